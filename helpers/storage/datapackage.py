"""Descriptors of our CSV files that other programs read: Frictionless data packages (datapackage.json)."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable
from pathlib import Path

from helpers import records, schema
from helpers.columns import DATE, PERIOD, Column
from helpers.language import lexicon
from helpers.records import DATA

TITLE = "Vietnam–Laos relations, read from the news"
LICENCE = {"name": "CC-BY-4.0", "path": "https://creativecommons.org/licenses/by/4.0/", "title": "CC BY 4.0"}
THEIRS = "Titles, texts and quotes of saved pages belong to their publishers: nobody may pass them on by our licence."
PROFILE = "tabular-data-resource"
# Frictionless knows no dates of mixed precision and no lists in a cell: both are texts of a declared shape.
SHAPES = {"date": DATE, "period": PERIOD}
TYPES = {"int": "integer", "float": "number", "flag": "boolean"}


def describe_data(data_dir: Path = DATA) -> dict:
    """The package of data/: sources.csv, every file of records/ and of reference/.

    Args:
        data_dir: a folder laid out as data/.

    Returns:
        The descriptor, ready for JSON; paths are relative to data_dir.
    """
    kept = [_resource("sources", "sources.csv", "a published article", records.SOURCES, ("id",))]
    kept += [
        _resource(name, f"records/{name}.csv", schema.ROW_IS[name], columns, ("id", "row"), sources="sources")
        for name, columns in records.RECORDS.items()
    ]
    about = {row["file"]: row["row_is"] for row in lexicon.rows("files")}
    for path in sorted((data_dir / "reference").glob("*.csv")):
        kept.append(_lexicon(path, f"reference/{path.name}", about.get(path.name, "")))
    return _package(
        "vietnam-laos-data", "Facts read by hand from published articles, and what the reading knows.", kept
    )


def describe_tables(names: Iterable[str], ours: bool = True) -> dict:
    """The package of a folder of exported tables: NAME.csv for each name of schema.TABLES given.

    Args:
        names: of the tables.
        ours: whether no text in them is anybody else's; of tables with pages of newspapers no licence is told.
    """
    kept = [
        _resource(name, f"{name}.csv", schema.ROW_IS[name], schema.TABLES[name], schema.KEYS.get(name, ()))
        for name in names
    ]
    package = _package("vietnam-laos-tables", "Every table of the collection, read from articles.", kept)
    if not ours:
        del package["licenses"]
        package["description"] += f" {THEIRS}"
    return package


def text(package: dict) -> str:
    """A descriptor as the text of datapackage.json."""
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _package(name: str, description: str, resources: list[dict]) -> dict:
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": TITLE,
        "description": description,
        "licenses": [LICENCE],
        "resources": resources,
    }


def _resource(
    name: str, path: str, row_is: str, columns: tuple[Column, ...], key: tuple[str, ...], sources: str = ""
) -> dict:
    declared: dict = {"fields": [_field(column) for column in columns], "missingValues": [""]}
    if key:
        declared["primaryKey"] = list(key)
    if sources:
        declared["foreignKeys"] = [{"fields": "id", "reference": {"resource": sources, "fields": "id"}}]
    return _file(name, path, f"One row is {row_is}.", declared)


def _field(column: Column) -> dict:
    unit = f" [{column.unit}]" if column.unit else ""
    items = "; items joined by ;" if column.kind == "list" else ""
    field: dict = {"name": column.name, "type": TYPES.get(column.kind, "string")}
    field["description"] = f"{column.meaning}{items}{unit}"
    if column.kind == "flag":
        field |= {"trueValues": ["yes", "True"], "falseValues": ["no", "False"]}
    limits: dict = {"required": True} if column.required else {}
    if column.words and column.kind == "text":
        limits["enum"] = list(column.words)
    if column.kind in SHAPES:
        limits["pattern"] = _pattern(SHAPES[column.kind])
    return field | ({"constraints": limits} if limits else {})


def _pattern(shape: re.Pattern[str]) -> str:
    """A verbose pattern of ours without blanks, comments and group names, which other programs do not read."""
    plain = re.sub(r"\(\?P<\w+>", "(", re.sub(r"\s+|#.*", "", shape.pattern))
    return f"^(?:{plain})$"


def _lexicon(path: Path, where: str, row_is: str) -> dict:
    with open(path, encoding="utf-8", newline="") as file:
        header = next(csv.reader(file))
    declared = {"fields": [{"name": name, "type": "string"} for name in header], "missingValues": [""]}
    return _file(path.stem.replace("_", "-"), where, f"One row is {row_is}." if row_is else "", declared)


def _file(name: str, path: str, description: str, declared: dict) -> dict:
    return {
        "name": name,
        "path": path,
        "profile": PROFILE,
        "description": description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": declared,
    }
