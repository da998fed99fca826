"""Partial ISO dates ("2024-03-11", "2024-02", "2024") as intervals of days, and the years of periods."""

from __future__ import annotations

import calendar
import math
import re
from datetime import date
from functools import lru_cache


def precision_of(iso: str) -> str:
    """How exactly a partial date is known: "day", "month" or "year"."""
    return {4: "year", 7: "month", 10: "day"}[len(iso)]


@lru_cache(maxsize=10_000)  # the days of an article are compared with one another
def first_day(iso: str) -> date:
    """The first day that a partial date covers: "2024-02" -> 2024-02-01."""
    year, month, day = (*map(int, iso.split("-")), 1, 1)[:3]
    return date(year, month, day)


@lru_cache(maxsize=10_000)
def last_day(iso: str) -> date:
    """The last day that a partial date covers: "2024-02" -> 2024-02-29."""
    parts = [int(part) for part in iso.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def interval(start: str | None, end: str | None = None) -> tuple[date, date] | None:
    """(first, last) day of a start and an end, either of them partial; None when both are missing."""
    if start is None and end is None:
        return None
    return first_day(start or end), last_day(end or start)


def gap_days(one: tuple[date, date], other: tuple[date, date]) -> int:
    """Whole days between two intervals: 0 when they touch the same day, 1 for neighbours."""
    return max(0, (other[0] - one[1]).days, (one[0] - other[1]).days)


def overlaps(one: tuple[date, date], other: tuple[date, date], gap: int = 0) -> bool:
    """Whether two intervals share a day, or lie at most `gap` days apart."""
    return gap_days(one, other) <= gap


def contains(outer: tuple[date, date], inner: tuple[date, date]) -> bool:
    """Whether the inner interval lies inside the outer one."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def iso_of(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    """The ISO text of what is known, None without a year or for a day that no calendar has."""
    if year is None:
        return None
    if month is None:
        return f"{year:04d}"
    if day is None:
        return f"{year:04d}-{month:02d}"
    return f"{year:04d}-{month:02d}-{day:02d}" if is_day(year, month, day) else None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day."""
    return 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]


def years_of(told: str) -> tuple[float, float]:
    """The first and last year of a date or period; one that is open has no last: "2012/.." -> (2012, inf)."""
    begin = int(told[:4])
    if told.endswith("/.."):
        return begin, math.inf
    if span := re.search(r"/(?P<last>\d{4})", told):
        return begin, int(span["last"])
    # A school year ("2021-22", but not the month "2021-12") ends in the year after its first; "2009-10" is written
    # 2009/2010 (periods.py).
    school = re.fullmatch(r"\d{4}-(?P<spring>\d{2})", told)
    return begin, begin + 1 if school and school["spring"] > "12" else begin


def is_of_years(period: str) -> bool:
    """Whether a period is of several years: "2016/2020", "2012/..", but not the school year "2021-22"."""
    first, last = years_of(period)
    return "/" in period and first < last
