"""The delegations that a sentence names: whose they are, of which rank, from which places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.actor import Actor
from helpers.naming.items import Item
from helpers.naming.sides import ORGANISATION_WORD, WORDS, gap, is_friend

_HOLDS_THE_WORD = frozenset(("office", "membership", "organ", "name"))  # items in which "đoàn" is no delegation
CHAIN_GAP = 80  # characters after "đoàn đại biểu" in which its organisation is named
COUNTED = 24  # characters before a delegation in which the number of delegations stands
REACH = 40  # characters before a delegation in which "giữa" tells that it is of both sides


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS)

    return {
        # "Đoàn đại biểu cấp cao ...", "đoàn công tác ...", "phái đoàn ..."; "đoàn kết" is none, nor is "Đoàn 337"
        "delegation": build(
            r"""
            (?<!\w) (?: (?P<none> <no_delegation> ) (?!\w)
              | (?P<many> <several> \s+ )? <delegation> (?!\w)
                (?! \s* \d (?! \d{0,2} \s (?: <led_unit> | <delegation_of> ) (?!\w) ) )
                (?: \s \d{1,3} (?= \s <delegation_of> ) )? (?: \s+ <delegation_of> (?!\w) )*
            )
            """
        ),
        # "đã đón [12] đoàn của bạn", "cử [hai] đoàn chuyên gia"; but "ngày 5/3 đoàn", "Quân khu 4 đoàn"
        "counted": build(
            r"""
            (?: ^ | (?<! [\w/.:-] ) (?! <not_counting> \s ) [^\W\d_]+ [\s,;(]+ | [\s,;(]{2} )
            (?: (?P<two> 0?2 | <counted_two> ) | \d{1,3} | <counted> ) \s+ $
            """
        ),
        # "hội đàm [giữa] đoàn đại biểu ba tỉnh Kon Tum, Attapeu và Sekong"
        "of_both": build(r"(?<!\w) <between> \s+ (?: [^\W\d_]+ \s+ ){0,2}? $"),
        "another": build(r"(?: , | (?<!\w) <joined_with> ) \s <delegation> (?!\w)"),
        # "đoàn đại biểu các tỉnh Bắc Lào[ và ]tỉnh Điện Biên[ đã hội đàm]"
        "joined": build(r"[\s),]* <joined_with> \s (?: [^\W\d_]+ \s+ ){0,3}"),
        "meets": build(r"[\s),]* (?: <before_crossing> \s+ ){0,3} <joint_act> (?!\w)"),
        # "Đoàn Cửa khẩu Nậm Cắn[ của ]Lào", "[, nước bạn ]Lào"
        "of_land": build(r"(?: \s+ của \s+ (?: nước \s+ )? | \s* ,? \s+ <friend> \s+ )"),
        # "Công an tỉnh Sơn La[ đã cử] đoàn công tác", "Đồn Biên phòng[ Ba Tầng tổ chức] đoàn"
        "sends": build(
            rf"\)? (?: \s (?-i:[{UPPER}])\w* ){{0,3}} \s (?: <before_crossing> \s ){{0,2}} <sends_out> \s $"
        ),
        # "Đoàn[ do Ủy ban về Người Việt Nam ở nước ngoài tổ chức]"
        "organised": build(r"\s do \s (?P<by> [^,.;:]{3,100}? ) \s (?: <before_crossing> \s )? <sends_out> (?!\w)"),
        "organisation": build(rf"(?: \s+ {ORGANISATION_WORD} ){{0,6}}"),
    }


def may_name_delegations(text: str) -> bool:
    """Whether words for a delegation, or for a body that goes or meets as one, stand in a sentence: most have none."""
    return bool(delegation_matcher().find(text))


@cache
def delegation_matcher() -> lexicon.Matcher:
    def words(kind: str) -> tuple[str, ...]:
        return tuple(lexicon.phrases(WORDS, kind))

    kinds = dict.fromkeys(lexicon.shortest(words("delegation")), "delegation")
    kinds |= {phrase.split()[0]: "crossing" for phrase in words("crossing")}
    kinds |= {f"{toward} {call}": "crossing" for toward in words("toward") for call in words("calls")}
    kinds |= dict.fromkeys((f"{trip} {call}" for trip in words("trip") for call in words("calls")), "crossing")
    kinds |= dict.fromkeys((*words("acts_abroad"), *words("hands_work")), "abroad")
    kinds |= dict.fromkeys(words("joint_act"), "joint") | dict.fromkeys(words("pays"), "pays")
    kinds = dict.fromkeys(words("joint_event"), "joint_event") | dict.fromkeys(words("is_present"), "there") | kinds
    return lexicon.Matcher(kinds.items())


_CALLED = frozenset(("office", "resident"))  # a delegation may be called after who leads it


def _in_name(text: str, at: int, people: Sequence[Actor]) -> bool:
    """Whether a word stands in somebody's name: "Phó Chủ tịch [Đoàn] Thu Hà" is no delegation."""
    spans = ((text.find(p.printed, p.start, p.end), len(p.printed)) for p in people if p.printed and p.start <= at)
    return any(start <= at < start + length for start, length in spans)


def delegations_in(text: str, items: list[Item], people: Sequence[Actor] = ()) -> Iterator[Actor]:
    for match in _patterns()["delegation"].finditer(text):
        inside = any(i.kind in _HOLDS_THE_WORD and i.start <= match.start() < i.end for i in items)
        if match["none"] or inside or _in_name(text, match.start(), people):
            continue  # "Liên đoàn", "Đoàn Thị Mai", "Bí thư Tỉnh đoàn Gia Lai"
        end, sides, where, office = match.end(), [], [], None
        for item in items:
            if item.start < match.end():
                continue
            between = text[end : item.start].replace(":", " ")  # "đoàn đại biểu 3 tỉnh: Kon Tum, Attapeu và Sekong"
            # "đoàn [Tỉnh trưởng] Hủa Phăn", but no "Đoàn Chủ tịch", which is a board
            called = item.kind in _CALLED and end == match.end() and text[match.start()].islower()
            called = called and not between.strip()
            if sides and _patterns()["another"].search(between):
                break  # "đoàn đại biểu tỉnh Salavan | và đoàn đại biểu tỉnh Savannakhet do X dẫn đầu"
            if (
                item.start - match.end() > CHAIN_GAP
                or not (called or item.kind in ("organ", "place"))
                or not gap().fullmatch(between)
            ):
                break
            office = item if called else office
            land = _patterns()["of_land"].match(text, end)
            end = item.end
            if item.side and land is not None and item.start <= land.end():
                sides = [item.side]  # "Đoàn Cửa khẩu Nậm Cắn | của Lào": what lies on both sides of the border
            elif item.side:
                sides.append(item.side)
            if item.name:
                where.append(item.name)
        if not sides:
            plain = _patterns()["organisation"].match(text, match.end())
            end = plain.end() if plain else end
        organ = text[match.start() : end]
        level = (office.level if office else None) or level_of_words(organ)
        if level is None and any(p in names.places() and names.places()[p].kind != "other" for p in where):
            level = "provincial"
        if not sides and is_friend(organ):
            sides.append("LA")
        if not sides and (sender := _sender(text, items, match.start()) or _organiser(text, items, end)):
            sides, where = [sender.side], [sender.name] if sender.name else []
            level = level or level_of_words(text[: match.start()]) or "provincial"
        told = Actor(
            "delegation",
            match.start(),
            end,
            sides[0] if sides else None,
            None,
            " ".join(organ.split()),
            " ".join(text[office.start : end].split()) if office else None,
            level or ("other" if sides else None),
            resident=office is not None and office.kind == "resident",
            many=bool(match["many"]) or _is_counted(text, match.start()),
            places=tuple(where),
        )
        whose = [i for i in items if match.end() <= i.start < end]
        both = {"VN", "LA"} <= set(sides) and (_is_between(text, match.start()) or _meet(text, whose, end))
        yield from _two_of(text, told, whose) if both else (told,)


def _sender(text: str, items: list[Item], start: int) -> Item | None:
    """The body or place that sends a delegation, told right before it: "Công an tỉnh Sơn La cử | đoàn công tác"."""
    before = [i for i in items if i.end < start]
    told = before[-1] if before and before[-1].kind in ("organ", "place") and before[-1].side in ("VN", "LA") else None
    return told if told is not None and _patterns()["sends"].match(text, told.end, start) else None


def _organiser(text: str, items: list[Item], end: int) -> Item | None:
    """The body that sent a delegation, told right behind it: "đoàn | do Hội Doanh nhân trẻ Việt Nam tổ chức | sang"."""
    told = _patterns()["organised"].match(text, end)
    by = [i for i in items if told and told.start("by") <= i.start < told.end("by") and i.kind in ("organ", "place")]
    return next((i for i in by if i.side in ("VN", "LA")), None)


_DAY = re.compile(r"(?<![\d/.-])\d{1,2}\s?[/.-]\s?\d{1,2}(?!\d)")


def _is_counted(text: str, start: int) -> bool:
    """Whether delegations are only counted: "đã đón [12] đoàn của bạn"; two that came on a day are told as news."""
    counted = _patterns()["counted"].search(text, max(0, start - COUNTED), start)
    return counted is not None and not (counted["two"] and _DAY.search(text))


def _is_between(text: str, start: int) -> bool:
    return _patterns()["of_both"].search(text, max(0, start - REACH), start) is not None


def _meet(text: str, whose: list[Item], end: int) -> bool:
    """Whether the two whose delegations are told as one are joined by "và", and hold something together."""
    sided = [i for i in whose if i.side]
    parted = next((one.end, i.start) for one, i in pairwise(sided) if one.side != i.side)
    return bool(_patterns()["joined"].fullmatch(text, *parted) and _patterns()["meets"].match(text, end))


def _two_of(text: str, told: Actor, whose: list[Item]) -> Iterator[Actor]:
    """The delegations of both sides told as one: "giữa đoàn đại biểu ba tỉnh | Kon Tum, | Attapeu và Sekong"."""
    first = next(i.side for i in whose if i.side)
    other = next(i for i in whose if i.side not in ("", first))
    places = names.places()
    for side, start, end in ((first, told.start, other.start), (other.side, other.start, told.end)):
        own = tuple(p for p in told.places if p in places and places[p].country == side)
        yield told._replace(country=side, start=start, end=end, printed=" ".join(text[start:end].split()), places=own)


@cache
def _several() -> re.Pattern[str]:
    """ "đoàn đại biểu [các tỉnh] Bắc Lào", "lãnh đạo [7 tỉnh] của Lào"."""
    return lexicon.regex(r"(?<!\w) (?: <several> | <count_of_units> | \d{1,2} ) \s <led_unit> (?!\w)", WORDS)


def of_several_places(delegation: Actor) -> bool:
    """Whether somebody was sent by several provinces or districts, named or only counted."""
    units = [p for p in dict.fromkeys(delegation.places) if p in names.places() and names.places()[p].parent]
    return len(units) > 1 or _several().search(delegation.printed or "") is not None


def seats(actor: Actor) -> set[str]:
    """The places that an actor's body is of; the country tells nothing."""
    places = names.places()
    return {p for p in actor.places if p in places and places[p].kind != "other"}


def provinces(actor: Actor) -> set[str]:
    """The provinces that an actor's body is of, or in: that of a district is its province's, too."""
    places = names.places()
    parents = {p: places.get(places[p].parent) for p in seats(actor)}
    return {parent.name if parent is not None and parent.kind == "province" else p for p, parent in parents.items()}


def level_of_words(organ: str) -> str | None:
    """The level of the first word of delegation_levels.csv that stands in an organisation's name."""
    return next((level for word, whole, level in _level_words() if word in organ and whole.search(organ)), None)


@cache
def _level_words() -> tuple[tuple[str, re.Pattern[str], str], ...]:
    rows = lexicon.rows("delegation_levels")
    return tuple((r["word"], re.compile(rf"\b{re.escape(r['word'])}\b"), r["level"]) for r in rows)
