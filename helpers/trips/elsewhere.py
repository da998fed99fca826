"""Meetings that are no trips between the two: held in a third country or online, told in the lead of an article."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.delegations import seats
from helpers.text import LEAD
from helpers.trips.claim import Claim
from helpers.trips.grouping import identity
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import OTHER, Scene, countries_where, inside


def abroad(scenes: list[Scene]) -> Scene | None:
    """The sentence that sets the lead in a third country: those who meet there are no guests of each other.

    So are those whom it tells to have met beside a meeting of many states, when it is set nowhere. What other
    countries' people do among themselves sets no scene.
    """
    lead = scenes[:LEAD]
    first = next((s for s in lead if countries_where(s) and not _of_others(s)), None)
    if first is not None:
        return first if countries_where(first) == {"other"} else None
    beside = next((s for s in lead if _summit().search(s.text)), None)
    return None if any(patterns()["own_venue"].search(s.text) for s in lead) else beside


def _of_others(scene: Scene) -> bool:
    """Whether a sentence is only of other countries' people, or of nobody: "xuất khẩu sang Thái Lan đạt 45 triệu"."""
    theirs = {a.country for a in scene.actors if a.country}
    nobody = not scene.actors and not any(inside(scene, s) for s in scene.told_places)
    nobody = nobody and all(a.group == "going" for a in scene.acts)
    return (nobody or theirs == {"other"}) and countries_where(scene) == {"other"}


@cache
def _summit() -> re.Pattern[str]:
    """What tells that people met beside a meeting of many states, wherever it was: "bên lề Đại hội đồng AIPA"."""
    return lexicon.regex(r"(?<!\w) <beside_event> (?!\w) [^.;]{0,60}? (?<!\w) <many_states> (?!\w)", "visit_words")


def online(scenes: list[Scene]) -> Scene | None:
    """The sentence of the lead that tells of a call or a conference held online: who meets there stays where he is."""
    return next((s for s in scenes[:LEAD] if any(a.kind == "online" for a in s.acts)), None)


def met_elsewhere(claim: Claim, apart: Scene) -> bool:
    """Whether a claim is only of people who met, or of a trip to somewhere, in a sentence that tells no place.

    Args:
        apart: the sentence that tells that people met abroad; who is named before it, and not in it, was not there.
    """
    if not _met_anywhere(claim):
        return False
    if claim.scene.sentence.start >= apart.sentence.start:
        return True
    there = {a.name for a in apart.actors if a.name}
    here = {a.name for a in claim.scene.actors if a.name}
    local = claim.guest is not None and bool(seats(claim.guest))  # a province's delegation, whoever led it
    return bool(here & there) if here and there else not (local and there)


def _met_anywhere(claim: Claim) -> bool:
    """Whether a claim is only of people who met, or of a trip to somewhere, in a sentence that tells no place.

    A country told late is none: "X gặp Y, trao đổi về cuộc diễn tập lần sau tại Lào".
    """
    scene = claim.scene
    first = min((a.start for a in scene.acts if a.group in ("talking", "receiving")), default=len(scene.text))
    told = (s for s in scene.told_places if s.country in OTHER)
    return claim.strength <= 2 and not any(s.name or s.start < first for s in told)


def without_sidelines(claims: list[Claim]) -> list[Claim]:
    """Claims without those of people told to have met only beside a meeting of many states, wherever it was.

    "X thăm Lào (4/2025); X tiếp Y bên lề IPU-150 tại Tashkent": nothing else tells that Y came.
    """
    beside = [c for c in claims if c.strength <= 2 and _summit().search(c.scene.text) and _met_anywhere(c)]
    if not beside:
        return claims
    came = {(c.guest_country, identity(c.guest)) for c in claims if c.strength >= 2 and c not in beside}
    return [c for c in claims if c not in beside or (c.guest_country, identity(c.guest)) in came]
