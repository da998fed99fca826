"""Reads some inputs, here or in another process; what it takes to read is imported when there is something to read."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from threading import Lock
from typing import TYPE_CHECKING

from helpers.building.cache import version
from helpers.building.readings import packed
from helpers.language import regexes

if TYPE_CHECKING:
    from helpers.intake.incoming import Source
    from helpers.intake.listedrows import Line

_ONE_AT_A_TIME = Lock()  # a Dask worker may have several threads, and what is known of the article read is kept aside


def get_ready() -> Iterator[None]:
    """Import what it takes to read, then read our digests: so word lists and patterns are made before a page comes."""
    from helpers.building.outcomes import outcome
    from helpers.intake.folder import one_file
    from helpers.language.wordlists import REFERENCE

    yield
    digests = REFERENCE.parent / "articles"
    for path in sorted(digests.glob("*.md")):
        for source in one_file(path, digests):
            outcome(source)
            yield
    regexes.keep()


def read(sources: list[Source | Line], keep_irrelevant: bool, mark: bytes | None = None) -> list[bytes]:
    """What reading makes of some inputs, packed, by the code and word lists of the given mark, whatever its place.

    Raises:
        ValueError: this process, of another machine, has others.
    """
    from helpers.building.outcomes import outcome

    if mark not in (None, version()):
        raise ValueError("a worker of the cluster has other code, word lists or libraries than this machine")
    with _ONE_AT_A_TIME:
        read = [packed(outcome(source, keep_irrelevant)) for source in sources]
        regexes.keep()
        return read


def forget() -> None:
    """Let go of what it takes to read, as far as this process has it, made anew should there be more to read.

    It takes thirty megabytes and more, which what comes next can use.
    """
    import pyarrow as pa

    for name in ("helpers.intake.firstlook", "helpers.reading"):
        if name in sys.modules:
            sys.modules[name].forget()
    regexes.forget()
    pa.default_memory_pool().release_unused()  # as the system's pool has it: all of this process that lies unused
