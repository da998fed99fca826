"""Tar archives of pages (.tar, .tar.gz, .tgz, .tar.zst): each file in one as a Source, as if it lay in a folder."""

from __future__ import annotations

import os
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from helpers import limits
from helpers.intake import archives, listings
from helpers.intake.compressed import Bomb, Damaged, Stream
from helpers.intake.incoming import Note, Refused, Rejection, Source, why_lost
from helpers.intake.pagefile import BESIDE, METADATA, Metadata, Row, page
from helpers.language.letters import nfc
from helpers.storage.places import Remote

SUFFIXES = (".tar", ".tar.gz", ".tgz", ".tar.zst")
INSIDE = {**dict.fromkeys(archives.SUFFIXES, archives.read), **dict.fromkeys(listings.SUFFIXES, listings.read)}


def read(path: Path | Remote, file: str) -> Iterator[Source | Rejection | Note]:
    """The pages of an archive in its order, read from front to end; nothing of it is unpacked into a folder.

    Web archives and tables of articles in it are read too. A metadata.csv speaks for the pages that follow it in its
    folder. Hidden files are passed over, and what browsers leave beside pages; links, devices and paths that lead out
    of the archive are told. Of an archive that is broken, what stands before and after the broken place is read.

    Args:
        path: the archive.
        file: what it is called in source_file; a page in it is FILE/its/path.html.
    """
    stream = None
    try:
        stream = Stream(path)
        with _Tar(fileobj=_Bounded(stream), name=None, mode="r", ignore_zeros=True) as tar:
            yield from _pages(tar, file)
            broken = tar.damages + stream.damages
        if broken:
            yield Rejection(file, "damaged", f"broken places passed over: {broken}")
        elif not tar.met:
            yield Rejection(file, "damaged", "no file in it")
    except Bomb as error:
        yield Rejection(file, "too large", str(error))
    except OSError as error:
        yield Rejection(file, *why_lost(error))
    except (tarfile.TarError, ValueError, RecursionError) as error:
        yield Rejection(file, "damaged", " ".join(str(error).split())[:200] or "it cannot be read")
    finally:
        if stream:
            stream.close()


def _pages(tar: _Tar, file: str) -> Iterator[Source | Rejection | Note]:
    folders: dict[PurePosixPath, _Folder] = {}
    for member in tar:
        inside = PurePosixPath(member.name)
        name = f"{file}/{_shown(member.name)}"
        if member.isdir() or inside.suffix.lower() in BESIDE:
            continue
        if inside.is_absolute() or ".." in inside.parts:
            yield Rejection(name, "unknown format", "its path leads out of the archive")
            continue
        if any(part.startswith(".") for part in inside.parts):
            continue
        folder = folders.setdefault(inside.parent, _Folder())
        try:
            if not member.isreg():
                raise Refused("unknown format", "a link" if member.islnk() or member.issym() else "no regular file")
            if inside.name == METADATA:
                yield from folder.read(tar.content(member), name)
            elif holder := next((INSIDE[end] for end in INSIDE if inside.name.lower().endswith(end)), None):
                with tempfile.TemporaryDirectory() as home:
                    yield from holder(tar.unpacked(member, Path(home)), name)
            else:
                known = folder.known(nfc(inside.name))
                yield page(name, member.size, lambda member=member: tar.content(member), known, INSIDE)
        except Refused as refused:
            yield Rejection(name, refused.reason, refused.detail)
    for folder in folders.values():
        yield from folder.unmet()


class _Folder:
    """What a metadata.csv tells of the pages of a folder that follow it."""

    def __init__(self) -> None:
        self._begun = False
        self._metadata: Metadata | None = None

    def read(self, content: bytes, source: str) -> list[Rejection | Note]:
        if self._begun:
            raise Refused("broken metadata", "in a tar archive it must stand before the pages that it speaks for")
        self._metadata = Metadata(content, source)
        return self._metadata.told

    def known(self, name: str) -> Row | None:
        self._begun = True
        return self._metadata.of(name) if self._metadata else None

    def unmet(self) -> list[Rejection]:
        return self._metadata.unmet() if self._metadata else []


class _Header(tarfile.TarInfo):
    """A header that may be broken or hostile: it is counted, and never believed about what must be held in memory."""

    @classmethod
    def fromtarfile(cls, tar: _Tar) -> tarfile.TarInfo:
        try:
            return super().fromtarfile(tar)
        except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError):
            tar.stumble()
            raise

    def _proc_member(self, tar: _Tar) -> tarfile.TarInfo:  # the place that tarfile has for this: see its comments
        more = (tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.SOLARIS_XHDTYPE)
        if self.size < 0:
            raise Damaged("a file of negative length")
        if self.type in (*more, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK) and self.size > limits.TAR_HEADER:
            raise Damaged(f"a header of {self.size} bytes")
        return super()._proc_member(tar)


class _Tar(tarfile.TarFile):
    """A tar read from front to end; `damages` counts broken places, `met` the files."""

    tarinfo = _Header
    damages = met = _stumbles = 0
    _at = -1

    def stumble(self) -> None:
        """A block that should be a header is none; those that follow it are of the same damage."""
        at = self.fileobj.tell()
        self.damages += at != self._at + tarfile.BLOCKSIZE
        self._at = at
        self._stumbles += 1
        if self._stumbles > limits.TAR_SEARCH // tarfile.BLOCKSIZE:
            raise Damaged("too much of it is broken; the rest is not read")

    def __iter__(self) -> Iterator[tarfile.TarInfo]:
        while (member := self.next()) is not None:
            self.members.clear()  # or every file's header is kept until the end
            self.met += 1
            yield member

    def content(self, member: tarfile.TarInfo) -> bytes:
        if member.size > limits.PAGE_BYTES:
            raise Refused("too large", f"{member.size} bytes; the limit is {limits.PAGE_BYTES}")
        return self.extractfile(member).read()

    def unpacked(self, member: tarfile.TarInfo, home: Path) -> Path:
        """A table or archive as a file of its own, for it is read in its own way."""
        if member.size > limits.INSIDE_BYTES:
            raise Refused("too large", f"{member.size} bytes inside an archive; the limit is {limits.INSIDE_BYTES}")
        path = home / "unpacked"
        with path.open("wb") as out:
            shutil.copyfileobj(self.extractfile(member), out, 1 << 20)
        return path


class _Bounded:
    """A stream in which tarfile can seek forward, and which is never asked for more than a page at once."""

    def __init__(self, stream: Stream):
        self._stream, self._at = stream, 0

    def tell(self) -> int:
        return self._at

    def read(self, size: int) -> bytes:
        parts: list[bytes] = []
        while size > 0 and (part := self._stream.read(min(size, 1 << 16))):
            parts.append(part)
            size -= len(part)
            self._at += len(part)
        return b"".join(parts)

    def seek(self, at: int) -> None:
        if at < self._at:
            raise Damaged("a file in it overlaps the one before")
        while self._at < at:
            if not self.read(min(at - self._at, 1 << 16)):
                return


def _shown(name: str) -> str:
    """A path in an archive as a table can hold it."""
    told = os.fsencode(PurePosixPath(name).as_posix()).decode("utf-8", "backslashreplace").lstrip("/")
    return told if len(told) <= limits.PATH_LENGTH else f"{told[: limits.PATH_LENGTH]}…"
