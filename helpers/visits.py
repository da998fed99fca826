"""Trips between the two countries that an article tells: who went where, when, to whom, with what label."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import dates, isodates, lexicon, names
from helpers.actors import Actor
from helpers.claim import Claim
from helpers.claims import claims_in, listed_in
from helpers.grouping import Trip, abroad, group, met_anywhere, near, news_rank, online, settle, with_dateline
from helpers.itinerary import (
    LEAD,
    choose_date,
    choose_host,
    choose_places,
    conference_day,
    dateline_day,
    dateline_places,
    host_elsewhere,
    host_present,
    last_day,
    level_of,
    until,
    whole_range,
)
from helpers.roles import is_the_delegation, leads
from helpers.scene import OTHER, Scene
from helpers.scenes import scenes_of
from helpers.schema import VISIT_KINDS
from helpers.text import Article

HISTORY = 5  # years; no trip that readers coded as told in passing lies more than two years back
NEWS_DAYS = 31  # a trip that ended longer ago is no longer an article's own news
NEXT = 400  # characters in which a delegation's head is told after it


@dataclass(frozen=True, slots=True)
class Visit:
    """A trip told in an article; fields as in schema.TABLES["visits"], the quote is text[char_start:char_end]."""

    direction: str
    leader: str | None
    leader_printed: str | None
    office: str | None
    office_printed: str | None
    level: str | None
    start: str | None
    end: str | None
    date_precision: str | None
    date_basis: str | None
    host: str | None
    places: tuple[str, ...]
    kind: str
    status: str
    char_start: int
    char_end: int


def find_visits(article: Article) -> list[Visit]:
    """Find the trips between the two countries that an article tells, in reading order.

    Args:
        article: cleaned Vietnamese text; offsets refer to article.text.

    Returns:
        One Visit per distinct trip, [] when there is none. Rules: data/README.md, "What counts as a visit".
    """
    return [visit for visit, _ in explain_visits(article)]


def explain_visits(article: Article) -> list[tuple[Visit, list[Claim]]]:
    """find_visits with the claims (sentence, rule, what was matched) behind each trip."""
    scenes = scenes_of(article)
    placed = list(with_dateline(scenes))
    told = [c for s, before in placed for c in claims_in(s, before)]
    apart = abroad(scenes) or online(scenes)
    claims = settle([c for c in told if not (apart and met_anywhere(c))], scenes)
    claims = claims or [c for s, before in placed for c in listed_in(s, before)][:1]
    trips = group(claims)
    main = min(trips, key=news_rank, default=None)
    found: list[tuple[Visit, list[Claim]]] = []
    for trip in sorted(trips, key=lambda t: t is not main):  # the news first: what it is tells what the others are
        looks_back = bool(found) and found[0][1] is main.claims and found[0][0].status == "recalled"
        visit = _visit(article, trip, main, scenes, looks_back)
        if visit is not None:
            found.append((visit, trip.claims))
    return sorted(_distinct(found), key=lambda pair: pair[0].char_start)


def _visit(article: Article, trip: Trip, main: Trip | None, scenes: list[Scene], looks_back: bool) -> Visit | None:
    claims, is_main = trip.claims, trip is main
    if all(c.guest is None for c in claims) or (_only_weak(claims) and _third_country(scenes)):
        return None
    strong = [c for c in claims if c.strength >= 2] or claims
    head = _best_head(claims, scenes)
    met = [c for c in claims if c.strength == 0 and c.status != "planned"]  # "bên lề hội nghị, chiều 30/3, ... gặp"
    on_the_way = [c for c in claims if c.strength == 1 and c.goes_on and c.status != "planned"]
    day = whole_range(choose_date([*strong, *met, *on_the_way]) or choose_date(claims), claims)
    status = _trip_status(article, claims, day, is_main, main)
    kinds = {k for c in claims for k in c.kinds}
    if not kinds and is_main and (_works(scenes, claims) or any(_signed(s, day) for s in scenes)):
        kinds = {"working"}
    if is_main and status == "planned" and kinds == {"conference"} and (day is None or day.precision != "day"):
        day = conference_day(scenes, OTHER[trip.country]) or day
    if is_main and status == "reported" and not any(c.dates for c in claims if c.status != "recalled"):
        day = until(day, dateline_day(scenes, OTHER[trip.country]))
    day = last_day(day, claims) if status == "reported" else day
    status = "recalled" if looks_back and status == "reported" else status
    if not is_main and not _stands_alone(trip, head, day, status, main):
        return None
    if day and _is_history(day, article, main):
        return None
    country = trip.country
    start = day.start if day else None
    term = names.office_on(head.name if head else None, start or article.published)
    news = [c for c in claims if c.status != "recalled" or c.inviter]  # "trước đó, đoàn đã làm việc với ..." comes last
    host = choose_host(news or claims, head)
    if host is None and is_main:
        host = host_elsewhere(scenes, OTHER[country], head)
        if host is None and status == "reported":
            host = host_present(scenes, OTHER[country], head)
    host = host or choose_host(claims, head)
    level = level_of(head, claims, term)
    places = choose_places(claims)
    if not places and is_main and status == "reported":
        places = dateline_places(scenes, OTHER[country])
    first = max(claims, key=lambda c: (c.strength, bool(c.dates), -c.scene.sentence.start))
    return Visit(
        direction=f"{country}-{OTHER[country]}",
        leader=head.name if head and head.kind != "delegation" else None,
        leader_printed=head.printed if head and head.kind == "person" else None,
        office=names.title_on(head.name if head else None, start or article.published, level)
        or (head.office if head else None),
        office_printed=head.office if head else None,
        level=level,
        start=start,
        end=day.end if day else None,
        date_precision=day.precision if day else None,
        date_basis=day.basis if day else "none",
        host=host,
        places=places,
        kind="funeral" if "funeral" in kinds else min(kinds, key=VISIT_KINDS.index, default="other"),
        status=status,
        char_start=first.scene.sentence.start,
        char_end=first.scene.sentence.end,
    )


def _only_weak(claims: list[Claim]) -> bool:
    return all(c.strength == 0 for c in claims)


def _works(scenes: list[Scene], claims: list[Claim]) -> bool:
    """Whether the trip's own paragraphs go on to an inauguration or a signing, or people work with the delegation."""
    told = {c.scene.sentence.paragraph for c in claims if c.strength > 0 and c.status != "recalled"}
    for s in scenes:
        works = [a for a in s.acts if a.kind == "working"]
        if works and s.sentence.paragraph in told and not s.has("recalled"):
            return True
        if any(a.group != "occasion" for a in works) and any(is_the_delegation(a) for a in s.actors):
            return True  # "Đón tiếp và làm việc với đoàn có ..."
    return False


@cache
def _both_sign() -> re.Pattern[str]:
    """ "Hai bên thống nhất và ký biên bản ghi nhớ ...", but not "hai bên nhất trí ký ..."."""
    unsigned = r"(?! (?<!\w) <to_sign> \s+ <signs> (?!\w) )"
    return lexicon.regex(
        rf"(?<!\w) <both_sides> (?!\w) (?: {unsigned} [^.;] ){{0,60}} (?<!\w) <signs> (?!\w)", "visit_words"
    )


def _signed(scene: Scene, day: dates.DateMention | None) -> bool:
    """Whether a sentence tells that the two sides signed something on the trip, and not on another day."""
    if scene.has("planned", "recalled", "exchange") or not _both_sign().search(scene.text):
        return False
    told = [d for d in scene.dates if d.start and d.role not in ("period", "anniversary")]
    return all(day is not None and near((day.start, day.end), (d.start, d.end)) for d in told)


def _third_country(scenes: list[Scene]) -> bool:
    """Whether the lead is about another country's guest or place: a meeting told in passing is then no trip."""
    return any(x.country == "other" for s in scenes[: LEAD // 2] for x in (*s.actors, *s.spots))


def _best_head(claims: list[Claim], scenes: list[Scene]) -> Actor | None:
    named = [c.guest for c in claims if c.guest is not None and c.guest.name]
    if named:
        who = named[0].name
        mentions = [a for s in scenes for a in s.actors if a.name == who and a.kind == "person"]
        return min(mentions or [named[0]], key=lambda a: (names.rank(a.level), not a.office))
    # a delegation whose head is told in another sentence: "Đoàn đại biểu ... do ông X dẫn đầu"
    delegations = [c.guest for c in claims if c.guest is not None]
    country = claims[0].guest_country
    for scene in scenes:
        for a in scene.actors:
            if a.kind != "delegation":
                continue
            same = not delegations or set(a.places) & set(delegations[0].places) or a.printed == delegations[0].printed
            # "Đoàn do ông X làm trưởng đoàn" right after the sentence that told whose delegation it is
            next_told = is_the_delegation(a) and 0 < scene.sentence.start - claims[0].scene.sentence.start <= NEXT
            if (a.country == country and same) or next_told:
                lead = leads(scene, a)
                if lead is not None and lead.country in (None, country) and lead.name:
                    return lead._replace(country=country)
    return delegations[0] if delegations else None


def _trip_status(article: Article, claims: list[Claim], day, is_main: bool, main: Trip | None) -> str:
    statuses = [c.status for c in claims if c.strength > 0] or [c.status for c in claims]
    if day and article.published and len(day.start) == 10:
        if day.start > article.published and ("planned" in statuses or day.tense != "past"):
            return "planned"  # "nhận lời mời ..., X thăm Lào từ ngày 10 đến 13/9", told on the 7th
        if "planned" in statuses and is_main and day.start < article.published:
            return "reported"  # announced in the words of the day before, told when it was under way
    if is_main:
        if day and article.published and _long_past(day, article.published):
            return "recalled"  # a look back: none of its trips is news
        if "reported" in statuses and statuses[0] != "planned":
            return "reported"
        if "planned" in statuses:
            return "planned"
        old = day and article.published and not near((day.start, day.end), (article.published, article.published))
        return "recalled" if old and set(statuses) == {"recalled"} else "reported"
    if "planned" in statuses and not (day and main and _before(day, main)):
        return "planned"
    if "recalled" in statuses or (day and main and _before(day, main)):
        return "recalled"
    return "reported"


def _long_past(day: dates.DateMention, published: str) -> bool:
    """Whether a trip was over more than NEWS_DAYS before the day of publication."""
    told, today = (day.start, day.end or day.start), (published, published)
    return day.start < published and not isodates.overlaps(
        isodates.interval(*told), isodates.interval(*today), NEWS_DAYS
    )


def _before(day, main: Trip) -> bool:
    known = [d.start for c in main.claims for d in c.dates]
    return bool(known) and day.start[:10] < min(known)[: len(day.start)]


def _is_history(day: dates.DateMention, article: Article, main: Trip | None) -> bool:
    """Whether a trip lies so far back that it is history told as background, not a trip that the article reports."""
    news = article.published or min((d.start for c in main.claims for d in c.dates), default=None) if main else None
    return news is not None and int(news[:4]) - int(day.start[:4]) > HISTORY


def _stands_alone(trip: Trip, head: Actor | None, day, status: str, main: Trip | None) -> bool:
    """Whether a second trip of an article is told well enough to be a row: a named head or a date of its own."""
    strength = max(c.strength for c in trip.claims)
    if strength < 2:
        return False
    if day is not None:
        return True
    named = head is not None and head.name is not None
    # "các hoạt động ..., trong đó có chuyến thăm Lào của ông X": not told as having been made
    made = status == "recalled" or (status == "reported" and not all(c.spoken for c in trip.claims if c.strength >= 3))
    return named and strength >= 3 and made


def _distinct(found: list[tuple[Visit, list[Claim]]]) -> list[tuple[Visit, list[Claim]]]:
    """Companions of a leader are no second trip: of trips of one direction and the same days the highest head stays."""
    kept: list[tuple[Visit, list[Claim]]] = []
    for visit, claims in sorted(found, key=lambda p: (names.rank(p[0].level), p[0].char_start)):
        twin = next(
            (
                k
                for k, _ in kept
                if k.direction == visit.direction
                and (k.leader == visit.leader or visit.leader is None or not _own_trip(claims))
                and (not k.start or not visit.start or near((k.start, k.end), (visit.start, visit.end)))
            ),
            None,
        )
        if twin is None:
            kept.append((visit, claims))
    return kept


def _own_trip(claims: list[Claim]) -> bool:
    """Whether somebody besides the leader is told to have travelled: subject of a visit verb or received by name."""
    return any(c.strength >= 2 and c.guest is not None and c.guest.name for c in claims)
