"""The chart of commitments from promise to completion."""

from __future__ import annotations

import textwrap

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.funding import commitment_name
from helpers.charts.timeline import at
from helpers.charts.words import (
    count,
    exploded,
    money,
    span,
)
from helpers.schema import STAGES

STAGE_TINT = {"pledged": None, "signed": 4, "delivered": 2, "completed": 1}
STAGE_WORDS = {"pledged": "Promised", "signed": "Signed or begun", "delivered": "Handed over", "completed": "Completed"}


def promise_ladder(commitments: pd.DataFrame, articles: pd.DataFrame, limit: int = 16, lang: str = "en") -> Chart:
    """How long from promise to completion?

    Args:
        commitments: the table commitments.
        articles: the table articles.
        limit: how many commitments are drawn: those told by most articles first.
    """
    named = commitments.assign(name=[commitment_name(row) for row in commitments.itertuples()])
    stages = named.melt(
        id_vars=["commitment_id", "name", "donor_country", "usd", "articles", "article_ids"],
        value_vars=[f"{stage}_on" for stage in STAGES],
        var_name="stage",
        value_name="date",
    ).dropna(subset="date")
    stages["stage"] = stages["stage"].str.removesuffix("_on")
    stages["at"] = stages["date"].map(at)
    spread = stages.groupby("commitment_id")["at"].agg(["min", "max", "size"])
    moved = spread[(spread["size"] > 1) & (spread["max"] > spread["min"])]
    rows = stages[stages["commitment_id"].isin(moved.index)]
    top = rows.drop_duplicates("commitment_id").sort_values(
        ["articles", "usd", "commitment_id"], ascending=[False, False, True]
    )
    chosen = moved.loc[top["commitment_id"].head(limit)].sort_values(["min", "max"])
    data = rows[rows["commitment_id"].isin(chosen.index)].copy()
    rank = {key: i for i, key in enumerate(chosen.index)}
    data = data.sort_values(["commitment_id", "at"], key=lambda c: c.map(rank) if c.name == "commitment_id" else c)
    data = data[["commitment_id", "name", "donor_country", "usd", "stage", "date", "at", "articles"]].reset_index(
        drop=True
    )
    ends = rows.pivot_table(index="commitment_id", columns="stage", values="at", aggfunc="min")
    done = ends["completed"] - moved["min"] if "completed" in ends else pd.Series(dtype=float)
    done = done[done > 0].dropna()
    title = "No commitment with two dated stages in this corpus"
    if len(moved):
        title = f"{count(len(moved), 'commitment')} can be followed from one stage to the next"
    if len(done):
        title = f"From first stage to completion: a median of {done.median():.1f} years, {count(len(done), 'project')}"
    drawn = (
        f"the {len(chosen)} told most of {len(moved)} with two dated stages"
        if len(chosen) < len(moved)
        else "all with two dated stages"
    )
    single = len(spread) - len(moved)
    return Chart(
        lang=lang,
        name="promise-ladder",
        title=title,
        subtitle=f"Dated stages of commitments, {drawn}; amounts in US$ of the day",
        unit="date",
        period=span(data["date"].str.slice(0, 4)),
        source=coverage.source_line(
            articles, exploded(rows.loc[rows["commitment_id"].isin(chosen.index), "article_ids"])
        ),
        caveats=(
            *((f"{count(single, 'commitment')} with a single dated stage not drawn.",) if single else ()),
            "A date known to the month or year stands at its middle.",
        ),
        alt=f"A row a commitment with a dot a stage on a time axis, darker as it nears completion. {title}.",
        data=data,
        draw=_draw_ladder,
        trace=_trace_ladder,
        body=0.75 + 0.27 * len(chosen),
    )


def _ladder_rows(chart: Chart) -> list[tuple[str, str, pd.DataFrame]]:
    rows = []
    for _, mine in chart.data.groupby("commitment_id", sort=False):
        first = mine.iloc[0]
        rows.append((first["name"], "" if pd.isna(first["usd"]) else money(first["usd"]), mine))
    return rows


def _draw_ladder(chart: Chart, page: style.Page) -> None:
    rows = _ladder_rows(chart)
    left = min(3.0, max(style.text_width(name, 9) for name, _, _ in rows) + 0.1)
    ax = page.axes(0.34, page.height - 0.64, left, 0.62)
    low, high = int(chart.data["at"].min()), int(chart.data["at"].max()) + 1
    ax.set(ylim=(len(rows) - 0.5, -0.5), xlim=(low - 0.2, high + 0.2))
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if (high - low) / n <= 8)
    ax.xaxis.set_major_locator(FixedLocator([year for year in range(low, high + 1) if year % step == 0]))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0f}"))
    ax.yaxis.set_major_locator(FixedLocator([]))
    ax.grid(axis="x")
    shift = ax.get_yaxis_transform()
    inches = ax.get_position().width * page.figure.get_size_inches()[0]
    for y, (name, sum_, mine) in enumerate(rows):
        way = "LA-VN" if (mine["donor_country"] == "LA").any() else "VN-LA"
        ax.text(-left / inches, y, style.shorten(name, left - 0.08, 9), transform=shift, fontsize=9, va="center")
        ax.text(1 + 0.62 / inches, y, sum_, transform=shift, fontsize=9, fontweight=600, va="center", ha="right")
        ax.plot([mine["at"].min(), mine["at"].max()], [y, y], color=style.colour("rest"), linewidth=1.6, zorder=2)
        for row in mine.itertuples():
            tint = STAGE_TINT[row.stage]
            fill = style.colour(f"{way}.{tint}" if tint else "paper")
            ax.scatter(
                row.at,
                y,
                s=130 if _covered(mine, row) else 56,  # a dot that a later one covers shows as a ring
                clip_on=False,
                facecolor=fill,
                edgecolor=style.colour(way),
                linewidth=1.1,
                zorder=3 + STAGES.index(row.stage),
            )
    x = 0.0
    for stage in STAGES:
        tint = STAGE_TINT[stage]
        x = style.dot(
            page, x, 0.1, STAGE_WORDS[stage], style.colour(f"VN-LA.{tint}" if tint else "paper"), style.colour("VN-LA")
        )


def _covered(stages: pd.DataFrame, row) -> bool:
    later = stages[stages["stage"].map(STAGES.index) > STAGES.index(row.stage)]
    return bool(((later["at"] - row.at).abs() < 0.12).any())


def _trace_ladder(chart: Chart):
    target = interactive.figure()
    rows = _ladder_rows(chart)
    short = [f"{textwrap.shorten(name, 60, placeholder='…')} {sum_}" for name, sum_, _ in rows]
    order = interactive.distinct([interactive.lines(text, 34) for text in short])
    for place, (_, _, mine) in zip(order, rows, strict=True):
        target.add_scatter(
            x=[float(mine["at"].min()), float(mine["at"].max())],
            y=[place, place],
            mode="lines",
            line={"color": style.colour("rest"), "width": 2},
            showlegend=False,
            hoverinfo="skip",
        )
    for stage in STAGES:
        mine = [
            (place, row)
            for place, (_, _, part) in zip(order, rows, strict=True)
            for row in part.itertuples()
            if row.stage == stage
        ]
        tint = STAGE_TINT[stage]
        target.add_scatter(
            x=[row.at for _, row in mine],
            y=[place for place, _ in mine],
            mode="markers",
            name=STAGE_WORDS[stage],
            customdata=[row.date for _, row in mine],
            marker={
                "size": 12,
                "color": style.colour(f"VN-LA.{tint}" if tint else "paper"),
                "line": {"width": 1.5, "color": style.colour("VN-LA")},
            },
            hovertemplate=f"%{{y}}<br>{STAGE_WORDS[stage]}: %{{customdata}}<extra></extra>",
        )
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed")
    return target.update_layout(height=80 + 36 * len(rows), showlegend=True)
