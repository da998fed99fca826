"""Corrections by hand: what a person says of an article, checked, written to records/local/, and able to be undone."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from helpers import records
from helpers.correcting.correctable import READERS, Cells, Home, Rows, Told
from helpers.correcting.correction_files import Wrong, check, files_with, open_columns, read_with
from helpers.correcting.correction_values import filled
from helpers.storage.journal import Journal

READ = {"read_by": ""}  # cells of a row that a person read


class Note(str):
    """What a correction did, shown as lines without quotation marks."""

    def __repr__(self) -> str:
        return str(self)


def correct(article_id: str, name: str, row: int, home: Home, **fields: object) -> Note:
    """Change cells of a row; see review.Desk.correct()."""
    with _alone(home):
        now = home.told(article_id)
        rows, before = _rows(now, name), _row(now, name, row, article_id)
        after, said = filled(name, fields, before)
        changes = [
            f"{c} {before.get(c) or '(empty)'} → {v or '(empty)'}" for c, v in after.items() if v != before.get(c, "")
        ]
        if not changes:
            return Note(f"{name} {article_id}:{row}: nothing to change, it says so already.")
        rows[name][row] = before | after | READ
        what = f"{name} {article_id}:{row} corrected: {'; '.join(changes)}"
        return _write(what, article_id, now, rows, home, said)


def add(article_id: str, name: str, home: Home, **fields: object) -> Note:
    """Add a row; see review.Desk.add()."""
    with _alone(home):
        now = home.told(article_id)
        rows = _rows(now, name)
        cells, said = filled(name, fields, {})
        if not any(cells.values()):
            raise Wrong(f"{name}: a row needs a value; its columns are {', '.join(open_columns(name))}")
        number = max(rows[name], default=-1) + 1
        rows[name][number] = cells
        what = ", ".join(f"{column} {value}" for column, value in cells.items() if value)
        return _write(f"{name} {article_id}:{number} added: {what}", article_id, now, rows, home, said)


def remove(article_id: str, name: str, row: int, home: Home) -> Note:
    """Take a row out; see review.Desk.remove()."""
    with _alone(home):
        now = home.told(article_id)
        rows, _ = _rows(now, name), _row(now, name, row, article_id)
        del rows[name][row]
        return _write(f"{name} {article_id}:{row} removed", article_id, now, rows, home, [])


def nothing(article_id: str, home: Home) -> Note:
    """Say that an article tells nothing to code; see review.Desk.nothing()."""
    with _alone(home):
        now = home.told(article_id)
        empty: Rows = {name: {} for name in records.RECORDS}
        return _write(f"{article_id}: read, nothing in it", article_id, now, empty, home, [])


def confirm(article_id: str, home: Home) -> Note:
    """Say that an article is read rightly; see review.Desk.confirm()."""
    with _alone(home):
        now = home.told(article_id)
        if now.by == "local" and not any(row.get("read_by") for own in now.rows.values() for row in own.values()):
            return Note(f"{article_id}: it is read from your own rows already.")
        rows = {name: {number: row | READ for number, row in own.items()} for name, own in now.rows.items()}
        return _write(f"{article_id}: read rightly", article_id, now, rows, home, [])


def give_back(article_id: str, home: Home) -> Note:
    """Take one's own rows of an article away; see review.Desk.give_back()."""
    with _alone(home):
        now = home.told(article_id)
        if now.by != "local":
            return Note(f"{article_id}: there are no rows of your own.")
        files = files_with(article_id, {name: {} for name in records.RECORDS}, home.folder)
        files["read.csv"] = read_with(article_id, False, home.folder)
        what = f"{article_id}: your own rows taken away"
        return _made(what, {n: f for n, f in files.items() if f is not None}, home, [])


# ---- files


def _rows(now: Told, name: str) -> Rows:
    open_columns(name)
    return {table: {number: dict(cells) for number, cells in rows.items()} for table, rows in now.rows.items()}


def _row(now: Told, name: str, row: int, article_id: str) -> Cells:
    if isinstance(row, str):
        raise Wrong(f"{name} {article_id}: row is {row!r}: write its number without quotes, like 0")
    if row not in now.rows[name]:
        there = ", ".join(map(str, sorted(now.rows[name]))) or "none"
        raise Wrong(f"{name} {article_id}: no row {row}; its rows are: {there}")
    return now.rows[name][row]


def _write(what: str, article_id: str, now: Told, rows: Rows, home: Home, said: list[str]) -> Note:
    files = files_with(article_id, rows, home.folder)
    left = any(rows.values())
    files["read.csv"] = read_with(article_id, not left, home.folder)
    if not left:
        said = [*said, f"{article_id} now stands in read.csv: read, nothing found"]
    if now.otherwise:
        said = [*said, *now.otherwise, "to keep what your file said: undo(), then empty read_by in that row, and again"]
    if now.by != "local":
        kept = {name: len(set(rows[name]) & set(now.rows[name])) for name in rows}
        copied = ", ".join(f"{count} of {name}" for name, count in kept.items() if count)
        said = [
            *said,
            f"from now on {article_id} is read from your own files alone, no longer from {READERS[now.by]}"
            + (f"; copied into them: {copied}" if copied else ""),
        ]
        if unread := sum(bool(row.get("read_by")) for own in rows.values() for row in own.values()):
            said.append(f"{unread} of them stay the machine's until you correct them, or confirm() the article")
    return _made(what, {name: content for name, content in files.items() if content is not None}, home, said)


def _made(what: str, files: dict[str, bytes], home: Home, said: list[str]) -> Note:
    if not files:
        return Note(f"{what}: it says so already.")
    check(files, home.folder)
    Journal(_folder(home)).make(what, files)
    where = f"written to {records.called(home.folder)[:-1]}: {', '.join(sorted(files))}; undo() takes it back"
    return Note("\n".join([what, *(f"  {line}" for line in (*said, where))]))


def _alone(home: Home) -> AbstractContextManager[None]:
    """From before an article's rows are read until they are written, so that no other change falls between."""
    return Journal(_folder(home)).alone()


def _folder(home: Home) -> Path:
    home.folder.mkdir(parents=True, exist_ok=True)
    return home.folder
