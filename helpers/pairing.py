"""Which machine row tells the same as which hand-coded row of an article."""

from __future__ import annotations

import re
from collections.abc import Callable

from helpers import names
from helpers.language.letters import tone_habits

Row = dict[str, object]
ALIKE = 90  # of 100: how much two spellings of somebody sound alike who is told of one article's trip


def _same_visit(machine: Row, coded: Row) -> float:
    if machine["direction"] != coded["direction"] or not same_person(machine["leader"], coded["leader"]):
        return 0.0
    return (1.0 if machine["leader"] == coded["leader"] else 0.9) + _overlap(machine["start"], coded["start"])


def same_person(one: object, other: object) -> bool:
    """Whether two names, printed or of people.csv, are one person's: in capitals or not, or a Lao one by its sound.

    >>> same_person("SOMPHONE SONEDALA", "Somphone Sonedala"), same_person("Khăm-sỏn Kon-nhơ", "Khamsone Konnho")
    (True, True)
    """
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    known, told = names.canonical_person(one), names.canonical_person(other)
    if known and told:
        return known == told
    if not set(tone_habits(one.lower())).isdisjoint(tone_habits(other.lower())):
        return True
    return _is_lao(one) and _is_lao(other) and _sound_alike(names.lao_key(one), names.lao_key(other))


def _is_lao(name: str) -> bool:
    """Whether a name may be Lao: Vietnamese ones differ by single letters and marks of tone."""
    words = name.split()
    return words[0] not in names.surnames() or names.goes_on_lao(words)


def _sound_alike(one: str, other: str) -> bool:
    """Whether two names have the same consonants, and nearly the same vowels."""
    from rapidfuzz import fuzz

    first, second = (re.sub(r"(.)\1+", r"\1", re.sub("[aeiou]", "", key)) for key in (one, other))
    return bool(one) and first == second and fuzz.ratio(one, other) >= ALIKE


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
