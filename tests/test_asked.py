"""What public functions say of arguments that they cannot use: in a line, naming what fits there."""

from pathlib import Path

import pandas as pd
import pytest

from helpers import (
    charts,
    dates,
    economy,
    evidence,
    explain,
    export,
    funding,
    investment,
    names,
    reading,
    review,
    reviewcorpus,
    schema,
    scholarships,
    score,
    selection,
    topics,
    visits,
)
from helpers.articles import read_article, read_articles
from helpers.clean import read_page
from helpers.plainly import Plainly
from helpers.tables import load
from helpers.text import Article


@pytest.fixture(scope="module")
def shipped():
    return load()


NO_TABLE = {  # a call of the tables -> what it says
    "another table": (lambda t: charts.trips_per_year(t.visits, t.articles), "trips is the table visits"),
    "the wrong way round": (lambda t: charts.leaders(t.articles, t.trips), "trips is the table articles"),
    "all tables": (lambda t: charts.places(t), "trips is no table, but a Tables"),
    "a name": (lambda t: charts.topic_heatmap("articles"), "articles is no table, but a str"),
    "one too few": (lambda t: charts.trade_per_year(t.series, t.trade), "the table articles is missing"),
    "a column less": (
        lambda t: charts.funding_per_year(t.commitments.drop(columns="year"), t.articles),
        "commitments is not the table of this name, it lacks year;",
    ),
    "no column": (
        lambda t: charts.trip_map(pd.DataFrame(), t.articles),
        "trips is not the table of this name, it lacks trip_id, direction, leader, ...;",
    ),
}


@pytest.mark.parametrize(("call", "said"), NO_TABLE.values(), ids=NO_TABLE)
def test_a_chart_names_the_argument_that_is_not_its_table(call, said, shipped):
    with pytest.raises(Plainly) as refused:
        call(shipped)
    assert str(refused.value).startswith(said)
    assert "with t = load() it is drawn by" in str(refused.value)


def test_a_chart_that_fails_on_its_own_tables_fails_as_it_does(shipped):
    with pytest.raises(ValueError, match="lang must be one of en, vi, not 'fr'"):
        charts.trips_per_year(shipped.trips, shipped.articles, lang="fr")
    assert len(charts.articles_collected(shipped.articles.drop(columns=["text", "sha256"])).data)


READERS = (
    visits.find_visits,
    funding.find_funding,
    scholarships.find_scholarships,
    economy.find_trade,
    investment.find_investment,
    topics.find_mentions,
    topics.topics_of,
    dates.find_dates,
    reading.read,
    explain.explain,
)


@pytest.mark.parametrize("find", READERS, ids=lambda find: find.__name__)
def test_what_reads_an_article_says_so_of_a_text(find):
    with pytest.raises(Plainly, match="an Article is read, and not a str: Article"):
        find("Ngày 2/3/2031, Bộ trưởng thăm Lào.")


WRONG = {  # a call of the tables -> what it says
    "a level": (lambda t: names.title_on("Tô Lâm", "2024-07", "king"), "level is 'king': the words are head_of_party"),
    "a country": (lambda t: names.holder("head_of_state", "Vietnam", "2024"), "country is 'Vietnam': write VN or LA"),
    "no day": (lambda t: names.holder("head_of_state", "VN", "nope"), "date is 'nope'"),
    "a day as it is printed": (lambda t: names.office_on("Tô Lâm", "11/7/2024"), "date is '11/7/2024'"),
    "a year as a number": (lambda t: names.levels_on("Tô Lâm", 2024), "date is 2024: write it in quotes"),
    "nothing that is merged": (lambda t: evidence.merging(t, "nope"), "unknown kind 'nope'; those are trips, commit"),
    "years in quotes": (lambda t: evidence.bars(t, ["2020"]), "years hold '2020'"),
    "a year in quotes": (lambda t: evidence.bars(t, "2020"), "years hold '2020'"),
    "rows that are not merged": (lambda t: evidence.behind(t, "visits"), "unknown kind 'visits'; those are trips"),
    "a table": (lambda t: evidence.sample(t, "trip", ["leader"]), "unknown table 'trip'; those are articles"),
    "a column": (lambda t: evidence.sample(t, "trips", ["head"]), "unknown column 'head'; those are trip_id"),
    "no text": (lambda t: evidence.example(visits.find_visits, 5), "text is 5: write a sentence"),
    "no day of publication": (lambda t: evidence.example(visits.find_visits, "", "hôm qua"), "published is 'hôm qua'"),
    "an unknown table": (lambda t: schema.empty("trip"), "unknown table 'trip'; those are articles"),
    "names of none": (lambda t: schema.names("trip"), "unknown table 'trip'; those are articles"),
    "a topic": (lambda t: charts.topic_shares(t.articles, "peace"), "highlight is 'peace': it takes one of"),
    "several topics": (lambda t: charts.topic_shares(t.articles, ["health"]), "highlight is \\['health'\\]"),
    "a language": (lambda t: charts.topic_shares(t.articles, language="xx"), "no article in the language 'xx'"),
    "none drawn": (lambda t: charts.promise_ladder(t.commitments, t.articles, limit=0), "limit is 0: write how many"),
    "none named": (lambda t: charts.givers_and_receivers(t.commitments, t.articles, each=0), "each is 0: write how"),
    "a desk in no language": (lambda t: review.example("fr"), "lang must be one of en, vi, not 'fr'"),
}


@pytest.mark.parametrize(("call", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_used_is_named(call, said, shipped):
    with pytest.raises(ValueError, match=f"^{said}"):
        call(shipped)


def test_one_year_is_as_good_as_a_list_of_it(shipped):
    pd.testing.assert_frame_equal(evidence.bars(shipped, 2020), evidence.bars(shipped, (2020,)))


def test_who_is_nearest_does_not_depend_on_the_run(shipped):
    """Names of equal likeness stand in the order of the alphabet, not in that of a set."""
    told = selection._by_letter({"Tô B", "Tố B", "Đô A", "Eo"})
    assert told == ["Đô A", "Eo", "Tô B", "Tố B"]


def test_a_desk_of_a_corpus_needs_one(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such folder of tables"):
        reviewcorpus.CorpusDesk(tmp_path / "none", tmp_path / "mine")


def test_the_number_of_a_record_is_no_text():
    desk = review.example()
    desk.clean()
    with pytest.raises(ValueError, match="row is '0': write its number without quotes"):
        desk.correct("sekong-da-nang", "visits", "0", start="2024-10-13")


def test_paths_may_be_texts(shipped, tmp_path):
    page = tmp_path / "bai.md"
    page.write_text("---\ntitle: Thăm Lào\nlanguage: vi\n---\nNgày 2/3/2031, Bộ trưởng thăm Lào.\n", encoding="utf-8")
    assert isinstance(read_page(str(page), str(tmp_path)), Article)
    assert read_article(str(page), str(tmp_path)) == read_articles(str(tmp_path))[0]
    assert (tmp_path / "out" / "trips.csv") in export.export(shipped, str(tmp_path / "out"))
    assert score.saved(str(tmp_path / "none.csv")).empty
    data = str(Path(shipped.data_dir))
    assert len(load(data_dir=data).trips) == len(shipped.trips)
    assert score.shipped(data).articles == score.shipped().articles
