"""The chart of trips by month."""

from __future__ import annotations

from functools import partial

import pandas as pd
from matplotlib.patches import Rectangle
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.trips import known_absences
from helpers.charts.words import DIRECTIONS, MONTHS, arrow, count, exploded, month_of, phrase, span, year_of

ENOUGH = 24  # trips, two a month: with fewer no month is busy or quiet


def trip_calendar(
    trips: pd.DataFrame, articles: pd.DataFrame, absences: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """In which months do delegations travel?"""
    frame = trips.assign(year=year_of(trips["start"]), month=month_of(trips["start"]))
    dated = frame[frame["year"].notna()]
    data = dated.groupby(["direction", "year", "month"], dropna=False).size().rename("trips").reset_index()
    data = data.assign(year=data["year"].astype("int64"), month=data["month"].astype("Int64"), known="told")
    absences = known_absences() if absences is None else absences
    if len(data):
        absences = absences[absences["year"].between(data["year"].min(), data["year"].max())]
        gaps = (
            absences.groupby(["direction", "year", "month"])
            .size()
            .rename("trips")
            .reset_index()
            .assign(known="in_no_source")
        )
        data = pd.concat([data, gaps[data.columns].astype(data.dtypes)], ignore_index=True)
    told = data[data["known"] == "told"]
    months = told.groupby("month")["trips"].sum()
    title = "No trips in this corpus"
    if len(told):
        title = f"{count(int(told['trips'].sum()), 'trip')} in {count(told['year'].nunique(), 'year')}"
        if months.sum() >= ENOUGH:
            busy, quiet = int(months.idxmax()), months.reindex(range(1, 13), fill_value=0)
            title = f"{_name(busy)} is the busiest month for trips, {_quietest(quiet)} the quietest"
    caveats = coverage.unfinished_note(articles, told["year"])
    if unmonthed := int(told.loc[told["month"].isna(), "trips"].sum()):
        caveats += (f"Column “?”: {count(unmonthed, 'trip')} known to the year only.",)
    if (data["known"] == "in_no_source").any():
        caveats += ("Dashed: trips known to have taken place that no source here tells.",)
    return Chart(
        lang=lang,
        name="trip-calendar",
        title=title,
        subtitle=phrase("Distinct trips by the month of the first day told", span(told["year"])),
        unit="trips",
        period=span(told["year"]),
        source=coverage.source_line(articles, exploded(trips["article_ids"])),
        caveats=caveats,
        alt=f"Two calendars, a row a year and a column a month, darker where more trips began. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=partial(_draw_calendar, until=coverage.last_day(articles)),
        trace=_trace_calendar,
        body=0.42 + 0.2 * _calendar_rows(data, articles),
    )


def _quietest(months: pd.Series) -> str:
    names = [_name(int(month)) for month in months[months == months.min()].index]
    return names[0] if len(names) == 1 else f"{len(names)} months"


def _name(month: int) -> str:
    return pd.Timestamp(2000, month, 1).month_name()  # English, whatever the locale


def _calendar_rows(data: pd.DataFrame, articles: pd.DataFrame) -> int:
    return int(data["year"].max() - data["year"].min() + 1) if len(data) else 1


def _draw_calendar(chart: Chart, page: style.Page, until: str | None = None) -> None:
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    height, wide, left, gap = 0.2 * (last - first + 1), 2.6, 0.42, 0.14
    for n, direction in enumerate(DIRECTIONS):
        x = left + n * (wide + gap)
        ax = page.axes(0.4, height, x, style.INNER - x - wide)
        ax.set(xlim=(0.5, 13.5), ylim=(last + 0.5, first - 0.5))
        for spine in ax.spines.values():
            spine.set_visible(False)
        shade = style.colour(direction, for_text=True)
        ax.text(0.5, first - 1.75, arrow(DIRECTIONS[direction]), fontweight=600, color=shade, va="center")
        ax.xaxis.set_major_locator(FixedLocator(range(1, 14)))
        ax.xaxis.set_major_formatter(FuncFormatter(lambda m, _: [*(name[0] for name in MONTHS), "?"][int(m) - 1]))
        ax.tick_params(axis="x", length=0, labeltop=True, labelbottom=False, pad=1, labelsize=8)
        ax.yaxis.set_major_locator(FixedLocator(range(first, last + 1)))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _, show=n == 0: f"{y:.0f}" if show else ""))
        ax.tick_params(axis="y", labelsize=8)
        for year in range(first, last + 1):
            for month in range(1, 14):
                if month == 13 or until is None or f"{year}-{month:02}" <= until[:7]:
                    _cell(ax, year, month, "band")
        for row in chart.data[chart.data["direction"] == direction].itertuples():
            month = 13 if pd.isna(row.month) else int(row.month)
            if row.known == "in_no_source":
                edge = {"edgecolor": style.colour("muted"), "linewidth": 0.9, "linestyle": (0, (2, 1.2))}
                ax.add_patch(Rectangle((month - 0.4, row.year - 0.38), 0.8, 0.76, fill=False, **edge))
                continue
            tint = max(1, min(4, 5 - int(row.trips)))
            _cell(ax, row.year, month, f"{direction}.{tint}")
            shade = style.colour("paper" if tint <= 2 else "ink")
            ax.text(month, row.year, str(row.trips), ha="center", va="center", fontsize=8, color=shade)
    _articles_beside(chart, page, 0.4, height, left + 2 * (wide + gap), first, last)


def _cell(ax, year: int, month: int, key: str) -> None:
    ax.add_patch(Rectangle((month - 0.46, year - 0.45), 0.92, 0.9, color=style.colour(key), linewidth=0))


def _articles_beside(
    chart: Chart, page: style.Page, top: float, height: float, x: float, first: int, last: int
) -> None:
    """The coverage strip turned, beside rows of years."""
    ax = page.axes(top, height, x, 0.3)
    table = chart.articles[chart.articles["year"].between(first, last)]
    base = pd.Series(0, index=table.index)
    for name in coverage.LAYERS:
        ax.barh(table["year"], table[name], left=base, height=0.8, color=style.colour(f"coverage.{name}"), linewidth=0)
        base = base + table[name]
    ax.set_ylim(last + 0.5, first - 0.5)
    ax.set_xlim(0, max(1, base.max() if len(base) else 1))
    ax.set_axis_off()
    ax.text(0, first - 1.75, "Articles", fontsize=8, fontweight=600, color=style.colour("muted"), va="center")
    for year, total in zip(table["year"], base, strict=True):
        ax.text(total, year, f" {total}", fontsize=8, color=style.colour("muted"), va="center")


def _trace_calendar(chart: Chart):
    target = interactive.beside(shared_yaxes=True, horizontal_spacing=0.03)
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    for n, direction in enumerate(DIRECTIONS, 1):
        rows = chart.data[(chart.data["direction"] == direction) & (chart.data["known"] == "told")]
        rows = rows.assign(month=rows["month"].fillna(13))
        grid = rows.pivot_table(index="year", columns="month", values="trips", aggfunc="sum")
        grid = grid.reindex(index=range(first, last + 1), columns=range(1, 14))
        cells = [[None if pd.isna(v) else int(v) for v in line] for line in grid.to_numpy(dtype=object)]
        target.add_heatmap(
            x=[*MONTHS, "?"],
            y=list(range(first, last + 1)),
            z=cells,
            text=[["" if v is None else str(v) for v in line] for line in cells],
            texttemplate="%{text}",
            colorscale=[[i / 3, style.colour(f"{direction}.{tint}")] for i, tint in enumerate((4, 3, 2, 1))],
            zmin=1,
            zmax=4,
            showscale=False,
            xgap=2,
            ygap=2,
            hoverongaps=False,
            hovertemplate=f"%{{x}} %{{y}}, {DIRECTIONS[direction]}: %{{z}}<extra></extra>",
            row=1,
            col=n,
        )
        interactive.heading(target, arrow(DIRECTIONS[direction]), direction, n)
    target.update_yaxes(autorange="reversed", dtick=1, showgrid=False)
    target.update_xaxes(ticks="", tickangle=0)
    return target.update_layout(
        height=60 + 22 * (last - first + 1), plot_bgcolor=style.colour("band"), margin={"t": 30}
    )
