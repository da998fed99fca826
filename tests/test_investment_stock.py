"""The chart of registered capital: the range that the reports of a year print, beside the value that stands for it."""

import pytest
from chart_corpora import article, tables

from helpers import charts, merge, schema
from helpers.drawing.interactive import NO_BAR
from helpers.selection import select
from helpers.tables import Tables, load
from helpers.telling import assigned


def stock(text: str) -> dict:
    """A row of investment from "ARTICLE DAY CAPITAL [REGISTER]", capital in million US$."""
    name, day, capital, *register = text.split()
    row = {"article_id": name, "coding": "machine", "measure": "stock", "direction": "VN-LA", "as_of": day}
    return row | {"register": register[0] if register else "VN", "capital_usd": int(capital) * 10**6}


def told(*rows: str) -> Tables:
    facts = schema.conform([stock(row) for row in rows], "investment")
    facts.index = facts["article_id"] + [f":{n}" for n in range(len(rows))]
    names = sorted({row.split()[0] for row in rows})
    made = tables(0)
    made = {name: getattr(made, name, schema.empty(name)) for name in schema.TABLES}
    articles = schema.conform([article(n, article_id=name) for n, name in enumerate(names)], "articles")
    series = merge.series(schema.empty("scholarships"), schema.empty("trade"), facts, articles=articles)
    return Tables(**made | {"articles": articles, "investment": facts, "series": series})


RANGES = {  # rows -> register, value [lowest..highest] in million US$
    "one report": (["a 2031 5000"], ["VN 5000 [5000..5000]"]),
    "an earlier count of the year": (["a 2031-04 5000", "b 2031-12 5500"], ["VN 5500 [5000..5500]"]),
    "a lower count later": (["a 2031-04 5600", "b 2031-12 5500"], ["VN 5500 [5500..5600]"]),
    "another register": (["a 2031 5000", "b 2031 4000 LA"], ["VN 5000 [5000..5000]", "LA 4000 [4000..4000]"]),
    "another year": (["a 2031 5000", "b 2032 5500"], ["VN 5000 [5000..5000]", "VN 5500 [5500..5500]"]),
    "two registers in one article": (
        ["a 2031 5000", "a 2031 4000 LA", "b 2031 4100 LA"],
        ["VN 5000 [5000..5000]", "LA 4100 [4000..4100]"],
    ),
    "what cannot be meant": (["a 2031 5000", "b 2031 5000000"], ["VN 5000 [5000..5000]"]),
}


def drawn(chart) -> list[str]:
    return [
        f"{row.register} {row.usd // 10**6} [{row.low // 10**6}..{row.high // 10**6}]"
        for row in chart.data.itertuples()
    ]


@pytest.mark.parametrize("case", RANGES)
def test_the_range_of_capital_is_drawn(case):
    rows, expected = RANGES[case]
    made = told(*rows)
    chart = charts.investment_stock(made.series, made.articles, made.investment)
    assert drawn(chart) == expected
    wide = any(row.low < row.high for row in chart.data.itertuples())
    assert any(note.startswith("Vertical line: lowest to highest capital") for note in chart.caveats) == wide
    lines = [tuple(path.vertices[:, 1]) for path in chart.figure().axes[0].collections[0].get_paths()]
    first = chart.data[chart.data["register"] == chart.data["register"].iloc[0]]
    assert lines[: len(first)] == [(row.low / 1e9, row.high / 1e9) for row in first.itertuples() if row.low < row.high]
    bars = [
        bar for trace in chart.interactive().data for bar in trace.get("error_y", {}).get("array", []) if bar != NO_BAR
    ]
    assert sum(bars) == pytest.approx(sum((chart.data["high"] - chart.data["usd"]) / 1e9))
    assert ("reports: &#36;" in str(chart.interactive().data)) == wide


def test_the_range_stays_that_of_the_whole_collection():
    made = told("a 2031-04 5000", "b 2031-12 5500")
    part = select(made, outlet=made.articles.set_index("article_id").at["b", "outlet"])
    assert len(part.investment) == 1
    entry = next(entry for entry in charts.CHARTS if entry.function is charts.investment_stock)
    assert drawn(entry.draw(part)) == ["VN 5500 [5000..5500]"]
    assert drawn(charts.investment_stock(made.series, made.articles)) == ["VN 5500 [5500..5500]"]  # without the reports


def test_the_ranges_of_the_shipped_points_are_those_of_the_rows_that_people_put_there():
    shipped = load()
    rows = shipped.investment.assign(point=assigned(shipped, "series")["investment"]).dropna(subset="capital_usd")
    usd = rows.groupby("point")["capital_usd"]
    chart = charts.investment_stock(shipped.series, shipped.articles, shipped.investment)
    points = [one for ids in chart.ids for one in ids]
    assert chart.data["low"].tolist() == usd.min()[points].tolist()
    assert chart.data["high"].tolist() == usd.max()[points].tolist()
