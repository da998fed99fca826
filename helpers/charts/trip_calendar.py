"""The chart of trips by month."""

from __future__ import annotations

from functools import partial

import pandas as pd
from matplotlib.patches import Rectangle
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import covered
from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted
from helpers.charts.trip_notes import RECALLED, announced, known_absences, none_drawn, not_among, undated, within
from helpers.charts.words import (
    DIRECTIONS,
    Words,
    capital,
    clear_lead,
    month_of,
    phrase,
    span,
    year_of,
)
from helpers.drawing import interactive, style

ENOUGH = 24  # trips, two a month: with fewer no month is busy or quiet


@of_tables
def trip_calendar(
    trips: pd.DataFrame, articles: pd.DataFrame, absences: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """In which months do delegations travel?

    Args:
        trips: the table trips.
        articles: the table articles.
        absences: trips that an article only recalls (default: known_absences(articles)), drawn dashed, never counted.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    frame = trips.assign(year=year_of(trips["start"]), month=_first_month(trips))
    dated = frame[frame["year"].notna()]
    data = (
        dated.groupby(["direction", "year", "month"], dropna=False)
        .agg(trips=("trip_id", "size"), ids=("trip_id", list))
        .reset_index()
    )
    data = data.assign(year=data["year"].astype("int64"), month=data["month"].astype("Int64"), known="told")
    absences = not_among(known_absences(articles) if absences is None else absences, trips)
    if len(data):
        gaps = absences.groupby(["direction", "year", "month"]).size().rename("trips").reset_index()
        gaps = gaps.assign(known=RECALLED, ids=[[]] * len(gaps))
        data = pd.concat([data, gaps[data.columns].astype(data.dtypes)], ignore_index=True)
    data, ids = parted(data)
    told = data[data["known"] == "told"]
    months = told.groupby("month")["trips"].sum()
    title = none_drawn(trips, w)
    if len(told):
        trips_told = w.count(int(told["trips"].sum()), "noun.trip")
        title = w.say("trip_calendar.plain", trips=trips_told, years=w.count(told["year"].nunique(), "noun.year"))
        busy = clear_lead(months, least=ENOUGH)
        if busy is not None:
            quiet = months.reindex(range(1, 13), fill_value=0)
            title = capital(w.say("trip_calendar.title", busy=w.month(int(busy)), quiet=_quietest(quiet, w)))
    caveats = announced(dated, w) + within(dated, w)
    caveats += coverage.unfinished_note(articles, told["year"], w) + undated(trips, w)
    if unmonthed := int(told.loc[told["month"].isna(), "trips"].sum()):
        caveats += (w.say("trip_calendar.unmonthed", trips=w.count(unmonthed, "noun.trip")),)
    if (data["known"] == RECALLED).any():
        caveats += (w.say("trip_calendar.hollow"),)
    return Chart(
        name="trip-calendar",
        title=title,
        subtitle=phrase(w.say("trip_calendar.subtitle"), span(told["year"])),
        unit=w.noun(2, "noun.trip"),
        period=span(told["year"]),
        source=coverage.source_line(articles, trips["article_ids"], w),
        caveats=caveats,
        alt=w.say("trip_calendar.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        draw=partial(_draw_calendar, until=covered.until(articles)),
        trace=_trace_calendar,
        body=0.42 + 0.2 * _calendar_rows(data),
        lang=lang,
        part_year=coverage.part_year(articles, told["year"]),
        of="trips",
        ids=ids,
    )


def _first_month(trips: pd.DataFrame) -> pd.Series:
    """The month of the first day told of each trip: that of its end, where its start is known to that year alone."""
    same = trips["start"] == trips["end"].str.slice(0, 4)
    return month_of(trips["start"].mask(same.fillna(False).astype(bool), trips["end"]))


def _quietest(months: pd.Series, words: Words) -> str:
    least = [int(month) for month in months[months == months.min()].index]
    return words.month(least[0]) if len(least) == 1 else words.count(len(least), "noun.month")


def _calendar_rows(data: pd.DataFrame) -> int:
    return int(data["year"].max() - data["year"].min() + 1) if len(data) else 1


def _draw_calendar(chart: Chart, page: style.Page, until: str | None = None) -> None:
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    height, wide, left, gap = 0.2 * (last - first + 1), 2.6, 0.42, 0.14
    w, most = chart.words, int(chart.data["trips"].max())
    columns = [*w.say("trip_calendar.columns").split(), "?"]
    for n, direction in enumerate(DIRECTIONS):
        x = left + n * (wide + gap)
        ax = page.axes(0.4, height, x, style.INNER - x - wide)
        ax.set(xlim=(0.5, 13.5), ylim=(last + 0.5, first - 0.5))
        for spine in ax.spines.values():
            spine.set_visible(False)
        shade = style.colour(direction, for_text=True)
        ax.text(0.5, first - 1.75, w.say(f"arrow.{direction}"), fontweight=600, color=shade, va="center")
        ax.xaxis.set_major_locator(FixedLocator(range(1, 14)))
        ax.xaxis.set_major_formatter(FuncFormatter(lambda m, _: columns[int(m) - 1]))
        ax.tick_params(axis="x", length=0, labeltop=True, labelbottom=False, pad=1, labelsize=8)
        ax.yaxis.set_major_locator(FixedLocator(range(first, last + 1)))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _, show=n == 0: _year(y, chart) if show else ""))
        ax.tick_params(axis="y", labelsize=8)
        months = [(year, month) for year in range(first, last + 1) for month in range(1, 14)]
        cells = {
            _cell(*one): "band"
            for one in months
            if one[1] == 13 or until is None or f"{one[0]}-{one[1]:02}" <= until[:7]
        }
        for row in chart.data[chart.data["direction"] == direction].itertuples():
            month = 13 if pd.isna(row.month) else int(row.month)
            if row.known == RECALLED:
                edge = {"edgecolor": style.colour("muted"), "linewidth": 0.9, "linestyle": (0, (2, 1.2)), "zorder": 1.5}
                ax.add_patch(Rectangle((month - 0.4, row.year - 0.38), 0.8, 0.76, fill=False, **edge))
                continue
            tint = 5 - _depth(row.trips, most)
            cells[_cell(row.year, month)] = f"{direction}.{tint}"
            shade = style.colour("paper" if tint <= 2 else "ink")
            size = 8 if row.trips < 100 else style.SMALLEST
            ax.text(month, row.year, w.number(row.trips), ha="center", va="center", fontsize=size, color=shade)
        style.boxes(ax, list(cells), [style.colour(key) for key in cells.values()])
    _articles_beside(chart, page, 0.4, height, left + 2 * (wide + gap), first, last)


def _step(most: int) -> int:
    """How many trips make a cell one shade darker: 1, where no month has very many; a quarter of the most elsewhere."""
    return 1 if most <= 8 else -(-most // 4)


def _depth(trips: int, most: int) -> int:
    """The shade of a cell, from 1, the lightest, to 4."""
    return min(4, -(-int(trips) // _step(most)))


def _year(year: float, chart: Chart) -> str:
    return f"{year:.0f}*" if year == chart.part_year else f"{year:.0f}"


def _cell(year: int, month: int) -> tuple[float, float, float, float]:
    return month - 0.46, year - 0.45, 0.92, 0.9


def _articles_beside(
    chart: Chart, page: style.Page, top: float, height: float, x: float, first: int, last: int
) -> None:
    """The coverage strip turned, beside rows of years."""
    ax = page.axes(top, height, x, 0.3)
    table = chart.articles[chart.articles["year"].between(first, last)]
    base = pd.Series(0, index=table.index)
    for name in coverage.LAYERS:
        bars = [(low, year - 0.4, wide, 0.8) for year, low, wide in zip(table["year"], base, table[name], strict=True)]
        style.boxes(ax, bars, style.colour(f"coverage.{name}"))
        base = base + table[name]
    ax.set_ylim(last + 0.5, first - 0.5)
    ax.set_xlim(0, max(1, base.max() if len(base) else 1))
    ax.set_axis_off()
    ax.text(
        0,
        first - 1.75,
        chart.words.say("coverage.axis"),
        fontsize=8,
        fontweight=600,
        color=style.colour("muted"),
        va="center",
    )
    for year, total in zip(table["year"], base, strict=True):
        ax.text(total, year, f" {chart.words.number(total)}", fontsize=8, color=style.colour("muted"), va="center")


def _trace_calendar(chart: Chart):
    target, w = interactive.beside(0.03, shared_yaxes=True, shares=(1, 1, 0.22)), chart.words
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    years, columns = range(first, last + 1), range(1, 14)
    for n, direction in enumerate(DIRECTIONS, 1):
        mine = chart.data[(chart.data["direction"] == direction) & (chart.data["known"] == "told")]
        row = {(r.year, 13 if pd.isna(r.month) else int(r.month)): r.Index for r in mine.itertuples()}
        trips, most = chart.data["trips"], int(chart.data["trips"].max())
        cells = [[int(trips[row[y, m]]) if (y, m) in row else None for m in columns] for y in years]
        target.add_heatmap(
            x=[*w.months(), "?"],
            y=list(years),
            z=cells,
            text=[["" if v is None else w.number(v) for v in line] for line in cells],
            texttemplate="%{text}",
            customdata=[[str(row[y, m]) if (y, m) in row else None for m in columns] for y in years],
            colorscale=[[i / 3, style.colour(f"{direction}.{tint}")] for i, tint in enumerate((4, 3, 2, 1))],
            zmin=1,
            zmax=4 * _step(most),
            showscale=False,
            xgap=2,
            ygap=2,
            hoverongaps=False,
            hovertemplate=w.say("trip_calendar.hover", way=w.say(f"way.{direction}")),
            row=1,
            col=n,
        )
        interactive.heading(target, w.say(f"arrow.{direction}"), direction, n)
    _add_recalled(target, chart)
    _add_articles(target, chart, first, last)
    unfinished = interactive.starred(chart.part_year)
    target.update_yaxes(range=[last + 0.5, first - 0.5], dtick=1, showgrid=False, ticks="", **unfinished)
    target.update_xaxes(ticks="", tickangle=0)
    return target.update_layout(
        height=60 + 22 * (last - first + 1), plot_bgcolor=style.colour("band"), margin={"t": 30}, barmode="overlay"
    )


def _add_recalled(target, chart: Chart) -> None:
    """Dashed frames around the months of trips that are only recalled."""
    edge = {"color": style.colour("muted"), "width": 1.2, "dash": "2px,2px"}
    frames = []
    for row in chart.data[chart.data["known"] == RECALLED].itertuples():
        panel = DIRECTIONS.index(row.direction) + 1
        axis = str(panel) if panel > 1 else ""
        at = int(row.month) - 1  # of the months on the axis, from 0
        place = {"x0": at - 0.42, "x1": at + 0.42, "y0": row.year - 0.4, "y1": row.year + 0.4}
        frames.append({"type": "rect", "xref": f"x{axis}", "yref": f"y{axis}", "line": edge, **place})
    if frames:
        target.update_layout(shapes=frames)


def _add_articles(target, chart: Chart, first: int, last: int) -> None:
    """The articles of each year as the third panel, in the layers of the strip under other charts."""
    w, table = chart.words, chart.articles[chart.articles["year"].between(first, last)]
    base = table["year"] * 0
    total = table[list(coverage.LAYERS)].sum(axis=1)
    for name in coverage.LAYERS:
        target.add_bar(
            y=table["year"].tolist(),
            x=table[name].tolist(),
            base=base.tolist(),
            orientation="h",
            width=0.8,
            marker={"color": style.colour(f"coverage.{name}"), "line": {"width": 0}},
            customdata=table[name].tolist(),
            hovertemplate=w.say("coverage.hover", kind=w.say(f"coverage.{name}")).replace("%{x}", "%{y}"),
            name=w.say(f"coverage.{name}"),
            showlegend=False,
            col=3,
        )
        base = base + table[name]
    target.add_scatter(
        x=total.tolist(),
        y=table["year"].tolist(),
        mode="text",
        text=[w.number(n) for n in total],
        textposition="middle right",
        textfont={"size": 11, "color": style.colour("muted")},
        cliponaxis=False,
        hoverinfo="skip",
        showlegend=False,
        col=3,
    )
    interactive.heading(target, w.say("coverage.axis"), "muted", 3)
    target.update_xaxes(visible=False, range=[0, max(1, int(total.max() or 0)) * 1.35], col=3)
