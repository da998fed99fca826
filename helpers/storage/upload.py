"""The tables of a folder behind a URL replaced: made here, then put there."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from helpers.storage.places import Remote

_BESIDE = ".new"


@contextmanager
def renewed(out: Remote, names: tuple[str, ...]) -> Iterator[Path]:
    """An empty folder of this machine whose files take the place of those of `out` when the block ends well.

    They are first put beside, as .new/NAME, so that a transfer that breaks off leaves the old ones; then each is moved
    to its place. A store of objects has no way to replace several at once, so a reader may meet tables of two builds
    for the moment that the moves take.

    Args:
        out: made when missing, where there are folders.
        names: every file that may be a table's; one that the block does not write is removed from `out`.
    """
    with tempfile.TemporaryDirectory() as home:
        yield Path(home)
        files, beside = out.files, out / _BESIDE
        _remove(beside)
        with suppress(NotImplementedError):
            files.makedirs(beside.path, exist_ok=True)
        written = sorted(path.name for path in Path(home).iterdir())
        for name in written:
            with (Path(home) / name).open("rb") as made, (beside / name).open("wb") as there:
                while block := made.read(1 << 22):
                    there.write(block)
        for name in written:
            files.mv((beside / name).path, (out / name).path)
        for name in names:
            if name not in written and (out / name).exists():
                files.rm_file((out / name).path)
        _remove(beside)


def _remove(folder: Remote) -> None:
    with suppress(FileNotFoundError):
        if folder.exists():
            folder.files.rm(folder.path, recursive=True)
