"""Signs of a body's own year besides its names: a plan carried out, years reviewed and planned, part-years counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers.dategrammar import WORDS, Shape
from helpers.lexicon import regex

BEFORE, BEHIND = 200, 80  # code points of the sentence around a year that tell whose it is
WINTER = (11, 12, 1, 2)  # the months in which the year that ends is reviewed and the next one planned
SPRING = (1, 2)

Bare = tuple[re.Match[str], str]  # a year, and the sentence before it


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return regex(template, WORDS)

    return {
        "sentence_end": re.compile(r"[.!?…]\s|[;\n]"),
        "year_before": re.compile(r"20\d\d\D*$"),
        "năm": build(r"(?<!\w) năm \s+ $"),
        # "Thực hiện kế hoạch đối ngoại năm [2024], ..."
        "carried_out": build(
            r"^ \W* <carries_out> \s [^.;,!?\n\d]{0,60}? (?<!\w) <year_plan> (?!\w) [^.;!?\n\d]{0,80} $"
        ),
        "reviews": build(r"(?<!\w) <reviews> (?!\w)"),
        "plans": build(r"(?<!\w) <year_plan> (?!\w) [^.;,!?\n\d]{0,60} $"),
        # "năm [2018] kim ngạch đạt ...", "năm [2022] có ý nghĩa đặc biệt quan trọng"
        "reached": build(r"[^.;!?\n]{0,60}? (?<!\w) <reached> (?!\w)"),
        "matters": build(r"\s+ <year_matters> (?!\w)"),
    }


def bare_years(text: str) -> Iterator[Bare]:
    """Every single year of this century, with the sentence before it; ranges and full dates are left out."""
    for match in re.finditer(r"20[0-9][0-9](?![\d\-–/]|\s[\-–]\s?\d)", text):
        if text[match.start() - 1 : match.start()] in (" ", "(", "\xa0"):
            before = text[max(0, match.start() - BEFORE) : match.start()]
            ends = [end.end() for end in _patterns()["sentence_end"].finditer(before)]
            yield match, before[ends[-1] :] if ends else before


def carried_out(bare: list[Bare]) -> set[int]:
    """The years of plans under way: "Thực hiện kế hoạch hợp tác năm 2022 giữa hai Bộ, sáng 22/8, ..."."""
    return {int(match[0]) for match, before in bare if _patterns()["carried_out"].search(before)}


def turns(text: str, bare: list[Bare], shapes: list[Shape]) -> set[str]:
    """The Januaries (ISO) between a year that a body reviews and one that it plans, for stories of the winter.

    "Ngày 25/12, ... đánh giá kết quả năm 2023 và thống nhất kế hoạch năm 2024": 2024-01. In spring either is enough.
    """
    month = _first_month(shapes)
    if month not in WINTER:
        return set()
    pattern = _patterns()
    planned, reviewed = set(), set()
    for match, before in bare:
        if not pattern["năm"].search(before):
            continue
        own = before[since.start() + 4 :] if (since := pattern["year_before"].search(before)) else before
        if pattern["reviews"].search(own) or pattern["reached"].match(text, match.end(), match.end() + BEHIND):
            reviewed.add(int(match[0]) + 1)
        elif pattern["plans"].search(own):
            planned.add(int(match[0]))
    return {f"{year}-01" for year in planned or (reviewed if month in SPRING else ())}


def part_years(shapes: list[Shape]) -> set[int]:
    """The years of which a part is counted that ends before the story: "6 tháng đầu năm 2023", told on 17 July."""
    month = _first_month(shapes)
    parts = (s for s in shapes if s.period and s.first.year and s.first.month == 1 and s.last and s.last.month)
    return {s.first.year for s in parts if month and s.last[:1] == s.first[:1] and s.last.month <= month}


def years_that_matter(text: str, bare: list[Bare]) -> set[int]:
    """The years that a body calls important: "năm 2022 có ý nghĩa đặc biệt quan trọng"."""
    pattern = _patterns()
    return {
        int(m[0]) for m, before in bare if pattern["năm"].search(before) and pattern["matters"].match(text, m.end())
    }


def _first_month(shapes: list[Shape]) -> int | None:
    """The month of the first day that a text tells without its year."""
    return next((s.first.month for s in shapes if s.first.day and s.first.month and not s.first.year), None)
