"""Which sentence tells each field of a trip, where it is not the one that its row quotes, and which rule chose it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import shorten

from helpers import names
from helpers.dates import find_dates
from helpers.naming.actors import find_actors
from helpers.naming.placenames import find_places
from helpers.text import Article

CHOSEN_BY = {  # of each field the function that chooses it; tests hold these to the code
    "leader": "trips.trip_heads.best_head",
    "start": "trips.trip_days.day_of_news",
    "end": "trips.trip_days.day_of_news",
    "host": "trips.hosts.find_host",
    "places": "trips.itinerary.choose_places",
}
WIDEST = 160  # code points of a sentence shown
_Told = tuple[int, int, str]  # where it stands, and the value that is told there


def origins(article: Article, row: Mapping[str, object]) -> Iterator[tuple[str, str, str]]:
    """What another sentence than the quoted one tells of a trip: field and value, function, sentence and words.

    Where a value stands in several sentences, the one nearest to the quote is told; where it stands in none, that it
    was worked out. A value that the quote holds is left out.

    Args:
        article: the article read.
        row: of visits.
    """
    for field, value, found in _found(article, row):
        here = [one for one in found if row["char_start"] <= one[0] < row["char_end"]]
        if here:
            continue
        rule = CHOSEN_BY[field]
        nearest = min(found, key=lambda one: abs(one[0] - int(str(row["char_start"]))), default=None)
        if nearest is None:
            yield (
                f"{field} {value}",
                rule,
                "no sentence as such: the title, the day of publication, or worked out",
            )
            continue
        start, end, _ = nearest
        number = sum(one.start <= start for one in article.sentences)
        sentence = article.sentences[number - 1]
        words = shorten(sentence.text, WIDEST, placeholder=" …")
        yield f"{field} {value}", rule, f'sentence {number}, "{article.text[start:end]}": {words}'


def _found(article: Article, row: Mapping[str, object]) -> Iterator[tuple[str, str, list[_Told]]]:
    """Each field with its value, and where the article tells that value."""
    days = [d for d in find_dates(article) if d.start]
    for field in ("start", "end"):
        if value := row[field]:
            yield field, str(value), [(d.char_start, d.char_end, d.text) for d in days if value in (d.start, d.end)]
    people = [(a.start, a.end, a.name) for a in find_actors(article) if a.name]
    for field in ("leader", "host"):
        if value := row[field]:
            yield field, str(value), [one for one in people if one[2] == value]
    spots = [(m.start + s.start, m.end + s.start, m.key) for s in article.sentences for m in find_places(s.text)]
    for place in str(row["places"] or "").split(";"):
        if place:
            yield "places", place, [one for one in spots if place in _above(str(one[2]))]


def _above(place: str | None) -> Iterator[str]:
    """A place and those that it lies in."""
    while place:
        yield place
        own = names.places().get(place)
        place = own.parent if own else None
