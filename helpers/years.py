"""The year of a date that prints none: the publication date, the year the body calls its own, the page's last day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from helpers.dategrammar import WORDS, Shape
from helpers.dateshapes import scan
from helpers.isodates import first_day, is_day, last_day
from helpers.lexicon import regex

LEAD = 700  # code points; a full date in the first sentences dates the story
WRONG_SIDE = 3  # a day on the wrong side of its tense counts as three times as far
UNSAID = 1.5  # a day ahead that nothing tells as future counts as half as far again: most days told are past
DRIFT = 60  # days past the story's own day that still fit "đã", or before it "sẽ"


@dataclass(frozen=True, slots=True)
class Clues:
    """What an article tells about its year; `day` is the story's own day (ISO) once it is known, which dates others."""

    published: str | None = None
    published_basis: str = "none"
    own: int | None = None
    page_day: str | None = None
    day: str | None = None


def year_for(month: int, day: int | None, tense: str | None, clues: Clues) -> tuple[int | None, str]:
    """The year of a day or month that prints none, and the basis; (None, "none") when nothing tells it.

    In this order: the nearest year to the publication date that fits the tense; the year the body calls its own;
    the newest year in which the day is not after the last day that the page tells as past.
    """
    if clues.published:
        basis = clues.published_basis if clues.published_basis in ("stated", "metadata") else "inferred"
        return _settled(nearest_year(month, day, clues.published, tense), basis)
    if clues.own:
        year = _own_year_of(month, day, tense, clues)
        if year and not (clues.page_day and tense != "future" and _first(year, month, day) > last_day(clues.page_day)):
            return year, "inferred"
    if clues.page_day:
        if clues.day:
            return _settled(nearest_year(month, day, clues.day, tense), "inferred")
        limit = last_day(clues.page_day)
        years = [
            y
            for y in range(limit.year, limit.year - 9, -1)
            if _exists(y, month, day) and _first(y, month, day) <= limit
        ]
        return _settled(years[0] if years else None, "inferred")
    return None, "none"


def _settled(year: int | None, basis: str) -> tuple[int | None, str]:
    return (year, basis) if year else (None, "none")


def nearest_year(month: int, day: int | None, reference: str, tense: str | None = None) -> int | None:
    """The year that puts a day nearest to a reference date; what the tense forbids counts three times as far.

    >>> nearest_year(12, 30, "2025-01-02"), nearest_year(1, 8, "2024-12-30", "future")
    (2024, 2025)
    """
    start, end = first_day(reference), last_day(reference)
    far = 4 if (month, day) == (2, 29) else 1  # years to the next such day
    years = [y for y in range(start.year - far, end.year + far + 1) if _exists(y, month, day)]
    return min(years, key=lambda y: _distance(y, month, day, start, end, tense), default=None)


def _distance(year: int, month: int, day: int | None, start: date, end: date, tense: str | None) -> float:
    behind = (start - _last(year, month, day)).days
    ahead = (_first(year, month, day) - end).days
    if tense == "past" and ahead > 0:
        return ahead * WRONG_SIDE
    if tense == "future" and behind > 0:
        return behind * WRONG_SIDE
    if tense is None and ahead > 0:
        return ahead * UNSAID
    return max(0, behind, ahead)


def _own_year_of(month: int, day: int | None, tense: str | None, clues: Clues) -> int | None:
    """The body's own year, or the one beside it when the tense says so: "tháng 12 vừa qua" in a story of January."""
    year = clues.own
    if clues.day and int(clues.day[:4]) == year and tense in ("past", "future"):
        story = first_day(clues.day)
        if tense == "past" and (_first(year, month, day or 1) - story).days > DRIFT:
            year -= 1
        elif tense == "future" and (story - _last(year, month, day)).days > DRIFT:
            year += 1
    return year if _exists(year, month, day) else None


def _exists(year: int, month: int, day: int | None) -> bool:
    return is_day(year, month, day or 1)


def _first(year: int, month: int, day: int | None) -> date:
    return date(year, month, day or 1)


def _last(year: int, month: int, day: int | None) -> date:
    return date(year, month, day) if day else last_day(f"{year:04d}-{month:02d}")


def with_day(clues: Clues, day: str | None) -> Clues:
    """The clues with the day of the story, once one is known."""
    return replace(clues, day=day) if day and not clues.day else clues


def opens_with_year(shape: Shape, before: str, after: str) -> bool:
    """Whether a year, or a month with its year, opens a sentence before a comma: "Đầu năm 2022, ..."."""
    alone = shape.first.year and not shape.first.day and not shape.last and not shape.period
    return bool(alone) and not before.strip(' “"(-–') and after.lstrip().startswith(",")


def of_year(text: str, opening: Shape | None, shape: Shape) -> Shape:
    """A day or month with the year that opened its sentence: "Đầu năm 2022, ... thăm Việt Nam từ ngày [8 đến 10/1]"."""
    plain = shape.first.month and not (shape.first.year or shape.relative or shape.after)
    if opening is None or not plain or _patterns()["sentence_end"].search(text, opening.end, shape.start):
        return shape
    return replace(shape, first=shape.first._replace(year=opening.first.year))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str, *, ignore_case: bool = True) -> re.Pattern[str]:
        return regex(template, WORDS, ignore_case=ignore_case)

    return {
        # before a year: "năm nay ([2022])", "ngay trong năm [2024]"
        "said": build(r"(?<!\w) (?: <this_year> \s* [(,]? \s* (?:năm\s+|là\s+năm\s+)? | <within_year>\s+ ) $"),
        "năm": build(r"(?<!\w) năm \s+ $"),
        "this": build(r"\s+ này (?!\w)"),  # "năm [2017] này"
        # "Năm Đoàn kết Hữu nghị Việt Nam - Lào [2022]"; the words in front say whether it is under way
        "named": build(
            r"""(?P<front> (?: (?<!\w) <not_own> (?:\s+[^\W\d]+){0,2} \s+ )? )
            (?-i:(?<!\w) <named_year>) (?!\w) [^.;!?\n\d]{0,90} $"""
        ),
        # "trong năm [2024]" that neither looks back nor ahead
        "in": build(r"(?<!\w) <in_year> \s+ $"),
        "and": build(r"\s+ và (?!\w)"),
        "looking": build(r"(?<!\w) <looking> (?!\w)"),
        "until": build(r"(?<!\w) (?:đến|tới) \s+ (?:<part>\s+)? $"),
        "sentence_end": re.compile(r"[.!?…]\s|[;\n]"),
    }  # fmt: skip


def own_year(text: str, shapes: list[Shape] | None = None) -> int | None:
    """The year that a body calls its own, None when it names none or several.

    Args:
        text: the body.
        shapes: scan(text), when the caller has it.

    Strongest first: "năm nay" with a year, "năm 2017 này", "ngay trong năm 2024", a named year under way; then
    "trong năm 2024" in a sentence that neither looks back nor ahead; then the full date of the lead. The last two only
    when the body prints no later year. Agreements' periods and anniversaries tell nothing.
    """
    if "20" not in text:
        return None
    strong = _said_years(text)
    if strong:
        return strong.pop() if len(strong) == 1 else None
    shapes = scan(text) if shapes is None else shapes
    newest = max((_printed_year(text, shape) for shape in shapes), default=0)
    for years in (_neutral_years(text), _lead_years(text, shapes)):
        if len(years) == 1 and max(years) >= newest:
            return years.pop()
    return None


def _bare_years(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """(year, the sentence before it) of every single year of this century; ranges and full dates are left out."""
    for match in re.finditer(r"20[0-9][0-9](?![\d\-–/]|\s[\-–]\s?\d)", text):
        if text[match.start() - 1 : match.start()] in (" ", "(", "\xa0"):
            before = text[max(0, match.start() - 200) : match.start()]
            ends = [end.end() for end in _patterns()["sentence_end"].finditer(before)]
            yield match, before[ends[-1] :] if ends else before


def _said_years(text: str) -> set[int]:
    pattern = _patterns()
    years = set()
    for match, before in _bare_years(text):
        named = pattern["named"].search(before)
        this = pattern["năm"].search(before) and pattern["this"].match(text, match.end())
        if this or pattern["said"].search(before) or (named and not named["front"]):
            years.add(int(match[0]))
    return years


def _neutral_years(text: str) -> set[int]:
    pattern = _patterns()
    return {
        int(match[0])
        for match, before in _bare_years(text)
        if pattern["in"].search(before)
        and not pattern["and"].match(text, match.end())
        and not pattern["looking"].search(before)
    }


def _lead_years(text: str, shapes: list[Shape]) -> set[int]:
    return {s.first.year for s in shapes if s.start < LEAD and s.first.day and s.first.year and not s.last_year_differs}


def _printed_year(text: str, shape: Shape) -> int:
    """The year a shape prints, for "is there a later one"; periods and targets ("đến năm 2030") bound nothing."""
    if (
        shape.period
        or not shape.first.year
        or _patterns()["until"].search(text[max(0, shape.start - 16) : shape.start])
    ):
        return 0
    return shape.first.year
