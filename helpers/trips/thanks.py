"""Claims of guests who thank for their welcome: nobody else does, so it tells who came, whatever else is left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.claim import Claim, make
from helpers.trips.heads import head_of
from helpers.trips.posts import at_home
from helpers.trips.scene import OTHER, REACH, Act, Scene

BESIDE = 10  # characters between thanks and who is thanked: " đồng chí "


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "cảm ơn[ lãnh đạo tỉnh X đã dành cho đoàn sự đón tiếp] chu đáo"
        "welcome": lexicon.regex(r"[^.;:]{0,120}? (?<!\w) <welcome> (?!\w)", "visit_words"),
        # "cảm ơn tỉnh Hủa Phăn[ đã] sang thăm", but "... đã mời đoàn sang thăm"
        "themselves": lexicon.regex(
            r"\)? (?: \s (?: <before_crossing> | <crossing> | <toward> ) ){0,4} \s", "visit_words"
        ),
        # "cảm ơn Bộ trưởng Y[ và đoàn đã dành thời gian sang thăm]"
        "came": lexicon.regex(
            r"""\)? [\s,]* (?: <joined_with> \s (?: \w+ \s ){1,4}? )? (?: <before_crossing> \s | <soon> \s ){1,2}
            (?: <crossing> \s <calls> | <toward> \s <calls> | <crossing> ) (?!\w)""",
            "visit_words",
        ),
        "clause": re.compile(r"[^.;:]{0,140}"),
        # what is thanked for, behind the welcome; a comma or "và" leads to something else
        "thing": re.compile(r"(?: (?! , | \bvà\b ) [^.;:] ){0,140}", re.VERBOSE),
    }


def welcome_thanked(scene: Scene) -> tuple[Act, int] | None:
    """The act of thanking for a welcome, and where the welcome is told: "cảm ơn tỉnh X đã đón tiếp đoàn chu đáo"."""
    for act in scene.acts:
        if act.group == "thanking" and (told := _patterns()["welcome"].match(scene.text, act.end)):
            return act, told.end()
    return None


def came_to_thanker(scene: Scene, act: Act, thanker: Actor | None) -> bool:
    """Whether a visit is that of those whom somebody thanks for it: "X cảm ơn Huyện ủy Viêng Xay đã [sang thăm]"."""
    if thanker is None or "thanking" not in scene.groups:
        return False
    since = next((a.end for a in scene.acts if a.group == "thanking" and thanker.end <= a.start < act.start), None)
    if since is None:
        return False
    told = [s for s in scene.spots if since <= s.start and s.end <= act.start][-1:]
    others = told and told[0].country == OTHER.get(thanker.country)
    return bool(others) and _patterns()["themselves"].fullmatch(scene.text, told[0].end, act.start) is not None


def came_to_envoy(scene: Scene, act: Act, guest: Actor | None) -> bool:
    """Whether an envoy at his post thanks for a call: "Cảm ơn ông X đã [tới chúc mừng], Đại sứ Lào Y nói"."""
    if guest is None or not any(a.group == "thanking" and a.end <= act.start for a in scene.acts):
        return False
    envoy = any(a.resident and a.country == OTHER.get(guest.country or "") for a in scene.actors)
    return envoy and not any(0 <= s.start - act.end <= 1 for s in scene.spots)  # but "đã sang thăm | Lào"


def thanked_for_coming(scene: Scene) -> Iterator[Claim]:
    """ "Bộ trưởng X cảm ơn Bộ trưởng Lào Y đã sang thăm": Y came to X."""
    if "thanking" not in scene.groups or scene.has("no_visit", "exchange", "recalled", "planned"):
        return
    for act in scene.acts:
        met = [a for a in scene.actors if act.group == "thanking" and 0 <= a.start - act.end <= BESIDE]
        guest = head_of(scene, met[0]) if met else None
        host = next((a for a in reversed(scene.actors) if a.end <= act.start and a.name), None)
        if guest is None or host is None or guest.country not in OTHER or host.country != OTHER[guest.country]:
            continue
        named = guest.kind == "person" and guest.name and guest.level and not (guest.resident or host.resident)
        came = named and _patterns()["came"].match(scene.text, guest.end)
        if came and not any(s.country != host.country for s in scene.told_places):
            yield make(scene, act, guest.country, guest, 2, [], (), "thanked for coming", host)
            return


def thanks(scene: Scene) -> Iterator[Claim]:
    """ "A cảm ơn B về sự đón tiếp nồng hậu": A came to B, or to somebody whom the sentence does not name."""
    told = welcome_thanked(scene)
    if told is None or scene.has("no_visit", "exchange") or scene.has("planned", "recalled", before=told[0].start):
        return
    act, welcome = told
    thing = _patterns()["thing"].match(scene.text, welcome).end()
    if scene.has("recalled", after=act.start, before=thing):
        return  # "cảm ơn sự đón tiếp trong chuyến thăm vừa qua": he is at home again
    end = _patterns()["clause"].match(scene.text, welcome).end()
    guest = _who_thanks(scene, act, end)
    if guest is None or guest.country not in OTHER or at_home(scene, act._replace(group="calling_on"), guest.country):
        return
    dest = OTHER[guest.country]
    named = [x for x in (*scene.actors, *scene.spots) if act.end <= x.start < end]
    if any(x.country == "other" for x in (*scene.actors, *scene.spots)):
        return
    hosts = [a for a in scene.actors if act.end <= a.start < end and a.country == dest and a.name and a != guest]
    if any(a.resident for a in hosts):
        return
    strength = 2 if any(x.country == dest for x in named) else 1
    if strength == 1 and guest.country == "VN":
        return  # "Bộ trưởng X cảm ơn tỉnh đã đón tiếp đoàn": in a Vietnamese paper, at home
    places = tuple(s.name for s in scene.spots if act.end <= s.start < thing and s.country == dest and s.name)[:1]
    host = next((a for a in hosts if a.kind == "person"), None)
    claim = make(scene, act, guest.country, guest, strength, [], places, "thanking for the welcome", host)
    yield replace(claim, status="reported", dates=tuple(d for d in claim.dates if d.char_end <= act.start))


def _who_thanks(scene: Scene, act: Act, end: int) -> Actor | None:
    """The official or delegation named right before the thanks, or behind them where they open the sentence."""
    before = [a for a in scene.actors if a.end <= act.start and a.kind != "office"]
    if before:
        near = act.start - before[-1].end <= REACH
        return _official(head_of(scene, before[-1])) if near else None
    behind = [a for a in scene.actors if act.end <= a.start <= end + REACH and a.kind == "person" and a.name]
    # "Cảm ơn sự đón tiếp của A, [B] nói ...": the main clause tells who thanks
    main = behind[1:] if len(behind) > 1 else behind
    parted = main and re.search(r",\s*(?:[^\W\d_]+\s+){0,2}$", scene.text[act.end : main[0].start])
    return _official(main[0]) if parted else None


def _official(actor: Actor) -> Actor | None:
    """The actor, when he speaks for others at home: a delegation's head or somebody in office, and no envoy."""
    speaks_for = actor.kind == "delegation" or actor.level or actor.known
    return actor if speaks_for and not (actor.resident or actor.former or actor.many) else None
