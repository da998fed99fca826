"""Counts that an article tells again: once each, with who pays or the school year that the other telling adds."""

from __future__ import annotations

from dataclasses import replace

from helpers.students.scholarship import GIVEN, STOCKS, Scholarship
from helpers.timing.periods import newest_year
from helpers.timing.told import Calendar


def add(rows: list[Scholarship], row: Scholarship, calendar: Calendar) -> Scholarship:
    """The count as it is among the rows: added, or told again there, with who pays or its school year."""
    again = next(
        (n for n, one in enumerate(rows) if _same(row, one) and not _of_another_year(calendar, row, one)), None
    )
    if again is None:
        rows.append(row)
        return row
    told = rows[again]
    if told.approx and not row.approx:  # "hơn 140 em" at the feast, "đang đào tạo 140 em": the exact count
        told = rows[again] = replace(told, approx=False)
    if (told.measure, row.measure) == ("awarded", "planned"):  # the first words of a page: "Việt Nam dành 420 suất"
        rows[again] = replace(row, char_start=told.char_start, char_end=told.char_end)
    elif told.provider is None and row.provider and row.measure == told.measure:
        rows[again] = row
    elif row.is_of_school_year and row.measure == told.measure and _is_own(calendar, told.period):
        rows[again] = replace(told, period=row.period)
    return rows[again]


def _is_own(calendar: Calendar, period: str | None) -> bool:
    """Whether a period is the article's own month or year, which a count without a date of its own has."""
    return period is not None and period in (calendar.own_month, str(calendar.own_year), newest_year(calendar))


def _same(one: Scholarship, other: Scholarship) -> bool:
    if "officials_trained" in (one.measure, other.measure) and (one.measure in GIVEN) != (other.measure in GIVEN):
        return False  # "tập huấn cho 10 điều dưỡng ... cấp | 10 suất học bổng"
    if "per_year" in (one.measure, other.measure) and (one.measure in STOCKS or other.measure in STOCKS):
        return False  # "bàn giao 30 học sinh ... mỗi năm cấp | 30 suất"
    if one.char_start == other.char_start and one.measure in GIVEN:
        payers = {one.provider, other.provider}
        if len(payers) == 2 and not payers & {None, "government"}:
            return False  # "Đại học Xay cấp 2 suất và tỉnh Xay cấp | 2 suất"
    return (one.giver, one.nationality, one.min, one.max) == (other.giver, other.nationality, other.min, other.max)


def _of_another_year(calendar: Calendar, one: Scholarship, other: Scholarship) -> bool:
    """Whether as many awards are told of two years, each with its year: "60 suất năm 2029 ... 60 suất năm 2030"."""
    if one.measure not in GIVEN or None in (one.period, other.period) or one.period[:4] == other.period[:4]:
        return False
    printed = [(row.period or "")[:4] in calendar.text[row.char_start : row.char_end] for row in (one, other)]
    ahead = one.measure == "planned" and one.period[:4] > str(calendar.own_year)  # "...; tiếp tục dành 60 suất"
    return printed[1] and (printed[0] or ahead)
