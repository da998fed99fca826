"""What a chart says of arguments that it cannot draw: which of them is not the table that it is called after."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable

import pandas as pd

from helpers import schema
from helpers.plainly import Plainly

_MANY = 3  # columns that are named of those that a table lacks


def of_tables(draw: Callable) -> Callable:
    """The function of a chart, which tells in a line when an argument is not the table that it is called after.

    Looked at only where drawing fails: a table of one's own may lack columns that the chart does not need.
    """
    signature = inspect.signature(draw)

    @functools.wraps(draw)
    def drawn(*given, **named):
        try:
            return draw(*given, **named)
        except Plainly:
            raise
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            if told := _unfit(signature, given, named):
                taken = [name for name in signature.parameters if name in schema.TABLES]
                call = f"{draw.__name__}({', '.join(f't.{name}' for name in taken)})"
                raise Plainly(f"{told}; with t = load() it is drawn by {call}") from error
            raise

    return drawn


def whole_from_one(name: str, value: object, means: str) -> None:
    """Refuse a number of things to draw that is none, or nothing."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise Plainly(f"{name} is {value!r}: write {means}, a whole number from 1")


def _unfit(signature: inspect.Signature, given: tuple, named: dict) -> str | None:
    """What is wrong with the first argument that is not the table it should be; None when all are."""
    try:
        told = signature.bind_partial(*given, **named).arguments
    except TypeError:
        return None
    for name, parameter in signature.parameters.items():
        if name not in schema.TABLES:
            continue
        if name not in told:
            if parameter.default is parameter.empty:
                return f"the table {name} is missing"
        elif not isinstance(told[name], pd.DataFrame):
            return f"{name} is no table, but a {type(told[name]).__name__}"
        elif lacking := [column for column in schema.names(name) if column not in told[name].columns]:
            other = next((one for one in schema.TABLES if list(told[name].columns) == schema.names(one)), None)
            if other is not None:
                return f"{name} is the table {other}"
            more = ", ..." if len(lacking) > _MANY else ""
            return f"{name} is not the table of this name, it lacks {', '.join(lacking[:_MANY])}{more}"
    return None
