"""How words of the vocabulary and sentences of charts are printed, in English and Vietnamese."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from helpers.language import lexicon

_PLACE = "{place}"


@cache
def _labels() -> dict[str, dict[str, str]]:
    try:
        return {row["key"]: row for row in lexicon.rows("labels")}
    except FileNotFoundError:
        return {}


def known(key: str) -> bool:
    """Whether labels.csv has a row for the key."""
    return key in _labels()


def printed(key: str, lang: str = "en") -> str:
    """The cell of labels.csv for a key that must have one: a template, a noun or a name."""
    if not _labels().get(key, {}).get(lang):
        raise KeyError(f"data/reference/labels.csv has no words in {lang!r} for the key {key!r}")
    return _labels()[key][lang]


def label(key: str, lang: str = "en") -> str:
    """How labels.csv prints a word; one without a row prints as itself: "war_legacy" -> "War legacy"."""
    return _labels().get(key, {}).get(lang) or (key[:1].upper() + key[1:]).replace("_", " ")


@lru_cache(maxsize=10_000)
def name(name: str, lang: str = "en") -> str:
    """A country, place or party as a language calls it; one of no list as it stands: "Laos" -> "Lào".

    Rows whose key holds {place} name what is called after one of places.csv: "people of Attapeu".
    """
    if known(f"name.{name}"):
        return label(f"name.{name}", lang)
    for shape, key in _shapes():
        if (met := shape.fullmatch(name)) and met["place"] in _places():
            return printed(key, lang).format(place=_name_of_place(met["place"], lang))
    return name


def _name_of_place(place: str, lang: str) -> str:
    return label(f"name.{place}", lang) if known(f"name.{place}") else place


@cache
def _shapes() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The keys of names made with a place, the longest first: "{place} Medical University" before "... University"."""
    keys = sorted((key for key in _labels() if _PLACE in key), key=lambda key: (-len(key), key))
    return tuple((_shape(key.removeprefix("name.")), key) for key in keys)


def _shape(name: str) -> re.Pattern[str]:
    before, after = name.split(_PLACE)
    return re.compile(f"{re.escape(before)}(?P<place>.+){re.escape(after)}")


@cache
def _places() -> frozenset[str]:
    return frozenset(row["name"] for row in lexicon.rows("places"))


def title(office: str, lang: str = "en", country: str | None = None) -> str | None:
    """The title of an office in a language, by titles.csv, whichever of the two it is given in; None: no row has it.

    Args:
        office: as people.csv has it ("State President"), or as a page prints it ("Chủ tịch nước").
        lang: en or vi.
        country: VN or LA, whose office it is: a few titles are called differently by the two.
    """
    told, asked = _titles(), office.casefold()
    found = next((told[asked, side] for side in (country, "", "VN", "LA") if (asked, side) in told), None)
    return found[lang] if found else None


@cache
def _titles() -> dict[tuple[str, str | None], dict[str, str]]:
    """(title in either language, VN, LA or "") -> the title in both; of two English ones for a Vietnamese the first."""
    told: dict[tuple[str, str | None], dict[str, str]] = {}
    for row in lexicon.rows("titles"):
        both = {"en": row["title"], "vi": row["vi"]}
        told[row["title"].casefold(), row["country"]] = both
        told.setdefault((row["vi"].casefold(), row["country"]), both)
    return told


def purpose(coded: str, lang: str = "en") -> str | None:
    """What a sum is for as a chart or report prints it, by purposes.csv; None: no row has what a person coded."""
    return _purposes().get(coded, {}).get(lang)


@cache
def _purposes() -> dict[str, dict[str, str]]:
    return {row["purpose"]: row for row in lexicon.rows("purposes")}
