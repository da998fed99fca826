"""Several delegations that came on one occasion, each with a head of its own: every one of them made a trip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import of_several_places
from helpers.trips.claim import Claim
from helpers.trips.heads import head_of, head_told, led_and_alone
from helpers.trips.scene import OTHER, REACH, Scene, event_days, places_in
from helpers.trips.speakers import is_listed

GOES_ON = 4  # sentences in which the delegations received together are told one by one
LISTED = 8  # parts of a list of those received, each of another province
FAR = 24  # the same, of delegations of provinces that were named together
_MOVES = frozenset(("visiting", "going", "receiving", "attending", "calling_on"))


@cache
def _joined() -> re.Pattern[str]:
    """ "tiếp đoàn tỉnh A do X dẫn đầu[ và ]đoàn tỉnh B do Y làm trưởng đoàn"."""
    return lexicon.regex(r"(?: [,;] | (?<!\w) <joined_with> ) \s* $", "visit_words")


def fellows(scenes: list[Scene], claims: list[Claim]) -> list[Claim]:
    """Claims of the delegations told beside one that came, or one by one behind "các đoàn", for each its head.

    "X tiếp đoàn tỉnh A do Y dẫn đầu và [đoàn tỉnh B do Z dẫn đầu]", "các đoàn Lào đến chúc Tết. [Đoàn tỉnh A do ...]"
    Delegations of named provinces that are told only together are one.
    """
    known = {c.guest.name for c in claims if c.guest is not None and c.strength >= 2}
    at = {id(scene): n for n, scene in enumerate(scenes)}
    found: list[Claim] = []
    told = [c for c in claims if c.strength >= 2 and c.guest is not None and c.guest.name and not c.attends]
    together = [c for scene in scenes for c in _came_together(scene)]
    for base in [*told, *together]:
        for scene in _goes_on(scenes, at[id(base.scene)], base.guest):
            for head in _heads(scene, base):
                if head.name not in known:
                    known.add(head.name)
                    rule = "another delegation that came"
                    found.append(replace(base, scene=scene, guest=head, strength=2, rule=rule, fellow=True))
    came = {c.guest.name for c in claims if c.guest is not None and c.strength >= 2 and not c.attends}
    for base in claims:
        for scene, head in _led_apart(scenes, at[id(base.scene)], base):
            if head.name not in came:
                came.add(head.name)
                known.add(head.name)
                rule = "head of one of those that came"
                found.append(replace(base, scene=scene, guest=head, strength=2, rule=rule, fellow=True))
    for base in told:
        for head, alone in led_and_alone(base.scene, base.guest_country):
            if head.name == base.guest.name:
                rule = "came with another that is led"
                found.append(replace(base, guest=alone, strength=2, rule=rule, fellow=True))
        beside = _beside(scenes, at[id(base.scene)], base.guest) if base.scene.has("receiving") else []
        found += [replace(base, scene=s, guest=a, rule="received beside another", fellow=True) for s, a in beside]
    if not found and all(c.guest is None or c.status == "recalled" for c in claims):
        # "các đoàn đại biểu tỉnh A, B và C đã đến chúc Tết tỉnh D": nobody leads them all
        named = (c for c in together if of_several_places(c.guest))
        found += [replace(c, guest=c.guest._replace(many=False)) for c in named][:1]
    return found


def _led_apart(scenes: list[Scene], n: int, base: Claim) -> Iterator[tuple[Scene, Actor]]:
    """The heads of delegations received in one breath, each told behind it with his province.

    "đón hai đoàn của Công an tỉnh A và Công an tỉnh B. [X] là trưởng đoàn A; [Y] dẫn đầu đoàn B".
    """
    sent = base.guest
    if sent is None or sent.kind != "delegation" or not of_several_places(sent) or base.status == "recalled":
        return
    led = []
    for scene in scenes[n + 1 : n + 1 + GOES_ON]:
        for head, place in _with_place(scene, set(sent.places) & _provinces()):
            ranked = head.level not in (None, "other")  # "X, Phó Giám đốc, là trưởng đoàn A": of the police of A
            level = head.level if ranked else sent.level
            whole = head._replace(country=sent.country, level=level, places=(place,))
            led.append((scene, whole))
    if len({head.places for _, head in led}) > 1:
        yield from led


def _with_place(scene: Scene, provinces: set[str]) -> Iterator[tuple[Actor, str]]:
    """Who leads the delegation of one of some provinces, by name: "X dẫn đầu đoàn A", "X là trưởng đoàn A"."""
    own = [a for a in scene.actors if a.kind == "delegation" and not a.many]
    for head, places in [(head_of(scene, a), a.places) for a in own] or [(head_told(scene), ())]:
        told = {s.name for s in scene.spots} if not places else set(places)
        if head is not None and head.kind == "person" and head.name and len(told & provinces) == 1:
            yield head, next(iter(told & provinces))


def first_of_list(scenes: list[Scene], claims: list[Claim]) -> list[Claim]:
    """The claims, each with the head of the delegation whose list of members ends in its sentence.

    "Đoàn cán bộ tỉnh A gồm: X, Phó Tỉnh trưởng, Trưởng đoàn; | Y, Giám đốc Sở Ngoại vụ, đến thăm tỉnh B": X came.
    Who holds office in another province than he does is a head himself.
    """
    at = {id(scene): n for n, scene in enumerate(scenes)}
    return [_of_head(scenes, at[id(claim.scene)], claim) for claim in claims]


def _of_head(scenes: list[Scene], n: int, claim: Claim) -> Claim:
    guest = claim.guest
    if guest is not None and guest.kind == "delegation" and len(claim.scene.actors) > 1:
        heads = (head for head, alone in led_and_alone(claim.scene, claim.guest_country) if alone == guest)
        return replace(claim, guest=next(heads, guest))  # whom nobody leads is told beside the one that is led
    if guest is None or guest.kind != "person" or any(a.kind == "delegation" for a in claim.scene.actors):
        return claim
    while n and scenes[n - 1].text.endswith(";"):
        n -= 1
        opens = next((a for a in scenes[n].actors if a.kind == "person" and a.name), None)
        if opens is not None and claim.attends and _opens_list(scenes[n], opens, claim):
            return replace(claim, guest=opens)
        for sent in scenes[n].actors:
            if sent.kind == "delegation" and sent.country == claim.guest_country and not sent.many:
                head = head_of(scenes[n], sent)
                own = guest.places and head.places and not set(guest.places) & set(head.places)
                return replace(claim, guest=head) if head.kind == "person" and head.name and not own else claim
    return claim


def _opens_list(scene: Scene, first: Actor, claim: Claim) -> bool:
    """Whether a list of those present begins with somebody of a guest's side: "Về phía tỉnh A có: [X]; Y cùng dự"."""
    if event_days(scene) or event_days(claim.scene):
        return False  # "X (dự Diễn đàn, 2/2025); Y (dự Hội nghị, 4/2025)"
    guest = claim.guest
    alike = first.country == guest.country and not (first.resident or first.former) and first.level is not None
    return alike and names.rank(first.level) <= names.rank(guest.level) and is_listed(scene, first)


def _goes_on(scenes: list[Scene], n: int, guest: Actor) -> Iterator[Scene]:
    """A sentence, and those in which the list of delegations goes on: behind a semicolon, or one by one.

    Those of provinces that were named together may be told pages below, each between its wishes and the hosts' thanks.
    """
    yield scenes[n]
    together = guest.kind == "delegation"
    named = set(guest.places) & _provinces() if together and of_several_places(guest) else set()
    on = True
    for k in range(n + 1, min(len(scenes), n + 1 + (FAR if named else GOES_ON))):
        led = [a for a in scenes[k].actors if a.kind == "delegation" and not a.many]
        on = on and (scenes[k - 1].text.endswith(";") or (together and bool(led)))
        if on or any(named & set(a.places) for a in led):
            yield scenes[k]
        elif not named:
            return


def _beside(scenes: list[Scene], n: int, guest: Actor) -> list[tuple[Scene, Actor]]:
    """Those of other provinces who are named right behind a guest, each with his sentence; a list has semicolons.

    "tiếp đoàn lãnh đạo địa phương Lào, gồm Đô trưởng X; [Tỉnh trưởng Champasak Y]; [Tỉnh trưởng Savannakhet Z]"
    """
    found: list[tuple[Scene, Actor]] = []
    if guest.kind != "person" or guest.level != "provincial" or not guest.places:
        return found
    last, known, opens = guest, set(guest.places), False
    for scene in scenes[n : n + LISTED]:
        for a in scene.actors:
            if a.name == guest.name or (not opens and a.start < last.end):
                continue
            link = _next_one().fullmatch(scene.text, 0 if opens else last.end, a.start)
            alike = a.kind == "person" and a.name and a.country == guest.country and a.level == guest.level
            if link is None or not alike or not a.places or known & set(a.places) or a.resident or a.former:
                return found
            found.append((scene, a))
            last, opens = a, False
            known.update(a.places)
        if not scene.text.endswith(";"):
            return found
        opens = True
    return found


@cache
def _next_one() -> re.Pattern[str]:
    """Between two who are received: "; ", ", ", " và "."""
    return lexicon.regex(r"\s* (?: [,;] \s* )? (?: <joined_with> \s )? ", "visit_words")


@cache
def _provinces() -> frozenset[str]:
    return frozenset(name for name, place in names.places().items() if place.kind in ("province", "city", "capital"))


def _heads(scene: Scene, base: Claim) -> Iterator[Actor]:
    """The heads of the delegations of a sentence that came as the one of a claim did."""
    own_time = any(d.start and d.role in ("event", "year") for d in scene.dates)  # then it is a trip of its own
    if (own_time or scene.has("exchange", "inviting", "no_visit", "recalled")) and scene is not base.scene:
        return
    for sent in scene.actors:
        if sent.kind != "delegation" or sent.country != base.guest_country or sent.many or not sent.places:
            continue
        head = head_of(scene, sent)
        if head.kind != "person" or not head.name or head.country != base.guest_country or head.resident:
            continue
        beside = scene is base.scene and base.guest.kind != "delegation"
        if not beside or _joined().search(scene.text, 0, sent.start):
            yield head


def _came_together(scene: Scene) -> Iterator[Claim]:
    """What a sentence says of several delegations at once: "X tiếp các đoàn đại biểu của Lào đến chúc Tết tỉnh"."""
    for sent in scene.actors:
        if sent.kind != "delegation" or not sent.many or sent.country not in OTHER:
            continue
        dest = OTHER[sent.country]
        beside = (a for a in scene.acts if sent.start - REACH <= a.start <= sent.end + REACH)
        move = next((a for a in beside if a.group in _MOVES), None)
        hosts = [a for a in scene.actors if a.kind == "person" and a.name and a.country == dest and not a.resident]
        at = [s.name for s in scene.spots if s.country == dest and s.name]
        days = event_days(scene)
        if move is None or not (hosts or at) or not days or scene.has("no_visit", "inviting", "recalled"):
            continue
        places = places_in(scene, dest) or tuple(at[:1])
        status = "planned" if scene.has("planned", after=sent.start) else "reported"
        kinds = frozenset(a.kind for a in scene.acts if a.kind == "working")
        host = hosts[0] if hosts else None
        yield Claim(scene, sent.country, sent, host, False, 2, kinds, status, places, days, "several delegations")
