"""Sentences of a Vietnamese text, with offsets, and the Article that every extractor reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from string import ascii_uppercase
from typing import NamedTuple, TypeVar

from helpers.language import lexicon
from helpers.language.capitals import as_written
from helpers.language.letters import UPPER
from helpers.plainly import Plainly

Found = TypeVar("Found")

LEAD = 4  # sentences of an article's lead
LONGEST = 2000  # code points of a sentence: the longest of some thousand articles has 682, an endless one is cut
# Sentences that are read as one article: the longest of some thousand has 189. What is told of a trip or a work is
# compared with all else that the article tells, so that a page of thousands would take hours.
PART = 250

_ENDERS = re.compile(
    rf"""
    [.!?…;\n] (?:  # first, so that the search skips everything else quickly
        # a stop, a space, then something that starts a sentence
        (?<=[.!?…]) [.!?…]* [\"”’»)\]]* (?=\s+ [\"“‘«(\[–-]* [{UPPER}0-9])
      | (?<=;) (?=\s)  # lists of acts are joined by semicolons
      | (?<=\n) \n*
    )
    """,
    re.VERBOSE,
)

# a piece of an endless sentence: its rest, else up to a comma, a blank, or wherever
_PIECE = re.compile(
    rf"\S.{{0,{LONGEST - 1}}}\Z|\S.{{0,{LONGEST - 2}}},(?=\s)|\S.{{0,{LONGEST - 2}}}(?=\s)|\S.{{0,{LONGEST - 1}}}"
)


class Sentence(NamedTuple):
    """A sentence (or clause ended by a semicolon) of an article: its text and where it stands in article.text."""

    text: str
    start: int
    end: int
    paragraph: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut a text into sentences, each with its offsets; paragraphs are lines.

    A stop ends a sentence only before a capital, digit or quotation mark, and not after an initial or an abbreviation;
    digits with stops ("14.050", "17.5") stay whole. What is longer than LONGEST is cut, at a comma where there is one,
    so that reading stays linear in the length of a text.
    """
    found: list[Sentence] = []
    start = paragraph = 0
    for match in [*_ENDERS.finditer(text), None]:
        end = match.end() if match else len(text)
        if match and text[match.start()] == "." and _is_shortened(text, match.start()):
            continue
        body = text[start:end].strip()
        if body:
            left = text.index(body, start)
            pieces = ((m.start(), m[0]) for m in _PIECE.finditer(body)) if len(body) > LONGEST else ((0, body),)
            for at, piece in pieces:
                found.append(Sentence(as_written(piece), left + at, left + at + len(piece), paragraph))
        if match and "\n" in match[0]:
            paragraph += 1
        start = end
    return tuple(found)


def _is_shortened(text: str, stop: int) -> bool:
    """Whether a stop follows an initial or an abbreviation: "TP. Hồ Chí Minh", "T.Ư. Đảng", "ThS. Trần"."""
    if not text.endswith(_shortened(), 0, stop):  # nearly always
        return False
    starts = [stop - len(one) for one in _shortened() if text.endswith(one, 0, stop)]
    return any(start == 0 or not text[start - 1].isalnum() for start in starts)


@cache
def _shortened() -> tuple[str, ...]:
    """Initials, and the abbreviations of abbreviations.csv that end no sentence."""
    return (*ascii_uppercase, "Đ", *(row["printed"] for row in lexicon.rows("abbreviations")))


def asked_of(article: object) -> None:
    """Tell whoever hands over something else what is read, and how to have it.

    Raises:
        ValueError: it is no Article.
    """
    if not isinstance(article, Article):
        how = 'Article("my-id", "Ngày ...") of helpers.text makes one of a text, read_page() of helpers.clean of a file'
        raise Plainly(f"an Article is read, and not a {type(article).__name__}: {how}")


@dataclass(frozen=True)
class Article:
    """A cleaned article. `text` is the NFC body, one paragraph a line, without the title and the page's furniture.

    published is an ISO date or None, published_basis one of schema.DATE_BASES. page_day is the last day (ISO) that the
    saved page, furniture included, tells as past: it bounds the year of dates that print none. undated is what was told
    as its day of publication where that is none ("N/A"), and so not used.
    """

    article_id: str
    text: str
    title: str = ""
    published: str | None = None
    published_basis: str = "none"
    page_day: str | None = None
    language: str = "vi"
    text_kind: str = "page"
    outlet: str | None = None
    credited_to: str | None = None
    url: str | None = None
    source_file: str | None = None
    sha256: str | None = None
    furniture: tuple[str, ...] = field(default=(), repr=False)
    undated: str = field(default="", repr=False)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return sentences(self.text)

    @property
    def parts(self) -> tuple[tuple[int, Article], ...]:
        """What is read by itself, with the offset of its text: the article, or of an endless one PART sentences each.

        A part ends with a paragraph where one ends in its second half. The title is the first part's alone.
        """
        # not kept where it holds the article itself, which would then wait for the collector of garbage
        return self._cut if len(self.sentences) > PART else ((0, self),)

    @cached_property
    def _cut(self) -> tuple[tuple[int, Article], ...]:
        found: list[tuple[int, Article]] = []
        first = 0
        while first < len(self.sentences):
            end = min(first + PART, len(self.sentences))
            ends = range(end, first + PART // 2, -1) if end < len(self.sentences) else ()
            end = next((n for n in ends if self.sentences[n].paragraph != self.sentences[n - 1].paragraph), end)
            start = self.sentences[first].start
            own = {} if first == 0 else {"title": "", "furniture": ()}
            found.append((start, replace(self, text=self.text[start : self.sentences[end - 1].end], **own)))
            first = end
        return tuple(found)

    def joins_on(self, number: int) -> bool:
        """Whether a semicolon joins a sentence, by its number, to the one before."""
        return number > 0 and self.sentences[number - 1].text[-1:] == ";"

    def opening(self, number: int) -> int:
        """The number of the first of the sentences that semicolons join up to this one: its own when none do."""
        while self.joins_on(number):
            number -= 1
        return number

    @cached_property
    def words(self) -> int:
        """Vietnamese syllables, as blanks separate them."""
        return len(self.text.split())


def in_parts(article: Article, find: Callable[[Article], Iterable[Found]]) -> Iterable[Found]:
    """What is found in an article; of one of many parts, what no part before has told alike.

    Args:
        article: see Article.parts.
        find: gives dataclasses with char_start and char_end, of the article that it is given.
    """
    if len(article.parts) == 1:
        return find(article)
    found: dict[str, Found] = {}
    for offset, part in article.parts:
        for one in find(part):
            moved = replace(one, char_start=one.char_start + offset, char_end=one.char_end + offset)
            found.setdefault(repr(replace(one, char_start=0, char_end=0)), moved)
    return found.values()
