"""Scholarships and students that an article counts, each with what exactly is counted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from helpers import lexicon
from helpers.amounts import Count, find_counts
from helpers.giving import OTHER, find_deals
from helpers.parties import STATES, Party, find_parties
from helpers.periods import period_near
from helpers.text import Article, Sentence, lower
from helpers.told import Calendar

NEAR = 90  # code points after a number in which its people and their country are told
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


@dataclass(frozen=True, slots=True)
class _Clause:
    """A count with the words between its neighbours: those before it and those after it."""

    count: Count
    sort: str  # award, student or official
    before: str
    after: str
    start: int
    sentence: Sentence


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
        clauses = _clauses(sentence)
        if not clauses:
            continue
        parties = find_parties(sentence.text)
        total: Scholarship | None = rows[-1] if rows and _continues(sentence.text) else None
        for clause in clauses:
            nationality = _nationality(clause, parties)
            inherited = (
                known if nationality is None and number - known_at <= REACH and _is_student_noun(clause) else None
            )
            row = _row(calendar, clause, nationality, parties, total, inherited)
            if row is None:
                continue
            known, known_at = row, number
            if not any(_same(row, other) for other in rows):
                rows.append(row)
            if not row.part_of_total:
                total = row
    return rows


def _same(one: Scholarship, other: Scholarship) -> bool:
    return (one.giver, one.nationality, one.min, one.max) == (other.giver, other.nationality, other.min, other.max)


# ---- words


@cache
def _words(kind: str) -> re.Pattern[str]:
    phrases = [r["phrase"] for r in lexicon.rows("students") if r["kind"] == kind]
    return re.compile(rf"(?<!\w){lexicon.alternation(phrases)}(?!\w)", re.VERBOSE | re.IGNORECASE)


@cache
def _sorts() -> dict[str, str]:
    return {
        r["phrase"]: r["kind"] for r in lexicon.rows("students") if r["kind"] in ("award", "student", "official", "any")
    }


def _has(kind: str, text: str) -> bool:
    return _words(kind).search(text) is not None


# ---- counts and their clauses

_COUNTED = re.compile(
    r"(?i)học bổng|học sinh|sinh viên|học viên|nghiên cứu sinh|cán bộ|con em|\b(?:suất|em|người|sv|lhs|trường hợp)\b"
)
_BREAK = re.compile(
    r"[;:]|,\s(?:trong\ khi|còn|đồng\ thời|riêng|ngoài\ ra|bên\ cạnh\ đó)\b|\b(?:trong\ khi)\b",
    re.VERBOSE | re.IGNORECASE,
)


def _clauses(sentence: Sentence) -> list[_Clause]:
    if not _COUNTED.search(sentence.text):
        return []
    counts = find_counts(sentence.text, tuple(_sorts()))
    found = []
    for i, count in enumerate(counts):
        top = counts[i - 1].char_end if i else 0
        bottom = counts[i + 1].char_start if i + 1 < len(counts) else len(sentence.text)
        before = sentence.text[top : count.char_start]
        cut = max((m.end() for m in _BREAK.finditer(before)), default=0)
        after = sentence.text[count.char_end : bottom]
        stop = _BREAK.search(after)
        after = after[: stop.start()] if stop else after
        sort = _sort(count, before[cut:], after, found[-1].sort if found else None)
        if sort:
            found.append(_Clause(count, sort, before[cut:], after, top + cut, sentence))
    return found


def _sort(count: Count, before: str, after: str, earlier: str | None) -> str | None:
    """What is counted; "người", "em" count what stands before them ("số sinh viên Lào là 250 người")."""
    sort = _sorts().get(lower(count.noun))
    if sort == "award" and _words("not_award").match(after.lstrip()):
        return None
    if sort != "any":
        return sort
    if _has("self_paying", after[:40]) or re.search(r"học bổng", after[:30]):
        return "student"
    told = [(m.end(), kind) for kind in ("award", "student", "official") for m in _words(kind).finditer(before)]
    if told:
        return max(told)[1]
    return "student" if _words("student").match(after.lstrip()) else earlier


def _continues(text: str) -> bool:
    return re.match(r"(?:Trong đó|Trong số đó|Trong số này|Cụ thể)\b", text) is not None


def _is_student_noun(clause: _Clause) -> bool:
    told = clause.before + clause.count.noun + clause.after[:NEAR]
    return (
        clause.sort == "award"
        or re.search(r"\bhọc\b", told) is not None
        or _has("graduate", told)
        or _has("study", told)
    )


# ---- whose


_THIRD = r"(?:Campuchia|Cam-pu-chia|Thái Lan|Trung Quốc|Myanmar|Hàn Quốc|Nhật Bản|Mông Cổ|nước ngoài|quốc tế)"
_OTHERS = re.compile(rf"^\s*(?:là\s+|người\s+|của\s+)?(?:(?:Lào)\s*(?:,|và)\s*)?{_THIRD}")
_OWN = re.compile(r"^\s*(?:(?:là|người|của|nước|các|cán bộ|học sinh|sinh viên|,|và)\s+){0,4}(?P<whose>Lào|Việt Nam)\b")
_TO = re.compile(r"\b(?:cho|dành cho|giúp|tặng)\s+(?:\S+\s+){0,6}?(?P<whose>Lào|Việt Nam)\b(?!\s*[-–])")


def _nationality(clause: _Clause, parties: list[Party]) -> str | None:
    """VN or LA, "other" for students of a third country, None when the clause does not tell."""
    near = clause.after[:NEAR]
    noun_at = max((m.start() for m in _words("student").finditer(clause.before)), default=None)
    phrases = [near] if clause.sort == "award" or lower(clause.count.noun) in _direct() else []
    if noun_at is not None and not phrases:
        phrases.append(clause.before[noun_at:])
    told = clause.before[-NEAR:] + clause.count.text + near
    if _has("resident", told):
        return "VN" if "Campuchia" not in told else "other"
    for phrase in phrases:
        phrase = _words("student").sub("", phrase, count=1) if phrase is not near else phrase
        if _OTHERS.search(phrase):
            return "other"
        if own := _OWN.search(phrase):
            return "LA" if own["whose"] == "Lào" else "VN"
    if to := _TO.search(near) or _TO.search(clause.before[-NEAR:]):
        return "LA" if to["whose"] == "Lào" else "VN"
    return _by_place(clause, parties)


@cache
def _direct() -> frozenset[str]:
    return frozenset(phrase for phrase, kind in _sorts().items() if kind in ("student", "official"))


_WHERE = re.compile(r"(?:tại|ở|trên|về|sang|với|do|của\ các\ trường)\s+(?:\S+\s+){0,3}$", re.VERBOSE | re.IGNORECASE)


def _by_place(clause: _Clause, parties: list[Party]) -> str | None:
    """The country of a party whose students they are: "của Viêng Chăn", "tỉnh Xiêng Khoảng", "cho phía Lào"."""
    low, high = clause.count.char_end, clause.count.char_end + NEAR
    for party in parties:
        if (
            party.kind == "people"
            and party.char_start >= clause.count.char_start
            and low <= party.char_end < high
            and party.country == "LA"
        ):
            return "LA"  # 185 học sinh tỉnh Xay
        gap = clause.sentence.text[max(low, party.char_start - 30) : party.char_start]
        if low <= party.char_start < high and party.country == "LA" and not _WHERE.search(gap):
            return "LA"
    return None


# ---- what is counted


def _measure(clause: _Clause, period: str | None, own_year: int | None) -> str | None:
    """The measure of schema.MEASURES; None when the count is none of them (a few students who are met)."""
    before, near = clause.before, clause.after[:NEAR]
    before = re.sub(r"học (?:mỗi|hằng|hàng) năm", "học", before)  # "2.000 sinh viên theo học mỗi năm" is a stock
    yearly = _has("per_year", before[-120:]) or _words("per_year_after").match(clause.after.lstrip())
    planned_award = clause.sort == "award" and _has("planned_award", before[-120:])
    ahead = bool(period and own_year and period[:4].isdigit() and int(period[:4]) > own_year)
    planned = _has("planned", before[-120:]) or planned_award or ahead
    whole = before[-120:] + " " + near
    if clause.sort == "official":
        return "officials_trained" if _has("train", whole) else None
    holders = (
        clause.sort == "student"
        and not _has("self_paying", near[:40])
        and re.search(r"học bổng|hỗ trợ (?:kinh phí )?đào tạo", whole)
        and _has("give", before[-60:] + " " + near[:40])
    )
    if clause.sort == "award" or holders:
        if yearly:
            return "per_year"
        return "planned" if planned else "awarded"
    if _has("honoured", before[-HONOURED:]) or _has("honoured", near[:30]):
        return None
    if _has("graduate", before[-60:]) or _has("graduate", near[:50]):
        return "graduates"
    if _has("per_year", before[-120:]):
        return "per_year"
    if _has("total", before[-120:]) or _words("total_after").match(clause.after.lstrip()) or _spans_years(period):
        return "students_total"
    if planned:
        return "planned"
    return (
        "students_enrolled"
        if _has("study", before[-NEAR:] + clause.count.noun + near) or _has("now", before[-40:])
        else None
    )


def _spans_years(period: str | None) -> bool:
    """Whether a period is longer than a school year: "2011/2020" or "2001/.."."""
    if period is None or "/" not in period or len(period) not in (7, 9):
        return False
    return period.endswith("..") or int(period[5:]) - int(period[:4]) > 1


# ---- who pays


def _provider(clause: _Clause, parties: list[Party]) -> Party | None:
    """The party that gives in the clause: of "học bổng của X", "X cấp", "do X đào tạo"."""
    text = clause.sentence.text
    for party in parties:
        lead = text[max(0, party.char_start - 40) : party.char_start]
        if party.country in OTHER and re.search(
            r"học bổng\s+(?:toàn phần\s+|bán phần\s+|của\s+|do\s+)*(?:của|do)\s+$", lead
        ):
            return party
    low, high = clause.start, clause.count.char_end + len(clause.after)
    spans = [(clause.count.char_start, clause.count.char_end)]
    for deal in find_deals(text, parties, spans):
        if deal.start <= clause.count.char_start < deal.end or deal.start <= low < deal.end:
            givers = [
                g for g in deal.givers if g.country in OTHER and g.kind not in ("people",) and g.char_start < high
            ]
            if givers:
                return givers[0]
    verb = re.search(r"\b(?:đào tạo|tiếp nhận|bồi dưỡng)\b", clause.before) or _words("manage").search(clause.before)
    if verb:
        subjects = [
            p for p in parties if p.char_end <= clause.start + verb.start() and p.country == "VN" and p.kind != "people"
        ]
        return subjects[0] if subjects else None
    return None


def _payer(party: Party | None, measure: str) -> str | None:
    """The provider column: who pays an award or a training; a stock has none unless its holders are told."""
    if party is None or measure in ("students_enrolled", "students_total", "graduates"):
        return None
    if party.name in STATES.values() or (
        party.kind == "state" and party.name.startswith(("Vietnamese Embassy", "Lao Embassy"))
    ):
        return "government"
    return re.sub(r"^(?:Vietnam|Lao) (?=Ministry)", "", party.name)


# ---- rows


def _row(
    calendar: Calendar,
    clause: _Clause,
    nationality: str | None,
    parties: list[Party],
    total: Scholarship | None,
    inherited: Scholarship | None,
) -> Scholarship | None:
    if nationality == "other":
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
    if nationality is None and giver and measure in ("awarded", "planned", "per_year") and "Lào" in sentence.text:
        nationality = OTHER[giver]
    if giver is None or nationality is None:
        return None
    if _has("resident", clause.before[-NEAR:] + clause.count.text + clause.after[:NEAR]):
        giver, nationality = "VN", "VN"
    elif inherited is not None:
        giver = inherited.giver
    if period is None:
        period = _undated(calendar, measure)
    part = total is not None and clause.count.max < total.min and _is_part(sentence, clause, total)
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
    clause: _Clause, measure: str, nationality: str | None, party: Party | None, provider: str | None
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


def _is_part(sentence: Sentence, clause: _Clause, total: Scholarship) -> bool:
    opener = re.search(
        r"\b(?:trong đó|trong số đó|gồm|bao gồm|riêng)\b", sentence.text[: clause.count.char_start], re.IGNORECASE
    )
    return _continues(sentence.text) or (opener is not None and total.char_start == sentence.start)


def _level(clause: _Clause, measure: str) -> str | None:
    near = clause.before[-40:] + clause.count.text + clause.after[:NEAR]
    if measure == "officials_trained":
        return "officials"
    if re.search(r"học tiếng (?:Việt|Lào)(?! và)", near):
        return "language"
    if re.search(r"phổ thông|THPT|THCS", near) and not re.search(r"(?i)đại học|cao đẳng", near):
        return "school"
    return None
