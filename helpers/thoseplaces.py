"""Places told together and then only pointed at: "Attapeu và Sekong ... Các tỉnh này" are the two told before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from helpers import lexicon
from helpers.parties import Party

_POINTS = lexicon.regex(  # "hai tỉnh này", "các địa phương nói trên"
    r"(?<!\w) (?: các | <several> | \d{1,2} ) \s+ <many_units> \s+ <just_told> (?!\w) (?! \s \d)", "clause_words"
)


def with_those_places(text: str, parties: list[Party], before: Iterable[list[Party]]) -> list[Party]:
    """The parties of a sentence, and the places that it only points at.

    Args:
        text: the sentence.
        parties: those found in it; provinces of no country in particular give way to the places that are meant.
        before: the parties of the sentences before it, the last first; read only when it points at places.
    """
    found = list(parties)
    for m in _POINTS.finditer(text):
        here = [p for p in found if p.char_end <= m.start()]
        lists = (p for told in (here, *before) for p in reversed(told) if p.kind == "province" and len(p.members) > 1)
        if meant := next(lists, None):
            found = [p for p in found if not m.start() <= p.char_start < m.end()]
            found.append(replace(meant, char_start=m.start(), char_end=m.end()))
    return sorted(found, key=lambda p: p.char_start)
