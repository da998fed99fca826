"""Works that the police of a province build for their ministry: as the article tells whose money or agreement it is."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers.aid.givings_told import Reading, Told
from helpers.language import lexicon
from helpers.naming.parties import Party

WORDS = "clause_words"  # data/reference/clause_words.csv
_NAMES = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "police")
_POLICE = lexicon.regex(r"\b <police> \b", WORDS, police=_NAMES)
_OF_VILLAGE = lexicon.regex(r"<police> \s (?:[^\W\d]+ \s)? <village> \b", WORDS, police=_NAMES)
_BY = lexicon.regex(r"\b (?: <mandate> | <money_of> ) \b [^.;]{0,60} $", WORDS)  # "theo chủ trương của | Bộ Công an"
_GIVES = lexicon.regex(  # "Bộ Công an | giúp"
    r"\s+ (?:(?:đã|đang|sẽ|vừa) \s+)? (?: <mandates> | <pays_for> ) \b", WORDS
)
_MONEY_OF = lexicon.regex(r"\b <money_of> \s (?:[^\W\d]+ \s){0,2} $", WORDS)  # "từ nguồn kinh phí của | Bộ Công an"
_PAYS = lexicon.regex(r"\s+ (?:(?:đã|đang|sẽ|vừa) \s+)? <pays_for> \b", WORDS)  # "do Bộ Công an | cấp"


_TO_OTHER = lexicon.regex(  # "Công an tỉnh Xay | hỗ trợ | Công an tỉnh Sẹt"
    r"[^.;:]{0,30}? \b <acts> \s (?:cho \s)? | [^.;:]{0,120} \s cho \s",
    WORDS,
    acts=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] == "give"),
)


def for_ministry(so_far: Reading) -> None:
    """Gives the works of a province's police to its ministry, and to the other side's, where they were told to build.

    "Công an tỉnh Xay bàn giao trụ sở công an bản Na Kham. Trụ sở nằm trong thỏa thuận giữa Bộ Công an hai nước". Where
    both provinces' police are told ("Công an tỉnh Xay hỗ trợ Công an tỉnh Sẹt"), what the ministry pays is its own.
    """
    if not any(one.work or one.building for one in so_far.told):
        return
    of_police = (number for number, s in enumerate(so_far.article.sentences) if _POLICE.search(s.text))
    passages = [(so_far.article.sentences[number].text, so_far.parties(number)) for number in of_police]
    names = {p.name for text, parties in passages for p in parties if _POLICE.match(text, p.char_start)}
    police = [one for one in so_far.told if _is_of_police(one, names)]
    if not police or not any(_names_mandate(text, parties) for text, parties in passages):
        return
    paid = any(_names_payer(text, parties) for text, parties in passages)
    provincial = [(text, _of_provinces(text, parties)) for text, parties in passages]
    changed = {id(one): _of_ministries(one, paid, _are_told(one, provincial)) for one in police}
    so_far.told[:] = [changed.get(id(one), one) for one in so_far.told]
    so_far.sums[:] = [(changed.get(id(one), one), amount, sentence) for one, amount, sentence in so_far.sums]


def _is_of_police(one: Told, names: set[str]) -> bool:
    """Whether a giving is of a work that police, or their ministry, build for police; names: of those with police."""
    for_police = one.receiver.name in (*names, *_ministries()) or _POLICE.search(
        one.work.text if one.work else one.sentence.text
    )
    by_police = one.giver.name in names or one.giver.name in _ministries()
    of_work = one.work is not None or one.building
    return of_work and by_police and bool(for_police) and (one.giver.country, one.receiver.country) == ("VN", "LA")


def _of_provinces(text: str, parties: list[Party]) -> list[Party]:
    """The police that a passage names, without those of a village."""
    police = (p for p in parties if _POLICE.match(text, p.char_start))
    return [p for p in police if not _OF_VILLAGE.match(text, p.char_start)]


def _are_told(one: Told, passages: list[tuple[str, list[Party]]]) -> bool:
    """Whether a sentence tells the police of both provinces, one giving the other something.

    passages: each with the police that it names, _of_provinces().
    """
    sides = {one.giver.name, one.receiver.name} - set(_ministries())
    receivers = [r for r in one.deal.receivers if r.name == one.receiver.name in sides]
    given_by = one.giver.name in _ministries() and bool(receivers)
    if given_by and not _OF_VILLAGE.match(one.sentence.text, receivers[0].char_start):
        return True
    for text, named in passages if len(sides) == 2 else ():
        both = pairwise(p for p in named if p.name in sides)
        if any(_TO_OTHER.fullmatch(text, a.char_end, b.char_start) for a, b in both if a.name != b.name):
            return True
    return False


def _of_ministries(one: Told, paid: bool, told: bool) -> Told:
    ours, theirs = _ministries()
    giver = one.giver if told and not paid else replace(one.giver, name=ours, kind="ministry")
    receiver = one.receiver if told else replace(one.receiver, name=theirs, kind="ministry")
    return replace(one, giver=giver, receiver=receiver)


@cache
def _ministries() -> tuple[str, str]:
    """The ministries whose police they are, of either side: the row of bodies.csv that stands for police."""
    row = next(r for r in lexicon.rows("bodies") if r["kind"] == "police" and r["vn"] and r["la"])
    return row["vn"], row["la"]


def _names_mandate(text: str, parties: list[Party]) -> bool:
    """Whether a sentence tells that the ministry wants, pays or agreed on what its police build."""
    return _says_of_ministry(text, parties, _BY, _GIVES)


def _names_payer(text: str, parties: list[Party]) -> bool:
    """Whether a sentence tells that the ministry's money pays for what its police build."""
    return _says_of_ministry(text, parties, _MONEY_OF, _PAYS)


def _says_of_ministry(text: str, parties: list[Party], before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    """Whether one of two patterns stands around a ministry of police."""
    of_ministry = (p for p in parties if p.name in _ministries() and p.kind == "ministry")
    return any(before.search(text, 0, p.char_start) or behind.match(text, p.char_end) for p in of_ministry)
