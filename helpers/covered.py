"""Up to which day the articles of a collection reach; years that a reader leaves out are no end of it."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers.latecolumns import coded

_UNTIL = "covered_until"  # in the attrs of articles that were selected


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
