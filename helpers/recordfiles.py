"""A CSV file of records: read, and held to the columns declared for it and to what cells of a row must agree on."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pandas as pd

from helpers import schema
from helpers.columns import Column, SchemaError, check, empty
from helpers.language import lexicon
from helpers.language.letters import nfc

OTHER_SIGNS = {";": "semicolons", "\t": "tabs", "|": "|"}  # which part cells in files that are called .csv, too
AGAIN = "save it again as CSV UTF-8"
ORDERED = (("min", "max"), ("low", "high"), ("start", "end"))  # of these the second is never the smaller or earlier


def table(path: Path, columns: tuple[Column, ...], name: str, key: tuple[str, ...] = ()) -> pd.DataFrame:
    """One CSV file, checked; an absent file is an empty table.

    Args:
        path: of the file.
        columns: declared for it.
        name: of the file, for messages.
        key: columns whose values together stand in one row only.

    Raises:
        SchemaError: naming the file, row and column that break the declaration.
    """
    if not path.exists():
        return empty(columns)
    return _checked(content(path, name), columns, name, key).copy(deep=False)


@lru_cache(maxsize=32)
def _checked(told: str, columns: tuple[Column, ...], name: str, key: tuple[str, ...]) -> pd.DataFrame:
    """The rows of a CSV file, checked: the same text once, since a notebook asks for the same records many times."""
    frame = check(cells(told, name), columns, name, key)
    _check_rows(frame, name)
    return frame


def _check_rows(frame: pd.DataFrame, name: str) -> None:
    """What cells of one row must agree on: bounds and days in order, a sum's currency, stages with their dates."""

    def refuse(bad: pd.Series, column: str, why: str) -> None:
        if bad.any():
            row = int(bad.to_numpy(dtype=bool).argmax())
            raise SchemaError(f"{name}, row {row + 1}, column {column}: {str(frame[column].iloc[row])!r} {why}")

    for first, last in ORDERED:
        if {first, last} <= set(frame.columns):
            pairs = zip(frame[first], frame[last], strict=True)
            refuse(pd.Series([_turned(*pair) for pair in pairs], dtype="bool"), last, f"comes before {first}")
    for column in ("amount", "min") if "currency" in frame.columns else ():
        refuse(frame[column].notna() & frame["currency"].isna(), column, "has no currency")
    if {"amount", "min", "max"} <= set(frame.columns):  # an edit of `amount` alone would change no table
        why = "is not between min and max, which count: write the sum into all three, or in note how they differ"
        refuse(pd.Series([_another_sum(row) for row in frame.to_dict("records")], dtype="bool"), "amount", why)
    if "stage_dates" in frame.columns:
        told = frame["stage_dates"].fillna("").map(lexicon.split)
        wrong = [not all(map(_is_stage, stages)) for stages in told]
        refuse(pd.Series(wrong, dtype="bool"), "stage_dates", "is not like pledged=2008;signed=2009-05")


def _turned(first: object, last: object) -> bool:
    """Whether the second of two numbers or dates is smaller; a month and a day in it are not in order."""
    if pd.isna(first) or pd.isna(last):
        return False
    if isinstance(first, str):
        both = min(len(first), len(last))
        return last[:both] < first[:both]
    return last < first


def _another_sum(row: Mapping[str, object]) -> bool:
    """Whether the sum as printed (times each_times) is none of min to max, and the row's note does not name it."""
    amount, low, high, each, note = (row.get(c) for c in ("amount", "min", "max", "each_times", "note"))
    if pd.isna(amount) or (pd.isna(low) and pd.isna(high)):
        return False
    sums = [amount] if pd.isna(each) else [amount, amount * each]
    inside = any((pd.isna(low) or low <= one) and (pd.isna(high) or one <= high) for one in sums)
    return not inside and str(amount) not in ("" if pd.isna(note) else re.sub(r"(?<=\d)[., ](?=\d)", "", note))


def _is_stage(told: str) -> bool:
    stage, _, day = told.partition("=")
    return stage in schema.STAGES and schema.is_date(day)


def content(path: Path, name: str) -> str:
    """A file as text (NFC); a byte-order mark from a spreadsheet is dropped."""
    try:
        return nfc(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as error:
        raise SchemaError(f"{name}: not UTF-8 ({error.reason} at byte {error.start})") from error


def cells(told: str, name: str) -> pd.DataFrame:
    """The cells of the text of a CSV file.

    csv rather than pandas reads it: pandas would shift or drop the cells of a row with a comma too many.
    """
    try:
        header, *rows = list(csv.reader(io.StringIO(told, newline=""))) or [[]]
    except csv.Error as error:
        raise SchemaError(f"{name}: not a CSV file ({error})") from error
    if not told.strip():  # a disk that was full, a copy broken off: what stood there would be forgotten
        raise SchemaError(f"{name} is empty: its first line names the columns; delete it if it is to tell nothing")
    if twice := sorted({column for column in header if header.count(column) > 1}):
        raise SchemaError(f"{name}: column {', '.join(twice)} stands twice")
    if len(header) == 1 and (sign := next((sign for sign in OTHER_SIGNS if sign in header[0]), None)):
        raise SchemaError(
            f"{name}: its cells are parted by {OTHER_SIGNS[sign]}: save it with commas (Excel takes the list separator "
            "of the system's region; LibreOffice asks which)"
        )
    rows = [row for row in rows if row]
    for number, row in enumerate(rows, start=1):
        if len(row) != len(header):
            why = "a cell with a comma in it stands in quotes" if len(row) > len(header) else "blank cells count, too"
            raise SchemaError(f"{name}, row {number}: {len(row)} cells for {len(header)} columns; {why}: {AGAIN}")
    columns = zip(*rows, strict=True) if rows else [()] * len(header)
    return pd.DataFrame({name: pd.Series(own, dtype="object") for name, own in zip(header, columns, strict=True)})
