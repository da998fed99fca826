"""Which counts without a payer are a whole country's, and which those of one school, province or embassy."""

from __future__ import annotations

WHOLE = 2  # a count without a payer is the country's only if it is no less than half of what others print
ALL_YEARS, NEAR_YEARS = 100, 3  # how far away the years lie that a stock and an award are compared with


def is_whole(count: int, years: dict[str, int], year: str, own: int | None = None, *, students: bool) -> bool:
    """Whether a count can be the country's in a year.

    Args:
        count: people or awards.
        years: year -> the largest count of the country told of it.
        year: that of the count.
        own: what the year is decided to have; default: the largest count told of it.
        students: whether people are counted, a stock; else awards, which grow and fall faster than a stock: what a year
            is compared with lies on both sides of it.
    """
    near = _beside(years, year, ALL_YEARS if students else NEAR_YEARS)
    own = years[year] if own is None else own
    expected = max([own, *near]) if students else max(own, min(near) if len(near) > 1 else 0)
    return WHOLE * count >= expected


def may_be_whole(count: int, years: dict[str, int], *, students: bool) -> bool:
    """Whether a count of which no time is told can be the country's in one of the years; where there are none, it can.

    Arguments as in is_whole().
    """
    return not years or any(is_whole(count, years, year, students=students) for year in years)


def _beside(years: dict[str, int], year: str, within: int) -> list[int]:
    """The values of the nearest years told before and behind a year, so many years away at most."""
    near = [y for y in years if y != year and abs(int(y[:4]) - int(year[:4])) <= within]
    earlier, later = [y for y in near if y < year], [y for y in near if y > year]
    return [years[y] for y in (*sorted(earlier)[-1:], *sorted(later)[:1])]
