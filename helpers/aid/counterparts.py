"""The other party of a giving whose sentence leaves one out: told in a place of it, or in the sentences before."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.at_home import (
    both_take,
    came_home,
    from_the_capital,
    goes_on_at_home,
    in_third_country,
    is_mission,
    is_one_sides,
    joins_in_at_home,
    own_relief,
    said_at_home,
    stays_home,
    to_home_place,
)
from helpers.aid.capital import build_transfer
from helpers.aid.deal import Deal
from helpers.aid.giving_roles import role_of
from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.kinds_told import beside_others, by_kind, seen
from helpers.aid.receivers_untold import Sought, receiver_for
from helpers.aid.state_aid import AID, between_states, by_both
from helpers.aid.subjects import (
    bare_giver,
    body_of_person,
    friend_gives,
    names_somebody,
    pronoun_before,
    subject_before,
)
from helpers.language import lexicon
from helpers.naming.parties import OTHER, STATES, Party, opposite
from helpers.text import Sentence
from helpers.timing.told import said

BEGINS = 12  # code points before a present that begins a sentence: "Phần quà gồm ..."
_CAME = lexicon.regex(r"\b <calls_at> \b", "clause_words")
_BUDGET = lexicon.regex(r"\b <central_budget> \b", "clause_words")
_MONEY_OF = lexicon.regex(r"<money_of> \b", "clause_words")


def completed(
    so_far: Reading, deal: Deal, sentence: Sentence, number: int, parties: list[Party]
) -> tuple[Party, Party] | None:
    """Giver and receiver when the sentence leaves one out: a place in it, else the other side's last party before.

    A giving that is told to stay at home is noted as such: who gives right behind it joins in.
    """
    text = sentence.text
    of_laos = not deal.givers and any(r.sure and r.country == "LA" for r in deal.receivers)
    if of_laos and _BUDGET.search(text, deal.start, deal.end):
        vietnam = Party(STATES["VN"], "VN", "state", deal.start, deal.start)
        return replace(deal, givers=(vietnam,)).pair()  # "trích 9.000 USD từ ngân sách trung ương viện trợ Lào"
    if both_take(text, deal, parties):
        return None
    told_at_home = said_at_home(text, deal) or stays_home(text, parties) or to_home_place(text, deal, parties)
    lent = None if told_at_home else _lent_between(deal, parties) or _built_on_credit(deal)
    if lent:
        return lent
    told_at_home = told_at_home or came_home(so_far, deal, number)
    if told_at_home or is_one_sides(deal) or goes_on_at_home(so_far, number) or joins_in_at_home(so_far, deal, number):
        if not _MONEY_OF.match(text):  # "Số tiền do hội viên cả nước đóng góp": of the gift before
            so_far.home.append(number)
        return None
    if from_the_capital(so_far, deal, number) or own_relief(so_far, deal, number):
        return None
    if in_third_country(text, parties) or (deal.receivers and all(r.country == "other" for r in deal.receivers)):
        return None  # to a third country
    if not deal.givers and _to_own_mission(so_far, deal, number):
        return None
    if not deal.givers and (word := bare_giver(text, deal.start, deal.verb.start)):
        return by_kind(so_far, deal, number, word)
    if together := beside_others(so_far, deal, number):
        return together
    if not deal.givers and deal.verb.direction == "take":  # "X nhận 9 triệu USD ủng hộ quỹ từ | các doanh nghiệp Lào"
        deal = replace(deal, givers=tuple(p for p in deal.places if _FROM.search(text, 0, p.char_start)))
        if pair := deal.pair():
            return pair
    if not deal.givers and (friend := friend_gives(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(friend,))
        if pair := deal.pair():
            return pair
    if not deal.givers and (subject := subject_before(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(subject,))
        if any(r.sure or r.kind == "school" for r in deal.receivers):
            return deal.pair()  # "...; thăm, tặng Hội người Việt Nam 9 triệu đồng"
    if not deal.givers and (subject := pronoun_before(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(subject,))
    if not deal.givers and (body := body_of_person(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(body,))
        if pair := next((pair for r in deal.receivers if (pair := opposite(body, r))), None):
            return pair
    if giver := next((g for g in (_of_vietnam(deal, g) for g in deal.givers) if g.country in OTHER), None):
        return receiver_for(Sought(so_far, deal, number, parties, giver))
    return _giver_untold(so_far, deal, number, parties)


def _to_own_mission(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether who gave last gives to their own embassy: "Đoàn tỉnh Xay tặng ... Đoàn tặng | Tổng Lãnh sự quán"."""
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= REACH else None
    own = last is not None and all(is_mission(r) and r.country == last.giver.country for r in deal.receivers)
    return own and bool(deal.receivers)


def _giver_untold(so_far: Reading, deal: Deal, number: int, parties: list[Party]) -> tuple[Party, Party] | None:
    """Giver and receiver of a sentence in which nobody gives: both states, who gave before, or who was named then."""
    text = so_far.article.sentences[number].text
    takes = deal.verb.direction == "take" and not deal.givers
    if takes and (_RUNNING.search(text) or _FROM_ALL.search(text) or said("looking_back").match(text)):
        return None  # "Tính đến ngày 9/9, Mặt trận đã tiếp nhận 9 tỷ đồng": from all; "Trước đó, ..." too
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= 1 else None
    aid = last or _aid_shared_out(so_far, number)
    if aid and deal.verb.direction == "hand" and so_far.works_near(number, 0, 0):
        there = [p for p in parties if p.sure]
        of_it = there and all(p.country == aid.receiver.country for p in there)
        if of_it and (last is None or all(p in deal.places for p in there)):
            return opposite(aid.giver, there[0])  # "Xay giúp Lào nhiều công trình. Trường ở tỉnh Sẹt đã được bàn giao"
    told = any(r in parties for r in deal.receivers)
    if not told and deal.verb.direction != "noun" and names_somebody(text, deal.start, deal.verb.start):
        return None  # "World Vision tài trợ cho tỉnh 9.000 USD"
    if by_both(text, deal, parties):
        return between_states(so_far, number)  # "Hai bên thống nhất dành 9 tỷ đồng viện trợ không hoàn lại cho Lào"
    if receiver := next((r for r in deal.receivers if r.country in OTHER and r.sure and r.kind != "company"), None):
        other = "VN" if receiver.kind == "community" else OTHER[receiver.country or ""]
        near = seen(so_far, other, number, 1 if other == "LA" else REACH, states=False)[:1]
        beside = [p for p in parties if p.char_start != receiver.char_start]
        if last and last.giver.country == other and not any(p.sure and p.country == other for p in beside):
            near.insert(0, last.giver)  # "X tặng tỉnh Xay 80 máy tính; tặng 9.000 USD giúp người dân Lào"
        return next((pair for p in near if (pair := opposite(p, receiver))), None)
    if not parties and any(a.kind == "aid_plan" and not a.stage for a in deal.acts) and AID.search(text):
        return between_states(so_far, number)
    if last is None and not parties and deal.acts[0].direction == "noun" and deal.acts[0].start <= BEGINS:
        return _who_came(so_far, number)
    return (last.giver, last.receiver) if last and not any(p.sure for p in parties) else None


def _aid_shared_out(so_far: Reading, number: int) -> Told | None:
    """A state's aid of which the sentence before tells a share: "... 9 tỷ đồng. Riêng năm 2031 là 2 tỷ đồng. | ..."."""
    one, amount, sentence = so_far.sums[-1] if so_far.sums else (None, None, None)
    shared = one is not None and amount is not None and amount.part and one.giver.name in STATES.values()
    return one if shared and sentence is so_far.article.sentences[number - 1] else None


def _who_came(so_far: Reading, number: int) -> tuple[Party, Party] | None:
    """Who came to whom in the sentence before, when the next begins with a present: "... sang tỉnh Xay. Quà gồm"."""
    before = so_far.article.sentences[number - 1].text if number else ""
    told = [p for p in so_far.parties(number - 1) if p.sure] if before else []
    giver = next((p for p in told if role_of(before, p, 0, None) == "subject"), None)
    came = giver is not None and _CAME.search(before, giver.char_end) is not None
    return next((pair for p in told if came and giver and (pair := opposite(giver, p))), None)


_RUNNING = lexicon.regex(r"\b <running_total> \b", "clause_words")
_FROM_ALL = lexicon.regex(r"\b (?:từ|của) \s (?:[^\W\d]+ \s){0,3}? <from_all> \b", "clause_words")
_FROM = lexicon.regex(r"\b từ \s+ (?:(?:các|những) \s+)? $", "clause_words")


def _lent_between(deal: Deal, parties: list[Party]) -> tuple[Party, Party] | None:
    """Vietnam and Laos when both sign that one lends: "hai nước Việt Nam và Lào ký hiệp định vay 9 triệu USD"."""
    agreed = all(a.kind == "loan" for a in deal.acts) and any(a.stage == "signed" for a in deal.acts)
    sides = {p.country: p for p in reversed(parties) if agreed and p.kind in ("state", "ministry") and p.sure}
    if not {"VN", "LA"} <= sides.keys() or deal.givers:
        return None
    lender, borrower = (replace(sides[side], name=STATES[side], kind="state") for side in ("VN", "LA"))
    return lender, borrower


def _built_on_credit(deal: Deal) -> tuple[Party, Party] | None:
    """A firm and the Lao state that owes it a work: "xây dựng - chuyển giao giữa Công ty Xay và Chính phủ Lào"."""
    agreed = not deal.receivers and any(a.phrase in build_transfer() for a in deal.acts)
    firm = next((p for p in (*deal.givers, *deal.places) if agreed and p.kind == "company"), None)
    state = next((p for p in deal.places if p.name == STATES["LA"]), None)
    return opposite(firm.on_side("VN"), state) if firm and firm.country in (None, "VN") and state else None


def _of_vietnam(deal: Deal, giver: Party) -> Party:
    """The giver; one of no list that gives at a place of Laos is Vietnamese: "Công ty Xay dành ... tại Lào"."""
    unlisted = giver.country is None and giver.kind in ("company", "organisation", "school")
    gives = any(a.kind in ("gift", "grant") for a in deal.acts)
    return giver.on_side("VN") if unlisted and gives and any(p.country == "LA" for p in deal.places) else giver
