"""Corrections of an archive: `build --articles DIR --records DIR2`, and the desk that writes them."""

from pathlib import Path

import pandas as pd
import pytest

from helpers import reviewcorpus, schema, tables
from helpers.__main__ import main
from helpers.correctable import Unknown

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
