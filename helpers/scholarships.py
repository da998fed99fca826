"""Scholarships and students that an article counts, each with what exactly is counted."""

from __future__ import annotations

from dataclasses import replace

from helpers.naming.ownplaces import passages_before, with_own_places
from helpers.naming.parties import Party, find_parties
from helpers.naming.shortnames import short_names, with_short_names
from helpers.students.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship, is_to_come
from helpers.students.student_context import (
    REACH,
    at_home,
    at_own_school,
    carried,
    from_abroad,
    goes_on,
    is_headline,
    of_one_provider,
    on_its_own_side,
    only_came,
    provider_before,
    same_body,
    shared_provider,
)
from helpers.students.student_counts import (
    LISTED,
    NEAR,
    Clause,
    clauses_of,
    continues,
    has,
    is_about_students,
    is_only_counted,
)
from helpers.students.student_courses import is_course_of_officials, is_of_course, lists_courses, with_course
from helpers.students.student_helped import of_those_helped
from helpers.students.student_measures import is_state_sized
from helpers.students.student_parts import (
    are_some_of,
    dated_by_parts,
    has_parts,
    is_for_any_students,
    is_listed_with,
    is_next_share,
    is_of,
    is_of_home,
    is_plain,
    joined_to_whole,
    list_opened,
    pay_themselves,
    shares_of_schools,
    told_in_sum,
    without_homes,
)
from helpers.students.student_places import told_before, where_they_study
from helpers.students.student_providers import provider_called
from helpers.students.student_repeats import add
from helpers.students.student_rows import row_of
from helpers.students.student_series import with_series
from helpers.students.student_times import (
    agreed,
    agreed_in_list,
    answers,
    class_year,
    course_over,
    is_just_signed,
    is_share_of_plan,
    kept_period,
    planned_by,
    planned_on,
    school_year_before,
    school_year_behind,
    school_year_meant,
    since_before,
    span_before,
    taken_in_since,
    until_now,
    year_of,
    year_planned,
    yearly_on,
    years_taught,
)
from helpers.students.student_undated import years_carried, years_told, years_told_before
from helpers.students.student_wholes import is_of_all, lives_around
from helpers.students.student_whose import of_those_met, whose
from helpers.text import Article, asked_of
from helpers.timing.reviews import year_reported
from helpers.timing.told import Calendar


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
    asked_of(article)
    calendar = Calendar(article)
    short: dict[str, Party] | None = None  # names that the article gives to schools: asked for where people are counted
    rows: list[Scholarship] = []
    known: Scholarship | None = None  # the last count, whose people a later "suất" or "em" still means
    known_at = -REACH - 1
    whole: Scholarship | None = None  # the total of the parts told last
    others = False  # whether students who are not of Laos are counted too
    homes: list[tuple[int, Scholarship]] = []  # parts by where people come from, each with where its total stands
    for number, sentence in enumerate(article.sentences):
        parts = bool(rows) and rows[-1].part_of_total and rows[-1].measure in PEOPLE
        joined = bool(rows) and rows[-1].measure in PEOPLE and goes_on(article, sentence, rows[-1], next_to=number)
        listed = (parts and joined) or is_next_share(article, number, rows)
        clauses = clauses_of(sentence, listed=joined)
        if not clauses or is_headline(article, number):
            rows = with_series(article, number, rows, calendar.own_year) if rows else rows
            continue
        if lists_courses(clauses) and (opened := list_opened(article, number, rows)):
            listed, whole = True, opened
        short = short_names(one.text for one in article.sentences) if short is None else short
        parties = with_short_names(sentence.text, find_parties(sentence.text), short)
        parties = with_own_places(sentence.text, parties, passages_before(article, number), forces=True)
        total: Scholarship | None = whole if listed else None
        if rows and continues(sentence.text):  # of the part told last where it is large enough
            some = rows[-1].part_of_total and whole and rows[-1].min < clauses[0].count.min
            some = some or (rows[-1].part_of_total and whole and has("most_of_them", sentence.text))
            total = whole if some else rows[-1]
        for clause in joined_to_whole(clauses, parties):
            nationality, clause = whose(article, number, with_course(article, number, clause), parties)
            course = rows and is_course_of_officials(clause) and goes_on(article, sentence, rows[-1], next_to=number)
            near = course or is_about_students(clause) or (joined and is_only_counted(clause))
            near = near and nationality is None and number - known_at <= REACH
            if known and number - known_at <= REACH and is_of_course(clause, known):
                clause = replace(clause, sort="official")
            later = known and known.measure in STOCKS and number - known_at > 1  # firms' awards to anybody
            of_others = others and clause.sort == "award" and (later or is_for_any_students(clause))
            near = near and not of_others and not (known and is_of_all(clause, known.min))
            alike = total is not None and nationality in (None, total.nationality)
            some = total is not None and ((listed and alike) or are_some_of(clause, nationality, total))
            inherited = total if some else known if near else None
            if inherited is None and nationality is None:
                nationality = from_abroad(article, number, clause) or of_those_helped(article, number, clause)
                nationality = nationality or of_those_met(article, number, clause)
            others = (
                others or nationality == "other" or (nationality is None and inherited is None and is_plain(clause))
            )
            last = rows[-1] if rows else None
            of = total if alike or not listed else None  # "..., gồm 520 em dài hạn; phía Lào nhận | 60 sinh viên Việt"
            row = row_of(calendar, clause, nationality, parties, of, inherited, last, listed=listed and alike)
            if (
                row is None
                or lives_around(clause)
                or only_came(article, number, clause)
                or (row.measure in STOCKS and inherited and not some and _is_of_laos_itself(article, number, row))
                or (row.measure in STOCKS and not inherited and at_own_school(clause, row, parties))
            ):
                continue
            row = _with_provider(article, calendar, number, clause, row, rows, goes_on=inherited is not None)
            if row.measure == "students_enrolled" and (years := _years_summed(calendar, article, number, clause)):
                row = replace(row, measure="students_total", period=years)
            row = _with_measure(article, calendar, number, row, rows, number - known_at)
            row = _with_period(article, calendar, number, clause, row, rows, number - known_at, total)
            answered = known and (row.giver, known.giver) == ("LA", "VN") and number - known_at <= 1
            known, known_at = known if answered else row, number  # what Laos gives in return is told aside
            told = add(rows, row, calendar)
            whole = total if row.part_of_total else None
            if whole is not None and is_of_home(clause, parties):
                homes.append((whole.char_start, told))
            if (not row.part_of_total or has_parts(row, clause)) and not is_of(row, rows):
                total = replace(told, char_start=row.char_start)
        rows = of_one_provider(told_in_sum(rows, sentence), sentence)
        rows = dated_by_parts(with_series(article, number, rows, calendar.own_year), sentence, calendar.own_year)
    return shares_of_schools(without_homes(rows, homes))


def _years_summed(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The years that a count of people sums up, as it or the clause that it goes on from tells."""
    return years_told_before(calendar, article, number, clause) or years_taught(calendar, article, number, clause)


def _is_of_laos_itself(article: Article, number: int, row: Scholarship) -> bool:
    """Whether pupils are those of a school in Laos, or stand beside awards to children of Vietnamese there."""
    return row.giver == row.nationality or at_home(article, number, row)


def _with_provider(
    article: Article,
    calendar: Calendar,
    number: int,
    clause: Clause,
    row: Scholarship,
    rows: list[Scholarship],
    *,
    goes_on: bool,
) -> Scholarship:
    """The count with who pays or where they study, as what was told before tells it.

    goes_on: whether the clause leaves whose people are counted to what was told before.
    """
    if row.measure == "students_enrolled" and (over := course_over(calendar, article, number, clause)):
        row = replace(row, measure="graduates", period=over, provider=None)
    if row.part_of_total and row.measure in STOCKS and pay_themselves(clause):
        return replace(row, provider=provider_called(article, number, row.provider, row.measure, calendar.own_year))
    provider = (
        row.provider
        or same_body(article, number, clause, rows)
        or told_before(article, number, clause, row.giver, row.measure)
        or shared_provider(article, row, rows, clause)
        or carried(article, number, row.giver, row.measure)
        or (provider_before(clause, row, rows[-1]) if rows and goes_on else None)
    )
    if provider is None and row.measure == "students_enrolled":
        provider = where_they_study(article, number, clause, row.giver)
    last = rows[-1] if rows else None
    if provider is None and last and last.char_start == row.char_start and last.measure in (row.measure, "per_year"):
        degrees = has("degree", clause.count.noun) and has(
            "degree", clause.before
        )  # "đào tạo 96 thạc sĩ, | 21 tiến sĩ"
        listed = (degrees or LISTED.fullmatch(clause.before)) and last.nationality == row.nationality
        taught = listed and last.provider != "government"  # "đào tạo 2.870 cử nhân, | 214 thạc sĩ"
        provider = last.provider if taught else None
    if provider is None and rows and row.measure == rows[-1].measure and has("running", clause.before):
        provider = rows[-1].provider  # "trao 50 suất, nâng tổng số lên | 320 suất"
    awards = row.measure != "per_year" or clause.sort == "award" or has("holding", clause.before + clause.after[:NEAR])
    if provider is None and row.measure in GIVEN and row.giver == row.nationality == "VN":
        provider = "government"  # to children of Vietnamese there
    if provider is None and row.measure in GIVEN and row.giver == "LA" and on_its_own_side(clause):
        provider = "government"  # "Về phía Lào, mỗi năm dành | 60 suất cho Việt Nam"
    if provider is None and row.nationality == "LA" and awards and is_state_sized(row):
        provider = "government"
    provider = provider_called(article, number, provider, row.measure, calendar.own_year)
    return replace(row, provider=provider)


def _with_measure(
    article: Article, calendar: Calendar, number: int, row: Scholarship, rows: list[Scholarship], after: int
) -> Scholarship:
    """The count with its measure where it goes on from a plan or a rate told before."""
    sentence = article.sentences[number]
    last = rows[-1] if rows else None
    if last and (row.measure, last.measure) == ("awarded", "planned") and goes_on(article, sentence, last):
        row = replace(row, measure="planned")
    dated = bool(calendar.within(sentence.start, sentence.end))
    if row.measure == "awarded" and not dated and is_share_of_plan(sentence, row, rows, after):
        row = replace(row, measure="planned", period=rows[-1].period)
    if (
        planned_by(article, number, row)
        or is_just_signed(calendar, article, number, row)
        or agreed_in_list(calendar, article, number, row)
    ):
        month = row.period == calendar.own_month  # of people taken in: a plan is of a year
        row = replace(row, measure="planned", period=str(calendar.own_year) if month else row.period)
    if row.measure == "awarded" and planned_on(calendar, sentence, row, rows, after):
        theirs = rows[-1].period if answers(sentence.text) else year_of(rows[-1].period)
        row = replace(row, measure="planned", period=row.period if dated else theirs or row.period)
    taken = row.measure in ("awarded", "students_enrolled")
    if last and taken and yearly_on(article, calendar, sentence, row, last):
        row = replace(row, measure="per_year")
    return row


def _with_period(
    article: Article,
    calendar: Calendar,
    number: int,
    clause: Clause,
    row: Scholarship,
    rows: list[Scholarship],
    after: int,
    total: Scholarship | None,
) -> Scholarship:
    """The count with its time where the sentences before tell it."""
    sentence = article.sentences[number]
    dates = calendar.within(sentence.start, sentence.end)
    if all(m.relative and m.precision == "year" for m in dates):  # "năm nay": of the school year told before
        row = replace(row, period=school_year_before(calendar, article, number, row, clause) or row.period)
    if not dates:
        if rows and not row.is_of_school_year:
            row = replace(row, period=kept_period(article, sentence, after, row, rows[-1], total))
            if row.measure == "students_total" and len(row.period or "") == 4 and goes_on(article, sentence, rows[-1]):
                row = replace(row, measure="students_enrolled")  # "Năm 2030, A đã cấp 16 suất; B đã tiếp nhận | 3 em"
        stock = row.measure == "students_enrolled" and row.period == calendar.own_month
        if (stock or row.measure == "awarded") and not has("now", clause.before):
            row = replace(row, period=school_year_behind(calendar, article, number) or row.period)
        if row.measure == "officials_trained":
            row = replace(row, period=class_year(calendar, article, number, clause) or row.period)
        if row.measure in ("awarded", "officials_trained", "graduates") and row.period == str(calendar.own_year):
            done = " đã " in clause.before or has("so_far", sentence.text)
            row = replace(row, period=year_reported(article, calendar, number, done=done) or row.period)
    row = replace(row, period=school_year_meant(calendar, sentence) or row.period)
    if row.measure == "students_enrolled" and (since := taken_in_since(calendar, article, number, clause)):
        row = replace(row, measure="students_total", period=since)
    if row.measure in ("awarded", "graduates", "officials_trained", "students_total"):
        row = replace(row, period=since_before(calendar, article, number) or row.period)
        if row.period in (None, str(calendar.own_year)) and not has("now", clause.before):
            row = replace(row, period=years_carried(calendar, article, number) or row.period)
    totals = row.period is None and row.measure in ("students_total", "graduates", "awarded")
    ahead = agreed(row, sentence, calendar)
    if totals or ahead:
        told = span_before(calendar, article, number, ahead=ahead)
        row = replace(row, period=told or (ahead and year_planned(calendar, article, number)) or row.period)
    if row.period is None and row.measure in ("students_total", "graduates", "awarded", "officials_trained"):
        row = replace(row, period=years_told(calendar, clause))
    if rows and is_listed_with(row, clause, rows[-1]):
        part = row.part_of_total and rows[-1].part_of_total
        row = replace(row, measure=rows[-1].measure, period=rows[-1].period, part_of_total=part)
    ahead = calendar.own_year is not None and (row.period or "")[:4] > str(calendar.own_year)
    handed = has("so_far", sentence.text) or has("handed", clause.before)
    ahead = ahead or (is_to_come(row.period, calendar.own_month) and not handed)
    return until_now(replace(row, measure="planned") if ahead and row.measure == "awarded" else row, calendar)
