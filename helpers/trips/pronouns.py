"""Claims of trips of somebody told before: "[X] ... Tháng 7, ông thăm Việt Nam", "chuyến thăm Lào của đồng chí"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.spots import Spot
from helpers.trips.claim import Claim, make
from helpers.trips.legs import destination, invited_only
from helpers.trips.roles import crosses, is_spoken_of, owner
from helpers.trips.scene import OTHER, Act, Scene, patterns

_HE_CAME = ("he_came", "his_came")


def of_pronouns(scenes: list[Scene], told: list[Claim]) -> Iterator[Claim]:
    """Claims of sentences whose subject is the one person named right before: "[X] ... Tháng 7, ông thăm Việt Nam".

    Or the guest or host of the trips told so far, where that sentence calls him so: "tình cảm của [vị khách]".
    """
    for before, scene in pairwise(scenes):
        together = before.sentence.paragraph == scene.sentence.paragraph
        if not (together and scene.has("visiting", "going")) or scene.has("no_visit"):
            continue
        acts = [a for a in scene.acts if a.group == "visiting"]
        if not acts and scene.dates and scene.has("attending", "talking"):  # "tháng 2, ông | sang Hà Nội dự diễn đàn"
            acts = [a for a in scene.acts if a.group == "going" and crosses(scene, a)]
        if not acts:
            continue
        he = next((m for way in _HE_CAME if (m := patterns()[way].search(scene.text, 0, acts[0].start))), None)
        if he is None:
            continue
        if any(x.country == "other" for x in (*before.actors, *before.spots)):
            continue
        if invited_only(scene, acts[0]) or any(a.end <= acts[0].start and a.name for a in scene.actors):
            continue
        people = {a.name: a for a in before.actors if a.name and _may_be_he(before, a)}
        called = _called(before, told)
        people |= {a.name: a for a in called}
        ours = [s for s in destination(scene, acts[0]) if s.country in OTHER]
        of_host = bool(called) and _calls()["the_guest"].search(before.text) is None
        ours = ours or _that_country(scene, acts[0], {a.country for a in people.values()}, of_host)
        if not ours:
            continue
        if len(people) > 1:  # "X tiếp Y. Ông cho biết sẽ sang thăm Lào": the one who does not live there
            people = {name: a for name, a in people.items() if a.country == OTHER[ours[0].country]}
        if len(people) != 1:
            continue
        him = next(iter(people.values()))
        if him.country == OTHER[ours[0].country] and him.level and not (him.resident or him.former):
            him = him._replace(start=he.start("he"), end=he.end("he"))
            places = tuple(dict.fromkeys(s.name for s in ours if s.name and s.country == ours[0].country))
            yield make(scene, acts[0], him.country, him, 2, acts, places, "a pronoun's trip")


def _may_be_he(before: Scene, him: Actor) -> bool:
    """Whether "ông" may mean somebody: a person, or an office that no "ông" of the same sentence goes before."""
    if him.kind == "office":
        told = patterns()["he_first"].finditer(before.text, 0, him.start)
        return not any(m["next"].islower() for m in told)  # but "đồng chí Chủ tịch tỉnh ..." is himself
    return him.kind == "person"


@cache
def _calls() -> dict[str, re.Pattern[str]]:
    return {who: lexicon.regex(rf"(?<!\w) <{who}> (?!\w)", "visit_words") for who in ("the_guest", "the_host")}


def _called(before: Scene, told: list[Claim]) -> list[Actor]:
    """Whom a sentence calls the guest or the host, without his name: of the trips told so far as news the highest."""
    at = before.sentence.start
    news = [c for c in told if c.status == "reported" and c.strength >= 2 and c.scene.sentence.start < at]
    news = [c for c in news if c.guest is not None and c.guest.kind == "person" and c.guest.name]
    if not news or len({c.guest_country for c in news}) > 1:
        return []
    if _calls()["the_guest"].search(before.text):
        return [min((c.guest for c in news), key=lambda a: names.rank(a.level))]
    hosts = [c.host for c in news if c.host is not None and c.host.kind == "person" and c.host.name]
    told_host = _calls()["the_host"].search(before.text) and len({a.name for a in hosts}) == 1
    return hosts[:1] if told_host else []


def _that_country(scene: Scene, act: Act, whose: set[str | None], of_host: bool) -> list[Spot]:
    """The country that a visit leads to without its name: "thăm [nước này]", the other one, or "thăm [nước ta]".

    Not "nước này" behind a word on the host: "Chủ nhà vui mừng. Năm 2026, ông thăm nước này" may mean his guest.
    """
    told = patterns()["that_land"].match(scene.text, act.end)
    if told is None or len(whose) != 1 or any(s.country == "other" for s in scene.spots):
        return []
    other = OTHER.get(next(iter(whose)) or "")
    named = lexicon.phrases("visit_words", "that_land")[" ".join(told["land"].lower().split())]
    named = named or (None if of_host else other)
    return [Spot(told.start("land"), told.end("land"), other, None)] if other and named == other else []


@cache
def _quick() -> tuple[str, ...]:
    return lexicon.shortest(lexicon.phrases("visit_words", "back_in"))


def of_return(scenes: list[Scene]) -> Iterator[Claim]:
    """Claims of the earlier trip of who is back: "[X] vui mừng trở lại Hà Nội sau chuyến thăm tháng 5"."""
    for number, scene in enumerate(scenes):
        if not any(map(scene.text.__contains__, _quick())):
            continue  # nearly every sentence
        for spot in scene.spots if scene.dates and not scene.has("no_visit", "planned") else ():
            back = spot.country in OTHER and patterns()["back_in"].search(scene.text, 0, spot.start)
            after = patterns()["after_trip"].match(scene.text, spot.end) if back else None
            if after is None or " của " in scene.text[after.end() :]:
                continue
            kind = lexicon.phrases("visit_words", "after_that")[after["trip"].lower()]
            act = Act(after.start("trip"), after.end(), "visiting", kind)
            if (him := last_named(scenes[: number + 1], OTHER[spot.country], scene, act)) is not None:
                claim = make(scene, act, him.country, him._replace(start=act.end, end=act.end), 3, [], (), "back again")
                if claim.dates:
                    yield replace(claim, host=None, status="recalled", spoken=True, places=())


def of_himself(scenes: list[Scene]) -> Iterator[Claim]:
    """Claims of trips spoken of whose owner is told before: "Tại buổi tiếp, [X] ... chuyến thăm Việt Nam của đồng chí".

    He is the one of the other country whom the last sentence of the paragraph that names somebody of it names alone.
    """
    for number, scene in enumerate(scenes):
        for act in scene.acts if scene.has("visiting") and not scene.has("no_visit", "planned") else ():
            ours = [s for s in destination(scene, act) if s.country in OTHER] if is_spoken_of(scene, act) else []
            if not ours or invited_only(scene, act):
                continue
            if not (_is_his(scene, ours[-1].end) or _remembers(scene, act, ours[-1].end)):
                continue
            country = OTHER[ours[0].country]
            him = last_named(scenes[: number + 1], country, scene, act)
            if him is not None:
                claim = make(scene, act, country, him._replace(start=act.end, end=act.end), 3, [], (), "his own trip")
                if claim.dates:  # without a day it may be one to come: "tổ chức tốt chuyến thăm Việt Nam của ông"
                    yield replace(claim, host=None, status="recalled", spoken=True)


def last_named(told_so_far: list[Scene], country: str, here: Scene, act: Act) -> Actor | None:
    """Whom a pronoun means: the one of a country whom the last sentence of this or the last paragraph names alone."""
    paragraph = here.sentence.paragraph
    for scene in reversed(told_so_far):
        if scene.sentence.paragraph < paragraph - 1:
            return None
        people = [a for a in scene.actors if a.kind == "person" and a.name and a.country == country]
        people = [a for a in people if scene is not here or a.end <= act.start]
        if people:
            him = people[-1]
            alone = len({a.name for a in people}) == 1 and not (him.resident or him.former)
            levels = (a.level for s in told_so_far for a in s.actors if a.name == him.name and a.level)
            level = him.level or next(levels, None)
            return him._replace(level=level) if alone and level else None
    return None


def _is_his(scene: Scene, start: int) -> bool:
    """Whether a trip is of somebody told before by a pronoun alone: "chuyến thăm Lào| của đồng chí", "| của ông"."""
    of = owner().match(scene.text, start)
    return of is not None and patterns()["himself"].match(scene.text, of.end()) is not None


def _remembers(scene: Scene, act: Act, end: int) -> bool:
    """Whether who is told as "ông" remembers a trip of nobody else: "Ông nhớ lại chuyến thăm Lào| năm X".

    Or "Nhắc lại chuyến thăm Lào| năm X, ông nói ...".
    """
    alone = not any(a.name for a in scene.actors if a.start < act.start)
    alone = alone and " của " not in scene.text[end:].partition(",")[0]
    told = ("he_remembers", "remembering")
    return alone and any(patterns()[way].match(scene.text) is not None for way in told)
