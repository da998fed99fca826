"""The chart of scholarships that the two states award a year."""

from __future__ import annotations

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
    national,
    not_drawn,
    of_countries,
    ranged,
    timeless,
    undated_counts,
)
from helpers.charts.timeline import year_axis, years
from helpers.charts.words import Words, lowered, phrase, span
from helpers.drawing import interactive, style

PANELS = {  # (giver, nationality) -> colour
    ("VN", "LA"): "VN-LA",
    ("LA", "VN"): "LA-VN",
    ("VN", "VN"): "both",
}


@of_tables
def scholarships_per_year(
    series: pd.DataFrame, articles: pd.DataFrame, told: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """How many scholarships does one state give to the other's students a year?

    Args:
        series: the table series: one value a year.
        articles: the table articles.
        told: the table scholarships: how many of its counts have no time is said.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    undated = timeless(told, ("awarded", "planned"))
    rows = counts(series, "scholarships", ("awarded", "planned"))
    rows = rows[national(rows)]
    undated = of_countries(undated[national(undated)], rows, students=False)
    whole = rows["period"].str.fullmatch(r"\d{4}")
    data = rows[whole].assign(year=rows.loc[whole, "period"].astype("int64"))
    data = data[_known(data)]
    data = data.assign(ids=[[one] for one in data["series_id"]])
    data = data[["giver", "nationality", "year", "measure", *INTERVALS, "reports", "ids"]]
    data = data.sort_values(["giver", "nationality", "year", "measure"], ascending=[False, True, True, True])
    data, ids = parted(data)
    caveats = (w.say("scholarships_per_year.range"),) if (data["low"] < data["high"]).any() else ()
    if data["measure"].nunique() > 1:
        caveats += (w.say("scholarships_per_year.plans"),)
    caveats += not_drawn(rows[~whole], w) + undated_counts(undated, w)
    title = _title(data, w)
    if data.empty and len(rows) + len(undated):
        title = w.say("scholarships_per_year.no_year")
    return Chart(
        name="scholarships-per-year",
        title=title,
        subtitle=phrase(w.say("scholarships_per_year.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.scholarship"),
        period=span(data["year"]),
        source=coverage.source_line(articles, rows["article_ids"], w, undated["article_id"]),
        caveats=(
            *caveats,
            w.say("scholarships_per_year.gaps"),
            *coverage.unfinished_note(articles, data["year"], w),
        ),
        alt=w.say("scholarships_per_year.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw,
        trace=_trace,
        body=0.3 + 2.58 + 1.35 * max(0, len(_groups(data)) - 1) + coverage.STRIP,
        lang=lang,
        of="series",
        ids=ids,
    )


def _title(data: pd.DataFrame, w: Words) -> str:
    """What Vietnam awarded; plans only where nothing else is told."""
    if data.empty:
        return w.say("scholarships_per_year.none")
    main = data[(data["giver"] == "VN") & (data["nationality"] == "LA")]
    if main.empty:
        return w.say("scholarships_per_year.other", counts=w.count(len(data), "noun.yearly_count"))
    measure = "awarded" if (main["measure"] == "awarded").any() else "planned"
    main = main[main["measure"] == measure]
    first, last, most = main.iloc[0], main.iloc[-1], most_of(main)
    fields = {"count": w.number(first["max"]), "year": int(first["year"])}
    if len(main) == 1:
        return w.say(f"scholarships_per_year.one.{measure}", **fields)
    fields |= {"last": ranged(last, w), "last_year": int(last["year"])}
    if most is None or most["year"] in (first["year"], last["year"]) or not is_most(most, main):
        return w.say(f"scholarships_per_year.two.{measure}", **fields)
    fields |= {"most": w.number(most["max"]), "most_year": int(most["year"])}
    return w.say(f"scholarships_per_year.title.{measure}", **fields)


def _known(data: pd.DataFrame) -> pd.Series:
    """Which rows are of a direction that has a panel."""
    pairs = zip(data["giver"], data["nationality"], strict=True)
    return pd.Series([pair in PANELS for pair in pairs], index=data.index, dtype=bool)


def _groups(data: pd.DataFrame) -> list[tuple[str, str]]:
    present = set(zip(data["giver"], data["nationality"], strict=True))
    return [group for group in PANELS if group in present]


def _draw(chart: Chart, page: style.Page) -> None:
    (first, last), w = years(chart), chart.words
    left, x = 0.48, 0.0
    for measure, fill in (("awarded", "ink"), ("planned", "paper")):
        if measure in set(chart.data["measure"]):
            words = w.say(f"scholarships.{measure}")
            x = style.dot(page, x, 0.1, words, style.colour(fill), style.colour("ink"))
    top = 0.3
    for n, (giver, nationality) in enumerate(_groups(chart.data)):
        name = PANELS[giver, nationality]
        words = w.say(f"scholarships.panel.{giver}.{nationality}")
        height = 1.65 if n == 0 else 0.7
        coverage.panel_heading(page, top + 0.1, words, name, own_scale=w.say("panel.own_scale") if n else "")
        ax = page.axes(top + 0.32, height, left)
        rows = chart.data[(chart.data["giver"] == giver) & (chart.data["nationality"] == nationality)]
        scale = rows["high"].max() * (1.2 if n == 0 else 1.4)
        for row in rows.itertuples():
            hollow = row.measure == "planned"
            ax.bar(
                row.year,
                row.max,
                width=0.72,
                linewidth=1.2,
                edgecolor=style.colour(name),
                facecolor=style.colour("paper" if hollow else name),
            )
            if row.low < row.high:
                ax.plot(
                    [row.year] * 2,
                    [row.low, row.high],
                    color=style.colour("ink"),
                    linewidth=1.1,
                    marker="_",
                    markersize=5,
                )
        ax.set_ylim(0, scale)
        ax.yaxis.set_major_locator(style.round_ticks(4 if n == 0 else 2, integer=True))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y)))
        ax.grid(axis="y")
        year_axis(ax, first, last, part=chart.part_year)
        style.label_above(ax, [(row.year, max(row.max, row.high), w.number(row.max)) for row in rows.itertuples()])
        top += height + 0.65
    coverage.draw_strip(chart, page, top + 0.28, first, last, left)


def _trace(chart: Chart):
    groups, w = _groups(chart.data), chart.words
    target = interactive.stacked([0.55, *[0.45 * 0.6 / max(1, len(groups) - 1)] * (len(groups) - 1), 0.18])
    for n, (giver, nationality) in enumerate(groups, 1):
        name, words = PANELS[giver, nationality], w.say(f"scholarships.panel.{giver}.{nationality}")
        rows = chart.data[(chart.data["giver"] == giver) & (chart.data["nationality"] == nationality)]
        for measure in ("awarded", "planned"):
            mine = rows[rows["measure"] == measure]
            if mine.empty:
                continue
            target.add_bar(
                x=mine["year"].tolist(),
                y=mine["max"].tolist(),
                ids=points(mine),
                name=f"{words}, {lowered(w.say(f'scholarships.{measure}'))}",
                width=0.72,
                marker={
                    "color": style.colour(name) if measure == "awarded" else style.colour("paper"),
                    "line": {"color": style.colour(name), "width": 1.5},
                },
                error_y=interactive.whiskers(mine, "max", color=style.colour("ink"), thickness=1.2),
                customdata=[
                    [w.number(row.max), _range(row, w), w.count(row.reports, "noun.report")]
                    for row in mine.itertuples()
                ],
                hovertemplate=w.say("scholarships.hover", measure=lowered(w.say(f"scholarships.{measure}"))),
                showlegend=False,
                row=n,
                col=1,
            )
        target.add_scatter(
            x=rows["year"].tolist(),
            y=rows[["max", "high"]].max(axis=1).tolist(),
            mode="text",
            text=[w.number(count) for count in rows["max"]],
            textposition="top center",
            textfont={"size": 11, "color": style.colour("ink")},
            cliponaxis=False,
            hoverinfo="skip",
            showlegend=False,
            row=n,
        )
        target.update_yaxes(
            range=[0, int(rows["high"].max() * (1.2 if n == 1 else 1.6))], nticks=4, tickformat=",d", row=n, col=1
        )
        interactive.heading(target, words, name, n, note=w.say("panel.own_scale") if n > 1 else "")
    for measure, fill in (("awarded", "ink"), ("planned", "paper")):  # the key: bars of every colour are meant
        if measure in set(chart.data["measure"]):
            look = {"symbol": "square", "size": 11, "color": style.colour(fill)}
            look |= {"line": {"width": 1.5, "color": style.colour("ink")}}
            words = w.say(f"scholarships.{measure}")
            target.add_scatter(x=[None], y=[None], mode="markers", marker=look, name=words, showlegend=True)
    coverage.add_strip(target, chart, len(groups) + 1)
    aside = {"x": 1, "xanchor": "right", "itemclick": False, "itemdoubleclick": False}  # beside the panel's heading
    return target.update_layout(barmode="overlay", height=360 + 130 * (len(groups) - 1), legend=aside)


def _range(row, w: Words) -> str:
    """Lowest to highest count printed: "1,000–1,271", or the only one."""
    return f"{w.number(row.low)}–{w.number(row.high)}" if row.low < row.high else w.number(row.max)
