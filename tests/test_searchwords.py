"""A reader finds a figure by whom, where and what its records tell, in either language, with or without diacritics."""

import html
import re

import pandas as pd
import pytest
from chart_corpora import tables as made
from chart_corpora import trip

from helpers import charts, figures, schema
from helpers.language.letters import fold
from helpers.site import gallery, searchwords
from helpers.tables import load


@pytest.fixture(scope="module")
def pages():
    """lang -> chart -> what the search of that gallery looks in, as gallery.js puts it together."""
    found = {}
    for lang, cards in figures._cards(load()).items():
        words = dict(re.findall(r'<article data-words="(.*?)" data-name="(.*?)">', gallery.gallery_page(cards, lang)))
        words = {name: html.unescape(text) for text, name in words.items()}
        found[lang] = {
            c.name: plain(f"{card.theme} {c.title} {c.subtitle}. {c.source} {c.alt} {words[c.name]} {c.name}")
            for card in cards
            for c in [card.chart]
        }
    return found


def plain(text: str) -> str:
    return " " + re.sub(r"[\W_]+", " ", fold(text))


WANTED = {  # query -> charts that it finds among others
    "loan": {"funding-per-year", "promise-ladder"},
    "vốn vay": {"funding-per-year", "promise-ladder"},
    "prime minister": {"trips-per-year", "leaders"},
    "thủ tướng": {"trips-per-year", "leaders"},
    "Phạm Minh Chính": {"trips-per-year", "leaders", "trip-map"},
    "pham minh chinh": {"trips-per-year", "leaders"},
    "Savannakhet": {"places", "trip-map", "funding-per-year"},
    "Xa-vẳn-na-khệt": {"places", "trip-map"},
    "Houaphanh": {"places", "trip-map", "funding-per-year"},
    "hospital": {"funding-per-year", "promise-ladder"},
    "bệnh viện": {"funding-per-year", "promise-ladder"},
    "Nongkhang": {"funding-per-year", "promise-ladder"},
    "COVID": {"funding-per-year", "givers-and-receivers"},
    "COVID-19": {"funding-per-year"},
    "BIDV": {"scholarship-givers", "funding-per-year"},
    "y tế": {"topic-shares", "topic-heatmap"},
}


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("query", WANTED)
def test_a_query_finds_the_figures(query, lang, pages):
    words = plain(query).split()
    found = {name for name, text in pages[lang].items() if all(f" {word}" in text for word in words)}
    assert WANTED[query] <= found
    assert len(found) < len(pages[lang]), "a query that finds everything tells nothing"


def test_the_index_is_small(pages):
    cards = figures._cards(load())["en"]
    assert sum(len(card.behind) for card in cards) < 60_000
    assert all(card.behind == " ".join(sorted(set(card.behind.split()))) for card in cards)


def test_very_many_records_leave_the_words_of_most():
    rows = [
        trip(n, trip_id=f"t{n}", start="2020", leader=f"Name{chr(97 + n // 26)}{chr(97 + n % 26)}") for n in range(99)
    ]
    trips = schema.conform(pd.DataFrame(rows, dtype=object), "trips")
    corpus = made(1)
    corpus.trips = trips
    chart = charts.trips_per_year(trips, corpus.articles)
    whole = searchwords.words_behind(chart, corpus).split()
    assert {"vientiane", "nameaa"} <= set(whole)
    searchwords.MOST, before = 20, searchwords.MOST
    try:
        few = searchwords.words_behind(chart, corpus).split()
    finally:
        searchwords.MOST = before
    assert len(few) == 20
    assert "vientiane" in few
