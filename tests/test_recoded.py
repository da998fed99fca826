"""Corrections of an archive: `build --articles DIR --records DIR2`, and the desk that writes them."""

from pathlib import Path

import pandas as pd
import pytest

from helpers import reviewcorpus, schema, tables, telling
from helpers.__main__ import main
from helpers.correcting.correctable import Unknown
from helpers.storage.sheets import Sheet

PAGE = """---
article_id: {name}
published: {day}
outlet: x.vn
---
Sáng {told}, đoàn đại biểu tỉnh Quảng Trị do Phó Chủ tịch UBND tỉnh Hoàng Nam làm trưởng đoàn thăm tỉnh Savannakhet (Lào).
Tại đây, tỉnh Quảng Trị trao tặng tỉnh Savannakhet {sum} triệu đồng.
Dịp này, Quảng Trị tặng tỉnh Salavan 12 suất học bổng.
"""


@pytest.fixture
def home(tmp_path):
    """An archive of two articles, and the tables made of it."""
    (tmp_path / "pages").mkdir()
    for name, day, told, given in (("a-1", "2024-03-12", "11/3", 200), ("a-2", "2024-09-03", "2/9", 300)):
        page = PAGE.format(name=name, day=day, told=told, sum=given)
        (tmp_path / "pages" / f"{name}.md").write_text(page, encoding="utf-8")
    assert build(tmp_path) == 0
    return tmp_path


def build(home: Path, *more: str) -> int:
    return main(["build", "--articles", str(home / "pages"), "--out", str(home / "out"), *more])


def with_records(home: Path) -> tuple[int, tables.Tables]:
    status = build(home, "--records", str(home / "own"))
    return status, tables.load(home / "out")


def own(home: Path, name: str, content: str) -> None:
    (home / "own").mkdir(exist_ok=True)
    (home / "own" / name).write_text(content, encoding="utf-8")


def test_rows_of_ones_own_stand_in_place_of_what_was_read(home):
    before = tables.load(home / "out")
    row = "a-1,4,LA-VN,Lê Sa,minister,2024-05-06,working,reported"
    own(home, "visits.csv", f"id,row,direction,leader,level,start,kind,status\n{row}\n")
    own(home, "read.csv", "id\na-2\n")
    status, after = with_records(home)
    assert status == 0
    told = after.visits[["article_id", "coding", "leader", "start"]].to_numpy().tolist()
    assert told == [["a-1", "hand", "Lê Sa", "2024-05-06"]]
    trips = after.trips[["leader", "start", "article_ids"]].to_numpy().tolist()
    assert trips == [["Lê Sa", "2024-05-06", "a-1"]]
    assert len(before.funding) == 2
    assert after.funding.empty
    assert after.commitments.empty
    assert build(home) == 0
    assert len(tables.load(home / "out").funding) == 2


def test_a_row_corrected_at_the_desk_and_the_others_as_they_were(home):
    before = tables.load(home / "out")
    desk = reviewcorpus.CorpusDesk(home / "out", home / "own")
    assert "written to own" in desk.correct("a-1", "visits", 0, start="2024-03-10")
    status, after = with_records(home)
    assert status == 0
    quote = before.visits.at["a-1:0", "quote"]
    assert after.visits.loc["a-1:0", ["coding", "start", "quote"]].tolist() == ["hand", "2024-03-10", quote]
    for name in ("funding", "scholarships", "mentions", "commitments", "series"):
        pd.testing.assert_frame_equal(before[name], after[name])
    same = ["article_id", "topics", "story_id", "year", "text"]
    pd.testing.assert_frame_equal(before.articles[same], after.articles[same])
    assert "2024-03-10" in desk.readings("a-1").data
    desk.undo()
    status, again = with_records(home)
    assert status == 0
    for name in schema.TABLES:
        pd.testing.assert_frame_equal(before[name], again[name])


def test_numbers_of_rows_stay_and_decisions_are_followed(home):
    """A row taken out leaves its number empty; what is decided of the next one is found by its own number."""
    desk = reviewcorpus.CorpusDesk(home / "out", home / "own")
    desk.add("a-1", "visits", direction="VN-LA", leader="Lê Sa", start="2024-08-01", status="reported")
    desk.remove("a-1", "visits", 0)
    desk.correct("a-1", "visits", 1, trip_id="my-own-trip")
    _, after = with_records(home)
    assert after.trips.set_index("trip_id").at["my-own-trip", "leader"] == "Lê Sa"
    assert "visits 1" in desk.readings("a-1").data


def test_what_is_told_of_no_article_is_rejected_with_its_key(home):
    page = "---\narticle_id: aside\n---\nTrời mưa ở Lào, có đường qua.\nHoa nở.\nDân vui.\n"
    (home / "pages" / "aside.md").write_text(page, encoding="utf-8")
    own(home, "visits.csv", "id,row,direction\nnone,0,VN-LA\naside,0,VN-LA\n")
    status, after = with_records(home)
    told = after.rejected[after.rejected["reason"] == "unknown article"]
    assert status == 1
    assert told["source_file"].tolist() == ["own/visits.csv"] * 2
    assert told["detail"].tolist() == [
        "aside:0: its article is not about the two countries",
        "none:0: no such article here",
    ]


ANEW = {  # what a page says when it is published again -> its gift then, as coded, and which rows have lost their passage
    "another sum": (("200 triệu", "300 triệu"), [("machine", 300_000_000)], []),
    "a line before": (("Sáng", "Tin mới nhất.\nSáng"), [("machine", 200_000_000)], []),
    "no gift": (("tỉnh Quảng Trị trao tặng tỉnh Savannakhet 200 triệu đồng", "trời đẹp"), [], []),
    "another trip": (("tỉnh Savannakhet (Lào)", "tỉnh Salavan (Lào)"), [("machine", 200_000_000)], ["own/visits.csv"]),
}


@pytest.mark.parametrize("case", ANEW)
def test_what_nobody_read_is_what_the_machine_reads_now(home, case):
    (old, new), gifts, lost = ANEW[case]
    reviewcorpus.CorpusDesk(home / "out", home / "own").correct("a-1", "visits", 0, level="minister")
    page = home / "pages" / "a-1.md"
    page.write_text(page.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    status, after = with_records(home)
    told = after.funding[after.funding["article_id"] == "a-1"]
    assert list(zip(told["coding"], told["min"], strict=True)) == gifts
    text = after.articles.set_index("article_id").at["a-1", "text"]
    assert [text[a:b] for a, b in zip(told["char_start"], told["char_end"], strict=True)] == told["quote"].tolist()
    visit = after.visits.loc["a-1:0"]
    assert (visit["coding"], visit["level"]) == ("hand", "minister")
    assert after.visits["quote"].isna().sum() == len(lost)
    assert status == bool(lost)
    told = after.rejected[after.rejected["reason"] == "passage not found"]
    assert told["source_file"].tolist() == lost
    ours = after.commitments["article_ids"].str.contains("a-1")
    assert after.commitments.loc[ours, "amount"].tolist() == [amount for _, amount in gifts]


def test_what_is_confirmed_is_what_the_tables_show(home):
    """A page published again: its gift is another, its awards are gone; the desk tells and writes what is read now."""
    desk = reviewcorpus.CorpusDesk(home / "out", home / "own")
    desk.add("a-1", "funding", donor="Quảng Trị", recipient="Salavan", min=5, currency="VND")
    desk.correct("a-1", "visits", 0, level="minister")
    page = home / "pages" / "a-1.md"
    text = page.read_text(encoding="utf-8").replace("200 triệu", "300 triệu")
    page.write_text(
        text.replace("Dịp này, Quảng Trị tặng tỉnh Salavan 12 suất học bổng.", "Trời đẹp."), encoding="utf-8"
    )
    with_records(home)
    shown = desk.readings("a-1").data
    assert "300000000" in shown.replace(",", "").replace(".", "").replace(" ", "") or "300 triệu" in shown
    desk.confirm("a-1")
    _, after = with_records(home)
    told = after.funding[after.funding["article_id"] == "a-1"]
    assert list(zip(told["coding"], told["min"], strict=True)) == [("hand", 300_000_000), ("hand", 5)]
    assert after.scholarships["article_id"].tolist() == ["a-2"]


@pytest.mark.parametrize("read_by", ["machine", ""])
def test_an_edit_of_a_row_that_nobody_read_is_not_lost_unsaid(home, capsys, read_by):
    """Copied beside a correction, then changed in a spreadsheet: it is the machine's until read_by is emptied."""
    reviewcorpus.CorpusDesk(home / "out", home / "own").correct("a-1", "visits", 0, level="minister")
    assert with_records(home)[0] == 0
    assert "not as in your file" not in capsys.readouterr().out
    sheet = Sheet((home / "own" / "funding.csv").read_bytes())
    sheet.change(0, {"status": "pledged", "read_by": read_by})
    (home / "own" / "funding.csv").write_bytes(sheet.content)
    status, after = with_records(home)
    notes = [line for line in capsys.readouterr().out.splitlines() if line.startswith("note ")]
    assert status == 0
    assert after.funding.at["a-1:0", "status"] == ("delivered" if read_by else "pledged")
    told = (
        "note own/funding.csv: not as in your file: a-1:0 (status pledged → delivered); a row whose read_by is machine"
    )
    assert [line.startswith(told) for line in notes] == ([True] if read_by else [])


RENAMED = {  # where the page of the corrected article goes -> the id that its file has then
    "another name": "b-7",
    "another folder": "tuan-1/a-1",
    "other words": None,
}


@pytest.mark.parametrize("case", RENAMED)
def test_corrections_of_a_file_that_has_another_name_say_which(home, case):
    pages = home / "pages"
    for name in ("a-1", "a-2"):
        page = pages / f"{name}.md"
        page.write_text(page.read_text(encoding="utf-8").replace(f"article_id: {name}\n", ""), encoding="utf-8")
    reviewcorpus.CorpusDesk(home / "out", home / "own").correct("a-1", "visits", 0, level="minister")
    new = pages / f"{RENAMED[case] or 'c-1'}.md"
    new.parent.mkdir(exist_ok=True)
    text = (pages / "a-1.md").read_text(encoding="utf-8")
    new.write_text(text if RENAMED[case] else text.replace("Sáng 11/3", "Chiều ngày 21/3"), encoding="utf-8")
    (pages / "a-1.md").unlink()
    status, after = with_records(home)
    assert status == 1
    (own_id,) = set(after.articles["article_id"]) - {"a-2"}
    why = f"; {own_id} has its passage: put that id in place of a-1 in your files" if RENAMED[case] else ""
    told = after.rejected[after.rejected["reason"] == "unknown article"]["detail"].tolist()
    assert [line for line in told if line.startswith("a-1:0")] == [f"a-1:0: no such article here{why}"] * 3
    for path in (home / "own").glob("*.csv"):
        path.write_text(path.read_text(encoding="utf-8").replace("a-1,", f"{own_id},"), encoding="utf-8")
    status, after = with_records(home)
    assert after.visits.at[f"{own_id}:0", "level"] == "minister"
    assert status == (0 if RENAMED[case] else 1)


BESIDE = {  # a file of another story that comes later -> whether the corrected one keeps its id
    "Bài 1.html": True,
    "BAI-1.md": True,
    "bai/1.txt": True,
    "bai_1.txt": True,
    "bai-1.htm": True,  # the corrections tell by their passages which of them they are of
    "bai-1.md": False,  # the same words: nothing tells which was first, neither has the id, and they are refused
}


@pytest.mark.parametrize("name", BESIDE)
def test_a_new_file_takes_no_id_and_no_correction(tmp_path, name):
    body = PAGE.partition("---\n")[2].partition("---\n")[2]
    pages = tmp_path / "pages"
    (pages / "bai").mkdir(parents=True)
    (pages / "bai-1.txt").write_text("Đoàn đi\n" + body.format(told="11/3/2024", sum=200), encoding="utf-8")
    build(tmp_path)
    reviewcorpus.CorpusDesk(tmp_path / "out", tmp_path / "own").correct("bai-1", "funding", 0, min=1, max=1)
    told, given = ("2/9/2023", 300) if BESIDE[name] else ("11/3/2024", 200)
    (pages / name).write_text(f"<p>Tin khác</p><p>{body.format(told=told, sum=given)}", encoding="utf-8")
    _, after = with_records(tmp_path)
    ids = after.articles.set_index("source_file")["article_id"]
    amounts = after.funding.set_index("article_id")["min"]
    assert (ids["bai-1.txt"] == "bai-1") == BESIDE[name]
    assert ids[name].startswith("bai-1-")
    assert amounts[ids["bai-1.txt"]] == (1 if BESIDE[name] else 200_000_000)
    assert amounts[ids[name]] == given * 10**6
    why = f"bai-1:0: no such article here; there is {', '.join(sorted(ids))}"
    assert after.rejected["detail"].drop_duplicates().tolist() == [why] * (not BESIDE[name])
    (pages / "bai-1.txt").unlink()
    if not name.startswith("bai-1."):  # who stays behind takes no id either; "bai-1.htm" alone is bai-1
        _, later = with_records(tmp_path)
        assert later.articles["article_id"].tolist() == [ids[name]]
        assert later.funding["min"].tolist() == [300_000_000]


COPIES = {  # a second copy of the page that was corrected -> metadata.csv
    "the same text": "",
    "an older one of the same address": "file,url\nbai.htm,https://x.vn/bai.html\nbai.html,https://x.vn/bai.html\n",
}


@pytest.mark.parametrize("case", COPIES)
def test_a_copy_that_is_not_used_costs_no_correction(tmp_path, case):
    body = PAGE.partition("---\n")[2].partition("---\n")[2]
    pages = tmp_path / "pages"
    pages.mkdir()
    text = "".join(f"<p>{line}" for line in body.format(told="11/3/2024", sum=200).splitlines())
    (pages / "bai.html").write_text(text, encoding="utf-8")
    (pages / "metadata.csv").write_text(COPIES[case] or "file,url\n", encoding="utf-8")
    build(tmp_path)
    reviewcorpus.CorpusDesk(tmp_path / "out", tmp_path / "own").correct("bai", "funding", 0, min=1, max=1)
    (pages / "bai.txt").write_text("Tin khác\n" + body.format(told="2/9/2023", sum=300), encoding="utf-8")
    (pages / "bai.htm").write_text(text + "<p>Trời đẹp." * bool(COPIES[case]), encoding="utf-8")
    _, after = with_records(tmp_path)
    assert after.rejected["reason"].tolist() == ["duplicate"]
    amounts = after.funding.set_index("article_id")["min"]
    assert sorted(amounts) == [1, 300_000_000]
    assert amounts["bai"] == 1


WRONG = {  # folder of records -> what the message says
    "nowhere": "no such folder of corrections",
    "own": "own/visits.csv, row 1, column direction",
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_read_stops_the_build(home, case, capsys):
    own(home, "visits.csv", "id,row,direction\na-1,0,north\n")
    before = (home / "out" / "visits.parquet").read_bytes()
    assert build(home, "--records", str(home / case)) == 2
    assert WRONG[case] in capsys.readouterr().err
    assert (home / "out" / "visits.parquet").read_bytes() == before


def test_records_are_of_articles(capsys, tmp_path):
    assert main(["build", "--out", str(tmp_path), "--records", str(tmp_path)]) == 2
    assert "--articles" in capsys.readouterr().err


def test_an_article_that_is_not_in_the_corpus(home):
    desk = reviewcorpus.CorpusDesk(home / "out", home / "own")
    with pytest.raises(Unknown, match=r"no article 'a-3' in .*; the nearest: a-1"):
        desk.nothing("a-3")


TOLD = {  # article -> day of publication, outlet, text: what confirming it might have lost
    "years": (
        "2021-06-28",
        "x.vn",
        "Ngày 28/6, tại Hà Nội, Việt Nam và Lào ký hiệp định, theo đó Việt Nam viện trợ không hoàn lại cho Lào 900 tỷ đồng trong "
        "giai đoạn 2021-2025. Cùng ngày, Bộ Y tế Việt Nam trao tặng Bộ Y tế Lào số vật tư trị giá 3 tỷ đồng.",
    ),
    "minister": (
        "2021-06-29",
        "x.vn",
        "Chiều 28/6, tại Hà Nội, Chủ tịch nước Nguyễn Xuân Phúc hội đàm với Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisoulith "
        "thăm hữu nghị chính thức Việt Nam từ ngày 28 đến 29/6. Cùng ngày, tháp tùng Chủ tịch nước Lào thăm Việt Nam, Bộ "
        "trưởng Ngoại giao Lào Saleumxay Kommasith hội đàm với Bộ trưởng Ngoại giao Bùi Thanh Sơn tại Hà Nội.",
    ),
    "dollars": (
        "2022-08-10",
        "y.vn",
        "Ngày 10/8, Bộ Công an Việt Nam tặng Bộ Công an Lào số quà trị giá 500 tỷ đồng (21.320 USD).",
    ),
    "own": (
        "2022-11-10",
        "y.vn",
        "Ngày 9/11, tại Lào, thành phố Đà Nẵng đã bàn giao trường mầm non trị giá 6 tỷ đồng cho Hội người Việt Nam tỉnh "
        "Savannakhet.",
    ),
    "undated": (
        "",
        "y.vn",
        "Chủ tịch Quốc hội Lào Pany Yathotou đã sang thăm Việt Nam, thăm tỉnh Nghệ An. Lào có 12.000 lưu học sinh ở Việt Nam.",
    ),
    "counts": (
        "2022-03-10",
        "z.vn",
        "Ngày 9/3, tại Viêng Chăn, Việt Nam cấp cho Lào 1.000 suất học bổng năm 2022, trong đó có 60 suất tiến sĩ. Năm 2021, kim ngạch "
        "thương mại Việt Nam - Lào đạt 1,3 tỷ USD. Đến nay, Việt Nam có 214 dự án đầu tư sang Lào với tổng vốn 5,3 tỷ USD.",
    ),
}


@pytest.fixture
def told(tmp_path):
    """An archive of the articles of TOLD, and the tables made of it."""
    (tmp_path / "pages").mkdir()
    for name, (day, outlet, text) in TOLD.items():
        front = f"---\narticle_id: {name}\n{f'published: {day}' if day else ''}\noutlet: {outlet}\n---\n"
        (tmp_path / "pages" / f"{name}.md").write_text(f"{front}{text}\n", encoding="utf-8")
    build(tmp_path)
    return tmp_path


def test_confirming_every_article_leaves_what_is_counted_as_it_was(told):
    before = tables.load(told / "out")
    assert sorted(before.articles["article_id"]) == sorted(TOLD)
    assert set(before.commitments["why_not"].dropna()) == {"several years", "misprint", "own community abroad"}
    assert before.trips["part_of_trip"].notna().any()
    assert before.trips["start"].isna().any()
    desk = reviewcorpus.CorpusDesk(told / "out", told / "own")
    for name in TOLD:
        desk.confirm(name)
    _, after = with_records(told)
    for name in schema.FACTS:
        assert set(after[name]["coding"]) == {"hand"}
    for name in ("trips", "commitments", "series"):
        pd.testing.assert_frame_equal(before[name], after[name])


CORRECTED = {  # a correction of a row -> what it must not touch
    "another sum of the article": (("years", "funding", 1, {"purpose": "khẩu trang"}), "commitments"),
    "the purpose of the very sum": (("years", "funding", 0, {"purpose": "viện trợ"}), "commitments"),
    "the leader's own row": (("minister", "visits", 0, {"kind": "state"}), "trips"),
    "the purpose of a gift to its own": (("own", "funding", 0, {"purpose": "trường"}), "commitments"),
}


def test_a_row_given_the_id_of_its_trip_stays_in_the_leaders(told):
    before = tables.load(told / "out").trips
    minister = before.loc[before["part_of_trip"].notna(), "trip_id"].item()
    reviewcorpus.CorpusDesk(told / "out", told / "own").correct("minister", "visits", 1, trip_id=minister)
    _, after = with_records(told)
    pd.testing.assert_frame_equal(before, after.trips)


@pytest.mark.parametrize(("said", "of"), CORRECTED.values(), ids=CORRECTED)
def test_a_correction_leaves_what_it_does_not_name(told, said, of):
    before = tables.load(told / "out")
    article, table, row, fields = said
    reviewcorpus.CorpusDesk(told / "out", told / "own").correct(article, table, row, **fields)
    _, after = with_records(told)
    pd.testing.assert_frame_equal(before[of].drop(columns=[*fields]), after[of].drop(columns=[*fields]))


def test_the_reports_behind_a_trip_are_those_it_was_merged_of(tmp_path):
    """What tables are written without decides here: where delegations without a named head came from, days without a year."""
    pages = {
        "a": ("2024-03-06", "Ngày 5/3, đoàn đại biểu tỉnh Hà Tĩnh sang thăm và làm việc tại thủ đô Viêng Chăn (Lào)."),
        "b": ("2024-03-06", "Đoàn đại biểu tỉnh Hà Tĩnh đã đến thăm, làm việc tại thủ đô Viêng Chăn, Lào hôm 5/3."),
        "c": ("2024-03-06", "Ngày 5/3, đoàn đại biểu tỉnh Nghệ An sang thăm và làm việc tại thủ đô Viêng Chăn (Lào)."),
        "d": (
            "2024-08-28",
            "Ngày 28/8/2024, tại Hà Nội, Bộ trưởng Công an Tô Lâm tiếp Bộ trưởng Công an Lào Vilay Lakhamphong.",
        ),
        "e": (
            "",
            "Sáng 3/12, tại Đà Nẵng, Bí thư Thành ủy Nguyễn Văn Quảng tiếp Bộ trưởng Công an Lào Vilay Lakhamphong.",
        ),
    }
    (tmp_path / "pages").mkdir()
    for name, (day, text) in pages.items():
        front = f"---\narticle_id: {name}\n{f'published: {day}' if day else ''}\n---\n"
        (tmp_path / "pages" / f"{name}.md").write_text(f"{front}{text}\n", encoding="utf-8")
    build(tmp_path)
    found = tables.load(tmp_path / "out")
    assert sorted(found.trips["article_ids"]) == ["a;b", "c", "d", "e"]
    for trip in found.trips.itertuples():
        rows = telling.behind(found, "trips", trip.trip_id)["visits"]
        assert sorted(key.split(":")[0] for key in rows) == sorted(trip.article_ids.split(";"))
