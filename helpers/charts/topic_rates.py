"""The chart of how often saved pages mention each topic."""

from __future__ import annotations

import pandas as pd

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.words import count, label, phrase, span

ENOUGH = 20  # saved pages below which a rate says more about the pages than about the press


def topic_rates(mentions: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How often do saved pages mention each topic, for their length?

    Digests are our own words and never counted; neither are sources without a text here.
    """
    pages = articles[articles["text_kind"] == "page"]
    told = mentions[mentions["article_id"].isin(set(pages["article_id"]))]
    if len(pages) < ENOUGH:
        told = told.iloc[:0]
    words = int(pages["words"].fillna(0).sum())
    data = told.groupby("topic").agg(mentions=("count", "sum"), pages=("article_id", "nunique")).reset_index()
    data["per_1000"] = (1000 * data["mentions"] / max(1, words)).astype("float64").round(3)
    data = data.sort_values(["per_1000", "topic"], ascending=[False, True], ignore_index=True)
    title = f"No rates of mention: {count(len(pages), 'saved page')}, {ENOUGH} are needed"
    if len(data):
        title = (
            f"{label(data['topic'].iloc[0])}: mentioned most, {data['per_1000'].iloc[0]:.1f} times in 1,000 syllables"
        )
    return Chart(
        lang=lang,
        name="topic-rates",
        title=title,
        subtitle=phrase(f"Mentions per 1,000 syllables of {count(len(pages), 'saved page')}", span(pages["year"])),
        unit="mentions per 1,000 syllables",
        period=span(pages["year"]),
        source=coverage.source_line(articles, pages["article_id"]),
        caveats=("Phrases matched in the texts; not to be compared with topics coded by hand.",),
        alt=f"Ranked bars of topics by mentions per 1,000 syllables. {title}.",
        data=data,
        draw=_draw,
        trace=_trace,
        body=0.1 + 0.27 * max(1, len(data)),
    )


def _draw(chart: Chart, page: style.Page) -> None:
    data = chart.data
    left = max(style.text_width(label(topic), 9) for topic in data["topic"]) + 0.1
    ax = page.axes(0, 0.27 * len(data), left, 1.3)
    ax.barh(range(len(data)), data["per_1000"], height=0.72, color=style.colour("both"))
    ax.set(ylim=(len(data) - 0.5, -0.5), xlim=(0, max(0.001, data["per_1000"].max())))
    ax.set_axis_off()
    inches = ax.get_position().width * style.WIDTH
    for row in data.itertuples():
        ax.text(
            -left / inches, row.Index, label(row.topic), transform=ax.get_yaxis_transform(), va="center", fontsize=9
        )
        note = f"{row.per_1000:.2f}  in {count(row.pages, 'page')}"
        ax.annotate(note, (row.per_1000, row.Index), (5, 0), textcoords="offset points", va="center", fontsize=9)


def _trace(chart: Chart):
    target, data = interactive.figure(), chart.data
    target.add_bar(
        x=data["per_1000"].tolist(),
        y=[label(topic) for topic in data["topic"]],
        orientation="h",
        marker={"color": style.colour("both")},
        customdata=[[int(row.mentions), int(row.pages)] for row in data.itertuples()],
        hovertemplate="%{y}: %{x:.2f}<br>%{customdata[0]} mentions in %{customdata[1]} pages<extra></extra>",
    )
    target.update_yaxes(autorange="reversed", showgrid=False)
    return target.update_layout(height=90 + 26 * len(data))
