"""A row added to data/reference changes the reading of money, counts and figures; no phrase list stands in code."""

import ast
import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.language.lexicon import REFERENCE

ROOT = Path(__file__).resolve().parent.parent
READ = """
import json, sys
from helpers.economy import find_trade
from helpers.funding import find_funding
from helpers.investment import find_investment
from helpers.intake.mastheads import outlet_host
from helpers.merging.merge_gifts import words
from helpers.scholarships import find_scholarships
from helpers.text import Article
def read(text):
    article = Article("a", text, published="2031-05-20", published_basis="metadata")
    finders = (find_funding, find_scholarships, find_trade, find_investment)
    rows = [repr(row) for find in finders for row in find(article)]
    return [rows, outlet_host(text), sorted(words(text))]
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
"""
ROWS = {  # file, the row's cells, a text that it makes read otherwise; the words of the rows are made up
    "an act of giving": (
        "acts",
        {"group": "giving", "phrase": "xuntang", "direction": "give", "stage": "delivered", "kind": "gift"},
        "Ngày 6/5, tỉnh Sơn La xuntang tỉnh Luang Prabang 700 triệu đồng.",
    ),
    "before who receives": (
        "clause_words",
        {"kind": "to", "printed": "nhamtoi"},
        "Ngày 6/5, tại tỉnh Luang Prabang, tỉnh Sơn La trao 700 triệu đồng với nghĩa tình nhamtoi tỉnh Bokeo.",
    ),
    "before who gives": (
        "clause_words",
        {"kind": "agent", "printed": "boitay"},
        "Ngày 6/5, tỉnh Sekong nhận 2 tỷ đồng boitay tỉnh Kon Tum hỗ trợ.",
    ),
    "the receiver's own money": (
        "clause_words",
        {"kind": "counterpart", "printed": "vongop"},
        "Dự án có vốn viện trợ của Chính phủ Việt Nam dành cho Lào là 89 tỷ đồng, vốn vongop gần 9 tỷ đồng.",
    ),
    "a ceremony that is attended": (
        "clause_words",
        {"kind": "attended", "printed": "ngamnhin"},
        "Ngày 6/5, tỉnh Kon Tum ngamnhin bàn giao 2 tỷ đồng cho tỉnh Attapeu.",
    ),
    "what a stipend is paid for": (
        "clause_words",
        {"kind": "stipend", "printed": "nguyet"},
        "Tỉnh Bắc Ninh hỗ trợ tỉnh Attapeu 4,2 triệu đồng/nguyet.",
    ),
    "a kind of company": (
        "bodies",
        {"phrase": "xưởngmay", "kind": "name_company"},
        "Ngày 6/5, Xưởngmay Sao Mai tặng tỉnh Champasak (Lào) 2 tỷ đồng.",
    ),
    "a trade in a company's name": (
        "bodies",
        {"phrase": "doxa", "kind": "trade"},
        "Ngày 6/5, Công ty Doxa Sao Mai doxa Kim Bôi tặng tỉnh Champasak (Lào) 2 tỷ đồng.",
    ),
    "a kind of work": (
        "works",
        {"phrase": "lauthap"},
        "Ngày 6/5, khánh thành Lauthap Xay Sẹt tại tỉnh Attapeu do tỉnh Kon Tum hỗ trợ.",
    ),
    "what tells that a work is built": (
        "clause_words",
        {"kind": "built", "printed": "dapnen"},
        "Ngày 6/5, tỉnh Kon Tum tặng tỉnh Attapeu 5 triệu đồng dapnen Trường Tiểu học Xay Sẹt.",
    ),
    "a currency": (
        "units",
        {"kind": "currency", "printed": "xubac", "value": "LAK"},
        "Ngày 6/5, tỉnh Bokeo tặng tỉnh Sơn La 300 triệu xubac.",
    ),
    "an award": (
        "students",
        {"kind": "award", "phrase": "thehoc"},
        "Năm 2030, Chính phủ Việt Nam cấp 870 thehoc cho sinh viên Lào.",
    ),
    "people who study": (
        "students",
        {"kind": "student", "phrase": "monsinh"},
        "Hiện có 870 monsinh Lào đang theo học tại Việt Nam.",
    ),
    "a field between people and country": (
        "students",
        {"kind": "field", "phrase": "thuysan"},
        "Hiện có 320 sinh viên thuysan Việt Nam đang theo học tại Lào.",
    ),
    "a level": (
        "students",
        {"kind": "level_school", "phrase": "gocphu"},
        "Hiện có 870 lưu học sinh Lào theo học gocphu tại Việt Nam.",
    ),
    "what begins parts": (
        "students",
        {"kind": "part", "phrase": "tachra"},
        "Năm 2030, Việt Nam cấp 880 suất học bổng cho Lào, tachra 400 suất dài hạn.",
    ),
    "turnover": (
        "acts",
        {"group": "trade", "phrase": "luonghang"},
        "Luonghang Việt Nam - Lào năm 2029 đạt 3,41 tỷ USD.",
    ),
    "growth": (
        "acts",
        {"group": "growth", "phrase": "vọtlên", "direction": "up"},
        "Kim ngạch thương mại Việt Nam - Lào năm 2029 đạt 3,41 tỷ USD, vọtlên 12%.",
    ),
    "now": (
        "clause_words",
        {"kind": "now", "printed": "lucnay"},
        "Năm 2029, đoàn thăm Lào, lucnay có 283 dự án đầu tư tại Lào.",
    ),
    "a range of one register": (
        "registers",
        {"register": "LA", "measure": "stock", "since": "2012", "projects_min": "100", "projects_max": "120"},
        "Việt Nam hiện có 111 dự án đầu tư tại Lào với tổng vốn 900 triệu USD.",
    ),
    "an abbreviation that ends no sentence": (
        "abbreviations",
        {"printed": "cxg"},
        "Ngày 6/5, tỉnh Sơn La trao tỉnh Luang Prabang số quà cxg. 700 triệu đồng.",
    ),
    "what a short name stands behind": (
        "clause_words",
        {"kind": "short_for", "printed": "kyhieu"},
        "Công ty Sao Mai (kyhieu SMC) có trụ sở tại Hà Nội. Ngày 6/5, SMC tặng tỉnh Champasak (Lào) 2 tỷ đồng.",
    ),
    "what a source stands behind": (
        "masthead_words",
        {"kind": "source", "printed": "Goctin"},
        "Goctin: Báo Tin tức",
    ),
    "a word that names nothing": ("joining_words", {"word": "xuyen"}, "trường xuyen bản"),
    "what investment counts": (
        "clause_words",
        {"kind": "project", "printed": "congcuoc"},
        "Việt Nam hiện có 283 congcuoc đầu tư tại Lào.",
    ),
}


@pytest.fixture(scope="module")
def readings(tmp_path_factory):
    """What is read with the shipped rows, and with the rows above added, each text by itself."""
    data = tmp_path_factory.mktemp("data")
    shutil.copytree(REFERENCE, data / "reference")
    texts = json.dumps([text for _, _, text in ROWS.values()])

    def read():
        environment = {**os.environ, "HELPERS_DATA": str(data), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(
            [sys.executable, "-c", READ],
            input=texts,
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env=environment,
        )
        return dict(zip(ROWS, json.loads(done.stdout), strict=True))

    before = read()
    for name, cells, _ in ROWS.values():
        path = data / "reference" / f"{name}.csv"
        with open(path, encoding="utf-8", newline="") as handle:
            columns = next(csv.reader(handle))
        assert set(cells) <= set(columns)
        with open(path, "a", encoding="utf-8", newline="") as handle:
            csv.DictWriter(handle, columns, restval="", lineterminator="\n").writerow(cells)
    return before, read()


@pytest.mark.parametrize("case", ROWS)
def test_a_row_changes_the_reading(readings, case):
    before, after = readings
    assert before[case] != after[case]


MODULES = {path.stem: path for path in sorted((ROOT / "helpers").rglob("*.py")) if path.parent.name != "charts"}
FUNCTION_WORDS = frozenset(  # prepositions, conjunctions, particles: the grammar itself, which no analyst extends
    [
        "và",
        "với",
        "như",
        "của",
        "cho",
        "do",
        "từ",
        "tại",
        "ở",
        "các",
        "những",
        "hai",
        "được",
        "sẽ",
        "vào",
        "đã",
        "vừa",
        "đang",
        "cũng",
        "bao",
        "gồm",
        "gồm",
        "là",
        "trong",
        "đó",
        "khi",
        "sau",
        "kể",
        "trước",
        "để",
        "nhằm",
        "sang",
        "cùng",
        "tới",
        "đến",
        "đối",
        "mỗi",
        "một",
        "trên",
        "hằng",
        "hàng",
        "năm",
        "người",
        "này",
        "nói",
        "có",
        "về",
        "riêng",
        "hết",
        "cuối",
        "thời",
        "điểm",
        "còn",
        "tiếp",
        "tục",
        "đây",
        "cả",
    ]
)
NAMES = frozenset(["việt", "nam", "lào", "cai", "xiêng", "đoàn", "bộ", "nước", "phía"])
CALENDAR = frozenset(["ngày", "tháng", "năm", "quý", "tuần", "học"])  # the grammar of dates: "quý I năm học 2024-25"
OWN_WORDS = {  # what a module prints or repairs, and reads nowhere
    "decode": {"á", "áº", "ã", "æ", "ä"},  # UTF-8 read as Latin letters
    "pages": {"tiếng", "việt"},
    "schema": {"hơn", "gần", "khoảng"},
}


@pytest.mark.parametrize("name", MODULES)
def test_no_phrase_list_stands_in_code(name):
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)) and ast.get_docstring(node)
    }
    strings = [
        # without the comments of verbose patterns, ranges of letters and escapes
        re.sub(r"\\b|\\s", " ", re.sub(r"\[(\w?)[^\]]*\]", r"\1", re.sub(r"\s#\s.*", "", node.value)))
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
    ]
    words = {
        word
        for text in strings
        for word in re.findall(r"[^\W\d_]+", text.lower())
        if len(word) > 1 and not word.isascii()
    }
    assert words - FUNCTION_WORDS - NAMES - CALENDAR - OWN_WORDS.get(name, set()) == set()
