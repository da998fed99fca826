"""Claims of people who signed or exchanged papers side by side: whoever is not at home there made a trip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.trips.claim import Claim
from helpers.trips.scene import OTHER, Scene, countries_where, event_days, places_in

SIGNED = "signed at a place"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "Bộ trưởng X[ và ]Bộ trưởng Y"
        "and": lexicon.regex(r"\s* \)? ,? \s* <joined_with> \s+ (?: <formal_address> \s+ ){0,2}", "visit_words"),
        # "X và Y[ đã ký]", "X và Y[ cùng trao] bản ghi nhớ", "X và Y[, ngày 5/3 tại Vinh, ký kết]"
        "sign": lexicon.regex(
            r"""\)? [\s,]* (?: [^,.;:]{2,50}, \s )?
            (?: <before_crossing> \s+ ){0,2} (?: <signs> | <exchanges_papers> ) (?!\w)""",
            "visit_words",
        ),
        "witnessed": lexicon.regex(r"(?<!\w) <witnessed_by> \s+ (?: <formal_address> \s+ )? $", "visit_words"),
    }


def _pairs(scene: Scene) -> Iterator[tuple[Actor, Actor]]:
    """People of either side told in one breath: "X và Y"."""
    if scene.has("no_visit", "exchange", "inviting", "planned"):
        return
    people = [a for a in scene.actors if a.kind == "person" and a.name and a.level and not (a.resident or a.former)]
    for one, other in pairwise(people):
        if {one.country, other.country} == set(OTHER) and _patterns()["and"].fullmatch(
            scene.text, one.end, other.start
        ):
            yield one, other


def signed_at(scene: Scene, before: Scene | None) -> Iterator[Claim]:
    """Who signed papers at a place told, and the leader before whom they were: "X và Y ký tại Hà Nội"."""
    if len(scene.actors) < 2 or not (pairs := list(_pairs(scene))):
        return
    here = countries_where(scene)
    told = scene if here or before is None else before
    where = here or (countries_where(before) if before is not None else set())
    if len(where) != 1 or not where <= set(OTHER):
        return
    dest = next(iter(where))
    for one, other in pairs:
        leaders = all(names.rank(a.level) <= names.rank("deputy_head") for a in (one, other))
        witnessed = leaders and _patterns()["witnessed"].search(scene.text, 0, one.start)
        if not (witnessed or _patterns()["sign"].match(scene.text, other.end)):
            continue
        guest, host = (one, other) if one.country == OTHER[dest] else (other, one)
        days = event_days(scene) or event_days(told)
        places = places_in(scene, dest) or places_in(told, dest)
        confers = scene.has("conference_noun")
        kinds = frozenset({"conference"} if confers else () if witnessed else {"working"})
        rule = "present at a signing" if witnessed else SIGNED
        status = "recalled" if scene.has("recalled") else "reported"
        yield Claim(scene, guest.country, guest, host, False, 2, kinds, status, places, days, rule)
