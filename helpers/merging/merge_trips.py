"""Many reports of a visit -> one trip: who travelled which way, and the days that all reports attest together."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from helpers import schema
from helpers.language.letters import slug
from helpers.merging.merge_rows import (
    Span,
    by_id,
    choices,
    commonest,
    distinct,
    gap,
    plain,
    published,
    reading_order,
    span,
)
from helpers.merging.trip_groups import Group, Traveller, by_trip, join_headless

if TYPE_CHECKING:
    import pandas as pd

MAX_GAP = 3  # days between two reports of one trip: talks on Monday, a reception told on Thursday
AROUND = 31  # days between a trip and an article that tells it without a date
PART_OF = re.compile(r"\bpart of (?P<trip>(?:VN-LA|LA-VN)-[a-z0-9-]+)")
NAMELESS = "delegation"
DECIDED = ("trip_id", "note", "passage")  # of the records
LEADING = ("head_of_party", "head_of_state", "head_of_government", "head_of_parliament")


def assign_trips(visits: pd.DataFrame, articles: pd.DataFrame, decided: dict | None = None) -> pd.Series:
    """The trip that each row of visits tells of; null: a mention that makes no trip.

    Args:
        visits: rows of table visits, indexed by key ("article_id:row").
        articles: the articles that they stand in.
        decided: name -> records with what a person decided, indexed alike; they win. None: the rule alone.

    The rule: one direction and one head (without a name: one office) with at most three days between is one trip. A row
    that knows only the month or the year joins the only trip in it; if there are several, or none and the row is
    recalled, it stays a mention. Two rows of one article are two trips, or one trip told twice when their days overlap.
    """
    import pandas as pd

    assigned = _settle(plain(visits), by_id(articles), decided)
    return pd.Series([assigned.get(str(key)) for key in visits.index], index=visits.index, dtype="str", name="trip_id")


def trips(visits: pd.DataFrame, articles: pd.DataFrame, decided: dict | None = None) -> pd.DataFrame:
    """Every distinct trip that the rows tell, by first day; arguments as in assign_trips()."""
    found = trip_rows(plain(visits), by_id(articles), decided)
    return schema.conform(found, "trips") if found else schema.empty("trips")


def trip_rows(rows: dict[str, dict], known: dict[str, dict], decided: dict | None = None) -> list[dict]:
    """trips() of rows as plain() and articles as by_id() give them, as rows of the table."""
    choice = _decisions(decided, rows)
    grouped: dict[str, list[str]] = defaultdict(list)
    for key, trip_id in _settle(rows, known, decided).items():
        grouped[trip_id].append(key)
    found = [_trip(i, reading_order(keys, rows, known), rows, known, choice) for i, keys in grouped.items()]
    found.sort(key=lambda trip: (trip["start"] or "9999", trip["trip_id"]))
    # who gave a row that the machine read its trip said nothing of what that is a part of
    unsaid = {i for i, keys in grouped.items() if not any(key in choice and not choice[key]["passage"] for key in keys)}
    _nest([trip for trip in found if not trip["part_of_trip"]], unsaid)
    return found


def _settle(rows: dict[str, dict], known: dict[str, dict], decided: dict | None) -> dict[str, str]:
    """Row key -> trip_id, without the mentions."""
    choice = _decisions(decided, rows)
    travellers: dict[Traveller, list[str]] = defaultdict(list)
    for key, row in rows.items():
        travellers[_traveller(row, known)].append(key)
    taken = {c["trip_id"] for c in choice.values() if c["trip_id"]}
    found: dict[Traveller, list[Group]] = {}
    for who in sorted(travellers):
        found[who] = _decided_groups(travellers[who], rows, choice)
        _join([key for key in travellers[who] if key not in choice], rows, known, found[who])
    join_headless(found, rows)
    decided_trips = by_trip(found)
    for groups in found.values():
        _name(groups, rows, taken, decided_trips)
    return {key: group.trip_id for groups in found.values() for group in groups for key in group.rows}


def _decisions(decided: dict | None, rows: dict[str, dict]) -> dict[str, dict]:
    """What a person decided, by row; one that he only told or confirmed is still put where the rule has it."""
    return {k: c for k, c in choices(decided, "visits", rows, DECIDED).items() if c["trip_id"] or c["note"]}


def _traveller(row: dict, known: dict[str, dict]) -> Traveller:
    """Direction and identity of the head: the name, else the office, else nobody but the story itself."""
    head = row["leader"] or row["office"] or row["office_printed"]
    if head:
        return row["direction"], "name" if row["leader"] else "office", slug(head)
    return row["direction"], "story", known.get(row["article_id"], {}).get("story_id") or row["article_id"]


def _days(row: dict) -> tuple[Span | None, bool]:
    """The days that a row tells, and whether it knows the day; an end before the start is not believed."""
    start = span(row["start"])
    if start is None or len(row["start"]) < 10:
        return start, False
    end = span(row["end"]) if row["end"] and len(row["end"]) == 10 else None
    return (start[0], max(start[1], end[1] if end else start[1])), True


def _decided_groups(keys: list[str], rows: dict, choice: dict) -> list[Group]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for key in keys:
        if key in choice and choice[key]["trip_id"]:
            grouped[choice[key]["trip_id"]].append(key)
    groups = []
    for trip_id, own in sorted(grouped.items()):
        dated = sorted(own, key=lambda k: (not _days(rows[k])[1], -len(rows[k]["start"] or ""), k))
        group = Group(*_days(rows[dated[0]]), trip_id)
        for key in dated:
            days, exact = _days(rows[key])
            group.add(key, rows[key]["article_id"], days if exact == group.exact else None)
        groups.append(group)
    return groups


def _join(keys: list[str], rows: dict, known: dict, groups: list[Group]) -> None:
    """Add undecided rows of one traveller to the groups, those that know the day first, the vaguest last."""
    spans = {key: _days(rows[key]) for key in keys}
    exact = sorted((key for key in keys if spans[key][1]), key=lambda key: (*spans[key][0], key))
    _sweep(exact, rows, spans, groups)
    vague = [key for key in keys if not spans[key][1]]
    for key in sorted(vague, key=lambda k: (-len(rows[k]["start"] or ""), rows[k]["status"] == "recalled", k)):
        row, days = rows[key], spans[key][0]
        window, printed = days or _window(published(row, known)), row.get("day_printed")
        if window:
            first, last = window
            near = [g for g in groups if g.days is None or (g.days[0] <= last and first <= g.days[1])]
        elif printed:  # of no year that anything tells, but no day of another trip
            near = [g for g in groups if g.on(printed, MAX_GAP)]
        else:
            near = groups
        sure = window or printed or not any(g.days for g in near)  # of any year it may be of a trip of any other, too
        if len(near) == 1 and row["article_id"] not in near[0].told and sure:
            near[0].add(key, row["article_id"], days)
        elif not near and row["status"] != "recalled":
            groups.append(Group(days, False, printed=None if window else printed))
            groups[-1].add(key, row["article_id"], days)


def _sweep(keys: list[str], rows: dict, spans: dict, groups: list[Group]) -> None:
    """Join rows that know the day, in order of days, to the nearest trip within MAX_GAP; linear in rows and trips."""
    waiting = sorted((g for g in groups if g.exact), key=lambda g: g.days, reverse=True)
    vague = [g for g in groups if not g.exact and g.days]  # decided trips known to the month or year
    active: list[Group] = []
    fresh: list[Group] = []
    for key in keys:
        days, article = spans[key][0], rows[key]["article_id"]
        while waiting and waiting[-1].days[0] <= days[1] + MAX_GAP:
            active.append(waiting.pop())
        active = [g for g in active if g.days[1] + MAX_GAP >= days[0]]
        near = [g for g in active if gap(g.days, days) <= MAX_GAP]
        if any(article in g.told and gap(g.told[article], days) == 0 for g in near if g.told.get(article)):
            continue  # told twice in its article
        near = [g for g in near if article not in g.told]
        if near:
            min(near, key=lambda g: (gap(g.days, days), g.days, g.trip_id or "")).add(key, article, days)
            continue
        group = Group(days, True)
        group.add(key, article, days)
        active.append(group)
        fresh.append(group)
    for group in vague:  # the only new trip in the month of a decided one is that trip
        inside = [g for g in fresh if gap(g.days, group.days) == 0]
        if len(inside) == 1 and not any(g.exact and gap(g.days, group.days) == 0 for g in groups):
            for key in inside[0].rows:
                group.add(key, rows[key]["article_id"], spans[key][0])
            fresh.remove(inside[0])
    groups += fresh


def _window(day: str | None) -> Span | None:
    """The days around a publication in which a trip that it tells without a date may lie."""
    days = span(day) if day and len(day) == 10 else None
    return (days[0] - AROUND, days[1] + AROUND) if days else None


def _name(groups: list[Group], rows: dict, taken: set[str], decided: dict[str, list[tuple[Traveller, Group]]]) -> None:
    """Give the trips that the rule formed their ids, direction-head-month; a second one of the month ends in -2.

    Where a person gave such an id to rows of somebody else only, or of nobody named, they are of the trip that has it.
    """
    for group in sorted((g for g in groups if not g.trip_id), key=lambda g: (g.days or (0, 0), g.rows[0])):
        row = rows[group.rows[0]]
        start = _start([rows[key] for key in group.rows])
        head = slug(row["leader"] or row["office"] or row["office_printed"] or NAMELESS) or NAMELESS
        base = "-".join(filter(None, (row["direction"], head, (start or "")[:7])))
        group.trip_id, number = base, 2
        while group.trip_id in taken and not _is_meant(group, row, decided.pop(group.trip_id, ())):
            group.trip_id, number = f"{base}-{number}", number + 1
        taken.add(group.trip_id)


def _is_meant(group: Group, row: dict, given: Sequence[tuple[Traveller, Group]]) -> bool:
    """Whether rows to which a person gave a trip's id are of this trip: all of another traveller, of no other days."""
    who = _traveller(row, {})
    return bool(given) and all(
        (other[1] == "story" or other[1:] != who[1:])
        and other[0] == who[0]
        and (own.days is None or group.days is None or gap(own.days, group.days) <= MAX_GAP)
        for other, own in given
    )


def _start(rows: list[dict]) -> str | None:
    """The first day that the rows know, else the month, else the year; an announced month is the last resort."""
    told = [row["start"] for row in rows if row["start"] and (row["status"] != "planned" or len(row["start"]) == 10)]
    starts = told or [row["start"] for row in rows if row["start"]]
    finest = max(map(len, starts), default=0)
    return min((start for start in starts if len(start) == finest), default=None)


def _end(rows: list[dict], start: str | None) -> str | None:
    """The last day told; an announced end counts only while no report tells one. Null when all tell one day only."""
    attested = [row for row in rows if row["status"] != "planned" and len(row["end"] or "") == 10]
    ends = [row["end"] for row in attested or rows if len(row["end"] or "") == 10]
    starts = [row["start"] for row in rows if len(row["start"] or "") == 10]
    last = max(ends + starts, default=None)
    return last if last and start and (last > start or attested) else None


def _trip(trip_id: str, keys: list[str], rows: dict, known: dict, choice: dict) -> dict:
    told = [rows[key] for key in keys]
    ranked = sorted(told, key=lambda row: -len(row["start"] or ""))
    start = _start(told)
    kinds = {row["kind"] for row in told if row["kind"]}
    levels = {row["level"] for row in told if row["level"]}
    planned = {row["status"] for row in told} == {"planned"}
    announced = [day for row in told if row["status"] == "planned" and (day := published(row, known))]
    parts = [m["trip"] for key in keys if (m := PART_OF.search(choice.get(key, {}).get("note") or ""))]
    ids = distinct(row["article_id"] for row in told)
    return {
        "trip_id": trip_id,
        "direction": told[0]["direction"],
        "leader": commonest(row["leader"] for row in told),
        "office": commonest(row["office"] for row in ranked),
        "level": min(levels, key=schema.LEVELS.index, default=None),
        "start": start,
        "end": _end(told, start),
        "kind": "funeral" if "funeral" in kinds else min(kinds, key=schema.VISIT_KINDS.index, default=None),
        "places": ";".join(distinct(place for row in told for place in (row["places"] or "").split(";"))) or None,
        "status": "announced" if planned else "confirmed",
        "announced_on": min(announced, default=None),
        "part_of_trip": commonest(parts),
        "articles": len(ids),
        "outlets": len({outlet for i in ids if (outlet := known.get(i, {}).get("outlet"))}),
        "article_ids": ";".join(ids),
    }


def _nest(found: list[dict], unsaid: set[str]) -> None:
    """Mark the trips (of those of which nobody said it) of people who travelled in the delegation of a leader's trip.

    A lower office, the same direction, at least one common day, and an article that tells both.
    """
    leading: dict[tuple[str, str], list[dict]] = defaultdict(list)
    for trip in found:
        if trip["level"] in LEADING and len(trip["start"] or "") == 10:
            for article in trip["article_ids"].split(";"):
                leading[trip["direction"], article].append(trip)
    for trip in found:
        if trip["trip_id"] not in unsaid or trip["level"] in (None, *LEADING) or len(trip["start"] or "") < 10:
            continue
        own = _trip_days(trip)
        above = [
            lead
            for article in trip["article_ids"].split(";")
            for lead in leading[trip["direction"], article]
            if gap(own, _trip_days(lead)) == 0
        ]
        if above:
            first = min(above, key=lambda lead: (schema.LEVELS.index(lead["level"]), lead["trip_id"]))
            trip["part_of_trip"] = first["trip_id"]


def _trip_days(trip: dict) -> Span:
    first = date.fromisoformat(trip["start"]).toordinal()
    return first, date.fromisoformat(trip["end"]).toordinal() if trip["end"] else first
