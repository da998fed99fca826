"""Pages that an earlier run read, known again by the state of their files, without a look at what they hold."""

from __future__ import annotations

import os
import time
from hashlib import sha256
from zlib import crc32

import msgpack

from helpers.building.cache import Cache

# Two changes within one tick of a file's time stamps leave one state; some disks tick every two seconds. So a file that
# changed just before it was read is read again.
_SETTLED = 3_000_000_000  # ns
_ENDS = 512  # what is known of a folder is kept in parts, so that few are in memory; one name in so many ends a part

State = list[int]


def state(path: str) -> State:
    """Which file it is, how large, when its content changed, and when anything of it did: that nobody can set back.

    Raises:
        OSError: there is none, or it cannot be asked.
    """
    found = os.stat(path)
    return [found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns]


class Seen:
    """The fingerprints of the pages of one folder, asked for in the order of their names.

    A page that is changed, replaced, or given other contents under its old time has another state, and none.
    """

    def __init__(self, store: Cache, folder: str):
        """store: with what earlier runs saw; folder: what it is called, always alike."""
        self._store, self._folder = store, folder
        self._begin("")

    def fingerprint(self, name: str, found: State, told: str) -> str | None:
        """Of the page whose file is in this state and of which this is told; None: it must be read."""
        known = self._known.get(name)
        if known is None or known[:2] != [found, told]:
            return None
        self._now[name] = known
        return known[2]

    def learn(self, name: str, found: State, told: str, fingerprint: str) -> None:
        """Remember a page; found: the state of its file before it was read."""
        if max(found[3:]) + _SETTLED < time.time_ns():
            self._now[name] = [found, told, fingerprint]

    def passed(self, name: str) -> None:
        """Go on to the next page."""
        if crc32(name.encode("utf-8", "surrogateescape")) % _ENDS == 0:
            self.keep()
            self._begin(name)

    def keep(self) -> None:
        """Put what was learnt since the last part into the store."""
        if self._now != self._known:
            self._store.put({self._key: msgpack.packb(self._now, unicode_errors="surrogateescape")})

    def _begin(self, after: str) -> None:
        told = f"seen\0{self._folder}\0{after}".encode("utf-8", "surrogateescape")
        self._key = sha256(told).digest()
        content = self._store.get([self._key]).get(self._key)
        self._known: dict[str, list] = msgpack.unpackb(content, unicode_errors="surrogateescape") if content else {}
        self._now: dict[str, list] = {}
