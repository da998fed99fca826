"""A trip as one article tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Visit:
    """A trip told in an article; fields as in schema.TABLES["visits"], the quote is text[char_start:char_end]."""

    direction: str
    leader: str | None
    leader_printed: str | None
    office: str | None
    office_printed: str | None
    level: str | None
    start: str | None
    end: str | None
    date_precision: str | None
    date_basis: str | None
    host: str | None
    places: tuple[str, ...]
    kind: str
    status: str
    char_start: int
    char_end: int
