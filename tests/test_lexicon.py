"""Matchers find the same whether they are asked alone or have looked ahead together; quick looks lose nothing."""

import html
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers import topics
from helpers.aid import giving_acts, works
from helpers.building import cache
from helpers.intake import firstlook, relevance_words
from helpers.intake.decode import REWRITTEN, Undecodable, decode, is_plain, unescape
from helpers.language import lexicon, wordlists
from helpers.language.lexicon import Matcher
from helpers.language.lookahead import Pool
from helpers.naming import items, placenames, wordings
from helpers.students import student_counts
from helpers.text import sentences
from helpers.timing import dateshapes
from helpers.trips import scenes

settings.register_profile("untimed", deadline=None)  # a busy machine is no mistake
settings.load_profile("untimed")

PEOPLE, PLACES = items.name_matcher(), placenames.place_matcher()
LISTS = (
    *(PEOPLE, PLACES),
    *(scenes.act_matcher(), items.office_matcher(), items.country_matcher()),
    *(giving_acts.act_matcher(), works.noun_matcher(), student_counts.noun_matcher()),
    *(relevance_words.matcher(), *wordings.matchers()),
)
WHOLE = (topics.reference(), dateshapes.relative_matcher())


def _copy(matcher: Matcher) -> Matcher:
    """The matcher without anything that it knows of a text."""
    copied = Matcher([])
    copied.__dict__.update(matcher.__dict__, known={})
    return copied


ALONE = [_copy(matcher) for matcher in LISTS]
ALONE_WHOLE = [_copy(matcher) for matcher in WHOLE]
POOL_WHOLE = [_copy(matcher) for matcher in WHOLE]
POOL = Pool([_copy(matcher) for matcher in LISTS], whole=POOL_WHOLE)
# Phrases of the lists, and what stands between and against them
PIECES = st.one_of(
    st.sampled_from([form for matcher in (*LISTS, *WHOLE) for form in matcher.forms]),
    st.sampled_from(["x", "Ông", "ngày 5/6", "Lào", "lào", "thuốc ", "Cai", "tại", "đoàn", "300 triệu đồng"]),
    st.sampled_from([" ", " ", " ", ", ", ". ", "; ", "\n", "-", " - ", "(", ")", "’", "_", "1"]),
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def found(matchers, text: str) -> list[list[tuple[int, int]]]:
    return [[(m.start, m.end) for m in matcher.find(one.text)] for matcher in matchers for one in sentences(text)]


def look_ahead(text: str, title: str = "") -> None:
    POOL.look_ahead(text, ((one.text, one.start, one.end) for one in sentences(text)), title)


@given(TEXTS, TEXTS)
def test_looking_ahead_changes_nothing(before, text):
    look_ahead(before, text)  # what was found in the text before is forgotten
    look_ahead(text, before)
    assert found(POOL.matchers, text) == found(ALONE, text)
    assert [tuple(m.find(before)) for m in POOL.matchers] == [m.find(before) for m in ALONE]
    assert [tuple(m.find(text)) for m in POOL_WHOLE] == [m.find(text) for m in ALONE_WHOLE]


@given(TEXTS)
def test_the_quick_look_discards_no_name_of_laos(text):
    """may_concern() first seeks the shortest phrases alone; whatever the whole list finds, it must let through."""
    named = any(match.key == "laos" for match in _copy(firstlook._laos_matcher()).find(text))
    assert firstlook.may_concern(text) is named


# How a page may be saved, each a way to hide a name from who looks at its bytes alone
SAVED = {
    "UTF-8": str.encode,
    "NFD": lambda text: unicodedata.normalize("NFD", text).encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "Windows-1258": lambda text: unicodedata.normalize("NFD", text).encode("cp1258", "ignore"),
    "scrambled": lambda text: text.encode().decode("cp1252", "ignore").encode(),
    "entities": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace"),
    "soft hyphens": lambda text: "\xad".join(text).encode(),
    "cut off": lambda text: text.encode()[:-1],
    "a sign for K": lambda text: text.replace("K", "\u212a").encode(),
    "a PDF": lambda text: b"%PDF" + text.encode(),
}


@pytest.mark.parametrize("way", SAVED)
@given(TEXTS)
def test_the_glance_at_bytes_discards_only_what_the_quick_look_does(way, text):
    data = SAVED[way](text)
    if firstlook.cannot_concern(data):
        dump = decode(data)
        assert not firstlook.may_concern(dump)
        assert not firstlook.may_concern(unescape(dump))


DECOYS, BEFORE_DECOYS = firstlook._decoys()
# Decoys, phrases that may hide one, and pieces of both
NEAR_DECOYS = st.lists(
    st.one_of(
        st.sampled_from(DECOYS),
        st.sampled_from([form[:at] for form in (*DECOYS, *BEFORE_DECOYS) for at in (None, -1, -3, -4)]),
        st.sampled_from([" ", " ", " ", "\n", "-", " - ", ", ", "x", "ạ", "“", "–", "Cai", " Cai", "1"]),
    ),
    max_size=12,
).map("".join)


@settings(max_examples=500)
@given(NEAR_DECOYS)
def test_the_glance_at_bytes_takes_a_decoy_as_the_quick_look_does(text):
    if firstlook.cannot_concern(text.encode()):
        assert not firstlook.may_concern(text)


# What JSON makes of a letter or two in a line: how a text reads there is not how it reads when it is parsed
WRITTEN = {
    "as it is": lambda text: json.dumps(text, ensure_ascii=False),
    "spelt out": json.dumps,
    "slashes too": lambda text: json.dumps(text, ensure_ascii=False).replace("/", "\\/"),
    "a beginning that an escape takes": lambda text: json.dumps(text, ensure_ascii=False).replace('"t', '"\\t'),
}


@pytest.mark.parametrize("way", WRITTEN)
@given(st.one_of(TEXTS, NEAR_DECOYS), st.one_of(TEXTS, NEAR_DECOYS))
def test_the_look_at_a_line_discards_only_what_the_glance_does(way, text, title):
    line = f'{{"title": {WRITTEN[way](title)}, "text": {WRITTEN[way](text)}}}\n'.encode()
    if firstlook.cannot_concern_line(line):
        data = json.loads(line)["text"].encode()
        assert firstlook.cannot_concern(data) or not is_plain(data)


def test_the_look_at_a_line_spares_rows_without_laos():
    row = {"title": "Đoàn về Hà Nội", "text": 'Ông nói: "Xin chào".\nTuyến cao tốc Hà Nội - Lào Cai.'}
    assert firstlook.cannot_concern_line(json.dumps(row, ensure_ascii=False).encode())
    assert not firstlook.cannot_concern_line(json.dumps(row).encode())
    assert not firstlook.cannot_concern_line('{"text": "\\thuốc lào"}'.encode())  # a tab, and no tobacco


def test_the_glance_at_bytes_spares_pages_with_a_decoy_alone():
    assert firstlook.cannot_concern("Tuyến cao tốc Hà Nội - Lào Cai, đoạn qua tỉnh Lào Cai. Quầy thuốc lào".encode())


def test_the_glance_at_bytes_takes_no_name_for_a_decoy():
    for text in ("Lào Caix", "xLào Cai", "quan hệ Việt Nam - Lào Cai", "Lào, Lào Cai", "Lào Cai - Lào"):
        assert not firstlook.cannot_concern(text.encode()), text


@pytest.mark.parametrize("way", SAVED)
def test_the_glance_at_bytes_sees_a_name(way):
    assert not firstlook.cannot_concern(SAVED[way]("Đoàn đại biểu sang Lào dự lễ, Lào tiếp, Lào tặng hoa. "))


def test_nfc_makes_latin_letters_of_few_signs():
    """What REWRITTEN names of them is all: no other sign becomes one, or joins one."""
    known = frozenset(REWRITTEN)
    for sign in map(chr, range(0x20000)):  # beyond are ideographs
        if sign in known or unicodedata.category(sign)[0] not in "LM":
            continue
        made = unicodedata.normalize("NFC", sign)
        assert made == sign or not _is_latin(made), ascii(sign)
        first, *joined = [chr(int(told, 16)) for told in _canonical(sign)] or [sign]
        assert not _is_latin(first) or set(joined) <= known, ascii(sign)


def _canonical(sign: str) -> list[str]:
    told = unicodedata.decomposition(sign).split()
    return [] if told[:1] and told[0].startswith("<") else told


def _is_latin(sign: str) -> bool:
    return unicodedata.name(sign[0], "").startswith("LATIN")


@pytest.mark.parametrize("content", ["", " \n", "%PDF-1.7"])
def test_the_glance_at_bytes_leaves_what_is_no_text_to_decoding(content):
    assert not firstlook.cannot_concern(content.encode())
    with pytest.raises(Undecodable):
        decode(content.encode())


def test_what_was_forgotten_is_found_again():
    before = firstlook._hints_in_bytes()
    firstlook.forget()
    assert firstlook._hints_in_bytes() is not before
    assert not firstlook.cannot_concern("Đoàn sang Lào dự lễ.".encode())


def test_the_glance_at_bytes_spares_pages_without_laos():
    assert firstlook.cannot_concern("Đoàn đại biểu về Hà Nội dự lễ.\r\nTrời đẹp.".encode())


def test_a_sentence_said_twice():
    text = "Đoàn đến Huế. Đoàn đến Huế.\nĐoàn đến Huế. Ông X ở Vinh. Đoàn đến Huế."
    look_ahead(text)
    assert found(POOL.matchers, text) == found(ALONE, text)
    places = POOL.matchers[LISTS.index(PLACES)]
    assert [len(places.find(one.text)) for one in sentences(text)] == [1, 1, 1, 1, 1]


def test_a_name_that_lost_its_space_is_found_ahead_too():
    name = next(form for form in PEOPLE.forms if form.count(" ") == 2)
    text = f"Ông {name}tại Huế. Ông {name} ở Huế. Ông {name}xyz ở Huế."
    look_ahead(text)
    people = POOL.matchers[LISTS.index(PEOPLE)]
    assert [len(people.find(one.text)) for one in sentences(text)] == [1, 1, 0]
    assert found(POOL.matchers, text) == found(ALONE, text)


@pytest.fixture
def lists(tmp_path, monkeypatch):
    """A data/reference of one's own, which says what the columns of offices.csv are."""
    (tmp_path / "files.csv").write_bytes(b"file,columns,words\noffices.csv,phrase level,level=LEVELS\n")
    monkeypatch.setattr(wordlists, "REFERENCE", tmp_path)
    lexicon.rows.cache_clear()
    yield tmp_path
    lexicon.rows.cache_clear()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"a,b\n1,2\n3,4,5\n", "line 3: 3 cells for 2 columns"),
        (b"a,b\n1\n", "line 2: 1 cells for 2 columns"),
        (b'a,b\n"1\n",2\n3\n', "line 4: 1 cells for 2 columns"),
        (b'a,b\n"1,2",3\n\n', None),
    ],
)
def test_a_comma_too_many_is_named(lists, content, says):
    (lists / "made.csv").write_bytes(content)
    if says is None:
        assert lexicon.rows("made") == ({"a": "1,2", "b": "3"},)
    else:
        with pytest.raises(ValueError, match=f"reference/made.csv, {says}"):
            lexicon.rows("made")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"phrase,level\na,minister\nb,\n", None),
        (b"phrase,level\na,minister\nb,generalissimo\n", "offices.csv, line 3, column level: 'generalissimo' is not"),
        (b"phrase,rank\na,minister\n", "offices.csv: its columns are phrase level, and here phrase rank"),
        ("phrase,level\nBí thư,minister\n".encode("cp1258", "replace"), r"offices.csv is not UTF-8 \(byte \d+\)"),
    ],
)
def test_a_word_that_a_column_may_not_hold_is_named(lists, content, says):
    (lists / "offices.csv").write_bytes(content)
    if says is None:
        assert [row["level"] for row in lexicon.rows("offices")] == ["minister", ""]
    else:
        with pytest.raises(ValueError, match=says):
            lexicon.rows("offices")


@pytest.mark.parametrize("name", sorted(p.stem for p in lexicon.REFERENCE.glob("*.csv")))
def test_no_row_stands_twice(name):
    rows = [tuple(value for column, value in row.items() if column != "note") for row in lexicon.rows(name)]
    assert [row for row, times in Counter(rows).items() if times > 1] == []


SHAPED = {  # words of files.csv -> a cell that is right, one that is not, and what is said of it
    "year=INTEGER!": ("2030", "MMXXX", "'MMXXX' is not a whole number"),
    "per_usd=NUMBER!": ("25000.5", "", "it is empty"),
    "since=DATE": ("2020-03", "3/2020", "'3/2020' is not a day, month or year"),
    "merged_into=MERGED": ("Xay@2025-07-01", "Xay", "'Xay' is not a place@YYYY-MM-DD"),
    "offices=OFFICES": ("Minister@minister@2020..; Head@provincial@..2019-03", "Minister@king@2020..", "is not title@level"),
    "value@word=WORD!": ("x10", "ten", "'ten' is not a number, or one"),
    "phrase=ANY!": ("một", " ", "it is empty"),
}  # fmt: skip


@pytest.mark.parametrize("words", SHAPED)
def test_a_cell_of_another_shape_is_named(lists, words):
    right, wrong, says = SHAPED[words]
    column = words.partition("=")[0].partition("@")[0]
    (lists / "files.csv").write_text(f"file,columns,words\nmade.csv,kind {column},{words}\n", encoding="utf-8")
    (lists / "made.csv").write_text(f"kind,{column}\nword,{right}\nword,{wrong}\n", encoding="utf-8")
    with pytest.raises(wordlists.BrokenList, match=f"reference/made.csv, line 3, column {column}: .*{says}"):
        lexicon.rows("made")


def test_words_of_one_kind_of_row_bind_no_other(lists):
    (lists / "files.csv").write_text("file,columns,words\nmade.csv,kind value,value@a=INTEGER!\n", encoding="utf-8")
    (lists / "made.csv").write_text("kind,value\na,1\nb,một\n", encoding="utf-8")
    assert [row["value"] for row in lexicon.rows("made")] == ["1", "một"]


@pytest.mark.parametrize("content", [None, b""])
def test_a_list_that_is_gone_or_empty_is_named(lists, content):
    if content is not None:
        (lists / "offices.csv").write_bytes(content)
    with pytest.raises(wordlists.BrokenList, match=r"reference/offices\.csv (cannot be read|is empty)"):
        wordlists.check()


TWICE = {  # a row of one's own -> where it is refused, and what is said of it
    "a second Savannakhet": ("places", "Savannakhet,VN,province,,16,104,,dup,", "'Savannakhet' stands in reference/places.csv"),
    "an alias of another": ("people", "Kẻ Khác,VN,Sonexay Siphandone,", "'Sonexay Siphandone' stands in reference/people.csv"),
    "an alias of another, spelt otherwise": ("people", "Kẻ Khác,LA,Xôn-xay Xỉ-phăn-đon,", "stands in reference/people.csv"),
    "a name that is another's alias": ("places", "Xiêng Khoảng,VN,province,,16,104,,,", "'Xiêng Khoảng' stands in reference/places.csv"),
    "a term that ends before it begins": ("people", "Kẻ Khác,VN,,Minister of Health@minister@2024..2019-05", "column offices: .* ends before"),
    "a parent that is no place": ("places", "Bản Xay,LA,district,Nowhere,16,104,,,", "column parent: 'Nowhere' is not told there"),
    "no latitude": ("places", "Bản Xay,LA,district,,abc,104,,,", "column lat: 'abc' is not a number"),
    "a title of another rank": ("offices", "Chủ tịch UBND,LA,minister,,", "'Chủ tịch UBND' stands in reference/offices.csv"),
    "a unit without a value": ("units", "scale,xay,abc,", "column value: 'abc' is not a whole number"),
    "a column too many": ("units", "scale,xay,1000,,", "5 cells for 4 columns"),
}  # fmt: skip


@pytest.fixture
def ours(tmp_path, monkeypatch):
    """The shipped lists, and a folder beside them for one's own."""
    shutil.copytree(wordlists.REFERENCE, tmp_path / "reference", ignore=shutil.ignore_patterns("local"))
    (tmp_path / "reference" / "local").mkdir()
    monkeypatch.setattr(wordlists, "REFERENCE", tmp_path / "reference")
    cached = (wordlists.rows, wordlists.lines)
    for one in cached:
        one.cache_clear()
    yield tmp_path / "reference" / "local"
    for one in cached:
        one.cache_clear()


def own(folder, name, row, header=None):
    header = header or (folder.parent / f"{name}.csv").read_text(encoding="utf-8").partition("\n")[0]
    (folder / f"{name}.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")


@pytest.mark.parametrize("case", TWICE)
def test_a_row_of_ones_own_that_contradicts_is_named(ours, case):
    name, row, says = TWICE[case]
    own(ours, name, row)
    with pytest.raises(wordlists.BrokenList, match=rf"reference/local/{name}\.csv, line 2.*{says}"):
        wordlists.check()


def test_a_row_of_ones_own_that_differs_by_an_accent_is_another(ours):
    """Nguyễn Văn Quang and Nguyễn Văn Quảng are two people of the shipped list, too."""
    own(ours, "people", "Nguyễn Văn Quằng,VN,,Minister of Health@minister@2019..2019-05")
    wordlists.check()


def test_a_byte_order_mark_of_a_spreadsheet_does_no_harm(ours):
    own(ours, "surnames", "Xay", "\ufeffsurname")
    wordlists.check()
    assert wordlists.rows("surnames")[-1] == {"surname": "Xay"}


def test_lists_that_are_not_there_say_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(wordlists, "REFERENCE", tmp_path / "reference")
    wordlists.rows.cache_clear()
    with pytest.raises(wordlists.BrokenList, match="pip install -e"):
        wordlists.rows("surnames")
    wordlists.rows.cache_clear()


def test_rows_of_ones_own_stand_behind_the_shipped_ones(ours):
    shipped = wordlists.rows("places")
    wordlists.rows.cache_clear()
    own(ours, "places", "Bản Xay,LA,district,Savannakhet,16.5,105.1,Ban Xay,,")
    wordlists.check()
    assert wordlists.rows("places")[:-1] == shipped
    assert wordlists.rows("places")[-1]["name"] == "Bản Xay"
    assert wordlists.lines("places")[-2:] == (f"places.csv:{len(shipped) + 1}", "local/places.csv:2")


@pytest.mark.parametrize("name", ["files", "nosuch"])
def test_a_list_of_ones_own_needs_a_name_that_is_read(ours, name):
    own(ours, name, "x,y", "a,b")
    with pytest.raises(wordlists.BrokenList, match=rf"reference/local/{name}\.csv: no list of that name"):
        wordlists.check()


def test_other_columns_are_named(ours):
    own(ours, "surnames", "Xay", "name")
    with pytest.raises(wordlists.BrokenList, match=r"local/surnames\.csv: its columns are surname, and here name"):
        wordlists.rows("surnames")


def test_what_was_read_is_read_again_with_other_words_of_ones_own(ours):
    before = cache._version()
    own(ours, "surnames", "Xay")
    assert cache._version() != before


READ_SO = """
from helpers.text import Article
from helpers.visits import find_visits
text = "Sáng 11/3, Phó Chủ tịch UBND tỉnh Quảng Trị Hoàng Nam thăm Bản Đôn."
print([trip.places for trip in find_visits(Article("a", text, published="2024-03-12"))])
"""


def test_the_example_of_the_codebook(tmp_path):
    """The rows of one's own that data/README.md shows are read as it says."""
    data = lexicon.REFERENCE.parent
    shutil.copytree(lexicon.REFERENCE, tmp_path / "reference", ignore=shutil.ignore_patterns("local"))
    text = (data / "README.md").read_text(encoding="utf-8")
    (shown,) = re.findall(r"`data/reference/local/(\w+\.csv)`:\n\n```csv\n(.*?)```", text, re.DOTALL)
    told = []
    for rows in ("", shown[1]):
        if rows:
            (tmp_path / "reference" / "local").mkdir()
            (tmp_path / "reference" / "local" / shown[0]).write_text(rows, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-c", READ_SO],
            env=os.environ | {"HELPERS_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
        )
        told.append(done.stdout.strip() or done.stderr)
    assert told == ["[]", "[('Savannakhet',)]"]


@given(
    st.lists(st.text("aAbđĐ ", min_size=1).filter(str.strip), min_size=1, max_size=8), st.text("aAbđĐ ", max_size=20)
)
def test_phrases_that_share_their_beginning_are_found_as_if_each_were_spelt_out(phrases, text):
    longest_first = sorted(phrases, key=lambda one: (-len(" ".join(one.split())), " ".join(one.split())))
    spelt_out = "|".join(r"\s+".join(map(re.escape, one.split())) for one in longest_first)
    for flags in (re.VERBOSE, re.VERBOSE | re.IGNORECASE):
        found, wanted = re.compile(lexicon.alternation(phrases), flags), re.compile(spelt_out, flags)
        assert [m.span() for m in found.finditer(text)] == [m.span() for m in wanted.finditer(text)]


def test_a_notebook_shows_what_is_wrong_in_a_line(capsys):
    from IPython.core.interactiveshell import InteractiveShell

    InteractiveShell().run_cell(
        "from helpers.language.wordlists import BrokenList\nraise BrokenList('reference/local/surnames.csv, line 2: twice')"
    )
    shown = "".join(capsys.readouterr())
    assert shown.splitlines() == ["BrokenList: reference/local/surnames.csv, line 2: twice"]
