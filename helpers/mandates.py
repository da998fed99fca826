"""Works that the police of a province build for their ministry: as the article tells whose money or agreement it is."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from helpers import lexicon
from helpers.givings_told import Reading, Told
from helpers.parties import Party

WORDS = "clause_words"  # data/reference/clause_words.csv
_POLICE = lexicon.regex(
    r"\b <police> \b",
    WORDS,
    police=lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "police"),
)
_BY = lexicon.regex(r"\b <mandate> \b [^.;]{0,60} $", WORDS)  # "theo chủ trương của | Bộ Công an Việt Nam"
_PAYS = lexicon.regex(r"\s+ (?:(?:đã|đang|sẽ|vừa) \s+)? <mandates> \b", WORDS)  # "Bộ Công an Việt Nam | đang giúp"


def for_ministry(so_far: Reading) -> None:
    """Gives the works of a province's police to its ministry, and to the other side's, where they were told to build.

    "Công an tỉnh Xay bàn giao trụ sở công an bản Na Kham. Trụ sở nằm trong thỏa thuận giữa Bộ Công an hai nước".
    """
    if not any(one.work or one.building for one in so_far.told):
        return
    of_police = (number for number, s in enumerate(so_far.article.sentences) if _POLICE.search(s.text))
    passages = [(so_far.article.sentences[number].text, so_far.parties(number)) for number in of_police]
    names = {p.name for text, parties in passages for p in parties if _POLICE.match(text, p.char_start)}
    police = [one for one in so_far.told if _is_of_police(one, names)]
    if not police or not any(_names_mandate(text, parties) for text, parties in passages):
        return
    changed = {id(one): _of_ministries(one) for one in police}
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


def _of_ministries(one: Told) -> Told:
    ours, theirs = _ministries()
    giver = replace(one.giver, name=ours, kind="ministry")
    return replace(one, giver=giver, receiver=replace(one.receiver, name=theirs, kind="ministry"))


@cache
def _ministries() -> tuple[str, str]:
    """The ministries whose police they are, of either side: the row of bodies.csv that stands for police."""
    row = next(r for r in lexicon.rows("bodies") if r["kind"] == "police" and r["vn"] and r["la"])
    return row["vn"], row["la"]


def _names_mandate(text: str, parties: list[Party]) -> bool:
    """Whether a sentence tells that the ministry wants, pays or agreed on what its police build."""
    of_ministry = (p for p in parties if p.name in _ministries() and p.kind == "ministry")
    return any(_BY.search(text, 0, p.char_start) or _PAYS.match(text, p.char_end) for p in of_ministry)
