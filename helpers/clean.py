"""Saved pages, whatever their format, to Articles, or to the reason why one is none."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from helpers.decode import MAX_BYTES, Undecodable, decode, is_vietnamese, unescape
from helpers.formats import COLUMNS, Refused, checked, from_dump, from_html, from_markdown, to_markdown
from helpers.furniture import Cleaned, clean_text
from helpers.text import Article, nfc, slug, squeeze

__all__ = ["Cleaned", "Rejection", "clean_text", "read_folder", "read_page", "to_markdown"]

READERS = {".txt": from_dump, ".html": from_html, ".htm": from_html, ".md": from_markdown}
METADATA = "metadata.csv"
# what a browser, a script or `build` leaves beside pages: no article, and no mistake of the user's to report
BESIDE = frozenset(
    {".json", ".jsonl", ".css", ".js", ".map", ".csv", ".parquet", ".log", ".woff", ".woff2", ".ttf"}
    | {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".avif"}
)
Screen = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Rejection:
    """An input not used: its path below the folder given, a word of schema.REJECTIONS, and what was met."""

    source_file: str
    reason: str
    detail: str = ""


def read_folder(
    root: Path | str, screen: Screen | None = None, *, besides: Path | None = None
) -> Iterator[Article | Rejection]:
    """Read every page below a folder, one at a time, in the order of their paths.

    A metadata.csv (file,outlet,url,published,title) speaks for the pages beside it. Files of other formats are rejected
    by name, so that a forgotten PDF does not pass for an article; hidden files, BESIDE, and the "_files" folder that a
    browser saves beside a page are passed over. A page whose text has been read already is a duplicate. Links to
    folders are not followed, and a folder that cannot be listed is rejected.

    Args:
        root: the folder.
        screen: a quick look at the decoded text; a page for which it is false is rejected before it is cleaned.
        besides: a folder below it that is passed over: the one that this run writes to.
    """
    root = Path(root)
    ids: set[str] = set()
    texts: dict[bytes, str] = {}
    left_out = besides.resolve() if besides else None
    for folder, files, unread in _folders(root, left_out):
        metadata, broken = _read_metadata(folder, files, root)
        yield from (*unread, *broken)
        for name in files:
            if name == METADATA or Path(name).suffix.lower() in BESIDE:
                continue
            result = read_page(folder / name, root, metadata.get(nfc(name)), screen)
            if isinstance(result, Article):
                mark = hashlib.blake2b(result.text.encode(), digest_size=16).digest()
                if mark in texts:
                    result = Rejection(result.source_file, "duplicate", f"same text as {texts[mark]}")
                else:
                    texts[mark] = result.source_file
                    if result.article_id in ids:  # "a b.txt" beside "a-b.html"
                        result = replace(result, article_id=f"{result.article_id}-{result.sha256[:8]}")
                    ids.add(result.article_id)
            yield result


def read_page(
    path: Path, root: Path, metadata: dict[str, str] | None = None, screen: Screen | None = None
) -> Article | Rejection:
    """Read one saved page.

    Args:
        path: a .txt, .html, .htm or .md file.
        root: the folder that the article's id and source_file are told from.
        metadata: its row of metadata.csv; an empty or missing cell says nothing, a filled one outranks the page.
        screen: see read_folder.
    """
    source = _told(path, root)
    try:
        data = _bytes(path)
        dump = decode(data)
        if screen and not screen(dump) and not ("&" in dump and screen(unescape(dump))):
            raise Refused("not about the two countries", "Laos is not named in the page")
        fields = READERS[path.suffix.lower()](dump, checked(metadata or {}))
    except (Undecodable, Refused) as error:
        return Rejection(source, error.reason, error.detail)
    except OSError as error:
        return Rejection(source, "no text found", f"cannot be read: {error.strerror}")
    if fields.get("language", "vi") != "vi" or not is_vietnamese(fields["text"]):
        return Rejection(source, "not Vietnamese", "too few letters that only Vietnamese has")
    sha256 = hashlib.sha256(data).hexdigest()
    fields.setdefault("article_id", slug(source.removesuffix(path.suffix)) or sha256[:16])
    return Article(**fields, source_file=source, sha256=sha256)


def _bytes(path: Path) -> bytes:
    if path.suffix.lower() not in READERS:
        raise Refused("unknown format", f"{path.suffix or 'no suffix'}; known are {', '.join(READERS)}")
    told = path.stat()
    if not stat.S_ISREG(told.st_mode):  # a pipe would be waited for without end
        raise Refused("unknown format", "no regular file")
    if told.st_size > MAX_BYTES:
        raise Refused("too large", f"{told.st_size} bytes; the limit is {MAX_BYTES}")
    return path.read_bytes()


def _told(path: Path, root: Path) -> str:
    """The path below the folder given; bytes of a name that are no UTF-8 are spelt out, for no table holds them."""
    return os.fsencode(path.relative_to(root).as_posix()).decode("utf-8", "backslashreplace")


def _folders(root: Path, left_out: Path | None) -> Iterator[tuple[Path, list[str], list[Rejection]]]:
    """Each folder with the names of its files, and what in it, or just before it, could not be gone into."""
    unread: list[Rejection] = []

    def refuse(error: OSError) -> None:
        unread.append(
            Rejection(_told(Path(error.filename), root), "no text found", f"cannot be read: {error.strerror}")
        )

    for name, below, files in os.walk(root, onerror=refuse):
        folder = Path(name)
        saved = {Path(file).stem + "_files" for file in files if file.lower().endswith((".html", ".htm"))}
        shown = sorted(entry for entry in below if not entry.startswith(".") and entry not in saved)
        links = [folder / entry for entry in shown if (folder / entry).is_symlink()]
        unread += [Rejection(_told(link, root), "unknown format", "a link to a folder") for link in links]
        below[:] = [e for e in shown if folder / e not in links and (folder / e).resolve() != left_out]
        yield folder, sorted(file for file in files if not file.startswith(".")), unread[:]
        unread.clear()
    if unread:
        yield root, [], unread


def _read_metadata(folder: Path, files: list[str], root: Path) -> tuple[dict[str, dict[str, str]], list[Rejection]]:
    """The rows of a folder's metadata.csv by file name, and what is wrong with it, a line each."""
    if METADATA not in files:
        return {}, []
    source = _told(folder / METADATA, root)
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
