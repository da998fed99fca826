"""What one sentence says of a trip: a rule for each way of telling it, with the strength of what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from helpers.actors import Actor
from helpers.bodies_met import body_of_state, body_received
from helpers.claim import Claim, make
from helpers.heads import greets_there, head_of
from helpers.legs import at_farewell, between, destination, invited_only, is_among, is_topic, named_after
from helpers.meetings import meeting
from helpers.posts import at_home
from helpers.presence import presence
from helpers.receptions import reception
from helpers.roles import crosses, host_of, is_spoken_of, is_the_delegation, opens_clause, presides, traveller
from helpers.scene import OTHER, REACH, Act, Scene, Spot, countries_where, inside, is_where, leads_to, patterns
from helpers.sides import is_friend
from helpers.thanks import came_to_thanker, thanks, welcome_thanked
from helpers.trips_together import each_on_a_day, trips_together
from helpers.visited import body_called_on, inviting_place, visited_in_office


def claims_in(scene: Scene, before: Scene | None = None) -> Iterator[Claim]:
    """What one sentence says of trips, by the rules in order of strength.

    Args:
        scene: the sentence.
        before: the sentence before it in the same or the lead paragraph, which may tell where and when.
    """
    if not (scene.acts or scene.actors) or scene.has("no_visit"):  # most sentences have neither
        return
    labels = [a for a in scene.acts if a.group == "visiting"]
    found: dict[tuple, Claim] = {}
    for act in scene.acts:
        for claim in _claim_of(scene, act, labels, before) if act.group in _TELLING else ():
            key = (claim.guest_country, claim.guest.name if claim.guest else None, claim.strength)
            if key in found:
                same = found[key]
                claim = replace(
                    same, kinds=same.kinds | claim.kinds, places=tuple(dict.fromkeys([*same.places, *claim.places]))
                )
            found[key] = claim
    if not any(claim.strength >= 2 for claim in found.values()):
        yield from presence(scene, before)
        yield from thanks(scene)
    travellers = {c.guest.name for c in found.values() if c.strength == 3 and c.guest is not None and c.guest.name}
    for claim in found.values():  # of two trips told in one sentence neither head is the other's host
        crossed = claim.host is not None and claim.host.name in travellers and not claim.inviter
        yield replace(claim, host=None) if crossed else claim


def of_pronouns(scenes: list[Scene]) -> Iterator[Claim]:
    """Claims of sentences whose subject is the one person named right before: "[X] ... Tháng 7, ông thăm Việt Nam"."""
    for before, scene in pairwise(scenes):
        acts = [a for a in scene.acts if a.group == "visiting"]
        if not acts or before.sentence.paragraph != scene.sentence.paragraph or scene.has("no_visit"):
            continue
        he = patterns()["he_came"].search(scene.text, 0, acts[0].start)
        people = {a.name: a for a in before.actors if a.kind == "person" and a.name}
        ours = [s for s in destination(scene, acts[0]) if s.country in OTHER] if he and len(people) == 1 else []
        if not ours or invited_only(scene, acts[0]) or any(a.end <= acts[0].start and a.name for a in scene.actors):
            continue
        him = next(iter(people.values()))
        if him.country == OTHER[ours[0].country] and him.level and not (him.resident or him.former):
            him = him._replace(start=he.start("he"), end=he.end("he"))
            places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == ours[0].country))
            yield make(scene, acts[0], him.country, him, 2, acts, places, "a pronoun's trip")


_TELLING = frozenset(("visiting", "going", "attending", "receiving", "calling_on", "greeting", "talking", "exchange"))


def _claim_of(scene: Scene, act: Act, labels: list[Act], before: Scene | None) -> Iterator[Claim]:
    for claim in _told_by(scene, act, labels, before):
        if not at_home(scene, act, claim.guest_country) and not came_to_thanker(scene, act, claim.guest):
            yield claim


def _told_by(scene: Scene, act: Act, labels: list[Act], before: Scene | None) -> Iterator[Claim]:
    greets = act.group == "greeting" and greets_there(scene, act)
    travels = greets or act.group in ("visiting", "going", "attending")
    if (travels or presides(scene, act)) and invited_only(scene, act):
        return  # "mời ông X thăm Việt Nam và đồng chủ trì kỳ họp"
    if at_farewell(scene, act):
        return  # "gặp mặt, động viên đoàn giáo viên trước khi sang Hủa Phăn"
    if travels:
        each = each_on_a_day(scene, act) if act.group == "visiting" and len(scene.dates) > 1 else []
        yield from each or _travel(scene, act, labels)
        if act.group == "visiting" and len(scene.dates) > 1:
            yield from trips_together(scene, act)
        if act.group == "attending" and presides(scene, act):
            yield from meeting(scene, act, labels)
    elif act.group in ("receiving", "calling_on"):
        thanked = welcome_thanked(scene)
        if thanked is None or act.start < thanked[0].start:  # "cảm ơn tỉnh đã đón tiếp đoàn": the guest is speaking
            yield from reception(scene, act, labels)
    elif act.group == "talking":
        yield from meeting(scene, act, labels, before)
    elif act.group == "exchange":
        yield from trips_together(scene, act)


def _travel(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "X sang thăm Lào", "chuyến thăm Việt Nam của Y", "dự hội nghị tại Viêng Chăn"."""
    if scene.has("exchange") and any(
        a.group == "exchange" and act.start - 80 <= a.start <= act.end + 20 and not is_among(scene, a, act)
        for a in scene.acts
    ):
        return  # exchanges in general
    if patterns()["times"].search(scene.text, max(0, act.start - REACH), act.start):
        return
    if act.group == "attending":
        after = [s for s in scene.spots if s.start >= act.end and is_where(scene, s)]
        # "sang dự Tuần Văn hóa Lào [tại Việt Nam]", but "đến dự lễ kỷ niệm Quốc khánh Lào" leads nowhere
        after = [s for s in after if inside(scene, s)] or [s for s in after if s.name or crosses(scene, act)]
        before = [s for s in scene.spots if s.start < act.start and is_where(scene, s)]
        spots = after[:1] or (before if len({s.country for s in before}) == 1 else [])
    else:
        spots = destination(scene, act)
    ours = [s for s in spots if s.country in OTHER]
    if not ours:
        if not spots:
            yield from _travel_untold(scene, act, labels)
        return
    dest = ours[0].country
    guest = traveller(scene, act, OTHER[dest]) or _of_our_own(scene, act, dest)
    last = _comes_last(scene, act, ours[-1])
    if guest is None and last is not None and dest == "LA":
        guest = head_of(scene, last)._replace(country="VN")  # "Đến tỉnh Khăm Muộn là đoàn do ông X dẫn đầu": of ours
    if guest is None and _is_its_own(scene, act):
        # "Đoàn đã đến thăm cố đô Luang Prabang": the delegation told before
        places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
        claim = make(scene, act, OTHER[dest], None, 1, labels, places, "the delegation goes on")
        yield replace(claim, goes_on=True)
        return
    inverted = guest is not None and guest.start > act.start and last is not None
    if act.group in ("going", "attending") and (guest is None or (guest.start > act.start and not inverted)):
        return
    if act.group == "going" and not inverted and not (_sent(scene, guest) and _goes(scene, act, guest, ours[0])):
        return
    if guest is None and (not is_spoken_of(scene, act) or any(a.country == "other" for a in scene.actors)):
        return
    places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
    rule = f"{act.group}: {scene.text[min(act.start, ours[0].start) : max(act.end, ours[0].end)]}"
    claim = make(scene, act, OTHER[dest], guest, 3, labels, places, rule)
    yield replace(claim, tour=any(s.country == "other" for s in spots))


def _of_our_own(scene: Scene, act: Act, dest: str) -> Actor | None:
    """A delegation that names its body and no country, on its way to Laos: "đoàn bác sĩ Bệnh viện X sang Lào"."""
    before = [a for a in scene.actors if a.end <= act.start + 1]
    open_one = (
        dest == "LA"
        and crosses(scene, act)
        and before
        and before[-1].kind == "delegation"
        and before[-1].country is None
    )
    if not open_one or before[-1].many or not before[-1].level or any(a.country == "other" for a in scene.actors):
        return None
    return before[-1]._replace(country=OTHER[dest])


def _comes_last(scene: Scene, act: Act, place: Spot) -> Actor | None:
    """The delegation that is the subject of a verb before it: "Đến tỉnh Khăm Muộn là [đoàn ...]"."""
    came = next((a for a in scene.actors if a.kind == "delegation" and a.start >= place.end), None)
    opens = act.start == 0 or scene.text[: act.start].rstrip().endswith((",", "-", "–"))
    if came is None or came.many or not opens or came.country == place.country:
        return None
    return came if patterns()["comes_last"].search(scene.text, place.end, came.start) else None


def _is_its_own(scene: Scene, act: Act) -> bool:
    """Whether the subject of a verb is the delegation that an earlier sentence told."""
    before = [a for a in scene.actors if a.end <= act.start + 1]
    return bool(before) and is_the_delegation(before[-1]) and act.start - before[-1].end <= REACH


def _sent(scene: Scene, guest: Actor) -> bool:
    """Whether somebody goes for others: with an office, known, or with a delegation; a doctor may go on his own."""
    return (
        guest.kind != "person" or bool(guest.level) or guest.known or any(a.kind == "delegation" for a in scene.actors)
    )


def _goes(scene: Scene, act: Act, guest: Actor, to: Spot) -> bool:
    """Whether a bare "đến", "tới", "sang" is the guest's own verb, near to him and to the place it leads to."""
    if to.start - act.end > 30 and not leads_to(scene.text[act.end : to.start].rstrip()):
        return False
    things = any(a.group == "static" and guest.end <= a.start < act.start for a in scene.acts)  # "mở rộng dự án sang"
    sent = patterns()["sends"].search(scene.text, guest.end, act.start)  # "gửi lời chúc mừng tới nhân dân Lào"
    sent = sent or patterns()["sent_of"].search(scene.text, max(0, guest.start - REACH), guest.start)
    return not things and not sent and len(" ".join(between(scene, guest.end, act.start).split())) <= REACH


def _travel_untold(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """A visit verb without a place right after it."""
    calls = act.group == "visiting" and not is_spoken_of(scene, act) and not scene.where and not scene.has("static")
    if (act.group in ("going", "visiting") and crosses(scene, act)) or calls:
        # "sang hội đàm với Công an tỉnh Sơn La": "sang" crosses the border, the places named after it tell which way;
        # "đoàn ... đến chúc mừng lực lượng bảo vệ biên giới của tỉnh Phongsaly" goes to no place of its own either
        for dest, country in OTHER.items():
            guest = traveller(scene, act, country)
            after = named_after(scene, act, country)
            if guest is None or guest.start > act.start or not (guest.kind == "delegation" or guest.level):
                continue
            if calls and not any(a.kind == "delegation" for a in scene.actors):
                continue
            if {s.country for s in after} == {dest} and _goes(scene, act, guest, after[0]._replace(start=act.end)):
                places = tuple(s.name for s in after if s.name)
                yield make(scene, act, country, guest, 2, labels, places, "crossing to a place")
                return
            if dest == "LA" and not after and crosses(scene, act) and is_friend(scene.text) and _sent(scene, guest):
                # "Chia sẻ với đơn vị bạn, Đồn Biên phòng X đã sang thăm hỏi, tặng quà"
                yield make(scene, act, country, guest, 2, labels, (), "crossing to the friend's")
                return
    if act.group == "visiting" and not is_spoken_of(scene, act) and (told := body_called_on(scene, act)) is not None:
        guest, places = told
        yield make(scene, act, guest.country, guest, 2, labels, places, "a body that was called on")
        return
    if act.group == "visiting" and (asked := inviting_place(scene)) is not None:
        # "Nhận lời mời của tỉnh Hủa Phăn, Đoàn đại biểu tỉnh X ... thăm và làm việc"
        guest = traveller(scene, act, OTHER[asked.country])
        if guest is not None and guest.start < act.start and _sent(scene, guest):
            yield make(scene, act, guest.country, guest, 2, labels, (asked.name,), "visiting by invitation")
            return
    if act.group == "attending" and crosses(scene, act) and all(s.country in OTHER for s in scene.spots):
        # where places are named, a Lao delegation comes to us; not "Chủ tịch X (Lào) cảm ơn đoàn Việt Nam | đã sang dự"
        near = [a.country for a in scene.actors if a.end <= act.start + 1 and not a.resident][-1:]
        ours = near == ["VN"] and any(x.country == "LA" for x in (*scene.actors, *scene.spots))
        sides = ("VN",) if ours else ("LA",) if scene.spots else OTHER
        came = (a for c in sides if (a := traveller(scene, act, c)) is not None and a.start < act.start)
        # the nearest, and not who is mourned: "A cảm ơn X sang dự Lễ tang nguyên Chủ tịch nước Y"
        guest = max(came, key=lambda a: a.start, default=None)
        if guest is not None and guest.country and _sent(scene, guest):
            yield make(scene, act, guest.country, guest, 2, labels, (), "crossing to an event")
        return
    if act.group != "visiting":
        return
    where = countries_where(scene) & set(OTHER)
    if len(where) == 1 and not is_spoken_of(scene, act):
        # "tại tỉnh Salavan (Lào), đoàn ... đến thăm và làm việc với lãnh đạo tỉnh bạn"
        country = OTHER[where.pop()]
        if (guest := traveller(scene, act, country)) is not None:
            yield make(scene, act, country, guest, 2, labels, (), "visiting at a place")
        elif _is_its_own(scene, act):  # "Đoàn sang thăm và làm việc với Tòa án nhân dân tỉnh Quảng Trị"
            claim = make(scene, act, country, None, 1, labels, (), "the delegation goes on at a place")
            yield replace(claim, goes_on=True)
        return
    if not where and (visited := visited_in_office(scene, act)) is not None:
        # "đã đến thăm, chúc mừng Tỉnh trưởng tỉnh Salavan X"
        guest = traveller(scene, act, OTHER[visited.country])
        if guest is not None and guest.start < act.start and _sent(scene, guest):
            yield make(scene, act, guest.country, guest, 2, labels, (), "visiting somebody", visited)
            return
    for country in OTHER if not (where or is_spoken_of(scene, act)) else ():
        if body_of_state(scene, act, OTHER[country]) or body_received(scene, act, OTHER[country]):
            # "đến thăm, làm việc với Hội Hữu nghị Lào - Việt Nam"
            guest = traveller(scene, act, country) or (_of_our_own(scene, act, "LA") if country == "VN" else None)
            if guest is not None and guest.start < act.start and _sent(scene, guest):
                yield make(scene, act, country, guest, 2, labels, (), "visiting a body")
                return
    if not is_spoken_of(scene, act):
        guest = traveller(scene, act, "LA")
        sent = any(a.kind == "delegation" and (a.country == "LA" or is_the_delegation(a)) for a in scene.actors)
        ours = not where and patterns()["our_own"].match(scene.text, act.end)
        if guest is not None and guest.start < act.start and sent and ours:
            # "Đoàn đại biểu tỉnh Attapeu (Lào) ... đã đến thăm và làm việc tại tỉnh ta"
            yield make(scene, act, "LA", guest, 2, labels, (), "a Lao delegation at our own place")
        return
    # "chuyến thăm của X", "bắt đầu chuyến thăm": the guest's country tells the direction
    countries = [OTHER[c] for c in where] if len(where) == 1 else OTHER  # "Việt Nam là điểm đến của X, trong chuyến đi"
    guest = next((a for c in countries if (a := traveller(scene, act, c))), None)
    hails = patterns()["hails"]
    if guest is not None and (
        hails.match(scene.text, guest.end) or (guest.start > act.end and hails.match(scene.text))
    ):
        return  # "Chủ tịch Hội Nhà báo X chúc mừng chuyến thăm", "Hoan nghênh chuyến thăm, X": somebody else's
    if guest is not None and guest.end <= act.start and is_topic(scene, act):
        return  # "X trả lời phỏng vấn về chuyến thăm sắp tới": whose it is need not be told
    if guest is not None and any(a.country == "other" and act.end <= a.start < guest.start for a in scene.actors):
        return  # "Trong khuôn khổ chuyến thăm, Thủ tướng Thái Lan X chào xã giao Tổng Bí thư Lào Y"
    if guest is not None and guest.country:
        yield make(scene, act, guest.country, guest, 1, labels, (), "a trip without a destination")
    elif opens_clause(scene, act) and not any(x.country == "other" for x in (*scene.actors, *scene.spots)):
        # "Chuyến thăm diễn ra từ ngày ... theo lời mời của ...": the inviter or other claims tell whose
        inviters = {c: host_of(scene, c, None)[1] for c in OTHER}
        for dest, country in OTHER.items():
            if inviters[dest] or not any(inviters.values()):
                yield make(scene, act, country, None, 0, labels, (), "the trip spoken of")
