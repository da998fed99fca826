"""How often articles touch a topic: shares by year with their intervals, and the change between two spans of years."""

from __future__ import annotations

import math

import pandas as pd

from helpers.charts import coverage
from helpers.charts.words import Words, items, span
from helpers.intervals import wilson
from helpers.schema import TOPICS

FEW = 10  # articles a year below which a share is drawn pale: its interval spans some 60 points


SHARES = ["topic", "stories", "touching", "share", "low", "high", "ids"]
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
    "ids",
]


def comparable(articles: pd.DataFrame) -> pd.DataFrame:
    """The articles whose topics were coded by hand; without any, the saved pages with the topics matched in them.

    The two ways of telling a topic find different shares of the same articles, so no chart holds both.
    """
    pages = articles["text_kind"] == "page"
    return articles if pages.all() else articles.drop(columns="text", errors="ignore")[~pages]


def stories(articles: pd.DataFrame, language: str | None = None) -> pd.DataFrame:
    """Articles with a year, each story once (near-duplicates share one): year, topics as a set of names, ids."""
    chosen = comparable(articles)[["article_id", "story_id", "year", "topics", "language"]]
    chosen = chosen if language is None else chosen[chosen["language"] == language]
    dated = chosen[chosen["year"].notna()].sort_values("article_id")
    told: dict[str, tuple[list[int], set[str], list[str]]] = {}
    columns = (dated[name].tolist() for name in ("story_id", "year", "topics", "article_id"))
    for story, year, topics, article in zip(*columns, strict=True):
        years, touched, ids = told.setdefault(story, ([], set(), []))
        years.append(int(year))
        touched.update(items(topics))
        ids.append(article)
    rows = [(min(years), frozenset(touched), tuple(ids)) for _, (years, touched, ids) in sorted(told.items())]
    merged = pd.DataFrame(rows, columns=["year", "topics", "ids"], index=pd.Index(sorted(told), name="story_id"))
    return merged.astype({"year": "int64"})


def shares(told: pd.DataFrame, by: str = "year") -> pd.DataFrame:
    """The share of stories that touch each topic: by, topic, stories, touching, share, low, high, ids of articles."""
    rows = []
    for key, part in told.groupby(by, sort=True):
        for topic in TOPICS:
            found = [ids for topics, ids in zip(part["topics"], part["ids"], strict=True) if topic in topics]
            low, high = wilson(len(found), len(part))
            ids = [one for story in found for one in story]
            rows.append((key, topic, len(part), len(found), len(found) / len(part), low, high, ids))
    return pd.DataFrame(rows, columns=[by, *SHARES])


def lead(touching: pd.Series, stories: int) -> str | None:
    """The topic that most stories touch; None where two share the lead or the stories are few."""
    ranked = touching.sort_values(ascending=False, kind="stable")
    if stories < FEW or ranked.empty or (len(ranked) > 1 and ranked.iloc[0] == ranked.iloc[1]):
        return None
    return str(ranked.index[0])


def halves(told: pd.DataFrame) -> tuple[pd.DataFrame, str, str]:
    """Stories of the earlier and of the later years, as alike in number as can be, and what each span is called."""
    years = sorted(told["year"].unique())
    cut = min(years[1:], key=lambda year: (abs((told["year"] < year).sum() - (told["year"] >= year).sum()), year))
    early = told["year"] < cut
    names = span(told.loc[early, "year"]), span(told.loc[~early, "year"])
    return told.assign(part=early.map({True: "early", False: "late"})), *names


def changes(told: pd.DataFrame) -> pd.DataFrame:
    """Per topic the share in the earlier and the later years and the change with its 95 % interval (Newcombe)."""
    table = shares(told, "part").pivot(index="topic", columns="part")
    rows = []
    for topic in TOPICS:
        early, late = (
            {name: float(table.loc[topic, (name, part)]) for name in ("share", "low", "high", "stories", "touching")}
            for part in ("early", "late")
        )
        change = late["share"] - early["share"]
        low = change - math.hypot(late["share"] - late["low"], early["high"] - early["share"])
        high = change + math.hypot(late["high"] - late["share"], early["share"] - early["low"])
        verdict = "rose" if low > 0 else "fell" if high < 0 else "unclear"
        rows.append(
            (
                topic,
                *(early[k] for k in ("share", "low", "high")),
                *(late[k] for k in ("share", "low", "high")),
                change,
                low,
                high,
                verdict,
                [*table.loc[topic, ("ids", "early")], *table.loc[topic, ("ids", "late")]],
            )
        )
    return pd.DataFrame(rows, columns=CHANGES).sort_values(
        ["change", "topic"], ascending=[False, True], ignore_index=True
    )


def sample_caveats(articles: pd.DataFrame, told: pd.DataFrame, w: Words, *, intervals: bool = True) -> tuple[str, ...]:
    """What shares of the articles found do not tell, and which articles are left out."""
    kept = comparable(articles)
    undated = int(kept["year"].isna().sum())
    pages = len(articles) - len(kept)
    out = (w.say("topics.sample"),) if intervals else ()
    if pages:
        out += (w.say("topics.pages", pages=w.count(pages, "noun.page")),)
    if undated:
        out += (w.say("topics.undated", articles=w.count(undated, "noun.article")),)
    return (*out, *coverage.unfinished_note(articles, told["year"], w))
