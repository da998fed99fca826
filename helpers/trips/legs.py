"""Where a verb of travel leads, and whether it is told as news, as planned or only wished for."""

from __future__ import annotations

import re

from helpers.trips.farewells import seen_off
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import SPOKEN, is_spoken_of
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot, inside, leads_to

_DAYS = re.compile(r"\s?\((?=[^()]*\d)[^()]{3,36}\)")
_OF = re.compile(r"\bcủa\b")
PLANNED = 60  # characters between "sẽ" and the act that is to come
FAR = 240  # characters between what staff are told and the trip that they prepare
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
        if not spot.name and patterns()["feast_of"].search(scene.text, act.start, spot.start):
            continue  # "thăm, chúc mừng Quốc khánh Lào"
        if patterns()["way_over_to"].search(scene.text, act.end, spot.start):
            continue  # "khảo sát | tuyến đường sang Lào | tại huyện Nam Giang"
        if not spots and _of_next_clause(scene, act, spot):
            break
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


def _of_next_clause(scene: Scene, act: Act, spot: Spot) -> bool:
    """Whether a place is behind the next verb of visiting, somebody's own: "chuyến thăm, | đoàn | sẽ thăm Huế"."""
    behind = (a for a in scene.acts if a.group == "visiting" and act.end <= a.start and a.end <= spot.start)
    return any(act.end <= p.start and p.end <= a.start for a in behind for p in scene.actors)


def _chosen(scene: Scene, act: Act) -> list[Spot]:
    """The country that somebody chose to visit before others: "chọn [Lào] là nước đầu tiên đến | thăm".

    Or for his trip: "đã chọn [Việt Nam] để thực hiện chuyến | thăm chính thức".
    """
    before = [s for s in scene.spots if s.end <= act.start and not s.name]
    first = [s for s in before if patterns()["first_chosen"].match(scene.text, s.end, act.start)]
    chosen = None if first or not before else patterns()["chosen"].search(scene.text, 0, act.start)
    return first[:1] or [s for s in before if chosen is not None and s.start == chosen.start("where")]


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


def invited_only(scene: Scene, act: Act) -> bool:
    """Whether the verb is only what somebody wishes or is invited to: "mời ... sang thăm" without "nhận lời mời".

    An invitation that a comma ends was taken up: "Được Tỉnh đoàn Sơn La mời, đoàn đại biểu ... thăm". One that its
    guest accepts is a trip of some day, where no day is told: "Thủ tướng X vui vẻ nhận lời mời thăm Việt Nam".
    """
    if patterns()["wished"].search(scene.text, max(0, act.start - REACH), act.start):
        return True  # "mong sớm được | thăm lại Lào"
    if patterns()["asked_soon"].search(scene.text, max(0, act.start - 2 * REACH), act.start):
        return True  # "đề nghị Thủ tướng X sớm sang | thăm Việt Nam"
    if patterns()["to_prepare"].search(scene.text, max(0, act.start - FAR), act.start):
        return not any(d.precision == "day" for d in scene.dates)  # "yêu cầu chuẩn bị tốt để đoàn của tỉnh | sang dự"
    accepted = patterns()["accepted"].search(scene.text, max(0, act.start - REACH), act.start)
    if accepted and any(0 <= accepted.start() - a.end <= REACH for a in scene.actors):
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


def _is_ahead(scene: Scene, plan: Act, act: Act) -> bool:
    """Whether a word of what is to come stands before an act, or before the one that its subject goes on from.

    "X sẽ | thăm các tỉnh A, B, C và D trước khi | ra Hà Nội gặp lãnh đạo Việt Nam".
    """
    if act.start - PLANNED <= plan.start < act.start:
        return True
    goes_on = patterns()["before_next"].search(scene.text, plan.end, act.start) if plan.end < act.start else None
    return goes_on is not None and not any(plan.end <= a.start < act.start and a.name for a in scene.actors)


def status_of(scene: Scene, act: Act) -> str:
    """Whether an act is told as planned ("sẽ thăm"), recalled ("vừa qua") or as news."""
    if scene.has("planned") and any(_is_ahead(scene, a, act) for a in scene.acts if a.group == "planned"):
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
