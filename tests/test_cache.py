"""What was read before is not read again; nothing else changes."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd
import pytest

from helpers import schema
from helpers.building import batches, build, cache, outcomes, readings
from helpers.intake.folder import sources
from helpers.intake.incoming import UNNAMED, Rejection

PAGES = Path(__file__).parent / "pages"


@pytest.fixture
def corpus(tmp_path):
    shutil.copytree(PAGES, tmp_path / "in")
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    (tmp_path / "in" / "other.pdf").write_bytes(b"%PDF")
    return tmp_path / "in"


@pytest.fixture
def read(monkeypatch):
    """The names of the inputs that are read, not remembered."""
    seen: list[str] = []

    plain = outcomes.outcome

    def outcome(source, keep_irrelevant=False):
        seen.append(source.name)
        return plain(source, keep_irrelevant)

    monkeypatch.setattr(outcomes, "outcome", outcome)
    return seen


def tables(folder: Path, out: Path, **options) -> dict[str, pd.DataFrame]:
    build.build(out, folder, **options)
    return {name: pd.read_parquet(out / f"{name}.parquet") for name in schema.TABLES}


def same(one, other) -> bool:
    return all(one[name].equals(other[name]) for name in schema.TABLES)


def test_nothing_is_read_twice(corpus, tmp_path, read):
    first = tables(corpus, tmp_path / "out")
    assert len(read) == len(list(corpus.glob("*.[th]*")))
    read.clear()
    assert same(first, tables(corpus, tmp_path / "out"))
    assert read == []


def test_only_the_changed_page_is_read_again(corpus, tmp_path, read):
    tables(corpus, tmp_path / "out")
    page = sorted(corpus.glob("[0-9a-z]*.txt"))[0]
    page.write_text(page.read_text(encoding="utf-8") + "\nThêm một dòng mới ở cuối trang.\n", encoding="utf-8")
    read.clear()
    changed = tables(corpus, tmp_path / "out")
    assert read == [page.name]
    assert same(changed, tables(corpus, tmp_path / "fresh"))


def test_a_page_that_is_gone_is_gone_from_tables_and_store(corpus, tmp_path, read):
    before = tables(corpus, tmp_path / "out")
    gone = before["articles"]["source_file"].iloc[0]
    content = (corpus / gone).read_bytes()
    (corpus / gone).unlink()
    assert gone not in set(tables(corpus, tmp_path / "out")["articles"]["source_file"])
    (corpus / gone).write_bytes(content)
    read.clear()
    assert same(before, tables(corpus, tmp_path / "out"))
    assert read == [gone]


def test_metadata_is_part_of_what_a_page_depends_on(corpus, tmp_path, read):
    tables(corpus, tmp_path / "out")
    name = sorted(p.name for p in corpus.glob("*.txt") if p.stat().st_size)[-1]
    old = (corpus / "metadata.csv").read_text(encoding="utf-8") if (corpus / "metadata.csv").exists() else ""
    kept = [line for line in old.splitlines()[1:] if not line.startswith(f"{name},")]
    rows = ["file,outlet,url,published,title", *kept, f"{name},,,2019-04-05,"]
    (corpus / "metadata.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    read.clear()
    changed = tables(corpus, tmp_path / "out")
    assert name in read
    told = changed["articles"].set_index("source_file").loc[name]
    assert (told["published"], told["published_basis"]) == ("2019-04-05", "metadata")


def test_what_an_earlier_version_read_is_read_again(corpus, tmp_path, read, monkeypatch):
    first = tables(corpus, tmp_path / "out")
    monkeypatch.setattr(cache, "version", lambda: b"other rules")
    read.clear()
    assert same(first, tables(corpus, tmp_path / "out"))
    assert len(read) == len(list(corpus.glob("*.[th]*")))


@pytest.mark.parametrize("content", [b"", b"no database" * 500, "half"])
def test_a_damaged_store_is_made_anew(corpus, tmp_path, content):
    first = tables(corpus, tmp_path / "out")
    store = tmp_path / "out" / cache.NAME
    store.write_bytes(store.read_bytes()[: store.stat().st_size // 2] if content == "half" else content)
    assert same(first, tables(corpus, tmp_path / "out"))


def test_a_run_that_failed_forgets_nothing(corpus, tmp_path, read, monkeypatch):
    def kept() -> int:
        with closing(sqlite3.connect(tmp_path / "out" / cache.NAME)) as base:
            return base.execute("SELECT count(*) FROM outcome").fetchone()[0]

    tables(corpus, tmp_path / "out")
    before = kept()
    assert before > len(list(corpus.glob("*.[th]*")))  # the inputs, and all of them together
    monkeypatch.setattr(batches, "unpacked_section", lambda content: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        build.build(tmp_path / "out", corpus)
    monkeypatch.undo()
    assert kept() == before


def test_several_processes_give_the_same_bytes(corpus, tmp_path):
    for name, jobs in (("one", 1), ("two", 2)):
        build.build(tmp_path / name, corpus, jobs=jobs, csv=True)
    files = sorted((tmp_path / "one").glob("[!.]*"))
    assert len(files) == 2 * len(schema.TABLES) + 1  # made_of.json
    assert [p.read_bytes() for p in files] == [(tmp_path / "two" / p.name).read_bytes() for p in files]


def test_an_outcome_survives_packing(corpus):
    given = [s for s in sources(corpus) if not isinstance(s, Rejection)]
    told = [outcomes.outcome(source) for source in given]
    assert {bool(found.reading) for found in told} == {True, False}
    assert [readings.unpacked(readings.packed(found)) for found in told] == told


def test_the_quick_look_loses_nothing(corpus, monkeypatch):
    quick = [outcomes.outcome(s).reading for s in sources(corpus) if not isinstance(s, Rejection)]
    monkeypatch.setattr(outcomes.firstlook, "may_concern", lambda text: True)
    assert quick == [outcomes.outcome(s).reading for s in sources(corpus) if not isinstance(s, Rejection)]


def test_a_row_that_moved_or_a_table_renamed_is_not_read_again(tmp_path, read):
    """A record is what it holds, wherever it stands; its place is told anew."""
    (tmp_path / "in").mkdir()
    texts = [path.read_text(encoding="utf-8") for path in sorted(PAGES.glob("*.txt")) if path.stat().st_size]
    rows = [json.dumps({"text": text, "url": f"https://bao.example/{n}"}) + "\n" for n, text in enumerate(texts)]
    (tmp_path / "in" / "a.jsonl").write_text("".join(rows[1:]), encoding="utf-8")
    told = tables(tmp_path / "in", tmp_path / "out")["rejected"]
    unnamed = {  # that they name nothing of Laos is seen as soon as it is remembered
        f"b.jsonl#{int(name.partition('#')[2]) + 1}" for name in told.loc[told["detail"] == UNNAMED[1], "source_file"]
    }
    (tmp_path / "in" / "a.jsonl").unlink()
    (tmp_path / "in" / "b.jsonl").write_text("".join(rows), encoding="utf-8")
    read.clear()
    moved = tables(tmp_path / "in", tmp_path / "out")
    assert set(read) - unnamed == {"b.jsonl#1"}
    assert same(moved, tables(tmp_path / "in", tmp_path / "fresh"))
    assert all(name.startswith("b.jsonl#") for name in moved["articles"]["source_file"])
