"""What the headline of an article says of the trip that is its news: a label, a host or a place, or who made it."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.naming.actors import Actor
from helpers.text import Article
from helpers.trips.claim import Claim
from helpers.trips.claims import claims_in
from helpers.trips.grouping import with_dateline
from helpers.trips.scene import OTHER, Scene
from helpers.trips.scenes import headline_scenes


def told_in_headline(article: Article, country: str, head: Actor | None) -> list[Claim]:
    """The claims of the headline that are of the trip of an article's news.

    Args:
        country: whose people travel.
        head: who leads them.
    """
    claims = _claims(article)
    name = head.name if head else None
    return [c for c in claims if c.guest_country == country and (c.guest is None or c.guest.name in (None, name))]


def only_in_headline(article: Article, scenes: list[Scene]) -> list[Claim]:
    """The claims of the headline that tell who travels where, for an article whose text takes that as said.

    "Chủ tịch nước X sắp thăm Lào | Chuyến thăm diễn ra từ ngày 11 đến 13/7, theo lời mời của Y.", "Viện Kiểm sát tỉnh X
    kết thúc chuyến thăm các tỉnh bạn Lào", "Giám đốc Sở Y tế A sang chúc Tết B | Ông X, Giám đốc Sở Y tế A cảm ơn".

    Args:
        scenes: the sentences of the text, whose first stands for the headline.
    """
    told = [c for c in _claims(article) if c.guest is not None]
    if not told and (named := _with_name(article, scenes)):
        told = [c for c in _claims(replace(article, title=named)) if c.guest is not None]
    told, lead = [c for c in told if c.strength == 3 or (c.strength == 2 and _names_host(c))], scenes[0]
    # a body: "Hội Nông dân X kết thúc chuyến thăm Lào"; of "đoàn" alone nobody knows who it was
    return [replace(c, scene=lead, dates=()) for c in told if c.guest.name or (c.guest.places and not c.guest.many)]


def companion_in_headline(article: Article, scenes: list[Scene], country: str) -> Actor | None:
    """Whom a headline is about as one who went with a leader: "Thứ trưởng X tham gia đoàn Chủ tịch nước thăm Lào".

    With the office that the text tells of him.
    """
    title = next((s for s in headline_scenes(article) if s.has("companion")), None)
    first = next(iter(title.actors), None) if title is not None else None
    if first is None or first.kind != "person" or not first.name or first.resident:
        return None
    joins = (a for a in title.acts if a.group == "companion" and a.kind != "occasion")
    if not any(0 <= a.start - first.end <= NEXT for a in joins):
        return None
    named = (a for s in scenes for a in s.actors if a.name == first.name and a.country == country)
    told = [a for a in named if a.level not in (None, "other")]  # a leader's wife goes with him
    return max(told, key=lambda a: len(a.office or ""), default=None)


NEXT = 8  # characters between somebody and what he does: " đã cùng "


def _names_host(claim: Claim) -> bool:
    """Whether a headline names somebody or some place of the country where the guest is: "Đại học A đón đoàn Sở B"."""
    told = {x.country for x in (*claim.scene.actors, *claim.scene.spots)}
    return OTHER[claim.guest_country] in told and "other" not in told


def _with_name(article: Article, scenes: list[Scene]) -> str | None:
    """The headline with the name of whom it tells by his office alone, where the text has one with that office."""
    scene = next(iter(headline_scenes(article)), None)
    told = (a for a in scene.actors if a.kind == "office" and a.country in OTHER and a.level) if scene else iter(())
    if (holder := next(told, None)) is None or not any(a.start >= holder.end for a in scene.acts if a.group in _TRAVEL):
        return None
    office = set((holder.office or "").casefold().split())  # "Giám đốc Sở Y tế A" is he "của Sở Y tế tỉnh A"
    people = (a for s in scenes for a in s.actors if a.kind == "person" and a.name and not a.resident and not a.former)
    same = {
        a.name: a for a in people if a.country == holder.country and office <= {*(a.office or "").casefold().split()}
    }
    if not office or len(same) != 1:
        return None
    end = holder.end + len(_BRACKET.match(scene.text, holder.end)[0])
    (person,) = same.values()
    return f"{scene.text[:end]} {person.printed}{scene.text[end:]}"


_TRAVEL = frozenset({"visiting", "going"})
_BRACKET = re.compile(r"(?:\s?\([^()]{2,20}\))?")


def _claims(article: Article) -> list[Claim]:
    told = [c for s, before in with_dateline(list(headline_scenes(article))) for c in claims_in(s, before)]
    # "X thăm Lào: chờ đợi gì ở lễ hội ngày 20/6"
    return [replace(c, dates=tuple(d for d in c.dates if ":" not in c.scene.text[: d.char_start])) for c in told]
