"""The tables of a folder replaced all at once: a reader sees those of one build, the old or the new."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from helpers.storage.alone import alone
from helpers.storage.places import Remote

# OUT/visits.parquet is a link to .tables/current/visits.parquet, and so is every table; `current` is a link to the
# folder of the newest build beside it. So one renaming, that of `current`, changes all tables, and there is no moment
# without them. Whoever opens, copies or packs OUT/visits.parquet gets the file itself.
_HIDDEN, _CURRENT = ".tables", "current"


@contextmanager
def renewed(out: Path, names: tuple[str, ...]) -> Iterator[Path]:
    """An empty folder whose files take the place of the tables of `out` when the block ends well; else nothing changes.

    Other files in `out` stay as they are. Where links cannot be made, the files are renamed one by one.

    Args:
        out: made when missing.
        names: every file that may be a table's; one that the block does not write is removed from `out`.

    Raises:
        BlockingIOError: another build writes to `out`.
    """
    hidden, made = out / _HIDDEN, not out.exists()
    out.mkdir(parents=True, exist_ok=True)  # where it is a file, the error names it
    hidden.mkdir(exist_ok=True)
    new = None
    try:
        with alone(hidden / "lock", f"{out}: another build is writing its tables there"):
            new = Path(tempfile.mkdtemp(prefix="v", dir=hidden))
            new.chmod(0o777 & ~_umask())
            yield new
            if _links(hidden):
                _switch(out, new, names)
            else:
                _rename(out, new, names)
            _clear(hidden)
            new = None
    finally:
        if new:
            shutil.rmtree(new, ignore_errors=True)
            if made:
                (hidden / "lock").unlink(missing_ok=True)
            for folder in (hidden, out) if made else ():
                with suppress(OSError):
                    folder.rmdir()


def snapshot(folder: Path | Remote) -> Callable[[str], Path | Remote]:
    """Where each table's file is to be read: of one build, even when the next one takes its place meanwhile.

    A file may be gone when two builds have ended since; take another snapshot then.
    """
    home = (folder / _HIDDEN / _CURRENT).resolve()
    return lambda file: home / file if _is_ours(folder / file) else folder / file


def _switch(out: Path, new: Path, names: tuple[str, ...]) -> None:
    hidden = out / _HIDDEN
    current = hidden / _CURRENT
    if current.is_dir() and not current.is_symlink():  # copied by a tool that follows links
        shutil.rmtree(current)
    if not current.exists():
        _adopt(out, hidden, names)
    written = {path.name for path in new.iterdir()}
    for name in sorted(written):
        if not os.path.lexists(out / name):
            _link(out / name, f"{_HIDDEN}/{_CURRENT}/{name}")
    _link(current, new.name)
    for name in names:
        if name in written and not _is_ours(out / name):  # put there by somebody since
            _link(out / name, f"{_HIDDEN}/{_CURRENT}/{name}")
        elif name not in written:
            (out / name).unlink(missing_ok=True)


def _adopt(out: Path, hidden: Path, names: tuple[str, ...]) -> None:
    """Make plain files of an earlier build the current ones behind their links."""
    plain = [name for name in names if (out / name).is_file() and not (out / name).is_symlink()]
    if not plain:
        return
    old = Path(tempfile.mkdtemp(prefix="v", dir=hidden))
    for name in plain:
        try:
            os.link(out / name, old / name)
        except OSError:
            shutil.copy2(out / name, old / name)
    _link(hidden / _CURRENT, old.name)
    for name in plain:
        _link(out / name, f"{_HIDDEN}/{_CURRENT}/{name}")


def _rename(out: Path, new: Path, names: tuple[str, ...]) -> None:
    written = {path.name for path in new.iterdir()}
    for name in names:
        if name not in written:  # a CSV of an earlier build would tell another story than the new parquet
            (out / name).unlink(missing_ok=True)
    for name in sorted(written, key=lambda name: (name.endswith(".csv"), name)):
        os.replace(new / name, out / name)


def _clear(hidden: Path) -> None:
    """Remove what no link leads to: the tables of the build before, and what a killed run left."""
    keep = (hidden / _CURRENT).resolve()
    for path in hidden.iterdir():
        if path.is_dir() and not path.is_symlink() and path != keep and path.resolve() != keep:
            shutil.rmtree(path, ignore_errors=True)


def _is_ours(path: Path | Remote) -> bool:
    return path.is_symlink() and os.readlink(path) == f"{_HIDDEN}/{_CURRENT}/{path.name}"


def _link(path: Path, target: str) -> None:
    """A link put in place in one step, whatever was there."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)
    os.symlink(target, beside)
    os.replace(beside, path)


def _links(folder: Path) -> bool:
    """Whether links can be made there: not on every file system, and on Windows not by everybody."""
    probe = folder / f"probe.{os.getpid()}"
    try:
        os.symlink("lock", probe)
    except (OSError, NotImplementedError):
        return False
    probe.unlink()
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
