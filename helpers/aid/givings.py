"""Givings between the two sides, sentence by sentence: who, to whom, which sum, of which work, at which stage."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.appeals import brought_in, is_collected
from helpers.aid.asked_givings import is_asked, of_the_promise
from helpers.aid.at_home import (
    is_allotted,
    is_of_thirds,
    is_one_sides,
    is_shared,
    relief_at_home,
    said_at_home,
    to_home_place,
)
from helpers.aid.capital import is_business, is_loan_of_none
from helpers.aid.counterparts import completed
from helpers.aid.deal import Deal, Span, shared, together, with_common_receivers
from helpers.aid.each_gives import respectively
from helpers.aid.funding_terms import further, own_stage, said_done
from helpers.aid.giving import find_deals
from helpers.aid.giving_acts import find_acts, hands_counted_goods, hands_goods, trainings
from helpers.aid.giving_owners import at_seat, for_aid, for_collectors, for_embassy, of_province
from helpers.aid.giving_parties import bare_kind, is_room_for, kind_told, where_built, where_it_stands, whom
from helpers.aid.givings_told import GOODS_TOLD, REACH, SPAN, Reading, Told
from helpers.aid.headline_givings import by_headline, for_headline
from helpers.aid.kinds_told import bare_receiver, is_anybody, partner_meant
from helpers.aid.mandates import for_ministry
from helpers.aid.open_parties import with_sides
from helpers.aid.parts_told import shares, sums_here
from helpers.aid.passed_on import explain, handed_on, paid_by
from helpers.aid.receivers_untold import tells_cost
from helpers.aid.sites import at_work, for_province
from helpers.aid.subjects import bare_giver, is_by_another_kind
from helpers.aid.sums_apart import counted, explained, explains, is_priced_next, value, work_meant, works_told
from helpers.aid.sums_given import given_sums, is_seizure, may_tell_worth, own_words, tells_worth
from helpers.aid.sums_going_on import goes_on
from helpers.aid.sums_waiting import settle
from helpers.aid.training_paid import training_paid
from helpers.aid.works import Work, builds, opening_between, opens_unnamed, opens_with, same_work
from helpers.aid.works_begun import works_begun
from helpers.aid.works_given import is_aside, is_given_to, own_work, works_built, works_here
from helpers.aid.works_listed import works_listed
from helpers.aid.works_paid import by_investors, works_paid
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.language.numbers import has_money
from helpers.naming.parties import STATES, Party, joint
from helpers.naming.party import place_of
from helpers.naming.partylists import MANY
from helpers.text import Article, Sentence
from helpers.timing.told import Calendar


def read_givings(article: Article) -> Reading:
    """Read an article's sentences near money or works: the givings they tell, with their sums and works."""
    so_far = Reading(article, Calendar(article))
    for number in _worth_reading(so_far):
        _read(so_far, article.sentences[number], number)
    settle(so_far)
    by_investors(so_far)
    for_ministry(so_far)
    for_province(so_far)
    return so_far


def may_tell(text: str) -> bool:
    """Whether a sentence can tell a giving, or a sum of one: it prints a sum, or an act of giving."""
    return has_money(text) or bool(find_acts(text))


def may_tell_sum(text: str) -> bool:
    """Whether a sentence prints a sum beside an act of giving or a word of worth."""
    return has_money(text) and (bool(find_acts(text)) or may_tell_worth(text))


def _worth_reading(so_far: Reading) -> list[int]:
    """The sentences near money or a work that is built, and those of the lead that tell goods or any work."""
    sentences = so_far.article.sentences
    lead = [s.text for s in sentences[: so_far.goods_told]]
    opened = (n for n, text in enumerate(lead[:GOODS_TOLD]) if opening_between(text, 0, len(text)) < len(text))
    near = {number for number in opened if builds(lead[number], 0, len(lead[number]))}
    near |= {n for n, text in enumerate(lead) if hands_goods(text, presents=so_far.tells_presents)}
    near |= {n for n, one in enumerate(sentences) if hands_counted_goods(one.text)}
    for number, sentence in enumerate(sentences):
        if has_money(sentence.text) or works_built(sentence.text):
            near.update(range(max(0, number - REACH), min(len(sentences), number + REACH + 1)))
    return sorted(near)


def _read(so_far: Reading, sentence: Sentence, number: int) -> None:
    works = works_here(so_far, sentence, number)
    priced = has_money(sentence.text)
    if not _tells_giving(so_far, sentence.text) and not is_priced_next(so_far, number):
        if number < GOODS_TOLD and not priced and not works_begun(so_far, sentence, number, works) and works:
            works_paid(so_far, sentence, number, so_far.parties(number), [], works)
        return
    parties = so_far.parties(number)
    amounts = sums_here(so_far, sentence, number) if priced else []
    spans = [(a.char_start, a.full_end) for a in amounts]
    found = False
    if training_paid(so_far, sentence, number, parties, amounts):
        return
    sided = of_the_promise(sentence.text, with_sides(so_far, sentence, number, parties))
    if (left := brought_in(so_far, sentence, number, parties, amounts)) is not None:
        if not left:
            return
        amounts, spans = left, [(a.char_start, a.full_end) for a in left]
    deals = find_deals(sentence.text, sided, spans, [(w.start, w.end) for w in works])
    if not any(d.givers for d in deals) and shares(so_far, sentence, number, parties, amounts):
        return  # "trong đó 300 tỷ đồng dành cho đào tạo": of the giving before
    if not any(d.givers for d in deals) and works_listed(so_far, sentence, number, parties, amounts):
        return
    last, known = so_far.told[-1] if so_far.told else None, len(so_far.sums)
    if last and number - last.number == 1 and tells_worth(sentence.text, deals):
        if all(one is not last for one, _, _ in so_far.sums):
            value(so_far, sentence, number, parties, amounts, works)
        if len(so_far.sums) > known:
            return
    if not deals and goes_on(so_far, sentence, number, parties, amounts):
        return
    for deal in with_common_receivers(deals):
        if (
            deal.third
            or _is_unnamed(sentence.text, deal)
            or (not deal.givers and _NOBODY.search(sentence.text, deal.start, deal.verb.start))
            or is_shared(sentence.text, deal)
            or is_business(sentence.text, deal, amounts)
            or is_seizure(sentence.text, deal)
            or is_asked(sentence.text, deal)
            or relief_at_home(so_far, deal, number)
            or is_of_thirds(so_far, deal, number)
        ):
            continue
        if not amounts and (
            paid_by(so_far, sentence.text, deal, number) or handed_on(so_far, sentence.text, deal, number)
        ):
            continue
        sums = given_sums(sentence.text, deal, amounts)
        named = [w for w in works if deal.start <= w.start < deal.end and not is_aside(sentence.text, deal, w)]
        work = work_meant(so_far, sentence, number, named) if named or not works else None
        given_by = given_to = None
        for amount, its_deal in respectively(sentence.text, deal, sums) or [(None, deal)]:
            if given_by and not its_deal.givers and amount and amount.part:
                its_deal = replace(its_deal, givers=(given_by,))
            if given_to and not its_deal.receivers and amount and amount.part:  # "9 tỷ đồng, trong đó | Công ty A 3 tỷ"
                its_deal = replace(its_deal, receivers=(given_to,))
            own = own_work(sentence.text, amount, sums, work, named)
            apart = own is None and work is not None
            words = own_words(sentence.text, deal, sums, amount)
            if one := _between(so_far, its_deal, sentence, number, parties, amount, own, apart, words):
                amount = amount if len(one.receiver.members) > 1 else counted(so_far, number, amount)
                found = True
                given_by, given_to = one.giver, one.receiver
                so_far.told.append(one)
                if amount:
                    so_far.sums.append((one, amount, sentence))
                elif so_far.sums and (explains(sentence.text) or is_collected(one)):
                    explain(so_far, one)
                if explains(sentence.text) and (goods := explained(so_far, number)):
                    so_far.sums.append((one, *goods))
    if (
        found
        or so_far.home[-1:] == [number]
        or any(is_one_sides(deal) or is_shared(sentence.text, deal) or is_asked(sentence.text, deal) for deal in deals)
        or works_told(so_far, sentence, number, parties, amounts, works)
        or ((amounts or number < GOODS_TOLD) and works_begun(so_far, sentence, number, works, amounts))
        or (not amounts and not (works and number < GOODS_TOLD))
        or works_paid(so_far, sentence, number, parties, amounts, works)
    ):
        return
    value(so_far, sentence, number, parties, amounts, works)


def _tells_giving(so_far: Reading, text: str) -> bool:
    """Whether a sentence can tell a giving, or a sum of one: sums alone go on with what was told before, or wait.

    They wait for their giving only when they are called what something is worth.
    """
    return bool(find_acts(text)) or (has_money(text) and (bool(so_far.told) or may_tell_worth(text)))


# ---- who

_UNNAMED = lexicon.regex(r"\b <unnamed_giver> \s+ (?:(?:đã|cũng|còn) \s+)? $", "clause_words")

_BESIDE = lexicon.regex(r"\b <beside_giver> \s+ (?:các\s+|những\s+)? $", "clause_words")


def _is_unnamed(text: str, deal: Deal) -> bool:
    """Whether somebody gives who has no name: "các nhà tài trợ trao ..."; not beside one who has."""
    unnamed = _UNNAMED.search(text, deal.start, deal.verb.start)
    return unnamed is not None and not (deal.givers and _BESIDE.search(text, deal.start, unnamed.start()))


_NOBODY = lexicon.regex(  # "do phật tử các nơi | đóng góp": told, and no party of the tables
    r"\b <agent> \s (?! <bare_giver> \b) [^\W\dA-ZĐ]\w* (?:\s [^\W\d]+){0,8}? \s+ $", "clause_words", ignore_case=False
)


def _between(
    so_far: Reading,
    deal: Deal,
    sentence: Sentence,
    number: int,
    parties: list[Party],
    amount: Amount | None,
    work: Work | None,
    apart: bool = False,
    words: Span | None = None,
) -> Told | None:
    """The giving with both its parties, or None when it is not one between the two sides.

    apart: the sentence tells a work, but this sum is not for it. words: where those of this sum stand.
    """
    at = (amount.char_start, amount.full_end) if amount else (deal.acts[-1].start, deal.acts[-1].end)
    if amount and opens_unnamed(sentence.text):
        deal = replace(deal, receivers=tuple(r for r in deal.receivers if not is_room_for(sentence.text, r, at[0])))
    if deal.givers and is_by_another_kind(sentence.text, deal):
        deal = replace(deal, givers=())  # "Trường Xay được nâng cấp với 9 tỷ đồng do thành phố | tặng"
    verb = next((a for a in reversed(deal.acts) if a.end <= at[0] and a.direction != "noun"), deal.verb)
    bare = bare_kind(sentence.text, verb.end, parties)
    told = bare and bare["each"] and any(r.char_start >= at[1] for r in deal.receivers)
    if bare and not told:  # else "hỗ trợ mỗi tỉnh 9 triệu đồng cho ba tỉnh Bắc Lào"
        each = bool(bare["each"])
        meant = bare_receiver(so_far, deal, number, verb.start, bare["kind"].lower(), each=each)
        deal = replace(deal, receivers=(meant,) if meant else ())  # "tặng nhà trường 5 triệu đồng và trao học bổng"
    elif told := None if deal.receivers else kind_told(sentence.text, deal, parties):
        meant = bare_receiver(so_far, deal, number, told.start("kind"), told["kind"].lower())
        deal = replace(deal, receivers=(meant,) if meant else ())
    given = [m for a in deal.acts if (m := bare_kind(sentence.text, a.end, parties))]
    if given and not is_given_to(sentence.text, work, given[-1]):
        work, apart = None, True  # the school that is given something is not what is given
    bracketed = amount is not None and sentence.text[: amount.char_start].endswith("(")
    deal = deal.around(*at, part=amount is not None and (amount.part or amount.each or bracketed))
    told = any(g.sure for g in deal.givers)  # "trong nước, tỉnh Xay nhận 9 tỷ đồng từ các địa phương": none of Laos
    named = any(r.sure and (r in parties or bare) and (told or r.country == "LA") for r in deal.receivers)
    named = named or not (said_at_home(sentence.text, deal) or to_home_place(sentence.text, deal, parties))
    here = (p for p in (*deal.givers, *deal.receivers) if p in parties)
    unnamed = all(sentence.text[p.char_start : p.char_end].islower() for p in here)  # "lãnh đạo tỉnh"
    unnamed = unnamed and bare_giver(sentence.text, deal.start, deal.verb.start) is not None
    pair = by_headline(so_far.article.title, amount) if unnamed else None  # "lãnh đạo tỉnh đã trao 9.000 USD"
    pair = pair or (deal.pair() if named else None) or completed(so_far, deal, sentence, number, parties)
    pair = pair or by_headline(so_far.article.title, amount) or at_work(so_far, deal, work, number)
    if pair is None or is_allotted(so_far, deal, number) or is_loan_of_none(sentence.text, deal, verb, *pair):
        return None
    giver, receiver = pair
    receiver = partner_meant(so_far, number, sentence.text, giver, receiver)
    giver = partner_meant(so_far, number, sentence.text, receiver, giver)
    giver = at_seat(so_far, number, of_province(so_far, deal, number, for_embassy(sentence.text, deal, giver)))
    giver = for_collectors(so_far, number, together(sentence.text, deal, for_aid(sentence.text, deal, giver)))
    giver = for_headline(so_far.article.title, amount, giver)
    if work and all(r.name in MANY for r in deal.receivers):
        receiver = where_it_stands(so_far, work, giver, receiver)
    priced = work is None and not apart and opens_unnamed(sentence.text)
    first = opening_between(sentence.text, giver.char_end, deal.verb.start) if deal.active else deal.start
    stretch = words or (first, deal.end)
    building = priced or ((not apart or words is not None) and builds(sentence.text, *stretch))
    if work is not None or building or verb.kind == "loan":
        receiver = where_built(deal, giver, receiver)
    for_all = work is not None or building or verb.phrase in trainings()  # "đào tạo sinh viên | tỉnh Xay"
    if (receiver := whom(so_far, deal, sentence, number, receiver, of_work=for_all)) is None:
        return None
    if is_anybody(so_far, number, receiver):
        return None
    whose = amount is not None and sentence.text[receiver.char_end : amount.char_start] == " ("  # "tỉnh A (3 tỷ đồng)"
    if not whose and any(
        (r.char_start, r.char_end) == (receiver.char_start, receiver.char_end) for r in deal.receivers
    ):
        receiver = shared(sentence.text, deal, giver, receiver)
    country, passes_on = receiver.country, receiver.kind in ("state", "ministry")
    if work and sentence.text[work.start : work.end] != work.text:
        others = (t for t in so_far.told[-SPAN:] if t.work and same_work(t.work, work) and t.giver.name != giver.name)
        other = next(others, None)
        if other and other.giver.name in STATES.values() and giver.kind in ("company", "ministry"):
            giver, receiver = other.giver, other.receiver  # a gift of the state that a bank pays for is the state's
        elif (
            other and giver.kind != "state" and not (opens_with(sentence.text, work) or opens_unnamed(sentence.text))
        ):  # a ministry hands over what the state pays
            work = None  # a work named before that somebody else gave
        elif other and not deal.receivers and passes_on and other.receiver.country == country:
            receiver = other.receiver
    if place_of(receiver.name) == giver.name:
        return None  # "hỗ trợ đồng bào Lào ở huyện Xay": at home
    said = own_stage(sentence.text, deal.start, deal.end, work is not None or building)
    said = said or _carried(so_far, number, sentence.text, deal)
    for before in reversed(so_far.article.sentences[max(0, number - 2) : number]) if priced else ():
        # "bàn giao 4 công trình. Các công trình ..."
        said = further(said, own_stage(before.text, 0, len(before.text), True))
    return Told(deal, giver, joint(receiver, sentence.text, parties), sentence, number, work, said, building, words)


def _carried(so_far: Reading, number: int, text: str, deal: Deal) -> str | None:
    """The promise that a semicolon, or the next giver, carries on: "A quyết định tặng B 2 tỷ đồng, C ủng hộ D 3 tỷ"."""
    last = so_far.told[-1] if so_far.told else None
    joined = last and (last.number == number or (last.number == number - 1 and so_far.clause_before(number)))
    joined = joined or (last and number - last.number <= REACH and tells_cost(text))
    return last.said if last and joined and last.said == "pledged" and not said_done(text, deal) else None
