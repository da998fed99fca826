"""Phrases of a passage that can name a giver or receiver: bodies, places, and names that no list holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon, names
from helpers.text import UPPER, lower


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found: a row of bodies.csv, a name of places.csv, or the name and kind of what no list holds."""

    start: int
    end: int
    body: dict[str, str] | None = None
    place: str | None = None
    named: str = ""
    kind: str = ""


@cache
def _bodies() -> tuple[lexicon.Matcher, lexicon.Matcher]:
    """Two matchers over bodies.csv: phrases written there in lower case match any case, the others only as written."""
    folded: list[tuple[str, object]] = []
    exact: list[tuple[str, object]] = []
    for row in lexicon.rows("bodies"):
        if row["kind"] == "trade":
            continue  # only a part of names: "Công ty Cao su Xay"
        phrase = row["phrase"]
        if lower(phrase) != phrase:
            exact.append((phrase, row))
            continue
        folded.append((phrase, row))
        if phrase.startswith("bộ ") and row["kind"] == "ministry":  # a minister hands over for the ministry
            folded += [(f"{title} {phrase[3:]}", row) for title in ("bộ trưởng", "thứ trưởng")]
            folded += [(f"{title} {phrase}", row) for title in ("bộ trưởng", "thứ trưởng")]
    for row in lexicon.rows("parties"):
        if row["kind"] in ("company", "school", "organisation", "community") and row["party"] != "several":
            side = {"VN": ("vn",), "LA": ("la",), "both": ("vn", "la")}.get(row["country"], ())
            if side and row["printed"][0].isupper():
                body = (
                    dict.fromkeys(("vn", "la", "other", "local"), "")
                    | {"kind": row["kind"]}
                    | dict.fromkeys(side, row["party"])
                )
                exact.append((row["printed"], body))
    return lexicon.Matcher(folded), lexicon.Matcher(exact, fold_case=False)


_WORD = rf"[{UPPER}][\w'’]*"
_TRADE = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "trade")  # "Cao su"
_NAME = rf"(?:(?i:{_TRADE})\s(?:và\s|-\s)?){{0,3}}{_WORD}(?:[ -](?:(?i:{_TRADE})(?!\w)|{_WORD}|\d+)){{0,5}}"
_GENERIC = re.compile(
    rf"""
      (?P<unit> \b (?:[Tt]ỉnh|[Hh]uyện|[Tt]hành\ phố|[Tt]hị\ xã|[Cc]ụm\ bản|[Qq]uận) )
          \s (?P<unit_name> {_WORD}(?:[ -]{_WORD}){{0,3}} )
    | (?P<company> \b (?:[Cc]ông\ ty|[Tt]ập\ đoàn|[Tt]ổng\ công\ ty|[Nn]gân\ hàng|[Ll]iên\ doanh)
          (?:\ (?:cổ\ phần|TNHH|TMCP|MTV|liên\ doanh|một\ thành\ viên)){{0,3}} \s {_NAME} )
    | (?P<school> \b (?:[Tt]rường\ )?
          (?:[ĐđDd]ại\ học|[Cc]ao\ đẳng|[Hh]ọc\ viện|THPT|THCS|[Tt]iểu\ học|[Mm]ầm\ non|[Pp]hổ\ thông|[Ss]ong\ ngữ)
          \s {_NAME} )
    | (?P<fund> \b (?:Quỹ|Hội|Hiệp\ hội|Liên\ hiệp) \s (?!Hữu\ nghị) {_NAME} )
    """,
    re.VERBOSE,
)
_FIRST_WORDS = (
    *("tỉnh", "huyện", "thành phố", "thị xã", "cụm bản", "quận"),
    *("công ty", "tập đoàn", "tổng công ty", "ngân hàng", "liên doanh", "quỹ", "hội", "hiệp hội", "liên hiệp"),
    *("trường", "đại học", "cao đẳng", "học viện", "thpt", "thcs", "tiểu học", "mầm non", "phổ thông", "song ngữ"),
)
# "quan hệ Việt Nam - Lào, Lào - Việt Nam", "Việt-Lào", "Hà Nội - Viêng Chăn": an adjective of two names, not a party
_PAIRED = r"(?:Việt\ Nam|Việt|Lào|Vientiane|Viêng\ Chăn|Hà\ Nội|Campuchia)"
_PAIR = re.compile(rf"\b{_PAIRED}(?:\s*[-–—]\s*{_PAIRED})+\b", re.VERBOSE)


_STATE_NAME = re.compile(  # in whatever case: "Cộng hòa dân chủ nhân dân Lào"
    r"\bc(?:ộng\ h(?:òa|oà)\ )(?:(?P<lao>dân\ chủ\ nhân\ dân\ lào)|x(?:ã\ hội\ chủ\ nghĩa\ việt\ nam))\b",
    re.VERBOSE | re.IGNORECASE,
)


def hits(text: str) -> list[Hit]:
    """The phrases of a passage that can name somebody, in reading order, none overlapping, the longest first."""
    folded, exact = _bodies()
    raw: list[Hit] = []
    for matcher in (folded, exact):
        raw += [Hit(m.start, m.end, body=m.key) for m in matcher.find(text)]
    raw += [
        Hit(m.start, m.end, place=m.key) for m in names.place_matcher().find(text) if not _in_a_person(text, m.start)
    ]
    raw += _generic(text)
    raw += [
        Hit(m.start, m.end, body=_third(text[m.start : m.end]))
        for m in _third_countries().find(text)
        if _stands_alone(text, m)
    ]
    raw += [Hit(m.start(), m.end(), place="Laos" if m["lao"] else "Việt Nam") for m in _STATE_NAME.finditer(text)]
    masked = [m.span() for m in _PAIR.finditer(text)]
    chosen: list[Hit] = []
    at = 0
    for hit in sorted(raw, key=lambda h: (h.start, -h.end)):
        within = any(a <= hit.start and hit.end <= b for a, b in masked)
        if hit.start >= at and not within:
            chosen.append(hit)
            at = hit.end
    return [
        h
        for h in chosen
        if not (h.body and h.body["kind"] == "work") and not _ADJECTIVE.search(text, max(0, h.start - 12), h.start)
    ]


_ADJECTIVE = re.compile(
    r"\b(?:kíp|kip|tiền|tiếng|đồng|giáp|giáp\ với|giáp\ ranh|giáp\ biên)\s+$", re.VERBOSE | re.IGNORECASE
)  # "50 triệu kíp | Lào", "tiếng | Việt Nam", "xã giáp | Lào"


@cache
def _surnames() -> frozenset[str]:
    return frozenset(r["surname"] for r in lexicon.rows("surnames")) - {"Đoàn"}  # "Đoàn Nghệ An" is a delegation


def _in_a_person(text: str, start: int) -> bool:
    """Whether a place's name ends a person's: "ông Lê Hồng | Vinh", "bà Trần | Thái Bình"."""
    before = text[max(0, start - 24) : start]
    words = before.split()
    if not words or not before.endswith(" ") or not (words[-1].istitle() and words[-1].isalpha()):
        return False
    return any(word in _surnames() for word in words[-2:]) and (words[-1] in _surnames() or words[-2].istitle())


@cache
def _third_countries() -> lexicon.Matcher:
    return lexicon.Matcher(
        ((r["phrase"], r["phrase"]) for r in lexicon.rows("countries") if r["country"] == "other"), fold_case=False
    )


def _third(printed: str) -> dict[str, str]:
    return {"phrase": "", "vn": "", "la": "", "other": printed, "kind": "state", "local": ""}


def _stands_alone(text: str, match: lexicon.Match) -> bool:
    """Whether a country's name is not a part of a person's: "Chính phủ Đức", but not "Nguyễn Đức Hải"."""
    before, after = text[: match.start].rstrip(" ").rpartition(" ")[2], text[match.end :].lstrip(" ")
    return (
        not (before[:1].isupper() and before[-1:].isalpha() and match.start > len(before) + 1)
        and not after[:1].isupper()
    )


@cache
def _lao_places() -> dict[str, str]:
    """Sound of a Lao province's or district's spelling -> its name, for spellings that places.csv lacks."""
    found: dict[str, str] = {}
    for row in lexicon.rows("places"):
        if row["country"] == "LA" and row["kind"] in ("province", "district"):
            for form in (row["name"], *lexicon.split(row["aliases"])):
                if form.isascii() or "-" in form or " " in form:
                    found.setdefault(names.lao_key(form), row["name"])
    return found


@cache
def _triggers() -> lexicon.Matcher:
    """First words of the names that _GENERIC reads, so that it looks only where one stands."""
    return lexicon.Matcher((word, word) for word in _FIRST_WORDS)


def _is_person(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and words[0] in {r["surname"] for r in lexicon.rows("surnames")}


def _generic(text: str) -> list[Hit]:
    """Names that no list holds: a unit, company, school or fund with its proper name."""
    found = []
    for begin in _triggers().find(text):
        m = _GENERIC.match(text, begin.start)
        if m is None or any(known.end == len(m[0]) for known in _bodies()[1].find(m[0])):
            continue  # "Công ty Viettel" is the Viettel of the lists
        start, end = m.span()
        if m["unit"]:
            place = names.canonical_place(m["unit_name"]) or _lao_places().get(names.lao_key(m["unit_name"]))
            # provinces and cities are all listed; "tỉnh Trần Văn An" is a governor, not a province
            if not place and (lower(m["unit"]) in ("tỉnh", "thành phố") or _is_person(m["unit_name"])):
                continue
            named, kind = f"{lower(m['unit'])} {m['unit_name']}", "province"
        else:
            place = names.canonical_place(m[0]) or names.canonical_place(re.sub(r"^[Tt]rường ", "", m[0]))
            kind = "company" if m["company"] else "school" if m["school"] else "organisation"
            named = m[0]
        found.append(Hit(start, end, place=place) if place else Hit(start, end, named=named, kind=kind))
    return found
