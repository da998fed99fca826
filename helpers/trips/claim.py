"""A claim: what one sentence says of one trip, and what else of it the sentence tells (host, days, places, label)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import dates, names
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.timing import isodates
from helpers.trips.companions import accompanied, frames, is_framed
from helpers.trips.farewells import seen_off
from helpers.trips.legs import destination, leads_elsewhere, status_of
from helpers.trips.own_days import others_trip, own_days
from helpers.trips.roles import crosses, host_of, is_spoken_of, presides
from helpers.trips.scene import OTHER, Act, Scene, countries_where, places_in

_CALLS = frozenset(("visiting", "calling_on", "greeting", "receiving"))
WEEK = 7  # days in which a picture is the news's own
NOUN = 40  # characters between "dự" and the conference


@dataclass(frozen=True)
class Claim:
    """What one sentence says of one trip. strength: 3 says where the guest went, 2 who received whom, 1 who met."""

    scene: Scene
    guest_country: str
    guest: Actor | None
    host: Actor | None
    inviter: bool
    strength: int
    kinds: frozenset[str]
    status: str
    places: tuple[str, ...]
    dates: tuple[dates.DateMention, ...]
    rule: str
    tour: bool = False
    goes_on: bool = False  # told only of "đoàn": the delegation told before goes on to another place
    spoken: bool = False
    framed: bool = False  # "trong khuôn khổ chuyến thăm ... của X": under way when the news happened
    of_companion: bool = False  # the sentence's news is what somebody did who came with the guest
    of_visit: bool = False  # told by a verb of visiting, and not by what was done on the trip
    attends: bool = False  # at an event: of one who came for it alone no work is told
    fellow: bool = False  # of a delegation that came on one occasion with others: who received them received it
    seen_off: bool = False  # told at its farewell: those of its side who speak there stay at home
    of_body: bool = False  # of a body that held something abroad: a trip only when somebody of it is named


def is_old_photo(claim: Claim) -> bool:
    """Whether a claim is only of a picture taken on an earlier trip: "Ảnh: X tiếp Y sang dự lễ ký hồi tháng 10".

    Or of one taken more than a week before the news, by the only day told with it.
    """
    taken = [d for d in claim.scene.dates if d.role == "photo"]
    news = claim.scene.article.published
    if claim.status == "recalled" or claim.dates or not (taken and news and all(d.start for d in taken)):
        return claim.status == "recalled" and bool(taken)
    told = (isodates.interval(d.start, d.end or d.start) for d in taken if d.start < news)
    return all(d.start < news for d in taken) and not any(
        isodates.overlaps(each, isodates.interval(news, news), WEEK) for each in told
    )


@cache
def _label() -> re.Pattern[str]:
    """ "thăm Lào[ ở cấp Nhà nước]", "chuyến thăm Lào[ chính thức] của X", not "chuyến thăm Lào chính thức bắt đầu"."""
    behind = r"(?= \s* (?: [,.;:)] | $ | <after_label> (?!\w) ) )"
    return lexicon.regex(rf"\s+ (?P<label> <label> ) {behind}", "visit_words")


def formality(scene: Scene, act: Act) -> str | None:
    """The label told behind the country visited: "thăm Lào | ở cấp Nhà nước", "chuyến thăm Lào | chính thức của X"."""
    end = max([act.end, *(s.end for s in destination(scene, act))])
    label = _label().match(scene.text, end)
    return kind_of_label(label["label"]) if label else None


def kind_of_label(printed: str) -> str:
    return lexicon.phrases("visit_words", "label")[" ".join(printed.lower().split())]


@cache
def _work_behind() -> re.Pattern[str]:
    """ "sang Việt Nam[ làm việc]", "sang Hà Nội[ công tác]", "đến tỉnh Sơn La[ để học tập kinh nghiệm]"."""
    return lexicon.regex(r"\)? [\s,]* (?: <to_attend> \s | và \s )? <works_there> (?!\w)", "visit_words")


def works_there(scene: Scene, act: Act) -> bool:
    """Whether work is told behind the place that a verb of travel leads to."""
    spots = destination(scene, act) if act.group in ("going", "visiting") else []
    return bool(spots) and _work_behind().match(scene.text, spots[-1].end) is not None


@cache
def _made_for() -> re.Pattern[str]:
    """ "sang thăm Việt Nam[ và ]dự Hội thảo"."""
    return lexicon.regex(r"[\s,]* (?: <to_attend> [\s,]* )?", "visit_words")


def attends_conference(scene: Scene, act: Act) -> bool:
    """Whether somebody attends a conference: "dự | Phiên họp thứ mười Nhóm công tác", "tham dự | Hội nghị"."""
    nouns = (a.start for a in scene.acts if a.group == "conference_noun")
    told = act.kind == "conference" or any(0 <= at - act.end <= NOUN for at in nouns)  # "đồng chủ trì Kỳ họp"
    return act.group == "attending" and told


def _apart(scene: Scene, act: Act, other: Act) -> bool:
    """Whether two trips are told, each with where it led: "chuyến thăm Lào của X và chuyến thăm Lào của Y"."""
    both = (act, other)
    if act == other or not all(a.group == "visiting" and destination(scene, a) for a in both):
        return False
    return all(is_spoken_of(scene, a) for a in both) or others_trip(scene, act, other)


def came_for(scene: Scene, act: Act, guest: Actor | None, dest: str) -> frozenset[str]:
    """The labels of what a guest who was received, or calls on somebody, came for: a conference, a funeral.

    "tiếp B sang thăm, làm việc [và dự Hội thảo]", "[nhân dịp dự Hội nghị] ..., B đã chào A", "tiếp B [đến viếng]".
    """
    labels = set()
    there = countries_where(scene) <= {dest}  # else: "về tới Hà Nội, kết thúc chuyến công tác tại Lào, dự Hội nghị"
    for other in scene.acts:
        if other == act or other.group != "attending":
            continue
        behind = guest is not None and other.start >= guest.end
        if there and other.kind == "funeral" and behind and act.group in ("receiving", "calling_on"):
            labels.add("funeral")
        confers = attends_conference(scene, other)
        if confers and ((there and is_framed(scene, other)) or (behind and _goes_on_to(scene, other))):
            labels.add("conference")
    return frozenset(labels)


def _goes_on_to(scene: Scene, act: Act) -> bool:
    """Whether attending something is what a guest came for: "[sang ]dự", "sang thăm Việt Nam[ và ]dự"."""
    if crosses(scene, act):
        return True
    before = [a for a in scene.acts if a.group in ("visiting", "going") and a.end <= act.start]
    at = max((a.end for a in before), default=None)
    if at is None:
        return False
    at = max([at, *(s.end for s in scene.spots if at <= s.start <= act.start)])
    return _made_for().fullmatch(scene.text, at, act.start) is not None


_PAST_HIM = re.compile(r",|\b(?:đã|được)\b")


def mourned(scene: Scene) -> frozenset[str]:
    """Those whom a funeral is for: told behind it in its clause, or as former leaders; they receive nobody."""
    ends = [a.end for a in scene.acts if a.kind == "funeral"]
    if not ends:
        return frozenset()
    behind = ((end, next((p for p in scene.actors if p.start >= end), None)) for end in ends)
    # not "Sau lễ viếng, X", "dự lễ tang Đại tướng Y đã được X tiếp"
    dead = (p for end, p in behind if p is not None and not _PAST_HIM.search(scene.text, end, p.start))
    former = (a for a in scene.actors if a.former)
    return frozenset(a.name for a in (*dead, *former) if a.name)


def make(
    scene: Scene,
    act: Act,
    guest_country: str,
    guest: Actor | None,
    strength: int,
    labels: list[Act],
    places: tuple[str, ...],
    rule: str,
    host: Actor | None = None,
) -> Claim:
    """The claim that an act makes of a guest's trip, with all that its sentence tells of it.

    Args:
        labels: the visit verbs of the sentence, which name the trip when the act does not.
        places: the places that the rule itself found; those told with "tại" are added.
        rule: how the claim was found, for a person to read.
        host: who received or met the guest by the rule; an inviter outranks him.
    """
    dest = OTHER[guest_country]
    inviter, invited = host_of(scene, dest, guest)
    kinds = {act.kind} if act.kind else set()
    if kinds <= {"working"}:  # "trong chuyến thăm chính thức Lào, X đã làm việc với ...": the trip's own label counts
        kinds |= {
            a.kind for a in labels if a.kind and not leads_elsewhere(scene, a, dest) and not _apart(scene, act, a)
        }
    presided = presides(scene, act)
    if not act.kind and scene.has("conference_noun", after=0 if presided else act.end):
        # "dự hội nghị"; of one who only goes it is the label when there is no other
        attends = act.group == "attending" or presided
        kinds |= {"conference"} if attends or (act.group == "going" and not kinds) else set()
    of_companion = frames(scene, act, guest)  # then the work told is the companion's
    works = any(a.kind == "working" for a in scene.acts) or works_there(scene, act)
    if not kinds and not of_companion and works:
        kinds = {"working"}
    if kinds <= {"working"}:
        kinds |= came_for(scene, act, guest, dest)
    if not invited and accompanied(scene, guest):
        inviter = host = None  # whoever is met is met by the companion
    if not of_companion:
        places = tuple(dict.fromkeys([*places, *places_in(scene, dest)]))
    elif act.group == "attending":
        places = ()
    if host is not None and host.kind == "delegation":
        at_home = not places and strength >= 2 and not any(s.name for s in scene.told_places)
        if at_home:  # "làm việc với Đoàn đại biểu HĐND tỉnh Nghệ An"
            places = tuple(p for p in host.places if names.places()[p].parent)
        # "tại TP Huế, Công an tỉnh Thừa Thiên Huế và ... ký kết": the town is that province's
        places += tuple(p for p in host.places if any(p != q and p.endswith(q) for q in places))
    if not places and not any(s.name for s in scene.told_places) and act.group in _CALLS:
        # "đã đến chào Tỉnh trưởng tỉnh Salavan X": at home
        places = next((a.places for a in (host, inviter) if a and a.level == "provincial" and a.country == dest), ())
    met = not places and strength == 0 and guest is not None and host is not None and host.level == "provincial"
    if met and guest.level != host.level and not scene.told_places:
        places = host.places  # "Bộ trưởng X ... tại buổi làm việc với Phó Chủ tịch UBND tỉnh Quảng Ninh"
    if act.group == "visiting" and (label := formality(scene, act)):
        kinds.add(label)
    dead = mourned(scene)
    inviter = None if inviter is not None and not invited and inviter.name in dead else inviter
    host = None if host is not None and host.name in dead else host
    return Claim(
        scene,
        guest_country,
        guest,
        inviter if invited or host is None or host.kind == "delegation" else host,
        invited,
        strength,
        frozenset(kinds),
        status_of(scene, act),
        places,
        own_days(scene, act, dest),
        rule,
        spoken=is_spoken_of(scene, act),
        framed=is_framed(scene, act),
        of_visit=any(a == act or 0 <= a.start - act.end <= 1 for a in labels),
        attends=act.group == "attending" and not presided,
        of_companion=of_companion,
        seen_off=seen_off(scene, act) is not None,
    )
