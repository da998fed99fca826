"""What the claims of one trip tell of it: its host, its places and the rank of its head."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from helpers import names
from helpers.actors import Actor
from helpers.claim import Claim
from helpers.heads import head_told, leads
from helpers.roles import asker, fits, inviter_of, is_listed, speaks
from helpers.scene import LEAD, REACH, Scene, countries_where, event_days, inside, patterns, places_in

BESIDES = 2  # sentences between the heads of two sides that meet


def dateline_places(scenes: list[Scene], dest: str) -> tuple[str, ...]:
    """The places of the lead sentence that is set in the country visited, of a trip told without a place of its own."""
    for scene in scenes[:LEAD]:
        if countries_where(scene) != {dest} or scene.has("no_visit", "planned", "recalled"):
            continue
        set_there = event_days(scene) or all(inside(scene, s) for s in scene.told_places)
        if set_there and (found := places_in(scene, dest)):
            return _whole(_province(p) for p in found)
    return ()


def own_place(scenes: list[Scene], claims: list[Claim]) -> tuple[str, ...]:
    """The paper's own province, where a delegation came "to our province": the one that it names most often."""
    if not any(patterns()["of_ours"].search(c.scene.text) for c in claims):
        return ()
    named = Counter(_province(s.name) for scene in scenes for s in scene.spots if s.country == "VN" and s.name)
    most = named.most_common(2)
    alone = most and (len(most) == 1 or most[0][1] > most[1][1])
    return (most[0][0],) if alone else ()


def conference_places(scenes: list[Scene], dest: str) -> tuple[str, ...]:
    """Where the conference that a trip is made for is held: "Hội nghị sẽ được tổ chức tại tỉnh Champasak"."""
    for scene in scenes:
        there = scene.has("conference_noun") and countries_where(scene) == {dest}
        if there and not scene.has("no_visit", "recalled") and (found := places_in(scene, dest)):
            return tuple(dict.fromkeys(_province(p) for p in found))
    return ()


def choose_host(claims: list[Claim], head: Actor | None) -> str | None:
    """The inviter, else the first who received or met the head: those who met his companions are no hosts of his."""
    named = head.name if head else None
    of_head = [c for c in claims if c.guest is None or not c.guest.name or c.guest.name == named]
    for claim in [*(c for c in claims if c.inviter), *of_head]:
        only_recalled = claim.spoken and claim.status == "recalled" and not claim.inviter
        if claim.host is not None and claim.host.name and not only_recalled:
            return claim.host.name
    return None


def first_of_side(scenes: list[Scene], country: str, *, speaking: bool) -> Actor | None:
    """The first official of a delegation that names no head, where its people are listed or one is speaking for it."""
    for scene in scenes:
        if scene.has("no_visit", "exchange", "recalled", "inviting"):
            continue
        people = [a for a in scene.actors if a.kind == "person" and a.name]
        for person in people:
            in_office = (person.level or person.known) and not (person.resident or person.former)
            official = person.country == country and in_office
            listed = is_listed(scene, person) or (scene.text[:1] in "-–+•" and person == people[0])
            listed = listed or (speaking and speaks(scene, person))
            if official and not person.many and listed:
                return person
    return None


def counterpart(scenes: list[Scene], country: str, head: Actor | None, until: int) -> str | None:
    """Who leads the hosts' side, told before an offset: "Ông X làm trưởng đoàn Việt Nam; phía Lào có ông Y ..."."""
    told = [n for n, s in enumerate(scenes) if head is not None and any(a.name == head.name for a in s.actors)]
    for n, scene in enumerate(scenes):
        far = all(abs(n - at) > BESIDES for at in told)
        if far or scene.sentence.start >= until or scene.has("no_visit", "exchange", "recalled"):
            continue
        theirs = [leads(scene, a) for a in scene.actors if a.kind == "delegation" and a.country == country]
        for lead in (head_told(scene), *theirs):
            if lead is not None and lead.country == country and lead.name and not lead.former and fits(lead, head):
                return lead.name
    return None


def talked_with(
    scenes: list[Scene], claims: list[Claim], country: str, head: Actor | None, host: str | None
) -> str | None:
    """The counterpart with whom the guest held talks, told beside somebody of higher rank who received him.

    "Chủ tịch Mặt trận X đã chào Thủ tướng Y; hội đàm với Chủ tịch Mặt trận Z": Z is his host. An inviter stays it.
    """
    told = [c for c in claims if c.host is not None and c.host.name == host]
    if head is None or not told or told[0].inviter or names.rank(told[0].host.level) >= names.rank(head.level):
        return None
    paragraphs = {c.scene.sentence.paragraph for c in told}
    beside = (s for s in scenes if s.sentence.paragraph in paragraphs and not s.has("recalled", "no_visit"))
    for scene in beside:
        people = [a for a in scene.actors if a.name and a.kind != "delegation"]
        for act in scene.acts:
            if act.group == "talking" and patterns()["talks"].search(scene.text, act.start, act.end):
                met = next((a for a in people if 0 <= a.start - act.end <= REACH), None)
                if met is not None and met.country == country and met.level == head.level and not met.resident:
                    return met.name
    return None


def inviter_elsewhere(scenes: list[Scene], country: str, head: Actor | None) -> str | None:
    """Who invited the guest, told in a sentence of its own: "Theo lời mời của ...", "Người gửi lời mời là ...".

    Not what is told of somebody else's trip, or of an earlier one.
    """
    for group in ("inviting_host", "inviting"):
        for scene in scenes:
            acts = [a for a in scene.acts if a.group == group]
            if not acts or scene.has("no_visit", "exchange", "recalled") or _is_of_another(scene, country, head):
                continue
            people = [a for a in scene.actors if a.kind != "delegation" and a.name and not a.resident]
            people = [a for a in people if a.country == country]
            if group == "inviting_host":
                found = [a for a in [inviter_of(scene, acts[0], people)] if a]
            else:
                found = [a for act in acts if (a := asker(scene, act, people, head))]
            if found:
                return found[0].name
    return None


def _is_of_another(scene: Scene, country: str, head: Actor | None) -> bool:
    """Whether a sentence names people of the guest's side, and him not among them."""
    guests = {a.name for a in scene.actors if a.kind != "delegation" and a.name and a.country not in (None, country)}
    return head is not None and bool(guests) and head.name not in guests


def host_elsewhere(
    scenes: list[Scene], country: str, head: Actor | None, others: frozenset[str] = frozenset()
) -> str | None:
    """The host told in a sentence of his own: "Phó Thủ tướng Lào ... đón tiếp ông"."""
    for scene in scenes:
        acts = [a for a in scene.acts if a.group in ("receiving", "talking")]
        if not acts or scene.has("no_visit", "exchange") or patterns()["airport"].search(scene.text):
            continue
        people = [a for a in scene.actors if a.kind != "delegation" and a.name and not a.resident]
        people = [a for a in people if a.country == country and a.name not in others]
        near = [a for a in people if a.end <= acts[0].start or 0 <= a.start - acts[0].end <= REACH]
        found = [a for a in near if fits(a, head)]
        if found:
            return found[0].name
    return None


def host_present(
    scenes: list[Scene], country: str, head: Actor | None, others: frozenset[str] = frozenset()
) -> str | None:
    """The first of the country visited who speaks or is listed: "Đại tá X, Chỉ huy trưởng, cảm ơn", "dự lễ có X"."""
    for scene in scenes:
        if scene.has("no_visit", "exchange", "recalled", "inviting", "inviting_host"):
            continue
        if patterns()["airport"].search(scene.text):
            continue
        # "Đoàn Việt Nam do X làm Trưởng đoàn. Đoàn Lào do Y làm Trưởng đoàn": Y meets X
        ours = [leads(scene, a) for a in scene.actors if a.kind == "delegation" and a.country == country]
        lead = next((a for a in ours if a and a.name and a.country in (None, country) and not a.resident), None)
        lead = lead or head_told(scene)
        if lead is not None and lead.country in (None, country) and (head is None or lead.name != head.name):
            return lead.name
        people = [a for a in scene.actors if a.kind == "person" and a.name and a.name not in others]
        officials = [a for a in people if a.country == country and a.level and not (a.resident or a.former or a.many)]
        for person in officials:
            first = person == people[0] and speaks(scene, person)
            listed = is_listed(scene, person) or (scene.attends and person == people[0])  # "Tham dự có X; | Y; Z"
            if (first or listed) and fits(person, head):
                return person.name
    return None


def choose_places(claims: list[Claim]) -> tuple[str, ...]:
    """The places told; a town or district is its province ("tại thành phố Pleiku" is Gia Lai)."""
    told = [c for c in claims if c.places and (c.strength >= 2 or (c.goes_on and c.status != "planned"))]
    if not any(c.strength >= 2 for c in told):
        told = claims
    return _whole(_province(p) for c in told for p in c.places)


def _whole(named: Iterable[str]) -> tuple[str, ...]:
    """Places without those whose name is the end of another's: "TP Huế ... tỉnh Thừa Thiên Huế"."""
    found = tuple(dict.fromkeys(named))
    return tuple(p for p in found if not any(q != p and q.endswith(" " + p) for q in found))


def _province(name: str) -> str:
    place = names.places().get(name)
    parent = names.places().get(place.parent) if place else None
    return parent.name if parent is not None and parent.kind in ("province", "capital") else name


def level_on(name: str | None, scenes: list[Scene], day: str | None) -> str | None:
    """The rank of somebody named in an article: the higher of what it prints and what people.csv knows of that day."""
    term = names.office_on(name, day)
    told = [a.level for s in scenes for a in s.actors if name and a.name == name and a.level]
    return min([*told, *([term.level] if term else [])], key=names.rank, default=None)


def level_of(head: Actor | None, claims: list[Claim], term: names.Term | None) -> str | None:
    """The rank held that day: of the top offices people.csv knows, else the highest that the article prints."""
    if term is not None and names.rank(term.level) <= names.rank("deputy_head"):
        return term.level
    levels = [head.level if head else None, term.level if term else None]
    levels += [c.guest.level for c in claims if c.guest is not None and head is not None and c.guest.name == head.name]
    if not any(levels):  # "Đoàn Bộ Quốc phòng ... Thượng tướng X cảm ơn": of his delegation's rank
        levels = [c.guest.level for c in claims if c.guest is not None and c.guest.kind == "delegation"]
    known = [x for x in levels if x]
    return min(known, key=names.rank) if known else None
