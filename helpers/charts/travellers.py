"""Charts of who travelled, and where to."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator

from helpers import interactive, lexicon, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import part_year, year_axis, years
from helpers.charts.words import DIRECTIONS, arrow, count, exploded, phrase, span, year_of

OTHERS = r"\d+ other places?"
TO = {"VN-LA": "to Laos", "LA-VN": "to Vietnam"}


def leaders(trips: pd.DataFrame, articles: pd.DataFrame, each: int = 9, lang: str = "en") -> Chart:
    """Who travelled most, and when?

    Args:
        trips: the table trips.
        articles: the table articles.
        each: how many leaders of either side are drawn.
    """
    frame = trips.assign(year=year_of(trips["start"]))
    named = frame[frame["leader"].notna() & frame["year"].notna()]
    totals = named.groupby(["direction", "leader"]).size().rename("total").reset_index()
    totals = totals.sort_values(["total", "leader"], ascending=[False, True])
    top = totals.groupby("direction").head(each)
    data = (
        named.groupby(["direction", "leader", "year"]).size().rename("trips").reset_index().merge(top, validate="m:1")
    )
    data["year"] = data["year"].astype("int64")
    data = data.sort_values(
        ["direction", "total", "leader", "year"], ascending=[False, False, True, True], ignore_index=True
    )
    title = "No trips with a named leader in this corpus"
    if len(data):
        best = totals.iloc[0]
        years = span(data.loc[(data["leader"] == best.leader) & (data["direction"] == best.direction), "year"])
        title = f"{best.leader} travelled most: {count(best.total, 'trip')}, {years}"
    unnamed = int(frame["leader"].isna().sum())
    caveats = coverage.unfinished_note(articles, data["year"])
    if unnamed:
        caveats += (f"{count(unnamed, 'trip')} without a named leader not drawn.",)
    return Chart(
        lang=lang,
        name="leaders",
        title=title,
        subtitle=phrase(
            f"Distinct trips a year, the {each} leaders of either side who travelled most", span(data["year"])
        ),
        unit="trips",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(named["article_ids"])),
        caveats=caveats,
        alt=f"A row a leader, a dot a year with trips. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_leaders,
        trace=_trace_leaders,
        body=0.24 * (data.groupby("direction")["leader"].nunique().sum()) + 0.3 * data["direction"].nunique() + 1.3,
    )


def _leader_rows(data: pd.DataFrame) -> list[tuple[str, str | None, int]]:
    """The rows from top to bottom: a heading (direction, None, 0), then its leaders with their totals."""
    rows: list[tuple[str, str | None, int]] = []
    for direction in DIRECTIONS:
        mine = data[data["direction"] == direction].drop_duplicates("leader")
        if len(mine):
            rows += [(direction, None, 0), *((direction, r.leader, int(r.total)) for r in mine.itertuples())]
    return rows


def _draw_leaders(chart: Chart, page: style.Page) -> None:
    rows, first, last = _leader_rows(chart.data), *years(chart)
    names = [name for _, name, _ in rows if name]
    left = min(2.1, max(style.text_width(name, 9) for name in names) + 0.1)
    height = page.height - 1.15
    ax = page.axes(0, height, left, 0.35)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    year_axis(ax, first, last, part=part_year(chart))
    ax.yaxis.set_major_locator(FixedLocator([]))
    edge = ax.get_xlim()
    for y, (direction, name, total) in enumerate(rows):
        shade = style.colour(direction, for_text=True)
        if name is None:
            ax.text(
                -left / _inches(ax),
                y,
                arrow(DIRECTIONS[direction]),
                transform=ax.get_yaxis_transform(),
                fontweight=600,
                color=shade,
                va="center",
            )
            continue
        ax.plot(edge, (y, y), color=style.colour("line"), linewidth=0.7, zorder=0)
        ax.text(
            -left / _inches(ax),
            y,
            style.shorten(name, left - 0.06, 9),
            transform=ax.get_yaxis_transform(),
            fontsize=9,
            va="center",
        )
        ax.text(
            1.03, y, f"{total}", transform=ax.get_yaxis_transform(), fontsize=9, fontweight=600, va="center", ha="left"
        )
        mine = chart.data[(chart.data["leader"] == name) & (chart.data["direction"] == direction)]
        ax.scatter(
            mine["year"],
            [y] * len(mine),
            s=[52 + 26 * (n - 1) for n in mine["trips"]],
            color=style.colour(direction),
            linewidths=0,
            zorder=3,
        )
        for row in mine[mine["trips"] > 1].itertuples():
            ax.text(
                row.year,
                y,
                str(row.trips),
                fontsize=8,
                fontweight=600,
                color=style.colour("paper"),
                ha="center",
                va="center_baseline",
                zorder=4,
            )
    coverage.draw_strip(chart, page, height + 0.62, first, last, left, 0.35)


def _inches(ax) -> float:
    return ax.get_position().width * ax.figure.get_size_inches()[0]


def _trace_leaders(chart: Chart):
    target = interactive.figure()
    rows = [row for row in _leader_rows(chart.data) if row[1]]
    for direction in DIRECTIONS:
        mine = chart.data[chart.data["direction"] == direction]
        target.add_scatter(
            x=mine["year"].tolist(),
            y=[interactive.safe(f"{row.leader} ({row.total})") for row in mine.itertuples()],
            mode="markers+text",
            text=[str(n) if n > 1 else "" for n in mine["trips"]],
            textfont={"color": style.colour("paper"), "size": 11},
            marker={"size": [14 + 4 * (n - 1) for n in mine["trips"]], "color": style.colour(direction), "opacity": 1},
            customdata=mine["trips"].tolist(),
            name=arrow(DIRECTIONS[direction]),
            hovertemplate="%{y}<br>%{x}: %{customdata}<extra></extra>",
        )
    order = [interactive.safe(f"{name} ({total})") for _, name, total in rows]
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed")
    return target.update_layout(height=90 + 24 * len(rows), showlegend=True)


def places(trips: pd.DataFrame, articles: pd.DataFrame, each: int = 12, lang: str = "en") -> Chart:
    """Where did the delegations go?

    Args:
        trips: the table trips.
        articles: the table articles.
        each: how many places of either country are drawn by name.
    """
    told = exploded(trips["places"])
    country = {row["name"]: row["country"] for row in lexicon.rows("places")}
    whole = {row["name"] for row in lexicon.rows("places") if row["note"].startswith("country")}
    rows = trips[["direction"]].join(told.rename("place"), how="inner")
    rows = rows[~rows["place"].isin(whole)]
    # A Vietnamese delegation may stop at home on its way; only places in the country visited count.
    guest = rows["direction"].map({"VN-LA": "LA", "LA-VN": "VN"})
    rows = rows[rows["place"].map(country).fillna(guest) == guest]
    data = rows.groupby(["direction", "place"]).size().rename("trips").reset_index()
    data = data.sort_values(["direction", "trips", "place"], ascending=[False, False, True], ignore_index=True)
    rank = data.groupby("direction").cumcount()
    rest = data[rank >= each].groupby("direction").agg(trips=("trips", "sum"), n=("place", "size")).reset_index()
    rest = rest.assign(place=[f"{n} other places" if n > 1 else "1 other place" for n in rest["n"]])
    data = pd.concat([data[rank < each], rest[["direction", "place", "trips"]]], ignore_index=True)
    data = pd.concat([data[data["direction"] == d] for d in DIRECTIONS], ignore_index=True)
    title = "No trips with a place in this corpus"
    trips_told = {d: int(trips.loc[trips["places"].notna(), "direction"].eq(d).sum()) for d in DIRECTIONS}
    if len(data):
        best = data.loc[~data["place"].str.fullmatch(OTHERS)].groupby("direction").head(1)
        found = [
            (f"{row.trips / trips_told[row.direction]:.0%}", TO[row.direction], row.place) for row in best.itertuples()
        ]
        (share, where, place), *other = found
        title = "; ".join([f"{share} of trips {where} include {place}", *(f"{s} {w}, {p}" for s, w, p in other)])
    unplaced = int(trips["places"].isna().sum())
    return Chart(
        lang=lang,
        name="places",
        title=title,
        subtitle=phrase("Distinct trips by place; a trip may go to several", span(year_of(trips["start"]))),
        unit="trips",
        period=span(year_of(trips["start"])),
        source=coverage.source_line(articles, exploded(trips["article_ids"])),
        caveats=(f"{count(unplaced, 'trip')} without a place told not drawn.",) if unplaced else (),
        alt=f"Ranked bars of places, in Laos on the left and in Vietnam on the right. {title}.",
        data=data,
        draw=_draw_places,
        trace=_trace_places,
        body=0.35 + 0.25 * (data.groupby("direction").size().max() if len(data) else 1),
    )


def _draw_places(chart: Chart, page: style.Page) -> None:
    half, most = (style.INNER - 0.3) / 2, chart.data["trips"].max()
    for n, direction in enumerate(DIRECTIONS):
        rows = chart.data[chart.data["direction"] == direction]
        x = n * (half + 0.3)
        where = "In Laos" if direction == "VN-LA" else "In Vietnam"
        shade = style.colour(direction, for_text=True)
        page.text(
            x,
            0.08,
            f"{where} ({arrow(DIRECTIONS[direction])})",
            fontweight=600,
            color=shade,
            va="center",
        )
        if rows.empty:
            continue
        left = min(1.6, max(style.text_width(place, 9) for place in rows["place"]) + 0.08)
        ax = page.axes(0.28, 0.25 * len(rows), x + left, style.INNER - x - half + 0.35)
        rest = rows["place"].str.fullmatch(OTHERS)
        ax.barh(
            range(len(rows)), rows["trips"], height=0.74, color=[style.colour("rest" if r else direction) for r in rest]
        )
        ax.set(ylim=(len(rows) - 0.5, -0.5), xlim=(0, most))
        ax.set_axis_off()
        for y, row in enumerate(rows.itertuples()):
            ax.text(
                -0.05 / _inches(ax),
                y,
                style.shorten(row.place, left - 0.05, 9),
                transform=ax.get_yaxis_transform(),
                ha="right",
                va="center",
                fontsize=9,
            )
            ax.text(row.trips, y, f" {row.trips}", va="center", fontsize=9, color=style.colour("muted"))


def _trace_places(chart: Chart):
    target = interactive.beside(horizontal_spacing=0.2)
    for n, direction in enumerate(DIRECTIONS, 1):
        rows = chart.data[chart.data["direction"] == direction]
        target.add_bar(
            x=rows["trips"].tolist(),
            y=[interactive.safe(place) for place in rows["place"]],
            orientation="h",
            marker={
                "color": [style.colour("rest" if rest else direction) for rest in rows["place"].str.fullmatch(OTHERS)]
            },
            text=rows["trips"].tolist(),
            textposition="outside",
            cliponaxis=False,
            name=arrow(DIRECTIONS[direction]),
            hovertemplate="%{y}: %{x}<extra></extra>",
            row=1,
            col=n,
        )
    target.update_yaxes(autorange="reversed", showgrid=False)
    target.update_xaxes(visible=False)
    return target.update_layout(height=60 + 24 * int(chart.data.groupby("direction").size().max()), showlegend=True)
