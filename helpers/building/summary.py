"""What a build wrote, and what it has to say of its inputs: tables, inputs not used and why, notes."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from helpers.intake.incoming import Note
from helpers.intake.stamps import VIETNAM
from helpers.storage import switch
from helpers.storage.places import Remote
from helpers.storage.tablefiles import rows_of

if TYPE_CHECKING:
    from helpers import tables

TOLD = 20
"""Rejected inputs of one reason that the report of a build names one by one."""


_PUBLISHED = ["published", "source_file"]


@dataclass(frozen=True)
class Summary:
    """What a build wrote.

    Attributes:
        counts: the rows of each table.
        out: where they are.
        reasons: how many inputs were not used for each reason.
        notes: what of inputs was not used, where the rest was.
    """

    counts: dict[str, int]
    out: Path | Remote
    reasons: Counter[str] = field(default_factory=Counter)
    notes: tuple[Note, ...] = ()

    @property
    def rejected(self) -> int:
        return self.counts["rejected"]

    @property
    def tables(self) -> tables.Tables:
        """The tables, read."""
        from helpers import tables  # pandas is slow to import, and a build does without

        return tables.load(self.out)

    def lines(self) -> Iterator[str]:
        """One line a table, one a rejected input; of a reason that many have, the first ones and how many more.

        The last line counts the reasons, so that an archive of other subjects is told from one that could not be read.
        """
        yield from (f"{name}: {rows} rows" for name, rows in self.counts.items())
        seen: Counter[str] = Counter()
        for row in rows_of(self._file("rejected")):
            seen[row["reason"]] += 1
            if seen[row["reason"]] <= TOLD:
                yield told(row)
        for reason, number in seen.items():
            if number > TOLD:
                yield f"rejected {number - TOLD:,} more: {reason} (each is in the table rejected)"
        yield from map(_printable, self.said())
        if self.reasons:
            yield f"not used: {', '.join(f'{number:,} {reason}' for reason, number in self.by_reason().items())}"

    def said(self) -> Iterator[str]:
        """What is worth a look, though everything else was used: columns, and days of publication yet to come."""
        yield from (f"note {note.source_file}: {note.told}" for note in self.notes[:TOLD])
        if len(self.notes) > TOLD:
            yield f"note: {len(self.notes) - TOLD:,} more files with columns not used"
        if not self.counts["articles"]:
            yield "note: no article could be used, so that every table is empty; is it the right folder?"
        today = (datetime.datetime.now(VIETNAM) + datetime.timedelta(days=1)).date().isoformat()
        told = ((row["published"], row["source_file"] or "") for row in rows_of(self._file("articles"), _PUBLISHED))
        if later := sorted((day, file) for day, file in told if day and day > today):
            day, file = later[-1]
            yield f"note: {len(later):,} published in days to come, up to {day} ({file})"

    def _file(self, name: str) -> Path | Remote:
        return switch.snapshot(self.out)(f"{name}.parquet")

    def by_reason(self) -> dict[str, int]:
        """Reason -> inputs not used for it, the most frequent first."""
        return dict(sorted(self.reasons.items(), key=lambda told: (-told[1], told[0])))


def told(rejected: Mapping[str, str]) -> str:
    """A row of `rejected` as one line, whatever the file is called."""
    detail = f" ({rejected['detail']})" if rejected["detail"] else ""
    line = f"rejected {rejected['source_file']}: {rejected['reason']}{detail}"
    return _printable(line)


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in line)
