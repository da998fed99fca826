"""Claims of leaders who meet their own people abroad: whoever does is there, though no word of travel is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.trips.claim import Claim, make
from helpers.trips.scene import OTHER, Act, Scene, countries_where, inside


@cache
def _met() -> re.Pattern[str]:
    """ "gặp mặt[ cộng đồng người Việt và các doanh nghiệp Việt Nam tại ]Lào", but none of theirs who came home."""
    return lexicon.regex(
        r"\s (?: với \s )? [^.;:]{0,90}? (?<!\w) <compatriots> (?!\w) [^.;:,]{0,70}? (?<!\w) <at_only> \s "
        r"(?: <of_place> \s )? (?P<there> ) (?! [^.;]{0,40} (?<!\w) <comes_home> (?!\w) )",
        "visit_words",
    )


def with_compatriots(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """A leader of one country who meets its people in the other: "X gặp gỡ cộng đồng người Việt Nam tại Lào"."""
    lowest = names.rank("minister")
    people = (a for a in scene.actors if a.name and not (a.resident or a.former) and names.rank(a.level) <= lowest)
    leader = next(people, None) if act.group == "talking" else None
    met = _met().match(scene.text, act.end) if leader is not None and leader.country in OTHER else None
    at = next((s for s in scene.spots if met and s.start <= met.start("there") < s.end), None)
    if at is None or leader.country != OTHER.get(at.country) or not countries_where(scene) <= {at.country}:
        return
    if any(s.start >= at.end and s.name and s.country == leader.country and inside(scene, s) for s in scene.spots):
        return  # "gặp gỡ kiều bào tại Lào đang dự trại hè ở Đà Nẵng"
    places = (at.name,) if at.name else ()
    yield make(scene, act, leader.country, leader, 2, labels, places, "a leader with his people abroad")
