"""Web pages in the layouts of many outlets: the body kept, the furniture dropped, no record out of the furniture."""

import pytest

from helpers.building import build
from helpers.clean import read_page
from helpers.intake.decode import decode
from tests.html_pages import compare
from tests.html_pages.make import pages
from tests.html_pages.measure import measure

PAGES = pages()
LEAST = 0.98  # of the words, on every page


def known(page):
    return pytest.param(page, id=page.name)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    where = tmp_path_factory.mktemp("pages")
    for page in PAGES:
        (where / f"{page.name}.html").write_bytes(page.content)
    return where


@pytest.fixture(scope="module")
def tables(folder):
    return build.from_pages(folder)


def test_there_are_enough_pages_of_enough_outlets():
    assert len(PAGES) >= 40
    assert len({page.said["layout"] for page in PAGES}) >= 20
    assert sum(not page.gold for page in PAGES) * 3 >= len(PAGES)


@pytest.mark.parametrize("page", [known(page) for page in PAGES])
def test_body_is_kept_and_furniture_dropped(page):
    kept, body, dropped, furniture = measure(page, compare.ours(decode(page.content)))
    assert body >= 40
    assert furniture >= 20
    assert kept / body >= LEAST
    assert dropped / furniture >= LEAST


@pytest.mark.parametrize("page", [known(page) for page in PAGES])
def test_metadata(page, folder):
    article = read_page(folder / f"{page.name}.html", folder)
    assert article.title == page.said["title"]
    if "time" in page.said:
        assert (article.published, article.published_basis) == (page.said["time"][:10], "metadata")
    assert not any("data:image" in line for line in article.text.split("\n"))


@pytest.mark.parametrize("page", [known(page) for page in PAGES])
def test_records_are_those_of_the_body(page, tables):
    articles = tables.articles
    ids = set(articles.loc[articles["source_file"] == f"{page.name}.html", "article_id"])
    rows = {name: tables[name][tables[name]["article_id"].isin(ids)] for name in ("visits", "funding", "scholarships")}
    found = [f"visit {row.direction} {row.leader} {row.start}" for row in rows["visits"].itertuples()]
    found += [f"funding {row.min} {row.currency}" for row in rows["funding"].itertuples()]
    found += [f"scholarships {row.min} {row.measure}" for row in rows["scholarships"].itertuples()]
    assert sorted(found) == sorted(page.gold)
    assert not any(tables[name]["article_id"].isin(ids).any() for name in ("trade", "investment"))


def test_the_measure_itself():
    page = PAGES[0]
    body = "\n".join(page.body)
    everything = "\n".join([body, *page.either, *page.furniture])
    shares = {"body": body, "everything": everything, "nothing": ""}
    told = {name: measure(page, text) for name, text in shares.items()}
    assert {name: (kept == all_, dropped == left) for name, (kept, all_, dropped, left) in told.items()} == {
        "body": (True, True),
        "everything": (True, False),
        "nothing": (False, True),
    }
    _, _, dropped, left = told["everything"]
    assert dropped < 0.25 * left  # runs of words that the body has too say nothing
    assert told["nothing"][0] == 0


def test_a_missing_extractor_is_told(monkeypatch):
    def missing():
        raise ImportError(name="no_such_package")

    monkeypatch.setattr(compare, "EXTRACTORS", {"another": missing, "this project": lambda: compare.ours})
    rows = list(compare.rows(PAGES[:2]))
    assert "not installed (no_such_package)" in rows[0]
    assert rows[1].split()[2:4] == ["1.0000", "1.0000"]
