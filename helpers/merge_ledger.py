"""Puts reports of gifts together: finds the commitment that a report tells of, by sum or by words, in linear time."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import product

from helpers.merge_gifts import (
    SAME_DAY,
    SAME_SUM,
    SCALE,
    SHARED_WORDS,
    Gift,
    alike,
    is_slip,
    names_of_project,
    state_of,
)
from helpers.merge_rows import Span, reading_order

LONGEST = 10 * 366  # days from the first stage of a work to its last
ALIKE = 80  # token_set_ratio of two purposes that mean one work
NEWEST = 30  # candidates looked at per index entry, the newest: keeps the work linear


@dataclass(slots=True, eq=False)
class _Group:
    """Gifts taken as one commitment; what the next is compared with is kept once, however many reports there are."""

    group_id: str | None  # None: formed by the rule, named after its first row at the end
    number: int  # order of appearance
    rows: list[str] = field(default_factory=list)
    days: dict[int, Span] = field(default_factory=dict)  # place of a stage -> all days told for it
    sums: dict[tuple, Gift] = field(default_factory=dict)  # each different sum
    pairs: set[tuple] = field(default_factory=set)  # each different giver and receiver
    topics: dict[frozenset[str], None] = field(default_factory=dict)  # the words of each different purpose
    by_article: dict[str, list[Gift]] = field(default_factory=lambda: defaultdict(list))

    def add(self, gift: Gift) -> None:
        self.pairs.add((gift.givers, gift.takers))
        self.by_article[gift.article].append(gift)
        if len(self.topics) < NEWEST:
            self.topics[gift.words] = None
        if gift.low is not None:
            self.sums.setdefault((gift.low, gift.high, gift.currency, gift.usd), gift)
        for stage, days in gift.days:
            first, last = self.days.get(stage, days)
            self.days[stage] = min(first, days[0]), max(last, days[1])

    def takes(self, gift: Gift) -> bool:
        """Whether the stages stay in order, and the article does not tell two gifts."""
        if not _in_order(self.days, gift):  # most often
            return False
        return all(_told_again(gift, own) for own in self.by_article.get(gift.article, ()))

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

        Where one side is told as the state or as a body of it, the purposes must be alike too, or share a word and the
        very sum.
        """
        if not (sides := self.parties(gift)) or not any(map(gift.same_sum, self.sums.values())):
            return False
        if sides == 1:
            shared = any(gift.words & topic for topic in self.topics)
            return shared and (self.prints(gift) or self.likeness(gift) >= ALIKE)
        return True

    def likeness(self, gift: Gift) -> float:
        return max((alike(topic, gift.words) for topic in self.topics), default=0)


def _in_order(days: dict[int, Span], gift: Gift) -> bool:
    """Whether each stage stays within SAME_DAY of itself, none precedes an earlier one, and LONGEST holds all."""
    for stage, (first, last) in gift.days:
        for other, (earliest, latest) in days.items():
            if first - latest > (LONGEST if stage > other else SAME_DAY):  # how late it may come after the other one
                return False
            if earliest - last > (LONGEST if stage < other else SAME_DAY):
                return False
    return True


def _told_again(gift: Gift, own: Gift) -> bool:
    """Whether two rows of one article may tell one gift: its stages, or its sum in two currencies."""
    return gift.stage != own.stage or (gift.currency != own.currency and gift.same_sum(own))


_Newest = dict[int, _Group]  # by number, the oldest first
_Pair = tuple[str, str]  # a giver and a receiver
_Sign = tuple[str, int]  # of a sum: its currency ("": US dollars, whatever the currency printed) and its size


class Ledger:
    """The commitments found so far, and the rows put into each."""

    def __init__(self) -> None:
        self.home: dict[str, str] = {}
        self.parts: set[str] = set()  # rows attached to their total
        self._groups: list[_Group] = []
        self._named: dict[str, _Group] = {}
        self._sumless: set[int] = set()  # groups none of whose reports prints a sum
        self._by_sum: dict[_Sign, dict[_Pair, _Newest]] = defaultdict(dict)
        self._by_word: dict[_Pair, dict[str, _Newest]] = defaultdict(dict)

    def put(self, gift: Gift, group_id: str, part: bool = False) -> None:
        """Put a decided row where it belongs; a part gives its total neither sum nor words."""
        self._add(gift, self._group(group_id), part)

    def join(self, told: Iterable[Gift], rows: dict[str, dict], known: dict[str, dict]) -> None:
        """Put undecided rows by the rule, in order of days: those that name a known work first, parts last."""
        order = sorted(
            told, key=lambda g: (g.part, not g.project, g.low is None, min(g.stages.values(), default="9999"), g.key)
        )
        totals: dict[str, list[Gift]] = defaultdict(list)
        for gift in order:
            if not gift.part:
                totals[gift.article].append(gift)
        placed: dict[str, _Group] = {}
        for gift in order:
            total = _total(gift, totals[gift.article]) if gift.part else None
            group = placed[total.key] if total else self._find(gift) or self._group(gift.project)
            placed[gift.key] = group
            self._add(gift, group, part=total is not None)
        for group in self._groups:
            if group.group_id is None:
                group.group_id = reading_order(group.rows, rows, known)[0]
            self.home.update(dict.fromkeys(group.rows, group.group_id))

    def _group(self, group_id: str | None) -> _Group:
        if group_id in self._named:
            return self._named[group_id]
        group = _Group(group_id, len(self._groups))
        group.topics.update(dict.fromkeys(names_of_project().get(group_id, ())))
        self._groups.append(group)
        self._sumless.add(group.number)
        if group_id:
            self._named[group_id] = group
        return group

    def _add(self, gift: Gift, group: _Group, part: bool) -> None:
        group.rows.append(gift.key)
        if group.group_id:
            self.home[gift.key] = group.group_id
        if part:
            self.parts.add(gift.key)
            return
        known = (gift.givers, gift.takers) in group.pairs
        group.add(gift)
        if gift.low is not None:
            self._sumless.discard(group.number)
        found = gift.words if known else frozenset().union(*group.topics)
        for sign in _signs(gift.currency, gift.low, gift.usd):
            _remember(self._by_sum[sign], _pairs(_indexed(gift.givers), _indexed(gift.takers)), group)
        for pair in _pairs(gift.givers, gift.takers):
            _remember(self._by_word[pair], found, group)

    def _find(self, gift: Gift) -> _Group | None:
        if gift.project in self._named:
            return self._named[gift.project]
        same = self._best(gift, self._with_sum(gift)) if gift.low is not None else None
        if gift.project:  # not the sum of another known work
            return None if same and same.group_id in names_of_project() else same
        return same or self._best(gift, self._with_words(gift))

    def _best(self, gift: Gift, found: Iterable[_Group]) -> _Group | None:
        """Of the groups that take the gift the one of the very sum, then of the very parties, the likest, newest."""
        taking = list(found)
        if len(taking) < 2:  # most often
            return taking[0] if taking else None
        ranks = [(group.prints(gift), group.parties(gift)) for group in taking]
        best = max(ranks)
        equal = [group for group, rank in zip(taking, ranks, strict=True) if rank == best]
        return equal[0] if len(equal) == 1 else max(equal, key=lambda g: (g.likeness(gift), g.number))

    def _with_sum(self, gift: Gift) -> Iterator[_Group]:
        """The groups that take the gift and print its sum, or one that is misprinted."""
        near: dict[int, _Group] = {}  # most groups are found under several signs; each is compared once
        pairs = _pairs(_sought(gift.givers), _sought(gift.takers))
        for sign in _near_signs(gift.currency, gift.low, gift.usd):
            if known := self._by_sum.get(sign):
                for pair in pairs:
                    if pair in known:
                        near.update(known[pair])
        same = [group for group in near.values() if group.takes(gift) and group.same_gift(gift)]  # most: of other days
        yield from same
        seen = {group.number for group in same}
        for sign in _slips(gift.currency, gift.low):
            known = self._by_sum.get(sign, {})
            for pair in _pairs(gift.givers, gift.takers) if known else ():
                for group in known.get(pair, {}).values():
                    if group.number in seen or not any(is_slip(gift, own) for own in group.sums.values()):
                        continue
                    seen.add(group.number)
                    if group.takes(gift):
                        yield group

    def _with_words(self, gift: Gift) -> Iterator[_Group]:
        """The groups that take the gift and tell of a like purpose, where one of the two prints no sum."""
        if gift.low is not None and not self._sumless:  # most often
            return
        seen: set[int] = set()
        for pair in _pairs(gift.givers, gift.takers):
            shared: Counter[int] = Counter()
            known = self._by_word.get(pair, {})
            for word in gift.words & known.keys():
                shared.update(known[word].keys() if gift.low is None else known[word].keys() & self._sumless)
            for number in sorted(n for n, count in shared.items() if count >= SHARED_WORDS and n not in seen):
                seen.add(number)
                group = self._groups[number]
                if group.takes(gift) and group.likeness(gift) >= ALIKE:
                    yield group


def _total(part: Gift, candidates: list[Gift]) -> Gift | None:
    """The largest sum of the article that can hold the part: of the same giver or his state, and no smaller."""
    held = [g for g in candidates if g.usd and g.usd >= (part.usd or 0) and _sought(g.givers) & _indexed(part.givers)]
    return max(held, key=lambda g: (g.usd, g.key), default=None)


_seldom_new = lru_cache(maxsize=10_000)  # round sums are given again and again, by few parties


@_seldom_new
def _signs(currency: str | None, low: int | None, usd: int | None) -> tuple[_Sign, ...]:
    """What a sum is found under: two sums within SAME_SUM have the same sign, or sizes side by side."""
    told = [(currency, low), ("", usd)]
    return tuple((unit, _size(amount)) for unit, amount in told if amount and unit is not None)


@_seldom_new
def _near_signs(currency: str | None, low: int | None, usd: int | None) -> tuple[_Sign, ...]:
    """What a sum looks under: what sums within SAME_SUM of it are found under."""
    return tuple((unit, size + step) for unit, size in _signs(currency, low, usd) for step in (-1, 0, 1))


@_seldom_new
def _slips(currency: str | None, low: int) -> tuple[_Sign, ...]:
    """What a sum is found under whose scale is misprinted."""
    return tuple((currency, _size(amount)) for amount in (low * SCALE, low / SCALE)) if low else ()


@_seldom_new
def _pairs(givers: frozenset[str], takers: frozenset[str]) -> tuple[_Pair, ...]:
    return tuple(product(givers, takers))


def _size(amount: float) -> int:
    return math.floor(math.log(amount) / math.log1p(SAME_SUM))


@_seldom_new
def _indexed(parties: frozenset[str]) -> frozenset[str]:
    """What a group is found under: its parties, and the sign of the state that they belong to."""
    return parties | {f"of {state}" for party in parties if (state := state_of(party))}


@_seldom_new
def _sought(parties: frozenset[str]) -> frozenset[str]:
    """What a gift looks under: its parties, their state; the state itself also looks under all that belongs to it."""
    states = {state for party in parties if (state := state_of(party))}
    return parties | {state if state not in parties else f"of {state}" for state in states}


def _remember(entries: dict[_Pair | str, _Newest], places: Iterable[_Pair | str], group: _Group) -> None:
    number = group.number
    for place in places:
        entry = entries.get(place)
        if entry is None:
            entries[place] = {number: group}
        elif number not in entry:
            if len(entry) == NEWEST:
                del entry[next(iter(entry))]
            entry[number] = group
