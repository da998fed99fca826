"""Tables read from Parquet files: as conform() gives them, broken ones refused with its words, mentions when asked for."""

import shutil

import pandas as pd
import pyarrow.parquet as pq
import pytest

from helpers import arrowfiles, schema, tables
from helpers.build import build

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


@pytest.mark.parametrize(("name", "column", "value"), BROKEN.values(), ids=BROKEN)
def test_what_does_not_fit_gets_the_words_of_the_contract(name, column, value, built, tmp_path):
    path = tmp_path / f"{name}.parquet"
    frame = pd.read_parquet(built / f"{name}.parquet").astype({column: "object"})
    frame.loc[0, column] = value
    if column == "count":
        frame[column] = frame[column].astype("str" if isinstance(value, str) else "int64")
    frame.to_parquet(path)
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
    assert "mentions" not in vars(found)
    wanted = tables.load(built).mentions
    shutil.rmtree(tmp_path / "out")
    pd.testing.assert_frame_equal(found.mentions, wanted)
    assert found.mentions is found["mentions"]
    assert len(wanted) > 0
    with pytest.raises(AttributeError, match="no table 'gifts'"):
        _ = found.gifts
