"""Saved pages, whatever their format, to Articles, or to the reason why one is none."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from helpers import limits
from helpers.building.register import Entry, Register, letters_of
from helpers.intake import addresses, folder
from helpers.intake.decode import Undecodable, decode, is_vietnamese, unescape
from helpers.intake.formats import READERS, Screen, dated, to_markdown
from helpers.intake.furniture import Cleaned, clean_text
from helpers.intake.incoming import UNNAMED, Refused, Rejection, Source
from helpers.language.letters import nfc, slug
from helpers.storage.places import Remote
from helpers.text import Article

__all__ = [
    "Cleaned",
    "Rejection",
    "Source",
    "clean_text",
    "distinct",
    "read_folder",
    "read_page",
    "read_source",
    "to_markdown",
]

Glance = Callable[[bytes], bool]


def read_folder(
    root: Path | Remote | str, screen: Screen | None = None, *, besides: Path | Remote | None = None
) -> Iterator[Article | Rejection]:
    """Read every page below a folder, and every record of its archives and tables, one at a time.

    What counts as an input is said at folder.sources; what counts as a second copy at distinct().

    Args:
        root: the folder.
        screen: a quick look at the decoded text; a page for which it is false is rejected before it is cleaned. For
            one whose title and body alone are none either, no day is sought that the page does not declare.
        besides: a folder below it that is passed over: the one that this run writes to.
    """
    found = folder.sources(root, besides)
    return distinct((s, s if isinstance(s, Rejection) else read_source(s, screen)) for s in found)


def distinct(results: Iterable[tuple[Source | Rejection, Article | Rejection]]) -> Iterator[Article | Rejection]:
    """Results in their order, each article once and under an id of its own: see Register.

    Args:
        results: what arrived, with what read_source() made of it.
    """
    register = Register()
    for source, result in results:
        if isinstance(result, Article) and isinstance(source, Source):
            entered = register.enter(Entry.of(source, result))
            result = entered if isinstance(entered, Rejection) else replace(result, article_id=entered)
        yield result


def read_page(
    path: Path | str, root: Path | str, metadata: dict[str, str] | None = None, screen: Screen | None = None
) -> Article | Rejection:
    """Read one saved page; of an archive or table the first record.

    Args:
        path: a .txt, .html, .htm or .md file.
        root: the folder that the article's id and source_file are told from.
        metadata: its row of metadata.csv; an empty or missing cell says nothing, a filled one outranks the page.
        screen: see read_folder.
    """
    path, root = Path(path), Path(root)
    found = next(folder.one_file(path, root, metadata), Rejection(folder.told(path, root), "empty", "no article in it"))
    return found if isinstance(found, Rejection) else read_source(found, screen)


def read_source(source: Source, screen: Screen | None = None, glance: Glance | None = None) -> Article | Rejection:
    """Clean one article as it arrived; nothing but the source and the code decides the result.

    Args:
        source: from folder.sources(), folder.one_file() or a reader of archives or tables.
        screen: see read_folder.
        glance: tells quickly, before the page is decoded, that screen would be false for it.
    """
    told = dict(source.told)
    try:
        if glance and glance(source.data):
            raise Refused(*UNNAMED)
        dump = decode(source.data)
        if screen and not screen(dump) and not ("&" in dump and screen(unescape(dump))):
            raise Refused(*UNNAMED)
        known, undated = dated(told)
        fields = READERS[source.form](dump, known, *([screen] if screen else []))
    except (Undecodable, Refused) as error:
        return Rejection(source.name, error.reason, error.detail)
    if fields.get("language", "vi") != "vi" or not is_vietnamese(fields["text"]):
        return Rejection(source.name, "not Vietnamese", "too few letters that only Vietnamese has")
    sha256 = hashlib.sha256(source.data).hexdigest()
    fields.setdefault("article_id", _article_id(source, told, sha256))
    fields["undated"] = undated or fields.get("undated", "")
    return Article(**fields, source_file=source.name, sha256=sha256)


def _article_id(source: Source, told: dict[str, str], sha256: str) -> str:
    """A file's id comes from its path; a record's from its address, else from its content, wherever it stands.

    The id of a path is its own alone, whatever else lies in the folder, today or later: a path that is no id as it
    stands ("Bài 1.html", "2024/bai.html") has a hash of itself behind its letters. Paths that differ in their suffix
    only ("bai.html", "bai.txt") share an id. Where there are several, a build gives it to none of them, but one that
    corrections are told of (register.Ids); `clean` leaves it to the one that it met first (cleaning.Cleaned.id_of).
    """
    if source.record is not None:
        url = told.get("url", "")
        return addresses.article_id(url) if url and addresses.names_a_page(url) else f"text-{sha256[:12]}"
    stem = nfc(source.file.removesuffix(Path(source.file).suffix))
    name = slug(stem)
    if name == stem and len(name) <= limits.ID_LENGTH:
        return name
    return f"{name[: limits.ID_LENGTH - 9]}-{letters_of(source.file)}" if name else letters_of(source.file, 16)
