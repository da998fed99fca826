"""Turnover of single goods or of one sector, which is not the two countries' trade: "kim ngạch thương mại nông sản"."""

from __future__ import annotations

from helpers.language import lexicon
from helpers.timing.told import said

WORDS = "clause_words"  # data/reference/clause_words.csv
_GOODS = r"(?:<goods_lead>\s){0,4} <single_goods> \b"
_BEHIND = lexicon.regex(rf"\s {_GOODS}", WORDS)  # "kim ngạch thương mại | nông lâm thủy sản hai nước"
_FURTHER = lexicon.regex(  # "kim ngạch thương mại | giữa hai nước trong lĩnh vực nông nghiệp"
    rf"(?! [^,;]* \b <lists_members> \b) [^,;:()]{{0,60}}? \s <of_goods> \s {_GOODS}", WORDS
)
_BEFORE = lexicon.regex(  # "Riêng mặt hàng gỗ, | kim ngạch hai chiều"
    rf"(?: ^ | [,;] \s ) <of_goods> \s {_GOODS} (?: (?: , | \s và ) \s {_GOODS} )* , \s (?:[^\W\d]+\s){{0,2}} $", WORDS
)
_PART = lexicon.regex(rf"\b <in_which> ,? \s (?:<of_goods>\s)? {_GOODS} (?: [^,;()] | \( [^()]* \) )* $", WORDS)


def is_of_single_goods(text: str, floor: int, at: int) -> bool:
    """Whether the sum at `at` is of some goods alone; the sum before it, if there is one, ends at `floor`."""
    if _PART.search(text, floor, at):
        return True  # "1,3 tỷ USD, | trong đó nông sản đạt | 290 triệu USD"
    trade = list(said("trade").finditer(text, floor, at))
    if not trade:
        return False
    behind = any(words.match(text, trade[-1].end(), at) for words in (_BEHIND, _FURTHER))
    return behind or _BEFORE.search(text, floor, trade[-1].start()) is not None
