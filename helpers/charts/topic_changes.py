"""The chart of topics that rose or fell."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, Ids, points
from helpers.charts.topics import CHANGES, FEW, changes, halves, sample_caveats, stories
from helpers.charts.words import Words, lowered, span
from helpers.drawing import interactive, style, typeset


@of_tables
def topic_changes(articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Which topics rose, which fell?"""
    w, told = Words(lang), stories(articles)
    data, later, early, late = pd.DataFrame(columns=CHANGES), None, "", ""
    if len(told) >= FEW and len(set(told.year)) > 1:
        later, early, late = halves(told)
        data = changes(told, later)
        data = data[(data["early"] > 0) | (data["late"] > 0)].reset_index(drop=True)
    title = _title(data, w)
    subtitle = w.say("topic_changes.subtitle")
    if late:
        subtitle = w.say(
            "topic_changes.subtitle_spans",
            early=early,
            before=w.count(int((~later).sum()), "noun.article"),
            late=late,
            after=w.number(int(later.sum())),
        )
    return Chart(
        name="topic-changes",
        title=title,
        subtitle=subtitle,
        unit=w.say("topics.unit"),
        period=span(set(told.year)),
        source=coverage.source_line(articles, words=w),
        caveats=(w.say("topic_changes.grey"), *sample_caveats(articles, told, w)),
        alt=w.say("topic_changes.alt", title=title),
        data=data,
        part_year=coverage.part_year(articles, told.year),
        draw=lambda chart, page: _draw_changes(chart, page, early, late),
        trace=lambda chart: _trace_changes(chart, early, late),
        body=0.62 + 0.25 * max(1, len(data)),
        lang=lang,
        of="articles",
        ids=Ids(len(data), lambda: tuple(told.ids(told.touching(topic)) for topic in data["topic"])),
    )


def _title(data: pd.DataFrame, w: Words) -> str:
    if data.empty:
        return w.say("topic_changes.none")
    up, down = (list(data.loc[data["verdict"] == verdict, "topic"]) for verdict in ("rose", "fell"))
    if up and down:
        return w.say("topic_changes.both", up=w.label(up[0]), down=lowered(w.label(down[-1])))
    if up or down:
        topic = w.label(up[0] if up else down[-1])
        return w.say("topic_changes.up", topic=topic) if up else w.say("topic_changes.down", topic=topic)
    return w.say("topic_changes.no_change")


VERDICTS = {"rose": "both", "fell": "fell", "unclear": "rest"}


def _draw_changes(chart: Chart, page: style.Page, early: str, late: str) -> None:
    data, w = chart.data, chart.words
    left = max(typeset.text_width(w.label(topic), 9) for topic in data["topic"]) + 0.175
    ax = page.axes(0.3, 0.25 * len(data), left, 0.62)
    ax.set(ylim=(len(data) - 0.5, -0.5), xlim=(0, max(0.1, data[["early_high", "late_high"]].max().max())))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda v, _: w.percent(v)))
    ax.yaxis.set_major_locator(FixedLocator(range(len(data))))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.label(data["topic"].iloc[int(y)])))
    ax.tick_params(axis="y", labelcolor=style.colour("ink"), pad=8)  # a dot at nought lies half outside
    ax.grid(axis="x")
    colours = [style.colour(VERDICTS[verdict]) for verdict in data["verdict"]]
    ax.hlines(data.index, data["late_low"], data["late_high"], color=colours, alpha=0.3, linewidth=6, zorder=2)
    ax.hlines(data.index, data["early"], data["late"], color=colours, linewidth=2, capstyle="round", zorder=2)
    rings = {"facecolor": style.colour("paper"), "edgecolor": colours, "linewidth": 1.4, "zorder": 3}
    ax.scatter(data["early"], data.index, s=36, clip_on=False, **rings)
    ax.scatter(data["late"], data.index, s=40, color=colours, zorder=4, clip_on=False)
    for row in data.itertuples():
        ax.text(
            1.02,
            row.Index,
            w.points(row.change),
            transform=ax.get_yaxis_transform(),
            va="center",
            fontsize=9,
            fontweight=600,
            color=style.colour(VERDICTS[row.verdict], for_text=True),
        )
    x = style.dot(page, 0, 0.1, early, style.colour("paper"), style.colour("ink"))
    x = style.dot(page, x, 0.1, late, style.colour("ink"), style.colour("ink"))
    end = coverage.key(page, 0.04, "", [(w.say(f"topic_changes.{v}"), k) for v, k in VERDICTS.items()], x=x + 0.1)
    page.text(end + 0.1, 0.1, w.say("topic_changes.band"), fontsize=9, color=style.colour("muted"), va="center")
    page.text(
        style.INNER - 0.62, 0.1, w.say("topic_changes.points"), fontsize=8.2, va="center", color=style.colour("muted")
    )


def _trace_changes(chart: Chart, early: str, late: str):
    target, data, w = interactive.figure(), chart.data, chart.words
    names = [w.label(topic) for topic in data["topic"]]
    for verdict, key in VERDICTS.items():
        for name, row in zip(names, data.itertuples(), strict=True):
            if row.verdict == verdict:
                target.add_scatter(
                    x=[round(row.early, 4), round(row.late, 4)],
                    y=[name, name],
                    mode="lines",
                    line={"color": style.colour(key), "width": 3},
                    hoverinfo="skip",
                    showlegend=False,
                )
    for part, words, fill in (("early", early, "paper"), ("late", late, None)):
        target.add_scatter(
            x=data[part].round(4).tolist(),
            y=names,
            ids=points(data),
            mode="markers",
            cliponaxis=False,
            name=words,
            marker={
                "size": 11,
                "color": [style.colour(fill or VERDICTS[verdict]) for verdict in data["verdict"]],
                "line": {"width": 2, "color": [style.colour(VERDICTS[verdict]) for verdict in data["verdict"]]},
            },
            customdata=[
                [interactive.safe(w.percent(share)), interactive.safe(f"{w.percent(low)}–{w.percent(high)}")]
                for share, low, high in zip(data[part], data[f"{part}_low"], data[f"{part}_high"], strict=True)
            ],
            hovertemplate=w.say("topic_changes.hover", years=words),
        )
    target.update_yaxes(categoryorder="array", categoryarray=names, autorange="reversed")
    target.update_xaxes(tickformat=".0%", rangemode="tozero", showgrid=True)
    return target.update_layout(height=90 + 24 * len(data), showlegend=True)
