"""Every chart draws for empty, tiny and the shipped tables; its rows add up; no two texts collide."""

import itertools
import json
import re
from types import SimpleNamespace

import pandas as pd
import pytest
from matplotlib.text import Text

from helpers import charts, schema, style
from helpers.charts import coverage, timeline, topics, words
from helpers.tables import load

NAMES = [entry.function.__name__ for entry in charts.CHARTS]
ENTRY = dict(zip(NAMES, charts.CHARTS, strict=True))


def article(n: int, **more) -> dict:
    row = {
        "article_id": f"a{n}",
        "story_id": f"a{n}",
        "outlet": f"outlet{n % 2}.vn",
        "language": "vi" if n % 2 else "en",
    }
    return (
        row
        | {"year": 2019 + n, "year_basis": "published", "published": f"{2019 + n}-05-03", "topics": "diplomacy;health"}
        | more
    )


def trip(n: int, **more) -> dict:
    row = {"trip_id": f"t{n}", "direction": ("VN-LA", "LA-VN")[n % 2], "leader": f"Người thứ {n}", "level": "minister"}
    row |= {
        "start": f"{2019 + n}-03-0{n + 1}",
        "kind": "working",
        "places": "Vientiane" if n % 2 == 0 else "Hà Nội",
        "status": "confirmed",
    }
    return row | {"articles": 1, "outlets": 1, "article_ids": f"a{n}"} | more


def commitment(n: int, **more) -> dict:
    row = {
        "commitment_id": f"c{n}",
        "donor": "Nghệ An",
        "donor_country": "VN",
        "recipient": "Xieng Khouang",
        "amount": 1000 * (n + 1),
    }
    row |= {
        "currency": "USD",
        "usd": 1000 * (n + 1),
        "usd_real": 1100 * (n + 1),
        "kind": "gift",
        "pledged_on": f"{2019 + n}",
    }
    row |= {"completed_on": f"{2020 + n}-02-11", "year": 2019 + n, "in_totals": True, "purpose": "a school of ours"}
    return row | {"articles": 1, "article_ids": f"a{n}"} | more


def point(n: int, kind: str, **more) -> dict:
    row = {
        "series_id": f"{kind}{n}",
        "kind": kind,
        "giver": "VN",
        "nationality": "LA",
        "measure": "awarded",
        "period": str(2019 + n),
    }
    row |= {"min": 100 + n, "max": 110 + n, "low": 90, "high": 140, "reports": 2, "article_ids": f"a{n}"}
    return row | more


def points(n: int) -> list[dict]:
    value = 10**9 + n
    return [
        point(n, "scholarships", provider="government"),
        point(n, "scholarships", provider="Nghệ An", series_id=f"provider{n}"),
        point(n, "students", measure="students_enrolled"),
        point(n, "trade", measure="turnover", usd=value, low=value, high=value + 10**8, giver=None, nationality=None),
        point(n, "investment", measure="stock", register="VN", usd=value, giver=None, nationality=None),
    ]


def tables(rows: int) -> SimpleNamespace:
    """Tables of a made corpus with so many articles, and one row of everything for each."""
    made = {
        "articles": [article(n) for n in range(rows)],
        "trips": [trip(n) for n in range(rows)],
        "commitments": [commitment(n) for n in range(rows)],
        "series": [row for n in range(rows) for row in points(n)],
        "mentions": [],
        "trade": [
            {"article_id": f"a{n}", "coding": "hand", "period": f"{2030 + n}-01/{2030 + n}-06", "value_usd": 7 * 10**8}
            for n in range(rows)
        ],
    }
    return SimpleNamespace(
        **{
            name: schema.conform(pd.DataFrame(made[name], dtype=object), name) if made[name] else schema.empty(name)
            for name in made
        }
    )


@pytest.fixture(scope="module")
def shipped():
    return load()


@pytest.fixture(params=[0, 1, 5, "articles without records", "shipped"], ids=str, scope="module")
def corpus(request, shipped):
    if request.param == "shipped":
        return shipped
    if isinstance(request.param, int):
        return tables(request.param)
    return SimpleNamespace(**(vars(tables(0)) | {"articles": tables(5).articles}))


def drawn_texts(figure, monkeypatch) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Every text that is really drawn, with its box in pixels."""
    found, original = [], Text.draw

    def record(self, renderer, *args, **kwargs):
        if self.get_visible() and self.get_text().strip():
            found.append((self.get_text(), self.get_window_extent(renderer).extents))
        return original(self, renderer, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Text, "draw", record)
        figure.savefig("/dev/null", format="png", dpi=figure.dpi)
    return list(dict.fromkeys((text, tuple(float(v) for v in box)) for text, box in found))


def collisions(texts, slack: float = 1.6) -> list[str]:
    """Pairs of texts whose boxes overlap by more than `slack` pixels both ways."""
    out = []
    for (one, a), (two, b) in itertools.combinations(texts, 2):
        if min(a[2], b[2]) - max(a[0], b[0]) > slack and min(a[3], b[3]) - max(a[1], b[1]) > slack + 1:
            out.append(f"{one!r} over {two!r}")
    return out


@pytest.mark.parametrize("name", NAMES)
def test_words(name, corpus):
    chart = ENTRY[name].draw(corpus)
    assert chart.title
    assert len(chart.title.split()) <= 15, chart.title
    assert chart.subtitle
    assert chart.subtitle == chart.subtitle.strip(" ,;"), chart.subtitle
    assert chart.source.startswith("Source: ")
    assert chart.unit
    assert chart.title in chart.alt
    json.dumps(chart.facts(), allow_nan=False)
    if chart.data.empty:
        assert chart.title.startswith(("No ", "Too few")), chart.title


@pytest.mark.parametrize("name", NAMES)
def test_static_texts_fit(name, corpus, monkeypatch):
    figure = ENTRY[name].draw(corpus).figure()
    texts = drawn_texts(figure, monkeypatch)
    wide, tall = figure.get_size_inches() * figure.dpi
    outside = [text for text, (x0, y0, x1, y1) in texts if x0 < -1 or y0 < -1 or x1 > wide + 1 or y1 > tall + 1]
    assert not outside
    assert not collisions(texts)


@pytest.mark.parametrize("rows", [0, 5])
@pytest.mark.parametrize("name", NAMES)
def test_interactive_is_stable(name, rows):
    corpus = tables(rows)
    first, second = (ENTRY[name].draw(corpus).interactive()._repr_mimebundle_() for _ in range(2))
    assert json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
    assert list(first) == ["application/vnd.plotly.v1+json", "text/plain"]


def test_notebooks_see_only_the_stable_forms_of_an_interactive_chart():
    from IPython.core.formatters import DisplayFormatter

    made = tables(2)
    data, _ = DisplayFormatter().format(charts.leaders(made.trips, made.articles).interactive())
    assert list(data) == ["application/vnd.plotly.v1+json", "text/plain"]


def test_checker_sees_a_collision():
    box = (0, 0, 40, 12)
    assert collisions([("one", box), ("two", (30, 2, 80, 14))]) == ["'one' over 'two'"]
    assert collisions([("one", box), ("two", (41, 0, 80, 12))]) == []


def test_trips_add_up(shipped):
    data = charts.trips_per_year(shipped.trips, shipped.articles).data
    told = data[data["group"] != "in_no_source"]
    dated = shipped.trips[shipped.trips["start"].notna()]
    assert told["trips"].sum() == len(dated)
    assert told.groupby("direction")["trips"].sum().to_dict() == dated["direction"].value_counts().to_dict()
    calendar = charts.trip_calendar(shipped.trips, shipped.articles).data
    assert calendar.loc[calendar["known"] == "told", "trips"].sum() == len(dated)
    outcomes = charts.announced_and_reported(shipped.trips, shipped.articles).data
    assert outcomes["trips"].sum() == len(dated)


def test_articles_add_up(shipped):
    data = charts.articles_collected(shipped.articles).data
    assert data[list(coverage.LAYERS)].to_numpy().sum() == shipped.articles["year"].notna().sum()


def test_money_adds_up(shipped):
    counted = shipped.commitments[
        shipped.commitments["in_totals"].fillna(False) & (shipped.commitments["kind"] != "loan")
    ]
    counted = counted[counted["usd"].notna() & counted["year"].notna()]
    by_year = charts.funding_per_year(shipped.commitments, shipped.articles).data
    assert by_year.loc[by_year["group"] == "given", "usd"].sum() == counted["usd"].sum()
    loans = shipped.commitments[(shipped.commitments["kind"] == "loan") & shipped.commitments["year"].notna()]
    assert by_year.loc[by_year["group"] == "loan", "usd"].sum() == loans["usd"].sum()
    flows = charts.givers_and_receivers(shipped.commitments, shipped.articles).data
    givers = charts.funding_by_giver(shipped.commitments, shipped.articles).data
    assert flows["usd_real"].sum() == givers["usd_real"].sum() == counted["usd_real"].sum()


def test_a_loan_is_in_no_total():
    made = tables(2)
    made.commitments.loc[1, ["kind", "in_totals"]] = ["loan", True]
    data = charts.funding_per_year(made.commitments, made.articles).data
    assert data.set_index("group")["usd"].to_dict() == {"given": 1000, "loan": 2000}


TITLES = {  # chart, rows -> title
    "one trip makes no busy month": (charts.trip_calendar, [trip(0)], "1 trip in 1 year"),
    "two years": (charts.trip_calendar, [trip(0), trip(1)], "2 trips in 2 years"),
    "two trips a month do": (
        charts.trip_calendar,
        [trip(n, start=f"2020-{max(1, n % 13):02}-01") for n in range(26)],
        "January is the busiest month for trips, 11 months the quietest",
    ),
    "thousands are set apart": (
        charts.trips_per_year,
        [trip(0, trip_id=f"t{n}", direction="VN-LA") for n in range(1200)],
        "1,200 trips: 1,200 to Laos, 0 to Vietnam, in 2019",
    ),
}


@pytest.mark.parametrize("name", TITLES)
def test_title_of_trips(name):
    draw, rows, title = TITLES[name]
    assert draw(schema.conform(rows, "trips"), tables(1).articles).title == title


def test_one_count_of_students_is_told_once():
    series = schema.conform([point(0, "students", nationality="LA", measure="students_enrolled")], "series")
    assert charts.students_enrolled(series, tables(1).articles).title == "Lao students in Vietnam: 110 in 2019"


def test_an_unknown_outlet_is_not_counted_as_none():
    found = charts.articles_collected(schema.conform([article(1, outlet=None)], "articles"))
    assert found.title == "1 article; 100% in Vietnamese"


UNFINISHED = {  # years of articles without a day -> the years called unfinished
    "the last year": ([], 2019),
    "a later year is told": ([2020], None),
    "an earlier year is told": ([2018], 2019),
}


@pytest.mark.parametrize("name", UNFINISHED)
def test_only_the_last_year_is_unfinished(name):
    years, wanted = UNFINISHED[name]
    rows = [article(0), *(article(n, published=None, year=y, year_basis="event") for n, y in enumerate(years, 1))]
    assert coverage.unfinished(schema.conform(rows, "articles")) == wanted


def test_late_years_are_marked():
    made = tables(3)
    data = charts.funding_per_year(made.commitments, made.articles, last_rate=2020).data
    assert dict(zip(data["year"], data["converted"], strict=True)) == {
        2019: "rate of the year",
        2020: "rate of the year",
        2021: "last known rate",
    }


def test_registers_are_not_joined():
    made = tables(5)
    made.series.loc[made.series["kind"].eq("investment") & made.series["period"].isin(["2020", "2022"]), "register"] = (
        "LA"
    )
    chart = charts.investment_stock(made.series, made.articles)
    lines = [line for line in chart.figure().axes[0].lines if len(line.get_xdata()) > 1]
    assert sorted(len(line.get_xdata()) for line in lines) == [2, 3]
    assert {trace.name for trace in chart.interactive().data if "register" in (trace.name or "")} == {
        "Vietnam's register",
        "Laos's register",
    }


def test_two_commitments_of_one_name_are_two_rows():
    made = tables(2)
    made.commitments["usd"] = 1000
    axis = charts.promise_ladder(made.commitments, made.articles).interactive().layout.yaxis
    assert list(axis.categoryarray) == ["a school of ours &#36;1k", "a school of ours &#36;1k (2)"]


def test_part_years_of_trade_are_marked():
    made = tables(1)
    data = charts.trade_per_year(made.series, made.trade, made.articles).data
    assert data[["year", "months", "part_year"]].to_numpy().tolist() == [
        [2019, "Jan–Dec", False],
        [2030, "Jan–Jun", True],
    ]


def test_near_duplicates_count_once():
    made = tables(2)
    made.articles.loc[1, ["story_id", "year", "topics"]] = ["a0", 2019, "energy"]
    told = topics.stories(made.articles)
    assert told["topics"].tolist() == [frozenset({"diplomacy", "health", "energy"})]


def with_pages(made: SimpleNamespace, pages: int) -> SimpleNamespace:
    """The corpus with saved pages that mention energy twice in 100 syllables each."""
    rows = [
        article(n, article_id=f"p{n}", story_id=f"p{n}", year=2020, text_kind="page", words=100, topics="energy")
        for n in range(pages)
    ]
    frame = schema.conform(pd.DataFrame(rows, dtype=object), "articles")
    made.articles = pd.concat([made.articles, frame], ignore_index=True)
    told = [
        {"article_id": f"p{n}", "topic": "energy", "phrase": "thủy điện", "count": 2, "words": 100}
        for n in range(pages)
    ]
    made.mentions = schema.conform(pd.DataFrame(told, dtype=object), "mentions")
    return made


def test_topics_matched_in_pages_are_not_joined_with_coded_ones():
    made = with_pages(tables(3), 4)
    data = charts.topic_shares(made.articles).data
    assert set(data["topic"]) == {"diplomacy", "health"}
    assert "4 saved pages left out" in " ".join(charts.topic_shares(made.articles).caveats)
    alone = with_pages(tables(0), 4)
    assert set(charts.topic_shares(alone.articles).data["topic"]) == {"energy"}


RATES = {"too few pages": (19, []), "enough": (20, [20.0])}


@pytest.mark.parametrize(("pages", "rates"), RATES.values(), ids=RATES)
def test_rates_of_mention_need_pages(pages, rates):
    made = with_pages(tables(3), pages)
    assert charts.topic_rates(made.mentions, made.articles).data["per_1000"].tolist() == rates


WILSON = {  # hits, n -> interval, worked by hand from the formula
    "half": ((5, 10), (0.237, 0.763)),
    "none": ((0, 10), (0.0, 0.278)),
    "all": ((10, 10), (0.722, 1.0)),
    "nothing to count": ((0, 0), (0.0, 1.0)),
}


@pytest.mark.parametrize(("given", "wanted"), WILSON.values(), ids=WILSON)
def test_wilson(given, wanted):
    assert topics.wilson(*given) == pytest.approx(wanted, abs=0.0006)


MONEY = {
    "billions": (2_980_000_000, "$2.98bn"),
    "round": (3_000_000, "$3m"),
    "hundreds of millions": (111_400_000, "$111m"),
    "almost a million": (999_900, "$1m"),
    "thousands": (21_160, "$21k"),
    "small": (75, "$75"),
    "none": (0, "$0"),
}


@pytest.mark.parametrize(("usd", "printed"), MONEY.values(), ids=MONEY)
def test_money(usd, printed):
    assert words.money(usd) == printed


AT = {"day": ("2020-07-02", 2020.5), "month": ("2020-01", 2020.0417), "year": ("2020", 2020.5)}


@pytest.mark.parametrize(("date", "place"), AT.values(), ids=AT)
def test_place_on_a_time_axis(date, place):
    assert timeline.at(date) == pytest.approx(place, abs=0.005)


SPREAD = {
    "far apart": (([1, 5], 1), [1, 5]),
    "together": (([1, 1], 1), [0.5, 1.5]),
    "at the top": (([1, 1], 1, 0, 1), [0, 1]),
    "order kept": (([3, 1, 1.2], 1), [3, 0.6, 1.6]),
    "run pushed back by the edge": (([2, 3, 3.1], 1, 0, 3), [1, 2, 3]),
    "none": (([], 1), []),
}


@pytest.mark.parametrize(("given", "wanted"), SPREAD.values(), ids=SPREAD)
def test_spread(given, wanted):
    assert style.spread(*given) == pytest.approx(wanted)


def test_labels_of_neighbours_do_not_collide(monkeypatch):
    with style.look():
        page = style.page("A title", "A subtitle", (), 2.0)
        ax = page.axes(0, 2.0)
        ax.set(xlim=(0, 40), ylim=(0, 10))
        style.label_above(ax, [(20, 5, "1,200"), (21, 5, "1,246"), (22, 5.1, "1,271"), (39, 1, "7")])
        texts = drawn_texts(page.figure, monkeypatch)
    assert collisions(texts) == []
    heights = {text: box[1] for text, box in texts}
    assert heights["1,200"] < heights["1,246"] < heights["1,271"]


def test_colours_can_be_read():
    def light(code: str) -> float:
        parts = [int(code[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        parts = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in parts]
        return sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    for key in style._palette():
        if key != "paper":
            assert 1.05 / (light(style.colour(key, for_text=True)) + 0.05) >= 4.5, key


def test_the_users_settings_do_not_leak(shipped):
    import matplotlib

    before = dict(matplotlib.rcParams)
    made = tables(5)
    plain = charts.trips_per_year(made.trips, made.articles).figure().png()
    assert dict(matplotlib.rcParams) == before
    with matplotlib.rc_context({"font.size": 30, "axes.facecolor": "red"}):
        assert charts.trips_per_year(made.trips, made.articles).figure().png() == plain


def test_one_chart_is_the_same_bytes_twice(shipped):
    one, two = (charts.places(shipped.trips, shipped.articles).figure() for _ in range(2))
    assert one.png() == two.png()
    assert one.svg() == two.svg()
    assert one.png() == one.png()


def test_tables_are_left_as_they_were(shipped):
    names = sorted({name for entry in charts.CHARTS for name in entry.tables})
    before = {name: getattr(shipped, name).copy() for name in names}
    for entry in charts.CHARTS:
        entry.draw(shipped).interactive()
    for name in names:
        pd.testing.assert_frame_equal(before[name], getattr(shipped, name))


def test_notebook_output_carries_the_alt_text():
    made = tables(1)
    data, metadata = charts.leaders(made.trips, made.articles).figure()._repr_mimebundle_()
    assert data["image/png"].startswith(b"\x89PNG")
    assert "Người thứ 0" in metadata["image/png"]["alt"]


def test_page_text_is_escaped():
    made = tables(1)
    made.trips.loc[0, "leader"] = "<b>x</b>&<script>"
    bundle = charts.leaders(made.trips, made.articles).interactive()._repr_mimebundle_()
    assert "<script>" not in json.dumps(bundle["application/vnd.plotly.v1+json"])


def test_no_interactive_text_encloses_a_formula():
    """Where MathJax is loaded, as in JupyterLab, plotly sets "$3m ... US$" as mathematics."""
    tables = load()
    texts = [
        text for entry in charts.CHARTS for text in re.findall(r'"[^"]*"', entry.draw(tables).interactive().to_json())
    ]
    assert [text for text in texts if text.count("$") > 1] == []
