"""Whether an article is about Vietnam and Laos together, told from the sentences that show it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache

from helpers import lexicon
from helpers.text import Article

# What a sentence weighs. One act between the two sides is enough (a visit, a gift, a scholarship); talk of ties must
# come twice, since domestic news often ends with a word on the neighbours. Set on tests/test_relevance.py.
_ENOUGH = 2.0
_EVENT, _TIES, _TITLE = 2.0, 1.0, 1.0
_CROWDED = 0.25  # of that, when the sentence names other countries as well: a summit's list of guests, a tour


def may_concern(text: str) -> bool:
    """A quick look at a whole page: is Laos named at all? "Lào Cai" and "thuốc lào" do not count."""
    return any(word in text for word in _quick()) and any(match.key == "laos" for match in _laos_matcher().find(text))


def relevant(article: Article) -> tuple[bool, str]:
    """Judge whether an article tells relations between Vietnam and Laos.

    Returns:
        (True, the passage that decided) or (False, what is missing).

    A sentence counts when it names both sides, or one side and "the two countries", and an act or a tie between
    them. A sentence of crime, sport or weather does not count, however many sides it names.
    """
    weight = 0.0
    best, reason = 0.0, ""
    named = False
    for index, (passage, says) in enumerate(_told(article)):
        named = named or bool(says & {"laos", "both"})
        value = _weigh(says)
        if index == 0 and value >= _TIES:
            value += _TITLE
        weight += value
        if value > best:
            best, reason = value, passage
        if weight >= _ENOUGH:
            return True, reason
    if not named:
        return False, "no name of Laos in the body"
    return (
        False,
        "Laos is named, but no act or tie between the two countries is told"
        if not weight
        else f"only in passing: {reason[:80]}",
    )


def _told(article: Article) -> Iterator[tuple[str, frozenset[str]]]:
    """The title, then every sentence, each with what its phrases say."""
    yield article.title, frozenset(str(match.key) for match in _matcher().find(article.title))
    starts = [sentence.start for sentence in article.sentences]
    says: list[set[str]] = [set() for _ in starts]
    for match in _matcher().find(article.text):
        says[max(bisect_right(starts, match.start) - 1, 0)].add(str(match.key))
    for sentence, found in zip(article.sentences, says, strict=True):
        yield sentence.text, frozenset(found)


def _weigh(says: frozenset[str]) -> float:
    two = "both" in says or ("laos" in says and bool(says & {"vietnam", "two_sides"}))
    if not two or "off" in says:
        return 0.0
    value = _EVENT if "event" in says else _TIES if "ties" in says else 0.0
    return value * _CROWDED if says & {"other", "several"} and "both" not in says else value


@cache
def _matcher() -> lexicon.Matcher:
    """Every phrase of relevance.csv and every name of the two countries, as printed and with a capital."""
    return lexicon.Matcher([*_phrases(), *_names("LA", "laos"), *_names("VN", "vietnam")], fold_case=False)


@cache
def _laos_matcher() -> lexicon.Matcher:
    says = {"laos": "laos", "both": "laos", "not_laos": "not_laos"}
    return lexicon.Matcher(((phrase, says[kind]) for phrase, kind in _phrases() if kind in says), fold_case=False)


@cache
def _quick() -> tuple[str, ...]:
    """The shortest names of Laos: a text without any of them cannot hold a longer one."""
    names = sorted({phrase for phrase, says in _phrases() if says in ("laos", "both")}, key=len)
    return tuple(name for i, name in enumerate(names) if not any(shorter in name for shorter in names[:i]))


def _phrases() -> Iterator[tuple[str, str]]:
    for row in lexicon.rows("relevance"):
        for spelling in _dashes(row["phrase"]):
            yield spelling, row["says"]
            yield spelling[0].upper() + spelling[1:], row["says"]


def _dashes(phrase: str) -> Iterator[str]:
    """The phrase as papers print it, with a hyphen or a dash, spaced or not: "Việt - Lào", "Việt-Lào", "Việt – Lào"."""
    if " - " not in phrase:
        yield phrase
        return
    for dash in (" - ", "-", " – ", "–", "- ", " -"):
        yield phrase.replace(" - ", dash)


def _names(country: str, says: str) -> Iterator[tuple[str, str]]:
    for table in ("places", "people"):
        for row in lexicon.rows(table):
            if row["country"] == country:
                for name in (row["name"], *lexicon.split(row["aliases"])):
                    if re.search(r"\w{3}", name):
                        yield name, says
