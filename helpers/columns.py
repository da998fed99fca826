"""What a column of a table may hold, and check(), which holds a DataFrame to its columns."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from helpers.plainly import Plainly

DTYPES = {
    "int": "Int64",
    "float": "Float64",
    "flag": "boolean",
    "text": "str",
    "date": "str",
    "period": "str",
    "list": "str",
}
FLAGS = {True: True, "True": True, "true": True, "yes": True, False: False, "False": False, "false": False, "no": False}

_MONTH = r"\d{4}-(?:0[1-9]|1[0-2])"
DATE = re.compile(rf"\d{{4}}|{_MONTH}(?P<day>-\d{{2}})?")
PERIOD = re.compile(
    rf"""
    \d{{4}} | {_MONTH}                            # a year, a month
  | \d{{4}}/(?:\d{{4}}|\.\.) | {_MONTH}/{_MONTH}    # a span of years, one still open, a span of months
  | (?P<autumn>\d{{4}})-(?P<spring>\d{{2}})        # a school year, which ends the year after: 2021-22
    """,
    re.VERBOSE,
)


def is_date(text: str) -> bool:
    """Whether a text is a date of the contract: a day that exists, a month or a year."""
    if not (match := DATE.fullmatch(text)):
        return False
    if match["day"]:
        try:
            datetime.date.fromisoformat(text)
        except ValueError:
            return False
    return True


def is_period(text: str) -> bool:
    """Whether a text is a period of the contract: 2023, 2024-01, 2021-22, 2018/2022, 2001/.. or 2025-01/2025-10."""
    if not (match := PERIOD.fullmatch(text)):
        return False
    if match["autumn"]:
        return int(match["spring"]) == (int(match["autumn"]) + 1) % 100
    first, _, last = text.partition("/")
    return not last or last == ".." or first <= last


class SchemaError(Plainly):
    """A table that breaks its declaration; the message names the file, the row and the column."""


@dataclass(frozen=True)
class Column:
    """One column; `words` is its vocabulary.

    kind: text, int, float, flag, date, period or list (texts joined by ";").
    """

    name: str
    kind: str
    meaning: str
    unit: str = ""
    words: tuple[str, ...] = ()
    required: bool = False


def text(name, meaning, words=(), required=False):
    return Column(name, "text", meaning, "", tuple(words), required)


def need(name, meaning, words=()):
    return text(name, meaning, words, required=True)


def whole(name, meaning, unit, required=False):
    return Column(name, "int", meaning, unit, (), required)


def flag(name, meaning):
    return Column(name, "flag", meaning)


def date(name, meaning):
    return Column(name, "date", meaning)


def many(name, meaning, words=()):
    return Column(name, "list", meaning, "", tuple(words))


def check(frame, columns: tuple[Column, ...], source: str, key: tuple[str, ...] = ()):
    """The frame with exactly these columns and types, checked; a new DataFrame that keeps an index named "key".

    Args:
        frame: a DataFrame of any dtypes or a list of dicts; optional columns that are missing are added as null.
        columns: the declaration.
        source: the file or table, for messages.
        key: columns that no two rows may share.

    Raises:
        SchemaError: naming source, the first offending row (counted from 1, after the header) and the column.
    """
    import pandas as pd

    frame = pd.DataFrame(frame)
    if frame.index.name != "key":
        frame = frame.reset_index(drop=True)
    known = [c.name for c in columns]
    if unknown := [str(c) for c in frame.columns if c not in known]:
        raise SchemaError(f"{source}: unknown column {', '.join(unknown)}; the columns are {', '.join(known)}")
    if missing := [c.name for c in columns if c.required and c.name not in frame.columns and len(frame)]:
        raise SchemaError(f"{source}: column {', '.join(missing)} is missing")
    out = pd.DataFrame({c.name: _column(frame, c, source) for c in columns}, index=frame.index)
    if key and (twice := out.duplicated(list(key))).any():
        row = int(twice.to_numpy().argmax())
        cells = ", ".join(map(str, out[list(key)].iloc[row]))
        raise SchemaError(f"{source}, row {row + 1}, column {'+'.join(key)}: {cells} stands twice")
    return out


def hold(rows: list[dict], columns: tuple[Column, ...], source: str) -> None:
    """Hold rows to their columns as check() does, in a fraction of its time where they fit.

    Raises:
        SchemaError: see check().
    """
    if any(fitting([row.get(column.name) for row in rows], column) is None for column in columns):
        check(rows, columns, source)


def empty(columns: tuple[Column, ...]):
    """A DataFrame with these columns and no row."""
    import pandas as pd

    return pd.DataFrame({column.name: _array([], column.kind) for column in columns})


def cells_of(values) -> list:
    """The cells of a column or an index as plain values, None for null.

    Arrow gives the texts of a column in a quarter of the time that pandas needs for them.
    """
    import pandas as pd

    if isinstance(values.dtype, pd.StringDtype):
        return values.array.__arrow_array__().to_pylist()
    return [None if value is pd.NA or value != value else value for value in values.tolist()]


def _array(cells: list, kind: str):
    """Plain values as an array of pandas for a kind of column; Arrow makes it in a quarter of the time."""
    import pandas as pd
    import pyarrow as pa

    types = {"int": pa.int64(), "float": pa.float64(), "flag": pa.bool_()}
    return pd.api.types.pandas_dtype(DTYPES[kind]).__from_arrow__(pa.array(cells, types.get(kind, pa.large_string())))


def fitting(values: list, column: Column) -> list | None:
    """Plain values as the cells of a column that they plainly fit, None for null; None when one of them does not."""
    types = set(map(type, values))
    if not types <= {str, int, bool, float, type(None)}:
        return None
    cells, found = values, set(values)
    if float in types or "" in found:  # seldom: NaN and "" are null
        cells = [None if value is None or value != value or value == "" else value for value in values]
        types, found = set(map(type, cells)), set(cells)
    types.discard(type(None))  # of `found` 1 and True would be one
    if column.required and None in found:
        return None
    found.discard(None)
    if column.kind == "float":
        numbers = types <= {int, float} and all(abs(cell) != float("inf") for cell in found)
        return [None if cell is None else float(cell) for cell in cells] if numbers else None
    if column.kind == "int":
        if types <= {str} and all(cell.isascii() and cell.isdigit() and len(cell) < 16 for cell in found):
            return [None if cell is None else int(cell) for cell in cells]
        return cells if types <= {int} and all(0 <= cell < 10**16 for cell in found) else None
    if column.kind == "flag":
        fits = types <= {str, bool} and found <= FLAGS.keys()
        return [None if cell is None else FLAGS[cell] for cell in cells] if fits else None
    if not types <= {str}:
        return None
    if column.kind in ("date", "period") and not all(map(is_date if column.kind == "date" else is_period, found)):
        return None
    parts = {part for cell in found for part in cell.split(";")} if column.kind == "list" else found
    return None if column.words and not parts <= set(column.words) else cells


def _column(frame, column: Column, source: str):
    import pandas as pd

    if column.name not in frame.columns:
        return _array([None] * len(frame), column.kind)
    values = frame[column.name]
    # Nearly every column fits, and a look at its plain values takes a fraction of the time that pandas needs.
    if (cells := fitting(cells_of(values), column)) is not None:
        return _array(cells, column.kind)

    def refuse(bad, why):
        row = int(bad.to_numpy().argmax())
        raise SchemaError(f"{source}, row {row + 1}, column {column.name}: {values.iloc[row]!r} {why}")

    def refuse_told(bad, why):
        spread = ~null
        spread[~null] = bad.to_numpy(dtype=bool)
        refuse(spread, why)

    numeric = pd.api.types.is_numeric_dtype(values.dtype)
    null = values.isna() if numeric else values.isna() | (values.astype("str") == "")
    full = not null.any()
    if column.required and null.any():
        refuse(null, "is empty, and a value is needed")
    if column.kind in ("int", "float"):
        # Nulls are left out and the back end is the nullable one, so a whole number never passes through a float.
        told = pd.to_numeric(values if full else values[~null], errors="coerce", dtype_backend="numpy_nullable")
        if (bad := told.isna() | (told.abs() == float("inf")).fillna(False)).any():
            refuse_told(bad, "is not a number")
        if column.kind == "int" and (bad := told % 1 != 0).any():
            refuse_told(bad, "is not a whole number")
        if column.kind == "int" and (bad := told < 0).any():
            refuse_told(bad, "is negative")
        if full:
            return told.astype(DTYPES[column.kind])
        numbers = pd.Series(index=values.index, dtype=DTYPES[column.kind])
        numbers[~null] = told.astype(DTYPES[column.kind]).array
        return numbers
    if column.kind == "flag":
        flags = values.astype("object").map(FLAGS)
        if (bad := flags.isna() & ~null).any():
            refuse(bad, "is neither true nor false")
        return flags.astype("boolean")
    texts = values.astype("str") if full else values.astype("str").where(~null, None).astype("str")
    if column.kind in ("date", "period"):
        fits = is_date if column.kind == "date" else is_period
        wrong = [value for value in texts.dropna().unique() if not fits(value)]
        if wrong:
            refuse(texts.isin(wrong), f"is not a {column.kind}")
    if column.words:
        allowed = set(column.words)
        parts = (lambda t: t.split(";")) if column.kind == "list" else (lambda t: [t])
        wrong = [value for value in texts.dropna().unique() if not allowed.issuperset(parts(value))]
        if wrong:
            refuse(texts.isin(wrong), f"is not one of {', '.join(column.words)}")
    return texts
