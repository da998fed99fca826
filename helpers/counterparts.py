"""The other party of a giving whose sentence leaves one out: told in a place of it, or in the sentences before."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from helpers import lexicon
from helpers.asked_for import appeal_before
from helpers.at_home import (
    both_take,
    from_the_capital,
    goes_on_at_home,
    in_third_country,
    is_one_sides,
    joins_in,
    joins_in_at_home,
    own_relief,
    own_spending,
    said_at_home,
    stays_home,
    to_home_place,
)
from helpers.giving import Deal
from helpers.giving_acts import find_acts
from helpers.giving_roles import role_of
from helpers.givings_told import REACH, Reading, Told
from helpers.kinds_told import FRIEND, beside_others, by_kind, seen, seen_in_help, spent_at, taker, tells_help
from helpers.numbers import has_money
from helpers.parties import OTHER, STATES, Party, opposite
from helpers.partylists import MANY
from helpers.state_aid import AID, between_states, by_both
from helpers.subjects import bare_giver, body_of_person, friend_gives, names_somebody, pronoun_before, subject_before
from helpers.text import Sentence
from helpers.told import said
from helpers.works import builds

BEGINS = 12  # code points before a present that begins a sentence: "Phần quà gồm ..."
SCHOOL_REACH = 12  # code points between students and their school: "sinh viên Lào tại Trường | Đại học Xay"
_UNNAMED_FIRMS = "companies"  # in the name of firms that are not named: "Vietnamese companies in Laos"
AT_ONCE = 3  # sentences in which one ceremony's givers are told, one after the other
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
    if told_at_home or is_one_sides(deal) or goes_on_at_home(so_far, number) or joins_in_at_home(so_far, deal, number):
        if not _MONEY_OF.match(text):  # "Số tiền do hội viên cả nước đóng góp": of the gift before
            so_far.home.append(number)
        return None
    if from_the_capital(so_far, deal, number) or own_relief(so_far, deal, number):
        return None
    if in_third_country(text, parties) or (deal.receivers and all(r.country == "other" for r in deal.receivers)):
        return None  # to a third country
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
        if any(r.sure for r in deal.receivers):
            return deal.pair()  # "...; thăm, tặng Hội người Việt Nam 9 triệu đồng"
    if not deal.givers and (subject := pronoun_before(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(subject,))
    if not deal.givers and (body := body_of_person(so_far, deal, sentence, number)):
        deal = replace(deal, givers=(body,))
        if pair := next((pair for r in deal.receivers if (pair := opposite(body, r))), None):
            return pair
    if giver := next((g for g in (_of_vietnam(deal, g) for g in deal.givers) if g.country in OTHER), None):
        other = OTHER[giver.country or ""]
        asked = None if deal.receivers else appeal_before(so_far, number)
        if asked and asked.receiver.country == other:
            return opposite(giver, asked.receiver)  # "phát động ủng hộ tỉnh Xay. ... Công ty Sẹt ủng hộ 9 tỷ đồng"
        beside = (p for p in deal.givers if p.kind != "community")  # "tiền của Chính phủ Lào và | cộng đồng người Việt"
        places = sorted((p for p in (*deal.places, *beside) if p.country == other), key=lambda p: p.kind == "state")
        places = [p for p in places if p.kind != "community" or not _SUM_BEHIND.match(text, p.char_end)]
        places = _both(text, deal, [p for p in places if not _studies_there(p, giver)])
        if deal.verb.phrase in own_spending() and not any(p in places for p in spent_at(text, deal)):
            return None  # "tỉnh chi 45 tỷ đồng sửa đường sang Lào"
        own_community = giver.kind in ("community", "people") or (
            giver.kind == "state" and giver.name not in STATES.values()
        )
        built = any(a.phrase in _build_transfer() for a in deal.acts)
        if built and giver.kind == "company":  # the state owes for it, wherever it stands
            places = [replace(p, name=STATES[other], kind="state") for p in places]
        if giver.kind == "company" and not built and any(a.kind == "loan" for a in deal.acts):
            return None  # a bank's loan to whom the sentence does not name
        business = giver.kind == "company" and not any(a.kind == "gift" for a in deal.acts)
        last = so_far.told[-1] if so_far.told else None
        if last and not deal.receivers and not places and joins_in(last, giver, number):
            return None
        near = seen(so_far, other, number, 2 if business and not built else REACH)
        first = other == "LA" and not deal.receivers and all(t.receiver.country != other for t in so_far.told)
        near = [p for p in near if not first or p in seen_in_help(so_far, other, number)]
        if own_community:  # rather to those at home, unless the sentences before told who receives
            goes_on = last is not None and last.receiver.country == other and number - last.number <= AT_ONCE
            near = [last.receiver] if last is not None and goes_on else []
            if FRIEND.search(text):  # "để chính quyền sở tại chống dịch"
                near += seen(so_far, other, number, 1)
        near = [p for p in near if p.kind != "company"]
        near_them = (
            deal.receivers or built or any(p.country == other for p in parties) or tells_help(so_far, number, giver)
        )
        if giver.kind == "company" and not near_them:
            so_far.home.append(number)
            return None  # "Tập đoàn Xay tài trợ 9 tỷ đồng chống dịch", behind what two leaders said
        if not deal.receivers and all(p.kind == "state" for p in places):
            told = so_far.clause_ahead(number)
            acts = told and told[0].char_start == 0  # "...; Đồn Biên phòng Xay đỡ đầu 4 em học sinh Lào": somebody else
            following = so_far.article.sentences[number + 1].text if acts else ""
            gives = has_money(following) and any(a.kind == "gift" for a in find_acts(following))
            alike = gives or deal.verb.phrase in (a.phrase for a in find_acts(following))
            acts = acts and not alike  # "A trao 1 tỷ đồng; B ủng hộ 2 tỷ đồng cho Lào"
            named = (p for p in told if p.sure and p.country == other and p.kind != "company" and p.name not in MANY)
            # no pupils: "...; nhận đỡ đầu 4 học sinh Lào"
            named = (p for p in named if p.kind != "people" or p.name.startswith("people of "))
            ahead = [] if acts else [*named]
            places = ahead[:1] + places  # "tặng 60 suất quà trị giá 90 triệu đồng; khám bệnh cho người dân huyện Xay"
        if not deal.receivers and (body := taker(so_far, number, other)):
            near.insert(0, body)  # "Mặt trận Tổ quốc tiếp nhận ủng hộ. Bộ A trao 9 triệu đồng"
            places = [p for p in places if p.kind != "state"]  # "Đại sứ Lào tại | Việt Nam"
        here = last is not None and last.number == number and last.receiver.country == other
        if last and here and _may_take(last.receiver, giver):
            near.insert(0, last.receiver)  # "A tặng tỉnh Xay 3 tỷ đồng, B tặng 5 tỷ đồng"
        goes_on = last is not None and last.receiver.country == other and number - last.number <= 2
        pupils = last is not None and last.receiver.kind == "people" and last.receiver.sure
        goes_on = goes_on and not (pupils and builds(text, deal.start, deal.end))  # no school is built for them alone
        if last and goes_on and not own_community and not deal.receivers and _may_take(last.receiver, giver):
            near.insert(0, _last_receiver(so_far, last))  # "A trao Bộ B 5 triệu kíp. Cùng ngày, C ủng hộ 3 triệu kíp"
        if giver.kind in ("state", "ministry") or built:
            near.sort(key=lambda p: p.kind not in ("state", "ministry"))  # a state gives to a state
        elif _UNNAMED_FIRMS in giver.name:
            near = [replace(p, name=STATES[other], kind="state") for p in near[:1]]  # no one place's
        elif giver.kind != "company":
            # a state last: "nhà sàn của người Lào"
            near.sort(key=lambda p: (not _may_take(p, giver), p.kind == "state" and p.name in STATES.values()))
        titled = [] if own_community else [p for p in so_far.titled if p.sure and p.country == other]
        titled = titled if not first or giver.kind == "state" or find_acts(so_far.article.title) else []
        people = [r for r in deal.receivers if r.kind == "people" and not r.sure]
        return next((pair for p in (*people, *places, *near, *titled) if (pair := opposite(giver, p))), None)
    takes = deal.verb.direction == "take" and not deal.givers
    if takes and (_RUNNING.search(text) or _FROM_ALL.search(text) or said("looking_back").match(text)):
        return None  # "Tính đến ngày 9/9, Mặt trận đã tiếp nhận 9 tỷ đồng": from all; "Trước đó, ..." too
    told = any(r in parties for r in deal.receivers)
    if not told and deal.verb.direction != "noun" and names_somebody(text, deal.start, deal.verb.start):
        return None  # "World Vision tài trợ cho tỉnh 9.000 USD"
    if by_both(text, deal, parties):
        return between_states(so_far, number)  # "Hai bên thống nhất dành 9 tỷ đồng viện trợ không hoàn lại cho Lào"
    if receiver := next((r for r in deal.receivers if r.country in OTHER and r.sure and r.kind != "company"), None):
        other = "VN" if receiver.kind == "community" else OTHER[receiver.country or ""]
        near = seen(so_far, other, number, 1 if other == "LA" else REACH, states=False)[:1]
        last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= 1 else None
        beside = [p for p in parties if p.char_start != receiver.char_start]
        if last and last.giver.country == other and not any(p.sure and p.country == other for p in beside):
            near.insert(0, last.giver)  # "X tặng tỉnh Xay 80 máy tính; tặng 9.000 USD giúp người dân Lào"
        return next((pair for p in near if (pair := opposite(p, receiver))), None)
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= 1 else None
    if not parties and any(a.kind == "aid_plan" and not a.stage for a in deal.acts) and AID.search(text):
        return between_states(so_far, number)
    if last is None and not parties and deal.acts[0].direction == "noun" and deal.acts[0].start <= BEGINS:
        return _who_came(so_far, number)
    return (last.giver, last.receiver) if last and not any(p.sure for p in parties) else None


_SUM_BEHIND = lexicon.regex(r"\s (?:<hedge>\s)? \d", "units")  # "A ủng hộ 9 triệu kíp, Hội Xay | 50 triệu đồng"


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


_ARMED = ("army", "police")
_BRANCHES = ("ministry", *_ARMED)


def _may_take(receiver: Party, giver: Party) -> bool:
    """Whether somebody else's receiver may be a giver's, too: what a province gives is not for a ministry."""
    return receiver.kind not in _BRANCHES or giver.kind not in ("province", "city")


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
    agreed = not deal.receivers and any(a.phrase in _build_transfer() for a in deal.acts)
    firm = next((p for p in (*deal.givers, *deal.places) if agreed and p.kind == "company"), None)
    state = next((p for p in deal.places if p.name == STATES["LA"]), None)
    return opposite(firm.on_side("VN"), state) if firm and firm.country in (None, "VN") and state else None


def _last_receiver(so_far: Reading, last: Told) -> Party:
    """Who was given something last; the state, where single givers gave to several told one by one."""
    state = STATES[last.receiver.country or ""]
    told = {
        t.receiver.name for t in so_far.told if t.number >= last.number - 1 and t.giver.country == last.giver.country
    }
    return replace(last.receiver, name=state, kind="state") if len(told) > 2 and state in told else last.receiver


def _studies_there(place: Party, giver: Party) -> bool:
    """Whether a school right behind a giver is only where he studies: "Lưu học sinh Lào tại | Học viện Xay ủng hộ"."""
    return place.kind == "school" and 0 <= place.char_start - giver.char_end <= SCHOOL_REACH


def _both(text: str, deal: Deal, places: list[Party]) -> list[Party]:
    """The places, two provinces behind the act as one party: "xây trường tại tỉnh Xay và trạm y tế tại tỉnh Sẹt"."""
    behind = [p for p in places if p.char_start > deal.verb.end and p.kind == "province"]
    if (
        len(behind) != 2
        or behind[0].name == behind[1].name
        or " và " not in text[behind[0].char_end : behind[1].char_start]
    ):
        return places
    both = replace(behind[0], name=f"{behind[0].name};{behind[1].name}", char_end=behind[1].char_end)
    return [both, *(p for p in places if p not in behind)]


@cache
def _build_transfer() -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "build_transfer"))


def _of_vietnam(deal: Deal, giver: Party) -> Party:
    """The giver; one of no list that gives at a place of Laos is Vietnamese: "Công ty Xay dành ... tại Lào"."""
    unlisted = giver.country is None and giver.kind in ("company", "organisation", "school")
    gives = any(a.kind in ("gift", "grant") for a in deal.acts)
    return giver.on_side("VN") if unlisted and gives and any(p.country == "LA" for p in deal.places) else giver
