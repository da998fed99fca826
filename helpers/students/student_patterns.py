"""Wordings around counts of awards and students that tell what is counted, and the times that such counts are of."""

from __future__ import annotations

from dataclasses import replace

from helpers.language import lexicon
from helpers.language.numbers import word_quantities
from helpers.students.student_counts import HEDGED, Clause, has, has_last

SHORT = lexicon.regex(r"\d \s <short_stay> \b", "clause_words")
STUDY_YEARLY = lexicon.regex(r"(?P<study><studying>) \s <per_year> \b", "students", column="phrase")
HERE_NOW = lexicon.regex(  # "sẽ tạo mọi điều kiện để 900 lưu học sinh | Lào đang ở Việt Nam yên tâm học tập"
    r"\s+ (?:\w+\s+){0,2}? (?: <here_now> | <lives> \s (?: Việt\ Nam | Lào ) \b (?! \s <study>) )",
    "students",
    column="phrase",
)
BOTH_AGREE = lexicon.regex(  # "Hai bên nhất trí trong năm 2025 Việt Nam dành cho Lào | 1.160 suất"
    r"\b hai \s [^\W\d]+ \b [^.;]{0,30}? \b <both_agree> \b (?! [^.;]{0,120} \b <so_far> \b)",
    "students",
    column="phrase",
)
HOME_OF = lexicon.regex(r"\b <home_of> \s (?:<hedge>\s){0,2} $", "students", column="phrase", hedge=HEDGED)
DEGREES_FOR = lexicon.regex(r"\b <graduate> \s (?:[^\W\d]+\s){0,3}? <for> \s (?:\w+\s)? $", "students", column="phrase")
_LISTED = lexicon.regex(r"\s* (?:\w+\s+){0,4} \w* \s* (?:, | \b<and>) \s*", "clause_words", **{"and": "và"})


def is_a_place_to_fill(clause: Clause) -> bool:
    """Whether awards are places not given yet: "tuyển 35 chỉ tiêu", but not "được tỉnh Xay cấp 35 chỉ tiêu"."""
    return has("planned_noun", clause.count.text) and _BEEN_GIVEN.search(clause.before) is None


GIVEN = lexicon.regex(  # "theo thỏa thuận, tỉnh Xay đã cấp cho bạn | 25 suất"
    r"\b đã \s [^.;,]{0,50}? <give> \s+ (?:\w+\s+){0,5} $", "students", column="phrase"
)
_BEEN_GIVEN = lexicon.regex(
    r"\b được \s [^.;,]{0,50}? (?! <reserves> \b) <give> \s+ (?:\w+\s+)? $", "students", column="phrase"
)
WERE_TAUGHT = lexicon.regex(  # "Mười năm qua, 600 em của tỉnh Xay | đã được Thanh Hóa đào tạo"
    r"\b đã \s được \s (?:[^,.;]{1,50}? \s)? <teaches> \b", "students", column="phrase"
)
BEFALLS = lexicon.regex(r"\s+ (?:\w+\s+){0,5}? <befalls> \b", "students", column="phrase")
HAVE_STUDIED = lexicon.regex(  # "Tới nay, 160 lưu học sinh | Lào đã học tiếng Việt"
    r"(?: , \s <student> )? \s+ (?:\w+\s+){0,4}? đã \s (?: <studying> | <study> ) \b", "students", column="phrase"
)


ENTERED = lexicon.regex(r"\s+ (?:\w+\s+){0,6}? <enters> \b", "students", column="phrase")
IN_YEARS = lexicon.regex(  # "1.000 em | đã được nhà trường dạy trong hơn 20 năm", but not "lớp học trong 2 năm"
    r"\b đã \b [^.;]{0,90}? \b <through> \s+ (?:<hedge>\s+){0,2} \d{2} \s+ năm \b (?! \s+ (?:<studying>|\d))",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def stay(clause: Clause, near: str) -> bool:
    """Whether students from abroad are told to be somewhere, and not only to do something: "200 em chạy bộ"."""
    told_number = not (
        clause.count.text[:1].isdigit() or any(word_quantities(clause.count.text))
    )  # "số lưu học sinh là 300"
    return (
        told_number
        or clause.count.min >= MANY
        or has_last("among_all", clause.before)
        or _HAD.search(clause.before) is not None
        or has("lives", near[:45])
    )


MANY = 1000  # students from abroad whom nobody meets all at once
GRADED = lexicon.regex(r"\s (?:\w+\s){0,2}? <graded> \b", "students", column="phrase")
_HAD = lexicon.regex(
    r"\b (?: <has> | <taken_in> | <trains> | <send> | <come_from> | <for> | <hands_over> ) \s+ (?:\w+\s+){0,3}? $",
    "students",
    column="phrase",
)
SENT_OFF = lexicon.regex(  # "Xay gửi sang Quảng Trị | 130 học sinh"
    r"\b <send> \s+ (?:\w+\s+)? <goes_over> \s+ (?:\w+\s+){0,4} $", "students", column="phrase"
)
WERE_SENT = lexicon.regex(r"\s+ (?:\w+\s+){0,2}? được \s+ <send> \b", "students", column="phrase")
TRAINED = lexicon.regex(
    r"\b <trained_so_many> \s+ (?:\w+\s+)? $", "students", column="phrase"
)  # "đào tạo được | 300 em", but not "giáo dục - đào tạo được đẩy mạnh"
ACROSS = lexicon.regex(  # "sinh viên Việt Nam ở Lào hơn | 200 người"
    r"\b <student> \s+ (?: Lào \s+ <lives> \s+ Việt\ Nam | Việt\ Nam \s+ <lives> \s+ Lào ) \b",
    "students",
    column="phrase",
)
YEAR_BY_YEAR = lexicon.regex(  # "Số lưu học sinh Lào của tỉnh tăng dần: năm 2029 có | 120 em"
    r"\b <student> \s [^.;:]{0,80} : \s (?:<in_time>\s)? năm \s", "students", column="phrase"
)
STUDY_THERE = lexicon.regex(  # "mỗi năm 1.900 sinh viên | Lào theo học" are those who study there
    r"\s+ (?:\w+\s+){0,3}? <stays_to_study> \b", "students", column="phrase"
)


HAVING_DONE = lexicon.regex(  # "đã ký thỏa thuận với 8 tỉnh, đào tạo hơn | 300 sinh viên"
    r"\b đã \s [^.;]{0,120}, \s (?:<trains>) \s+ (?:\w+\s+)? $", "students", column="phrase"
)
WISH = lexicon.regex(  # "đề nghị nhận | 10 em", but not "đề nghị quản lý tốt lưu học sinh Lào, hiện có | 900 em"
    r"\b (?P<ground> <at_wish> \s )? <wish> \b (?! .* [,(] \s? <now> \s (?:\w+\s){0,3} $)", "students", column="phrase"
)


def graduate_together(clause: Clause) -> bool:
    """Whether a list ends with what all in it did: "có 31 lưu học sinh Lào, 19 ... | được nhận chứng chỉ"."""
    text = clause.sentence.text
    rest = text[clause.count.char_end : clause.count.char_end + LIST]
    alone = has("study", clause.after) or has("enters", clause.after) or _SOME_GRADUATED.match(rest)
    return _LISTED.fullmatch(clause.after) is not None and not alone and has("graduate", rest)


_SOME_GRADUATED = lexicon.regex(  # "đào tạo 1.200 lưu học sinh | Lào, 900 em đã tốt nghiệp"
    r"[^;.\d]{0,40} \d[\d.]* \s+ <any> \s+ (?:\w+\s+){0,2}? <graduate> \b", "students", column="phrase"
)


def told_of_all(clause: Clause) -> Clause:
    """The clause with what is told of a whole list: "33 em Lào, 6 em Campuchia | nhận chứng chỉ do Trường Xay cấp"."""
    text = clause.sentence.text
    return replace(clause, after=text[clause.count.char_end :]) if graduate_together(clause) else clause


LIST = 120  # code points of a list of people, the first one's noun to what is told of all


def is_within_a_year(period: str | None) -> bool:
    """Whether a period is a year, a school year or less: people taken in then are a stock of that time."""
    return period is not None and (period[:4] == period[8:12] or ("/" not in period))


def is_over(period: str | None, own_year: int | None) -> bool:
    """Whether years are over: those of a plan told in retrospect."""
    return bool(period and own_year and period[5:].isdigit() and int(period[5:]) < own_year)


def spans_years(period: str | None) -> bool:
    """Whether a period is longer than a school year: "2011/2020" or "2001/.."."""
    if period is None or "/" not in period or len(period) not in (7, 9):
        return False
    return period.endswith("..") or int(period[5:]) - int(period[:4]) > 1
