"""Whose people a count's are: as its own clause tells, else what was told before, or the headline."""

from __future__ import annotations

from dataclasses import replace

from helpers.commerce.turnover import is_about_laos
from helpers.language import lexicon
from helpers.naming.parties import Party, find_parties
from helpers.naming.thirds import names_third
from helpers.students.student_context import (
    of_headline,
    of_their_class,
    of_their_school,
    of_these_places,
    of_those_told,
    of_who_answers,
    where_they_are,
)
from helpers.students.student_counts import HEDGED, Clause, has
from helpers.students.student_origins import nationality_of
from helpers.students.student_parts import is_of_many
from helpers.students.student_payers import given_by_laos
from helpers.students.student_wholes import HAVE
from helpers.text import Article


def whose(article: Article, number: int, clause: Clause, parties: list[Party]) -> tuple[str | None, Clause]:
    """Whose people are counted, as the clause or what was told before tells; and the clause, as one of officials."""
    if is_of_many(clause, parties) or _some_of_a_third(clause, parties):
        return "other", clause
    nationality = (
        _given_by_friends(article, number, clause)
        or nationality_of(clause, parties)
        or ("VN" if _go_to_laos(clause, parties) else None)
        or _of_place_abroad(clause, parties)
        or given_by_laos(clause, parties)
        or of_their_school(article, number, clause)
        or where_they_are(article, number, clause, parties)
        or of_those_told(article, number, clause)
        or of_these_places(article, number, clause)
        or of_headline(article, clause)
        or of_who_answers(article, number, clause)
        or _of_the_two(article, number, clause)
    )
    if has("trainee", clause.count.noun) and has("officials_school", clause.before):
        clause = replace(clause, sort="official")  # "Trường Chính trị tỉnh Xay đã mở 25 lớp với | 900 học viên"
    if nationality is None and (course := of_their_class(article, number, clause)):
        return "LA", course
    return nationality, clause


def _given_by_friends(article: Article, number: int, clause: Clause) -> str | None:
    """VN for awards that "bạn" gives, where Vietnam's ties with Laos are told: "ta cấp 900 suất, bạn cấp | 60 suất"."""
    if clause.sort != "award" or not _FRIENDS_GIVE.search(clause.before):
        return None
    return "VN" if is_about_laos(article, number) else None


_FRIENDS_GIVE = lexicon.regex(
    r"(?: ^ | [,;:]\s | \b <and> \s ) <friends> \s (?:\w+\s){0,2}? <give> \s (?:\w+\s){0,2}? (?:<hedge>\s){0,2} $",
    "students",
    column="phrase",
    hedge=HEDGED,
)


def _some_of_a_third(clause: Clause, parties: list[Party]) -> bool:
    """Whether people are some of a third country's just told: "cấp cho Campuchia 530 suất, trong đó | 150 suất"."""
    at = clause.count.char_start
    laos = any(p.country == "LA" for p in parties if p.char_start < at + len(clause.after))
    return has("part", clause.before) and not laos and names_third(clause.sentence.text[:at])


def _go_to_laos(clause: Clause, parties: list[Party]) -> bool:
    """Whether people of a Vietnamese place go to one of Laos to study: "| 12 sinh viên Huế sang học tại Salavan"."""
    text, end = clause.sentence.text, clause.count.char_end
    if clause.sort == "award" or not _GO_TO_STUDY.match(clause.after):
        return False
    theirs = [p for p in parties if p.kind != "people" and end <= p.char_start < end + len(clause.after)]
    there = next((p for p in reversed(theirs) if _AT.search(text, max(end, p.char_start - 12), p.char_start)), None)
    ours = any(p.country == "VN" and p.sure for p in parties if there is None or p.char_start < there.char_start)
    return there is not None and there.country == "LA" and ours


def _of_place_abroad(clause: Clause, parties: list[Party]) -> str | None:
    """LA for people whom a place of Laos has at one of Vietnam: "tỉnh Xay hiện có | 96 học sinh học tại Sơn La"."""
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    theirs = any(p.country == "LA" and p.sure and HAVE.fullmatch(text, p.char_end, at) for p in parties)
    there = [p for p in parties if end <= p.char_start < end + len(clause.after) and p.kind in ("province", "city")]
    there = [p for p in there if _AT.search(text, max(end, p.char_start - 12), p.char_start)]
    return "LA" if theirs and clause.sort != "award" and there and there[0].country == "VN" else None


def of_those_met(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards to "các em", or to nobody named, at a feast for students of Laos that the lead or title tells."""
    if clause.sort != "award" or not _TO_THEM.match(clause.after):
        return None
    lead = article.sentences[0].text if number else ""
    feast = _STUDENTS_OF_LAOS.search(article.title) or _STUDENTS_OF_LAOS.search(lead)
    if feast is None or names_third(lead) or names_third(article.title):
        return None
    for at in range(number, max(-1, number - MET), -1):
        told = [p for p in find_parties(article.sentences[at].text) if p.kind == "people"]
        told = [p for p in told if at < number or p.char_end <= clause.count.char_start]
        if told:
            return "LA" if told[-1].country == "LA" or not told[-1].sure else None
    return None


MET = 5  # sentences in which students who are met still are meant
_TO_THEM = lexicon.regex(r"\s* (?: $ | [.,;] | (?:\w+\s){0,2}? <for> \s <them> \b)", "students", column="phrase")
_STUDENTS_OF_LAOS = lexicon.regex(r"\b <student> \s (?:\w+\s)? Lào \b", "students", column="phrase")
_GO_TO_STUDY = lexicon.regex(
    r"\s+ (?:[\w-]+\s+){0,7}? <goes_over> \s+ (?:\w+\s+){0,3}? (?:<studying>|<study>) \b", "students", column="phrase"
)
_AT = lexicon.regex(r"(?<!\w) <lives> \b", "students", column="phrase")


def _of_the_two(article: Article, number: int, clause: Clause) -> str | None:
    """LA for awards of Vietnam to nobody named, where its ties with Laos are told: "Việt Nam cấp | 900 suất".

    So for students from abroad: "hiện có hơn | 14.000 lưu học sinh đang học tập tại Việt Nam".
    """
    if clause.sort == "award":
        plain = _VIETNAM_GIVES.search(clause.before) and _TO_NOBODY.match(clause.after)
    else:
        plain = has("foreign_student", clause.count.noun) and _IN_VIETNAM.match(clause.after)
        plain = plain and not has("abroad", clause.sentence.text) and not _OF_MANY.search(clause.sentence.text)
    return "LA" if plain and is_about_laos(article, number) else None


_VIETNAM_GIVES = lexicon.regex(
    r"""(?: ^ | [,;:]\s | \d\s | \b (?: <of_state> | <time_opens> ) \s )
        Việt\ Nam \s (?:\w+\s){0,3}? <give> \s (?:\w+\s){0,2}? (?:<hedge>\s){0,2} $""",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_TO_NOBODY = lexicon.regex(r"\s* (?: $ | [.,;] | <per_year> | <for_our_friends> )", "students", column="phrase")
_IN_VIETNAM = lexicon.regex(
    r"""\s (?:đang\s)? (?: <study> | <studying> ) \s (?:[^.;,\d]{0,30}\s)?
        <lives> \s Việt\ Nam \b""",
    "students",
    column="phrase",
)
_OF_MANY = lexicon.regex(r"\b (?: <bloc> | <countries> ) \b", "clause_words")
