"""load() gives every table of the contract, from data/ or from a folder that build wrote."""

import pandas as pd
import pytest

from helpers import schema, tables
from helpers.schema import SchemaError
from helpers.storage.spreadsheet import rows_csv


@pytest.fixture(scope="module")
def shipped():
    return tables.load()


@pytest.mark.parametrize("name", schema.TABLES)
def test_tables_keep_the_contract(shipped, name):
    frame = shipped[name]
    assert schema.conform(frame, name).equals(frame)
    assert frame is getattr(shipped, name)


def test_what_is_shipped(shipped):
    counts = {name: len(frame) for name, frame in shipped.as_dict().items()}
    assert list(counts) == list(schema.TABLES)
    facts = {name: counts[name] for name in ("articles", "visits", "funding", "scholarships", "trade", "investment")}
    assert facts == {
        "articles": 975,
        "visits": 713,
        "funding": 292,
        "scholarships": 265,
        "trade": 168,
        "investment": 131,
    }
    assert counts["trips"] == 285
    assert counts["rejected"] == counts["mentions"] == 0


@pytest.mark.parametrize("format", ["parquet", "csv"])
def test_a_folder_of_tables_comes_back_as_it_was_written(shipped, tmp_path, format):
    for name, frame in shipped.as_dict().items():
        if format == "parquet":
            frame.reset_index(drop=True).to_parquet(tmp_path / f"{name}.parquet")
        else:
            frame.to_csv(tmp_path / f"{name}.csv", index=False)
    again = tables.load(tmp_path)
    for name, frame in shipped.as_dict().items():
        pd.testing.assert_frame_equal(again[name], frame)


def test_a_csv_for_spreadsheets_loses_no_sign(tmp_path):
    told = ["- Hai bên", "'- Hai bên", "''=1", "'quoted'", "+84", "@mai", "＝1", "'＝1", "plain"]
    rows = [{"source_file": f"{n}.txt", "reason": "empty", "detail": text} for n, text in enumerate(told)]
    frame = schema.conform(rows, "rejected")
    (tmp_path / "rejected.csv").write_text(rows_csv(frame), encoding="utf-8")
    assert "'- Hai bên" in (tmp_path / "rejected.csv").read_text(encoding="utf-8")
    assert tables.load(tmp_path).rejected["detail"].tolist() == told


def test_absent_and_empty_tables_are_empty(tmp_path):
    (tmp_path / "visits.csv").write_text("")
    (tmp_path / "trips.csv").write_text(",".join(schema.names("trips")) + "\n")
    found = tables.load(tmp_path)
    for name, frame in found.as_dict().items():
        pd.testing.assert_frame_equal(frame.reset_index(drop=True), schema.empty(name))


def test_a_folder_that_does_not_exist_is_an_error(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such folder of tables"):
        tables.load(tmp_path / "nowhere")


def test_a_broken_table_names_file_row_and_column(tmp_path):
    (tmp_path / "trade.csv").write_text("article_id,coding,period,value_usd\na-1,hand,2023,much\n")
    with pytest.raises(SchemaError, match=r"trade\.csv, row 1, column value_usd: 'much' is not a number"):
        tables.load(tmp_path)
