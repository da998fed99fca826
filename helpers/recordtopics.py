"""Topics that an article touches because of the records it tells: a trip of a province is local cooperation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from helpers.language import lexicon

PARTIES = ("donor", "recipient", "provider")  # told by what sort of party they are


_Rules = Mapping[str, Mapping[str, Mapping[str, frozenset[str]]]]  # table -> column, "" for any row -> value -> topics


def implied(facts: Mapping[str, Iterable[Mapping[str, object]]], rules: _Rules | None = None) -> set[str]:
    """The topics that records imply.

    Args:
        facts: the rows of an article, by table; see reading.read(). A trip only recalled implies nothing.
        rules: default: those of data/reference/record_topics.csv.
    """
    found: set[str] = set()
    for table, rows in facts.items():
        asked = (_rules() if rules is None else rules).get(table, {})
        for row in rows if asked else ():
            if row.get("status") == "recalled":
                continue
            for column, topics in asked.items():
                for value in _told(row, column):
                    found |= topics.get(value, _NONE)
    return found


_NONE: frozenset[str] = frozenset()


@cache
def _rules() -> _Rules:
    rules: dict[str, dict[str, dict[str, frozenset[str]]]] = {}
    for row in lexicon.rows("record_topics"):
        topics = rules.setdefault(row["table"], {}).setdefault(row["column"], {})
        topics[row["value"]] = topics.get(row["value"], _NONE) | {row["topic"]}
    return rules


def _told(row: Mapping[str, object], column: str) -> Iterable[str]:
    """What a row tells in a column: its value, of parties the sort of each."""
    if not column:
        return ("",)
    value = row.get(column)
    if not isinstance(value, str):
        return ()
    return [_sorts().get(party, "") for party in value.split(";")] if column in PARTIES else (value,)


@cache
def _sorts() -> dict[str, str]:
    """Party -> its kind, by parties.csv, else as a place of places.csv."""
    places = {row["name"]: row["kind"] for row in lexicon.rows("places")}
    return places | {row["party"]: row["kind"] for row in lexicon.rows("parties")}
