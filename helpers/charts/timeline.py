"""The time axis that charts share: years, dates on it, and where a line must break."""

from __future__ import annotations

import calendar

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import style
from helpers.charts.chart import Chart


def years(chart: Chart) -> tuple[int, int]:
    """First and last year of a time chart: those of its rows and of the articles collected."""
    known = [
        *chart.data["year"].dropna().astype("int64"),
        *(chart.articles["year"] if chart.articles is not None else []),
    ]
    return min(known), max(known)


def part_year(chart: Chart) -> int | None:
    """The year that the articles cover only in part: its tick gets a star."""
    return chart.part_year


def year_axis(ax: Axes, first: int, last: int, *, part: int | None = None, labels: bool = True) -> None:
    """A horizontal axis of years, at least five wide so that one bar stays a bar; the unfinished year gets a star."""
    low, high = first, last
    while high - low < 4:
        low, high = (low - 1, high) if (high - low) % 2 else (low, high + 1)
    ax.set_xlim(low - 0.6, high + 0.6)
    room = ax.get_position().width * ax.figure.get_size_inches()[0] / (high - low + 1.2)
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if n * room > style.text_width("2008*", 9) + 0.06)
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
