"""Whose people are counted: students and awards of Laos, of Vietnam, or of a third country."""

from __future__ import annotations

import re
from functools import cache

from helpers.language import lexicon
from helpers.language.letters import lower
from helpers.naming.parties import Party
from helpers.naming.thirds import names_third
from helpers.students.student_counts import (
    HEDGED,
    NEAR,
    Clause,
    has,
    has_last,
    is_mixed,
    is_only_counted,
    names_laos,
    sorts,
    whole_of,
    words_of,
)
from helpers.students.student_dealings import helps_laos, is_from_laos, is_given

_THIRD = lexicon.alternation(r["phrase"] for r in lexicon.rows("countries") if r["country"] == "other")
_OTHERS = lexicon.regex(
    r"^ \s* (?:(?:<field>|là|người|của|đến|từ)\s+){0,3} (?:Lào \s* (?:,|và) \s*)? (?:<abroad>|<third>)",
    "students",
    column="phrase",
    third=_THIRD,
    ignore_case=False,
)
_TO_OTHERS = lexicon.regex(
    r"\b <for> \s+ (?:\w+\s+){0,5}? <third> \b", "students", column="phrase", third=_THIRD, ignore_case=False
)
_TO = lexicon.regex(  # "cho học sinh nghèo của Lào", but not "cho học sinh xã giáp Lào", nor beyond "cho mỗi năm,"
    r"""\b <for> \s+ (?! <not_for> \b) (?: (?! <beside>) (?: [^\s,;:]+ | [^\s,;:]* (?<! \w) <listed>, ) \s+ ){0,6}?
        (?<! <tongue> \s) (?P<whose>Lào|Việt\ Nam)\b (?!\s*[-–])""",
    "students",
    column="phrase",
    ignore_case=False,
    listed=lexicon.alternation(
        {r["phrase"].split()[-1] for r in lexicon.rows("students") if r["kind"] in ("student", "official", "any")}
    ),
)


def nationality_of(clause: Clause, parties: list[Party]) -> str | None:
    """VN or LA, "other" for students of a third country, None when the clause does not tell."""
    if clause.sort != "award" and (course := _OF_A_COURSE.search(clause.before)):
        return "LA" if course["whose"] == "Lào" else "other"
    if beside := _OF_STATE.search(clause.before):
        return "LA" if beside["whose"] == "Lào" else "other"
    near = clause.after[:NEAR]
    noun_at = max((m.start() for m in words_of("student").finditer(clause.before)), default=None)
    phrases = [near] if clause.sort == "award" or lower(clause.count.noun) in _direct() else []
    if noun_at is not None and not phrases:
        phrases.append(clause.before[noun_at:])
    if is_only_counted(clause) and (said := _ARE.match(near)):
        phrases.append(near[said.end() :])  # "300 em | là người Lào", "300 người | là số sinh viên Lào"
    told = clause.before[-NEAR:] + clause.count.text + whole_of(near)
    if clause.sort == "award" and has("domestic", near.partition(",")[0]):
        return "other"  # "8.000 suất học bổng cho học sinh trong nước"
    if has("ethnic", told) or words_of("minority").match(clause.after.lstrip()):
        return "other"
    if has("resident", told):
        return "other" if names_third(told) else "VN"
    if is_mixed(clause):
        return "other"
    if clause.sort != "award" and (_STUDY_ABROAD.match(clause.after) or _ARE_ABROAD.match(clause.after)):
        return "other"  # "6.800 công dân | Lào học tập ở nước ngoài": in all countries
    if has("foreign_student", clause.count.noun) and _IN_LAOS.match(near):
        return "VN"
    if (goes := _GOES.match(near)) and not _OTHERS.search(near):
        from_laos = names_laos(clause.sentence.text) or is_from_laos(clause, parties)
        return "VN" if goes["there"] == "Lào" else "LA" if from_laos else None
    for phrase in phrases:
        phrase = words_of("student").sub("", phrase, count=1) if phrase is not near else phrase
        if _OTHERS.search(phrase):
            return "other"
        own = _own().search(phrase)
        gives = own and "," not in own[0] and _GIVES.match(phrase, own.end())
        if own and not (clause.sort == "award" and gives):
            return "LA" if own["whose"] == "Lào" else "VN"
    if clause.sort == "award" and (given := _TO_STATE.search(clause.before)):
        return {"Lào": "LA", "Việt Nam": "VN", "VN": "VN"}.get(given["whose"], "other")
    to = _TO.search(near)
    if to is not None and clause.sort == "award" and _AND_THIRD.match(near, to.end()):
        return "other"  # "20 suất cho lưu học sinh Lào và Campuchia"
    if to is None and clause.sort == "award" and _TO_OTHERS.search(near):
        return "other"  # "90 suất cho sinh viên Campuchia"
    if to := to or _TO.search(clause.before[-NEAR:]):
        return "LA" if to["whose"] == "Lào" else "VN"
    if is_only_counted(clause) and has("abroad", clause.before[-NEAR:]):
        return "other"  # "6.800 công dân Lào học ở nước ngoài năm 2018 và | 5.900 người năm 2019"
    if clause.sort != "award" and _IN_VIETNAM.match(near):
        return "LA" if names_laos(clause.sentence.text) else None  # "300 sinh viên nước mình | đang học ở Việt Nam"
    return (
        ("LA" if clause.sort == "student" and _SO_MANY_LAO.search(clause.before) else None)
        or _their_own(clause, parties)
        or _by_place(clause, parties)
        or ("LA" if clause.sort == "award" and is_given(clause, parties) else None)
        or ("LA" if clause.sort == "award" and not clause.start and helps_laos(clause, parties) else None)
        or ("LA" if clause.sort != "award" and is_from_laos(clause, parties) else None)
    )


_SO_MANY_LAO = lexicon.regex(  # "Trường có số sinh viên (SV) Lào nhiều nhất là Trường Đại học Xay với | 46 SV"
    r"""\b <all_of_them> \s <student> \s (?:\(\w+\)\s)? Lào \b [^.;:\d]{0,120}
        \b (?: <has> | với ) \s (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_TO_STATE = lexicon.regex(  # "Lào trao lại Việt Nam | 40 suất", "cho Lào 900 suất và cho Campuchia | 90 suất"
    r"\b (?: <give> \s+ (?:<back>\s+)? | <for> \s+ ) (?P<whose> Lào | Việt\ Nam | <third> ) \s+ (?:<hedge>\s+){0,2} $",
    "students",
    column="phrase",
    third=_THIRD,
    hedge=HEDGED,
)
_OF_A_COURSE = lexicon.regex(  # "khóa D41 Việt Nam với | 1.091 học viên", "khóa D28 Lào có | 35 học viên"
    r"""\b <course_noun> \s
    (?: [^.;,]{0,30}? | [^.;]{0,70}? \b <for> \s (?:<any>|<official>|<student>) \s [^.;,]{0,60}? )
    (?<! <tongue> \s) (?<! [-–] \s) (?<! với \s) (?<! sang \s) (?<! tại \s) (?<! ở \s)
    (?P<whose> (?-i:Việt\ Nam|Lào) ) \s (?:[^\W\dA-ZĐ]+\s){0,4}? <each_with> \s (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_OF_STATE = lexicon.regex(  # "cho Lào 900 suất, Campuchia | 90 suất", "sinh viên Lào 900 em, Campuchia | 90 em"
    r"""(?: [,:(] \s* | \b <and> \s+ | \b <half> \s+ | ^ <student> \s ) (?:<told_place> \s+)? (?P<whose> Lào | <third> )
        \s* [:(]? \s* (?: <each_with> \s+ | <makes_up> \s [^,;()]{1,48} ,? \s (?:với|là) \s+ )?
        (?:<hedge>\s+){0,2} $""",
    "students",
    column="phrase",
    third=_THIRD,
    hedge=HEDGED,
)
# "số học bổng Việt Nam | cấp cho sinh viên Lào"
_AND_THIRD = lexicon.regex(
    r"\s+ và \s+ (?:<link>\s)? <third> \b", "students", column="phrase", third=_THIRD, ignore_case=False
)
_GIVES = lexicon.regex(r"\s+ (?:\w+\s+){0,3}? <give> \b", "students", column="phrase")
_STUDY_ABROAD = lexicon.regex(
    r"""\s+ (?:\w+\s+){0,4}?
        (?: (?:<studying>|<train>) \s+ (?:\w+\s+){0,1}? (?:<lives> \s+)? <abroad> | <goes_abroad> ) \b""",
    "students",
    column="phrase",
)
_ARE_ABROAD = lexicon.regex(  # "130.000 du học sinh | Việt Nam ở nước ngoài"
    r"\s+ (?:Lào|Việt\ Nam) \s+ (?:\w+\s+){0,3}? <lives> \s+ <abroad> \b", "students", column="phrase"
)
_GOES = lexicon.regex(  # "Lào cử 900 học sinh | sang Việt Nam học", "60 suất | cho sinh viên sang Lào"
    r"\s+ (?:[^\W\dA-ZĐ]+\s+){0,4}? <goes_over> \s+ (?P<there> Lào | Việt\ Nam ) \s+ (?:\w+\s+){0,2}? <studying> \b",
    "students",
    column="phrase",
    ignore_case=False,
)
_IN_VIETNAM = lexicon.regex(
    r"\s+ (?:\w+\s+){0,5}? <studying> \s+ (?:\w+\s+){0,1}? <lives> \s+ Việt\ Nam \b", "students", column="phrase"
)
_IN_LAOS = lexicon.regex(  # "300 lưu học sinh | đang học tập tại Lào"
    r"\s+ (?:đang\s+)? (?:<study>|<studying>) \s+ <lives> \s+ Lào \b (?! \s (?-i:[A-ZĐ]))", "students", column="phrase"
)
_ARE = lexicon.regex(r"\s+ là \s+ (?: <all_of_them> \s+ <student> )?", "students", column="phrase")


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
    return frozenset(p for p, kind in sorts().items() if kind in ("student", "official"))


_WHERE = lexicon.regex(r"<where> \s+ (?:\S+\s+){0,3} $", "students", column="phrase")
_FOR = lexicon.regex(r"\b <for> \s+ $", "students", column="phrase")  # "20 cán bộ về nghiệp vụ cho | tỉnh Xay"


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
    named = (  # "nhận 2 sinh viên | Huế", but not "bàn giao 30 lưu học sinh cho | tỉnh Gia Lai"
        beside is not None
        and (beside.country, beside.sure) == ("VN", True)
        and clause.sentence.text[clause.count.char_end : beside.char_start].strip() in ("", "của")
    )
    return "VN" if taken and (own or named) else None


_CHILDREN = lexicon.regex(r"\s+ (?:\w+\s+){0,2}? <children_of> \b", "students", column="phrase")


def _by_place(clause: Clause, parties: list[Party]) -> str | None:
    """The country of a party whose students they are: "của Viêng Chăn", "tỉnh Xiêng Khoảng", "cho phía Lào"."""
    low = clause.count.char_end
    near = clause.sentence.text[low : low + NEAR]
    far = has_last("among_all", clause.before) or _CHILDREN.match(near)  # "27 em có cha mẹ là sĩ quan ở tỉnh Xay"
    told = clause.after if far else whole_of(near)
    high = low + len(told)  # not "900 em, trong đó có em Lào"
    for party in parties:
        if (
            party.kind == "people"
            and party.char_start >= clause.count.char_start
            and low <= party.char_end < high
            and (party.country == "LA" or _there(clause, party, parties))
        ):
            return "LA"  # 185 học sinh tỉnh Xay
        gap = clause.sentence.text[max(low, party.char_start - 30) : party.char_start]
        if low <= party.char_start < high and party.country == "LA" and (_FOR.search(gap) or not _WHERE.search(gap)):
            return "LA"
    return None
