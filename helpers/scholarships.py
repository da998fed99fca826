"""Scholarships and students that an article counts, each with what exactly is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from helpers import lexicon
from helpers.giving import find_deals
from helpers.parties import OTHER, STATES, Party, find_parties
from helpers.periods import period_near
from helpers.student_counts import (
    NEAR,
    Clause,
    clauses_of,
    continues,
    has,
    is_about_students,
    names_laos,
    nationality_of,
    words_of,
)
from helpers.text import Article, Sentence
from helpers.told import Calendar

_GIVEN = ("awarded", "planned", "per_year")
_STOCKS = ("students_enrolled", "students_total", "graduates")
HONOURED = 45  # code points before a number in which a verb of praise makes it a few who were met
LOCAL = 6  # sentences in which "nhà trường" still means the school told before
REACH = 3  # sentences in which "lưu học sinh" still means those of the country told before


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
        for clause in clauses:
            nationality = nationality_of(clause, parties)
            inherited = (
                known if nationality is None and number - known_at <= REACH and is_about_students(clause) else None
            )
            row = _row(calendar, clause, nationality, parties, total, inherited)
            if row and row.provider is None and row.measure == "students_enrolled":
                row = replace(row, provider=_told_before(article, number, clause, row.giver))
            dated = calendar.within(sentence.start, sentence.end)
            goes_on = bool(rows) and not dated and _goes_on(article, sentence, rows[-1])
            if row and goes_on and row.measure != "students_enrolled":
                row = replace(row, period=rows[-1].period)
            if row and rows and not dated and _keeps_year(article, sentence, number - known_at, row):
                row = replace(row, period=rows[-1].period if _is_school_year(rows[-1].period) else row.period)
            if row is None:
                continue
            known, known_at = row, number
            if not any(_same(row, other) for other in rows):
                rows.append(row)
            if not row.part_of_total:
                total = row
    return rows


def _goes_on(article: Article, sentence: Sentence, before: Scholarship) -> bool:
    """Whether a semicolon joins a clause to the one before: "Năm 2030, A cấp 9 suất; B cấp 5 suất" is one year."""
    return before.char_end <= sentence.start and article.text[sentence.start - 2 : sentence.start].strip() == ";"


def _keeps_year(article: Article, sentence: Sentence, after: int, row: Scholarship) -> bool:
    """Whether a stock told right after a count of a school year, with no "hiện", is of that year."""
    together = after == 1 and "\n" not in article.text[max(0, sentence.start - 2) : sentence.start]
    return together and row.measure == "students_enrolled" and not has("now", sentence.text)


def _is_school_year(period: str | None) -> bool:
    return bool(period and len(period) == 7 and period[4] == "-" and int(period[5:]) > 12)


def _same(one: Scholarship, other: Scholarship) -> bool:
    return (one.giver, one.nationality, one.min, one.max) == (other.giver, other.nationality, other.min, other.max)


# ---- what is counted

_SHORT = lexicon.regex(r"\d \s <short_stay> \b", "clause_words")
_STUDY_YEARLY = lexicon.regex(r"(?P<study><studying>) \s <per_year> \b", "students", column="phrase")


def _measure(clause: Clause, period: str | None, own_year: int | None) -> str | None:
    """The measure of schema.MEASURES; None when the count is none of them (a few students who are met)."""
    before, near = clause.before, clause.after[:NEAR]
    before = _STUDY_YEARLY.sub(r"\g<study>", before)  # "2.000 sinh viên theo học mỗi năm" is a stock
    yearly = has("per_year", before[-120:]) or words_of("per_year_after").match(clause.after.lstrip())
    planned_award = clause.sort == "award" and has("planned_award", before[-120:])
    ahead = bool(period and own_year and period[:4].isdigit() and int(period[:4]) > own_year)
    planned = has("planned", before[-120:]) or planned_award or ahead
    whole = before[-120:] + " " + near
    if clause.sort == "official":
        return "officials_trained" if has("train", whole) else None
    holders = (
        clause.sort == "student"
        and not has("self_paying", near[:40])
        and has("holding", whole)
        and has("give", before[-60:] + " " + near[:40])
    )
    if clause.sort == "award" or holders:
        if yearly:
            return "per_year"
        return "planned" if planned else "awarded"
    if has("honoured", before[-HONOURED:]) or has("honoured", near[:30]):
        return None
    if has("graduate", before[-60:]) or has("graduate", near[:50]):
        return "graduates"
    if has("per_year", before[-120:]):
        return "per_year"
    if has("total", before[-120:]) or words_of("total_after").match(clause.after.lstrip()) or _spans_years(period):
        return "students_total"
    if planned:
        return "planned"
    if _SHORT.search(near) or _SHORT.search(before[-40:]):
        return None  # "sang thực tập 2 tuần"
    return (
        "students_enrolled"
        if has("study", before[-NEAR:] + clause.count.noun + near) or has("now", before[-40:])
        else None
    )


def _spans_years(period: str | None) -> bool:
    """Whether a period is longer than a school year: "2011/2020" or "2001/.."."""
    if period is None or "/" not in period or len(period) not in (7, 9):
        return False
    return period.endswith("..") or int(period[5:]) - int(period[:4]) > 1


# ---- who pays

_AWARD_OF = lexicon.regex(  # "học bổng toàn phần của | Viettel"
    r"<holding_noun> \s+ (?:(?:<award_kind>|của|do) \s+){0,3} (?:của|do) \s+ $", "students", column="phrase"
)


def _provider(clause: Clause, parties: list[Party]) -> Party | None:
    """The party that gives in the clause: of "học bổng của X", "X cấp", "do X đào tạo"."""
    text = clause.sentence.text
    for party in parties:
        lead = text[max(0, party.char_start - 40) : party.char_start]
        if party.country in OTHER and _AWARD_OF.search(lead):
            return party
    low, high = clause.start, clause.count.char_end + len(clause.after)
    spans = [(clause.count.char_start, clause.count.char_end)]
    for deal in find_deals(text, parties, spans):
        if deal.start <= clause.count.char_start < deal.end or deal.start <= low < deal.end:
            givers = [
                replace(g, country=g.country or "VN") if _can_train(g) else g
                for g in deal.givers
                if (g.country in OTHER or _can_train(g)) and g.kind != "people" and g.char_start < high
            ]
            if givers:
                return givers[0]
    verb = words_of("trains").search(clause.before) or words_of("manage").search(clause.before)
    if verb:
        subjects = [
            p for p in parties if p.char_end <= clause.start + verb.start() and p.kind != "people" and _can_train(p)
        ]
        return subjects[0] if subjects else None
    return None


def _can_train(party: Party) -> bool:
    """Whether a party can be one that trains Lao people: one of Vietnam, or a school or fund that no list holds."""
    return party.country == "VN" or (party.country is None and party.kind in ("school", "organisation", "company"))


def _by_a_third(clause: Clause, parties: list[Party]) -> bool:
    """Whether a third country gives: "Nhật Bản cấp 40 suất học bổng cho sinh viên Lào"."""
    if clause.sort != "award" or not any(p.country == "other" for p in parties):
        return False
    at = clause.count.char_start
    deals = find_deals(clause.sentence.text, parties, [(at, clause.count.char_end)])
    return any(deal.third and deal.start <= at < deal.end for deal in deals)


def _payer(party: Party | None, measure: str) -> str | None:
    """The provider column: who pays an award or a training; who pays for a stock is seldom told."""
    if party is None or measure in _STOCKS:
        return None
    if party.name in STATES.values() or (
        party.kind == "state" and party.name.startswith(("Vietnamese Embassy", "Lao Embassy"))
    ):
        return "government"
    return re.sub(r"^(?:Vietnam|Lao) (?=Ministry)", "", party.name)


def _studied_at(clause: Clause, parties: list[Party], giver: str | None) -> str | None:
    """The one province, city or school of the host country that a stock is told of: never the whole country's."""
    low, high = clause.start, clause.count.char_end + len(clause.after)
    local = {
        party.name
        for party in parties
        if party.kind in ("province", "city", "school") and party.country == giver and low <= party.char_start < high
    }
    return local.pop() if len(local) == 1 else None


_NEARBY = {  # what a sentence calls the school or province told before -> the kinds of party it can mean
    "local_school": ("school",),
    "local_place": ("province", "city"),
}


def _told_before(article: Article, number: int, clause: Clause, giver: str) -> str | None:
    """The school or province that "nhà trường", "trên địa bàn tỉnh" mean: the last of the host country told before."""
    text = clause.before + clause.count.text + clause.after
    if said_of("whole_country").search(text):
        return None
    kinds = [kind for word, named in _NEARBY.items() if said_of(word).search(text) for kind in named]
    for at in range(number - 1, max(-1, number - 1 - LOCAL), -1) if kinds else ():
        for party in reversed(find_parties(article.sentences[at].text)):
            if party.kind in kinds and giver in (party.country, "VN" if party.country is None else ""):
                return party.name
    return None


@cache
def said_of(kind: str) -> re.Pattern[str]:
    return lexicon.regex(rf"(?<!\w) <{kind}> (?!\w)", "clause_words")


# ---- rows


def _row(
    calendar: Calendar,
    clause: Clause,
    nationality: str | None,
    parties: list[Party],
    total: Scholarship | None,
    inherited: Scholarship | None,
) -> Scholarship | None:
    if nationality == "other" or _by_a_third(clause, parties):
        return None
    if inherited is not None:
        nationality = inherited.nationality
    sentence = clause.sentence
    at = sentence.start + clause.count.char_start
    stretch = (sentence.start + clause.start, sentence.start + clause.count.char_end + len(clause.after))
    period = period_near(calendar, sentence, at, sentence.start + clause.count.char_end, stretch)
    measure = _measure(clause, period, calendar.own_year)
    if measure is None:
        return None
    party = _provider(clause, parties)
    provider = _payer(party, measure)
    giver = _giver(clause, measure, nationality, party, provider)
    if nationality is None and giver and measure in ("awarded", "planned", "per_year") and names_laos(sentence.text):
        nationality = OTHER[giver]
    if giver is None or nationality is None:
        return None
    if has("resident", clause.before[-NEAR:] + clause.count.text + clause.after[:NEAR]):
        giver, nationality = "VN", "VN"
    elif inherited is not None:
        giver = inherited.giver
    if provider is None and measure in _STOCKS:
        provider = _studied_at(clause, parties, giver)
    if period is None:
        period = _undated(calendar, measure)
    part = total is not None and clause.count.max < total.min and _is_part(sentence, clause, total)
    if part and total and (measure in _GIVEN) != (total.measure in _GIVEN):
        part = False  # "13.000 lưu học sinh, trong đó Chính phủ cấp 1.010 suất": awards are no part of a stock
    return Scholarship(
        giver=giver,
        provider=provider,
        min=clause.count.min,
        max=clause.count.max,
        approx=clause.count.approx,
        measure=total.measure if part and total and measure == "awarded" and total.measure == "planned" else measure,
        nationality=nationality,
        period=total.period if part and total and total.period and not calendar.within(*stretch) else period,
        level=_level(clause, measure),
        part_of_total=part,
        char_start=sentence.start,
        char_end=sentence.end,
    )


def _giver(
    clause: Clause, measure: str, nationality: str | None, party: Party | None, provider: str | None
) -> str | None:
    """The country that gives or hosts: the payer's, else the one that the students are not of."""
    paid = provider is not None and party is not None and party.country in OTHER
    if paid and nationality in (None, OTHER[party.country]):
        return party.country
    return OTHER.get(nationality or "")


def _undated(calendar: Calendar, measure: str) -> str | None:
    """The period of a count without a date: of a stock the article's month, of an award its year, of a rate none."""
    if measure == "students_enrolled":
        return calendar.own_month
    if measure in ("awarded", "planned") and calendar.own_year:
        return str(calendar.own_year)
    return None


def _is_part(sentence: Sentence, clause: Clause, total: Scholarship) -> bool:
    opened = has("part", sentence.text[: clause.count.char_start])
    return continues(sentence.text) or (opened and total.char_start == sentence.start)


def _level(clause: Clause, measure: str) -> str | None:
    near = clause.before[-40:] + clause.count.text + clause.after[:NEAR]
    if measure == "officials_trained":
        return "officials"
    if has("level_language", near) and not has("not_language", near):
        return "language"
    if has("level_school", near) and not has("level_higher", near):
        return "school"
    return None
