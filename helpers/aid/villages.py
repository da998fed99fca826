"""Villages whose province an article tells only once: "bản Na Xay, tỉnh Sẹt ... tại bản Na Xay"."""

from __future__ import annotations

from helpers.aid.givings_told import Reading
from helpers.language import lexicon
from helpers.naming.parties import Party

_VILLAGE = lexicon.regex(  # "tại | bản Na Xay"
    r"\b (?: <village> | <lao_village> ) \s (?-i:(?P<name> [A-ZĐ]\w* (?: [\s-] [A-ZĐ]\w* ){0,3} )) (?! \w )",
    "clause_words",
)


def province_of_village(so_far: Reading, number: int, end: int, country: str) -> Party | None:
    """The province of a country told with the village that a sentence names before `end`, when it was named before.

    It stands with the village, or ahead of it in the same paragraph: "em Mai ở tỉnh Sẹt. Em học tại bản Na Xay". None
    where the sentence names no village, or no province was told with it.
    """
    sentences = so_far.article.sentences
    named = _VILLAGE.search(sentences[number].text, 0, end)
    for at in range(number - 1, -1, -1) if named else ():
        before = sentences[at].text
        start = before.find(named["name"]) if named else -1
        if start < 0:
            continue
        inside = (p for p in so_far.parties(at) if p.char_start > start)
        same = (n for n in range(at, -1, -1) if sentences[n].paragraph == sentences[at].paragraph)
        ahead = (p for n in same for p in reversed(so_far.parties(n)))
        for party in (*inside, *ahead):
            if party.kind == "province" and party.country == country and party.sure and len(party.members) == 1:
                return party
    return None
