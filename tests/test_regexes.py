"""Regexes that are kept compiled are those that re.compile() makes, and a file of no use does no harm."""

import re
import sys

import pytest

from helpers.language import regexes

PATTERNS = [
    (rf"\b (?P<what>trao|tặng) \s+ (?P<sum>\d{{{n}}}) (?!\w)", re.VERBOSE | re.IGNORECASE) for n in range(1, 12)
]
PATTERNS += [("(?i:Xay)-(x)?", 0), ("[^\\W\\d_]{2,}(?<=[.;])|$", 0)]
TEXT = "Đoàn TRAO 500 và tặng 20; Xay-x."


@pytest.fixture
def file(tmp_path, monkeypatch):
    """The file of kept regexes, in another place; what this process knows of its own is set aside."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(regexes, "_file", lambda: tmp_path / "made" / "regexes.kept")
    regexes.forget()
    yield tmp_path / "made" / "regexes.kept"
    regexes.forget()


def told(pattern):
    found = [(m.span(), m.groupdict(), m.lastgroup) for m in pattern.finditer(TEXT)]
    return pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex), found


def met():
    return [told(regexes.compiled(*one)) for one in PATTERNS]


def test_the_same_as_re_compile_the_first_time_and_kept(file, monkeypatch):
    expected = [told(re.compile(*one)) for one in PATTERNS]
    assert met() == expected
    regexes.keep()
    assert file.exists()
    regexes.forget()
    monkeypatch.setattr(regexes, "_compiled", None)  # nothing is compiled again
    assert met() == expected


@pytest.mark.parametrize(
    "damage", [lambda c: b"", lambda c: c[:-1], lambda c: c[:9] + b"\0" + c[10:], lambda c: b"{}" * 9]
)
def test_a_damaged_file_is_written_anew(file, damage):
    met()
    regexes.keep()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    regexes.forget()
    assert met() == [told(re.compile(*one)) for one in PATTERNS]
    regexes.keep()
    assert file.read_bytes() == whole


def test_another_pythons_code_is_not_used(file, monkeypatch):
    met()
    regexes.keep()
    regexes.forget()
    monkeypatch.setattr(regexes, "_MADE_BY", ["another", 0, 0])
    assert not regexes._read()


def test_nothing_is_written_for_a_few_or_where_python_writes_none(file, monkeypatch):
    regexes.compiled("a")
    regexes.keep()
    met()
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    regexes.keep()
    assert not file.exists()


def test_the_file_does_not_grow_without_end(file, monkeypatch):
    met()
    regexes.keep()
    regexes.forget()
    others = [f"{n}(?P<other>x|y)" for n in range(20)]
    monkeypatch.setattr(regexes, "_MOST", 100)
    for pattern in others:
        regexes.compiled(pattern)
    regexes.keep()
    assert set(regexes._read()) == {f"0 {pattern}" for pattern in others}
