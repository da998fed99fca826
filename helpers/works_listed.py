"""Lists of works given, each with its cost in brackets: "gồm: Dự án Trường Xay, tỉnh Sẹt (số vốn 9 tỷ đồng); ..."."""

from __future__ import annotations

from helpers import lexicon
from helpers.amounts import Amount
from helpers.deal import Deal
from helpers.funding_terms import own_stage
from helpers.giving_acts import Act
from helpers.givings_told import Reading, Told
from helpers.parties import OTHER, Party, opposite
from helpers.text import Sentence

_ITEM = lexicon.regex(  # "gồm: | Dự án Trạm Xay, tỉnh Sẹt (số vốn | 9 tỷ đồng)"
    r"(?: ^ | : \s+ ) (?:\d{1,2} [.)] \s+ | [-–] \s+)? <listed_work> \s [^();:]{3,200} \( (?:[^\W\d]+ \s+ ){0,5}",
    "clause_words",
)
_INVESTED = lexicon.regex(r"\b <invested_in> \b", "clause_words")
_GIVES = ("state", "ministry", "province", "city")
_NEAR = 2  # sentences before a list in which its giving is told


def works_listed(so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]) -> bool:
    """Whether a clause is of a list of works given, each with its cost in brackets; that of a giving told is kept."""
    item = _ITEM.search(sentence.text) if amounts and so_far.told else None
    amount = next((a for a in amounts if item and item.end() == a.char_start), None)
    if item is None or amount is None or any(p.country == "other" for p in parties):
        return False
    first = number
    while so_far.clause_before(first):
        first -= 1
    head = so_far.article.sentences[first].text
    one = next((t for t in reversed(so_far.told) if t.giver.kind in _GIVES and t.number >= first - _NEAR), None)
    if one is None or ":" not in head or _INVESTED.search(sentence.text) or _INVESTED.search(head.partition(":")[0]):
        return False
    there = (p for p in parties if p.country == OTHER.get(one.giver.country or "") and p.kind in ("province", "city"))
    within = (p for p in there if p.sure and item.start() <= p.char_start < item.end())
    pair = next((pair for p in within if (pair := opposite(one.giver, p))), (one.giver, one.receiver))
    stage = own_stage(head, 0, len(head), of_work=True)
    works = (w for w, _, _, _ in so_far.works_near(number, 0, 0) if item.start() <= w.start < item.end())
    verb = Act(0, 0, "", "hand", "", "grant")
    deal = Deal(0, len(sentence.text), (verb,), verb, True, pair[:1], pair[1:])
    told = Told(deal, *pair, sentence, number, next(works, None), stage, True)
    so_far.told.append(told)
    so_far.sums.append((told, amount, sentence))
    return True
