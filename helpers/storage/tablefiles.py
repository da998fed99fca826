"""Tables written part by part, as Parquet and CSV, so that none of them is ever whole in memory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from helpers import schema
from helpers.storage import atomic
from helpers.storage.arrowrows import arrow, from_frame, published
from helpers.storage.places import Remote
from helpers.storage.spool import Spool

if TYPE_CHECKING:
    import pandas as pd

# A part is a row group of the Parquet file: rows of about a million bytes; a text counts as long as it is.
_PART, _CELL = 1_000_000, 10
_NEVER_AGAIN = ("text", "sha256", "quote")  # cells are all different: a dictionary of them takes memory for nothing


class TableFiles:
    """Every table of the contract as NAME.parquet (and NAME.csv) in a folder, checked and written as its rows come.

    The same rows in the same order give the same bytes. Leaving the `with` block writes what waits, and the tables that
    were given no row as empty ones.

    Attributes:
        counts: rows given so far, by table.
    """

    def __init__(self, folder: Path, *, csv: bool = False):
        """folder: an empty one; csv: write NAME.csv beside."""
        self.counts = dict.fromkeys(schema.TABLES, 0)
        self._folder, self._csv = folder, csv
        self._waiting = {name: Spool() for name in schema.TABLES}
        self._size = dict.fromkeys(schema.TABLES, 0)
        self._open: dict[str, pq.ParquetWriter] = {}

    def __enter__(self) -> TableFiles:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        try:
            for name in schema.TABLES if error is None else ():
                self._write(name)
        finally:
            for name, writer in self._open.items():
                with atomic.naming(self._folder / f"{name}.parquet"):
                    writer.close()
            for waiting in self._waiting.values():
                waiting.close()

    def add(self, name: str, rows: list[dict]) -> None:
        """Add rows to a table.

        Raises:
            schema.SchemaError: a row breaks the contract.
        """
        if rows:
            self.add_table(name, arrow(rows, name))

    def add_frame(self, name: str, frame: pd.DataFrame) -> None:
        """Add a checked table; its index is not written."""
        self.add_table(name, from_frame(frame, name))

    def add_table(self, name: str, table: pa.Table) -> None:
        """Add rows that were checked before; where a part of the file ends depends on the rows alone."""
        table = published(table, name)
        self.counts[name] += len(table)
        start = 0
        for end in self._full(name, table):
            self._waiting[name].add(table.slice(start, end - start))
            self._write(name)
            start = end
        if start < len(table):
            self._waiting[name].add(table.slice(start))

    def _full(self, name: str, table: pa.Table) -> Iterator[int]:
        """After which of some new rows a part is full."""
        row = _CELL * len(schema.TABLES[name])
        if name != "articles" and self._size[name] + row * len(table) < _PART:  # often
            self._size[name] += row * len(table)
            return
        texts = _sizes(table["text"]) if name == "articles" else repeat(0, len(table))
        for end, size in enumerate(texts, 1):
            self._size[name] += row + size
            if self._size[name] >= _PART:
                yield end

    def _write(self, name: str) -> None:
        """Write what waits, or that there is nothing."""
        with atomic.naming(self._folder / f"{name}.parquet"):
            self._write_parts(name)

    def _write_parts(self, name: str) -> None:
        table = pa.concat_tables([*self._waiting[name].taken(), published(arrow([], name), name)]).combine_chunks()
        self._size[name] = 0
        first = name not in self._open
        if first:
            again = [column for column in table.column_names if column not in _NEVER_AGAIN]
            self._open[name] = pq.ParquetWriter(self._folder / f"{name}.parquet", table.schema, use_dictionary=again)
        if first or len(table):
            self._open[name].write_table(table)
        if self._csv:
            from helpers.storage.spreadsheet import rows_csv  # pandas, slow to import

            with (self._folder / f"{name}.csv").open("w" if first else "a", encoding="utf-8", newline="") as out:
                out.write(rows_csv(table.to_pandas(), header=first))


def _sizes(texts: pa.ChunkedArray) -> Iterator[int]:
    """The bytes of each text, none of them made a string."""
    for chunk in texts.chunks:
        whole = np.frombuffer(chunk.buffers()[1], np.int64 if pa.types.is_large_string(chunk.type) else np.int32)
        yield from np.diff(whole[chunk.offset : chunk.offset + len(chunk) + 1]).tolist()


def rows_of(path: Path | Remote, columns: list[str] | None = None) -> Iterator[dict[str, object]]:
    """The rows of a Parquet file, or some columns of them, as dicts with None for null, some at a time."""
    # Ahead of need, another thread would read; one that has just begun when the program ends takes it down.
    with path.open("rb") as opened, pq.ParquetFile(opened, pre_buffer=False) as table:
        for batch in table.iter_batches(1000, columns=columns, use_threads=False):
            yield from batch.to_pylist()
