"""What the words of an article say of its subject: Vietnam and Laos together, something else, or too little to tell."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import shorten
from typing import NamedTuple

from helpers.intake.firstlook import names_laos
from helpers.intake.relevance_words import matcher, organisations
from helpers.language.lexicon import Match
from helpers.text import Article, Sentence

# What a sentence shows of relations between the two, and what all of them must show together. The values are those that
# part the articles of tests/relevance_articles.txt best, rounded; what a visit or gift shows alone is set.
_ENOUGH, _NEARLY = 3.0, 2.5
_EVENT, _TIES, _NAMED = 2.0, 1.0, 0.75  # both sides named: with an act between them, with a tie, with neither
_CROWDED = 0.5  # of that, when the sentence names other countries as well: a summit's list of guests, a tour
_TWO_SIDES = 2.0  # "hai bên", "tỉnh bạn": the two, as far as no third country takes Vietnam's place
_LAO_ACT, _VIETNAMESE_ACT = 1.5, 1.0  # an act or a tie told of one side, where the other is named elsewhere
_VIETNAM = 0.75  # Vietnam alone, where Laos is named elsewhere
_MOST = 3  # one-sided sentences of a kind that count
_LEAD = 2  # sentences that, with the title, tell what an article is about
_TITLE, _LAOS_LEADS, _OFF_LEADS = 1.0, 1.0, -1.25  # both sides in the title; Laos there; crime, sport, weather there
_OFF = -2.0  # an article that tells of crime, sport or weather throughout

_WHY = 160  # code points of a passage that is told as a reason
_BRACKET = 2  # code points between a city abroad and its country: "tại New York (Mỹ)"

_OTHERS = frozenset({"other", "several", "abroad"})
_NO_RELATION = frozenset({"off", "aside"})  # crime, sport, weather; wages, prices, a traveller's page
_NOTHING: frozenset[str] = frozenset()


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
        """Whether Vietnam, a place or person of it is named, or somebody goes over to Laos, and no third country is."""
        told = self.says & {"vietnam", "both"} or ("over" in self.says and not self.says & _OTHERS)
        return bool(told) or self._is_shared_border

    @property
    def _is_shared_border(self) -> bool:
        """Whether the border between the two is named as a matter of both: by itself it may be a stretch of Vietnam."""
        return "border" in self.says and "two_sides" in self.says

    @property
    def is_of_others(self) -> bool:
        """Whether other countries are named and Vietnam is not."""
        return bool(self.says & _OTHERS) and not self.names_vietnam

    @property
    def is_elsewhere(self) -> bool:
        """Whether it tells of crime, sport or weather, or of other countries."""
        return self.is_of_others or bool(self.says & {"off", "abroad"})

    @property
    def is_of_act(self) -> bool:
        """Whether it tells an act or a tie."""
        return bool(self.says & {"event", "ties"})

    @property
    def weight(self) -> float:
        """How much it shows by itself; 0 when it names one side alone, or is of crime or sport."""
        two = bool(self.says & {"both", "several"}) or (
            self.names_laos and (self.names_vietnam or "two_sides" in self.says)
        )
        if not two or self.says & _NO_RELATION:
            return 0.0
        value = _EVENT if "event" in self.says else _TIES if "ties" in self.says else _NAMED
        return value * _CROWDED if self.says & {"other", "several"} and "both" not in self.says else value


@dataclass(frozen=True, slots=True)
class Verdict:
    """about: True, False, or None when the words do not settle it; why: what decided, or what is missing.

    nearly: whether little is missing, so that any record of the article is one between the two.
    """

    about: bool | None
    why: str
    nearly: bool = False


def verdict(article: Article) -> Verdict:
    """Judge by its words alone whether an article tells relations between Vietnam and Laos.

    What its sentences show adds up: those that name both sides, most with an act between them; and those of one side,
    as far as the other is named and no third country takes its place. Title and lead say what it is about; crime,
    sport and weather count against it. Where that is too little, or the scene is set in a third country, the words do
    not settle it: then screening.relevant() looks for records.
    """
    if not names_laos(article):  # most pages of a newspaper
        return Verdict(False, "no name of Laos in the body")
    said = sayings(article)
    if not any(saying.names_laos for saying in said):
        if not any("several" in saying.says for saying in said):
            return Verdict(False, "no name of Laos in the body")
        return Verdict(None, "Laos is named beside other countries alone, and nothing is told of it")
    shown = shows(said)
    best = said[shown.index(max(shown))].text
    enough = sum(shown) + _setting(said)
    if enough < _ENOUGH:
        passing = "Laos is named, but no act or tie between the two countries is told"
        if max(shown):  # the sentence that names Laos; one that weighs more may name Vietnam alone
            of_laos = max((n for n, one in enumerate(said) if one.names_laos), key=lambda n: shown[n])
            passing = f"only in passing: {shorten(said[of_laos].text, _WHY, placeholder=' …')}"
        return Verdict(None, passing, nearly=enough >= _NEARLY)
    if other := _other_subject(said):
        return Verdict(None, f"of something else: {shorten(other.text, _WHY, placeholder=' …')}")
    return Verdict(True, best)


def shows(said: list[Saying]) -> list[float]:
    """What the title and each sentence show of relations between the two, beside all the others."""
    laos = sum(saying.names_laos for saying in said)
    if not laos:
        return [0.0] * len(said)
    vietnam = sum(saying.names_vietnam for saying in said)
    named = [n for n, saying in enumerate(said) if saying.names_vietnam or "two_sides" in saying.says]
    others = [saying for saying in said if saying.says & _OTHERS]
    # that who acts with Laos, or with Vietnam, is the other of the two and no third country
    with_laos = vietnam / (vietnam + sum(not s.names_vietnam for s in others)) if others else 1.0
    with_vietnam = laos / (laos + sum(not s.names_laos for s in others))
    left = {"two_sides": _MOST, "vietnam": min(laos, _MOST), "named": min(laos, _MOST)}
    left["laos"] = min(len(named), _MOST) if named and (len(named) > 1 or named[0] <= _LEAD) else 0
    found = []
    for saying in said:
        kind, value = "", saying.weight
        if not value and not saying.says & (_NO_RELATION | _OTHERS):
            if "two_sides" in saying.says:
                kind, value = "two_sides", _TWO_SIDES * with_laos * with_vietnam
            elif saying.names_laos and saying.is_of_act:
                kind, value = "laos", _LAO_ACT * with_laos
            elif saying.names_vietnam and not saying.names_laos:
                kind = "vietnam" if saying.is_of_act else "named"
                value = (_VIETNAMESE_ACT if saying.is_of_act else _VIETNAM) * with_vietnam
        if kind:
            left[kind] -= 1
            value *= left[kind] >= 0
        found.append(value)
    return found


def _setting(said: list[Saying]) -> float:
    """What title and lead add when they name Laos, and what crime, sport or weather take away."""
    lead = said[: 1 + _LEAD]
    value = _TITLE * (said[0].weight > 0) + _LAOS_LEADS * any(s.names_laos for s in lead)
    value += _OFF_LEADS * sum("off" in s.says for s in lead)
    return value + _OFF * sum("off" in s.says for s in said) / len(said)


def _other_subject(said: list[Saying]) -> Saying | None:
    """What in the title or the lead sets another scene: a third country as the place or the subject."""
    if said[0].says & {"other", "several"}:
        return said[0]
    return next((saying for saying in said[: 1 + _LEAD] if "abroad" in saying.says), None)


def meet_abroad(saying: Saying) -> bool:
    """Whether both are named, and a third country only as the place where they meet: "tại New York (Mỹ)"."""
    if "abroad" not in saying.says or "several" in saying.says or not (saying.names_laos and saying.names_vietnam):
        return False
    end = 0
    for match in matcher().find(saying.text):
        if match.key & _OTHERS:
            again = end and match.start - end <= _BRACKET
            if not (again or "abroad" in match.key or saying.text[match.start : match.end] in organisations()):
                return False
            end = match.end
    return True


def sayings(article: Article) -> list[Saying]:
    """The title, then every sentence of an article, each with what its phrases say."""
    title = Saying(article.title, _says(article.title))
    return [title, *[Saying(one.text, _says(one.text), one) for one in article.sentences]]


def _says(text: str) -> frozenset[str]:
    found = matcher().find(text)
    return frozenset().union(*[m.key for m in found if not _begins_name(text, m)]) if found else _NOTHING


def _begins_name(text: str, match: Match) -> bool:
    """Whether a word is the first syllable of a Lao name: "Thoong-xỉn | Thăm-ma-vông" visits nobody."""
    behind = text[match.end : match.end + 2]
    return behind[:1] == "-" and behind[1:].islower() and text[match.start].isupper()
