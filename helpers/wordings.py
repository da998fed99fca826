"""Phrases of a passage that can name a giver or receiver: bodies, places, and names that no list holds."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from helpers import lexicon, names
from helpers.letters import UPPER, lower

WORDS = "clause_words"  # data/reference/clause_words.csv


class Hit(NamedTuple):
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
        if row["kind"] == "trade" or row["kind"].startswith("name_"):
            continue  # only a part of names: "Công ty Cao su Xay"
        phrase = row["phrase"]
        if lower(phrase) != phrase:
            exact.append((phrase, row))
            continue
        folded.append((phrase, row))
        if phrase.startswith("bộ ") and row["kind"] == "ministry":  # a minister hands over for the ministry
            for title in lexicon.phrases(WORDS, "minister"):
                folded += [(f"{title} {phrase[3:]}", row), (f"{title} {phrase}", row)]
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


def _heads(kind: str, *, ignore_case: bool = True) -> str:
    """A regex group of the phrases of a kind of bodies.csv: the words that names are made of."""
    group = lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == kind)
    return f"(?i:{group})" if ignore_case else group


_TRADE = _heads("trade")  # "Cao su"
_NOT_FUND = lexicon.alternation(lexicon.phrases(WORDS, "not_fund"))  # "Hội Hữu nghị ..." is a body of its own
_VERB = lexicon.alternation(lexicon.phrases(WORDS, "not_in_name"))  # "Tập đoàn Sao Mai | đầu tư"
_UNITS = lexicon.alternation([*lexicon.phrases("units", "scale"), *lexicon.phrases("units", "currency")])
_NUMBER = rf"\d+(?![\d.,]*\d)(?!\s{_UNITS})"  # "Trường Sơn 9", but not "Trường Nguyễn Du | 5.000 USD"
_PAIRED = lexicon.alternation(lexicon.phrases(WORDS, "name_pair"))  # "Cao đẳng Việt - Đức"
_FIRST = rf"(?:(?=[{UPPER}]){_TRADE}(?!\w)|(?:{_TRADE}\s(?:và\s|-\s)?){{0,3}}{_WORD})"  # "Quân y", "cao su Sao Mai"
_JOIN = rf"(?:[ -]|\s[-–]\s(?={_PAIRED}|(?=[{UPPER}]){_TRADE})|\svà\s(?=(?=[{UPPER}]){_TRADE}))"  # "Kinh tế - Kỹ thuật"
_NUMBERED = rf"(?i:{lexicon.alternation(lexicon.phrases(WORDS, 'numbered'))})\s\d{{1,2}}(?![\d.,]*\d)"  # "số 2"
_NAME = rf"(?:{_FIRST}|{_NUMBERED})(?:{_JOIN}(?!{_VERB})(?:{_TRADE}(?!\w)|{_WORD}|{_NUMBERED}|{_NUMBER})){{0,5}}"
_DOES = (
    "(?i:"
    + lexicon.alternation([*(r["phrase"] for r in lexicon.acts("giving")), *lexicon.phrases(WORDS, "hosts")])
    + ")"
)


@cache
def _generic_names() -> re.Pattern[str]:
    """Names made of a head and a proper name; compiled at its first use, for it takes as long as reading ten pages."""
    return re.compile(
        rf"""
          (?P<unit> \b {_heads("name_unit")} ) \s (?P<unit_name> {_WORD}(?:[ -]{_WORD}){{0,3}} )
        | \b (?:
              (?P<company> {_heads("name_company")} (?:\ {_heads("name_form")}){{0,3}} )
            | (?P<school> (?:{_heads("name_prefix")}\ )? {_heads("name_school")} )
            | (?P<giver> {_heads("name_giver")} )
            | {_heads("name_fund", ignore_case=False)} (?!\s{_NOT_FUND})
          ) \s {_NAME}
          (?(giver) (?=\s(?:(?:đã|vừa|cũng|sẽ|đang)\s)?{_DOES}\b) )
        """,
        re.VERBOSE,
    )


_PREFIX = re.compile(rf"{_heads('name_prefix')}\s")
_NAMED = (
    "name_unit",
    "name_company",
    "name_school",
    "name_prefix",
    "name_fund",
    "name_giver",
)  # kinds that a name may begin with
# "quan hệ Việt Nam - Lào, Lào - Việt Nam", "Việt-Lào", "Hà Nội - Viêng Chăn": an adjective of two names, not a party
_PAIR = lexicon.regex(r"\b <paired> (?:\s*[-–—]\s* <paired>)+ \b", WORDS, ignore_case=False)


@cache
def _state_names() -> lexicon.Matcher:
    """The two states' full names, in whatever case: "Cộng hòa dân chủ nhân dân Lào"."""
    return lexicon.Matcher(lexicon.phrases(WORDS, "state_name").items())


def hits(text: str) -> list[Hit]:
    """The phrases of a passage that can name somebody, in reading order, none overlapping, the longest first."""
    folded, exact = _bodies()
    raw: list[Hit] = []
    for matcher in (folded, exact):
        raw += [Hit(_with_head(text, m.start, m.key), m.end, body=m.key) for m in matcher.find(text)]
    raw += [
        Hit(m.start, m.end, place=m.key) for m in names.place_matcher().find(text) if not _in_a_person(text, m.start)
    ]
    raw += _generic(text)
    raw += [
        Hit(m.start, m.end, body=_third(text[m.start : m.end]))
        for m in _third_countries().find(text)
        if _stands_alone(text, m)
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
    return [
        h
        for h in chosen
        if not (h.body and h.body["kind"] == "work") and not _ADJECTIVE.search(text, max(0, h.start - 12), h.start)
    ]


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


@cache
def _third_countries() -> lexicon.Matcher:
    return lexicon.Matcher(
        ((r["phrase"], r["phrase"]) for r in lexicon.rows("countries") if r["country"] == "other"), fold_case=False
    )


def names_third(text: str) -> bool:
    """Whether a passage names a country besides the two."""
    return any(_stands_alone(text, m) for m in _third_countries().find(text))


def _third(printed: str) -> dict[str, str]:
    return {"phrase": "", "vn": "", "la": "", "other": printed, "kind": "state", "local": ""}


def _stands_alone(text: str, match: lexicon.Match) -> bool:
    """Whether a country's name is not a part of a person's: "Chính phủ Đức", but not "Nguyễn Đức Hải"."""
    before, after = text[: match.start].rstrip(" ").rpartition(" ")[2], text[match.end :].lstrip(" ")
    return (
        not (before.istitle() and before[-1:].isalpha() and match.start > len(before) + 1)  # "108 LHS Trung Quốc"
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
    """First words of the names that _generic_names() reads, so that it looks only where one stands."""
    return lexicon.Matcher((r["phrase"], r["kind"]) for r in lexicon.rows("bodies") if r["kind"] in _NAMED)


def _names_country(rest: str) -> bool:
    return names.canonical_place(rest.strip()) in ("Việt Nam", "Laos")


def _is_person(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and words[0] in names.surnames()


def _generic(text: str) -> list[Hit]:
    """Names that no list holds: a unit, company, school or fund with its proper name."""
    found = []
    for begin in _triggers().find(text):
        m = _generic_names().match(text, begin.start)
        if m is None or any(known.end == len(m[0]) for known in _bodies()[1].find(m[0])):
            continue  # "Công ty Viettel" is the Viettel of the lists
        if any(known.start == 0 and _names_country(m[0][known.end :]) for known in _bodies()[0].find(m[0])):
            continue  # so is "Hội Khuyến học Việt Nam"
        start, end = m.span()
        if m["unit"]:
            place = names.canonical_place(m["unit_name"]) or _lao_places().get(names.lao_key(m["unit_name"]))
            # provinces and cities are all listed; "tỉnh Trần Văn An" is a governor, not a province
            if not place and (lower(m["unit"]) in lexicon.phrases(WORDS, "listed_unit") or _is_person(m["unit_name"])):
                continue
            named, kind = f"{lower(m['unit'])} {m['unit_name']}", "province"
        else:
            printed = _in_full(m[0])
            place = names.canonical_place(printed) or names.canonical_place(_PREFIX.sub("", printed))
            kind = "company" if m["company"] else "school" if m["school"] else "organisation"
            named = _school_called(printed) if m["school"] else m[0]
        if kind in ("company", "organisation") and names_third(named):  # "Hiệp hội Doanh nghiệp Hàn Quốc"
            found.append(Hit(start, end, body=_third(named)))
            continue
        found.append(Hit(start, end, place=place) if place else Hit(start, end, named=named, kind=kind))
    return found


_SHORT = lexicon.regex(
    r"^ (?P<prefix> (?:<prefix>\s)? ) (?P<head><short_head>) \s", WORDS, prefix=_heads("name_prefix")
)


def _in_full(printed: str) -> str:
    """A name whose first words are written short, in full: "Trường ĐH Vinh" -> "Trường Đại học Vinh"."""
    heads = lexicon.phrases(WORDS, "short_head")
    return _SHORT.sub(lambda m: f"{m['prefix']}{heads[m['head'].upper()]} ", printed)


_PROPER = re.compile(rf"(?!{_TRADE}(?!\w)){_WORD}(?:[ ]{_WORD}){{0,3}}")


def _school_called(printed: str) -> str:
    """A school's name as the tables write it, if it has a proper name alone: "Trường Đại học Quảng Nam".

    That is "Quảng Nam University", as the listed ones are called; one with a trade in its name stays as printed.
    """
    bare = _PREFIX.sub("", printed)
    for phrase, called in _school_names():
        if lower(bare).startswith(f"{phrase} "):
            proper = bare[len(phrase) + 1 :]
            return called.format(proper) if _PROPER.fullmatch(proper) else printed
    return printed


def school_form(printed: str) -> str | None:
    """The form of the name of a school that is printed by its kind alone: "Trường Đại học Sư phạm"."""
    kind = lower(_PREFIX.sub("", printed))
    return next((called for phrase, called in _school_names() if phrase == kind), None)


@cache
def _school_names() -> list[tuple[str, str]]:
    """First words of schools' names -> the form of such a name in the tables, the longest first."""
    rows = (r for r in lexicon.rows("bodies") if r["kind"] == "name_school" and r["vn"])
    return sorted(((r["phrase"], r["vn"]) for r in rows), key=lambda pair: -len(pair[0]))


def _with_head(text: str, start: int, body: dict[str, str]) -> int:
    """Where a listed company's name begins, with the word for what it is: "Ngân hàng | BIDV"."""
    head = _COMPANY_HEAD.search(text, max(0, start - HEAD), start) if body["kind"] == "company" else None
    return head.start() if head else start


HEAD = 40  # code points before a company's name in which "Ngân hàng TMCP" stands
_COMPANY_HEAD = lexicon.regex(r"(?<!\w) <name_company> (?:\s <name_form>){0,3} \s $", "bodies", column="phrase")


def body_matcher() -> lexicon.Matcher:
    """Finds the bodies of bodies.csv that are printed in any case; the key is the row."""
    return _bodies()[0]


def matchers() -> tuple[lexicon.Matcher, ...]:
    """The lists that hits() searches a passage for, besides places.csv."""
    return (*_bodies(), _state_names(), _third_countries(), _triggers())
