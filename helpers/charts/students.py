"""The chart of students enrolled."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.counts import (
    INTERVALS,
    counts,
    is_most,
    most_of,
    not_drawn,
    of_countries,
    ranged,
    timeless,
    undated_counts,
)
from helpers.charts.timeline import add_events, at, events, mark_events, runs, year_axis, years
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style

WHERE = "studied_in"  # the column of the country where they study
STOCKS = {"VN": "VN-LA", "LA": "LA-VN"}  # where they study -> colour
EVENTS = 0.3  # inches above the first panel for the names of events


@of_tables
def students_enrolled(
    series: pd.DataFrame, articles: pd.DataFrame, told: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """How many students of one country study in the other?

    Args:
        series: the table series: one value a year.
        articles: the table articles.
        told: the table scholarships: how many of its counts have no time is said.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    undated = timeless(told, ("students_enrolled",))
    rows = counts(series, "students", ("students_enrolled",))
    rows = rows[(rows["giver"] != rows["nationality"]) & rows["giver"].isin(list(STOCKS))]
    rows, parts = rows[rows["provider"].isna()], rows[rows["provider"].notna()]
    undated = undated[undated["provider"].isna() & (undated["giver"] != undated["nationality"])]
    undated = of_countries(undated, rows, students=True)
    known = rows["period"].str.fullmatch(r"\d{4}(?:-(?:0\d|1[0-2]))?").fillna(False).astype(bool)
    rows, left = rows[known], rows[~known]
    data = rows.assign(at=rows["period"].map(at), year=rows["period"].str.slice(0, 4).astype("int64"))
    data = data.assign(ids=[[one] for one in data["series_id"]])
    data = data.rename(columns={"giver": WHERE})[[WHERE, "period", "year", "at", *INTERVALS, "reports", "ids"]]
    data, ids = parted(data.sort_values([WHERE, "at"], ascending=[False, True]))
    noted = pd.concat([left["article_ids"], undated["article_id"]])
    title = _title(data, w)
    if data.empty and len(left) + len(undated):
        title = w.say("students_enrolled.no_year")
    elif data.empty and len(parts):
        title = w.say("students_enrolled.only_parts")
    chart = Chart(
        name="students-enrolled",
        title=title,
        subtitle=phrase(w.say("students_enrolled.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.student"),
        period=span(data["year"]),
        source=coverage.source_line(articles, rows["article_ids"], w, noted),
        caveats=(
            w.say("students_enrolled.stock"),
            w.say("students_enrolled.joined"),
            *not_drawn(left, w),
            *((w.say("students_enrolled.parts", counts=w.count(len(parts), "noun.count")),) if len(parts) else ()),
            *undated_counts(undated, w),
            *coverage.unfinished_note(articles, data["year"], w),
        ),
        alt=w.say("students_enrolled.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw_stocks,
        trace=_trace_stocks,
        body=2.58 + (1.4 if data[WHERE].nunique() > 1 else 0) + coverage.STRIP,
        lang=lang,
        of="series",
        ids=ids,
    )
    return replace(chart, body=chart.body + EVENTS) if len(data) and events(chart) else chart


def _title(data: pd.DataFrame, w: Words) -> str:
    if data.empty:
        return w.say("students_enrolled.none")
    main = data[data[WHERE] == "VN"]
    if main.empty:
        return w.say("students_enrolled.other", counts=w.count(len(data), "noun.count"))
    first, last, most = main.iloc[0], main.iloc[-1], most_of(main)
    fields = {"count": w.number(first["max"]), "year": int(first["year"])}
    if len(main) == 1:
        return w.say("students_enrolled.one", **fields)
    fields |= {"last": ranged(last, w), "last_year": int(last["year"])}
    if most is None or most["period"] in (first["period"], last["period"]) or not is_most(most, main):
        return w.say("students_enrolled.two", **fields)
    return w.say("students_enrolled.title", **fields, most=w.number(most["max"]), most_year=int(most["year"]))


def _draw_stocks(chart: Chart, page: style.Page) -> None:
    (first, last), w = years(chart), chart.words
    top, left = 0.0, 0.55
    for n, giver in enumerate(g for g in STOCKS if g in set(chart.data[WHERE])):
        words, name = w.say(f"students_enrolled.panel.{giver}"), STOCKS[giver]
        height = 1.65 if n == 0 else 0.75
        coverage.panel_heading(page, top + 0.1, words, name, own_scale=w.say("panel.own_scale") if n else "")
        top += EVENTS if n == 0 and events(chart) else 0
        ax = page.axes(top + 0.32, height, left)
        rows = chart.data[chart.data[WHERE] == giver]
        for part in runs(rows):
            ax.plot(part["at"] - 0.5, part["max"], color=style.colour(name), linewidth=1.6)
        ax.vlines(rows["at"] - 0.5, rows["low"], rows["high"], color=style.colour("muted"), linewidth=1.2)
        ax.scatter(rows["at"] - 0.5, rows["max"], s=30, color=style.colour(name), zorder=3)
        ends = {rows.index[0], rows.index[-1], rows["max"].idxmax()}
        ax.set_ylim(0, rows["high"].max() * (1.18 if n == 0 else 1.45))
        ax.yaxis.set_major_locator(style.round_ticks(4 if n == 0 else 2, integer=True))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y)))
        ax.grid(axis="y")
        year_axis(ax, first, last, part=chart.part_year)
        if n == 0:
            mark_events(ax, chart, page, top + 0.2)
        style.label_above(
            ax,
            [(rows.loc[i, "at"] - 0.5, rows.loc[i, "high"], w.number(rows.loc[i, "max"])) for i in ends],
            8.5,
            lift=4,
        )
        top += height + 0.65
    coverage.draw_strip(chart, page, top + 0.28, first, last, left)


def _trace_stocks(chart: Chart):
    w, groups = chart.words, [giver for giver in STOCKS if giver in set(chart.data[WHERE])]
    target = interactive.stacked([0.56, *[0.26] * (len(groups) - 1), 0.18])
    for n, giver in enumerate(groups, 1):
        words, name = w.say(f"students_enrolled.panel.{giver}"), STOCKS[giver]
        for part in runs(chart.data[chart.data[WHERE] == giver]):
            target.add_scatter(
                x=(part["at"] - 0.5).round(4).tolist(),
                y=part["max"].tolist(),
                ids=points(part),
                mode="lines+markers",
                line={"color": style.colour(name), "width": 2},
                marker={"size": 8},
                error_y=interactive.whiskers(part, "max", color=style.colour("muted")),
                customdata=[
                    [w.date(row.period), w.number(row.max), w.count(row.reports, "noun.report"), _range(row, w)]
                    for row in part.itertuples()
                ],
                hovertemplate="%{customdata[0]}: %{customdata[1]}<br>%{customdata[2]}%{customdata[3]}<extra></extra>",
                name=words,
                showlegend=False,
                row=n,
                col=1,
            )
        interactive.heading(target, words, name, n, note=w.say("panel.own_scale") if n > 1 else "")
        if n == 1:
            add_events(target, chart, float(chart.data.loc[chart.data[WHERE] == giver, "high"].max()) * 1.1)
        target.update_yaxes(rangemode="tozero", tickformat=",d", row=n, col=1)
    coverage.add_strip(target, chart, len(groups) + 1)
    aside = {"x": 1, "xanchor": "right"}  # the panel's heading stands on the left
    return target.update_layout(height=320 + 130 * (len(groups) - 1), legend=aside)


def _range(row, w: Words) -> str:
    """What the reports print when they differ: ": 10,000–14,000"."""
    return f": {w.number(row.low)}–{w.number(row.high)}" if row.low < row.high else ""
