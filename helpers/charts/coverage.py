"""How many articles each year rests on: the strip under every time chart, its key, and the source line."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import covered
from helpers.charts.chart import Chart
from helpers.charts.timeline import year_axis
from helpers.charts.words import ENGLISH, Words, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.storage.latecolumns import coded

STRIP = 0.5  # inches


LAYERS = ("vietnamese", "other", "event")  # columns; their words: coverage.* of labels.csv


def per_year(articles: pd.DataFrame, telling: np.ndarray | None = None) -> pd.DataFrame:
    """Articles a year: year, vietnamese, other (by year of publication), event (year known only from what is told).

    Args:
        articles: the table articles.
        telling: which of them a chart's rows come from; adds the column telling, a line in the strip.
    """
    dated = articles["year"].notna().to_numpy()
    if not dated.any():
        return pd.DataFrame({name: [] for name in ("year", *LAYERS, *(["telling"] if telling is not None else []))})
    found = articles["year"].to_numpy("int64", na_value=0)[dated]
    layer = np.where(holds(articles["language"], "vi"), LAYERS.index("vietnamese"), LAYERS.index("other"))
    layer = np.where(holds(articles["year_basis"], "event"), LAYERS.index("event"), layer)[dated]
    first, many = int(found.min()), len(LAYERS)
    span = int(found.max()) - first + 1
    counts = np.bincount((found - first) * many + layer, minlength=span * many).reshape(span, many)
    out = pd.DataFrame({"year": range(first, first + span), **dict(zip(LAYERS, counts.T, strict=True))})
    if telling is not None:
        out["telling"] = np.bincount(found[telling[dated]] - first, minlength=span)
    return out


def holds(column: pd.Series, word: str) -> np.ndarray:
    """Of each cell whether it is the word."""
    codes, words = coded(column)
    words = words.to_pylist()
    return codes == words.index(word) if word in words else np.zeros(len(codes), bool)


def source_line(
    articles: pd.DataFrame,
    used: pd.Series | np.ndarray | None = None,
    words: Words = ENGLISH,
    noted: pd.Series | None = None,
) -> str:
    """Where a chart's numbers are from: articles, outlets, dates, and how many are without a year.

    Args:
        articles: the table articles. Of a selection, articles of the collection that are outside of it count too.
        used: the article_ids of the chart's records, in cells joined by ";"; or which of `articles` they come from, a
            truth value each; None: all of them.
        words: of the chart's language.
        noted: the article_ids of records of which only the notes tell: the source of a chart that draws nothing.
    """
    if noted is not None and not len(used):
        used = noted
    source, chosen, key, fields = articles, slice(None), "source.from", {}
    if used is not None:
        by_id = isinstance(used, pd.Series)
        inside = covered.telling(articles, used) if by_id else used
        source = covered.whole(articles) if by_id else articles
        chosen = inside if source is articles else covered.telling(source, used)
        here, there = int(inside.sum()), int(chosen.sum() - inside.sum())
        fields = {"here": words.number(here), "there": words.number(there), "all": words.number(len(articles))}
        key = "source.of" if covered.whole(articles) is articles else "source.of_part"
        if there:
            key = "source.outside" if not here else "source.all_beside" if here == len(articles) else "source.beside"
    years = source["year"].array[chosen]
    if articles.empty and not len(years):
        return words.say("source.none")
    who = words.count(len(years), "noun.article")
    if outlets := int((counted(source["outlet"], chosen) > 0).sum()):
        who = words.say("source.outlets", articles=who, outlets=words.count(outlets, "noun.outlet"))
    line = phrase(words.say(key, who=who, **fields), span([years.min(), years.max()]) if len(years) else "")
    if undated := int(years.isna().sum()):
        line = words.say("source.undated", line=line, undated=words.number(undated))
    return line + "."


def counted(column: pd.Series, chosen: np.ndarray | slice = slice(None)) -> pd.Series:
    """How often each text of a column stands in the chosen rows, those of no row too."""
    codes, values = coded(column)
    codes = codes[chosen]
    return pd.Series(np.bincount(codes[codes >= 0], minlength=len(values)), index=values.to_pylist())


def unfinished(articles: pd.DataFrame) -> int | None:
    """The last year, when its articles end before December: its bars are of a part of the year."""
    day = covered.until(articles)
    return int(day[:4]) if day and day[5:7] != "12" else None


def part_year(articles: pd.DataFrame, years: Iterable[int]) -> int | None:
    """The unfinished last year, where a chart of these years draws it."""
    year = unfinished(articles)
    return year if year in set(years) else None


def unfinished_note(articles: pd.DataFrame, years: Iterable[int], words: Words = ENGLISH) -> tuple[str, ...]:
    """A caveat for charts that draw the unfinished last year, or nothing."""
    year = part_year(articles, years)
    if year is None:
        return ()
    return (words.say("coverage.unfinished", year=year, day=words.day(covered.until(articles))),)


def undated_figures(usd: pd.Series, words: Words) -> tuple[str, ...]:
    """A caveat on figures of which no time is told, or nothing; usd: their dollars."""
    if usd.empty:
        return ()
    key = "figures.undated" if len(usd) > 1 else "figures.undated_one"
    return (words.say(key, figures=words.count(len(usd), "noun.figure"), usd=words.money(usd.max())),)


def draw_strip(
    chart: Chart,
    page: style.Page,
    top: float,
    first: int,
    last: int,
    left: float = 0.0,
    right: float = 0.0,
    labels: bool = False,
) -> Axes:
    """The strip of articles per year, `top` inches below the body's top; with years where none stand right above it."""
    table = chart.articles
    ax = page.axes(top, STRIP, left, right)
    base = draw_layers(ax, table)
    words = chart.words
    entries = [(words.say(f"coverage.{name}"), f"coverage.{name}") for name in LAYERS]
    if "telling" in table:
        marker = "o" if len(table) == 1 else ""
        ax.plot(table["year"], table["telling"], color=style.colour("ink"), linewidth=1.3, marker=marker, markersize=4)
    year_axis(ax, first, last, part=chart.part_year, labels=labels)
    ax.tick_params(axis="x", length=2 if labels else 0, labelsize=8)
    most = int(base.max()) if len(base) else 0
    ax.set_ylim(0, max(most, 1) * 1.05)
    ax.yaxis.set_major_locator(FixedLocator([0, most] if most else [0]))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: chart.words.number(y)))
    ax.tick_params(axis="y", labelsize=8)
    end = key(page, top - 0.2, words.say("coverage.strip"), entries, size=8)
    if "telling" in table:
        wide, tall = page.figure.get_size_inches()
        x, y = style.MARGIN + end, (page.top - (top - 0.2) - 0.047) / tall
        page.figure.add_artist(Line2D([x / wide, (x + 0.16) / wide], [y, y], color=style.colour("ink"), linewidth=1.3))
        page.text(
            end + 0.21,
            top - 0.2 + 0.0855,
            words.say("coverage.telling"),
            fontsize=8,
            color=style.colour("muted"),
            va="baseline",
        )
    return ax


def draw_layers(ax: Axes, table: pd.DataFrame) -> pd.Series:
    """Articles a year as stacked bars, without edges; returns how high each year's bar is."""
    base = pd.Series(0, index=table.index)
    for name in LAYERS:
        bars = [(year - 0.4, low, 0.8, tall) for year, low, tall in zip(table["year"], base, table[name], strict=True)]
        style.boxes(ax, bars, style.colour(f"coverage.{name}"))
        base = base + table[name]
    return base


def add_strip(target, chart: Chart, row: int) -> None:
    """The strip as the last panel of an interactive figure, with a line of those that the chart's rows come from."""
    place = {"row": row, "col": 1, "legend": "legend2"}
    years = chart.articles["year"].tolist()
    base = chart.articles["year"] * 0
    say = chart.words.say
    for name in LAYERS:
        target.add_bar(
            x=years,
            y=chart.articles[name].tolist(),
            base=base.tolist(),  # stacked here, since the chart above may lay its own bars over each other
            offset=-0.4,
            width=0.8,
            name=say(f"coverage.{name}"),
            marker={"color": style.colour(f"coverage.{name}"), "line": {"width": 0}},
            customdata=chart.articles[name].tolist(),
            hovertemplate=say("coverage.hover", kind=say(f"coverage.{name}")),
            **place,
        )
        base = base + chart.articles[name]
    if "telling" in chart.articles:
        target.add_scatter(
            x=years,
            y=chart.articles["telling"].tolist(),
            mode="lines",
            line={"color": style.colour("ink"), "width": 1.5},
            name=say("coverage.telling"),
            hovertemplate=say("coverage.hover_telling"),
            **place,
        )
    target.update_yaxes(title={"text": say("coverage.axis")}, showgrid=False, nticks=3, row=row, col=1)
    top = target.layout[f"yaxis{row}"]["domain"][1]
    own = {"orientation": "h", "x": 0, "y": top, "yanchor": "bottom", "font": {"size": 11}, "traceorder": "normal"}
    target.update_layout(legend2=own | {"itemclick": False, "itemdoubleclick": False})
    interactive.year_axis(target, years, chart.part_year)


def key(
    page: style.Page,
    y: float,
    title: str,
    entries: list[tuple[str, str | tuple[str, ...]]],
    size: float = 9,
    x: float = 0.0,
    hatches: dict[str, str] | None = None,
) -> float:
    """A one-line key: a title, then swatches (text, palette keys), y inches below the body's top; returns its end.

    A colour with an entry in `hatches` is drawn with that hatch.
    """
    swatch = size / 72 * 0.85
    look = {"fontsize": size, "color": style.colour("muted"), "va": "baseline"}
    base = y + swatch - 0.08 * size / 72  # capitals are 0.7 of the size: centred beside the swatch
    if title:
        page.text(x, base, title, fontweight=600, **look)
        x += typeset.text_width(title, size, 600) + 0.14
    wide, tall = page.figure.get_size_inches()
    for text, names in entries:
        for name in (names,) if isinstance(names, str) else names:
            corner = ((style.MARGIN + x) / wide, (page.top - y - swatch) / tall)
            page.figure.add_artist(
                Rectangle(
                    corner, swatch / wide, swatch / tall, linewidth=0, **style.filled(name, (hatches or {}).get(name))
                )
            )
            x += swatch
        page.text(x + 0.05, base, text, **look)
        x += 0.05 + typeset.text_width(text, size) + 0.14
    return x


def panel_heading(page: style.Page, y: float, words: str, name: str, *, own_scale: str = "") -> None:
    """A panel's heading in the colour of what it shows; own_scale says that its scale is not the first panel's."""
    page.text(0, y, words, fontweight=600, va="center", color=style.colour(name, for_text=True))
    if own_scale:
        x = typeset.text_width(words, 9.5, 600) + 0.12
        page.text(x, y, own_scale, fontsize=8.2, va="center", color=style.colour("muted"))
