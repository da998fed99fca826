"""labels.csv holds every word of the schema and of the charts in two languages; events.csv dated, sorted events."""

import ast
import re
import string
from pathlib import Path
from types import SimpleNamespace

import pytest

import helpers
from helpers import charts, labels, schema
from helpers.charts import timeline
from helpers.charts.topic_shares import NAME, columns, panel_width
from helpers.charts.words import Words
from helpers.drawing import typeset
from helpers.language import lexicon
from helpers.language.letters import nfc
from helpers.tables import load

LABELS = lexicon.rows("labels")
EVENTS = lexicon.rows("events")
NOTHING = SimpleNamespace(**{name: schema.empty(name) for name in schema.TABLES})
DIACRITICS = re.compile(r"[à-ỹđ]", re.IGNORECASE)
PLAIN = {"Euro", "Trong bài", "USD"}  # Vietnamese without a mark


def vocabulary():
    constants = [value for name, value in vars(schema).items() if name.isupper() and isinstance(value, tuple)]
    words = {word for value in constants for word in value if isinstance(word, str)}
    columns = [column for table in schema.TABLES.values() for column in table]
    return words | set(schema.TABLES) | {column.name for column in columns} | {w for c in columns for w in c.words}


def test_every_word_of_the_schema_has_a_label():
    assert vocabulary() - {row["key"] for row in LABELS} == set()


def test_labels_are_filled_unique_and_nfc():
    keys = [row["key"] for row in LABELS]
    assert len(keys) == len(set(keys))
    for row in LABELS:
        for cell in (row["en"], row["vi"]):
            assert cell, row
            assert cell == nfc(cell).strip(), row


def test_english_and_vietnamese_are_not_swapped():
    for row in LABELS:
        if row["key"].startswith("name."):
            continue  # Vietnamese names keep their marks in English
        assert not re.search(r"[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốổỗộớờởỡợụủứừửữựỳỵỷỹ]", row["en"]), row
        said = re.sub(r"\{\{?\w*(\[\d\])?\}?\}|<[^>]*>|[%\d\W]", "", row["vi"])
        if row["en"] != row["vi"] and len(said) > 3:
            assert DIACRITICS.search(row["vi"]) or row["vi"] in PLAIN or re.fullmatch(r"Th\d+", row["vi"]), row


def fields(template: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(template) if name is not None)


def test_a_template_has_the_same_fields_in_both_languages():
    for row in LABELS:
        if "{" in row["en"] + row["vi"]:
            assert fields(row["en"]) == fields(row["vi"]), row
            assert all(name.isidentifier() for name in fields(row["en"])), row


def test_a_noun_has_a_form_for_one_and_for_many_in_english_alone():
    for row in LABELS:
        if row["key"].startswith("noun."):
            assert row["en"].count("|") == 1, row
            assert "|" not in row["vi"], row


def test_a_name_in_vietnamese_is_one_that_places_csv_knows():
    names = {row["name"]: {row["name"], *lexicon.split(row["aliases"])} for row in lexicon.rows("places")}
    drawn = {row["name"] for row in lexicon.rows("places") if row["kind"] in {"capital", "city", "province"}}
    for row in LABELS:
        place = row["key"].removeprefix("name.")
        if row["key"] != place and place in drawn:
            for cell in (row["en"], row["vi"]):
                bare = cell.removeprefix("tỉnh ").replace("Vientiane Province", "Vientiane")
                assert {cell, bare} & (names[place] | names.get("Vientiane", set())), row


def keys_in_code() -> tuple[set[str], set[str]]:
    """The keys with a dot that helpers/ names, and the beginnings of those that it puts together."""
    whole, begun = set(), set()
    for path in Path(helpers.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                whole.add(node.value)
            elif isinstance(node, ast.JoinedStr) and node.values and isinstance(node.values[0], ast.Constant):
                begun.add(node.values[0].value)
    for path in Path(helpers.__file__).parent.rglob("assets/*.js"):  # the pages' scripts leave "page." away
        whole |= {f"page.{word}" for word in re.findall(r'"(\w+)"', path.read_text(encoding="utf-8"))}
    # a value in a column of a chart's rows is printed by the key of both, "converted.last known rate"
    begun |= {f"{row['key'].removeprefix('column.')}." for row in LABELS if row["key"].startswith("column.")}
    return whole, {start for start in begun if re.fullmatch(r"[\w.]+[._]", start)}


def test_no_template_is_unused():
    whole, begun = keys_in_code()
    dotted = [row["key"] for row in LABELS if "." in row["key"]]
    unused = [key for key in dotted if key not in whole and not key.startswith(tuple(begun))]
    assert unused == [], "data/reference/labels.csv has rows that nothing in helpers/ says: take them out"


def test_every_key_that_is_said_has_a_row():
    keys = {row["key"] for row in LABELS}
    for path in Path(helpers.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            at = {"say": 0, "count": 1, "noun": 1}.get(node.func.attr)
            if at is None or len(node.args) <= at:
                continue
            parts = {id(part) for made in ast.walk(node) if isinstance(made, ast.JoinedStr) for part in made.values}
            for said in ast.walk(node.args[at]):
                if (
                    isinstance(said, ast.Constant)
                    and id(said) not in parts
                    and isinstance(said.value, str)
                    and re.fullmatch(r"\w+(\.\w+)+", said.value)
                ):
                    told = f"helpers/**/{path.name}, line {node.lineno} says it"
                    assert said.value in keys, f"data/reference/labels.csv has no row {said.value}: {told}"


def test_every_theme_has_words():
    for entry in charts.CHARTS:
        assert entry.heading("en") == entry.theme
        assert DIACRITICS.search(entry.heading("vi"))


def test_two_words_of_one_list_never_print_alike():
    printed = {row["key"]: row for row in LABELS}
    for name in (
        "TOPICS",
        "LEVELS",
        "VISIT_KINDS",
        "FUNDING_KINDS",
        "STAGES",
        "MEASURES",
        "DIRECTIONS",
        "SERIES_KINDS",
    ):
        for language in ("en", "vi"):
            shown = [printed[word][language] for word in getattr(schema, name)]
            assert len(shown) == len(set(shown)), (name, language)


def test_events_are_dated_and_sorted():
    assert list(EVENTS) == sorted(EVENTS, key=lambda row: (row["date_from"], row["date_to"]))
    for row in EVENTS:
        assert schema.is_date(row["date_from"]), row
        assert schema.is_date(row["date_to"]), row
        assert row["date_from"] <= row["date_to"], row
        assert row["label_en"], row
        assert row["short_en"], row
        assert DIACRITICS.search(row["label_vi"]), row
        assert DIACRITICS.search(row["short_vi"]), row
        assert not row["source_url"] or row["source_url"].startswith("https://"), row


def test_events_are_shown_on_charts_that_exist():
    names = {entry.draw(NOTHING).name for entry in charts.CHARTS}
    for row in EVENTS:
        assert set(lexicon.split(row["charts"])) <= names, row
    for name in names:
        marked = {row["short_en"] + row["date_from"][:4] for row in EVENTS if name in lexicon.split(row["charts"])}
        assert len(marked) <= timeline.MOST, name


DAYS = {  # first and last day -> how the languages print them
    "one day": ("2015-03-23", None, "23 March 2015", "23/3/2015"),
    "the same day twice": ("2015-03-23", "2015-03-23", "23 March 2015", "23/3/2015"),
    "days of a month": ("2015-03-23", "2015-03-25", "23–25 March 2015", "23–25/3/2015"),
    "days of two months": ("2015-03-30", "2015-04-02", "30 March – 2 April 2015", "30/3 – 2/4/2015"),
    "across New Year": ("2015-12-30", "2016-01-02", "30 December 2015 – 2 January 2016", "30/12/2015 – 2/1/2016"),
    "a year and its last day": ("2015", "2015-04-04", "until 4 April 2015", "đến 4/4/2015"),
    "a month and its last day": ("2015-04", "2015-04-04", "until 4 April 2015", "đến 4/4/2015"),
    "a month and a day of the next": ("2015-03", "2015-04-04", "March 2015 – 4 April 2015", "3/2015 – 4/4/2015"),
    "a year and a day of the next": ("2015", "2016-01-04", "2015 – 4 January 2016", "2015 – 4/1/2016"),
    "months": ("2015-03", "2015-04", "March – April 2015", "3 – 4/2015"),
    "years": ("2015", "2016", "2015 – 2016", "2015 – 2016"),
    "the last alone": (None, "2016", "2016", "2016"),
    "none": (None, None, "", ""),
}


@pytest.mark.parametrize("case", DAYS)
def test_days_from_one_to_another(case):
    start, end, english, vietnamese = DAYS[case]
    assert (Words("en").days(start, end), Words("vi").days(start, end)) == (english, vietnamese)


@pytest.mark.parametrize("lang", charts.LANGUAGES)
@pytest.mark.parametrize("panels", [4, 8, 17, 20, 21])
def test_names_of_topics_fit_their_panels(lang, panels):
    words = Words(lang)
    names = sorted((words.label(topic) for topic in schema.TOPICS), key=len)[-panels:]
    wide = panel_width(columns(names))
    assert [name for name in names if typeset.shorten(name, wide, NAME, 600) != name] == []


def test_a_text_is_cut_behind_a_word():
    text = "Chính trị, quan hệ hai Đảng"
    for width in (0.5, 0.8, 1.1, 1.4):
        short = typeset.shorten(text, width, 9)
        assert short.endswith("…")
        assert text.startswith(short[:-1])
        assert " " not in short or text[len(short) - 1] in " ,"


def known_titles() -> set[str]:
    """Every title of people.csv, and of the heads of delegations that the shipped tables name."""
    held = {one.split("@")[0].strip() for row in lexicon.rows("people") for one in lexicon.split(row["offices"])}
    tables = load()
    return held | set(tables.visits["office"].dropna()) | set(tables.trips["office"].dropna())


def test_every_title_has_its_vietnamese_and_no_other():
    told = {row["title"] for row in lexicon.rows("titles")}
    assert known_titles() - told == set()
    assert told - known_titles() == set()


def test_a_title_is_vietnamese_throughout():
    places = {row["key"].removeprefix("name."): row for row in LABELS if row["key"].startswith("name.")}
    latin = {name for name, row in places.items() if row["en"] != row["vi"] and name.isascii()}
    for row in lexicon.rows("titles"):
        assert row["vi"] == nfc(row["vi"]).strip(), row
        assert DIACRITICS.search(row["vi"]), row
        words = set(re.findall(r"\w+", row["vi"]))
        assert not words & {"of", "the", "and", "Minister", "Party", *(n for n in latin if " " not in n)}, row


TITLES = {  # (office, language, country) -> its title there
    "to Vietnamese": ("Deputy Minister of Foreign Affairs", "vi", "VN", "Thứ trưởng Bộ Ngoại giao"),
    "from Vietnamese": ("Thứ trưởng Bộ Ngoại giao", "en", "LA", "Deputy Minister of Foreign Affairs"),
    "in its own language": ("Thứ trưởng Bộ Ngoại giao", "vi", None, "Thứ trưởng Bộ Ngoại giao"),
    "in another case": ("thứ trưởng Bộ Ngoại giao", "en", "VN", "Deputy Minister of Foreign Affairs"),
    "of Vietnam": ("Bộ trưởng Bộ Công Thương", "en", "VN", "Minister of Industry and Trade"),
    "of Laos": ("Bộ trưởng Bộ Công Thương", "en", "LA", "Minister of Industry and Commerce"),
    "of one alone, asked of neither": ("Minister of Industry and Trade", "vi", None, "Bộ trưởng Bộ Công Thương"),
    "called otherwise by Laos": (
        "Head of the Party Propaganda and Training Commission",
        "vi",
        "LA",
        "Trưởng Ban Tuyên huấn Trung ương Đảng",
    ),
    "of no list": ("Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND", "en", "VN", None),
}


@pytest.mark.parametrize(("office", "lang", "country", "told"), TITLES.values(), ids=TITLES)
def test_a_title_in_the_other_language(office, lang, country, told):
    assert labels.title(office, lang, country) == told


ALIKE = {"AIDC Trading", "Bảo Việt", "Hoàng Anh Gia Lai", "SCB", "Sakai", "Unitel"}  # firms called so in both languages
NO_PARTIES = {"trade", "work"}  # kinds of bodies.csv: parts of names, and what is no party
MADE_UP = {"several"}  # of parties.csv: its members have the names


def same_in_vietnamese(name: str) -> bool:
    """Whether a name needs no row: a Vietnamese place, or a body that Vietnamese pages call by it."""
    phrases = {row["phrase"].casefold() for row in lexicon.rows("bodies")}
    places = {row["name"] for row in lexicon.rows("places") if row["country"] == "VN"}
    return name.casefold() in phrases or name in places or name in ALIKE


def parties_named() -> set[str]:
    """Every party of the shipped tables and lists; those made with a place have "Vinh" for it."""
    tables, bodies = load(), [row for row in lexicon.rows("bodies") if row["kind"] not in NO_PARTIES]
    cells = [row[side] for row in bodies for side in ("vn", "la", "other", "local")]
    cells += [row[column] for row in lexicon.rows("parties") for column in ("party", "members")]
    cells += [row[column] for row in lexicon.rows("projects") for column in ("giver", "receiver")]
    for table, column in (("funding", "donor"), ("funding", "recipient"), ("scholarships", "provider")):
        cells += tables[table][column].dropna().tolist()
    cells += [*tables.series["provider"].dropna(), *tables.visits["places"].dropna()]
    return {item.replace("{}", "Vinh") for cell in cells for item in lexicon.split(cell)} - MADE_UP


def test_every_party_has_its_vietnamese_name():
    untold = {name for name in parties_named() if labels.name(name, "vi") == name}
    missing = sorted(name for name in untold if not same_in_vietnamese(name))
    assert missing == [], "labels.csv needs a row name.NAME of each ({place} for Vinh)"


def test_a_vietnamese_name_holds_no_english():
    english = re.compile(r"\b(of|the|and|Ministry|University|School|Embassy|Association|people|company|Fund)\b")
    assert [name for name in parties_named() if english.search(labels.name(name, "vi"))] == []


NAMES = {  # a party -> its English and its Vietnamese name
    "a country": ("Laos", "Laos", "Lào"),
    "people of a place": ("people of Sekong", "People of Sekong", "người dân Xê Kông"),
    "a community": (
        "Vietnamese community in northern Laos",
        "Vietnamese in northern Laos",
        "cộng đồng người Việt tại Bắc Lào",
    ),
    "a school of a place": ("Vinh Medical University", "Vinh Medical University", "Trường Đại học Y khoa Vinh"),
    "one with a row of its own": ("Huế University", "Huế University", "Đại học Huế"),
    "made with no place": ("Xay Medical University", "Xay Medical University", "Xay Medical University"),
    "of no list": ("Công ty Xay", "Công ty Xay", "Công ty Xay"),
}


@pytest.mark.parametrize(("name", "en", "vi"), NAMES.values(), ids=NAMES)
def test_a_name_in_each_language(name, en, vi):
    assert (Words("en").name(name), Words("vi").name(name)) == (en, vi)


def test_every_purpose_that_is_printed_has_its_words_and_no_other():
    coded = set(load().funding["purpose"].dropna())  # a chart names the work instead, the reports behind it never do
    assert coded == {row["purpose"] for row in lexicon.rows("purposes")}


REMARK = re.compile(r"counter-value|equivalent|stated|\bthis sum|EACH|printed|value|share of|cumulative")


def test_a_purpose_is_printed_without_the_coders_remarks():
    for row in lexicon.rows("purposes"):
        assert not REMARK.search(row["en"]), row
        assert nfc(row["vi"]) == row["vi"], row
        assert DIACRITICS.search(row["vi"]) or row["vi"] == "vaccine", row
