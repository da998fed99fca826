"""What reading makes of one input, whatever comes before or after it; by itself, so that it can be done anywhere."""

from __future__ import annotations

from dataclasses import dataclass, fields

import msgpack

from helpers import clean, firstlook, screening
from helpers.incoming import Rejection, Source
from helpers.listings import Line
from helpers.reading import Reading, read_whole


@dataclass(frozen=True, slots=True)
class Outcome:
    """An input after reading.

    Attributes:
        entry: what tells its article from others; None: there is no article in it.
        rejection: why it is not used, (reason, detail); None: it is.
        reading: what was read in it; None when it is not used.
    """

    entry: clean.Entry | None
    rejection: tuple[str, str] | None
    reading: Reading | None


def outcome(source: Source | Line, keep_irrelevant: bool = False) -> Outcome:
    """Clean, screen and read one input; nothing but the source, the word lists and the code decides the result.

    Args:
        source: from folder.sources().
        keep_irrelevant: read an article that is not about the two countries too.
    """
    if isinstance(source, Line):
        if not keep_irrelevant and firstlook.cannot_concern_line(source.data) and source.is_plain():
            return UNNAMED
        source = source.read()
        if isinstance(source, Rejection):
            return Outcome(None, (source.reason, source.detail), None)
    looks = () if keep_irrelevant else (firstlook.may_concern, firstlook.cannot_concern)
    article = clean.read_source(source, *looks)
    if isinstance(article, Rejection):
        return Outcome(None, (article.reason, article.detail), None)
    entry = clean.Entry.of(source, article)
    about, why = (True, "") if keep_irrelevant else screening.relevant(article)
    if not about:
        return Outcome(entry, ("not about the two countries", why), None)
    return Outcome(entry, None, read_whole(article))


UNNAMED = Outcome(None, clean.UNNAMED, None)  # most inputs


def glanced(source: Source | Line) -> Outcome | None:
    """The outcome of a page that plainly does not name Laos, told by its bytes as outcome() does; None of any other.

    It costs no more than giving the page to another process. A line is soon given, and takes longer.
    """
    if isinstance(source, Line):
        return None
    return UNNAMED if firstlook.cannot_concern(source.data) else None


def packed(found: Outcome) -> bytes:
    """An outcome as bytes; none for UNNAMED."""
    if found == UNNAMED:
        return b""
    told = {"entry": _named(found.entry), "rejection": found.rejection, "reading": _named(found.reading)}
    return msgpack.packb(told)


def _named(found: clean.Entry | Reading | None) -> dict[str, object] | None:
    """Its attributes by name; asdict() would copy every row of it first, which takes a tenth of the time of reading."""
    return {field.name: getattr(found, field.name) for field in fields(found)} if found else None


def unpacked(content: bytes) -> Outcome:
    """The outcome that packed() was given."""
    if not content:
        return UNNAMED
    told = msgpack.unpackb(content)
    entry, rejection, reading = told["entry"], told["rejection"], told["reading"]
    return Outcome(
        clean.Entry(**entry | {"ids": tuple(entry["ids"])}) if entry else None,
        tuple(rejection) if rejection else None,
        Reading(**reading) if reading else None,
    )
