"""A file that may be a page, wherever it lies, and what the metadata.csv beside it tells of it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Collection

from helpers import limits
from helpers.incoming import COLUMNS, PAGES, Refused, Rejection, Source
from helpers.letters import nfc, squeeze

METADATA = "metadata.csv"
# what a browser or a script leaves beside pages: no article, and no mistake of the user's to report
BESIDE = frozenset(
    {".json", ".css", ".js", ".map", ".log", ".woff", ".woff2", ".ttf"}
    | {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".avif"}
)

Row = dict[str, str]


def page(
    file: str, size: int, read: Callable[[], bytes], metadata: Row | None = None, others: Collection[str] = ()
) -> Source:
    """A page as a Source.

    Args:
        file: its path, as source_file tells it; the suffix says what it is.
        size: its bytes, looked at before they are read.
        read: reads it.
        metadata: its row of metadata.csv; an empty or missing cell says nothing.
        others: suffixes that are read too, for the message.

    Raises:
        Refused: no page's suffix, or too large.
    """
    kind = suffix(file[file.rfind("/") + 1 :])
    if kind not in PAGES:
        raise Refused("unknown format", f"{kind or 'no suffix'}; known are {', '.join((*PAGES, *others))}")
    if size > limits.PAGE_BYTES:
        raise Refused("too large", f"{size} bytes; the limit is {limits.PAGE_BYTES}")
    return Source(file, kind, read(), told_of(metadata))


def told_of(metadata: Row | None) -> tuple[tuple[str, str], ...]:
    """A row of metadata.csv as a Source holds it; an empty cell says nothing."""
    return tuple(sorted((column, value) for column, value in metadata.items() if value)) if metadata else ()


def suffix(name: str) -> str:
    """The suffix of a file's name in small letters, as pathlib tells it, but much faster."""
    return name[dot:].lower() if 0 < (dot := name.rfind(".")) < len(name) - 1 else ""


def read_metadata(content: bytes, source: str) -> tuple[dict[str, tuple[int, Row]], list[Rejection]]:
    """The rows of a metadata.csv by file name, each with its number, and what is wrong with others, a line each.

    Args:
        content: of the file.
        source: what it is called.
    """
    from helpers.decode import Undecodable, decode  # much to import for a folder without such a file

    try:
        header, *table = [row for row in csv.reader(io.StringIO(decode(content)), strict=True) if row] or [[]]
    except (Undecodable, csv.Error) as error:
        return {}, [Rejection(source, "broken metadata", str(error))]
    if header.count("file") != 1:
        wrong = "columns 'file' twice" if "file" in header else "no column 'file'"
        return {}, [Rejection(source, "broken metadata", f"{wrong} among {', '.join(header)}")]
    rows: dict[str, tuple[int, Row]] = {}
    broken: list[Rejection] = []
    for number, cells in enumerate(table, start=1):
        row = dict(zip(header, cells, strict=False))
        name = nfc(squeeze(row.get("file", "")))
        if len(cells) != len(header):
            broken.append(
                Rejection(source, "broken metadata", f"row {number}: {len(cells)} cells for {len(header)} columns")
            )
        elif name in rows:
            broken.append(Rejection(source, "broken metadata", f"row {number}, column file: {name!r} stands twice"))
        else:
            rows[name] = number, {column: squeeze(row.get(column, "")) for column in COLUMNS}
    return rows, broken


def missing(source: str, number: int, name: str) -> Rejection:
    """A row of metadata.csv that speaks for a file that is not there."""
    return Rejection(source, "broken metadata", f"row {number}, column file: {name!r} is not beside it")
