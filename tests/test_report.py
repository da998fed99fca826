"""The report: its numbers are those of the tables, it is one safe file, and it stands on any corpus."""

import dataclasses
import html
import re
from collections import Counter

import pandas as pd
import pytest
from chart_corpora import commitment, point, trip

from helpers import merge, schema, telling
from helpers.__main__ import main
from helpers.charts import CHARTS, funding_per_year, trips_per_year
from helpers.charts.trip_notes import RECALLED
from helpers.charts.words import LANGUAGES, Words
from helpers.report import DRAWN, inline, key_figures, report
from helpers.selection import select
from helpers.site.keyfigures import DONE
from helpers.tables import Tables, load


@pytest.fixture(scope="module")
def tables() -> Tables:
    return load()


@pytest.fixture(scope="module")
def page(tables) -> str:
    return report(tables, 2020, 2025)


@pytest.fixture
def empty() -> Tables:
    return Tables(**{name: schema.empty(name) for name in schema.TABLES})


def test_numbers_are_those_of_the_tables(tables):
    chosen, words = select(tables, from_year=2020, to_year=2025), Words("en")
    figures = key_figures(chosen, words)
    trips = chosen.trips["direction"].value_counts()
    assert [figures[0].value, figures[1].value] == [str(trips["VN-LA"]), str(trips["LA-VN"])]
    gifts = chosen.commitments[chosen.commitments["in_totals"] & (chosen.commitments["kind"] != "loan")]
    days = gifts[["delivered_on", "completed_on"]].map(lambda day: "2020" <= str(day)[:4] <= "2025")
    done = days.any(axis="columns")
    assert done.sum() > 70
    assert figures[2].value == words.money(gifts.loc[done, "usd_real"].sum())
    assert figures[3].value == words.money(gifts.loc[~done, "usd_real"].sum())


COUNTS = {  # counts of students that articles print of 2020 -> what the tile says of the one shown
    "one article": ([12000], "12,000", "2020, told by 1 report"),
    "all print it": ([12000, 12000], "12,000", "2020, told by 2 reports"),
    "another prints more": ([12000, 12000, 14050], "12,000", "2020, told by 2 reports; 1 other prints 14,050"),
    "others print other ones": (
        [12000, 12000, 14050, 10000],
        "12,000",
        "2020, told by 2 reports; 2 others print 10,000–14,050",
    ),
}


@pytest.mark.parametrize("case", COUNTS)
def test_a_count_is_told_by_those_that_print_it(case, tables, empty):
    counts, shown, note = COUNTS[case]
    n = range(len(counts))
    told = {"coding": "machine", "giver": "VN", "measure": "students_enrolled", "nationality": "LA", "period": "2020"}
    rows = [told | {"article_id": f"a{i}", "min": counts[i], "max": counts[i]} for i in n]
    rows = [row | {"approx": False, "part_of_total": False} for row in rows]
    articles = [{"article_id": f"a{i}", "story_id": f"a{i}", "outlet": f"o{i}.vn", "language": "vi"} for i in n]
    facts = schema.conform(rows, "scholarships")
    facts.index = pd.Index([f"a{i}:0" for i in n], name="key")
    made = dataclasses.replace(empty, articles=schema.conform(articles, "articles"), scholarships=facts)
    made = dataclasses.replace(made, series=merge.series(facts, made.trade, made.investment, None, made.articles))
    tile = key_figures(made, Words("en"))[-1]
    assert (tile.value, tile.note) == (shown, f"{note}; read by machine, unchecked")


def test_the_tile_of_students_tells_of_counts_of_single_schools(empty):
    one = point(0, "students", nationality="LA", measure="students_enrolled", provider="Nghệ An")
    made = dataclasses.replace(empty, series=schema.conform([one], "series"))
    tile = key_figures(made, Words("en"))[-1]
    assert (tile.value, tile.note) == ("–", "no count of all of them found, only of provinces and schools")
    assert key_figures(empty, Words("en"))[-1].note == "no count found"


@pytest.mark.parametrize("year", ["20", "abc", "20200", "-2020", "0999"])
def test_a_year_has_four_digits(year, capsys):
    with pytest.raises(SystemExit):
        main(["report", f"--from={year}"])
    assert f"{year!r} is no year; write one as 2020" in capsys.readouterr().err


def test_trips_of_the_tiles_are_those_of_the_chart(tables):
    chosen = select(tables, from_year=2015, to_year=2025)
    drawn = trips_per_year(chosen.trips, chosen.articles).data
    told = drawn[drawn["group"] != RECALLED].groupby("direction")["trips"].sum()
    figures = key_figures(chosen, Words("en"))
    assert [figures[0].value, figures[1].value] == [str(told["VN-LA"]), str(told["LA-VN"])]
    announced = chosen.trips[chosen.trips["status"] == "announced"]["direction"].value_counts()
    assert [figure.note.split()[0] for figure in figures[:2]] == [str(announced["VN-LA"]), str(announced["LA-VN"])]


WORK = "xiengkhuang-friendship-hospital"  # signed in 2016, completed in 2023
DONE_IN = {  # years asked -> the tile of delivered and that of promised, and whether it says that it was done later
    "all": ((None, None), (1, 0), False),
    "the year of its completion": ((2023, 2023), (1, 0), False),
    "the year of its signature": ((2016, 2016), (0, 1), True),
    "years without a stage": ((2017, 2021), (0, 0), False),
}


@pytest.mark.parametrize(("years", "expected", "later"), DONE_IN.values(), ids=DONE_IN)
def test_a_work_counts_as_delivered_in_the_years_of_its_completion(tables, years, expected, later):
    own = tables.commitments[tables.commitments["commitment_id"] == WORK]
    chosen = select(dataclasses.replace(tables, commitments=own), from_year=years[0], to_year=years[1])
    figures, words = key_figures(chosen, Words("en"))[2:4], Words("en")
    worth = int(own["usd_real"].iloc[0])
    assert [figure.value for figure in figures] == [words.money(worth * n) for n in expected]
    assert ("other years" in figures[1].note) == later


def test_sums_that_began_before_the_years_are_told_beside_the_charts(tables):
    """What stands at the head, less what the tiles say began before, is what the chart of the same page draws."""
    chosen, words = select(tables, from_year=2019, to_year=2025), Words("en")
    counted = chosen.commitments[chosen.commitments["in_totals"] & chosen.commitments["usd_real"].notna()]
    earlier = counted[counted["year"] < 2019]
    assert len(earlier) > 1
    drawn = funding_per_year(chosen.commitments, chosen.articles).data.query("group == 'given'")
    assert counted["usd_real"].sum() - earlier["usd_real"].sum() == drawn["usd_real"].sum()
    worth = words.money(int(earlier["usd_real"].sum()))
    told = f"{worth} of it, {words.count(len(earlier), 'noun.commitment')}, began before 2019: charts draw"
    assert earlier["status"].isin(DONE).all()
    assert told in key_figures(chosen, words)[2].note
    assert not any("began before" in figure.note for figure in key_figures(tables, words))


def test_a_report_of_some_years_says_what_has_no_year(tables, page):
    undated = tables.commitments[tables.commitments["year"].isna() & tables.commitments["in_totals"]]
    assert len(undated)
    told = f"Without a year, and so in no report on some years: {Words('en').count(len(undated), 'noun.commitment')} ("
    assert told in page
    assert "in no report on some years" not in report(tables)


def test_mentions_of_visits_that_make_no_trip_are_told(tables):
    trip_of = telling.assigned(tables, "trips")["visits"]
    mentions = tables.visits[trip_of.reindex(tables.visits.index).isna()]
    inside = mentions["start"].isna() | mentions["start"].str[:4].between("2019", "2025")
    assert 0 < inside.sum() < len(mentions)
    for years, count in ((), len(mentions)), ((2019, 2025), inside.sum()):
        assert f"<li>{count} mentions of visits fit no single trip and are not counted" in report(tables, *years)


def test_figures_of_a_topic_say_that_its_articles_tell_of_more(tables):
    words = Words("en")
    told = [figure.note for figure in key_figures(select(tables, topic="health"), words, "health")]
    assert all(note.endswith("All that articles touching health tell, what is on other topics too.") for note in told)
    assert not any("touching" in figure.note for figure in key_figures(tables, words))


@pytest.mark.parametrize(("topic", "told"), [(None, True), ("education_training", True), ("health", False)])
def test_scholarships_and_students_are_told_of_no_other_topic(tables, topic, told):
    words = Words("en")
    labels = {figure.label for figure in key_figures(select(tables, topic=topic), words, topic)}
    assert {words.say(f"report.{name}") in labels for name in ("scholarships", "students")} == {told}
    page = report(tables, 2022, 2022, topic)
    assert page.count("<svg") == len(DRAWN) - (0 if told else 2)


def test_a_loan_or_a_sum_out_of_totals_is_not_counted(tables):
    row = tables.commitments[tables.commitments["in_totals"]].head(1)
    for change in ({"kind": "loan"}, {"in_totals": False}):
        figures = key_figures(dataclasses.replace(tables, commitments=row.assign(**change)), Words("en"))
        assert [figures[2].value, figures[3].value] == ["$0", "$0"]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_loan_inside_another_is_told_apart_from_those_that_add_up(tables, lang):
    """As many loans as the panel of loans and its undated ones hold; a part is marked as one."""
    loans = tables.commitments[tables.commitments["kind"] == "loan"]
    w, told = Words(lang), report(tables, lang=lang)
    whole = loans["why_not"].eq("loan") & loans["usd"].notna()
    assert 0 < (~whole).sum() == told.count(f"({html.escape(w.say('report.part_of_loan'))})")
    assert told.count(f"({html.escape(w.label('loan'))})") == whole.sum()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sums_of_the_tiles_are_those_of_the_chart_and_those_without_a_year(tables, lang):
    given = funding_per_year(tables.commitments, tables.articles).data.query("group == 'given'")
    counted = tables.commitments[tables.commitments["in_totals"] & tables.commitments["usd_real"].notna()]
    undated = counted[counted["year"].isna()]
    assert len(undated)
    assert counted["usd_real"].sum() - undated["usd_real"].sum() == given["usd_real"].sum()
    w = Words(lang)
    for figure, done in zip(key_figures(tables, w)[2:4], (True, False), strict=True):
        mine = undated[undated["status"].isin(DONE) == done]
        told = w.say("report.undated_sums", sums=w.count(len(mine), "noun.commitment"))
        assert (told in figure.note) == bool(len(mine))


def test_title_tells_every_year_that_a_chart_draws(tables):
    heading = re.search(r"<h1>(.*?)</h1>", report(tables))[1].replace("\u2060", "")
    first, last = map(int, re.search(r"(\d{4})–(\d{4})", heading).groups())
    entries = {entry.function.__name__: entry for entry in CHARTS}
    periods = [entries[name].draw(tables).period for name in DRAWN]
    years = [int(year) for period in periods for year in re.findall(r"\d{4}", period)]
    assert (first, last) == (min(years), max(years))


TOLD = {  # rows of a table -> the years of the title
    "a trip": ({"trips": [trip(0, start="2031-05-02")]}, "2031"),
    "a yearly figure": ({"series": [point(0, "trade", period="2033")]}, "2033"),
    "a school year": ({"series": [point(0, "scholarships", period="2034-35")]}, "2034"),
    "a promise and a figure": (
        {
            "commitments": [commitment(0, year=2035, pledged_on="2035", completed_on=None)],
            "series": [point(0, "trade", period="2033")],
        },
        "2033–2035",
    ),
}


@pytest.mark.parametrize(("rows", "years"), TOLD.values(), ids=TOLD)
def test_years_of_the_title(rows, years, empty):
    made = {name: schema.conform(told, name) for name, told in rows.items()}
    heading = re.search(r"<h1>(.*?)</h1>", report(dataclasses.replace(empty, **made)))[1]
    assert heading.replace("\u2060", "").endswith(f", {years}")


def test_lists_hold_every_row_and_lead_to_its_articles(tables, page):
    chosen = select(tables, from_year=2020, to_year=2025)
    assert page.count('<td class="sources">') == len(chosen.trips) + len(chosen.commitments)
    told = set(re.findall(r'<td class="sources">.*?</td>', page))
    links = {link.replace("&amp;", "&") for cell in told for link in re.findall(r'href="([^"]+)"', cell)}
    used = {one for name in ("trips", "commitments") for cell in chosen[name]["article_ids"] for one in cell.split(";")}
    urls = tables.articles.set_index("article_id").loc[sorted(used), "url"].dropna()
    assert links == set(urls)


def test_one_file_without_script_or_network(page):
    assert "<script" not in page
    assert not re.search(r'(?:src|@import|xlink:href)\s*=?\s*"?(?:https?:|//|data:)', page)
    assert not re.search(r'url\((?!#)|<link|href="(?!https?:|#c)', page)
    assert page.count("<svg") == page.count("</svg>") == len(DRAWN)


def test_ids_of_charts_do_not_clash(page):
    ids = Counter(re.findall(r'\bid="([^"]+)"', page))
    assert [name for name, times in ids.items() if times > 1] == []
    wanted = set(re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)', page))
    assert {one or other for one, other in wanted} <= set(ids)


SVGS = {  # what inline() makes of an id or a reference
    "id": (b'<svg><g id="a"/></svg>', '<svg><g id="x-a"/></svg>'),
    "clip path": (b'<svg><g clip-path="url(#p1)"/></svg>', '<svg><g clip-path="url(#x-p1)"/></svg>'),
    "use": (b'<svg><use xlink:href="#m"/></svg>', '<svg><use xlink:href="#x-m"/></svg>'),
    "prologue": (b'<?xml version="1.0"?>\n<!DOCTYPE svg>\n<svg/>', "<svg/>"),
    "no id": (b'<svg><g valid="a" width="2"/></svg>', '<svg><g valid="a" width="2"/></svg>'),
    "an address elsewhere": (b'<svg><a href="https://a.vn/#b"/></svg>', '<svg><a href="https://a.vn/#b"/></svg>'),
}


@pytest.mark.parametrize("case", SVGS)
def test_inline(case):
    given, expected = SVGS[case]
    assert inline(given, "x-") == expected


def test_same_bytes(tables, page):
    assert report(tables, 2020, 2025) == page


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_empty_corpus(empty, lang):
    text = report(empty, lang=lang)
    assert text.count("<svg") == len(DRAWN)
    assert "<table" not in text
    assert ("nan" in text.lower().split()) is False


def test_topic_and_language(tables):
    text = report(tables, 2022, 2023, "education_training", "vi")
    assert 'lang="vi"' in text
    assert "Giáo dục, đào tạo" in text
    assert text.count('<td class="sources">') < report(tables, 2022, 2023).count('<td class="sources">')


HEADS = {  # office and level of a head -> what the English and the Vietnamese report call him
    "an English title": ("State President", "head_of_state", "State President", "Chủ tịch nước"),
    "a listed Vietnamese one": (
        "Chủ tịch Quốc hội",
        "head_of_parliament",
        "Chairman of the National Assembly",
        "Chủ tịch Quốc hội",
    ),
    "one of no list": ("Phó Chủ tịch HĐND", "provincial", "Provincial leader (Phó Chủ tịch HĐND)", "Phó Chủ tịch HĐND"),
    "no title": (None, "minister", "Minister", "Bộ trưởng"),
    "neither": (None, None, "", ""),
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_office_is_told_in_the_language_of_the_report(tables, empty, lang):
    rows = [
        {"trip_id": name, "leader": f"Ông {name}", "office": office, "level": level, "direction": "VN-LA"}
        for name, (office, level, _, _) in HEADS.items()
    ]
    trips = schema.conform(
        [row | {"status": "confirmed", "articles": 1, "outlets": 1, "article_ids": "a"} for row in rows], "trips"
    )
    text = html.unescape(report(dataclasses.replace(empty, trips=trips), lang=lang))
    for name, (_, _, *told) in HEADS.items():
        office = told[LANGUAGES.index(lang)]
        assert f"<td>Ông {name} – {office}" in text if office else f"<td>Ông {name}</td>" in text, name


def test_page_text_is_escaped(tables):
    trips = tables.trips.head(1).assign(leader="<b>x</b>", places='"><i>', office=None)
    articles = tables.articles.assign(url="javascript:alert(1)", outlet="<u>o</u>")
    text = report(dataclasses.replace(tables, trips=trips, articles=articles, commitments=tables.commitments.head(0)))
    for bad in ("<b>x", "<i>", "<u>", 'href="javascript'):
        assert bad not in text
    assert "&lt;b&gt;x" in text


@pytest.mark.parametrize(
    "wrong", [{"from_year": 2021, "to_year": 2020}, {"topic": "schools"}, {"lang": "fr"}, {"from_year": 2090}]
)
def test_refused(tables, wrong):
    with pytest.raises(ValueError, match=r"after|unknown|lang|nothing is told of 2090 to ..; the tables tell of 20"):
        report(tables, **wrong)


def test_command(tmp_path, capsys):
    out = tmp_path / "new" / "r.html"
    assert main(["report", "--from", "2024", "--to", "2024", "--lang", "vi", "--out", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(out) in capsys.readouterr().out
    assert main(["report", "--topic", "nothing", "--out", str(tmp_path / "no.html")]) == 2
    assert not (tmp_path / "no.html").exists()
