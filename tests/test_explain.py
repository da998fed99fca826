"""What `explain` tells: the verdict and why, each sentence with what was found, the rule's place, the row."""

import re
from pathlib import Path

import pytest

from helpers import explain as module
from helpers import lexicon
from helpers.__main__ import main
from helpers.articles import read_articles
from helpers.explain import GROUPS, STEPS, claim_line, explain, module_line
from helpers.text import Article
from helpers.visits import explain_visits
from helpers.wordrows import find_words, line_of

ROOT = Path(__file__).parent.parent


def lines(body, title="", published="2030-07-09"):
    article = Article(
        "own", body, title=title, published=published, published_basis="metadata" if published else "none"
    )
    return [" ".join(line.split()) for line in explain(article).splitlines()]


TRIP = "Sáng 7/7, đoàn đại biểu tỉnh Nghệ An do Chủ tịch UBND tỉnh Trần Hữu Vinh dẫn đầu sang thăm tỉnh Xiêng Khoảng (Lào)."
GIFT = "Dịp này, tỉnh Nghệ An trao tặng tỉnh Xiêng Khoảng 3,5 tỷ đồng."
CASES = {  # body -> a line told, or with "not " a beginning that no line has
    "a verdict by words": (TRIP, "by its words [relevance.verdict]"),
    "its heaviest sentence": (TRIP, f"2 {TRIP}"),
    "the phrase that weighs": (TRIP, "phrase sang thăm event relevance.csv:"),
    "how many rows": (f"{TRIP}\n{GIFT}", "ROWS: 1 of visits, 1 of funding"),
    "an act with its row": (TRIP, "act dẫn đầu leading acts.csv:"),
    "a place with its row": (TRIP, "place tỉnh Xiêng Khoảng Xieng Khouang, Laos places.csv:"),
    "a date in words": (TRIP, "date 7/7 2030-07-07 (its year is from the day of publication)"),
    "a rule with its place": (TRIP, "rule helpers/claims.py:"),
    "the field of a row": (TRIP, "row of visits direction VN-LA"),
    "a field further down": (TRIP, "kind working"),
    "a sum in words": (f"{TRIP}\n{GIFT}", "sum 3,5 tỷ đồng 3,500,000,000 VND"),
    "the rule of a gift": (f"{TRIP}\n{GIFT}", "rule helpers/givings.py:"),
    "a sum that gave no row": (f"{TRIP}\nVé xe giá 900.000 đồng.", "sum 900.000 đồng 900,000 VND"),
    "why a page is left out": ("Lào Cai đón xuân.", "no name of Laos in the body [relevance.verdict]"),
    "words that do not settle it": ("Chính phủ Lào họp.", "Its words do not settle it (Laos is named"),
    "no record either": ("Chính phủ Lào họp.", "and it holds no record [screening.relevant]"),
    "a record settles it": (f"Bắt heroin.\n{GIFT}", "a record does: Dịp này"),
    # negatives
    "no row is invented": ("Chính phủ Lào họp.", "not row of"),
    "no empty field": (TRIP, "not host"),
    "no offsets": (TRIP, "not char_start"),
    "no quote twice": (TRIP, "not quote"),
    "no silent sentence without matter": (f"{TRIP}\nTrời mưa to.", "not Trời mưa"),
    "no date where none is": ("Chính phủ Lào họp.", "not date"),
    "no act of a decoy": (TRIP, "not act Chủ tịch"),
    "no sum where none is": (TRIP, "not sum"),
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
    assert line.startswith(f"def {STEPS[kind][0].split('.')[1]}(")
    for other in re.findall(r"\w+\.py", STEPS[kind][1]):
        assert (ROOT / "helpers" / other).exists()


def test_groups_are_those_of_acts_csv():
    assert frozenset().union(*GROUPS.values()) <= {row["group"] for row in lexicon.rows("acts")}


def test_every_rule_is_found_in_the_code():
    rules = {
        c.rule for a in read_articles(ROOT / "data" / "articles") for _, claims in explain_visits(a) for c in claims
    }
    assert len(rules) > 10
    for rule in rules:
        assert re.fullmatch(r"helpers/\w+\.py:\d+ \w+", claim_line(rule)), rule


def test_a_rule_that_is_not_in_the_code_names_no_function():
    assert claim_line("tea leaves") == "helpers/claims.py"


def test_the_command_explains_a_page(capsys):
    assert main(["explain", str(ROOT / "tests" / "pages" / "001-da-nang-pledges-school.txt")]) == 0
    told = capsys.readouterr().out
    assert "ABOUT THE TWO COUNTRIES: yes" in told
    assert "row of funding" in told
