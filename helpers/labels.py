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
