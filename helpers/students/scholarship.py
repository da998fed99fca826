"""A scholarship count: what one passage of an article tells of awards or of people studying."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.columns import is_period

GIVEN = ("awarded", "planned", "per_year")  # measures of awards
STOCKS = ("students_enrolled", "students_total", "graduates")  # measures of people, told where they study
PEOPLE = (*STOCKS, "officials_trained")


@dataclass(frozen=True, slots=True)
class Scholarship:
    """A count of awards or of people studying: the columns of the table `scholarships` that one article can tell.

    The passage is article.text[char_start:char_end].
    """

    giver: str
    provider: str | None
    min: int
    max: int
    approx: bool
    measure: str
    nationality: str | None
    period: str | None
    level: str | None
    part_of_total: bool
    char_start: int
    char_end: int

    @property
    def is_of_school_year(self) -> bool:
        return is_school_year(self.period)


def is_to_come(period: str | None, month: str | None) -> bool:
    """Whether a period is a school year that begins after this one is over: told in June ("2031-06") or before.

    From July on its pupils are chosen, and an award told then is made.
    """
    return bool(month and len(month) == 7 and is_school_year(period) and month < f"{period[:4]}-07")


def is_school_year(period: str | None) -> bool:
    """Whether a period is a school year ("2021-22") and not a month ("2021-11") or a longer course ("2023-25")."""
    return bool(period and len(period) == 7 and period[4] == "-" and int(period[5:]) > 12 and is_period(period))
