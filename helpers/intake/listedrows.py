"""The rows of tables of articles: what their columns hold, and each row as a Source."""

from __future__ import annotations

import codecs
import csv
import hashlib
import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache, lru_cache

from helpers import limits, schema
from helpers.intake import firstlook
from helpers.intake.decode import is_plain
from helpers.intake.incoming import COLUMNS, Note, Refused, Rejection, Source, placed
from helpers.language import lexicon
from helpers.language.letters import slug, squeeze

_SEPARATORS = ",;\t|"
_SEP = re.compile(r"sep=.?", re.IGNORECASE)
_OF_ROWS = ("text", *COLUMNS, "article_id")
_NAMED = 12  # columns that a note names


@dataclass(frozen=True, slots=True)
class Line:
    """A line of JSON that may hold an article, not parsed yet: mostly a look at its bytes tells what is to be known.

    Attributes:
        file: the table, relative to the folder read.
        record: the line's number.
        data: its bytes.
    """

    file: str
    record: int
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    @property
    def name(self) -> str:
        """Of the Source that it holds."""
        return placed(self.file, self.record)

    @property
    def fingerprint(self) -> str:
        """The same for the same bytes."""
        return hashlib.sha256(self.data).hexdigest()

    def read(self) -> Source | Rejection:
        """The article."""
        try:
            return row_of(json_object(self.data), self.file, self.record)
        except Refused as refused:
            return Rejection(self.name, refused.reason, refused.detail)

    def names_nothing(self) -> bool:
        """Whether its bytes show that its article names no Laos, so that it need not be read."""
        return firstlook.cannot_concern_line(self.data) and self.is_plain()

    def is_plain(self) -> bool:
        """Whether read() gives a Source of plain UTF-8, as long as no letter is spelt out ("\\\\u00e0") in the line."""
        try:
            cells = json.loads(self.data.decode())
            text = _told(cells, _held(tuple(cells)))["text"] if isinstance(cells, dict) else ""
        except (Refused, ValueError, RecursionError):
            return False
        return is_plain(text[:_BEGINNING].encode("utf-8", "surrogateescape"))


_BEGINNING = 100  # letters: what is no text shows it there


def json_object(line: bytes) -> dict:
    """The object that a line of JSON holds.

    Raises:
        Refused: no JSON, or something else than an object.
    """
    try:
        found = json.loads(line.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape"))
    except (ValueError, RecursionError) as error:
        raise Refused("damaged", f"no JSON: {' '.join(str(error).split())[:120]}") from None
    if not isinstance(found, dict):
        raise Refused("damaged", f"a {type(found).__name__}, not an object")
    return found


@cache
def _accepted() -> dict[str, tuple[str, int]]:
    """The name of a column, folded -> what it holds, and its rank among the names for that."""
    rows = lexicon.rows("article_columns")
    return {folded(row["printed"]): (row["column"], rank) for rank, row in reversed(list(enumerate(rows)))}


def folded(name: str) -> str:
    """A column's name as those who write it otherwise have it: "Ngày đăng", "NGAY_DANG", "ngayDang" -> "ngaydang"."""
    return slug(name).replace("-", "")


def columns(found: list[str]) -> dict[str, list[str]]:
    """What a table's columns hold: text, title, url ... -> the columns for it, the most telling name first.

    "Tiêu đề", "tieu_de", "tieuDe" and "TIEU DE" are one name.
    """
    return {column: list(names) for column, names in _held(tuple(found)).items()}


def header(line: str) -> tuple[list[str], str]:
    """The names in the first line of a CSV, and the sign of , ; tab | that parts them: makes most of them known."""
    told = [(next(csv.reader([line], delimiter=sign), []), sign) for sign in _SEPARATORS]
    names, sign = max(told, key=lambda pair: (sum(map(len, columns(pair[0]).values())), len(pair[0])))
    return [name.strip() for name in names], sign


def parts(line: str) -> bool:
    """Whether a line is the one that Excel puts before a header to tell what parts the cells: "sep=;"."""
    return bool(_SEP.fullmatch(line.strip().removeprefix("\ufeff").strip('"')))


def unused(file: str, found: list[str], only: Collection[str] = _OF_ROWS) -> list[Note]:
    """That some columns of a table are not used, where there are any.

    Args:
        file: the table.
        found: its columns.
        only: what of columns() is used of it.
    """
    used = {name for column, names in columns(found).items() if column in only for name in names}
    left = [squeeze(str(name))[:40] or "(no name)" for name in found if name not in used]
    more = f" and {len(left) - _NAMED} more" if len(left) > _NAMED else ""
    return [Note(file, f"columns not used: {', '.join(left[:_NAMED])}{more}")] if left else []


@lru_cache(maxsize=100)  # the lines of a table mostly have the same keys
def _held(found: tuple[str, ...]) -> dict[str, list[str]]:
    known = [(*_accepted()[own], name) for name in found if (own := folded(name)) in _accepted()]
    held: dict[str, list[str]] = {}
    for column, _, name in sorted(known, key=lambda item: item[1]):
        held.setdefault(column, []).append(name)
    return held


def textless(found: list[str]) -> Refused:
    """Why a table whose columns are these is refused: none of them holds texts."""
    names = ", ".join(row["printed"] for row in lexicon.rows("article_columns") if row["column"] == "text")
    told = ", ".join(squeeze(str(name))[:40] for name in found[:20]) or "none"
    return Refused("no column of text", f"its columns are {told}; a text may be called {names} (article_columns.csv)")


def written_by_build(found: list[str]) -> bool:
    """Whether a table's columns are those of a table that `build` wrote."""
    return any(found == schema.names(name) for name in schema.TABLES)


def row_of(cells: dict, file: str, number: int, held: dict[str, list[str]] | None = None) -> Source:
    """A row as a Source.

    Args:
        cells: by column.
        file, number: where it stands.
        held: columns() of the table; None: of this row alone.

    Raises:
        Refused: no text in it, or a cell that does not hold what its column is for.
    """
    told = _told(cells, _held(tuple(cells)) if held is None else held)
    text = told.pop("text")
    try:
        data = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raise Refused("unknown encoding", "halves of letters (lone surrogates) in the text") from None
    if len(data) > limits.PAGE_BYTES:
        raise Refused("too large", f"{len(data)} bytes; the limit is {limits.PAGE_BYTES}")
    tidied = ((column, squeeze(" ".join(value.split()))[:1000]) for column, value in told.items())
    return Source(file, "row", data, tuple(sorted(tidied)), number)


def _told(cells: dict, held: dict[str, list[str]]) -> dict[str, str]:
    """What a row tells, by what a column holds: always a text, everything as it stands.

    Raises:
        Refused: as row_of(), but for what its text is made of.
    """
    told = {"text": ""}
    for column in (column for column in held if column != "file"):
        for name in held[column]:
            if value := _cell(cells.get(name), name):
                break
        else:
            continue
        told[column] = value
    if not told["text"].strip():
        raise Refused("empty", "no text in the row")
    return told


def _cell(value: object, name: str) -> str:
    """A cell as text: paragraphs of a list are lines, days and numbers are written out, nothing is ""."""
    if isinstance(value, str):
        return value
    if value is None or value != value:  # None, or NaN
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(int(value)) if isinstance(value, int) or value.is_integer() else str(value)
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "\n".join(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    raise Refused("damaged", f"{squeeze(name)[:40]} holds a {type(value).__name__}, not text")
