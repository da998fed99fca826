"""Hand-coded records become tables of the contract: canonical names, offices of the day, parties, dollars."""

from functools import cache

import pytest

from helpers import hand as module
from helpers import names, schema
from helpers.hand import hand
from helpers.language import lexicon


@cache
def tables():
    return hand()


@pytest.mark.parametrize("name", ["articles", "visits", "funding", "scholarships", "trade", "investment"])
def test_tables_keep_the_contract(name):
    frame = tables()[name]
    assert list(frame.columns)[: len(schema.names(name))] == schema.names(name)
    assert schema.conform_read(frame, name).equals(frame)
    assert frame.index.is_unique


def test_hand_rows_have_no_quote_and_claim_no_date_basis_that_was_not_recorded():
    visits = tables()["visits"]
    assert set(visits["coding"]) == {"hand"}
    assert visits[["quote", "char_start", "char_end"]].isna().all(axis=None)
    assert set(visits["date_basis"].dropna()) == {"coded"}
    assert set(tables()["articles"]["published_basis"].dropna()) == {"coded"}


def test_names_are_canonical():
    visits = tables()["visits"]
    assert set(visits["leader"].dropna()) | set(visits["host"].dropna()) <= set(names.people())
    assert {place for cell in visits["places"].dropna() for place in lexicon.split(cell)} <= set(names.places())
    assert visits.loc[visits["leader"].isna(), "leader_printed"].isna().all()


TITLES = {  # (leader, day, level): the title of people.csv, None where it is not sure
    "in office": (("Phạm Minh Chính", "2024-10-08", "head_of_government"), "Prime Minister"),
    "another level that day": (("Phạm Minh Chính", "2024-10-08", "minister"), None),
    "before the term": (("Phạm Minh Chính", "2019-10-08", "head_of_government"), None),
    "of two offices the one decided": (
        ("Thongloun Sisoulith", "2022-05-01", "head_of_party"),
        "Party General Secretary",
    ),
    "a second office of that level without known years": (("Anouphap Tounalom", "2022-08-09", "provincial"), None),
    "no day": (("Phạm Minh Chính", None, "head_of_government"), None),
    "nobody named": ((None, "2024-10-08", "head_of_government"), None),
    "not in people.csv": (("Somebody Else", "2024-10-08", "head_of_government"), None),
}


@pytest.mark.parametrize("case", TITLES)
def test_title_of_the_day(case):
    arguments, title = TITLES[case]
    assert module._title(*arguments) == title


def test_office_is_as_printed_where_people_csv_is_not_sure():
    visit = tables()["visits"].loc["2022-08-10-thoidai-page:0"]
    assert visit["leader"] == "Anouphap Tounalom"
    assert visit["office"] == visit["office_printed"]


def test_sums_in_dollars():
    """A printed counter-value outranks the rate; without one the dollars are those of the year's rate."""
    funding = tables()["funding"]
    assert funding.loc["2021-06-18-vietnamplus-1:0", "usd"] == 21_160
    dollars = funding[funding["currency"] == "USD"]
    assert (dollars["usd"] == dollars["min"]).all()
    undated = funding["usd"].isna() & funding["min"].notna()
    assert funding.loc[undated, "date"].isna().all()


def test_two_sides_stand_on_either_side_except_gifts_to_ones_own_community():
    funding = tables()["funding"]
    same = funding[funding["donor_country"] == funding["recipient_country"]]
    assert same["recipient"].str.contains("Vietnamese|Nguyễn Du|Vietnam").all()
