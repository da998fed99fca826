"""Trade turnover that an article tells of Vietnam and Laos."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from helpers.amounts import Amount, find_amounts
from helpers.commerce.growth import growth_told
from helpers.commerce.single_goods import is_of_single_goods
from helpers.commerce.trade_goes_on import SAME_FIGURE, goes_on_with
from helpers.commerce.trade_times import TAIL, months_up_to, period_of_turnover, year_opening
from helpers.commerce.turnover import (
    is_about_laos,
    is_of_both,
    is_of_these_two,
    is_turnover,
    may_tell_trade,
    names_both,
    names_others,
    opens_trade,
    without_contrast,
)
from helpers.language import lexicon
from helpers.language.numbers import may_have_sum, quantity
from helpers.text import Article, Sentence, asked_of
from helpers.timing.periods import listed_years, months_so_far, period_near
from helpers.timing.told import Calendar, said

WORDS = "clause_words"  # data/reference/clause_words.csv
OPENING = 32  # characters of a sentence in which the time of all its clauses stands
NEAR = 4  # sentences behind a figure in which "kim ngạch" is still that of the two countries


@dataclass(frozen=True, slots=True)
class Trade:
    """A figure of two-way trade: the columns of `trade` that one article can tell and the offsets of its passage."""

    period: str | None
    value_usd: int
    growth_pct: float | None
    low: int | None
    high: int | None
    full_year: bool
    estimate: bool
    char_start: int
    char_end: int


def find_trade(article: Article) -> list[Trade]:
    """Find the figures of trade between Vietnam and Laos that an article tells, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Trade per two-way figure in US$, [] when there is none. Exports or imports alone, single goods, provinces,
        border gates, other countries and targets ("phấn đấu đạt 5 tỷ USD") are left out; "ước đạt" makes an estimate.
    """
    asked_of(article)
    calendar = Calendar(article)
    rows: list[Trade] = []
    for number, sentence in enumerate(article.sentences):
        if not may_have_sum(sentence.text):
            continue
        last = article.sentences[_told_before(article, number)] if rows else sentence
        behind = bool(rows) and rows[-1].char_end == last.end
        goes_on = behind and (article.joins_on(number) or goes_on_with(calendar, sentence, last))
        goes_on |= _is_of_next_pair(article, number)
        goes_on = goes_on and not (said("investment").search(sentence.text) and not said("trade").search(sentence.text))
        if not goes_on and not (may_tell_trade(sentence.text) and said("trade").search(sentence.text)):
            continue
        own = without_contrast(sentence.text)
        compared = names_others(own)
        if not compared and not is_about_laos(article, number):
            continue
        amounts = _dollars(article, number)
        # "Bốn tháng đầu năm 2024, kim ngạch đạt ...", after the two countries' turnover of another time
        near = bool(rows) and rows[-1].char_start >= article.sentences[max(0, number - NEAR)].start
        near |= number > 0 and (is_of_both(article.sentences[number - 1].text) or opens_trade(article, number - 1))
        near |= article.joins_on(number) and names_both(article.sentences[number - 1].text)
        follows = near and bool(
            calendar.within(sentence.start, sentence.end)
            or months_so_far(calendar, sentence, sentence.start, sentence.end)
        )
        follows |= _adds_up(article, number) or _is_behind_investment(article, number)
        for i, amount in enumerate(amounts):
            floor = amounts[i - 1].char_end if i else 0
            if compared and not is_of_these_two(sentence.text[floor : amount.char_start]):
                continue
            if amount.char_start > len(own) and names_others(sentence.text[len(own) : amount.char_start]):
                continue  # "..., trong khi Thái Lan - Lào là | 6 tỷ USD, Trung Quốc - Lào | 3 tỷ USD"
            if is_of_single_goods(sentence.text, floor, amount.char_start):
                continue
            if is_turnover(sentence.text, amount, floor, bool(i and (rows or compared)), goes_on, follows):
                row = _trade(calendar, sentence, amount, floor)
                if row.period is None and article.joins_on(number):
                    period = _period_of(calendar, article, number - 1)
                    row = replace(row, period=period, full_year=bool(period and re.fullmatch(r"\d{4}", period)))
                if row.period is None and _is_like_before(sentence.text, amount, floor):
                    period = _months_told(calendar, article.sentences, number)
                    row = replace(row, period=period) if period else row
                row = _of_same_year(row, rows, sentence, floor, amount)
                if row.period and len(row.period) == 7 and _SUMS_UP.search(sentence.text, floor, amount.char_start):
                    row = replace(row, period=months_up_to(row.period))  # "tháng 10 đạt ...; lũy kế đạt | 2,3 tỷ USD"
                if row.period is None:
                    same = _of_same(sentence, amount, rows[-1]) if behind else None
                    period = same or year_opening(calendar, article, number)
                    row = replace(row, period=period, full_year=bool(period and re.fullmatch(r"\d{4}", period)))
                if _is_ahead(calendar, row.period):
                    continue
                if row.period is None and _BESIDE.search(sentence.text, floor, amount.char_start):
                    continue  # "480 triệu USD, gấp đôi so với | 240 triệu USD của cùng kỳ"
                if any((r.period, r.value_usd) == (row.period, row.value_usd) for r in rows):
                    continue
                if any(_only_passes(sentence, row, one) for one in rows):
                    continue
                if rows and _only_passes(sentence, rows[-1], row):
                    rows.pop()
                rows.append(row)
        if rows and rows[-1].char_start == sentence.start:
            rows = _in_turn(sentence, rows)
    return rows


def _of_same_year(row: Trade, rows: list[Trade], sentence: Sentence, floor: int, amount: Amount) -> Trade:
    """A part of the figure before without a year, of that year: "Năm 2029 đạt 2 tỷ USD, trong đó quý I đạt | 480"."""
    whole = next((r for r in rows if r.char_start == sentence.start and r.period), None)
    whole = whole or (rows[-1] if rows and _HALF.match(sentence.text) else None)
    if whole is None or whole.period is None or row.period is None or row.period[:4] <= whole.period[:4]:
        return row
    part = _PARTS_FOLLOW.search(sentence.text, 0, amount.char_start) is not None
    if (
        not part
        or _YEAR_TOLD.search(sentence.text, floor, amount.char_start)
        or len(row.period) < 7
        or row.period[4] != "-"
    ):
        return row
    period = row.period.replace(row.period[:4], whole.period[:4])
    within = len(whole.period) == 4 or period[-7:] <= whole.period[-7:]
    return replace(row, period=period) if within else row


_HALF = lexicon.regex(r"<half> \b", "students", column="phrase")
_PARTS_FOLLOW = lexicon.regex(r"(?: ^ | [,;(] \s ) <half> \b", "students", column="phrase")
_YEAR_TOLD = re.compile(r"\bnăm\b|\b20\d\d\b")


def _told_before(article: Article, number: int) -> int:
    """The sentence that another goes on from: the one before, or the one before what tells a part of its figure."""
    part = number > 1 and said("one_way").search(article.sentences[number - 1].text)
    return number - 2 if part and _PART.match(article.sentences[number - 1].text) else number - 1


def _is_of_next_pair(article: Article, number: int) -> bool:
    """Whether a clause tells these two's trade behind another pair's: "Việt Nam - Thái Lan 20 tỷ; | với Lào 2 tỷ"."""
    sentence = article.sentences[number]
    if not article.joins_on(number) or not is_of_these_two(sentence.text):
        return False
    before = article.sentences[number - 1].text
    return said("trade").search(before) is not None and not said("one_way").search(before)


_SUMS_UP = lexicon.regex(r"\b <sums_up> \b", WORDS)


def _is_behind_investment(article: Article, number: int) -> bool:
    """Whether the sentence before tells of one's capital in the other: "Lào cấp phép cho 252 dự án. Kim ngạch ..."."""
    before = article.sentences[number - 1].text if number else ""
    both = "Việt Nam" in before and "Lào" in before and said("investment").search(before)
    return bool(both) and not said("one_way").search(before) and not names_others(before)


def _adds_up(article: Article, number: int) -> bool:
    """Whether a clause sums up exports and imports told before it: "xuất ... ; nhập ... ; | tổng kim ngạch đạt ..."."""
    sentence = article.sentences[number]
    if not article.joins_on(number) or not _SUM_OF_BOTH.match(sentence.text):
        return False
    return said("one_way").search(article.sentences[number - 1].text) is not None


_SUM_OF_BOTH = lexicon.regex(r"(?: \w+ \s ){0,3}? <sum_of_both> \b", WORDS)
_PART = lexicon.regex(r"<part> \b", "students", column="phrase")


def _in_turn(sentence: Sentence, rows: list[Trade]) -> list[Trade]:
    """The figures with those of several years in their order: "các năm 2029, 2030 lần lượt đạt 1,7 và 1,63 tỷ USD"."""
    told = _IN_TURN.search(sentence.text)
    if told is None:
        return rows
    years = listed_years(sentence.text[: told.start()]) or listed_years(sentence.text[told.end() :])
    values = [quantity(sentence.text, told.start("values") + m.start()) for m in _VALUE.finditer(told["values"])]
    known = [value for value in values if value]
    if len(years) != len(known) or len(known) != len(values):
        return rows
    usd = [int(value.value * (value.scale if value.scale > 1 else known[-1].scale)) for value in known]
    others = [row for row in rows if row.char_start != sentence.start]
    first = replace(rows[-1], growth_pct=None, full_year=True)
    return [*others, *(replace(first, period=year, value_usd=sum_) for year, sum_ in zip(years, usd, strict=True))]


_VALUE = re.compile(r"(?<![\d.,])\d[\d.,]*(?<![.,])")
_IN_TURN = lexicon.regex(
    r"""\b <respective> \b [^\d;.:]{0,30}? (?P<values> \b \d [\d.,]* (?:\s<scale>)? (?:\s<dollar>)?
        (?: (?: (?<!,) , | ,? \s và ) \s+ \d [\d.,]* (?<![.,]) (?:\s<scale>)? (?:\s<dollar>)? )+ ) \b""",
    WORDS,
    scale=lexicon.alternation(lexicon.phrases("units", "scale")),
    dollar=lexicon.alternation(
        r["printed"] for r in lexicon.rows("units") if (r["kind"], r["value"]) == ("currency", "USD")
    ),
)


def _is_like_before(text: str, amount: Amount, floor: int) -> bool:
    """Whether a figure is of the months told before of others: "2 tỷ USD so cùng kỳ", "cùng kỳ đạt | 2 tỷ USD"."""
    if _LIKE_BEFORE.match(text, amount.full_end):
        return True
    return _SAME_TIME.search(text, floor, amount.char_start) is not None


_SAME_TIME = lexicon.regex(r"(?<! với \s) \b <same_months> \s (?: <reaches> \s ) (?: \w+ \s ){0,2} $", WORDS)
_BESIDE = lexicon.regex(r"\b <compared> \s (?: \w+ \s ){0,3} $", WORDS)


def _dollars(article: Article, number: int) -> list[Amount]:
    """The sums in US$ of a sentence; behind a semicolon one may drop its currency: "1,5 tỷ USD; cả năm | 1,6 tỷ"."""
    sentence = article.sentences[number]
    joined = article.joins_on(number)
    start = article.sentences[number - 1].start if joined else sentence.start
    told = find_amounts(article.text[start : sentence.end], start - sentence.start)
    return [a for a in told if a.currency == "USD" and a.char_start >= 0]


def _period_of(calendar: Calendar, article: Article, number: int) -> str | None:
    """The year that a clause tells, which a semicolon joins to the next: "Năm 2022 có 5 dự án; | buôn bán lên 2 tỷ".

    Of exports and imports it may be months, and told in the clause before: "10 tháng xuất ...; nhập ...; | tổng ...".
    So may the time that opens the sentence: "Sáu tháng đầu năm, Việt Nam có 6 dự án mới; | kim ngạch đạt 2 tỷ USD".
    """
    before = article.sentences[number]
    period = period_near(calendar, before, before.end, before.end, (before.start, before.end))
    one_way = said("one_way").search(before.text) is not None
    if period is None and one_way and article.joins_on(number):
        return _period_of(calendar, article, number - 1)
    clause = before.start + before.text.rfind(":") + 1  # "... báo cáo: sáu tháng đầu năm, có 6 dự án mới; |"
    opens = calendar.within(clause, clause + OPENING) != []
    return period if period and (one_way or opens or re.fullmatch(r"\d{4}", period)) else None


def _months_told(calendar: Calendar, sentences: tuple[Sentence, ...], number: int) -> str | None:
    """The months that the sentences before tell of other figures: "7 tháng đầu năm, ... | đạt 2 tỷ USD so cùng kỳ"."""
    for one in reversed(sentences[max(0, number - 3 * NEAR) : number]):
        if period := period_near(calendar, one, one.end, one.end, (one.start, one.end)):
            return period if re.fullmatch(r"\d{4}-\d\d/\d{4}-\d\d", period) else None
    return None


_LIKE_BEFORE = lexicon.regex(r"[^.;]{0,40} \b <same_months> \b", WORDS)


def _only_passes(sentence: Sentence, mark: Trade, row: Trade) -> bool:
    """Whether a figure is the mark that the one beside it passes: "vượt mốc 2 tỷ USD, đạt 2,25 tỷ USD".

    Or the one before it: "... đạt 2,25 tỷ USD. Đây là lần đầu tiên kim ngạch vượt mốc 2 tỷ USD".
    """
    alike = (mark.char_start, mark.period) == (row.char_start, row.period)
    alike = alike or (mark.period is None and mark.char_start > row.char_start)
    return alike and mark.value_usd < row.value_usd and _PASSES.search(sentence.text) is not None


_PASSES = lexicon.regex(
    r"\b <passes_mark> \s+ (?: <hedge> \s+ )? \d", WORDS, hedge=lexicon.alternation(lexicon.phrases("units", "hedge"))
)


def _of_same(sentence: Sentence, amount: Amount, last: Trade) -> str | None:
    """The period of a figure called that of before: "Theo hải quan, con số này là 1,1 tỷ USD", "... 10 tháng là"."""
    if not SAME_FIGURE.search(sentence.text, 0, amount.char_start) or last.period is None:
        return None
    months = _SO_MANY_MONTHS.search(sentence.text, 0, amount.char_start)
    return f"{last.period[:4]}-01/{last.period[:4]}-{int(months['n']):02}" if months else last.period


_SO_MANY_MONTHS = lexicon.regex(r"\b (?P<n> [2-9] | 1[01] ) \s <month_noun> \b", WORDS)


def _is_ahead(calendar: Calendar, period: str | None) -> bool:
    """Whether a figure is of a year to come: a target, however it is worded."""
    return bool(period and calendar.own_year and int(period[:4]) > calendar.own_year)


def _trade(calendar: Calendar, sentence: Sentence, amount: Amount, floor: int) -> Trade:
    end = sentence.start + amount.char_end
    period, beside = period_of_turnover(calendar, sentence, amount, floor)
    ranged = amount.min != amount.max
    return Trade(
        period=period,
        value_usd=amount.min,
        growth_pct=None if beside else growth_told(sentence.text, amount, floor, calendar.text[end : end + TAIL]),
        low=amount.min if ranged else None,
        high=amount.max if ranged else None,
        full_year=bool(period and re.fullmatch(r"\d{4}", period)),
        estimate=said("estimate").search(sentence.text, max(floor, amount.char_start - 120), amount.char_start)
        is not None,
        char_start=sentence.start,
        char_end=sentence.end,
    )
