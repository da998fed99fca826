"""The phrases of the word lists: by kind, as patterns, and in a matcher that finds them in a text."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from helpers.language import regexes
from helpers.language.letters import lower, tone_habits
from helpers.language.wordlists import REFERENCE, BrokenList, rows, split

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

__all__ = ["REFERENCE", "BrokenList", "Matcher", "rows", "split"]  # the lists themselves are found here too


@cache
def acts(group: str) -> tuple[dict[str, str], ...]:
    """The rows of data/reference/acts.csv of one group: giving, visiting, trade ..."""
    return tuple(row for row in rows("acts") if row["group"] == group)


@cache
def phrases(name: str, kind: str, column: str = "printed") -> Mapping[str, str]:
    """printed -> value of the rows of data/reference/NAME.csv whose kind is `kind`, in the file's order."""
    return MappingProxyType(_by_kind(name, column).get(kind, {}))


@cache
def _by_kind(name: str, column: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows(name):
        found[row["kind"]][row[column]] = row.get("value", "")
    return found


def shortest(words: Iterable[str]) -> tuple[str, ...]:
    """The phrases that hold no other one: a text without any of them holds none ("đoàn" stands in "phái đoàn")."""
    phrases = tuple(words)
    return tuple(one for one in phrases if not any(other in one for other in phrases if other != one))


def alternation(words: Iterable[str]) -> str:
    """A regex group (non-capturing, for re.VERBOSE) that matches any of the phrases, the longest first.

    Phrases that begin alike share their beginning ("b(?:ạn|ên)"): so it is soon compiled, and soon fails.
    """
    return f"(?:{_either({' '.join(word.split()) for word in words})})"


def _either(endings: Collection[str]) -> str:
    """What matches any of some phrases, or of their endings, the longest first."""
    if len(endings) == 1:
        return _spelt(*endings)
    alike: dict[str, list[str]] = defaultdict(list)
    for ending in sorted(endings, key=lambda one: (-len(one), one)):
        if ending:
            alike[ending[0].lower()].append(ending)
    told: list[str] = []
    for _, some in sorted(alike.items()):
        if len({ending[0] for ending in some}) > 1:  # "Đoàn", "đoàn công tác": where case is ignored, both match
            told += map(_spelt, some)
        else:
            told.append(_spelt(some[0][0]) + _either({ending[1:] for ending in some}))
    if "" in endings:
        return f"(?:{'|'.join(told)})?" if told else ""
    return told[0] if len(told) == 1 else f"(?:{'|'.join(told)})"


@cache
def _of_kind(name: str, kind: str, column: str) -> str:
    return alternation(phrases(name, kind, column))


def _spelt(words: str) -> str:
    return r"\s+".join(map(re.escape, words.split(" ")))


def regex(
    template: str, name: str, *, column: str = "printed", ignore_case: bool = True, **parts: str
) -> re.Pattern[str]:
    """A verbose regex in which <kind> stands for the phrases of that kind in data/reference/NAME.csv.

    It is compiled when it is first asked: a run that reads few pages needs few of them. Where it names Vietnam it also
    finds "VN", as some papers call it throughout.

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
        return parts[kind] if kind in parts else _of_kind(name, kind, column)

    def compiled() -> re.Pattern[str]:
        bounded = template.replace(r"\s*", r"\s{0,3}").replace(r"\s+", r"\s{1,3}")
        bounded = _NAMED.sub(lambda m: m[1] or r"(?:Việt\ Nam|VN)", bounded)
        flags = re.VERBOSE | (re.IGNORECASE if ignore_case else 0)
        return regexes.compiled(re.sub(r"(?<!\?P)<([A-Za-z]\w*)>", fill, bounded), flags)

    return _Late(compiled)


# not in a look-behind, which is of one length
_NAMED = re.compile(r"(\(\?<[=!][^()]*\)) | Việt\\\ Nam", re.VERBOSE)


class _Late:
    """A regex that is compiled when one of its methods is first asked for; from then on the methods are its own."""

    def __init__(self, compiled: Callable[[], re.Pattern[str]]):
        self._compiled = compiled

    def __getattr__(self, name: str) -> object:  # of what is not there yet
        if name.startswith("__"):
            raise AttributeError(name)
        pattern = self._compiled()
        vars(self).update((own, getattr(pattern, own)) for own in dir(pattern) if not own.startswith("_"))
        return getattr(pattern, name)


class Match(NamedTuple):
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
        self.fold_case = fold_case
        self.glued = re.compile(rf"{alternation(words)}(?!\w)") if (words := list(glued)) else None
        keyed: dict[str, object] = {}
        for phrase, key in phrases:
            for form in tone_habits(lower(phrase) if fold_case else phrase):
                if form:
                    keyed.setdefault(form, key)
        self.forms, self.keys = tuple(keyed), tuple(keyed.values())
        self.known: dict[str, Sequence[Match]] = {}  # what a Pool found in the sentences of one article

    @cached_property
    def _machine(self) -> AhoCorasick:
        """Made at the first search: lists of a lookahead.Pool are seldom searched for by themselves."""
        from ahocorasick_rs import AhoCorasick, MatchKind

        return AhoCorasick(self.forms, matchkind=MatchKind.Standard)

    def find(self, text: str) -> Sequence[Match]:
        """Every match in reading order, none overlapping, none inside a syllable ("go" in "ago")."""
        if (known := self.known.get(text)) is not None:
            return known
        if not self.forms:
            return ()
        hay = lower(text) if self.fold_case else text
        hits = self._machine.find_matches_as_indexes(hay, overlapping=True)
        return tuple(self._longest((s, -e, i) for i, s, e in hits if self.stands(hay, s, e)))

    def _longest(self, standing: Iterable[tuple[int, int, int]]) -> Iterator[Match]:
        """Of the phrases that stand in a text, as (start, -end, index), the longest at each place."""
        at = 0
        for start, end, index in sorted(standing):
            if start >= at:
                at = -end
                yield Match(start, at, self.keys[index])

    def stands(self, text: str, start: int, end: int) -> bool:
        """Whether a phrase found there is no part of other syllables, as far as nothing may be glued to it."""
        if _whole(text, start, end):
            return True
        return self.glued is not None and not _begins_inside(text, start) and self.glued.match(text, end) is not None


def _begins_inside(text: str, start: int) -> bool:
    return start > 0 and text[start - 1].isalnum() and text[start].isalnum()


def _whole(text: str, start: int, end: int) -> bool:
    return not (start and text[start - 1].isalnum() and text[start].isalnum()) and not (
        end < len(text) and text[end].isalnum() and text[end - 1].isalnum()
    )
