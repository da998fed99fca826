"""Cheap looks that pass over what holds nothing: the same is found with and without them, and they do pass over it."""

from pathlib import Path

import pytest

from helpers.aid import givings
from helpers.aid.givings import read_givings
from helpers.aid.sums_given import may_tell_worth, worth_sums
from helpers.amounts import find_amounts
from helpers.funding import find_funding
from helpers.naming import placenames
from helpers.text import Article

GIVEN = "Ngày 6/5, tỉnh Nghệ An tặng tỉnh Bolikhamxay (Lào) 2 tỷ đồng để xây nhà văn hóa."
ALONE = "Giá vàng trong nước hôm nay là 90 triệu đồng một lượng."
WORTH = "Nhà văn hóa có tổng kinh phí 3 tỷ đồng."


def article(text: str) -> Article:
    return Article("a", text, title="", published="2024-05-07", published_basis="metadata", sha256="0" * 64)


def texts() -> dict[str, str]:
    """The articles of the tests' files, by name."""
    found: dict[str, str] = {}
    for name in ("giving_articles.txt", "relevance_articles.txt", "visit_articles.txt", "counted_articles.txt"):
        for told in Path(__file__).with_name(name).read_text(encoding="utf-8").split("\n=== ")[1:]:
            head, _, body = told.partition("\n")
            found[f"{name} {head}"] = body.partition("\n---")[0]
    return found


def test_sentences_passed_over_tell_no_giving(monkeypatch):
    found = {name: find_funding(article(text)) for name, text in texts().items()}
    monkeypatch.setattr(givings, "_tells_giving", lambda so_far, text: True)
    assert found == {name: find_funding(article(text)) for name, text in texts().items()}
    assert sum(map(len, found.values())) > 200


def test_sums_without_a_giving_before_are_passed_over():
    assert read_givings(article(ALONE)).named == {}
    assert 1 in read_givings(article(f"{GIVEN} {ALONE}")).named  # of a giving told it may be a part
    assert 0 in read_givings(article(WORTH)).named  # its giving may follow


def test_worth_is_found_only_where_the_look_tells_so():
    told = [one.text for text in texts().values() for one in article(text).sentences]
    worth = [text for text in told if worth_sums(text, find_amounts(text), of_work=True)]
    assert len(worth) > 100
    assert [text for text in worth if not may_tell_worth(text)] == []


@pytest.mark.parametrize(("text", "tells"), [(WORTH, True), ("TRỊ GIÁ 3 TỶ ĐỒNG", True), (ALONE, False)])
def test_words_of_worth(text, tells):
    assert may_tell_worth(text) is tells


@pytest.mark.parametrize(("text", "longer"), [("Thái Bình Dương", True), ("Thái Bình", False), ("Hà Tĩnh", False)])
def test_names_that_begin_longer_ones(text, longer):
    assert placenames.begins_longer(text, 0, len("Thái Bình") if longer else len(text)) is longer
