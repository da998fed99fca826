"""The calendar of trips: the month of the first day that is told of a trip."""

import pandas as pd
import pytest
from chart_corpora import article, trip

from helpers import charts, schema
from helpers.charts.words import LANGUAGES, Words
from helpers.tables import load

MONTHS = {  # start, end -> year and month of its cell
    "a day": ("2030-05-02", None, (2030, 5)),
    "a month": ("2030-05", None, (2030, 5)),
    "to the next month": ("2030-05-30", "2030-06-02", (2030, 5)),
    "a year": ("2030", None, (2030, None)),
    "a year, with its last day": ("2030", "2030-04-04", (2030, 4)),
    "a year, with its last month": ("2030", "2030-04", (2030, 4)),
    "a year, with a last day in the next": ("2030", "2031-01-02", (2030, None)),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("start", "end", "expected"), MONTHS.values(), ids=MONTHS)
def test_month_of_a_trip(start, end, expected, lang):
    trips = schema.conform([trip(0, start=start, end=end)], "trips")
    chart = charts.trip_calendar(trips, schema.conform([article(0)], "articles"), lang=lang)
    row = chart.data.iloc[0]
    assert (row["year"], None if pd.isna(row["month"]) else row["month"]) == expected
    w = Words(lang)
    unmonthed = w.say("trip_calendar.unmonthed", trips=w.count(1, "noun.trip"))
    assert (unmonthed in chart.caveats) == (expected[1] is None)


def test_trips_in_no_month_are_those_of_which_no_month_is_told():
    trips = load().trips
    told = trips[["start", "end"]].apply(lambda column: column.str.len() >= 7).any(axis="columns")
    data = charts.trip_calendar(trips, load().articles).data
    drawn = data[data["known"] == "told"]
    assert drawn.loc[drawn["month"].isna(), "trips"].sum() == (trips["start"].notna() & ~told).sum()
    assert (told & (trips["start"].str.len() == 4)).any(), "one is known by its last day"
