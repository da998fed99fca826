"""Which machine row tells the same as which hand-coded row of an article."""

from __future__ import annotations

from collections.abc import Callable

Row = dict[str, object]


def _same_visit(machine: Row, coded: Row) -> float:
    if machine["direction"] != coded["direction"] or machine["leader"] != coded["leader"]:
        return 0.0
    return 1.0 + _overlap(machine["start"], coded["start"])


def _same_sum(machine: Row, coded: Row) -> float:
    if machine["donor_country"] != coded["donor_country"] or machine["currency"] != coded["currency"]:
        return 0.0
    if machine["min"] != coded["min"] or machine["max"] != coded["max"]:
        return 0.0
    return 1.0 + (machine["recipient"] == coded["recipient"]) + (machine["status"] == coded["status"])


def _same_count(machine: Row, coded: Row) -> float:
    if any(machine[f] != coded[f] for f in ("giver", "nationality", "min", "max")):
        return 0.0
    return 1.0 + (machine["measure"] == coded["measure"])


def _same_trade(machine: Row, coded: Row) -> float:
    return float(_near(machine["value_usd"], coded["value_usd"])) * (1 + (machine["period"] == coded["period"]))


def _same_investment(machine: Row, coded: Row) -> float:
    return float(_near(machine["capital_usd"], coded["capital_usd"])) * (1 + (machine["projects"] == coded["projects"]))


SAME: dict[str, Callable[[Row, Row], float]] = {
    "visits": _same_visit,
    "funding": _same_sum,
    "scholarships": _same_count,
    "trade": _same_trade,
    "investment": _same_investment,
}


def _overlap(one: object, other: object) -> float:
    """1 for the same date, half for dates of which one is the other less exactly told."""
    if one == other:
        return 1.0
    both = isinstance(one, str) and isinstance(other, str)
    return 0.5 if both and (one.startswith(other) or other.startswith(one)) else 0.0


def _near(one: object, other: object) -> bool:
    return one == other or (
        isinstance(one, int) and isinstance(other, int) and abs(one - other) <= 0.002 * max(one, other)
    )


def matched(kind: str, machine: list[Row], coded: list[Row]) -> list[tuple[Row, Row]]:
    """The best one-to-one pairing of machine rows with hand rows of one article, most alike first."""
    pairs = sorted(
        ((SAME[kind](m, c), i, j) for i, m in enumerate(machine) for j, c in enumerate(coded)),
        key=lambda p: (-p[0], p[1], p[2]),
    )
    used_m: set[int] = set()
    used_c: set[int] = set()
    found = []
    for alike, i, j in pairs:
        if alike > 0 and i not in used_m and j not in used_c:
            used_m.add(i)
            used_c.add(j)
            found.append((machine[i], coded[j]))
    return found
