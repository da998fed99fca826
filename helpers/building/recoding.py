"""Articles that a person told anew: his rows in place of the machine's, and the machine's own where he left them."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

import pandas as pd

from helpers import hand, reading, records, schema
from helpers.building.readings import Reading
from helpers.correcting import correctable
from helpers.intake.incoming import Note
from helpers.merging.merge_rows import plain
from helpers.text import Article

Facts = dict[str, list[dict[str, object]]]  # by table
# What no column of records/ tells of a row: it stays the machine's while the cells that it rests on are the machine's.
_UNTOLD = {
    "visits": {
        "office": ("leader", "office", "level", "start"),
        "day_printed": ("start",),
        "home": ("direction",),
    },
    "funding": {
        "recipient_country": ("donor", "donor_country", "recipient", "receiver_party", "recipient_country"),
    },
}
OTHERWISE, GONE, LOST = "otherwise", "gone", "lost"
_ALIKE = 3  # ids or rows that a message names
_OF_ARTICLE = ("title", "published", "published_basis", "language", "text_kind")


@dataclass(frozen=True)
class Recoded:
    """What a folder laid out as records/local/ tells.

    Attributes:
        ids: the articles that it tells of.
        decided: its rows by file, indexed by key; see records.own().
        mark: of its contents.
        where: what messages say before a file's name.
        now: by file and key, rows that do not stand as they were told, as told() meets them. OTHERWISE: the machine's,
            who reads it otherwise now; GONE: the machine's, who reads it no more; LOST: a person's, whose passage is
            not in the text any more.
        otherwise: by file and key, of the rows that are OTHERWISE, which cells the machine reads otherwise.
        holders: by an article that is not there, those that hold the passage that its rows were read in; see seek().
    """

    ids: frozenset[str]
    decided: dict[str, pd.DataFrame]
    mark: bytes
    where: str = ""
    now: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict), compare=False)
    otherwise: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict), compare=False)
    holders: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list), compare=False)

    @classmethod
    def of(cls, folder: Path) -> Recoded:
        """Read a folder; where there is none, nothing is told.

        Raises:
            schema.SchemaError: naming the file, row and column that break the declaration.
        """
        mark = hashlib.sha256()
        for path in sorted(folder.glob("*.csv")):
            mark.update(f"{path.name}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
        return cls(records.recoded(folder), records.own(folder), mark.digest(), records.called(folder))

    @cached_property
    def _by_article(self) -> dict[str, dict[str, pd.DataFrame]]:
        return {name: dict(iter(rows.groupby("id"))) for name, rows in self.decided.items()}

    def numbers(self, name: str, article_id: str) -> list[int] | None:
        """The numbers of an article's rows, in order; None: nobody told it anew."""
        if article_id not in self.ids:
            return None
        rows = self._by_article[name].get(article_id)
        told = () if rows is None else zip(rows.index, rows["row"], strict=True)
        return [int(number) for key, number in told if self.now[name].get(key) != GONE]

    def owner(self, article_id: str, texts: Mapping[str, str]) -> str | None:
        """Which of several articles is the one told anew: that with most of the passages that its rows were read in.

        Args:
            article_id: what all of them would be called.
            texts: of those that are used, by where they stand.
        """
        rows = (rows[article_id]["passage"].dropna() for rows in self._by_article.values() if article_id in rows)
        passages = [passage for column in rows for passage in column]
        held = {name: sum(bool(correctable.quoted(one, text)) for one in passages) for name, text in texts.items()}
        most = [name for name, count in held.items() if count == max(held.values())]
        return most[0] if len(most) == 1 else None

    def standing(self, decided: dict[str, pd.DataFrame] | None = None) -> dict[str, pd.DataFrame]:
        """The rows whose decisions are followed: of `decided`, or of these records, which hold them, too."""
        fallen = {name: [key for key, now in told.items() if now != LOST] for name, told in self.now.items()}
        return {name: rows.drop(fallen.get(name, [])) for name, rows in (decided or self.decided).items()}

    def lost(self) -> list[dict[str, str]]:
        """Rows of `rejected` for rows of a person that were read in a passage that their article holds no more."""
        why = "it stands, but the passage that it was read in is not in the article any more"
        return [
            {"source_file": f"{self.where}{name}.csv", "reason": "passage not found", "detail": f"{key}: {why}"}
            for name in self.decided
            for key in sorted(key for key, now in self.now[name].items() if now == LOST)
        ]

    def untaken(self) -> list[Note]:
        """What files say of rows that nobody read, where the machine reads otherwise: else an edit is lost unsaid."""
        how = "a row whose read_by is machine is the machine's: empty read_by to keep what your file says"
        return [
            Note(f"{self.where}{name}.csv", f"not as in your file: {_some(rows)}; {how}")
            for name, told in sorted(self.otherwise.items())
            if (rows := [f"{key} ({cells})" for key, cells in sorted(told.items())])
        ]

    @cached_property
    def _longest(self) -> dict[str, str]:
        """Of each article the longest passage that a row of it was read in."""
        told = [cell for rows in self.decided.values() for cell in zip(rows["id"], rows["passage"], strict=True)]
        by_length = sorted((_length(passage), own, passage) for own, passage in told if not pd.isna(passage))
        return {own: passage for _, own, passage in by_length}

    def seek(self, absent: Collection[str], article_id: str, text: str) -> None:
        """Look whether an article is one of those told anew that are not there: its file may have another name now."""
        for own in absent:
            if correctable.stands(self._longest.get(own), text):
                self.holders[own].append(article_id)

    def unknown(self, known: Collection[str], unused: Mapping[str, str]) -> list[dict[str, str]]:
        """Rows of `rejected` for what is told of articles that are not there.

        Args:
            known: the articles that are.
            unused: why others were left out, as far as that is known.
        """
        told = {name: list(zip(rows.index, rows["id"], strict=True)) for name, rows in self.decided.items()}
        only_read = sorted(self.ids.difference(*(rows["id"] for rows in self.decided.values())))
        missing = {own: self.missing(own, known, unused) for own in self.ids if own not in known}
        return [
            {"source_file": f"{self.where}{name}.csv", "reason": "unknown article", "detail": f"{key}: {missing[own]}"}
            for name, rows in {**told, "read": [(own, own) for own in only_read]}.items()
            for key, own in rows
            if own in missing
        ]

    def missing(self, own: str, known: Iterable[str], unused: Mapping[str, str]) -> str:
        """Why no article has an id, and which may be meant.

        That is one that holds its passages, else those whose path has letters of its own behind it.
        """
        if own in unused:
            return f"its article is {unused[own]}"
        if held := sorted(self.holders.get(own, ())):
            which = "that" if len(held) == 1 else "its"
            return (
                f"no such article here; {_some(held)} has its passage: put {which} id in place of {own} in your files"
            )
        longer = re.compile(rf"{re.escape(own)}(?:-[0-9a-f]{{8}}){{1,2}}")
        alike = sorted(filter(longer.fullmatch, known))
        return "no such article here" + (f"; there is {_some(alike)}" if alike else "")

    def keys(self, name: str, ids: Iterable[str]) -> list[str]:
        """The keys of rows of a table ("article_id:row") in reading order, by the articles that they stand in."""
        met: dict[str, int] = defaultdict(int)
        found = []
        for own in ids:
            numbers = self.numbers(name, own)
            found.append(f"{own}:{met[own] if numbers is None else numbers[met[own]]}")
            met[own] += 1
        return found

    def told(self, article: Mapping[str, object], read: Facts) -> Facts:
        """The rows of an article that was told anew, in the order of their numbers.

        Args:
            article: its row of the articles table.
            read: what the machine reads in it.

        Returns:
            By table of facts. A row that was copied beside a correction and read by nobody is the machine's own, as it
            reads it now; what a person read has the passage that he read it in, as long as the text holds it.
        """
        own = str(article["article_id"])
        mine = {name: rows[own] for name, rows in self._by_article.items() if own in rows}
        made = hand.facts(mine, pd.Series({own: article["year"]}, dtype="Int64"), self.where)
        machine = correctable.coded(read, own, article["published"]) if mine else {}
        found: Facts = {name: [] for name in schema.FACTS}
        for name, rows in mine.items():
            asked = [c.name for c in (*records.RECORDS[name], *records.own_columns(name)) if c.name not in records.KEY]
            as_hand, given = plain(made[name]), plain(rows)
            cells = {key: {c: t for c in asked if (t := correctable.cell(given[key][c]))} for key in rows.index}
            quotes = {key: correctable.quoted(given[key]["passage"], str(article["text"])) for key in rows.index}
            for key, quote in quotes.items():
                if quote:  # as it stands now
                    cells[key]["passage"] = correctable.passage_of(str(quote["quote"]), quote["char_start"])
            same = correctable.same_rows(cells, machine[name], str(article["text"]))
            for key in rows.index:
                if given[key]["read_by"] is None:
                    untold = _untold(name, cells[key], machine[name], read[name]) if quotes[key] else {}
                    found[name].append({**as_hand[key], **untold, **quotes[key]})
                    if given[key]["passage"] is not None and not quotes[key]:
                        self.now[name][key] = LOST
                elif key in same:
                    found[name].append(read[name][same[key]])
                    if differs := correctable.differing(cells[key], machine[name][same[key]]):
                        self.now[name][key] = OTHERWISE
                        self.otherwise[name][key] = differs
                else:
                    self.now[name][key] = GONE
        return found


def _some(told: list[str]) -> str:
    """The first ones of a list, and how many more."""
    more = f" and {len(told) - _ALIKE} more" if len(told) > _ALIKE else ""
    return f"{', '.join(told[:_ALIKE])}{more}"


def _length(passage: str) -> int:
    start, end, *_ = (*passage.split("-"), "0")
    return int(end) - int(start) if start.isdigit() and end.isdigit() else 0


def _untold(
    name: str, cells: Mapping[str, str], machine: Mapping[int, Mapping[str, str]], read: list[dict]
) -> dict[str, object]:
    """What a row with these cells has of the machine's that was read in the same passage; see _UNTOLD."""
    return {
        column: read[n][column]
        for column, rests_on in _UNTOLD.get(name, {}).items()
        for n, other in machine.items()
        if all(other.get(c, "") == cells.get(c, "") for c in (*rests_on, "passage"))
    }


def anew(read: Reading, own: Recoded) -> Reading:
    """What was read in an article with the rows that a person told in place of the machine's; see Recoded.told()."""
    article_id = str(read.row["article_id"])
    if article_id not in own.ids:
        return read
    facts = {**read.facts, **own.told(read.row, read.facts)}
    topics = reading.topics_told(article_of(read.row), facts)
    return replace(read, row={**read.row, "topics": topics}, facts=facts)


def anew_if_told(page: Article, own: Recoded) -> None:
    """Read a page that a person told anew, for what `own` then says of his rows."""
    if page.article_id in own.ids:
        anew(reading.read_whole(page), own)


def article_of(row: Mapping[str, object]) -> Article:
    """An article as it was read, from its row of the articles table."""
    told = {name: row[name] for name in _OF_ARTICLE if row[name] is not None}
    return Article(str(row["article_id"]), str(row["text"]), **told)


def corpus(pages: Iterable[Article], own: Recoded) -> tuple[pd.DataFrame, dict[str, pd.DataFrame], pd.DataFrame]:
    """reading.corpus() of articles some of which a person told anew."""
    articles, facts, mentions = reading.assemble(anew(reading.read_whole(page), own) for page in pages)
    for name, frame in facts.items():
        frame.index = pd.Index(own.keys(name, frame["article_id"]), dtype="str", name="key")
    return articles, facts, mentions
