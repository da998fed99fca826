"""Who leads a delegation: told with it, behind it, or in a sentence of his own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.naming.delegations import provinces
from helpers.naming.sides import as_head
from helpers.trips.farewells import sends_off
from helpers.trips.scene import OTHER, REACH, Act, Scene

WITH_HIS = 24  # characters between somebody and the delegation that he comes with: " dẫn đầu ", " cùng "
BESIDE = 6  # characters between "tháp tùng", "cùng đi với" and the person meant


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        "he_leads": build(r"(?<!\w) <pronoun> \s (?: <before_crossing> \s ){0,2} <heads> \s $"),
        "led_by_him": build(r"[^.;]{0,60}? \b do \s <pronoun> \s <heads> (?!\w)"),
        "heads": build(r"(?<!\w) <heads> (?!\w)"),
        # "Đoàn đại biểu hai tỉnh X và Y (Lào)[ do các đồng chí: ]Z"
        "by": build(r"[^.;]{0,60}? \b do (?P<who> \b \s* (?: các \s <pronoun> \s? )? (?: : \s? )? )"),
        "then": build(r"[\s,;]* (?: (?: và | cùng ) \s )? (?: <pronoun> \s )?"),
        "and": build(r"[\s,)]* <joined_with> \s"),  # "Đoàn A do X làm Trưởng đoàn[ và ]Đoàn B"
        "goes_on": build(r"[)\s,]* (?: <before_crossing> \s ){0,2}"),  # "Đoàn Công an tỉnh X (Lào[) đã ]chúc Tết"
        # "đoàn đại biểu tỉnh bạn [gồm các ông:] X, Phó Ban Tổ chức; Y, ..."
        "made_of": build(r"[^.;]{0,40}? (?<!\w) <made_of> (?!\w) [^.;,]{0,20}? (?: : \s* )? $"),
        # "Đoàn Công đoàn Lào[ dự hội nghị có ông ]X, Chủ tịch; bà Y, Phó Chủ tịch"
        "attends_with": build(
            r"[^.;:]{0,60}? (?<!\w) (?: <made_of> | <listing> ) (?: \s các )? (?: \s <formal_address> )? [\s:]* $"
        ),
        # "Trưởng đoàn[ Hủa Phăn, Lào là ]đồng chí X", "Người dẫn đầu[ là ]bà Y", "Dẫn đầu đoàn[: ]ông Z"
        # "Phát biểu tại buổi làm việc, Trưởng đoàn[ ]X", "Trưởng đoàn[ Lào, ]ông Y"
        "beside": build(r"\s (?: [^.;,:]{0,60} , \s )?"),
        "is": build(r"[^.;,:]{0,100}? (?: , \s (?: Lào | Việt \s Nam ) \s )? (?: (?<!\w) là (?: \s các)? | : ) \s*"),
    }


def leads(scene: Scene, delegation: Actor) -> Actor | None:
    """The head of a delegation: "đoàn ... do X dẫn đầu", "X dẫn đầu đoàn ..."."""
    # "Đoàn ... thành phố Hà Nội đã hội đàm với | Đoàn ... do X dẫn đầu": X leads the second one
    until = min((a.start for a in scene.actors if a.kind == "delegation" and a.start >= delegation.end), default=None)
    if match := _patterns()["by"].match(scene.text, delegation.end, until or len(scene.text)):
        first, last = match.span("who")
        for person in scene.actors:
            of_side = delegation.country is None or person.country in (None, delegation.country)
            if of_side and person.kind != "delegation" and first <= person.start <= last + 3:
                return person  # but "buổi tiếp Đoàn ... Lào do Bộ trưởng X chủ trì" names the host
    leading = [a.start for a in scene.acts if a.group == "leading"]
    heading = any(a.group == "leading" and 0 <= delegation.start - a.end <= 2 for a in scene.acts)
    told = _called_head(scene, delegation.start - 2 if heading else delegation.end, until)
    if told is not None and (delegation.country is None or told.country in (None, delegation.country)):
        return told  # "Dẫn đầu đoàn | là ông X", "Đoàn đại biểu ..., trưởng đoàn là ông X"
    for person in scene.actors:
        # "Đoàn đại biểu tỉnh Hủa Phăn (Lào) X, Phó Chủ tịch Hội, làm trưởng đoàn": "do" is left out
        beside = person.kind == "person" and 0 <= person.start - delegation.end <= BESIDE
        if beside and any(0 <= at - person.end <= BESIDE for at in leading):
            return person
    before = [a for a in scene.actors if a.kind != "delegation" and a.end <= delegation.start]
    if led_by_him(scene, delegation) and (meant := last_named(scene, delegation)) is not None:
        return meant
    if before and not _leads_the_one_before(scene, before[-1]):
        own = delegation.country is None or before[-1].country in (None, delegation.country)
        if own and any(_is_titled(scene, before[-1], a) for a in scene.acts if a.group == "leading"):
            return before[-1]  # "Giám đốc Sở Y tế, Trưởng đoàn công tác X cho biết | Đoàn ..."
        gap = scene.text[before[-1].end : delegation.start]
        if own and len(gap) <= 60 and _patterns()["heads"].search(gap):
            # "X đã dự và giao nhiệm vụ cho đoàn chuyên gia": he stays at home
            return None if sends_off(scene, before[-1], delegation.start + len("đoàn")) else before[-1]
    listed = next((a for a in scene.actors if a.start >= delegation.end), None)
    if listed is None or listed.kind != "person" or not delegation.country or delegation.many:
        return None
    if listed.country in (None, delegation.country) and any(_heads(scene, listed, at) for at in leading):
        return listed  # "Đoàn đại biểu Mặt trận Lào có các đồng chí: X, Phó Chủ tịch ..., làm Trưởng đoàn; Y ..."
    if any(a.start <= 2 and a.end <= delegation.start and a.group in ("receiving", "talking") for a in scene.acts):
        return None  # "Đón tiếp và làm việc với Đoàn công tác | có Bộ trưởng X": he receives
    # "đoàn đại biểu nước bạn Lào gồm ông X, Phó Ban Tổ chức; ông Y ...": the first of the list
    own = listed.country in (None, delegation.country)
    present = any(a.group == "attending" and delegation.end <= a.start < listed.start for a in scene.acts)
    told = _patterns()["made_of" if not present else "attends_with"].match(scene.text, delegation.end, listed.start)
    return listed if own and told else None


def _leads_the_one_before(scene: Scene, person: Actor) -> bool:
    """Whether a delegation before somebody is led by him: "Đoàn A do [X] làm Trưởng đoàn và | Đoàn B"."""
    for sent in scene.actors:
        if sent.kind == "delegation" and sent.end <= person.start:
            told = _patterns()["by"].match(scene.text, sent.end)
            if told and told.start("who") <= person.start <= told.end("who") + 3:
                return True
    return False


def heads_listed(scene: Scene, delegation: Actor) -> list[Actor]:
    """The people who lead a delegation together, in order: "đoàn ... do A, Bí thư; B, Chủ tịch và C dẫn đầu"."""
    first = leads(scene, delegation)
    led = [a.start for a in scene.acts if a.group == "leading" and first is not None and a.start >= first.end]
    if not led or first.kind != "person" or first.start < delegation.end:
        return []
    people = [a for a in scene.actors if first.start <= a.start < led[0]]
    gaps = (scene.text[one.end : other.start] for one, other in pairwise(people))
    alike = all(a.kind == "person" and a.name for a in people) and led[0] - people[-1].end <= BESIDE
    joined = alike and all(_patterns()["then"].fullmatch(gap) for gap in gaps)
    return [as_head(a, delegation) for a in people] if joined else []


def head_of(scene: Scene, actor: Actor) -> Actor:
    """Who leads a delegation, with its country and rank where his own are not told; somebody else is himself."""
    if actor.kind == "delegation" and (head := leads(scene, actor)) is not None:
        return as_head(head, actor)
    return actor


def led_and_alone(scene: Scene, country: str) -> Iterator[tuple[Actor, Actor]]:
    """The head of a delegation with one of another province that nobody leads, told in one breath with his.

    "Đoàn Công an tỉnh A do [X] làm Trưởng đoàn và [Đoàn Công an tỉnh B]", "[đoàn tỉnh B] và đoàn A do [X] dẫn đầu".
    """
    sent = [a for a in scene.actors if a.kind == "delegation" and a.country == country and not a.many]
    for pair in pairwise(sent):
        one, other = map(provinces, pair)
        if not (one and other) or one & other:
            continue
        heads = [head_of(scene, a) for a in pair]
        led = [head.kind == "person" and bool(head.name) for head in heads]
        leading = [a.end for a in scene.acts if a.group == "leading" and a.end <= pair[1].start]
        end = max([pair[0].end, *([heads[0].end, *leading] if led[0] else [])])
        if sum(led) == 1 and _patterns()["and"].fullmatch(scene.text, end, pair[1].start):
            yield heads[led.index(True)], pair[led.index(False)]


def joined_in_one_breath() -> re.Pattern[str]:
    """Between two that came side by side: "Đoàn Công an tỉnh A (Lào)[ và ]đoàn Công an tỉnh B"."""
    return _patterns()["and"]


def greets_there(scene: Scene, act: Act) -> bool:
    """Whether a delegation is the subject of good wishes, which it brings itself: "Đoàn Công an X [chúc Tết] ..."."""
    sent = [a for a in scene.actors if a.kind == "delegation" and a.end <= act.start]
    if not sent or sent[-1].many:
        return False
    # "Bí thư X cùng đoàn công tác | chúc Tết": he has a country, his delegation names none
    his = (a for a in scene.actors if a.kind == "person" and 0 <= sent[-1].start - a.end <= WITH_HIS)
    if not any(a.country in OTHER for a in (sent[-1], *his)):
        return False
    led = [a.end for a in scene.acts if a.group == "leading" and sent[-1].start <= a.start < act.start]
    end = max(sent[-1].end, head_of(scene, sent[-1]).end, *led)
    return _patterns()["goes_on"].fullmatch(scene.text, end, act.start) is not None


def led_by_him(scene: Scene, delegation: Actor) -> bool:
    """Whether a pronoun tells who leads a delegation: "Đoàn Hội Y do [đồng chí] dẫn đầu", "[ông] dẫn đầu Đoàn".

    "Chúc mừng đồng chí X được bầu là ... và hoan nghênh | đồng chí | dẫn đầu Đoàn": X is meant.
    """
    heading = any(a.group == "leading" and 0 <= delegation.start - a.end <= 2 for a in scene.acts)
    if heading and _patterns()["he_leads"].search(scene.text, 0, delegation.start):
        return True
    return _patterns()["led_by_him"].match(scene.text, delegation.end) is not None


def last_named(scene: Scene, delegation: Actor) -> Actor | None:
    """The last one of a delegation's country whom its sentence, or the one before, names; a pronoun means him."""
    here = (a for a in reversed(scene.actors) if a.end <= delegation.start or delegation not in scene.actors)
    named = (a for a in here if a.kind == "person" and a.name)
    return next((a for a in named if a.country == delegation.country and not a.resident), None)


def present_head(scene: Scene, dest: str) -> Actor | None:
    """The head of a delegation from the other country: "đoàn ... do bà X dẫn đầu", "có bà X làm Trưởng đoàn"."""
    if dest not in OTHER:
        return None
    country = OTHER[dest]
    delegations = [a for a in scene.actors if a.kind == "delegation"]
    # "đoàn ... nước bạn Lào gồm ông X": who has no country of his own has his delegation's
    led = [(leads(scene, a), a.country) for a in delegations if a.country in (country, None) and not a.many]
    heads = [h if h is None or h.country else h._replace(country=whose) for h, whose in led]
    if not delegations:
        heads = [head_told(scene)]
    return next((h for h in heads if h is not None and h.name and h.country == country and not h.resident), None)


def head_told(scene: Scene) -> Actor | None:
    """The head that a sentence names without his delegation: "bác sĩ X, Phó Giám đốc Sở Y tế, Trưởng đoàn công tác"."""
    if any(a.kind == "delegation" for a in scene.actors):
        return None
    if (called := _called_head(scene, 0, None)) is not None:
        return called
    leading = [a.start for a in scene.acts if a.group == "leading"]
    people = (a for a in scene.actors if a.kind == "person" and a.name and not a.resident)
    return next((p for p in people if any(_heads(scene, p, at) for at in leading)), None)


def _called_head(scene: Scene, start: int, until: int | None) -> Actor | None:
    """Whom a part of a sentence calls the head: "Trưởng đoàn Hủa Phăn là X", "người dẫn đầu là X", "trưởng đoàn: X"."""
    for act in scene.acts:
        if act.group != "leading" or act.end < start or (until is not None and act.end > until):
            continue
        if (head := next((a for a in scene.actors if _is_titled(scene, a, act)), None)) is not None:
            return head  # "Giám đốc Sở Y tế, [Trưởng đoàn] công tác X"
        person = next((a for a in scene.actors if a.start >= act.end and a.kind != "delegation"), None)
        named = person is not None and person.kind == "person" and person.name and not person.resident
        beside = named and _opens(scene, act) and _patterns()["beside"].fullmatch(scene.text, act.end, person.start)
        if beside or (named and _patterns()["is"].fullmatch(scene.text, act.end, person.start)):
            sides = {s.country for s in scene.spots if act.end <= s.start < person.start} & set(OTHER)
            return person._replace(country=sides.pop()) if len(sides) == 1 and not person.country else person
    return None


_TITLE = 14  # characters between "Trưởng đoàn" and the name: "công tác", "đại biểu"


def _is_titled(scene: Scene, person: Actor, leading: Act) -> bool:
    """Whether a head's title stands right before his name; "Trưởng đoàn ĐBQH khu vực 9" is an office at home."""
    if person.kind != "person" or not (person.name and person.start <= leading.start and leading.end < person.end):
        return False
    title = scene.text[leading.end : person.end].removesuffix(person.printed or "-")
    return not person.resident and leading.end + len(title) < person.end and len(title) <= _TITLE


def _opens(scene: Scene, act: Act) -> bool:
    """Whether "Trưởng đoàn" opens a sentence or clause, and tells nobody's office: "ông X, Trưởng đoàn, ..."."""
    before = scene.text[: act.start].rstrip()
    beside = any(len(before) - 1 <= a.end <= act.start for a in scene.actors)
    return not before or (before[-1] in ",:" and not beside)


def _heads(scene: Scene, person: Actor, at: int) -> bool:
    """Whether "làm trưởng đoàn" at an offset is said of somebody: only his offices stand between."""
    nearer = any(person.end < a.start < at for a in scene.actors if a.kind == "person")
    says = any(person.end <= a.start < at for a in scene.acts if a.kind == "apart")  # "X cho biết công ty dẫn đầu"
    return 0 <= at - person.end <= REACH and not (nearer or says) and ";" not in scene.text[person.end : at]
