"""The reports behind each record, ready for a page: outlet, day, address, what was told, and a passage where we may."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np
import pandas as pd

from helpers import records
from helpers.site.passages import TOLD, Passages
from helpers.tables import FACTS
from helpers.tableset import Tables
from helpers.telling import BEHIND, KEYS, assigned

HEADS = {  # what names a record above its reports
    "trips": ["leader", "start", "end", "kind"],
    "commitments": ["donor", "recipient", "amount", "currency", "year"],
    "series": ["kind", "provider", "measure", "register", "period", "min", "max", "usd"],
}


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
