"""The year that an article looks back on, told in its last months or in the first ones of the next."""

from __future__ import annotations

import re

from helpers.dates import find_dates
from helpers.isodates import first_day
from helpers.text import Article

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
