"""The scorer scored: hits, wrong rows, missed rows, and a right "none" that is neither."""

import pytest

from helpers import score

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


def test_a_right_none_is_neither_hit_nor_miss():
    nothing = score.Score("trade", 0, 0, 0, 5)
    assert (nothing.precision, nothing.recall, nothing.f1) == (None, None, None)
    some = score.Score("visits", 3, 1, 2, 5)
    assert (some.precision, some.recall, some.f1) == (0.75, 0.6, pytest.approx(2 / 3))


def test_articles_without_records_are_left_out():
    from helpers.text import Article

    report = score.score([Article("nobody-coded-this", "Ngày 3/7, trời mưa.")])
    assert report.articles == 0
    assert all(s.tp == s.fp == s.fn == 0 for s in report.scores)


def test_counts_are_saved_as_numbers_only(tmp_path):
    report = score.Report((score.Score("visits", 3, 1, 2, 5),), {}, (), 5)
    for _ in range(2):
        score.save(report, "2026-11-21", "0.1.0", tmp_path / "scores.csv")
    assert (tmp_path / "scores.csv").read_text().splitlines() == [
        "kind,tp,fp,fn,articles,date,version",
        "visits,3,1,2,5,2026-11-21,0.1.0",
        "visits,3,1,2,5,2026-11-21,0.1.0",
    ]
