"""Sentences, with their offsets; an endless one in pieces."""

import pytest

from helpers.text import LONGEST, sentences

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
