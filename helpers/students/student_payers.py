"""Who pays for awards and training: the party that gives, trains or takes people in."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from helpers.aid.deal import Deal
from helpers.aid.giving import find_deals
from helpers.aid.subjects import told_by_unit
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import OTHER, Party
from helpers.students.scholarship import GIVEN, STOCKS
from helpers.students.student_counts import HEDGED, OPENS, Clause, told_together, without_the_rest, words_of
from helpers.students.student_providers import EMBASSIES, STATE, provider_name, province_in

_AWARD_OF = lexicon.regex(  # "học bổng toàn phần của | Viettel"
    r"<holding_noun> \s+ (?:(?:<award_kind>|của|do) \s+){0,3} (?:của|do) \s+ $", "students", column="phrase"
)
_BESIDES = lexicon.regex(r"\b <besides> \s [^.;,]+ $", "students", column="phrase")  # "chưa kể học bổng của | các tỉnh"


def payer_of(clause: Clause, parties: list[Party], nationality: str | None = None) -> Party | None:
    """The party that gives in the clause: of "học bổng của X", "X cấp", "do X đào tạo"."""
    clause = without_the_rest(clause)
    text = clause.sentence.text
    low, high = clause.start, clause.count.char_end + len(clause.after)
    for party in parties:
        lead = text[max(0, party.char_start - 40) : party.char_start]
        if party.country in OTHER and party.char_start < high and _AWARD_OF.search(lead) and not _BESIDES.search(lead):
            return party
    if runner := _runner(text, clause.count.char_end, high + len(told_together(clause)), parties):
        return runner
    if clause.sort == "award" and (sharer := _whose_share(clause, parties)):
        return sharer
    if clause.sort != "award" and (opener := _opener(clause, parties, nationality)):
        return opener
    if clause.sort == "award" and low:  # "2 suất cho học sinh Xay và | tỉnh Sẹt hỗ trợ 2 suất"
        giving = (p for p in parties if p.char_start >= low and p.country in OTHER and p.kind in PLACES_GIVING)
        if own := next((p for p in giving if gives_itself(text, p, clause.count.char_start, low)), None):
            return own
    for deal in deals_of(clause, parties):
        if deal.start <= clause.count.char_start < deal.end or deal.start <= low < deal.end:
            if told_by_unit(text, deal.start, deal.verb.start):
                ours = [
                    p for p in parties if p.country == "VN" and p.kind == "province" and p.char_end <= deal.verb.start
                ]
                return ours[0] if len(ours) == 1 else None  # "A và ba tỉnh Xay, Sẹt, Nong, | tỉnh | dành 45 suất"
            givers = [
                replace(g, country=g.country or "VN") if _can_train(g) else g
                for g in deal.givers
                if (g.country in OTHER or _can_train(g)) and not _is_pupils(g) and g.char_start < high
                if not (clause.sort != "award" and nationality == g.country == "LA")  # who sends its own people
            ]
            if len(givers) == 1 and _only_says(clause, givers[0]):
                return None  # "Bộ trưởng Xay cho biết, từ năm 1982 đã đào tạo | 4.850 cán bộ"
            if givers:
                givers = [g for g in givers if gives_itself(text, g, clause.count.char_start, low)] or givers
                return _with_an_embassy(text, _who_gives(text, givers), parties, clause.count.char_start)
    words = (words_of("trains"), words_of("manage"), OPENS)
    verbs = [verb for pattern in words for verb in pattern.finditer(clause.before)]
    outside = (v for v in verbs if not any(p.char_start <= clause.start + v.start() < p.char_end for p in parties))
    if verb := next(outside, None):  # "Bộ Giáo dục và Đào tạo": no verb
        at = clause.start + verb.start()
        subjects = [p for p in parties if p.char_end <= at and p.kind != "people" and _can_train(p, nationality)]
        subjects = [p for p in subjects if not VENUE.search(text, max(0, p.char_start - 12), p.char_start)]
        return _nearest_subject(text, subjects, at)
    if clause.sort == "award":
        return _beside_awards(clause, parties, nationality)
    return _who_takes_in(clause, parties, nationality)


def deals_of(clause: Clause, parties: list[Party]) -> list[Deal]:
    """The givings of a count's sentence; of a list without end those near the count, the rest of it left blank."""
    text, span = clause.sentence.text, (clause.count.char_start, clause.count.char_end)
    if len(text) > 4 * AROUND:
        low, high = max(0, clause.start - AROUND), clause.count.char_end + len(clause.after) + AROUND
        text = f"{' ' * low}{text[low:high]}"
        parties = [p for p in parties if low <= p.char_start and p.char_end <= high]
    return find_deals(text, parties, [span])


PLACES_GIVING = ("province", "city", "school")
AROUND = 600  # code points before and behind a count in which it is told who gives; sentences seldom have as many


def _opener(clause: Clause, parties: list[Party], nationality: str | None) -> Party | None:
    """Who opens the course of those counted before it: "lớp cho 20 cán bộ được | Sở Xay khai giảng"."""
    text, end = clause.sentence.text, clause.count.char_end
    for party in parties:
        if not end <= party.char_start < end + len(clause.after) or party.country == nationality:
            continue
        passive = _PASSIVE.search(text, max(end, party.char_start - 30), party.char_start)
        if passive and party.kind != "people" and _OPENED.match(text, party.char_end):
            return party
    return None


def _who_takes_in(clause: Clause, parties: list[Party], nationality: str | None) -> Party | None:
    """Who takes people in, or holds the course they attend: "| Xay nhận 10 em", "các lớp mà | Bộ Xay mở"."""
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    for party in parties:
        if party.kind == "people" or not _can_train(party, nationality) or party.country == nationality:
            continue
        if clause.start <= party.char_start and _TAKES_IN.fullmatch(text, party.char_end, at):
            return party
        lead = max(end, party.char_start - 30)
        behind = end <= party.char_start < end + len(clause.after)
        if behind and _PASSIVE.search(text, lead, party.char_start) and _TAKES.match(text, party.char_end):
            return party  # "35 lưu học sinh Lào được | Xay tiếp nhận theo diện học bổng"
        if behind and _WHICH.search(text, lead, party.char_start) and _HOLDS.match(text, party.char_end):
            return party
    return None


_TAKES_IN = lexicon.regex(
    r"\s+ (?:\w+\s+){0,2}? <taken_in> \s+ (?:[^\W\d]+\s+)? (?:<hedge>\s+){0,2}",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_TAKES = lexicon.regex(r"\s+ (?:\w+\s+){0,2}? <taken_in> \b", "students", column="phrase")
_WHICH = lexicon.regex(r"\b <which> \s+ (?:[^\W\d]+\s+){0,4} $", "students", column="phrase")
_PASSIVE = lexicon.regex(  # "do | Sở Xay tổ chức", "do Trường Chính trị | tỉnh Xay tổ chức"
    r"\b (?: <agent> | được ) \s+ (?: (?-i:[<upper>]) \w* \s+ (?:\w+\s+){0,4} )? (?:<unit>\s+)? $",
    "clause_words",
    upper=UPPER,
)
_OPENED = lexicon.regex(r"[^.;]{0,70}? \b <opens> \b", "students", column="phrase")
_HOLDS = lexicon.regex(r"\s+ (?:\w+\s+){0,2}? (?: <opens> | <teaches> )", "students", column="phrase")


def _beside_awards(clause: Clause, parties: list[Party], nationality: str | None) -> Party | None:
    """Who has awards, or by whom they are given, told without a verb of giving of which he is subject.

    "Mỗi năm | Đà Nẵng có 90 suất", "90 suất từ | tỉnh Xay", "90 suất vừa được | tỉnh Xay đồng ý cấp".
    """
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    giving = [p for p in parties if p.kind != "people" and _can_train(p, nationality) and p.country != nationality]
    for party in giving:
        ahead = clause.start <= party.char_start
        if ahead and (_HAS_AWARDS.fullmatch(text, party.char_end, at) or _RAISES.fullmatch(text, party.char_end, at)):
            return party
        lead = max(end, party.char_start - 40)
        if not end <= party.char_start < end + len(clause.after):
            continue
        by = _GIVEN_BY.search(text, lead, party.char_start)
        if by and (by["from"] or _AGREES_TO_GIVE.match(text, party.char_end)):
            return party
    return None


def _whose_share(clause: Clause, parties: list[Party]) -> Party | None:
    """Whose share of a list of awards is counted: "Bộ Quốc phòng | 300 suất", "250 suất | của Bộ Xay".

    A province's is where it was told among those who give together.
    """
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    for party in parties:
        if party.kind not in ("ministry", *PLACES_GIVING[:2]) or party.country == "LA":
            continue
        told = any(party.name in other.members for other in parties if other.char_end <= clause.start)
        if party.kind != "ministry" and not told:
            continue  # "ba tỉnh A, B và C cấp 145 suất, trong đó A | 60 suất"
        alone = _IN_LIST.search(text, clause.start, party.char_start)  # not "hỗ trợ Quân khu 2 | 7 suất"
        if alone and clause.start <= party.char_start and _NEXT_TO.fullmatch(text, party.char_end, at):
            return party
        if end <= party.char_start and _SHARE_OF.fullmatch(text, end, party.char_start):
            return party
    return None


_IN_LIST = lexicon.regex(r"(?: ^ | [,;:(] \s* | \b (?: <and> | <part> ) \s+ ) $", "students", column="phrase")
_SHARE_OF = lexicon.regex(  # "300 suất | dài hạn của Bộ Xay"
    r"\s+ (?: (?! <for> \b) \w+ \s+ ){0,4}? của \s+ $", "students", column="phrase"
)
_NEXT_TO = lexicon.regex(r"\s* :? \s+ (?:<hedge>\s+){0,2}", "students", column="phrase", hedge=HEDGED)
_HAS_AWARDS = lexicon.regex(
    r"\s+ (?:\w+\s+){0,2}? (?: <has_awards> | <give> ) \s+ (?:<hedge>\s+){0,2}",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_RAISES = lexicon.regex(  # "Tỉnh Xay | đồng ý tăng chỉ tiêu học bổng cho Sẹt từ 20 lên 30 suất"
    r"""\s+ (?:\w+\s+){0,3}? <increase> \s [^.;]{0,30}? <holding_noun> \b [^.;]{0,60}? \s <told_next> \s+
        (?:<hedge>\s+){0,2}""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_GIVEN_BY = lexicon.regex(r"(?<!\bđến\s) \b (?: được | (?P<from> từ )) \s+ (?:<unit>\s+)? $", "clause_words")
_AGREES_TO_GIVE = lexicon.regex(r"\s+ (?:\w+\s+){0,4} <give> \b", "students", column="phrase")


def _nearest_subject(text: str, subjects: list[Party], verb: int) -> Party | None:
    """The first party of the part of a sentence, between commas, that names one last before the verb."""
    for comma in (m.start() for m in reversed(list(_PARTS.finditer(text, 0, verb)))):
        if behind := [p for p in subjects if p.char_start > comma]:
            return behind[0]
    return subjects[0] if subjects else None


_PARTS = re.compile(r"[,;](?=\s)")


VENUE = lexicon.regex(r"(?:^|,\s) (?:tại|ở) \s+ (?:<unit>\s+)? $", "clause_words")  # before where something is held
_SAYS = lexicon.regex(r"\b <says> \b", "clause_words")


def _who_gives(text: str, givers: list[Party]) -> Party:
    """The first of the givers who does not merely say it: "Chủ tịch Xay cho biết, mỗi năm | Đà Nẵng cấp ..."."""
    for giver, following in pairwise(givers):
        if not _SAYS.search(text, giver.char_end, following.char_start):
            return giver
    return givers[-1]


def _only_says(clause: Clause, giver: Party) -> bool:
    """Whether a minister only tells of more than a ministry gives by itself."""
    said = giver.kind == "ministry" and _SAYS.search(clause.sentence.text, giver.char_end, clause.count.char_start)
    return bool(said) and clause.count.min >= STATE_SIZED


STATE_SIZED = 300  # awards a year; of the hand-coded rows every count above it is the government's (2026-11)


def _with_an_embassy(text: str, giver: Party, parties: list[Party], end: int) -> Party:
    """Who pays where an embassy hands over with somebody: "Đại sứ quán phối hợp với | Quỹ Xay trao 90 suất"."""
    if not giver.name.startswith(EMBASSIES):
        return giver
    others = (p for p in parties if p.kind in _PAYING and giver.char_end < p.char_start < end)
    return next((p for p in others if _WITH.search(text, giver.char_end, p.char_start)), giver)


_PAYING = ("organisation", "company", "school")
_WITH = lexicon.regex(r"\b <together_with> \s+ $", "students", column="phrase")


def told_to_train(clause: Clause, parties: list[Party]) -> bool:
    """Whether a word of training stands by itself, and not in the name of the Ministry of Education alone."""
    text = clause.sentence.text
    low, high = clause.start, clause.count.char_end + len(clause.after)
    found = (m for m in words_of("train").finditer(text, low) if m.start() < high)
    return any(not any(p.char_start <= m.start() < p.char_end for p in parties) for m in found)


def _runner(text: str, start: int, end: int, parties: list[Party]) -> Party | None:
    """Who runs the awards told behind their number: "520 suất do Bộ A quản lý", "520 suất thuộc Bộ A"."""
    for party in parties:
        if not start <= party.char_start < end:
            continue
        low = max(0, party.char_start - 10)
        if _RUNS.match(text, party.char_end) and _BY.search(text, low, party.char_start):
            return party
        if party.kind == "ministry" and _MEMBER.search(text, low, party.char_start):
            return party
    return None


_RUNS = lexicon.regex(r"\s+ (?: <manage> | <runs> ) \b", "students", column="phrase")
_BY = lexicon.regex(r"\b <agent> \s+ $", "clause_words")
_MEMBER = lexicon.regex(r"\b <member_of> \s+ $", "students", column="phrase")


def _can_train(party: Party, nationality: str | None = "LA") -> bool:
    """Whether a party can train people of a country: one of the other, or a school or fund that no list holds."""
    if nationality == "VN" and party.country == "LA":
        return True
    return party.country == "VN" or (party.country is None and party.kind in ("school", "organisation", "company"))


def given_by_laos(clause: Clause, parties: list[Party]) -> str | None:
    """VN for awards that a party of Laos gives where one of Vietnam is told: "phía Lào hỗ trợ Quân khu 4 | 6 suất"."""
    if clause.sort != "award" or not {"LA", "VN"} <= {p.country for p in parties}:
        return None
    at = clause.count.char_start
    here = [deal for deal in deals_of(clause, parties) if deal.start <= at < deal.end and deal.givers]
    theirs = any(deal.active and all(p.country == "LA" for p in deal.givers) for deal in here)
    return "VN" if theirs else None


def _is_pupils(party: Party) -> bool:
    """Whether a party is people who are taught, whoever stands for them, and gives nothing."""
    return party.kind == "people" or (party.kind == "community" and "pupils" in party.name)


def gives_itself(text: str, party: Party, at: int, low: int = 0) -> bool:
    """Whether a party is the subject of the verb that gives what is counted: "X góp 9 triệu, | Y trao 20 suất".

    low: the end of the count before; behind whom that is for, "và" joins no giver: "2 suất cho A và | Y trao 20 suất".
    """
    alone = _GIVES_ITSELF.fullmatch(text, party.char_end, at) is not None
    joins = _JOINS.search(text, low, party.char_start) if alone else None
    return alone and not (joins and not (low and _FOR.search(text, low, joins.start())))


_FOR = lexicon.regex(r"\b <for> \b", "students", column="phrase")
_JOINS = lexicon.regex(r"\b (?: <together_with> | <and> ) \s+ $", "students", column="phrase")
_GIVES_ITSELF = lexicon.regex(
    r"\s+ (?:[^\W\dA-ZĐ]+\s+){0,3}? <give> \s+ (?:[^,;:()\d]{1,60}\s)?", "students", column="phrase", ignore_case=False
)


def as_provider(party: Party | None, measure: str, text: str = "") -> str | None:
    """The provider column: who pays an award or a training; who pays for a stock is seldom told."""
    if (
        party is None
        or _is_pupils(party)
        or (measure in STOCKS and not (measure == "students_total" and party.kind == "ministry"))
    ):
        return None
    if provider_name(party.name, party.kind) == STATE:
        return STATE
    if (
        party.kind == "army" and party.country == "VN" and measure not in GIVEN
    ):  # "Bộ Chỉ huy Quân sự tỉnh Xay mở lớp": of the province
        return province_in(text[party.char_start : party.char_end]) or _ministry_above(party.name)
    return provider_name(party.name, party.kind)


def _ministry_above(army: str) -> str:
    """The ministry that an army trains for, as the hand-coded rows name it."""
    return lexicon.phrases("clause_words", "ministry_above").get(army, army)
