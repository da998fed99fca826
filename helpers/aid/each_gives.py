"""Whose each of several sums is, and whether each of several gives one: "A và B mỗi đơn vị ủng hộ 9 triệu"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from helpers import names
from helpers.aid.deal import Deal
from helpers.aid.giving_acts import WORDS
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming import placenames
from helpers.naming.parties import Party

_EACH_GIVES = lexicon.regex(r"\b mỗi \s <each_unit> \s (?:<has_done> \s)? $", WORDS)


def gives_each(text: str, deal: Deal, giver: Party, amount: Amount) -> bool:
    """Whether each of several givers gives a sum: "Công ty A và Ngân hàng B | mỗi đơn vị | ủng hộ 9 triệu".

    Or, told behind the verb, "Các tỉnh A, B hỗ trợ tỉnh C, | mỗi tỉnh | 9 triệu".
    """
    if _EACH_GIVES.search(text, deal.start, deal.verb.start) or _EACH_VERB.match(deal.verb.phrase):
        return True
    if is_each(text, giver, amount):
        return True
    each = _EACH_OF.search(text, deal.verb.end, amount.char_start)
    return each is not None and each["unit"].lower() in text[giver.char_start : giver.char_end].lower()


_EACH_VERB = lexicon.regex(r"mỗi \s <each_unit> \b", WORDS)  # an act of its own: "mỗi đơn vị hỗ trợ 9 triệu"
_EACH_OF = lexicon.regex(r", \s mỗi \s (?P<unit><each_unit>) \s (?: [^\W\d]+ \s ){0,2}? $", WORDS)


_RESPECTIVE = lexicon.regex(r"\b <respective> \b", WORDS)


def respectively(text: str, deal: Deal, sums: Sequence[Amount]) -> list[tuple[Amount, Deal]]:
    """Each sum with the giving it is of: "A, B và C ủng hộ lần lượt 1, 2 và 3 tỷ đồng" are three givings.

    Only when as many givers, or else as many receivers, are named as sums. A sum for each of those named right before
    it is theirs: "trong đó A 3 tỷ đồng, | B và C mỗi tỉnh 2 tỷ đồng".
    """
    told = _RESPECTIVE.search(text, deal.start, deal.end) is not None and len(sums) > 1
    givers = [one for party in deal.givers for one in party.apart()] if told else []
    receivers = [one for party in deal.receivers for one in party.apart()] if told else []
    if len(givers) == len(sums):
        givers.sort(key=lambda p: p.char_start)
        return [(a, replace(deal, givers=(g,))) for a, g in zip(sums, givers, strict=True)]
    if len(receivers) == len(sums):
        receivers.sort(key=lambda p: p.char_start)
        return [(a, replace(deal, receivers=(r,))) for a, r in zip(sums, receivers, strict=True)]
    return [_of_listed(text, deal, a) for a in sums]


def _of_listed(text: str, deal: Deal, amount: Amount) -> tuple[Amount, Deal]:
    """A sum with its giving: of those of the giver's side who are named right before it as those who each give it."""
    listed = next((p for p in deal.places if is_each(text, p, amount)), None)
    if listed and any(g.country == listed.country for g in deal.givers):
        deal = replace(deal, givers=(listed,), places=tuple(p for p in deal.places if p is not listed))
    return amount, deal


def is_each(text: str, party: Party, amount: Amount) -> bool:
    """Whether a sum is for each of those named right before it, however many are counted elsewhere.

    "Ba tỉnh Nam Lào ủng hộ 7 tỷ đồng, trong đó A 3 tỷ đồng, | B và C | mỗi tỉnh 2 tỷ đồng".
    """
    if not amount.each or len(party.members) < 2:
        return False
    return _EACH_NEXT.fullmatch(text, party.char_end, amount.char_start) is not None


def provinces_of(text: str, party: Party) -> int:
    """How many provinces a body is told to be of: "Bộ CHQS | hai tỉnh Xay và Sẹt | mỗi đơn vị 9 triệu" is of two."""
    found = placenames.find_places(text[party.char_start : party.char_end])
    return len({str(m.key) for m in found if names.places()[str(m.key)].kind == "province"})


_EACH_NEXT = lexicon.regex(r"(?: \s \([^()]*\) )? ,? \s mỗi \s <each_unit> \s (?: [^\W\d]+ \s ){0,3}?", WORDS)
