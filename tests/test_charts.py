"""Every chart draws for empty, tiny and the shipped tables; its rows add up; no two texts collide."""

import json
import re

import pandas as pd
import pytest
from chart_corpora import Made, article, point, tables, trip
from drawn_texts import collisions, drawn_texts, outside

from helpers import charts, schema
from helpers import money as rates
from helpers.charts import coverage, timeline, topics, words
from helpers.charts.words import Words
from helpers.drawing import style
from helpers.tables import load

NAMES = [entry.function.__name__ for entry in charts.CHARTS]
ENTRY = dict(zip(NAMES, charts.CHARTS, strict=True))


@pytest.fixture(scope="module")
def shipped():
    return load()


@pytest.fixture(params=[0, 1, 5, "articles without records", "shipped"], ids=str, scope="module")
def corpus(request, shipped):
    if request.param == "shipped":
        return shipped
    if isinstance(request.param, int):
        return tables(request.param)
    return Made(**(vars(tables(0)) | {"articles": tables(5).articles}))


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_words(name, corpus, lang):
    chart = ENTRY[name].draw(corpus, lang)
    assert chart.title
    assert len(chart.title.split()) <= 15, f"a title has at most 15 words (labels.csv): {chart.title}"
    assert chart.subtitle
    assert chart.subtitle == chart.subtitle.strip(" ,;"), chart.subtitle
    assert chart.source.startswith({"en": "Source: ", "vi": "Nguồn: "}[lang])
    assert chart.unit
    assert chart.title in chart.alt, "the alternative text holds the title: {title} in its row of labels.csv"
    json.dumps(chart.facts(), allow_nan=False)
    if chart.data.empty:
        begins = {"en": ("No ", "Too few"), "vi": ("Không ", "Chưa ", "Quá ít")}[lang]
        none = f"the title of a chart without rows begins with one of {begins} (its row .none of labels.csv)"
        assert chart.title.startswith(begins), f"{none}: {chart.title}"


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_static_texts_fit(name, corpus, lang, monkeypatch):
    figure = ENTRY[name].draw(corpus, lang).figure()
    texts = drawn_texts(figure, monkeypatch)
    assert not outside(figure, texts)
    assert not collisions(texts)


ENGLISH = re.compile(r"\b(the|of|and|trips?|articles?|year|years|without|by|to|from|not|told|given|loans?)\b")


@pytest.mark.parametrize("name", NAMES)
def test_a_vietnamese_chart_speaks_no_english(name, shipped, monkeypatch):
    """Its words, all texts of the picture, and every text of the interactive chart."""
    chart = ENTRY[name].draw(shipped, "vi")
    told = [text for text, _ in drawn_texts(chart.figure(), monkeypatch)]
    told += [chart.title, chart.subtitle, chart.unit, chart.alt, *chart.notes]
    # Marks of plotly's own language in hover templates are no words.
    shown = chart.interactive(words=False).to_dict()
    told += [re.sub(r"<[^>]*>|%\{[^}]*\}|&#?\w+;", " ", text) for text in strings(shown["data"])]
    told += [
        re.sub(r"<[^>]*>|%\{[^}]*\}|&#?\w+;", " ", note["text"]) for note in shown["layout"].get("annotations", [])
    ]
    assert sorted({text for text in told if ENGLISH.search(text)}) == []


PLOTLYS = {"type", "mode", "xaxis", "yaxis", "orientation", "legend", "legendgroup", "textposition", "hoverinfo", "geo"}


def strings(node, key: str = "") -> list[str]:
    """The texts of a plotly trace that a reader may see; not its settings and ids."""
    if isinstance(node, dict):
        return [text for name, part in node.items() if name not in PLOTLYS | {"ids"} for text in strings(part, name)]
    if isinstance(node, list):
        return [text for part in node for text in strings(part, key)]
    return (
        [node] if isinstance(node, str) and key in {"name", "text", "customdata", "hovertemplate", "y", "label"} else []
    )


@pytest.mark.parametrize("rows", [0, 5])
@pytest.mark.parametrize("name", NAMES)
def test_interactive_is_stable(name, rows):
    corpus = tables(rows)
    first, second = (ENTRY[name].draw(corpus).interactive()._repr_mimebundle_() for _ in range(2))
    assert json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)
    assert list(first) == ["application/vnd.plotly.v1+json", "text/plain"]


@pytest.mark.parametrize("name", NAMES)
def test_plotly_knows_every_property_and_takes_it_as_it_is(name, corpus):
    """Our charts are written without plotly's checks, which are made here: plot() has it check each property."""
    shown = ENTRY[name].draw(corpus).interactive()
    assert json.loads(shown.plot().to_json()) == shown.to_dict()
    json.dumps(shown.to_dict(), allow_nan=False)


def test_plotly_refuses_what_it_does_not_know():
    shown = charts.articles_collected(tables(1).articles).interactive().update_layout(barrmode="stack")
    with pytest.raises(ValueError, match="barrmode"):
        shown.plot()


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
    told = data[data["group"] != "only_recalled"]
    dated = shipped.trips[shipped.trips["start"].notna()]
    assert told["trips"].sum() == len(dated)
    assert told.groupby("direction")["trips"].sum().to_dict() == dated["direction"].value_counts().to_dict()
    calendar = charts.trip_calendar(shipped.trips, shipped.articles).data
    assert calendar.loc[calendar["known"] == "told", "trips"].sum() == len(dated)
    outcomes = charts.announced_and_reported(shipped.trips, shipped.articles, shipped.visits).data
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
    whole = loans[loans["why_not"] == "loan"]
    assert len(whole) < len(loans), "one is a part of another"
    assert by_year.loc[by_year["group"] == "loan", "usd"].sum() == whole["usd"].sum()
    flows = charts.givers_and_receivers(shipped.commitments, shipped.articles).data
    givers = charts.funding_by_giver(shipped.commitments, shipped.articles).data
    given = givers.loc[givers["counted"], "usd_real"].sum()
    assert flows["usd_real"].sum() == given == counted["usd_real"].sum()


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
        "1,200 trips: 1,200 to Laos, 0 to Vietnam",
    ),
}


@pytest.mark.parametrize("name", TITLES)
def test_title_of_trips(name):
    draw, rows, title = TITLES[name]
    assert draw(schema.conform(rows, "trips"), tables(1).articles).title == title


def test_one_count_of_students_is_told_once():
    series = schema.conform([point(0, "students", nationality="LA", measure="students_enrolled")], "series")
    assert charts.students_enrolled(series, tables(1).articles).title == "Lao students in Vietnam: 110 in 2019"


@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_counts_of_provinces_and_schools_are_not_drawn_and_said_to_be_there(lang):
    told = {"nationality": "LA", "measure": "students_enrolled"}
    one = point(0, "students", provider="Nghệ An", **told)
    alone = charts.students_enrolled(schema.conform([one], "series"), tables(1).articles, lang=lang)
    w = charts.Words(lang)
    assert alone.title == w.say("students_enrolled.only_parts")
    both = [one, point(1, "students", **told)]
    drawn = charts.students_enrolled(schema.conform(both, "series"), tables(1).articles, lang=lang)
    assert len(drawn.data) == 1
    assert w.say("students_enrolled.parts", counts=w.count(1, "noun.count")) in {*drawn.caveats} & {*alone.caveats}


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


def test_sums_at_the_rate_of_an_earlier_year_are_marked():
    """A year after the last rate of the sum's currency; a sum printed in dollars, or with them, needs no rate."""
    last = rates.last_rate_year("LAK")
    made = tables(4)
    kips = 10_000_000
    made.commitments["currency"] = ["LAK", "LAK", "LAK", "USD"]
    made.commitments["amount"] = kips
    made.commitments["year"] = [last, last + 1, last + 2, last + 3]
    at_last_rate = rates.usd(kips, "LAK", last)
    made.commitments["usd"] = [at_last_rate, at_last_rate, at_last_rate + 70, kips]
    data = charts.funding_per_year(made.commitments, made.articles).data
    assert dict(zip(data["year"] - last, data["converted"], strict=True)) == {
        0: "rate of the year",
        1: "last known rate",
        2: "rate of the year",
        3: "rate of the year",
    }


def test_registers_are_not_joined():
    made = tables(5)
    made.series.loc[made.series["kind"].eq("investment") & made.series["period"].isin(["2020", "2022"]), "register"] = (
        "LA"
    )
    chart = charts.investment_stock(made.series, made.articles)
    lines = [line for line in chart.figure().axes[0].lines if len(line.get_xdata()) > 1]
    assert sorted(len(line.get_xdata()) for line in lines) == [2, 3]
    assert {trace["name"] for trace in chart.interactive().data if "register" in trace["name"]} == {
        "Vietnam's register",
        "Laos's register",
    }


def test_two_commitments_of_one_name_are_two_rows():
    made = tables(2)
    made.commitments["usd"] = 1000
    axis = charts.promise_ladder(made.commitments, made.articles).interactive().layout["yaxis"]
    assert axis["categoryarray"] == ["a school of ours <b>&#36;1k</b>", "a school of ours <b>&#36;1k</b> (2)"]


def test_part_years_of_trade_are_marked():
    made = tables(1)
    data = charts.trade_per_year(made.series, made.trade, made.articles).data
    assert data[["year", "months", "part_year"]].to_numpy().tolist() == [
        [2019, "Jan–Dec", False],
        [2030, "Jan–Jun", True],
    ]


def test_a_part_year_of_trade_that_cannot_be_meant_is_not_drawn():
    made = tables(1)
    made.trade.loc[made.trade["period"].str.contains("/"), "value_usd"] = 824_000_000_000
    data = charts.trade_per_year(made.series, made.trade, made.articles).data
    assert data["part_year"].tolist() == [False]


def test_near_duplicates_count_once():
    made = tables(2)
    made.articles.loc[1, ["story_id", "year", "topics"]] = ["a0", 2019, "energy"]
    told = topics.stories(made.articles)
    touched = {topic for topic in schema.TOPICS if told.touching(topic).any()}
    assert (len(told), touched) == (1, {"diplomacy", "health", "energy"})


def with_pages(made: Made, pages: int) -> Made:
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
    "billions": (2_980_000_000, "$2.98bn", "2,98 tỷ USD"),
    "round": (3_000_000, "$3m", "3 triệu USD"),
    "hundreds of millions": (111_400_000, "$111m", "111 triệu USD"),
    "almost a million": (999_900, "$1m", "1 triệu USD"),
    "thousands": (21_160, "$21k", "21 nghìn USD"),
    "half a million, up from even": (54_500_000, "$55m", "55 triệu USD"),
    "half a million, up from odd": (55_500_000, "$56m", "56 triệu USD"),
    "half of the last digit": (2_345_000, "$2.35m", "2,35 triệu USD"),
    "half of a thousand": (12_500, "$13k", "13 nghìn USD"),
    "just under half a thousand more": (12_499, "$12k", "12 nghìn USD"),
    "small": (75, "$75", "75 USD"),
    "none": (0, "$0", "0 USD"),
}


@pytest.mark.parametrize(("usd", "english", "vietnamese"), MONEY.values(), ids=MONEY)
def test_money(usd, english, vietnamese):
    assert [Words(lang).money(usd) for lang in ("en", "vi")] == [english, vietnamese]


PRINTED = {  # method, its arguments -> in English, in Vietnamese
    "thousands": ("number", (14050,), "14,050", "14.050"),
    "decimals": ("number", (1234.56, 1), "1,234.6", "1.234,6"),
    "no trailing nought": ("number", (3.0, 2), "3", "3"),
    "per cent": ("percent", (0.434,), "43%", "43%"),
    "a tenth of a per cent": ("percent", (0.0256, 1), "2.6%", "2,6%"),
    "half": ("number", (2.5,), "3", "3"),
    "half a tenth": ("number", (1.25, 1), "1.3", "1,3"),
    "half of one": ("count", (0.5, "noun.trip"), "1 trip", "1 chuyến"),
    "a bit below nought": ("number", (-0.4,), "0", "0"),
    "one of eight": ("percent", (1 / 8,), "13%", "13%"),
    "five of eight": ("percent", (5 / 8,), "63%", "63%"),
    "a half that no binary fraction holds": ("percent", (29 / 200,), "15%", "15%"),
    "a half that subtraction misses": ("percent", (0.145 - 0.02,), "13%", "13%"),
    "none at all": ("percent", (0,), "0%", "0%"),
    "nearly none": ("percent", (0.0049,), "<1%", "<1%"),
    "half a per cent": ("percent", (0.005,), "1%", "1%"),
    "nearly none, to a tenth": ("percent", (0.0004, 1), "<0.1%", "<0,1%"),
    "nearly all": ("percent", (0.995,), ">99%", ">99%"),
    "almost nearly all": ("percent", (0.9949,), "99%", "99%"),
    "nearly all, to a tenth": ("percent", (0.9996, 1), ">99.9%", ">99,9%"),
    "all": ("percent", (1.0,), "100%", "100%"),
    "all but a binary fraction": ("percent", (sum([0.1] * 10),), "100%", "100%"),
    "more than all": ("percent", (1.25,), "125%", "125%"),
    "without its sign": ("hundredths", (0.001,), "<1", "<1"),
    "points more": ("points", (0.125,), "+13", "+13"),
    "points less": ("points", (-0.125,), "−13", "−13"),
    "half a point that subtraction misses": ("points", (0.145 - 0.02,), "+13", "+13"),
    "half a point": ("points", (0.005,), "+1", "+1"),
    "less than half a point": ("points", (-0.0049,), "0", "0"),
    "day": ("date", ("2024-02-06",), "6 February 2024", "6/2/2024"),
    "month": ("date", ("2024-02",), "February 2024", "2/2024"),
    "year": ("date", ("2024",), "2024", "2024"),
    "day of a year": ("day", ("2024-02-06",), "6 February", "6 tháng 2"),
    "month's name": ("month", (12,), "December", "tháng 12"),
    "one": ("count", (1, "noun.trip"), "1 trip", "1 chuyến"),
    "many": ("count", (1204, "noun.trip"), "1,204 trips", "1.204 chuyến"),
    "none is many": ("count", (0, "noun.trip"), "0 trips", "0 chuyến"),
    "a country": ("name", ("Laos",), "Laos", "Lào"),
    "a name without a row": ("name", ("Người thứ 0",), "Người thứ 0", "Người thứ 0"),
}


@pytest.mark.parametrize(("method", "given", "english", "vietnamese"), PRINTED.values(), ids=PRINTED)
def test_printed(method, given, english, vietnamese):
    assert [getattr(Words(lang), method)(*given) for lang in ("en", "vi")] == [english, vietnamese]


def test_the_heat_map_prints_halves_as_its_hover_does():
    told = [article(n, year=2024, topics="health" if n == 0 else "energy") for n in range(8)]
    chart = charts.topic_heatmap(schema.conform(told, "articles"))
    printed = {text.get_text() for text in chart.figure().axes[0].texts}
    assert {"13", "88"} <= printed  # 12.5 and 87.5 per cent
    hover = str(chart.interactive().plot())
    assert all(share in hover for share in ("13%", "88%"))


def test_the_heat_map_prints_neither_none_nor_all_for_what_is_nearly_so():
    told = [article(n, year=2024, topics="energy" + ";health" * (n == 0)) for n in range(300)]
    told[-1]["topics"] = "media"
    chart = charts.topic_heatmap(schema.conform(told, "articles"))
    printed = {text.get_text() for text in chart.figure().axes[0].texts}
    assert {"<1", ">99"} <= printed
    assert not {"0", "100"} & printed
    hover = str(chart.interactive().plot())
    assert all(share in hover for share in ("&lt;1%", "&gt;99%")), "plotly reads HTML"


def test_an_unknown_language_or_key_is_an_error():
    with pytest.raises(ValueError, match="lang must be one of"):
        Words("fr")
    with pytest.raises(KeyError, match=r"labels\.csv has no words"):
        Words("vi").say("no.such.key")


LEADS = {  # totals, least -> who leads
    "clear": ({"a": 4, "b": 2}, 5, "a"),
    "tie": ({"a": 4, "b": 4}, 5, None),
    "too few": ({"a": 3, "b": 1}, 5, None),
    "alone": ({"a": 9}, 5, None),
    "none": ({}, 5, None),
}


@pytest.mark.parametrize(("totals", "least", "leader"), LEADS.values(), ids=LEADS)
def test_a_superlative_needs_a_clear_lead(totals, least, leader):
    assert words.clear_lead(pd.Series(totals, dtype="int64"), least) == leader


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
    assert "1 leader and 1 trip reported" in metadata["image/png"]["alt"]


def test_page_text_is_escaped():
    made = tables(1)
    made.trips.loc[0, "leader"] = "<b>x</b>&<script>"
    bundle = charts.leaders(made.trips, made.articles).interactive()._repr_mimebundle_()
    assert "<script>" not in json.dumps(bundle["application/vnd.plotly.v1+json"])


@pytest.mark.parametrize("name", ["trips_per_year", "leaders", "funding_per_year", "scholarship_givers"])
def test_few_years_are_marked_whole(name):
    """Else plotly marks 2022.5."""
    entry = next(entry for entry in charts.CHARTS if entry.function.__name__ == name)
    few, all_years = (entry.draw(tables).interactive().layout["xaxis"] for tables in (load(None, 2021, 2024), load()))
    assert few["tickformat"] == all_years["tickformat"] == "d"
    assert (few["dtick"], all_years.get("dtick")) == (1, None)


def test_no_interactive_text_encloses_a_formula():
    """Where MathJax is loaded, as in JupyterLab, plotly sets "$3m ... US$" as mathematics."""
    tables = load()
    texts = [
        text
        for entry in charts.CHARTS
        for text in re.findall(r'"[^"]*"', json.dumps(entry.draw(tables).interactive().to_dict()))
    ]
    assert [text for text in texts if text.count("$") > 1] == []


@pytest.mark.parametrize("each", [0, -1, "3"])
def test_as_many_as_none_is_no_finding(each):
    """A chart of no leader would say that there are none."""
    from helpers import charts, tables

    told = tables.load()
    for chart in (charts.leaders, charts.places):
        with pytest.raises(ValueError, match=r"each is .*: write how many are drawn"):
            chart(told.trips, told.articles, each=each)
