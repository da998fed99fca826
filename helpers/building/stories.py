"""Which articles tell the same story: reprints, agency copies and lightly edited versions share a story_id."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from hashlib import sha256
from itertools import chain
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from helpers.language.letters import lower

if TYPE_CHECKING:
    from helpers.text import Article

# MinHash over runs of five syllables. 96 hashes in 24 bands of 4: two texts with half of their runs in common meet in
# some band with 79 % probability, with 60 % in common 96 %, with 10 % in common 0.2 %; a meeting is checked on all 96.
_RUN = 5
_HASHES, _BANDS = 96, 24
_AT_ONCE = 16  # hashes worked out together: their values of an article stay in the processor's own memory
_SAME = 0.5  # share of runs in common from which two articles are one story; two reports of one event share under 0.2
_SHORT = 30  # runs: a shorter text is a caption or a notice, too little to compare
_SYLLABLE = re.compile(r"\w+")
_KNOWN = 8_000  # words whose marks are kept: the first ones met are most of those of any article
_FEW = 128  # rows of one band that are all compared with each other at once
_PAIRS = 10_000  # of rows that are compared at once


def story_ids(articles: Iterable[Article]) -> dict[str, str]:
    """Group near-duplicates.

    Args:
        articles: read once, in any order; only a signature of each is kept (about 1 kB).

    Returns:
        article_id -> story_id for every article. The story_id is the article_id of the story's first article: the
        earliest published (articles without a date come last), then by id.
    """
    return group((article.article_id, article.published, signature(article.text)) for article in articles)


def group(signed: Iterable[tuple[str, str | None, bytes]]) -> dict[str, str]:
    """story_ids() of articles given as (article_id, day of publication or None, signature of the text)."""
    # In an order of their own: near the mark of _SAME, which of three articles are compared depends on it.
    told = sorted(signed, key=lambda one: (one[1] or "9999", one[0]))
    ids = [article_id for article_id, _, _ in told]
    order = [(published or "9999", article_id) for article_id, published, _ in told]
    first = _join([mark for _, _, mark in told])
    stories: dict[int, list[int]] = defaultdict(list)
    for index in range(len(ids)):
        stories[first(index)].append(index)
    heads = {root: ids[min(members, key=lambda i: order[i])] for root, members in stories.items()}
    return {ids[index]: heads[root] for root, members in stories.items() for index in members}


def signature(text: str) -> bytes:
    """The least value of each hash function over the text's runs; empty when it is too short to compare."""
    words = map(_marks().__getitem__, lower(text).split())
    syllables = np.frombuffer(b"".join(words), np.uint32).astype(np.uint64)
    count = len(syllables) - _RUN + 1
    if count < _SHORT:
        return b""
    runs = np.zeros(count, np.uint64)
    for place, weight in enumerate(_weights()):  # the place of a syllable in its run counts
        runs += syllables[place : place + count] * weight
    runs >>= np.uint64(32)
    if len({*runs[: 2 * _SHORT].tolist()}) < _SHORT and len({*runs.tolist()}) < _SHORT:
        return b""  # a few runs, over and over
    least = [_least(runs, factors, offsets) for factors, offsets in _functions()]
    return (np.concatenate(least) >> np.uint64(32)).astype(np.uint32).tobytes()


def _least(runs: np.ndarray, factors: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """The least value of some hash functions over the runs."""
    values = factors[:, None] * runs  # a row a function, so that each minimum is of neighbours
    values += offsets[:, None]
    return values.min(axis=1)


class _Marks(dict[str, bytes]):
    """A mark of 32 bits for each syllable of a printed word ("Việt-Lào,"), made when the word is first met."""

    def __missing__(self, word: str) -> bytes:
        marks = np.array([crc32(syllable.encode()) for syllable in _SYLLABLE.findall(word)], np.uint32).tobytes()
        if len(self) < _KNOWN:
            self[word] = marks
        return marks


@cache
def _marks() -> _Marks:
    return _Marks()


def _drawn(name: str, count: int) -> np.ndarray:
    """So many numbers as if drawn by lot; numpy.random takes longer to import than all of a page's to be worked out."""
    drawn = b"".join(sha256(f"{name} {number}".encode()).digest()[:8] for number in range(count))
    return np.frombuffer(drawn, "<u8")


@cache
def _weights() -> tuple[np.uint64, ...]:
    """Odd factors, the same on every machine and run, with which the marks of a run's syllables are added up."""
    return tuple(_drawn("weights", _RUN) | np.uint64(1))


@cache
def _functions() -> list[tuple[np.ndarray, np.ndarray]]:
    """Factors and offsets of multiply-shift hash functions, the same on every machine and run, a few at a time."""
    factors, offsets = _drawn("factors", _HASHES) | np.uint64(1), _drawn("offsets", _HASHES)
    return [(factors[n : n + _AT_ONCE], offsets[n : n + _AT_ONCE]) for n in range(0, _HASHES, _AT_ONCE)]


def _join(signatures: list[bytes]) -> Callable[[int], int]:
    """Union-find over articles that share a band and agree on enough of the signature; gives the root of an index."""
    parent = list(range(len(signatures)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    long = [index for index, signature in enumerate(signatures) if signature]
    marks = np.frombuffer(b"".join(signatures), np.uint32).reshape(-1, _HASHES)
    for band in range(_BANDS):
        buckets: dict[int, list[int]] = defaultdict(list)
        for row, key in _shared(marks, band):
            bucket, own = buckets[key], root(long[row])
            if bucket and root(long[bucket[0]]) == own:  # most often: an earlier band told so
                continue
            alike = _alike(marks[bucket], marks[row]) if bucket else ()
            for other, same in zip(bucket, alike, strict=True):
                if (story := root(long[other])) == own:
                    break
                if same:
                    parent[max(story, own)] = min(story, own)
                    break
            else:  # one of each story stays in the bucket, so that a story of 1,000 copies costs 1,000 looks
                bucket.append(row)
    return root


def _shared(marks: np.ndarray, band: int) -> Iterator[tuple[int, int]]:
    """The rows that may agree with another one whose band is the same, in order, with a number for the band's content.

    Most bands are shared by chance, and none of their rows agree.
    """
    width = _HASHES // _BANDS
    halves = np.ascontiguousarray(marks[:, band * width : (band + 1) * width]).view(np.uint64)
    mixed = halves[:, 0] * _weights()[0] + halves[:, 1]  # two bands of one sum are told apart by the whole signature
    order = np.argsort(mixed, kind="stable")
    ends = np.flatnonzero(np.diff(mixed[order], append=mixed[order[-1:]] + np.uint64(1))) + 1
    starts = np.concatenate(([0], ends[:-1]))
    counts = ends - starts
    worth: list[list[int]] = []
    two = np.flatnonzero(counts == 2)  # most often
    for some in np.array_split(two, len(two) // _PAIRS + 1):
        first = starts[some]
        worth.append(some[_alike(marks[order[first]], marks[order[first + 1]])].tolist())
    for number in np.flatnonzero(counts > 2).tolist():
        rows = order[starts[number] : ends[number]]
        if len(rows) > _FEW or np.count_nonzero(_alike(marks[rows][:, None], marks[rows])) > len(rows):
            worth.append([number])
    return iter(sorted((row, n) for n in chain(*worth) for row in order[starts[n] : ends[n]].tolist()))


def _alike(some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Whether signatures agree with others on enough of their hashes."""
    return (some == others).sum(axis=-1, dtype=np.uint8) >= _SAME * _HASHES
