"""Awards that a third country gives, and students who are at a school of one: no counts of the two countries."""

from __future__ import annotations

import re
from functools import lru_cache

from helpers.language import lexicon
from helpers.naming.parties import Party
from helpers.naming.thirds import names_third
from helpers.students.student_counts import HEDGED, Clause
from helpers.students.student_payers import deals_of, gives_itself


def by_a_third(clause: Clause, parties: list[Party]) -> bool:
    """Whether a third country gives or teaches: "Nhật Bản cấp 40 suất cho sinh viên Lào", "90 em Lào học ở Nga"."""
    text, at = clause.sentence.text, clause.count.char_start
    third = [p for p in parties if (p.country == "other" or _is_abroad(text, p)) and p.kind != "people"]
    if not third:
        return False
    if clause.sort != "award":
        return any(_teaches(clause, party) for party in third)
    if any(gives_itself(text, p, at) for p in third):
        return True  # "Đại sứ cho biết Nhật Bản sẽ cấp | 62 suất"
    if any(_WITH_SO_MANY.fullmatch(text, p.char_end, at) for p in third if p.char_start >= clause.start):
        return True  # "Việt Nam cấp 750 suất, tiếp đó là Trung Quốc với | 400 suất"
    before = sorted((p for p in parties if p.char_end <= at), key=lambda p: p.char_start)
    if before and before[0].country == "other" and all(p.country != "VN" for p in before):
        return True  # "Công chúa Thái Lan thăm Lào, trao 40 suất cho sinh viên Lào"
    return any(deal.third and deal.start <= at < deal.end for deal in deals_of(clause, parties))


_WITH_SO_MANY = lexicon.regex(
    r"\s* [,:(]? \s* (?: (?:<each_with>|<has>) \s+ )? (?:<hedge>\s+){0,2}", "students", column="phrase", hedge=HEDGED
)


def _is_abroad(text: str, party: Party) -> bool:
    """Whether a school that no list holds is called by a place of a third country: "Đại học Chiang Mai"."""
    if party.kind != "school" or party.sure:
        return False
    return _names_abroad(text[party.char_start : party.char_end])


@lru_cache(maxsize=256)
def _names_abroad(school: str) -> bool:
    return names_third(school) and "Việt Nam" not in school


def _teaches(clause: Clause, party: Party) -> bool:
    """Whether a party takes the students counted, or they study there: "Nga tiếp nhận 90", "90 em học ở Nga"."""
    text, at = clause.sentence.text, clause.count.char_start
    if party.char_end <= at:
        return _TAKES.match(text, party.char_end, at) is not None
    end = clause.count.char_end + len(clause.after)
    return party.char_start < end and _THERE.search(text, max(0, party.char_start - 10), party.char_start) is not None


_TAKES = re.compile(r"[^,;:()]{1,40}$")
_THERE = lexicon.regex(r"\b <where> \s+ $", "students", column="phrase")
