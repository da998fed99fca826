"""Claims of who is present where a sentence tells: at work there, or on a list, without a verb of travel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.acting_bodies import acts_abroad, holds_abroad
from helpers.trips.claim import Claim
from helpers.trips.events import Event, held_in, is_held
from helpers.trips.farewells import tells_farewell
from helpers.trips.heads import head_of, present_head
from helpers.trips.legs import status_of
from helpers.trips.own_days import days_of_event
from helpers.trips.roles import at_work, attendant, host_of
from helpers.trips.scene import OTHER, Act, Scene, countries_where, event_days, places_in, tells_day
from helpers.trips.speakers import is_listed, speaks


def _is_to(scene: Scene, head: Actor) -> bool:
    """Whether what somebody does is still ahead: "Chủ tịch Quốc hội X | sẽ dẫn đầu Đoàn đại biểu tham dự"."""
    return any(a.group == "planned" and 0 <= a.start - head.end <= 3 for a in scene.acts)


def presence(scene: Scene, before: Scene | None) -> Iterator[Claim]:
    """Somebody from the other country, told right after a place: the head of a delegation, or who attends a ceremony.

    "Sáng 12/9, tại tỉnh Savannakhet, trường ... mở cửa. Dự buổi lễ có đoàn ... do bà X làm trưởng đoàn."
    """
    if not scene.names_somebody:
        return
    if before is not None and (sides := both_sides(before)):
        yield from _from_both(scene, before, sides)
        return
    here = countries_where(scene)
    told = scene if len(here) == 1 else before
    given = _handed_over(scene, placed=bool(here)) if len(here) < 2 else None
    if given is not None and here <= {OTHER[given[0].country]}:  # "đến bàn giao ... cho hộ nghèo tỉnh Salavan"
        guest, place = given
        status = "planned" if scene.has("planned") else "recalled" if scene.has("recalled") else "reported"
        days, kinds = event_days(scene), frozenset({"working"})
        rule = "a delegation that hands something over"
        claim = Claim(scene, guest.country, guest, None, False, 2, kinds, status, (place,), days, rule)
        yield replace(claim, of_body=holds_abroad(scene.text, guest))
        return
    if told is None or _in_general(scene) or scene.has("inviting") or told.has("no_visit") or tells_farewell(told):
        return
    sent = [a.many for a in told.actors if a.kind == "delegation"]
    if told is not scene and sent and all(sent):
        return  # "Năm 2024, Hội đã tổ chức 4 đoàn sang Hủa Phăn. | Chủ tịch Hội X dự": delegations are only counted
    where = countries_where(told)
    if len(where) != 1 or not where >= here:
        return
    dest = where.pop()
    listed = told is scene and _attended_by().search(scene.text) is not None  # of those who came nobody is the host
    head = present_head(scene, dest) or (attendant(scene, dest) if listed or told is not scene else None)
    if head is None and told is scene:
        head = _body_that_came(scene, dest)
    if head is None and told is scene:
        # "Chiều 19/7, tại Viêng Chăn, Chủ tịch Hội ... X đã trao tặng Huân chương ..."
        head = at_work(scene, dest)
        if head is not None and not tells_day(scene):
            return
    if head is not None:
        ahead = told.has("planned") or _is_to(scene, head)
        kinds = {a.kind for a in scene.acts if a.kind == "funeral"}
        kinds |= {a.kind for a in (*told.acts, *_attended(scene)) if a.kind == "conference"}
        kinds |= {a.kind for a in (*told.acts, *scene.acts) if a.kind == "working"}
        places = tuple(dict.fromkeys([*places_in(told, dest), *places_in(scene, dest)]))
        claim = Claim(
            scene,
            OTHER[dest],
            head,
            None if listed else host_of(scene, dest, head)[0],
            False,
            2,
            frozenset(kinds),
            "planned" if ahead else "recalled" if scene.has("recalled") else "reported",
            places,
            days_of_event(scene) or days_of_event(told),
            "present at the place told",
            attends=scene.attends or told.attends or is_listed(scene, head),
            of_body=holds_abroad(scene.text, head),
        )
        yield claim
        for other in _leaders_beside(scene, told, head):
            yield replace(claim, guest=other, host=None, fellow=True, rule="a leader beside another at a ceremony")


def _attended(scene: Scene) -> list[Act]:
    """The conferences that a sentence tells people to attend."""
    return [a for a in scene.acts if scene.attends and a.group == "conference_noun"]


def _leaders_beside(scene: Scene, told: Scene, head: Actor) -> Iterator[Actor]:
    """The leaders who came to a ceremony with another: "phía Việt Nam có Chủ tịch Quốc hội X, [Phó Thủ tướng Y]".

    Nobody who is only told to take part in talks.
    """
    ceremony = scene.has("occasion") or told.has("occasion")
    if not ceremony or scene.has(*_WORK) or told.has(*_WORK):
        return
    for a in scene.actors:
        leads = a.kind == "person" and a.name and names.rank(a.level) <= names.rank("deputy_head")
        if leads and a.name != head.name and a.country == head.country and not (a.resident or a.former):
            yield a


_WORK = frozenset(("talking", "visiting", "receiving", "calling_on", "going"))


def _in_general(scene: Scene) -> bool:
    """Whether a sentence tells of delegations in general, and lists none: "các đoàn quốc tế: đoàn Lào do X dẫn đầu"."""
    until = max((a.start for a in scene.actors if a.name), default=0)
    return any(a.group == "exchange" and ":" not in scene.text[a.end : max(a.end, until)] for a in scene.acts)


@cache
def _attended_by() -> re.Pattern[str]:
    """ "Hội nghị khai mạc tại Đà Nẵng, với [sự tham dự của] Thứ trưởng X và Thứ trưởng Y"."""
    return lexicon.regex(r"(?<!\w) <attended_by> (?!\w)", "visit_words")


@cache
def _two_venues() -> re.Pattern[str]:
    """ "tại [huyện Sốp Cộp (Sơn La)] và [huyện Mường Ét (tỉnh Hủa Phăn, Lào)] diễn ra"."""
    place = r"[^,;:.()]{3,40} (?: , \s <led_unit> \s [^,;:.()]{3,30} )? (?: \( [^()]{2,40} \) )?"
    return lexicon.regex(rf"(?<!\w) <at_only> \s (?P<one> {place} ) \s+ và \s+ (?P<other> {place} )", "visit_words")


def both_sides(scene: Scene) -> dict[str, str]:
    """The places on either side of the border at which a sentence tells that something was held, by country."""
    for match in _two_venues().finditer(scene.text):
        halves = [[s for s in scene.spots if a <= s.start < b and s.name] for a, b in map(match.span, ("one", "other"))]
        found = {s.country: s.name for half in halves for s in half}
        if all(len({s.country for s in half}) == 1 for half in halves) and set(found) == set(OTHER):
            return found
    return {}


def _from_both(scene: Scene, told: Scene, sides: dict[str, str]) -> Iterator[Claim]:
    """The heads of both delegations where they met on either side of the border: each went to the other's."""
    if scene.has("inviting", "no_visit") or told.has("planned", "no_visit"):
        return
    for dest, place in sides.items():
        head = present_head(scene, dest)
        if head is not None:
            rule, days = "heads of both sides where they meet on both", days_of_event(told)
            yield Claim(scene, OTHER[dest], head, None, False, 2, frozenset(), "reported", (place,), days, rule)


@cache
def _hands_over() -> re.Pattern[str]:
    """ "Đoàn công tác Bộ Quốc phòng do X làm Trưởng đoàn[ cũng bàn giao doanh trại cho ]Bộ CHQS tỉnh Attapeu"."""
    return lexicon.regex(
        r"""
        [\s,]* (?: <before_crossing> \s+ ){0,3} (?P<goes> (?: <crossing> | <toward> ) \s+ )?
        (?: <hands_over> (?!\w) [^.;:]{0,120} (?<!\w) <to_whom> \s [^.;:]{0,90} | <hands_work> (?!\w) [^.;:]{0,160} )
        """,
        "visit_words",
    )


def _handed_over(scene: Scene, *, placed: bool) -> tuple[Actor, str] | None:
    """A delegation that hands something over to a body of the other country, and where that is.

    An official goes there to do so, as does a delegation of which a place is told: "đã [đến] bàn giao nhà cho ...".
    """
    if scene.has("exchange", "inviting", "no_visit"):
        return None
    for sent in scene.actors:
        official = sent.kind == "person" and sent.name and sent.level and not (sent.resident or sent.former)
        if not (sent.kind == "delegation" or official) or sent.country not in OTHER or sent.many:
            continue
        head = head_of(scene, sent)
        end = max(sent.end, head.end, *(a.end for a in scene.acts if a.group == "leading" and a.start >= head.end))
        theirs = (s for s in scene.spots if s.start >= end and s.name and s.country == OTHER[sent.country])
        place = next(theirs, None)
        if place is None or any(a.kind == "elsewhere" and end <= a.start < place.start for a in scene.acts):
            continue  # "tặng quà cho lưu học sinh tỉnh Salavan": they live with us
        told = _hands_over().fullmatch(scene.text, end, place.start)
        if told is not None and (told["goes"] or not (official or placed)):
            return (head, place.name) if _is_news(scene) else None
    return None


@cache
def _just_now() -> re.Pattern[str]:
    """ "Công an tỉnh X [vừa] tổ chức lễ bàn giao", "[Mới đây], ..."."""
    return lexicon.regex(r"(?<!\w) <just_now> (?!\w)", "visit_words")


def _is_news(scene: Scene) -> bool:
    """Whether a sentence tells the day of what it tells, or that it was the other day."""
    return tells_day(scene) or _just_now().search(scene.text) is not None


def _body_that_came(scene: Scene, dest: str) -> Actor | None:
    """The other country's of two bodies that hold something together: "tại TP Huế, Sở X và Sở Y (Lào) ký kết".

    Or a body that does something there itself: "tại huyện Viêng Xay (Lào), Bộ CHQS tỉnh X phối hợp khám bệnh".
    """
    bodies = {a.country: a for a in scene.actors if a.kind == "delegation" and not a.many and a.level}
    if dest not in OTHER or OTHER[dest] not in bodies or not _is_news(scene):
        return None
    together = dest in bodies and scene.has("occasion", "conference_noun", "talking")
    return bodies[OTHER[dest]] if together or acts_abroad(scene.text, bodies[OTHER[dest]]) else None


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # words that lead back to the event of the lead: "[Tại lễ], Thứ trưởng X yêu cầu", "[Nói tại Lễ khai mạc], ..."
        "at_event": lexicon.regex(r"(?<!\w) <at_event> (?!\w)", "visit_words"),
        "expatriates": lexicon.regex(r"(?<!\w) <expatriates> (?!\w)", "visit_words"),
        "national": lexicon.regex(r"(?<!\w) <national> (?!\w)", "visit_words"),
        "message_of": lexicon.regex(r"(?<!\w) <message> \s (?: [^.,;:]{0,30} \s )?? của \s $", "visit_words"),
    }


BESIDE = 12  # characters between an office and the students whose office it is: " Chi đoàn "
NEXT = 2  # characters between a sentence and the next one
PLANNED_LIST = 1000  # characters behind the news of a conference to come in which those are listed who will attend


def listed_in(scene: Scene, before: Scene | None, event: Event | None = None) -> Iterator[Claim]:
    """Somebody from the other country named among those present: "Về phía Lào có ông X, Phó Tỉnh trưởng".

    For an article that tells of no trip otherwise, and of one side's place only.

    Args:
        before: the sentence before it that tells where they are, when this one does not.
        event: the ceremony that the lead tells of, to which "tại lễ" leads back, as does a list without a place.
    """
    people = [a for a in scene.actors if a.kind == "person" and a.name and a.level and not (a.resident or a.former)]
    sent = [a for a in scene.actors if a.kind == "delegation" and a.level and a.places and not a.many]
    if not (people or (sent and scene.attends)):
        return
    back = event is not None and event.scene is not scene and _patterns()["at_event"].search(scene.text) is not None
    here = countries_where(scene)
    unplaced = before is None and not here
    right_behind = unplaced and event is not None and 0 < scene.sentence.start - event.scene.sentence.end <= NEXT
    later = unplaced and not right_behind  # a list of those present may stand some way behind the lead
    of_lead = back or unplaced or (event is not None and event.scene is scene)
    told = event if of_lead else held_in(scene if here or before is None else before)
    until = min(a.start for a in people or sent) if back else None
    looks_back = scene.has("recalled", before=until)  # not what somebody at it recalls
    if told is None or looks_back or scene.has("no_visit", "inviting") or told.scene.has("no_visit"):
        return
    if _in_general(scene):
        return
    planned = told.scene.has("planned") or any(
        a.group == "attending" and status_of(scene, a) == "planned" for a in scene.acts
    )
    if planned and scene.sentence.start - told.scene.sentence.start > PLANNED_LIST:
        return  # who is quoted on it later need not go there
    guest = _guest_of(scene, told, people, sent, back=back, later=later)
    if guest is not None and tells_day(told.scene):  # asked last: it has every date of the article read
        kinds = frozenset(a.kind for a in (*told.scene.acts, *_attended(scene)) if a.kind in ("conference", "working"))
        rule, status = "among those present", "planned" if planned else "reported"
        days = event_days(told.scene)
        yield Claim(scene, guest.country, guest, None, False, 2, kinds, status, told.places, days, rule, attends=True)


def _of_national_body(person: Actor) -> bool:
    """Whether somebody of Laos holds office in a body of the whole country: "Phó Chánh án Tòa án tối cao Lào"."""
    office = person.office or ""
    return person.country == "LA" and _patterns()["national"].search(office) is not None


def _guest_of(
    scene: Scene, event: Event, people: list[Actor], sent: list[Actor], *, back: bool, later: bool
) -> Actor | None:
    """Who of the other country is named among those present at an event, or is a delegation that attends it."""
    country, held = OTHER[event.country], is_held(event.scene)
    working = any(a.kind == "working" for a in event.scene.acts)
    lowest = names.rank("other" if working and (not back or event.scene.has("talking")) else "ministry")
    if _patterns()["expatriates"].search(event.scene.text):
        lowest = names.rank("provincial")  # "Hội người Việt Nam tại Lào tổ chức lễ ...": its head lives there
    head = present_head(scene, event.country) if held else None
    for person in people:
        leads_them = head is not None and head.name == person.name
        ranked = names.rank(person.level) <= lowest or leads_them or _of_national_body(person)
        if person.country != country or not ranked:
            continue
        if _patterns()["message_of"].search(scene.text, 0, person.start):
            continue  # "Thư của Thủ tướng Lào X được đọc tại buổi lễ"
        if any(a.kind == "elsewhere" and person.start <= a.start <= person.end + BESIDE for a in scene.acts):
            continue  # "X, Bí thư Chi đoàn | lưu học sinh Lào"
        if leads_them or is_listed(scene, person) or (held and (back or (not later and speaks(scene, person)))):
            own = (head_of(scene, a) for a in scene.actors if a.kind == "delegation")
            return next((a for a in own if a.name == person.name), person)
    came = scene.attends and held and not later
    return next((a for a in sent if came and a.country == country), None)
