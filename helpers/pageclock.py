"""What a saved page tells about time: the last day that it tells as past, and its printed publication time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from helpers.datecontext import opens_clause, role_of, sentence_around, tense_of
from helpers.dategrammar import WORDS, Shape
from helpers.dateshapes import scan
from helpers.isodates import first_day, is_day, iso_of
from helpers.lexicon import regex

TOP = 30  # lines with text; a publication time further down belongs to another story
BODY_LINE = 200  # code points; the first line as long as this begins the body
CLOCK_LINE = 120  # code points; a line with the publication time holds little else
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
    if re.search(r"(?<!\w)(?:đến|tới|trước|từ)\s+(?:hết\s+)?(?:ngày\s+)?$", before, re.IGNORECASE) and not shape.last:
        return False  # "đến ngày", "trước ngày": terms that may lie ahead
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


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "clock": re.compile(r"(?<!\d) (?:[01]?\d|2[0-3]) (?: : | \s?(?:giờ|h|g)\s? ) [0-5]\d (?!\d)", re.VERBOSE),
        "label": regex(r"(?<!\w) <published_label> (?!\w)", WORDS),
        "viewing": regex(r"(?<!\w) <viewing_label> (?!\w)", WORDS),
        # "2024-03-12", "2024-03-12T08:15:00+07:00"
        "iso": re.compile(r"(?<!\d) (?P<y>20\d\d) - (?P<m>0\d|1[0-2]) - (?P<d>[0-2]\d|3[01]) (?!\d)", re.VERBOSE),
    }


def published_in(lines: Sequence[str]) -> tuple[str, str] | None:
    """The publication day that a page prints near its top, with its basis ("stated"); None when it prints none.

    A line counts when it is short and holds a full date with a clock time ("09:19 | 10/08/2022 GMT+7", "Thứ Ba,
    12/3/2024 | 08:15") or behind a label ("Ngày đăng: 05/01/2024"). A date with neither is left alone: page headers
    print the day of viewing that way. Of several, a labelled line wins, then the one nearest to the body.
    """
    candidates: list[tuple[bool, int, str]] = []
    seen = 0
    for line in lines:
        line = line.strip()
        if not line:
            continue
        seen += 1
        if seen > TOP or (len(line) >= BODY_LINE and seen > 1 and candidates):
            break
        if len(line) > CLOCK_LINE or not (day := _only_day(line)):
            continue
        labelled = bool(_patterns()["label"].search(line))
        clocked = bool(_patterns()["clock"].search(line)) and not _patterns()["viewing"].match(line)
        if labelled or clocked:
            candidates.append((labelled, seen, day))
    return (max(candidates)[2], "stated") if candidates else None


def _only_day(line: str) -> str | None:
    """The full date of a line that says little besides; None when there is none or several."""
    if match := _patterns()["iso"].search(line):
        day, rest = (
            iso_of(int(match["y"]), int(match["m"]), int(match["d"])),
            line[: match.start()] + line[match.end() :],
        )
    else:
        shapes = [s for s in scan(line) if s.first.day and s.first.year]
        if len(shapes) != 1 or shapes[0].last:
            return None
        point = shapes[0].first
        day = iso_of(point.year, point.month, point.day)
        rest = line[: shapes[0].start] + line[shapes[0].end :]
    words = re.findall(r"[^\W\d_]+", _patterns()["label"].sub("", rest))
    if day is None or len(words) > 8 or first_day(day).year < 1990:
        return None
    return day
