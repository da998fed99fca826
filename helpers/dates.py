"""The dates of an article as intervals, each with its role, its tense and how its year is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from typing import NamedTuple

from helpers.language.lexicon import regex
from helpers.text import Article, asked_of
from helpers.timing.datecontext import is_compared, role_of, sentence_around, tense_of
from helpers.timing.dategrammar import Shape
from helpers.timing.dateshapes import scan
from helpers.timing.isodates import contains, first_day, gap_days, interval, iso_of, last_day, overlaps, precision_of
from helpers.timing.ownyear import is_said, own_year, printed_year, told_years
from helpers.timing.pageclock import page_day
from helpers.timing.termyears import year_of_terms
from helpers.timing.years import Clues, nearest_year, of_year, opening_of, opening_year, with_day, year_for

__all__ = [
    "DateMention",
    "contains",
    "find_dates",
    "first_day",
    "gap_days",
    "interval",
    "last_day",
    "nearest_year",
    "overlaps",
    "own_year",
    "page_day",
    "precision_of",
]

NEAR = 6  # mentions; "cùng ngày" and "cùng năm" reach no further back
STORY = 31  # days from publication in which a day is of the story, and no aside
SOON = 31  # days ahead in which a day is not of the year before that is told with it
HISTORY = 250  # characters behind a day of long ago in which "cùng ngày" goes on with it


class DateMention(NamedTuple):
    """A date expression of an article.

    start, end: ISO of the precision known; end None unless a range is printed; start None when the year is not known.
    basis: of schema.DATE_BASES. stated: printed, or completed by a printed publication date; metadata: completed by the
        publication date of the metadata; inferred: the year worked out from the body or the page; none: start is None.
    role: event; anniversary (5/9/1962 - 5/9/2022, Quốc khánh 2/9); period (giai đoạn 2022-2025, 6 tháng đầu năm);
        photo (in a caption); clock (the page's own time, a cited newspaper's issue); since (từ năm 2001, kể từ);
        year (a bare year).
    tense: past or future as the words around tell it, None when they do not.
    """

    char_start: int
    char_end: int
    text: str
    start: str | None
    end: str | None
    precision: str | None
    basis: str
    role: str
    relative: bool
    tense: str | None


@lru_cache(maxsize=2)  # every extractor of an article asks for the same dates
def find_dates(article: Article) -> tuple[DateMention, ...]:
    """Find the dates of an article's text, in reading order.

    Args:
        article: cleaned; offsets refer to article.text. published, published_basis and page_day complete what the text
            leaves out (years.year_for has the order).

    Returns:
        One DateMention per expression; a range is one mention with start and end. Scores, shares, session numbers and
        sums are none.
    """
    asked_of(article)
    text = article.text
    shapes = scan(text)
    if not shapes:
        return ()
    own, feast = (None, None) if article.published else told_years(text, shapes)
    year = opening_year(text, shapes) if article.published else None
    clues = Clues(article.published, article.published_basis, year, own, feast, article.page_day)
    read, compared = [], set()
    opening: Shape | None = None
    for i, shape in enumerate(shapes):
        before, after = sentence_around(text, shape.start, shape.end)
        opening = opening_of(text, shapes, i, before, after, clues) or opening
        shape = of_year(text, opening, shape)
        role = role_of(text, shape, before, after)
        if is_compared(before):
            compared.add(shape.start)
        floor = shapes[i - 1].end if i else 0
        ceiling = shapes[i + 1].start if i + 1 < len(shapes) else len(text)
        near = before[-(shape.start - floor) :] if floor < shape.start else ""
        read.append((shape, role, tense_of(shape, near, after[: max(0, ceiling - shape.end)])))
    if not (article.published or feast) and (own is None or f"năm {own}" in text):
        led = _year_of_leaders(article, read)
        if led and (own is None or (led < own and not is_said(text, shapes, own))):
            clues = replace(clues, own=led)  # "sẽ hoàn thành trong năm 2026" is told before that year
    clues = with_day(clues, _story_day(read, clues))
    found: list[DateMention] = []
    for shape, role, tense in read:
        told = [m for m in found if m.char_start not in compared] if compared else found
        start, end, basis = _resolved(shape, tense, clues, told)
        if shape.first.year is None and start and len(start) == 7 and _is_gone(text, shape, start, clues.published):
            start = f"{int(start[:4]) - 1}{start[4:]}"
        if start and (year := _year_before(text, shape, start, tense, told, clues.published)):
            start, end = f"{year}{start[4:]}", None if end is None else f"{year}{end[4:]}"
        found.append(
            DateMention(
                char_start=shape.start,
                char_end=shape.end,
                text=text[shape.start : shape.end],
                start=start,
                end=end,
                precision=precision_of(start) if start else None,
                basis=basis if start else "none",
                role=role,
                relative=bool(shape.relative),
                tense=tense,
            )
        )
    return tuple(found)


def _year_before(
    text: str, shape: Shape, start: str, tense: str | None, told: list[DateMention], published: str | None
) -> str | None:
    """The past year told before a day or month that would else lie ahead: "năm 2022, ... Tháng 6, X", in February."""
    if published is None or shape.first.year or shape.relative or tense == "future":
        return None
    if (first_day(start) - last_day(published)).days <= SOON:
        return None
    before = told[-1] if told and "\n" not in text[told[-1].char_end : shape.start] else None
    if before is None or before.role not in ("year", "event") or not before.start:
        return None
    year = (before.end or before.start)[:4]
    return year if year < published[:4] and before.start[:4] == year else None


def _is_gone(text: str, shape: Shape, start: str, published: str | None) -> bool:
    """Whether a month ahead is told as past by its own word, so that it is last year's: "hồi tháng 1", in November."""
    ahead = published is not None and start > published[:7]
    return ahead and _GONE.match(text, shape.start) is not None


_GONE = regex(r"<month_gone> (?!\w)", "date_words")


def _year_of_leaders(article: Article, read: list[tuple[Shape, str, str | None]]) -> int | None:
    """The year in which the leaders named first held their offices on the first day that the story tells."""
    told = (s.first for s, role, _ in read if role == "event" and s.first.month and not (s.first.year or s.relative))
    if (first := next(told, None)) is None:
        return None
    over = (s for s, role, tense in read if tense != "future" and role not in _BOUND_NOTHING)
    since = max((printed_year(article.text, s) for s in over), default=0)
    return year_of_terms(article, first.month, first.day, since)


_BOUND_NOTHING = ("period", "anniversary")


def _story_day(read: list[tuple[Shape, str, str | None]], clues: Clues) -> str | None:
    """The first day that the story itself tells, with its year: what "tháng 12 vừa qua" is measured from."""
    for shape, role, tense in read:
        if role != "event" or not (shape.first.day and shape.first.month):
            continue
        year = shape.first.year or year_for(shape.first.month, shape.first.day, tense, clues)[0]
        if year:
            return iso_of(year, shape.first.month, shape.first.day)
    return None


def _resolved(
    shape: Shape, tense: str | None, clues: Clues, found: list[DateMention]
) -> tuple[str | None, str | None, str]:
    """(start, end, basis) of a shape."""
    if shape.shift == "nearest" and tense:
        shape = replace(shape, shift=tense)
    if shape.relative:
        before = [m for m in found if tense == "future" or m.tense != "future"]  # "khai mạc 21/10 tới" is an aside
        return _relative(shape, clues, before or found)
    first, last = shape.first, shape.last
    year, basis = first.year, "stated"
    if year is None:
        said = _year_said_after(shape, clues, found)
        year, basis = said or year_for(first.month, first.day, tense, clues, over=shape.after == "past")
    start = iso_of(year, first.month, first.day)
    if start is None or last is None:
        return start, None, basis
    last_year = last.year or (
        year + ((last.month, last.day or 0) < (first.month, first.day or 0)) if last.month else year
    )
    return start, iso_of(last_year, last.month, last.day), basis


def _year_said_after(shape: Shape, clues: Clues, found: list[DateMention]) -> tuple[int | None, str] | None:
    """The year of "tháng 3 năm ngoái" or "tháng 3 cùng năm"; None when nothing of the kind follows."""
    if shape.after == "same":
        return _last_year(found)
    if shape.after.lstrip("-").isdigit():
        year, basis = _this_year(clues)
        return (year + int(shape.after), basis) if year else (None, "none")
    return None


def _this_year(clues: Clues) -> tuple[int | None, str]:
    """The year that "năm nay" means: of publication, else the body's own."""
    if clues.published:
        return int(clues.published[:4]), _basis(clues)
    year = clues.own or (int(clues.feast[:4]) if clues.feast else None)
    return (year, "inferred") if year else (None, "none")


def _basis(clues: Clues) -> str:
    return clues.published_basis if clues.published_basis in ("stated", "metadata") else "inferred"


def _last_year(found: list[DateMention]) -> tuple[int | None, str]:
    for mention in reversed(found[-NEAR:]):
        if mention.start and mention.role != "anniversary":
            return int((mention.end or mention.start)[:4]), mention.basis
    return None, "none"


def _relative(shape: Shape, clues: Clues, found: list[DateMention]) -> tuple[str | None, str | None, str]:
    """hôm qua, tuần trước, năm ngoái ... counted from the day of publication; without one only years are known."""
    if shape.relative == "same_day":
        if (day := _day_meant(shape, clues, found)) is not None:
            return day.start, None, day.basis
        cut_off = clues.published and len(clues.published) == 10  # a report cut off from the one before it
        return (clues.published, None, _basis(clues)) if cut_off else (None, None, "none")
    if shape.relative == "days_from":  # "một ngày trước đó", "sáng hôm sau"
        if (day := _day_meant(shape, clues, found)) is None or day.end is not None:
            return None, None, "none"
        return (first_day(day.start) + timedelta(days=int(shape.shift))).isoformat(), None, day.basis
    if shape.relative == "year_relative":
        year, basis = _last_year(found) if shape.shift in ("same", "told") else _this_year(clues)
        if shape.shift == "told" and (own := _this_year(clues))[0] is not None:
            year, basis = (year, basis) if year in (own[0], own[0] - 1) else own
        if year is None:
            return None, None, "none"
        year += 0 if shape.shift in ("same", "told") else int(shape.shift)
        if shape.last:
            return iso_of(year, shape.first.month), iso_of(year, shape.last.month), basis
        return iso_of(year), None, basis
    if not clues.published or len(clues.published) < 10:
        return None, None, "none"
    if shape.relative == "this_month":
        return *_of_this_month(shape, clues.published), _basis(clues)
    today, shift = first_day(clues.published), int(shape.shift)
    if shape.relative == "day_relative":
        return (today + timedelta(days=shift)).isoformat(), None, _basis(clues)
    if shape.relative == "week_relative":  # known to the month, or to two
        monday = today + timedelta(days=7 * shift - today.weekday())
        start, end = (iso_of(d.year, d.month) for d in (monday, monday + timedelta(days=6)))
        return start, end if end != start else None, _basis(clues)
    months = today.year * 12 + today.month - 1 + shift
    return iso_of(months // 12, months % 12 + 1), None, _basis(clues)


def _day_meant(shape: Shape, clues: Clues, found: list[DateMention]) -> DateMention | None:
    """The day that "cùng ngày" means: the one told last, but no aside of long before the news.

    "Ngày 25/8, ... chuyến thăm của X (24-25/4/2025) ... Chiều cùng ngày, ..." is the 25th of August.
    """
    days = [m for m in found if m.precision == "day" and m.role == "event"]
    past = [m for m in days if m.start <= (clues.published or "9") or m.tense == "future"]  # no bare day yet to come
    told = [m for m in past or days if m in found[-NEAR:]]
    day = next((m for m in reversed(told) if m.end is None), told[-1] if told else None)
    if not clues.published or (day is not None and _of_news(day, clues.published)):
        return day
    if day is not None and day.end is None and shape.start - day.char_end <= HISTORY:
        return day  # "Ngày 5/9/1962, ... Cùng ngày, ...": what it goes on with
    return next((m for m in reversed(days) if m.end is None and _of_news(m, clues.published)), day)


def _of_news(mention: DateMention, published: str) -> bool:
    return gap_days(interval(mention.start, mention.end), interval(published, published)) <= STORY


def _of_this_month(shape: Shape, published: str) -> tuple[str | None, str | None]:
    """(start, end) of "ngày 15 vừa qua": the last such day up to publication; of "ngày 20 tới": the next one.

    Of "từ ngày 12-14" alone: the days nearest to publication.
    """
    first, last = shape.first.day, shape.last.day if shape.last else None
    today = first_day(published)
    this = today.year * 12 + today.month - 1
    if shape.shift == "nearest":
        there = {m: iso for m in (this, this - 1, this + 1) if (iso := iso_of(m // 12, m % 12 + 1, first))}
        months = min(there, key=lambda m: abs(first_day(there[m]) - today))
    else:
        wrong = {"past": first > today.day, "future": first < today.day}.get(shape.shift, False)
        months = this + (wrong and (-1 if shape.shift == "past" else 1))
    start = iso_of(months // 12, months % 12 + 1, first)
    months += last is not None and last < first
    return start, iso_of(months // 12, months % 12 + 1, last) if last and start else None
