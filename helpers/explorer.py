"""Filters over every chart: a part of the tables, its chart, the records behind it, and those as CSV."""

from __future__ import annotations

import base64
import html
from collections.abc import Iterator
from dataclasses import dataclass, replace
from inspect import signature

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers import evidence, names, schema, selection, telling
from helpers.charts import CHARTS, Chart, Entry
from helpers.charts.trip_notes import known_absences
from helpers.charts.words import Words
from helpers.language.letters import fold
from helpers.site import library, pages
from helpers.storage.latecolumns import texts
from helpers.storage.spreadsheet import rows_csv
from helpers.tableset import Tables

COLUMNS = {  # what the list of records shows of each table; the CSV has every column
    "articles": ("published", "outlet", "title", "topics", "url"),
    "trips": ("start", "leader", "office", "direction", "places", "status", "articles", "url"),
    "commitments": ("year", "donor", "recipient", "purpose", "usd", "status", "in_totals", "articles", "url"),
    "series": ("period", "kind", "measure", "giver", "provider", "min", "max", "reports", "url"),
    "trade": ("period", "value_usd", "growth_pct", "estimate", "url"),
    "mentions": ("topic", "phrase", "count", "url"),
}
KEYS = {"articles": "article_id"} | telling.KEYS
TRAVEL_NOTHING = ("commitments", "series", "trade")  # tables that no rank and no head of a delegation filters
YEARS = {"from_year", "to_year"}
CRITERIA = tuple(signature(selection.select).parameters)[1:]
SHOWN = 40  # records listed on the page
ANSWERED = 5000  # records whose reports are sent with a chart: about 5 MB; more would make each change of a filter slow


@dataclass(frozen=True)
class View:
    """What a reader sees of a selection.

    Attributes:
        chart: of the rows selected.
        of: the table whose records the chart counts.
        records: those records, every column, and the addresses of their articles as `url`.
    """

    chart: Chart
    of: str
    records: pd.DataFrame

    def listed(self) -> pd.DataFrame:
        """The newest records with the columns that a reader wants first, the address of their newest article last."""
        order = next(c for c in COLUMNS[self.of] if c in ("published", "start", "year", "period", "topic"))
        newest = self.records.sort_values(order, ascending=False, kind="stable", na_position="last").head(SHOWN)
        newest_url = newest["url"].map(lambda cell: cell.split(" ")[-1], na_action="ignore")
        return newest[list(COLUMNS[self.of])].assign(url=newest_url).reset_index(drop=True)

    def csv(self) -> str:
        """All records as CSV, safe to open in a spreadsheet."""
        return rows_csv(self.records)


def entries(tables: Tables) -> dict[str, Entry]:
    """The charts that these tables can fill, by the name of their function."""
    return {entry.function.__name__: entry for entry in CHARTS if entry.always or len(tables[entry.tables[0]])}


def view(tables: Tables, name: str = "trips_per_year", lang: str = "en", **criteria: object) -> View:
    """A chart of a part of the tables, and the records behind it.

    Args:
        tables: as load() gives them.
        name: a chart, by the name of its function: "funding_per_year".
        lang: of the chart's words.
        criteria: as selection.select() takes them.

    Raises:
        ValueError: an unknown chart, criterion or value.
    """
    if unknown := [criterion for criterion in criteria if criterion not in CRITERIA]:
        raise ValueError(f"unknown criterion {unknown[0]!r}; the criteria are {', '.join(CRITERIA)}")
    known = {entry.function.__name__: entry for entry in CHARTS}
    if name not in known:
        alike = " or ".join(map(repr, selection.nearest(name, known)))
        raise ValueError(f"unknown chart {name!r}" + (f"; the nearest known: {alike}" if alike else ""))
    chosen = selection.select(tables, **criteria)
    asked = {criterion for criterion, value in criteria.items() if value is not None}
    chart = drawn(known[name], chosen, lang, gaps=asked <= YEARS)
    of = chart.of or known[name].tables[0]
    if of == "trips" and criteria.get("level"):
        rest = selection.select(tables, **criteria | {"level": None}).trips
        chart = replace(chart, caveats=(*_elsewhere(rest, criteria["level"], Words(lang)), *chart.caveats))
    if of in TRAVEL_NOTHING and (criteria.get("level") or criteria.get("person")):
        chart = replace(chart, title=Words(lang).say("explore.of_trips"))
    records = chosen[of]
    if chart.ids:
        key = records[KEYS[of]] if of in KEYS else records["article_id"] if of == "mentions" else records.index
        records = records[key.isin({one for ids in chart.ids for one in ids})]
    return View(chart, of, _with_addresses(records, chosen.whole))


def _elsewhere(trips: pd.DataFrame, level: str, words: Words) -> tuple[str, ...]:
    """Where else to look for a rank: trips of people who held an office of it too and count at a higher one."""
    above = trips[trips["level"].map(names.rank) < names.rank(level)]
    both = [level in names.levels_on(leader, day) for leader, day in zip(above["leader"], above["start"], strict=True)]
    counted = above.loc[both, "level"].value_counts().sort_index(key=lambda found: found.map(names.rank))
    if counted.empty:
        return ()
    higher = ", ".join(f"{words.label(rank)}: {words.number(number)}" for rank, number in counted.items())
    told = words.count(int(counted.sum()), "noun.trip")
    return (words.say("explore.elsewhere", trips=told, higher=higher),)


def drawn(entry: Entry, tables: Tables, lang: str, *, gaps: bool) -> Chart:
    """A chart; without `gaps` it leaves out the trips that are only recalled, since no filter can judge them."""
    if gaps or "absences" not in signature(entry.function).parameters:
        return entry.draw(tables, lang)
    return entry.draw(tables, lang, absences=known_absences(tables.articles).iloc[:0])


def _with_addresses(records: pd.DataFrame, tables: Tables) -> pd.DataFrame:
    """The records with the addresses of the articles that tell them as their last column, joined by blanks."""
    if "url" in records:  # articles have their own; their texts are no part of a list
        return records.drop(columns=["text"], errors="ignore").reset_index(drop=True)
    told_by = texts(records["article_ids"] if "article_ids" in records else records["article_id"])
    ids = pc.split_pattern(told_by.combine_chunks(), ";")
    place = pc.index_in(pc.list_flatten(ids), texts(tables.articles["article_id"]))
    address = texts(tables.articles["url"]).combine_chunks().take(place)
    row = np.repeat(np.arange(len(ids)), np.array(pc.list_value_length(ids).fill_null(0)))
    told = np.bincount(row[np.array(address.is_valid())], minlength=len(ids))
    ends = pa.array(np.concatenate([[0], np.cumsum(told)]), pa.int32())
    urls = pc.binary_join(pa.ListArray.from_arrays(ends, address.drop_null()), pa.scalar(" ", pa.large_string()))
    urls = pc.if_else(pa.array(told > 0), urls, pa.scalar(None, pa.large_string()))
    return records.assign(url=pd.array(urls, "str")).reset_index(drop=True)


# --- in a notebook --------------------------------------------------------------------------------------------------


def attended() -> bool:
    """Whether a person's front end asked for the cell that runs now.

    JupyterLab, Notebook and VS Code name the cell in each request; the programs that write outputs into files
    (nbconvert, papermill, nbval) do not, and would store widgets that nobody can use, under random names.
    """
    from IPython import get_ipython

    kernel = getattr(get_ipython(), "kernel", None)
    return kernel is not None and "cellId" in kernel.get_parent("shell").get("metadata", {})


class Explorer:
    """Filters as widgets, with the chart, the records behind it and their CSV, which follow every change.

    A click on the chart shows the reports behind the point, as evidence.explore() does. Where no person's front end
    asks, it shows the sentence that says how to start it: the same text each time.

    Args:
        tables: as load() gives them.
        lang: of charts and filters.
        name: the chart shown first.
    """

    def __init__(self, tables: Tables, lang: str = "en", name: str = "trips_per_year"):
        self._tables, self._words, self._first = tables, Words(lang), name
        self._library = library.Library(tables, pages=True)
        self.controls: dict = {}

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict:
        if attended():
            return self.widget()._repr_mimebundle_()
        return {"text/plain": self._words.say("explore.start"), "text/markdown": self._words.say("explore.start")}

    def widget(self):
        """The filters with what they show; each call makes new ones."""
        import ipywidgets

        say, whole = self._words.say, self._tables
        years = [int(year) for year in whole.articles["year"].dropna()] or [2000]
        wide = {"layout": {"width": "24em"}, "style": {"description_width": "7em"}}

        def choice(criterion: str, values: list[str], words) -> object:
            options = [(say("explore.any"), None), *((words(value), value) for value in values)]
            return ipywidgets.Dropdown(options=options, description=say(f"explore.{criterion}"), **wide)

        of_charts = [
            (f"{e.heading(self._words.lang)}: {say(f'explore.chart.{n}')}", n) for n, e in entries(whole).items()
        ]
        self.controls = {
            "name": ipywidgets.Dropdown(
                options=of_charts,
                value=self._first,
                description=say("explore.chart"),
                layout={"width": "48.4em"},
                style=wide["style"],
            ),
            "years": ipywidgets.IntRangeSlider(
                min=min(years),
                max=max(years),
                value=(min(years), max(years)),
                continuous_update=False,
                description=say("explore.years"),
                layout={"width": "48.4em"},
                style=wide["style"],
            ),
            "direction": choice("direction", list(schema.DIRECTIONS), self._words.label),
            "level": choice("level", list(schema.LEVELS), self._words.label),
            "person": choice("person", selection.people(whole), str),
            "place": choice(
                "place", sorted(selection.places(whole), key=lambda p: fold(self._words.name(p))), self._words.name
            ),
            "topic": choice("topic", list(schema.TOPICS), self._words.label),
            "outlet": choice("outlet", selection.outlets(whole), str),
        }
        self._chart, self._rows, self._link = ipywidgets.Output(), ipywidgets.HTML(), ipywidgets.HTML()
        for control in self.controls.values():
            control.observe(self._refresh, names="value")
        self._refresh()
        name, years_asked, *filters = self.controls.values()
        pairs = [ipywidgets.HBox(filters[n : n + 2]) for n in range(0, len(filters), 2)]
        return ipywidgets.VBox([name, years_asked, *pairs, self._chart, self._link, self._rows])

    def criteria(self) -> dict[str, object]:
        """What the filters ask for now, as view() takes it; all years means undated rows too."""
        asked = {name: control.value for name, control in self.controls.items() if name != "years"}
        slider = self.controls["years"]
        first, last = slider.value
        if (first, last) != (slider.min, slider.max):
            asked |= {"from_year": first, "to_year": last}
        return asked

    def _refresh(self, change: object = None) -> None:
        seen = view(self._tables, lang=self._words.lang, **self.criteria())
        bundle = seen.chart.interactive()._repr_mimebundle_()
        shown = [bundle, *({"text/html": told} for told in self._behind(seen.chart))]
        self._chart.outputs = tuple({"output_type": "display_data", "data": data, "metadata": {}} for data in shown)
        self._rows.value = _scrolled(evidence.show(seen.listed()).data) if len(seen.records) else ""
        self._link.value = self._download(seen)

    def _behind(self, chart: Chart) -> Iterator[str]:
        """What answers a click on the chart; a sentence where it stands for too many records to send them along."""
        ids = set().union(*chart.ids)
        if len(ids) > ANSWERED:
            most, records = self._words.number(ANSWERED), self._words.number(len(ids))
            yield f"<p>{html.escape(self._words.say('explore.too_many', most=most, records=records))}</p>"
        elif ids:
            yield pages.cell(chart, self._library.book({chart.of: ids}))

    def _download(self, seen: View) -> str:
        """How many records there are, and a link that holds them all as CSV, so that no server is asked."""
        number, table = self._words.number(len(seen.records)), self._words.label(seen.of)
        words = self._words.say("explore.records", table=table, records=number)
        if len(seen.records) > SHOWN:
            words += " " + self._words.say("explore.newest", shown=self._words.number(SHOWN))
        coded = base64.b64encode(
            b"\xef\xbb\xbf" + seen.csv().encode()
        ).decode()  # the mark tells Excel that it is UTF-8
        href = f"data:text/csv;base64,{coded}"
        look, said = "color: #0b57d0; text-decoration: underline", html.escape(self._words.say("explore.download"))
        link = f'<a style="{look}" download="{seen.of}.csv" href="{href}">{said}</a>'
        return f"<p>{html.escape(words)} {link}</p>"


def _scrolled(table: str) -> str:
    return f'<div style="max-height: 30em; overflow: auto; font-size: 12px; line-height: 1.4">{table}</div>'
