"""Stages told as still to come: "dự kiến ký", "đang xem xét ký", "lễ khởi công dự kiến diễn ra trong tháng 6"."""

from __future__ import annotations

import re

from helpers.language import lexicon

WORDS = "clause_words"  # data/reference/clause_words.csv
NEAR = 60  # code points before a stage in which a hedge is the stage's own
_WHEN = r"\s+ (?: <to_when> \s+ | [\d/]+ \s+){0,5}"
_AHEAD = lexicon.regex(rf"\b <ahead> {_WHEN} $", WORDS)  # "dự kiến | ký", "sẽ được | bàn giao"
_OPENING = lexicon.regex(  # "Dự kiến trong chuyến thăm, hai nước | ký"
    r"(?: ^ | ;\s ) <expected> \b [^.;:]{0,120} $", WORDS
)
_WEIGHED = lexicon.regex(r"\b <weighs> \s+ (?:[^\W\d]+\s+){0,3} $", WORDS)  # "đang xem xét việc | ký"
_CEREMONY = lexicon.regex(r"\b <rite> \s+", WORDS)  # "lễ | khởi công"
_IS_HELD = lexicon.regex(rf"[^.;:]{{0,120}}? \b <ahead> {_WHEN} <is_held> \b", WORDS)
_DONE = re.compile(r"\b(?:đã|vừa)\s+(?:\w+\s+)?$", re.IGNORECASE)
_SIGNS = lexicon.regex(r"\b <signs> \b", WORDS)


def is_ahead(text: str, start: int, at: int, end: int) -> bool:
    """Whether the stage whose words stand at at..end is told as still to come.

    start: where the stretch of the sentence begins that tells the giving.
    """
    if _DONE.search(text, max(start, at - 16), at):
        return False
    near = max(start, at - NEAR)
    if _AHEAD.search(text, near, at) or _WEIGHED.search(text, near, at) or _OPENING.search(text, 0, at):
        return True
    held = _CEREMONY.search(text, max(0, at - 5), at) or _CEREMONY.match(text, at, end)
    return held is not None and _IS_HELD.match(text, end) is not None


def awaits_signing(text: str) -> bool:
    """Whether a sentence tells of an agreement that is still to be signed, and of none that was."""
    signed = list(_SIGNS.finditer(text))
    return bool(signed) and all(is_ahead(text, 0, one.start(), one.end()) for one in signed)
