"""Who of the people in a sentence travels, who receives."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.farewells import seen_off, sends_off
from helpers.trips.heads import BESIDE, head_of, leads
from helpers.trips.placepatterns import patterns
from helpers.trips.scene import OTHER, REACH, Act, Scene, inside, is_where
from helpers.trips.speakers import is_quoted, speaks_of_another

SPOKEN = 13  # characters before a visit verb in which "chuyến", "chương trình" stands
OPENING = 12  # characters in which a sentence opens: "Chuyến thăm ...", "Đây là chuyến thăm ..."


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        # "cùng đi có ...", but no "đã có buổi làm việc"
        "listing": build(r"(?<!\w) <listing> (?!\w) (?! \s+ <not_listed> (?!\w) )"),
        # between people named in one breath: ", ", " và Phu nhân cùng "
        "together": build(r"[\s,;]* (?:và|cùng)? [\s,]* <spouse>? [\s,]* (?:và|cùng)? \s*"),
        "trip": build(r"(?<!\w) <trip> (?!\w)"),
        "crossing": build(r"<crossing> (?!\w)"),
        # "Thủ tướng X[ và Phu nhân đã ]mời"
        "asks": build(r"[\s,]* (?: (?:và|cùng) \s+ <spouse> )? [\s,]* <before_asking>? \s*"),
        # "Huân chương đã được ông X[, Chủ nhiệm Ủy ban Kiểm tra, trao tặng] ... tại Hà Nội"
        "gives": build(r"[^.;:]{0,140} (?<!\w) <hands_over> (?!\w)"),
        # "Phó Chủ tịch nước Lào X[ sáng 5/6 đã dâng hương] tại Khu di tích Kim Liên, Nghệ An"
        "does_there": build(r"[^.;:]{0,60}? (?<!\w) <does_there> (?!\w)"),
        # "Thứ trưởng X[, chiều 9/1 tại thủ đô] Viêng Chăn, đã trao tặng ..."
        "then_at": build(r", \s (?: [^,.;:\d]{0,12} \d [^,.;:]{0,20} ,? \s )? <at_only> \s (?: [^,.;:\d]{0,30} \s )?"),
        "presiding": build(r"(?<!\w) <presiding> (?!\w)"),
    }


@cache
def owner() -> re.Pattern[str]:
    """ "chuyến thăm ... của [Thủ tướng X]"."""
    return lexicon.regex(r"(?: (?! (?<!\w) <not_his> (?!\w) ) [^.;,] ){0,40}? \b của \b \s*", "visit_words")


@cache
def _makes() -> re.Pattern[str]:
    """Behind whose trip it is: "chuyến thăm mà Thủ tướng X[ thực hiện]"."""
    return lexicon.regex(r"\s+ (?: <before_crossing> \s ){0,2} <makes_trip> (?!\w)", "visit_words")


@cache
def _that() -> re.Pattern[str]:
    return lexicon.regex(r"[^.;,]{0,40}? \b <that_which> \s+", "visit_words")


def made_by(scene: Scene, act: Act) -> re.Match[str] | None:
    """Up to whose trip it is: "chuyến thăm Lào mà [Thủ tướng X] thực hiện hồi tháng 4"."""
    that = _that().match(scene.text, act.end) if is_spoken_of(scene, act) else None
    who = (a for a in scene.actors if that and that.end() - 1 <= a.start <= that.end() + 2)
    return that if any(_makes().match(scene.text, a.end) for a in who) else None


@cache
def with_his() -> re.Pattern[str]:
    """From somebody to the delegation that he comes with: "Bộ trưởng X[ và các thành viên trong ]đoàn"."""
    return lexicon.regex(r"\)? ,? \s <joined_with> \s (?: <members> \s )?", "visit_words")


def can_travel(actor: Actor, country: str) -> bool:
    """Whether an actor can be the one who travelled; an office that nobody could be found for cannot."""
    somebody = actor.kind == "delegation" or actor.name or names.rank(actor.level) < names.rank("minister")
    return actor.country == country and bool(somebody) and not actor.resident and not actor.many


def is_spoken_of(scene: Scene, act: Act) -> bool:
    """Whether a visit is spoken of ("chuyến thăm"), not told by a verb."""
    return _patterns()["trip"].search(scene.text, max(0, act.start - SPOKEN), act.end) is not None


def opens_clause(scene: Scene, act: Act) -> bool:
    """Whether a trip that is spoken of opens its clause: "Chuyến thăm ...", "Đại sứ cho biết, chuyến thăm ..."."""
    trip = _patterns()["trip"].search(scene.text, max(0, act.start - SPOKEN), act.end)
    before = scene.text[: trip.start() if trip else act.start].rstrip()
    return act.start <= OPENING or (trip is not None and before[-1:] in ',:“"')


def crosses(scene: Scene, act: Act) -> bool:
    """Whether a verb crosses the border between the two: "sang", "sang thăm", "lên đường sang"."""
    return _patterns()["crossing"].search(scene.text, act.start, act.end) is not None


def presides(scene: Scene, act: Act) -> bool:
    """Whether who attends presides: he meets those of the other side."""
    return _patterns()["presiding"].search(scene.text, act.start, act.end) is not None


def companions_from(scene: Scene) -> int:
    """Where the list of companions or listeners begins; nobody named after it is the head.

    "cùng đi có ông X" begins one at once; "tham dự lễ đón X có ...", "tháp tùng X có ..." only at "có": X is the guest.
    """
    if not scene.has("companion"):
        return len(scene.text)
    starts = []
    for act in scene.acts:
        if act.group == "companion":
            listed = _patterns()["listing"].search(scene.text, act.end)
            until = listed.start() if listed else len(scene.text)
            of_somebody = any(act.start < a.start < min(act.end + BESIDE, until) for a in scene.actors)
            starts.append(until if act.kind == "occasion" or of_somebody else act.start)
    return min(starts, default=len(scene.text))


def traveller(scene: Scene, act: Act, country: str) -> Actor | None:
    """Who travels by a visit verb: "của X" after it, else the nearest of the right country before it, or after it."""
    limit = companions_from(scene)
    of = owner().match(scene.text, act.end) or made_by(scene, act)
    spoken = is_spoken_of(scene, act)
    if of:
        at = of.end()
        for a in scene.actors:
            if at - 1 <= a.start <= at + 2 and a.country:
                return head_of(scene, a) if can_travel(a, country) else None
        whose = [a for a in scene.actors if at - 1 <= a.start <= at + 2]
        if not whose and patterns()["himself"].match(scene.text, at):
            told = [a for a in scene.actors if a.end <= act.start + 1 and a.name and can_travel(a, country)]
            return head_of(scene, told[-1]) if told else None
        if spoken and all(is_the_delegation(a) for a in whose):
            return None  # "chuẩn bị chuyến thăm Lào của lãnh đạo Quốc hội", "chuyến đi của Đoàn": nobody who is named
    before = [a for a in scene.actors if a.end <= act.start + 1 and a.start < limit and can_travel(a, country)]
    before = [a for a in before if not (is_quoted(scene, a) or (spoken and speaks_of_another(scene, a, act)))]
    seen = seen_off(scene, act) if before else None
    staying = [a for a in before if seen and a.kind != "delegation" and sends_off(scene, a, seen.end())]
    before = [a for a in before if a not in staying]
    if staying and not before:
        gone = (a for a in scene.actors if seen.end() - len("đoàn") <= a.start < act.start)
        gone = (a._replace(country=country) for a in gone if a.country in (None, country))
        gone = next((a for a in gone if can_travel(a, country)), None)
        return head_of(scene, gone) if gone is not None else None
    if before:
        lead = next((leads(scene, a) for a in reversed(before) if a.kind == "delegation"), None)
        listed = lead is not None and lead.name and lead in before and lead.country == country
        if listed and names.rank(lead.level) <= names.rank(before[-1].level) and not is_quoted(scene, lead):
            return head_of(scene, next(a for a in reversed(before) if a.kind == "delegation"))
        alone = patterns()["who"].match(scene.text, before[-1].end)  # "X, Y - [người] sẽ thăm Lào": Y alone
        chain = before[-1:] if alone else joined_before(scene, before)
        people = [a for a in reversed(chain) if a.kind != "delegation" and a.name]
        best = min(people, key=lambda a: names.rank(a.level), default=before[-1])
        return head_of(scene, best)
    after = [
        a for a in scene.actors if act.end <= a.start < limit and can_travel(a, country) and not _invites(scene, a)
    ]
    return head_of(scene, after[0]) if after else None


def joined_before(scene: Scene, before: list[Actor]) -> list[Actor]:
    """The last of some people and those named in one breath with him: "[Thủ tướng X và Bộ trưởng Y] đã tiếp ..."."""
    chain = before[-1:]
    for a in reversed(before[:-1]):
        if not _patterns()["together"].fullmatch(scene.text, a.end, chain[0].start):
            break
        chain.insert(0, a)
    return chain


def _invites(scene: Scene, person: Actor) -> bool:
    """Whether somebody is one of those who invite: "theo lời mời của X và Phu nhân, [Chủ tịch nước Y]"."""
    before = [a for a in scene.acts if a.end <= person.start and a.group != "static"]
    return bool(before) and before[-1].group == "inviting_host"


def host_of(scene: Scene, country: str, guest: Actor | None) -> tuple[Actor | None, bool]:
    """The inviter, else the first person of the country visited; and whether it was an inviter."""
    limit = companions_from(scene)
    people = [
        a
        for a in scene.actors
        if a.kind != "delegation" and a.name and a.country == country and not a.resident and a != guest
    ]
    for act in scene.acts:
        if act.group == "inviting_host" and (inviter := inviter_of(scene, act, people)) is not None:
            return inviter, True
        if act.group == "inviting" and (inviter := asker(scene, act, people, guest)) is not None:
            return inviter, True
    people = [a for a in people if a.start < limit and fits(a, guest) and not sees_off(scene, a, guest)]
    return (people[0] if people else None), False


def sees_off(scene: Scene, host: Actor, guest: Actor | None) -> bool:
    """Whether somebody of another rank than the guest's only meets him at the airport, or sees him off: no host."""
    other_rank = guest is None or host.level != guest.level
    return other_rank and patterns()["airport"].search(scene.text) is not None


def fits(host: Actor, guest: Actor | None) -> bool:
    """Whether somebody ranks high enough to be a leader's host: a minister meets his counterpart, or sees him off."""
    at_home = host.former or host.level == "provincial"  # a governor receives whoever comes to his province
    rank = names.rank(guest.level if guest else None)
    if at_home or rank > names.rank("deputy_head"):
        return True
    return names.rank(host.level) <= names.rank("minister" if rank == names.rank("deputy_head") else "deputy_head")


def inviter_of(scene: Scene, act: Act, people: list[Actor]) -> Actor | None:
    """Of the people given the one that "theo lời mời của" names; none when the next one named is nobody of them."""
    after = [a for a in scene.actors if 0 <= a.start - act.end <= REACH and a.country]
    if not after or (after[0].country in OTHER and after[0] not in people):
        return None
    return next((a for a in after if a in people), None)


def asker(scene: Scene, act: Act, people: list[Actor], guest: Actor | None) -> Actor | None:
    """Who of the people given asked the guest to come: "[X và Phu nhân] mời Y thăm", "[X] là người mời", "do [X] mời".

    An invitation of somebody else is made in the talks, for another trip.
    """
    before = [a for a in people if a.end <= act.start]
    after = [a for a in scene.actors if a.start >= act.end]
    asked = not after or (guest is not None and after[0].name == guest.name)
    if not before or not asked or not fits(before[-1], guest):
        return None
    return before[-1] if _patterns()["asks"].fullmatch(scene.text, before[-1].end, act.start) else None


def attendant(scene: Scene, dest: str) -> Actor | None:
    """Who of the other country attends or speaks: the highest from ministers up, else the one told first."""
    if dest not in OTHER or not scene.attends:
        return None
    people = [a for a in scene.actors if a.name and a.kind == "person" and a.country == OTHER[dest]]
    people = [a for a in people if a.known or names.rank(a.level) <= names.rank("ministry")]
    people = [a for a in people if not (a.resident or a.former)]
    top = min(people, key=lambda a: names.rank(a.level), default=None)
    return top if top is None or names.rank(top.level) <= names.rank("minister") else people[0]


def at_work(scene: Scene, dest: str) -> Actor | None:
    """The official or delegation of the other country named first in a sentence: who did something where it tells."""
    named = (a for a in scene.actors if a.kind != "delegation" or a.country)
    # "tại Viêng Chăn, nhân Đại hội của | Hội Hữu nghị Lào - Việt Nam, Chủ tịch X ...": not whose occasion it was
    first = next((a for a in named if a.kind != "delegation" or not scene.text.endswith("của ", 0, a.start)), None)
    if first is None or dest not in OTHER or first.country != OTHER[dest] or first.kind == "office":
        return None
    if first.resident or first.former:
        return None
    if any(a.kind == "funeral" and a.end <= first.start for a in scene.acts):
        return None  # "Tại Hà Nội, các đoàn đã viếng | Đại tướng X": the one mourned
    at = [s for s in scene.spots if s.country == dest and is_where(scene, s) and inside(scene, s)]
    acts = patterns()["passive"].search(scene.text, 0, first.start)
    acts = acts and _patterns()["gives"].match(scene.text, first.end)  # "được | ông X | trao tặng tại Hà Nội"
    acts = acts or _patterns()["does_there"].match(scene.text, first.end)
    if first.kind == "delegation":  # "Đoàn đại biểu tỉnh X | dâng hoa | tại Tượng đài Y, TP Z"
        students = any(a.kind == "elsewhere" and a.start < first.end for a in scene.acts)
        there = acts and any(s.name and s.start >= acts.end() for s in at)
        return first if there and first.level and not (first.many or students) else None
    there = any(s.end <= first.start or (acts and s.start >= acts.end()) for s in at)
    if not there and at and _patterns()["then_at"].fullmatch(scene.text, first.end, at[0].start):
        gives = _patterns()["gives"].match(scene.text, at[0].end)
        there = gives is not None and not any(first.end <= a.start < gives.end() for a in scene.actors)
    lowest = "ministry" if any(s.name for s in at) else "minister"  # "tại Nhà Quốc hội Lào, Chủ tịch Quốc hội X ..."
    known = first.known and lowest == "ministry"  # the chief justice, the director of a bank, whose level is none
    return first if there and (known or names.rank(first.level) <= names.rank(lowest)) else None


def is_the_delegation(actor: Actor) -> bool:
    """Whether "đoàn" stands without any name: the delegation that an earlier sentence told."""
    return actor.kind == "delegation" and actor.country is None and not actor.many and actor.level is None
