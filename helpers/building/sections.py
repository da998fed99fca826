"""A run of inputs that were read, as tables: what is remembered of them together, and what the tables are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import msgpack
import pyarrow as pa

from helpers import schema
from helpers.building.readings import Outcome, event_year
from helpers.building.register import Entry
from helpers.storage.arrowrows import arrow, changed

TABLES = ("articles", *schema.FACTS, "mentions")
_COMPRESSED = pa.ipc.IpcWriteOptions(compression="lz4", use_threads=False)  # a third of the size, and soon undone
_ALONE = pa.ipc.IpcReadOptions(use_threads=False)  # for small tables, threads take longer than they save


@dataclass(frozen=True)
class Section:
    """Inputs side by side, told by themselves alone; see Register and stories for what other inputs decide.

    Attributes:
        inputs: of each its name, what tells its article from others, and why it is not used; see Outcome.
        ids: of each article used.
        signatures: of each article used; see stories.
        events: of each article used the year of what it reports; see event_year().
        undated: of each article used what was told as its day of publication and is none.
        rows: by table, how many rows each article used has in it.
        tables: their rows as Arrow tables, those with none left out.
    """

    inputs: list[tuple[str, Entry | None, tuple[str, str] | None]]
    ids: list[str]
    signatures: list[bytes]
    events: list[int | None]
    undated: list[str]
    rows: dict[str, list[int]]
    tables: Mapping[str, pa.Table]

    def under(self, ids: Sequence[str | None]) -> Section:
        """The articles used under other ids, those without one left out."""
        if ids == self.ids:
            return self
        kept = [number for number, own in enumerate(ids) if own is not None]
        rows = {name: [counts[number] for number in kept] for name, counts in self.rows.items()}
        tables = {}
        for name, table in self.tables.items():
            left = _without(table, self.rows[name], ids)
            told = [ids[number] for number, count in zip(kept, rows[name], strict=True) for _ in range(count)]
            if told:
                tables[name] = changed(left, article_id=told)
        return replace(
            self,
            ids=[ids[number] for number in kept],
            signatures=[self.signatures[number] for number in kept],
            events=[self.events[number] for number in kept],
            undated=[self.undated[number] for number in kept],
            rows=rows,
            tables=tables,
        )


def _without(table: pa.Table, counts: list[int], ids: Sequence[str | None]) -> pa.Table:
    """The table without the rows of those whose id is None; counts: how many rows each has."""
    parts = [table.slice(0, 0)]
    start = at = 0
    for count, own in zip(counts, ids, strict=True):
        if own is None:
            parts.append(table.slice(start, at - start))
            start = at + count
        at += count
    return pa.concat_tables([*parts, table.slice(start)])


def section(told: Iterable[tuple[str, Outcome]]) -> Section:
    """A section of inputs by name.

    Raises:
        schema.SchemaError: a row that breaks the contract.
    """
    given = list(told)
    used = [found.reading for _, found in given if found.reading]
    undated = [found.undated for _, found in given if found.reading]
    rows: dict[str, list[list[dict]]] = {name: [read.facts[name] for read in used] for name in TABLES[1:]}
    rows["articles"] = [[read.row] for read in used]
    tables = {name: [row for own in rows[name] for row in own] for name in TABLES}
    return Section(
        [(name, found.entry, found.rejection) for name, found in given],
        [str(read.row["article_id"]) for read in used],
        [read.signature for read in used],
        [event_year(read.facts) for read in used],
        undated,
        {name: list(map(len, rows[name])) for name in TABLES},
        {name: arrow(own, name, alone=False) for name, own in tables.items() if own},
    )


def packed(found: Section) -> bytes:
    """A section as bytes."""
    return msgpack.packb(
        {
            "inputs": [(name, entry and _plain(entry), refused) for name, entry, refused in found.inputs],
            "ids": found.ids,
            "signatures": found.signatures,
            "events": found.events,
            "undated": found.undated,
            "rows": found.rows,
            "tables": {name: stream(table) for name, table in found.tables.items()},
        }
    )


def unpacked(content: bytes) -> Section:
    """The section that packed() was given."""
    told = msgpack.unpackb(content)
    return Section(
        [
            (name, entry and Entry(*entry[:3], tuple(entry[3]), *entry[4:]), refused and tuple(refused))
            for name, entry, refused in told["inputs"]
        ],
        told["ids"],
        told["signatures"],
        told["events"],
        told["undated"],
        told["rows"],
        {name: opened(content) for name, content in told["tables"].items()},
    )


def _plain(entry: Entry) -> tuple:
    return entry.name, entry.text, entry.address, entry.ids, entry.published, entry.captured, entry.outlet


def stream(table: pa.Table, compressed: bool = True) -> bytes:
    """A table as bytes."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema, options=_COMPRESSED if compressed else None) as out:
        out.write_table(table)
    return sink.getvalue().to_pybytes()


def opened(content: bytes) -> pa.Table:
    """The table that stream() was given."""
    return pa.ipc.open_stream(content, options=_ALONE).read_all()
