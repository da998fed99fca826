"""Officials who met their counterparts on a leader's trip: each made a trip of his own within it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.claim import Claim
from helpers.trips.scene import near
from helpers.trips.signings import SIGNED


@cache
def _signs() -> re.Pattern[str]:
    """Who only signs or hands over an agreement before the leaders met nobody by himself."""
    return lexicon.regex(r"(?<!\w) <signs> (?!\w)", "visit_words")


@cache
def _counterpart() -> re.Pattern[str]:
    """The office of a counterpart whose rank is not told again: "gặp [người đồng cấp Lào] X"."""
    return lexicon.regex(r"<counterpart> (?!\w)", "visit_words")


def on_leaders_trip(claims: list[Claim]) -> list[Claim]:
    """The claims of an article, those of counterparts who met without a place as trips of those who came with a leader.

    "Thủ tướng X thăm chính thức Lào. ... Bộ trưởng [Y] đã hội đàm với Bộ trưởng Lào Z", of no other days than his.
    """
    leaders = [c for c in claims if _tells_where(c) and _is_news(c) and c.guest is not None]
    leaders = [c for c in leaders if names.rank(c.guest.level) <= names.rank("deputy_head") and not c.tour]
    if not leaders:
        return _pairs_listed(claims)
    who = {c.guest.name for c in leaders}
    told = (c for c in claims if c.guest is not None and c.guest.name in who and _is_news(c))
    days: dict[str, list[tuple[str, str | None]]] = {}
    for claim in told:
        days.setdefault(claim.guest_country, []).extend((d.start, d.end) for d in claim.dates)
    claims = [c for c in claims if not _only_signs(c, leaders, claims)]
    return [_of_companion(c, leaders, days.get(c.guest_country, [])) for c in claims]


LISTED = 3  # pairs of counterparts told one behind another that make a list
FAR = 400  # characters between two pairs of one list


def _pairs_listed(claims: list[Claim]) -> list[Claim]:
    """The claims of an article, those of counterparts listed pair by pair going the way of one whose place is told.

    "Bộ trưởng A gặp Bộ trưởng Lào B. Bộ trưởng C gặp Bộ trưởng Lào D rồi khánh thành trường ở Lào": all were there.
    """
    pairs = [c for c in claims if c.guest is not None and c.host is not None and c.guest.name and c.host.name]
    pairs = [c for c in pairs if c.status == "reported" and c.scene.has("talking") and not c.scene.has("no_visit")]
    placed = {c.guest_country for c in pairs if c.strength >= 2}
    met = sorted((c for c in pairs if c.guest_country in placed), key=lambda c: c.scene.sentence.start)
    if len(placed) != 1 or len({c.guest.name for c in met if not c.strength}) < LISTED:
        return claims
    if any(b.scene.sentence.start - a.scene.sentence.end > FAR for a, b in pairwise(met)):
        return claims
    listed = {id(c) for c in met if not (c.strength or c.dates or c.scene.told_places)}
    rule, work = "counterparts listed with one whose place is told", frozenset({"working"})
    return [
        replace(c, strength=2, framed=True, kinds=c.kinds | work, rule=rule) if id(c) in listed else c for c in claims
    ]


def _only_signs(claim: Claim, leaders: list[Claim], claims: list[Claim]) -> bool:
    """Whether of somebody who came with a leader no more is told than that he signed papers: no trip of his own.

    Where the article opens with what he signed, that is its news, and he made one.
    """
    scene = claim.scene
    if claim.rule != SIGNED or scene.sentence.start == scene.article.sentences[0].start:
        return False
    if any(c.guest and c.guest.name == claim.guest.name for c in claims if c.strength >= 2 and c.rule != SIGNED):
        return False
    return any(c.guest_country == claim.guest_country and _leads(c.guest, claim.guest) for c in leaders)


def _is_news(claim: Claim) -> bool:
    """Whether a trip is told as news, or as one whose results are: of days close to the article's."""
    news = claim.scene.article.published
    lately = news is not None and any(near((d.start, d.end), (news, news)) for d in claim.dates)
    return claim.status == "reported" or (claim.status == "recalled" and lately)


def _tells_where(claim: Claim) -> bool:
    """Whether a claim tells where somebody went, or where there he met somebody."""
    return claim.strength == 3 or (claim.strength == 2 and bool(claim.places))


def _leads(leader: Actor, companion: Actor) -> bool:
    """Whether somebody of a rank comes with a leader: a deputy leads those below him alone."""
    top = names.rank(leader.level) <= names.rank("head_of_parliament")
    return leader.name != companion.name and (top or names.rank(leader.level) < names.rank(companion.level))


# who may come with a leader; a province's official whom his counterpart meets may be at home
_OF_THE_CAPITAL = frozenset(
    ("deputy_head", "minister", "party_official", "parliamentary", "military", "mass_organisation", "ministry")
)


def _of_companion(claim: Claim, leaders: list[Claim], days: list[tuple[str, str | None]]) -> Claim:
    guest, host, scene = claim.guest, claim.host, claim.scene
    if guest is None or host is None or not (guest.name and host.name) or claim.strength not in (0, 2):
        return claim
    # "Tại Vientiane, Bộ trưởng Y làm việc với Bộ trưởng Z"
    undated = claim.strength == 2 and not claim.dates and scene.has("talking", "receiving")
    if claim.strength and not undated:
        return claim
    alike = guest.level == host.level or names.rank("deputy_head") <= names.rank(host.level) <= names.rank("minister")
    if not alike and not (host.level is None and _counterpart().match(host.office or "")):
        return claim
    came = any(c.guest_country == claim.guest_country and _leads(c.guest, guest) for c in leaders)
    if not came or guest.level not in _OF_THE_CAPITAL or claim.status != "reported":
        return claim
    elsewhen = scene.has("no_visit", "exchange", "recalled", "planned", "inviting")
    if elsewhen or (scene.told_places and not undated) or _signs().search(scene.text):
        return claim
    one_way = not claim.dates and all(c.guest_country == claim.guest_country for c in leaders)
    if not (days or one_way) or not all(any(near((d.start, d.end), day) for day in days) for d in claim.dates):
        return claim
    rule = "counterparts on a leader's trip"
    return replace(claim, strength=2, framed=True, kinds=claim.kinds | {"working"}, rule=rule)
