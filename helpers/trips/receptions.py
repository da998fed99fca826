"""Claims of sentences in which somebody receives or calls on somebody: whoever came made a trip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actor import Actor, names_no_country
from helpers.trips.bodies_met import body_before, body_received
from helpers.trips.claim import Claim, make
from helpers.trips.companions import accompanied
from helpers.trips.heads import BESIDE, head_of, leads
from helpers.trips.roles import fits, is_the_delegation, joined_before, sees_off, with_his
from helpers.trips.scene import OTHER, REACH, Act, Scene, Spot, countries_where


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # "đã tiếp Đại sứ Lào và [lãnh đạo 3 tỉnh ]Hủa Phăn, ...", "[Lãnh đạo 4 tỉnh ]Bắc Lào đã được X tiếp"
        "leaders": lexicon.regex(r"(?<!\w) <leaders> \s (?: \w{1,4} \s )? <led_unit> \s", "visit_words"),
        "leaders_of": lexicon.regex(r"(?: <leaders> | <members> ) \s+", "visit_words"),
        # "chào xã giao[ lãnh đạo Đảng, Nhà nước ]Lào", "tới chào[ Thường trực Tỉnh ủy, HĐND tỉnh ]Salavan"
        "bodies_leaders": lexicon.regex(r"\s+ (?: <leaders> | <crossing_body> ) (?!\w) [^.;:()]{0,60}", "visit_words"),
        "has": lexicon.regex(r"(?<!\w) <listing> \s (?: \w{3} \s )? $", "visit_words"),
        "passive": lexicon.regex(r"(?<!\w) được \s [^.;:]{2,60} $", "visit_words"),
        "joined": lexicon.regex(r"(?: [,;] | (?<!\w) <joined_with> ) \s* $", "visit_words"),
        "audience": lexicon.regex(r"(?<!\w) <audience> $", "visit_words"),  # "được [tiếp kiến] Chủ tịch nước X"
        # "tại các [cuộc] tiếp"
        "a_meeting": lexicon.regex(r"(?<!\w) <a_meeting> \s $", "visit_words"),
        # "[tỉnh ta] đón ...", "cùng ngày, [đồng chí] đã tiếp ..."
        "our_own": lexicon.regex(
            r"(?: (?<!\w) <our_own> | ^ <pronoun> ) (?: \s (?: <before_crossing> | cũng ) ){0,2} $", "visit_words"
        ),
    }


def reception(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "A tiếp B": B came; "B chào xã giao A": B came."""
    before = [a for a in scene.actors if a.end <= act.start and (a.name or a.kind == "delegation")]
    after = [a for a in scene.actors if a.start >= act.end and (a.name or a.kind == "delegation")]
    listed = (
        scene.text.rfind(":", act.end, after[0].start) + 1 if after else 0
    )  # "tiếp các trưởng đoàn sang dự lễ: | X"
    after = [a for a in after if a.start - (listed or act.end) <= REACH]
    after = _beside_a_third(scene, after)
    opens = after and not before and act.group == "receiving"
    if opens and _patterns()["has"].search(scene.text, act.end, after[0].start):
        return  # "Ra đón Bộ trưởng tại sân bay có | ông X": he receives one told before
    if after and act.group == "receiving" and _patterns()["a_meeting"].search(scene.text, 0, act.start):
        after = after if "," not in scene.text[act.end : after[0].start] else []  # "Tại các cuộc tiếp, A chúc mừng B"
    if act.group == "receiving":
        hosts = joined_before(scene, before)
        host = min(hosts, key=lambda a: names.rank(a.level), default=None)
        others = before[: len(before) - len(hosts)]
        passive = bool(re.search(r"\bđược\b", scene.text[others[-1].end : act.start] if others else ""))
        guest = _caller(scene, others) if passive and not after else (after[0] if after else None)
        guest = guest or next((b for c in OTHER if (b := body_received(scene, act, c)) is not None), None)
        if host is None and guest is not None:
            host = _behind_guest(scene, guest)
        calls = not passive and _calls_on(scene, act, host, guest, before)
        guest, host = (host, guest) if calls else (guest, host)
    else:
        calls = True
        host = after[0] if after else None
        met = host and before and before[-1].country == host.country  # "A hội kiến B, sau đó chào xã giao C"
        callers = [a for a in before if a.country == OTHER.get(host.country)] if met else []
        guest = _caller(scene, callers or before) if before else None
        if guest is not None and _receives_caller(scene, guest, act):
            return
    if guest is not None and is_the_delegation(guest) and host is not None and host.country in OTHER:
        if countries_where(scene) <= {host.country}:  # "Thủ tướng Lào đã tiếp Đoàn": the one told before
            claim = make(scene, act, OTHER[host.country], None, 2, labels, (), "the delegation received", host)
            # whom it calls on besides need not be who asked it to come
            yield claim if not calls else replace(claim, host=None)
        return
    theirs = act.group == "receiving" and host is None and _is_theirs(scene, act)
    if guest is not None and names_no_country(guest):
        received = theirs or (act.group == "receiving" and host is not None and host.country == "LA")
        if received or (act.group == "calling_on" and host is not None and _of_our_own(guest, host)):
            guest = guest._replace(country="VN")
    guest = head_of(scene, guest) if guest is not None else None
    if act.group == "receiving" and (guest is None or guest.resident):
        guest = (_behind_envoy(scene, guest) if guest else None) or _leaders_received(scene, act) or guest
    if guest is None or guest.country not in OTHER or guest.resident or guest.many:
        return
    if host is not None and host.resident and host.country == OTHER[guest.country] and not countries_where(scene):
        return  # "Đại sứ Lào tiếp Chủ tịch UBND TP Hà Nội": at his post
    if host is not None and host.country == guest.country:
        host = next((a for a in reversed(before) if a.country == OTHER[guest.country]), None)
    where = countries_where(scene)
    if host is not None and _is_of_a_third(host):
        if OTHER[guest.country] not in where or host.resident:
            return  # "Tổng thống Hàn Quốc tiếp Chủ tịch nước X": who came came to him
        host = None
    at = [s for s in scene.spots if s.country == OTHER[guest.country] and s.end <= act.start]
    called = _called_on(scene, act, OTHER[guest.country]) if host is None else None
    known = at or called or _is_ours(scene, act, guest) or _calls_on_office(scene, act, OTHER[guest.country])
    known = known or (theirs and guest.country == "VN")
    if host is None and OTHER[guest.country] not in where and not known:
        return  # "Trường Đại học Hà Tĩnh đã đón đoàn ...": the receiver is a place itself
    if "other" in where and not where & set(OTHER):
        return
    if host is not None and _away_from_home(scene, act, host, guest):
        if host.level not in (None, "other"):  # who heads a company there may live there
            yield make(scene, act, host.country, host, 2, labels, (), "receiving away from home", guest)
        return
    if host is not None and (not fits(host, guest) or sees_off(scene, host, guest)):
        host = None
    away = where - {guest.country}  # "... để tỉnh bạn xây nhà tại Lào" is not where he was received
    places = ()
    if host is None and not (away and any(s.name for s in scene.told_places)):  # "Đại sứ Lào tại Việt Nam" tells none
        places = tuple(s.name for s in (*at, *([called] if called else ())) if s.name)
    if act.group == "receiving" and host is not None and not away:
        # "Chủ tịch UBND tỉnh Điện Biên đã tiếp ...": at home; of a minister the country alone is known
        places = tuple(p for p in host.places if names.places()[p].parent)
    rule = f"receiving: {scene.text[act.start : act.end]}"
    if any(accompanied(scene, a) for a in scene.actors if a.country == guest.country and a != guest):
        # "nhân dịp tháp tùng Phó Thủ tướng X thăm chính thức Lào, Thứ trưởng Y đã chào Z": the label is not Y's
        claim = make(scene, act, guest.country, guest, 2, [], places, rule, host)
        yield replace(claim, kinds=frozenset({"working"}))
        return
    yield make(scene, act, guest.country, guest, 2, labels, places, rule, host)


def _is_of_a_third(host: Actor) -> bool:
    """Whether somebody is of a third country: told so, or a head of state whom neither list nor name makes one of ours.

    "Tổng thống nước chủ nhà X tiếp ...", "Chủ tịch Quốc hội Esteban Lazo tiếp ...".
    """
    if host.kind != "person" or not host.name:
        return False
    head = names.rank(host.level) <= names.rank("deputy_head")
    return host.country == "other" or (host.country is None and head and not host.known)


def _away_from_home(scene: Scene, act: Act, host: Actor, guest: Actor) -> bool:
    """Whether who receives is himself the guest: "tại Viêng Chăn, Bộ trưởng X tiếp Bộ trưởng Lào Y"."""
    if act.group != "receiving" or guest.kind != "person" or not host.name or host.country != OTHER[guest.country]:
        return False
    if countries_where(scene) != {guest.country} or any(a.kind == "delegation" for a in scene.actors):
        return False
    if scene.has("visiting", "attending", "going"):
        return False
    told = [s for s in scene.told_places if s.name]
    return bool(told) and all(s.end <= act.start or s.start >= guest.end for s in told)


def _receives_caller(scene: Scene, host: Actor, call: Act) -> bool:
    """Whether somebody receives who calls on him: "Bí thư X tiếp Tổng Lãnh sự Lào [đến chào xã giao]"."""
    tells = (a for a in scene.acts if a.group == "receiving" and host.end <= a.start < call.start)
    return any(not re.search(r"\bđược\b", scene.text[host.end : a.start]) for a in tells)


def _caller(scene: Scene, before: list[Actor]) -> Actor:
    """Who calls on somebody or is received: the last one named, or whose delegation it is: "X [cùng đoàn] chào Y"."""
    last = before[-1]
    if len(before) < 2 or not is_the_delegation(last):
        return last
    return before[-2] if with_his().fullmatch(scene.text, before[-2].end, last.start) else last


def _called_on(scene: Scene, act: Act, dest: str) -> Spot | None:
    """Whose leaders a delegation calls on: "chào xã giao lãnh đạo Đảng, Nhà nước | Lào", "lãnh đạo tỉnh | Salavan"."""
    near = (s for s in scene.spots if act.end <= s.start <= act.end + REACH)
    spot = next(near, None) if act.group == "calling_on" else None
    if spot is None or spot.country != dest:
        return None
    return spot if _patterns()["bodies_leaders"].fullmatch(scene.text, act.end, spot.start) else None


def _calls_on_office(scene: Scene, act: Act, dest: str) -> bool:
    """Whether somebody told by his office alone is called on: "chào xã giao | Chủ tịch Hội Hữu nghị Việt Nam - Lào"."""
    met = next((a for a in scene.actors if a.start >= act.end), None)
    near = act.group == "calling_on" and met is not None and met.start - act.end <= 2
    return near and met.kind == "office" and met.country == dest and not met.resident


def _beside_a_third(scene: Scene, met: list[Actor]) -> list[Actor]:
    """Of those received the ones behind a third country's: "tiếp đoàn tỉnh X (Campuchia) và [đoàn tỉnh Attapeu]"."""
    if not met or met[0].kind != "delegation" or met[0].country != "other":
        return met
    sent = (a for a in scene.actors if a.kind == "delegation" and a.country in OTHER and a.start > met[0].end)
    joined = next((a for a in sent if _patterns()["joined"].search(scene.text, 0, a.start)), None)
    return [joined] if joined is not None else met


def _calls_on(scene: Scene, act: Act, subject: Actor | None, met: Actor | None, before: list[Actor]) -> bool:
    """Whether who is told to receive calls on somebody: a delegation, or one of lower rank whom a leader receives.

    "Đoàn đại biểu tỉnh X do Phó Bí thư Y dẫn đầu tiếp kiến Chủ tịch Quốc hội Z", "tại Viêng Chăn, [đoàn] tiếp kiến Z".
    """
    if subject is None or met is None or met.kind != "person":
        return False
    if is_the_delegation(subject):  # it is told to be away; who receives at home has a name or a body
        return bool(met.name) and met.country in OTHER and countries_where(scene) <= {met.country}
    audience = _patterns()["audience"].search(scene.text, act.start, act.end) is not None
    sent = audience or any(a.kind == "delegation" and (a == subject or leads(scene, a) == subject) for a in before)
    opposite = subject.country in OTHER and met.country == OTHER[subject.country]
    opposite = opposite and countries_where(scene) != {subject.country}  # "tại Hà Nội, Đoàn Hội X do Y dẫn đầu tiếp Z"
    return sent and opposite and names.rank(met.level) < names.rank(subject.level)


def _of_our_own(guest: Actor, host: Actor) -> bool:
    """Whether a delegation that names its body and no country is ours: "Đoàn đại biểu Ban X Trung ương chào ông Y"."""
    return names_no_country(guest) and host.country == "LA" and host.kind != "delegation" and not host.resident


def _is_theirs(scene: Scene, act: Act) -> bool:
    """Whether who receives is a body of Laos: "[Bộ Tư pháp Lào] đón tiếp đoàn Bộ Tư pháp"."""
    ours = any(s.country == "VN" and s.end <= act.start for s in scene.spots)
    return not ours and body_before(scene, act, "LA") is not None


def _behind_envoy(scene: Scene, envoy: Actor) -> Actor | None:
    """Who came of those received with an ambassador: "tiếp Đại sứ Lào X [cùng Tỉnh trưởng các tỉnh A, B]"."""
    end = envoy.end
    for other in scene.actors:
        if other.start < envoy.end:
            continue
        if other.start - end > REACH or other.country != envoy.country:
            return None
        if other.kind == "delegation" and not other.many:
            head = head_of(scene, other)
            return other if head.resident else head
        if other.level == "provincial" and not (other.resident or other.former or other.many):
            return other if other.name else other._replace(kind="delegation")  # governors by office: no head is named
        end = other.end
    return None


def _leaders_received(scene: Scene, act: Act) -> Actor | None:
    """Leaders of a place of Laos as a delegation: "đã tiếp Đại sứ Lào và [lãnh đạo 3 tỉnh A, B, C (Lào)]"."""
    passive = _patterns()["passive"].search(scene.text, 0, act.start)
    start, end = (0, passive.start()) if passive else (act.end, min(len(scene.text), act.end + 2 * REACH))
    led = _patterns()["leaders"].search(scene.text, start, end)
    near = (s for s in scene.spots if led and led.end() - 12 <= s.start <= led.end() + BESIDE and s.end <= end + REACH)
    place = next(near, None)
    if led is None or place is None or place.country != "LA":
        return None
    printed = scene.text[led.start() : place.end]
    places = (place.name,) if place.name else ()
    return Actor("delegation", led.start(), place.end, "LA", None, printed, None, "provincial", places=places)


def _behind_guest(scene: Scene, guest: Actor) -> Actor | None:
    """The host whom the main clause names: "Tiếp đoàn công tác tỉnh X do Y dẫn đầu, [Chủ tịch Z] chúc mừng ...".

    Or whom a list names: "Đón và làm việc với đoàn tỉnh X (Lào) ngày 9/5 có [ông Z, Phó Chủ tịch UBND tỉnh Y]".
    """
    head = head_of(scene, guest)
    behind = [a for a in scene.actors if a.start >= max(guest.end, head.end) and a.name and not a.resident]
    told = behind[0] if behind and behind[0].country == OTHER.get(head.country) else None
    between = scene.text[max(guest.end, head.end) : told.start] if told is not None else ""
    return told if "," in between or _patterns()["has"].search(between) else None


def _is_ours(scene: Scene, act: Act, guest: Actor) -> bool:
    """Whether a body that names no country receives a Lao guest: in a Vietnamese paper, "Bệnh viện Xay đã đón ..."."""
    named = any(s.country != "VN" and s.start < act.start for s in scene.spots)
    named = named or any(a.country not in (None, "VN") and a.start < act.start for a in scene.actors)
    abroad = any(s.country == "other" for s in scene.spots)
    opens = scene.text[: act.start].rsplit(",", 1)[-1].strip()
    # "tỉnh ta đón đoàn đại biểu tỉnh Hủa Phăn", but "tháng trước, viện cũng đón đoàn của Lào" names nobody
    somebody = guest.name is not None or guest.level not in (None, "other")
    if (led := _patterns()["leaders_of"].match(opens)) is not None:
        opens = opens[led.end() :]  # "lãnh đạo | Bộ Nội vụ đã tiếp ..."
    ours = opens[:1].isupper() or (somebody and _patterns()["our_own"].search(opens) is not None)
    return act.group == "receiving" and guest.country == "LA" and ours and not (named or abroad)
