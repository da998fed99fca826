"""A small S3 server for tests: buckets in memory, no signatures checked, on this machine's loopback alone."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import IO
from urllib.parse import parse_qs, unquote, urlsplit
from xml.sax.saxutils import escape

_SPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
_DAY = "2026-01-01T00:00:00.000Z"


@contextmanager
def served() -> Iterator[tuple[str, dict[str, bytes]]]:
    """The address of a server for as long as the block runs, and its objects by "bucket/key"."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.objects, server.uploads = {}, {}
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", server.objects
    finally:
        server.shutdown()
        server.server_close()


def _unchunked(stream: IO[bytes]) -> bytes:
    """A body sent in chunks, without the lines that follow the last."""
    parts = []
    while size := int(stream.readline().split(b";")[0], 16):
        parts.append(stream.read(size))
        stream.readline()
    while stream.readline().strip():
        pass
    return b"".join(parts)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *told) -> None:
        pass

    def _asked(self) -> tuple[str, dict[str, str], bytes]:
        url = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(url.query, keep_blank_values=True).items()}
        return unquote(url.path).strip("/"), query, self._body()

    def _body(self) -> bytes:
        if "chunked" in (self.headers.get("Transfer-Encoding") or ""):
            body = _unchunked(self.rfile)
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        return _unchunked(BytesIO(body)) if "aws-chunked" in (self.headers.get("Content-Encoding") or "") else body

    def _answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _xml(self, name: str, inner: str, status: int = 200) -> None:
        self._answer(
            status, f'<?xml version="1.0"?><{name} {_SPACE}>{inner}</{name}>'.encode(), Content_Type="text/xml"
        )

    def _missing(self) -> None:
        self._xml("Error", "<Code>NoSuchKey</Code><Message>no such key</Message>", 404)

    def do_HEAD(self) -> None:
        key, _, _ = self._asked()
        if "/" not in key:
            return self._answer(200)
        found = self.server.objects.get(self._exact(key))
        if found is None:
            return self._answer(404)
        return self._answer(200, found, ETag='"x"', Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT")

    def _exact(self, key: str) -> str:
        return key + "/" if urlsplit(self.path).path.endswith("/") else key

    def do_GET(self) -> None:
        key, query, _ = self._asked()
        if "/" not in key:
            return self._list(key, query)
        found = self.server.objects.get(self._exact(key))
        if found is None:
            return self._missing()
        asked = (self.headers.get("Range") or "").removeprefix("bytes=")
        if not asked:
            return self._answer(200, found, ETag='"x"', Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT")
        first, _, last = asked.partition("-")
        part = found[int(first) : int(last) + 1 if last else None]
        told = f"bytes {first}-{int(first) + len(part) - 1}/{len(found)}"
        return self._answer(206, part, ETag='"x"', Content_Range=told, Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT")

    def _list(self, bucket: str, query: dict[str, str]) -> None:
        """A page of a listing, three names long, so that whoever lists must ask for the next."""
        prefix, sign = query.get("prefix", ""), query.get("delimiter", "")
        names: set[str] = set()
        for path in self.server.objects:
            own, _, key = path.partition("/")
            if own == bucket and key.startswith(prefix):
                rest = key[len(prefix) :]
                names.add(prefix + rest[: rest.index(sign) + 1] if sign and sign in rest else key)
        after = query.get("continuation-token", "")
        left = sorted(name for name in names if name > after)
        page, more = left[:3], len(left) > 3
        told = [f"<IsTruncated>{str(more).lower()}</IsTruncated><KeyCount>{len(page)}</KeyCount>"]
        told += [f"<NextContinuationToken>{escape(page[-1])}</NextContinuationToken>"] if more else []
        for name in page:
            if (found := self.server.objects.get(f"{bucket}/{name}")) is None:
                told.append(f"<CommonPrefixes><Prefix>{escape(name)}</Prefix></CommonPrefixes>")
            else:
                size = f"<Size>{len(found)}</Size><LastModified>{_DAY}</LastModified>"
                told.append(f"<Contents><Key>{escape(name)}</Key>{size}</Contents>")
        self._xml("ListBucketResult", "".join(told))

    def do_PUT(self) -> None:
        key, query, body = self._asked()
        if "uploadId" in query:
            self.server.uploads[query["uploadId"]][int(query["partNumber"])] = body
        elif source := self.headers.get("x-amz-copy-source"):
            self.server.objects[key] = self.server.objects[unquote(source).strip("/")]
            return self._xml("CopyObjectResult", f'<ETag>"x"</ETag><LastModified>{_DAY}</LastModified>')
        elif "/" in key:
            self.server.objects[self._exact(key)] = body
        return self._answer(200, ETag='"x"')

    def do_POST(self) -> None:
        key, query, body = self._asked()
        if "uploads" in query:
            upload = str(len(self.server.uploads))
            self.server.uploads[upload] = {}
            return self._xml("InitiateMultipartUploadResult", f"<UploadId>{upload}</UploadId>")
        if "uploadId" in query:
            parts = self.server.uploads.pop(query["uploadId"])
            self.server.objects[key] = b"".join(parts[number] for number in sorted(parts))
            return self._xml("CompleteMultipartUploadResult", '<ETag>"x"</ETag>')
        for name in body.decode().split("<Key>")[1:]:  # DeleteObjects
            self.server.objects.pop(f"{key}/{name.partition('</Key>')[0]}", None)
        return self._xml("DeleteResult", "")

    def do_DELETE(self) -> None:
        key, _, _ = self._asked()
        self.server.objects.pop(self._exact(key), None)
        self._answer(204)
