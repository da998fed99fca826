"""Where a verb of travel leads, which days of its sentence are its own, and whether it is told as news."""

from __future__ import annotations

import re
from itertools import pairwise

from helpers import dates
from helpers.farewells import seen_off
from helpers.placepatterns import patterns
from helpers.roles import SPOKEN, is_spoken_of
from helpers.scene import OTHER, REACH, Act, Scene, Spot, event_days, inside, leads_to

_APART = re.compile(r"[,;]|\bvà\b")
_DAYS = re.compile(r"\s?\((?=[^()]*\d)[^()]{3,36}\)")
_BARE_BRACKET = re.compile(r"\(\s?$")  # not "hôm nay (25/4)", which is one date
_BRACKET = re.compile(r"\([^)]*$")
_OF = re.compile(r"\bcủa\b")
NEXT = 24  # characters between two places that a visit leads to: "và Cộng hòa Liên bang"


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
    joined = patterns()["joined"].match(scene.text, act.end)
    end = joined.end() if joined else act.end
    for spot in scene.spots:
        if spot.start < act.end:
            continue
        if not spot.name and any(a.start < spot.start <= a.end + 1 for a in scene.acts if a.group == "static"):
            if any(s.name and s.end <= act.start and inside(scene, s) for s in scene.spots):
                break  # "tại Nghệ An, X đã thăm gia đình người Việt Nam làm ăn ở Lào"
            continue  # "thăm cộng đồng người Việt Nam tại tỉnh Champasak": whose they are, not the way
        actor = next((a for a in scene.actors if a.start <= spot.start < a.end), None)
        if actor is not None and not (actor.kind == "delegation" and actor.start < act.start):
            if spots or not _OF.search(scene.text, act.end, actor.start + 1):
                break
            continue  # "chuyến thăm của Thủ tướng Lào ... tới Việt Nam": the office names his country, not the way
        if any(a.kind == "elsewhere" and act.end <= a.start < spot.start for a in scene.acts):
            break  # "thăm Đại sứ quán Lào", "thăm lưu học sinh Lào", "xã giáp Lào": the visit leads to none of them
        gap = " ".join(between(scene, end, spot.start).split())
        gap = gap[:-1].rstrip() if patterns()["listed"].search(gap) else gap
        if len(gap) > (REACH if not spots else NEXT) or patterns()["ends"].search(gap):
            break
        in_village = not spots and patterns()["village"].fullmatch(gap)  # "đến | bản Na Hin, huyện | Mường Ét"
        parted = "," in gap or _OF.search(scene.text, act.end, spot.start)
        if not spots and parted and not leads_to(gap) and not in_village:
            break
        if spots and not patterns()["next"].fullmatch(gap):
            break
        spots.append(spot)
        end = _behind_days(scene, spot.end)
    return spots or _chosen(scene, act)


def _chosen(scene: Scene, act: Act) -> list[Spot]:
    """The country that somebody chose to visit before others: "chọn [Lào] là nước đầu tiên đến | thăm"."""
    before = (s for s in scene.spots if s.end <= act.start and not s.name)
    return [s for s in before if patterns()["first_chosen"].match(scene.text[: act.start], s.end)][:1]


def _behind_days(scene: Scene, end: int) -> int:
    """Where the days end that are told right behind a place: "thăm Campuchia[ (3-5/11)] và Lào (5-7/11)"."""
    if days := _DAYS.match(scene.text, end):
        return days.end()
    told = patterns()["leg_days"].match(scene.text, end)
    return next((d.char_end for d in scene.dates if d.char_start <= told.end() <= d.char_end), end) if told else end


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
    if act.group == "visiting" and (beside := _days_beside(scene, act)):
        return beside
    legs = [a for a in scene.acts if a.group == "visiting" and (a == act or destination(scene, a))]
    days = tuple(d for d in event_days(scene) if not (d.char_start > act.end and _of_the_news(scene, act.end, d)))
    if is_spoken_of(scene, act):  # "Tham vấn lần thứ 9 (5/2022), trong đó có chuyến thăm Lào của X"
        days = tuple(d for d in days if d.char_end > act.start or not _BARE_BRACKET.search(scene.text, 0, d.char_start))
    untold = tuple(d for d in days if not _of_the_telling(scene, act, d))
    if status_of(scene, act) == "planned":
        days = untold
    else:
        days = tuple(d for d in untold or days if not _prepared_for(scene, act, d))
    if not days and act.group in ("visiting", "going", "receiving"):
        days = tuple(d for d in scene.dates if d.role == "year" and d.start and d.char_end <= OPENING)
    days = days or _year_of_clause(scene, act) or _carried(scene)
    if len(days) > 1 and (beside := _beside_each(scene, act, legs, days)):
        return beside
    of_all = bool(days) and days[0].role == "year"  # "Năm 2024, ... chuyến thăm Lào của X, chuyến thăm Việt Nam của Y"
    if of_all or not any(leads_elsewhere(scene, leg, dest) for leg in legs):
        return days
    return tuple(d for d in days if not leads_elsewhere(scene, _leg_of(scene, legs, d), dest))


def others_trip(scene: Scene, act: Act, other: Act) -> bool:
    """Whether a later one of two verbs of travel is somebody else's: "X thăm Lào (tháng 4), | Y | thăm Lào"."""
    first, last = sorted((act, other), key=lambda a: a.start)
    end = max([first.end, *(s.end for s in destination(scene, first))])
    between_them = (a for a in scene.actors if a.kind == "person" and a.name and end <= a.start and a.end <= last.start)
    return any(_PARTED.match(scene.text, end) for _ in between_them) and first != last


_PARTED = re.compile(r"[^,;]{0,40}[,;]")


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


def _of_the_telling(scene: Scene, act: Act, day: dates.DateMention) -> bool:
    """Whether a day is that on which a plan was told: "Ngày 27/1, Bộ Ngoại giao cho biết ... sẽ thăm"."""
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


def invited_only(scene: Scene, act: Act) -> bool:
    """Whether the verb is only what somebody wishes or is invited to: "mời ... sang thăm" without "nhận lời mời".

    An invitation that a comma ends was taken up: "Được Tỉnh đoàn Sơn La mời, đoàn đại biểu ... thăm". One that its
    guest accepts is a trip of some day, where no day is told: "Thủ tướng X vui vẻ nhận lời mời thăm Việt Nam".
    """
    if patterns()["wished"].search(scene.text, max(0, act.start - REACH), act.start):
        return True  # "mong sớm được | thăm lại Lào"
    accepted = patterns()["accepted"].search(scene.text, max(0, act.start - REACH), act.start)
    if accepted and act.group != "attending" and any(0 <= accepted.start() - a.end <= REACH for a in scene.actors):
        return not any(d.precision == "day" and d.char_start >= act.end for d in scene.dates)
    asked = [a for a in scene.acts if a.group == "inviting" and a.end <= act.start and not taken_up(scene, a)]
    return bool(asked) and not scene.has("inviting_host", before=act.start)


def at_farewell(scene: Scene, act: Act) -> bool:
    """Whether those who meet are of one country, at the farewell of some of them who go to the other one.

    "X [dự] lễ tiễn đoàn y tế sang Xiêng Khoảng", "Y [gặp mặt], động viên đoàn giáo viên trước khi sang Hủa Phăn".
    """
    if act.group not in ("receiving", "talking", "attending"):
        return False
    goes = next((a for a in scene.acts if a.start >= act.end and a.group == "going"), None)
    seen = seen_off(scene, goes, after=act.start) if goes is not None else None
    return seen is not None and len({a.country for a in scene.actors} & set(OTHER)) == 1


def is_topic(scene: Scene, act: Act) -> bool:
    """Whether a trip is what somebody speaks about: "trả lời phỏng vấn về [chuyến thăm]"."""
    return patterns()["topic"].search(scene.text, max(0, act.start - 2 * SPOKEN), act.end) is not None


def taken_up(scene: Scene, invitation: Act) -> bool:
    """Whether an invitation is only told as the reason of what follows: "được Ban Tuyên huấn tỉnh Salavan mời, ..."."""
    return invitation.group == "inviting" and scene.text.startswith(",", invitation.end)


def is_among(scene: Scene, trips: Act, act: Act) -> bool:
    """Whether a trip is one of those spoken of before it: "các chuyến thăm, trong đó có | chuyến thăm của X"."""
    if trips.end > act.start or scene.has("planned", before=trips.start):
        return False  # "chuẩn bị cho các chuyến thăm, nhất là chuyến thăm của X"
    return patterns()["among"].search(scene.text, trips.end, act.start) is not None


def status_of(scene: Scene, act: Act) -> str:
    """Whether an act is told as planned ("sẽ thăm"), recalled ("vừa qua") or as news."""
    if scene.has("planned") and any(a.group == "planned" and act.start - 60 <= a.start < act.start for a in scene.acts):
        return "planned"
    spoken = act.group == "visiting" and is_spoken_of(scene, act)
    if spoken and patterns()["coming"].match(scene.text, act.end):
        return "planned"
    untold = act.group == "visiting" and not spoken and scene.article.published is None
    if untold and patterns()["announced"].search(scene.text, 0, act.start):
        return "planned"  # a later day of publication would tell that it has begun
    made = any(a.group == "exchange" and is_among(scene, a, act) for a in scene.acts)
    if act.group == "visiting" and patterns()["gift_of"].search(scene.text, 0, act.start):
        made = made or is_spoken_of(scene, act)  # what was promised on it
    made = made or patterns()["once"].search(scene.text, max(0, act.start - REACH), act.end)  # "X | từng sang | thăm"
    return "recalled" if made or scene.has("recalled") else "reported"
