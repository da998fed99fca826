"""The word lists of data/reference/, read once, and held to what files.csv says that their cells may hold."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from helpers import schema

REFERENCE = Path(os.environ.get("HELPERS_DATA") or Path(__file__).resolve().parent.parent / "data") / "reference"

# What a column's cells are made of, where files.csv names no words; a "!" behind it: each row needs one
_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
_SHAPES = {
    "INTEGER": (r"-?\d+", "a whole number"),
    "NUMBER": (r"-?\d+(\.\d+)?", "a number, with a stop before decimals"),
    "DATE": (_DATE, "a day, month or year (YYYY-MM-DD)"),
    "WORD": (r"\d+(\.\d+)?|x\d+", "a number, or one to multiply by (x10)"),
    "YEARS": (r"-?\d+|same|told", "a whole number of years, same or told"),
    "MERGED": (rf"[^@;]+@{_DATE}", "a place@YYYY-MM-DD"),
    "OFFICES": (
        rf"(?:(?:^|;\s*)[^@;]+@(?:{'|'.join(schema.LEVELS)})@(?:{_DATE})?\.\.(?:{_DATE})?\s*)+",
        "title@level@from..to, joined by ;",
    ),
}
_PRINTED = ("name", "phrase", "printed", "surname", "syllable", "word")  # columns of what is sought: none is empty
_WORDS = re.compile(r"(?P<column>\w+)(?:@(?P<kind>\w+))?=(?P<words>[^!]+)(?P<needed>!?)")
_Cells = list[tuple[int, list[str]]]  # of each row, with its last line


class BrokenList(ValueError):
    """A word list that cannot be used; the message names the file, and where it is one row's fault the line."""


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of data/reference/NAME.csv, each a dict of column -> text ("" when empty).

    Raises:
        BrokenList: there is no such file, it is no UTF-8, a row has too few or too many cells (a comma in a cell needs
            quotes around the cell), the columns are others than files.csv says, or a cell holds a word that is none of
            those that files.csv allows there.
    """
    file = f"reference/{name}.csv"
    try:
        with open(REFERENCE / f"{name}.csv", encoding="utf-8", newline="") as handle:
            reader = csv.reader(handle)
            read = [(reader.line_num, row) for row in reader if row]
    except UnicodeDecodeError as error:
        raise BrokenList(f"{file} is not UTF-8 (byte {error.start}): save it as UTF-8") from None
    except OSError as error:
        raise BrokenList(f"{file} cannot be read: {error.strerror or error}") from None
    except csv.Error as error:
        raise BrokenList(f"{file}, line {reader.line_num + 1}: {error}") from None
    if not read:
        raise BrokenList(f"{file} is empty: its first line names the columns")
    columns, cells = read[0][1], read[1:]
    for line, row in cells:
        if len(row) != len(columns):
            raise BrokenList(f"{file}, line {line}: {len(row)} cells for {len(columns)} columns")
    if name != "files":
        _hold(name, columns, cells)
    return tuple(dict(zip(columns, row, strict=True)) for _, row in cells)


def check() -> None:
    """Read every list that files.csv names.

    Raises:
        BrokenList: see rows().
    """
    for row in rows("files"):
        rows(row["file"].removesuffix(".csv"))


def _hold(name: str, columns: list[str], cells: _Cells) -> None:
    """Hold a file to the columns and words that files.csv declares for it."""
    told = next((row for row in rows("files") if row["file"] == f"{name}.csv"), None)
    if told is None:  # a list of somebody's own
        return
    if columns != told["columns"].split():
        raise BrokenList(f"reference/{name}.csv: its columns are {told['columns']}, and here {' '.join(columns)}")
    kinds = columns.index("kind") if "kind" in columns else 0
    for part in (*(f"{column}=ANY!" for column in _PRINTED if column in columns), *split(told["words"])):
        found = _WORDS.fullmatch(part)
        if not found or found["column"] not in columns:
            raise BrokenList(f"reference/files.csv, {name}.csv: {part!r} is of none of its columns")
        at, wrong = columns.index(found["column"]), _wrong(found["words"], bool(found["needed"]))
        for line, row in cells:
            if found["kind"] in (None, row[kinds]) and (what := wrong(row[at])):
                raise BrokenList(f"reference/{name}.csv, line {line}, column {found['column']}: {what}")


def _wrong(words: str, needed: bool) -> Callable[[str], str | None]:
    """What is wrong with a cell that holds items of some words, or something of a shape; None: nothing.

    Args:
        words: a key of _SHAPES, a name of words in schema, words joined by "|", or ANY.
        needed: it may not be empty.
    """
    shape, called = _SHAPES.get(words, ("", ""))
    allowed = {""} if shape else {"", *getattr(schema, words, words.split("|"))}

    def wrong(cell: str) -> str | None:
        if needed and not cell.strip():
            return "it is empty"
        if words == "ANY" or cell in allowed:
            return None
        if shape:
            return None if re.fullmatch(shape, cell) else f"{cell!r} is not {called}"
        others = set(split(cell)) - allowed
        return f"{min(others)!r} is not one of {', '.join(sorted(allowed - {''}))}" if others else None

    return wrong


def split(cell: str) -> list[str]:
    """The items of a cell that joins them by ";"."""
    if ";" not in cell:
        return [cell.strip()] if cell.strip() else []
    return [item.strip() for item in cell.split(";") if item.strip()]
