"""Works that the police of a province build for their ministry: as the article tells whose money or agreement it is."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import lexicon
from helpers.givings_told import Reading, Told
from helpers.parties import Party

WORDS = "clause_words"  # data/reference/clause_words.csv
_NAMES = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "police")
_POLICE = lexicon.regex(r"\b <police> \b", WORDS, police=_NAMES)
_OF_VILLAGE = lexicon.regex(r"<police> \s (?:[^\W\d]+ \s)? <village> \b", WORDS, police=_NAMES)
_BY = lexicon.regex(r"\b (?: <mandate> | <money_of> ) \b [^.;]{0,60} $", WORDS)  # "theo chủ trương của | Bộ Công an"
_GIVES = lexicon.regex(
    r"\s+ (?:(?:đã|đang|sẽ|vừa) \s+)? (?: <mandates> | <pays_for> ) \b", WORDS
)  # "Bộ Công an | giúp"
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
    changed = {id(one): _of_ministries(one, paid, _are_told(one, passages)) for one in police}
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


def _are_told(one: Told, passages: list[tuple[str, list[Party]]]) -> bool:
    """Whether a sentence tells the police of both provinces, one giving the other something."""
    sides = {one.giver.name, one.receiver.name} - set(_ministries())
    named = [r for r in one.deal.receivers if r.name == one.receiver.name in sides]
    if one.giver.name in _ministries() and named and not _OF_VILLAGE.match(one.sentence.text, named[0].char_start):
        return True
    for text, parties in passages:
        police = [p for p in parties if p.name in sides and _POLICE.match(text, p.char_start)]
        police = [p for p in police if not _OF_VILLAGE.match(text, p.char_start)]
        gives = any(
            _TO_OTHER.fullmatch(text, a.char_end, b.char_start) for a, b in pairwise(police) if a.name != b.name
        )
        if len(sides) == 2 and gives:
            return True
    return False


def _of_ministries(one: Told, paid: bool, told: bool) -> Told:
    ours, theirs = _ministries()
    giver = one.giver if told and not paid else replace(one.giver, name=ours, kind="ministry")
    return replace(
        one, giver=giver, receiver=one.receiver if told else replace(one.receiver, name=theirs, kind="ministry")
    )


@cache
def _ministries() -> tuple[str, str]:
    """The ministries whose police they are, of either side: the row of bodies.csv that stands for police."""
    row = next(r for r in lexicon.rows("bodies") if r["kind"] == "police" and r["vn"] and r["la"])
    return row["vn"], row["la"]


def _names_mandate(text: str, parties: list[Party]) -> bool:
    """Whether a sentence tells that the ministry wants, pays or agreed on what its police build."""
    of_ministry = (p for p in parties if p.name in _ministries() and p.kind == "ministry")
    return any(_BY.search(text, 0, p.char_start) or _GIVES.match(text, p.char_end) for p in of_ministry)


def _names_payer(text: str, parties: list[Party]) -> bool:
    """Whether a sentence tells that the ministry's money pays for what its police build."""
    of_ministry = (p for p in parties if p.name in _ministries() and p.kind == "ministry")
    return any(_MONEY_OF.search(text, 0, p.char_start) or _PAYS.match(text, p.char_end) for p in of_ministry)
