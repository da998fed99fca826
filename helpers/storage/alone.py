"""One run at a time in a folder."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PAUSE = 0.05  # seconds between two looks whether the other has ended


@contextmanager
def alone(lock: Path, otherwise: str, patience: float = 0) -> Iterator[None]:
    """Hold a lock for as long as the block runs; a run that is killed lets it go.

    Args:
        lock: a file, made when missing, in a folder that is there.
        otherwise: what to say when another run holds it.
        patience: seconds to wait for the other to end.

    Raises:
        BlockingIOError: another run holds it.
    """
    with open(lock, "w") as held:
        try:
            import fcntl
        except ImportError:  # Windows: nobody is kept out
            fcntl = None
        until = time.monotonic() + patience
        while fcntl:
            try:
                fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if time.monotonic() >= until:
                    raise BlockingIOError(otherwise) from None
                time.sleep(_PAUSE)
        yield
