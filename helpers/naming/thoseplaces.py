"""Places told together and then only pointed at: "Attapeu và Sekong ... Các tỉnh này" are the two told before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from helpers.language import lexicon
from helpers.naming.parties import Party, find_parties

WORDS = "clause_words"  # data/reference/clause_words.csv
_POINTS = lexicon.regex(  # "hai tỉnh này", "các địa phương nói trên", "hai tỉnh của Lào", "trao tặng | hai tỉnh | 9 tỷ"
    r"""(?<!\w) (?P<count> các | <several> | \d{1,2} ) \s+ <many_units> (?!\w)
    (?: \s+ (?: <just_told> (?! \s \d) | (?P<side> (?: của \s+ )? <lao> )) (?!\w)
      | (?P<given> (?= \s* (?: [.;] | $ | \d | mỗi \s | <respective> (?!\w) | <hedge> \s \d
        | (?<=\s) (?! <other_places> \b ) (?-i:[^\W\dA-ZĐ]) ))) )""",
    WORDS,
    lao="Lào",
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_GIVEN = lexicon.regex(  # "trao tặng | hai tỉnh", "cho | hai tỉnh"
    r"\b (?: <to> | <acts> ) \s+ $",
    WORDS,
    acts=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand")),
)


def with_those_places(text: str, parties: list[Party], before: Iterable[list[Party]]) -> list[Party]:
    """The parties of a sentence, and the places that it only points at.

    Args:
        text: the sentence.
        parties: those found in it; provinces of no country in particular give way to the places that are meant.
        before: the parties of the sentences before it, the last first; read only when it points at places.
    """
    points = [m for m in _POINTS.finditer(text) if m["given"] is None or _GIVEN.search(text, 0, m.start())]
    if not points:
        return parties
    found, before = list(parties), [*before]  # asked for each place pointed at
    for m in points:
        here = [p for p in found if p.char_end <= m.start()]
        told = (p for named in (_with_seats(text, here), *before) for p in reversed(named))
        lists = (p for p in told if p.kind == "province" and len(p.members) > 1)
        meant = next(lists, None)
        pointed = m["side"] is None and m["given"] is None
        if meant and (pointed or _counts(m["count"], meant, found, m.span())):
            found = [p for p in found if not m.start() <= p.char_start < m.end()]
            found.append(replace(meant, char_start=m.start(), char_end=m.end()))
    return sorted(found, key=lambda p: p.char_start)


_SEATS = lexicon.regex(r"\s <several> \s+ <many_units> \s", WORDS)


def _with_seats(text: str, parties: list[Party]) -> list[Party]:
    """The parties, and the places that one body is of: "Bộ Chỉ huy Quân sự | các tỉnh Xay, Sẹt"."""
    bodies = ((p, _SEATS.search(text, p.char_start, p.char_end)) for p in parties if p.kind not in ("province", "city"))
    seats = [q for p, seat in bodies if seat for q in find_parties(text[seat.start() : p.char_end], seat.start())]
    return sorted([*parties, *seats], key=lambda p: p.char_start)


def _counts(word: str, meant: Party, parties: list[Party], span: tuple[int, int]) -> bool:
    """Whether as many places are counted as were told together, and are not named again: "hai tỉnh của Lào"."""
    number = lexicon.phrases(WORDS, "several").get(word.lower(), word)
    inside = [p for p in parties if span[0] <= p.char_start < span[1]]
    named_again = any(p.char_end > span[1] or len(p.members) > 1 for p in inside)
    return meant.country == "LA" and number == str(len(meant.members)) and not named_again
