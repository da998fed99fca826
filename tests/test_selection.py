"""select(): which rows of which table meet a criterion, what an unknown value says, and how long it takes."""

import time
from dataclasses import replace

import pandas as pd
import pytest

from helpers import covered, schema, selection
from helpers.selection import select
from helpers.tables import Tables, load

ARTICLES = [  # id, outlet, year, topics
    ("a20", "one.vn", 2020, "education_training;health"),
    ("a22", "one.vn", 2022, "politics_party"),
    ("a24", "two.vn", 2024, "energy;health"),
    ("a00", "two.vn", None, None),
]
TRIPS = [  # id, direction, leader, level, start, places, articles that tell it
    ("t20", "VN-LA", "Phạm Minh Chính", "head_of_government", "2020-11-04", "Vientiane", "a20"),
    ("t22", "LA-VN", "Sonexay Siphandone", "head_of_government", "2022", "Hà Nội;Nghệ An", "a22;a24"),
    ("t23", "LA-VN", None, "provincial", "2023-12-30", "Kỳ Anh", "a24"),
    ("t00", "VN-LA", "Phạm Minh Chính", "minister", None, None, "a00"),
]
COMMITMENTS = [  # id, giver, its country, receiver, year, articles
    ("c20", "Đà Nẵng", "VN", "Savannakhet", 2020, "a20"),
    ("c24", "Laos", "LA", "Vietnam", 2024, "a24"),
    ("c00", "Quảng Trị", "VN", "Laos", None, "a00"),
]
SERIES = [  # kind, giver, provider, period, articles
    ("scholarships", "VN", "government", "2022", "a22"),
    ("scholarships", "LA", "government", "2021-22", "a22"),
    ("scholarships", "VN", "Nghệ An", "2009/2010", "a20"),
    ("students", "VN", None, "2021-12", "a22"),
    ("trade", None, None, "2020-01/2020-10", "a20"),
    ("students", "LA", None, "2001/..", "a24"),
]


def rows(name: str, given: list[dict]) -> pd.DataFrame:
    return schema.conform([{column: row.get(column) for column in schema.names(name)} for row in given], name)


@pytest.fixture(scope="module")
def tables() -> Tables:
    counts = {"articles": 1, "outlets": 1, "reports": 1, "count": 1, "words": 100}
    told = {
        "articles": [
            {"article_id": i, "story_id": i, "outlet": o, "year": y, "topics": t, "language": "vi"}
            for i, o, y, t in ARTICLES
        ],
        "trips": [
            {
                "trip_id": i,
                "direction": d,
                "leader": who,
                "level": level,
                "start": s,
                "places": p,
                "article_ids": ids,
                "status": "confirmed",
                **counts,
            }
            for i, d, who, level, s, p, ids in TRIPS
        ],
        "visits": [
            {
                "article_id": ids[:3],
                "coding": "hand",
                "direction": d,
                "leader": who,
                "level": level,
                "start": s,
                "places": p,
            }
            for _, d, who, level, s, p, ids in TRIPS
        ],
        "commitments": [
            {
                "commitment_id": i,
                "donor": g,
                "donor_country": c,
                "recipient": r,
                "year": y,
                "completed_on": "2027-03" if i == "c24" else None,
                "article_ids": ids,
                **counts,
            }
            for i, g, c, r, y, ids in COMMITMENTS
        ],
        "series": [
            {
                "series_id": f"s{n}",
                "kind": k,
                "giver": g,
                "provider": p,
                "period": when,
                "article_ids": ids,
                **counts,
            }
            for n, (k, g, p, when, ids) in enumerate(SERIES)
        ],
        "mentions": [
            {"article_id": "a20", "topic": "health", "phrase": "bệnh viện", **counts},
            {"article_id": "a20", "topic": "energy", "phrase": "điện", **counts},
            {"article_id": "a00", "topic": "health", "phrase": "y tế", **counts},
        ],
        "investment": [
            {"article_id": "a22", "coding": "hand", "as_of": "2022-06", "direction": "VN-LA"},
            {"article_id": "a24", "coding": "hand", "period": "2023/2024", "direction": "VN-LA"},
        ],
        "trade": [{"article_id": "a20", "coding": "hand", "period": "2020"}],
    }
    return Tables(**{name: rows(name, told.get(name, [])) for name in schema.TABLES})


CASES = {  # criteria -> the rows of a table that stay
    "nothing asked": ({}, "trips", ["t20", "t22", "t23", "t00"]),
    "from a year on": ({"from_year": 2022}, "trips", ["t22", "t23"]),
    "up to a year, its last day included": ({"to_year": 2022}, "trips", ["t20", "t22"]),
    "one year": ({"from_year": 2022, "to_year": 2022}, "trips", ["t22"]),
    "a year without rows": ({"from_year": 2021, "to_year": 2021}, "trips", []),
    "articles by their year": ({"from_year": 2022}, "articles", ["a22", "a24"]),
    "commitments by their year": ({"to_year": 2021}, "commitments", ["c20"]),
    "a work finished in the years": ({"from_year": 2027}, "commitments", ["c24"]),
    "a work between two stages": ({"from_year": 2025, "to_year": 2026}, "commitments", []),
    "a period in the years as a whole": ({"from_year": 2021, "to_year": 2022}, "series", ["s0", "s1", "s3"]),
    "a school year is of its first, and one since 2001 of none": ({"from_year": 2022}, "series", ["s0"]),
    "a school year whose first is the last asked": ({"to_year": 2021}, "series", ["s1", "s2", "s3", "s4"]),
    "an open period has no last year": ({"from_year": 2001, "to_year": 2030}, "series", ["s0", "s1", "s2", "s3", "s4"]),
    "a stock by its day, a flow by its period": ({"to_year": 2023}, "investment", ["a22"]),
    "mentions by their article": ({"from_year": 2020}, "mentions", ["a20", "a20"]),
    "who travels": ({"direction": "LA-VN"}, "trips", ["t22", "t23"]),
    "who gives": ({"direction": "LA-VN"}, "commitments", ["c24"]),
    "who gives scholarships": ({"direction": "LA-VN"}, "series", ["s1", "s5"]),
    "trade has no direction": ({"direction": "VN-LA"}, "trade", []),
    "articles are not of a direction": ({"direction": "VN-LA"}, "articles", ["a20", "a22", "a24", "a00"]),
    "rank": ({"level": "provincial"}, "trips", ["t23"]),
    "rank of visits": ({"level": "provincial"}, "visits", ["a24"]),
    "no rank gives money": ({"level": "provincial"}, "commitments", []),
    "leader": ({"person": "Phạm Minh Chính"}, "trips", ["t20", "t00"]),
    "leader in another spelling": ({"person": "Sonexay Siphandon"}, "trips", ["t22"]),
    "somebody else": ({"person": "Tô Lâm"}, "trips", []),
    "a person gives no sum of the state": ({"person": "Phạm Minh Chính"}, "commitments", []),
    "one of several places": ({"place": "Nghệ An"}, "trips", ["t22"]),
    "a town in its province": ({"place": "Hà Tĩnh"}, "trips", ["t23"]),
    "a province is not its town": ({"place": "Kỳ Anh"}, "trips", ["t23"]),
    "a country": ({"place": "Lào"}, "trips", ["t20"]),
    "a place in another spelling": ({"place": "Viêng Chăn"}, "trips", ["t20"]),
    "a place gives or receives": ({"place": "Savannakhet"}, "commitments", ["c20"]),
    "a place pays scholarships": ({"place": "Nghệ An"}, "series", ["s2"]),
    "part of a place's name is none": ({"place": "Hà Nội"}, "trips", ["t22"]),
    "topic": ({"topic": "health"}, "articles", ["a20", "a24"]),
    "topic of a trip's second article": ({"topic": "energy"}, "trips", ["t22", "t23"]),
    "topic of nobody": ({"topic": "border"}, "trips", []),
    "phrases of the topic": ({"topic": "health"}, "mentions", ["a20"]),
    "outlet": ({"outlet": "two.vn"}, "trips", ["t22", "t23", "t00"]),
    "outlet and topic of one article": ({"outlet": "one.vn", "topic": "energy"}, "trips", []),
    "all at once": (
        {"from_year": 2022, "direction": "LA-VN", "level": "head_of_government", "outlet": "two.vn"},
        "trips",
        ["t22"],
    ),
}
KEY = {"trips": "trip_id", "commitments": "commitment_id", "series": "series_id"}


@pytest.mark.parametrize("case", CASES)
def test_rows(case, tables):
    criteria, name, expected = CASES[case]
    assert select(tables, **criteria)[name][KEY.get(name, "article_id")].tolist() == expected


REFUSED = {  # criteria -> what the message says
    "a year in quotes": ({"from_year": "2020"}, "from_year is '2020': write a year as a whole number without quotes"),
    "a year in words": ({"to_year": "nay"}, "to_year is 'nay': write a year as a whole number"),
    "half a year": ({"to_year": 2020.5}, "to_year is 2020.5: write a year as a whole number"),
    "years upside down": ({"from_year": 2024, "to_year": 2023}, "2024 is after to_year 2023"),
    "several levels": ({"level": ["provincial", "minister"]}, "['provincial', 'minister']: write one in quotes"),
    "a year as a person": ({"person": 2020}, "person is 2020: write one in quotes"),
    "direction": ({"direction": "VN-CN"}, "'VN-LA'"),
    "level": ({"level": "ministers"}, "'minister'"),
    "person without diacritics": ({"person": "Pham Minh Chin"}, "Phạm Minh Chính"),
    "place": ({"place": "Savanaket"}, "Savannakhet"),
    "topic": ({"topic": "education"}, "'education_training'"),
    "outlet": ({"outlet": "onevn"}, "'one.vn'"),
    "nothing like it": ({"outlet": "zzzz"}, "unknown outlet 'zzzz'"),
    "empty": ({"topic": ""}, "unknown topic ''"),
    "no topic like it": ({"topic": "nosuch"}, "those are politics_party, diplomacy, "),
}


@pytest.mark.parametrize("case", REFUSED)
def test_refused(case, tables):
    criteria, message = REFUSED[case]
    with pytest.raises(ValueError, match=r"unknown|after|whole number|write one") as told:
        select(tables, **criteria)
    assert message in str(told.value)


def test_one_table_alone_is_no_tables(tables):
    with pytest.raises(
        ValueError, match=r"takes all tables, as load\(\) gives them, and not a DataFrame: select\(tables"
    ):
        select(tables.trips, from_year=2020)


def test_tables_at_the_end_of_a_cell_say_how_many_rows(tables):
    assert repr(tables).startswith(f"Tables(rows: articles {len(tables.articles)}, visits ")
    assert len(repr(tables)) < 250


def test_rows_stay_as_they_are(tables):
    before = {name: frame.copy() for name, frame in tables.as_dict().items()}
    chosen = select(tables, outlet="two.vn")
    assert chosen.trips.loc[chosen.trips["trip_id"] == "t22", "article_ids"].tolist() == ["a22;a24"]
    for name, frame in tables.as_dict().items():
        pd.testing.assert_frame_equal(frame, before[name])
        assert list(chosen[name].columns) == list(frame.columns)
        assert chosen[name].dtypes.equals(frame.dtypes)


def test_selecting_twice_keeps_the_whole(tables):
    chosen = select(select(tables, from_year=2022), direction="LA-VN", to_year=2022)
    assert chosen.trips["trip_id"].tolist() == ["t22"]
    assert chosen.whole is tables


def test_empty_tables():
    nothing = Tables(**{name: schema.empty(name) for name in schema.TABLES})
    chosen = select(nothing, from_year=2020, direction="VN-LA", person="Tô Lâm", place="Lào", topic="health")
    for name, frame in chosen.as_dict().items():
        assert frame.empty
        assert list(frame.columns) == schema.names(name)


def test_load_takes_years():
    chosen, everything = load(from_year=2020, to_year=2021), load()
    starts = everything.trips["start"].str[:4]
    assert len(chosen.trips) == starts.isin(["2020", "2021"]).sum() > 0
    assert chosen.whole is not None
    assert everything.whole is None


def test_years_that_are_left_out_are_no_end_of_the_collection():
    articles = pd.DataFrame({"article_id": list("abc"), "outlet": ["one.vn", "two.vn", "two.vn"], "topics": None})
    articles = articles.assign(published=["2022-05-02", "2024-11-19", "2026-02-06"], year=[2022, 2024, 2026])
    whole = replace(Tables(**{name: schema.empty(name) for name in schema.TABLES}), articles=articles)
    assert covered.until(articles) == "2026-02-06"
    assert covered.until(select(whole, to_year=2024).articles) == "2026-02-06"
    assert covered.until(select(select(whole, to_year=2024), from_year=2023).articles) == "2026-02-06"
    assert covered.until(select(whole, outlet="one.vn", to_year=2024).articles) == "2022-05-02"


def test_every_dated_table_is_told_apart():
    assert {*selection.DATE_OF, "mentions", "rejected"} == set(schema.TABLES)


def test_fast_enough(tables):
    times = 50_000 // sum(map(len, tables.as_dict().values())) + 1
    many = {name: pd.concat([frame] * times, ignore_index=True) for name, frame in tables.as_dict().items()}
    started = time.perf_counter()
    select(replace(tables, **many), from_year=2020, direction="LA-VN", place="Hà Tĩnh", topic="energy")
    assert time.perf_counter() - started < 3  # 50,000 rows; 0.4 s on a machine with nothing else to do
