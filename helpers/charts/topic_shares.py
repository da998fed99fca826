"""The grid of panels of topic shares by year."""

from __future__ import annotations

import math

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import years
from helpers.charts.topics import FEW, changes, halves, sample_caveats, shares, stories
from helpers.charts.words import label, phrase, span


def _grown(told: pd.DataFrame) -> str | None:
    """The topic that rose most between the halves, or None."""
    if told["year"].nunique() < 2:
        return None
    table = changes(halves(told)[0])
    return table["topic"].iloc[0] if table["change"].iloc[0] > 0 else None


def topic_shares(
    articles: pd.DataFrame, highlight: str | None = None, language: str | None = None, lang: str = "en"
) -> Chart:
    """What share of the articles of a year touches each topic?

    Args:
        articles: the table articles.
        highlight: a topic to draw in colour (default: the one that rose most).
        language: an ISO code, to count articles of one language only.
    """
    told = stories(articles, language)
    data = shares(told) if len(told) else shares(pd.DataFrame(columns=["year", "topics"]))
    data = data[data["topic"].isin(set(data.loc[data["touching"] > 0, "topic"]))]
    enough = data["stories"] >= FEW if (data["stories"] >= FEW).any() else data["stories"] > 0
    thin = sorted(set(data.loc[~enough, "year"]))
    data = data[enough]
    highlight = highlight or (_grown(told) if len(told) else None)
    overall = pd.Series(
        {topic: sum(topic in topics for topics in told["topics"]) for topic in dict.fromkeys(data["topic"])},
        dtype="int64",
    )
    overall = overall.sort_values(ascending=False, kind="stable")
    rank = {topic: i for i, topic in enumerate(overall.index)}
    data = data.sort_values(["topic", "year"], key=lambda c: c.map(rank) if c.name == "topic" else c, ignore_index=True)
    data["highlight"] = data["topic"] == highlight
    title = "No topics in this corpus"
    if len(data):
        title = f"{label(overall.index[0])}: the most frequent topic, in {overall.iloc[0] / len(told):.0%} of articles"
        if highlight and highlight in rank and told["year"].nunique() > 1:
            both, before, after = halves(told)
            table = changes(both).set_index("topic").loc[highlight]
            title = (
                f"{label(highlight)} rose from {table['early']:.0%} ({before}) "
                f"to {table['late']:.0%} ({after}) of articles"
                if table["change"] > 0
                else title
            )
    where = f" in {label(language)}" if language else ""
    return Chart(
        lang=lang,
        name="topic-shares" if language is None else f"topic-shares-{language}",
        title=title,
        subtitle=phrase(f"Share of the articles of a year that touch a topic{where}", span(data["year"])),
        unit="share of articles",
        period=span(data["year"]),
        source=coverage.source_line(articles if language is None else articles[articles["language"] == language]),
        caveats=(
            *sample_caveats(articles, told),
            *((f"Years with fewer than {FEW} articles are not drawn.",) if thin else ()),
        ),
        alt=f"Small panels, one a topic, with the share of articles by year. {title}.",
        data=data,
        articles=coverage.per_year(articles if language is None else articles[articles["language"] == language]),
        draw=_draw_grid,
        trace=_trace_grid,
        body=0.94 * math.ceil(max(1, len(rank)) / columns(len(rank))) + 0.52 + coverage.STRIP,
    )


def columns(panels: int) -> int:
    """How many panels stand side by side: three when that leaves no gap, else four."""
    return 3 if panels % 3 == 0 or panels < 4 else 4


def _draw_grid(chart: Chart, page: style.Page) -> None:
    topics = list(dict.fromkeys(chart.data["topic"]))
    first, last = years(chart)
    left, gap = 0.36, 0.14
    across = columns(len(topics))
    wide = (style.INNER - left - gap * (across - 1)) / across
    top_share = math.ceil(max(0.1, chart.data["share"].max()) * 10) / 10
    for n, topic in enumerate(topics):
        row, column = divmod(n, across)
        x = left + column * (wide + gap)
        ax = page.axes(0.2 + 0.94 * row, 0.56, x, style.INNER - x - wide)
        mine = chart.data[chart.data["topic"] == topic]
        marked = bool(mine["highlight"].iloc[0])
        colour = style.colour("both" if marked else "coverage.vietnamese")
        ax.fill_between(
            mine["year"],
            mine["low"].clip(upper=top_share),
            mine["high"].clip(upper=top_share),
            color=style.colour("both" if marked else "rest"),
            alpha=0.28,
            linewidth=0,
        )
        ax.plot(
            mine["year"], mine["share"], color=colour, linewidth=1.7, marker="o" if len(mine) == 1 else "", markersize=4
        )
        name = style.shorten(label(topic), wide, 8.6, 600)
        ax.set_title(name, fontsize=8.6, pad=3, color=style.colour("both" if marked else "ink", for_text=True))
        ax.set(ylim=(0, top_share), xlim=(first - 0.5, last + 0.5))
        ax.yaxis.set_major_locator(FixedLocator([0, top_share]))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda v, _, show=column == 0: f"{v:.0%}" if show else ""))
        ax.xaxis.set_major_locator(FixedLocator([first, last] if last - first > 3 else [last]))
        below = n + across >= len(topics)
        ax.xaxis.set_major_formatter(FuncFormatter(lambda v, _, show=below: f"{v:.0f}" if show else ""))
        ax.tick_params(labelsize=8, length=2)
        for text, align in zip(
            ax.get_xticklabels(), ("left", "right") if last - first > 3 else ("center",), strict=False
        ):
            text.set_horizontalalignment(align)
    rows = math.ceil(len(topics) / across)
    coverage.draw_strip(chart, page, 0.94 * rows + 0.5, first, last, left)


def _trace_grid(chart: Chart):
    target = interactive.figure()
    topics = list(dict.fromkeys(chart.data["topic"]))
    for topic in topics:
        mine = chart.data[chart.data["topic"] == topic]
        marked = bool(mine["highlight"].iloc[0])
        target.add_scatter(
            x=mine["year"].tolist(),
            y=mine["share"].round(4).tolist(),
            mode="lines+markers" if marked or len(mine) == 1 else "lines",
            line={"color": style.colour("both" if marked else "rest"), "width": 3 if marked else 1.5},
            name=label(topic),
            customdata=[[row.touching, row.stories, f"{row.low:.0%}–{row.high:.0%}"] for row in mine.itertuples()],
            hovertemplate=f"{interactive.safe(label(topic))}, %{{x}}: %{{y:.0%}}"
            "<br>%{customdata[0]} of %{customdata[1]}, interval %{customdata[2]}<extra></extra>",
        )
    target.update_yaxes(tickformat=".0%", rangemode="tozero")
    return target.update_layout(
        height=max(440, 130 + 20 * len(topics)),
        showlegend=True,
        legend={"orientation": "v", "x": 1.01, "y": 1, "yanchor": "top", "font": {"size": 10}},
    )
