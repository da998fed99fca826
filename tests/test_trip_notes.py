"""What charts of trips say beside their numbers: nothing is drawn twice, and what counts too is said."""

import pandas as pd
import pytest
from chart_corpora import tables, trip

from helpers import charts, schema
from helpers.charts.trip_notes import RECALLED, known_absences, not_among
from helpers.charts.words import Words
from helpers.language import lexicon
from helpers.tables import load

GAP = {"direction": "LA-VN", "leader": "A", "year": 2020, "month": 3}
ALIKE = {  # a trip beside the absence above -> whether the absence may be drawn
    "the same month": ({}, False),
    "a day of that month": ({"start": "2020-03-09"}, False),
    "known to that year alone": ({"start": "2020"}, False),
    "another month": ({"start": "2020-04"}, True),
    "another person": ({"leader": "B"}, True),
    "the other way": ({"direction": "VN-LA"}, True),
    "years after": ({"start": "2021-03"}, False),  # the absence is before all years drawn
}


@pytest.mark.parametrize("case", ALIKE)
def test_no_trip_is_drawn_twice(case):
    told, drawn = ALIKE[case]
    trips = pd.DataFrame([{"direction": "LA-VN", "leader": "A", "start": "2020-03"} | told])
    assert (len(not_among(pd.DataFrame([GAP]), trips)) == 1) is drawn


@pytest.fixture(scope="module")
def shipped():
    return load()


def test_announced_absences_are_among_the_trips(shipped):
    """Each is one of the trips that are only announced, and so no gap of a chart that counts these."""
    announced = shipped.trips[shipped.trips["status"] == "announced"]
    told = {(row.direction, row.leader, row.start[:4]) for row in announced.itertuples()}
    listed = [row for row in lexicon.rows("known_absences") if row["certainty"] == "announced"]
    assert listed
    assert [row for row in listed if (row["direction"], row["leader"], row["month"][:4]) not in told] == []
    drawn = {(row.leader, f"{row.year}-{row.month:02}") for row in known_absences(shipped.articles).itertuples()}
    assert drawn.isdisjoint((row["leader"], row["month"]) for row in listed)


def test_the_certainty_is_what_the_file_says():
    said = {
        "Certain as planned": "announced",
        "Certain that": "meeting",
        "Certain:": ("recalled", "undated"),
        "Likely": "likely",
    }
    for row in lexicon.rows("known_absences"):
        begins = next((words for words in said if row["what_is_known"].startswith(words)), None)
        assert row["certainty"] in said.get(begins, "unverified"), row


def test_what_is_drawn_hollow_is_recalled_by_an_article(shipped):
    """A row of visits that makes no trip tells it, of that month: the charts say that an article recalls it."""
    mentions = shipped.visits[shipped.visits["status"] == "recalled"]
    told = {
        (r.direction, r.leader, (r.start or "")[:7], r.article_id) for r in mentions.dropna(subset="start").itertuples()
    }
    listed = [row for row in lexicon.rows("known_absences") if row["certainty"] == "recalled"]
    for row in listed:
        for article in lexicon.split(row["recalled_by"]):
            assert (row["direction"], row["leader"], row["month"], article) in told
    assert len(known_absences(shipped.articles)) == len(listed)
    data = charts.trips_per_year(shipped.trips, shipped.articles).data
    assert data.loc[data["group"] == RECALLED, "trips"].sum() == len(listed)


def test_what_our_collection_lacks_is_no_gap_of_another(shipped):
    """Articles of a user's own, of the same years: none of them recalls what is drawn hollow beside ours."""
    others = shipped.articles.assign(article_id="own-" + shipped.articles["article_id"])
    assert known_absences(others).empty
    for draw in (charts.trips_per_year, charts.trip_calendar):
        assert RECALLED not in draw(shipped.trips, others).data.astype("str").to_numpy()
        assert RECALLED in draw(shipped.trips, shipped.articles).data.astype("str").to_numpy()


def announced_and_reported(trips, articles, lang):
    return charts.announced_and_reported(trips, articles, schema.empty("visits"), lang)


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize(
    "draw",
    [
        charts.trips_per_year,
        charts.trip_calendar,
        announced_and_reported,
        charts.leaders,
        charts.places,
        charts.trip_map,
    ],
    ids=lambda draw: draw.__name__,
)
def test_a_trip_within_another_is_said_to_count(draw, lang, shipped):
    rows = [trip(n, places="Vientiane", direction="VN-LA", part_of_trip="t0" if n else None) for n in range(3)]
    found = draw(schema.conform(rows, "trips"), tables(3).articles, lang=lang)
    w = Words(lang)
    said = w.say("trips.within", trips=w.count(2, "noun.trip"))
    assert said in found.caveats
    alone = draw(schema.conform(rows[:1], "trips"), tables(3).articles, lang=lang)
    assert not any(caveat[-20:] == said[-20:] for caveat in alone.caveats)


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize(
    "draw",
    [charts.trips_per_year, charts.trip_calendar, charts.leaders, charts.places, charts.trip_map],
    ids=lambda draw: draw.__name__,
)
def test_a_trip_that_is_only_announced_is_said_to_count(draw, lang):
    rows = [trip(n, places="Vientiane", direction="VN-LA", status="announced" if n else "confirmed") for n in range(3)]
    w = Words(lang)
    said = w.say("trips.announced", trips=w.count(2, "noun.trip"))
    assert said in draw(schema.conform(rows, "trips"), tables(3).articles, lang=lang).caveats
    alone = draw(schema.conform(rows[:1], "trips"), tables(3).articles, lang=lang)
    assert not any(caveat[-20:] == said[-20:] for caveat in alone.caveats)


TIES = {  # trips of each leader (and place) to Laos, how many are shown -> how many of the others have as many as the last
    "all shown": ([3, 2, 1], 3, 0),
    "a clear cut": ([3, 2, 1, 1], 2, 0),
    "one more like the last": ([3, 2, 2, 1], 2, 1),
    "all alike": ([1, 1, 1, 1], 2, 2),
    "like another than the last": ([3, 3, 2, 1], 3, 0),
}


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize(("often", "each", "tied"), TIES.values(), ids=TIES)
def test_who_travelled_as_often_as_the_last_drawn_is_told(often, each, tied, lang):
    here = [row["name"] for row in lexicon.rows("places") if row["country"] == "LA" and row["kind"] == "province"]
    rows = [(f"Người {n}", here[n]) for n, times in enumerate(often) for _ in range(times)]
    made = [
        trip(n, trip_id=f"t{n}", direction="VN-LA", leader=who, places=where, start="2030-01-02")
        for n, (who, where) in enumerate(rows)
    ]
    made = schema.conform(
        [*made, *(one | {"trip_id": f"back{n}", "direction": "LA-VN"} for n, one in enumerate(made[:1]))], "trips"
    )
    w = Words(lang)
    leaders = charts.leaders(made, tables(1).articles, each=each, lang=lang)
    places = charts.places(made, tables(1).articles, each=each, lang=lang)
    for chart, key, noun in ((leaders, "leaders", "leader"), (places, "places", "place")):
        told = w.say(f"{key}.tied", **{key: w.count(tied, f"noun.{noun}")})
        alone = key == "places" and len(often) - each == 1  # one place more than are named is named, too
        assert (told in chart.caveats) is (tied > 0 and not alone)
        assert tied or not any(told[-20:] == caveat[-20:] for caveat in chart.caveats)


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_the_alphabet_that_decides_is_that_of_readers(lang):
    """By the numbers of the letters Đ stands behind Z, and ầ behind ư."""
    who = ["Trương Văn Ba", "Trần Văn Tư", "Đỗ Văn Hai", "Vũ Văn Năm"]
    where = ["Thừa Thiên Huế", "Điện Biên", "Bình Định", "Bến Tre"]
    rows = [
        trip(n, trip_id=f"t{n}", direction="LA-VN", leader=leader, places=place)
        for n, (leader, place) in enumerate(zip(who, where, strict=True))
    ]
    made, articles = schema.conform(rows, "trips"), tables(1).articles
    drawn = charts.leaders(made, articles, each=2, lang=lang).data
    assert drawn["leader"].tolist() == ["Đỗ Văn Hai", "Trần Văn Tư"]
    named = charts.places(made, articles, each=2, lang=lang).data
    assert named["place"].tolist() == ["Bến Tre", "Bình Định", "others"]
    assert charts.trip_map(made, articles, lang=lang).data["place"].tolist()[:3] == [
        "Bến Tre",
        "Bình Định",
        "Điện Biên",
    ]
