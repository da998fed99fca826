"""Text dumps of whole pages, as outlets of many looks print them: what is kept, what is dropped, what it is about.

dumps.txt: "### name | +" (about the two countries), "-" (not) or "?" (either), " | " and the day of publication where it
is tested, then the page's lines, each behind a mark: T the headline, K kept, D dropped, E either way. All texts are our own.
"""

from pathlib import Path

import pytest

from helpers.intake.furniture import clean_text
from helpers.intake.screening import relevant
from helpers.text import Article

MISSES = {  # wanted, not done yet; strict xfail
    "thoidai-like": "a headline with its teaser below the last paragraph, and no blank line between",
    "voh-like": "other stories as paragraphs, each with its headline before a colon",
}


def dumps():
    for block in (Path(__file__).parent / "dumps.txt").read_text(encoding="utf-8").split("### ")[1:]:
        head, *lines = block.rstrip().split("\n")
        name, about, *day = head.split(" | ")
        marks = [pytest.mark.xfail(strict=True, reason=MISSES[name])] if name in MISSES else []
        yield pytest.param(lines, about, day[0] if day else None, id=name, marks=marks)


@pytest.mark.parametrize(("lines", "about", "day"), list(dumps()))
def test_dump(lines, about, day):
    cleaned = clean_text("\n".join(line[2:] for line in lines))
    kept = {number for number, _ in cleaned.body_lines}
    marked = {mark: {n for n, line in enumerate(lines, start=1) if line.startswith(f"{mark} ")} for mark in "TKD"}
    assert sorted(marked["K"] - kept) == [], "paragraphs lost"
    assert sorted(marked["D"] & kept) == [], "furniture kept"
    assert not marked["T"] or cleaned.title in lines[min(marked["T"]) - 1][2:]
    assert day is None or cleaned.published == day
    article = Article("own", cleaned.text, cleaned.title, cleaned.published, cleaned.published_basis)
    assert about == "?" or relevant(article)[0] is (about == "+")
