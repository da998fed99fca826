"""Rows of a table, checked, as an Arrow table: what is written to Parquet, and no pandas is needed for it."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from helpers import schema
from helpers.columns import DTYPES, check, fitting

if TYPE_CHECKING:
    import pandas as pd

_TYPES = {"int": pa.int64(), "float": pa.float64(), "flag": pa.bool_()}  # all others are texts


def arrow(rows: list[dict[str, object]], name: str, *, alone: bool = True) -> pa.Table:
    """Rows of table `name`, with the columns of schema.as_read(), checked; through pandas it would take far longer.

    Args:
        rows: plain values by column.
        name: a key of schema.TABLES.
        alone: no two rows may share the table's key; else rows of one key may be told apart later.

    Raises:
        schema.SchemaError: as conform() does.
    """
    cells = {}
    for column in schema.as_read(name):
        cells[column.name] = fitting([row.get(column.name) for row in rows], column)
    key = schema.KEYS.get(name, ()) if alone else ()
    fits = None not in cells.values() and all(row.keys() <= cells.keys() for row in rows)
    if not fits or (key and len(set(zip(*(cells[column] for column in key), strict=True))) < len(rows)):
        return _from_frame(
            check(rows, schema.as_read(name), name, key), _declared(name)
        )  # says what is wrong, if anything
    wanted = _declared(name)
    return pa.Table.from_arrays([_array(cells[told.name], told.type) for told in wanted], schema=wanted)


def from_frame(frame: pd.DataFrame, name: str) -> pa.Table:
    """A checked table without its index."""
    return _from_frame(frame, declared(name))


def _from_frame(frame: pd.DataFrame, wanted: pa.Schema) -> pa.Table:
    return pa.Table.from_pydict({told.name: pa.array(frame[told.name], told.type) for told in wanted}, wanted)


def published(table: pa.Table, name: str) -> pa.Table:
    """Rows as arrow() gives them with the columns of the contract alone."""
    wanted = declared(name)
    if table.num_columns == len(wanted):
        return table
    return pa.Table.from_arrays([table[told.name] for told in wanted], schema=wanted)


def changed(table: pa.Table, **columns: list) -> pa.Table:
    """The table with other plain values in some columns."""
    for name, values in columns.items():
        place = table.schema.get_field_index(name)
        told = table.schema.field(place)
        table = table.set_column(place, told, _array(values, told.type))
    return table


def _array(cells: list, kind: pa.DataType) -> pa.Array:
    """pa.array(cells, kind), which would import pandas: ten times as slow as all that is done here for a page."""
    full = None if None not in cells else np.array([cell is not None for cell in cells], bool)
    if kind == pa.large_string():
        texts = [*map(str.encode, cells if full is None else [cell or "" for cell in cells])]
        ends = np.zeros(len(cells) + 1, np.int64)
        np.cumsum([*map(len, texts)], dtype=np.int64, out=ends[1:])
        values = [pa.py_buffer(ends), pa.py_buffer(b"".join(texts))]
    elif kind == pa.bool_():
        values = [pa.py_buffer(np.packbits(np.array([bool(cell) for cell in cells], bool), bitorder="little"))]
    else:
        values = [pa.py_buffer(np.array([cell or 0 for cell in cells], kind.to_pandas_dtype()))]
    known = None if full is None else pa.py_buffer(np.packbits(full, bitorder="little"))
    return pa.Array.from_buffers(kind, len(cells), [known, *values])


def _type(column: schema.Column) -> pa.DataType:
    return _TYPES.get(column.kind, pa.large_string())


@cache
def declared(name: str) -> pa.Schema:
    """The columns of a table; what pandas reads there gives each the type of the contract, nulls or not."""
    return _as_schema(schema.TABLES[name])


@cache
def _declared(name: str) -> pa.Schema:
    """The same of rows as they are read."""
    return _as_schema(schema.as_read(name))


def _as_schema(columns: tuple[schema.Column, ...]) -> pa.Schema:
    for_pandas = {
        "index_columns": [],
        "column_indexes": [],
        "columns": [
            {
                "name": column.name,
                "field_name": column.name,
                "pandas_type": str(_TYPES.get(column.kind, "object")),
                "numpy_type": DTYPES[column.kind],
                "metadata": None,
            }
            for column in columns
        ],
    }
    return pa.schema([(column.name, _type(column)) for column in columns], {"pandas": json.dumps(for_pandas)})
