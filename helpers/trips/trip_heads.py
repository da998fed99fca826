"""Who made a trip: the head of its delegation, told with it or in another sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.sides import as_head
from helpers.trips.claim import Claim
from helpers.trips.heads import head_told, last_named, leads, led_by_him
from helpers.trips.itinerary import first_of_side, of_pair, only_of_its_place
from helpers.trips.roles import is_the_delegation
from helpers.trips.scene import Scene, of_a_third
from helpers.trips.scenes import headline_scenes
from helpers.trips.speakers import speaks

NEXT = 400  # characters in which a delegation's head is told after it


def best_head(claims: list[Claim], scenes: list[Scene], *, is_news: bool) -> Actor | None:
    """Who made a trip: who is named with it, else who is told to lead its delegation, else the delegation.

    Args:
        is_news: it is the article's own news, so that whoever speaks for his side anywhere leads it.
    """
    named = [c.guest for c in claims if c.guest is not None and c.guest.name]
    if named:
        who = named[0].name
        own = {c.scene.sentence.start for c in claims}  # of two offices of one rank the one told with the trip
        told = sorted(scenes, key=lambda s: s.sentence.start not in own)
        if not is_news and any(a.name == who and a.office for s in told for a in s.actors if s.sentence.start in own):
            told = [s for s in told if s.sentence.start in own]  # the office of that time
        mentions = [a for s in told for a in s.actors if a.name == who and a.kind == "person"]
        return min(mentions or [named[0]], key=lambda a: (names.rank(a.level), not a.office))
    # a delegation whose head is told in another sentence: "Đoàn đại biểu ... do ông X dẫn đầu"
    delegations = [c.guest for c in claims if c.guest is not None]
    country = claims[0].guest_country
    if is_news and (speaker := _speaker(claims, country)) is not None:
        return speaker
    past = all(c.status == "recalled" for c in claims)
    for n, scene in enumerate(scenes):
        for a in scene.actors:
            if a.kind != "delegation" or (scene.has("recalled") and not past):
                continue
            same = not delegations or set(a.places) & set(delegations[0].places) or _is_short_for(a, delegations[0])
            # "Đoàn do ông X làm trưởng đoàn" right after the sentence that told whose delegation it is
            short = is_the_delegation(a) or (a.country == country and a.level == "other" and not a.places)
            next_told = short and 0 < scene.sentence.start - claims[0].scene.sentence.start <= NEXT
            if (a.country == country and same) or next_told:
                lead = leads(scene, a)
                if lead is None and n and led_by_him(scene, a):
                    lead = last_named(scenes[n - 1], a)
                if lead is not None and lead.country in (None, country) and lead.name:
                    return as_head(lead._replace(country=country), next(iter(delegations), a))
    at_farewell = any(c.seen_off for c in claims)
    if delegations and any(c.fellow for c in claims):  # who speaks may be of those whom it came with
        return only_of_its_place(scenes, delegations[0]) or delegations[0]
    if delegations and _told_by_one_at_home(claims, country):
        return delegations[0]
    if delegations and delegations[0].kind == "delegation" and not at_farewell:
        beside = (a for c in claims if c.status != "recalled" for a in c.scene.actors if a.country == country)
        officials = {
            a.name: a
            for a in beside
            if a.kind == "person" and a.name and a.level and not (a.resident or a.former or a.many)
        }
        if len(officials) == 1:  # "nhân chuyến thăm của Đoàn đại biểu Hội X, Chủ tịch Hội Y đã trao tặng"
            return next(iter(officials.values()))
        scenes = [s for s in scenes if not of_a_third(s, None)]
        if not is_news:  # whoever speaks elsewhere need not have made it
            scenes = _right_behind(claims, scenes)
        found = (h for s in scenes if (h := head_told(s)) is not None and h.country in (None, country))
        told = any(c.status != "planned" for c in claims)
        # "theo bác sĩ X, Trưởng đoàn công tác"
        head = next(found, None) or first_of_side(scenes, country, speaking=told) or of_pair(scenes, country)
        head = head or (only_of_its_place(scenes, delegations[0]) if is_news and told else None)
        if head is not None:
            return as_head(head._replace(country=country), delegations[0])
    return delegations[0] if delegations else None


def _told_by_one_at_home(claims: list[Claim], country: str) -> bool:
    """Whether a delegation still to come is told by somebody of its side: "X cho biết, ngày 5/3, đoàn của tỉnh sẽ"."""
    sent = [(c.scene, c.guest) for c in claims if c.guest is not None]
    people = ((s, a, g) for s, g in sent for a in s.actors if a.name and a.country == country and a.end <= g.start)
    return all(c.status == "planned" for c in claims) and any(
        speaks(s, a) or _speech()["asks"].match(s.text, a.end) for s, a, _ in people
    )


def with_head_told(claims: list[Claim], scenes: list[Scene]) -> list[Claim]:
    """Claims, those of a delegation whose body no sentence tells with the one head whom a sentence names.

    "Bác sĩ X, Giám đốc Bệnh viện A, trưởng đoàn công tác, cho biết ... [Đoàn công tác] tới Viêng Chăn chiều 3/5".
    """
    ours = {c.guest_country for c in claims if c.guest is not None}
    alone = [c for c in claims if c.goes_on and c.dates and c.places and c.guest_country not in ours]
    if not alone:
        return claims
    told = (h for s in scenes if not of_a_third(s, None) and (h := head_told(s)) is not None)
    heads = {h.name: h for h in told if h.country == alone[0].guest_country and h.office}
    if len(heads) != 1:
        return claims
    head = next(iter(heads.values()))
    return [replace(c, guest=head, strength=2) if c in alone and c.guest_country == head.country else c for c in claims]


@cache
def _speech() -> dict[str, re.Pattern[str]]:
    return {
        "of": lexicon.regex(r"(?<!\w) <speech_of> \s $", "visit_words"),
        "asks": lexicon.regex(r"[\s,]* (?: đã \s )? <asks_of_staff> (?!\w)", "visit_words"),
        "first_person": lexicon.regex(r"(?<!\w) <first_person> (?!\w)", "visit_words"),
    }


def _speaker(claims: list[Claim], country: str) -> Actor | None:
    """Who says of himself that he came, where the article is his speech: "Bài phát biểu của [X]", "... tôi ..."."""
    scene = next((c.scene for c in claims if _speech()["first_person"].search(c.scene.text)), None)
    if scene is None:
        return None
    people = ((s, a) for s in headline_scenes(scene.article) for a in s.actors if a.name and a.country == country)
    return next((a for s, a in people if _speech()["of"].search(s.text, 0, a.start)), None)


def _is_short_for(later: Actor, first: Actor) -> bool:
    """Whether a delegation is named as another was, or by the first words of its name."""
    return bool(later.printed and first.printed and first.printed.lower().startswith(later.printed.lower()))


def _right_behind(claims: list[Claim], scenes: list[Scene]) -> list[Scene]:
    """The sentences in which the head of a trip may be told that is not an article's news; none of one recalled."""
    if all(c.status == "recalled" for c in claims):
        return []
    start = claims[0].scene.sentence.start
    return [s for s in scenes if 0 <= s.sentence.start - start <= NEXT]
