"""Many inputs read: those of an earlier run not again, several at the same time, all in their order."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Lock

from helpers.cache import Cache, version
from helpers.incoming import Rejection, Source
from helpers.outcomes import Outcome, outcome, packed, unpacked
from helpers.workers import Done, Workers, workers

_BATCH, _BATCH_BYTES = 256, 4_000_000  # inputs, and bytes of inputs, that are read between two looks at the store
_ONE_AT_A_TIME = Lock()  # a Dask worker may have several threads, and what is known of the article read is kept aside


def outcomes(
    found: Iterable[Source | Rejection],
    keep_irrelevant: bool = False,
    remembered: Path | None = None,
    jobs: int | None = None,
    scheduler: str | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """The outcome of every input with its name, in their order; the same wherever and however often each is read.

    Args:
        found: as folder.sources() gives them.
        keep_irrelevant: read an article that is not about the two countries too.
        remembered: a file with the outcomes of earlier runs, made when missing; what it holds is not read again.
        jobs: see workers().
        scheduler: likewise.
    """
    store = Cache(remembered)
    mark = None if scheduler in (None, "local") else version()  # the cluster's machines may have another
    work = partial(_read, keep_irrelevant=keep_irrelevant, mark=mark)
    try:
        with workers(jobs, scheduler) as those:
            batches = (_prepared(batch, store, keep_irrelevant) for batch in _batches(found))
            for batch, new in _ahead(those, work, batches):
                store.put((key, content) for key, content in zip(batch.missing, new, strict=True))
                contents = batch.known | dict(zip(batch.missing, new, strict=True))
                for name, given in batch.inputs:
                    yield name, unpacked(contents[given]) if isinstance(given, bytes) else given
    except BaseException:
        store.close(whole=False)
        raise
    store.close(whole=True)


@dataclass(frozen=True)
class _Batch:
    """Some inputs, each with its key, or with its outcome where it was refused before, and what is known of them."""

    inputs: list[tuple[str, bytes | Outcome]]
    known: dict[bytes, bytes]
    missing: list[bytes]
    sources: list[Source]


def _prepared(batch: list[Source | Rejection], store: Cache, keep_irrelevant: bool) -> _Batch:
    inputs: list[tuple[str, bytes | Outcome]] = []
    wanted: dict[bytes, Source] = {}
    for given in batch:
        if isinstance(given, Rejection):
            inputs.append((given.source_file, Outcome(None, (given.reason, given.detail), None)))
        else:
            key = hashlib.sha256(f"{given.fingerprint}\0{given.name}\0{keep_irrelevant}".encode()).digest()
            inputs.append((given.name, key))
            wanted[key] = given
    known = store.get(wanted)
    missing = [key for key in wanted if key not in known]
    return _Batch(inputs, known, missing, [wanted[key] for key in missing])


def _read(sources: list[Source], keep_irrelevant: bool, mark: bytes | None = None) -> list[bytes]:
    """What reading makes of some inputs, packed, by the code and word lists of the given mark, whatever its place.

    Raises:
        ValueError: this process, of another machine, has others.
    """
    if mark not in (None, version()):
        raise ValueError("a worker of the cluster has other code, word lists or libraries than this machine")
    with _ONE_AT_A_TIME:
        return [packed(outcome(source, keep_irrelevant)) for source in sources]


def _batches(found: Iterable[Source | Rejection]) -> Iterator[list[Source | Rejection]]:
    """Inputs in batches large enough to be worth a message to another process, small enough to stay in memory."""
    batch: list[Source | Rejection] = []
    size = 0
    for given in found:
        batch.append(given)
        size += len(given.data) if isinstance(given, Source) else 0
        if len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _ahead(those: Workers, work: Callable, batches: Iterable[_Batch]) -> Iterator[tuple[_Batch, list[bytes]]]:
    """Each batch with what was read in it, in order; few are under way at a time, so that memory stays bounded."""
    waiting: deque = deque()
    for batch in batches:
        waiting.append((batch, those.submit(work, batch.sources) if batch.sources else Done([])))
        while len(waiting) > those.ahead:
            first, given = waiting.popleft()
            yield first, given.result()
    for batch, given in waiting:
        yield batch, given.result()
