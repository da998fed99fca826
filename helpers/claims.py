"""What one sentence says of a trip: a rule for each way of telling it, with the strength of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from helpers import dates
from helpers.actors import Actor
from helpers.roles import (
    accompanied,
    at_work,
    attendant,
    companions_from,
    crosses,
    fits,
    head_of,
    host_of,
    is_spoken_of,
    is_the_delegation,
    present_head,
    presides,
    traveller,
)
from helpers.scenes import (
    OTHER,
    REACH,
    Act,
    Scene,
    Spot,
    between,
    countries_where,
    destination,
    event_days,
    invited_only,
    is_where,
    leads_elsewhere,
    leads_to,
    named_after,
    own_days,
    patterns,
    places_in,
    status_of,
)

OPENING = 12  # characters in which a sentence opens: "Chuyến thăm ...", "Đây là chuyến thăm ..."


@dataclass(frozen=True)
class Claim:
    """What one sentence says of one trip. strength: 3 says where the guest went, 2 who received whom, 1 who met."""

    scene: Scene
    guest_country: str
    guest: Actor | None
    host: Actor | None
    inviter: bool
    strength: int
    kinds: frozenset[str]
    status: str
    places: tuple[str, ...]
    dates: tuple[dates.DateMention, ...]
    rule: str
    tour: bool = False
    spoken: bool = False


def claims_in(scene: Scene, before: Scene | None = None) -> Iterator[Claim]:
    """What one sentence says of trips, by the rules in order of strength.

    Args:
        scene: the sentence.
        before: the sentence before it in the same or the lead paragraph, which may tell where and when.
    """
    if scene.has("no_visit"):
        return
    labels = [a for a in scene.acts if a.group == "visiting"]
    found: dict[tuple, Claim] = {}
    for act in scene.acts:
        for claim in _claim_of(scene, act, labels):
            key = (claim.guest_country, claim.guest.name if claim.guest else None, claim.strength)
            if key in found:
                same = found[key]
                claim = replace(
                    same, kinds=same.kinds | claim.kinds, places=tuple(dict.fromkeys([*same.places, *claim.places]))
                )
            found[key] = claim
    if not any(claim.strength >= 2 for claim in found.values()):
        yield from _presence(scene, before)
    travellers = {c.guest.name for c in found.values() if c.strength == 3 and c.guest is not None and c.guest.name}
    for claim in found.values():  # of two trips told in one sentence neither head is the other's host
        crossed = claim.host is not None and claim.host.name in travellers and not claim.inviter
        yield replace(claim, host=None) if crossed else claim


def _presence(scene: Scene, before: Scene | None) -> Iterator[Claim]:
    """Somebody from the other country, told right after a place: the head of a delegation, or who attends a ceremony.

    "Sáng 12/9, tại tỉnh Savannakhet, trường ... mở cửa. Dự buổi lễ có đoàn ... do bà X làm trưởng đoàn."
    """
    here = countries_where(scene)
    told = scene if len(here) == 1 else before
    if told is None or scene.has("exchange", "inviting") or told.has("no_visit"):
        return
    where = countries_where(told)
    if len(where) != 1 or not where >= here:
        return
    dest = where.pop()
    head = present_head(scene, dest) or (attendant(scene, dest) if told is not scene else None)
    if head is None and told is scene and event_days(scene):
        # "Chiều 19/7, tại Viêng Chăn, Chủ tịch Hội ... X đã trao tặng Huân chương ..."
        head = at_work(scene, dest)
    if head is not None:
        kinds = {a.kind for a in scene.acts if a.kind == "funeral"}
        kinds |= {"conference"} if told.has("conference_noun") else set()
        yield Claim(
            scene,
            OTHER[dest],
            head,
            host_of(scene, dest, head)[0],
            False,
            2,
            frozenset(kinds),
            "recalled" if scene.has("recalled") else "reported",
            tuple(dict.fromkeys([*places_in(told, dest), *places_in(scene, dest)])),
            event_days(scene) or event_days(told),
            "present at the place told",
        )


def _claim_of(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    if act.group in ("visiting", "going", "attending"):
        yield from _travel(scene, act, labels)
        if act.group == "attending" and presides(scene, act):
            yield from _meeting(scene, act, labels)
    elif act.group in ("receiving", "calling_on"):
        yield from _reception(scene, act, labels)
    elif act.group == "talking":
        yield from _meeting(scene, act, labels)


def _travel(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "X sang thăm Lào", "chuyến thăm Việt Nam của Y", "dự hội nghị tại Viêng Chăn"."""
    in_general = any(a.group == "exchange" and act.start - 80 <= a.start <= act.end + 20 for a in scene.acts)
    if in_general or invited_only(scene, act):
        return
    if act.group == "attending":
        after = [s for s in scene.spots if s.start >= act.end and is_where(scene, s)]
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
    guest = traveller(scene, act, OTHER[dest])
    if guest is None and _is_its_own(scene, act):
        # "Đoàn đã đến thăm cố đô Luang Prabang": the delegation told before
        places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
        yield _make(scene, act, OTHER[dest], None, 1, labels, places, "the delegation goes on")
        return
    if act.group in ("going", "attending") and (guest is None or guest.start > act.start):
        return
    if act.group == "going" and not _goes(scene, act, guest, ours[0]):
        return
    if guest is None and (not is_spoken_of(scene, act) or any(a.country == "other" for a in scene.actors)):
        return
    places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
    rule = f"{act.group}: {scene.text[min(act.start, ours[0].start) : max(act.end, ours[0].end)]}"
    claim = _make(scene, act, OTHER[dest], guest, 3, labels, places, rule)
    yield replace(claim, tour=any(s.country == "other" for s in spots))


def _is_its_own(scene: Scene, act: Act) -> bool:
    """Whether the subject of a verb is the delegation that an earlier sentence told."""
    before = [a for a in scene.actors if a.end <= act.start + 1]
    return bool(before) and is_the_delegation(before[-1]) and act.start - before[-1].end <= REACH


def _goes(scene: Scene, act: Act, guest: Actor, to: Spot) -> bool:
    """Whether a bare "đến", "tới", "sang" is the guest's own verb, near to him and to the place it leads to."""
    if to.start - act.end > 30 and not leads_to(scene.text[act.end : to.start].rstrip()):
        return False
    things = any(a.group == "static" and guest.end <= a.start < act.start for a in scene.acts)  # "mở rộng dự án sang"
    sent = patterns()["sends"].search(scene.text, guest.end, act.start)  # "gửi lời chúc mừng tới nhân dân Lào"
    return not things and not sent and len(" ".join(between(scene, guest.end, act.start).split())) <= REACH


def _travel_untold(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """A visit verb without a place right after it."""
    if act.group in ("going", "visiting") and crosses(scene, act):
        # "sang hội đàm với Công an tỉnh Sơn La": "sang" crosses the border, the places named after it tell which way
        for dest, country in OTHER.items():
            guest = traveller(scene, act, country)
            after = named_after(scene, act, country)
            if guest is None or guest.start > act.start or not (guest.kind == "delegation" or guest.level):
                continue
            if {s.country for s in after} == {dest} and _goes(scene, act, guest, replace(after[0], start=act.end)):
                places = tuple(s.name for s in after if s.name)
                yield _make(scene, act, country, guest, 2, labels, places, "crossing to a place")
                return
    if act.group != "visiting":
        return
    where = countries_where(scene) & set(OTHER)
    if len(where) == 1 and not is_spoken_of(scene, act):
        # "tại tỉnh Salavan (Lào), đoàn ... đến thăm và làm việc với lãnh đạo tỉnh bạn"
        country = OTHER[where.pop()]
        if (guest := traveller(scene, act, country)) is not None:
            yield _make(scene, act, country, guest, 2, labels, (), "visiting at a place")
        return
    if not is_spoken_of(scene, act):
        guest = traveller(scene, act, "LA")
        sent = any(a.kind == "delegation" and a.country == "LA" for a in scene.actors)
        ours = not where and patterns()["our_own"].match(scene.text, act.end)
        if guest is not None and guest.start < act.start and sent and ours:
            # "Đoàn đại biểu tỉnh Attapeu (Lào) ... đã đến thăm và làm việc tại tỉnh ta"
            yield _make(scene, act, "LA", guest, 2, labels, (), "a Lao delegation at our own place")
        return
    # "chuyến thăm của X", "bắt đầu chuyến thăm": the guest's country tells the direction
    guest = next((a for c in OTHER if (a := traveller(scene, act, c))), None)
    if guest is not None and guest.country:
        yield _make(scene, act, guest.country, guest, 1, labels, (), "a trip without a destination")
    elif act.start <= OPENING and not any(x.country == "other" for x in (*scene.actors, *scene.spots)):
        # "Chuyến thăm diễn ra từ ngày ... theo lời mời của ...": the article's other claims tell whose
        for country in OTHER:
            yield _make(scene, act, country, None, 0, labels, (), "the trip spoken of")


def _reception(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "A tiếp B": B came; "B chào xã giao A": B came."""
    before = [a for a in scene.actors if a.end <= act.start and (a.name or a.kind == "delegation")]
    after = [
        a
        for a in scene.actors
        if a.start >= act.end and a.start - act.end <= REACH and (a.name or a.kind == "delegation")
    ]
    if act.group == "receiving":
        passive = bool(re.search(r"\bđược\b", scene.text[before[-2].end : act.start] if len(before) > 1 else ""))
        guest, host = (
            (before[-2], before[-1])
            if passive and not after
            else ((after[0] if after else None), before[-1] if before else None)
        )
    else:
        guest, host = (before[-1] if before else None), (after[0] if after else None)
    if guest is not None and is_the_delegation(guest) and host is not None and host.country in OTHER:
        if countries_where(scene) <= {host.country}:  # "Thủ tướng Lào đã tiếp Đoàn": the one told before
            yield _make(scene, act, OTHER[host.country], None, 2, labels, (), "the delegation received", host)
        return
    guest = head_of(scene, guest) if guest is not None else None
    if guest is None or guest.country not in OTHER or guest.resident or guest.many:
        return
    if host is not None and host.country == guest.country:
        host = next((a for a in reversed(before) if a.country == OTHER[guest.country]), None)
    where = countries_where(scene)
    at = [s for s in scene.spots if s.country == OTHER[guest.country] and s.end <= act.start]
    if host is None and OTHER[guest.country] not in where and not at:
        return  # "Trường Đại học Hà Tĩnh đã đón đoàn ...": the receiver is a place itself
    if "other" in where and not where & set(OTHER):
        return
    if host is not None and not fits(host, guest):
        host = None
    places = tuple(s.name for s in at if s.name) if host is None and not where else ()
    rule = f"receiving: {scene.text[act.start : act.end]}"
    yield _make(scene, act, guest.country, guest, 2, labels, places, rule, host)


def _meeting(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "A hội đàm với B tại Viêng Chăn": the place tells who travelled; without one it is settled by the article."""
    people = [
        a
        for a in scene.actors
        if a.country in OTHER and not a.resident and not a.many and a.start < companions_from(scene)
    ]
    sides = {c: [a for a in people if a.country == c] for c in OTHER}
    where = countries_where(scene)
    if not all(sides.values()):
        # "tại Vinh, lãnh đạo tỉnh làm việc với đoàn ...": the place stands for the side that nobody is named of
        came = [c for c in OTHER if sides[c] and where & set(OTHER) == {OTHER[c]}]
        if len(came) == 1:
            yield _make(scene, act, came[0], _first(scene, sides[came[0]]), 2, labels, (), "a guest met at a place")
        home = [c for c in OTHER if sides[c] and where & set(OTHER) == {c}]
        if len(home) == 1 and any(is_the_delegation(a) for a in scene.actors):
            # "tại Viêng Chăn, đoàn đã hội đàm với Bộ trưởng ...": the delegation told before
            host = _first(scene, sides[home[0]])
            yield _make(scene, act, OTHER[home[0]], None, 2, labels, (), "the delegation met at a place", host)
        return
    here = where & set(OTHER)
    if "other" in where and not here:
        return
    guests = {c: _first(scene, sides[c]) for c in OTHER}
    if len(here) == 1:
        dest = here.pop()
        yield _make(scene, act, OTHER[dest], guests[OTHER[dest]], 2, labels, (), "meeting at a place", guests[dest])
    elif not here:
        # both are possible; kept as two weak claims, of which the article's other claims choose
        for c in OTHER:
            yield _make(scene, act, c, guests[c], 0, labels, (), "meeting without a place", guests[OTHER[c]])


def _first(scene: Scene, actors: list[Actor]) -> Actor:
    people = [a for a in actors if a.name and a.kind != "delegation"]
    return head_of(scene, (people or actors)[0])


def _make(scene, act, guest_country, guest, strength, labels, places, rule, host=None) -> Claim:
    dest = OTHER[guest_country]
    inviter, invited = host_of(scene, dest, guest)
    kinds = {act.kind} if act.kind else {a.kind for a in labels if a.kind and not leads_elsewhere(scene, a, dest)}
    if not act.kind and scene.has("conference_noun", after=act.end):
        # "dự hội nghị"; of one who only goes it is the label when there is no other
        attends = act.group == "attending" or presides(scene, act)
        kinds |= {"conference"} if attends or (act.group == "going" and not kinds) else set()
    if not invited and accompanied(scene, guest):
        inviter = host = None  # whoever is met is met by the companion
    if inviter is not None and inviter.former and not invited and any(a.kind == "funeral" for a in scene.acts):
        inviter = None  # the one mourned receives nobody
    return Claim(
        scene,
        guest_country,
        guest,
        inviter if invited or host is None or host.kind == "delegation" else host,
        invited,
        strength,
        frozenset(kinds),
        status_of(scene, act),
        tuple(dict.fromkeys([*places, *places_in(scene, dest)])),
        own_days(scene, act, dest),
        rule,
        spoken=is_spoken_of(scene, act),
    )
