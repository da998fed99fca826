"""What a report of some years leaves out: records without a year, and mentions of visits that make no trip."""

from __future__ import annotations

import pandas as pd

from helpers import telling
from helpers.charts.uncounted import drawn, lent
from helpers.charts.words import Words
from helpers.tableset import Tables

_PUT_TOGETHER = 20_000  # rows of visits up to which it is looked which trip each belongs to (2026-11-23: a second)


def left_out(chosen: Tables, of_all_years: Tables, words: Words) -> list[str]:
    """The sentences; none where nothing is left out.

    Args:
        chosen: what the report shows.
        of_all_years: the same without its first and last year; `chosen` itself where no years were asked for.
    """
    return [*(() if of_all_years is chosen else _undated(of_all_years, words)), *_mentions(chosen, of_all_years, words)]


def _undated(tables: Tables, words: Words) -> list[str]:
    """Trips, sums and loans without any year: no report on years has them."""
    trips = int(tables.trips["start"].isna().sum())
    money = tables.commitments[tables.commitments["year"].isna() & drawn(tables.commitments)]
    loans = lent(money)
    parts = [words.count(trips, "noun.trip")] if trips else []
    for rows, noun in ((money[~loans], "noun.commitment"), (money[loans], "noun.loan")):
        if len(rows):
            told, dollars = words.count(len(rows), noun), int(rows["usd"].sum())
            parts.append(f"{told} ({words.money(dollars)})" if dollars else told)
    return [words.say("report.undated_left", parts=", ".join(parts))] if parts else []


def _mentions(chosen: Tables, of_all_years: Tables, words: Words) -> list[str]:
    """Rows of visits that belong to no trip, of these years or of none."""
    whole, visits = chosen.everything, of_all_years.visits
    visits = visits[visits["start"].isna() | visits.index.isin(chosen.visits.index)]
    if not len(visits) or len(whole.visits) > _PUT_TOGETHER:
        return []
    trip_of: pd.Series = telling.assigned(whole, "trips")["visits"]
    found = int(trip_of.reindex(visits.index).isna().sum())
    return [words.say("report.mentions_left", mentions=words.count(found, "noun.mention"))] if found else []
