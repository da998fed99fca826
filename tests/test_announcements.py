"""Which trips were announced beforehand: by their planned reports, whether or not those print a day of publication."""

import pytest
from chart_corpora import article, trip

from helpers import charts, schema, telling
from helpers.charts.announcements import announced
from helpers.selection import select
from helpers.tables import Tables, load

ONE, OTHER = "Lê Sa", "Trần Bê"


def visits(*rows: dict):
    told = {"article_id": "a0", "coding": "hand", "direction": "VN-LA", "leader": ONE, "status": "planned"}
    return schema.conform([told | row for row in rows], "visits") if rows else schema.empty("visits")


def trips(*rows: dict):
    told = {"direction": "VN-LA", "leader": ONE, "start": "2030-05-02", "article_ids": "a0"}
    return schema.conform([trip(n, **told | row) for n, row in enumerate(rows)], "trips")


CASES = {  # trips, rows of visits -> the trips that are announced
    "by an article without a day": ([{}], [{}], ["t0"]),
    "by a day, its row not at hand": ([{"announced_on": "2030-04-01"}], [], ["t0"]),
    "reported by nobody": ([{"status": "announced"}], [], ["t0"]),
    "reported alone": ([{}], [{"status": "reported"}], []),
    "recalled alone": ([{}], [{"status": "recalled"}], []),
    "by another article": ([{}], [{"article_id": "a1"}], []),
    "by one of its articles": ([{"article_ids": "a1;a0"}], [{}], ["t0"]),
    "of the other direction": ([{}], [{"direction": "LA-VN"}], []),
    "of another head": ([{}], [{"leader": OTHER}], []),
    "of nobody named": ([{}], [{"leader": None}], ["t0"]),
    "nobody named in either": ([{"leader": None}], [{"leader": None}], ["t0"]),
    "of nobody named, beside one of nobody named": ([{}, {"leader": None}], [{"leader": None}], ["t1"]),
    "the later trip of the article": (
        [{}, {"start": "2030-11"}],
        [{"status": "reported", "start": "2030-05-02"}, {"start": "2030-11"}],
        ["t1"],
    ),
    "the nearest in days": ([{}, {"start": "2030-05-20"}], [{"start": "2030-05-18"}], ["t1"]),
    "without a date, of one of two": ([{}, {"start": "2030-11"}], [{}], []),
    "a trip without a date": ([{"start": None}], [{"start": "2030-05"}], ["t0"]),
    "of several trips in an article each its own": (
        [{}, {"leader": OTHER, "start": "2030-05-02"}],
        [{"leader": OTHER, "start": "2030-06"}, {"start": "2030-05"}],
        ["t0", "t1"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_announced(case):
    told, rows, expected = CASES[case]
    told = trips(*told)
    assert told["trip_id"][announced(told, visits(*rows))].tolist() == expected


def test_announced_are_those_of_which_a_merged_row_is_planned():
    tables = load()
    planned = telling.assigned(tables, "trips")["visits"][tables.visits["status"] == "planned"]
    found = tables.trips["trip_id"][announced(tables.trips, tables.visits)]
    assert set(found) == set(planned.dropna())
    assert tables.trips.set_index("trip_id").loc[found, "announced_on"].isna().any(), "some announce without a day"


def test_years_asked_leave_out_no_announcement():
    """The trips that an article of another year, or one without a year, announces, year by year as for all years."""
    tables = load()
    entry = next(entry for entry in charts.CHARTS if entry.function is charts.announced_and_reported)
    columns = ["year", "outcome"]
    told = entry.draw(tables).data.set_index(columns)["trips"]
    for year in told.index.unique("year"):
        alone = entry.draw(select(tables, from_year=year, to_year=year)).data.set_index(columns)["trips"]
        assert alone.to_dict() == told[told.index.get_level_values("year") == year].to_dict()


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_title_counts_kept_and_open(lang):
    made = {name: schema.empty(name) for name in schema.TABLES}
    made["trips"] = trips(
        {}, {"start": "2030-09-01", "article_ids": "a1", "status": "announced"}, {"article_ids": "a2"}
    )
    made["articles"] = schema.conform([article(n) for n in range(3)], "articles")
    made["visits"] = visits({}, {"article_id": "a1"})
    tables = Tables(**made)
    chart = charts.announced_and_reported(tables.trips, tables.articles, tables.everything.visits, lang=lang)
    told = chart.data.groupby("outcome")["trips"].sum().to_dict()
    assert told == {"announced_and_reported": 1, "announced_only": 1, "reported_only": 1}
    words = charts.Words(lang)
    assert chart.title == words.say("announced.title", trips=words.count(2, "noun.trip"), kept="1", open="1")
