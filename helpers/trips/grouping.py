"""Which claims of an article are of the same trip: by direction and head, and by days that lie close."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import seats
from helpers.timing import isodates
from helpers.trips.claim import Claim
from helpers.trips.presence import both_sides
from helpers.trips.scene import Scene, near

DATELINE = 3  # sentences back in which a place still holds
LISTED = 12  # sentences and clauses of lists in which a place is looked for
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
            s for s in reversed(scenes[_back(scenes, n) : n]) if s.sentence.paragraph == paragraph or paragraph <= 2
        )
        told = next((s for s in near if (s.where or both_sides(s)) and not (_is_past(s) or _is_of_next(s))), None)
        carries_on = told is None and n > 0 and scenes[n - 1].text.endswith(";") and scenes[n - 1].has("receiving")
        yield scene, scenes[n - 1] if carries_on else told


@cache
def _next() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <next_time> (?!\w)", "visit_words")


def _is_of_next(scene: Scene) -> bool:
    """Whether a sentence tells where the next one of its kind will be held: "thống nhất cuộc gặp lần sau tại Lào"."""
    return _next().search(scene.text) is not None


def _back(scenes: list[Scene], n: int) -> int:
    """Where the DATELINE sentences before one begin; a list of its paragraph, parted by semicolons, is one sentence."""
    whole, paragraph = 0, scenes[n].sentence.paragraph
    for back in range(n - 1, max(-1, n - 1 - LISTED), -1):
        whole += not (scenes[back].text.endswith(";") and scenes[back].sentence.paragraph == paragraph)
        if whole > DATELINE:
            return back + 1
    return max(0, n - LISTED)


def _is_past(scene: Scene) -> bool:
    """Whether a sentence tells only of years before the news: "theo thỏa thuận tại Hội nghị năm 2019 ở Hà Nội"."""
    news = (scene.article.published or "")[:4]
    dates = (d for d in scene.dates if d.start and d.role in ("event", "year"))
    told = [d.start[:4] for d in dates if d.role == "year" or d.start[:4] in d.text]  # "11/12" in January is last month
    return bool(news and told) and max(told) < news


def group(claims: list[Claim]) -> list[Trip]:
    """Claims by direction and head; those without a head join the trip before them that they fit."""
    trips: list[Trip] = []
    by_key: dict[tuple, list[Trip]] = defaultdict(list)
    for claim in claims:
        who = identity(claim.guest)
        options = by_key[(claim.guest_country, who)] if who else [t for t in trips if t.country == claim.guest_country]
        options = options if who else [t for t in options if not of_another_unit(t.claims, claim)]
        fit = [t for t in reversed(options) if _compatible(t, claim)]
        if who and not claim.dates:  # "Tại Viêng Chăn, X gặp ...": not of an earlier trip of his told in passing
            fit = sorted(fit, key=lambda t: _aside(t) and not _beside(t, claim))
        if who is None:  # "đoàn đã thăm ...", behind an earlier trip told in passing: of the news
            fit = [t for t in fit if not _aside(t) or _beside(t, claim)]
            if claim.strength == 0:  # "Chuyến thăm diễn ra từ ngày ...", behind what a companion did
                fit = [t for t in fit if any(c.strength == 3 and c.status != "planned" for c in t.claims)] or fit
        match = next(iter(fit), None)
        if match is None and who:
            # the head may be named only after "đoàn đại biểu ..." was
            joins = (t for t in trips if t.country == claim.guest_country and _unnamed(t) and _compatible(t, claim))
            old = claim.status == "recalled" or _long_ago(claim)  # no trip that the article went on with before
            joins = [t for t in joins if not (old and all(c.goes_on for c in t.claims))]
            # nor one of long ago: "kết quả Giao lưu tháng 12/2023 tại Gia Lai", before "X sẽ thăm Việt Nam"
            match = next((t for t in joins if old or not _aside(t) or _beside(t, claim)), None)
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


def news_rank(trip: Trip) -> tuple[bool, int]:
    """The article's own news comes first: the trip that is not only recalled and that the earliest sentence tells."""
    told = [c for c in trip.claims if c.strength > 0] or trip.claims
    return all(c.status == "recalled" for c in told), min(c.scene.sentence.start for c in trip.claims)


def _unnamed(trip: Trip) -> bool:
    return all(identity(c.guest) is None for c in trip.claims)


def days_of(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    return [(d.start, d.end or d.start) for c in claims for d in c.dates]


def _compatible(trip: Trip, claim: Claim) -> bool:
    """Whether a claim's dates can be of the trip: none told, overlapping, or close."""
    if _mourns(trip.claims) != _mourns([claim]) and _is_formal([claim]) != _is_formal(trip.claims):
        return False  # "Đầu tháng 4, X sang viếng ...", told beside his state visit of the same month
    known, new = days_of(trip.claims), days_of([claim])
    if not known or not new:
        # a recalled trip without a date is not the one told as news unless it says the same head went
        return True
    return any(near(a, b) for a in known for b in new)


def _mourns(claims: list[Claim]) -> bool:
    return any("funeral" in c.kinds for c in claims)


def _is_formal(claims: list[Claim]) -> bool:
    return any(c.kinds & {"state", "official", "official_friendship"} for c in claims)
