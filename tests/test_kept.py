"""What was made of data/ is kept until something that it was made of changes, and never stands in the way."""

import shutil

import pytest

from helpers.building import cache
from helpers.building.kept import Kept

STATES = {  # what is changed in a data/ folder, and whether the value is made again
    "nothing": (lambda data: None, False),
    "a record": (lambda data: (data / "records" / "visits.csv").write_text("id\na\nb\n"), True),
    "a correction": (lambda data: (data / "records" / "local" / "read.csv").write_text("id\nb\n"), True),
    "a source": (lambda data: (data / "sources.csv").write_text("id\na\nb\n"), True),
    "an article": (lambda data: (data / "articles" / "local" / "c.md").write_text("Chào anh.\n"), True),
    "a page that is gone": (lambda data: (data / "articles" / "a.md").unlink(), True),
    "a page of another name": (lambda data: (data / "articles" / "a.md").rename(data / "articles" / "b.md"), True),
    "a saved page that nobody cleaned": (lambda data: (data / "raw" / "d.html").write_text("<p>Chào.</p>"), False),
}


@pytest.fixture
def data(tmp_path):
    for folder in ("records/local", "articles/local", "raw"):
        (tmp_path / "data" / folder).mkdir(parents=True)
    for name in ("records/visits.csv", "sources.csv"):
        (tmp_path / "data" / name).write_text("id\na\n")
    (tmp_path / "data" / "articles" / "a.md").write_text("Chào chị.\n")
    return tmp_path / "data"


def counted(keep, makes, value):
    return keep("trips", lambda: makes.append(value) or value)


@pytest.mark.parametrize(("change", "again"), STATES.values(), ids=STATES)
def test_a_value_is_made_again_when_what_it_is_made_of_changes(data, tmp_path, change, again):
    makes = []
    assert counted(Kept(data, tmp_path / "kept"), makes, 1) == 1
    change(data)
    assert counted(Kept(data, tmp_path / "kept"), makes, 2) == (2 if again else 1)
    assert makes == ([1, 2] if again else [1])


def test_names_are_kept_apart(data, tmp_path):
    keep = Kept(data, tmp_path / "kept")
    assert [keep("trips", lambda: 1), keep("series", lambda: 2), keep("trips", lambda: 3)] == [1, 2, 1]


@pytest.mark.parametrize("damage", [lambda packed: packed[:-1], lambda packed: packed[:-2] + b"9.", lambda packed: b""])
def test_a_damaged_file_is_made_again(data, tmp_path, damage):
    makes = []
    counted(Kept(data, tmp_path / "kept"), makes, 1)
    path = tmp_path / "kept" / "trips.pickle"
    path.write_bytes(damage(path.read_bytes()))
    assert [counted(Kept(data, tmp_path / "kept"), makes, n) for n in (2, 3)] == [2, 2]


def test_without_a_place_to_keep_it_the_value_is_made(data, tmp_path):
    (tmp_path / "kept").write_text("a file where the folder would be")
    makes = []
    assert [counted(Kept(data, tmp_path / "kept"), makes, n) for n in (1, 2)] == [1, 2]


def test_a_value_made_of_records_that_changed_meanwhile_is_not_kept(data, tmp_path):
    """Else the value with a correction would come back after the correction was undone."""
    before = shutil.copytree(data, tmp_path / "before")
    keep, makes = Kept(data, tmp_path / "kept"), []
    STATES["a correction"][0](data)
    counted(keep, makes, "corrected")
    assert counted(Kept(before, tmp_path / "kept"), makes, "undone") == "undone"


def test_a_value_made_while_word_lists_change_is_not_kept(data, tmp_path, monkeypatch):
    """It was made of the lists as they were read, and would be taken for one that is made of the new ones."""
    makes = []
    monkeypatch.setattr(cache, "changed", lambda: True)
    assert [counted(Kept(data, tmp_path / "kept"), makes, n) for n in (1, 2)] == [1, 2]


def test_a_word_list_that_changed_is_noticed(monkeypatch, tmp_path):
    assert not cache.changed()
    shutil.copytree(cache.wordlists.REFERENCE, tmp_path / "reference")
    with open(tmp_path / "reference" / "units.csv", "a", encoding="utf-8") as handle:
        handle.write("\n")
    monkeypatch.setattr(cache.wordlists, "REFERENCE", tmp_path / "reference")
    assert cache.changed()
