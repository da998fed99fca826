"""From a number back to its reports: what is listed adds up to what is drawn."""

import re

import pytest

from helpers import charts, evidence, labels, schema
from helpers.site import pages, passages
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


UNKNOWN = {  # kind and id -> what the message names
    "no such kind": ("trip", "x", r"unknown kind 'trip'; those are trips, commitments, series"),
    "no such id": ("trips", "VN-LA-typo", r"no trip_id 'VN-LA-typo' in these tables"),
    "a letter wrong": ("commitments", "aid-201", r"no commitment_id 'aid-201' in these tables; the nearest: .*aid-201"),
}


@pytest.mark.parametrize(("kind", "key", "message"), UNKNOWN.values(), ids=UNKNOWN)
def test_an_unknown_record_is_told_and_no_empty_table(shipped, kind, key, message):
    with pytest.raises(ValueError, match=message):
        evidence.reports(shipped, kind, key)


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


# --- passages ---------------------------------------------------------------------------------------------------------

CUTS = {
    "inside": ("abcdef", [(1, 3)], ["a", "bc", "def"]),
    "overlap joins": ("abcdef", [(1, 3), (2, 5)], ["a", "bcde", "f"]),
    "touching joins": ("abcdef", [(3, 4), (1, 3)], ["a", "bcd", "ef"]),
    "at the edges": ("abc", [(0, 1), (2, 3)], ["", "a", "b", "c", ""]),
    "none": ("abc", [], ["abc"]),
}


@pytest.mark.parametrize(("text", "spans", "wanted"), CUTS.values(), ids=CUTS)
def test_passages_are_cut_at_their_words(text, spans, wanted):
    assert passages.cut(text, spans) == wanted
    assert "".join(wanted) == text


def digest(row: dict, text: str) -> list[str] | None:
    """The passage shown for a hand-coded row of funding or visits in a digest of ours."""
    import pandas as pd

    article = {"article_id": "d1", "story_id": "d1", "language": "vi", "text_kind": "digest", "text": text}
    article |= {"published": "2023-05-12", "published_basis": "metadata", "outlet": "outlet.vn"}
    name = "visits" if "leader" in row else "funding"
    told = pd.DataFrame(
        [{"article_id": "d1", "coding": "hand"} | row], dtype=object, index=pd.Index(["d1:0"], name="key")
    )
    rows = schema.conform(told, name)
    made = {table: schema.empty(table) for table in schema.TABLES}
    made |= {"articles": schema.conform(pd.DataFrame([article], dtype=object), "articles"), name: rows}
    return passages.Passages(Tables(**made)).of(name, rows.iloc[0])


TEXT = (
    "Ngày 11/5, tại thủ đô Viêng Chăn, Bộ trưởng Công Thương Nguyễn Hồng Diên, đang thăm và làm việc tại Lào, dự lễ khánh "
    "thành một bệnh viện. Dịp này, Bộ Y tế Việt Nam tặng Bộ Y tế Lào 2,5 tỷ đồng để mua thuốc."
)
GIFT = {"donor_country": "VN", "recipient_country": "LA", "status": "delivered", "currency": "VND"}
TRIP = {"direction": "VN-LA", "status": "reported"}
FOUND = {  # a row that a person coded -> the words marked in the passage that the machine reads it from; None: no passage
    "sum": ({**GIFT, "min": 2_500_000_000, "max": 2_500_000_000}, ["2,5 tỷ đồng"]),
    "leader and day": (
        {**TRIP, "leader": "Nguyễn Hồng Diên", "start": "2023-05-11"},
        ["11/5", "Bộ trưởng Công Thương", "Nguyễn Hồng Diên"],
    ),
    "another sum": ({**GIFT, "min": 3_500_000_000, "max": 3_500_000_000}, None),
    "another currency": ({**GIFT, "min": 2_500_000_000, "max": 2_500_000_000, "currency": "LAK"}, None),
    "another leader": ({**TRIP, "leader": "Phan Văn Giang", "start": "2023-05-11"}, None),
    "another day": ({**TRIP, "leader": "Nguyễn Hồng Diên", "start": "2022-05-11"}, None),
}


@pytest.mark.parametrize(("row", "marked"), FOUND.values(), ids=FOUND)
def test_a_coded_row_finds_its_passage_in_our_digest(row, marked):
    passage = digest(row, TEXT)
    assert (passage and passage[1::2]) == marked
    assert passage is None or "".join(passage) in TEXT


def test_a_notebook_cell_is_the_same_text_each_time_and_carries_only_its_chart(shipped):
    chart = charts.scholarships_per_year(shipped.series, shipped.articles)
    first, second = (evidence.explore(chart, shipped).html for _ in range(2))
    assert first == second
    assert len(first.encode()) < 150_000
    assert "<script src" not in first


@pytest.mark.parametrize(
    ("lang", "head", "where"), [("en", "Country of study", "Vietnam"), ("vi", "Nước học", "Việt Nam")]
)
def test_students_are_told_by_where_they_study_not_by_who_gives(shipped, lang, head, where):
    rows = pages.rows_behind(charts.students_enrolled(shipped.series, shipped.articles, lang=lang))
    assert rows["heads"][0] == head
    assert rows["words"]["studied_in"]["VN"] == where


CODE_WORDS = {"en": re.compile(r"[a-z]+(_[a-z]+)+"), "vi": re.compile(r"[a-z]+(_[a-z]+)*")}


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("entry", charts.CHARTS, ids=lambda entry: entry.function.__name__)
def test_a_panel_names_a_row_in_words_and_not_in_codes(shipped, entry, lang):
    rows = pages.rows_behind(entry.draw(shipped, lang))
    told = {
        (column, cell)
        for row in rows["rows"]
        for column, cell in zip(rows["columns"], row, strict=True)
        if isinstance(cell, str) and CODE_WORDS[lang].fullmatch(cell)
    }
    assert {one for one in told if one[1] not in rows["words"].get(one[0], {})} == set()


def test_a_country_that_gives_scholarships_is_named_alone(shipped):
    words = pages.rows_behind(charts.scholarship_givers(shipped.series, shipped.articles, lang="vi"))["words"]
    assert (words["giver"]["VN"], words["sort"]["association"]) == ("Việt Nam", "Hội, quỹ")
    words = pages.rows_behind(charts.funding_per_year(shipped.commitments, shipped.articles, lang="vi"))["words"]
    assert words["giver"]["VN"] == "Việt Nam hỗ trợ"


def test_the_rest_of_each_side_is_named_for_its_side(shipped):
    words = pages.rows_behind(charts.givers_and_receivers(shipped.commitments, shipped.articles, lang="vi"))["words"]
    assert (words["donor"]["others"], words["recipient"]["others"]) == ("các bên hỗ trợ khác", "các bên nhận khác")


def test_a_cell_carries_the_names_of_several_parties_joined(shipped):
    several = shipped.commitments[shipped.commitments["recipient"].fillna("").str.contains(";")].iloc[0]
    key, parts = several["commitment_id"], several["recipient"].split(";")
    chart = charts.funding_per_year(shipped.commitments, shipped.articles, lang="vi")
    cell = pages.cell(chart, evidence.library.book(shipped, {"commitments": [key]}))
    known = [part.strip() for part in parts if labels.known(f"name.{part.strip()}")]
    assert known
    assert all(f'"name.{part}"' in cell for part in known)
