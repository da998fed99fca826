"""Sums of money, as printed, to exact whole numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from helpers.language import numbers
from helpers.language.counts import find_counts
from helpers.language.lexicon import phrases, regex, split
from helpers.language.numbers import UNITS, Quantity, hedged, joined, span

LARGEST = 2**63 - 1  # amounts are int64 in the tables
SENTENCE_END = re.compile(r"[.!?…]\s|\n")
EACH_BACK = 130  # code points before a sum in which "mỗi" stands: the giver's name may come between
LOOK_BACK = 160  # code points; receivers ("70 suất quà, mỗi suất ...") and a dropped currency stand no further back


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum as printed; min == max unless a range is. An `each` sum is for one receiver (`noun`), `times` how many."""

    char_start: int
    char_end: int
    text: str
    min: int
    max: int
    currency: str
    approx: bool = False
    counter: Amount | None = None
    each: bool = False
    times: int | None = None
    noun: str | None = None
    total: bool = False
    part: bool = False

    @property
    def product(self) -> tuple[int, int]:
        """(min, max) over all receivers: multiplied only when their number is printed."""
        return self.min * (self.times or 1), self.max * (self.times or 1)

    def rounds(self, each: Amount) -> bool:
        """Whether it is about what so many at so much come to: "170 suất quà, mỗi suất 0,6 triệu, tổng | 99 triệu"."""
        own = self.each or self.part or not (self.approx or self.total)
        if own or not each.each or each.currency != self.currency:
            return False
        if each.times is None:
            return each.max < self.min
        return abs(self.min - each.product[0]) <= self.min * _ROUNDED

    @property
    def full_end(self) -> int:
        """Where the passage ends that prints it, its counter-value included."""
        return (self.counter or self).char_end


_ROUNDED = 0.1  # how far what is counted out may lie from the total printed beside it


@cache
def _money() -> dict[str, re.Pattern[str]]:
    """The patterns around a number, built from units.csv; each matches at or just before a place, never scans."""

    def build(template: str) -> re.Pattern[str]:
        return regex(template, UNITS)

    return {
        # "3 triệu[ USD]"; also matches what is no money ("đồng chí"), whose value is empty
        "currency": build(r"\s? (?P<unit><currency>) (?!\w)"),
        # "[US$]2,5 triệu"
        "prefix": regex(r"(?<!\w) (?P<unit><currency_before>) \s? $", UNITS, ignore_case=False),
        # what may follow a sum that dropped its currency: a stop, or one of units.csv's `follow`
        "follow": build(r"\s* (?: [.,;:)\]/”\"…] | $ | \n | <follow> (?!\w) )"),
        # "[trị giá ]98 tỷ": says that a bare "98 tỷ" is money
        "money": build(r"\b <money> (?!\w)"),
        # "200 triệu kíp[ (tương đương khoảng ]21.160 USD)", a bracket alone: "200 triệu kíp[ tiền mặt (]21.160 USD)"
        "counter": build(
            r"(?: (?!\s(?:và|cùng)\b) (?:\s[^\W\d]+){0,5} \s? \( \s* (?:<counter> \s*)? | \s* ,? \s* <counter> \s* )"
            r"(?:<hedge>\s+)? (?:<counter> \s*)? (?:<hedge>\s+)? $",
        ),
        # "[mỗi tỉnh ]200 triệu", "[mỗi suất trị giá ]500.000 đồng", "[mỗi căn rộng 24 m2 trị giá ]70 triệu"
        "each": build(r"\b <each> \s+ (?P<noun>[^\W\d]+) (?P<rest>(?:[^\d.;!?\n] | \d+\s?<goods_unit>){0,110}) $"),
        # "[mỗi suất gồm 700.000 đồng tiền mặt và ]300.000 đồng tiền hàng"
        "within_each": build(
            r"\b <each> \s+ [^\W\d]+ (?:\s[^\W\d]+){0,2} \s <each_holds> \s+ [^,;.!?\n]* \d[\d.,]* "
            r"[^\d,;.!?\n]{0,30} \s (?:và|cùng) \s (?:[^\W\d]+\s){0,5} $"
        ),
        # "500.000 đồng[/suất]", "360 USD[ mỗi suất]"
        "each_after": build(r"\s? (?: / \s? | (?:cho\s+)? <each> \s+ | một \s+ (?=<receiver>)) (?P<noun>[^\W\d]+)"),
        # "[, được tỉnh Xay trao cho ]20 hộ"
        "for": build(r"\b <receiver_of> \s+ (?=\d)"),
        "total": build(r"\b <total> (?!\w) (?! \s <not_total> \b) [^\d.;!?\n]{0,120} $"),
        # "ban đầu 52 tỷ đồng[, sau điều chỉnh lên ]68 tỷ đồng"
        "raised": build(r"[^\d.;!?\n]{0,30}? \b <raised_to> \s (?:<hedge>\s)? $"),
        "part": build(r"\b <part> (?!\w)"),
        "same": build(r"\b <same_sum> (?!\w)"),
    }  # fmt: skip


@cache
def _currencies() -> dict[str, str]:
    """Printed unit in lower case -> ISO code, "" for what is no currency of the tables."""
    return {printed.lower(): code for printed, code in phrases(UNITS, "currency").items()}


def find_amounts(text: str, offset: int = 0) -> list[Amount]:
    """Find the sums of money of a text, in reading order.

    Args:
        text: NFC text.
        offset: added to char_start and char_end, for a text that is a slice of an article.

    Returns:
        One Amount per printed sum, without its hedge ("hơn 3 tỷ đồng" gives "3 tỷ đồng", approx). A counter-value in
        brackets is the same sum: it becomes `counter`. A currency dropped the second time is the neighbour's:
        "300 triệu đồng … và 100 triệu".

    >>> [(a.text, a.min, a.currency) for a in find_amounts("Quà trị giá 1,8 tỷ đồng.")]
    [('1,8 tỷ đồng', 1800000000, 'VND')]
    >>> find_amounts("Đoàn gồm 12 đồng chí.")
    []
    """
    found: list[Amount] = []
    for first, last, unit, start, end in _priced(text):
        low, high = span(first, last)
        if high > LARGEST:
            continue
        amount = Amount(start, end, text[start:end], int(low), int(high), unit, hedged(text, start, end))
        previous = found[-1] if found else None
        if previous and _is_raised(text, previous, amount):
            found.pop()
            previous = None
        if previous and _is_counter(text, previous, amount):
            found[-1] = replace(previous, counter=amount)
        else:
            found.append(_in_context(text, amount, found[-8:]))
    return [_shift(amount, offset) for amount in found] if offset else found


def _priced(text: str):
    """(first, last or None, currency, start, end) of every sum, with dropped currencies filled in."""
    pattern = _money()
    values = _currencies()
    candidates = []
    for first, last in sorted([*numbers.quantities(text), *numbers.scaled_words(text)], key=lambda pair: pair[0].start):
        end = (last or first).end
        start = first.start
        unit: str | None = None
        if match := pattern["currency"].match(text, end):
            unit, end = values[" ".join(match["unit"].lower().split())], match.end()
            if not last and (second := _second_priced(text, first, end, unit)):
                last, end = second
        elif match := pattern["prefix"].search(text, max(0, start - 5), start):
            unit, start = values[match["unit"].lower()], match.start()
        elif not ((last or first).scale >= 10**6 and pattern["follow"].match(text, end)):
            continue
        if unit != "":
            candidates.append((first, last, unit, start, end))
    taken = 0
    for i, (first, last, unit, start, end) in enumerate(candidates):
        unit = unit or _dropped(text, candidates, i)
        if unit and start >= taken:
            taken = end
            yield first, last, unit, start, end


def _second_priced(text: str, first: Quantity, end: int, unit: str) -> tuple[Quantity, int] | None:
    """The upper end of a range whose lower end has its own currency: "từ 8 triệu đồng đến 11 triệu đồng"."""
    if not re.search(r"\btừ\s+$", text[max(0, first.start - 6) : first.start], re.IGNORECASE):
        return None
    second = joined(text, end)
    match = second and _money()["currency"].match(text, second.end)
    if match and _currencies().get(" ".join(match["unit"].lower().split())) == unit:
        return second, match.end()
    return None


def _dropped(text: str, candidates: list, i: int) -> str | None:
    """The currency that a sum leaves out: the neighbour's; without one, đồng beside a word of money."""
    start, end = candidates[i][3], candidates[i][4]
    for _, _, unit, _, other_end in reversed(candidates[max(0, i - 8) : i]):
        if unit and start - other_end <= LOOK_BACK and "\n" not in text[other_end:start]:
            return unit
    for _, _, unit, other_start, _ in candidates[i + 1 : i + 4]:
        if unit and other_start - end <= LOOK_BACK and not SENTENCE_END.search(text, end, other_start):
            return unit
    sentence = _sentence_before(text, start)
    return "VND" if _money()["money"].search(sentence) else None


def _sentence_before(text: str, at: int) -> str:
    """The text between the last sentence end and `at`, at most LOOK_BACK code points."""
    back = text[max(0, at - LOOK_BACK) : at]
    ends = [match.end() for match in SENTENCE_END.finditer(back)]
    return back[ends[-1] :] if ends else back


def _is_raised(text: str, previous: Amount, amount: Amount) -> bool:
    """Whether a sum replaces the one before: "ban đầu 52 tỷ đồng, sau điều chỉnh lên | 68 tỷ đồng"."""
    between = text[previous.full_end : min(amount.char_start, previous.full_end + 60)]
    same = previous.currency == amount.currency and amount.char_start - previous.full_end <= 60
    return same and _money()["raised"].match(between) is not None


def _is_counter(text: str, previous: Amount, amount: Amount) -> bool:
    if previous.counter or amount.char_start - previous.char_end > 60:
        return False
    between = text[previous.char_end : amount.char_start]
    if not (match := _money()["counter"].match(between)) or match.end() != len(between):
        return False
    # A bare bracket holds the same sum only in another currency: "3 tỷ đồng (1 tỷ đồng tiền mặt)" is a part.
    return previous.currency != amount.currency or _money()["same"].search(between) is not None


def _in_context(text: str, amount: Amount, earlier: list[Amount]) -> Amount:
    """The amount with what the words around it say: per receiver, total, part of the sum before."""
    pattern = _money()
    before = _sentence_before(text, amount.char_start)
    floor = earlier[-1].full_end if earlier else 0
    fresh = before[-(amount.char_start - floor) :] if floor else before  # nothing before the previous sum counts
    noun = None
    if match := pattern["each"].search(fresh[-EACH_BACK:]) or pattern["each_after"].match(text, amount.char_end):
        noun = match["noun"]
    each = bool(noun) and noun.lower() not in phrases(UNITS, "each_time")
    if noun is None and earlier and earlier[-1].each and pattern["within_each"].search(before):
        amount = replace(amount, each=True, times=earlier[-1].times, noun=earlier[-1].noun)
        return replace(amount, part=earlier[-1].part)
    total = bool(pattern["total"].search(fresh))
    return replace(
        amount,
        each=each,
        times=(_receivers(before, noun) or _receivers_behind(text, amount.char_end, noun)) if each else None,
        noun=noun if each else None,
        total=total,
        part=not total and _is_part(before, amount.char_start - len(before), earlier),
    )


def _is_part(before: str, start: int, earlier: list[Amount]) -> bool:
    """Whether "trong đó" stands before, or "gồm" behind a sum of the sentence from `start`, or ":" behind its total."""
    if any(one.total and before.startswith(":", one.full_end - start) for one in earlier if one.char_start >= start):
        return True
    for match in _money()["part"].finditer(before):
        word = " ".join(match[0].lower().split())
        sums = [one for one in earlier if start <= one.char_start and one.char_end <= start + match.start()]
        if sums or phrases(UNITS, "part").get(word) != "after_sum":
            return True
    return False


def _receivers(before: str, noun: str) -> int | None:
    """How many receivers the sentence printed: 70 in "70 suất quà, mỗi suất"; None when it did not."""
    nouns = phrases(UNITS, "receiver")
    counts = [c for c in find_counts(before, nouns) if c.noun.lower().split()[0] == noun.lower()]
    if not counts:  # "30 sinh viên ..., mỗi em"
        alike = split(phrases(UNITS, "same_receiver").get(noun.lower(), ""))
        counts = [c for c in find_counts(before, nouns) if c.noun.lower() in alike]
    return counts[-1].min if counts and counts[-1].min == counts[-1].max and not counts[-1].approx else None


def _receivers_behind(text: str, end: int, noun: str) -> int | None:
    """How many of them the words behind a sum print: "mỗi suất 2 triệu đồng, được tỉnh Xay trao | cho 20 hộ"."""
    stop = SENTENCE_END.search(text, end)
    rest = text[end : min(stop.start() if stop else len(text), end + LOOK_BACK)]
    match = _money()["for"].search(rest)
    counted = rest[match.end() :] if match else ""
    return None if any(map(str.isdigit, rest[: match.start()] if match else "")) else _count_at(counted, noun)


def _count_at(text: str, noun: str) -> int | None:
    """The exact count that a text begins with, of receivers named so or of those whom parcels so named are for."""
    nouns = phrases(UNITS, "receiver")
    alike = {noun.lower(), *split(phrases(UNITS, "same_receiver").get(noun.lower(), ""))}
    first = next((c for c in find_counts(text[:30], nouns) if c.char_start == 0), None)
    fits = first is not None and not alike.isdisjoint((first.noun.lower(), first.noun.lower().split()[0]))
    return first.min if first and fits and first.min == first.max and not first.approx else None


def receivers_before(text: str, amount: Amount) -> int | None:
    """How many of a sum's receivers an earlier text counts; None when it does not, or the sum is not one for each."""
    return _receivers(text, amount.noun) if amount.noun else None


def _shift(amount: Amount, offset: int) -> Amount:
    counter = amount.counter and _shift(amount.counter, offset)
    return replace(amount, char_start=amount.char_start + offset, char_end=amount.char_end + offset, counter=counter)
