"""Counts of people, awards or works, as printed, to exact whole numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from helpers.language import numbers, regexes
from helpers.language.lexicon import alternation, phrases, regex
from helpers.language.numbers import UNITS, Quantity, hedged, span


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or awards with the noun it counts, as printed."""

    char_start: int
    char_end: int
    text: str
    min: int
    max: int
    approx: bool
    noun: str


@cache
def _nouns(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return regexes.compiled(rf"\s+ (?P<noun>{alternation(nouns)}) (?!\w)", re.VERBOSE | re.IGNORECASE)


def find_counts(text: str, nouns: Iterable[str] | None = None, offset: int = 0) -> list[Count]:
    """Find numbers that count a noun, in reading order.

    Args:
        text: NFC text.
        nouns: what may be counted; default: the `noun` rows of units.csv (suất học bổng, lưu học sinh, người ...).
        offset: added to char_start and char_end.

    Returns:
        One Count per number directly before such a noun; ranges and hedges as printed. "hàng nghìn" is no number.

    >>> [(c.text, c.min, c.max) for c in find_counts("Tỉnh nhận khoảng 100-120 suất mỗi năm.")]
    [('100-120 suất', 100, 120)]
    """
    wanted = _nouns(tuple(nouns) if nouns is not None else tuple(phrases(UNITS, "noun")))
    found = []
    for first, last in [*numbers.quantities(text), *numbers.word_quantities(text)]:
        match = wanted.match(text, (last or first).end)
        if not match or (last is None and _is_year(text, first)):
            continue
        low, high = span(first, last)
        if low != int(low) or high != int(high):
            continue
        start, end = first.start, match.end()
        noun = " ".join(match["noun"].split())
        found.append(
            Count(start + offset, end + offset, text[start:end], int(low), int(high), hedged(text, start, end), noun)
        )
    return sorted(found, key=lambda count: count.char_start)


def find_told_counts(text: str, nouns: tuple[str, ...]) -> list[Count]:
    """Find numbers told of a noun named before them, in reading order: "số lưu học sinh Lào tại trường là gần 300".

    So are those right behind people of Laos: "sinh viên Lào 1.120, Campuchia 80".

    Args:
        text: NFC text.
        nouns: what may be counted.

    Returns:
        One Count per number, at the words that name what is counted: what is told of them stands behind, as it does
        behind "300 lưu học sinh". A number right before a noun is left to find_counts().

    >>> [(c.text, c.min, c.approx) for c in find_told_counts("Số dự án tại đây là gần 270.", ("dự án",))]
    [('Số dự án', 270, True)]
    """
    found = []
    matches = [*_told(nouns).finditer(text)]
    if _LAO_COUNTED.search(text):
        matches += _told_of_laos(nouns).finditer(text)
    for match in matches:
        first = numbers.quantity(text, match.end())
        last = numbers.joined(text, first.end) if first else None
        end = (last or first).end if first else 0
        if first is None or not _ENDS.match(text, end):
            continue
        low, high = span(first, last)
        if low == int(low) and high == int(high):
            start, stop = match.start(), match.end("noun")
            approx = hedged(text, first.start, end)
            found.append(Count(start, stop, text[start:stop], int(low), int(high), approx, match["noun"]))
    return sorted(found, key=lambda count: count.char_start)


@cache
def _told(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(
        r"""(?<!\w) <number_of> \s+ (?P<noun><nouns>) (?!\w) (?:[^.;:!?\n] | \.(?=\w)){0,120}?
            \s <comes_to> \s+ (?:<hedge> \s+){0,2} (?=\d)""",
        WORDS,
        nouns=alternation(nouns),
        hedge=alternation(phrases(UNITS, "hedge")),
    )


@cache
def _told_of_laos(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return regex(  # "sinh viên Lào | 1.120", "học sinh Lào: | 40"; no year
        r"""(?<!\w) (?P<noun><nouns>) \s Lào \s* (?: : | <comes_to> )? \s+ (?:<hedge> \s+){0,2}
            (?=\d) (?!(?:19|20)\d\d\b)""",
        WORDS,
        nouns=alternation(nouns),
        hedge=alternation(phrases(UNITS, "hedge")),
    )


_LAO_COUNTED = re.compile(r"\bLào\b:?\s(?:\w+\s){0,4}\d")  # a cheap look before the nouns are tried everywhere
WORDS = "clause_words"  # data/reference/clause_words.csv
_ENDS = regex(r"""\s* (?: [.,;:)…"”»] | $ | \n | (?:<told_on>) (?!\w) )""", WORDS)  # no noun: "là 267, tổng vốn ..."


def _is_year(text: str, number: Quantity) -> bool:
    """ "năm 2023" before a noun is a year: "Trong năm 2023 sinh viên Lào ..."."""
    return (
        number.printed.isdigit()
        and 1900 <= number.value <= 2100
        and text[max(0, number.start - 5) : number.start].rstrip()[-3:].lower() == "năm"
    )
