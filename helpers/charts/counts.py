"""Counts of scholarships and of students as charts take them: of a year, of no year, and their ranges."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pandas as pd

from helpers import schema
from helpers.charts.words import Words
from helpers.merging.series_whole import may_be_whole

NATIONAL = "government"
ENOUGH = 5  # counts below which nothing is called the most
LISTED = 3  # counts not drawn that a caption tells one by one
INTERVALS = ("min", "max", "low", "high")


def counts(series: pd.DataFrame, kind: str, measures: tuple[str, ...]) -> pd.DataFrame:
    """The points of a kind of series with whole numbers: low and high fall back to the value itself."""
    rows = series[(series["kind"] == kind) & series["measure"].isin(measures) & series["min"].notna()].copy()
    rows["max"] = rows["max"].fillna(rows["min"])
    rows["low"] = rows["low"].fillna(rows["min"]).combine(rows["min"], min)
    rows["high"] = rows["high"].fillna(rows["max"]).combine(rows["max"], max)
    return rows.astype(dict.fromkeys(INTERVALS, "int64"))


def national(rows: pd.DataFrame) -> pd.Series:
    return rows["provider"].isna() | (rows["provider"] == NATIONAL)


def most_of(rows: pd.DataFrame, column: str = "max") -> pd.Series | None:
    """The row with the most, or None where there are few rows or two share the first place."""
    top = rows[rows[column] == rows[column].max()]
    return top.iloc[0] if len(rows) >= ENOUGH and len(top) == 1 else None


def not_drawn(rows: pd.DataFrame, w: Words) -> tuple[str, ...]:
    """A caveat on the counts of school years and spans, which no point of a year can show, or nothing.

    Args:
        rows: as counts() gives them.
        w: the chart's words.
    """
    if rows.empty:
        return ()
    ordered = rows.sort_values(["max", "period"], ascending=[False, True])
    told = [f"{w.number(row.max)} ({_times(row.period)})" for row in ordered.itertuples()]
    listed = w.listed(told, LISTED, "; ")
    return (w.say("counts.spans", counts=w.count(len(rows), "noun.count"), told=listed),)


def _times(period: str) -> str:
    """A school year or span as it is read: "2021–22", "2016–2020"."""
    return period.replace("/..", "–").replace("/", "–") if "/" in period else period.replace("-", "–")


def timeless(told: pd.DataFrame | None, measures: tuple[str, ...]) -> pd.DataFrame:
    """The counts of some measures of which no time is told, so that none is in `series`; parts of others left out.

    Args:
        told: the table scholarships; None: not known, so none.
        measures: of schema.MEASURES.
    """
    if told is None:
        return schema.empty("scholarships")
    rows = told[told["period"].isna() & told["measure"].isin(measures) & told["min"].notna()]
    return rows[~rows["part_of_total"].fillna(False).astype(bool)]


def of_countries(undated: pd.DataFrame, rows: pd.DataFrame, *, students: bool) -> pd.DataFrame:
    """Of counts without a time those that a point could show: no school's or province's, see series_whole.

    Args:
        undated: as timeless() gives them.
        rows: the dated counts of the countries, as counts() gives them.
        students: whether people are counted, else awards.
    """
    sides = ["giver", "nationality"]
    told = rows.assign(year=rows["period"].str.slice(0, 4)).groupby([*sides, "year"])["max"].max()
    years: dict[tuple, dict[str, int]] = defaultdict(dict)
    for (*pair, year), most in told.items():
        years[tuple(pair)][year] = int(most)
    highest = undated["max"].fillna(undated["min"]).astype("int64")
    pairs = zip(undated["giver"], undated["nationality"], strict=True)
    fit = [may_be_whole(n, years.get(pair, {}), students=students) for n, pair in zip(highest, pairs, strict=True)]
    return undated[np.array(fit, bool)]


def undated_counts(rows: pd.DataFrame, w: Words) -> tuple[str, ...]:
    """A caveat on counts of which no time is told, or nothing; rows: as timeless() gives them."""
    if rows.empty:
        return ()
    highest = w.number(int(rows["max"].max()))
    key = "counts.undated" if len(rows) > 1 else "counts.undated_one"
    return (w.say(key, counts=w.count(len(rows), "noun.count"), told=highest),)


def ranged(row: pd.Series, w: Words) -> str:
    """A count with what other reports print, where they differ: "12,000 (10,000–14,050)"."""
    shown = w.number(row["max"])
    return f"{shown} ({w.number(row['low'])}–{w.number(row['high'])})" if row["low"] < row["high"] else shown


def is_most(most: pd.Series, rows: pd.DataFrame) -> bool:
    """Whether the highest count shown is called the most: no other report prints more.

    Args:
        most: one of the rows, as most_of() gives it.
        rows: the counts drawn, as counts() gives them.
    """
    return bool(most["max"] >= rows["high"].max())
