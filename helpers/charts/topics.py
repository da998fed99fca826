"""How often articles touch a topic: shares by year with their intervals, and the change between two spans of years."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd

from helpers.charts import coverage
from helpers.charts.chart import Ids
from helpers.charts.words import Words, items, span
from helpers.intervals import wilson
from helpers.schema import TOPICS
from helpers.storage.latecolumns import coded

FEW = 10  # articles a year below which a share is drawn pale: its interval spans some 60 points


SHARES = ["topic", "stories", "touching", "share", "low", "high"]
CHANGES = [
    "topic",
    "early",
    "early_low",
    "early_high",
    "late",
    "late_low",
    "late_high",
    "change",
    "change_low",
    "change_high",
    "verdict",
]


@dataclass(frozen=True, eq=False)
class Stories:
    """Articles with a year, each story once, since near-duplicates share one.

    Attributes:
        year: of each story, that of its first article.
        touched: of each story which of TOPICS it touches, a bit for each.
        articles: the articles' ids.
        story: of each article its story, by number.
    """

    year: np.ndarray
    touched: np.ndarray
    articles: pd.Series
    story: np.ndarray

    def __len__(self) -> int:
        return len(self.year)

    def touching(self, topic: str) -> np.ndarray:
        """Which stories touch a topic."""
        return self.touched >> TOPICS.index(topic) & 1 == 1

    def ids(self, those: np.ndarray) -> tuple[str, ...]:
        """The ids of the articles of some stories."""
        return tuple(sorted(self.articles[those[self.story]]))


def comparable(articles: pd.DataFrame) -> np.ndarray:
    """Which articles had their topics coded by hand; without any such, the saved pages with topics matched in them.

    The two ways of telling a topic find different shares of the same articles, so no chart holds both.
    """
    pages = coverage.holds(articles["text_kind"], "page")
    return pages if pages.all() else ~pages


def stories(articles: pd.DataFrame, language: str | None = None) -> Stories:
    """The stories that can be compared, of one language or all."""
    chosen = comparable(articles) & articles["year"].notna().to_numpy()
    if language is not None:
        chosen &= coverage.holds(articles["language"], language)
    codes, cells = coded(articles["topics"])
    bits = [sum(1 << TOPICS.index(topic) for topic in set(items(cell))) for cell in cells.to_pylist()]
    touched = np.array([*bits, 0], np.int64)[codes[chosen]]  # the last for a null, which is -1
    found, story = np.unique(coded(articles["story_id"])[0][chosen], return_inverse=True)
    year = np.full(len(found), np.iinfo(np.int64).max)
    np.minimum.at(year, story, articles["year"].to_numpy("int64", na_value=0)[chosen])
    together = np.zeros(len(found), np.int64)
    np.bitwise_or.at(together, story, touched)
    return Stories(year, together, articles.loc[chosen, "article_id"], story)


def shares(told: Stories, groups: np.ndarray) -> pd.DataFrame:
    """The share of the stories of each group that touch each topic: group, topic, stories, touching, share, low, high.

    Args:
        groups: of each story its group: its year, or whether it is of the later years.
    """
    names, group = np.unique(groups, return_inverse=True)
    many = np.bincount(group, minlength=len(names))
    touching = {topic: np.bincount(group[told.touching(topic)], minlength=len(names)) for topic in TOPICS}
    rows = []
    for number, name in enumerate(names.tolist()):
        for topic in TOPICS:
            found, whole = int(touching[topic][number]), int(many[number])
            rows.append((name, topic, whole, found, found / whole, *wilson(found, whole)))
    return pd.DataFrame(rows, columns=["group", *SHARES])


def yearly(told: Stories) -> pd.DataFrame:
    """shares() by year: year, topic, stories ..., of the topics that any story touches."""
    data = shares(told, told.year).rename(columns={"group": "year"})
    return data[data["topic"].isin(set(data.loc[data["touching"] > 0, "topic"]))]


def yearly_ids(told: Stories, data: pd.DataFrame) -> Ids:
    """Behind each row of a topic and year the articles that touch the one in the other."""
    rows = list(zip(data["year"], data["topic"], strict=True))
    return Ids(len(rows), lambda: tuple(told.ids((told.year == year) & told.touching(topic)) for year, topic in rows))


def lead(touching: pd.Series, stories: int) -> str | None:
    """The topic that most stories touch; None where two share the lead or the stories are few."""
    ranked = touching.sort_values(ascending=False, kind="stable")
    if stories < FEW or ranked.empty or (len(ranked) > 1 and ranked.iloc[0] == ranked.iloc[1]):
        return None
    return str(ranked.index[0])


def halves(told: Stories) -> tuple[np.ndarray, str, str]:
    """Which stories are of the later years, as many as of the earlier as can be, and what each span is called."""
    years, many = np.unique(told.year, return_counts=True)
    before = np.concatenate([[0], np.cumsum(many)])
    cut = min(range(1, len(years)), key=lambda n: (abs(2 * int(before[n]) - len(told)), n))
    return told.year >= years[cut], span(years[:cut]), span(years[cut:])


def changes(told: Stories, late: np.ndarray) -> pd.DataFrame:
    """Per topic the share in the earlier and the later years and the change with its 95 % interval (Newcombe)."""
    found = {(row.topic, row.group): (row.share, row.low, row.high) for row in shares(told, late).itertuples()}
    rows = []
    for topic in TOPICS:
        early, early_low, early_high = found[topic, False]
        later, late_low, late_high = found[topic, True]
        change = later - early
        low = change - math.hypot(later - late_low, early_high - early)
        high = change + math.hypot(late_high - later, early - early_low)
        verdict = "rose" if low > 0 else "fell" if high < 0 else "unclear"
        rows.append((topic, *found[topic, False], *found[topic, True], change, low, high, verdict))
    return pd.DataFrame(rows, columns=CHANGES).sort_values(
        ["change", "topic"], ascending=[False, True], ignore_index=True
    )


def none_drawn(articles: pd.DataFrame, w: Words) -> str:
    """The title of a chart that no article fills: none touches a topic, or none of those that do has a year."""
    told = articles.loc[comparable(articles), "topics"].notna().any()
    return w.say("topics.none_dated" if told else "topics.none")


def sample_caveats(articles: pd.DataFrame, told: Stories, w: Words, *, intervals: bool = True) -> tuple[str, ...]:
    """What shares of the articles found do not tell, and which articles are left out."""
    kept = comparable(articles)
    undated = int(articles["year"].isna().to_numpy()[kept].sum())
    pages = int((~kept).sum())
    out = (w.say("topics.sample"),) if intervals else ()
    if pages:
        out += (w.say("topics.pages", pages=w.count(pages, "noun.page")),)
    if undated:
        out += (w.say("topics.undated", articles=w.count(undated, "noun.article")),)
    return (*out, *coverage.unfinished_note(articles, told.year, w))
