"""Outlines of Vietnam, Laos and their neighbours, for maps; source and limits: assets/outlines/README.md."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

Line = tuple[tuple[float, float], ...]
FILE = Path(__file__).resolve().parent.parent / "assets" / "outlines" / "outlines.geojson"


@dataclass(frozen=True)
class Outline:
    """A country's land inside the frame of the map.

    Attributes:
        country: ISO code.
        name: in English.
        label: longitude and latitude where its name may stand.
        land: the coast and borders of each piece of land, closed lines of (longitude, latitude).
        provinces: borders between its provinces; none for neighbours.
    """

    country: str
    name: str
    label: tuple[float, float]
    land: tuple[Line, ...]
    provinces: tuple[Line, ...]


@cache
def outlines() -> tuple[Outline, ...]:
    """The countries from the back to the front: neighbours, then Laos and Vietnam."""
    features = json.loads(FILE.read_text(encoding="utf-8"))["features"]
    provinces = {
        f["properties"]["country"]: tuple(_line(points) for points in f["geometry"]["coordinates"])
        for f in features
        if f["properties"]["what"] == "provinces"
    }
    return tuple(
        Outline(
            country=(facts := f["properties"])["country"],
            name=facts["name"],
            label=(facts["label"][0], facts["label"][1]),
            land=tuple(_line(rings[0]) for rings in f["geometry"]["coordinates"]),
            provinces=provinces.get(facts["country"], ()),
        )
        for f in features
        if f["properties"]["what"] == "land"
    )


def _line(points: list[list[float]]) -> Line:
    return tuple((x, y) for x, y in points)
