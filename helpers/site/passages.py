"""The passage that a row rests on, with the words in it that the row was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from itertools import pairwise

import pandas as pd

from helpers import schema
from helpers.language.lexicon import rows as reference
from helpers.tableset import Tables
from helpers.text import Article

TOLD = {  # what each report told, in the order that a reader wants it
    "visits": ["leader", "start", "end", "host", "kind", "status"],
    "funding": ["donor", "recipient", "min", "currency", "status", "date", "purpose"],
    "scholarships": ["provider", "measure", "min", "max", "period"],
    "trade": ["period", "value_usd", "growth_pct", "estimate"],
    "investment": ["as_of", "period", "register", "projects", "capital_usd"],
}
# A row that a person coded and a row that the machine reads in the same text are the same fact when one of these agrees
# and none that both tell differs.
SAME = {
    "visits": ("leader", "start"),
    "funding": ("min", "currency"),
    "scholarships": ("min", "measure"),
    "trade": ("value_usd",),
    "investment": ("capital_usd", "projects"),
}


class Passages:
    """Finds the passage that a row rests on, with the words in it that the row was read from.

    Only texts that may be shown are looked at: digests, which are ours, and saved pages when `pages` says so. A row
    that a person coded carries no offsets; the machine reads the text again, and its row of the same fact shows where.

    Args:
        tables: with the articles whose texts are quoted.
        pages: quote saved pages too.
        only: the article ids to read; default all whose text is at hand.
    """

    def __init__(self, tables: Tables, *, pages: bool = False, only: Iterable[str] | None = None):
        at_hand = tables.articles[tables.articles["text"].notna()]
        if only is not None:
            at_hand = at_hand[at_hand["article_id"].isin(set(only))]
        kinds = ("digest", "page") if pages else ("digest",)
        self._rows = at_hand[at_hand["text_kind"].isin(kinds)].set_index("article_id")

    @cached_property
    def _articles(self) -> dict[str, Article]:
        fields = ("text", "title", "published", "published_basis", "language", "text_kind")
        return {
            key: Article(key, **{name: row[name] for name in fields if not pd.isna(row[name])})
            for key, row in self._rows.iterrows()
        }

    @cached_property
    def _read(self) -> dict[str, pd.DataFrame]:
        from helpers import reading  # slow to import, and needed for pages with a text alone

        return reading.tables(self._articles.values())

    def of(self, name: str, row: pd.Series) -> list[str] | None:
        """The passage of a row of a table of facts, cut into [plain, marked, plain, marked ...]; None: none to show."""
        article = self._articles.get(row["article_id"])
        if article is None:
            return None
        if pd.isna(row["quote"]):
            row = self._same(name, row)
            if row is None:
                return None
        start, end = int(row["char_start"]), int(row["char_end"])
        return cut(article.text[start:end], _spans(name, row, article, start, end))

    def topics(self, article_id: str) -> dict[str, list[str]]:
        """By topic, the first sentence of a text with a phrase of that topic, cut as of() cuts; {} without a text."""
        article, found = self._articles.get(article_id), {}
        for number, sentence in enumerate(article.sentences if article else ()):
            spans: dict[str, list[tuple[int, int]]] = {}
            for match in _phrases().find(sentence.text):
                # an office further down is a name on a list of guests
                for topic in () if match.key.where == "lead" and number else match.key.topics:
                    spans.setdefault(topic, []).append((match.start, match.end))
            for topic, where in spans.items():
                found.setdefault(topic, cut(sentence.text, where))
        return {topic: found[topic] for topic in schema.TOPICS if topic in found}

    def _same(self, name: str, row: pd.Series) -> pd.Series | None:
        frame = self._read[name]
        best, most = None, 0
        for _, other in frame[frame["article_id"] == row["article_id"]].iterrows():
            told = [c for c in SAME[name] if not (pd.isna(row[c]) or pd.isna(other[c]))]
            alike = [c for c in told if _agree(row[c], other[c])]
            score = sum(_agree(row[c], other[c]) for c in TOLD[name])
            if alike and len(alike) == len(told) and score > most:
                best, most = other, score
        return best


def _agree(one: object, other: object) -> bool:
    """Whether two values are the same; of two dates the less precise may be the beginning of the other."""
    if pd.isna(one) or pd.isna(other):
        return False
    if isinstance(one, str) and isinstance(other, str) and schema.is_date(one) and schema.is_date(other):
        return one.startswith(other) or other.startswith(one)
    return one == other


def _spans(name: str, row: pd.Series, article: Article, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where in text[start:end] the words stand that gave the row's values."""
    from helpers.amounts import find_amounts  # as slow as reading
    from helpers.dates import find_dates
    from helpers.language.counts import find_counts

    quote = article.text[start:end]
    leader, office = (row.get(f"{one}_printed") for one in ("leader", "office"))
    name_at = quote.find(leader) if isinstance(leader, str) else -1
    if name_at >= 0:
        yield name_at, name_at + len(leader)
    if isinstance(office, str):
        before = quote.rfind(office, 0, max(name_at, 0))  # the leader's own office stands before the name as a rule
        if (at := before if before >= 0 else quote.find(office)) >= 0:
            yield at, at + len(office)
    days = {row[c] for c in ("start", "end", "date", "as_of") if isinstance(row.get(c), str)}
    for day in find_dates(article):
        if start <= day.char_start and day.char_end <= end and {day.start, day.end} & days:
            yield day.char_start - start, day.char_end - start
    values = {int(row[c]) for c in ("min", "max", "value_usd", "capital_usd", "projects") if not pd.isna(row.get(c))}
    for sum_ in find_amounts(quote):
        if {sum_.min, sum_.max, *sum_.product} & values:
            yield sum_.char_start, sum_.char_end
    for number in find_counts(quote) if name in ("scholarships", "investment") else ():
        if {number.min, number.max} & values:
            yield number.char_start, number.char_end


def cut(text: str, spans: Iterable[tuple[int, int]]) -> list[str]:
    """A text cut at spans: [plain, marked, plain, marked ... plain]; spans that touch or overlap are joined.

    >>> cut("Quà trị giá 3 tỷ đồng.", [(12, 16), (14, 21)])
    ['Quà trị giá ', '3 tỷ đồng', '.']
    """
    joined: list[list[int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = max(joined[-1][1], end)
        else:
            joined.append([start, end])
    edges = [0, *(edge for span in joined for edge in span), len(text)]
    return [text[a:b] for a, b in pairwise(edges)]


@cache
def _phrases():
    from helpers.topics import matcher

    return matcher(reference("topics"))
