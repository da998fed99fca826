"""How good machine reading is: its rows against those that a person coded for the same articles."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from helpers import hand, reading
from helpers.intervals import wilson
from helpers.records import DATA, address
from helpers.tables import FACTS
from helpers.text import Article

Row = dict[str, object]
SCORES = DATA / "scores.csv"
FIELDS = {  # compared on rows that were matched
    "visits": ("level", "start", "end", "host", "kind", "status"),
    "funding": ("donor", "recipient", "kind", "status", "date"),
    "scholarships": ("provider", "measure", "approx", "period"),
    "trade": ("period", "growth_pct"),
    "investment": ("as_of", "register", "projects"),
}


SHOWN = {  # of a row that only one side has
    "visits": ("direction", "leader", "start", "status"),
    "funding": ("donor", "recipient", "min", "currency", "status"),
    "scholarships": ("giver", "measure", "min", "max", "period"),
    "trade": ("period", "value_usd"),
    "investment": ("as_of", "projects", "capital_usd"),
}


@dataclass(frozen=True)
class Score:
    """Counts of one kind of record: hits, wrong rows and missed rows. A right "none" is neither hit nor miss."""

    kind: str
    tp: int
    fp: int
    fn: int
    articles: int

    @property
    def precision(self) -> float | None:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else None

    @property
    def recall(self) -> float | None:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else None

    @property
    def f1(self) -> float | None:
        return 2 * self.tp / (2 * self.tp + self.fp + self.fn) if self.tp + self.fp + self.fn else None


@dataclass(frozen=True)
class Disagreement:
    """A row that only one side has, or a field that differs on a matched row."""

    article_id: str
    kind: str
    what: str
    quote: str | None


# --- which machine row is which hand row ----------------------------------------------------------------------------


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


# --- scoring --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Report:
    """What score() found: counts by kind, counts by field of matched rows, and each disagreement."""

    scores: tuple[Score, ...]
    fields: dict[tuple[str, str], tuple[int, int]]
    disagreements: tuple[Disagreement, ...]
    articles: int

    def lines(self) -> list[str]:
        """The report as printed by the command."""
        out = [
            f"{self.articles} articles with hand-coded records",
            "",
            "kind          found wrong missed  precision         recall            F1",
        ]
        for s in self.scores:
            out.append(
                f"{s.kind:13} {s.tp:5} {s.fp:5} {s.fn:6}  {_share(s.tp, s.tp + s.fp)}  {_share(s.tp, s.tp + s.fn)}  "
                + ("" if s.f1 is None else f"{s.f1:.2f}")
            )
        out += ["", "field of the rows found"]
        out += [
            f"{kind}.{name:12} {right:4} of {n:4} {_share(right, n)}"
            for (kind, name), (right, n) in self.fields.items()
        ]
        out += ["", "disagreements"]
        out += [
            f"{d.article_id} {d.kind} {d.what}" + (f"\n    {d.quote[:200]}" if d.quote else "")
            for d in self.disagreements
        ]
        return out


def _share(hits: int, n: int) -> str:
    low, high = wilson(hits, n)
    return f"{hits / n:.2f} ({low:.2f}-{high:.2f})" if n else "-               "


def score(articles: Iterable[Article], data_dir: Path = DATA) -> Report:
    """Read articles by machine and compare with the hand-coded records of the same sources.

    Args:
        articles: cleaned articles; one is matched to its source by article_id, else by url, else left out.
        data_dir: where the records are.
    """
    coded = hand.hand(data_dir)
    by_url = {
        address(url): i
        for i, url in zip(coded["articles"]["article_id"], coded["articles"]["url"], strict=True)
        if isinstance(url, str)
    }
    known = set(coded["articles"]["article_id"])
    rows = {kind: _by_article(coded[kind]) for kind in FACTS}
    counts = {kind: [0, 0, 0] for kind in FACTS}
    fields: dict[tuple[str, str], list[int]] = {(k, f): [0, 0] for k in FACTS for f in FIELDS[k]}
    told: list[Disagreement] = []
    seen = 0
    for article in articles:
        source = article.article_id if article.article_id in known else by_url.get(address(article.url))
        if source is None:
            continue
        seen += 1
        found = reading.tables([article])
        for kind in FACTS:
            machine, hand_rows = _plain(found[kind]), rows[kind].get(source, [])
            pairs = matched(kind, machine, hand_rows)
            wrong = [m for m in machine if not any(m is p for p, _ in pairs)]
            missed = [c for c in hand_rows if not any(c is q for _, q in pairs)]
            for n, count in enumerate((len(pairs), len(wrong), len(missed))):
                counts[kind][n] += count
            told += [Disagreement(source, kind, f"wrong: {_short(kind, m)}", m["quote"]) for m in wrong]
            told += [Disagreement(source, kind, f"missed: {_short(kind, c)}", None) for c in missed]
            for m, c in pairs:
                for name in FIELDS[kind]:
                    if c[name] is None:
                        continue
                    right = m[name] == c[name]
                    fields[kind, name][0] += right
                    fields[kind, name][1] += 1
                    if not right:
                        told.append(Disagreement(source, kind, f"{name}: read {m[name]}, coded {c[name]}", m["quote"]))
    scores = tuple(Score(kind, *counts[kind], seen) for kind in FACTS)
    return Report(scores, {key: (right, n) for key, (right, n) in fields.items()}, tuple(told), seen)


def _plain(frame: pd.DataFrame) -> list[Row]:
    return frame.astype("object").where(frame.notna(), None).to_dict("records")


def _by_article(frame: pd.DataFrame) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {}
    for row in _plain(frame):
        rows.setdefault(row["article_id"], []).append(row)
    return rows


def _short(kind: str, row: Row) -> str:
    return " ".join(str(row[name]) for name in SHOWN[kind])


def save(report: Report, day: str, version: str, path: Path = SCORES) -> None:
    """Add the counts to scores.csv (kind, tp, fp, fn, articles, date, version): numbers only."""
    new = not path.exists()
    with open(path, "a", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        if new:
            writer.writerow(["kind", "tp", "fp", "fn", "articles", "date", "version"])
        writer.writerows([s.kind, s.tp, s.fp, s.fn, s.articles, day, version] for s in report.scores)
