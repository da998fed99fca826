"""The receiver of a giving as the tables name it: the province of a school, the people of a place."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.aid.at_home import FRIEND, for_own_people, is_mission, stays_home
from helpers.aid.deal import Deal
from helpers.aid.giving import NATION
from helpers.aid.givings_told import REACH, Reading, Told, sentences_before
from helpers.aid.institutions import institution
from helpers.aid.kinds_told import seen, taker
from helpers.aid.works import Work, find_works
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming import placenames
from helpers.naming.parties import STATES, Party, find_parties, is_local_friend
from helpers.naming.party import PEOPLE_OF, is_capital, place_of
from helpers.naming.partylists import MANY
from helpers.text import Sentence

ADDRESS = 4  # code points between a work's name and its address: "Trường Xay, | huyện Sẹt, tỉnh Nong"
_SCHOOL = lexicon.regex(  # "Trường Hữu nghị Xay", "THPT Xay": its province receives
    r"(?:<bare_school> | <heads>) \b",
    "clause_words",
    heads=lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "name_school"),
)


def bare_kind(text: str, at: int, parties: list[Party]) -> re.Match[str] | None:
    """A receiver told by its kind alone right behind a verb: "tặng Hội", but not "tặng Hội Chữ thập đỏ"."""
    return _unnamed(text, _BARE_RECEIVER.match(text, at), parties)


def kind_told(text: str, deal: Deal, parties: list[Party]) -> re.Match[str] | None:
    """A receiver told by its kind alone behind what it is given, or as who is given it.

    "trao 9 triệu đồng cho | nhà trường", "| mỗi em được tặng 9 triệu đồng".
    """
    first = _GIVEN_TO.match(text, deal.start) if deal.start < deal.verb.start else None
    behind = (_unnamed(text, m, parties) for m in _TO_KIND.finditer(text, deal.verb.end, deal.end))
    persons = first and lexicon.phrases("clause_words", "bare_receiver")[first["kind"].lower()] == "people"
    return (_unnamed(text, first, parties) if persons else None) or next((m for m in behind if m), None)


def _unnamed(text: str, bare: re.Match[str] | None, parties: list[Party]) -> re.Match[str] | None:
    """A kind that was found, when no name begins with it."""
    if bare is None:
        return None
    if any(p.country == "other" and 0 <= p.char_start - bare.end("kind") <= 1 for p in parties):
        return None  # "hỗ trợ | tỉnh | Kratie"
    of_guests = bare["kind"].lower() in lexicon.phrases("clause_words", "travels")
    if of_guests and any(p.sure and p.kind != "state" and p.char_start - bare.end("kind") == 1 for p in parties):
        return None  # "trao cho | đoàn | tỉnh Xay"
    named = [*(institution(text, p).char_start for p in parties), *(w.start for w in find_works(text))]
    return None if bare.start("kind") in named or _is_somewhere(text, bare.end(), parties) else bare


def is_room_for(text: str, receiver: Party, until: int) -> bool:
    """Whether people told before a sum are those for whom a work has room: "gồm ký túc xá cho | 400 học sinh, với"."""
    counted = receiver.kind == "people" and receiver.char_end <= until
    return counted and _COUNTED_FOR.search(text, 0, receiver.char_start) is not None


_COUNTED_FOR = lexicon.regex(
    r"\b <to> \s+ (?: <hedge> \s )? \d[\d.]* \s+ (?: [^\W\d]+ \s+ )? $",
    "clause_words",
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def _is_somewhere(text: str, end: int, parties: list[Party]) -> bool:
    """Whether a kind goes on as a name that its place ends: "Trung tâm | nuôi dưỡng trẻ mồ côi | tỉnh Xay"."""
    place = next((p for p in parties if p.char_start >= end and p.kind in ("province", "city")), None)
    return place is not None and _NAME_ON.fullmatch(text, end, place.char_start) is not None


def whom(
    so_far: Reading, deal: Deal, sentence: Sentence, number: int, receiver: Party, *, of_work: bool
) -> Party | None:
    """The receiver as the tables name it; None for people or a district that turn out to be at home.

    People of a side are those of the place named with them; a work for them, or what a school that no list holds is
    given, is its province's.
    """
    country = receiver.country or ""
    if receiver.name in STATES.values() and NATION.match(sentence.text, receiver.char_start):
        near = (*deal.places, *seen(so_far, country, number, REACH))
        if _OF_HERE.match(sentence.text, receiver.char_end):  # "nhân dân các bộ tộc Lào | của huyện"
            return next((p for p in near if p.country == country and p.kind == "province"), receiver)
        there = (p for p in deal.places if p.country == country and p.kind in ("province", "city"))
        for place in there:
            # "nhân dân các bộ tộc Lào | huyện A, | tỉnh B"
            if _OF_PLACE.fullmatch(sentence.text, receiver.char_end, place.char_start):
                whose = STATES[country] if place.name in MANY else place.name
                return replace(receiver, name=f"{PEOPLE_OF}{whose}", kind="people")
    span = (receiver.char_start, receiver.char_end)
    printed = next((p for p in so_far.parties(number) if (p.char_start, p.char_end) == span), receiver)
    if receiver.kind == "community" and (same := _same_community(so_far, number, receiver)):
        return same
    if receiver.kind == "people" and _is_of_community(so_far, deal, number, sentence.text, receiver):
        return None
    if receiver.kind == "community" and (there := _community_there(sentence.text, deal, receiver)):
        return there
    if school := _school_of(so_far, deal, number, receiver):
        receiver = printed = school
    told_as = sentence.text[receiver.char_start : receiver.char_end]
    if of_work and receiver.kind == "people" and printed.sure and not receiver.name.startswith(PEOPLE_OF):
        inside = find_parties(" ".join(told_as.split()[2:]))  # "nhà bán trú cho học sinh | tỉnh Xay": the province's
        if place := next((p for p in inside if p.country == country and p.kind in ("province", "city")), None):
            return replace(receiver, name=place.name, kind=place.kind)
    open_place = not printed.sure or _SOME_PEOPLE.match(told_as) is not None
    open_place = open_place or (FRIEND.search(told_as) is not None and is_local_friend(told_as))  # "người dân tỉnh bạn"
    everybody = receiver.kind == "people" and receiver.name == f"{PEOPLE_OF}{STATES.get(country)}"
    if of_work and receiver.name in STATES.values():  # a school for "nhân dân Lào" is its province's
        everybody = NATION.match(sentence.text, receiver.char_start) is not None
    everybody = everybody or (of_work and receiver.kind == "people" and not printed.sure)  # "nhà nội trú cho học sinh"
    if receiver.kind == "people" and not printed.sure and _told_as(so_far, number, printed) not in (None, country):
        return None  # "lưu học sinh" who were told before to be the giver's own
    home = stays_home(sentence.text, so_far.parties(number)) or for_own_people(so_far, deal, number)
    if receiver.kind == "people" and not printed.sure and home:
        return None  # "tặng quà học sinh các xã biên giới", "Chính phủ Lào giúp người dân vùng lũ"
    unlisted = receiver.kind == "school" and _SCHOOL.match(receiver.name) is not None
    if everybody and not of_work and (body := _receiving(so_far, deal, number, receiver)):
        return body
    if everybody or unlisted:
        named = (*deal.places, *deal.receivers)
        here = [p for p in named if p.country == country and p.sure and p.kind in ("province", "city")]
        if everybody:  # a ceremony's place is not the people's
            here = [p for p in here if p.char_end > deal.verb.start or not is_capital(p.name)]
        if everybody and open_place and not here:
            here = _in_passing(sentence.text, country, receiver)
        if unlisted and not here:  # "Trường Xay ở tỉnh Sẹt"
            here = _in_passing(_as_printed(so_far, number, receiver), country, receiver)
        if unlisted and not here and country == "LA":  # "tặng Tổng Lãnh sự quán tại Xay 5 triệu và Trường Sẹt 3 triệu"
            seats = (p.name.rpartition(" in ")[2] for p in so_far.parties(number) if is_mission(p))
            here = [replace(receiver, name=seat, kind="province") for seat in seats if seat not in STATES.values()]
        if everybody and open_place and not here and (same := _same_people(so_far, number, country)):
            return same
        if unlisted or open_place:
            near = seen(so_far, country, number, REACH)
            if everybody and of_work and {g.kind for g in deal.givers} == {"ministry"}:  # not where its talks were
                here += [p for p in near if p.kind == "ministry"]
            here += [p for p in near if p.kind in ("province", "city")]
        here = [p for p in here if not everybody or p.name not in MANY]  # "nhân dân các tỉnh Nam Lào"
        if here and everybody and not of_work:
            return replace(receiver, name=";".join(f"{PEOPLE_OF}{place}" for place in here[0].members))
        return here[0] if here else receiver
    if receiver.name in MANY and FRIENDS.match(sentence.text, receiver.char_start):
        here = [p for p in so_far.parties(number) if p.char_end <= receiver.char_start and p.country == country]
        near = (*reversed(here), *deal.places, *seen(so_far, country, number, REACH), *so_far.titled)
        told = (p for p in near if p.kind == "province" and p.country == country and p.name not in MANY)
        return next(told, receiver)
    if receiver.kind == "province" and receiver.name[:1].islower():  # "huyện Xay"
        near = (*deal.places, *seen(so_far, country, number, REACH))
        if receiver.name.startswith(_lao_units()):  # "cụm bản Xay", far from its province's name
            near = (*near, *_in_passing(so_far.article.text, "LA", receiver.on_side("LA")))
        # a district that no list holds, of neither side's known provinces, is none of a giving between the two
        return next((p for p in near if p.kind == "province" and p.country == country), None)
    return receiver


def _as_printed(so_far: Reading, number: int, receiver: Party) -> str:
    """How a receiver is printed, in its sentence or in the one before that it was told in."""
    for at in (number, *sentences_before(number)):
        for party in so_far.parties(at):
            if party.name == receiver.name and (at != number or party.char_start == receiver.char_start):
                return so_far.article.sentences[at].text[party.char_start : party.char_end]
    return so_far.article.sentences[number].text[receiver.char_start : receiver.char_end]


@cache
def _lao_units() -> tuple[str, ...]:
    """Units that Laos alone has."""
    return tuple(f"{r['phrase']} " for r in lexicon.rows("bodies") if r["kind"] == "name_unit" and r["la"])


def _receiving(so_far: Reading, deal: Deal, number: int, people: Party) -> Party | None:
    """The body that receives what is given to people: "đến Bộ A trao", or before: "Mặt trận tiếp nhận ủng hộ"."""
    bodies = (p for p in deal.places if p.sure and p.kind in ("ministry", "organisation"))
    here = (p for p in bodies if p.country == people.country)
    if body := next((p for p in here if p.char_end <= deal.verb.start), None):
        return body
    return taker(so_far, number, people.country or "")


def _same_people(so_far: Reading, number: int, country: str) -> Party | None:
    """The people of a place that the sentences before told last, unless they told a province since: the same people."""
    kinds = ("people", "province", "city")
    told = (p for p in so_far.parties_before(number) if p.country == country and p.sure and p.kind in kinds)
    last = next(told, None)
    placed = last is not None and last.name.startswith(PEOPLE_OF) and not last.name.endswith(STATES[country])
    return last if last and last.kind == "people" and placed else None


def _same_community(so_far: Reading, number: int, community: Party) -> Party | None:
    """The community of a place that was told before: "bà con người Việt" of "cộng đồng người Việt tại Xay"."""
    anywhere = community.name.removesuffix(STATES["LA"])
    same = (p for p in so_far.parties_before(number) if p.kind == "community" and p.name.startswith(anywhere))
    return next(same, None) if anywhere != community.name else None


def _is_of_community(so_far: Reading, deal: Deal, number: int, text: str, people: Party) -> bool:
    """Whether an association of countrymen gives to those whom others just gave: "bà con" of one's own."""
    last = so_far.told[-1].receiver if so_far.told and number - so_far.told[-1].number <= REACH else None
    own = any(g.kind == "community" for g in deal.givers) and last is not None and last.kind == "community"
    return own and _BARE_FOLK.fullmatch(text, people.char_start, people.char_end) is not None


def _community_there(text: str, deal: Deal, community: Party) -> Party | None:
    """The community of the place told behind it: "bà con người Việt bị cháy chợ | tại tỉnh Xay"."""
    anywhere = community.name.removesuffix(STATES["LA"])
    there = (p for p in deal.places if p.country == "LA" and p.kind in ("province", "city"))
    place = next((p for p in there if _LIVE_THERE.fullmatch(text, community.char_end, p.char_start)), None)
    return replace(community, name=f"{anywhere}{place.name}") if place and anywhere != community.name else None


def _school_of(so_far: Reading, deal: Deal, number: int, people: Party) -> Party | None:
    """The school across the border whose pupils or teachers are given something: "tặng học sinh | Trường Xay"."""
    if people.kind != "people" or people.country != "LA":
        return None
    text = so_far.article.sentences[number].text
    school = next((p for p in so_far.parties(number) if text[people.char_end : p.char_start] in _WHOSE), None)
    if school is None or school.kind != "school" or (school.sure and school.country != "LA"):
        return None
    near = (*deal.places, *deal.receivers, *seen(so_far, "LA", number, REACH))
    there = any(p.country == "LA" and p.sure and p.kind == "province" for p in near)
    return school.on_side("LA") if there else None


_WHOSE = (" ", " của ")
_BARE_FOLK = lexicon.regex(r"<own_folk>", "clause_words")
_LIVE_THERE = lexicon.regex(r"\s (?:[^\W\d]+ \s){0,8}? <where> \s (?:[^\W\d]+ \s){0,2}?", "clause_words")


def _in_passing(text: str, country: str, people: Party) -> list[Party]:
    """The only province of a country that a text tells, if as a neighbour ("giáp với tỉnh Xay"); a town may end it."""
    told = {names.places()[str(m.key)]: m.end for m in placenames.find_places(text)}
    there = [(place, end) for place, end in told.items() if place.country == country]
    provinces = {place.name for place, _ in there if place.kind in ("province", "capital")}
    provinces |= {place.parent for place, end in there if place.kind in ("city", "district") and end == len(text)}
    return [replace(people, name=provinces.pop() or "")] if len(provinces) == 1 else []


def _told_as(so_far: Reading, number: int, people: Party) -> str | None:
    """The country of people whose wording leaves it out, when the sentences before told it of the same people."""
    names = (people.name, people.twin)
    near = so_far.parties_before(number, 3)
    return next((p.country for p in near if p.kind == "people" and p.sure and p.name in names), None)


def for_whom(so_far: Reading, one: Told) -> Party:
    """The receiver, but the state for its embassy, which only passes on, and the place for people who only live there.

    "tặng người dân bản Na Kham, tỉnh Xay" is given to the province, "giúp nạn nhân vùng lũ tỉnh Xay" to people of it,
    and so is what others give right behind.
    """
    receiver = one.receiver
    if receiver.kind == "state" and receiver.country in STATES and len(receiver.members) == 1:
        return replace(receiver, name=STATES[receiver.country])
    places = [place_of(name) for name in receiver.members]
    told = all(name.startswith(PEOPLE_OF) for name in receiver.members) and not set(places) & set(STATES.values())
    alike = (t.number for t in so_far.told if t.receiver == receiver and t.number < one.number)
    near = (one.number, *(() if one.deal.receivers else alike))
    if receiver.kind != "people" or not told or any(_DISASTER.search(so_far.clauses(at)) for at in near):
        return receiver
    return replace(receiver, name=";".join(places), kind="province")


def where_built(deal: Deal, giver: Party, receiver: Party) -> Party:
    """The province where something is built whose money an embassy, or the other side, takes.

    "xây trường tại tỉnh Xay cho Tùy viên", "giúp nước bạn xây trường tại tỉnh Xay". What a state builds in the other's
    capital is the other state's, when nobody is told to receive it.
    """
    of_state = receiver.name in STATES.values()
    if of_state and any(a.kind == "loan" for a in deal.acts):
        return receiver  # it owes for what is built
    if giver.name in STATES.values() and receiver.kind == "city" and receiver.country == "LA":
        named = any(r.country == receiver.country for r in deal.receivers)
        own = named or not is_capital(receiver.name)
        return receiver if own else replace(receiver, name=STATES["LA"], kind="state")
    if receiver.kind != "state" or (of_state and giver.name in STATES.values()):
        return receiver
    there = (p for p in deal.places if p.kind == "province" and p.country == receiver.country)
    return next((p for p in there if not of_state or p.char_start > deal.verb.start), receiver)


def where_it_stands(so_far: Reading, work: Work, giver: Party, receiver: Party) -> Party:
    """Who receives a work by its name: the army in "doanh trại Đại đội Biên phòng", a ministry, else its province.

    A ministry gives to the province where the work stands, not to its namesake: "khánh thành Trường Xay, tỉnh Sẹt".
    """
    if giver.kind == "ministry" and receiver.kind in ("ministry", "state"):
        told = ((p, w.end) for w, _, n, _ in so_far.works if w.key == work.key for p in so_far.parties(n))
        behind = (p for p, end in told if p.sure and p.kind == "province" and 0 <= p.char_start - end <= ADDRESS)
        if there := next((p for p in behind if p.country == receiver.country), None):
            return there
    inside = [p for p in find_parties(work.text) if p.country == receiver.country]
    if owner := next((p for p in inside if p.kind in ("army", "ministry") and p.sure), None):
        return owner
    told = receiver.kind not in ("state", "ministry") and receiver.name not in MANY
    if giver.name in STATES.values() and receiver.name == work.text:
        # "Việt Nam bàn giao Học viện Xay Lào": not to itself
        receiver, told = replace(receiver, name=STATES[receiver.country or ""], kind="state"), False
    return receiver if told else next((p for p in inside if p.kind in ("province", "city")), receiver)


_DISASTER = lexicon.regex(r"\b <disaster> \b", "clause_words")
_OF_HERE = lexicon.regex(r"\s+ <of_here> \b (?!\s+ [^\W\da-zđà-ỹ])", "clause_words", ignore_case=False)
_OF_PLACE = lexicon.regex(r"\s+ (?:(?:ở|tại|của) \s+)? (?: <spot> \s [^,.;:()]{2,30}, \s+ ){0,2}", "clause_words")
_SOME_PEOPLE = lexicon.regex(r"<some_people> \b", "clause_words")
_NAME_ON = lexicon.regex(
    r"\s+ (?: (?! (?: <name_end> | và | cùng | cho | của ) \b) [^\W\dA-ZĐ]+ \s+ ){2,8}",
    "clause_words",
    ignore_case=False,
)
FRIENDS = lexicon.regex(r"<friend> \b", "clause_words")  # "trao tặng | tỉnh bạn 1 tỷ đồng"
_BARE_RECEIVER = lexicon.regex(  # "tặng | nhà trường", "trao tặng | Công an mỗi tỉnh"
    r"\s+ (?:cho\s+)? (?: <each_branch> \s+ (?= mỗi\s ) )? (?P<each>mỗi\s+)? (?P<kind><bare_receiver>) \b"
    r"(?! \s <no_delegation> \b )",
    "clause_words",
)
_TO_KIND = lexicon.regex(
    rf"\b (?: <to> | <toward> | <fund_of> [^,.;]{{3,30}} của ) \s+ (?: <each_one> \s+)? (?P<kind><bare_receiver>) \b"
    rf"(?! \s+ (?-i:[{UPPER}]))",
    "clause_words",
)
_GIVEN_TO = lexicon.regex(
    r"(?:[^\W\d]+ \s [^,;:]{0,30} , \s+)? (?: <each_one> \s+)? (?P<kind><bare_receiver>) \s+"
    r"(?: <has_done> \s+){0,2} (?:được | <receives>) \b",
    "clause_words",
)
