"""Which way a guest came where a meeting is told without a place: as other claims, or the lead, tell."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from helpers.language import lexicon
from helpers.naming.delegations import of_several_places
from helpers.text import LEAD
from helpers.timing import isodates
from helpers.trips.claim import Claim
from helpers.trips.grouping import days_of
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import OTHER, Scene, countries_where


@cache
def _sidelines() -> re.Pattern[str]:
    """What tells that people met beside something that may be held anywhere: "bên lề"."""
    return lexicon.regex(r"(?<!\w) <sidelines> (?!\w)", "visit_words")


@cache
def _lies() -> re.Pattern[str]:
    """What tells where something lies, and not where anybody met: "đối diện"."""
    return lexicon.regex(r"(?<!\w) <lies_at> (?!\w)", "visit_words")


def settle(claims: list[Claim], scenes: list[Scene]) -> list[Claim]:
    """Weak claims (a meeting without a place) take the direction of the article's strong ones, or of its dateline."""
    weight: dict[str, int] = defaultdict(int)
    for claim in claims:
        weight[claim.guest_country] += claim.strength * (claim.status == "reported")
    if not weight or weight["VN"] == weight["LA"]:
        for scene in scenes[:LEAD]:
            if not (scene.acts or scene.actors) and _lies().search(scene.text):
                continue  # "cửa khẩu A ở xã X đối diện cửa khẩu B, tỉnh Y"
            here = countries_where(scene) & set(OTHER)
            if not here and patterns()["own_venue"].search(scene.text):
                here = {"VN"}
            if len(here) == 1:
                weight[OTHER[here.pop()]] += 1
                break
    if weight["VN"] == weight["LA"]:
        # a delegation (and not one's own) is who comes
        for claim in claims:
            if claim.strength == 0 and any(
                a.kind == "delegation" and a.country == claim.guest_country for a in claim.scene.actors
            ):
                weight[claim.guest_country] += 1
    if weight["VN"] == weight["LA"]:
        weight["LA"] += any(_came_together(c) for c in claims)
    if weight["VN"] == weight["LA"]:
        # "Bộ trưởng Lào X ... tại buổi làm việc với Phó Chủ tịch UBND tỉnh Quảng Ninh": who holds office there receives
        for claim in claims:
            weight[claim.guest_country] += claim.strength == 0 and _local_host(claim)
    if weight["VN"] == weight["LA"]:
        # "Hội Phụ nữ tỉnh X hội đàm với Hội Phụ nữ tỉnh Y. Dự hội đàm có Phó Chủ tịch HĐND tỉnh X": they met at X
        at_home = {
            a.country
            for s in scenes
            if s.attends or s.has("companion")
            for a in s.actors
            if a.level == "provincial" and a.name and a.country in OTHER
        }
        if len(at_home) == 1:
            weight[OTHER[at_home.pop()]] += 1
    if weight["VN"] == weight["LA"] and len(envoys := _envoys(scenes)) == 1:
        weight[envoys.pop()] += 1  # "phía Lào có bà X; ông Y, Đại sứ Lào tại Việt Nam": they met where he is posted
    if weight["VN"] == weight["LA"]:
        for claim in claims:
            weight[claim.guest_country] += claim.strength == 0 and _organised_for(claim)
    if weight["VN"] == weight["LA"] and any(_at_our_place(c) for c in claims):
        weight["LA"] += 1
    if weight["VN"] == weight["LA"]:  # trips of another time tell the way only where the news does not
        for claim in claims:
            weight[claim.guest_country] += claim.strength
    chosen = max(weight, key=lambda c: weight[c]) if weight and weight["VN"] != weight["LA"] else None
    claims = [c for c in claims if not (_received_abroad(c, claims) or _met_before(c, claims))]
    return [
        c
        for c in claims
        if c.strength > 0 or c.guest_country == (_under_way(c, claims) or chosen) or (c.inviter and c.guest is None)
    ]


def _under_way(claim: Claim, claims: list[Claim]) -> str | None:
    """Whose trip was under way on the days of a meeting, where those of the other side were on other days."""
    met = [isodates.interval(*day) for day in days_of([claim])]
    ways = set()
    for country in OTHER:
        trips = (c for c in claims if c.strength == 3 and c.guest_country == country and c.guest is not None)
        known = [isodates.interval(*day) for c in trips for day in days_of([c])]
        if not known:
            return None
        if any(isodates.overlaps(a, b) for a in met for b in known):
            ways.add(country)
    return ways.pop() if len(ways) == 1 else None


def _received_abroad(claim: Claim, claims: list[Claim]) -> bool:
    """Whether who receives somebody is on a trip to his country: "X đến Lào ngày 5/3", "chiều 5/3, X tiếp Y"."""
    scene, host = claim.scene, claim.host
    if claim.strength != 2 or host is None or not host.name or not scene.has("receiving"):
        return False
    if OTHER[claim.guest_country] in countries_where(scene) or scene.has("visiting", "going", "attending"):
        return False
    told = (c for c in claims if c.strength == 3 and c.status == "reported" and not c.spoken)
    away = [c for c in told if c.guest is not None and c.guest.name == host.name and c.guest_country == host.country]
    days = [isodates.interval(*day) for day in days_of([claim])]
    known = [[isodates.interval(*day) for day in days_of([c])] for c in away]
    return any(not days or not own or any(isodates.overlaps(a, b) for a in days for b in own) for own in known)


def _met_before(claim: Claim, claims: list[Claim]) -> bool:
    """Whether people met, nobody tells where, before the trip that one of them is going to make: "sẽ thăm ngày 5/2"."""
    if claim.strength or claim.status == "planned" or not claim.dates or claim.guest is None:
        return False
    ahead = [c for c in claims if c.strength == 3 and c.dates and c.guest is not None]
    ahead = [c for c in ahead if (c.guest_country, c.guest.name) == (claim.guest_country, claim.guest.name)]
    first = min((d.start for c in ahead for d in c.dates), default=None)
    told = all(c.status == "planned" for c in ahead) and all(d.precision == "day" for d in claim.dates)
    return first is not None and told and max(d.end or d.start for d in claim.dates) < first


def _envoys(scenes: list[Scene]) -> set[str]:
    """The countries whose ambassadors are named as there, or as doing something."""
    told = (s for s in scenes if not s.has("no_visit", "exchange", "recalled", "planned"))
    return {a.country for s in told for a in s.actors if a.resident and a.name and a.country in OTHER}


@cache
def _organises() -> re.Pattern[str]:
    """ "Bộ đội Biên phòng tỉnh X[ vừa tổ chức] hội đàm với ...", but "A phối hợp với B tổ chức ..."."""
    return lexicon.regex(r"[\s)]* (?: <before_organising> \s ){0,2} <organises> (?!\w)", "visit_words")


def _organised_for(claim: Claim) -> bool:
    """Whether the other side organised a meeting: "BĐBP tỉnh Sơn La tổ chức hội đàm với Bộ CHQS tỉnh X" was at home."""
    scene, guest = claim.scene, claim.guest
    hosts = (a for a in scene.actors if a.kind == "delegation" and a.country == OTHER[claim.guest_country])
    return guest is not None and any(a.end <= guest.start and _organises().match(scene.text, a.end) for a in hosts)


def _came_together(claim: Claim) -> bool:
    """Whether a delegation of several provinces of Laos met that of one of ours: "đoàn các tỉnh Bắc Lào và tỉnh X"."""
    guest = claim.guest
    sent = claim.strength == 0 and claim.guest_country == "LA" and guest is not None and guest.kind == "delegation"
    ours = (a for a in claim.scene.actors if a.country == "VN" and not a.resident)
    return sent and of_several_places(guest) and not any(of_several_places(a) for a in ours)


def _local_host(claim: Claim) -> bool:
    """Whether somebody in office in a province met somebody who is not."""
    host, guest = claim.host, claim.guest
    return (
        host is not None and host.level == "provincial" and guest is not None and guest.level not in (None, host.level)
    )


def _at_our_place(claim: Claim) -> bool:
    """Whether ours met a Lao counterpart where no place is told: a Vietnamese paper leaves out that it was at home.

    "Chiều 5/3, Bộ trưởng X hội đàm với Bộ trưởng Y (Lào)"; not beside a conference, which may be anywhere.
    """
    scene, guest, host = claim.scene, claim.guest, claim.host
    if claim.strength or claim.guest_country != "LA" or guest is None or host is None or not (guest.name and host.name):
        return False
    # "... làm việc với Phó Chủ tịch Quốc hội Lào Y và đi khảo sát công trình": who goes round may be the guest
    elsewhere = scene.has("conference_noun", "no_visit", "going") or _sidelines().search(scene.text) is not None
    named = (s for s in scene.spots if s.name and s.country != "VN")
    elsewhere = elsewhere or any(not any(a.start <= s.start < a.end for a in scene.actors) for s in named)
    return host.start < guest.start and not elsewhere and claim.status == "reported" and bool(claim.dates)
