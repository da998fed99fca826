"""Whole pages through the whole reading: what gold.json says stands on each is found, and nothing else.

tests/pages are made up by us; ../shared/articles, when it is there, holds real saved pages with a gold.json of the same form.
"""

import json
from pathlib import Path

import pytest

from helpers import schema
from helpers.building import build

ROOT = Path(__file__).parent.parent
FOLDERS = {"own": ROOT / "tests" / "pages", "real": ROOT.parent / "shared" / "articles"}
COMPARED = {  # what identifies a row comes first
    "visits": ("direction", "leader", "level", "start", "end", "date_basis", "host", "kind", "status", "places"),
    "funding": (
        "donor",
        "donor_country",
        "recipient",
        "recipient_country",
        "min",
        "max",
        "currency",
        "approx",
        "kind",
        "status",
        "date",
    ),
    "scholarships": ("giver", "provider", "min", "max", "measure", "nationality", "approx", "period"),
}


def _pages():
    for where, folder in FOLDERS.items():
        if (folder / "gold.json").exists():
            for page in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["pages"]:
                yield pytest.param(where, page, id=f"{where}-{page['file'][:3]}")
        else:
            yield pytest.param(where, None, id=where, marks=pytest.mark.skip(f"no pages in {folder.name}"))


PAGES = list(_pages())


@pytest.fixture(scope="module")
def read():
    return {where: build.from_pages(folder) for where, folder in FOLDERS.items() if folder.is_dir()}


def plain(value):
    if isinstance(value, list):
        return sorted(value)
    return None if value is None or value != value or str(value) == "<NA>" else value


def rows_of(tables, name, file):
    articles = tables.articles
    ids = articles.loc[articles["source_file"] == file, "article_id"]
    frame = tables[name][tables[name]["article_id"].isin(ids)]
    rows = [{key: plain(value) for key, value in row.items()} for row in frame.to_dict("records")]
    for row in rows:
        if "places" in row:
            row["places"] = sorted(row["places"].split(";")) if row["places"] else []
    return rows


@pytest.mark.parametrize(("where", "page"), PAGES)
@pytest.mark.parametrize("name", COMPARED)
def test_facts(read, where, page, name):
    columns = [c for c in COMPARED[name] if all(c in row for row in page[name])]
    wanted = [{c: plain(row[c]) for c in columns} for row in page[name]]
    found = [{c: row[c] for c in columns} for row in rows_of(read[where], name, page["file"])]
    assert sorted(found, key=repr) == sorted(wanted, key=repr)


@pytest.mark.parametrize(("where", "page"), PAGES)
def test_nothing_else(read, where, page):
    for name in ("trade", "investment"):
        assert len(rows_of(read[where], name, page["file"])) == len(page.get(name, []))


@pytest.mark.parametrize(("where", "page"), PAGES)
def test_article(read, where, page):
    articles, rejected = read[where].articles, read[where].rejected
    if page.get("relevant") is False:
        assert page["file"] in set(rejected["source_file"])
        return
    row = articles[articles["source_file"] == page["file"]].iloc[0]
    for column in ("outlet", "published", "published_basis", "credited_to"):
        if page.get(column) is not None:
            assert row[column] == page[column]
    assert set(page["topics_at_least"]) <= set(row["topics"].split(";"))


@pytest.mark.parametrize("where", FOLDERS)
def test_quotes_stand_in_the_text(read, where):
    if where not in read:
        pytest.skip("no such pages")
    texts = read[where].articles.set_index("article_id")["text"]
    for name in ("visits", "funding", "scholarships", "trade", "investment"):
        for row in read[where][name].itertuples():
            assert texts[row.article_id][row.char_start : row.char_end] == row.quote


def test_a_pledge_and_its_completion_on_another_page_are_one_commitment(read):
    for tables in read.values():
        together = tables.commitments[tables.commitments["articles"] == 2]
        assert len(together) == 1
        one = together.iloc[0]
        assert one["pledged_on"] < one["completed_on"]
        assert one["status"] == "completed"


def test_every_table_is_written(tmp_path, read):
    for tables in read.values():
        build.write(tables, tmp_path / "out", csv=True)
        assert {p.name for p in (tmp_path / "out").glob("[!.]*")} == {
            *(f"{n}.{e}" for n in schema.TABLES for e in ("csv", "parquet")),
            "made_of.json",
        }
