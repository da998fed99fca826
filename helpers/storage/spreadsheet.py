"""Tables as CSV that a spreadsheet shows and never runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

# A spreadsheet would run a cell that starts with one of these signs, in full width too. A cell that has apostrophes
# before it already gets one more, so that as_written() knows which to take away.
RUN = r"[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]"
_FORMULA = re.compile(rf"'*{RUN}")


def rows_csv(data: pd.DataFrame, header: bool = True) -> str:
    """The rows as CSV; a text that a spreadsheet would read as a formula gets an apostrophe in front."""
    from pandas.api import types  # a build needs the signs alone

    safe = data.copy()
    for column in safe.columns:
        if not types.is_numeric_dtype(safe[column]) and not types.is_bool_dtype(safe[column]):
            safe[column] = safe[column].map(_no_formula, na_action="ignore")
    return safe.to_csv(index=False, header=header, lineterminator="\n")


def as_written(data: pd.DataFrame) -> pd.DataFrame:
    """The cells of a CSV that rows_csv() made, as text, without the apostrophes that it put in front."""
    return data.apply(lambda column: column.str.replace(rf"^'(?='*{RUN})", "", regex=True))


def _no_formula(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
