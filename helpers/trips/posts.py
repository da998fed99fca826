"""Embassies, students and communities abroad: who comes to them from the country that they live in made no trip."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.sides import is_friend
from helpers.trips.scene import OTHER, REACH, Act, Scene

_NAMED = 40  # characters behind "Đại sứ quán", "lưu học sinh" in which their country is named


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "[Đại sứ quán nước bạn] ...", "[Lưu học sinh Việt Nam] tại Lào"
        "post": lexicon.regex(r"(?<!\w) <abroad_post> (?!\w) (?P<whose> (?: \s+ [^\W\d_]+ ){0,6} )", "visit_words"),
        "there": lexicon.regex(r"(?<!\w) <at_only> (?!\w)", "visit_words"),
        "apart": re.compile(r"[;:.]|\bvề\b"),  # "làm việc với Trường X | về lưu học sinh Lào"
    }


def at_home(scene: Scene, act: Act, guest_country: str) -> bool:
    """Whether an act leads somebody only to foreigners who live in his own country, or is their welcome of him.

    "Đại sứ quán Lào tại Việt Nam đón đoàn Hội Phụ nữ Việt Nam", "Phó Tỉnh trưởng Champasak thăm lưu học sinh Việt Nam".
    """
    for match in _patterns()["post"].finditer(scene.text):
        country = _country(scene, match)
        if country is None or OTHER[country] != guest_country:
            continue
        if act.group == "receiving" and match.start() < act.start:
            gap = (match.start(), act.start)
            others = any(a.start > match.end() and a.end <= act.start and a.name for a in scene.actors)
        else:
            gap = (act.end, match.start())
            others = any(gap[0] <= s.start and s.end <= gap[1] and s.country == country for s in scene.spots)
        near = 0 <= gap[1] - gap[0] <= 2 * REACH
        if near and not others and not _patterns()["apart"].search(scene.text, *gap):
            return True
    return False


def _country(scene: Scene, post: re.Match[str]) -> str | None:
    """The country whose post or people they are: the first that is named right behind, or the friend's."""
    behind = (s for s in scene.spots if post.start("whose") <= s.start <= post.start("whose") + _NAMED)
    spot = next(behind, None)
    if is_friend(post["whose"]) and (spot is None or spot.start > post.start("whose") + 12):
        return "LA"
    if spot is None or spot.start > post.end("whose") or spot.name or spot.country not in OTHER:
        return None
    if _patterns()["there"].search(scene.text, post.end() - len(post["whose"]), spot.start):
        return None  # "bà con kiều bào tại | Lào": where they live, and not whose they are
    return spot.country
