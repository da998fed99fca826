"""The chart of who gives to whom."""

from __future__ import annotations

import pandas as pd
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from helpers.charts import coverage
from helpers.charts.asked import of_tables, whole_from_one
from helpers.charts.chart import Chart, parted
from helpers.charts.funding import party_names, price_year, valued
from helpers.charts.uncounted import left_out, undrawn
from helpers.charts.words import Words, capital, clear_lead, phrase, span
from helpers.drawing import interactive, style, typeset

OTHERS, UNTOLD = "others", "not_told"  # the ends of bands of parties that have no name of their own here
LEAST = 5  # commitments: fewer bear no share in a title
LARGE = 0.1  # of all: a smaller share is no finding
STATES = {"Vietnam": "VN", "Laos": "LA"}
WAYS = {"VN-LA": "giver.VN", "LA-VN": "giver.LA", "unknown": "giver.none"}  # -> words of the key
KEY = 0.26  # inches


@of_tables
def givers_and_receivers(commitments: pd.DataFrame, articles: pd.DataFrame, each: int = 7, lang: str = "en") -> Chart:
    """Who gives to whom?

    Args:
        commitments: the table commitments.
        articles: the table articles.
        each: how many givers and receivers are drawn by name; the others are one band.
        lang: of the words, "en" or "vi".
    """
    w = Words(lang)
    whole_from_one("each", each, "how many are drawn of either side")
    frame = valued(commitments)
    frame = frame[(frame["group"] == "given") & (frame["usd_real"] > 0)]
    frame = frame.assign(donor=frame["donor"].fillna(UNTOLD), recipient=frame["recipient"].fillna(UNTOLD))
    frame["way"] = frame["donor_country"].map({"VN": "VN-LA", "LA": "LA-VN"}).fillna("unknown")
    for column in ("donor", "recipient"):
        totals = frame.groupby(column)["usd_real"].sum()
        order = sorted(totals.index, key=lambda name, totals=totals: (-totals[name], name))
        rest = order[each:]
        frame[f"{column}s"] = frame[column].isin(rest).map({True: len(rest), False: 1}) if len(rest) > 1 else 1
        if len(rest) > 1:
            frame[column] = frame[column].where(~frame[column].isin(rest), OTHERS)
    data = frame.groupby(["donor", "recipient", "way"]).agg(
        usd_real=("usd_real", "sum"),
        commitments=("usd_real", "size"),
        donors=("donors", "first"),
        recipients=("recipients", "first"),
        ids=("commitment_id", list),
    )
    data = data.reset_index().astype({"usd_real": "int64", "donors": "int64", "recipients": "int64"})
    data, ids = parted(data.sort_values(["usd_real", "donor", "recipient"], ascending=[False, True, True]))
    title = w.say("givers_and_receivers.none")
    if len(data):
        total = data["usd_real"].sum()
        donors = data[data["donors"] == 1].groupby("donor")["usd_real"].sum()
        title = w.say("givers_and_receivers.plain", sum=w.money(total), commitments=commitments_told(len(frame), w))
        best = clear_lead(donors) if len(frame) >= LEAST else None
        if best is not None and best != UNTOLD and donors[best] >= LARGE * total:
            share = w.percent(donors[best] / total)
            fields = {"giver": party_names(best, w), "share": share, "sum": w.money(total)}
            state = best in STATES  # "Vietnam gives 85 %" would count its provinces and companies too
            title = w.say(f"givers_and_receivers.title{f'.{STATES[best]}' if state else ''}", **fields)
    return Chart(
        name="givers-and-receivers",
        title=title,
        subtitle=phrase(w.say("givers_and_receivers.subtitle", year=price_year()), span(frame["year"])),
        unit="US$",
        period=span(frame["year"]),
        source=coverage.source_line(articles, frame["article_ids"], w, commitments["article_ids"]),
        caveats=(w.say("givers_and_receivers.told"), *left_out(commitments, w), *undrawn(commitments, w)),
        alt=w.say("givers_and_receivers.alt", title=title),
        data=data,
        draw=_draw_flows,
        trace=_trace_flows,
        body=4.3 + KEY,
        lang=lang,
        of="commitments",
        ids=ids,
    )


def commitments_told(commitments: int, words: Words) -> str:
    """A number of commitments in words."""
    return words.count(commitments, "noun.commitment")


def _end(name: str, column: str, data: pd.DataFrame, words: Words) -> str:
    """How an end of the bands is called."""
    if name == UNTOLD:
        return words.say("givers_and_receivers.untold")
    if column == "donor" and name in STATES:
        return words.say(f"givers_and_receivers.state.{STATES[name]}")
    if name == OTHERS:
        many = int(data.loc[data[column] == OTHERS, f"{column}s"].iloc[0])
        return words.say(f"givers_and_receivers.others.{column}", n=words.number(many))
    return capital(party_names(name, words))


def _nodes(data: pd.DataFrame, column: str) -> pd.Series:
    """Totals of one side, the largest first, the band of the others last."""
    totals = data.groupby(column)["usd_real"].sum()
    order = sorted(totals.index, key=lambda name: (name == OTHERS, -totals[name], name))
    return totals[order]


def _stack(totals: pd.Series, height: float, gap: float, scale: float) -> dict[str, float]:
    """Where each node of a side begins, from the top."""
    tops, y = {}, (height - scale * totals.sum() - gap * (len(totals) - 1)) / 2
    for name, value in totals.items():
        tops[name] = y
        y += scale * value + gap
    return tops


def _draw_flows(chart: Chart, page: style.Page) -> None:
    data, height, gap = chart.data, page.height - 0.3 - KEY, 0.17
    entries = [(chart.words.say(words), way) for way, words in WAYS.items() if way in set(data["way"])]
    coverage.key(page, 0.0, "", entries)
    ax = page.axes(0.3 + KEY, height)
    ax.set(xlim=(0, style.INNER), ylim=(height, 0))
    ax.set_axis_off()
    sides = {column: _nodes(data, column) for column in ("donor", "recipient")}
    scale = (height - gap * (max(len(side) for side in sides.values()) - 1)) / data["usd_real"].sum()
    w, bar, gutter = chart.words, 0.1, 0.12
    names = {c: [_end(name, c, data, w) for name in side.index] for c, side in sides.items()}
    sums = {c: [w.money(value) for value in side] for c, side in sides.items()}
    room = {
        c: min(
            2.45,
            max(typeset.text_width(name, 9) + _bold(f" {sum_}") for name, sum_ in zip(names[c], sums[c], strict=True))
            + 0.01,
        )
        + gutter
        for c in sides
    }
    x = {"donor": room["donor"], "recipient": style.INNER - room["recipient"] - bar}
    tops = {column: _stack(side, height, gap, scale) for column, side in sides.items()}
    for column, edge, out, side in (
        ("donor", room["donor"], -1, "right"),
        ("recipient", style.INNER - room["recipient"], 1, "left"),
    ):
        heading = w.say(f"givers_and_receivers.{column}s")
        page.text(edge, 0.1 + KEY, heading, fontweight=600, va="center", ha=side, color=style.colour("muted"))
        centres = [tops[column][name] + scale * value / 2 for name, value in sides[column].items()]
        places = style.spread(centres, gap, 0.06, height - 0.06)
        look = {"va": "center_baseline", "ha": side, "fontsize": 9}
        for key, name, sum_, y in zip(sides[column].index, names[column], sums[column], places, strict=True):
            top, value = tops[column][key], sides[column][key]
            ax.add_patch(Rectangle((x[column], top), bar, scale * value, color=style.colour("ink"), linewidth=0))
            name = typeset.shorten(name, room[column] - gutter - _bold(f" {sum_}"), 9)
            first, second = (sum_, name) if out < 0 else (name, sum_)
            wide = _bold(sum_) if out < 0 else typeset.text_width(name, 9)
            for text, shift in ((first, 0.08), (second, 0.14 + wide)):
                weight = 600 if text == sum_ else 400
                ax.text(edge + out * shift, y, text, fontweight=weight, **look)
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


def _bold(text: str) -> float:
    return typeset.text_width(text, 9, 600)


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
    target, data, w = interactive.figure(), chart.data, chart.words
    sides = {column: _nodes(data, column) for column in ("donor", "recipient")}
    left, right = list(sides["donor"].index), list(sides["recipient"].index)
    # Names stand in the margins, as annotations: plotly would print them over the bands.
    gap, tall = 0.045, 384  # a share of the panel's height, and about how many pixels that is
    scale = (1 - gap * (max(len(left), len(right)) - 1)) / float(data["usd_real"].sum())
    tops = {column: _stack(side, 1.0, gap, scale) for column, side in sides.items()}
    names, centres = [], []
    for column, side in sides.items():
        for name, value in side.items():
            names.append(interactive.safe(f"{_end(name, column, data, w)}: {w.money(value)}"))
            centres.append(tops[column][name] + scale * value / 2)
    target.add_sankey(
        arrangement="fixed",
        node={
            "label": [""] * len(names),
            "x": [0.001] * len(left) + [0.999] * len(right),
            "y": [min(0.999, max(0.001, y)) for y in centres],
            "color": style.colour("ink"),
            "pad": round(gap * tall),
            "thickness": 12,
            "customdata": names,
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        link={
            "source": [left.index(row.donor) for row in data.itertuples()],
            "target": [len(left) + right.index(row.recipient) for row in data.itertuples()],
            "value": data["usd_real"].tolist(),
            "color": [_faded(style.colour(way)) for way in data["way"]],
            "customdata": [[str(row.Index), _told(row, data, w)] for row in data.itertuples()],
            "hovertemplate": "%{customdata[1]}<extra></extra>",
        },
        domain={"x": [0.315, 0.685], "y": [0, 1]},
    )
    for column, edge, anchor in (("donor", 0.305, "right"), ("recipient", 0.695, "left")):
        places = [tops[column][name] + scale * value / 2 for name, value in sides[column].items()]
        places = style.spread(places, 0.048, 0.0, 1.0)
        for (name, value), y in zip(sides[column].items(), places, strict=True):
            words = interactive.safe(typeset.shorten(_end(name, column, data, w), 1.75, 9))
            target.add_annotation(
                text=f"{words} <b>{interactive.safe(w.money(value))}</b>",
                x=edge,
                y=1 - y,
                xref="paper",
                yref="paper",
                xanchor=anchor,
                yanchor="middle",
                showarrow=False,
                font={"size": 12},
            )
    return target.update_layout(height=440)


def _told(row, data: pd.DataFrame, words: Words) -> str:
    """What pointing at a band tells."""
    ends = " → ".join(_end(row[data.columns.get_loc(c) + 1], c, data, words) for c in ("donor", "recipient"))
    sum_ = f"{words.money(row.usd_real)}, {commitments_told(row.commitments, words)}"
    return f"{interactive.safe(ends)}<br>{interactive.safe(sum_)}"


def _faded(colour: str) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},0.42)"
