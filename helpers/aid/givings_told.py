"""What an article has told of givings so far: sums, works, and who was named where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice

from helpers.aid.deal import Deal, Span
from helpers.aid.giving_acts import tells_gift
from helpers.aid.works import Work
from helpers.amounts import Amount
from helpers.naming.folkplaces import with_folk_places
from helpers.naming.ownplaces import passages_before, with_own_places
from helpers.naming.parties import Party, find_parties
from helpers.naming.shortnames import short_names, with_short_names
from helpers.naming.thoseplaces import with_those_places
from helpers.text import Article, Sentence
from helpers.timing.told import Calendar, said

SPAN = 60  # sentences around a giving in which its work's stages are looked for; more is another story
GOODS_TOLD = 3  # sentences in which an article tells the goods that are its news
REACH = 6  # sentences in which a giving, its work or its other party is still meant ("Tổng trị giá 3 tỷ đồng.")


def sentences_before(number: int, reach: int = REACH) -> range:
    """The numbers of the sentences before one, the last first."""
    return range(number - 1, max(-1, number - 1 - reach), -1)


@dataclass(frozen=True, slots=True)
class Told:
    """A giving between the two sides: where it is told, of which work, at which stage."""

    deal: Deal
    giver: Party
    receiver: Party
    sentence: Sentence
    number: int
    work: Work | None
    said: str | None  # the stage that words of the sentence tell
    building: bool
    own: Span | None = None  # where the words of this sum stand, when the giving has several


@dataclass
class Reading:
    """What the article has told so far."""

    article: Article
    calendar: Calendar
    sums: list[tuple[Told, Amount, Sentence]] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    works: list[tuple[Work, str | None, int, Sentence]] = field(default_factory=list)
    waiting: list[tuple[Work | None, Amount, Sentence, int]] = field(default_factory=list)
    named: dict[int, list[Party]] = field(default_factory=dict)
    home: list[int] = field(default_factory=list)  # sentences that tell what is given at home

    def works_near(self, number: int, back: int, ahead: int) -> list[tuple[Work, str | None, int, Sentence]]:
        """The works named from `back` sentences before a sentence to `ahead` behind it."""
        first = bisect_left(self.works, number - back, key=lambda entry: entry[2])
        last = bisect_right(self.works, number + ahead, key=lambda entry: entry[2])
        return self.works[first:last]

    def clause_before(self, number: int) -> str:
        """The clause before a sentence that a semicolon carries on, "" when none does."""
        return self.article.sentences[number - 1].text if self.article.joins_on(number) else ""

    def opening(self, number: int) -> str:
        """The first clause of the sentence that a clause is carried on from by semicolons, "" for a first clause."""
        first = self.article.opening(number)
        return self.article.sentences[first].text if first < number else ""

    def clauses_ahead(self, number: int) -> range:
        """The numbers of the clauses that semicolons add to a sentence, SPAN at most."""
        last, most = number, min(number + SPAN, len(self.article.sentences) - 1)
        while last < most and self.article.joins_on(last + 1):
            last += 1
        return range(number + 1, last + 1)

    def clauses(self, number: int) -> str:
        """A sentence with the clause before it and those behind it that semicolons add."""
        behind = (self.article.sentences[at].text for at in self.clauses_ahead(number))
        return " ".join((self.clause_before(number), self.article.sentences[number].text, *behind))

    def clause_ahead(self, number: int) -> list[Party]:
        """Who the clauses name that semicolons add to a sentence."""
        return [party for at in self.clauses_ahead(number) for party in self.parties(at)]

    @cached_property
    def goods_told(self) -> int:
        """In how many sentences goods are told as news: in more of them when the headline tells a gift.

        The clauses of a list that semicolons part ("Dự lễ có X; Y; ...") are one sentence then.
        """
        if not tells_gift(self.article.title):
            return GOODS_TOLD
        numbers = range(len(self.article.sentences))
        own = (number for number in numbers if not self.clause_before(number))
        return next(islice(own, REACH, None), len(numbers))

    @cached_property
    def tells_presents(self) -> bool:
        """Whether presents of any sort are the news: when the headline tells a gift and nothing else that was done."""
        return tells_gift(self.article.title, alone=True)

    @cached_property
    def titled(self) -> list[Party]:
        """Who the headline names: the last to be asked, since it often tells the receiver that the body leaves out."""
        return find_parties(self.article.title)

    def parties(self, number: int) -> list[Party]:
        """Who a sentence names; read once, and only when a sentence that may tell a giving asks."""
        if number not in self.named:
            text = self.article.sentences[number].text
            found = with_folk_places(text, find_parties(text), self.article.text)
            found = with_own_places(text, found, passages_before(self.article, number))
            found = with_those_places(text, found, map(self.parties, sentences_before(number)))
            self.named[number] = with_short_names(text, found, self.short_names)
        return self.named[number]

    def parties_before(self, number: int, reach: int = REACH) -> Iterator[Party]:
        """Who the sentences before one name, the last first."""
        return (party for at in sentences_before(number, reach) for party in reversed(self.parties(at)))

    @cached_property
    def short_names(self) -> dict[str, Party]:
        """The short names that the article gives to companies, schools and associations."""
        return short_names([s.text for s in self.article.sentences])


def is_of_earlier_time(so_far: Reading, sentence: Sentence) -> bool:
    """Whether a sentence looks back, or tells only of years that are over: "Trước đó, vào cuối năm 2010, ..."."""
    if said("looking_back").search(sentence.text):
        return True
    told = so_far.calendar.within(sentence.start, sentence.end)
    now = str(so_far.calendar.own_year or "")
    return bool(told) and all((m.end or m.start or "9")[:4] < now for m in told)
