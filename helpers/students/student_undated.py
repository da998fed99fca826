"""When a count without a date holds: a stock now, an award or a course in the year of the news."""

from __future__ import annotations

from datetime import date

from helpers.language import lexicon
from helpers.students.student_counts import HEDGED, Clause, has
from helpers.text import Article
from helpers.timing.periods import newest_year, period_of
from helpers.timing.told import Calendar


def undated_period(calendar: Calendar, measure: str, clause: Clause) -> str | None:
    """The period of a count without a date: of a stock that of the article, of an award or a course its year.

    A rate holds for the year of publication; it has none when that is not known.
    """
    if measure != "per_year" and (told := _carried(calendar, clause)):
        return told
    if measure == "students_enrolled":
        return calendar.own_month or newest_year(calendar)
    if measure in ("graduates", "officials_trained") and is_running(clause):
        return None  # "Đã có 54 em tốt nghiệp"
    if measure == "awarded" and years_told(calendar, clause):
        return None
    if measure == "awarded" and is_given_so_far(clause):
        return None
    once = measure in ("awarded", "planned") or (
        measure in ("graduates", "officials_trained")
        and not has("years_past", clause.sentence.text)
        and not _FOR_YEARS.search(clause.before)
    )
    if once and (year := _year_of_day(calendar, clause) or (calendar.own_year and _year_of_news(calendar))):
        return year
    return calendar.published[:4] if measure == "per_year" and calendar.published else None


def is_given_so_far(clause: Clause) -> bool:
    """Whether awards are all of those up to now: "đến nay đã trao | 230 suất", "nâng tổng số lên | 320 suất"."""
    return has("running", clause.before) or _GIVEN_SO_FAR.search(clause.before) is not None


def _carried(calendar: Calendar, clause: Clause) -> str | None:
    """The year that semicolons carry on from what they join: "Năm 2018, hai tỉnh ký ...; tiếp nhận | 30 em"."""
    before = calendar.text[: clause.sentence.start].rstrip()
    if not before.endswith(";") or any(has(word, clause.sentence.text) for word in ("now", "to_date", "so_far")):
        return None
    start = max(before.rfind("\n"), before.rfind(". ")) + 1
    told = [m for m in calendar.within(start, start + _OPENING) if m.precision == "year" and m.role != "since"]
    return period_of(calendar, told[0]) if told else None


_OPENING = 16  # code points of what opens a sentence before its year: "Trong năm học | 2018-2019"


def years_told(calendar: Calendar, clause: Clause) -> str | None:
    """The years up to now in which all was done that a count sums up: "trong 18 năm qua"; None for "hơn 18 năm"."""
    return _years_in(calendar, clause.before + clause.count.text + clause.after)


def years_told_before(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """Those in which people were taken in, of what a semicolon carries on too.

    "Trong 4 năm qua, A đã tiếp nhận | 120 em", "Trong 4 năm qua, A đã hỗ trợ 3 tỷ đồng; | tiếp nhận 120 em".
    """
    taken = has("taken_in", clause.before) or has("trains", clause.before)
    if not taken or has("now", clause.before) or has("per_year", clause.before):
        return None
    joined = article.joins_on(number)
    return _years_in(calendar, article.sentences[number - 1].text if joined else clause.before)


def years_carried(calendar: Calendar, article: Article, number: int) -> str | None:
    """The years up to now that semicolons carry on: "Trong 5 năm qua, tỉnh đã hỗ trợ 9 tỷ đồng; | cấp 150 suất"."""
    at = number
    while article.joins_on(at):
        at -= 1
        if calendar.within(article.sentences[at + 1].start, article.sentences[at + 1].end):
            return None
    return _years_in(calendar, article.sentences[at].text) if at < number else None


def _years_in(calendar: Calendar, text: str) -> str | None:
    """The years up to now that a text tells by their number: up to the article's year, else a span told of as many."""
    told = _YEARS_TOLD.search(text)
    if told is None:
        return None
    printed = " ".join((told["n"] or told["years"]).lower().split())
    years = int(lexicon.phrases("date_words", "count_word").get(printed, printed))
    if calendar.own_year is not None:
        return f"{calendar.own_year - years}/{calendar.own_year}"
    spans = {(m.start[:4], m.end[:4]) for m in calendar.mentions if m.role == "period" and m.start and m.end}
    return next((f"{first}/{last}" for first, last in sorted(spans) if int(last) - int(first) + 1 == years), None)


_YEARS_TOLD = lexicon.regex(  # "Trong 5 năm qua, tỉnh đã ...", "đã được nhà trường dạy trong 20 năm"
    r"(?: ^ | \b <in_years> \s | [,;:] \s | \b <part> \s ) (?P<n> \d{1,2} | <count> ) \s năm \s <till_now> \b"
    r" | \b <in_years> \s (?P<years> \d{2} ) \s năm \b (?! \s (?: <no_span> | \d ) )",
    "students",
    column="phrase",
    count=lexicon.alternation(lexicon.phrases("date_words", "count_word")),
)
_GIVEN_SO_FAR = lexicon.regex(r"\b <to_date> \b [^.;]{0,60}? \b đã \b", "students", column="phrase")
_FOR_YEARS = lexicon.regex(  # "Qua hơn 40 năm, Học viện đã đào tạo ..."
    r"\b <through> \s (?:<hedge>\s)? \d{1,2} \s năm \b (?!\s\d)",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def is_running(clause: Clause) -> bool:
    """Whether people who finished are all of those up to now: "Đã có | 54 em tốt nghiệp", "Đến nay, đã ..."."""
    return _OF_ALL.search(clause.before) is not None or has("running", clause.before) or has("to_date", clause.before)


def is_until(clause: Clause) -> bool:
    """Whether a day or year is told up to which all are counted: "Tính đến hết năm học 2029-2030, đã có | 412 em"."""
    return _UNTIL.search(clause.before) is not None


_UNTIL = lexicon.regex(
    r"(?: ^ | [,;:] \s ) <counted_until> \s (?! nay \b) [^.;]{0,60}? \b đã \b", "students", column="phrase"
)
_OF_ALL = lexicon.regex(  # "Trong hơn | 2.900 lượt sinh viên đã tốt nghiệp"
    r"(?:^|[,;:]\s+) <among_all> \s+ (?:\w+\s+)? $", "students", column="phrase"
)


def _year_of_day(calendar: Calendar, clause: Clause) -> str | None:
    """The year of the day that a sentence tells: "lễ bế giảng cho 35 cán bộ diễn ra ngày 20/6/2023"."""
    told = calendar.within(clause.sentence.start, clause.sentence.end, "event")
    return next((m.start[:4] for m in told if m.precision == "day" and m.start), None)


def _year_of_news(calendar: Calendar) -> str:
    """The year of the article's own event, if it was in the weeks before publication, across New Year; else its own."""
    day, published = calendar.own_day, calendar.published
    if day and published and len(published) == 10 and len(day) == 10:
        weeks = (date.fromisoformat(published) - date.fromisoformat(day)).days
        if 0 <= weeks <= FRESH:
            return day[:4]
    return str(calendar.own_year)


FRESH = 31  # days in which an event is still the article's news
