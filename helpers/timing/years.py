"""The year of a date that prints none: the publication date, the year the body calls its own, the page's last day."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from helpers.language.lexicon import regex
from helpers.timing.dategrammar import Shape
from helpers.timing.isodates import first_day, is_day, last_day

WRONG_SIDE = 3  # a day on the wrong side of its tense counts as three times as far
UNSAID = 1.5  # a day ahead that nothing tells as future counts as half as far again: most days told are past
NEXT_YEAR = 60  # days ahead in which a day of the next year is told without it; farther ones print their year
OF_THE_NEWS = 7  # days around publication in which a day is that of the news
MISDATED = 14  # days by which a day told as past may lie behind the day that a page was published
FAR = 8  # a day farther ahead in the next year that nothing tells as future counts as eight times as far
OPENING = 300  # code points of the lead, in which a year may open a sentence
_OPENS = re.compile(r"(?: ^ | [\n.!?] \s* ) (?: trong \s+ )? (?: năm \s+ )? $", re.VERBOSE | re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…]\s|\n")
YEAR_ENDS = "10"  # the month from which "năm qua" means the year under way
AROUND_FEAST = 60  # days before or after the month of a new year in which wishes are brought
DRIFT = 90  # days past the story's own day that still fit "đã", or before it "sẽ"; then another year is nearer


@dataclass(frozen=True, slots=True)
class Clues:
    """What an article tells about its year; `day` is the story's own day (ISO) once it is known, which dates others.

    opening: the year that the lead opens with; own: the year that the body calls its own; feast: the month (ISO) of the
    feast that its story is told at.
    """

    published: str | None = None
    published_basis: str = "none"
    opening: int | None = None
    own: int | None = None
    feast: str | None = None
    page_day: str | None = None
    day: str | None = None


def year_for(
    month: int, day: int | None, tense: str | None, clues: Clues, *, over: bool = False
) -> tuple[int | None, str]:
    """The year of a day or month that prints none, and the basis; (None, "none") when nothing tells it.

    In this order: the nearest year to the publication date that fits the tense; the year the body calls its own;
    the newest year in which the day is not after the last day that the page tells as past.

    Args:
        over: the word right behind it says that it is past, so that it is not ahead: "11/1 vừa qua", in December.
    """
    if clues.published:
        basis = clues.published_basis if clues.published_basis in ("stated", "metadata") else "inferred"
        year = nearest_year(month, day, clues.published, tense, over=over)
        return _settled(_looked_back_at(year, month, day, tense, clues) or year, basis)
    if clues.own or clues.feast:
        year = _own_year_of(month, day, tense, clues) if clues.own else _near_feast(month, day, tense, clues)
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


def _looked_back_at(year: int | None, month: int, day: int | None, tense: str | None, clues: Clues) -> int | None:
    """The year that the lead opens with, for a day that is not told as past or ahead and not of the news itself.

    "Năm 2025 ghi dấu nhiều hoạt động ... Tháng 2, X sang dự cuộc gặp", told at the end of that year or soon after.
    """
    if clues.opening is None or tense or year is None or year == clues.opening:
        return None
    news = first_day(clues.published)
    of_the_news = max((news - _last(year, month, day)).days, (_first(year, month, day) - news).days) <= OF_THE_NEWS
    looks_back = 0 <= news.year - clues.opening <= 1 and _exists(clues.opening, month, day)
    return clues.opening if looks_back and not of_the_news and _first(clues.opening, month, day) <= news else None


def _settled(year: int | None, basis: str) -> tuple[int | None, str]:
    return (year, basis) if year else (None, "none")


def nearest_year(
    month: int, day: int | None, reference: str, tense: str | None = None, *, over: bool = False
) -> int | None:
    """The year that puts a day nearest to a reference date; what the tense forbids counts three times as far.

    A day that is over is in none of the years in which it is ahead.

    >>> nearest_year(12, 30, "2025-01-02"), nearest_year(1, 8, "2024-12-30", "future")
    (2024, 2025)
    """
    start, end = first_day(reference), last_day(reference)
    far = 4 if (month, day) == (2, 29) else 1  # years to the next such day
    years = [y for y in range(start.year - far, end.year + far + 1) if _exists(y, month, day)]
    if over:
        years = [y for y in years if (_first(y, month, day) - end).days <= MISDATED]
    return min(years, key=lambda y: _distance(y, month, day, start, end, tense), default=None)


def _distance(year: int, month: int, day: int | None, start: date, end: date, tense: str | None) -> float:
    behind = (start - _last(year, month, day)).days
    ahead = (_first(year, month, day) - end).days
    if tense != "future" and ahead > NEXT_YEAR and year > end.year:
        return ahead * FAR
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


def _near_feast(month: int, day: int | None, tense: str | None, clues: Clues) -> int | None:
    """The year of a day around the feast at which wishes were brought; others are measured from the story's own day."""
    start, end = first_day(clues.feast), last_day(clues.feast)
    year = nearest_year(month, day, clues.feast, tense)
    if year and max((start - _last(year, month, day)).days, (_first(year, month, day) - end).days) <= AROUND_FEAST:
        return year
    return nearest_year(month, day, clues.day, tense) if clues.day else None


def _exists(year: int, month: int, day: int | None) -> bool:
    return is_day(year, month, day or 1)


def _first(year: int, month: int, day: int | None) -> date:
    return date(year, month, day or 1)


def _last(year: int, month: int, day: int | None) -> date:
    return date(year, month, day) if day else last_day(f"{year:04d}-{month:02d}")


def with_day(clues: Clues, day: str | None) -> Clues:
    """The clues with the day of the story, once one is known."""
    return replace(clues, day=day) if day and not clues.day else clues


def opening_year(text: str, shapes: list[Shape]) -> int | None:
    """The year that a sentence of the lead opens with, as one that the article looks back at: "Năm 2025 ghi dấu"."""
    for shape in shapes:
        if shape.end > OPENING:
            return None
        alone = shape.first.year and not shape.first.month and not shape.last and not shape.period
        if alone and _OPENS.search(text, max(0, shape.start - 20), shape.start):
            return shape.first.year
    return None


def opening_of(text: str, shapes: list[Shape], at: int, before: str, after: str, clues: Clues) -> Shape | None:
    """The year that opens the sentence of a date: it is the date itself, or "Năm qua, ... cuối [tháng 6]" tells it.

    Args:
        at: of which of the shapes.
        before, after: the words around it in its sentence that can bear on it.
    """
    shape = shapes[at]
    if _opens_with_year(shape, before, after):
        return shape
    if not shape.first.month or shape.first.year or shape.relative:
        return None
    opens = text.rfind("\n", 0, shape.start) + 1
    stop = text.rfind(". ", opens, shape.start)
    past = _opening()["past"].match(text, opens if stop < 0 else stop + 2, shape.start)
    year = _year_past(shapes[:at], clues) if past is not None else None
    return replace(shape, end=past.end(), first=shape.first._replace(year=year)) if year else None


def _opens_with_year(shape: Shape, before: str, after: str) -> bool:
    """Whether a year, or a month with its year, opens a sentence: "Đầu năm 2022, ...", "Trong năm 2024 đã"."""
    alone = shape.first.year and not shape.first.day and not shape.last and not shape.period
    return bool(alone) and bool(_opening()["before"].fullmatch(before)) and bool(_opening()["behind"].match(after))


def _year_past(told: list[Shape], clues: Clues) -> int | None:
    """The year that "năm qua" means: last year, at a year's end this one; without a day the last that was just told."""
    if clues.published:
        return int(clues.published[:4]) - (clues.published[5:7] < YEAR_ENDS)
    printed = next((s.first.year for s in reversed(told) if s.first.year and not s.period), None)
    return printed if clues.own and printed == clues.own - 1 else None


@cache
def _opening() -> dict[str, re.Pattern[str]]:
    return {
        "before": regex(r"[\s“\"(–-]* (?: <opens_year> ,? \s* )*", "date_words"),
        "behind": regex(r"\s* (?: , | <year_goes_on> (?!\w) )", "date_words"),
        "past": regex(r"[\s“\"(–-]* (?: <opens_year> ,? \s* )* <year_past> (?!\w)", "date_words"),
    }


def of_year(text: str, opening: Shape | None, shape: Shape) -> Shape:
    """A day or month with the year that opened its sentence: "Đầu năm 2022, ... thăm Việt Nam từ ngày [8 đến 10/1]"."""
    plain = shape.first.month and not (shape.first.year or shape.relative or shape.after)
    if opening is None or not plain or _SENTENCE_END.search(text, opening.end, shape.start):
        return shape
    return replace(shape, first=shape.first._replace(year=opening.first.year))
