"""The chart of how good machine reading is: precision and recall of each kind of record, with their intervals."""

from __future__ import annotations

import pandas as pd
from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter

from helpers.charts.chart import Chart, points
from helpers.charts.words import Words
from helpers.drawing import interactive, style, typeset
from helpers.intervals import wilson

# Of scores.csv -> colour; what counts first.
MATERIALS = {"unseen": "both", "retold": "both", "long": "aid_plan", "development": "rest"}
NOUNS = {
    "unseen": "noun.unseen_article",
    "retold": "noun.retold_article",
    "long": "noun.long_article",
    "development": "noun.development_page",
}
SHARES = {"precision": ("tp", "fp"), "recall": ("tp", "fn")}  # hits, and what they are a share of besides
ROW, GAP = 0.3, 0.16  # inches
ENOUGH = 10  # rows: of fewer, each moves a share by more than a tenth


def accuracy(scores: pd.DataFrame, lang: str = "en") -> Chart:
    """How many of the rows read are right, and how many of the rows that there are were found?

    Args:
        scores: the counts of scores.csv, a row for each material and kind, as score.saved() gives.
        lang: "en" or "vi".

    Articles that the rules were written with stand apart: what is read right in them is no accuracy. Articles retold in
    our own words stand in for published ones as long as none of these is measured.
    """
    w = Words(lang)
    data = _shares(scores)
    title = _title(data, w)
    return Chart(
        name="accuracy",
        title=title,
        subtitle=w.say("accuracy.subtitle"),
        unit=w.say("accuracy.unit"),
        source=_source(data, w),
        caveats=(
            *_weakest(data, w),
            *((w.say("accuracy.no_unseen"),) if "unseen" not in set(data["material"]) else ()),
            *((w.say("accuracy.of_retold"),) if "retold" in set(data["material"]) else ()),
            *((w.say("accuracy.of_long"),) if "long" in set(data["material"]) else ()),
            *((w.say("accuracy.of_development"),) if "development" in set(data["material"]) else ()),
            *((w.say("accuracy.intervals"),) if len(data) else ()),
        ),
        alt=w.say("accuracy.alt", title=title),
        data=data,
        draw=_draw,
        trace=_trace,
        body=_top(data) + ROW * max(1, len(_lines(data))) + 0.36,
        lang=lang,
    )


def _shares(scores: pd.DataFrame) -> pd.DataFrame:
    """One row for each material, kind and share that has something to count."""
    rows = []
    for share, (hits, others) in SHARES.items():
        for score in scores.itertuples():
            right, of = int(getattr(score, hits)), int(getattr(score, hits) + getattr(score, others))
            if of and score.material in MATERIALS:
                low, high = wilson(right, of)
                told = (score.material, score.kind, share, right, of, right / of, low, high)
                rows.append((*told, int(score.articles), score.date, score.version))
    columns = ["material", "kind", "share", "right", "of", "value", "low", "high", "articles", "date", "version"]
    return pd.DataFrame(rows, columns=columns)


def measured(scores: pd.DataFrame, material: str | None = None) -> pd.DataFrame:
    """The shares on one material: a row a kind and share, with right, of and value.

    Args:
        scores: as accuracy() takes them.
        material: one of MATERIALS; None: unseen, else retold articles.
    """
    shares = _shares(scores)
    return _accurate(shares) if material is None else shares[shares["material"] == material]


def _accurate(data: pd.DataFrame) -> pd.DataFrame:
    """The rows of the material that tells how accurate the reading is: of development pages none."""
    material = next((m for m in ("unseen", "retold") if m in set(data["material"])), None)
    return data[data["material"] == material]


def _weakest(data: pd.DataFrame, w: Words) -> tuple[str, ...]:
    """The lowest precision among kinds with enough rows, and the kinds with too few; of the articles of the title."""
    mine = _accurate(data)
    read = mine[(mine["share"] == "precision") & (mine["of"] >= ENOUGH)]
    said: tuple[str, ...] = ()
    if len(read):
        worst = read.loc[read["value"].idxmin()]
        kind = w.say(f"accuracy.kind.{worst['kind']}")
        said += (w.say("accuracy.weakest", kind=kind, right=w.number(worst["right"]), of=w.number(worst["of"])),)
    few = mine[(mine["share"] == "recall") & (mine["of"] < ENOUGH)]
    if len(few) and len(few) < len(mine[mine["share"] == "recall"]):
        found = (
            w.say(
                "accuracy.few_of",
                kind=w.say(f"accuracy.kind.{row.kind}"),
                right=w.number(row.right),
                of=w.number(row.of),
            )
            for row in few.itertuples()
        )
        said += (w.say("accuracy.few", told="; ".join(found)),)
    return said


def _title(data: pd.DataFrame, w: Words) -> str:
    """The lowest and highest share of the rows found, on unseen, else on retold articles; else that there is none.

    A kind of fewer than ENOUGH rows is no finding beside others that have more.
    """
    if data.empty:
        return w.say("accuracy.none")
    found = _accurate(data)
    found = found[found["share"] == "recall"]
    if found.empty:
        return w.say("accuracy.title.unmeasured")
    found = found[found["of"] >= ENOUGH] if (found["of"] >= ENOUGH).any() else found
    best = found.loc[found["value"].idxmax()]
    told = {"articles": w.count(best["articles"], NOUNS[best["material"]]), "best": w.percent(best["value"])}
    if len(found) == 1:
        return w.say("accuracy.title.one", kind=w.say(f"accuracy.kind.{best['kind']}"), **told)
    worst = found.loc[found["value"].idxmin()]
    return w.say(
        "accuracy.title.range",
        best_kind=w.say(f"accuracy.kind.{best['kind']}"),
        worst_kind=w.say(f"accuracy.kind.{worst['kind']}"),
        worst=w.percent(worst["value"]),
        **told,
    )


def _source(data: pd.DataFrame, w: Words) -> str:
    """How many articles of each material were measured, on which day, with which version of the code."""
    told = []
    for material in MATERIALS:
        rows = data[data["material"] == material]
        if len(rows):
            newest = rows.loc[rows["date"].idxmax()]
            told.append(
                w.say(
                    f"accuracy.measured.{material}",
                    articles=w.count(int(rows["articles"].max()), NOUNS[material]),
                    date=w.date(newest["date"]),
                    version=newest["version"],
                )
            )
    return w.say("accuracy.source", told="; ".join(told)) if told else w.say("accuracy.source.none")


def _lines(data: pd.DataFrame) -> list[tuple[str, str]]:
    """(kind, material) of each line of the picture, the kinds in the order of the table."""
    return list(
        dict.fromkeys(
            (kind, material)
            for kind in dict.fromkeys(data["kind"])
            for material in MATERIALS
            if ((data["kind"] == kind) & (data["material"] == material)).any()
        )
    )


def _top(data: pd.DataFrame) -> float:
    return 0.62 if len(data) else 0.0


def _draw(chart: Chart, page: style.Page) -> None:
    w, lines = chart.words, _lines(chart.data)
    kinds = [kind for kind, _ in lines]
    names = [w.say(f"accuracy.kind.{k}") if k not in kinds[:n] else "" for n, k in enumerate(kinds)]
    left = max(typeset.text_width(name, 9) for name in names) + 0.16
    wide = (style.INNER - left - GAP) / 2
    x = 0.0
    for material, colour in MATERIALS.items():
        if material in set(chart.data["material"]):
            fill = style.colour(colour) if material == "unseen" else style.colour("paper")
            words = w.say(f"accuracy.material.{material}")
            x = style.dot(page, x, 0.1, words, fill, style.colour(colour, for_text=True))
    for n, share in enumerate(SHARES):
        begin = left + n * (wide + GAP)
        ax = page.axes(_top(chart.data), ROW * len(lines), begin, style.INNER - begin - wide)
        page.text(begin, 0.48, w.say(f"accuracy.share.{share}"), fontsize=9, fontweight=600, color=style.colour("ink"))
        _panel(ax, chart, share, lines)
        ax.yaxis.set_major_locator(FixedLocator(range(len(lines))))
        ax.yaxis.set_major_formatter(
            FuncFormatter(lambda y, _, names=names, show=n == 0: names[round(y)] if show else "")
        )
        ax.tick_params(axis="y", length=0, labelsize=9)


def _panel(ax: Axes, chart: Chart, share: str, lines: list[tuple[str, str]]) -> None:
    w = chart.words
    ax.set(xlim=(0, 1.36), ylim=(len(lines) - 0.5, -0.5))
    ax.xaxis.set_major_locator(FixedLocator([0, 0.5, 1]))
    ax.xaxis.set_major_formatter(FuncFormatter(lambda value, _: w.percent(value)))
    ax.grid(axis="x")
    for row in chart.data[chart.data["share"] == share].itertuples():
        y, colour = lines.index((row.kind, row.material)), MATERIALS[row.material]
        ax.plot(
            [row.low, row.high], [y, y], color=style.colour(colour), linewidth=3.2, alpha=0.5, solid_capstyle="butt"
        )
        fill = style.colour(colour) if row.material == "unseen" else style.colour("paper")
        ax.plot(
            row.value, y, marker="o", markersize=6.5, color=fill, markeredgecolor=style.colour(colour, for_text=True)
        )
        ax.annotate(
            w.say("accuracy.count", right=w.number(row.right), of=w.number(row.of)),
            (1.06, y),
            va="center",
            fontsize=8,
            color=style.colour("muted"),
            annotation_clip=False,
        )


def _trace(chart: Chart):
    target, w = interactive.figure(), chart.words
    symbols = {"precision": "circle", "recall": "diamond"}
    lines = _lines(chart.data)
    names = interactive.distinct([w.say(f"accuracy.kind.{kind}") for kind, _ in lines])
    for material, colour in MATERIALS.items():
        for share, symbol in symbols.items():
            rows = chart.data[(chart.data["material"] == material) & (chart.data["share"] == share)]
            if rows.empty:
                continue
            words = w.say(f"accuracy.share.{share}"), w.say(f"accuracy.material.{material}")
            target.add_scatter(
                x=rows["value"].round(4).tolist(),
                y=[names[lines.index((row.kind, row.material))] for row in rows.itertuples()],
                ids=points(rows),
                mode="markers",
                marker={
                    "size": 11,
                    "symbol": symbol + ("" if material == "unseen" else "-open"),
                    "color": style.colour(colour),
                },
                error_x=interactive.whiskers(rows, "value"),
                name=", ".join(words),
                customdata=[
                    [
                        w.number(row.right),
                        w.number(row.of),
                        *(interactive.safe(w.percent(end)) for end in (row.low, row.high)),
                    ]
                    for row in rows.itertuples()
                ],
                hovertemplate=w.say("accuracy.hover", share=words[0]),
            )
    target.update_xaxes(tickformat=".0%", range=[0, 1.03])
    target.update_yaxes(autorange="reversed")
    return target.update_layout(height=150 + 46 * len(lines), showlegend=True)
