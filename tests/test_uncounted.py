"""What charts say of the sums that no total holds, and which sums a selection of years draws."""

import pytest

from helpers import charts, labels, records, schema, tables
from helpers.charts.uncounted import left_out, several_years
from helpers.charts.words import Words


@pytest.fixture(scope="module")
def shipped():
    return tables.load()


def sums(*rows):
    """Rows of commitments from (donor, dollars, why it is not counted, "" for counted)."""
    made = [
        {
            "commitment_id": f"c{n}",
            "donor": donor,
            "donor_country": "VN",
            "recipient": "Laos",
            "amount": usd,
            "currency": "USD",
            "usd": usd,
            "usd_real": usd,
            "kind": "grant",
            "year": 2020,
            "pledged_on": "2020",
            "status": "pledged",
            "in_totals": not why,
            "why_not": why or None,
            "articles": 1,
            "article_ids": f"a{n}",
        }
        for n, (donor, usd, why) in enumerate(rows)
    ]
    return schema.conform(made, "commitments")


SEVERAL, PLAN = "several years", "plan containing other rows"
CAVEATS = {  # sums -> what is said
    "nothing left out": ([("Nghệ An", 5, "")], ()),
    "reasons, the commonest first": (
        [("Nghệ An", 5, "misprint"), ("Vietnam", 5, "part of another row"), ("Vietnam", 5, "part of another row")],
        ("3 sums not counted: 2 part of another sum, 1 misprinted.",),
    ),
    "no reason told": ([("Nghệ An", 5, None)], ()),
    "several years by sort of giver": (
        [("Nghệ An", 2_000_000, SEVERAL), ("Hà Tĩnh", 1_000_000, SEVERAL), ("BIDV", 8_000_000, SEVERAL)],
        (
            "3 sums not counted: 3 for several years.",
            "Those for several years, in 2024 dollars: companies $8m, provinces and cities $3m; they may overlap.",
        ),
    ),
    "a city among provinces": (
        [("Nghệ An", 2_000_000, SEVERAL), ("Hà Nội", 1_000_000, SEVERAL)],
        (
            "2 sums not counted: 2 for several years.",
            "Those for several years, in 2024 dollars: provinces and cities $3m; they may overlap.",
        ),
    ),
    "a plan, with its size": (
        [("Vietnam", 140_000_000, PLAN)],
        (
            "1 sum not counted: 1 for plans that hold other sums.",
            "Plans that hold other sums, in 2024 dollars: $140m; sums counted may be slices of them.",
        ),
    ),
}


@pytest.mark.parametrize(("rows", "expected"), CAVEATS.values(), ids=CAVEATS)
def test_what_is_left_out_is_told_with_its_reasons(rows, expected):
    assert left_out(sums(*rows), Words("en")) == expected


def test_a_sum_left_out_without_a_reason_is_told_so():
    made = sums(("Nghệ An", 5, ""))
    made["in_totals"] = False
    assert left_out(made, Words("en")) == ("1 sum not counted: 1 without a reason told.",)


def test_every_reason_has_its_words():
    column = next(column for column in records.RECORDS["funding"] if column.name == "why_not")
    assert all(labels.known(f"funding.out.{reason.replace(' ', '_')}") for reason in column.words)


@pytest.mark.parametrize("name", ["funding_per_year", "givers_and_receivers", "funding_by_giver"])
@pytest.mark.parametrize("lang", ["en", "vi"])
def test_charts_of_money_tell_the_reasons_of_the_rows(shipped, name, lang):
    chart = getattr(charts, name)(shipped.commitments, shipped.articles, lang=lang)
    told = left_out(shipped.commitments, Words(lang))
    assert len(told) == 3
    assert set(told) <= set(chart.caveats)


def test_sums_for_several_years_stand_beside_the_counted_ones(shipped):
    data = charts.funding_by_giver(shipped.commitments, shipped.articles).data
    besides = data[~data["counted"]].set_index("giver_kind")["usd_real"]
    expected = several_years(shipped.commitments).groupby("giver_kind")["usd_real"].sum()
    assert besides.sort_index().to_dict() == expected.to_dict()
    assert besides["province"] > data[data["counted"]].groupby("giver_kind")["usd_real"].sum()["province"]


@pytest.mark.parametrize("name", ["funding_per_year", "givers_and_receivers", "funding_by_giver"])
def test_a_selection_of_years_draws_the_sums_that_begin_in_them(shipped, name):
    """A work begun before and finished in them is a record of those years, and no sum of theirs."""
    chosen = tables.select(shipped, from_year=2020, to_year=2025)
    early = set(chosen.commitments.loc[chosen.commitments["year"] < 2020, "commitment_id"])
    assert "xiengkhuang-friendship-hospital" in early
    chart = getattr(charts, name)(chosen.commitments, chosen.articles)
    assert not early & {one for ids in chart.ids for one in ids}
    assert chart.period == "2020–2025"


@pytest.mark.parametrize("name", ["funding_per_year", "givers_and_receivers", "funding_by_giver", "promise_ladder"])
@pytest.mark.parametrize("why", ["misprint", SEVERAL])
def test_charts_of_money_stand_sums_none_of_which_counts(shipped, name, why):
    chart = getattr(charts, name)(sums(("Nghệ An", 5, why)), shipped.articles)
    assert chart.title.startswith("No ")
    assert [text.get_text() for text in chart.figure().texts]
    assert chart.interactive().layout["annotations"]


def test_loans_are_drawn_apart_but_for_misprints(shipped):
    made = sums(("Vietnam", 7, "loan"), ("Vietnam", 900, "misprint")).assign(kind="loan")
    data = charts.funding_per_year(made, shipped.articles).data
    assert data.loc[data["usd"] > 0, ["group", "usd"]].to_numpy().tolist() == [["loan", 7]]


def test_every_single_year_has_its_chart_of_money(shipped):
    years = range(int(shipped.commitments["year"].min()), int(shipped.commitments["year"].max()) + 1)
    drawn = [tables.select(shipped, from_year=year, to_year=year) for year in years]
    assert [len(charts.funding_per_year(one.commitments, one.articles).alt) > 0 for one in drawn] == [True] * len(years)


UNDRAWN = {  # columns of a counted sum -> what charts of money say of it
    "drawn": ({}, ""),
    "no year": ({"year": None, "pledged_on": None}, "1 sum without a year not drawn."),
    "no year, in đồng: no rate of any year gives its dollars": (
        {"year": None, "pledged_on": None, "currency": "VND", "usd": None, "usd_real": None},
        "1 sum without a year not drawn.",
    ),
    "a currency without a rate": (
        {"currency": "CHF", "usd": None, "usd_real": None},
        "1 sum without a known exchange rate not drawn.",
    ),
    "a gift told by its stages alone": ({"amount": None, "currency": None, "usd": None, "usd_real": None}, ""),
}


@pytest.mark.parametrize("name", ["funding_per_year", "givers_and_receivers", "funding_by_giver"])
@pytest.mark.parametrize("case", UNDRAWN)
def test_every_counted_sum_is_drawn_or_told(shipped, name, case):
    columns, said = UNDRAWN[case]
    made = sums(("Nghệ An", 5_000_000, ""), ("Hà Tĩnh", 7_000_000, ""))
    for column, value in columns.items():
        made.loc[0, column] = value
    caveats = " ".join(getattr(charts, name)(made, shipped.articles).caveats)
    assert said in caveats
    assert ("not drawn" in caveats) is bool(said)


def test_a_sum_out_of_totals_without_dollars_is_told():
    made = sums(("Nghệ An", 5_000_000, "misprint"))
    made[["usd", "usd_real", "year"]] = None
    assert left_out(made, Words("en")) == ("1 sum not counted: 1 misprinted.",)


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_a_loan_inside_another_is_told_and_drawn_nowhere(lang):
    made = sums(("Vietnam", 80, "part of another row"), ("BIDV", 176, "loan"), ("Vietnam", 7, ""))
    made = made.assign(kind=["loan", "loan", "gift"], completed_on=["2022", "2022", "2022"])
    articles = tables.load().articles.iloc[:0]
    panel = charts.funding_per_year(made, articles, lang=lang)
    assert panel.data.groupby("group")["usd"].sum().to_dict() == {"given": 7, "loan": 176}
    w = Words(lang)
    told = w.say("funding.left_out", sums=w.count(1, "noun.sum"), reasons=w.say("funding.out.part_of_another_row", n=1))
    assert told in panel.caveats
    ladder = charts.promise_ladder(made, articles, lang=lang)
    assert w.say("promise_ladder.loans", loans=w.count(1, "noun.loan")) in ladder.caveats
