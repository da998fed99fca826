"""Which of many reports of a yearly figure stands for it, and by which rule."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from typing import NamedTuple


class Report(NamedTuple):
    """One row that gives a value for a point."""

    key: str
    article: str
    low: int | None
    high: int | None
    usd: int | None
    measure: str | None
    approx: bool
    estimate: bool
    counted: str  # the day that a stock is counted, as exactly as told
    outlet: str
    published: str
    misprinted: bool = False  # as a person decided: it is a report of the point, but its number is none

    @property
    def value(self) -> tuple[int | None, ...]:
        return self.low, self.high, self.usd

    @property
    def size(self) -> int | None:
        """The number that stands for it: dollars, else a count that is no range."""
        return self.usd if self.usd is not None else self.low if self.low == self.high else None

    @property
    def digits(self) -> int:
        """How many digits of the size are told, the zeros at its end left out: 2 of 1,400."""
        return len(str(self.size).rstrip("0"))

    @property
    def unit(self) -> int:
        """The place of the last digit told: 100 in 1,400."""
        return 10 ** (len(str(self.size)) - self.digits)


def choose(reports: list[Report]) -> tuple[Report, str]:
    """The report whose value stands for the point, and the rule that chose it."""
    left, reasons = list(reports), []

    def keep(kept: list[Report], reason: str) -> None:
        nonlocal left
        if kept and {r.value for r in kept} != {r.value for r in left}:
            reasons.append(reason)
        left = kept or left

    keep([r for r in left if not r.misprinted], "the misprint left out")
    reports = list(left)
    keep([r for r in left if r.usd is not None], "the sum told")
    latest = max(r.counted for r in left)
    closed = latest.endswith("-12")  # else a count whose month is not told may be the latest
    keep(
        [r for r in left if r.counted == latest or (len(r.counted) == 4 and not closed)], "the latest count of the year"
    )
    keep([r for r in left if r.measure != "planned"], "awarded over planned")
    keep([r for r in left if not r.estimate], "told over estimated")
    roundings = _roundings(reports)
    told = {r.value for r in left}
    keep([r for r in left if not roundings[r.value] & told], "exact over its rounding")
    outlets = _outlets({r.value for r in left}, reports, roundings)
    most = max(map(len, outlets.values()))
    keep([r for r in left if len(outlets[r.value]) == most], "printed by most outlets")
    newest = max(r.published for r in left)
    keep([r for r in left if r.published == newest], "the newest")
    articles: dict[tuple, set[str]] = defaultdict(set)
    for report in reports:
        articles[report.value].add(report.article)
    most = max(len(articles[r.value]) for r in left)
    keep([r for r in left if len(articles[r.value]) == most], "printed by most articles")
    if len({r.value for r in left}) > 1:
        reasons.append("the first, for want of a reason")
    best = min(left, key=lambda r: (r.approx, r.key))
    if not reasons:
        reasons = ["the only report" if len(reports) == 1 else "all reports agree"]
    return best, "; ".join(reasons)


def _roundings(reports: list[Report]) -> dict[tuple, set[tuple]]:
    """Of each value told, the other values that it is a rounding of."""
    different = {r.value: r for r in reports}
    sized = sorted((r for r in different.values() if r.size), key=lambda r: r.size)
    sizes = [r.size for r in sized]
    found: dict[tuple, set[tuple]] = {value: set() for value in different}
    for one in sized:
        near = sized[bisect_right(sizes, one.size - one.unit) : bisect_left(sizes, one.size + one.unit)]
        found[one.value] = {other.value for other in near if is_rounding(one, other)}
    return found


def _outlets(values: set[tuple], reports: list[Report], roundings: dict[tuple, set[tuple]]) -> dict[tuple, set[str]]:
    """Of each of some values the outlets that print it or a rounding of it."""
    found: dict[tuple, set[str]] = {value: set() for value in values}
    for report in reports:
        for value in (report.value, *roundings[report.value]):
            if value in found:
                found[value].add(report.outlet)
    return found


def is_rounding(one: Report, other: Report) -> bool:
    """Whether the first number is the second told with fewer digits, cut or rounded: 1.3 and 1.4 of 1.37 billion.

    1.3 of 1.24 is neither: nobody who knows the one prints the other.
    """
    if not one.size or not other.size or one.digits >= other.digits:
        return False
    cut_off = other.size - one.size
    return 0 <= cut_off < one.unit or 2 * abs(cut_off) <= one.unit
