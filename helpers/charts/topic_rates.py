"""The chart of how often saved pages mention each topic."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, Ids, points
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.schema import TOPICS
from helpers.storage.latecolumns import side_by_side, texts

ENOUGH = 20  # saved pages below which a rate says more about the pages than about the press


@of_tables
def topic_rates(mentions: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How often do saved pages mention each topic, for their length?

    Digests are our own words and never counted; neither are sources without a text here.
    """
    w = Words(lang)
    pages = coverage.holds(articles["text_kind"], "page")
    counted = mentions if pages.sum() >= ENOUGH else mentions[:0]
    data, behind = _counts(counted, articles["article_id"][pages])
    words = int(articles["words"][pages].sum())
    data["per_1000"] = (1000 * data["mentions"] / max(1, words)).astype("float64").round(3)
    data = data.sort_values(["per_1000", "topic"], ascending=[False, True], ignore_index=True)
    number, years = w.count(int(pages.sum()), "noun.page"), span(set(articles["year"][pages].dropna().unique()))
    title = w.say("topic_rates.none", pages=number, enough=ENOUGH)
    if len(data):
        first = data.iloc[0]
        title = w.say("topic_rates.tie", topics=w.count(len(data), "noun.topic"), pages=number)
        if len(data) == 1 or first["per_1000"] > data["per_1000"].iloc[1]:
            title = w.say("topic_rates.title", topic=w.label(first["topic"]), rate=w.number(first["per_1000"], 1))
    return Chart(
        name="topic-rates",
        title=title,
        subtitle=phrase(w.say("topic_rates.subtitle", pages=number), years),
        unit=w.say("topic_rates.unit"),
        period=years,
        source=coverage.source_line(articles, pages, words=w),
        caveats=(w.say("topic_rates.matched"),),
        alt=w.say("topic_rates.alt", title=title),
        data=data,
        draw=_draw,
        trace=_trace,
        body=0.1 + 0.27 * max(1, len(data)),
        lang=lang,
        of="articles",
        ids=Ids(len(data), lambda: tuple(map(behind, data["topic"]))),
    )


def _counts(mentions: pd.DataFrame, pages: pd.Series) -> tuple[pd.DataFrame, Callable[[str], tuple[str, ...]]]:
    """How often some articles mention each topic, and in how many of them; and the ids of these, asked by topic.

    Counted part by part, by article and topic: forty million mentions are never there all at once.
    """
    parts: list[pa.Array] = []  # of each the articles, which may go on in the next
    counts, met = [np.zeros((0, len(TOPICS)), np.int32)], [np.zeros((0, len(TOPICS)), bool)]
    for article, topic, count in side_by_side(mentions, ("article_id", "topic", "count")):
        place = np.array([TOPICS.index(name) for name in topic.dictionary.to_pylist()], np.int32)
        cell = article.indices.to_numpy() * len(TOPICS) + place[topic.indices.to_numpy()]
        size = len(article.dictionary) * len(TOPICS)
        parts.append(article.dictionary.cast(pa.large_string()))
        counts.append(np.bincount(cell, count.to_numpy(), size).astype(np.int32).reshape(-1, len(TOPICS)))
        met.append((np.bincount(cell, minlength=size) > 0).reshape(-1, len(TOPICS)))
    every = pa.chunked_array(parts, pa.large_string())
    page = np.array(pc.is_in(every, texts(pages)), bool)
    many = np.concatenate(counts)[page].sum(axis=0, dtype=np.int64)
    codes = every.combine_chunks().dictionary_encode()
    ids, touched = codes.dictionary, np.zeros((len(codes.dictionary), len(TOPICS)), bool)
    np.logical_or.at(touched, codes.indices.to_numpy()[page], np.concatenate(met)[page])
    told = pd.DataFrame({"topic": TOPICS, "mentions": many, "pages": touched.sum(axis=0)})

    def behind(name: str) -> tuple[str, ...]:
        return tuple(sorted(ids.filter(pa.array(touched[:, TOPICS.index(name)])).to_pylist()))

    return told[told["pages"] > 0], behind


def _draw(chart: Chart, page: style.Page) -> None:
    data, w = chart.data, chart.words
    left = max(typeset.text_width(w.label(topic), 9) for topic in data["topic"]) + 0.1
    ax = page.axes(0, 0.27 * len(data), left, 1.3)
    ax.barh(range(len(data)), data["per_1000"], height=0.72, color=style.colour("both"))
    ax.set(ylim=(len(data) - 0.5, -0.5), xlim=(0, max(0.001, data["per_1000"].max())))
    ax.set_axis_off()
    inches = ax.get_position().width * style.WIDTH
    for row in data.itertuples():
        ax.text(
            -left / inches, row.Index, w.label(row.topic), transform=ax.get_yaxis_transform(), va="center", fontsize=9
        )
        note = w.say("topic_rates.note", rate=w.number(row.per_1000, 2), pages=w.count(row.pages, "noun.page"))
        ax.annotate(note, (row.per_1000, row.Index), (5, 0), textcoords="offset points", va="center", fontsize=9)


def _trace(chart: Chart):
    target, data, w = interactive.figure(), chart.data, chart.words
    target.add_bar(
        x=data["per_1000"].tolist(),
        y=[w.label(topic) for topic in data["topic"]],
        ids=points(data),
        orientation="h",
        marker={"color": style.colour("both")},
        customdata=[
            [w.number(row.per_1000, 2), w.count(row.mentions, "noun.mention"), w.count(row.pages, "noun.page")]
            for row in data.itertuples()
        ],
        hovertemplate="%{y}: %{customdata[0]}<br>%{customdata[1]}, %{customdata[2]}<extra></extra>",
    )
    target.update_yaxes(autorange="reversed", showgrid=False)
    return target.update_layout(height=90 + 26 * len(data))
