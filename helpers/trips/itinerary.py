"""What the claims of one trip tell of it: its places and the rank of its head; and who of its side speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.text import LEAD
from helpers.trips.claim import Claim
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import OTHER, Scene, countries_where, event_days, inside, of_a_third, places_in
from helpers.trips.speakers import is_listed, is_quoted, speaks

_BOTH = re.compile(r"\s* ,? \s* (?: và | cùng | với ) \s*", re.VERBOSE)  # between two who do something together


def dateline_places(scenes: list[Scene], dest: str, on: str | None) -> tuple[str, ...]:
    """The places of the lead sentence that is set in the country visited, of a trip told without a place of its own."""
    for scene in scenes[:LEAD]:
        if countries_where(scene) != {dest} or scene.has("no_visit", "planned", "recalled") or of_a_third(scene, None):
            continue
        set_there = event_days(scene) or all(inside(scene, s) for s in scene.told_places)
        if set_there and (found := places_in(scene, dest)):
            return _whole(_province(p, on) for p in found)
    return ()


def own_place(scenes: list[Scene], claims: list[Claim]) -> tuple[str, ...]:
    """The paper's own province, where a delegation came "to our province": the one that it names most often."""
    if not any(patterns()["of_ours"].search(c.scene.text) for c in claims):
        return ()
    named = Counter(_province(s.name) for scene in scenes for s in scene.spots if s.country == "VN" and s.name)
    most = named.most_common(2)
    alone = most and (len(most) == 1 or most[0][1] > most[1][1])
    return (most[0][0],) if alone else ()


_LOCAL = frozenset(("provincial", "mass_organisation", "military", "other"))  # who may hold office in a province


def host_places(scenes: list[Scene], host: str | None, on: str | None) -> tuple[str, ...]:
    """The province of a host in office there, who is at home: "Tiếp đoàn có Bí thư Tỉnh ủy Ninh Bình X"."""
    named = (a for scene in scenes for a in scene.actors if host and a.name == host)
    at_home = (a for a in named if a.level in _LOCAL and not (a.former or a.resident))
    found = (_whole(_province(p, on) for p in a.places if names.places()[p].parent) for a in at_home)
    return next((places for places in found if places), ())


def conference_places(
    scenes: list[Scene], dest: str, on: str | None = None, others: frozenset[int] = frozenset()
) -> tuple[str, ...]:
    """Where the conference that a trip is made for is held: "Hội nghị sẽ được tổ chức tại tỉnh Champasak".

    Args:
        others: where the sentences start that tell of other trips.
    """
    for scene in (s for s in scenes if s.sentence.start not in others):
        there = scene.has("conference_noun") and countries_where(scene) == {dest}
        there = there and not scene.has("no_visit", "recalled") and not of_a_third(scene, None)
        if there and (found := places_in(scene, dest)):
            return tuple(dict.fromkeys(_province(p, on) for p in found))
    return ()


def first_of_side(scenes: list[Scene], country: str, *, speaking: bool) -> Actor | None:
    """The first official of a delegation that names no head, where its people are listed or one is speaking for it."""
    for scene in scenes:
        people = [a for a in scene.actors if a.kind == "person" and a.name]
        if not people or scene.has("no_visit", "inviting"):
            continue
        if not speaking and scene.attends and not scene.has("planned"):
            continue  # who is at the event of the day need not be of those who will go
        if scene.has("exchange", "recalled", before=people[0].start):  # behind him it is what he speaks of
            continue
        for person in people:
            in_office = (person.level or person.known) and not (person.resident or person.former)
            official = person.country == country and in_office
            listed = is_listed(scene, person) or (scene.text[:1] in "-–+•" and person == people[0])
            listed = listed or (speaking and (speaks(scene, person) or is_quoted(scene, person)))
            if official and not person.many and listed:
                return person
    return _only_speaker(scenes, country) if speaking else None


@cache
def _addressed() -> re.Pattern[str]:
    return lexicon.regex(r"<formal_address> \s", "visit_words")


def _only_speaker(scenes: list[Scene], country: str) -> Actor | None:
    """The only one of a side whom an article names: he speaks for it though no office is told, "ông X cảm ơn tỉnh"."""
    named = [(s, a) for s in scenes for a in s.actors if a.name and a.kind == "person" and a.country == country]
    if len({a.name for _, a in named}) != 1 or any(a.resident or a.former or a.level for _, a in named):
        return None
    return next((a for s, a in named if speaks(s, a) and _addressed().match(s.text, a.start)), None)


def only_of_its_place(scenes: list[Scene], sent: Actor) -> Actor | None:
    """The only official of a delegation's province whom an article names: "X tặng quà cho ông Y, Phó Bí thư tỉnh Z"."""
    named: dict[str, Actor] = {}
    for scene in scenes:
        for a in scene.actors:
            own = a.kind == "person" and a.name and a.country == sent.country and a.level
            if own and set(a.places) & set(sent.places) and not (a.resident or a.former or a.many):
                if scene.has("no_visit", "exchange", "recalled", "inviting", "inviting_host", "planned"):
                    return None
                if patterns()["sent_of"].search(scene.text, 0, a.start):
                    return None  # "chuyển lời chúc của | Tỉnh trưởng X"
                named[a.name] = a
    return next(iter(named.values())) if len(named) == 1 else None


def of_pair(scenes: list[Scene], country: str) -> Actor | None:
    """The counterpart of one side where an official of each does something: "Bộ trưởng X và Bộ trưởng Y ký"."""
    for scene in scenes:
        if scene.has("no_visit", "exchange", "recalled", "inviting"):
            continue
        people = [a for a in scene.actors if a.kind == "person" and a.name]
        if len(people) != 2 or {a.country for a in people} != set(OTHER) or not all(a.level for a in people):
            continue
        one, other = people
        if not any(a.resident or a.former or a.many for a in people) and _BOTH.fullmatch(
            scene.text, one.end, other.start
        ):
            return one if one.country == country else other
    return None


def choose_places(claims: list[Claim], on: str | None = None) -> tuple[str, ...]:
    """The places told; a town or district is the province that it was in on a day: "tại Pleiku" is Gia Lai."""
    told = [c for c in claims if c.places and (c.strength >= 2 or (c.goes_on and c.status != "planned"))]
    if not any(c.strength >= 2 for c in told):
        told = claims
    return _whole(_province(p, on) for c in told for p in c.places)


def _whole(named: Iterable[str]) -> tuple[str, ...]:
    """Places without those whose name is the end of another's: "TP Huế ... tỉnh Thừa Thiên Huế"."""
    found = tuple(dict.fromkeys(named))
    return tuple(p for p in found if not any(q != p and q.endswith(" " + p) for q in found))


def _province(name: str, on: str | None = None) -> str:
    """What a place is in, right below the country: of a school in a town the province; a province is itself."""
    places = names.places()
    place = within = places.get(name)
    while within is not None and (parent := places.get(within.parent)) is not None and parent.parent:
        within = parent
    return within.on(on) if within is not None and within is not place else name


def level_on(name: str | None, scenes: list[Scene], day: str | None) -> str | None:
    """The rank of somebody named in an article: the higher of what it prints and what people.csv knows of that day."""
    term = names.office_on(name, day)
    told = [a.level for s in scenes for a in s.actors if name and a.name == name and a.level]
    return min([*told, *([term.level] if term else [])], key=names.rank, default=None)


def level_of(head: Actor | None, claims: list[Claim], term: names.Term | None, status: str) -> str | None:
    """The rank held that day: of the top offices people.csv knows, else the highest that the article prints."""
    if term is not None and names.rank(term.level) <= names.rank("deputy_head"):
        return term.level
    levels = [head.level if head else None, term.level if term else None]
    levels += [c.guest.level for c in claims if c.guest is not None and head is not None and c.guest.name == head.name]
    if not any(levels):  # "Đoàn Bộ Quốc phòng ... Thượng tướng X cảm ơn": of his delegation's rank
        levels = [c.guest.level for c in claims if c.guest is not None and c.guest.kind == "delegation"]
    then = term is not None and head is not None and status == "recalled"
    top = {t.level for t in names.people()[head.name].terms if t.start} if then else set()
    # "chuyến thăm của Đại tướng X, khi đó là Bộ trưởng": the top office that he holds now he did not hold then
    known = [x for x in levels if x and not (x in top and names.rank(x) <= names.rank("deputy_head"))]
    return min(known, key=names.rank) if known else None
