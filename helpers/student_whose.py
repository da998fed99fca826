"""Whose people a count's are: as its own clause tells, else what was told before, or the headline."""

from __future__ import annotations

from dataclasses import replace

from helpers.parties import Party
from helpers.student_context import (
    of_headline,
    of_their_class,
    of_their_school,
    of_these_places,
    of_those_told,
    where_they_are,
)
from helpers.student_counts import Clause, has
from helpers.student_origins import nationality_of
from helpers.student_parts import is_of_many
from helpers.student_payers import given_by_laos
from helpers.text import Article


def whose(article: Article, number: int, clause: Clause, parties: list[Party]) -> tuple[str | None, Clause]:
    """Whose people are counted, as the clause or what was told before tells; and the clause, as one of officials."""
    if is_of_many(clause, parties):
        return "other", clause
    nationality = (
        nationality_of(clause, parties)
        or given_by_laos(clause, parties)
        or of_their_school(article, number, clause)
        or where_they_are(article, number, clause, parties)
        or of_those_told(article, number, clause)
        or of_these_places(article, number, clause)
        or of_headline(article, clause)
    )
    if has("trainee", clause.count.noun) and has("officials_school", clause.before):
        clause = replace(clause, sort="official")  # "Trường Chính trị tỉnh Xay đã mở 25 lớp với | 900 học viên"
    if nationality is None and (course := of_their_class(article, number, clause)):
        return "LA", course
    return nationality, clause
