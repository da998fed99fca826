"""One sentence with everything found in it: acts, people, places, days; and where its acts take place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from helpers import dates
from helpers.naming.actor import Actor
from helpers.naming.hamlets import hamlets_in
from helpers.naming.spots import Spot, spots_in
from helpers.text import Article, Sentence
from helpers.timing import isodates
from helpers.trips.opened_works import opened_work
from helpers.trips.placepatterns import patterns

OTHER = {"VN": "LA", "LA": "VN"}
_TWO = re.compile(r"(?:Việt Nam|Lào)\s?[-–]\s?(?:Lào|Việt Nam)")  # "hội nghị Hợp tác đầu tư | Việt Nam - Lào tại X"
_OF = re.compile(r"\bcủa\b")
AT = 70  # characters before a place in which "tại" is looked for
PREPARED = 20  # characters between "chuẩn bị" and a visit that is being prepared
REACH = 70  # characters between an act and its destination or guest; longer ones belong to another clause


class Act(NamedTuple):
    """An act of acts.csv in a sentence; offsets in the sentence."""

    start: int
    end: int
    group: str
    kind: str


@dataclass(frozen=True)
class Scene:
    """One sentence with everything found in it; offsets of actors and dates are the sentence's too."""

    article: Article = field(repr=False)
    sentence: Sentence
    text: str
    acts: tuple[Act, ...]
    actors: tuple[Actor, ...]
    attends: bool = False  # somebody attends, here or earlier in a list that semicolons join

    @cached_property
    def dates(self) -> tuple[dates.DateMention, ...]:
        """Its dates: those of the article are read when a claim first asks, since most articles tell of no trip."""
        start, told = self.sentence.start, dates.find_dates(self.article)
        first, last = (bisect_left(told, at, key=attrgetter("char_start")) for at in (start, self.sentence.end))
        return tuple(d._replace(char_start=d.char_start - start, char_end=d.char_end - start) for d in told[first:last])

    @cached_property
    def spots(self) -> tuple[Spot, ...]:
        """Its places and countries, sought when a rule first asks: no rule asks for those of every sentence."""
        told = spots_in(self.text)
        hamlets = tuple(hamlets_in(self.text, self.article, told))
        return tuple(sorted((*told, *hamlets))) if hamlets else told

    @property
    def names_somebody(self) -> bool:
        """Whether it names people or a delegation, and not offices alone."""
        return any(a.kind != "office" for a in self.actors)

    @cached_property
    def groups(self) -> frozenset[str]:
        """The groups of its acts."""
        return frozenset(a.group for a in self.acts)

    @cached_property
    def where(self) -> frozenset[str]:
        """The countries of the places at which the sentence says that something happened."""
        return frozenset([s.country for s in self.told_places])

    @cached_property
    def told_places(self) -> tuple[Spot, ...]:
        """Its places at which something happened: asked for by many rules, found once."""
        return tuple([s for s in self.spots if _is_where(self, s)]) or _organised(self) or self.at_opening

    @cached_property
    def at_opening(self) -> tuple[Spot, ...]:
        """The work at which a ceremony was held, where it tells its country: "lễ khánh thành Nhà Quốc hội Lào"."""
        opened = opened_work(self.text) if self.has("occasion", "attending") else None
        return (opened,) if opened is not None and opened.country in OTHER else ()

    def has(self, *groups: str, before: int | None = None, after: int = 0) -> bool:
        """Whether an act of one of the groups stands in the sentence, or in the part of it between two offsets."""
        if self.groups.isdisjoint(groups):
            return False
        return any(a.group in groups and a.start >= after and (before is None or a.end <= before) for a in self.acts)


def leads_to(gap: str) -> bool:
    """Whether a text ends in a word that leads to the place behind it: "tới", "tại tỉnh"."""
    return patterns()["to"].search(gap) is not None


def places_in(scene: Scene, country: str) -> tuple[str, ...]:
    """Places of the visited country in which the sentence says that something happened."""
    found, last = [], None
    for spot in scene.spots:
        left = patterns()["leaving"].search(scene.text, max(0, spot.start - AT), spot.start)
        listed = last is not None and re.fullmatch(r"\s*(?:,|và)\s*", scene.text[last : spot.start])
        within = last is not None and patterns()["within"].match(scene.text, last, spot.end)
        if spot.country == country and spot.name and (left or listed or is_where(scene, spot)):
            if found and within:
                found.pop()  # "tại thành phố Huế, tỉnh Thừa Thiên Huế"
            found.append(spot.name)
            last = spot.end
    return tuple(dict.fromkeys(found))


def is_where(scene: Scene, spot: Spot) -> bool:
    """Whether a sentence says that something happened at one of its places."""
    return spot in scene.told_places


def _is_where(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "đến" ... stands before the place, and not after somebody who lives, works or studies there."""
    match = patterns()["at"].search(scene.text, max(0, spot.start - AT), spot.start)
    if match is None:
        # "Viêng Chăn là nơi diễn ra hội đàm", but no "tại Sầm Nưa, ngôi trường, quà của | Việt Nam, được khánh thành"
        told = (s for s in scene.spots if s.start < spot.start and s.country != spot.country)
        behind = patterns()["venue_behind"].match(scene.text, spot.end) is not None
        return behind and not any(_is_where(scene, s) for s in told)
    start = match.start()
    if spot.country == "other" and patterns()["aside_of_place"].search(scene.text, start, spot.start):
        return False  # "Tại buổi tiếp, Thủ tướng cảm ơn | Nhật Bản"
    if patterns()["way_over"].search(scene.text, max(0, start - REACH), start) or _is_signed(scene, "signed_at", start):
        return False
    if any(start < s.start < spot.start and s.country != spot.country for s in scene.spots):
        return False  # "tại Hà Nội đã khai mạc Tuần Văn hóa Lào": the first place is where it happens
    # not "tại Tượng đài | Chủ tịch Hồ Chí Minh, | TP Thanh Hóa": an office of the past
    named = [a for a in scene.actors if start < a.start <= spot.start]
    if any(a.country or a.kind != "office" or spot.start < a.end for a in named):
        return False  # "tại Salavan, đoàn đại biểu tỉnh Quảng Trị": the second place belongs to who came
    if any(a.kind == "elsewhere" and start <= a.start < spot.start for a in scene.acts):
        return False
    visits = not patterns()["leads"].match(scene.text, start)
    if visits and _OF.search(scene.text, start, spot.start):
        return False  # "thăm các nông trại của nhà đầu tư Việt Nam"
    if visits and not spot.name and scene.has("planned", before=start, after=start - PREPARED):
        return False  # "trao đổi việc chuẩn bị chuyến thăm Lào"
    if visits and any(a.group == "static" and a.start < spot.start <= a.end + 1 for a in scene.acts):
        return False  # "thăm cộng đồng người Việt Nam"
    return not any(
        a.group == "static"
        and a.kind != "apart"
        and start - 45 <= a.start <= start
        and not (_placed(scene, a, start) or _gone_to(scene, a) or _held(scene, a, start, spot))
        for a in scene.acts
    )


def _is_signed(scene: Scene, way: str, at: int) -> bool:
    """Whether a day or place is where a document was once signed, not where people told by name sign it just now."""
    signed = patterns()[way].search(scene.text, max(0, at - REACH), at)
    return signed is not None and not any(a.name and 0 <= signed.start() - a.end <= 3 for a in scene.actors)


def _placed(scene: Scene, act: Act, before: int) -> bool:
    """Whether somebody who lives or works somewhere is told where before an offset: "Theo phóng viên tại Lào, ..."."""
    told = (scene.text[s.end : before] for s in scene.spots if act.end <= s.start < before)
    return any("," in behind or ")" in behind for behind in told)


def _held(scene: Scene, act: Act, before: int, at: Spot) -> bool:
    """Whether something is held there in spite of a word: "ta xây dựng | diễn ra tại X", "xây dựng | tại X được mở".

    Works are begun and opened where they stand: "lễ khởi công | xây dựng | nhà văn hóa tại X".
    """
    if any(a.group == "occasion" and a.kind == "working" and 0 <= act.start - a.end <= 1 for a in scene.acts):
        return True
    confers = any(a.kind == "conference" and a.end <= act.start for a in scene.acts)
    if confers and _TWO.search(scene.text, act.end, before):
        return True
    told = patterns()["held"].search(scene.text, act.end, before)
    return told is not None or patterns()["venue_behind"].match(scene.text, at.end) is not None


def _organised(scene: Scene) -> tuple[Spot, ...]:
    """The seat of a body that arranges something, when no place is told: "UBND tỉnh Kon Tum tổ chức gặp mặt"."""
    named = [s for s in scene.spots if s.name]
    if named and (venue := patterns()["is_venue"].search(scene.text, named[0].end)):
        # "Huyện Sê Pôn (tỉnh Savannakhet, Lào) sáng 12/6 | là nơi diễn ra hội nghị với huyện Hướng Hóa"
        at = tuple(s for s in scene.spots if s.end <= venue.start())
        alone = len({s.country for s in at}) == 1 and at[0].country in OTHER
        return at if alone and venue.start() - at[-1].end <= PREPARED + 10 else ()
    if opened := _opening_place(scene):
        return opened
    if named and (held := patterns()["held_by"].search(scene.text)):
        # "tham gia gặp gỡ thanh niên ba tỉnh | do Tỉnh đoàn Salavan chủ trì tổ chức"
        own = tuple(s for s in named if held.start("by") <= s.start < held.end("by"))
        return own if len({s.country for s in own}) == 1 and own[0].country in OTHER else ()
    if named and patterns()["at_home_event"].match(scene.text, named[0].end) and not scene.has(*_AHEAD_OR_AWAY):
        return (named[0],) if named[0].country in OTHER else ()  # "Trường Chính trị tỉnh X khai giảng lớp cho tỉnh Y"
    if not named or len({s.country for s in named}) > 1 or named[0].country not in OTHER:
        return ()
    if scene.has("visiting", "going", "no_visit") or not patterns()["arranges"].match(scene.text, named[0].end):
        return ()
    return (named[0],)


_AHEAD_OR_AWAY = ("visiting", "going", "planned")


def _opening_place(scene: Scene) -> tuple[Spot, ...]:
    """The place that opens a sentence when something is held there: "Thị xã Pakse sáng 1/3 diễn ra lễ động thổ"."""
    start = patterns()["dateline"].match(scene.text).end()
    spots = [s for s in scene.spots if s.start >= start]
    if not spots or not spots[0].name or scene.has("visiting", "going"):
        return ()
    if not patterns()["unit"].fullmatch(scene.text, start, spots[0].start):
        return ()
    at = spots[:1]
    for spot in spots[1:]:  # "Huyện Sê Pôn, tỉnh Savannakhet (Lào)"
        joined = patterns()["next"].fullmatch(scene.text[at[-1].end : spot.start].strip())
        if spot.country != at[0].country or joined is None:
            break
        at.append(spot)
    held = patterns()["holds"].match(scene.text, at[-1].end)
    somebody = held is not None and any(at[-1].end <= a.start < held.end() for a in scene.actors)
    return tuple(at) if held is not None and not somebody and at[0].country in OTHER else ()


def _gone_to(scene: Scene, act: Act) -> bool:
    """Whether somebody goes to those who are somewhere: "thăm | Tổng Lãnh sự quán Việt Nam tại tỉnh Champasak"."""
    goes = [a.end for a in scene.acts if a.group == "visiting" and act.start - REACH <= a.end <= act.start]
    if act.kind != "elsewhere":  # "thăm | nhà máy của doanh nghiệp Việt Nam | tại tỉnh Savannakhet"
        return bool(goes) and not re.search("[.;:,]", scene.text[goes[-1] : act.start])
    if patterns()["comes_from"].search(scene.text, act.start, act.end) is not None:
        return False
    if patterns()["at_once"].search(scene.text, 0, act.start) is not None:
        return True
    return bool(goes) and patterns()["goes_on_to"].fullmatch(scene.text, goes[-1], act.start) is not None


def inside(scene: Scene, spot: Spot) -> bool:
    """Whether "tại", "ở" stands before the place: something happens in it, not on the way to it."""
    return patterns()["inside"].search(scene.text, max(0, spot.start - AT), spot.start) is not None


def countries_where(scene: Scene) -> set[str]:
    return set(scene.where)


_MEETING = frozenset(("receiving", "calling_on", "talking", "visiting"))


def of_a_third(scene: Scene, head: Actor | None) -> bool:
    """Whether a sentence is of a third country: held there, or somebody of it goes, receives or is received.

    "Tổng thống Hàn Quốc tiếp [X]", "tại Phnom Penh, ... gặp [X]": X was on no trip of ours. Not one naming its head.
    """
    if head is not None and any(a.name and a.name == head.name for a in scene.actors):
        return False
    meets = not scene.groups.isdisjoint(_MEETING) and any(a.country == "other" for a in scene.actors)
    return meets or (
        any(s.country == "other" for s in scene.spots) and any(s.country == "other" for s in scene.told_places)
    )


def event_days(scene: Scene) -> tuple[dates.DateMention, ...]:
    """Its days on which something happened, and not those of what the news is taken from."""
    return tuple(d for d in scene.dates if d.role == "event" and d.start and not _of_a_report(scene, d))


def tells_day(scene: Scene) -> bool:
    """Whether it tells the day of what happened, though its year need not be known."""
    return any(d.role == "event" and not _of_a_report(scene, d) for d in scene.dates)


def _of_a_report(scene: Scene, day: dates.DateMention) -> bool:
    """Whether a day is that of a source: "Tin từ Bộ Ngoại giao ngày 3/5: ...", "Báo Xay Nhà ngày 3/5 dẫn lời".

    Or that of a document: "theo Kế hoạch số 52/KH-UBND ngày 3/5".
    """
    start = max(0, day.char_start - REACH)
    if any(patterns()[of].search(scene.text, start, day.char_start) for of in ("report", "document")):
        return True
    return (
        _is_signed(scene, "signed_on", day.char_start)
        or patterns()["press"].match(scene.text, day.char_end) is not None
    )


SAME_TRIP_DAYS = 10  # days of one trip told in one article lie closer than this


def near(one: tuple[str, str | None], other: tuple[str, str | None]) -> bool:
    """Whether two (start, end) lie at most SAME_TRIP_DAYS apart."""
    return isodates.overlaps(isodates.interval(*one), isodates.interval(*other), SAME_TRIP_DAYS)
