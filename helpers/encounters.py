"""Claims of sentences in which somebody receives, calls on or meets somebody: whoever came made a trip."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from helpers import lexicon, names
from helpers.actors import Actor
from helpers.claim import Claim, make
from helpers.companions import accompanied, owns_a_trip
from helpers.heads import head_of, leads
from helpers.roles import companions_from, fits, is_the_delegation, sees_off
from helpers.scene import OTHER, REACH, Act, Scene, countries_where, event_days


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    # "Trước đó, [bà đã] hội đàm với ..."
    return {
        "pronoun": lexicon.regex(r"(?<!\w) <pronoun> (?: \s (?:đã|cũng|vừa|có) ){0,2} \s* $", "visit_words"),
        # "đã tiếp Đại sứ Lào và [lãnh đạo 3 tỉnh ]Hủa Phăn, ..."
        "leaders": lexicon.regex(r"(?<!\w) <leaders> \s (?: \w{1,4} \s )? <led_unit> \s", "visit_words"),
        "our_own": lexicon.regex(r"(?<!\w) <our_own> (?: \s <before_crossing> )? $", "visit_words"),
        # "đã hội đàm, trao đổi kinh nghiệm công tác [với] Đoàn ..."; the act itself may end in it
        "between": lexicon.regex(r"[^.;]{0,40}? (?<!\w) <between> \s+ [^.;]{3,60} \s và \s+", "visit_words"),
        # "làm việc [với một số cơ quan, đơn vị] của Quân khu 4"
        "own_body": lexicon.regex(
            r"(?: ^ | \s ) (?: <and_with> \s+ )? [^;:.()]{0,24}? (?<!\w) <our_own> (?!\w)", "visit_words"
        ),
        "with": lexicon.regex(r"^ \s* $ | ^ [^.;]{0,60} (?<!\w) <and_with> \s* $", "visit_words"),
    }


def reception(scene: Scene, act: Act, labels: list[Act]) -> Iterator[Claim]:
    """ "A tiếp B": B came; "B chào xã giao A": B came."""
    before = [a for a in scene.actors if a.end <= act.start and (a.name or a.kind == "delegation")]
    after = [
        a
        for a in scene.actors
        if a.start >= act.end and a.start - act.end <= REACH and (a.name or a.kind == "delegation")
    ]
    if act.group == "receiving":
        passive = bool(re.search(r"\bđược\b", scene.text[before[-2].end : act.start] if len(before) > 1 else ""))
        guest, host = (
            (before[-2], before[-1])
            if passive and not after
            else ((after[0] if after else None), before[-1] if before else None)
        )
        if host is None and guest is not None:
            host = _behind_guest(scene, guest)
        if guest is not None and host is not None and _calls_on(scene, host, guest, before):
            guest, host = host, guest
    else:
        guest, host = (before[-1] if before else None), (after[0] if after else None)
    if guest is not None and is_the_delegation(guest) and host is not None and host.country in OTHER:
        if countries_where(scene) <= {host.country}:  # "Thủ tướng Lào đã tiếp Đoàn": the one told before
            claim = make(scene, act, OTHER[host.country], None, 2, labels, (), "the delegation received", host)
            # whom it calls on besides need not be who asked it to come
            yield claim if act.group == "receiving" else replace(claim, host=None)
        return
    if act.group == "calling_on" and guest is not None and host is not None and _of_our_own(guest, host):
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
    at = [s for s in scene.spots if s.country == OTHER[guest.country] and s.end <= act.start]
    if host is None and OTHER[guest.country] not in where and not at and not _is_ours(scene, act, guest):
        return  # "Trường Đại học Hà Tĩnh đã đón đoàn ...": the receiver is a place itself
    if "other" in where and not where & set(OTHER):
        return
    if host is not None and (not fits(host, guest) or sees_off(scene, host, guest)):
        host = None
    away = where - {guest.country}  # "... để tỉnh bạn xây nhà tại Lào" is not where he was received
    places = tuple(s.name for s in at if s.name) if host is None and not away else ()
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


def _calls_on(scene: Scene, subject: Actor, met: Actor, before: list[Actor]) -> bool:
    """Whether who is told to receive calls on somebody: a delegation meets a leader of the other country's.

    "Đoàn đại biểu tỉnh X do Phó Bí thư Y dẫn đầu tiếp kiến Chủ tịch Quốc hội Z".
    """
    sent = any(a.kind == "delegation" and (a == subject or leads(scene, a) == subject) for a in before)
    opposite = subject.country in OTHER and met.country == OTHER[subject.country] and met.kind == "person"
    return sent and opposite and names.rank(met.level) < names.rank(subject.level)


def _of_our_own(guest: Actor, host: Actor) -> bool:
    """Whether a delegation that names its body and no country is ours: "Đoàn đại biểu Ban X Trung ương chào ông Y"."""
    told = guest.kind == "delegation" and guest.country is None and bool(guest.level) and not guest.many
    return told and host.country == "LA" and host.kind != "delegation" and not host.resident


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
    led = _patterns()["leaders"].search(scene.text, act.end, min(len(scene.text), act.end + 2 * REACH))
    place = next((s for s in scene.spots if led and s.name and led.end() - 12 <= s.start <= led.end()), None)
    if led is None or place is None or place.country != "LA":
        return None
    printed = scene.text[led.start() : place.end]
    return Actor("delegation", led.start(), place.end, "LA", None, printed, None, "provincial", places=(place.name,))


def _behind_guest(scene: Scene, guest: Actor) -> Actor | None:
    """The host whom the main clause names: "Tiếp đoàn công tác tỉnh X do Y dẫn đầu, [Chủ tịch Z] chúc mừng ..."."""
    head = head_of(scene, guest)
    behind = [a for a in scene.actors if a.start >= max(guest.end, head.end) and a.name and not a.resident]
    told = behind[0] if behind and behind[0].country == OTHER.get(head.country) else None
    parted = told is not None and "," in scene.text[max(guest.end, head.end) : told.start]
    return told if parted else None


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
    where = countries_where(scene)
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
    if not all(sides.values()):
        # "tại Vinh, lãnh đạo tỉnh làm việc với đoàn ...": the place stands for the side that nobody is named of
        came = [c for c in OTHER if sides[c] and where & set(OTHER) == {OTHER[c]}]
        if len(came) == 1:
            places = _counterpart_places(scene, act, OTHER[came[0]])
            yield make(scene, act, came[0], _first(scene, sides[came[0]]), 2, labels, places, "a guest met at a place")
        home = [c for c in OTHER if sides[c] and where & set(OTHER) == {c}]
        goes_on = any(is_the_delegation(a) for a in scene.actors) or _patterns()["pronoun"].search(
            scene.text, 0, act.start
        )
        if len(home) == 1 and goes_on:
            # "tại Viêng Chăn, đoàn đã hội đàm với Bộ trưởng ...": the delegation told before
            host = _first(scene, sides[home[0]])
            yield make(scene, act, OTHER[home[0]], None, 2, labels, (), "the delegation met at a place", host)
        if not (came or home):
            told = _received_by_body(scene, act, labels, sides) or _at_body(scene, act, labels, sides)
            yield from told or _on_the_way(scene, act, labels, sides)
        return
    here = where & set(OTHER)
    if "other" in where and not here:
        return
    guests = {c: _first(scene, sides[c]) for c in OTHER}
    if len(here) == 1:
        dest = here.pop()
        yield make(scene, act, OTHER[dest], guests[OTHER[dest]], 2, labels, (), "meeting at a place", guests[dest])
    elif not here and (dest := _listed_at(before, act, guests)):
        # "tại Viêng Chăn, các bộ trưởng gặp người đồng cấp. Bộ trưởng A gặp Bộ trưởng B. Bộ trưởng C gặp Bộ trưởng D."
        claim = make(scene, act, OTHER[dest], guests[OTHER[dest]], 2, labels, (), "counterparts met", guests[dest])
        yield replace(claim, dates=claim.dates or event_days(before))
    elif not here:
        # both are possible; kept as two weak claims, of which the article's other claims choose
        for c in OTHER:
            if guests[c].name or guests[c].kind == "delegation":  # of an office alone nobody knows who went
                yield make(scene, act, c, guests[c], 0, labels, (), "meeting without a place", guests[OTHER[c]])


def _listed_at(before: Scene | None, act: Act, met: dict[str, Actor]) -> str | None:
    """The country in which two counterparts met by the sentence before: "A gặp B", of one rank below the leaders'."""
    one, other = sorted(met.values(), key=lambda a: a.start)
    counterparts = one.name and other.name and one.level == other.level and one.end <= act.start < other.start
    if before is None or not counterparts or names.rank(one.level) <= names.rank("deputy_head"):
        return None
    here = countries_where(before)
    told = not before.has("no_visit", "planned", "recalled", "exchange") and event_days(before)
    return next(iter(here)) if told and len(here) == 1 and here <= set(OTHER) else None


def _received_by_body(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> list[Claim]:
    """ "Ủy ban MTTQ tỉnh Sơn La đã hội đàm với Đoàn đại biểu Mặt trận Lào ...": the delegation came to the body."""
    if countries_where(scene):
        return []
    for dest, country in OTHER.items():
        met = next((a for a in scene.actors if a.start >= act.end), None)
        bodies = [s for s in scene.spots if s.country == dest and s.name and s.end <= act.start]
        gap = scene.text[act.end : met.start] if met is not None else ""
        came = met is not None and met.kind == "delegation" and met.country == country and not met.many
        if came and _patterns()["between"].fullmatch(gap):
            # "hội đàm giữa tỉnh Điện Biên (Việt Nam) và Đoàn đại biểu các tỉnh Bắc Lào": who is a delegation came
            bodies = [s for s in scene.spots if s.country == dest and s.name and act.end <= s.start < met.start]
        elif came and not _patterns()["with"].search(gap):
            bodies = []
        if came and bodies and not sides[dest]:
            guest = head_of(scene, met)
            return [make(scene, act, country, guest, 2, labels, (bodies[-1].name,), "a delegation met by a body")]
    return []


def _at_body(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> list[Claim]:
    """ "Đoàn công tác tỉnh Quảng Trị đã làm việc với chính quyền tỉnh Salavan": the delegation went to the body."""
    if countries_where(scene):
        return []
    for dest, country in OTHER.items():
        came = next((a for a in scene.actors if a.kind == "delegation" and a.end <= act.start), None)
        is_guest = came is not None and came.country == country and not came.many
        places = _counterpart_places(scene, act, dest)
        if is_guest and not sides[dest] and (places or _with_our_own(scene, act, came)):
            guest = head_of(scene, came)
            return [make(scene, act, country, guest, 2, labels, places, "a delegation at a body")]
    return []


def _with_our_own(scene: Scene, act: Act, came: Actor) -> bool:
    """Whether a Lao delegation meets a body that names no country: "làm việc với một số cơ quan của Quân khu 4"."""
    met = _patterns()["own_body"].match(scene.text, act.end) if came.country == "LA" else None
    named = met is not None and any(act.end <= x.start <= act.end + REACH for x in (*scene.spots, *scene.actors))
    return met is not None and not named and act.start - head_of(scene, came).end <= REACH


def _on_the_way(scene: Scene, act: Act, labels: list[Act], sides: dict[str, list[Actor]]) -> Iterator[Claim]:
    """A meeting on a trip told elsewhere: "Trước đó, đoàn đã làm việc với lãnh đạo tỉnh Y", "bà đã hội đàm với Z"."""
    for dest, country in OTHER.items():
        places = () if sides[dest] else _counterpart_places(scene, act, dest)
        met = [a for a in sides[dest] if 0 <= a.start - act.end <= REACH and a.name]
        alone = not sides[country] and _patterns()["pronoun"].search(scene.text, 0, act.start)
        there = alone and (countries_where(scene) == {dest} or _is_with_body(scene, act, dest))
        if places or there or (met and alone):
            host = met[0] if met else None
            claim = make(scene, act, country, None, 1, [], places, "a meeting on the way", host)
            yield replace(claim, goes_on=True, kinds=frozenset())


def _is_ours(scene: Scene, act: Act, guest: Actor) -> bool:
    """Whether a body that names no country receives a Lao guest: in a Vietnamese paper, "Bệnh viện Xay đã đón ..."."""
    named = any(s.country != "VN" and s.start < act.start for s in scene.spots)
    named = named or any(a.country not in (None, "VN") and a.start < act.start for a in scene.actors)
    abroad = any(s.country == "other" for s in scene.spots)
    opens = scene.text[: act.start].rsplit(",", 1)[-1].strip()
    # "tỉnh ta đón đoàn đại biểu tỉnh Hủa Phăn", but "tháng trước, viện cũng đón đoàn của Lào" names nobody
    somebody = guest.name is not None or guest.level not in (None, "other")
    ours = opens[:1].isupper() or (somebody and _patterns()["our_own"].search(opens) is not None)
    return act.group == "receiving" and guest.country == "LA" and ours and not (named or abroad)


def _counterpart_places(scene: Scene, act: Act, dest: str) -> tuple[str, ...]:
    """The place of a body that guests meet: "đã có buổi làm việc với UBND tỉnh [Thanh Hóa]"."""
    near = [s for s in scene.spots if s.country == dest and s.name and 0 <= s.start - act.end <= REACH]
    return tuple(s.name for s in near if s.name and not re.search("[,;.(]", scene.text[act.end : s.start]))


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
