"""Tables: every table of the contract side by side, and for a selection the whole that it was taken from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from helpers import records, schema


@dataclass(frozen=True)
class Tables:
    """Every table of the contract as a DataFrame; columns and meanings are in data/README.md.

    Attributes:
        whole: of a selection, the tables that it was taken from; None for those that load() read in full. The reports
            behind a row are looked up there, since an article outside the years asked may tell of a trip inside them.
        data_dir: the data/ whose decisions and summaries belong to these tables.

    The columns of a large table may wait in their file until somebody looks at them; see tables.load().
    """

    articles: pd.DataFrame
    visits: pd.DataFrame
    trips: pd.DataFrame
    funding: pd.DataFrame
    commitments: pd.DataFrame
    scholarships: pd.DataFrame
    trade: pd.DataFrame
    investment: pd.DataFrame
    series: pd.DataFrame
    mentions: pd.DataFrame
    rejected: pd.DataFrame
    whole: Tables | None = field(default=None, repr=False, compare=False)
    data_dir: Path = field(default=records.DATA, repr=False, compare=False)

    def __getitem__(self, name: str) -> pd.DataFrame:
        return self.as_dict()[name]

    def as_dict(self) -> dict[str, pd.DataFrame]:
        """The tables by name, in the order of the contract."""
        return {name: getattr(self, name) for name in schema.TABLES}
