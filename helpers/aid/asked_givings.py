"""Givings that a sentence only tells to be asked for, and those asked for that were promised before."""

from __future__ import annotations

from helpers.aid.deal import Deal
from helpers.language import lexicon
from helpers.naming.parties import Party

WORDS = "clause_words"  # data/reference/clause_words.csv
# "Phía Lào đề nghị | Việt Nam cho vay 70 triệu USD": asked of the giver; "Hà Nội đề xuất hỗ trợ ..." is the giver's own
_ASKS = lexicon.regex(r"\b <asks> \s+ (?:[^\W\d]+ \s+){0,4} $", WORDS)
_ASKS_SOMEBODY = lexicon.regex(
    r"\b <asks> \s+ (?! <goes_on> \b) (?:[^\W\d]+ \s+){1,4} $", WORDS
)  # "đề nghị trung ương | hỗ trợ"


def is_asked(text: str, deal: Deal) -> bool:
    """Whether a giving is only asked for by somebody else than its giver, and not told as done or promised."""
    givers = (g for g in deal.givers if deal.start < g.char_start and g.char_end <= deal.verb.start)
    asked = any(_ASKS.search(text, max(deal.start, g.char_start - 40), g.char_start) for g in givers)
    asked = asked or _ASKS_SOMEBODY.search(text, max(deal.start, deal.verb.start - 50), deal.verb.start) is not None
    return asked and _asked_for(text) == 0


def of_the_promise(text: str, parties: list[Party]) -> list[Party]:
    """The parties without those who only ask for what was promised: "| Lào | đề nghị sớm chi khoản vay đã hứa"."""
    at = _asked_for(text)
    return [p for p in parties if p.char_start >= at] if at else parties


def recalls_promise(text: str) -> bool:
    """Whether a sentence tells of a promise made at another time, whose keeping somebody asks for."""
    return _PROMISED.search(text) is not None


def _asked_for(text: str) -> int:
    """Where somebody asks for a sum that was promised: "đề nghị | sớm chi 9 triệu USD mà Xay đã cam kết"; else 0."""
    found = _PROMISED.search(text)
    return found.start() if found else 0


_PROMISED = lexicon.regex(
    r"""\b <asks> \s [^.;:]{0,60}? \b <fulfils> \s [^.;:]{0,60}? \d [^.;:]{0,40}?
    \s (?: <that_gives> \s [^.;:,]{0,50}? )? đã \s (?:được\s)? <promised> \b""",
    WORDS,
)
