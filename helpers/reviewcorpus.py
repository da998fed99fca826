"""A corpus that `build --articles` read, looked through and corrected article by article."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pandas as pd

from helpers import reading, records, schema, tables
from helpers.building import recoding
from helpers.charts.words import Words
from helpers.correcting import correctable, reviewpages
from helpers.correcting.corrector import Corrector
from helpers.merging.merge_rows import plain
from helpers.site import passages
from helpers.text import Article


class CorpusDesk(Corrector):
    """Where a user corrects what the machine read in an archive; the tables take it in at the next `build`.

    Args:
        corpus: the folder of tables that `build --articles ARCHIVE --out CORPUS` wrote, or its URL.
        records: where corrections go, made when missing; `build --articles ARCHIVE --out CORPUS --records RECORDS`
            takes them in.
        lang: of the words around records, "en" or "vi".

    Raises:
        FileNotFoundError: there is no such folder, or no table in it.
        ValueError: another language.
    """

    def __init__(self, corpus: Path | str, records: Path | str, lang: str = "en"):
        Words(lang)  # said at once, and not when the first records are shown
        tables.load(corpus)
        self.lang = lang
        self._corpus = corpus
        self.home = correctable.Home(Path(records).resolve(), self._of, self._read)

    def readings(self, article_id: str):
        """The records of an article in the tables, each with its passage and fields; arguments as in Desk.readings().

        `python -m helpers explain ARTICLE_ID --corpus CORPUS` tells the rules, too.
        """
        from IPython.display import HTML

        found, article = self._found(article_id)
        now = self.home.told(article_id)
        shown = passages.Passages(found, pages=True, only=[article_id])
        told = []
        for name in schema.FACTS:
            numbers = sorted(now.rows[name])  # of one's own rows; one taken out leaves a gap
            numbers = numbers if len(numbers) == len(found[name]) else range(len(found[name]))
            for number, (_, row) in zip(numbers, found[name].iterrows(), strict=True):
                told.append(reviewpages.record(name, number, row, shown.of(name, row)))
        title = ": ".join(filter(None, (article_id, article["title"])))
        return HTML(reviewpages.records(title, told, now.by, self.lang))

    def _of(self, article_id: str) -> correctable.Told:
        found, article = self._found(article_id)
        rows = {}
        for name in schema.FACTS:
            by_key = plain(found[name])
            rows[name] = [by_key[key] for key in found[name].index]
        rows |= {name: _with_inner(name, rows[name], article) for name in _INNER}
        if any(row["coding"] == "hand" for own in rows.values() for row in own):
            raise correctable.Unknown(f"{article_id!r} has rows of a person in the tables: build them again first")
        return correctable.Told(correctable.coded(rows, article_id, article["published"]), "machine")

    def _read(self, article_id: str) -> Article | None:
        with suppress(correctable.Unknown):
            return recoding.article_of(self._found(article_id)[1])
        return None

    def _found(self, article_id: str) -> tuple[tables.Tables, dict]:
        """The rows of one article, and its row of the articles table."""
        whole = tables.load(self._corpus)
        ids = whole.articles["article_id"]
        if not (ids == article_id).any():
            raise correctable.Unknown(
                f"no article {article_id!r} in {self._corpus}{correctable.nearest(article_id, ids)}"
            )
        own = {n: rows[rows["article_id"] == article_id] for n, rows in whole.as_dict().items() if n in _TOLD}
        frames = {name: own.get(name, schema.empty(name)) for name in schema.TABLES}
        article = {c: None if pd.isna(v) else v for c, v in own["articles"].iloc[0].items()}
        return tables.Tables(**frames, data_dir=whole.data_dir), article


def _with_inner(name: str, rows: list[dict], article: dict) -> list[dict]:
    """Rows of a table with what tables are written without and merges look at; see schema.MERGED_BY.

    It is read in the article's text once more, and is that of the same sum, count or figure in the same place.
    """
    asked = _INNER[name]
    if not rows or not asked:
        return rows
    again = reading.read(recoding.article_of(article))[name]
    told = {_place(row): {column: row[column] for column in asked} for row in again}
    nothing = dict.fromkeys(asked)
    return [row | told.get(_place(row), nothing) for row in rows]


def _place(row: dict) -> tuple:
    return tuple(row[column] for column in ("char_start", "char_end", "min", "max", "currency", "recipient", "status"))


_TOLD = ("articles", *schema.FACTS)
_INNER = {  # by table what its files of records have a column for
    name: [column.name for column in told if column.name in schema.inner(name)]
    for name, told in records.RECORDS.items()
}
