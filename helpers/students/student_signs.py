"""What the words around a count of awards or students tell of it: signs of a stock, an award, a plan, a total."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from helpers.students.scholarship import Scholarship, is_school_year
from helpers.students.student_counts import (
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
from helpers.students.student_differences import is_only_more
from helpers.students.student_holders import BEHIND
from helpers.students.student_patterns import (
    ACROSS,
    BEFALLS,
    BOTH_AGREE,
    DEGREES_FOR,
    ENTERED,
    GIVEN,
    GRADED,
    HAVE_STUDIED,
    HAVING_DONE,
    HERE_NOW,
    HOME_OF,
    IN_YEARS,
    MANY,
    SENT_OFF,
    SHORT,
    STUDY_THERE,
    STUDY_YEARLY,
    TRAINED,
    WERE_SENT,
    WERE_TAUGHT,
    WISH,
    YEAR_BY_YEAR,
    graduate_together,
    is_a_place_to_fill,
    is_over,
    is_within_a_year,
    spans_years,
    stay,
)
from helpers.students.student_wholes import counted_among_all, had_by_a_school, had_by_the_country

STILL = 25  # code points behind people in which it is told that they study there now
GRADUATED = 50  # code points behind people in which it is told that they took their degree
PRAISED = 60  # code points behind it: "35 em học tập nổi bật được Tỉnh đoàn biểu dương"


@dataclass(frozen=True)
class Signs:
    """What the words around a count tell of it, each sign sought when it is asked for.

    Attributes:
        clause: the count with its clause.
        period: the time told with it.
        own_year: the year that the article calls its own.
        part_of: the count told before of which people are some.
    """

    clause: Clause
    period: str | None
    own_year: int | None
    part_of: Scholarship | None

    @cached_property
    def before(self) -> str:
        """What stands before the count; "2.000 sinh viên theo học mỗi năm" is a stock."""
        return STUDY_YEARLY.sub(r"\g<study>", self.clause.before)

    @cached_property
    def near(self) -> str:
        return words_of("leaver").sub("", self.clause.after[:NEAR])

    @cached_property
    def part(self) -> str:
        """What stands behind the count in its own part of the sentence."""
        return self.near.partition(",")[0]

    @cached_property
    def counts_nobody(self) -> bool:
        """People of an earlier time, those who are only more than others, and those who are wished for."""
        before = self.clause.before
        if has("at_first", before) and not self.period:
            return True  # "Thời gian đầu, ký túc xá tiếp nhận | 30 sinh viên"
        return is_only_more(self.clause) or any(m["ground"] is None for m in WISH.finditer(before))

    # of awards

    @cached_property
    def ends_yearly(self) -> bool:
        return has_last("per_year", self.near.rstrip(" .,;"))

    @cached_property
    def is_yearly_award(self) -> bool:
        told = has("per_year", self.before[-120:]) or words_of("per_year_after").match(self.clause.after.lstrip())
        return bool(told) or self.ends_yearly

    @cached_property
    def planned(self) -> bool:
        return has("planned", self.before[-120:]) or self._is_planned_award or self._is_ahead

    @cached_property
    def _is_planned_award(self) -> bool:
        planned = self.clause.sort == "award" and (
            has("planned_award", self.before[-120:])
            or is_a_place_to_fill(self.clause)
            or has("planned_behind", self.near)
            or BOTH_AGREE.search(self.before) is not None
        )
        return planned and GIVEN.search(self.before) is None

    @cached_property
    def _is_ahead(self) -> bool:
        """Whether the time told is still to come; of years of awards, their end: "giai đoạn 2022-2026, cấp | 12"."""
        if not self.period or not self.own_year:
            return False
        if self.period[:4].isdigit() and int(self.period[:4]) > self.own_year:
            return True
        if self.clause.sort != "award" or not spans_years(self.period) or not self.period[5:].isdigit():
            return False
        return int(self.period[5:]) > self.own_year and not has("so_far", self.before)

    # of people who study or studied

    @cached_property
    def cared_for(self) -> bool:
        return has("planned", self.before) and HERE_NOW.match(self.clause.after) is not None

    @cached_property
    def get_degrees(self) -> bool:
        """Whether degrees are given them, whatever else is done: "lễ tốt nghiệp cho | 86 em và gặp tân sinh viên"."""
        return DEGREES_FOR.search(self.before) is not None and not has("honoured", self.before[-HONOURED:])

    @cached_property
    def only_met(self) -> bool:
        """Whether people are lodged, honoured, gathered or befallen by something, and nothing tells that they study."""
        around = (self.before[-HONOURED:], self.part[:PRAISED])
        if has("lodged", self.before[-HONOURED:] + self.part) or has("capacity", self.before[-HONOURED:]):
            return True
        if any(has("honoured", words) or (has("gathered", words) and not self.studies) for words in around):
            return True
        befallen = not self.studies and self.clause.count.min < MANY and BEFALLS.match(self.near) is not None
        return befallen or GRADED.match(self.near) is not None  # "dương tính"; "trong đó 28 em | loại giỏi"

    @cached_property
    def studies(self) -> bool:
        of_all = told_together(self.clause)  # "gặp mặt 86 lưu học sinh Lào và 24 lưu học sinh Campuchia | đang học"
        return (
            has("studies_now", self.clause.after + of_all)
            or has("studies_now", self.before[-HONOURED:])
            or has_last("taken_in", self.before)  # "gặp mặt, tiếp nhận | 10 sinh viên"
            or HOME_OF.search(self.before) is not None
        )

    @cached_property
    def studying(self) -> bool:
        """Whether it is told right behind: "320 em đã tốt nghiệp, 180 em | đang theo học"."""
        return self.cared_for or has("studies_now", self.near[:STILL])

    @cached_property
    def graduated(self) -> bool:
        clause = self.clause
        own = last_part(self.before[-60:]) if clause.start else self.before[-60:]  # not "1 em bảo vệ, | 12 em học"
        if has("graduate", own) and not self.studying:
            return True
        finished = has("graduate", self.near[:GRADUATED]) or has("graduate", clause.count.noun)  # "| 73 tân cử nhân"
        return (finished and not self.cared_for) or graduate_together(clause)

    @cached_property
    def is_yearly(self) -> bool:
        """Whether so many come every year: "nhận 40 em | mỗi năm"."""
        if STUDY_THERE.match(self.near):
            return False
        takes = has("taken_in", self.before[-HONOURED:]) or has("trains", self.before[-HONOURED:])
        ends = has("per_year", self.near[:30]) or has_last("per_year", self.clause.after.rstrip(" .,;"))
        return has("per_year", self.before[-120:]) or (takes and ends)

    @cached_property
    def own_time(self) -> bool:
        """Whether people who are some of others are counted at a time of their own."""
        if has("now", self.before) or self.studying:
            return True
        return bool(is_school_year(self.period) and self.part_of and spans_years(self.part_of.period))

    @cached_property
    def sent(self) -> bool:
        return SENT_OFF.search(self.clause.before) is not None

    @cached_property
    def is_long_planned(self) -> bool:
        """Whether people are planned over years: "Giai đoạn 2025-2029, tỉnh Xay dự kiến đào tạo | 250 em"."""
        over = not spans_years(self.period) or is_over(self.period, self.own_year)
        return self.planned and not self.cared_for and not over and not has("so_far", self.before)

    @cached_property
    def of_years(self) -> bool:
        """Whether all are counted who studied over years, and not who study at one time."""
        return (
            self._began_and_went_on
            or self._have_studied
            or (self._summed and not self._within)
            or (self._have_degrees and self.period is None)
            or words_of("total_after").match(self.clause.after.lstrip()) is not None
            or spans_years(self.period)
        )

    @cached_property
    def _within(self) -> bool:
        return is_within_a_year(self.period) and not has("to_date", self.before)

    @cached_property
    def _began_and_went_on(self) -> bool:
        done = self.sent or has("so_far", self.before) or WERE_TAUGHT.search(self.part) is not None
        done = done or HAVE_STUDIED.match(self.near) is not None
        return (has("began", self.before) or has("span", self.before)) and done and not has("now", self.near)

    @cached_property
    def _have_studied(self) -> bool:
        to_date = has("to_date", self.before)
        if to_date and (HAVE_STUDIED.match(self.near) or ENTERED.match(self.near)) and not self._within:
            return True
        if WERE_TAUGHT.search(self.part) and not self._within and (to_date or self.period is None):
            return True
        return bool(IN_YEARS.search(self.before + self.clause.after[:BEHIND])) and not self._told_as_now

    @cached_property
    def _told_as_now(self) -> bool:
        return has("now", self.before + self.near)

    @cached_property
    def _summed(self) -> bool:
        before = self.before
        return bool(has("total", before[-120:]) or HAVING_DONE.search(before) or TRAINED.search(before))

    @cached_property
    def _have_degrees(self) -> bool:
        """Whether people are told by the degree they were trained for: "đào tạo 1.200 cử nhân"."""
        trained = has("degree", self.clause.count.noun) and has("trains", self.before)
        return trained and not (self.studying or self._told_as_now)

    @cached_property
    def stays_short(self) -> bool:
        return bool(SHORT.search(self.near) or SHORT.search(self.before[-40:]))  # "sang thực tập 2 tuần"

    @cached_property
    def are_students_there(self) -> bool:
        clause, before, near = self.clause, self.before, self.near
        return bool(
            self.studies
            or has("study", before[-NEAR:] + near)
            or (has("study", clause.count.noun) and stay(clause, near))
            or has("now", before[-40:])
            or (has("now", before) and (has("trains", before) or has("part", before)))
            or counted_among_all(before)
            or (clause.count.min >= MANY and had_by_the_country(before))
            or WERE_SENT.match(near)
            or self.sent
            or had_by_a_school(clause)
            or ACROSS.search(before[-NEAR:] + clause.count.noun + near)
            or (is_at_school(clause) and (is_only_counted(clause) or names_laos(near)))
            or is_just_told(clause)
            or YEAR_BY_YEAR.search(before)
        )
