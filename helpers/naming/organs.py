"""Bodies that no list holds, named right behind an office: "Chủ nhiệm | Ủy ban Biên giới quốc gia | X"."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.items import Item
from helpers.naming.newnames import name_at, unknown_name
from helpers.naming.sides import ORGANISATION_WORD, WORDS

_LONGEST = 110  # characters of an office's body and the name behind it
_LAO = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){1,3}")  # "Bounsavanh Phimmasone": no Vietnamese letters
_TURN = re.compile(rf"(?<=[^\W\d_])\s(?=[{UPPER}])")  # where a name may begin behind a body's last word


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, WORDS, ignore_case=False)

    return {
        "begins": build(r"\s+ (?P<body> (?: <before_body> \s+ )? <begins_body> ) (?!\w)"),
        "places": build(r"(?<!\w) <names_place> $"),  # "Khu kinh tế | Savan Seno" names nobody
        # "Bộ trưởng Bộ Lao động[ và Phúc lợi nước ]CHDCND Lào"
        "goes_on": build(
            rf"(?P<more> \s và \s (?! <begins_body> (?!\w) ) [{UPPER}]\w+ (?: \s (?! <of_place> \s ) \w+ ){{0,4}}? )"
            r" (?: \s <of_place> )? \s"
        ),
        # "Chủ tịch [Ủy ban] Dân tộc Lào": an office of the list that ends in the first word of a body
        "opened": build(r"(?<!\w) <begins_body> $"),
        "words": build(rf"(?: (?: \s+ | \s* [–-] \s* ) {ORGANISATION_WORD} ){{0,12}} \s*"),
    }


def with_bodies(text: str, items: list[Item]) -> list[Item]:
    """The items of a sentence, and the unlisted bodies right behind its offices; a name behind such a body, too."""
    found: list[Item] = []
    taken = -1
    for n, item in enumerate(items):
        if n == taken:
            continue
        found.append(item := _whole_ministry(text, item, items[n + 1 : n + 2]))
        if item.kind in ("office", "membership"):
            after = n + 2 if _opens_body(text, item, items[n + 1 : n + 2]) else n + 1
            apposed = _is_apposed(text, item, items[n - 1] if n else None)
            held = apposed and _has_office(text, items[:n], item)
            bodies = _behind(text, item, items[after] if after < len(items) else None, apposed, held)
            taken = n + 1 if bodies and after == n + 2 else -1
            found += bodies
    return found


_TWO = {"LA": "Laos", "VN": "Việt Nam"}


def _whole_ministry(text: str, item: Item, behind: list[Item]) -> Item:
    """A ministry with what its name goes on with before a country: "Bộ Lao động [và Phúc lợi] Lào"."""
    side = behind[0].side if behind and item.kind in ("office", "organ") else ""
    if side not in _TWO or not (behind[0].kind == "organ" or behind[0].name == _TWO[side]):
        return item
    if _ministry_words().isdisjoint(text[item.start : item.end].split(" ")[:-1]):
        return item
    more = _patterns()["goes_on"].fullmatch(text, item.end, behind[0].start)
    return item._replace(end=more.end("more")) if more else item


@cache
def _ministry_words() -> frozenset[str]:
    return frozenset(lexicon.phrases("visit_words", "heads_ministry").values())


def _opens_body(text: str, office: Item, next_item: list[Item]) -> bool:
    """Whether the next item is only the first word of a body: "Chủ tịch | Tập đoàn | Điện lực Việt Nam"."""
    begins = _patterns()["begins"].match(text, office.end)
    return bool(next_item) and begins is not None and next_item[0].kind == "organ" and begins.end() == next_item[0].end


_TWO_NAMES = 5  # words, from which on a body's and a man's stand side by side


def _own_name(text: str, span: tuple[int, int] | None) -> tuple[int, int] | None:
    """A man's part of a name that begins with his body's: "Giám đốc Bệnh viện Bạch Mai | Đào Văn Cơ"."""
    words = text[slice(*span)].split(" ") if span else []
    if len(words) < _TWO_NAMES or words[1] in lexicon.phrases(WORDS, "middle_name"):
        return span
    own = [n for n in range(1, len(words) - 2) if words[n] in names.surnames()]
    return (span[1] - len(" ".join(words[own[-1] :])), span[1]) if own else span


_NAMED = re.compile(rf"(?<!\w)[{UPPER}][\w’'-]*\s?[,–-]\s$")


def _is_apposed(text: str, office: Item, before: Item | None) -> bool:
    """Whether an office tells of a name in front of it: "Lê Văn X, | Giám đốc | Bệnh viện Bạch Mai"."""
    if _NAMED.search(text, max(0, office.start - 30), office.start) is None:
        return False
    return before is None or before.kind == "name" or not 0 <= office.start - before.end <= 3


_IN_OFFICE = re.compile(rf"\s+[{UPPER}][^,;:.()]{{2,40}},\s")


def _has_office(text: str, before: list[Item], office: Item) -> bool:
    """Whether the name in front of an office has one already: "Thứ trưởng Bộ Y tế X, | Giám đốc Sở Y tế Y"."""
    if before and before[-1].kind == "name":
        before = before[:-1] if len(before) > 1 and before[-1].start - before[-2].end <= 1 else []
        return bool(before) and before[-1].kind in ("office", "organ", "place")
    told = bool(before) and before[-1].kind in ("office", "organ", "place")
    return told and _IN_OFFICE.fullmatch(text, before[-1].end, office.start) is not None


def _is_whole(name: Item) -> bool:
    """Whether a name is somebody's for sure, and no place's: "Bệnh viện tỉnh | Lê Văn Khoa"."""
    words = name.name.split(" ")
    return (name.side == "VN" and len(words) > 2) or (not name.side and names.sounds_lao(name.name))


def _behind(text: str, office: Item, behind: Item | None, apposed: bool, held: bool) -> list[Item]:
    """The body behind an office, and the unknown name behind that one.

    Args:
        apposed: the office tells of a name in front of it, so that no name is looked for behind it ...
        held: ... unless that one has an office already, and a whole name stands there.
    """
    end = min(len(text), office.end + _LONGEST)
    stop = min(behind.start, end) if behind else end
    begins, words = _patterns()["begins"].match(text, office.end, stop), _patterns()["words"]
    if begins is not None:
        first, after = begins.start("body"), begins.end()
    elif _patterns()["opened"].search(text, office.start, office.end):
        first, after = office.end + 1, office.end
    else:
        return []

    def body(until: int) -> Item:
        return Item(first, first + len(text[first:until].rstrip(" (,")), "organ")

    for turn in _TURN.finditer(text, after, stop):
        if begins is None and turn.start() == after:
            if unknown_name(text, turn.end(), stop) is not None:
                return []  # "Chủ tịch Hội | Trần Văn Nam"
            continue
        if not text[turn.start() - 1].islower() or not words.fullmatch(text, after, turn.start()):
            continue
        span = None if apposed and not held else _own_name(text, unknown_name(text, turn.end(), stop))
        name = name_at(text, span) if span is not None else None
        if held and name is not None and not _is_whole(name):
            name = None
        if _patterns()["places"].search(text, after, turn.start()) and not (name and _is_whole(name)):
            return []
        if name is not None and (name.side or _LAO.fullmatch(name.name) or names.sounds_lao(name.name)):
            return [body(span[0]), name]
    if behind is not None and behind.start == stop and behind.kind in ("place", "organ", "name"):
        # "Vụ trưởng Vụ Tổ chức cán bộ, | Bộ Tư pháp Lào"
        told = text[after:stop].rstrip(" ,(") if behind.kind == "organ" else text[after:stop]
        return [body(stop)] if (begins or told.strip()) and words.fullmatch(told) else []
    return []
