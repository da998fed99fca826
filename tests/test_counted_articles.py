"""Scholarships, students, trade and investment read from whole articles of our own; some tell none of them.

counted_articles.txt, read by told_articles.py, has a row a line:
S|giver (provider): count measure of nationality, period, with ~ before a hedged count and "part" beside its total;
T|period: value growth, a printed range as low-high, "est" behind an estimate;
I|measure register direction period: projects, capital.
"""

import pytest
from told_articles import counted, told_articles

from helpers.economy import find_trade
from helpers.investment import find_investment
from helpers.scholarships import find_scholarships

MISSES = {  # wanted, not done yet; strict xfail, so the fix must move the line up
    "interpreting class for officials closes": "all who were trained so far are told as pupils, though of classes for officials",
    "language course of a pedagogical college ends": "that a course ended is told sentences before its people are counted",
    "officials of a province learn to speak": "where people learnt is told behind the next count alone",
    "students taken in, with full and half awards": "pupils of one of the schools, and those who pay themselves",
    "a region of schools and its Lao students": "a university named by its subject alone is the province's",
    "history told at length, then today": "officials sent to study, with no word of training",
    "full scholarships by the province and its city": "the rest of those of whom others hold awards, who pay themselves",
    "exchange of provinces with a plan each way": "two school years of one plan are read as the last",
    "report of a hall of residence": "all foreign students so far, with those of Laos among them",
    "high school takes in pupils of several provinces": "how many of them each province sends is no count of its own",
}


def told(article):
    yield from map(counted, find_scholarships(article))
    for t in find_trade(article):
        value = f"{t.low}-{t.high}" if t.low else f"{t.value_usd}"
        growth = "-" if t.growth_pct is None else f"{t.growth_pct:+g}"
        yield f"T|{t.period or '-'}: {value} {growth}" + " est" * t.estimate
    for i in find_investment(article):
        projects = "-" if i.projects is None else i.projects
        capital = "-" if i.capital_usd is None else i.capital_usd
        yield f"I|{i.measure} {i.register} {i.direction} {i.as_of or i.period or '-'}: {projects} projects, {capital}"


@pytest.mark.parametrize(("article", "wanted"), list(told_articles("counted_articles.txt", MISSES)))
def test_rows(article, wanted):
    assert sorted(told(article)) == sorted(wanted)
