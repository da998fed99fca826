"""Officials who are trained: those of a course, of an army or the police; who is sent to teach is not."""

from __future__ import annotations

from dataclasses import replace

from helpers.language import lexicon
from helpers.students.scholarship import Scholarship
from helpers.students.student_counts import HEDGED, HONOURED, NEAR, OPENS, Clause, has, last_part, whole_of, words_of
from helpers.text import Article


def are_trained(clause: Clause, near: str, *, some_of: bool) -> bool:
    """Whether officials who are counted are trained; not those who are praised, and who teach themselves.

    Args:
        near: the words behind them.
        some_of: whether they are some of people counted before.
    """
    before = clause.before
    praised = has("honoured", near[:30]) and not words_of("all_of").match(near.lstrip())
    if praised or has("graded", before[-HONOURED:]) or has("capacity", before[-HONOURED:]) or _THEY_TEACH.match(near):
        return False  # "trong đó 4 học viên | xếp loại xuất sắc"
    told = before[-120:] + " " + whole_of(near)
    graduated = has("graduate", before) or have_graduated(clause)
    return some_of or has("train", told) or graduated or is_course_of_officials(clause)


def have_graduated(clause: Clause) -> bool:
    """Whether officials took a degree: "trao bằng thạc sĩ cho | 7 cán bộ", "| 65 giảng viên Lào đã tốt nghiệp".

    Those who once did, and are at a feast, are not: "gặp mặt | 30 cán bộ Lào đã tốt nghiệp tại Việt Nam".
    """
    met = any(has(kind, clause.before[-HONOURED:]) for kind in ("gathered", "honoured"))
    behind = not met and _HAVE_GRADUATED.search(clause.after[:NEAR]) is not None
    return behind or has("graduate", last_part(clause.before))


_THEY_TEACH = lexicon.regex(  # "12 giáo viên | sang dạy tiếng Việt"
    r"\s+ (?:\w+\s+){0,3}? <they_teach> \b", "students", column="phrase"
)
_HAVE_GRADUATED = lexicon.regex(  # "đã tốt nghiệp", "400 bác sĩ Lào | tốt nghiệp tại trường"
    r"\b (?:đã|vừa) \s (?:\w+\s)? <graduate> \b | ^ \s (?:\w+\s){0,3}? <graduate> \s (?:tại|ở|từ) \b",
    "students",
    column="phrase",
)
_ARMY = lexicon.regex(  # "295 học viên | cho Quân đội nhân dân Lào", "326 học viên | Quân đội nhân dân Lào"
    r"^ \s+ (?: (?P<for>(?:\w+\s+){0,3} <for> \s+) )? (?:<link>\s+)? <forces> \b", "students", column="phrase"
)

_ARMY_BEFORE = lexicon.regex(  # "đã đào tạo 60 khóa cho Quân đội nhân dân Lào, với | 470 học viên"
    r"""\b <for> \s+ (?:<link>\s+)? <forces> \b [^.;]{0,60} $
      | \b <forces> \b (?:\s+\w+){0,4}? \s+ được \s [^.;]{1,70}? \b <teaches> \b""",
    "students",
    column="phrase",
)


def is_of_an_army(clause: Clause) -> bool:
    """Whether people were trained for an army or the police: "đã đào tạo 295 học viên | cho Quân đội nhân dân Lào"."""
    if not has("trains", clause.before):
        return False
    before = has("trainee", clause.count.noun) and _ARMY_BEFORE.search(clause.before) is not None
    of = _ARMY.search(clause.after[:NEAR])
    told = has("trainee", clause.count.noun) and not has("now", clause.before)  # not "đang đào tạo | 210 học viên"
    return before or (of is not None and (of["for"] is not None or told))


_COURSE = lexicon.regex(  # "bế mạc lớp tiếng Việt hè cho | 30 cán bộ"
    r"""(?: \b <course_noun> \b [^.;,]{0,60} | \b <opens> \s (?:\d+\s)? <course_noun> \b [^.;]{0,100} )
        \b <for> \s+ (?:\w+\s+)? $""",
    "students",
    column="phrase",
)


def is_course_of_officials(clause: Clause) -> bool:
    """Whether those counted are officials of a course: "21 học viên | là cán bộ lãnh đạo", "lớp hè cho | 30 cán bộ".

    So are those who attend one that is for officials: "lớp bồi dưỡng cho cán bộ Bộ Xay Lào có | 30 học viên".
    """
    if clause.sort == "student" and has("trainee", clause.count.noun):
        of_officials = _FOR_OFFICIALS.search(clause.before) or _SHORT_COURSE.search(clause.before)
        if of_officials:
            return True
    if clause.sort == "official" and _COURSE.search(clause.before):
        return True
    return clause.sort == "official" and words_of("student").fullmatch(clause.count.noun) is not None


_SHORT_COURSE = lexicon.regex(  # "mở 4 lớp tập huấn với | 159 học viên Lào": of people at work
    r"""\b (?: <course_noun> \s <short_course> | <short_course> ) \b (?! \s <of_language> \b ) [^.;]{0,120}?
    (?: \b <each_with> \s | \b <for> \s | , \s ) (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def with_course(article: Article, number: int, clause: Clause) -> Clause:
    """The clause with the one that a semicolon joins it to, where that opens a course: "mở lớp tập huấn; | 90 em"."""
    if not number or clause.start or not has("trainee", clause.count.noun):
        return clause
    before = article.sentences[number - 1]
    opens = before.text.endswith(";") and _OPENS_COURSE.search(before.text) is not None
    return replace(clause, before=f"{before.text.rstrip(';')}, {clause.before}") if opens else clause


_OPENS_COURSE = lexicon.regex(r"\b <course_noun> \s <short_course> \b", "students", column="phrase")
_FOR_OFFICIALS = lexicon.regex(
    r"""\b <course_noun> \b [^.;\d]{0,70}? \b <for> \s (?:<any>\s)? <official> \b [^.;\d]{0,90}?
    \b <each_with> \s (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
COURSES_COUNTED = lexicon.regex(r"\d \s <course_noun> , \s $", "students", column="phrase")
_COURSES = lexicon.regex(
    r"\b \d+ \s+ <course_noun> \b [^.;()]{0,120} \b <each_with> \s+ $", "students", column="phrase"
)


def lists_courses(clauses: list[Clause]) -> bool:
    """Whether a clause of a list tells how many attended how many courses: "12 khóa cao học với | 40 học viên"."""
    return any(_COURSES.search(clause.before) for clause in clauses)


def is_of_course(clause: Clause, before: Scholarship) -> bool:
    """Whether people of a course are officials, as those told before: "số học viên được đào tạo lên 108 người"."""
    told = clause.before[-NEAR:] + clause.count.noun
    degrees = has("level_higher", clause.after[:NEAR])  # "412 học viên | ở các bậc đại học, thạc sĩ": students
    course = has("train", told) or (OPENS.search(told) or _COURSE.search(clause.before)) is not None
    course = course or COURSES_COUNTED.search(clause.before) is not None  # "Từ năm 2009 là 44 khóa, | 326 học viên"
    taught = has("trainee", told) and course and not has("still", told)
    return before.measure == "officials_trained" and taught and not degrees
