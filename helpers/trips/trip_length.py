"""How long a trip lasted: up to the day told as its last, from the one told as its first, or for so many days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from helpers import dates
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.timing import isodates
from helpers.trips.claim import Claim
from helpers.trips.own_days import of_the_telling
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import is_the_delegation
from helpers.trips.scene import OTHER, REACH, Scene, countries_where, event_days

LONGEST = 21  # days that a trip lasts which tells its last one apart
STAY = 4  # days between what a guest did there and the trip's other days
OPENING = 30  # code points of a sentence in which its day opens it: "Trước đó, trong hai ngày 3 và 4/3, "
WEEK = 7  # days that a trip takes at most which tells only how many


def lasting(day: dates.DateMention | None, scenes: list[Scene]) -> dates.DateMention | None:
    """The days up to the one that a sentence tells as the last: "Chương trình kéo dài từ hôm nay đến ngày 18/9"."""
    if day is None or day.precision != "day":
        return day
    for scene in scenes:
        if not scene.dates or scene.has("no_visit", "recalled"):
            continue
        for told in _single_days(scene):
            if not ((day.end or day.start) < told.start and _is_near(day, told)):
                continue
            if _lasts(scene, told) and not any(s.country == "other" for s in scene.spots):
                return day._replace(end=told.start)
    return day


def _lasts(scene: Scene, told: dates.DateMention) -> bool:
    """Whether a day is told as that up to which something goes on: "đoàn sẽ thăm Lào đến hết ngày 6/3"."""
    if patterns()["lasts"].search(scene.text, max(0, told.char_start - REACH), told.char_start):
        return True
    upto = patterns()["up_to"].search(scene.text, max(0, told.char_start - REACH), told.char_start)
    visits = [a.end for a in scene.acts if a.group == "visiting" and upto and a.end <= upto.start()]
    return bool(visits) and not _PARTS.search(scene.text, visits[-1], upto.start())


_PARTS = re.compile(r"[,.;:]")


def _single_days(scene: Scene) -> list[dates.DateMention]:
    return [d for d in event_days(scene) if d.precision == "day" and d.end is None]


def _is_near(day: dates.DateMention, told: dates.DateMention) -> bool:
    """Whether two days can be the first and the last one of a trip."""
    return isodates.overlaps(isodates.interval(day.start, None), isodates.interval(told.start, None), LONGEST)


def left(day: dates.DateMention | None, scenes: list[Scene], head: Actor | None) -> dates.DateMention | None:
    """The days up to the one on which the guest leaves: "Chiều 10/1, Thủ tướng X rời Hà Nội, kết thúc chuyến thăm"."""
    if day is None or day.precision != "day":
        return day
    last = day.end or day.start
    for scene in scenes:
        if not scene.has("ending") or scene.has("no_visit", "recalled"):
            continue
        if any(s.country == "other" for s in scene.spots):
            continue  # "về đến Hà Nội, kết thúc chuyến thăm Campuchia, Lào và Myanmar": the last day of a tour
        people = [a for a in scene.actors if a.country in OTHER]
        his = not people or is_the_delegation(people[0]) or any(head and a.name == head.name for a in people)
        over = next(a for a in scene.acts if a.group == "ending")
        days = [d for d in (_single_days(scene) if his else ()) if not of_the_telling(scene, over, d)]
        later = [d.start for d in days if last < d.start and _is_near(day, d)]
        if later:  # "Ngày mai, đoàn sẽ thăm Đà Nẵng và kết thúc chuyến thăm vào ngày 20/7": the later one
            return day._replace(end=max(later))
    return day


def active(
    day: dates.DateMention | None, scenes: list[Scene], head: Actor | None, dest: str
) -> dates.DateMention | None:
    """The days from the first to the last on which a sentence opens that tells what the guest did there.

    "Sáng 5/3, đoàn đã dâng hương tại nghĩa trang": of a trip whose talks were held on 4 March.
    """
    if day is None or day.precision != "day":
        return day
    first, last = day.start, day.end or day.start
    for scene in scenes:
        opening = any(d.char_start <= OPENING and d.precision == "day" for d in scene.dates)
        if not opening or scene.has("no_visit", "planned", "exchange"):
            continue
        where = countries_where(scene)
        if (where and where != {dest}) or any(s.country == "other" for s in scene.spots):
            continue
        if any(patterns()["not_yet"].search(scene.text, 0, a.start) for a in scene.acts if a.group == "visiting"):
            continue  # "Trước khi thăm Lào, ngày 1/3, X đã ..."
        for told in event_days(scene):
            end = told.end or told.start
            opens = told.char_start <= OPENING and _is_of_guest(scene, told.char_end, head)
            there = opens and told.precision == "day" and told.tense != "future"
            if there and _days_apart(told.start, last) <= STAY and _days_apart(first, end) <= STAY:
                first, last = min(first, told.start), max(last, end)
    last = max([last, *(d for s in scenes for d in _still_to_come(s, last, head, dest))])
    return day if last == (day.end or day.start) and first == day.start else day._replace(start=first, end=last)


def _still_to_come(scene: Scene, last: str, head: Actor | None, dest: str) -> Iterator[str]:
    """The days on which a guest who is there goes on: "Theo chương trình, ngày 9/11, đoàn sẽ thăm Trường Xay"."""
    if not scene.dates or scene.has("no_visit", "exchange", "recalled"):
        return
    will = _will().search(scene.text) is not None  # "Ngày 9/11, đoàn [sẽ] thăm", "Ngày mai (9/11), đoàn thăm"
    if countries_where(scene) - {dest} or any(s.country == "other" for s in scene.spots):
        return
    for told in event_days(scene):
        end = told.end or told.start
        ahead = will or (told.relative and told.tense == "future")
        if not ahead or told.precision != "day" or not 0 < _days_apart(end, last) <= STAY:
            continue
        who = next((a for a in scene.actors if a.start >= told.char_end), None) or next(iter(scene.actors), None)
        if who is not None and (is_the_delegation(who) or bool(head and head.name and who.name == head.name)):
            yield end


@cache
def _will() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <guest_will> (?!\w)", "visit_words")


def _is_of_guest(scene: Scene, start: int, head: Actor | None) -> bool:
    """Whether the first whom a sentence names from an offset on is the guest, his delegation, or he and his host.

    "[Sáng 5/3, ]đoàn đã dâng hương", "[Chiều 5/3, ]hai bên hội đàm", "[Sáng 5/3, ]lễ đón được tổ chức".
    """
    if _together().match(scene.text, start):
        return True
    actor = scene.actors[0] if scene.actors and scene.actors[0].start >= start else None
    return actor is not None and (is_the_delegation(actor) or bool(head and head.name and actor.name == head.name))


@cache
def _together() -> re.Pattern[str]:
    return lexicon.regex(
        r"[\s,]* (?: <at_only> \s [^,.;]{2,70} , \s )? (?: <both_sides> | <both_leaders> | <welcome_held> ) (?!\w)",
        "visit_words",
    )


def _days_apart(one: str, other: str) -> int:
    return (date.fromisoformat(one) - date.fromisoformat(other)).days


def begun(day: dates.DateMention | None, scenes: list[Scene]) -> dates.DateMention | None:
    """The days from the one that a sentence tells as the first: "... trong chuyến thăm Lào, bắt đầu từ ngày 19/12"."""
    if day is None or day.precision != "day":
        return day
    for scene in scenes:
        if not scene.has("visiting") or scene.has("no_visit", "recalled", "exchange"):
            continue
        for told in _single_days(scene):
            begins = _begins().search(scene.text, max(0, told.char_start - REACH), told.char_start)
            if begins and told.start < day.start and _is_near(day, told):
                return day._replace(start=told.start, end=day.end or day.start)
    return day


@cache
def _begins() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <begins> \s (?: ngày \s )? $", "visit_words")


@cache
def _takes() -> re.Pattern[str]:
    """ "chuyến thăm chính thức Lào trong [3] ngày", but no "trong hai ngày 11 và 12/5", which tells the days."""
    count = rf"(?P<days> \d{{1,2}} | {lexicon.alternation(_counts())} )"
    return lexicon.regex(
        rf"(?<!\w) <trip> (?!\w) [^,;:.()]{{0,60}}? (?<!\d) \s {count} \s ngày (?! \s \d | \w )", "visit_words"
    )  # not "chuyến dự lễ kỷ niệm 50 | năm Ngày Quốc khánh"


@cache
def _after() -> re.Pattern[str]:
    """ "Sau [3] ngày thăm và làm việc tại Lào, chiều 19/3, X về tới Hà Nội"."""
    count = rf"(?P<days> \d{{1,2}} | {lexicon.alternation(_counts())} )"
    return lexicon.regex(
        rf"(?<!\w) <after> \s {count} \s ngày"
        r" (?: ,? \s (?: <trip_of_days> | với \s (?: \w+ \s )? \d+ ) (?!\w) | [.;)] | $ )",
        "visit_words",
    )


def _count(takes: re.Match[str]) -> int:
    """The days that a trip takes, 0 when they are more than a trip takes."""
    count = int(_counts().get(takes["days"].lower(), takes["days"]))
    return count if count <= WEEK else 0


@cache
def _sets_out() -> re.Pattern[str]:
    """ "bắt đầu chuyến thăm", "lên đường", "từ ngày"."""
    return lexicon.regex(r"(?<!\w) (?: <begins> | <sets_out> ) (?!\w)", "visit_words")


@cache
def _counts() -> dict[str, str]:
    return {word: value for word, value in lexicon.phrases("clause_words", "several").items() if value.isdigit()}


def for_days(day: dates.DateMention | None, claims: list[Claim]) -> dates.DateMention | None:
    """The days that a trip takes from its first one on: "Ngày 5/12, X đến Hà Nội, bắt đầu chuyến thăm 3 ngày"."""
    if day is None or day.end or day.precision != "day":
        return day
    for claim in claims:
        text = claim.scene.text
        own = claim.status != "recalled" and any(d.start == day.start for d in claim.dates)
        takes = _takes().search(text) if own else None
        sets_out = takes is not None and _sets_out().search(text) and not claim.scene.has("ending")
        if sets_out and (count := _count(takes)) > 1:
            first = date.fromisoformat(day.start)
            return day._replace(end=(first + timedelta(days=count - 1)).isoformat())
    return day


def for_days_from(day: dates.DateMention | None, scenes: list[Scene]) -> dates.DateMention | None:
    """The days that a trip takes from the one told behind their number: "chuyến thăm 4 ngày (từ 6/5)"."""
    if day is None or day.precision != "day":
        return day
    for scene in scenes:
        if not scene.dates or scene.has("no_visit", "recalled"):
            continue
        came = scene.has("visiting", "going") or any(a.kind == "delegation" for a in scene.actors)
        for told in _single_days(scene) if came else ():
            takes = _days_from().search(scene.text, max(0, told.char_start - REACH), told.char_start)
            if takes and told.start == day.start and (count := _count(takes)) > 1:
                last = (date.fromisoformat(day.start) + timedelta(days=count - 1)).isoformat()
                return day._replace(end=max(last, day.end or last))
    return day


@cache
def _days_from() -> re.Pattern[str]:
    count = rf"(?P<days> \d{{1,2}} | {lexicon.alternation(_counts())} )"
    return lexicon.regex(
        rf"(?<!\w) {count} \s ngày [^,;:.(]{{0,24}} [\s,(]{{1,2}} <counted_from> \s (?: ngày \s )? $", "visit_words"
    )


def last_day(
    day: dates.DateMention | None, claims: list[Claim], scenes: Sequence[Scene] = ()
) -> dates.DateMention | None:
    """The day of a farewell as the trip's last: "chiều 27/1, X rời Hà Nội, kết thúc chuyến thăm" began that month.

    Or on the day that its length tells: "kết thúc chuyến thăm 3 ngày", in one of the sentences given "trong hai ngày ở
    thăm Việt Nam".
    """
    if day is None or day.end or day.precision != "day":
        return day
    on_it = [c for c in claims if any(d.start == day.start for d in c.dates if d in c.scene.dates)]
    told = [c for c in on_it if c.scene.has("ending")]
    if not told or any(c.of_visit or (c.strength == 3 and not c.attends) for c in on_it if c not in told):
        return day  # it came on that day, too; what it attended or whom it met on its last one does not tell so
    takes = [_takes().search(c.scene.text) or _after().search(c.scene.text) for c in told]
    takes += [_after().search(s.text) for s in scenes if not s.has("recalled", "planned", "exchange", "no_visit")]
    if (count := next((_count(one) for one in takes if one), 0)) > 1:
        first = date.fromisoformat(day.start) - timedelta(days=count - 1)
        return day._replace(start=first.isoformat(), end=day.start)
    if not any(c.spoken for c in told):
        return day
    return day._replace(start=day.start[:7], end=day.start, precision="month")
