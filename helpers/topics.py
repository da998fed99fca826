"""Topics that an article touches, by the phrases of data/reference/topics.csv."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from helpers import lexicon
from helpers.letters import lower, tone_habits
from helpers.schema import TOPICS
from helpers.text import Article, sentences

_OPENING = 600  # code points in which the first sentence is looked for; longer ones are cut there


class Mention(NamedTuple):
    """A phrase of topics.csv as one article uses it; a phrase of two topics gives two."""

    topic: str
    phrase: str
    count: int


@dataclass(frozen=True, slots=True, eq=False)  # one object a row: told apart, and counted, by identity
class Phrase:
    """A row of topics.csv: without topics it only hides the shorter phrases in it ("Huân chương Lao động")."""

    text: str
    topics: tuple[str, ...]
    lead_only: bool


def find_mentions(article: Article) -> list[Mention]:
    """Count the phrases of topics.csv in the text, by topic in the schema's order, then in reading order.

    A phrase inside a longer one counts as the longer alone. Offices marked `lead` count in the first sentence only:
    further down they are names on a list of guests. The title is left out, because rates divide by the text's words.
    """
    found = [Mention(topic, phrase.text, n) for phrase, n in _count(article.text).items() for topic in phrase.topics]
    return sorted(found, key=lambda mention: TOPICS.index(mention.topic))


def topics_of(article: Article) -> tuple[str, ...]:
    """The topics touched, in the schema's order: those with at least one phrase in the title or the text."""
    touched = {topic for part in (article.title, article.text) for phrase in _count(part) for topic in phrase.topics}
    return tuple(topic for topic in TOPICS if topic in touched)


def matcher(rows: Iterable[dict[str, str]]) -> lexicon.Matcher:
    """A matcher for rows of topics.csv, each phrase in every spelling that newspapers use for it."""
    return lexicon.Matcher((spelling, phrase) for phrase in map(_phrase, rows) for spelling in spellings(phrase.text))


def spellings(phrase: str) -> list[str]:
    """The ways to print a phrase, in lower case, its own first: "hai tỉnh", "2 tỉnh"; " - " as any dash."""
    found = [lower(phrase)]
    for row in lexicon.rows("spellings"):
        found += [re.sub(rf"\b{row['syllable']}\b", row["also"], form) for form in found if row["syllable"] in form]
    found += [turned for form in found for turned in tone_habits(form)[1:]]
    found += [form.replace(" - ", dash) for form in found if " - " in form for dash in ("-", " – ", "–")]
    return list(dict.fromkeys(found))


@lru_cache(maxsize=2)  # a text is asked for its mentions, then, with its title, for its topics
def _count(text: str) -> Counter[Phrase]:
    found = reference().find(text)
    lead = _lead(text) if any(match.key.lead_only for match in found) else 0
    return Counter(match.key for match in found if match.start < lead or not match.key.lead_only)


def _lead(text: str) -> int:
    """Where the first sentence ends."""
    opening = sentences(text[:_OPENING])
    return opening[0].end if opening else 0


def _phrase(row: dict[str, str]) -> Phrase:
    return Phrase(row["phrase"], tuple(lexicon.split(row["topic"])), row["where"] == "lead")


@cache
def reference() -> lexicon.Matcher:
    return matcher(lexicon.rows("topics"))
