"""Corrections by hand: what a person says of an article, checked, written to records/local/, and able to be undone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from helpers import lexicon, names, placenames, records, schema
from helpers.columns import Column
from helpers.correctable import READERS, Cells, Home, Rows, Told, cell, defused
from helpers.correction_files import Wrong, check, files_with, open_columns, read_with
from helpers.journal import Journal
from helpers.letters import fold, nfc

PEOPLE = ("leader", "host")
# What a person decided of a row rests on these columns: when one of them is corrected, the decision falls.
RESTS_ON = {
    "visits": {("direction", "leader", "start"): ("trip_id", "note"), ("start",): ("start_is",)},
    "funding": {
        ("donor",): ("giver_party",),
        ("recipient",): ("receiver_party",),
        ("amount", "min", "currency"): ("counter_amount", "counter_currency"),
        ("status", "date"): ("stage_dates",),
    },
}
READ = {"read_by": ""}  # cells of a row that a person read
_GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0_]\d{3})+")  # 25.000.000.000 or 25,000,000,000


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


# ---- values


def filled(name: str, fields: Mapping[str, object], before: Cells) -> tuple[Cells, list[str]]:
    """Values as cells, with what follows from them, and a line on each thing that follows.

    Args:
        name: a key of records.RECORDS.
        fields: column -> value, as a person gives it.
        before: the cells that the row has.

    Raises:
        Wrong: an unknown column, or a word that the column does not take.
    """
    known, said = open_columns(name), []
    columns = {column.name: column for column in records.RECORDS[name]}
    for column in fields:
        if column not in known:
            raise Wrong(f"{name} has no column {column!r}{_nearest(column, known)}; its columns are {', '.join(known)}")
    after = {column: _cell(f"{name}.{column}", columns[column], value, said) for column, value in fields.items()}
    if name == "funding":
        after |= _sums(after, fields)
    if name == "scholarships" and after.get("min") and not before.get("max"):
        after.setdefault("max", after["min"])
    if name == "visits":
        after |= _office(after, before, said)
    for changed, decisions in RESTS_ON.get(name, {}).items():
        if any(after.get(column, before.get(column, "")) != before.get(column, "") for column in changed):
            fallen = [d for d in decisions if before.get(d) and d not in fields]
            after |= dict.fromkeys(fallen, "")
    return after, said


def _cell(where: str, column: Column, value: object, said: list[str]) -> str:
    text = cell(value.isoformat() if hasattr(value, "isoformat") else value)
    if column.kind in ("int", "float") and _GROUPED.fullmatch(text):
        text = re.sub(r"\D", "", text)
    if column.kind in ("text", "list"):
        text = defused(text)
    if column.name in PEOPLE and text:
        person = names.canonical_person(text)
        if person is None:
            said.append(f"{where}: {text!r} is not in people.csv and stays as written")
        text = person or text
    if column.name == "project_id" and text and text not in (known := _projects()):
        meant = "" if records.SEPARATOR in text else _nearest(text, known)  # "article_id:row" is that of a commitment
        said.append(
            f"{where}: {text!r} is not in projects.csv{meant}; it is the commitment of that id, or one of its own"
        )
    if column.name == "places":
        text = ";".join(_place(place, where, said) for place in lexicon.split(text))
    for word in text.split(";") if column.kind == "list" else [text]:
        if word and column.words and word not in column.words:
            nearest = _nearest(word, column.words)
            raise Wrong(f"{where}: {word!r} is no word of it{nearest}; the words are {', '.join(column.words)}")
    if text and column.kind in ("date", "period"):
        fits = schema.is_date if column.kind == "date" else schema.is_period
        shapes = {"date": "2024-03-11, 2024-03 or 2024", "period": "2023, 2021-22, 2018/2022 or 2024-01"}
        if not fits(text):
            raise Wrong(f"{where}: {text!r} is no {column.kind}; write it as {shapes[column.kind]}")
    if text and column.kind == "int" and not (text.isascii() and text.isdigit()):
        raise Wrong(f"{where}: {text!r} is no whole number")
    return text


def _projects() -> set[str]:
    return {row["project_id"] for row in lexicon.rows("projects")}


def _place(printed: str, where: str, said: list[str]) -> str:
    found = placenames.canonical_place(printed)
    if found is None:  # without diacritics, when only one place is meant
        alike = {name for name in names.places() if fold(name) == fold(nfc(printed))}
        found = alike.pop() if len(alike) == 1 else None
    if found is None:
        said.append(f"{where}: {printed!r} is not in places.csv and stays as written")
    return found or printed


def _sums(after: Cells, fields: Mapping[str, object]) -> Cells:
    """A sum stands in amount, min and max: who corrects it in one of them means all."""
    if "amount" in after and not {"min", "max"} & set(fields):
        return {"min": after["amount"], "max": after["amount"]}
    if {"min", "max"} & set(fields) and "amount" not in fields:
        low, high = after.get("min"), after.get("max")
        if low is not None and high is None:
            return {"max": low, "amount": low}
        return {"amount": low if low == high and low else ""}
    return {}


def _office(after: Cells, before: Cells, said: list[str]) -> Cells:
    """Another head brings his own office along, unless it is told or not known."""
    if after.get("leader", before.get("leader")) == before.get("leader") or {"office", "level"} & set(after):
        return {}
    term = names.office_on(after["leader"], after.get("start") or before.get("start"))
    if term is None:
        if before.get("office"):
            said.append("office and level are those of the head before: correct them too if they differ")
        return {}
    said.append(f"office and level are those that people.csv knows of {after['leader']}")
    return {"office": term.title, "level": term.level}


def _nearest(word: str, known: object) -> str:
    from rapidfuzz import process

    near = process.extractOne(word, list(known), score_cutoff=60)
    return f"; did you mean {near[0]!r}?" if near else ""


# ---- files


def _rows(now: Told, name: str) -> Rows:
    open_columns(name)
    return {table: {number: dict(cells) for number, cells in rows.items()} for table, rows in now.rows.items()}


def _row(now: Told, name: str, row: int, article_id: str) -> Cells:
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
