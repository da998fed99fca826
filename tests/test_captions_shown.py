"""What a caption or key names is there, in the picture and on the interactive page; no mark hides another."""

import pandas as pd
import pytest
from chart_corpora import point, tables, trip
from matplotlib.text import Text

from helpers import charts, schema
from helpers.charts import timeline
from helpers.charts.timeline import placed
from helpers.drawing import style, typeset
from helpers.money import last_price_year
from helpers.tables import load


@pytest.fixture(scope="module")
def shipped():
    return load()


def headings(shown) -> list[str]:
    return [note["text"] for note in shown.layout.get("annotations", [])]


def test_the_calendar_shows_dashed_months_and_articles(shipped):
    chart = charts.trip_calendar(shipped.trips, shipped.articles)
    shown = chart.interactive(words=False)
    dashed = [shape for shape in shown.layout["shapes"] if "dash" in shape["line"]]
    assert len(dashed) == (chart.data["known"] == "only_recalled").sum() > 0
    beside = [trace for trace in shown.data if trace.get("xaxis") == "x3" and trace["type"] == "bar"]
    years = chart.articles["year"].between(chart.data["year"].min(), chart.data["year"].max())
    told = chart.articles[years][["vietnamese", "other", "event"]]
    assert sum(sum(trace["x"]) for trace in beside) == told.to_numpy().sum()


def test_the_key_of_trips_speaks_for_both_ways(shipped):
    chart = charts.trips_per_year(shipped.trips, shipped.articles)
    assert any("same order of shades" in text for text in headings(chart.interactive(words=False)))


@pytest.mark.parametrize("draw", [charts.scholarships_per_year, charts.students_enrolled], ids=lambda d: d.__name__)
def test_panels_of_another_scale_say_so(draw, shipped):
    titles = headings(draw(shipped.series, shipped.articles).interactive(words=False))
    assert [("(own scale)" in text) for text in titles] == [False, *[True] * (len(titles) - 1)]


def test_bars_of_scholarships_have_a_key_and_their_counts(shipped):
    chart = charts.scholarships_per_year(shipped.series, shipped.articles)
    shown = chart.interactive(words=False)
    assert {"Awarded", "Planned"} <= {trace.get("name") for trace in shown.data if trace.get("showlegend")}
    printed = [text for trace in shown.data if trace.get("mode") == "text" for text in trace["text"]]
    assert sorted(printed) == sorted(f"{count:,}" for count in chart.data["max"])


def test_every_event_of_trips_has_its_name(shipped):
    for lang in charts.LANGUAGES:
        chart = charts.trips_per_year(shipped.trips, shipped.articles, lang=lang)
        marks = next(trace for trace in chart.interactive().data if trace.get("mode") == "markers+text")
        assert [name for name in marks["text"] if not name] == []
        assert len(marks["x"]) == len(timeline.events(chart))
    congresses = [name for name in marks["text"] if name == "Đại hội Đảng"]
    assert len(congresses) == 4  # 2011, 2016, 2021, 2026


EVENTS = {  # names with where they stand -> row and side of each, None without room; names are an inch wide or so
    "alone": ([("Aaaaaaaaaaaaaa", 1.0)], [(0, 1)]),
    "at the right end, the name runs to the left": ([("Aaaaaaaaaaaaaa", 4.9)], [(1, -1)]),
    "the earlier stands higher": ([("Aaaaaaaaaaaaaa", 1.0), ("Bbbbbbbbbbbbbb", 1.3)], [(1, 1), (0, 1)]),
    "no third in two rows": (
        [("Aaaaaaaaaaaaaa", 0.1), ("Bbbbbbbbbbbbbb", 0.3), ("Cccccccccccccc", 0.5)],
        [None, (1, 1), (0, 1)],
    ),
}


@pytest.mark.parametrize("case", EVENTS)
def test_names_of_events_find_room(case):
    given, wanted = EVENTS[case]
    found = [{"name": name, "at": at, "full": name} for name, at in given]
    rows = {one.event["name"]: (one.row, one.side) for one in placed(found, lambda at: at, 5.0, 8, rows=2)}
    assert [rows.get(name) for name, _ in given] == wanted


def givings(*told: dict) -> pd.DataFrame:
    rows = [point(0, "scholarships", provider="Đà Nẵng", period="2023", series_id=f"s{n}") for n in range(len(told))]
    return schema.conform([row | more for row, more in zip(rows, told, strict=True)], "series")


def test_no_mark_of_a_giver_hides_another():
    """Two measures of one year stand apart, in the picture and on the page; one alone stands in its place."""
    series = givings({"measure": "awarded"}, {"measure": "per_year"}, {"measure": "awarded", "period": "2024"})
    chart = charts.scholarship_givers(series, tables(1).articles)
    shown = chart.interactive()
    at = [(x, y) for trace in shown.data for x, y in zip(trace["x"], trace["y"], strict=True)]
    assert len(set(at)) == len(at) == 3
    assert 2024 in {x for x, _ in at}
    heights = {round(y, 2) for y in chart.figure().axes[0].collections[-1].get_offsets()[:, 1]}
    assert len(heights) == 3  # of one row: two beside it, one in it


def test_awards_to_ones_own_people_abroad_are_told_apart():
    series = givings({"nationality": "LA"}, {"nationality": "VN", "provider": "Vừ A Dính Fund"})
    chart = charts.scholarship_givers(series, tables(1).articles)
    assert any("ethnic Vietnamese" in caveat for caveat in chart.caveats)
    edges = [colour for trace in chart.interactive().data for colour in trace["marker"]["line"]["color"]]
    assert len(set(edges)) == 2
    alone = charts.scholarship_givers(givings({"nationality": "LA"}), tables(1).articles)
    assert not any("ethnic Vietnamese" in caveat for caveat in alone.caveats)


@pytest.mark.parametrize(
    ("low", "high", "said"), [(10_000, 14_050, "12,000 (10,000–14,050) in"), (12_000, 12_000, "12,000 in")]
)
def test_a_title_tells_the_range_of_the_newest_count(low, high, said):
    rows = [
        point(n, "students", measure="students_enrolled", min=count, max=count, low=low, high=high)
        for n, count in enumerate((5000, 12_000))
    ]
    chart = charts.students_enrolled(schema.conform(rows, "series"), tables(1).articles)
    assert said in chart.title


def test_a_trip_is_as_long_in_either_panel_of_places():
    rows = [trip(n, direction="VN-LA", places="Vientiane") for n in range(5)]
    rows += [trip(n, trip_id=f"b{n}", direction="LA-VN", places="Thành phố Hồ Chí Minh") for n in range(3)]
    chart = charts.places(schema.conform(rows, "trips"), tables(5).articles)
    layout = chart.interactive().layout
    assert layout["xaxis"]["range"] == layout["xaxis2"]["range"] == [0, 5]
    wide = [round(ax.get_position().width, 6) for ax in chart.figure().axes]
    assert len(wide) == 2
    assert len(set(wide)) == 1


def test_outlines_and_numbers_of_funding(shipped):
    """Sums in dollars of the last price index: an outline a year with its number, dashed where prices are not known."""
    chart = charts.funding_per_year(shipped.commitments, shipped.articles)
    shown = chart.interactive(words=False)
    real = chart.data.groupby(["group", "year"])["usd_real"].sum() / 1e6
    outlines = [trace for trace in shown.data if trace["marker"].get("color") == "rgba(0,0,0,0)"]
    drawn = {(n, x): y for n, trace in enumerate(outlines) for x, y in zip(trace["x"], trace["y"], strict=True)}
    assert drawn == {({"given": 0, "loan": 1}[g], year): pytest.approx(v, abs=1e-6) for (g, year), v in real.items()}
    for trace in outlines:
        assert [bool(text) for text in trace["text"]] == [value >= 0.05 for value in trace["y"]]
    late = sorted({year for _, year in real.index if year > last_price_year()})
    assert sorted(round((shape["x0"] + shape["x1"]) / 2) for shape in shown.layout["shapes"]) == late


def test_every_sort_of_giver_has_its_sum(shipped):
    chart = charts.funding_by_giver(shipped.commitments, shipped.articles)
    ends = next(trace for trace in chart.interactive(words=False).data if trace.get("mode") == "text")
    assert len(ends["text"]) == chart.data["giver_kind"].nunique()
    assert all("$" in text or "&#36;" in text for text in ends["text"])


def sums(rows: dict[tuple[str, int, bool], int]):
    """Commitments of (giver, thousand US$ each, for several years) -> how many."""
    made = []
    for (donor, usd, several), many in rows.items():
        for n in range(many):
            told = {
                "donor": donor,
                "donor_country": "VN",
                "recipient": "Laos",
                "kind": "gift",
            }
            amounts = dict.fromkeys(("amount", "amount_min", "amount_max", "usd", "usd_real"), usd * 1000)
            told |= amounts | {"currency": "USD", "year": 2020, "delivered_on": "2020", "status": "delivered"}
            told |= {"in_totals": not several, "why_not": "several years" if several else None}
            told |= {"reports_disagree": False, "articles": 1, "article_ids": "a0"}
            made.append(told | {"commitment_id": f"{donor}{usd}{several}{n}"})
    return schema.conform(made, "commitments")


OFTEN = {  # sums by (giver, thousand US$, for several years) -> whether the title says who gives most often
    "one gives more and more often": ({("Vietnam", 900, False): 6, ("Nghệ An", 10, False): 3}, True),
    "those for several years change nothing": (
        {("Vietnam", 900, False): 6, ("Nghệ An", 10, False): 3, ("Nghệ An", 10, True): 2},
        True,
    ),
    "those for several years turn it over": (
        {("Vietnam", 900, False): 6, ("Nghệ An", 10, False): 3, ("Nghệ An", 10, True): 4},
        False,
    ),
    "those for several years make it even": (
        {("Vietnam", 900, False): 6, ("Nghệ An", 10, False): 3, ("Nghệ An", 10, True): 3},
        False,
    ),
}


@pytest.mark.parametrize(("rows", "said"), OFTEN.values(), ids=OFTEN)
def test_who_gives_most_often_is_said_only_where_the_sums_drawn_beside_would_not_turn_it_over(rows, said):
    title = charts.funding_by_giver(sums(rows), tables(5).articles).title
    assert title.startswith("States give 9")
    assert ("most often" in title) == said


def test_the_number_of_places_drawn_together_says_that_it_is_of_trips(shipped):
    chart = charts.places(shipped.trips, shipped.articles)
    rest = chart.data[chart.data["place"] == "others"]
    assert len(rest)
    for row in rest.itertuples():
        assert f"{row.trips} trips" in " ".join(text.get_text() for text in chart.figure().findobj(Text))
        assert any(f"{row.trips} trips" in trace["text"] for trace in chart.interactive().data if "text" in trace)
    assert chart.words.say("places.together") in chart.caveats
    few = charts.places(shipped.trips.head(5), shipped.articles)
    assert chart.words.say("places.together") not in few.caveats


STARRED = ("trips_per_year", "leaders", "scholarships_per_year", "scholarship_givers", "articles_collected")


@pytest.mark.parametrize("name", STARRED)
def test_the_unfinished_year_has_its_star_on_the_interactive_page_too(shipped, name):
    entry = next(entry for entry in charts.CHARTS if entry.function.__name__ == name)
    chart = entry.draw(shipped, "en")
    aliases = [axis.get("labelalias") for key, axis in chart.interactive().layout.items() if key.startswith("xaxis")]
    starred = {str(chart.part_year): f"{chart.part_year}*"} if chart.part_year else None
    assert aliases
    assert all(alias == starred for alias in aliases)


def test_no_interval_of_a_topic_is_cut_at_the_top_of_its_panel(shipped):
    chart = charts.topic_shares(shipped.articles)
    panels = [ax for ax in chart.figure().axes if ax.get_title(loc="left")]
    assert chart.data["high"].max() > chart.data["share"].max()
    assert {ax.get_ylim()[1] >= chart.data["high"].max() for ax in panels} == {True}


BROKEN = {  # a title -> its lines on the page of a chart
    "short": ("5 trips: 3 to Laos, 2 to Vietnam", ["5 trips: 3 to Laos, 2 to Vietnam"]),
    "behind a semicolon": (
        "285 chuyến: 151 sang Lào, 134 sang Việt Nam; nhiều nhất năm 2025 (35)",
        ["285 chuyến: 151 sang Lào, 134 sang Việt Nam;", "nhiều nhất năm 2025 (35)"],
    ),
    "never within a sum": (
        "Viện trợ, hỗ trợ của hai Nhà nước tổng cộng gần 505 triệu USD kể từ năm 2008",
        ["Viện trợ, hỗ trợ của hai Nhà nước tổng", "cộng gần 505 triệu USD kể từ năm 2008"],
    ),
    "not before a bracket": (
        "Hợp tác địa phương tăng từ 13% (2007–2021) lên 26% (2022–2026) số bài",
        ["Hợp tác địa phương tăng từ 13% (2007–2021)", "lên 26% (2022–2026) số bài"],
    ),
    "never between a year and its number": (
        "Lưu học sinh Lào năm 2011: 5.000; 2025: 12.000 (10.000–14.050); chấm cao nhất 2021: 16.100",
        ["Lưu học sinh Lào năm 2011: 5.000;", "2025: 12.000 (10.000–14.050); chấm cao nhất 2021: 16.100"],
    ),
    "one endless word": ("x" * 200, ["x" * 200]),
}


@pytest.mark.parametrize(("title", "lines"), BROKEN.values(), ids=BROKEN)
def test_a_title_is_broken_behind_a_sign_and_in_no_number_with_its_unit(title, lines):
    assert typeset.headed(title, style.INNER, style.TITLE, 600) == lines
