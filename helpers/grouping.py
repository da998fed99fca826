"""Which claims of an article are of the same trip: by direction and head, and by days that lie close."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from helpers import isodates, lexicon, names
from helpers.actors import Actor
from helpers.claim import Claim
from helpers.delegations import of_several_places
from helpers.placepatterns import patterns
from helpers.presence import both_sides
from helpers.scene import OTHER, Scene, countries_where
from helpers.text import LEAD

DATELINE = 3  # sentences back in which a place still holds
SAME_TRIP_DAYS = 10  # days of one trip told in one article lie closer than this
LONG_AGO = 62  # days before an article in which a trip is no longer its news


@dataclass
class Trip:
    """Claims of one trip of one article."""

    country: str
    claims: list[Claim] = field(default_factory=list)


def identity(actor: Actor | None) -> str | None:
    if actor is None:
        return None
    return actor.name or (actor.office if actor.kind == "office" else None)


def with_dateline(scenes: list[Scene]) -> Iterator[tuple[Scene, Scene | None]]:
    """Each sentence that may tell of a trip, with the last one before it that tells a place.

    The place is of its own paragraph, or of the lead; it is sought for sentences that name somebody and tell no place
    of their own. Without one, the reception that a semicolon carries on: "ngày 9/1, A tiếp B; | C tiếp D".
    """
    for n, scene in enumerate(scenes):
        somebody = scene.names_somebody
        if not somebody or len(scene.where) == 1:
            if somebody or scene.acts:
                yield scene, None
            continue
        paragraph = scene.sentence.paragraph
        near = (
            s for s in reversed(scenes[max(0, n - DATELINE) : n]) if s.sentence.paragraph == paragraph or paragraph <= 2
        )
        told = next((s for s in near if (s.where or both_sides(s)) and not _is_past(s)), None)
        carries_on = told is None and n > 0 and scenes[n - 1].text.endswith(";") and scenes[n - 1].has("receiving")
        yield scene, scenes[n - 1] if carries_on else told


def _is_past(scene: Scene) -> bool:
    """Whether a sentence tells only of years before the news: "theo thỏa thuận tại Hội nghị năm 2019 ở Hà Nội"."""
    news = (scene.article.published or "")[:4]
    dates = (d for d in scene.dates if d.start and d.role in ("event", "year"))
    told = [d.start[:4] for d in dates if d.role == "year" or d.start[:4] in d.text]  # "11/12" in January is last month
    return bool(news and told) and max(told) < news


@cache
def _sidelines() -> re.Pattern[str]:
    """What tells that people met beside something that may be held anywhere: "bên lề"."""
    return lexicon.regex(r"(?<!\w) <sidelines> (?!\w)", "visit_words")


def settle(claims: list[Claim], scenes: list[Scene]) -> list[Claim]:
    """Weak claims (a meeting without a place) take the direction of the article's strong ones, or of its dateline."""
    weight: dict[str, int] = defaultdict(int)
    for claim in claims:
        weight[claim.guest_country] += claim.strength * (claim.status == "reported")
    if not weight or weight["VN"] == weight["LA"]:
        for scene in scenes[:LEAD]:
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
    return [c for c in claims if c.strength > 0 or c.guest_country == chosen or (c.inviter and c.guest is None)]


def _received_abroad(claim: Claim, claims: list[Claim]) -> bool:
    """Whether who receives somebody is on a trip to his country: "X đến Lào ngày 5/3", "chiều 5/3, X tiếp Y"."""
    scene, host = claim.scene, claim.host
    if claim.strength != 2 or host is None or not host.name or not scene.has("receiving"):
        return False
    if OTHER[claim.guest_country] in countries_where(scene) or scene.has("visiting", "going", "attending"):
        return False
    told = (c for c in claims if c.strength == 3 and c.status == "reported" and not c.spoken)
    away = [c for c in told if c.guest is not None and c.guest.name == host.name and c.guest_country == host.country]
    days = [isodates.interval(*day) for day in _days([claim])]
    known = [[isodates.interval(*day) for day in _days([c])] for c in away]
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


def group(claims: list[Claim]) -> list[Trip]:
    """Claims by direction and head; those without a head join the trip before them that they fit."""
    trips: list[Trip] = []
    by_key: dict[tuple, list[Trip]] = defaultdict(list)
    for claim in claims:
        who = identity(claim.guest)
        options = by_key[(claim.guest_country, who)] if who else [t for t in trips if t.country == claim.guest_country]
        options = options if who else [t for t in options if not of_another_unit(t.claims, claim)]
        fit = [t for t in reversed(options) if _compatible(t, claim)]
        if who is None:  # "đoàn đã thăm ...", behind an earlier trip told in passing: of the news
            fit = [t for t in fit if not _aside(t) or _beside(t, claim)]
            if claim.strength == 0:  # "Chuyến thăm diễn ra từ ngày ...", behind what a companion did
                fit = [t for t in fit if any(c.strength == 3 and c.status != "planned" for c in t.claims)] or fit
        match = next(iter(fit), None)
        if match is None and who:
            # the head may be named only after "đoàn đại biểu ..." was
            match = next(
                (t for t in trips if t.country == claim.guest_country and _unnamed(t) and _compatible(t, claim)), None
            )
            if match:
                by_key[(claim.guest_country, who)].append(match)
        if match is None:
            match = Trip(claim.guest_country)
            trips.append(match)
            if who:
                by_key[(claim.guest_country, who)].append(match)
        match.claims.append(claim)
    return trips


def _aside(trip: Trip) -> bool:
    """Whether a trip is told in passing: as an earlier one, or of days long before the article came out."""
    return all(c.status == "recalled" or _long_ago(c) for c in trip.claims)


def _long_ago(claim: Claim) -> bool:
    news = claim.scene.article.published
    ends = [isodates.last_day(d.end or d.start) for d in claim.dates]
    return bool(news and ends) and (isodates.first_day(news) - max(ends)).days > LONG_AGO


def _beside(trip: Trip, claim: Claim) -> bool:
    """Whether a claim stands in a paragraph that tells of a trip."""
    return any(c.scene.sentence.paragraph == claim.scene.sentence.paragraph for c in trip.claims)


def of_another_unit(claims: list[Claim], claim: Claim) -> bool:
    """Whether a claim is of another body's delegation than the claims of a trip are, and comes to another place.

    "Đến Đồn Biên phòng A là đoàn cán bộ Trạm Công an X. Đoàn Đại đội Biên phòng Y sang thăm Đồn Biên phòng B".
    Whose head is named came from another province: "Bí thư Tỉnh ủy C sang chúc Tết. BĐBP tỉnh D có mặt ở ..."
    """
    unit = claim.guest
    if unit is None or unit.kind != "delegation" or claim.strength < 2:
        return False
    told = [c for c in claims if c.strength >= 2 and c.guest is not None]
    own = seats(unit)
    if not told or not own or any(not seats(c.guest) or own & seats(c.guest) for c in told):
        return False
    return any(c.guest.name for c in told) or _apart(claim.places, [c.places for c in told])


def _apart(places: tuple[str, ...], others: list[tuple[str, ...]]) -> bool:
    return bool(places) and all(other and not set(places) & set(other) for other in others)


def seats(actor: Actor) -> set[str]:
    """The places that an actor's body is of; the country tells nothing."""
    places = names.places()
    return {p for p in actor.places if p in places and places[p].kind != "other"}


def news_rank(trip: Trip) -> tuple[bool, int]:
    """The article's own news comes first: the trip that is not only recalled and that the earliest sentence tells."""
    told = [c for c in trip.claims if c.strength > 0] or trip.claims
    return all(c.status == "recalled" for c in told), min(c.scene.sentence.start for c in trip.claims)


def _unnamed(trip: Trip) -> bool:
    return all(identity(c.guest) is None for c in trip.claims)


def _days(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(d.start, d.end or d.start) for c in claims for d in c.dates]


def _compatible(trip: Trip, claim: Claim) -> bool:
    """Whether a claim's dates can be of the trip: none told, overlapping, or close."""
    known, new = _days(trip.claims), _days([claim])
    if not known or not new:
        # a recalled trip without a date is not the one told as news unless it says the same head went
        return True
    return any(near(a, b) for a in known for b in new)


def near(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Whether two (start, end) lie at most SAME_TRIP_DAYS apart."""
    return isodates.overlaps(isodates.interval(*one), isodates.interval(*other), SAME_TRIP_DAYS)
