"""Regexes compiled once and kept for the next process, beside our modules, which Python keeps in the same way."""

from __future__ import annotations

import re
import sys
import zlib
from array import array
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

import msgpack

from helpers.storage import atomic

_KNOWN = sys.implementation.name == "cpython" and (3, 11) <= sys.version_info < (3, 15)  # how their `re` compiles
if _KNOWN:
    import _sre
    from re import _compiler, _parser

    from helpers.language.openings import with_openings

    _FORM = 2  # of what is kept: 2 since the code tells the characters that matches begin with
    _MADE_BY = [sys.version, _sre.MAGIC, _sre.CODESIZE, _FORM]  # to another Python the code of a regex means nothing

_WORTH = 10  # new ones, for which the file is written
_MOST = 8_000_000  # bytes of the file: five times what all regexes take; then those not asked for are let go
_Code = tuple[int, bytes, int, dict[str, int], list[str | None]]  # flags, code, groups, their numbers and names

_used: dict[str, _Code] = {}  # by flags and pattern
_new: set[str] = set()


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """re.compile(), at a fiftieth of the time where an earlier process did it: for regexes made of word lists."""
    if not _KNOWN:
        return re.compile(pattern, flags)
    key = f"{int(flags)} {pattern}"
    code = _used.get(key) or _kept().get(key)
    if not code:
        code = _compiled(pattern, int(flags))
        _new.add(key)
    _used[key] = code
    whole, packed, groups, numbers, names = code
    return _sre.compile(pattern, whole, array("I", zlib.decompress(packed)).tolist(), groups, numbers, tuple(names))


def _compiled(pattern: str, flags: int) -> _Code:
    """What re.compile() makes a regex of."""
    parsed = _parser.parse(pattern, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = array("I", with_openings(_compiler._code(parsed, flags), parsed)).tobytes()
    return flags | state.flags, zlib.compress(code, 1), state.groups - 1, dict(state.groupdict), names


def keep() -> None:
    """Write down what was compiled anew; nothing where Python is told to write none of its own (-B)."""
    if len(_new) < _WORTH or sys.dont_write_bytecode:
        return
    content = _packed(_read() | _used)
    if len(content) > _MOST:
        content = _packed(_used)
    with suppress(OSError):  # where nothing can be written, each process compiles
        _file().parent.mkdir(exist_ok=True)
        atomic.write(_file(), content)
    _new.clear()


def forget() -> None:
    """Let go of the code of regexes that there are already."""
    _used.clear()
    _new.clear()
    _kept.cache_clear()


def _file() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".kept")


@cache
def _kept() -> dict[str, _Code]:
    return _read()


def _read() -> dict[str, _Code]:
    """What earlier processes compiled; nothing if the file is damaged, or another Python's."""
    with suppress(OSError, ValueError):
        content = _file().read_bytes()
        if zlib.crc32(content[4:]) == int.from_bytes(content[:4]):
            made_by, found = msgpack.unpackb(content[4:])
            if made_by == _MADE_BY:
                return found
    return {}


def _packed(found: dict[str, _Code]) -> bytes:
    content = msgpack.packb([_MADE_BY, found])
    return zlib.crc32(content).to_bytes(4) + content
