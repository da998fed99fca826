"""Counts of awards and of people studying, each with its clause, what sort is counted, and whose people they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon
from helpers.amounts import Count, find_counts
from helpers.letters import UPPER, lower
from helpers.parties import Party
from helpers.text import Sentence
from helpers.wordings import names_third

NEAR = 90  # code points after a number in which its people and their country are told


@dataclass(frozen=True, slots=True)
class Clause:
    """A count with the words between its neighbours: those before it and those after it."""

    count: Count
    sort: str  # award, student or official
    before: str
    after: str
    start: int
    sentence: Sentence


# ---- words


@cache
def words_of(kind: str) -> re.Pattern[str]:
    phrases = [r["phrase"] for r in lexicon.rows("students") if r["kind"] == kind]
    return re.compile(rf"(?<!\w){lexicon.alternation(phrases)}(?!\w)", re.VERBOSE | re.IGNORECASE)


@cache
def _sorts() -> dict[str, str]:
    return {
        r["phrase"]: r["kind"] for r in lexicon.rows("students") if r["kind"] in ("award", "student", "official", "any")
    }


def has(kind: str, text: str) -> bool:
    return words_of(kind).search(text) is not None


def has_last(kind: str, text: str) -> bool:
    """Whether a text ends with a phrase of a kind: what stands right before a number."""
    return any(m.end() == len(text.rstrip()) for m in words_of(kind).finditer(text.rstrip()))


# ---- counts and their clauses

_STOP = lexicon.regex(  # "22 em thuộc 3 tỉnh: Xay, ..., sang học năm học 2025-2026" goes on
    r"; | : (?! \s (?-i:[<upper>])) | , \s <new_clause> \b | \b trong\ khi \b",
    "students",
    column="phrase",
    upper=UPPER,
)
_BREAK = lexicon.regex(r"[;:] | , \s <new_clause> \b | \b trong\ khi \b", "students", column="phrase")


@cache
def noun_matcher() -> lexicon.Matcher:
    """What is counted: most sentences have none of it."""
    return lexicon.Matcher(_sorts().items())


def clauses_of(sentence: Sentence) -> list[Clause]:
    if not noun_matcher().find(sentence.text):
        return []
    counts = find_counts(sentence.text, tuple(_sorts()))
    found = []
    for i, count in enumerate(counts):
        top = counts[i - 1].char_end if i else 0
        bottom = counts[i + 1].char_start if i + 1 < len(counts) else len(sentence.text)
        before = sentence.text[top : count.char_start]
        cut = max((m.end() for m in _BREAK.finditer(before)), default=0)
        after = sentence.text[count.char_end : bottom]
        stop = _STOP.search(after)
        after = after[: stop.start()] if stop else after
        sort = _sort(count, before[cut:], after, found[-1].sort if found else None, continues(sentence.text))
        if sort:
            found.append(Clause(count, sort, before[cut:], after, top + cut, sentence))
    return found


def _sort(count: Count, before: str, after: str, earlier: str | None, goes_on: bool) -> str | None:
    """What is counted; "người", "em" count what stands before them ("số sinh viên Lào là 250 người")."""
    sort = _sorts().get(lower(count.noun))
    if sort == "award" and words_of("not_award").match(after.lstrip()):
        return None
    if sort == "student" and _ARE_OFFICIALS.match(after):
        return "official"  # "22 học viên | là cán bộ các sở, ngành"
    if sort != "any":
        return sort
    if has("self_paying", after[:40]) or has("holding_noun", after[:30]):
        return "student"
    if has("by_award", last_part(before)):
        return "student"  # "diện học bổng hiệp định là | 3.980 em"
    told = [(m.end(), kind) for kind in ("award", "student", "official") for m in words_of(kind).finditer(before)]
    if told:
        return max(told)[1]
    if words_of("studies_now").match(after.lstrip()):
        return "student"  # "Hiện trường có 61 em | đang theo học"
    return "student" if words_of("student").match(after.lstrip()) or (goes_on and not earlier) else earlier


_ARE_OFFICIALS = lexicon.regex(r"\s+ <are> \s+ (?:(?:các|những)\s+)? <official> \b", "students", column="phrase")


def last_part(before: str) -> str:
    """What stands before a count behind the last comma or "và"."""
    return _COMMA.split(before)[-1]


_COMMA = re.compile(r",| và ")


def continues(text: str) -> bool:
    return words_of("goes_on").match(text) is not None


_LAOS = lexicon.regex(r"(?P<border> \b <borders> \s+)? \b Lào \b (?!\ Cai)", "students", column="phrase")


def names_laos(text: str) -> bool:
    """Whether a sentence names Laos, other than as what a Vietnamese commune borders on."""
    return any(m["border"] is None for m in _LAOS.finditer(text))


def is_only_counted(clause: Clause) -> bool:
    """Whether the noun counted says nothing of who it is: "em", "người"."""
    return _sorts().get(lower(clause.count.noun)) == "any"


def is_about_students(clause: Clause) -> bool:
    told = clause.before + clause.count.noun + clause.after[:NEAR]
    return clause.sort == "award" or has("studying", told) or has("graduate", told) or has("study", told)


# ---- whose


_OTHERS = lexicon.regex(
    r"^ \s* (?:(?:là|người|của)\s+)? (?:Lào \s* (?:,|và) \s*)? (?:<abroad>|<third>)",
    "students",
    column="phrase",
    third=lexicon.alternation(r["phrase"] for r in lexicon.rows("countries") if r["country"] == "other"),
    ignore_case=False,
)
_TO = lexicon.regex(  # "cho học sinh nghèo của Lào", but not "cho học sinh xã giáp Lào"
    r"\b <for> \s+ (?:(?! <beside>) \S+\s+){0,6}? (?P<whose>Lào|Việt\ Nam)\b (?!\s*[-–])",
    "students",
    column="phrase",
    ignore_case=False,
)


def whole_of(text: str) -> str:
    """What is told of all who are counted: without what follows "trong đó"."""
    part = words_of("half").search(text)
    return text[: part.start()] if part else text


def nationality_of(clause: Clause, parties: list[Party]) -> str | None:
    """VN or LA, "other" for students of a third country, None when the clause does not tell."""
    near = clause.after[:NEAR]
    noun_at = max((m.start() for m in words_of("student").finditer(clause.before)), default=None)
    phrases = [near] if clause.sort == "award" or lower(clause.count.noun) in _direct() else []
    if noun_at is not None and not phrases:
        phrases.append(clause.before[noun_at:])
    told = clause.before[-NEAR:] + clause.count.text + whole_of(near)
    if has("ethnic", told) or words_of("minority").match(clause.after.lstrip()):
        return "other"
    if has("resident", told):
        return "other" if names_third(told) else "VN"
    for phrase in phrases:
        phrase = words_of("student").sub("", phrase, count=1) if phrase is not near else phrase
        if _OTHERS.search(phrase):
            return "other"
        if own := _own().search(phrase):
            return "LA" if own["whose"] == "Lào" else "VN"
    if to := _TO.search(near) or _TO.search(clause.before[-NEAR:]):
        return "LA" if to["whose"] == "Lào" else "VN"
    return (
        _their_own(clause, parties)
        or _by_place(clause, parties)
        or ("LA" if clause.sort != "award" and _is_from_laos(clause, parties) else None)
    )


def _is_from_laos(clause: Clause, parties: list[Party]) -> bool:
    return helps_laos(clause, parties) or _sent_by_laos(clause, parties) or _of_guests(clause, parties)


def _of_guests(clause: Clause, parties: list[Party]) -> bool:
    """Whether students from abroad are told behind a place of Laos: "Sở Giáo dục Khăm Muộn ... 34 lưu học sinh"."""
    if not has("foreign_student", clause.count.noun):
        return False
    told = [p for p in parties if p.char_end <= clause.count.char_start]
    from_laos = any(
        p.country == "LA" and p.sure and not _STAY.search(clause.sentence.text, max(0, p.char_start - 30), p.char_start)
        for p in told
    )
    return from_laos and not any(p.country == "other" for p in told)


_STAY = lexicon.regex(r"(?<!\w) <lives> \s+ (?:\w+\s+){0,2} $", "students", column="phrase")
_SENT = lexicon.regex(r"\s* \)? \s+ (?:<so_far>\s+)? <send> \s+ (?:\w+\s+){0,1}", "students", column="phrase")


def _sent_by_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether a party of Laos sent those counted: "tỉnh Xay đã cử | 12 cán bộ"."""
    end = clause.count.char_start
    return any(p.country == "LA" and _SENT.fullmatch(clause.sentence.text, p.char_end, end) for p in parties)


def helps_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether what is told before a count is done for a place of Laos: "đào tạo cho tỉnh Xay | 240 em"."""
    return any(
        p.country == "LA" and p.sure and _FOR.search(clause.sentence.text, max(0, p.char_start - 30), p.char_start)
        for p in parties
        if p.char_end <= clause.count.char_start
    )


_FOR = lexicon.regex(r"\b <done_for> \s+ (?:\w+\s+){0,2} $", "students", column="phrase")


@cache
def _own() -> re.Pattern[str]:
    """The country right behind the people counted: "[320 cán bộ] tư pháp Lào"."""
    return lexicon.regex(
        r"^ \s* (?:(?:<field>|<link>|,)\s+){0,4} (?P<whose>Lào|Việt\ Nam)\b",
        "students",
        column="phrase",
        ignore_case=False,
    )


@cache
def _direct() -> frozenset[str]:
    return frozenset(phrase for phrase, kind in _sorts().items() if kind in ("student", "official"))


_WHERE = lexicon.regex(r"<where> \s+ (?:\S+\s+){0,3} $", "students", column="phrase")


def _there(clause: Clause, people: Party, parties: list[Party]) -> bool:
    """Whether people of either side are told to be at a place of Laos: "học sinh nghèo tại Dakcheung"."""
    behind = (p for p in parties if p.char_start >= people.char_end and p.country == "LA")
    place = next(behind, None) if clause.sort == "award" and not people.sure else None
    gap = clause.sentence.text[people.char_end : place.char_start] if place else ""
    return place is not None and len(gap) < NEAREST and _AT.search(gap) is not None


NEAREST = 40  # code points between people and the place where they are
_AT = lexicon.regex(r"(?<!\w) <lives> \b", "students", column="phrase")


def _their_own(clause: Clause, parties: list[Party]) -> str | None:
    """VN for people named by a Vietnamese place whom a Lao one takes in: "tỉnh Xay tiếp nhận 2 | sinh viên Huế"."""
    at = clause.count.char_start
    taken = any(p.country == "LA" and clause.start <= p.char_start < at and p.kind != "people" for p in parties)
    reach = NEAR if clause.sort == "award" else 12  # "cấp 3 suất học bổng cho | sinh viên Huế"
    own = any(p.country == "VN" and p.sure and p.kind == "people" and at <= p.char_start < at + reach for p in parties)
    behind = (p for p in parties if p.char_start >= clause.count.char_end)
    beside = next(behind, None)
    named = (
        beside is not None and beside.country == "VN" and beside.sure and beside.char_start - clause.count.char_end < 3
    )
    return "VN" if taken and (own or named) else None


def _by_place(clause: Clause, parties: list[Party]) -> str | None:
    """The country of a party whose students they are: "của Viêng Chăn", "tỉnh Xiêng Khoảng", "cho phía Lào"."""
    low, high = clause.count.char_end, clause.count.char_end + NEAR
    for party in parties:
        if (
            party.kind == "people"
            and party.char_start >= clause.count.char_start
            and low <= party.char_end < high
            and (party.country == "LA" or _there(clause, party, parties))
        ):
            return "LA"  # 185 học sinh tỉnh Xay
        gap = clause.sentence.text[max(low, party.char_start - 30) : party.char_start]
        if low <= party.char_start < high and party.country == "LA" and not _WHERE.search(gap):
            return "LA"
    return None
