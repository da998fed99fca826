"""The scorer scored: hits, wrong rows, missed rows, and a right "none" that is neither."""

import re
from pathlib import Path

import pytest

from helpers import score
from helpers.clean import read_folder
from helpers.records import DATA, sources
from helpers.text import Article

REAL = Path(__file__).parents[1] / ".." / "shared" / "articles"

ROW = {"direction": "VN-LA", "leader": "Tô Lâm", "start": "2024-07-11"}
CASES = {  # machine rows, hand rows -> hits
    "the same": ([ROW], [ROW], 1),
    "another day, the same trip": ([{**ROW, "start": "2024-07-12"}], [ROW], 1),
    "two rows for one": ([ROW, ROW], [ROW], 1),
    "the nearer day is taken": ([{**ROW, "start": "2024-07"}, ROW], [ROW], 1),
    # negatives
    "the other direction": ([{**ROW, "direction": "LA-VN"}], [ROW], 0),
    "another leader": ([{**ROW, "leader": None}], [ROW], 0),
    "nothing read": ([], [ROW], 0),
    "nothing coded": ([ROW], [], 0),
    "neither": ([], [], 0),
}


@pytest.mark.parametrize("name", CASES)
def test_matched(name):
    machine, coded, hits = CASES[name]
    pairs = score.matched("visits", machine, coded)
    assert len(pairs) == hits
    if name == "the nearer day is taken":
        assert pairs[0][0] is machine[1]


@pytest.mark.parametrize(
    ("read", "coded", "same"),
    [
        ("BOUNMA KEOMANY", "Bounma Keomany", True),
        ("Bun-ma Kẹo-ma-ny", "Bounma Keomany", True),
        ("Bun Ma - Kẹo Ma Ny", "Bounma Keomany", True),
        ("Khăm-sỏn Kon-nhơ", "Khamsone Konnho", True),
        ("Lê Văn Thuý", "Lê Văn Thúy", True),
        ("LÊ VĂN THÚY", "Lê Văn Thúy", True),
        ("Thoong-lun Xi-xu-lít", "Thongloun Sisoulith", True),
        (None, None, True),
        # negatives
        ("Bounma Keomany", None, False),
        ("Bounma Keomany", "Khamla Keomany", False),
        ("Bounma Keomany", "Bounma", False),
        ("Bounma Keomany", "Bounma Phommachanh", False),
        ("Lê Văn Thanh", "Lê Văn Thành", False),
        ("Lê Văn Nam", "Lê Văn Năm", False),
        ("Saysomphone Phomvihane", "Santiphab Phomvihane", False),
        ("Thongloun Sisoulith", "Thongloun", False),
    ],
)
def test_one_person_printed_in_two_ways(read, coded, same):
    row = {"direction": "LA-VN", "start": "2024-07-11"}
    assert bool(score.matched("visits", [row | {"leader": read}], [row | {"leader": coded}])) is same


def test_of_two_rows_the_one_with_the_name_as_coded_is_taken():
    row = {"direction": "LA-VN", "start": "2024-07-11"}
    rows = [row | {"leader": name} for name in ("Bun-ma Kẹo-ma-ny", "Bounma Keomany")]
    assert score.matched("visits", rows, rows[1:]) == [(rows[1], rows[1])]


def test_a_right_none_is_neither_hit_nor_miss():
    nothing = score.Score("trade", 0, 0, 0, 5)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    some = score.Score("visits", 3, 1, 2, 5)
    assert (some.precision, some.recall, some.f1) == (0.75, 0.6, pytest.approx(2 / 3))


@pytest.mark.parametrize(
    ("read", "coded", "right"),
    [
        (None, "2024-07-11", True),
        ("2024-07-11", "2024-07-11", True),
        ("2024-07-12", "2024-07-12", True),
        # negatives
        (None, "2024-07-12", False),
        ("2024-07-12", "2024-07-11", False),
    ],
)
def test_a_trip_of_one_day_may_be_coded_with_its_end(read, coded, right):
    row = dict.fromkeys(score.FIELDS["visits"]) | {"start": "2024-07-11"}
    fields = {("visits", name): [0, 0] for name in row}
    score._compared("x", "visits", row | {"end": read, "quote": None}, row | {"end": coded}, fields)
    assert fields["visits", "end"] == [right, 1]


def test_articles_without_records_are_left_out():
    report = score.score([Article("nobody-coded-this", "Ngày 3/7, trời mưa.")])
    assert report.articles == 0
    assert all(s.tp == s.fp == s.fn == 0 for s in report.scores)


def report(*scores):
    return score.Report(scores, {}, (), 5)


def test_counts_are_saved_as_numbers_only(tmp_path):
    told = report(score.Score("visits", 3, 1, 2, 5, "development"), score.Score("visits", 0, 0, 0, 0))
    for _ in range(2):
        score.save(told, "2026-11-21", "0.1.0", tmp_path / "scores.csv")
    assert (tmp_path / "scores.csv").read_text().splitlines() == [
        "material,kind,tp,fp,fn,articles,date,version",
        "development,visits,3,1,2,5,2026-11-21,0.1.0",
        "development,visits,3,1,2,5,2026-11-21,0.1.0",
    ]


def test_the_newest_count_of_each_material_is_read_back(tmp_path):
    path = tmp_path / "scores.csv"
    assert len(score.saved(path)) == 0
    score.save(report(score.Score("visits", 3, 1, 2, 5, "development")), "2026-11-21", "0.1.0", path)
    score.save(
        report(score.Score("visits", 7, 0, 1, 9), score.Score("funding", 1, 1, 1, 9)), "2026-11-20", "0.1.0", path
    )
    score.save(report(score.Score("visits", 4, 0, 2, 5, "development")), "2026-11-22", "0.1.0", path)
    table = score.saved(path)
    assert table[["material", "kind", "tp"]].to_numpy().tolist() == [
        ["unseen", "visits", 7],
        ["unseen", "funding", 1],
        ["development", "visits", 4],
    ]


BROKEN = {  # a line of scores.csv -> what the message names
    "no such material": ("wild,visits,1,0,0,1,2026-11-21,0.1.0", "material"),
    "half a row found": ("unseen,visits,1.5,0,0,1,2026-11-21,0.1.0", "row 2"),
    "less than none": ("unseen,visits,1,-1,0,1,2026-11-21,0.1.0", "row 2"),
    "a word for a count": ("unseen,visits,many,0,0,1,2026-11-21,0.1.0", "row 2"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_scores_csv_is_named(name, tmp_path):
    line, named = BROKEN[name]
    (tmp_path / "scores.csv").write_text(f"{','.join(score.COLUMNS)}\n{line}\n")
    with pytest.raises(ValueError, match=f"scores.csv.*{named}"):
        score.saved(tmp_path / "scores.csv")


def test_a_missing_column_is_named(tmp_path):
    (tmp_path / "scores.csv").write_text("kind,tp,fp,fn,articles,date,version\nvisits,1,0,0,1,2026-11-21,0.1.0\n")
    with pytest.raises(ValueError, match="no column material"):
        score.saved(tmp_path / "scores.csv")


SOURCE = "2022-04-11-vietnamplus-2"  # a source with hand-coded records, of which data/articles has our digest


def test_our_digests_are_development_material():
    told = score.shipped()
    assert told.articles > 20
    assert {s.material for s in told.scores if s.articles} == {"development"}
    assert list(score.failures(told).columns) == ["article_id", "kind", "what", "passage"]


def test_a_page_of_a_known_source_is_unseen_unless_said_otherwise():
    page = Article(SOURCE, "Đoàn Việt Nam sang thăm Lào.", text_kind="page")
    assert {s.material for s in score.score([page]).scores if s.articles} == {"unseen"}
    assert {s.material for s in score.score([page], development=True).scores if s.articles} == {"development"}


def test_a_rejected_article_gives_no_row():
    """A page that `build` would leave out is scored as read by `build`: all its records are missed."""
    page = Article(SOURCE, "Thời tiết hôm nay đẹp.", text_kind="page")
    told = score.score([page])
    assert sum(s.tp + s.fp for s in told.scores) == 0
    assert sum(s.fn for s in told.scores) > 0


def test_retold_articles_are_a_material_of_their_own():
    page = Article(SOURCE, "Thời tiết hôm nay đẹp.", text_kind="retold")
    assert {s.material for s in score.score([page]).scores if s.articles} == {"retold"}
    assert {s.material for s in score.score([page], development=True).scores if s.articles} == {"development"}


def test_development_pages_have_sources():
    known = set(sources(DATA)["id"])
    rows = (DATA / score.DEVELOPMENT).read_text().splitlines()
    assert rows[0] == "id,sha256"
    for row in rows[1:]:
        name, digest = row.split(",")
        assert name in known
        assert re.fullmatch(r"[0-9a-f]{64}", digest)


@pytest.mark.skipif(not REAL.is_dir(), reason="the real pages are not part of the repository")
def test_real_pages_are_matched_by_their_bytes():
    told = score.score(page for page in read_folder(REAL) if isinstance(page, Article))
    assert {(s.articles, s.material) for s in told.scores if s.articles} == {(5, "development")}
    assert sum(s.tp for s in told.scores) >= 12
    assert "are development pages" in "\n".join(told.lines())
    assert not any("unseen" in line for line in told.lines())


def test_a_folder_without_coded_articles_is_told_what_it_needs(tmp_path):
    lines = score.score([]).lines()
    assert lines[0] == "0 articles with hand-coded records"
    assert len(lines) == 2
    assert lines[1].startswith("nothing to compare")
