"""One run at a time in a folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def alone(lock: Path, otherwise: str) -> Iterator[None]:
    """Hold a lock for as long as the block runs; a run that is killed lets it go.

    Args:
        lock: a file, made when missing, in a folder that is there.
        otherwise: what to say when another run holds it.

    Raises:
        BlockingIOError: another run holds it.
    """
    with open(lock, "w") as held:
        try:
            import fcntl
        except ImportError:  # Windows: nobody is kept out
            fcntl = None
        if fcntl:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                raise BlockingIOError(otherwise) from None
        yield
