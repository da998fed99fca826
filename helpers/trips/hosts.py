"""Who receives the head of a trip: the inviter, else the first who received or met him, wherever that is told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.text import LEAD
from helpers.timing import isodates
from helpers.trips.claim import Claim, mourned
from helpers.trips.heads import head_told, leads
from helpers.trips.hosts_apart import OTHER_TIME, told_of_him
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import asker, fits, inviter_of
from helpers.trips.scene import REACH, Scene, countries_where, event_days, of_a_third
from helpers.trips.speakers import is_listed, speaks

BESIDES = 2  # sentences between the heads of two sides that meet


def find_host(
    scenes: list[Scene],
    claims: list[Claim],
    country: str,
    head: Actor | None,
    *,
    others: frozenset[str],
    headline: list[Claim],
    confers: bool,
    is_main: bool,
    is_reported: bool,
    behind: list[Scene],
    aside: frozenset[int] = frozenset(),
) -> str | None:
    """The host of a trip.

    Args:
        claims: what the article's sentences say of the trip.
        country: the one visited.
        others: who met the head's companions: they are no hosts of his, unless one of them invited him.
        headline: what the headline says of the trip.
        confers: the trip is made for a conference.
        is_main: it is the article's news, so that sentences without a claim may tell its host.
        is_reported: it is told as made.
        behind: the sentences from its first claim to another trip's: of a second trip they tell the host.
        aside: where the sentences start that go on with an earlier trip: whoever receives there received that one.
    """
    others = others.union(*(mourned(scene) for scene in scenes))
    if not (is_main or is_reported):  # "Y nhắc lại chuyến thăm Lào của X": who speaks of a trip need not be its host
        claims = [replace(c, host=None) if c.spoken and not c.inviter else c for c in claims]
    days = [isodates.interval(d.start, d.end or d.start) for c in claims for d in c.dates if d.start]
    if not days and is_reported and scenes and (news := scenes[0].article.published):
        days = [isodates.interval(news, news)]
    # a sentence without anybody tells no host
    told = [s for s in scenes if s.sentence.start not in aside]
    told = [s for s in told if not (s.actors and (of_a_third(s, head) or (days and _of_another_time(s, days))))]
    if not is_reported:  # "bên lề Hội nghị tại Jakarta, X gặp Y ... sau chuyến thăm Lào của X đầu năm nay"
        told = [s for s in told if countries_where(s) != {"other"}]
    kept = {s.sentence.start for s in told}
    scenes, behind = told, [s for s in behind if s.sentence.start in kept]
    # "trước đó, đoàn đã làm việc với ..." comes last
    news = [c for c in claims if c.status != "recalled" or c.inviter or _opens_trip(c, claims)]
    news.sort(key=lambda c: c.status != "recalled" or c.inviter)
    invited = any(c.inviter for c in news)
    made = [c for c in news if c.status != "planned" or c.inviter]  # "theo lịch, đoàn sẽ chào ..." comes later
    host = choose_host(made or news or claims, head, others)
    if host is not None and confers and not invited:
        first_met = min(c.scene.sentence.start for c in claims if c.host is not None)
        host = counterpart(scenes, country, head, first_met) or host
    host = talked_with(scenes, claims, country, head, host) or host
    if is_main and not invited:
        host = inviter_elsewhere(scenes, country, head) or host
    met = [c.scene for c in claims if host is not None and c.host is not None and c.host.name == host]
    if is_main and met and all(patterns()["gate"].search(s.text) for s in met):
        host = None  # who only met him at the gate is his host last
    if host is None and is_main:
        host = _met_elsewhere(scenes, claims, country, head, others, confers=confers, is_reported=is_reported)
    if host is None and not is_main and (is_reported or not all(c.spoken for c in claims)):
        host = host_elsewhere(behind if is_reported else told_of_him(behind, country, head), country, head, others)
    return host or choose_host(claims, head, others) or choose_host(headline, head, others)


def _met_elsewhere(
    scenes: list[Scene],
    claims: list[Claim],
    country: str,
    head: Actor | None,
    others: frozenset[str],
    *,
    confers: bool,
    is_reported: bool,
) -> str | None:
    """The host of the article's own trip, told in sentences that make no claim: who is met at a gate comes last."""
    at_gate = [s for s in scenes if patterns()["gate"].search(s.text)]
    scenes = [s for s in scenes if s not in at_gate]
    host = host_elsewhere(scenes, country, head, others)
    if host is None and is_reported:
        host = (
            host_elsewhere(scenes[:LEAD], country, head, others, _CALLED_ON)
            or host_present(scenes, country, head, others)
            or host_beside(scenes, country, head, others)
            or host_elsewhere(scenes, country, head, others, _CALLED_ON)
        )
        if host is None and choose_host(claims, head, others) is None:
            host = host_elsewhere(at_gate, country, head, others)
    elif host is None and confers:  # "dự kiến tham dự hội nghị có X; Y"
        host = host_present(scenes, country, head, others)
    return host


def _opens_trip(claim: Claim, claims: list[Claim]) -> bool:
    """Whether an earlier meeting was on the first of the days told of a trip, and all others later.

    "X thăm Lào từ ngày 3 đến 5/7. Chiều 4/7, Y tiếp X. Trước đó, ngày 3/7, X hội đàm với [Z]".
    """
    told = [(c, d) for c in claims if c.status != "recalled" for d in c.dates]
    first = min((d.start for c, d in told if d.end and c.host is None), default=None)
    own = {d.start for d in claim.dates}
    return own == {first} and all(d.start > first for c, d in told if c.host is not None)


def _of_another_time(scene: Scene, own: list[tuple[date, date]]) -> bool:
    """Whether the days of a sentence all lie far from those of a trip: of an earlier meeting, or of a later one."""
    told = [isodates.interval(d.start, d.end or d.start) for d in event_days(scene)]
    return bool(told) and not any(isodates.overlaps(a, b, OTHER_TIME) for a in own for b in told)


def choose_host(claims: list[Claim], head: Actor | None, others: frozenset[str] = frozenset()) -> str | None:
    """The inviter, else the first who received or met the head.

    Args:
        others: who met the head's companions: they are no hosts of his, unless one of them invited him.
    """
    named = head.name if head else None
    of_head = [c for c in claims if c.guest is None or not c.guest.name or c.guest.name == named]
    of_head.sort(key=lambda c: patterns()["gate"].search(c.scene.text) is not None)  # who only met him there: last
    for claim in [*(c for c in claims if c.inviter), *of_head]:
        only_recalled = claim.spoken and claim.status == "recalled" and not claim.inviter
        met = claim.host is not None and claim.host.name and (claim.inviter or claim.host.name not in others)
        if met and not only_recalled:
            return claim.host.name
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
    first = told[0].scene.sentence.paragraph
    beside = (s for s in scenes if s.sentence.paragraph == first and not s.has("recalled", "no_visit"))
    for scene in beside:
        if _is_of_another(scene, country, head):
            continue  # "Bộ trưởng A hội đàm với Bộ trưởng B. Bộ trưởng X làm việc với Phó Thủ tướng Y"
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
            elif _soon().search(scene.text):
                continue  # "mời Y sớm sang thăm": for another trip
            else:
                found = [a for act in acts if (a := asker(scene, act, people, head))]
            if found:
                return found[0].name
    return None


@cache
def _soon() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <invited_soon> (?!\w)", "visit_words")


def _is_of_another(scene: Scene, country: str, head: Actor | None) -> bool:
    """Whether a sentence names people of the guest's side, and him not among them."""
    guests = {a.name for a in scene.actors if a.kind != "delegation" and a.name and a.country not in (None, country)}
    return head is not None and bool(guests) and head.name not in guests


def _receives_another(scene: Scene, country: str, head: Actor | None) -> bool:
    """Whether somebody of higher rank than the head is received in a sentence that does not name him."""
    guests = [a for a in scene.actors if a.kind == "person" and a.name and a.country not in (None, country)]
    above = any(names.rank(a.level) < names.rank(head.level) for a in guests) if head is not None else False
    return above and _is_of_another(scene, country, head)


_RECEIVED = frozenset(("receiving", "talking"))
_CALLED_ON = frozenset(("calling_on",))  # whom a delegation calls on besides need not be its host


def host_elsewhere(
    scenes: list[Scene],
    country: str,
    head: Actor | None,
    others: frozenset[str] = frozenset(),
    groups: frozenset[str] = _RECEIVED,
) -> str | None:
    """The host told in a sentence of his own: "Phó Thủ tướng Lào ... đón tiếp ông"."""
    for scene in scenes:
        acts = [a for a in scene.acts if a.group in groups]
        if not acts or scene.has("no_visit", "exchange") or patterns()["airport"].search(scene.text):
            continue
        if groups is _CALLED_ON and scene.has("planned", "recalled"):
            continue
        if _receives_another(scene, country, head):
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
        met = lead is not None and lead.country in (None, country) and (head is None or lead.name != head.name)
        if met and lead.name not in others:
            return lead.name
        people = [a for a in scene.actors if a.kind == "person" and a.name and a.name not in others]
        officials = [a for a in people if a.country == country and a.level and not (a.resident or a.former or a.many)]
        for person in officials:
            first = person == people[0] and speaks(scene, person)
            listed = is_listed(scene, person) or (scene.attends and person == people[0])  # "Tham dự có X; | Y; Z"
            if (first or listed) and fits(person, head):
                return person.name
    return None


def host_beside(
    scenes: list[Scene], country: str, head: Actor | None, others: frozenset[str] = frozenset()
) -> str | None:
    """The first of the country visited whom a sentence names beside the head: "X tặng quà cho [Y]", "Ảnh: [Y] và X"."""
    for scene in scenes:
        told = head is not None and any(a.name and a.name == head.name for a in scene.actors)
        if not told or scene.has("no_visit", "exchange", "recalled", "planned", "inviting", "inviting_host"):
            continue
        people = (a for a in scene.actors if a.kind == "person" and a.name and a.country == country)
        near = [a for a in people if a.name not in others and not (a.resident or a.former or a.many)]
        if near and fits(near[0], head) and not patterns()["airport"].search(scene.text):
            return near[0].name
    return None
