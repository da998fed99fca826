"""When a trip was: by the days that its sentences tell, else by those of the lead, of a meeting or of a stay."""

from __future__ import annotations

import re
from functools import cache

from helpers import dates
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.text import LEAD, Article
from helpers.timing import isodates
from helpers.timing.reviews import year_reviewed
from helpers.trips.claim import Claim
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import is_the_delegation
from helpers.trips.scene import OTHER, REACH, Scene, countries_where, event_days
from helpers.trips.trip_length import active, begun, for_days, for_days_from, last_day, lasting, left
from helpers.trips.visit import Visit

WEEK = 7  # days in which news is told


def day_told(claims: list[Claim]) -> dates.DateMention | None:
    """The day or days that the sentences about a trip tell, the plainest ones first."""
    if under_way(claims) and any(c.status == "planned" for c in claims):
        # "Rời Đà Nẵng, X sẽ tiếp tục thăm Huế từ ngày 17 đến 18/7" tells no first day
        begun = day_told([c for c in claims if c.status != "planned"])
        ahead = choose_date([c for c in claims if c.status == "planned" and c.strength >= 2])
        both = begun is not None and ahead is not None and begun.precision == ahead.precision == "day"
        last = max(begun.end or begun.start, ahead.end or ahead.start) if both else None
        return begun._replace(end=last) if both and last > begun.start else begun
    claims = [c for c in claims if not _set_out_before(c, claims)]
    strong = [c for c in claims if c.strength >= 2] or claims
    met = [c for c in claims if c.strength == 0 and c.status != "planned"]  # "bên lề hội nghị, chiều 30/3, ... gặp"
    on_the_way = [c for c in claims if c.strength == 1 and c.goes_on and c.status != "planned"]
    return whole_range(choose_date([*strong, *met, *on_the_way]) or choose_date(claims), claims)


@cache
def _leaves_home() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <leaves_home> (?!\w)", "visit_words")


def _set_out_before(claim: Claim, claims: list[Claim]) -> bool:
    """Whether a claim looks back at how a guest set out at home: "Sáng 16/8, đoàn đến nơi. Trước đó (15/8), lên đường".

    He was there from the day on which he came.
    """
    if claim.status != "recalled" or not claim.dates or not _leaves_home().search(claim.scene.text):
        return False
    came = [d.start for c in claims if c.status == "reported" and c.strength >= 2 for d in c.dates]
    return bool(came) and max(d.start for d in claim.dates) < min(came)


def under_way(claims: list[Claim]) -> bool:
    """Whether somebody has already received the guest there, whatever is told to come."""
    told = (c for c in claims if c.strength == 2 and c.status == "reported" and not c.inviter)
    return any(c.scene.has("receiving") and not c.scene.has("planned") for c in told)


def day_of_news(
    day: dates.DateMention | None,
    article: Article,
    claims: list[Claim],
    scenes: list[Scene],
    head: Actor | None,
    status: str,
    *,
    confers: bool,
) -> dates.DateMention | None:
    """The days of the trip that is an article's news, with what the rest of the article tells of them.

    Args:
        day: what day_told found.
        status: reported or planned; of a recalled trip the rest of the article tells nothing.
        confers: it is made for a conference.
    """
    dest = OTHER[claims[0].guest_country]
    if status == "reported" and not any(c.dates for c in claims if c.status != "recalled" and not c.tour):
        day = until(day, dateline_day(scenes, dest))
    vague = day is None or day.precision != "day"
    if confers and vague:
        day = conference_day(scenes, dest) or day
    ahead = day is None and under_way(claims)  # then days to come are not its first ones
    day = stay(day, [s for s in scenes if not (ahead and s.has("planned"))], head) or day
    if status == "reported":
        day = day or lead_day(scenes, article) or photo_day(claims, scenes, head, article) or time_of_news(article)
        if confers:
            day = meeting_range(day, scenes)
        day = begun(left(active(lasting(day, scenes), scenes, head, dest), scenes, head), scenes)
        day = last_day(day, claims, scenes)
    return for_days_from(for_days(day, claims), scenes)


def stay(day: dates.DateMention | None, scenes: list[Scene], head: Actor | None) -> dates.DateMention | None:
    """The range in which a sentence says that the guest is there, or does something: "ngày 1-2/12, ông sẽ dự ...".

    It begins on the trip's day, lies in the month or weeks that are known, or is that of a visit which the day lies in:
    "Ngày 12/3, X tiếp đoàn ... Đoàn sang thăm, làm việc từ ngày 11 đến 14/3".
    """
    if day is not None and (day.precision == "year" or (day.precision == "day" and day.end)):
        return None
    for scene in scenes:
        if not scene.dates or scene.has("no_visit", "exchange", "recalled"):
            continue
        if any(s.country == "other" for s in scene.spots):
            continue
        if not scene.has("visiting", "going", "attending", "talking", "inviting_host", "conference_noun", "inviting"):
            continue
        for told in event_days(scene):
            if told.end in (None, told.start) or told.precision != "day" or not _of_guest(scene, told, head):
                continue
            visits = scene.has("visiting") and day is not None and told.start <= day.start <= told.end
            if day is None or (day.start == told.start or visits if day.precision == "day" else _within(told, day)):
                return told
    return None


def _of_guest(scene: Scene, told: dates.DateMention, head: Actor | None) -> bool:
    """Whether days are told of what the guest does: he is named, invited or meant by a pronoun, or his delegation."""
    named = head is not None and head.name and any(a.name == head.name for a in scene.actors)
    came = (
        bool(scene.actors) and is_the_delegation(scene.actors[0]) and scene.has("visiting", after=scene.actors[0].end)
    )
    return bool(named) or came or scene.has("inviting_host") or _is_pronoun(scene.text, told)


def _is_pronoun(text: str, told: dates.DateMention) -> bool:
    """Whether a pronoun stands before or behind a date: "ngày 1-2/12 | ông sẽ dự", but not "ông Xay sẽ dự"."""
    before = patterns()["pronoun_before"].search(text, max(0, told.char_start - REACH), told.char_start)
    behind = patterns()["pronoun"].match(text, told.char_end)
    if before is not None and not any(word[:1].isupper() for word in before[0].split()[1:3]):
        return True
    return behind is not None and not text[behind.end() :].lstrip()[:1].isupper()


def _within(told: dates.DateMention, known: dates.DateMention) -> bool:
    return isodates.overlaps(
        isodates.interval(told.start, told.end), isodates.interval(known.start, known.end or known.start), 0
    )


def choose_date(claims: list[Claim]) -> dates.DateMention | None:
    """The trip's own range when one is told, else its earliest day, else month or year."""
    told = [d for c in claims if not c.tour for d in c.dates]
    for precision in ("day", "month", "year"):
        some = [d for d in told if d.precision == precision]
        ranges = [d for d in some if d.end and d.end != d.start]
        if ranges:
            first = min(ranges, key=lambda d: told.index(d))
            # "ngày 7/11 ... Trước đó, ngày 5 và 6/11 ...": the trip went on after the days looked back at
            news = {d.start for c in claims if c.status == "reported" and not c.tour for d in c.dates}
            before = any(first in c.dates and c.status == "recalled" for c in claims)
            last = max((day for day in news if len(day) == len(first.end)), default=first.end)
            return first._replace(end=max(last, first.end)) if before else first
        if some:
            first = min(some, key=lambda d: (d.start, d.char_start))
            last = max(d.start for d in some)
            return first._replace(end=last) if precision == "day" and last > first.start else first
    return None


def whole_range(day: dates.DateMention | None, claims: list[Claim]) -> dates.DateMention | None:
    """The range that a weaker sentence tells from the same day on: "Chuyến thăm diễn ra trong hai ngày 11 và 12/5"."""
    if day is None or day.precision != "day":
        return day
    told = [d for c in claims if not c.tour for d in c.dates]
    if any((d.start, d.end) == (day.start, day.end) for d in told if d.end):
        return day  # a range that is printed, and not two days told apart
    last = day.end or day.start
    return next((d for d in told if d.end and d.start <= day.start and last <= d.end and d.end != d.start), day)


def meeting_range(day: dates.DateMention | None, scenes: list[Scene]) -> dates.DateMention | None:
    """The range of a meeting of the two in which the trip's day lies: "trong hai ngày diễn ra cuộc họp (20-21/6)"."""
    if day is None or day.end or day.precision != "day":
        return day
    for scene in scenes:
        of_two = scene.has("conference_noun") and all(s.country in OTHER for s in scene.spots)
        if of_two and not scene.has("no_visit", "planned", "recalled"):
            for told in event_days(scene):
                if told.precision == "day" and told.end and told.start <= day.start <= told.end:
                    return told
    return day


def dateline_day(scenes: list[Scene], dest: str) -> dates.DateMention | None:
    """The day of the lead sentence that is set in the country visited, of a trip told without any day of its own."""
    for scene in scenes[:LEAD]:
        if countries_where(scene) == {dest} and not scene.has("no_visit", "planned", "recalled"):
            return next((d for d in event_days(scene) if d.precision == "day"), None)
    return None


def lead_day(scenes: list[Scene], article: Article) -> dates.DateMention | None:
    """The day of the lead, within the week before publication, of a trip told without a day or place of its own."""
    if not article.published:
        return None
    news = isodates.interval(article.published, article.published)
    for scene in scenes[:LEAD]:
        if countries_where(scene) or scene.has("no_visit", "planned", "recalled"):
            continue
        for day in event_days(scene):
            told = isodates.interval(day.start, day.end or day.start)
            if day.precision == "day" and day.start <= article.published and isodates.overlaps(told, news, WEEK):
                return day
    return None


def photo_day(
    claims: list[Claim], scenes: list[Scene], head: Actor | None, article: Article
) -> dates.DateMention | None:
    """The day of a picture of the trip, within the week before publication, of one told without any other day.

    Its caption tells of the trip, names its head, or nobody: "Hai Bộ trưởng tại buổi hội đàm ngày 5/3 (Ảnh: ...)".
    """
    if not article.published:
        return None
    news = isodates.interval(article.published, article.published)
    name = head.name if head else None
    captions = (
        s for s in scenes if {a.name for a in s.actors if a.name} <= {name} or any(a.name == name for a in s.actors)
    )
    for scene in (*(c.scene for c in claims), *captions):
        for day in scene.dates:
            taken = day.role == "photo" and day.precision == "day" and day.start <= article.published
            if taken and isodates.overlaps(isodates.interval(day.start, day.end or day.start), news, WEEK):
                return day
    return None


def day_of_visit(visit: Visit | None) -> dates.DateMention | None:
    """The days of a trip that was read, as those of one within it."""
    if visit is None or visit.start is None:
        return None
    told = (visit.start, visit.end, visit.date_precision, visit.date_basis)
    return dates.DateMention(0, 0, "", *told, "event", False, None)


def time_of_news(article: Article) -> dates.DateMention | None:
    """The month of publication, of news that tells no day: "Trong khuôn khổ chuyến thăm, hai bên đã ký ...".

    Without a day of publication the year that the article calls its own; of a review the year that it looks back on.
    """
    own = None if article.published else dates.own_year(article.text)
    told = article.published[:7] if article.published else f"{own:04d}" if own else None
    told = year_reviewed(article) or told
    if told is None:
        return None
    return dates.DateMention(0, 0, "", told, None, dates.precision_of(told), "inferred", "event", False, None)


def until(day: dates.DateMention | None, news: dates.DateMention | None) -> dates.DateMention | None:
    """The days from those looked back at ("trước đó, ngày 15/9, ...") to that of the news."""
    if day is None or news is None or day.precision != "day" or day.start >= news.start:
        return day or news
    return day._replace(end=max(day.end or day.start, news.end or news.start))


def conference_day(scenes: list[Scene], dest: str) -> dates.DateMention | None:
    """The days of the conference that a trip is made for: "Phiên họp diễn ra tại Viêng Chăn từ ngày 9 đến 10/3"."""
    for scene in scenes:
        there = scene.has("conference_noun") and countries_where(scene) == {dest}
        day = next((d for d in event_days(scene) if d.precision == "day"), None)
        if there and day is not None and not scene.has("no_visit", "recalled"):
            return day
    return None
