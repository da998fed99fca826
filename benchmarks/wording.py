"""Sentences of our own with slots, from wording/*.txt, filled in differently each time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import NamedTuple

FOLDER = Path(__file__).parent / "wording"
# What an article says more than once in the same words, so that its sentences tell of one thing.
STEADY = frozenset(
    {"vn_lead", "lao_lead", "near_province", "lao_province", "lao_capital", "gift_work", "range", "trip_kind"}
)
# {day}, {n:3-88}, [one|other]
_PART = re.compile(
    r"""
    \{ (?P<slot> \w+ ) (?: : (?P<low> \d+ ) - (?P<high> \d+ ) )? \}
    | \[ (?P<one_of> [^\]]* ) \]
    """,
    re.VERBOSE,
)


class Draw:
    """The random choices of one article, all decided by what it is seeded with."""

    def __init__(self, rng: Random, published: date):
        self.random = rng.random
        self.published = published
        self.said: dict[str, str] = {}
        self.last: dict[str, int] = {}

    def among(self, items):
        return items[int(self.random() * len(items))]

    def number(self, low: int, high: int) -> int:
        return low + int(self.random() * (high - low + 1))

    def slot(self, name: str) -> str:
        """What a slot is filled with; in an article the STEADY ones stay as they are."""
        if name in self.said:
            return self.said[name]
        things = slots().get(name)
        found = _MADE[name](self) if things is None else self.among(things)
        if name in STEADY:
            self.said[name] = found
        return found


Part = str | Callable[[Draw], str]


def fill(template: tuple[Part, ...], draw: Draw) -> str:
    """A sentence of a template."""
    return "".join([part if type(part) is str else part(draw) for part in template])


def compiled(line: str) -> tuple[Part, ...]:
    """The parts of a template: text as it is, and functions for slots and alternatives.

    Raises:
        KeyError: it has a slot that slots.txt does not fill.
    """
    parts: list[Part] = []
    at = 0
    for match in _PART.finditer(line):
        if match.start() > at:
            parts.append(line[at : match.start()])
        parts.append(_part(match))
        at = match.end()
    if at < len(line):
        parts.append(line[at:])
    return tuple(parts)


def _part(match: re.Match[str]) -> Part:
    if match["one_of"] is not None:
        return _one_of(tuple(compiled(way) for way in match["one_of"].split("|")))
    if match["low"]:
        numbers = range(int(match["low"]), int(match["high"]) + 1)
        return _among(tuple(map(str if match["slot"] == "y" else grouped, numbers)))
    name = match["slot"]
    if name in slots() and name not in STEADY:
        return _another(name, slots()[name])
    if name not in _MADE and name not in slots():
        raise KeyError(f"slots.txt has no line {name!r}")
    return _MADE[name] if name not in STEADY and name in _MADE else lambda draw: draw.slot(name)


def _among(things: tuple[str, ...]) -> Part:
    many = len(things)
    return lambda draw: things[int(draw.random() * many)]


def _one_of(ways: tuple[tuple[Part, ...], ...]) -> Part:
    if all(all(isinstance(part, str) for part in way) for way in ways):
        return _among(tuple("".join(way) for way in ways))
    return lambda draw: fill(draw.among(ways), draw)


def _another(name: str, things: tuple[str, ...]) -> Part:
    """One of some things, never the same twice in a row: no team plays against itself."""
    many = len(things)

    def part(draw: Draw) -> str:
        at = int(draw.random() * many)
        if draw.last.get(name) == at:
            at = (at + 1) % many
        draw.last[name] = at
        return things[at]

    return part


def grouped(number: int) -> str:
    """14050 as Vietnamese prints it: 14.050."""
    return f"{number:,}".replace(",", ".")


@cache
def slots() -> dict[str, tuple[str, ...]]:
    """What may fill each slot of slots.txt."""
    rows = (line.partition(": ") for line in _lines("slots"))
    return {name: tuple(things.split("|")) for name, _, things in rows}


class Subject(NamedTuple):
    """What articles on a subject are made of."""

    titles: list[tuple[Part, ...]]
    leads: list[tuple[Part, ...]]
    sentences: list[tuple[Part, ...]]
    weight: int = 0


@cache
def templates(file: str) -> dict[str, Subject]:
    """The subjects of a file; one without the name of a subject is one, of the file's name."""
    found: dict[str, Subject] = {}
    subject = Subject([], [], [])
    for line in _lines(file):
        if line.startswith("== "):
            name, _, weight = line[3:].rpartition(" ")
            subject = found[name] = Subject([], [], [], int(weight))
        else:
            kind, _, text = line.partition(": ")
            subject["TLS".index(kind)].append(compiled(text))
    return found or {file: subject}


def _lines(file: str) -> list[str]:
    text = (FOLDER / f"{file}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _day(draw: Draw) -> str:
    day = draw.published - timedelta(days=draw.number(0, 2))
    printed = (f"{day.day}/{day.month}", f"{day.day}-{day.month}", f"{day.day:02}/{day.month:02}/{day.year}")
    return draw.among(printed)


def _full_day(draw: Draw) -> str:
    day = draw.published - timedelta(days=draw.number(0, 2))
    return f"{day.day}/{day.month}/{day.year}"


def _range(draw: Draw) -> str:
    first = draw.published - timedelta(days=draw.number(0, 2))
    last = first + timedelta(days=draw.number(1, 4))
    begins = str(first.day) if first.month == last.month else f"{first.day}/{first.month}"
    return f"{begins} đến {last.day}/{last.month}" + (f"/{last.year}" if draw.random() < 0.3 else "")


def _person(draw: Draw) -> str:
    return f"{draw.slot('surname')} {draw.slot('middle')} {draw.slot('given')}"


def _money(draw: Draw) -> str:
    kind = draw.random()
    if kind < 0.6:
        return f"{draw.number(1, 90)},{draw.number(1, 9)} tỷ đồng"
    if kind < 0.85:
        return f"{grouped(draw.number(20, 990))} triệu đồng"
    return f"{draw.number(1, 40)},{draw.number(1, 9)} triệu USD"


def _aid(draw: Draw) -> str:
    kind = draw.random()
    if kind < 0.45:
        return f"{draw.number(1, 60)}{draw.among(('', ',5', ',8'))} tỷ đồng"
    if kind < 0.65:
        return f"{draw.number(2, 90)}0.000 USD"
    if kind < 0.85:
        return f"{draw.number(1, 90)}0 triệu đồng"
    return f"{draw.number(1, 90)}0 triệu kíp" if kind < 0.93 else f"{draw.number(1, 30)} triệu USD"


_MADE: dict[str, Callable[[Draw], str]] = {
    "day": _day,
    "day_only": _full_day,
    "range": _range,
    "person": _person,
    "lao_person": lambda draw: f"{draw.slot('lao_given')} {draw.slot('lao_surname')}",
    "office": lambda draw: f"{draw.slot('post')} {draw.slot('agency')} {draw.slot('province')} {_person(draw)}",
    "ministry_name": lambda draw: draw.slot("ministry"),
    "money": _money,
    "aid": _aid,
    "percent": lambda draw: f"{draw.number(1, 89)},{draw.number(1, 9)}%",
    "year": lambda draw: str(draw.published.year),
    "lastyear": lambda draw: str(draw.published.year - 1),
    "nextyear": lambda draw: str(draw.published.year + 1),
}
