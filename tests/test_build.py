"""Building tables from a folder: what is rejected and why, the same bytes twice, the old tables whole after a failure."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from helpers import schema
from helpers.__main__ import main
from helpers.building import build, cache, outcomes, provenance
from helpers.language import wordlists
from helpers.reading import read_whole
from helpers.tables import load

PAGES = Path(__file__).parent / "pages"
VISIT = """Đoàn đại biểu tỉnh Nghệ An thăm Xiêng Khoảng

Chiều 12/3/2024, đoàn đại biểu tỉnh Nghệ An do ông Lê Văn Thử, Phó Chủ tịch UBND tỉnh dẫn đầu đã đến thăm và làm việc tại tỉnh Xiêng Khoảng (Lào).

Hai bên đã trao đổi về hợp tác giữa hai địa phương, nhất là trong lĩnh vực nông nghiệp và giáo dục, và thống nhất tiếp tục phối hợp chặt chẽ.
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "in" / "deep").mkdir(parents=True)
    (tmp_path / "in" / "deep" / "visit.txt").write_text(VISIT, encoding="utf-8")
    return tmp_path / "in"


def test_source_file_is_told_from_the_folder(folder):
    tables = build.from_pages(folder)
    assert tables.articles["source_file"].tolist() == ["deep/visit.txt"]
    assert tables.visits[["direction", "leader", "start"]].to_numpy().tolist() == [
        ["VN-LA", "Lê Văn Thử", "2024-03-12"]
    ]


REJECTED = {
    "empty.txt": (b"", "empty"),
    "binary.txt": (bytes(range(256)) * 40, "binary"),
    "english.txt": (b"The prime ministers of Vietnam and Laos met in Hanoi on Monday. " * 20, "not Vietnamese"),
    "domestic.txt": (
        "Thời tiết Lào Cai\n\nNgày 3/7, tỉnh Lào Cai có mưa rào và dông vài nơi, người dân cần đề phòng sạt lở đất ở vùng núi.\n".encode(),
        "not about the two countries",
    ),
    "page.pdf": (b"%PDF-1.7", "unknown format"),
}


@pytest.mark.parametrize("name", REJECTED)
def test_rejected_with_its_reason_and_the_rest_is_built(folder, name):
    content, reason = REJECTED[name]
    (folder / name).write_bytes(content)
    tables = build.from_pages(folder)
    assert tables.rejected[["source_file", "reason"]].to_numpy().tolist() == [[name, reason]]
    assert len(tables.trips) == 1


def test_an_article_over_which_a_rule_fails_is_told_and_the_rest_is_built(folder, monkeypatch):
    (folder / "odd.txt").write_text(VISIT.replace("Nghệ An", "Hà Tĩnh").replace("12/3", "14/3"), encoding="utf-8")

    def read(article):
        if "Hà Tĩnh" in article.text:
            raise ValueError("not a number:\n'9,9,9'")
        return read_whole(article)

    monkeypatch.setattr(outcomes, "read_whole", read)
    tables = build.from_pages(folder)
    assert tables.rejected[["source_file", "reason"]].to_numpy().tolist() == [["odd.txt", "not read"]]
    assert re.fullmatch(
        r"a fault of this program: ValueError in test_build.py, line \d+: not a number: '9,9,9'",
        tables.rejected["detail"].iloc[0],
    )
    assert tables.articles["source_file"].tolist() == ["deep/visit.txt"]


def test_an_article_whose_row_breaks_the_contract_is_told_and_the_rest_is_built(folder, monkeypatch):
    (folder / "odd.txt").write_text(VISIT.replace("Nghệ An", "Hà Tĩnh").replace("12/3", "14/3"), encoding="utf-8")

    def read(article):
        found = read_whole(article)
        for row in found.facts["visits"]:
            row["start"] = "2024-13-40" if "Hà Tĩnh" in article.text else row["start"]
        return found

    monkeypatch.setattr(outcomes, "read_whole", read)
    tables = build.from_pages(folder)
    assert tables.rejected[["source_file", "reason"]].to_numpy().tolist() == [["odd.txt", "not read"]]
    assert tables.rejected["detail"].iloc[0].endswith("visits, row 1, column start: '2024-13-40' is not a date")
    assert tables.articles["source_file"].tolist() == ["deep/visit.txt"]


def test_a_second_copy_is_a_duplicate(folder):
    shutil.copy(folder / "deep" / "visit.txt", folder / "zz-copy.txt")
    tables = build.from_pages(folder)
    assert tables.rejected["reason"].tolist() == ["duplicate"]
    assert len(tables.visits) == 1


def test_what_a_browser_leaves_beside_pages_is_passed_over(folder):
    (folder / "gold.json").write_text("{}")
    (folder / "style.css").write_text("a{}")
    assert build.from_pages(folder).rejected.empty


def test_same_bytes_twice(folder, tmp_path):
    for out in ("one", "two"):
        build.build(tmp_path / out, folder, csv=True)
    for path in sorted((tmp_path / "one").glob("[!.]*")):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


def test_tables_say_what_made_them(folder, tmp_path):
    """Which articles, by the folder's last name, and which code and word lists: no clock, so that a rerun says the same."""
    build.build(tmp_path / "out", folder)
    told = json.loads((tmp_path / "out" / provenance.NAME).read_text(encoding="utf-8"))
    assert told["articles"] == folder.name
    assert told["records"] is None
    assert cache.version().hex().startswith(told["reading"])
    (tmp_path / "own").mkdir()
    build.build(tmp_path / "out", folder, records=tmp_path / "own", keep_irrelevant=True)
    again = json.loads((tmp_path / "out" / provenance.NAME).read_text(encoding="utf-8"))
    assert again == told | {"records": "own", "keep_irrelevant": True}


def test_loading_what_was_built_gives_the_tables_back(folder, tmp_path):
    built = build.build(tmp_path / "out", folder).tables
    loaded = load(tmp_path / "out")
    for name in schema.TABLES:
        pd.testing.assert_frame_equal(loaded[name], built[name])


def test_a_failure_leaves_the_old_tables_whole(folder, tmp_path, monkeypatch):
    build.build(tmp_path / "out", folder)
    before = {p.name: p.read_bytes() for p in (tmp_path / "out").glob("*.parquet")}
    monkeypatch.setattr(pq.ParquetWriter, "write_table", lambda *a, **k: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        build.build(tmp_path / "out", PAGES)
    assert {p.name: p.read_bytes() for p in (tmp_path / "out").glob("*.parquet")} == before
    assert sorted(p.name for p in (tmp_path / "out" / ".tables").iterdir() if p.name[0] == "v") == [
        os.readlink(tmp_path / "out" / ".tables" / "current")
    ]


def test_a_first_build_that_fails_leaves_nothing(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(pq.ParquetWriter, "write_table", lambda *a, **k: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        build.build(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_later_build_without_csv_leaves_no_old_csv(folder, tmp_path):
    build.build(tmp_path / "out", folder, csv=True)
    build.build(tmp_path / "out", folder)
    assert not list((tmp_path / "out").glob("*.csv"))


def test_no_formula_in_csv(folder, tmp_path):
    (folder / "evil.md").write_text(
        '---\narticle_id: evil\ntitle: "=HYPERLINK(1)"\nlanguage: vi\n---\n\n'
        + VISIT.split("\n", 2)[2].replace("12/3", "13/3"),
        encoding="utf-8",
    )
    build.build(tmp_path / "out", folder, csv=True)
    assert "'=HYPERLINK" in (tmp_path / "out" / "articles.csv").read_text(encoding="utf-8")


def test_empty_folder_gives_empty_tables(tmp_path):
    (tmp_path / "in").mkdir()
    tables = build.from_pages(tmp_path / "in")
    assert all(list(frame.columns) == schema.names(name) and frame.empty for name, frame in tables.as_dict().items())


def test_a_page_may_say_no_more_than_one_line_of_the_report(folder, tmp_path, capsys):
    (folder / "new\nline.txt").write_bytes(b"")
    main(["build", "--articles", str(folder), "--out", str(tmp_path / "out")])
    assert "\nrejected new\\nline.txt: empty" in capsys.readouterr().out


def test_of_many_inputs_rejected_for_one_reason_the_first_are_named_and_the_others_counted(folder, tmp_path, capsys):
    for number in range(build.TOLD + 3):
        (folder / f"empty{number:02}.txt").write_bytes(b"")
    (folder / "weather.txt").write_bytes(REJECTED["domestic.txt"][0])
    main(["build", "--articles", str(folder), "--out", str(tmp_path / "out")])
    printed = capsys.readouterr().out
    assert printed.count(".txt: empty") == build.TOLD
    assert "\nrejected 3 more: empty (each is in the table rejected)\n" in printed
    assert "\nrejected weather.txt: not about the two countries" in printed


def test_building_into_the_folder_of_articles_reads_no_table_as_a_page(folder):
    for out in (folder / "out", folder):
        for _ in range(2):
            assert main(["build", "--articles", str(folder), "--out", str(out), "--csv"]) == 0


def test_cleaning_into_the_folder_of_pages_reads_no_article_twice(folder, capsys):
    for _ in range(2):
        assert main(["clean", "--pages", str(folder), "--out", str(folder / "cleaned")]) == 0
    assert len([*(folder / "cleaned").glob("deep-visit-*.md")]) == 1
    assert main(["clean", "--pages", str(folder), "--out", str(folder)]) == 2
    assert "a folder of their own" in capsys.readouterr().err


def test_cleaning_a_missing_folder_is_an_error(tmp_path, capsys):
    assert main(["clean", "--pages", str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")]) == 2
    assert "nowhere" in capsys.readouterr().err


def test_files_of_others_survive(folder, tmp_path, capsys):
    out = tmp_path / "out"
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    build.build(out, folder, csv=True)
    assert (out / "notes.txt").read_text() == "mine"
    records = tmp_path / "records"
    records.mkdir()
    (records / "visits.csv").write_text("id,row\n")
    for more in ([], ["--csv"]):
        assert main(["build", "--articles", str(folder), "--out", str(records), *more]) == 2
        assert "visits.csv: no build wrote it" in capsys.readouterr().err
    assert [path.name for path in records.iterdir()] == ["visits.csv"]


STATUS = {"all used": ([], 0), "one rejected": (["empty.txt"], 1)}


@pytest.mark.parametrize("name", STATUS)
def test_exit_status_says_whether_anything_was_rejected(folder, tmp_path, capsys, name):
    files, status = STATUS[name]
    for file in files:
        (folder / file).write_bytes(b"")
    assert main(["build", "--articles", str(folder), "--out", str(tmp_path / "out")]) == status
    printed = capsys.readouterr().out
    assert all(file in printed for file in files)


def test_tables_of_other_articles_never_land_in_data(folder, capsys):
    assert main(["build", "--articles", str(folder)]) == 2
    assert "--out" in capsys.readouterr().err


def test_a_folder_without_tables_is_no_empty_corpus(folder):
    with pytest.raises(FileNotFoundError, match="no tables here"):
        load(folder)


def test_a_data_folder_is_no_corpus(tmp_path):
    (tmp_path / "records").mkdir()
    (tmp_path / "sources.csv").write_text("id\n")
    with pytest.raises(FileNotFoundError, match="it is a data folder, which is read where no corpus is named"):
        load(tmp_path)


def test_an_unknown_key_of_front_matter_is_named(folder):
    (folder / "typo.md").write_text("---\ndate: 2024-03-13\n---\n\n" + VISIT, encoding="utf-8")
    assert "unknown key date" in build.from_pages(folder).rejected["detail"].iloc[0]


def test_a_folder_without_any_input_leaves_good_tables(folder, tmp_path, capsys):
    out, bare = tmp_path / "out", tmp_path / "bare"
    bare.mkdir()
    assert main(["build", "--articles", str(folder), "--out", str(out)]) == 0
    before = {path.name: path.read_bytes() for path in out.glob("*.parquet")}
    assert main(["build", "--articles", str(bare), "--out", str(out)]) == 2
    assert "no page, table or archive in it; the tables of" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in out.glob("*.parquet")} == before


def test_a_missing_folder_is_an_error_not_an_empty_build(tmp_path, capsys):
    assert main(["build", "--articles", str(tmp_path / "nowhere"), "--out", str(tmp_path / "out")]) == 2
    assert "nowhere" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_the_shipped_data_builds(tmp_path):
    assert main(["build", "--out", str(tmp_path / "out")]) == 0
    shipped, built = load(), load(tmp_path / "out")
    for name in schema.TABLES:
        pd.testing.assert_frame_equal(built[name].reset_index(drop=True), shipped[name].reset_index(drop=True))


def test_a_broken_word_list_stops_a_build_before_it_reads(folder, tmp_path):
    data, out = tmp_path / "data", tmp_path / "out"
    shutil.copytree(wordlists.REFERENCE, data / "reference")
    run = [sys.executable, "-m", "helpers", "build", "--articles", str(folder), "--out", str(out)]
    build.build(out, folder)
    before = {path.name: path.read_bytes() for path in out.glob("*.parquet")}
    with (data / "reference" / "exchange_rates.csv").open("a", encoding="utf-8") as handle:
        handle.write("VND,2031,nhiều,x\n")
    for _ in range(2):  # the second run finds the store of the first
        ended = subprocess.run(run, env={**os.environ, "HELPERS_DATA": str(data)}, capture_output=True, text=True)
        assert ended.returncode == 2
        assert "exchange_rates.csv, line" in ended.stderr
    assert {path.name: path.read_bytes() for path in out.glob("*.parquet")} == before


def test_a_list_found_broken_while_reading_is_no_fault_of_the_article(folder, monkeypatch):
    def read(article):
        raise wordlists.BrokenList("reference/units.csv, line 3")

    monkeypatch.setattr(outcomes, "read_whole", read)
    with pytest.raises(wordlists.BrokenList):
        build.from_pages(folder)


GONE = {  # what is left of a folder -> what is said
    "another subject": ({"readme.txt": REJECTED["domestic.txt"][0]}, "1 not about the two countries"),
    "another format": ({"page.pdf": b"%PDF-1.7"}, "1 unknown format"),
    "nothing to read in it": ({"visit.jsonl.gz": b"\x1f\x8b\x08"}, "1 damaged"),
    "nothing": ({}, "no page, table or archive in it"),
}


@pytest.mark.parametrize("name", GONE)
def test_tables_with_articles_are_not_replaced_by_tables_without(folder, tmp_path, capsys, name):
    files, says = GONE[name]
    out, left = tmp_path / "out", tmp_path / "left"
    left.mkdir()
    for file, content in files.items():
        (left / file).write_bytes(content)
    assert main(["build", "--articles", str(folder), "--out", str(out)]) == 0
    before = {path.name: path.read_bytes() for path in out.glob("*.parquet")}
    capsys.readouterr()
    run = ["build", "--articles", str(left), "--out", str(out)]
    assert main(run) == 2
    error = capsys.readouterr().err
    assert says in error
    assert "stay as they are" in error
    assert {path.name: path.read_bytes() for path in out.glob("*.parquet")} == before
    assert main([*run, "--allow-empty"]) == bool(files)
    assert load(out).articles.empty
    assert main(run) == bool(files)  # there is nothing to lose any more


def test_what_a_disk_refuses_is_told_apart_from_what_is_damaged(folder, monkeypatch):
    (folder / "a.jsonl").write_bytes(b"{}\n")
    (folder / "b.tar").write_bytes(b"x")
    (folder / "c.txt").write_bytes(b"x")
    (folder / "d.jsonl.gz").write_bytes(b"\x1f\x8b\x08")
    opened = Path.open

    def refuse(path, *how, **more):
        if path.suffix in (".jsonl", ".tar", ".txt") and path.parent == folder:
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *how, **more)

    monkeypatch.setattr(Path, "open", refuse)
    monkeypatch.setattr(Path, "read_bytes", lambda path: refuse(path, "rb").read())
    rows = build.from_pages(folder).rejected
    assert rows[["source_file", "reason"]].to_numpy().tolist() == [
        ["a.jsonl", "cannot be read"],
        ["b.tar", "cannot be read"],
        ["c.txt", "cannot be read"],
        ["d.jsonl.gz", "damaged"],
    ]
    assert rows["detail"].iloc[0] == "Permission denied"


def test_the_report_counts_reasons_for_people_and_programs(folder, tmp_path, capsys):
    for number in range(3):
        (folder / f"empty{number}.txt").write_bytes(b"")
    (folder / "page.pdf").write_bytes(b"%PDF")
    run = ["build", "--articles", str(folder), "--out", str(tmp_path / "out")]
    main(run)
    assert "\nnot used: 3 empty, 1 unknown format\n" in capsys.readouterr().out
    main([*run, "--json"])
    told = json.loads(capsys.readouterr().out)
    assert told["rejected"] == {"empty": 3, "unknown format": 1}
    assert (told["tables"]["articles"], told["out"]) == (1, str(tmp_path / "out"))


@pytest.mark.parametrize("options", [["--articles", ""], ["--articles", "in", "--out", " "]])
def test_an_empty_name_is_a_wrong_call(options, capsys):
    with pytest.raises(SystemExit) as ended:
        main(["build", *options])
    assert ended.value.code == 2
    assert "it is empty" in capsys.readouterr().err
    with pytest.raises(ValueError, match="without a name"):
        build.build("", "in")


def test_whoever_has_seen_enough_of_the_report_learns_the_status_all_the_same(folder, tmp_path):
    (folder / "empty.txt").write_bytes(b"")
    run = [sys.executable, "-m", "helpers", "build", "--articles", str(folder), "--out", str(tmp_path / "out")]
    with subprocess.Popen(run, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ran:
        ran.stdout.close()
        said = ran.stderr.read()
    assert (ran.returncode, said) == (1, b"")


IN_THE_WAY = {  # a command, in a folder that has the file `file` and the empty folder `folder` -> what it says
    "tables into a file": (["build", "--articles", "folder", "--out", "file"], "file: a file stands where a folder"),
    "exports into a file": (["export", "--out", "file"], "file: a file stands where a folder is needed; name another"),
    "pages into a file": (
        ["clean", "--pages", "folder", "--out", "file"],
        "file: a file stands where a folder is needed",
    ),
    "a report over a folder": (["report", "--out", "folder"], "folder: a folder stands where a file is needed; name a"),
    "no articles to score": (["score", "--articles", "nix"], "nix: no such file or folder"),
    "no list to fetch": (["fetch", "nix.txt", "--dry-run"], "nix.txt: no such file or folder"),
}


@pytest.mark.parametrize(("command", "message"), IN_THE_WAY.values(), ids=IN_THE_WAY)
def test_files_and_folders_in_the_way_are_told_in_words(command, message, tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert main(command) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"error: {message}")
    assert "Errno" not in told
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"


def test_a_folder_without_articles_is_told(tmp_path, capsys):
    (tmp_path / "pages").mkdir()
    assert main(["build", "--articles", str(tmp_path / "pages"), "--out", str(tmp_path / "out")]) == 0
    assert "\nnote: no article could be used, so that every table is empty; is it the right" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["figures", "export", "report"])
def test_a_full_disk_is_told_with_the_file_of_other_commands(command, tmp_path, capsys, monkeypatch):
    full = OSError(28, "No space left on device")
    monkeypatch.setattr(Path, "write_bytes", lambda *a, **k: (_ for _ in ()).throw(full))
    assert main([command, "--out", str(tmp_path / "out" / "x.html")]) == 2
    assert re.search(rf"error: {tmp_path}/out/\S+: No space left", capsys.readouterr().err)


def test_a_full_disk_is_told_with_the_file(folder, tmp_path, capsys, monkeypatch):
    full = OSError(28, "No space left on device")
    monkeypatch.setattr(pq.ParquetWriter, "write_table", lambda *a, **k: (_ for _ in ()).throw(full))
    assert main(["build", "--articles", str(folder), "--out", str(tmp_path / "out")]) == 2
    assert re.search(r"out/\S+\.parquet: No space left", capsys.readouterr().err)


@pytest.mark.skipif(sys.platform != "linux", reason="pseudo-terminals")
def test_a_terminal_shows_how_far_it_is_even_one_without_a_size(folder, tmp_path):
    import pty

    ours, theirs = pty.openpty()
    run = [sys.executable, "-m", "helpers", "build", "--articles", str(folder), "--out", str(tmp_path / "out")]
    subprocess.run(run, stderr=theirs, stdout=subprocess.DEVNULL, check=True)
    os.close(theirs)
    assert b" pages" in os.read(ours, 4096)
    os.close(ours)


def test_what_is_left_out_of_an_input_is_said(folder, tmp_path, capsys):
    """A day that is none is a row of `rejected`; columns, .json files and days to come are told alone."""
    text = VISIT.split("\n", 2)[2]
    rows = [
        {"text": text.replace("12/3", f"{day}/3"), "date": date, "tags": "x"}
        for day, date in ((13, "N/A"), (14, "2098-01-02"))
    ]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (folder / "api.json").write_text("{}")
    run = ["build", "--articles", str(folder), "--out", str(tmp_path / "out")]
    for jobs in ([], ["-j", "2"], []):  # the last one remembers
        assert main([*run, *jobs]) == 1
        said = capsys.readouterr().out
        assert "rejected a.jsonl#1: day not read (published 'N/A' is no day" in said
        assert "note a.jsonl: columns not used: tags" in said
        assert "note api.json: passed over" in said
        assert "note: 1 published in days to come, up to 2098-01-02 (a.jsonl#2)" in said
        assert "not used: 1 day not read\n" in said
    assert load(tmp_path / "out").articles["published"].isna().sum() == 2


def test_a_folder_of_json_files_is_no_empty_corpus(tmp_path, capsys):
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "articles.json").write_text("[]")
    assert main(["build", "--articles", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1
    assert "rejected articles.json: unknown format (.json; articles go as JSON lines" in capsys.readouterr().out
