"""Trips of somebody whom an article tells to be of a third country, though his name alone looks Vietnamese."""

from __future__ import annotations

from helpers.naming.actors import Actor
from helpers.text import LEAD, Article
from helpers.trips.claim import Claim
from helpers.trips.scene import OTHER, Scene
from helpers.trips.scenes import headline_scenes


def without_strangers(article: Article, scenes: list[Scene], claims: list[Claim]) -> list[Claim]:
    """Without trips of somebody whose name alone looks Vietnamese and whom the article tells to be of a third country.

    It says so in another sentence or its title ("Thủ tướng Trung Quốc Lý Cường", "Thủ tướng Trung Quốc thăm Lào"), or
    named a third country before and names Vietnam nowhere.
    """
    if not any(c.guest and c.guest.guessed for c in claims):
        return claims
    title = headline_scenes(article)
    strangers = [a for s in (*title, *scenes) for a in s.actors if a.country == "other"]
    if not strangers and not third_country(scenes):
        return claims
    names_of = {a.name for a in strangers if a.name and not a.known}
    levels = {a.level for s in title for a in s.actors if a.country == "other" and not a.name}
    told = (x for s in (*title, *scenes) for x in (*s.spots, *(a for a in s.actors if not a.guessed)))
    others = (s.sentence.start for s in scenes if third_country([s]))
    since = 0 if third_country(title) else min(others, default=len(article.text))
    since = len(article.text) if any(x.country == "VN" for x in told) else since

    def is_one(guest: Actor, at: int) -> bool:
        return guest.guessed and (at >= since or guest.name in names_of or guest.level in levels)

    return [c for c in claims if c.guest is None or not is_one(c.guest, c.scene.sentence.start)]


def third_country(scenes: list[Scene]) -> bool:
    """Whether the lead is about another country's guest or place: a meeting told in passing is then no trip."""
    return any(x.country == "other" for s in scenes[: LEAD // 2] for x in (*s.actors, *s.spots))


def to_a_third(claims: list[Claim], scenes: list[Scene]) -> bool:
    """Whether a trip that names no destination is the one that its head is told to have made to a third country.

    "X thăm chính thức Trung Quốc. ... Trong chuyến thăm, X đã gặp kiều bào."
    """
    heads = {c.guest.name for c in claims if c.guest is not None and c.guest.name}
    if not heads or any(c.strength > 1 or c.places or c.host is not None for c in claims):
        return False
    told = (s for s in scenes if s.has("visiting", "going", "attending") and any(a.name in heads for a in s.actors))
    return any({x.country for x in s.spots} & {"other", OTHER[claims[0].guest_country]} == {"other"} for s in told)
