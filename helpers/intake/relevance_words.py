"""Phrases that say what an article is about: rows of relevance.csv, and every name of the two countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers.language import lexicon
from helpers.language.letters import dashes
from helpers.naming.thirds import SHORT


@cache
def matcher() -> lexicon.Matcher:
    """Every phrase of relevance.csv and every name of the two countries, as printed and with a capital."""
    return lexicon.Matcher(
        [*phrases(), *_currencies(), *_others(), *_abroad(), *_over(), *names("LA", "laos"), *names("VN", "vietnam")],
        fold_case=False,
    )


def phrases() -> Iterator[tuple[str, frozenset[str]]]:
    """The phrases of relevance.csv in every spelling, each with its kinds; those of kinds "at", "over" left out."""
    for row in lexicon.rows("relevance"):
        says = frozenset(lexicon.split(row["says"]))
        if says & {"at", "over"}:
            continue
        for spelling in dashes(row["phrase"]):
            yield from _also_capital(spelling, says)


def _also_capital(phrase: str, says: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """A phrase as it is and as it opens a sentence."""
    yield phrase, says
    yield phrase[0].upper() + phrase[1:], says


def _currencies() -> Iterator[tuple[str, frozenset[str]]]:
    """Currencies called by a third country: "đô la Mỹ" and "bảng Anh" name neither the United States nor Britain."""
    others = [row["phrase"] for row in lexicon.rows("countries") if row["country"] == "other"]
    for currency in lexicon.phrases("units", "currency"):
        if set(currency.split()) & set(others):
            yield from _also_capital(currency, frozenset({"hides"}))


def _others() -> Iterator[tuple[str, frozenset[str]]]:
    """Third countries, their capitals and leaders by names that are no other word."""
    named = (row["phrase"] for row in lexicon.rows("countries") if row["country"] == "other")
    for name in (*named, *lexicon.phrases("visit_words", "foreigner")):
        if len(name) > SHORT:
            yield name, frozenset({"other"})


@cache
def organisations() -> frozenset[str]:
    """Names of organisations of many countries, which are no country: "Liên hợp quốc"."""
    return frozenset(row["phrase"] for row in lexicon.rows("countries") if row["kind"] == "organisation")


def _abroad() -> Iterator[tuple[str, frozenset[str]]]:
    """ "tại Malaysia", "ở New York": a word of the kind "at" before a name of a third country or its capital."""
    says = frozenset({"abroad", "other"})
    for at in (row["phrase"] for row in lexicon.rows("relevance") if row["says"] == "at"):
        for row in lexicon.rows("countries"):
            if row["country"] == "other":
                yield from _also_capital(f"{at} {row['phrase']}", says)


def _over() -> Iterator[tuple[str, frozenset[str]]]:
    """ "sang Lào", "bên Savannakhet": a word of the kind "over" before a name of Laos; it is told from Vietnam."""
    says = frozenset({"laos", "over"})
    of_laos = [*(one for one, kinds in phrases() if kinds == {"laos"}), *(one for one, _ in names("LA", "laos"))]
    for over in (row["phrase"] for row in lexicon.rows("relevance") if row["says"] == "over"):
        for name in dict.fromkeys(of_laos):
            yield from _also_capital(f"{over} {name}", says)


def names(country: str, says: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The names of a country (LA, VN), of its places and of its people, each as a phrase of one kind."""
    for table in ("places", "people"):
        for row in lexicon.rows(table):
            if row["country"] == country:
                # "huyện Mộc Châu" near Laos tells of Vietnam; "Mộc Châu" alone stands in much news of its own
                own = country == "VN" and row.get("kind") == "district"
                for name in (row["name"], *([] if own else lexicon.split(row["aliases"]))):
                    if re.search(r"\w{3}", name):
                        yield name, frozenset({says})
    for row in lexicon.rows("countries"):
        if row["country"] == country and not row["kind"]:  # a post of border guards tells nothing of the other side
            yield row["phrase"], frozenset({says})
