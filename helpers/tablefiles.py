"""Tables written part by part, as Parquet and CSV, so that none of them is ever whole in memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from helpers import schema
from helpers.spreadsheet import rows_csv

if TYPE_CHECKING:
    import pandas as pd

# A part is a row group of the Parquet file: some 10,000 short rows, or as many articles as hold two million letters.
_PART, _ROW = 2_000_000, 200


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
        self._waiting: dict[str, list[dict]] = {name: [] for name in schema.TABLES}
        self._size = dict.fromkeys(schema.TABLES, 0)
        self._open: dict[str, object] = {}
        self._done: set[str] = set()

    def __enter__(self) -> TableFiles:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            for name in schema.TABLES:
                self.finish(name)
        for writer in self._open.values():
            writer.close()

    def add(self, name: str, rows: Iterable[dict]) -> None:
        """Add rows to a table."""
        for row in rows:
            self._waiting[name].append(row)
            self._size[name] += _ROW + len(row.get("text") or "")
            if self._size[name] >= _PART:
                self._flush(name)

    def add_frame(self, name: str, frame: pd.DataFrame) -> None:
        """Add a checked table; its index is not written."""
        self._flush(name)
        rows = _PART // _ROW if name != "articles" else _PART // 4000
        for start in range(0, len(frame), rows):
            self._write(name, frame.iloc[start : start + rows].reset_index(drop=True))

    def finish(self, name: str) -> Path:
        """Write what waits of a table, which takes no more rows; its Parquet file, complete."""
        path = self._folder / f"{name}.parquet"
        if name not in self._done:
            self._flush(name)
            if name not in self._open:
                self._write(name, schema.empty(name))
            self._open.pop(name).close()
            self._done.add(name)
        return path

    def _flush(self, name: str) -> None:
        rows, self._waiting[name], self._size[name] = self._waiting[name], [], 0
        if rows:
            self._write(name, schema.conform(rows, name))

    def _write(self, name: str, frame: pd.DataFrame) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        told = pa.Table.from_pandas(frame, preserve_index=False)
        csv = self._folder / f"{name}.csv"
        first = name not in self._open
        if first:
            self._open[name] = pq.ParquetWriter(self._folder / f"{name}.parquet", told.schema)
        self._open[name].write_table(told)
        if self._csv:
            with csv.open("w" if first else "a", encoding="utf-8", newline="") as out:
                out.write(rows_csv(frame, header=first))
        self.counts[name] += len(frame)


def rows_of(path: Path) -> Iterator[dict[str, object]]:
    """The rows of a Parquet file as dicts with None for null, some at a time."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as table:
        for batch in table.iter_batches(1000):
            yield from batch.to_pylist()
