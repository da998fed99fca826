"""What `explain` tells: the verdict and why, each sentence with what was found, the rule's place, the row."""

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from told_articles import told_articles

from helpers import explain as module
from helpers.__main__ import main
from helpers.aid.funding_row import Funding
from helpers.articles import read_articles
from helpers.explain import GROUPS, STEPS, claim_line, explain, module_line
from helpers.explainfields import CHOSEN_BY
from helpers.funding import find_funding
from helpers.history import watching
from helpers.language import lexicon
from helpers.language.wordrows import find_words, line_of
from helpers.text import Article
from helpers.visits import explain_visits

ROOT = Path(__file__).parent.parent


def lines(body, title="", published="2030-07-09"):
    article = Article(
        "own", body, title=title, published=published, published_basis="metadata" if published else "none"
    )
    return [" ".join(line.split()) for line in explain(article).splitlines()]


TRIP = "Sáng 7/7, đoàn đại biểu tỉnh Nghệ An do Chủ tịch UBND tỉnh Trần Hữu Vinh dẫn đầu sang thăm tỉnh Xiêng Khoảng (Lào)."
GIFT = "Dịp này, tỉnh Nghệ An trao tặng tỉnh Xiêng Khoảng 3,5 tỷ đồng."
CASES = {  # body -> a line told, or with "not " a beginning that no line has
    "a verdict by words": (TRIP, "by its words [intake.relevance.verdict]"),
    "its heaviest sentence": (TRIP, f"2 {TRIP}"),
    "the phrase that weighs": (TRIP, "phrase sang thăm event relevance.csv:"),
    "how many rows": (f"{TRIP}\n{GIFT}", "ROWS: 1 of visits, 1 of funding"),
    "an act with its row": (TRIP, "act dẫn đầu leading acts.csv:"),
    "a place with its row": (TRIP, "place tỉnh Xiêng Khoảng Xieng Khouang, Laos places.csv:"),
    "a date in words": (TRIP, "date 7/7 2030-07-07 (its year is from the day of publication)"),
    "a rule with its place": (TRIP, "rule helpers/trips/claims.py:"),
    "the field of a row": (TRIP, "row visits 0 direction VN-LA"),
    "a field further down": (TRIP, "kind working"),
    "a sum in words": (f"{TRIP}\n{GIFT}", "sum 3,5 tỷ đồng 3,500,000,000 VND"),
    "the rule of a gift": (f"{TRIP}\n{GIFT}", "rule helpers/aid/givings.py:"),
    "a sum that gave no row": (f"{TRIP}\nVé xe giá 900.000 đồng.", "sum 900.000 đồng 900,000 VND"),
    "why a page is left out": ("Lào Cai đón xuân.", "no name of Laos in the body [intake.relevance.verdict]"),
    "words that do not settle it": ("Chính phủ Lào họp.", "Its words do not settle it (Laos is named"),
    "no record either": ("Chính phủ Lào họp.", "and it holds no record [intake.screening.relevant]"),
    "a record settles it": (f"Bắt heroin.\n{GIFT}", "a record does: Dịp này"),
    # negatives
    "no row is invented": ("Chính phủ Lào họp.", "not row visits"),
    "no empty field": (TRIP, "not host"),
    "no offsets": (TRIP, "not char_start"),
    "no quote twice": (TRIP, "not quote"),
    "no silent sentence without matter": (f"{TRIP}\nTrời mưa to.", "not Trời mưa"),
    "no date where none is": ("Chính phủ Lào họp.", "not date"),
    "no act of a decoy": (TRIP, "not act Chủ tịch"),
    "no sum where none is": (TRIP, "not sum"),
    "no act of giving inside another word": (f"{TRIP}\nĐoàn cấp cao nâng cấp quan hệ.", "not act cấp giving"),
    "what a sentence without a row was read with": (f"{TRIP}\nDự án trị giá 900 triệu đồng.", "act trị giá worth"),
    "no verdict twice": ("Lào Cai đón xuân.", "not ABOUT THE TWO COUNTRIES: yes"),
    "nothing at all": ("", "not SENTENCE"),
}


@pytest.mark.parametrize("name", CASES)
def test_explain(name):
    body, wanted = CASES[name]
    told = lines(body)
    found = any(line.startswith(wanted.removeprefix("not ")) for line in told)
    assert found is not wanted.startswith("not "), "\n".join(told)


def test_the_title_comes_first():
    assert lines(TRIP, "Nghệ An thăm Xiêng Khoảng")[0] == "Nghệ An thăm Xiêng Khoảng"


def test_rows_of_a_rejected_article_are_said_to_be_left_out(monkeypatch):
    monkeypatch.setattr(module, "relevant", lambda article: (False, "for the test"))
    assert "ROWS: 1 of visits (left out, since the article is rejected)" in lines(TRIP)


@pytest.mark.parametrize("text", [TRIP, GIFT, "Kim ngạch hai nước tăng; hai bên ký kết, tiếp đoàn."])
@pytest.mark.parametrize("file", ["acts", "relevance", "students"])
def test_the_line_told_holds_the_phrase(text, file):
    for word in find_words(text, file):
        name, number = word.where.split(":")
        line = (lexicon.REFERENCE / name).read_text(encoding="utf-8").splitlines()[int(number) - 1]
        assert word.printed.lower() in line.lower().replace("–", "-")


def test_countries_are_told_as_printed():
    told = [(word.printed, word.says) for word in find_words("Thái Lan bàn biện pháp với Lào.", "relevance")]
    assert told == [("Thái Lan", "other"), ("Lào", "laos")]


def test_the_line_of_a_place():
    name, number = line_of("places", "Xieng Khouang").split(":")
    assert (
        (lexicon.REFERENCE / name)
        .read_text(encoding="utf-8")
        .splitlines()[int(number) - 1]
        .startswith("Xieng Khouang,")
    )
    assert line_of("places", "Atlantis") is None


@pytest.mark.parametrize("kind", STEPS)
def test_the_function_told_is_there(kind):
    path, number = module_line(STEPS[kind][0]).split(":")
    line = (ROOT / path).read_text(encoding="utf-8").splitlines()[int(number) - 1]
    assert line.startswith(f"def {STEPS[kind][0].split('.')[-1]}(")
    for other in re.findall(r"[\w/]+\.py", STEPS[kind][1]):
        assert (ROOT / "helpers" / other).exists()


APART = {  # body -> what is told of a field that another sentence gave; "not " a beginning that no line has
    "the day": (f"Sáng 7/7, tỉnh Xiêng Khoảng khai hội.\nĐ{TRIP.removeprefix('Sáng 7/7, đ')}", 'told in start 2030-07-07 sentence 1, "7/7": Sáng 7/7, tỉnh Xiêng Khoảng khai hội.'),
    "the host": (f"{TRIP}\nTỉnh trưởng Xiêng Khoảng Bounchan Syvongphanh đã tiếp đoàn.", 'told in host Bounchan Syvongphanh sentence 2, "Tỉnh trưởng Xiêng Khoảng Bounchan Syvongphanh": Tỉnh'),
    "what the quote holds": (TRIP, "not told in"),
}  # fmt: skip


@pytest.mark.parametrize("name", APART)
def test_a_field_that_another_sentence_gave(name):
    body, wanted = APART[name]
    found = any(line.startswith(wanted.removeprefix("not ")) for line in lines(body))
    assert found is not wanted.startswith("not "), "\n".join(lines(body))


@pytest.mark.parametrize("rule", sorted(set(CHOSEN_BY.values())))
def test_the_function_that_chooses_a_field_is_there(rule):
    path, number = module_line(rule).split(":")
    assert (
        (ROOT / path)
        .read_text(encoding="utf-8")
        .splitlines()[int(number) - 1]
        .startswith(f"def {rule.split('.')[-1]}(")
    )


def test_groups_are_those_of_acts_csv():
    assert frozenset().union(*GROUPS.values()) <= {row["group"] for row in lexicon.rows("acts")}


def test_every_rule_is_found_in_the_code():
    read = list(read_articles(ROOT / "data" / "articles"))
    read += [told.values[0] for told in told_articles("visit_articles.txt", {})]
    rules = {c.rule for a in read for _, claims in explain_visits(a) for c in claims}
    assert len(rules) > 100
    for rule in rules:
        path, at, function = re.fullmatch(r"(helpers/trips/\w+\.py):(\d+) (\w+)", claim_line(rule)).groups()
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        assert lines[int(at) - 1].startswith(f"def {function}("), rule
        end = next((n for n in range(int(at), len(lines)) if lines[n].startswith(("def ", "@"))), len(lines))
        said = (
            ": {scene.text[" if ": " in rule else f'"{rule}"'
        )  # an act and what is printed of it, or a rule of its own
        body = "\n".join(lines[int(at) : end])
        constants = re.findall(r"\b[A-Z]{3,}\b", body)
        assert said in body or any(f"{constant} = {said}" in lines for constant in constants), rule


def test_a_rule_that_is_not_in_the_code_names_no_function():
    assert claim_line("tea leaves") == "helpers/trips/claims.py"


def test_the_command_explains_a_page(capsys):
    assert main(["explain", str(ROOT / "tests" / "pages" / "001-da-nang-pledges-school.txt")]) == 0
    told = capsys.readouterr().out
    assert "ABOUT THE TWO COUNTRIES: yes" in told
    assert "row funding 0" in told


def test_a_page_is_explained_as_it_is_built(tmp_path, capsys):
    (tmp_path / "page.txt").write_text(f"{TRIP}\n{GIFT}\n", encoding="utf-8")
    (tmp_path / "metadata.csv").write_text("file,published\npage.txt,2030-07-09\n", encoding="utf-8")
    assert main(["explain", str(tmp_path / "page.txt")]) == 0
    assert "published 2030-07-09 (metadata)" in capsys.readouterr().out


def test_an_article_is_explained_by_its_id(capsys):
    article = read_articles(ROOT / "data" / "articles")[0]
    assert main(["explain", article.article_id]) == 0
    assert capsys.readouterr().out.startswith(article.title)
    assert main(["explain", f"{article.article_id}x"]) == 2
    assert article.article_id in capsys.readouterr().err


@pytest.fixture
def built(tmp_path):
    """A folder with a page whose id tells its folder, a table of articles, and the tables of both."""
    home = tmp_path / "in" / "d"
    home.mkdir(parents=True)
    (home / "a b.txt").write_text(f"{TRIP}\n{GIFT}\n", encoding="utf-8")
    (home / "metadata.csv").write_text("file,published\na b.txt,2030-07-09\n", encoding="utf-8")
    other = {"text": f"{TRIP.replace('7/7', '8/8')}\nĐoàn về nước.", "published": "2030-08-09"}
    (tmp_path / "in" / "part.jsonl").write_text("{}\n" + json.dumps(other) + "\n", encoding="utf-8")
    assert main(["build", "--articles", str(tmp_path / "in"), "--out", str(tmp_path / "out")]) == 1
    return tmp_path


ASKED = {  # what is asked for, by which folders -> the article's id, the day of its trip
    "an id, by the tables": ("d-a-b-d624583b", "out", "d-a-b-d624583b", "2030-07-07"),
    "an id, by both": ("d-a-b-d624583b", "in out", "d-a-b-d624583b", "2030-07-07"),
    "a source_file": ("d/a b.txt", "in", "d-a-b-d624583b", "2030-07-07"),
    "a source_file, by the tables": ("d/a b.txt", "out", "d-a-b-d624583b", "2030-07-07"),
    "a line of a table": ("part.jsonl#2", "in", "text-", "2030-08-08"),
    "a line, by the tables": ("part.jsonl#2", "in out", "text-", "2030-08-08"),
}


@pytest.mark.parametrize("case", ASKED)
def test_what_tables_call_an_article_is_explained(built, capsys, case):
    asked, folders, article_id, day = ASKED[case]
    options = {"in": "--articles", "out": "--corpus"}
    told = [part for name in folders.split() for part in (options[name], str(built / name))]
    assert main(["explain", asked, *told]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]
    assert any(line.startswith(article_id) and ", published 2030-0" in line for line in lines)
    assert f"start {day}" in lines


NOTHING = {  # what is asked for, by which folder -> the error
    "a file that is not there": ("nosuch/x.txt", "", "nosuch/x.txt: no such file"),
    "a line that is not there": ("part.jsonl#9", "in", "no record 9"),
    "an id that is not there": ("d-a-c", "out", "no article of .*/out is called so; the nearest: d-a-b"),
}


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_not_there_is_a_wrong_call(built, capsys, case):
    asked, name, says = NOTHING[case]
    option = [{"in": "--articles", "out": "--corpus"}[name], str(built / name)] if name else []
    assert main(["explain", asked, *option]) == 2
    assert re.search(says, capsys.readouterr().err)


ROWS = {  # body -> functions that made a row of a table
    "a gift": (GIFT, "funding", ["aid/giving.py", "aid/givings.py", "funding.py"]),
    "a gift told with its place": (
        f"{TRIP} Đoàn tặng tỉnh bạn 300 triệu đồng.",
        "funding",
        ["aid/givings.py", "funding.py"],
    ),
    "students": (
        "Nghệ An hiện có 340 lưu học sinh Lào.",
        "scholarships",
        ["students/student_counts.py", "students/student_rows.py"],
    ),
    "turnover": ("Năm 2029, kim ngạch Việt Nam - Lào đạt 2,1 tỷ USD.", "trade", ["economy.py"]),
    "capital": ("Việt Nam có 240 dự án tại Lào với tổng vốn 5,1 tỷ USD.", "investment", ["investment.py"]),
}


@pytest.mark.parametrize("name", ROWS)
def test_the_lines_that_made_a_row_are_told(name):
    body, table, modules = ROWS[name]
    (steps,) = module._made(Article("own", body, published="2030-07-09", published_basis="metadata"))[table]
    assert set(modules) <= {step.where.removeprefix("helpers/").split(":")[0] for step in steps}
    for step in steps:
        path, line, function = re.fullmatch(r"(helpers/[\w/]+\.py):(\d+) (\w+)", step.where).groups()
        above = (ROOT / path).read_text(encoding="utf-8").splitlines()[: int(line)]
        assert any(re.match(rf"\s*def {function}\(", text) for text in above)


def test_what_a_line_changes_of_a_row_is_told():
    @dataclass(frozen=True, slots=True)
    class Row:
        year: str
        sum: int

    with watching(Row) as noted:
        changed = replace(Row("2029", 3), year="2030")
    made, own = noted
    assert (made.before, own.before) == (None, made.found)
    assert own.found is changed


def test_a_class_that_was_watched_makes_objects_as_before():
    with watching(Funding) as noted:
        pass
    find_funding(Article("own", GIFT, published="2030-07-09"))
    assert noted == []
