"""Charts of scholarships: awards by year, and givers besides the governments."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import year_axis, years
from helpers.charts.words import count, exploded, phrase, span

PANELS = {  # (giver, nationality) -> heading, colour
    ("VN", "LA"): ("Vietnam to Lao students", "VN-LA"),
    ("LA", "VN"): ("Laos to Vietnamese students", "LA-VN"),
    ("VN", "VN"): ("Vietnam to ethnic Vietnamese in Laos", "both"),
}


NATIONAL = "government"


INTERVALS = ("min", "max", "low", "high")


def counts(series: pd.DataFrame, kind: str, measures: tuple[str, ...]) -> pd.DataFrame:
    """The points of a kind of series with whole numbers: low and high fall back to the value itself."""
    rows = series[(series["kind"] == kind) & series["measure"].isin(measures) & series["min"].notna()].copy()
    rows["max"] = rows["max"].fillna(rows["min"])
    rows["low"] = rows["low"].fillna(rows["min"]).combine(rows["min"], min)
    rows["high"] = rows["high"].fillna(rows["max"]).combine(rows["max"], max)
    return rows.astype(dict.fromkeys(INTERVALS, "int64"))


def national(rows: pd.DataFrame) -> pd.Series:
    return rows["provider"].isna() | (rows["provider"] == NATIONAL)


def scholarships_per_year(series: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How many scholarships does one state give to the other's students a year?"""
    rows = counts(series, "scholarships", ("awarded", "planned"))
    rows = rows[national(rows)]
    whole = rows["period"].str.fullmatch(r"\d{4}")
    data = rows[whole].assign(year=rows.loc[whole, "period"].astype("int64"))
    data = data[["giver", "nationality", "year", "measure", *INTERVALS, "reports"]]
    data = data.sort_values(
        ["giver", "nationality", "year", "measure"], ascending=[False, True, True, True], ignore_index=True
    )
    main = data[(data["giver"] == "VN") & (data["nationality"] == "LA")]
    title = "No yearly scholarship counts in this corpus"
    if len(main):
        # What was awarded is the finding; plans only where nothing else is told.
        measure = "awarded" if (main["measure"] == "awarded").any() else "planned"
        main = main[main["measure"] == measure]
        first, last, most = main.iloc[0], main.iloc[-1], main.loc[main["max"].idxmax()]
        verb = "awarded" if measure == "awarded" else "planned for"
        title = f"Vietnam {verb} Lao students {first['max']:,} scholarships in {first['year']}"
        if len(main) > 1:
            title += f", {last['max']:,} in {last['year']}"
        if most["year"] not in (first["year"], last["year"]):
            title += f", at most {most['max']:,} ({most['year']})"
    elif len(data):
        title = f"{count(len(data), 'yearly count')} of scholarships, none by Vietnam for Lao students"
    caveats = ("Line: lowest to highest count that articles print for the year.",)
    if spans := int((~whole).sum()):
        caveats += (f"{count(spans, 'count')} of school years or longer spans not drawn.",)
    return Chart(
        lang=lang,
        name="scholarships-per-year",
        title=title,
        subtitle=phrase("State scholarships a year", span(data["year"])) + "; filled: awarded, hollow: planned",
        unit="scholarships",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(rows["article_ids"])),
        caveats=(*caveats, "Years without a bar: no count found."),
        alt=f"Bars of scholarships a year in a panel for each giver, with the range of reports. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_awards,
        trace=_trace_awards,
        body=2.58 + 1.35 * max(0, len(_groups(data)) - 1) + coverage.STRIP,
    )


def _groups(data: pd.DataFrame) -> list[tuple[str, str]]:
    present = set(zip(data["giver"], data["nationality"], strict=True))
    return [group for group in PANELS if group in present]


def _draw_awards(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    top, left = 0.0, 0.48
    for n, (giver, nationality) in enumerate(_groups(chart.data)):
        words, name = PANELS[giver, nationality]
        height = 1.65 if n == 0 else 0.7
        coverage.panel_heading(page, top + 0.1, words, name, own_scale=chart.words.say("panel.own_scale") if n else "")
        ax = page.axes(top + 0.32, height, left)
        rows = chart.data[(chart.data["giver"] == giver) & (chart.data["nationality"] == nationality)]
        scale = rows["high"].max() * (1.2 if n == 0 else 1.4)
        for row in rows.itertuples():
            hollow = row.measure == "planned"
            ax.bar(
                row.year,
                row.max,
                width=0.72,
                linewidth=1.2,
                edgecolor=style.colour(name),
                facecolor=style.colour("paper" if hollow else name),
            )
            if row.low < row.high:
                ax.plot(
                    [row.year] * 2,
                    [row.low, row.high],
                    color=style.colour("ink"),
                    linewidth=1.1,
                    marker="_",
                    markersize=5,
                )
        ax.set_ylim(0, scale)
        ax.yaxis.set_major_locator(style.round_ticks(4 if n == 0 else 2, integer=True))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:,.0f}"))
        ax.grid(axis="y")
        year_axis(ax, first, last)
        style.label_above(ax, [(row.year, max(row.max, row.high), f"{row.max:,}") for row in rows.itertuples()])
        top += height + 0.65
    coverage.draw_strip(chart, page, top + 0.28, first, last, left)


def _trace_awards(chart: Chart):
    groups = _groups(chart.data)
    target = interactive.stacked([0.55, *[0.45 * 0.6 / max(1, len(groups) - 1)] * (len(groups) - 1), 0.18])
    for n, (giver, nationality) in enumerate(groups, 1):
        words, name = PANELS[giver, nationality]
        rows = chart.data[(chart.data["giver"] == giver) & (chart.data["nationality"] == nationality)]
        for measure in ("awarded", "planned"):
            mine = rows[rows["measure"] == measure]
            if mine.empty:
                continue
            target.add_bar(
                x=mine["year"].tolist(),
                y=mine["max"].tolist(),
                name=f"{words}, {measure}",
                width=0.72,
                marker={
                    "color": style.colour(name) if measure == "awarded" else style.colour("paper"),
                    "line": {"color": style.colour(name), "width": 1.5},
                },
                error_y={
                    "type": "data",
                    "symmetric": False,
                    "array": (mine["high"] - mine["max"]).tolist(),
                    "arrayminus": (mine["max"] - mine["low"]).tolist(),
                    "color": style.colour("ink"),
                    "thickness": 1.2,
                },
                customdata=[
                    [f"{row.low:,}–{row.high:,}" if row.low < row.high else f"{row.max:,}", row.reports]
                    for row in mine.itertuples()
                ],
                hovertemplate=f"%{{x}}: %{{y:,}} {measure}"
                "<br>reports: %{customdata[1]}, from %{customdata[0]}<extra></extra>",
                showlegend=False,
                row=n,
                col=1,
            )
        interactive.heading(target, words, name, n)
    coverage.add_strip(target, chart, len(groups) + 1)
    return target.update_layout(barmode="overlay", height=340 + 130 * (len(groups) - 1))


MARKS = {"awarded": ("Awarded", "filled"), "planned": ("Planned", "hollow"), "per_year": ("A year, as a rule", "tint")}


def scholarship_givers(series: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Who gives scholarships besides the two governments?"""
    rows = counts(series, "scholarships", tuple(MARKS))
    rows = rows[~national(rows)]
    data = rows.assign(year=rows["period"].str.slice(0, 4).astype("int64"))
    most = data.groupby(["giver", "provider"])["max"].max().rename("most").reset_index()
    data = data.merge(most, validate="m:1")[
        ["giver", "provider", "nationality", "period", "year", "measure", *INTERVALS, "reports", "most"]
    ]
    data = data.sort_values(
        ["giver", "most", "provider", "year"], ascending=[False, False, True, True], ignore_index=True
    )
    title = "No scholarships of provinces, schools or companies in this corpus"
    if len(data):
        best = data.loc[data["max"].idxmax()]
        givers = count(data["provider"].nunique(), "giver")
        title = f"{givers} besides the governments; the most: {best['provider']}, {best['max']:,} ({best['period']})"
    return Chart(
        lang=lang,
        name="scholarship-givers",
        title=title,
        subtitle=phrase("Scholarships of provinces, schools, associations and companies", span(data["year"])),
        unit="scholarships",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(rows["article_ids"])),
        caveats=("School years stand at their first year. Givers without a count found are missing.",),
        alt=f"A row a giver, a dot a year with a count. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_scholarship_givers,
        trace=_trace_scholarship_givers,
        body=0.3 + 0.27 * max(1, len(_rows(data))) + 0.67 + coverage.STRIP,
    )


def _rows(data: pd.DataFrame) -> list[tuple[str, str]]:
    return list(dict.fromkeys(zip(data["giver"], data["provider"], strict=True)))


def _face(giver: str, measure: str) -> tuple[str, str]:
    way = "LA-VN" if giver == "LA" else "VN-LA"
    fill = {"filled": style.colour(way), "hollow": style.colour("paper"), "tint": style.colour(f"{way}.4")}[
        MARKS[measure][1]
    ]
    return fill, style.colour(way)


def _amount(row) -> str:
    return f"{row.min:,}–{row.max:,}" if row.min < row.max else f"{row.max:,}"


def _amounts(told: pd.DataFrame) -> str:
    return ", ".join(dict.fromkeys(_amount(row) for row in told.itertuples()))


def _draw_scholarship_givers(chart: Chart, page: style.Page) -> None:
    rows, first, last = _rows(chart.data), *years(chart)
    left = min(2.6, max(style.text_width(provider, 9) for _, provider in rows) + 0.1)
    height = 0.27 * len(rows)
    ax = page.axes(0.3, height, left, 0.1)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    year_axis(ax, first, last)
    ax.yaxis.set_major_locator(FixedLocator([]))
    edge, inches = ax.get_xlim(), ax.get_position().width * style.WIDTH
    for y, (giver, provider) in enumerate(rows):
        ax.plot(edge, (y, y), color=style.colour("line"), linewidth=0.7, zorder=0)
        ax.text(
            -left / inches,
            y,
            style.shorten(provider, left - 0.06, 9),
            transform=ax.get_yaxis_transform(),
            fontsize=9,
            va="center",
        )
        mine = chart.data[(chart.data["giver"] == giver) & (chart.data["provider"] == provider)]
        for row in mine.itertuples():
            fill, line = _face(giver, row.measure)
            ax.scatter(row.year, y, s=46, facecolor=fill, edgecolor=line, linewidth=1.1, zorder=3)
        for year, told in mine.groupby("year"):
            note = _amounts(told)
            need = (style.text_width(note, 8.5) + 0.14) * (edge[1] - edge[0]) / inches
            taken = ((mine["year"] > year) & (mine["year"] <= year + need)).any()
            side = -1 if taken or year + need > edge[1] else 1
            ax.annotate(
                note,
                (year, y),
                (side * 6, 0),
                textcoords="offset points",
                ha="left" if side > 0 else "right",
                va="center",
                fontsize=8.5,
                zorder=4,
                bbox={"facecolor": style.colour("paper"), "edgecolor": "none", "pad": 0.6},
            )
    x = 0.0
    for measure, (words, _) in MARKS.items():
        if measure in set(chart.data["measure"]):
            x = style.dot(page, x, 0.1, words, *_face("VN", measure))
    coverage.draw_strip(chart, page, 0.3 + height + 0.65, first, last, left, 0.1)


def _trace_scholarship_givers(chart: Chart):
    target, rows = interactive.figure(), _rows(chart.data)
    notes = {key: _amounts(told) for key, told in chart.data.groupby(["provider", "year"])}  # each printed once
    for measure, (words, _) in MARKS.items():
        mine = chart.data[chart.data["measure"] == measure]
        if mine.empty:
            continue
        faces = [_face(giver, measure) for giver in mine["giver"]]
        target.add_scatter(
            x=mine["year"].tolist(),
            y=[interactive.safe(provider) for provider in mine["provider"]],
            mode="markers+text",
            text=[notes.pop((row.provider, row.year), "") for row in mine.itertuples()],
            textposition="middle right",
            name=words,
            marker={
                "size": 11,
                "color": [fill for fill, _ in faces],
                "line": {"width": 1.5, "color": [line for _, line in faces]},
            },
            customdata=[[row.period, _amount(row)] for row in mine.itertuples()],
            hovertemplate=f"%{{y}}<br>%{{customdata[0]}}: %{{customdata[1]}} ({words.lower()})<extra></extra>",
        )
    target.update_yaxes(
        categoryorder="array", categoryarray=[interactive.safe(p) for _, p in rows], autorange="reversed"
    )
    return target.update_layout(height=70 + 26 * len(rows), showlegend=True)
