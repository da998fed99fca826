"""Charts of trips: how many a year, and whether an announced trip was reported."""

from __future__ import annotations

import re

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import interactive, lexicon, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import part_year, year_axis, years
from helpers.charts.words import DIRECTIONS, arrow, count, exploded, phrase, span, year_of

LEVEL_GROUPS = {  # five groups, in order of rank; a tint each
    "top_leaders": ("head_of_party", "head_of_state", "head_of_government", "head_of_parliament"),
    "deputy_heads": ("deputy_head",),
    "ministers_army": ("minister", "ministry", "military"),
    "party_assembly": ("party_official", "parliamentary", "mass_organisation"),
    "provinces_others": ("provincial", "other"),
}


GROUP_WORDS = {
    "top_leaders": "Top four leaders",
    "deputy_heads": "Deputy heads",
    "ministers_army": "Ministries, army",
    "party_assembly": "Party, assembly, unions",
    "provinces_others": "Provinces, others",
}


_GROUP = {level: group for group, levels in LEVEL_GROUPS.items() for level in levels}


SIDE = {"VN-LA": 1, "LA-VN": -1}


def known_absences() -> pd.DataFrame:
    """Trips known to have taken place that no source tells, with their month: direction, leader, year, month."""
    rows = [
        {
            "direction": row["direction"],
            "leader": row["leader"],
            "year": int(row["month"][:4]),
            "month": int(row["month"][5:]),
        }
        for row in lexicon.rows("known_absences")
        if row["direction"] in DIRECTIONS
        and re.fullmatch(r"\d{4}-\d{2}", row["month"])
        and row["what_is_known"].startswith("Certain")
    ]
    return pd.DataFrame(rows, columns=["direction", "leader", "year", "month"])


def trips_per_year(
    trips: pd.DataFrame, articles: pd.DataFrame, absences: pd.DataFrame | None = None, lang: str = "en"
) -> Chart:
    """How many trips a year, in which direction, at which level?

    Args:
        trips: the table trips.
        articles: the table articles.
        absences: trips known to have taken place that no source tells (default: known_absences()), drawn hollow.
    """
    frame = trips.assign(year=year_of(trips["start"]), group=trips["level"].map(_GROUP).fillna("provinces_others"))
    dated = frame[frame["year"].notna()]
    data = dated.groupby(["year", "direction", "group"], observed=True).size().rename("trips").reset_index()
    data["year"] = data["year"].astype("int64")
    order = {group: i for i, group in enumerate(LEVEL_GROUPS)}
    data = data.sort_values(["year", "direction", "group"], key=lambda c: c.map(order) if c.name == "group" else c)
    absences = known_absences() if absences is None else absences
    if len(data):
        absences = absences[absences["year"].between(data["year"].min(), data["year"].max())]
        gaps = absences.groupby(["year", "direction"]).size().rename("trips").reset_index().assign(group="in_no_source")
        data = pd.concat([data, gaps[gaps["trips"] > 0][data.columns]], ignore_index=True)
    told = data[data["group"] != "in_no_source"]
    by_year, ways = told.groupby("year")["trips"].sum(), told.groupby("direction")["trips"].sum()
    there, back = int(ways.get("VN-LA", 0)), int(ways.get("LA-VN", 0))
    used = exploded(trips["article_ids"])
    caveats = coverage.unfinished_note(articles, by_year.index)
    if (undated := len(frame) - len(dated)) > 0:
        caveats += (f"{count(undated, 'trip')} without a year not drawn.",)
    if len(gaps := data[data["group"] == "in_no_source"]):
        caveats += (
            f"Hollow: {count(int(gaps['trips'].sum()), 'trip')} known to have taken place that no source here tells.",
        )
    title = "No trips in this corpus"
    if len(told):
        peak = int(by_year.idxmax())
        title = f"{count(there + back, 'trip')}: {there:,} to Laos, {back:,} to Vietnam"
        title += f"; most in {peak} ({int(by_year.max()):,})" if len(by_year) > 1 else f", in {peak}"
    return Chart(
        lang=lang,
        name="trips-per-year",
        title=title,
        subtitle=phrase(
            "Distinct trips of delegations a year, by direction and rank of the leader", span(by_year.index)
        ),
        unit="trips",
        period=span(by_year.index),
        source=coverage.source_line(articles, used),
        caveats=caveats,
        alt=f"Mirrored bars of trips a year, up to Laos and down to Vietnam. {title}.",
        data=data.reset_index(drop=True),
        articles=coverage.per_year(articles, telling=used),
        draw=_draw_trips,
        trace=_trace_trips,
        body=4.27,
    )


def _draw_trips(chart: Chart, page: style.Page) -> None:
    data, left = chart.data, 0.3
    entries = [(GROUP_WORDS[g], (f"VN-LA.{i}", f"LA-VN.{i}")) for i, g in enumerate(LEVEL_GROUPS, 1)]
    coverage.key(page, 0.0, "", entries, size=8.2)
    ax = page.axes(0.3, 2.85, left)
    first, last = years(chart)
    for direction, sign in SIDE.items():
        bottom = pd.Series(0.0, index=range(first, last + 1))
        for i, group in enumerate([*LEVEL_GROUPS, "in_no_source"], 1):
            rows = data[(data["direction"] == direction) & (data["group"] == group)]
            values = rows.set_index("year")["trips"].reindex(bottom.index, fill_value=0)
            hollow = group == "in_no_source"
            fill = (
                {"facecolor": "none", "edgecolor": style.colour("unknown"), "linestyle": (0, (2, 1.5))}
                if hollow
                else {"facecolor": style.colour(f"{direction}.{i}"), "edgecolor": style.colour("paper")}
            )
            shown = values[values > 0]
            ax.bar(shown.index, sign * shown, bottom=sign * bottom[shown.index], width=0.8, linewidth=0.7, **fill)
            bottom += values
    reach = max(3, int(data.groupby(["year", "direction"])["trips"].sum().max()))
    ax.set_ylim(-reach * 1.12, reach * 1.12)
    ax.axhline(0, color=style.colour("ink"), linewidth=0.9)
    ax.spines["bottom"].set_visible(False)
    ax.yaxis.set_major_locator(style.round_ticks(6, integer=True))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{abs(y):.0f}"))
    ax.grid(axis="y")
    for direction, y, va in (("VN-LA", 1.0, "top"), ("LA-VN", 0.0, "bottom")):
        words = arrow(DIRECTIONS[direction])
        ax.text(
            0.0, y, words, transform=ax.transAxes, va=va, fontweight=600, color=style.colour(direction, for_text=True)
        )
    year_axis(ax, first, last, part=part_year(chart))
    coverage.draw_strip(chart, page, 3.15 + 0.62, first, last, left)


def _trace_trips(chart: Chart):
    target = interactive.stacked([0.76, 0.24])
    named: set[str] = set()
    for direction, sign in SIDE.items():
        for i, group in enumerate([*LEVEL_GROUPS, "in_no_source"], 1):
            rows = chart.data[(chart.data["direction"] == direction) & (chart.data["group"] == group)]
            if rows.empty:
                continue
            hollow = group == "in_no_source"
            words = "Known, in no source here" if hollow else GROUP_WORDS[group]
            fill = "rgba(0,0,0,0)" if hollow else style.colour(f"{direction}.{i}")
            target.add_bar(
                x=rows["year"].tolist(),
                y=(sign * rows["trips"]).tolist(),
                customdata=rows["trips"].tolist(),
                name=words,
                legendgroup=group,
                legendrank=i,
                showlegend=group not in named,
                marker={"color": fill, "line": {"width": 1, "color": style.colour("unknown" if hollow else "paper")}},
                hovertemplate=f"%{{x}}, {DIRECTIONS[direction]}<br>{words}: %{{customdata}}<extra></extra>",
                row=1,
                col=1,
            )
            named.add(group)
    reach = int(chart.data.groupby(["year", "direction"])["trips"].sum().max())
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10**9) if reach / n <= 4)
    ticks = [*range(-step * (reach // step), reach + 1, step)]
    target.update_yaxes(tickvals=ticks, ticktext=[str(abs(n)) for n in ticks], row=1, col=1)
    for direction, y, anchor in (("VN-LA", 1, "top"), ("LA-VN", 0, "bottom")):
        interactive.heading(target, arrow(DIRECTIONS[direction]), direction, 1, y, anchor)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="relative", height=460, showlegend=True)


def announced_and_reported(trips: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Of the trips announced beforehand, how many were later reported?"""
    frame = trips.assign(year=year_of(trips["start"]))
    announced = frame["announced_on"].notna() | (frame["status"] == "announced")
    frame["outcome"] = (frame["status"] == "confirmed").map({True: "announced_and_reported", False: "announced_only"})
    frame["outcome"] = frame["outcome"].where(announced, "reported_only")
    dated = frame[frame["year"].notna()]
    data = dated.groupby(["year", "outcome"]).size().rename("trips").reset_index()
    data["year"] = data["year"].astype("int64")
    tally = data.groupby("outcome")["trips"].sum()
    kept, open_ = int(tally.get("announced_and_reported", 0)), int(tally.get("announced_only", 0))
    title = "No trips in this corpus"
    if len(data):
        title = f"{count(kept + open_, 'trip')} announced beforehand: {kept:,} later reported, {open_:,} not"
        if not kept + open_:
            title = f"None of {count(int(data['trips'].sum()), 'trip')} was announced beforehand"
    waiting = [
        f"{name if not pd.isna(name) else 'a delegation'} ({when})"
        for name, when in dated.loc[dated["outcome"] == "announced_only", ["leader", "start"]]
        .sort_values("start")
        .itertuples(index=False)
    ]
    caveats = coverage.unfinished_note(articles, data["year"])
    if waiting:
        more = f" and {len(waiting) - 8} more" if len(waiting) > 8 else ""
        caveats += (
            f"Announced, no report found: {', '.join(waiting[:8])}{more}.",
            "A report not found does not mean no trip.",
        )
    return Chart(
        lang=lang,
        name="announced-and-reported",
        title=title,
        subtitle=phrase("Distinct trips a year by how they are known", span(data["year"])),
        unit="trips",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(trips["article_ids"])),
        caveats=caveats,
        alt=f"Stacked bars of trips a year: reported only, announced and reported, announced only. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_announced,
        trace=_trace_announced,
        body=3.62,
    )


OUTCOMES = {
    "announced_only": ("Announced, not reported", "fell"),
    "announced_and_reported": ("Announced, then reported", "both"),
    "reported_only": ("Reported only", "rest"),
}


def _draw_announced(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    coverage.key(page, 0, "", list(OUTCOMES.values()))
    ax = page.axes(0.3, 2.2, 0.3)
    base = pd.Series(0.0, index=range(first, last + 1))
    for outcome, (_, name) in OUTCOMES.items():
        values = (
            chart.data[chart.data["outcome"] == outcome].set_index("year")["trips"].reindex(base.index, fill_value=0)
        )
        ax.bar(
            base.index,
            values,
            bottom=base,
            width=0.8,
            color=style.colour(name),
            edgecolor=style.colour("paper"),
            linewidth=0.7,
        )
        base += values
    ax.set_ylim(0, max(3, base.max()) * 1.05)
    ax.yaxis.set_major_locator(style.round_ticks(4, integer=True))
    ax.grid(axis="y")
    year_axis(ax, first, last, part=part_year(chart))
    coverage.draw_strip(chart, page, 2.5 + 0.62, first, last, 0.3)


def _trace_announced(chart: Chart):
    target = interactive.stacked([0.74, 0.26])
    for outcome, (words, name) in OUTCOMES.items():
        rows = chart.data[chart.data["outcome"] == outcome]
        target.add_bar(
            x=rows["year"].tolist(),
            y=rows["trips"].tolist(),
            name=words,
            marker={"color": style.colour(name)},
            hovertemplate=f"%{{x}}: %{{y}} {words.lower()}<extra></extra>",
            row=1,
            col=1,
        )
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="stack", height=400, showlegend=True)
