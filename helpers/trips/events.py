"""The ceremony or conference that an article tells of: where it was held, and in which sentence it is told."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers.language import lexicon
from helpers.text import LEAD, Article
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import OTHER, Scene, countries_where, places_in, tells_day
from helpers.trips.scenes import headline_scenes

_HELD = frozenset(("conference", "working", "other"))  # kinds of what is held somewhere: who speaks there is there


class Event(NamedTuple):
    """What was held in one of the two countries, at places in it that may not be told."""

    scene: Scene
    country: str
    places: tuple[str, ...]


def event_of_lead(article: Article, scenes: list[Scene]) -> Event | None:
    """The ceremony or conference of the lead: told with its day, and with its place, which the headline may tell alone.

    "Khai mạc Ngày hội Văn hóa tại Kon Tum | Tối 30/8, Bộ Văn hóa tổ chức lễ khai mạc."
    """
    lead = [s for s in scenes[:LEAD] if is_held(s) and tells_day(s)]
    found = next((event for s in lead if (event := held_in(s)) is not None), None)
    if found is not None or not lead or any(countries_where(s) for s in scenes[:LEAD]):
        return found
    headline = headline_scenes(article)
    told = next((event for s in headline if (event := held_in(s)) is not None), None)
    if told is not None:
        return told._replace(scene=lead[0])
    # "UBND tỉnh tổ chức hội nghị": ours, in the province that the headline names
    ours = next((s for s in lead if _patterns()["by_our_own"].search(s.text)), None)
    named = [s for scene in headline for s in scene.spots if s.name]
    places = tuple(dict.fromkeys(s.name for s in named if s.country == "VN"))
    alone = len(places) == 1 and all(s.country == "VN" for s in named)
    if ours is None and all(s.country in OTHER for scene in headline for s in scene.spots):
        # "Học viện Quốc phòng tổ chức lễ khai giảng": a paper of ours leaves out that it was at home
        return next((Event(s, "VN", ()) for s in lead if _by_home_body(s)), None)
    return Event(ours, "VN", places if alone else ()) if ours is not None else None


def _by_home_body(scene: Scene) -> bool:
    """Whether a school, hospital or office of ours holds something by itself: nobody of Laos is named beside it."""
    told = _patterns()["by_home_body"].match(scene.text)
    if told is None or _patterns()["mission"].search(scene.text, *told.span("who")):
        return False
    start, end = told.span("who")
    theirs = any(s.country != "VN" for s in scene.spots if start <= s.start < end)
    return not theirs and not any(start <= a.start < end and a.country == "LA" for a in scene.actors)


def held_in(scene: Scene) -> Event | None:
    """What a sentence tells to be held in one of the two countries: where it says so, else at the only places named."""
    where = countries_where(scene)
    named = {s.country for s in scene.spots if s.name}
    where = where or (named if len(named) == 1 and _patterns()["opened"].search(scene.text) else where)
    if not where and patterns()["own_venue"].search(scene.text):
        where = {"VN"}  # "tại Học viện Chính trị quốc gia Hồ Chí Minh"
    where = where or _honoured(scene)
    if len(where) != 1 or not where <= set(OTHER):
        return None
    country = next(iter(where))
    first = tuple(s.name for s in scene.spots if s.name and s.country == country)[:1]
    return Event(scene, country, places_in(scene, country) or first)


def _honoured(scene: Scene) -> set[str]:
    """The country of the body that holds the ceremony at which it is given an order: "Bộ X tổ chức lễ đón nhận ..."."""
    told = _patterns()["honoured"].search(scene.text) or _patterns()["honoured_by"].search(scene.text)
    if told is None or _patterns()["mission"].search(scene.text, *told.span("who")):
        return set()
    start, end = told.span("who")
    return {s.country for s in scene.spots if start <= s.start < end} or {"VN"}  # whose paper leaves it out


def is_held(scene: Scene) -> bool:
    """Whether a sentence tells that something was held: a ceremony, a conference, talks."""
    if any(a.kind in _HELD for a in scene.acts):
        return True
    told = any(patterns()[way].search(scene.text) is not None for way in ("held", "talks"))
    return told or _patterns()["holds"].search(scene.text) is not None


def _only_lao(row: dict[str, str]) -> bool:
    """Whether a row of offices.csv is a ministry or another body that only Laos has."""
    return row["kind"] == "organ" and row["side"] == "LA"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # works are begun and opened where they stand: "[khởi công] trường Trung học tỉnh Hủa Phăn"
        "opened": lexicon.regex(r"(?<!\w) <opened> (?!\w)", "visit_words"),
        # "UBND [tỉnh tổ chức] hội nghị", but "hai tỉnh tổ chức"
        "by_our_own": lexicon.regex(
            r"(?<!\w) (?<!hai\s) (?<!các\s) (?<!ba\s) <led_unit> \s (?: <before_crossing> \s ){0,2} <arranges> (?!\w)",
            "visit_words",
        ),
        # "Sáng 9/9, [Học viện Quốc phòng tổ chức] lễ khai giảng"
        "by_home_body": lexicon.regex(
            r"""(?: [^.;:]{0,60}? [,)] \s (?: [-–] \s )? )?
            (?P<who> (?! <lao_body> (?!\w) ) <home_body> \s [^,.;:]{3,90}? )
            \s (?: <before_crossing> \s ){0,2} <arranges> (?!\w)""",
            "visit_words",
            lao_body=lexicon.alternation(r["phrase"] for r in lexicon.rows("offices") if _only_lao(r)),
        ),
        # "[Bộ Công an] tổ chức lễ đón nhận Huân chương", "lễ đón nhận Huân chương ... đã được [Học viện X] tổ chức"
        "honoured": lexicon.regex(
            r"""(?: ^ | [,:;]\s | [-–]\s ) (?P<who> [^,:;.]{3,90}? ) \s (?: <before_crossing> \s ){0,2} <arranges> \s
            (?: <event_noun> \s )? <takes_honour> \s <his_thing> (?!\w)""",
            "visit_words",
        ),
        "honoured_by": lexicon.regex(
            r"<event_noun> \s <takes_honour> \s <his_thing> (?!\w) [^.;]{0,120} \s (?: được | do ) \s"
            r" (?P<who> [^,:;.]{3,80}? ) \s (?: <before_crossing> \s ){0,2} <arranges> (?!\w)",
            "visit_words",
        ),
        "mission": lexicon.regex(r"(?<!\w) <abroad_post> (?!\w)", "visit_words"),
        # "Bộ Công an Lào [tổ chức lễ] trao Huân chương"
        "holds": lexicon.regex(r"(?<!\w) <arranges> \s (?: \w+ \s )? <event_noun> (?!\w)", "visit_words"),
    }
