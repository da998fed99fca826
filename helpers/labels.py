"""How the words of the vocabulary are printed, in English and Vietnamese."""

from __future__ import annotations

from functools import cache

from helpers import lexicon


@cache
def _labels() -> dict[str, dict[str, str]]:
    try:
        return {row["key"]: row for row in lexicon.rows("labels")}
    except FileNotFoundError:
        return {}


def label(key: str, lang: str = "en") -> str:
    """How labels.csv prints a key; one without a row there prints as itself: "war_legacy" -> "War legacy"."""
    printed = _labels().get(key, {}).get(lang)
    return printed or (key[:1].upper() + key[1:]).replace("_", " ")
