"""Charts of who travelled, and where to."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator

from helpers.charts import coverage
from helpers.charts.asked import of_tables, whole_from_one
from helpers.charts.chart import Chart, parted, points
from helpers.charts.stops import stops
from helpers.charts.timeline import year_axis, years
from helpers.charts.trip_notes import announced, none_drawn, undated, within
from helpers.charts.words import DIRECTIONS, Words, by_letter, clear_lead, phrase, span, year_of
from helpers.drawing import interactive, style, typeset

OTHERS = "others"  # the row of all places that are not drawn by name
LEAST = 5  # trips: fewer bear neither a superlative nor a share


@of_tables
def leaders(trips: pd.DataFrame, articles: pd.DataFrame, each: int = 9, lang: str = "en") -> Chart:
    """Who travelled most, and when?

    Args:
        trips: the table trips.
        articles: the table articles.
        each: how many leaders of either side are drawn.
        lang: of the words, "en" or "vi".

    Raises:
        ValueError: `each` is no whole number from 1.
    """
    w = Words(lang)
    whole_from_one("each", each, "how many are drawn of either side")
    frame = trips.assign(year=year_of(trips["start"]))
    named = frame[frame["leader"].notna() & frame["year"].notna()]
    totals = named.groupby(["direction", "leader"]).size().rename("total").reset_index()
    totals = totals.sort_values(["total", "leader"], ascending=[False, True], key=by_letter)
    top = totals.groupby("direction").head(each)
    who = ["direction", "leader"]
    drawn = named[pd.MultiIndex.from_frame(named[who]).isin(pd.MultiIndex.from_frame(top[who]))]
    data = drawn.groupby([*who, "year"]).agg(trips=("trip_id", "size"), ids=("trip_id", list))
    data = data.reset_index().merge(top, validate="m:1")
    data["year"] = data["year"].astype("int64")
    data = data.sort_values(
        ["direction", "total", "leader", "year"], ascending=[False, False, True, True], key=by_letter
    )
    data, ids = parted(data)
    title = none_drawn(trips, w, "leaders.none")
    if len(data):
        told = w.count(len(totals), "noun.leader")
        title = w.say("leaders.plain", leaders=told, trips=w.count(len(named), "noun.trip"))
        best = clear_lead(totals.set_index(["direction", "leader"])["total"])
        count = 0 if best is None else int(totals["total"].iloc[0])
        if count >= LEAST:
            when = span(data.loc[(data["leader"] == best[1]) & (data["direction"] == best[0]), "year"])
            title = w.say("leaders.title", leader=w.name(best[1]), trips=w.count(count, "noun.trip"), years=when)
    caveats = announced(drawn, w) + within(drawn, w)
    caveats += coverage.unfinished_note(articles, data["year"], w) + undated(trips, w)
    if unnamed := int((frame["leader"].isna() & frame["year"].notna()).sum()):
        caveats += (w.say("trips.unnamed", trips=w.count(unnamed, "noun.trip")),)
    if left := len(totals) - len(top):
        caveats += (w.say("leaders.left", leaders=w.count(left, "noun.leader"), each=w.number(each)),)
    if tied := _as_many_as_the_last(totals, top, "total"):
        caveats += (w.say("leaders.tied", leaders=w.count(tied, "noun.leader")),)
    return Chart(
        name="leaders",
        title=title,
        subtitle=phrase(w.say("leaders.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.trip"),
        period=span(data["year"]),
        source=coverage.source_line(articles, named["article_ids"], w, trips["article_ids"]),
        caveats=caveats,
        alt=w.say("leaders.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_leaders,
        trace=_trace_leaders,
        body=0.24 * (data.groupby("direction")["leader"].nunique().sum()) + 0.3 * data["direction"].nunique() + 1.3,
        lang=lang,
        part_year=coverage.part_year(articles, data["year"]),
        of="trips",
        ids=ids,
    )


def _as_many_as_the_last(ranked: pd.DataFrame, shown: pd.DataFrame, column: str) -> int:
    """How many of those that are not shown have as many trips as the last one shown of their direction."""
    rest = ranked[~ranked.index.isin(shown.index)]
    return int((rest[column] == rest["direction"].map(shown.groupby("direction")[column].min())).sum())


def _leader_rows(data: pd.DataFrame) -> list[tuple[str, str | None, int]]:
    """The rows from top to bottom: a heading (direction, None, 0), then its leaders with their totals."""
    rows: list[tuple[str, str | None, int]] = []
    for direction in DIRECTIONS:
        mine = data[data["direction"] == direction].drop_duplicates("leader")
        if len(mine):
            rows += [(direction, None, 0), *((direction, r.leader, int(r.total)) for r in mine.itertuples())]
    return rows


def _draw_leaders(chart: Chart, page: style.Page) -> None:
    rows, (first, last), w = _leader_rows(chart.data), years(chart), chart.words
    names = [w.name(name) for _, name, _ in rows if name]
    left = min(2.1, max(typeset.text_width(name, 9) for name in names) + 0.1)
    height = page.height - 1.15
    ax = page.axes(0, height, left, 0.35)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    year_axis(ax, first, last, part=chart.part_year)
    ax.yaxis.set_major_locator(FixedLocator([]))
    edge, beside = ax.get_xlim(), ax.get_yaxis_transform()
    for y, (direction, name, total) in enumerate(rows):
        shade, start = style.colour(direction, for_text=True), -left / _inches(ax)
        if name is None:
            words = w.say(f"arrow.{direction}")
            ax.text(start, y + 0.12, words, transform=beside, fontweight=600, color=shade, va="center")
            if y == 0:
                head = {"fontsize": 8.2, "color": style.colour("muted"), "va": "center", "ha": "right"}
                ax.text(1 + 0.35 / _inches(ax), y + 0.12, w.noun(2, "noun.trip"), transform=beside, **head)
            continue
        ax.plot(edge, (y, y), color=style.colour("line"), linewidth=0.7, zorder=0)
        short = typeset.shorten(w.name(name), left - 0.06, 9)
        ax.text(start, y, short, transform=beside, fontsize=9, va="center")
        ax.text(1.03, y, w.number(total), transform=beside, fontsize=9, fontweight=600, va="center", ha="left")
        mine = chart.data[(chart.data["leader"] == name) & (chart.data["direction"] == direction)]
        sizes = [52 + 26 * (n - 1) for n in mine["trips"]]
        ax.scatter(mine["year"], [y] * len(mine), s=sizes, color=shade, linewidths=0, zorder=3)
        for row in mine[mine["trips"] > 1].itertuples():
            look = {"fontsize": 8, "fontweight": 600, "color": style.colour("paper"), "zorder": 4}
            ax.text(row.year, y, w.number(row.trips), ha="center", va="center_baseline", **look)
    coverage.draw_strip(chart, page, height + 0.62, first, last, left, 0.35)


def _inches(ax) -> float:
    return ax.get_position().width * ax.figure.get_size_inches()[0]


def _trace_leaders(chart: Chart):
    target, w = interactive.figure(), chart.words
    rows = [row for row in _leader_rows(chart.data) if row[1]]
    for direction in DIRECTIONS:
        mine = chart.data[chart.data["direction"] == direction]
        shade = style.colour(direction, for_text=True)
        target.add_scatter(
            x=mine["year"].tolist(),
            y=[_row_name(row.leader, row.total, w) for row in mine.itertuples()],
            ids=points(mine),
            mode="markers+text",
            text=[w.number(n) if n > 1 else "" for n in mine["trips"]],
            textfont={"color": style.colour("paper"), "size": 11},
            marker={"size": [14 + 4 * (n - 1) for n in mine["trips"]], "color": shade},
            customdata=mine["trips"].tolist(),
            name=w.say(f"arrow.{direction}"),
            hovertemplate="%{y}<br>%{x}: %{customdata}<extra></extra>",
        )
    order = [_row_name(name, total, w) for _, name, total in rows]
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed")
    interactive.year_axis(target, chart.data["year"], chart.part_year)
    return target.update_layout(height=90 + 24 * len(rows), showlegend=True)


def _row_name(leader: str, total: int, words: Words) -> str:
    return interactive.safe(f"{words.name(leader)} ({words.number(total)})")


@of_tables
def places(trips: pd.DataFrame, articles: pd.DataFrame, each: int = 12, lang: str = "en") -> Chart:
    """Where did the delegations go?

    Args:
        trips: the table trips.
        articles: the table articles.
        each: how many places of either country are drawn by name.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    whole_from_one("each", each, "how many are drawn of either side")
    rows = stops(trips)
    ranked = rows.groupby(["direction", "place"]).size().rename("trips").reset_index()
    ranked = ranked.sort_values(["direction", "trips", "place"], ascending=[False, False, True], key=by_letter)
    rest = ranked[ranked.groupby("direction").cumcount() >= each]
    rest = rest[rest.groupby("direction")["place"].transform("size") > 1]
    tied = _as_many_as_the_last(ranked, ranked.drop(rest.index), "trips")
    rest = rest.set_index(["direction", "place"]).index
    drawn = pd.MultiIndex.from_frame(rows[["direction", "place"]])
    rows = rows.assign(shown=rows["place"].where(~drawn.isin(rest), OTHERS))
    data = rows.groupby(["direction", "shown"]).agg(
        trips=("trip_id", "nunique"), places=("place", "nunique"), ids=("trip_id", list)
    )
    data = data.reset_index().rename(columns={"shown": "place"}).assign(last=lambda d: d["place"] == OTHERS)
    data = data.sort_values(
        ["direction", "last", "trips", "place"], ascending=[False, True, False, True], key=by_letter
    )
    data, ids = parted(data.drop(columns="last"))
    visits = rows.groupby("direction")["trip_id"].nunique()
    placed = trips["trip_id"].isin(rows["trip_id"])
    unplaced = int((~placed).sum())
    title = _places_title(data, visits, w)
    return Chart(
        name="places",
        title=title,
        subtitle=phrase(w.say("places.subtitle"), span(year_of(trips["start"]))),
        unit=w.noun(2, "noun.trip"),
        period=span(year_of(trips["start"])),
        source=coverage.source_line(articles, trips["article_ids"][placed], w, trips["article_ids"]),
        caveats=_places_caveats(trips[placed], unplaced, tied, (data["place"] == OTHERS).any(), w),
        alt=w.say("places.alt", title=title),
        data=data,
        draw=_draw_places,
        trace=_trace_places,
        body=0.35 + 0.25 * (data.groupby("direction").size().max() if len(data) else 1),
        lang=lang,
        of="trips",
        ids=ids,
    )


def _places_caveats(placed: pd.DataFrame, unplaced: int, tied: int, together: bool, words: Words) -> tuple[str, ...]:
    said = announced(placed, words) + within(placed, words)
    if len(placed):
        said = (words.say("places.as_told"), *said)
    if together:
        said += (words.say("places.together"),)
    if tied:
        said += (words.say("places.tied", places=words.count(tied, "noun.place")),)
    return (*said, words.say("places.unplaced", trips=words.count(unplaced, "noun.trip"))) if unplaced else said


def _places_title(data: pd.DataFrame, visits: pd.Series, words: Words) -> str:
    """The place that most trips of each side include, where enough trips tell theirs."""
    if data.empty:
        return words.say("places.none")
    shares = []
    for direction in DIRECTIONS:
        mine = data[(data["direction"] == direction) & (data["place"] != OTHERS)].set_index("place")["trips"]
        best = None if visits.get(direction, 0) < LEAST else clear_lead(mine)
        if best is not None:
            fields = {"share": words.percent(mine[best] / visits[direction]), "place": words.name(best)}
            short = words.say(f"places.share_too.{direction}", **fields)
            shares.append(short if shares else words.say(f"places.share.{direction}", **fields))
    return "; ".join(shares) or words.say("places.plain", trips=words.count(int(visits.sum()), "noun.trip"))


def _place(row, words: Words) -> str:
    return words.say("places.others", places=words.number(row.places)) if row.place == OTHERS else words.name(row.place)


def _visits(row, words: Words) -> str:
    """The number behind a bar; of places drawn together it says what it counts, since it is not theirs added up."""
    return words.count(row.trips, "noun.trip") if row.place == OTHERS else words.number(row.trips)


def _draw_places(chart: Chart, page: style.Page) -> None:
    half, most, w = (style.INNER - 0.3) / 2, chart.data["trips"].max(), chart.words
    widest = max(typeset.text_width(_place(row, w), 9) for row in chart.data.itertuples())
    left = min(1.6, widest + 0.08)  # of both panels, so that a trip is as long in either
    for n, direction in enumerate(DIRECTIONS):
        rows = chart.data[chart.data["direction"] == direction]
        x = n * (half + 0.3)
        shade = style.colour(direction, for_text=True)
        page.text(x, 0.08, w.say(f"places.in.{direction}"), fontweight=600, color=shade, va="center")
        if rows.empty:
            continue
        names = [_place(row, w) for row in rows.itertuples()]
        ax = page.axes(0.28, 0.25 * len(rows), x + left, style.INNER - x - half + 0.35)
        colours = [style.colour("rest" if place == OTHERS else direction) for place in rows["place"]]
        ax.barh(range(len(rows)), rows["trips"], height=0.74, color=colours)
        ax.set(ylim=(len(rows) - 0.5, -0.5), xlim=(0, most))
        ax.set_axis_off()
        for y, (name, row) in enumerate(zip(names, rows.itertuples(), strict=True)):
            short = typeset.shorten(name, left - 0.05, 9)
            beside = {"transform": ax.get_yaxis_transform(), "ha": "right", "va": "center", "fontsize": 9}
            ax.text(-0.05 / _inches(ax), y, short, **beside)
            ax.text(row.trips, y, f" {_visits(row, w)}", va="center", fontsize=9, color=style.colour("muted"))


def _trace_places(chart: Chart):
    target, w = interactive.beside(horizontal_spacing=0.2), chart.words
    for n, direction in enumerate(DIRECTIONS, 1):
        rows = chart.data[chart.data["direction"] == direction]
        target.add_bar(
            x=rows["trips"].tolist(),
            y=[interactive.safe(_place(row, w)) for row in rows.itertuples()],
            ids=points(rows),
            orientation="h",
            marker={"color": [style.colour("rest" if place == OTHERS else direction) for place in rows["place"]]},
            text=[_visits(row, w) for row in rows.itertuples()],
            textposition="outside",
            cliponaxis=False,
            name=w.say(f"arrow.{direction}"),
            hovertemplate="%{y}: %{x}<extra></extra>",
            row=1,
            col=n,
        )
    target.update_yaxes(autorange="reversed", showgrid=False)
    target.update_xaxes(visible=False, range=[0, int(chart.data["trips"].max())])  # a trip is as long in either
    return target.update_layout(height=60 + 24 * int(chart.data.groupby("direction").size().max()), showlegend=True)
