"""Tables of articles that somebody else scraped (.jsonl, .csv, .parquet): each row as a Source."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from helpers import limits
from helpers.intake.compressed import Bomb, Damaged, Stream, lines
from helpers.intake.incoming import Note, Refused, Rejection, Source, placed, why_lost
from helpers.intake.listedrows import (
    Line,
    columns,
    header,
    json_object,
    parts,
    row_of,
    textless,
    unused,
    written_by_build,
)
from helpers.storage.places import Remote

SUFFIXES = (
    *(f".{kind}{packed}" for kind in ("jsonl", "ndjson", "csv") for packed in ("", ".gz", ".zst")),
    ".parquet",
)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def read(path: Path | Remote, file: str) -> Iterator[Source | Line | Rejection | Note]:
    """The rows of a table in its order, counted from 1 (the header of a CSV is no row; an empty line of JSON is one).

    Columns are known by the names of data/reference/article_columns.csv; others are told in a Note. A
    row that cannot be read is told and the next one read; a table without a column of text is told once, with the
    columns that it has. Tables that `build` wrote are no articles and give nothing.

    Args:
        path: the table.
        file: what it is called in source_file.
    """
    kind = path.name.lower().removesuffix(".gz").removesuffix(".zst").rsplit(".", 1)[-1]
    try:
        yield from {"csv": _csv, "parquet": _parquet}.get(kind, _jsonl)(path, file)
    except Bomb as error:
        yield Rejection(file, "too large", str(error))
    except OSError as error:
        yield Rejection(file, *why_lost(error))
    except Refused as refused:
        yield Rejection(file, refused.reason, refused.detail)


def _rows(
    rows: Iterator[tuple[int, dict | Refused]], held: dict[str, list[str]], file: str
) -> Iterator[Source | Rejection]:
    for number, cells in rows:
        try:
            if isinstance(cells, Refused):
                raise cells
            yield row_of(cells, file, number, held)
        except Refused as refused:
            yield Rejection(placed(file, number), refused.reason, refused.detail)


def _jsonl(path: Path | Remote, file: str) -> Iterator[Line | Rejection | Note]:
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
                names = list(json_object(line)) if line is not None else []
            except Refused as refused:
                found, names = Rejection(placed(file, number), refused.reason, refused.detail), []
            waiting.append(found)
            keys |= dict.fromkeys(names)
            if "text" in columns(names):
                yield from unused(file, list(keys))
                yield from waiting
                waiting = None
            elif keys and len(waiting) >= limits.FIRST_LINES:
                raise textless(list(keys))
    if waiting == []:
        raise Refused("empty", "no line in it")
    yield from (found for found in waiting or () if isinstance(found, Rejection))
    if keys and waiting:
        raise textless(list(keys))


_TOO_LONG = ("too large", f"a line of more than {limits.PAGE_BYTES} bytes")


def _csv(path: Path | Remote, file: str) -> Iterator[Source | Rejection | Note]:
    """CSV with a header, separated by whichever of , ; tab | makes most of its names known."""
    with Stream(path) as stream:
        told = lines(stream)
        full = (line for _, line in told if line is None or line.strip())
        first = next(full, b"")
        if first and parts(first.decode("utf-8", "replace")):
            first = next(full, b"")
        if not first:
            raise Refused("empty", "no line in it") if first == b"" else Refused(*_TOO_LONG)
        if first.startswith(_UTF16):
            raise Refused("unknown encoding", "UTF-16; save it as UTF-8")
        printed = first.decode("utf-8-sig", "surrogateescape")
        names, separator = header(printed)
        if written_by_build(names):
            return
        held = columns(names)
        readable = [name.encode("utf-8", "surrogateescape").decode("utf-8", "replace") for name in names]
        if "text" not in held:
            raise textless(readable)
        if twice := sorted({name for name in names if name and names.count(name) > 1}):
            raise Refused("damaged", f"column {twice[0]!r} stands twice")
        yield from unused(file, readable)
        yield from _rows(_cells(told, names, separator), held, file)


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


def _parquet(path: Path | Remote, file: str) -> Iterator[Source | Rejection | Note]:
    """Parquet, a few rows at a time and only the columns that are known."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.stat().st_size:
        raise Refused("empty", "0 bytes")
    try:
        with path.open("rb") as opened, pq.ParquetFile(opened) as table:
            found = table.schema_arrow.names
            if written_by_build(found):
                return
            held = columns(found)
            if "text" not in held:
                raise textless(found)
            size = sum(table.metadata.row_group(n).total_byte_size for n in range(table.num_row_groups))
            if size > max(limits.FREE_BYTES, limits.SHRINKS * path.stat().st_size):
                raise Bomb(f"it grows more than {limits.SHRINKS} times when it is unpacked")
            yield from unused(file, found)
            for name in held["text"]:
                if not re.search(r"string|binary|null", str(table.schema_arrow.field(name).type)):
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
