"""What was read before: outcomes by what they depend on, in one file that can be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import TypeVar
from zlib import crc32

import numpy as np

from helpers.language import wordlists

NAME = ".read.sqlite"
_HERE = Path(__file__).resolve().parents[1]
Given = TypeVar("Given")
_LIBRARIES = ("trafilatura", "htmldate", "ftfy", "ahocorasick_rs", "rapidfuzz", "pyarrow")
_FIRST = 8  # bytes
_MANY = 500  # keys asked for at once: SQLite takes at least 999 in one question
_QUESTIONS = 8  # kept ready to be asked again; those for other numbers of keys are other questions, of 50 kB each


@cache
def version() -> bytes:
    """What reading depends on besides its input: this code, the word lists, and the libraries that clean pages."""
    return _version()


def changed() -> bool:
    """Whether code or word lists are others now than when this process first asked for their version."""
    return _version() != version()


def _version() -> bytes:
    mark = hashlib.sha256()
    for path in [*_code(), *wordlists.files()]:
        content = path.read_bytes()
        mark.update(f"{path.parent.name}/{path.name}\0{len(content)}\0".encode() + content)
    mark.update("\0".join(_installed()).encode())
    return mark.digest()


def _code() -> list[Path]:
    """Every module of ours but those of charts, which read nothing."""
    return sorted(path for path in _HERE.rglob("*.py") if path.parent.name != "charts")


def _installed() -> list[str]:
    """The libraries that reading depends on, as their folders are called ("ftfy-6.3.1.dist-info"); no file is read."""
    homes = {Path(spec.origin).parent.parent for name in _LIBRARIES if (spec := find_spec(name)) and spec.origin}
    found = (name for home in homes for name in os.listdir(home) if name.endswith(".dist-info"))
    return sorted(name for name in found if name.partition("-")[0] in _LIBRARIES)


class Cache:
    """Bytes by key, kept from run to run for one version of the reading; those that a run does not ask for are let go.

    What a `with` block that ends well has not asked for is of inputs now gone. A file that is no database of ours or is
    of another version is emptied; a damaged one is removed when that shows, and the run goes on without it.
    """

    def __init__(self, path: Path | None):
        """path: the file, made when missing; None: nothing is remembered."""
        self._path = path
        self._used = bytearray()  # the first bytes of each key asked for: a million of them take 8 MB
        self._base = self._open() if path else None

    def __enter__(self) -> Cache:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            self._ask(self._let_go)
        if self._base is not None:
            self._base.close()
            self._base = None

    def _open(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        for again in (True, False):
            base = sqlite3.connect(self._path, isolation_level=None, timeout=60, cached_statements=_QUESTIONS)
            try:
                self._prepare(base)
                return base
            except sqlite3.DatabaseError:
                base.close()
                if not again:
                    raise
                self._path.unlink()
        raise AssertionError("unreachable")

    @staticmethod
    def _prepare(base: sqlite3.Connection) -> None:
        base.execute("PRAGMA synchronous=OFF")  # a cache lost in a power cut is only read again
        for own in ("main", "temp"):  # of each file, what is kept in memory; the system keeps all of it anyhow
            base.execute(f"PRAGMA {own}.cache_size=-500")
        base.execute("CREATE TABLE IF NOT EXISTS version (mark BLOB)")
        if base.execute("SELECT mark FROM version").fetchall() != [(version(),)]:
            base.execute("DROP TABLE IF EXISTS outcome")
            base.execute("CREATE TABLE outcome (key BLOB PRIMARY KEY, content BLOB, sum INTEGER)")
            base.execute("DELETE FROM version")
            base.execute("INSERT INTO version VALUES (?)", (version(),))

    def _ask(self, question: Callable[[sqlite3.Connection], Given]) -> Given | None:
        """What the database answers; None without one, or when it turns out to be damaged."""
        if self._base is None:
            return None
        try:
            return question(self._base)
        except sqlite3.DatabaseError:
            self._base.close()
            self._base = None
            self._path.unlink(missing_ok=True)
            return None

    def get(self, keys: Iterable[bytes]) -> dict[bytes, bytes]:
        """What is known of some keys; they count as used."""
        wanted = list(keys)
        self.keep(wanted)
        found: dict[bytes, bytes] = {}
        for some in _parts(wanted):
            marks = ",".join("?" * len(some))
            question = f"SELECT key, content, sum FROM outcome WHERE key IN ({marks})"
            rows = self._ask(partial(_answer, question, some)) or ()
            found |= {key: content for key, content, sum_ in rows if crc32(content) == sum_}
        return found

    def keep(self, keys: Iterable[bytes]) -> None:
        """Count keys as used without a look at their contents."""
        self._used += b"".join([key[:_FIRST] for key in keys])

    def _let_go(self, base: sqlite3.Connection) -> None:
        """Forget the keys that were not asked for; one that begins as another does may stay with it."""
        used = np.sort(np.frombuffer(self._used, np.uint64))
        there = base.execute("SELECT key FROM outcome")
        gone: list[tuple[bytes]] = []
        while some := there.fetchmany(10_000):
            begun = np.frombuffer(b"".join([key[:_FIRST] for (key,) in some]), np.uint64)
            new = np.searchsorted(used, begun, "left") == np.searchsorted(used, begun, "right")
            gone += (some[number] for number in np.flatnonzero(new).tolist())
        base.execute("BEGIN")
        base.executemany("DELETE FROM outcome WHERE key = ?", gone)
        base.execute("COMMIT")

    def put(self, contents: Mapping[bytes, bytes]) -> None:
        """Remember some contents by their keys."""
        rows = [(key, content, crc32(content)) for key, content in contents.items()]

        def insert(base: sqlite3.Connection) -> None:
            base.execute("BEGIN")
            base.executemany("INSERT OR REPLACE INTO outcome VALUES (?, ?, ?)", rows)
            base.execute("COMMIT")

        self._ask(insert)


def _answer(question: str, keys: list[bytes], base: sqlite3.Connection) -> list[tuple[bytes, bytes, int]]:
    return base.execute(question, keys).fetchall()


def _parts(wanted: list[bytes]) -> Iterator[list[bytes]]:
    return (wanted[at : at + _MANY] for at in range(0, len(wanted), _MANY))
