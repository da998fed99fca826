"""Works told in passing: in thanks or praise, among others, at an inspection, as still to come, or of years over."""

from __future__ import annotations

from helpers.aid.funding_terms import lasts
from helpers.aid.givings_told import Reading, Told
from helpers.language import lexicon
from helpers.timing.told import said


def goes_back(so_far: Reading, one: Told) -> bool:
    """Whether the sentence before, in the same paragraph, told of years that are over, and this one tells no day.

    "Năm 2023, quan hệ hai tỉnh tiếp tục được củng cố. Tỉnh Xay đã bàn giao Trường Sẹt."
    """
    before = so_far.article.sentences[one.number - 1] if one.number else None
    if before is None or before.paragraph != one.sentence.paragraph:
        return False
    told = so_far.calendar.within(before.start, before.end)
    now, here = (
        str(so_far.calendar.own_year or ""),
        so_far.calendar.within(one.sentence.start, one.sentence.end, "event"),
    )
    over = bool(told) and all(m.role in ("year", "period") and (m.end or m.start or "")[:4] < now for m in told)
    return not here and (over or lasts(before.text) or said("looking_back").search(before.text) is not None)


def passes_by(text: str, at: int) -> bool:
    """Whether a sentence speaks of the work at `at` in passing, or of its opening as still to come."""
    return is_in_passing(text, at) or _SEVERAL.search(text, 0, at) is not None or is_to_come(text)


def is_in_passing(text: str, end: int) -> bool:
    """Whether a sentence thanks, praises, urges on or looks at what it tells, up to a place of it."""
    return _IN_PASSING.search(text, 0, end) is not None


def is_to_come(text: str) -> bool:
    """Whether a sentence tells that a work will be begun or opened."""
    return _TO_COME.search(text) is not None


_IN_PASSING = lexicon.regex(r"\b <in_passing> \b", "clause_words")
_SEVERAL = lexicon.regex(r"\b <many_of> \s (?:[^\W\d]+ \s){0,2}? <bare_work> \b", "clause_words")
_TO_COME = lexicon.regex(r"\b <ahead> \s (?:[^\W\d]+ \s){0,4}? <inaugurates> \b", "clause_words")
