"""The chart of accuracy: unseen articles apart from development pages, never the one for the other."""

import pandas as pd
import pytest

from helpers.charts.accuracy import accuracy
from helpers.score import COLUMNS

UNSEEN = [
    ("unseen", "visits", 160, 12, 22, 120, "2027-01-05", "0.1.0+aaaaaaa"),
    ("unseen", "scholarships", 30, 2, 8, 120, "2027-01-05", "0.1.0+aaaaaaa"),
    ("unseen", "trade", 0, 0, 0, 120, "2027-01-05", "0.1.0+aaaaaaa"),
]
FEW = ("unseen", "investment", 3, 0, 5, 120, "2027-01-05", "0.1.0+aaaaaaa")
WEAK = ("unseen", "funding", 10, 8, 8, 120, "2027-01-05", "0.1.0+aaaaaaa")
DEVELOPMENT = [("development", "visits", 6, 0, 0, 5, "2027-01-04", "0.1.0+bbbbbbb")]


def chart(*rows, lang="en"):
    return accuracy(pd.DataFrame(list(rows), columns=list(COLUMNS)), lang)


TITLES = {  # rows -> the finding
    "unseen kinds": (UNSEEN, "From 79% of scholarship counts to 88% of visits found in 120 unseen articles"),
    "one unseen kind": (UNSEEN[:1], "88% of the visits found in 120 unseen articles"),
    "unseen beside development": ([*UNSEEN[:1], *DEVELOPMENT], "88% of the visits found in 120 unseen articles"),
    "a kind of few rows beside others": (
        [*UNSEEN, FEW],
        "From 79% of scholarship counts to 88% of visits found in 120 unseen articles",
    ),
    "the weakest kind, with rows enough": (
        [*UNSEEN, WEAK],
        "From 56% of sums to 88% of visits found in 120 unseen articles",
    ),
    "few rows alone": (
        [("unseen", "investment", 3, 0, 2, 120, "2027-01-05", "0.1.0+aaaaaaa")],
        "60% of the investment figures found in 120 unseen articles",
    ),
    # negatives: nothing that could pass for accuracy
    "development alone": (DEVELOPMENT, "Accuracy on unseen articles has not been measured yet"),
    "nothing": ([], "No accuracy has been measured yet"),
    "nothing to count": (UNSEEN[2:], "No accuracy has been measured yet"),
}


@pytest.mark.parametrize("name", TITLES)
def test_title(name):
    rows, title = TITLES[name]
    told = chart(*rows)
    assert told.title == title
    assert len(title.split()) <= 15


WEAKEST = {  # rows -> what is said beside the title
    "what was read right least often": ([*UNSEEN, WEAK], ["Read right least often: sums (10 of 18)."]),
    "kinds with too few rows": (
        [*UNSEEN, FEW],
        [
            "Read right least often: visits (160 of 172).",
            "Too few rows for the title: investment figures (3 of 8 found).",
        ],
    ),
    "a kind alone is in the title": ([FEW], []),
    "development pages have no accuracy": (DEVELOPMENT, []),
}


@pytest.mark.parametrize("case", WEAKEST)
def test_the_weakest_is_told(case):
    rows, said = WEAKEST[case]
    assert [c for c in chart(*rows).caveats if c.startswith(("Read right", "Too few rows"))] == said


def test_shares_and_intervals():
    data = chart(*UNSEEN).data.set_index(["kind", "share"])
    visits = data.loc[("visits", "precision")]
    assert (visits["right"], visits["of"]) == (160, 172)
    assert visits["low"] < 160 / 172 < visits["high"]
    assert data.loc[("visits", "recall"), "of"] == 182
    assert "trade" not in data.index.get_level_values("kind"), "a right none is no share"


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_what_a_reader_must_know(lang):
    both, unseen, development = chart(*UNSEEN, *DEVELOPMENT, lang=lang), chart(*UNSEEN), chart(*DEVELOPMENT, lang=lang)
    assert "120" in both.source
    assert "0.1.0+aaaaaaa" in both.source
    assert "0.1.0+bbbbbbb" in both.source
    assert any("score --articles" in caveat for caveat in development.caveats)
    assert not any("score --articles" in caveat for caveat in both.caveats)
    assert not any("no accuracy" in caveat for caveat in unseen.caveats)
    for one in (both, development, chart(lang=lang)):
        assert one.figure().alt
        assert one.interactive().layout["title"]["text"]


def test_development_pages_are_drawn_hollow():
    traces = {trace["name"]: trace["marker"]["symbol"] for trace in chart(*UNSEEN, *DEVELOPMENT).interactive().data}
    assert len(traces) == 4
    assert all(symbol.endswith("-open") == ("development" in name) for name, symbol in traces.items())


def test_an_empty_chart_says_so():
    figure = chart().figure()
    assert any("Nothing to draw" in text.get_text() for text in figure.texts)
