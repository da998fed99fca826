"""Givers and receivers told by their kind alone ("công ty", "nhà trường"), and whom the sentences before name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from helpers.aid.at_home import FRIEND, is_mission, own_spending
from helpers.aid.deal import AND, Deal, between
from helpers.aid.giving_acts import find_acts
from helpers.aid.givings_told import REACH, Reading, sentences_before
from helpers.aid.institutions import institution
from helpers.aid.subjects import bare_giver
from helpers.aid.villages import province_of_village
from helpers.aid.works import opens_unnamed
from helpers.language import lexicon
from helpers.language.letters import lower
from helpers.language.numbers import may_have_sum
from helpers.naming.parties import OTHER, STATES, Party, opposite
from helpers.naming.party import PEOPLE_OF

TOUR = 2  # sentences in which the place of a delegation's tour is still meant


def by_kind(so_far: Reading, deal: Deal, number: int, word: str) -> tuple[Party, Party] | None:
    """The giving of a subject told by its kind alone ("công ty"): the last such giver or party before.

    It is Vietnamese, unless what it gives goes to Vietnam; rather one whose name begins with the word: "Hội" is "Hội
    Chữ thập đỏ tỉnh Xay", though that is counted as its province.
    """
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_giver")[word])
    last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= REACH else None
    abroad = (r for r in deal.receivers if r.sure and r.country in OTHER and r.kind != "community")
    country = next((OTHER[r.country or ""] for r in abroad), "VN")
    travels, told = word in lexicon.phrases("clause_words", "travels"), any(r.sure for r in deal.receivers)
    guests = _guests(so_far, number, word) if travels and (country == "LA" or not told) else None
    if guests is not None and not told:
        country = "LA"  # "... tiếp đoàn tỉnh Xay. Đoàn đã tặng Trung tâm Sẹt ..."
    own = last.giver if last and _is_kind(last.giver, kinds) and last.giver.country == country else None
    if own and last and len(own.members) > 1 and (last.work or last.building):
        # "do A và Công ty B xây. Công ty tặng ...": one of them
        own = _called(so_far, number, word, (country,)) or own
    if own and last:  # rather a body told since: "tỉnh Xay tặng ... Bộ đội Biên phòng Xay tuần tra. Đơn vị tặng ..."
        since = (p for at in range(number - 1, last.number, -1) for p in so_far.parties(at))
        likelier = kinds[: kinds.index(own.kind)] if own.kind in kinds else []
        own = next((p for p in since if p.sure and p.country == country and p.kind in likelier), own)
    giver = own or (guests if country == "LA" else None) or _called(so_far, number, word, (country,))
    giver = giver or (_called(so_far, number, word, (country,), sent=True) if travels else None)
    if giver is None and country == "VN":
        titled = (p for p in so_far.titled if p.country == "VN")
        here = [p for p in so_far.parties(number) if p.char_end <= deal.verb.start and p.country in ("VN", None)]
        text = so_far.article.sentences[number].text
        # "tại chùa Xay, | nhà chùa trao ...", "Theo Sở Ngoại vụ Xay, ..., | tỉnh đã hỗ trợ ..."
        here = [p for p in here if p.kind in _BODIES or _SOURCE.search(text, 0, p.char_start)]
        fits = [p for p in (*reversed(here), *_before(so_far, number), *titled) if _is_kind(p, kinds)]
        giver = next((p for p in fits if not p.twin), next(iter(fits), None))  # not "thăm lực lượng vũ trang"
    if giver is None and country == "VN" and kinds == ["company"]:
        giver = _only_told(so_far, number, kinds, ("VN", None))
    if giver is not None and travels and not own:
        giver = _with_those_beside(so_far, number, giver)
    unsaid = deal.verb.phrase in own_spending() or deal.verb.kind == "loan"  # "công nhân được công ty cho vay"
    if giver is None or (unsaid and not (deal.receivers or spent_at(so_far.article.sentences[number].text, deal))):
        return None
    side = replace(giver, country=giver.country or "VN", sure=True)
    near = [last.receiver] if last else []
    if not near and side.country and FRIEND.search(so_far.article.sentences[number].text):
        near = seen(so_far, OTHER[side.country], number, REACH)
    elif not near and side.country and opens_unnamed(so_far.article.sentences[number].text):
        near = seen(so_far, OTHER[side.country], number, TOUR)  # "... tại tỉnh Xay. Công trình do công ty tài trợ"
    elif not near and side.country and travels:
        elsewhere = any(p.country == "other" for p in so_far.parties(number))
        near = [] if elsewhere else seen(so_far, OTHER[side.country], number, TOUR)
        # "Đoàn khám bệnh tại tỉnh Xay. Đoàn tặng ...", or a report on the way to the only province that it tells
        near = near or ([] if elsewhere or country != "VN" else _only_place(so_far, number, "LA"))
    if not near and side.kind == "company":
        before = (t.receiver for t in reversed(so_far.told) if t.giver.name == giver.name)
        near = [*before][:1]  # a feature on one firm: "công ty tặng dân bản 9 triệu kíp"
    if not near and side.kind == "company" and side.country in OTHER:
        near = _only_place(so_far, number, OTHER[side.country])
    elif not near and side.country in OTHER:
        near = _held_at(so_far, OTHER[side.country], number)
    places = [p for p in deal.places if p.country is not None]  # not "tại Trường Xay", of which nobody says where it is
    receivers = [*deal.receivers, *places, *near]
    return next((pair for r in receivers if (pair := opposite(side, r))), None)


def _held_at(so_far: Reading, country: str, number: int) -> list[Party]:
    """The place at which the sentence before tells that something was held: "Tại tỉnh Xay, Hội mở lớp. Hội tặng"."""
    text = so_far.article.sentences[number - 1].text if number else ""
    told = so_far.parties(number - 1) if number else []
    places = (p for p in told if p.sure and p.country == country and p.kind in _LOCAL)
    return [p for p in places if _WHERE.search(text, max(0, p.char_start - 5), p.char_start)]


def _only_place(so_far: Reading, number: int, country: str) -> list[Party]:
    there = _only_told(so_far, number, ("province",), (country,))
    return [there] if there else []


def _only_told(so_far: Reading, number: int, kinds: Collection[str], countries: Collection[str | None]) -> Party | None:
    """The only party of some kinds and countries that the whole article names before: what a feature is about."""
    told = ((p, at) for at in range(number) for p in so_far.parties(at) if p.kind in kinds and p.country in countries)
    named = {p.name: p for p, at in told if not _ABOVE.search(so_far.article.sentences[at].text, 0, p.char_start)}
    return next(iter(named.values())) if len(named) == 1 else None


_ABOVE = lexicon.regex(r"\b <belongs_to> \s $", "clause_words")  # "Công ty này thuộc | Tập đoàn Xay"


def beside_others(so_far: Reading, deal: Deal, number: int) -> tuple[Party, Party] | None:
    """Giver and receiver where a firm or body of no list is told between givers: "A trao 9 triệu kíp, | X 5 triệu kíp".

    It is of the side of who was told before it in the sentence, and gives to the same.
    """
    last = so_far.told[-1] if so_far.told and so_far.told[-1].number == number else None
    open_giver = next((g for g in deal.givers[:1] if g.country is None and not deal.receivers), None)
    if last is None or open_giver is None:
        return None
    return opposite(open_giver.on_side(last.giver.country or ""), last.receiver)


def spent_at(text: str, deal: Deal) -> list[Party]:
    """The places money is spent at: not those of guests, "tiếp đoàn | tỉnh Xay, cho biết tỉnh đã chi 9 tỷ đồng"."""
    return [p for p in deal.places if not _GUEST.search(text, 0, p.char_start)]


_GUEST = lexicon.regex(r"\b <receives_guest> \s (?:[^\W\d]+ \s){0,3}? $", "clause_words")


_SOURCE = lexicon.regex(r"\b <told_by> \s (?:của\s)? $", "clause_words")
_BODIES = ("school", "community", "army", "police")  # a place that is named is no subject: "tại tỉnh Xay, đoàn ..."


def _is_kind(party: Party, kinds: list[str]) -> bool:
    embassy = party.kind == "state" and party.name not in STATES.values()
    return party.kind in kinds or (embassy and "embassy" in kinds)


def _before(so_far: Reading, number: int) -> Iterator[Party]:
    """The parties not of Laos that the sentences before name, the last first."""
    return (p for p in so_far.parties_before(number) if p.country in ("VN", None))


_LISTS = lexicon.regex(  # no name of the delegation: "Đoàn | gồm đại diện Hội Xay", "Tiếp đoàn | tại tỉnh Xay có ..."
    r"\b (?: <who_is_in> | <has_done> | <goes_to> | <calls_at> | tại | ở | có ) \b", "clause_words"
)
_SENDER_WORDS = 12  # words in which a delegation's sender is told: "đoàn công tác của Ban Xay và | Biên phòng tỉnh"
_NAME_WORDS = 3  # words of a name before the party that it tells: "đoàn | đại diện | cộng đồng người Việt Nam"


def _called(so_far: Reading, number: int, word: str, countries: Collection[str], *, sent: bool = False) -> Party | None:
    """The last party of some countries before whose printed name begins with a word, or which that word leads to.

    sent: it is a delegation's, wherever it was told whose that is, behind a longer name of the body, too.
    """
    words = _SENDER_WORDS if sent else _NAME_WORDS
    for at in sentences_before(number, number if sent else REACH):
        text = lower(so_far.article.sentences[at].text)
        told = (p for p in reversed(so_far.parties(at)) if p.country in countries and _leads_to(text, p, word, words))
        if party := next(told, None):
            return party
    return None


def _with_those_beside(so_far: Reading, number: int, giver: Party) -> Party:
    """A body that came, with the one of its side that came beside it: "Quỹ A và Hội B đến thăm ... Đoàn tặng ..."."""
    near = ((at, so_far.parties(at)) for at in sentences_before(number))
    at, parties = next(((at, parties) for at, parties in near if giver in parties), (0, []))
    text = so_far.article.sentences[at].text
    fits = (p for p in parties if p.char_end <= giver.char_start and p.country in (giver.country, None))
    fits = (p for p in fits if p.kind in (*_COME_TOGETHER, "province", "city") or is_mission(p))
    before = next((p for p in fits if AND.fullmatch(between(text, p.char_end, giver.char_start))), None)
    together = before is not None and giver.kind in _COME_TOGETHER and before.name not in giver.members
    return replace(giver, name=f"{before.name};{giver.name}") if before and together else giver


_COME_TOGETHER = ("organisation", "community", "company")


def _leads_to(text: str, party: Party, word: str, words: int = _NAME_WORDS) -> bool:
    """Whether a party's name begins with a word, or the word leads to it: "đoàn đại biểu | tỉnh Xay"."""
    if text[party.char_start : party.char_end].startswith(f"{word} "):
        return True
    lead = " ".join(text[: party.char_start].split()[-words - 1 :])
    called = re.search(rf"(?<!\w){re.escape(word)}(?!\w)[^,.;:()]*$", lead)
    named = party.kind != "people"  # "nhà trường đào tạo | lưu học sinh": those taught, and not its name
    return called is not None and named and not _LISTS.search(called[0])


def _guests(so_far: Reading, number: int, word: str) -> Party | None:
    """The last delegation told before, or else in the lead, when it is of Laos: what "đoàn" gives is given by it."""
    for at in (*sentences_before(number), *range(min(1, number - 1), -1, -1)):
        text = lower(so_far.article.sentences[at].text)
        if party := next((p for p in reversed(so_far.parties(at)) if p.sure and _leads_to(text, p, word)), None):
            return party if party.country == "LA" else None
    return None


def bare_receiver(so_far: Reading, deal: Deal, number: int, end: int, word: str, *, each: bool = False) -> Party | None:
    """Whom a receiver told by its kind alone means ("tặng nhà trường"): the last party of that kind told before.

    Of several kinds the first in the list goes before the others; of each ("mỗi tỉnh") those told together do. It is of
    the other side where who gives is told, too: "đoàn trao cho | tỉnh".
    """
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_receiver")[word])
    here = [p for p in so_far.parties(number) if p.char_end <= end]
    earlier = (
        (p, so_far.article.sentences[at].text) for at in sentences_before(number) for p in reversed(so_far.parties(at))
    )
    givers = [g.name for g in deal.givers]
    givers_told = list(deal.givers)
    if not givers_told and (by := bare_giver(so_far.article.sentences[number].text, deal.start, deal.verb.start)):
        last = so_far.told[-1] if so_far.told and number - so_far.told[-1].number <= REACH else None
        same = last and _is_kind(last.giver, lexicon.split(lexicon.phrases("clause_words", "bare_giver")[by]))
        givers_told = [p for p in [last.giver if last and same else _called(so_far, number, by, tuple(OTHER))] if p]
    side = next((OTHER[g.country] for g in givers_told if g.sure and g.country in OTHER), "")
    local = "province" in kinds or "school" in kinds
    if local and (there := province_of_village(so_far, number, end, side or "LA")):
        return there  # "tại bản Na Xay, đồn trao tặng nhà trường 9 triệu đồng"
    if word in lexicon.phrases("clause_words", "travels"):  # "tiếp đoàn tỉnh Xay. Tỉnh tặng | đoàn 9 triệu đồng"
        return _called(so_far, number, word, (side,)) if side else None
    said = ((p, so_far.article.sentences[number].text) for p in reversed(here))
    everybody = (  # "thăm Bệnh viện tỉnh Xay và tặng | bệnh viện"
        institution(text, p.on_side(side) if side else p)
        for p, text in (*said, *earlier)
        if p.country != "other" or p.kind != "organisation" or lower(text).startswith(word, p.char_start)  # no bank
    )
    told = [p for p in everybody if p.kind in kinds and p.name not in givers]
    if side and (not deal.givers or _ABROAD in kinds):
        told = [p for p in told if p.country == side or p.kind == "community"]
    meant = min(told, key=lambda p: (each and len(p.members) < 2, kinds.index(p.kind)), default=None)
    at_home = meant is not None and side in OTHER and meant.country == OTHER[side]
    return (_where_it_was_given(so_far, word) or meant) if meant is None or at_home else meant


_ABROAD = "abroad"  # among the kinds of "bản": a village of the other side


def _where_it_was_given(so_far: Reading, word: str) -> Party | None:
    """The place that was given the only work of a sort: "bàn giao Bệnh viện huyện Xay ... tặng | bệnh viện 9 triệu"."""
    given = [t for t in so_far.told if t.work and lower(t.work.text).startswith(f"{word} ")]
    places = {t.receiver.name: t.receiver for t in given if t.receiver.kind in (*_LOCAL, "school")}
    return next(iter(places.values())) if len(places) == 1 else None


def partner_meant(so_far: Reading, number: int, text: str, one: Party, other: Party) -> Party:
    """The other party; "phía bạn" beside a province is the neighbour's province told before, if one is."""
    whole = other.name == STATES["LA"] and _PARTNER.fullmatch(text, other.char_start, other.char_end)
    if other.name == STATES["LA"] and one.kind == "army" and FRIEND.fullmatch(text, other.char_start, other.char_end):
        helped = so_far.parties(number - 1) if number and find_acts(so_far.article.sentences[number - 1].text) else []
        meant = next((p for p in helped if p.sure and p.country == "LA" and p.kind in _LOCAL), None)
        return replace(meant, char_start=other.char_start, char_end=other.char_end) if meant else other
    if not whole or one.kind not in _LOCAL:
        return other
    meant = next((p for p in seen(so_far, "LA", number, REACH) if p.kind in _LOCAL), None)
    return replace(meant, char_start=other.char_start, char_end=other.char_end) if meant else other


_LOCAL = ("province", "city")
_PARTNER = lexicon.regex(r"<partner_side> (?: \s Lào )?", "clause_words")
_WHERE = lexicon.regex(r"\b (?:tại|ở) \s+ $", "clause_words")


def seen(so_far: Reading, country: str, number: int, reach: int, *, states: bool = True) -> list[Party]:
    """The parties of a country that the sentences before name, the last first.

    A place that is only told to lie next to one's own, or where somebody's kin live, is none of them.

    Args:
        states: also a country that is only where somebody is ("Hội người Việt Nam tại | Lào"); without it no province
            or city is taken, either, that is only where somebody is.
    """
    found = []
    for at in sentences_before(number, reach):
        text = so_far.article.sentences[at].text
        for party in reversed(so_far.parties(at)):
            somewhere = party.name in STATES.values() or party.kind in ("province", "city")
            if not states and somewhere and _WHERE.search(text, max(0, party.char_start - 5), party.char_start):
                continue
            if somewhere and _ACROSS.search(text, 0, party.char_start):
                continue
            if party.sure and party.country == country and party.kind not in ("people", "community"):
                found.append(party)
    return found


_ACROSS = lexicon.regex(  # "bên kia là bản Xay, tỉnh | Sẹt", "có em gái lấy chồng ở tỉnh | Sẹt"
    r"\b <across> \b [^.;]{0,60} $", "clause_words"
)


def seen_in_help(so_far: Reading, country: str, number: int) -> list[Party]:
    """The parties of a country that the sentences before name as ones to whom something is done.

    Right before, or where they or a sentence since tell of giving, or of friends; not among other countries.
    """
    found, helped = [], False
    for at in sentences_before(number, REACH):
        text = so_far.article.sentences[at].text
        helped = helped or bool(find_acts(text) or FRIEND.search(text))
        if (helped or number - at == 1) and not any(p.country == "other" for p in so_far.parties(at)):
            found += seen(so_far, country, at + 1, 1)
    return found


def tells_help(so_far: Reading, number: int, giver: Party) -> bool:
    """Whether the headline or the two sentences before tell of giving or name the giver: a firm may give to them."""
    before = sentences_before(number, 2)
    told = any(find_acts(so_far.article.sentences[at].text) for at in before) or find_acts(so_far.article.title)
    return bool(told) or any(p.name == giver.name for at in before for p in so_far.parties(at))


def is_anybody(so_far: Reading, number: int, receiver: Party) -> bool:
    """Whether a receiver is people whom nothing ties to Laos: "đồn biên phòng trao bò giống cho hộ nghèo"."""
    here = so_far.parties(number)
    printed = next((p for p in here if p.char_start == receiver.char_start), None)
    if receiver.name != f"{PEOPLE_OF}{STATES['LA']}" or printed is None or printed.sure or printed.kind != "people":
        return False
    of_laos = any(p.sure and p.country == "LA" for p in (*here, *so_far.titled))
    friend = FRIEND.search(so_far.article.sentences[number].text)
    return not (of_laos or friend or seen(so_far, "LA", number, REACH))


def taker(so_far: Reading, number: int, country: str) -> Party | None:
    """The body of a country that the sentences around tell to receive: those before, else those behind without sums."""
    sentences = so_far.article.sentences
    behind = (at for at in range(number + 1, min(len(sentences), number + 5)) if not may_have_sum(sentences[at].text))
    for at in (*sentences_before(number, 3), *behind):
        takes = [a for a in find_acts(sentences[at].text) if a.direction == "take"]
        for party in reversed(so_far.parties(at)) if takes else ():
            fits = party.sure and party.country == country and party.kind in ("organisation", "ministry")
            if fits and any(party.char_end <= a.start for a in takes):
                return party
    return None
