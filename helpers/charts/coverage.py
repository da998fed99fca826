"""How many articles each year rests on: the strip under every time chart, its source line, and a chart of its own."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts.chart import Chart
from helpers.charts.timeline import part_year, year_axis
from helpers.charts.words import count, phrase, span

STRIP = 0.5  # inches


LAYERS = {  # column -> words
    "vietnamese": "in Vietnamese",
    "other": "in other languages",
    "event": "year known only from the event",
}


def per_year(articles: pd.DataFrame, telling: Iterable[str] | None = None) -> pd.DataFrame:
    """Articles a year: year, vietnamese, other (by year of publication), event (year known only from what is told).

    Args:
        articles: the table articles.
        telling: ids of the articles that a chart's rows come from; adds the column telling, a line in the strip.
    """
    dated = articles[articles["year"].notna()]
    layer = (dated["language"] == "vi").map({True: "vietnamese", False: "other"})
    layer = layer.where(dated["year_basis"] != "event", "event")
    table = pd.crosstab(dated["year"].astype("int64"), layer).reindex(columns=list(LAYERS), fill_value=0)
    years = range(table.index.min(), table.index.max() + 1) if len(table) else []
    table = table.reindex(years, fill_value=0)
    out = pd.DataFrame({"year": list(years), **{name: [int(n) for n in table[name]] for name in LAYERS}})
    if telling is not None:
        chosen = dated[dated["article_id"].isin(set(telling))]["year"].astype("int64").value_counts()
        out["telling"] = [int(chosen.get(year, 0)) for year in out["year"]]
    return out


def source_line(articles: pd.DataFrame, used: Iterable[str] | None = None) -> str:
    """Where a chart's numbers are from: articles, outlets, dates, and how many are without a year.

    Args:
        articles: the table articles.
        used: ids of the articles that the chart's rows come from; None: all.
    """
    chosen = articles if used is None else articles[articles["article_id"].isin(set(used))]
    if articles.empty:
        return "Source: no articles in this corpus."
    parts = [
        f"Source: {count(len(chosen), 'article')}" + (f" of {len(articles):,} collected" if used is not None else "")
    ]
    parts.append(f" from {count(chosen['outlet'].nunique(), 'outlet')}")
    if years := span(chosen["year"]):
        parts.append(f", {years}")
    if undated := int(chosen["year"].isna().sum()):
        parts.append(f"; {undated:,} without a year")
    return "".join(parts) + "."


def last_day(articles: pd.DataFrame) -> str | None:
    """The last day of publication known; None too when articles without a day tell of a later year."""
    days = articles["published"].dropna()
    days = days[days.str.len() == 10]
    if days.empty or (articles["year"].fillna(0) > int(days.max()[:4])).any():
        return None
    return str(days.max())


def unfinished(articles: pd.DataFrame) -> int | None:
    """The last year, when its articles end before December: its bars are of a part of the year."""
    day = last_day(articles)
    return int(day[:4]) if day and day[5:7] != "12" else None


def unfinished_note(articles: pd.DataFrame, years: Iterable[int]) -> tuple[str, ...]:
    """A caveat for charts that draw the unfinished last year, or nothing."""
    year = unfinished(articles)
    if year is None or year not in set(years):
        return ()
    return (f"{year} is covered only to {pd.Timestamp(last_day(articles)):%-d %B}.",)


def draw_strip(
    chart: Chart, page: style.Page, top: float, first: int, last: int, left: float = 0.0, right: float = 0.0
) -> Axes:
    """The strip of articles per year, `top` inches below the body's top."""
    table = chart.articles
    ax = page.axes(top, STRIP, left, right)
    base = pd.Series(0, index=table.index)
    for name in LAYERS:
        ax.bar(table["year"], table[name], bottom=base, width=0.8, color=style.colour(f"coverage.{name}"), linewidth=0)
        base = base + table[name]
    entries = [(text, f"coverage.{name}") for name, text in LAYERS.items()]
    if "telling" in table:
        marker = "o" if len(table) == 1 else ""
        ax.plot(table["year"], table["telling"], color=style.colour("ink"), linewidth=1.3, marker=marker, markersize=4)
    year_axis(ax, first, last, labels=False)
    ax.tick_params(axis="x", length=0)
    most = int(base.max()) if len(base) else 0
    ax.set_ylim(0, max(most, 1) * 1.05)
    ax.yaxis.set_major_locator(FixedLocator([0, most] if most else [0]))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:,.0f}"))
    ax.tick_params(axis="y", labelsize=8)
    end = key(page, top - 0.2, "Articles collected", entries, size=8)
    if "telling" in table:
        wide, tall = page.figure.get_size_inches()
        x, y = style.MARGIN + end, (page.top - (top - 0.2) - 0.047) / tall
        page.figure.add_artist(Line2D([x / wide, (x + 0.16) / wide], [y, y], color=style.colour("ink"), linewidth=1.3))
        page.text(end + 0.21, top - 0.2 + 0.047, "used here", fontsize=8, color=style.colour("muted"), va="center")
    return ax


def add_strip(target, chart: Chart, row: int) -> None:
    """The strip as the last panel of an interactive figure, with a line of those that the chart's rows come from."""
    place = {"row": row, "col": 1, "showlegend": False}
    years = chart.articles["year"].tolist()
    base = chart.articles["year"] * 0
    for name, words in LAYERS.items():
        target.add_bar(
            x=years,
            y=chart.articles[name].tolist(),
            base=base.tolist(),  # stacked here, since the chart above may lay its own bars over each other
            offset=-0.4,
            width=0.8,
            name=words,
            marker={"color": style.colour(f"coverage.{name}"), "line": {"width": 0}},
            customdata=chart.articles[name].tolist(),
            hovertemplate=f"%{{x}}: %{{customdata}} articles {words}<extra></extra>",
            **place,
        )
        base = base + chart.articles[name]
    if "telling" in chart.articles:
        target.add_scatter(
            x=years,
            y=chart.articles["telling"].tolist(),
            mode="lines",
            line={"color": style.colour("ink"), "width": 1.5},
            hovertemplate="%{x}: %{y} articles used here<extra></extra>",
            **place,
        )
    target.update_yaxes(title_text="Articles", showgrid=False, nticks=3, row=row, col=1)


def key(
    page: style.Page,
    y: float,
    title: str,
    entries: list[tuple[str, str | tuple[str, ...]]],
    size: float = 9,
    x: float = 0.0,
) -> float:
    """A one-line key: a title, then swatches (text, palette keys), y inches below the body's top; returns its end."""
    swatch = size / 72 * 0.85
    if title:
        page.text(x, y + swatch / 2, title, fontsize=size, fontweight=600, color=style.colour("muted"), va="center")
        x += style.text_width(title, size, 600) + 0.14
    wide, tall = page.figure.get_size_inches()
    for text, names in entries:
        for name in (names,) if isinstance(names, str) else names:
            corner = ((style.MARGIN + x) / wide, (page.top - y - swatch) / tall)
            page.figure.add_artist(
                Rectangle(corner, swatch / wide, swatch / tall, color=style.colour(name), linewidth=0)
            )
            x += swatch
        page.text(x + 0.05, y + swatch / 2, text, fontsize=size, color=style.colour("muted"), va="center")
        x += 0.05 + style.text_width(text, size) + 0.14
    return x


def panel_heading(page: style.Page, y: float, words: str, name: str, *, own_scale: bool = False) -> None:
    """A panel's heading in the colour of what it shows; a panel with another scale than the first says so."""
    page.text(0, y, words, fontweight=600, va="center", color=style.colour(name, for_text=True))
    if own_scale:
        x = style.text_width(words, 9.5, 600) + 0.12
        page.text(x, y, "own scale", fontsize=8.2, va="center", color=style.colour("muted"))


def articles_collected(articles: pd.DataFrame) -> Chart:
    """How many articles does each year rest on?"""
    data = per_year(articles)
    layers = {name: int(data[name].sum()) for name in LAYERS}
    title = "No articles in this corpus"
    caveats: tuple[str, ...] = ()
    if len(articles):
        vietnamese = (articles["language"] == "vi").mean()
        outlets = count(articles["outlet"].nunique(), "outlet")
        told = f" from {outlets}" if articles["outlet"].notna().any() else ""
        title = f"{count(len(articles), 'article')}{told}; {vietnamese:.0%} in Vietnamese"
        top = articles["outlet"].dropna().value_counts()
        top = sorted(top.items(), key=lambda item: (-item[1], item[0]))[:6]
        caveats = ("Most from " + ", ".join(f"{outlet} ({n})" for outlet, n in top) + ".",) if top else ()
        if layers["event"]:
            caveats += ("Few articles of a year mean little found, not little happened.",)
    return Chart(
        name="articles-collected",
        title=title,
        subtitle=phrase("Articles by year of publication, else of the event they tell", span(data["year"])),
        unit="articles",
        period=span(data["year"]),
        source=source_line(articles),
        caveats=(*caveats, *unfinished_note(articles, data["year"])),
        alt=f"Stacked bars of articles a year, by language and by how the year is known. {title}.",
        data=data,
        draw=_draw_collected,
        trace=_trace_collected,
        body=3.4,
    )


def _draw_collected(chart: Chart, page: style.Page) -> None:
    key(page, 0.02, "", [(text[:1].upper() + text[1:], f"coverage.{name}") for name, text in LAYERS.items()])
    ax = page.axes(0.3, 2.75, 0.36)
    base = pd.Series(0, index=chart.data.index)
    for name in LAYERS:
        ax.bar(
            chart.data["year"],
            chart.data[name],
            bottom=base,
            width=0.8,
            color=style.colour(f"coverage.{name}"),
            linewidth=0,
        )
        base = base + chart.data[name]
    ax.set_ylim(0, max(1, base.max()) * 1.1)
    ax.yaxis.set_major_locator(style.round_ticks(5, integer=True))
    ax.grid(axis="y")
    year_axis(ax, int(chart.data["year"].min()), int(chart.data["year"].max()), part=part_year(chart))
    totals = [(year, total, f"{total:,}") for year, total in zip(chart.data["year"], base, strict=True) if total]
    style.label_above(ax, totals, key="muted")


def _trace_collected(chart: Chart):
    target = interactive.figure()
    for name, words in LAYERS.items():
        target.add_bar(
            x=chart.data["year"].tolist(),
            y=chart.data[name].tolist(),
            name=words[:1].upper() + words[1:],
            marker={"color": style.colour(f"coverage.{name}")},
            hovertemplate=f"%{{x}}: %{{y}} {words}<extra></extra>",
        )
    return target.update_layout(barmode="stack", height=380, showlegend=True)
