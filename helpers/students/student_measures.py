"""What a count of awards or students measures (an award, a plan, a rate, a stock, a total), and its level."""

from __future__ import annotations

from dataclasses import replace

from helpers.language import lexicon
from helpers.language.numbers import word_quantities
from helpers.students.scholarship import GIVEN, STOCKS, Scholarship, is_school_year
from helpers.students.student_counts import (
    HEDGED,
    HONOURED,
    NEAR,
    Clause,
    has,
    has_last,
    is_at_school,
    is_just_told,
    is_only_counted,
    last_part,
    names_laos,
    told_together,
    words_of,
)
from helpers.students.student_courses import are_trained, is_course_of_officials, is_of_an_army
from helpers.students.student_differences import is_only_more
from helpers.students.student_holders import BEHIND, are_given_awards, take_awards
from helpers.students.student_payers import STATE_SIZED
from helpers.students.student_wholes import counted_among_all, had_by_a_school, had_by_the_country

STILL = 25  # code points behind people in which it is told that they study there now
GRADUATED = 50  # code points behind people in which it is told that they took their degree
PRAISED = 60  # code points behind it: "35 em học tập nổi bật được Tỉnh đoàn biểu dương"
_SHORT = lexicon.regex(r"\d \s <short_stay> \b", "clause_words")
_STUDY_YEARLY = lexicon.regex(r"(?P<study><studying>) \s <per_year> \b", "students", column="phrase")


def measure_of(
    clause: Clause, period: str | None, own_year: int | None, part_of: Scholarship | None = None
) -> str | None:
    """The measure of schema.MEASURES; None when the count is none of them (a few students who are met).

    part_of: the count told before of which people are some, who are counted as those are unless told otherwise.
    """
    before, near = clause.before, words_of("leaver").sub("", clause.after[:NEAR])
    if has("at_first", before) and not period:
        return None  # "Thời gian đầu, ký túc xá tiếp nhận | 30 sinh viên"
    if is_only_more(clause) or any(m["ground"] is None for m in _WISH.finditer(before)):
        return None
    before = _STUDY_YEARLY.sub(r"\g<study>", before)  # "2.000 sinh viên theo học mỗi năm" is a stock
    yearly = has("per_year", before[-120:]) or words_of("per_year_after").match(clause.after.lstrip())
    yearly = yearly or (clause.sort == "award" and has_last("per_year", near.rstrip(" .,;")))
    planned_award = clause.sort == "award" and (
        has("planned_award", before[-120:])
        or _is_a_place_to_fill(clause)
        or has("planned_behind", near)
        or BOTH_AGREE.search(before) is not None
    )
    planned_award = planned_award and _GIVEN.search(before) is None
    ahead = bool(period and own_year and period[:4].isdigit() and int(period[:4]) > own_year)
    if clause.sort == "award" and spans_years(period) and own_year and period and period[5:].isdigit():
        ahead = ahead or (int(period[5:]) > own_year and not has("so_far", before))  # "giai đoạn 2022-2026, cấp | 12"
    planned = has("planned", before[-120:]) or planned_award or ahead
    if (
        clause.sort == "official"
        and part_of is not None
        and part_of.measure in STOCKS
        and has("degree", clause.count.noun)
    ):
        return part_of.measure  # "26 học viên nhận bằng, trong đó có 3 tiến sĩ, | 15 kỹ sư"
    if clause.sort == "official" and has("degree", clause.count.noun) and has("graduate", near[:GRADUATED]):
        return "graduates"  # "400 bác sĩ Lào | tốt nghiệp tại trường"
    if clause.sort == "official":
        return "officials_trained" if are_trained(clause, near, some_of=part_of is not None) else None
    if clause.sort == "student" and is_course_of_officials(clause):
        return "officials_trained"
    if clause.sort == "award" or are_given_awards(clause, near) or (part_of is None and take_awards(clause)):
        if yearly or has_last("per_year", near.rstrip(" .,;")):
            return "per_year"
        return "planned" if planned else "awarded"
    cared_for = has("planned", before) and _HERE_NOW.match(clause.after) is not None
    planned = planned and not cared_for
    if _DEGREES_FOR.search(before) and not has("honoured", before[-HONOURED:]):
        return "graduates"  # whatever else was done: "lễ tốt nghiệp cho | 86 em và gặp mặt các tân sinh viên"
    around = (before[-HONOURED:], near.partition(",")[0][:PRAISED])
    of_all = told_together(clause)  # "gặp mặt 86 lưu học sinh Lào và 24 lưu học sinh Campuchia | đang học tại trường"
    studies = has("studies_now", clause.after + of_all) or has("studies_now", before[-HONOURED:])
    if has("lodged", before[-HONOURED:] + near.partition(",")[0]) or has("capacity", before[-HONOURED:]):
        return None
    studies = studies or has_last("taken_in", before)  # "gặp mặt, tiếp nhận | 10 sinh viên"
    studies = studies or _HOME_OF.search(before) is not None
    if any(has("honoured", words) or (has("gathered", words) and not studies) for words in around):
        return None
    if (not studies and clause.count.min < MANY and _BEFALLS.match(near)) or _GRADED.match(near):
        return None  # "có 14 lưu học sinh Lào | dương tính", "trong đó 28 em | loại giỏi"
    studying = cared_for or has("studies_now", near[:STILL])  # "320 em đã tốt nghiệp, 180 em | đang theo học"
    finished = has("graduate", near[:GRADUATED]) or has("graduate", clause.count.noun)  # "| 73 tân cử nhân"
    own = last_part(before[-60:]) if clause.start else before[-60:]  # not "1 em bảo vệ luận văn, | 12 em học"
    if (has("graduate", own) and not studying) or (finished and not cared_for) or _graduate_together(clause):
        return "graduates"
    takes = has("taken_in", before[-HONOURED:]) or has("trains", before[-HONOURED:])
    ends = has("per_year", near[:30]) or has_last("per_year", clause.after.rstrip(" .,;"))  # "nhận 40 em | mỗi năm"
    if (has("per_year", before[-120:]) or (takes and ends)) and not _STUDY_THERE.match(near):
        return "per_year"
    own_time = has("now", before) or studying or (is_school_year(period) and part_of and spans_years(part_of.period))
    if part_of is not None and not own_time:
        return part_of.measure
    if is_of_an_army(clause):
        return "officials_trained"
    sent = _SENT_OFF.search(clause.before) is not None
    done = sent or has("so_far", before) or _WERE_TAUGHT.search(near.partition(",")[0]) is not None
    done = done or _HAVE_STUDIED.match(near) is not None
    since = (has("began", before) or has("span", before)) and done and not has("now", near)
    within = _is_within_a_year(period) and not has("to_date", before)
    summed = has("total", before[-120:]) or _HAVING_DONE.search(before) or _TRAINED.search(before)
    studied = has("to_date", before) and (_HAVE_STUDIED.match(near) or _ENTERED.match(near)) and not within
    taught = _WERE_TAUGHT.search(near.partition(",")[0]) is not None and not within
    studied = studied or (taught and (has("to_date", before) or period is None))
    studied = studied or (_IN_YEARS.search(before + clause.after[:BEHIND]) and not has("now", before + near))
    degrees = has("degree", clause.count.noun) and has("trains", before) and not (studying or has("now", before + near))
    of_years = since or studied or (summed and not within) or (degrees and period is None)  # "đào tạo 1.200 cử nhân"
    if studying and clause.start and is_only_counted(clause):
        return "students_enrolled"  # "Từ năm 2001, trường đã đào tạo 900 em, | 200 em đang theo học"
    if planned and spans_years(period) and not has("so_far", before) and not _is_over(period, own_year):
        return "planned"  # "Giai đoạn 2025-2029, tỉnh Xay dự kiến đào tạo | 250 em"
    if of_years or words_of("total_after").match(clause.after.lstrip()) or spans_years(period):
        return "students_total"
    if planned:
        return "planned"
    if _SHORT.search(near) or _SHORT.search(before[-40:]):
        return None  # "sang thực tập 2 tuần"
    return (
        "students_enrolled"
        if studies
        or has("study", before[-NEAR:] + near)
        or (has("study", clause.count.noun) and _stay(clause, near))
        or has("now", before[-40:])
        or (has("now", before) and (has("trains", before) or has("part", before)))
        or counted_among_all(before)
        or (clause.count.min >= MANY and had_by_the_country(before))
        or _WERE_SENT.match(near)
        or sent
        or had_by_a_school(clause)
        or _ACROSS.search(before[-NEAR:] + clause.count.noun + near) is not None
        or (is_at_school(clause) and (is_only_counted(clause) or names_laos(near)))
        or is_just_told(clause)
        or _YEAR_BY_YEAR.search(before) is not None
        else None
    )


_HERE_NOW = lexicon.regex(  # "sẽ tạo mọi điều kiện để 900 lưu học sinh | Lào đang ở Việt Nam yên tâm học tập"
    r"\s+ (?:\w+\s+){0,2}? (?: <here_now> | <lives> \s (?: Việt\ Nam | Lào ) \b (?! \s <study>) )",
    "students",
    column="phrase",
)
BOTH_AGREE = lexicon.regex(  # "Hai bên nhất trí trong năm 2025 Việt Nam dành cho Lào | 1.160 suất"
    r"\b hai \s [^\W\d]+ \b [^.;]{0,30}? \b <both_agree> \b (?! [^.;]{0,120} \b <so_far> \b)",
    "students",
    column="phrase",
)
_HOME_OF = lexicon.regex(r"\b <home_of> \s (?:<hedge>\s){0,2} $", "students", column="phrase", hedge=HEDGED)
_DEGREES_FOR = lexicon.regex(
    r"\b <graduate> \s (?:[^\W\d]+\s){0,3}? <for> \s (?:\w+\s)? $", "students", column="phrase"
)
_LISTED = lexicon.regex(r"\s* (?:\w+\s+){0,4} \w* \s* (?:, | \b<and>) \s*", "clause_words", **{"and": "và"})


def _is_a_place_to_fill(clause: Clause) -> bool:
    """Whether awards are places not given yet: "tuyển 35 chỉ tiêu", but not "được tỉnh Xay cấp 35 chỉ tiêu"."""
    return has("planned_noun", clause.count.text) and _BEEN_GIVEN.search(clause.before) is None


_GIVEN = lexicon.regex(  # "theo thỏa thuận, tỉnh Xay đã cấp cho bạn | 25 suất"
    r"\b đã \s [^.;,]{0,50}? <give> \s+ (?:\w+\s+){0,5} $", "students", column="phrase"
)
_BEEN_GIVEN = lexicon.regex(
    r"\b được \s [^.;,]{0,50}? (?! <reserves> \b) <give> \s+ (?:\w+\s+)? $", "students", column="phrase"
)
_WERE_TAUGHT = lexicon.regex(  # "Mười năm qua, 600 em của tỉnh Xay | đã được Thanh Hóa đào tạo"
    r"\b đã \s được \s (?:[^,.;]{1,50}? \s)? <teaches> \b", "students", column="phrase"
)
_BEFALLS = lexicon.regex(r"\s+ (?:\w+\s+){0,5}? <befalls> \b", "students", column="phrase")
_HAVE_STUDIED = lexicon.regex(  # "Tới nay, 160 lưu học sinh | Lào đã học tiếng Việt"
    r"(?: , \s <student> )? \s+ (?:\w+\s+){0,4}? đã \s (?: <studying> | <study> ) \b", "students", column="phrase"
)


_ENTERED = lexicon.regex(r"\s+ (?:\w+\s+){0,6}? <enters> \b", "students", column="phrase")
_IN_YEARS = lexicon.regex(  # "1.000 em | đã được nhà trường dạy trong hơn 20 năm", but not "lớp học trong 2 năm"
    r"\b đã \b [^.;]{0,90}? \b <through> \s+ (?:<hedge>\s+){0,2} \d{2} \s+ năm \b (?! \s+ (?:<studying>|\d))",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def _stay(clause: Clause, near: str) -> bool:
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
_GRADED = lexicon.regex(r"\s (?:\w+\s){0,2}? <graded> \b", "students", column="phrase")
_HAD = lexicon.regex(
    r"\b (?: <has> | <taken_in> | <trains> | <send> | <come_from> | <for> | <hands_over> ) \s+ (?:\w+\s+){0,3}? $",
    "students",
    column="phrase",
)
_SENT_OFF = lexicon.regex(  # "Xay gửi sang Quảng Trị | 130 học sinh"
    r"\b <send> \s+ (?:\w+\s+)? <goes_over> \s+ (?:\w+\s+){0,4} $", "students", column="phrase"
)
_WERE_SENT = lexicon.regex(r"\s+ (?:\w+\s+){0,2}? được \s+ <send> \b", "students", column="phrase")
_TRAINED = lexicon.regex(
    r"\b <trained_so_many> \s+ (?:\w+\s+)? $", "students", column="phrase"
)  # "đào tạo được | 300 em", but not "giáo dục - đào tạo được đẩy mạnh"
_ACROSS = lexicon.regex(  # "sinh viên Việt Nam ở Lào hơn | 200 người"
    r"\b <student> \s+ (?: Lào \s+ <lives> \s+ Việt\ Nam | Việt\ Nam \s+ <lives> \s+ Lào ) \b",
    "students",
    column="phrase",
)
_YEAR_BY_YEAR = lexicon.regex(  # "Số lưu học sinh Lào của tỉnh tăng dần: năm 2029 có | 120 em"
    r"\b <student> \s [^.;:]{0,80} : \s (?:<in_time>\s)? năm \s", "students", column="phrase"
)
_STUDY_THERE = lexicon.regex(  # "mỗi năm 1.900 sinh viên | Lào theo học" are those who study there
    r"\s+ (?:\w+\s+){0,3}? <stays_to_study> \b", "students", column="phrase"
)


_HAVING_DONE = lexicon.regex(  # "đã ký thỏa thuận với 8 tỉnh, đào tạo hơn | 300 sinh viên"
    r"\b đã \s [^.;]{0,120}, \s (?:<trains>) \s+ (?:\w+\s+)? $", "students", column="phrase"
)
_WISH = lexicon.regex(  # "đề nghị nhận | 10 em", but not "đề nghị quản lý tốt lưu học sinh Lào, hiện có | 900 em"
    r"\b (?P<ground> <at_wish> \s )? <wish> \b (?! .* [,(] \s? <now> \s (?:\w+\s){0,3} $)", "students", column="phrase"
)


def _graduate_together(clause: Clause) -> bool:
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
    return replace(clause, after=text[clause.count.char_end :]) if _graduate_together(clause) else clause


LIST = 120  # code points of a list of people, the first one's noun to what is told of all


def _is_within_a_year(period: str | None) -> bool:
    """Whether a period is a year, a school year or less: people taken in then are a stock of that time."""
    return period is not None and (period[:4] == period[8:12] or ("/" not in period))


def _is_over(period: str | None, own_year: int | None) -> bool:
    """Whether years are over: those of a plan told in retrospect."""
    return bool(period and own_year and period[5:].isdigit() and int(period[5:]) < own_year)


def spans_years(period: str | None) -> bool:
    """Whether a period is longer than a school year: "2011/2020" or "2001/.."."""
    if period is None or "/" not in period or len(period) not in (7, 9):
        return False
    return period.endswith("..") or int(period[5:]) - int(period[:4]) > 1


def is_state_sized(row: Scholarship) -> bool:
    """Whether awards of one year are so many that only the state can give them."""
    of_a_year = row.measure == "per_year" or not spans_years(row.period)
    return row.measure in GIVEN and row.min >= STATE_SIZED and of_a_year


def level_of(clause: Clause, measure: str) -> str | None:
    near = clause.before[-40:] + clause.count.text + clause.after[:NEAR]
    if measure == "officials_trained":
        return "officials"
    if has("level_language", near) and not has("not_language", near):
        return "language"
    if has("level_school", near) and not has("level_higher", near):
        return "school"
    return None
