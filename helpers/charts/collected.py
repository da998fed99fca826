"""The chart of the articles collected."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, Ids, points
from helpers.charts.timeline import year_axis
from helpers.charts.words import Words, capital, phrase, span
from helpers.drawing import interactive, style


@of_tables
def articles_collected(articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How many articles does each year rest on?"""
    w, data = Words(lang), coverage.per_year(articles)
    title, caveats = w.say("articles_collected.none"), ()
    if len(articles):
        told = w.count(len(articles), "noun.article")
        share = w.percent(coverage.holds(articles["language"], "vi").mean())
        title = w.say("articles_collected.title_no_outlet", articles=told, share=share)
        outlets = sorted(((-n, outlet) for outlet, n in coverage.counted(articles["outlet"]).items() if n))
        if outlets:
            number = w.count(len(outlets), "noun.outlet")
            title = w.say("articles_collected.title", articles=told, outlets=number, share=share)
        top = outlets[:6]
        if len(top) > 1:
            most = ", ".join(f"{outlet} ({w.number(-n)})" for n, outlet in top)
            more = len(outlets) > len(top)
            caveats += (
                w.say("articles_collected.outlets" if more else "articles_collected.all_outlets", outlets=most),
            )
        if data["event"].sum():
            caveats += (w.say("articles_collected.few"),)
            of_event = w.count(int(data["event"].sum()), "noun.article")
            caveats += (w.say("articles_collected.of_event", articles=of_event),)
        if undated := int(articles["year"].isna().sum()):
            caveats += (w.say("articles_collected.undated", articles=w.count(undated, "noun.article")),)
    return Chart(
        name="articles-collected",
        title=title,
        subtitle=phrase(w.say("articles_collected.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.article"),
        period=span(data["year"]),
        source=coverage.source_line(articles, words=w),
        caveats=(*caveats, *coverage.unfinished_note(articles, data["year"], w)),
        alt=w.say("articles_collected.alt", title=title),
        data=data,
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw_collected,
        trace=_trace_collected,
        body=3.4,
        lang=lang,
        of="articles",
        ids=Ids(len(data), lambda: _behind(articles, data["year"])),
    )


def _behind(articles: pd.DataFrame, years: pd.Series) -> tuple[tuple[str, ...], ...]:
    """The ids of the articles of each year."""
    dated = articles[["article_id", "year"]].dropna(subset="year")
    behind = dated.groupby("year")["article_id"].agg(tuple)
    return tuple(behind.get(year, ()) for year in years)


def _draw_collected(chart: Chart, page: style.Page) -> None:
    w = chart.words
    coverage.key(page, 0.02, "", [(capital(w.say(f"coverage.{name}")), f"coverage.{name}") for name in coverage.LAYERS])
    ax = page.axes(0.3, 2.75, 0.36)
    base = coverage.draw_layers(ax, chart.data)
    ax.set_ylim(0, max(1, base.max()) * 1.1)
    ax.yaxis.set_major_locator(style.round_ticks(5, integer=True))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y)))
    ax.grid(axis="y")
    year_axis(ax, int(chart.data["year"].min()), int(chart.data["year"].max()), part=chart.part_year)
    totals = [(year, total, w.number(total)) for year, total in zip(chart.data["year"], base, strict=True) if total]
    style.label_above(ax, totals, key="muted")


def _trace_collected(chart: Chart):
    target, say = interactive.figure(), chart.words.say
    for name in coverage.LAYERS:
        target.add_bar(
            x=chart.data["year"].tolist(),
            y=chart.data[name].tolist(),
            ids=points(chart.data),
            name=capital(say(f"coverage.{name}")),
            marker={"color": style.colour(f"coverage.{name}")},
            customdata=chart.data[name].tolist(),
            hovertemplate=say("coverage.hover", kind=say(f"coverage.{name}")),
        )
    interactive.year_axis(target, chart.data["year"], chart.part_year)
    return target.update_layout(barmode="stack", height=380, showlegend=True)
