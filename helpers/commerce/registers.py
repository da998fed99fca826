"""Whose register counts an investment figure: Vietnam's (projects still valid) or Laos's (licensed since 1989)."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon


def register_of(text: str, measure: str, year: str | None, projects: int | None, capital: int | None) -> str:
    """VN or LA, by the wording of a sentence, else by the range that a figure of its year lies in; else unknown."""
    told = {register for pattern, register in _wordings() if pattern.search(text)}
    since = next((r["since"] for r in lexicon.rows("registers") if r["measure"] == "wording"), "")
    if told == {"VN"} and year and year < since:
        return "unknown"  # counts of those years are of neither register for sure, whoever tells them
    if told:
        return "LA" if "LA" in told else "VN"
    ranges = (r for r in lexicon.rows("registers") if r["measure"] == measure and (year or "") >= r["since"])
    return next((r["register"] for r in ranges if _lies_in(r, projects, capital)), "unknown")


@cache
def _wordings() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple(
        (re.compile(rf"(?<!\w){re.escape(row['phrase'])}(?!\w)", re.IGNORECASE), row["direction"])
        for row in lexicon.acts("register")
    )


def _lies_in(row: dict[str, str], projects: int | None, capital: int | None) -> bool:
    """Whether a figure lies in a row's range: of projects where they are counted, of capital where they are not."""
    if row["projects_min"]:
        return projects is not None and int(row["projects_min"]) <= projects <= int(row["projects_max"] or projects)
    if row["capital_min"]:
        low, high = int(row["capital_min"]), int(row["capital_max"] or capital or 0)
        return projects is None and capital is not None and low <= capital <= high
    return True
