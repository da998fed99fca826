"""What an appeal for the other side brought in: told behind it, with who gave which part of it."""

from __future__ import annotations

from functools import cache

from helpers.aid.asked_for import appeal_before, appeals
from helpers.aid.giving_acts import find_acts
from helpers.aid.givings_told import Reading, Told
from helpers.aid.sums_apart import added
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import OTHER, Party
from helpers.text import Sentence

_NEXT = 2  # sentences in which any sum taken in is what an appeal brought in; further on, one told as such
_BROUGHT_IN = lexicon.regex(r"\b <brought_in> \b [^.;]{0,40} $", "clause_words")
_OF_APPEAL = lexicon.regex(r"\b (?: <of_appeal> | <appeals> ) \b", "clause_words")


def is_promised(so_far: Reading, one: Told, passage: Sentence) -> bool:
    """Whether a sum is what an appeal brought in, which nobody handed over yet: "phát động ..., thu được 9 tỷ đồng".

    So is each giver's part: "Cụ thể, Công ty Xay ủng hộ 3 tỷ đồng".
    """
    if any(a.direction == "hand" and a.phrase not in _asking() for a in find_acts(passage.text)):
        return False
    if appeals(one.sentence.text):
        return True
    asked = appeal_before(so_far, one.number) if one.deal.verb.phrase in _asking() else None
    return asked is not None and asked.receiver.name == one.receiver.name


@cache
def _asking() -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "collected"))


def is_collected(one: Told) -> bool:
    """Whether a community is told to have collected what is given: "tiền do cộng đồng người Việt quyên góp"."""
    return one.giver.kind == "community" and any(a.phrase in _asking() for a in one.deal.acts)


def brought_in(
    so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]
) -> list[Amount] | None:
    """The sums that are left of a sentence when it tells what an appeal before it brought in, which is kept.

    "Sau hai giờ đã thu được 9 tỷ đồng, trong đó Công ty Xay ủng hộ 3 tỷ": that firm's part is left. None when the
    sentence tells nothing of the sort.
    """
    asked = appeal_before(so_far, number) if amounts else None
    if asked is None or any(t is asked for t, _, _ in so_far.sums):
        return None
    if number - asked.number > _NEXT and not _OF_APPEAL.search(sentence.text):
        return None
    others = [p for p in parties if p.country in (*OTHER, "other") and p.sure and p.name != asked.giver.name]
    until = min((p.char_start for p in parties if not (p.name == asked.giver.name and p.country)), default=None)
    fits = [a for a in amounts if _BROUGHT_IN.search(sentence.text, 0, a.char_start)]
    fits = [a for a in fits if until is None or a.full_end <= until] if others else fits
    if not fits:
        return None
    first = next((a for a in fits if a.total), fits[0])
    kept = (first, *added(sentence.text, first, amounts))
    so_far.sums += [(asked, one, sentence) for one in kept]
    return [a for a in amounts if a not in kept] if others or until is not None else []
