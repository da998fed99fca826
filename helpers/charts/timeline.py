"""The time axis that charts share: years, dates on it, the events that explain it, and where a line must break."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers.charts.chart import Chart
from helpers.drawing import interactive, style, typeset
from helpers.language import lexicon


def years(chart: Chart) -> tuple[int, int]:
    """First and last year of a time chart: those of its rows and of the articles collected."""
    known = [
        *chart.data["year"].dropna().astype("int64"),
        *(chart.articles["year"] if chart.articles is not None else []),
    ]
    return min(known), max(known)


def year_axis(ax: Axes, first: int, last: int, *, part: int | None = None, labels: bool = True) -> None:
    """A horizontal axis of years, at least five wide so that one bar stays a bar; the unfinished year gets a star."""
    low, high = first, last
    while high - low < 4:
        low, high = (low - 1, high) if (high - low) % 2 else (low, high + 1)
    ax.set_xlim(low - 0.6, high + 0.6)
    room = ax.get_position().width * ax.figure.get_size_inches()[0] / (high - low + 1.2)
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if n * room > typeset.text_width("2008*", 9) + 0.06)
    ticks = [year for year in range(low, high + 1) if (year % step == 0 if step >= 5 else (last - year) % step == 0)]
    ticks = [year for year in ticks if first <= year <= last] or [first]
    ax.xaxis.set_major_locator(FixedLocator(ticks))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: year_told(x, part) if labels else ""))


def year_told(year: float, part: int | None) -> str:
    """A year as an axis prints it: the unfinished one, if any, with a star."""
    return f"{year:.0f}{'*' if year == part else ''}"


def at(date: str) -> float:
    """A date as a number of years; a month or year stands at its middle."""
    year, month, day = ([int(part) for part in date.split("-")] + [0, 0])[:3]
    if not month:
        return year + 0.5
    share = (day - 0.5) / calendar.monthrange(year, month)[1] if day else 0.5
    return round(year + (month - 1 + share) / 12, 4)


def runs(rows: pd.DataFrame, gap: float = 1.5) -> list[pd.DataFrame]:
    """Points in order of time, cut where neighbours are more than `gap` years apart."""
    ordered = rows.sort_values("at")
    return [part for _, part in ordered.groupby((ordered["at"].diff() > gap).cumsum())]


MOST = 8  # events on one chart: more would tell less


def events(chart: Chart) -> list[dict[str, str | float]]:
    """The events of events.csv for this chart within its years: name (short), full (with its dates), at."""
    first, last = years(chart)
    found = []
    for row in lexicon.rows("events"):
        begins = at(row["date_from"])
        if chart.name in lexicon.split(row["charts"]) and first - 0.5 <= begins - 0.5 <= last + 0.5:
            told = chart.words.date(row["date_from"])
            if row["date_to"] != row["date_from"]:
                told += " – " + chart.words.date(row["date_to"])
            full = row[f"label_{chart.lang}"]
            full = full if row["date_from"] in full else f"{full} ({told})"
            name = row[f"short_{chart.lang}"]
            if found and found[-1]["name"] == name and begins - 0.5 - found[-1]["at"] < 0.5:
                found[-1]["full"] += f"; {full}"  # both parties meet within weeks
            else:
                found.append({"name": name, "full": full, "at": begins - 0.5})
    return found[:MOST]


@dataclass(frozen=True)
class Placed:
    """An event's name beside its hairline: where the line stands, in which row of names, on its right or left side."""

    event: dict[str, str | float]
    stem: float
    row: int
    side: int  # 1: the name runs to the right of the line, -1: to its left

    def span(self, wide: float) -> tuple[float, float]:
        """From where to where a name so wide stands."""
        return (self.stem, self.stem + wide) if self.side > 0 else (self.stem - wide, self.stem)


def placed(found: list[dict], at_inches: Callable[[float], float], edge: float, size: float, rows: int) -> list[Placed]:
    """The events whose names find room above a panel, in `rows` rows, 0 the lowest, none over another or its line.

    Args:
        found: as events() gives them.
        at_inches: where a date stands.
        edge: where the panel ends, in inches.
        size: of the names, in points.
        rows: of names; a line reaches down from the row of its own.
    """
    taken: list[tuple[Placed, float, float]] = []
    choices = [(row, 1) for row in range(rows)] + [(row, -1) for row in reversed(range(rows))]
    for event in reversed(found):  # a name runs to the right where it can, so the later one stands first
        for row, side in choices:
            one = Placed(event, at_inches(event["at"]), row, side)
            low, high = one.span(0.06 + typeset.text_width(event["name"], size))
            if low < -0.3 or high > edge + 0.05:
                continue
            if all(_apart(one, low, high, *other) for other in taken):
                taken.append((one, low, high))
                break
    return [one for one, _, _ in taken]


def _apart(one: Placed, low: float, high: float, other: Placed, left: float, right: float) -> bool:
    """Whether two names, and the line of the higher beside the lower, leave room between them."""
    if one.row == other.row:
        return low > right + 0.08 or high + 0.08 < left
    return not (
        (one.row > other.row and left - 0.04 < one.stem < right + 0.03)
        or (one.row < other.row and low - 0.04 < other.stem < high + 0.03)
    )


def mark_events(ax: Axes, chart: Chart, page: style.Page, top: float, size: float = 7.4, rows: int = 2) -> None:
    """A hairline for each event through the plot, its name above: `top` is where the lowest row of names stands.

    An event whose name finds no room in so many rows is left out. The limits of the axes must be set before.
    """
    wide = ax.get_position().width * ax.figure.get_size_inches()[0]
    tall = ax.get_position().height * ax.figure.get_size_inches()[1]
    low, high = ax.get_xlim()
    start = ax.get_position().x0 * ax.figure.get_size_inches()[0] - style.MARGIN
    for one in placed(events(chart), lambda at: (at - low) / (high - low) * wide, wide, size, rows):
        y = top - 0.15 * one.row
        look = {"fontsize": size, "va": "center", "ha": "left" if one.side > 0 else "right"}
        page.text(start + one.stem + 0.05 * one.side, y, one.event["name"], color=style.colour("muted"), **look)
        lift = (page.top - ax.figure.get_size_inches()[1] * ax.get_position().y1 - y + 0.06) / tall
        ax.plot(
            [one.event["at"]] * 2,
            [0, 1 + lift],
            transform=ax.get_xaxis_transform(),
            color=style.colour("rest"),
            linewidth=0.8,
            linestyle=(0, (1, 1.6)),
            clip_on=False,
            zorder=0.5,
        )


PANEL = 7.5  # inches: about the panel of an interactive chart, where a name of 8 points stands as the screen draws it


def add_events(target, chart: Chart, y: float, row: int = 1, rows: int = 2) -> None:
    """The events above an interactive panel: marks with their names, in rows as above a static one; all told on hover.

    Args:
        target: the interactive figure.
        chart: whose events.
        y: the value at which the lowest row of marks stands; each row above is an eighth of it higher.
        row: the panel.
        rows: of names; an event without room for its name has its mark alone.
    """
    first, last = years(chart)
    found = events(chart)
    if not found:
        return
    wide = last - first + 1.2
    named = placed(found, lambda at: (at - first + 0.6) / wide * PANEL, PANEL, 8, rows)
    known = {id(one.event): one for one in named}
    places = [known.get(id(event)) for event in found]
    target.add_scatter(
        x=[event["at"] for event in found],
        y=[round(y * (1 + (one.row if one else 0) / 8), 4) for one in places],
        mode="markers+text",
        marker={"symbol": "triangle-down", "size": 9, "color": style.colour("muted")},
        text=[interactive.safe(event["name"]) if one else "" for event, one in zip(found, places, strict=True)],
        textposition=["middle left" if one and one.side < 0 else "middle right" for one in places],
        textfont={"color": style.colour("muted"), "size": 11},
        cliponaxis=False,
        name=chart.words.say("chart.events"),
        customdata=[interactive.safe(event["full"]) for event in found],
        hovertemplate="%{customdata}<extra></extra>",
        row=row,
        col=1,
    )
