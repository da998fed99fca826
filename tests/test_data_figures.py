"""data/records/: scholarships, trade and investment agree with themselves, and each point of a series has one value."""

import re
from collections import defaultdict

import pytest
from data_rows import none, rows

YEAR = re.compile(r"\d{4}")
YEAR_OR_MONTH = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")


def failing(name, rule):
    return (f"{key}: not {rule.__name__}" for key, row in rows(name).items() if not rule(key, row))


def part_is_smaller_than_its_total_beside_it(key, row):
    if not row["part_of"]:
        return True
    total = rows("scholarships").get(row["part_of"])
    return bool(total) and not total["part_of"] and total["id"] == row["id"] and total["max"] >= row["min"]


def part_is_in_no_series(key, row):
    return not (row["part_of"] and row["in_series"])


def series_point_has_a_year(key, row):
    return not row["in_series"] or bool(row["period"] and "/" not in row["period"])


def national_award_has_a_calendar_year(key, row):
    return not (row["in_series"] and _point(row)[:4] == NATIONAL_AWARDS) or bool(YEAR.fullmatch(row["period"]))


def range_runs_upwards(key, row):
    return row["min"] <= row["max"]


NATIONAL_AWARDS = ("VN", "government", "LA", "award")


def _point(row) -> tuple:
    """The point of the series that a scholarships row speaks of."""
    measure = "award" if row["measure"] in ("awarded", "planned") else row["measure"]
    year = row["period"][:4] if YEAR_OR_MONTH.fullmatch(row["period"]) else row["period"]
    return (row["giver"], row["provider"], row["nationality"], measure, year)


@pytest.mark.parametrize(
    "rule",
    [
        part_is_smaller_than_its_total_beside_it,
        part_is_in_no_series,
        series_point_has_a_year,
        national_award_has_a_calendar_year,
        range_runs_upwards,
    ],
    ids=lambda rule: rule.__name__,
)
def test_scholarships(rule):
    none(failing("scholarships", rule))


def full_year_means_a_calendar_year(key, row):
    return row["full_year"] == bool(YEAR.fullmatch(row["period"]))


def range_holds_the_value(key, row):
    low, value, high = row["low"], row["value_usd"], row["high"]
    return low is high is None or (None not in (low, value, high) and low <= value <= high)


def series_shows_full_years_that_are_no_estimates(key, row):
    return not row["in_series"] or (row["full_year"] and not row["estimate"])


@pytest.mark.parametrize(
    "rule",
    [full_year_means_a_calendar_year, range_holds_the_value, series_shows_full_years_that_are_no_estimates],
    ids=lambda rule: rule.__name__,
)
def test_trade(rule):
    none(failing("trade", rule))


def test_every_full_year_of_trade_told_is_in_the_series():
    told = {row["period"] for row in rows("trade").values() if row["full_year"] and row["value_usd"]}
    shown = {row["period"] for row in rows("trade").values() if row["in_series"]}
    assert told == shown


def stock_has_as_of_and_no_period(key, row):
    as_of_fits = row["as_of"] is None or bool(YEAR_OR_MONTH.fullmatch(row["as_of"]))
    return row["measure"] != "stock" or (row["period"] is None and as_of_fits)


def flow_has_a_period_and_no_as_of(key, row):
    return row["measure"] != "flow" or (row["as_of"] is None and row["period"] is not None)


def series_shows_flows_of_whole_years(key, row):
    return not row["in_series"] or row["measure"] == "stock" or bool(YEAR.fullmatch(row["period"]))


@pytest.mark.parametrize(
    "rule",
    [stock_has_as_of_and_no_period, flow_has_a_period_and_no_as_of, series_shows_flows_of_whole_years],
    ids=lambda rule: rule.__name__,
)
def test_investment(rule):
    none(failing("investment", rule))


POINTS = {  # one value a point; the number of points is what the codebook counts
    "scholarships": (_point, None),
    "scholarships, national awards": (lambda row: row["period"] if _point(row)[:4] == NATIONAL_AWARDS else None, 11),
    "trade": (lambda row: row["period"], 18),
    "investment": (lambda row: (row["measure"], row["register"], (row["as_of"] or row["period"])[:4]), 37),
}


@pytest.mark.parametrize("series", POINTS)
def test_a_point_has_one_value(series):
    point, count = POINTS[series]
    shown = defaultdict(list)
    for key, row in rows(series.split(",")[0]).items():
        if row["in_series"] and point(row) is not None:
            shown[point(row)].append(key)
    none(f"{', '.join(keys)}: all shown for {where}" for where, keys in shown.items() if len(keys) > 1)
    assert count in (None, len(shown))
