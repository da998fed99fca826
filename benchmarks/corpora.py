"""Writes a made corpus, one article at a time: python -m benchmarks.corpora 10000 FOLDER --kind jsonl.zst."""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from benchmarks.news import FACTS, Made, articles
from benchmarks.pages import dump, html

BESIDE = 1000  # files of a folder
PART = 10_000  # articles of a table or archive: a corpus of more is in several files, as a crawl is


def write(
    folder: Path,
    count: int,
    kind: str = "md",
    share: float = 0.02,
    seed: int = 1,
    first: int = 0,
    facts: float = FACTS,
) -> int:
    """Write a corpus; the same arguments give the same bytes.

    Args:
        folder: where to; made when missing.
        count: how many articles.
        kind: of KINDS.
        share: which part of the articles is about the two countries.
        seed: what decides everything else.
        first: the number of the first article, so that several processes can write one corpus.
        facts: see news.FACTS.

    Returns:
        How many bytes of articles there are, uncompressed, as the reading sees them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return KINDS[kind](folder, articles(count, share, seed, first, facts), kind)


def row(made: Made) -> dict[str, str]:
    """The article as a row of a table that somebody scraped."""
    told = {"url": made.url, "title": made.title, "published": made.published.isoformat(), "outlet": made.outlet}
    return {**told, "text": made.text}


def markdown(made: Made) -> str:
    """The article as a cleaned file."""
    head = f"title: {json.dumps(made.title, ensure_ascii=False)}\noutlet: {made.outlet}\nurl: {made.url}\n"
    body = made.text.replace("\n", "\n\n")
    return f'---\n{head}published: "{made.published}"\nlanguage: vi\n---\n\n{body}\n'


def _files(folder: Path, made: Iterator[Made], kind: str) -> int:
    text = {"md": markdown, "txt": dump, "html": html}[kind]
    size = 0
    for one in made:
        into = folder / f"{one.number // BESIDE:05}"
        into.mkdir(exist_ok=True)
        size += (into / f"{one.number:08}.{kind}").write_bytes(text(one).encode())
    return size


def _lines(folder: Path, made: Iterator[Made], kind: str) -> int:
    size = 0
    for name, part in _parts(made):
        with _packed(folder / f"{name}.{kind}") as write_bytes:
            for one in part:
                line = json.dumps(row(one), ensure_ascii=False).encode() + b"\n"
                write_bytes(line)
                size += len(line)
    return size


def _parquet(folder: Path, made: Iterator[Made], kind: str) -> int:
    import pyarrow as pa
    from pyarrow import parquet

    schema, size = pa.schema([(name, pa.string()) for name in ("url", "title", "published", "outlet", "text")]), 0
    for name, part in _parts(made):
        with parquet.ParquetWriter(folder / f"{name}.{kind}", schema, compression="zstd") as writer:
            while rows := [row(one) for one in islice(part, 1000)]:
                writer.write_table(pa.Table.from_pylist(rows, schema))
                size += sum(len(told["text"].encode()) for told in rows)
    return size


def _warc(folder: Path, made: Iterator[Made], kind: str) -> int:
    size = 0
    for name, part in _parts(made):
        with (folder / f"{name}.{kind}").open("wb") as file:
            for one in part:
                body = html(one).encode()
                file.write(gzip.compress(_record(one, body), 5, mtime=0))
                size += len(body)
    return size


def _record(made: Made, body: bytes) -> bytes:
    answer = (
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{made.number:012x}>\r\n"
        f"WARC-Date: {made.published}T08:00:00Z\r\nWARC-Target-URI: {made.url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def _parts(made: Iterator[Made]) -> Iterator[tuple[str, Iterator[Made]]]:
    """The articles in files of PART, each with the name of the file; a part is read before the next is asked for."""
    for head in made:
        yield f"part-{head.number:09}", _with(head, islice(made, PART - 1))


def _with(head: Made, rest: Iterator[Made]) -> Iterator[Made]:
    yield head
    yield from rest


@contextmanager
def _packed(path: Path) -> Iterator[Callable[[bytes], object]]:
    with path.open("wb") as file:
        if path.suffix == ".gz":
            with gzip.GzipFile("", "wb", 5, file, mtime=0) as packed:
                yield packed.write
        elif path.suffix == ".zst":
            import zstandard

            with zstandard.ZstdCompressor(level=3).stream_writer(file) as packed:
                yield packed.write
        else:
            yield file.write


KINDS: dict[str, Callable[[Path, Iterator[Made], str], int]] = {
    **dict.fromkeys(("md", "txt", "html"), _files),
    **dict.fromkeys(("jsonl", "jsonl.gz", "jsonl.zst"), _lines),
    "parquet": _parquet,
    "warc.gz": _warc,
}


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.corpora", description=__doc__)
    parser.add_argument("count", type=int, help="how many articles")
    parser.add_argument("folder", type=Path, help="where to")
    parser.add_argument(
        "--kind", choices=KINDS, default="md", help="md, txt, html: a file each; else tables or archives"
    )
    parser.add_argument(
        "--share", type=float, default=0.02, help="share of articles on the two countries (default: 0.02)"
    )
    parser.add_argument("--seed", type=int, default=1, help="decides everything else (default: 1)")
    parser.add_argument("--first", type=int, default=0, help="number of the first article (default: 0)")
    args = parser.parse_args(argv)
    size = write(args.folder, args.count, args.kind, args.share, args.seed, args.first)
    print(f"{args.count} articles, {size} bytes in {args.folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
