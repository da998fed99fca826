"""Sentences, with their offsets; an endless one in pieces."""

import gc
import weakref

import pytest

from helpers import reading, visits
from helpers.text import LONGEST, PART, Article, in_parts, sentences

CUT = {
    "two": ("Đoàn thăm Lào. Ngày 5/4, đoàn về nước.", ["Đoàn thăm Lào.", "Ngày 5/4, đoàn về nước."]),
    "numbers and abbreviations": ("TP. Hồ Chí Minh trao 14.050 suất.", ["TP. Hồ Chí Minh trao 14.050 suất."]),
    "semicolons": ("Tỉnh A tặng gạo; tỉnh B tặng thuốc.", ["Tỉnh A tặng gạo;", "tỉnh B tặng thuốc."]),
    "nothing": (" \n ", []),
    "a long one": ("a " * 400 + ".", ["a " * 400 + "."]),
}


@pytest.mark.parametrize(("text", "expected"), CUT.values(), ids=CUT)
def test_sentences(text, expected):
    found = sentences(text)
    assert [one.text for one in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize("word", ["tỉnh Nghệ An, ", "tỉnh ", "x"])
def test_an_endless_sentence_is_cut_and_nothing_of_it_lost(word):
    text = "Lào: " + word * (5 * LONGEST // len(word)) + "."
    found = sentences(text)
    assert len(found) in (5, 6, 7)
    assert all(len(one.text) <= LONGEST and text[one.start : one.end] == one.text for one in found)
    assert "".join("".join(one.text.split()) for one in found) == "".join(text.split())
    if "," in word:
        assert all(one.text.endswith(",") for one in found[:-1])


def test_clauses_that_semicolons_join_are_told_from_sentences_apart():
    article = Article("x", "Hai bên bàn việc chung. Tỉnh Xay cấp học bổng; trao máy tính;\nxây trường.\nĐoàn ra về.")
    assert [s.text for s in article.sentences][1:4] == ["Tỉnh Xay cấp học bổng;", "trao máy tính;", "xây trường."]
    assert [article.joins_on(n) for n in range(5)] == [False, False, True, True, False]
    assert [article.opening(n) for n in range(5)] == [0, 1, 1, 1, 4]


MANY = {  # how many paragraphs of how many sentences -> those of each part
    "as long as the longest": (25, 10, [250]),
    "one more": (25, 10.04, [250, 1]),
    "paragraphs": (30, 30, [240, 240, 240, 180]),
    "one paragraph": (1, 600, [250, 250, 100]),
}


@pytest.mark.parametrize("case", MANY)
def test_an_endless_article_is_read_in_parts_and_nothing_of_it_lost(case):
    paragraphs, count, expected = MANY[case]
    told = [f"Câu {n} nói về Lào." for n in range(round(paragraphs * count))]
    each = int(count)
    lines = [" ".join(told[n : n + each]) for n in range(0, len(told), each)]
    article = Article("x", "\n".join(lines), title="Việt Nam và Lào", published="2024-03-01")
    assert [len(part.sentences) for _, part in article.parts] == expected
    again = [(s.text, s.start + offset, s.end + offset) for offset, part in article.parts for s in part.sentences]
    assert again == [(s.text, s.start, s.end) for s in article.sentences]
    assert [part.title for _, part in article.parts] == [article.title] + [""] * (len(expected) - 1)
    assert {part.published for _, part in article.parts} == {article.published}


def test_rows_of_an_endless_article_stand_where_it_tells_them():
    """Each trip and gift once, with its own quote, however far down; see text.PART."""
    told = [
        f"Ngày {1 + n % 28}/{1 + n // 28 % 12}/2023, tỉnh Nghệ An trao tặng tỉnh Xiêng Khoảng (Lào) {n + 3} triệu đồng."
        for n in range(2 * PART + 10)
    ]
    head = (
        "Ngày 5/6/2023, ông Lê Văn Xay, Phó Chủ tịch UBND tỉnh Nghệ An dẫn đầu đoàn sang thăm tỉnh Xiêng Khoảng (Lào)."
    )
    article = Article("x", "\n".join([head, *told, head]), published="2024-03-01", published_basis="metadata")
    rows = reading.read(article)
    assert [row["min"] for row in rows["funding"]] == [(n + 3) * 10**6 for n in range(len(told))]
    assert [row["quote"] for row in rows["funding"]] == told
    assert [row["quote"] for row in rows["visits"]] == [head]
    assert all(
        article.text[r["char_start"] : r["char_end"]] == r["quote"]
        for own in rows.values()
        for r in own
        if "quote" in r
    )
    assert len(visits.explain_visits(article)) == len(rows["visits"])


def test_an_article_that_was_read_is_let_go_at_once():
    article = Article("x", "Hai bên bàn việc chung.")
    assert list(in_parts(article, lambda one: [one.article_id])) == ["x"]
    gone = weakref.ref(article)
    gc.disable()  # a hundred thousand articles must not wait for the collector
    try:
        del article
        assert gone() is None
    finally:
        gc.enable()


def test_a_line_in_capitals_is_read_ahead_as_by_itself():
    body = "Sáng 5/6, hai bên làm việc.\nTHỦ TƯỚNG LÀO SONEXAY SIPHANDONE THĂM CHÍNH THỨC VIỆT NAM"
    article = Article("x", body, published="2024-06-10", published_basis="metadata")
    reading.look_ahead(article)
    assert [visit.leader for visit in visits.find_visits(article)] == ["Sonexay Siphandone"]
