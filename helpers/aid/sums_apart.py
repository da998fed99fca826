"""Sums told apart from their giving: what it is worth, whose share a part is, and of which work they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers.aid.at_home import stays_home
from helpers.aid.capital import is_another_project
from helpers.aid.deal import AND, Deal, between
from helpers.aid.funding_terms import further, lasts, loans, own_stage
from helpers.aid.giving_acts import Act, find_acts
from helpers.aid.giving_roles import role_of
from helpers.aid.givings_told import REACH, SPAN, Reading, Told, sentences_before
from helpers.aid.parts_told import SHARE_REACH, SHARES, is_less, share_of
from helpers.aid.sums_given import worth_sums
from helpers.aid.works import (
    Work,
    building_nouns,
    builds,
    counts_works,
    lists_works,
    opens_unnamed,
    same_work,
    speaks_of,
)
from helpers.amounts import Amount, find_amounts, receivers_before
from helpers.language import lexicon
from helpers.language.numbers import has_money, may_have_sum
from helpers.naming.parties import OTHER, STATES, Party, opposite
from helpers.text import Sentence
from helpers.timing.told import said

_THIS_IS = lexicon.regex(r"<this_is> \b", "clause_words")


def explains(text: str) -> bool:
    """Whether a sentence tells what the one before it spoke of: "Đây là quà của ...", "Lô hàng này do ..."."""
    return _THIS_IS.match(text) is not None


def explained(so_far: Reading, number: int) -> tuple[Amount, Sentence] | None:
    """What the goods of the sentence before are worth, when a sentence explains them and no giving was told of them."""
    before = so_far.article.sentences[number - 1] if number else None
    if before is None or any(p is before for _, _, p in so_far.sums):
        return None
    values = worth_sums(before.text, find_amounts(before.text), of_work=False)
    return (values[0], before) if values else None


def work_meant(so_far: Reading, sentence: Sentence, number: int, named: Sequence[Work]) -> Work | None:
    """The work that a giving is about: named in it, else named shortly before and spoken of here."""
    if named:
        return named[0]
    own = _BESIDES.sub("", sentence.text)
    others = said("looking_back").search(own) is not None and counts_works(own)  # "Trước đó, ... 3 trụ sở": other ones
    others = others or _MORE.search(own) is not None  # "đã giúp tỉnh Xay 12 công trình"
    others = others or (has_money(own) and _SEVERAL.search(own) is not None)  # "đã giúp tỉnh Xay nhiều công trình"
    others = others or (lasts(own) and not opens_unnamed(own) and _MANY_WORKS.search(own) is not None)
    aid = lasts(own) and not opens_unnamed(own) and any(a.kind == "aid_plan" for a in find_acts(own))
    others = others or aid  # "Giai đoạn 2031-2035, A viện trợ B 9 tỷ đồng cho các dự án"
    near = [w for w, _, _, _ in so_far.works_near(number, REACH, -1) if speaks_of(own, w) and not others]
    if not near and _THIS_GIFT.search(sentence.text):
        near = [w for w, _, _, _ in so_far.works_near(number, 1, -1)]
    if not near and so_far.clause_before(number) and SHARES.match(sentence.text):
        # "Trường Xay có tổng mức đầu tư 9 tỷ đồng; | trong đó A viện trợ 8 tỷ đồng"
        near = [w for w, _, _, _ in so_far.works_near(number, 1, -1)]
    if not near and _COST.match(sentence.text):
        near = [w for w, _, _, _ in so_far.works_near(number, 1, -1)] or _only_work(so_far, number)
    if not near and explains(sentence.text):
        near = [w for w, _, _, _ in so_far.works_near(number, 1, -1)] or _only_work(so_far, number)
    return near[-1] if near else None


def counted(so_far: Reading, number: int, amount: Amount | None) -> Amount | None:
    """A sum for each with the number of receivers told last before: "3 ngôi nhà. Mỗi ngôi nhà 80 triệu"."""
    if amount is None or not amount.each or amount.times is not None:
        return amount
    own = so_far.article.sentences[number].text[: amount.char_start]
    before = (so_far.article.sentences[at].text for at in sentences_before(number))
    told = (receivers_before(text, amount) for text in (own, *before))
    return replace(amount, times=next((times for times in told if times), None))


def added(text: str, first: Amount, amounts: list[Amount]) -> list[Amount]:
    """The sums in other currencies that are added to one: "trị giá 9.000 USD | và 2 tỷ đồng"."""
    found = [first]
    for amount in amounts:
        last = found[-1]
        if amount.currency != last.currency and AND.fullmatch(text, last.full_end, amount.char_start):
            found.append(amount)
    return found[1:]


def without_counted_out(sums: Sequence[tuple[Told, Amount, Sentence]]) -> list[tuple[Told, Amount, Sentence]]:
    """The sums, without those for each that the total told behind them rounds.

    "Trao 170 suất quà, mỗi suất 600.000 đồng. Tổng trị giá quà tặng hơn 100 triệu đồng".
    """
    kept = []
    for n, (told, amount, sentence) in enumerate(sums):
        next_told = ((one, total) for one, total, there in sums[n + 1 :] if there is not sentence)
        behind = (total for one, total in next_told if _goes_on_with(one, told))
        if not (amount.each and any(total.total and total.rounds(amount) for total in behind)):
            kept.append((told, amount, sentence))
    return kept


def _goes_on_with(one: Told, told: Told) -> bool:
    """Whether a giving told next is of the same parties, and of no work."""
    same = (one.giver.name, one.receiver.name) == (told.giver.name, told.receiver.name)
    return same and one.work is None and one.number - told.number <= REACH


def _only_work(so_far: Reading, number: int) -> list[Work]:
    """The work that the sentences before tell of, when they tell of one: what a cost without a name is the cost of."""
    told = [w for w, _, _, _ in so_far.works_near(number, SPAN, -1)]
    return told[-1:] if all(same_work(w, told[-1]) for w in told) else []


_BESIDES = lexicon.regex(
    r"^ <besides> \s [^,.;]{3,80} ,", "clause_words"
)  # "Không chỉ hỗ trợ công trình, tỉnh còn ..."
_CARRIED_OUT = lexicon.regex(r"\b <project> \b [^.;:]{0,30} \b do \s [^.;:]{3,90} \s <carries_out> \b", "clause_words")
_THIS_GIFT = lexicon.regex(r"\b <this_gift> \b", "clause_words")
_MORE = lexicon.regex(r"(?<![\d.,/]) (?: [2-9] | \d{2,3} ) \s <counted_work> \b", "clause_words")
_SEVERAL = lexicon.regex(r"\b <other_works> \s (?: <counted_work> | <project> ) \b", "clause_words")
_MANY_WORKS = lexicon.regex(r"\b <many_of> \s (?: <counted_work> | <project> ) \b", "clause_words")
_COST = lexicon.regex(r"(?:<all_of> \s+)? <cost_of> \b", "clause_words")  # "Toàn bộ kinh phí ..."
_MANY = lexicon.regex(r"\d \s+ <project> \b", "clause_words")  # "có 4 dự án ... tổng vốn": no one work's


def value(
    so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount], works: Sequence[Work]
) -> None:
    """A sentence that only says what something is worth: it belongs to the giving just told, or waits for one."""
    work = work_meant(so_far, sentence, number, works)
    last = _giving_of(so_far, work, number)
    of_work = work is not None or (last is not None and (last.work is not None or last.building))
    many = _MANY.search(sentence.text) is not None
    aid = many and last is not None and last.giver.kind == "state" and any(a.kind == "aid_plan" for a in last.deal.acts)
    aid = aid and _CARRIED_OUT.search(sentence.text) is not None  # "6 dự án do Bộ Xay thực hiện", of the aid just told
    if any(p.country == "other" for p in parties) or (many and not aid) or stays_home(sentence.text, parties):
        return
    told = (so_far.article.sentences[at].text for at in sentences_before(number))
    if not works and is_another_project(sentence.text, told):
        return
    of_work = of_work or aid
    if not (values := worth_sums(sentence.text, amounts, of_work=of_work)):
        return
    if not opens_unnamed(sentence.text) and _PROPOSED.search(sentence.text, 0, values[0].char_start):
        return  # "kiến nghị sớm đầu tư cầu Xay với tổng vốn 9 tỷ đồng": another work, and none yet
    if last and _tells_own_giver(sentence.text, values[0].char_start, last):
        return  # "Nhà trường tặng mỗi em một suất quà trị giá 9 triệu đồng", of which the giver was not told before
    loaned = last is not None and any(
        a.kind == "loan" for a in last.deal.acts
    )  # "ký hợp đồng vay. Hợp đồng trị giá ..."
    if work is None and not loaned and _EVENT.search(sentence.text, 0, values[0].char_start):
        return  # "Hội chợ Xay sẽ diễn ra với kinh phí 9 tỷ đồng", "7 văn kiện được trao, tổng giá trị 9 tỷ USD"
    if not of_work and last and not last.building and _INVESTED.search(sentence.text, 0, values[0].char_start):
        return  # "tuyến cao tốc Xay, tổng mức đầu tư 9.000 tỷ đồng", behind money given
    lent = loaned and (not loans(sentence.text) or said("to_date").search(sentence.text) is not None)
    fits = last is not None and not lent and (last.work is None or work is None or same_work(last.work, work))
    priced = any(t is last for t, _, _ in so_far.sums)
    if priced and (of_work or so_far.calendar.within(sentence.start, sentence.end, "since", "period")):
        return  # what a work costs of which a part was given; what was given in other years
    if last is not None and fits and (not priced or values[0].total):
        stage = further(
            last.said, own_stage(sentence.text, 0, len(sentence.text), of_work=True), "signed" if aid else None
        )
        one = replace(last, work=last.work or work, said=stage, building=last.building or aid)
        so_far.told[so_far.told.index(last)] = one
        so_far.sums.append((one, counted(so_far, number, values[0]) or values[0], sentence))
        more = added(sentence.text, values[0], amounts)
        if values[0].total and not of_work:  # "Tổng trị giá 9 tỷ đồng, gồm 3 tỷ đồng tiền mặt và ..."
            parts = [a for a in amounts if a.part and a not in more and is_less(a, values[0])]
            shared_out = [(share_of(one, part, sentence, parties, amounts), part, sentence) for part in parts]
            so_far.sums += [told for told in shared_out if told[0] is not None]
        so_far.sums += [(one, amount, sentence) for amount in more]
    elif not so_far.told and (work is not None or building_nouns(sentence.text)):
        so_far.waiting.append((work, values[0], sentence, number))


def _giving_of(so_far: Reading, work: Work | None, number: int) -> Told | None:
    """The giving that a value told now is of: that of its work, when the one told last is of something else."""
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= REACH else None
    if work is None or (last and last.work and same_work(last.work, work)):
        return last
    own = (t for t in reversed(so_far.told) if number - t.number <= SPAN and t.work and same_work(t.work, work))
    priced = [t for t, _, _ in so_far.sums]
    return next((t for t in own if not any(t is p or (p.work and same_work(p.work, work)) for p in priced)), last)


_PROPOSED = lexicon.regex(r"\b (?: <asks> | <proposes> ) \b [^.;]{0,160} $", "clause_words")


def _tells_own_giver(text: str, end: int, last: Told) -> bool:
    """Whether somebody of another kind than who gave last gives what a value is told of."""
    acts = [a for a in find_acts(text) if a.end <= end and a.direction in ("give", "hand")]
    opens = _OPENS_WITH.match(text) if acts else None
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_giver")[opens["kind"].lower()]) if opens else []
    return bool(kinds) and last.giver.kind not in kinds


_OPENS_WITH = lexicon.regex(r"(?P<kind><bare_giver>) \s <has_done> \b", "clause_words")
_INVESTED = lexicon.regex(r"\b <cost_of_works> \b [^.;]{0,20} $", "clause_words")
_EVENT = lexicon.regex(
    r"\b (?: <takes_place> | <papers> | <cost_of> \s (?:của|cho) \s (?:cả\s)? <journey> ) \b", "clause_words"
)
_THANKS = lexicon.regex(r"\b <thanks> \b [^.;]{0,60} $", "clause_words")
# who builds for the other side; a firm invests
_GIVES_WORKS = ("state", "ministry", "province", "city", "army", "police")


_INVESTOR = lexicon.regex(r"\b <investor> \s+ (?:là|:) \s+ $", "clause_words")  # "chủ đầu tư là | Công an tỉnh Xay"
_AS_INVESTOR = lexicon.regex(r"\s+ <acts_as> \s+ <investor> \b", "clause_words")
_NEAR = 30  # code points before a party in which its part is told


def has_built(text: str, party: Party) -> bool:
    """Whether a party is told to have something built: "do Công an tỉnh Xay | làm chủ đầu tư"."""
    before = _INVESTOR.search(text, max(0, party.char_start - _NEAR), party.char_start)
    return before is not None or _AS_INVESTOR.match(text, party.char_end) is not None


def works_told(
    so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount], works: Sequence[Work]
) -> bool:
    """Whether a sentence tells, without a verb of giving, works of one side on the other, which are kept.

    "Năm 2023, phía Việt Nam hoàn thành Trường Xay (tỉnh Attapeu) trị giá 90 tỷ đồng và khởi công Trường Sẹt ...", "tại
    bản Na Xay, tỉnh Attapeu (Lào), Bộ đội Biên phòng tỉnh Xay khởi công nhà văn hóa trị giá 3 tỷ đồng".
    """
    outside = [p for p in parties if p.sure and not any(w.start <= p.char_start < w.end for w in works)]
    values: list[Amount | None] = [*worth_sums(sentence.text, amounts, of_work=True)]
    if not values and not amounts and is_priced_next(so_far, number):
        values = [None]
    before = [p for p in outside if works and p.char_end <= works[0].start]
    acting = (p for p in before if p.kind in _GIVES_WORKS and role_of(sentence.text, p, 0, None) == "subject")
    anyhow = (p for p in before if role_of(sentence.text, p, 0, None) != "place")
    investor = (p for p in outside if p.kind in _GIVES_WORKS and has_built(sentence.text, p))
    subject = next(investor, None) or next(acting, None) or next(anyhow, None)
    if values and not works and not stays_home(sentence.text, parties):
        until = values[0].char_start if values[0] else len(sentence.text)
        named = (p for p in outside if p.char_end <= until and p.kind in _GIVES_WORKS)
        subject = next((p for p in named if role_of(sentence.text, p, 0, None) == "subject"), None)
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= SHARE_REACH else None
    if listed := last is not None and subject is None and lists_works(sentence.text):
        subject = last.giver  # "bàn giao ba công trình. Các công trình gồm Trường Xay trị giá 3 tỷ đồng, ..."
    if subject is None or subject.kind not in _GIVES_WORKS or any(p.country == "other" for p in parties):
        return False
    beside = [p for p in outside if AND.fullmatch(between(sentence.text, subject.char_end, p.char_start))]
    if any(p.country == OTHER.get(subject.country or "") for p in beside):
        return False  # "Chính phủ Việt Nam và Chính phủ Lào khởi công ...": nobody's gift
    low, kept = 0, False
    for value in values:
        until = value.char_start if value else len(sentence.text)
        work = next((w for w in reversed(works) if low <= w.start and w.end <= until), None)
        stage = own_stage(sentence.text, low, until, of_work=True) or (last.said if listed else None)
        unnamed = work is None and not listed and builds(sentence.text, low, until)
        at = work.start if work and value and len(values) > 1 else 0
        here = (p for p in parties if (work or unnamed) and at <= p.char_start < until)
        places = (p for p in here if p.kind in ("province", "city") or (p.kind == "school" and p.sure))
        pair = next((pair for p in places if (pair := opposite(subject, p))), None)
        if pair is None and subject.kind == "state" and _THANKS.search(sentence.text, 0, subject.char_start):
            other = OTHER[subject.country or ""]  # "Chủ tịch nước Lào cảm ơn | Việt Nam đã hoàn thành Công viên Xay"
            pair = subject, replace(subject, name=STATES[other], country=other)
        if pair is None and listed:
            pair = subject, last.receiver
        if (work or unnamed) and stage and pair:
            verb = Act(at, at, "", "hand", "", "grant")
            deal = Deal(low, value.char_end if value else until, (verb,), verb, True, (pair[0],), (pair[1],))
            one = Told(deal, *pair, sentence, number, work, stage, building=True)
            so_far.told.append(one)
            so_far.sums += [(one, value, sentence)] if value else []
            kept = True
        low = value.full_end if value else until
    return kept


def is_priced_next(so_far: Reading, number: int) -> bool:
    """Whether the next sentence tells what a work costs: "Công trình có tổng mức đầu tư 3 tỷ đồng"."""
    following = [s.text for s in so_far.article.sentences[number + 1 : number + 2] if may_have_sum(s.text)]
    told = next((text for text in following if opens_unnamed(text) or _COST.match(text)), "")
    return bool(told) and bool(worth_sums(told, find_amounts(told), of_work=True))
