"""Sentences that go on with the figure of trade before them, of another time: "Sang năm 2024, ước 2,2 tỷ USD"."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.text import Sentence
from helpers.timing.told import Calendar, said

WORDS = "clause_words"  # data/reference/clause_words.csv


def goes_on_with(calendar: Calendar, sentence: Sentence, last: Sentence) -> bool:
    """Whether a sentence tells what the last one measures, of another time: "Sang năm 2024, ước 2,2 tỷ USD"."""
    if SAME_FIGURE.search(sentence.text):
        return True
    bare = _BARE.match(sentence.text)
    if bare is not None and calendar.within(sentence.start, sentence.start + bare.end()):
        return True
    if said("investment").search(last.text):
        return False
    opens = _OPENS_WITH_TIME.match(sentence.text)  # "7 tháng của năm 2022 đạt 950 triệu USD"
    time = calendar.within(sentence.start, sentence.start + opens.end() + 1) if opens else []
    if time and _REACHES_THEN.match(calendar.text, time[0].char_end):
        return True
    if opens and _QUARTER_REACHES.match(sentence.text, opens.end()):
        return True
    # "Tình hình đã khởi sắc | khi quý I/2017 đạt 226 triệu USD"
    later = next((m for m in _AT_A_TIME.finditer(sentence.text) if not _measures(sentence.text[: m.start()])), None)
    return later is not None and calendar.within(sentence.start + later.start(), sentence.start + later.end()) != []


def _measures(text: str) -> bool:
    """Whether words tell what else a figure measures."""
    return any(said(group).search(text) for group in ("one_way", "investment", "not_money"))


SAME_FIGURE = lexicon.regex(r"\b <same_figure> \b", WORDS)  # "7 tháng đầu năm 2019, | con số này đạt 660 triệu USD"
_OPENS_WITH_TIME = lexicon.regex(r"(?: <time_opens> \s ){0,3}", WORDS)
_REACHES_THEN = lexicon.regex(r",? \s (?: \w+ \s ){0,2}? <reaches> \s (?: \w+ \s ){0,3} (?= \d )", WORDS)
_QUARTER_REACHES = lexicon.regex(  # "Trong đó, riêng | quý II đạt 810 triệu USD"
    r"quý \s (?: I{1,3} | IV | [1-4] ) ,? \s (?: <reaches> \s ) (?: \w+ \s ){0,3} (?= \d )", WORDS
)
_BARE = lexicon.regex(r"[^.;:]{4,40}? , \s (?: \w+ \s ){0,2} <reaches> \s (?: \w+ \s ){0,3} (?= \d )", WORDS)
_AT_A_TIME = lexicon.regex(r"\b <when_it> \s [^,.;:]{4,30}? \s <reaches> \s (?: \w+ \s ){0,3} (?= \d )", WORDS)
