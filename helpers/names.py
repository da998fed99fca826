"""Who is who and what is where: from a printed form to the person of people.csv and the place of places.csv."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from helpers import lexicon
from helpers.letters import UPPER, fold, nfc
from helpers.schema import LEVELS

FUZZY_SCORE = (
    92  # of 100; 2026-11: the lowest score between spellings of one person that joins no two people of people.csv
)
SHORTEST_FUZZY = 8  # letters; shorter names differ by too little


@dataclass(frozen=True, slots=True)
class Term:
    """An office held: English title, level, first and last month or year known ("" when not known)."""

    title: str
    level: str
    start: str
    end: str

    def holds_on(self, date: str) -> bool:
        """Whether the term is known to cover the date (ISO, any precision); an unknown start covers nothing."""
        month = date[:7]
        return (
            bool(self.start) and self.start[: len(month)] <= month and (not self.end or month <= self.end[: len(month)])
        )


@dataclass(frozen=True, slots=True)
class Person:
    """A row of people.csv."""

    name: str
    country: str
    aliases: tuple[str, ...]
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A row of places.csv."""

    name: str
    country: str
    kind: str
    parent: str


_RANKS = {level: at for at, level in enumerate(LEVELS)}


def rank(level: str | None) -> int:
    """Position of a level in schema.LEVELS, highest first; unknown levels come last."""
    return _RANKS.get(level, len(LEVELS))


def _terms(cell: str) -> tuple[Term, ...]:
    found = []
    for office in lexicon.split(cell):
        title, level, years = office.split("@")
        start, _, end = years.partition("..")
        found.append(Term(title, level, start, end))
    return tuple(found)


@cache
def people() -> dict[str, Person]:
    """Every person of people.csv by canonical name."""
    return {
        row["name"]: Person(row["name"], row["country"], tuple(lexicon.split(row["aliases"])), _terms(row["offices"]))
        for row in lexicon.rows("people")
    }


@cache
def places() -> dict[str, Place]:
    """Every place of places.csv by canonical name."""
    return {r["name"]: Place(r["name"], r["country"], r["kind"], r["parent"]) for r in lexicon.rows("places")}


def bare(printed: str) -> str:
    """A name without case, diacritics, hyphens and spaces: what remains equal between the papers' habits."""
    return re.sub(r"[^a-z0-9]", "", fold(nfc(printed)))


@cache
def spellings() -> dict[str, str]:
    """Every printed form of people.csv -> canonical name."""
    return {form: p.name for p in people().values() for form in (p.name, *p.aliases)}


@cache
def _bare_spellings() -> dict[str, str | None]:
    """Folded form -> canonical name; None where two people share it."""
    found: dict[str, str | None] = {}
    for form, name in spellings().items():
        key = bare(form)
        if key:
            found[key] = name if found.get(key, name) == name else None
    return found


@lru_cache(maxsize=2_000)  # a leader is named again and again; of others there is no end
def canonical_person(printed: str) -> str | None:
    """The name of people.csv for a printed name, or None when nobody there is meant for sure.

    Exact spelling first; then without case, hyphens, spaces and diacritics (Vietnamese names only when they keep all
    their diacritics or none, since two men can differ by one); then, for Lao names, a bounded fuzzy match that is
    refused when a second person comes near.
    """
    printed = " ".join(nfc(printed).split())
    if (exact := spellings().get(printed)) is not None:
        return exact
    key = bare(printed)
    known = _bare_spellings().get(key)
    if known and (people()[known].country == "LA" or fold(printed) == printed.lower()):
        return known
    return None if key in _bare_spellings() else _by_sound(printed)


def lao_key(printed: str) -> str:
    """A Lao name as it sounds, so that its spellings meet: "Thoong-lun Xi-xu-lít" -> "tonglunsisulit".

    Spelling habits folded: x/s, r/l, y/i, ou/u, oo/o, aspirates (th, kh, ph, ch, nh), doubled letters, a silent final
    e or h.
    """
    key = ""
    for part in fold(nfc(printed)).replace(" - ", "-").split():
        part = re.sub(r"[^a-z]", "", part)
        for row in lexicon.rows("lao_sounds"):
            part = part.replace(row["printed"], row["sound"])
        part = re.sub(r"(.)\1+", r"\1", part)
        key += re.sub(r"(?<=[a-z]{2})[eh]$", "", part)
    return re.sub(r"(.)\1+", r"\1", key)


@cache
def _lao_keys() -> dict[str, str | None]:
    """Sound key -> canonical Lao person; None where two share it."""
    found: dict[str, str | None] = {}
    for form, name in spellings().items():
        if people()[name].country == "LA" and fold(form).strip()[:1].isascii() and (key := lao_key(form)):
            found[key] = name if found.get(key, name) == name else None
    return found


def _by_sound(printed: str) -> str | None:
    from rapidfuzz import fuzz, process

    key = lao_key(printed)
    if key in _lao_keys():
        return _lao_keys()[key]
    if len(key) < SHORTEST_FUZZY:
        return None
    near = process.extract(key, list(_lao_keys()), scorer=fuzz.ratio, score_cutoff=FUZZY_SCORE, limit=12)
    best: dict[str | None, float] = {}
    for form, score, _ in near:
        # brothers share the family name: the given name, which comes first, must be near too
        if fuzz.ratio(form[:6], key[:6]) >= 66:
            best[_lao_keys()[form]] = max(score, best.get(_lao_keys()[form], 0))
    return next(iter(best)) if len(best) == 1 else None


def office_on(name: str | None, date: str | None) -> Term | None:
    """The highest office that people.csv knows the person to have held on a date (ISO, any precision), or None."""
    person = people().get(name or "")
    if person is None or not date:
        return None
    held = [t for t in person.terms if t.holds_on(date)]
    return min(held, key=lambda t: rank(t.level), default=None)


def title_on(name: str | None, date: str | None, level: str | None) -> str | None:
    """The title of that level that people.csv knows the person to have held on a date; None when it is not sure.

    Not sure: an office of that level whose beginning people.csv does not know may be the one meant (a party secretary
    who also chairs the people's council).
    """
    person = people().get(name or "")
    if person is None or not date:
        return None
    of_level = [term for term in person.terms if term.level == level]
    held = [term for term in of_level if term.holds_on(date)]
    perhaps = [term for term in of_level if not term.start and (not term.end or date[:7] <= term.end)]
    return held[0].title if len(held) == 1 and not perhaps else None


def holder(level: str, country: str, date: str | None) -> str | None:
    """Who held a country's top office on a date; None when people.csv knows nobody or more than one for sure."""
    if not date or level not in LEVELS[:4]:
        return None
    held = {
        p.name
        for p in people().values()
        if p.country == country and any(t.level == level and t.holds_on(date) for t in p.terms)
    }
    return held.pop() if len(held) == 1 else None


@cache
def _place_spellings() -> dict[str, str]:
    found = {p.name: p.name for p in places().values()}
    for row in lexicon.rows("places"):
        for alias in lexicon.split(row["aliases"]):
            found.setdefault(nfc(alias), row["name"])
    return found


@cache
def canonical_place(printed: str) -> str | None:
    """The name of places.csv for a printed place, or None; places of Laos are known by their sound too."""
    printed = " ".join(nfc(printed).split())
    return _place_spellings().get(printed) or _place_by_sound(printed)


@cache
def _place_keys() -> dict[str, str | None]:
    """Sound -> province, town or district of Laos; None where two places share it, or one of Vietnam has it."""
    found: dict[str, str | None] = {}
    for form, name in _place_spellings().items():
        there = places()[name].country == "LA" and places()[name].kind in _SPELT
        if (key := lao_key(form)) and (there or places()[name].country == "VN"):
            found[key] = name if there and found.get(key, name) == name else None
    return found


_SPELT = frozenset(("province", "capital", "city", "district"))
_SHORTEST_PLACE = 5  # sounds: what is shorter may be anything


@lru_cache(maxsize=2_000)
def _place_by_sound(printed: str) -> str | None:
    key = lao_key(printed) if printed[:1].isupper() else ""
    return _place_keys().get(key) if len(key) >= _SHORTEST_PLACE else None


@cache
def surnames() -> frozenset[str]:
    """The Vietnamese surnames of surnames.csv."""
    return frozenset(row["surname"] for row in lexicon.rows("surnames"))


@cache
def _longer_names() -> tuple[str, ...]:
    return tuple(lexicon.phrases("visit_words", "longer_name"))


def begins_longer(text: str, start: int, end: int) -> bool:
    """Whether a place's or country's name is the beginning of one that names none: "châu Á - Thái Bình | Dương"."""
    if not text.startswith(_longer_names(), start):
        return False
    return any(len(name) > end - start and text.startswith(name, start) for name in _longer_names())


@lru_cache(maxsize=512)  # each sentence is asked for its places by several readers
def find_places(text: str) -> tuple[lexicon.Match, ...]:
    """The places that a text names, in reading order, none overlapping; the key is the name of places.csv.

    Besides those of place_matcher(), provinces, towns and districts of Laos in a spelling of its own, known by their
    sound, right behind their unit or in a list behind it: "hai tỉnh Bô li khăm xay và Sa Vẳn Na Khẹt".
    """
    known = place_matcher().find(text)
    found = list(known)
    for unit in _unit().finditer(text):
        start, at = unit.span()
        while True:
            here = next((m for m in known if m.start in (start, at) and m.end > at), None)
            if here is None:
                if (here := _spelt(text, start, at)) is None:
                    break
                found = [m for m in found if not (start < m.end and m.start < here.end)] + [here]
            if (comma := _AND.match(text, here.end)) is None:
                break
            start = at = comma.end()
    return tuple(sorted(found)) if len(found) != len(known) else tuple(known)


@cache
def _unit() -> re.Pattern[str]:
    units = lexicon.alternation(row["phrase"] for row in lexicon.rows("place_units"))
    return re.compile(rf"(?<!\w){units}\s(?=[{UPPER}])", re.IGNORECASE)


_AND = re.compile(rf"(?:\s?,\s|\svà\s)(?=[{UPPER}])")
_SYLLABLES = re.compile(r"[^\W\d_]+(?:\s?-\s?[^\W\d_]+|\s[^\W\d_]+){0,4}")


def _spelt(text: str, start: int, at: int) -> lexicon.Match | None:
    """The place of Laos that the syllables from `at` on name by their sound: as many of them as make one."""
    match = _SYLLABLES.match(text, at)
    end = match.end() if match else at
    while end > at:
        if name := _place_by_sound(text[at:end]):
            return lexicon.Match(start, end, name)
        end = max(text.rfind(" ", at, end), text.rfind("-", at, end), at)
    return None


@cache
def place_matcher() -> lexicon.Matcher:
    """Finds every form of a place as printed (hòa bình is peace, Hòa Bình a province), with or without its unit."""
    forms: dict[str, str] = {}
    for form, name in _place_spellings().items():
        forms[form] = name
        place = places()[name]
        if place.kind in ("province", "city", "capital", "district"):
            for unit in lexicon.rows("place_units"):
                if place.kind in lexicon.split(unit["kinds"]):
                    for printed in (unit["phrase"], unit["phrase"].capitalize()):
                        forms.setdefault(f"{printed} {form}", name)
    return lexicon.Matcher(forms.items(), fold_case=False)
