"""What a passage tells of a trip beside its columns: a day without a year, and the places that the guests are from."""

from __future__ import annotations

from helpers import names
from helpers.naming import placenames
from helpers.timing import dateshapes, yearclues


def day_printed(passage: str) -> str | None:
    """The first day that a passage prints without its year, "01-09" for "chiều 9/1"; None when there is none."""
    told = yearclues.first_told(list(dateshapes.scan(passage)))
    return f"{told[0]:02}-{told[1]:02}" if told else None


def home(passage: str, direction: str) -> str | None:
    """The places of the guests' country that a passage names, as a cell: "Hà Tĩnh"; None when there is none."""
    places = names.places()
    told = {match.key for match in placenames.find_places(passage)}
    return ";".join(sorted(p for p in told if places[p].country == direction[:2] and places[p].kind != "other")) or None


def beside(passage: str, direction: str, *, dated: bool) -> dict[str, str | None]:
    """What schema.MERGED_BY has of a trip, as its passage tells it; dated: whether it has a day, month or year."""
    return {"day_printed": None if dated else day_printed(passage), "home": home(passage, direction)}
