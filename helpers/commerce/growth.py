"""The change that is told with a figure of trade: "tăng 12%", "giảm 5% so với cùng kỳ"."""

from __future__ import annotations

from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.language.numbers import NUMBER, parse_number
from helpers.timing.told import said

WORDS = "clause_words"  # data/reference/clause_words.csv

BEFORE = 90  # code points before a figure in which the growth that led to it is told

_WAYS = {row["phrase"].lower(): row["direction"] for row in lexicon.acts("growth")}
_GROWTH = lexicon.regex(  # "tăng 12%", "hơn năm 2029 tới 12%", "tăng so với cùng kỳ năm trước khoảng 12%", "+12%"
    r"""
    (?: \b (?P<way> <ways> ) \b (?: \s+ <growth_hedge> ){0,3}
        (?: \s+ (?: <compared> | <than> | \d{4} ) \b (?: \s+ [^\s,.;%()]+ ){0,7}? )? (?: \s+ <growth_hedge> ){0,3} \s+
      | (?<![\w.,]) (?P<sign> [+] ) \s? )
    (?P<rate> <number> ) [.,]? \s* <per_cent>
    """,
    WORDS,
    ways=lexicon.alternation(_WAYS),
    number=NUMBER,
)


_SINCE_LAST = lexicon.regex(r"\s <compared> \s (?:với\s)? (?:tháng|quý) \s", WORDS)  # "giảm 5% | so với tháng trước"
_THAN_PLANNED = lexicon.regex(
    r"\s (?:<compared> \s (?:với\s)?)? (?:\w+\s)? <planned_sum> \b", WORDS
)  # "vượt 5% | kế hoạch"
_EACH_YEAR = lexicon.regex(  # "tăng bình quân 15% | mỗi năm": of no one year
    r"\s? / \s? năm \b | \s (?: <per_year> | một\ năm ) \b", "students", column="phrase"
)
_ANOTHER_TIME = lexicon.regex(
    r"[^,;]* [,;] \s (?:\w+ \s){0,2}? (?: \d{1,2} \s )? (?: <month_noun> | quý | năm ) \s", WORDS
)
_NEXT_SUM = lexicon.regex(
    r"; (?! \s+ (?: <compared> | <ways> ) \b) | [.!?] \s | \n | \d \s* <scale> \b",
    WORDS,
    ways=lexicon.alternation(_WAYS),
    scale=lexicon.alternation(lexicon.phrases("units", "scale")),
)


_BY_A_SUM = lexicon.regex(
    r"""[^.;,\d]{0,20} ,? \s \(? (?P<way> <ways> ) \b (?:\s<growth_hedge>){0,2} \s \d [\d.,]* \s <scale> \s <dollar>
        \s* [,(] \s* (?: (?:<same_as>) \s ){0,2} (?: (?:<ways>) \b \s )? (?:<growth_hedge>\s){0,2}
        (?P<rate> <number> ) \s* <per_cent>""",
    WORDS,
    ways=lexicon.alternation(_WAYS),
    scale=lexicon.alternation(lexicon.phrases("units", "scale")),
    dollar=lexicon.alternation(
        r["printed"] for r in lexicon.rows("units") if (r["kind"], r["value"]) == ("currency", "USD")
    ),
    number=NUMBER,
)


def growth_told(text: str, amount: Amount, floor: int, behind: str) -> float | None:
    """The change that is told behind a figure, else before it ("tăng 28,3%, đạt 1,36 tỷ USD"), in per cent.

    behind: what follows the figure in the article, since a semicolon may join it: "...; so với cùng kỳ tăng 12%".
    """
    by = _BY_A_SUM.match(behind)  # "tăng hơn 300 triệu USD, tương đương | 21%"
    stop = None if by else _NEXT_SUM.search(behind)
    behind = behind[: stop.start()] if stop else behind
    told = [m for m in _GROWTH.finditer(behind) if not _THAN_PLANNED.match(behind, m.end())]
    told = [m for m in told if not _EACH_YEAR.match(behind, m.end())]
    told.sort(key=lambda m: _SINCE_LAST.match(behind, m.end()) is not None)
    head = text[max(floor, amount.char_start - BEFORE) : amount.char_start].rpartition(")")[2]
    before = (m for m in _GROWTH.finditer(head) if not _EACH_YEAR.match(head, m.end()))
    match = by or next(iter(told), None) or next(before, None)
    if not match:
        return None
    if not by and not told and floor and (_ANOTHER_TIME.match(head, match.end()) or _named(head, match.end())):
        return None  # "1,7 tỷ USD, tăng 24%, trong 7 tháng năm 2030 là | 959 triệu USD": of the figure before
    rate = float(parse_number(match["rate"]))
    way = _WAYS[" ".join(match["way"].lower().split())] if match["way"] else "up"
    return -rate if way == "down" else rate


def _named(head: str, start: int) -> bool:
    """Whether a clause behind a change names turnover anew: "900 triệu USD, giảm 9%, | kim ngạch 5 tháng nay đạt"."""
    comma = head.find(",", start)
    return comma >= 0 and said("trade").search(head, comma) is not None
