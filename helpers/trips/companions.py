"""Who is named only as the one on whose trip somebody else did something: "tháp tùng Thủ tướng X, Bộ trưởng Y ..."."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.trips.heads import BESIDE, leads
from helpers.trips.roles import SPOKEN, is_spoken_of, owner
from helpers.trips.scene import Act, Scene

WHILE = 80  # characters between who is on a visit and its verb: "Tổng Bí thư X và Phu nhân cùng đoàn | thăm"


@cache
def _framing() -> re.Pattern[str]:
    """Before a trip that is under way: "trong khuôn khổ | chuyến thăm ..."."""
    return lexicon.regex(r"(?<!\w) <within_trip> (?!\w) [^.,;]* $", "visit_words")


@cache
def _while() -> re.Pattern[str]:
    """Before the subject of a visit that opens a sentence: "[Nhân dịp ]Thủ tướng X thăm Lào, Bộ trưởng Y ..."."""
    return lexicon.regex(r"(?: trong \s )? <while_visiting> \s+", "visit_words")


def accompanied(scene: Scene, guest: Actor | None) -> bool:
    """Whether a sentence names a traveller only as the one whom its subject accompanies.

    "tháp tùng Thủ tướng X", "tham gia Đoàn đại biểu cấp cao do Thủ tướng X dẫn đầu".
    """
    if guest is None or not scene.has("companion"):
        return False
    for act in scene.acts:
        if act.group == "companion":
            if 0 <= guest.start - act.end <= BESIDE:
                return True
            joined = (a for a in scene.actors if a.kind == "delegation" and act.start <= a.start <= act.end + BESIDE)
            if any(leads(scene, a) == guest for a in joined):
                return True
    return False


def came_with_leader(scenes: list[Scene], guest: Actor | None) -> bool:
    """Whether an article tells that somebody came with a leader of his side: "Ông X | tháp tùng Thủ tướng Y"."""
    for scene in scenes if guest is not None and guest.name else ():
        for act in scene.acts if scene.has("companion") else ():
            his = any(a.name == guest.name and a.end <= act.start for a in scene.actors)
            led = (a for a in scene.actors if his and act.group == "companion" and 0 <= a.start - act.end <= BESIDE)
            if any(a.country == guest.country and names.rank(a.level) < names.rank(guest.level) for a in led):
                return True
    return False


def owns_a_trip(scene: Scene, person: Actor | None) -> bool:
    """Whether a trip is spoken of as somebody's: "trong chuyến thăm Lào của [Tổng Bí thư X], Bộ trưởng Y ..."."""
    for act in scene.acts if person is not None else ():
        of = owner().match(scene.text, act.end) if act.group == "visiting" else None
        if of is not None and -1 <= person.start - of.end() <= 2 and is_spoken_of(scene, act):
            return True
    return _while_visiting(scene, person) is not None


def _while_visiting(scene: Scene, person: Actor | None) -> Act | None:
    """The visit that opens a sentence as the time of another's news: "Nhân dịp [Thủ tướng X] thăm Lào, Bộ trưởng Y"."""
    if person is None or not _while().fullmatch(scene.text, 0, person.start):
        return None
    act = next((a for a in scene.acts if a.group == "visiting" and a.start >= person.end), None)
    told = scene.text[person.end : act.start] if act is not None else ""
    if act is None or len(told) > WHILE or re.search("[,;:]", told):
        return None
    behind = (a for a in scene.actors if a.start >= act.end and a.country == person.country and not a.resident)
    return act if any(a.kind == "person" and a.name and a.name != person.name for a in behind) else None


def is_framed(scene: Scene, act: Act) -> bool:
    """Whether a visit is told as that in which something happened: "trong khuôn khổ chuyến thăm ..."."""
    return _framing().search(scene.text, max(0, act.start - 2 * SPOKEN), act.start) is not None


def frames(scene: Scene, act: Act, guest: Actor | None) -> bool:
    """Whether somebody's trip is told only as that on which a companion did something: what and where is the latter's.

    "trong khuôn khổ chuyến thăm Lào của Chủ tịch nước X, tại Viêng Chăn, Bộ trưởng Y", "tháp tùng X thăm Lào, Y ...".
    """
    told = is_framed(scene, act) or (act.group == "visiting" and _while_visiting(scene, guest) == act)
    return (told and owns_a_trip(scene, guest)) or accompanied(scene, guest)
