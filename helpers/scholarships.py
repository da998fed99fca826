"""Scholarships and students that an article counts, each with what exactly is counted."""

from __future__ import annotations

from dataclasses import replace

from helpers.parties import OTHER, Party, find_parties
from helpers.periods import period_near
from helpers.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship
from helpers.student_context import (
    REACH,
    agreed,
    at_home,
    course_over,
    goes_on,
    kept_period,
    of_one_provider,
    of_their_class,
    of_their_school,
    planned_by,
    planned_on,
    school_year_before,
    shared_provider,
    since_before,
    span_before,
    where_they_are,
    year_of,
    yearly_on,
)
from helpers.student_counts import (
    NEAR,
    Clause,
    clauses_of,
    continues,
    has,
    is_about_students,
    last_part,
    names_laos,
    names_people,
    whole_of,
)
from helpers.student_measures import (
    holds_award,
    is_course_of_officials,
    is_of_course,
    is_running,
    is_state_sized,
    level_of,
    measure_of,
    undated_period,
)
from helpers.student_origins import helps_laos, nationality_of
from helpers.student_parts import (
    are_some_of,
    is_listed_with,
    is_no_count,
    is_of,
    is_of_many,
    joined_to_whole,
    opens_parts,
    told_in_sum,
)
from helpers.student_payers import (
    as_provider,
    by_a_third,
    carried,
    holds_award_of_place,
    in_full,
    payer_of,
    school_beside,
    studied_at,
    told_before,
    told_to_train,
)
from helpers.text import Article, Sentence
from helpers.told import Calendar


def find_scholarships(article: Article) -> list[Scholarship]:
    """Find how many scholarships or students an article tells between the two countries, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Scholarship per count. The measure comes first: a stock of students (students_enrolled) is never an award;
        awards of one year, a yearly rate (per_year), plans, totals over years, graduates and trained officials are
        told apart. provider is who pays ("government" for the state), None when that is not told. Children of
        Vietnamese who live in Laos have nationality VN.

    Students of third countries, stipends, and a few students who are met or praised give nothing.
    """
    calendar = Calendar(article)
    rows: list[Scholarship] = []
    known: Scholarship | None = None  # the last count, whose people a later "suất" or "em" still means
    known_at = -REACH - 1
    for number, sentence in enumerate(article.sentences):
        clauses = clauses_of(sentence)
        if not clauses:
            continue
        parties = find_parties(sentence.text)
        total: Scholarship | None = rows[-1] if rows and continues(sentence.text) else None
        for clause in joined_to_whole(clauses, parties):
            nationality = (
                nationality_of(clause, parties)
                or of_their_school(article, number, clause)
                or where_they_are(article, number, clause, parties)
            )
            if is_of_many(clause, parties):
                nationality = "other"
            if nationality is None and (course := of_their_class(article, number, clause)):
                clause, nationality = course, "LA"
            near = nationality is None and number - known_at <= REACH and is_about_students(clause)
            if known and number - known_at <= REACH and is_of_course(clause, known):
                clause = replace(clause, sort="official")
            some = total is not None and are_some_of(clause, nationality, total)
            inherited = total if some else known if near else None
            row = _row(calendar, clause, nationality, parties, total, inherited, rows[-1] if rows else None)
            if row is None or (inherited and row.giver == row.nationality and row.measure in STOCKS):
                continue  # pupils beside awards to children of Vietnamese who live there
            if inherited and row.measure in STOCKS and at_home(article, number, row):
                continue
            if row.measure == "students_enrolled" and (over := course_over(calendar, article, number, clause)):
                row = replace(row, measure="graduates", period=over, provider=None)
            if row.provider is None:
                row = replace(
                    row,
                    provider=told_before(article, number, clause, row.giver, row.measure)
                    or shared_provider(article, row, rows, clause)
                    or carried(article, number, row.giver, row.measure),
                )
            row = replace(row, provider=in_full(article, number, row.provider))
            if (
                rows
                and row.measure == "awarded"
                and rows[-1].measure == "planned"
                and goes_on(article, sentence, rows[-1])
            ):
                row = replace(row, measure="planned")
            if planned_by(article, number, row):
                row = replace(row, measure="planned")
            if row.measure == "awarded" and planned_on(calendar, sentence, row, rows, number - known_at):
                row = replace(row, measure="planned", period=year_of(rows[-1].period) or row.period)
            if row.provider is None and rows and row.measure == rows[-1].measure and has("running", clause.before):
                row = replace(row, provider=rows[-1].provider)  # "trao 50 suất, nâng tổng số lên | 320 suất"
            if row.provider is None and row.nationality == "LA" and is_state_sized(row):
                row = replace(row, provider="government")
            if (
                rows
                and row.measure in ("awarded", "students_enrolled")
                and yearly_on(article, calendar, sentence, row, rows[-1])
            ):
                row = replace(row, measure="per_year")
            if rows and not calendar.within(sentence.start, sentence.end):
                row = replace(row, period=kept_period(article, sentence, number - known_at, row, rows[-1], total))
            if not calendar.within(sentence.start, sentence.end):
                row = replace(row, period=school_year_before(calendar, article, number, row, clause) or row.period)
            if row.measure in ("awarded", "graduates", "officials_trained", "students_total"):
                row = replace(row, period=since_before(calendar, article, number) or row.period)
            totals = row.period is None and row.measure in ("students_total", "graduates", "awarded")
            if totals or agreed(row, sentence, calendar):
                row = replace(row, period=span_before(calendar, article, number) or row.period)
            if rows and is_listed_with(row, clause, rows[-1]):
                row = replace(row, measure=rows[-1].measure, period=rows[-1].period)
            known, known_at = row, number
            again = next((at for at, other in enumerate(rows) if _same(row, other)), None)
            if again is None:
                rows.append(row)
            elif rows[again].provider is None and row.provider and row.measure == rows[again].measure:
                rows[again] = row  # told again, with who pays or where they study
            elif row.is_of_school_year and (row.measure, calendar.own_month) == (
                rows[again].measure,
                rows[again].period,
            ):
                rows[again] = replace(rows[again], period=row.period)
            if not row.part_of_total and not is_of(row, rows):
                total = row if again is None else replace(rows[again], char_start=row.char_start)
        rows = of_one_provider(told_in_sum(rows, sentence), sentence)
    return rows


def _same(one: Scholarship, other: Scholarship) -> bool:
    return (one.giver, one.nationality, one.min, one.max) == (other.giver, other.nationality, other.min, other.max)


def _row(
    calendar: Calendar,
    clause: Clause,
    nationality: str | None,
    parties: list[Party],
    total: Scholarship | None,
    inherited: Scholarship | None,
    last: Scholarship | None,
) -> Scholarship | None:
    if nationality == "other" or by_a_third(clause, parties):
        return None
    if inherited is not None:
        nationality = inherited.nationality
    sentence = clause.sentence
    at = sentence.start + clause.count.char_start
    stretch = (sentence.start + clause.start, sentence.start + clause.count.char_end + len(clause.after))
    period = period_near(calendar, sentence, at, sentence.start + clause.count.char_end, stretch)
    some_of = inherited if inherited is total else None
    measure = measure_of(clause, period, calendar.own_year, some_of)
    if measure == "awarded" and holds_award(clause, total):
        measure = "students_enrolled"
    if measure is None or (period is None and has("first_ones", clause.after[:NEAR].partition(",")[0])):
        return None
    trained = some_of is not None or is_course_of_officials(clause) or told_to_train(clause, parties)
    if measure == "officials_trained" and not trained:
        return None
    party = payer_of(clause, parties, nationality)
    if party is not None and measure == "officials_trained" and party.country == nationality:
        party = None  # who sent them
    holder = measure == "students_enrolled" and holds_award(clause, total)
    provider = as_provider(party, "awarded" if holder else measure)
    held = last_part(clause.before[-NEAR:]) + clause.after[:NEAR].partition(",")[0]
    if provider is None and clause.sort == "student" and has("state_award", held):
        provider = "government"
    giver = _giver(clause, measure, nationality, party, provider)
    if (
        nationality is None
        and giver
        and measure in GIVEN
        and (names_laos(sentence.text) or helps_laos(clause, parties))
    ):
        nationality = OTHER[giver]
    if giver is None or nationality is None:
        return None
    if has("resident", clause.before[-NEAR:] + clause.count.text + whole_of(clause.after[:NEAR])):
        if measure in STOCKS:
            return None  # pupils of a school in Laos, most of them children of Vietnamese
        giver, nationality = "VN", "VN"
    elif inherited is not None:
        giver = inherited.giver
    if provider is None and measure in STOCKS:
        others = (
            total is not None and are_some_of(clause, nationality, total) and not has("holding", clause.after[:NEAR])
        )
        beside = (
            school_beside(clause, parties, giver) if total is not None and _is_part(sentence, clause, total) else None
        )
        provider = beside or (total.provider if others and total else None)
        provider = provider or (None if holds_award_of_place(clause) else studied_at(clause, parties, giver))
    running = measure == "students_total" or (measure in ("graduates", "officials_trained") and is_running(clause))
    if running and period and period == calendar.own_month:
        period = None  # "đến nay, đã đào tạo 650 em": of all years so far
    if measure in GIVEN and period and period == calendar.own_month:
        period = period[:4]  # "hiện": awards are of a year
    if period is None:
        period = undated_period(calendar, measure, clause)
    part = total is not None and clause.count.max < total.min and _is_part(sentence, clause, total)
    if part and is_no_count(clause, parties, last):
        return None
    if part and total and provider is None and measure in PEOPLE and total.measure in PEOPLE:
        provider = total.provider  # "Trường có 900 em, trong đó 400 em ...": of the same school
    if part and total and provider is None and measure in GIVEN and total.measure in STOCKS and names_people(clause):
        provider = total.provider  # "48 lưu học sinh, trong đó 28 em nhận học bổng": whoever took them in
    if part and total and clause.sort == "award" and (measure in GIVEN) != (total.measure in GIVEN):
        part = False  # "13.000 lưu học sinh, trong đó Chính phủ cấp 1.010 suất": awards are no part of a stock
    dated = calendar.within(*stretch)
    return Scholarship(
        giver=giver,
        provider=provider,
        min=clause.count.min,
        max=clause.count.max,
        approx=clause.count.approx,
        measure=total.measure if part and total and measure == "awarded" and total.measure == "planned" else measure,
        nationality=nationality,
        period=total.period if part and total and _has_period_of(total, measure) and not dated else period,
        level=level_of(clause, measure),
        part_of_total=part,
        char_start=sentence.start,
        char_end=sentence.end,
    )


def _has_period_of(total: Scholarship, measure: str) -> bool:
    """Whether a part is of its total's time: of any that is told, and people of a total whose time is not told."""
    return total.period is not None or (measure in PEOPLE and total.measure in PEOPLE)


def _giver(
    clause: Clause, measure: str, nationality: str | None, party: Party | None, provider: str | None
) -> str | None:
    """The country that gives or hosts: the payer's, else the one that the students are not of."""
    paid = provider is not None and party is not None and party.country in OTHER
    if paid and nationality in (None, OTHER[party.country]):
        return party.country
    return OTHER.get(nationality or "")


def _is_part(sentence: Sentence, clause: Clause, total: Scholarship) -> bool:
    opened = opens_parts(sentence.text, clause.count.char_start)
    return continues(sentence.text) or (opened and total.char_start == sentence.start)
