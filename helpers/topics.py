"""Topics that an article touches, by the phrases of data/reference/topics.csv."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from helpers.language import lexicon
from helpers.language.letters import UPPER, lower, tone_habits
from helpers.schema import TOPICS
from helpers.text import Article, asked_of, sentences

_OPENING = 600  # code points in which the first sentence is looked for; longer ones are cut there
_OFTEN = 2  # phrases of a topic with which it is more than a word in passing
_SHARE = 0.15  # of all phrases, with which the only one of a topic is enough in the first sentence


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
    # "lead": counts in the first sentence only; "field": names what the two work at, told of by one word;
    # "beside": makes no topic alone
    where: str


def find_mentions(article: Article) -> list[Mention]:
    """Count the phrases of topics.csv in the text, by topic in the schema's order, then in reading order.

    A phrase inside a longer one counts as the longer alone. Offices marked `lead` count in the first sentence only:
    further down they are names on a list of guests. The title is left out, because rates divide by the text's words.
    """
    asked_of(article)
    counts = Counter(phrase for phrase, _ in _found(article.text).phrases)
    found = [Mention(topic, phrase.text, n) for phrase, n in counts.items() for topic in phrase.topics]
    return sorted(found, key=lambda mention: TOPICS.index(mention.topic))


def topics_of(article: Article) -> tuple[str, ...]:
    """The topics that an article is about, in the schema's order.

    Those in its title, those told more than once, fields named as such ("nông nghiệp, năng lượng"), and those in the
    first sentence of an article that tells of little else: one soldier, bridge or bank in passing makes no topic. Nor
    does what stands beside the news ("nhân Tết Bunpimay", "sau đại dịch"), unless other words tell of its topic too.
    """
    asked_of(article)
    told, titled = _found(article.text), _found(article.title).phrases
    by_itself = {topic for phrase, _ in (*titled, *told.phrases) if phrase.where != "beside" for topic in phrase.topics}
    times = Counter(topic for phrase, _ in told.phrases for topic in phrase.topics)
    central = {topic for phrase, _ in titled for topic in phrase.topics}
    central |= {topic for phrase, _ in told.phrases if phrase.where == "field" for topic in phrase.topics}
    leading = {topic for phrase, start in told.phrases if start < told.lead for topic in phrase.topics}
    central |= {topic for topic in leading if times[topic] >= _SHARE * times.total()}
    return tuple(topic for topic in TOPICS if topic in by_itself and (topic in central or times[topic] >= _OFTEN))


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


class _Found(NamedTuple):
    """The phrases of a text with their starts, in reading order, and where its first sentence ends."""

    phrases: tuple[tuple[Phrase, int], ...]
    lead: int


@lru_cache(maxsize=2)  # a text is asked for its mentions, then, with its title, for its topics
def _found(text: str) -> _Found:
    found = [m for m in reference().find(text) if not _is_in_a_name(text, m)]
    lead = _lead(text) if found else 0
    return _Found(tuple((m.key, m.start) for m in found if m.start < lead or m.key.where != "lead"), lead)


def _is_in_a_name(text: str, match: lexicon.Match) -> bool:
    """Whether a word of one syllable is one of a person's: "ông Bun Mi | Phim Mạ Sỏn"."""
    printed = text[match.start : match.end]
    if match.key.text[:1].isupper() or not printed.istitle() or " " in printed:
        return False
    before, after = _NAME_BEFORE.search(text, max(0, match.start - 12), match.start), text[match.end : match.end + 2]
    return before is not None and after[:1] == " " and after[1:].isupper()


_NAME_BEFORE = re.compile(rf"(?<!\w)[{UPPER}][^\W\d]*\s$")


def _lead(text: str) -> int:
    """Where the first sentence ends."""
    opening = sentences(text[:_OPENING])
    return opening[0].end if opening else 0


def _phrase(row: dict[str, str]) -> Phrase:
    return Phrase(row["phrase"], tuple(lexicon.split(row["topic"])), row["where"])


@cache
def reference() -> lexicon.Matcher:
    return matcher(lexicon.rows("topics"))
