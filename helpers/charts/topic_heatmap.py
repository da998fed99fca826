"""The heat map of topics by year."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart
from helpers.charts.timeline import year_axis, years
from helpers.charts.topics import FEW, none_drawn, sample_caveats, stories, yearly, yearly_ids
from helpers.charts.words import Words, phrase, span
from helpers.drawing import interactive, style, typeset


@of_tables
def topic_heatmap(articles: pd.DataFrame, lang: str = "en") -> Chart:
    """Which topics does the press touch in which year?"""
    w, told = Words(lang), stories(articles)
    data = yearly(told)
    order = data.groupby("topic")["touching"].sum().sort_values(ascending=False, kind="stable").index
    rank = {topic: i for i, topic in enumerate(order)}
    data = data.sort_values(["topic", "year"], key=lambda c: c.map(rank) if c.name == "topic" else c)
    data = data.reset_index(drop=True)
    title = _title(data, len(told), w) if len(data) else none_drawn(articles, w)
    pale = (data["stories"] < FEW).any()
    return Chart(
        name="topic-heatmap",
        title=title,
        subtitle=phrase(w.say("topic_heatmap.subtitle"), span(data["year"])),
        unit=w.say("topics.unit"),
        period=span(data["year"]),
        source=coverage.source_line(articles, words=w),
        caveats=(
            *((w.say("topic_heatmap.pale", few=FEW),) if pale else ()),
            *((w.say("topic_heatmap.blank"),) if (data["stories"] > 0).any() else ()),
            *sample_caveats(articles, told, w, intervals=False),
        ),
        alt=w.say("topic_heatmap.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        part_year=coverage.part_year(articles, data["year"]),
        draw=_draw_heat,
        trace=_trace_heat,
        body=0.21 * max(1, len(rank)) + 0.72 + coverage.STRIP,
        lang=lang,
        of="articles",
        ids=yearly_ids(told, data),
    )


def _title(data: pd.DataFrame, stories: int, w: Words) -> str:
    """The topic that leads in most years, where one does; a year whose lead is shared has no leader."""
    years = data[data["stories"] >= FEW]
    top = years[years["touching"] == years.groupby("year")["touching"].transform("max")]
    leaders = top.drop_duplicates("year", keep=False)["topic"].value_counts()
    if leaders.empty or (len(leaders) > 1 and leaders.iloc[0] == leaders.iloc[1]):
        topics = w.count(data["topic"].nunique(), "noun.topic")
        return w.say("topics.few", topics=topics, articles=w.count(stories, "noun.article"))
    return w.say(
        "topic_heatmap.title",
        topic=w.label(leaders.index[0]),
        led=w.number(leaders.iloc[0]),
        years=w.count(years["year"].nunique(), "noun.year"),
    )


def _draw_heat(chart: Chart, page: style.Page) -> None:
    topics = list(dict.fromkeys(chart.data["topic"]))
    (first, last), w = years(chart), chart.words
    left = max(typeset.text_width(w.label(topic), 9) for topic in topics) + 0.1
    height = 0.21 * len(topics)
    ax = page.axes(0, height, left)
    ax.set_ylim(len(topics) - 0.5, -0.5)
    year_axis(ax, first, last, part=chart.part_year)
    ax.yaxis.set_major_locator(FixedLocator(range(len(topics))))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.label(topics[int(y)])))
    ax.tick_params(axis="y", labelcolor=style.colour("ink"))
    ax.spines["bottom"].set_visible(False)
    most = max(
        0.01,
        chart.data.loc[chart.data["stories"] >= FEW, "share"].max()
        if (chart.data["stories"] >= FEW).any()
        else chart.data["share"].max(),
    )
    rows = {topic: y for y, topic in enumerate(topics)}
    width, cells, fills = 0.94, [], []
    for row in chart.data.itertuples():
        few = row.stories < FEW
        fill = style.ramp("both", min(1.0, row.share / most) * (0.35 if few else 1))
        cells.append((row.year - width / 2, rows[row.topic] - 0.46, width, 0.92))
        fills.append(fill)
        cell = width * (style.INNER - left) / (ax.get_xlim()[1] - ax.get_xlim()[0])
        if row.share and typeset.text_width("100", 7.5) < cell:
            ax.text(
                row.year,
                rows[row.topic],
                chart.words.hundredths(row.share),
                fontsize=7.5,
                ha="center",
                va="center_baseline",
                color=style.on(fill),
            )
    style.boxes(ax, cells, fills)
    coverage.draw_strip(chart, page, height + 0.64, first, last, left)


def _trace_heat(chart: Chart):
    target, w = interactive.stacked([0.84, 0.16], vertical_spacing=0.05), chart.words
    topics = list(dict.fromkeys(chart.data["topic"]))
    first, last = int(chart.data["year"].min()), int(chart.data["year"].max())
    place = {topic: n for n, topic in enumerate(topics)}
    few = chart.data["stories"] < FEW
    most = float(chart.data.loc[~few, "share"].max() if not few.all() else chart.data["share"].max())
    for pale, rows in ((False, chart.data[~few]), (True, chart.data[few])):
        if rows.empty:
            continue
        shares: list[list] = [[None] * (last - first + 1) for _ in topics]
        cells: list[list] = [[None] * (last - first + 1) for _ in topics]
        for row in rows.itertuples():
            y, x = place[row.topic], row.year - first
            shares[y][x] = round(float(row.share), 4)
            cells[y][x] = [
                str(row.Index),
                interactive.safe(w.percent(row.share)),
                w.number(row.touching),
                w.count(row.stories, "noun.article"),
            ]
        target.add_heatmap(
            x=list(range(first, last + 1)),
            y=[w.label(topic) for topic in topics],
            z=shares,
            customdata=cells,
            zmin=0,
            zmax=most,
            colorscale=[[0, style.colour("band")], [1, style.ramp("both", 0.35 if pale else 1)]],
            showscale=False,
            hoverongaps=False,
            xgap=2,
            ygap=2,
            hovertemplate=w.say("topic_heatmap.hover"),
            row=1,
            col=1,
        )
    target.update_yaxes(autorange="reversed", showgrid=False, row=1, col=1)
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="stack", height=150 + 20 * len(topics))
