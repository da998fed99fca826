"""Which of an article's trips are another's own: companions of a leader, told with his days, made none."""

from __future__ import annotations

from helpers import names
from helpers.trips.claim import Claim
from helpers.trips.grouping import of_another_unit
from helpers.trips.scene import near
from helpers.trips.visit import Visit


def distinct(found: list[tuple[Visit, list[Claim]]]) -> list[tuple[Visit, list[Claim]]]:
    """Companions of a leader are no second trip: of trips of one direction and the same days the highest head stays."""
    kept: list[tuple[Visit, list[Claim]]] = []
    for visit, claims in sorted(found, key=lambda p: (names.rank(p[0].level), p[0].char_start)):
        twin = next(
            (
                k
                for k, others in kept
                if k.direction == visit.direction
                and (_is_his(k, visit) or not any(of_another_unit(others, c) for c in claims))
                and (k.leader == visit.leader or visit.leader is None or not _own_trip(claims) or _is_spouse(visit, k))
                and (_undated(k, visit) or _same_days(k, visit))
                and (k.leader != visit.leader or (k.kind == "funeral") == (visit.kind == "funeral"))
            ),
            None,
        )
        if twin is None:
            kept.append((visit, claims))
    return kept


def _is_his(one: Visit, other: Visit) -> bool:
    """Whether two trips are of the same named head, who can lead only one delegation at a time."""
    return one.leader is not None and one.leader == other.leader


def _undated(one: Visit, other: Visit) -> bool:
    """Whether the days of two trips do not tell them apart; an earlier one without any is another's than one with."""
    told = sum(v.start is not None for v in (one, other))
    others = one.leader and other.leader and one.leader != other.leader
    return told == 0 or (told == 1 and not (others and "recalled" in (one.status, other.status)))


def _same_days(one: Visit, other: Visit) -> bool:
    """Whether two trips were at the same time; of two people's a year alone does not tell it."""
    if not (one.start and other.start):
        return False
    years = any(v.date_precision == "year" for v in (one, other))
    return near((one.start, one.end), (other.start, other.end)) and not (years and one.leader and other.leader)


def _is_spouse(visit: Visit, leader: Visit) -> bool:
    """Whether somebody without any office was where a leader went: "Phu nhân Chủ tịch nước | thăm Trường Nguyễn Du"."""
    alone = visit.office_printed is None and visit.level == "other"
    return alone and names.rank(leader.level) <= names.rank("deputy_head")


def _own_trip(claims: list[Claim]) -> bool:
    """Whether somebody besides the leader is told to have travelled: subject of a visit verb or received by name."""
    return any(
        c.strength >= 2 and c.guest is not None and c.guest.name and not (c.attends and not c.fellow) for c in claims
    )
