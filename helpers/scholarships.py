"""Scholarships and students that an article counts, each with what exactly is counted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from helpers import lexicon
from helpers.parties import OTHER, Party, find_parties
from helpers.periods import period_near
from helpers.student_counts import (
    NEAR,
    Clause,
    clauses_of,
    continues,
    has,
    has_last,
    helps_laos,
    is_about_students,
    is_only_counted,
    names_laos,
    nationality_of,
    whole_of,
    words_of,
)
from helpers.student_payers import (
    STOCKS,
    as_provider,
    by_a_third,
    carried,
    payer_of,
    studied_at,
    told_before,
    told_to_train,
)
from helpers.text import Article, Sentence
from helpers.told import Calendar

_GIVEN = ("awarded", "planned", "per_year")
HONOURED = 45  # code points before a number in which a verb of praise makes it a few who were met
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
            nationality = (
                nationality_of(clause, parties)
                or _of_their_school(article, number, clause)
                or _where_they_are(article, number, clause, parties)
            )
            inherited = (
                known if nationality is None and number - known_at <= REACH and is_about_students(clause) else None
            )
            if inherited is None and total and _are_some_of(clause, total):
                inherited = total
            row = _row(calendar, clause, nationality, parties, total, inherited)
            if row is None:
                continue
            if row.provider is None:
                row = replace(
                    row,
                    provider=told_before(article, number, clause, row.giver, row.measure)
                    or _shared(row, rows, clause)
                    or carried(article, number, row.giver, row.measure),
                )
            if (
                rows
                and row.measure == "awarded"
                and rows[-1].measure == "planned"
                and _goes_on(article, sentence, rows[-1])
            ):
                row = replace(row, measure="planned")
            if row.measure == "awarded" and _planned_on(calendar, sentence, row, rows, number - known_at):
                row = replace(row, measure="planned", period=rows[-1].period)
            if rows and row.measure == "awarded" and _yearly_on(article, calendar, sentence, row, rows[-1]):
                row = replace(row, measure="per_year")
            if rows and not calendar.within(sentence.start, sentence.end):
                row = replace(row, period=_kept_period(article, sentence, number - known_at, row, rows[-1], total))
            known, known_at = row, number
            if not any(_same(row, other) for other in rows):
                rows.append(row)
            if not row.part_of_total and not _is_of(row, rows):
                total = row
    return rows


_OF_SCHOOL = lexicon.regex(r"\b <pupils_of> \b [^,.;]{0,40} \b <bare_school> \b", "clause_words")


def _of_their_school(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards to "học sinh của trường" when the last school or place told is in Laos."""
    if clause.sort != "award" or not _OF_SCHOOL.search(clause.after[:NEAR]):
        return None
    told = [find_parties(article.sentences[at].text) for at in range(number, max(-1, number - 2 * REACH), -1)]
    for parties in told:  # of a school that no list holds, the places beside it
        if any(p.kind == "school" for p in parties):
            return "LA" if any(p.country == "LA" and p.kind in _PLACES for p in parties) else None
    place = next((p for parties in told for p in reversed(parties) if p.kind in _PLACES and p.sure), None)
    return "LA" if place and place.country == "LA" else None


def _are_some_of(clause: Clause, total: Scholarship) -> bool:
    """Whether people who are only counted ("trong đó 55 em ...") are some of those told before in the sentence."""
    same = total.char_start == clause.sentence.start and total.measure in STOCKS
    return same and is_only_counted(clause) and has("part", clause.sentence.text[: clause.count.char_start])


def _is_of(row: Scholarship, rows: list[Scholarship]) -> bool:
    """Whether awards are some of a stock told in the same sentence, which goes on: "22 em, có 15 em nhận học bổng"."""
    stocks = (r for r in rows if r.measure in STOCKS and r.char_start == row.char_start)
    return row.measure in _GIVEN and any(row.max < r.min for r in stocks)


def _where_they_are(article: Article, number: int, clause: Clause, parties: list[Party]) -> str | None:
    """LA for awards to pupils of no country where the last place or school told is in Laos, and none told here."""
    pupils = any(p.kind == "people" and p.char_start >= clause.count.char_start and not p.sure for p in parties)
    if clause.sort != "award" or not pupils:
        return None
    told = [p for p in parties if p.char_end <= clause.count.char_start and p.kind in _PLACES]
    for at in range(number - 1, max(-1, number - 1 - 2 * REACH), -1) if not told else ():
        told = [p for p in find_parties(article.sentences[at].text) if p.kind in _PLACES and p.country]
        if told:
            break
    return "LA" if told and all(p.country == "LA" and p.sure for p in told) else None


_PLACES = ("school", "province", "city")


def _kept_period(
    article: Article, sentence: Sentence, after: int, row: Scholarship, before: Scholarship, total: Scholarship | None
) -> str | None:
    """The period of a count in a sentence without a date: that of the count before where the sentence goes on."""
    if total and continues(sentence.text) and row.measure in _GIVEN:
        return total.period
    stock = before.measure == "students_enrolled" and not _is_school_year(before.period)  # of a month: no award's
    goes_on = _goes_on(article, sentence, before) and not has("now", sentence.text)
    if goes_on and row.measure != "students_enrolled" and not stock:
        return before.period
    if _is_school_year(before.period) and _keeps_year(article, sentence, after, row):
        return before.period
    return row.period


def _shared(row: Scholarship, rows: list[Scholarship], clause: Clause) -> str | None:
    """The provider of a part that "và" joins to the part before: "Bộ A cấp 520 suất dài hạn và 110 suất ngắn hạn"."""
    beside = bool(rows) and rows[-1].part_of_total and rows[-1].char_start == row.char_start
    joined = row.part_of_total and row.measure in _GIVEN and len(clause.before) < 40
    return rows[-1].provider if beside and joined and " và " in f"{clause.before} " else None


def _goes_on(article: Article, sentence: Sentence, before: Scholarship) -> bool:
    """Whether a semicolon joins a clause to the one before: "Năm 2030, A cấp 9 suất; B cấp 5 suất" is one year."""
    return before.char_end <= sentence.start and article.text[sentence.start - 2 : sentence.start].strip() == ";"


def _planned_on(calendar: Calendar, sentence: Sentence, row: Scholarship, rows: list[Scholarship], after: int) -> bool:
    """Whether the other side's awards are told right behind a plan: "Năm 2024, A sẽ cấp 900 suất. B cấp 50 suất"."""
    follows = bool(rows) and after <= 1 and rows[-1].measure == "planned" and rows[-1].giver != row.giver
    return follows and not calendar.within(sentence.start, sentence.end)


def _yearly_on(article: Article, calendar: Calendar, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether an award told behind a yearly rate is one too: "Hằng năm, A cấp 900 suất; B dành cho A 40 suất"."""
    together = before.char_start == row.char_start or _goes_on(article, sentence, before)
    other = before.measure == "per_year" and row.giver != before.giver
    return other and together and not calendar.within(sentence.start, sentence.end)


def _keeps_year(article: Article, sentence: Sentence, after: int, row: Scholarship) -> bool:
    """Whether a count told right after one of a school year, with no "hiện", is of that year."""
    together = "\n" not in article.text[max(0, sentence.start - 2) : sentence.start] or continues(sentence.text)
    return after <= 1 and together and row.measure in (*_GIVEN, "students_enrolled") and not has("now", sentence.text)


def _is_school_year(period: str | None) -> bool:
    return bool(period and len(period) == 7 and period[4] == "-" and int(period[5:]) > 12)


def _same(one: Scholarship, other: Scholarship) -> bool:
    return (one.giver, one.nationality, one.min, one.max) == (other.giver, other.nationality, other.min, other.max)


# ---- what is counted

_SHORT = lexicon.regex(r"\d \s <short_stay> \b", "clause_words")
_EACH = lexicon.regex(r"\b <each> \s+ (?!<per_year>) [^\W\d]+ \s* $", "students", column="phrase")
_STUDY_YEARLY = lexicon.regex(r"(?P<study><studying>) \s <per_year> \b", "students", column="phrase")


def _measure(clause: Clause, period: str | None, own_year: int | None) -> str | None:
    """The measure of schema.MEASURES; None when the count is none of them (a few students who are met)."""
    before, near = clause.before, clause.after[:NEAR]
    if has_last("increase", before) or _EACH.search(before):
        return None  # "tăng 80 suất so với năm 2021", "60 suất, mỗi tỉnh 10 suất"
    before = _STUDY_YEARLY.sub(r"\g<study>", before)  # "2.000 sinh viên theo học mỗi năm" is a stock
    yearly = has("per_year", before[-120:]) or words_of("per_year_after").match(clause.after.lstrip())
    planned_award = clause.sort == "award" and (
        has("planned_award", before[-120:]) or has("planned_noun", clause.count.text)
    )
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
    of_years = has("total", before[-120:]) and not _is_school_year(period)
    if of_years or words_of("total_after").match(clause.after.lstrip()) or _spans_years(period):
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


def _holds_one(clause: Clause, total: Scholarship | None) -> bool:
    """Whether students who hold awards are some of a stock: "780 em, trong đó 260 em được cấp học bổng"."""
    some = total is not None and total.measure == "students_enrolled" and total.char_start == clause.sentence.start
    if has("self_paying", clause.after[:40]) or (some and total and _is_school_year(total.period)):
        return False  # of those taken in for a school year, the awards of that year
    whole = clause.before[-120:] + " " + clause.after[:NEAR]
    return clause.sort == "student" and (some or has("now", clause.before)) and has("holding", whole)


def _spans_years(period: str | None) -> bool:
    """Whether a period is longer than a school year: "2011/2020" or "2001/.."."""
    if period is None or "/" not in period or len(period) not in (7, 9):
        return False
    return period.endswith("..") or int(period[5:]) - int(period[:4]) > 1


# ---- rows


def _row(
    calendar: Calendar,
    clause: Clause,
    nationality: str | None,
    parties: list[Party],
    total: Scholarship | None,
    inherited: Scholarship | None,
) -> Scholarship | None:
    if nationality == "other" or by_a_third(clause, parties):
        return None
    if inherited is not None:
        nationality = inherited.nationality
    sentence = clause.sentence
    at = sentence.start + clause.count.char_start
    stretch = (sentence.start + clause.start, sentence.start + clause.count.char_end + len(clause.after))
    period = period_near(calendar, sentence, at, sentence.start + clause.count.char_end, stretch)
    measure = _measure(clause, period, calendar.own_year)
    if measure == "awarded" and _holds_one(clause, total):
        measure = "students_enrolled"
    if measure is None or (measure == "officials_trained" and not told_to_train(clause, parties)):
        return None
    party = payer_of(clause, parties)
    holder = measure == "students_enrolled" and _holds_one(clause, total)
    provider = as_provider(party, "awarded" if holder else measure)
    if provider is None and clause.sort == "student" and has("state_award", clause.after[:NEAR]):
        provider = "government"
    giver = _giver(clause, measure, nationality, party, provider)
    if (
        nationality is None
        and giver
        and measure in _GIVEN
        and (names_laos(sentence.text) or helps_laos(clause, parties))
    ):
        nationality = OTHER[giver]
    if giver is None or nationality is None:
        return None
    if has("resident", clause.before[-NEAR:] + clause.count.text + whole_of(clause.after[:NEAR])):
        giver, nationality = "VN", "VN"
    elif inherited is not None:
        giver = inherited.giver
    if provider is None and measure in STOCKS:
        others = total is not None and _are_some_of(clause, total) and not has("holding", clause.after[:NEAR])
        provider = total.provider if others and total else None
        provider = provider or studied_at(clause, parties, giver)
    if measure in _GIVEN and period and period == calendar.own_month:
        period = period[:4]  # "hiện": awards are of a year
    if period is None:
        period = _undated(calendar, measure, clause)
    part = total is not None and clause.count.max < total.min and _is_part(sentence, clause, total)
    if part and total and provider is None and measure == total.measure and measure in STOCKS:
        provider = total.provider  # "Trường có 900 em, trong đó 400 em ...": of the same school
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


def _undated(calendar: Calendar, measure: str, clause: Clause) -> str | None:
    """The period of a count without a date: of a stock the article's month, of an award or a course its year.

    A rate holds for the year of publication; it has none when that is not known.
    """
    if measure == "students_enrolled":
        return calendar.own_month
    once = measure in ("awarded", "planned") or (
        measure in ("graduates", "officials_trained") and not has("years_past", clause.sentence.text)
    )
    if once and calendar.own_year:
        return str(calendar.own_year)
    return calendar.published[:4] if measure == "per_year" and calendar.published else None


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
