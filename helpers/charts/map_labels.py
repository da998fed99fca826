"""Where circles and their labels stand on the map of trips: none of them over another."""

from __future__ import annotations

import math

from helpers.charts.chart import Chart
from helpers.charts.words import Words, by_letter
from helpers.drawing import typeset

Box = tuple[float, float, float, float]  # left, bottom, right, top in inches
FRAME = (99.3, 110.7, 8.2, 23.7)  # degrees: west, east, south, north
STRETCH = 1 / math.cos(math.radians(16))  # of a degree of latitude over one of longitude, at the middle of the map
HEIGHT = 6.6  # inches
WIDE = HEIGHT * (FRAME[1] - FRAME[0]) / (FRAME[3] - FRAME[2]) / STRETCH
LARGEST = 0.3  # inches, the radius of the largest circle
SIZE = 8.2  # points, of the labels
SIDES = {  # where a label may stand beside its circle, the best first -> steps right and up
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "top center": (0, 1),
    "bottom center": (0, -1),
    "top right": (0.75, 0.75),
    "bottom right": (0.75, -0.75),
    "top left": (-0.75, 0.75),
    "bottom left": (-0.75, -0.75),
}


def radius(trips: float, largest: float) -> float:
    """Of a circle whose area shows its trips, in inches."""
    return min(0.06, LARGEST / math.sqrt(largest)) * math.sqrt(trips)


def inches(lon: float, lat: float) -> tuple[float, float]:
    """Where a point stands, from the lower left corner of the frame."""
    scale = HEIGHT / (FRAME[3] - FRAME[2])
    return (lon - FRAME[0]) * scale / STRETCH, (lat - FRAME[2]) * scale


def label_sides(chart: Chart) -> dict[int, str]:
    """Where the label of each row stands, one of SIDES; rows whose label has no room are left out."""
    largest = chart.data["trips"].max()
    spots = [(*inches(row.lon, row.lat), radius(row.trips, largest)) for row in chart.data.itertuples()]
    taken = [(x - r, y - r, x + r, y + r) for x, y, r in spots]
    out: dict[int, str] = {}
    for row in chart.data.sort_values(["trips", "place"], ascending=[False, True], key=by_letter).itertuples():
        others = taken[: row.Index] + taken[row.Index + 1 :]
        words = label_size(row, chart.words)
        for side in SIDES:
            box = label_box(spots[row.Index], side, words)
            inside = box[0] >= 0.03 and box[1] >= 0.03 and box[2] <= WIDE - 0.03 and box[3] <= HEIGHT - 0.03
            if inside and not any(overlap(box, _apart(other)) for other in others):
                out[row.Index] = side
                taken.append(box)
                break
    return out


def label_text(row, w: Words) -> str:
    """A place with its number of trips, if there are several."""
    return w.name(row.place) + (f" {w.number(row.trips)}" if row.trips > 1 else "")


def label_size(row, w: Words) -> tuple[float, float]:
    """How wide and tall the label of a place is, in inches."""
    return typeset.text_width(label_text(row, w), SIZE), SIZE / 72 * 1.15


def label_box(spot: tuple[float, float, float], side: str, words: tuple[float, float]) -> Box:
    """The label's box at a side of its circle: left, bottom, right, top in inches."""
    (x, y, r), (dx, dy), (wide, tall) = spot, SIDES[side], words
    x, y = x + dx * (r + 0.03), y + dy * (r + (0.03 if dx else 0.0))
    left = x - wide / 2 if not dx else x if dx > 0 else x - wide
    low = y - tall / 2 if not dy else y if dy > 0 else y - tall
    return left, low, left + wide, low + tall


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes overlap."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _apart(box: Box) -> Box:
    """A box with the room that a label keeps from it, so that it is not read as the name of another circle."""
    return box[0] - 0.07, box[1] - 0.02, box[2] + 0.07, box[3] + 0.02


def occupied(chart: Chart, sides: dict[int, str]) -> list[Box]:
    """What stands on the map already: circles and their labels."""
    largest, out = chart.data["trips"].max(), []
    for row in chart.data.itertuples():
        x, y, r = *inches(row.lon, row.lat), radius(row.trips, largest)
        out.append((x - r, y - r, x + r, y + r))
        if row.Index in sides:
            out.append(label_box((x, y, r), sides[row.Index], label_size(row, chart.words)))
    return out
