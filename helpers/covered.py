"""Which time a collection and a selection of it cover: the last day of its articles, the years that a reader asked."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers.latecolumns import coded

_UNTIL = "covered_until"  # in the attrs of articles that were selected
_YEARS = "years_asked"  # in the attrs of commitments that were selected
Years = tuple[int | None, int | None]  # the first and the last, None: not bounded


def until(articles: pd.DataFrame) -> str | None:
    """The last day of publication (ISO) of a collection; None too when articles without a day tell of a later year.

    Args:
        articles: the table articles, or a part of it, which keep() told of the whole.
    """
    if _UNTIL in articles.attrs:
        return articles.attrs[_UNTIL]
    codes, values = coded(articles["published"])
    days = values.take(pa.array(np.flatnonzero(np.bincount(codes[codes >= 0], minlength=len(values)))))
    last = pc.max(days.filter(pc.equal(pc.utf8_length(days), 10))).as_py()
    year = articles["year"].max()
    return None if last is None or (not pd.isna(year) and year > int(last[:4])) else last


def keep(part: pd.DataFrame, day: str | None) -> None:
    """Tell a part of the table articles up to which day the whole reaches."""
    part.attrs[_UNTIL] = day


def keep_years(part: pd.DataFrame, first: int | None, last: int | None) -> None:
    """Tell a part of the table commitments which years were asked for: it holds works with a stage outside of them."""
    before = years_asked(part)
    part.attrs[_YEARS] = (
        max((year for year in (first, before[0]) if year is not None), default=None),
        min((year for year in (last, before[1]) if year is not None), default=None),
    )


def years_asked(commitments: pd.DataFrame) -> Years:
    """The years that a reader asked for; (None, None): all."""
    return commitments.attrs.get(_YEARS, (None, None))


def of_years_asked(commitments: pd.DataFrame, column: str = "year") -> pd.Series:
    """Whether a year or date of each row lies in the years asked for; where none were asked, whether there is one."""
    first, last = years_asked(commitments)
    told = commitments[column]
    year = told if pd.api.types.is_numeric_dtype(told) else pd.to_numeric(told.str.slice(0, 4)).astype("Int64")
    inside = year.notna()
    if first is not None:
        inside &= year.ge(first).fillna(False)
    if last is not None:
        inside &= year.le(last).fillna(False)
    return inside.astype("bool")
