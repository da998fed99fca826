"""A body's own year by what it tells as just over, under way or soon to come: a part-year, a result, a season."""

from __future__ import annotations

import re
from functools import cache

from helpers.language.lexicon import regex
from helpers.timing.datecontext import CAPTION, is_compared, opens_clause, role_of, sentence_around, tense_of
from helpers.timing.dategrammar import WORDS, Point, Shape
from helpers.timing.yearclues import LEAD, SENTENCE_END, YEAR_WORD, Bare, first_told, reached, sentence_before

CENTURY = 2000  # no older year is of the news
COUNTED = 3  # months; a part-year is counted no longer before its story, for then the next part is
JUST_OVER = 5  # months; what was done before the news and is told with its year lies no farther back
SOON = 7  # months; what is announced with its year lies no farther ahead
RESULTS = range(1, 10)  # the months in which a year's result is that of the year before
TELLING = 240  # code points of the sentence before a year that tell whether it lies ahead
FOLLOWING = 60  # code points behind it that do
FIRST_TERM, LAST_TERM = 9, 5  # the months in which a school year begins, and up to which it is under way
DRY_SEASON_ENDS = 6


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return regex(template, WORDS)

    return {
        "tells": build(
            r"(?<!\w) (?: (?P<ahead> <future> | <to_be_done> | <year_plan> | <hoped> ) | (?P<past><past>) ) (?!\w)"
        ),
        "will": build(r"(?<!\w) (?: <future> | <hoped> ) (?!\w)"),
        "counted": build(r"(?<!\w) <counted_until> \s+ (?: (?:ngày|tháng|<part>)\s+ )* $"),
        # "năm [2022], tăng trưởng của tỉnh đạt gần 9%"
        "result": build(r"[^.;!?\n]{0,60}? (?<!\w) <result> \s (?: [^\W\d]+ \s ){0,4} \d"),
        "began": build(r"(?<!\w) <began> (?!\w) [^.;!?\n]* $"),
        "term": build(r"(?<!\w) trước \s+ (?: (?:ngày|tháng|<part>)\s+ )* $"),
        "archive": build(r"(?<!\w) <archive> (?!\w)"),
        # "mùa khô [2022 - 2023]", "năm học 2022-2023"
        "season": build(
            r"""(?<!\w) (?: (?P<dry><dry_season>) | <school_year> ) \s (?:năm\s)?
            (?P<first>20\d\d) \s? [-–/] \s? (?P<last>20\d\d) (?!\d)"""
        ),
    }


def is_ahead(text: str, start: int, end: int) -> bool:
    """Whether a date is told as still to come: "tin tưởng Lào sẽ tổ chức thành công Đại hội vào đầu năm [2026]"."""
    before = sentence_before(text, start, TELLING)
    words = [match.lastgroup for match in _patterns()["tells"].finditer(before)]
    behind = text[end : end + FOLLOWING]
    stop = SENTENCE_END.search(behind)
    after = _patterns()["tells"].search(behind[: stop.start()] if stop else behind)
    if after and (not words or opens_clause(before)):
        return after.lastgroup == "ahead"
    return bool(words) and words[-1] == "ahead"


def opens_year_after(month: int, told: int) -> bool:
    """Whether a story's month lies in the first ones of the year behind another month: January behind December."""
    return told < month and (told - month) % 12 <= COUNTED


def counted_up_to(text: str, bare: list[Bare], shapes: list[Shape]) -> set[int]:
    """The year of what was counted up to the story: "8 tháng năm 2024", "đến hết tháng 8/2024", in September.

    None when the result of a later year is told.
    """
    if (told := first_told(shapes)) is None:
        return set()
    years = set()
    for shape in shapes:
        until = shape.last or shape.first
        if not (until.month and until.year) or until.day or (told[0] - until.month) % 12 > COUNTED:
            continue
        part = shape.period and shape.first.month == 1 and shape.first.year == until.year
        counted = part or _patterns()["counted"].search(text, max(0, shape.start - 24), shape.start)
        if (
            counted
            and not is_compared(sentence_before(text, shape.start))
            and not is_ahead(text, shape.start, shape.end)
        ):
            years.add(until.year + opens_year_after(until.month, told[0]))
    newest = max(years, default=0)
    later = (m for m, _ in bare if int(m[0]) > newest and reached(text, m) and not is_ahead(text, m.start(), m.end()))
    return {newest} if newest and next(later, None) is None else set()


def after_results(text: str, bare: list[Bare], shapes: list[Shape]) -> set[int]:
    """The year after the last one whose result is told: "năm 2022, tăng trưởng đạt gần 9%", in April."""
    if (told := first_told(shapes)) is None or told[0] not in RESULTS:
        return set()
    over = {
        int(match[0])
        for match, before in bare
        if YEAR_WORD.search(before)
        and _patterns()["result"].match(text, match.end(), match.end() + 2 * FOLLOWING)
        and not is_compared(before[: -len("năm ")])
        and not is_ahead(text, match.start(), match.end())
    }
    return {max(over) + 1} if over else set()


def seasons(text: str, shapes: list[Shape]) -> set[int]:
    """The year of the newest dry season or school year under way: "trong mùa khô 2022 - 2023", in May."""
    told = first_told(shapes)
    if told is None:
        return set()
    years = set()
    for match in _patterns()["season"].finditer(text):
        first, last = int(match["first"]), int(match["last"])
        under_way = told[0] <= (DRY_SEASON_ENDS if match["dry"] else LAST_TERM)
        if last != first + 1 or not (under_way or told[0] >= FIRST_TERM):
            continue
        if not _patterns()["will"].search(sentence_before(text, match.start())):
            years.add(last if under_way else first)
    return {max(years)} if years else set()


def lead_years(text: str, shapes: list[Shape]) -> set[int]:
    """The years of full days in the lead; of one at a year's end the next, where the story's own day opens a year."""
    full = [s for s in shapes if s.start < LEAD and s.first.day and s.first.year and not s.last_year_differs]
    own = [s for s in full if not (_is_of_archive(text, s) or _is_beginning(text, s) or _is_to_come(text, s))]
    told = first_told(shapes)
    return {s.first.year + (told is not None and opens_year_after(s.first.month, told[0])) for s in own}


def _is_of_archive(text: str, shape: Shape) -> bool:
    """Whether a day stands in the caption of an old picture: "Hai bên họp ngày 26/12/2019 (Ảnh tư liệu)"."""
    line = text[text.rfind("\n", 0, shape.start) + 1 :].split("\n", 1)[0]
    return len(line) <= CAPTION and _patterns()["archive"].search(line) is not None


def just_over(text: str, shapes: list[Shape]) -> set[int]:
    """The year of a day or month told with its year as just before the story: "Trước đó, tháng 5/2021", in October."""
    if (told := first_told(shapes)) is None:
        return set()
    days = (shape.last or shape.first for shape in shapes if _is_over(text, shape))
    last = max(((day.year, day.month) for day in days if _is_of_month(day, told[0])), default=(0, 0))
    near = last[0] and (told[0] - last[1]) % 12 <= JUST_OVER
    return {last[0] + (last[1] > told[0])} if near else set()


def soon(text: str, shapes: list[Shape]) -> set[int]:
    """The year of what is announced with its year for the months to come: "dự kiến họp vào quý III/2010", in June."""
    if (told := first_told(shapes)) is None:
        return set()
    years = set()
    for shape in shapes:
        near = _is_of_month(shape.first, told[0]) and (shape.first.month - told[0]) % 12 <= SOON
        if near and _is_to_come(text, shape):
            years.add(shape.first.year - (shape.first.month < told[0]))
    return {min(years)} if years else set()


def _is_of_month(day: Point, month: int) -> bool:
    """Whether a day or month prints its year, and is not the story's own month, which would be told without it."""
    return bool(day.month and (day.year or 0) >= CENTURY and (day.day or day.month != month))


def _is_over(text: str, shape: Shape) -> bool:
    before, after = sentence_around(text, shape.start, shape.end)
    if role_of(text, shape, before, after) != "event" or _is_beginning(text, shape):
        return False
    return not (_patterns()["term"].search(before) or is_ahead(text, shape.start, shape.end))


def _is_beginning(text: str, shape: Shape) -> bool:
    """Whether a day is that on which somebody or something came into being: "Tổng hội ra đời ngày [19/8/2009]"."""
    return _patterns()["began"].search(sentence_before(text, shape.start)) is not None


def _is_to_come(text: str, shape: Shape) -> bool:
    """Whether a day or month is announced, or a term that lies ahead: "dự kiến", "trước ngày [25/1/2022]"."""
    before, after = sentence_around(text, shape.start, shape.end)
    if _patterns()["term"].search(before):
        return True
    return tense_of(shape, before, after) == "future" and is_ahead(text, shape.start, shape.end)
