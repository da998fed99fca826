"""Date expressions as they are printed, before any year is worked out: text -> shapes with offsets."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from helpers.lexicon import Matcher, phrases, regex

WORDS = "date_words"  # data/reference/date_words.csv

D = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
M = r"(?:0?[1-9]|1[0-2])(?!\d)"
Y = r"(?:1[89]\d\d|20\d\d)(?!\d)"
# "4/4", "24-2", "17.5", "21//01", "4 / 4"; a spaced hyphen joins two days instead
SEP = r"(?:\s?/{1,2}\s?|[.\-–])"
# What joins two ends: "-", " – ", " đến ngày ", " và ", " đến chiều "
JOIN = r"""(?: \s*[-–—]\s* | \s*,?\s*(?:cho\s+)?(?:đến\s+hết|đến|tới|và)\s+ )
           (?: (?:hết|sáng|trưa|chiều|tối|đêm)\s+ ){0,2} (?:ngày\s+)? (?:mùng\s+|mồng\s+)?"""

_DIGIT = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Point:
    """A day, month or year as far as it is printed."""

    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """A date expression found: where it stands and what it prints.

    relative: the phrase's kind in date_words.csv (day_relative, ...), `shift` its distance or "same".
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
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str, *, ignore_case: bool = True) -> re.Pattern[str]:
        return regex(template, WORDS, ignore_case=ignore_case, D=D, M=M, Y=Y, SEP=SEP, JOIN=JOIN)

    # the month and year behind a day: "/5", "/5/2022", " tháng 10 năm 2017", "-9 năm 1962"
    tail = r"""(?: <SEP> (?P<m{n}><M>) | \s+tháng\s+ (?: (?P<mt{n}><M>) | (?P<mw{n}><month_word>)(?!\w) ) )
               (?: (?: <SEP> | \s*,?\s*năm\s+ ) (?P<y{n}><Y>) )?"""
    return {
        # "9, 10 và 11/1", "từ 29/11 đến 2/12/2025", "02 đến ngày 06 tháng 10 năm 2017", "05-06/02/2026", "11/3"
        "day": build(
            rf"""(?P<list> (?: <D> \s*,\s* (?:ngày\s+)? (?= \d) ){{0,4}} )
            (?P<d1><D>) (?: {tail.format(n=1)} )?
            (?: <JOIN> (?P<d2><D>) (?: {tail.format(n=2)} ) )?
            (?! \d | [/.\-–]\d | \s?/\s?\d | /[A-ZĐ]{{2}} )""",
        ),
        # "4/2022", "4 và 5/2022", "9 đến tháng 11/2015", "11 năm 2016", "3": behind "tháng", or a cue
        "month": build(
            r"""(?P<m1><M>) (?: (?: <SEP> | \s*,?\s*năm\s+ | \s-\s ) (?P<y1><Y>) )?
            (?: (?: \s*[-–,]\s* | \s+(?:đến|tới|và)\s+ ) (?:(?:hết|đầu|giữa|cuối)\s+)? (?:tháng\s+)?
                (?P<m2><M>) (?: (?: <SEP> | \s*,?\s*năm\s+ | \s-\s ) (?P<y2><Y>) ) )?
            (?! \d | [/.\-–,]\d | /[A-ZĐ]{2} )"""
        ),
        # "2022", "2022-2025", "2011 đến năm 2020", "2022-23"
        "year": build(
            r"""(?P<y1><Y>) (?: (?: \s*[-–—]\s* | \s+(?:đến|tới|và)\s+ ) (?:(?:hết|cuối|đầu)\s+)? (?:năm\s+)?
                (?: (?P<y2><Y>) | (?<=[-–])(?P<yy>\d\d)(?!\d) ) )? (?! \d | [/.\-–]\d | /[A-ZĐ]{2} )"""
        ),
        "cue": build(r"(?<!\w) <cue> [\s,:]* [(\[]? \s? $"),
        "weak_cue": build(r"(?<!\w) <weak_cue> \s* [(\[]? $"),
        "not_before": build(r"(?<!\w) <not_before> \s+ $"),
        "unit_after": build(r"\s? <unit_after> (?!\w)"),
        "tháng": build(r"(?<![\w]) tháng \s+ $"),
        # "[cuối ]tháng 2", "[hồi đầu ]năm ngoái"
        "qualifier": build(r"(?<!\w) <qualifier> \s+ $"),
        "năm": build(r"(?<!\w) năm \s+ (?:học\s+)? $"),
        "period": build(r"(?<!\w) <period> (?:\s+ (?:từ|năm|các|từ\s+năm))? \s* \(? $"),
        "school_year": build(r"(?<!\w) <school_year> \s* $"),
        # "6 tháng đầu [năm 2024]", "quý I[/2024]"
        "months": build(
            r"""(?<!\w) (?P<n>\d{1,2}|sáu|ba|chín) \s+ tháng \s+ (?P<half>đầu\s+|cuối\s+)?
            (?:của\s+)? (?:năm\s+)? $"""
        ),
        "quarter": build(r"(?<!\w) quý \s+ (?P<q>I{1,3}|IV|[1-4]) \s* (?:năm\s+|/|-|,\s*năm\s+)? $"),
        # "ngày 5/9[ vừa qua]", "tháng 2[ năm ngoái]"
        "after": build(r"\s+ (?P<said><after>) (?!\w)"),
        "month_name": build(
            r"""(?<!\w) [Tt]háng \s+ (?P<m><month_word>) (?!\w)
            (?: \s*,?\s* (?:năm\s+)? (?P<y><Y>) | <SEP>(?P<y0><Y>) )?""",
            ignore_case=False,
        ),
        "not_month": build(r"<not_month> \s* $"),
        "vague": build(r"(?: \d | (?<!\w) <vague> ) \s+ (?:năm\s+|tháng\s+|tuần\s+)? $"),
    }  # fmt: skip


@cache
def _relative() -> Matcher:
    kinds = ("day_relative", "same_day", "week_relative", "month_relative", "year_relative")
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
    """ "sáng nay (12/6)", "ngày mai (12/3)": one expression, whose day is printed and whose tense the word tells."""
    between = text[phrase.end : day.start].strip(" ,") if day.start - phrase.end <= 8 else "x"
    if not day.first.day or between not in ("", "(", "ngày", "(ngày"):
        return None
    end = day.end + (between[:1] == "(" and text[day.end : day.end + 1] == ")")
    after = day.after or {"0": "", "1": "future", "2": "future"}.get(phrase.shift, "past")
    return replace(day, start=phrase.start, end=end, after=after)


def _printed(text: str) -> Iterator[Shape]:
    """The expressions that begin with a digit."""
    at, chain = 0, -10  # chain: where the last day ended, for "5/4, 6/4 và 7/4"
    while found := _DIGIT.search(text, at):
        start = found.start()
        shape = None
        if not (start and (text[start - 1].isalnum() or text[start - 1] in "$€")):
            before = text[max(0, start - 32) : start]
            shape = _day(text, start, before, chain) or _month(text, start, before) or _year(text, start, before)
        if shape:
            if shape.first.day:
                chain = shape.end
            yield shape
            at = shape.end
        else:
            at = _past_number(text, start)


def _past_number(text: str, start: int) -> int:
    """The end of a number that is no date; what a stop, comma or slash glues to it goes along ("24/7", "17.5")."""
    while start < len(text) and (
        text[start].isdigit() or (text[start] in ".,/" and text[start + 1 : start + 2].isdigit())
    ):
        start += 1
    return start


def _day(text: str, start: int, before: str, chain: int) -> Shape | None:
    pattern = _patterns()
    match = pattern["day"].match(text, start)
    if not match:
        return None
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
    end, after = _after(text, match.end()) if not (last or first).year else (match.end(), "")
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
    pattern = _patterns()
    printed = match[0]
    if match["y1"] or match["y2"]:
        return not re.search(r"(?<!\w)số\s+$", before, re.IGNORECASE)
    if pattern["not_before"].search(before):
        return False
    joiner = text[chain : match.start()].strip().lower() if 0 <= match.start() - chain <= 12 else None
    if pattern["cue"].search(before) or joiner in (",", "và", "-", "–", "đến", "tới", ";", ", ngày", "đến ngày"):
        return not (pattern["unit_after"].match(text, match.end()) and "tháng" not in printed and "/" not in printed)
    if pattern["unit_after"].match(text, match.end()):
        return False
    if before[-1:] == "(" and text[match.end() : match.end() + 1] in (")", ",", "-"):
        return "." not in printed
    if match["d2"] and int(match["d2"]) > 4 and "/" in printed:
        return True  # three numbers: "15-17/5"; shares end in small ones ("2-3/4")
    if pattern["weak_cue"].search(before):
        return "/" in printed or "tháng" in printed or bool(match["d2"])
    return False


def _after(text: str, end: int) -> tuple[int, str]:
    """(end, meaning) of "vừa qua", "năm ngoái" ... behind a date, which then belongs to the expression."""
    match = _patterns()["after"].match(text, end)
    if not match:
        return end, ""
    words = {printed.lower(): value for printed, value in phrases(WORDS, "after").items()}
    return match.end(), words[" ".join(match["said"].lower().split())]


def _month(text: str, start: int, before: str) -> Shape | None:
    pattern = _patterns()
    match = pattern["month"].match(text, start)
    if not match:
        return None
    cue = pattern["tháng"].search(before)
    if not cue:
        # "(5/2023)", "đến 11/2015": without "tháng" only with a year, and never behind "số"
        if not match["y1"] or pattern["not_before"].search(before):
            return None
        if not (pattern["weak_cue"].search(before) or before[-1:] == "(" or re.search(r"(?:cuối|đầu|giữa)\s$", before)):
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
    end, after = _after(text, match.end()) if not first.year else (match.end(), "")
    return Shape(start, end, first, last, after=after)


def _length(pattern: re.Pattern[str], before: str) -> int:
    match = pattern.search(before)
    return len(match[0]) if match else 0


def _year(text: str, start: int, before: str) -> Shape | None:
    pattern = _patterns()
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
    last = int(match["y2"]) if match["y2"] else None
    if match["yy"]:
        last = year // 100 * 100 + int(match["yy"]) if school else None
        if not school:
            return None
    if last is not None and last <= year:
        return None
    if not (cue or school or marked or last):
        return None
    if cue:
        start = start - len(cue[0])
        start -= _length(pattern["qualifier"], text[max(0, start - 20) : start])
    return Shape(start, match.end(), Point(year), Point(last) if last else None, period=marked or bool(last))


def _months(match: re.Match, year: int | None) -> tuple[Point, Point]:
    """ "6 tháng đầu" -> January to June, "6 tháng cuối" -> July to December."""
    words = {"ba": 3, "sáu": 6, "chín": 9}
    count = min(12, max(1, words.get(match["n"].lower()) or int(match["n"])))
    late = (match["half"] or "").strip().lower() == "cuối"
    return Point(year, 13 - count if late else 1), Point(year, 12 if late else count)


def _month_names(text: str) -> Iterator[Shape]:
    """Months in words: "tháng Ba", "tháng Mười Hai năm 2015"."""
    pattern = _patterns()
    for found in re.finditer(r"háng\s[A-ZĐ]", text):
        start = max(0, found.start() - 1)
        match = pattern["month_name"].match(text, start)
        if not match or pattern["not_month"].search(text[max(0, start - 16) : start]):
            continue
        if re.search(r"\d\s+$", text[max(0, start - 4) : start]):
            continue  # "ngày 5 tháng Chín" is a day
        start -= _length(pattern["qualifier"], text[max(0, start - 20) : start])
        year = match["y"] or match["y0"]
        end, after = _after(text, match.end()) if not year else (match.end(), "")
        yield Shape(start, end, Point(int(year) if year else None, int(_month_number(match["m"]))), after=after)


def _relative_words(text: str) -> Iterator[Shape]:
    """hôm nay, tuần trước, năm ngoái ...; "những năm tới" and "10 năm trước" name no year."""
    pattern = _patterns()
    for match in _relative().find(text):
        kind, shift = match.key
        before = text[max(0, match.start - 24) : match.start]
        start = match.start
        if kind != "day_relative" and pattern["vague"].search(before):
            continue
        if kind == "year_relative" and (months := pattern["months"].search(before + "năm ")):
            start += 4 - len(months[0])
            yield Shape(start, match.end, *_months(months, None), relative=kind, shift=shift, period=True)
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
