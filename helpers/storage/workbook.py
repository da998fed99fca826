"""All tables as one Excel workbook, with the codebook on its first sheet; the same tables give the same bytes."""

from __future__ import annotations

import datetime
import io
import re
import zipfile
from collections.abc import Iterable
from typing import TYPE_CHECKING

from helpers import schema

if TYPE_CHECKING:
    import pandas as pd

LONGEST = 32_767  # characters that a cell of Excel holds
CUT = " […]"
_CODEBOOK = ("table", "one row is", "column", "type", "needed", "unit", "meaning", "words")
_EPOCH = datetime.datetime(2000, 1, 1)  # written instead of the day of writing


def workbook(tables: dict[str, pd.DataFrame]) -> bytes:
    """The tables as the bytes of an .xlsx file: a sheet "codebook", then one sheet a table.

    Args:
        tables: name of schema.TABLES -> the table.

    Texts stay texts (never formulas); one longer than a cell can hold is cut and ends with "[…]". Only a text is ever
    cut: the parquet and CSV files hold it whole.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    book.properties.created = book.properties.modified = _EPOCH
    _sheet(book, "codebook", _CODEBOOK, _codebook(tables), widths=(14, 30, 20, 9, 8, 18, 80, 60))
    for name, frame in tables.items():
        plain = frame.reset_index(drop=True).astype("object").where(frame.reset_index(drop=True).notna(), None)
        _sheet(book, name, schema.names(name), plain.itertuples(index=False), widths=_widths(name))
    out = io.BytesIO()
    book.save(out)
    return _timeless(out.getvalue())


def _codebook(tables: Iterable[str]) -> Iterable[tuple]:
    for name in tables:
        for column in schema.TABLES[name]:
            words = ", ".join(column.words)
            needed = "yes" if column.required else ""
            yield name, schema.ROW_IS[name], column.name, column.kind, needed, column.unit, column.meaning, words


def _widths(name: str) -> list[int]:
    wide = {"text": 60, "quote": 60, "title": 40, "purpose": 40, "url": 40, "article_ids": 40}
    return [wide.get(column.name, max(10, len(column.name) + 2)) for column in schema.TABLES[name]]


def _sheet(book, name: str, header: Iterable[str], rows: Iterable[Iterable], widths: Iterable[int]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for place, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(place)].width = width
    bold = []
    for title in header:
        cell = WriteOnlyCell(sheet, title)
        cell.font = Font(bold=True)
        bold.append(cell)
    sheet.append(bold)
    for row in rows:
        sheet.append([_cell(sheet, value) for value in row])


def _cell(sheet, value: object) -> object:
    if not isinstance(value, str):
        return value.item() if hasattr(value, "item") else value
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    text = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell = WriteOnlyCell(sheet, text if len(text) <= LONGEST else text[: LONGEST - len(CUT)] + CUT)
    cell.data_type = "s"  # else "=1+1" would be a formula
    return cell


def _timeless(content: bytes) -> bytes:
    """The same archive with every entry of one fixed time, so that it does not tell when it was written."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in given.namelist():
            data = given.read(name)
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2000-01-01T00:00:00Z", data)
            kept.writestr(zipfile.ZipInfo(name, _EPOCH.timetuple()[:6]), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
