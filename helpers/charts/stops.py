"""The places that trips went to: which of those that articles tell count."""

from __future__ import annotations

import pandas as pd

from helpers import lexicon
from helpers.charts.words import exploded

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
    row. Units that stand at one point (a city and the province it succeeded) are one.
    """
    rows = {row["name"]: row for row in lexicon.rows("places")}
    units = {name: unit for name in rows if (unit := _unit(name, rows))}
    told = stops(trips)
    told = told.assign(place=told["place"].map(units)).dropna(subset="place")
    at = told["place"].map(lambda name: (float(rows[name]["lat"]), float(rows[name]["lon"])))
    told = told.assign(lat=[lat for lat, _ in at], lon=[lon for _, lon in at])
    usual = told.groupby(["lat", "lon"])["place"].agg(lambda names: names.value_counts().sort_index().idxmax())
    told = told.drop(columns="place").join(usual, on=["lat", "lon"])
    return told.drop_duplicates(["trip_id", "place"])[["trip_id", "direction", "leader", "place", "lat", "lon"]]


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
