"""A regex that is told the characters its matches begin with finds what it finds without."""

import json
import re
import subprocess
import sys
from pathlib import Path
from re import _constants as sre

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from helpers.language import openings, regexes

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "tests" / "visit_articles.txt"
LETTERS = "aAbđĐsSſkK\u212aiIıİµμςσΣ1 ."  # some have more than two cases


def told(pattern, text):
    """All that the methods of a regex tell of a text, and of a part of it."""
    whole = [(m.span(), m.groups()) for m in pattern.finditer(text)]
    searched, matched = pattern.search(text, 1, max(1, len(text) - 1)), pattern.match(text, 1)
    return whole, pattern.sub("_", text), pattern.split(text), searched and searched.span(), matched and matched.span()


def both(pattern, flags=0):
    """A regex as Python compiles it, and as we do, whether or not one of the same pattern is kept."""
    code = regexes._compiled(pattern, flags)
    kept = dict(regexes._used)
    regexes._used[f"{int(flags)} {pattern}"] = code
    try:
        return re.compile(pattern, flags), regexes.compiled(pattern, flags)
    finally:
        regexes._used.clear()
        regexes._used.update(kept)


def is_told(pattern, flags=0):
    """Whether our code tells the characters that matches begin with, and Python's does not."""
    parsed = regexes._parser.parse(pattern, flags)
    code = regexes._compiler._code(parsed, flags)
    return openings.with_openings(code, parsed) != code


@pytest.mark.parametrize(
    "pattern",
    [
        r"(?<!\w)(?:trao|tặng)\s",
        r"\b(?P<one>a)?(?P<two>b|\d)+",
        r"(?=x)(?:^|,\s)(?i:đ)",
        r"(?<=\s)[a-cx\d]{2,}?",
        r"\B(?>s)",
    ],
)
def test_what_begins_with_known_characters_is_told(pattern):
    assert is_told(pattern)


@pytest.mark.parametrize(
    "pattern", ["(?<!x)a?", r"\b[^.]a", r"(?<!\d)\w", r"\b.x", r"(?:\b|x)", "abc", "[ab]c", r"\b(?!)", r"(a)?\b\1"]
)
def test_what_may_be_empty_or_begin_with_anything_is_left_alone(pattern):
    assert not is_told(pattern)


ATOMS = st.one_of(
    st.sampled_from(LETTERS).map(re.escape),
    st.sampled_from([r"\d", r"\s", r"\w", ".", r"\b", "^", "$", r"(?<!\w)", r"(?!\w)", r"(?<=a)", "(?=s)"]),
    st.sampled_from(["[aks]", "[i-k]", r"[\dđ]", r"[^a]", "[ſ1]"]),
)
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: f"(?:{'|'.join(some)})"),
        st.tuples(inner, st.sampled_from(["?", "*", "+", "{2}", "??", "{1,2}?"])).map(
            lambda two: f"(?:{two[0]}){two[1]}"
        ),
        inner.map(lambda one: f"({one})"),
        inner.map(lambda one: f"(?i:{one})"),
        inner.map(lambda one: f"(?-i:{one})"),
    ),
    max_leaves=6,
)


@settings(max_examples=400, deadline=None)
@given(
    PATTERNS, st.text(LETTERS, max_size=12), st.sampled_from([0, re.IGNORECASE, re.IGNORECASE | re.ASCII, re.MULTILINE])
)
@example(r"\bk", "K\u212a", re.IGNORECASE)
@example(r"\bſ", "s S", re.IGNORECASE)
def test_any_regex_finds_the_same(pattern, text, flags):
    plain, ours = both(pattern, flags)
    assert told(plain, text) == told(ours, text)


def test_every_letter_of_several_cases_is_found_in_all_of_them():
    cased = [chr(c) for c in range(0x20000) if chr(c).lower() != chr(c) or chr(c).upper() != chr(c)]
    text = " ".join(cased)
    for letter in {*cased[::40], *LETTERS, *"ăâđêôơưỵỹ"} - {" ", "."}:
        plain, ours = both(rf"(?<!\w){letter}", re.IGNORECASE)
        assert [m.start() for m in ours.finditer(text)] == [m.start() for m in plain.finditer(text)]


READ = """
import json, sys
from helpers.language import regexes
from helpers.reading import read
from helpers.text import Article
texts = json.load(sys.stdin)
for n in range(0, len(texts), 30):
    read(Article(f"a{n}", "\\n".join(texts[n : n + 30])))
json.dump([*regexes._used], sys.stdout)
"""


def test_every_regex_that_reading_uses_finds_the_same():
    texts = [line for line in ARTICLES.read_text(encoding="utf-8").splitlines() if line]
    reading = [sys.executable, "-c", READ]  # a process of its own: in this one some may have been compiled before
    asked = subprocess.run(reading, input=json.dumps(texts), capture_output=True, text=True, check=True, cwd=ROOT)
    used = [key.partition(" ") for key in json.loads(asked.stdout)]
    assert len(used) > 300
    for flags, _, pattern in used:
        plain, ours = both(pattern, int(flags))
        for text in texts[::80]:
            assert [m.span() for m in plain.finditer(text)] == [m.span() for m in ours.finditer(text)], pattern


def test_flags_and_lengths_of_the_code_stay(monkeypatch):
    pattern = r"(?<!\w)(?:ab|cd)"
    parsed = regexes._parser.parse(pattern, 0)
    code = regexes._compiler._code(parsed, 0)
    ours = openings.with_openings(list(code), parsed)
    assert ours[2] == code[2] | sre.SRE_INFO_CHARSET
    assert ours[3:5] == code[3:5]
    assert ours[1 + ours[1] :] == code[1 + code[1] :]
