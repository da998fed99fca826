"""From a number back to its sources: the reports behind a trip, a commitment or a yearly figure."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable
from numbers import Integral

import numpy as np
import pandas as pd

from helpers import charts, covered, merge, records, schema, telling
from helpers.charts import Chart, Words
from helpers.plainly import Plainly
from helpers.selection import nearest
from helpers.site import library, pages
from helpers.site.pages import escaped
from helpers.site.passages import TOLD, Passages
from helpers.storage.latecolumns import coded
from helpers.tables import Tables
from helpers.telling import BEHIND, KEYS, decisions
from helpers.text import Article

LONG = 60  # letters of a cell that is a sentence
MERGED = ("trips", "commitments")  # of which a person decided row by row what is one
MERGING = ["precision", "recall", "f1"]


def reports(tables: Tables, kind: str, key: str) -> pd.DataFrame:
    """The reports behind one trip, commitment or yearly figure, in the order of their publication.

    Args:
        kind: trips, commitments or series.
        key: its trip_id, commitment_id or series_id.

    Returns:
        One row a report: outlet, published, what it told, the passage (its quote, else our own summary of a hand-coded
        article, else what the machine finds for that row in a page of the reader's own), url.
        Of a record that very many articles tell those of the first (telling.MANY).

    Raises:
        ValueError: another kind, or no record of that id, naming the nearest.
    """
    _known("kind", kind, KEYS)
    tables = tables.whole or tables  # an article of another year may tell of a row of the years selected
    if not (ids := tables[kind][KEYS[kind]]).eq(key).any():
        alike = ", ".join(nearest(str(key), ids))
        raise Plainly(f"no {KEYS[kind]} {key!r} in these tables" + (f"; the nearest: {alike}" if alike else ""))
    rows = telling.behind(tables, kind, key)
    for name in BEHIND[kind]:
        mine = tables[name][tables[name].index.isin(rows[name])]
        if len(mine):
            return _with_sources(mine, tables, name)
    return _with_sources(tables[BEHIND[kind][0]].iloc[:0], tables, BEHIND[kind][0])


def _known(what: str, asked: object, those: Iterable[str]) -> None:
    if asked not in (known := list(those)):
        raise Plainly(f"unknown {what} {asked!r}; those are {', '.join(known)}")


def _with_sources(rows: pd.DataFrame, tables: Tables, name: str) -> pd.DataFrame:
    about = records.sources(tables.data_dir)["about"]
    ids = rows["article_id"]
    articles = tables.articles[tables.articles["article_id"].isin(set(ids))].set_index("article_id")
    told_there = rows["quote"].fillna(ids.map(about))
    untold = rows[told_there.isna()]  # coded by hand in a page of the reader's own: its text shows where it is told
    if len(untold):
        found = Passages(tables, pages=True, only=untold["article_id"])
        shown = {key: "".join(found.of(name, row) or ()) or None for key, row in untold.iterrows()}
        told_there = told_there.fillna(pd.Series(shown, dtype="str"))
    told_by = pd.DataFrame(
        {
            "outlet": ids.map(articles["outlet"]),
            "published": ids.map(articles["published"]),
            **{column: rows[column] for column in TOLD[name]},
            "passage": told_there,
            "url": ids.map(articles["url"]),
        },
        index=rows.index,
    )
    full = told_by.loc[:, [c in ("outlet", "published", "passage") or told_by[c].notna().any() for c in told_by]]
    return full.sort_values("published", kind="stable").rename_axis("row").reset_index()


def behind(tables: Tables, kind: str, most: int = 2, of: str | None = None) -> pd.DataFrame:
    """reports() of the trips, commitments or figures that most articles tell, under each other.

    Args:
        most: how many of them.
        of: for series, only those of this kind (scholarships, students, trade, investment).
    """
    parts = [reports(tables, kind, key).assign(**{KEYS[kind]: key}) for key in busiest(tables, kind, most, of)]
    if not parts:
        return pd.DataFrame({"nothing here": []})
    both = pd.concat(parts, ignore_index=True)
    return both[[KEYS[kind], *(c for c in both if c not in (KEYS[kind], "row"))]]


def largest_years(tables: Tables, most: int) -> tuple[int, ...]:
    """The years with the largest sums of counted commitments, in order of time."""
    counted = _counted(tables.commitments)
    sums = counted.groupby("year")["usd"].sum().sort_values(ascending=False, kind="stable")
    return tuple(sorted(int(year) for year in sums.index[:most]))


def _counted(commitments: pd.DataFrame) -> pd.DataFrame:
    """The commitments that count, of a selection of years those that begin in them: those that bars are made of."""
    return commitments[commitments["in_totals"].fillna(False) & covered.of_years_asked(commitments)]


def bars(tables: Tables, years: tuple[int, ...] | int) -> pd.DataFrame:
    """The commitments behind the funding bars of some years, and for each year their sum, which is the bar.

    Returns:
        One row a commitment that is counted: year, donor, recipient, purpose, amount, currency, usd, articles; after
        each year's rows one called "sum of the year".

    Raises:
        ValueError: years that are no whole numbers.
    """
    years = [years] if isinstance(years, Integral | str) else list(years)
    if wrong := [year for year in years if not isinstance(year, Integral)]:
        raise Plainly(f"years hold {wrong[0]!r}: write whole numbers without quotes, like (2020, 2021)")
    counted = _counted(tables.commitments)
    columns = ["year", "donor", "recipient", "purpose", "amount", "currency", "usd", "articles"]
    parts = []
    for year in years:
        rows = counted.loc[counted["year"] == year, columns].sort_values("usd", ascending=False, kind="stable")
        total = pd.DataFrame({"year": [year], "donor": ["sum of the year"], "usd": [rows["usd"].sum()]})
        parts += [rows, total.astype({"year": "Int64", "usd": "Int64"})]
    return pd.concat(parts, ignore_index=True) if parts else counted[columns]


def busiest(tables: Tables, kind: str, most: int = 2, of: str | None = None) -> list[str]:
    """The ids of the trips, commitments or series points that most reports tell; ties in order of their ids."""
    _known("kind", kind, KEYS)
    rows = tables[kind] if of is None else tables[kind][tables[kind]["kind"] == of]
    count = "reports" if kind == "series" else "articles"
    return rows.sort_values([count, KEYS[kind]], ascending=[False, True], kind="stable")[KEYS[kind]].head(most).tolist()


def example(find: Callable, text: str, published: str | None = None) -> pd.DataFrame:
    """What a find_* function reads in a short text of one's own: a row a record, columns without a value left out.

    Args:
        find: find_visits, find_funding, find_scholarships ...
        text: a sentence or two in Vietnamese.
        published: ISO day of publication, which completes "chiều 11/3".

    Raises:
        ValueError: what is no text, or no day.
    """
    if not isinstance(text, str):
        raise Plainly(f"text is {text!r}: write a sentence or two in quotes")
    if published is not None and not (isinstance(published, str) and schema.is_date(published)):
        raise Plainly(f"published is {published!r}: write a day in quotes as 2024-03-11")
    article = Article("example", text, published=published, published_basis="metadata" if published else "none")
    records_found = list(find(article))
    if not records_found:
        return pd.DataFrame({"nothing found": []})
    told = TOLD.get(find.__name__.removeprefix("find_"), ["topic", "phrase", "count"])
    columns = [c for c in ("direction", *told) if hasattr(records_found[0], c)]
    frame = pd.DataFrame([{c: getattr(found, c) for c in columns} for found in records_found])
    return frame.loc[:, frame.notna().any()]


def sample(tables: Tables, name: str, columns: list[str], rows: int = 5) -> pd.DataFrame:
    """The newest rows of a table, some columns, with links to the articles: the head that a notebook shows."""
    _known("table", name, schema.TABLES)
    frame = tables[name]
    for column in columns:
        _known("column", column, frame.columns)
    order = next((c for c in ("start", "year", "period", "published") if c in frame.columns), None)
    newest = frame.iloc[_newest(frame[order])[:rows]] if order else frame.head(rows)
    return newest[columns].reset_index(drop=True)


def _newest(column: pd.Series) -> np.ndarray:
    """The rows of a column of dates or years, the newest first, those without one last."""
    if pd.api.types.is_numeric_dtype(column.dtype):
        rank = column.to_numpy("int64", na_value=-1)
    else:
        codes, values = coded(column)
        rank = np.append(np.argsort(np.argsort(values.to_pylist())), -1)[codes]
    return np.argsort(-rank, kind="stable")


class Explorer:
    """The interactive chart and, under it, the reports behind the point that a reader clicks."""

    def __init__(self, chart: Chart, tables: Tables):
        self.chart = chart
        self.html = pages.cell(chart, library.book(tables, {chart.of: set().union(*chart.ids)}, pages=True))

    def _ipython_display_(self) -> None:
        from IPython.display import HTML, display

        display(self.chart.interactive(), HTML(self.html))


def explore(chart: Chart, tables: Tables) -> Explorer:
    """The interactive chart; a click on a point, or a row of its list, shows the reports behind it.

    Args:
        chart: one whose rows carry ids.
        tables: the tables that it was drawn from; passages are quoted from every text at hand, saved pages too.
    """
    return Explorer(chart, tables)


# --- what a notebook shows ------------------------------------------------------------------------------------------


def answer(chart: Chart, tables: Tables | None = None):
    """A chart's finding and what it rests on, as Markdown; with the tables, whose articles these are: ours or yours."""
    whose = [_prose(_whose(tables, chart.words))] if tables is not None else []
    return _markdown(f"**{_prose(chart.title)}**", _prose(f"{chart.subtitle}. {chart.source}"), *whose)


def _whose(tables: Tables, words: Words) -> str:
    """How many of the articles are shipped with the collection, and how many the reader added."""
    ids = tables.articles["article_id"]
    shipped = int(ids.isin(records.sources(tables.data_dir, local=False)["id"]).sum())
    return words.say("evidence.whose", shipped=words.number(shipped), own=words.number(len(ids) - shipped))


def finding(chart: Chart):
    """What the eye should find in a chart, computed, as Markdown."""
    return _markdown(_prose(chart.alt))


def findings(tables: Tables, lang: str = "en"):
    """The finding of every chart, by theme, as Markdown, and whose articles they rest on."""
    drawn = [(entry, entry.draw(tables, lang)) for entry in charts.CHARTS]
    shown = [(entry.heading(lang), chart) for entry, chart in drawn if entry.always or len(chart.data)]
    lines = [f"- {theme}: **{_prose(chart.title)}**" for theme, chart in shown]
    return _markdown("\n".join(lines), _prose(_whose(tables, Words(lang))))


def contents(tables: Tables):
    """The tables with their number of rows and what one row is."""
    rows = [(name, len(frame), schema.ROW_IS[name]) for name, frame in tables.as_dict().items()]
    return show(pd.DataFrame(rows, columns=["table", "rows", "one row is"]))


def merging(tables: Tables, *kinds: str) -> pd.DataFrame:
    """How well the automatic rules give back a person's merging, over pairs of reports; NaN where nobody decided.

    Args:
        kinds: trips, commitments; default: both.

    Raises:
        ValueError: another kind.
    """
    for kind in kinds:
        _known("kind", kind, MERGED)
    tables = tables.whole or tables  # it is the rule that is measured, not the years selected
    kinds = kinds or MERGED
    return tables.keep("-".join(("merging", *kinds)), lambda: _merging(tables, kinds))


def _merging(tables: Tables, kinds: tuple[str, ...]) -> pd.DataFrame:
    decided = decisions(tables)
    if decided is None:
        return pd.DataFrame(index=pd.Index(kinds, name="merged"), columns=MERGING)
    facts = {name: tables[name] for name in ("visits", "funding")}
    scores = {name: score for k in kinds for name, score in merge.measure(k, facts, tables.articles, decided).items()}
    rows = {name: (score.precision, score.recall, score.f1) for name, score in scores.items()}
    return pd.DataFrame.from_dict(rows, orient="index", columns=MERGING).rename_axis("merged").round(3)


def show(frame: pd.DataFrame):
    """A table as HTML: texts in full and escaped, addresses as links, numbers with separators, nulls blank."""
    from IPython.display import HTML

    head = "".join(f'<th style="text-align: left">{html.escape(str(c))}</th>' for c in frame.columns)
    rows = ["".join(_cell(column, value) for column, value in row.items()) for row in frame.to_dict("records")]
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return HTML(f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>")


def _cell(column: str, value: object) -> str:
    if isinstance(value, list | tuple):
        value = ", ".join(map(str, value))
    if pd.isna(value):
        return "<td></td>"
    if isinstance(value, bool | str):
        text = html.escape(str(value))
        if column == "url" and text.startswith(("http://", "https://")):  # no javascript: from a page's own address
            text = f'<a href="{text}">{text.split("/")[2]}</a>'
        shape = "; white-space: nowrap" if re.fullmatch(r"\d{4}(-\d{2}){0,2}", text) else ""
        if len(text) > LONG:  # else the columns of single words beside it leave it a word a line
            shape = "; min-width: 22em"
        return f'<td style="text-align: left{shape}">{text}</td>'
    number = str(value) if column == "year" else f"{value:,}"
    return f'<td style="text-align: right">{number}</td>'


def _markdown(*paragraphs: str):
    from IPython.display import Markdown

    return Markdown("\n\n".join(paragraphs))


def _prose(text: str) -> str:
    """A chart's words as Markdown; JupyterLab would set what stands between two dollar signs as mathematics."""
    return escaped(re.sub(r"\$(?=\d)", "USD ", text.replace("US$", "USD")).replace("$", "USD"))
