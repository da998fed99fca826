"""The stages of reading, each by itself in one process: python -m benchmarks.stages FOLDER; prints lines of JSON.

The floor is what nobody can do without: each file read, decoded, checked for NFC, and hashed once.
"""

from __future__ import annotations

import gc
import hashlib
import json
import sys
import tempfile
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.measure import cpu


def floor(folder: Path) -> tuple[int, int]:
    """Articles and bytes of a folder of files: read, decoded, looked at for NFC, hashed."""
    count = size = 0
    for path in sorted(folder.rglob("*.*")):
        if path.is_file():
            data = path.read_bytes()
            assert unicodedata.is_normalized("NFC", data.decode())
            hashlib.sha256(data).digest()
            count, size = count + 1, size + len(data)
    return count, size


def stages(folder: Path) -> Iterator[dict[str, object]]:
    """What each stage takes, in the order of reading."""
    from helpers import clean
    from helpers.building.outcomes import outcome
    from helpers.intake import firstlook
    from helpers.intake import folder as inputs
    from helpers.intake.screening import relevant
    from helpers.reading import read_whole

    for _ in range(2):  # the first pass fills the cache of the disk
        told = _timed("floor", lambda: floor(folder))
    yield told
    found: list[clean.Source] = []
    yield _timed("files opened", lambda: _sized(found, inputs.sources(folder)))
    about = [source for source in found if outcome(source).reading]  # lists and matchers are loaded by now
    names = {source.name for source in about}
    others = [source for source in found if source.name not in names]
    looks = firstlook.may_concern, firstlook.cannot_concern
    yield _timed("others turned away", lambda: _sized([], others, lambda s: clean.read_source(s, *looks)))
    articles: list = []
    yield _timed("relevant cleaned", lambda: _sized(articles, about, clean.read_source))
    size = sum(len(article.text.encode()) for article in articles)

    def judged_and_read() -> tuple[int, int]:
        for article in articles:
            relevant(article)
            read_whole(article)
        return len(articles), size

    yield _timed("relevant read", judged_and_read)
    yield from _tables(folder, size)


def _tables(folder: Path, size: int) -> Iterator[dict[str, object]]:
    """Merging and writing of the tables that `build` makes of a folder."""
    from helpers import tables
    from helpers.building.build import build, write

    with tempfile.TemporaryDirectory() as home:
        build(Path(home) / "tables", folder)
        found = tables.load(Path(home) / "tables")
        facts = {name: found[name] for name in tables.FACTS}
        count = len(found.articles)
        # as_dict() asks for every table: merged ones are made then
        yield _timed("merged", lambda: (len(tables.merged(found.articles, facts).as_dict()["articles"]), size))
        yield _timed("written", lambda: (write(found, Path(home) / "again") and count, size))


def _sized(into: list, sources, work: Callable = lambda source: source) -> tuple[int, int]:
    count = size = 0
    for source in sources:
        into.append(work(source))
        count, size = count + 1, size + len(source.data)
    return count, size


def _timed(stage: str, work: Callable[[], tuple[int, int]]) -> dict[str, object]:
    gc.collect()
    start = cpu()
    count, size = work()
    return {"stage": stage, "articles": count, "bytes": size, "seconds": cpu() - start}


if __name__ == "__main__":
    for told in stages(Path(sys.argv[1])):
        print(json.dumps(told), flush=True)
