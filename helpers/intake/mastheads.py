"""What a page prints about itself: its outlet, the outlet it took the story from, and its day of publication."""

from __future__ import annotations

import datetime
import re
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

from helpers.language import lexicon
from helpers.language.letters import lower

if TYPE_CHECKING:
    from helpers.intake.lines import Line

_HOST = re.compile(
    r"(?:https?://)?(?:www\.|m\.|amp\.)?((?:[a-z0-9-]+\.){1,3}(?:vn|com|net|org|info|la))\b", re.IGNORECASE
)
_DATELINE = re.compile(
    r"^\(?(?P<name>[\w&.+/ ]{2,24}?)\)?\s*(?:\)\s*[-–:]?|[-–:])\s"
)  # "(LĐTĐ) ", "VOV.VN - ", "(VOV5) - "
_SIGNED = re.compile(r"(?P<headline>.{1,500}\S)\s+[|–-]\s+(?P<name>[^|–-]{2,60})$")  # "Headline | Báo Thanh Hóa"
_INITIALS = re.compile(r"[A-Z]{2,6}")
# 10/08/2022; 5-9-2023; 17.5.2022; ngày 5 tháng 3 năm 2023; 2025-08-15
_DAY = re.compile(
    r"""
    (?<![\d/.-]) (?:
        (?P<d>\d{1,2}) \s?[/.-]\s? (?P<m>\d{1,2}) \s?[/.-]\s? (?P<y>\d{4})
      | (?P<d2>\d{1,2}) \s tháng \s (?P<m2>\d{1,2}),? (?:\snăm)? \s (?P<y2>\d{4})
      | (?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})
    ) (?![\d/])
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FOLLOW = lexicon.regex(r"\b <follow> \s+ (?P<host>[\w.-]+\.[a-z]{2,4}) \b", "masthead_words")
_CREDIT = lexicon.regex(
    r"^ \(? (?: (?P<source><source>) | <teller> ) (?!\w) \s* :? \s* (?P<name>[^()]{2,80}?) \)? \s* $", "masthead_words"
)
_TIME = lexicon.regex(r"\b \d{1,2} \s? (?: : | <hour> ) \s? \d{2} \b | GMT", "masthead_words")
_STAMP = re.compile(r"\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d{2}$")  # run on to the end of a headline
_LABEL = lexicon.regex(r"^date \s | <published_label>", "date_words")
_CLOCK = lexicon.regex(r"<reader_clock> | \d{1,2}:\d{2}:\d{2}", "date_words")  # above the headline, seconds run
_NEAR = 3  # lines between the headline and its date: a kicker, a writer, a share bar


def printed_day(lines: list[Line], head: int | None, lead: int) -> str | None:
    """The day of publication printed beside the headline, as an ISO date.

    A date counts when it stands within three lines of the headline, buttons aside, above the body, and is either below
    the headline or carries a time or a label; or alone with its time below the lead. The date in a page's masthead is
    the reader's own day, not the article's.
    """
    at = -1 if head is None else head
    below = _near(lines, range(at + 1, lead))
    above = _near(lines, range(at - 1, -1, -1))
    for index in below:
        if lines[index].words <= 14 and (day := _day(lines[index].text)):
            return day
    if head is not None and (match := _STAMP.search(lines[head].text)):
        return _day(match[0])
    for index in (at, lead):  # run on to the headline or the lead: "date 2025-08-15 ...", "30/05/2024 13:26 (...)"
        if 0 <= index < len(lines) and (match := _DAY.search(lines[index].text[:40])):
            labelled = lines[index].text.startswith("date ")
            if labelled or (match.start() == 0 and _TIME.search(lines[index].text[:24])):
                return _iso(match)
    for index in above:
        text = lines[index].text
        told = lines[index].words <= 14 and (_TIME.search(text) or _LABEL.search(text)) and not _CLOCK.search(text)
        if told and (day := _day(text)):
            return day
    for index in _near(lines, range(lead + 1, len(lines))):
        text = lines[index].text
        if lines[index].words <= 7 and _TIME.search(text) and (day := _day(text)):
            return day
    return None


def _near(lines: list[Line], order: range) -> list[int]:
    """The first lines in that order, without the buttons of a share bar."""
    return list(islice((i for i in order if lines[i].mark != "drop" or _DAY.search(lines[i].text)), _NEAR))


def _day(text: str) -> str | None:
    match = _DAY.search(text)
    return _iso(match) if match else None


def _iso(match: re.Match[str]) -> str | None:
    for day, month, year in (("d", "m", "y"), ("d2", "m2", "y2"), ("d3", "m3", "y3")):
        if match[year]:
            try:
                return datetime.date(int(match[year]), int(match[month]), int(match[day])).isoformat()
            except ValueError:
                return None
    return None


def dateline(text: str) -> str | None:
    """The mark of an outlet that opens a lead: "VTV.vn" of "VTV.vn - Sáng 5/7, ...", "PLO" of "(PLO)- ...", or None."""
    match = _DATELINE.match(text)
    name = match["name"].strip() if match else ""
    known = name and (lower(name) in _datelines() or _HOST.fullmatch(name) or _INITIALS.fullmatch(name))
    return name if known else None


def told_outlet(lines: list[Line], body: list[int], head: int | None = None) -> str | None:
    """The outlet that the page names as its own: in a follow line, as the dateline of its lead, or at its headline.

    At the headline: behind it ("Headline | Báo Thanh Hóa"), as the page's first line, or between headline and lead,
    where a line holds nothing else.
    """
    for line in lines:
        if line.words <= 12 and (match := _FOLLOW.search(line.text)):
            return outlet_host(match["host"])
    for index in body[:2]:
        if match := _DATELINE.match(lines[index].text):
            name = lower(match["name"].strip())
            if host := _datelines().get(name) or _aliases().get(name):
                return host
    if head is not None and (host := signed(lines[head].text)[1]):
        return host
    lead = body[0] if body else len(lines)
    near = [0, *range(max((head or 0) + 1, lead - _NEAR), lead)] if lines and lead else []
    return next((host for index in near if (host := _aliases().get(lower(lines[index].text.strip())))), None)


def signed(headline: str) -> tuple[str, str | None]:
    """A headline without the outlet's name behind it, and that outlet's host; as it is where none stands."""
    match = _SIGNED.match(headline)
    host = _aliases().get(lower(match["name"].strip())) if match else None
    return (match["headline"], host) if match and host else (headline, None)


def credited_host(lines: list[Line], body: list[int], own: str | None) -> str | None:
    """The outlet that the lines below the body say the story was taken from; None when it is the page's own."""
    start = body[-1] + 1 if body else len(lines)
    after = []
    for line in lines[start : start + 14]:
        if line.mark in ("end", "box"):
            break
        after.append(line.text)
    credits = [(text, credit) for text in after if (credit := _CREDIT.match(text))]
    sources = [text for text, credit in credits if credit["source"]]
    addresses = [text for text in after if len(text.split()) == 1 and _HOST.match(text)]
    others = [text for text, credit in credits if not credit["source"]]
    for text in [*sources, *addresses, *others]:
        if (host := outlet_host(text)) and host != own:
            return host
    return None


def outlet_host(text: str) -> str | None:
    """The host name that a text prints or whose outlet it names: "Nguồn: Báo Tin tức" -> "baotintuc.vn"."""
    if match := _HOST.search(text):
        host = match[1].lower()
        return _aliases().get(host, host)
    credit = _CREDIT.match(text)
    name = lower(credit["name"] if credit else text).strip(" .")
    parts = [name, *re.split(r"\s*[/,–-]\s*", name)]
    return next((host for part in parts if (host := _aliases().get(part.strip()))), None)


@cache
def _aliases() -> dict[str, str]:
    """Every spelling of an outlet in outlets.csv -> its host name."""
    found: dict[str, str] = {}
    for row in lexicon.rows("outlets"):
        for alias in (row["host"], row["name"], *lexicon.split(row["aliases"])):
            found.setdefault(lower(alias), row["host"])
    return found


@cache
def _datelines() -> dict[str, str]:
    """The marks that open an outlet's leads: "LĐTĐ" -> "laodongthudo.vn"."""
    return {lower(mark): row["host"] for row in lexicon.rows("outlets") for mark in lexicon.split(row["datelines"])}
