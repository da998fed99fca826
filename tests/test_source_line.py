"""The source line under a chart: how many articles its numbers were read from, whatever part of a collection is shown."""

import re
from dataclasses import replace

import pytest
from chart_corpora import article, point, tables, trip

from helpers import charts, export, schema
from helpers.charts.coverage import source_line
from helpers.charts.words import Words
from helpers.report import report
from helpers.selection import select, sources
from helpers.tables import Tables, load

SOURCES = {  # articles' outlets, cells of those used, years chosen -> the line in English and in Vietnamese
    "all, of two outlets": (
        ["a.vn", "b.vn"],
        None,
        None,
        "Source: 2 articles from 2 outlets, 2019–2020.",
        "Nguồn: 2 bài báo của 2 cơ quan báo chí, 2019–2020.",
    ),
    "one of two": (
        ["a.vn", "b.vn"],
        ["a0"],
        None,
        "Source: 1 article from 1 outlet, of 2 collected, 2019.",
        "Nguồn: 1 bài báo của 1 cơ quan báo chí, trong số 2 bài đã thu thập, 2019.",
    ),
    "outlets not known": (
        [None, None],
        None,
        None,
        "Source: 2 articles, 2019–2020.",
        "Nguồn: 2 bài báo, 2019–2020.",
    ),
    "one of two of no known outlet": (
        [None, None],
        ["a0"],
        None,
        "Source: 1 article, of 2 collected, 2019.",
        "Nguồn: 1 bài báo, trong số 2 bài đã thu thập, 2019.",
    ),
    "no article": (
        [],
        [],
        None,
        "Source: no articles here.",
        "Nguồn: không có bài báo nào trong phần tin này.",
    ),
    "in the part alone": (
        ["a.vn", "b.vn", "a.vn"],
        ["a0"],
        (2019, 2020),
        "Source: 1 article from 1 outlet, of 2 collected in the part chosen, 2019.",
        "Nguồn: 1 bài báo của 1 cơ quan báo chí, trong số 2 bài đã thu thập của phần được chọn, 2019.",
    ),
    "in the part and outside it": (
        ["a.vn", "b.vn", "c.vn"],
        ["a0;a2", "a2"],
        (2019, 2020),
        "Source: 2 articles from 2 outlets, 1 of the 2 collected in the part chosen and 1 outside it, 2019–2021.",
        "Nguồn: 2 bài báo của 2 cơ quan báo chí, gồm 1 trong số 2 bài đã thu thập của phần được chọn và 1 bài ngoài"
        " phần đó, 2019–2021.",
    ),
    "all of the part and more": (
        ["a.vn", "a.vn"],
        ["a0;a1"],
        (2019, 2019),
        "Source: 2 articles from 1 outlet, the 1 collected in the part chosen and 1 outside it, 2019–2020.",
        "Nguồn: 2 bài báo của 1 cơ quan báo chí, gồm 1 bài đã thu thập của phần được chọn và 1 bài ngoài phần đó,"
        " 2019–2020.",
    ),
    "outside the part alone": (
        ["a.vn", "b.vn"],
        ["a1"],
        (2019, 2019),
        "Source: 1 article from 1 outlet, outside the part chosen (1 collected in it), 2020.",
        "Nguồn: 1 bài báo của 1 cơ quan báo chí, ngoài phần được chọn (phần này có 1 bài đã thu thập), 2020.",
    ),
    "a part without articles": (
        ["a.vn"],
        ["a0"],
        (2030, 2030),
        "Source: 1 article from 1 outlet, outside the part chosen (0 collected in it), 2019.",
        "Nguồn: 1 bài báo của 1 cơ quan báo chí, ngoài phần được chọn (phần này có 0 bài đã thu thập), 2019.",
    ),
    "undated ones, which no year holds": (
        ["a.vn", None, None],
        ["a0;a9"],
        (2019, 2019),
        "Source: 2 articles from 1 outlet, the 1 collected in the part chosen and 1 outside it, 2019; 1 without a year.",
        "Nguồn: 2 bài báo của 1 cơ quan báo chí, gồm 1 bài đã thu thập của phần được chọn và 1 bài ngoài phần đó, 2019;"
        " 1 bài không rõ năm.",
    ),
}


def collection(rows: int) -> Tables:
    made = tables(rows)
    return Tables(**{name: getattr(made, name, schema.empty(name)) for name in schema.TABLES})


@pytest.mark.parametrize("case", SOURCES)
def test_the_source_line_counts_the_articles_used_wherever_they_stand(case):
    outlets, used, years, *lines = SOURCES[case]
    rows = [article(n, outlet=outlet) for n, outlet in enumerate(outlets)]
    if case.startswith("undated"):
        rows.append(article(9, outlet=None, year=None, year_basis="none", published=None))
    articles = schema.conform(rows, "articles") if rows else schema.empty("articles")
    if years:
        whole = replace(collection(0), articles=articles)
        articles = select(whole, from_year=years[0], to_year=years[1]).articles
    cells = None if used is None else schema.conform([trip(n, article_ids=c) for n, c in enumerate(used)], "trips")
    cells = (
        cells["article_ids"] if cells is not None and len(used) else None if used is None else articles["article_id"]
    )
    assert [source_line(articles, cells, Words(lang)) for lang in charts.LANGUAGES] == lines


def test_what_no_chart_draws_but_a_note_tells_has_its_source():
    whole = collection(3)
    loans = whole.commitments.assign(in_totals=False, why_not="loan", kind="aid_plan", completed_on=None)
    part = select(replace(whole, commitments=loans), from_year=2019, to_year=2019)
    for draw in (charts.promise_ladder, charts.givers_and_receivers):
        chart = draw(part.commitments, part.articles)
        assert chart.data.empty
        assert chart.source == "Source: 1 article from 1 outlet, of 1 collected in the part chosen, 2019."


TOLD_LATER = {  # chart -> its records, each of 2019 and told by the article of 2021 alone
    "trips_per_year": {"trips": [trip(0, article_ids="a2")]},
    "scholarships_per_year": {"series": [point(0, "scholarships", provider="government", article_ids="a2")]},
    "students_enrolled": {"series": [point(0, "students", measure="students_enrolled", article_ids="a2")]},
    "investment_stock": {
        "series": [
            point(0, "investment", measure="stock", register="VN", usd=10**9, nationality=None, article_ids="a2")
        ]
    },
}


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("name", TOLD_LATER)
def test_a_year_told_only_later_has_its_source(name, lang):
    made = {table: schema.conform(rows, table) for table, rows in TOLD_LATER[name].items()}
    part = select(replace(collection(3), **made), from_year=2019, to_year=2019)
    chart = next(entry for entry in charts.CHARTS if entry.function.__name__ == name).draw(part, lang)
    assert len(chart.data)
    outside = {"en": "outside the part chosen (1 collected in it), 2021", "vi": "(phần này có 1 bài đã thu thập), 2021"}
    assert outside[lang] in chart.source


def articles_of(chart, whole: Tables) -> set[str]:
    """The articles behind the records that a chart draws, in the whole collection."""
    key = {"trips": "trip_id", "commitments": "commitment_id", "series": "series_id"}.get(chart.of)
    records = whole[chart.of]
    drawn = (records[key] if key else records.index.to_series()).isin({one for ids in chart.ids for one in ids})
    cells = records.loc[drawn.to_numpy(), "article_ids" if key else "article_id"]
    return {one for cell in cells for one in cell.split(";")}


PARTS = {
    "all": {},
    "2013": {"from_year": 2013, "to_year": 2013},
    "2015 to 2020": {"from_year": 2015, "to_year": 2020},
    "2023": {"from_year": 2023, "to_year": 2023},
    "one outlet": {"outlet": "vovworld.vn"},
}


@pytest.mark.parametrize("part", PARTS)
def test_no_article_behind_a_number_is_left_out_of_the_shipped_charts_sources(part):
    whole = load()
    chosen = select(whole, **PARTS[part])
    for entry in charts.CHARTS:
        chart = entry.draw(chosen)
        if chart.of in ("trips", "commitments", "series", "trade") and len(chart.data):
            counted = int(re.match(r"Source: ([\d,]+) article", chart.source)[1].replace(",", ""))
            behind = len(articles_of(chart, whole))
            assert counted == behind or (counted > behind and chart.name == "leaders"), (
                chart.name
            )  # its title tells all


def test_a_report_and_an_export_of_some_years_have_the_same_sources(tmp_path):
    whole = collection(4)
    told = whole.trips.assign(article_ids=[f"a{n};a{n + 1}" if n < 3 else "a3" for n in range(4)])
    whole = replace(whole, trips=told)
    part = select(whole, from_year=2019, to_year=2020)
    export.export(part, tmp_path)
    rows = (tmp_path / "articles.csv").read_text(encoding="utf-8-sig").splitlines()[1:]
    assert len(rows) == len(sources(part)) == 3
    assert "3 articles from 2 outlets, the 2 collected in the part chosen and 1 outside it" in report(whole, 2019, 2020)
