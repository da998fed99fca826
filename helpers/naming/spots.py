"""The places and countries that a sentence names as places of a trip."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers import names
from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.items import country_matcher, in_name

_PAIRED = re.compile(r"\s*[-–/]\s*|\s+và\s+")
# "Nghĩa trang quốc tế Việt - Lào", "tình hữu nghị Lào - Việt": both, and nobody is in Laos
_BEHIND_VIET = re.compile(r"(?<!\w)Việt\s*[-–]\s*$")
_BEFORE_VIET = re.compile(r"\s*[-–]\s*Việt(?!\w|\s+Nam)")


@cache
def _posts() -> tuple[str, ...]:
    """The words for a post of border guards, which tell only whose it is."""
    return tuple(row["phrase"] for row in lexicon.rows("countries") if row["kind"] == "post")


@cache
def _post_of() -> re.Pattern[str]:
    """From a post of border guards to its place: "Đồn Biên phòng[ Ba Tầng, BĐBP] tỉnh Quảng Trị"."""
    body = r"[^,;:.()]{0,40}"
    return lexicon.regex(
        rf"\s {body}? (?: [,(] | (?<=\s) <part_of> (?!\w) ) \s? (?: <crossing_body> (?!\w) {body} )?", "visit_words"
    )


class Spot(NamedTuple):
    """A place or country in a sentence; offsets in the sentence."""

    start: int
    end: int
    country: str
    name: str | None


@cache
def _town(name: str) -> str | None:
    """The place as a trip names it: of a university its town, of a country or region nothing."""
    place = names.places()[name]
    if place.kind != "other":
        return name
    parent = names.places().get(place.parent)
    return parent.name if parent and parent.kind in ("capital", "city", "province") else None


def spots_in(text: str) -> tuple[Spot, ...]:
    """The places and countries of a sentence in reading order, those of a pair ("Việt Nam - Lào") aside."""
    named, countries = placenames.find_places(text), country_matcher().find(text)
    if not (named or countries):
        return ()
    places = names.places()
    found = [
        Spot(start, end, places[name].country, _town(name))
        for start, end, name in named
        if not (in_name(text, start, end) or (_town(name) is None and _is_paired(text, start, end)))
    ]
    found += [
        Spot(start, end, country, None)
        for start, end, country in countries
        # "huyện Anh Sơn" is not in England; neither the United Nations nor "đô la Mỹ" is a place
        if country in ("VN", "LA", "other")
        and not any(start < m.end and m.start < end for m in named)
        and not in_name(text, start, end)
        and not _is_paired(text, start, end)
    ]
    if len(found) < 2:
        return tuple(found)
    # "quan hệ Việt Nam - Lào", "Hà Nội - Viêng Chăn" name a pair, not where somebody is
    found.sort(key=lambda s: s.start)
    found = _with_posts(text, found)
    pairs = {
        n
        for n in range(len(found) - 1)
        if _PAIRED.fullmatch(text, found[n].end, found[n + 1].start)
        and found[n].country != found[n + 1].country
        and "other" not in (found[n].country, found[n + 1].country)
    }
    return tuple(s for n, s in enumerate(found) if n not in pairs and n - 1 not in pairs)


def _is_paired(text: str, start: int, end: int) -> bool:
    """Whether a country is half of a pair in its short form: "Việt - | Lào", "Lào | - Việt"."""
    return bool(_BEHIND_VIET.search(text, max(0, start - 8), start) or _BEFORE_VIET.match(text, end))


def _with_posts(text: str, spots: list[Spot]) -> list[Spot]:
    """Spots, each post of border guards as one with the place behind it that tells where it is."""
    found = spots[:1]
    for spot in spots[1:]:
        last = found[-1]
        posted = last.name is None and last.country == spot.country and text[last.start : last.end] in _posts()
        if posted and _post_of().fullmatch(text, last.end, spot.start):
            found[-1] = spot._replace(start=last.start)
        else:
            found.append(spot)
    return found
