"""What the headline of an article says was given, by whom and to whom: its text may tell the same sum without them."""

from __future__ import annotations

from functools import lru_cache

from helpers.aid.giving import find_deals
from helpers.aid.sums_given import given_sums
from helpers.amounts import Amount, find_amounts
from helpers.language.numbers import may_have_sum
from helpers.naming.parties import STATES, Party, find_parties


def by_headline(title: str, amount: Amount | None) -> tuple[Party, Party] | None:
    """Giver and receiver of a sum that the headline tells, too: "Việt Nam tặng Lào 2 triệu USD"; None when it does not.

    For a sentence that names neither: "Chủ tịch nước công bố món quà trị giá 2 triệu USD".
    """
    if amount is None or not may_have_sum(title):
        return None
    return next(((giver, receiver) for told, giver, receiver in _givings(title) if _is_same(told, amount)), None)


def for_headline(title: str, amount: Amount | None, giver: Party) -> Party:
    """The giver, but the state for its embassy that hands over what the headline calls the state's gift."""
    mission = giver.kind == "state" and giver.name not in STATES.values() and len(giver.members) == 1
    told = by_headline(title, amount) if mission else None
    return told[0] if told and told[0].name == STATES.get(giver.country or "") else giver


def _is_same(one: Amount, other: Amount) -> bool:
    return (one.min, one.max, one.currency) == (other.min, other.max, other.currency)


@lru_cache(maxsize=16)  # asked for the sums of one article, one after the other
def _givings(title: str) -> tuple[tuple[Amount, Party, Party], ...]:
    """The sums that a headline gives, each with its giver and receiver."""
    amounts = find_amounts(title)
    deals = find_deals(title, find_parties(title), [(a.char_start, a.full_end) for a in amounts])
    found = []
    for deal in deals:
        for amount in () if deal.third else given_sums(title, deal, amounts):
            if pair := deal.around(amount.char_start, amount.full_end).pair():
                found.append((amount, *pair))
    return tuple(found)
