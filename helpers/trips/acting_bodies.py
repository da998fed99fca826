"""Bodies that no word calls a delegation, and that go to the neighbour's or do something with his at one place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.naming.delegations import delegation_matcher, level_of_words
from helpers.naming.items import Item
from helpers.naming.sides import gap, is_friend
from helpers.trips.acting_patterns import patterns

NEAR = 90  # characters between two bodies' names and what they hold together
LONG = 60  # characters of a body before the place or organ that tells whose it is
AHEAD = 160  # characters behind "đến thăm" in which the neighbour's place is told
_TOGETHER = ("joint", "with", "between")  # the patterns in which bodies of both sides do something together
_ABROAD = ("abroad", "held_abroad")  # those in which a body does something where the neighbours live
_EVENTS = frozenset(("joint", "joint_event", "abroad"))
_COUNTRIES = ("Việt Nam", "Laos")
_OPPOSITE = ({("VN", "LA")}, {("LA", "VN")})
_ENDS_CLAUSE = r"[;:]|\.(?!\d)"  # but not the dots of "21.12"


@cache
def _leading() -> tuple[str, ...]:
    return lexicon.shortest(row["phrase"] for row in lexicon.acts("leading"))


@cache
def _journeys() -> tuple[str, ...]:
    return lexicon.shortest(lexicon.phrases("visit_words", "on_journey"))


def bodies_that_act(text: str, items: list[Item], found: list[Actor]) -> Iterator[Actor]:
    """Bodies that go to the neighbour's as a delegation does, or meet his: "Công an tỉnh X đã sang thăm ..."."""
    taken = [(a.start, a.end) for a in found]
    told = {match.key for match in delegation_matcher().find(text)}
    for match in patterns()["crossing"].finditer(text) if "crossing" in told else ():
        # "Bệnh viện X tiếp nhận bác sĩ của Y | sang", "Công an X cho biết, người dân Y | sang": they go
        of_others = patterns()["of_others"].search(match["who"])
        if of_others or (body := _body(text, items, *match.span("who"), taken)) is None:
            continue
        ahead = (i.side for i in items if match.end() <= i.start <= match.end() + AHEAD)
        if not match["toward"] or any(side not in (None, body.country) for side in ahead):
            yield body
    sides = {i.side for i in items} & {"VN", "LA"}
    for match in patterns()["pays"].finditer(text) if "pays" in told and "LA" in sides else ():
        body = _body(text, items, *match.span("who"), taken)
        met = [i for i in items if match.start("met") <= i.start < match.end() and i.side]
        met = [i.side for i in met if match["folk"] is None or i.name not in _COUNTRIES]
        lives = patterns()["lives"].search(text, match.start("met"))  # "Công an Lào đang học tập tại tỉnh"
        if body is not None and {(body.country, side) for side in met} in _OPPOSITE and not lives:
            taken.append((body.start, body.end))
            yield body
    for match in patterns()["of_trip"].finditer(text) if len(sides) == 2 else ():
        body = _body(text, items, *match.span("who"), taken)
        of_state = body is not None and set(body.places) <= set(_COUNTRIES)
        if body is not None and not (of_state and patterns()["leaders"].match(match["who"])):  # "của lãnh đạo Lào"
            taken.append((body.start, body.end))
            yield body
    for match in patterns()["on_trip"].finditer(text) if "LA" in sides and any(w in text for w in _journeys()) else ():
        body = _body(text, items, *match.span("who"), taken, named=False)
        where = {i.side for i in items if match.start() <= i.start < match.start("who") and i.side}
        if body is not None and where == {"LA"} and body.country in (None, "VN"):
            taken.append((body.start, body.end))
            yield body._replace(country="VN")
    for match in patterns()["led"].finditer(text) if " do " in text and any(w in text for w in _leading()) else ():
        if (body := _body(text, items, *match.span("who"), taken, named=False)) is not None:
            taken.append((body.start, body.end))
            yield body
    for way in _ABROAD if "abroad" in told and len(sides) == 2 else ():
        for match in patterns()[way].finditer(text):
            body = _body(text, items, *match.span("who"), taken)
            there, own = (
                {i.side for i in items if a <= i.start < b and i.side}
                for a, b in (match.span("where"), match.span("who"))
            )
            if body is not None and body.places and len(there) == len(own) == 1 and there | own == {"VN", "LA"}:
                taken.append((body.start, body.end))
                yield body
    for match in patterns()["there"].finditer(text) if "there" in told and len(sides) == 2 else ():
        body = _body(text, items, *match.span("who"), taken)
        ahead = next((i.side for i in items if match.end() <= i.start <= match.end() + LONG and i.side), None)
        if body is not None and ahead not in (None, body.country):
            taken.append((body.start, body.end))
            yield body
    ways = _TOGETHER if "joint" in told else ("between",) if "joint_event" in told else ()
    for way in ways if sides else ():
        for match in patterns()[way].finditer(text):
            old = patterns()["of_old"].search(text, max(0, match.start() - LONG), match.start())
            if old or any(patterns()["since"].search(match[name]) for name in ("one", "other")):
                continue  # "A và B nhìn lại kết quả kể từ khi hai bên | ký kết": that was in other years
            both = [_body(text, items, *match.span(name), taken) for name in ("one", "other")]
            if both[0] is None and both[1] is not None and both[1].country == "LA":
                both[0] = _ours(text, items, match, taken)
            if all(both) and {body.country for body in both} == {"VN", "LA"}:
                taken += [(body.start, body.end) for body in both]
                yield from both
    if len(sides) == 2 and told & _EVENTS:
        yield from _two_places(text, items, taken)
        yield from _side_by_side(text, items, taken)


def _ours(text: str, items: list[Item], match: re.Match[str], taken: list[tuple[int, int]]) -> Actor | None:
    """A body that names no place beside one of Laos of another sort: "UBND xã X hội đàm với chính quyền huyện Y"."""
    body = _body(text, items, *match.span("one"), taken, named=False)
    alike = match["one"].split()[0].lower() == match["other"].split()[0].lower()
    return body._replace(country="VN") if body is not None and body.country is None and not alike else None


def _two_places(text: str, items: list[Item], taken: list[tuple[int, int]]) -> Iterator[Actor]:
    """Two provinces, one of each side, that hold something: "hai tỉnh | Quảng Trị | và | Savannakhet | tổ chức"."""
    for match in patterns()["pair"].finditer(text):
        spans = [match.span(name) for name in ("one", "other")]
        own = [
            next((i for i in items if i.kind == "place" and i.start <= a + 8 and i.end == b), None) for a, b in spans
        ]
        if None in own or {i.side for i in own} != {"VN", "LA"} or any(i.name in _COUNTRIES for i in own):
            continue
        if not _held_by(text, *((*span, i.side) for span, i in zip(spans, own, strict=True))):
            continue
        taken += spans
        for (start, end), place in zip(spans, own, strict=True):
            yield Actor(
                "delegation", start, end, place.side, None, text[start:end], None, "provincial", places=(place.name,)
            )


def _side_by_side(text: str, items: list[Item], taken: list[tuple[int, int]]) -> Iterator[Actor]:
    """Two bodies that hold something together: "cuộc hội đàm được [Công an X] tổ chức cùng [công an tỉnh Y]"."""
    spans: list[tuple[int, int, str]] = []
    for match in patterns()["body"].finditer(text):
        event = patterns()["event"]
        if (spans and match.start() < spans[-1][1]) or event.match(text, match.start()):
            continue  # "hội đàm" is no "Hội"
        end, side = match.end(), ""
        for item in items:
            if item.end <= match.start() or item.kind not in ("organ", "place"):
                continue
            between = text[end : max(end, item.start)]
            apart = len(between) > LONG or not gap().fullmatch(between or " ") or event.search(between)
            if apart or (side and item.side != side):
                break
            end, side = max(end, item.end), side or item.side
        if side:
            spans.append((match.start(), end, side))
    for one, other in pairwise(spans):
        joined = patterns()["joins"].fullmatch(text, one[1], other[0])
        if joined is None or {one[2], other[2]} != {"VN", "LA"} or (joined["and"] and other[0] - one[1] > 8):
            continue
        if _held_by(text, one, other):
            both = [_body(text, items, start, end, taken) for start, end, _ in (one, other)]
            if all(both):
                yield from both


def _held_by(text: str, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Whether what two bodies hold together is told right before, between or behind them."""
    before = re.split(_ENDS_CLAUSE, text[max(0, one[0] - NEAR) : one[0]])[-1]
    if patterns()["of_old"].search(before):
        return False  # "Sau 5 năm thực hiện Bản ghi nhớ được | A và B ký kết tại ..."
    behind = re.split(_ENDS_CLAUSE, text[other[1] : other[1] + NEAR])[0]
    parts = (before, text[one[1] : other[0]], behind)
    told = ((m, part) for part in parts for m in patterns()["event"].finditer(part))
    # "Tại [buổi làm việc], A và B nhìn lại kết quả": back to what was told before
    found = [bool(m["of_old"]) for m, part in told if not patterns()["back"].search(part, 0, m.start())]
    return bool(found) and not found[0]  # "Sau hội đàm giữa A và B, ... tổng kết": the first told is theirs


def acts_abroad(text: str, body: Actor) -> bool:
    """Whether a body is told as doing something at a place named right before it, or behind what it does."""
    return any(_acts(text, body, way) for way in _ABROAD)


def holds_abroad(text: str, body: Actor) -> bool:
    """Whether the place where a body does something is named behind it only: contractors may have stood for it."""
    in_person = patterns()["in_person"].match(text, body.end)  # "25 y bác sĩ Hội X | làm tình nguyện ở Lào"
    return in_person is None and _acts(text, body, "held_abroad") and not _acts(text, body, "abroad")


def _acts(text: str, body: Actor, way: str) -> bool:
    return any(m.span("who") == (body.start, body.end) for m in patterns()[way].finditer(text))


def _body(
    text: str, items: list[Item], start: int, end: int, taken: list[tuple[int, int]], *, named: bool = True
) -> Actor | None:
    """A body of one of the two sides as a delegation; none when somebody who is named holds an office of it.

    Args:
        named: only one that names its side.
    """
    own = [i for i in items if start <= i.start < end and i.kind in ("organ", "place")]
    organ = " ".join(text[start:end].split())
    side = next((i.side for i in own if i.side), "LA" if is_friend(organ) else None)
    if (named and side is None) or any(s < end and start < e for s, e in taken):
        return None
    if len({i.side for i in own if i.side}) > 1 and patterns()["abides"].search(text, start, end):
        return None  # "Hội Doanh nghiệp Việt Nam [tại] Lào"
    if patterns()["polices"].search(text, start, end):
        return None  # "Công an TP.HCM [khởi tố] 9 người trong đường dây đưa thanh niên sang ..."
    places = tuple(i.name for i in own if i.name)
    level = level_of_words(organ) or "other"
    return Actor("delegation", start, end, side, None, organ, None, level, places=places)
