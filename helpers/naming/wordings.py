"""Phrases of a passage that can name a giver or receiver: bodies, places, and names that no list holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.bodies import WORDS, Hit, body_matchers
from helpers.naming.thirds import stands_alone, third_body, third_countries
from helpers.naming.unlisted import triggers, unlisted

# "quan hệ Việt Nam - Lào, Lào - Việt Nam", "Việt-Lào", "Hà Nội - Viêng Chăn": an adjective of two names, not a party
_PAIR = lexicon.regex(r"\b <paired> (?:\s*[-–—]\s* <paired>)+ \b", WORDS, ignore_case=False)


@cache
def _state_names() -> lexicon.Matcher:
    """The two states' full names, in whatever case: "Cộng hòa dân chủ nhân dân Lào"."""
    return lexicon.Matcher(lexicon.phrases(WORDS, "state_name").items())


def hits(text: str) -> list[Hit]:
    """The phrases of a passage that can name somebody, in reading order, none overlapping, the longest first."""
    folded, exact = body_matchers()
    raw: list[Hit] = []
    for matcher in (folded, exact):
        raw += [
            Hit(_with_head(text, m.start, m.key), _behind_number(text, m), body=m.key)
            for m in _outside_places(text, matcher)
            if not _CUT_WORD.search(text, max(0, m.start - 6), m.start + 3)
        ]
    raw += [
        Hit(m.start, m.end, place=m.key)
        for m in placenames.find_places(text)
        if not (
            _in_a_person(text, m.start)
            or placenames.begins_longer(text, m.start, m.end)
            or _SITE.search(text, max(0, m.start - 2), m.end)
            or _is_namesake(text, m.start, str(m.key))
        )
    ]
    raw += unlisted(text)
    raw += [
        Hit(m.start, m.end, body=third_body(text[m.start : m.end]))
        for m in third_countries().find(text)
        if stands_alone(text, m)
    ]
    raw += [Hit(m.start, m.end, place=str(m.key)) for m in _state_names().find(text)]
    masked = [m.span() for m in _PAIR.finditer(text)]
    chosen: list[Hit] = []
    at = 0
    for hit in sorted(raw, key=lambda h: (h.start, -h.end)):
        within = any(a <= hit.start and hit.end <= b for a, b in masked)
        if hit.start >= at and not within:
            chosen.append(hit)
            at = hit.end
    told = (h for h in _without_neighbours(text, chosen) if not (h.body and h.body["kind"] == "work"))
    return [h for h in told if not (h.body and _SOURCE.search(text, max(0, h.start - SOURCE), h.start))]


def _behind_number(text: str, body: lexicon.Match) -> int:
    """The end of a body, with the number of an army's before its country: "Bệnh viện Quân y 103 | của Lào"."""
    numbered = _NUMBERED.match(text, body.end) if body.key["kind"] == "army" else None
    return numbered.end() if numbered else body.end


_NUMBERED = lexicon.regex(r"\s \d{1,3} (?= \s? [ (] (?:của\s)? (?: <land> | <state_name> | <paired> ) \b )", WORDS)


def _outside_places(text: str, matcher: lexicon.Matcher) -> Iterator[lexicon.Match]:
    """The bodies of a matcher, none of which ends within a place's name: "đồng bào | Lào Cai" is no people of Laos."""
    for match in matcher.find(text):
        cut = next((p.start for p in placenames.find_places(text) if match.start < p.start < match.end < p.end), None)
        if cut is None:
            yield match
        else:
            rest = matcher.find(text[match.start : cut])
            yield from (m._replace(start=m.start + match.start, end=m.end + match.start) for m in rest)


def _is_namesake(text: str, start: int, place: str) -> bool:
    """Whether a village is only called like a border gate of the other side: "bản | La Lay, huyện Samuoi"."""
    return _VILLAGE.search(text, max(0, start - 9), start) is not None and names.places()[place].kind == "border_gate"


_VILLAGE = lexicon.regex(r"\b <lao_village> \s $", WORDS)


def _without_neighbours(text: str, found: list[Hit]) -> list[Hit]:
    """The hits but those that only tell of what sort something is, with their country: "giáp tỉnh Xay | của Lào"."""
    kept: list[Hit] = []
    dropped: Hit | None = None
    for hit in found:
        goes_on = dropped is not None and not dropped.body and hit.place is not None and _is_land(hit.place)
        if _is_adjective(text, hit) or (dropped and goes_on and _OF.fullmatch(text, dropped.end, hit.start)):
            dropped = hit
        else:
            kept.append(hit)
            dropped = None
    return kept


_OF = re.compile(r" (?:của )?\(?|, ")


_CUT_WORD = lexicon.regex(r"\b <before_bo> \s bộ \s? $", WORDS)  # "35 cán | bộ Công an tỉnh Xay": no ministry


_SITE = re.compile(r"\w\.VN$")  # "VOV. | VN - Ngày 6/5, ..."
SOURCE = 24  # code points before who reports: "theo phóng viên | TTXVN", "(Ảnh: Lê Hòa/ | TTXVN)"
_SOURCE = lexicon.regex(r"(?: \b <reports_for> \s+ (?:của \s+)? | \w \s? / \s? ) $", WORDS)


def _is_adjective(text: str, hit: Hit) -> bool:
    """Whether a name tells only of what sort something is: "50 triệu kíp | Lào"; not "bản giáp biên | huyện Xay".

    Behind money only a country does: "3 tỷ đồng | tỉnh Xay tặng tỉnh Sẹt".
    """
    start = hit.start
    if _MONEY.search(text, max(0, start - 12), start) and (hit.body or not hit.place or not _is_land(hit.place)):
        return False
    given = hit.place and not _is_land(hit.place) and _THE_MONEY.search(text, max(0, start - 24), start)
    if given and _GIVES.match(text, hit.end):
        return False  # "9 tỷ đồng là số tiền | tỉnh Xay hỗ trợ tỉnh Sẹt"
    adjective = _ADJECTIVE.search(text, max(0, start - 24), start) is not None
    return adjective and BORDER_VILLAGE.search(text, max(0, start - 44), start) is None


_THE_MONEY = lexicon.regex(r"\b <the_money> \s+ $", WORDS)
_GIVES = lexicon.regex(  # "tỉnh Xay | sẽ tiếp tục hỗ trợ"
    r"\s (?:(?-i:[^\W\dA-ZĐ]+) \s){0,3}? <acts> \b",
    WORDS,
    acts=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand")),
)


def _is_land(place: str) -> bool:
    return place in ("Việt Nam", "Laos")


_MONEY = lexicon.regex(r"\d .{0,9} <currency> \s+ $ | <scale> \s <currency> \s+ $", "units")


BORDER_VILLAGE = lexicon.regex(r"\b <border_village> \s+ (?:<link> \s+){0,2} $", WORDS)
_ADJECTIVE = lexicon.regex(
    r"\b <adjective_of> \s+ $", WORDS
)  # "50 triệu kíp | Lào", "tiếng | Việt Nam", "xã giáp | Lào"


@cache
def _surnames() -> frozenset[str]:
    return names.surnames() - {"Đoàn"}  # "Đoàn Nghệ An" is a delegation


def _in_a_person(text: str, start: int) -> bool:
    """Whether a place's name ends a person's: "ông Lê Hồng | Vinh", "bà Trần | Thái Bình"."""
    before = text[max(0, start - 24) : start]
    words = before.split()
    if not words or not before.endswith(" ") or not (words[-1].istitle() and words[-1].isalpha()):
        return False
    return any(word in _surnames() for word in words[-2:]) and (words[-1] in _surnames() or words[-2].istitle())


def _with_head(text: str, start: int, body: dict[str, str]) -> int:
    """Where a listed company's name begins, with the word for what it is: "Ngân hàng | BIDV"."""
    head = _COMPANY_HEAD.search(text, max(0, start - HEAD), start) if body["kind"] == "company" else None
    return head.start() if head else start


HEAD = 40  # code points before a company's name in which "Ngân hàng TMCP" stands
_COMPANY_HEAD = lexicon.regex(
    r"(?<!\w) <name_company> (?:\s (?: <name_form> | <trade> | và )){0,6} \s $", "bodies", column="phrase"
)


def matchers() -> tuple[lexicon.Matcher, ...]:
    """The lists that hits() searches a passage for, besides places.csv."""
    return (*body_matchers(), _state_names(), third_countries(), triggers())
