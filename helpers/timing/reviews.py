"""The year that an article looks back on, or a report in it: told in its last months, or in the first of the next."""

from __future__ import annotations

import re

from helpers.dates import find_dates
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.text import Article
from helpers.timing.isodates import first_day
from helpers.timing.told import Calendar

_NAMED = re.compile(r"\bnăm\s(20\d\d)\b", re.IGNORECASE)
_OPENS = re.compile(r"(?:\w+\s){0,2}năm\s(20\d\d)\b", re.IGNORECASE)  # "Trong năm 2024, ..."
_NEWS = 7  # days before publication: whoever tells a day of these tells news
_MONTHS = ("11", "12", "01", "02")


def year_reviewed(article: Article) -> str | None:
    """The year of a review: its headline names it, or its first sentence begins with it, and it tells no day of news.

    None where the article is of another time of the year, or has no day of publication.
    """
    published = article.published or ""
    if len(published) < 10 or published[5:7] not in _MONTHS or not article.sentences:
        return None
    told = _NAMED.search(article.title) or _OPENS.match(article.sentences[0].text)
    if told is None or int(published[:4]) - int(told[1]) != (published[5:7] in _MONTHS[2:]):
        return None
    today = first_day(published)
    days = (m.start for m in find_dates(article) if m.start and m.precision == "day" and m.role == "event")
    return None if any(0 <= (today - first_day(day)).days <= _NEWS for day in days) else told[1]


def year_reported(
    article: Article, calendar: Calendar, number: int, *, done: bool, roles: tuple[str, ...] = ("year",)
) -> str | None:
    """The year of a report in which a sentence without a date stands; None where it tells the news itself.

    "Theo báo cáo, năm 2024 ... Về y tế, A giúp B 9 tỷ đồng", "Cũng trong năm, A giúp B 9 tỷ đồng".

    Args:
        done: the sentence says that it is done ("đã"); else it must begin with a topic or stand in the paragraph of the
            year.
        roles: of dates: "period" for the last year of the years that a report is of.
    """
    sentences, text = article.sentences, article.sentences[number].text
    same = _SAME_YEAR.match(text) is not None
    if happens_now(text) and not same:
        return None
    first = article.opening(number)
    topic = same or done or _TOPIC.match(sentences[first].text) is not None
    years: set[str] = set()
    for at in range(number - 1, max(-1, number - 1 - _REPORT), -1):
        before = sentences[at]
        told = calendar.within(before.start, before.end)
        news = happens_now(before.text) or _SPEAKS.match(before.text) or any(m.precision == "day" for m in told)
        if news and not same:
            return None
        if not told or told[0].role not in roles or not told[0].start or _COMPARED.search(before.text):
            continue  # "tăng 18% so với năm 2030"
        years.add((told[0].end or told[0].start)[:4])
        if len(years) > 1 or int(max(years)) > (calendar.own_year or 0):
            return None
        if same or any(_REPORTS.search(s.text) for s in sentences[max(0, at - 1) : at + 1]):
            return years.pop() if topic or before.paragraph == sentences[number].paragraph else None
    return None


_REPORT = 12  # sentences of a report that begins with its year
_REPORTS = lexicon.regex(r"\b <year_report> \b", "clause_words")
_SPEAKS = lexicon.regex(r"<speaks_at> \b", "clause_words")
_COMPARED = lexicon.regex(r"^ [^;:]* \b <compared> \s [^,;:]{0,12} \d{4}", "clause_words")
_SAME_YEAR = lexicon.regex(r"<same_year> \b", "clause_words")
_TOPIC = lexicon.regex(r"(?: [-+•*] \s )? <report_topic> \b", "clause_words")


_ON_OCCASION = lexicon.regex(
    rf"^ (?: (?:[^\W\d]+ \s){{0,2}}? <on_occasion> \b | <visitors_act> \s (?-i:[^\W\d_{UPPER}]) )", "clause_words"
)


def happens_now(text: str) -> bool:
    """Whether a sentence begins with the occasion of the news itself: "Dịp này, ...", "Tại buổi lễ, ..."."""
    return _ON_OCCASION.match(text) is not None
