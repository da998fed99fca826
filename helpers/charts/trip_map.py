"""The map of where trips went."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

import pandas as pd
from matplotlib.patches import Ellipse, Rectangle

from helpers import interactive, lexicon, style, typeset
from helpers.charts import coverage
from helpers.charts.chart import Chart, parted, points
from helpers.charts.stops import HOST, provinces
from helpers.charts.trip_notes import within
from helpers.charts.words import DIRECTIONS, Words, phrase, span, year_of
from helpers.outlines import outlines

FRAME = (99.3, 110.7, 8.2, 23.7)  # degrees: west, east, south, north
STRETCH = 1 / math.cos(math.radians(16))  # of a degree of latitude over one of longitude, at the middle of the map
HEIGHT = 6.6  # inches
WIDE = HEIGHT * (FRAME[1] - FRAME[0]) / (FRAME[3] - FRAME[2]) / STRETCH
LARGEST = 0.3  # inches, the radius of the largest circle
ROUND = (1, 10, 50, 200, 1000, 5000, 20_000, 100_000)  # trips that circles of the key stand for
SIZE = 8.2  # points, of the labels
FEW = 5  # trips below which nothing is said of a spread
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


def trip_map(trips: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Who went where?

    Args:
        trips: the table trips.
        articles: the table articles.
        lang: language of the words, "en" or "vi".
    """
    w, found = Words(lang), provinces(trips)
    data = (
        found.groupby(["direction", "place", "lat", "lon"])
        .agg(trips=("trip_id", "size"), leaders=("leader", _most_often), ids=("trip_id", list))
        .reset_index()
        .sort_values(["direction", "trips", "place"], ascending=[False, False, True])
    )
    data, ids = parted(data)
    used = trips[trips["trip_id"].isin(found["trip_id"])]
    period = span(year_of(used["start"]))
    title = _title(found, data, w)
    return Chart(
        name="trip-map",
        title=title,
        subtitle=phrase(w.say("trip_map.subtitle"), period),
        unit=w.noun(2, "noun.trip"),
        period=period,
        source=coverage.source_line(articles, coverage.telling(articles, used["article_ids"]), w),
        caveats=tuple(_caveats(trips, used, w)),
        alt=w.say("trip_map.alt", title=title),
        data=data,
        draw=_draw,
        trace=_trace,
        body=HEIGHT,
        lang=lang,
        of="trips",
        ids=ids,
    )


def _most_often(leaders: pd.Series, most: int = 3) -> str:
    """Who went there most often, with the number of trips: "A (5); B (2)"."""
    ranked = sorted(Counter(leaders.dropna()).items(), key=lambda item: (-item[1], item[0]))
    return "; ".join(f"{name} ({number})" for name, number in ranked[:most])


def _title(found: pd.DataFrame, data: pd.DataFrame, w: Words) -> str:
    """How far from the capitals trips went."""
    if data.empty:
        return w.say("trip_map.none")
    trips = w.count(found["trip_id"].nunique(), "noun.trip")
    if found["trip_id"].nunique() < FEW:
        return w.say("trip_map.few", trips=trips, places=w.count(len(data), "noun.place"))
    capital = {row["name"] for row in lexicon.rows("places") if row["kind"] == "capital"}
    away = data[~data["place"].isin(capital)].groupby("direction").size()
    reached = {way: w.count(away[way], f"trip_map.provinces.{way}") for way in DIRECTIONS if way in away}
    if not reached:
        return w.say("trip_map.capitals", trips=trips)
    if len(reached) == 1:
        return w.say("trip_map.one_side", provinces=next(iter(reached.values())))
    return w.say("trip_map.title", laos=reached["VN-LA"], vietnam=reached["LA-VN"])


def _caveats(trips: pd.DataFrame, used: pd.DataFrame, w: Words) -> Iterator[str]:
    if len(used):
        yield w.say("trip_map.several")
        yield from within(used, w)
    if untold := int(trips["places"].isna().sum()):
        yield w.say("trip_map.untold", trips=w.count(untold, "noun.trip"))
    if vague := len(trips) - len(used) - untold:
        yield w.say("trip_map.vague", trips=w.count(vague, "noun.trip"))
    yield w.say("trip_map.outlines")


def _radius(trips: float, largest: float) -> float:
    """Of a circle whose area shows its trips, in inches."""
    return min(0.06, LARGEST / math.sqrt(largest)) * math.sqrt(trips)


def _inches(lon: float, lat: float) -> tuple[float, float]:
    """Where a point stands, from the lower left corner of the frame."""
    scale = HEIGHT / (FRAME[3] - FRAME[2])
    return (lon - FRAME[0]) * scale / STRETCH, (lat - FRAME[2]) * scale


def label_sides(chart: Chart) -> dict[int, str]:
    """Where the label of each row stands, one of SIDES; rows whose label has no room are left out."""
    largest = chart.data["trips"].max()
    spots = [(*_inches(row.lon, row.lat), _radius(row.trips, largest)) for row in chart.data.itertuples()]
    taken = [(x - r, y - r, x + r, y + r) for x, y, r in spots]
    out: dict[int, str] = {}
    for row in chart.data.sort_values(["trips", "place"], ascending=[False, True]).itertuples():
        others = taken[: row.Index] + taken[row.Index + 1 :]
        words = typeset.text_width(_label(row, chart.words), SIZE), SIZE / 72 * 1.15
        for side in SIDES:
            box = _box(spots[row.Index], side, words)
            inside = box[0] >= 0.03 and box[1] >= 0.03 and box[2] <= WIDE - 0.03 and box[3] <= HEIGHT - 0.03
            if inside and not any(_meet(box, _apart(other)) for other in others):
                out[row.Index] = side
                taken.append(box)
                break
    return out


def _label(row, w: Words) -> str:
    return w.name(row.place) + (f" {w.number(row.trips)}" if row.trips > 1 else "")


def _box(spot: tuple[float, float, float], side: str, words: tuple[float, float]) -> tuple[float, float, float, float]:
    """The label's box at a side of its circle: left, bottom, right, top in inches."""
    (x, y, r), (dx, dy), (wide, tall) = spot, SIDES[side], words
    x, y = x + dx * (r + 0.03), y + dy * (r + (0.03 if dx else 0.0))
    left = x - wide / 2 if not dx else x if dx > 0 else x - wide
    low = y - tall / 2 if not dy else y if dy > 0 else y - tall
    return left, low, left + wide, low + tall


def _meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _apart(box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """A box with the room that a label keeps from it, so that it is not read as the name of another circle."""
    return box[0] - 0.07, box[1] - 0.02, box[2] + 0.07, box[3] + 0.02


def _draw(chart: Chart, page: style.Page) -> None:
    w, data = chart.words, chart.data
    ax = page.axes(0, HEIGHT, 0, style.INNER - WIDE)
    ax.set(xlim=(0, WIDE), ylim=(0, HEIGHT))
    ax.set_axis_off()
    ax.add_patch(Rectangle((0, 0), WIDE, HEIGHT, facecolor="none", edgecolor=style.colour("line"), zorder=9))
    _draw_land(ax)
    largest, sides = data["trips"].max(), label_sides(chart)
    for country in outlines():
        x, y = _inches(*country.label)
        name = w.name(country.name)
        half = typeset.text_width(name, 7.5) / 2, 0.06
        free = (x - half[0], y - half[1], x + half[0], y + half[1])
        if not any(_meet(free, box) for box in _boxes(chart, sides)):
            weight = 600 if country.country in HOST.values() else 400
            ax.text(x, y, name, fontsize=7.5, fontweight=weight, color=style.colour("muted"), ha="center", va="center")
    for row in data.sort_values("trips", ascending=False).itertuples():
        x, y = _inches(row.lon, row.lat)
        r = _radius(row.trips, largest)
        face = style.colour(row.direction)
        ax.add_patch(
            Ellipse((x, y), 2 * r, 2 * r, facecolor=face, alpha=0.85, edgecolor=style.colour("paper"), linewidth=0.7)
        )
        if row.Index in sides:
            left, low, _, top = _box(
                (x, y, r), sides[row.Index], (typeset.text_width(_label(row, w), SIZE), SIZE / 72 * 1.15)
            )
            shade = style.colour(row.direction, for_text=True)
            ax.text(left, (low + top) / 2, _label(row, w), fontsize=SIZE, color=shade, va="center_baseline", zorder=8)
    _draw_key(chart, page, WIDE + 0.2, largest, data.drop(index=list(sides)))


def _boxes(chart: Chart, sides: dict[int, str]) -> list[tuple[float, float, float, float]]:
    """What stands on the map already: circles and their labels."""
    largest, out = chart.data["trips"].max(), []
    for row in chart.data.itertuples():
        x, y, r = *_inches(row.lon, row.lat), _radius(row.trips, largest)
        out.append((x - r, y - r, x + r, y + r))
        if row.Index in sides:
            words = typeset.text_width(_label(row, chart.words), SIZE), SIZE / 72 * 1.15
            out.append(_box((x, y, r), sides[row.Index], words))
    return out


def _draw_land(ax) -> None:
    for country in outlines():
        ours = country.country in HOST.values()
        for line in country.land:
            ax.fill(
                *zip(*(_inches(*point) for point in line), strict=True),
                facecolor=style.colour("land" if ours else "band"),
                edgecolor=style.colour("rest"),
                linewidth=0.7 if ours else 0.4,
                zorder=0.5 if ours else 0.1,
            )
        for line in country.provinces:
            ax.plot(
                *zip(*(_inches(*point) for point in line), strict=True),
                color=style.colour("paper"),
                linewidth=0.6,
                zorder=0.6,
            )


def _draw_key(chart: Chart, page: style.Page, x: float, largest: float, unnamed: pd.DataFrame) -> None:
    """The colours with the trips of each direction, circles of round sizes, and the places without a label."""
    w, wide, y = chart.words, style.INNER - x, 0.1
    for way in DIRECTIONS:
        rows = [n for n, direction in enumerate(chart.data["direction"]) if direction == way]
        trips = len({one for n in rows for one in chart.ids[n]})
        style.dot(page, x, y, "", style.colour(way), style.colour(way))
        page.text(
            x + 0.18, y, w.say(f"arrow.{way}"), fontsize=9, fontweight=600, color=style.colour(way, for_text=True),
            va="center",
        )  # fmt: skip
        page.text(
            x + 0.18, y + 0.17, w.count(trips, "noun.trip"), fontsize=SIZE, color=style.colour("muted"), va="center"
        )
        y += 0.45
    y += 0.1
    page.text(x, y, w.say("trip_map.sizes"), fontsize=SIZE, fontweight=600, color=style.colour("muted"), va="center")
    width, height = page.figure.get_size_inches()
    y += 0.12
    for number in [n for n in ROUND if n <= largest][-3:]:
        r = _radius(number, largest)
        y += r + 0.05
        centre = ((style.MARGIN + x + LARGEST) / width, (page.top - y) / height)
        page.figure.add_artist(
            Ellipse(
                centre, 2 * r / width, 2 * r / height, facecolor="none", edgecolor=style.colour("muted"), linewidth=0.9
            )
        )
        words = w.count(number, "noun.trip")
        page.text(x + 2 * LARGEST + 0.08, y, words, fontsize=SIZE, color=style.colour("muted"), va="center")
        y += r + 0.05
    y += 0.2
    lines = typeset.wrap(w.say("trip_map.no_number"), wide, SIZE) if (chart.data["trips"] == 1).any() else []
    if len(unnamed):
        names = unnamed.sort_values(["trips", "place"], ascending=[False, True]).itertuples()
        lines += ["", *typeset.wrap(w.say("trip_map.unnamed"), wide, SIZE), *(_label(row, w) for row in names)]
    for line in lines:
        page.text(x, y, line, fontsize=SIZE, color=style.colour("muted"), va="center")
        y += 0.155 if line else 0.08


def _trace(chart: Chart):
    target, w, sides = interactive.figure(), chart.words, label_sides(chart)
    for ours in (False, True):
        countries = [c for c in outlines() if (c.country in HOST.values()) == ours]
        _add_lines(target, [line for c in countries for line in c.land], "rest", "land" if ours else "band")
        _add_lines(target, [line for c in countries for line in c.provinces], "paper")
    largest = chart.data["trips"].max()
    for way in DIRECTIONS:
        rows = chart.data[chart.data["direction"] == way]
        target.add_scatter(
            x=rows["lon"].tolist(),
            y=rows["lat"].tolist(),
            ids=points(rows),
            mode="markers+text",
            marker={
                "size": [round(2 * 96 * _radius(n, largest), 1) for n in rows["trips"]],
                "color": style.colour(way),
                "opacity": 0.85,
                "line": {"color": style.colour("paper"), "width": 0.8},
            },
            text=[interactive.safe(_label(row, w)) if row.Index in sides else "" for row in rows.itertuples()],
            textposition=[sides.get(n, "middle right") for n in rows.index],
            textfont={"size": 11, "color": style.colour(way, for_text=True)},
            name=w.say(f"arrow.{way}"),
            customdata=[
                [
                    interactive.safe(w.name(row.place)),
                    w.count(row.trips, "noun.trip"),
                    f"<br>{interactive.safe(row.leaders)}" if row.leaders else "",
                ]
                for row in rows.itertuples()
            ],
            hovertemplate="<b>%{customdata[0]}</b><br>%{customdata[1]}%{customdata[2]}<extra></extra>",
        )
    west, east, south, north = FRAME
    target.update_xaxes(range=[west, east], constrain="domain", visible=False)
    target.update_yaxes(
        range=[south, north], constrain="domain", visible=False, scaleanchor="x", scaleratio=round(STRETCH, 4)
    )
    return target.update_layout(height=720, showlegend=True)


def _add_lines(target, lines: list, key: str, fill: str = "") -> None:
    """Lines of the map as one trace; no hover."""
    if not lines:
        return
    target.add_scatter(
        x=[value for line in lines for value in (*(x for x, _ in line), None)],
        y=[value for line in lines for value in (*(y for _, y in line), None)],
        mode="lines",
        line={"color": style.colour(key), "width": 0.8},
        fill="toself" if fill else "none",
        fillcolor=style.colour(fill) if fill else None,
        hoverinfo="skip",
        showlegend=False,
    )
