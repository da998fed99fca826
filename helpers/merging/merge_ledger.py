"""Puts reports of gifts together: finds the commitment that a report tells of, by sum or by words, in linear time."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product

from helpers.merging.merge_gifts import (
    ALIKE,
    SAME_SUM,
    SCALE,
    SHARED_WORDS,
    Gift,
    is_slip,
    names_of_project,
    state_of,
)
from helpers.merging.merge_group import NEWEST, Group
from helpers.merging.merge_rows import reading_order

_Newest = dict[int, Group]  # by number, the oldest first
_Pair = tuple[str, str]  # a giver and a receiver
_Sign = tuple[str, int]  # of a sum: its currency ("": US dollars, whatever the currency printed) and its size


class Ledger:
    """The commitments found so far, and the rows put into each."""

    def __init__(self) -> None:
        self.home: dict[str, str] = {}
        self.parts: set[str] = set()  # rows attached to their total
        self._groups: list[Group] = []
        self._named: dict[str, Group] = {}
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
        placed: dict[str, Group] = {}
        for gift in order:
            total = _total(gift, totals[gift.article]) if gift.part else None
            group = placed[total.key] if total else self._find(gift) or self._group(gift.project)
            placed[gift.key] = group
            self._add(gift, group, part=total is not None)
        for group in self._groups:
            if group.group_id is None:
                group.group_id = reading_order(group.rows, rows, known)[0]
            self.home.update(dict.fromkeys(group.rows, group.group_id))

    def _group(self, group_id: str | None) -> Group:
        if group_id in self._named:
            return self._named[group_id]
        group = Group(group_id, len(self._groups))
        group.topics.update(dict.fromkeys(names_of_project().get(group_id, ())))
        self._groups.append(group)
        self._sumless.add(group.number)
        if group_id:
            self._named[group_id] = group
        return group

    def _add(self, gift: Gift, group: Group, part: bool) -> None:
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

    def _find(self, gift: Gift) -> Group | None:
        if gift.project in self._named:
            return self._named[gift.project]
        same = self._best(gift, self._with_sum(gift)) if gift.low is not None else None
        if gift.project:  # not the sum of another known work
            return None if same and same.group_id in names_of_project() else same
        return same or self._best(gift, self._with_words(gift))

    def _best(self, gift: Gift, found: Iterable[Group]) -> Group | None:
        """Of the groups that take the gift the one of the very sum, then of the very parties, the likest, newest."""
        taking = list(found)
        if len(taking) < 2:  # most often
            return taking[0] if taking else None
        ranks = [(group.prints(gift), group.parties(gift)) for group in taking]
        best = max(ranks)
        equal = [group for group, rank in zip(taking, ranks, strict=True) if rank == best]
        return equal[0] if len(equal) == 1 else max(equal, key=lambda g: (g.likeness(gift), g.number))

    def _with_sum(self, gift: Gift) -> Iterator[Group]:
        """The groups that take the gift and print its sum, or one that is misprinted."""
        near: dict[int, Group] = {}  # most groups are found under several signs; each is compared once
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

    def _with_words(self, gift: Gift) -> Iterator[Group]:
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


def _remember(entries: dict[_Pair | str, _Newest], places: Iterable[_Pair | str], group: Group) -> None:
    number = group.number
    for place in places:
        entry = entries.get(place)
        if entry is None:
            entries[place] = {number: group}
        elif number not in entry:
            if len(entry) == NEWEST:
                del entry[next(iter(entry))]
            entry[number] = group
