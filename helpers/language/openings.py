"""With which characters a regex's matches can begin: told to it, so that a search passes over all other places.

Python works that out only for regexes that begin with a character. Most of ours begin with what stands before a word:
"(?<!\\w)", "\\b".
"""

from __future__ import annotations

import _sre
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from re import _compiler, _parser
from re import _constants as sre

_PREFIX = sre.SRE_INFO_PREFIX | sre.SRE_INFO_CHARSET  # Python found a beginning by itself
_FLAGS, _BEHIND = 2, 5  # of the code of a regex, which begins INFO, length, flags, least and most characters
_WIDE = 2_000  # characters of a range that is no help
_CASED = 0x20000  # no letter of two cases has a higher number

_Item = tuple[int, int]  # an operation of the code of sets of characters, with its argument


class _Unknown(Exception):
    """A regex whose matches may be empty, or begin with too many characters to tell."""


def with_openings(code: list[int], parsed: _parser.SubPattern) -> list[int]:
    """The code that Python made of a parsed regex, with the set of the characters that its matches can begin with.

    What it finds is the same: search() and finditer() only try no place where another character stands.
    """
    if code[0] != sre.INFO or code[_FLAGS] & _PREFIX:
        return code
    try:
        items, empty = _openings(parsed, parsed.state.flags)
    except _Unknown:
        return code
    if empty:
        return code
    charset, _ = _compiler._optimize_charset(sorted(items))
    block: list[int] = []
    _compiler._compile_charset(charset, 0, block)
    flags = code[_FLAGS] | sre.SRE_INFO_CHARSET
    return [code[0], code[1] + len(block), flags, *code[_FLAGS + 1 : _BEHIND], *block, *code[_BEHIND:]]


def _openings(parts: Iterable[tuple], flags: int) -> tuple[set[_Item], bool]:
    """The characters that a match of some parts can begin with, and whether it may be empty."""
    found: set[_Item] = set()
    for op, what in parts:
        if op in (sre.AT, sre.ASSERT, sre.ASSERT_NOT):
            continue  # takes no room
        own, empty = _of_part(op, what, flags)
        found |= own
        if not empty:
            return found, False
    return found, True


def _of_part(op: int, what, flags: int) -> tuple[set[_Item], bool]:
    if op is sre.LITERAL:
        return set(_in_any_case([what], flags)), False
    if op is sre.IN:
        return {item for one in what for item in _of_set(*one, flags)}, False
    if op is sre.BRANCH:
        each = [_openings(branch, flags) for branch in what[1]]
        return set().union(*(own for own, _ in each)), any(empty for _, empty in each)
    if op is sre.SUBPATTERN:
        _, more, fewer, inner = what
        return _openings(inner, (flags | more) & ~fewer)
    if op is sre.ATOMIC_GROUP:
        return _openings(what, flags)
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT):
        least, _, inner = what
        own, empty = _openings(inner, flags)
        return own, empty or least == 0
    raise _Unknown


def _of_set(op: int, what, flags: int) -> Iterator[_Item]:
    """The characters of one part of a set: "[a-cx\\d]"."""
    if op is sre.LITERAL:
        yield from _in_any_case([what], flags)
    elif op is sre.RANGE and what[1] - what[0] < _WIDE:
        yield from _in_any_case(range(what[0], what[1] + 1), flags)
    elif op is sre.CATEGORY and what in (sre.CATEGORY_DIGIT, sre.CATEGORY_SPACE):
        yield sre.CATEGORY, sre.CH_UNICODE[what]
    else:
        raise _Unknown


def _in_any_case(characters: Iterable[int], flags: int) -> Iterator[_Item]:
    for one in characters:
        yield sre.LITERAL, one
        if flags & sre.SRE_FLAG_IGNORECASE:
            small = _sre.unicode_tolower(one)
            for like in (small, *_compiler._EXTRA_CASES.get(small, ())):
                yield sre.LITERAL, like
                yield from ((sre.LITERAL, capital) for capital in _capitals().get(like, ()))


@cache
def _capitals() -> dict[int, list[int]]:
    """The characters that have a small one, by it."""
    found: dict[int, list[int]] = defaultdict(list)
    for one in range(_CASED):
        if (small := _sre.unicode_tolower(one)) != one:
            found[small].append(one)
    return dict(found)
