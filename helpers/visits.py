"""Trips between the two countries that an article tells: who went where, when, to whom, with what label."""

from __future__ import annotations

from dataclasses import replace

from helpers import names
from helpers.language.capitals import as_printed
from helpers.naming.actors import Actor
from helpers.schema import VISIT_KINDS
from helpers.text import Article, asked_of, in_parts
from helpers.trips.claim import Claim, is_old_photo
from helpers.trips.claims import claims_in
from helpers.trips.coheads import coheads
from helpers.trips.companions import accompanied, came_with_leader
from helpers.trips.distinct_trips import distinct
from helpers.trips.elsewhere import abroad, met_elsewhere, online, without_sidelines
from helpers.trips.events import event_of_lead
from helpers.trips.farewells import place_left
from helpers.trips.fellows import fellows, first_of_list
from helpers.trips.grouping import (
    Trip,
    group,
    news_rank,
    with_dateline,
)
from helpers.trips.groups import of_groups
from helpers.trips.headline import companion_in_headline, only_in_headline, told_in_headline
from helpers.trips.hosts import find_host
from helpers.trips.hosts_alone import received_untold
from helpers.trips.hosts_apart import only_guests, told_aside, told_behind
from helpers.trips.itinerary import (
    choose_places,
    conference_places,
    dateline_places,
    host_places,
    level_of,
    level_on,
    own_place,
)
from helpers.trips.joint_bodies import of_joint_body
from helpers.trips.nested import on_leaders_trip
from helpers.trips.presence import listed_in
from helpers.trips.pronouns import of_himself, of_pronouns, of_return
from helpers.trips.scene import OTHER, Scene, event_days, tells_day
from helpers.trips.scenes import scenes_of
from helpers.trips.sent_together import rest_of_places
from helpers.trips.settling import settle
from helpers.trips.strangers import third_country, to_a_third, without_strangers
from helpers.trips.told_before import of_earlier, of_party
from helpers.trips.trip_days import choose_date, day_of_news, day_of_visit, day_told, time_of_news
from helpers.trips.trip_heads import best_head, with_head_told
from helpers.trips.trip_length import last_day
from helpers.trips.trip_lists import listed_trips
from helpers.trips.trip_status import is_history, of_old, told_amid_history, trip_status
from helpers.trips.trip_work import is_usual_work, kinds_told, only_weak
from helpers.trips.visit import Visit


def find_visits(article: Article) -> list[Visit]:
    """Find the trips between the two countries that an article tells, in reading order.

    Args:
        article: cleaned Vietnamese text; offsets refer to article.text.

    Returns:
        One Visit per distinct trip, [] when there is none. Rules: data/README.md, "What counts as a visit".
    """
    asked_of(article)
    return [visit for visit, _ in explain_visits(article)]


def explain_visits(article: Article) -> list[tuple[Visit, list[Claim]]]:
    """find_visits with the claims (sentence, rule, what was matched) behind each trip; of an article of parts none."""
    if len(article.parts) > 1:
        return [(visit, []) for visit in in_parts(article, find_visits)]
    scenes = scenes_of(article)
    placed = list(with_dateline(scenes))
    lists = listed_trips(scenes)
    told = [
        c for s, before in placed for c in lists.get(s.sentence.start) or claims_in(s, before) if not is_old_photo(c)
    ]
    told += [*of_pronouns(scenes, told), *of_himself(scenes), *of_return(scenes)]
    told += [*of_party(scenes), *of_earlier(scenes)]
    apart = abroad(scenes) or online(scenes)
    told = first_of_list(scenes, told)
    told = without_sidelines([c for c in told if not (apart and met_elsewhere(c, apart))])
    claims = with_head_told(on_leaders_trip(settle(told, scenes)), scenes)
    if all(c.guest is None or of_old(c, article) for c in claims):  # no news of a trip: who was there came
        event = event_of_lead(article, scenes)
        claims = claims + [c for s, before in placed for c in listed_in(s, before, event) if not apart][:1]
    if not apart and all(c.guest is None for c in claims):
        claims = [*claims, *(list(received_untold(scenes)) or of_joint_body(scenes))]
    claims = claims + fellows(scenes, claims)
    claims = [*claims, *of_groups(article, scenes, claims)]
    if scenes and all(c.guest is None for c in claims):
        claims = claims + only_in_headline(article, scenes)
    trips = group(without_strangers(article, scenes, claims))
    main = min((t for t in trips if any(c.guest for c in t.claims)), key=news_rank, default=None)
    starts = [c.scene.sentence.start for t in trips for c in t.claims]
    found: list[tuple[Visit, list[Claim]]] = []
    for trip in sorted(trips, key=lambda t: t is not main):  # the news first: what it is tells what the others are
        news = found[0][0] if found and found[0][1] is main.claims else None
        back = [c for t in trips if t.country != trip.country for c in t.claims]
        others = _hosts_of_companions(trip, trips) | only_guests(scenes, trip.claims, back)
        beside = [c for t in trips if t is not trip and t.country == trip.country for c in t.claims]
        aside = told_aside(scenes, trip.claims, beside)
        visit = _visit(article, trip, main, scenes, news, others, starts, aside)
        if visit is not None:
            found.append((visit, trip.claims))
    rows = [(each, claims) for visit, claims in distinct(found) for each in _of_each_head(visit, claims, scenes)]
    more = [*_with_leader(article, rows, scenes), *rest_of_places(rows, scenes)]
    rows = [(_as_printed(article, visit), claims) for visit, claims in (*rows, *more)]
    return sorted(rows, key=lambda pair: pair[0].char_start)


def _with_leader(
    article: Article, rows: list[tuple[Visit, list[Claim]]], scenes: list[Scene]
) -> list[tuple[Visit, list[Claim]]]:
    """The trip of somebody whom the headline tells to have gone with a leader: made on the leader's days."""
    leads = (r for r in rows if r[0].status != "recalled" and names.rank(r[0].level) <= names.rank("deputy_head"))
    visit, claims = next(leads, (None, []))
    went = companion_in_headline(article, scenes, visit.direction[:2]) if visit is not None else None
    if went is None or any(v.leader == went.name for v, _ in rows) or names.rank(went.level) <= names.rank(visit.level):
        return []
    title = names.title_on(went.name, visit.start, went.level) or went.office
    who = {"leader": went.name, "leader_printed": went.printed, "office": title, "office_printed": went.office}
    return [(replace(visit, **who, level=went.level, host=None, places=()), claims)]


def _as_printed(article: Article, visit: Visit) -> Visit:
    """The trip with its head's name and office in the letters that the article prints: a line in capitals has those."""
    leader, office = (as_printed(article.text, told) for told in (visit.leader_printed, visit.office_printed))
    same = (leader, office) == (visit.leader_printed, visit.office_printed)
    return visit if same else replace(visit, leader_printed=leader, office_printed=office)


def _of_each_head(visit: Visit, claims: list[Claim], scenes: list[Scene]) -> list[Visit]:
    """A trip, once for each head of a delegation of several places."""
    heads = coheads(scenes, claims)
    if visit.leader is not None and all(a.name != visit.leader for a in heads):
        return [visit]
    return [
        replace(
            visit,
            leader=a.name,
            leader_printed=a.printed,
            office=names.title_on(a.name, visit.start, a.level) or a.office,
            office_printed=a.office,
            level=a.level,
        )
        for a in heads
    ] or [visit]


def _visit(
    article: Article,
    trip: Trip,
    main: Trip | None,
    scenes: list[Scene],
    news: Visit | None,
    others: frozenset[str],
    starts: list[int],
    aside: frozenset[int],
) -> Visit | None:
    claims, is_main = trip.claims, trip is main
    if all(c.guest is None for c in claims):
        return None
    if to_a_third(claims, scenes):
        return None
    if only_weak(claims) and (third_country(scenes) or told_amid_history(article, claims, scenes)):
        return None
    head = best_head(claims, scenes, is_news=is_main)
    named = head is not None and bool(head.name)
    if all(c.of_body for c in claims) and not named:
        return None
    if not named and not any(c.strength > 2 or c.places for c in claims) and third_country(scenes):
        return None  # on a trip to a third country: "Đoàn Lào sẽ đến thăm Học viện Ngoại giao"
    if only_weak(claims) and not named and not _is_of_lead(claims, scenes):
        return None  # "hai lực lượng trao đổi tình hình", far down: what else is told has days and hosts of its own
    headline = told_in_headline(article, trip.country, head) if is_main else []
    day = day_told(claims) or choose_date(headline)
    status = trip_status(article, claims, day, main, scenes, head)
    kinds = {k for c in claims for k in c.kinds}
    if kinds <= {"working"}:  # a headline is short: the text that tells a label tells it in full
        kinds |= {k for c in headline for k in c.kinds}
    only_recalled = status == "recalled" and all(c.spoken for c in claims)  # then the article's work is another's
    beside_leader = is_main and day is not None and came_with_leader(scenes, head)  # then the days are the leader's
    is_own = is_main and not only_recalled and not beside_leader
    kinds = kinds_told(kinds, claims, head, scenes, day) if is_own else kinds
    if (
        not kinds
        and news is not None
        and news.kind == "funeral"
        and status == "reported"
        and main.country == trip.country
    ):
        kinds = {"funeral"}  # "đoàn do X dẫn đầu đến viếng. Cùng ngày, Thủ tướng Y tiếp [Thủ tướng Z]"
    if is_main and status != "recalled" and not beside_leader:
        day = day_of_news(day, article, claims, scenes, head, status, confers="conference" in kinds)
    elif status == "reported":
        day = last_day(day, claims)
    status = "recalled" if news is not None and news.status == "recalled" and status == "reported" else status
    if day is None and main and main.country == trip.country and status == "reported" and _frames(trip, main):
        day = day_of_visit(news) or choose_date([c for c in main.claims if c.status != "recalled"])
    if not is_main and not _stands_alone(trip, head, day, status, main):
        return None
    if day is None and not is_main and status == "reported":
        day = time_of_news(article)
    if day and is_history(day, article, main):
        return None
    country = trip.country
    start = day.start if day else None
    on = start or article.published
    term = names.office_on(head.name if head else None, on)
    host = find_host(
        scenes,
        claims,
        OTHER[country],
        head,
        others=others,
        headline=headline,
        confers="conference" in kinds,
        is_main=is_main or any(c.fellow for c in claims),
        is_reported=status == "reported",
        behind=told_behind(claims, starts, scenes),
        aside=aside,
    )
    level = level_of(head, claims, term, status)
    places = choose_places(claims, on)
    if not places and is_main and status == "reported" and not all(c.of_companion for c in claims):
        places = dateline_places(scenes, OTHER[country], on)
    if not places and country == "LA":
        places = own_place(scenes, claims)
    if not places and is_main and "conference" in kinds and not all(c.of_companion for c in claims):
        own = {c.scene.sentence.start for c in claims}
        places = conference_places(scenes, OTHER[country], on, frozenset(starts) - own)
    told = choose_places(headline, on)
    places = told if set(places) < set(told) else places  # of several provinces the text may tell the first in full
    if not places and is_main and status == "reported":
        places = host_places(scenes, host, on) or place_left(scenes, OTHER[country], head.name if head else None)
    if not kinds and (status == "reported" or (is_main and status == "planned")):
        host_level = level_on(host, scenes, on)
        kinds = {"working"} if is_usual_work(claims, level, host_level, places) else kinds
    first = max(claims, key=lambda c: (c.strength, bool(c.dates), -c.scene.sentence.start))
    return Visit(
        direction=f"{country}-{OTHER[country]}",
        leader=head.name if head and head.kind != "delegation" else None,
        leader_printed=head.printed if head and head.kind == "person" else None,
        office=names.title_on(head.name if head else None, on, level) or (head.office if head else None),
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


def _hosts_of_companions(trip: Trip, trips: list[Trip]) -> frozenset[str]:
    """Who met the companions of a trip's head: they are no hosts of his."""
    if not any(c.of_companion or accompanied(c.scene, c.guest) for c in trip.claims):
        return frozenset()
    return frozenset(c.host.name for t in trips if t is not trip for c in t.claims if c.host and c.host.name)


def _is_of_lead(claims: list[Claim], scenes: list[Scene]) -> bool:
    """Whether a meeting has a day of its own, or is told in the first sentence that names anybody or any day."""
    first = next((s for s in scenes if s.actors or s.dates), None)
    return any(c.dates or (first is not None and c.scene.sentence.start <= first.sentence.start) for c in claims)


def _frames(trip: Trip, main: Trip | None) -> bool:
    """Whether the news is of another's trip that this one frames: "trong khuôn khổ chuyến thăm của X, Bộ trưởng Y".

    Or of a delegation that came on one occasion with this one.
    """
    return trip is not main and any(c.framed or c.fellow for c in trip.claims)


def _stands_alone(trip: Trip, head: Actor | None, day, status: str, main: Trip | None) -> bool:
    """Whether a second trip of an article is told well enough to be a row: a named head or a date of its own."""
    strength = max(c.strength for c in trip.claims)
    if strength < 2:
        return False
    named = head is not None and head.name is not None
    if day is not None:
        return named or day.precision != "year"
    within = main is not None and main.country == trip.country and _frames(trip, main)
    if status != "recalled" and (within or any(c.fellow for c in trip.claims)):
        return named
    # "các hoạt động ..., trong đó có chuyến thăm Lào của ông X": not told as having been made
    made = status == "recalled" or (status == "reported" and not all(c.spoken for c in trip.claims if c.strength >= 3))
    # "chiều 9/3, ... Thứ trưởng X đã chào Z", of a year that nothing tells
    met = [c.scene for c in trip.claims if c.strength >= 2 and c.status == "reported" and not c.spoken]
    dated = any(tells_day(s) and not event_days(s) for s in met)
    return named and (dated or (strength >= 3 and made))
