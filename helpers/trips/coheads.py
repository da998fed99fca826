"""Heads of a delegation of several places: where nobody leads it, the first official of each place made the trip."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import of_several_places
from helpers.trips.claim import Claim
from helpers.trips.heads import head_told, heads_listed, leads
from helpers.trips.scene import Scene
from helpers.trips.speakers import is_listed, speaks

BEHIND = 30  # characters between "Trưởng đoàn" and the place whose delegation it is: " cán bộ kỹ thuật "


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "ông X[ - Phó ngành Trồng trọt, Sở Nông Lâm, ]Trưởng đoàn cán bộ tỉnh Y"
        "called": re.compile(r"[^;:.()]{0,60}[,–-]\s"),
        "of": lexicon.regex(r"(?: \s <delegation_of> ){0,3} \s (?: <led_unit> \s )? (?: của \s )?", "visit_words"),
    }


def coheads(scenes: list[Scene], claims: list[Claim]) -> list[Actor]:
    """The officials of one rank, one of each place, who are listed or speak for a delegation of several places.

    So are those of whom one is told to have come without a delegation.

    "Đoàn Mặt trận hai tỉnh Attapeu và Sekong ... Tại đây, ông X, Chủ tịch Mặt trận Attapeu và bà Y, Chủ tịch ..."

    Returns:
        Two or more people of different places, else [].
    """
    guests = [c.guest for c in claims if c.guest is not None]
    titled = _called_heads(scenes, claims[0].guest_country)
    if len(titled) > 1 and {a.name for a in titled} & {a.name for a in guests}:
        return titled
    sent = [a for a in guests if a.kind == "delegation"]
    of_one = not any(of_several_places(a) for a in sent)
    governor = next((a.name for a in guests if a.kind == "person" and a.level == "provincial" and a.places), None)
    if of_one and (sent or governor is None):
        return []
    country = claims[0].guest_country
    if len(found := _leading_together(scenes, country)) > 1:
        return found
    if any(_led(scene, country) for scene in scenes):
        return []
    planned = all(c.status == "planned" for c in claims)
    for first in range(len(scenes)):
        found = _one_of_each(_listed(scenes, first, planned=planned), country)
        # "lãnh đạo các địa phương Lào dự lễ: Đô trưởng X; Tỉnh trưởng Champasak Y": nobody sent them together
        if len(found) > 1 and (not of_one or any(a.name == governor for a in found)):
            return found
    return []


def _called_heads(scenes: list[Scene], country: str) -> list[Actor]:
    """The heads of delegations of several places, each called so: "ông X, Phó Giám đốc Sở, Trưởng đoàn tỉnh Y"."""
    found: dict[str, Actor] = {}
    for scene in scenes:
        if scene.has("no_visit", "exchange", "recalled", "inviting", "companion"):
            continue
        for act in scene.acts if scene.has("leading") else ():
            person = next((a for a in reversed(scene.actors) if a.end <= act.start), None)
            place = next((s for s in scene.spots if act.end <= s.start <= act.end + BEHIND), None)
            if person is None or place is None or not (person.name and place.name) or place.country != country:
                continue
            called = _patterns()["called"].fullmatch(scene.text, person.end, act.start)
            own = person.country in (None, country) and not (person.resident or person.former)
            if called and own and _patterns()["of"].fullmatch(scene.text, act.end, place.start):
                head = person._replace(country=country, level=person.level or "provincial", places=(place.name,))
                found.setdefault(person.name, head)
    return _one_of_each(list(found.values()), country)


def _leading_together(scenes: list[Scene], country: str) -> list[Actor]:
    """Those of several places who lead a delegation of theirs together, one of each place."""
    sent = ((s, a) for s in scenes for a in s.actors if a.kind == "delegation" and a.country == country)
    led = (_one_of_each(heads_listed(s, a), country) for s, a in sent if of_several_places(a))
    return next((found for found in led if len(found) > 1), [])


def _led(scene: Scene, country: str) -> bool:
    """Whether a sentence tells who leads a delegation of a country; of several "Trưởng đoàn" each leads his own."""
    if sum(a.group == "leading" for a in scene.acts) > 1:
        return False
    heads = [head_told(scene), *(leads(scene, a) for a in scene.actors if a.kind == "delegation")]
    return any(h is not None and h.name and h.country == country for h in heads)


def _listed(scenes: list[Scene], first: int, *, planned: bool) -> list[Actor]:
    """Those whom a sentence lists, or who speak in it together; a list goes on behind semicolons."""
    scene = scenes[first]
    if scene.has("companion", "no_visit", "exchange", "recalled", "inviting") or (scene.has("planned") and not planned):
        return []
    people = [a for a in scene.actors if a.kind == "person" and a.name]
    if not any(is_listed(scene, a) or speaks(scene, a) for a in people):
        return []
    while scenes[first].text.endswith(";") and first + 1 < len(scenes):
        first += 1
        people += [a for a in scenes[first].actors if a.kind == "person" and a.name]
    return people


def _one_of_each(people: list[Actor], country: str) -> list[Actor]:
    """Of the officials of a country the first of each place, as long as they are of one rank."""
    found: list[Actor] = []
    for person in people:
        own = person.country == country and person.level and not (person.resident or person.former)
        place = next(iter(person.places), None)
        if own and place and all(place not in a.places for a in found):
            if found and person.level != found[0].level:
                break
            found.append(person)
    return found
