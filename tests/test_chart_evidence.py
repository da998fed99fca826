"""Every row of a chart names its records, and every point of its interactive form names its row."""

import pandas as pd
import pytest
from chart_corpora import tables

from helpers import charts
from helpers.charts.chart import parted, points
from helpers.tables import load

NAMES = [entry.function.__name__ for entry in charts.CHARTS]
ENTRY = dict(zip(NAMES, charts.CHARTS, strict=True))
KEYS = {"articles": "article_id", "trips": "trip_id", "commitments": "commitment_id", "series": "series_id"}
COUNTED = {  # chart -> the column that says how many records each of its rows stands for
    "trips_per_year": "trips",
    "trip_calendar": "trips",
    "leaders": "trips",
    "places": "trips",
    "announced_and_reported": "trips",
    "funding_per_year": "commitments",
    "givers_and_receivers": "commitments",
    "funding_by_giver": "commitments",
}
UNTOLD = {
    "group": "only_recalled",
    "known": "only_recalled",
}  # rows that stand for no record: trips that are only recalled


@pytest.fixture(params=[0, 1, 5, "shipped"], ids=str, scope="module")
def corpus(request):
    return load() if request.param == "shipped" else tables(request.param)


def known_ids(corpus, table: str) -> set[str]:
    rows = getattr(corpus, table)
    return set(rows[KEYS[table]] if table in KEYS else rows.index.astype(str))


def records_of(trace: dict) -> list[str] | None:
    """The row numbers that the points of a trace name, in order; None for a trace that names no row."""
    if trace["type"] == "sankey":
        return [str(one[0]) for one in trace["link"]["customdata"]]
    if trace["type"] == "heatmap":
        cells = [cell for line in trace.get("customdata", []) for cell in line]
        cells = [cell[0] if isinstance(cell, list | tuple) else cell for cell in cells]
        return [str(cell) for cell in cells if cell is not None]
    return None if trace.get("ids") is None else list(trace["ids"])


@pytest.mark.parametrize("name", NAMES)
def test_every_row_names_records_that_exist(name, corpus):
    chart = ENTRY[name].draw(corpus)
    assert len(chart.ids) == len(chart.data)
    if chart.ids:
        known = known_ids(corpus, chart.of)
        assert {one for ids in chart.ids for one in ids} <= known
        for row, ids in zip(chart.data.to_dict("records"), chart.ids, strict=True):
            assert len(set(ids)) == len(ids)
            if not any(row.get(column) == value for column, value in UNTOLD.items()):
                none = row.get("touching") == 0 or row.get("articles") == 0 or chart.of == "articles"
                assert ids or none, f"the chart's `ids` name no record of {chart.of} behind this row: {row}"


@pytest.mark.parametrize(("name", "column"), COUNTED.items(), ids=COUNTED)
def test_as_many_records_as_the_chart_says(name, column, corpus):
    chart = ENTRY[name].draw(corpus)
    for row, ids in zip(chart.data.to_dict("records"), chart.ids, strict=True):
        told = not any(row.get(key) == value for key, value in UNTOLD.items())
        assert len(ids) == (row[column] if told else 0), row


def test_articles_of_a_year_are_those_counted(corpus):
    chart = charts.articles_collected(corpus.articles)
    counted = chart.data[["vietnamese", "other", "event"]].sum(axis=1).tolist() if len(chart.data) else []
    assert [len(ids) for ids in chart.ids] == counted


@pytest.mark.parametrize("name", NAMES)
def test_every_point_names_its_row(name, corpus):
    chart = ENTRY[name].draw(corpus)
    if chart.data.empty:
        return
    named: set[str] = set()
    for trace in chart.interactive().to_dict()["data"]:
        rows = records_of(trace)
        if rows is None:
            continue
        if trace["type"] in {"bar", "scatter"}:
            assert len(rows) == len(trace["x"]) == len(trace["y"])
        for row in rows:
            assert all(0 <= int(number) < len(chart.data) for number in row.split()), row
            named.update(row.split())
    evidence = {str(number) for number, ids in enumerate(chart.ids) if ids}
    assert evidence - named == set()


def test_a_point_stands_where_its_row_says(corpus):
    """The bars of trips a year, one by one: year and count of the row that each names."""
    chart = charts.trips_per_year(corpus.trips, corpus.articles)
    for trace in chart.interactive().data:
        for row, x, y in zip(trace.get("ids", ()), trace["x"], trace["y"], strict=False):
            told = chart.data.loc[int(row)]
            assert (told["year"], told["trips"]) == (x, abs(y))


def test_ids_stay_with_their_rows():
    data = pd.DataFrame({"x": [3, 1, 2], "ids": [["c"], ["a", "a"], []]}).sort_values("x")
    rows, ids = parted(data)
    assert rows["x"].tolist() == [1, 2, 3]
    assert ids == (("a",), (), ("c",))
    assert points(rows[rows["x"] > 1]) == ["1", "2"]


def test_a_chart_refuses_rows_that_its_ids_do_not_fit():
    made = tables(2)
    chart = charts.leaders(made.trips, made.articles)
    fields = {name: getattr(chart, name) for name in chart.__dataclass_fields__}
    with pytest.raises(ValueError, match="ids of 1 rows for a table of 2"):
        charts.Chart(**fields | {"ids": chart.ids[:1]})
    with pytest.raises(ValueError, match="numbered from 0"):
        charts.Chart(**fields | {"data": chart.data.iloc[::-1]})
