"""Charts of trade and investment."""

from __future__ import annotations

import re

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import at, runs, year_axis, years
from helpers.charts.words import MONTHS, count, exploded, money, phrase, span

_PART = re.compile(r"(?P<year>\d{4})-(?P<first>\d{2})(?:/(?P=year)-(?P<last>\d{2}))?")  # 2025-01/2025-10, 2024-03


def _part(period: str) -> tuple[int, int, int] | None:
    """Year, first and last month of a period within a year, or None for whole years and longer spans."""
    match = _PART.fullmatch(period)
    if not match or not 1 <= int(match["first"]) <= 12:
        return None
    first, last = int(match["first"]), int(match["last"] or match["first"])
    return (int(match["year"]), first, last) if first <= last <= 12 and (first, last) != (1, 12) else None


def trade_per_year(series: pd.DataFrame, trade: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How much do the two countries trade a year?

    Args:
        series: the table series: one value a year.
        trade: the table trade: its part-years fill years without a full figure, marked as such.
        articles: the table articles.
    """
    rows = series[(series["kind"] == "trade") & series["usd"].notna() & series["period"].str.fullmatch(r"\d{4}")]
    full = pd.DataFrame({"year": rows["period"].astype("int64"), "usd": rows["usd"].astype("int64")})
    full["low"] = rows["low"].fillna(rows["usd"]).astype("int64").combine(full["usd"], min)
    full["high"] = rows["high"].fillna(rows["usd"]).astype("int64").combine(full["usd"], max)
    full = full.assign(months="Jan–Dec", part_year=False)
    parts = []
    known = trade[trade["value_usd"].notna() & trade["period"].notna()]
    for row in known.itertuples():
        part = _part(row.period)
        if part and part[0] not in set(full["year"]):
            parts.append((part[2] - part[1], *part, int(row.value_usd), row.article_id))
    longest: dict[int, list] = {}
    for _, year, first, last, usd, article in sorted(parts, key=lambda p: (-p[0], p[1:])):
        entry = longest.setdefault(year, [(first, last), [], set()])
        if entry[0] == (first, last):
            entry[1].append(usd)
            entry[2].add(article)
    extra = [
        {
            "year": year,
            "usd": sorted(values)[len(values) // 2],
            "low": min(values),
            "high": max(values),
            "months": _months(*window),
            "part_year": True,
        }
        for year, (window, values, _) in longest.items()
    ]
    data = pd.concat([full, pd.DataFrame(extra, columns=full.columns).astype(full.dtypes)], ignore_index=True)
    data = data.sort_values("year", ignore_index=True)
    title = "No trade figures in this corpus"
    if len(full):
        ordered = full.sort_values("year")
        first, last = ordered.iloc[0], ordered.iloc[-1]
        title = f"Two-way trade: {money(last['usd'])} in {last['year']}"
        if len(full) > 1:
            title += f", {last['usd'] / max(1, first['usd']):.1f} times that of {first['year']}"
    elif len(data):
        title = f"No full year of trade; {count(len(data), 'part-year figure')}"
    used = [*exploded(rows["article_ids"]), *(article for entry in longest.values() for article in entry[2])]
    caveats = ("Vertical line: lowest to highest figure printed for the period.", "Dollars of the day.")
    if len(extra):
        caveats += ("Hatched: part of a year, where no full year is told.",)
    return Chart(
        lang=lang,
        name="trade-per-year",
        title=title,
        subtitle=phrase("Two-way trade, as articles print it, US$ bn", span(data["year"])),
        unit="US$",
        period=span(data["year"]),
        source=coverage.source_line(articles, used),
        caveats=caveats,
        alt=f"Bars of trade a year with the range of reports; part-years hatched. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_trade,
        trace=_trace_trade,
        body=2.6 + 0.66 + coverage.STRIP,
    )


def _months(first: int, last: int) -> str:
    return MONTHS[first - 1] if first == last else f"{MONTHS[first - 1]}–{MONTHS[last - 1]}"


def _draw_trade(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    ax = page.axes(0, 2.6, 0.42)
    ax.set_ylim(0, chart.data["high"].max() / 1e9 * 1.12)
    year_axis(ax, first, last)
    shade, paper = style.colour("both"), style.colour("paper")
    hatched = {"facecolor": paper, "edgecolor": shade, "hatch": "////", "hatchcolor": shade}
    labels = []
    for row in chart.data.itertuples():
        value, low, high = (n / 1e9 for n in (row.usd, row.low, row.high))
        ax.bar(row.year, value, width=0.78, linewidth=0.8, **(hatched if row.part_year else {"color": shade}))
        if low < high:
            ax.plot([row.year] * 2, [low, high], color=style.colour("ink"), linewidth=1.1, marker="_", markersize=5)
        labels.append((row.year, high, f"{value:.2f}"))
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
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:g}"))
    ax.grid(axis="y")
    style.label_above(ax, labels)
    coverage.draw_strip(chart, page, 2.6 + 0.64, first, last, 0.42)


def _trace_trade(chart: Chart):
    target = interactive.stacked([0.76, 0.24])
    for part in (False, True):
        rows = chart.data[chart.data["part_year"] == part]
        if rows.empty:
            continue
        target.add_bar(
            x=rows["year"].tolist(),
            y=(rows["usd"] / 1e9).round(4).tolist(),
            name="Part of a year" if part else "Full year",
            marker={"color": style.colour("both"), "pattern": {"shape": "/" if part else ""}},
            error_y={
                "type": "data",
                "symmetric": False,
                "array": ((rows["high"] - rows["usd"]) / 1e9).round(4).tolist(),
                "arrayminus": ((rows["usd"] - rows["low"]) / 1e9).round(4).tolist(),
                "color": style.colour("ink"),
                "thickness": 1.2,
            },
            customdata=[[row.months, money(row.usd), money(row.low), money(row.high)] for row in rows.itertuples()],
            hovertemplate="%{x}, %{customdata[0]}: %{customdata[1]}"
            "<br>reports: %{customdata[2]} to %{customdata[3]}<extra></extra>",
            row=1,
            col=1,
        )
    target.update_yaxes(title_text="US$ bn", row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="overlay", height=420, showlegend=True)


REGISTERS = {
    "VN": ("Vietnam's register", "VN-LA"),
    "LA": ("Laos's register", "LA-VN"),
    "unknown": ("Register not known", "unknown"),
}


def investment_stock(series: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How much Vietnamese capital is registered in Laos, by whose count?"""
    rows = series[(series["kind"] == "investment") & (series["measure"] == "stock") & series["usd"].notna()]
    rows = rows[rows["giver"].fillna("VN") == "VN"]
    rows = rows[rows["period"].str.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?")]
    data = pd.DataFrame(
        {"register": rows["register"].fillna("unknown"), "period": rows["period"], "at": rows["period"].map(at)}
    )
    data["year"] = rows["period"].str.slice(0, 4).astype("int64")
    data["usd"] = rows["usd"].astype("int64")
    data["projects"] = rows["max"]
    data = data.sort_values(
        ["register", "at"], key=lambda c: c.map(list(REGISTERS).index) if c.name == "register" else c, ignore_index=True
    )
    title = "No investment stocks in this corpus"
    if len(data):
        newest = data.sort_values("at").drop_duplicates("register", keep="last").set_index("register")
        told = [
            f"{money(newest.loc[r, 'usd'])} by {REGISTERS[r][0]} ({newest.loc[r, 'year']})"
            for r in ("VN", "LA")
            if r in newest.index
        ]
        title = "Vietnamese capital in Laos: " + (
            ", ".join(told) or f"{money(newest['usd'].iloc[0])}, register not known"
        )
    return Chart(
        lang=lang,
        name="investment-stock",
        title=title,
        subtitle=phrase("Registered capital of Vietnamese projects in Laos, US$ bn", span(data["year"])),
        unit="US$",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(rows["article_ids"])),
        caveats=(
            "The two countries count differently: their figures are never joined.",
            "A year without a month stands at its middle; counts more than three years apart are not joined.",
        ),
        alt=f"Dots of registered capital over time, one colour a register. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_stock,
        trace=_trace_stock,
        body=0.3 + 2.4 + 0.66 + coverage.STRIP,
    )


def _draw_stock(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    ax = page.axes(0.3, 2.4, 0.36)
    x = 0.0
    for register, (words, name) in REGISTERS.items():
        rows = chart.data[chart.data["register"] == register]
        if rows.empty:
            continue
        colour = style.colour(name)
        x = style.dot(page, x, 0.1, words, colour, colour)
        if register != "unknown":
            for part in runs(rows, 3.0):
                ax.plot(part["at"] - 0.5, part["usd"] / 1e9, color=colour, linewidth=1.6)
        ax.scatter(rows["at"] - 0.5, rows["usd"] / 1e9, s=32, color=colour, zorder=3)
        if register != "unknown":
            end = rows.iloc[-1]
            value = end["usd"] / 1e9
            ax.annotate(
                f"{value:.2f}".rstrip("0").rstrip("."),
                (end["at"] - 0.5, value),
                (0, 7),
                textcoords="offset points",
                ha="center",
                fontsize=8.5,
                fontweight=600,
                color=style.colour(name, for_text=True),
            )
    ax.set_ylim(0, chart.data["usd"].max() / 1e9 * 1.15)
    ax.yaxis.set_major_locator(style.round_ticks(5))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:g}"))
    ax.grid(axis="y")
    year_axis(ax, first, last)
    coverage.draw_strip(chart, page, 0.3 + 2.4 + 0.64, first, last, 0.36)


def _trace_stock(chart: Chart):
    target = interactive.stacked([0.76, 0.24])
    for register, (words, name) in REGISTERS.items():
        rows = chart.data[chart.data["register"] == register]
        for n, part in enumerate(runs(rows, 3.0) if len(rows) else []):
            target.add_scatter(
                x=(part["at"] - 0.5).round(4).tolist(),
                y=(part["usd"] / 1e9).round(4).tolist(),
                mode="markers" if register == "unknown" else "lines+markers",
                line={"color": style.colour(name), "width": 2},
                marker={"size": 9},
                name=words,
                legendgroup=register,
                showlegend=n == 0,
                customdata=[
                    [row.period, money(row.usd), "?" if pd.isna(row.projects) else count(row.projects, "project")]
                    for row in part.itertuples()
                ],
                hovertemplate=f"{words}, %{{customdata[0]}}<br>%{{customdata[1]}}, %{{customdata[2]}}<extra></extra>",
                row=1,
                col=1,
            )
    target.update_yaxes(title_text="US$ bn", rangemode="tozero", row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(height=420, showlegend=True, barmode="stack")
