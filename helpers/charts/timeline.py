"""The time axis that charts share: years, dates on it, the events that explain it, and where a line must break."""

from __future__ import annotations

import calendar

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, lexicon, style, typeset
from helpers.charts.chart import Chart


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
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0f}{'*' if x == part else ''}" if labels else ""))


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


MOST = 5  # events on one chart: more would tell less


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


def mark_events(ax: Axes, chart: Chart, page: style.Page, top: float, size: float = 7.4) -> None:
    """A hairline for each event through the plot, its name above: `top` is where the lower line of names stands.

    A name that would touch another, or another's hairline, stands a line higher, else is left out with its hairline.
    The limits of the axes must be set before.
    """
    wide = ax.get_position().width * ax.figure.get_size_inches()[0]
    low, high = ax.get_xlim()
    start = ax.get_position().x0 * ax.figure.get_size_inches()[0] - style.MARGIN
    edge, taken = start + wide, []  # (stem, right end, line) in inches
    for event in reversed(events(chart)):  # a name runs to the right, so the later one stands first
        stem = start + (event["at"] - low) / (high - low) * wide
        reach = stem + 0.06 + typeset.text_width(event["name"], size)
        for line in (0, 1):
            free = all(
                (line != other or stem > end + 0.08 or reach + 0.08 < x)
                and not (line > other and x - 0.04 < stem < end + 0.03)
                and not (line < other and stem - 0.04 < x < reach + 0.03)
                for x, end, other in taken
            )
            if free and reach <= edge + 0.05:
                taken.append((stem, reach, line))
                y = top - 0.15 * line
                page.text(stem + 0.05, y, event["name"], fontsize=size, va="center", color=style.colour("muted"))
                tall = ax.get_position().height * ax.figure.get_size_inches()[1]
                lift = (page.top - ax.figure.get_size_inches()[1] * ax.get_position().y1 - y + 0.06) / tall
                ax.plot(
                    [event["at"]] * 2,
                    [0, 1 + lift],
                    transform=ax.get_xaxis_transform(),
                    color=style.colour("rest"),
                    linewidth=0.8,
                    linestyle=(0, (1, 1.6)),
                    clip_on=False,
                    zorder=0.5,
                )
                break


def add_events(target, chart: Chart, y: float, row: int = 1) -> None:
    """The events as small marks along the top of an interactive panel, each named when pointed at."""
    found = events(chart)
    if found:
        target.add_scatter(
            x=[event["at"] for event in found],
            y=[y] * len(found),
            mode="markers",
            marker={"symbol": "triangle-down", "size": 9, "color": style.colour("muted")},
            name=chart.words.say("chart.events"),
            customdata=[interactive.safe(event["full"]) for event in found],
            hovertemplate="%{customdata}<extra></extra>",
            row=row,
            col=1,
        )
