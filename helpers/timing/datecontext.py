"""What the words around a date say: its role (anniversary, period, photo ...) and whether it is past or ahead."""

from __future__ import annotations

import re
from functools import cache

from helpers.language.lexicon import regex
from helpers.timing.dategrammar import WORDS, Shape

BEFORE, AHEAD = 160, 160  # code points of the same sentence that are read
CAPTION = 350  # a caption is a paragraph no longer than this
_END = re.compile(r"[.!?…]\s|[;\n]")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str, *, ignore_case: bool = True) -> re.Pattern[str]:
        return regex(template, WORDS, ignore_case=ignore_case)

    return {
        "tense": build(r"(?<!\w) (?: (?P<future><future>) | (?P<past><past>) ) (?!\w)"),
        "anniversary": build(r"(?<!\w) <anniversary> (?!\w) (?P<between> [^,;.!?\n]{0,110} ) $"),
        "not_anniversary": build(r"(?<!\w) <not_anniversary> (?!\w)"),
        "own_cue": build(r"(?<!\w) <cue> \s* $"),
        "photo": build(r"(?<!\w) <photo>", ignore_case=False),
        "period": build(r"(?<!\w) <period> (?:\s+ (?:từ|năm|từ\s+năm))? \s* \(? $"),
        # "trong 5 năm ([2019-2024])", "trong 10 năm, [2011-2021]"
        "span": build(r"(?<!\w) trong \s \d{1,2} \s năm \s? [(,] \s? $"),
        # "từ [tháng 4/2022]", "kể từ ngày [5/9/1962]", but not "ngay từ [tháng 4/2020] đã tặng"
        "since": build(r"(?<!\w) (?<!ngay\ ) <since> \s+ (?: (?:ngày|năm|tháng|<part>)\s+ )* $"),
        # "kể từ khi nhậm chức vào [tháng 4/2022], X ..."
        "since_when": build(r"(?<!\w) <since_when> (?!\w) [^,;:]* $"),
        "since_day": build(r"(?<!\w) <since_day> \s+ (?:ngày\s+)? $"),
        "until_now": build(r"[\s,]* (?:cho\s+)? <until_now> (?!\w)"),
        # "báo Xay Nhà số ra ngày [9/5]"
        "issue": build(r"(?<!\w) <issue> \s+ (?: (?:ngày|<day_part>|<on_day>) \s+ ){0,2} $"),
        # "09:19 | ", "07:30 ngày ", "14h30, ngày "
        "clock_before": build(r"\d{1,2} [:hg] \d{2} (?::\d{2})? \s* (?: [|,\-–(] | ngày | GMT\+7 )? \s* $"),
        "clock_after": build(r"\s* [|,\-–]? \s* \d{1,2}:\d{2} (?!\d)"),
        # "đến [ngày 30/9]", "trước [30/9]": a term that may lie ahead
        "term": build(r"(?<!\w) <term> \s+ (?:hết\s+)? (?:ngày\s+)? $"),
        "compared": build(r"(?<!\w) <compared> \s+ (?: <compared_of> \s+ )* $"),
        # a date that opens its clause: "Ngày 9/8, ", ", chiều 11/3, tại"
        "opens": build(r"(?: ^ | [,;:(“\"\-–] ) \s* (?:<opener>\s+)? (?:<cue>\s+)* $"),
    }  # fmt: skip


def sentence_around(text: str, start: int, end: int) -> tuple[str, str]:
    """(before, after) a span inside its sentence, each cut to the words that can bear on it."""
    before = text[max(0, start - BEFORE) : start]
    cut = 0
    for match in _END.finditer(before):
        cut = match.end()
    before = before[cut:]
    after = text[end : end + AHEAD]
    stop = _END.search(after)
    return before, after[: stop.start()] if stop else after


def opens_clause(before: str) -> bool:
    """Whether a date opens its clause: "Ngày 9/8, ...", "..., chiều 11/3, tại"."""
    return bool(_patterns()["opens"].search(before))


def is_compared(before: str) -> bool:
    """Whether a date is only what something is compared with, "tăng 12% so với năm 2022": no year meant later."""
    return bool(_patterns()["compared"].search(before))


def is_term(before: str) -> bool:
    """Whether a date is a term, "đến ngày 30/9", "trước 30/9", which may lie ahead."""
    return bool(_patterns()["term"].search(before))


def tense_of(shape: Shape, before: str, after: str) -> str | None:
    """Past, future or None, by the nearest telling word of the sentence.

    Args:
        before, after: the sentence around the shape, cut at the neighbouring dates.

    A date that opens its clause takes the verb behind it ("Ngày 9/8, ... đã chủ trì"), any other the one before
    ("sẽ thăm Lào từ ngày 24 đến 26-11").
    """
    if told := {"past", "future"} & {shape.after, shape.shift}:
        return told.pop()
    from_today = shape.relative != "days_from"  # "sáng hôm sau" is no time to come
    if from_today and shape.shift.lstrip("-").isdigit() and shape.shift != "0":
        return "past" if shape.shift.startswith("-") else "future"
    tense = _patterns()["tense"]
    behind = [match.lastgroup for match in tense.finditer(before)]
    ahead = tense.search(after)
    if behind and not (ahead and opens_clause(before)):
        return behind[-1]
    return ahead.lastgroup if ahead else None


def role_of(text: str, shape: Shape, before: str, after: str) -> str:
    """The role of a date; see DateMention.role."""
    pattern = _patterns()
    first, last = shape.first, shape.last
    if _is_anniversary(text, shape, before):
        return "anniversary"
    if shape.period or (last and (pattern["period"].search(before) or pattern["span"].search(before))):
        return "period"
    if first.day and (_is_clock(text, shape) or pattern["issue"].search(before)):
        return "clock"
    if pattern["since_when"].search(before):
        return "since"
    if last is None and not shape.relative:
        if first.day:
            if pattern["since_day"].search(before) or (
                pattern["since"].search(before) and pattern["until_now"].match(after)
            ):
                return "since"
        elif pattern["since"].search(before):
            return "since"
    if first.year and not first.month:
        return "year"
    if shape.relative == "year_relative":
        return "since" if pattern["since"].search(before) else "year"
    return "photo" if _is_caption(text, shape) else "event"


def _is_anniversary(text: str, shape: Shape, before: str) -> bool:
    first, last = shape.first, shape.last
    if (
        last
        and first.year
        and last.year
        and last.year - first.year >= 5
        and (first.month, first.day) == (last.month, last.day)
    ):
        bracketed = text[shape.start - 1 : shape.start] == "("
        return bool(first.day) or (bracketed and not _patterns()["span"].search(before))
    if last and (first.month, first.day) != (last.month, last.day):
        return False  # "dự Lễ kỷ niệm Quốc khánh (1-2/12)": no anniversary lasts for days
    if not first.day or not (match := _patterns()["anniversary"].search(before)):
        return False
    if text[shape.start - 1 : shape.start] == "(":
        return True
    return not (
        _patterns()["not_anniversary"].search(match["between"]) or _patterns()["own_cue"].search(match["between"])
    )


def _is_clock(text: str, shape: Shape) -> bool:
    """ "09:19 | 10/08/2022": the page's own clock, with a year and a time on a short line."""
    if not shape.first.year:
        return False
    line_start = text.rfind("\n", max(0, shape.start - 80), shape.start) + 1 or max(0, shape.start - 80)
    line_end = text.find("\n", shape.end, shape.end + 80)
    if line_end == -1:
        line_end = min(len(text), shape.end + 80)
    if line_end - line_start > 80:
        return False
    pattern = _patterns()
    return bool(
        pattern["clock_before"].search(text[line_start : shape.start])
        or pattern["clock_after"].match(text, shape.end, line_end)
    )


def _is_caption(text: str, shape: Shape) -> bool:
    start = text.rfind("\n", max(0, shape.start - CAPTION), shape.start)
    end = text.find("\n", shape.end, shape.end + CAPTION)
    if start == -1:
        start = 0 if shape.start <= CAPTION else -1
    if end == -1:
        end = len(text) if len(text) - shape.end <= CAPTION else -1
    if start == -1 or end == -1 or end - start > CAPTION:
        return False
    return bool(_patterns()["photo"].search(text, start, end))
