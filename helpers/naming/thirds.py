"""Countries besides the two, where a passage names one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from helpers.language import lexicon

SHORT = 4  # letters of countries' names that are names of people or other words, too: "Đức", "Nga", "Anh", "Ý"


def without_currencies(countries: Iterable[tuple[str, str]]) -> lexicon.Matcher:
    """Finds names of countries, each with its key; with an empty key what only begins or ends like one.

    Those are currencies ("đô la Mỹ"), other words ("Ủy ban Pháp luật", "Anh hùng"), and "Anh" before a surname, where
    it is the word for a young man.
    """
    others = (
        *lexicon.phrases("units", "currency"),
        *lexicon.phrases("clause_words", "no_country"),
        *(f"Anh {row['surname']}" for row in lexicon.rows("surnames")),
    )
    return lexicon.Matcher((*countries, *((name, "") for name in others)), fold_case=False)


@cache
def third_countries() -> lexicon.Matcher:
    """Finds the names of countries besides the two, each with itself as its key; see without_currencies()."""
    return without_currencies((r["phrase"], r["phrase"]) for r in lexicon.rows("countries") if r["country"] == "other")


def names_third(text: str) -> bool:
    """Whether a passage names a country besides the two."""
    return any(thirds_in(text))


def thirds_in(text: str) -> Iterator[str]:
    """The countries besides the two that a passage names, as printed."""
    return (m.key for m in third_countries().find(text) if stands_alone(text, m))


@cache
def _parties() -> frozenset[str]:
    """The countries besides the two and their places, as tables name them."""
    printed = (r["phrase"] for r in lexicon.rows("countries") if r["country"] == "other")
    listed = (r["party"] for r in lexicon.rows("parties") if r["country"] == "other" and not r["members"])
    return frozenset((*printed, *listed))


def with_third(party: str) -> bool:
    """Whether one of the names of a party of the tables is a third country's: "Laos;Cambodia"."""
    return not _parties().isdisjoint(party.split(";"))


def third_body(printed: str) -> dict[str, str]:
    """A country besides the two, or a body of it, as a row of bodies.csv would tell it."""
    return {"phrase": "", "vn": "", "la": "", "other": printed, "kind": "state", "local": ""}


def stands_alone(text: str, match: lexicon.Match) -> bool:
    """Whether a country's name is no part of a person's or a currency's: "Chính phủ Đức", not "Nguyễn Đức Hải"."""
    if not match.key:
        return False
    before, after = text[: match.start].rstrip(" ").rpartition(" ")[2], text[match.end :].lstrip(" ")
    if before in lexicon.phrases("clause_words", "compass"):
        return not after[:1].isupper()  # "các tỉnh Tây Bắc | Campuchia"
    return (
        not (before.istitle() and before[-1:].isalpha() and match.start > len(before) + 1)  # "108 LHS Trung Quốc"
        and not (after[:1].isupper() and match.end - match.start <= SHORT)  # "Thủ tướng Thái Lan | Anutin"
    )
