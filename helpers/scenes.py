"""One sentence with everything found in it: acts, people, places, days; and where its acts take place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from helpers import dates, lexicon, names
from helpers.actors import Actor, by_sentence
from helpers.chains import country_matcher, in_name
from helpers.text import Article, Sentence

OTHER = {"VN": "LA", "LA": "VN"}
AT = 70  # characters before a place in which "tại" is looked for
REACH = 70  # characters between an act and its destination or guest; longer ones belong to another clause


class Spot(NamedTuple):
    """A place or country in a sentence; offsets in the sentence."""

    start: int
    end: int
    country: str
    name: str | None


class Act(NamedTuple):
    """An act of acts.csv in a sentence; offsets in the sentence."""

    start: int
    end: int
    group: str
    kind: str


@dataclass(frozen=True)
class Scene:
    """One sentence with everything found in it; offsets of actors and dates are the sentence's too."""

    sentence: Sentence
    text: str
    acts: tuple[Act, ...]
    actors: tuple[Actor, ...]
    spots: tuple[Spot, ...]
    dates: tuple[dates.DateMention, ...]
    attends: bool = False  # somebody attends, here or earlier in a list that semicolons join

    @cached_property
    def groups(self) -> frozenset[str]:
        """The groups of its acts."""
        return frozenset(a.group for a in self.acts)

    @cached_property
    def where(self) -> frozenset[str]:
        """The countries of the places at which the sentence says that something happened."""
        return frozenset([s.country for s in self.told_places])

    @cached_property
    def told_places(self) -> tuple[Spot, ...]:
        """Its places at which something happened: asked for by many rules, found once."""
        return tuple([s for s in self.spots if _is_where(self, s)])

    def has(self, *groups: str, before: int | None = None, after: int = 0) -> bool:
        """Whether an act of one of the groups stands in the sentence, or in the part of it between two offsets."""
        if self.groups.isdisjoint(groups):
            return False
        return any(a.group in groups and a.start >= after and (before is None or a.end <= before) for a in self.acts)


@cache
def act_matcher() -> lexicon.Matcher:
    return lexicon.Matcher(
        (r["phrase"], (r["group"], r["kind"])) for r in lexicon.rows("acts") if r["group"] in VISIT_GROUPS
    )


VISIT_GROUPS = frozenset(
    (
        "visiting",
        "attending",
        "going",
        "receiving",
        "calling_on",
        "talking",
        "leading",
        "inviting_host",
        "inviting",
        "decoy",
        "no_visit",
        "exchange",
        "planned",
        "recalled",
        "companion",
        "static",
        "conference_noun",
    )
)


@cache
def _town(name: str) -> str | None:
    """The place as a trip names it: of a university its town, of a country or region nothing."""
    place = names.places()[name]
    if place.kind != "other":
        return name
    parent = names.places().get(place.parent)
    return parent.name if parent and parent.kind in ("capital", "city", "province") else None


_PAIRED = re.compile(r"\s*[-–/]\s*|\s+và\s+")


def _spots(text: str) -> tuple[Spot, ...]:
    named, countries = names.place_matcher().find(text), country_matcher().find(text)
    if not (named or countries):
        return ()
    places = names.places()
    found = [
        Spot(start, end, places[name].country, _town(name))
        for start, end, name in named
        if not in_name(text, start, end)
    ]
    found += [Spot(start, end, country, None) for start, end, country in countries if not in_name(text, start, end)]
    if len(found) < 2:
        return tuple(found)
    # "quan hệ Việt Nam - Lào", "Hà Nội - Viêng Chăn" name a pair, not where somebody is
    found.sort(key=lambda s: s.start)
    pairs = {
        n
        for n in range(len(found) - 1)
        if _PAIRED.fullmatch(text, found[n].end, found[n + 1].start)
        and found[n].country != found[n + 1].country
        and "other" not in (found[n].country, found[n + 1].country)
    }
    return tuple(s for n, s in enumerate(found) if n not in pairs and n - 1 not in pairs)


def scenes_of(article: Article) -> list[Scene]:
    told = dates.find_dates(article)
    starts = [d.char_start for d in told]
    find_acts = act_matcher().find
    scenes: list[Scene] = []
    for sentence, mine in by_sentence(article):
        s = sentence.start
        first, last = bisect_left(starts, s), bisect_left(starts, sentence.end)
        days = [d._replace(char_start=d.char_start - s, char_end=d.char_end - s) for d in told[first:last]]
        acts = [Act(start, end, *key) for start, end, key in find_acts(sentence.text) if key[0] != "decoy"]
        listed = bool(scenes) and scenes[-1].attends and scenes[-1].text.endswith(";")
        attends = listed or bool(acts and any(a.group == "attending" for a in acts))
        spots = _spots(sentence.text)
        scenes.append(Scene(sentence, sentence.text, tuple(acts), mine, spots, tuple(days), attends))
    return scenes


_APART = re.compile(r"[,;]|\bvà\b")
_BRACKET = re.compile(r"\([^)]*$")
_OF = re.compile(r"\bcủa\b")


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """The patterns that tell a place from the words before it."""

    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        # behind one of these another thing is told: "chuyến thăm nhằm ..."
        "ends": build(r"(?<!\w) <ends_reach> (?!\w) | [;:]"),
        "to": build(r"(?<!\w) <to> (?: \s <of_place> )? $"),
        # "tại ..." some way before the place
        "at": build(r"(?<!\w) <at> (?!\w) (?: (?! (?<!\w) <at> (?!\w) ) [^.;:] ){0,60} $"),
        "sends": build(r"(?<!\w) <sends> (?!\w)"),
        # "đến thăm và làm việc [tại tỉnh ta]"
        "our_own": build(r"\s* (?: <to> | <and_with> )? \s* <our_own> (?!\w)"),
        "inside": build(r"(?<!\w) <at_only> (?!\w) [^.;:]{0,60} $"),
        "source": build(r"(?<!\w) <source> (?!\w) [^,.;:]* $"),
        "leaving": build(r"(?<!\w) <leaving> \s $"),
        # between two places that one verb leads to: "thăm Lào và Campuchia", "tỉnh A (Lào)"
        "next": build(r"(?: , | và | \( | - | <at_only> | <of_place> )? (?: \s? (?: <of_place> | <at_only> ) )?"),
    }


def leads_to(gap: str) -> bool:
    """Whether a text ends in a word that leads to the place behind it: "tới", "tại tỉnh"."""
    return patterns()["to"].search(gap) is not None


def between(scene: Scene, start: int, end: int) -> str:
    """The text between two offsets with the actors in it blanked out."""
    text = scene.text[start:end]
    for a in scene.actors:
        s, e = max(a.start - start, 0), min(a.end - start, len(text))
        if s < e:
            text = text[:s] + " " * (e - s) + text[e:]
    return text


def destination(scene: Scene, act: Act) -> list[Spot]:
    """Where a visit verb leads: the places right after it ("thăm Lào và Campuchia" has two)."""
    spots: list[Spot] = []
    end = act.end
    for spot in scene.spots:
        if spot.start < act.end:
            continue
        inside = next((a for a in scene.actors if a.start <= spot.start < a.end), None)
        if inside is not None and not (inside.kind == "delegation" and inside.start < act.start):
            if spots or not _OF.search(scene.text, act.end, inside.start + 1):
                break
            continue  # "chuyến thăm của Thủ tướng Lào ... tới Việt Nam": the office names his country, not the way
        if any(a.kind == "elsewhere" and act.end <= a.start < spot.start for a in scene.acts):
            break  # "thăm Đại sứ quán Lào", "thăm lưu học sinh Lào", "xã giáp Lào": the visit leads to none of them
        gap = " ".join(between(scene, end, spot.start).split())
        if len(gap) > (REACH if not spots else 12) or patterns()["ends"].search(gap):
            break
        if not spots and ("," in gap or _OF.search(scene.text, act.end, spot.start)) and not leads_to(gap):
            break
        if spots and not patterns()["next"].fullmatch(gap):
            break
        spots.append(spot)
        end = spot.end
    return spots


def places_in(scene: Scene, country: str) -> tuple[str, ...]:
    """Places of the visited country in which the sentence says that something happened."""
    found, last = [], None
    for spot in scene.spots:
        left = patterns()["leaving"].search(scene.text, max(0, spot.start - AT), spot.start)
        listed = last is not None and re.fullmatch(r"\s*(?:,|và)\s*", scene.text[last : spot.start])
        if spot.country == country and spot.name and (left or listed or is_where(scene, spot)):
            found.append(spot.name)
            last = spot.end
    return tuple(dict.fromkeys(found))


def is_where(scene: Scene, spot: Spot) -> bool:
    """Whether a sentence says that something happened at one of its places."""
    return spot in scene.told_places


def _is_where(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "đến" ... stands before the place, and not after somebody who lives, works or studies there."""
    match = patterns()["at"].search(scene.text, max(0, spot.start - AT), spot.start)
    if match is None:
        return False
    start = match.start()
    if any(start < s.start < spot.start and s.country != spot.country for s in scene.spots):
        return False  # "tại Hà Nội đã khai mạc Tuần Văn hóa Lào": the first place is where it happens
    if any(start < a.start <= spot.start for a in scene.actors):
        return False  # "tại Salavan, đoàn đại biểu tỉnh Quảng Trị": the second place belongs to who came
    if any(a.kind == "elsewhere" and start <= a.start < spot.start for a in scene.acts):
        return False
    return not any(a.group == "static" and a.kind != "apart" and start - 45 <= a.start <= start for a in scene.acts)


def inside(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "ở" stands before the place: something happens in it, not on the way to it."""
    return patterns()["inside"].search(scene.text, max(0, spot.start - AT), spot.start) is not None


def countries_where(scene: Scene) -> set[str]:
    return set(scene.where)


def named_after(scene: Scene, act: Act, guest_country: str) -> list[Spot]:
    """The places named after "sang", those of the guest's own offices aside."""
    own = [a for a in scene.actors if a.country == guest_country]
    return [
        s
        for s in scene.spots
        if act.end <= s.start <= act.end + 2 * REACH and not any(a.start <= s.start < a.end for a in own)
    ]


def leads_elsewhere(scene: Scene, act: Act, dest: str) -> bool:
    """Whether a visit verb leads to another country than the one meant."""
    countries = {s.country for s in destination(scene, act)}
    return bool(countries) and dest not in countries


def event_days(scene: Scene) -> tuple[dates.DateMention, ...]:
    return tuple(d for d in scene.dates if d.role == "event" and d.start)


def own_days(scene: Scene, act: Act, dest: str) -> tuple[dates.DateMention, ...]:
    """The sentence's days that are this trip's: of a tour only those nearer to this leg's verb than to another's."""
    if not scene.dates:
        return ()
    legs = [a for a in scene.acts if a.group == "visiting" and (a == act or destination(scene, a))]
    days = tuple(d for d in event_days(scene) if not (d.char_start > act.end and _of_the_news(scene, act, d)))
    if not any(leads_elsewhere(scene, leg, dest) for leg in legs):
        return days
    return tuple(d for d in days if not leads_elsewhere(scene, _leg_of(scene, legs, d), dest))


def _of_the_news(scene: Scene, act: Act, day: dates.DateMention) -> bool:
    """Whether a day behind an act is that of the announcement: "theo thông tin từ Bộ Ngoại giao ngày 1/3"."""
    return patterns()["source"].search(scene.text, max(act.end, day.char_start - REACH), day.char_start) is not None


def _leg_of(scene: Scene, legs: list[Act], day: dates.DateMention) -> Act:
    """The visit verb that a day belongs to: the one that no comma or "và" parts it from, else the nearer one.

    A day in brackets belongs to the verb before it: "chuyến thăm Lào của ông X (tháng 8/2021)".
    """
    before = [leg for leg in legs if leg.end <= day.char_start]
    if before and _BRACKET.search(scene.text, max(0, day.char_start - 8), day.char_start):
        return before[-1]

    def far(leg: Act) -> tuple[bool, int]:
        end = max([leg.end, *(s.end for s in destination(scene, leg))])
        gap = scene.text[day.char_end : leg.start] if leg.start >= day.char_end else scene.text[end : day.char_start]
        return bool(_APART.search(gap)), len(gap)

    return min(legs, key=far)


def invited_only(scene: Scene, act: Act) -> bool:
    """Whether the verb is only what somebody is invited to: "mời ... sang thăm" without "nhận lời mời"."""
    return scene.has("inviting", before=act.start) and not scene.has("inviting_host", before=act.start)


def status_of(scene: Scene, act: Act) -> str:
    """Whether an act is told as planned ("sẽ thăm"), recalled ("vừa qua") or as news."""
    if scene.has("planned") and any(a.group == "planned" and act.start - 60 <= a.start < act.start for a in scene.acts):
        return "planned"
    return "recalled" if scene.has("recalled") else "reported"
