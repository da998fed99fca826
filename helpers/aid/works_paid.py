"""Works on the other side whose sentence tells who pays for them without a verb of giving: "từ ngân sách tỉnh Xay"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.aid.deal import Deal
from helpers.aid.funding_terms import further, own_stage
from helpers.aid.giving_acts import Act
from helpers.aid.giving_parts import BUILDS_THERE, INVESTS
from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.kinds_told import seen
from helpers.aid.sums_apart import has_built, work_meant
from helpers.aid.sums_given import worth_sums
from helpers.aid.works import Work, same_work
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import OTHER, STATES, Party, opposite
from helpers.naming.party import is_capital
from helpers.text import Sentence

_BUDGET = lexicon.regex(r"\b <from_budget> \s+ (?:của\s+)? $", "clause_words")  # "từ ngân sách | tỉnh Xay"
_AGENT = lexicon.regex(r"\b (?: do | được ) \s+ $", "clause_words")  # "Trường Xay được | tỉnh Sẹt nâng cấp"
# "do tỉnh Xay | xây dựng"; units of the army build as contractors
_RAISES = lexicon.regex(r"\s+ (?! <acts_as> \s+ <investor> ) <raises> \b", "clause_words")
_NEAR = 30  # code points before a party in which its part is told


def works_paid(
    so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount], works: Sequence[Work]
) -> bool:
    """Whether a sentence tells what a work on the other side costs and who there pays for it; that is kept.

    "Trường Xay ở tỉnh Sẹt (Lào) được khánh thành. Trường có tổng vốn 9 tỷ đồng từ ngân sách tỉnh Nong". Without a sum
    only who pays is kept: "khánh thành Trường Xay, tỉnh Sẹt (Lào), do Công an tỉnh Nong xây dựng".
    """
    values = worth_sums(sentence.text, amounts, of_work=True)
    payer = next((p for p in parties if p.sure and p.kind in BUILDS_THERE and _pays(sentence.text, p)), None)
    payer = payer or (_who_goes_on(so_far, sentence, number, parties) if values else None)
    if payer is None or (amounts and not values) or any(p.country == "other" for p in parties):
        return False
    work = work_meant(so_far, sentence, number, works)
    return work is not None and _keep(so_far, payer, work, values[0] if values else None, sentence, number)


def _who_goes_on(so_far: Reading, sentence: Sentence, number: int, parties: list[Party]) -> Party | None:
    """Who gave right before and builds on, told by its kind alone: "Hiện tỉnh | đang xây dựng Trường Xay"."""
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= 1 else None
    builds = _BUILDS_ON.match(sentence.text) if last else None
    if last is None or builds is None or last.giver.kind not in BUILDS_THERE:
        return None
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_giver")[builds["kind"].lower()])
    ours = any(p.country == last.giver.country for p in parties)
    return last.giver if last.giver.kind in kinds and not ours else None


_BUILDS_ON = lexicon.regex(
    r"(?: [^,.;]{0,20}? [,\s] \s? )? (?P<kind><bare_giver>) \s (?: (?!<raises>\b) [^\W\d]+ \s){0,4}? <raises> \b",
    "clause_words",
)


def by_investors(so_far: Reading) -> None:
    """Gives works on the other side to who has them built, where the article tells no giving at all.

    "Trụ sở Xay ở tỉnh Sẹt (Lào) được khánh thành. Công trình trị giá 9 tỷ đồng do Công an tỉnh Nong làm chủ đầu tư".
    """
    for work, amount, sentence, number in () if so_far.told else tuple(so_far.waiting):
        parties = so_far.parties(number)
        builder = next((p for p in parties if p.sure and p.kind in BUILDS_THERE and has_built(sentence.text, p)), None)
        if work and builder:
            _keep(so_far, builder, work, amount, sentence, number)


def _keep(so_far: Reading, payer: Party, work: Work, amount: Amount | None, sentence: Sentence, number: int) -> bool:
    """Keeps a work that somebody pays for on the other side; False when nothing tells where there, or its stage."""
    told = [(n, stage) for w, stage, n, _ in so_far.works_near(number, REACH, 0) if same_work(w, work)]
    there = (p for n, _ in told for p in so_far.parties(n) if p.sure and p.country == OTHER.get(payer.country or ""))
    where = sorted((p for p in there if p.kind in ("province", "city", "school", "state")), key=_how_wide)
    where = where or [p for p in seen(so_far, OTHER.get(payer.country or "", ""), number, 1) if p.kind == "province"]
    pair = next((pair for p in where if (pair := opposite(payer, p))), None)
    stage = further(own_stage(sentence.text, 0, len(sentence.text), of_work=True), *(s for _, s in told))
    if pair is None or stage is None:
        return False
    if payer.name in STATES.values() and is_capital(
        pair[1].name
    ):  # a state's work in the other's capital is that state's
        pair = payer, replace(pair[1], name=STATES[pair[1].country or ""], kind="state")
    end = len(sentence.text)
    verb = Act(0, 0, "", "hand", "", "grant")
    one = Told(Deal(0, end, (verb,), verb, True, pair[:1], pair[1:]), *pair, sentence, number, work, stage, True)
    so_far.told.append(one)
    so_far.sums += [(one, amount, sentence)] if amount else []
    return True


def _how_wide(party: Party) -> bool:
    return party.kind == "state"


def _pays(text: str, party: Party) -> bool:
    """Whether the words around a party tell that its money builds something."""
    before = max(0, party.char_start - _NEAR), party.char_start
    invests = INVESTS.match(text, party.char_end) or (party.kind != "army" and _RAISES.match(text, party.char_end))
    agent = _AGENT.search(text, *before) and invests
    return bool(agent or _BUDGET.search(text, *before))
