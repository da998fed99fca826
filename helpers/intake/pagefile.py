"""A file that may be a page, wherever it lies, and what the metadata.csv beside it tells of it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Collection

from helpers import limits
from helpers.intake import listedrows
from helpers.intake.incoming import COLUMNS, PAGES, Note, Refused, Rejection, Source
from helpers.language.letters import nfc, squeeze

METADATA = "metadata.csv"
_FIRST = 2  # lines among which Excel's "sep=;" may stand
# what a browser or a script leaves beside pages: no article, and no mistake of the user's to report
BESIDE = frozenset(
    {".json", ".css", ".js", ".map", ".log", ".woff", ".woff2", ".ttf"}
    | {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".ico", ".avif"}
)

Row = dict[str, str]


def page(
    file: str, size: int, read: Callable[[], bytes], metadata: Row | None = None, others: Collection[str] = ()
) -> Source:
    """A page as a Source.

    Args:
        file: its path, as source_file tells it; the suffix says what it is.
        size: its bytes, looked at before they are read.
        read: reads it.
        metadata: its row of metadata.csv; an empty or missing cell says nothing.
        others: suffixes that are read too, for the message.

    Raises:
        Refused: no page's suffix, or too large.
    """
    kind = suffix(file[file.rfind("/") + 1 :])
    if kind not in PAGES:
        raise Refused("unknown format", f"{kind or 'no suffix'}; known are {', '.join((*PAGES, *others))}")
    if size > limits.PAGE_BYTES:
        raise Refused("too large", f"{size} bytes; the limit is {limits.PAGE_BYTES}")
    return Source(file, kind, read(), told_of(metadata))


def told_of(metadata: Row | None) -> tuple[tuple[str, str], ...]:
    """A row of metadata.csv as a Source holds it; an empty cell says nothing."""
    return tuple(sorted((column, value) for column, value in metadata.items() if value)) if metadata else ()


def suffix(name: str) -> str:
    """The suffix of a file's name in small letters, as pathlib tells it, but much faster."""
    return name[dot:].lower() if 0 < (dot := name.rfind(".")) < len(name) - 1 else ""


class Metadata:
    """A metadata.csv: rows by the name of their file, each with its number; written as tables of articles may be.

    Attributes:
        rows: by name as it stands there.
        told: what is wrong with others, and columns that are not used.
    """

    def __init__(self, content: bytes, source: str):
        """content: of the file; source: what it is called."""
        from helpers.intake.decode import Undecodable, decode  # much to import for a folder without such a file

        self.rows: dict[str, tuple[int, Row]] = {}
        self.told: list[Rejection | Note] = []
        self._source = source
        self._met: set[str] = set()
        self._folded: dict[str, list[str]] = {}
        try:
            self._read(decode(content))
        except Undecodable as error:
            self._refuse(error.detail or error.reason)

    def _refuse(self, detail: str) -> None:
        self.told.append(Rejection(self._source, "broken metadata", detail))

    def _read(self, text: str) -> None:
        lines = text.splitlines(keepends=True)
        told = (n for n, line in enumerate(lines) if line.strip() and not (n < _FIRST and listedrows.parts(line)))
        first = next(told, len(lines))
        names, sign = listedrows.header("".join(lines[first : first + 1]))
        held = listedrows.columns(names)
        if len(held.get("file", ())) != 1:
            wrong = "columns 'file' twice" if "file" in held else "no column 'file'"
            self._refuse(f"{wrong} among {', '.join(names)}")
            return
        self.told += listedrows.unused(self._source, names, ("file", *COLUMNS))
        reader = csv.reader(lines[first + 1 :], delimiter=sign, strict=True)
        number = 0
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as error:
                self._refuse(f"line {first + 1 + reader.line_num}: {error}")
                number += 1
                continue
            if cells is None:
                break
            if cells:
                number += 1
                self._add(number, cells, names, held)
        for name in self.rows:
            self._folded.setdefault(name.casefold(), []).append(name)

    def _add(self, number: int, cells: list[str], names: list[str], held: dict[str, list[str]]) -> None:
        if len(cells) != len(names):
            self._refuse(f"row {number}: {len(cells)} cells for {len(names)} columns")
            return
        row = dict(zip(names, cells, strict=True))
        name = nfc(squeeze(row[held["file"][0]])).replace("\\", "/").removeprefix("./")
        if name in self.rows:
            self._refuse(f"row {number}, column file: {name!r} stands twice")
            return
        cell = {column: [squeeze(row[name]) for name in held.get(column, ())] for column in COLUMNS}
        self.rows[name] = number, {column: next(filter(None, told), "") for column, told in cell.items()}

    def of(self, name: str) -> Row | None:
        """The row that speaks for a file; capitals matter only where two names differ by nothing else."""
        name = nfc(name)
        if name not in self.rows:
            alike = self._folded.get(name.casefold(), ())
            if len(alike) != 1:
                return None
            (name,) = alike
        self._met.add(name)
        return self.rows[name][1]

    def unmet(self) -> list[Rejection]:
        """The rows that speak for a file that of() was not asked for."""
        left = ((number, name) for name, (number, _) in self.rows.items() if name not in self._met)
        return [_missing(self._source, number, name) for number, name in left]


def _missing(source: str, number: int, name: str) -> Rejection:
    """A row of metadata.csv that speaks for a file that is not there."""
    return Rejection(source, "broken metadata", f"row {number}, column file: {name!r} is not beside it")
