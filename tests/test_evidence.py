"""From a number back to its reports: what is listed adds up to what is drawn."""

import pytest

from helpers import charts, evidence, schema
from helpers.tables import Tables, load


@pytest.fixture(scope="module")
def shipped():
    return load()


@pytest.fixture(scope="module")
def nothing():
    return Tables(**{name: schema.empty(name) for name in schema.TABLES})


def test_listed_commitments_add_up_to_the_bars(shipped):
    years = evidence.largest_years(shipped, 3)
    listed = evidence.bars(shipped, years)
    totals = listed[listed["donor"] == "sum of the year"].set_index("year")["usd"]
    rows = listed[listed["donor"] != "sum of the year"].groupby("year")["usd"].sum()
    drawn = charts.funding_per_year(shipped.commitments, shipped.articles).data
    bars = drawn[drawn["group"] == "given"].groupby("year")["usd"].sum()
    for year in years:
        assert totals[year] == rows[year] == bars[year]


KINDS = {"trips": "articles", "commitments": "articles", "series": "reports"}


@pytest.mark.parametrize("kind", KINDS)
def test_reports_are_as_many_as_the_table_says(shipped, kind):
    for key in evidence.busiest(shipped, kind, 3):
        row = shipped[kind][shipped[kind][evidence.KEYS[kind]] == key].iloc[0]
        told = evidence.reports(shipped, kind, key)
        if kind == "series":
            assert len(told) == row["reports"]
        else:
            assert told["row"].str.rsplit(":", n=1).str[0].nunique() == row["articles"]
        assert told["passage"].notna().all()
        assert told["url"].dropna().str.startswith("http").all()


def test_unknown_key_has_no_reports(shipped):
    assert evidence.reports(shipped, "trips", "nobody").empty


def test_nothing_to_show_is_shown_as_such(nothing):
    assert evidence.behind(nothing, "trips").empty
    assert evidence.bars(nothing, evidence.largest_years(nothing, 2)).empty
    assert evidence.merging(nothing)["f1"].isna().all()


def test_texts_are_escaped_in_tables():
    import pandas as pd

    html = evidence.show(
        pd.DataFrame({"passage": ["<script>alert(1)</script>"], "n": pd.array([1234], dtype="Int64")})
    ).data
    assert "<script>" not in html
    assert "1,234" in html


def test_only_web_addresses_become_links():
    import pandas as pd

    shown = evidence.show(pd.DataFrame({"url": ["https://vov.vn/a?b=1&c", "javascript:alert(1)//", "vov.vn/a/b"]})).data
    assert shown.count("<a href") == 1
    assert '<a href="https://vov.vn/a?b=1&amp;c">vov.vn</a>' in shown


def test_words_of_a_chart_are_no_markup(shipped):
    import dataclasses

    chart = charts.leaders(shipped.trips, shipped.articles)
    evil = dataclasses.replace(chart, title="<script>*x*</script> [a](b) $1 and US$ 2", alt="<b>_y_</b>")
    assert evidence.answer(evil).data.startswith(
        r"**&lt;script&gt;\*x\*&lt;/script&gt; \[a\](b) USD 1 and USD 2**" + "\n\n"
    )
    assert evidence.finding(evil).data == r"&lt;b&gt;\_y\_&lt;/b&gt;"


def test_sums_in_prose_are_no_formulas(shipped):
    text = evidence.findings(shipped).data
    assert "$" not in text
    assert "USD " in text
