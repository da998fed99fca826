"""Which days of a sentence are a trip's own: those beside it, of its clause, or carried on from the one before."""

from __future__ import annotations

import re
from itertools import pairwise

from helpers import dates
from helpers.trips.legs import between, destination, leads_elsewhere, status_of
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import is_spoken_of
from helpers.trips.scene import REACH, Act, Scene, event_days

_APART = re.compile(r"[,;]|\bvà\b")
_BARE_BRACKET = re.compile(r"\(\s?$")  # not "hôm nay (25/4)", which is one date
_BRACKET = re.compile(r"\([^)]*$")
BESIDE = 40  # characters between a trip that is spoken of and its own day, people aside
_NO_VERB = frozenset(("visiting", "recalled", "planned"))  # "chuyến | thăm và làm việc hồi | tháng 3"
CLAUSE = 12  # "cho biết, trong | năm 2019"
_TRAVEL = frozenset(("visiting", "attending", "receiving"))
OPENING = 24  # "Năm 2018, X thăm Lào": a year that opens the sentence is the trip's; further on it may be of anything


def own_days(scene: Scene, act: Act, dest: str) -> tuple[dates.DateMention, ...]:
    """The sentence's days that are this trip's: of a tour only those nearer to this leg's verb than to another's."""
    if patterns()["not_yet"].search(scene.text, max(0, act.start - REACH), act.start):
        return ()
    if not scene.dates:
        return _carried(scene)
    if act.group in ("visiting", "going") and (beside := _days_beside(scene, act)):
        return beside
    legs = [a for a in scene.acts if a.group == "visiting" and (a == act or destination(scene, a))]
    days = tuple(d for d in event_days(scene) if not (d.char_start > act.end and _of_the_news(scene, act.end, d)))
    if is_spoken_of(scene, act):  # "Tham vấn lần thứ 9 (5/2022), trong đó có chuyến thăm Lào của X"
        days = tuple(d for d in days if d.char_end > act.start or not _BARE_BRACKET.search(scene.text, 0, d.char_start))
        until = _until_next(scene, act, legs)
        days = tuple(d for d in days if d.char_start < until)
    untold = tuple(d for d in days if not of_the_telling(scene, act, d))
    if status_of(scene, act) == "planned":
        days = untold
    else:
        days = tuple(d for d in untold or days if not _prepared_for(scene, act, d))
    if not days and act.group in ("visiting", "going", "receiving", "attending", "talking"):
        days = tuple(d for d in scene.dates if d.role == "year" and d.start and d.char_end <= OPENING)
    days = days or _year_of_clause(scene, act) or _carried(scene)
    if any(s.country == "other" for s in scene.spots):
        days = tuple(d for d in days if not _of_a_third_country(scene, d))
    if len(days) > 1 and (beside := _beside_each(scene, act, legs, days)):
        return beside
    of_all = bool(days) and days[0].role == "year"  # "Năm 2024, ... chuyến thăm Lào của X, chuyến thăm Việt Nam của Y"
    if of_all or not any(leads_elsewhere(scene, leg, dest) for leg in legs):
        return days
    return tuple(d for d in days if not leads_elsewhere(scene, _leg_of(scene, legs, d), dest))


def _until_next(scene: Scene, act: Act, legs: list[Act]) -> int:
    """Where the next trip spoken of begins, if this one has a time of its own: "X [hồi đầu năm], | chuyến thăm Y"."""
    behind = next((leg for leg in legs if leg.start >= act.end), None)
    if behind is None or not any(a.group == "recalled" and act.end <= a.start < behind.start for a in scene.acts):
        return len(scene.text)
    return behind.start


def _of_a_third_country(scene: Scene, day: dates.DateMention) -> bool:
    """Whether a day is told right behind a third country that none is joined to: "trước khi tới Thái Lan [5/3]"."""
    before = [s for s in scene.spots if s.end <= day.char_start]
    if not before or before[-1].country != "other":
        return False
    joined = len(before) > 1 and patterns()["next"].fullmatch(scene.text[before[-2].end : before[-1].start].strip())
    return not joined and _TO_DAY.fullmatch(scene.text, before[-1].end, day.char_start) is not None


_TO_DAY = re.compile(r"[\s,(]*")


def others_trip(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a later one of two verbs of travel is somebody else's: "X thăm Lào (tháng 4), | Y | thăm Lào"."""
    first, last = sorted((act, other), key=lambda a: a.start)
    end = max([first.end, *(s.end for s in destination(scene, first))])
    between_them = (a for a in scene.actors if a.kind == "person" and a.name and end <= a.start and a.end <= last.start)
    return any(_PARTED.match(scene.text, end) for _ in between_them) and first != last


_PARTED = re.compile(r"[^,;]{0,40}(?:[,;]|\bvà\b)")


def _beside_each(
    scene: Scene, act: Act, legs: list[Act], days: tuple[dates.DateMention, ...]
) -> tuple[dates.DateMention, ...]:
    """Of trips of several people, each with a day of its own, that of one: "X thăm Lào (5/4), Y thăm Lào (8/8)"."""
    if len(legs) < 2 or act not in legs or not all(others_trip(scene, a, b) for a, b in pairwise(legs)):
        return ()
    own: dict[Act, list[dates.DateMention]] = {leg: [] for leg in legs}
    for day in days:
        before = [leg for leg in legs if leg.end <= day.char_start]
        behind = legs[len(before) : len(before) + 1]
        end = max([before[-1].end, *(s.end for s in destination(scene, before[-1]))]) if before else 0
        apart = behind and (not before or _APART.search(scene.text, end, day.char_start))
        own[behind[0] if apart else before[-1]].append(day)
    return tuple(own[act]) if all(own.values()) else ()


def _carried(scene: Scene) -> tuple[dates.DateMention, ...]:
    """The year or month that semicolons carry on from what they join: "Năm 2018, hai bên ...; | X thăm Lào"."""
    before = scene.article.text[: scene.sentence.start].rstrip()
    if not before.endswith(";"):
        return ()
    start = max(before.rfind("\n"), before.rfind(". ")) + 1
    opens = (d for d in dates.find_dates(scene.article) if start <= d.char_start < start + OPENING // 2)
    told = next((d for d in opens if d.start and d.precision != "day" and d.role in ("year", "event")), None)
    at = scene.sentence.start
    return (told._replace(char_start=told.char_start - at, char_end=told.char_end - at),) if told else ()


def _year_of_clause(scene: Scene, act: Act) -> tuple[dates.DateMention, ...]:
    """The year that opens the clause of a verb of travel: "bà cho biết | năm 2019, đoàn đã sang dự Liên hoan"."""
    for day in scene.dates:
        if day.role == "year" and day.start and day.char_end < act.start and scene.text[day.char_end :].startswith(","):
            says = any(a.kind == "apart" and 0 <= day.char_start - a.end <= CLAUSE for a in scene.acts)
            parted = any(
                a.kind == "apart" or a.group in _TRAVEL for a in scene.acts if day.char_end <= a.start < act.start
            )
            if says and not parted:
                return (day,)
    return ()


def _days_beside(scene: Scene, act: Act) -> tuple[dates.DateMention, ...]:
    """The days told right behind a trip that is spoken of: "chuyến thăm Lào của X vào [tháng 8/2021]", "(tháng 8)".

    Those of the rest of the sentence are then of what is told on the trip, or long after it.
    """
    told = [d for d in scene.dates if d.start and d.char_start >= act.end and d.role in ("event", "year")]
    for day in told[:1]:
        gap = between(scene, act.end, day.char_start)
        apart = any(act.end <= a.start < day.char_start for a in scene.acts if a.group not in _NO_VERB)
        apart = apart or patterns()["ends"].search(gap)  # "thăm Việt Nam sau khi Hội được thành lập năm 2022"
        if not apart and not re.search("[,;:.]", gap) and len(" ".join(gap.split())) <= BESIDE:
            return (day,) if is_spoken_of(scene, act) or day.role == "year" else ()
    return ()


def days_of_event(scene: Scene) -> tuple[dates.DateMention, ...]:
    """The sentence's days without those of the announcement: "Đây là thông tin được anh X cho biết sáng 4/7"."""
    return tuple(d for d in event_days(scene) if not _of_the_news(scene, 0, d))


def _of_the_news(scene: Scene, after: int, day: dates.DateMention) -> bool:
    """Whether a day behind an act is that of the announcement: "theo thông tin từ Bộ Ngoại giao ngày 1/3"."""
    return patterns()["source"].search(scene.text, max(after, day.char_start - REACH), day.char_start) is not None


def of_the_telling(scene: Scene, act: Act, day: dates.DateMention) -> bool:
    """Whether a day is that on which something was told: "Ngày 27/1, Bộ Ngoại giao cho biết ... sẽ thăm"."""
    if patterns()["report_next"].match(scene.text, day.char_end):  # "Ngày 27/1, theo tin từ Bộ Ngoại giao, ..."
        return True
    return any(a.group == "static" and a.kind == "apart" and day.char_end <= a.start < act.start for a in scene.acts)


def _prepared_for(scene: Scene, act: Act, day: dates.DateMention) -> bool:
    """Whether a day is of what an act only prepares: "họp, [chuẩn bị] cho Kỳ họp lần thứ 47 diễn ra ngày 9-10/1"."""
    prepares = [a.end for a in scene.acts if a.group == "planned" and act.end <= a.start and a.end <= day.char_start]
    return bool(prepares) and scene.has("conference_noun", after=prepares[0], before=day.char_start)


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
