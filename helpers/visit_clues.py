"""What a passage tells of a trip beside its columns: a day without a year, and the places that the guests are from."""

from __future__ import annotations

from helpers import dateshapes, names, placenames


def day_printed(passage: str) -> str | None:
    """The first day that a passage prints without its year, "01-09" for "chiều 9/1"; None when there is none."""
    days = (shape.first for shape in dateshapes.scan(passage))
    return next((f"{day.month:02}-{day.day:02}" for day in days if day.day and day.month and not day.year), None)


def home(passage: str, direction: str) -> str | None:
    """The places of the guests' country that a passage names, as a cell: "Hà Tĩnh"; None when there is none."""
    places = names.places()
    told = {match.key for match in placenames.find_places(passage)}
    return ";".join(sorted(p for p in told if places[p].country == direction[:2] and places[p].kind != "other")) or None
