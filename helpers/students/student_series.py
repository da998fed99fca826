"""Counts told one beside another, of other years, schools or places: "năm 2029: 145 em; năm 2030: 160 em"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from helpers import names
from helpers.language import lexicon
from helpers.naming.parties import Party, find_parties
from helpers.students.scholarship import GIVEN, Scholarship
from helpers.students.student_context import goes_on
from helpers.students.student_counts import HEDGED, has
from helpers.students.student_parts import opens_parts
from helpers.students.student_patterns import spans_years
from helpers.students.student_places import places_in
from helpers.students.student_providers import provider_called
from helpers.text import Article, Sentence
from helpers.timing.periods import SPAN, listed_years

_NUMBER = r"(?P<n> \d{1,3}(?:\.\d{3})+ | \d{1,5} ) (?![\d.,]*\d)"
_NOUN = r"(?: \s+ (?P<noun> <student> | <award> | <any> | <official> ) (?!\w) )?"
_YEAR = r"(?P<year> 20\d\d (?: \s? [-–] \s? 20\d\d )? )"
_END = r"(?= \s* (?: [,;.)(…] | $ | \n | <and> \b ) )"
_LEAD = r"(?: ^ | [,;:(] \s* | \s <and> \s+ )"


def _pattern(template: str) -> re.Pattern[str]:
    return lexicon.regex(template, "students", column="phrase", hedge=HEDGED)


_OF_YEAR = _pattern(  # "; năm 2029: | 145 em", ", năm học 2029-2030 nhận | 145"
    rf"""{_LEAD} (?:<in_time> \s+)? năm (?:\s học)? \s {_YEAR} \s* [:,]? \s* (?P<it> <same_count> \s+ )?
        (?:<told_next> \s+){{0,3}} (?P<about> <hedge> \s+ ){{0,2}} {_NUMBER} {_NOUN} {_END}"""
)
_THEN_YEAR = _pattern(  # "120 em năm 2029, | 145 em năm 2030", "lên | 145 em năm 2030", "145 em (2030)"
    rf"""(?: [,;] \s+ | \s <and> \s+ | \s <told_next> \s+ ) (?P<about> <hedge> \s+ ){{0,2}} {_NUMBER} {_NOUN} \s+
        (?: (?:<in_time> \s+)? năm (?:\s học)? \s {_YEAR} {_END} )"""
)
_IT_NOW = _pattern(  # "Đến nay, con số này đã tăng lên | 427 em"
    rf"""^ (?: (?: <now> | <to_date> ) ,? \s <same_count> \s | <same_count> \s (?: <now> | <to_date> ) \s )
        (?:<told_next> \s+){{1,3}} (?P<about> <hedge> \s+ ){{0,2}} {_NUMBER} {_NOUN} {_END}"""
)
_YEAR_BEHIND = _pattern(  # "từ 5 (năm 2020) lên | 30 (năm 2025)"
    rf"(?: [,;] | \b [^\W\d]+ ) \s (?P<about> <hedge> \s+ ){{0,2}} {_NUMBER} {_NOUN} \s \( (?:năm\s)? {_YEAR} \)"
)
_OF_IT = _pattern(r"<same_count> \b")
_HOLDS = _pattern(  # "Trường Xay | có 96 em", "Xay | 96"
    rf"\s* :? \s* (?:<told_next> \s+){{0,3}} (?P<about> <hedge> \s+ ){{0,2}} {_NUMBER} {_NOUN} {_END}"
)
_BEFORE_PLACE = _pattern(rf"{_LEAD} (?: (?: <part> | <told_place> | ở | tại ) \s+ ){{0,2}} $")
_COUNTS = rf"""(?P<values> \b \d [\d.]* {_NOUN.replace("?P<noun>", "?:")}
    (?: (?: , | ,? \s <and> ) \s+ \d [\d.]* {_NOUN.replace("?P<noun>", "?:")} )+ )"""
_IN_TURN = _pattern(rf"\b <in_turn> \b [^\d;.:]{{0,40}}? {_COUNTS}")  # "lần lượt là | 110, 85 và 64 em"
_ONE_BY_ONE = _pattern(  # "Xay, Sẹt và Nong có | 110, 85 và 64 em"
    rf"""\s (?! 20\d\d \b)
        (?= \d [\d.]* (?: , \s+ \d [\d.]* )* \s <and> \s \d [\d.]* \s (?: <student> | <any> | <award> ) \b )
        {_COUNTS}"""
)
_VALUE = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+")


def with_series(article: Article, number: int, rows: list[Scholarship], own: int | None) -> list[Scholarship]:
    """The counts with those that a sentence tells beside the last one, of other years, schools or places.

    Args:
        number: the sentence's.
        rows: the counts told so far, those of the sentence among them.
        own: the article's own year.
    """
    sentence = article.sentences[number]
    here = [row for row in rows if row.char_start == sentence.start]
    in_turn = (_IN_TURN.search(sentence.text) or _ONE_BY_ONE.search(sentence.text)) if here else None
    if in_turn:
        return _in_turn(article, number, rows, here[0], in_turn, own)
    before = next((row for row in reversed(rows) if row.char_start != sentence.start), None)
    if before is not None and _follows(article, number, before):
        last = before
    elif here:
        last = next((row for row in reversed(here) if not row.part_of_total), rows[-1])
    else:
        return rows
    found, added = list(rows), []
    mins = {None, *(row.min for row in rows if row.char_start >= last.char_start)}
    low = sentence.start if _HEADING.match(sentence.text) else last.char_start
    counted = _Counted(article.text, low, sentence.end)
    first = _place_of(last, sentence.text) if last in here else 0
    for start, row in sorted(_beside(article, number, last, own), key=lambda told: told[0]):
        if start < first:
            continue  # "có | 480 học sinh, trong đó 38 học sinh Lào"
        if counted.before(sentence.start + start) not in mins:
            break  # "310 em, 12 em giỏi, năm 2029: | 8"
        mins.add(row.min)
        listed = opens_parts(sentence.text, start) or ": " in sentence.text[first:start]
        if (listed and row.max < last.min and here) or (_IS_HALF.match(sentence.text) and row.max < last.min):
            row = replace(row, part_of_total=True)
        again = next((r for r in here if r.min == row.min), None)
        if again and again.provider == last.provider != row.provider:
            found[found.index(again)] = row  # read as of who gives before: "Xay cấp 60 suất; | Sẹt 40 suất"
        elif not again and not any((r.min, r.period) == (row.min, row.period) for r in (*added, *rows) if _dated(row)):
            found.append(row)
            added.append(row)
    return found


_IS_HALF = _pattern(r"<half> \b")


def _place_of(row: Scholarship, text: str) -> int:
    """Where a sentence prints a count; 0 when it is in words."""
    return max(text.find(f"{row.min:,}".replace(",", ".")), text.find(str(row.min)), 0)


def _dated(row: Scholarship) -> bool:
    """Whether a count is of a year or school year: told again, it is the same."""
    return row.period is not None and (len(row.period) == 4 or row.is_of_school_year)


def _follows(article: Article, number: int, last: Scholarship) -> bool:
    """Whether a sentence goes on with the counts of the one before: behind a semicolon, or with a year of its own."""
    if goes_on(article, article.sentences[number], last, next_to=number):
        return True
    before, sentence = article.sentences[number - 1], article.sentences[number]
    heading = _HEADING.match(sentence.text)  # "Số lượng tuyển mới qua các năm: | năm 2029: 112 em"
    apart = "\n" in article.text[before.end : sentence.start] and not heading
    if last.char_end != before.end or apart:
        return False
    opened = _OF_YEAR.match(sentence.text, heading.end() if heading else 0)
    told = opened is not None and (opened["noun"] or opened["it"]) is not None
    of_it = _OF_IT.match(sentence.text) and _YEAR_BEHIND.search(sentence.text)
    return told or bool(of_it) or _IT_NOW.match(sentence.text) is not None


_HEADING = _pattern(r"[^.;:\d]{1,60} \b <over_years> (?= : \s (?:<in_time>\s)? năm \s )")


class _Counted:
    """The numbers that a text counts people or awards by, each with where it ends: the last one before a place."""

    def __init__(self, text: str, low: int, high: int):
        found = [(m.end(), int(m["n"].replace(".", ""))) for m in _COUNTED.finditer(text, low, high)]
        self._ends, self._counts = [end for end, _ in found], [count for _, count in found]

    def before(self, at: int) -> int | None:
        last = bisect_right(self._ends, at) - 1
        return self._counts[last] if last >= 0 else None


_COUNTED = _pattern(rf"(?<![\d.,/-]) {_NUMBER} \s+ (?: <student> | <award> | <any> | <official> ) (?!\w)")


def _beside(article: Article, number: int, last: Scholarship, own: int | None) -> Iterator[tuple[int, Scholarship]]:
    """What a sentence tells beside a count: (where, the count), of another year, school or place."""
    sentence = article.sentences[number]
    told = (_OF_YEAR, _THEN_YEAR, _YEAR_BEHIND) if _OF_IT.match(sentence.text) else (_OF_YEAR, _THEN_YEAR)
    for pattern in told if "năm" in sentence.text.lower() else ():
        for match in pattern.finditer(sentence.text):
            if _alike(match, last):
                yield match.start("n"), _of_year(sentence, last, match, own)
    if (match := _IT_NOW.match(sentence.text)) and _alike(match, last):
        now = article.published and article.published[: 7 if last.measure == "students_enrolled" else 4]
        yield match.start("n"), replace(_counted(sentence, last, match), period=now)
    for party in find_parties(sentence.text):
        match = _HOLDS.match(sentence.text, party.char_end) if _teaches(party, last) else None
        if match is None or not _alike(match, last) or party.name == last.provider:
            continue
        if not _BEFORE_PLACE.search(sentence.text, max(0, party.char_start - 20), party.char_start):
            continue
        provider = provider_called(article, number, party.name, last.measure, own)
        yield match.start("n"), replace(_counted(sentence, last, match), provider=provider)


def _teaches(party: Party, last: Scholarship) -> bool:
    """Whether a party is a school or place beside that of a count."""
    one = party.kind in ("school", "province", "city") and len(party.members) == 1
    if last.measure in GIVEN:  # provinces that give, but not "trao 50 suất: Trường Xay 30 suất"
        one = one and party.kind != "school" and last.provider in names.places()
    return one and party.country in (last.giver, None if party.kind == "school" else last.giver)


def _alike(match: re.Match[str], last: Scholarship) -> bool:
    """Whether a number counts what the one before does: no awards beside people."""
    noun = match["noun"]
    return noun is None or has("any", noun) or has("award", noun) == (last.measure in GIVEN)


def _counted(sentence: Sentence, last: Scholarship, match: re.Match[str]) -> Scholarship:
    count = int(match["n"].replace(".", ""))
    place = {"char_start": sentence.start, "char_end": sentence.end}
    return replace(last, min=count, max=count, approx=match["about"] is not None, **place)


def _of_year(sentence: Sentence, last: Scholarship, match: re.Match[str], own: int | None) -> Scholarship:
    """The count of one year; one behind a total of several years that hold it is a part of that."""
    row = _of_one_year(_counted(sentence, last, match), match["year"], own)
    years = last.period or ""
    part = spans_years(last.period) and years[:4] <= (row.period or "")[:4] <= years[5:] and row.max < last.min
    return replace(row, part_of_total=last.part_of_total or part)


def _of_one_year(row: Scholarship, year: str, own: int | None) -> Scholarship:
    """A count told of a year by itself; those whom several years sum up are those who studied then."""
    period = _period(year)
    measure = {"students_total": "students_enrolled", "per_year": "awarded"}.get(row.measure, row.measure)
    if measure in ("awarded", "planned") and own:
        measure = "planned" if int(period[:4]) > own else "awarded" if int(period[:4]) < own else measure
    return replace(row, period=period, measure=measure)


def _period(year: str) -> str:
    """A year or school year as the tables write it."""
    span = SPAN.fullmatch(year)
    if span is None:
        return year
    return f"{span[1]}-{span[2][2:]}" if int(span[2][2:]) > 12 else f"{span[1]}/{span[2]}"


def _in_turn(
    article: Article,
    number: int,
    rows: list[Scholarship],
    first: Scholarship,
    told: re.Match[str],
    own: int | None,
) -> list[Scholarship]:
    """The counts with those of a list in its order: "Trường Xay, Trường Sẹt lần lượt có 110 và 85 em"."""
    sentence = article.sentences[number]
    values = [int(v.replace(".", "")) for v in _VALUE.findall(told["values"])]
    rest = sentence.text[: told.start("values")], sentence.text[told.end("values") :]
    years = next((y for y in map(listed_years, rest) if len(y) == len(values)), [])
    places = [name for text in rest for name in places_in(text, first.giver)]
    if not years and len(places) != len(values):
        return rows
    found = [r for r in rows if not (r.char_start == sentence.start and r.min in values)]
    for at, value in enumerate(values):
        row = replace(first, min=value, max=value)
        if years:
            row = _of_one_year(row, years[at], own)
        else:
            row = replace(row, provider=provider_called(article, number, places[at], row.measure, own))
        found.append(row)
    return found
