"""Near-duplicates share a story, different reports do not."""

import random

import numpy as np
import pytest

from helpers.building import stories
from helpers.building.stories import story_ids
from helpers.text import Article

TOPICS = (
    "giáo dục y tế nông nghiệp thương mại biên giới lễ hội văn hóa du lịch đầu tư phụ nữ thanh niên công đoàn quân đội"
)
WORDS = f"đoàn đại biểu thành phố thăm làm việc tỉnh bạn hai bên trao đổi hợp tác cán bộ học sinh {TOPICS}".split()


def prose(seed: int, sentences: int = 25) -> str:
    draw = random.Random(seed)
    return " ".join(" ".join(draw.choices(WORDS, k=14)).capitalize() + "." for _ in range(sentences))


def edited(text: str, share: float, seed: int = 1) -> str:
    """The text with a share of its sentences written anew, as a desk does with an agency's copy."""
    draw = random.Random(seed)
    old = text.split(". ")
    new = set(draw.sample(range(len(old)), round(share * len(old))))
    return ". ".join(prose(1000 + i, 1).rstrip(".") if i in new else part for i, part in enumerate(old))


def reception(day: str, place: str, host: str, seed: int) -> str:
    """A report in the frame that all papers use, with what was said of its own."""
    return (
        f"Ngày {day}, tại {place}, {host} đã tiếp Tỉnh trưởng Salavan đang thăm và làm việc tại Việt Nam. "
        f"{host} chào mừng Tỉnh trưởng Salavan và khẳng định Việt Nam luôn coi trọng quan hệ với Lào. "
        f"Tỉnh trưởng Salavan cảm ơn sự đón tiếp thân tình và mong hai bên tiếp tục hợp tác. {prose(seed, 8)}"
    )


def numbers(seed: int) -> str:
    return "Kết quả " + " ".join(str(n) for n in random.Random(seed).choices(range(10_000, 99_999), k=40))


A, B = prose(1), prose(2)
CASES = {  # name: (articles as (id, published, text), stories as sets of ids joined by "+")
    "two stories": ([("a", None, A), ("b", None, B)], ["a", "b"]),
    "a reprint": ([("a", None, A), ("b", None, A + " Theo TTXVN.")], ["a+b"]),
    "a lightly edited copy": ([("a", None, A), ("b", None, edited(A, 0.12))], ["a+b"]),
    "half rewritten": ([("a", None, A), ("b", None, edited(A, 0.6))], ["a", "b"]),
    "capitals and stops do not matter": ([("a", None, A), ("b", None, A.upper().replace(".", " -"))], ["a+b"]),
    "a short notice is compared with nothing": (
        [("a", None, "Đoàn thăm Huế."), ("b", None, "Đoàn thăm Huế.")],
        ["a", "b"],
    ),
    "three copies, one stranger": (
        [("a", None, A), ("b", None, B), ("c", None, A), ("d", None, edited(A, 0.1))],
        ["a+c+d", "b"],
    ),
    # alike, and not one story
    "two receptions of one guest": (
        [
            ("a", None, reception("3/4", "Phủ Chủ tịch", "Chủ tịch nước", 1)),
            ("b", None, reception("3/4", "Nhà Quốc hội", "Chủ tịch Quốc hội", 2)),
        ],
        ["a", "b"],
    ),
    "the same visit a year later": (
        [
            ("a", None, reception("3/4/2021", "Huế", "Chủ tịch tỉnh", 3)),
            ("b", None, reception("5/4/2022", "Huế", "Chủ tịch tỉnh", 4)),
        ],
        ["a", "b"],
    ),
    "one background at the end": (
        [("a", None, f"{prose(5, 12)} {prose(99, 8)}"), ("b", None, f"{prose(6, 12)} {prose(99, 8)}")],
        ["a", "b"],
    ),
    "one lead, each its own story": (
        [("a", None, f"{prose(98, 6)} {prose(7, 20)}"), ("b", None, f"{prose(98, 6)} {prose(8, 20)}")],
        ["a", "b"],
    ),
    "ten short notes and one of them": (
        [("a", None, " ".join(prose(n, 5) for n in range(20, 30))), ("b", None, f"{prose(20, 5)} {prose(60, 8)}")],
        ["a", "b"],
    ),
    "a note quoted in a long article": (
        [("a", None, prose(21, 6)), ("b", None, f"{prose(21, 6)} {prose(61, 40)}")],
        ["a", "b"],
    ),
    "one form, other numbers": ([("a", None, numbers(1)), ("b", None, numbers(2))], ["a", "b"]),
    "none": ([], []),
}


@pytest.mark.parametrize("name", CASES)
def test_stories(name):
    given, expected = CASES[name]
    found = story_ids(Article(i, text, published=day) for i, day, text in given)
    groups: dict[str, list[str]] = {}
    for article, story in sorted(found.items()):
        groups.setdefault(story, []).append(article)
    assert sorted("+".join(group) for group in groups.values()) == sorted(expected)


FIRST = {  # who gives the story its id
    "the earliest published": ([("a", "2024-03-02", A), ("b", "2024-03-01", A)], "b"),
    "a dated one before an undated": ([("a", None, A), ("b", "2024-03-01", A)], "b"),
    "by id on the same day": ([("b", "2024-03-01", A), ("a", "2024-03-01", A)], "a"),
}


@pytest.mark.parametrize("name", FIRST)
def test_story_is_named_after_its_first(name):
    given, expected = FIRST[name]
    assert set(story_ids(Article(i, text, published=day) for i, day, text in given).values()) == {expected}


def test_a_borderline_copy_is_no_copy():
    """Two fifths written anew leaves under half of the runs in common; meeting in one band must not be enough."""
    for seed in range(12):
        assert len(set(story_ids([Article("a", A), Article("b", edited(A, 0.42, seed))]).values())) == 2, seed


def test_order_of_reading_does_not_matter():
    articles = [Article(f"n{i:02}", prose(i // 3), published=f"2024-01-{1 + i % 28:02}") for i in range(30)]
    assert story_ids(articles) == story_ids(reversed(articles))


@pytest.mark.parametrize("seed", range(3))
def test_order_of_reading_does_not_matter_where_texts_are_just_alike(seed):
    """Template news, each text half another's: which join depends on which of them are compared."""
    draw = random.Random(seed)
    told = [Article(f"a-{n}", edited(A, draw.uniform(0.2, 0.45), n)) for n in range(40)]
    before = story_ids(told)
    assert 1 < len(set(before.values())) < len(told)
    for _ in range(4):
        draw.shuffle(told)
        assert story_ids(told) == before


@pytest.mark.parametrize(
    ("few", "pairs"), [(128, 10_000), (4, 1), (1, 1)], ids=["as it is", "in turn", "all looked at"]
)
def test_bands_shared_by_chance_join_nobody(monkeypatch, few, pairs):
    monkeypatch.setattr(stories, "_FEW", few)
    monkeypatch.setattr(stories, "_PAIRS", pairs)
    draw = np.random.default_rng(5)
    told: list[tuple[str, str | None, bytes]] = []
    for story in range(6):
        first = draw.integers(0, 1 << 32, 96, dtype=np.uint32)
        for copy in range(1 + 2 * story):  # nine hashes in ten stay
            own = np.where(draw.random(96) < 0.1, draw.integers(0, 1 << 32, 96, dtype=np.uint32), first)
            told.append((f"s{story}-{copy:02}", None, own.tobytes()))
        for other in range(story):  # a sentence in common, and no more
            own = draw.integers(0, 1 << 32, 96, dtype=np.uint32)
            own[:12] = first[:12]
            told.append((f"x{story}-{other}", None, own.tobytes()))
    wanted = {name: f"{name[:3]}00" if name[0] == "s" else name for name, _, _ in told}
    assert stories.group(told) == wanted
    assert stories.group(reversed(told)) == wanted
