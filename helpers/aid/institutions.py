"""A school or hospital called after its place that is given something: "tặng Bệnh viện tỉnh Xay"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from helpers.language import lexicon, regexes
from helpers.naming import placenames
from helpers.naming.bodies import WORDS
from helpers.naming.parties import Party

LONGEST = 70  # code points of its name before the place's

_PAIR = lexicon.alternation(lexicon.phrases(WORDS, "paired"))
KINDS = {"name_hospital": "organisation", "name_friend_school": "school"}  # kind of the row -> kind of the party


@cache
def _before_place() -> re.Pattern[str]:
    """What stands before the place: "Trường Tiểu học Hữu nghị Lào - Việt Nam tỉnh | Xay"; the unit is the party's."""
    phrases = lexicon.alternation(_forms())
    return regexes.compiled(rf"\b(?P<what>{phrases})(?:\s{_PAIR}(?:\s?[-–]\s?{_PAIR})+)?\s$", re.IGNORECASE)


@cache
def _forms() -> dict[str, tuple[str, str]]:
    """First words of a school or hospital -> the form of its name in the tables, and its kind."""
    rows = (r for r in lexicon.rows("bodies") if r["kind"] in KINDS)
    return {r["phrase"]: (r["local"], KINDS[r["kind"]]) for r in rows}


def institution(text: str, party: Party) -> Party:
    """The party, but the school or hospital of that place when its first words stand before the place."""
    if party.kind not in ("province", "city"):
        return party
    before = _before_place().search(text, max(0, party.char_start - LONGEST), party.char_start)
    place = next(iter(placenames.find_places(text[party.char_start : party.char_end])), None)
    if before is None or place is None:
        return party
    form, kind = _forms()[" ".join(before["what"].lower().split())]
    return replace(party, name=form.format(place.key), kind=kind, char_start=before.start())
