"""The labels of a trip; one without any was of work when something was opened or signed, or people worked there."""

from __future__ import annotations

import re
from functools import cache

from helpers import dates, names
from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.text import LEAD
from helpers.trips.claim import NOUN, Claim, attends_conference
from helpers.trips.companions import is_framed
from helpers.trips.grouping import near
from helpers.trips.itinerary import conference_places
from helpers.trips.placepatterns import patterns
from helpers.trips.roles import crosses, is_the_delegation
from helpers.trips.scene import OTHER, Scene, countries_where, event_days


def kinds_told(
    kinds: set[str], claims: list[Claim], head: Actor | None, scenes: list[Scene], day: dates.DateMention | None
) -> set[str]:
    """The labels that the sentences of the article's own trip give it, else what its article tells of work."""
    dest = OTHER[claims[0].guest_country]
    if kinds <= {"working"} and (_confers(scenes, head, dest) or _weakly_at_conference(claims, scenes, dest)):
        return {"conference"}
    if kinds <= {"working"} and all(c.strength < 3 for c in claims) and _at_conference_held(scenes, dest):
        return {"conference"}
    if kinds <= {"working"} and any(_of_three(s, dest) for s in scenes[:LEAD]):
        return {"conference"}
    if kinds <= {"working"} and (any(_mourns(s, head, dest) for s in scenes) or _mourns_in_a_list(scenes, head)):
        return {"funeral"}
    leads = head is not None and names.rank(head.level) <= names.rank("deputy_head")
    if not kinds or (leads and kinds == {"working"}):  # what a province's delegation attends besides is its work
        ends = {c.scene.sentence.end for c in claims if c.strength >= 2}
        if any(_attends(s, head, dest, goes_on=_goes_on(s, ends)) for s in scenes):
            return {"conference"}
    if not kinds and all(c.attends for c in claims) and _at_occasion(scenes, dest):
        return {"working"}
    if all(c.of_companion for c in claims):
        return kinds  # the work told is that of whoever came along
    if not kinds and (_works(scenes, claims) or _at_work(scenes, dest) or any(_signed(s, day) for s in scenes)):
        return {"working"}
    return kinds


def is_usual_work(claims: list[Claim], level: str | None, host_level: str | None, places: tuple[str, ...]) -> bool:
    """Whether a trip without any label is of work, as coders read it: so are most below the rank of a deputy premier.

    A province's people who bring New Year wishes meet colleagues; whoever a leader of the state receives, or comes only
    to an event, is not told to have worked; nor is a guest from Laos who comes as far as the border gate, or from a
    ministry or association to the capital, unless he held talks there.
    """
    rank, host = names.rank(level), names.rank(host_level)
    if level is None or rank <= names.rank("deputy_head") or any(c.kinds for c in claims if c.strength > 0):
        return False
    of_state = level not in ("provincial", "mass_organisation")  # whom a deputy premier meets as a counterpart
    leader = names.rank("head_of_parliament" if of_state else "deputy_head")
    told = [c for c in claims if c.strength > 0]
    if host <= leader or (told and all(c.attends or _comes_to_attend(c.scene) for c in told)) or _honours(claims):
        return False
    if claims[0].guest_country == "VN":
        return True
    away = any(names.places()[p].kind != "capital" for p in places if p in names.places())
    talked = any(patterns()["talks"].search(c.scene.text) for c in claims)
    away = away or talked
    return (talked or not _at_the_gate(claims)) and (level == "provincial" or host_level == "provincial" or away)


def _honours(claims: list[Claim]) -> bool:
    """Whether orders handed over, or a feast kept, are the news of a trip of one day: "trao Huân chương tặng X"."""
    if any(d.end and not c.tour for c in claims for d in c.dates):
        return False
    article = claims[0].scene.article
    news = (article.title, *(s.text for s in article.sentences[:1]))
    told = (*news, *(c.scene.text for c in claims if c.strength > 0))
    return any(_feast().search(text) for text in told)


@cache
def _feast() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <honours> (?!\w)", "visit_words")


def _comes_to_attend(scene: Scene) -> bool:
    """Whether a sentence tells of an event as what a trip was made for: "nhân dịp đoàn [sang tham dự] Lễ kỷ niệm"."""
    return any(a.group == "attending" and crosses(scene, a) for a in scene.acts)


def _at_the_gate(claims: list[Claim]) -> bool:
    """Whether two sides met at a border gate: "tại cửa khẩu Cầu Treo (Hà Tĩnh), đoàn ... trao 200 triệu kíp".

    Not those who held talks elsewhere, too, and were only met there.
    """
    told = [(c, p) for c in claims for p in (*c.places, *(s.name for s in c.scene.told_places)) if p in names.places()]
    gates = [(c, p) for c, p in told if names.places()[p].kind == "border_gate" and not _is_commune(c.scene, p)]
    met = {c.scene.sentence.start for c, _ in gates}
    talks = (c.scene for c, _ in told if c.strength >= 2 and c.scene.has("talking"))
    return bool(gates) and all(scene.sentence.start in met for scene in talks)


def _is_commune(scene: Scene, gate: str) -> bool:
    """Whether a sentence names a gate only as the commune that is called so: "thăm xã | Nậm Cắn"."""
    named = [s.start for s in scene.spots if s.name == gate]
    return bool(named) and all(_commune().search(scene.text, max(0, at - 10), at) for at in named)


@cache
def _commune() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <commune> \s $", "visit_words")


@cache
def _sidelines() -> re.Pattern[str]:
    """Before a conference that somebody attends: "gặp Y [bên lề] Hội nghị"."""
    return lexicon.regex(r"(?<!\w) <sidelines> \s (?: các \s )? $", "visit_words")


def _confers(scenes: list[Scene], head: Actor | None, dest: str) -> bool:
    """Whether the lead names the head behind a conference, or says that he met people beside one.

    "tại Viêng Chăn, bên lề Hội nghị ..., X đã gặp Y", "X đã gặp Y [bên lề Hội nghị] ...".
    """
    if head is None or not head.name:
        return False
    for s in scenes[:LEAD]:
        if countries_where(s) == {dest} and event_days(s) and not s.has("planned", "recalled", "no_visit"):
            first = next((a.start for a in s.actors if a.name == head.name), -1)
            hosts = [
                a.end for a in s.actors if a.kind == "person" and a.country == dest
            ]  # "X, vừa dự Hội nghị, tiếp Y"
            nouns = [a for a in s.acts if a.group == "conference_noun" and a.end < first]
            if any(all(end > a.start for end in hosts) for a in nouns):
                return True
            behind = [a for a in s.acts if a.group == "conference_noun" and 0 <= first < a.start]
            if any(_sidelines().search(s.text, 0, a.start) for a in behind):
                return True
    return False


def _attends(scene: Scene, head: Actor | None, dest: str, *, goes_on: bool) -> bool:
    """Whether the guest attends a conference in a sentence without another place: "ông dự Hội nghị Cấp cao ASEAN".

    goes_on: the sentence goes on from one that tells of the trip: "X đã chào A; chào B, nhân dịp dự Hội nghị ...".
    """
    if not scene.has("attending") or scene.has("recalled", "no_visit", "exchange"):
        return False
    if not countries_where(scene) <= {dest}:
        return False
    for act in scene.acts:
        if attends_conference(scene, act):
            behind = [a for a in scene.actors if a.start >= act.end and a.country == dest]
            if is_framed(scene, act) and goes_on and not behind:
                return True
            before = [a for a in scene.actors if a.end <= act.start]
            named = head is not None and head.name and any(a.name == head.name for a in before)
            meant = patterns()["pronoun_before"].search(scene.text, max(0, act.start - NOUN), act.start)
            if named or (meant and meant[0].islower()):
                return True
    return False


@cache
def _rites() -> re.Pattern[str]:
    """ "dự [lễ viếng]", but no "viếng nghĩa trang liệt sĩ"."""
    return lexicon.regex(r"(?<!\w) <funeral> (?!\w)", "visit_words")


def _mourns(scene: Scene, head: Actor | None, dest: str) -> bool:
    """Whether the guest attends funeral rites in a sentence without another place: "sau khi dự lễ viếng ông X"."""
    rites = [a for a in scene.acts if a.kind == "funeral" and _rites().search(scene.text, a.start, a.end)]
    if not rites or head is None or not head.name or scene.has("recalled", "no_visit"):
        return False
    told = min((a.end for a in scene.actors if a.name == head.name), default=None)
    return told is not None and any(a.start >= told for a in rites) and countries_where(scene) <= {dest}


def _mourns_in_a_list(scenes: list[Scene], head: Actor | None) -> bool:
    """Whether the guest's delegation is one of those, parted by semicolons, that came to pay respects."""
    names_him = False
    for scene in scenes:
        names_him = names_him or (head is not None and any(a.name and a.name == head.name for a in scene.actors))
        if names_him and any(a.kind == "funeral" and a.group == "attending" for a in scene.acts):
            return True
        names_him = names_him and scene.text.rstrip().endswith(";")
    return False


def _goes_on(scene: Scene, ends: set[int]) -> bool:
    """Whether a sentence stands right behind one of those that end at the offsets given, parted by a semicolon."""
    start = scene.sentence.start
    return any(0 <= start - end <= 2 and scene.article.text[end - 1] == ";" for end in ends)


def _weakly_at_conference(claims: list[Claim], scenes: list[Scene], dest: str) -> bool:
    """ "Tại tỉnh Luang Prabang, hai ngân hàng tổ chức hội nghị": those of whom only a signing is told met at it."""
    return only_weak(claims) and bool(conference_places(scenes[:LEAD], dest))


def _of_three(scene: Scene, dest: str) -> bool:
    """Whether leaders of the two and of a third country met: "Cuộc gặp cấp cao Việt Nam - Campuchia - Lào"."""
    if not scene.has("talking") or scene.has("planned", "recalled", "no_visit", "visiting"):
        return False
    if not countries_where(scene) <= {dest}:
        return False
    people = {a.country for a in scene.actors if a.kind != "delegation" and a.level}
    return people >= {"VN", "LA", "other"} or _three().search(scene.text) is not None


@cache
def _three() -> re.Pattern[str]:
    """ "cuộc gặp giữa Bộ trưởng Quốc phòng [ba nước]"."""
    return lexicon.regex(r"(?<!\w) <of_three> (?!\w)", "visit_words")


def _at_conference_held(scenes: list[Scene], dest: str) -> bool:
    """Whether the lead tells of a conference that somebody held: "UBND tỉnh X sáng 12/12 tổ chức Hội nghị Sơ kết"."""
    for s in scenes[:2]:
        if not s.has("conference_noun") or s.has("planned", "recalled", "no_visit", "receiving"):
            continue
        nouns = (a.start for a in s.acts if a.group == "conference_noun")
        held = patterns()["held"].search(s.text) or any(_organised().search(s.text, 0, at) for at in nouns)
        if held and countries_where(s) <= {dest} and event_days(s):
            return True
    return False


@cache
def _organised() -> re.Pattern[str]:
    """ "UBND tỉnh X [phối hợp tổ chức ]Hội nghị"."""
    return lexicon.regex(r"(?<!\w) <organises> \s (?: \w+ \s )?? $", "visit_words")


def _at_work(scenes: list[Scene], dest: str) -> bool:
    """Whether the lead is set where bodies of the two sign or work together: "tại TP Huế, Công an ... ký biên bản"."""
    for s in scenes[:LEAD]:
        works = any(a.group == "talking" and a.kind == "working" for a in s.acts)
        if works and countries_where(s) == {dest} and not s.has("planned", "recalled", "no_visit"):
            return True
    return False


def _at_occasion(scenes: list[Scene], dest: str) -> bool:
    """Whether the lead tells of an opening or handing-over in the country visited: "Lễ khởi công trường ở Salavan"."""
    for s in scenes[:LEAD]:
        held = any(a.group == "occasion" and a.kind == "working" for a in s.acts)
        if held and countries_where(s) == {dest} and event_days(s) and not s.has("planned", "recalled", "no_visit"):
            return True
    return False


def only_weak(claims: list[Claim]) -> bool:
    """Whether a trip is told only by meetings without a place."""
    return all(c.strength == 0 for c in claims)


def _works(scenes: list[Scene], claims: list[Claim]) -> bool:
    """Whether the trip's own paragraphs go on to an inauguration or a signing, or people work with the delegation."""
    told = {c.scene.sentence.paragraph for c in claims if c.strength > 0 and c.status != "recalled"}
    for s in scenes:
        works = [a for a in s.acts if a.kind == "working"]
        if works and s.sentence.paragraph in told and not s.has("recalled"):
            return True
        attended = s.has("attending") and not s.has("recalled", "planned")
        done = attended or any(a.group != "occasion" for a in works)
        if works and done and any(is_the_delegation(a) for a in s.actors):
            return True  # "Đón tiếp và làm việc với đoàn có ...", "sau đó, đoàn dự lễ khởi công ..."
        if any(a.group == "receiving" and a.start == 0 for a in works):
            return True  # "Tiếp và làm việc có chị X, ..."
    return False


@cache
def _both_sign() -> re.Pattern[str]:
    """ "Hai bên thống nhất và ký biên bản ghi nhớ ...", but not "hai bên nhất trí ký ..."."""
    unsigned = r"(?! (?<!\w) <to_sign> \s+ <signs> (?!\w) )"
    return lexicon.regex(
        rf"(?<!\w) <both_sides> (?!\w) (?: {unsigned} [^.;] ){{0,60}} (?<!\w) <signs> (?!\w)", "visit_words"
    )


def _signed(scene: Scene, day: dates.DateMention | None) -> bool:
    """Whether a sentence tells that the two sides signed something on the trip, and not on another day."""
    if scene.has("planned", "recalled", "exchange") or not _both_sign().search(scene.text):
        return False
    told = [d for d in scene.dates if d.start and d.role not in ("period", "anniversary")]
    earlier = [d for d in told if day is None or d.start < day.start[: len(d.start)]]  # not "biên bản năm 2022"
    return all(day is not None and near((day.start, day.end), (d.start, d.end)) for d in earlier)
