"""The map of trips: what counts where, and outlines that its points lie in."""

import pandas as pd
import pytest
from matplotlib.path import Path

from helpers import schema
from helpers.charts.map_labels import FRAME, SIZE, label_sides, occupied, overlap
from helpers.charts.stops import provinces
from helpers.charts.trip_map import _most_often, trip_map
from helpers.drawing.outlines import FILE, outlines
from helpers.language import lexicon
from helpers.tables import load

CASES = {  # (direction, places), one a trip -> (direction, place, trips)
    "a town counts for its province": ([("VN-LA", "Pakse")], ["VN-LA Champasak 1"]),
    "once a trip": ([("VN-LA", "Pakse;Champasak")], ["VN-LA Champasak 1"]),
    "a border gate counts for its province": ([("LA-VN", "Cầu Treo")], ["LA-VN Hà Tĩnh 1"]),
    "a school of a town": ([("LA-VN", "Vinh University")], ["LA-VN Nghệ An 1"]),
    "several places": ([("VN-LA", "Vientiane;Sekong")], ["VN-LA Sekong 1", "VN-LA Vientiane 1"]),
    "most trips first": (
        [("VN-LA", "Sekong"), ("VN-LA", "Attapeu;Sekong")],
        ["VN-LA Sekong 2", "VN-LA Attapeu 1"],
    ),
    "a city and the province before it are one": (
        [("LA-VN", "Huế"), ("LA-VN", "Thừa Thiên Huế"), ("LA-VN", "Thừa Thiên Huế")],
        ["LA-VN Huế 3"],
    ),
    "under one name, whichever is told": ([("LA-VN", "Thừa Thiên Huế")], ["LA-VN Huế 1"]),
    "a province that became a part of one elsewhere": ([("LA-VN", "Quảng Nam")], ["LA-VN Quảng Nam 1"]),
    "a stop at home": ([("VN-LA", "Nghệ An")], []),
    "a country": ([("VN-LA", "Laos")], []),
    "a region": ([("VN-LA", "southern Laos")], []),
    "a third country": ([("LA-VN", "Campuchia")], []),
    "a place of no list": ([("LA-VN", "Chốn Không Tên")], []),
    "no place": ([("VN-LA", None)], []),
    "nothing": ([], []),
}


def trips(rows):
    told = {"leader": "Người Đi", "level": "minister", "start": "2019-03-05", "kind": "working", "status": "confirmed"}
    told |= {"articles": 1, "outlets": 1, "article_ids": "a1"}
    made = [told | {"trip_id": f"t{n}", "direction": way, "places": places} for n, (way, places) in enumerate(rows)]
    return schema.conform(pd.DataFrame(made, dtype=object), "trips") if made else schema.empty("trips")


@pytest.mark.parametrize("case", CASES)
def test_places(case):
    rows, wanted = CASES[case]
    chart = trip_map(trips(rows), schema.empty("articles"))
    assert [f"{r.direction} {r.place} {r.trips}" for r in chart.data.itertuples()] == wanted
    assert [len(ids) for ids in chart.ids] == [int(n) for n in chart.data["trips"]]


def test_a_place_has_one_name_in_every_selection():
    """Every place that some trips went to is drawn under the name that it has among all trips."""
    tables = load()
    all_names = {(row.lat, row.lon): row.place for row in provinces(tables.trips).itertuples()}
    for year in sorted(set(tables.trips["start"].dropna().str.slice(0, 4))):
        part = provinces(tables.trips[tables.trips["start"].str.startswith(year).fillna(False)])
        assert all(all_names[row.lat, row.lon] == row.place for row in part.itertuples())


def test_trips_not_drawn_are_counted():
    chart = trip_map(trips([("VN-LA", None), ("VN-LA", "Laos"), ("VN-LA", "Sekong")]), schema.empty("articles"))
    assert "1 trip without a place told." in chart.caveats
    assert "1 trip known only to a country or region not drawn." in chart.caveats


TITLES = {
    "both sides": (
        ["Sekong", "Attapeu"] * 3,
        ["Huế"],
        "trips reached 2 Lao provinces and 1 Vietnamese province or city",
    ),
    "one side": (["Sekong", "Attapeu"] * 3, ["Hà Nội"], "Beyond the capitals, trips reached 2 Lao provinces"),
    "only capitals": (["Vientiane"] * 6, ["Hà Nội"], "7 trips reported, none beyond the two capitals"),
    "few": (["Sekong"], ["Huế"], "2 trips to 2 places"),
}


@pytest.mark.parametrize("case", TITLES)
def test_title(case):
    to_laos, to_vietnam, wanted = TITLES[case]
    rows = [("VN-LA", place) for place in to_laos] + [("LA-VN", place) for place in to_vietnam]
    assert trip_map(trips(rows), schema.empty("articles")).title.endswith(wanted)


def test_leaders_are_named_most_often_first():
    assert _most_often(pd.Series(["B", "A", "A", None, "C", "D"])) == "A (2); B (1); C (1)"


def test_outlines_are_closed_and_small():
    assert FILE.stat().st_size < 80_000
    assert [country.country for country in outlines()][-2:] == ["LA", "VN"]
    for country in outlines():
        assert all(line[0] == line[-1] for line in country.land)
        assert bool(country.provinces) == (country.country in ("VN", "LA"))


def test_places_lie_in_their_country():
    """Within 0.15 degrees, since towns stand on coasts and on the Mekong."""
    land = {country.country: [Path(line) for line in country.land] for country in outlines()}
    rows = [row for row in lexicon.rows("places") if row["kind"] in ("province", "capital", "city") and row["lat"]]
    assert len(rows) > 80
    for row in rows:
        point = float(row["lon"]), float(row["lat"])
        near = [(point[0] + dx, point[1] + dy) for dx in (-0.15, 0, 0.15) for dy in (-0.15, 0, 0.15)]
        assert any(path.contains_points(near).any() for path in land[row["country"]]), row["name"]


def test_frame_holds_every_place():
    west, east, south, north = FRAME
    for row in lexicon.rows("places"):
        if row["country"] in ("VN", "LA") and row["lat"]:
            assert west < float(row["lon"]) < east, row["name"]
            assert south < float(row["lat"]) < north, row["name"]


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_labels_keep_off_circles_and_each_other(lang):
    names = [name for name in lexicon.rows("places") if name["kind"] == "province"]
    rows = [("VN-LA" if row["country"] == "LA" else "LA-VN", row["name"]) for row in names]
    chart = trip_map(trips(rows), schema.empty("articles"), lang)
    boxes = occupied(chart, label_sides(chart))
    circles = len(chart.data)
    assert len(boxes) > circles + 20
    labels = [box for box in boxes if box[3] - box[1] == pytest.approx(SIZE / 72 * 1.15)]
    assert len(labels) == len(boxes) - circles
    for n, label in enumerate(labels):
        assert not any(overlap(label, box) for box in boxes if box not in labels)
        assert not any(overlap(label, other) for m, other in enumerate(labels) if m != n)
