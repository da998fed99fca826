"""Heads of a delegation of several places: where nobody leads it, the first official of each place made the trip."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import of_several_places, provinces
from helpers.trips.claim import Claim
from helpers.trips.heads import head_told, heads_listed, joined_in_one_breath, leads
from helpers.trips.scene import Scene, event_days
from helpers.trips.speakers import is_listed, speaks
from helpers.trips.visit import Visit

BEHIND = 30  # characters between "Trưởng đoàn" and the place whose delegation it is: " cán bộ kỹ thuật "


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "ông X[ - Phó ngành Trồng trọt, Sở Nông Lâm, ]Trưởng đoàn cán bộ tỉnh Y"
        "called": re.compile(r"[^;:.()]{0,60}[,–-]\s"),
        "for": lexicon.regex(
            r"(?<!\w) <on_behalf> \s (?: <delegation> \s )? (?: <delegation_of> \s ){0,2} (?: <led_unit> \s )? $",
            "visit_words",
        ),
        "each_of": lexicon.regex(r"(?<!\w) <several> \s <led_unit> (?!\w)", "visit_words"),
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


def rest_of_places(rows: list[tuple[Visit, list[Claim]]], scenes: list[Scene]) -> list[tuple[Visit, list[Claim]]]:
    """The trips of those provinces whose head no row has, where several sent a delegation each and nobody led them all.

    "Các đoàn đại biểu tỉnh A và tỉnh B sang chúc Tết. Phó Bí thư tỉnh A X cảm ơn": the delegation of B came, too.
    Who speaks for one of them is its head; those of whom nobody is named are one.
    """
    own = [(r, _sent_together([c.scene for c in r[1]], r[0].direction[:2])) for r in rows if r[0].status == "reported"]
    for (visit, claims), together in sorted(own, key=lambda pair: not pair[1]):
        if visit.leader is None:
            alone = sum(v.direction == visit.direction for v, _ in rows) == 1
            found = [_of(visit, None)] if alone and _sent_beside(visit, claims) else []
        else:
            found = _of_the_rest(visit, rows, scenes, together or _sent_together(scenes, visit.direction[:2]))
        if found:
            return [(each, claims) for each in found]
    return []


def _of_the_rest(
    visit: Visit, rows: list[tuple[Visit, list[Claim]]], scenes: list[Scene], together: list[tuple[Scene, Actor]]
) -> list[Visit]:
    """The trips of the provinces that sent delegations together with a trip's, and whose heads no row has."""
    country = visit.direction[:2]
    if any(leads(s, a) is not None for s, a in together) or any(_led_at_once(s, country) for s in scenes):
        return []
    heads = {v.leader for v, _ in rows if v.direction == visit.direction}
    told = [(s, a) for s in scenes for a in s.actors if a.name in heads]
    covered = {p for _, a in told for p in provinces(a)}
    # "Thay mặt đoàn tỉnh A, Phó Tỉnh trưởng X chúc": his office tells no place
    covered |= {t.name for s, a in told if not a.places for t in s.spots if t.end <= a.start and t.name}
    rest = (named := {p for _, a in together for p in _units(a)}) - covered
    if not rest or not named & covered or not _each_sent_one(scenes, [a for _, a in together], named):
        return []
    spoken = {p: a for p in sorted(rest) if (a := _who_speaks_for(scenes, p, country)) and a.name not in heads}
    return [_of(visit, a) for a in spoken.values()] + [_of(visit, None)] * (len(rest) > len(spoken))


def _sent_beside(visit: Visit, claims: list[Claim]) -> bool:
    """Whether two delegations that nobody leads came side by side: "Đoàn Công an tỉnh A và đoàn Công an tỉnh B"."""
    for claim in claims:
        sent = [a for a in claim.scene.actors if a.kind == "delegation" and a.country == visit.direction[:2]]
        for one, other in pairwise(a for a in sent if not a.many):
            apart = len(_units(one)) == len(_units(other)) == 1 and _units(one) != _units(other)
            if apart and joined_in_one_breath().fullmatch(claim.scene.text, one.end, other.start):
                return True
    return False


def _of(visit: Visit, head: Actor | None) -> Visit:
    """A trip as that of another delegation, with its head or nobody."""
    name, printed, office = (head.name, head.printed, head.office) if head is not None else (None, None, None)
    who = {"leader": name, "leader_printed": printed, "office": office, "office_printed": office}
    return replace(visit, **who, level="provincial")


def _units(actor: Actor) -> set[str]:
    """The provinces and cities that an actor is of; districts are none."""
    return {p for p in provinces(actor) if names.places()[p].kind in ("province", "city", "capital")}


def _sent_together(scenes: list[Scene], country: str) -> list[tuple[Scene, Actor]]:
    """The delegations of several provinces of a country that came by the news, each with its sentence."""
    told = [s for s in scenes if event_days(s) and not s.has("recalled", "inviting")]
    sent = [(s, a) for s in told for a in s.actors if a.kind == "delegation" and a.country == country]
    return [(s, a) for s, a in sent if len(_units(a)) > 1 and not s.has("planned", after=a.start)]


def _who_speaks_for(scenes: list[Scene], place: str, country: str) -> Actor | None:
    """Who speaks for the delegation of a place: "Thay mặt đoàn tỉnh A, đồng chí X, Phó Tỉnh trưởng nhấn mạnh"."""
    for scene in scenes:
        for spot in scene.spots:
            if spot.name == place and _patterns()["for"].search(scene.text, 0, spot.start):
                who = next((a for a in scene.actors if a.start >= spot.end and a.kind == "person" and a.name), None)
                if who is not None and who.country in (None, country) and not who.resident:
                    return who
    return None


def _led_at_once(scene: Scene, country: str) -> bool:
    """Whether a sentence tells who leads the delegation of several places, or of none that it names."""
    whole = (a for a in scene.actors if a.kind == "delegation" and a.country == country and not _units(a))
    if any((head := leads(scene, a)) is not None and head.name for a in whole):
        return True  # "Đoàn đại biểu Mặt trận Lào có X làm Trưởng đoàn"
    head = head_told(scene)
    if head is None or head.country != country:
        return False
    return len({s.name for s in scene.spots if s.country == country and s.name and s.end <= head.start}) != 1


def _each_sent_one(scenes: list[Scene], together: list[Actor], named: set[str]) -> bool:
    """Whether several places sent a delegation each: told as "các đoàn", "các tỉnh", or of one of them alone."""
    if any(a.many or _patterns()["each_of"].search(a.printed or "") for a in together):
        return True
    alone = (_units(a) & named for s in scenes for a in s.actors if a.kind == "delegation")
    return any(len(own) == 1 for own in alone)


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
