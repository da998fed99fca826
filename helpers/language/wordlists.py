"""The word lists of data/reference/, read once, and held to what files.csv says that their cells may hold."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from helpers import schema
from helpers.language.letters import fold, nfc
from helpers.plainly import Plainly

LOCAL = "local"  # the folder of a user's own rows, ignored by git
REFERENCE = Path(os.environ.get("HELPERS_DATA") or Path(__file__).resolve().parents[2] / "data") / "reference"

NOT_HERE = (
    "the word lists are not beside the code: install the repository in place (pip install -e .), or name its data "
    "folder in HELPERS_DATA"
)

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
_Cells = list[tuple[str, int, list[str]]]  # of each row, with its file and last line


class BrokenList(Plainly):
    """A word list that cannot be used; the message names the file, and where it is one row's fault the line."""


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of data/reference/NAME.csv, each a dict of column -> text ("" when empty), then those of local/NAME.csv.

    Raises:
        BrokenList: there is no such file, it is no UTF-8, a row has too few or too many cells (a comma in a cell needs
            quotes around the cell), the columns are others than files.csv says, a cell holds a word that is none of
            those that files.csv allows there, or two rows have the same key.
    """
    columns, cells = _told(name)
    return tuple(dict(zip(columns, row, strict=True)) for _, _, row in cells)


@cache
def lines(name: str) -> tuple[str, ...]:
    """Where each of rows() stands: "acts.csv:412", "local/acts.csv:2"."""
    return tuple(f"{file.removeprefix('reference/')}:{line}" for file, line, _ in _told(name)[1])


def check() -> None:
    """Read every list that files.csv names.

    Raises:
        BrokenList: see rows(); or there is a list of one's own that files.csv does not name.
    """
    names = [row["file"].removesuffix(".csv") for row in rows("files")]
    for path in sorted((REFERENCE / LOCAL).glob("*.csv")):
        if path.stem not in names or path.stem == "files":
            raise BrokenList(f"reference/{LOCAL}/{path.name}: no list of that name is read")
    for name in names:
        rows(name)


def files() -> list[Path]:
    """Every file that lists are read from, the shipped ones first."""
    return [*sorted(REFERENCE.glob("*.csv")), *sorted((REFERENCE / LOCAL).glob("*.csv"))]


def _told(name: str) -> tuple[list[str], _Cells]:
    """The columns of a list, and its rows."""
    columns, cells = _read(f"reference/{name}.csv", REFERENCE / f"{name}.csv")
    own = REFERENCE / LOCAL / f"{name}.csv"
    if name == "files":
        return columns, cells
    if own.exists():
        file = f"reference/{LOCAL}/{name}.csv"
        here, more = _read(file, own)
        if here != columns:
            raise BrokenList(f"{file}: its columns are {' '.join(columns)}, and here {' '.join(here)}")
        cells += more
    _hold(name, columns, cells)
    if own.exists() and "aliases" in columns:
        _hold_named_apart(name, columns, cells)
    return columns, cells


def _read(file: str, path: Path) -> tuple[list[str], _Cells]:
    """The columns and rows of one file; file: as messages call it."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as handle:  # spreadsheets put a byte-order mark
            reader = csv.reader(handle)
            read = [(file, reader.line_num, row) for row in reader if row]
    except UnicodeDecodeError as error:
        raise BrokenList(f"{file} is not UTF-8 (byte {error.start}): save it as UTF-8") from None
    except OSError as error:
        away = "" if REFERENCE.is_dir() else f"; {NOT_HERE}"
        raise BrokenList(f"{file} cannot be read: {error.strerror or error}{away}") from None
    except csv.Error as error:
        raise BrokenList(f"{file}, line {reader.line_num + 1}: {error}") from None
    if not read:
        raise BrokenList(f"{file} is empty: its first line names the columns")
    (_, _, columns), *cells = read
    for _, line, row in cells:
        if len(row) != len(columns):
            raise BrokenList(f"{file}, line {line}: {len(row)} cells for {len(columns)} columns")
    return columns, cells


def _hold(name: str, columns: list[str], cells: _Cells) -> None:
    """Hold a list to the columns, words and key that files.csv declares for it."""
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
        words = found["words"]
        if words.startswith("^"):  # cells of another column
            at = columns.index(words[1:])
            words = frozenset(row[at] for _, _, row in cells)
        at, wrong = columns.index(found["column"]), _wrong(words, bool(found["needed"]))
        for file, line, row in cells:
            if found["kind"] in (None, row[kinds]) and (what := wrong(row[at])):
                raise BrokenList(f"{file}, line {line}, column {found['column']}: {what}")
    _hold_apart([columns.index(column) for column in told.get("key", "").split()], cells)


def _hold_apart(key: list[int], cells: _Cells) -> None:
    """No two rows may have the same key: only one of them would be read, and it is not said which."""
    met: dict[tuple[str, ...], tuple[str, int]] = {}
    for file, line, row in cells if key else ():
        own = tuple(row[at] for at in key)
        before = met.setdefault(own, (file, line))
        if before != (file, line):
            raise BrokenList(f"{file}, line {line}: {' '.join(own)!r} stands in {before[0]}, line {before[1]}, already")


def _hold_named_apart(name: str, columns: list[str], cells: _Cells) -> None:
    """No row of one's own may have a name or an alias of another row: that one's, shipped, would be read as its.

    Lao names are one in whatever Latin letters and accents they are printed; Vietnamese ones differ by single accents.
    """
    named = () if "host" in columns else ("name", "name_en", "name_vi")  # hosts of one paper have its name
    forms = [at for at, column in enumerate(columns) if column in (*named, "aliases")]
    country = columns.index("country") if "country" in columns else None
    met: dict[str, list[tuple[str, int]]] = {}
    for file, line, row in cells:
        lao = country is not None and row[country] == "LA"
        told = {form for at in forms for form in split(row[at])}
        ours = {key: form for form in told for key in _sought(form, lao)}
        for key, form in sorted(ours.items()):
            other = next((place for place in met.get(key, ()) if place != (file, line)), None)
            if other and f"/{LOCAL}/" in file:
                raise BrokenList(f"{file}, line {line}: {form!r} stands in {other[0]}, line {other[1]}, already")
            met.setdefault(key, []).append((file, line))


def _sought(form: str, lao: bool) -> set[str]:
    """What two forms have in common that name the same; of one without accents, what a Lao one has of it, too."""
    exact = re.sub(r"[\W_]+", "", nfc(form).lower())
    bare = re.sub(r"[^a-z0-9]+", "", fold(nfc(form)))
    return {exact, bare if lao or exact == bare else exact} - {""}


def _wrong(words: str | frozenset[str], needed: bool) -> Callable[[str], str | None]:
    """What is wrong with a cell that holds items of some words, or something of a shape; None: nothing.

    Args:
        words: a key of _SHAPES, a name of words in schema, words joined by "|", ANY, or the words themselves.
        needed: it may not be empty.
    """
    shape, called = _SHAPES.get(words, ("", "")) if isinstance(words, str) else ("", "")
    named = getattr(schema, words, words.split("|")) if isinstance(words, str) else words
    allowed = {""} if shape else {"", *named}

    def wrong(cell: str) -> str | None:
        if needed and not cell.strip():
            return "it is empty"
        if words == "ANY" or cell in allowed:
            return None
        if shape and not re.fullmatch(shape, cell):
            return f"{cell!r} is not {called}"
        if shape:
            turned = _turned(cell) if words == "OFFICES" else None
            return turned and f"{turned!r} ends before it begins"
        others = set(split(cell)) - allowed
        listed = f"one of {', '.join(sorted(named))}" if isinstance(words, str) else "told there"
        return f"{min(others)!r} is not {listed}" if others else None

    return wrong


def _turned(offices: str) -> str | None:
    """The first term of a cell of offices that ends before it begins; None: there is none."""
    for office in split(offices):
        start, _, end = office.rpartition("@")[2].partition("..")
        if start and end and end[: len(start)] < start[: len(end)]:
            return office
    return None


def split(cell: str) -> list[str]:
    """The items of a cell that joins them by ";"."""
    if ";" not in cell:
        return [cell.strip()] if cell.strip() else []
    return [item.strip() for item in cell.split(";") if item.strip()]
