"""One article as it arrived, or why an input is none: what every reader of files gives and cleaning takes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

PAGES = (".txt", ".html", ".htm", ".md")  # suffixes of files that are an article each
UNNAMED = ("not about the two countries", "Laos is not named in the page")  # reason and detail of most rejections
COLUMNS = ("outlet", "url", "published", "title")  # what metadata.csv may say of a file


class Refused(ValueError):
    """A page that gives no Article; `reason` is one of schema.REJECTIONS."""

    def __init__(self, reason: str, detail: str = ""):
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Rejection:
    """An input not used: its path below the folder given, a word of schema.REJECTIONS, and what was met."""

    source_file: str
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something of an input that is not used, where the rest of it is: what a build says, and no table keeps."""

    source_file: str
    told: str


def undated(stamp: str) -> tuple[str, str]:
    """That what is told as an article's day of publication is none, as (reason, detail); the article is used."""
    told = f"published {stamp!r} is no day (YYYY-MM-DD, or the day first); the article is used without it"
    return "day not read", told


def why_lost(error: OSError) -> tuple[str, str]:
    """Why an input could not be read to its end, as (reason, detail).

    "cannot be read": the disk, the network or the rights to it, so that another run may; "damaged": what it holds.
    """
    if error.errno is None and not isinstance(error, (ConnectionError, PermissionError, TimeoutError)):
        return "damaged", " ".join(str(error).split())[:200] or "it cannot be read"
    return "cannot be read", " ".join(str(error.strerror or error).split())[:200]


@dataclass(frozen=True, slots=True)
class Source:
    """An article before it is cleaned. Everything that its reading depends on is in here, and nothing else.

    Attributes:
        file: the file that held it, relative to the folder read.
        form: what its bytes are: ".txt", ".html", ".md", or "row" for the text of a table's row.
        data: its bytes.
        told: what is known of it from elsewhere (metadata.csv, a table's columns, an archive), sorted by name.
        record: its place in an archive or table, counted from 1; None when the file is the article.
        mark: its fingerprint, where that is known already.
    """

    file: str
    form: str
    data: bytes
    told: tuple[tuple[str, str], ...] = ()
    record: int | None = None
    mark: str = ""

    @property
    def size(self) -> int:
        return len(self.data)

    @property
    def name(self) -> str:
        """Where it stood: "deep/page.html", or "crawl.warc.gz#12" for the twelfth record of an archive."""
        return placed(self.file, self.record)

    @property
    def fingerprint(self) -> str:
        """The same for the same content and metadata, wherever they stand: equal fingerprints are read alike."""
        if self.mark:
            return self.mark
        mark = hashlib.sha256(f"{self.form}\0{len(self.data)}\0".encode())
        mark.update(self.data)
        for column, value in self.told:
            mark.update(f"\0{column}\0{value}".encode("utf-8", "surrogatepass"))
        return mark.hexdigest()


@dataclass(frozen=True, slots=True)
class Unread:
    """A page whose file is as an earlier run left it.

    Attributes:
        name: as of the Source that it would be.
        fingerprint: likewise.
        size: likewise.
        read: reads it, should that be needed.
    """

    name: str
    fingerprint: str
    size: int
    read: Callable[[], Source | Rejection]


def placed(file: str, record: int | None) -> str:
    """A file, or a record in it: "crawl.warc.gz#12"."""
    return file if record is None else f"{file}#{record}"
