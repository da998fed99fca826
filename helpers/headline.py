"""What the headline of an article says of the trip that is its news: a label, a host or a place, or who made it."""

from __future__ import annotations

from dataclasses import replace

from helpers.actors import Actor
from helpers.claim import Claim
from helpers.claims import claims_in
from helpers.grouping import with_dateline
from helpers.scene import Scene
from helpers.scenes import headline_scenes
from helpers.text import Article


def told_in_headline(article: Article, country: str, head: Actor | None) -> list[Claim]:
    """The claims of the headline that are of the trip of an article's news.

    Args:
        country: whose people travel.
        head: who leads them.
    """
    claims = _claims(article)
    name = head.name if head else None
    return [c for c in claims if c.guest_country == country and (c.guest is None or c.guest.name in (None, name))]


def only_in_headline(article: Article, lead: Scene) -> list[Claim]:
    """The claims of the headline that tell who travels where, for an article whose text takes that as said.

    "Chủ tịch nước X sắp thăm Lào | Chuyến thăm diễn ra từ ngày 11 đến 13/7, theo lời mời của Y.", "Viện Kiểm sát tỉnh X
    kết thúc chuyến thăm các tỉnh bạn Lào".

    Args:
        lead: the first sentence of the text, which stands for the headline.
    """
    told = [c for c in _claims(article) if c.strength == 3 and c.guest is not None]
    # a body: "Hội Nông dân X kết thúc chuyến thăm Lào"; of "đoàn" alone nobody knows who it was
    return [replace(c, scene=lead, dates=()) for c in told if c.guest.name or (c.guest.places and not c.guest.many)]


def _claims(article: Article) -> list[Claim]:
    told = [c for s, before in with_dateline(list(headline_scenes(article))) for c in claims_in(s, before)]
    # "X thăm Lào: chờ đợi gì ở lễ hội ngày 20/6"
    return [replace(c, dates=tuple(d for d in c.dates if ":" not in c.scene.text[: d.char_start])) for c in told]
