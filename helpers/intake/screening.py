"""Which articles are about Vietnam and Laos together: by their words, else by the records that they hold."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from helpers import reading
from helpers.intake.firstlook import names_laos
from helpers.intake.relevance import Saying, meet_abroad, sayings, verdict
from helpers.naming.party import is_listed
from helpers.naming.unlisted import is_vietnamese_name
from helpers.text import Article

# Rows that their own sentence must tie to Laos: a sum of trade is told of any two countries in the same words.
_OWN_SENTENCE = frozenset({"trade", "investment"})


def relevant(article: Article) -> tuple[bool, str]:
    """Whether an article is about the two countries, so that its records enter the tables.

    Returns:
        (True, the passage that decided) or (False, what is missing).

    Where the words of the article do not settle it, its records do: a trip always, a sum, a count or a figure when its
    own sentence names Laos, or the one before does and tells of nothing else, or when it names Vietnam and the lead
    names Laos; both sides where the article begins with a third country, unless the two meet in it. What is given by
    somebody whom no list holds is no such record unless his name is Vietnamese or the article names Vietnam. So a short
    note on one gift is kept, and a page on a crime, a match or a third country only for what it tells of the two sides.
    """
    if names_laos(article):
        reading.look_ahead(article)
    told = verdict(article)
    if told.about is not None:
        return told.about, told.why
    record = _record(article, told.nearly)
    return (True, record) if record else (False, told.why)


def _record(article: Article, nearly: bool) -> str | None:
    """The passage of the first record that shows what the article is about; None when there is none.

    Args:
        nearly: the words alone almost settle it, so that a record need not be tied to Laos by its own sentences.
    """
    title, *said = sayings(article)
    others = title.is_of_others or said[0].is_of_others
    vietnam = any(saying.names_vietnam for saying in (title, *said))
    starts = [saying.sentence.start for saying in said]
    by_itself = [_tied(own, None, others) for own in said]
    by_the_last = [_tied(own, before, others) for before, own in pairwise([None, *said])]
    if not any(own.names_laos for own in said):  # "hỗ trợ Lào và Campuchia, mỗi nước 500.000 USD"
        by_the_last = ["several" in own.says and own.names_vietnam for own in said]
    lead = (title, *said[:2])
    if not others and any(saying.names_vietnam for saying in lead):  # its money goes to Laos among other countries
        by_itself = [tied or saying.names_laos for saying, tied in zip(said, by_itself, strict=True)]
    if any(saying.names_laos for saying in lead):
        by_the_last = [t or (o.names_vietnam and not o.is_elsewhere) for o, t in zip(said, by_the_last, strict=True)]
    if any(map(meet_abroad, lead)):  # what is told then of two countries is told of these two
        by_itself = [t or ("two_sides" in o.says and not o.is_elsewhere) for o, t in zip(said, by_itself, strict=True)]
    if nearly:
        by_the_last = [tied or not own.is_elsewhere for own, tied in zip(said, by_the_last, strict=True)]
    for name, may_tell in reading.MAY_TELL.items():
        tied = [True] * len(said) if name == "visits" else by_itself if name in _OWN_SENTENCE else by_the_last
        if not any(told and may_tell(own.text) for told, own in zip(tied, said, strict=True)):
            continue  # none of its rows would count, so that none is read
        for row in reading.found_in(article, name):
            if name == "funding" and not (vietnam or is_listed(row.donor) or is_vietnamese_name(row.donor)):
                continue  # "Công ty Xay tặng Chính phủ Lào": nothing says that it is Vietnam's
            if tied[bisect_right(starts, row.char_start) - 1]:
                return article.text[row.char_start : row.char_end]
    return None


def _tied(own: Saying, before: Saying | None, others: bool) -> bool:
    """Whether a sentence ties its record to Laos, by itself or by the one before it."""
    if own.names_laos and before is not None and before.names_laos and before.names_vietnam:
        return True  # "Việt Nam tặng Lào và Campuchia quà. | Phần quà cho Lào trị giá 7 tỷ đồng, cho Campuchia ..."
    if others:
        return own.names_laos and own.names_vietnam
    if own.names_laos:
        return not own.is_of_others
    return bool(before and before.names_laos and not before.is_elsewhere and not own.is_of_others)
