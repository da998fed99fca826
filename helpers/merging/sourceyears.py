"""The year of a hand-coded source without a day of publication: that of the newest event that it tells as its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import pandas as pd

from helpers import records

AHEAD = ("planned", "per_year")  # measures of scholarships that may lie ahead
Facts = dict[str, list[dict]]  # by name of the records, the rows of one source; None: an empty cell


class Tried(NamedTuple):
    """The rule held against sources whose day of publication is known: how many years it gives, and which."""

    told: int
    right: int
    earlier: int
    later: int


def year_told(facts: Facts) -> int | None:
    """The year that the rows of a source tell, data/README.md, "Years that are not printed"; None: they tell none.

    Args:
        facts: as records.read() gives them, those of this source alone.
    """
    trips = facts["visits"]
    counts, trade = facts["scholarships"], facts["trade"]
    past = [
        *_ends(facts["funding"], "date"),
        *_ends((row for row in counts if row["measure"] not in AHEAD), "period"),
        *_ends((row for row in trade if not row["estimate"]), "period"),
        *_ends(facts["investment"], "as_of", "period"),
        *_starts(trips, "recalled"),
    ]
    ahead = [int(row["period"][:4]) for row in counts if row["measure"] in AHEAD and row["period"]]
    for years, choose in (
        (list(_starts(trips, "reported")), max),
        (list(_starts(trips, "planned")), min),
        (past, max),
        (ahead, min),
        (list(_ends((row for row in trade if row["estimate"]), "period")), min),
    ):
        if years:
            return choose(years)
    return None


def tried() -> Tried:
    """year_told() of every shipped source with a day of publication, against the year of that day."""
    sources = records.sources(local=False)
    published = sources["published"].dropna().str.slice(0, 4).astype("int64")
    facts: dict[str, Facts] = {source: {name: [] for name in records.RECORDS} for source in published.index}
    for name in records.RECORDS:
        rows = records.read(name, local=False)
        for row in rows.astype("object").where(rows.notna(), None).to_dict("records"):
            if row["id"] in facts:
                facts[row["id"]][name].append(row)
    found = pd.Series({source: year_told(told) for source, told in facts.items()}, dtype="Int64").dropna()
    off = found - published[found.index]
    return Tried(len(off), int((off == 0).sum()), int((off < 0).sum()), int((off > 0).sum()))


def _starts(trips: Iterable[dict], status: str) -> Iterator[int]:
    return (int(row["start"][:4]) for row in trips if row["status"] == status and row["start"])


def _ends(rows: Iterable[dict], *columns: str) -> Iterator[int]:
    """The last year of the first of these columns that a row fills; none of a period that is open."""
    for row in rows:
        period = next((row[column] for column in columns if row[column]), "")
        if period and not period.endswith(".."):
            yield int(period.split("/")[-1][:4])
