"""Reports taken as one commitment, and whether another is of it: stages in order, the same years, parties and sum."""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass, field

from helpers.merging.merge_gifts import ALIKE, SAME_DAY, Gift, alike, speaks_of_building
from helpers.merging.merge_rows import Span, gap
from helpers.schema import STAGES

LONGEST = 10 * 366  # days from the first stage of a work to its last
APART = 366  # days between two reports that the same parties and sum alone do not join
WEEK = 7  # days by which a promise may be told late: news of a gift handed over may call it decided
BEGUN = 3 * 366  # days between the agreement on a work and its first stone, which are one stage
VERY_ALIKE = 95  # token_set_ratio of two purposes that name one work in the same words
SIGNED = STAGES.index("signed")
NEWEST = 30  # of what a commitment is compared by so many are kept, the newest: keeps the work linear


@dataclass(slots=True, eq=False)
class Group:
    """Gifts taken as one commitment; what the next is compared with is kept once, however many reports there are."""

    group_id: str | None  # None: formed by the rule, named after its first row at the end
    number: int  # order of appearance
    rows: list[str] = field(default_factory=list)
    days: dict[int, Span] = field(default_factory=dict)  # place of a stage -> all days told for it
    sums: dict[tuple, Gift] = field(default_factory=dict)  # each different sum
    pairs: set[tuple] = field(default_factory=set)  # each different giver and receiver
    topics: dict[frozenset[str], None] = field(default_factory=dict)  # the words of each different purpose
    by_article: dict[str, list[Gift]] = field(default_factory=lambda: defaultdict(list))
    years: set[tuple[float, float]] = field(default_factory=set)  # for which its sum is, as told
    aid: bool = False
    work: bool = False

    def add(self, gift: Gift) -> None:
        self.pairs.add((gift.givers, gift.takers))
        self.by_article[gift.article].append(gift)
        self.aid |= gift.aid
        self.work |= gift.work
        if gift.years:
            self.years.add(gift.years)
        if len(self.topics) < NEWEST:
            self.topics[gift.words] = None
        if gift.low is not None:
            self.sums.setdefault((gift.low, gift.high, gift.currency, gift.usd), gift)
        for stage, days in gift.days:
            first, last = self.days.get(stage, days)
            self.days[stage] = min(first, days[0]), max(last, days[1])

    def takes(self, gift: Gift) -> bool:
        """Whether stages stay in order, the sum is for the same years, and the article does not tell two gifts."""
        if not _in_order(self.days, gift) and not self._begun_later(gift):  # most often
            return False
        if gift.years and self.years and not any(_same_years(gift.years, own) for own in self.years):
            return False
        if (gift.aid or self.aid) and self.years_apart(gift):
            return False
        return all(_told_again(gift, own) for own in self.by_article.get(gift.article, ()))

    def _begun_later(self, gift: Gift) -> bool:
        """Whether one report tells that a work was agreed on and another, much later, that it was begun."""
        if self.aid or gift.aid or not any(stage == SIGNED for stage, _ in gift.days):
            return False
        if not _in_order(self.days, gift, signed=BEGUN) or self.likeness(gift) < VERY_ALIKE:
            return False
        return (gift.work and self.work) or speaks_of_building(gift.purpose)

    def years_apart(self, gift: Gift) -> bool:
        """Whether every stage of it lies more than APART from those of the gift."""
        return bool(self.days and gift.days) and all(
            gap(days, told) > APART for days in self.days.values() for _, told in gift.days
        )

    def parties(self, gift: Gift) -> int:
        """On how many sides, giver and receiver, the very party stands in both: 2, 1 or 0."""
        if (gift.givers, gift.takers) in self.pairs and gift.givers and gift.takers:
            return 2
        return max([bool(gift.givers & givers) + bool(gift.takers & takers) for givers, takers in self.pairs])

    def prints(self, gift: Gift) -> bool:
        """Whether one of its reports prints the very sum."""
        return any((gift.low, gift.currency) == (own.low, own.currency) for own in self.sums.values())

    def same_gift(self, gift: Gift) -> bool:
        """Whether sum and parties are the same.

        Where one side is told as the state or as a body of it, or where years lie between, the purposes must be alike
        too, or share a word and the very sum.
        """
        if not (sides := self.parties(gift)) or not any(map(gift.same_sum, self.sums.values())):
            return False
        if sides == 1 or self.years_apart(gift):
            shared = any(gift.words & topic for topic in self.topics)
            return shared and (self.prints(gift) or self.likeness(gift) >= ALIKE)
        return True

    def likeness(self, gift: Gift) -> float:
        return max((alike(topic, gift.words) for topic in self.topics), default=0)


def _in_order(days: dict[int, Span], gift: Gift, signed: int = SAME_DAY) -> bool:
    """Whether each stage stays within SAME_DAY of itself, none precedes an earlier one by a WEEK, LONGEST holds all.

    signed: how far apart two reports of that stage may lie.
    """
    for stage, (first, last) in gift.days:
        for other, (earliest, latest) in days.items():
            itself = signed if stage == SIGNED else SAME_DAY
            late, early = (itself, itself) if stage == other else (LONGEST, WEEK) if stage > other else (WEEK, LONGEST)
            if first - latest > late or earliest - last > early:  # how late it may come after the other one
                return False
    return True


def _same_years(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Whether two sums may be for the same years; "since 2012" and "2012 to 2023" are."""
    return one[0] == other[0] and (one[1] == other[1] or math.inf in (one[1], other[1]))


def _told_again(gift: Gift, own: Gift) -> bool:
    """Whether two rows of one article may tell one gift: its stages, or its sum in two currencies."""
    return gift.stage != own.stage or (gift.currency != own.currency and gift.same_sum(own))
