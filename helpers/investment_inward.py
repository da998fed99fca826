"""Investment of Laos in Vietnam: figures told of the other direction."""

from __future__ import annotations

from helpers import lexicon
from helpers.investment_figure import WORDS

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
