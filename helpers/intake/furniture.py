"""The body of a saved page, told apart from its furniture: menus, links between paragraphs, captions, other stories."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from helpers.intake.furniture_steps import STEPS
from helpers.intake.lines import LONG, Line, pairs, read_lines, undated
from helpers.intake.mastheads import credited_host, printed_day, signed, told_outlet
from helpers.language.letters import lower, squeeze

_INNER_STOP = re.compile(r"\w[.!?]”?\s+\W?[A-ZÀ-ỸĐ]")
_SITE = re.compile(r"\s+\|\s+[^|]{2,60}$")  # "Headline | Báo Nghệ An"
_DAY_SUFFIX = re.compile(r"\s+\d{1,2}/\d{1,2}/\d{4}\s+\d{1,2}:\d{2}$")


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
    host = told_outlet(lines, body, head)
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


def _headline(text: str) -> str:
    return _SITE.sub("", signed(_DAY_SUFFIX.sub("", undated(text)))[0])


# --- the title ---------------------------------------------------------------------------------------------------


_TITLE_WORDS = 6  # a shorter line is rather the name of a province, above all the news of its own site


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
    below = set[tuple[str, str]]().union(*[pairs(line.text) for line in lines[lead:] if line.finished][:8])

    def taken_up(index: int) -> tuple[float, int]:
        words = pairs(lines[index].text)
        share = len(words & below) / max(len(words), _TITLE_WORDS)
        share -= lines[index].text.endswith(".")
        return share + 2 * (seen[lines[index].key] > 1), index  # a headline stands again as its picture's caption

    return max(above, key=taken_up)


def _opens(line: Line) -> bool:
    """A first paragraph: finished, too long for a slogan, and not a headline that asks or trails off."""
    return line.finished and line.words >= 12 and not line.mark and not (line.words <= 20 and line.text[-1] in "?!…")


def _may_be_title(line: Line) -> bool:
    text = _DAY_SUFFIX.sub("", line.text)
    mostly_date = line.words <= 10 and sum(c.isdigit() for c in text) >= 6
    return 3 <= line.words <= 40 and not (line.mark or line.doubled or line.slug or mostly_date)


# --- paragraphs without a final stop ---------------------------------------------------------------------------


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
        long = line.words >= LONG and (", " in line.text or _INNER_STOP.search(line.text))
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

    One paragraph is enough when it closes the story with "./.", when a source line follows it, when it stands right
    below a writer's mark and takes up words of the lead, or below headlines that have no teaser and takes up the last
    of them as little.
    """
    heads = 0
    for j in range(i + 1, len(lines)):
        if lines[j].mark in ("end", "box"):
            return False
        if j in live:
            if _is_teaser(lines, j):
                return j + 1 in live and j + 2 in live
            then = _past_pictures(lines, j + 1)
            signed = then < len(lines) and lines[then].mark in ("credit", "byline")
            if lines[i].mark == "box":
                prose = lines[j].words >= _PROSE and lines[j].text[-1] not in ":;"
                alone = signed or (prose and heads > 0 and not _takes_up(lines[j], lines[j - 1], heads))
            else:
                alone = j == i + 1 and lines[i].byline and _is_of_story(lines, j, live)
            return lines[j].closed or then in live or alone
        heads += not (lines[j].mark or lines[j].finished)
    return False


def _takes_up(line: Line, headline: Line, heads: int) -> bool:
    """Whether a paragraph has much of the words of the last of some headlines above it, or of a single one any."""
    told = pairs(headline.text)
    return len(told & pairs(line.text)) >= (_TEASER * len(told) if heads > 1 else 1)


_PROSE = 8  # words of a sentence, rather than of a section head with a colon
_TEASER = 0.25  # of a headline's pairs of words


def _is_of_story(lines: list[Line], j: int, live: set[int]) -> bool:
    """Whether a paragraph takes up words of the lead, two pairs at least."""
    return len(pairs(lines[min(live)].text) & pairs(lines[j].text)) > 1


def _past_pictures(lines: list[Line], i: int) -> int:
    """The line behind the pictures that begin here: captions, each perhaps with a title above it."""
    while i < len(lines):
        titled = i + 1 < len(lines) and not lines[i].finished and lines[i + 1].mark == "caption"
        if lines[i].mark != "caption" and not titled:
            break
        i += 1
    return i


def _is_teaser(lines: list[Line], j: int) -> bool:
    """The paragraph below a headline that stands there twice."""
    return j >= 2 and not lines[j - 1].finished and lines[j - 1].key == lines[j - 2].key


def _starts_list(lines: list[Line], i: int, live: set[int]) -> bool:
    """From here on only teasers: headlines printed twice, one paragraph each at most, to a section head or the end."""
    items, j = 0, i
    while j + 1 < len(lines) and (lines[j].doubled or (not lines[j].finished and lines[j].key == lines[j + 1].key)):
        items += 1
        j += 1 if lines[j].doubled else 2
        j += j in live
    return items >= 2 and (j >= len(lines) or lines[j].mark in ("end", "box", "drop"))
