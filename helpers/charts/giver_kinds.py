"""The chart of what sort of giver gives what."""

from __future__ import annotations

import pandas as pd

from helpers import interactive, lexicon, style, typeset
from helpers.charts import coverage
from helpers.charts.chart import Chart, parted, points
from helpers.charts.funding import left_out, price_year, valued
from helpers.charts.givers import LEAST, commitments_told
from helpers.charts.words import Words, clear_lead, lowered, phrase, span
from helpers.schema import FUNDING_KINDS

HATCHED = {"grant": "////", "gift": "\\\\\\\\"}  # as light as the aid plan and the project beside them


def _sort(donor: str | None, kinds: dict[str, str]) -> str:
    """The sort of a giver by parties.csv; of several that give together their common one."""
    if not isinstance(donor, str):
        return "not_told"
    sorts = {kinds.get(name, "unlisted") for name in donor.split(";")}
    return sorts.pop() if len(sorts) == 1 else "several"


def funding_by_giver(commitments: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """What sort of giver gives what?"""
    w = Words(lang)
    kinds = {row["party"]: row["kind"] for row in lexicon.rows("parties")}
    frame = valued(commitments)
    frame = frame[frame["group"] == "given"]
    sorts = {donor: _sort(donor, kinds) for donor in frame["donor"].dropna().unique()}
    frame = frame.assign(giver_kind=frame["donor"].map(sorts).fillna(_sort(None, kinds)))
    data = (
        frame.groupby(["giver_kind", "kind"])
        .agg(usd_real=("usd_real", "sum"), commitments=("usd_real", "size"), ids=("commitment_id", list))
        .reset_index()
    )
    data["usd_real"] = data["usd_real"].astype("int64")
    totals = data.groupby("giver_kind")["usd_real"].sum()
    data = data.sort_values(
        ["giver_kind", "kind"],
        key=lambda c: c.map(lambda v: (-totals[v], v)) if c.name == "giver_kind" else c.map(FUNDING_KINDS.index),
    )
    data, ids = parted(data)
    title = w.say("funding_by_giver.none")
    if len(data):
        sizes = data.groupby("giver_kind")["commitments"].sum()
        all_ = {"sum": w.money(totals.sum()), "commitments": commitments_told(len(frame), w)}
        title = w.say("givers_and_receivers.plain", **all_)
        most, richest = clear_lead(sizes), clear_lead(totals) if len(frame) >= LEAST else None
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
        source=coverage.source_line(articles, coverage.telling(articles, frame["article_ids"]), w),
        caveats=left_out(commitments, w),
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
    coverage.key(page, 0, "", entries, hatches=HATCHED)
    totals = data.groupby("giver_kind")[["usd_real", "commitments"]].sum()
    told = {
        kind: (w.money(totals.loc[kind, "usd_real"]), commitments_told(totals.loc[kind, "commitments"], w))
        for kind in order
    }
    left = max(typeset.text_width(w.say(f"givers.{kind}"), 9.5) for kind in order) + 0.1
    right = max(typeset.text_width(sum_, 9.5, 600) + typeset.text_width(note, 9) for sum_, note in told.values()) + 0.25
    ax = page.axes(0.35, 0.32 * len(order), left, right)
    ax.set(ylim=(len(order) - 0.5, -0.5))
    ax.set_xlim(0, max(1, totals["usd_real"].max()))
    ax.set_axis_off()
    inches = ax.get_position().width * page.figure.get_size_inches()[0]
    base = pd.Series(0.0, index=order)
    for kind in FUNDING_KINDS:
        values = data[data["kind"] == kind].set_index("giver_kind")["usd_real"].reindex(order, fill_value=0)
        shown = [y for y, giver in enumerate(order) if values[giver] > 0]
        look = style.filled(kind, HATCHED.get(kind)) | {"linewidth": 0.3, "height": 0.72}
        ax.barh(shown, values.iloc[shown], left=base.iloc[shown], **look)
        for y in shown:
            part = w.money(values.iloc[y])
            if typeset.text_width(part, 8.2) + 0.12 < values.iloc[y] / ax.get_xlim()[1] * inches:
                fill = style.colour(kind)
                box = {"facecolor": fill, "linewidth": 0, "pad": 1}
                look = {"fontsize": 8.2, "ha": "center", "va": "center_baseline", "color": style.on(fill), "bbox": box}
                ax.text(base.iloc[y] + values.iloc[y] / 2, y, part, **look)
        base += values
    for y, kind in enumerate(order):
        ax.text(-left / inches, y, w.say(f"givers.{kind}"), transform=ax.get_yaxis_transform(), va="center_baseline")
        sum_, note = told[kind]
        look = {"textcoords": "offset points", "va": "center_baseline"}
        ax.annotate(sum_, (base[kind], y), (5, 0), fontweight=600, **look)
        shift = 5 + 72 * typeset.text_width(sum_, 9.5, 600) + 6
        ax.annotate(note, (base[kind], y), (shift, 0), color=style.colour("muted"), fontsize=9, **look)


def _trace_givers(chart: Chart):
    target, w = interactive.figure(), chart.words
    order = [w.say(f"givers.{kind}") for kind in dict.fromkeys(chart.data["giver_kind"])]
    for kind in FUNDING_KINDS:
        mine = chart.data[chart.data["kind"] == kind]
        if mine.empty:
            continue
        target.add_bar(
            x=(mine["usd_real"] / 1e6).round(6).tolist(),
            y=[w.say(f"givers.{giver}") for giver in mine["giver_kind"]],
            ids=points(mine),
            orientation="h",
            name=w.label(kind),
            marker={"color": style.colour(kind), "pattern": {"shape": HATCHED.get(kind, "")[:1]}},
            customdata=[
                [interactive.safe(w.money(row.usd_real)), commitments_told(row.commitments, w)]
                for row in mine.itertuples()
            ],
            hovertemplate=w.say("funding_by_giver.hover", kind=lowered(w.label(kind))),
        )
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed", showgrid=False)
    target.update_xaxes(title={"text": w.say("funding_by_giver.axis")}, showgrid=True)
    return target.update_layout(barmode="stack", height=110 + 34 * len(order), showlegend=True)
