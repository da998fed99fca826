"""The places that trips went to: which of those that articles tell count."""

from __future__ import annotations

import pandas as pd

from helpers.charts.words import exploded
from helpers.language import lexicon

HOST = {"VN-LA": "LA", "LA-VN": "VN"}  # the country visited


def stops(trips: pd.DataFrame) -> pd.DataFrame:
    """The places of the country visited that each trip went to: trip_id, direction, leader, place.

    A place counts once a trip. Whole countries have no row, nor do places at home on the way or in a third country; a
    place that places.csv does not know is taken to lie in the country visited.
    """
    rows = lexicon.rows("places")
    country = {row["name"]: row["country"] for row in rows}
    whole = {row["name"] for row in rows if row["note"].startswith("country")}
    told = trips[["trip_id", "direction", "leader"]].join(exploded(trips["places"]).rename("place"), how="inner")
    host = told["direction"].map(HOST)
    counts = (told["place"].map(country).fillna(host) == host) & ~told["place"].isin(whole)
    return told[counts].drop_duplicates(["trip_id", "place"])


def provinces(trips: pd.DataFrame) -> pd.DataFrame:
    """stops() by first-level unit: trip_id, direction, leader, place, lat, lon.

    A town, district, border gate or school counts for its province, once a trip; regions and places of no list have no
    row. Units that stand at one point (a city and the province it succeeded) are one, under the name of the last.
    """
    rows = {row["name"]: row for row in lexicon.rows("places")}
    units = {name: unit for name in rows if (unit := _unit(name, rows))}
    last = _last_names({*units.values()}, rows)
    told = stops(trips)
    told = told.assign(place=told["place"].map({name: last[_point(rows[unit])] for name, unit in units.items()}))
    told = told.dropna(subset="place")
    at = [_point(rows[name]) for name in told["place"]]
    told = told.assign(lat=[lat for lat, _ in at], lon=[lon for _, lon in at])
    return told.drop_duplicates(["trip_id", "place"])[["trip_id", "direction", "leader", "place", "lat", "lon"]]


def _last_names(units: set[str], rows: dict[str, dict[str, str]]) -> dict[tuple[float, float], str]:
    """Point -> the unit there that became no other one there: a place has one name, whichever trips are drawn."""
    found: dict[tuple[float, float], str] = {}
    for name in (name for name in rows if name in units):
        into = rows[name]["merged_into"].partition("@")[0]
        if into not in units or _point(rows[into]) != _point(rows[name]):
            found.setdefault(_point(rows[name]), name)
    return found


def _point(row: dict[str, str]) -> tuple[float, float]:
    return float(row["lat"]), float(row["lon"])


def _unit(name: str, rows: dict[str, dict[str, str]]) -> str | None:
    """The province or centrally run city that a place is, or lies in; None for countries, regions, unknown places."""
    for _ in range(9):  # a place in a district in a province in a country: deeper is a mistake in the file
        row = rows.get(name)
        if row is None:
            return None
        if row["kind"] in ("province", "capital", "city") and "country" in rows.get(row["parent"], {}).get("note", ""):
            return name if row["lat"] and row["lon"] else None
        name = row["parent"]
    return None
