"""Reports taken as one trip, and of which of them a report of a delegation without a named head is."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from helpers import names
from helpers.merging.merge_rows import Span, gap

LONG = 31  # days of a trip that are looked at: who stays longer travels with no delegation
Traveller = tuple[str, str, str]  # direction; "name", "office" or "story"; who


@dataclass(slots=True, eq=False)
class Group:
    """Rows of one trip; `exact` when at least one of them knows the day."""

    days: Span | None
    exact: bool
    trip_id: str | None = None  # None: formed by the rule, named at the end
    rows: list[str] = field(default_factory=list)
    told: dict[str, Span | None] = field(default_factory=dict)  # article -> the days that it tells
    printed: str | None = None  # the day without a year of reports that know no other ("01-09")

    def add(self, key: str, article: str, days: Span | None) -> None:
        self.rows.append(key)
        self.told.setdefault(article, days)
        if self.exact and days and self.days:
            self.days = min(self.days[0], days[0]), max(self.days[1], days[1])

    def take(self, other: Group) -> None:
        """Add the rows of another."""
        for article, days in other.told.items():
            self.told.setdefault(article, days)
        self.rows += other.rows
        self.days = min(self.days[0], other.days[0]), max(self.days[1], other.days[1])

    def on(self, printed: str, within: int) -> bool:
        """Whether a day without its year may be one of its days, up to so many days off."""
        if self.days is None:
            return self.printed in (None, printed)
        month, day = map(int, printed.split("-"))
        for year in {date.fromordinal(end).year + step for end in self.days for step in (-1, 0, 1)}:
            try:
                told = date(year, month, day).toordinal()
            except ValueError:  # 29 February
                continue
            if gap(self.days, (told, told)) <= (within if self.exact else 0):
                return True
        return False


def join_headless(groups: dict[Traveller, list[Group]], rows: dict[str, dict]) -> None:
    """Put delegations told without their head to the trip of the same day, way, rank and place that others tell.

    To that of a named head where there is one; of several nobody knows which, and the report stays a mention.
    """
    waiting = [(g, who) for who, own in groups.items() if who[1] == "story" for g in own if _is_open(g)]
    if not waiting:
        return
    wanted = {(who[0], day) for group, who in waiting for day in range(group.days[0], group.days[1] + 1)}
    by_day: dict[tuple[str, int], list[tuple[Group, Traveller]]] = defaultdict(list)
    for who in sorted(groups):
        for group in groups[who]:
            if group.exact and group.days:
                for day in range(group.days[0], min(group.days[1], group.days[0] + LONG) + 1):
                    if (who[0], day) in wanted:
                        by_day[who[0], day].append((group, who))
    gone: set[int] = set()
    for headed in (True, False):  # named heads first, so that two reports without one may share his trip
        for group, who in sorted(waiting, key=lambda pair: (pair[0].days, pair[0].rows)):
            if id(group) in gone:
                continue
            beside = {
                id(other): other
                for day in range(group.days[0], group.days[1] + 1)
                for other, of in by_day[who[0], day]
                if other is not group and id(other) not in gone and (of[1] != "story") == headed
            }
            fitting = [o for o in beside.values() if not group.told.keys() & o.told.keys() and _alike(group, o, rows)]
            if not fitting:
                continue
            if len(fitting) == 1 or not headed:
                fitting[0].take(group)
            gone.add(id(group))
            groups[who].remove(group)


def _is_open(group: Group) -> bool:
    return group.trip_id is None and group.exact and group.days is not None and group.days[1] - group.days[0] <= LONG


def _alike(group: Group, other: Group, rows: dict[str, dict]) -> bool:
    return any(_same_delegation(rows[one], rows[another]) for one in group.rows for another in other.rows)


def _same_delegation(one: dict, other: dict) -> bool:
    """Whether rank and places are the same; in a capital, where many come on one day, also where they are from."""
    if one["level"] is None or one["level"] != other["level"]:
        return False
    there, home = ([_items(row.get(column)) for row in (one, other)] for column in ("places", "home"))
    if all(home):
        return bool(home[0] & home[1]) and (not all(there) or bool(there[0] & there[1]))
    places = names.places()
    return any(place in places and places[place].kind != "capital" for place in there[0] & there[1])


def _items(cell: str | None) -> frozenset[str]:
    return frozenset(cell.split(";") if cell else ())


def by_trip(groups: dict[Traveller, list[Group]]) -> dict[str, list[tuple[Traveller, Group]]]:
    """The trips that have their id already, each with its rows by who travelled."""
    trips: dict[str, list[tuple[Traveller, Group]]] = defaultdict(list)
    for who, own in groups.items():
        for group in own:
            if group.trip_id:
                trips[group.trip_id].append((who, group))
    return trips
