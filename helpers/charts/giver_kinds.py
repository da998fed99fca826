"""The chart of what sort of giver gives what."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.funding import price_year, valued
from helpers.charts.givers import LEAST, commitments_told
from helpers.charts.uncounted import left_out, several_years, sorts_of, undrawn
from helpers.charts.words import Words, clear_lead, lowered, phrase, span
from helpers.drawing import interactive, style, typeset
from helpers.schema import FUNDING_KINDS

BESIDES, GREY = "several_years", "rest"  # of the column kind: sums that no total holds; and their colour
TALL = 0.72  # of a bar, as a share of its row
HATCHED = {"grant": "////", "gift": "\\\\\\\\", GREY: "||||"}  # as light as the aid plan and the project beside them


@of_tables
def funding_by_giver(commitments: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """What sort of giver gives what?"""
    w = Words(lang)
    frame = valued(commitments)
    frame = frame[frame["group"] == "given"]
    frame = frame.assign(giver_kind=sorts_of(frame["donor"]))
    besides = several_years(commitments)
    both = pd.concat([frame.assign(counted=True), besides.assign(counted=False, kind=BESIDES)])
    data = (
        both.groupby(["giver_kind", "kind", "counted"])
        .agg(usd_real=("usd_real", "sum"), commitments=("usd_real", "size"), ids=("commitment_id", list))
        .reset_index()
    )
    data["usd_real"] = data["usd_real"].astype("int64")
    totals = data["usd_real"].where(data["counted"], 0).groupby(data["giver_kind"]).sum()
    order = (*FUNDING_KINDS, BESIDES)
    data = data.sort_values(
        ["giver_kind", "kind"],
        key=lambda c: c.map(lambda v: (-totals[v], v)) if c.name == "giver_kind" else c.map(order.index),
    )
    data, ids = parted(data)
    given = data[data["counted"]]
    totals = totals[totals > 0]
    title = w.say("funding_by_giver.none")
    if len(given):
        sizes = given.groupby("giver_kind")["commitments"].sum()
        all_ = {"sum": w.money(totals.sum()), "commitments": commitments_told(len(frame), w)}
        title = w.say("givers_and_receivers.plain", **all_)
        richest = clear_lead(totals) if len(frame) >= LEAST else None
        most = clear_lead(sizes)
        if most != clear_lead(data.groupby("giver_kind")["commitments"].sum()):
            most = None  # those for several years, which are drawn beside, would turn it over
        if richest is not None:
            who = w.say(f"givers.{richest}")
            fields = {"richest": who, "share": w.percent(totals[richest] / max(1, totals.sum()))}
            title = w.say("funding_by_giver.money", **fields)
            if most == richest:
                title = w.say("funding_by_giver.both", **fields)
            elif most is not None:
                title = w.say("funding_by_giver.title", **fields, most=lowered(w.say(f"givers.{most}")))
    return Chart(
        name="funding-by-giver",
        title=title,
        subtitle=phrase(w.say("funding_by_giver.subtitle", year=price_year()), span(frame["year"])),
        unit="US$",
        period=span(frame["year"]),
        source=coverage.source_line(articles, both["article_ids"], w, commitments["article_ids"]),
        caveats=(*left_out(commitments, w), *undrawn(commitments, w)),
        alt=w.say("funding_by_giver.alt", title=title),
        data=data,
        draw=_draw_givers,
        trace=_trace_givers,
        body=0.4 + 0.32 * (data["giver_kind"].nunique() if len(data) else 1),
        lang=lang,
        of="commitments",
        ids=ids,
    )


def _draw_givers(chart: Chart, page: style.Page) -> None:
    data, w = chart.data, chart.words
    order = list(dict.fromkeys(data["giver_kind"]))
    entries = [(w.label(kind), kind) for kind in FUNDING_KINDS if kind in set(data["kind"])]
    besides = data[~data["counted"]].set_index("giver_kind")["usd_real"].reindex(order, fill_value=0)
    if besides.any():
        entries.append((w.say("funding_by_giver.several_years"), GREY))
    coverage.key(page, 0, "", entries, hatches=HATCHED)
    ends = {kind: (sum_, "; ".join(filter(None, notes))) for kind, (sum_, *notes) in _ends(data, order, w).items()}
    whole = data.groupby("giver_kind")["usd_real"].sum()[order]
    left = max(typeset.text_width(w.say(f"givers.{kind}"), 9.5) for kind in order) + 0.1
    right = _margin(whole / whole.max(), ends, style.INNER - left)
    ax = page.axes(0.35, 0.32 * len(order), left, right)
    ax.set(ylim=(len(order) - 0.5, -0.5))
    ax.set_xlim(0, max(1, whole.max()))
    ax.set_axis_off()
    inches = ax.get_position().width * page.figure.get_size_inches()[0]
    base = pd.Series(0.0, index=order)
    for kind in FUNDING_KINDS:
        values = data[data["kind"] == kind].set_index("giver_kind")["usd_real"].reindex(order, fill_value=0)
        shown = [y for y, giver in enumerate(order) if values[giver] > 0]
        look = style.filled(kind, HATCHED.get(kind)) | {"linewidth": 0.3, "height": TALL}
        ax.barh(shown, values.iloc[shown], left=base.iloc[shown], **look)
        for y in shown:
            part = w.money(values.iloc[y])
            if typeset.text_width(part, 8.2) + 0.12 < values.iloc[y] / ax.get_xlim()[1] * inches:
                fill = style.colour(kind)
                box = {"facecolor": fill, "linewidth": 0, "pad": 1}
                look = {"fontsize": 8.2, "ha": "center", "va": "center_baseline", "color": style.on(fill), "bbox": box}
                ax.text(base.iloc[y] + values.iloc[y] / 2, y, part, **look)
        base += values
    shown = [y for y, giver in enumerate(order) if besides[giver] > 0]
    ax.barh(
        shown,
        besides.iloc[shown],
        left=base.iloc[shown],
        height=TALL,
        linewidth=0.3,
        **style.filled(GREY, HATCHED[GREY]),
    )
    for y, kind in enumerate(order):
        ax.text(-left / inches, y, w.say(f"givers.{kind}"), transform=ax.get_yaxis_transform(), va="center_baseline")
        sum_, note = ends[kind]
        look = {"textcoords": "offset points", "va": "center_baseline"}
        ax.annotate(sum_, (whole[kind], y), (5, 0), fontweight=600, **look)
        shift = 5 + 72 * typeset.text_width(sum_, 9.5, 600) + 6 * bool(sum_)
        ax.annotate(note, (whole[kind], y), (shift, 0), color=style.colour("muted"), fontsize=9, **look)


def _ends(data: pd.DataFrame, order: Iterable[str], words: Words) -> dict[str, tuple[str, str, str]]:
    """What stands behind the bar of each sort of giver: what it gives, how often, and how much for several years."""
    totals = data[data["counted"]].groupby("giver_kind")[["usd_real", "commitments"]].sum()
    besides = data[~data["counted"]].set_index("giver_kind")["usd_real"]
    found = {}
    for kind in order:
        several = words.say("funding_by_giver.besides", sum=words.money(besides[kind])) if kind in besides else ""
        counted = totals.loc[kind] if kind in totals.index else None
        given = "" if counted is None else words.money(counted["usd_real"])
        often = "" if counted is None else commitments_told(counted["commitments"], words)
        found[kind] = given, often, several
    return found


def _margin(shares: pd.Series, ends: dict[str, tuple[str, str]], wide: float) -> float:
    """How many inches right of the longest bar are kept free, so that what stands behind each bar has room."""
    needed = [
        (typeset.text_width(sum_, 9.5, 600) + typeset.text_width(note, 9) + 0.25 - (1 - share) * wide) / share
        for share, (sum_, note) in zip(shares, ends.values(), strict=True)
        if share > 0
    ]
    return max(0.0, *needed)


def _trace_givers(chart: Chart):
    target, w = interactive.figure(), chart.words
    order = [w.say(f"givers.{kind}") for kind in dict.fromkeys(chart.data["giver_kind"])]
    looks = {
        kind: (w.label(kind), {"color": style.colour(kind), "pattern": {"shape": HATCHED.get(kind, "")[:1]}})
        for kind in FUNDING_KINDS
    }
    looks[BESIDES] = (
        w.say("funding_by_giver.several_years"),
        {"color": style.colour(GREY), "pattern": {"shape": HATCHED[GREY][:1]}},
    )
    for kind, (name, marker) in looks.items():
        mine = chart.data[chart.data["kind"] == kind]
        if mine.empty:
            continue
        target.add_bar(
            x=(mine["usd_real"] / 1e6).round(6).tolist(),
            y=[w.say(f"givers.{giver}") for giver in mine["giver_kind"]],
            ids=points(mine),
            orientation="h",
            name=name,
            marker=marker,
            customdata=[
                [interactive.safe(w.money(row.usd_real)), commitments_told(row.commitments, w)]
                for row in mine.itertuples()
            ],
            hovertemplate=w.say("funding_by_giver.hover", kind=lowered(name)),
        )
    whole = chart.data.groupby("giver_kind", sort=False)["usd_real"].sum() / 1e6
    ends = [filter(None, (sum_, several)) for sum_, _, several in _ends(chart.data, whole.index, w).values()]
    target.add_scatter(
        x=whole.round(6).tolist(),
        y=order,
        mode="text",
        text=["\u00a0" + interactive.safe("; ".join(told)) for told in ends],
        textposition=["middle right"] * len(order),
        textfont={"size": 12},
        cliponaxis=False,
        hoverinfo="skip",
        showlegend=False,
    )
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed", showgrid=False)
    room = 1.3 * float(whole.max()) if len(whole) else 1  # for the sum behind the longest bar
    target.update_xaxes(title={"text": w.say("funding_by_giver.axis")}, showgrid=True, range=[0, room or 1])
    return target.update_layout(barmode="stack", height=110 + 34 * len(order), showlegend=True)
