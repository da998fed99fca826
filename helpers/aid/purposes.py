"""What a sum is for, as printed: the purpose told with it, else the goods or the work that it is worth."""

from __future__ import annotations

import re

from helpers.aid.deal import Deal
from helpers.aid.giving_acts import WORDS, find_acts
from helpers.amounts import Amount, find_amounts
from helpers.language import lexicon

# a comma or stop ends it, but not inside a number: "sửa 4,5 km đường"
_PURPOSE = lexicon.regex(r"\b <purpose> \s (?:[^,.;()] | (?<=\d)[,.](?=\d)){3,110}", WORDS)


def purpose_of(text: str, deal: Deal, amount: Amount | None) -> str | None:
    """What for, as printed: what follows "để", "nhằm", "phòng, chống" after the sum, else before the first sum."""
    match = (_PURPOSE.search(text, amount.char_end) if amount else None) or _PURPOSE.search(text, deal.start)
    if match is None:
        return _goods(text, deal, amount) if amount else None
    sums = [a.char_start for a in find_amounts(text)]
    if amount and not amount.part and _is_anothers(match.start(), amount, sums):
        return _goods(text, deal, amount)
    end = _cut(text, match, sums, deal)
    start, other = match.start(), _ELSE.search(text, match.start(), end)
    if other and other["goods"] and _HAS_GOODS.search(text, start, other.start()):
        other = None
    ends = (m.start() for m in (other, _COSTS.search(text, start, end)) if m)
    return text[start : min(ends, default=end)].strip()


_ELSE = lexicon.regex(  # "để sửa nhà | và 20 bộ máy tính", "xây trụ sở | và cử bác sĩ sang khám bệnh"
    r"\s (?:và|cùng) \s (?: (?P<goods> \d) | <does_too> \b )", WORDS
)
_HAS_GOODS = lexicon.regex(r"\d | \b <gets_goods> \b", WORDS)  # "sửa 4 km đường và 2 km kênh", "mua bàn ghế và 20 máy"
_COSTS = lexicon.regex(  # "xây trụ sở | với kinh phí 6 tỷ đồng"
    r"\s (?:<with_cost> \s)? (?:<worth>) \s (?:<about> \s){0,2} (?=\d)",
    WORDS,
    worth=lexicon.alternation(r["phrase"] for r in lexicon.acts("worth")),
    about=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def _goods(text: str, deal: Deal, amount: Amount) -> str | None:
    """What is given, where the sum is only its worth: "tặng Bộ A | lô thiết bị y tế | trị giá 9 tỷ đồng"."""
    worth = _WORTH.search(text, deal.start, amount.char_start)
    if worth is None or amount.each:
        return None
    before = [a.end for a in deal.acts if a.end <= worth.start()]
    before += [p.char_end for p in (*deal.receivers, *deal.places) if p.char_end <= worth.start()]
    before += [a.full_end for a in find_amounts(text) if a.full_end <= worth.start()]
    told = _LEADING.sub("", text[max(before, default=worth.start()) : worth.start()]).strip(" ,")
    return told if _GOODS.fullmatch(told) else None


_WORTH = lexicon.regex(
    r"(?: ,? \s <with_cost> | ,)? \s <worth> \s (?:<about> \s){0,2} $",
    WORDS,
    worth=lexicon.alternation(r["phrase"] for r in lexicon.acts("worth")),
    about=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_LEADING = lexicon.regex(
    r"^ [\s),]* (?: (?:và|cùng) \s )? (?: <bare_receiver> \s )? (?: (?:<many_of>|<lot_of>) \s )? ", WORDS
)
_GOODS = re.compile(r"[^.;:()]{4,90}")


def _is_anothers(start: int, amount: Amount, sums: list[int]) -> bool:
    """Whether a purpose is that of a sum told before: "9 tỷ đồng | để mua thuốc | và tặng tỉnh Sẹt 8 tỷ đồng"."""
    return start < amount.char_start and any(s < start for s in sums)


def _cut(text: str, match: re.Match[str], sums: list[int], deal: Deal) -> int:
    """Where a purpose ends: before the next gift, "để mua thuốc | và tặng tỉnh Sẹt 8 tỷ đồng"."""
    following = next((s for s in sums if match.start() < s < match.end()), None)
    if following is None:
        return match.end()
    parties = (*deal.givers, *deal.receivers, *deal.places, *deal.told_short)
    begins = {following, *(a.start for a in find_acts(text)), *(p.char_start for p in parties)}
    next_gift = [m.start() for m in _AND.finditer(text, match.start(), following) if m.end() in begins]
    return next_gift[-1] if next_gift else match.end()


_AND = re.compile(r"\s(?:và|cùng)\s")
