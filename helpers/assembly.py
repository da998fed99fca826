"""What was read in articles, one after the other, to every table; no text is held until the end."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import IO

import msgpack
import pandas as pd

from helpers import clean, reading, schema, stories, tables
from helpers.outcomes import Outcome
from helpers.tablefiles import TableFiles

_SEEN_ALONE = {"quote", "char_start", "char_end"}  # of a fact: no merge looks at them
_OF_ARTICLES = ("article_id", "published", "outlet", "story_id", "year")  # what a merge looks at


def assemble(told: Iterable[tuple[str, Outcome]], files: TableFiles) -> None:
    """Write every table of a corpus.

    Facts, mentions and what is not used go to their files as they come. Rows of articles wait on disk, since which
    story an article tells is known when all are read; trips, commitments and series are merged from the facts at the
    end.

    Args:
        told: inputs by name, in their order; see batches.outcomes().
        files: where the tables go.
    """
    register = clean.Register()
    with tempfile.TemporaryFile() as disk:
        rows = _Waiting(disk)
        for name, found in told:
            entered = register.enter(found.entry) if found.entry else None
            if isinstance(entered, clean.Rejection):
                refused = entered.reason, entered.detail
            elif found.rejection:
                refused = found.rejection
            else:
                rows.add({**found.reading.row, "article_id": entered}, found.reading)
                for table, facts in found.reading.facts.items():
                    files.add(table, ({**fact, "article_id": entered} for fact in facts))
                continue
            files.add("rejected", [dict(zip(schema.names("rejected"), (name, *refused), strict=True))])
        del register
        files.add("articles", rows.placed())
        _merge(files, rows.heads())


@dataclass
class _Waiting:
    """Rows of articles on disk, with what tells their story and year, in their order."""

    disk: IO[bytes]
    signed: list[tuple[str, str | None, bytes]] = field(default_factory=list)
    outlets: list[str | None] = field(default_factory=list)
    years: list[int | None] = field(default_factory=list)
    events: list[int | None] = field(default_factory=list)
    stories: dict[str, str] = field(default_factory=dict)

    def add(self, row: dict[str, object], read: reading.Reading) -> None:
        self.disk.write(msgpack.packb(row))
        self.signed.append((row["article_id"], row["published"], read.signature))
        self.outlets.append(row["outlet"])
        self.years.append(row["year"])
        self.events.append(reading.event_year(read.facts))

    def placed(self) -> Iterator[dict[str, object]]:
        """The rows, once all are there."""
        self.stories = stories.group(self.signed)
        self.signed = [(article_id, published, b"") for article_id, published, _ in self.signed]
        self.disk.seek(0)
        for row, event in zip(msgpack.Unpacker(self.disk, max_buffer_size=0), self.events, strict=True):
            yield reading.placed(row, self.stories[row["article_id"]], event)

    def heads(self) -> pd.DataFrame:
        """The articles as merging needs them."""
        rows = (
            (article_id, published, outlet, self.stories[article_id], year or event)
            for (article_id, published, _), outlet, year, event in zip(
                self.signed, self.outlets, self.years, self.events, strict=True
            )
        )
        return pd.DataFrame(rows, columns=_OF_ARTICLES, dtype="object")


def _merge(files: TableFiles, heads: pd.DataFrame) -> None:
    facts = {}
    for name in tables.FACTS:
        columns = [column for column in schema.names(name) if column not in _SEEN_ALONE]
        told = pd.read_parquet(files.finish(name), columns=columns)
        facts[name] = tables.keyed(schema.conform(told, name), name)
    merged = tables.merged(heads, facts)
    for name in ("trips", "commitments", "series"):
        files.add_frame(name, merged[name])
