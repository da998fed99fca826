"""Claims of sentences in which two sides meet: the place tells who travelled, or which of them is a delegation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actor import Actor, names_no_country
from helpers.naming.delegations import level_of_words
from helpers.trips.bodies_met import body_before, body_of_state, own_body_before, places_met
from helpers.trips.claim import Claim, make
from helpers.trips.companions import accompanied, owns_a_trip
from helpers.trips.heads import head_of, leads
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import companions_from, is_the_delegation, with_his
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot, countries_where, event_days, near


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "Trước đó, [bà đã] hội đàm với ..."
        "pronoun": lexicon.regex(r"(?<!\w) <pronoun> (?: \s (?:đã|cũng|vừa|có) ){0,2} \s* $", "visit_words"),
        # "đã hội đàm, trao đổi kinh nghiệm công tác [với] Đoàn ..."; the act itself may end in it
        "between": lexicon.regex(r"[^.;]{0,40}? (?<!\w) <between> \s+ [^.;]{3,60} \s và \s+", "visit_words"),
        # "làm việc [với một số cơ quan, đơn vị] của Quân khu 4"
        "own_body": lexicon.regex(
            r"(?: ^ | \s ) (?: <and_with> \s+ )? [^;:.()]{0,24}? (?<!\w) <our_own> (?!\w)", "visit_words"
        ),
        # "tỉnh Sơn La[ (Việt Nam) và ]đoàn đại biểu tỉnh Hủa Phăn"
        "joined": lexicon.regex(r"\s* (?: \( [^()]{2,20} \) \s* )? <joined_with> \s", "visit_words"),
        # "Tại hội đàm với Tỉnh trưởng X[, hai bên] nhất trí"
        "they_met": lexicon.regex(r"[^.;:]{0,160} , \s <both_sides> (?!\w)", "visit_words"),
        "witnesses": lexicon.regex(r"(?<!\w) <witnesses> (?!\w)", "visit_words"),
        "about": lexicon.regex(r"(?<!\w) (?: về | <ends_reach> ) (?!\w)", "visit_words"),
        # "buổi làm việc giữa Thứ trưởng X [với Trường Đại học Hà Tĩnh]"
        "body_met": lexicon.regex(
            r"(?<!\w) <and_with> \s (?P<body> (?: <crossing_body> | <school_rank> ) (?!\w) [^.;:,()]{0,60} )",
            "visit_words",
        ),
        # "hai bên [định kỳ 6 tháng một lần] giao ban", "giao ban [hằng tháng]", "[Hằng năm], A và B gặp gỡ"
        "habit_before": lexicon.regex(r"(?<!\w) <habit> (?!\w) [^.,;:]{0,24} $", "visit_words"),
        "habit_behind": lexicon.regex(r"\s* (?<!\w) <habit> (?!\w)", "visit_words"),
        "tells": lexicon.regex(r"\s (?: (?: đã | cũng ) \s )? <says> (?!\w)", "visit_words"),
        "with": lexicon.regex(r"^ \s* $ | ^ [^.;]{0,60} (?<!\w) <and_with> \s* $", "visit_words"),
    }


def _only_spoken_of(scene: Scene, act: Act) -> bool:
    """Whether all places are of what somebody says at a meeting: "Tại buổi tiếp, ông X chúc mừng hội nghị ở Vinh"."""
    meets = (a for a in scene.acts if a.group == "talking" and a.start <= act.start)
    act = next((a for a in meets if patterns()["at_once"].search(scene.text, 0, a.start)), None)
    if act is None:
        return False
    said = [any(act.end <= a.start and a.end <= s.start for a in scene.actors) for s in scene.told_places]
    return bool(said) and all(said) and all("," in scene.text[act.end : s.start] for s in scene.told_places)


def meeting(scene: Scene, act: Act, labels: list[Act], before: Scene | None = None) -> Iterator[Claim]:
    """ "A hội đàm với B tại Viêng Chăn": the place tells who travelled; without one it is settled by the article.

    Args:
        before: the sentence before it that tells where they are, when this one does not.
    """
    people = [
        a
        for a in scene.actors
        if a.country in OTHER and not a.resident and not a.many and a.start < companions_from(scene)
    ]
    sides = {c: [a for a in people if a.country == c] for c in OTHER}
    where = countries_where(scene) if not _only_spoken_of(scene, act) else set()
    # "nhân dịp tháp tùng [Chủ tịch Quốc hội X] thăm Lào, Chủ nhiệm Y làm việc với Z": Y met Z
    own = {
        c: [a for a in side if not (accompanied(scene, a) or owns_a_trip(scene, a))] or side
        for c, side in sides.items()
    }
    companion = next((c for c in OTHER if own[c] != sides[c] and where & set(OTHER) == {OTHER[c]}), None)
    if companion is not None and own[OTHER[companion]]:
        guest, host = (_first(scene, own[c]) for c in (companion, OTHER[companion]))
        claim = make(scene, act, companion, guest, 2, [], (), "a companion met at a place", host)
        days = tuple(d for d in claim.dates if d.end is None)  # the range is the leader's trip's
        yield replace(claim, dates=days, kinds=frozenset({"working"}))
        return
    if not (where or sides["VN"]) and patterns()["own_venue"].search(scene.text):
        where = {"VN"}  # "tại Nhà Quốc hội, Ủy ban Pháp luật làm việc với đoàn ... Lào"
    if not all(sides.values()):
        # "tại Vinh, lãnh đạo tỉnh làm việc với đoàn ...": the place stands for the side that nobody is named of
        came = [c for c in OTHER if sides[c] and where & set(OTHER) == {OTHER[c]}]
        if len(came) == 1 and not _answers(scene, sides[came[0]][0]):
            places = places_met(scene, act, OTHER[came[0]])
            yield make(scene, act, came[0], _first(scene, sides[came[0]]), 2, labels, places, "a guest met at a place")
        home = [c for c in OTHER if sides[c] and where & set(OTHER) == {c}]
        goes_on = any(is_the_delegation(a) for a in scene.actors) or _patterns()["pronoun"].search(
            scene.text, 0, act.start
        )
        if len(home) == 1 and goes_on:
            # "tại Viêng Chăn, đoàn đã hội đàm với Bộ trưởng ...": the delegation told before
            host = _first(scene, sides[home[0]])
            yield make(scene, act, OTHER[home[0]], None, 2, labels, (), "the delegation met at a place", host)
        elif len(home) == 1 and (came_to := _body_met(scene, act, OTHER[home[0]])) is not None:
            host = _first(scene, sides[home[0]])
            claim = make(scene, act, OTHER[home[0]], came_to, 2, labels, (), "a body met at its host's", host)
            yield replace(claim, of_body=True)
        if not (came or home):
            told = (
                _received_by_body(scene, act, labels, sides)
                or _at_body(scene, act, labels, sides)
                or _official_at_body(scene, act, labels, sides)
            )
            yield from told or _on_the_way(scene, act, labels, sides)
        return
    here = where & set(OTHER)
    if "other" in where and not here:
        return
    guests = {c: _first(scene, sides[c]) for c in OTHER}
    if len(here) == 1:
        dest = here.pop()
        yield make(scene, act, OTHER[dest], guests[OTHER[dest]], 2, labels, (), "meeting at a place", guests[dest])
    elif not here and (dest := _listed_at(scene, before, act, guests)):
        # "tại Viêng Chăn, các bộ trưởng gặp người đồng cấp. Bộ trưởng A gặp Bộ trưởng B. Bộ trưởng C gặp Bộ trưởng D."
        claim = make(scene, act, OTHER[dest], guests[OTHER[dest]], 2, labels, (), "counterparts met", guests[dest])
        yield replace(claim, dates=claim.dates or event_days(before))
    elif not here and (came := _with_his(scene, guests)):
        # "Đại tá X hội đàm với Phó Chủ tịch Y và đoàn công tác": who is told with his delegation came
        yield make(scene, act, came, guests[came], 2, labels, (), "met with his delegation", guests[OTHER[came]])
    elif not here and (scene.dates or not _is_habit(scene, act)):
        # both are possible; kept as two weak claims, of which the article's other claims choose
        for c in OTHER:
            if guests[c].name or guests[c].kind == "delegation":  # of an office alone nobody knows who went
                yield make(scene, act, c, guests[c], 0, labels, (), "meeting without a place", guests[OTHER[c]])


def _is_habit(scene: Scene, act: Act) -> bool:
    """Whether a meeting is told as held again and again."""
    found, text = _patterns(), scene.text
    before = found["habit_before"].search(text, max(0, act.start - 40), act.start)
    return any((before, found["habit_behind"].match(text, act.end), found["habit_behind"].match(text)))


def _answers(scene: Scene, speaker: Actor) -> bool:
    """Whether somebody is named as who says the sentence: "[Thứ trưởng X]: Kỳ họp tới sẽ diễn ra tại Viêng Chăn".

    Or only tells of another's trip: "[X] nhắc lại, trong chuyến thăm Lào của Y, hai bên đã ký".
    """
    if speaker.start <= 2 and scene.text[speaker.end :].lstrip().startswith(":"):
        return True
    theirs = any(a.name != speaker.name and a.name and owns_a_trip(scene, a) for a in scene.actors)
    return theirs and _patterns()["tells"].match(scene.text, speaker.end) is not None


def _with_his(scene: Scene, guests: dict[str, Actor]) -> str | None:
    """The side of which alone somebody is told with his delegation: "Y [và] đoàn công tác"."""
    sent = [a for a in scene.actors if is_the_delegation(a) and not a.many]
    came = [
        c
        for c, guest in guests.items()
        if any(guest.kind == "person" and with_his().fullmatch(scene.text, guest.end, a.start) for a in sent)
    ]
    return came[0] if len(came) == 1 else None


def _listed_at(scene: Scene, before: Scene | None, act: Act, met: dict[str, Actor]) -> str | None:
    """The country in which two counterparts met by the sentence before: "A gặp B", of one rank below the leaders'.

    Not where that tells of other days than theirs.
    """
    one, other = sorted(met.values(), key=lambda a: a.start)
    counterparts = one.name and other.name and one.level == other.level and one.end <= act.start < other.start
    if before is None or not counterparts or names.rank(one.level) <= names.rank("deputy_head"):
        return None
    here = countries_where(before)
    told = not before.has("no_visit", "planned", "recalled", "exchange") and event_days(before)
    days = [(d.start, d.end) for d in told or () if d.start]
    if not all(any(near((d.start, d.end), day) for day in days) for d in event_days(scene) if d.start):
        return None
    return next(iter(here)) if told and len(here) == 1 and here <= set(OTHER) else None


def _received_by_body(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> list[Claim]:
    """ "Ủy ban MTTQ tỉnh Sơn La đã hội đàm với Đoàn đại biểu Mặt trận Lào ...": the delegation came to the body."""
    if countries_where(scene):
        return []
    for dest, country in OTHER.items():
        met = next((a for a in scene.actors if a.start >= act.end), None)
        bodies = [s for s in scene.spots if s.country == dest and s.name and s.end <= act.start]
        gap = scene.text[act.end : met.start] if met is not None else ""
        came = met is not None and met.kind == "delegation" and not met.many
        # "Bộ Tư pháp Lào làm việc với đoàn Bộ Tư pháp": a delegation that names no country is ours
        came = came and (met.country == country or (country == "VN" and names_no_country(met)))
        if came and _patterns()["between"].fullmatch(gap):
            # "hội đàm giữa tỉnh Điện Biên (Việt Nam) và Đoàn đại biểu các tỉnh Bắc Lào": who is a delegation came
            bodies = [s for s in scene.spots if s.country == dest and s.name and act.end <= s.start < met.start]
        elif came and not _patterns()["with"].search(gap):
            came = False
        if not came and (joined := _joined_to_body(scene, act, country)) is not None:
            met, bodies, came = *joined, True
        ours = dest == "VN" and not bodies and own_body_before(scene, act)
        if came and not sides[dest] and (bodies or ours or body_before(scene, act, dest)):
            places = tuple(s.name for s in bodies[-1:])
            guest = head_of(scene, met._replace(country=country))
            return [make(scene, act, country, guest, 2, labels, places, "a delegation met by a body")]
    return []


def _joined_to_body(scene: Scene, act: Act, country: str) -> tuple[Actor, list[Spot]] | None:
    """A delegation that a body's place is joined to: "tỉnh Sơn La (Việt Nam) và | đoàn tỉnh Hủa Phăn hội đàm"."""
    for sent in scene.actors:
        if sent.kind == "delegation" and sent.country == country and sent.end <= act.start and not sent.many:
            own = (s for s in scene.spots if s.country == OTHER[country] and s.name and s.end <= sent.start)
            bodies = [s for s in own if _patterns()["joined"].fullmatch(scene.text, s.end, sent.start)]
            return (sent, bodies) if bodies else None
    return None


def _at_body(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> list[Claim]:
    """ "Đoàn công tác tỉnh Quảng Trị đã làm việc với chính quyền tỉnh Salavan": the delegation went to the body."""
    if countries_where(scene):
        return []
    for dest, country in OTHER.items():
        came = next((a for a in scene.actors if a.kind == "delegation" and a.end <= act.start), None)
        # "đoàn công tác Viện Xay do ông X dẫn đầu": a body that names no country is ours
        ours = came is not None and country == "VN" and names_no_country(came)
        led = leads(scene, came) if came is not None and is_the_delegation(came) else None
        led = led is not None and led.country == country and bool(led.name)  # "X dẫn đầu đoàn công tác làm việc với"
        is_guest = came is not None and (came.country == country or ours or led) and not came.many
        if not is_guest or sides[dest]:
            continue
        places = places_met(scene, act, dest)
        if places or _with_our_own(scene, act, came) or body_of_state(scene, act, dest):
            guest = head_of(scene, came._replace(country=country, level=came.level or "other"))
            return [make(scene, act, country, guest, 2, labels, places, "a delegation at a body")]
    return []


def _official_at_body(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> list[Claim]:
    """ "Chủ tịch Hội Phụ nữ Lào X đã làm việc với Hội Phụ nữ tỉnh Quảng Ninh": an official went to the province."""
    if countries_where(scene) or act.kind != "working":
        return []
    for dest, country in OTHER.items():
        official = next((a for a in sides[country] if a.end <= act.start), None)
        if official is None or sides[dest] or not (official.name and official.level) or official.former:
            continue
        if (met := _body_met(scene, act, dest)) is not None:
            return [make(scene, act, country, official, 1, labels, met.places, "an official at a body")]
    return []


def _body_met(scene: Scene, act: Act, country: str) -> Actor | None:
    """The body of a guest's side that his host works with at home: "tại Viêng Chăn, X làm việc với | Trường Y"."""
    told = _patterns()["body_met"].search(scene.text, max(0, act.end - 4), min(len(scene.text), act.end + 3 * REACH))
    place = next((s for s in scene.spots if told and told.start("body") <= s.start < told.end("body")), None)
    if place is None or place.country != country or not place.name:
        return None
    if _patterns()["about"].search(scene.text, told.start("body"), place.start):
        return None  # "làm việc với Bệnh viện tỉnh về hỗ trợ tỉnh Hủa Phăn"
    printed = scene.text[told.start("body") : place.end]
    level = level_of_words(printed) or "other"
    return Actor("delegation", told.start("body"), place.end, country, None, printed, None, level, places=(place.name,))


def _with_our_own(scene: Scene, act: Act, came: Actor) -> bool:
    """Whether a Lao delegation meets a body that names no country: "làm việc với một số cơ quan của Quân khu 4"."""
    met = _patterns()["own_body"].match(scene.text, act.end) if came.country == "LA" else None
    named = met is not None and any(act.end <= x.start <= act.end + REACH for x in (*scene.spots, *scene.actors))
    return met is not None and not named and act.start - head_of(scene, came).end <= REACH


def _on_the_way(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> Iterator[Claim]:
    """A meeting on a trip told elsewhere: "Trước đó, đoàn đã làm việc với lãnh đạo tỉnh Y", "bà đã hội đàm với Z"."""
    if _patterns()["witnesses"].search(scene.text, act.start, act.end):
        return  # "hai Phó Thủ tướng chứng kiến | Tập đoàn X (Việt Nam) và Công ty Y ký hợp đồng": nobody is met
    for dest, country in OTHER.items():
        places = () if sides[dest] else places_met(scene, act, dest)
        met = [a for a in sides[dest] if 0 <= a.start - act.end <= REACH and a.name]
        alone = not sides[country] and (
            _patterns()["pronoun"].search(scene.text, 0, act.start)
            or _patterns()["they_met"].match(scene.text, act.end)
        )
        there = alone and (countries_where(scene) == {dest} or _is_with_body(scene, act, dest))
        if places or there or (met and alone):
            host = met[0] if met else None
            claim = make(scene, act, country, None, 1, [], places, "a meeting on the way", host)
            yield replace(claim, goes_on=True, kinds=frozenset())


def _is_with_body(scene: Scene, act: Act, dest: str) -> bool:
    """Whether a body of a country is met: "đoàn đã hội đàm với Cơ quan Thanh tra Nhà nước [Lào]"."""
    near = [s for s in scene.spots if 0 <= s.start - act.end <= REACH]
    return bool(near) and near[0].country == dest and not re.search("[,;.(]", scene.text[act.end : near[0].start])


def _first(scene: Scene, actors: list[Actor]) -> Actor:
    """Who leads one side of a meeting: the first of its people, with the rank of the delegation that he heads."""
    people = [a for a in actors if a.name and a.kind != "delegation"]
    led = (head_of(scene, a) for a in actors if a.kind == "delegation")
    first = (people or actors)[0]
    return next((head for head in led if head.name and head.name == first.name), None) or head_of(scene, first)
