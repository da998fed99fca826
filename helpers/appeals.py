"""Appeals: somebody asks all to give for the other side, and a sentence behind tells what that brought in."""

from __future__ import annotations

from functools import cache

from helpers import lexicon
from helpers.amounts import Amount
from helpers.giving_acts import find_acts
from helpers.givings_told import Reading, Told
from helpers.parties import OTHER, Party
from helpers.sums_apart import added
from helpers.text import Sentence

_BETWEEN = 6  # gifts that may be told between an appeal and what it brought in
_NEXT = 2  # sentences in which what an appeal brought in is told
_APPEALS = lexicon.regex(r"(?<!\w) (?P<responds> <responds> \s (?:[^\W\d]+ \s){0,4}?)? <appeals> \b", "clause_words")
_BROUGHT_IN = lexicon.regex(r"\b <brought_in> \b [^.;]{0,40} $", "clause_words")


def appeals(text: str) -> bool:
    """Whether a sentence tells that somebody appeals for gifts, and not that one is given since somebody did."""
    return any(not m["responds"] for m in _APPEALS.finditer(text))


def is_promised(one: Told, passage: Sentence) -> bool:
    """Whether a sum is what an appeal brought in, which nobody handed over yet: "phát động ..., thu được 9 tỷ đồng"."""
    hands = any(a.direction == "hand" and a.phrase not in _asking() for a in find_acts(passage.text))
    return appeals(one.sentence.text) and not hands


@cache
def _asking() -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "collected"))


def is_collected(one: Told) -> bool:
    """Whether a community is told to have collected what is given: "tiền do cộng đồng người Việt quyên góp"."""
    return one.giver.kind == "community" and any(a.phrase in _asking() for a in one.deal.acts)


def brought_in(so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]) -> bool:
    """Whether a sentence tells what the appeal before it brought in, which is kept: "Sau hai giờ đã thu được 9 tỷ"."""
    near = (t for t in reversed(so_far.told[-_BETWEEN:]) if 0 < number - t.number <= _NEXT)
    last = next((t for t in near if appeals(t.sentence.text)), None)  # single gifts may be told in between
    if last is None:
        return False
    if any(t is last for t, _, _ in so_far.sums) or any(p.country in (*OTHER, "other") and p.sure for p in parties):
        return False
    fits = [a for a in amounts if _BROUGHT_IN.search(sentence.text, 0, a.char_start)]
    if not fits:
        return False
    first = next((a for a in fits if a.total), fits[0])
    so_far.sums += [(last, one, sentence) for one in (first, *added(sentence.text, first, amounts))]
    return True
