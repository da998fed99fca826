"""Claims of a verb of travel that names no place right behind it: who goes is told, and where by what else is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.actor import Actor, names_no_country
from helpers.naming.sides import is_friend
from helpers.trips.bodies_met import body_of_state, body_received
from helpers.trips.claim import Claim, make
from helpers.trips.legs import between, is_topic, named_after
from helpers.trips.roles import (
    can_travel,
    crosses,
    host_of,
    is_spoken_of,
    is_the_delegation,
    made_by,
    opens_clause,
    traveller,
)
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot, countries_where, leads_to, of_a_third, patterns
from helpers.trips.visited import body_called_on, inviting_place, visited_in_office

BESIDE = 12  # characters between somebody and the trip told right behind him: " nhân chuyến "


def travel_untold(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """A verb of travel without a place right after it: what the first of the rules that fits makes of it."""
    for rule in _RULES:
        if (claim := rule(scene, act, labels)) is not None:
            yield claim
            return
    if act.group == "visiting" and is_spoken_of(scene, act):
        yield from _spoken_of(scene, act, labels)


def _over(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who crosses the border, or is a delegation that calls on somebody: the places named behind tell which way.

    "sang hội đàm với Công an tỉnh Sơn La"; "đoàn ... đến chúc mừng lực lượng bảo vệ biên giới của tỉnh Phongsaly".
    """
    calls = act.group == "visiting" and not is_spoken_of(scene, act) and not (scene.where or _of_others(scene))
    over = act.group in ("going", "visiting") and crosses(scene, act)
    if not (over or calls):
        return None
    for dest, country in OTHER.items():
        guest = traveller(scene, act, country)
        after = named_after(scene, act, country)
        if guest is None or guest.start > act.start or not (guest.kind == "delegation" or guest.level):
            continue
        if calls and not any(a.kind == "delegation" for a in scene.actors):
            continue
        if {s.country for s in after} == {dest} and goes(scene, act, guest, after[0]._replace(start=act.end)):
            places = tuple(s.name for s in after if s.name)
            return make(scene, act, country, guest, 2, labels, places, "crossing to a place")
        if dest == "LA" and not after and crosses(scene, act) and is_friend(scene.text) and is_sent(scene, guest):
            # "Chia sẻ với đơn vị bạn, Đồn Biên phòng X đã sang thăm hỏi, tặng quà"
            return make(scene, act, country, guest, 2, labels, (), "crossing to the friend's")
    if crosses(scene, act) and (guest := _right_before(scene, act)) is not None:
        # "Thường trực Tỉnh ủy Điện Biên làm việc với Phó Tỉnh trưởng X | sang thăm"
        return make(scene, act, guest.country, guest, 2, labels, (), "crossing, told behind the guest")
    return None


def _of_others(scene: Scene) -> bool:
    """Whether a sentence tells of those who live, study or trade somewhere, and not of units across the border alone.

    "chúc mừng lực lượng bảo vệ biên giới huyện | giáp ranh thuộc tỉnh Hủa Phăn": they are called on where they are.
    """
    static = (a for a in scene.acts if a.group == "static")
    return any(_across().match(scene.text, a.start) is None for a in static)


@cache
def _across() -> re.Pattern[str]:
    return lexicon.regex(rf"<across_from_us> (?!\w) (?! \s (?-i:[{UPPER}]) )", "visit_words")


def _calls_on_body(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """A body of the other side that somebody calls on."""
    if act.group != "visiting" or is_spoken_of(scene, act) or (told := body_called_on(scene, act)) is None:
        return None
    guest, places = told
    return make(scene, act, guest.country, guest, 2, labels, places, "a body that was called on")


def _invited(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who goes where he was invited: "Nhận lời mời của tỉnh Hủa Phăn, Đoàn đại biểu tỉnh X ... thăm và làm việc"."""
    if act.group != "visiting" or (asked := inviting_place(scene)) is None:
        return None
    guest = traveller(scene, act, OTHER[asked.country])
    if guest is None or guest.start >= act.start or not is_sent(scene, guest):
        return None
    return make(scene, act, guest.country, guest, 2, labels, (asked.name,), "visiting by invitation")


def _to_event(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who crosses the border to attend something.

    Where places are named, a Lao delegation comes to us; not "Chủ tịch X (Lào) cảm ơn đoàn Việt Nam | đã sang dự".
    """
    if act.group != "attending" or not crosses(scene, act) or any(s.country not in OTHER for s in scene.spots):
        return None
    near = [a.country for a in scene.actors if a.end <= act.start + 1 and not a.resident][-1:]
    ours = near == ["VN"] and any(x.country == "LA" for x in (*scene.actors, *scene.spots))
    sides = ("VN",) if ours else ("LA",) if scene.spots else OTHER
    came = (a for c in sides if (a := traveller(scene, act, c)) is not None and a.start < act.start)
    # nor "X tiếp các trưởng đoàn | sang dự": they came to him
    came = (a for a in came if not scene.has("receiving", before=act.start, after=a.end))
    # the nearest, and not who is mourned: "A cảm ơn X sang dự Lễ tang nguyên Chủ tịch nước Y"
    guest = max(came, key=lambda a: a.start, default=None)
    if guest is None or not guest.country or not is_sent(scene, guest):
        return None
    return make(scene, act, guest.country, guest, 2, labels, (), "crossing to an event")


def _at_place(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who visits where the sentence tells: "tại tỉnh Salavan (Lào), đoàn ... thăm, làm việc với lãnh đạo tỉnh bạn"."""
    where = _where(scene)
    if act.group != "visiting" or len(where) != 1 or is_spoken_of(scene, act):
        return None
    country = OTHER[where.pop()]
    if (guest := traveller(scene, act, country)) is not None:
        return make(scene, act, country, guest, 2, labels, (), "visiting at a place")
    if not is_its_own(scene, act):
        return None
    # "Đoàn sang thăm và làm việc với Tòa án nhân dân tỉnh Quảng Trị"
    return replace(make(scene, act, country, None, 1, labels, (), "the delegation goes on at a place"), goes_on=True)


def _to_official(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who visits somebody in his office: "đã đến thăm, chúc mừng Tỉnh trưởng tỉnh Salavan X"."""
    if act.group != "visiting" or _where(scene) or (visited := visited_in_office(scene, act)) is None:
        return None
    guest = traveller(scene, act, OTHER[visited.country])
    if guest is None or guest.start >= act.start or not is_sent(scene, guest):
        return None
    return make(scene, act, guest.country, guest, 2, labels, (), "visiting somebody", visited)


def _to_body(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """Who visits a body of the other side: "đến thăm, làm việc với Hội Hữu nghị Lào - Việt Nam"."""
    if act.group != "visiting" or _where(scene) or is_spoken_of(scene, act):
        return None
    for country, dest in OTHER.items():
        if body_of_state(scene, act, dest) or body_received(scene, act, dest):
            guest = traveller(scene, act, country) or (of_our_own(scene, act, "LA") if country == "VN" else None)
            if guest is not None and guest.start < act.start and is_sent(scene, guest):
                return make(scene, act, country, guest, 2, labels, (), "visiting a body")
    return None


def _to_us(scene: Scene, act: Act, labels: list[Act]) -> Claim | None:
    """A Lao delegation at our own place: "Đoàn đại biểu tỉnh Attapeu (Lào) ... đã đến thăm và làm việc tại tỉnh ta"."""
    if act.group not in ("visiting", "greeting") or _where(scene) or is_spoken_of(scene, act):
        return None
    guest = traveller(scene, act, "LA")
    sent = any(a.kind == "delegation" and (a.country == "LA" or is_the_delegation(a)) for a in scene.actors)
    if guest is None or guest.start >= act.start or not sent or not patterns()["our_own"].match(scene.text, act.end):
        return None
    return make(scene, act, "LA", guest, 2, labels, (), "a Lao delegation at our own place")


def _spoken_of(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """Whose trip is spoken of, by his country or by the inviters': "chuyến thăm của X", "bắt đầu chuyến thăm"."""
    where = _where(scene)
    countries = [OTHER[c] for c in where] if len(where) == 1 else OTHER  # "Việt Nam là điểm đến của X, trong chuyến đi"
    told = [a for c in countries if (a := traveller(scene, act, c))]
    # "X hội đàm với | Y nhân chuyến công tác": of the two it is his who is told right before
    beside = (a for a in told if 0 <= act.start - _told_until(scene, a, act) <= BESIDE)
    guest = next(beside, told[0] if told else None)
    hails = patterns()["hails"]
    if guest is not None and (
        hails.match(scene.text, guest.end) or (guest.start > act.end and hails.match(scene.text))
    ):
        return  # "Chủ tịch Hội Nhà báo X chúc mừng chuyến thăm", "Hoan nghênh chuyến thăm, X": somebody else's
    if guest is not None and guest.end <= act.start and is_topic(scene, act):
        return  # "X trả lời phỏng vấn về chuyến thăm sắp tới": whose it is need not be told
    if guest is not None and any(a.country == "other" and act.end <= a.start < guest.start for a in scene.actors):
        return  # "Trong khuôn khổ chuyến thăm, Thủ tướng Thái Lan X chào xã giao Tổng Bí thư Lào Y"
    if guest is not None and not guest.name and patterns()["well_wished"].search(scene.text, 0, act.start):
        return  # "Ông chúc chuyến công tác của đoàn thành công": who came is told elsewhere
    if guest is not None and guest.country:
        claim = make(scene, act, guest.country, guest, 1, labels, (), "a trip without a destination")
        made = made_by(scene, act) is not None and claim.dates and not of_a_third(scene, None)
        yield replace(claim, strength=3, host=None, rule="a trip that somebody made") if made else claim
    elif opens_clause(scene, act) and not any(x.country == "other" for x in (*scene.actors, *scene.spots)):
        # "Chuyến thăm diễn ra từ ngày ... theo lời mời của ...": the inviter or other claims tell whose
        inviters = {c: host_of(scene, c, None)[1] for c in OTHER}
        for dest, country in OTHER.items():
            if inviters[dest] or not any(inviters.values()):
                yield make(scene, act, country, None, 0, labels, (), "the trip spoken of")


_RULES = (_over, _calls_on_body, _invited, _to_event, _at_place, _to_official, _to_body, _to_us)


def _where(scene: Scene) -> set[str]:
    """In which of the two countries a sentence tells that something happened."""
    return countries_where(scene) & set(OTHER)


def _told_until(scene: Scene, guest: Actor, act: Act) -> int:
    """Where somebody and what tells that he leads end, before an act: "do X làm trưởng đoàn | nhân chuyến công tác"."""
    leading = (a.end for a in scene.acts if a.group == "leading" and guest.end <= a.start and a.end <= act.start)
    return max([guest.end, *leading])


def _right_before(scene: Scene, act: Act) -> Actor | None:
    """The official or delegation right before a verb that crosses the border, where the other side is named, too."""
    guest = next((a for a in scene.actors if 0 <= act.start - a.end <= 2 and can_travel(a, a.country)), None)
    if guest is None or guest.country not in OTHER or not (guest.level and is_sent(scene, guest)):
        return None
    told = {x.country for x in (*scene.actors, *scene.spots)}
    return guest if OTHER[guest.country] in told and "other" not in told else None


def goes(scene: Scene, act: Act, guest: Actor, to: Spot) -> bool:
    """Whether a bare "đến", "tới", "sang" is the guest's own verb, near to him and to the place it leads to."""
    if to.start - act.end > 30 and not leads_to(scene.text[act.end : to.start].rstrip()):
        return False
    things = any(a.group == "static" and guest.end <= a.start < act.start for a in scene.acts)  # "mở rộng dự án sang"
    # "X từng đưa một đoàn công tác sang": he goes with them
    things = things and not _takes_along(scene, guest, act)
    sent = patterns()["sends"].search(scene.text, guest.end, act.start)  # "gửi lời chúc mừng tới nhân dân Lào"
    sent = sent or patterns()["sent_of"].search(scene.text, max(0, guest.start - REACH), guest.start)
    sent = sent or (guest.kind == "person" and patterns()["of_others"].search(scene.text, guest.end, act.start))
    return not things and not sent and len(" ".join(between(scene, guest.end, act.start).split())) <= REACH


def _takes_along(scene: Scene, guest: Actor, act: Act) -> bool:
    """Whether an official takes people along himself, and does not tell or order that others do."""
    along = patterns()["takes_along"].search(scene.text, guest.end, act.start) if guest.level else None
    return along is not None and not patterns()["by_others"].search(scene.text, guest.end, along.start())


def is_sent(scene: Scene, guest: Actor) -> bool:
    """Whether somebody goes for others: with an office, known, or with a delegation; a doctor may go on his own."""
    return (
        guest.kind != "person" or bool(guest.level) or guest.known or any(a.kind == "delegation" for a in scene.actors)
    )


def is_its_own(scene: Scene, act: Act) -> bool:
    """Whether the subject of a verb is the delegation that an earlier sentence told."""
    before = [a for a in scene.actors if a.end <= act.start + 1]
    if not before:
        return act.start == 0 and scene.text[:1].islower()  # "đoàn đã chào Chủ tịch nước X; | thăm tỉnh Quảng Ninh"
    return is_the_delegation(before[-1]) and act.start - before[-1].end <= REACH


def of_our_own(scene: Scene, act: Act, dest: str) -> Actor | None:
    """A delegation that names its body and no country, on its way to Laos: "đoàn bác sĩ Bệnh viện X sang Lào"."""
    before = [a for a in scene.actors if a.end <= act.start + 1]
    goes_over = dest == "LA" and crosses(scene, act) and not any(a.country == "other" for a in scene.actors)
    return before[-1]._replace(country="VN") if goes_over and before and names_no_country(before[-1]) else None
