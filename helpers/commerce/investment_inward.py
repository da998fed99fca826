"""Which way an investment figure goes where its sentence names one of the two countries only."""

from __future__ import annotations

from dataclasses import replace

from helpers.commerce.investment_figure import WORDS, Investment
from helpers.commerce.turnover import names_both
from helpers.language import lexicon
from helpers.text import Article
from helpers.timing.told import Calendar, said

_LAO_INVESTORS = lexicon.regex(r"\b <lao_investors>", WORDS)
LAO_THERE = lexicon.regex(  # "Phía Lào có | 19 dự án đang hoạt động tại Việt Nam"
    r"""\b Lào ,? \s (?:(?:đã|có|cũng|<only_now>|<now>) \s){0,3} (?:<invest>|\d[\d.]* \s <project>)
        [^.;]{0,40} <into> \s Việt\ Nam \b
    | \b <into> \s Việt\ Nam ,? \s (?:\w+\s)? Lào \s (?:(?:đã|có|cũng|<now>) \s){0,3}
        (?:<invest>|\d[\d.]* \s <project>)
    | \b Việt\ Nam \s (?:(?:đã|có|<now>) \s){1,3} \d[\d.]* \s <project> \s (?:\w+\s){0,3}? (?:của|từ) \s Lào \b""",
    WORDS,
)


def is_inward(text: str) -> bool:
    """Whether those who invest are of Laos, or Vietnam alone is told as where they invest."""
    if _LAO_INVESTORS.search(text) or LAO_THERE.search(text) or is_in_turn(text):
        return True
    return _INTO_VIETNAM.search(text) is not None and _INTO_LAOS.search(text) is None


_INTO_VIETNAM = lexicon.regex(r"\b <invest> \b [^.;,]{0,20}? \b <into> \s Việt\ Nam \b", WORDS)
_INTO_LAOS = lexicon.regex(r"\b <into> \s (?:<land>\s)? Lào \b", WORDS)


_IN_TURN = lexicon.regex(r"(?: [^.;]{0,30} , \s | \w+ \s )? <in_turn> \b [^.;]{0,40}? \b Lào \s", WORDS)


def is_in_turn(text: str) -> bool:
    """Whether Laos's capital is told behind Vietnam's: "Ở chiều ngược lại, Lào có 10 dự án với tổng vốn 71 triệu"."""
    return _IN_TURN.match(text) is not None and _INTO_LAOS.search(text) is None


def dated_in_turn(
    row: Investment, rows: list[Investment], article: Article, calendar: Calendar, number: int
) -> Investment:
    """A stock of the other way without a day of its own, of the day of the one that its paragraph told before.

    So is one of the other register right behind it: "Lào đã cấp phép 417 dự án ... Theo phía Việt Nam, có | 241".
    """
    sentence = article.sentences[number]
    if not rows or row.measure != "stock" or _NOW.search(sentence.text):
        return row
    if not is_in_turn(sentence.text) and not _is_beside(row, rows[-1], article, number):
        return row
    if calendar.within(sentence.start, sentence.end):
        return row
    told = (r for r in reversed(rows) if (r.measure, r.direction) == ("stock", "VN-LA"))
    last = next((r for r in told if article.text.find("\n", r.char_end, sentence.start) < 0), None)
    return replace(row, as_of=last.as_of) if last else row


def _is_beside(row: Investment, last: Investment, article: Article, number: int) -> bool:
    """Whether a stock is told right behind one of the other way or the other register."""
    right_behind = number > 0 and last.char_end == article.sentences[number - 1].end
    if row.direction != last.direction:
        return right_behind
    return right_behind and last.measure == "stock" and last.register != row.register


_NOW = lexicon.regex(r"\b <now> \b", WORDS)
_REACHES = lexicon.regex(  # "...; | đầu tư khoảng 5 tỷ USD"
    r"(?: \w+ \s ){0,2}? <invest> \s (?: <reaches> \s | <hedge> \s | của \s Việt\ Nam \s ){0,4} \d",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def is_beside_trade(article: Article, number: int) -> bool:
    """Whether a clause tells capital behind the two's turnover: "Thương mại Việt Nam - Lào đạt 1 tỷ; | đầu tư 5 tỷ"."""
    before = article.sentences[number - 1].text if number else ""
    first = _REACHES.match(article.sentences[number].text)
    return first is not None and names_both(before) and said("trade").search(before) is not None


def is_there(article: Article, number: int) -> bool:
    """Whether Vietnam's projects are in Laos, which the sentence before names: "Quan hệ Việt Nam - Lào tốt. |".

    Or it tells which investor Vietnam is there, and nobody is named here: "... lớn thứ ba tại Lào; | có 209 dự án".
    """
    text = article.sentences[number].text
    if number == 0 or _ELSEWHERE.search(text):
        return False
    before = article.sentences[number - 1]
    if _GOES_ON.match(text) and before.paragraph == article.sentences[number].paragraph:
        ranked = _RANKED_THERE.search(before.text)
        return ranked is not None and not _THEN_OTHERS.search(before.text, ranked.end())
    return _HAS_PROJECTS.match(text) is not None and names_both(before.text) and _TIES.search(before.text) is not None


_RANKED_THERE = lexicon.regex(  # "Việt Nam hiện là | nhà đầu tư lớn thứ ba tại Lào", "Lào là | địa bàn đầu tư lớn nhất"
    r"""Việt\ Nam \s [^,.;]{0,40}? (?: <investor> | <rank> ) \b [^,.;]{0,50}? \b <into> \s (?:<land>\s){0,2} Lào \b
    | Lào \s [^,.;]{0,30}? \b <invested_in> \b [^.;]{0,60}? \b (?: Việt\ Nam | <all_firms> ) \b""",
    WORDS,
)
_THEN_OTHERS = lexicon.regex(r", (?! \s (?:<ranks_behind> | với) \b ) [^,;]{0,12}? \s (?-i:[A-ZĐ]\w+ \s [A-ZĐ])", WORDS)
_GOES_ON = lexicon.regex(  # "tính đến tháng 7/2021 | có 209 dự án còn hiệu lực"
    r"\w+ (?: [^.;A-ZĐ]{0,60}? \s )? (?:có|với|là) \s (?: <hedge> \s ){0,2} \d[\d.]* \s <project> \b",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
    ignore_case=False,
)


_HAS_PROJECTS = lexicon.regex(
    r"""(?: [^,.;]{1,40}, \s )? (?: <now> \s )? (?:\w+\s){0,4}? Việt\ Nam \s (?: (?:<now>|đã|có|<invest>) \s ){1,4}
        (?: <hedge> \s ){0,2} \d[\d.]* \s <project> \b""",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_ELSEWHERE = lexicon.regex(r"\b (?: <all_abroad> | <into> \s (?-i:[A-ZĐ]) | FDI ) \b", WORDS)
_TIES = lexicon.regex(r"\b (?: <whole_field> | <trade_topic> ) \b", WORDS)
