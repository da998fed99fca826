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
        "1 count without a year not drawn: 900.",
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
        "1 count without a year not drawn: 900.",
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
        "1 figure without a year not drawn: $1.5bn.",
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
        "1 figure without a year not drawn: $5.4bn.",
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


PLACES = {  # counts of students without a year -> what the caption tells, beside 5,000 and 6,000 in two years
    "the country's": ([5500], "1 count without a year not drawn: 5,500."),
    "two of the country's": ([5500, 5000], "2 counts without a year not drawn, the highest: 5,500."),
    "less than half of every year's": ([2999], None),
    "half of a year's": ([3000], "1 count without a year not drawn: 3,000."),
    "one school's beside the country's": ([5500, 80, 602], "1 count without a year not drawn: 5,500."),
}


@pytest.mark.parametrize(("counted", "caveat"), PLACES.values(), ids=PLACES)
def test_counts_of_one_place_are_none_that_a_year_would_show(counted, caveat):
    dated = [point(n, **STOCK | {"max": 5000 + 1000 * n, "min": 5000, "high": 6000}) for n in range(2)]
    undated = [COUNT | {"measure": "students_enrolled", "min": n, "max": n} for n in counted]
    made = tables(articles=[article(0)], series=dated, scholarships=undated)
    told = charts.students_enrolled(made.series, made.articles, made.scholarships).caveats
    assert [one for one in told if "without a year" in one] == [caveat] * bool(caveat)


def test_awards_of_one_place_are_none_that_a_year_would_show():
    dated = [point(n, **AWARD | {"max": 900, "high": 900}) for n in range(2)]
    undated = [COUNT | {"measure": "awarded", "min": n, "max": n} for n in (20, 800)]
    made = tables(articles=[article(0)], series=dated, scholarships=undated)
    told = charts.scholarships_per_year(made.series, made.articles, made.scholarships).caveats
    assert [one for one in told if "without a year" in one] == ["1 count without a year not drawn: 800."]


PEAKS = {  # the shown count and the highest report of each of five years -> what the title says of the most, if it does
    "all agree": ([(100, 100), (200, 200), (500, 500), (300, 300), (400, 400)], "at most 500 (2021)"),
    "another year's reports reach as far": (
        [(100, 100), (200, 500), (500, 500), (300, 300), (400, 400)],
        "at most 500",
    ),
    "another year's reports reach further": ([(100, 100), (200, 600), (500, 500), (300, 300), (400, 400)], None),
    "its own reports reach further": ([(100, 100), (200, 200), (500, 600), (300, 300), (400, 400)], None),
}


@pytest.mark.parametrize(("counted", "told"), PEAKS.values(), ids=PEAKS)
@pytest.mark.parametrize(("draw", "row"), [("students_enrolled", STOCK), ("scholarships_per_year", AWARD)])
def test_a_title_calls_nothing_the_most_that_a_report_exceeds(draw, row, counted, told):
    rows = [row | {"min": shown, "max": shown, "low": shown, "high": high} for shown, high in counted]
    made = tables(articles=[article(0)], series=[point(n, **one) for n, one in enumerate(rows)])
    for lang in charts.LANGUAGES:
        chart = getattr(charts, draw)(made.series, made.articles, lang=lang)
        assert len(chart.title.split()) <= 15
        assert "500" not in chart.title if told is None else lang == "vi" or told in chart.title
