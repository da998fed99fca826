"""The chart of trade a year."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import covered
from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.timeline import add_events, events, mark_events, year_axis, years
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style
from helpers.merging.magnitudes import implausible

_PART = re.compile(r"(?P<year>\d{4})-(?P<first>\d{2})(?:/(?P=year)-(?P<last>\d{2}))?")  # 2025-01/2025-10, 2024-03
COLUMNS = ["year", "usd", "low", "high", "months", "part_year", "ids"]
EVENTS = 0.36  # inches above the panel for the names of events


def _part(period: str) -> tuple[int, int, int] | None:
    """Year, first and last month of a period within a year, or None for whole years and longer spans."""
    match = _PART.fullmatch(period)
    if not match or not 1 <= int(match["first"]) <= 12:
        return None
    first, last = int(match["first"]), int(match["last"] or match["first"])
    return (int(match["year"]), first, last) if first <= last <= 12 and (first, last) != (1, 12) else None


def _full_years(series: pd.DataFrame, trade: pd.DataFrame) -> pd.DataFrame:
    """The years with a figure for all twelve months, with the reports behind each."""
    rows = series[(series["kind"] == "trade") & series["usd"].notna() & series["period"].str.fullmatch(r"\d{4}")]
    reports = dict(list(covered.whole(trade).groupby("period")))
    out = []
    for row in rows.itertuples():
        told = reports.get(row.period, trade.iloc[:0])
        behind = told.index[told["article_id"].isin(str(row.article_ids).split(";"))]
        low, high = (row.usd if pd.isna(value) else value for value in (row.low, row.high))
        out.append((int(row.period), int(row.usd), min(low, row.usd), max(high, row.usd), (1, 12), False, list(behind)))
    return pd.DataFrame(out, columns=COLUMNS)


def _part_years(trade: pd.DataFrame, full: set[int]) -> pd.DataFrame:
    """The longest part told of each year that has no full figure: the middle one of what articles print for it."""
    parts = {period: _part(period) for period in trade["period"].dropna().unique()}
    windows = {period: part for period, part in parts.items() if part and part[0] not in full}
    rows = trade.loc[trade["value_usd"].notna() & trade["period"].isin(set(windows)), ["period", "value_usd"]]
    rows = rows[np.array([implausible(usd, usd, "USD") is None for usd in rows["value_usd"]], bool)]
    longest: dict[int, tuple[int, int]] = {}
    for year, first, last in map(windows.get, rows["period"].unique()):
        told = longest.get(year, (first, last))
        longest[year] = max(told, (first, last), key=lambda months: (months[1] - months[0], -months[0]))
    out = []
    for year, (first, last) in longest.items():
        here = {period for period, part in windows.items() if part == (year, first, last)}
        mine = rows[rows["period"].isin(here)].rename_axis("key").sort_values(["value_usd", "key"])
        usd, keys = mine["value_usd"].astype("int64").tolist(), mine.index.astype("str").tolist()
        out.append((year, usd[len(usd) // 2], usd[0], usd[-1], (first, last), True, keys))
    return pd.DataFrame(out, columns=COLUMNS)


@of_tables
def trade_per_year(series: pd.DataFrame, trade: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How much do the two countries trade a year?

    Args:
        series: the table series: one value a year.
        trade: the table trade: its part-years fill years without a full figure, marked as such.
        articles: the table articles.
        lang: language of the words, "en" or "vi".
    """
    w = Words(lang)
    full = _full_years(series, trade)
    parts = _part_years(trade, set(full["year"]))
    data = pd.concat([part for part in (full, parts) if len(part)] or [full], ignore_index=True)
    data = data.astype({"usd": "int64", "low": "int64", "high": "int64", "part_year": bool}).sort_values("year")
    data, ids = parted(data.assign(months=[_months(*window, w) for window in data["months"]]))
    rows = series[(series["kind"] == "trade") & series["usd"].notna() & series["period"].str.fullmatch(r"\d{4}")]
    told = covered.whole(trade)
    behind = told.loc[told.index.isin({k for keys in ids for k in keys}), "article_id"]
    used = pd.concat([rows["article_ids"], behind])
    caveats = (w.say("trade_per_year.range"),) if (data["low"] < data["high"]).any() else ()
    if len(data) and data["year"].nunique() <= data["year"].max() - data["year"].min():
        caveats += (w.say("trade_per_year.gaps"),)
    caveats += (w.say("trade_per_year.dollars"),)
    if len(parts):
        caveats += (w.say("trade_per_year.hatched"),)
    undated = trade[trade["period"].isna() & trade["value_usd"].notna()]
    caveats += coverage.undated_figures(undated["value_usd"], w)
    title = _title(data, w) if len(data) or undated.empty else w.say("trade_per_year.no_year")
    chart = Chart(
        name="trade-per-year",
        title=title,
        subtitle=phrase(w.say("trade_per_year.subtitle"), span(data["year"])),
        unit=w.say("unit.usd"),
        period=span(data["year"]),
        source=coverage.source_line(articles, used, w, undated["article_id"]),
        caveats=(*caveats, *coverage.unfinished_note(articles, data["year"], w)),
        alt=w.say("trade_per_year.alt_parts" if len(parts) else "trade_per_year.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw,
        trace=_trace,
        body=2.6 + 0.66 + coverage.STRIP,
        lang=lang,
        of="trade",
        ids=ids,
    )
    return replace(chart, body=chart.body + EVENTS) if len(data) and events(chart) else chart


def _title(data: pd.DataFrame, w: Words) -> str:
    if data.empty:
        return w.say("trade_per_year.none")
    full = data[~data["part_year"]]
    if full.empty:
        return w.say("trade_per_year.parts", figures=w.count(len(data), "noun.part_year"))
    first, last = full.iloc[0], full.iloc[-1]
    usd, year = w.money(last["usd"]), int(last["year"])
    if len(full) == 1 or not first["usd"]:
        return w.say("trade_per_year.one", usd=usd, year=year)
    times = last["usd"] / first["usd"]
    if times < 1.1:
        return w.say("trade_per_year.two", usd=usd, year=year, before=w.money(first["usd"]), first=int(first["year"]))
    return w.say("trade_per_year.title", usd=usd, year=year, times=w.number(times, 1), first=int(first["year"]))


def _months(first: int, last: int, w: Words) -> str:
    """The months that a figure covers: "Jan–Oct"."""
    names = w.months()
    return names[first - 1] if first == last else f"{names[first - 1]}–{names[last - 1]}"


def _draw(chart: Chart, page: style.Page) -> None:
    (first, last), w = years(chart), chart.words
    top = EVENTS if events(chart) else 0.0
    ax = page.axes(top, 2.6, 0.42)
    ax.set_ylim(0, chart.data["high"].max() / 1e9 * 1.12)
    year_axis(ax, first, last, part=chart.part_year)
    shade, paper = style.colour("both"), style.colour("paper")
    hatched = {"facecolor": paper, "edgecolor": shade, "hatch": "////", "hatchcolor": shade}
    labels = []
    for row in chart.data.itertuples():
        value, low, high = (n / 1e9 for n in (row.usd, row.low, row.high))
        ax.bar(row.year, value, width=0.78, linewidth=0.8, **(hatched if row.part_year else {"color": shade}))
        if low < high:
            ax.plot([row.year] * 2, [low, high], color=style.colour("ink"), linewidth=1.1, marker="_", markersize=5)
        labels.append((row.year, high, w.number(value, 2)))
        if row.part_year:
            box = {"facecolor": paper, "edgecolor": "none", "pad": 1}
            ax.annotate(
                row.months,
                (row.year, 0),
                (0, 4),
                textcoords="offset points",
                rotation=90,
                fontsize=8,
                ha="center",
                bbox=box,
            )
    ax.yaxis.set_major_locator(style.round_ticks(5))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y, 3)))
    ax.grid(axis="y")
    mark_events(ax, chart, page, top - 0.12)
    style.label_above(ax, labels)
    coverage.draw_strip(chart, page, top + 2.6 + 0.64, first, last, 0.42)


def _trace(chart: Chart):
    target, w = interactive.stacked([0.76, 0.24]), chart.words
    for part in (False, True):
        rows = chart.data[chart.data["part_year"] == part]
        if rows.empty:
            continue
        target.add_bar(
            x=rows["year"].tolist(),
            y=(rows["usd"] / 1e9).round(4).tolist(),
            ids=points(rows),
            name=w.say("trade_per_year.part") if part else w.say("trade_per_year.full"),
            marker={"color": style.colour("both"), "pattern": {"shape": "/" if part else ""}},
            error_y=interactive.whiskers(rows, "usd", 1e9, color=style.colour("ink"), thickness=1.2),
            customdata=[
                [row.months, w.money(row.usd), w.money(row.low), w.money(row.high)] for row in rows.itertuples()
            ],
            hovertemplate=w.say("trade_per_year.hover"),
            row=1,
            col=1,
        )
    add_events(target, chart, float(chart.data["high"].max()) / 1e9 * 1.08)
    target.update_yaxes(title={"text": w.say("unit.usd_billion")}, row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="overlay", height=420, showlegend=True)
