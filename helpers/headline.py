"""What the headline of an article says of the trip that is its news: a label, a host or a place."""

from __future__ import annotations

from dataclasses import replace

from helpers.actors import Actor
from helpers.claim import Claim
from helpers.claims import claims_in
from helpers.grouping import with_dateline
from helpers.scenes import scenes_of
from helpers.text import Article


def told_in_headline(article: Article, country: str, head: Actor | None) -> list[Claim]:
    """The claims of the headline that are of the trip of an article's news.

    Args:
        country: whose people travel.
        head: who leads them.
    """
    if not article.title:
        return []
    scenes = scenes_of(replace(article, text=article.title, title=""))
    claims = [c for s, before in with_dateline(scenes) for c in claims_in(s, before)]
    name = head.name if head else None
    return [c for c in claims if c.guest_country == country and (c.guest is None or c.guest.name in (None, name))]
