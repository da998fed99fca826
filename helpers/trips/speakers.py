"""Who in a sentence only speaks, is only quoted, or is only named among those present."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.trips.scene import Act, Scene


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        "list": build(r"\s* (?: ; | , | \bvà\b ) \s* (?: và \s+ )?"),
        # "X, Phó Giám đốc Công an tỉnh Y[ cùng lãnh đạo các phòng đã tặng quà]"
        "speaks": build(
            r"""
            \)? \s* (?: (?: <of_place> | <begins_body> ) (?= \s | , ) )?
            (?: \s cùng \s <leaders> \s [^.,;:]{2,40}? (?= \s ) )?
            [\s,]* (?: (?: đã | cũng ) \s )? <speaks> (?!\w)
            """
        ),
        "quotes": build(r"(?<!\w) <quotes> \s $"),
        # "về phía nước bạn Lào, cùng Đại sứ ... X [còn có] ..."
        "present": build(
            r"""
            (?<!\w) <present> (?!\w) [^.;]{0,60}? (?: , \s <joined_with> \s [^.;,]{0,120}? )??
            (?: \b <listing> (?!\w) | : )
            """
        ),
        # "Buổi lễ có [sự tham dự của] | X"
        "attended_by": build(r"(?<!\w) <attended_by> (?!\w)"),
        # "Tỉnh Nghệ An có đồng chí | X, Phó Chủ tịch UBND tỉnh"
        "side_has": build(r"^ (?: <led_unit> | <of_place> ) \s [^.;:,]{0,40} \s có \s (?: các \s )? $"),
    }


def is_quoted(scene: Scene, person: Actor) -> bool:
    """Whether a sentence only goes by somebody's words: "Theo | ông X, công ty có mặt ở Lào từ năm 2008"."""
    return person.kind == "person" and _patterns()["quotes"].search(scene.text, 0, person.start) is not None


def speaks(scene: Scene, person: Actor) -> bool:
    """Whether somebody says or does something at a meeting: "X bày tỏ", "X đã cảm ơn", "thay mặt tỉnh, X"."""
    end = person.end
    for other in scene.actors:  # "X, Giám đốc ...; Y, Giám đốc ... và Z, Phó Giám đốc ... thông báo": each of them
        if (
            other.kind == "person"
            and other.start >= end
            and _patterns()["list"].fullmatch(scene.text, end, other.start)
        ):
            end = other.end
    return _patterns()["speaks"].match(scene.text, end) is not None


def is_listed(scene: Scene, person: Actor) -> bool:
    """Whether somebody is named among those present: "tham dự có X; | Y", "về phía tỉnh Z có X", "Tỉnh Z có ông X"."""
    goes_on = scene.attends and not scene.has("attending") and person.name is not None
    if goes_on and all(a.start >= person.start for a in scene.actors if a.name):
        return True
    ways = ("present", "side_has", "attended_by")
    return any(_patterns()[way].search(scene.text, 0, person.start) is not None for way in ways)


def speaks_of_another(scene: Scene, person: Actor, act: Act) -> bool:
    """Whether somebody only tells what another of his country did on a trip that is over.

    "[Phó Thủ tướng X] nhắc lại, trong chuyến thăm Lào hồi tháng 1, Thủ tướng Y đã ...".
    """
    if person.kind == "delegation" or not speaks(scene, person):
        return False
    people = (a for a in scene.actors if a.start >= act.end and a.kind == "person" and a.name)
    other = next(people, None)
    if other is None or other.country != person.country or other.name == person.name:
        return False
    over = scene.has("recalled") or any(act.end <= d.char_start < other.start for d in scene.dates)
    return over and scene.text[: other.start].rstrip().endswith(",")
