"""Parts of a count that was told before: which people are some of those, and which parts are no counts."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from helpers.language import lexicon
from helpers.naming.parties import Party
from helpers.naming.thirds import names_third
from helpers.students.scholarship import GIVEN, PEOPLE, STOCKS, Scholarship
from helpers.students.student_counts import (
    HEDGED,
    LISTED,
    NEAR,
    Clause,
    continues,
    has,
    is_mixed,
    is_only_counted,
    is_out_of_whole,
    names_laos,
    words_of,
)
from helpers.text import Article, Sentence


def list_opened(article: Article, number: int, rows: list[Scholarship]) -> Scholarship | None:
    """The count told last where a colon behind it opens a list with this sentence: "đào tạo 300 học viên, cụ thể:"."""
    if not number or not rows or article.sentences[number - 1].text[-1:] != ":" or rows[-1].measure not in PEOPLE:
        return None
    near = {one.end for one in article.sentences[max(0, number - 2) : number]}
    return rows[-1] if rows[-1].char_end in near else None


def is_next_share(article: Article, number: int, rows: list[Scholarship]) -> bool:
    """Whether a semicolon joins one more share of awards to those told: "520 suất của Bộ A; | 300 suất của Bộ B"."""
    last = rows[-1] if rows else None
    if last is None or not last.part_of_total or last.measure not in GIVEN or not article.joins_on(number):
        return False
    before = article.sentences[number - 1]
    return last.char_end == before.end and _NEXT_SHARE.match(article.sentences[number].text) is not None


_NEXT_SHARE = lexicon.regex(  # "300 suất của Bộ Xay", but not "20 suất cho tỉnh Sẹt"
    r"(?:<hedge>\s+){0,2} \d[\d.]* \s+ <award> (?! [^,;.]* \b <for> \b ) \s", "students", column="phrase", hedge=HEDGED
)


def are_some_of(clause: Clause, nationality: str | None, total: Scholarship) -> bool:
    """Whether people who are only counted ("trong đó 55 em ...") are some of those told before."""
    if total.measure == "planned" and is_only_counted(clause) and clause.sort == "student":
        # "sẽ nhận 35 lưu học sinh, trong đó | 15 em học tiếng Việt"
        return total.char_start == clause.sentence.start and opens_parts(clause.sentence.text, clause.count.char_start)
    if total.measure not in PEOPLE:
        return False
    if continues(clause.sentence.text):  # "Trong đó có | 44 học viên cao học và 19 nghiên cứu sinh"
        return clause.sort == "student" and nationality in (None, total.nationality) and not names_third(clause.after)
    if is_out_of_whole(clause.sentence.text, clause.count) and clause.count.max < total.min:
        return clause.sort == "student" and nationality in (None, total.nationality)
    return (
        total.char_start == clause.sentence.start
        and (is_only_counted(clause) or (clause.sort != "award" and _alike(clause, nationality, total)))
        and opens_parts(clause.sentence.text, clause.count.char_start)
    )


def _alike(clause: Clause, nationality: str | None, total: Scholarship) -> bool:
    """Whether those counted may be of the country told before, and of a total: "74 LHS, gồm | 70 LHS"."""
    return nationality is None or (nationality == total.nationality and clause.count.max < total.min)


def is_of(row: Scholarship, rows: list[Scholarship]) -> bool:
    """Whether awards are some of a stock told in the same sentence, which goes on: "22 em, có 15 em nhận học bổng"."""
    stocks = (r for r in rows if r.measure in STOCKS and r.char_start == row.char_start)
    return row.measure in GIVEN and any(row.max < r.min for r in stocks)


def pay_themselves(clause: Clause) -> bool:
    """Whether those counted pay for themselves: "50 em nhận học bổng của tỉnh Xay, | 30 em tự túc"."""
    return has("self_paying", clause.after[:40].partition(",")[0])


def is_no_count(clause: Clause, before: Scholarship | None) -> bool:
    """Whether a part is none that is coded: who pays himself beside awards, men and women, a whole of parts.

    Args:
        before: the count told last.
    """
    if has("self_paying", clause.after[:40]):
        return before is not None and before.measure == "awarded"  # "28 em nhận học bổng, | 20 em tự túc"
    if has("sex", clause.count.noun + clause.after[:20].partition(",")[0]) or has("leaver", clause.after[:NEAR]):
        return True
    return _AMONG.search(clause.before) is not None


_AMONG = lexicon.regex(  # "Cụ thể, | trong 30 em học tại trường Xay có 12 em nhận học bổng"
    r"(?:^|,\s+|:\s+) <among> \s+ $", "students", column="phrase"
)


def opens_parts(text: str, end: int) -> bool:
    """Whether a count behind these words is a part: "trong đó | 55 em", "trong số 27 em này, sẽ có | 19 em"."""
    bracket = text.rfind("(", 0, end) > text.rfind(")", 0, end)  # "1.120 suất (1.060 suất dài hạn và | 60 suất ...)"
    first = words_of("part").match(
        text
    )  # "Riêng tỉnh Xay cấp 20 suất cho Sẹt, | 15 suất cho Nong": no part of the first
    if _COURSES_FOLLOW.search(text, 0, end):
        return True
    return bracket or has("part", text[first.end() if first else 0 : end]) or _WHOLE.search(text, 0, end) is not None


_COURSES_FOLLOW = lexicon.regex(
    r": \s \d+ \s <course_noun> \b", "students", column="phrase"
)  # "như sau: | 17 khóa ..."


def is_among_them(clause: Clause) -> bool:
    """Whether a count is of those told before: "cấp 1.090 suất, 800 suất | trong đó là dài hạn"."""
    return _THEM.match(clause.after) is not None or is_out_of_whole(clause.sentence.text, clause.count)


_THEM = lexicon.regex(r"\s+ <half> \b", "students", column="phrase")
_WHOLE = lexicon.regex(r"\b <among_all> \s+ \d", "students", column="phrase")


def is_listed_with(row: Scholarship, clause: Clause, before: Scholarship) -> bool:
    """Whether "và" joins students to those counted right before: "đã có 152 em học tiếng Việt và 41 em theo học"."""
    alike = (row.char_start, row.nationality) == (before.char_start, before.nationality)
    if alike and row.measure == before.measure == "graduates" and _AND.search(clause.before):
        return True
    if alike and before.measure == "per_year" and row.measure in STOCKS and _NEXT.fullmatch(clause.before):
        return True  # "mỗi năm nhận 20 học sinh hệ cao đẳng, | 5 sinh viên đại học"
    totals = row.measure == "students_enrolled" and before.measure in ("students_total", "graduates")
    now = has("now", clause.before) or has("now", clause.after[:NEAR]) or has("still", clause.after[:NEAR])
    return alike and totals and not now and clause.sort == "student" and _AND.search(clause.before) is not None


_NEXT = lexicon.regex(r"[^.;:()\d]{0,60} (?: , | \b <and> ) \s+ (?:\w+\s+)?", "students", column="phrase")
_AND = lexicon.regex(r"\b <and> \s+ (?:\w+\s+)? $", "students", column="phrase")


_PARTS = lexicon.regex(r"[^,.;]{0,40} ,? \s+ \(? <part> \b", "students", column="phrase")


def has_parts(row: Scholarship, clause: Clause) -> bool:
    """Whether awards that are a part have parts of their own: "riêng năm 2030 là 900 suất, gồm | 800 suất dài hạn"."""
    return row.measure in GIVEN and _PARTS.match(clause.sentence.text, clause.count.char_end) is not None


def is_of_many(clause: Clause, parties: list[Party]) -> bool:
    """Whether those counted are of several countries: "300 em, trong đó có 110 em Lào, 90 em Trung Quốc".

    Or Vietnamese among them: "1.200 học sinh, gồm 720 học sinh Việt Nam và 480 học sinh Lào". So is a whole of which
    only a part is told to be of Laos: "6.200 sinh viên, trong đó 96 lưu học sinh Lào".
    """
    low = clause.count.char_end
    opened = _PARTS.match(clause.sentence.text, low)
    if _ALL_TOGETHER.search(clause.before):
        return True
    if opened is None or clause.sort == "award":
        return False
    near = [p for p in parties if low <= p.char_start < low + 2 * NEAR]
    others = any(p.country == "other" or (p.country == "VN" and p.kind == "people" and p.sure) for p in near)
    own = names_laos(clause.before + clause.count.text + clause.after) or has("foreign_student", clause.count.noun)
    return others or (not own and _LAO_PART.match(clause.sentence.text, opened.end()) is not None)


_ALL_TOGETHER = lexicon.regex(  # "chiếm 15% số sinh viên toàn trường (| 3.100 sinh viên)"
    r"""\b <makes_up> \s [^;()]{1,60} \( \s* (?:\w+\s){0,2} $
      | \b <makes_up> \s (?:\w+\s){0,2}? \d[\d,.]* \s? % \s (?:\w+\s){0,3}? <in_all> \s $""",
    "students",
    column="phrase",
)
_LAO_PART = lexicon.regex(  # "6.200 sinh viên, trong đó | 96 lưu học sinh Lào"
    r"\s+ (?:\w+\s+){0,3}? \d[\d.]* \s+ <student> \s (?:\w+\s){0,2}? Lào \b", "students", column="phrase"
)


def is_plain(clause: Clause) -> bool:
    """Whether students of no country are counted: "huyện có | 22.000 học sinh"."""
    return clause.sort == "student" and not is_only_counted(clause) and not has("foreign_student", clause.count.noun)


def is_for_any_students(clause: Clause) -> bool:
    """Whether awards are for students of any country: "10 suất | cho sinh viên nghèo", but not "cho lưu học sinh"."""
    return _FOR_ANY.search(clause.after) is not None


_FOR_ANY = lexicon.regex(
    r"\b <for> \s (?:(?:các|những)\s)? (?! <foreign_student> \b) <student> \b", "students", column="phrase"
)


def is_of_home(clause: Clause, parties: list[Party]) -> bool:
    """Whether people are counted by the Lao province that they come from: "tỉnh Xay có | 7 em", "7 em | tỉnh Xay"."""
    text, at, end = clause.sentence.text, clause.count.char_start, clause.count.char_end
    if clause.sort == "award" and _FOR_THOSE_AT.match(clause.after):
        return True  # "25 suất | cho học sinh tại Xay, 65 suất cho học sinh các tỉnh"
    homes = [p for p in parties if p.country == "LA" and p.kind in ("province", "city", "people")]
    return any(_HAS.fullmatch(text, p.char_end, at) or _FROM.fullmatch(text, end, p.char_start) for p in homes)


_FOR_THOSE_AT = lexicon.regex(
    r"\s+ <for> \s+ (?:các\s+)? (?:<student> | <any>) \s+ (?:<lives> | các) \s", "students", column="phrase"
)
_HAS = lexicon.regex(r"\s* :? \s* (?:<has> \s+)?", "students", column="phrase")
_FROM = lexicon.regex(r"\s+ (?:<come_from> \s+)?", "students", column="phrase")


def without_homes(rows: list[Scholarship], homes: list[tuple[int, Scholarship]]) -> list[Scholarship]:
    """The counts without lists of where people come from; one province by itself is a part like any other.

    Args:
        homes: parts by home, each with where its total stands in the article.
    """
    lists = Counter(total for total, _ in homes)
    listed = {(part.char_start, part.min) for total, part in homes if lists[total] > 1}
    return [r for r in rows if not (r.part_of_total and (r.char_start, r.min) in listed)]


def shares_of_schools(rows: list[Scholarship]) -> list[Scholarship]:
    """The counts without a school's share of a total that has parts of its own, which are parts of that total.

    "Tỉnh nhận 58 em. Cụ thể, ở trường A có 13 em nhận học bổng. Trường B có | 36 em, trong đó 17 em nhận học bổng".
    """
    found: list[Scholarship] = []
    for at, row in enumerate(rows):
        parts = [r for r in rows[at + 1 :] if r.char_start == row.char_start and r.part_of_total and r.measure in GIVEN]
        total = next((r for r in reversed(found) if not r.part_of_total), None)
        told = bool(found) and found[-1].part_of_total and found[-1].measure in GIVEN
        if (
            told
            and parts
            and total is not None
            and row.measure == total.measure == "students_enrolled"
            and row.period == total.period
            and row.max < total.min
        ):
            rows = [replace(r, provider=total.provider) if r in parts else r for r in rows]
        else:
            found.append(rows[at])
    return found


def joined_to_whole(clauses: list[Clause], parties: list[Party]) -> list[Clause]:
    """The counts of a sentence; parts of a whole of several countries have its words: "đào tạo 700 em, trong đó".

    Officials who come to study with students have those told of the students: "nhận vào học 18 em và 2 cán bộ".
    """
    told: list[Clause] = []
    whole: Clause | None = None
    for clause in clauses:
        if whole is not None and clause.sort == "student" and _OUR_OWN.match(clause.after):
            continue  # "1.200 học sinh, gồm | 720 học sinh Việt Nam và 480 học sinh Lào"
        first = whole if whole is not None and not has("now", clause.before) else None
        if first is None and told and _come_together(told[-1], clause):
            first = told[-1]
        if first is not None:
            between = first.after if first is whole and clause.start > first.count.char_end else ""
            before = f"{first.before}{first.count.text}{between}{clause.before}"
            told.append(replace(clause, before=before, start=first.start))
        else:
            told.append(clause)
        many = is_of_many(clause, parties) or is_mixed(clause) or _ABROAD.match(clause.after)
        whole = clause if many else whole
    return told


_OUR_OWN = lexicon.regex(r"\s+ (?:(?:<field>|<minority>|<kin>)\s+){0,2} Việt\ Nam \b", "students", column="phrase")


_ABROAD = lexicon.regex(  # "320 sinh viên | quốc tế", "1.900 sinh viên | Lào ra nước ngoài học"
    r"\s+ (?: (?:<link>\s+)? <abroad> | (?:\w+\s+){0,3}? <goes_abroad> ) \b", "students", column="phrase"
)


def _come_together(before: Clause, clause: Clause) -> bool:
    """Whether officials are listed with students who come to study, or students behind officials who are trained.

    So are those of Laos behind others: "đang đào tạo 720 học sinh dân tộc thiểu số và | 480 lưu học sinh Lào".
    """
    if LISTED.fullmatch(clause.before) is None:
        return False
    if before.sort == clause.sort == "student":
        if has("trains", before.before) and has("degree", before.count.noun) and has("degree", clause.count.noun):
            return True  # "đã đào tạo 46 tiến sĩ, | 210 thạc sĩ và 1.100 cử nhân cho Bộ Công an Lào"
        return names_laos(clause.after[:NEAR]) and not names_laos(before.after)
    if before.sort == clause.sort == "official":  # "tập huấn cho 6 bác sĩ, | 10 điều dưỡng"
        return has("trains", before.before)
    if {before.sort, clause.sort} != {"student", "official"}:
        return False
    if before.sort == "official":  # "đào tạo 39 cán bộ và | 168 lưu học sinh"
        return has("trains", before.before) or has("taken_in", before.before)
    taught = has("trains", before.before) and not _OUR_OWN.match(clause.after)
    return taught or has("enters", before.before + clause.after[:NEAR])  # "đào tạo 62 sinh viên và | 300 lượt cán bộ"


def dated_by_parts(rows: list[Scholarship], sentence: Sentence, own: int | None) -> list[Scholarship]:
    """The counts with the year of awards told behind the last of their parts: "60 suất (30 dài hạn, 30 ngắn hạn) năm".

    own: the article's own year, which a total without a year has.
    """
    here = [r for r in rows if r.char_start == sentence.start]
    total = next((r for r in here if not r.part_of_total), None)
    parts = {r.period for r in here if r.part_of_total}
    if total is None or len(parts) != 1 or total.measure not in GIVEN or total.period != str(own):
        return rows
    return [replace(r, period=parts.pop()) if r is total else r for r in rows]


def told_in_sum(rows: list[Scholarship], sentence: Sentence) -> list[Scholarship]:
    """The counts without those that a total behind them sums up: "đưa 4 em ... đưa 11 em ... tổng cộng | 15 em"."""
    total = next((r for r in rows if r.char_start == sentence.start and r.measure == "students_enrolled"), None)
    if total is None or not has("in_all", sentence.text):
        return rows
    before = [r for r in rows[: rows.index(total)] if (r.measure, r.giver) == (total.measure, total.giver)]
    for first in range(len(before) - 1):
        if sum(r.min for r in before[first:]) == total.min:
            return [r for r in rows if r not in before[first:]]
    return rows
