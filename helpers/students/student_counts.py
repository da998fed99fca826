"""Counts of awards and of people studying, each with its clause and what sort is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from helpers.language import lexicon, regexes
from helpers.language.counts import Count, find_counts, find_told_counts
from helpers.language.letters import UPPER, lower
from helpers.naming.thirds import names_third
from helpers.text import Sentence

HONOURED = 45  # code points before a number in which a verb of praise makes it a few who were met
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
    return regexes.compiled(rf"(?<!\w){lexicon.alternation(phrases)}(?!\w)", re.VERBOSE | re.IGNORECASE)


@cache
def sorts() -> dict[str, str]:
    return {
        r["phrase"]: r["kind"] for r in lexicon.rows("students") if r["kind"] in ("award", "student", "official", "any")
    }


def has(kind: str, text: str) -> bool:
    return words_of(kind).search(text) is not None


def has_last(kind: str, text: str) -> bool:
    """Whether a text ends with a phrase of a kind: what stands right before a number, hedged or not."""
    text = text.rstrip()
    ends = {len(text), len(_HEDGE_LAST.sub("", text))}  # "đã tiếp nhận trên | 1.200 em"
    return any(m.end() in ends for m in words_of(kind).finditer(text))


HEDGED = lexicon.alternation(lexicon.phrases("units", "hedge"))
_HEDGE_LAST = re.compile(rf"(?:\s+{HEDGED}){{1,2}}$", re.IGNORECASE | re.VERBOSE)


# ---- counts and their clauses
_STOP = lexicon.regex(  # "22 em thuộc 3 tỉnh: Xay, ..., sang học năm học 2025-2026" goes on
    r"; | : (?! \s (?-i:[<upper>])) | , \s <new_clause> \b | \b trong\ khi \b",
    "students",
    column="phrase",
    upper=UPPER,
)
_BREAK = lexicon.regex(  # "Số lưu học sinh tăng: năm 2029: 120 em" goes on
    r"""; | : (?! \s (?:<in_time>\s)? năm \s )
        (?<! năm \s \d{4}: ) (?<! \d{4}[-–]\d{4}: ) (?<! \d{4}\s[-–]\s\d{4}: )
        | , \s <new_clause> \b | \b trong\ khi \b
        | ^ [^()]{0,80} \)""",  # what a bracket tells of the count before: "310 em (60 em tốt nghiệp), | năm 2030"
    "students",
    column="phrase",
)


def without_the_rest(clause: Clause) -> Clause:
    """The clause up to what it tells of others: "900 em diện hiệp định, | số còn lại theo học bổng của các tỉnh"."""
    rest = words_of("rest_of_them").search(clause.after)
    return replace(clause, after=clause.after[: rest.start()]) if rest else clause


@cache
def noun_matcher() -> lexicon.Matcher:
    """What is counted: most sentences have none of it."""
    return lexicon.Matcher(sorts().items())


@cache
def _countable() -> tuple[str, ...]:
    """What a sentence can tell the number of, before the number: all that is counted, and no part of a total."""
    return tuple(phrase for phrase in sorts() if not has("short", phrase))


def clauses_of(sentence: Sentence, *, listed: bool = False) -> list[Clause]:
    """The counts of a sentence; listed: a semicolon joins it to parts of a total, whose people "em" still means."""
    if not noun_matcher().find(sentence.text):
        return []
    goes_on = listed or continues(sentence.text)
    counts = [*find_counts(sentence.text, tuple(sorts())), *find_told_counts(sentence.text, _countable())]
    counts.sort(key=lambda count: count.char_start)  # what each gets counts where no total is told
    counts = [c for i, c in enumerate(counts) if not ((i or goes_on) and _is_each(sentence.text, c))]
    found = []
    for i, count in enumerate(counts):
        top = counts[i - 1].char_end if i else 0
        bottom = counts[i + 1].char_start if i + 1 < len(counts) else len(sentence.text)
        before = sentence.text[top : count.char_start]
        cut = max((m.end() for m in _BREAK.finditer(before)), default=0)
        after = sentence.text[count.char_end : bottom]
        stop = _STOP.search(after)
        after = after[: stop.start()] if stop else after
        if is_out_of_whole(sentence.text, count) and i + 1 < len(counts):  # told as its whole is: "18 em trong số 25"
            end = counts[i + 2].char_start if i + 2 < len(counts) else len(sentence.text)
            after = sentence.text[counts[i + 1].char_end : end]
            sort = _sort(counts[i + 1], "", after, None, goes_on)
        else:
            sort = _sort(count, before[cut:], after, found[-1].sort if found else None, goes_on)
        if sort:
            found.append(Clause(count, sort, before[cut:], after, top + cut, sentence))
    return _wholes_first(found)


def _wholes_first(found: list[Clause]) -> list[Clause]:
    """The clauses, each part that stands before its whole behind it: "18 em trong số 25 lưu học sinh"."""
    parts = [i for i, one in enumerate(found[:-1]) if is_out_of_whole(one.sentence.text, one.count)]
    for i in parts:
        found[i], found[i + 1] = found[i + 1], found[i]
    return found


def is_out_of_whole(text: str, count: Count) -> bool:
    """Whether a whole is told right behind a count: "| 18 em trong số 25 lưu học sinh"."""
    return _OUT_OF.match(text, count.char_end) is not None


_OUT_OF = lexicon.regex(r"\s+ <out_of> \s+ (?=\d)", "students", column="phrase")


def _is_each(text: str, count: Count) -> bool:
    """Whether a count is what each of several gets: "20 suất cho 4 tỉnh, mỗi tỉnh | 5 suất"."""
    return _EACH.search(text, max(0, count.char_start - 24), count.char_start) is not None


_EACH = lexicon.regex(r"\b <each> \s+ (?!<per_year>) [^\W\d]+ \s* (?:<each_with>\s+)? $", "students", column="phrase")


def _sort(count: Count, before: str, after: str, earlier: str | None, goes_on: bool) -> str | None:
    """What is counted; "người", "em" count what stands before them ("số sinh viên Lào là 250 người")."""
    sort = sorts().get(lower(count.noun))
    if sort == "award" and (words_of("not_award").match(after.lstrip()) or _of_presents(count, before, after)):
        return None
    if sort == "official" and _AND_STUDENTS.match(after):
        return "student"  # "30.000 lượt cán bộ, | học sinh, sinh viên"
    if sort == "student" and _ARE_OFFICIALS.match(after):
        return "official"  # "22 học viên | là cán bộ các sở, ngành"
    if sort != "any":
        return sort
    if are := _ARE_ALL.match(after):
        return sorts()[" ".join(are["noun"].lower().split())]  # "300 người | là tổng số lưu học sinh Lào"
    if has("self_paying", after[:40]) or has("holding_noun", after[:30]):
        return "student"
    if has("by_award", last_part(before)):
        return "student"  # "diện học bổng hiệp định là | 3.980 em"
    own = last_part(before) if earlier else before  # not "118 em diện học bổng của tỉnh, | 214 em diện hiệp định"
    told = [(m.end(), kind) for kind in ("award", "student", "official") for m in words_of(kind).finditer(own)]
    if told:
        return max(told)[1]
    if _WENT_TO_STUDY.match(after) or _WERE_SENT.match(after):
        return "student"  # "13.000 người | Lào đã sang Việt Nam học tập"
    if _TAUGHT.search(before) or _AT_SCHOOL.search(before):
        return "student"  # "giúp Lào đào tạo | 560 người", "năm học này trường có | 56 em"
    taken_in = has_last("taken_in", before) and (has("young", count.noun) or has("study", after[:NEAR]))
    if words_of("studies_now").match(after.lstrip()) or taken_in or has("graduate", after[:25]):
        return "student"  # "Hiện trường có 61 em | đang theo học", "tiếp nhận | 11 em", "34 em | đã tốt nghiệp"
    return "student" if words_of("student").match(after.lstrip()) or (goes_on and not earlier) else earlier


def _of_presents(count: Count, before: str, after: str) -> bool:
    """Whether "suất" by itself counts presents: "tặng quà cho học sinh Lào, tổng cộng | 30 suất"."""
    bare = words_of("bare_award").fullmatch(count.noun) and not has("holding_noun", before + after)
    return bool(bare) and (has("presents", before) or _EACH_HAS.search(after) is not None)


_EACH_HAS = lexicon.regex(r"\b <each> \s <bare_award> \b [^.;]{0,30}? \b <presents> \b", "students", column="phrase")
_TAUGHT = lexicon.regex(r"\b <teaches> \s+ (?:<hedge>\s+){0,2} $", "students", column="phrase", hedge=HEDGED)
_AT_SCHOOL = lexicon.regex(
    r"(?:^|\s) <bare_school> \s (?:\w+\s+){0,2}? (?: <has> | <taken_in> | <teaches> ) \s+ (?:<hedge>\s+){0,2} $",
    "students",
    column="phrase",
    hedge=HEDGED,
    bare_school=lexicon.alternation(lexicon.phrases("clause_words", "bare_school")),
)
_ARE_ALL = lexicon.regex(r"\s+ là \s+ <all_of_them> \s+ (?P<noun> <student> | <award>) \b", "students", column="phrase")
_ARE_OFFICIALS = lexicon.regex(r"\s+ <are> \s+ (?:(?:các|những)\s+)? <official> \b", "students", column="phrase")
_WENT_TO_STUDY = lexicon.regex(
    r"\s (?:Lào|Việt\ Nam) \s [^,.;]{0,40}? \b <study> \b", "students", column="phrase", ignore_case=False
)
_WERE_SENT = lexicon.regex(  # "26 em | được gửi từ Xay sang Gia Lai học"
    r"\s được \s <send> \b [^.;]{0,60}? \b <goes_over> \b [^.;]{0,40}? \b <studying> \b",
    "students",
    column="phrase",
)
_AND_STUDENTS = lexicon.regex(r"(?:,|\s+và) \s+ (?! <trainee> \b) <student> \b", "students", column="phrase")


def last_part(before: str) -> str:
    """What stands before a count behind the last comma or "và"."""
    return _COMMA.split(before)[-1]


_COMMA = re.compile(r",| và ")


def continues(text: str) -> bool:
    """Whether a sentence tells some of those counted before: "Trong đó ...", "Trường Xay đông nhất với 168 em"."""
    if words_of("goes_on").match(text) is not None:
        return True
    if " trong " in text and _SAID_OF_THEM.match(text) is not None:
        return True
    if not any(map(lower(text).__contains__, _most())):
        return False  # cheap, since few sentences have one
    return _MOST_OF_THEM.match(text) is not None and not names_third(text)


_SAID_OF_THEM = lexicon.regex(  # "Hiệu trưởng cho biết, | trong số đó có 97 em diện hiệp định"
    r"[^,;:.\d]{3,60}? \s <says> (?: \s <not_for> )? ,? \s <half> \b",
    "students",
    column="phrase",
    says=lexicon.alternation(lexicon.phrases("clause_words", "says")),
)


@cache
def _most() -> tuple[str, ...]:
    return tuple(lexicon.phrases("students", "most_of_them", column="phrase"))


_MOST_OF_THEM = lexicon.regex(
    r"""[^\d;:.]{0,90}? \b <most_of_them> (?: , | \b [^\d;:.]{0,60}? \b với ) \s
        (?:<hedge>\s){0,2} \d[\d.]* \s (?: <any> | <student> ) \b""",
    "students",
    column="phrase",
    hedge=HEDGED,
)


LISTED = lexicon.regex(  # "35 suất | cho học sinh Xay và 25 suất ...", but not "35 suất | năm 2030 và 40 suất ..."
    r"(?: (?: \s (?:Lào|\w+) ){0,4} \s* , | [^,;:.()\d]{0,60} \b<and> ) \s* (?:<hedge>\s+){0,2}",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def is_listed(clause: Clause) -> bool:
    """Whether a count goes on with the next by a comma or "và"."""
    return LISTED.fullmatch(clause.after) is not None


def told_together(clause: Clause) -> str:
    """What stands behind the next count, which "và" joins to this one, of both: "40 suất và 20 suất | mỗi năm"."""
    text, end = clause.sentence.text, clause.count.char_end + len(clause.after)
    return _CLAUSE.match(text, end)[0] if is_listed(clause) else ""


_CLAUSE = re.compile(r"(?: [^.,;:()] | [.,](?=\d) )*", re.VERBOSE)

OPENS = lexicon.regex(r"\b <opens> \s+ \d+ \s+ <course_noun> \b", "students", column="phrase")  # "mở 10 lớp"
THEY = lexicon.regex(r"^ <they> \b", "students", column="phrase")  # a sentence that goes on of those counted before
_LAOS = lexicon.regex(r"(?P<border> \b <borders> \s+)? \b Lào \b (?!\ Cai)", "students", column="phrase")


def names_laos(text: str) -> bool:
    """Whether a sentence names Laos, other than as what a Vietnamese commune borders on."""
    return any(m["border"] is None for m in _LAOS.finditer(text))


def is_at_school(clause: Clause) -> bool:
    """Whether a school, named by its kind alone, is told to have those counted: "trường có | 56 em"."""
    return _AT_SCHOOL.search(clause.before) is not None


def is_only_counted(clause: Clause) -> bool:
    """Whether the noun counted says nothing of who it is: "em", "người"."""
    return sorts().get(lower(clause.count.noun)) == "any"


def is_mixed(clause: Clause) -> bool:
    """Whether people of both countries are counted together: "5.000 học sinh | Việt Nam, Lào"."""
    return clause.sort != "award" and _MIXED.match(clause.after) is not None


_MIXED = lexicon.regex(  # "5.000 học sinh | Việt Nam, Lào", "15.000 học sinh | Lào và con em các dân tộc Việt Nam"
    r"""\s+ (?: Việt\ Nam \s* (?: , | và ) \s* Lào \b
           | Lào \s+ (?: , | và ) \s+ (?: (?: <student> | <minority> | <kin> ) \s+ ){0,4} Việt\ Nam \b )""",
    "students",
    column="phrase",
    ignore_case=False,
)


def names_people(clause: Clause) -> bool:
    """Whether people are counted, and not awards: "cấp học bổng cho | 270 em"."""
    return clause.sort != "award" or is_only_counted(clause)


def is_about_students(clause: Clause) -> bool:
    if clause.sort == "award" or is_just_told(clause):
        return True
    told = clause.before + clause.count.noun + clause.after[:NEAR]
    return has("studying", told) or has("graduate", told) or has("study", told)


def is_just_told(clause: Clause) -> bool:
    """Whether those told before are counted again: "Năm học 2029-2030 có | 390 em", "Tỉnh đã nhận | 12 em"."""
    if not is_only_counted(clause):
        return False
    taken_in = has_last("taken_in", clause.before) and has("young", clause.count.noun)
    return taken_in or _IN_A_SCHOOL_YEAR.match(clause.before) is not None


_IN_A_SCHOOL_YEAR = lexicon.regex(  # "Năm học 2029-2030 có | 390 em"
    r"[^,.;]{0,20} <schooling> \s \d{4} \s? [-–] \s? \d{4} ,? \s (?:\w+\s){0,4} $", "clause_words"
)


def whole_of(text: str) -> str:
    """What is told of all who are counted: without what follows "trong đó"."""
    part = words_of("half").search(text)
    return text[: part.start()] if part else text
