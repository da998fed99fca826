"""A chart: its words, the rows it draws, and the two ways of drawing them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

from helpers.charts.words import Words
from helpers.drawing import interactive, style
from helpers.drawing.traces import Interactive


class Ids(Sequence):
    """The ids behind each row of a chart, looked up when they are asked for: no picture needs them."""

    def __init__(self, rows: int, find: Callable[[], tuple[tuple[str, ...], ...]]):
        self._rows, self._find = rows, find

    @cached_property
    def _found(self) -> tuple[tuple[str, ...], ...]:
        return self._find()

    def __len__(self) -> int:
        return self._rows

    def __getitem__(self, place):
        return self._found[place]

    def __eq__(self, other: object) -> bool:
        return tuple(self) == tuple(other) if isinstance(other, (Ids, tuple)) else NotImplemented

    __hash__ = None


@dataclass(frozen=True, eq=False)
class Chart:
    """One question, answered by one picture; figure() and interactive() draw the same rows.

    Attributes:
        name: file name of the exports.
        title: the finding, computed from the rows, at most 15 words.
        subtitle: measure, unit and period.
        unit: of the values drawn.
        period: first and last year drawn, "" when there is none.
        source: how many articles and outlets, and their dates.
        caveats: what the numbers do not mean.
        alt: the picture in words, for those who do not see it.
        data: exactly the rows drawn.
        articles: articles per year, drawn as a strip under time charts; None elsewhere.
        body: height of the static picture's body in inches.
        lang: language of the words, "en" or "vi".
        part_year: the year, if any, that the articles cover only in part; its tick gets a star.
        of: the table whose records the rows of `data` stand for: "trips", "commitments", "series", "articles" ...
        ids: for each row of `data`, in order, the ids of the records behind it in that table.
    """

    name: str
    title: str
    subtitle: str
    unit: str
    source: str
    data: pd.DataFrame
    draw: Callable[[Chart, style.Page], None] = field(repr=False)
    trace: Callable[[Chart], Interactive] = field(repr=False)
    period: str = ""
    caveats: tuple[str, ...] = ()
    alt: str = ""
    articles: pd.DataFrame | None = field(default=None, repr=False)
    body: float = 4.0
    lang: str = "en"
    part_year: int | None = None
    of: str = ""
    ids: Sequence[tuple[str, ...]] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.ids and len(self.ids) != len(self.data):
            raise ValueError(f"{self.name}: ids of {len(self.ids)} rows for a table of {len(self.data)}")
        if list(self.data.index) != list(range(len(self.data))):
            raise ValueError(f"{self.name}: the rows must be numbered from 0, since points name their row by number")

    @property
    def words(self) -> Words:
        """The words of the chart's language."""
        return Words(self.lang)

    def figure(self) -> style.Picture:
        """The chart as a matplotlib Figure; a chart without rows is a page that says so."""
        with style.look():
            page = style.page(self.title, self.subtitle, self.notes, self.body if len(self.data) else 1.2, self.alt)
            if len(self.data):
                self.draw(self, page)
            else:
                page.text(
                    style.INNER / 2,
                    0.6,
                    self.words.say("chart.nothing"),
                    ha="center",
                    va="center",
                    color=style.colour("muted"),
                )
        return page.figure

    def interactive(self, *, words: bool = True) -> Interactive:
        """The chart as plotly draws it; without `words` its title and notes are left to the page around it."""
        figure = self.trace(self) if len(self.data) else interactive.blank(self.words.say("chart.nothing"))
        figure.update_layout(separators=",." if self.lang == "vi" else ".,")
        return interactive.finish(figure, self.alt, (self.title, self.subtitle, self.notes) if words else None)

    @property
    def notes(self) -> tuple[str, ...]:
        """What stands under the picture: the caveats, then the source."""
        return (*((" ".join(self.caveats),) if self.caveats else ()), self.source)

    def facts(self) -> dict:
        """What a reader must know beside the picture, ready for JSON."""
        return {
            "name": self.name,
            "title": self.title,
            "subtitle": self.subtitle,
            "unit": self.unit,
            "period": self.period,
            "source": self.source,
            "caveats": list(self.caveats),
            "alt": self.alt,
            "columns": [str(column) for column in self.data.columns],
            "rows": len(self.data),
            "lang": self.lang,
            "of": self.of,
            "ids": [list(ids) for ids in self.ids],
        }


def parted(data: pd.DataFrame, column: str = "ids") -> tuple[pd.DataFrame, tuple[tuple[str, ...], ...]]:
    """The rows to draw, numbered from 0, and the ids of the records behind each, which `column` holds as lists."""
    ids = tuple(tuple(sorted({str(one) for one in cell})) for cell in data[column]) if len(data) else ()
    return data.drop(columns=column).reset_index(drop=True), ids


def points(rows: pd.DataFrame) -> list[str]:
    """The attribute `ids` of a plotly trace that draws some rows of chart.data: the number of each point's row."""
    return [str(number) for number in rows.index]
