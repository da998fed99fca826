"""Rows of one table that wait on disk until they are wanted together, so that they take no memory meanwhile."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import pyarrow as pa

from helpers import atomic

_BUFFER = 1 << 16  # bytes


class Spool:
    """Rows of one table, part after part, in a file without a name."""

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None
        self._stream: pa.RecordBatchWriter | None = None

    def add(self, table: pa.Table) -> None:
        """Put rows behind those that wait; all have the same columns."""
        if self._file is None:
            self._file = tempfile.TemporaryFile(buffering=_BUFFER)  # noqa: SIM115 - close() closes it
            self._stream = pa.ipc.new_stream(self._file, table.schema)
        with atomic.naming(Path(tempfile.gettempdir())):
            self._stream.write_table(table.combine_chunks())

    def taken(self) -> Iterator[pa.Table]:
        """The parts as they were given; none waits afterwards."""
        if self._file is None:
            return
        with atomic.naming(Path(tempfile.gettempdir())):
            self._stream.close()
            self._file.seek(0)
        for batch in pa.ipc.open_stream(self._file):
            yield pa.Table.from_batches([batch])
        self.close()

    def close(self) -> None:
        """Let go of what waits."""
        if self._file is not None:
            with suppress(OSError):  # a full disk: that it could not take all of it was told before
                self._file.close()
        self._file = self._stream = None
