"""What charts of trips say beside their numbers: trips recalled, announced, without a year, or within another trip."""

from __future__ import annotations

import re

import pandas as pd

from helpers.charts.words import DIRECTIONS, Words
from helpers.language import lexicon

RECALLED = "only_recalled"  # the group of what is drawn hollow, and never counted


def known_absences(articles: pd.DataFrame) -> pd.DataFrame:
    """Trips that one of these articles recalls, known to the month, and none reports: direction, leader, year, month.

    They are the rows of known_absences.csv whose certainty is `recalled` and one of whose `recalled_by` is there: what
    our collection lacks is no gap of another. Announced ones are among the trips already.
    """
    rows = [
        (set(lexicon.split(row["recalled_by"])), row)
        for row in lexicon.rows("known_absences")
        if row["direction"] in DIRECTIONS
        and re.fullmatch(r"\d{4}-\d{2}", row["month"])
        and row["certainty"] == "recalled"
    ]
    asked = {article for recalled_by, _ in rows for article in recalled_by}
    here = set(articles["article_id"][articles["article_id"].isin(asked)])
    found = [
        {
            "direction": row["direction"],
            "leader": row["leader"],
            "year": int(row["month"][:4]),
            "month": int(row["month"][5:]),
        }
        for recalled_by, row in rows
        if recalled_by & here
    ]
    return pd.DataFrame(found, columns=["direction", "leader", "year", "month"])


def not_among(absences: pd.DataFrame, trips: pd.DataFrame) -> pd.DataFrame:
    """The absences that are none of the trips, within the years of the trips: what a chart may draw beside them.

    A trip of the same person and direction in that month, or known to that year alone, may be the one meant: nothing
    is drawn twice.
    """
    years = trips["start"].dropna().str.slice(0, 4)
    if years.empty:
        return absences.iloc[:0]
    told = {*zip(trips["direction"], trips["leader"], trips["start"].str.slice(0, 7), strict=True)}
    free = [
        not told & {(row.direction, row.leader, f"{row.year}{month}") for month in (f"-{row.month:02}", "")}
        for row in absences.itertuples()
    ]
    return absences[pd.Series(free, index=absences.index, dtype=bool) & absences["year"].between(*_ends(years))]


def _ends(years: pd.Series) -> tuple[int, int]:
    return int(years.min()), int(years.max())


def undated(trips: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """A caveat on the trips of no known year, or nothing."""
    found = int(trips["start"].isna().sum())
    return (words.say("trips.undated", trips=words.count(found, "noun.trip")),) if found else ()


def none_drawn(trips: pd.DataFrame, words: Words, key: str = "trips.none") -> str:
    """The title of a chart by year that draws no trip: there are none of those that `key` names, or none has a year."""
    return words.say("trips.none_dated" if len(trips) and trips["start"].isna().all() else key)


def announced(trips: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """A caveat on the trips among these that are only announced, each counted too, or nothing."""
    found = int((trips["status"] == "announced").sum())
    return (words.say("trips.announced", trips=words.count(found, "noun.trip")),) if found else ()


def within(trips: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """A caveat on the trips among these that were made within a leader's, each counted too, or nothing."""
    found = int(trips["part_of_trip"].notna().sum())
    return (words.say("trips.within", trips=words.count(found, "noun.trip")),) if found else ()
