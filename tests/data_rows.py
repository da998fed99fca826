"""What the tests of data/ share: its rows as plain dicts, None for an empty cell, and an assertion that names them."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pandas as pd

from helpers import records
from helpers.language import lexicon

KEY = re.compile(r"[\w-]+-(?:\d+|page):\d+")  # a row of data/records/, as notes name it: 2018-07-29-vnexpress-1:0


@cache
def rows(name: str) -> dict[str, dict]:
    """The rows of data/records/NAME.csv by key."""
    return _dicts(records.read(name, local=False))


@cache
def sources() -> dict[str, dict]:
    """The rows of data/sources.csv by id."""
    return _dicts(records.sources(local=False))


def _dicts(frame: pd.DataFrame) -> dict[str, dict]:
    plain = frame.astype("object").where(frame.notna(), None)
    return dict(zip(frame.index, plain.to_dict("records"), strict=True))


def reference(name: str) -> list[dict[str, str]]:
    """The rows of data/reference/NAME.csv, "" for an empty cell."""
    return list(lexicon.rows(name))


def keys_named_in(*texts: str | None) -> Iterator[str]:
    for text in texts:
        yield from KEY.findall(text or "")


def twice(items: Iterable) -> list:
    """The items that stand more than once."""
    counts = pd.Series(list(items), dtype="object").value_counts()
    return list(counts[counts > 1].index)


def none(problems: Iterable[str]) -> None:
    """Fail with every problem on a line of its own, each beginning with the row that has it."""
    problems = list(problems)
    assert not problems, "\n".join(problems)
