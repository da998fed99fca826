"""What reading makes of one input, whatever comes before or after it; by itself, so that it can be done anywhere."""

from __future__ import annotations

import traceback
from pathlib import Path

from helpers import clean, columns, schema
from helpers.building.readings import UNNAMED, Outcome
from helpers.building.register import Entry
from helpers.intake import firstlook, screening
from helpers.intake.incoming import Rejection, Source
from helpers.intake.listedrows import Line
from helpers.language.wordlists import BrokenList
from helpers.reading import read_whole


def outcome(source: Source | Line, keep_irrelevant: bool = False) -> Outcome:
    """Clean, screen and read one input; nothing but the source, the word lists and the code decides the result.

    Args:
        source: from folder.sources().
        keep_irrelevant: read an article that is not about the two countries too.
    """
    if isinstance(source, Line):
        if not keep_irrelevant and source.names_nothing():
            return UNNAMED
        source = source.read()
        if isinstance(source, Rejection):
            return Outcome(None, (source.reason, source.detail), None)
    looks = () if keep_irrelevant else (firstlook.may_concern, firstlook.cannot_concern)
    article = clean.read_source(source, *looks)
    if isinstance(article, Rejection):
        return Outcome(None, (article.reason, article.detail), None)
    entry = Entry.of(source, article)
    try:
        about, why = (True, "") if keep_irrelevant else screening.relevant(article)
        if not about:
            return Outcome(entry, ("not about the two countries", why), None)
        found = read_whole(article)
        for name, rows in found.facts.items():
            columns.hold(rows, schema.as_read(name), name)
        return Outcome(entry, None, found, article.undated)
    except (MemoryError, BrokenList):  # not the article's fault, and that of every other one
        raise
    except Exception as error:  # a fault of ours over one article leaves the others to be read, and is told
        return Outcome(entry, ("not read", _fault(error)), None)


def _fault(error: Exception) -> str:
    """Where a rule failed and over what, for whoever mends it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    what = " ".join(str(error).split())[:200]
    return f"a fault of this program: {type(error).__name__} in {Path(last.filename).name}, line {last.lineno}: {what}"
