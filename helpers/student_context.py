"""What counts and places told before tell of a count: whose people, which year, who pays, and whether it goes on."""

from __future__ import annotations

from dataclasses import replace

from helpers import lexicon
from helpers.dates import DateMention
from helpers.parties import Party, find_parties
from helpers.periods import period_of
from helpers.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship, is_school_year
from helpers.student_counts import NEAR, THEY, Clause, continues, has, words_of
from helpers.text import Article, Sentence
from helpers.told import Calendar

REACH = 3  # sentences in which "lưu học sinh" still means those of the country told before

# ---- whose people they are

_OF_SCHOOL = lexicon.regex(r"\b <pupils_of> \b [^,.;]{0,40} \b <bare_school> \b", "clause_words")


def of_their_school(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards to "học sinh của trường" when the last school or place told is in Laos."""
    if clause.sort != "award" or not _OF_SCHOOL.search(clause.after[:NEAR]):
        return None
    told = [find_parties(article.sentences[at].text) for at in range(number, max(-1, number - 2 * REACH), -1)]
    for parties in told:  # of a school that no list holds, the places beside it
        if any(p.kind == "school" for p in parties):
            return "LA" if any(p.country == "LA" and p.kind in _PLACES for p in parties) else None
    place = next((p for parties in told for p in reversed(parties) if p.kind in _PLACES and p.sure), None)
    return "LA" if place and place.country == "LA" else None


def where_they_are(article: Article, number: int, clause: Clause, parties: list[Party]) -> str | None:
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


_CLASS = lexicon.regex(  # "khai giảng lớp lý luận chính trị dành cho cán bộ của Đảng Nhân dân Cách mạng Lào"
    r"\b <course_noun> \b [^.;]{0,100}? \b (?: <for> \s+ (?:các\s+)? | <trains> \s+ ) <official> \b",
    "students",
    column="phrase",
)


def of_their_class(article: Article, number: int, clause: Clause) -> Clause | None:
    """The clause read as one of officials where a class for those of Laos was told: "cùng 18 học viên dự khóa học"."""
    if not has("trainee", clause.count.noun):
        return None
    for at in range(number, max(-1, number - 1 - 2 * REACH), -1):
        text = article.sentences[at].text
        if course := _CLASS.search(text):
            laos = [p for p in find_parties(text) if p.country == "LA"]
            behind = (p for p in laos if p.char_end > course.end())
            theirs = any(not _STAYING.search(text, max(0, p.char_start - 12), p.char_start) for p in behind)
            theirs = theirs or any(p.kind in _PLACES and p.sure and p.char_end < course.start() for p in laos)
            return replace(clause, sort="official") if theirs else None
    return None


_STAYING = lexicon.regex(r"(?<!\w) <lives> \s+ $", "students", column="phrase")  # "cán bộ làm nhiệm vụ tại | Lào"


# ---- what goes on


def kept_period(
    article: Article, sentence: Sentence, after: int, row: Scholarship, before: Scholarship, total: Scholarship | None
) -> str | None:
    """The period of a count in a sentence without a date: that of the count before where the sentence goes on."""
    if total and continues(sentence.text) and row.measure in GIVEN:
        of_month = (
            total.measure not in GIVEN and total.period and len(total.period) == 7 and not total.is_of_school_year
        )
        return total.period[:4] if of_month and total.period else total.period
    stock = before.measure == "students_enrolled" and not before.is_of_school_year  # of a month: no award's
    together = goes_on(article, sentence, before) and not has("now", sentence.text)
    taken_in = has("taken_in", sentence.text)
    if together and (taken_in or (row.measure != "students_enrolled" and not stock)):
        return before.period
    if before.is_of_school_year and _keeps_year(article, sentence, after, row):
        return before.period
    if after <= 1 and _answers(article, sentence, row, before):
        return year_of(before.period) or row.period
    return row.period


def school_year_before(
    calendar: Calendar, article: Article, number: int, row: Scholarship, clause: Clause
) -> str | None:
    """The school year told last that a count without a date is of: "khóa học này", or people just taken in."""
    sentence = article.sentences[number]
    words = clause.before[-NEAR:]
    new = (has("taken_in", words) and not has("so_far", words)) or _ATTENDED.search(words) is not None
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


def _own_school_year(calendar: Calendar) -> str | None:
    """The school year of the article's month, which begins in September."""
    if not calendar.own_month or len(calendar.own_month) < 7:
        return None
    autumn = int(calendar.own_month[:4]) - (int(calendar.own_month[5:7]) < SEPTEMBER)
    return f"{autumn}-{(autumn + 1) % 100:02}" if (autumn + 1) % 100 > 12 else None


SEPTEMBER = 9


def _is_schooling(calendar: Calendar, mention: DateMention) -> bool:
    low = max(0, mention.char_start - 12)
    return _SCHOOLING.search(calendar.text, low, mention.char_end) is not None


_SCHOOLING = lexicon.regex(r"<schooling>", "clause_words")


def course_over(calendar: Calendar, article: Article, number: int, clause: Clause) -> str | None:
    """The period in which people finished a course whose end is told before: "Tham gia khóa học có | 94 học viên"."""
    before = article.sentences[max(0, number - REACH) : number]
    if not has("trainee", clause.count.noun) or not _ATTENDED.search(clause.before + clause.after[:NEAR]):
        return None
    if calendar.own_year is None or not any(has("course_end", one.text) for one in before):
        return None
    told = (period_of(calendar, m) for one in reversed(before) for m in reversed(calendar.within(one.start, one.end)))
    return next((p for p in told if is_school_year(p)), str(calendar.own_year))


_ATTENDED = lexicon.regex(r"\b <attended> \b", "students", column="phrase")


def span_before(calendar: Calendar, article: Article, number: int, *, ahead: bool = False) -> str | None:
    """The years that "trong 5 năm" means: the span told last in the sentences right before.

    ahead: those of an agreement, which are not over.
    """
    before = article.sentences[max(0, number - REACH) : number]
    spans = (m for one in reversed(before) for m in reversed(calendar.within(one.start, one.end, "period")))
    told = (period_of(calendar, m) for m in spans)
    spans_years = (p for p in told if p and len(p) == 9 and "/" in p and int(p[5:]) - int(p[:4]) > 1)
    own = calendar.own_year
    return next((p for p in spans_years if not own or (int(p[5:]) >= own if ahead else int(p[:4]) <= own)), None)


def year_planned(calendar: Calendar, article: Article, number: int) -> str | None:
    """The year to come of what was just signed: "... ký kế hoạch hợp tác năm 2019. | Theo đó, ..."."""
    before = article.sentences[number - 1] if number else None
    told = (period_of(calendar, m) for m in calendar.within(before.start, before.end)) if before else ()
    return next((p for p in told if p and len(p) == 4 and calendar.own_year and int(p) > calendar.own_year), None)


def since_before(calendar: Calendar, article: Article, number: int) -> str | None:
    """The time since when the sentence before tells what was done, of which one without a date goes on to tell."""
    sentence = article.sentences[number]
    gap = article.text[article.sentences[number - 1].end : sentence.start] if number else "\n"
    joined = article.text[: sentence.start].rstrip()[-1:] == ";"  # "Từ năm 2012 đến nay, tỉnh đã ...; cấp học bổng cho"
    if "\n" in gap or not (joined or _HAS_GIVEN.search(sentence.text)) or calendar.within(sentence.start, sentence.end):
        return None
    before = article.sentences[number - 1]
    told = calendar.within(before.start, before.end, "since")
    return period_of(calendar, told[0]) if told and not told[0].end else None


_HAS_GIVEN = lexicon.regex(  # "Tỉnh đã cấp ...", "Đến nay, đã có ..."
    r"^ (?! <on_occasion> \b) (?:[^,]{0,14}, \s+)? (?:[^,]{0,40} \s)? đã \s", "clause_words"
)


def _answers(article: Article, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether the other side's awards are told right behind: "Năm 2022, A cấp 1.100 suất. B cấp 60 suất"."""
    together = "\n" not in article.text[max(0, sentence.start - 2) : sentence.start]
    return together and row.measure in GIVEN and row.measure == before.measure and row.giver != before.giver


_AGREED = lexicon.regex(r"^ <by_agreement> \b", "clause_words")


def planned_by(article: Article, number: int, row: Scholarship) -> bool:
    """Whether awards are told as what was just signed: "... ký biên bản. Theo đó, tỉnh Xay hỗ trợ đào tạo 12"."""
    text = article.sentences[number].text
    if row.measure != "awarded" or not number or not _AGREED.search(text) or has("so_far", text):
        return False
    return _SIGNED.search(article.sentences[number - 1].text) is not None


_SIGNED = lexicon.regex(r"\b <sign> \b", "students", column="phrase")


def agreed(row: Scholarship, sentence: Sentence, calendar: Calendar) -> bool:
    """Whether a rate or plan is one of an agreement told before, and so of its years: "Theo biên bản, mỗi năm ..."."""
    told = row.measure in ("per_year", "planned") and _AGREED.search(sentence.text) is not None
    return told and not calendar.within(sentence.start, sentence.end)


def at_home(article: Article, number: int, row: Scholarship) -> bool:
    """Whether the last school told is of the students' own country: "Khoa hiện có 130 sinh viên" at a Lao one."""
    for at in range(number, max(-1, number - 1 - REACH), -1):
        for party in reversed(find_parties(article.sentences[at].text)):
            if party.kind == "school":
                return party.country == row.nationality and party.sure
    return False


def shared_provider(article: Article, row: Scholarship, rows: list[Scholarship], clause: Clause) -> str | None:
    """The provider of a count that a semicolon joins to one alike, or of a part that "và" joins to the part before.

    "Bộ A cấp 520 suất dài hạn và 110 suất ngắn hạn" is of one provider.
    """
    alike = bool(rows) and (rows[-1].measure, rows[-1].nationality) == (row.measure, row.nationality)
    people = bool(rows) and row.measure in PEOPLE and rows[-1].measure in PEOPLE  # "đã nhận 900 em; hiện có | 265 em"
    if (alike or (people and rows[-1].nationality == row.nationality)) and goes_on(article, clause.sentence, rows[-1]):
        return rows[-1].provider
    beside = bool(rows) and rows[-1].part_of_total and rows[-1].char_start == row.char_start
    joined = row.part_of_total and row.measure in GIVEN and len(clause.before) < 40
    if beside and joined and " và " in f"{clause.before} ":
        return rows[-1].provider
    here = bool(rows) and rows[-1].char_start == row.char_start and rows[-1].giver == row.giver
    gives = here and row.measure in GIVEN and _AND_GIVES.search(clause.before) is not None
    return rows[-1].provider if gives else None  # "nhà trường đã đào tạo 950 em và cấp học bổng cho | 280 em"


_AND_GIVES = lexicon.regex(r"\s (?:và|,) \s (?:đã\s)? <give> \b", "students", column="phrase")


def of_one_provider(rows: list[Scholarship], sentence: Sentence) -> list[Scholarship]:
    """The counts of a sentence with the provider of the last for one without, where both count the same.

    "152 em học tiếng Việt và 41 em học chuyên ngành | do trường Xay đào tạo" are of one school.
    """
    here = [row for row in rows if row.char_start == sentence.start]
    if len(here) != 2 or here[0].provider or here[0].measure != here[1].measure or here[1].part_of_total:
        return rows
    joined = " và " in sentence.text and here[0].measure in STOCKS and here[0].nationality == here[1].nationality
    return [*rows[:-2], replace(here[0], provider=here[1].provider), here[1]] if joined else rows


def goes_on(article: Article, sentence: Sentence, before: Scholarship, *, next_to: int | None = None) -> bool:
    """Whether a semicolon joins a clause to the one before: "Năm 2030, A cấp 9 suất; B cấp 5 suất" is one year."""
    if next_to is not None and before.char_end != article.sentences[next_to - 1].end:
        return False  # not the sentence right before
    return before.char_end <= sentence.start and article.text[sentence.start - 2 : sentence.start].strip() == ";"


def planned_on(calendar: Calendar, sentence: Sentence, row: Scholarship, rows: list[Scholarship], after: int) -> bool:
    """Whether the other side's awards are told right behind a plan: "Năm 2024, A sẽ cấp 900 suất. B cấp 50 suất"."""
    follows = bool(rows) and after <= 1 and rows[-1].measure == "planned" and rows[-1].giver != row.giver
    return follows and not calendar.within(sentence.start, sentence.end)


def year_of(period: str | None) -> str | None:
    """A period that is of one year or school year; those of a plan over years are its own."""
    return None if period and "/" in period else period


def yearly_on(article: Article, calendar: Calendar, sentence: Sentence, row: Scholarship, before: Scholarship) -> bool:
    """Whether an award told behind a yearly rate is one too: "Hằng năm, A cấp 900 suất; B dành cho A 40 suất"."""
    together = before.char_start == row.char_start or goes_on(article, sentence, before)
    other = before.measure == "per_year" and row.giver != before.giver
    return other and together and not calendar.within(sentence.start, sentence.end)


def _keeps_year(article: Article, sentence: Sentence, after: int, row: Scholarship) -> bool:
    """Whether a count told right after one of a school year, with no "hiện", is of that year."""
    together = "\n" not in article.text[max(0, sentence.start - 2) : sentence.start] or continues(sentence.text)
    return after <= 1 and together and row.measure in (*GIVEN, "students_enrolled") and not has("now", sentence.text)
