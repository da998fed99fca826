"""What reading makes of one input, as data: kept, sent from process to process, and put together into sections."""

from __future__ import annotations

from dataclasses import dataclass, fields

import msgpack

from helpers.building.register import Entry
from helpers.intake import incoming


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that the machine reads in one article, told by the article alone.

    Attributes:
        row: its row of the articles table; whose story it is, and its year where it prints none, come with assemble().
        facts: read() of it.
        signature: what its text shares with others is seen by this; see stories.
    """

    row: dict[str, object]
    facts: dict[str, list[dict[str, object]]]
    signature: bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    """An input after reading.

    Attributes:
        entry: what tells its article from others; None: there is no article in it.
        rejection: why it is not used, (reason, detail); None: it is.
        reading: what was read in it; None when it is not used.
        undated: what was told as its day of publication and is none; "": nothing.
    """

    entry: Entry | None
    rejection: tuple[str, str] | None
    reading: Reading | None
    undated: str = ""


UNNAMED = Outcome(None, incoming.UNNAMED, None)  # most inputs


def packed(found: Outcome) -> bytes:
    """An outcome as bytes; none for UNNAMED."""
    if found == UNNAMED:
        return b""
    told = {"entry": _named(found.entry), "rejection": found.rejection, "reading": _named(found.reading)}
    told |= {"undated": found.undated} if found.undated else {}
    return msgpack.packb(told)


def _named(found: Entry | Reading | None) -> dict[str, object] | None:
    """Its attributes by name; asdict() would copy every row of it first, which takes a tenth of the time of reading."""
    return {field.name: getattr(found, field.name) for field in fields(found)} if found else None


def unpacked(content: bytes) -> Outcome:
    """The outcome that packed() was given."""
    if not content:
        return UNNAMED
    told = msgpack.unpackb(content)
    entry, rejection, reading = told["entry"], told["rejection"], told["reading"]
    return Outcome(
        Entry(**entry | {"ids": tuple(entry["ids"])}) if entry else None,
        tuple(rejection) if rejection else None,
        Reading(**reading) if reading else None,
        told.get("undated", ""),
    )


def event_year(facts: dict[str, list[dict[str, object]]]) -> int | None:
    """The year of the first trip, else gift, that an article reports as its own news."""
    for name, column in (("visits", "start"), ("funding", "date")):
        for row in facts[name]:
            if row["status"] != "recalled" and row[column]:
                return int(str(row[column])[:4])
    return None
