"""Every break of a table's declaration stops with the file, the row and the column named."""

import pandas as pd
import pytest

from helpers import schema
from helpers.schema import SchemaError, conform, is_date, is_period

ARTICLE = {"article_id": "a-1", "story_id": "a-1", "language": "vi"}
TRADE = {"article_id": "a-1", "coding": "hand", "period": "2023", "value_usd": 1_600_000_000}
BROKEN = {  # what breaks: (table, rows, what the message says)
    "unknown column": ("articles", [{**ARTICLE, "headline": "x"}], "f.csv: unknown column headline"),
    "missing column": ("articles", [{"article_id": "a-1", "language": "vi"}], "f.csv: column story_id is missing"),
    "empty required cell": (
        "articles",
        [ARTICLE, {**ARTICLE, "article_id": ""}],
        "f.csv, row 2, column article_id: '' is empty",
    ),
    "null required cell": ("articles", [{**ARTICLE, "language": None}], "row 1, column language: "),
    "not a number": (
        "trade",
        [{**TRADE, "value_usd": "1,6 tỷ"}],
        "row 1, column value_usd: '1,6 tỷ' is not a number",
    ),
    "not whole": (
        "trade",
        [TRADE, {**TRADE, "value_usd": "1.5"}],
        "row 2, column value_usd: '1.5' is not a whole",
    ),
    "infinite": (
        "trade",
        [{**TRADE, "value_usd": "inf"}],
        "row 1, column value_usd: 'inf' is not a number",
    ),
    "not a flag": ("trade", [{**TRADE, "estimate": "perhaps"}], "row 1, column estimate: 'perhaps' is neither"),
    "not a date": ("articles", [{**ARTICLE, "published": "11/3/2024"}], "row 1, column published: '11/3/2024'"),
    "a day that is none": (
        "articles",
        [{**ARTICLE, "published": "2023-02-29"}],
        "row 1, column published: '2023-02-29'",
    ),
    "not a period": (
        "trade",
        [{**TRADE, "period": "2023-2024"}],
        "row 1, column period: '2023-2024' is not a period",
    ),
    "unknown word": (
        "trade",
        [{**TRADE, "coding": "guess"}],
        "row 1, column coding: 'guess' is not one of hand",
    ),
    "unknown topic": ("articles", [{**ARTICLE, "topics": "health;weather"}], "row 1, column topics: 'health;weather'"),
    "key twice": ("articles", [ARTICLE, ARTICLE], "f.csv, row 2, column article_id: a-1 stands twice"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_conform_names_file_row_and_column(case):
    table, rows, message = BROKEN[case]
    with pytest.raises(SchemaError) as error:
        conform(rows, table, "f.csv")
    assert str(error.value).startswith("f.csv")
    assert message in str(error.value)


SOUND = {  # what is allowed: (table, row, column, its value afterwards)
    "a number as text": ("trade", {**TRADE, "value_usd": "1600000000"}, "value_usd", 1_600_000_000),
    "beyond a float": ("trade", {**TRADE, "value_usd": "9007199254740993"}, "value_usd", 9_007_199_254_740_993),
    "a whole float": ("trade", {**TRADE, "value_usd": 5.0}, "value_usd", 5),
    "a fraction": ("trade", {**TRADE, "growth_pct": "-24.5"}, "growth_pct", -24.5),
    "yes": ("trade", {**TRADE, "estimate": "yes"}, "estimate", True),
    "False": ("trade", {**TRADE, "estimate": "False"}, "estimate", False),
    "a month": ("articles", {**ARTICLE, "published": "2024-02"}, "published", "2024-02"),
    "a leap day": ("articles", {**ARTICLE, "published": "2024-02-29"}, "published", "2024-02-29"),
    "topics": ("articles", {**ARTICLE, "topics": "health;border"}, "topics", "health;border"),
}


@pytest.mark.parametrize("case", SOUND)
def test_conform_keeps_values_exact(case):
    table, row, column, value = SOUND[case]
    assert conform([row], table)[column].iloc[0] == value


@pytest.mark.parametrize("empty", ["", None, float("nan"), pd.NA], ids=repr)
@pytest.mark.parametrize("column", ["published", "year", "topics", "text"])
def test_empty_cells_are_null(column, empty):
    assert conform([{**ARTICLE, column: empty}], "articles")[column].isna().all()


@pytest.mark.parametrize("name", schema.TABLES)
def test_an_empty_table_has_its_columns_and_types(name):
    for frame in (schema.empty(name), conform([], name), conform(pd.DataFrame(), name)):
        assert list(frame.columns) == schema.names(name)
        assert frame.dtypes.astype("str").to_dict() == {c.name: schema.DTYPES[c.kind] for c in schema.TABLES[name]}


def test_conform_leaves_its_argument_alone_and_keeps_an_index_named_key():
    frame = pd.DataFrame([TRADE], index=pd.Index(["a-1:0"], name="key"))
    before = frame.copy(deep=True)
    assert list(conform(frame, "trade").index) == ["a-1:0"]
    assert list(conform(frame.rename_axis("other"), "trade").index) == [0]
    pd.testing.assert_frame_equal(frame, before)


def test_conform_twice_changes_nothing():
    once = conform([ARTICLE], "articles")
    pd.testing.assert_frame_equal(conform(once, "articles"), once)


DATES = {
    "2024": True,
    "2024-02": True,
    "2024-02-29": True,
    "2024-13": False,
    "2023-02-29": False,
    "24": False,
    "": False,
}


@pytest.mark.parametrize("text", DATES)
def test_is_date(text):
    assert is_date(text) is DATES[text]


PERIODS = {
    "2023": True,
    "2024-01": True,
    "2021-22": True,
    "1999-00": True,
    "2018/2022": True,
    "2001/..": True,
    "2025-01/2025-10": True,
    "2021-23": False,
    "2022/2018": False,
    "2018-2022": False,
    "2025-10/2025-01": False,
    "../2020": False,
    "2025-01-31": False,
}


@pytest.mark.parametrize("text", PERIODS)
def test_is_period(text):
    assert is_period(text) is PERIODS[text]


@pytest.mark.parametrize("name", schema.TABLES)
def test_every_column_is_declared_once_with_a_known_kind(name):
    declared = schema.names(name)
    assert len(set(declared)) == len(declared)
    assert {column.kind for column in schema.TABLES[name]} <= set(schema.DTYPES)
    assert set(schema.KEYS.get(name, ())) <= {column.name for column in schema.TABLES[name] if column.required}
    assert all(column.unit for column in schema.TABLES[name] if column.kind in ("int", "float"))
