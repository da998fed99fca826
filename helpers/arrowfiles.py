"""Tables read from Parquet files, checked as Arrow columns: a million rows in the time that a thousand cells take."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from helpers import schema
from helpers.arrowrows import declared
from helpers.columns import Column, is_date, is_period

if TYPE_CHECKING:
    import pandas as pd

_TEXTS = (pa.string(), pa.large_string())


def read(opened: IO[bytes], name: str, source: str) -> pd.DataFrame:
    """Table `name` from an open Parquet file, as schema.conform() gives it.

    Raises:
        schema.SchemaError: as conform() does.
    """
    import pyarrow.parquet as pq

    table = pq.read_table(opened)
    if not fits(table, name):
        return schema.conform(table.to_pandas(), name, source)  # says what is wrong, if anything is
    columns = [table[told.name].cast(told.type) for told in declared(name)]
    return pa.Table.from_arrays(columns, schema=declared(name)).to_pandas()


def fits(table: pa.Table, name: str) -> bool:
    """Whether a table plainly keeps to the contract; where it is not plain, conform() looks at it cell by cell."""
    told = declared(name)
    if sorted(table.column_names) != sorted(told.names):
        return False
    wanted = {field.name: (field.type, *_TEXTS) if field.type in _TEXTS else (field.type,) for field in told}
    if any(table.schema.field(column).type not in types for column, types in wanted.items()):
        return False
    if not all(_column_fits(table[column.name], column) for column in schema.TABLES[name]):
        return False
    return _different_rows(table.select(list(schema.KEYS.get(name, ()))))


def _column_fits(cells: pa.ChunkedArray, column: Column) -> bool:
    if column.required and cells.null_count:
        return False
    if cells.null_count == len(cells):
        return True
    if column.kind in ("int", "float"):
        least, most = pc.min_max(cells).values()
        fine = column.kind == "float" or (least.as_py() >= 0 and most.as_py() < 10**16)
        return fine and pc.all(pc.is_finite(cells)).as_py()
    if column.kind == "flag":
        return True
    if pc.min(pc.binary_length(cells)).as_py() == 0:  # an empty text is a null of the contract
        return False
    if column.kind in ("date", "period"):
        return all(map(is_date if column.kind == "date" else is_period, _different(cells)))
    if column.words:
        parts = (part for cell in _different(cells) for part in (cell.split(";") if column.kind == "list" else [cell]))
        return set(column.words).issuperset(parts)
    return True


def _different_rows(key: pa.Table) -> bool:
    """Whether no two rows are the same; as numbers they are compared in a tenth of the time that texts take."""
    if not key.num_columns or not len(key):
        return True
    marks = np.zeros(len(key), np.int64)
    for column in key.columns:
        coded = column.combine_chunks().dictionary_encode(null_encoding="encode")
        if len(coded.dictionary) * (int(marks.max()) + 1) >= 2**63:
            return False
        marks = marks * len(coded.dictionary) + coded.indices.to_numpy()
    marks.sort()
    return bool((marks[1:] != marks[:-1]).all())


def _different(cells: pa.ChunkedArray) -> list[str]:
    return pc.unique(cells).drop_null().to_pylist()
