"""Earlier trips of several people told together: "các chuyến thăm Việt Nam của Tổng Bí thư X và Thủ tướng Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from helpers.actors import Actor
from helpers.claim import Claim, make
from helpers.heads import head_of
from helpers.legs import destination
from helpers.roles import can_travel, is_spoken_of, owner
from helpers.scene import OTHER, Act, Scene

_JOINED = re.compile(r"\s* (?: , | và | cùng | ; | , \s và ) \s*", re.VERBOSE)


def trips_together(scene: Scene, act: Act) -> Iterator[Claim]:
    """The trips that one word of exchanges tells of people named right behind it, each as an earlier trip.

    "kết quả các chuyến thăm Lào của [Chủ tịch nước X] và [Thủ tướng Y]", but nobody's in "các chuyến thăm cấp cao".
    """
    if not is_spoken_of(scene, act) or scene.has("planned", before=act.start):
        return
    led_to = destination(scene, act)
    countries = {s.country for s in led_to}
    if len(countries) != 1 or not countries <= set(OTHER):
        return
    dest = countries.pop()
    of = owner().match(scene.text, max(s.end for s in led_to))
    for person in _in_turn(scene, of.end()) if of else ():
        if not can_travel(person, OTHER[dest]) or not person.name:
            return
        claim = make(scene, act, OTHER[dest], head_of(scene, person), 3, [], (), "one of several trips")
        yield replace(claim, host=None, status="recalled", spoken=True, dates=(), kinds=frozenset())


def _in_turn(scene: Scene, start: int) -> Iterator[Actor]:
    """The people named from an offset on, joined by commas and "và"."""
    end = start
    for actor in scene.actors:
        if actor.start < start - 2:
            continue
        gap = scene.text[end : actor.start] if actor.start > end else ""
        if actor.kind == "delegation" or not (actor.start <= start + 2 or _JOINED.fullmatch(gap)):
            return
        yield actor
        end = actor.end
