"""Where a work stands: the province there receives what one state builds for the other."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.deal import Deal
from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.works import Work, same_work
from helpers.language import lexicon
from helpers.naming.parties import STATES, Party, find_parties, opposite
from helpers.naming.party import is_capital
from helpers.naming.partylists import MANY


def for_province(so_far: Reading) -> None:
    """Gives works of one state for the other to the province where they stand, told with their name anywhere.

    "Trường Xay, tỉnh Sẹt, khánh thành. Trường do Chính phủ Việt Nam tặng Lào": the province's. Not one in a capital,
    nor one given to the other state itself ("tặng Chính phủ Lào"), nor a sum whose own sentence names the other. What a
    province's police build for "Công an nước bạn" is that of its place, too.
    """
    changed: dict[int, Told] = {}
    for one in so_far.told:
        open_one = one.giver.name in STATES.values() and one.receiver.name in STATES.values() and not _names_organ(one)
        open_one = open_one or (one.giver.kind == "province" and one.receiver.kind == "police")
        if there := _in_bracket(one):
            changed[id(one)] = replace(one, receiver=there)
            continue
        itself = one.work is not None and one.receiver.name == one.work.text  # a school that no list holds
        there = stands_in(so_far, one.work, one.receiver.country or "", cities=itself) if one.work else None
        there = there or (_built_here(so_far, one) if one.work is None and one.building else None)
        if (open_one or itself) and there:
            changed[id(one)] = replace(one, receiver=there)
    if not changed:
        return
    so_far.sums[:] = [
        (one if sentence is one.sentence and _names_state(one) else changed.get(id(one), one), amount, sentence)
        for one, amount, sentence in so_far.sums
    ]
    so_far.told[:] = [changed.get(id(one), one) for one in so_far.told]


def _in_bracket(one: Told) -> Party | None:
    """The province in brackets behind a work that is one of several: "3 tỷ đồng xây Trường Xay (Attapeu), 2 tỷ ..."."""
    work, text = one.work, one.sentence.text
    if work is None or len(one.deal.sums) < 2 or text[work.start : work.end] != work.text:
        return None
    if not text.startswith(" (", work.end):
        return None
    first = next(iter(find_parties(text[work.end + 2 :].split(")")[0])), None)
    here = first is not None and first.sure and first.kind == "province" and first.country == one.receiver.country
    return first if here else None


def stands_in(so_far: Reading, work: Work, country: str, *, cities: bool = False) -> Party | None:
    """The province of a country where a work stands: in its name, else the only one that a sentence on it names.

    cities: the capital counts, too.
    """
    for named, _, number, _ in so_far.works:
        if not same_work(named, work):
            continue
        here = [p for p in so_far.parties(number) if p.sure and p.kind in ("province", "city") and p.country == country]
        beside = [w.start for w, _, n, _ in so_far.works if n == number and w.start != named.start]
        until = min((at for at in beside if at > named.start), default=None)
        if beside and until is None:  # "Trường Xay và Trạm Y tế Sẹt, | tỉnh Nong": of the last one
            here = [p for p in here if p.char_start >= named.start]
        elif beside:
            here = [p for p in here if named.start <= p.char_start < (until or 0)]
        there = [
            p for p in here if cities or (p.kind == "province" and not is_capital(p.name))
        ]  # a district of it is told as a province, too
        inside = [p for p in there if named.start <= p.char_start < named.end]
        if inside or len({p.name for p in there}) == 1:
            return (inside or there)[0]
    return None


def _built_here(so_far: Reading, one: Told) -> Party | None:
    """The province where works without a name stand that are only handed over to the other side to run.

    "Ba trạm bơm do Việt Nam giúp xây tại tỉnh Xay đã được chuyển giao cho phía Lào", "... xây dựng tại đây".
    """
    text, country = one.sentence.text, one.receiver.country
    if _TO_RUN.search(text) is None:
        return None
    here = [p for p in so_far.parties(one.number) if p.kind == "province" and p.country == country and p.sure]
    if not here and _HERE.search(text):
        before = so_far.parties(one.number - 1) if one.number else []
        here = [p for p in before if p.kind == "province" and p.country == country and p.sure]
    there = {p.name: p for p in here if p.name not in MANY}
    return next(iter(there.values())) if len(there) == 1 else None


_TO_RUN = lexicon.regex(r"\b <transfers> \s cho \s (?: <partner_side> | phía \s Lào ) \b", "clause_words")
_HERE = lexicon.regex(r"\b <right_here> \b", "clause_words")
_ORGAN = lexicon.regex(r"<state_organ> \b", "clause_words")


def _names_state(one: Told) -> bool:
    """Whether a giving's own sentence names the other state: "Chính phủ Việt Nam tặng Lào"."""
    return one.receiver.name in STATES.values() and any(r.name == one.receiver.name for r in one.deal.receivers)


def _names_organ(one: Told) -> bool:
    """Whether a giving names the other state itself as who receives: "tặng Chính phủ Lào", but not "dành cho Lào"."""
    named = (r for r in one.deal.receivers if r.name == one.receiver.name)
    return any(_ORGAN.match(one.sentence.text, r.char_start) for r in named)


def at_work(so_far: Reading, deal: Deal, work: Work | None, number: int) -> tuple[Party, Party] | None:
    """Giver and receiver of a work told some sentences before, where the sentence on who pays for it leaves out where.

    "... khánh thành Trường Xay tỉnh Sẹt. Trường có 9 phòng học. Tổng mức đầu tư 9 tỷ đồng, vốn viện trợ của Việt Nam".
    """
    giver = deal.givers[0] if deal.givers else None
    if work is None or deal.receivers or giver is None or not giver.sure:
        return None
    told = (n for w, _, n, _ in so_far.works_near(number, REACH, 0) if same_work(w, work))
    there = [p for n in told for p in so_far.parties(n) if p.sure and p.kind in _STAND]
    there.sort(key=lambda p: _STAND.index(p.kind) > _PLACES)
    return next((pair for p in there if (pair := opposite(giver, p))), None)


_STAND, _PLACES = ("province", "city", "school", "organisation", "ministry", "state"), 2  # the first three are places
