"""Who pays or teaches as the tables call them: an academy of the army its ministry, a school of pupils its province."""

from __future__ import annotations

import re

from helpers import names
from helpers.language import lexicon
from helpers.merging.merge_series import STATE
from helpers.naming import placenames
from helpers.naming.parties import STATES, Party, find_parties
from helpers.naming.schoolnames import ministry_of, school_form
from helpers.students.scholarship import PEOPLE
from helpers.students.student_counts import has
from helpers.text import Article

WORDS = "clause_words"  # data/reference/clause_words.csv


EMBASSIES = ("Vietnamese Embassy", "Lao Embassy")


def provider_name(name: str, kind: str) -> str:
    """A party as the provider column calls it: a state and its embassies "government", a ministry without its country.

    Args:
        name: of a party, as funding has it.
        kind: of it, as parties.csv tells it.
    """
    if name in STATES.values() or (kind == "state" and name.startswith(EMBASSIES)):
        return STATE
    return re.sub(r"^(?:Vietnam|Lao) (?=Ministry)", "", name)


def provider_called(article: Article, number: int, provider: str | None, measure: str, year: int | None) -> str | None:
    """The provider that a sentence tells, as the hand-coded rows name it.

    Args:
        number: the sentence's.
        provider: a party's name, None when nobody is told.
        year: the article's own.
    """
    if provider is None:
        return None
    if form := school_form(provider):  # "Trường Đại học Sư phạm" of Thái Nguyên
        return form.format(place) if (place := _place_told(article, number)) else provider
    if ministry := ministry_of(provider):
        return ministry
    if measure in PEOPLE and has("pupils_school", provider):
        return province_in(provider) or _place_told(article, number) or provider
    return _as_called_then(provider, year)


def province_in(school: str) -> str | None:
    """The Vietnamese province or city in a school's name, else the one that a listed school is in."""
    found = [names.places()[str(m.key)] for m in placenames.find_places(school)]
    own = (p.name for p in found if p.country == "VN" and p.kind in ("province", "city"))
    return next(own, next((p.parent for p in found if p.country == "VN" and p.kind == "other" and p.parent), None))


def _place_told(article: Article, number: int) -> str | None:
    """The Vietnamese province or city told last before the end of a sentence."""
    for at in range(number, -1, -1):
        for party in reversed(find_parties(article.sentences[at].text)):
            if party.kind in ("province", "city") and party.country == "VN" and party.sure:
                return party.name
            if party.kind == "school" and (
                place := province_in(article.sentences[at].text[party.char_start : party.char_end])
            ):
                return place
    return None


def _as_called_then(place: str, year: int | None) -> str:
    """A province's name in a year before it was given another: students in Huế were those of Thừa Thiên Huế."""
    until, _, before = lexicon.phrases(WORDS, "province_until").get(place, "").partition(" ")
    return before if until and year is not None and year < int(until) else place


def party_of_headline(kinds: list[str], article: Article, giver: str) -> Party | None:
    """The one party of some kinds and of the host country that the headline names."""
    named = find_parties(article.title) if kinds else []
    found = [p for p in named if p.kind in kinds and (p.country == giver or (p.kind, p.country) == ("school", None))]
    return found[0] if len({name for p in found for name in p.members}) == 1 else None


def only_place(article: Article, number: int, giver: str) -> str | None:
    """The one province that the rest of an article names, where none was told before: "trên địa bàn tỉnh"."""
    behind = [p for sentence in article.sentences[number:] for p in find_parties(sentence.text)]
    named = {p.name for p in behind if p.kind in ("province", "city") and p.country == giver and p.sure}
    if not named:  # of its schools: "Trường Đại học Quảng Nam"
        named = {place for p in behind if p.kind == "school" and (place := province_in(p.name)) is not None}
    return named.pop() if len(named) == 1 else None
