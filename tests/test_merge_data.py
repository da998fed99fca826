"""Merging, held against what people decided about the shipped records, and its own score against the codebook."""

import json
import re
from functools import cache
from pathlib import Path

import pandas as pd
import pytest

from helpers import merge, money, records, schema
from helpers.hand import hand

HERE = Path(__file__).parent
EVENTS = json.loads((HERE / "expected" / "known_events.json").read_text(encoding="utf-8"))
CODEBOOK = HERE.parent / "data" / "README.md"


@cache
def facts():
    return hand()


@cache
def decided():
    return {name: records.read(name) for name in records.RECORDS}


@cache
def merged():
    known, told = facts()["articles"], facts()
    return {
        "trips": merge.trips(told["visits"], known, decided()),
        "commitments": merge.commitments(told["funding"], known, decided()),
        "series": merge.series(told["scholarships"], told["trade"], told["investment"], decided(), known),
    }


@cache
def homes():
    return merge.assign_commitments(facts()["funding"], facts()["articles"], decided())


def test_trips_are_the_known_ones():
    known = pd.read_csv(HERE / "expected" / "trips_known.csv", dtype="str", keep_default_na=False)
    found = merged()["trips"][list(known.columns)].astype(object)
    found = found.where(found.notna(), "").astype("str")
    pd.testing.assert_frame_equal(found.astype(object), known.astype(object))


def test_every_trip_that_another_travelled_in_exists():
    trips = merged()["trips"]
    inside = trips.dropna(subset="part_of_trip")
    assert len(inside)
    assert set(inside["part_of_trip"]) <= set(trips["trip_id"])
    assert set(inside["level"]) <= set(schema.LEVELS[4:])


@pytest.mark.parametrize("event", EVENTS, ids=[event["project_id"] for event in EVENTS])
def test_known_event_is_one_commitment(event):
    found = merged()["commitments"].set_index("commitment_id").loc[event["project_id"]]
    stages = {stage: day for stage in schema.STAGES if pd.notna(day := found[f"{stage}_on"])}
    shown = (found["amount"], found["currency"], bool(found["in_totals"]), found["kind"] == "loan", stages)
    assert shown == (event["amount"], event["currency"], event["in_totals"], event["loan"], event["stages"])
    assert found["article_ids"].split(";")[0] == event["show_row"].rsplit(":", 1)[0]
    assert {homes()[key] for key in event["rows"]} == {event["project_id"]}


def test_what_is_counted_is_what_was_decided():
    """The sums in totals are those of the rows decided to count: no part beside its total, no misprint, no loan."""
    rows = decided()["funding"]
    counted = rows.index[rows["in_totals"].fillna(False)]
    commitments = merged()["commitments"]
    total = commitments[commitments["in_totals"]]
    assert len(total) == len(counted)
    sums = facts()["funding"].loc[counted].groupby("currency")["min"].sum()
    assert total.groupby("currency")["amount"].sum().to_dict() == sums.to_dict()
    assert total["why_not"].isna().all()
    assert commitments.loc[~commitments["in_totals"].astype(bool), "why_not"].notna().all()
    assert not (commitments["kind"].eq("loan") & commitments["in_totals"]).any()


def test_the_misprint_is_in_no_amount():
    relief = merged()["commitments"].set_index("commitment_id").loc["dam-collapse-relief-2018"]
    assert (relief["amount"], relief["amount_max"], bool(relief["reports_disagree"])) == (200000, 200000, True)


def test_a_part_without_a_work_of_its_own_makes_no_commitment():
    rows = decided()["funding"]
    parts = rows.index[rows["why_not"].eq("part of another row") & rows["project_id"].isna()]
    assert len(parts)
    assert not set(parts) & set(merged()["commitments"]["commitment_id"])
    assert all(homes()[key] != key for key in parts)


def test_one_value_a_point():
    """Every row decided to stand in a series is one point with its value; turnover keeps the range decided for it."""
    found = merged()["series"]
    for name, value in (("scholarships", "min"), ("trade", "value_usd"), ("investment", "capital_usd")):
        rows = decided()[name]
        shown = rows[rows["in_series"].fillna(False)]
        kinds = ["scholarships", "students"] if name == "scholarships" else [name]
        points = found[found["kind"].isin(kinds)]
        assert len(points) == len(shown)
        assert sorted(points["min" if name == "scholarships" else "usd"]) == sorted(shown[value])
        assert {ids.split(";")[0] for ids in points["article_ids"]} == set(shown["id"])
    trade = decided()["trade"]
    ranges = trade[trade["in_series"].fillna(False) & trade["low"].notna()].set_index("period")
    turnover = found[found["kind"].eq("trade")].set_index("period").loc[ranges.index]
    assert list(turnover["low"]) == list(ranges["low"])
    assert list(turnover["high"]) == list(ranges["high"])


def test_scholarships_planned_for_2025():
    point = merged()["series"].set_index("series_id").loc["scholarships-VN-government-LA-planned-2025"]
    assert (point["min"], point["max"], point["reports"]) == (1160, 1160, 4)


def test_nothing_counts_twice_or_gets_lost():
    told = facts()
    trips, points = (
        merge.assign_trips(told["visits"], told["articles"], decided()),
        merge.assign_series(told["scholarships"], told["trade"], told["investment"], decided(), told["articles"]),
    )
    assert set(trips.dropna()) == set(merged()["trips"]["trip_id"])
    assert set(homes()) == set(merged()["commitments"]["commitment_id"])
    assert set(pd.concat(points.values()).dropna()) == set(merged()["series"]["series_id"])
    assert homes().notna().all()
    reports = pd.concat(points.values()).value_counts()
    assert reports.to_dict() == merged()["series"].set_index("series_id")["reports"].to_dict()


def score_table():
    """The codebook's table between its markers: name -> cells."""
    text = re.search(r"<!-- merge-scores -->\n(.*?)<!-- /merge-scores -->", CODEBOOK.read_text(encoding="utf-8"), re.S)[
        1
    ]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return {cells[0]: cells[1:] for cells in rows[2:]}


def test_the_codebook_prints_the_score_of_the_rules():
    measured = {
        name: score
        for kind in ("trips", "commitments")
        for name, score in merge.measure(kind, facts(), facts()["articles"], decided()).items()
    }
    printed = score_table()
    for name, score in measured.items():
        figures = [f"{score.precision:.3f}", f"{score.recall:.3f}", f"{score.f1:.3f}"]
        assert printed[name] == [*figures, f"{score.wanted:,}"]
    assert measured["trips"].f1 >= 0.95
    assert measured["commitments"].f1 >= 0.80
    alike, points = merge.measure_series(facts(), facts()["articles"], decided())
    assert f"{alike} of {points} points" in CODEBOOK.read_text(encoding="utf-8")


def test_constant_dollars_are_those_of_the_dollars_beside_them():
    """Whoever has the table and us_cpi.csv finds each usd_real again from its usd."""
    commitments = merged()["commitments"]
    dated = commitments[commitments["usd"].notna() & commitments["year"].notna()]
    assert len(dated)
    expected = [money.real(int(usd), int(year)) for usd, year in zip(dated["usd"], dated["year"], strict=True)]
    assert dated["usd_real"].tolist() == expected
