"""The chart of who gives scholarships besides the two governments: provinces, schools, companies, associations."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.counts import ENOUGH, INTERVALS, counts, national, timeless, undated_counts
from helpers.charts.scholarships import PANELS
from helpers.charts.timeline import year_axis, years
from helpers.charts.words import Words, by_letter, lowered, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.language import lexicon

MARKS = {"awarded": "filled", "planned": "hollow", "per_year": "tint"}
SORTS = {  # kind of parties.csv -> heading; others are associations and funds
    "province": "province",
    "city": "province",
    "school": "school",
    "company": "company",
}
HEADINGS = ("province", "school", "company", "association")


@of_tables
def scholarship_givers(
    series: pd.DataFrame, articles: pd.DataFrame, told: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """Which provinces, schools, companies and associations give scholarships?

    Args:
        series: the table series: one value a year.
        articles: the table articles.
        told: the table scholarships: how many of its counts have no time is said.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    undated = timeless(told, tuple(MARKS))
    undated = undated[~national(undated)]
    rows = counts(series, "scholarships", tuple(MARKS))
    rows = rows[~national(rows) & rows["period"].notna()]
    kinds = {row["party"]: row["kind"] for row in lexicon.rows("parties")}
    data = rows.assign(
        year=rows["period"].str.slice(0, 4).astype("int64"),
        sort=[SORTS.get(kinds.get(provider) or _kind(provider), "association") for provider in rows["provider"]],
        ids=[[one] for one in rows["series_id"]],
    )
    most = data.groupby(["giver", "provider"])["max"].max().rename("most").reset_index()
    data = data.merge(most, validate="m:1")[
        ["sort", "giver", "provider", "nationality", "period", "year", "measure", *INTERVALS, "reports", "most", "ids"]
    ]
    data = data.sort_values(
        ["sort", "most", "giver", "provider", "year"],
        ascending=[True, False, False, True, True],
        key=lambda c: c.map(HEADINGS.index) if c.name == "sort" else by_letter(c),
    )
    data, ids = parted(data)
    title = _title(data, w) if len(data) or undated.empty else w.say("scholarship_givers.no_year")
    return Chart(
        name="scholarship-givers",
        title=title,
        subtitle=phrase(w.say("scholarship_givers.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.scholarship"),
        period=span(data["year"]),
        source=coverage.source_line(articles, rows["article_ids"], w, undated["article_id"]),
        caveats=(
            w.say("scholarship_givers.caveat"),
            *((w.say("scholarship_givers.lao"),) if (data["giver"] == "LA").any() else ()),
            *((w.say("scholarship_givers.own"),) if (data["giver"] == data["nationality"]).any() else ()),
            *undated_counts(undated, w),
            *coverage.unfinished_note(articles, data["year"], w),
        ),
        alt=w.say("scholarship_givers.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw,
        trace=_trace,
        body=0.3 + ROW * max(1, len(_rows(data))) + 0.67 + coverage.STRIP,
        lang=lang,
        of="series",
        ids=ids,
    )


def _kind(provider: str) -> str:
    """The kind of a provider that parties.csv does not print: a province or school of another list."""
    from helpers.naming import known_parties  # what reads pages is slow to import, and few charts need it

    return known_parties.known(provider).kind


ROW = 0.26  # inches


def _title(data: pd.DataFrame, w: Words) -> str:
    if data.empty:
        return w.say("scholarship_givers.none")
    givers = data.drop_duplicates(["giver", "provider"])["sort"]
    provinces, others = int((givers == "province").sum()), int((givers != "province").sum())
    if provinces and others and len(givers) >= ENOUGH:
        return w.say(
            "scholarship_givers.title",
            provinces=w.count(provinces, "noun.province"),
            others=w.count(others, "scholarship_givers.others"),
            most=w.number(data["high"].max()),
        )
    return w.say("scholarship_givers.few", givers=w.count(len(givers), "noun.giver"))


def _rows(data: pd.DataFrame) -> list[tuple[str, str | None]]:
    """The rows from top to bottom: a heading (sort, None), then its providers."""
    out: list[tuple[str, str | None]] = []
    for sort in HEADINGS:
        mine = list(dict.fromkeys(data.loc[data["sort"] == sort, "provider"]))
        out += [(sort, None), *((sort, provider) for provider in mine)] if mine else []
    return out


def _face(giver: str, nationality: str, measure: str) -> tuple[str, str]:
    """Fill and edge of a mark, in the colour that the chart of the two states has for the same giver and students."""
    key = PANELS.get((giver, nationality), "rest")
    fills = {"filled": style.colour(key), "hollow": style.colour("paper"), "tint": style.ramp(key, 0.4)}
    return fills[MARKS[measure]], style.colour(key)


def _apart(data: pd.DataFrame) -> pd.Series:
    """Of each mark how far it stands from its row and year, so that those of one giver and year hide none: -1 to 1."""
    same = data.groupby(["sort", "provider", "year"])["measure"]
    many, at = same.transform("size"), same.cumcount()
    return (2 * at - many + 1) / many.where(many > 1, 1)


def _amount(row, w: Words) -> str:
    return f"{w.number(row.min)}–{w.number(row.max)}" if row.min < row.max else w.number(row.max)


def _amounts(told: pd.DataFrame, w: Words) -> str:
    return "; ".join(dict.fromkeys(_amount(row, w) for row in told.itertuples()))


def _draw(chart: Chart, page: style.Page) -> None:
    rows, (first, last), w = _rows(chart.data), years(chart), chart.words
    left = min(3.1, max(typeset.text_width(w.name(provider), 9) for _, provider in rows if provider) + 0.2)
    height = ROW * len(rows)
    ax = page.axes(0.3, height, left, 0.1)
    ax.set_ylim(len(rows) - 0.5, -0.5)
    year_axis(ax, first, last, part=chart.part_year)
    ax.yaxis.set_major_locator(FixedLocator([]))
    edge, inches = ax.get_xlim(), ax.get_position().width * style.WIDTH
    marks: dict[str, list[tuple]] = {"o": [], "s": []}
    shift = _apart(chart.data)
    for y, (sort, provider) in enumerate(rows):
        words = w.say(f"scholarship_givers.sort.{sort}") if provider is None else w.name(provider)
        ax.text(
            (0.0 if provider is None else 0.1) / inches - left / inches,
            y,
            words if provider is None else typeset.shorten(words, left - 0.14, 9),
            transform=ax.get_yaxis_transform(),
            fontsize=9,
            fontweight=600 if provider is None else 400,
            va="center",
        )
        if provider is None:
            continue
        ax.plot(edge, (y, y), color=style.colour("line"), linewidth=0.7, zorder=0)
        mine = chart.data[(chart.data["sort"] == sort) & (chart.data["provider"] == provider)]
        for row in mine.itertuples():
            face = _face(row.giver, row.nationality, row.measure)
            marks["s" if row.giver == "LA" else "o"].append((row.year, y + 0.38 * shift[row.Index], *face))
        for year, told in mine.groupby("year"):
            _print_amounts(ax, year, y, _amounts(told, w), mine, inches)
    for shape, found in marks.items():
        if found:
            at, ys, fills, edges = zip(*found, strict=True)
            look = {"facecolor": fills, "edgecolor": edges, "linewidth": 1.1, "zorder": 3}
            ax.scatter(at, ys, s=46, marker=shape, **look)
    x = 0.0
    for measure in MARKS:
        if measure in set(chart.data["measure"]):
            x = style.dot(page, x, 0.1, w.say(f"scholarships.{measure}"), *_face("VN", "LA", measure))
    coverage.draw_strip(chart, page, 0.3 + height + 0.65, first, last, left, 0.1)


def _print_amounts(ax, year: int, y: int, note: str, row: pd.DataFrame, inches: float) -> None:
    """The counts beside their dot, left of it where the right side is taken or ends, if there is room."""
    low, high = ax.get_xlim()
    need = (typeset.text_width(note, 8.5) + 0.14) * (high - low) / inches
    taken = ((row["year"] > year) & (row["year"] <= year + need)).any()
    side = -1 if taken or year + need > high else 1
    before = ((row["year"] < year) & (row["year"] >= year - 2 * need)).any()
    if side < 0 and (before or year - need < low):
        return  # dots crowd on both sides: the interactive chart and the rows tell the counts
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


def _trace(chart: Chart):
    target, w = interactive.figure(), chart.words
    notes = {told.index[-1]: _amounts(told, w) for _, told in chart.data.groupby(["provider", "year"])}  # at the last
    shift = _apart(chart.data)
    labels = {provider: interactive.safe(w.name(provider)) for _, provider in _rows(chart.data) if provider}
    for measure in MARKS:
        mine = chart.data[chart.data["measure"] == measure]
        if mine.empty:
            continue
        faces = [_face(*one, measure) for one in zip(mine["giver"], mine["nationality"], strict=True)]
        words = w.say(f"scholarships.{measure}")
        target.add_scatter(
            x=(mine["year"] + 0.4 * shift[mine.index]).tolist(),
            y=[labels[provider] for provider in mine["provider"]],
            ids=points(mine),
            mode="markers+text",
            text=[notes.get(row.Index, "") for row in mine.itertuples()],
            textposition="middle right",
            cliponaxis=False,
            name=words,
            marker={
                "size": 11,
                "symbol": ["square" if giver == "LA" else "circle" for giver in mine["giver"]],
                "color": [fill for fill, _ in faces],
                "line": {"width": 1.5, "color": [line for _, line in faces]},
            },
            customdata=[
                [row.period, _amount(row, w), w.say(f"scholarship_givers.sort.{row.sort}")] for row in mine.itertuples()
            ],
            hovertemplate=w.say("scholarship_givers.hover", measure=lowered(words)),
        )
    target.update_yaxes(categoryorder="array", categoryarray=list(labels.values()), autorange="reversed")
    interactive.year_axis(target, chart.data["year"], chart.part_year)
    return target.update_layout(height=70 + 26 * len(labels), showlegend=True)
