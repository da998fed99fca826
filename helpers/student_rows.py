"""One count of awards or of people studying as its clause tells it: who gives, who pays, what, when, of which total."""

from __future__ import annotations

from dataclasses import replace

from helpers import lexicon
from helpers.parties import OTHER, STATES, Party
from helpers.periods import period_near
from helpers.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship
from helpers.student_counts import (
    HEDGED,
    NEAR,
    Clause,
    continues,
    has,
    has_last,
    is_listed,
    last_part,
    names_laos,
    names_people,
    told_together,
    whole_of,
    words_of,
)
from helpers.student_courses import have_graduated, is_course_of_officials
from helpers.student_dealings import helps_laos
from helpers.student_holders import holds_award
from helpers.student_measures import (
    level_of,
    measure_of,
    spans_years,
    told_of_all,
)
from helpers.student_parts import are_some_of, is_among_them, is_no_count, opens_parts
from helpers.student_payers import as_provider, payer_of, told_to_train
from helpers.student_places import body_beside, holds_award_of_place, school_beside, studied_at
from helpers.student_thirds import by_a_third
from helpers.student_undated import is_given_so_far, is_running, undated_period
from helpers.student_wholes import taught_at_home
from helpers.text import Sentence
from helpers.told import Calendar

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
    sentence = clause.sentence
    at = sentence.start + clause.count.char_start
    together = TOGETHER if is_listed(clause) else 0  # "18 em và 2 cán bộ vào học năm học 2030-2031"
    reach = len(whole_of(clause.after)) + together
    stretch = (sentence.start + clause.start, min(sentence.end, sentence.start + clause.count.char_end + reach))
    period = period_near(calendar, sentence, at, sentence.start + clause.count.char_end, stretch)
    some_of = inherited if inherited is total else None
    if has_last(
        "one_of", clause.before
    ):  # "Sang Việt Nam từ năm 2021, Xay là một trong | 64 lưu học sinh Lào đang học"
        period = None
        measure = measure_of(replace(clause, before=""), period, calendar.own_year, some_of)
    else:
        measure = measure_of(clause, period, calendar.own_year, some_of)
    if measure == "students_total" and period and _BEGAN_WITH.search(clause.before):
        measure, period = "students_enrolled", period[:4]  # "bắt đầu đào tạo từ năm 2008 với | 12 em"
    if measure == "students_enrolled" and spans_years(period):
        period = None  # those years are of the others told: a stock is of one time
    if measure == "awarded" and holds_award(clause, total):
        measure = "students_enrolled"
    if measure == "awarded" and clause.sort == "award":
        yearly = has_last("per_year", told_together(clause)) or (period is None and _is_of_yearly_list(clause))
        measure = "per_year" if yearly else measure
    if measure is None or (period is None and has("first_ones", clause.after[:NEAR].partition(",")[0])):
        return None
    trained = some_of is not None or is_course_of_officials(clause) or told_to_train(clause, parties)
    trained = trained or have_graduated(clause)
    if measure == "officials_trained" and not trained:
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
    if party is not None and measure == "per_year" and clause.sort != "award" and party.name in STATES.values():
        party = (
            party if has("holding", clause.before + clause.after) else None
        )  # "Mỗi năm Việt Nam nhận | 650 em": whoever pays
    holder = measure == "students_enrolled" and holds_award(clause, total)
    provider = as_provider(party, "awarded" if holder else measure, sentence.text)
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
    if provider is None and measure == "planned" and clause.sort == "student":
        provider = studied_at(clause, parties, giver)  # "dự kiến có 54 em sang học ở Xay"
    if provider is None and measure in STOCKS:
        others = (
            total is not None and are_some_of(clause, nationality, total) and not has("holding", clause.after[:NEAR])
        )
        beside = (
            school_beside(clause, parties, giver)
            if total is not None and (listed or _is_part(sentence, clause, total))
            else None
        )
        provider = beside or (total.provider if others and total else None)
        provider = provider or (
            None if holds_award_of_place(clause) else studied_at(told_of_all(clause), parties, giver)
        )
    if provider is None and measure == "officials_trained":
        provider = school_beside(clause, parties, giver)  # "24 học viên là sĩ quan ..., học tại Học viện Xay"
        provider = provider or as_provider(body_beside(clause, parties, giver), measure)
        if provider is None and has("goes_over", clause.after[:NEAR]):  # "cử 55 cán bộ | sang học tại Quảng Trị"
            provider = studied_at(replace(clause, start=clause.count.char_start), parties, giver)
    running = measure == "students_total" or (measure in ("graduates", "officials_trained") and is_running(clause))
    if running and period and period == calendar.own_month:
        period = None  # "đến nay, đã đào tạo 650 em": of all years so far
    if measure == "awarded" and period == calendar.own_month and is_given_so_far(clause):
        period = None
    if measure in GIVEN and period and period == calendar.own_month:
        period = period[:4]  # "hiện": awards are of a year
    if period is None:
        period = undated_period(calendar, measure, clause)
    part = total is not None and clause.count.max < total.min and (listed or _is_part(sentence, clause, total))
    if part and is_no_count(clause, last):
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


_FOR_OURS = lexicon.regex(
    r"\s+ (?:\w+\s+){0,3}? <for> \s (?:<any>\s)? <student> \s (?:\w+\s)? Việt\ Nam \b", "students", column="phrase"
)


def _is_of_yearly_list(clause: Clause) -> bool:
    """Whether awards go on with a list of yearly ones: "Mỗi năm, A dành cho B 90 suất, cho C | 40 suất"."""
    return (
        words_of("per_year").match(clause.sentence.text) is not None
        and _TO_ANOTHER.fullmatch(clause.before) is not None
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


def _is_part(sentence: Sentence, clause: Clause, total: Scholarship) -> bool:
    opened = opens_parts(sentence.text, clause.count.char_start) or is_among_them(clause)
    return continues(sentence.text) or (opened and total.char_start == sentence.start)
