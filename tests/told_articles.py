"""Whole articles of our own beside the rows that a person would code from each, as files of tests/ hold them.

"=== name | day of publication | headline" (empty when a page shows no day; the headline may be left out), the text,
"---", then a row a line; a blank line between articles.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from helpers.text import Article


def told_articles(filename: str, misses: Mapping[str, str]) -> Iterator:
    """Each article of a file as a parameter (article, wanted rows); those named in misses fail strictly, for a reason."""
    text = (Path(__file__).parent / filename).read_text(encoding="utf-8")
    names = []
    for block in re.split(r"^=== ", text, flags=re.MULTILINE)[1:]:
        head, rest = block.split("\n", 1)
        name, _, told = head.partition(" |")
        published, _, title = told.partition(" | ")
        body, rows = rest.split("\n---\n")
        day = published.strip() or None
        article = Article("own", body, title=title, published=day, published_basis="metadata" if day else "none")
        names.append(name)
        marks = [pytest.mark.xfail(strict=True, reason=misses[name])] if name in misses else []
        yield pytest.param(article, [row for row in rows.splitlines() if row], id=name, marks=marks)
    assert len(set(names)) == len(names), f"{filename}: a name stands twice"
    assert set(misses) <= set(names), f"{filename} has no article for {sorted(set(misses) - set(names))}"


def counted(found) -> str:
    """A count of scholarships or students as those files print it, "part" beside its total."""
    count = "~" * found.approx + (f"{found.min}-{found.max}" if found.max != found.min else f"{found.min}")
    row = f"S|{found.giver} ({found.provider or '-'}): {count} {found.measure} of {found.nationality}"
    return f"{row}, {found.period or '-'}" + " part" * found.part_of_total
