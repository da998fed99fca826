"""Laos in a list of the countries that Vietnam invests in: "Dẫn đầu là Lào với 150 triệu USD, ..."."""

from __future__ import annotations

from dataclasses import replace

from helpers.amounts import find_amounts
from helpers.commerce.investment_figure import WORDS, Investment, as_of_told, is_flow
from helpers.commerce.registers import register_of
from helpers.language import lexicon
from helpers.language.counts import find_counts
from helpers.language.numbers import may_have_sum
from helpers.naming.thirds import names_third
from helpers.text import Article
from helpers.timing.periods import months_so_far, period_near
from helpers.timing.told import Calendar, said

LIST_BACK = 5  # sentences, its own clauses among them, before a country of a list in which its period is told

_DOLLARS = lexicon.alternation(
    r["printed"] for r in lexicon.rows("units") if (r["kind"], r["value"]) == ("currency", "USD")
)
_LISTED = lexicon.regex(  # "Lào dẫn đầu với 150 triệu USD", "Lào vẫn nhận nhiều vốn nhất, gần 5,6 tỷ USD"
    r"""(?<! \b sau \s) (?<! \b Sau \s) \b Lào \b
        (?: (?: \s [^.;,()\d]{0,20}? <rank> (?:\s \w+){0,2}?
                  (?:\s trong \s (?:\w+\s)? \d{1,3} \s [^.;,()\d]{1,40}?)?
              | \s [^.;,()\d]{0,40} <invest> [^.;,()\d]{0,40} )?
            (?: ,? \s <reaches> \s+ (?: <capital_told> \s (?:<reaches>\s)? )? | \s? \( )
          | \s [^.;,()\d]{0,50} <foremost> (?: ,? \s <reaches> \s+ (?: <capital_told> \s )? | ,\s+ | \s? \( )
          | (?: (?<=^Lào) | (?<=,\sLào) | (?<=:\sLào) | (?<=và\sLào) ) \s (?= (?:\w+\s)? \d) )
        (?P<sum>.{0,50}? \s <dollars>) \b""",
    WORDS,
    dollars=_DOLLARS,
    capital_told=lexicon.alternation(r["phrase"] for r in lexicon.acts("investment")),
)
_IN_LAOS = lexicon.regex(r"\b <lives> \s+ $", "students", column="phrase")  # "4 dự án tại | Lào với 1 tỷ USD"
_ABROAD = lexicon.regex(  # "đầu tư ra nước ngoài", "vốn Việt Nam | ra nước ngoài", "dự án | ở nước ngoài"
    r"""(?:<invest>|<capital>|<project>) \b [^.;]{0,40}? \s <abroad> | \b <receives_investment> \b
    | \b <receives_capital> \b [^.;\d]{0,20}? \b <capital> \b [^.;\d]{0,15}? \b Việt\ Nam \b""",
    WORDS,
)


def in_a_list(article: Article, calendar: Calendar, number: int) -> Investment | None:
    """Laos's figure in a list of the countries that Vietnam invests in: "Dẫn đầu là Lào với 150 triệu USD, ..."."""
    sentences, sentence = article.sentences, article.sentences[number]
    if (
        "Lào" not in sentence.text
        or not may_have_sum(sentence.text)
        or (match := _LISTED.search(sentence.text)) is None
    ):
        return None
    near = sentences[max(0, number - LIST_BACK) : number + 1]
    if not any(_ABROAD.search(one.text) for one in near):
        return None
    amounts = find_amounts(match["sum"])
    counts = find_counts(match["sum"], tuple(lexicon.phrases(WORDS, "project")))
    if len(amounts) != 1:
        return None
    # "nhiều nhất là tại Lào (5,6 tỷ USD), ..."
    beside = match["sum"] and sentence.text[: match.start("sum")].endswith("(")
    if not beside and _IN_LAOS.search(sentence.text, max(0, match.start() - 6), match.start()):
        return None
    at = sentence.start + match.start("sum")
    spans = [
        calendar.within(one.start, one.end) or months_so_far(calendar, one, one.start, one.end) for one in near
    ]  # "trong 11 tháng qua" is a time too
    period = period_near(calendar, sentence, at, at, (sentence.start, sentence.end))
    for one in (n for n, dated in zip(reversed(near), reversed(spans), strict=True) if dated and period is None):
        period = period_near(calendar, one, one.end, one.end, (one.start, one.end))
    head = next((one for one, dated in zip(reversed(near), reversed(spans), strict=True) if dated), None)
    if head is None:
        period = _of_headline(article)
    head = head or sentence
    flow = is_flow(head.text, period) or (period is not None and _OF_A_MONTH.match(head.text) is not None)
    return Investment(
        as_of=None if flow else as_of_told(calendar, head) or calendar.own_month,
        period=period if flow else None,
        measure="flow" if flow else "stock",
        register="VN",
        projects=counts[0].min if len(counts) == 1 else None,
        capital_usd=amounts[0].min,
        direction="VN-LA",
        char_start=sentence.start,
        char_end=sentence.end,
    )


_OF_A_MONTH = lexicon.regex(  # "Tháng 1/2031, vốn đầu tư ra nước ngoài đạt 23 triệu USD"
    r"(?:<time_opens> \s){0,2} <month_noun> \s \d{1,2} \b (?! [^.;]{0,120} \b <still_valid> \b)", WORDS
)


_VIETNAM_AMONG = lexicon.regex(  # "Việt Nam đứng thứ ba với 417 dự án, vốn 4,28 tỷ USD"
    r"""(?<! \b với \s) (?<! của \s) (?<! vào \s) (?<! tại \s) (?<! ở \s) \b Việt\ Nam \b
        (?: \s <rank> [^.;,()\d]{0,30} )? (?: ,? \s <reaches> \s+ | \s? \( | \s có \s+ | \s+ (?=\d) )
        (?P<sum> \d (?: [^.;] | \.(?=\d) ){0,50}? \s <dollars> ) \b""",
    WORDS,
    dollars=_DOLLARS,
)
_INTO_LAOS = lexicon.regex(  # "Đầu tư nước ngoài vào Lào", "Tại Lào, Trung Quốc dẫn đầu với 830 dự án"
    r"""\b (?:<invest>|<capital>|<project>) \b [^.;]{0,60}? \b <into> \s (?:<land>\s)? Lào \b
    | \b <into> \s (?:<land>\s)? Lào \b [^.;]{0,90}? \b (?:<invest>|<capital>|<project>) \b""",
    WORDS,
)


OF_ALL = lexicon.regex(r"\b từ \s+ \d+ \s+ <countries> \b", WORDS)  # "990 dự án từ 36 quốc gia": not Vietnam's alone


def among_investors(article: Article, calendar: Calendar, number: int) -> Investment | None:
    """Vietnam's figure in a list of the countries that invest in Laos: "Trung Quốc 830 dự án, ..., Việt Nam 417 dự án".

    The list names another country, or what all together have invested, in the sentence or the one that it goes on from.
    """
    sentence = article.sentences[number]
    if "Việt Nam" not in sentence.text or not may_have_sum(sentence.text):
        return None
    of_investment = (*lexicon.phrases(WORDS, "project"), *lexicon.phrases(WORDS, "capital"))
    if not any(map(sentence.text.lower().__contains__, of_investment)):
        return None
    match = _VIETNAM_AMONG.search(sentence.text)
    near = [one.text for one in article.sentences[max(0, number - 1) : number + 1]]
    if match is None or _ABROAD.search(match[0]) or not any(_INTO_LAOS.search(text) for text in near):
        return None
    if not any(names_third(text) or OF_ALL.search(text) for text in near):
        return None
    amounts = [a for a in find_amounts(match["sum"]) if a.currency == "USD"]
    counts = find_counts(match["sum"], tuple(lexicon.phrases(WORDS, "project")))
    of_capital = names_third(sentence.text) and _INTO_LAOS.search(sentence.text)
    of_capital = of_capital and not said("trade").search(sentence.text)
    if len(amounts) != 1 or not (counts or of_capital):
        return None
    at = sentence.start + match.start("sum")
    period = period_near(calendar, sentence, at, at, (sentence.start, sentence.end))
    as_of = as_of_told(calendar, sentence) or calendar.own_month
    flow = is_flow(sentence.text, period)
    projects, capital = counts[0].min if counts else None, amounts[0].min
    return Investment(
        as_of=None if flow else as_of,
        period=period if flow else None,
        measure="flow" if flow else "stock",
        register=register_of(sentence.text, "flow" if flow else "stock", as_of, projects, capital),
        projects=projects,
        capital_usd=capital,
        direction="VN-LA",
        char_start=sentence.start,
        char_end=sentence.end,
    )


def _of_headline(article: Article) -> str | None:
    """The period that a headline tells: "11 tháng 2031: 350 triệu USD ra nước ngoài"."""
    headline = replace(article, text=article.title)
    calendar = Calendar(headline)
    told = (period_near(calendar, one, one.end, one.end, (one.start, one.end)) for one in headline.sentences)
    return next((period for period in told if period), None)
