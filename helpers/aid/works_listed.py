"""Lists of works given, each with its cost in brackets: "gồm: Dự án Trường Xay, tỉnh Sẹt (số vốn 9 tỷ đồng); ..."."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.deal import Deal
from helpers.aid.funding_terms import own_stage
from helpers.aid.giving_acts import Act
from helpers.aid.givings_told import Reading, Told
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import OTHER, Party, opposite
from helpers.text import Sentence

_ITEM = lexicon.regex(  # "gồm: | Dự án Trạm Xay, tỉnh Sẹt (số vốn | 9 tỷ đồng)"
    r"(?: ^ | [:,] \s+ | \b và \s+ ) (?:\d{1,2} [.)] \s+ | [-–] \s+)? <listed_work> \s [^();:]{3,200}"
    r"\( (?:[^\W\d]+ \s+ ){0,5}",
    "clause_words",
)
_INVESTED = lexicon.regex(r"\b <invested_in> \b", "clause_words")
_PLACES = ("province", "city")
_GIVES = ("state", "ministry", "province", "city")
_NEAR = 2  # sentences before a list in which its giving is told


def works_listed(so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]) -> bool:
    """Whether a clause is of a list of works given, each with its cost in brackets; those of a giving told are kept."""
    found = {m.end(): m for m in _ITEM.finditer(sentence.text)} if amounts and so_far.told else {}
    items = [(a, found[a.char_start]) for a in amounts if a.char_start in found]
    if not items or any(p.country == "other" for p in parties):
        return False
    first = number
    while so_far.clause_before(first):
        first -= 1
    head = so_far.article.sentences[first].text
    one = next((t for t in reversed(so_far.told) if t.giver.kind in _GIVES and t.number >= first - _NEAR), None)
    if one is None or ":" not in head or _INVESTED.search(sentence.text) or _INVESTED.search(head.partition(":")[0]):
        return False
    stage = own_stage(head, 0, len(head), of_work=True) or one.said
    whole = next((amount for t, amount, _ in so_far.sums if t is one), None)
    verb = Act(0, 0, "", "hand", "", "grant")
    for amount, item in items:
        own = [p for p in parties if item.start() <= p.char_start < item.end()]
        there = (p for p in own if p.sure and p.country == OTHER.get(one.giver.country or "") and p.kind in _PLACES)
        pair = next((pair for p in there if (pair := opposite(one.giver, p))), (one.giver, one.receiver))
        works = (w for w, _, _, _ in so_far.works_near(number, 0, 0) if item.start() <= w.start < item.end())
        deal = Deal(0, len(sentence.text), (verb,), verb, True, pair[:1], pair[1:])
        told = Told(deal, *pair, sentence, number, next(works, None), stage, True)
        so_far.told.append(told)
        part = whole is not None and whole.total and amount.product[1] < whole.product[1]
        same = whole is not None and amount.currency == whole.currency
        so_far.sums.append((told, replace(amount, part=part if same else whole is not None and whole.total), sentence))
    return True
