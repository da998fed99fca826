"""Date expressions as they are printed, before any year is worked out: text -> shapes with offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers.language.lexicon import Matcher, phrases
from helpers.timing.baredays import day_of_this_month, days_alone, spaced_day
from helpers.timing.dategrammar import WORDS, Point, Shape, patterns, said_after

_DIGIT = re.compile(r"[0-9]\d*")
_DIGITS = "".join(c for c in map(chr, range(0x3100)) if c.isdigit())
_ABBREVIATION = re.compile(r"\b(?:[A-ZĐ]{3,}|[A-Z][a-z]*(?:[vV]id|VID))-$")
_PAST = re.compile(rf"(?:[{_DIGITS}]|[.,/](?=[{_DIGITS}]))*")
# One or the other holds of every day and month: most numbers are soon told to be none.
_GOES_ON = re.compile(r"\s{0,6}(?:[/.,–—-]|(?:cho|đến|tới|và|tháng|năm)\b)", re.IGNORECASE)
_CALLED = re.compile(r"(?:ngày|tháng)\s{1,3}$", re.IGNORECASE)


@cache
def relative_matcher() -> Matcher:
    kinds = ("day_relative", "same_day", "days_from", "week_relative", "month_relative", "year_relative")
    return Matcher((printed, (kind, value)) for kind in kinds for printed, value in phrases(WORDS, kind).items())


def scan(text: str) -> list[Shape]:
    """Every date expression of a text in reading order, offsets into `text`; a year that is not printed stays None."""
    shapes = sorted([*_month_names(text), *_printed(text)], key=lambda shape: (shape.start, -shape.end))
    shapes = _without_overlaps(shapes)
    starts = [shape.start for shape in shapes]
    words = []
    for phrase in _relative_words(text):
        at = bisect_left(starts, phrase.end)
        if at < len(shapes) and (joined := _with_word(text, phrase, shapes[at])):
            shapes[at] = joined
        else:
            words.append(phrase)
    return _lent_years(text, _without_overlaps(sorted([*shapes, *words], key=lambda shape: (shape.start, -shape.end))))


def _without_overlaps(shapes: list[Shape]) -> list[Shape]:
    """The shapes, sorted by start, without those that begin inside another."""
    kept: list[Shape] = []
    for shape in shapes:
        if not kept or shape.start >= kept[-1].end:
            kept.append(shape)
    return kept


def _with_word(text: str, phrase: Shape, day: Shape) -> Shape | None:
    """ "sáng nay (12/6)", "ngày mai (12/3)": one expression, whose day is printed and whose tense the word tells.

    "Cuối năm ngoái, từ ngày 26/12" tells its year.
    """
    of_year = phrase.relative == "year_relative"
    between = text[phrase.end : day.start].strip(" ,") if day.start - phrase.end <= 12 else "x"
    between = between.removeprefix("từ").lstrip() if of_year else between
    if not day.first.day or between not in ("", "(", "ngày", "(ngày") or (of_year and phrase.period):
        return None
    end = day.end + (between[:1] == "(" and text[day.end : day.end + 1] == ")")
    after = day.after or {"0": "", "1": "future", "2": "future"}.get(phrase.shift, "past")
    if of_year and not day.first.year:
        after = phrase.shift
    return replace(day, start=phrase.start, end=end, after=after)


def _printed(text: str) -> Iterator[Shape]:
    """The expressions that begin with a digit."""
    at, chain = 0, -10  # chain: where the last day ended, for "5/4, 6/4 và 7/4"
    while found := _DIGIT.search(text, at):
        start, end = found.span()
        shape = None
        before = text[max(0, start - 32) : start]
        # a day or month has one or two digits, a year four
        if end - start <= 2 and (_GOES_ON.match(text, end) or _CALLED.search(before)) and _may_begin(before):
            shape = (
                _day(text, start, before, chain)
                or _month(text, start, before)
                or day_of_this_month(text, start, before)
                or days_alone(text, start, before)
            )
        elif end - start == 4 and _may_begin(before):
            shape = _year(text, start, before)
        if shape:
            if shape.first.day:
                chain = shape.end
            yield shape
            at = shape.end
        else:
            at = _past_number(text, start)


def _may_begin(before: str) -> bool:
    """Whether a number behind these words may begin a date: no minutes ("08:20"), no dollars, no part of a word."""
    if before[-1:] == "-" and _ABBREVIATION.search(before):
        return patterns()["quarter"].search(before) is not None  # "quý III-2010", but not "AIPA-45/2024"
    if before[-1:].isalpha():
        return bool(patterns()["glued"].search(before))
    return not (before[-1:].isdigit() or before[-1:] in ("$", "€", ":"))


def _past_number(text: str, start: int) -> int:
    """The end of a number that is no date; what a stop, comma or slash glues to it goes along ("24/7", "17.5")."""
    return _PAST.match(text, start).end()


def _day(text: str, start: int, before: str, chain: int) -> Shape | None:
    pattern = patterns()
    if spaced := pattern["spaced"].match(text, start):
        return Shape(start, spaced.end(), Point(int(spaced["y"]), int(spaced["m"]), int(spaced["d"])))
    if day := spaced_day(text, start, before):
        return day
    match = pattern["day"].match(text, start)
    if not match or pattern["tháng"].search(before):
        return None  # "tháng 1-10/2022" are months
    first, last = _point(match, 1), _point(match, 2) if match["d2"] else None
    if not (first.month or (last and last.month)) or not _is_day_expression(text, match, before, chain):
        return None
    if match["list"]:
        day = int(re.match(r"\d+", match["list"])[0])
        first, last = Point(first.year, first.month, day), last or first
    if last and first.month is None:  # "15-17/5"; "29-2/12" began in the month before
        month = last.month if first.day <= last.day else (last.month - 2) % 12 + 1
        first = Point(last.year, month, first.day)
    if last and first.year is None and last.year:
        first = Point(last.year, first.month, first.day)
    if last and first.year and first.year == last.year and (first.month, first.day) > (last.month, last.day):
        first = Point(last.year - 1, first.month, first.day)  # "29/12 đến 2/1/2026"
    elif last and last.year is None and first.year:
        last = Point(first.year + ((last.month, last.day) < (first.month, first.day)), last.month, last.day)
    end, after = said_after(text, match.end()) if not (last or first).year else (match.end(), "")
    return Shape(start, end, first, last, after=after)


def _point(match: re.Match, n: int) -> Point:
    word = match[f"mw{n}"]
    month = int(match[f"m{n}"] or match[f"mt{n}"] or (word and _month_number(word)) or 0)
    year = match[f"y{n}"]
    return Point(int(year) if year else None, month or None, int(match[f"d{n}"]))


def _month_number(word: str) -> str:
    words = {printed.lower(): value for printed, value in phrases(WORDS, "month_word").items()}
    return words[" ".join(word.lower().split())]


def _is_day_expression(text: str, match: re.Match, before: str, chain: int) -> bool:
    """Whether what surrounds "3-1" or "2/3" makes it a date rather than a score, a share or a range of numbers."""
    pattern = patterns()
    printed = match[0]
    if match["y1"] or match["y2"]:
        return not pattern["number_of"].search(before)
    if pattern["not_before"].search(before):
        return False
    joiner = text[chain : match.start()].lower().strip(" )") if 0 <= match.start() - chain <= 12 else None
    if pattern["cue"].search(before) or joiner in (",", "và", "-", "–", "đến", "tới", ";", ", ngày", "đến ngày"):
        return not (_unit_after(text, match.end()) and "tháng" not in printed and "/" not in printed)
    if _unit_after(text, match.end()):
        return False
    if before[-1:] == "(" and text[match.end() : match.end() + 1] in (")", ",", "-"):
        return "." not in printed
    if match["d2"] and int(match["d2"]) > 4 and "/" in printed:
        return True  # three numbers: "15-17/5"; shares end in small ones ("2-3/4")
    if pattern["weak_cue"].search(before):
        return "/" in printed or "tháng" in printed or bool(match["d2"])
    return False


def _unit_after(text: str, end: int) -> bool:
    """Whether a unit stands behind two numbers: "mỗi ngày 2-3 | giờ", but not "ngày 5-2 | Đoàn đại biểu"."""
    unit = patterns()["unit_after"].match(text, end)
    return unit is not None and not unit[0].strip().istitle()


def _month(text: str, start: int, before: str) -> Shape | None:
    pattern = patterns()
    match = pattern["month"].match(text, start)
    if not match:
        return None
    cue = pattern["tháng"].search(before)
    if match["y1"] and not match["m2"] and (quarter := pattern["quarter_of"].search(before)):
        year, q = int(match["y1"]), int(match["m1"])
        months = Point(year, 3 * q - 2), Point(year, 3 * q)
        return Shape(start - len(quarter[0]), match.end(), *months, period=True) if q <= 4 else None
    if not cue:
        # "(5/2023)", "đến 11/2015": without "tháng" only with a year, and never behind "số"
        if not match["y1"] or pattern["not_before"].search(before):
            return None
        last_told = before.rstrip()[-1:] == "," and text.startswith(")", match.end())  # "(thăm chính thức, 5/2023)"
        opens = before[-1:] == "(" or last_told
        if not (opens or pattern["weak_cue"].search(before) or pattern["part"].search(before)):
            return None
    if not match["y1"] and not match["y2"] and pattern["quarter"].search(before):
        return None
    year1, year2 = (int(match[y]) if match[y] else None for y in ("y1", "y2"))
    month1 = int(match["m1"])
    last = Point(year2, int(match["m2"])) if match["m2"] else None
    first = Point(year1 or (year2 and year2 - (month1 > last.month)), month1)
    if cue:
        start = start - len(before) + cue.start()
        start -= _length(pattern["qualifier"], text[max(0, start - 20) : start])
    end, after = said_after(text, match.end()) if not first.year else (match.end(), "")
    return Shape(start, end, first, last, after=after)


def _length(pattern: re.Pattern[str], before: str) -> int:
    match = pattern.search(before)
    return len(match[0]) if match else 0


def _year(text: str, start: int, before: str) -> Shape | None:
    pattern = patterns()
    match = pattern["year"].match(text, start)
    if not match:
        return None
    year = int(match["y1"])
    if quarter := pattern["quarter"].search(before):
        q = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(quarter["q"].upper()) or int(quarter["q"])
        return Shape(start - len(quarter[0]), match.end(), Point(year, 3 * q - 2), Point(year, 3 * q), period=True)
    if months := pattern["months"].search(before):
        return Shape(start - len(months[0]), match.end(), *_months(months, year), period=True)
    cue = pattern["năm"].search(before)
    school = pattern["school_year"].search(before)
    marked = bool(pattern["period"].search(before))
    last = int(match["y2"] or match["list"][-4:] or 0) or None
    if match["yy"]:
        last = year // 100 * 100 + int(match["yy"]) if school else None
        if not school:
            return None
    if last is not None and last <= year:
        return None
    if not (
        cue or school or marked or last or pattern["since_year"].search(text, max(0, start - 12), match.end() + 12)
    ):
        return None
    if cue:
        start = start - len(cue[0])
        start -= _length(pattern["qualifier"], text[max(0, start - 20) : start])
    return Shape(start, match.end(), Point(year), Point(last) if last else None, period=marked or bool(last))


def _months(match: re.Match, year: int | None) -> tuple[Point, Point]:
    """ "6 tháng đầu", "2 quý đầu" -> January to June, "6 tháng cuối" -> July to December."""
    told = int(phrases(WORDS, "count_word").get(match["n"].lower(), match["n"]))
    count = min(12, max(1, 3 * told if match["quarters"] else told))
    late = phrases(WORDS, "half").get((match["half"] or "").lower()) == "last"
    return Point(year, 13 - count if late else 1), Point(year, 12 if late else count)


def _month_names(text: str) -> Iterator[Shape]:
    """Months in words: "tháng Ba", "tháng Mười Hai năm 2015"."""
    pattern = patterns()
    for found in re.finditer(r"[Tt]háng\s[A-ZĐ]", text):
        start = found.start()
        match = pattern["month_name"].match(text, start)
        if not match or pattern["not_month"].search(text[max(0, start - 16) : start]):
            continue
        if re.search(r"\d\s+$", text[max(0, start - 4) : start]):
            continue  # "ngày 5 tháng Chín" is a day
        start -= _length(pattern["qualifier"], text[max(0, start - 20) : start])
        year = match["y"] or match["y0"]
        end, after = said_after(text, match.end()) if not year else (match.end(), "")
        yield Shape(start, end, Point(int(year) if year else None, int(_month_number(match["m"]))), after=after)


def _relative_words(text: str) -> Iterator[Shape]:
    """hôm nay, tuần trước, năm ngoái ...; "những năm tới" and "10 năm trước" name no year."""
    pattern = patterns()
    for match in relative_matcher().find(text):
        kind, shift = match.key
        before = text[max(0, match.start - 24) : match.start]
        start = match.start
        if shift == "told":  # "Trong năm, hai tỉnh đã ...", but not "các hoạt động trong năm, ..."
            if text[start].isupper() or before.rstrip()[-1:] == ";":
                yield Shape(start, match.end - 1, Point(), relative=kind, shift=shift)
            continue
        if kind == "year_relative" and (months := pattern["months"].search(before + "năm ")):
            start += 4 - len(months[0])
            yield Shape(start, match.end, *_months(months, None), relative=kind, shift=shift, period=True)
            continue
        if pattern["not_day" if kind == "day_relative" else "vague"].search(before):
            continue
        if pattern["of_another"].match(text, text.rfind(" ", 0, match.end) + 1):
            continue
        if kind in ("month_relative", "year_relative"):
            start -= _length(pattern["qualifier"], before)
        yield Shape(start, match.end, Point(), relative=kind, shift=shift)


def _lent_years(text: str, shapes: list[Shape]) -> list[Shape]:
    """A list lends its year backwards: "5/4, 6/4 và 7/4/2022"."""
    out = list(shapes)
    for i in range(len(out) - 2, -1, -1):
        here, following = out[i], out[i + 1]
        if here.relative or here.after or here.first.year or not following.first.year or not here.first.month:
            continue
        if bool(here.first.day) != bool(following.first.day) or following.start - here.end > 12:
            continue
        if re.fullmatch(r"\s*(?:,|;|và|,\s*và)?\s*(?:ngày|tháng)?\s*", text[here.end : following.start]):
            year = following.first.year
            last = here.last and Point(year, here.last.month, here.last.day)
            out[i] = replace(here, first=Point(year, here.first.month, here.first.day), last=last)
    return out
