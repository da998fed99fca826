"""Tables: every table of the contract side by side, and for a selection the whole that it was taken from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from helpers import records, schema
from helpers.building.kept import Keep, made


@dataclass(frozen=True)
class Tables:
    """Every table of the contract as a DataFrame; columns and meanings are in data/README.md.

    Attributes:
        whole: of a selection, the tables that it was taken from; None for those that load() read in full. The reports
            behind a row are looked up there, since an article outside the years asked may tell of a trip inside them.
        data_dir: the data/ whose decisions and summaries belong to these tables.
        keep: keeps what is made of these tables and nothing else; of tables made from them, nothing is kept.

    The columns of a large table may wait in their file until somebody looks at them, see tables.load(), and a table
    that is made of others may be made when it is first asked for, see waiting().
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
    keep: Keep = field(default_factory=lambda: made, init=False, repr=False, compare=False)

    @classmethod
    def waiting(
        cls,
        found: Mapping[str, pd.DataFrame],
        later: Mapping[str, Callable[[], pd.DataFrame]],
        data_dir: Path,
        keep: Keep = made,
    ) -> Tables:
        """Tables of which some are made when they are first asked for: a notebook on visits merges no sums.

        Args:
            found: tables by name.
            later: how each of the others is made.
            data_dir, keep: see Tables.
        """
        tables = cls(**found, **dict.fromkeys(later), data_dir=data_dir)
        for name in later:
            object.__delattr__(tables, name)
        object.__setattr__(tables, "_later", dict(later))
        object.__setattr__(tables, "keep", keep)
        return tables

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name not in (later := self.__dict__.get("_later", {})):
            raise AttributeError(f"no table {name!r}")
        object.__setattr__(self, name, self.keep(name, later[name]))
        del later[name]
        return self.__dict__[name]

    def __repr__(self) -> str:
        """The tables with their rows: at the end of a cell frames would fill the page."""
        rows = (
            f"{name} {'-' if name in self.__dict__.get('_later', {}) else len(self[name])}" for name in schema.TABLES
        )
        return f"Tables(rows: {', '.join(rows)})"

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *schema.TABLES})

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in schema.TABLES:
            raise KeyError(name)
        return getattr(self, name)

    @property
    def everything(self) -> Tables:
        """The tables that a selection was taken from; these themselves where nothing was selected."""
        return self.whole or self

    def as_dict(self) -> dict[str, pd.DataFrame]:
        """The tables by name, in the order of the contract."""
        return {name: getattr(self, name) for name in schema.TABLES}
