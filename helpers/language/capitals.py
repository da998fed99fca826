"""Lines printed all in capitals, as a paper would print them otherwise: headlines that a page repeats in its text."""

from __future__ import annotations

from functools import cache

from helpers.language import lexicon
from helpers.language.letters import lower

LEAST = 20  # characters; what is shorter is a label or a byline
LAOS = "Lào"
FULL_NAME = 4  # syllables of the longest Vietnamese name that nothing else ends
WORD = 5  # letters of the longest place of one syllable, which may be a word as well: "Vinh", "Thanh"


def as_written(text: str) -> str:
    """A line in capitals with those that its names and offices have, of the same length; any other text as it is.

    >>> as_written("THỦ TƯỚNG LÀO SONEXAY SIPHANDONE THĂM CHÍNH THỨC VIỆT NAM")
    'Thủ tướng Lào Sonexay Siphandone thăm chính thức Việt Nam'
    """
    if not text.isupper() or len(text) < LEAST:
        return text
    low = list(lower(text))
    told = list(_spellings().find(text))
    for match in told:
        for at, letter in zip(range(match.start, match.end), str(match.key), strict=False):
            low[at] = text[at] if letter.isupper() else low[at]
    covered = {at for match in told for at in range(match.start, match.end)}
    for at in _unknown_names("".join(low), covered):
        low[at] = text[at]
    first = next((n for n, letter in enumerate(low) if letter.isalpha()), 0)
    low[first] = text[first]
    return "".join(low)


def as_printed(text: str, written: str | None) -> str | None:
    """A name or office as a text prints it, when as_written() changed its line; any other as it is."""
    return written.upper() if written and written not in text and written.upper() in text else written


@cache
def _spellings() -> lexicon.Matcher:
    """Names, places, countries and offices as they are printed."""
    people = (form for r in lexicon.rows("people") for form in (r["name"], *lexicon.split(r["aliases"])))
    places = (form for r in lexicon.rows("places") for form in (r["name"], *lexicon.split(r["aliases"])))
    countries = (row["phrase"] for row in lexicon.rows("countries"))
    named = [form for form in (*people, *places, *countries) if not form.isalpha() or len(form) > WORD or form == LAOS]
    offices = [row["phrase"] for name in ("offices", "bodies") for row in lexicon.rows(name)]
    return lexicon.Matcher((form, form) for form in (*named, *offices))


@cache
def _ends() -> lexicon.Matcher:
    """Verbs and what joins: where a name that no list holds ends."""
    verbs = (row["phrase"] for row in lexicon.rows("acts"))
    joining = (row["printed"] for row in lexicon.rows("visit_words") if row["kind"] == "ends_name")
    return lexicon.Matcher((phrase, phrase) for phrase in (*verbs, *joining))


def _unknown_names(text: str, covered: set[int]) -> list[int]:
    """Where the syllables begin of names that no list holds: a Vietnamese surname and what follows, up to a verb."""
    surnames = {lower(row["surname"]) for row in lexicon.rows("surnames")}
    ends = {match.start for match in _ends().find(text)}
    begins, at, left = [], 0, 0
    last = ""  # letter before the word
    for word in text.split(" "):
        bare = word.strip(",.;:()\"'")
        if not left and bare in surnames and at not in covered and at and last != ",":
            left = FULL_NAME
        elif left and ((left < FULL_NAME - 1 and at in ends) or at in covered or not bare.isalpha()):
            left = 0
        if left:
            begins.append(at)
            left = 0 if bare != word else left - 1
        last = word.rstrip()[-1:] or last
        at += len(word) + 1
    return begins
