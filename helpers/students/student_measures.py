"""What a count of awards or students measures (an award, a plan, a rate, a stock, a total), and its level."""

from __future__ import annotations

from helpers.students.scholarship import GIVEN, STOCKS, Scholarship
from helpers.students.student_counts import NEAR, Clause, has, is_only_counted
from helpers.students.student_courses import are_trained, is_course_of_officials, is_of_an_army
from helpers.students.student_holders import are_given_awards, take_awards
from helpers.students.student_patterns import spans_years
from helpers.students.student_payers import STATE_SIZED
from helpers.students.student_signs import GRADUATED, Signs


def measure_of(
    clause: Clause, period: str | None, own_year: int | None, part_of: Scholarship | None = None
) -> str | None:
    """The measure of schema.MEASURES; None when the count is none of them (a few students who are met).

    part_of: the count told before of which people are some, who are counted as those are unless told otherwise.
    """
    signs = Signs(clause, period, own_year, part_of)
    if signs.counts_nobody:
        return None
    if clause.sort == "official":
        return _of_officials(signs)
    if clause.sort == "student" and is_course_of_officials(clause):
        return "officials_trained"
    if clause.sort == "award" or are_given_awards(clause, signs.near) or (part_of is None and take_awards(clause)):
        return _of_awards(signs)
    return _of_students(signs)


def _of_officials(signs: Signs) -> str | None:
    clause, part_of = signs.clause, signs.part_of
    if has("degree", clause.count.noun):
        if part_of is not None and part_of.measure in STOCKS:
            return part_of.measure  # "26 học viên nhận bằng, trong đó có 3 tiến sĩ, | 15 kỹ sư"
        if has("graduate", signs.near[:GRADUATED]):
            return "graduates"  # "400 bác sĩ Lào | tốt nghiệp tại trường"
    return "officials_trained" if are_trained(clause, signs.near, some_of=part_of is not None) else None


def _of_awards(signs: Signs) -> str:
    if signs.is_yearly_award:
        return "per_year"
    return "planned" if signs.planned else "awarded"


def _of_students(signs: Signs) -> str | None:
    clause, part_of = signs.clause, signs.part_of
    if signs.get_degrees:
        return "graduates"
    if signs.only_met:
        return None
    if signs.graduated:
        return "graduates"
    if signs.is_yearly:
        return "per_year"
    if part_of is not None and not signs.own_time:
        return part_of.measure
    if is_of_an_army(clause):
        return "officials_trained"
    if signs.studying and clause.start and is_only_counted(clause):
        return "students_enrolled"  # "Từ năm 2001, trường đã đào tạo 900 em, | 200 em đang theo học"
    if signs.is_long_planned:
        return "planned"
    if signs.of_years:
        return "students_total"
    if signs.planned and not signs.cared_for:
        return "planned"
    if signs.stays_short:
        return None
    return "students_enrolled" if signs.are_students_there else None


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
