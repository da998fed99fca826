"""Investment figures that an article tells of Vietnam and Laos: stocks and flows, projects and capital."""

from __future__ import annotations

from functools import cache

from helpers.amounts import Amount, find_amounts
from helpers.commerce.investment_figure import WORDS, Investment, as_of_told, is_flow, joined, of_sector, some_years
from helpers.commerce.investment_inward import (
    LAO_THERE,
    dated_in_turn,
    is_beside_trade,
    is_in_turn,
    is_inward,
    is_there,
)
from helpers.commerce.investment_list import OF_ALL, among_investors, in_a_list
from helpers.commerce.investment_years import of_a_part, of_other_years
from helpers.commerce.registers import register_of
from helpers.commerce.turnover import HEAD, MEAN, names_others, placed, without_ranked
from helpers.language import lexicon
from helpers.language.counts import Count, find_counts, find_told_counts
from helpers.language.numbers import may_have_sum
from helpers.naming.parties import find_parties
from helpers.text import Article, Sentence, asked_of
from helpers.timing.periods import months_so_far, newest_year, period_near, year_after
from helpers.timing.told import Calendar, said

BACK = 2  # sentences before a figure in which it is told what investment is meant
COUNTRY = 100  # projects that only a country has: "Việt Nam có 258 dự án ở Lào"
OPENED = "1989"  # the year since which Laos licenses foreign capital
BEHIND = 30  # code points behind a capital in which its projects are counted


def find_investment(article: Article) -> list[Investment]:
    """Find the figures of investment between Vietnam and Laos that an article tells, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Investment per count of projects with its capital (either may be missing), [] when there is none. stock:
        all valid projects; flow: those of a period. register is VN or LA when the wording tells whose count it is.
        One sector's, province's or firm's figures are left out.
    """
    asked_of(article)
    calendar = Calendar(article)
    rows: list[Investment] = []
    for number, sentence in enumerate(article.sentences):
        if not may_have_sum(sentence.text):
            continue
        behind = bool(rows) and rows[-1].char_end == article.sentences[number - 1].end and article.joins_on(number)
        for row in of_other_years(sentence, rows[-1]) if behind else ():
            _add(rows, row)
        follows = bool(rows) and rows[-1].char_end == article.sentences[number - 1].end
        if follows and (row := of_a_part(article, calendar, sentence, rows[-1])):
            _add(rows, row)
            continue
        low = sentence.text.lower()
        if not any(map(low.__contains__, _quick())):
            continue  # cheap, since most sentences have none
        goes_on = bool(rows) and rows[-1].char_start >= article.sentences[max(0, number - BACK)].start
        goes_on = goes_on and (
            calendar.within(sentence.start, sentence.end)
            or months_so_far(calendar, sentence, sentence.start, sentence.end)
        )
        goes_on = goes_on and not _ALL_ABROAD.search(sentence.text)
        goes_on = goes_on and (_NEW.search(sentence.text) or _SENT_THERE.search(sentence.text))
        goes_on = goes_on or (follows and _SUMS_UP.match(sentence.text) and not _ALL_ABROAD.search(sentence.text))
        opened = number and _CAPITAL_FIRST.match(sentence.text)
        opened = opened and (follows or _BETWEEN.search(article.sentences[number - 1].text))
        if OF_ALL.search(sentence.text) or _PLANNED.match(sentence.text):
            continue
        told = goes_on or behind or opened or _BETWEEN.search(sentence.text) or LAO_THERE.search(sentence.text)
        told = told or is_there(article, number) or is_beside_trade(article, number)
        told = told or (rows and is_in_turn(sentence.text))
        if not told or names_others(sentence.text):
            continue
        for start, end in _stretches(sentence.text):
            if row := _investment(calendar, article, number, start, end):
                row = dated_in_turn(row, rows, article, calendar, number)
                if follows and opened and (whole := joined(rows[-1], row)):
                    rows[-1] = whole
                else:
                    _add(rows, row)
        if rows and rows[-1].char_start == sentence.start:
            for row in of_other_years(sentence, rows[-1]):
                _add(rows, row)
            if row := of_a_part(article, calendar, sentence, rows[-1]):
                _add(rows, row)
    for number in range(len(article.sentences)):
        for find in (in_a_list, among_investors):
            if row := find(article, calendar, number):
                _add(rows, row)
    return sorted(rows, key=lambda row: row.char_start)


_CAPITAL_FIRST = lexicon.regex(  # "... có 4 dự án cấp mới. | Tổng vốn đăng ký là 66 triệu USD"
    r"<capital_told> \b", WORDS, capital_told=lexicon.alternation(r["phrase"] for r in lexicon.acts("investment"))
)
_SUMS_UP = lexicon.regex(r"(?:\w+\s){0,3}? <sums_up> \b", WORDS)  # "Lũy kế đến nay, tổng vốn đạt ..."


def _add(rows: list[Investment], row: Investment) -> None:
    told = (row.projects, row.capital_usd)
    here = [r for r in rows if r.char_start == row.char_start]
    again = [(r.projects, r.capital_usd) == told for r in here]
    if row.projects is None and any((r.measure, r.capital_usd) == (row.measure, row.capital_usd) for r in here):
        return  # Laos in a list, of which the sentence told the projects
    if not any(again) and not any((r.measure, r.projects, r.capital_usd) == (row.measure, *told) for r in rows):
        rows.append(row)


_NEW = lexicon.regex(r"\b <flow> \b", "acts", flow=lexicon.alternation(r["phrase"] for r in lexicon.acts("flow")))
_ALL_ABROAD = lexicon.regex(r"\b <all_abroad> \b", WORDS)
_ABOUT = lexicon.alternation(lexicon.phrases("units", "hedge"))
# "đầu tư sang Lào", "Lào đã cấp phép cho 400 dự án", "tại Lào ... dự án", "dự án ... tại Lào"
_BETWEEN = lexicon.regex(
    r"""
      <invest> .{0,80}? \b <into> \s+ (?:<land>\s+){0,2} (?:Lào|Việt\ Nam)\b
    | <invest> \b [^.;]{0,30}? \b <into> \s \d [^.;]{0,40}? \b của\ Lào \b
    | \b Lào \b .{0,60}? <license>
    | \b Lào \b .{0,40}? \b <rank> \b .{0,60}? \b <invest> \b .{0,20}? \b của\ Việt\ Nam \b
    | \b Lào \b .{0,40}? \b <rank> \b .{0,60}? \b <project> \b .{0,20}? \b của\ Việt\ Nam \b
    | \b Lào \b .{0,40}? \b <rank> \b .{0,60}? \b <capital> \s (?:của\s)? Việt\ Nam \b
    | \b Lào \b .{0,90}? \b Việt\ Nam \s (?:có\s|đã\s)? <invest> \b
    | \b <into> \s+ (?:<land>\s+){0,2} Lào \b .{0,80}? \b (?:<project>|<capital>) \b
    | \b <project> \b .{0,60}? \b <into> \s+ (?:<land>\s+){0,2} Lào \b
    | \b <capital> \b [^.;,]{0,40}? \b <into> \s+ (?:<land>\s+){0,2} Lào \b
    | \b <project> \b [^.;]{0,40}? \b <into> \s [^.;]{0,40}? \b của\ Lào \b
    | \b Lào \b .{0,20}? \b <receives_capital> \b .{0,60}? \b (?:<capital>|<project>) \b .{0,30}?
        \b (?:của|từ)\ Việt\ Nam \b
    | \b Việt\ Nam \s? [-–] \s? Lào \b .{0,90}? \b <invest> \s+ (?:<reaches>\s+)? (?:<about>\s+){0,2} \d
    """,
    WORDS,
    about=_ABOUT,
)
_STRETCH = lexicon.regex(
    r"""(?P<other_way> ,\s+ (?:<set_beside> ,? \s+)?  # "..., | còn Lào có 17 dự án tại Việt Nam"
        (?= (?: (?:<in_turn> \s+)? (?-i:Lào) | <in_turn> ) \s [^,;]{0,40}? \d [^,;]{0,40}? \b <into> \s Việt\ Nam \b) )
    | ; | ,\s+ <raising> \b | ,\s+ <aside> \b | \b trong\ đó \b | \b <aside_of> \b""",
    WORDS,
)
_SENT_THERE = lexicon.regex(  # "Năm 2030, Việt Nam | đưa sang Lào 130 triệu USD"
    r"\b <sends_capital> \s (?:<added>\s)? <into> \s (?:<land>\s)? Lào \s (?:<reaches>\s)? (?:<about>\s){0,2} \d",
    WORDS,
    about=_ABOUT,
)


@cache
def _quick() -> tuple[str, ...]:
    """Words of which a sentence on investment has one at least: most sentences have none."""
    return tuple(
        w for kind in ("invest", "license", "project", "capital", "sends_capital") for w in lexicon.phrases(WORDS, kind)
    )


def _stretches(text: str) -> list[tuple[int, int]]:
    """A sentence without what follows "trong đó", "riêng": parts of the figure before."""
    cut = _STRETCH.search(text)
    if cut is None or cut.start() == 0:
        return [(0, len(text))]
    # ", nâng tổng vốn lên 6 tỷ USD"
    own = cut["other_way"] or text[cut.start()] == ";" or _RAISING.match(text, cut.start()) is not None
    return [(0, cut.start())] + ([(cut.end(), len(text))] if own else [])


def _told_of(text: str, low: int, high: int) -> str:
    """The words that tell whose capital a stretch counts: its own where another tells the other way's."""
    cut = _STRETCH.search(text)
    return text[low:high] if cut and cut["other_way"] else text


_RAISING = lexicon.regex(r",\s+ <raising> \b", WORDS)
_NOW = lexicon.regex(r"\b <now> \b", WORDS)
_PLANNED = lexicon.regex(r"^ <ahead> \b", WORDS)


def _period_before(calendar: Calendar, sentences: tuple[Sentence, ...], number: int) -> str | None:
    """The period told in the sentences right before one without a date of its own."""
    for one in reversed(sentences[max(0, number - BACK) : number]):
        if period := period_near(calendar, one, one.end, one.end, (one.start, one.end)):
            return period
    return None


def _as_of_all(calendar: Calendar, article: Article, number: int) -> str | None:
    """The day up to which all capital abroad is told before: "Lũy kế đến 20/1, có 1.700 dự án. | Sang Lào ..."."""
    here = article.sentences[number]
    if calendar.within(here.start, here.end) or _NOW.search(here.text):
        return None
    before = article.sentences[max(0, number - BACK) : number]
    told = (one for one in reversed(before) if one.paragraph == here.paragraph and _ALL_ABROAD.search(one.text))
    return next((until for one in told if (until := as_of_told(calendar, one))), None)


def _investment(calendar: Calendar, article: Article, number: int, low: int, high: int) -> Investment | None:
    sentence = article.sentences[number]
    text = without_ranked(sentence.text)[low:high]
    projects = tuple(lexicon.phrases(WORDS, "project"))
    counted = [*find_counts(text, projects), *find_told_counts(text, projects)]
    counts = [c for c in counted if not of_sector(text, c)]
    if counted and not counts:
        return None
    amounts = [a for a in find_amounts(text) if a.currency == "USD"]
    capital = next(
        (a for i, a in enumerate(amounts) if _is_capital(text, a, amounts[i - 1].char_end if i else 0)), None
    )
    count = _projects(counts, capital, text)
    if (capital is None and count is None) or placed(text) or said("target").search(text):
        return None
    anchor = capital.char_start if capital else count.char_start if count else 0
    firms = [p for p in find_parties(text[:anchor]) if p.kind == "company"]
    one = _LOCAL_FIRMS.search(text[:anchor]) or (firms and not firms[-1].name.startswith(_ALL_FIRMS))
    if one and not _OF_ALL_FIRMS.search(text, firms[-1].char_end if firms else 0, anchor):
        return None  # one firm's
    if _A_FIRM.search(sentence.text) or (count is None and (_ONE_PROJECT.search(text) or _WORK_BY.search(text))):
        return None
    start = sentence.start + low + anchor
    period = period_near(calendar, sentence, start, start, (sentence.start + low, sentence.start + high))
    if period is None and _CAPITAL_FIRST.match(sentence.text) and not _BETWEEN.search(sentence.text):
        period = _period_before(calendar, article.sentences, number)
    until = as_of_told(calendar, sentence)
    if until is None and period is None and not said("flow").search(text):
        until = _as_of_all(calendar, article, number)
    carried_on = period is None and article.joins_on(number)
    if (
        until is None
        and number
        and (_OF_LAOS.match(text) or carried_on)
        and not calendar.within(sentence.start, sentence.end)
    ):
        until = as_of_told(calendar, article.sentences[number - 1])  # "Lũy kế đến hết năm 2024 ... | Riêng tại Lào ..."
    if period is None and until is None and capital:
        period = year_after(calendar, sentence.start + low + capital.full_end)
    if period and period[4:5] == "/" and period[:4] <= OPENED and period[5:].isdigit():
        until, period = until or period[5:], None  # "từ năm 1989 đến năm 2023": all that Laos ever licensed
    if until and len(until) == 7 and period and len(period) == 9 and not said("stock").search(text):
        until, period = None, f"{period[:4]}-01/{until}"  # "từ năm 2021 đến tháng 8/2030": those of some years
    lately = some_years(calendar, text) if until is None and count is None else None
    period = lately or period
    raised = low and _RAISING.search(sentence.text, 0, low) is not None  # ", nâng tổng số dự án lên | 267"
    flow = (lately is not None or is_flow(text, period)) and not ((until or raised) and not said("flow").search(text))
    if flow and period is None:
        period = months_so_far(calendar, sentence, sentence.start, sentence.end)
        period = period or _period_before(calendar, article.sentences, number)
    told = until or (period if period and "/" not in period else None)
    as_of = None if flow else told or calendar.own_month or newest_year(calendar)
    measure, inward = "flow" if flow else "stock", is_inward(_told_of(sentence.text, low, high))
    number, usd = count.min if count else None, capital.min if capital else None
    return Investment(
        as_of=as_of,
        period=period if flow else None,
        measure=measure,
        register="VN" if inward else register_of(sentence.text, measure, as_of or period, number, usd),
        projects=number,
        capital_usd=usd,
        direction="LA-VN" if inward else "VN-LA",
        char_start=sentence.start,
        char_end=sentence.end,
    )


_OF_ALL_FIRMS = lexicon.regex(r"\b <all_firms> \b", WORDS)  # "A, B là tên quen; vốn của doanh nghiệp Việt | đạt ..."
_ALL_FIRMS = ("Vietnamese", "Lao")  # "doanh nghiệp Việt Nam": the names that bodies.csv gives to all of them


_LOCAL_FIRMS = lexicon.regex(r"\b <local_firms> \b", WORDS)  # "doanh nghiệp trong tỉnh có 12 dự án tại Lào"
_A_FIRM = lexicon.regex(  # "Công ty đã đầu tư ...", "Ông X cho biết, tính đến nay | tập đoàn đã đầu tư ..."
    r"""^ (?: (?!\w+\ \w+\ Việt\ Nam) <a_firm> \b
      | (?: [^,;]{1,60} , \s ){0,2} (?: [^,;]{1,60} , | (?: \w+ \s )? <up_to_now> ) \s
        <the_firm> \s <firm_does> \b )""",
    WORDS,
    ignore_case=False,
)
_ONE_PROJECT = lexicon.regex(r"^ (?:[^,;]{0,40},\s)? <one_project> \s (?! <not_one> \b)", WORDS)  # "Dự án điện gió ..."
_WORK_BY = lexicon.regex(r"\b <agent> \s (?:\w+\s){0,2} Việt\ Nam \s (?:\w+\s)? <invest> \b", WORDS)  # "sân bay do ..."


def _projects(counts: list[Count], capital: Amount | None, text: str) -> Count | None:
    """The count that stands with the capital; alone it counts only as investment projects ("274 dự án đầu tư")."""
    if capital is not None:
        before = [c for c in counts if c.char_end <= capital.char_start]
        behind = [c for c in counts if 0 <= c.char_start - capital.char_end <= BEHIND]  # "5 tỷ USD với | 6 dự án"
        told = before or behind[:1]
        return told[0] if len(told) == 1 else None  # "7 dự án cấp mới và 2 dự án điều chỉnh": no sum of them
    return counts[0] if len(counts) == 1 and (_INVEST.search(text) or counts[0].min >= COUNTRY) else None


@cache
def _capital_words() -> lexicon.Matcher:
    groups = ("trade", "one_way", "invested", "sector", "flow", "giving", "not_giving", "investment")
    fields = (
        f"{of} {what}" for of in lexicon.phrases(WORDS, "field_of") for what in lexicon.phrases(WORDS, "whole_field")
    )
    rows = ((r["phrase"], group) for group in groups for r in lexicon.acts(group))
    return lexicon.Matcher((*((phrase, "whole_field") for phrase in fields), *rows))


def _is_capital(text: str, amount: Amount, floor: int) -> bool:
    if MEAN.search(text[max(floor, amount.char_start - HEAD) : amount.char_start]):
        return False  # "trung bình mỗi dự án 20 triệu USD"
    if _INTO_SECTOR.match(text, amount.full_end) and said("sector").search(text, amount.full_end, amount.full_end + 30):
        return False  # "đã đầu tư 1,8 tỷ USD | vào thủy điện"
    if of_laos := _OF_LAOS.match(text):
        floor = max(floor, of_laos.end())  # "Riêng tại Lào" is the whole country's
    found = _capital_words().find(text[max(floor, amount.char_start - HEAD) : amount.char_start])
    told = [m.key for m in found if m.key not in ("flow", "not_giving", "whole_field")]
    if set(told) <= {"giving"} and _CALLED.match(text, amount.char_end):
        return True  # "Lào nhận 120 triệu USD vốn đầu tư của Việt Nam"
    if not told and _INVESTED.search(text, floor, amount.char_start):
        return True
    if set(told) <= {"giving"} and (sent := _SENT_THERE.search(text, floor)) and sent.end() <= amount.char_start + 1:
        return not _GOODS.match(text, amount.full_end)
    return bool(told) and told[-1] == "investment" and not {"trade", "one_way", "sector", "invested"} & set(told)


_INTO_SECTOR = lexicon.regex(r"\s (?:vào|cho) \s (?! <land> \b | Lào \b)", WORDS)
_OF_LAOS = lexicon.regex(r"<aside> \s+ <into> \s+ (?:<land>\s+)? Lào \b", WORDS)
_INVEST = lexicon.regex(r"<invest> \b", WORDS)
_INVESTED = lexicon.regex(  # "nước nhận đầu tư của Việt Nam, với | 5 tỷ USD"
    r"\b <invest> \s+ (?:<added>\s+)? (?:của\ Việt\ Nam ,? \s+ (?:với\s+)? )? (?:<reaches>\s+)? (?:<about>\s+){0,2} $",
    WORDS,
    about=_ABOUT,
)
_GOODS = lexicon.regex(r"\s+ <goods> \b", WORDS)
_CALLED = lexicon.regex(r"\s+ <called> \b (?! \s <foreign> )", WORDS)  # "rót thêm 120 triệu USD | vốn đầu tư"
