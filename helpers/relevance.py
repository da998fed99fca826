"""What the words of an article say of its subject: Vietnam and Laos together, something else, or too little to tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from helpers import lexicon
from helpers.decode import REWRITTEN, is_plain
from helpers.text import Article, Sentence

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick, BytesAhoCorasick, Implementation

# What a sentence weighs. One act between the two sides is enough (a visit, a gift, a scholarship); talk of ties must
# come twice, since domestic news often ends with a word on the neighbours. Set on tests/test_relevance.py.
_ENOUGH = 2.0
_EVENT, _TIES, _TITLE = 2.0, 1.0, 1.0
_NAMED = 0.45  # of that, where no third country is named: both sides named and no more
_CROWDED = 0.25  # of that, when the sentence names other countries as well: a summit's list of guests, a tour
_KEPT = 3  # sentences that name Laos or the two sides, the title among them, with which one tie is enough
_OFTEN = 2  # sentences that name Vietnam, with which an act or tie told of Laos can only be between the two
_MANY = 100  # pages worth the quickest form of automaton: it takes as long to make as ten pages to read
_LEAD = 2  # sentences that, with the title, set the scene: a crime, a match, a storm, a meeting in a third country


_NO_RELATION = frozenset({"off", "wages"})  # a sentence of crime, sport, weather or of what workers are paid


class Saying(NamedTuple):
    """The title or a sentence of an article and what its phrases say: kinds of relevance.csv."""

    text: str
    says: frozenset[str]
    sentence: Sentence | None = None  # None: the title

    @property
    def names_laos(self) -> bool:
        """Whether Laos, a place or a person of it is named."""
        return bool(self.says & {"laos", "both"}) or self._is_shared_border

    @property
    def names_vietnam(self) -> bool:
        """Whether Vietnam, a place or a person of it is named."""
        return bool(self.says & {"vietnam", "both"}) or self._is_shared_border

    @property
    def _is_shared_border(self) -> bool:
        """Whether the border between the two is named as a matter of both: by itself it may be a stretch of Vietnam."""
        return "border" in self.says and "two_sides" in self.says

    @property
    def is_of_others(self) -> bool:
        """Whether other countries are named and Vietnam is not."""
        return bool(self.says & {"other", "several", "abroad"}) and not self.names_vietnam

    @property
    def is_elsewhere(self) -> bool:
        """Whether it tells of crime, sport or weather, or of other countries."""
        return self.is_of_others or bool(self.says & {"off", "abroad"})

    @property
    def weight(self) -> float:
        """How much it shows of relations between the two sides; 0 when it names one alone, or is of crime or sport."""
        two = "both" in self.says or (self.names_laos and bool(self.says & {"vietnam", "two_sides"}))
        if not two or self.says & _NO_RELATION:
            return 0.0
        value = _EVENT if "event" in self.says else _TIES if "ties" in self.says else 0.0
        return value * _CROWDED if self.says & {"other", "several"} and "both" not in self.says else value

    @property
    def implied(self) -> float:
        """What it shows where "hai bên" can only be the two: an act or tie of both or of Laos, or the two named."""
        if self.says & _NO_RELATION or self.is_of_others:
            return 0.0
        both = "two_sides" in self.says
        if self.says & {"event", "ties"} and (both or self.names_laos):
            return _EVENT if both and "event" in self.says else _TIES
        return _NAMED if both or (self.names_laos and self.names_vietnam) else 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """about: True, False, or None when the words do not settle it; why: what decided, or what is missing."""

    about: bool | None
    why: str


def may_concern(text: str) -> bool:
    """A quick look at a text: is Laos, or a place or person of it, named? "Lào Cai" and "thuốc lào" do not count."""
    end = 0
    for _, start, _ in _hints_of_laos().find(text):
        if start < end:
            continue  # in a line that was looked at
        end = text.find("\n", start) if text.find("\n", start) >= 0 else len(text)
        line = text[text.rfind("\n", 0, start) + 1 : end]  # no phrase goes on in the next
        if any(match.key == "laos" for match in _laos_matcher().find(line)):
            return True
    return False


def cannot_concern(data: bytes) -> bool:
    """Whether the bytes of a page are sure to name Laos in no way, so that they need not be decoded as it takes.

    They are if they are plain UTF-8 in which neither a phrase for Laos stands, "Lào Cai" aside, nor anything that
    decoding or unescaping makes one of.
    """
    hints, last_decoy = _hints_in_bytes()
    for hint, start, end in hints.find(data):
        if hint > last_decoy or not (_parts(data, start - 1) and _parts(data, end)):
            return False
    return is_plain(data)


def _parts(data: bytes, at: int) -> bool:
    """Whether a byte is sure to part two words: a blank or sign of ASCII, or the start or end of the text."""
    return not 0 <= at < len(data) or (data[at] < 128 and not chr(data[at]).isalnum())


@lru_cache(maxsize=2)
def names_laos(article: Article) -> bool:
    """Whether the title or the body of an article names Laos, or a place or person of it."""
    return may_concern(article.title) or may_concern(article.text)


def verdict(article: Article) -> Verdict:
    """Judge by its words alone whether an article tells relations between Vietnam and Laos.

    A sentence counts when it names both sides, or one side and "the two countries", and an act or a tie between them;
    where no other country is named, "the two sides" alone are the two, and an act or a tie told of Laos counts, too.
    The words do not settle it when they weigh too little, or when the lead tells of crime, sport or weather, or of a
    meeting in a third country: then screening.relevant() looks for records.
    """
    if not names_laos(article):  # most pages of a newspaper
        return Verdict(False, "no name of Laos in the body")
    said = sayings(article)
    if not any(saying.names_laos for saying in said):
        return Verdict(False, "no name of Laos in the body")
    weights = [saying.weight for saying in said]
    best, weight = said[weights.index(max(weights))], sum(weights)
    if weight < _ENOUGH and _only_the_two(said):
        shown = [saying for saying in said if saying.weight or saying.implied]
        told = [max(saying.weight, saying.implied) for saying in shown]
        # one word with "phía bạn" may be of a jam at the border
        if sum(told) >= _ENOUGH and (len(shown) > 2 or sum(one >= _TIES for one in told) > 1):
            best, weight = shown[told.index(max(told))], sum(told)
    if said[0].weight >= _TIES:
        weight += _TITLE
    if weight == _TIES and _of_nothing_else(said):
        weight = _ENOUGH
    if not any(saying.names_laos for saying in said[: 2 + _LEAD]) and weight < 2 * _ENOUGH:
        return Verdict(None, f"once, in an article that begins with something else: {best.text[:80]}")
    if weight < _ENOUGH:
        passing = "Laos is named, but no act or tie between the two countries is told"
        return Verdict(None, f"only in passing: {best.text[:80]}" if weight else passing)
    if other := _other_subject(said):
        return Verdict(None, f"of something else: {other.text[:80]}")
    return Verdict(True, best.text)


def _only_the_two(said: list[Saying]) -> bool:
    """Whether "hai bên", "tỉnh bạn" or an act of Laos can only be of Vietnam and Laos: no other country is named."""
    told = any("two_sides" in saying.says for saying in said) or sum(saying.names_vietnam for saying in said) >= _OFTEN
    return told and any(s.names_laos for s in said[: 1 + _LEAD]) and not any(s.says & _OTHERS for s in said)


def _of_nothing_else(said: list[Saying]) -> bool:
    """Whether an article that tells one tie keeps to the two, named several times: no crime, sport or other country."""
    laos = sum(saying.names_laos or "two_sides" in saying.says for saying in said)
    vietnam = sum(saying.names_vietnam or "two_sides" in saying.says for saying in said)
    return laos >= _KEPT and vietnam >= _KEPT - 1 and not any(s.says & (_OTHERS | _NO_RELATION) for s in said)


def _other_subject(said: list[Saying]) -> Saying | None:
    """What in the title or the lead sets another scene: a crime, a third country as the place or the subject."""
    if said[0].says & {"other", "several"}:
        return said[0]
    return next((saying for saying in said[: 1 + _LEAD] if saying.says & {"off", "abroad"}), None)


def sayings(article: Article) -> list[Saying]:
    """The title, then every sentence of an article, each with what its phrases say."""
    title = Saying(article.title, _says(article.title))
    return [title, *[Saying(one.text, _says(one.text), one) for one in article.sentences]]


_OTHERS = frozenset({"other", "several", "abroad"})
_NOTHING: frozenset[str] = frozenset()


def _says(text: str) -> frozenset[str]:
    found = matcher().find(text)
    return frozenset().union(*[match.key for match in found]) if found else _NOTHING


@cache
def matcher() -> lexicon.Matcher:
    """Every phrase of relevance.csv and every name of the two countries, as printed and with a capital."""
    return lexicon.Matcher([*_phrases(), *_abroad(), *_names("LA", "laos"), *_names("VN", "vietnam")], fold_case=False)


@cache
def _laos_matcher() -> lexicon.Matcher:
    names = {"laos", "both", "border", "not_laos"}
    rows = [(phrase, "" if "not_laos" in says else "laos") for phrase, says in _phrases() if says & names]
    return lexicon.Matcher([*rows, *((name, "laos") for name, _ in _names("LA", "laos"))], fold_case=False)


@cache
def _shortest() -> tuple[str, ...]:
    """The phrases for Laos that hold no other one: without any of them, whole or inside a word, none stands there."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    forms = _laos_matcher().forms
    every = AhoCorasick(forms, matchkind=MatchKind.Standard)
    return tuple(form for form in forms if len(every.find_matches_as_indexes(form, overlapping=True)) == 1)


class _Hints:
    """Phrases sought in page after page: soon ready for a few pages, in the quickest form of automaton for many."""

    def __init__(self, make: Callable[[Implementation], AhoCorasick | BytesAhoCorasick]):
        from ahocorasick_rs import Implementation

        self._make = make
        self._machine = make(Implementation.ContiguousNFA)
        self._coming = _MANY

    def find(self, text: str | bytes) -> list[tuple[int, int, int]]:
        """Which phrases stand in a text, and their spans."""
        self._coming -= 1
        if self._coming == 0:
            from ahocorasick_rs import Implementation

            self._machine = self._make(Implementation.DFA)
        return self._machine.find_matches_as_indexes(text)


@cache
def _hints_of_laos() -> _Hints:
    """Finds most pages of a newspaper out: none of the shortest phrases stands in them."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    hints = _shortest()  # half as many as all of them, so that even the quickest automaton is not large
    return _Hints(lambda form: AhoCorasick(hints, matchkind=MatchKind.LeftmostFirst, implementation=form))


@cache
def _hints_in_bytes() -> tuple[_Hints, int]:
    """The same before a page is decoded: with what may turn into a phrase by that; up to which hint they are decoys."""
    from ahocorasick_rs import BytesAhoCorasick, MatchKind

    decoys, before = _decoys()
    hints = [text.encode() for text in dict.fromkeys((*decoys, *_shortest(), *before, *REWRITTEN))]
    found = _Hints(lambda form: BytesAhoCorasick(hints, matchkind=MatchKind.LeftmostLongest, implementation=form))
    return found, len(decoys) - 1


@cache
def _decoys() -> tuple[list[str], list[str]]:
    """Phrases like "Lào Cai" whose place no phrase for Laos takes, and the phrases that may end in their first words.

    Where such a decoy stands, the longest phrase that begins there is itself. Only one that begins before it can hide
    it ("quan hệ Việt Nam - Lào Cai"); those are sought as well, and so are found first.
    """
    forms = dict(zip(_laos_matcher().forms, _laos_matcher().keys, strict=True))
    laos = [form for form, says in forms.items() if says]
    first = _first_words(forms)
    decoys = [
        decoy
        for decoy, says in forms.items()
        if not says and not decoy.endswith(first) and not any(decoy in form for form in laos)
    ]
    begun = _first_words(decoys)
    return decoys, [form for form in laos if form.endswith(begun)]


def _first_words(phrases: Iterable[str]) -> tuple[str, ...]:
    """The beginnings of phrases, up to each word, with more behind: a phrase that ends in one may go on as another."""
    breaks = ((one, match.start()) for one in phrases for match in re.finditer(r"\b", one))
    return tuple({one[:at] for one, at in breaks if 0 < at < len(one)})


def _phrases() -> Iterator[tuple[str, frozenset[str]]]:
    for row in lexicon.rows("relevance"):
        says = frozenset(lexicon.split(row["says"]))
        if "at" in says:
            continue
        for spelling in _dashes(row["phrase"]):
            yield spelling, says
            yield spelling[0].upper() + spelling[1:], says


def _abroad() -> Iterator[tuple[str, frozenset[str]]]:
    """ "tại Malaysia", "ở New York": a word of the kind "at" before a name of a third country or its capital."""
    says = frozenset({"abroad", "other"})
    for at in (row["phrase"] for row in lexicon.rows("relevance") if row["says"] == "at"):
        for row in lexicon.rows("countries"):
            if row["country"] == "other":
                yield f"{at} {row['phrase']}", says
                yield f"{at[0].upper()}{at[1:]} {row['phrase']}", says


def _dashes(phrase: str) -> Iterator[str]:
    """The phrase as papers print it, with a hyphen or a dash, spaced or not: "Việt - Lào", "Việt-Lào", "Việt – Lào"."""
    if " - " not in phrase:
        yield phrase
        return
    for dash in (" - ", "-", " – ", "–", "- ", " -"):
        yield phrase.replace(" - ", dash)


def _names(country: str, says: str) -> Iterator[tuple[str, frozenset[str]]]:
    for table in ("places", "people"):
        for row in lexicon.rows(table):
            if row["country"] == country:
                for name in (row["name"], *lexicon.split(row["aliases"])):
                    if re.search(r"\w{3}", name):
                        yield name, frozenset({says})
    for row in lexicon.rows("countries"):
        if row["country"] == country:
            yield row["phrase"], frozenset({says})
