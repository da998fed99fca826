"""Trade turnover that an article tells of Vietnam and Laos."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon
from helpers.amounts import Amount, find_amounts
from helpers.letters import lower
from helpers.numbers import may_have_sum, parse_number
from helpers.parties import find_parties
from helpers.periods import months_so_far, period_near
from helpers.text import Article, Sentence
from helpers.thirds import names_third
from helpers.told import Calendar, said

WORDS = "clause_words"  # data/reference/clause_words.csv
HEAD = 170  # code points before a sum in which what it measures is named
NEAR = 2  # sentences behind a figure in which "kim ngạch" is still that of the two countries
TAIL = 90  # code points behind it in which its growth is told


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
    calendar = Calendar(article)
    rows: list[Trade] = []
    for number, sentence in enumerate(article.sentences):
        if not may_have_sum(sentence.text):
            continue
        behind = bool(rows) and rows[-1].char_end == article.sentences[number - 1].end
        goes_on = behind and (is_joined(article, sentence) or _goes_on(calendar, sentence))
        if not goes_on and not (_may_tell_trade(sentence.text) and said("trade").search(sentence.text)):
            continue
        if not _is_about_laos(article, number):
            continue
        amounts = [a for a in find_amounts(sentence.text) if a.currency == "USD"]
        # "Bốn tháng đầu năm 2024, kim ngạch đạt ...", after the two countries' turnover of another time
        near = bool(rows) and rows[-1].char_start >= article.sentences[max(0, number - NEAR)].start
        near |= number > 0 and _is_of_both(article.sentences[number - 1].text)
        follows = near and bool(calendar.within(sentence.start, sentence.end))
        for i, amount in enumerate(amounts):
            floor = amounts[i - 1].char_end if i else 0
            if _is_turnover(sentence.text, amount, floor, bool(rows and i), goes_on, follows):
                row = _trade(calendar, sentence, amount, floor)
                if _is_ahead(calendar, row.period):
                    continue
                if not any((r.period, r.value_usd) == (row.period, row.value_usd) for r in rows):
                    rows.append(row)
    return rows


def _goes_on(calendar: Calendar, sentence: Sentence) -> bool:
    """Whether a sentence tells what the one before measures, of another time: "Sang năm 2024, ước 2,2 tỷ USD"."""
    if _SAME.search(sentence.text):
        return True
    bare = _BARE.match(sentence.text)
    return bare is not None and bool(calendar.within(sentence.start, sentence.start + bare.end()))


def _is_of_both(text: str) -> bool:
    """Whether a sentence is of the trade of the two: "Hai nước đặt mục tiêu đưa kim ngạch lên 5 tỷ USD"."""
    return _may_tell_trade(text) and said("trade").search(text) is not None and _TWO_SIDED.search(text) is not None


def _may_tell_trade(text: str) -> bool:
    """A cheap look before said("trade"): most sentences with a number are of something else."""
    return any(map(lower(text).__contains__, _trade_words()))


@cache
def _trade_words() -> tuple[str, ...]:
    return lexicon.shortest(lower(r["phrase"]) for r in lexicon.acts("trade"))


def _is_about_laos(article: Article, number: int) -> bool:
    """Whether "hai nước" of a sentence are Vietnam and Laos.

    No third country is named in it, nor one country's whole trade told, and Laos is named; else the sentence before it
    that last names either decides, else the first one behind it, else the title.
    """
    sentences = article.sentences
    text = sentences[number].text
    alone = (m for m in _ALONE.finditer(text) if not _PARTNER.search(text, max(0, m.start() - 12), m.start()))
    if next(alone, None) or names_third(text):
        return False
    for at in (number, *range(number - 1, -1, -1), *range(number + 1, len(sentences))):
        if any(p.country == "other" for p in find_parties(sentences[at].text)):
            return False
        if _LAOS.search(sentences[at].text):
            return True
    return bool(_LAOS.search(article.title)) and not names_third(article.title)


_SAME = lexicon.regex(r"\b <same_figure> \b", WORDS)  # "7 tháng đầu năm 2019, | con số này đạt 660 triệu USD"
_BARE = lexicon.regex(r"[^.;:]{4,40}? , \s (?: \w+ \s ){0,2} <reaches> \s (?: \w+ \s ){0,3} (?= \d )", WORDS)
_LAOS = re.compile(r"\bLào\b(?!\s+Cai)")
# "Tổng kim ngạch xuất nhập khẩu của Việt Nam năm 2029", but not "của Việt Nam với Lào"
_ALONE = lexicon.regex(
    r"""
    \b <whole_trade> \b [^,.;]{0,40} \s
    (?: cả\ nước \b | của \s (?:Việt\ Nam|Lào) \b (?! \s*[-–] | \s<with_partner>\s ) )
    """,
    WORDS,
)


_PARTNER = lexicon.regex(r"\b <partner> \s $", WORDS)  # "đối tác | thương mại lớn thứ ba của Lào"


@cache
def _measures() -> lexicon.Matcher:
    """What a sum can measure: trade, or something that is none (one_way, investment, target)."""
    groups = ("trade", "one_way", "target", "investment", "not_money")
    worth = lexicon.phrases(WORDS, "worth")  # "hàng hóa qua lại trị giá ..."
    rows = [(r["phrase"], group) for group in groups for r in lexicon.acts(group) if r["phrase"] not in worth]
    return lexicon.Matcher(rows)


def is_joined(article: Article, sentence: Sentence) -> bool:
    """Whether a semicolon joins a clause to the one before."""
    return article.text[max(0, sentence.start - 2) : sentence.start].strip() == ";"


def _is_turnover(text: str, amount: Amount, floor: int, continues: bool, goes_on: bool, follows: bool) -> bool:
    head = text[max(floor, amount.char_start - HEAD) : amount.char_start]
    told = [m.key for m in _measures().find(head)]
    if said("target").search(_END.split(text[amount.char_end : amount.char_end + 45], maxsplit=1)[0]):
        return False  # "sớm đạt 10 tỷ USD trong thời gian tới"
    if MEAN.search(head):
        return False  # "trung bình đạt 1,8 tỷ USD/năm"
    if "target" in told or "one_way" in told or "investment" in told or placed(head):
        return False
    if "trade" in told:
        return follows or _TWO_SIDED.search(text) is not None or not _ONE_SIDED.fullmatch(_last_noun(head))
    if not told and _FIRST.match(text[: amount.char_start]) and said("trade").search(text, amount.char_end):
        return True  # "Đạt 2,2 tỷ USD trong năm 2023, kim ngạch ..."
    if not told and _NAMED_BEHIND.match(text, amount.char_end):
        return True
    # "năm 2023 đạt 1,6 tỷ USD; 8 tháng đầu năm 2024 đạt 1,3 tỷ USD": the noun stands before the first of them
    named = goes_on or (continues and said("trade").search(text[:floor]) is not None)
    return named and not told and _REACHES.search(head) is not None


_NAMED_BEHIND = (
    lexicon.regex(  # "2,2 tỷ USD | là kim ngạch thương mại", "khép lại với 2,2 tỷ USD | kim ngạch hai chiều"
        r"\s+ (?: là \s+ )? <turnover> \b",
        WORDS,
        turnover=lexicon.alternation(row["phrase"] for row in lexicon.acts("trade")),
    )
)
MEAN = lexicon.regex(r"\b <average> \b [^,;]* $", WORDS)
_END = re.compile(r"[,(;]")
_ONE_SIDED = lexicon.regex(r"<one_sided>", WORDS)
_TWO_SIDED = lexicon.regex(r"(?<!\w) <two_sided> \b", WORDS, ignore_case=False)
_FIRST = lexicon.regex(
    r"^ (?: <reaches> | từ | với ) \s+ (?: \w+ \s+){0,3}? $", WORDS
)  # "Từ 1 tỷ USD năm 2025, kim ngạch ..."


def _last_noun(head: str) -> str:
    """The last words of turnover before a sum."""
    return [head[m.start : m.end] for m in _measures().find(head) if m.key == "trade"][-1]


_REACHES = lexicon.regex(r"\b <reaches> \b", WORDS)


def _is_ahead(calendar: Calendar, period: str | None) -> bool:
    """Whether a figure is of a year to come: a target, however it is worded."""
    return bool(period and calendar.own_year and int(period[:4]) > calendar.own_year)


def placed(head: str) -> bool:
    """Whether a figure is one province's or place's and not the country's."""
    return any(p.kind in ("province", "city") for p in find_parties(head))


_WAYS = {row["phrase"].lower(): row["direction"] for row in lexicon.acts("growth")}
_GROWTH = lexicon.regex(  # "tăng 12%", "hơn năm 2029 tới 12%", "tăng so với cùng kỳ năm trước khoảng 12%", "+12%"
    r"""
    (?: \b (?P<way> <ways> ) \b (?: \s+ <growth_hedge> ){0,3}
        (?: \s+ (?: <compared> | <than> | \d{4} ) \b (?: \s+ [^\s,.;%()]+ ){0,7}? )? (?: \s+ <growth_hedge> ){0,3} \s+
      | (?<![\w.,]) (?P<sign> [+] ) \s? )
    (?P<rate> \d[\d.,]* ) \s* <per_cent>
    """,
    WORDS,
    ways=lexicon.alternation(_WAYS),
)


_NEXT_SUM = lexicon.regex(r"; | \d \s* <scale> \b", "units")


def _growth(text: str, amount: Amount, floor: int) -> float | None:
    """The change that is told behind a figure, else before it ("tăng 28,3%, đạt 1,36 tỷ USD"), in per cent."""
    after = text[amount.char_end : amount.char_end + TAIL]
    stop = _NEXT_SUM.search(after)
    match = _GROWTH.search(after[: stop.start()] if stop else after) or _GROWTH.search(
        text[max(floor, amount.char_start - 60) : amount.char_start].rpartition(")")[2]
    )
    if not match:
        return None
    rate = float(parse_number(match["rate"].rstrip(".,")) or 0)
    way = _WAYS[" ".join(match["way"].lower().split())] if match["way"] else "up"
    return -rate if way == "down" else rate


_UNTIL = lexicon.regex(  # "lũy kế đến hết tháng 6", "hết tháng 11/2030"
    r"\b (?: <up_to> \s+ (?:hết\s+)? | hết\s+ ) (?:cuối\s+)? <month_noun> \b", WORDS
)
_UNTIL_QUARTER = lexicon.regex(r"\b (?: <up_to> \s+ (?:hết\s+)? | hết\s+ ) quý \b", WORDS)
SUMMER = "06"  # up to this month "năm qua" is the year before
_PAST_YEAR = lexicon.regex(r"(?<!\d\s) (?<!những\s) (?<!các\s) \b <past_year> \b", WORDS)
_WHOLE_YEAR = lexicon.regex(r"\b <whole_year> \b (?: \s (?P<year>20\d\d) \b )?", WORDS)


def _trade(calendar: Calendar, sentence: Sentence, amount: Amount, floor: int) -> Trade:
    start, end = sentence.start + amount.char_start, sentence.start + amount.char_end
    head = sentence.text[max(floor, amount.char_start - HEAD) : amount.char_start]
    period = period_near(calendar, sentence, start, end, (sentence.start + floor, sentence.end))
    if period and len(period) == 7 and period[5:] > "01" and _UNTIL.search(sentence.text, floor, amount.char_start):
        period = f"{period[:4]}-01/{period}"  # turnover is of the months up to then
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
    ranged = amount.min != amount.max
    return Trade(
        period=period,
        value_usd=amount.min,
        growth_pct=_growth(sentence.text, amount, floor),
        low=amount.min if ranged else None,
        high=amount.max if ranged else None,
        full_year=bool(period and re.fullmatch(r"\d{4}", period)),
        estimate=said("estimate").search(sentence.text, max(floor, amount.char_start - 120), amount.char_start)
        is not None,
        char_start=sentence.start,
        char_end=sentence.end,
    )


def _year_before(calendar: Calendar, at: int) -> str | None:
    """The year that "cả năm" means: that of the date told last, else the article's own."""
    told = calendar.within(max(0, at - HEAD), at)
    return (told[-1].start or "")[:4] if told else str(calendar.own_year or "") or None


def _year_behind(calendar: Calendar, sentence: Sentence, end: int) -> str | None:
    """The year that goes on from some of its months: "10 tháng đầu năm đạt 900 triệu USD; | cả năm 2029 ước ..."."""
    whole = _WHOLE_YEAR.search(calendar.text, end, end + TAIL)
    return whole["year"] if whole and "." not in calendar.text[end : whole.start()] else None
