"""What the three merges share: rows as plain values, and dates of any precision as spans of days."""

from __future__ import annotations

import calendar
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from helpers.columns import cells_of

if TYPE_CHECKING:
    import pandas as pd

Span = tuple[int, int]  # first and last day, as ordinals


def plain(frame: pd.DataFrame) -> dict[str, dict]:
    """The rows of a table as dicts with None for null, under their index as text, in the order of the keys."""
    names = list(frame.columns)
    cells = zip(*(cells_of(frame[name]) for name in names), strict=True)
    keys = map(str, cells_of(frame.index))
    found = {key: dict(zip(names, row, strict=True)) for key, row in zip(keys, cells, strict=True)}
    if len(found) != len(frame):
        raise ValueError("the index of the rows holds a key twice; it must be article_id:row")
    return dict(sorted(found.items()))


def choices(decided: dict | None, name: str, rows: dict[str, dict], columns: tuple[str, ...]) -> dict[str, dict]:
    """What a person decided about these rows: row key -> these columns of its record, {} where nothing is decided."""
    records = (decided or {}).get(name)
    if records is None:
        return {}
    return {key: row for key, row in plain(records.reindex(columns=list(columns))).items() if key in rows}


def by_id(articles: pd.DataFrame) -> dict[str, dict]:
    """Article id -> its published, outlet, story_id and year."""
    kept = [c for c in ("article_id", "published", "outlet", "story_id", "year") if c in articles.columns]
    return {row["article_id"]: row for row in plain(articles[kept].reset_index(drop=True)).values()}


def yes(value: object) -> bool:
    """Whether a flag of a record is set, as text ("yes") or as a truth value."""
    return value is True or str(value).lower() in ("yes", "true")


@lru_cache(maxsize=20_000)  # days, months and years: a corpus tells few different ones
def span(text: str | None) -> Span | None:
    """The days that an ISO date of any precision may mean: "2024-02" is 1 to 29 February 2024; None stays None."""
    if not text:
        return None
    year, month, day = (*(int(part) for part in text.split("-")), None, None)[:3]
    if day:
        first = date(year, month, day).toordinal()
        return first, first
    last = calendar.monthrange(year, month)[1] if month else 31
    return date(year, month or 1, 1).toordinal(), date(year, month or 12, last).toordinal()


def gap(one: Span, other: Span) -> int:
    """Days from the end of the earlier span to the start of the later; 0 when they touch or overlap."""
    return max(0, other[0] - one[1], one[0] - other[1])


def misprinted(why_not: str | None) -> bool:
    """Whether a reason to leave a row out says that its number is a misprint."""
    return "misprint" in (why_not or "")


def reading_order(keys: Iterable[str], rows: dict[str, dict], articles: dict[str, dict]) -> list[str]:
    """Row keys by day of publication, else by the day that they tell; rows with neither last, then by key."""

    def day(row: dict) -> str:
        return published(row, articles) or row.get("start") or row.get("date") or "9999"

    found = list(keys)
    return sorted(found, key=lambda key: (day(rows[key]), key)) if len(found) > 1 else found


def published(row: dict, articles: dict[str, dict]) -> str | None:
    """The day on which the row's article was published, if known."""
    return articles.get(row["article_id"], {}).get("published")


def distinct(values: Iterable[str | None]) -> list[str]:
    """The values that are not null, each once, in the order met."""
    return list(dict.fromkeys(value for value in values if value))


def commonest(values: Iterable[str | None]) -> str | None:
    """The value met most often, the first met of equals; None when all are null."""
    told = [value for value in values if value]
    if len(set(told)) < 2:
        return told[0] if told else None
    return Counter(told).most_common(1)[0][0]


def members(assigned: pd.Series) -> dict[str, list[str]]:
    """The rows behind each trip, commitment or point: its id -> their keys, in order."""
    held = assigned.dropna()
    return {str(group): sorted(map(str, keys)) for group, keys in held.groupby(held).groups.items()}
