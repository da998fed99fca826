"""The rows of data/reference that a passage meets: each phrase with its file, its line and what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from helpers.language import lexicon, wordlists
from helpers.naming.thirds import SHORT

PRINTED = {"acts": "phrase", "students": "phrase", "relevance": "phrase"}  # the column that is looked for
SAYS = {
    "acts": ("group", "stage", "kind", "direction"),
    "students": ("kind",),
    "relevance": ("says",),
}


@dataclass(frozen=True, slots=True)
class WordRow:
    """A phrase found in a passage, and its row; where is the line that an editor shows: "acts.csv:412"."""

    start: int
    end: int
    printed: str
    where: str
    says: str


def find_words(text: str, file: str, kinds: Iterable[str] | None = None) -> list[WordRow]:
    """The phrases of data/reference/FILE.csv in a text, the longest at each place.

    Args:
        text: a sentence.
        file: a key of PRINTED.
        kinds: only rows whose first column of SAYS is one of these.
    """
    matcher = _matcher(file, None if kinds is None else frozenset(kinds))
    return [WordRow(m.start, m.end, text[m.start : m.end], *m.key) for m in matcher.find(text)]


def line_of(file: str, name: str) -> str | None:
    """Where a person or place stands: "people.csv:12"; None when no row has that name."""
    return _lines(file).get(name)


@cache
def _lines(file: str) -> dict[str, str]:
    return {row["name"]: where for where, row in _located(file)}


def _located(file: str) -> Iterator[tuple[str, dict[str, str]]]:
    return zip(wordlists.lines(file), lexicon.rows(file), strict=True)


@cache
def _matcher(file: str, kinds: frozenset[str] | None) -> lexicon.Matcher:
    first, as_printed = SAYS[file][0], file == "relevance"  # names of countries are other words in small letters
    rows = [
        (row[PRINTED[file]], (where, ", ".join(row[c] for c in SAYS[file] if row.get(c))))
        for where, row in _located(file)
        if kinds is None or row[first] in kinds
    ]
    if as_printed:
        rows += [(phrase[0].upper() + phrase[1:], key) for phrase, key in rows]
        rows += [
            (row["phrase"], (where, row["country"]))
            for where, row in _located("countries")
            if row["country"] == "other" and len(row["phrase"]) > SHORT
        ]
    return lexicon.Matcher(rows, fold_case=not as_printed)
