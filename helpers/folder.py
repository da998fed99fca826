"""Everything below a folder that may be an article, one Source at a time: pages, archives, tables of articles."""

from __future__ import annotations

import csv
import io
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from helpers import archives, limits, listings
from helpers.decode import Undecodable, decode
from helpers.formats import COLUMNS, READERS
from helpers.incoming import Refused, Rejection, Source
from helpers.text import nfc, squeeze

METADATA = "metadata.csv"
# what a browser or a script leaves beside pages: no article, and no mistake of the user's to report
BESIDE = frozenset(
    {".json", ".css", ".js", ".map", ".log", ".woff", ".woff2", ".ttf"}
    | {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".avif"}
)
PAGES = tuple(suffix for suffix in READERS if suffix.startswith("."))
HOLDERS = {**dict.fromkeys(archives.SUFFIXES, archives.read), **dict.fromkeys(listings.SUFFIXES, listings.read)}


def sources(root: Path | str, besides: Path | None = None) -> Iterator[Source | Rejection]:
    """Every article below a folder before it is cleaned, in the order of the paths, and every input that is none.

    A metadata.csv (file,outlet,url,published,title) speaks for the pages beside it. Files of other formats are rejected
    by name, so that a forgotten PDF does not pass for an article; hidden files, BESIDE, tables that `build` wrote, and
    the "_files" folder that a browser saves beside a page are passed over. Links to folders, and links to files
    elsewhere, are not followed.

    Args:
        root: the folder.
        besides: a folder below it that is passed over: the one that this run writes to.
    """
    root = Path(root)
    inside = root.resolve()
    left_out = besides.resolve() if besides else None
    for folder, files, unread in _folders(root, left_out):
        metadata, broken = _read_metadata(folder, files, root)
        yield from (*unread, *broken)
        for name in files:
            path = folder / name
            if name == METADATA or path.suffix.lower() in BESIDE:
                continue
            if path.is_symlink() and not path.resolve().is_relative_to(inside):
                yield Rejection(told(path, root), "unknown format", "a link out of the folder")
                continue
            yield from one_file(path, root, metadata.get(nfc(name)))


def one_file(path: Path, root: Path, metadata: dict[str, str] | None = None) -> Iterator[Source | Rejection]:
    """The article of a page, or those of an archive or table.

    Args:
        path: the file.
        root: the folder that source_file is told from.
        metadata: its row of metadata.csv; an empty or missing cell says nothing.
    """
    file = told(path, root)
    try:
        size = _regular(path)
        if holder := next((HOLDERS[end] for end in HOLDERS if path.name.lower().endswith(end)), None):
            yield from holder(path, file)
            return
        if path.suffix.lower() not in READERS:
            known = ", ".join((*PAGES, *HOLDERS))
            raise Refused("unknown format", f"{path.suffix or 'no suffix'}; known are {known}")
        if size > limits.PAGE_BYTES:
            raise Refused("too large", f"{size} bytes; the limit is {limits.PAGE_BYTES}")
        known = tuple(sorted((column, value) for column, value in (metadata or {}).items() if value))
        yield Source(file, path.suffix.lower(), path.read_bytes(), known)
    except Refused as refused:
        yield Rejection(file, refused.reason, refused.detail)
    except OSError as error:
        yield Rejection(file, "no text found", f"cannot be read: {error.strerror}")


def _regular(path: Path) -> int:
    """The size of a file; a pipe would be waited for without end."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise Refused("unknown format", "no regular file")
    return found.st_size


def told(path: Path, root: Path) -> str:
    """The path below the folder given; bytes of a name that are no UTF-8 are spelt out, for no table holds them."""
    return os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", "backslashreplace")


def _folders(root: Path, left_out: Path | None) -> Iterator[tuple[Path, list[str], list[Rejection]]]:
    """Each folder with the names of its files, and what in it, or just before it, could not be gone into."""
    unread: list[Rejection] = []

    def refuse(error: OSError) -> None:
        unread.append(Rejection(told(Path(error.filename), root), "no text found", f"cannot be read: {error.strerror}"))

    for name, below, files in os.walk(root, onerror=refuse):
        folder = Path(name)
        saved = {Path(file).stem + "_files" for file in files if file.lower().endswith((".html", ".htm"))}
        shown = sorted(entry for entry in below if not entry.startswith(".") and entry not in saved)
        links = [folder / entry for entry in shown if (folder / entry).is_symlink()]
        unread += [Rejection(told(link, root), "unknown format", "a link to a folder") for link in links]
        below[:] = [e for e in shown if folder / e not in links and (folder / e).resolve() != left_out]
        yield folder, sorted(file for file in files if not file.startswith(".")), unread[:]
        unread.clear()
    if unread:
        yield root, [], unread


def _read_metadata(folder: Path, files: list[str], root: Path) -> tuple[dict[str, dict[str, str]], list[Rejection]]:
    """The rows of a folder's metadata.csv by file name, and what is wrong with it, a line each."""
    if METADATA not in files:
        return {}, []
    source = told(folder / METADATA, root)
    try:
        content = decode((folder / METADATA).read_bytes())
        header, *table = [row for row in csv.reader(io.StringIO(content), strict=True) if row] or [[]]
    except (Undecodable, csv.Error, OSError) as error:
        return {}, [Rejection(source, "broken metadata", str(error))]
    if header.count("file") != 1:
        wrong = "columns 'file' twice" if "file" in header else "no column 'file'"
        return {}, [Rejection(source, "broken metadata", f"{wrong} among {', '.join(header)}")]
    here = {nfc(name) for name in files}
    rows: dict[str, dict[str, str]] = {}
    broken: list[Rejection] = []
    for number, cells in enumerate(table, start=1):
        row = dict(zip(header, cells, strict=False))
        name = nfc(squeeze(row.get("file", "")))
        if len(cells) != len(header):
            broken.append(
                Rejection(source, "broken metadata", f"row {number}: {len(cells)} cells for {len(header)} columns")
            )
        elif name in rows or name not in here:
            wrong = "stands twice" if name in rows else "is not beside it"
            broken.append(Rejection(source, "broken metadata", f"row {number}, column file: {name!r} {wrong}"))
        else:
            rows[name] = {column: squeeze(row.get(column, "")) for column in COLUMNS}
    return rows, broken
