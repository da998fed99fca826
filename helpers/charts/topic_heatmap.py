"""The heat map of topics by year."""

from __future__ import annotations

import pandas as pd
from matplotlib.patches import Rectangle
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import interactive, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import part_year, year_axis, years
from helpers.charts.topics import FEW, sample_caveats, shares, stories
from helpers.charts.words import count, label, phrase, span


def topic_heatmap(articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Which topics does the press touch in which year?"""
    told = stories(articles)
    data = shares(told) if len(told) else shares(pd.DataFrame(columns=["year", "topics"]))
    data = data[data["topic"].isin(set(data.loc[data["touching"] > 0, "topic"]))]
    order = (
        data.groupby("topic")["touching"].sum().sort_values(ascending=False, kind="stable").index if len(data) else []
    )
    rank = {topic: i for i, topic in enumerate(order)}
    data = data.sort_values(["topic", "year"], key=lambda c: c.map(rank) if c.name == "topic" else c, ignore_index=True)
    title = "No topics in this corpus"
    if len(data):
        lead = data.sort_values(["year", "touching", "topic"], ascending=[True, False, True])
        lead = lead[lead["stories"] >= min(FEW, lead["stories"].max())].drop_duplicates("year")["topic"].value_counts()
        years = int(lead.sum())
        title = f"{label(lead.index[0])} leads in {lead.iloc[0]} of {count(years, 'year')}"
    return Chart(
        lang=lang,
        part_year=coverage.part_year(articles, data["year"]),
        name="topic-heatmap",
        title=title,
        subtitle=phrase("Share of the articles of a year that touch a topic, per cent", span(data["year"])),
        unit="share of articles",
        period=span(data["year"]),
        source=coverage.source_line(articles),
        caveats=(f"Pale: fewer than {FEW} articles in the year.", *sample_caveats(articles, told)[1:]),
        alt=f"A grid of topics by years, darker where more articles touch the topic. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_heat,
        trace=_trace_heat,
        body=0.21 * max(1, len(rank)) + 0.72 + coverage.STRIP,
    )


def _draw_heat(chart: Chart, page: style.Page) -> None:
    topics = list(dict.fromkeys(chart.data["topic"]))
    first, last = years(chart)
    left = max(style.text_width(label(topic), 9) for topic in topics) + 0.1
    height = 0.21 * len(topics)
    ax = page.axes(0, height, left)
    ax.set_ylim(len(topics) - 0.5, -0.5)
    year_axis(ax, first, last, part=part_year(chart))
    ax.yaxis.set_major_locator(FixedLocator(range(len(topics))))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: label(topics[int(y)])))
    ax.tick_params(axis="y", labelcolor=style.colour("ink"))
    ax.spines["bottom"].set_visible(False)
    most = max(
        0.01,
        chart.data.loc[chart.data["stories"] >= FEW, "share"].max()
        if (chart.data["stories"] >= FEW).any()
        else chart.data["share"].max(),
    )
    rows = {topic: y for y, topic in enumerate(topics)}
    width = 0.94
    for row in chart.data.itertuples():
        few = row.stories < FEW
        fill = style.ramp("both", min(1.0, row.share / most) * (0.35 if few else 1))
        ax.add_patch(Rectangle((row.year - width / 2, rows[row.topic] - 0.46), width, 0.92, color=fill, linewidth=0))
        cell = width * (style.INNER - left) / (ax.get_xlim()[1] - ax.get_xlim()[0])
        if row.share and style.text_width("100", 7.5) < cell:
            light = row.share / most > 0.55 and not few
            ax.text(
                row.year,
                rows[row.topic],
                f"{100 * row.share:.0f}",
                fontsize=7.5,
                ha="center",
                va="center_baseline",
                color=style.colour("paper" if light else "muted" if few else "ink"),
            )
    coverage.draw_strip(chart, page, height + 0.64, first, last, left)


def _trace_heat(chart: Chart):
    target = interactive.stacked([0.84, 0.16], vertical_spacing=0.05)
    topics = list(dict.fromkeys(chart.data["topic"]))
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    names = ("share", "touching", "stories")
    few = chart.data["stories"] < FEW
    most = float(chart.data.loc[~few, "share"].max() if not few.all() else chart.data["share"].max())
    for pale, rows in ((False, chart.data[~few]), (True, chart.data[few])):
        if rows.empty:
            continue
        grid, hits, totals = (
            rows.pivot(index="topic", columns="year", values=name).reindex(index=topics, columns=range(first, last + 1))
            for name in names
        )
        target.add_heatmap(
            x=[int(year) for year in grid.columns],
            y=[label(topic) for topic in topics],
            z=[[None if pd.isna(v) else round(float(v), 4) for v in line] for line in grid.to_numpy()],
            customdata=[
                [[a, b] for a, b in zip(x, y, strict=True)]
                for x, y in zip(
                    hits.fillna(0).astype(int).to_numpy().tolist(),
                    totals.fillna(0).astype(int).to_numpy().tolist(),
                    strict=True,
                )
            ],
            zmin=0,
            zmax=most,
            colorscale=[[0, style.colour("band")], [1, style.ramp("both", 0.35 if pale else 1)]],
            showscale=False,
            hoverongaps=False,
            xgap=2,
            ygap=2,
            hovertemplate="%{y}, %{x}: %{z:.0%}<br>%{customdata[0]} of %{customdata[1]} articles<extra></extra>",
            row=1,
            col=1,
        )
    target.update_yaxes(autorange="reversed", showgrid=False, row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="stack", height=150 + 20 * len(topics))
