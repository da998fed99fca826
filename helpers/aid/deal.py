"""One giving in a sentence: who gives and who receives what stands where in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from helpers.aid.giving_acts import WORDS, Act
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.party import COMMUNITY_IN, OTHER, STATES, Party, opposite

Span = tuple[int, int]
SHORT = 2  # code points between a giver told without a verb and its sum
OPENS = 12  # code points before a verb that begins its clause, whose subject the clause before tells
RIGHT_BEFORE = 12  # code points between a share and whose it is: "trong đó tỉnh Xay | là 9 tỷ đồng"


@dataclass(frozen=True, slots=True)
class Deal:
    """One giving in a sentence: its stretch, acts, and whom it names as giver, receiver or place, each in order.

    verb is the act whose subject gives or receives; active: the giver is its subject. third: a third country or its
    bank gives.
    """

    start: int
    end: int
    acts: tuple[Act, ...]
    verb: Act
    active: bool
    givers: tuple[Party, ...]
    receivers: tuple[Party, ...]
    places: tuple[Party, ...] = ()
    third: bool = False
    sums: tuple[int, ...] = ()  # where its sums begin
    told_short: tuple[Party, ...] = ()  # right before a sum, the verb left out: "A tặng 3 tỷ đồng, | B 2 tỷ đồng"

    def around(self, start: int, end: int, *, part: bool = False) -> Deal:
        """The giving of what stands at start..end: first the givers and receivers that are meant there.

        part: it is a part of a sum told before, or one for each, or in brackets, so that provinces right before it are
        whose it is.
        """
        ranked = sorted(self.receivers, key=lambda p: _distance(p, start, end) + self._passed(p, start, end))
        following = self._following(start)
        if not part and all(p.char_start > self.sums[0] for p in self.receivers if self.sums):
            ranked.sort(key=lambda p: not end <= p.char_start < following)  # "9 tỷ đồng cho A, 8 tỷ đồng cho B"
        if self.verb.direction == "take":  # "Bộ A tiếp nhận 3 tỷ đồng ủng hộ nhân dân vùng lũ"
            ranked.sort(key=lambda p: p.char_end > self.verb.start or _passes_on(p))
        if part:
            near = (p for p in self.places if p.sure and p.country and 0 < start - p.char_end <= RIGHT_BEFORE)
            ranked = [p for p in near if p.kind in ("province", "city")] + ranked
        givers, short = self._givers(start, end), self._told_short(start)
        if short and short not in givers:  # "A tặng B 3 tỷ đồng, | C 2 tỷ đồng"
            ranked = [short, *(r for r in ranked if not (r.country == "VN" and _passes_on(r)))]
        places = self._places_of(start)
        if len(places) < len(self.places) and all(r.name in STATES.values() for r in ranked):
            ranked = [p for p in places if any(r.country == p.country for r in ranked)] + ranked
        first = ranked[0] if ranked and len(self.sums) > 1 and end <= ranked[0].char_start else None
        if first and first.sure and first.kind != "community" and {g.country for g in givers} == {first.country}:
            ranked = [
                first
            ]  # at home: "tỉnh Xay trao 9 triệu đồng | cho người dân huyện Xay | và 8 triệu đồng cho Lào"
        return replace(self, givers=tuple(givers), receivers=tuple(ranked), places=places)

    def _places_of(self, start: int) -> tuple[Party, ...]:
        """The places of a sum: where each of several has its own before it, that one alone.

        "bàn giao trường ở A trị giá 3 tỷ đồng và | trạm xá ở B | trị giá 2 tỷ đồng".
        """
        first = self.verb.start
        there = [p for p in self.places if p.country == "LA" and p.sure]
        first = min([first, *(p.char_start for p in there if 0 < first - p.char_end <= AT_ONCE)])  # "tại A | tặng 3 tỷ"
        abroad = [p for p in there if p.char_start >= first]
        before = (first, *self.sums)
        own = {s: [p for p in abroad if floor <= p.char_start < s] for floor, s in zip(before, self.sums, strict=False)}
        if len(self.sums) < 2 or not all(own.values()) or start not in own:
            return self.places
        return tuple(p for p in self.places if p not in abroad or p in own[start])

    def _following(self, start: int) -> int:  # where the next sum begins, if there is one
        return next((s for s in self.sums if s > start), start)

    def words_of(self, start: int) -> int:
        """Where the words about the sum at `start` begin: behind a giver told short, "Hội đầu tư tại Lào | 9 triệu"."""
        short = self._told_short(start)
        return short.char_end if short else self.start

    def _told_short(self, start: int) -> Party | None:
        return next((p for p in self.told_short if 0 < start - p.char_end <= SHORT), None)

    def _givers(self, start: int, end: int) -> list[Party]:
        """The givers; first of all one told without a verb right before the sum, or the nearest behind nouns of giving.

        "A tặng 3 tỷ đồng, B 2 tỷ đồng", "3 tỷ đồng là tiền hỗ trợ của A và 2 tỷ đồng là tiền hỗ trợ của B", "X nhận 3
        tỷ đồng của A và 2 tỷ đồng của B".
        """
        short = self._told_short(start)
        across = self.givers and short and {short.country, self.givers[0].country} == {"VN", "LA"}
        # "tặng A 3 tỷ đồng và | Trường B 2 tỷ đồng"
        across = across or (short and short.kind == "school" and not short.country and self.receivers)
        # "...; thăm, tặng A 3 tỷ đồng, | B 2 tỷ"
        carried_on = not self.givers and self.verb.start - self.start <= OPENS
        own = short is not None and (short.kind == "community" or short.name == _FIRMS)
        if own and any(r.country == "VN" and _passes_on(r) for r in self.receivers):
            own, across = False, True  # "tặng Tổng Lãnh sự quán 3 tỷ đồng và | Hội người Việt 2 tỷ đồng"
        if short and not carried_on and (not across or own):
            return [short]
        if self.verb.direction in ("noun", "take"):
            behind = sorted((p for p in self.givers if p.char_start >= end), key=lambda p: p.char_start)
            return behind + [p for p in self.givers if p.char_start < end]
        named = [g for g in self.givers if start in self.sums and 0 < start - g.char_end <= SHORT]
        if named:
            return named  # "do Công ty A (9 tỷ đồng) và Công ty B (8 tỷ đồng) ủng hộ"
        following = self._following(start)
        if self.sums and start == self.sums[-1] != self.sums[0]:
            following = self.end  # "9 tỷ đồng của A và 8 tỷ đồng của B"
        return sorted(self.givers, key=lambda p: not end <= p.char_start < following)

    def pair(self) -> tuple[Party, Party] | None:
        """The first giver and receiver that are of opposite sides."""
        sides = {r.country for r in self.receivers if r.sure}
        known = {g.country for g in (*self.givers, *self.places) if g.sure and g.kind == "community"}
        communities = any(r.kind == "community" for r in self.receivers)
        own = self.givers[0] if len(self.sums) > 1 and self.givers else None
        if own and own.sure and own.char_start > self.verb.start and sides == {own.country} and not communities:
            return None  # "nhận 9 triệu đồng từ tỉnh Xay (Lào) và 8 triệu đồng từ | Hội người Việt Nam": at home
        beside = [g.country or "" for g in self.givers if g.sure and g.country in OTHER]
        for giver in self.givers:
            if giver.country is None and {"VN", "LA"} <= sides:
                continue  # "Quỹ Xay hỗ trợ Lào và Việt Nam": a third's
            if not giver.sure and sides and sides <= known:
                continue  # "kiều bào và Đại sứ quán ủng hộ đồng bào": at home
            if giver.country is None and len(sides) == 1 and (side := OTHER.get(next(iter(sides)) or "")):
                giver = giver.on_side(side)
            if not giver.sure and beside:
                giver = giver.on_side(beside[0])  # "9 tỷ kíp của Chính phủ Việt Nam và 8 triệu kíp của | Đại sứ quán"
            for receiver in self.receivers:
                if found := opposite(giver, receiver):
                    return found
        return None

    def _passed(self, party: Party, start: int, end: int) -> int:
        """What a receiver is further away when an act or a sum came since: "tặng A thiết bị và trao 9 triệu cho B"."""
        if any(end < s < party.char_start for s in self.sums) and any(r.char_end < start for r in self.receivers):
            return 700  # "trao A 9 tỷ kíp, trong đó 3 tỷ kíp | cho B"
        verbs = [a for a in self.acts if a.direction != "noun"]
        own = any(a.end <= party.char_start for a in verbs)  # not of "đến Bộ A | trao 9 triệu đồng"
        return 700 if own and any(party.char_end <= a.start < start for a in verbs) else 0


def _passes_on(party: Party) -> bool:
    """Whether a party is an embassy or consulate, which takes what is for others."""
    return party.kind == "state" and party.name not in STATES.values()


def _distance(party: Party, start: int, end: int) -> int:
    # "9.000 USD cho Hà Nội và 8.000 USD cho Hải Phòng": of two as near, the one behind the sum
    gap = start - party.char_end + 3 if party.char_end <= start else party.char_start - end
    gap += 300 if _passes_on(party) else 0
    return gap + (400 if party.kind == "people" else 0) + (0 if party.sure else 200)


_BRACKETED = re.compile(r"\s\([^()]{1,40}\)")  # "tỉnh A | (3 tỷ đồng) | và tỉnh B"


_UNIT_NUMBER = lexicon.regex(  # "Đại đội | 212 | và nhân dân Xay"
    r"^\s \d{1,4} (?:\s <arm_of>)? (?= \s và \s | ,\s )", WORDS
)


def between(text: str, start: int, end: int) -> str:
    """What stands between two parties, without what a bracket adds to the first, and its number."""
    told = text[start : max(start, end)]
    told = _BRACKETED.sub("", told) if "(" in told else told
    return _UNIT_NUMBER.sub("", told) if told[1:2].isdigit() else told


AND = lexicon.regex(r"\s* ,? \s* (?:và|cùng(?:\ với)?) \s+ (?:<beside_people> \s+){0,2}", WORDS)
_JOINT = lexicon.regex(r"\s* (?:,|và|,?\ cùng(?:\ với)?) \s+ (?:<beside_people> \s+){0,2}", WORDS)


_MINISTRY = lexicon.regex(  # "Đảng, Nhà nước và | Bộ Công an", not its head
    rf"\s* (?:,|và) \s+ Bộ \s (?-i:[{UPPER}])", WORDS
)


_FIRMS = "Vietnamese companies in Laos"  # they give to Vietnam at home, and receive nothing
AT_ONCE = 5  # code points between a place and the verb right behind it: "tại tỉnh Xay | đã | tặng"
LEAD = 40  # code points before a party in which "thay mặt" stands
_FOR_ANOTHER = lexicon.regex(
    r"\b <on_behalf> \s+ (?:của\s+)? (?:<lead_of>\s+)? $", WORDS
)  # "thay mặt | Bộ A, Đại sứ trao"


def together(text: str, deal: Deal, giver: Party) -> Party:
    """The giver with those who give beside it: "Tổng Lãnh sự quán A cùng Hội người Việt Nam B trao"."""
    own = giver.kind != "people" and giver.name not in STATES.values()
    ministry = next((p for p in deal.givers if giver.name in STATES.values() and p.kind == "ministry"), None)
    beside = ministry and ministry.country == giver.country and giver.char_end < ministry.char_start
    if beside and _MINISTRY.fullmatch(text, giver.char_end, ministry.char_start + 4):
        return replace(giver, name=f"{giver.name};{ministry.name}", char_end=ministry.char_end)
    own = own and not _FOR_ANOTHER.search(text, max(0, giver.char_start - LEAD), giver.char_start)
    for other in sorted(deal.givers, key=lambda p: p.char_start) if own else ():
        fits = (other.country == giver.country or None in (other.country, giver.country)) and other.kind != "people"
        new = other.name not in giver.members and other.name not in STATES.values()
        offices = not {"province", "city"}.isdisjoint((giver.kind, other.kind))  # "Chủ tịch tỉnh A, Hội B"
        link = AND if offices else _JOINT
        if fits and new and link.fullmatch(between(text, giver.char_end, other.char_start)):
            giver = replace(giver, name=f"{giver.name};{_at_seat(giver, other)}", char_end=other.char_end)
    return giver


def _at_seat(mission: Party, other: Party) -> str:
    """The name of who gives beside a consulate; the community, when no place is told with it, is that of its seat."""
    seat = mission.name.rpartition(" in ")[2]
    told = not _passes_on(mission) or len(mission.members) > 1 or other.name != f"{COMMUNITY_IN}{STATES['LA']}"
    return other.name if told else f"{COMMUNITY_IN}{seat}"


def shared(text: str, deal: Deal, giver: Party, receiver: Party) -> Party:
    """The receiver with those who receive beside it: "tặng Bộ A và Bộ B".

    What Vietnamese in Laos collect may be for people of both countries.
    """
    for_both = giver.kind in ("community", "people") or _passes_on(giver)
    states = STATES.values()
    for named in sorted(deal.receivers, key=lambda p: p.char_start) if receiver.name not in states else ():
        # "Bộ CHQS và Công an tỉnh Xay"
        other = named if named.kind in ("people", "school") else named.on_side(receiver.country or "")
        folk = receiver.kind == "community" and other.kind == "people"  # "bà con người Việt và | người Lào"
        fits = other.sure and other.name not in states and (other.country == receiver.country or for_both or folk)
        if not fits or set(other.members) & set(receiver.members):
            continue
        if AND.fullmatch(between(text, receiver.char_end, other.char_start)):
            receiver = replace(receiver, name=f"{receiver.name};{other.name}", char_end=other.char_end)
        elif AND.fullmatch(between(text, other.char_end, receiver.char_start)):
            receiver = replace(receiver, name=f"{other.name};{receiver.name}", char_start=other.char_start)
    return receiver


def with_common_receivers(deals: list[Deal]) -> list[Deal]:
    """The givings of a sentence, each with the receivers that only the last of a row of givers is told with.

    "Công ty A ủng hộ 2 tỷ đồng, Công ty B ủng hộ 3 tỷ đồng giúp nhân dân Lào".
    """
    done: list[Deal] = []
    for deal in reversed(deals):
        alone = deal.active and not deal.receivers and not deal.places and done and done[0].active
        shared_with = replace(deal, receivers=done[0].receivers) if alone else deal
        done.insert(0, shared_with if shared_with.pair() else deal)
    return done


def nearest_first(text: str, subjects: list[Party]) -> list[Party]:
    """Subjects with those next to the verb first: all of the last one's country that no other interrupts."""
    start = len(subjects)
    while start and (start == len(subjects) or _go_together(text, *subjects[start - 1 : start + 1], subjects[-1])):
        start -= 1
    return subjects[start:] + subjects[:start]


def _go_together(text: str, one: Party, following: Party, last: Party) -> bool:
    """Whether a subject gives with those behind it; one that no list holds only when "và" joins them."""
    if one.country in (last.country, None):
        return True
    return last.country is None and AND.fullmatch(text, one.char_end, following.char_start) is not None
