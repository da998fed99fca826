"""Parts of the sum just told: which sums of a sentence they are, and whose each is ("Trong đó, tỉnh Xay 4 tỷ đồng")."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.aid.funding_terms import own_stage
from helpers.aid.givings_told import Reading, Told
from helpers.aid.sums_given import is_given
from helpers.aid.works import find_works
from helpers.amounts import Amount, find_amounts
from helpers.language import lexicon
from helpers.naming.parties import Party, opposite
from helpers.text import Sentence

SHARE_REACH = 2  # sentences in which a part of a sum is still told: "Trong đó, tỉnh Xay 4 tỷ đồng."
WHOSE = 14  # code points between a share and whose it is, on either side: "tỉnh Xay | được 4 tỷ đồng"
SHARES = lexicon.regex(r"<part> \b", "units")
_NAMED_SHARES = lexicon.regex(r"<shared> \b", "clause_words")  # "Theo đó, | tỉnh Xay 4 tỷ đồng, tỉnh Sẹt 5 tỷ đồng"


def sums_here(so_far: Reading, sentence: Sentence, number: int) -> list[Amount]:
    """The sums of a sentence, as parts where it opens as the list of what makes up the sum just told, or goes on.

    "Buổi lễ đã nhận được 9 tỷ đồng. Cụ thể, Công ty Xay ủng hộ 3 tỷ đồng; | Công ty Sẹt ủng hộ 2 tỷ đồng".
    """
    found = find_amounts(sentence.text)
    first = number
    while so_far.sums and so_far.clause_before(first):
        first -= 1
    sentences = so_far.article.sentences
    if not so_far.sums or not _NAMED_SHARES.match(sentences[first].text):
        return found
    before = sentences[max(0, first - SHARE_REACH) : first]
    total = next((amount for _, amount, told_in in reversed(so_far.sums) if told_in in before), None)
    if total is None or total.part:
        return found
    alike = [a for a in found if a.currency == total.currency]
    if sum(a.product[1] for a in alike) > total.product[1] or not all(is_less(a, total) for a in alike):
        return found
    return [replace(a, part=True) for a in found]


def shares(so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]) -> bool:
    """Whether a sentence tells parts of the sum just told, which are kept: "Trong đó, tỉnh Xay 4 tỷ đồng, ..."."""
    begins = SHARES.match(sentence.text) or (
        _NAMED_SHARES.match(sentence.text) and all(_beside(sentence.text, a, parties) for a in amounts)
    )
    if not so_far.sums or not (begins or so_far.clause_before(number)):
        return False
    last, total, told_in = so_far.sums[-1]
    if total.part and so_far.clause_before(number):  # "9 tỷ đồng, trong đó: Trường Xay 3 tỷ đồng; | Trạm Sẹt 2 tỷ đồng"
        last, total, told_in = next((one for one in reversed(so_far.sums) if not one[1].part), so_far.sums[-1])
    elif not begins:
        return False
    else:
        last, total, told_in = _made_up(so_far, number, amounts) or so_far.sums[-1]
    first = number
    while so_far.clause_before(first):
        first -= 1
    before = so_far.article.sentences[max(0, first - SHARE_REACH) : number]
    fits = [a for a in amounts if is_less(a, total) and is_given(sentence.text, a, amounts)]
    if told_in not in before or total.part or not fits or any(p.country == "other" for p in parties):
        return False
    for amount in fits:
        if (share := share_of(last, amount, sentence, parties, amounts)) is not None:
            so_far.sums.append((share, replace(amount, part=True), sentence))
    return True


def _made_up(so_far: Reading, number: int, amounts: list[Amount]) -> tuple[Told, Amount, Sentence] | None:
    """The sum told shortly before that some sums make up: "A tặng 3 tỷ. Đến nay có 9 tỷ. Trong đó B 2 tỷ, C 1 tỷ"."""
    before = so_far.article.sentences[max(0, number - SHARE_REACH) : number]
    made_up = (sum(a.product[0] for a in amounts), {a.currency for a in amounts})
    near = (one for one in reversed(so_far.sums) if one[2] in before and not one[1].part)
    return next((one for one in near if (one[1].product[0], {one[1].currency}) == made_up), None)


def share_of(total: Told, part: Amount, sentence: Sentence, parties: list[Party], amounts: list[Amount]) -> Told | None:
    """The giving of a part: the total's, but of whom the words beside it name: "trong đó tỉnh Xay | 4 tỷ đồng"."""
    whose = _beside(sentence.text, part, parties)
    giver, receiver = total.giver, total.receiver
    if whose and whose.country in (giver.country, None):
        giver = whose.on_side(giver.country or "")
    elif whose:
        receiver = whose
    if (pair := opposite(giver, receiver)) is None:
        return None
    low = max((a.full_end for a in amounts if a.full_end <= part.char_start), default=0)
    works = find_works(sentence.text)
    work = next((w for w in works if low <= w.start and w.end <= part.char_start), None)
    if work is None and not whose and _SOURCE.search(sentence.text, low, part.char_start):
        work = total.work  # "Trường Xay tốn 9 tỷ đồng. Trong đó, vốn viện trợ | 8 tỷ đồng"
    said = own_stage(sentence.text, low, part.char_start, of_work=True) or total.said
    return replace(total, giver=pair[0], receiver=pair[1], work=work, own=None, said=said)


def is_less(share: Amount, total: Amount) -> bool:
    """Whether a sum, or its counter-value, is less than another in the same currency."""
    shares = {a.currency: a.max for a in (share, share.counter) if a}
    wholes = {a.currency: a.product[1] for a in (total, total.counter) if a}
    return any(shares[currency] < wholes[currency] for currency in shares.keys() & wholes.keys())


def _beside(text: str, amount: Amount, parties: list[Party]) -> Party | None:
    """The province, or the body, right before a share, else the province right behind it: "4 tỷ đồng cho tỉnh Xay"."""
    places = [p for p in parties if p.sure and p.kind in ("province", "city")]
    body = next((p for p in parties if text[p.char_end : amount.char_start] in _NEXT and p.kind in _GIVE_PARTS), None)
    if body is not None:
        return body
    before = [(p, text[p.char_end : amount.char_start]) for p in places if p.char_end <= amount.char_start]
    behind = [(p, text[amount.char_end : p.char_start]) for p in places if p.char_start >= amount.char_end]
    near = (p for p, gap in (*reversed(before), *behind) if len(gap) <= WHOSE and not re.search(r"[,;]|\bvà\b", gap))
    return next(near, next((p for p, gap in behind if _THE_REST.fullmatch(gap)), None))


_SOURCE = lexicon.regex(r"\b <aid_money> \b [^,.;:()]{0,60} $", "clause_words")
_THE_REST = lexicon.regex(r"\s <what_is_left> \s (?:(?:được|sẽ) \s)? (?:[^\W\d]+ \s)? (?:cho|về) \s", "clause_words")
_NEXT = (" ", ": ")
_GIVE_PARTS = ("company", "organisation", "army", "police")  # "Trong đó: | Công ty Xay | 4 tỷ đồng, ..."
