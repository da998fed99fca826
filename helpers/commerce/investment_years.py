"""Investment of single years told behind a figure: "..., riêng năm 2024 đạt 190 triệu USD"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from helpers.amounts import find_amounts
from helpers.commerce.investment_figure import WORDS, Investment
from helpers.language import lexicon
from helpers.language.counts import find_counts
from helpers.text import Article, Sentence
from helpers.timing.periods import period_near
from helpers.timing.told import Calendar, said

_ABOUT = lexicon.alternation(lexicon.phrases("units", "hedge"))


def of_other_years(sentence: Sentence, last: Investment) -> Iterator[Investment]:
    """A flow of the years told behind it: "năm 2021 đạt 110 triệu USD; | năm 2022 đạt 150 triệu USD"."""
    if last.measure != "flow" or last.period is None:
        return
    amounts = {a.char_start: a for a in find_amounts(sentence.text) if a.currency == "USD"}
    for match in _YEAR_REACHES.finditer(sentence.text):
        amount = amounts.get(match.end())
        if said("trade").search(sentence.text, 0, match.start()):
            return  # "..., kim ngạch năm 2021 đạt 1,3 tỷ USD, | năm 2022 đạt 1,7 tỷ USD"
        if amount and amount.min != last.capital_usd and match["year"] != last.period:
            place = {"char_start": sentence.start, "char_end": sentence.end}
            yield replace(last, period=match["year"], projects=None, capital_usd=amount.min, **place)
    for match in _RISES_TO.finditer(sentence.text):
        amount = amounts.get(match.end())
        year = _IN_YEAR.match(sentence.text, amount.full_end) if amount else None
        if amount and year and year["year"] != last.period and amount.min != last.capital_usd:
            place = {"char_start": sentence.start, "char_end": sentence.end}
            yield replace(last, period=year["year"], projects=None, capital_usd=amount.min, **place)


_YEAR_REACHES = lexicon.regex(
    r"(?: ^ | [,;] \s | \s và \s ) năm \s (?P<year>20\d\d) ,? \s (?: (?:<reaches>|là) \s )? (?:<about>\s){0,2} (?=\d)",
    WORDS,
    about=_ABOUT,
)


_RISES_TO = lexicon.regex(  # "tăng từ 118 triệu USD năm 2029 lên | 190 triệu USD năm 2030"
    r"\b từ \s (?:\w+\s){0,2}? (?:<about>\s){0,2} \d [^;:]{0,50}? \s <rises_to> \s (?:<about>\s){0,2} (?=\d)",
    WORDS,
    about=_ABOUT,
)
_IN_YEAR = lexicon.regex(r"\s (?:(?:trong|vào) \s)? \(? (?:năm \s)? (?P<year>20\d\d) \b", WORDS)


def of_a_part(article: Article, calendar: Calendar, sentence: Sentence, last: Investment) -> Investment | None:
    """The capital of a time told apart from all so far: "có 5,7 tỷ USD, | riêng năm 2024 đạt 190 triệu USD".

    Args:
        sentence: the one of the last figure or the one right behind it.
        last: the figure told last; no other sum stands between, unless what is told apart is called investment.
    """
    if last.measure != "stock" or last.capital_usd is None or (match := _APART.search(sentence.text)) is None:
        return None
    amount = next((a for a in find_amounts(sentence.text) if a.char_start == match.end()), None)
    if amount is None or amount.currency != "USD" or amount.min >= last.capital_usd:
        return None
    start = sentence.start + match.start()
    between = find_amounts(article.text[last.char_start : start])
    own = match["called"] or match["counted"]
    if not own and (not between or between[-1].min != last.capital_usd):
        return None  # "..., nộp ngân sách 1 tỷ USD, riêng năm 2024 đạt 200 triệu USD"
    at = sentence.start + amount.char_start
    period = period_near(calendar, sentence, at, at, (start, at))
    if period is None:
        return None
    counts = find_counts(match[0], tuple(lexicon.phrases(WORDS, "project")))
    return replace(
        last,
        as_of=None,
        period=period,
        measure="flow",
        projects=counts[0].min if len(counts) == 1 else None,
        capital_usd=amount.min,
        char_start=sentence.start,
        char_end=sentence.end,
    )


_CALLED = lexicon.alternation(r["phrase"] for r in lexicon.acts("investment"))
_APART = lexicon.regex(  # "riêng 9 tháng đầu năm 2024, vốn đầu tư mới | đạt", "trong đó năm 2024 có 9 dự án với |"
    r"""
    \b (?: <aside> | trong\ đó ) ,? \s (?:(?:trong|của) \s)?
    (?: năm \s (?:20\d\d|nay) | <month_count> \s tháng \b (?:\s[^\W\d]+){0,2}? (?:\s năm \s (?:20\d\d|nay))?
      | quý \s [IV\d]{1,3} (?: \s năm \s | [/-] )? (?:20\d\d)? ) ,? \s
    (?: (?P<called> <called> ) \b [^.;,\d]{0,40}? \s
      | (?P<counted> <counts_new> \s (?:\w+\s)? \d+ \s <project> ) [^.;,\d]{0,30}?
        (?: \s | , \s (?:<called>|<capital>) \s ) )?
    (?: (?: <reaches> | có ) \s | (?(counted)|(?!)) ) (?:<about>\s){0,2} (?=\d)
    """,
    WORDS,
    called=_CALLED,
    month_count=r"\d{1,2}",
    about=_ABOUT,
)
