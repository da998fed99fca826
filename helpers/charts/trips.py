"""The chart of trips a year."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import covered
from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.timeline import add_events, mark_events, year_axis, years
from helpers.charts.trip_notes import RECALLED, announced, known_absences, none_drawn, not_among, undated, within
from helpers.charts.words import DIRECTIONS, Words, clear_lead, phrase, span, year_of
from helpers.drawing import interactive, style, typeset

LEVEL_GROUPS = {  # five groups, in order of rank; a tint each
    "top_leaders": ("head_of_party", "head_of_state", "head_of_government", "head_of_parliament"),
    "deputy_heads": ("deputy_head",),
    "ministers_army": ("minister", "ministry", "military"),
    "party_assembly": ("party_official", "parliamentary", "mass_organisation"),
    "provinces_others": ("provincial", "other"),
}


_GROUP = {level: group for group, levels in LEVEL_GROUPS.items() for level in levels}


SIDE = {"VN-LA": 1, "LA-VN": -1}


@of_tables
def trips_per_year(
    trips: pd.DataFrame, articles: pd.DataFrame, absences: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """How many trips a year, in which direction, at which level?

    Args:
        trips: the table trips.
        articles: the table articles.
        absences: trips that an article only recalls (default: known_absences(articles)), drawn hollow, never counted.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    frame = trips.assign(year=year_of(trips["start"]), group=trips["level"].map(_GROUP).fillna("provinces_others"))
    dated = frame[frame["year"].notna()]
    data = (
        dated.groupby(["year", "direction", "group"], observed=True)
        .agg(trips=("trip_id", "size"), ids=("trip_id", list))
        .reset_index()
    )
    data["year"] = data["year"].astype("int64")
    order = {group: i for i, group in enumerate(LEVEL_GROUPS)}
    data = data.sort_values(["year", "direction", "group"], key=lambda c: c.map(order) if c.name == "group" else c)
    absences = not_among(known_absences(articles) if absences is None else absences, trips)
    if len(data):
        gaps = absences.groupby(["year", "direction"]).size().rename("trips").reset_index().assign(group=RECALLED)
        gaps["ids"] = [[]] * len(gaps)
        data = pd.concat([data, gaps[gaps["trips"] > 0][data.columns]], ignore_index=True)
    data, ids = parted(data)
    told = data[data["group"] != RECALLED]
    by_year, ways = told.groupby("year")["trips"].sum(), told.groupby("direction")["trips"].sum()
    fields = {way: w.number(int(ways.get(way, 0))) for way in DIRECTIONS}
    fields = {"trips": w.count(len(dated), "noun.trip"), "there": fields["VN-LA"], "back": fields["LA-VN"]}
    caveats = (w.say("trips_per_year.top"),) if len(told) else ()
    caveats += announced(dated, w) + within(dated, w)
    caveats += coverage.unfinished_note(articles, by_year.index, w) + undated(trips, w)
    if hollow := int(data.loc[data["group"] == RECALLED, "trips"].sum()):
        caveats += (w.say("trips.hollow", trips=w.count(hollow, "noun.trip")),)
    title = none_drawn(trips, w)
    if len(told):
        title = w.say("trips_per_year.title", **fields)
        if (peak := clear_lead(by_year)) is not None:
            title = w.say("trips_per_year.title_peak", **fields, peak=peak, most=w.number(by_year[peak]))
    return Chart(
        name="trips-per-year",
        title=title,
        subtitle=phrase(w.say("trips_per_year.subtitle"), span(by_year.index)),
        unit=w.noun(2, "noun.trip"),
        period=span(by_year.index),
        source=coverage.source_line(articles, trips["article_ids"], w),
        caveats=caveats,
        alt=w.say("trips_per_year.alt", title=title),
        data=data,
        articles=coverage.per_year(articles, telling=covered.telling(articles, trips["article_ids"])),
        draw=_draw_trips,
        trace=_trace_trips,
        body=4.57,
        lang=lang,
        part_year=coverage.part_year(articles, by_year.index),
        of="trips",
        ids=ids,
    )


def _draw_trips(chart: Chart, page: style.Page) -> None:
    data, left, w = chart.data, 0.3, chart.words
    entries = [(w.say(f"level_group.{g}"), (f"VN-LA.{i}", f"LA-VN.{i}")) for i, g in enumerate(LEVEL_GROUPS, 1)]
    coverage.key(page, 0.0, "", entries, size=8.2)
    ax = page.axes(0.6, 2.85, left)
    first, last = years(chart)
    for direction, sign in SIDE.items():
        bottom = pd.Series(0.0, index=range(first, last + 1))
        for i, group in enumerate([*LEVEL_GROUPS, RECALLED], 1):
            rows = data[(data["direction"] == direction) & (data["group"] == group)]
            values = rows.set_index("year")["trips"].reindex(bottom.index, fill_value=0)
            shown = values[values > 0]
            base, tall = sign * bottom[shown.index], sign * shown
            if group == RECALLED:
                look = {"facecolor": "none", "edgecolor": style.colour("unknown"), "linestyle": (0, (2, 1.5))}
                ax.bar(shown.index, tall, bottom=base, width=0.8, linewidth=0.7, **look)
            else:
                bars = [(year - 0.4, low, 0.8, high) for year, low, high in zip(shown.index, base, tall, strict=True)]
                style.boxes(ax, bars, style.colour(f"{direction}.{i}"), style.colour("paper"), 0.7)
            bottom += values
    reach = max(3, int(data.groupby(["year", "direction"])["trips"].sum().max()))
    ax.set_ylim(-reach * 1.27, reach * 1.27)
    ax.axhline(0, color=style.colour("ink"), linewidth=0.9)
    ax.spines["bottom"].set_visible(False)
    ax.yaxis.set_major_locator(style.round_ticks(6, integer=True))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(abs(y))))
    ax.grid(axis="y")
    for direction, y, va in (("VN-LA", 1.0, "top"), ("LA-VN", 0.0, "bottom")):
        shade = style.colour(direction, for_text=True)
        words = w.say(f"arrow.{direction}")
        box = {"facecolor": style.colour("paper"), "linewidth": 0, "pad": 1.2}  # a hairline passes behind the words
        ax.text(0.0, y, words, transform=ax.transAxes, va=va, fontweight=600, color=shade, bbox=box)
    year_axis(ax, first, last, part=chart.part_year)
    for direction, sign in SIDE.items():
        _name_totals(ax, data[data["direction"] == direction], sign, w)
    mark_events(ax, chart, page, 0.53, rows=3)
    coverage.draw_strip(chart, page, 3.45 + 0.62, first, last, left)


def _name_totals(ax, rows: pd.DataFrame, sign: int, w: Words) -> None:
    """The trips told of each year, beyond the end of its bar and of what is only recalled."""
    told = rows[rows["group"] != RECALLED].groupby("year")["trips"].sum()
    low, high = ax.get_xlim()
    pitch = ax.get_position().width * ax.figure.get_size_inches()[0] / (high - low)
    if any(typeset.text_width(w.number(n), 7.6) + 0.03 > pitch for n in told):
        return  # half a century of long numbers: the axis alone tells them
    for year, end in rows.groupby("year")["trips"].sum().items():
        if year in told:
            look = {"textcoords": "offset points", "ha": "center", "fontsize": 7.6, "color": style.colour("muted")}
            box = {"facecolor": style.colour("paper"), "linewidth": 0, "pad": 0.4}
            va = "bottom" if sign > 0 else "top"
            ax.annotate(w.number(told[year]), (year, sign * end), (0, sign * 2.5), va=va, bbox=box, **look)


def _trace_trips(chart: Chart):
    target, w = interactive.stacked([0.76, 0.24]), chart.words
    named: set[str] = set()
    for direction, sign in SIDE.items():
        for i, group in enumerate([*LEVEL_GROUPS, RECALLED], 1):
            rows = chart.data[(chart.data["direction"] == direction) & (chart.data["group"] == group)]
            if rows.empty:
                continue
            hollow = group == RECALLED
            words = w.say(f"level_group.{group}")
            fill = "rgba(0,0,0,0)" if hollow else style.colour(f"{direction}.{i}")
            target.add_bar(
                x=rows["year"].tolist(),
                y=(sign * rows["trips"]).tolist(),
                ids=points(rows),
                customdata=rows["trips"].tolist(),
                name=words,
                legendgroup=group,
                legendrank=i,
                showlegend=group not in named,
                marker={"color": fill, "line": {"width": 1, "color": style.colour("unknown" if hollow else "paper")}},
                hovertemplate=w.say("trips_per_year.hover", way=w.say(f"way.{direction}"), group=words),
                row=1,
                col=1,
            )
            named.add(group)
    reach = int(chart.data.groupby(["year", "direction"])["trips"].sum().max())
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10**9) if reach / n <= 4)
    ticks = [*range(-step * (reach // step), reach + 1, step)]
    target.update_yaxes(tickvals=ticks, ticktext=[w.number(abs(n)) for n in ticks], row=1, col=1)
    add_events(target, chart, reach * 1.16, rows=3)
    for direction, y, anchor in (("VN-LA", 1, "top"), ("LA-VN", 0, "bottom")):
        note = w.say("trips_per_year.shades") if direction == "LA-VN" else ""  # the key shows the other way's alone
        interactive.heading(target, w.say(f"arrow.{direction}"), direction, 1, y, anchor, note)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="relative", height=490, showlegend=True)
