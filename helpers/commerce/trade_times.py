"""When a figure of trade is of: a year, the months up to the one told, or several years."""

from __future__ import annotations

import re

from helpers.amounts import Amount
from helpers.commerce.turnover import HEAD, base_year
from helpers.language import lexicon
from helpers.text import Article, Sentence
from helpers.timing.periods import months_so_far, period_near, year_after
from helpers.timing.told import Calendar

WORDS = "clause_words"  # data/reference/clause_words.csv
TAIL = 120  # code points behind a figure in which its growth, or the year that it goes on to, is told
_UNTIL = lexicon.regex(  # "lũy kế đến hết tháng 6", "hết tháng 11/2030"
    r"\b (?: <up_to> \s+ (?:hết\s+)? | hết\s+ ) (?:<part>\s+)? <month_noun> \b",
    WORDS,
    part=lexicon.alternation(lexicon.phrases("date_words", "part")),
)
_UNTIL_QUARTER = lexicon.regex(r"\b (?: <up_to> \s+ (?:hết\s+)? | hết\s+ ) quý \b", WORDS)
SUMMER = "06"  # up to this month "năm qua" is the year before
_PAST_YEAR = lexicon.regex(r"(?<!\d\s) (?<!những\s) (?<!các\s) \b <past_year> \b", WORDS)
_WHOLE_YEAR = lexicon.regex(r"\b <whole_year> \b (?: \s (?P<year>20\d\d) \b )?", WORDS)


def period_of_turnover(calendar: Calendar, sentence: Sentence, amount: Amount, floor: int) -> tuple[str | None, bool]:
    """The period of a figure, None when it is not told; and whether it only stands beside a growth since its year.

    floor: where the figure before it ends in the sentence.
    """
    if year := base_year(sentence.text, amount):
        return year, True
    start, end = sentence.start + amount.char_start, sentence.start + amount.char_end
    head = sentence.text[max(floor, amount.char_start - HEAD) : amount.char_start]
    period = period_near(calendar, sentence, start, end, (sentence.start + floor, sentence.end))
    beside = _OF_YEAR_BESIDE.search(head)  # "tăng 33% so với năm 2029 | (2,25 tỷ USD)"
    period = beside["year"] if beside else period or year_after(calendar, sentence.start + amount.full_end)
    dated = calendar.within(sentence.start + floor, sentence.end)
    if period and period == calendar.own_month and not any(m.precision == "month" for m in dated):
        period = period[:4]  # "hiện đạt 2 tỷ USD": a turnover is never of the month that a page came out in
    if period and len(period) == 7 and period[5:] > "01" and _UNTIL.search(sentence.text, floor, amount.char_start):
        period = f"{period[:4]}-01/{period}"  # turnover is of the months up to then
    if period is None and (day := _day_until(calendar, sentence.start + floor, start)):
        period = months_up_to(day[:7])
    if period and len(period) == 15 and _UNTIL_QUARTER.search(sentence.text, floor, amount.char_start):
        period = f"{period[:4]}-01{period[7:]}"
    if period and re.fullmatch(r"\d{4}/\d{4}", period):  # "từ năm 2022 đến hết tháng 9/2025" ends with that month
        until = [m.start or "" for m in calendar.within(sentence.start + floor, start) if m.precision == "month"]
        if until and until[-1][:4] == period[5:]:
            period = f"{period[:4]}-01/{until[-1][:7]}"
    if period is None and calendar.published and _PAST_YEAR.search(head):
        period = str(int(calendar.published[:4]) - (calendar.published[5:7] <= SUMMER))  # in winter the year that ends
    if not calendar.within(sentence.start + floor, start) and _WHOLE_YEAR.search(head):
        period = _year_before(calendar, start)  # "11 tháng năm 2030 đạt 1,5 tỷ USD; cả năm ước 1,6 tỷ USD"
    elif period and "/" in period and (year := _year_behind(calendar, sentence, end)):
        months = months_so_far(calendar, sentence, sentence.start + floor, start)
        period = period.replace(period[:4], year) if period == months else period
    return period, beside is not None or _QUARTER_BESIDE.search(head) is not None


def months_up_to(month: str) -> str:
    """The months of a year up to one: "2029-10" is 2029-01/2029-10."""
    return f"{month[:4]}-01/{month}" if month[5:] > "01" else month


def _day_until(calendar: Calendar, low: int, high: int) -> str | None:
    """The day up to which a turnover is told: "từ đầu năm đến ngày 15/10/2029 đạt |"."""
    days = [m for m in calendar.within(low, high, "event") if m.precision == "day" and not m.end]
    told = (m.start for m in days if _UP_TO_THE_DAY.search(calendar.text, max(low, m.char_start - 24), m.char_start))
    return next(told, None)


_UP_TO_THE_DAY = lexicon.regex(r"\b <up_to> \s+ (?:hết\s+)? (?:ngày\s+)? $", WORDS)
_OF_YEAR_BESIDE = lexicon.regex(
    r"""\b <compared> \s (?:với\s)? (?:<same_months>\s)? năm \s (?P<year>20\d\d) \s
        \( (?:<reaches>\s)? (?:<hedge>\s){0,2} $""",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


_QUARTER_BESIDE = lexicon.regex(  # "tăng 14% so với quý I | (710 triệu USD)"
    r"""\b <compared> \s (?:với\s)? quý \s (?: I{1,3} | IV | [1-4] ) (?: / \d{4} | \s năm \s \w+ )? \s
        \( (?:<reaches>\s)? (?:<hedge>\s){0,2} $""",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def _year_before(calendar: Calendar, at: int) -> str | None:
    """The year that "cả năm" means: that of the date told last, else the article's own."""
    told = calendar.within(max(0, at - HEAD), at)
    beside = [m for m in told if _COMPARED.search(calendar.text, max(0, m.char_start - 40), m.char_start)]
    told = [m for m in told if m not in beside]  # "tăng 33% so với cùng kỳ năm trước; cả năm ước 1,6 tỷ USD"
    return (told[-1].start or "")[:4] if told else str(calendar.own_year or "") or None


_COMPARED = lexicon.regex(r"\b <compared> \s [^,.;\d]{0,30} $", WORDS)


def _year_behind(calendar: Calendar, sentence: Sentence, end: int) -> str | None:
    """The year that goes on from some of its months: "10 tháng đầu năm đạt 900 triệu USD; | cả năm 2029 ước ..."."""
    whole = _WHOLE_YEAR.search(calendar.text, end, end + TAIL)
    return whole["year"] if whole and "." not in calendar.text[end : whole.start()] else None


def year_opening(calendar: Calendar, article: Article, number: int) -> str | None:
    """The year with which the sentence before opens, of one without a time: "Năm 2029, hai bên ... | Kim ngạch"."""
    before = article.sentences[number - 1] if number else None
    if before is None or "\n" in article.text[before.end : article.sentences[number].start]:
        return None
    opens = _OPENS_WITH_YEAR.match(before.text)
    return opens["year"] if opens and calendar.own_year and int(opens["year"]) <= calendar.own_year else None


_OPENS_WITH_YEAR = lexicon.regex(r"(?: <time_opens> \s ){0,2} năm \s (?P<year>20\d\d) ,? \s (?! [-–] )", WORDS)
