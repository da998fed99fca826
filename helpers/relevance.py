"""What the words of an article say of its subject: Vietnam and Laos together, something else, or too little to tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from helpers.firstlook import names_laos
from helpers.relevance_words import matcher
from helpers.text import Article, Sentence

# What a sentence weighs. One act between the two sides is enough (a visit, a gift, a scholarship); talk of ties must
# come twice, since domestic news often ends with a word on the neighbours. Set on tests/test_relevance.py.
_ENOUGH = 2.0
_EVENT, _TIES, _TITLE = 2.0, 1.0, 1.0
_NAMED = 0.45  # of that, where no third country is named: both sides named and no more
_CROWDED = 0.25  # of that, when the sentence names other countries as well: a summit's list of guests, a tour
_KEPT = 3  # sentences that name Laos or the two sides, the title among them, with which one tie is enough
_OFTEN = 2  # sentences that name Vietnam, with which an act or tie told of Laos can only be between the two
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
