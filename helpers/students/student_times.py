"""When a count holds and whether it is planned or yearly, as the sentences around it tell."""

from __future__ import annotations

from dataclasses import replace

from helpers.dates import DateMention
from helpers.language import lexicon
from helpers.students.scholarship import GIVEN, Scholarship, is_school_year
from helpers.students.student_context import ATTENDED, CLASS, REACH, goes_on
from helpers.students.student_counts import HEDGED, NEAR, THEY, Clause, continues, has, words_of
from helpers.students.student_patterns import BOTH_AGREE, spans_years
from helpers.text import Article, Sentence
from helpers.timing.periods import period_of
from helpers.timing.told import Calendar

SEPTEMBER, JUNE = 9, 6  # a school year's first month; the one in which it ends


def kept_period(
    article: Article, sentence: Sentence, after: int, row: Scholarship, before: Scholarship, total: Scholarship | None
) -> str | None:
    """The period of a count in a sentence without a date: that of the count before where the sentence goes on."""
    if total and continues(sentence.text) and row.measure in GIVEN:
        of_month = (
            total.measure not in GIVEN and total.period and len(total.period) == 7 and not total.is_of_school_year
        )
        return total.period[:4] if of_month and total.period else total.period
    done = row.measure in ("officials_trained", "graduates", "awarded") and has("so_far", sentence.text)
    if done and after <= 1 and spans_years(before.period) and words_of("part").match(sentence.text):
        return before.period  # "Giai đoạn 2011-2020, ... Riêng Học viện Xay đã mở lớp cho | 1.196 cán bộ"
    if after <= 2 and _lists_on(article, sentence, row, before):
        return before.period
    stock = before.measure == "students_enrolled" and not before.is_of_school_year  # of a month: no award's
    together = (
        goes_on(article, sentence, before) and not has("now", sentence.text) and not has("to_date", sentence.text)
    )
    taken_in = has("taken_in", sentence.text)
    if together and (taken_in or (row.measure != "students_enrolled" and not stock)):
        return before.period
    if before.is_of_school_year and _keeps_year(article, sentence, after, row):
        return before.period
    if after <= 1 and _answers(article, sentence, row, before):
        return year_of(before.period) or row.period
    return row.period


def _lists_on(article: Article, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether a sentence goes on with a list of what was done in the time of the count before.

    "Giai đoạn 2026-2030, tỉnh đã nhận 312 em. Tỉnh cũng mở lớp cho | 246 cán bộ. Công an tỉnh đào tạo | 20 cán bộ".
    """
    text = sentence.text
    if row.giver != before.giver or before.measure not in _DONE or before.period is None or has("trainee", text):
        return False
    if any(has(kind, text) for kind in ("now", "to_date", "this_course")):
        return False
    beside = "\n" not in article.text[before.char_end : sentence.start]
    trained = beside and row.measure == before.measure == "officials_trained"
    also = row.measure in ("officials_trained", "graduates", "awarded") and _ALSO.match(text) is not None
    return trained or (also and spans_years(before.period))


_DONE = ("students_total", "officials_trained", "graduates", "awarded")  # what years that are over sum up
_ALSO = lexicon.regex(r"(?: [^,;.:\d]{0,40}? \s )? <also> \b", "students", column="phrase")


def school_year_before(
    calendar: Calendar, article: Article, number: int, row: Scholarship, clause: Clause
) -> str | None:
    """The school year told last that a count without a date is of: "khóa học này", or people just taken in."""
    sentence = article.sentences[number]
    words = clause.before[-NEAR:]
    new = (has("taken_in", words) and not has("so_far", words)) or ATTENDED.search(words) is not None
    new = new or has("enters", sentence.text[clause.count.char_end :])
    if has("this_course", sentence.text):
        told = calendar.within(0, sentence.start)
    elif row.measure == "students_enrolled" and words_of("part").match(sentence.text) and number:
        told = calendar.within(article.sentences[max(0, number - 2)].start, sentence.start)  # "Riêng hệ dự bị có | 150"
    elif new and row.measure == "students_enrolled" and not has("now", words):
        told = calendar.within(article.sentences[max(0, number - 1)].start, sentence.start)
    else:
        return None
    periods = (m.start + "-" + m.end[2:] for m in reversed(told) if m.start and m.end and _is_schooling(calendar, m))
    own = _own_school_year(calendar) if has("this_school_year", sentence.text) else None
    return next((p for p in periods if is_school_year(p)), own)


def school_year_behind(calendar: Calendar, article: Article, number: int) -> str | None:
    """The school year of people of whom the next sentence goes on to tell: "Các em vào lớp 10 năm học 2025-2026"."""
    if number + 1 >= len(article.sentences) or not THEY.search(article.sentences[number + 1].text):
        return None
    behind = article.sentences[number + 1]
    told = calendar.within(behind.start, behind.end)
    periods = (period_of(calendar, m) for m in told if m.start and m.end and _is_schooling(calendar, m))
    return next((p for p in periods if is_school_year(p)), None)


def school_year_meant(calendar: Calendar, sentence: Sentence) -> str | None:
    """The school year that "năm học vừa qua" or "năm học tới" means, by the month of the article.

    The last is the one that ended last, or ends in that month; the next is the one that has not begun.
    """
    own = _own_school_year(calendar) if has("next_school_year", sentence.text) else None
    if own:
        return f"{int(own[:4]) + 1}-{int(own[5:]) + 1:02}"
    told = _COMPARED.sub("", sentence.text) if has("last_school_year", sentence.text) else ""
    return _own_school_year(calendar, JUNE) if has("last_school_year", told) else None


_COMPARED = lexicon.regex(r"\b <compared> \s [^,.;\d]{0,40}", "clause_words")  # "tăng 120 em so với năm học trước"


def _own_school_year(calendar: Calendar, begins: int = SEPTEMBER) -> str | None:
    """The school year of the article's month, which begins in September.

    begins: the month since which a school year counts; in June it is over, and the next has not begun.
    """
    if not calendar.own_month or len(calendar.own_month) < 7:
        return None
    autumn = int(calendar.own_month[:4]) - (int(calendar.own_month[5:7]) < begins) - (begins == JUNE)
    return f"{autumn}-{(autumn + 1) % 100:02}" if (autumn + 1) % 100 > 12 else None


def _is_schooling(calendar: Calendar, mention: DateMention) -> bool:
    low = max(0, mention.char_start - 12)
    return _SCHOOLING.search(calendar.text, low, mention.char_end) is not None


_SCHOOLING = lexicon.regex(r"<schooling>", "clause_words")


def course_over(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The period in which people finished a course whose end is told before: "Tham gia khóa học có | 94 học viên"."""
    before = article.sentences[max(0, number - REACH) : number]
    if not has("trainee", clause.count.noun) or not ATTENDED.search(clause.before + clause.after[:NEAR]):
        return None
    if calendar.own_year is None or not any(has("course_end", one.text) for one in before):
        return None
    told = (period_of(calendar, m) for one in reversed(before) for m in reversed(calendar.within(one.start, one.end)))
    return next((p for p in told if is_school_year(p)), str(calendar.own_year))


def class_year(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The year in the name of a class told before: "Lớp ... cho cán bộ Lào năm 2030 bế giảng. Có | 30 học viên"."""
    if not has("trainee", clause.count.noun):
        return None
    for one in reversed(article.sentences[max(0, number - 2 * REACH) : number + 1]):
        if course := CLASS.search(one.text):
            told = calendar.within(one.start + course.start(), one.end, "year")
            return next((m.start for m in told if m.precision == "year" and not m.relative), None)
    return None


def span_before(calendar: Calendar, article: Article, number: int, *, ahead: bool = False) -> str | None:
    """The years that "trong 5 năm" means: the span told last in the sentences right before.

    ahead: those of an agreement, which are not over.
    """
    before = article.sentences[max(0, number - REACH) : number]
    spans = (m for one in reversed(before) for m in reversed(calendar.within(one.start, one.end, "period")))
    told = [period_of(calendar, m) for m in spans]
    if ahead and not told:
        headline = Calendar(replace(article, text=article.title))
        told = [period_of(headline, m) for m in headline.within(0, len(article.title), "period")]
    spans_years = (p for p in told if p and len(p) == 9 and "/" in p and int(p[5:]) - int(p[:4]) > 1)
    own = calendar.own_year
    return next((p for p in spans_years if not own or (int(p[5:]) >= own if ahead else int(p[5:]) <= own)), None)


def year_planned(calendar: Calendar, article: Article, number: int) -> str | None:
    """The year to come of what was just signed: "... ký kế hoạch hợp tác năm 2019. | Theo đó, ..."."""
    before = article.sentences[number - 1] if number else None
    told = (period_of(calendar, m) for m in calendar.within(before.start, before.end)) if before else ()
    return next((p for p in told if p and len(p) == 4 and calendar.own_year and int(p) > calendar.own_year), None)


def since_before(calendar: Calendar, article: Article, number: int) -> str | None:
    """The time since when the sentence before tells what was done, of which one without a date goes on to tell."""
    sentence = article.sentences[number]
    gap = article.text[article.sentences[number - 1].end : sentence.start] if number else "\n"
    joined = article.joins_on(number)  # "Từ năm 2012 đến nay, tỉnh đã ...; cấp học bổng cho"
    done = joined or _HAS_GIVEN.search(sentence.text) or words_of("to_date").match(sentence.text)
    dates = calendar.within(sentence.start, sentence.end)
    if "\n" in gap or not done or not all(m.relative for m in dates):
        return None
    before = article.sentences[number - 1]
    told = calendar.within(before.start, before.end, "since")
    return period_of(calendar, told[0]) if told and not told[0].end else None


def years_taught(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The years in which people were taught, of what a semicolon carries on: "...; 3.900 em | được bồi dưỡng"."""
    return since_before(calendar, article, number) if _WERE_TAUGHT.match(clause.after) else None


def taken_in_since(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The years in which people were taken in, of what a semicolon carries on: "...; | tiếp nhận 120 lưu học sinh"."""
    told = has("now", clause.sentence.text) or not _TAKEN_IN.fullmatch(clause.before)
    return None if told else since_before(calendar, article, number)


_TAKEN_IN = lexicon.regex(
    r"\s* (?:\w+\s){0,2}? <taken_in> \s (?:<hedge>\s){0,2}", "students", column="phrase", hedge=HEDGED
)
_WERE_TAUGHT = lexicon.regex(r"\s+ (?:\w+\s+){0,3}? được \s <teaches> \b", "students", column="phrase")
_HAS_GIVEN = lexicon.regex(  # "Tỉnh đã cấp ...", "Đến nay, đã có ..."
    r"^ (?! <on_occasion> \b) (?:[^,]{0,14}, \s+)? (?:[^,]{0,40} \s)? đã \s", "clause_words"
)


def _answers(article: Article, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether the other side's awards are told right behind: "Năm 2022, A cấp 1.100 suất. B cấp 60 suất"."""
    together = "\n" not in article.text[max(0, sentence.start - 2) : sentence.start]
    return together and row.measure in GIVEN and row.measure == before.measure and row.giver != before.giver


_AGREED = lexicon.regex(r"^ <by_agreement> \b", "clause_words")


def planned_by(article: Article, number: int, row: Scholarship) -> bool:
    """Whether awards are told as what was just signed: "... ký biên bản. Theo đó, tỉnh Xay hỗ trợ đào tạo 12".

    So are those for which applicants are sought.
    """
    text = article.sentences[number].text
    around = article.sentences[max(0, number - REACH) : number + REACH]
    if row.measure == "awarded" and any(has("recruits", one.text) for one in around) and not has("so_far", text):
        return True
    first = article.opening(number)
    opening = article.sentences[first].text
    if row.measure != "awarded" or not first or has("so_far", text):
        return False
    return _AGREED.search(opening) is not None and _SIGNED.search(article.sentences[first - 1].text) is not None


def is_just_signed(calendar: Calendar, article: Article, number: int, row: Scholarship) -> bool:
    """Whether awards of the article's year are reserved in what was just signed: "ký hiệp định. Năm 2031, A dành"."""
    text = article.sentences[number].text
    if row.measure != "awarded" or not number or row.period != str(calendar.own_year) or has("so_far", text):
        return False
    return has("reserves", text) and _SIGNED.search(article.sentences[number - 1].text) is not None


def agreed_in_list(calendar: Calendar, article: Article, number: int, row: Scholarship) -> bool:
    """Whether awards of this year or the next stand in a list of what both sides agree on.

    "Hai bên nhất trí năm 2031, A dành 9 tỷ đồng; cấp | 60 suất", "Hai tỉnh nhất trí: A cấp | 60 suất".
    """
    first = article.opening(number)
    text = article.sentences[first].text
    takes = row.measure == "students_enrolled" and _takes_in(article.sentences[number].text)
    ahead = (row.measure == "awarded" or takes) and (row.period or "")[:4] >= str(calendar.own_year)
    told = BOTH_AGREE.search(text) if ahead else None
    return told is not None and (takes or first < number or ":" in text[told.end() :])


def _takes_in(text: str) -> bool:
    """Whether people are taken in, and not told to have been, or to be there: "Salavan tiếp nhận | 4 học viên"."""
    return has("taken_in", text) and not any(has(kind, text) for kind in ("so_far", "now", "here_now", "studies_now"))


_SIGNED = lexicon.regex(r"\b <sign> \b", "students", column="phrase")


def agreed(row: Scholarship, sentence: Sentence, calendar: Calendar) -> bool:
    """Whether a rate or plan is one of an agreement told before, and so of its years: "Theo biên bản, mỗi năm ..."."""
    told = row.measure in ("per_year", "planned") and _AGREED.search(sentence.text) is not None
    return told and not calendar.within(sentence.start, sentence.end)


def planned_on(calendar: Calendar, sentence: Sentence, row: Scholarship, rows: list[Scholarship], after: int) -> bool:
    """Whether the other side's awards are told right behind a plan: "Năm 2024, A sẽ cấp 900 suất. B cấp 50 suất"."""
    follows = bool(rows) and after <= 1 and rows[-1].measure == "planned"
    follows = follows and (rows[-1].giver != row.giver or answers(sentence.text))
    beside = follows and (rows[-1].char_start, rows[-1].period) == (row.char_start, row.period)
    return follows and (beside or answers(sentence.text) or not calendar.within(sentence.start, sentence.end))


def is_share_of_plan(sentence: Sentence, row: Scholarship, rows: list[Scholarship], after: int) -> bool:
    """Whether awards told right behind a plan are some of it: "sẽ dành 1.160 suất. 511 suất do Bộ Xay triển khai"."""
    plan = rows[-1] if rows and after <= 1 and rows[-1].measure == "planned" else None
    alike = plan is not None and (plan.giver, plan.nationality) == (row.giver, row.nationality)
    return plan is not None and alike and row.max < plan.min and not has("so_far", sentence.text)


def answers(text: str) -> bool:
    """Whether a sentence tells what the other side does in return: "Ngược lại, ..."."""
    return words_of("in_return").match(text) is not None


def until_now(row: Scholarship, calendar: Calendar) -> Scholarship:
    """The count with the end of a time told by its beginning alone: what was done "từ năm 2012" is of up to now.

    A rate that began some years ago holds for the year of the article.
    """
    own, period = calendar.own_year, row.period or ""
    if not period.endswith("/..") or own is None or own < int(period[:4]) or row.measure == "planned":
        return row
    if row.measure == "per_year" or period[:4] == str(own):
        return replace(row, period=str(own))
    return replace(row, period=f"{period[:4]}/{own}")


def year_of(period: str | None) -> str | None:
    """A period that is of one year or school year; those of a plan over years are its own."""
    return None if period and "/" in period else period


def yearly_on(article: Article, calendar: Calendar, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether an award told behind a yearly rate is one too: "Hằng năm, A cấp 900 suất; B dành cho A 40 suất"."""
    together = before.char_start == row.char_start or goes_on(article, sentence, before) or answers(sentence.text)
    other = before.measure == "per_year" and row.giver != before.giver
    return other and together and not calendar.within(sentence.start, sentence.end)


def _keeps_year(article: Article, sentence: Sentence, after: int, row: Scholarship) -> bool:
    """Whether a count told right after one of a school year, with no "hiện", is of that year."""
    together = "\n" not in article.text[max(0, sentence.start - 2) : sentence.start] or continues(sentence.text)
    measures = (*GIVEN, "students_enrolled", "graduates")
    return after <= 1 and together and row.measure in measures and not has("now", sentence.text)
