"""People told of a place by its bare name: "nhân dân Xay Sẹt", where the article tells "huyện Xay Sẹt, tỉnh Nong"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import OTHER, STATES, Party, find_parties
from helpers.naming.party import PEOPLE_OF

WORDS = "clause_words"  # data/reference/clause_words.csv
REACH = 70  # code points behind a place's name in which its province stands
GAP = 3  # code points between them: "xã Xay | (| Sẹt)"
_NAME = lexicon.regex(  # "nhân dân | Xay Sẹt", "hộ nghèo vùng lũ | Xay Sẹt", "bà con | xã Xay"
    r"\s (?:<disaster> \s)? (?:<commune> \s)? (?P<name> (?-i:[<upper>]) \w* (?:\s (?-i:[<upper>]) \w*){0,2} ) (?!\w)",
    WORDS,
    upper=UPPER,
)
_FOLK = lexicon.regex(r"<wide_people> \b", WORDS)
_UNIT = lexicon.regex(r"(?<!\w) (?: (?P<ours><home_commune>) | <commune> ) \s $", WORDS)


def with_folk_places(text: str, parties: list[Party], article: str) -> list[Party]:
    """The parties of a sentence, people of no country in particular being those of the place whose name follows them.

    Args:
        text: the sentence.
        parties: those found in it.
        article: the whole text, which tells elsewhere where that place is.
    """
    if all(p.sure for p in parties):
        return parties
    return [_placed(text, p, article) if not p.sure and _is_folk(text, p) else p for p in parties]


def _is_folk(text: str, party: Party) -> bool:
    return party.kind == "people" or _FOLK.match(text, party.char_start) is not None


def _placed(text: str, people: Party, article: str) -> Party:
    """The people, of the province told with the place named behind them; at home where its unit tells so."""
    named = _NAME.match(text, people.char_end)
    if named is None:
        return people
    for start, end, ours in _with_unit(article, named["name"]):
        around = find_parties(article[start : end + REACH])
        place = next((p for p in around if p.sure and p.kind == "province" and p.country in OTHER), None)
        if place and place.char_start <= end - start + GAP:
            return _people_of(people, place.name, place.country or "", named.end("name"))
        if ours:
            return _people_of(people, STATES["VN"], "VN", named.end("name"))
    return people


def _people_of(people: Party, place: str, country: str, end: int) -> Party:
    """The people of a place; the place itself where all of its people are told ("nhân dân")."""
    told = replace(people, name=f"{PEOPLE_OF}{place}", country=country, sure=True, twin=None, char_end=end)
    if people.kind == "people":
        return told
    return replace(told, name=place, kind="state" if place == STATES[country] else "province")


def _with_unit(article: str, name: str) -> Iterator[tuple[int, int, bool]]:
    """Where an article tells a name with its unit ("huyện Xay"), and whether Laos has no such unit."""
    at = article.find(name)
    while at >= 0:
        end = at + len(name)
        unit = _UNIT.search(article, max(0, at - 10), at)
        if unit and not article[end : end + 1].isalnum():
            yield unit.start(), end, unit["ours"] is not None
        at = article.find(name, end)
