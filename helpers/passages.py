"""The reports behind each record, ready for a page: outlet, day, address, what was told, and a passage where we may."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache, cached_property
from itertools import pairwise

import numpy as np
import pandas as pd

from helpers import merge, records, schema
from helpers.latecolumns import coded
from helpers.lexicon import rows as reference
from helpers.tables import FACTS
from helpers.tableset import Tables
from helpers.text import Article

BEHIND = {"trips": ("visits",), "commitments": ("funding",), "series": ("scholarships", "trade", "investment")}
KEYS = {"trips": "trip_id", "commitments": "commitment_id", "series": "series_id"}
TOLD = {  # what each report told, in the order that a reader wants it
    "visits": ["leader", "start", "end", "host", "kind", "status"],
    "funding": ["donor", "recipient", "min", "currency", "status", "date", "purpose"],
    "scholarships": ["provider", "measure", "min", "max", "period"],
    "trade": ["period", "value_usd", "growth_pct", "estimate"],
    "investment": ["as_of", "period", "register", "projects", "capital_usd"],
}
HEADS = {  # what names a record above its reports
    "trips": ["leader", "start", "end", "kind"],
    "commitments": ["donor", "recipient", "amount", "currency", "year"],
    "series": ["kind", "provider", "measure", "register", "period", "min", "max", "usd"],
}
MANY = 200  # articles that tell one record: more are listed nowhere
_LARGE = {"trips": 5000, "series": 5000, "commitments": 100_000}  # rows of facts
# A row that a person coded and a row that the machine reads in the same text are the same fact when one of these agrees
# and none that both tell differs.
SAME = {
    "visits": ("leader", "start"),
    "funding": ("min", "currency"),
    "scholarships": ("min", "measure"),
    "trade": ("value_usd",),
    "investment": ("capital_usd", "projects"),
}


def decisions(tables: Tables) -> dict[str, pd.DataFrame] | None:
    """What people decided about the rows; None when no row here was read by a person."""
    by_hand = any(_by_hand(tables[name]["coding"]) for name in FACTS)
    return tables.keep("decided", lambda: records.read_all(tables.data_dir)) if by_hand else None


def _by_hand(coding: pd.Series) -> bool:
    codes, words = coded(coding)
    return any(word == "hand" and (codes == code).any() for code, word in enumerate(words.to_pylist()))


def assigned(tables: Tables, kind: str) -> dict[str, pd.Series]:
    """By table of facts: row key -> the trip_id, commitment_id or series_id that the row belongs to; null: to none.

    Args:
        kind: trips, commitments or series.
    """
    return tables.keep(f"assigned-{kind}", lambda: _assigned(tables, kind))


def _assigned(tables: Tables, kind: str) -> dict[str, pd.Series]:
    decided = decisions(tables)
    facts = [tables[name] for name in BEHIND[kind]]
    if kind == "series":
        return merge.assign_series(*facts, decided, tables.articles)
    assign = merge.assign_trips if kind == "trips" else merge.assign_commitments
    return {BEHIND[kind][0]: assign(*facts, tables.articles, decided)}


def behind(tables: Tables, kind: str, key: str) -> dict[str, pd.Index]:
    """By table of facts the keys of the rows that a trip, commitment or yearly figure was made of.

    Among very many rows (_LARGE) only those of its own articles are put together again, and of more than MANY articles
    the first: what other articles tell could have joined them otherwise. Of made tables that was seen of one commitment
    in twenty, whose articles tell two alike sums of the same parties, and of no trip or figure.

    Args:
        kind: trips, commitments or series.
        key: its trip_id, commitment_id or series_id.
    """
    if sum(len(tables[name]) for name in BEHIND[kind]) >= _LARGE[kind]:
        cells = tables[kind].loc[(tables[kind][KEYS[kind]] == key).to_numpy(bool), "article_ids"]
        own = set(cells.iloc[0].split(";")[:MANY]) if len(cells) else set()
        near = {name: tables[name].iloc[:0] for name in FACTS}
        near |= {n: tables[n][tables[n]["article_id"].isin(own)] for n in (*BEHIND[kind], "articles")}
        unread = ["quote", "char_start", "char_end"]  # no merge looks at them
        told = {name: near[name].drop(columns=unread) for name in BEHIND[kind]}
        where = assigned(replace(tables, **near | told), kind)
        if (group := _telling(where, near, own, kind, key)) is not None:
            return {name: groups.index[groups == group] for name, groups in where.items()}
    return {name: groups.index[groups == key] for name, groups in assigned(tables, kind).items()}


def _telling(
    where: dict[str, pd.Series], near: dict[str, pd.DataFrame], own: set[str], kind: str, key: str
) -> str | None:
    """Of records put together from some articles the only one that each of them tells; None: there are several."""
    told: dict[str, set[str]] = {}
    for name, groups in where.items():
        for group, article in zip(groups, near[name]["article_id"], strict=True):
            if isinstance(group, str):
                told.setdefault(group, set()).add(article)
    if kind == "series":  # a figure's name says what it counts
        return key if key in told else None
    if kind == "commitments" and key in where["funding"].index:  # it is called after its first row
        own_group = where["funding"].at[key]
        return own_group if told[own_group] == own else None
    fitting = [group for group, articles in told.items() if articles == own]
    return fitting[0] if len(fitting) == 1 else None


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
                for topic in () if match.key.lead_only and number else match.key.topics:
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
    from helpers.counts import find_counts
    from helpers.dates import find_dates

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


class Library:
    """The reports behind every record of some tables; which record they belong to is worked out once for each kind.

    Args:
        tables: as tables.load() gives them.
        pages: quote saved pages too: for a gallery of one's own, since newspapers own their sentences.
    """

    def __init__(self, tables: Tables, *, pages: bool = False):
        # an article of another year may tell of a record of the years selected
        self._tables = tables.whole or tables
        self._passages = Passages(self._tables, pages=pages)
        self._grouped: dict[str, dict[str, list[tuple[str, str]]] | None] = {}

    def book(self, used: Mapping[str, Iterable[str]]) -> dict:
        """Everything that a page needs to answer a click: record id -> its reports.

        Args:
            used: kind of record (trips, commitments, series, articles, or a table of facts) -> the ids wanted.

        Returns:
            "columns": table of facts -> the columns told;
            "articles": article_id -> [outlet, published, url, our summary, {topic: passage}];
            "heads": kind of record -> the columns that name it;
            "records": kind -> id -> [[values that name it], reports [table, article_id, [values told], passage] in
            order of publication].
            A passage is [plain, marked, plain ...]; what is not known is null. Sorted: the same tables give the same
            book.
        """
        articles, passages = self._articles, self._passages
        wanted = {kind: set(ids) for kind, ids in used.items()}
        reports: dict[str, dict[str, list]] = {}
        for kind, ids in sorted(wanted.items()):
            groups = self._groups(kind)
            if groups is not None:
                named = self._tables[kind].set_index(KEYS[kind])[HEADS[kind]] if kind in KEYS else None
                reports[kind] = {
                    key: [
                        [] if named is None else [_plain(value) for value in named.loc[key]],
                        _in_order([_report(self._tables, name, row, passages) for name, row in groups[key]], articles),
                    ]
                    for key in sorted(ids & set(groups))
                }
        told = {report[1] for kind in reports.values() for _, found in kind.values() for report in found}
        alone = wanted.get("articles", set()) & set(articles.index)
        return {
            "columns": TOLD,
            "heads": HEADS,
            "articles": {
                key: [
                    *(_plain(articles.at[key, c]) for c in ("outlet", "published", "url", "about")),
                    passages.topics(key) if key in alone else {},
                ]
                for key in sorted(told | alone)
            },
            "records": reports,
        }

    @cached_property
    def _articles(self) -> pd.DataFrame:
        about = records.sources(self._tables.data_dir)["about"]
        return self._tables.articles.set_index("article_id").assign(about=about)

    def _groups(self, kind: str) -> dict[str, list[tuple[str, str]]] | None:
        """_groups() of a kind, worked out once."""
        if kind not in self._grouped:
            self._grouped[kind] = _groups(self._tables, kind)
        return self._grouped[kind]


def book(tables: Tables, used: Mapping[str, Iterable[str]], *, pages: bool = False) -> dict:
    """Library.book() of tables that are asked once."""
    return Library(tables, pages=pages).book(used)


def _groups(tables: Tables, kind: str) -> dict[str, list[tuple[str, str]]] | None:
    """Record id -> (table, row key) of its reports; None for articles, which are their own reports."""
    if kind in FACTS:
        return {key: [(kind, key)] for key in tables[kind].index}
    if kind not in BEHIND:
        return None
    groups: dict[str, list[tuple[str, str]]] = {}
    for name, where in assigned(tables, kind).items():
        for key, group in where.dropna().items():
            groups.setdefault(group, []).append((name, key))
    return groups


def _report(tables: Tables, name: str, key: str, passages: Passages) -> list:
    row = tables[name].loc[key]
    return [name, row["article_id"], [_plain(row[c]) for c in TOLD[name]], passages.of(name, row)]


def _in_order(reports: list[list], articles: pd.DataFrame) -> list[list]:
    published = articles["published"]
    return sorted(reports, key=lambda r: (str(_plain(published[r[1]]) or "9999"), r[1], str(r[2])))


def _plain(value: object) -> str | int | float | bool | None:
    """A cell as JSON has it."""
    if pd.isna(value):
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, bool | np.bool_):
        return bool(value)
    number = float(value)
    return int(number) if number.is_integer() else number
