"""The years that a sum given is for, and the date of one that is for several: "giai đoạn 2026-2030 đã hỗ trợ 9 tỷ"."""

from __future__ import annotations

import math
import re

from helpers.aid.givings_told import Reading, Told
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.text import Sentence
from helpers.timing.isodates import is_of_years, years_of
from helpers.timing.periods import period_near

Dated = tuple[str | None, str | None]  # a date and its precision
_YEARLY_BEFORE = lexicon.regex(r"\b <each_year> \b [^\d,;:]{0,40} $", "clause_words")  # "mỗi năm hỗ trợ | 2 tỷ đồng"
_YEARLY_BEHIND = lexicon.regex(r"\s* (?: / \s* năm | <each_year> ) \b", "clause_words")  # "2 tỷ đồng | mỗi năm"


_PAST = lexicon.regex(
    r"\b (?P<n> \d{1,2} | <count> ) \s+ <years_back> \b",
    "clause_words",
    count=lexicon.alternation(lexicon.phrases("date_words", "count_word")),
)


_SPAN = lexicon.regex(  # "9 tỷ đồng | trong 3 năm", "| trong vòng 5 năm tới"
    r"""\b trong \s (?: <within_span> \s )? (?P<n> \d{1,2} | <count> ) \s+ (?! <years_back> \b ) năm \b
    (?! \s \d ) (?P<ahead> \s <years_ahead> \b )?""",
    "clause_words",
    count=lexicon.alternation(lexicon.phrases("date_words", "count_word")),
)
_FOR_IT = re.compile(
    r"[^,;:.\d]{0,80}"
)  # between a sum and its years: "9 tỷ đồng [để phát triển nông nghiệp] trong 3 năm"


def years_of_sum(
    so_far: Reading, one: Told, amount: Amount | None, passage: Sentence, kind: str, status: str
) -> str | None:
    """The year or years that a sum is for, as a period; None where they are not told.

    One year is told of a state's aid alone: the year beside any other sum is that of its stage. The years in which one
    work is built are no years of its cost, unless they open what is said of the giving or it is promised for years to
    come; nor are those of an agreement by which so much is given a year.
    """
    if amount is None:
        return None
    start, end = passage.start + amount.char_start, passage.start + amount.char_end
    past = _years_past(so_far, passage)
    span = _span_of(so_far, one, amount, passage, kind, status)
    period = past or span or period_near(so_far.calendar, passage, start, end, (passage.start, passage.end))
    if period is None or not (is_of_years(period) or (kind == "aid_plan" and len(period) == 4)):
        return None
    text = so_far.article.text
    if _YEARLY_BEFORE.search(text, passage.start, start) or _YEARLY_BEHIND.match(text, end):
        return None
    if one.work is not None or (one.building and kind == "project"):
        first = one.sentence.start + one.deal.verb.start
        opening = so_far.calendar.within(passage.start, first, "period", "since")
        told = past or span or any(not so_far.calendar.is_of_source(m) for m in opening)
        to_come = status == "pledged" and not span and years_of(period)[0] >= (so_far.calendar.own_year or math.inf)
        if passage is not one.sentence or not (told or to_come):
            return None
    own = so_far.calendar.own_year
    return f"{period[:4]}/{own}" if period.endswith("/..") and own and int(period[:4]) < own else period


def _years_past(so_far: Reading, passage: Sentence) -> str | None:
    """The years that a passage counts back from the article's own: "trong 5 năm qua" of 2031 is 2027/2031."""
    own, told = so_far.calendar.own_year, _PAST.search(passage.text)
    if told is None or own is None or so_far.calendar.within(passage.start, passage.end, "period", "since"):
        return None
    count = _count(told["n"])
    return f"{own - count + 1}/{own}" if count > 1 else None


def _count(printed: str) -> int:
    word = " ".join(printed.lower().split())
    return int(word if word.isdigit() else lexicon.phrases("date_words", "count_word")[word])


def _span_of(so_far: Reading, one: Told, amount: Amount, passage: Sentence, kind: str, status: str) -> str | None:
    """The years of a sum told only by how many they are: "trong 3 năm" of a promise of 2031 is 2031/2033.

    They stand behind the sum, or open what is said of the giving; behind what is built they are how long that takes,
    and behind a loan how long until it is paid back.
    """
    own = so_far.calendar.own_year
    if own is None or kind == "loan" or so_far.calendar.within(passage.start, passage.end, "period", "since"):
        return None
    opens = range(one.deal.start, one.deal.verb.start) if passage is one.sentence else ()
    for told in _SPAN.finditer(passage.text):
        count, behind = _count(told["n"]), _FOR_IT.fullmatch(passage.text, amount.char_end, told.start())
        if count > 1 and (told.start() in opens or (behind and not (one.work or one.building))):
            ahead = told["ahead"] or status in ("pledged", "signed")
            return f"{own}/{own + count - 1}" if ahead else f"{own - count + 1}/{own}"
    return None


def date_over_years(so_far: Reading, covers: str, status: str, found: Dated, passage: Sentence) -> Dated:
    """When a sum over several years was given or promised: the news' own day is no stage of it.

    What is done has the last of its years, what was promised the first, unless those years are to come.
    """
    if found[1] not in ("month", "day") or so_far.calendar.within(passage.start, passage.end, "event"):
        return found
    first, last = years_of(covers)
    own = so_far.calendar.own_year
    if status != "pledged" and own is not None and last <= own:
        return str(last), "year"
    if status == "pledged" and own is not None and first < own:
        return str(first), "year"
    return found
