"""The digests of data/articles/: our own words, one a source, fit to be read like any cleaned article."""

import csv
import re
from pathlib import Path

import pytest

from helpers.articles import FRONT_MATTER, read_article
from helpers.language.letters import nfc

DATA = Path(__file__).parents[1] / "data"
FOLDER = DATA / "articles"
DIGESTS = sorted(path for path in FOLDER.glob("*.md") if path.name != "README.md")
PAGES = Path(__file__).parents[2] / "shared" / "articles"
RUN = 18  # syllables in a row that nobody writes twice by chance; names with their offices are shorter


@pytest.fixture(scope="module")
def sources():
    with open(DATA / "sources.csv", encoding="utf-8", newline="") as handle:
        return {row["id"]: row for row in csv.DictReader(handle)}


@pytest.fixture(scope="module")
def articles():
    return {path.stem: read_article(path, FOLDER) for path in DIGESTS}


def syllables(text):
    return re.findall(r"\w+", nfc(text).lower())


def runs(text, length):
    words = syllables(text)
    return {tuple(words[i : i + length]) for i in range(len(words) - length + 1)}


def test_there_are_about_twenty_over_all_the_years(articles):
    assert 18 <= len(articles) <= 30
    years = {name[:4] for name in articles}
    assert years == {str(year) for year in range(2011, 2027)}


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_front_matter(path, sources, articles):
    article, source = articles[path.stem], sources[path.stem]
    assert article.article_id == path.stem
    assert (article.outlet, article.url or "", article.published or "") == (
        source["outlet"],
        source["url"],
        source["published"],
    )
    assert article.published_basis == ("metadata" if article.published else "none")
    assert (article.language, article.text_kind) == ("vi", "digest")
    assert article.title
    assert set(re.findall(r"^(\w+):", path.read_text("utf-8").split("---")[1], re.MULTILINE)) <= set(FRONT_MATTER)


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_text(path, articles):
    raw = path.read_bytes().decode("utf-8")
    assert raw == nfc(raw)
    assert "\r" not in raw
    assert raw.endswith("\n")
    assert not re.search(r"  |\t|[\u00a0\u200b\ufeff]", raw), "a blank that a reader cannot see"
    assert 90 <= articles[path.stem].words <= 250
    assert re.search(r"[àáảãạăâđèéêìíòóôơùúưỳý]", articles[path.stem].title), "a title without diacritics"


@pytest.mark.parametrize("path", DIGESTS, ids=lambda path: path.stem)
def test_a_date_has_its_year_or_a_day_of_publication_to_find_it(path, articles):
    article = articles[path.stem]
    if article.published is None:
        assert re.search(rf"\b{path.stem[:4]}\b", article.text), "nothing tells the year"


def test_no_two_tell_their_story_in_the_same_words(articles):
    seen = {}
    for name, article in articles.items():
        for run in runs(article.text, RUN):
            assert seen.setdefault(run, name) == name, f"{name} repeats {seen[run]}: {' '.join(run)}"


@pytest.mark.skipif(not PAGES.is_dir(), reason="the folder of real pages is not here")
def test_no_page_is_quoted(articles):
    for page in sorted(PAGES.glob("*.txt")):
        printed = runs(page.read_text("utf-8"), RUN)
        for name, article in articles.items():
            assert not printed & runs(f"{article.title}\n{article.text}", RUN), f"{name} quotes {page.name}"
