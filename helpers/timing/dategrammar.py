"""The grammar of printed dates: the shape that an expression has, and the patterns that match it at a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from helpers.language.lexicon import alternation, phrases, regex

WORDS = "date_words"  # data/reference/date_words.csv

D = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
M = r"(?:0?[1-9]|1[0-2])(?!\d)"
Y = r"(?:1[89]\d\d|20\d\d)(?!\d)"
# "4/4", "24-2", "17.5", "21//01", "4 / 4"; a spaced hyphen joins two days instead
SEP = r"(?:\s?/{1,2}\s?|[.\-–])"
# What joins two ends: "-", " – ", " đến ngày ", " và ", " đến chiều "
JOIN = r"""(?: \s*[-–—]\s* | \s*,?\s*(?:cho\s+)?(?:đến\s+hết|đến|tới|và|&)\s+ )
           (?: (?:hết|<day_part>)\s+ ){0,2} (?:ngày\s+)? (?:<day_word>\s+)?"""


class Point(NamedTuple):
    """A day, month or year as far as it is printed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A date expression found: where it stands and what it prints.

    relative: the phrase's kind in date_words.csv (day_relative, ...), `shift` its distance or "same"; "this_month": a
        day without its month, `shift` past, present or future.
    after: what a word behind the date says: past, present, future, or a shift in years ("-1", "same").
    """

    start: int
    end: int
    first: Point
    last: Point | None = None
    relative: str = ""
    shift: str = ""
    after: str = ""
    period: bool = False

    @property
    def last_year_differs(self) -> bool:
        """Whether two years apart are printed, as anniversaries do: "5/9/1962 - 5/9/2022"."""
        return bool(self.last and self.first.year and self.last.year and self.last.year - self.first.year > 1)


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns by name; those that end in $ look back from a number, the others match where one stands."""

    join = JOIN.replace(r"\s*", r"\s{0,3}").replace(r"\s+", r"\s{1,3}")
    for kind in ("day_part", "day_word"):
        join = join.replace(f"<{kind}>", alternation(phrases(WORDS, kind)))

    def build(template: str, *, ignore_case: bool = True) -> re.Pattern[str]:
        return regex(template, WORDS, ignore_case=ignore_case, D=D, M=M, Y=Y, SEP=SEP, JOIN=join)

    # the month and year behind a day: "/5", "/5/2022", " tháng 10 năm 2017", "-9 năm 1962"
    tail = r"""(?: <SEP> (?P<m{n}><M>) (?! \s+tháng\s )
                 | \s+tháng\s+ (?: (?P<mt{n}><M>) | (?P<mw{n}><month_word>)(?!\w) ) )
               (?: (?: <SEP> | \s*,?\s*(?:của\s+)?năm\s+ ) (?P<y{n}><Y>) )?"""
    return {
        # "9, 10 và 11/1", "từ 29/11 đến 2/12/2025", "02 đến ngày 06 tháng 10 năm 2017", "05-06/02/2026", "11/3"
        "day": build(
            rf"""(?P<list> (?: <D> \s*,\s* (?:ngày\s+)? (?= \d) ){{0,4}} )
            (?P<d1><D>) (?: {tail.format(n=1)} )?
            (?: <JOIN> (?P<d2><D>) (?: {tail.format(n=2)} ) )?
            (?! \d | [/.\-–]\d | \s?/\s?\d | /[A-ZĐ]{{2}} )""",
        ),
        # "3 - 5 - 2019": with its year a spaced hyphen joins no two days
        "spaced": build(r"(?P<d><D>) \s[-–]\s (?P<m><M>) \s[-–]\s (?P<y><Y>)"),
        # "ngày [12 - 6]", "từ ngày [12 - 6 đến 15 - 6]": a day and its month, where no two days can be meant
        "spaced_day": build(
            r"""(?P<d> <D> ) \s[-–]\s (?P<m> <M> )
            (?: (?: \s[-–] | \s (?:đến|tới|và) ) \s (?:ngày\s)? (?P<d2> <D> ) \s[-–]\s (?P<m2> <M> ) )?
            (?= \s? (?: [,;:)] | \.(?!\d) | $ ) | \s <after> (?!\w) )"""
        ),
        # "từ ngày [12-14]", "trong hai ngày [12 và 13]": days without any month
        "days_alone": build(
            r"""(?: <D> \s?,\s (?=\d) ){0,4} (?P<d1> <D> ) <JOIN> (?P<d2> <D> )
            (?! \d | \s?[/.\-–]\s?\d | [.,]\d | \s? (?: <unit_after> | <not_alone> ) (?!\w) )"""
        ),
        "several_days": build(r"(?<!\w) (?: <several_days> | \d{1,2} ) \s+ ngày \s+ $"),
        # "ngày[12/6]", "Chiều[12/6]": the space is lost
        "glued": build(r"(?<!\w) <cue> $"),
        # "4/2022", "4 và 5/2022", "9 đến tháng 11/2015", "11 năm 2016", "3": behind "tháng", or a cue
        "month": build(
            r"""(?P<m1><M>) (?: (?: <SEP> | \s*,?\s*năm\s+ | \s-\s ) (?P<y1><Y>) )?
            (?: (?: \s*[-–,]\s* | \s+(?:đến|tới|và)\s+ ) (?:<part>\s+)? (?:tháng\s+)?
                (?P<m2><M>) (?: (?: <SEP> | \s*,?\s*năm\s+ | \s-\s ) (?P<y2><Y>) ) )?
            (?! \d | [/.\-–,]\d | /[A-ZĐ]{2} )"""
        ),
        # "2022", "2022-2025", "2011 đến năm 2020", "2022-23", "2021, 2022 và 2023"
        "year": build(
            r"""(?P<y1><Y>) (?P<list> (?: \s*,\s* (?:năm\s+)? <Y> ){0,5} )
            (?: (?: \s*[-–—]\s* | \s+(?:đến|tới|và)\s+ ) (?:<part>\s+)? (?:năm\s+)?
                (?: (?P<y2><Y>) | (?<=[-–])(?P<yy>\d\d)(?!\d) ) )? (?! \d | [/.\-–]\d | /[A-ZĐ]{2} )"""
        ),
        "cue": build(r"(?<!\w) (?:<cue>|<day_relative>) [\s,:]* [(\[]? \s? $"),
        "weak_cue": build(r"(?<!\w) <weak_cue> \s* [(\[]? $"),
        "not_before": build(r"(?<!\w) <not_before> \s+ $"),
        "unit_after": build(r"\s? <unit_after> (?!\w)"),
        "tháng": build(r"(?<![\w]) tháng \s+ $"),
        # "[cuối ]tháng 2", "[hồi đầu ]năm ngoái"
        "part": build(r"(?<!\w) <part> \s $"),
        "number_of": build(r"(?<!\w) <number_of> \s+ $"),
        "qualifier": build(r"(?<!\w) <qualifier> \s+ $"),
        "năm": build(r"(?<!\w) năm \s+ (?:học\s+)? $"),
        "period": build(r"(?<!\w) <period> (?:\s+ (?:từ|năm|các|từ\s+năm))? \s* \(? $"),
        "school_year": build(r"(?<!\w) <school_year> \s* $"),
        # "6 tháng đầu [năm 2024]", "3 quý đầu [năm 2024]", "quý I[/2024]"
        "months": build(
            r"""(?<!\w) (?P<n>\d{1,2}|<count_word>) \s+ (?: tháng | (?P<quarters>quý) ) \s+ (?:(?P<half><half>)\s+)?
            (?:của\s+)? (?:năm\s+)? $"""
        ),
        "quarter": build(r"(?<!\w) quý \s+ (?P<q>I{1,3}|IV|[1-4]) \s* (?:năm\s+|[/.–-]\s*|,\s*năm\s+)? $"),
        "since_year": build(r"(?<!\w) <since> \s+ <Y> \s+ (?:đến|tới) \s+ nay (?!\w)"),  # "từ [2010] đến nay"
        "quarter_of": build(r"(?<!\w) quý \s+ $"),  # "quý [1/2023]", whose number is no month's
        # "ngày 5/9[ vừa qua]", "tháng 2[ năm ngoái]"
        "after": build(r"\s+ (?P<said><after>) (?!\w)"),
        # "ngày [15 vừa qua]", "ngày [3 và 4 này]", "ngày [20 tới], ...": a day of the month that the paper came out in
        "this_month": build(
            r"""(?P<d1><D>) (?: <JOIN> (?P<d2><D>) )? \s+
            (?P<said> <after_day> (?!\w) | <after_day_end> (?= \s* (?: [,.;)] | $ ) ) )"""
        ),
        "ngày": build(r"(?<!\w) ngày \s+ $"),
        "month_name": build(
            r"""(?<!\w) [Tt]háng \s+ (?P<m><month_word>) (?!\w)
            (?: \s*,?\s* (?:năm\s+)? (?P<y><Y>) | <SEP>(?P<y0><Y>) )?""",
            ignore_case=False,
        ),
        "not_month": build(r"<not_month> \s* $"),
        # "tỏa [sáng qua] những việc làm": no time of day
        "not_day": build(r"(?<!\w) <not_day> \s+ $"),
        "of_another": build(r"<of_another> (?!\w)"),  # "tuần [sau khi] ...", "tháng [trước đó]"
        "vague": build(r"(?: \d | (?<!\w) <vague> ) \s+ (?:năm\s+|tháng\s+|tuần\s+)? $"),
    }  # fmt: skip


def said_after(text: str, end: int) -> tuple[int, str]:
    """(end, meaning) of "vừa qua", "năm ngoái" ... behind a date, which then belongs to the expression."""
    match = patterns()["after"].match(text, end)
    if not match:
        return end, ""
    words = {printed.lower(): value for printed, value in phrases(WORDS, "after").items()}
    return match.end(), words[" ".join(match["said"].lower().split())]
