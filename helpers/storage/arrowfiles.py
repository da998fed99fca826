"""Tables read from Parquet files, checked as Arrow columns: a million rows in the time that a thousand cells take.

A small table is read at once; of a large one each column is read, and checked, when somebody looks at it.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import IO

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from helpers import schema
from helpers.columns import Column, check, is_date, is_period
from helpers.storage.arrowrows import declared
from helpers.storage.latecolumns import late

_TEXTS = (pa.string(), pa.large_string())
_LARGE = 2_000_000  # bytes of a file
_SELDOM = ("mentions",)  # some 35 rows an article, and one chart draws them
_WHOLE = 1_000_000_000  # bytes of a column that is too large to keep because of some rows: the texts of many articles
_AT_ONCE = 64  # parts
_FEW = 4  # of the parts of a file at most one in so many is read by itself


def read(opened: IO[bytes], name: str, source: str) -> pd.DataFrame:
    """Table `name` from an open Parquet file, as schema.conform() gives it.

    Raises:
        schema.SchemaError: as conform() does.
    """
    table = pq.read_table(opened)
    if not fits(table, name):
        return schema.conform(table.to_pandas(), name, source)  # says what is wrong, if anything is
    columns = [table[told.name].cast(told.type) for told in declared(name)]
    return pa.Table.from_arrays(columns, schema=declared(name)).to_pandas()


def waiting(opened: IO[bytes], name: str, source: str) -> pd.DataFrame:
    """read(), but of a large file each column is read and checked when somebody looks at it.

    Args:
        opened: left open while a column waits; what takes the file's place meanwhile changes nothing.

    Raises:
        schema.SchemaError: as conform() does; where a cell of a large file breaks the contract, when it is looked at.
    """
    opened.seek(0, io.SEEK_END)
    size = opened.tell()
    opened.seek(0)
    if (size < _LARGE and name not in _SELDOM) or not _declared(pq.read_schema(opened), name):
        opened.seek(0)
        with opened:
            return read(opened, name, source)
    file = _File(opened, name, source)
    return pd.DataFrame({told.name: late(_Column(file, told.name), told.type) for told in declared(name)})


def _declared(found: pa.Schema, name: str) -> bool:
    """Whether the columns are those of the contract, of its types."""
    told = declared(name)
    if sorted(found.names) != sorted(told.names):
        return False
    wanted = {field.name: (field.type, *_TEXTS) if field.type in _TEXTS else (field.type,) for field in told}
    return all(found.field(column).type in types for column, types in wanted.items())


def fits(table: pa.Table, name: str) -> bool:
    """Whether a table plainly keeps to the contract; where it is not plain, conform() looks at it cell by cell."""
    if not _declared(table.schema, name):
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
        coded = column.unify_dictionaries().combine_chunks()
        if not pa.types.is_dictionary(coded.type):
            coded = coded.dictionary_encode(null_encoding="encode")
        if len(coded.dictionary) * (int(marks.max()) + 1) >= 2**63:
            return False
        marks = marks * len(coded.dictionary) + coded.indices.to_numpy()
    marks.sort()
    return bool((marks[1:] != marks[:-1]).all())


def _different(cells: pa.ChunkedArray) -> list[str]:
    return pc.unique(cells).drop_null().to_pylist()


class _File:
    """A Parquet file of a table, and where the parts of its rows end."""

    def __init__(self, opened: IO[bytes], name: str, source: str):
        self.opened, self.name, self.source = opened, name, source
        self.told = {column.name: column for column in schema.TABLES[name]}
        self.key = schema.KEYS.get(name, ())
        self.cells = pq.ParquetFile(opened)
        meta = self.cells.metadata
        self.ends = np.cumsum([meta.row_group(part).num_rows for part in range(meta.num_row_groups)], dtype=np.int64)

    @cached_property
    def words(self) -> pq.ParquetFile:
        """The same file, each different text of a part read once."""
        return pq.ParquetFile(self.opened, metadata=self.cells.metadata, read_dictionary=list(self.told))


def _read(file: pq.ParquetFile, names: Sequence[str]) -> Iterator[pa.Table]:
    """Columns of a file, some parts at a time: of thousands of parts file.read() takes more than twice as long."""
    for start in range(0, file.num_row_groups, _AT_ONCE):
        few = range(start, min(start + _AT_ONCE, file.num_row_groups))
        yield file.read_row_groups(few, columns=[*names], use_threads=False)


def _column(file: pq.ParquetFile, name: str) -> pa.ChunkedArray:
    chunks = (chunk for cells in _read(file, [name]) for chunk in cells[name].chunks)
    return pa.chunked_array(chunks, file.schema_arrow.field(name).type)


class _Column:
    """The cells of a column of a file, checked as they are read."""

    def __init__(self, file: _File, name: str):
        self._file, self._told = file, file.told[name]
        self._type = declared(file.name).field(name).type
        self._all: pa.ChunkedArray | None = None
        self._codes: tuple[np.ndarray, pa.Array] | None = None

    @cached_property
    def _parts(self) -> list[pq.ColumnChunkMetaData]:
        meta = self._file.cells.metadata
        place = self._file.cells.schema_arrow.get_field_index(self._told.name)
        return [meta.row_group(part).column(place) for part in range(meta.num_row_groups)]

    @cached_property
    def full(self) -> bool:
        """Whether the file says that no cell is null."""
        told = [part.statistics for part in self._parts]
        return all(part is not None and part.has_null_count and not part.null_count for part in told)

    def __len__(self) -> int:
        return self._file.cells.metadata.num_rows

    def read(self, rows: np.ndarray | None) -> pa.ChunkedArray:
        if rows is None:
            return self._whole()
        if not len(rows):
            return pa.chunked_array([], self._type)
        if self._all is None:
            parts = np.unique(np.searchsorted(self._file.ends, rows, side="right"))
            size = sum(part.total_uncompressed_size for part in self._parts)
            if size > _WHOLE or len(parts) * _FEW <= len(self._file.ends):
                return self._some(rows, parts)
        return self._whole().take(pa.array(rows))

    def codes(self) -> tuple[np.ndarray, pa.Array]:
        if self._codes is None:
            name = self._told.name
            cells = _column(self._file.words, name).unify_dictionaries().combine_chunks()
            missing = self._told.required and cells.null_count
            if missing or not _column_fits(pa.chunked_array([cells.dictionary]), self._told):
                cells = self._refused().dictionary_encode().combine_chunks()
            codes = cells.indices.fill_null(-1) if cells.null_count else cells.indices
            self._codes = codes.to_numpy(), cells.dictionary
        return self._codes

    def beside(self, names: Sequence[str]) -> Iterator[list[pa.Array]]:
        columns = [self if name == self._told.name else _Column(self._file, name) for name in names]
        for part in _read(self._file.words, names):
            for column in columns:
                cells = part[column._told.name]
                if pa.types.is_dictionary(cells.type):
                    different = pa.chunked_array(chunk.dictionary for chunk in cells.chunks)
                else:
                    different = cells
                if cells.null_count or not _column_fits(different, column._told):
                    column._refused()
            for batch in part.select([*names]).to_batches():
                yield batch.columns

    def _whole(self) -> pa.ChunkedArray:
        if self._all is None:
            name = self._told.name
            cells = _column(self._file.cells, name).cast(self._type)
            self._all = cells if _column_fits(cells, self._told) and self._differ(cells) else self._refused()
        return self._all

    def _some(self, rows: np.ndarray, parts: np.ndarray) -> pa.ChunkedArray:
        """Some rows, of the parts that hold them alone, a few parts at a time."""
        name, ends = self._told.name, self._file.ends
        order = np.argsort(rows, kind="stable")
        found, sorted_rows = [], rows[order]
        for few in np.array_split(parts, -(-len(parts) // _AT_ONCE) or 1):
            cells = self._file.cells.read_row_groups(few.tolist(), columns=[name])[name].cast(self._type)
            if not _column_fits(cells, self._told):
                return self._refused().take(pa.array(rows))
            starts = np.concatenate([[0], ends])[few]
            first = np.concatenate([[0], np.cumsum(ends[few] - starts)])[:-1]
            inside = sorted_rows[np.searchsorted(sorted_rows, starts[0]) : np.searchsorted(sorted_rows, ends[few[-1]])]
            part = np.searchsorted(ends[few], inside, side="right")
            found += cells.take(pa.array(inside - starts[part] + first[part])).chunks
        back = np.empty(len(rows), np.int64)
        back[order] = np.arange(len(rows))
        return pa.chunked_array(found, self._type).take(pa.array(back))

    def _differ(self, cells: pa.ChunkedArray) -> bool:
        """Whether no two rows have the same key, where the column is the last of it."""
        key = self._file.key
        if key[-1:] != (self._told.name,):
            return True
        return _different_rows(pa.table({key[0]: cells}) if len(key) == 1 else self._file.words.read(columns=list(key)))

    def _refused(self) -> pa.ChunkedArray:
        """The column as check() gives it, if it does not say what is wrong."""
        key = self._file.key if self._file.key[-1:] == (self._told.name,) else ()
        told = [self._file.told[name] for name in (key or (self._told.name,))]
        frame = self._file.cells.read(columns=[column.name for column in told]).to_pandas()
        found = check(frame, tuple(told), self._file.source, key)
        self._all = pa.chunked_array([pa.array(found[self._told.name], self._type)])
        return self._all
