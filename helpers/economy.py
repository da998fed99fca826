"""Trade turnover and investment figures that an article tells of Vietnam and Laos."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon
from helpers.amounts import Amount, Count, find_amounts, find_counts
from helpers.numbers import parse_number
from helpers.parties import find_parties
from helpers.periods import period_near
from helpers.text import Article, Sentence
from helpers.told import Calendar, said

HEAD = 170  # code points before a sum in which what it measures is named
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


@dataclass(frozen=True, slots=True)
class Investment:
    """A figure of investment: the columns of `investment` that one article can tell and the offsets of its passage."""

    as_of: str | None
    period: str | None
    measure: str
    register: str
    projects: int | None
    capital_usd: int | None
    direction: str
    char_start: int
    char_end: int


# ---- trade


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
        if not said("trade").search(sentence.text) or not _is_about_laos(article.sentences, number):
            continue
        amounts = [a for a in find_amounts(sentence.text) if a.currency == "USD"]
        for i, amount in enumerate(amounts):
            floor = amounts[i - 1].char_end if i else 0
            if _is_turnover(sentence.text, amount, floor, bool(rows and i)):
                row = _trade(calendar, sentence, amount, floor)
                if not any((r.period, r.value_usd) == (row.period, row.value_usd) for r in rows):
                    rows.append(row)
    return rows


def _is_about_laos(sentences: tuple[Sentence, ...], number: int) -> bool:
    """Whether "hai nước" of a sentence are Vietnam and Laos.

    No third country is named in it, and Laos is; else the sentence before it that last names either decides, else the
    first one behind it.
    """
    for at in (number, *range(number - 1, -1, -1), *range(number + 1, len(sentences))):
        if any(p.country == "other" for p in find_parties(sentences[at].text)):
            return False
        if _LAOS.search(sentences[at].text):
            return True
    return False


_LAOS = re.compile(r"\bLào\b(?!\s+Cai)")


@cache
def _measures() -> lexicon.Matcher:
    """What a sum can measure: trade, or something that is none (one_way, investment, target)."""
    groups = ("trade", "one_way", "target", "investment", "not_money")
    rows = [(r["phrase"], group) for group in groups for r in lexicon.acts(group)]
    return lexicon.Matcher(rows)


def _is_turnover(text: str, amount: Amount, floor: int, continues: bool) -> bool:
    head = text[max(floor, amount.char_start - HEAD) : amount.char_start]
    told = [m.key for m in _measures().find(head)]
    if "target" in told or "one_way" in told or "investment" in told or _placed(head):
        return False
    if "trade" in told:
        return True
    # "năm 2023 đạt 1,6 tỷ USD, 8 tháng đầu năm 2024 đạt 1,3 tỷ USD": the noun stands before the first of them
    return (
        continues
        and not told
        and re.search(r"\b(?:đạt|là|tương ứng|lên|với)\b", head) is not None
        and said("trade").search(text[:floor]) is not None
    )


def _placed(head: str) -> bool:
    """Whether a figure is one province's or place's and not the country's."""
    return any(p.kind in ("province", "city") for p in find_parties(head))


_GROWTH = re.compile(
    r"""
    \b (?P<way> tăng | giảm ) \b
    (?: \s+ (?:trưởng|tới|hơn|gần|khoảng|mạnh|thêm|trên|ở\ mức|lần\ lượt) ){0,3}
    \s+ (?P<rate> \d[\d.,]* ) \s* (?: % | phần\ trăm )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def _growth(text: str, amount: Amount, floor: int) -> float | None:
    """The change that is told behind a figure, else before it ("tăng 28,3%, đạt 1,36 tỷ USD"), in per cent."""
    after = text[amount.char_end : amount.char_end + TAIL]
    stop = re.search(r"[;]|\d\s*(?:tỷ|tỉ|triệu)", after)
    match = _GROWTH.search(after[: stop.start()] if stop else after) or _GROWTH.search(
        text[max(floor, amount.char_start - 60) : amount.char_start]
    )
    if not match:
        return None
    rate = float(parse_number(match["rate"].rstrip(".,")) or 0)
    return -rate if match["way"].lower() == "giảm" else rate


def _trade(calendar: Calendar, sentence: Sentence, amount: Amount, floor: int) -> Trade:
    start, end = sentence.start + amount.char_start, sentence.start + amount.char_end
    period = period_near(calendar, sentence, start, end, (sentence.start + floor, sentence.end))
    ranged = amount.min != amount.max
    return Trade(
        period=period,
        value_usd=amount.min,
        growth_pct=_growth(sentence.text, amount, floor),
        low=amount.min if ranged else None,
        high=amount.max if ranged else None,
        full_year=bool(period and re.fullmatch(r"\d{4}", period)),
        estimate=said("estimate").search(sentence.text, max(floor, amount.char_start - 60), amount.char_start)
        is not None,
        char_start=sentence.start,
        char_end=sentence.end,
    )


# ---- investment


def find_investment(article: Article) -> list[Investment]:
    """Find the figures of investment between Vietnam and Laos that an article tells, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Investment per count of projects with its capital (either may be missing), [] when there is none. stock:
        all valid projects; flow:
        those of a period. register is VN or LA when the wording tells whose count it is. One sector's, province's or
        firm's figures are left out.
    """
    calendar = Calendar(article)
    rows: list[Investment] = []
    for sentence in article.sentences:
        if not _BETWEEN.search(sentence.text) or any(p.country == "other" for p in find_parties(sentence.text)):
            continue
        for start, end in _stretches(sentence.text):
            row = _investment(calendar, sentence, start, end)
            if row and not any(
                (r.measure, r.projects, r.capital_usd) == (row.measure, row.projects, row.capital_usd) for r in rows
            ):
                rows.append(row)
    return rows


# "đầu tư sang Lào", "Lào đã cấp phép cho 400 dự án", "tại Lào ... dự án", "dự án ... tại Lào"
_BETWEEN = re.compile(
    r"""
      đầu\ tư .{0,80}? \b(?:sang|tại|vào|ở|trên\ lãnh\ thổ)\s+
          (?:nước\s+|thị\ trường\s+|đất\ nước\s+|Cộng\ hòa\s+|CHDCND\s+)? (?:Lào|Việt\ Nam)\b
    | \b Lào \b .{0,60}? cấp\ phép
    | \b (?:tại|sang|vào) \s+ Lào \b .{0,80}? \b (?:dự\ án|vốn) \b
    | \b dự\ án \b .{0,60}? \b (?:tại|sang|vào|ở) \s+ Lào \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_STRETCH = re.compile(
    r";|,\s+(?:riêng|trong\ khi|nổi\ bật)\b|\btrong\ đó\b|\briêng\s+(?:tại|ở|tỉnh)\b", re.VERBOSE | re.IGNORECASE
)
_LAO_INVESTORS = re.compile(
    r"\b(?:doanh nghiệp Lào|Lào (?:đã |có )?(?:đầu tư|\d[\d.]* dự án)[^.;]{0,40}(?:sang|tại|vào) Việt Nam)",
    re.IGNORECASE,
)


def _stretches(text: str) -> list[tuple[int, int]]:
    """A sentence without what follows "trong đó", "riêng": parts of the figure before."""
    cut = _STRETCH.search(text)
    if cut is None or cut.start() == 0:
        return [(0, len(text))]
    return [(0, cut.start())] + ([(cut.end(), len(text))] if text[cut.start()] == ";" else [])


def _investment(calendar: Calendar, sentence: Sentence, low: int, high: int) -> Investment | None:
    text = sentence.text[low:high]
    counts = [c for c in find_counts(text, ("dự án", "dự án đầu tư")) if not _of_sector(text, c)]
    amounts = [a for a in find_amounts(text) if a.currency == "USD"]
    capital = next(
        (a for i, a in enumerate(amounts) if _is_capital(text, a, amounts[i - 1].char_end if i else 0)), None
    )
    count = _projects(counts, capital, text)
    if (capital is None and count is None) or _placed(text) or said("target").search(text):
        return None
    anchor = capital.char_start if capital else count.char_start if count else 0
    start = sentence.start + low + anchor
    period = period_near(calendar, sentence, start, start, (sentence.start + low, sentence.start + high))
    counted = _as_of(calendar, sentence)
    flow = _is_flow(text, period)
    return Investment(
        as_of=None if flow else counted or (period if period and "/" not in period else None) or calendar.own_month,
        period=period if flow else None,
        measure="flow" if flow else "stock",
        register=_register(sentence.text),
        projects=count.min if count else None,
        capital_usd=capital.min if capital else None,
        direction="LA-VN" if _LAO_INVESTORS.search(sentence.text) else "VN-LA",
        char_start=sentence.start,
        char_end=sentence.end,
    )


def _of_sector(text: str, count: Count) -> bool:
    """Whether projects are those of one field: "5 dự án thủy điện", "Về lĩnh vực thủy điện, ... 5 dự án"."""
    return bool(
        said("sector").search(text, count.char_end, min(len(text), count.char_end + 25))
        or _FIELD.search(text[: count.char_start])
    )


_FIELD = re.compile(r"^(?:Về|Trong|Ở|Đối với|Riêng)\s+(?:lĩnh vực|ngành)\b", re.IGNORECASE)


def _projects(counts: list[Count], capital: Amount | None, text: str) -> Count | None:
    """The count that stands with the capital; alone it counts only as investment projects ("274 dự án đầu tư")."""
    if capital is not None:
        before = [c for c in counts if c.char_end <= capital.char_start]
        return (
            before[0] if len(before) == 1 else None
        )  # "7 dự án cấp mới và 2 dự án điều chỉnh": their sum is not printed
    return counts[0] if counts and re.search(r"đầu tư", text) else None


@cache
def _capital_words() -> lexicon.Matcher:
    groups = ("trade", "one_way", "invested", "sector", "giving", "not_giving", "investment")
    return lexicon.Matcher((r["phrase"], group) for group in groups for r in lexicon.acts(group))


def _is_capital(text: str, amount: Amount, floor: int) -> bool:
    told = [m.key for m in _capital_words().find(text[max(floor, amount.char_start - HEAD) : amount.char_start])]
    return bool(told) and told[-1] == "investment" and not {"trade", "one_way", "sector", "invested"} & set(told)


def _is_flow(text: str, period: str | None) -> bool:
    """Whether a figure is of a period: new projects, or a period told and no word of a running total."""
    if said("stock").search(text) and not said("flow").search(text):
        return False
    return bool(said("flow").search(text)) or (period is not None and len(period) != 7 and not period.endswith(".."))


def _as_of(calendar: Calendar, sentence: Sentence) -> str | None:
    """The month (or year) behind "tính đến (hết)"."""
    match = re.search(r"\b(?:tính đến|tới|đến)\s+(?:hết\s+|cuối\s+|thời điểm\s+)?", sentence.text, re.IGNORECASE)
    if not match:
        return None
    at = sentence.start + match.end()
    near = [m for m in calendar.within(at - 12, at + 13) if m.role != "anniversary"]
    return (near[0].start or "")[:7] if near else None


def _register(text: str) -> str:
    told = {
        r["direction"]
        for r in lexicon.acts("register")
        if re.search(rf"(?<!\w){re.escape(r['phrase'])}(?!\w)", text, re.IGNORECASE)
    }
    return "LA" if "LA" in told else "VN" if "VN" in told else "unknown"
