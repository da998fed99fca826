"""One sentence with everything found in it: acts, people, places, days; and where its acts take place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from helpers import dates, lexicon, names
from helpers.actors import Actor, find_actors
from helpers.chains import country_matcher
from helpers.text import Article, Sentence

OTHER = {"VN": "LA", "LA": "VN"}
REACH = 70  # characters between an act and its destination or guest; longer ones belong to another clause


@dataclass(frozen=True, slots=True)
class Spot:
    """A place or country in a sentence; offsets in the sentence."""

    start: int
    end: int
    country: str
    name: str | None


@dataclass(frozen=True, slots=True)
class Act:
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

    def has(self, *groups: str, before: int | None = None, after: int = 0) -> bool:
        return any(a.group in groups and a.start >= after and (before is None or a.end <= before) for a in self.acts)


@cache
def _act_matcher() -> lexicon.Matcher:
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


def _spots(text: str) -> tuple[Spot, ...]:
    found = [
        Spot(m.start, m.end, names.places()[m.key].country, m.key if names.places()[m.key].kind != "other" else None)
        for m in names.place_matcher().find(text)
    ]
    found += [Spot(m.start, m.end, m.key, None) for m in country_matcher().find(text)]
    # "quan hệ Việt Nam - Lào", "Hà Nội - Viêng Chăn" name a pair, not where somebody is
    found.sort(key=lambda s: s.start)
    pairs = {
        n
        for n in range(len(found) - 1)
        if re.fullmatch(r"\s*[-–/]\s*|\s+và\s+", text[found[n].end : found[n + 1].start])
        and found[n].country != found[n + 1].country
        and "other" not in (found[n].country, found[n + 1].country)
    }
    return tuple(s for n, s in enumerate(found) if n not in pairs and n - 1 not in pairs)


def scenes_of(article: Article) -> list[Scene]:
    actors, told = find_actors(article), dates.find_dates(article)
    scenes = []
    for sentence in article.sentences:
        s, e = sentence.start, sentence.end
        mine = tuple(replace(a, start=a.start - s, end=a.end - s) for a in actors if s <= a.start < e)
        days = tuple(
            replace(d, char_start=d.char_start - s, char_end=d.char_end - s) for d in told if s <= d.char_start < e
        )
        acts = tuple(Act(m.start, m.end, *m.key) for m in _act_matcher().find(sentence.text) if m.key[0] != "decoy")
        scenes.append(Scene(sentence, sentence.text, acts, mine, _spots(sentence.text), days))
    return scenes


# Words that end the reach of a visit verb: what follows is about something else.
_STOP = re.compile(
    r"\b(?:cương vị|nhằm|cho|giữa|với|mời|tiếp|hội đàm|ký|khẳng định|nhấn mạnh|góp phần|diễn ra|để|và dự|vì|khi|sau"
    r"|trước|theo)\b|[;:]"
)
_OF = re.compile(r"\bcủa\b")
TO = re.compile(r"\b(?:tới|đến|tại|sang|ở)(?: (?:nước|tỉnh|thủ đô|Thủ đô|thành phố|các tỉnh))?$")


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
        gap = " ".join(between(scene, end, spot.start).split())
        if len(gap) > (REACH if not spots else 12) or _STOP.search(gap):
            break
        if not spots and ("," in gap or _OF.search(scene.text, act.end, spot.start)) and not TO.search(gap):
            break
        if spots and not re.fullmatch(r"(?:,|và|\(|-|tại|ở|nước|tỉnh)?(?: ?(?:nước|tỉnh|thủ đô|tại))?", gap):
            break
        spots.append(spot)
        end = spot.end
    return spots


def places_in(scene: Scene, country: str) -> tuple[str, ...]:
    """Places of the visited country in which the sentence says that something happened."""
    found = []
    for spot in scene.spots:
        if spot.country == country and spot.name and is_where(scene, spot):
            found.append(spot.name)
    return tuple(dict.fromkeys(found))


def is_where(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "đến" ... stands before the place, and not after somebody who lives, works or studies there."""
    before = scene.text[max(0, spot.start - 50) : spot.start]
    match = re.search(r"\b(?:tại|ở|đến|tới|sang|thăm)\b(?:(?!\b(?:tại|ở)\b)[^.;:]){0,40}$", before)
    if match is None:
        return False
    start = max(0, spot.start - 50) + match.start()
    if any(start < a.start <= spot.start for a in scene.actors):
        return False  # "tại Salavan, đoàn đại biểu tỉnh Quảng Trị": the second place belongs to who came
    return not any(a.group == "static" and start - 45 <= a.start <= start for a in scene.acts)


def countries_where(scene: Scene) -> set[str]:
    return {s.country for s in scene.spots if is_where(scene, s)}
