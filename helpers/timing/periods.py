"""What a figure covers, as the tables write it: a year, a school year, a span, months, or the month of "now"."""

from __future__ import annotations

import re

from helpers.dates import DateMention
from helpers.language.lexicon import alternation, phrases, regex
from helpers.text import Sentence
from helpers.timing.told import Calendar, said

_BEHIND = re.compile(
    r"\s*(?:\(|(?:trong|vào|của|cho|cả)\s+)*"
)  # between a figure and its date: "35 suất [trong ]năm 2016"
WORDS = "clause_words"  # data/reference/clause_words.csv
_YEAR_TO_DATE = regex(r"\b <year_to_date> \b", WORDS)
# "hiện", but not in "thực hiện", "thể hiện"
_NOW = regex("".join(rf"(?<! \b {word} \s)" for word in phrases(WORDS, "not_now")) + r"\b <now> \b", WORDS)
_SCHOOLING = regex(r"<schooling>", WORDS)


def period_of(calendar: Calendar, mention: DateMention) -> str | None:
    """A date mention as a period: 2022-23 (school year), 2011/2020 (span), 2012/.. (since), 2025-01/2025-10."""
    start, end = mention.start, mention.end
    if start is None or mention.role in ("anniversary", "photo", "clock"):
        return None
    if mention.role == "since" and not end and (until := _until(calendar, mention)):
        return f"{start[:4]}/{until}" if until != start[:4] else until
    schooling = _SCHOOLING.search(calendar.text, max(0, mention.char_start - 12), mention.char_end)
    if schooling and end and _is_since(calendar, mention):
        return f"{start[:4]}/.."
    if schooling and end and len(start) == len(end) == 4 and int(end) == int(start) + 1:
        return f"{start}-{end[2:]}" if int(end[2:]) > 12 else f"{start}/{end}"  # "2008-09" would read as a month
    if len(start) == 4 and not end and (part := _part_of_year(calendar, mention)):
        return f"{start}-01" if part == JANUARY else f"{start}-{part[0]:02}/{start}-{part[1]:02}"
    if mention.role == "since":
        return f"{start[:4]}/.." if not end else f"{start[:4]}/{end[:4]}"
    if end and end != start:
        if len(start) == 7 and len(end) == 7:
            return f"{start}/{end}" if (start[5:], end) != ("01", f"{start[:4]}-12") else start[:4]
        return f"{start[:4]}/{end[:4]}" if start[:4] != end[:4] else start[:4]
    return start[:7] if len(start) > 4 else start


JANUARY = (1, 1)


def listed_years(text: str) -> list[str]:
    """The years that a text lists, school years as printed; those of one span one by one: "giai đoạn 2028-2030"."""
    years = _YEARS.findall(text)
    if len(years) == 1 and (span := SPAN.fullmatch(years[0])):
        return [str(year) for year in range(int(span[1]), int(span[2]) + 1)]
    return years


_YEARS = re.compile(r"(?<![\d.,/-])20\d\d(?:\s?[-–]\s?20\d\d)?(?![\d.,/]*\d)")
SPAN = re.compile(r"(20\d\d)\s?[-–]\s?(20\d\d)")


def newest_year(calendar: Calendar) -> str | None:
    """The year that "hiện nay" means on a page that prints no day: the newest that it tells as here or gone by.

    None where a day or the publication dates the page, and of what is planned, agreed on for years, or aimed at.
    """
    if calendar.own_month:
        return None
    told = (m for m in calendar.mentions if _counts(calendar, m) and m.tense != "future" and not _is_aim(calendar, m))
    periods = (period for m in told if (period := period_of(calendar, m)))
    return max((p[:4] for p in periods if not re.fullmatch(r"\d{4}/\d{4}", p)), default=None)


def _is_aim(calendar: Calendar, year: DateMention) -> bool:
    """Whether a year is that of an aim: "phấn đấu đến năm | 2030"."""
    before = calendar.text[max(0, year.char_start - 60) : year.char_start]
    return said("target").search(before.rpartition(".")[2]) is not None


def year_after(calendar: Calendar, end: int) -> str | None:
    """The year of a figure that only the year before is told of: "191 triệu USD, tăng 62% so với năm 2023" is of 2024.

    end: of the figure. None where it is compared with some months of a year.
    """
    behind = _GREW.match(calendar.text, end)
    return str(int(behind["year"]) + 1) if behind else None


_GREW = regex(r"[^.;\d]{0,30} \d[\d.,]* \s* <per_cent> \s <compared> \s (?:với\s)? năm \s (?P<year>20\d\d) \b", WORDS)


def _part_of_year(calendar: Calendar, year: DateMention) -> tuple[int, int] | None:
    """The months of a year that the words before it tell: "nửa đầu năm 2030", "quý I năm nay", "tháng đầu năm 2030"."""
    before = (max(0, year.char_start - 24), year.char_end)
    if _FIRST_MONTH.search(calendar.text, *before):
        return JANUARY
    if half := _HALF.search(calendar.text, *before):
        return (7, 12) if half["second"] else (1, 6)
    quarter = _QUARTER_OF.search(calendar.text, *before)
    return _months_of(quarter) if quarter else None


def _months_of(quarter: re.Match[str]) -> tuple[int, int]:
    last = 3 * int(phrases("date_words", "quarter_word")[" ".join(quarter["q"].lower().split())])
    return last - 2, last


_YEAR = r"(?:của\s+)? năm \s+ [^\s,.;]+ (?:\s\w+)? $"  # "năm 2030", "năm nay"
_QUARTERS = alternation(phrases("date_words", "quarter_word"))
_HALF = regex(rf"\b (?: <first_half> | (?P<second> <second_half> ) ) \s+ {_YEAR}", WORDS)
_QUARTER_OF = regex(rf"\b quý \s+ (?P<q> <quarters> ) \s+ {_YEAR}", WORDS, quarters=_QUARTERS)


def _is_since(calendar: Calendar, mention: DateMention) -> bool:
    """Whether a time goes on up to now: "từ năm 2008", "từ năm học 2008 - 2009, đến nay ..."."""
    before = (max(0, mention.char_start - 12), mention.char_end)
    return mention.role == "since" or (
        _SINCE_SCHOOLING.search(calendar.text, *before) is not None
        and _UP_TO_NOW.match(calendar.text, mention.char_end) is not None
    )


_SINCE_SCHOOLING = regex(r"\b <since_schooling> \s+ \d{4} [^,.;]{0,9} $", WORDS)
_UP_TO_NOW = regex(r"\s* ,? \s* <up_to_now> \b", WORDS)
_TO = regex(r"\s* <up_to> \s+ (?:hết\s+)?", WORDS)


def _until(calendar: Calendar, since: DateMention) -> str | None:
    """The year in which a span ends that a month closes: "từ năm 2012 | đến tháng 6/2024"."""
    behind = calendar.within(since.char_end, since.char_end + 20)
    closes = bool(behind) and _TO.fullmatch(calendar.text, since.char_end, behind[0].char_start)
    return (behind[0].start or "")[:4] or None if closes else None


def _school_years(calendar: Calendar, one: DateMention, other: DateMention) -> str | None:
    """Two school years joined by a word as one span: "các năm học 2022-2023 và 2023-2024" is 2022/2024."""
    joined = _AND.fullmatch(calendar.text, one.char_end, other.char_start)
    first, last = period_of(calendar, one) or "", other.end or ""
    follows = len(first) == 7 and first[4] == "-" and first[5:] == (other.start or "")[2:] and len(last) == 4
    return f"{first[:4]}/{last}" if joined and follows else None


_AND = regex(r"\s* (?:,|và) \s* (?:<schooling> \s+)?", WORDS)


def months_so_far(calendar: Calendar, sentence: Sentence, low: int, high: int) -> str | None:
    """The months that a passage counts without a year: "10 tháng đầu năm | đạt ..." are of the year, or of the last.

    So is a quarter: "quý I đạt ...".
    """
    own = calendar.own_month
    if own is None:
        return None
    for found in _MONTHS.finditer(calendar.text, low, high):
        if _COMPARED.search(calendar.text, max(sentence.start, found.start() - 30), found.start()):
            continue
        if any(m.char_start < found.end() and found.start() < m.char_end for m in calendar.within(low, high)):
            continue  # "10 tháng đầu năm 2024": a date of its own
        printed = found["n"].lower()
        last = int(phrases("date_words", "count_word").get(printed, printed) if not printed.isdigit() else printed)
        last *= 3 if found["quarters"] else 1
        if not 1 < last <= 12:
            continue
        year = int(own[:4]) - (last > int(own[5:7] or 12))
        return f"{year}-01/{year}-{last:02}" if last < 12 else str(year)
    return _quarter_alone(calendar, own, low, high)


def _quarter_alone(calendar: Calendar, own: str, low: int, high: int) -> str | None:
    """The quarter that a passage tells without a year: the last one that is over in the article's month."""
    found = _QUARTER.search(calendar.text, low, high)
    if found is None or any(
        m.char_start <= found.end() + 1 and found.start() < m.char_end for m in calendar.within(low, high)
    ):
        return None
    first, last = _months_of(found)
    year = int(own[:4]) - (last > int(own[5:7] or 12))
    return f"{year}-{first:02}/{year}-{last:02}"


_QUARTER = regex(  # "quý I, có 4 dự án", but not one of several, or of a year: "quý I, II", "quý I/2030"
    r"\b quý \s+ (?P<q> <quarters> ) (?! \w | \s* / | \s* , \s* (?: quý \b | năm \b | <quarters> \b | \d ) )",
    WORDS,
    quarters=_QUARTERS,
)


def period_near(calendar: Calendar, sentence: Sentence, start: int, end: int, clause: tuple[int, int]) -> str | None:
    """The period of a figure at start..end.

    In this order: a date right behind it, a bare year in brackets too; "hiện" before it in its clause (the month of the
    article); the last date before it in the clause, then in the sentence; a date behind it in the clause.
    """
    if bare := _BARE_YEAR.match(calendar.text, end):
        return bare["year"]  # "1.120 suất | (2022)"
    within = [m for m in calendar.within(sentence.start, sentence.end) if _counts(calendar, m)]
    behind = [
        m for m in within if end <= m.char_start < end + 20 and _BEHIND.fullmatch(calendar.text, end, m.char_start)
    ]
    if behind:
        return period_of(calendar, behind[0])
    if calendar.own_month and _YEAR_TO_DATE.search(calendar.text, clause[0], start):
        return (
            f"{calendar.own_month[:4]}-01/{calendar.own_month}" if calendar.own_month[5:] > "01" else calendar.own_month
        )
    months = months_so_far(calendar, sentence, clause[0], start)
    now = list(_NOW.finditer(calendar.text, clause[0], start))
    before = [m for m in within if m.char_start < start]
    in_clause = [m for m in before if m.char_start >= clause[0]]
    if months and not in_clause:
        return months
    year = period_of(calendar, in_clause[-1]) if in_clause else None
    opened = year and len(year) == 4 and months_so_far(calendar, sentence, in_clause[-1].char_end, start)
    if opened:
        return opened.replace(opened[:4], year)  # "Bước sang năm 2030, chỉ sau 6 tháng kim ngạch đã đạt |"
    if now and not any(m.char_start > now[-1].start() or _is_since(calendar, m) for m in in_clause):
        return calendar.own_month
    for found in (in_clause, before):
        if found:
            if len(found) > 1 and (years := _school_years(calendar, *found[-2:])):
                return years
            opened = len(found) > 1 and found[-2].role == "since" and _until(calendar, found[-2])
            return period_of(calendar, found[-2 if opened else -1])
    if _NOW.search(calendar.text, sentence.start, start):
        return calendar.own_month
    after = [
        m
        for m in within
        if end <= m.char_start < clause[1] and (m.role != "since" or "," not in calendar.text[end : m.char_start])
    ]
    if len(after) > 1 and (years := _school_years(calendar, *after[:2])):
        return years
    return period_of(calendar, after[0]) if after else None


# "10 tháng đầu năm", "9 tháng qua", "10 tháng | đạt 2 tỷ USD"; but not "khóa học 6 tháng"
_MONTHS = regex(
    r"""(?<![\w.,/-]) (?P<n>\d{1,2}|<count>) \s+ (?: <month_noun> | (?P<quarters>quý) )
        (?: \s+ <months_so_far> (?!\w|\s+(?:năm\s+)?\d) | (?= ,? \s+ <amounts_to> \b ) )""",
    WORDS,
    count=alternation(phrases("date_words", "count_word")),
)
_BARE_YEAR = re.compile(r"\s\((?P<year>20\d\d)\)")
_COMPARED = regex(r"\b <compared> \s [^.;,]{0,20} $", WORDS)  # "so với cùng kỳ | năm 2023" is the year before
_COMPARES = regex(r"\b <compared> \b", WORDS)
_COURSE = regex(r"\b <course> \s+ $", WORDS)  # "46 sinh viên khóa | 2017 - 2021"
_FIRST_MONTH = regex(rf"(?<!\d\s)\b <first_month> \s+ {_YEAR}", WORDS)  # but "6 tháng đầu năm 2024"


def _counts(calendar: Calendar, mention: DateMention) -> bool:
    """Whether a mention can tell what a figure covers: a day tells when it was said, not what it covers."""
    compared = _COMPARED.search(calendar.text, max(0, mention.char_start - 30), mention.char_start) or _COMPARES.search(
        mention.text
    )
    course = _COURSE.search(calendar.text, max(0, mention.char_start - 8), mention.char_start)
    return (
        bool(mention.start)
        and not compared
        and not course
        and mention.role in ("year", "period", "since", "event")
        and mention.precision != "day"
    )
