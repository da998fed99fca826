"""The days of a commitment's stages, and whether its reports print one sum."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container
from itertools import combinations, permutations

from helpers.merging.merge_gifts import Gift
from helpers.merging.merge_rows import span
from helpers.schema import STAGES


def stages_of(told: list[Gift]) -> dict[str, str]:
    """The earliest day told for each stage; of a day and its month or year the day."""
    if len(told) == 1:  # most often
        return told[0].stages
    found: dict[str, set[str]] = defaultdict(set)
    for gift in told:
        for stage, day in gift.stages.items():
            found[stage].add(day)
    return {stage: max((d for d in days if d.startswith(min(days))), key=_finest) for stage, days in found.items()}


def in_turn(days: dict[str, str], decided: Container[str]) -> dict[str, str]:
    """The days of stages without those that lie behind a later stage's: who tells a promise late tells no day of it."""
    spans = {stage: span(day) for stage, day in days.items()}
    late = {
        stage
        for stage, other in permutations(days, 2)
        if stage not in decided and STAGES.index(stage) < STAGES.index(other) and spans[stage][0] > spans[other][1]
    }
    return {stage: day for stage, day in days.items() if stage not in late}


def disagree(told: list[Gift]) -> bool:
    """Whether reports print different sums: in one currency any other, in two what differs in US$ by more than 5 %."""
    sums = {(gift.low, gift.high, gift.currency, gift.usd): gift for gift in told}
    return any(not one.same_sum(other, within=0) for one, other in combinations(sums.values(), 2))


def _finest(day: str) -> tuple:
    return len(day), [-int(part) for part in day.split("-")]
