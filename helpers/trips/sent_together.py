"""Provinces that sent a delegation each, told together: those of whom nobody leads or is named came, too."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import provinces
from helpers.trips.claim import Claim
from helpers.trips.heads import head_told, joined_in_one_breath, leads
from helpers.trips.scene import Scene, event_days
from helpers.trips.visit import Visit


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "Thay mặt đoàn [tỉnh A, đồng chí X]"
        "for": lexicon.regex(
            r"(?<!\w) <on_behalf> \s (?: <delegation> \s )? (?: <delegation_of> \s ){0,2} (?: <led_unit> \s )? $",
            "visit_words",
        ),
        "each_of": lexicon.regex(r"(?<!\w) <several> \s <led_unit> (?!\w)", "visit_words"),
    }


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
    led = (c.guest for _, claims in rows for c in claims if c.fellow and c.guest.name in heads)
    covered = {p for _, a in told for p in provinces(a)} | {p for a in led for p in a.places}
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
