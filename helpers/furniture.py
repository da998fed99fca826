"""The body of a saved page, told apart from its furniture: menus, links between paragraphs, captions, other stories."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from helpers.lines import Line, read_lines, spaced
from helpers.mastheads import credited_host, printed_day, told_outlet
from helpers.text import lower, squeeze

_INNER_STOP = re.compile(r"\w[.!?]”?\s+\W?[A-ZÀ-ỸĐ]")
_SITE = re.compile(r"\s+\|\s+[^|]{2,60}$")  # "Headline | Báo Nghệ An"
# "date 2025-08-15 Theo phóng viên ...", "30/05/2024 13:26(Chinhphu.vn) - ...": the page's date run on to a line
_DAY_PREFIX = re.compile(
    r"^(?:date\s+)?(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s+\d{1,2}:\d{2})\s*(?=\S)(?![\d/|-])"
)
_DAY_SUFFIX = re.compile(r"\s+\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d{2}$")
_LONG = 25  # words: an unfinished line as long as this may be a paragraph that lost its stop; headlines seldom reach it


@dataclass(frozen=True)
class Cleaned:
    """A page taken apart: body_lines are (line number from 1, paragraph), dropped the numbers of all other lines.

    why says of each dropped line which step dropped it: the name of a step, what furniture.csv implies ("box",
    "credit"), "above" the headline, "unfinished", or "after" the body's end.
    """

    title: str
    body_lines: tuple[tuple[int, str], ...]
    dropped: tuple[int, ...]
    why: tuple[str, ...] = ()
    published: str | None = None
    published_basis: str = "none"
    credited_to: str | None = None
    outlet: str | None = None

    @property
    def text(self) -> str:
        return "\n".join(paragraph for _, paragraph in self.body_lines)


def clean_text(dump: str, title: str | None = None) -> Cleaned:
    """Take a text dump of a whole page apart: title, body, furniture.

    Args:
        dump: the page as text, one paragraph, link or menu item a line.
        title: the headline when it is known from elsewhere; otherwise it is looked for above the body.
    """
    lines = read_lines(dump)
    head = _title(lines, title)
    first = 0 if head is None else head + 1
    why = {index: step.__name__.lstrip("_") for step in reversed(STEPS) for index in step(lines, first)}
    dropped = set(why)
    live = {index for index, line in enumerate(lines) if index >= first and line.finished} - dropped
    live |= _unfinished_paragraphs(lines, first, dropped, live)
    end = _end(lines, first, live)
    body = sorted(index for index in live if index < end)
    rest = set(range(len(lines))) - set(body) - {head}
    printed = _headline(lines[head].text) if head is not None else ""
    day = printed_day(lines, head, body[0] if body else len(lines))
    host = told_outlet(lines, body)
    return Cleaned(
        title=squeeze(title) if title else printed,
        body_lines=tuple((lines[index].number, undated(lines[index].text)) for index in body),
        dropped=tuple(lines[index].number for index in sorted(rest)),
        why=tuple(_why(lines[index], index, first, end, why) for index in sorted(rest)),
        published=day,
        published_basis="stated" if day else "none",
        credited_to=credited_host(lines, body, host),
        outlet=host,
    )


def _why(line: Line, index: int, first: int, end: int, steps: dict[int, str]) -> str:
    """Why a line is no part of the body; see Cleaned."""
    if index < first:
        return "above"
    if line.mark:
        return line.mark
    return steps.get(index) or ("after" if index >= end else "unfinished")


def undated(text: str) -> str:
    """The text without the page's date that is run on to its start."""
    return _DAY_PREFIX.sub("", text)


def _headline(text: str) -> str:
    return _SITE.sub("", _DAY_SUFFIX.sub("", undated(text)))


# --- the title ---------------------------------------------------------------------------------------------------


def _title(lines: list[Line], given: str | None) -> int | None:
    """The line of the headline: the unfinished line above the lead whose words the paragraphs below take up most."""
    if given:
        wanted = lower(squeeze(given)).rstrip(" .:…")
        return next((i for i, line in enumerate(lines) if line.key == wanted), None)
    lead = next((i for i, line in enumerate(lines) if _opens(line)), len(lines))
    above = [i for i in range(lead) if _may_be_title(lines[i])]
    if len(above) < 2:
        return above[0] if above else None
    seen = Counter(line.key for line in lines)
    below = [_pairs(line.text) for line in lines[lead:] if line.finished][:8]

    def taken_up(index: int) -> tuple[float, int]:
        pairs = _pairs(lines[index].text)
        share = sum(len(pairs & paragraph) for paragraph in below) / max(len(pairs), 1)
        return share + 2 * (seen[lines[index].key] > 1), index  # a headline stands again as its picture's caption

    return max(above, key=taken_up)


def _opens(line: Line) -> bool:
    """A first paragraph: finished, too long for a slogan, and not a headline that asks or trails off."""
    return line.finished and line.words >= 12 and not line.mark and not (line.words <= 20 and line.text[-1] in "?!…")


def _may_be_title(line: Line) -> bool:
    mostly_date = line.words <= 10 and sum(c.isdigit() for c in line.text) >= 6
    return 3 <= line.words <= 40 and not (line.mark or line.doubled or line.slug or mostly_date)


def _pairs(text: str) -> set[tuple[str, str]]:
    return set(pairwise(lower(text).split()))


# --- lines that are no paragraphs --------------------------------------------------------------------------------


def _doubled(lines: list[Line], first: int) -> Iterable[int]:
    """A link printed twice on one line goes, and so does the teaser that hangs on it without a blank line."""
    apart = spaced(lines)
    for i in range(first, len(lines)):
        if lines[i].doubled:
            yield i
            if apart and i + 1 < len(lines) and lines[i + 1].glued and lines[i + 1].finished:
                yield i + 1


def _repeated(lines: list[Line], first: int) -> Iterable[int]:
    """A line and its copy right below are a picture's caption or a link: both go. A lead printed twice stays once."""
    lead = next((i for i in range(first, len(lines)) if lines[i].finished), -1)
    for i in range(first, len(lines) - 1):
        if lines[i].key == lines[i + 1].key:
            if i != lead or lines[i].words < _LONG:
                yield i
            yield i + 1


def _again(lines: list[Line], first: int) -> Iterable[int]:
    """A page may print its headline again above a picture, or its article again for small screens: the copy goes."""
    seen = {lines[first - 1].key} if first else set()
    for i in range(first, len(lines)):
        if lines[i].key in seen:
            yield i
        seen.add(lines[i].key)


def _captioned(lines: list[Line], first: int) -> Iterable[int]:
    """The line right below a repetition of the headline is the caption of the picture that the headline describes."""
    if not first or not spaced(lines):
        return
    for i in range(first + 1, len(lines)):
        if lines[i].glued and lines[i - 1].key == lines[first - 1].key:
            yield i


def _marked(lines: list[Line], first: int) -> Iterable[int]:
    """Lines that furniture.csv knows: share buttons, "see also", credits, bylines, section heads."""
    return (i for i in range(first, len(lines)) if lines[i].mark)


def _pictured(lines: list[Line], first: int) -> Iterable[int]:
    """Image marks, and the cells of caption tables, which dumps edge with "|"."""
    return (i for i in range(first, len(lines)) if lines[i].text.startswith(("|", "![")) or lines[i].text[-1] == "|")


def _hanging(lines: list[Line], first: int) -> Iterable[int]:
    """Where blank lines part the paragraphs, unfinished lines right below a paragraph are a list of links."""
    if not spaced(lines):
        return
    hanging = False
    for i in range(max(first, 1), len(lines)):
        above = hanging or lines[i - 1].finished
        hanging = above and lines[i].glued and not lines[i].finished and not lines[i].bullet
        if hanging:
            yield i


STEPS: tuple[Callable[[list[Line], int], Iterable[int]], ...] = (
    _doubled,
    _repeated,
    _again,
    _captioned,
    _marked,
    _pictured,
    _hanging,
)


def unfinished(lines: list[Line], among: set[int]) -> set[int]:
    """The paragraphs without a final stop among some lines, and the items of their lists."""
    others = set(range(len(lines))) - among
    return _unfinished_paragraphs(lines, 0, others, {i for i in among if lines[i].finished})


def _unfinished_paragraphs(lines: list[Line], first: int, dropped: set[int], live: set[int]) -> set[int]:
    """Paragraphs without a final stop: long ones with a sentence's inner marks, and the items of a list.

    All other lines without one are headlines, captions, menu items or bylines.
    """
    kept: set[int] = set()
    for i in range(first, len(lines)):
        line = lines[i]
        if i in dropped or line.finished:
            continue
        long = line.words >= _LONG and (", " in line.text or _INNER_STOP.search(line.text))
        cut = line.words >= 15 and "(" not in line.text and _INNER_STOP.search(line.text)
        item = line.bullet and (i - 1 in kept or (i - 1 in live and lines[i - 1].text[-1] in ":;"))
        if long or cut or item:
            kept.add(i)
    return kept


# --- where the body ends -----------------------------------------------------------------------------------------


def _end(lines: list[Line], first: int, live: set[int]) -> int:
    """The index after the body's last line.

    After it nothing comes back: other stories follow, with days, leaders and sums of their own. A section head, a
    source line, a byline or "./." ends the body unless running text goes on below it; what that is, _goes_on says.
    """
    before = 0
    for i in range(first, len(lines)):
        if i in live:
            before += 1
            if lines[i].closed and not _goes_on(lines, i, live):
                return i + 1
        elif before and _stops(lines, i, live, before):
            return i
    return len(lines)


def _stops(lines: list[Line], i: int, live: set[int], before: int) -> bool:
    line = lines[i]
    if line.mark == "end":  # below a lead alone it may be a button of the share bar
        return before >= 3 or not _goes_on(lines, i, live)
    if line.mark in ("box", "credit") or line.address:
        return not _goes_on(lines, i, live)
    if before >= 2 and (line.mark == "byline" or (not line.mark and line.byline)):
        return not _goes_on(lines, i, live)
    return before >= 2 and _starts_list(lines, i, live)


def _goes_on(lines: list[Line], i: int, live: set[int]) -> bool:
    """Running text before the next section head: two paragraphs in a row, which no list of teasers has.

    One paragraph is enough when it closes the story with "./.", or when a source line follows it.
    """
    for j in range(i + 1, len(lines)):
        if lines[j].mark in ("end", "box"):
            return False
        if j in live:
            if _is_teaser(lines, j):
                return j + 1 in live and j + 2 in live
            signed = j + 1 < len(lines) and lines[j + 1].mark in ("credit", "byline")
            return lines[j].closed or j + 1 in live or (lines[i].mark == "box" and signed)
    return False


def _is_teaser(lines: list[Line], j: int) -> bool:
    """The paragraph below a headline that stands there twice."""
    return j >= 2 and not lines[j - 1].finished and lines[j - 1].key == lines[j - 2].key


def _starts_list(lines: list[Line], i: int, live: set[int]) -> bool:
    """From here on only teasers: headlines printed twice, one paragraph each at most, to a section head or the end."""
    items, j = 0, i
    while j + 1 < len(lines) and not lines[j].finished and lines[j].key == lines[j + 1].key:
        items += 1
        j += 2 + (j + 2 in live)
    return items >= 2 and (j >= len(lines) or lines[j].mark in ("end", "box", "drop"))
