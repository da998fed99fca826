"""Farewells: who sees others off stays at home, and who is seen off goes."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import Act, Scene


@cache
def _sends_off() -> re.Pattern[str]:
    """ "Thứ trưởng X[ chủ trì lễ tiễn] đoàn công tác", but "X[ được Y tiễn]"."""
    return lexicon.regex(r"(?: (?! (?<!\w) được (?!\w) ) [^.;:] )*? (?<!\w) <sends_off> (?!\w)", "visit_words")


@cache
def _seen_off() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <sends_off> (?!\w)", "visit_words")


def seen_off(scene: Scene, act: Act, after: int = 0) -> re.Match[str] | None:
    """The words before a verb of travel that tell a farewell: "[lễ tiễn] đoàn công tác | sang Lào"."""
    return _seen_off().search(scene.text, after, act.start)


def place_left(scenes: list[Scene], dest: str, name: str | None) -> tuple[str, ...]:
    """The place that a guest is told to have left at the end of his trip: "Tối 25/2, Thủ tướng X rời [Hà Nội]"."""
    for scene in scenes:
        if name is None or scene.has("no_visit", "recalled", "exchange") or all(a.name != name for a in scene.actors):
            continue
        for spot in scene.spots:
            leaves = spot.name and patterns()["leaving"].search(scene.text, 0, spot.start)
            if leaves and spot.country == dest:
                return (spot.name,)
    return ()


def tells_farewell(scene: Scene) -> bool:
    """Whether a sentence tells of a farewell: those who are there stay, and the place told is where others go."""
    return any(a.group == "going" and seen_off(scene, a) for a in scene.acts)


def sends_off(scene: Scene, person: Actor, until: int) -> bool:
    """Whether somebody sees others off himself: "Thứ trưởng X | chủ trì lễ tiễn | đoàn công tác"."""
    return _sends_off().match(scene.text, person.end, until) is not None
