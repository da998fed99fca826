"""Who came, where an article tells only who received: "Tiếp đoàn có A", and B of the other side speaks there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.trips.claim import Claim
from helpers.trips.scene import OTHER, Scene, countries_where, event_days
from helpers.trips.speakers import speaks


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "[Tiếp đoàn có ]A", "[Chủ trì buổi tiếp, ]A", "[Về phía chủ nhà, ]A"
        "host": lexicon.regex(
            r"""(?: ^ | [.;,:] \s )
            (?: <receives_them> \s [^.;:]{0,60}? <listing> (?: \s các )? | <as_host> [^.;:,]{0,30} ,? )
            (?: \s <formal_address> )? [\s:]* $""",
            "visit_words",
        ),
        # "trao Kỷ niệm chương [cho ông ]B"
        "given": lexicon.regex(
            r"(?<!\w) <hands_over> (?!\w) [^.;:]{0,90} (?<!\w) <to_whom> (?: \s <formal_address> )? \s $",
            "visit_words",
        ),
    }


def received_untold(scenes: list[Scene]) -> Iterator[Claim]:
    """The guest of those whom an article tells to have received: the first official of the other side who speaks."""
    told = next(((s, a) for s in scenes for a in s.actors if _official(a) and _is_host(s, a)), None)
    if told is None:
        return
    scene, host = told
    if any(s.has("no_visit", "planned") or not countries_where(s) <= {host.country} for s in scenes):
        return
    for n, there in enumerate(scenes):
        for guest in there.actors:
            if guest.country == OTHER[host.country] and _official(guest, ranked=False) and _is_there(there, guest):
                days = event_days(scene) or next((event_days(s) for s in scenes[: n + 1] if event_days(s)), ())
                kinds = frozenset(a.kind for a in scene.acts if a.kind == "working")
                rule = "received by who alone is told"
                yield Claim(there, guest.country, guest, host, False, 2, kinds, "reported", host.places, days, rule)
                return


def _official(actor: Actor, *, ranked: bool = True) -> bool:
    """Whether somebody is named who speaks for others at home; of a guest the office may be printed apart."""
    named = actor.kind == "person" and actor.name and (actor.level or not (ranked or actor.guessed))
    return bool(named) and actor.country in OTHER and not (actor.resident or actor.former)


def _is_host(scene: Scene, actor: Actor) -> bool:
    return _patterns()["host"].search(scene.text, 0, actor.start) is not None


def _is_there(scene: Scene, guest: Actor) -> bool:
    """Whether somebody speaks at a reception, or is given something at it."""
    return speaks(scene, guest) or _patterns()["given"].search(scene.text, 0, guest.start) is not None
