"""The made corpora of benchmarks/: the same bytes for a seed, sizes and shares as asked, every kind read alike."""

import re
from pathlib import Path

import pytest

from benchmarks import corpora, news, wording
from helpers import clean, screening

ROOT = Path(__file__).parent.parent
SOME = 40


def written(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", corpora.KINDS)
def test_a_seed_decides_every_byte(kind, tmp_path):
    for name, seed in (("one", 5), ("again", 5), ("other", 6)):
        corpora.write(tmp_path / name, 5, kind, share=0.5, seed=seed)
    one, again, other = (written(tmp_path / name) for name in ("one", "again", "other"))
    assert one == again
    assert one.keys() == other.keys()
    assert one != other


def test_an_article_is_the_same_in_any_corpus():
    assert list(news.articles(10, seed=3, first=490)) == list(news.articles(500, seed=3))[490:]


def test_share_and_size_are_as_asked():
    made = list(news.articles(3000, share=0.2))
    assert 0.17 < sum(one.about for one in made) / len(made) < 0.23
    assert 5500 < sum(len(one.text.encode()) for one in made) / len(made) < 6700
    assert not any(one.about for one in news.articles(300, share=0))
    assert all(one.about for one in news.articles(300, share=1))
    pages = [len(corpora.html(one).encode()) for one in made[:SOME]]
    assert 50_000 < sum(pages) / SOME < 75_000


def test_some_articles_are_reprints_of_another_outlet():
    made = list(news.articles(1500))
    first = {one.text.partition("\n")[0] for one in made}
    assert 1350 < len(first) < 1490


def test_every_slot_is_filled_and_every_sentence_ends():
    for file in ("others", "two_countries", "passing", "any"):
        for subject in wording.templates(file).values():
            draw = wording.Draw(news.Random(1), news.FIRST)
            for template in (*subject.leads, *subject.sentences):
                told = wording.fill(template, draw)
                assert re.search(r"""[.?!]["”]?$""", told), told
                assert not re.search(r"[{}\[\]|]|  | ,", told), told


@pytest.mark.parametrize("kind", corpora.KINDS)
def test_every_kind_is_read_whole(kind, tmp_path):
    corpora.write(tmp_path, 6, kind, share=0.5, seed=2)
    read = list(clean.read_folder(tmp_path))
    assert [one for one in read if isinstance(one, clean.Rejection)] == []
    for one, made in zip(read, news.articles(6, share=0.5, seed=2), strict=True):
        assert (one.title, one.published) == (made.title, made.published.isoformat())
        assert set(made.text.split("\n")) == set(one.text.split("\n"))  # a paragraph that is said twice is kept once


def test_the_screening_agrees_with_what_was_made(tmp_path):
    corpora.write(tmp_path, 300, "jsonl", share=0.3)
    about = [screening.relevant(one)[0] for one in clean.read_folder(tmp_path)]
    told = [one.about for one in news.articles(300, share=0.3)]
    assert sum(a != b for a, b in zip(about, told, strict=True)) <= 3
