"""Files that are never half written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def write(path: Path, content: bytes) -> Path:
    """Write a file beside its place and rename it there: whoever opens `path` sees the old content or the new."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with naming(path):
            beside.write_bytes(content)
            beside.replace(path)
    except OSError as error:
        if error.filename not in (str(beside), beside):
            raise
        raise type(error)(error.errno, error.strerror, str(path)) from error  # who asked knows of no file beside
    finally:
        beside.unlink(missing_ok=True)
    return path


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Have errors of writing there say where: of a full disk, libraries tell no more than that it is full."""
    try:
        yield
    except OSError as error:
        if error.filename is not None:
            raise
        raise OSError(f"{path}: {error.strerror or error}") from error
