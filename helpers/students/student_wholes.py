"""Whose the students of a count are: some of a school's, the country's, the next school's, or those at home."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import Party, find_parties
from helpers.students.scholarship import PEOPLE, Scholarship
from helpers.students.student_counts import HEDGED, Clause, has, is_only_counted, names_laos


def counted_among_all(before: str) -> bool:
    """Whether people are some of all students of a school, as the words before their number tell."""
    some = has("part", before) and (_SCHOOL_HAS.search(before) or _COUNTRY_HAS.search(before))
    return bool(_OF_ALL_STUDENTS.search(before) or some)


FAR, LARGE = 10, 1000  # times as many students as those just told, and as many: of a school that has them among others


def is_of_all(clause: Clause, told: int) -> bool:
    """Whether a number is far above the one told before, so that it is all its school's: "hiện có | 2.100 học viên"."""
    plain = clause.sort == "student" and not is_only_counted(clause)
    foreign = has("foreign_student", clause.before) or has("foreign_student", clause.count.noun)
    return plain and not foreign and clause.count.min >= max(LARGE, FAR * told)


def had_by_the_country(before: str) -> bool:
    """Whether it is the country that has the students counted behind these words."""
    return _IN_THE_COUNTRY.search(before) is not None


def had_by_a_school(clause: Clause) -> bool:
    """Whether a school has those counted, or a place of whom nothing else is told: "Xay có | 300 sinh viên Lào"."""
    text, at = clause.sentence.text, clause.count.char_start
    kinds = ("school", "province", "city") if clause.after.strip(" .,;") == "Lào" else ("school",)
    owners = (p for p in find_parties(text) if p.kind in kinds and clause.start <= p.char_start < at)
    return any(p.country != "LA" and _HAS.fullmatch(text, p.char_end, at) for p in owners)


_HAS = lexicon.regex(  # "có | 300 sinh viên Lào", "có 35 sinh viên Thái Lan, | 300 sinh viên Lào"
    r"""\s+ (?:\w+\s+){0,2}? (?: <has> | <taken_in> ) \s+ (?:<hedge>\s+){0,2}
        (?: \d[\d.]* \s <student> \b [^,.;:()\d]{1,40}? (?: , | \s <and> ) \s (?:<hedge>\s+){0,2} ){0,6}""",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def has_next(clause: Clause, party: Party) -> bool:
    """Whether a party behind a count has those counted next: "310 em, Trường Xay | 420 em"."""
    behind = party.char_start >= clause.count.char_end
    return behind and _HAS_NEXT.match(clause.sentence.text, party.char_end) is not None


_HAS_NEXT = lexicon.regex(  # "310 em, Trường Xay | 420 em"
    r"""\s* [:(]? \s* (?: (?: (?:<so_far> | <now>) \s+ )? (?: (?:<has> | <taken_in> | với) \s+ )? (?:<hedge> \s+){0,2}
            \d [\d.]* \s+ (?:<student> | <any>) (?!\w)
          | (?:<hedge> \s+){0,2} \d [\d.]* (?= [,;] | \.$ | \s <and> \s ) )""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_OF_ALL_STUDENTS = lexicon.regex(  # "Trong tổng số 320 sinh viên quốc tế của trường có | 280 sinh viên Lào"
    r"\b <in_all> \s+ \d[\d.]* \s+ <student> \b", "students", column="phrase"
)
_SCHOOL_HAS = lexicon.regex(  # "trường có 1.200 học sinh, gồm 720 học sinh Việt Nam và | 480 học sinh Lào"
    r"""(?:^|\s) <bare_school> \s (?:\w+\s+){0,6}? (?: <has> | <taken_in> | <teaches> | <manage> ) \s+
        (?:<hedge>\s+){0,2} \d""",
    "students",
    column="phrase",
    hedge=HEDGED,
    bare_school=lexicon.alternation(lexicon.phrases("clause_words", "bare_school")),
)
_COUNTRY_HAS = lexicon.regex(  # "Việt Nam có 22.000 sinh viên quốc tế, trong đó Lào | 16.700 người"
    r"\b Việt\ Nam \s+ (?:\w+\s+){0,2}? <has> \s+ (?:<hedge>\s+){0,2} \d[\d.]* \s <student> \b",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_IN_THE_COUNTRY = lexicon.regex(  # "Việt Nam có hơn | 10.000 sinh viên Lào"
    r"\b Việt\ Nam \s+ (?:\w+\s+){0,2}? <has> \s+ (?:<hedge>\s+){0,2} $",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def taught_at_home(clause: Clause, nationality: str | None, parties: list[Party]) -> bool:
    """Whether students are counted at a school or in a province of their own country, and none of Laos is told.

    "Trường Đại học Vinh đang đào tạo | 20.000 sinh viên Việt Nam", but not "Hà Tĩnh có 12 sinh viên học tại Lào".
    So are they beside those of other countries: "Lớp có | 42 sinh viên Việt Nam và 3 sinh viên Lào".
    """
    if clause.sort != "student" or nationality != "VN":
        return False
    text, at = clause.sentence.text, clause.count.char_start
    own = (p for p in parties if p.country == "VN" and p.kind in ("school", "province", "city"))
    have = any(clause.start <= p.char_start and HAVE.fullmatch(text, p.char_end, at) for p in own)
    abroad = any(p.country == "LA" and p.kind != "people" for p in parties)
    if _WITH_OTHERS.match(text, clause.count.char_end):
        return not abroad
    behind = (p for p in parties if p.country == "LA" and p.kind != "people" and p.char_start >= at)
    return have and not any(p.char_start < clause.count.char_end + len(clause.after) for p in behind)


_WITH_OTHERS = lexicon.regex(
    r"\s Việt\ Nam \s* (?: , | <and> ) \s (?:<hedge>\s){0,2} \d[\d.]* \s <student> \s (?-i:[<upper>])",
    "students",
    column="phrase",
    hedge=HEDGED,
    upper=UPPER,
)
HAVE = lexicon.regex(
    r"\s+ (?:\w+\s+){0,3}? (?: <has> | <taken_in> | <teaches> ) \s+ (?:<hedge>\s+){0,2}",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def tells_sort(clause: Clause, before: Scholarship | None) -> bool:
    """Whether fewer people than those counted last are told by sex, party or people alone: "lớp có | 7 học viên nữ"."""
    fewer = before is not None and before.measure in PEOPLE and clause.count.max < before.min
    return fewer and clause.sort != "award" and _SORT.match(clause.after) is not None and not names_laos(clause.after)


_SORT = lexicon.regex(
    r"\s* (?: <sex> | (?:là\s)? <personal> ) (?: (?:\s \w+){0,2} \s* (?: [,.;()] | $ ) | \s (?:<and>|<makes_up>) \s )",
    "students",
    column="phrase",
)


def lives_around(clause: Clause) -> bool:
    """Whether pupils are those of the villages around a school: "trường đón | 600 học sinh của các bản lân cận"."""
    if clause.sort != "student":
        return False
    served = _AROUND.match(clause.after) is not None and _SERVES.search(clause.before) is not None
    return served or _OF_A_VILLAGE.search(clause.before) is not None


_AROUND = lexicon.regex(  # not "học sinh các địa phương của Lào", who come from there
    r"""\s (?: (?:của|ở|tại|trong) \s )? (?: các \s | \d{1,2} \s )? <around> \b
        (?! [^.;,]{0,40} \b (?: Lào | <friends> ) \b )""",
    "students",
    column="phrase",
)
_OF_A_VILLAGE = lexicon.regex(  # "bên kia biên giới, bản Xay có | 96 học sinh"
    r"""(?: ^ | [,;] \s ) <around> \s (?-i:[<upper>]) [^,.;:()\d]{1,30}? \s (?:\w+\s)?? <has> \s
        (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    upper=UPPER,
    hedge=HEDGED,
)
_SERVES = lexicon.regex(
    r"\b (?: <taken_in> | <has> | <serves> ) \s (?:[^\W\d]+ \s){0,6}? (?:<hedge>\s){0,2} $",
    "students",
    column="phrase",
    hedge=HEDGED,
)
