"""Whether a sum is what each of several givers gives: "Công ty A và Ngân hàng B mỗi đơn vị ủng hộ 9 triệu"."""

from __future__ import annotations

from helpers import lexicon
from helpers.amounts import Amount
from helpers.deal import Deal
from helpers.giving_acts import WORDS
from helpers.parties import Party

_EACH_GIVES = lexicon.regex(r"\b mỗi \s <each_unit> \s (?:<has_done> \s)? $", WORDS)


def gives_each(text: str, deal: Deal, giver: Party, amount: Amount) -> bool:
    """Whether each of several givers gives a sum: "Công ty A và Ngân hàng B | mỗi đơn vị | ủng hộ 9 triệu".

    Or, told behind the verb, "Các tỉnh A, B hỗ trợ tỉnh C, | mỗi tỉnh | 9 triệu".
    """
    if _EACH_GIVES.search(text, deal.start, deal.verb.start) or _EACH_VERB.match(deal.verb.phrase):
        return True
    each = _EACH_OF.search(text, deal.verb.end, amount.char_start)
    return each is not None and each["unit"].lower() in text[giver.char_start : giver.char_end].lower()


_EACH_VERB = lexicon.regex(r"mỗi \s <each_unit> \b", WORDS)  # an act of its own: "mỗi đơn vị hỗ trợ 9 triệu"
_EACH_OF = lexicon.regex(r", \s mỗi \s (?P<unit><each_unit>) \s (?: [^\W\d]+ \s ){0,2}? $", WORDS)
