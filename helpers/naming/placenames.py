"""The places that a text names, in every spelling of places.csv, and Lao ones by their sound."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon, regexes
from helpers.language.letters import UPPER, nfc


@cache
def _place_spellings() -> dict[str, str]:
    found = {p.name: p.name for p in names.places().values()}
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
        there = names.places()[name].country == "LA" and names.places()[name].kind in _SPELT
        if (key := names.lao_key(form)) and (there or names.places()[name].country == "VN"):
            found[key] = name if there and found.get(key, name) == name else None
    return found


_SPELT = frozenset(("province", "capital", "city", "district"))
_SHORTEST_PLACE = 5  # sounds: what is shorter may be anything


@lru_cache(maxsize=2_000)
def _place_by_sound(printed: str) -> str | None:
    key = names.lao_key(printed) if printed[:1].isupper() else ""
    return _place_keys().get(key) if len(key) >= _SHORTEST_PLACE else None


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
    if any(names.places()[m.key].kind == "border_gate" for m in known):
        known = [m for m in known if not _is_hamlet(text, m)]
    if len(known) > 1 and any(map(text.__contains__, _hamlets())):
        known = [m for m, behind in pairwise([*known, None]) if not (behind and _is_address(text, m, behind))]
    found, spelt = list(known), False
    for unit in _unit().finditer(text):
        start, at = unit.span()
        while True:
            here = next((m for m in known if m.start in (start, at) and m.end > at), None)
            if here is None:
                if (here := _spelt(text, start, at)) is None:
                    break
                found, spelt = [m for m in found if not (start < m.end and m.start < here.end)] + [here], True
            if (comma := _AND.match(text, here.end)) is None:
                break
            start = at = comma.end()
    for body in _body_of_district().finditer(text):
        here = _district(text, body.end()) or _spelt(text, body.end(), body.end())
        if here is not None and not any(m.start < here.end and here.start < m.end for m in found):
            found, spelt = [*found, here], True
    return tuple(sorted(found)) if spelt else tuple(known)


def _is_hamlet(text: str, place: lexicon.Match) -> bool:
    """Whether the name of a border gate is a village's, often the neighbour's: "bản | Nậm Cắn, huyện Noong Hét"."""
    return names.places()[place.key].kind == "border_gate" and _hamlet().search(text, 0, place.start) is not None


def _is_address(text: str, place: lexicon.Match, behind: lexicon.Match) -> bool:
    """Whether a village has the name of a town elsewhere: "bản | Phonsavan, | huyện Phonhong"."""
    if names.places()[place.key].kind not in ("city", "district"):
        return False
    there = _THERE.fullmatch(text, place.end, behind.start)
    return there is not None and _hamlet().search(text, 0, place.start) is not None


_THERE = re.compile(r", (?:[^,.;:()]{3,30}, )?")  # "bản Phonsavan|, huyện Xay, | tỉnh Sẹt"


@cache
def _hamlets() -> tuple[str, ...]:
    return tuple(f"{phrase} " for phrase in lexicon.phrases("visit_words", "hamlet"))


@cache
def _hamlet() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <hamlet> \s $", "visit_words")


_BODY = "district_body"  # the kind of a body called after its district: "Huyện ủy | Sông Mã"


@cache
def _body_of_district() -> re.Pattern[str]:
    return _before_name([row["phrase"] for row in lexicon.rows("place_units") if row["kinds"] == _BODY])


@cache
def _districts() -> dict[str, str]:
    """District or town of Vietnam without its unit -> its name, where no other has the same."""
    found: dict[str, str | None] = {}
    for form, name in _place_spellings().items():
        place = names.places()[name]
        if place.country == "VN" and place.kind in ("district", "city") and (unit := _unit().match(form)):
            bare = form[unit.end() :]
            found[bare] = name if found.get(bare, name) == name else None
    return {bare: name for bare, name in found.items() if name}


def _district(text: str, at: int) -> lexicon.Match | None:
    """The district of Vietnam whose name stands at `at`: as many syllables as make one."""
    match = _SYLLABLES.match(text, at)
    end = match.end() if match else at
    while end > at:
        if name := _districts().get(text[at:end]):
            return lexicon.Match(at, end, name)
        end = max(text.rfind(" ", at, end), at)
    return None


@cache
def _unit() -> re.Pattern[str]:
    units = (row["phrase"] for row in lexicon.rows("place_units") if row["kinds"] != _BODY)
    return _before_name([unit.lower() for unit in units], "i")


def _before_name(words: list[str], flags: str = "") -> re.Pattern[str]:
    """Any of some words before a capital; the words are in lower case where the flag is "i".

    It begins with their first letters, which are found several times as fast as a look-behind at every letter.
    """
    first = sorted({word[0] for word in words})
    rests = (rf"(?<={c}){lexicon.alternation(word[1:] for word in words if word[0] == c)}" for c in first)
    begins = "".join((*first, *(c.upper() for c in first if flags)))
    return regexes.compiled(rf"[{begins}](?<!\w\w)(?{flags}:{'|'.join(rests)}):?\s(?=[{UPPER}])")


_AND = re.compile(rf"(?:\s?,\s|\svà\s)(?=[{UPPER}])")
_SYLLABLES = re.compile(r"[^\W\d_]+(?:\s?[-–]\s?[^\W\d_]+|\s[^\W\d_]+){0,4}")


def _spelt(text: str, start: int, at: int) -> lexicon.Match | None:
    """The place of Laos that the syllables from `at` on name by their sound: as many of them as make one."""
    match = _SYLLABLES.match(text, at)
    end = match.end() if match else at
    while end > at:
        if name := _place_by_sound(text[at:end]):
            return lexicon.Match(start, at + len(text[at:end].rstrip(" -–")), name)
        end = max(at, *(text.rfind(joint, at, end) for joint in " -–"))
    return None


_UNITS = ("province", "city", "capital", "district", "border_gate")


@cache
def place_matcher() -> lexicon.Matcher:
    """Finds every form of a place as printed (hòa bình is peace, Hòa Bình a province), with or without its unit."""
    forms: dict[str, str] = {}
    units = {
        kind: [r["phrase"] for r in lexicon.rows("place_units") if kind in lexicon.split(r["kinds"])] for kind in _UNITS
    }
    for form, name in _place_spellings().items():
        forms[form] = name
        kind = names.places()[name].kind
        bare = form
        if kind == "border_gate":  # known by its name alone, unless that is somebody's, too: "cửa khẩu | Hồng Vân"
            bare = next((form.removeprefix(f"{unit} ") for unit in units[kind] if form.startswith(f"{unit} ")), "")
        for unit in units.get(kind, ()) if bare else ():
            for printed in (unit, unit.capitalize()):
                forms.setdefault(f"{printed} {bare}", name)
    return lexicon.Matcher(forms.items(), fold_case=False)
