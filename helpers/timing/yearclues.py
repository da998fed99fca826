"""Signs of a body's own year besides its names: anniversaries kept, sessions, plans carried out, part-years counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers.language.lexicon import phrases, regex
from helpers.timing.datecontext import is_compared
from helpers.timing.dategrammar import WORDS, Shape

LEAD = 700  # code points; what the first sentences tell as their occasion dates the story
BEFORE, BEHIND = 200, 80  # code points of the sentence around a year that tell whose it is
WINTER = (11, 12, 1, 2)  # the months in which the year that ends is reviewed and the next one planned
SPRING = (1, 2)
SENTENCE_END = re.compile(r"[.!?…]\s|[;\n]")
YEAR_WORD = regex(r"(?<!\w) năm \s+ $", WORDS)  # right before a year

Bare = tuple[re.Match[str], str]  # a year, and the sentence before it


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return regex(template, WORDS)

    return {
        # "Nhân kỷ niệm 48 năm Quốc khánh Lào ([2/12/1975 - 2/12/2023])"
        "occasion": build(r"(?<!\w) <occasion> (?!\w) [^.;!?\n]{0,140} $"),
        "no_occasion": build(r"(?<!\w) (?: <looking> | <reviewed> | <not_own> ) (?!\w)"),
        # "60 năm Ngày thiết lập quan hệ ngoại giao Việt Nam - Lào", "lần thứ 48 Quốc khánh Lào"
        "jubilee": build(
            r"""(?: (?<!\d) (?P<n>\d{2,3}) \s năm | <numbered> \s (?P<nth>\d{2,3}) ) \s (?: <feast_day> \s )?
            (?P<what> <founded> ) (?!\w) (?! \s (?: <of_both> | (?-i:[A-ZĐ]) ) )"""
        ),
        # "Kỳ họp lần thứ 46 Ủy ban liên Chính phủ", "Ủy ban liên Chính phủ Việt Nam - Lào lần thứ 46", "AIPA-45"
        "session": build(
            r"""(?<!\w) (?: <session> \s (?: <numbered> \s )? (?P<n>\d{2}) (?!\d) [^.;,!?\n\d]{0,30}
                (?<!\w) (?P<of> <series> )
            | (?P<series> <series> ) (?: \s? [-–]? \s? | \s (?: [^.;,!?\n\d]{1,30}? \s )? <numbered> \s )
                (?P<nth>\d{2}) ) (?! \d | [./]\d )"""
        ),
        "year_before": re.compile(r"20\d\d\D*$"),
        # "Thực hiện kế hoạch đối ngoại năm [2024], ..."
        "carried_out": build(
            r"^ \W* <carries_out> \s [^.;,!?\n\d]{0,60}? (?<!\w) <year_plan> (?!\w) [^.;!?\n\d]{0,80} $"
        ),
        "reviews": build(r"(?<!\w) <reviews> (?!\w)"),
        "plans": build(r"(?<!\w) <year_plan> (?!\w) [^.;,!?\n\d]{0,60} $"),
        # "năm [2018] kim ngạch đạt ...", "năm [2022] có ý nghĩa đặc biệt quan trọng"
        "reached": build(r"[^.;!?\n]{0,60}? (?<!\w) (?: <reached> | <result> ) (?!\w)"),
        "matters": build(r"\s+ <year_matters> (?!\w)"),
    }


def bare_years(text: str) -> Iterator[Bare]:
    """Every single year of this century, with the sentence before it; ranges and full dates are left out."""
    for match in re.finditer(r"20[0-9][0-9](?![\d\-–/]|\s[\-–]\s?\d)", text):
        if text[match.start() - 1 : match.start()] in (" ", "(", "\xa0"):
            yield match, sentence_before(text, match.start())


def anniversaries(text: str, shapes: list[Shape]) -> set[str]:
    """The months (ISO) of anniversaries told as the lead's occasion: "Nhân Quốc khánh (2/12/1975 - 2/12/2023)"."""
    told = [s for s in shapes if s.start < LEAD and s.last_year_differs and s.first.day]
    same = (s for s in told if s.first[1:] == s.last[1:])
    around = [(f"{s.last.year}-{s.last.month:02d}", text[max(0, s.start - BEFORE) : s.start]) for s in same]
    around += [(month, before) for at, month, before in _jubilees(text) if at < LEAD]
    return {month for month, before in around if _patterns()["occasion"].search(before)}


def jubilees(text: str) -> set[int]:
    """The years of anniversaries that a body tells anywhere, and neither looks back at nor prepares for."""
    return {int(month[:4]) for _, month, before in _jubilees(text) if not _patterns()["no_occasion"].search(before)}


def _jubilees(text: str) -> Iterator[tuple[int, str, str]]:
    """(offset, month, sentence before) of anniversaries by their count: "48 năm Quốc khánh Lào" is 2023-12."""
    founded = phrases(WORDS, "founded")
    for match in _patterns()["jubilee"].finditer(text):
        day = next(day for what, day in founded.items() if what.lower() == " ".join(match["what"].lower().split()))
        year = int(day[:4]) + int(match["n"] or match["nth"])
        yield match.start(), f"{year}{day[4:7]}", sentence_before(text, match.start())


def sessions(text: str) -> set[str]:
    """The months (ISO) of the numbered sessions that a lead tells of: "Kỳ họp lần thứ 46 Ủy ban liên Chính phủ"."""
    held = phrases(WORDS, "session_held")
    series = {printed.lower(): name for printed, name in phrases(WORDS, "series").items()}
    found = set()
    for match in _patterns()["session"].finditer(text, 0, LEAD):
        name = series[" ".join((match["of"] or match["series"]).lower().split())]
        found.add(held.get(f"{name} {match['n'] or match['nth']}"))
    return found - {None}


def planned_at(held: set[str], shapes: list[Shape]) -> set[str]:
    """Of the months (ISO) of sessions a December, when the next year is planned, if the body tells a day of that month.

    "Chiều 19/12, ... Kỳ họp lần thứ 35 Ủy ban liên Chính phủ ... ký Hiệp định hợp tác năm 2013": 2012-12.
    """
    return {month for month in held if month[5:] == "12" and _first_month(shapes) == int(month[5:])}


def sentence_before(text: str, at: int, reach: int = BEFORE) -> str:
    """The sentence before an offset, as far as it can bear on what stands there."""
    before = text[max(0, at - reach) : at]
    ends = [end.end() for end in SENTENCE_END.finditer(before)]
    return before[ends[-1] :] if ends else before


def carried_out(bare: list[Bare]) -> set[int]:
    """The years of plans under way: "Thực hiện kế hoạch hợp tác năm 2022 giữa hai Bộ, sáng 22/8, ..."."""
    return {int(match[0]) for match, before in bare if _patterns()["carried_out"].search(before)}


def turns(text: str, bare: list[Bare], shapes: list[Shape]) -> set[str]:
    """The Januaries (ISO) between a year that a body reviews and one that it plans, for stories of the winter.

    "Ngày 25/12, ... đánh giá kết quả năm 2023 và thống nhất kế hoạch năm 2024": 2024-01. In spring either is enough;
    before New Year a review only where the lead says that it was held: "Ngày 26/11, ... hội đàm, đánh giá năm 2023".
    """
    month = _first_month(shapes)
    if month not in WINTER:
        return set()
    pattern = _patterns()
    planned, reviewed = set(), set()
    lead = _lead_of(text, shapes)
    for match, before in bare:
        if not YEAR_WORD.search(before):
            continue
        own = before[since.start() + 4 :] if (since := pattern["year_before"].search(before)) else before
        reviews = pattern["reviews"].search(own) is not None
        if not reviews and pattern["plans"].search(own):
            planned.add(int(match[0]))
        elif (reviews and match.start() in lead) or (month in SPRING and (reviews or reached(text, match))):
            reviewed.add(int(match[0]) + 1)
    return {f"{year}-01" for year in planned or reviewed}


def _lead_of(text: str, shapes: list[Shape]) -> range:
    """From the first day that a body tells to the end of its sentence."""
    start = next((s.start for s in shapes if s.first.day), len(text))
    ends = (at for mark in (". ", "\n") if (at := text.find(mark, start)) >= 0)
    return range(start, min(ends, default=len(text)))


def reached(text: str, year: re.Match[str]) -> bool:
    """Whether what a year brought is told right behind it: "năm 2024 kim ngạch đạt ..."."""
    return _patterns()["reached"].match(text, year.end(), year.end() + BEHIND) is not None


def part_years(text: str, shapes: list[Shape]) -> set[int]:
    """The years of which a part is counted that ends before the story: "6 tháng đầu năm 2023", told on 17 July."""
    month = _first_month(shapes)
    parts = (s for s in shapes if s.period and s.first.year and s.first.month == 1 and s.last and s.last.month)
    parts = (s for s in parts if not is_compared(sentence_before(text, s.start)))
    return {s.first.year for s in parts if month and s.last[:1] == s.first[:1] and s.last.month <= month}


def years_that_matter(text: str, bare: list[Bare]) -> set[int]:
    """The years that a body calls important: "năm 2022 có ý nghĩa đặc biệt quan trọng"."""
    pattern = _patterns()
    return {int(m[0]) for m, before in bare if YEAR_WORD.search(before) and pattern["matters"].match(text, m.end())}


def first_told(shapes: list[Shape]) -> tuple[int, int] | None:
    """The month and day of the first day that a text tells without its year: its story's."""
    days = (s.first for s in shapes if s.first.day and s.first.month and not s.first.year)
    return next(((day.month, day.day) for day in days), None)


def _first_month(shapes: list[Shape]) -> int | None:
    told = first_told(shapes)
    return told[0] if told else None
