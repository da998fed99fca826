"""Sums and scholarships read from whole articles of our own: handovers, aid plans, relief, schools; many tell none.

giving_articles.txt: "=== name | day of publication", the text, "---", then a row a line, a sum before the counts:
F|donor -> recipient: amount currency kind status date, with ~ before a hedged sum and "part" beside its total;
S|giver (provider): count measure of nationality, period, alike.
"""

import pytest
from told_articles import counted, told_articles

from helpers.funding import find_funding
from helpers.scholarships import find_scholarships

MISSES = {  # wanted, not done yet; strict xfail, so the fix must move the line up
    "an association, a school and the friends' centre": "awards of a province's delegation, told as the state's",
    "new year greetings from across the border": "the paper's own province is told as tỉnh alone",
    "district school given by a city": "pupils of the school told in the lead, after another place",
    "rubber firm's year": "the year of the sentence before, and a drive among a firm's own people",
    "campaign at a consulate for both sides": "a collection for people of both countries, counted later",
    "front and the embassy in Hanoi": "an embassy's staff, told without its country behind a semicolon",
    "city council's programme and works": "help to provinces told behind awards to their students",
    "pledge for two provinces": "two provinces told as such, behind each one's share",
    "consulate in the north, its partners": "two associations of Vietnamese under one name",
    "provinces in the north meet online": "who trained students told as the province's",
    "border gate and bridge with state money": "a bridge, whose noun stands in other words too",
    "bank's school, value in two currencies": "a fund as the thing given to a school",
    "a city's help over years and this year's": "awards behind the building of schools in one sentence",
    "border guards across a river of a province": "people told of the village of two sentences before",
    "collection at the embassy for home": "a gift after the account of a collection names no receiver of its own",
    "two houses across the border": "houses told as such, whose sum is told two sentences later",
    "works of a province for its twins": "a work finished at a festival, told after its beginning",
    "posts for village police": "a total told behind counts of works and provinces",
    "clinic among nine villages": "a clinic that gives, told by its kind alone",
    "airport by build-transfer": "a loan to be paid back, told behind the firm that opens its work",
    "resolution of a city council": "help at home in the same resolution",
    "governor gives to a city after the storm": "each of two givers, told behind them",
    "workers of a rubber firm": "workers who collected what their firm hands over",
    "council of Vietnamese women and orphans": "a home for orphans, which no list holds",
    "a commune gives beside the customs": "a commune with its province in brackets, behind another giver",
    "a school whose cost stands before its giver": "a cost told before the building has a name or a giver",
    "houses for the friends, beside pupils who are cared for": "people of another verb of the sentence, told as receivers",
    "parcels that people from across the border come to fetch": "presents without a sum that people come for",
    "what all gifts and works of a day were worth": "a value of activities, of which a work's is told before",
}


def told(article):
    for f in find_funding(article):
        amount = "no sum" if f.min is None else f"{'~' * f.approx}{f.min} {f.currency}"
        row = f"F|{f.donor} -> {f.recipient}: {amount} {f.kind} {f.status} {f.date or '-'}"
        yield row + " part" * f.part_of_total
    yield from map(counted, find_scholarships(article))


@pytest.mark.parametrize(("article", "wanted"), list(told_articles("giving_articles.txt", MISSES)))
def test_rows(article, wanted):
    assert sorted(told(article)) == sorted(wanted)
