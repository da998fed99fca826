"""What was changed in a folder of CSV files, kept beside them, so that it can be undone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from helpers.storage import atomic
from helpers.storage.alone import alone
from helpers.storage.sheets import Sheet

FOLDER = ".undo"  # hidden, so that it is no file of records
PATIENCE = 60  # seconds; a change takes less than one
LOCK = ".lock"
KEPT = 200  # changes; a file of records is small, and nobody takes more back
KEY = ("id", "row")  # what a row is known by


class Edited(ValueError):
    """A row was edited by hand after the change that is to be undone."""


class Journal:
    """The changes of a folder, the last one first to be undone.

    A change is written down before it is made, so that one that was interrupted is taken back by the next run. Whoever
    changes something holds the folder from before it is read until it is written; see alone().
    """

    def __init__(self, folder: Path):
        self._folder = folder

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the folder while the block runs; another notebook or program that changes something waits its turn.

        Raises:
            BlockingIOError: it holds it for longer than a change can take.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        said = f"{self._folder}: something else has been changing it for {PATIENCE} seconds"
        with alone(self._folder / LOCK, said, PATIENCE):
            yield

    def changes(self) -> list[str]:
        """What each change did, the newest last."""
        return [json.loads(path.read_text(encoding="utf-8"))["what"] for path in self._paths()]

    def make(self, what: str, files: Mapping[str, bytes]) -> None:
        """Write files, and remember what was there; only within alone(), in which their new bytes were made.

        Args:
            what: the change in a line.
            files: name -> its new bytes.
        """
        self.settle()
        before = {name: self._text(name) for name in files}
        entry = {
            "what": what,
            "done": False,
            "files": {name: {"before": before[name], "after": new.decode()} for name, new in files.items()},
        }
        (self._folder / FOLDER).mkdir(parents=True, exist_ok=True)
        paths = self._paths()
        path = self._folder / FOLDER / f"{int(paths[-1].stem) + 1 if paths else 1:06}.json"
        _save(path, entry)
        for name, new in files.items():
            atomic.write(self._folder / name, new)
        _save(path, entry | {"done": True})
        for old in paths[: max(0, len(paths) + 1 - KEPT)]:
            old.unlink()

    def undo(self) -> str | None:
        """Take the last change back; a file that nobody touched since is again byte for byte what it was.

        Of a file that was edited by hand since, only the rows of the change are put back.

        Returns:
            What was undone; None when there is nothing to undo.

        Raises:
            Edited: a row of the change was edited since; nothing is undone.
        """
        with self.alone():
            self.settle()
            paths = self._paths()
            return self._take_back(paths[-1]) if paths else None

    def settle(self) -> None:
        """Take back a change that was interrupted while it was made."""
        paths = self._paths()
        if paths and not json.loads(paths[-1].read_text(encoding="utf-8"))["done"]:
            self._take_back(paths[-1])

    def _take_back(self, path: Path) -> str:
        entry = json.loads(path.read_text(encoding="utf-8"))
        found = {name: _back(name, told, self._text(name)) for name, told in entry["files"].items()}
        _save(path, entry | {"done": False})
        for name, content in found.items():
            if content is None:
                (self._folder / name).unlink(missing_ok=True)
            else:
                atomic.write(self._folder / name, content.encode())
        path.unlink()
        return entry["what"]

    def _paths(self) -> list[Path]:
        return sorted((self._folder / FOLDER).glob("*.json"))

    def _text(self, name: str) -> str | None:
        path = self._folder / name
        return path.read_bytes().decode() if path.exists() else None


def _save(path: Path, entry: dict) -> None:
    atomic.write(path, json.dumps(entry, ensure_ascii=False).encode())


def _back(name: str, told: dict[str, str | None], now: str | None) -> str | None:
    """What a file is without a change."""
    before, after = told["before"], told["after"]
    if now in (after, before):
        return before
    old, new, sheet = (_sheet(text) for text in (before, after, now))
    was, became = _by_key(old), _by_key(new)
    for key in [key for key in {**became, **was} if was.get(key) != became.get(key)]:
        rows = sheet.rows()
        number = next((n for n, row in enumerate(rows) if _key(row) == key), None)
        if (None if number is None else _filled(rows[number])) != became.get(key):
            raise Edited(f"{name}, row {':'.join(key)}: edited by hand since, so the change is not undone")
        if key not in was:
            sheet.remove(number)
        elif number is None:
            sheet.add(was[key])
        else:
            sheet.change(number, {column: was[key].get(column, "") for column in became[key] | was[key]})
    return sheet.content.decode()


def _sheet(text: str | None) -> Sheet:
    return Sheet(None if text is None else text.encode())


def _by_key(sheet: Sheet) -> dict[tuple[str, ...], dict[str, str]]:
    return {_key(row): _filled(row) for row in sheet.rows()}


def _filled(row: dict[str, str]) -> dict[str, str]:
    return {column: cell for column, cell in row.items() if cell}


def _key(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(row[column] for column in KEY if column in row)
