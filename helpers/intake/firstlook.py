"""A quick look at a page before it is read: most pages of a newspaper name Laos nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from helpers.intake import relevance_words
from helpers.intake.decode import REWRITTEN, is_plain
from helpers.language import lexicon
from helpers.text import Article

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick, BytesAhoCorasick, Implementation

_MANY = 100  # pages worth the quickest form of automaton: it takes as long to make as ten pages to read


def may_concern(text: str) -> bool:
    """A quick look at a text: is Laos, or a place or person of it, named? "Lào Cai" and "thuốc lào" do not count."""
    end = 0
    for _, start, _ in _hints_of_laos().find(text):
        if start < end:
            continue  # in a line that was looked at
        end = text.find("\n", start) if text.find("\n", start) >= 0 else len(text)
        line = text[text.rfind("\n", 0, start) + 1 : end]  # no phrase goes on in the next
        if any(match.key == "laos" for match in _laos_matcher().find(line)):
            return True
    return False


def cannot_concern(data: bytes) -> bool:
    """Whether the bytes of a page are sure to name Laos in no way, so that they need not be decoded as it takes.

    They are if they are plain UTF-8 in which neither a phrase for Laos stands, "Lào Cai" aside, nor anything that
    decoding or unescaping makes one of.
    """
    return _names_nothing(data) and is_plain(data)


def cannot_concern_line(line: bytes) -> bool:
    """The same of the texts that stand in a line of JSON, as far as they are plain UTF-8; the line is not parsed.

    None of their letters is spelt out in it then ("\\u00e0").
    """
    return _names_nothing(line, in_json=True)


_SPELT_OUT = ("\\u", "\\/")  # what JSON may write in place of a letter, besides those for which it has no other way


def _names_nothing(data: bytes, in_json: bool = False) -> bool:
    """Whether nothing stands in some bytes that may name Laos, or that may turn into it when they are decoded."""
    hints, last_decoy = _hints_in_bytes()
    for hint, start, end in hints.find(data):
        if hint > last_decoy or not (_parts(data, start - 1) and _parts(data, end)):
            return False
        if (
            in_json and data[start - 1 : start] == b"\\"
        ):  # the first letter belongs to the sign before it: "\\thuốc lào"
            return False
    return True


def _parts(data: bytes, at: int) -> bool:
    """Whether a byte is sure to part two words: a blank or sign of ASCII, or the start or end of the text."""
    return not 0 <= at < len(data) or (data[at] < 128 and not chr(data[at]).isalnum())


@lru_cache(maxsize=2)
def names_laos(article: Article) -> bool:
    """Whether the title or the body of an article names Laos, or a place or person of it."""
    return may_concern(article.title) or may_concern(article.text)


@cache
def _laos_matcher() -> lexicon.Matcher:
    names = {"laos", "both", "border", "not_laos"}
    rows = [
        (phrase, "" if "not_laos" in says else "laos") for phrase, says in relevance_words.phrases() if says & names
    ]
    return lexicon.Matcher(
        [*rows, *((name, "laos") for name, _ in relevance_words.names("LA", "laos"))], fold_case=False
    )


@cache
def _shortest() -> tuple[str, ...]:
    """The phrases for Laos that hold no other one: without any of them, whole or inside a word, none stands there."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    forms = _laos_matcher().forms
    every = AhoCorasick(forms, matchkind=MatchKind.Standard)
    return tuple(form for form in forms if len(every.find_matches_as_indexes(form, overlapping=True)) == 1)


class _Hints:
    """Phrases sought in page after page: soon ready for a few pages, in the quickest form of automaton for many."""

    def __init__(self, make: Callable[[Implementation], AhoCorasick | BytesAhoCorasick]):
        from ahocorasick_rs import Implementation

        self._make = make
        self._machine = make(Implementation.ContiguousNFA)
        self._coming = _MANY

    def find(self, text: str | bytes) -> list[tuple[int, int, int]]:
        """Which phrases stand in a text, and their spans."""
        self._coming -= 1
        if self._coming == 0:
            from ahocorasick_rs import Implementation

            self._machine = self._make(Implementation.DFA)
        return self._machine.find_matches_as_indexes(text)


@cache
def _hints_of_laos() -> _Hints:
    """Finds most pages of a newspaper out: none of the shortest phrases stands in them."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    hints = _shortest()  # half as many as all of them, so that even the quickest automaton is not large
    return _Hints(lambda form: AhoCorasick(hints, matchkind=MatchKind.LeftmostFirst, implementation=form))


@cache
def _hints_in_bytes() -> tuple[_Hints, int]:
    """The same before a page is decoded: with what may turn into a phrase by that; up to which hint they are decoys."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    decoys, before = _decoys()
    sought = (*_shortest(), *before, *REWRITTEN)
    in_json = (json.dumps(text, ensure_ascii=False)[1:-1] for text in sought)
    hints = [text.encode() for text in dict.fromkeys((*decoys, *sought, *in_json, *_SPELT_OUT))]
    found = _Hints(lambda form: BytesAhoCorasick(hints, matchkind=MatchKind.LeftmostLongest, implementation=form))
    return found, len(decoys) - 1


def forget() -> None:
    """Let go of the automata, which are made anew should they be needed: twenty-five megabytes for what comes next."""
    _hints_of_laos.cache_clear()
    _hints_in_bytes.cache_clear()


@cache
def _decoys() -> tuple[list[str], list[str]]:
    """Phrases like "Lào Cai" whose place no phrase for Laos takes, and the phrases that may end in their first words.

    Where such a decoy stands, the longest phrase that begins there is itself. Only one that begins before it can hide
    it ("quan hệ Việt Nam - Lào Cai"); those are sought as well, and so are found first.
    """
    forms = dict(zip(_laos_matcher().forms, _laos_matcher().keys, strict=True))
    laos = [form for form, says in forms.items() if says]
    first = _first_words(forms)
    decoys = [
        decoy
        for decoy, says in forms.items()
        if not says and not decoy.endswith(first) and not any(decoy in form for form in laos)
    ]
    begun = _first_words(decoys)
    return decoys, [form for form in laos if form.endswith(begun)]


def _first_words(phrases: Iterable[str]) -> tuple[str, ...]:
    """The beginnings of phrases, up to each word, with more behind: a phrase that ends in one may go on as another."""
    breaks = ((one, match.start()) for one in phrases for match in re.finditer(r"\b", one))
    return tuple({one[:at] for one, at in breaks if 0 < at < len(one)})
