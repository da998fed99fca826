"""Files as streams of bytes, gzip and zstd undone within limits, and their lines, none of them without end."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from pathlib import Path

from helpers import limits
from helpers.storage.places import Remote

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"
_CHUNK, _SIP = 1 << 16, 1 << 12  # bytes read at once: of gzip, of zstd


class Damaged(OSError):
    """A compressed file that breaks off, or cannot be undone."""


class Bomb(OSError):
    """A compressed file that grows beyond all measure."""


class Stream(io.RawIOBase):
    """A file's bytes, decompressed by what they are and not by what the file is called.

    Members of a gzip file that are broken are passed over: `damages` counts them, and whoever reads tells of it.

    Raises (while reading):
        Damaged: the file ends within its last member, or zstd finds it broken.
        Bomb: it has grown more than limits.SHRINKS times.
    """

    def __init__(self, path: Path | Remote):
        super().__init__()
        self.damages = 0
        self._file = path.open("rb")  # closed by close()
        self._size = path.stat().st_size
        self._given = 0
        self._rest = b""
        start = self._file.read(4)
        self._file.seek(0)
        self._gzip = start.startswith(_GZIP)
        self._inflate = zlib.decompressobj(wbits=31) if self._gzip else None
        self._zstd = _Zstd(self._file) if start == _ZSTD else None

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._given

    def close(self) -> None:
        self._file.close()
        super().close()

    def readinto(self, buffer) -> int:
        data = self._more(len(buffer))
        buffer[: len(data)] = data
        self._given += len(data)
        if self._given > max(limits.FREE_BYTES, limits.SHRINKS * self._size):
            raise Bomb(f"it grows more than {limits.SHRINKS} times when it is unpacked")
        return len(data)

    def _more(self, wanted: int) -> bytes | memoryview:
        if self._gzip:
            return self._unzipped(wanted)
        if self._zstd:
            return self._zstd.read(wanted)
        return self._file.read(wanted)

    def _unzipped(self, wanted: int) -> bytes:
        """The next bytes of a gzip file of one member or many; after a broken one, those of the next."""
        while True:
            if not self._rest:
                self._rest = self._file.read(_CHUNK)
            if not self._rest:
                if self._inflate and not self._inflate.eof:
                    self._inflate = None
                    raise Damaged("it breaks off")
                return b""
            if (self._inflate is None or self._inflate.eof) and not self._next_member():
                continue
            try:
                data = self._inflate.decompress(self._rest, wanted)
            except zlib.error:
                self.damages += 1
                if self.damages > limits.DAMAGES:
                    raise Damaged(f"more than {limits.DAMAGES} broken places") from None
                self._inflate, self._rest = None, self._rest[2:]
                continue
            self._rest = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail
            if data:
                return data

    def _next_member(self) -> bool:
        """Go to the next member's start; padding between members is no damage."""
        at = self._rest.find(_GZIP + b"\x08")
        if at < 0:
            tail = self._rest[-2:]  # the first bytes of a member may stand at the end of what was read
            more = self._file.read(_CHUNK)
            self._rest = tail + more if more else b""
            self._inflate = None
            return False
        self._rest = self._rest[at:]
        self._inflate = zlib.decompressobj(wbits=31)
        return True


class _Zstd:
    """A zstd file of one frame or many, from whose end it is known whether it is whole."""

    def __init__(self, file):
        import zstandard

        self._error = zstandard.ZstdError
        self._new = zstandard.ZstdDecompressor(max_window_size=limits.ZSTD_WINDOW).decompressobj
        self._file, self._frame, self._rest = file, None, b""
        self._out = memoryview(b"")

    def read(self, wanted: int) -> memoryview:
        while not self._out:
            # Four bytes may stand for 128 kB: so little at a time that what comes out fits into memory.
            chunk = self._rest or self._file.read(_SIP)
            if not chunk:
                if self._frame and not self._frame.eof:
                    self._frame = None
                    raise Damaged("it breaks off")
                return self._out
            if self._frame is None or self._frame.eof:
                self._frame = self._new()
            try:
                self._out = memoryview(self._frame.decompress(chunk))
            except self._error as error:
                raise Damaged(str(error)) from None
            self._rest = self._frame.unused_data if self._frame.eof else b""
        data, self._out = self._out[:wanted], self._out[wanted:]
        return data


def lines(stream: io.RawIOBase) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a stream, counted from 1; None for one longer than limits.PAGE_BYTES, which is never held whole."""
    buffer = io.BufferedReader(stream, 1 << 20)
    number = 0
    while line := buffer.readline(limits.PAGE_BYTES + 1):
        number += 1
        if len(line) <= limits.PAGE_BYTES or line.endswith(b"\n"):
            yield number, line
            continue
        while (more := buffer.readline(1 << 20)) and not more.endswith(b"\n"):
            pass
        yield number, None
