"""The last day that a saved page, furniture included, tells as past: it bounds the year of dates that print none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from helpers.timing.datecontext import is_term, opens_clause, role_of, sentence_around, tense_of
from helpers.timing.dategrammar import Shape
from helpers.timing.dateshapes import scan
from helpers.timing.isodates import is_day

WEAK_ANCHOR = 31  # days; an anniversary's last date ("21/7/1970 - 21/7/2025") dates only days that lie this near


def page_day(lines: Sequence[str]) -> str | None:
    """The last day that a saved page tells as past, furniture and header included; None when no full date is printed.

    Args:
        lines: the whole page, NFC.

    Days without a year take the one nearest to the full dates printed. What is announced or takes effect later, open
    ranges ("từ ngày 19 - 25/1"), anniversaries and agreements bound nothing.
    """
    text = "\n".join(lines)
    if not re.search(r"(?:19|20)\d\d", text):
        return None
    shapes = [shape for shape in scan(text) if not shape.relative and shape.first.day]
    strong: list[date] = []
    weak: list[date] = []
    past: list[Shape] = []
    for shape in shapes:
        before, after = sentence_around(text, shape.start, shape.end)
        role = role_of(text, shape, before, after)
        if (shape.last or shape.first).year:
            (weak if role == "anniversary" else strong).extend(_days_of(shape))
        if role in ("event", "clock", "photo") and _is_past(shape, role, before, after):
            past.append(shape)
    if not strong:
        return None
    told = [day for shape in past if (day := _nearest(shape, strong, weak))]
    return max(told).isoformat() if told else None


def _days_of(shape: Shape) -> list[date]:
    point = shape.last or shape.first
    return [date(point.year, point.month, point.day)] if is_day(point.year, point.month, point.day) else []


def _is_past(shape: Shape, role: str, before: str, after: str) -> bool:
    if role == "clock":
        return True
    if is_term(before) and not shape.last:
        return False
    if shape.last:  # "từ ngày 19 - 25/1" may still be under way: past only when its own clause says so
        return tense_of(shape, before, after if opens_clause(before) else "") == "past"
    return tense_of(shape, before, after) != "future"


def _nearest(shape: Shape, strong: list[date], weak: list[date]) -> date | None:
    """The last day of a shape, in the printed year or the one nearest to the page's full dates."""
    point = shape.last or shape.first
    if point.year:
        return next(iter(_days_of(shape)), None)
    best: tuple[int, date] | None = None
    for anchors, limit in ((strong, 10**6), (weak, WEAK_ANCHOR)):
        for anchor in anchors:
            for year in (anchor.year - 1, anchor.year, anchor.year + 1):
                if not is_day(year, point.month, point.day):
                    continue
                day = date(year, point.month, point.day)
                distance = abs((day - anchor).days)
                if distance <= limit and (best is None or distance < best[0]):
                    best = (distance, day)
    return best[1] if best else None
