"""Lists of trips, each with its day beside it: "các chuyến thăm: X thăm Lào (4/2025); Y thăm chính thức (1/2025)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from helpers.dates import DateMention
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.timing import isodates
from helpers.trips.claim import Claim, make
from helpers.trips.heads import head_of
from helpers.trips.legs import destination
from helpers.trips.roles import can_travel, is_spoken_of
from helpers.trips.scene import OTHER, Act, Scene
from helpers.trips.trips_together import kind_named

BACK = 20  # days between a trip and the article in which it may be the article's own news
PHRASE = 120  # characters between somebody and the day of his trip, told in one breath
LISTED = 2  # trips that make a list of themselves; one alone has to be spoken of
_TOLD_BY = frozenset(("visiting", "exchange", "receiving"))
_TRAVEL = ("visiting", "attending", "going")
_ELSE = frozenset(("receiving", "calling_on", "talking", "inviting", "no_visit", "planned", "greeting"))


class _Entry(NamedTuple):
    """A trip of a list: who made it, the act that tells it (none: a name and a day), its day and where it ends."""

    who: Actor
    act: Act | None
    day: DateMention
    end: int
    led: bool  # the country is told with it


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        # between somebody and what he did: " và Phu nhân ", " đã ", " ("
        "subject": build(r"\s* (?: (?:và|cùng) \s <spouse> \s )? (?: <has_made> \s )* \(? \s*"),
        # in front of a day that stands beside a trip: " (", " (thăm chính thức, ", " hồi "
        "bracket": build(r"\( [^()]* $"),
        # "[Lào đã đón ]Chủ tịch nước X (tháng 4), Thủ tướng Y (tháng 1)"
        "received": build(
            r"(?: ^ | [;,:] \s* | trong\ đó \s ) (?: phía \s )? (?P<at>Lào|Việt\ Nam) \s <country_welcomes> \s $"
        ),
        "beside": build(r"\s (?: <day_of_trip> \s )? (?: ngày \s )? $"),
        # in front of somebody listed without a verb: ": ", ", ", " và của ", "phía Lào có "
        "joined": build(r"(?: ^ | [:;,] | \b(?:và|cùng|của) | (?<!\w) <who_came> ) \s* (?: <himself> \s )? $"),
        # "nhiều đoàn, trong đó có [đoàn tỉnh A do ]X[ dẫn đầu vào ]tháng 3, [đoàn của ]Y[ (]tháng 7)"
        "sent": build(r"(?<!\w) <delegation> (?: \s [^.;,:()]{1,50} )?? (?: \s (?:của|do) )? \s+ $"),
        "led": build(r"(?: \s+ <heads> )? \s* (?: \( \s* )? (?: <day_of_trip> \s+ )? (?: ngày \s )?"),
        # "chuyến thăm[ Việt Nam của ]X tháng 3"
        "whose": build(r"[^.;,:()]{0,30}? \s của \s"),
        "two_sides": build(r"(?<!\w) <two_sides> (?!\w)"),
    }


def listed_trips(scenes: list[Scene]) -> dict[int, list[Claim]]:
    """The claims of sentences that list trips of which some name no country, by where the sentence starts.

    Whoever is named went to the other of the two: "Năm 2025, hai bên duy trì trao đổi đoàn: [X] thăm cấp Nhà nước tới
    Lào (4/2025); [Y] thăm và dự Kỳ họp 47 (1/2025). Phía Lào có chuyến thăm của [Z] (9/2025)". Lists that name a third
    country are none. What the article tells as its own news is no part of a list.
    """
    found: dict[int, list[Claim]] = {}
    if not any(s.groups & _TOLD_BY and any(a.kind == "person" for a in s.actors) for s in scenes):
        return found
    told = (s for s in scenes if s.actors and s.article.text)
    if next((entry for scene in told for entry in _entries(scene, True)), None) is None:  # as in nearly every article
        return found
    paragraph, going_on, ours = -1, False, False
    for scene in scenes:
        if scene.sentence.paragraph != paragraph:
            paragraph, going_on, ours = scene.sentence.paragraph, False, False
        if any(x.country == "other" for x in (*scene.actors, *scene.spots)):
            going_on = ours = False
            continue
        both = {s.country for s in scene.spots} == set(OTHER)
        ours = ours or both or _patterns()["two_sides"].search(scene.text) is not None
        entries = list(_entries(scene, going_on)) if scene.actors and scene.article.text else []
        ours = ours or any(e.led or (e.act is None and _received(scene, 0, e.who)) for e in entries)
        ours = ours or any(_sent_there(scene, e) for e in entries)
        if entries and ours and not all(e.led for e in entries) and (going_on or _is_list(scene, entries)):
            found[scene.sentence.start] = [_claim(scene, e) for e in entries if not _is_news(scene, e)]
        going_on = going_on or bool(entries)
    return {start: claims for start, claims in found.items() if claims}


_DIGIT = re.compile(r"\d")


def _is_list(scene: Scene, entries: list[_Entry]) -> bool:
    return len(entries) >= LISTED or _heading(scene, entries[0].who.start) is not None


def _entries(scene: Scene, going_on: bool) -> Iterator[_Entry]:
    """The trips that a sentence lists, each with a day right beside it."""
    end, on = 0, going_on
    people = [a for a in scene.actors if a.kind == "person" and a.name]
    for n, who in enumerate(people):
        if who.start < end or not (who.level and who.country in OTHER and can_travel(who, who.country)) or who.former:
            continue
        until = people[n + 1].start if n + 1 < len(people) else len(scene.text)
        if not _DIGIT.search(scene.text, who.end, min(until, who.end + PHRASE)):
            continue  # asked first: nearly nobody has a day behind him
        day = next((d for d in scene.dates if d.char_start >= who.end and d.char_end <= until), None)
        if day is None or not day.start or day.role not in ("event", "year") or day.char_start - who.end > PHRASE:
            continue
        gap = scene.text[who.end : day.char_start]
        if ";" in gap or not (_patterns()["bracket"].search(gap) or _patterns()["beside"].search(gap)):
            continue
        told = [a for a in scene.acts if who.end <= a.start < day.char_start]
        if any(a.group in _ELSE for a in told):
            continue
        act = next((a for a in told if a.group in _TRAVEL), None)
        spots = [s for s in scene.spots if who.end <= s.start < day.char_start]
        if act is None:  # "Chủ tịch nước X (4/2023)"
            act = _heading(scene, who.start)
            whose = act is not None and _patterns()["whose"].fullmatch(scene.text, act.end, who.start)
            named = (whose or _patterns()["bracket"].fullmatch(gap.strip())) and not spots
            joined = _patterns()["joined"].search(scene.text, end, who.start) if on or act else None
            sent = act is not None and act.group == "exchange" and _sent_with(scene, act, end, who, day)
            if not (named and (joined or _received(scene, end, who))) and not sent:
                continue
            led = act is not None and OTHER[who.country] in {s.country for s in destination(scene, act)} and not sent
        else:
            if not _patterns()["subject"].fullmatch(scene.text, who.end, act.start):
                continue
            to = {s.country for a in told if a.group in ("visiting", "going") for s in destination(scene, a)}
            if who.country in to and OTHER[who.country] not in to:
                continue  # "Bí thư Tỉnh ủy X thăm Đắk Lắk (3/2024)"
            led = OTHER[who.country] in to
        days = _told_with(scene, day)
        end = days[-1].char_end + scene.text.startswith(")", days[-1].char_end)
        on = True
        yield from (_Entry(who, act, each, end, led) for each in days)


def _sent_with(scene: Scene, many: Act, start: int, who: Actor, day: DateMention) -> bool:
    """Whether one of many delegations is told by its head and day: "nhiều đoàn, như [đoàn của] X [vào] tháng 3"."""
    sent = _patterns()["sent"].search(scene.text, max(start, many.end), who.start)
    return sent is not None and _patterns()["led"].fullmatch(scene.text, who.end, day.char_start) is not None


def _sent_there(scene: Scene, entry: _Entry) -> bool:
    """Whether the many delegations that one is told of went to the other country: "cử nhiều đoàn sang [Lào], như"."""
    if entry.act is None or entry.act.group != "exchange":
        return False
    told = (a for a in scene.acts if a.group in ("visiting", "going") and a.end <= entry.who.start)
    return OTHER[entry.who.country] in {s.country for a in told for s in destination(scene, a)}


def _received(scene: Scene, start: int, who: Actor) -> bool:
    """Whether the other country is told to have received somebody: "Lào đã đón | Chủ tịch nước X (tháng 4)"."""
    told = _patterns()["received"].search(scene.text, start, who.start)
    return told is not None and (told["at"] == "Lào") == (who.country == "VN")


def _told_with(scene: Scene, day: DateMention) -> list[DateMention]:
    """A day beside a trip, and those that are joined to it: "(tháng 4 và tháng 9)"."""
    days = [day]
    for other in scene.dates:
        joined = other.char_start > days[-1].char_end and other.start and other.role == day.role
        if joined and _AND.fullmatch(scene.text, days[-1].char_end, other.char_start):
            days.append(other)
    return days


_AND = re.compile(r"\s*(?:,|và)\s*")


def _heading(scene: Scene, before: int) -> Act | None:
    """What tells trips before an offset: "các chuyến thăm cấp cao: ", "phía Lào có chuyến thăm của "."""
    told = [a for a in scene.acts if a.end <= before and a.group in ("visiting", "exchange")]
    found = next((a for a in reversed(told) if a.group == "exchange" or is_spoken_of(scene, a)), None)
    counted = (a for a in scene.actors if a.kind == "delegation" and a.many and a.end <= before)
    return found or next((Act(a.start, a.end, "exchange", "") for a in counted), None)  # "cử 9 đoàn sang Lào"


def _is_news(scene: Scene, entry: _Entry) -> bool:
    """Whether a trip may be the one that the article reports or announces."""
    day, published = entry.day, scene.article.published
    own = isodates.interval(day.start, day.end or day.start)
    return bool(published) and (isodates.first_day(published) - own[1]).days < BACK


def _claim(scene: Scene, entry: _Entry) -> Claim:
    who, act, day, end, _ = entry
    country = OTHER[who.country]
    own = [a for a in scene.acts if who.end <= a.start < day.char_start]
    kinds = {a.kind for a in own if a.group == "visiting" and a.kind}
    if any(a.group == "conference_noun" or (a.group, a.kind) == ("attending", "conference") for a in own):
        kinds.add("conference")
    if act is not None and not kinds and act.end <= who.start:
        kinds = {kind_named(scene, act)} - {""}
    spots = (s for s in scene.spots if who.end <= s.start < end and s.country == country and s.name)
    claim = make(scene, act or Act(who.end, who.end, "visiting", ""), who.country, head_of(scene, who), 3, [], (), "")
    return replace(
        claim,
        host=None,
        inviter=False,
        status="recalled",
        spoken=True,
        dates=(day,),
        kinds=frozenset(kinds),
        places=tuple(dict.fromkeys(s.name for s in spots)),
        rule="one of a list of trips",
    )
