"""The files of records/local/ with the rows that a person says of an article: made, and checked."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from helpers import hand, records
from helpers.correcting.correctable import Cells, Rows
from helpers.plainly import Plainly
from helpers.storage.sheets import Sheet


class Wrong(Plainly):
    """A correction that cannot be made; the message names the column and the words that it takes."""


def open_columns(name: str) -> list[str]:
    """The columns of a file of records that a person fills; *_coded ones keep what a first coder saw."""
    if name not in records.RECORDS:
        raise Wrong(f"no table {name!r} to correct; those are {', '.join(records.RECORDS)}")
    columns = (*records.RECORDS[name], *records.OWN_OF.get(name, ()))
    return [c.name for c in columns if c.name not in records.KEY and not c.name.endswith("_coded")]


def files_with(article_id: str, rows: Rows, folder: Path) -> dict[str, bytes | None]:
    """The files of a folder of corrections with these rows of an article and no other; None: a file stays as it is."""
    return {f"{name}.csv": _file(name, article_id, rows[name], folder) for name in records.RECORDS}


def _file(name: str, article_id: str, rows: Mapping[int, Cells], folder: Path) -> bytes | None:
    path = folder / f"{name}.csv"
    before = path.read_bytes() if path.exists() else None
    if before is None and not rows:
        return None
    sheet = Sheet(before, [*records.KEY, *open_columns(name), *(c.name for c in records.OWN)])
    places = {int(float(row["row"])): n for n, row in enumerate(sheet.rows()) if row["id"] == article_id}
    for number in sorted(set(places) & set(rows)):
        had = sheet.rows()[places[number]]
        changed = {column: value for column, value in rows[number].items() if value != had.get(column, "")}
        if changed:
            sheet.change(places[number], changed)
    for number in sorted(set(places) - set(rows), key=lambda number: -places[number]):
        sheet.remove(places[number])
    for number in sorted(set(rows) - set(places)):
        sheet.add({"id": article_id, "row": str(number), **rows[number]})
    return None if sheet.content == before else sheet.content


def read_with(article_id: str, wanted: bool, folder: Path) -> bytes | None:
    """read.csv with or without an article; None: it stays as it is."""
    path = folder / "read.csv"
    before = path.read_bytes() if path.exists() else None
    if before is None and not wanted:
        return None
    sheet = Sheet(before, ["id"])
    places = [n for n, row in enumerate(sheet.rows()) if row["id"] == article_id]
    if wanted and not places:
        sheet.add({"id": article_id})
    for place in reversed(places) if not wanted else ():
        sheet.remove(place)
    return None if sheet.content == before else sheet.content


def check(files: Mapping[str, bytes], folder: Path) -> None:
    """The files of a folder of corrections as they will be, held to the same checks as load() and build() hold them.

    Raises:
        schema.SchemaError: naming the file, row and column; it may be a row that was edited by hand before.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch, *folder.absolute().parts[-3:])  # messages name it by its last folders
        copy.mkdir(parents=True)
        there = {path.name: path.read_bytes() for path in sorted(folder.glob("*.csv"))}
        for name, content in {**there, **files}.items():
            (copy / name).write_bytes(content)
        records.recoded(copy)
        rows = records.own(copy)
        hand.facts(rows, pd.Series(dtype="Int64"), records.called(copy))
