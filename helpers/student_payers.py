"""Who pays for awards and training, and at which school or province students are counted."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from helpers import lexicon
from helpers.counterparts import bare_giver_kinds
from helpers.giving import find_deals
from helpers.letters import UPPER
from helpers.parties import OTHER, STATES, Party, find_parties
from helpers.scholarship import STOCKS
from helpers.student_counts import THEY, Clause, has, whole_of, words_of
from helpers.student_providers import province_in
from helpers.text import Article

LOCAL = 6  # sentences in which "nhà trường" still means the school told before

_AWARD_OF = lexicon.regex(  # "học bổng toàn phần của | Viettel"
    r"<holding_noun> \s+ (?:(?:<award_kind>|của|do) \s+){0,3} (?:của|do) \s+ $", "students", column="phrase"
)


def payer_of(clause: Clause, parties: list[Party], nationality: str | None = None) -> Party | None:
    """The party that gives in the clause: of "học bổng của X", "X cấp", "do X đào tạo"."""
    text = clause.sentence.text
    for party in parties:
        lead = text[max(0, party.char_start - 40) : party.char_start]
        if party.country in OTHER and _AWARD_OF.search(lead):
            return party
    low, high = clause.start, clause.count.char_end + len(clause.after)
    if runner := _runner(text, clause.count.char_end, high, parties):
        return runner
    spans = [(clause.count.char_start, clause.count.char_end)]
    for deal in find_deals(text, parties, spans):
        if deal.start <= clause.count.char_start < deal.end or deal.start <= low < deal.end:
            givers = [
                replace(g, country=g.country or "VN") if _can_train(g) else g
                for g in deal.givers
                if (g.country in OTHER or _can_train(g)) and g.kind != "people" and g.char_start < high
                if not (clause.sort != "award" and nationality == g.country == "LA")  # who sends its own people
            ]
            if givers:
                return _who_gives(text, givers)
    verbs = [*words_of("trains").finditer(clause.before), *words_of("manage").finditer(clause.before)]
    outside = (v for v in verbs if not any(p.char_start <= clause.start + v.start() < p.char_end for p in parties))
    if verb := next(outside, None):  # "Bộ Giáo dục và Đào tạo": no verb
        at = clause.start + verb.start()
        subjects = [p for p in parties if p.char_end <= at and p.kind != "people" and _can_train(p, nationality)]
        return _nearest_subject(text, subjects, at)
    return None


def _nearest_subject(text: str, subjects: list[Party], verb: int) -> Party | None:
    """The first party of the part of a sentence, between commas, that names one last before the verb."""
    for comma in (m.start() for m in reversed(list(_PARTS.finditer(text, 0, verb)))):
        if behind := [p for p in subjects if p.char_start > comma]:
            return behind[0]
    return subjects[0] if subjects else None


_PARTS = re.compile(r"[,;](?=\s)")


_SAYS = lexicon.regex(r"\b <says> \b", "clause_words")


def _who_gives(text: str, givers: list[Party]) -> Party:
    """The first of the givers who does not merely say it: "Chủ tịch Xay cho biết, mỗi năm | Đà Nẵng cấp ..."."""
    for giver, following in pairwise(givers):
        if not _SAYS.search(text, giver.char_end, following.char_start):
            return giver
    return givers[-1]


def told_to_train(clause: Clause, parties: list[Party]) -> bool:
    """Whether a word of training stands by itself, and not in the name of the Ministry of Education alone."""
    text = clause.sentence.text
    low, high = clause.start, clause.count.char_end + len(clause.after)
    found = (m for m in words_of("train").finditer(text) if low <= m.start() < high)
    return any(not any(p.char_start <= m.start() < p.char_end for p in parties) for m in found)


def _runner(text: str, start: int, end: int, parties: list[Party]) -> Party | None:
    """Who runs the awards told behind their number: "520 suất do Bộ A quản lý"."""
    for party in parties:
        run = _RUNS.match(text, party.char_end) if start <= party.char_start < end else None
        if run and _BY.search(text, max(0, party.char_start - 10), party.char_start):
            return party
    return None


_RUNS = lexicon.regex(r"\s+ <manage> \b", "students", column="phrase")
_BY = lexicon.regex(r"\b <agent> \s+ $", "clause_words")


def _can_train(party: Party, nationality: str | None = "LA") -> bool:
    """Whether a party can train people of a country: one of the other, or a school or fund that no list holds."""
    if nationality == "VN" and party.country == "LA":
        return True
    return party.country == "VN" or (party.country is None and party.kind in ("school", "organisation", "company"))


def by_a_third(clause: Clause, parties: list[Party]) -> bool:
    """Whether a third country gives or teaches: "Nhật Bản cấp 40 suất cho sinh viên Lào", "90 em Lào học ở Nga"."""
    third = [p for p in parties if p.country == "other"]
    if not third:
        return False
    at = clause.count.char_start
    if clause.sort != "award":
        return any(_teaches(clause, party) for party in third)
    deals = find_deals(clause.sentence.text, parties, [(at, clause.count.char_end)])
    return any(deal.third and deal.start <= at < deal.end for deal in deals)


def _teaches(clause: Clause, party: Party) -> bool:
    """Whether a party takes the students counted, or they study there: "Nga tiếp nhận 90", "90 em học ở Nga"."""
    text, at = clause.sentence.text, clause.count.char_start
    if party.char_end <= at:
        return _TAKES.match(text, party.char_end, at) is not None
    end = clause.count.char_end + len(clause.after)
    return party.char_start < end and _THERE.search(text, max(0, party.char_start - 10), party.char_start) is not None


_TAKES = re.compile(r"[^,;:()]{1,40}$")
_THERE = lexicon.regex(r"\b <where> \s+ $", "students", column="phrase")


def as_provider(party: Party | None, measure: str) -> str | None:
    """The provider column: who pays an award or a training; who pays for a stock is seldom told."""
    if party is None or (measure in STOCKS and not (measure == "students_total" and party.kind == "ministry")):
        return None
    if party.name in STATES.values() or (
        party.kind == "state" and party.name.startswith(("Vietnamese Embassy", "Lao Embassy"))
    ):
        return "government"
    return re.sub(r"^(?:Vietnam|Lao) (?=Ministry)", "", party.name)


def school_beside(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The school of a part: "trong đó Trường Xay có | 318 em", "| 6 em học tại Trường Xay"."""
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    schools = [p for p in parties if p.kind == "school" and p.country in (giver, None)]
    has_them = (p.name for p in schools if p.char_end <= at and _HERE.fullmatch(text, p.char_end, at))
    behind = [p.name for p in schools if end <= p.char_start < end + len(whole_of(clause.after))]
    return next(has_them, behind[0] if len(behind) == 1 else None)


def studied_at(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The one province, city or school of the host country that a stock is told of: never the whole country's."""
    low = 0 if has("part", clause.before) else clause.start  # "tại TP.HCM có 790 sinh viên, trong đó | 720 ..."
    high = clause.count.char_end + len(whole_of(clause.after))
    there = [p for p in parties if low <= p.char_start < high]
    schools = {p.name for p in there if p.kind == "school" and p.country in (giver, None)}
    local = (
        schools
        if len(schools) == 1
        else {p.name for p in there if p.kind in ("province", "city") and p.country == giver and p.sure}
    )
    return local.pop() if len(local) == 1 else None


_HERE = lexicon.regex(r"\s* :? \s* (?:<so_far> \s+)? (?:<has> \s+)?", "students", column="phrase")


_NEARBY = {  # what a sentence calls the school or province told before -> the kinds of party it can mean
    "local_school": ("school",),
    "local_place": ("province", "city"),
}


_BARE_GIVER = lexicon.regex(  # "thành phố | cấp 30 suất", "Nhà trường | đã trao"
    r"(?:^|,\s+|\.\s+|\b<time_lead>\s+) (?:<office>\s+)?"
    r"(?: (?P<local_place><bare_place>) | (?P<local_school><bare_school>) ) \s+"
    r"(?:(?:đã|cũng|vừa|tiếp\ tục|<ahead>|<decides>) \s+){0,2} <verbs> \b",
    "clause_words",
    verbs=lexicon.alternation(r["phrase"] for r in lexicon.rows("students") if r["kind"] in ("give", "trains")),
)


_COURSES = {  # of whom a course is that names nobody: the last told
    "graduates": ["school"],
    "officials_trained": ["school", "province", "city", "ministry"],
}


_AWARD_OF_OWN = lexicon.regex(  # "học bổng toàn phần của | tỉnh", "học bổng của UBND | thành phố"
    r"""\b <award> \b (?:\s <in_award>){0,2} \s (?: của | do ) \s (?:<office>\s)?
        (?: (?P<local_place><bare_place>) | (?P<local_school><bare_school>) ) \b (?!\s(?-i:[<upper>]))""",
    "clause_words",
    upper=UPPER,
)


def holds_award_of_place(clause: Clause) -> bool:
    """Whether people hold awards of a province or school told by its kind alone: "nhận học bổng của thành phố"."""
    return _AWARD_OF_OWN.search(clause.after) is not None


def told_before(article: Article, number: int, clause: Clause, giver: str, measure: str) -> str | None:
    """The school or province that "nhà trường", "trên địa bàn tỉnh" mean: the last of the host country told before."""
    whole = has("part", clause.before) and measure in STOCKS  # "trường có 900 em, trong đó | 318 em Lào"
    before = clause.sentence.text[: clause.count.char_start] if whole else clause.before
    text = before + clause.count.text + clause.after
    own = _AWARD_OF_OWN.search(clause.after)
    bare = _BARE_GIVER.search(clause.before)
    if measure in STOCKS and own is None:
        whole = _said("whole_country").search(text)
        there = next((m for word in _NEARBY for m in [_named(word, text)] if m), None)
        if whole and not (there and "," in text[there.end() : whole.start()]):
            return None  # but "tốt nghiệp từ trường, | nhiều em học tiếp tại Việt Nam"
        kinds = [kind for word, named in _NEARBY.items() if bare and bare[word] for kind in named]
        kinds = kinds or [kind for word, named in _NEARBY.items() if _named(word, text) for kind in named]
    else:
        kinds = [kind for word, named in _NEARBY.items() if bare and bare[word] for kind in named]
        if own:
            kinds = [kind for word, named in _NEARBY.items() if own[word] for kind in named]
        verb = max((m.start() for m in words_of("give").finditer(clause.before)), default=None)
        if verb is not None and not kinds:
            kinds = bare_giver_kinds(article.sentences[number].text, 0, clause.start + verb)
    if not kinds and has("attended", clause.before):
        kinds = ["school", "province", "city"]  # "Lớp học có | 43 học viên"
    if not kinds and measure in _COURSES:
        kinds = _COURSES[measure]
    if "province" in kinds and giver == "VN" and measure in STOCKS and (place := province_in(before)):
        return place  # "Bộ Chỉ huy Quân sự tỉnh Xay gặp mặt | 27 sinh viên ... trên địa bàn tỉnh"
    if "school" in kinds and len(kinds) > 1:  # who runs a course before whoever attends its feast
        return _last_of(["school"], article, number, giver, measure) or _last_of(kinds, article, number, giver, measure)
    return _last_of(kinds, article, number, giver, measure)


def _last_of(kinds: list[str], article: Article, number: int, giver: str, measure: str) -> str | None:
    """The party of one of some kinds told last before, in the sentences right before."""
    for at in range(number - 1, max(-1, number - 1 - LOCAL), -1) if kinds else ():
        text = article.sentences[at].text
        for party in reversed(find_parties(text)):
            if _MEMBER.search(text, max(0, party.char_start - 30), party.char_start):
                continue  # "một đơn vị thành viên của | Đại học Xay"
            if party.kind == "school" and any(_is_part_of(text, other, party) for other in find_parties(text)):
                continue  # "Trường Đại học Sư phạm - | Đại học Xay"
            if party.kind == "ministry" and _OF.search(text, max(0, party.char_start - 12), party.char_start):
                continue  # "bệnh viện của | Bộ Xay"
            if party.kind in kinds and giver in (party.country, "VN" if party.country is None else ""):
                return party.name if measure in STOCKS else as_provider(party, measure)
    if "province" not in kinds or measure not in STOCKS:
        return None
    return _only_place(article, number, giver)


def where_they_study(article: Article, number: int, clause: Clause, giver: str | None) -> str | None:
    """The one province or school of which the next sentence tells, when it goes on: "Các em học tại 4 trường ở Xay"."""
    if number + 1 >= len(article.sentences) or not THEY.search(article.sentences[number + 1].text):
        return None
    if _said("whole_country").search(clause.before + clause.after) or any(
        p.name == STATES[giver or "VN"] and clause.count.char_end <= p.char_start
        for p in find_parties(clause.sentence.text)
    ):
        return None  # "205 lưu học sinh học tập tại | Lào"
    text = article.sentences[number + 1].text
    studies = words_of("studies_now").search(text)
    there = [p for p in find_parties(text) if studies and p.char_start >= studies.end() and p.country == giver]
    places = {p.name for p in there if p.kind in ("province", "city")} or {p.name for p in there if p.kind == "school"}
    return places.pop() if len(places) == 1 else None


def _is_part_of(text: str, school: Party, university: Party) -> bool:
    """Whether a school is told right before the university that it is a part of, with a dash, comma or bracket."""
    gap = text[school.char_end : university.char_start]
    return school.kind == "school" and 0 < len(gap) <= 3 and gap.strip() in ("-", "–", ",", "(")


_OF = lexicon.regex(r"\b (?: của | <member_of> ) \s+ $", "students", column="phrase")
_MEMBER = lexicon.regex(r"\b <member_of> \s+ (?:của\s+)? $", "students", column="phrase")


def _only_place(article: Article, number: int, giver: str) -> str | None:
    """The one province that the rest of an article names, where none was told before: "trên địa bàn tỉnh"."""
    behind = [p for sentence in article.sentences[number:] for p in find_parties(sentence.text)]
    named = {p.name for p in behind if p.kind in ("province", "city") and p.country == giver and p.sure}
    if not named:  # of its schools: "Trường Đại học Quảng Nam"
        named = {place for p in behind if p.kind == "school" and (place := province_in(p.name)) is not None}
    return named.pop() if len(named) == 1 else None


def carried(article: Article, number: int, giver: str, measure: str) -> str | None:
    """Who gives in the clause before a semicolon: "Việt Nam dành cho Lào 750 tỷ đồng; | cấp 1.100 suất học bổng"."""
    if measure in STOCKS or not number or article.text[: article.sentences[number].start].rstrip()[-1:] != ";":
        return None
    before = article.sentences[number - 1].text
    deals = find_deals(before, find_parties(before))
    return next((as_provider(g, measure) for d in reversed(deals) for g in d.givers if g.country == giver), None)


def _named(word: str, text: str) -> re.Match[str] | None:
    """The words that name a school or place by its kind, and not several: "nhà trường", but not "các trường"."""
    found = _said(word).finditer(text)
    return next((m for m in found if not _SEVERAL.search(text, max(0, m.start() - 12), m.start())), None)


_SEVERAL = lexicon.regex(r"\b (?:<plural> | (?<!thứ\s) \d{1,3}) \s+ $", "students", column="phrase")


@cache
def _said(kind: str) -> re.Pattern[str]:
    return lexicon.regex(rf"(?<!\w) <{kind}> (?!\w)", "clause_words")
