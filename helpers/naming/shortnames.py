"""Short names that an article gives to a company, school or association: "Ngân hàng Xay Sẹt (XSB)", then "XSB"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import Party, find_parties

_NAMED = ("company", "school", "organisation")
_BRACKETED = lexicon.regex(  # "Công ty Sao Mai (gọi tắt là SMC)"
    rf"\s* \( (?:<short_for> \s* :? \s*)? [“\"]?"
    rf"(?P<short> [{UPPER}]{{2}}[\w-]{{0,14}} | [{UPPER}][\w-]*[{UPPER}][\w-]* ) [”\"]? \s* \)",
    "clause_words",
    ignore_case=False,
)


def short_names(sentences: Iterable[str]) -> dict[str, Party]:
    """Short name -> the party whose name it stands behind in brackets; the first that an article tells."""
    found: dict[str, Party] = {}
    for text in sentences:
        if "(" not in text or not _BRACKETED.search(text):
            continue
        for party in find_parties(text):
            told = _BRACKETED.match(text, party.char_end)
            if told and party.kind in _NAMED:
                found.setdefault(told["short"], party)
    return found


def with_short_names(text: str, parties: list[Party], known: dict[str, Party]) -> list[Party]:
    """The parties of a passage and those that it names by a short name alone, in reading order."""
    more = []
    for short, party in known.items():
        for m in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text):
            if (
                not any(p.char_start < m.end() and m.start() < p.char_end for p in parties)
                and text[m.start() - 1 : m.start()] != "("
            ):
                more.append(replace(party, char_start=m.start(), char_end=m.end()))
    return sorted([*parties, *more], key=lambda p: p.char_start) if more else parties
