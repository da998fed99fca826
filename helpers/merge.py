"""Many reports -> one trip, one commitment, one yearly figure; the rules: merge_trips, merge_commitments, merge_series.

Every function takes tables of the contract whose index is the row key "article_id:row", rows of hand and machine mixed,
and `decided`: table name -> the records with what a person decided about a row. Decided rows keep their trip, work or
point; the others are put by the rule and may join a decided one. Without `decided` the rule works alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from helpers.merging.merge_commitments import assign_commitments, commitment_rows, commitments
from helpers.merging.merge_rows import members
from helpers.merging.merge_series import assign_series, series, series_rows, stocks_told
from helpers.merging.merge_trips import assign_trips, trip_rows, trips

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "Scores",
    "assign_commitments",
    "assign_series",
    "assign_trips",
    "commitment_rows",
    "commitments",
    "measure",
    "measure_series",
    "members",
    "pairwise_scores",
    "series",
    "series_rows",
    "stocks_told",
    "trip_rows",
    "trips",
]


@dataclass(frozen=True)
class Scores:
    """How well one grouping of rows gives back another, over pairs of rows that stand together."""

    precision: float
    recall: float
    f1: float
    found: int  # pairs that the first grouping puts together
    wanted: int  # pairs that the second does
    common: int  # pairs that both do


def pairwise_scores(automatic: pd.Series, decided: pd.Series) -> Scores:
    """Compare two groupings of the same rows; a null puts a row together with no other.

    Args:
        automatic: row key -> group, as the rule puts it.
        decided: the same keys -> group, as a person put it.

    Two groupings without any pair agree fully: 1.0.
    """
    import pandas as pd

    automatic = automatic.reindex(decided.index)
    both = pd.DataFrame({"automatic": automatic, "decided": decided}).dropna()
    found, wanted, common = (
        _pairs(sizes)
        for sizes in (automatic.dropna().value_counts(), decided.dropna().value_counts(), both.value_counts())
    )
    precision = common / found if found else float(not wanted)
    recall = common / wanted if wanted else float(not found)
    f1 = 2 * common / (found + wanted) if found + wanted else 1.0
    return Scores(precision, recall, f1, found, wanted, common)


def _pairs(sizes: pd.Series) -> int:
    return int((sizes * (sizes - 1) // 2).sum())


def measure(
    kind: str, facts: dict[str, pd.DataFrame], articles: pd.DataFrame, decided: dict[str, pd.DataFrame]
) -> dict[str, Scores]:
    """How well the rule alone gives back the trips or commitments that a person decided.

    Args:
        kind: trips or commitments.
        facts: visits and funding as a person coded them.
        articles: the articles that they stand in.
        decided: the records with the decisions.

    Returns:
        "trips"; or "commitments", and "commitments, no names": without projects.csv, whose names were written from
        these very reports and so flatter the rule.
    """
    if kind == "trips":
        visits = facts["visits"]
        return {kind: pairwise_scores(assign_trips(visits, articles), assign_trips(visits, articles, decided))}
    funding = facts["funding"]
    works = assign_commitments(funding, articles, decided)
    return {
        kind: pairwise_scores(assign_commitments(funding, articles), works),
        f"{kind}, no names": pairwise_scores(assign_commitments(funding, articles, by_name=False), works),
    }


def measure_series(
    facts: dict[str, pd.DataFrame], articles: pd.DataFrame, decided: dict[str, pd.DataFrame]
) -> tuple[int, int]:
    """Points of the decided series for which the rule alone chooses the same row's value, and all of them."""
    told = [facts[name] for name in ("scholarships", "trade", "investment")]
    thing = ["kind", "giver", "provider", "nationality", "register", "period"]
    by_hand, by_rule = (
        frame.assign(counted=frame["measure"].replace("planned", "awarded")).set_index([*thing, "counted"])
        for frame in (series(*told, decided, articles), series(*told, None, articles))
    )
    value = ["min", "max", "usd"]
    alike = (
        by_rule[value].reindex(by_hand.index).astype("object").fillna(-1).eq(by_hand[value].astype("object").fillna(-1))
    )
    return int(alike.all(axis="columns").sum()), len(by_hand)
