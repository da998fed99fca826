"""The chart of Vietnamese capital registered in Laos."""

from __future__ import annotations

import pandas as pd
from matplotlib.lines import Line2D
from matplotlib.ticker import FuncFormatter

from helpers import covered, merge, schema
from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.timeline import at, runs, year_axis, years
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.merging.magnitudes import implausible

REGISTERS = {"VN": "VN-LA", "LA": "LA-VN", "unknown": "unknown"}  # whose count -> colour
MARKERS = {"VN": "o", "LA": "s", "unknown": "D"}  # told apart without colour too
SYMBOLS = {"VN": "circle", "LA": "square", "unknown": "diamond"}
GAP = 3.0  # years between counts beyond which no line joins them


@of_tables
def investment_stock(
    series: pd.DataFrame, articles: pd.DataFrame, told: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """How much Vietnamese capital is registered in Laos, by whose count?

    Args:
        series: the table series: one value a year.
        articles: the table articles.
        told: the table investment: what the reports of a year print is its range, and how many have no time is said.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    told = schema.empty("investment") if told is None else told
    undated = _timeless(told)
    rows = series[(series["kind"] == "investment") & (series["measure"] == "stock") & series["usd"].notna()]
    rows = rows[rows["giver"].fillna("VN") == "VN"]
    rows = rows[rows["period"].str.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?").fillna(False).astype(bool)]
    low, high = _ranges(rows, covered.whole(told))
    data = pd.DataFrame(
        {
            "register": rows["register"].fillna("unknown"),
            "period": rows["period"],
            "at": rows["period"].map(at),
            "year": rows["period"].str.slice(0, 4).astype("int64"),
            "usd": rows["usd"].astype("int64"),
            "low": low,
            "high": high,
            "projects": rows["max"],
            "ids": [[one] for one in rows["series_id"]],
        }
    )
    order = {register: n for n, register in enumerate(REGISTERS)}
    data = data.sort_values(["register", "at"], key=lambda c: c.map(order) if c.name == "register" else c)
    data, ids = parted(data)
    title = _title(data, w) if len(data) or undated.empty else w.say("investment_stock.no_year")
    return Chart(
        name="investment-stock",
        title=title,
        subtitle=phrase(w.say("investment_stock.subtitle"), span(data["year"])),
        unit=w.say("unit.usd"),
        period=span(data["year"]),
        source=coverage.source_line(articles, rows["article_ids"], w, undated["article_id"]),
        caveats=(
            *((w.say("investment_stock.range"),) if (data["low"] < data["high"]).any() else ()),
            *((w.say("investment_stock.registers"),) if data["register"].nunique() > 1 else ()),
            w.say("investment_stock.joined"),
            *coverage.undated_figures(undated["capital_usd"], w),
            *coverage.unfinished_note(articles, data["year"], w),
        ),
        alt=w.say("investment_stock.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw,
        trace=_trace,
        body=0.3 + 2.4 + 0.66 + coverage.STRIP,
        lang=lang,
        of="series",
        ids=ids,
    )


def _ranges(rows: pd.DataFrame, told: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    """The lowest and highest capital (US$) that the reports of each point print; those of `series` count projects.

    Args:
        rows: of the table series.
        told: the table investment.
    """
    points = merge.stocks_told(rows, told[told["capital_usd"].notna()])
    usd = told.loc[points.index, "capital_usd"].astype("int64")
    usd = usd[[implausible(one, one, "USD") is None for one in usd]]
    own = rows.set_index("series_id")["usd"].astype("int64")
    every = pd.concat([own, usd.set_axis(points[usd.index])]).groupby(level=0)
    return tuple(rows["series_id"].map(bound).astype("int64") for bound in (every.min(), every.max()))


def _timeless(told: pd.DataFrame) -> pd.DataFrame:
    """The stocks of Vietnamese capital in Laos of which no time is told, so that none is in `series`."""
    stocks = (told["measure"] == "stock") & (told["direction"].fillna("VN-LA") == "VN-LA")
    return told[stocks & told["as_of"].isna() & told["period"].isna() & told["capital_usd"].notna()]


def _title(data: pd.DataFrame, w: Words) -> str:
    """The newest stock of each register."""
    if data.empty:
        return w.say("investment_stock.none")
    newest = data.sort_values("at").drop_duplicates("register", keep="last").set_index("register")
    told = {
        register: w.say(
            f"investment_stock.by.{register}",
            usd=w.money(newest.loc[register, "usd"]),
            year=int(newest.loc[register, "year"]),
        )
        for register in REGISTERS
        if register in newest.index
    }
    known = [told[register] for register in ("VN", "LA") if register in told]
    return w.say("investment_stock.title", told=", ".join(known or told.values()))


def _draw(chart: Chart, page: style.Page) -> None:
    (first, last), w = years(chart), chart.words
    ax = page.axes(0.3, 2.4, 0.36)
    ax.set_ylim(0, chart.data["high"].max() / 1e9 * 1.15)
    year_axis(ax, first, last, part=chart.part_year)
    x = 0.0
    for register, name in REGISTERS.items():
        rows = chart.data[chart.data["register"] == register]
        if rows.empty:
            continue
        colour, known = style.colour(name), register != "unknown"
        x = _key(page, x, w.say(f"investment_stock.register.{register}"), colour, MARKERS[register])
        for part in runs(rows, GAP) if known else []:
            ax.plot(part["at"] - 0.5, part["usd"] / 1e9, color=colour, linewidth=1.6)
        wide = rows[rows["low"] < rows["high"]]
        ax.vlines(wide["at"] - 0.5, wide["low"] / 1e9, wide["high"] / 1e9, color=style.colour("muted"), linewidth=1.1)
        for bound in ("low", "high"):
            ax.scatter(
                wide["at"] - 0.5, wide[bound] / 1e9, s=22, color=style.colour("muted"), marker="_", linewidth=1.1
            )
        ax.scatter(rows["at"] - 0.5, rows["usd"] / 1e9, s=30, color=colour, marker=MARKERS[register], zorder=3)
        if known or len(chart.data) == len(rows):
            end = rows.iloc[-1]
            below = (chart.data.loc[chart.data["at"] == end["at"], "usd"] > end["usd"]).any()  # another's is above
            ax.annotate(
                w.number(end["usd"] / 1e9, 2),
                (end["at"] - 0.5, end["low" if below else "high"] / 1e9),
                (0, -7 if below else 7),
                textcoords="offset points",
                ha="center",
                va="top" if below else "baseline",
                fontsize=8.5,
                fontweight=600,
                color=style.colour(name, for_text=True),
            )
    ax.yaxis.set_major_locator(style.round_ticks(5))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y, 3)))
    ax.grid(axis="y")
    coverage.draw_strip(chart, page, 0.3 + 2.4 + 0.64, first, last, 0.36)


def _key(page: style.Page, x: float, words: str, colour: str, marker: str) -> float:
    """A mark of the key with its words; returns where the next may begin."""
    wide, tall = page.figure.get_size_inches()
    page.figure.add_artist(
        Line2D(
            [(style.MARGIN + x + 0.06) / wide],
            [(page.top - 0.1) / tall],
            marker=marker,
            markersize=6,
            color=colour,
            linestyle="none",
        )
    )
    page.text(x + 0.18, 0.1, words, fontsize=9, color=style.colour("muted"), va="center")
    return x + 0.18 + typeset.text_width(words, 9) + 0.22


def _trace(chart: Chart):
    target, w = interactive.stacked([0.76, 0.24]), chart.words
    for register, name in REGISTERS.items():
        rows = chart.data[chart.data["register"] == register]
        words = w.say(f"investment_stock.register.{register}")
        for n, part in enumerate(runs(rows, GAP) if len(rows) else []):
            target.add_scatter(
                x=(part["at"] - 0.5).round(4).tolist(),
                y=(part["usd"] / 1e9).round(4).tolist(),
                ids=points(part),
                mode="markers" if register == "unknown" else "lines+markers",
                line={"color": style.colour(name), "width": 2},
                marker={"size": 9, "symbol": SYMBOLS[register]},
                error_y=interactive.whiskers(part, "usd", 1e9, color=style.colour("muted"), thickness=1.2),
                name=words,
                legendgroup=register,
                showlegend=n == 0,
                customdata=[
                    [
                        w.date(row.period),
                        w.money(row.usd),
                        "" if pd.isna(row.projects) else f", {w.count(row.projects, 'noun.project')}",
                        _printed(row, w),
                    ]
                    for row in part.itertuples()
                ],
                hovertemplate=w.say("investment_stock.hover", register=words),
                row=1,
                col=1,
            )
    target.update_yaxes(title={"text": w.say("unit.usd_billion")}, rangemode="tozero", row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(height=420, showlegend=True, barmode="stack")


def _printed(row, w: Words) -> str:
    """A line on what the reports print where they differ, for the pointer; else nothing."""
    if row.low == row.high:
        return ""
    low, high = (interactive.safe(w.money(usd)) for usd in (row.low, row.high))  # no formula between two dollar signs
    return w.say("investment_stock.reports", low=low, high=high)
