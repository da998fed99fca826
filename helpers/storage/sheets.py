"""A CSV file that a person keeps: single rows changed, every other byte left as it is."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from helpers.language.letters import nfc

MARK = "\ufeff"  # what a spreadsheet puts at the beginning of UTF-8


class Sheet:
    """The rows of a CSV file, each with the text that it stands in.

    Rows that are not touched keep their bytes: quoting, line ends, blank lines, the order of columns.

    >>> sheet = Sheet(b"id,row,host\\r\\na,0,'x'\\r\\n")
    >>> sheet.change(0, {"host": "Sonexay, PM"})
    >>> sheet.content
    b'id,row,host\\r\\na,0,"Sonexay, PM"\\r\\n'
    """

    def __init__(self, content: bytes | None, header: Iterable[str] = ()):
        """Read a file.

        Args:
            content: its bytes (UTF-8); None: no such file yet.
            header: the columns of a new file.
        """
        text = "" if content is None else content.decode("utf-8")
        self._mark = MARK if text.startswith(MARK) else ""
        lines = io.StringIO(text.removeprefix(MARK), newline="").readlines()
        reader, self._texts, self._cells, last = csv.reader(iter(lines)), [], [], 0
        for cells in reader:
            self._texts.append("".join(lines[last : reader.line_num]))
            self._cells.append(cells)
            last = reader.line_num
        self._end = _end(self._texts[0]) or "\n" if self._texts else "\n"
        if not self._texts and (columns := list(header)):
            self._texts, self._cells = [_line(columns) + self._end], [columns]

    @property
    def header(self) -> list[str]:
        return self._cells[0] if self._cells else []

    @property
    def content(self) -> bytes:
        return (self._mark + "".join(self._texts)).encode()

    def rows(self) -> list[dict[str, str]]:
        """The cells of every row, as text (NFC), by column; the blank lines of a file are no rows."""
        return [self._row(at) for at in self._places()]

    def change(self, number: int, cells: Mapping[str, str]) -> None:
        """Put cells into a row (its number in rows()); a column that the file lacks is added at its right."""
        self._widen(cells)
        at = self._places()[number]
        row = self._cells[at]
        self._cells[at] = [cells.get(column, row[n]) for n, column in enumerate(self.header)]
        self._texts[at] = _line(self._cells[at]) + _end(self._texts[at])

    def add(self, cells: Mapping[str, str]) -> None:
        """Put a row at the end."""
        self._widen(cells)
        if self._texts and not _end(self._texts[-1]):
            self._texts[-1] += self._end
        self._cells.append([cells.get(column, "") for column in self.header])
        self._texts.append(_line(self._cells[-1]) + self._end)

    def remove(self, number: int) -> None:
        """Take a row out."""
        at = self._places()[number]
        del self._cells[at], self._texts[at]

    def _places(self) -> list[int]:
        return [at for at, cells in enumerate(self._cells) if at and cells]

    def _row(self, at: int) -> dict[str, str]:
        return {column: nfc(cell) for column, cell in zip(self.header, self._cells[at], strict=False)}

    def _widen(self, cells: Mapping[str, str]) -> None:
        new = [column for column, cell in cells.items() if cell and column not in self.header]
        for column in new:
            for at, row in enumerate(self._cells):
                if row:
                    row.append("" if at else column)
                    self._texts[at] = _line(row[-1:], self._texts[at])


def _line(cells: list[str], before: str | None = None) -> str:
    """Cells as a line of CSV; behind a line that is there already, within its end."""
    out = io.StringIO()
    csv.writer(out, lineterminator="").writerow(cells)
    if before is None:
        return out.getvalue()
    end = _end(before)
    return f"{before.removesuffix(end)},{'' if cells == [''] else out.getvalue()}{end}"


def _end(text: str) -> str:
    """How a line ends: "\\r\\n", "\\n", "\\r" or not at all."""
    return next((end for end in ("\r\n", "\n", "\r") if text.endswith(end)), "")
