"""Students who hold awards: to whom they are given, who take them from somebody, and who are some of a stock."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.students.scholarship import Scholarship
from helpers.students.student_counts import HEDGED, NEAR, Clause, has, whole_of

BEHIND = 130  # code points behind people in which it is told that they were given awards


def are_given_awards(clause: Clause, near: str) -> bool:
    """Whether students are those who are given awards: "cấp học bổng cho | 270 em", "900 em | đã nhận học bổng".

    near: the words behind them.
    """
    if clause.sort != "student" or has("self_paying", near[:40].partition(",")[0]):
        return False
    near = _TO_THE_NEXT.sub("", near)
    before, behind = clause.before, whole_of(_TO_THE_NEXT.sub("", clause.after)[:BEHIND])
    if not has("holding", before[-120:] + " " + behind):
        return False
    theirs = _AND_GIVES.split(whole_of(near), maxsplit=1)[0]
    given = has("give", before[-60:] + " " + theirs[:40])
    given = given or has("selects", before[-60:] + theirs[:40])  # "35 em trúng tuyển theo diện học bổng"
    return given or (_ARE_GIVEN.match(near) or _RECEIVED.search(behind)) is not None


_TO_THE_NEXT = lexicon.regex(  # "nhận 312 em vào học, | cấp học bổng cho 250 em"
    r"(?: , | \s và ) \s <give> \s [^,.;\d]{0,50} <for> \s (?:<hedge>\s){0,2} $",
    "students",
    column="phrase",
    hedge=HEDGED,
)
_AND_GIVES = lexicon.regex(
    r"\s và \s (?=<give> \b)", "students", column="phrase"
)  # to others: "950 em | và cấp học bổng"
# "12 sinh viên | Lào được Hội Hữu nghị tỉnh Xay trao học bổng"
_ARE_GIVEN = lexicon.regex(
    r"\s* (?:\w+\s+){0,2} được \s [^,.;]{0,70} <give> \s+ (?:\w+\s+){0,2} <holding_noun> \b",
    "students",
    column="phrase",
)
_RECEIVED = lexicon.regex(  # "gần 900 em ở các trường của Đại học Xay | đã nhận học bổng"
    r"\b (?:đã|được) \s (?:\w+\s){0,2}? <give> \s (?:\w+\s){0,2}? <holding_noun> \b", "students", column="phrase"
)


def take_awards(clause: Clause) -> bool:
    """Whether students take awards that somebody gives, other than the state's: "6 em nhận học bổng của Hội Xay"."""
    behind = clause.after[:BEHIND]
    if clause.sort != "student":
        return False
    take = _TAKE.search(behind)
    return take is not None and not (take["kind"] or has("state_award", behind) or has("now", clause.before))


_TAKE = lexicon.regex(
    r"""(?P<kind> <of_kind> \s )? \b <takes_award> \s (?:\w+\s){0,2}? <holding_noun> \s
        (?:của|do|từ) \s (?:<in_front>\s)? (?-i:[<upper>])""",
    "students",
    column="phrase",
    upper=UPPER,
    in_front=lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "name_prefix"),
)


def holds_award(clause: Clause, total: Scholarship | None) -> bool:
    """Whether students who hold awards are some of a stock: "780 em, trong đó 260 em được cấp học bổng"."""
    here = total is not None and (total.char_start == clause.sentence.start or clause.sentence.text[:1].islower())
    some = here and total is not None and total.measure == "students_enrolled"
    if has("self_paying", clause.after[:40].partition(",")[0]) or (some and total and total.is_of_school_year):
        return False  # of those taken in for a school year, the awards of that year
    whole = clause.before[-120:] + " " + whole_of(clause.after[:NEAR])
    return clause.sort == "student" and (some or is_now(clause.before)) and has("holding", whole)


def is_now(text: str) -> bool:
    """Whether people are told as those of now, and not as all "đến nay"."""
    return has("now", text) and not has("to_date", text)
