"""Parties that a passage lists: "tỉnh Xay và Sẹt" is one of two members, "các tỉnh gồm Xay, Sẹt" those named."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.party import PEOPLE_OF, Party

WORDS = "clause_words"  # data/reference/clause_words.csv
MANY = ("Lao provinces", "Vietnamese provinces")
_COMMA = lexicon.regex(r"\s* (?:,|và|cùng) \s* (?:với \s+)? (?:các \s+)? (?:<unit> \s+)?", WORDS, ignore_case=False)


def _names_them(text: str, state: Party, party: Party) -> bool:
    many = state.name in MANY
    own = party.country == state.country or (many and not state.sure)
    inside = party.kind in ("province", "city") and own
    between = text[state.char_end : party.char_start] if inside and (many or state.kind == "state") else "."
    return _NAMELY.fullmatch(between) is not None or (many and _SUCH_AS.fullmatch(between) is not None)


_SUCH_AS = lexicon.regex(  # "các địa phương có chung biên giới như | Xay"
    r"[^,.;:()]{0,60} \s như \s+ (?:các \s+)? (?:<unit> \s+)?", WORDS, ignore_case=False
)
_NAMELY = lexicon.regex(
    r"""\s* (?: ,? \s* (?:bao\ gồm|gồm|là) \s* :? | [:(] ) \s* (?:(?:bao\ )?gồm \s* :? \s*)?
    (?:các \s+)? (?:<unit> \s+)?""",
    WORDS,
    ignore_case=False,
)


_SEVERAL = lexicon.regex(r"(?<!\w) (?:<several> | \d+) \s <many_units> (?!\w)", WORDS)


_COUNTED = lexicon.regex(r"(?<!\w) (?:<several> | \d+) \s $", WORDS)  # "| 3 | đại đội biên phòng tỉnh Xay và Sẹt"


def _of_several(text: str, body: Party, party: Party) -> bool:
    """Whether a province is one more of those whose bodies are told, which their country's body stands for."""
    one_more = party.kind == "province" and body.kind in ("army", "organisation") and body.country == party.country
    if not one_more or not _COMMA.fullmatch(text, body.char_end, party.char_start):
        return False
    counted = _COUNTED.search(text, max(0, body.char_start - 6), body.char_start)
    return (counted or _SEVERAL.search(text, body.char_start, body.char_end)) is not None


_AND = re.compile(r"(?:, | và )")


def _also_of(text: str, people: Party, place: Party) -> bool:
    """Whether a place goes on the list of those whose people are told."""
    more = place.kind in ("province", "city") and place.country == people.country and people.kind == "people"
    placed = people.name.startswith(PEOPLE_OF) and people.sure
    return more and placed and _AND.fullmatch(text, people.char_end, place.char_start) is not None


_ARE = re.compile(r"[^,.;:()]{0,30} là ")


def _who_are(text: str, people: Party, party: Party) -> bool:
    """Whether a party tells who people are, whose wording does not tell their country."""
    open_people = people.kind == "people" and not people.sure and party.kind in ("people", "community")
    return open_people and _ARE.fullmatch(text, people.char_end, party.char_start) is not None


_IN = lexicon.regex(r"\b <at_place> \s+ $", WORDS)


def _is_held_in(text: str, place: Party, party: Party) -> bool:
    """Whether a place is only where the party behind it acts: "tại thành phố Vinh, | lãnh đạo tỉnh Nghệ An ..."."""
    told = text[party.char_start : party.char_end]
    bare = not told[0].islower() and placenames.canonical_place(told) is not None  # "tại Xay, Sẹt và ..."
    here = text.startswith(",", place.char_end) and _IN.search(text, max(0, place.char_start - 8), place.char_start)
    return bool(here) and not bare


_FIRM = lexicon.regex(r"<name_company> \s", "bodies", column="phrase")


def listed(text: str, parties: list[Party]) -> list[Party]:
    """Neighbours of one country and kind that a comma or "và" joins become one party of several."""
    out: list[Party] = []
    for party in parties:
        before = out[-1] if out else None
        if before and before.kind == party.kind == "company" and text[before.char_end : party.char_start] == " (":
            above = _FIRM.match(text, party.char_start) is not None  # "Công ty Sao Mai (Tập đoàn Xay)"
            own = replace(before, char_end=party.char_end) if above else party
            out[-1] = replace(own, char_start=before.char_start)  # "Công ty Hoàng Anh Gia Lai (HAGL Agrico)"
            continue
        if before and _names_them(text, before, party):  # 5 tỉnh của Việt Nam gồm: Yên Bái, ...
            out[-1] = replace(party, char_start=before.char_start)
            continue
        if before and _of_several(text, before, party):  # Bộ Chỉ huy Quân sự hai tỉnh Xay và Sẹt
            out[-1] = replace(before, char_end=party.char_end)
            continue
        if before and _who_are(text, before, party):  # học sinh nghèo là con em người Việt
            out[-1] = replace(party, char_start=before.char_start)
            continue
        if before and _also_of(text, before, party):  # hộ nghèo hai tỉnh Xay và Sẹt
            members = (*before.members, *(f"{PEOPLE_OF}{place}" for place in party.members))
            out[-1] = replace(before, name=";".join(dict.fromkeys(members)), char_end=party.char_end)
            continue
        if (
            before is not None
            and party.kind in ("province", "city")
            and before.kind in ("province", "city")
            and party.country == before.country
            and party.name not in before.members
            and before.name not in MANY  # "thay mặt | tỉnh bạn, | Phó Tỉnh trưởng Xay nhận ..."
            and _COMMA.fullmatch(text[before.char_end : party.char_start])
            and not _is_held_in(text, before, party)
        ):
            out[-1] = replace(before, name=f"{before.name};{party.name}", char_end=party.char_end)
        else:
            out.append(party)
    return out
