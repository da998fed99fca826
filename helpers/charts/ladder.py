"""The chart of commitments from promise to completion."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

import pandas as pd
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers import covered
from helpers.charts import coverage
from helpers.charts.asked import of_tables, whole_from_one
from helpers.charts.chart import Chart, parted
from helpers.charts.funding import commitment_name
from helpers.charts.timeline import at
from helpers.charts.uncounted import lent
from helpers.charts.words import Words, span
from helpers.drawing import interactive, style, typeset
from helpers.schema import STAGES
from helpers.timing.isodates import interval

STAGE_TINT = {"pledged": None, "signed": 4, "delivered": 2, "completed": 1}
LABEL, LINE = 2.9, 0.165  # inches: how wide names are, and how high a line of one is
NO_BREAK = "\u00a0"  # within a sum
ENOUGH = 5  # completed commitments: fewer have no median worth the name


@of_tables
def promise_ladder(commitments: pd.DataFrame, articles: pd.DataFrame, limit: int = 16, lang: str = "en") -> Chart:
    """How long from promise to completion?

    Args:
        commitments: the table commitments.
        articles: the table articles.
        limit: how many commitments are drawn: those told by most articles first.
        lang: of the words, "en" or "vi".

    Raises:
        ValueError: `limit` is no whole number from 1.
    """
    w = Words(lang)
    whole_from_one("limit", limit, "how many are drawn")
    stages = commitments.melt(
        id_vars=["commitment_id", "donor_country", "usd", "articles"],
        value_vars=[f"{stage}_on" for stage in STAGES],
        var_name="stage",
        value_name="date",
    ).dropna(subset="date")
    stages["stage"] = stages["stage"].str.removesuffix("_on")
    stages["at"] = stages["date"].map({day: at(day) for day in stages["date"].unique()})
    again = _told_again(stages)
    stages = stages[~again]
    spread = stages.groupby("commitment_id")["at"].agg(["min", "max", "size"])
    moved = spread[(spread["size"] > 1) & (spread["max"] > spread["min"])]
    rows = stages[stages["commitment_id"].isin(moved.index)]
    top = rows.drop_duplicates("commitment_id").sort_values(
        ["articles", "usd", "commitment_id"], ascending=[False, False, True]
    )
    chosen = moved.loc[top["commitment_id"].head(limit)].sort_values(["min", "max"])
    data = rows[rows["commitment_id"].isin(chosen.index)]
    rank = {key: i for i, key in enumerate(chosen.index)}
    data = data.sort_values(["commitment_id", "at"], key=lambda c: c.map(rank) if c.name == "commitment_id" else c)
    drawn_ones = commitments[commitments["commitment_id"].isin(chosen.index)]
    names = {row.commitment_id: commitment_name(row, w) for row in drawn_ones.itertuples()}
    data = data.assign(name=data["commitment_id"].map(names))
    data = data[["commitment_id", "name", "donor_country", "usd", "stage", "date", "at", "articles"]]
    data, ids = parted(data.assign(ids=[[key] for key in data["commitment_id"]]))
    undated = len(commitments) - len(spread)
    followed = w.count(len(chosen), "noun.commitment")
    drawn = w.say("promise_ladder.all", commitments=followed)
    if len(chosen) < len(moved):
        drawn = w.say("promise_ladder.told_most", n=w.number(len(chosen)), all=w.number(len(moved)))
    notes = (
        ("promise_ladder.single", len(spread) - len(moved)),
        ("promise_ladder.undated", undated),
    )
    title = _title(rows, moved, w)
    loans = _completed(rows, moved).index.intersection(commitments.loc[lent(commitments), "commitment_id"])
    return Chart(
        name="promise-ladder",
        title=title,
        subtitle=w.say("promise_ladder.subtitle", drawn=drawn) if len(chosen) else w.say("promise_ladder.measure"),
        unit=w.say("promise_ladder.unit"),
        period=span(data["date"].str.slice(0, 4)),
        source=coverage.source_line(articles, drawn_ones["article_ids"], w, commitments["article_ids"]),
        caveats=(
            *((w.say("promise_ladder.loans", loans=w.count(len(loans), "noun.loan")),) if len(loans) else ()),
            *(w.say(key, commitments=w.count(n, "noun.commitment")) for key, n in notes if n),
            *((w.say("promise_ladder.again", n=w.number(again.sum())),) if again.any() else ()),
            *((w.say("promise_ladder.outside"),) if _outside(commitments, data["date"]) else ()),
            *((w.say("promise_ladder.ring"),) if _rings(data) else ()),
            w.say("promise_ladder.middle"),
        ),
        alt=w.say("promise_ladder.alt", title=title),
        data=data,
        draw=_draw_ladder,
        trace=_trace_ladder,
        body=0.75 + sum(_height(name) for name in data.drop_duplicates("commitment_id")["name"]),
        lang=lang,
        of="commitments",
        ids=ids,
    )


def _title(rows: pd.DataFrame, moved: pd.DataFrame, words: Words) -> str:
    """The median time to completion, where enough commitments were completed."""
    if moved.empty:
        return words.say("promise_ladder.none")
    done = _completed(rows, moved)
    if len(done) < ENOUGH:
        return words.say("promise_ladder.followed", commitments=words.count(len(moved), "noun.commitment"))
    median = words.number(float(done.median()), 1)
    return words.say("promise_ladder.title", years=median, projects=words.count(len(done), "noun.work"))


def _completed(rows: pd.DataFrame, moved: pd.DataFrame) -> pd.Series:
    """Years from the first stage to completion of each commitment that was completed, none of them 0."""
    ends = rows.pivot_table(index="commitment_id", columns="stage", values="at", aggfunc="min")
    done = ends["completed"] - moved["min"] if "completed" in ends else pd.Series(dtype=float)
    return done[done > 0].dropna()


def _told_again(stages: pd.DataFrame) -> pd.Series:
    """Whether a stage begins when a later one is over: who promises again what is signed takes no new step."""
    days = {day: interval(day) for day in stages["date"].unique()}
    over: dict[str, list[tuple[int, date]]] = defaultdict(list)  # of each commitment: its stages and their last days
    for row in stages.itertuples():
        over[row.commitment_id].append((STAGES.index(row.stage), days[row.date][1]))
    found = [
        any(STAGES.index(row.stage) < stage and last < days[row.date][0] for stage, last in over[row.commitment_id])
        for row in stages.itertuples()
    ]
    return pd.Series(found, index=stages.index, dtype=bool)


def _outside(commitments: pd.DataFrame, dates: pd.Series) -> bool:
    """Whether stages are drawn that lie outside the years asked for, of commitments with one in them."""
    if covered.years_asked(commitments) == (None, None) or dates.empty:
        return False
    asked = pd.DataFrame({"date": dates})
    covered.keep_years(asked, *covered.years_asked(commitments))
    return not covered.of_years_asked(asked, "date").all()


def _lines(name: str) -> list[str]:
    """A name on at most two lines."""
    lines = typeset.balanced(name, LABEL, 9)
    return lines if len(lines) <= 2 else [lines[0], typeset.shorten(" ".join(lines[1:]), LABEL, 9)]


def _height(name: str) -> float:
    return 0.105 + LINE * max(1, len(_lines(name)))


def _ladder_rows(chart: Chart) -> list[tuple[str, str, pd.DataFrame]]:
    rows = []
    for _, mine in chart.data.groupby("commitment_id", sort=False):
        first = mine.iloc[0]
        rows.append((first["name"], "" if pd.isna(first["usd"]) else chart.words.money(first["usd"]), mine))
    return rows


def _draw_ladder(chart: Chart, page: style.Page) -> None:
    rows, w = _ladder_rows(chart), chart.words
    left = max(typeset.text_width(line, 9) for name, _, _ in rows for line in _lines(name)) + 0.18
    right = max(0.3, *(typeset.text_width(sum_, 9, 600) for _, sum_, _ in rows)) + 0.12
    tall = page.height - 0.64
    ax = page.axes(0.34, tall, left, right)
    low, high = int(chart.data["at"].min()), int(chart.data["at"].max()) + 1
    ax.set(ylim=(tall, 0), xlim=(low - 0.2, high + 0.2))
    inches = ax.get_position().width * page.figure.get_size_inches()[0]
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if (high - low) / n <= inches / 0.5)
    ax.xaxis.set_major_locator(FixedLocator([year for year in range(low, high + 1) if year % step == 0]))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:.0f}"))
    ax.yaxis.set_major_locator(FixedLocator([]))
    ax.grid(axis="x")
    shift, top = ax.get_yaxis_transform(), 0.0
    dots: dict[str, list[tuple]] = {stage: [] for stage in STAGES}
    for name, sum_, mine in rows:
        y, top = top + _height(name) / 2, top + _height(name)
        way = "LA-VN" if (mine["donor_country"] == "LA").any() else "VN-LA"
        ax.text(-left / inches, y, "\n".join(_lines(name)), transform=shift, fontsize=9, va="center", linespacing=1.1)
        ax.text(1 + right / inches, y, sum_, transform=shift, fontsize=9, fontweight=600, va="center", ha="right")
        ax.plot([mine["at"].min(), mine["at"].max()], [y, y], color=style.colour("rest"), linewidth=1.6, zorder=2)
        for row in mine.itertuples():
            tint = STAGE_TINT[row.stage]
            fill = style.colour(f"{way}.{tint}" if tint else "paper")
            size = 130 if _covered(mine, row) else 56  # a dot that a later one covers shows as a ring
            dots[row.stage].append((row.at, y, size, fill, style.colour(way)))
    for order, stage in enumerate(STAGES):
        if dots[stage]:
            at, ys, sizes, fills, edges = zip(*dots[stage], strict=True)
            look = {"facecolor": fills, "edgecolor": edges, "linewidth": 1.1, "zorder": 3 + order}
            ax.scatter(at, ys, s=sizes, clip_on=False, **look)
    x = 0.0
    for stage in STAGES:
        tint = STAGE_TINT[stage]
        fill = style.colour(f"VN-LA.{tint}" if tint else "paper")
        x = style.dot(page, x, 0.1, w.say(f"stage.{stage}"), fill, style.colour("VN-LA"))
    if (chart.data["donor_country"] == "LA").any():
        style.dot(page, x, 0.1, w.say("giver.LA"), style.colour("LA-VN.2"), style.colour("LA-VN"))


def _covered(stages: pd.DataFrame, row) -> bool:
    later = stages[stages["stage"].map(STAGES.index) > STAGES.index(row.stage)]
    return bool(((later["at"] - row.at).abs() < 0.12).any())


def _rings(data: pd.DataFrame) -> bool:
    parts = (part for _, part in data.groupby("commitment_id"))
    return any(_covered(part, row) for part in parts for row in part.itertuples())


def _beside(names: list[str]) -> list[str]:
    """Names with their sums beside an interactive panel: two even lines at most, for which every row has room."""
    wide = next((n for n in range(40, 60) if all(interactive.lines(name, n).count("<br>") < 2 for name in names)), 60)
    return [
        next(told for n in range(wide + 1) if (told := interactive.lines(name, n)).count("<br>") <= least)
        for name in names
        for least in [interactive.lines(name, wide).count("<br>")]
    ]


def _bold_at_end(name: str, sum_: str) -> str:
    """A name beside its row with the sum behind it in bold, so that "2018 200 nghìn USD" is not read as one."""
    printed = interactive.safe(sum_)
    return f"{name.removesuffix(printed)}<b>{printed}</b>" if printed else name


def _trace_ladder(chart: Chart):
    target, w = interactive.figure(), chart.words
    rows = _ladder_rows(chart)
    sums = [sum_.replace(" ", NO_BREAK) for _, sum_, _ in rows]
    broken = _beside([f"{name} {sum_}".strip() for (name, _, _), sum_ in zip(rows, sums, strict=True)])
    order = interactive.distinct([_bold_at_end(*told) for told in zip(broken, sums, strict=True)])
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
            (place, row, _covered(part, row))
            for place, (_, _, part) in zip(order, rows, strict=True)
            for row in part.itertuples()
            if row.stage == stage
        ]
        tint, words = STAGE_TINT[stage], w.say(f"stage.{stage}")
        ways = ["LA-VN" if row.donor_country == "LA" else "VN-LA" for _, row, _ in mine]
        target.add_scatter(
            x=[row.at for _, row, _ in mine],
            y=[place for place, _, _ in mine],
            ids=[str(row.Index) for _, row, _ in mine],
            mode="markers",
            name=words,
            showlegend=bool(mine),
            customdata=[w.date(row.date) for _, row, _ in mine],
            marker={
                "size": [19 if covered else 12 for _, _, covered in mine],
                "color": [style.colour(f"{way}.{tint}" if tint else "paper") for way in ways],
                "line": {"width": 1.5, "color": [style.colour(way) for way in ways]},
            },
            hovertemplate=w.say("promise_ladder.hover", stage=words),
        )
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed")
    interactive.year_axis(target, chart.data["at"])
    lines = sum(1 + place.count("<br>") for place in order)
    return target.update_layout(height=80 + 14 * len(rows) + 17 * lines, showlegend=True)
