"""Villages whose country an article tells once: "bản La Cồ (Lào) ... Đoàn qua biên giới đến bản La Cồ"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.spots import Spot, spots_in
from helpers.text import Article

BESIDE = 70  # characters between a village and the district, province or country that it is told with


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    name = rf"(?-i:[{UPPER}][\w’'-]*) (?: \s (?-i:[{UPPER}][\w’'-]*) | \s \d{{1,2}} ){{0,3}}"
    return {
        # "cụm bản [La Cồ]"
        "hamlet": lexicon.regex(rf"(?<!\w) <village> \s (?P<name> {name} ) (?!\w)", "visit_words"),
        # "bản La Cồ[, xã Hướng Lập, ]huyện Sê Pôn", "bản La Cồ[ (]Lào)"
        "beside": lexicon.regex(
            rf"""(?: [\s,(–-] | <part_of> (?!\w) | <of_place> (?!\w) | <friend> (?!\w)
            | (?: <village> | <led_unit> ) \s (?: {name} )? ){{1,8}}""",
            "visit_words",
        ),
    }


@lru_cache(maxsize=2)  # asked for every sentence of an article
def hamlets_of(article: Article) -> dict[str, tuple[str, str | None]]:
    """The villages that an article tells with their country, each with it and the place of the lists that it is in."""
    found: dict[str, tuple[str, str | None]] = {}
    both: set[str] = set()
    for text in (article.title or "", *(s.text for s in article.sentences)):
        named = list(_patterns()["hamlet"].finditer(text))
        spots = spots_in(text) if named else ()
        for match in named:
            if (seat := _seat(text, match, spots)) is None:
                continue
            told = found.get(match["name"])
            if told is not None and told[0] != seat[0]:
                both.add(match["name"])
            if told is None or told[1] is None:
                found[match["name"]] = seat
    return {name: seat for name, seat in found.items() if name not in both and seat[0] in ("VN", "LA")}


def _seat(text: str, match: re.Match[str], spots: tuple[Spot, ...]) -> tuple[str, str | None] | None:
    """The country and place that a village is told with, right behind it."""
    if any(s.start < match.end() and match.start("name") < s.end for s in spots):
        return None  # a place of the lists
    behind = [s for s in spots if match.end() <= s.start <= match.end() + BESIDE]
    if not behind or _patterns()["beside"].fullmatch(text, match.end(), behind[0].start) is None:
        return None
    names = (s.name for s in behind if s.country == behind[0].country)
    return behind[0].country, next((name for name in names if name), None)


def hamlets_in(text: str, article: Article, spots: tuple[Spot, ...]) -> Iterator[Spot]:
    """The villages of a sentence whose country another one tells, as places of it."""
    told = hamlets_of(article)
    for match in _patterns()["hamlet"].finditer(text) if any(name in text for name in told) else ():
        listed = any(s.start < match.end() and match.start() < s.end for s in spots)
        if match["name"] in told and not listed and _seat(text, match, spots) is None:
            yield Spot(match.start(), match.end(), *told[match["name"]])
