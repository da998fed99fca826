"""Bodies told of "tỉnh" or "thành phố" alone ("Công an tỉnh", "Tỉnh đoàn"): of the province told before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER, lower
from helpers.naming import placenames
from helpers.naming.bodies import body_matcher
from helpers.naming.parties import Party
from helpers.text import Article

WORDS = "clause_words"  # data/reference/clause_words.csv
_UNIT = lexicon.regex(  # "Công an | tỉnh", not "Công an | tỉnh bạn"
    r"(?:\s+ của)? \s+ (?! <friend> (?!\w)) (?P<unit> <own_unit> ) (?!\w)", WORDS
)
_BARE = lexicon.regex(r"(?<!\w) (?P<unit> <own_unit> | <own_office> ) (?!\w)", WORDS)
_NAMED = lexicon.regex(r"(?:\s của)? \s <own_unit> \s", WORDS)
_JOINS = lexicon.regex(r"\s? (?:,|và|, \s và) \s", WORDS)
_LAO = lexicon.regex(r"(?<!\w) <lao_office> (?!\w)", WORDS)
_NAME = re.compile(rf"\s+(?P<first>[{UPPER}]\w*)")
_PERSON = lexicon.regex(r"(?<!\w) <before_person> (?!\w)", WORDS)
_STATES = ("Việt Nam", "Laos")  # parents of provinces and cities of their own
_LIKE = {"province": ("province",), "city": ("city", "capital")}


def with_own_places(text: str, parties: list[Party], before: Iterable[str], *, forces: bool = False) -> list[Party]:
    """The parties of a sentence, and those of its bodies that are told of a province without the province's name.

    Args:
        text: the sentence.
        parties: what find_parties(text) found; a body of the whole country is replaced by its province.
        before: passages_before(); read only when such a body is found.
        forces: whether an army's body is its province too, as it is where officers are trained.
    """
    if not _BARE.search(text):
        return parties
    found = list(parties)
    before = [*before]  # asked for each such body
    bodies = [*body_matcher().find(text)]
    for n, m in enumerate(bodies):
        row = m.key
        of_place = "{}" in row["local"] and row["kind"] == "organisation"  # "Hội Doanh nghiệp | tỉnh"
        local = row["local"] == "{}" or of_place or (forces and row["kind"] == "army")
        if not local or row["kind"] in ("people", "state") or row["phrase"] in _friends():
            continue
        unit, end = _unit(text, m.start, m.end), m.end
        if unit is not None:
            end = max(end, unit.end())
            told = None
        else:
            unit, told = _of_list(text, bodies[n:])
        if not (unit or told) or any(p.char_start <= m.start < p.char_end and p.char_end > m.end for p in found):
            continue
        kind = _kinds()[lower(unit["unit"])] if unit else "province"
        place = told or _own(text, m.start, end, kind, before)
        if place is not None:
            found = [p for p in found if p.char_start != m.start]
            name = row["local"].format(place.name) if of_place else place.name
            kind = kind if name == place.name else row["kind"]
            found.append(Party(name, place.country, kind, m.start, end))
    return sorted(found, key=lambda p: p.char_start)


def passages_before(article: Article, number: int) -> Iterator[str]:
    """The sentences of an article before one, the last first, then its headline."""
    yield from (article.sentences[at].text for at in range(number - 1, -1, -1))
    yield article.title


@cache
def _friends() -> frozenset[str]:
    """What a paper calls the other side ("tỉnh bạn"): never a province of its own."""
    return frozenset(lexicon.phrases(WORDS, "friend"))


@cache
def _kinds() -> dict[str, str]:
    """The unit, or the office of one -> the kind of its party."""
    return {**lexicon.phrases(WORDS, "own_unit"), **lexicon.phrases(WORDS, "own_office")}


def _unit(text: str, start: int, end: int) -> re.Match[str] | None:
    """The unit that a body is told of, behind or inside its phrase; None without one, or when its name follows."""
    unit = _UNIT.match(text, end) or _BARE.search(text, start, end)
    if unit is None:
        return None  # "Công an", of which nobody says whose
    behind = text[max(end, unit.end()) :][:40]
    place = next(iter(placenames.find_places(behind)), None)
    return None if place and not behind[: place.start].strip() else unit


_NAMED = lexicon.regex(r"(?:\s của)? \s <own_unit> \s", WORDS)
_JOINS = lexicon.regex(r"\s? (?: , | và | ,\s và ) \s", WORDS)


def _of_list(text: str, bodies: Sequence[lexicon.Match]) -> tuple[re.Match[str] | None, names.Place | None]:
    """The unit or the province told behind the last of several bodies, for the first of them.

    "| Công an, Hội Phụ nữ, Bộ đội Biên phòng tỉnh", "| Hội Phụ nữ và Công an tỉnh Xay".
    """
    for one, following in pairwise(bodies):
        if not _JOINS.fullmatch(text, one.end, following.start):
            break
        if unit := _unit(text, following.start, following.end):
            return unit, None
        named = _NAMED.match(text, following.end)
        told = next(iter(placenames.find_places(text[named.end() :][:40])), None) if named else None
        if told and not told.start:
            return None, names.places()[str(told.key)]
    return None, None


def _own(text: str, start: int, end: int, kind: str, before: Iterable[str]) -> names.Place | None:
    """The province or city meant: the last one of its country and kind that was told."""
    country = _country(text, start, end)
    other: names.Place | None = None  # meant when no place of that country is told at all
    for passage in (text[:start], *before):
        for m in reversed(placenames.find_places(passage)):
            place = names.places()[str(m.key)]
            if place.parent in _STATES and place.kind in _LIKE[kind]:
                if place.country == country:
                    return place
                other = other or place
    return other


def _country(text: str, start: int, end: int) -> str:
    """Laos for a Lao province's office ("Tỉnh trưởng") and for a person told of a Lao place; else Vietnam."""
    if _LAO.search(text, start, min(len(text), end + 30)):
        return "LA"
    name = _NAME.match(text, end)
    if name and name["first"] in names.surnames():
        return "VN"
    places = [m for m in placenames.find_places(text[:start]) if names.places()[str(m.key)].country == "LA"]
    if places and _PERSON.search(text, places[-1].end, start):
        return "LA"
    return "VN"
