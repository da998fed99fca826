"""Tables read from Parquet files: as conform() gives them, broken ones refused with its words, large ones when asked for."""

import pickle
import shutil

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from helpers import schema, tables
from helpers.building.build import build
from helpers.storage import arrowfiles
from helpers.storage.arrowrows import from_frame
from helpers.storage.latecolumns import coded, side_by_side

PAGE = """---
title: "Hà Tĩnh tặng trạm y tế"
outlet: tinmoi.example
published: "2021-05-06"
language: vi
---

Chiều 5/5/2021, đoàn đại biểu tỉnh Hà Tĩnh do Chủ tịch UBND tỉnh Võ Quang Hải dẫn đầu thăm, làm việc tại tỉnh Bolikhamxay (Lào).

Dịp này, tỉnh Hà Tĩnh trao tặng tỉnh Bolikhamxay trạm y tế trị giá 3,2 tỷ đồng và 12 suất học bổng năm học 2021-2022.
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    home = tmp_path_factory.mktemp("built")
    (home / "pages").mkdir()
    (home / "pages" / "a.md").write_text(PAGE, encoding="utf-8")
    (home / "pages" / "b.md").write_text("---\ntitle: x\n---\n\nTrời hôm nay nắng đẹp ở khắp nơi.\n", encoding="utf-8")
    build(home / "out", home / "pages")
    return home / "out"


@pytest.mark.parametrize("name", schema.TABLES)
def test_a_table_is_read_as_it_is_checked_cell_by_cell(name, built):
    path = built / f"{name}.parquet"
    wanted = schema.conform(pd.read_parquet(path), name, path.name)
    with path.open("rb") as opened:
        found = arrowfiles.read(opened, name, path.name)
    pd.testing.assert_frame_equal(found, wanted, check_exact=True)
    assert arrowfiles.fits(pq.read_table(path), name)


BROKEN = {  # table, column, the value that the first row gets
    "a word of no vocabulary": ("visits", "direction", "VN-KH"),
    "no day": ("visits", "start", "2021-02-30"),
    "no period": ("scholarships", "period", "2021-23"),
    "an empty text": ("articles", "title", ""),
    "nothing where a value is needed": ("articles", "article_id", None),
    "a negative number": ("mentions", "count", -1),
    "a number as a text": ("mentions", "count", "7 times"),
    "a topic of no vocabulary in a list": ("articles", "topics", "diplomacy;gossip"),
}


def broken(built, folder, name, column, value):
    """A table as a file, with another value in the first cell of a column."""
    path = folder / f"{name}.parquet"
    frame = pd.read_parquet(built / f"{name}.parquet").astype({column: "object"})
    frame.loc[0, column] = value
    if column == "count":
        frame[column] = frame[column].astype("str" if isinstance(value, str) else "int64")
    frame.to_parquet(path)
    return path


@pytest.mark.parametrize(("name", "column", "value"), BROKEN.values(), ids=BROKEN)
def test_what_does_not_fit_gets_the_words_of_the_contract(name, column, value, built, tmp_path):
    path = broken(built, tmp_path, name, column, value)
    assert not arrowfiles.fits(pq.read_table(path), name)
    try:
        wanted, error = schema.conform(pd.read_parquet(path), name, path.name), None
    except schema.SchemaError as refused:
        wanted, error = None, str(refused)
    with path.open("rb") as opened:
        if error is None:
            pd.testing.assert_frame_equal(arrowfiles.read(opened, name, path.name), wanted)
        else:
            with pytest.raises(schema.SchemaError) as told:
                arrowfiles.read(opened, name, path.name)
            assert str(told.value) == error


def test_a_key_that_stands_twice_is_refused(built, tmp_path):
    frame = pd.read_parquet(built / "mentions.parquet")
    pd.concat([frame, frame.head(1)]).to_parquet(tmp_path / "mentions.parquet", index=False)
    with (tmp_path / "mentions.parquet").open("rb") as opened, pytest.raises(schema.SchemaError, match="stands twice"):
        arrowfiles.read(opened, "mentions", "mentions.parquet")


def test_mentions_wait_in_their_file_and_stay_those_of_their_build(built, tmp_path):
    shutil.copytree(built, tmp_path / "out", symlinks=True)
    found = tables.load(tmp_path / "out")
    wanted = tables.load(built).mentions
    shutil.rmtree(tmp_path / "out")
    assert found.mentions["phrase"].array.waits
    pd.testing.assert_frame_equal(found.mentions, wanted)
    assert found.mentions is found["mentions"]
    assert len(wanted) > 0


@pytest.fixture
def large(monkeypatch):
    """Every file counts as a large one, and a few parts of it as few."""
    monkeypatch.setattr(arrowfiles, "_LARGE", 0)


@pytest.mark.parametrize("name", schema.TABLES)
def test_a_large_table_is_read_as_a_small_one_when_it_is_looked_at(name, built, large):
    path = built / f"{name}.parquet"
    wanted = schema.conform(pd.read_parquet(path), name, path.name)
    found = arrowfiles.waiting(path.open("rb"), name, path.name)
    assert all(found[column].array.waits for column in found)
    assert len(found) == len(wanted)
    assert found.dtypes.equals(wanted.dtypes)
    pd.testing.assert_frame_equal(found, wanted, check_exact=True)


def test_looking_at_a_column_reads_that_column_alone(built, large):
    found = tables.load(built)
    assert found.articles["outlet"].tolist() == ["tinmoi.example"]
    waits = {column for column in found.articles if found.articles[column].array.waits}
    assert waits == set(found.articles) - {"outlet"}
    assert all(found.visits[column].array.waits for column in found.visits)
    assert found.visits.index.tolist() == ["a:0"]


@pytest.mark.parametrize(("name", "column", "value"), BROKEN.values(), ids=BROKEN)
def test_a_large_table_is_refused_where_it_breaks_the_contract(name, column, value, built, tmp_path, large):
    path = broken(built, tmp_path, name, column, value)
    try:
        wanted, error = schema.conform(pd.read_parquet(path), name, path.name)[column], None
    except schema.SchemaError as refused:
        wanted, error = None, str(refused)

    def looked() -> pd.Series:
        return arrowfiles.waiting(path.open("rb"), name, path.name)[column].copy()

    if error is None:
        assert looked().tolist() == wanted.tolist()
    else:
        with pytest.raises(schema.SchemaError) as told:
            looked().tolist()
        assert str(told.value).startswith(f"{path.name}, row 1, column {column}: ")


def test_a_key_of_a_large_table_that_stands_twice_is_refused(built, tmp_path, large):
    for name, last in (("mentions", "phrase"), ("articles", "article_id")):
        frame = pd.read_parquet(built / f"{name}.parquet")
        pd.concat([frame, frame.head(1)]).to_parquet(tmp_path / f"{name}.parquet", index=False)
        twice = arrowfiles.waiting((tmp_path / f"{name}.parquet").open("rb"), name, f"{name}.parquet")
        with pytest.raises(schema.SchemaError, match="stands twice"):
            twice[last].tolist()


CHOICES = {  # which rows of 1,000 in parts of 50; most of them lie in some parts alone
    "some, one of them again": lambda frame: frame.iloc[[3, 999, 3, 500, 4]],
    "of one part": lambda frame: frame.iloc[60:70],
    "backwards": lambda frame: frame.iloc[::-1],
    "by a mask": lambda frame: frame[np.arange(1000) % 3 == 0],
    "none": lambda frame: frame.iloc[:0],
    "some of some": lambda frame: frame.iloc[100:300].iloc[[5, 1, 150]].tail(2),
    "sorted": lambda frame: frame.sort_values("words", ascending=False, kind="stable").head(7),
    "of a copy": lambda frame: frame.copy().sample(10, random_state=1),
    "one and the others": lambda frame: pd.concat([frame.head(1), frame.tail(2)]),
    "under other numbers, one of them new": lambda frame: frame.reindex([998, 1000, 2]),
}


@pytest.fixture(scope="module")
def many(built, tmp_path_factory):
    """A table of 1,000 articles in parts of 50, some without a title or a year."""
    one = pd.read_parquet(built / "articles.parquet")
    frame = pd.concat([one] * 1000, ignore_index=True)
    number = pd.Series(range(1000))
    frame["article_id"] = "a" + number.astype("str")
    frame["text"] = "Bản tin số " + number.astype("str")
    frame["title"] = frame["title"].where(number % 7 > 0)
    frame["year"] = frame["year"].where(number % 5 > 0)
    frame["words"] = (number * 37 % 101).astype("Int64")
    path = tmp_path_factory.mktemp("many") / "articles.parquet"
    pq.write_table(from_frame(schema.conform(frame, "articles"), "articles"), path, row_group_size=50)
    return path


@pytest.mark.parametrize("chosen", CHOICES.values(), ids=CHOICES)
@pytest.mark.parametrize("looked", [False, True], ids=["unread", "read before"])
def test_a_choice_of_rows_of_a_large_table_is_that_of_a_small_one(chosen, looked, many, large):
    frame = arrowfiles.waiting(many.open("rb"), "articles", many.name)
    if looked:
        frame[["title", "words", "year"]].to_dict()
    wanted = schema.conform(pd.read_parquet(many), "articles")
    pd.testing.assert_frame_equal(chosen(frame), chosen(wanted))


def test_a_text_is_read_with_its_part_alone(many, large, monkeypatch):
    frame = arrowfiles.waiting(many.open("rb"), "articles", many.name)
    monkeypatch.setattr(arrowfiles._Column, "_whole", None)
    assert frame["text"].iloc[777] == "Bản tin số 777"
    assert frame.loc[[1, 60, 61], "text"].tolist() == [f"Bản tin số {number}" for number in (1, 60, 61)]


def test_values_that_somebody_sets_change_no_other_frame(many, large):
    frame = arrowfiles.waiting(many.open("rb"), "articles", many.name)
    other = frame.copy()
    other.loc[1, ["title", "words"]] = "Tên khác", 5
    assert frame.loc[1, "words"] == 37
    assert frame.loc[1, "title"] != "Tên khác"
    assert other.loc[1, ["title", "words"]].tolist() == ["Tên khác", 5]
    pd.testing.assert_frame_equal(pickle.loads(pickle.dumps(frame.head(3))), frame.head(3))


def test_texts_are_known_by_number_without_reading_them(many, large):
    frame = arrowfiles.waiting(many.open("rb"), "articles", many.name)
    wanted = schema.conform(pd.read_parquet(many), "articles")["title"]
    for column, same in ((frame["title"], wanted), (frame["title"].iloc[5:40], wanted.iloc[5:40]), (wanted, wanted)):
        codes, values = coded(column)
        assert [values[code].as_py() if code >= 0 else None for code in codes] == [
            None if pd.isna(t) else t for t in same
        ]
    assert frame["title"].array.waits


def rows_beside(frame):
    """Two columns of a table as side_by_side() tells them, row by row."""
    return [row for part in side_by_side(frame, ("article_id", "words")) for row in zip(*part, strict=True)]


def test_columns_come_side_by_side_and_none_is_kept(many, large):
    frame = arrowfiles.waiting(many.open("rb"), "articles", many.name)
    wanted = schema.conform(pd.read_parquet(many), "articles")
    for some, same in ((frame, wanted), (frame.iloc[5:140], wanted.iloc[5:140]), (wanted[:0], wanted[:0])):
        told = [(article_id.as_py(), words.as_py()) for article_id, words in rows_beside(some)]
        assert told == [*zip(same["article_id"], same["words"], strict=True)]
    assert frame["article_id"].array.waits
    frame.loc[1, "words"] = 5
    assert rows_beside(frame)[1][1].as_py() == 5


@pytest.mark.parametrize(("column", "value"), [("count", -1), ("topic", "gossip"), ("article_id", None)])
def test_columns_side_by_side_are_held_to_the_contract(column, value, built, tmp_path, large):
    path = broken(built, tmp_path, "mentions", column, value)
    frame = arrowfiles.waiting(path.open("rb"), "mentions", path.name)
    with pytest.raises(schema.SchemaError, match=f"row 1, column {column}: "):
        list(side_by_side(frame, ("article_id", "topic", "count")))
