"""Groups that no word calls a delegation, told by what their people are: doctors, volunteers, soldiers who crossed."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.naming.delegations import level_of_words
from helpers.naming.sides import is_friend
from helpers.text import LEAD, Article
from helpers.trips.claim import Claim
from helpers.trips.group_patterns import WORDS, matcher, patterns
from helpers.trips.scene import OTHER, Scene, Spot, event_days, is_where, tells_day

TOWARD = 60  # characters between "sang" and the place that it leads to: "tham quan, học tập kinh nghiệm tại "
CARED_FOR = 170  # characters between what is done for people and the place where they live
ERRAND = 90  # characters behind a verb of travel in which a private errand is told: "sang Lào [làm thuê]"
STAGE = 2  # sentences back in which it is told where something is held at which a group performs
SENDER = 16  # characters between who sends a group and the group: " đã cử đoàn "
SET_OUT = 3  # sentences back in which those set out who are then told without their body


class Group(NamedTuple):
    """People of one side, told as a group, who are at places of the other."""

    country: str
    start: int
    end: int
    level: str
    places: tuple[str, ...]
    works: bool  # what they do there is told, so that the trip is work


def of_groups(article: Article, scenes: list[Scene], claims: list[Claim]) -> Iterator[Claim]:
    """Claims of groups of people who are told to have gone to the other country, or to do something there.

    Where nobody is named who went the same way: who did may have led them. Of those alone whose sentence tells when,
    or those told next: what volunteers of the war did, or what doctors do year by year, is no news.
    """
    led = (c for c in claims if c.strength >= 2 and c.guest is not None and c.guest.name and c.status != "recalled")
    named = {c.guest_country for c in led}
    told = [match.start for match in matcher().find(article.text)] if len(named) < len(OTHER) else []
    setting_out = {c.scene.sentence.start for c in claims if c.guest_country == "VN" and c.strength >= 2}
    for n, scene in enumerate(scenes) if told else ():
        start = scene.sentence.start
        if bisect_left(told, start) == bisect_left(told, start + len(scene.text)) or not scene.spots:
            continue  # most sentences tell of no group
        if any(s.country == "LA" for s in scene.spots) and patterns()["sets_out"].search(scene.text):
            setting_out.add(start)
        ours = any(s.sentence.start in setting_out for s in scenes[max(0, n - SET_OUT) : n + 1])
        group = _going(scene) or _at_work(scene, ours=ours) or _on_stage(scene, scenes[max(0, n - STAGE) : n])
        if group is not None and not (ours or _is_news(scene) or _is_of_lead(scenes, n)):
            group = None
        group = group or _on_parade(scene)
        if group is None or group.country in named or scene.has("thanking", before=group.start):
            continue  # "cảm ơn Việt Nam đã cử | chuyên gia y tế sang giúp Lào"
        if not _in_general(scene):
            setting_out |= {start} if group.country == "VN" else set()
            yield _claim(scene, group)


def _is_of_lead(scenes: list[Scene], n: int) -> bool:
    """Whether a sentence of the lead tells of what those next to it tell the day of."""
    return n < LEAD and any(_is_news(scene) for scene in scenes[max(0, n - STAGE) : n + SET_OUT])


def _claim(scene: Scene, group: Group) -> Claim:
    printed = scene.text[group.start : group.end]
    sent = Actor("delegation", group.start, group.end, group.country, None, printed, None, group.level)
    status = "planned" if scene.has("planned") else "reported"
    kinds = frozenset({"working"} if group.works else ())
    days = event_days(scene)
    return Claim(scene, group.country, sent, None, False, 2, kinds, status, group.places, days, "a group that went")


def _in_general(scene: Scene) -> bool:
    return scene.has("exchange", "inviting", "no_visit") or patterns()["usual"].search(scene.text) is not None


def _is_news(scene: Scene) -> bool:
    return tells_day(scene) or patterns()["just_now"].search(scene.text) is not None


def _going(scene: Scene) -> Group | None:
    """A group of one side with a verb that leads to a place of the other: "20 cán bộ tỉnh Hủa Phăn sang Sơn La"."""
    for match in _told(scene, "goes"):
        start, end = match.span("verb")
        place = next((s for s in scene.spots if end <= s.start <= end + TOWARD), None)
        over = patterns()["over"].search(scene.text, start, end) is not None
        country = _country(scene, match, place if over or match["by"] else None)  # not "chuyên gia Liên hợp quốc đến"
        until = place.end if place is not None else end
        if _are_pupils(match) and country == "LA" and not (over or match["by"]):
            continue  # "sinh viên Lào | đến thăm Lăng Chủ tịch Hồ Chí Minh": they may study here
        if country not in OTHER or patterns()["private"].search(scene.text, end, until + ERRAND):
            continue
        way = "pupils_errand" if _are_pupils(match) else "errand"
        errand = patterns()[way].search(scene.text, start, until + ERRAND)
        if errand is None and (match["free"] or place is None):
            continue
        if place is not None:
            theirs = any(a.kind == "elsewhere" and end <= a.start < place.end for a in scene.acts)
            led = place.country == OTHER[country] and not theirs  # not "đến chúc Tết sinh viên Lào"
        else:  # "cán bộ khuyến nông tỉnh Hủa Phăn sang tham quan, học tập": to us
            led = country == "LA" and over
        if led:
            works = errand is not None and patterns()["parades"].search(scene.text, end) is None
            return Group(country, *match.span("who"), _level(match), _places(scene, place), works)
    return None


def _at_work(scene: Scene, *, ours: bool) -> Group | None:
    """A group of one side that does something among the people of the other: it is there.

    Args:
        ours: the sentence before tells of people of ours who go to Laos; else who names no body is nobody's.
    """
    for way in ("does", "cares"):
        for match in _told(scene, way):
            end = match.end("verb")
            place = next((s for s in scene.spots if end <= s.start <= end + CARED_FOR), None)
            before = _place_before(scene, match) if place is None else None
            place = place or before
            if place is None or place.country not in OTHER:
                continue
            country = _country(scene, match, place if ours or _names_a_body(scene, match) else None)
            there = before or patterns()["at"].search(scene.text, match.end("who"), place.start)
            cared = place.name and patterns()["cared_for"].search(scene.text, end, place.start)
            cared = cared and patterns()["at_no_cost"].search(scene.text)
            cared = cared and not patterns()["patients"].search(scene.text, end, place.start)
            if way == "does" and _are_pupils(match) and country == "LA":
                continue
            if country == OTHER[place.country] and (there or cared):
                level = _level(match) if way == "does" else level_of_words(match["who"]) or "other"
                return Group(country, *match.span("who"), level, _places(scene, place), True)
    return None


def _on_stage(scene: Scene, before: list[Scene]) -> Group | None:
    """A group of ours that performs where the sentence before tells: "Tại Viêng Chăn diễn ra đêm nhạc. 40 nghệ sĩ"."""
    held = next((s for s in reversed(before) if s.where), None)
    if held is None or held.where != {"LA"} or scene.where or not tells_day(held):
        return None
    for match in _told(scene, "performs"):
        if _country(scene, match, None) == "VN":
            places = tuple(s.name for s in held.told_places if s.name)
            return Group("VN", *match.span("who"), _level(match), places[:1], works=True)
    return None


def _place_before(scene: Scene, match: re.Match[str]) -> Spot | None:
    """Where a group is, told before it: "tại huyện X (Lào), các bác sĩ | khám", "người dân huyện X được các bác sĩ"."""
    before = [s for s in scene.spots if s.end <= match.start("who")]
    if match["to"]:
        folk = bool(before) and patterns()["folk"].search(scene.text, 0, before[0].start) is not None
        return before[0] if folk and patterns()["at_no_cost"].search(scene.text) else None
    at = [s for s in before if is_where(scene, s)]
    return at[0] if len({s.country for s in at}) == 1 else None


def _names_a_body(scene: Scene, match: re.Match[str]) -> bool:
    """Whether a group is told by a body, and what it does by the country: "bác sĩ Bệnh viện X khám tại ... Lào"."""
    told = any(s.country == "LA" and s.name is None and s not in _within(scene, match) for s in scene.spots)
    return told and patterns()["proper"].search(match["who"], 1) is not None


def _on_parade(scene: Scene) -> Group | None:
    """A group of Laos in a parade of ours, whose place need not be told: "104 quân nhân Lào tham gia diễu binh"."""
    if patterns()["parades"].search(scene.text) is None:
        return None
    for way in ("does", "goes"):
        for match in _told(scene, way):
            behind = [s for s in scene.spots if s.start >= match.end("verb")]
            if _country(scene, match, None) == "LA" and all(s.country == "VN" for s in behind):
                at = [s for s in behind if s.name and patterns()["at"].search(scene.text, 0, s.start)]
                return Group("LA", *match.span("who"), _level(match), tuple(s.name for s in at[:1]), works=False)
    return None


def _told(scene: Scene, way: str) -> Iterator[re.Match[str]]:
    """The groups of a sentence that are no part of a delegation's name, and no wish: "sẵn sàng cử chuyên gia sang"."""
    if patterns()[f"{way}_verb"].search(scene.text) is None:
        return
    for match in patterns()[way].finditer(scene.text):
        start = match.start("who")
        if any(a.kind == "delegation" and a.start < start < a.end for a in scene.actors):
            continue  # "đoàn cán bộ, | chiến sỹ Quân đội nhân dân Lào"
        if patterns()["wished"].search(scene.text, max(0, start - ERRAND), start) is None:
            yield match


def _are_pupils(match: re.Match[str]) -> bool:
    """Whether pupils are among a group: "cán bộ, | học sinh Lào sang", who go to study and made no trip."""
    return bool(match["pupil"] or match["pupils"])


def _country(scene: Scene, match: re.Match[str], place: Spot | None) -> str | None:
    """Whose people a group is: of the places in its name; ours, where it names none and goes to Laos."""
    start, end = match.span("who")
    if patterns()["lives"].search(scene.text, start, end):
        return None
    own = _within(scene, match)
    abides = patterns()["abides"].search(scene.text, start, end)
    if abides and not any(s.country == own[0].country for s in own if s.start >= abides.end()):
        return None
    told = {s.country for s in own if not patterns()["helping"].search(scene.text, start, s.start)}
    if is_friend(match["who"]):
        told.add("LA")
    if told:
        return told.pop() if len(told) == 1 else None
    sender = next((s for s in reversed(scene.spots) if s.end <= start), None) if match["by"] else None
    if sender is not None and start - sender.end <= SENDER:
        return sender.country  # "Bộ Quốc phòng Lào đã cử | 116 sĩ quan"
    return "VN" if place is not None and place.country == "LA" else None


def _within(scene: Scene, match: re.Match[str]) -> list[Spot]:
    """The places in a group's name."""
    start, end = match.span("who")
    return [s for s in scene.spots if start <= s.start < end]


def _places(scene: Scene, place: Spot | None) -> tuple[str, ...]:
    """The place that a verb leads to, and those told with it: "ở hai tỉnh Champasak và Sekong"."""
    found = [place] if place is not None else []
    for spot in scene.spots if found else ():
        behind = spot.start > found[-1].start and spot.country == place.country
        if behind and patterns()["listed"].fullmatch(scene.text, found[-1].end, spot.start):
            found.append(spot)
    return tuple(dict.fromkeys(s.name for s in found if s.name))


def _level(match: re.Match[str]) -> str:
    """The rank of a group's body, and of what its people are: volunteers are of the youth union, whoever sent them."""
    sort = " ".join((match["sent"] or match["free"]).lower().split())
    kind = "group_of" if match["sent"] else "pupils" if match["pupil"] else "free_group"
    own = next(level for printed, level in lexicon.phrases(WORDS, kind).items() if printed.lower() == sort)
    told = level_of_words(match["who"])
    return told if told and (own == "other" or told == "military") else own
