"""The year in which the leaders whom an article names first held the offices it gives them, where it prints none."""

from __future__ import annotations

from collections.abc import Iterator

from helpers import names
from helpers.language.capitals import as_written
from helpers.names import Person
from helpers.naming.chains import chains_of
from helpers.naming.items import items_of
from helpers.text import LEAD, Article
from helpers.timing.isodates import iso_of

LOWEST = names.rank("minister")  # lower offices are told in words that people.csv does not tell apart
YEARS = range(2000, 2041)  # of the news that is read; a term without an end fits several of the last ones


def year_of_terms(article: Article, month: int, day: int | None, since: int) -> int | None:
    """The only year in which everybody whom the headline and the lead name with an office held it on a day.

    "Chiều 11/7, Chủ tịch nước Tô Lâm ..." is of 2024: no other 11 July lies in that term, or in none that he is not
    named with a higher office in. The month in which somebody leaves counts when there is no other.

    Args:
        month, day: of the story; day None when only its month is told.
        since: the newest year that the article prints as past; the story is no older. 0 when it prints none.

    Returns:
        None when no year fits, or several do.
    """
    held = tuple(_held(article))
    if not held:
        return None
    days = [told for year in YEARS if year >= since and (told := iso_of(year, month, day))]
    fitting = [day for day in days if all(_holds(*office, day) for office in held)]
    if len(fitting) > 1:
        fitting = [day for day in fitting if not any(_leaves(*office, day) for office in held)]
    return int(fitting[0][:4]) if len(fitting) == 1 else None


def _holds(person: Person, levels: frozenset[str], day: str) -> bool:
    """Whether somebody held offices of all these levels on a day, and none that ranks higher."""
    held = {term.level for term in person.terms if term.holds_on(day)}
    return levels <= held and min(map(names.rank, held)) == min(map(names.rank, levels))


def _leaves(person: Person, levels: frozenset[str], day: str) -> bool:
    return any(term.level in levels and term.end and day.startswith(term.end) for term in person.terms)


def _held(article: Article) -> Iterator[tuple[Person, frozenset[str]]]:
    """Who is named in the headline or the lead, with the levels of his offices there, if people.csv knows when."""
    for text in (as_written(article.title or ""), *(s.text for s in article.sentences[:LEAD])):
        for chain in chains_of(text, items_of(text)):
            at = next((n for n, item in enumerate(chain) if item.kind == "name"), None)
            person = names.people().get(chain[at].name) if at else None
            if person is None or any(item.kind == "former" for item in chain):
                continue
            told = {i.level for i in chain[:at] if i.kind == "office" and names.rank(i.level) <= LOWEST}
            unknown = {term.level for term in person.terms if not term.start}
            if known := frozenset(term.level for term in person.terms if term.level in told - unknown):
                yield person, known
