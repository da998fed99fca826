"""Passages that tell counts, trade or capital in unlike ways, with the rows that a person coded before they were read.

counted_passages.txt: a passage a line, ~ before one that is read wrong (strict xfail, so the fix must take the mark away),
then a line for each row. All are of an article of 20 May 2031.
"""

from pathlib import Path

import pytest

from helpers.economy import find_trade
from helpers.investment import find_investment
from helpers.scholarships import find_scholarships
from helpers.text import Article

FILE = Path(__file__).with_name("counted_passages.txt")


def scholarships(article):
    for s in find_scholarships(article):
        count = f"{'~' * s.approx}{s.min}" + f"-{s.max}" * (s.max != s.min)
        row = f"{s.giver} ({s.provider or '-'}): {count} {s.measure} of {s.nationality}, {s.period or '-'}"
        yield row + " part" * s.part_of_total


def trade(article):
    for t in find_trade(article):
        yield f"{t.period or '-'}: {t.value_usd}" + (f" {t.growth_pct:+g}%" if t.growth_pct is not None else "")


def investment(article):
    for i in find_investment(article):
        told = f"{i.projects or '-'}, {i.capital_usd or '-'}, {i.register} {i.direction}"
        yield f"{i.measure} {i.as_of or i.period or '-'}: {told}"


READ = {"scholarships": scholarships, "trade": trade, "investment": investment}


def passages():
    kind, text, rows, missed = "", "", [], False
    for line in [*FILE.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("> "):
            rows.append(line[2:])
            continue
        if text:
            marks = [pytest.mark.xfail(strict=True)] if missed else []
            yield pytest.param(kind, text, rows, id=text[:60], marks=marks)
        kind = line[2:] if line.startswith("# ") else kind
        missed, text, rows = line.startswith("~ "), "" if line.startswith("# ") else line.removeprefix("~ "), []


@pytest.mark.parametrize(("kind", "text", "rows"), list(passages()))
def test_rows_of_passages(kind, text, rows):
    article = Article("a", text, published="2031-05-20", published_basis="metadata")
    assert sorted(READ[kind](article)) == sorted(rows)
