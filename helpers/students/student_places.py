"""At which school, province or city students are counted, or awards are given: in the clause or told before."""

from __future__ import annotations

import re
from functools import cache

from helpers.aid.subjects import bare_giver_kinds
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import STATES, Party, find_parties
from helpers.naming.partylists import MANY
from helpers.students.scholarship import STOCKS
from helpers.students.student_counts import THEY, Clause, has, whole_of, words_of
from helpers.students.student_payers import as_provider
from helpers.students.student_providers import only_place, party_of_headline, province_in
from helpers.students.student_wholes import HAVE, has_next
from helpers.text import Article

LOCAL = 6  # sentences in which "nhà trường" still means the school told before


def school_beside(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The school of a part: "trong đó Trường Xay có | 318 em", "| 6 em học tại Trường Xay"."""
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    schools = [p for p in parties if p.kind == "school" and p.country in (giver, None)]
    has_them = (p.name for p in schools if p.char_end <= at and _HERE.fullmatch(text, p.char_end, at))
    behind = [p.name for p in schools if end <= p.char_start < end + len(whole_of(clause.after))]
    return next(has_them, behind[0] if len(behind) == 1 else None)


def body_beside(clause: Clause, parties: list[Party], giver: str | None) -> Party | None:
    """The ministry or body at which officials attend a course: "35 cán bộ hoàn thành khóa học tại | Bộ Xay"."""
    text, end = clause.sentence.text, clause.count.char_end
    behind = (p for p in parties if end <= p.char_start < end + len(clause.after) and p.country == giver)
    there = (p for p in behind if p.kind in ("ministry", "organisation"))
    return next((p for p in there if _HELD_AT.search(text, max(end, p.char_start - 12), p.char_start)), None)


def studied_at(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The one province, city or school of the host country that a stock is told of: never the whole country's."""
    text = clause.sentence.text
    owner = _owner(clause, parties, giver)
    low = 0 if has("part", clause.before) else clause.start  # "tại TP.HCM có 790 sinh viên, trong đó | 720 ..."
    high = clause.count.char_end + len(whole_of(clause.after))
    low = max(low, aside.end()) if (aside := _BESIDES.match(text)) else low  # "Ngoài Trường Xay, | Trường Sẹt có 37 em"
    there = [p for p in parties if low <= p.char_start < high and not has_next(clause, p)]
    there = [p for p in there if not _MOSTLY.search(text, max(0, p.char_start - 40), p.char_start)]
    if _named("local_school", clause, low):  # "theo quyết định của UBND tỉnh Xay, nhà trường nhận | 98 em"
        there = [p for p in there if not _OFFICE.match(text[p.char_start : p.char_end])]
    found = [p for p in there if p.kind == "school" and p.country in (giver, None) and not _is_branch(text, p)]
    found = [p for p in found if not any(_is_part_of(text, one, p, ("-", "–", "(")) for one in found)]
    found = [] if any(_AND_OTHERS.match(text, p.char_end) for p in found) else found
    behind = {p.name for p in found if p.char_start >= clause.count.char_end}
    schools = behind if len(behind) == 1 else {p.name for p in found}
    local = (
        schools
        if len(schools) == 1
        else {p.name for p in there if p.kind in ("province", "city") and p.country == giver and p.sure}
    )
    if not local:  # in the words of who is counted: "lưu học sinh Lào tại tỉnh Xay"
        named = [one for p in there if p.kind == "people" for one in _where_they_are(text, p)]
        at_school = {p.name for p in named if p.kind == "school" and p.country in (giver, None)}
        local = at_school or {p.name for p in named if p.kind in ("province", "city") and p.country == giver}
    if len(local) > 1:  # "Nghệ An hiện có | 800 lưu học sinh Lào, Hà Tĩnh ..."
        local = {p.name for p in there if p.name in local and HAVE.fullmatch(text, p.char_end, clause.count.char_start)}
    return owner or (local.pop() if len(local) == 1 else None)


_BESIDES = lexicon.regex(r"<besides> \s (?P<who> [^,.;]{3,90} ) ,", "clause_words")
_AND_OTHERS = lexicon.regex(r"\s? (?:,|và) \s <other_schools> \b", "clause_words")  # "tại Trường Xay | và các trường"
_MOSTLY = lexicon.regex(r"\b <mostly> \s (?:[^\W\d]+\s){0,4} $", "students", column="phrase")
_OFFICE = lexicon.regex(r"<office> \b", "clause_words")


def _where_they_are(text: str, people: Party) -> list[Party]:
    """The parties in the words that tell where people are: "lưu học sinh Lào tại | tỉnh Xay"."""
    words = _WHERE_THEY_ARE.split(text[people.char_start : people.char_end])[1:]
    return find_parties(words[-1]) if words else []


def places_in(text: str, giver: str) -> list[str]:
    """The schools that a text names, else the provinces and cities of a country, in reading order."""
    named = [one for p in find_parties(text) for one in (_where_they_are(text, p) if p.kind == "people" else [p])]
    schools = [p.name for p in named if p.kind == "school" and p.country in (giver, None)]
    return schools or [m for p in named if p.kind in ("province", "city") and p.country == giver for m in p.members]


def _is_branch(text: str, school: Party) -> bool:
    """Whether a branch of a university is told: "Phân hiệu | Đại học Xay tại Kon Tum", whose students are Kon Tum's."""
    return _BRANCH.search(text, max(0, school.char_start - 20), school.char_start) is not None


_BRANCH = lexicon.regex(r"\b <branch_of> \s+ $", "clause_words")
_WHERE_THEY_ARE = lexicon.regex(r"\s (?: <lives> | của ) \s+", "students", column="phrase")
_HERE = lexicon.regex(  # "Trường Xay | có 318 em", "Trường Xay | tiếp nhận nhiều nhất với 168 em"
    r"""\s* [:(]? \s* (?:<so_far> \s+)?
        (?: (?:(?:<has> | <taken_in>) \s+)? (?:với \s+)?
          | [^\d,.;:()]{0,30}? \s* <most_of_them> (?: , | \s với ) \s+ )""",
    "students",
    column="phrase",
)


_NEARBY = {  # what a sentence calls the school or province told before -> the kinds of party it can mean
    "local_school": ("school",),
    "local_place": ("province", "city"),
}


def _verbs(*kinds: str) -> str:
    return lexicon.alternation(r["phrase"] for r in lexicon.rows("students") if r["kind"] in kinds)


_BARE_GIVER = lexicon.regex(  # "thành phố | cấp 30 suất", "Nhà trường | đã trao"
    r"(?:^|,\s+|\.\s+|\b<time_lead>\s+) (?:<office>\s+)?"
    r"(?: (?P<local_place><bare_place>) | (?P<local_school><bare_school>) ) \s+"
    r"(?:(?:đã|cũng|vừa|tiếp\ tục|<always>|<ahead>|<decides>) \s+){0,2} (?:(?:trong\s)? năm \s \d{4} ,? \s+)?"
    r"(?: <verbs> | <opens> \s (?:[\w-]+\s){0,2} <course> ) \b",
    "clause_words",
    opens=lexicon.alternation(lexicon.phrases("students", "opens", column="phrase")),
    course=lexicon.alternation(lexicon.phrases("students", "course_noun", column="phrase")),
    verbs=lexicon.alternation(
        r["phrase"] for r in lexicon.rows("students") if r["kind"] in ("give", "trains", "taken_in")
    ),
)


_BY_BARE = lexicon.regex(  # "730 em | được tỉnh hỗ trợ đào tạo"
    r"""\b được \s (?:<office>\s)? (?: (?P<local_place><bare_place>) | (?P<local_school><bare_school>) ) \s
        (?! (?-i:[<upper>])) (?:\w+\s+){0,2}? <verbs> \b""",
    "clause_words",
    upper=UPPER,
    verbs=_verbs("give", "trains"),
)
_COURSES = {  # of whom a course is that names nobody: the last told
    "graduates": ["school"],
    "officials_trained": ["school", "province", "city", "ministry"],
}


_APART = lexicon.regex(  # "Riêng hệ dự bị", but not "Riêng Trường Xay"
    r"(?i:<part>) \s+ (?!(?i:<where>) \b) [^\W\dA-ZĐ]", "students", column="phrase", ignore_case=False
)


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
    low = 0 if whole else clause.start
    before = clause.sentence.text[low : clause.count.char_start]
    text = before + clause.count.text + clause.after
    own = _AWARD_OF_OWN.search(clause.after)
    bare = _BARE_GIVER.search(clause.before) or _BY_BARE.search(clause.after)
    people_planned = measure == "planned" and clause.sort == "student"  # "trường dự kiến tuyển | 90 lưu học sinh"
    if (measure in (*STOCKS, *_COURSES) or people_planned) and own is None:
        whole = _said("whole_country").search(text)
        there = next((m for word in _NEARBY for m in [_named(word, clause, low)] if m), None)
        if whole and not (there and "," in text[there.end() - low : whole.start()]):
            return None  # but "tốt nghiệp từ trường, | nhiều em học tiếp tại Việt Nam"
        kinds = [kind for word, named in _NEARBY.items() if bare and bare[word] for kind in named]
        kinds = kinds or [kind for word, named in _NEARBY.items() if _named(word, clause, low) for kind in named]
    else:
        kinds = [kind for word, named in _NEARBY.items() if bare and bare[word] for kind in named]
        if own:
            kinds = [kind for word, named in _NEARBY.items() if own[word] for kind in named]
        verb = max((m.start() for m in words_of("give").finditer(clause.before)), default=None)
        if verb is not None and not kinds:
            kinds = bare_giver_kinds(article.sentences[number].text, 0, clause.start + verb)
    if not kinds and has("attended", clause.before):
        kinds = ["school", "province", "city"]  # "Lớp học có | 43 học viên"
    if not kinds and measure == "students_enrolled" and _APART.match(article.sentences[number].text):
        kinds = ["school", "province", "city"]  # "Riêng hệ dự bị có | 150 lưu học sinh Lào"
    if not kinds and measure in STOCKS and _at_several(clause, giver):
        kinds = ["province", "city"]
    venue = not bare and (measure == "officials_trained" or (not kinds and measure in _COURSES))
    # "tại Hà Nội, Cục Xay bế giảng lớp cho 25 phóng viên": not the city's
    kinds = kinds or _COURSES.get(measure, [])
    if "province" in kinds and giver == "VN" and measure in STOCKS and (place := province_in(before)):
        return place  # "Bộ Chỉ huy Quân sự tỉnh Xay gặp mặt | 27 sinh viên ... trên địa bàn tỉnh"
    if "school" in kinds and len(kinds) > 1:  # who runs a course before whoever attends its feast
        told = _last_of(["school"], article, number, clause, giver, measure)
        return told or _last_of(kinds, article, number, clause, giver, measure, venue=venue)
    told = _last_of(kinds, article, number, clause, giver, measure, venue=venue)
    if told is None and bare and measure in _COURSES:  # "Trường Chính trị tỉnh Xay ... Nhà trường đã mở 5 lớp cho | 90"
        return _last_of(_COURSES[measure], article, number, clause, giver, measure, venue=True)
    return told


def _at_several(clause: Clause, giver: str) -> bool:
    """Whether people study at several schools that are told: then they are those of the province told before."""
    text, at = clause.sentence.text, clause.count.char_start
    parties = (p for p in find_parties(text) if p.char_start >= clause.start)
    found = [p for p in parties if p.kind == "school" and p.country in (giver, None)]
    found = [p for p in found if p.char_start >= at or HAVE.fullmatch(text, found[-1].char_end, at)]
    return len({name for p in found for name in p.name.split(";")}) > 1


def _last_of(
    kinds: list[str], article: Article, number: int, clause: Clause, giver: str, measure: str, *, venue: bool = False
) -> str | None:
    """The party of one of some kinds told last before: in the clauses before, or the sentences right before.

    Of a course, in its own clause too: "Phó Giám đốc Học viện Xay biểu dương | 20 học viên".
    """
    own = measure in _COURSES or holds_award_of_place(clause)  # "Xay công bố | 35 em diện học bổng của tỉnh"
    here = clause.count.char_start if own else clause.start
    for at in range(number, max(-1, number - 1 - LOCAL), -1) if kinds else ():
        text = article.sentences[at].text
        named = [p for p in find_parties(text) if at < number or p.char_end <= here]
        named = [p for p in named if not (p.kind == "school" and _MOVES_TO.search(text, 0, p.char_start))]
        for party in reversed(named):
            if party.kind == "people" and at < number:  # "sinh viên Lào tại | tỉnh Xay. Tỉnh đã nhận ..."
                there = [p for p in _where_they_are(text, party) if p.kind in kinds and p.country == giver]
                if len(there) == 1:
                    return there[0].name if measure in STOCKS else as_provider(there[0], measure)
            if _MEMBER.search(text, max(0, party.char_start - 30), party.char_start):
                continue  # "một đơn vị thành viên của | Đại học Xay"
            if at == number and _FOR.search(text, max(0, party.char_start - 12), party.char_start):
                continue  # who is given the means: "bố trí kinh phí cho | Trường Xay mở lớp"
            if party.kind == "school" and any(_is_part_of(text, other, party) for other in named):
                continue  # "Trường Đại học Sư phạm - | Đại học Xay"
            if (
                venue
                and party.kind != "school"
                and _HELD_AT.search(text, max(0, party.char_start - 12), party.char_start)
            ):
                continue
            of = party.kind == "ministry" and _OF.search(text, max(0, party.char_start - 12), party.char_start)
            if of or party.name in MANY:
                continue  # "bệnh viện của | Bộ Xay", "cho tỉnh Xay và | các tỉnh lân cận"
            of_place = "province" in kinds and party.kind in ("organisation", "army") and giver == party.country == "VN"
            if of_place and (place := province_in(text[party.char_start : party.char_end])):
                return place  # "Hội Hữu nghị tỉnh Xay tổng kết ... Toàn tỉnh có | 1.900 lưu học sinh"
            unplaced = "VN" if party.country is None and party.kind not in ("province", "city") else ""
            if party.kind in kinds and giver in (party.country, unplaced):
                return party.name if measure in STOCKS else as_provider(party, measure)
    if told := party_of_headline(kinds, article, giver):
        return told.name if measure in STOCKS else as_provider(told, measure)
    return only_place(article, number, giver) if "province" in kinds and measure in STOCKS else None


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


def _is_part_of(text: str, school: Party, university: Party, marks: tuple[str, ...] = ("-", "–", ",", "(")) -> bool:
    """Whether a school is told right before the university that it is a part of, with a dash, comma or bracket."""
    gap = text[school.char_end : university.char_start]
    return school.kind == "school" and 0 < len(gap) <= 3 and gap.strip() in marks


_MOVES_TO = lexicon.regex(r"(?<!\w) <moves_to> \s $", "students", column="phrase")
_OF = lexicon.regex(r"\b (?: của | <member_of> ) \s+ $", "students", column="phrase")
_HELD_AT = lexicon.regex(r"\b (?:tại|ở) \s+ (?:<unit>\s+)? $", "clause_words")
_FOR = lexicon.regex(r"\b <for> \s+ $", "students", column="phrase")
_MEMBER = lexicon.regex(r"\b <member_of> \s+ (?:của\s+)? $", "students", column="phrase")


def _named(word: str, clause: Clause, low: int) -> re.Match[str] | None:
    """The words that name a school or place by its kind, and not several: "nhà trường", but not "các trường"."""
    text = clause.sentence.text
    for m in _said(word).finditer(text, low, clause.count.char_end + len(clause.after)):
        named = any(p.char_start <= m.start() < p.char_end for p in find_parties(text))  # "Trường | Đại học Xay"
        several = _SEVERAL.search(text, max(0, m.start() - 12), m.start())
        named = named or text.rfind("(", low, m.start()) > text.rfind(")", low, m.start())  # "(địa phương cấp, tự túc)"
        if not named and not (several and not several["nth"]):
            return m
    return None


_SEVERAL = lexicon.regex(r"\b (?:<plural> | (?P<nth> <nth> \s )? \d{1,3}) \s+ $", "students", column="phrase")


@cache
def _said(kind: str) -> re.Pattern[str]:
    return lexicon.regex(rf"(?<!\w) <{kind}> (?!\w)", "clause_words")


def _owner(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The school that has all of whom some are counted: "Trường Xay có 468 em, trong đó | 421 em Lào, ở Khoa Sẹt"."""
    text, at = clause.sentence.text, clause.count.char_start
    schools = (p for p in parties if p.kind == "school" and p.country in (giver, None) and clause.start <= p.char_start)
    had = (p for p in schools if (m := HAVE.match(text, p.char_end)) and text[m.end() : m.end() + 1].isdigit())
    return next((p.name for p in had if has("part", text[p.char_end : at])), None)
