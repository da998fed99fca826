"""One count of awards or of people studying as its clause tells it: who gives, who pays, what, when, of which total."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.language import lexicon
from helpers.naming.parties import OTHER, STATES, Party
from helpers.students.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship
from helpers.students.student_counts import (
    HEDGED,
    NEAR,
    Clause,
    continues,
    has,
    has_last,
    is_listed,
    is_only_counted,
    last_part,
    names_laos,
    names_people,
    told_together,
    whole_of,
    words_of,
)
from helpers.students.student_courses import have_graduated, is_course_of_officials
from helpers.students.student_dealings import helps_laos
from helpers.students.student_holders import holds_award
from helpers.students.student_measures import level_of, measure_of
from helpers.students.student_parts import are_some_of, is_among_them, is_no_count, opens_parts, pay_themselves
from helpers.students.student_patterns import spans_years, told_of_all
from helpers.students.student_payers import as_provider, payer_of, told_to_train
from helpers.students.student_places import body_beside, holds_award_of_place, school_beside, studied_at
from helpers.students.student_thirds import by_a_third
from helpers.students.student_undated import is_given_so_far, is_running, is_until, undated_period, years_told
from helpers.students.student_wholes import taught_at_home, tells_sort
from helpers.timing.periods import period_near
from helpers.timing.told import Calendar

TOGETHER = 90  # code points behind a count that goes on with another, in which their common time is told


def row_of(
    calendar: Calendar,
    clause: Clause,
    nationality: str | None,
    parties: list[Party],
    total: Scholarship | None,
    inherited: Scholarship | None,
    last: Scholarship | None,
    *,
    listed: bool = False,
) -> Scholarship | None:
    """What a count tells by itself, its clause and the total it may be a part of; None when it is none of ours.

    Args:
        nationality: whose people they are, as far as the clause and the sentences before tell.
        total: the count told before in the sentence, or the one that the sentence goes on from.
        inherited: the count whose people are meant, when the clause does not name them.
        last: the count told last.
        listed: a semicolon joins the sentence to parts of the total.
    """
    if nationality == "other" or by_a_third(clause, parties) or taught_at_home(clause, nationality, parties):
        return None
    if inherited is not None:
        nationality = inherited.nationality
    some_of = inherited if inherited is total else None
    stretch = _stretch(clause)
    measure, period = _measured(calendar, clause, stretch, total, some_of)
    if measure is None or (period is None and has("first_ones", clause.after[:NEAR].partition(",")[0])):
        return None
    if measure == "officials_trained" and not _trained(clause, parties, some_of):
        return None
    party = payer_of(clause, parties, nationality)
    if party is not None and measure == "officials_trained" and party.country == nationality:
        party = None  # who sent them
    theirs = inherited is not None and inherited.giver == "LA" and clause.sort == "award"
    if theirs and party is not None and party.country == nationality == "VN":
        nationality, inherited = "LA", None  # "Lào cấp 60 suất. Ngoài ra, các địa phương của Việt Nam cấp | 500 suất"
    if party is not None and clause.sort == "award" and party.country == nationality == "LA":
        return None  # "Đại sứ quán Lào tặng lưu học sinh Lào 10 suất": its own
    if inherited is None and clause.sort == "award" and party is not None and _is_at_home(clause, party, nationality):
        return None
    yearly_people = measure == "per_year" and clause.sort != "award"
    if party is not None and yearly_people and party.name in STATES.values():
        # "Mỗi năm Việt Nam nhận | 650 em": whoever pays
        party = party if has("holding", clause.before + clause.after) else None
    provider = _payer_as_provider(clause, measure, party, total)
    giver = _giver(clause, measure, nationality, party, provider)
    for_laos = measure in GIVEN and (names_laos(clause.sentence.text) or helps_laos(clause, parties))
    if nationality is None and giver and for_laos:
        nationality = OTHER[giver]
    if giver is None or nationality is None:
        return None
    if has("resident", clause.before[-NEAR:] + clause.count.text + whole_of(clause.after[:NEAR])):
        if measure in STOCKS:
            return None  # pupils of a school in Laos, most of them children of Vietnamese
        giver, nationality = "VN", "VN"
    elif inherited is not None:
        giver = inherited.giver
    opened = total is not None and (listed or _is_part(clause, total))
    if provider is None:
        provider = _place_as_provider(clause, parties, measure, nationality, giver, total, opened)
    period = _period(calendar, clause, measure, period)
    part = opened and total is not None and clause.count.max < total.min
    beside = last is not None and last.char_start == clause.sentence.start and pay_themselves(clause)
    if ((part or beside) and is_no_count(clause, last)) or tells_sort(clause, last):
        return None
    if part and total and measure in STOCKS and pay_themselves(clause):
        provider = school_beside(clause, parties, giver) or total.provider  # not of who pays for those told beside
    if part and total and provider is None:
        provider = _provider_of_total(clause, measure, total)
    if part and total and clause.sort == "award" and (measure in GIVEN) != (total.measure in GIVEN):
        part = False  # "13.000 lưu học sinh, trong đó Chính phủ cấp 1.010 suất": awards are no part of a stock
    if part and total and measure == "students_enrolled" and _is_share_of_holders(clause, total, last):
        measure, provider = total.measure, total.provider
    share = replace(clause, before=clause.before.lstrip())  # ", riêng | 5 năm gần đây là 480 suất"
    years = years_told(calendar, share) if part and measure in GIVEN else None
    dated = years or calendar.within(*stretch)
    period = years or period
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
        char_start=clause.sentence.start,
        char_end=clause.sentence.end,
    )


def _stretch(clause: Clause) -> tuple[int, int]:
    """Where in the text the time of a count may be told: its clause, and the counts that go on with it."""
    sentence, count = clause.sentence, clause.count
    together = TOGETHER if is_listed(clause) else 0  # "18 em và 2 cán bộ vào học năm học 2030-2031"
    reach = len(whole_of(clause.after)) + together
    return sentence.start + clause.start, min(sentence.end, sentence.start + count.char_end + reach)


def _measured(
    calendar: Calendar,
    clause: Clause,
    stretch: tuple[int, int],
    total: Scholarship | None,
    some_of: Scholarship | None,
) -> tuple[str | None, str | None]:
    """The measure of a count and the period told with it: each tells something of the other."""
    start = clause.sentence.start
    period = period_near(
        calendar, clause.sentence, start + clause.count.char_start, start + clause.count.char_end, stretch
    )
    told = clause
    if has_last("one_of", clause.before):
        # "Sang Việt Nam từ năm 2021, Xay là một trong | 64 lưu học sinh Lào đang học"
        period, told = None, replace(clause, before="")
    measure = measure_of(told, period, calendar.own_year, some_of)
    if measure == "students_total" and period and _BEGAN_WITH.search(clause.before):
        measure, period = "students_enrolled", period[:4]  # "bắt đầu đào tạo từ năm 2008 với | 12 em"
    if measure == "students_enrolled" and spans_years(period):
        period = None  # those years are of the others told: a stock is of one time
    if measure == "awarded" and holds_award(clause, total):
        measure = "students_enrolled"
    if measure in ("awarded", "planned") and clause.sort == "award":
        undated = period is None or spans_years(period)  # "Giai đoạn 2026-2030, mỗi năm 30 suất và | 10 suất"
        yearly = measure == "awarded" and has_last("per_year", told_together(clause))
        measure = "per_year" if yearly or (undated and _is_of_yearly_list(clause)) else measure
    return measure, period


def _trained(clause: Clause, parties: list[Party], some_of: Scholarship | None) -> bool:
    """Whether it is told of officials that they are, or were, trained."""
    course = some_of is not None or is_course_of_officials(clause)
    return course or told_to_train(clause, parties) or have_graduated(clause)


def _payer_as_provider(clause: Clause, measure: str, party: Party | None, total: Scholarship | None) -> str | None:
    """Who pays, as the tables call them; the government of awards that are called the state's."""
    holder = measure == "students_enrolled" and holds_award(clause, total)
    provider = as_provider(party, "awarded" if holder else measure, clause.sentence.text)
    held = last_part(clause.before[-NEAR:]) + clause.after[:NEAR].partition(",")[0]
    of_state = provider is None and clause.sort == "student" and has("state_award", held)
    if provider and party and party.kind == "school" and clause.sort == "student":
        # "Trường Xay nhận 45 sinh viên Lào diện học bổng Chính phủ": who takes them in pays nothing
        of_state = has("state_award", clause.after[:NEAR].partition(",")[0])
    return "government" if of_state else provider


def _place_as_provider(
    clause: Clause,
    parties: list[Party],
    measure: str,
    nationality: str,
    giver: str,
    total: Scholarship | None,
    opened: bool,
) -> str | None:
    """Where people study, train, or will, when nobody is told to pay; None where no place is told.

    opened: whether the words are those of a part of the total.
    """
    if measure == "planned" and clause.sort == "student":
        return studied_at(clause, parties, giver)  # "dự kiến có 54 em sang học ở Xay"
    if measure in STOCKS:
        provider = school_beside(clause, parties, giver) if opened else None
        others = total is not None and are_some_of(clause, nationality, total)
        if provider is None and others and total and not has("holding", clause.after[:NEAR]):
            provider = total.provider
        if provider is None and not holds_award_of_place(clause):
            provider = studied_at(told_of_all(clause), parties, giver)
        return provider
    if measure == "officials_trained":
        provider = school_beside(clause, parties, giver)  # "24 học viên là sĩ quan ..., học tại Học viện Xay"
        provider = provider or as_provider(body_beside(clause, parties, giver), measure)
        if provider is None and has("goes_over", clause.after[:NEAR]):  # "cử 55 cán bộ | sang học tại Quảng Trị"
            provider = studied_at(replace(clause, start=clause.count.char_start), parties, giver)
        return provider
    return None


def _provider_of_total(clause: Clause, measure: str, total: Scholarship) -> str | None:
    """The provider of a total for a part that names none, when it is of the same people."""
    same = measure == total.measure == "planned" and names_people(clause)
    # "Trường có 900 em, trong đó 400 em ...": of the same school
    same = same or (measure in PEOPLE and total.measure in PEOPLE)
    # "48 lưu học sinh, trong đó 28 em nhận học bổng": whoever took them in
    taken_in = measure in GIVEN and total.measure in STOCKS and names_people(clause)
    return total.provider if same or taken_in else None


def _period(calendar: Calendar, clause: Clause, measure: str, period: str | None) -> str | None:
    """The period of a count of this measure: the time told with it, or what the calendar and its verbs tell."""
    own_month = period is not None and period == calendar.own_month
    running = measure == "students_total" or (measure in ("graduates", "officials_trained") and is_running(clause))
    if running and period and not spans_years(period) and is_until(clause):
        return None  # "tính đến hết năm học 2029-2030, đã có | 412 em tốt nghiệp"
    if own_month and (running or (measure == "awarded" and is_given_so_far(clause))):
        period = None  # "đến nay, đã đào tạo 650 em": of all years so far
    elif period and measure in (*GIVEN, "graduates", "officials_trained") and _MONTH.fullmatch(period):
        period = period[:4]  # awards and courses are of a year: "Khóa 9 bế giảng tháng 9 có 28 em tốt nghiệp"
    return undated_period(calendar, measure, clause) if period is None else period


_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")  # a school year is written alike: "2012-13"
_FOR_OURS = lexicon.regex(
    r"\s+ (?:\w+\s+){0,3}? <for> \s (?:<any>\s)? <student> \s (?:\w+\s)? Việt\ Nam \b", "students", column="phrase"
)


def _is_of_yearly_list(clause: Clause) -> bool:
    """Whether awards go on with a list of yearly ones: "Mỗi năm, A dành cho B 90 suất, cho C | 40 suất"."""
    text = clause.sentence.text
    first = words_of("per_year").match(text) or _FIRST_OF_YEARLY.search(text, 0, clause.start)
    return first is not None and _TO_ANOTHER.fullmatch(clause.before) is not None


_FIRST_OF_YEARLY = lexicon.regex(  # "Giai đoạn 2026-2030, A dành cho B mỗi năm 90 suất | và 40 suất"
    r"\b <per_year> \s+ (?:\w+\s+){0,3}? \d[\d.]* \s+ <award> $", "students", column="phrase"
)
_TO_ANOTHER = lexicon.regex(
    r"""[^;.\d]{0,60}? (?: , | \s <and> ) \s+ (?:<give>\s+)? (?: <for> \s+ [^,;.\d]{1,40}? \s )?
        (?:<hedge>\s+){0,2}""",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def _is_at_home(clause: Clause, party: Party, nationality: str | None) -> bool:
    """Whether Vietnam gives to its own students at home: "Ngân hàng Xay trao 50 suất cho | sinh viên Việt Nam"."""
    own = party.country == nationality == "VN" and _FOR_OURS.match(clause.after) is not None
    own = own and not names_laos(clause.sentence.text[clause.count.char_end :])
    return own and not has("resident", clause.before[-NEAR:] + clause.count.text + clause.after[:NEAR])


_BEGAN_WITH = lexicon.regex(r"\b <begins> \b [^.;]{0,80} \b với \s (?:\w+\s)? $", "students", column="phrase")


def _has_period_of(total: Scholarship, measure: str) -> bool:
    """Whether a part is of its total's time: of any that is told, and people of a total whose time is not told.

    Those who study now are of now: "Từ năm 2018, nhận 600 em, trong đó 400 em đã tốt nghiệp, 200 em đang học".
    """
    if measure == "students_enrolled" and total.measure in ("students_total", "graduates"):
        return False
    return total.period is not None or (measure in PEOPLE and total.measure in PEOPLE)


def _giver(
    clause: Clause, measure: str, nationality: str | None, party: Party | None, provider: str | None
) -> str | None:
    """The country that gives or hosts: the payer's, else the one that the students are not of."""
    paid = provider is not None and party is not None and party.country in OTHER
    if paid and nationality in (None, OTHER[party.country]):
        return party.country
    return OTHER.get(nationality or "")


def _is_share_of_holders(clause: Clause, total: Scholarship, last: Scholarship | None) -> bool:
    """Whether people are one more share of those given awards: "trong số này, 20 em học tại Xay, | 15 em ở Sẹt"."""
    beside = last is not None and last.part_of_total and last.char_start == clause.sentence.start
    return beside and last is not None and last.measure == total.measure == "awarded" and is_only_counted(clause)


def _is_part(clause: Clause, total: Scholarship) -> bool:
    """Whether the words before a count are those of a part of the total told last."""
    sentence = clause.sentence
    opened = opens_parts(sentence.text, clause.count.char_start) or is_among_them(clause)
    return continues(sentence.text) or (opened and total.char_start == sentence.start)
