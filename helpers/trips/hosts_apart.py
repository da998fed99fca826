"""Which sentences tell the host of which of an article's trips, and who is told of another trip alone."""

from __future__ import annotations

from datetime import date

from helpers.naming.actors import Actor
from helpers.timing import isodates
from helpers.trips.claim import Claim
from helpers.trips.scene import Scene

OTHER_TIME = 31  # days between what is told and a trip that it is not of


def told_behind(claims: list[Claim], starts: list[int], scenes: list[Scene]) -> list[Scene]:
    """The sentences from a trip's first claim to the next one of another trip; starts are those of all claims."""
    own = {c.scene.sentence.start for c in claims}
    until = min((at for at in starts if at > min(own) and at not in own), default=None)
    return [s for s in scenes if min(own) <= s.sentence.start and (until is None or s.sentence.start < until)]


def told_aside(scenes: list[Scene], claims: list[Claim], others: list[Claim]) -> frozenset[int]:
    """Where the sentences start that go on with an earlier trip: "Trước đó, đoàn Y đã sang thăm. | Tiếp đoàn có Z".

    Or with another's, which a paragraph of its own tells of another day: "Ngày 2/2, đoàn Y ... | Z tiếp đoàn".

    Args:
        scenes: the article's sentences.
        claims: what is told of the trip whose host is sought.
        others: the claims of other trips of its way.
    """
    own = {c.scene.sentence.start for c in claims}
    days = [isodates.interval(d.start, d.end or d.start) for c in claims for d in c.dates]
    told = (c for c in others if not c.spoken and c.strength >= 2)
    told = (c for c in told if c.status == "recalled" or _at_another_time(c, days) or _next_guest(c, claims))
    past = {c.scene.sentence.start for c in told}
    found, paragraph = set(), None
    for scene in scenes if past - own else ():
        start = scene.sentence.start
        if start in past - own:
            paragraph = scene.sentence.paragraph
        elif start in own or scene.sentence.paragraph != paragraph:
            paragraph = None
        else:
            found.add(start)
    return frozenset(found)


def _next_guest(claim: Claim, claims: list[Claim]) -> bool:
    """Whether a claim is of somebody else who came on another day, in a paragraph that tells nothing of this trip."""
    guests = {c.guest.name for c in claims if c.guest is not None and c.guest.name}
    named = claim.guest is not None and bool(claim.guest.name) and bool(guests) and claim.guest.name not in guests
    days = {d.start for c in claims for d in c.dates}
    apart = bool(days and claim.dates) and days.isdisjoint(d.start for d in claim.dates)
    paragraphs = {c.scene.sentence.paragraph for c in claims}
    return named and apart and claim.scene.sentence.paragraph not in paragraphs


def told_of_him(scenes: list[Scene], country: str, head: Actor | None) -> list[Scene]:
    """The sentences that go on with a trip in its paragraph, and tell of nobody else of its side."""
    own = (s for s in scenes if s.sentence.paragraph == scenes[0].sentence.paragraph)
    return [s for s in own if not any(_is_another(a, country, head) for a in s.actors)]


def _is_another(actor: Actor, country: str, head: Actor | None) -> bool:
    own = head is not None and actor.name == head.name
    return actor.kind != "delegation" and actor.country not in (None, country) and not own


def _at_another_time(claim: Claim, days: list[tuple[date, date]]) -> bool:
    """Whether a claim's days all lie far from those of a trip."""
    own = [isodates.interval(d.start, d.end or d.start) for d in claim.dates]
    return bool(own and days) and not any(isodates.overlaps(a, b, OTHER_TIME) for a in own for b in days)


def only_guests(scenes: list[Scene], claims: list[Claim], back: list[Claim]) -> frozenset[str]:
    """Who is named only where a trip the other way is told: "Dịp Tết, đoàn huyện Sê Pôn do | ông X | dẫn đầu đã sang".

    Args:
        claims: what is told of the trip whose host is sought; a sentence or a day of both ways tells of one occasion.
        back: the claims of trips the other way; nobody whom only they name receives the head of this one.
    """
    own, days = {c.scene.sentence.start for c in claims}, {d.start for c in claims for d in c.dates}
    apart = [c for c in back if c.scene.sentence.start not in own and days.isdisjoint(d.start for d in c.dates)]
    told = {c.scene.sentence.start for c in apart}
    came = {c.guest.name for c in apart if c.guest is not None and c.guest.name and c.strength >= 2}
    return frozenset(came.difference(a.name for s in scenes if s.sentence.start not in told for a in s.actors))
