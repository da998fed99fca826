"""What was made of data/, kept for the next process: every notebook is one, and would read and merge the same rows."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from helpers.building import cache
from helpers.language import lexicon
from helpers.storage import atomic

HOME = Path(__file__).resolve().parents[2] / "build" / "kept"
_FOLDERS = ("records", "articles")
Value = TypeVar("Value")
cache.version()  # asked for before word lists are read: a list that is edited later is not what values are made of
Keep = Callable[[str, Callable[[], Any]], Any]  # a name and how to make its value -> the value


def made(name: str, make: Callable[[], Value]) -> Value:
    """A value that is not kept, for whoever asks as of Kept."""
    return make()


def of(data_dir: Path) -> Keep:
    """Keeps what is made of the data/ that is worked with; of another folder, such as a copy to try on, nothing."""
    return Kept(data_dir) if data_dir == lexicon.REFERENCE.parent else made


class Kept:
    """Values by name, kept for as long as neither a data/ folder nor the code changes that they are made of.

    Files of another state, damaged ones and such as cannot be written are passed over: the value is made. The folder
    can be deleted at any time.
    """

    def __init__(self, data_dir: Path, home: Path = HOME):
        """data_dir: what the values are made of: its records, their sources and its articles. home: where they go."""
        self._home = home
        self._data_dir = data_dir
        self._state = _state(data_dir)

    def __call__(self, name: str, make: Callable[[], Value]) -> Value:
        """The value of a name, which `make` makes when it is not there."""
        path = self._home / f"{name}.pickle"
        with suppress(OSError):
            content = path.read_bytes()
            mark, packed = content[:32], content[32:]
            if mark == self._mark(packed):
                return pickle.loads(packed)
        value = make()
        if cache.changed() or _state(self._data_dir) != self._state:  # meanwhile, and the value may hold it or not
            return value
        packed = pickle.dumps(value, protocol=5)
        with suppress(OSError):
            self._home.mkdir(parents=True, exist_ok=True)
            atomic.write(path, self._mark(packed) + packed)
        return value

    def _mark(self, packed: bytes) -> bytes:
        return hashlib.sha256(self._state + packed).digest()


def _state(data_dir: Path) -> bytes:
    """What the values depend on: this code and the word lists, the libraries, and what stands in data/."""
    import numpy as np
    import pandas as pd
    import pyarrow as pa

    mark = hashlib.sha256(cache.version() + " ".join(module.__version__ for module in (np, pd, pa)).encode())
    inside = (path for name in _FOLDERS for path in (data_dir / name).rglob("*") if path.is_file())
    for path in [data_dir / "sources.csv", *sorted(inside)]:
        content = path.read_bytes() if path.exists() else b""
        mark.update(f"{path.relative_to(data_dir)}\0{len(content)}\0".encode() + content)
    return mark.digest()
