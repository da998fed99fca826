"""The chart of topics that rose or fell."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.topics import CHANGES, changes, halves, sample_caveats, stories
from helpers.charts.words import (
    label,
    lowered,
    span,
)


def topic_changes(articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Which topics rose, which fell?"""
    told = stories(articles)
    data, early, late = pd.DataFrame(columns=CHANGES), "", ""
    if len(told) and told["year"].nunique() > 1:
        parts, early, late = halves(told)
        data = changes(parts)
        data = data[(data["early"] > 0) | (data["late"] > 0)].reset_index(drop=True)
    title = "Too few years to compare in this corpus"
    if len(data):
        up, down = (data.loc[data["verdict"] == verdict, "topic"] for verdict in ("rose", "fell"))
        found = [f"{label(up.iloc[0])} rose most"] if len(up) else []
        found += [f"{label(down.iloc[-1])} fell most"] if len(down) else []
        title = "; ".join(found[:1] + [lowered(words) for words in found[1:]]) or "No topic clearly rose or fell"
    counts = told.assign(late=told["year"] >= int(late[:4])).groupby("late").size() if late else pd.Series(dtype=int)
    subtitle = "Share of articles that touch a topic"
    if late:
        subtitle += f", {early} ({counts.get(False, 0):,} articles) and {late} ({counts.get(True, 0):,})"
    return Chart(
        lang=lang,
        name="topic-changes",
        title=title,
        subtitle=subtitle,
        unit="share of articles",
        period=span(told["year"]),
        source=coverage.source_line(articles),
        caveats=("Grey: the change's 95% interval includes none.", *sample_caveats(articles, told)),
        alt=f"A row a topic, a line from the share in the earlier years to that in the later. {title}.",
        data=data,
        draw=lambda chart, page: _draw_changes(chart, page, early, late),
        trace=lambda chart: _trace_changes(chart, early, late),
        body=0.62 + 0.25 * max(1, len(data)),
    )


VERDICTS = {"rose": "both", "fell": "fell", "unclear": "rest"}


def _points(change: float) -> str:
    return f"{100 * change:+.0f}".replace("-", "−") if abs(change) >= 0.005 else "0"


def _draw_changes(chart: Chart, page: style.Page, early: str, late: str) -> None:
    data = chart.data
    left = max(style.text_width(label(topic), 9) for topic in data["topic"]) + 0.12
    ax = page.axes(0.3, 0.25 * len(data), left, 0.62)
    ax.set(ylim=(len(data) - 0.5, -0.5), xlim=(0, max(0.1, data[["early_high", "late_high"]].max().max())))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda v, _: f"{v:.0%}"))
    ax.yaxis.set_major_locator(FixedLocator(range(len(data))))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: label(data["topic"].iloc[int(y)])))
    ax.tick_params(axis="y", labelcolor=style.colour("ink"))
    ax.grid(axis="x")
    for row in data.itertuples():
        colour = style.colour(VERDICTS[row.verdict])
        ax.plot(
            [row.late_low, row.late_high], [row.Index] * 2, color=colour, alpha=0.3, linewidth=6, solid_capstyle="butt"
        )
        ax.plot([row.early, row.late], [row.Index] * 2, color=colour, linewidth=2)
        ax.scatter(
            row.early,
            row.Index,
            s=36,
            clip_on=False,
            facecolor=style.colour("paper"),
            edgecolor=colour,
            linewidth=1.4,
            zorder=3,
        )
        ax.scatter(row.late, row.Index, s=40, color=colour, zorder=4, clip_on=False)
        ax.text(
            1.02,
            row.Index,
            _points(row.change),
            transform=ax.get_yaxis_transform(),
            va="center",
            fontsize=9,
            fontweight=600,
            color=style.colour(VERDICTS[row.verdict], for_text=True),
        )
    x = style.dot(page, 0, 0.1, early, style.colour("paper"), style.colour("ink"))
    x = style.dot(page, x, 0.1, late, style.colour("ink"), style.colour("ink"))
    end = coverage.key(page, 0.04, "", [("rose", "both"), ("fell", "fell"), ("unclear", "rest")], x=x + 0.1)
    page.text(end + 0.1, 0.1, "band: interval", fontsize=9, color=style.colour("muted"), va="center")
    page.text(style.INNER - 0.62, 0.1, "  points", fontsize=8.2, va="center", color=style.colour("muted"))


def _trace_changes(chart: Chart, early: str, late: str):
    target, data = interactive.figure(), chart.data
    names = [label(topic) for topic in data["topic"]]
    for verdict, key in VERDICTS.items():
        for name, row in zip(names, data.itertuples(), strict=True):
            if row.verdict == verdict:
                target.add_scatter(
                    x=[round(row.early, 4), round(row.late, 4)],
                    y=[name, name],
                    mode="lines",
                    line={"color": style.colour(key), "width": 3},
                    hoverinfo="skip",
                    showlegend=False,
                )
    for part, words, fill in (("early", early, "paper"), ("late", late, None)):
        target.add_scatter(
            x=data[part].round(4).tolist(),
            y=names,
            mode="markers",
            name=words,
            marker={
                "size": 11,
                "color": [style.colour(fill or VERDICTS[verdict]) for verdict in data["verdict"]],
                "line": {"width": 2, "color": [style.colour(VERDICTS[verdict]) for verdict in data["verdict"]]},
            },
            customdata=[
                f"{low:.0%}–{high:.0%}" for low, high in zip(data[f"{part}_low"], data[f"{part}_high"], strict=True)
            ],
            hovertemplate=f"%{{y}}, {words}: %{{x:.0%}}<br>interval %{{customdata}}<extra></extra>",
        )
    target.update_yaxes(categoryorder="array", categoryarray=names, autorange="reversed")
    target.update_xaxes(tickformat=".0%", rangemode="tozero", showgrid=True)
    return target.update_layout(height=90 + 24 * len(data), showlegend=True)
