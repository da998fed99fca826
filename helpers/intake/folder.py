"""Everything below a folder that may be an article, one Source at a time: pages, archives, tables of articles."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from helpers.building.cache import Cache
from helpers.building.seen import Seen, state
from helpers.intake import tars
from helpers.intake.incoming import Note, Refused, Rejection, Source, Unread, why_lost
from helpers.intake.listedrows import Line
from helpers.intake.pagefile import BESIDE, METADATA, PAGES, Metadata, Row, page, suffix, told_of
from helpers.storage.places import Remote, place

HOLDERS = {**tars.INSIDE, **dict.fromkeys(tars.SUFFIXES, tars.read)}
_HELD = tuple(HOLDERS)


def sources(
    root: Path | Remote | str,
    besides: Path | Remote | None = None,
    store: Cache | None = None,
    note: Callable[[Note], None] | None = None,
) -> Iterator[Source | Unread | Line | Rejection]:
    """Every article below a folder before it is cleaned, in the order of the paths, and every input that is none.

    A metadata.csv (file,outlet,url,published,title) speaks for the pages beside it. Files of other formats are rejected
    by name, so that a forgotten PDF does not pass for an article; hidden files, BESIDE, tables that `build` wrote, and
    the "_files" folder that a browser saves beside a page are passed over. Links to folders, and links to files
    elsewhere, are not followed.

    Args:
        root: the folder, or the only file.
        besides: a folder below it that is passed over: the one that this run writes to.
        store: with what earlier runs saw there; a page whose file has not changed since is given as Unread, and the
            rows of JSON lines as they stand.
        note: is told what of an input is not used though the rest of it is.
    """
    for found in _sources(place(root), besides, store):
        if not isinstance(found, Note):
            yield found
        elif note:
            note(found)


def _sources(
    root: Path | Remote, besides: Path | Remote | None, store: Cache | None
) -> Iterator[Source | Unread | Line | Rejection | Note]:
    """sources() with notes; .json files are told: as articles that are none, where nothing else lies there."""
    passed: list[str] = []
    alone = True
    for found in _walked(root, besides, store, passed):
        alone = alone and isinstance(found, Note)
        yield found
    if alone:
        yield from (Rejection(name, "unknown format", ".json; articles go as JSON lines (.jsonl)") for name in passed)
    elif passed:
        yield Note(passed[0], f"passed over, as {len(passed):,} .json in all; articles go as JSON lines (.jsonl)")


def _walked(
    root: Path | Remote, besides: Path | Remote | None, store: Cache | None, passed: list[str]
) -> Iterator[Source | Unread | Line | Rejection | Note]:
    """sources() with notes; passed: is given the .json files, which are no articles."""
    of_file = _one_file if store else one_file
    if root.is_file():
        yield from of_file(root, root.parent)
        return
    inside = root.resolve()
    left_out = besides.resolve() if besides else None
    for folder, files, unread in _folders(root, left_out):
        metadata, broken = _read_metadata(folder, files, root)
        yield from (*unread, *broken)
        links = _links(folder)
        seen = Seen(store, str(folder)) if store and isinstance(folder, Path) else None
        above = told(folder / "-", root)[:-1] if seen else ""  # paths of thousands of files are not made one by one
        for name in files:
            if name == METADATA or (end := suffix(name)) in BESIDE:
                if name != METADATA and end == ".json":
                    passed.append(told(folder / name, root))
                continue
            if seen and end in PAGES and name not in links:
                row = metadata.get(name) if metadata else None
                yield _seen_or_read(seen, name, f"{above}{_printable(name)}", folder, root, row)
                continue
            path = folder / name
            if name in links and not path.resolve().is_relative_to(inside):
                yield Rejection(told(path, root), "unknown format", "a link out of the folder")
                continue
            yield from of_file(path, root, metadata.get(name))
        if seen:
            seen.keep()


def _seen_or_read(
    seen: Seen, name: str, file: str, folder: Path, root: Path, metadata: Row | None
) -> Source | Unread | Rejection:
    """The page of a file, unless its state tells that an earlier run read it.

    Args:
        seen: of the folder.
        name: of the file.
        file: what it is called in source_file.
        folder: where it is.
        root: the folder that source_file is told from.
        metadata: its row of metadata.csv.
    """

    def read() -> Source | Rejection:
        return next(one_file(folder / name, root, metadata))

    try:
        found = state(f"{folder}/{name}")
    except OSError:
        return read()
    beside = repr(told_of(metadata)) if metadata else "()"
    if fingerprint := seen.fingerprint(name, found, beside):
        given = Unread(file, fingerprint, found[2], read)
    elif isinstance(given := read(), Source):
        given = replace(given, mark=given.fingerprint)
        seen.learn(name, found, beside, given.mark)
    seen.passed(name)
    return given


def one_file(path: Path | Remote, root: Path | Remote, metadata: Row | None = None) -> Iterator[Source | Rejection]:
    """The article of a page, or those of an archive or table.

    Args:
        path: the file.
        root: the folder that source_file is told from.
        metadata: its row of metadata.csv; an empty or missing cell says nothing.
    """
    for found in _one_file(path, root, metadata):
        if not isinstance(found, Note):
            yield found.read() if isinstance(found, Line) else found


def _one_file(
    path: Path | Remote, root: Path | Remote, metadata: Row | None = None
) -> Iterator[Source | Line | Rejection | Note]:
    """one_file(), but rows of JSON lines as they stand, and what is to be said of it."""
    file = told(path, root)
    try:
        size = _regular(path)
        if (name := path.name.lower()).endswith(_HELD):
            yield from next(HOLDERS[end] for end in HOLDERS if name.endswith(end))(path, file)
            return
        yield page(file, size, path.read_bytes, metadata, HOLDERS)
    except Refused as refused:
        yield Rejection(file, refused.reason, refused.detail)
    except OSError as error:
        yield Rejection(file, *why_lost(error))


def _links(folder: Path | Remote) -> set[str]:
    """The names in a folder that are links; its listing tells so without a look at each file."""
    if isinstance(folder, Remote):
        return set()
    with os.scandir(folder) as entries:
        return {entry.name for entry in entries if entry.is_symlink()}


def _regular(path: Path | Remote) -> int:
    """The size of a file; a pipe would be waited for without end."""
    found = path.stat()
    if not stat.S_ISREG(found.st_mode):
        raise Refused("unknown format", "no regular file")
    return found.st_size


def told(path: Path | Remote, root: Path | Remote) -> str:
    """The path below the folder given; bytes of a name that are no UTF-8 are spelt out, for no table holds them."""
    whole, above = str(path), f"{root}/"
    return _printable(whole[len(above) :] if whole.startswith(above) else path.relative_to(root).as_posix())  # the same


def _printable(name: str) -> str:
    return name if name.isascii() else os.fsencode(name).decode("utf-8", "backslashreplace")


def _folders(
    root: Path | Remote, left_out: Path | Remote | None
) -> Iterator[tuple[Path | Remote, list[str], list[Rejection]]]:
    """Each folder with the names of its files, and what in it, or just before it, could not be gone into."""
    unread: list[Rejection] = []

    def refuse(error: OSError) -> None:
        folder = error.filename if isinstance(root, Remote) else Path(error.filename)
        unread.append(Rejection(told(folder, root), *why_lost(error)))

    walk = root.walk(refuse) if isinstance(root, Remote) else os.walk(root, onerror=refuse)
    for name, below, files in walk:
        folder = name if isinstance(root, Remote) else Path(name)
        saved = {Path(file).stem + "_files" for file in files if file.lower().endswith((".html", ".htm"))}
        shown = sorted(entry for entry in below if not entry.startswith(".") and entry not in saved)
        links = [folder / entry for entry in shown if (folder / entry).is_symlink()]
        unread += [Rejection(told(link, root), "unknown format", "a link to a folder") for link in links]
        below[:] = [e for e in shown if folder / e not in links and (folder / e).resolve() != left_out]
        yield folder, sorted(file for file in files if not file.startswith(".")), unread[:]
        unread.clear()
    if unread:
        yield root, [], unread


def metadata_of(path: Path) -> Row | None:
    """The row for a page in the metadata.csv beside it; None when there is none."""
    found, _ = _read_metadata(
        path.parent, [name for name in (METADATA, path.name) if (path.parent / name).is_file()], path.parent
    )
    return found.get(path.name)


def _read_metadata(
    folder: Path | Remote, files: list[str], root: Path | Remote
) -> tuple[dict[str, Row], list[Rejection | Note]]:
    """The rows of a folder's metadata.csv by the name of the file beside it, and what is wrong with it, a line each."""
    if METADATA not in files:
        return {}, []
    source = told(folder / METADATA, root)
    try:
        content = (folder / METADATA).read_bytes()
    except OSError as error:
        return {}, [Rejection(source, *why_lost(error))]
    metadata = Metadata(content, source)
    rows = {name: row for name in files if (row := metadata.of(name)) is not None}
    return rows, [*metadata.told, *metadata.unmet()]
