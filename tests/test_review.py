"""The daily path of one's own articles: what a page kept, what was read, corrections that are checked and can be undone."""

import shutil
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from helpers import clean, evidence, labels, records, review, score, telling
from helpers.correcting import correctable, correction_values
from helpers.correcting.correctable import Unknown
from helpers.correcting.corrections import Wrong
from helpers.intake import folder, pagelines
from helpers.schema import SchemaError
from helpers.storage import journal
from helpers.storage.journal import FOLDER, Edited, Journal
from helpers.storage.sheets import Sheet

PAGES = Path(__file__).parent / "pages"
SEKONG, HA_TINH = "sekong-da-nang", "kham-muon-ha-tinh"


@pytest.fixture(scope="module")
def cleaned():
    desk = review.example()
    desk.clean()
    return desk


@pytest.fixture
def desk(cleaned, tmp_path):
    shutil.copytree(cleaned.data_dir, tmp_path / "data")
    return review.Desk(tmp_path / "data")


def files(desk: review.Desk) -> dict[str, bytes]:
    """Every file of the user's own codings, the journal left out."""
    local = desk.data_dir / "records" / "local"
    return {path.name: path.read_bytes() for path in sorted(local.glob("*.csv"))}


def own(desk: review.Desk, name: str, content: str) -> Path:
    path = desk.data_dir / "records" / "local" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode())
    return path


# ---- what was kept of a page


@pytest.mark.parametrize("page", sorted(PAGES.glob("0*")), ids=lambda path: path.stem)
def test_what_is_shown_as_kept_is_the_article(page):
    lines, result = pagelines.lines_of(next(folder.one_file(page, PAGES)))
    assert [line.text for line in lines if line.became == "kept"] == result.text.split("\n")
    assert all(line.why for line in lines if line.became == "dropped")
    assert sum(line.became == "title" for line in lines) <= 1


REASONS = {  # page, the beginning of a line, what became of it, the reason
    "a menu above": (f"{SEKONG}.txt", "Chính trị", "dropped", "above"),
    "the headline": (f"{SEKONG}.txt", "Sekong tìm", "title", ""),
    "a paragraph": (f"{SEKONG}.txt", "Đoàn dự giờ", "kept", ""),
    "share buttons": (f"{SEKONG}.txt", "Chia sẻ", "dropped", "drop"),
    "more news": (f"{SEKONG}.txt", "Tin cùng", "dropped", "end"),
    "a teaser": (f"{SEKONG}.txt", "Cơ quan khí", "dropped", "after"),
    "a sidebar of HTML": (f"{HA_TINH}.html", "Thủ tướng Thái", "dropped", "outside"),
    "a caption of HTML": (f"{HA_TINH}.html", "Hai bên tham quan", "dropped", "caption"),
    "words with tags inside": (f"{HA_TINH}.html", "Từ ngày 19", "kept", ""),
}


@pytest.mark.parametrize(("page", "begins", "became", "why"), REASONS.values(), ids=REASONS)
def test_each_line_says_what_became_of_it(cleaned, page, begins, became, why):
    lines, _ = pagelines.lines_of(next(folder.one_file(cleaned.raw / page, cleaned.raw)))
    (line,) = [line for line in lines if line.text.startswith(begins)]
    assert (line.became, line.why) == (became, why)


def test_every_reason_of_cleaning_has_words():
    for page in sorted(PAGES.glob("0*.txt")):
        found = clean.clean_text(page.read_text(encoding="utf-8"))
        assert all(labels.known(f"dropped.{why}") for why in found.why)
        assert len(found.why) == len(found.dropped)


def test_the_screen_speaks_both_languages(cleaned):
    english, vietnamese = cleaned, review.Desk(cleaned.data_dir, lang="vi")
    shown = english.kept_and_dropped(f"{SEKONG}.txt").data
    assert ">above the headline</td>" in shown
    assert f"<b>{SEKONG}.txt: 4 of " in shown
    assert "giữ lại" not in shown
    shown = vietnamese.kept_and_dropped(f"{SEKONG}.txt").data
    assert ">nằm trên tiêu đề</td>" in shown
    assert f"<b>{SEKONG}.txt: giữ lại 4 trên " in shown
    assert not {word for word in ("above", "dropped", "the headline") if word in shown}
    shown = vietnamese.readings(HA_TINH).data
    assert "máy đọc" in shown
    assert ", theo kết quả máy đọc</b>" in shown
    assert "read by" not in shown
    assert "<b>start</b> 2025-08-19" in shown  # as corrections call it
    refused = vietnamese.kept_and_dropped("cho-dem-pattaya.html").data
    assert "giữ lại" in refused
    with pytest.raises(ValueError, match="lang must be one of en, vi"):
        review.Desk(cleaned.data_dir, lang="fr").kept_and_dropped(f"{SEKONG}.txt")


def test_pages_are_escaped(desk):
    evil = (desk.raw / f"{SEKONG}.txt").read_text(encoding="utf-8").replace("Hải Yến", "<script>alert(1)</script>")
    (desk.raw / f"{SEKONG}.txt").write_text(evil, encoding="utf-8")
    shown = desk.kept_and_dropped(f"{SEKONG}.txt").data
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown


def test_pages_are_listed_with_what_became_of_them(cleaned):
    listed = cleaned.pages().set_index("page")
    assert listed["became"].to_dict() == {
        "cho-dem-pattaya.html": "not used: not about the two countries: no name of Laos in the body",
        f"{HA_TINH}.html": "cleaned",
        f"{SEKONG}.txt": "cleaned",
    }
    assert listed.loc[f"{SEKONG}.txt", ["records", "read by"]].tolist() == ["visits 1", "machine"]


def test_readings_mark_the_words_and_name_the_rule(cleaned):
    shown = cleaned.readings(HA_TINH).data
    assert ">3,2 tỷ đồng</mark>" in shown
    assert "aid/givings.py read_givings" in shown
    assert ".py:" not in shown  # a line's number would change the notebook with every edit of the code
    assert "<b>start</b> 2025-08-19" in shown


# ---- files that a person keeps

SHEETS = {  # before, what is done, after
    "other rows keep quotes, blank lines and line ends": (
        b'id,row,host\r\n"a","0","x"\r\n\r\nb,0,y',
        lambda s: s.change(1, {"host": "z"}),
        b'id,row,host\r\n"a","0","x"\r\n\r\nb,0,z',
    ),
    "the order of columns and the mark stay": (
        b"\xef\xbb\xbfhost,row,id\n'q',0,a\n",
        lambda s: s.add({"id": "b", "row": "0", "host": "m, n"}),
        b"\xef\xbb\xbfhost,row,id\n'q',0,a\n\"m, n\",0,b\n",
    ),
    "a last line without an end gets one": (b"id\na", lambda s: s.add({"id": "b"}), b"id\na\nb\n"),
    "a column that is missing comes at the right": (
        b'id,row\n"a",0\r\nb,0\n',
        lambda s: s.change(1, {"end": "2024"}),
        b'id,row,end\n"a",0,\r\nb,0,2024\n',
    ),
    "an empty cell adds no column": (b"id,row\na,0\n", lambda s: s.change(0, {"end": ""}), b"id,row\na,0\n"),
    "a cell of two lines is one row": (b'id,n\na,"x\ny"\nb,2\n', lambda s: s.remove(1), b'id,n\na,"x\ny"\n'),
}


@pytest.mark.parametrize(("before", "done", "after"), SHEETS.values(), ids=SHEETS)
def test_a_sheet_changes_one_row(before, done, after):
    sheet = Sheet(before)
    assert sheet.content == before
    done(sheet)
    assert sheet.content == after


# ---- corrections


def test_a_correction_reaches_the_tables_and_undo_takes_it_back(desk):
    before = desk.own()
    note = desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    after = desk.own()
    assert after.visits.loc[f"{SEKONG}:0", ["coding", "start"]].tolist() == ["hand", "2024-10-13"]
    assert "start (empty) → 2024-10-13" in note
    assert review.changed(before, after).values.tolist() == [
        ["trips", "Bounthan Keosavang, 2024-10-13, working", "changed", "start: (empty) → 2024-10-13"]
    ]
    assert desk.undo() == "undone: visits sekong-da-nang:0 corrected: start (empty) → 2024-10-13"
    assert files(desk) == {}
    assert review.changed(before, desk.own()).empty
    assert desk.undo() == "nothing to undo"


def test_the_other_readings_of_the_article_are_copied(desk):
    """Every machine reading of our own pages says the same after it was copied into the user's files."""
    shutil.copytree(PAGES, desk.raw, dirs_exist_ok=True)
    desk.clean()
    before = desk.load()
    ids = sorted(path.stem for path in (desk.data_dir / "articles" / "local").glob("*.md"))
    for article_id in ids:
        desk.add(article_id, "trade", period="1999", value_usd=1)
    after = desk.load()
    told = {
        "visits": ["direction", "leader", "office", "level", "start", "end", "host", "places", "kind", "status"],
        "funding": [
            "donor",
            "donor_country",
            "recipient",
            "recipient_country",
            "min",
            "max",
            "approx",
            "currency",
            "usd",
            "usd_real",
            "purpose",
            "kind",
            "status",
            "date",
            "date_precision",
            "part_of_total",
        ],
        "scholarships": [
            "giver",
            "provider",
            "min",
            "max",
            "approx",
            "measure",
            "nationality",
            "period",
            "part_of_total",
        ],
        "investment": ["as_of", "period", "measure", "register", "projects", "capital_usd", "direction"],
    }
    counted = 0
    for name, columns in told.items():
        was, now = (t[name][t[name]["article_id"].isin(ids)].sort_index()[columns] for t in (before, after))
        pd.testing.assert_frame_equal(was, now, check_dtype=False)
        counted += len(was)
    assert counted >= 10
    assert len(after.trade) == len(before.trade) + len(ids)


def test_what_nobody_read_stays_the_machines(desk):
    """Beside a corrected row the others, the topics and the mentions of its article are what they were."""
    before = desk.load()
    desk.correct(HA_TINH, "visits", 0, start="2025-08-01", end=None)
    after = desk.load()
    for name, columns in (("funding", None), ("mentions", None), ("articles", ["topics", "year", "story_id"])):
        was, now = (t[name][t[name]["article_id"] == HA_TINH] for t in (before, after))
        assert len(was)
        pd.testing.assert_frame_equal(was[columns or was.columns], now[columns or now.columns])
    was, now = (t.visits.loc[f"{HA_TINH}:0"] for t in (before, after))
    passage = ["quote", "char_start", "char_end"]
    assert now[["coding", "start", *passage]].tolist() == ["hand", "2025-08-01", *was[passage]]


def test_a_row_that_was_corrected_or_confirmed_is_read_by_a_person(desk):
    desk.correct(HA_TINH, "visits", 0, start="2025-08-01", end=None)
    assert desk.load().funding.loc[f"{HA_TINH}:0", "coding"] == "machine"
    assert "read rightly" in desk.confirm(HA_TINH)
    sums = desk.load().funding
    assert sums.loc[sums["article_id"] == HA_TINH, "coding"].eq("hand").all()
    assert sums.loc[f"{HA_TINH}:0", "quote"]
    assert "already" in desk.confirm(HA_TINH)


def test_a_quote_is_told_wherever_its_words_stand_and_not_of_others(desk):
    before = desk.load().visits.loc[f"{SEKONG}:0"]
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    page = desk.data_dir / "articles" / "local" / f"{SEKONG}.md"
    written = page.read_text(encoding="utf-8")
    page.write_text(written.replace("\n---\n", "\n---\nMột dòng mới.\n", 1), encoding="utf-8")
    now = desk.load()
    assert now.visits.loc[f"{SEKONG}:0", "quote"] == before["quote"]
    assert now.visits.loc[f"{SEKONG}:0", "char_start"] == before["char_start"] + len("Một dòng mới.\n")
    assert "passage not found" not in now.rejected["reason"].tolist()
    page.write_text(written.replace(before["quote"], before["quote"].replace("13/10", "14/10")), encoding="utf-8")
    now = desk.load()
    assert now.visits.loc[f"{SEKONG}:0", ["quote", "char_start"]].isna().all()
    assert now.visits.loc[f"{SEKONG}:0", "start"] == "2024-10-13"
    told = now.rejected.set_index("source_file").loc["data/records/local/visits.csv"]
    assert told["reason"] == "passage not found"
    assert told["detail"].startswith(f"{SEKONG}:0: ")


def test_an_article_that_nobody_read_whole_is_not_scored(desk):
    page = correctable.pages(desk.data_dir)[HA_TINH]
    desk.correct(HA_TINH, "visits", 0, start="2025-08-01", end=None)
    assert score.score([page], desk.data_dir).articles == 0
    desk.confirm(HA_TINH)
    assert score.score([page], desk.data_dir).articles == 1


def test_shipped_rows_are_copied_with_what_was_decided(desk):
    shipped = records.read("funding", desk.data_dir)
    article_id = shipped["id"].value_counts().index[0]
    mine = shipped[shipped["id"] == article_id]
    row = int(mine["row"].iloc[0])
    desk.correct(article_id, "funding", row, purpose="một mục đích khác")
    now = records.read("funding", desk.data_dir)
    same = now[now["id"] == article_id].drop(columns="purpose")
    pd.testing.assert_frame_equal(same, mine.drop(columns="purpose"))
    assert now.loc[f"{article_id}:{row}", "purpose"] == "một mục đích khác"


def test_a_corrected_row_still_shows_the_passage_that_it_is_told_in(desk):
    """Rows coded by hand carry no quote; decisions and texts are those of the data/ that the tables came from."""
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    tables = desk.load()
    trip = telling.assigned(tables, "trips")["visits"][f"{SEKONG}:0"]
    (told,) = evidence.reports(tables, "trips", trip).to_dict("records")
    assert told["start"] == "2024-10-13"
    assert told["passage"] in dict(tables.articles[["article_id", "text"]].to_numpy())[SEKONG]
    assert len(told["passage"]) > 20


def test_a_users_other_rows_keep_their_bytes(desk):
    kept = b'\xef\xbb\xbfrow,id,direction,leader\r\n"0","x-1",VN-LA,"A, B"\r\n'
    path = own(desk, "visits.csv", "")
    path.write_bytes(kept)
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    lines = path.read_bytes().split(b"\r\n")
    assert lines[0].startswith(b"\xef\xbb\xbfrow,id,direction,leader,")
    assert lines[1].startswith(b'"0","x-1",VN-LA,"A, B"')
    desk.undo()
    assert path.read_bytes() == kept


def test_several_changes_are_undone_one_by_one(desk):
    states = [files(desk)]
    for change in (
        lambda: desk.correct(HA_TINH, "funding", 0, amount="2.300.000.000"),
        lambda: desk.add(HA_TINH, "visits", direction="LA-VN", start="2025-03", status="recalled"),
        lambda: desk.remove(HA_TINH, "visits", 0),
        lambda: desk.nothing(SEKONG),
        lambda: desk.give_back(HA_TINH),
    ):
        change()
        states.append(files(desk))
    assert len(desk.changes()) == 5
    for state in states[-2::-1]:
        desk.undo()
        assert files(desk) == state


def test_a_spreadsheet_edit_between_two_corrections_stays(desk):
    desk.correct(HA_TINH, "visits", 0, start="2025-08-18")
    path = desk.data_dir / "records" / "local" / "visits.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + f"x-1,0,VN-LA{',' * (text.splitlines()[0].count(',') - 2)}\n", encoding="utf-8")
    desk.correct(HA_TINH, "visits", 0, end="2025-08-22")
    assert "x-1,0,VN-LA" in path.read_text(encoding="utf-8")
    desk.undo()
    desk.undo()
    rows = Sheet(path.read_bytes()).rows()
    assert [(row["id"], row["row"]) for row in rows] == [("x-1", "0")]


@pytest.mark.parametrize("read", [False, True])
def test_a_copied_row_edited_in_a_spreadsheet_is_kept_or_its_loss_told(desk, read):
    desk.correct(HA_TINH, "visits", 0, start="2025-08-18")
    path = desk.data_dir / "records" / "local" / "funding.csv"
    sheet = Sheet(path.read_bytes())
    sheet.change(0, {"purpose": "một mục đích khác"} | ({"read_by": ""} if read else {}))
    path.write_bytes(sheet.content)
    note = desk.correct(HA_TINH, "visits", 0, end="2025-08-22")
    assert ("\n  funding 0 is taken as the machine reads it now: purpose một mục đích khác → " in note) != read
    assert ("undo(), then empty read_by" in note) != read
    assert (Sheet(files(desk)["funding.csv"]).rows()[0]["purpose"] == "một mục đích khác") == read
    desk.undo()
    assert path.read_bytes() == sheet.content


def test_a_copied_row_that_the_machine_reads_no_more_is_told(desk):
    note = desk.correct(HA_TINH, "visits", 0, start="2025-08-18")
    assert "the machine reads" not in note + desk.correct(HA_TINH, "visits", 0, start="2025-08-17")
    page = desk.data_dir / "articles" / "local" / f"{HA_TINH}.md"
    front = page.read_text(encoding="utf-8").partition("\n---\n")[0]
    page.write_text(f"{front}\n---\nTrời đẹp ở Lào.\n", encoding="utf-8")
    note = desk.correct(HA_TINH, "visits", 0, start="2025-08-16")
    assert "\n  funding 0 is left out: the machine reads it no more\n" in note


def test_a_row_edited_since_is_never_overwritten(desk):
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    path = desk.data_dir / "records" / "local" / "visits.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("2024-10-13", "2023-10-13"), encoding="utf-8")
    before = files(desk)
    with pytest.raises(Edited, match=r"visits.csv, row sekong-da-nang:0: edited by hand since"):
        desk.undo()
    assert files(desk) == before


def test_notebooks_that_correct_at_the_same_time_lose_no_row(desk):
    """Three programs, each adding rows to the same article."""
    program = """
import sys
from pathlib import Path
from helpers import review
desk, own = review.Desk(Path(sys.argv[1])), sys.argv[2]
print(flush=True)
sys.stdin.readline()  # until all have come as far
for number in range(5):
    desk.add("sekong-da-nang", "funding", donor=f"Tỉnh {own}", amount=1000 * (number + 1), currency="USD")
"""
    run = [sys.executable, "-c", program, str(desk.data_dir)]
    home = Path(review.__file__).parent.parent
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True, "cwd": home}
    notebooks = [subprocess.Popen([*run, own], **pipes) for own in "ABC"]
    for notebook in notebooks:
        notebook.stdout.readline()
    for notebook in notebooks:
        notebook.stdin.write("go\n")
        notebook.stdin.flush()
    for notebook in notebooks:
        notebook.communicate(timeout=120)
    assert [notebook.returncode for notebook in notebooks] == [0, 0, 0]
    rows = [row for row in Sheet(files(desk)["funding.csv"]).rows() if row["donor"].startswith("Tỉnh ")]
    told = sorted((row["donor"], int(row["amount"])) for row in rows)
    assert told == [(f"Tỉnh {own}", 1000 * (number + 1)) for own in "ABC" for number in range(5)]
    assert len({row["row"] for row in rows}) == len(rows) == len(desk.changes())
    while len(desk.changes()):
        desk.undo()
    assert files(desk) == {}


def test_a_change_that_another_program_holds_up_is_told(desk, monkeypatch):
    monkeypatch.setattr(journal, "PATIENCE", 0)
    local = desk.data_dir / "records" / "local"
    with Journal(local).alone(), pytest.raises(BlockingIOError, match="something else has been changing it"):
        desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    assert files(desk) == {}
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    assert "visits.csv" in files(desk)


def test_an_interrupted_change_is_taken_back(desk, monkeypatch):
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    before, written = files(desk), []

    def breaks(path, content):
        if path.suffix == ".csv" and written:
            raise KeyboardInterrupt
        written.append(path.suffix == ".csv")
        path.write_bytes(content)

    monkeypatch.setattr(
        "helpers.storage.journal.atomic.write", lambda p, c: breaks(p, c) if p.suffix == ".csv" else p.write_bytes(c)
    )
    with pytest.raises(KeyboardInterrupt):
        desk.correct(HA_TINH, "visits", 0, start="2025-08-18")
    monkeypatch.undo()
    assert files(desk) != before
    Journal(desk.data_dir / "records" / "local").settle()
    assert files(desk) == before
    assert len(desk.changes()) == 1


def test_the_last_record_taken_out_leaves_the_article_as_read(desk):
    note = desk.remove(SEKONG, "visits", 0)
    assert "read, nothing found" in note
    assert desk.own().visits["article_id"].tolist() == [HA_TINH]
    desk.add(SEKONG, "visits", direction="LA-VN")
    assert SEKONG not in files(desk)["read.csv"].decode()


def test_numbers_of_rows_stay(desk):
    desk.add(HA_TINH, "visits", direction="LA-VN", start="2025-03")
    desk.remove(HA_TINH, "visits", 0)
    desk.correct(HA_TINH, "visits", 1, start="2025-04")
    assert desk.own().visits.index[desk.own().visits["article_id"] == HA_TINH].tolist() == [f"{HA_TINH}:1"]


VALUES = {  # table, what is given, what the cells hold then
    "a Lao name in Vietnamese spelling": ("visits", {"leader": "Thoong-lun Xi-xu-lít"}, {"leader": "Thongloun Sisoulith"}),
    "a Vietnamese name without diacritics": ("visits", {"host": "pham minh chinh"}, {"host": "Phạm Minh Chính"}),
    "a place as Vietnamese prints it": ("visits", {"places": ["Viêng Chăn", "Sê Kông"]}, {"places": "Vientiane;Sekong"}),
    "a name nobody knows stays": ("visits", {"leader": "Vi Văn Nhất"}, {"leader": "Vi Văn Nhất"}),
    "a sum with stops": ("funding", {"amount": "2.300.000.000"}, {"amount": "2300000000", "min": "2300000000", "max": "2300000000"}),
    "a range has no amount": ("funding", {"min": 2_000_000_000, "max": 3_000_000_000}, {"amount": "", "max": "3000000000"}),
    "a flag": ("funding", {"approx": True}, {"approx": "yes"}),
    "emptied": ("funding", {"purpose": None, "date": "2025-08"}, {"purpose": "", "date": "2025-08"}),
}  # fmt: skip


@pytest.mark.parametrize(("table", "given", "cells"), VALUES.values(), ids=VALUES)
def test_values_arrive(desk, table, given, cells):
    desk.correct(HA_TINH, table, 0, **given)
    (row,) = Sheet(files(desk)[f"{table}.csv"]).rows()
    assert {column: row[column] for column in cells} == cells


WHOSE = {  # what a person says of awards that were missed -> whose students they are, and whether the note says so
    "of Vietnam": ({"giver": "VN"}, "LA", True),
    "of Laos": ({"giver": "LA"}, "VN", True),
    "to one's own abroad": ({"giver": "VN", "beneficiaries": "ethnic Vietnamese in Laos"}, "VN", True),
    "as told": ({"giver": "VN", "nationality": "VN"}, "VN", False),
}


@pytest.mark.parametrize(("given", "nationality", "said"), WHOSE.values(), ids=WHOSE)
def test_awards_that_were_missed_have_a_nationality(desk, given, nationality, said):
    note = desk.add(HA_TINH, "scholarships", measure="awarded", min=10, period="2020-10", **given)
    (row,) = Sheet(files(desk)["scholarships.csv"]).rows()
    assert row["nationality"] == nationality
    assert (f"nationality is taken as {nationality}: give nationality" in note) == said


def test_a_count_that_stays_out_of_every_series_says_so(desk):
    for count in (100, 60):
        desk.add(HA_TINH, "scholarships", giver="VN", measure="students_enrolled", min=count, period="2020")
    desk.correct(HA_TINH, "scholarships", 1, part_of=f"{HA_TINH}:0")
    note = desk.correct(HA_TINH, "scholarships", 1, measure="awarded")
    assert f"it stays a part of {HA_TINH}:0, and so in no series: part_of=None frees it" in note
    assert "it stays a part" not in desk.correct(HA_TINH, "scholarships", 1, part_of=None, period="2021")
    assert "awarded" in set(desk.own().series["measure"])
    desk.correct(HA_TINH, "scholarships", 1, in_series=False, why_not="told twice")
    note = desk.correct(HA_TINH, "scholarships", 1, min=70)
    assert "it stays out of every series as decided before (told twice): in_series=None, why_not=None leaves it" in note


def test_another_head_brings_his_office_along(desk):
    note = desk.correct(HA_TINH, "visits", 0, leader="Phạm Minh Chính", start="2023-01-11", end=None)
    (row,) = Sheet(files(desk)["visits.csv"]).rows()
    assert (row["office"], row["level"]) == ("Prime Minister", "head_of_government")
    assert "people.csv knows" in note


WRONG = {  # table, row, what is given, the error, what the message must name
    "an unknown column": ("visits", 0, {"leadr": "x"}, Wrong, r"no column 'leadr'; did you mean 'leader'\?.*direction"),
    "a word out of the vocabulary": ("visits", 0, {"kind": "offical"}, Wrong, r"visits.kind: 'offical'.*official_friendship"),
    "a month first": ("visits", 0, {"start": "10/13/2024"}, Wrong, r"visits.start: '10/13/2024' is no date.*2024-03-11"),
    "no such day": ("visits", 0, {"start": "2024-02-30"}, Wrong, r"visits.start"),
    "an end before the start": ("visits", 0, {"end": "2024-01"}, SchemaError, r"visits.csv, row 1, column end.*before start"),
    "a sum in words": ("funding", 0, {"amount": "3 tỷ"}, Wrong, r"funding.amount: '3 tỷ' is no whole number"),
    "a sum without currency": ("funding", 0, {"currency": None}, SchemaError, r"has no currency"),
    "no such row": ("visits", 7, {"start": "2024"}, Wrong, r"no row 7; its rows are: 0"),
    "no such table": ("trips", 0, {"start": "2024"}, Wrong, r"no table 'trips' to correct; those are visits"),
    "a needed value emptied": ("visits", 0, {"direction": None}, SchemaError, r"column direction.*a value is needed"),
    "the key": ("visits", 0, {"id": "x"}, Wrong, r"no column 'id'"),
}  # fmt: skip


@pytest.mark.parametrize(("table", "row", "given", "error", "says"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_written_is_told_and_nothing_is_written(desk, table, row, given, error, says):
    with pytest.raises(error, match=says) as caught:
        desk.correct(HA_TINH, table, row, **given)
    assert "\n" not in str(caught.value)
    assert files(desk) == {}
    assert not (desk.data_dir / "records" / "local" / FOLDER).exists()


def test_an_unknown_article_names_the_nearest(desk):
    with pytest.raises(Unknown, match="no article 'sekong-da-nan' here; the nearest: sekong-da-nang"):
        desk.nothing("sekong-da-nan")


def test_a_file_broken_by_hand_stops_before_anything_is_written(desk):
    own(desk, "funding.csv", "id,row,amount,currency\nx,0,5,đồng\n")
    with pytest.raises(SchemaError, match=r"records/local/funding.csv, row 1, column currency"):
        desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    assert set(files(desk)) == {"funding.csv"}


def test_saying_the_same_again_writes_nothing(desk):
    assert "nothing to change" in desk.correct(HA_TINH, "visits", 0, start="2025-08-19")
    desk.nothing(SEKONG)
    assert "says so already" in desk.nothing(SEKONG)
    assert len(desk.changes()) == 1


def test_a_page_read_rightly_becomes_ones_own_as_it_is(desk):
    visits, sums = ["article_id", "direction", "leader", "start", "places"], ["donor", "recipient", "min", "status"]

    def told():
        own = desk.own()
        return [sorted(map(str, rows.to_numpy().tolist())) for rows in (own.visits[visits], own.funding[sums])]

    before, codings = told(), desk.own().visits["coding"]
    note = desk.confirm(SEKONG)
    assert "read rightly" in note
    assert "no longer from" in note
    assert told() == before
    assert (desk.own().visits["coding"] == "hand").sum() == (codings == "hand").sum() + 1
    assert "already" in desk.confirm(SEKONG)
    desk.undo()
    assert files(desk) == {}


def test_rows_of_ones_own_need_no_confirming(desk):
    desk.nothing(SEKONG)
    desk.give_back(SEKONG)
    desk.remove(SEKONG, "visits", 0)
    assert "already" in desk.confirm(SEKONG)


def test_a_cell_that_a_spreadsheet_would_run_is_defused(desk):
    desk.correct(HA_TINH, "visits", 0, host="=HYPERLINK(1)")
    (row,) = Sheet(files(desk)["visits.csv"]).rows()
    assert row["host"] == "HYPERLINK(1)"


def test_the_example_leaves_the_data_folder_alone():
    before = sorted(path.relative_to(records.DATA) for path in records.DATA.rglob("*"))
    desk = review.example()
    desk.clean()
    desk.correct(SEKONG, "visits", 0, start="2024-10-13")
    assert desk.data_dir != records.DATA
    assert sorted(path.relative_to(records.DATA) for path in records.DATA.rglob("*")) == before


def test_tables_are_read_again_after_any_change(monkeypatch):
    """A desk keeps what it loaded while no file changes; what a reader does to a table stays his own."""
    desk = review.example()
    desk.clean()
    reads = []
    shipped = review.tables.shipped
    monkeypatch.setattr(review.tables, "shipped", lambda *a, **more: reads.append(1) or shipped(*a, **more))
    first = desk.load()
    first.trips["leader"] = "nobody"
    assert desk.load().trips["leader"].ne("nobody").all()
    assert len(reads) == 1
    sources = desk.data_dir / "sources.csv"
    sources.write_bytes(sources.read_bytes())
    desk.load()
    assert len(reads) == 2
    next((desk.data_dir / "articles" / "local").glob("*.md")).unlink()
    assert len(desk.load().articles) == len(first.articles) - 1
    assert len(reads) == 3


@pytest.mark.parametrize(
    ("fields", "before", "ends"),
    [
        ({"amount": 20000, "currency": "USD", "each_times": 8}, {}, "160000"),  # so much each
        ({"amount": 100}, {"amount": "50", "each_times": "10", "min": "500", "max": "500"}, "1000"),
        ({"each_times": 9}, {"amount": "50", "each_times": "10", "min": "500", "max": "500"}, "450"),
        ({"amount": 100}, {"amount": "50", "min": "50", "max": "50"}, "100"),
    ],
)
def test_so_much_each_is_multiplied(fields, before, ends):
    after, _ = correction_values.filled("funding", fields, before)
    assert (after["min"], after["max"]) == (ends, ends)
