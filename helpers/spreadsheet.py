"""Tables as CSV that a spreadsheet shows and never runs."""

from __future__ import annotations

import re

import pandas as pd

_FORMULA = re.compile(r"[=+\-@\t\r]")  # a spreadsheet would run a cell that starts so


def rows_csv(data: pd.DataFrame) -> str:
    """The rows as CSV; a text that a spreadsheet would read as a formula gets an apostrophe in front."""
    safe = data.copy()
    for column in safe.columns:
        if not pd.api.types.is_numeric_dtype(safe[column]) and not pd.api.types.is_bool_dtype(safe[column]):
            safe[column] = safe[column].map(_no_formula, na_action="ignore")
    return safe.to_csv(index=False, lineterminator="\n")


def _no_formula(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and _FORMULA.match(value) else value
