"""Tables of articles that somebody else scraped (.jsonl, .csv, .parquet): each row as a Source."""

from __future__ import annotations

import codecs
import csv
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from helpers import lexicon, limits, schema, stamps
from helpers.compressed import Bomb, Damaged, Stream, lines
from helpers.decode import is_plain
from helpers.incoming import Refused, Rejection, Source, placed
from helpers.letters import slug, squeeze
from helpers.places import Remote

SUFFIXES = (
    *(f".{kind}{packed}" for kind in ("jsonl", "ndjson", "csv") for packed in ("", ".gz", ".zst")),
    ".parquet",
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_SEPARATORS = ",;\t|"


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
            return _row(_object(self.data), self.file, self.record)
        except Refused as refused:
            return Rejection(self.name, refused.reason, refused.detail)

    def is_plain(self) -> bool:
        """Whether read() gives a Source of plain UTF-8, as long as no letter is spelt out ("\\\\u00e0") in the line."""
        try:
            cells = json.loads(self.data.decode())
            text = _told(cells, _held(tuple(cells)))["text"] if isinstance(cells, dict) else ""
        except (Refused, ValueError, RecursionError):
            return False
        return is_plain(text[:_BEGINNING].encode("utf-8", "surrogateescape"))


_BEGINNING = 100  # letters: what is no text shows it there


def read(path: Path | Remote, file: str) -> Iterator[Source | Line | Rejection]:
    """The rows of a table in its order, counted from 1 (the header of a CSV is no row; an empty line of JSON is one).

    Columns are known by the names of data/reference/article_columns.csv; others are passed over. A row that cannot be
    read is told and the next one read; a table without a column of text is told once, with the columns that it has.
    Tables that `build` wrote are no articles and give nothing.

    Args:
        path: the table.
        file: what it is called in source_file.
    """
    kind = path.name.lower().removesuffix(".gz").removesuffix(".zst").rsplit(".", 1)[-1]
    try:
        yield from {"csv": _csv, "parquet": _parquet}.get(kind, _jsonl)(path, file)
    except Bomb as error:
        yield Rejection(file, "too large", str(error))
    except (Damaged, OSError) as error:
        yield Rejection(file, "damaged", " ".join(str(error).split())[:200])
    except Refused as refused:
        yield Rejection(file, refused.reason, refused.detail)


# --- columns ---------------------------------------------------------------------------------------------------------


@cache
def _accepted() -> dict[str, tuple[str, int]]:
    """The name of a column, folded -> what it holds, and its rank among the names for that."""
    rows = lexicon.rows("article_columns")
    return {slug(row["printed"]): (row["column"], rank) for rank, row in reversed(list(enumerate(rows)))}


def columns(found: list[str]) -> dict[str, list[str]]:
    """What a table's columns hold: text, title, url ... -> the columns for it, the most telling name first.

    "Tiêu đề", "tieu_de" and "TIEU DE" are one name.
    """
    return {column: list(names) for column, names in _held(tuple(found)).items()}


@lru_cache(maxsize=100)  # the lines of a table mostly have the same keys
def _held(found: tuple[str, ...]) -> dict[str, list[str]]:
    known = [(*_accepted()[slug(name)], name) for name in found if slug(name) in _accepted()]
    held: dict[str, list[str]] = {}
    for column, _, name in sorted(known, key=lambda item: item[1]):
        held.setdefault(column, []).append(name)
    return held


def _textless(found: list[str]) -> Refused:
    names = ", ".join(row["printed"] for row in lexicon.rows("article_columns") if row["column"] == "text")
    told = ", ".join(squeeze(str(name))[:40] for name in found[:20]) or "none"
    return Refused("no column of text", f"its columns are {told}; a text may be called {names} (article_columns.csv)")


def _written_by_build(found: list[str]) -> bool:
    return any(found == schema.names(name) for name in schema.TABLES)


# --- rows ------------------------------------------------------------------------------------------------------------


def _row(cells: dict, file: str, number: int, held: dict[str, list[str]] | None = None) -> Source:
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
    """What a row tells, by what a column holds: always a text, the day of publication in full, others as they stand.

    Raises:
        Refused: as _row(), but for what its text is made of.
    """
    told = {"text": ""}
    for column, names in held.items():
        for name in names:
            if value := _cell(cells.get(name), name):
                break
        else:
            continue
        if column == "published" and (value := stamps.day(stamp := value)) is None:
            raise Refused("broken metadata", f"{name} {stamp[:60]!r} is no day (YYYY-MM-DD, or the day first)")
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


def _rows(
    rows: Iterator[tuple[int, dict | Refused]], held: dict[str, list[str]], file: str
) -> Iterator[Source | Rejection]:
    for number, cells in rows:
        try:
            if isinstance(cells, Refused):
                raise cells
            yield _row(cells, file, number, held)
        except Refused as refused:
            yield Rejection(placed(file, number), refused.reason, refused.detail)


# --- formats ---------------------------------------------------------------------------------------------------------


def _jsonl(path: Path | Remote, file: str) -> Iterator[Line | Rejection]:
    """JSON lines; the keys may differ from line to line. Nothing is told of the first lines until one has a text."""
    waiting: list[Line | Rejection] | None = []
    keys: dict[str, None] = {}
    with Stream(path) as stream:
        for number, line in lines(stream):
            if number == 1 and line and line.startswith(_UTF16):
                raise Refused("unknown encoding", "UTF-16; save it as UTF-8")
            if line is not None and not line.strip(b"\xef\xbb\xbf \t\r\n"):
                continue
            found: Line | Rejection = (
                Rejection(placed(file, number), *_TOO_LONG) if line is None else Line(file, number, line)
            )
            if waiting is None:
                yield found
                continue
            try:
                names = list(_object(line)) if line is not None else []
            except Refused as refused:
                found, names = Rejection(placed(file, number), refused.reason, refused.detail), []
            waiting.append(found)
            keys |= dict.fromkeys(names)
            if "text" in columns(names):
                yield from waiting
                waiting = None
            elif keys and len(waiting) >= limits.FIRST_LINES:
                raise _textless(list(keys))
    if waiting == []:
        raise Refused("empty", "no line in it")
    yield from (found for found in waiting or () if isinstance(found, Rejection))
    if keys and waiting:
        raise _textless(list(keys))


def _object(line: bytes) -> dict:
    try:
        found = json.loads(line.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape"))
    except (ValueError, RecursionError) as error:
        raise Refused("damaged", f"no JSON: {' '.join(str(error).split())[:120]}") from None
    if not isinstance(found, dict):
        raise Refused("damaged", f"a {type(found).__name__}, not an object")
    return found


_TOO_LONG = ("too large", f"a line of more than {limits.PAGE_BYTES} bytes")


def _csv(path: Path | Remote, file: str) -> Iterator[Source | Rejection]:
    """CSV with a header, separated by whichever of , ; tab | makes most of its names known."""
    with Stream(path) as stream:
        told = lines(stream)
        _, first = next(((n, line) for n, line in told if line is None or line.strip()), (0, b""))
        if not first:
            raise Refused("empty", "no line in it") if first == b"" else Refused(*_TOO_LONG)
        if first.startswith(_UTF16):
            raise Refused("unknown encoding", "UTF-16; save it as UTF-8")
        printed = first.decode("utf-8-sig", "surrogateescape")
        headers = [(next(csv.reader([printed], delimiter=sign), []), sign) for sign in _SEPARATORS]
        header, separator = max(headers, key=lambda pair: (sum(map(len, columns(pair[0]).values())), len(pair[0])))
        header = [name.strip() for name in header]
        if _written_by_build(header):
            return
        held = columns(header)
        if "text" not in held:
            raise _textless([name.encode("utf-8", "surrogateescape").decode("utf-8", "replace") for name in header])
        if twice := sorted({name for name in header if name and header.count(name) > 1}):
            raise Refused("damaged", f"column {twice[0]!r} stands twice")
        yield from _rows(_cells(told, header, separator), held, file)


def _cells(told: Iterator[tuple[int, bytes | None]], header: list[str], separator: str):
    """The rows below a header; a line too long is a row, and ends the one that it stands in."""
    cut = 0  # lines too long that were met

    def texts() -> Iterator[str]:
        nonlocal cut
        for _, line in told:
            if line is None:
                cut += 1
            yield "" if line is None else line.decode("utf-8", "surrogateescape")

    reader = csv.reader(texts(), delimiter=separator)
    number = seen = 0
    while True:
        cells: list[str] | Refused | None
        before = csv.field_size_limit(limits.PAGE_BYTES)  # it holds for the whole process, so for this row only
        try:
            cells = next(reader, None)
        except csv.Error as error:
            cells = Refused("damaged", str(error))
        finally:
            csv.field_size_limit(before)
        if cells is None:
            return
        if cells == [] and cut == seen:
            continue
        number += 1
        if cut > seen:
            seen, cells = cut, Refused(*_TOO_LONG)
        elif not isinstance(cells, Refused) and len(cells) != len(header):
            cells = Refused("damaged", f"{len(cells)} cells for {len(header)} columns")
        yield number, cells if isinstance(cells, Refused) else dict(zip(header, cells, strict=True))


def _parquet(path: Path | Remote, file: str) -> Iterator[Source | Rejection]:
    """Parquet, a few rows at a time and only the columns that are known."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.stat().st_size:
        raise Refused("empty", "0 bytes")
    try:
        with path.open("rb") as opened, pq.ParquetFile(opened) as table:
            found = table.schema_arrow.names
            if _written_by_build(found):
                return
            held = columns(found)
            if "text" not in held:
                raise _textless(found)
            size = sum(table.metadata.row_group(n).total_byte_size for n in range(table.num_row_groups))
            if size > max(limits.FREE_BYTES, limits.SHRINKS * path.stat().st_size):
                raise Bomb(f"it grows more than {limits.SHRINKS} times when it is unpacked")
            for name in held["text"]:
                if not re.search(r"string|binary", str(table.schema_arrow.field(name).type)):
                    raise Refused("damaged", f"{name} holds {table.schema_arrow.field(name).type}, not text")
            wanted = [name for names in held.values() for name in names]
            yield from _rows(_batches(table, wanted), held, file)
    except (pa.ArrowException, UnicodeDecodeError) as error:
        raise Damaged(str(error)) from None


def _batches(table, wanted: list[str]):
    number = 0
    for batch in table.iter_batches(limits.BATCH_ROWS, columns=wanted, use_threads=False):
        for row in range(batch.num_rows):
            number += 1
            try:
                yield number, {name: batch.column(name)[row].as_py() for name in batch.schema.names}
            except (UnicodeDecodeError, ValueError) as error:
                yield number, Refused("damaged", " ".join(str(error).split())[:120])
