"""Every table as files that other programs open: CSV, Parquet, an Excel workbook, and a data package of the CSVs."""

from __future__ import annotations

import io
import json
from pathlib import Path

from helpers import schema
from helpers.selection import sources
from helpers.storage import atomic, datapackage, workbook
from helpers.storage.spreadsheet import rows_csv
from helpers.tables import Tables

WORKBOOK, PACKAGE = "vietnam-laos.xlsx", "datapackage.json"


def export(tables: Tables, out: Path | str) -> list[Path]:
    """Write NAME.csv and NAME.parquet for every table, the workbook and datapackage.json; the same tables, same bytes.

    Args:
        tables: as tables.load() gives. Of a selection of years the articles of other years that its records rest on
            are written, too, so that no id leads nowhere.
        out: made when missing; files of these names that an export wrote are replaced, others stay.

    Returns:
        The files written. Each is written beside its place and renamed, so none is ever half written.

    Raises:
        FileExistsError: `out` holds a file of such a name, and no data package of ours beside it.
    """
    out = Path(out)
    _refuse_others(out)
    out.mkdir(parents=True, exist_ok=True)
    frames = {
        name: frame.reset_index(drop=True) for name, frame in (tables.as_dict() | {"articles": sources(tables)}).items()
    }
    contents = {f"{name}.csv": rows_csv(frame).encode() for name, frame in frames.items()}
    for name, frame in frames.items():
        frame.to_parquet(buffer := io.BytesIO(), index=False)
        contents[f"{name}.parquet"] = buffer.getvalue()
    contents[WORKBOOK] = workbook.workbook(frames)
    kinds = frames["articles"]["text_kind"].dropna()
    contents[PACKAGE] = datapackage.text(datapackage.describe_tables(frames, bool(kinds.eq("digest").all()))).encode()
    return [atomic.write(out / name, content) for name, content in contents.items()]


def _refuse_others(out: Path) -> None:
    """Leave a folder alone whose files of these names no export wrote; one that did left its data package."""
    package = out / PACKAGE
    try:
        if json.loads(package.read_bytes())["title"] == datapackage.TITLE:
            return
    except (OSError, ValueError, KeyError, TypeError):
        pass
    names = (*(f"{name}.{kind}" for name in schema.TABLES for kind in ("csv", "parquet")), WORKBOOK, PACKAGE)
    if found := next((out / name for name in names if (out / name).exists()), None):
        raise FileExistsError(f"{found}: no export wrote it; choose another folder")
