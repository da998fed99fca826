"""Made news articles: article n of a seed is always the same, whatever else is made."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from random import Random

from benchmarks.wording import Draw, fill, slots, templates

FIRST, DAYS = date(2010, 1, 4), 5800  # days of publication: up to the end of 2025
MIDDLE, SPREAD, LEAST, MOST = 5300, 0.5, 700, 40_000  # bytes of a text: their median, and how far they scatter
REPRINTS = 0.03  # share of articles that another outlet printed before, but for a sentence
PASSING = 0.03  # share of the articles on something else in which Laos is named by the way
STOCK = 5000  # sentences of each subject that articles on something else are made of
FACTS = 0.5  # share of the sentences on the two countries that tell a fact, as long as there are facts to tell
REAL = 0.012  # of which articles come out that tell as many visits, sums and counts as published ones do
BACK = 400  # how many articles ago the first print of a reprint is at most


@dataclass(frozen=True, slots=True)
class Made:
    """An article: `about` tells whether it is on the two countries; its paragraphs are lines of `text`."""

    number: int
    title: str
    text: str
    outlet: str
    published: date
    about: bool

    @property
    def url(self) -> str:
        return f"https://{self.outlet}/tin-{self.number}.html"


def articles(count: int, share: float = 0.02, seed: int = 1, first: int = 0, facts: float = FACTS) -> Iterator[Made]:
    """So many articles, one at a time.

    Args:
        count: how many.
        share: which part of them is about the two countries, on average.
        seed: what decides everything; another seed makes another newspaper.
        first: the number of the first.
        facts: how many facts an article on the two countries tells; see FACTS.
    """
    return (article(number, share, seed, facts) for number in range(first, first + count))


def article(number: int, share: float = 0.02, seed: int = 1, facts: float = FACTS) -> Made:
    """Article `number` of a seed."""
    rng = Random(f"{seed} {number}")
    if rng.random() < REPRINTS and number > BACK:
        return _reprint(_original(number - 1 - int(rng.random() * BACK), share, seed, facts), number, rng)
    return _original(number, share, seed, facts)


def _reprint(first: Made, number: int, rng: Random) -> Made:
    lines = first.text.split("\n")
    if len(lines) > 4:
        del lines[1 + int(rng.random() * (len(lines) - 2))]
    outlet = rng.choice(slots()["outlet"])
    published = first.published + timedelta(days=int(rng.random() * 2))
    return Made(number, first.title, "\n".join(lines), outlet, published, first.about)


def _original(number: int, share: float, seed: int, facts: float) -> Made:
    rng = Random(f"{seed} {number} text")
    about = rng.random() < share
    draw = Draw(rng, _day(rng))
    file = "two_countries" if about else "others"
    name = draw.among(_weighed(file))
    titles, leads, *_ = templates(file)[name]
    size = min(max(MIDDLE * math.exp(rng.gauss(0, SPREAD)), LEAST), MOST)
    title = fill(draw.among(titles), draw)
    lines = [fill(draw.among(leads), draw)]
    length = len(lines[0].encode())
    sentences = _told(draw, name, facts) if about else _of_others(draw, name, seed)
    while length < size:
        paragraph = " ".join([next(sentences) for _ in range(draw.number(1, 3))])
        lines.append(paragraph)
        length += len(paragraph.encode()) + 1
    return Made(number, title, "\n".join(lines), draw.among(slots()["outlet"]), draw.published, about)


def _told(draw: Draw, name: str, facts: float) -> Iterator[str]:
    """Sentences on the two countries, without end: each fact of the subject once, so that there are no dozen sums."""
    files = templates("two_countries")
    once, filling = list(files[name].sentences), [files["any of them"].sentences, templates("any")["any"].sentences]
    while True:
        if once and draw.random() < facts:
            yield fill(once.pop(int(draw.random() * len(once))), draw)
        else:
            yield fill(draw.among(draw.among(filling)), draw)


def _of_others(draw: Draw, name: str, seed: int) -> Iterator[str]:
    """Sentences on something else, without end, from a stock: nearly all of a large corpus is made of them."""
    if draw.random() < PASSING:
        yield fill(draw.among(templates("passing")["passing"].sentences), draw)
    stocks = _stock("others", name, seed), _stock("any", "any", seed)
    while True:
        yield draw.among(stocks[draw.random() < 0.5])


@lru_cache(maxsize=64)
def _stock(file: str, name: str, seed: int) -> tuple[str, ...]:
    """So many sentences of a subject that two articles hardly share one."""
    rng = Random(f"{seed} {file} {name}")
    found = templates(file)[name].sentences
    days = [Draw(rng, _day(rng)) for _ in range(100)]
    return tuple(fill(found[n % len(found)], days[n % 100]) for n in range(STOCK))


def _day(rng: Random) -> date:
    return FIRST + timedelta(days=int(rng.random() * DAYS))


@cache
def _weighed(file: str) -> list[str]:
    return [name for name, subject in templates(file).items() for _ in range(subject.weight)]
