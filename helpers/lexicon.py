"""The word lists of data/reference/, read once, and a matcher that finds their phrases in a text."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from helpers.text import lower, tone_habits

REFERENCE = Path(os.environ.get("HELPERS_DATA") or Path(__file__).resolve().parent.parent / "data") / "reference"


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of data/reference/NAME.csv, each a dict of column -> text ("" when empty)."""
    with open(REFERENCE / f"{name}.csv", encoding="utf-8", newline="") as handle:
        return tuple(csv.DictReader(handle))


def split(cell: str) -> list[str]:
    """The items of a cell that joins them by ";"."""
    return [item.strip() for item in cell.split(";") if item.strip()]


@cache
def acts(group: str) -> tuple[dict[str, str], ...]:
    """The rows of data/reference/acts.csv of one group: giving, visiting, trade ..."""
    return tuple(row for row in rows("acts") if row["group"] == group)


@cache
def phrases(name: str, kind: str, column: str = "printed") -> Mapping[str, str]:
    """printed -> value of the rows of data/reference/NAME.csv whose kind is `kind`, in the file's order."""
    return MappingProxyType({row[column]: row.get("value", "") for row in rows(name) if row["kind"] == kind})


def alternation(words: Iterable[str]) -> str:
    """A regex group (non-capturing, for re.VERBOSE) that matches any of the phrases, the longest first."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(r"\s+".join(map(re.escape, word.split())) for word in longest_first) + ")"


def regex(
    template: str, name: str, *, column: str = "printed", ignore_case: bool = True, **parts: str
) -> re.Pattern[str]:
    """Compile a verbose regex in which <kind> stands for the phrases of that kind in data/reference/NAME.csv.

    Args:
        template: e.g. "(?<!\\w) <hedge> \\s+ $"; group names ("(?P<unit>...)") are left alone. In it \\s* and \\s+ mean
            at most three blanks, so that a run of blanks costs linear time.
        name: the file that has the kinds, with a column kind.
        column: the file's column of phrases.
        ignore_case: compile with re.IGNORECASE.
        parts: further placeholders, each with its regex.
    """

    def fill(match: re.Match[str]) -> str:
        kind = match[1]
        return parts[kind] if kind in parts else alternation(phrases(name, kind, column))

    template = template.replace(r"\s*", r"\s{0,3}").replace(r"\s+", r"\s{1,3}")
    flags = re.VERBOSE | (re.IGNORECASE if ignore_case else 0)
    return re.compile(re.sub(r"(?<!\?P)<([A-Za-z]\w*)>", fill, template), flags)


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found: where it stands, and the key it was registered under."""

    start: int
    end: int
    key: object


class Matcher:
    """Finds many phrases in one pass: the longest at each place, whole syllables only.

    Args:
        phrases: (phrase, key) pairs; a phrase met twice keeps its first key. Both habits of tone marks are found.
        fold_case: compare in lower case (default). Names are compared as printed.
        glued: words that may stand right behind a phrase, where a newspaper lost the space: "Đinh Tiến Dũngtại".
    """

    def __init__(self, phrases: Iterable[tuple[str, object]], *, fold_case: bool = True, glued: Iterable[str] = ()):
        from ahocorasick_rs import AhoCorasick, MatchKind

        self._fold_case = fold_case
        self._glued = re.compile(rf"{alternation(words)}(?!\w)") if (words := list(glued)) else None
        keyed: dict[str, object] = {}
        for phrase, key in phrases:
            for form in tone_habits(lower(phrase) if fold_case else phrase):
                if form:
                    keyed.setdefault(form, key)
        self._keys = list(keyed.values())
        self._machine = AhoCorasick(list(keyed), matchkind=MatchKind.Standard) if keyed else None

    def find(self, text: str) -> Iterator[Match]:
        """Every match in reading order, none overlapping, none inside a syllable ("go" in "ago")."""
        if self._machine is None:
            return
        hay = lower(text) if self._fold_case else text
        hits = self._machine.find_matches_as_indexes(hay, overlapping=True)
        at = 0
        for start, end, index in sorted((s, -e, i) for i, s, e in hits if self._stands(hay, s, e)):
            if start >= at:
                at = -end
                yield Match(start, at, self._keys[index])

    def _stands(self, text: str, start: int, end: int) -> bool:
        if _whole(text, start, end):
            return True
        inside = start and text[start - 1].isalnum() and text[start].isalnum()
        return not inside and self._glued is not None and self._glued.match(text, end) is not None


def _whole(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum() and text[start].isalnum()) and not (
        end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    )
