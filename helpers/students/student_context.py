"""What counts and places told before tell of a count: whose people, who pays, and whether it goes on."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers import names
from helpers.aid.giving import find_deals
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.ownplaces import passages_before, with_own_places
from helpers.naming.parties import Party, find_parties
from helpers.naming.thirds import names_third
from helpers.students.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship
from helpers.students.student_counts import (
    HEDGED,
    LISTED,
    NEAR,
    Clause,
    has,
    is_at_school,
    is_only_counted,
    last_part,
    words_of,
)
from helpers.students.student_payers import as_provider
from helpers.text import Article, Sentence

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


def from_abroad(article: Article, number: int, clause: Clause) -> str | None:
    """LA for students from abroad behind a sentence that told a place of Laos, and no third country, last."""
    if not has("foreign_student", clause.count.noun):
        return None
    for at in range(number - 1, max(-1, number - 1 - REACH), -1):
        told = {p.country for p in find_parties(article.sentences[at].text) if p.sure and p.country != "VN"}
        if told - {None}:
            return "LA" if told - {None} == {"LA"} else None
    return None


def of_those_told(article: Article, number: int, clause: Clause) -> str | None:
    """LA for "trường có 56 em" right behind a sentence of its Lao pupils who were not counted."""
    if not is_at_school(clause) or not is_only_counted(clause) or not number:
        return None
    told = [p for p in find_parties(article.sentences[number - 1].text) if p.kind == "people" and p.sure]
    return "LA" if told and told[-1].country == "LA" else None


def of_who_answers(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards of Vietnam behind which a semicolon joins Laos's own: "Việt Nam dành 900 suất; Lào dành ... 60"."""
    behind = article.sentences[number + 1 : number + 2]
    if clause.sort != "award" or not behind or not article.joins_on(number + 1):
        return None
    answers = _LAOS_GIVES.match(behind[0].text) and _VIETNAM_GIVES.search(clause.before)
    return "LA" if answers else None


_VIETNAM_GIVES = lexicon.regex(
    r"\b Việt\ Nam \s (?:\w+\s){0,3}? <give> \s (?:<hedge>\s){0,2} $", "students", column="phrase", hedge=HEDGED
)


def on_its_own_side(clause: Clause) -> bool:
    """Whether Laos is told as who gives before its verb: "Về phía Lào, mỗi năm dành | 60 suất"."""
    return clause.sort == "award" and _ON_ITS_SIDE.match(clause.sentence.text) is not None


_ON_ITS_SIDE = lexicon.regex(
    r"(?:<in_return> ,? \s)? <on_its_side> \s Lào (?: , \s | \s ) (?:<per_year> \s)? (?:\w+\s){0,2}? <give> \b",
    "students",
    column="phrase",
)
_LAOS_GIVES = lexicon.regex(
    r"(?:<in_return> ,? \s)? (?:<on_its_side>\s)? Lào \s [^.;]{0,60} <award> \b",
    "students",
    column="phrase",
)


def of_headline(article: Article, clause: Clause) -> str | None:
    """LA for awards whose people are not told, in an article whose headline is of awards for students of Laos."""
    if clause.sort != "award" or has("student", clause.after[:NEAR]) or not _AWARDS_FOR_LAOS.search(article.title):
        return None
    return None if names_third(article.title) else "LA"


_AWARDS_FOR_LAOS = lexicon.regex(
    r"\b <award> \b [^.;]{0,30} \b <for> \s (?:\w+\s){0,2} <student> \s (?:\w+\s)? Lào \b", "students", column="phrase"
)


def of_these_places(article: Article, number: int, clause: Clause) -> str | None:
    """LA for people of "các tỉnh này" where places of Laos were told in the sentence or the one before."""
    if not _THESE.search(clause.after[:NEAR]):
        return None
    here = [p for p in find_parties(clause.sentence.text) if p.char_end <= clause.count.char_start]
    before = find_parties(article.sentences[number - 1].text) if number else []
    told = any(p.country == "LA" and p.sure and p.kind in (*_PLACES, "state") for p in (*before, *here))
    return "LA" if told else None


_THESE = lexicon.regex(r"(?<!\w) <these_places> (?!\w)", "clause_words")

CLASS = lexicon.regex(  # "lớp lý luận chính trị cho cán bộ của Đảng ... Lào", "lớp tuyên huấn của Đảng ... Lào"
    r"""\b <course_noun> \b
        (?: [^.;]{0,100}? \b (?: <for> \s+ (?:các\s+)? | <trains> \s+ ) <official> \b
          | [^.;,]{0,80}? \b (?: của | <for> ) \s (?= (?-i:[<upper>]) [^.;,]{0,60} (?<! [-–] \s ) (?-i:Lào) \b ) )""",
    "students",
    column="phrase",
    upper=UPPER,
)


def of_their_class(article: Article, number: int, clause: Clause) -> Clause | None:
    """The clause read as one of officials where a class for those of Laos was told: "cùng 18 học viên dự khóa học"."""
    if not has("trainee", clause.count.noun):
        return None
    for at in range(number, max(-1, number - 1 - 2 * REACH), -1):
        text = article.sentences[at].text
        if course := CLASS.search(text):
            laos = [p for p in find_parties(text) if p.country == "LA"]
            behind = (p for p in laos if p.char_end > course.end())
            theirs = any(not _STAYING.search(text, max(0, p.char_start - 12), p.char_start) for p in behind)
            theirs = theirs or any(p.kind in _PLACES and p.sure and p.char_end < course.start() for p in laos)
            return replace(clause, sort="official") if theirs else None
    return None


_STAYING = lexicon.regex(r"(?<!\w) <lives> \s+ $", "students", column="phrase")  # "cán bộ làm nhiệm vụ tại | Lào"


# ---- what goes on


def is_headline(article: Article, number: int) -> bool:
    """Whether a sentence is a line of its own without a full stop between paragraphs: a link to another story."""
    sentence = article.sentences[number]
    after = article.text[sentence.end : sentence.end + 2]
    alone = article.text[max(0, sentence.start - 1) : sentence.start] == "\n" and after[:1] == "\n"
    return alone and sentence.text[:1].isupper() and sentence.text[-1:].isalnum() and len(sentence.text) < HEADLINE


HEADLINE = 100  # code points of a headline at most


def only_came(article: Article, number: int, clause: Clause) -> bool:
    """Whether people end a list of those who came, which semicolons part: "Tới dự có A; đại diện B và | 300 em"."""
    if clause.sort == "official" and has("trainee", clause.count.noun):
        return False  # all of a class told before: "Dự lễ bế giảng có A và 24 học viên"
    first = article.opening(number)
    studies = has("studies_now", clause.after[:NEAR]) or has("now", clause.before)
    text = article.sentences[first].text
    return not studies and not ATTENDED.search(text) and _CAME.match(text) is not None


ATTENDED = lexicon.regex(r"\b <attended> \b", "students", column="phrase")  # "Tham gia khóa học có 94 học viên"
_CAME = lexicon.regex(r"(?:[^.;:]{0,40},\s)? (?:\w+\s){0,2}? <came> \b", "students", column="phrase")


def at_home(article: Article, number: int, row: Scholarship) -> bool:
    """Whether the last school told is of the students' own country: "Khoa hiện có 130 sinh viên" at a Lao one."""
    if row.nationality == "LA" and _SCHOOLS_OF_LAOS.search(article.sentences[number].text):
        return True  # "12 trường phổ thông của Lào với | 6.400 học sinh"
    for at in range(number, max(-1, number - 1 - REACH), -1):
        for party in reversed(find_parties(article.sentences[at].text)):
            if party.kind == "school":
                return party.country == row.nationality and party.sure
    return False


_SCHOOLS_OF_LAOS = lexicon.regex(
    r"\b <school_word> \s (?!\w+\s Việt\ Nam) [^.,;:()]{0,40}? \b (?: của | tại | ở ) \s (?:nước\s)? Lào \b",
    "students",
    column="phrase",
)


def at_own_school(clause: Clause, row: Scholarship, parties: list[Party]) -> bool:
    """Whether pupils are those of a school of their own country: "850 học sinh của Trường Dân tộc nội trú | Salavan".

    Who studies abroad is called so ("lưu học sinh"), or the sentence names somebody of the country that takes him in.
    """
    if row.giver == row.nationality or _ABROAD.match(clause.count.noun):
        return False
    if any(p.country == row.giver and p.sure for p in parties):
        return False
    text = clause.sentence.text
    own = (p for p in parties if p.country == row.nationality and p.sure)
    return any(p.kind == "school" or _PUPILS_OF.search(text, 0, p.char_start) for p in own)


_ABROAD = lexicon.regex(r"<studies_abroad> \b", "students", column="phrase")
_PUPILS_OF = lexicon.regex(r"\b <pupils_school> \b [^.,;:()\d]{0,30} $", "students", column="phrase")


def shared_provider(article: Article, row: Scholarship, rows: list[Scholarship], clause: Clause) -> str | None:
    """The provider of a count that a semicolon joins to one alike, or of a part that "và" joins to the part before.

    "Bộ A cấp 520 suất dài hạn và 110 suất ngắn hạn" is of one provider.
    """
    alike = bool(rows) and (rows[-1].measure, rows[-1].nationality) == (row.measure, row.nationality)
    people = bool(rows) and row.measure in PEOPLE and rows[-1].measure in PEOPLE  # "đã nhận 900 em; hiện có | 265 em"
    if (alike or (people and rows[-1].nationality == row.nationality)) and goes_on(article, clause.sentence, rows[-1]):
        return rows[-1].provider
    beside = bool(rows) and rows[-1].part_of_total and rows[-1].char_start == row.char_start
    joined = len(clause.before) < 40 and (" và " in f"{clause.before} " or LISTED.fullmatch(clause.before))
    if beside and row.part_of_total and row.measure in GIVEN and joined:
        return rows[-1].provider
    here = bool(rows) and rows[-1].char_start == row.char_start and rows[-1].giver == row.giver
    gives = here and row.measure in GIVEN and _AND_GIVES.search(clause.before) is not None
    return rows[-1].provider if gives else None  # "nhà trường đã đào tạo 950 em và cấp học bổng cho | 280 em"


_AND_GIVES = lexicon.regex(r"\s (?:và|,) \s (?:đã\s)? <give> \b", "students", column="phrase")


def carried(article: Article, number: int, giver: str, measure: str) -> str | None:
    """Who gives in the clause before a semicolon: "Việt Nam dành cho Lào 750 tỷ đồng; | cấp 1.100 suất học bổng"."""
    if measure in STOCKS or not article.joins_on(number):
        return None
    before = article.sentences[number - 1].text
    parties = with_own_places(before, find_parties(before), passages_before(article, number - 1), forces=True)
    deals = find_deals(before, parties)
    told = next((as_provider(g, measure) for d in reversed(deals) for g in d.givers if g.country == giver), None)
    takes = (words_of("taken_in").search(before) or words_of("sponsors").search(before)) if told is None else None
    if takes is None:
        return told
    hosts = [p for p in parties if p.char_end <= takes.start() and p.country == giver and p.kind in _HOSTS]
    return as_provider(hosts[-1], measure) if hosts else None  # "Tỉnh Xay đã tiếp nhận 312 em; | cấp học bổng cho 250"


_HOSTS = ("province", "city", "school", "ministry")


def same_body(article: Article, number: int, clause: Clause, rows: list[Scholarship]) -> str | None:
    """Who trains as told right before, where "đơn vị này" is the subject: "..., đơn vị này đã đào tạo | 180 cán bộ"."""
    beside = bool(rows) and number > 0 and rows[-1].char_end == article.sentences[number - 1].end
    return rows[-1].provider if beside and _THIS_BODY.search(clause.before) else None


_THIS_BODY = lexicon.regex(r"(?: ^ | [,:] \s+ ) <this_body> \s (?! <lives> \b)", "students", column="phrase")


def provider_before(clause: Clause, row: Scholarship, last: Scholarship) -> str | None:
    """Who pays for awards that go on with those told last: "Năm 2020 chỉ có | 6 suất", "| 13 em nhận học bổng".

    Of people whom a province took in, the province does. Whoever gives, when the clause tells that somebody does, is
    another.
    """
    place = names.places().get(last.provider or "")
    same = last.measure in GIVEN or (place is not None and place.kind in ("province", "city"))
    given = clause.sort == "award" and has("give", last_part(clause.before))
    alike = (row.giver, row.nationality) == (last.giver, last.nationality)
    finished = row.measure == "graduates" and place is not None  # "đã có | 512 lưu học sinh tốt nghiệp"
    return last.provider if same and alike and (finished or row.measure in GIVEN) and not given else None


def of_one_provider(rows: list[Scholarship], sentence: Sentence) -> list[Scholarship]:
    """The counts of a sentence with the provider of the last for those without, where all count the same.

    "152 em học tiếng Việt và 41 em học chuyên ngành | do trường Xay đào tạo" are of one school.
    """
    here = [row for row in rows if row.char_start == sentence.start]
    if len(here) < 2 or any(row.provider for row in here[:-1]) or here[-1].part_of_total:
        return rows
    last = here[-1]
    same = {row.measure for row in here} - {"officials_trained"}  # "21 lưu học sinh và 3 cán bộ sang học tại trường"
    alike = all(row.measure in PEOPLE and row.nationality == last.nationality for row in here) and len(same) < 2
    joined = (" và " in sentence.text or ", " in sentence.text) and alike and last.provider != "government"
    return [replace(row, provider=last.provider) if row in here else row for row in rows] if joined else rows


_STOP = re.compile(r"[.!?…]\s|\n")


def goes_on(article: Article, sentence: Sentence, before: Scholarship, *, next_to: int | None = None) -> bool:
    """Whether a semicolon joins a clause to the one before: "Năm 2030, A cấp 9 suất; B cấp 5 suất" is one year."""
    if next_to is not None and before.char_end != article.sentences[next_to - 1].end:
        return False  # not the sentence right before
    between = article.text[before.char_end - 1 : sentence.start]
    return between.rstrip()[-1:] == ";" and _STOP.search(between) is None
