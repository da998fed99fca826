"""The lines of a text dump, each with what it shows by itself: finished or not, said twice, known as furniture."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from helpers.intake.decode import unescape
from helpers.language import lexicon
from helpers.language.letters import lower

# What ends a paragraph: a stop, perhaps closing quotes or brackets, perhaps an agency's or writer's mark in brackets,
# or "./." with the writer's name run on to it. Headlines, captions, menus and bylines end without.
_FINISHED = re.compile(
    r"""
    [.!?…:;] (?:  # first, so that the search skips everything else quickly
        [\s)\]”"’'»]{0,4} (?: \( [^()]{2,40} \) [./]{0,3} )?
      | (?<=\.) \s?/\.? [\w\s.()/+-]{0,40}
    ) $
    """,
    re.VERBOSE,
)
_CLOSED = re.compile(r"\.\s?/\s?\.|\./$")  # "./.": how agencies end a story
_BULLET = re.compile(r"[-–+•*·]\s*\S|\(?(?:\d{1,2}|[a-zđ])[.)]\s")  # "- Hỗ trợ ...", "1. ...", "a) ..."
_COUNT = re.compile(r"\s*\(?\d{0,4}\)?$")  # "Bình luận (3)"
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.){1,3}[a-z]{2,4}(?:/\S*)?")
# "Anh Vũ (T/H)", "MINH CHÂU - TTXVN", "Thu Hà/VOV-Viêng Chăn", "H.T.": names alone, every word with a capital.
_NAMES = re.compile(
    r"""
    (?! .* \d )
    [A-ZÀ-ỸĐ][\w.]* (?: [\s,/&–-]{1,3} (?:và\s)? \(? [A-ZÀ-ỸĐ][\w./+]* \)? ){0,9}
    (?: \s* \( [^()]{1,40} \) )? \.?
    """,
    re.VERBOSE,
)
# "date 2025-08-15 Theo phóng viên ...", "30/05/2024 13:26(Chinhphu.vn) - ...": the page's date run on to a line
_DAY_PREFIX = re.compile(
    r"^(?:date\s+)?(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s+\d{1,2}:\d{2})\s*(?=\S)(?![\d/|-])"
)
LONG = 25  # words: an unfinished line as long as this may be a paragraph that lost its stop; headlines seldom reach it
_LOOSE = " .:…"  # signs at the end of a line that make no other line of it
_SHORT = 15  # words: a section head, button, credit or byline; longer lines that begin alike are prose ("Theo ông ...")


@dataclass
class Line:
    """A line that is not blank.

    number counts from 1; glued: no blank line stands above it; finished: it ends as a paragraph does; low: the text in
    lower case.
    """

    number: int
    text: str
    glued: bool
    words: int
    finished: bool
    low: str

    @property
    def key(self) -> str:
        """The text for comparing, so that a caption with and without its stop is one."""
        return self.low.rstrip(_LOOSE)

    @cached_property
    def mark(self) -> str:
        """What furniture.csv says of it: end, box, drop, header, picture, caption, credit, byline; "" when nothing."""
        return _mark(self.text, self.low, self.words)

    @property
    def doubled(self) -> bool:
        """The line says itself twice: a link whose image and caption both carry the headline."""
        if self.words % 2 or self.words < 6:
            return False
        words = self.text.split()
        half = len(words) // 2
        return words[:half] == words[half:]

    @property
    def closed(self) -> bool:
        """The paragraph ends with "./.", the mark of a story's end."""
        return bool(_CLOSED.search(self.text[-60:]))

    @property
    def bullet(self) -> bool:
        return bool(_BULLET.match(self.text))

    @property
    def slug(self) -> bool:
        """An address shown as text, without diacritics: "dan la goc cua moi quyet sach"."""
        return self.words >= 3 and self.text.isascii() and self.text == self.low

    @property
    def address(self) -> bool:
        """A web address alone on its line."""
        return self.words == 1 and bool(_ADDRESS.fullmatch(self.text))

    @property
    def byline(self) -> bool:
        """Names alone: who wrote the article."""
        return self.words <= 10 and not self.finished and bool(_NAMES.fullmatch(self.text))


def read_lines(dump: str) -> list[Line]:
    """The lines of a dump that are not blank."""
    found: list[Line] = []
    glued = False
    for number, raw in enumerate(dump.split("\n"), start=1):
        if text := " ".join(unescape(raw).split()):
            found.append(line_of(text, number, glued))
        glued = bool(text)
    return found


def line_of(text: str, number: int, glued: bool) -> Line:
    """A line of a page.

    Args:
        text: its words, one blank between two.
        number: as in Line.
        glued: as in Line.
    """
    words = text.count(" ") + 1
    finished = words >= 3 and _FINISHED.search(text, max(0, len(text) - 80)) is not None
    return Line(number, text, glued, words, finished, lower(text))


def undated(text: str) -> str:
    """The text without the page's date that is run on to its start."""
    return _DAY_PREFIX.sub("", text)


def pairs(text: str) -> set[tuple[str, str]]:
    """The pairs of neighbouring words of a text, in lower case: what two lines on one matter have in common."""
    return set(pairwise(lower(text).split()))


def spaced(lines: list[Line]) -> bool:
    """The page sets its paragraphs apart by blank lines."""
    glued = [now.glued for above, now in pairwise(lines) if above.finished and now.finished]
    return len(glued) >= 2 and sum(glued) <= 0.3 * len(glued)


@cache
def _phrases() -> tuple[dict[str, str], dict[str, str], tuple[str, ...], tuple[str, ...]]:
    """furniture.csv by where a phrase must stand: the whole line; its start, longest first; a long line's start."""
    rows = sorted(lexicon.rows("furniture"), key=lambda row: -len(row["phrase"]))
    whole = {lower(row["phrase"]).rstrip(_LOOSE): row["implies"] for row in rows if row["where"] == "line"}
    starts = {lower(row["phrase"]): row["implies"] for row in rows if row["where"] == "start"}
    asides = tuple(lower(row["phrase"]) for row in rows if row["where"] == "opening")
    return whole, starts, tuple(starts), asides


@cache
def _credits() -> Callable[[str], str]:
    """What the first phrase of furniture.csv that stands in a line's end (a picture's credit) implies, "" without."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    within = [(row["implies"], row["phrase"]) for row in lexicon.rows("furniture") if row["where"] == "within"]
    within.sort(key=lambda said: (said[0], -len(said[1])))
    machine = AhoCorasick([phrase for _, phrase in within], matchkind=MatchKind.LeftmostFirst)

    def implied(text: str) -> str:
        found = machine.find_matches_as_indexes(text)
        return within[found[0][0]][0] if found else ""

    return implied


def _mark(text: str, low: str, words: int) -> str:
    whole, starts, openings, asides = _phrases()
    if low[0] in "-–*•" and words <= _SHORT and (said := _mark_of_item(text.lstrip("-–*• "))):
        return said
    if words <= _SHORT:
        key = low.rstrip(_LOOSE)
        if said := whole.get(key) or (key[-1:] in ")0123456789" and whole.get(_COUNT.sub("", key))):
            return said
        if low.startswith(openings):
            phrase = next(phrase for phrase in openings if low.startswith(phrase))
            if not (phrase[-1].isalpha() or phrase[-1] == " ") or not _is_sentence(text, words):
                return starts[phrase]
    elif low.startswith(asides) or (low[0] in "*•" and low.lstrip("*• ").startswith(asides)):  # "Mời quý độc giả ..."
        return "drop"
    return _credits()(text[-70:]) if words <= 60 else ""  # a picture's credit closes its caption


def _mark_of_item(text: str) -> str:
    """A section head printed as the item of a list: "- Từ khóa :"."""
    if not text:
        return ""
    said = _mark(text, lower(text), len(text.split()))
    return said if said in ("end", "box") else ""


def _is_sentence(text: str, words: int) -> bool:
    """Prose that begins like a credit or a button: "Theo kế hoạch, đoàn thăm Huế.", "Chia sẻ điều này, ông nói:"."""
    return words > 5 and text.rstrip(" )").endswith((".", ":", ";", ","))
