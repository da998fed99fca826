"""An investment figure: what one passage tells of it, and whether it is of a period or of all so far."""

from __future__ import annotations

from dataclasses import dataclass, replace

from helpers.language import lexicon
from helpers.language.counts import Count
from helpers.text import Sentence
from helpers.timing.told import Calendar, said

WORDS = "clause_words"  # data/reference/clause_words.csv


@dataclass(frozen=True, slots=True)
class Investment:
    """A figure of investment: the columns of `investment` that one article can tell and the offsets of its passage."""

    as_of: str | None
    period: str | None
    measure: str
    register: str
    projects: int | None
    capital_usd: int | None
    direction: str
    char_start: int
    char_end: int


def is_flow(text: str, period: str | None) -> bool:
    """Whether a figure is of a period: new projects, or a period told and no word of a running total."""
    if said("stock").search(text) and not said("flow").search(text):
        return False
    return bool(said("flow").search(text)) or (period is not None and len(period) != 7 and not period.endswith(".."))


_UP_TO = lexicon.regex(r"\b <up_to> \s+ (?:(?:hết|cuối|thời\ điểm) \s+)?", WORDS)


def joined(projects: Investment, capital: Investment) -> Investment | None:
    """Projects with the capital that the next sentence tells: "có 267 dự án tại Lào. | Tổng vốn là 5,7 tỷ USD"."""
    apart = projects.capital_usd is None and capital.projects is None
    if not apart or (projects.measure, projects.direction) != (capital.measure, capital.direction):
        return None
    register = capital.register if projects.register == "unknown" else projects.register
    return replace(projects, capital_usd=capital.capital_usd, register=register, char_end=capital.char_end)


def as_of_told(calendar: Calendar, sentence: Sentence) -> str | None:
    """The month (or year) behind "tính đến (hết)"."""
    match = _UP_TO.search(sentence.text)
    if not match:
        return None
    at = sentence.start + match.end()
    near = [m for m in calendar.within(at - 12, at + 13) if m.role != "anniversary"]
    return (near[0].start or "")[:7] if near else None


LATELY = 8  # years; what was invested since longer ago is all that counts


def some_years(calendar: Calendar, text: str) -> str | None:
    """The months from a year not long ago to the article's: "từ năm 2021 đến nay", not "từ năm 1989 đến nay"."""
    since = _SINCE.search(text)
    own = calendar.own_month
    if since is None or own is None or len(own) < 7 or _VALID.search(text):
        return None
    return f"{since['year']}-01/{own}" if 0 <= int(own[:4]) - int(since["year"]) <= LATELY else None


_SINCE = lexicon.regex(r"\b từ \s (?:\w+\s)? năm \s (?P<year>20\d\d) \s <up_to_now> \b", WORDS)
_VALID = lexicon.regex(r"\b <still_valid> \b", WORDS)


def of_sector(text: str, count: Count) -> bool:
    """Whether projects are those of one field: "5 dự án thủy điện", "Về lĩnh vực thủy điện, ... 5 dự án"."""
    return bool(
        said("sector").search(text, count.char_end, min(len(text), count.char_end + 25))
        or _FIELD.search(text[: count.char_start])
    )


_FIELD = lexicon.regex(r"^ (?:Về|Trong|Trên|Ở|Đối\ với|Riêng) \s+ <field_of> \s (?! <whole_field> \b)", WORDS)
