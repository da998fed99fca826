"""Many reports of a yearly figure -> one value a year, and the range that the others print."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from helpers import schema
from helpers.language.letters import slug
from helpers.merging import magnitudes
from helpers.merging.merge_rows import by_id, choices, distinct, misprinted, plain, yes
from helpers.merging.series_choice import Report, choose
from helpers.merging.series_whole import is_whole

if TYPE_CHECKING:
    import pandas as pd

DECIDED = ("in_series", "why_not")  # of the records
TABLES = ("scholarships", "trade", "investment")
AWARDS = ("awarded", "planned", "per_year")  # measures of the kind scholarships; the others count people
YEAR = re.compile(r"\d{4}")
MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
SCHOOL_YEAR = re.compile(r"\d{4}-\d{2}")
NAMED = re.compile(r"[\w-]+-(?:\d+|page):\d+")  # a row that a decision names: 2011-02-28-vietnamplus-2:0
STATE = "government"  # the provider that the state is

Point = tuple[str | None, ...]  # kind, giver, provider, nationality, measure, register, period


def assign_series(
    scholarships: pd.DataFrame,
    trade: pd.DataFrame,
    investment: pd.DataFrame,
    decided: dict | None = None,
    articles: pd.DataFrame | None = None,
) -> dict[str, pd.Series]:
    """The point (series_id) that each row gives a value for, by table.

    Null: a part, part of a year, several years, another count. Arguments as in series().
    """
    import pandas as pd

    frames = dict(zip(TABLES, (scholarships, trade, investment), strict=True))
    homes: dict[tuple[str, str], str] = {}
    for name, points in _settle(_rows(frames), _known(articles), decided).items():
        homes.update(
            {(name, r.key): _id(point, chosen) for point, (chosen, reports) in points.items() for r in reports}
        )
    return {
        name: pd.Series(
            [homes.get((name, str(k))) for k in frame.index], index=frame.index, dtype="str", name="series_id"
        )
        for name, frame in frames.items()
    }


def series(
    scholarships: pd.DataFrame,
    trade: pd.DataFrame,
    investment: pd.DataFrame,
    decided: dict | None = None,
    articles: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """One value a year for each thing counted, with the range of all reports of it.

    Args:
        scholarships, trade, investment: rows of these tables, indexed by key ("article_id:row").
        decided: name -> records with what a person decided, indexed alike; they win. None: the rule alone.
        articles: the articles that the rows stand in; without it each article counts as an outlet, its day as unknown.

    A decided point holds the row marked in_series, and as reports the rows of the same point whose why_not leads to it;
    a number decided to be a misprint is none of its range.
    The rule: no parts, no part of a year, no several years; of a stock of investment the latest count of the year;
    awarded over planned, told over estimated, exact over its rounding, then what most outlets print, then the newest.
    Students without a payer, and awards of the state, count as the country's only if they are at least half of what
    others print.
    For investment min, max, low and high are projects and usd is the capital.
    """
    frames = dict(zip(TABLES, (scholarships, trade, investment), strict=True))
    found = series_rows(_rows(frames), _known(articles), decided)
    return schema.conform(found, "series") if found else schema.empty("series")


def stocks_told(points: pd.DataFrame, investment: pd.DataFrame) -> pd.Series:
    """The point (series_id) that each row of investment tells, of those given: what it counts, in an article they name.

    Args:
        points: rows of the table series.
        investment: the table, whose index is unique.

    Returns:
        Of the rows that tell one of the points, its series_id; other rows are left out.
    """
    import pandas as pd

    ids: dict[Point, tuple[str, set[str]]] = {}
    for row in plain(points.reset_index(drop=True)).values():
        point = (row["kind"], row["giver"], None, None, row["measure"], row["register"], row["period"])
        ids[point] = row["series_id"], set(row["article_ids"].split(";"))
    near = investment[investment["article_id"].isin({one for _, articles in ids.values() for one in articles})]
    rows, found = plain(near.reset_index(drop=True)), {}
    for n, key in enumerate(near.index):
        point, articles = ids.get(_point("investment", rows[str(n)]), ("", ()))
        if rows[str(n)]["article_id"] in articles:
            found[key] = point
    return pd.Series(found, dtype="str", name="series_id")


def series_rows(told: dict[str, dict[str, dict]], known: dict[str, dict], decided: dict | None = None) -> list[dict]:
    """series() of the rows of each of TABLES as plain() and articles as by_id() give them, as rows of the table."""
    settled = _settle(told, known, decided)
    found = [_row(point, *held) for name in TABLES for point, held in settled[name].items()]
    found.sort(key=lambda row: (schema.SERIES_KINDS.index(row["kind"]), row["series_id"]))
    return found


def _rows(frames: dict[str, pd.DataFrame]) -> dict[str, dict[str, dict]]:
    return {name: plain(frame) for name, frame in frames.items()}


def _known(articles: pd.DataFrame | None) -> dict[str, dict]:
    return by_id(articles) if articles is not None else {}


def _settle(
    told: dict[str, dict[str, dict]], known: dict[str, dict], decided: dict | None
) -> dict[str, dict[Point, tuple[tuple[Report, str | None], list[Report]]]]:
    """By table: point -> the report chosen with the reason, and all its reports."""
    return {name: _points(name, told[name], decided, known) for name in TABLES}


def _points(name: str, rows: dict[str, dict], decided: dict | None, known: dict) -> dict[Point, tuple]:
    choice = {k: c for k, c in choices(decided, name, rows, DECIDED).items() if c["in_series"] is not None}
    where = {key: _point(name, row) for key, row in rows.items()}
    slips = {key for key, row in choice.items() if misprinted(row["why_not"])}
    reports = {key: _report(name, key, rows[key], known)._replace(misprinted=key in slips) for key in rows}
    decided_on = [key for key in sorted(choice, reverse=True) if yes(choice[key]["in_series"]) and _says(reports[key])]
    chosen = {where[key]: key for key in decided_on if where[key]}
    held: dict[Point, list[Report]] = defaultdict(list)
    for key in choice:
        point = where[key]
        if point in chosen and _leads(key, choice) == chosen[point] and _says(reports[key]):
            held[point].append(reports[key])
    free = [key for key in rows if key not in choice and where[key] and _says(reports[key]) and _meant(reports[key])]
    for key in _whole_country(free, where, reports, chosen) if name == "scholarships" else free:
        held[where[key]].append(reports[key])
    return {point: (_chosen(point, own, chosen, reports), own) for point, own in held.items()}


def _point(name: str, row: dict) -> Point | None:
    """What a row counts; null when it can be no yearly figure: a part, part of a year, several years."""
    if name == "trade":
        return ("trade", None, None, None, None, None, row["period"]) if _is_year(row["period"]) else None
    if name == "investment":
        when = row["as_of"][:4] if row["measure"] == "stock" and row["as_of"] else row["period"]
        giver = row["direction"][:2] if row["direction"] else None
        register = row["register"] if row["register"] else "unknown"
        return ("investment", giver, None, None, row["measure"], register, when) if _is_year(when) else None
    period = row["period"] or ""
    period = period[:4] if MONTH.fullmatch(period) else period
    if row["part_of_total"] or not (_is_year(period) or SCHOOL_YEAR.fullmatch(period)):
        return None
    measure = "award" if row["measure"] in ("awarded", "planned") else row["measure"]
    kind = "scholarships" if row["measure"] in AWARDS else "students"
    return kind, row["giver"], row["provider"], row["nationality"], measure, None, period


def _is_year(period: str | None) -> bool:
    return bool(period and YEAR.fullmatch(period))


def _report(name: str, key: str, row: dict, known: dict) -> Report:
    article = known.get(row["article_id"], {})
    counts = {"trade": "value_usd", "investment": "projects"}.get(name, "min")
    low = row[counts]
    counted = row.get("as_of") or ""
    day = article.get("published") or ""
    if len(counted) == 4 and day:  # told in the year itself it is no newer than that day; told later it closes the year
        counted = day[:7] if day[:4] == counted else f"{counted}-12"
    return Report(
        key=key,
        article=row["article_id"],
        low=low,
        high=row["max"] if name == "scholarships" and row["max"] is not None else low,
        usd={"trade": row.get("value_usd"), "investment": row.get("capital_usd")}.get(name),
        measure=row.get("measure"),
        approx=bool(row.get("approx")),
        estimate=bool(row.get("estimate")),
        counted=counted,
        outlet=article.get("outlet") or row["article_id"],
        published=day,
    )


def _says(report: Report) -> bool:
    return report.low is not None or report.usd is not None


def _meant(report: Report) -> bool:
    """Whether the dollars of a figure can be meant as printed."""
    return report.usd is None or magnitudes.implausible(report.usd, report.usd, "USD") is None


def _leads(key: str, choice: dict[str, dict]) -> str | None:
    """The row in the series that a decision leads to: itself, or by way of the row that why_not names first."""
    seen: set[str] = set()
    while key in choice and key not in seen:
        if yes(choice[key]["in_series"]):
            return key
        seen.add(key)
        named = NAMED.search(choice[key].get("why_not") or "")
        key = named[0] if named else ""
    return None


def _whole_country(keys: list[str], where: dict, reports: dict[str, Report], chosen: dict[Point, str]) -> list[str]:
    """Leave out the counts of one school, province or embassy that print no payer of their own, or the state alone."""
    largest: dict[Point, dict[str, int]] = defaultdict(dict)  # what is counted -> year -> the largest count
    told = [(where[key], reports[key].high) for key in keys]
    for point, high in [*told, *((point, reports[key].high) for point, key in chosen.items())]:
        years = largest[point[:-1]]
        years[point[-1]] = max(high, years.get(point[-1], 0))

    def whole(key: str) -> bool:
        *what, year = point = where[key]
        own = reports[chosen[point]].high if point in chosen else largest[tuple(what)][year]
        students = point[4] == "students_enrolled" and not point[2]
        if not students and (point[0] != "scholarships" or point[2] not in (None, STATE)):
            return True
        return is_whole(reports[key].high, largest[tuple(what)], year, own, students=students)

    return [key for key in keys if whole(key)]


def _chosen(
    point: Point, own: list[Report], chosen: dict[Point, str], reports: dict[str, Report]
) -> tuple[Report, str]:
    by_rule, reason = choose(own)
    if point not in chosen:
        return by_rule, reason
    decided = reports[chosen[point]]
    return decided, reason if decided.value == by_rule.value else "decided by a reader"


def _row(point: Point, chosen: tuple[Report, str], reports: list[Report]) -> dict:
    kind, giver, provider, nationality, _, register, period = point
    best, reason = chosen
    order = [best, *sorted(reports, key=lambda r: (r.published or "9999", r.key))]
    meant = [r for r in reports if not r.misprinted]
    return {
        "series_id": _id(point, chosen),
        "kind": kind,
        "giver": giver,
        "provider": provider,
        "nationality": nationality,
        "measure": best.measure,
        "register": register,
        "period": period,
        "min": best.low,
        "max": best.high,
        "usd": best.usd,
        "chosen_because": reason,
        "reports": len(reports),
        "low": min((r.low for r in meant if r.low is not None), default=None),
        "high": max((r.high for r in meant if r.high is not None), default=None),
        "article_ids": ";".join(distinct(r.article for r in order)),
    }


def _id(point: Point, chosen: tuple[Report, str]) -> str:
    kind, giver, provider, nationality, _, register, period = point
    parts = (kind, giver, slug(provider or ""), nationality, chosen[0].measure, register, period)
    return "-".join(part for part in parts if part)
