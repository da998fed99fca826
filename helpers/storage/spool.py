"""What waits on disk until it is wanted, so that it takes no memory meanwhile: rows of one table, or bytes."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

import pyarrow as pa

from helpers.storage import atomic

_BUFFER = 1 << 16  # bytes


class Parts:
    """Bytes that wait, part after part, in a file without a name."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(buffering=_BUFFER)  # noqa: SIM115 - close() closes it

    def add(self, content: bytes) -> None:
        """Put a part behind those that wait."""
        with atomic.naming(Path(tempfile.gettempdir())):
            self._file.write(len(content).to_bytes(8) + content)

    def taken(self) -> Iterator[bytes]:
        """The parts as they were given."""
        with atomic.naming(Path(tempfile.gettempdir())):
            self._file.seek(0)
        while size := self._file.read(8):
            yield self._file.read(int.from_bytes(size))

    def close(self) -> None:
        """Let go of what waits."""
        with suppress(OSError):
            self._file.close()


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
