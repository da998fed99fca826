"""The map of where trips went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pandas as pd
from matplotlib.patches import Ellipse, Rectangle

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.map_labels import (
    FRAME,
    HEIGHT,
    LARGEST,
    SIZE,
    STRETCH,
    WIDE,
    inches,
    label_box,
    label_sides,
    label_size,
    label_text,
    occupied,
    overlap,
    radius,
)
from helpers.charts.stops import HOST, provinces
from helpers.charts.trip_notes import announced, within
from helpers.charts.words import DIRECTIONS, Words, by_letter, phrase, span, year_of
from helpers.drawing import interactive, style, typeset
from helpers.drawing.outlines import outlines
from helpers.language import lexicon

ROUND = (1, 10, 50, 200, 1000, 5000, 20_000, 100_000)  # trips that circles of the key stand for
FEW = 5  # trips below which nothing is said of a spread


@of_tables
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
        .sort_values(["direction", "trips", "place"], ascending=[False, False, True], key=by_letter)
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
        source=coverage.source_line(articles, used["article_ids"], w, trips["article_ids"]),
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
        yield from announced(used, w)
        yield from within(used, w)
    if untold := int(trips["places"].isna().sum()):
        yield w.say("trip_map.untold", trips=w.count(untold, "noun.trip"))
    if vague := len(trips) - len(used) - untold:
        yield w.say("trip_map.vague", trips=w.count(vague, "noun.trip"))
    yield w.say("trip_map.outlines")


def _draw(chart: Chart, page: style.Page) -> None:
    w, data = chart.words, chart.data
    ax = page.axes(0, HEIGHT, 0, style.INNER - WIDE)
    ax.set(xlim=(0, WIDE), ylim=(0, HEIGHT))
    ax.set_axis_off()
    ax.add_patch(Rectangle((0, 0), WIDE, HEIGHT, facecolor="none", edgecolor=style.colour("line"), zorder=9))
    _draw_land(ax)
    largest, sides = data["trips"].max(), label_sides(chart)
    taken = occupied(chart, sides)
    for country in outlines():
        x, y = inches(*country.label)
        name = w.name(country.name)
        half = typeset.text_width(name, 7.5) / 2, 0.06
        free = (x - half[0], y - half[1], x + half[0], y + half[1])
        if not any(overlap(free, box) for box in taken):
            weight = 600 if country.country in HOST.values() else 400
            ax.text(x, y, name, fontsize=7.5, fontweight=weight, color=style.colour("muted"), ha="center", va="center")
    for row in data.sort_values("trips", ascending=False).itertuples():
        x, y = inches(row.lon, row.lat)
        r = radius(row.trips, largest)
        face = style.colour(row.direction)
        ax.add_patch(
            Ellipse((x, y), 2 * r, 2 * r, facecolor=face, alpha=0.85, edgecolor=style.colour("paper"), linewidth=0.7)
        )
        if row.Index in sides:
            left, low, _, top = label_box((x, y, r), sides[row.Index], label_size(row, w))
            shade = style.colour(row.direction, for_text=True)
            ax.text(
                left, (low + top) / 2, label_text(row, w), fontsize=SIZE, color=shade, va="center_baseline", zorder=8
            )
    _draw_key(chart, page, WIDE + 0.2, largest, data.drop(index=list(sides)))


def _draw_land(ax) -> None:
    for country in outlines():
        ours = country.country in HOST.values()
        for line in country.land:
            ax.fill(
                *zip(*(inches(*point) for point in line), strict=True),
                facecolor=style.colour("land" if ours else "band"),
                edgecolor=style.colour("rest"),
                linewidth=0.7 if ours else 0.4,
                zorder=0.5 if ours else 0.1,
            )
        for line in country.provinces:
            ax.plot(
                *zip(*(inches(*point) for point in line), strict=True),
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
        r = radius(number, largest)
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
        names = unnamed.sort_values(["trips", "place"], ascending=[False, True], key=by_letter).itertuples()
        lines += ["", *typeset.wrap(w.say("trip_map.unnamed"), wide, SIZE), *(label_text(row, w) for row in names)]
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
                "size": [round(2 * 96 * radius(n, largest), 1) for n in rows["trips"]],
                "color": style.colour(way),
                "opacity": 0.85,
                "line": {"color": style.colour("paper"), "width": 0.8},
            },
            text=[interactive.safe(label_text(row, w)) if row.Index in sides else "" for row in rows.itertuples()],
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
