"""Machine reading: one cleaned article in, its rows of every table out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from helpers import money, recordtopics, schema, topics
from helpers.aid import giving_acts, works
from helpers.aid.givings import may_tell
from helpers.articles import article_rows
from helpers.building import stories
from helpers.building.readings import Reading, event_year
from helpers.economy import find_trade
from helpers.funding import find_funding
from helpers.intake import relevance_words
from helpers.investment import find_investment
from helpers.language import lookahead
from helpers.language.numbers import may_have_sum
from helpers.naming import delegations, hamlets, items, placenames, wordings
from helpers.scholarships import find_scholarships
from helpers.students import student_counts
from helpers.text import Article, asked_of, in_parts
from helpers.timing import dateshapes
from helpers.topics import find_mentions, topics_of
from helpers.trips import group_patterns, scenes, visit_clues
from helpers.visits import find_visits

if TYPE_CHECKING:
    import pandas as pd

FINDERS: dict[str, Callable[[Article], Iterable[object]]] = {
    "visits": find_visits,
    "funding": find_funding,
    "scholarships": find_scholarships,
    "trade": find_trade,
    "investment": find_investment,
}

# A cheap look at a sentence: where it is false, the sentence is no passage of a row of the table.
MAY_TELL: dict[str, Callable[[str], bool]] = {
    "visits": lambda text: True,
    "funding": may_tell,
    "scholarships": lambda text: bool(student_counts.noun_matcher().find(text)),
    "trade": may_have_sum,
    "investment": may_have_sum,
}


@lru_cache(maxsize=len(FINDERS))  # screening asks for what decides whether an article is read
def found_in(article: Article, name: str) -> tuple[object, ...]:
    """What the finder of a table finds in an article."""
    return tuple(in_parts(article, FINDERS[name]))


def look_ahead(article: Article) -> None:
    """Search an article for the phrases of the finders' lists, in one pass instead of one a list and sentence."""
    sentences = ((one.text, one.start, one.end) for one in article.sentences)
    _lists().look_ahead(article.text, sentences, article.title)


@cache
def _lists() -> lookahead.Pool:
    visits = (scenes.act_matcher(), items.office_matcher(), items.name_matcher(), delegations.delegation_matcher())
    money = (giving_acts.act_matcher(), works.noun_matcher(), *wordings.matchers())
    others = (
        placenames.place_matcher(),
        items.country_matcher(),
        student_counts.noun_matcher(),
        relevance_words.matcher(),
    )
    whole = (topics.reference(), dateshapes.relative_matcher(), group_patterns.matcher())
    return lookahead.Pool((*visits, *money, *others), whole=whole)


def forget() -> None:
    """Let go of the automata of the lists, which are made anew should they be needed, and of what was read last."""
    _lists.cache_clear()
    found_in.cache_clear()
    hamlets.hamlets_of.cache_clear()


def read(article: Article) -> dict[str, list[dict[str, object]]]:
    """The rows that a machine reads in an article: visits, funding, scholarships, trade, investment and mentions.

    Every fact carries its quote and the quote's offsets in article.text; rows stand in reading order.
    """
    asked_of(article)
    look_ahead(article)
    rows = {name: [_row(article, name, found) for found in found_in(article, name)] for name in FINDERS}
    rows["mentions"] = [
        {
            "article_id": article.article_id,
            "topic": m.topic,
            "phrase": m.phrase,
            "count": m.count,
            "words": article.words,
        }
        for m in find_mentions(article)
    ]
    return rows


def tables(articles: Iterable[Article]) -> dict[str, pd.DataFrame]:
    """read() over many articles as DataFrames of the contract; facts are indexed by key ("article_id:row")."""
    found = _frames((article.article_id, read(article)) for article in articles)
    return {name: frame[schema.names(name)] for name, frame in found.items()}


def _frames(told: Iterable[tuple[str, dict[str, list[dict[str, object]]]]]) -> dict[str, pd.DataFrame]:
    found: dict[str, list[dict[str, object]]] = {name: [] for name in (*FINDERS, "mentions")}
    keys: dict[str, list[str]] = {name: [] for name in FINDERS}
    for article_id, facts in told:
        for name, rows in facts.items():
            found[name] += ({**row, "article_id": article_id} for row in rows)
            if name in keys:
                keys[name] += [f"{article_id}:{n}" for n in range(len(rows))]
    frames = {name: schema.conform_read(rows, name) for name, rows in found.items()}
    for name, index in keys.items():
        frames[name].index = _index(index)
    return frames


def _index(keys: list[str]):
    import pandas as pd

    return pd.Index(keys, dtype="str", name="key")


def _row(article: Article, name: str, found: object) -> dict[str, object]:
    row: dict[str, object] = {}
    for column in schema.as_read(name):
        value = getattr(found, column.name, None)
        row[column.name] = ";".join(value) or None if isinstance(value, tuple) else value
    row |= {
        "article_id": article.article_id,
        "coding": "machine",
        "quote": article.text[found.char_start : found.char_end],
    }
    if name == "visits":
        row |= visit_clues.beside(row["quote"], found.direction, dated=bool(found.start))
    if name == "funding":
        counter = getattr(found, "counter", None)
        year = next((int(day[:4]) for day in (found.date, article.published) if day), None)
        told = (counter.min, counter.currency) if counter else (None, None)
        row["usd"] = money.usd(found.min, found.currency, year, *told)
        row["usd_real"] = money.real(row["usd"], year)
    return row


def read_whole(article: Article) -> Reading:
    """Read one article for assemble(); its topics are those of its words and those of its records."""
    (row,) = article_rows([article])
    facts = read(article)
    return Reading(row | {"topics": topics_told(article, facts)}, facts, stories.signature(article.text))


def topics_told(article: Article, facts: dict[str, list[dict[str, object]]]) -> str | None:
    """The topics that an article touches by its words and by its records, as a cell; None: none."""
    touched = recordtopics.implied(facts).union(topics_of(article))
    return ";".join(sorted(touched, key=schema.TOPICS.index)) or None


def corpus(articles: Iterable[Article]) -> tuple[pd.DataFrame, dict[str, pd.DataFrame], pd.DataFrame]:
    """Everything that machine reading makes of some articles; see assemble()."""
    return assemble(map(read_whole, articles))


def assemble(readings: Iterable[Reading]) -> tuple[pd.DataFrame, dict[str, pd.DataFrame], pd.DataFrame]:
    """Articles read one by one as tables: the articles table, the facts by table, the mentions.

    Near-duplicates share a story_id; an article without a publication day takes the year of what it reports.
    """
    readings = list(readings)
    facts = _frames((str(read.row["article_id"]), read.facts) for read in readings)
    mentions = facts.pop("mentions")
    story = stories.group((read.row["article_id"], read.row["published"], read.signature) for read in readings)
    rows = [placed(read.row, story[read.row["article_id"]], event_year(read.facts)) for read in readings]
    return schema.conform(rows, "articles") if rows else schema.empty("articles"), facts, mentions


def placed(row: dict[str, object], story: str, event: int | None) -> dict[str, object]:
    """A row of the articles table with what the other articles decide, and its year when it prints none.

    Args:
        row: of a Reading.
        story: the story that it tells; see stories.group().
        event: event_year() of it.
    """
    year = {"year": event, "year_basis": "event"} if row["year"] is None and event else {}
    return {**row, "story_id": story, **year}
