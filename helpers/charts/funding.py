"""The chart of money and goods given by year, and which commitments count in sums."""

from __future__ import annotations

import numpy as np
import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import covered, labels
from helpers import money as rates
from helpers.charts import coverage
from helpers.charts.asked import of_tables
from helpers.charts.chart import Chart, parted, points
from helpers.charts.timeline import add_events, mark_events, year_axis, years
from helpers.charts.uncounted import drawn, left_out, undrawn
from helpers.charts.words import Words, clear_lead, lowered, span
from helpers.drawing import interactive, style, typeset
from helpers.language import lexicon

GIVERS = {"VN": "VN-LA", "LA": "LA-VN", "": "unknown"}  # giver's country -> colour


def price_year() -> int:
    """The year of constant dollars: the last of the price index."""
    return rates.last_price_year()


def valued(commitments: pd.DataFrame) -> pd.DataFrame:
    """Commitments with a year and dollars: those that count in totals, and the loans, which are shown apart.

    Of a selection of years only those that begin in them: a sum stands in the year of its first dated stage.
    """
    shown = commitments[covered.of_years_asked(commitments) & commitments["usd"].notna()]
    shown = shown[drawn(shown)]
    return shown.assign(group=np.where(shown["kind"] == "loan", "loan", "given"))


def estimated(commitments: pd.DataFrame) -> pd.Series:
    """Whether a sum's dollars come from the rate of an earlier year, that of its own year being unknown.

    A sum in dollars, or with its dollars printed beside it, needs no rate.
    """
    columns = ["amount", "currency", "year", "usd"]
    last = {currency: rates.last_rate_year(currency) for currency in commitments["currency"].dropna().unique()}
    past = commitments["currency"].map(last).astype("Float64").lt(commitments["year"]).fillna(False).to_numpy(bool)
    found = np.zeros(len(commitments), bool)
    found[past] = [_late(*row) for row in commitments.loc[past, columns].astype(object).itertuples(index=False)]
    return pd.Series(found, index=commitments.index, dtype=bool)


def _late(amount, currency, year, usd) -> bool:
    if pd.isna(amount) or pd.isna(currency) or pd.isna(year) or currency == "USD":
        return False
    last = rates.last_rate_year(currency)
    return last is not None and int(year) > last and rates.usd(int(amount), currency, int(year)) == usd


def commitment_name(row, words: Words) -> str:
    """What a commitment is called: its name in projects.csv, else its purpose, else its parties.

    Where purposes.csv has no row, a Vietnamese chart prints no English purpose, nor an English chart one that was read
    in a Vietnamese page, known by a word that is no name and has diacritics: "trường nội trú".
    """
    names = {project["project_id"]: project[f"name_{words.lang}"] for project in lexicon.rows("projects")}
    known = names.get("" if pd.isna(row.project_id) else row.project_id)
    purpose = "" if pd.isna(row.purpose) else str(row.purpose)
    listed = labels.purpose(purpose, words.lang)
    foreign = purpose.isascii() if words.lang == "vi" else any(w.islower() and not w.isascii() for w in purpose.split())
    purpose = "" if foreign else purpose
    parties = [party_names(party, words) for party in (row.donor, row.recipient) if not pd.isna(party)]
    return known or listed or purpose or _kind_and(parties, row, words)


def _kind_and(parties: list[str], row, words: Words) -> str:
    """A commitment without a name in this language: "Gift: Nghệ An → Houaphanh"."""
    between = " → ".join(parties)
    kind = "" if pd.isna(row.kind) else words.label(row.kind)
    return f"{kind}: {between}" if kind and between else kind or between or words.say("funding.unnamed")


def party_names(parties: str, words: Words) -> str:
    """The parties of a cell that joins them by ";", as the language calls them."""
    return ", ".join(words.name(party.strip()) for party in parties.split(";"))


@of_tables
def funding_per_year(commitments: pd.DataFrame, articles: pd.DataFrame, lang: str = "en") -> Chart:
    """How much was given a year, in dollars of the day and in constant dollars?"""
    w = Words(lang)
    frame = valued(commitments)
    frame = frame.assign(
        year=frame["year"].astype("int64"),
        giver=frame["donor_country"].fillna(""),
        converted=estimated(frame).map({True: "last known rate", False: "rate of the year"}),
    )
    frame = frame.sort_values(["usd_real", "commitment_id"], ascending=[False, True])
    data = frame.groupby(["group", "year", "giver", "converted"]).agg(
        usd=("usd", "sum"),
        usd_real=("usd_real", "sum"),
        commitments=("commitment_id", "size"),
        largest=("commitment_id", "first"),
        largest_usd=("usd", "first"),
        ids=("commitment_id", list),
    )
    data = data.reset_index().astype({"usd": "int64", "usd_real": "int64", "largest_usd": "int64"})
    largest = frame[frame["commitment_id"].isin(data["largest"])]
    names = {row.commitment_id: commitment_name(row, w) for row in largest.itertuples()}
    data["largest"] = data["largest"].map(names)
    data["prices"] = [f"of {price_year()}" if year > price_year() else "of the year" for year in data["year"]]
    data, ids = parted(data)
    caveats = (
        *((w.say("funding_per_year.hatched"),) if (data["converted"] == "last known rate").any() else ()),
        *((w.say("funding_per_year.dashed", year=price_year()),) if (data["year"] > price_year()).any() else ()),
        *left_out(commitments, w),
        *undrawn(commitments, w),
        *coverage.unfinished_note(articles, data["year"], w),
    )
    title = _title(data, w)
    return Chart(
        name="funding-per-year",
        title=title,
        subtitle=w.say("funding_per_year.subtitle", year=price_year()),
        unit="US$",
        period=span(data["year"]),
        source=coverage.source_line(articles, frame["article_ids"], w, commitments["article_ids"]),
        caveats=caveats,
        alt=w.say("funding_per_year.alt", title=title),
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_per_year,
        trace=_trace_per_year,
        body=4.46 + coverage.STRIP,
        lang=lang,
        part_year=coverage.part_year(articles, data["year"]),
        of="commitments",
        ids=ids,
    )


def _title(data: pd.DataFrame, words: Words) -> str:
    given = data[data["group"] == "given"]
    if len(given):
        total, by_year = given["usd_real"].sum(), given.groupby("year")["usd_real"].sum()
        worth = {"sum": words.money(total), "year": price_year()}
        peak = clear_lead(by_year) if given["commitments"].sum() >= 5 else None
        if peak is None:
            return words.say("funding_per_year.plain", **worth)
        return words.say("funding_per_year.title", **worth, share=words.percent(by_year[peak] / total), peak=peak)
    if len(data):
        return words.say("funding_per_year.loans", sum=words.money(data["usd_real"].sum()))
    return words.say("funding_per_year.none")


def _draw_per_year(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    w = chart.words
    left, lanes = 0.42, (("given", 0.5, 1.75), ("loan", 2.97, 0.85))
    entries = [
        (w.say(f"giver.{key or 'none'}"), name) for key, name in GIVERS.items() if key in set(chart.data["giver"])
    ]
    coverage.key(page, 0.02, "", entries, x=typeset.text_width(w.say("funding_per_year.given"), 9.5, 600) + 0.25)
    for group, top, height in lanes:
        ax = page.axes(top, height, left)
        rows = chart.data[chart.data["group"] == group]
        heading = {"given": 0.118, "loan": top - 0.17}[group]
        page.text(0, heading, w.say(f"funding_per_year.{group}"), fontweight=600, va="baseline")
        base = pd.Series(0.0, index=range(first, last + 1))
        for giver, name in GIVERS.items():
            for converted, look in (("rate of the year", {}), ("last known rate", {"hatch": "////"})):
                mine = rows[(rows["giver"] == giver) & (rows["converted"] == converted)]
                values = mine.set_index("year")["usd"].reindex(base.index, fill_value=0) / 1e6
                fill = style.colour("loan" if group == "loan" else name)
                look = look | {"facecolor": fill, "edgecolor": style.colour("paper"), "linewidth": 0}
                shown = values[values > 0]
                ax.bar(shown.index, shown, bottom=base[shown.index], width=0.8, **look)
                base += values
        real = rows.groupby("year")["usd_real"].sum() / 1e6
        for late, dashes in ((False, "solid"), (True, (0, (2, 1.5)))):
            mine = real[(real.index > price_year()) == late]
            outline = {"facecolor": "none", "edgecolor": style.colour("ink"), "linewidth": 0.8, "linestyle": dashes}
            ax.bar(mine.index, mine, width=0.8, **outline)
        top_value = max(1e-3, base.max(), real.max() if len(real) else 0)
        ax.set_ylim(0, top_value * 1.2)
        ax.yaxis.set_major_locator(style.round_ticks(4 if group == "given" else 2))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: w.number(y, 4)))
        ax.grid(axis="y")
        year_axis(ax, first, last, part=chart.part_year)
        if group == "given":
            mark_events(ax, chart, page, 0.4)
        style.label_above(ax, [(year, v, text) for year, v in real.items() if (text := _millions(v, w))], 7.6, "muted")
        _name_peak(ax, rows, real, top_value, w)
        if rows.empty:
            ax.set_yticks([0])
            note = w.say("funding_per_year.nothing")
            ax.text(0.5, 0.5, note, transform=ax.transAxes, ha="center", color=style.colour("muted"))
    coverage.draw_strip(chart, page, 4.46, first, last, left)


def _name_peak(ax, rows: pd.DataFrame, real: pd.Series, top: float, words: Words) -> None:
    """Name the largest commitment beside the tallest bar, where the bars next to it leave room."""
    if real.empty:
        return
    peak = int(real.idxmax())
    best = rows[rows["year"] == peak].sort_values("largest_usd").iloc[-1]
    sum_then = words.say("funding_per_year.then", sum=words.money(best["largest_usd"]))  # the bar's number is not
    lines = [*typeset.balanced(best["largest"], 1.9, 8.2), sum_then]
    low, high = ax.get_xlim()
    wide, tall = ax.figure.get_size_inches() * ax.get_position().size
    reach = max(typeset.text_width(line, 8.2) for line in lines) * (high - low) / wide + 0.6
    needed = len(lines) * 8.2 * 1.35 / 72
    floor = real[peak] - (needed + 0.14) * top * 1.2 / tall  # the bars have numbers above them
    box = {"facecolor": style.colour("paper"), "linewidth": 0, "pad": 0.5}  # grid lines pass behind the words
    for side, align in ((-1, "right"), (1, "left")):
        edge = peak + side * reach
        near = real[(real.index != peak) & (real.index >= min(edge, peak)) & (real.index <= max(edge, peak))]
        if low < edge < high and needed < tall and (near.empty or near.max() < floor):
            place = (peak + side * 0.52, real[peak])
            look = {"fontsize": 8.2, "color": style.colour("muted"), "bbox": box}
            ax.text(*place, "\n".join(lines), ha=align, va="top", **look)
            return


def _trace_per_year(chart: Chart):
    target, w = interactive.stacked([0.5, 0.26, 0.24]), chart.words
    named: set[str] = set()
    for row, group in ((1, "given"), (2, "loan")):
        rows = chart.data[chart.data["group"] == group]
        for giver, name in GIVERS.items():
            mine = rows[rows["giver"] == giver].sort_values(["year", "converted"], ascending=[True, False])
            if mine.empty:
                continue
            who = w.say(f"giver.{giver or 'none'}") if group == "given" else w.say("funding_per_year.loan_short")
            target.add_bar(
                x=mine["year"].tolist(),
                y=(mine["usd"] / 1e6).round(6).tolist(),
                ids=points(mine),
                name=who,
                legendgroup=who,
                showlegend=who not in named,
                marker={
                    "color": style.colour("loan" if group == "loan" else name),
                    "pattern": {"shape": ["/" if late == "last known rate" else "" for late in mine["converted"]]},
                },
                customdata=[_told(r, w) for r in mine.itertuples()],
                hovertemplate=w.say("funding_per_year.hover", who=lowered(who)),
                row=row,
            )
            named.add(who)
        if len(rows):
            _add_outlines(target, rows, row, w, named="real" in named)
            named.add("real")
    given = chart.data[chart.data["group"] == "given"].groupby("year")[["usd", "usd_real"]].sum().to_numpy() / 1e6
    if len(given):
        add_events(target, chart, float(given.max()) * 1.2)
    target.update_yaxes(title={"text": w.say("funding_per_year.axis_given")}, row=1, col=1)
    target.update_yaxes(title={"text": w.say("funding_per_year.axis_loan")}, row=2, col=1)
    coverage.add_strip(target, chart, 3)
    return target.update_layout(barmode="stack", height=560, showlegend=True)


def _add_outlines(target, rows: pd.DataFrame, panel: int, w: Words, *, named: bool) -> None:
    """What each year's bar is worth in dollars of the last price index: an outline with its number, dashed after it."""
    real = rows.groupby("year")["usd_real"].sum() / 1e6
    behind = {year: " ".join(points(part)) for year, part in rows.groupby("year")}
    late = {int(year) for year in real.index if year > price_year()}
    target.add_bar(
        x=real.index.astype(int).tolist(),
        y=[round(v, 6) for v in real],
        base=[0] * len(real),  # over the bars, not on them
        ids=[behind[year] for year in real.index],
        marker={
            "color": "rgba(0,0,0,0)",
            "line": {"color": style.colour("ink"), "width": [0 if year in late else 1.2 for year in real.index]},
        },
        text=[_millions(v, w) for v in real],
        textposition="outside",
        textfont={"size": 11, "color": style.colour("muted")},
        cliponaxis=False,
        name=w.say("funding_per_year.real", year=price_year()),
        legendgroup="real",
        showlegend=not named,
        customdata=[interactive.safe(w.money(v * 1e6)) for v in real],
        hovertemplate=w.say("funding_per_year.hover_real", year=price_year()),
        row=panel,
    )
    edge = {"color": style.colour("ink"), "width": 1.2, "dash": "3px,2px"}
    frame = {"type": "rect", "xref": f"x{panel}".rstrip("1"), "yref": f"y{panel}".rstrip("1"), "line": edge}
    ends = [{"x0": year - 0.4, "x1": year + 0.4, "y0": 0, "y1": round(real[year], 6)} for year in sorted(late)]
    if shapes := [*target.layout.get("shapes", ()), *(frame | end for end in ends)]:
        target.update_layout(shapes=shapes)


def _millions(value: float, w: Words) -> str:
    """Millions as bars print them."""
    return w.number(value, 0 if value >= 9.95 else 1) if value >= 0.05 else ""


def _told(row, words: Words) -> list[str]:
    """What pointing at a bar tells: its sums, how many commitments, the largest; and how it was converted."""
    late = words.say("funding_per_year.late") if row.converted == "last known rate" else ""
    told = [words.money(row.usd), words.money(row.usd_real), words.count(row.commitments, "noun.commitment")]
    return [interactive.safe(text) for text in (*told, row.largest, words.money(row.largest_usd), late)]
