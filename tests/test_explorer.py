"""Filters follow through to chart, records and CSV; widgets exist only where a person's front end asks."""

import base64
import csv
import io
import json
import re

import pytest

from helpers import schema
from helpers.charts import CHARTS, LANGUAGES
from helpers.charts.words import Words
from helpers.explorer import SHOWN, Explorer, attended, entries, view
from helpers.language.letters import fold
from helpers.tables import Tables, load


@pytest.fixture(scope="module")
def tables() -> Tables:
    return load()


@pytest.fixture
def empty() -> Tables:
    return Tables(**{name: schema.empty(name) for name in schema.TABLES})


@pytest.mark.parametrize("lang", ["en", "vi"])
@pytest.mark.parametrize("entry", CHARTS, ids=lambda e: e.function.__name__)
def test_every_chart_has_records_and_words(entry, lang, tables):
    seen = view(tables, entry.function.__name__, lang, from_year=2019, to_year=2021, direction="VN-LA")
    assert set(seen.listed()["url"].dropna()) <= set(tables.articles["url"])
    assert len(list(csv.reader(io.StringIO(seen.csv())))) == len(seen.records) + 1
    assert Explorer(tables, lang)._words.say(f"explore.chart.{entry.function.__name__}")


def test_chart_and_records_are_of_the_same_rows(tables):
    everything, some = view(tables), view(tables, direction="LA-VN", from_year=2022, to_year=2022)
    assert 0 < len(some.records) < len(everything.records)
    assert set(some.records["direction"]) == {"LA-VN"}
    assert some.chart.data["trips"].sum() == len(some.records)
    assert everything.chart.title != some.chart.title


NOTHING = {  # criteria that no record meets
    "a year before all": {"to_year": 1980},
    "two that exclude each other": {"direction": "LA-VN", "person": "Nguyễn Phú Trọng"},
    "a head of delegation gives no scholarship": {"name": "scholarships_per_year", "person": "Nguyễn Phú Trọng"},
    "trade has no rank": {"name": "trade_per_year", "level": "minister"},
}


@pytest.mark.parametrize("case", NOTHING)
def test_nothing_left(case, tables):
    seen = view(tables, **NOTHING[case])
    assert len(seen.records) == len(seen.chart.data) == len(seen.listed()) == 0
    assert seen.csv().count("\n") == 1
    assert seen.chart.figure().png()


def test_trips_only_recalled_answer_no_filter(tables):
    assert (view(tables).chart.data["group"] == "only_recalled").any()
    assert not (view(tables, level="minister").chart.data["group"] == "only_recalled").any()


HIGHER = {  # level asked for, direction -> where else such people are counted, as the chart says
    "Lao presidents head the party": ("head_of_state", "LA-VN", "Party chief"),
    "a deputy premier who is a minister": ("minister", "LA-VN", "Deputy leader"),
    "the highest of all": ("head_of_party", "LA-VN", None),
}


@pytest.mark.parametrize("case", HIGHER)
def test_who_looks_for_a_rank_is_told_where_its_holders_are_counted(case, tables):
    level, direction, higher = HIGHER[case]
    seen = view(tables, level=level, direction=direction)
    told = [caveat for caveat in seen.chart.caveats if caveat.startswith("Counted at a higher office")]
    assert [higher in caveat for caveat in told] == [True] * bool(higher)
    other = view(tables, "announced_and_reported", "vi", level=level, direction=direction).chart.caveats
    assert len([caveat for caveat in other if caveat.startswith("Không tính ở đây")]) == len(told)
    money = view(tables, "funding_per_year", level=level).chart.caveats  # of no trips
    assert not any(caveat.startswith("Counted at") for caveat in money)


@pytest.mark.parametrize(
    "wrong", [{"name": "trips"}, {"topic": "school"}, {"head": "Tô Lâm"}, {"from_year": 2022, "to_year": 2021}]
)
def test_refused(wrong, tables):
    with pytest.raises(ValueError, match=r"unknown|after"):
        view(tables, **wrong)


def test_an_empty_corpus(empty):
    assert "topic_rates" not in entries(empty)
    widgets = Explorer(empty)
    widgets.widget()
    widgets.controls["direction"].value = "LA-VN"
    assert "0" in widgets._link.value


def test_widgets_follow(tables):
    explorer = Explorer(tables, "vi")
    explorer.widget()
    first = explorer._chart.outputs[0]["data"]
    explorer.controls["direction"].value = "VN-LA"
    explorer.controls["years"].value = (2015, 2020)
    assert explorer.criteria()["from_year"] == 2015
    assert explorer._chart.outputs[0]["data"] != first
    file = base64.b64decode(re.search(r"base64,([^\"]+)", explorer._link.value)[1]).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(file)))
    assert {row["direction"] for row in rows} == {"VN-LA"}
    assert {row["start"][:4] for row in rows} <= {str(year) for year in range(2015, 2021)}
    assert explorer._rows.value.count("<tr>") == min(len(rows), SHOWN) + 1
    explorer.controls["years"].value = (explorer.controls["years"].min, explorer.controls["years"].max)
    assert "from_year" not in explorer.criteria()  # all years: the undated rows too


def test_a_chart_brings_the_reports_behind_its_records(tables, monkeypatch):
    explorer = Explorer(tables)
    explorer.widget()
    explorer.controls["direction"].value = "LA-VN"
    _, told = (output["data"] for output in explorer._chart.outputs)
    sent = json.loads(re.search(r'<script type="application/json">(.*?)</script>', told["text/html"], re.DOTALL)[1])
    wanted = set(view(tables, direction="LA-VN").records["trip_id"])
    assert set(sent["book"]["records"]["trips"]) == {one for ids in sent["chart"]["ids"] for one in ids} == wanted
    assert all(reports for _, reports in sent["book"]["records"]["trips"].values())
    monkeypatch.setattr("helpers.explorer.ANSWERED", len(wanted) - 1)
    explorer.controls["direction"].value = "VN-LA"
    explorer.controls["direction"].value = "LA-VN"
    _, told = (output["data"] for output in explorer._chart.outputs)
    assert f"stands for {len(wanted)} records" in told["text/html"]
    assert "<script" not in told["text/html"]
    explorer.controls["person"].value = "Trương Tấn Sang"  # a Vietnamese head leads no Lao delegation
    assert len(explorer._chart.outputs) == 1


def test_nobody_asks(tables):
    assert not attended()
    assert set(Explorer(tables)._repr_mimebundle_()) == {"text/plain", "text/markdown"}


def test_somebody_asks(tables, monkeypatch):
    monkeypatch.setattr("helpers.explorer.attended", lambda: True)
    assert "application/vnd.jupyter.widget-view+json" in str(Explorer(tables)._repr_mimebundle_())


def test_page_text_is_escaped(tables):
    import dataclasses

    trips = tables.trips.head(1).assign(leader="<img src=x onerror=alert(1)>")
    explorer = Explorer(dataclasses.replace(tables, trips=trips))
    explorer.widget()
    assert "<img" not in explorer._rows.value + explorer._link.value
    assert "&lt;img" in explorer._rows.value


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_places_stand_in_the_order_of_their_names(tables, lang):
    widgets = Explorer(tables, lang=lang)
    widgets.widget()
    names = [name for name, _ in widgets.controls["place"].options[1:]]
    assert names == sorted(names, key=fold)


@pytest.mark.parametrize("name", ["funding_per_year", "scholarships_per_year", "trade_per_year"])
@pytest.mark.parametrize("criterion", [{"level": "minister"}, {"person": "Thongloun Sisoulith"}], ids=str)
def test_a_chart_that_no_rank_or_head_filters_says_so(tables, name, criterion):
    told = {lang: Words(lang).say("explore.of_trips") for lang in LANGUAGES}
    assert {lang: view(tables, name, lang, **criterion).chart.title for lang in LANGUAGES} == told
    assert view(tables, name, from_year=2015).chart.title != told["en"]
