"""Days without their month, or parted from it by a spaced hyphen: "từ ngày 12-14", "ngày 15 vừa qua", "ngày 12 - 6"."""

from __future__ import annotations

import re

from helpers.language.lexicon import phrases
from helpers.timing.dategrammar import WORDS, Point, Shape, patterns, said_after


def spaced_day(text: str, start: int, before: str) -> Shape | None:
    """ "Ngày 12 - 6", "từ ngày 12 - 6 đến 15 - 6"; "từ ngày 5 - 9" may be the days from the 5th to the 9th."""
    pattern = patterns()
    if not pattern["cue"].search(before) or not (match := pattern["spaced_day"].match(text, start)):
        return None
    first, last = (
        Point(month=int(match[m]), day=int(match[d])) if match[d] else None for d, m in (("d", "m"), ("d2", "m2"))
    )
    if first.day <= first.month and last is None and pattern["several_days"].search(before):
        return None
    end, after = said_after(text, match.end())
    return Shape(start, end, first, last, after=after)


def days_alone(text: str, start: int, before: str) -> Shape | None:
    """ "từ ngày 12-14", "trong hai ngày 12 và 13": days whose month is told nowhere, the nearest ones."""
    pattern = patterns()
    if not pattern["several_days"].search(before) or not (match := pattern["days_alone"].match(text, start)):
        return None
    days = [int(day) for day in re.findall(r"\d+", match[0])]
    if days != sorted(set(days)):
        return None
    return Shape(start, match.end(), Point(day=days[0]), Point(day=days[-1]), relative="this_month", shift="nearest")


def day_of_this_month(text: str, start: int, before: str) -> Shape | None:
    """ "ngày 15 vừa qua", "ngày 3 và 4 này": of the month that the article came out in, or the one beside it."""
    if not patterns()["ngày"].search(before) or not (match := patterns()["this_month"].match(text, start)):
        return None
    said = " ".join(match["said"].lower().split())
    words = {**phrases(WORDS, "after_day"), **phrases(WORDS, "after_day_end")}
    last = Point(day=int(match["d2"])) if match["d2"] else None
    return Shape(start, match.end(), Point(day=int(match["d1"])), last, relative="this_month", shift=words[said])
