"""Times of a giving that its sentence only points at: "cũng trong tháng ấy", "hồi đầu tháng", "khi đó", at the end."""

from __future__ import annotations

import re

from helpers.aid.givings_told import REACH, Reading, Told, sentences_before
from helpers.language import lexicon
from helpers.text import Sentence

Dated = tuple[str | None, str | None]  # a date and its precision


def pointed_at(so_far: Reading, one: Told, *, carried: bool) -> Dated | None:
    """The month or year that a giving's sentence points at, None where it points at none or tells a date of its own.

    "Tháng 5/2031, tỉnh A tặng ... Cũng trong tháng ấy, tỉnh B tặng 9 tỷ đồng" is of that month; "Lũ về hồi tháng
    10/2030. Khi đó, tỉnh A tặng 9 tỷ đồng" of the month of the flood; "Tỉnh A tặng 9 tỷ đồng hồi đầu tháng" of the
    article's own. Of these only the last where a year is carried over from a sentence before.
    """
    text, start = one.sentence.text, one.sentence.start
    if so_far.calendar.within(start + one.deal.start, start + one.deal.end):
        return None
    if _points(_EARLY, text, one) and so_far.calendar.own_month:
        return so_far.calendar.own_month, "month"
    if carried:
        return None
    if _points(_EARLY_YEAR, text, one) and so_far.calendar.own_year:
        return str(so_far.calendar.own_year), "year"
    if _THAT_MONTH.search(text, one.deal.start, one.deal.end):
        return _last_told(so_far, one.number, within_month=True)
    if _THEN.search(text, one.deal.start, one.deal.verb.end):
        return _last_told(so_far, one.number, within_month=False)
    return None


def _points(times: re.Pattern[str], text: str, one: Told) -> bool:
    """Whether a giving is told with such a time, and not only compared: "gấp đôi | hồi đầu năm"."""
    told = times.search(text, one.deal.start, one.deal.end)
    return told is not None and not _COMPARED.search(text, one.deal.start, told.start())


def _last_told(so_far: Reading, number: int, *, within_month: bool) -> Dated | None:
    """The month told last before a sentence, of the same day or month; "khi đó": also a year, and none of the news."""
    own = so_far.calendar.own_month or "9"
    for at in sentences_before(number, REACH):
        sentence: Sentence = so_far.article.sentences[at]
        told = [m for m in so_far.calendar.within(sentence.start, sentence.end, "event", "year") if m.start]
        if not within_month and told and (told[-1].start or "")[:7] >= own:
            return None  # "Ngày 6/5, A thăm B. Khi đó, A tặng B 9 tỷ đồng": the day of the news
        for mention in reversed(told):
            if mention.precision in ("day", "month"):
                return (mention.start or "")[:7], "month"
            if not within_month:
                return (mention.start or "")[:4], "year"
    return None


def ends_event(so_far: Reading, one: Told) -> bool:
    """Whether a giving is told at the end of an event of several days, or right behind one: "tại buổi lễ bế mạc"."""
    before = so_far.article.sentences[one.number - 1] if one.number else None
    behind = before is not None and before.paragraph == one.sentence.paragraph
    behind = behind and any(t.number == one.number - 1 for t in so_far.told)
    return any(_END.search(text) for text in (one.sentence.text, before.text if before and behind else ""))


def announces_behind_others(so_far: Reading, one: Told) -> bool:
    """Whether somebody only says that he will give, behind what others did on a day: "Tỉnh A cho biết sẽ hỗ trợ"."""
    last = next((t for t in reversed(so_far.told) if t.number < one.number), None)
    others = last is not None and last.giver.name != one.giver.name
    near = others and last is not None and last.sentence.paragraph == one.sentence.paragraph
    if so_far.calendar.within(one.sentence.start, one.sentence.start + one.deal.verb.end):
        return False  # told with its own day
    return near and any(_ANNOUNCES.match(one.sentence.text, g.char_end) for g in one.deal.givers)


_EARLY = lexicon.regex(r"\b <early_this_month> \b (?! \s (?:\d|này|nay|trước|sau|tới) )", "clause_words")
_EARLY_YEAR = lexicon.regex(r"\b <early_this_year> \b (?! \s (?:\d|sau|tới|học|<than>) )", "clause_words")
_COMPARED = lexicon.regex(r"\b <more_than> \s (?:với \s)? $", "clause_words")
_ANNOUNCES = lexicon.regex(r"\s (?:[^\W\d]+ \s)?? <tells_of> \s (?:[^\W\d]+ \s){0,2}? <ahead> \b", "clause_words")
_THAT_MONTH = lexicon.regex(r"\b <that_month> \b", "clause_words")
_THEN = lexicon.regex(r"\b <at_that_time> \b", "clause_words")
_END = lexicon.regex(r"\b <end_of_event> \b", "clause_words")
