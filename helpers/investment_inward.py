"""Which way an investment figure goes where its sentence names one of the two countries only."""

from __future__ import annotations

from helpers import lexicon
from helpers.investment_figure import WORDS
from helpers.text import Article
from helpers.turnover import names_both

_LAO_INVESTORS = lexicon.regex(r"\b <lao_investors>", WORDS)
LAO_THERE = lexicon.regex(  # "Phía Lào có | 19 dự án đang hoạt động tại Việt Nam"
    r"""\b Lào ,? \s (?:(?:đã|có|cũng|<now>) \s){0,2} (?:<invest>|\d[\d.]* \s <project>)
    [^.;]{0,40} <into> \s Việt\ Nam \b""",
    WORDS,
)


def is_inward(text: str) -> bool:
    """Whether those who invest are of Laos, or Vietnam alone is told as where they invest."""
    if _LAO_INVESTORS.search(text) or LAO_THERE.search(text):
        return True
    return _INTO_VIETNAM.search(text) is not None and _INTO_LAOS.search(text) is None


_INTO_VIETNAM = lexicon.regex(r"\b <invest> \b [^.;,]{0,20}? \b <into> \s Việt\ Nam \b", WORDS)
_INTO_LAOS = lexicon.regex(r"\b <into> \s (?:<land>\s)? Lào \b", WORDS)


def is_there(article: Article, number: int) -> bool:
    """Whether Vietnam's projects are in Laos, which the sentence before names: "Quan hệ Việt Nam - Lào tốt. |"."""
    text = article.sentences[number].text
    if number == 0 or not _HAS_PROJECTS.match(text) or _ELSEWHERE.search(text):
        return False
    before = article.sentences[number - 1].text
    return names_both(before) and _TIES.search(before) is not None


_HAS_PROJECTS = lexicon.regex(
    r"""(?: [^,.;]{1,40}, \s )? (?: <now> \s )? (?:\w+\s){0,4}? Việt\ Nam \s (?: (?:<now>|đã|có|<invest>) \s ){1,4}
        (?: <hedge> \s ){0,2} \d[\d.]* \s <project> \b""",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_ELSEWHERE = lexicon.regex(r"\b (?: <all_abroad> | <into> \s (?-i:[A-ZĐ]) | FDI ) \b", WORDS)
_TIES = lexicon.regex(r"\b (?: <whole_field> | <trade_topic> ) \b", WORDS)
