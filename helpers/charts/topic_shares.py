"""The grid of panels of topic shares by year."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, points
from helpers.charts.timeline import year_told, years
from helpers.charts.topics import (
    FEW,
    Stories,
    changes,
    halves,
    lead,
    none_drawn,
    sample_caveats,
    stories,
    yearly,
    yearly_ids,
)
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.plainly import Plainly
from helpers.schema import TOPICS


def _grown(told: Stories) -> str | None:
    """The topic that clearly rose most between the halves; None where there is none, or too few stories to tell."""
    if len(told) < FEW or len(set(told.year)) < 2:
        return None
    table = changes(told, halves(told)[0])
    rose = table[table["verdict"] == "rose"]
    return rose["topic"].iloc[0] if len(rose) else None


@of_tables
def topic_shares(
    articles: pd.DataFrame, highlight: str | None = None, language: str | None = None, lang: str = "en"
) -> Chart:
    """What share of the articles of a year touches each topic?

    Args:
        articles: the table articles.
        highlight: a topic to draw in colour (default: the one that clearly rose most).
        language: an ISO code, to count articles of one language only.
        lang: language of the words, "en" or "vi".

    Raises:
        ValueError: a topic that there is not, or a language in which no article is.
    """
    w, told = Words(lang), stories(articles, language)
    if highlight is not None and highlight not in TOPICS:
        raise Plainly(f"highlight is {highlight!r}: it takes one of {', '.join(TOPICS)}")
    spoken = [] if language is None else sorted(set(articles["language"].dropna()))
    if spoken and language not in spoken:
        raise Plainly(f"no article in the language {language!r}; those here are in {', '.join(spoken)}")
    data = yearly(told)
    enough = data["stories"] >= FEW if (data["stories"] >= FEW).any() else data["stories"] > 0
    thin = sorted(set(data.loc[~enough, "year"]))
    data = data[enough]
    highlight = highlight or _grown(told)
    overall = pd.Series(
        {topic: int(told.touching(topic).sum()) for topic in dict.fromkeys(data["topic"])},
        dtype="int64",
    )
    overall = overall.sort_values(ascending=False, kind="stable")
    rank = {topic: i for i, topic in enumerate(overall.index)}
    data = data.sort_values(["topic", "year"], key=lambda c: c.map(rank) if c.name == "topic" else c)
    data = data.assign(highlight=data["topic"] == highlight).reset_index(drop=True)
    title = _title(told, overall, highlight, w) if len(overall) else none_drawn(articles, w)
    chosen = articles if language is None else articles[coverage.holds(articles["language"], language)]
    subtitle = w.say("topic_shares.subtitle")
    if language:
        subtitle = w.say("topic_shares.subtitle_language", language=w.label(language))
    return Chart(
        name="topic-shares" if language is None else f"topic-shares-{language}",
        title=title,
        subtitle=phrase(subtitle, span(data["year"])),
        unit=w.say("topics.unit"),
        period=span(data["year"]),
        source=coverage.source_line(chosen, words=w),
        caveats=(
            *sample_caveats(articles, told, w),
            *((w.say("topic_shares.thin", few=FEW),) if thin else ()),
        ),
        alt=w.say("topic_shares.alt", title=title),
        data=data,
        articles=coverage.per_year(chosen),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw_grid,
        trace=_trace_grid,
        body=ROW * math.ceil(max(1, len(rank)) / columns([w.label(topic) for topic in rank])) + 0.7 + coverage.STRIP,
        lang=lang,
        of="articles",
        ids=yearly_ids(told, data),
    )


ROW = 0.94  # inches from one row of panels to the next
LEFT, BETWEEN = 0.36, 0.14  # inches left of the panels and between them
NAME = 8.6  # points of a panel's name


def _title(told: Stories, overall: pd.Series, highlight: str | None, w: Words) -> str:
    """What rose; else which topic leads, where one does."""
    if highlight in overall.index and len(told) >= FEW and len(set(told.year)) > 1:
        later, before, after = halves(told)
        row = changes(told, later).set_index("topic").loc[highlight]
        if row["verdict"] == "rose":
            return w.say(
                "topic_shares.rose",
                topic=w.label(highlight),
                early=w.percent(row["early"]),
                before=before,
                late=w.percent(row["late"]),
                after=after,
            )
    first = lead(overall, len(told))
    if first is None:
        return w.say(
            "topics.few", topics=w.count(len(overall), "noun.topic"), articles=w.count(len(told), "noun.article")
        )
    return w.say("topic_shares.most", topic=w.label(first), share=w.percent(overall[first] / len(told)))


def columns(names: list[str]) -> int:
    """How many panels of these names stand side by side: three where none is missing or four cut a name, or four."""
    if len(names) % 3 == 0 or len(names) < 4:
        return 3
    return 4 if max(typeset.text_width(name, NAME, 600) for name in names) <= panel_width(4) else 3


def panel_width(across: int) -> float:
    """How many inches wide each of so many panels side by side is."""
    return (style.INNER - LEFT - BETWEEN * (across - 1)) / across


def _top(data: pd.DataFrame) -> float:
    """Where the scale of all panels ends: at the next tenth above the highest interval, so that none is cut."""
    return math.ceil(round(max(0.1, data["high"].max()) * 10, 6)) / 10


def _runs(mine: pd.DataFrame) -> list[pd.DataFrame]:
    """A topic's years in order, cut where a year is not drawn, so that no line runs through it."""
    return [part for _, part in mine.groupby((mine["year"].diff() > 1).cumsum())]


def _draw_grid(chart: Chart, page: style.Page) -> None:
    topics = list(dict.fromkeys(chart.data["topic"]))
    (first, last), w = years(chart), chart.words
    across = columns([w.label(topic) for topic in topics])
    wide = panel_width(across)
    top_share = _top(chart.data)
    for n, topic in enumerate(topics):
        row, column = divmod(n, across)
        x = LEFT + column * (wide + BETWEEN)
        ax = page.axes(0.2 + ROW * row, 0.56, x, style.INNER - x - wide)
        mine = chart.data[chart.data["topic"] == topic]
        marked = bool(mine["highlight"].iloc[0])
        colour = style.colour("both" if marked else "coverage.vietnamese")
        for part in _runs(mine):
            if len(part) == 1:
                ax.vlines(part["year"], part["low"], part["high"], color=style.colour("line"))
            ax.fill_between(
                part["year"],
                part["low"],
                part["high"],
                color=style.colour("both" if marked else "rest"),
                alpha=0.28,
                linewidth=0,
            )
            ax.plot(
                part["year"],
                part["share"],
                color=colour,
                linewidth=2.2 if marked else 1.6,
                marker="o" if len(part) == 1 else "",
                markersize=3,
                clip_on=False,
            )
        name = typeset.shorten(w.label(topic), wide, NAME, 600)
        ax.set_title(name, fontsize=NAME, pad=4.5, color=style.colour("both" if marked else "ink", for_text=True))
        ax.set(ylim=(0, top_share), xlim=(first - 0.5, last + 0.5))
        ax.yaxis.set_major_locator(FixedLocator([0, top_share]))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda v, _, show=column == 0: w.percent(v) if show else ""))
        ax.xaxis.set_major_locator(FixedLocator([first, last] if last > first else [last]))
        below = n + across >= len(topics)
        ax.xaxis.set_major_formatter(
            FuncFormatter(lambda v, _, show=below: year_told(v, chart.part_year) if show else "")
        )
        ax.tick_params(labelsize=8, length=2)
        for text, align in zip(ax.get_xticklabels(), ("left", "right") if last > first else ("center",), strict=False):
            text.set_horizontalalignment(align)
    rows = math.ceil(len(topics) / across)
    coverage.draw_strip(chart, page, ROW * rows + 0.5, first, last, LEFT, labels=True)


def _trace_grid(chart: Chart):
    """The same panels as the static picture: twenty lines in one plot could not be told apart."""
    target, w = interactive.figure(), chart.words
    topics = list(dict.fromkeys(chart.data["topic"]))
    (first, last), across = years(chart), columns([w.label(topic) for topic in topics])
    rows = math.ceil(len(topics) / across)
    top = _top(chart.data)
    wide, tall = (1 - 0.045 * (across - 1)) / across, 0.62 / rows
    for n, topic in enumerate(topics):
        row, column = divmod(n, across)
        axis = str(n + 1) if n else ""
        x, y = column * (wide + 0.045), 1 - row / rows
        bottom = n + across >= len(topics)
        target.update_layout(
            {
                f"xaxis{axis}": {
                    "domain": [round(x, 4), round(x + wide, 4)],
                    "anchor": f"y{axis}",
                    "range": [first - 0.5, last + 0.5],
                    "tickvals": [first, last] if last > first else [last],
                    "tickformat": "d",
                    **interactive.starred(chart.part_year),
                    "showticklabels": bottom,
                    "ticks": "",
                    "automargin": False,
                    "ticklabelstandoff": 4,
                },
                f"yaxis{axis}": {
                    "domain": [round(max(0.0, y - 0.24 / rows - tall), 4), round(y - 0.24 / rows, 4)],
                    "anchor": f"x{axis}",
                    "range": [0, top * 1.05],
                    "tickvals": [0, top],
                    "tickformat": ".0%",
                    "showticklabels": column == 0,
                },
            }
        )
        _add_panel(target, chart.data[chart.data["topic"] == topic], w.label(topic), axis, w)
        interactive.heading(target, w.label(topic), "both" if _marked(chart, topic) else "ink", n + 1)
    return target.update_layout(height=60 + 96 * rows, showlegend=False)


def _marked(chart: Chart, topic: str) -> bool:
    return bool(chart.data.loc[chart.data["topic"] == topic, "highlight"].iloc[0])


def _add_panel(target, mine: pd.DataFrame, words: str, axis: str, w: Words) -> None:
    """A topic's interval as a band, its share as a line; both broken where a year is not drawn."""
    marked = bool(mine["highlight"].iloc[0])
    place = {"xaxis": f"x{axis}", "yaxis": f"y{axis}", "showlegend": False}
    for part in _runs(mine):
        seen = part["year"].tolist()
        if len(seen) > 1:
            target.add_scatter(
                x=seen + seen[::-1],
                y=[round(v, 4) for v in (*part["high"], *part["low"].iloc[::-1])],
                mode="lines",
                fill="toself",
                fillcolor=style.colour("both" if marked else "rest"),
                opacity=0.28,
                line={"width": 0},
                hoverinfo="skip",
                **place,
            )
        target.add_scatter(
            x=seen,
            y=part["share"].round(4).tolist(),
            ids=points(part),
            mode="lines+markers",
            line={"color": style.colour("both" if marked else "coverage.vietnamese"), "width": 2.5 if marked else 1.6},
            marker={"size": 5 if len(mine) > 1 else 8},
            error_y=interactive.whiskers(part, "share", visible=len(seen) == 1, color=style.colour("line"), width=0),
            cliponaxis=False,
            name=words,
            customdata=[
                [
                    interactive.safe(w.percent(row.share)),
                    w.number(row.touching),
                    w.count(row.stories, "noun.article"),
                    interactive.safe(f"{w.percent(row.low)}–{w.percent(row.high)}"),
                ]
                for row in part.itertuples()
            ],
            hovertemplate=w.say("topic_shares.hover", topic=interactive.safe(words)),
            **place,
        )
