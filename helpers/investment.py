"""Investment figures that an article tells of Vietnam and Laos: stocks and flows, projects and capital."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon
from helpers.amounts import Amount, Count, find_amounts, find_counts
from helpers.economy import HEAD, placed
from helpers.parties import find_parties
from helpers.periods import period_near
from helpers.text import Article, Sentence
from helpers.told import Calendar, said


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


def find_investment(article: Article) -> list[Investment]:
    """Find the figures of investment between Vietnam and Laos that an article tells, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Investment per count of projects with its capital (either may be missing), [] when there is none. stock:
        all valid projects; flow: those of a period. register is VN or LA when the wording tells whose count it is.
        One sector's, province's or firm's figures are left out.
    """
    calendar = Calendar(article)
    rows: list[Investment] = []
    for sentence in article.sentences:
        if not any(word in sentence.text.lower() for word in ("đầu tư", "cấp phép", "dự án", "vốn")):
            continue  # cheap, since most sentences have none
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
    | \b Lào \b .{0,40}? \b (?:đứng\ đầu|đứng\ thứ|dẫn\ đầu) \b .{0,60}? \b dự\ án \b .{0,20}? \b của\ Việt\ Nam \b
    | \b Lào \b .{0,90}? \b Việt\ Nam \s (?:có\s|đã\s)? đầu\ tư \b
    | \b (?:tại|sang|vào|ở) \s+ Lào \b .{0,80}? \b (?:dự\ án|vốn) \b
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
    if (capital is None and count is None) or placed(text) or said("target").search(text):
        return None
    anchor = capital.char_start if capital else count.char_start if count else 0
    if any(p.kind == "company" and not p.name.startswith(_ALL_FIRMS) for p in find_parties(text[:anchor])):
        return None  # one firm's
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


_ALL_FIRMS = ("Vietnamese", "Lao")  # "doanh nghiệp Việt Nam": the names that bodies.csv gives to all of them


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
    if not told and _CALLED.match(text, amount.char_end):
        return True
    return bool(told) and told[-1] == "investment" and not {"trade", "one_way", "sector", "invested"} & set(told)


_CALLED = re.compile(r"\s+(?:vốn đầu tư|vốn đăng ký)\b", re.IGNORECASE)  # "rót thêm 120 triệu USD | vốn đầu tư"


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
