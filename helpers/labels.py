"""How words of the vocabulary and sentences of charts are printed, in English and Vietnamese."""

from __future__ import annotations

from functools import cache

from helpers import lexicon


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
