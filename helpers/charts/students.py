"""The chart of students enrolled."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.scholarships import INTERVALS, counts
from helpers.charts.timeline import at, runs, year_axis, years
from helpers.charts.words import count, exploded, phrase, span

STOCKS = {  # where they study
    "VN": ("Lao students in Vietnam", "VN-LA"),
    "LA": ("Vietnamese students in Laos", "LA-VN"),
}


def students_enrolled(series: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How many students of one country study in the other?"""
    rows = counts(series, "students", ("students_enrolled",))
    rows = rows[rows["provider"].isna() & (rows["giver"] != rows["nationality"])]
    known = rows["period"].str.fullmatch(r"\d{4}(-\d{2})?")
    rows = rows[known & ~rows["period"].str.fullmatch(r"\d{4}-(?:1[3-9]|[2-9]\d)")]
    data = rows.assign(at=rows["period"].map(at), year=rows["period"].str.slice(0, 4).astype("int64"))
    data = data[["giver", "period", "year", "at", *INTERVALS, "reports"]].sort_values(
        ["giver", "at"], ascending=[False, True], ignore_index=True
    )
    main = data[data["giver"] == "VN"]
    title = "No counts of students enrolled in this corpus"
    if len(main):
        first, last, most = main.iloc[0], main.iloc[-1], main.loc[main["max"].idxmax()]
        title = f"Lao students in Vietnam: {first['max']:,} in {first['year']}"
        title += f", {last['max']:,} in {last['year']}" if len(main) > 1 else ""
        if most["period"] not in (first["period"], last["period"]):
            title += f", at most {most['max']:,} ({most['year']})"
    elif len(data):
        title = f"{count(len(data), 'count')} of Vietnamese students in Laos, none of Lao students"
    return Chart(
        lang=lang,
        name="students-enrolled",
        title=title,
        subtitle=phrase("Students enrolled at the time told, all payers", span(data["year"])),
        unit="students",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(rows["article_ids"])),
        caveats=(
            "A stock, not scholarships. Vertical line: lowest to highest count printed for the time.",
            "Counts more than 18 months apart are not joined; a year without a month stands at its middle.",
        ),
        alt=f"Dots of students enrolled over time, a panel for each country of study. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_stocks,
        trace=_trace_stocks,
        body=2.58 + (1.4 if data["giver"].nunique() > 1 else 0) + coverage.STRIP,
    )


def _draw_stocks(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    top, left = 0.0, 0.55
    for n, giver in enumerate(g for g in STOCKS if g in set(chart.data["giver"])):
        words, name = STOCKS[giver]
        height = 1.65 if n == 0 else 0.75
        coverage.panel_heading(page, top + 0.1, words, name, own_scale=chart.words.say("panel.own_scale") if n else "")
        ax = page.axes(top + 0.32, height, left)
        rows = chart.data[chart.data["giver"] == giver]
        for part in runs(rows):
            ax.plot(part["at"] - 0.5, part["max"], color=style.colour(name), linewidth=1.6)
        ax.vlines(rows["at"] - 0.5, rows["low"], rows["high"], color=style.colour("muted"), linewidth=1.2)
        ax.scatter(rows["at"] - 0.5, rows["max"], s=30, color=style.colour(name), zorder=3)
        ends = {rows.index[0], rows.index[-1], rows["max"].idxmax()}
        ax.set_ylim(0, rows["high"].max() * (1.18 if n == 0 else 1.45))
        ax.yaxis.set_major_locator(style.round_ticks(4 if n == 0 else 2, integer=True))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:,.0f}"))
        ax.grid(axis="y")
        year_axis(ax, first, last)
        style.label_above(
            ax, [(rows.loc[i, "at"] - 0.5, rows.loc[i, "high"], f"{rows.loc[i, 'max']:,}") for i in ends], 8.5, lift=4
        )
        top += height + 0.65
    coverage.draw_strip(chart, page, top + 0.28, first, last, left)


def _trace_stocks(chart: Chart):
    groups = [giver for giver in STOCKS if giver in set(chart.data["giver"])]
    target = interactive.stacked([0.56, *[0.26] * (len(groups) - 1), 0.18])
    for n, giver in enumerate(groups, 1):
        words, name = STOCKS[giver]
        for part in runs(chart.data[chart.data["giver"] == giver]):
            target.add_scatter(
                x=(part["at"] - 0.5).round(4).tolist(),
                y=part["max"].tolist(),
                mode="lines+markers",
                line={"color": style.colour(name), "width": 2},
                marker={"size": 8},
                error_y={
                    "type": "data",
                    "symmetric": False,
                    "array": (part["high"] - part["max"]).tolist(),
                    "arrayminus": (part["max"] - part["low"]).tolist(),
                    "color": style.colour("muted"),
                },
                customdata=[[row.period, row.reports, f"{row.low:,}–{row.high:,}"] for row in part.itertuples()],
                hovertemplate="%{customdata[0]}: %{y:,}<br>reports: %{customdata[1]}, %{customdata[2]}<extra></extra>",
                name=words,
                showlegend=False,
                row=n,
                col=1,
            )
        interactive.heading(target, words, name, n)
        target.update_yaxes(rangemode="tozero", row=n, col=1)
    coverage.add_strip(target, chart, len(groups) + 1)
    return target.update_layout(height=320 + 130 * (len(groups) - 1))
