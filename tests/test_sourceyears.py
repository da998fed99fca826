"""The year of a hand-coded source without a day of publication, from the rows that it tells."""

import pytest

from helpers import codebook, records
from helpers.merging import sourceyears
from helpers.merging.sourceyears import year_told
from helpers.records import DATA


def trip(start, status="reported"):
    return "visits", {"start": start, "status": status}


def gift(date):
    return "funding", {"date": date}


def award(period, measure="awarded"):
    return "scholarships", {"period": period, "measure": measure}


def turnover(period, estimate=False):
    return "trade", {"period": period, "estimate": estimate}


def stock(as_of, period=None):
    return "investment", {"as_of": as_of, "period": period}


YEARS = {  # what a source tells -> its year
    "nothing": ([], None),
    "a trip": ([trip("2031-04-02")], 2031),
    "of two trips the newest": ([trip("2031"), trip("2030-12")], 2031),
    "a trip reported over one announced": ([trip("2031", "planned"), trip("2030")], 2030),
    "of two announced the first": ([trip("2032", "planned"), trip("2031", "planned")], 2031),
    "a trip over a sum": ([gift("2032"), trip("2031")], 2031),
    "a sum over an earlier trip": ([trip("2030", "recalled"), gift("2031-05-06")], 2031),
    "an earlier trip alone": ([trip("2030", "recalled")], 2030),
    "the end of a span": ([award("2026/2031")], 2031),
    "a span without an end": ([award("2026/..")], None),
    "a plan beside a figure": ([award("2032", "planned"), turnover("2031")], 2031),
    "plans alone": ([award("2033", "planned"), award("2032", "per_year")], 2032),
    "an estimate alone": ([turnover("2031", estimate=True)], 2031),
    "a count of projects": ([stock("2031-10"), stock(None, "2030-01/2030-12")], 2031),
    "no day": ([trip(None), gift(None), stock(None)], None),
}


@pytest.mark.parametrize(("told", "year"), YEARS.values(), ids=YEARS)
def test_the_year_is_that_of_the_newest_event(told, year):
    facts = {name: [row for of, row in told if of == name] for name in records.RECORDS}
    assert year_told(facts) == year


def test_the_codebook_tells_how_often_the_rule_is_right():
    tried = sourceyears.tried()
    assert tried.told == tried.right + tried.earlier + tried.later
    assert f" for {tried.right} of {tried.told} articles" in codebook.render((DATA / "README.md").read_text("utf-8"))
