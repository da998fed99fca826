"""Claims of who was told before: "[đón đoàn của X]. Đoàn ở lại Lào từ ngày ...", "Ông từng sang Huế năm 2018"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers.dates import DateMention
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.claim import Claim, make
from helpers.trips.heads import head_of
from helpers.trips.pronouns import last_named
from helpers.trips.roles import crosses
from helpers.trips.scene import OTHER, Act, Scene, event_days, patterns

NEAR = 24  # characters between "ở lại", "từng sang" and the place: "thành phố "
SUBJECT = 60  # characters between "Đoàn" that opens a sentence and its verb: "mang theo quà "


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    opening = r"^ (?: [^,.;:]{3,40} , \s )?"
    return {
        "party": build(rf"{opening} <party> (?!\w)"),
        # "[Đoàn ở lại ]Vientiane từ ngày 6 đến ngày 9/12", "[Các nghệ sĩ ở ]Lào từ ngày 4 đến ngày 8/5"
        "stays": build(
            rf"{opening} (?: <party> | (?P<folk> (?: các | những ) \s <group_of> ) )"
            r" (?: \s <before_crossing> ){0,2} \s (?P<stays> <stays> ) (?!\w)"
        ),
        # "[Ông từng sang ]Thanh Hóa hồi tháng 8/2018", "Năm 2017, [bà có lần tới ]Lào"
        "went": build(r"(?: ^ | , \s ) <he> \s (?P<went> <he_went> ) (?!\w)"),
        "wishes": build(r"(?<!\w) <wishes> (?!\w)"),
        "private": build(r"(?<!\w) (?: <private_errand> | <lives> ) (?!\w)"),
    }


def of_party(scenes: list[Scene]) -> Iterator[Claim]:
    """Claims of a delegation whose head the sentence before tells: it stays somewhere, or crossed the border."""
    for number, (before, scene) in enumerate(pairwise(scenes)):
        if before.sentence.paragraph != scene.sentence.paragraph or not _goes_on(before, scene):
            continue
        sent = [a for a in before.actors if a.kind == "delegation" and a.country in OTHER]
        if len(sent) != 1 or sent[0].many:
            continue
        head = head_of(before, sent[0])
        if head.kind != "person" or not head.name or head.resident or head.country != sent[0].country:
            continue
        dest = OTHER[head.country]
        stay = None if _is_of_years(scene) else _stay(scene, dest)
        act, places = stay or _crossing(scene, dest) or (None, ())
        if act is not None:
            head = head._replace(start=0, end=0)
            labels = [a for a in scene.acts if a.group == "visiting"]
            claim = make(scene, act, head.country, head, 2, labels, places, "the delegation told before")
            days = tuple(d for d in claim.dates if d.end or not _is_last(scene, d))
            yield replace(claim, dates=days or _day_of_welcome(scenes[: number + 1]))


def _is_of_years(scene: Scene) -> bool:
    """Whether only years are told of a stay: "Đoàn ở Lào từ năm 2028 đến năm 2031", "Đoàn có mặt tại Lào năm 2024"."""
    return bool(scene.dates) and not event_days(scene)


def _is_last(scene: Scene, day: DateMention) -> bool:
    """Whether a day is told as the last of a stay alone: "Đoàn lưu lại Huế đến hết ngày 21/5"."""
    return patterns()["up_to"].search(scene.text, 0, day.char_start) is not None


def _day_of_welcome(scenes: list[Scene]) -> tuple[DateMention, ...]:
    """The day of the sentence that tells the head, or of the one before it: "Từ sáng 9/2, ... Dẫn đầu đoàn là X"."""
    paragraph = scenes[-1].sentence.paragraph
    for scene in reversed(scenes[-2:]):
        ahead = scene.sentence.paragraph != paragraph or scene.has("planned", "recalled", "no_visit")
        days = tuple(d for d in event_days(scene) if d.precision == "day") if not ahead else ()
        if days:
            return days[:1]
    return ()


def _goes_on(before: Scene, scene: Scene) -> bool:
    """Whether two sentences can tell of one trip between the two countries."""
    if any(s.has("no_visit", "exchange", "inviting") for s in (before, scene)) or before.has("recalled"):
        return False
    return not any(x.country == "other" for s in (before, scene) for x in (*s.actors, *s.spots))


def _stay(scene: Scene, dest: str) -> tuple[Act, tuple[str, ...]] | None:
    """The stay that a sentence tells, and where; of guests whom no word calls a delegation it tells the days, too."""
    told = _patterns()["stays"].match(scene.text)
    spot = next((s for s in scene.spots if told and 0 < s.start - told.end() <= NEAR), None)
    if spot is None or spot.country != dest:
        return None
    if told["folk"] and not any(d.end and d.end != d.start for d in event_days(scene)):
        return None
    return Act(told.start("stays"), told.end("stays"), "going", ""), (spot.name,) if spot.name else ()


def _crossing(scene: Scene, dest: str) -> tuple[Act, tuple[str, ...]] | None:
    """The verb by which a delegation crossed, where no place of its own side is told behind it."""
    party = _patterns()["party"].match(scene.text)
    over = (a for a in scene.acts if a.group in ("visiting", "going") and crosses(scene, a))
    act = next((a for a in over if party and 0 < a.start - party.end() <= SUBJECT), None)
    if act is None or any(a.name and a.start < act.start for a in scene.actors):
        return None
    spots = [s for s in scene.spots if s.start >= act.end]
    if {s.country for s in spots} - {dest} or re.search("[.;:]", scene.text[party.end() : act.start]):
        return None
    if _patterns()["wishes"].search(scene.text, party.end(), act.start):
        return None  # "Đoàn mong sớm sang lại Hà Nội"
    return act, tuple(dict.fromkeys(s.name for s in spots[:1] if s.name))


def of_earlier(scenes: list[Scene]) -> Iterator[Claim]:
    """Claims of an earlier trip of the one named last: "[X] kể về ... Ông từng sang Thanh Hóa hồi tháng 8/2018"."""
    for number, scene in enumerate(scenes):
        went = _patterns()["went"].search(scene.text)
        if went is None or scene.has("no_visit", "exchange") or _patterns()["private"].search(scene.text, went.end()):
            continue
        spot = next((s for s in scene.spots if 0 < s.start - went.end() <= NEAR), None)
        if spot is None or spot.country not in OTHER or any(s.country == "other" for s in scene.spots):
            continue
        act = Act(went.start("went"), went.end("went"), "going", "")
        him = _official(last_named(scenes[: number + 1], OTHER[spot.country], scene, act))
        if him is not None:
            him = him._replace(start=act.start, end=act.start)
            places = (spot.name,) if spot.name else ()
            claim = make(scene, act, him.country, him, 3, [], places, "an earlier trip of who was told before")
            if claim.dates:
                yield claim


def _official(him: Actor | None) -> Actor | None:
    """Somebody, where he holds an office: a student of once, or a singer, went on his own."""
    return him if him is not None and him.office and him.level else None
