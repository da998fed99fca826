"""Tables leave as what people use: a workbook and data packages that other programs check."""

import dataclasses
import io
import json
import tomllib
from pathlib import Path

import frictionless
import openpyxl
import pandas as pd
import pytest
import yaml

from helpers import codebook, schema
from helpers.__main__ import main
from helpers.export import PACKAGE, WORKBOOK, export
from helpers.language import lexicon
from helpers.records import DATA
from helpers.selection import select
from helpers.storage import datapackage, workbook
from helpers.tables import load

PAGES = Path(__file__).parent / "pages"


@pytest.fixture(scope="module")
def tables():
    return load().as_dict()


def sheets(content: bytes) -> dict[str, list[tuple]]:
    return {sheet.title: list(sheet.values) for sheet in openpyxl.load_workbook(io.BytesIO(content))}


def test_the_shipped_package_says_what_the_files_hold():
    told = (DATA / "datapackage.json").read_text(encoding="utf-8")
    assert told == datapackage.text(datapackage.describe_data()), "run: python -m helpers.codebook"
    report = frictionless.Package(str(DATA / "datapackage.json")).validate()
    assert report.valid, report.flatten(["taskNumber", "rowNumber", "fieldName", "note"])[:5]


def test_every_reference_file_is_described():
    files = {path.name for path in (DATA / "reference").glob("*.csv")}
    assert files == {row["file"] for row in lexicon.rows("files")}


@pytest.mark.parametrize(
    ("column", "value"), [("period", "2023-2024"), ("direction", "LA-TH"), ("row", "first"), ("id", "no-such-article")]
)
def test_a_broken_cell_breaks_the_package(tmp_path, column, value):
    package = datapackage.describe_data()
    package["resources"] = [r for r in package["resources"] if r["name"] in ("sources", "investment")]
    (tmp_path / "records").mkdir()
    for resource in package["resources"]:
        frame = pd.read_csv(DATA / resource["path"], dtype=str, keep_default_na=False)
        if resource["name"] == "investment":
            frame.loc[0, column] = value
        frame.to_csv(tmp_path / resource["path"], index=False)
    (tmp_path / "datapackage.json").write_text(datapackage.text(package), encoding="utf-8")
    assert not frictionless.Package(str(tmp_path / "datapackage.json")).validate().valid


def test_the_command_exports_a_corpus(tmp_path, capsys):

    assert main(["build", "--articles", str(PAGES), "--out", str(tmp_path / "tables")]) == 1  # two pages are of others
    assert main(["export", "--corpus", str(tmp_path / "tables"), "--out", str(tmp_path / "out")]) == 0
    names = {f"{name}.{kind}" for name in schema.TABLES for kind in ("csv", "parquet")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == names | {WORKBOOK, PACKAGE}
    told = sheets((tmp_path / "out" / WORKBOOK).read_bytes())
    assert len(told["visits"]) - 1 == len(load(tmp_path / "tables").visits) > 0
    assert main(["export", "--corpus", str(tmp_path / "none"), "--out", str(tmp_path / "other")]) == 2
    assert "no such folder of tables" in capsys.readouterr().err
    assert not (tmp_path / "other").exists()


def test_an_export_of_some_years_holds_their_rows_and_every_article_that_these_name(tmp_path):
    assert main(["export", "--from", "2015", "--to", "2016", "--out", str(tmp_path)]) == 0
    chosen, written = select(load(), from_year=2015, to_year=2016), load(tmp_path)
    for name in ("trips", "commitments", "series", "visits", "funding"):
        assert len(written[name]) == len(chosen[name]) > 0
    named = {
        one
        for name in ("trips", "commitments", "series")
        for ids in written[name]["article_ids"]
        for one in ids.split(";")
    }
    assert named | set(chosen.articles["article_id"]) <= set(written.articles["article_id"])
    assert len(written.articles) < len(load().articles)


def test_exported_tables_pass_their_package_and_load_again(tmp_path):
    tables = load()
    paths = export(tables, tmp_path / "one")
    report = frictionless.Package(str(tmp_path / "one" / "datapackage.json")).validate()
    assert report.valid, report.flatten(["taskNumber", "rowNumber", "fieldName", "note"])[:5]
    for name, frame in load(tmp_path / "one").as_dict().items():
        pd.testing.assert_frame_equal(frame.reset_index(drop=True), tables[name].reset_index(drop=True))
    assert [p.read_bytes() for p in paths] == [p.read_bytes() for p in export(tables, tmp_path / "two")]


def test_only_our_own_tables_are_under_our_licence(tmp_path):
    ours = load()
    pages = ours.articles.head(1).assign(text="Một trang báo.", text_kind="page")
    for tables, licensed in ((ours, True), (dataclasses.replace(ours, articles=pages), False)):
        export(tables, tmp_path)
        told = json.loads((tmp_path / PACKAGE).read_text(encoding="utf-8"))
        assert ("licenses" in told) is licensed
        assert ("belong to their publishers" in told["description"]) is not licensed
        assert frictionless.Package(str(tmp_path / PACKAGE)).validate().valid


def test_the_workbook_holds_every_table_and_its_codebook(tables):
    content = workbook.workbook(tables)
    found = sheets(content)
    assert list(found) == ["codebook", *tables]
    assert {name: len(rows) - 1 for name, rows in found.items() if name != "codebook"} == {
        name: len(frame) for name, frame in tables.items()
    }
    assert [row[2] for row in found["codebook"][1:] if row[0] == "trips"] == schema.names("trips")
    first = tables["trips"].iloc[0]
    assert found["trips"][1][:3] == (first["trip_id"], first["direction"], first["leader"])
    assert content == workbook.workbook(tables), "other bytes the second time"


@pytest.mark.parametrize(
    ("text", "shown"),
    {
        "a formula stays text": ('=HYPERLINK("x")', '=HYPERLINK("x")'),
        "signs no cell may hold": ("a\x00b\x0bc", "abc"),
        "Vietnamese": ("Phó Thủ tướng Lê Văn Thành", "Phó Thủ tướng Lê Văn Thành"),
        "too long": ("ă" * 40_000, "ă" * (workbook.LONGEST - 4) + " […]"),
    }.values(),
)
def test_texts_in_cells(text, shown):
    frame = schema.conform([{"source_file": text, "reason": "empty"}], "rejected")
    book = openpyxl.load_workbook(io.BytesIO(workbook.workbook({"rejected": frame})))
    cell = book["rejected"]["A2"]
    assert cell.value == shown
    assert cell.data_type == "s"


def test_empty_tables_keep_their_header():
    found = sheets(workbook.workbook({"trips": schema.empty("trips")}))
    assert found["trips"] == [tuple(schema.names("trips"))]


def test_patterns_are_plain():
    patterns = [f["constraints"]["pattern"] for r in datapackage.describe_data()["resources"]
                for f in r["schema"]["fields"] if "pattern" in f.get("constraints", {})]  # fmt: skip
    assert patterns
    assert all(" " not in p and "#" not in p and "?P<" not in p for p in patterns)
    assert json.loads(datapackage.text(datapackage.describe_tables(["trips"])))["resources"][0]["path"] == "trips.csv"


def test_codebook_lists_the_files():
    assert "`datapackage.json`" in (DATA / "README.md").read_text(encoding="utf-8")
    assert codebook.SECTIONS["files"]().count("\n") == len(lexicon.rows("files")) + 2


def test_citation_has_the_version_of_the_package():
    root = DATA.parent if (DATA.parent / "CITATION.cff").exists() else DATA.parent.parent
    cited = yaml.safe_load((root / "CITATION.cff").read_text(encoding="utf-8"))
    assert (
        cited["version"] == tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    )
    assert cited["cff-version"] == "1.2.0"
    assert {"message", "title", "authors"} <= set(cited)


@pytest.mark.parametrize(
    ("command", "mine"),
    [
        (["export", "--out", "out"], "articles.csv"),
        (["export", "--out", "out"], WORKBOOK),
        (["export", "--out", "out"], PACKAGE),
        (["figures", "--out", "out"], "README.md"),
        (["figures", "--out", "out"], "index.html"),
        (["report", "--out", "out/own.html"], "own.html"),
    ],
)
def test_no_command_replaces_a_file_that_it_did_not_write(command, mine, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / mine).write_text("<!doctype html>\nmine", encoding="utf-8")
    assert main(command) == 2
    assert f"out/{mine}: no " in capsys.readouterr().err
    assert [(path.name, path.read_text(encoding="utf-8")) for path in (tmp_path / "out").iterdir()] == [
        (mine, "<!doctype html>\nmine")
    ]


def test_an_export_replaces_its_own_files_and_leaves_others(tmp_path):
    own = load()
    (tmp_path / "notes.txt").write_text("mine", encoding="utf-8")
    for _ in range(2):
        export(own, tmp_path)
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "mine"
