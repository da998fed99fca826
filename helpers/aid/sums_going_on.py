"""Sums that go on with the giving before them without a verb of their own: "...; Công ty Xay 9 tỷ đồng"."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.giving_roles import role_of
from helpers.aid.givings_told import Reading, Told
from helpers.aid.sums_given import is_given
from helpers.amounts import Amount, find_amounts
from helpers.language import lexicon
from helpers.naming.parties import Party, opposite
from helpers.text import Sentence

_OF_TIME = lexicon.regex(
    r"""(?: (?:trong|còn) \s )? <time_noun> \s (?: từ \s | năm \s )? (?:19|20)\d\d [^,.;]{0,20}?
    (?: : | \s <is_sum> \b )""",
    "clause_words",
)


_SAME_FIGURE = lexicon.regex(  # "Giai đoạn 2031-2035, con số này là 9 tỷ đồng"
    r"(?: (?:trong|còn|đến|riêng) \s )? <time_noun> \s [^.;]{3,30}? ,? \s (?:<same_figure>|<same_aid>) \b",
    "clause_words",
)


_EACH = lexicon.regex(r"\s mỗi \s [^\W\d]+ \s (?:<hedge>\s)? $", "units")  # "tỉnh Xay và tỉnh Sẹt | mỗi tỉnh | 9 triệu"
_AT = lexicon.regex(r"\s <where> \s", "clause_words")


def goes_on(so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]) -> bool:
    """Whether a clause without a verb goes on with the giving before it: "...; 1 tấn gạo và 8 triệu kíp cho tỉnh B"."""
    first = number
    while so_far.clause_before(first):
        first -= 1
    last = so_far.told[-1] if so_far.told else None
    again = last is not None and number - last.number == 1 and _SAME_FIGURE.match(sentence.text) and _is_last(so_far)
    if last is None or not (first <= last.number < number or again):
        return False
    if (
        not parties and (again or _OF_TIME.match(sentence.text)) and last.work is None
    ):  # "...; giai đoạn 2031-2035: 9 tỷ đồng"
        told = [a for a in amounts if is_given(sentence.text, a, amounts)][:1]
        so_far.sums += [(last, a, sentence) for a in told]
        return bool(told)
    if listed := _next_work(so_far, sentence, number, last, parties, amounts):
        so_far.sums.append((listed, amounts[0], sentence))
        return True
    if alone := _alone(sentence.text, last, parties, amounts):
        so_far.sums.append((alone, amounts[0], sentence))
        return True
    to = (p for p in parties if p.sure and role_of(sentence.text, p, 0, None) == "receiver")
    pair = next((pair for p in to if (pair := opposite(last.giver, p))), None)
    fits = [a for a in amounts if is_given(sentence.text, a, amounts)]
    for amount in fits if pair else ():
        so_far.sums.append((replace(last, giver=pair[0], receiver=pair[1], work=None, own=None), amount, sentence))
    return pair is not None and bool(fits)


def _is_last(so_far: Reading) -> bool:
    """Whether the sum given last is the last one of its sentence, so that "con số này" is that one."""
    if not so_far.sums:
        return False
    _, amount, sentence = so_far.sums[-1]
    return all(a.char_start <= amount.full_end for a in find_amounts(sentence.text))


_OPENS = 12  # code points before a work that opens a clause of a list: "- Dự án | Trường Xay"


def _next_work(
    so_far: Reading, sentence: Sentence, number: int, last: Told, parties: list[Party], amounts: list[Amount]
) -> Told | None:
    """The giving of the next of several works: "xây Trường Xay trị giá 9 tỷ đồng; | Trạm Y tế huyện Sẹt 3 tỷ đồng"."""
    work = next((w for w, _, _, _ in so_far.works_near(number, 0, 0) if w.start <= _OPENS), None)
    if work is None or not amounts or not last.building or not is_given(sentence.text, amounts[0], amounts):
        return None
    side = last.receiver.country
    if amounts[0].char_start < work.end or any(p.sure and p.country != side for p in parties):
        return None
    there = (p for p in parties if p.sure and p.kind in ("province", "city"))
    where = next((p for p in there if p.country == side), last.receiver)
    return replace(last, receiver=where, work=work, own=None)


def _alone(text: str, last: Told, parties: list[Party], amounts: list[Amount]) -> Told | None:
    """The giving in a clause of nothing but who gives or receives and his sum: "...; | Công ty Xay 9 tỷ đồng"."""
    one = parties[0] if parties and amounts else None
    if one is None or one.char_start or one.kind in ("people", "state") or amounts[0].char_start < one.char_end:
        return None
    end = next(
        (p.char_end for p in parties if p.kind == "state" and _AT.fullmatch(text, one.char_end, p.char_start)), 0
    )
    if _EACH.sub("", text[end or one.char_end : amounts[0].char_start]).strip(" :)0123456789"):
        # "Đại đội Biên phòng | 531 | 9 triệu đồng", "Hội Doanh nghiệp Việt Nam | tại Lào | 9 triệu đồng"
        return None
    if one.sure and one.country == last.receiver.country != last.giver.country:
        return replace(last, receiver=one, work=None, own=None)
    if last.work is not None:
        return None
    if one.country is None and last.giver.country == "LA" and last.receiver.country == "VN":
        return None  # "tiếp nhận: tỉnh Xay 9 triệu kíp; | Công ty Sao Mai 2 tỷ đồng": a firm at home
    return replace(last, giver=one if one.country else one.on_side(last.giver.country or ""), own=None)
