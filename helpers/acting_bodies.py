"""Bodies that no word calls a delegation, and that go to the neighbour's or do something with his at one place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from helpers import lexicon
from helpers.actor import Actor
from helpers.delegations import delegation_matcher, level_of_words
from helpers.items import Item
from helpers.sides import ORGANISATION_WORD, WORDS, gap, is_friend

NEAR = 90  # characters between two bodies' names and what they hold together
LONG = 60  # characters of a body before the place or organ that tells whose it is
AHEAD = 160  # characters behind "đến thăm" in which the neighbour's place is told
_TOGETHER = ("joint", "with", "between")  # the patterns in which bodies of both sides do something together
_ABROAD = ("abroad", "held_abroad")  # those in which a body does something where the neighbours live
_EVENTS = frozenset(("joint", "joint_event", "abroad"))
_OPENS = r"(?: ^ | ,\s+ | (?<= [.:]\s ) )"  # a clause
_COUNTRIES = ("Việt Nam", "Laos")
_OPPOSITE = ({("VN", "LA")}, {("LA", "VN")})
_ENDS_CLAUSE = r"[;:]|\.(?!\d)"  # but not the dots of "21.12"
_COUNTED = r"(?: (?: [^\W\d_]{2,6} \s+ )? \d{1,3} \s+ )?"  # "[gần 30 ]y, bác sĩ", "[25 ]y bác sĩ của Hội Thầy thuốc"
_CLAUSE = rf"(?: ^ | [,;:]\s+ | \s[-–]\s | (?<= [.)]\s ) ) (?: <welcomes> \s+ )? {_COUNTED}"
_BODY = r"<crossing_body> (?!\w) [^,;:]{0,80}?"
# "Đại đội Biên phòng 253[, tỉnh Bolikhamxay (Lào)]", "[, Bộ Chỉ huy Quân sự tỉnh Bolikhamxay, CHDCND Lào]"
_OF_PROVINCE = r"(?: ,\s (?: <led_unit> | <crossing_body> ) \s [^,;:]{0,40}? )? (?: ,\s [^,;:]{0,16}? Lào )?"
_ENDS = r"(?= \s* (?: [,.;:] | $ ) | \s+ <ends_organisation> (?!\w) )"


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS)

    return {
        # "[Lực lượng vũ trang khu vực giáp biên nước CHDCND Lào] đã tổ chức sang thăm"
        "crossing": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}? (?: , [^,;:]{{0,110}}? ){{0,3}}? ) ,?
            \s+ (?: <before_crossing> \s+ ){{0,3}}
            (?: <crossing> (?: \s+ [^,;:.]{{0,40}}? (?: , [^,;:.]{{0,60}}? )?? )??
              | (?P<toward> <toward> | <begins_trip> \s+ <trip> ) )
            \s+ <calls> (?!\w)
            """
        ),
        # "[Đồn Biên phòng X] tổ chức thăm hỏi, tặng quà, chúc Tết các đơn vị, nhân dân khu vực biên giới nước bạn Lào"
        "pays": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}? (?: , [^,;:]{{0,60}}? ){{0,2}}? )
            \s+ (?: <before_crossing> \s+ ){{0,2}} <pays> (?!\w) (?: [^.;:]{{0,60}}? \s )??
            (?P<met> <crossing_body> (?!\w) [^.;:]{{3,120}} )
            """
        ),
        # "[Bộ Chỉ huy BĐBP Kon Tum] đã có mặt ở huyện Sanxay"
        "there": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,100}}? )
            \s+ (?: <before_crossing> \s+ ){{0,3}} <is_present> (?!\w)
            """
        ),
        # "[Tỉnh Đoàn Quảng Trị] và [Tỉnh Đoàn Savannakhet (Lào)] đã tổ chức Lễ ký kết"
        "joint": build(
            rf"""
            {_OPENS} (?P<one> {_BODY} ) \s+ <joined_with> \s+ (?P<other> {_BODY} {_OF_PROVINCE} )
            \s+ (?: <before_crossing> \s+ ){{0,3}} <joint_act> (?!\w)
            """
        ),
        # "[Bộ đội Biên phòng tỉnh Sơn La] tổ chức hội đàm thường niên với [Ban Chỉ huy Quân sự tỉnh Hủa Phăn (Lào)]"
        "with": build(
            rf"""
            {_OPENS} (?P<one> {_BODY} ) \s+ (?: <before_crossing> \s+ ){{0,3}} <joint_act> (?!\w) [^,;:.]{{0,40}}?
            \s <and_with> \s+ (?P<other> {_BODY} {_OF_PROVINCE} ) {_ENDS}
            """
        ),
        # "tại huyện Viêng Xay (Lào), [Bộ Chỉ huy Quân sự tỉnh Thanh Hóa] phối hợp tổ chức khám bệnh"
        "abroad": build(
            r"""
            (?<!\w) <at> \s (?P<where> [^;:.]{3,120}? ) , \s+
            (?P<who> <crossing_body> (?!\w) [^,;:]{0,80}? (?: , \s <crossing_body> (?!\w) [^,;:]{0,40}? )? )
            \s+ (?: <before_crossing> \s+ ){0,3} <acts_abroad> (?!\w)
            """
        ),
        # "[Công an X] tổ chức lễ khánh thành trụ sở ... tại bản Y, tỉnh Attapeu", "bàn giao trụ sở cho công an Y"
        "held_abroad": build(
            rf"""
            {_CLAUSE} (?P<who> <crossing_body> (?!\w) [^,;:]{{0,80}}? )
            \s+ (?: <before_crossing> \s+ ){{0,3}}
            (?: <acts_abroad> (?!\w) (?: [^;:.] | \.(?=\S) ){{0,160}}? (?<!\w) <at_only>
              | <hands_work> (?!\w) )
            \s (?P<where> [^;:]{{3,90}} )
            """
        ),
        # "trong chuyến thăm và làm việc của [Công an tỉnh Luông Nặm Thà (Lào)] tại tỉnh X"
        "of_trip": build(
            rf"""
            (?<!\w) <trip> (?!\w) [^,.;:]{{0,40}}? \b của \s (?P<who> <crossing_body> (?!\w) [^,;:]{{0,60}}? ) {_ENDS}
            """
        ),
        # "buổi làm việc với [Bộ Tư pháp Lào] do Thứ trưởng X làm trưởng đoàn"
        "led": lexicon.regex(
            rf"(?<![\w-]) (?P<who> <crossing_body> (?!\w) (?: [\s()–-]+ {ORGANISATION_WORD} ){{0,10}} \)? ) \s do \s"
            r" (?= [^;:.]{3,140}? (?<!\w) (?! <heads_at_home> (?!\w) ) <leading> (?!\w) )",
            WORDS,
            leading=lexicon.alternation(r["phrase"] for r in lexicon.acts("leading")),
        ),
        # "đại diện [hai tỉnh Quảng Trị và Savannakhet] tổ chức hội đàm"
        "pair": build(
            r"""
            (?: (?<!\w) (?: hai | 2 ) \s+ (?: <led_unit> | <of_place> ) \s+ | (?: ^ | ,\s+ ) (?: <of_place> \s+ )? )
            (?P<one> [^,;:.()]{3,24}? ) (?: \s \( [^()]{2,20} \) )? \s+ <joined_with> \s+ (?P<other> [^,;:.()]{3,24}? )
            (?= \s* [(,] | \s+ (?: <ends_organisation> | <before_crossing> | <joint_act> | <arranges> ) (?!\w) )
            """
        ),
        "of_others": build(r"(?<!\w) (?: <takes_in> | <says> ) (?!\w)"),
        "lives": build(r"(?<!\w) <lives> (?!\w)"),
        "leaders": build(r"<leaders> (?!\w)"),
        "abides": build(r"(?<!\w) <at_only> (?!\w)"),
        "polices": build(r"(?<!\w) <polices> (?!\w)"),
        "body": build(r"(?<![\w-]) <crossing_body> (?!\w)"),
        "joins": build(r"[\s,)]* (?: [^;:.]{0,60}? \s )?? (?: (?P<and> và ) | <joined_with> ) \s+ (?: các \s )?"),
        # what two bodies hold together; not what was agreed before: "theo kế hoạch [ký kết] giữa hai tỉnh"
        "event": build(r"(?<!\w) (?P<of_old> <based_on> (?!\w) [^,;:.]{0,40}? )?? (?P<event> <joint_event> ) (?!\w)"),
        "of_old": build(r"(?<!\w) <based_on> (?!\w) [^,;:.]{0,40} $"),
        # "hội đàm thường niên giữa [Bộ đội Biên phòng tỉnh Sơn La] và [9 tỉnh Bắc Lào] được tổ chức tại ..."
        # "lễ kết nghĩa giữa [các đồn biên phòng: A, B, C] với [Đại đội ...]"
        "between": build(
            rf"""
            (?<!\w) <joint_act> (?!\w) [^,;:.]{{0,40}}? \s <between> \s+ (?P<one> [^;.]{{3,120}}? )
            \s+ <joined_with> \s+ (?P<other> [^,;:]{{3,90}}? {_OF_PROVINCE} ) {_ENDS}
            """
        ),
    }


@cache
def _leading() -> tuple[str, ...]:
    return lexicon.shortest(row["phrase"] for row in lexicon.acts("leading"))


def bodies_that_act(text: str, items: list[Item], found: list[Actor]) -> Iterator[Actor]:
    """Bodies that go to the neighbour's as a delegation does, or meet his: "Công an tỉnh X đã sang thăm ..."."""
    taken = [(a.start, a.end) for a in found]
    told = {match.key for match in delegation_matcher().find(text)}
    for match in _patterns()["crossing"].finditer(text) if "crossing" in told else ():
        # "Bệnh viện X tiếp nhận bác sĩ của Y | sang", "Công an X cho biết, người dân Y | sang": they go
        of_others = _patterns()["of_others"].search(match["who"])
        if of_others or (body := _body(text, items, *match.span("who"), taken)) is None:
            continue
        ahead = (i.side for i in items if match.end() <= i.start <= match.end() + AHEAD)
        if not match["toward"] or any(side not in (None, body.country) for side in ahead):
            yield body
    sides = {i.side for i in items} & {"VN", "LA"}
    for match in _patterns()["pays"].finditer(text) if "pays" in told and "LA" in sides else ():
        body = _body(text, items, *match.span("who"), taken)
        met = [i.side for i in items if match.start("met") <= i.start < match.end() and i.side]
        lives = _patterns()["lives"].search(text, match.start("met"))  # "Công an Lào đang học tập tại tỉnh"
        if body is not None and {(body.country, side) for side in met} in _OPPOSITE and not lives:
            taken.append((body.start, body.end))
            yield body
    for match in _patterns()["of_trip"].finditer(text) if len(sides) == 2 else ():
        body = _body(text, items, *match.span("who"), taken)
        of_state = body is not None and set(body.places) <= set(_COUNTRIES)
        if body is not None and not (of_state and _patterns()["leaders"].match(match["who"])):  # "của lãnh đạo Lào"
            taken.append((body.start, body.end))
            yield body
    for match in _patterns()["led"].finditer(text) if " do " in text and any(w in text for w in _leading()) else ():
        if (body := _body(text, items, *match.span("who"), taken, named=False)) is not None:
            taken.append((body.start, body.end))
            yield body
    for way in _ABROAD if "abroad" in told and len(sides) == 2 else ():
        for match in _patterns()[way].finditer(text):
            body = _body(text, items, *match.span("who"), taken)
            there, own = (
                {i.side for i in items if a <= i.start < b and i.side}
                for a, b in (match.span("where"), match.span("who"))
            )
            if body is not None and body.places and len(there) == len(own) == 1 and there | own == {"VN", "LA"}:
                taken.append((body.start, body.end))
                yield body
    for match in _patterns()["there"].finditer(text) if "there" in told and len(sides) == 2 else ():
        body = _body(text, items, *match.span("who"), taken)
        ahead = next((i.side for i in items if match.end() <= i.start <= match.end() + LONG and i.side), None)
        if body is not None and ahead not in (None, body.country):
            taken.append((body.start, body.end))
            yield body
    ways = _TOGETHER if "joint" in told else ("between",) if "joint_event" in told else ()
    for way in ways if sides else ():
        for match in _patterns()[way].finditer(text):
            if _patterns()["of_old"].search(text, max(0, match.start() - LONG), match.start()):
                continue
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
    for match in _patterns()["pair"].finditer(text):
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
    for match in _patterns()["body"].finditer(text):
        event = _patterns()["event"]
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
        joined = _patterns()["joins"].fullmatch(text, one[1], other[0])
        if joined is None or {one[2], other[2]} != {"VN", "LA"} or (joined["and"] and other[0] - one[1] > 8):
            continue
        if _held_by(text, one, other):
            both = [_body(text, items, start, end, taken) for start, end, _ in (one, other)]
            if all(both):
                yield from both


def _held_by(text: str, one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    """Whether what two bodies hold together is told right before, between or behind them."""
    before = re.split(_ENDS_CLAUSE, text[max(0, one[0] - NEAR) : one[0]])[-1]
    behind = re.split(_ENDS_CLAUSE, text[other[1] : other[1] + NEAR])[0]
    parts = (before, text[one[1] : other[0]], behind)
    found = [bool(m["of_old"]) for part in parts for m in _patterns()["event"].finditer(part)]
    return bool(found) and not found[0]  # "Sau hội đàm giữa A và B, ... tổng kết": the first told is theirs


def acts_abroad(text: str, body: Actor) -> bool:
    """Whether a body is told as doing something at a place named right before it, or behind what it does."""
    return any(_acts(text, body, way) for way in _ABROAD)


def holds_abroad(text: str, body: Actor) -> bool:
    """Whether the place where a body does something is named behind it only: contractors may have stood for it."""
    return _acts(text, body, "held_abroad") and not _acts(text, body, "abroad")


def _acts(text: str, body: Actor, way: str) -> bool:
    return any(m.span("who") == (body.start, body.end) for m in _patterns()[way].finditer(text))


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
    if len({i.side for i in own if i.side}) > 1 and _patterns()["abides"].search(text, start, end):
        return None  # "Hội Doanh nghiệp Việt Nam [tại] Lào"
    if _patterns()["polices"].search(text, start, end):
        return None  # "Công an TP.HCM [khởi tố] 9 người trong đường dây đưa thanh niên sang ..."
    places = tuple(i.name for i in own if i.name)
    level = level_of_words(organ) or "other"
    return Actor("delegation", start, end, side, None, organ, None, level, places=places)
