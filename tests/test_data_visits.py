"""data/records/visits.csv: its decisions form the trips that people know (tests/expected/trips_known.csv)."""

import csv
import datetime
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from data_rows import none, rows

from helpers import names
from helpers.language.letters import slug
from helpers.schema import LEVELS, VISIT_KINDS
from helpers.tables import load

TRIP_ID = re.compile(r"(?P<direction>VN-LA|LA-VN)-(?P<slug>[a-z0-9-]+?)-(?P<year>\d{4})(?P<month>-\d\d)?(-[2-9])?")
LONGEST_TRIP = 10  # days between the first and last start that reports of one trip attest


@cache
def trips() -> dict[str, dict[str, str]]:
    with open(Path(__file__).parent / "expected" / "trips_known.csv", encoding="utf-8", newline="") as handle:
        listed = list(csv.DictReader(handle))
    assert len({trip["trip_id"] for trip in listed}) == len(listed) == 285
    return {trip["trip_id"]: trip for trip in listed}


@cache
def told() -> dict[str, list[dict]]:
    """trip_id -> the rows that tell it."""
    groups = defaultdict(list)
    for row in rows("visits").values():
        if row["trip_id"]:
            groups[row["trip_id"]].append(row)
    return dict(groups)


def head(row: dict) -> str:
    """The head of the delegation, or the office when he is not named."""
    return names.spellings()[row["leader"]] if row["leader"] else row["office"]


def days(trip_id: str) -> list[str]:
    return sorted(row["start"] for row in told()[trip_id] if len(row["start"]) == 10)


def test_mentions_say_why_they_are_no_trip():
    none(f"{key}: no trip and no note" for key, row in rows("visits").items() if not row["trip_id"] and not row["note"])


def test_the_trip_that_a_delegation_travelled_in_exists():
    none(
        f"{key}: part of {parent}"
        for key, row in rows("visits").items()
        for parent in re.findall(r"part of ((?:VN-LA|LA-VN)-[a-z0-9-]+)", row["note"] or "")
        if parent not in trips() or parent == row["trip_id"] or not row["trip_id"].startswith(parent[:5])
    )


def test_trips_told_are_the_trips_known():
    none(f"{trip_id}: in only one of visits.csv and trips_known.csv" for trip_id in told().keys() ^ trips().keys())


def right_direction(trip_id, mine, trip):
    return {row["direction"] for row in mine} == {trip["direction"]} and trip_id.startswith(trip["direction"])


def one_head(trip_id, mine, trip):
    named = {names.spellings()[row["leader"]] if row["leader"] else "" for row in mine}
    return len({head(row) for row in mine}) == 1 and named == {trip["leader"]}


def id_tells_head_and_month(trip_id, mine, trip):
    match = TRIP_ID.fullmatch(trip_id)
    if not match or match["slug"] != slug(head(mine[0])):
        return False
    stamp = match["year"] + (match["month"] or "")
    return stamp[: len(trip["start"])] == trip["start"][: len(stamp)]


def starts_lie_together(trip_id, mine, trip):
    found = [datetime.date.fromisoformat(day) for day in days(trip_id)]
    return not found or (found[-1] - found[0]).days <= LONGEST_TRIP


def starts_on_the_first_day_told(trip_id, mine, trip):
    return not days(trip_id) or trip["start"] == days(trip_id)[0]


def vague_starts_hold_the_trip(trip_id, mine, trip):
    vague = [row["start"] for row in mine if len(row["start"]) < 10]
    return all(start[: len(trip["start"])] == trip["start"][: len(start)] for start in vague)


def ends_after_it_starts(trip_id, mine, trip):
    if not trip["end"]:
        return True
    both_are_days = len(trip["end"]) == len(trip["start"]) == 10
    return trip["end"][:4] == trip["start"][:4] and (not both_are_days or trip["end"] >= trip["start"])


def most_formal_kind(trip_id, mine, trip):
    kinds = {row["kind"] for row in mine}
    return trip["kind"] == ("funeral" if "funeral" in kinds else min(kinds, key=VISIT_KINDS.index))


def one_level(trip_id, mine, trip):
    return {row["level"] for row in mine} == {trip["level"]} and trip["level"] in LEVELS


def announced_while_nobody_reports_it(trip_id, mine, trip):
    return (trip["status"] == "announced") == ({row["status"] for row in mine} == {"planned"})


def one_row_an_article(trip_id, mine, trip):
    ids = {row["id"] for row in mine}
    return int(trip["articles"]) == len(ids) == len(mine)


RULES = (
    right_direction,
    one_head,
    id_tells_head_and_month,
    starts_lie_together,
    starts_on_the_first_day_told,
    vague_starts_hold_the_trip,
    ends_after_it_starts,
    most_formal_kind,
    one_level,
    announced_while_nobody_reports_it,
    one_row_an_article,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_trip(rule):
    none(f"{i}: not {rule.__name__}" for i, trip in trips().items() if i in told() and not rule(i, told()[i], trip))


VIETNAMESE_TITLE = re.compile(r"\b(?:Bí thư|Chủ tịch|Thường trực|Thủ tướng|Bộ trưởng|Phó|Trưởng)\b")


def test_offices_of_trips_are_english_titles():
    """A coder may note the office as printed; where people.csv cannot tell that day's title, it stands in English."""
    trips = load().trips
    none(f"{row.trip_id}: {row.office}" for row in trips.itertuples() if VIETNAMESE_TITLE.search(row.office or ""))
    none(f"{key}: {row['office']}" for key, row in rows("visits").items() if "excerpt" in row["office"])
