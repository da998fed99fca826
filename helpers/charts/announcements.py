"""The chart of trips announced beforehand: how many of them were later reported."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow.compute as pc
from matplotlib.ticker import FuncFormatter

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.timeline import year_axis, years
from helpers.charts.trip_notes import none_drawn, undated, within
from helpers.charts.words import Words, phrase, span, year_of
from helpers.drawing import interactive, style
from helpers.storage.latecolumns import texts
from helpers.timing.isodates import gap_days, interval

OUTCOMES = {"announced_only": "fell", "announced_and_reported": "both", "reported_only": "rest"}  # -> colour
HATCHED = {"fell": "/////"}  # as light as the green beside it


@of_tables
def announced_and_reported(
    trips: pd.DataFrame, articles: pd.DataFrame, visits: pd.DataFrame, lang: str = "en"
) -> Chart:
    """Of the trips announced beforehand, how many were later reported?

    Args:
        trips: the table trips.
        articles: the table articles.
        visits: the table visits, whole where the others are a selection: what announced a trip of these years may have
            no date, or an earlier one.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    confirmed = trips["status"] == "confirmed"
    outcome = confirmed.map({True: "announced_and_reported", False: "announced_only"})
    frame = trips.assign(year=year_of(trips["start"]), outcome=outcome.where(announced(trips, visits), "reported_only"))
    dated = frame[frame["year"].notna()]
    data = dated.groupby(["year", "outcome"]).agg(trips=("trip_id", "size"), ids=("trip_id", list)).reset_index()
    data["year"] = data["year"].astype("int64")
    data, ids = parted(data)
    tally = data.groupby("outcome")["trips"].sum()
    kept, open_ = int(tally.get("announced_and_reported", 0)), int(tally.get("announced_only", 0))
    title = none_drawn(trips, w)
    if kept + open_:
        told = w.count(kept + open_, "noun.trip")
        title = w.say("announced.title", trips=told, kept=w.number(kept), open=w.number(open_))
    elif len(data):
        title = w.say("announced.title_none", trips=w.count(len(dated), "noun.trip"))
    waiting = [
        f"{w.say('announced.delegation') if pd.isna(name) else name} ({w.date(when)})"
        for name, when in dated.loc[dated["outcome"] == "announced_only", ["leader", "start"]]
        .sort_values("start")
        .itertuples(index=False)
    ]
    caveats = within(dated, w) + coverage.unfinished_note(articles, data["year"], w) + undated(trips, w)
    if waiting:
        caveats += (w.say("announced.waiting", names=w.listed(waiting, 8)), w.say("announced.not_found"))
    return Chart(
        name="announced-and-reported",
        title=title,
        subtitle=phrase(w.say("announced.subtitle"), span(data["year"])),
        unit=w.noun(2, "noun.trip"),
        period=span(data["year"]),
        source=coverage.source_line(articles, trips["article_ids"], w),
        caveats=caveats,
        alt=w.say("announced.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw,
        trace=_trace,
        body=3.62,
        lang=lang,
        part_year=coverage.part_year(articles, data["year"]),
        of="trips",
        ids=ids,
    )


def announced(trips: pd.DataFrame, visits: pd.DataFrame) -> pd.Series:
    """Whether an article announces each trip: nobody reported it, or one of its reports is `planned`.

    The day of the announcement is not asked: announced_on is null where the article prints none. A planned row is of
    the trip of its article that has its direction and head; a row of nobody named, of the trip of its direction; of
    several such trips it is of the nearest in days, and without a date of none.

    Args:
        trips: the table trips.
        visits: the table visits with every row that these trips may be made of.
    """
    columns = ["article_id", "direction", "leader", "start", "end"]
    planned = visits.loc[(visits["status"] == "planned").to_numpy(bool), columns].reset_index(drop=True)
    told = _told_in(planned["article_id"], trips[["trip_id", *columns[1:], "article_ids"]])
    pairs = planned.reset_index(names="row").merge(told, on=["article_id", "direction"], suffixes=("", "_of_trip"))
    same = (pairs["leader"].fillna("") == pairs["leader_of_trip"].fillna("")).to_numpy(bool)
    pairs = pairs.assign(other=~same)[same | (pairs["leader"].isna() | pairs["leader_of_trip"].isna()).to_numpy(bool)]
    pairs = pairs[pairs["other"] == pairs.groupby("row")["other"].transform("min")]
    alone = (pairs.groupby("row")["trip_id"].transform("size") == 1).to_numpy(bool)
    several = pairs[~alone]
    days = [_days_apart(*dates) for dates in several[["start", "end", "start_of_trip", "end_of_trip"]].to_numpy(object)]
    several = several.assign(days=np.array(days, "float64")).dropna(subset="days")
    nearest = several.sort_values(["row", "days", "trip_id"]).drop_duplicates("row")
    found = trips["trip_id"].isin([*pairs.loc[alone, "trip_id"], *nearest["trip_id"]])
    return (trips["status"] == "announced") | trips["announced_on"].notna() | found


def _told_in(ids: pd.Series, trips: pd.DataFrame) -> pd.DataFrame:
    """The trips that some articles tell, a row for each of these articles, which is its article_id."""
    cells = pc.split_pattern(texts(trips["article_ids"]), ";")
    each = pc.utf8_trim_whitespace(pc.list_flatten(cells))
    asked = pc.is_in(each, texts(ids))
    told = trips.iloc[np.array(pc.list_parent_indices(cells).filter(asked))].drop(columns="article_ids")
    return told.assign(article_id=pd.array(each.filter(asked).to_pylist(), "str"))


def _days_apart(*dates: object) -> float:
    """Days between two spans of days, each a start and an end; NaN where one of them is not known."""
    start, end, other_start, other_end = (None if pd.isna(day) else str(day) for day in dates)
    one, other = interval(start, end), interval(other_start, other_end)
    return gap_days(one, other) if one and other else np.nan


def _draw(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    w = chart.words
    entries = [(w.say(f"outcome.{outcome}"), name) for outcome, name in OUTCOMES.items()]
    coverage.key(page, 0, "", entries, hatches=HATCHED)
    ax = page.axes(0.3, 2.2, 0.3)
    base = pd.Series(0.0, index=range(first, last + 1))
    for outcome, name in OUTCOMES.items():
        rows = chart.data[chart.data["outcome"] == outcome]
        values = rows.set_index("year")["trips"].reindex(base.index, fill_value=0)
        shown = values[values > 0]
        look = style.filled(name, HATCHED.get(name)) | {"linewidth": 0.7}
        ax.bar(shown.index, shown, bottom=base[shown.index], width=0.8, **look)
        base += values
    ax.set_ylim(0, max(3, base.max()) * 1.12)
    ax.yaxis.set_major_locator(style.round_ticks(4, integer=True))
    ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y)))
    ax.grid(axis="y")
    year_axis(ax, first, last, part=chart.part_year)
    style.label_above(ax, [(year, total, w.number(total)) for year, total in base.items() if total], key="muted")
    coverage.draw_strip(chart, page, 2.5 + 0.62, first, last, 0.3)


def _trace(chart: Chart):
    target, w = interactive.stacked([0.74, 0.26]), chart.words
    for outcome, name in OUTCOMES.items():
        rows = chart.data[chart.data["outcome"] == outcome]
        words = w.say(f"outcome.{outcome}")
        target.add_bar(
            x=rows["year"].tolist(),
            y=rows["trips"].tolist(),
            ids=points(rows),
            name=words,
            marker={"color": style.colour(name), "pattern": {"shape": "/" if name in HATCHED else ""}},
            hovertemplate=w.say("announced.hover", outcome=words),
            row=1,
            col=1,
        )
    coverage.add_strip(target, chart, 2)
    return target.update_layout(barmode="stack", height=400, showlegend=True)
