"""Numbers as Vietnamese prints them: decimal comma, thousands stop, scales, ranges, hedges, number words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from helpers.language.lexicon import phrases, regex

UNITS = "units"  # data/reference/units.csv
MAX_SCALE = 10**12  # "nghìn tỷ"; nothing larger is printed

# "14.050", "1.370,5", "1,370,000", "2,98", "2.98", "1246"
NUMBER = r"""(?:
    \d{1,3} (?:\.\d{3}){1,4} (?:,\d{1,3})?   # thousands stops, perhaps a decimal comma
  | \d{1,3} (?:,\d{3}){2,4}                 # thousands commas: two at least, one alone is a decimal comma
  | \d{1,15} [.,] \d{1,6}
  | \d{1,15}
) (?!\d)"""

_NUMBER = re.compile(NUMBER, re.VERBOSE | re.ASCII)
_STOPS = re.compile(r"\d{1,3}(\.\d{3})+(,\d+)?")
_COMMAS = re.compile(r"\d{1,3}(,\d{3}){2,}")
_LONE_COMMA = re.compile(r"\d{1,3},\d{3}")
_DIGIT = re.compile(r"[0-9]")

# A number that belongs to something else: a date's "/", a score, a code such as COVID-19 or AIPA-45.
_GLUED = re.compile(r"(?:[\w/.,:%]|[^\W\d_][-–])$")
_DATE_TAIL = re.compile(r"\s?[/.\-–]\s?\d")

_SCALE_WORD = regex(r"<scale> \b", UNITS, ignore_case=False)


class Quantity(NamedTuple):
    """A number with its scale: "2,5 triệu" has value 2.5 and scale 1000000. `words`: spelled out."""

    start: int
    end: int
    value: Decimal
    scale: int
    printed: str
    words: bool = False


@cache
def _scales() -> tuple[str, ...]:
    return tuple(f"{word} " for word in phrases(UNITS, "scale") if len(word) > 2 or not word.isascii())


@lru_cache(maxsize=512)  # each finder of sums asks for each sentence of an article
def may_have_sum(text: str) -> bool:
    """Whether a text prints a digit or spells a scale ("hai tỷ đồng"): a cheap look before the patterns."""
    return _DIGIT.search(text) is not None or any(map(text.__contains__, _scales()))


_MONEY = regex(r"\d (?!\d) \s? (?:<scale>|<currency>) (?!\w)", UNITS)  # "3 triệu", "500 USD"
_OTHERWISE = regex(r"<scale> \s <currency> (?!\w) | (?<!\w) <currency_before> \s? \d", UNITS)


@lru_cache(maxsize=512)  # asked for a sentence and again for those around it
def has_money(text: str) -> bool:
    """Whether a text may print a sum: sought from its digits first, since that is quick and finds most."""
    if not may_have_sum(text):
        return False
    return _MONEY.search(text) is not None or (
        any(map(text.__contains__, _marks())) and _OTHERWISE.search(text) is not None
    )


@cache
def _marks() -> tuple[str, ...]:
    """What sums have that print no digit before their unit: a currency in front, a scale behind a word."""
    words = (f" {word} " for word in phrases(UNITS, "scale") if len(word) > 2 or not word.isascii())
    return (*phrases(UNITS, "currency_before"), *words)


def parse_number(text: str) -> Decimal:
    """The value of a printed number by Vietnamese rules.

    A stop before exactly three digits separates thousands, any other stop is a slip for the decimal comma;
    two or more commas before three digits each are English thousands.

    >>> parse_number("14.050"), parse_number("1,8"), parse_number("1.370,5"), parse_number("2.98"), parse_number("01")
    (Decimal('14050'), Decimal('1.8'), Decimal('1370.5'), Decimal('2.98'), Decimal('1'))

    Raises:
        ValueError: the text is not one number.
    """
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        raise ValueError(f"not a number: {text!r}")
    if _COMMAS.fullmatch(text):
        return Decimal(text.replace(",", ""))
    if _STOPS.fullmatch(text):
        text = text.replace(".", "")
    return Decimal(text.replace(",", "."))


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return regex(template, UNITS)

    return {
        "scale": build(r"\s? (?P<unit><scale>) (?!\w)"),
        "half": build(r"\s <half> (?!\w)"),
        "join": build(r"\s* (?:<join>) \s* (?=\d)"),
        "hedge": build(r"(?<!Xiêng\ )(?<!Xiêng-)\b <hedge> \s+ (?:tới\s+|đến\s+|từ\s+)? $"),
        "hedge_after": build(r"\s* <hedge_after> (?!\w)"),
        "words_before": build(r"(?<!\w) (?P<words> <word> (?: \s+ <word> ){0,6} ) \s $"),
        "word": build(r"(?P<words> \b <word> (?: \s+ <word> (?!\w) ){0,6} ) (?!\w)"),
    }


def quantity(text: str, at: int, *, compound: bool = True) -> Quantity | None:
    """The number that starts at `at`, with its scales: "2 tỷ 98 triệu" is one; None when no number stands there."""
    pattern = _patterns()
    match = _NUMBER.match(text, at)
    if not match:
        return None
    value, scale, end = parse_number(match[0]), *_scale(text, match.end())
    if half := scale > 1 and pattern["half"].match(text, end):
        value, end = value + Decimal("0.5"), half.end()
    elif compound and scale >= 10**6 and (more := _smaller(text, end, scale)):
        value, end = value + more.value * more.scale / Decimal(scale), more.end
    return Quantity(at, end, value, scale, match[0])


def _smaller(text: str, end: int, scale: int) -> Quantity | None:
    """The rest of a compound number: " 98 triệu" after "2 tỷ"."""
    if not (text[end : end + 1].isspace() and text[end + 1 : end + 2].isdigit()):
        return None
    rest = quantity(text, end + 1, compound=False)
    return rest if rest and 1 < rest.scale < scale and rest.value * rest.scale < scale else None


def _scale(text: str, end: int) -> tuple[int, int]:
    """(10**n, end) of the scale words at `end`; they multiply: "nghìn tỷ" is 10**12."""
    values = phrases(UNITS, "scale")
    scale = 1
    while scale < MAX_SCALE and (match := _patterns()["scale"].match(text, end)):
        scale *= int(values[match["unit"].lower()])
        end = match.end()
    return scale, end


def joined(text: str, end: int) -> Quantity | None:
    """The upper end of a range whose lower end stops at `end`: "-15 tỷ", " đến 15 tỷ"."""
    match = _patterns()["join"].match(text, end)
    return quantity(text, match.end()) if match else None


def quantities(text: str) -> Iterator[tuple[Quantity, Quantity | None]]:
    """Every number of a text in reading order: (number, None), or (lower, upper) for a printed range."""
    at = 0
    while found := _DIGIT.search(text, at):
        start = found.start()
        first = None if _GLUED.search(text[max(0, start - 3) : start]) else quantity(text, start)
        if first is None:
            at = _skip(text, start)
            continue
        last = joined(text, first.end)
        if last and not _is_range(text, first, last):
            if not text[first.end : last.start].strip().isalpha():
                at = _skip(text, last.end)  # "26-11", "3-1", "15-17/5": dates and scores
                continue
            last = None
        at = (last or first).end
        if _DATE_TAIL.match(text, at):
            at = _skip(text, at)
        else:
            yield first, last


def _skip(text: str, start: int) -> int:
    """The end of the run of digits and separators at `start`: what is glued to a word or a date is no number."""
    while start < len(text) and (
        text[start].isdigit() or (text[start] in ".,/-–" and text[start + 1 : start + 2].isdigit())
    ):
        start += 1
    return start


def _is_range(text: str, first: Quantity, last: Quantity) -> bool:
    low, high = span(first, last)
    glued = text[last.end : last.end + 1] in "/-–" and text[last.end + 1 : last.end + 2].isdigit()  # 15-17/5 is a date
    return low < high and not glued


def span(first: Quantity, last: Quantity | None) -> tuple[Decimal, Decimal]:
    """(min, max) of a number or range. A lower end without a scale takes the upper one's: "10 đến 15 tỷ"."""
    if last is None:
        value = _exact(first)
        return value, value
    high = _exact(last)
    low = _exact(first)
    if first.scale == 1 and low * last.scale <= high:
        low *= last.scale
    return low, high


def _exact(number: Quantity) -> Decimal:
    if number.scale == 1 and _LONE_COMMA.fullmatch(number.printed):
        return Decimal(number.printed.replace(",", ""))  # nobody prints thousandths of a dollar or of a student
    return number.value * number.scale


def hedged(text: str, start: int, end: int) -> bool:
    """Whether a hedge stands before or after: "hơn", "gần", "khoảng" ... "trở lên"."""
    pattern = _patterns()
    return bool(pattern["hedge"].search(text[max(0, start - 24) : start]) or pattern["hedge_after"].match(text, end))


def word_quantities(text: str) -> Iterator[tuple[Quantity, None]]:
    """Numbers spelled out ("hai mươi lăm", "ba triệu"); a word that is also something else never counts alone."""
    articles = phrases(UNITS, "article")
    for match in _patterns()["word"].finditer(text):
        words = match["words"].lower().split()
        value = word_value(words)
        if value is None or (len(words) == 1 and words[0] in articles and _scale(text, match.end())[0] == 1):
            continue
        scale, end = _scale(text, match.end())
        yield Quantity(match.start(), end, value, scale, match["words"], words=True), None


def scaled_words(text: str) -> Iterator[tuple[Quantity, None]]:
    """Numbers spelled out before a scale, as sums have them: "hai triệu", "một trăm triệu"; "hàng triệu" is none."""
    pattern = _patterns()
    taken = 0
    for hit in _SCALE_WORD.finditer(text):
        if hit.start() < taken or not text[max(0, hit.start() - 2) : hit.start() - 1].isalpha():
            continue
        match = pattern["words_before"].search(text, max(0, hit.start() - 40), hit.start())
        value = word_value(match["words"].lower().split()) if match else None
        if value is not None:
            scale, taken = _scale(text, hit.start() - 1)
            yield Quantity(match.start("words"), taken, value, scale, match["words"], words=True), None


def word_value(words: list[str]) -> Decimal | None:
    """The number that words spell, None when they spell none: ["hai", "mươi", "lăm"] -> 25."""
    values = phrases(UNITS, "word")
    total = current = Decimal(0)
    last = ""
    for word in words:
        value = values[word]
        if value.startswith("x"):
            current *= int(value[1:])
            if not current:
                return None
            if value == "x100":
                total, current = total + current, Decimal(0)
        elif current and last.isdigit() and 0 < int(last) < 10:
            return None  # "hai ba" is "two or three"
        else:
            current += Decimal(value)
        last = value
    return total + current or None
