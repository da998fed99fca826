"""Web archives (.warc, .warc.gz): each answer that holds an HTML page, as a Source."""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from helpers import limits
from helpers.intake.compressed import Bomb, Stream
from helpers.intake.incoming import Refused, Rejection, Source, placed, why_lost
from helpers.storage.places import Remote

SUFFIXES = (".warc", ".warc.gz")
_HTML = ("text/html", "application/xhtml+xml")
_START = re.compile(rb"\r?\nWARC/1\.[01]\r?\nWARC-", re.IGNORECASE)


def read(path: Path | Remote, file: str) -> Iterator[Source | Rejection]:
    """The HTML pages of an archive in its order, counted among all its records from 1.

    Only answers of status 200 count. A record whose length is wrong is told and passed over, and so is a broken member
    of a gzip file; an archive that breaks off gives what stands before.

    Args:
        path: the archive.
        file: what it is called in source_file.
    """
    start = number = 0
    for _ in range(limits.DAMAGES):
        stream = Stream(path)
        last = (start, 0)  # where the newest record begins, and how long it says it is
        found = lost = None
        try:
            while stream.tell() < start and stream.read(min(start - stream.tell(), 1 << 20)):
                pass
            for record in _records(stream):
                number += 1
                length = _length(record)
                last = (start + record.stream_pos, length)
                try:
                    found = _page(record, file, number, length)
                except Refused as refused:
                    yield Rejection(placed(file, number), refused.reason, refused.detail)
                    if refused.reason == "damaged":
                        lost = last[0]
                        break
                else:
                    if found:
                        yield found
            else:
                if stream.tell() < sum(last):  # the last record, passed over unread, reaches beyond the end
                    yield Rejection(placed(file, number), "damaged", "its length reaches beyond the end of the archive")
                    lost = last[0]
        except Bomb as error:
            yield Rejection(file, "too large", str(error))
            return
        except OSError as error:
            reason, detail = why_lost(error)
            yield Rejection(file, reason, f"after record {number}: {detail}")
            return
        finally:
            stream.close()
        if lost is None:
            if stream.damages:
                yield Rejection(file, "damaged", f"broken places passed over: {stream.damages}")
            if not number:
                yield Rejection(file, "damaged", "no record of an archive in it")
            return
        start = lost + 1
    yield Rejection(file, "damaged", f"more than {limits.DAMAGES} records of a wrong length; the rest is not read")


def _records(stream: Stream):
    from fastwarc.warc import ArchiveIterator

    # Contents are decoded here and not there: a body that cannot be undone would end the whole iteration.
    return ArchiveIterator(
        stream, parse_http=True, auto_decode="none", stream_detect=False, fsspec_args=False, quirks_mode=True
    )


def _length(record) -> int:
    told = (record.headers.get("Content-Length") or "0").strip()
    return int(told) if re.fullmatch(r"\d{1,18}", told) else 0


def _page(record, file: str, number: int, length: int) -> Source | None:
    """The page of a record, None when it is none.

    Raises:
        Refused: too large, of a wrong length, or packed in a way that cannot be undone.
    """
    from fastwarc.warc import WarcRecordType

    if record.record_type != WarcRecordType.response:
        return None
    http = record.http_headers
    if http is None or http.status_code is None:
        if length and (record.headers.get("Content-Type") or "").startswith("application/http"):
            raise Refused("damaged", "no answer of a server in it")
        return None
    if http.status_code != 200 or (record.http_content_type or "").strip().lower() not in _HTML:
        return None
    declared = record.content_length
    body = record.reader.read(min(declared, limits.PAGE_BYTES) + 1)
    if _START.search(body):
        raise Refused("damaged", "its length reaches into the next record")
    if len(body) > limits.PAGE_BYTES:
        raise Refused("too large", f"{declared} bytes; the limit is {limits.PAGE_BYTES}")
    if len(body) < declared:
        raise Refused("damaged", f"it says {declared} bytes and holds {len(body)}")
    headers = {name.lower(): value for name, value in http.asdict().items()}
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    body = _unpacked(body, headers.get("content-encoding", "").strip().lower())
    url = record.headers.get("WARC-Target-URI") or ""
    told = {"url": url.strip("<> ")} if url.startswith(("http://", "https://", "<http")) else {}
    if captured := record.headers.get("WARC-Date"):
        told["captured"] = captured.strip()[:40]
    return Source(file, ".html", body, tuple(sorted(told.items())), number)


def _unchunked(body: bytes) -> bytes:
    """The body of a chunked answer; as it is when the crawler has joined the chunks already."""
    parts: list[bytes] = []
    at = 0
    while match := re.compile(rb"([0-9a-fA-F]{1,8})[^\r\n]{0,200}\r\n").match(body, at):
        size = int(match[1], 16)
        if not size:
            return b"".join(parts)
        parts.append(body[match.end() : match.end() + size])
        at = match.end() + size + 2
    return b"".join(parts) if parts else body


def _unpacked(body: bytes, coding: str) -> bytes:
    """The body with its Content-Encoding undone, as far as limits.PAGE_BYTES; crawlers often have done it already."""
    if coding in ("", "identity", "none"):
        return body
    try:
        if coding in ("gzip", "x-gzip"):
            if not body.startswith(b"\x1f\x8b"):
                return body
            out = gzip.GzipFile(fileobj=io.BytesIO(body)).read(limits.PAGE_BYTES + 1)
        elif coding == "deflate":
            raw = -15 if body[:1] != b"\x78" else 15
            out = zlib.decompressobj(wbits=raw).decompress(body, limits.PAGE_BYTES + 1)
        else:
            return body if body.lstrip()[:1] == b"<" else _brotli(body, coding)
    except (OSError, EOFError, zlib.error) as error:
        raise Refused("damaged", f"its {coding} cannot be undone: {error}") from None
    if len(out) > limits.PAGE_BYTES:
        raise Refused("too large", f"more than {limits.PAGE_BYTES} bytes when it is unpacked")
    return out


def _brotli(body: bytes, coding: str) -> bytes:
    if coding != "br":
        raise Refused("damaged", f"packed as {coding[:40]!r}, which is not known here")
    from fastwarc.stream_io import BrotliReader

    try:
        out = BrotliReader(io.BytesIO(body)).read(limits.PAGE_BYTES + 1)
    except OSError as error:
        raise Refused("damaged", f"its br cannot be undone: {error}") from None
    if len(out) > limits.PAGE_BYTES:
        raise Refused("too large", f"more than {limits.PAGE_BYTES} bytes when it is unpacked")
    return out
