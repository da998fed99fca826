"""The chains that the names, offices, organs and places of a sentence form: "Ủy viên Bộ Chính trị, Bí thư ... X"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.items import Item
from helpers.naming.newnames import DASH, NAME, name_at, unknown_name

_SHORT_FORM = rf"(?: \s? \( [{UPPER}] [{UPPER}&.-]{{1,13}} \) )?"  # "Quốc hội [(QH)] Lào", "tối cao [(VKSNDTC)] Lê X"


@cache
def _link() -> re.Pattern[str]:
    """What may stand between two parts of one chain: "Ủy viên Bộ Chính trị, Bí thư Thành ủy", "Bộ trưởng kiêm ..."."""
    link = r"\s* (?: \)? \s* [,–(-] | \) | <joins_offices> )? \s*"
    return lexicon.regex(f"(?-i: {_SHORT_FORM} ) {link}", "visit_words")


@cache
def _to_name() -> re.Pattern[str]:
    """What may stand between an office and a name: "UBND [tỉnh] Nguyễn ...", "Savannakhet (Lào[)] ..."."""
    units = lexicon.alternation(r["phrase"] for r in lexicon.rows("place_units"))
    return re.compile(rf"{_SHORT_FORM} \)?\s*(?:(?i:{units})\s+)?", re.VERBOSE)


@cache
def _to_head() -> re.Pattern[str]:
    """Between an office and the name of the head who holds it: "do Phó Trưởng ban[, ]Va-la-xay (V. L.), dẫn đầu"."""
    leading = lexicon.alternation(row["phrase"] for row in lexicon.acts("leading"))
    behind = rf"(?= {NAME} (?: \s \( [^()]{{2,60}} \) )? ,? \s {leading} (?!\w) )"
    return lexicon.regex(rf"\s? [,–-] \s {behind}", "visit_words", ignore_case=False)


@cache
def _spelled_again() -> re.Pattern[str]:
    """A name's other spelling between it and its office: "Bun-mi Kẹo[ (Bounmy Keo), ]Phó Tỉnh trưởng"."""
    return lexicon.regex(rf"\s \( {NAME} \) \s? [,–-] \s", "visit_words", ignore_case=False)


@cache
def _both() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <both> \s $", "visit_words")


@cache
def _held_then() -> re.Pattern[str]:
    """Between a name and the office held at the time that is told: "ông X[, khi ấy là ]Thủ tướng Lào"."""
    return lexicon.regex(r"\s? [,(–-] \s? <held_then> \s", "visit_words")


_HELD = ("office", "membership")
LONGEST_NAME = 60  # characters


@cache
def _in_front() -> re.Pattern[str]:
    """A name at the start of a sentence, behind its day, or of an item of a list, up to the comma before its office."""
    opens = r"(?: ^ | ^ [^,;:.]{0,16} \d{1,2}[/-]\d{1,2} [\d/-]{0,5} , \s | [;:(]\s | (?<!\w) <before_listed> \s )"
    again = rf"(?: \s \( [{UPPER}][^\d()]{{3,40}} \) )?"
    return lexicon.regex(rf"{opens} {NAME} {again} \s?[,–-]\s $", "visit_words", ignore_case=False)


_BEFORE_NAME = frozenset(("office", "membership", "honorific", "rank", "organ", "place", "resident"))


def _linked(text: str, run: list[Item], item: Item) -> bool:
    """Whether only a link stands between a run and the item behind it; "Đại sứ Lào tại Việt Nam ..." is one too."""
    link = text[run[-1].end : item.start]
    if item.kind == "office" and link.split() == ["và"] and any(i.kind == "resident" for i in run):
        return False  # "tiếp Tổng Lãnh sự Lào tại Đà Nẵng và Phó Tỉnh trưởng X": an envoy holds no office at home
    alone = item.kind == "office" and link.strip() == "," and all(i.kind == "office" for i in run)
    if alone and _both().search(text, 0, run[0].start):
        return False  # "trước sự chứng kiến của hai Thủ tướng, | Bộ trưởng X": both are told before
    if _link().fullmatch(text, run[-1].end, item.start):
        return True
    if run[-1].kind == "name" and _spelled_again().fullmatch(text, run[-1].end, item.start):
        return True
    if run[-1].kind == "name" and item.kind in _HELD and _held_then().fullmatch(text, run[-1].end, item.start):
        return True
    if item.kind == "place" and run[-1].kind == "organ" and _to_name().fullmatch(text, run[-1].end, item.start):
        return True  # "Đồn Công an | cửa khẩu | Nậm Cắn"
    posted = run[-1].kind in ("place", "organ") and any(i.kind == "resident" for i in run)
    return posted and text[run[-1].end : item.start].strip() == "tại"


def _name_in_front(text: str, free: int, office: Item) -> list[Item]:
    """The unknown name that opens a sentence or an item of a list, its office behind a comma: "gồm: [X Y], Bí thư"."""
    match = _in_front().search(text, max(free, office.start - LONGEST_NAME), office.start)
    if match is None or (span := unknown_name(text, match.start("name"), match.end("name"))) is None:
        return []
    return [name_at(text, span)] if span == match.span("name") else []


def chains_of(text: str, items: list[Item]) -> Iterator[list[Item]]:
    """Runs of items that only links separate; unknown names are put in after offices, honorifics and ranks."""
    to_name = _to_name().match
    run: list[Item] = []
    for n, item in enumerate(items):
        if run and not _linked(text, run, item):
            yield from _on_behalf(text, run)
            run = []
        if not run and item.kind in ("office", "membership"):
            run += _name_in_front(text, items[n - 1].end if n else 0, item)
        run.append(item)
        if item.kind in _BEFORE_NAME:
            gap = to_name(text, item.end).end()
            if item.kind == "office" and text.startswith("do ", run[0].start - 3):
                gap = head.end() if (head := _to_head().match(text, item.end)) else gap
            stop = items[n + 1].start if n + 1 < len(items) else len(text)
            apart = item.end < gap or (item.kind == "honorific" and text[gap - 1] == ".")  # "TS.Nguyễn Văn X"
            free = apart and gap < stop and text[gap].isupper() and not _names_its_body(text, run)
            if free and (span := unknown_name(text, gap, stop)):
                if item.kind in ("organ", "place") and not any(
                    i.kind in ("office", "membership", "resident") for i in run
                ):
                    # "Đoàn đại biểu tỉnh Hủa Phăn (Lào) | Bun-mi Kẹo, Phó Chủ tịch Hội": the office behind tells a name
                    behind = items[n + 1] if n + 1 < len(items) else None
                    told = behind is not None and behind.kind in ("office", "membership")
                    if not (told and text[span[1] : behind.start].strip() in (",", "-", "–")):
                        continue
                name = name_at(text, span)
                if _names_its_place(text, run, name):
                    continue
                if cut := _hosts_end(text, run) if name.side == "VN" else 0:
                    yield run[:cut]
                    run = run[cut:]
                run.append(name)
    if run:
        yield from _on_behalf(text, run)


_HEADS = names.rank("head_of_parliament")


@cache
def _sender() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <on_behalf> \s $", "visit_words")


@cache
def _envoy() -> re.Pattern[str]:
    return lexicon.regex(r"<envoy_of> (?!\w)", "visit_words")


def _without_sender(text: str, run: list[Item]) -> list[Item]:
    """A run without whom an envoy is sent by: "X, Phó Thủ tướng, Đặc phái viên của Tổng Bí thư | Y |".

    The name behind the envoy's office is the sender's where heads' offices alone lie between the two.
    """
    for n, item in enumerate(run):
        if item.kind != "office" or not _envoy().match(text, item.start):
            continue
        named = next((m for m in range(n + 1, len(run)) if run[m].kind == "name"), None)
        if named is not None and not any(_begins_another(text, run, m) for m in range(n + 1, named + 1)):
            own = run[:n]
            ranked = any(i.kind == "name" and i.name in names.people() for i in own)  # his own office is known
            return [*own, *([] if ranked else [item]), *run[named + 1 :]]
    return run


def _begins_another(text: str, run: list[Item], n: int) -> bool:
    """Whether a comma or a dash before an item of a run begins somebody whose office is below those of heads."""
    parted = re.search(r"[,;(]|\s[-–]\s?", text[run[n - 1].end : run[n].start]) is not None
    return parted and not (run[n].kind == "office" and names.rank(run[n].level) <= _HEADS)


@cache
def _fronted() -> dict[str, re.Pattern[str]]:
    """Words that put what somebody says or does before him, and those that he says it with."""
    return {
        "opens": lexicon.regex(r"(?: ^ | [;:] \s ) \W* (?: <speaks> | <fronted> ) (?!\w) [^,;:]* $", "visit_words"),
        "says": lexicon.regex(r"\s (?: (?: đã | cũng ) \s )? (?: <speaks> | <fronted> ) (?!\w)", "visit_words"),
    }


def _next_subject(text: str, run: list[Item]) -> int:
    """Where an office begins that is not the one of who is named before it: 0 when there is none.

    "Cảm ơn Chánh án X, | Chủ tịch Quốc hội khẳng định": somebody else, told by his office, thanks X.
    """
    at = max((n for n, item in enumerate(run) if item.kind == "name"), default=0)
    if not 0 < at < len(run) - 1 or run[0].start == 0 or not _fronted()["says"].match(text, run[-1].end):
        return 0
    if _sender().search(text, max(0, run[0].start - 24), run[0].start):
        return 0  # "Thay mặt tỉnh Attapeu, ông X, Phó Tỉnh trưởng trao": who acts for others is the one named
    own = (n for n in range(len(run) - 1, at, -1) if text[run[n - 1].end : run[n].start].strip() == ",")
    cut = next((n for n in own if run[n].kind == "office"), 0)
    # "thay mặt đơn vị bạn, Đại tá X": the word for a friend is no part of who is named
    first = run[run[0].kind == "honorific" and text[run[0].end : run[1].start].strip() == ","]
    return cut if cut and _fronted()["opens"].search(text, 0, first.start) else 0


def _on_behalf(text: str, run: list[Item]) -> Iterator[list[Item]]:
    """A run without the leader in whose name somebody acts: "thừa ủy quyền của Chủ tịch nước, | Đại tướng X"."""
    run = _without_sender(text, run)
    if cut := _next_subject(text, run):
        yield run[:cut]
        run = run[cut:]
    if _sender().search(text, max(0, run[0].start - 24), run[0].start):
        for n in range(1, len(run)):
            parted = text[run[n - 1].end : run[n].start].strip() == ","
            if parted and not (run[n].kind == "office" and names.rank(run[n].level) <= _HEADS):
                yield run[:n]
                run = run[n:]
                break
    yield run


@cache
def _body() -> re.Pattern[str]:
    # "Bệnh viện", but no "Quốc hội"
    return lexicon.regex(r"(?<!\w) (?P<none> <no_body_of> \s )? <begins_body> (?: \s <school_rank> )? $", "visit_words")


def _names_its_body(text: str, run: list[Item]) -> bool:
    """Whether capital letters go on a body's name: "X, Giám đốc Bệnh viện [Bạch Mai]", where X is named already."""
    last = run[-1]
    named = last.kind in ("office", "organ") and any(i.kind == "name" for i in run)
    body = _body().search(text, last.start, last.end) if named else None
    return body is not None and not body["none"]


def _names_its_place(text: str, run: list[Item], name: Item) -> bool:
    """Whether capital letters are the place of an office told of a name before it: "X, Huyện trưởng [Mường Xay]"."""
    at = max((n for n, i in enumerate(run) if i.kind == "name"), default=None)
    if at is None or at == len(run) - 1 or (at and run[at - 1].kind not in ("honorific", "rank")):
        return False
    own = run[at + 1 :]
    parted = text[run[at].end : own[0].start].strip() in (",", "-", "–", "(")
    told = all(i.kind in ("office", "membership") for i in own) and own[-1].level == "provincial"
    printed = text[name.start : name.end]
    return parted and told and name.side == "" and len(printed.split()) <= 3 and not DASH.search(printed)


def _hosts_end(text: str, run: list[Item]) -> int:
    """Where an office of Laos ends before that of a Vietnamese: "Bộ trưởng Bộ Y tế Lào|, Thứ trưởng Lê X"; else 0."""
    if any(i.kind == "resident" for i in run):
        return 0  # "Đại sứ Việt Nam tại Lào, Trưởng đoàn Nguyễn Văn X"
    for n in range(len(run) - 2, 0, -1):
        gap = text[run[n - 1].end : run[n].start]
        place = run[n].kind == "place" and run[n - 1].kind in ("office", "organ") and not gap.strip()
        ended = run[n].side == "LA" and (place or run[n].kind == "organ")
        if ended and run[n + 1].kind in ("office", "rank") and text[run[n].end : run[n + 1].start].strip() == ",":
            return n + 1
    return 0
