"""Saved pages, whatever their format, to Articles, or to the reason why one is none."""

from __future__ import annotations

import csv
import hashlib
import io
import os
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
# what a browser or a script leaves beside pages: no article, and no mistake of the user's to report
BESIDE = frozenset(
    {".json", ".jsonl", ".css", ".js", ".map", ".csv", ".log", ".woff", ".woff2", ".ttf"}
    | {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".avif"}
)
Screen = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Rejection:
    """An input not used: its path below the folder given, a word of schema.REJECTIONS, and what was met."""

    source_file: str
    reason: str
    detail: str = ""


def read_folder(root: Path | str, screen: Screen | None = None) -> Iterator[Article | Rejection]:
    """Read every page below a folder, one at a time, in the order of their paths.

    A metadata.csv (file,outlet,url,published,title) speaks for the pages beside it. Files of other formats are rejected
    by name, so that a forgotten PDF does not pass for an article; hidden files, BESIDE, and the "_files" folder that a
    browser saves beside a page are passed over. A page whose text has been read already is a duplicate.

    Args:
        root: the folder.
        screen: a quick look at the decoded text; a page for which it is false is rejected before it is cleaned.
    """
    root = Path(root)
    ids: set[str] = set()
    texts: dict[bytes, str] = {}
    for folder, files in _folders(root):
        metadata, broken = _read_metadata(folder, files, root)
        yield from broken
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
    source = path.relative_to(root).as_posix()
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
    size = path.stat().st_size
    if size > MAX_BYTES:
        raise Refused("too large", f"{size} bytes; the limit is {MAX_BYTES}")
    return path.read_bytes()


def _folders(root: Path) -> Iterator[tuple[Path, list[str]]]:
    for folder, below, files in os.walk(root):
        saved = {Path(name).stem + "_files" for name in files if name.lower().endswith((".html", ".htm"))}
        below[:] = sorted(name for name in below if not name.startswith(".") and name not in saved)
        yield Path(folder), sorted(name for name in files if not name.startswith("."))


def _read_metadata(folder: Path, files: list[str], root: Path) -> tuple[dict[str, dict[str, str]], list[Rejection]]:
    """The rows of a folder's metadata.csv by file name, and what is wrong with it, a line each."""
    if METADATA not in files:
        return {}, []
    source = (folder / METADATA).relative_to(root).as_posix()
    try:
        reader = csv.DictReader(io.StringIO(decode((folder / METADATA).read_bytes())), strict=True)
        table = list(reader)
    except (Undecodable, csv.Error, OSError) as error:
        return {}, [Rejection(source, "broken metadata", str(error))]
    if "file" not in (reader.fieldnames or ()):
        return {}, [
            Rejection(source, "broken metadata", f"no column 'file' among {', '.join(reader.fieldnames or ())}")
        ]
    here = {nfc(name) for name in files}
    rows: dict[str, dict[str, str]] = {}
    broken: list[Rejection] = []
    for number, row in enumerate(table, start=1):
        name = nfc(squeeze(row["file"] or ""))
        if name in rows or name not in here:
            wrong = "stands twice" if name in rows else "is not beside it"
            broken.append(Rejection(source, "broken metadata", f"row {number}, column file: {name!r} {wrong}"))
        else:
            rows[name] = {column: squeeze(row.get(column) or "") for column in COLUMNS}
    return rows, broken
