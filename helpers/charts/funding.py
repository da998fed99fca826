"""The chart of money and goods given by year, and which commitments count in sums."""

from __future__ import annotations

import pandas as pd
from matplotlib.ticker import FuncFormatter

from helpers import interactive, lexicon, style
from helpers import money as rates
from helpers.charts import coverage
from helpers.charts.chart import Chart
from helpers.charts.timeline import part_year, year_axis, years
from helpers.charts.words import (
    count,
    exploded,
    money,
    span,
)

GIVERS = {"VN": ("Vietnam gives", "VN-LA"), "LA": ("Laos gives", "LA-VN"), "": ("Giver's country not told", "unknown")}


def last_rate_year() -> int:
    """The last year with both an exchange rate of the đồng and a price index; later sums use its values."""
    return min(rates.last_rate_year("VND") or price_year(), price_year())


def price_year() -> int:
    """The year of constant dollars: the last of the price index."""
    return rates.last_price_year()


def valued(commitments: pd.DataFrame) -> pd.DataFrame:
    """Commitments with a year and dollars: those that count in totals, and the loans, which are shown apart."""
    loan = commitments["kind"] == "loan"
    counted = commitments["in_totals"].fillna(False).astype(bool) & ~loan
    known = commitments["usd"].notna() & commitments["year"].notna()
    return commitments[known & (counted | loan)].assign(group=loan.map({True: "loan", False: "given"}))


def commitment_name(row) -> str:
    """What a commitment is called: its name in projects.csv, else its purpose, else its parties."""
    names = {project["project_id"]: project["name_en"] for project in lexicon.rows("projects")}
    known = names.get("" if pd.isna(row.project_id) else row.project_id)
    parties = [party for party in (row.donor, row.recipient) if not pd.isna(party)]
    return known or (row.purpose if not pd.isna(row.purpose) else None) or " to ".join(parties) or "Not named"


def left_out(commitments: pd.DataFrame) -> tuple[str, ...]:
    """A caveat on the sums that no total holds, or nothing."""
    loan = commitments["kind"] == "loan"
    out = commitments[~commitments["in_totals"].fillna(False).astype(bool) & ~loan & commitments["usd"].notna()]
    return (
        (f"{count(len(out), 'sum')} not counted: superseded pledges, plans told again year by year, misprints.",)
        if len(out)
        else ()
    )


def undated(commitments: pd.DataFrame) -> tuple[str, ...]:
    """A caveat on the sums without a year, or nothing."""
    loan = commitments["kind"] == "loan"
    counted = commitments["in_totals"].fillna(False).astype(bool) | loan
    out = commitments[counted & commitments["usd"].notna() & commitments["year"].isna()]
    loans = int((out["kind"] == "loan").sum())
    what = f", {count(loans, 'loan')} among them" if loans else ""
    return (f"{count(len(out), 'sum')} without a year not drawn{what}.",) if len(out) else ()


def funding_per_year(
    commitments: pd.DataFrame, articles: pd.DataFrame, last_rate: int | None = None, lang: str = "en"
) -> Chart:
    """How much was given a year, in dollars of the day and in constant dollars?

    Args:
        commitments: the table commitments.
        articles: the table articles.
        last_rate: last year with exchange rates and prices (default: last_rate_year()); later years are hatched.
    """
    frame = valued(commitments)
    frame = frame.assign(year=frame["year"].astype("int64"), giver=frame["donor_country"].fillna(""))
    data = frame.groupby(["group", "year", "giver"])[["usd", "usd_real"]].sum().astype("int64").reset_index()
    sizes = frame.groupby(["group", "year", "giver"]).size().rename("commitments").reset_index()
    data = data.merge(sizes, validate="1:1")
    big = frame.sort_values(["usd_real", "commitment_id"], ascending=[False, True]).drop_duplicates(
        ["group", "year", "giver"]
    )
    big = big.assign(largest=[commitment_name(row) for row in big.itertuples()], largest_usd=big["usd"].astype("int64"))
    data = data.merge(big[["group", "year", "giver", "largest", "largest_usd"]], validate="1:1")
    last_rate = last_rate or last_rate_year()
    data["converted"] = ["last known rate" if year > last_rate else "rate of the year" for year in data["year"]]
    given = data[data["group"] == "given"]
    title = "No sums with a year in this corpus"
    if len(given):
        total, by_year = given["usd_real"].sum(), given.groupby("year")["usd_real"].sum()
        peak = int(by_year.idxmax())
        worth = f"{money(total)} in {price_year()} dollars"
        title = f"Gifts, aid and works told are worth {worth}; {by_year[peak] / total:.0%} fall in {peak}"
    elif len(data):
        title = f"Loans told add up to {money(data['usd_real'].sum())}; no gifts in this corpus"
    caveats = (
        "Year of the first dated stage.",
        *(
            (f"Hatched: after {last_rate}, at its exchange rate and prices.",)
            if (data["converted"] == "last known rate").any()
            else ()
        ),
        *left_out(commitments),
        *undated(commitments),
        *coverage.unfinished_note(articles, data["year"]),
    )
    return Chart(
        lang=lang,
        part_year=coverage.part_year(articles, data["year"]),
        name="funding-per-year",
        title=title,
        subtitle="Distinct commitments by year, million US$; "
        f"filled: dollars of the day, outline: dollars of {price_year()}",
        unit="US$",
        period=span(data["year"]),
        source=coverage.source_line(articles, exploded(frame["article_ids"])),
        caveats=caveats,
        alt=f"Bars of sums a year, given and lent in two panels. {title}.",
        data=data,
        articles=coverage.per_year(articles),
        draw=_draw_per_year,
        trace=_trace_per_year,
        body=4.2 + coverage.STRIP,
    )


def _draw_per_year(chart: Chart, page: style.Page) -> None:
    first, last = years(chart)
    left, lanes = 0.42, (("given", 0.28, 1.75, "Given"), ("loan", 2.73, 0.85, "Lent, or built at the receiver's debt"))
    entries = [(words, name) for key, (words, name) in GIVERS.items() if key in set(chart.data["giver"])]
    coverage.key(page, 0.02, "", entries, x=style.text_width("Given", 9.5, 600) + 0.25)
    for group, top, height, words in lanes:
        ax = page.axes(top, height, left)
        rows = chart.data[chart.data["group"] == group]
        page.text(0, top - 0.2, words, fontweight=600, va="center")
        base = pd.Series(0.0, index=range(first, last + 1))
        for giver, (_, name) in GIVERS.items():
            values = rows[rows["giver"] == giver].set_index("year")["usd"].reindex(base.index, fill_value=0) / 1e6
            late = [year for year in base.index if values[year] and _late(rows, year)]
            ax.bar(
                base.index,
                values,
                bottom=base,
                width=0.8,
                color=style.colour("loan" if group == "loan" else name),
                linewidth=0,
            )
            ax.bar(
                late,
                values[late],
                bottom=base[late],
                width=0.8,
                facecolor="none",
                edgecolor=style.colour("paper"),
                hatch="////",
                linewidth=0,
            )
            base += values
        real = rows.groupby("year")["usd_real"].sum() / 1e6
        ax.bar(real.index, real, width=0.8, facecolor="none", edgecolor=style.colour("ink"), linewidth=0.8)
        top_value = max(1.0, base.max(), real.max() if len(real) else 0)
        ax.set_ylim(0, top_value * 1.12)
        ax.yaxis.set_major_locator(style.round_ticks(4 if group == "given" else 2))
        ax.yaxis.set_major_formatter(FuncFormatter(lambda y, _: f"{y:g}"))
        ax.grid(axis="y")
        year_axis(ax, first, last, part=part_year(chart))
        _name_peak(ax, rows, real, top_value)
        if rows.empty:
            ax.text(0.5, 0.5, "None in this corpus", transform=ax.transAxes, ha="center", color=style.colour("muted"))
    coverage.draw_strip(chart, page, 4.2, first, last, left)


def _name_peak(ax, rows: pd.DataFrame, real: pd.Series, top: float) -> None:
    """Name the largest commitment beside the tallest bar, where the bars next to it leave room."""
    if real.empty:
        return
    peak = int(real.idxmax())
    best = rows[rows["year"] == peak].sort_values("largest_usd").iloc[-1]
    lines = [*style.wrap(best["largest"], 1.9, 8.2), money(best["largest_usd"])]
    low, high = ax.get_xlim()
    wide, tall = ax.figure.get_size_inches() * ax.get_position().size
    reach = max(style.text_width(line, 8.2) for line in lines) * (high - low) / wide + 0.6
    floor = real[peak] - len(lines) * 8.2 * 1.35 / 72 * top * 1.12 / tall
    for side, align in ((-1, "right"), (1, "left")):
        edge = peak + side * reach
        near = real[(real.index != peak) & (real.index >= min(edge, peak)) & (real.index <= max(edge, peak))]
        if low < edge < high and (near.empty or near.max() < floor):
            ax.text(
                peak + side * 0.5,
                real[peak],
                "\n".join(lines),
                ha=align,
                va="top",
                fontsize=8.2,
                color=style.colour("muted"),
            )
            return


def _late(rows: pd.DataFrame, year: int) -> bool:
    return bool((rows.loc[rows["year"] == year, "converted"] == "last known rate").any())


def _trace_per_year(chart: Chart):
    target = interactive.stacked([0.5, 0.26, 0.24])
    for row, group in ((1, "given"), (2, "loan")):
        rows = chart.data[chart.data["group"] == group]
        for giver, (words, name) in GIVERS.items():
            mine = rows[rows["giver"] == giver]
            if mine.empty:
                continue
            target.add_bar(
                x=mine["year"].tolist(),
                y=(mine["usd"] / 1e6).round(3).tolist(),
                name=words if group == "given" else "Loans",
                marker={
                    "color": style.colour("loan" if group == "loan" else name),
                    "pattern": {"shape": ["/" if late == "last known rate" else "" for late in mine["converted"]]},
                },
                customdata=[
                    [
                        money(r.usd),
                        money(r.usd_real),
                        count(r.commitments, "commitment"),
                        interactive.safe(r.largest),
                        money(r.largest_usd),
                    ]
                    for r in mine.itertuples()
                ],
                hovertemplate=f"%{{x}}, {words.lower() if group == 'given' else 'loans'}: %{{customdata[0]}} of the day"
                "<br>%{customdata[1]} in constant dollars<br>%{customdata[2]}, the largest:"
                "<br>%{customdata[3]}, %{customdata[4]}<extra></extra>",
                row=row,
                col=1,
            )
        real = rows.groupby("year")["usd_real"].sum()
        target.add_scatter(
            x=[int(year) for year in real.index],
            y=[round(v / 1e6, 3) for v in real],
            mode="markers",
            marker={"symbol": "line-ew-open", "size": 16, "color": style.colour("ink"), "line": {"width": 2}},
            name="Constant dollars",
            showlegend=group == "given",
            hovertemplate="%{x}: $%{y}m in constant dollars<extra></extra>",
            row=row,
            col=1,
        )
    target.update_yaxes(title_text="Given, US$ m", row=1, col=1)
    target.update_yaxes(title_text="Lent, US$ m", row=2, col=1)
    coverage.add_strip(target, chart, 3)
    return target.update_layout(barmode="stack", height=520, showlegend=True)
