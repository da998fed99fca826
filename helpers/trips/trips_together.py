"""Earlier trips of several people told together: "các chuyến thăm Việt Nam của Tổng Bí thư X và Thủ tướng Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers.dates import DateMention
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.claim import Claim, kind_of_label, make
from helpers.trips.heads import head_of
from helpers.trips.legs import destination
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import can_travel, is_spoken_of, owner
from helpers.trips.scene import OTHER, Act, Scene, Spot

_JOINED = re.compile(r"\s* (?: (?: , | ; )? \s* và | , | ; | cùng ) \s* (?: của \s )?", re.VERBOSE)


@cache
def _beside() -> re.Pattern[str]:
    """Between somebody and the day of his trip: " (", " hồi ", " vào "."""
    return lexicon.regex(r"\s* (?: \( \s* )? (?: <day_of_trip> \s+ )?", "visit_words")


@cache
def _list() -> re.Pattern[str]:
    """Between where trips led and the list of who made them: "Đoàn Lào thăm Việt Nam[ có: ]"."""
    return lexicon.regex(r"\s* (?: <who_came> )? \s* : \s*", "visit_words")


@cache
def _led() -> re.Pattern[str]:
    """Between somebody and where his trip led: " tới ", " sang thăm "."""
    return lexicon.regex(r"\s+ <led_to> \s+", "visit_words")


@cache
def _label() -> re.Pattern[str]:
    """ "các chuyến thăm[ chính thức] Việt Nam"."""
    return lexicon.regex(r"\s+ (?P<label> <label> ) (?!\w)", "visit_words")


def trips_together(scene: Scene, act: Act) -> Iterator[Claim]:
    """The trips that one word tells of people named right behind it, each as an earlier trip with a day of its own.

    "kết quả các chuyến thăm Lào của [Chủ tịch nước X] và [Thủ tướng Y]", but nobody's in "các chuyến thăm cấp cao".
    "các chuyến thăm của [Chủ tịch nước X tới Lào (tháng 4)] và [Thủ tướng Y tới Việt Nam (tháng 5)]".
    Of one trip spoken of, those named behind its head went by themselves if a day is told beside each: "chuyến thăm Lào
    của ông X (tháng 4/2025) và [ông Y (tháng 5/2025)]".
    """
    if not is_spoken_of(scene, act) or scene.has("planned", before=act.start):
        return
    of = owner().match(scene.text, act.end)
    if of is None or patterns()["coming"].match(scene.text, act.end):
        return
    led_to = [s for s in destination(scene, act) if s.end <= of.end()]
    told = list(_in_turn(scene, of.end()))
    if act.group != "exchange":
        told = told[1:] if led_to and all(days for _, _, days in told) else []
    kinds = frozenset([kind_named(scene, act)]) - {""}
    for person, to, days in told:
        countries = {s.country for s in ([to] if to else led_to)}
        if len(countries) != 1 or not countries <= set(OTHER):
            return
        country = OTHER[countries.pop()]
        if not can_travel(person, country) or not person.name:
            return
        claim = make(scene, act, country, head_of(scene, person), 3, [], (), "one of several trips")
        yield replace(claim, host=None, status="recalled", spoken=True, dates=days, kinds=kinds)


def kind_named(scene: Scene, act: Act) -> str:
    """The label of trips that are spoken of: "các chuyến thăm[ chính thức]"; "" where none is told."""
    named = _label().match(scene.text, act.end)
    return kind_of_label(named["label"]) if named else act.kind


def each_on_a_day(scene: Scene, act: Act) -> list[Claim]:
    """The trips of people whom one verb tells together, if each has a day of his own beside him, else none.

    "[X (tháng 4)] và [Y (tháng 5)] đã thăm chính thức Việt Nam", "Đoàn Lào thăm Việt Nam: [X (tháng 4)], ...".
    """
    spots = destination(scene, act)
    led_to = {s.country for s in spots}
    if len(led_to) != 1 or not led_to <= set(OTHER) or is_spoken_of(scene, act):
        return []
    guest_country = OTHER[led_to.pop()]
    listed = _list().match(scene.text, spots[-1].end)
    first = next((a for a in scene.actors if a.end <= act.start and can_travel(a, guest_country)), None)
    start = listed.end() if listed else first.start if first else len(scene.text)
    told = [(a, days) for a, _, days in _in_turn(scene, start) if listed or a.end <= act.start]
    if len(told) < 2 - bool(listed) or not all(days and can_travel(a, guest_country) and a.name for a, days in told):
        return []
    if any(told[-1][1][0].char_end < a.start < act.start for a in scene.actors):
        return []
    claims = (make(scene, act, guest_country, head_of(scene, a), 3, [], (), "each on a day") for a, _ in told)
    return [replace(claim, host=None, dates=days) for claim, (_, days) in zip(claims, told, strict=True)]


def _in_turn(scene: Scene, start: int) -> Iterator[tuple[Actor, Spot | None, tuple[DateMention, ...]]]:
    """The people named from an offset on, joined by commas and "và", each with place and day told right behind him."""
    end = start
    for actor in scene.actors:
        if actor.start < start - 2:
            continue
        gap = scene.text[end : actor.start] if actor.start > end else ""
        if actor.kind == "delegation" or not (actor.start <= start + 2 or _JOINED.fullmatch(gap)):
            return
        to = next((s for s in scene.spots if s.start >= actor.end), None)
        to = to if to is not None and _led().fullmatch(scene.text, actor.end, to.start) else None
        end = to.end if to else actor.end
        days = day_beside(scene, end)
        end = days[0].char_end if days else end
        end += scene.text.startswith(")", end)
        yield actor, to, days


def day_beside(scene: Scene, end: int) -> tuple[DateMention, ...]:
    """The day told right behind an offset: "X (tháng 4/2016)", "X hồi tháng 4"."""
    for day in scene.dates:
        if day.char_start >= end:
            own = day.start and day.role in ("event", "year") and _beside().fullmatch(scene.text, end, day.char_start)
            return (day,) if own else ()
    return ()
