"""How much of a page's body an extractor keeps, and how much of its furniture it drops, both by words."""

from __future__ import annotations

import re
import unicodedata

from tests.html_pages.make import Page

_WORD = re.compile(r"\w+")
_RUN = 3  # words: a word counts as printed when a run of three of its line, it among them, stands in the output


def words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def _runs(line: list[str]) -> list[tuple[str, ...]]:
    return [tuple(line[i : i + _RUN]) for i in range(len(line) - _RUN + 1)] or [("^", *line, "$")]


def _runs_of(lines: list[str]) -> set[tuple[str, ...]]:
    """All runs of three words, and every line of one or two words as a whole."""
    found: set[tuple[str, ...]] = set()
    for line in lines:
        if told := words(line):
            found.update(_runs(told))
    return found


def _printed(line: str, output: set[tuple[str, ...]]) -> tuple[int, int]:
    """Words of the line that the output prints, and all of them."""
    told = words(line)
    if len(told) < _RUN:
        return (len(told) if ("^", *told, "$") in output else 0), len(told)
    covered = [False] * len(told)
    for i, run in enumerate(_runs(told)):
        if run in output:
            covered[i : i + _RUN] = [True] * _RUN
    return sum(covered), len(told)


def measure(page: Page, text: str) -> tuple[int, int, int, int]:
    """Body words kept, body words, furniture words dropped, furniture words.

    A run that the body (or what may go either way) and the furniture share says nothing about the furniture.
    """
    output = _runs_of(text.split("\n")) | _runs_of([text])
    whole = f" {' '.join(words(text))} "
    kept = [
        _printed(line, output)
        if len(told := words(line)) >= _RUN
        else (len(told) * (f" {' '.join(told)} " in whole), len(told))
        for line in page.body
    ]
    alone = output - _runs_of([*page.body, *page.either])
    left = [_printed(line, alone) for line in page.furniture]
    body, furniture = sum(n for _, n in kept), sum(n for _, n in left)
    return sum(n for n, _ in kept), body, furniture - sum(n for n, _ in left), furniture
