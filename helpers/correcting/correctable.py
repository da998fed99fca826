"""The rows of an article as a person corrects them: cells of data/records/, whoever read the article first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from zlib import crc32

from helpers import articles, money, reading, records
from helpers.language.letters import nfc
from helpers.plainly import Plainly
from helpers.storage.sheets import Sheet
from helpers.storage.spreadsheet import RUN
from helpers.text import Article

Cells = dict[str, str]  # column -> cell of a file of records
Rows = dict[str, dict[int, Cells]]  # file of records -> row number -> its cells, without id and row
Key = TypeVar("Key")
READERS = {"local": "your own rows", "shipped": "the shipped records", "machine": "the machine's readings"}
START_IS = {"metadata": "attested", "stated": "attested", "inferred": "inferred_year"}  # by date_basis
_PASSAGE = re.compile(r"(?P<start>\d+)-(?P<end>\d+)-(?P<mark>[0-9a-f]{8})")
_ENOUGH = 0.5  # share of its cells that a row has of one read anew, from which that tells the same
_MOVED = 4_000  # code points by which a passage is sought before and behind its place
_FORMULA = re.compile(rf"^(?:{RUN}|\s)+")  # a spreadsheet would run a cell that begins so


@dataclass(frozen=True)
class Told:
    """What is told of an article now.

    Attributes:
        rows: its rows.
        by: who read them, a key of READERS.
        otherwise: what a file of the user's own says of rows that nobody read, where that is not what they are now.
    """

    rows: Rows
    by: str
    otherwise: tuple[str, ...] = ()


class Unknown(Plainly):
    """An article that is not among those whose rows are corrected."""


@dataclass(frozen=True)
class Home:
    """Where a person's own rows stand, and how what they correct is found.

    Attributes:
        folder: of the rows, laid out as records/local/.
        of: an article_id -> what is told of the article but for those rows; raises Unknown.
        read: an article_id -> the article, where a machine can read it.
    """

    folder: Path
    of: Callable[[str], Told]
    read: Callable[[str], Article | None] = lambda article_id: None

    @classmethod
    def of_data(cls, data_dir: Path) -> Home:
        """That of a folder laid out as data/: sources.csv's articles, and a user's own pages."""
        folder = data_dir / "records" / "local"
        return cls(folder, lambda own: _of_data(own, data_dir), lambda own: pages(data_dir).get(own))

    def told(self, article_id: str) -> Told:
        """What the tables take of an article: a user's own rows, else the shipped ones, else what the machine reads.

        Of a user's own those that nobody read are as the machine reads them now, whatever the file says of them.

        Raises:
            Unknown: no such article here.
        """
        if article_id not in records.recoded(self.folder):
            return self.of(article_id)
        rows = _of_files(self.folder, article_id)
        if any(row.get("read_by") for own in rows.values() for row in own.values()) and (page := self.read(article_id)):
            now = renewed(rows, coded(reading.read(page), article_id, page.published), page.text)
            return Told(now, "local", tuple(_otherwise(rows, now)))
        return Told(rows, "local")


def pages(data_dir: Path) -> dict[str, Article]:
    """A user's own cleaned pages by article_id."""
    return {page.article_id: page for page in articles.read_articles(data_dir / "articles" / "local")}


def _of_data(article_id: str, data_dir: Path) -> Told:
    own, sources = pages(data_dir), records.sources(data_dir)
    if article_id in sources.index:
        return Told(_of_files(data_dir / "records", article_id), "shipped")
    if article_id not in own:
        raise Unknown(f"no article {article_id!r} here{nearest(article_id, [*own, *sources.index])}")
    address = records.address(own[article_id].url)
    if address and (same := sources.index[sources["url"].map(records.address, na_action="ignore") == address].tolist()):
        raise Unknown(f"{article_id!r} is coded by hand under the id {same[0]!r}: correct that one")
    return Told(coded(reading.read(own[article_id]), article_id, own[article_id].published), "machine")


def coded(read: Mapping[str, list[dict[str, object]]], article_id: str, published: str | None) -> Rows:
    """What the machine reads in an article, as rows that a person could have coded, marked as read by nobody.

    Args:
        read: its rows by table, as reading.read() gives them.
        article_id: of the article.
        published: its day of publication.
    """
    return {
        name: {n: _coded(name, row, (article_id, published), read[name]) for n, row in enumerate(read[name])}
        for name in _FILES
    }


def quoted(passage: str | None, text: str | None) -> dict[str, object]:
    """The quote of a row and where it stands, by its cell `passage`; none of it where the text has other words by now.

    What stands before it may have become longer or shorter.
    """
    told = _PASSAGE.fullmatch(passage or "")
    if told is None or not text:
        return {}
    start, length = int(told["start"]), int(told["end"]) - int(told["start"])
    for moved in range(_MOVED):
        for at in sorted({start - moved, start + moved}):
            quote = text[at : at + length] if at >= 0 else ""
            if len(quote) == length > 0 and f"{crc32(quote.encode()):08x}" == told["mark"]:
                return {"quote": quote, "char_start": at, "char_end": at + length}
    return {}


def same_rows(told: Mapping[Key, Cells], machine: Mapping[int, Cells], text: str) -> dict[Key, int]:
    """Which of the rows that the machine reads each row tells, by its key: one each, the most alike first.

    Args:
        told: cells by key, as of any day.
        machine: cells of the machine's rows, by their number.
        text: that they were read in.
    """
    places = [{key: _place(row, text) for key, row in rows.items()} for rows in (told, machine)]
    pairs = []
    for order, (key, row) in enumerate(told.items()):
        own, (start, end) = filled(row), places[0][key]
        for n, other in machine.items():
            cells, (first, last) = filled(other), places[1][n]
            alike = len(own.items() & cells.items()) / max(len(own), len(cells), 1)
            here = start < last and first < end
            if here or alike >= _ENOUGH:
                pairs.append((not (here and own == cells), -alike, not here, order, n, key))
    found: dict[Key, int] = {}
    for *_, n, key in sorted(pairs, key=lambda pair: pair[:-1]):
        if key not in found and n not in found.values():
            found[key] = n
    return found


def _place(row: Cells, text: str) -> tuple[int, int]:
    """Where the text has the passage that a row was read in; (0, 0) where it has it no more."""
    quote = quoted(row.get("passage"), text)
    return (quote["char_start"], quote["char_end"]) if quote else (0, 0)


def filled(row: Cells) -> Cells:
    """The cells of a row that tell something of its fact."""
    own = {column.name for column in records.OWN}
    return {column: text for column, text in row.items() if text and column not in own}


def renewed(rows: Rows, now: Rows, text: str) -> Rows:
    """Rows of one's own with those that nobody read as the machine reads them now; what it reads no more is left out.

    Args:
        rows: by table and number.
        now: coded() of what the machine reads.
        text: of the article.
    """
    found: Rows = {name: {} for name in rows}
    for name, own in rows.items():
        same = same_rows(own, now[name], text)
        for number, row in own.items():
            if not row.get("read_by"):
                found[name][number] = row
            elif number in same:
                found[name][number] = now[name][same[number]]
    return found


def _otherwise(rows: Rows, now: Rows) -> Iterator[str]:
    """Of rows before and after renewed(): which are not as they were, and in what."""
    for name, own in rows.items():
        for number, row in own.items():
            if number not in now[name]:
                yield f"{name} {number} is left out: the machine reads it no more"
            elif told := differing(row, now[name][number]):
                yield f"{name} {number} is taken as the machine reads it now: {told}"


def differing(told: Cells, now: Cells) -> str:
    """In which cells of its fact one row is another, "status delivered → pledged"; empty: in none."""
    before, after = filled(told), filled(now)
    changed = (c for c in {**before, **after} if before.get(c) != after.get(c))
    return "; ".join(f"{c} {before.get(c, '(empty)')} → {after.get(c, '(empty)')}" for c in changed)


def stands(passage: str | None, text: str) -> bool:
    """Whether a text has a passage in its very place, as that of a file under another name has it."""
    told = _PASSAGE.fullmatch(passage or "")
    quote = text[int(told["start"]) : int(told["end"])] if told else ""
    return bool(told and quote) and f"{crc32(quote.encode()):08x}" == told["mark"]


def passage_of(quote: str, start: int) -> str:
    """The cell `passage` of a row that was read in a passage of its article's text."""
    return f"{start}-{start + len(quote)}-{crc32(quote.encode()):08x}"


_FILES = tuple(records.RECORDS)


def _of_files(folder: Path, article_id: str) -> Rows:
    found: Rows = {}
    for name in _FILES:
        path = folder / f"{name}.csv"
        rows = Sheet(path.read_bytes()).rows() if path.exists() else []
        mine = [row for row in rows if row["id"] == article_id]
        found[name] = {int(float(row["row"])): {c: v for c, v in row.items() if c not in ("id", "row")} for row in mine}
    return found


def _coded(
    name: str, row: Mapping[str, object], article: tuple[str, str | None], all_rows: list[dict[str, object]]
) -> Cells:
    """A machine row in the columns of records/NAME.csv; article: its id and day of publication."""
    article_id, published = article
    known = {column.name: column for column in records.RECORDS[name]}
    cells = {key: cell(row[key]) for key in known if row.get(key) is not None and key not in ("id", "row")}
    if name == "visits":
        cells["office"] = cell(row.get("office_printed") or row.get("office"))
        cells["start_is"] = START_IS.get(str(row.get("date_basis")), "unknown" if row.get("start") else "")
    if name == "funding" and row.get("min") is not None:
        if row["min"] == row["max"]:
            cells["amount"] = cell(row["min"])
        year = next((int(str(day)[:4]) for day in (row.get("date"), published) if day), None)
        if row.get("usd") is not None and row["usd"] != money.usd(row["min"], row["currency"], year):
            cells |= {"counter_amount": cell(row["usd"]), "counter_currency": "USD"}  # as the article prints it
    if row.get("part_of_total"):
        whole = [n for n, other in enumerate(all_rows) if not other["part_of_total"] and _may_hold(other, row)]
        cells["part_of"] = f"{article_id}:{whole[0]}" if whole else f"total:{article_id}"
    words = {key: known[key].words for key in cells}
    cells = {key: text for key, text in cells.items() if not words[key] or set(text.split(";")) <= set(words[key])}
    cells = {key: defused(text) if known[key].kind in ("text", "list") else text for key, text in cells.items()}
    return cells | {"read_by": "machine", "passage": passage_of(str(row["quote"]), int(str(row["char_start"])))}


def defused(text: str) -> str:
    """A text without the signs at its beginning that a spreadsheet would run: "=1+1" -> "1+1"."""
    return _FORMULA.sub("", text)


def _may_hold(whole: Mapping[str, object], part: Mapping[str, object]) -> bool:
    same = all(whole.get(c) == part.get(c) for c in ("currency", "measure"))
    return same and (whole["min"] or 0) >= (part["min"] or 0)


def cell(value: object) -> str:
    """A value as a cell of records/: yes and no, lists joined by ";", numbers in full.

    >>> cell(25_000_000_000), cell(True), cell(["Vientiane", "Pakse"]), cell(None)
    ('25000000000', 'yes', 'Vientiane;Pakse', '')
    """
    if value is None or value != value:  # NaN is the one value that differs from itself
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple | set):
        return ";".join(map(cell, sorted(value) if isinstance(value, set) else value))
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return " ".join(nfc(str(value)).split())


def nearest(wanted: str, known: list[str]) -> str:
    from rapidfuzz import process

    holding = [name for name in known if wanted and f"-{wanted}-" in f"-{name}-"]  # a part of an id, between hyphens
    alike = [name for name, _, _ in process.extract(wanted, known, limit=3, score_cutoff=60)]
    near = list(dict.fromkeys([*holding, *alike]))[:3]
    return f"; the nearest: {', '.join(near)}" if near else ""
