"""Sessions of bodies that the two have together: whoever of the other side came to one is told by the body alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.text import LEAD
from helpers.trips.claim import Claim
from helpers.trips.legs import status_of
from helpers.trips.own_days import days_of_event
from helpers.trips.scene import OTHER, Act, Scene, countries_where, places_in


@cache
def _body() -> re.Pattern[str]:
    """ "[Ủy ban liên hợp cắm mốc biên giới Việt Nam - Lào]", but none that a third country is in."""
    one, other = r"(?: Việt \s Nam | Việt | VN )", r"Lào"
    pair = rf"(?: {one} \s? [-–] \s? {other} | {other} \s? [-–] \s? {one} )"
    return lexicon.regex(
        rf"(?<!\w) <joint_body> (?!\w) [^.;,()]{{0,60}}? (?<!\w) {pair} (?!\w) (?! \s? [-–] \s? \w )", "visit_words"
    )


@cache
def _sits() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <sits> (?!\w)", "visit_words")


def of_joint_body(scenes: list[Scene]) -> Iterator[Claim]:
    """The trip to a session of a body of both, of an article that names nobody who came: told in its lead with its day.

    "Cuộc họp vòng 5 của Ủy ban liên hợp cắm mốc biên giới Việt Nam - Lào kết thúc tại Hà Nội ngày 9/1".
    """
    for scene in scenes[:LEAD]:
        body = _body().search(scene.text)
        if body is None or not _sits().search(scene.text):
            continue
        where = countries_where(scene)
        if len(where) != 1 or not where <= set(OTHER) or scene.has("no_visit", "exchange", "recalled", "inviting"):
            continue
        days = days_of_event(scene)
        if days:
            (dest,) = where
            sent = Actor("delegation", *body.span(), OTHER[dest], None, None, body[0], "ministry")
            status = status_of(scene, Act(body.end(), body.end(), "attending", "conference"))
            kinds, places = frozenset({"conference"}), places_in(scene, dest)
            rule = "a session of a body of both"
            yield Claim(scene, OTHER[dest], sent, None, False, 2, kinds, status, places, days, rule, attends=True)
            return
