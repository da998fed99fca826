"""Charts of who gives to whom, and what sort of giver gives what."""

from __future__ import annotations

import pandas as pd
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from helpers import interactive, lexicon, style
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.funding import left_out, price_year, valued
from helpers.charts.words import count, exploded, label, money, phrase, span
from helpers.schema import FUNDING_KINDS


def givers_and_receivers(commitments: pd.DataFrame, articles: pd.DataFrame, each: int = 7, lang: str = "en") -> Chart:
    """Who gives to whom?

    Args:
        commitments: the table commitments.
        articles: the table articles.
        each: how many givers and receivers are drawn by name; the others are one band.
    """
    frame = valued(commitments)
    frame = frame[(frame["group"] == "given") & (frame["usd_real"] > 0)]
    frame = frame.assign(donor=frame["donor"].fillna("Not told"), recipient=frame["recipient"].fillna("Not told"))
    frame["way"] = frame["donor_country"].map({"VN": "VN-LA", "LA": "LA-VN"}).fillna("unknown")
    for column, words in (("donor", "givers"), ("recipient", "receivers")):
        totals = frame.groupby(column)["usd_real"].sum()
        order = sorted(totals.index, key=lambda name, totals=totals: (-totals[name], name))
        rest = order[each:]
        if len(rest) > 1:
            frame[column] = frame[column].where(~frame[column].isin(rest), f"{len(rest)} other {words}")
    data = (
        frame.groupby(["donor", "recipient", "way"])
        .agg(usd_real=("usd_real", "sum"), commitments=("usd_real", "size"))
        .reset_index()
    )
    data["usd_real"] = data["usd_real"].astype("int64")
    data = data.sort_values(["usd_real", "donor", "recipient"], ascending=[False, True, True], ignore_index=True)
    title = "No counted sums in this corpus"
    if len(data):
        total, donors = data["usd_real"].sum(), data.groupby("donor")["usd_real"].sum()
        title = f"{donors.idxmax()} gives {donors.max() / total:.0%} of the {money(total)} told"
    return Chart(
        lang=lang,
        name="givers-and-receivers",
        title=title,
        subtitle=phrase(f"Counted commitments, US$ of {price_year()}", span(frame["year"])) + "; loans left out",
        unit="US$",
        period=span(frame["year"]),
        source=coverage.source_line(articles, exploded(frame["article_ids"])),
        caveats=("Giver and receiver as told; a state's sum may reach a province.", *left_out(commitments)),
        alt=f"Bands from givers on the left to receivers on the right, as wide as the sum. {title}.",
        data=data,
        draw=_draw_flows,
        trace=_trace_flows,
        body=4.3,
    )


def _nodes(data: pd.DataFrame, column: str) -> pd.Series:
    """Totals of one side, the largest first, the band of the others last."""
    totals = data.groupby(column)["usd_real"].sum()
    order = sorted(totals.index, key=lambda name: (" other " in name, -totals[name], name))
    return totals[order]


def _stack(totals: pd.Series, height: float, gap: float, scale: float) -> dict[str, float]:
    """Where each node of a side begins, from the top."""
    tops, y = {}, (height - scale * totals.sum() - gap * (len(totals) - 1)) / 2
    for name, value in totals.items():
        tops[name] = y
        y += scale * value + gap
    return tops


def _draw_flows(chart: Chart, page: style.Page) -> None:
    data, height, gap = chart.data, page.height - 0.3, 0.17
    ax = page.axes(0.3, height)
    ax.set(xlim=(0, style.INNER), ylim=(height, 0))
    ax.set_axis_off()
    sides = {column: _nodes(data, column) for column in ("donor", "recipient")}
    scale = (height - gap * (max(len(side) for side in sides.values()) - 1)) / data["usd_real"].sum()
    label_width, bar = 2.2, 0.1
    x = {"donor": label_width, "recipient": style.INNER - label_width - bar}
    tops = {column: _stack(side, height, gap, scale) for column, side in sides.items()}
    for column, words, edge, side in (
        ("donor", "Givers", label_width, "right"),
        ("recipient", "Receivers", style.INNER - label_width, "left"),
    ):
        page.text(edge, 0.1, words, fontweight=600, va="center", ha=side, color=style.colour("muted"))
        centres = [tops[column][name] + scale * value / 2 for name, value in sides[column].items()]
        places = style.spread(centres, gap, 0.06, height - 0.06)
        for (name, value), y in zip(sides[column].items(), places, strict=True):
            top = tops[column][name]
            ax.add_patch(Rectangle((x[column], top), bar, scale * value, color=style.colour("ink"), linewidth=0))
            sum_ = money(value)
            free = label_width - 0.16 - style.text_width(" " + sum_, 9, 600)
            name = style.shorten(name, free, 9)
            if column == "donor":
                ax.text(label_width - 0.08, y, sum_, ha="right", va="center", fontsize=9, fontweight=600)
                ax.text(
                    label_width - 0.14 - style.text_width(sum_, 9, 600), y, name, ha="right", va="center", fontsize=9
                )
            else:
                ax.text(style.INNER - label_width + 0.08, y, name, va="center", fontsize=9)
                ax.text(
                    style.INNER - label_width + 0.14 + style.text_width(name, 9),
                    y,
                    sum_,
                    va="center",
                    fontsize=9,
                    fontweight=600,
                )
    used = {column: dict.fromkeys(side.index, 0.0) for column, side in sides.items()}
    order = {column: {name: i for i, name in enumerate(side.index)} for column, side in sides.items()}
    for row in sorted(
        data.itertuples(), key=lambda r: (order["donor"][r.donor], order["recipient"][r.recipient], r.way)
    ):
        thick = scale * row.usd_real
        y0, y1 = (tops[c][n] + used[c][n] for c, n in (("donor", row.donor), ("recipient", row.recipient)))
        used["donor"][row.donor] += thick
        used["recipient"][row.recipient] += thick
        ax.add_patch(_ribbon(x["donor"] + bar, y0, x["recipient"], y1, thick, style.colour(row.way)))


def _ribbon(x0: float, y0: float, x1: float, y1: float, thick: float, colour: str) -> PathPatch:
    mid = (x0 + x1) / 2
    points = [
        (x0, y0),
        (mid, y0),
        (mid, y1),
        (x1, y1),
        (x1, y1 + thick),
        (mid, y1 + thick),
        (mid, y0 + thick),
        (x0, y0 + thick),
        (x0, y0),
    ]
    codes = [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3, Path.CLOSEPOLY]
    return PathPatch(Path(points, codes), facecolor=colour, alpha=0.42, linewidth=0)


def _trace_flows(chart: Chart):
    target, data = interactive.figure(), chart.data
    left, right = list(_nodes(data, "donor").index), list(_nodes(data, "recipient").index)
    target.add_sankey(
        node={
            "label": [interactive.safe(name) for name in [*left, *right]],
            "color": style.colour("ink"),
            "pad": 18,
            "thickness": 12,
            "hovertemplate": "%{label}: $%{value:.3s}<extra></extra>",
        },
        link={
            "source": [left.index(row.donor) for row in data.itertuples()],
            "target": [len(left) + right.index(row.recipient) for row in data.itertuples()],
            "value": data["usd_real"].tolist(),
            "color": [_faded(style.colour(way)) for way in data["way"]],
            "customdata": [
                f"{money(row.usd_real)}, {count(row.commitments, 'commitment')}" for row in data.itertuples()
            ],
            "hovertemplate": "%{source.label} → %{target.label}<br>%{customdata}<extra></extra>",
        },
    )
    return target.update_layout(height=440)


def _faded(colour: str) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.42)"


GIVER_WORDS = {
    "state": "States",
    "ministry": "Ministries",
    "province": "Provinces",
    "city": "Cities",
    "army": "Armies",
    "company": "Companies",
    "community": "Communities",
    "organisation": "Organisations",
    "several": "Several sorts together",
    "unlisted": "Givers of no list",
    "not_told": "Giver not told",
}


def givers(kind: str) -> str:
    """A sort of giver of parties.csv in the plural."""
    return GIVER_WORDS.get(kind) or label(kind)


def _sort(donor: str | None, kinds: dict[str, str]) -> str:
    """The sort of a giver by parties.csv; of several that give together their common one."""
    if not isinstance(donor, str):
        return "not_told"
    sorts = {kinds.get(name, "unlisted") for name in donor.split(";")}
    return sorts.pop() if len(sorts) == 1 else "several"


def funding_by_giver(commitments: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """What sort of giver gives what?"""
    kinds = {row["party"]: row["kind"] for row in lexicon.rows("parties")}
    frame = valued(commitments)
    frame = frame[frame["group"] == "given"]
    frame = frame.assign(giver_kind=[_sort(donor, kinds) for donor in frame["donor"]])
    data = (
        frame.groupby(["giver_kind", "kind"])
        .agg(usd_real=("usd_real", "sum"), commitments=("usd_real", "size"))
        .reset_index()
    )
    data["usd_real"] = data["usd_real"].astype("int64")
    totals = data.groupby("giver_kind")["usd_real"].sum()
    data = data.sort_values(
        ["giver_kind", "kind"],
        key=lambda c: c.map(lambda v: -totals[v]) if c.name == "giver_kind" else c.map(FUNDING_KINDS.index),
        ignore_index=True,
    )
    title = "No counted sums in this corpus"
    if len(data):
        sizes = data.groupby("giver_kind")["commitments"].sum()
        most, richest = str(sizes.idxmax()), str(totals.idxmax())
        title = f"{givers(richest)} give {totals.max() / max(1, totals.sum()):.0%} of the money"
        title += f"; {givers(most).lower()} give most often" if most != richest else " and most often"
    return Chart(
        lang=lang,
        name="funding-by-giver",
        title=title,
        subtitle=phrase(
            f"Counted commitments by sort of giver and of giving, US$ of {price_year()}", span(frame["year"])
        ),
        unit="US$",
        period=span(frame["year"]),
        source=coverage.source_line(articles, exploded(frame["article_ids"])),
        caveats=left_out(commitments),
        alt=f"Ranked bars of sorts of giver, stacked by sort of giving. {title}.",
        data=data,
        draw=_draw_givers,
        trace=_trace_givers,
        body=0.4 + 0.32 * (data["giver_kind"].nunique() if len(data) else 1),
    )


def _draw_givers(chart: Chart, page: style.Page) -> None:
    data = chart.data
    order = list(dict.fromkeys(data["giver_kind"]))
    coverage.key(page, 0, "", [(label(kind), kind) for kind in FUNDING_KINDS if kind in set(data["kind"])])
    left = max(style.text_width(givers(kind), 9.5) for kind in order) + 0.1
    ax = page.axes(0.35, 0.32 * len(order), left, 1.9)
    ax.set(ylim=(len(order) - 0.5, -0.5))
    totals = data.groupby("giver_kind")[["usd_real", "commitments"]].sum()
    ax.set_xlim(0, max(1, totals["usd_real"].max()))
    ax.set_axis_off()
    base = pd.Series(0.0, index=order)
    for kind in FUNDING_KINDS:
        values = data[data["kind"] == kind].set_index("giver_kind")["usd_real"].reindex(order, fill_value=0)
        ax.barh(
            range(len(order)),
            values,
            left=base,
            height=0.72,
            color=style.colour(kind),
            edgecolor=style.colour("paper"),
            linewidth=0.3,
        )
        base += values
    inches = ax.get_position().width * page.figure.get_size_inches()[0]
    for y, kind in enumerate(order):
        ax.text(-left / inches, y, givers(kind), transform=ax.get_yaxis_transform(), va="center")
        sum_ = money(totals.loc[kind, "usd_real"])
        told = ax.annotate(sum_, (base[kind], y), (5, 0), textcoords="offset points", va="center", fontweight=600)
        shift = 5 + 72 * style.text_width(sum_, 9.5, 600) + 6
        note = count(totals.loc[kind, "commitments"], "commitment")
        ax.annotate(
            note, told.xy, (shift, 0), textcoords="offset points", va="center", color=style.colour("muted"), fontsize=9
        )


def _trace_givers(chart: Chart):
    target = interactive.figure()
    order = [givers(kind) for kind in dict.fromkeys(chart.data["giver_kind"])]
    for kind in FUNDING_KINDS:
        mine = chart.data[chart.data["kind"] == kind]
        if mine.empty:
            continue
        target.add_bar(
            x=(mine["usd_real"] / 1e6).round(3).tolist(),
            y=[givers(giver) for giver in mine["giver_kind"]],
            orientation="h",
            name=label(kind),
            marker={"color": style.colour(kind)},
            customdata=[[money(row.usd_real), count(row.commitments, "commitment")] for row in mine.itertuples()],
            hovertemplate=f"%{{y}}, {label(kind).lower()}<br>%{{customdata[0]}}, %{{customdata[1]}}<extra></extra>",
        )
    target.update_yaxes(categoryorder="array", categoryarray=order, autorange="reversed", showgrid=False)
    target.update_xaxes(title_text="Million US$", showgrid=True)
    return target.update_layout(barmode="stack", height=110 + 34 * len(order), showlegend=True)
