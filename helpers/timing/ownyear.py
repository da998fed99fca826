"""The year that a body calls its own: this year, a named year, the year of the feast or the event that it tells of."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache

from helpers.language.lexicon import phrases, regex
from helpers.timing.dategrammar import WORDS, Shape
from helpers.timing.dateshapes import relative_matcher, scan
from helpers.timing.yearbounds import (
    CENTURY,
    after_results,
    counted_up_to,
    is_ahead,
    just_over,
    lead_years,
    seasons,
    soon,
)
from helpers.timing.yearclues import (
    BEHIND,
    SENTENCE_END,
    YEAR_WORD,
    Bare,
    anniversaries,
    bare_years,
    carried_out,
    jubilees,
    part_years,
    planned_at,
    sessions,
    turns,
    years_that_matter,
)

MIDST = tuple(f"{month:02d}" for month in range(4, 10))  # an anniversary in one of these is kept all the year
NEW_YEAR, TET, BUNPIMAY = "01", "02", "04"  # the months that wishes for a new year lie around
APART = 250  # code points between an event and the day of its sentence
PLANNED = 160  # code points between "sẽ" and the year in which it will be
TARGET = 60  # code points between a word of what is to be done and its year
REVIEWED = 24  # code points before an event in which a word says that it looks back


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str, *, ignore_case: bool = True) -> re.Pattern[str]:
        return regex(template, WORDS, ignore_case=ignore_case)

    return {
        # before a year: "năm nay ([2022])", "ngay trong năm [2024]"
        "said": build(r"(?<!\w) (?: <this_year> \s* [(,]? \s* (?:năm\s+|là\s+năm\s+)? | <within_year>\s+ ) $"),
        "this": build(r"\s+ này (?!\w)"),  # "năm [2017] này"
        # "Năm Đoàn kết Hữu nghị Việt Nam - Lào [2022]"; the words in front say whether it is under way
        "named": build(
            r"""(?P<front> (?: (?<!\w) <not_own> (?:\s+[^\W\d]+){0,2} \s+ )? )
            (?-i:(?<!\w) <named_year>) (?!\w) [^.;!?\n\d]{0,90} $"""
        ),
        # "trong năm [2024]" that neither looks back nor ahead
        "in": build(r"(?<!\w) <in_year> \s+ $"),
        "and": build(r"\s+ và (?!\w)"),
        "looking": build(r"(?<!\w) <looking> (?!\w)"),
        "ahead": build(r"[^.;!?\n]{0,60}? (?<!\w) <future> (?!\w)"),  # "trong năm [2017], hai bên sẽ ..."
        "to_be_done": build(r"(?<!\w) <to_be_done> (?!\w) [^.;!?\n]* $"),  # "phấn đấu hoàn thành trong năm [2026]"
        "to_come": build(r"(?<!\w) <future> (?!\w) [^.;!?\n]* \b vào \s+ (?:năm\s+)? $"),  # "sẽ họp vào năm [2026]"
        "until": build(r"(?<!\w) (?:đến|tới) \s+ (?:<part>\s+)? $"),
        # "Tết cổ truyền Bunpimay [2023]", "Tết Nguyên đán Giáp Thìn - [2024]", "năm mới [2025]", "Xuân [2024]"
        "feast": build(
            r"""(?<!\w) (?: (?P<lao><lao_feast>) | (?P<new><new_year>) | (?P<lunar><feast>) ) (?!\w)
            (?P<gap> (?: \s+ (?:[-–]\s+)? (?! <no_feast> (?!\w) ) [^\W\d_] [\w\-]* ){0,7} )
            \s* [-–(]? \s* (?:năm\s+)? $"""
        ),
        "spring": build(r"(?-i: (?<!\w) <spring>) \s* [-–(]? \s* (?:năm\s+)? $"),
        "lao": build(r"(?<!\w) (?: <lao_feast> | Lào ) (?!\w)"),
        # "Tết Nguyên đán [Giáp Thìn]", but not of another cycle: "Xuân Ất Mùi 1955"
        "lunar": build(
            r"""(?<!\w) (?: <feast> | <new_year> | (?-i:<spring>) ) (?: \s+ (?:[-–]\s+)? [^\W\d_][\w\-]* ){0,4}? \s+
            (?: [-–]\s+ )? (?-i:(?P<year><lunar_year>)) (?!\w) (?! \s* [-–(,]? \s* (?:năm\s+)? 1\d{3} )"""
        ),
        # "năm Lào làm Chủ tịch ASEAN [2024]", "năm [2024], khi Lào đảm nhiệm vai trò Chủ tịch ASEAN"
        "chair": build(r"(?<!\w) <chair> (?!\w) [^.;,:!?\n\d]{0,30} $"),
        "chair_behind": build(r"[^.;!?\n\d]{0,80}? (?<!\w) <chair> (?!\w)"),
        # "dự Hội nghị Cấp cao ASEAN", but not "dự lễ Lào nhận chức Chủ tịch | ASEAN"
        "event_of_chair": build(
            r"""(?<!\w) <attends> (?!\w) (?: (?! (?<!\w) <chair> (?!\w) ) [^.;!?\n] ){0,120}?
            (?<!\w) <chaired> (?!\w)"""
        ),
        # "Gặp gỡ Hữu nghị Thanh niên Việt Nam - Lào [2016]", but no meeting that looks back at a year
        "dated_event": build(
            r"""(?<!\w) <dated_event> (?!\w) (?P<name> (?: [^.;,:!?\n\d] | ,\s(?-i:(?=[A-ZĐ]))
                | (?<!\d) \d{1,2} (?!\d) ){2,90} ) [-–(]? \s* (?:năm\s+)? $"""
        ),
        "reviewed": build(r"(?<!\w) <reviewed> (?!\w)"),
    }  # fmt: skip


def own_year(text: str, shapes: list[Shape] | None = None) -> int | None:
    """The year that a body calls its own, None when it names none or several; see told_years."""
    own, feast = told_years(text, shapes)
    return own or (int(feast[:4]) if feast else None)


def told_years(text: str, shapes: list[Shape] | None = None) -> tuple[int | None, str | None]:
    """The year that a body calls its own, or else the month (ISO) of the feast that its story is told at.

    Args:
        text: the body.
        shapes: scan(text), when the caller has it.

    Returns:
        (year, None), (None, month) or (None, None) when it tells none, or several.

    Strongest first: "năm nay" with a year, "năm 2017 này", "ngay trong năm 2024", "chiều nay 23/7/2016"; years that are
    counted up to now, and days told with their year and without; a named year under way; the feast, anniversary or
    session at which wishes were brought, whose days may lie in two years; one that is planned; then what is weaker, in
    the order in which the body of this function asks for it. From the feast on only when the body prints no later year.
    Agreements' periods, and anniversaries that are no occasion of the lead, tell nothing.
    """
    if "20" not in text and not any(word in text for kind in _WITHOUT_YEAR for word in phrases(WORDS, kind)):
        return None, None
    shapes = scan(text) if shapes is None else shapes
    years = list(bare_years(text))
    strong = _said_years(text, years) | _today_years(text, shapes)
    if strong:
        return (strong.pop() if len(strong) == 1 else None), None
    if len(counted := counted_up_to(text, years, shapes) or _years_of_told_days(shapes)) == 1:
        return counted.pop(), None
    named = _named_years(text, years)
    if named:
        return (named.pop() if len(named) == 1 else None), None
    newest = max((printed_year(text, s) for s in shapes if not is_ahead(text, s.start, s.end)), default=0)
    kept = anniversaries(text, shapes)
    held = sessions(text)
    feasts = _feasts(text, years) | {month for month in kept if month[5:] not in MIDST} | held
    if len({month[:4] for month in feasts}) == 1 and int(min(feasts)[:4]) >= newest:
        return None, min(feasts)
    planned = planned_at(held, shapes)
    if len(planned) == 1 and int(min(planned)[:4]) + 1 >= newest:
        return None, min(planned)
    weaker = (
        lambda: {int(month[:4]) for month in kept},
        lambda: _chair_years(text, years),
        lambda: _event_years(text, years, shapes),
        lambda: carried_out(years),
        lambda: seasons(text, shapes),
        lambda: turns(text, years, shapes),
        lambda: _neutral_years(text, years, ahead=False),
        lambda: lead_years(text, shapes),
        lambda: _neutral_years(text, years, ahead=True),
        lambda: years_that_matter(text, years),
        lambda: part_years(text, shapes),
        lambda: jubilees(text),
        lambda: after_results(text, years, shapes),
        lambda: just_over(text, shapes),
        lambda: soon(text, shapes),
    )
    for told in weaker:
        found = told()
        if len(found) == 1 and int(str(one := found.pop())[:4]) >= newest:
            return (one, None) if isinstance(one, int) else (None, one)
    return None, None


_WITHOUT_YEAR = ("feast", "spring", "founded", "series")  # what tells a year though none is printed


def is_said(text: str, shapes: list[Shape], year: int) -> bool:
    """Whether a body says outright that a year is its own: "năm nay (2025)", "chiều nay 5/3/2025"."""
    return year in _said_years(text, list(bare_years(text))) | _today_years(text, shapes)


def _said_years(text: str, bare: list[Bare]) -> set[int]:
    pattern = _patterns()
    years = set()
    for match, before in bare:
        this = YEAR_WORD.search(before) and pattern["this"].match(text, match.end())
        if this or pattern["said"].search(before):
            years.add(int(match[0]))
    return years


def _named_years(text: str, bare: list[Bare]) -> set[int]:
    """The years under way that have a name: "Năm Đoàn kết Hữu nghị Việt Nam - Lào 2022"."""
    named = ((match, _patterns()["named"].search(before)) for match, before in bare)
    return {int(match[0]) for match, name in named if name and not name["front"]}


def _today_years(text: str, shapes: list[Shape]) -> set[int]:
    """The years of days told as today or yesterday with their year: "chiều nay 23/7/2016", "sáng qua (5/3/2018)"."""
    full = [s for s in shapes if s.first.day and s.first.year and not s.last and text[s.start].isalpha()]
    said = (next(iter(relative_matcher().find(text[s.start : s.end])), None) for s in full)
    return {s.first.year for s, word in zip(full, said, strict=True) if word and word.key[0] == "day_relative"}


def _feasts(text: str, bare: list[Bare]) -> set[str]:
    """The months (ISO) of the feasts named with their year: "Tết Bunpimay 2023", "Tết Nguyên đán Giáp Thìn"."""
    pattern = _patterns()
    months = set()
    for match, before in bare:
        feast = pattern["feast"].search(before)
        if feast is None:
            if pattern["spring"].search(before):
                months.add(f"{match[0]}-{TET}")
        elif feast["lao"] or (feast["lunar"] and pattern["lao"].search(feast["gap"])):
            months.add(f"{match[0]}-{BUNPIMAY}")
        else:
            months.add(f"{match[0]}-{NEW_YEAR if feast['new'] else TET}")
    lunar = phrases(WORDS, "lunar_year")
    return months | {f"{lunar[' '.join(m['year'].split())]}-{TET}" for m in pattern["lunar"].finditer(text)}


def _years_of_told_days(shapes: list[Shape]) -> set[int]:
    """The years of days told with their year and without it: "Chiều 5/2, ...", "Ảnh: hội đàm ngày 5/2/2026"."""
    alone = {s.first[1:] for s in shapes if s.first.day and s.first.month and not (s.first.year or s.last)}
    full = (s for s in shapes if s.first.day and (s.first.year or 0) >= CENTURY and not s.last_year_differs)
    return {s.first.year for s in full if any(s.first[1:] <= day <= (s.last or s.first)[1:] for day in alone)}


def _chair_years(text: str, bare: list[Bare]) -> set[int]:
    """The years in which a country chairs the bloc whose conference is attended: "trong năm Chủ tịch ASEAN 2024"."""
    pattern = _patterns()
    years = {
        int(match[0])
        for match, before in bare
        if pattern["chair"].search(before) or pattern["chair_behind"].match(text, match.end())
    }
    return years if years and pattern["event_of_chair"].search(text) else set()


def _event_years(text: str, bare: list[Bare], shapes: list[Shape]) -> set[int]:
    """The years of events whose days are told beside them: "Từ ngày 5-11/7, Gặp gỡ Thanh niên Việt Nam - Lào 2016"."""
    pattern = _patterns()
    starts = [shape.start for shape in shapes]
    years = set()
    for match, before in bare:
        event = pattern["dated_event"].search(before)
        if event is None or pattern["reviewed"].search(before, max(0, event.start() - REVIEWED)):
            continue
        start, end = match.start() - len(before) + event.start(), match.end()
        for shape in shapes[bisect_left(starts, start - 2 * APART) : bisect_left(starts, end + APART)]:
            near = text[shape.end : start] if shape.end <= start else text[end : shape.start]
            yearless = shape.first.day and shape.first.month and not (shape.first.year or shape.last_year_differs)
            if yearless and len(near) <= APART and not SENTENCE_END.search(near):
                years.add(int(match[0]))
    return years


def _neutral_years(text: str, bare: list[Bare], *, ahead: bool) -> set[int]:
    """The years of "trong năm 2024" in sentences that do not look back; ahead: also of those that will be."""
    pattern = _patterns()
    return {
        int(match[0])
        for match, before in bare
        if pattern["in"].search(before)
        and not pattern["and"].match(text, match.end())
        and not pattern["looking"].search(before)
        and (ahead or not pattern["ahead"].match(text, match.end(), match.end() + BEHIND))
    }


def _is_planned(text: str, at: int) -> bool:
    """Whether a year is one until or in which something is to be done."""
    done, come = _patterns()["to_be_done"], _patterns()["to_come"]
    return bool(done.search(text, max(0, at - TARGET), at) or come.search(text, max(0, at - PLANNED), at))


def printed_year(text: str, shape: Shape) -> int:
    """The year a shape prints, for "is there a later one"; periods and targets ("đến năm 2030") bound nothing."""
    if (
        shape.period
        or not shape.first.year
        or _patterns()["until"].search(text[max(0, shape.start - 16) : shape.start])
        or (not shape.first.month and _is_planned(text, shape.start))
    ):
        return 0
    return shape.first.year
