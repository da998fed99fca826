"""Sentences, with their offsets; an endless one in pieces."""

import pytest

from helpers.text import LONGEST, Article, sentences

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
