"""Bodies that somebody receives or works with, and that no word calls a delegation: "Ngân hàng Trung ương Lào"."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.naming.delegations import level_of_words
from helpers.naming.items import office_matcher
from helpers.naming.sides import ORGANISATION_WORD
from helpers.trips import placepatterns
from helpers.trips.scene import REACH, Act, Scene, Spot

_TO_VERB = r"(?: \s <before_crossing> )? (?: \s có )? (?: \s \w{4} )? \s"  # "đã có buổi"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "visit_words")

    return {
        # "làm việc [với Ngân hàng] Trung ương Lào"
        "with": build(r"(?<!\w) <and_with> \s (?P<body> <begins_body> | <crossing_body> ) (?!\w)"),
        # "tiếp[ Công đoàn] ngành Giáo dục Lào"
        "received": build(r"\s (?P<body> <begins_body> | <crossing_body> ) (?!\w)"),
        # "[Công đoàn] Viên chức Việt Nam làm việc với"
        "opens": build(r"(?: ^ | [,;:] \s | (?<= [.)] \s ) ) (?P<body> <begins_body> | <crossing_body> ) (?!\w)"),
        "verb": build(rf"\)? {_TO_VERB}"),
        "subject": build(rf"(?: [\s–-]+ {ORGANISATION_WORD} ){{0,14}}? {_TO_VERB}"),
        "name": build(rf"(?: [\s–-]+ {ORGANISATION_WORD} ){{0,14}} \s \(?"),
        "signs": build(r"(?<!\w) <signs> (?!\w)"),
        "about": build(r"(?<!\w) (?: về | <ends_reach> ) (?!\w)"),
    }


def body_of_state(scene: Scene, act: Act, country: str) -> Actor | None:
    """The body of a country that is met, its country told behind it: "làm việc với | Ngân hàng Trung ương Lào"."""
    return _body(scene, _patterns()["with"].search(scene.text, max(0, act.end - 4), act.end + REACH), country)


def body_received(scene: Scene, act: Act, country: str) -> Actor | None:
    """The body of a country that is received, named right behind the verb: "tiếp | Công đoàn ngành Giáo dục Lào"."""
    return _body(scene, _patterns()["received"].match(scene.text, act.end), country)


def body_before(scene: Scene, act: Act, country: str) -> Actor | None:
    """The body of a country that is the subject of a verb: "[Công đoàn Viên chức Việt Nam] làm việc với ..."."""
    begins = list(_patterns()["opens"].finditer(scene.text, 0, act.start))
    body = _body(scene, begins[-1], country) if begins else None
    return body if body is not None and _patterns()["verb"].fullmatch(scene.text, body.end, act.start) else None


def own_body_before(scene: Scene, act: Act) -> bool:
    """Whether the subject of a verb is a body that names no country, and so is ours: "[Kho bạc] làm việc với"."""
    begins = list(_patterns()["opens"].finditer(scene.text, 0, act.start))
    if not begins or any(x.start < act.start and x.end > begins[-1].start() for x in (*scene.spots, *scene.actors)):
        return False
    return _patterns()["subject"].fullmatch(scene.text, begins[-1].end(), act.start) is not None


def _body(scene: Scene, begins: re.Match[str] | None, country: str) -> Actor | None:
    if begins is None:
        return None
    start = begins.start("body")
    if any(a.kind == "delegation" and a.start <= start < a.end for a in scene.actors):
        return None  # "đón các đoàn | cán bộ của ..."
    listed = (m for m in office_matcher().find(scene.text) if m.start == start and m.key[:2] == ("organ", country))
    if (organ := next(listed, None)) is not None:  # "Hội Hữu nghị Lào - Việt Nam"
        end = organ.end
    else:
        place = next((s for s in scene.spots if s.start >= begins.end()), None)
        if place is None or place.country != country or place.name:
            return None
        if not _patterns()["name"].fullmatch(scene.text, begins.end(), place.start):
            return None
        end = place.end
    if any(start <= a.start < end for a in scene.acts if a.group == "static"):
        return None
    printed = scene.text[start:end]
    return Actor("delegation", start, end, country, None, printed, None, level_of_words(printed) or "other")


def places_met(scene: Scene, act: Act, dest: str) -> tuple[str, ...]:
    """The place of a body that guests meet: "đã có buổi làm việc với UBND tỉnh [Thanh Hóa]"."""
    found: list[Spot] = []
    for spot in scene.spots:
        if spot.start >= act.end and spot.country == "other":
            break  # "tại cuộc gặp ở Phnom Penh và thống nhất tại Viêng Chăn"
        if spot.country != dest or not spot.name or spot.start < act.end:
            continue
        # "với Công an 3 tỉnh của Lào là Bò Kẹo[, ]Luông Nậm Thà[ và ]Phong Sa Ly"
        told_on = found and placepatterns.patterns()["next"].fullmatch(scene.text[found[-1].end : spot.start].strip())
        near = spot.start - act.end <= REACH and not re.search("[,;.(]", scene.text[act.end : spot.start])
        if near and _patterns()["signs"].search(scene.text, act.start, act.end):  # "ký thỏa thuận về cảng Xay"
            near = _patterns()["about"].search(scene.text, act.end, spot.start) is None
        if told_on or near:
            found.append(spot)
    return tuple(s.name for s in found if s.name)
