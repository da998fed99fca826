"""What charts by year say of records that no year can show: undated ones, and counts of school years and spans."""

import pytest
from chart_corpora import article, point, trip

from helpers import charts, schema
from helpers.selection import select
from helpers.tables import Tables


def tables(**rows: list[dict]) -> Tables:
    made = {name: schema.empty(name) for name in schema.TABLES}
    return Tables(**made | {name: schema.conform(told, name) for name, told in rows.items()})


UNDATED = {"year": None, "published": None, "year_basis": "none"}
AWARD = {"kind": "scholarships", "provider": "government", "min": 900, "max": 900, "low": 900, "high": 900}
STOCK = AWARD | {"kind": "students", "measure": "students_enrolled", "provider": None}
COUNT = {"article_id": "a0", "coding": "machine", "giver": "VN", "nationality": "LA", "min": 900, "max": 900}
CASES = {  # chart -> its rows, its title, and what a caption says
    "trips": ("trips_per_year", {"trips": [trip(0, start=None)]}, "No trips with a year", "1 trip without a year"),
    "calendar": ("trip_calendar", {"trips": [trip(0, start=None)]}, "No trips with a year", "1 trip without a year"),
    "announced": (
        "announced_and_reported",
        {"trips": [trip(0, start=None)]},
        "No trips with a year",
        "1 trip without a year",
    ),
    "leaders": ("leaders", {"trips": [trip(0, start=None)]}, "No trips with a year", "1 trip without a year"),
    "no trip at all": ("trips_per_year", {"trips": [trip(0)][:0]}, "No trips here", ""),
    "topics": (
        "topic_shares",
        {"articles": [article(0, text_kind="page", **UNDATED)]},
        "No articles with topics and a year",
        "1 article without a year",
    ),
    "heat map": (
        "topic_heatmap",
        {"articles": [article(0, text_kind="page", **UNDATED)]},
        "No articles with topics and a year",
        "1 article without a year",
    ),
    "awards of a school year": (
        "scholarships_per_year",
        {"series": [point(0, **AWARD | {"period": "2026-27"})]},
        "No scholarship counts of a calendar year",
        "1 count of school years or longer spans not drawn: 900 (2026–27).",
    ),
    "awards of spans": (
        "scholarships_per_year",
        {
            "series": [
                point(n, **AWARD | {"max": 900 + n, "period": period, "series_id": period})
                for n, period in enumerate(("2026-27", "2016/2020", "2011/2015", "2021/.."))
            ]
        },
        "No scholarship counts of a calendar year",
        "4 counts of school years or longer spans not drawn: 903 (2021–); 902 (2011–2015); 901 (2016–2020) and 1 more.",
    ),
    "awards of no time": (
        "scholarships_per_year",
        {"scholarships": [COUNT | {"measure": "awarded", "provider": "government"}]},
        "No scholarship counts of a calendar year",
        "1 count without a year not drawn, the highest: 900.",
    ),
    "students of a school year": (
        "students_enrolled",
        {"series": [point(0, **STOCK | {"period": "2024-25"})]},
        "No counts of students enrolled with a calendar year",
        "1 count of school years or longer spans not drawn: 900 (2024–25).",
    ),
    "students of no time": (
        "students_enrolled",
        {"scholarships": [COUNT | {"measure": "students_enrolled"}]},
        "No counts of students enrolled with a calendar year",
        "1 count without a year not drawn, the highest: 900.",
    ),
    "awards of a province": (
        "scholarship_givers",
        {"scholarships": [COUNT | {"measure": "awarded", "provider": "Nghệ An"}]},
        "No dated scholarships",
        "1 count without a year not drawn",
    ),
    "trade": (
        "trade_per_year",
        {"trade": [{"article_id": "a0", "coding": "machine", "period": None, "value_usd": 1_500_000_000}]},
        "No trade figures with a year",
        "1 figure without a year not drawn, the highest: $1.5bn.",
    ),
    "investment": (
        "investment_stock",
        {
            "investment": [
                {
                    "article_id": "a0",
                    "coding": "machine",
                    "measure": "stock",
                    "register": "VN",
                    "direction": "VN-LA",
                    "capital_usd": 5_400_000_000,
                }
            ]
        },
        "No investment stocks with a year",
        "1 figure without a year not drawn, the highest: $5.4bn.",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_no_year_can_show_is_told(case):
    name, rows, title, caveat = CASES[case]
    made = tables(**{"articles": [article(0)]} | rows)
    entry = next(entry for entry in charts.CHARTS if entry.function.__name__ == name)
    for lang in charts.LANGUAGES:
        chart = entry.draw(made, lang)
        assert len(chart.title.split()) <= 15
        if lang == "en":
            assert title in chart.title
            assert caveat in " ".join(chart.caveats)


def test_a_school_year_that_begins_in_the_last_year_asked_is_told():
    made = tables(articles=[article(0)], series=[point(0, **AWARD | {"period": "2026-27"})])
    chosen = select(made, from_year=2015, to_year=2026)
    assert "900 (2026–27)" in " ".join(charts.scholarships_per_year(chosen.series, chosen.articles).caveats)
