"""Who is who: from a printed form to the person of people.csv; the places of places.csv."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from helpers.language import lexicon
from helpers.language.letters import fold, nfc, toneless
from helpers.plainly import Plainly
from helpers.schema import COUNTRIES, LEVELS, is_date

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
    merged_into: str = ""
    merged_on: str = ""

    def on(self, day: str | None) -> str:
        """The name of the unit that it was, or was part of, on a day (ISO, of any precision)."""
        return self.merged_into if self.merged_on and day and day >= self.merged_on[: len(day)] else self.name


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
    told = ((r, *r["merged_into"].partition("@")[::2]) for r in lexicon.rows("places"))
    return {r["name"]: Place(r["name"], r["country"], r["kind"], r["parent"], *merged) for r, *merged in told}


def bare(printed: str) -> str:
    """A name without case, diacritics, hyphens and spaces: what remains equal between the papers' habits."""
    return re.sub(r"[^a-z0-9]", "", fold(nfc(printed)))


def plain(printed: str) -> str:
    """A name that a paper prints all in capitals as others print it: "NGÔ XUÂN LỊCH" is Ngô Xuân Lịch."""
    return " ".join(map(str.capitalize, printed.split(" "))) if printed.isupper() else printed


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
    their diacritics or none, since two men can differ by one, or lose the tone of a syllable that needs one); then,
    for Lao names, a bounded fuzzy match that is refused when a second person comes near.
    """
    printed = plain(" ".join(nfc(printed).split()))
    if (exact := spellings().get(printed)) is not None:
        return exact
    key = bare(printed)
    known = _bare_spellings().get(key)
    if known and (people()[known].country == "LA" or fold(printed) == printed.lower() or _lost_tones(printed, known)):
        return known
    return None if key in _bare_spellings() else _by_sound(printed)


def _lost_tones(printed: str, name: str) -> bool:
    """Whether a name is another's but for tones that cannot be missing: "Nguyễn Ngoc Thiện", whose "Ngoc" is no word.

    A syllable that ends in c, ch, p or t always bears a tone; "Thanh" and "Thành" are two names.
    """
    pairs = [*zip(printed.split(), name.split(), strict=False)]
    return len(pairs) == len(name.split()) and all(
        word == meant or (word.endswith(("c", "ch", "p", "t")) and word == toneless(meant)) for word, meant in pairs
    )


@lru_cache(maxsize=4096)  # the words of names come again and again
def lao_key(printed: str) -> str:
    """A Lao name as it sounds, so that its spellings meet: "Thoong-lun Xi-xu-lít" -> "tonglunsisulit".

    Spelling habits folded: x/s, r/l, y/i, ou/u, oo/o, aspirates (th, kh, ph, ch, nh), doubled letters, a silent final
    e or h.
    """
    key = ""
    sounding = unicodedata.normalize("NFD", printed).replace("o\u031b", "u")  # "ơ" is the eu of "Saleum"
    for part in fold(sounding).replace("–", "-").replace(" - ", "-").split():
        part = re.sub(r"[^a-z-]", "", part)
        for row in lexicon.rows("lao_sounds"):  # across no hyphen: "Bun-hôm" has no "nh"
            part = part.replace(row["printed"], row["sound"])
        part = part.replace("-", "")
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


_SAME_SOUND = 75  # per cent of two spellings printed side by side


def sound_alike(one: str, other: str) -> bool:
    """Whether two spellings printed side by side are one Lao name: "Va-la-xay Lềnh-xa-vắt (Valaxay Lengsavath)"."""
    from rapidfuzz import fuzz

    return fuzz.ratio(lao_key(one), lao_key(other)) >= _SAME_SOUND


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


@cache
def _lao_roots() -> re.Pattern[str]:
    """The words that Lao names are made of, as they sound: the longest first."""
    roots = {key for word in lexicon.phrases("visit_words", "lao_root") if (key := lao_key(word))}
    return re.compile("|".join(sorted(roots, key=lambda root: (-len(root), root))))


def sounds_lao(printed: str) -> bool:
    """Whether a name is made of words of Lao names: "Sengvisay Phetsaikham", "Khăm Sinh Phan Tha Vông".

    Thai and Cambodian names share single words with them, so that two must be found, and more behind a Vietnamese
    surname; the "Thị" and "Văn" of Vietnam's other peoples say that it is none.
    """
    words = printed.split()
    if any(word in lexicon.phrases("visit_words", "middle_name") for word in words[1:2]):
        return False
    if words[0] in surnames():
        return goes_on_lao(words)
    return len(_lao_roots().findall(lao_key(printed))) >= 2


def goes_on_lao(words: list[str]) -> bool:
    """Whether a name that begins as a Vietnamese one is Lao: "Vi Lay Phon Vông Khăm Heng", "Văn Xay Pheng Xa Vẳn".

    Four words or more, of which the one behind the surname is no Vietnamese middle name and three are of Lao names; or
    the first two are one Lao word: "Vi Lay Xổm Bắt".
    """
    if len(words) < 3 or words[1] in lexicon.phrases("visit_words", "middle_name"):
        return False
    if _lao_roots().fullmatch(lao_key(" ".join(words[:2]))):
        return True
    if len(words) < 4:
        return False
    return len(_lao_roots().findall(lao_key(" ".join(words[1:])))) >= 3


@lru_cache(maxsize=4096)  # the days of an article come again and again
def _asked(date: str | None, level: str | None = None, country: str | None = None) -> None:
    """Refuse what no office can be looked up by: it would find nobody, or somebody else."""
    if date and not (isinstance(date, str) and is_date(date)):
        raise Plainly(f"date is {date!r}: write it in quotes as 2024-03-11, 2024-03 or 2024")
    if level is not None and level not in LEVELS:
        raise Plainly(f"level is {level!r}: the words are {', '.join(LEVELS)}")
    if country is not None and country not in COUNTRIES:
        raise Plainly(f"country is {country!r}: write {' or '.join(COUNTRIES)}")


def office_on(name: str | None, date: str | None) -> Term | None:
    """The highest office that people.csv knows the person to have held on a date (ISO, any precision), or None."""
    _asked(date)
    person = people().get(name or "")
    if person is None or not date:
        return None
    held = [t for t in person.terms if t.holds_on(date)]
    return min(held, key=lambda t: rank(t.level), default=None)


def levels_on(name: str | None, date: str | None) -> set[str]:
    """The levels of all offices that people.csv knows the person to have held on a date, both of a title for two."""
    _asked(date)
    person = people().get(name or "")
    held = [t for t in person.terms if t.holds_on(date)] if person and date else []
    return {t.level for t in held} | {level for t in held if (level := _titles().get(t.title.partition(" and ")[2]))}


@cache
def _titles() -> dict[str, str]:
    """Title -> level, of every office of people.csv."""
    return {term.title: term.level for person in people().values() for term in person.terms}


def title_on(name: str | None, date: str | None, level: str | None) -> str | None:
    """The title of that level that people.csv knows the person to have held on a date; None when it is not sure.

    Not sure: an office of that level whose beginning people.csv does not know may be the one meant (a party secretary
    who also chairs the people's council).
    """
    _asked(date, level)
    person = people().get(name or "")
    if person is None or not date:
        return None
    of_level = [term for term in person.terms if term.level == level]
    held = [term for term in of_level if term.holds_on(date)]
    perhaps = [term for term in of_level if not term.start and (not term.end or date[:7] <= term.end)]
    return held[0].title if len(held) == 1 and not perhaps else None


def holder(level: str, country: str, date: str | None) -> str | None:
    """Who held a country's top office on a date; None when people.csv knows nobody or more than one for sure."""
    _asked(date, level, country)
    if not date or level not in LEVELS[:4]:
        return None
    held = {
        p.name
        for p in people().values()
        if p.country == country and any(t.level == level and t.holds_on(date) for t in p.terms)
    }
    return held.pop() if len(held) == 1 else None


@cache
def surnames() -> frozenset[str]:
    """The Vietnamese surnames of surnames.csv."""
    return frozenset(row["surname"] for row in lexicon.rows("surnames"))
