"""Many inputs read: those of an earlier run not again, several at the same time, all in their order."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from helpers.building.beside import Beside
from helpers.building.cache import Cache, version
from helpers.building.reader import forget, read
from helpers.building.readings import UNNAMED, Outcome, packed, unpacked
from helpers.building.sections import Section, section
from helpers.building.sections import packed as packed_section
from helpers.building.sections import unpacked as unpacked_section
from helpers.building.workers import Done, Workers, workers
from helpers.intake import firstlook
from helpers.intake.incoming import Rejection, Source, Unread
from helpers.intake.listedrows import Line

# Inputs that are read between two looks at the store: some hundred, or some megabytes. Where a batch ends is told by
# its last input (one in _ENDS), so that an input that is added or gone moves no other batch.
_ENDS, _BATCH, _BATCH_BYTES = 128, 1024, 2_000_000
_LINES = 2  # times as many lines of a table: most are of something else, and soon looked at
_UNDER_WAY = 8_000_000  # bytes given away, up to which more batches may go than there is anybody to read them just now
_MORE = 32  # times as many: until those who read are ready, some seconds' worth is looked through
_Given = Source | Unread | Line | Rejection


def sections(
    found: Iterable[_Given],
    store: Cache,
    keep_irrelevant: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    other: Beside | None = None,
) -> Iterator[Section]:
    """What reading makes of every input, in their order; the same wherever and however often each is read.

    Args:
        found: as folder.sources() gives them.
        store: with what earlier runs read, which is not read again.
        keep_irrelevant: read an article that is not about the two countries too.
        jobs: see workers().
        scheduler: likewise.
        other: likewise.
    """
    mark = None if scheduler in (None, "local") else version()  # the cluster's machines may have another
    work = partial(read, keep_irrelevant=keep_irrelevant, mark=mark)
    keyed = partial(_key, keep_irrelevant=keep_irrelevant)
    with workers(jobs, scheduler, other) as those:
        batches = (_prepared(batch, store, keyed) for batch in _batches((given, keyed(given)) for given in found))
        # Most inputs are of something else. A cluster's many workers see that sooner than this process alone.
        seen_here = scheduler is None and jobs not in (None, 1) and not keep_irrelevant
        new_ones = False
        for batch, new in _ahead(those, work, batches, _glance if seen_here else lambda _: None):
            new_ones |= bool(batch.missing)
            yield batch.section or _read_now(batch, new, store)
    if new_ones:
        forget()  # tables are merged next


@dataclass(frozen=True)
class _Batch:
    """Some inputs, each with its key, or with its outcome where it was refused before, and what is known of them.

    Attributes:
        key: of all of them together.
        section: what was made of all of them; the rest is empty then.
        lasting: the keys of those that are worth remembering whatever comes of them.
    """

    key: bytes
    section: Section | None
    inputs: list[tuple[str, bytes | Outcome]]
    known: dict[bytes, bytes]
    missing: list[bytes]
    lasting: frozenset[bytes]
    sources: list[Source | Line]


def _glance(source: Source | Line) -> Outcome | None:
    """The outcome of an input that plainly does not name Laos, told by its bytes as outcome() does; None of any other.

    It costs little more than giving the input to another process.
    """
    named_nowhere = source.names_nothing() if isinstance(source, Line) else firstlook.cannot_concern(source.data)
    return UNNAMED if named_nowhere else None


_Input = tuple[_Given, bytes]  # with its key


def _key(given: _Given, keep_irrelevant: bool) -> bytes:
    if isinstance(given, Rejection):
        told = f"{given.source_file}\0{given.reason}\0{given.detail}\0refused"
    else:
        # A page's id is made from where it lies; what a record of a table or archive is does not depend on its place.
        where = "" if isinstance(given, Line) or (isinstance(given, Source) and given.record) else given.name
        told = f"{given.fingerprint}\0{where}\0{keep_irrelevant}"
    return hashlib.sha256(told.encode()).digest()


def _batches(found: Iterable[_Input]) -> Iterator[list[_Input]]:
    """Inputs in batches large enough to be worth a message to another process, small enough to stay in memory."""
    batch: list[_Input] = []
    size = 0
    for given, key in found:
        batch.append((given, key))
        size += 0 if isinstance(given, Rejection) else given.size
        few = _ENDS * (_LINES if isinstance(given, Line) else 1)
        if int.from_bytes(key[:4]) % few == 0 or len(batch) >= _BATCH or size >= _BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _whole(batch: list[_Input]) -> bytes:
    mark = hashlib.sha256(b"section")
    for given, key in batch:
        mark.update(
            key + ("" if isinstance(given, Rejection) else given.name).encode("utf-8", "surrogateescape") + b"\0"
        )
    return mark.digest()


def _standing(found: Outcome, name: str) -> Outcome:
    """An outcome of an input that may have stood elsewhere when it was read."""
    if found.entry is None or found.entry.name == name:
        return found
    reading = found.reading
    if reading:
        reading = replace(reading, row=reading.row | {"source_file": name})
    return replace(found, entry=replace(found.entry, name=name), reading=reading)


def _prepared(batch: list[_Input], store: Cache, keyed: Callable[[_Given], bytes]) -> _Batch:
    whole = _whole(batch)
    if content := store.get([whole]):
        store.keep(key for _, key in batch)
        return _Batch(whole, unpacked_section(content[whole]), [], {}, [], frozenset(), [])
    known = store.get(key for given, key in batch if not isinstance(given, Rejection))
    for number, (given, key) in enumerate(batch):
        if isinstance(given, Unread) and key not in known:  # what was read is lost, or damaged
            read = given.read()
            batch[number] = read, keyed(read)
    inputs: list[tuple[str, bytes | Outcome]] = []
    wanted: dict[bytes, Source | Line] = {}
    for given, key in batch:
        if isinstance(given, Rejection):
            inputs.append((given.source_file, Outcome(None, (given.reason, given.detail), None)))
        else:
            inputs.append((given.name, key))
            wanted[key] = given
    missing = [key for key in wanted if key not in known]
    # That a line names nothing of Laos is seen as soon as it is remembered; a page would have to be opened.
    lasting = frozenset(key for key in missing if not isinstance(wanted[key], Line))
    return _Batch(_whole(batch), None, inputs, known, missing, lasting, [wanted[key] for key in missing])


def _read_now(batch: _Batch, new: list[bytes], store: Cache) -> Section:
    """The section of a batch, some of whose inputs were read just now; the store remembers both."""
    read = dict(zip(batch.missing, new, strict=True))
    store.put({key: content for key, content in read.items() if content or key in batch.lasting})
    contents = batch.known | read
    found = section(
        (name, _standing(unpacked(contents[given]), name) if isinstance(given, bytes) else given)
        for name, given in batch.inputs
    )
    store.put({batch.key: packed_section(found)})
    return found


def _ahead(
    those: Workers, work: Callable, batches: Iterable[_Batch], here: Callable[[Source | Line], Outcome | None]
) -> Iterator[tuple[_Batch, list[bytes]]]:
    """Each batch with what was read in it, in order; few bytes are under way at a time, so that memory stays bounded.

    here: tells at once what comes of an input, None when it is worth giving away.
    """
    waiting: deque = deque()
    size = 0

    def first() -> tuple[_Batch, list[bytes]]:
        nonlocal size
        batch, told, given, own = waiting.popleft()
        size -= own
        read = iter(given.result())
        return batch, [packed(found) if found else next(read) for found in told]

    for batch in batches:
        told = [here(source) for source in batch.sources]
        left = [source for source, found in zip(batch.sources, told, strict=True) if not found]
        own = sum(source.size for source in left)
        size += own
        waiting.append((replace(batch, sources=[]), told, those.submit(work, left) if left else Done([]), own))
        while len(waiting) > those.ahead and (size > _UNDER_WAY or len(waiting) > _MORE * those.ahead):
            yield first()
    while waiting:
        yield first()
