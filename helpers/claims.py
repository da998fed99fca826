"""What one sentence says of a trip: a rule for each way of telling it, with the strength of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from helpers import dates
from helpers.actors import Actor
from helpers.roles import companions_from, head_of, host_of, is_spoken_of, leads, traveller
from helpers.scenes import OTHER, REACH, TO, Act, Scene, countries_where, destination, is_where, places_in


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
    if not any(claim.strength >= 2 for claim in found.values()) and before is not None:
        yield from _presence(scene, before)
    yield from found.values()


def _presence(scene: Scene, before: Scene) -> Iterator[Claim]:
    """A delegation with its head, told right after a place in the other country.

    "Sáng 12/9, tại tỉnh Savannakhet, trường ... mở cửa. Dự buổi lễ có đoàn ... do bà X làm trưởng đoàn."
    """
    where = countries_where(before)
    if len(where) != 1 or scene.has("exchange", "inviting") or before.has("no_visit"):
        return
    dest = where.pop()
    for actor in scene.actors:
        if actor.kind == "delegation" and dest in OTHER and actor.country == OTHER[dest] and not actor.many:
            head = leads(scene, actor)
            if head is not None and head.name and not head.resident:
                kinds = {"conference"} if before.has("conference_noun") else set()
                yield Claim(
                    scene,
                    actor.country,
                    head,
                    None,
                    False,
                    2,
                    frozenset(kinds),
                    "recalled" if scene.has("recalled") else "reported",
                    tuple(dict.fromkeys([*places_in(before, dest), *places_in(scene, dest)])),
                    _event_days(before) if not _event_days(scene) else _event_days(scene),
                    "a delegation at the place told before",
                )
                return


def _event_days(scene: Scene) -> tuple[dates.DateMention, ...]:
    return tuple(d for d in scene.dates if d.role == "event" and d.start)


def _claim_of(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    if act.group in ("visiting", "going", "attending"):
        yield from _travel(scene, act, labels)
        if act.group == "attending" and "chủ trì" in scene.text[act.start : act.end]:
            yield from _meeting(scene, act, labels)
    elif act.group in ("receiving", "calling_on"):
        yield from _reception(scene, act, labels)
    elif act.group == "talking":
        yield from _meeting(scene, act, labels)


def _invited_only(scene: Scene, act: Act) -> bool:
    """Whether the verb is only what somebody is invited to: "mời ... sang thăm" without "nhận lời mời"."""
    inviting = [a for a in scene.acts if a.group == "inviting" and a.end <= act.start]
    hosting = [a for a in scene.acts if a.group == "inviting_host" and a.end <= act.start]
    return bool(inviting) and not hosting


def _travel(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "X sang thăm Lào", "chuyến thăm Việt Nam của Y", "dự hội nghị tại Viêng Chăn"."""
    in_general = any(a.group == "exchange" and act.start - 80 <= a.start <= act.end + 20 for a in scene.acts)
    if in_general or _invited_only(scene, act):
        return
    if act.group == "attending":
        spots = [s for s in scene.spots if s.start >= act.end and is_where(scene, s)][:1]
    else:
        spots = destination(scene, act)
        if (
            act.group == "going"
            and spots
            and spots[0].start - act.end > 30
            and not TO.search(scene.text[act.end : spots[0].start].rstrip())
        ):
            return
    ours = [s for s in spots if s.country in OTHER]
    if not ours:
        if act.group != "visiting" or spots:
            return
        where = countries_where(scene) & set(OTHER)
        if len(where) == 1 and not is_spoken_of(scene, act):
            # "tại tỉnh Salavan (Lào), đoàn ... đến thăm và làm việc với lãnh đạo tỉnh bạn"
            country = OTHER[where.pop()]
            if (guest := traveller(scene, act, country)) is not None:
                yield _make(scene, act, country, guest, 2, labels, (), "visiting at a place")
            return
        # "chuyến thăm của X", "bắt đầu chuyến thăm": the guest's country tells the direction
        guest = next((a for c in OTHER if is_spoken_of(scene, act) and (a := traveller(scene, act, c))), None)
        if guest is None or not guest.country:
            return
        yield _make(scene, act, guest.country, guest, 1, labels, (), "a trip without a destination")
        return
    dest = ours[0].country
    guest = traveller(scene, act, OTHER[dest])
    if act.group in ("going", "attending") and (guest is None or guest.start > act.start):
        return
    if guest is None and (not is_spoken_of(scene, act) or any(a.country == "other" for a in scene.actors)):
        return
    places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == dest))
    tour = any(s.country == "other" for s in spots)
    yield replace(
        _make(scene, act, OTHER[dest], guest, 3, labels, places, f"{act.group}: {scene.text[act.start : ours[0].end]}"),
        tour=tour,
    )


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
    if guest is None or guest.country not in OTHER or guest.resident or guest.many:
        return
    if host is not None and host.country == guest.country:
        host = next((a for a in reversed(before) if a.country == OTHER[guest.country]), None)
    where = countries_where(scene)
    if host is None and OTHER[guest.country] not in where:
        return
    if "other" in where and not where & set(OTHER):
        return
    guest = head_of(scene, guest)
    yield _make(scene, act, guest.country, guest, 2, labels, (), f"receiving: {scene.text[act.start : act.end]}", host)


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
        return
    here = where & set(OTHER)
    if "other" in where and not here:
        return
    if len(here) == 1:
        dest = here.pop()
        yield _make(
            scene,
            act,
            OTHER[dest],
            _first(scene, sides[OTHER[dest]]),
            2,
            labels,
            (),
            "meeting at a place",
            _first(scene, sides[dest]),
        )
    elif not here:
        # both are possible; kept as two weak claims, of which the article's other claims choose
        for country in OTHER:
            yield _make(
                scene,
                act,
                country,
                _first(scene, sides[country]),
                0,
                labels,
                (),
                "meeting without a place",
                _first(scene, sides[OTHER[country]]),
            )


def _first(scene: Scene, actors: list[Actor]) -> Actor:
    people = [a for a in actors if a.name and a.kind != "delegation"]
    return head_of(scene, (people or actors)[0])


def _make(scene, act, guest_country, guest, strength, labels, places, rule, host=None) -> Claim:
    dest = OTHER[guest_country]
    inviter, invited = host_of(scene, dest, guest)
    kinds = {act.kind} if act.kind else {a.kind for a in labels if a.kind and not _elsewhere(scene, a, dest)}
    if act.group == "attending" and not act.kind and scene.has("conference_noun", after=act.end):
        kinds |= {"conference"}
    return Claim(
        scene,
        guest_country,
        guest,
        inviter if invited or host is None or host.kind == "delegation" else host,
        invited,
        strength,
        frozenset(kinds),
        _status(scene, act),
        tuple(dict.fromkeys([*places, *places_in(scene, dest)])),
        _own_dates(scene, act, dest),
        rule,
    )


def _elsewhere(scene: Scene, act: Act, dest: str) -> bool:
    """Whether a visit verb leads to another country than the one meant."""
    countries = {s.country for s in destination(scene, act)}
    return bool(countries) and dest not in countries


def _own_dates(scene: Scene, act: Act, dest: str) -> tuple[dates.DateMention, ...]:
    """The sentence's days that are this trip's: of a tour only those on this leg's side of the other leg's verb."""
    days = _event_days(scene)
    for other in scene.acts:
        if other.group == "visiting" and other != act and _elsewhere(scene, other, dest):
            days = tuple(d for d in days if (d.char_start < other.start) == (act.start < other.start))
    return days


def _status(scene: Scene, act: Act) -> str:
    near = [a for a in scene.acts if a.group == "planned" and act.start - 60 <= a.start < act.start]
    if near:
        return "planned"
    return "recalled" if scene.has("recalled") else "reported"
