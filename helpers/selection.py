"""select(): a part of the tables, by years, direction, level, person, place, topic and outlet."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from numbers import Integral

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from helpers import covered, schema
from helpers.language import lexicon
from helpers.language.letters import fold, nfc
from helpers.storage.latecolumns import coded, texts
from helpers.students.scholarship import is_school_year
from helpers.tableset import Tables
from helpers.timing.isodates import years_of

DATE_OF = {  # where each table's year stands; mentions have that of their article
    "articles": "year",
    "visits": "start",
    "trips": "start",
    "funding": "date",
    "commitments": "year",
    "scholarships": "period",
    "trade": "period",
    "investment": "as_of",
    "series": "period",
}
FROM_VIETNAM = {"VN": "VN-LA", "LA": "LA-VN"}  # country of the giver -> direction of what is given
TOLD_BY_ONE = ("visits", "funding", "scholarships", "trade", "investment", "mentions")  # rows of a single article
MERGED = ("trips", "commitments", "series")
LOOKED_UP = ("articles", "trade", "investment")  # where charts find the reports of a merged row, also of other years
_SO = "select(tables, from_year=2020).trips"
_LISTED = 30  # values of a criterion that are all named when none is like the one asked for


def select(
    tables: Tables,
    *,
    from_year: int | None = None,
    to_year: int | None = None,
    direction: str | None = None,
    level: str | None = None,
    person: str | None = None,
    place: str | None = None,
    topic: str | None = None,
    outlet: str | None = None,
) -> Tables:
    """The rows of every table that meet all criteria; each criterion left out (None) lets everything pass.

    A distinct trip, commitment or figure is shown or not shown, as it is: its sources and their number stay those of
    the whole collection. The tables selected from are kept as `whole`.

    Args:
        tables: left as they are.
        from_year: first year, by each table's own date: start of a trip, any stage of a commitment, date of a row of
            funding, publication (else event) of an article. A period counts when it lies in the years as a whole,
            a school year when its first does: there charts draw it, and say which they do not draw. Rows
            without a date drop out. A chart of sums by year draws those commitments alone that begin in the years.
        to_year: last year, likewise.
        direction: VN-LA or LA-VN: who travels, gives, hosts students or invests. Trade has none.
        level: rank of who travels, for trips alone; who holds two offices counts at the higher one.
        person: who leads the delegation, for trips alone; any spelling of people.csv.
        place: where a trip went, who gave or received, where a named work stands or whose scholarship it is; a country
            or province stands for the places in it, too. Any spelling of places.csv.
        topic: a topic that the article touches; a merged row stays when one of its articles does.
        outlet: the site that published the article; a merged row stays when one of its articles is from there.

    Returns:
        The same tables. Of trips and other facts nothing is left that cannot meet a criterion: with a person asked for
        there is no funding. Articles answer to years, topic and outlet alone, so that the coverage of a chart stays
        that of the articles searched. `rejected` is never filtered.

    Raises:
        ValueError: a year that is no whole number, from_year after to_year, or a value that nothing here and no word
            list knows, naming the nearest.
    """
    if not isinstance(tables, Tables):
        raise ValueError(f"select() takes all tables, as load() gives them, and not a {type(tables).__name__}: {_SO}")
    given = {"direction": direction, "level": level, "person": person, "place": place, "topic": topic, "outlet": outlet}
    for name in (name for name, value in given.items() if not isinstance(value, str | None)):
        raise ValueError(f"{name} is {given[name]!r}: write one in quotes, and select() once for each of several")
    for name, year in (("from_year", from_year), ("to_year", to_year)):
        if year is not None and (not isinstance(year, Integral) or isinstance(year, bool)):
            raise ValueError(f"{name} is {year!r}: write a year as a whole number without quotes, like 2020")
    if from_year is not None and to_year is not None and from_year > to_year:
        raise ValueError(f"from_year {from_year} is after to_year {to_year}")
    whole = tables.whole or tables
    if direction is not None:
        _known("direction", direction, schema.DIRECTIONS)
    if level is not None:
        _known("level", level, schema.LEVELS)
    if topic is not None:
        _known("topic", topic, schema.TOPICS)
    person = None if person is None else _canonical("person", person, "people", people(whole))
    place = None if place is None else _canonical("place", place, "places", places(whole))
    if outlet is not None:
        _known("outlet", outlet, outlets(whole))

    frames = tables.as_dict()
    keep = {name: np.ones(len(frame), dtype=bool) for name, frame in frames.items()}

    def also(name: str, fits: np.ndarray | pd.Series | bool) -> None:
        keep[name] &= fits.fillna(False).to_numpy(dtype=bool) if isinstance(fits, pd.Series) else fits

    if from_year is not None or to_year is not None:
        for name, column in DATE_OF.items():
            fits = _within(frames[name], column, from_year, to_year)
            for stage in schema.STAGES if name == "commitments" else ():
                fits = fits | _within(frames[name], f"{stage}_on", from_year, to_year)
            also(name, fits)
        dated = whole.articles.loc[_within(whole.articles, "year", from_year, to_year), "article_id"]
        also("mentions", _of_articles(frames["mentions"]["article_id"], dated))
    if topic is not None or outlet is not None:
        tell = _telling(whole.articles, topic, outlet)
        for name in ("articles", *TOLD_BY_ONE):
            also(name, _of_articles(frames[name]["article_id"], tell))
        for name in MERGED:
            also(name, _any_of(frames[name]["article_ids"], tell))
    if topic is not None:
        also("mentions", _fitting(frames["mentions"]["topic"], lambda own: own == topic))
    asked = {"direction": direction, "level": level, "person": person, "place": place}
    for name in (*TOLD_BY_ONE[:-1], *MERGED):
        for criterion, value in asked.items():
            if value is not None:
                also(name, _MEETS[criterion](frames[name], name, value))
    left = {name: frame if keep[name].all() else frame[keep[name]] for name, frame in frames.items()}
    if from_year is not None or to_year is not None:
        left["commitments"] = left["commitments"].copy(deep=False)
        covered.keep_years(left["commitments"], from_year, to_year)
    if left["articles"] is not frames["articles"]:
        searched = whole.articles if outlet is None else whole.articles[whole.articles["outlet"] == outlet]
        covered.keep(left["articles"], covered.until(searched))
    for name in LOOKED_UP:
        if left[name] is not frames[name]:
            covered.keep_whole(left[name], whole[name])
    return replace(tables, **left, whole=whole)


def sources(tables: Tables) -> pd.DataFrame:
    """The articles of some tables; of a selection those too that its records name though they are outside of it."""
    if tables.whole is None:
        return tables.articles
    articles = tables.whole.articles
    named = covered.telling(articles, tables.articles["article_id"])
    for name in (*TOLD_BY_ONE, *MERGED):
        named |= covered.telling(articles, tables[name]["article_ids" if name in MERGED else "article_id"])
    return articles[named]


def _by_letter(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (fold(name), name))


def people(tables: Tables) -> list[str]:
    """Who leads a trip or visit in the tables, in order of the alphabet."""
    told = {*tables.trips["leader"].dropna().unique(), *tables.visits["leader"].dropna().unique()}
    return _by_letter(told)


def places(tables: Tables) -> list[str]:
    """Where the trips and visits of the tables went, in order of the alphabet."""
    cells = {*tables.trips["places"].dropna().unique(), *tables.visits["places"].dropna().unique()}
    return _by_letter({place.strip() for cell in cells for place in cell.split(";")} - {""})


def outlets(tables: Tables) -> list[str]:
    """The outlets of the tables' articles, those with most articles first."""
    counts = tables.articles["outlet"].value_counts()
    return sorted(counts.index, key=lambda outlet: (-counts[outlet], outlet))


def nearest(value: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words most like a value, whatever its case and diacritics; none when nothing is alike."""
    from rapidfuzz import fuzz, process

    found = process.extract(value, list(known), scorer=fuzz.WRatio, processor=fold, limit=most, score_cutoff=60)
    return [word for word, _, _ in found]


# --- what a value may be --------------------------------------------------------------------------------------------


def _known(criterion: str, value: str, known: Iterable[str]) -> None:
    if value not in (known := list(known)):
        alike = " or ".join(map(repr, nearest(value, known)))
        there = f"; those are {', '.join(known)}" if len(known) <= _LISTED else ""
        raise ValueError(f"unknown {criterion} {value!r}" + (f"; the nearest known: {alike}" if alike else there))


def _canonical(criterion: str, value: str, words: str, told: list[str]) -> str:
    """The name that the tables use for a spelling of people.csv or places.csv, or for a name that they hold."""
    if value in told:
        return value
    spellings = _spellings(words)
    if (name := spellings.get(nfc(value).casefold())) is not None:
        return name
    _known(criterion, value, _by_letter({*told, *spellings.values()}))
    return value


@cache
def _spellings(words: str) -> dict[str, str]:
    """Spelling without capitals -> name; a name outranks the same spelling as somebody else's alias."""
    rows = lexicon.rows(words)
    also = {alias.casefold(): row["name"] for row in reversed(rows) for alias in lexicon.split(row["aliases"])}
    return also | {row["name"].casefold(): row["name"] for row in rows}


# --- which rows meet a criterion ------------------------------------------------------------------------------------


def _fitting(column: pd.Series, fits: Callable[[str], bool]) -> np.ndarray:
    """Whether each text of a column meets a condition; asked once for each different text."""
    codes, values = coded(column)
    return np.array([*map(fits, values.to_pylist()), False])[codes]  # the last for a null, which is -1


def _of_articles(column: pd.Series, ids: pd.Series) -> np.ndarray:
    """Whether the articles of a column are among some."""
    codes, values = coded(column)
    return np.array(pc.is_in(values, texts(ids)))[codes]


def _within(frame: pd.DataFrame, column: str, first: int | None, last: int | None) -> np.ndarray:
    """Whether the years of a date, period or number all lie in first..last; false without one."""
    first, last = -math.inf if first is None else first, math.inf if last is None else last
    told = frame[column]
    if pd.api.types.is_numeric_dtype(told):
        return told.between(first, last).fillna(False).to_numpy(bool)

    def inside(text: str) -> bool:
        begin, end = years_of(text)
        end = begin if is_school_year(text) else end
        return first <= begin and end <= last

    if column == "as_of":  # a stock has a day, a flow a period
        return np.where(told.isna(), _fitting(frame["period"], inside), _fitting(told, inside))
    return _fitting(told, inside)


def _telling(articles: pd.DataFrame, topic: str | None, outlet: str | None) -> pd.Series:
    """The ids of the articles that touch a topic and are from an outlet."""
    fits = np.ones(len(articles), bool)
    if topic is not None:
        fits &= _fitting(articles["topics"], lambda cell: topic in cell.split(";"))
    if outlet is not None:
        fits &= _fitting(articles["outlet"], lambda cell: cell == outlet)
    return articles.loc[fits, "article_id"]


def _any_of(cells: pd.Series, wanted: pd.Series | set[str]) -> np.ndarray:
    """Whether cells joined by ";" hold one of some items."""
    wanted = frozenset(wanted)
    return _fitting(cells, lambda cell: not wanted.isdisjoint(cell.split(";")))


def _meets_direction(frame: pd.DataFrame, name: str, value: str) -> pd.Series | bool:
    """Visits, trips and investment say it; sums go from the donor's country, scholarships from the giver's."""
    if "direction" in frame:
        return frame["direction"] == value
    giver = {"funding": "donor_country", "commitments": "donor_country", "scholarships": "giver", "series": "giver"}
    return frame[giver[name]].map(FROM_VIETNAM) == value if name in giver else False


def _meets_level(frame: pd.DataFrame, name: str, value: str) -> pd.Series | bool:
    return frame["level"] == value if name in ("visits", "trips") else False  # a scholarship's level is of study


def _meets_person(frame: pd.DataFrame, name: str, value: str) -> pd.Series | bool:
    return frame["leader"] == value if name in ("visits", "trips") else False


def _meets_place(frame: pd.DataFrame, name: str, value: str) -> pd.Series | np.ndarray | bool:
    inside = _inside(value)
    if name in ("visits", "trips"):
        return _any_of(frame["places"], inside)
    if name in ("funding", "commitments"):
        fits = frame["donor"].isin(inside) | frame["recipient"].isin(inside)
        stands = {row["project_id"] for row in lexicon.rows("projects") if row["place"] in inside}
        return fits | frame["project_id"].isin(stands) if name == "commitments" else fits
    return frame["provider"].isin(inside) if "provider" in frame else False


@cache
def _inside(place: str) -> frozenset[str]:
    """A place and those that lie in it, by the parents of places.csv."""
    found = {place}
    while more := {row["name"] for row in lexicon.rows("places") if row["parent"] in found} - found:
        found |= more
    return frozenset(found)


_MEETS: dict[str, Callable[[pd.DataFrame, str, str], pd.Series | bool]] = {
    "direction": _meets_direction,
    "level": _meets_level,
    "person": _meets_person,
    "place": _meets_place,
}
