"""Which time a collection and a selection of it cover: the last day of its articles, the years that a reader asked."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers.storage.latecolumns import coded, texts

_UNTIL = "covered_until"  # in the attrs of articles that were selected
_WHOLE = "selected_from"  # in the attrs of a table of which a part was selected
_YEARS = "years_asked"  # in the attrs of commitments that were selected
Years = tuple[int | None, int | None]  # the first and the last, None: not bounded


class _Whole(dict):
    """A table beside its part: attrs are copied deeply at every step and written as JSON; this is neither, but {}."""

    def __init__(self, table: pd.DataFrame):
        super().__init__()
        self.table = table

    def __deepcopy__(self, memo: dict) -> _Whole:
        return self

    def __reduce__(self) -> tuple:
        return dict, ()


def keep_whole(part: pd.DataFrame, table: pd.DataFrame) -> None:
    """Tell a part of a table what it was selected from: reports of what is shown may stand outside of the part."""
    part.attrs[_WHOLE] = _Whole(table)


def whole(table: pd.DataFrame) -> pd.DataFrame:
    """The table that a part was selected from, which keep_whole() told it; a table that is no such part itself."""
    kept = table.attrs.get(_WHOLE)
    return kept.table if isinstance(kept, _Whole) else table


def telling(articles: pd.DataFrame, cells: pd.Series) -> np.ndarray:
    """Of each article whether it stands in one of the cells, in which ids are joined by ";"."""
    ids = pc.utf8_trim_whitespace(pc.list_flatten(pc.split_pattern(texts(cells), ";")))
    return np.array(pc.is_in(texts(articles["article_id"]), ids))


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
