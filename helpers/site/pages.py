"""A chart's page in the gallery, as text, and what it shares with the gallery itself."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable
from functools import cache

import pandas as pd

from helpers import labels
from helpers.building import provenance
from helpers.charts import LANGUAGES, Chart, Words
from helpers.drawing.typeset import ASSETS
from helpers.language import lexicon
from helpers.site.document import document
from helpers.telling import KEYS

PLOTLY, BOOK, EXPLORE, SCRIPT, LOOK = "plotly.min.js", "evidence.js", "explore.js", "page.js", "page.css"  # shared
KINDS = ("html", "svg", "png", "csv", "json")
OWN_NAMES = {"en": "English", "vi": "Tiếng Việt"}  # how a language calls itself, whatever the page's language is
FOLDERS = {"en": "", "vi": "vi/"}  # of a language, inside the folder of the figures


def data(value: object) -> str:
    """A value as JSON that may stand in a <script>: no text in it can end the script or start a comment."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.translate({ord(c): f"\\u{ord(c):04x}" for c in "<>&\u2028\u2029"})


def link(chart: Chart, kind: str) -> str:
    """The address of a chart's file, seen from the pages of its language."""
    return f"{chart.name}.{kind}"


def _up(lang: str) -> str:
    return "../" * FOLDERS[lang].count("/")


def other(lang: str) -> str:
    """The other language."""
    return next(one for one in LANGUAGES if one != lang)


def across(lang: str) -> str:
    """The way from the pages of a language to those of the other."""
    return _up(lang) + FOLDERS[other(lang)]


# --- a chart's page ---------------------------------------------------------------------------------------------------


def chart_page(chart: Chart, *, evidence: bool = True) -> str:
    """The chart's own page: its words as text, the interactive chart, and the reports behind a point that is chosen.

    Args:
        chart: with or without ids.
        evidence: False leaves the reports out, for a page that stands without evidence.js.
    """
    w = chart.words
    plot = (
        chart.interactive(words=False)
        .plot()
        .to_html(
            full_html=False,
            include_plotlyjs=False,
            div_id=chart.name,
            config={"displayModeBar": False},
        )
    )
    notes = "\n".join(f"<p><small>{html.escape(note)}</small></p>" for note in chart.notes)
    evidence = evidence and any(chart.ids)
    chosen = (
        ""
        if not evidence
        else f"""\
<section class="evidence" aria-label="{said(w, "page.evidence")}">
<p>{said(w, "page.how")}</p>
</section>
<script type="application/json" class="chart-rows">{data(rows_behind(chart))}</script>
"""
    )
    body = f"""\
<p class="top"><a href="index.html">{said(w, "page.all")}</a>{language_link(chart.lang, f"{chart.name}.html")}</p>
<h1>{html.escape(chart.title)}</h1>
<p>{html.escape(chart.subtitle)}</p>
<noscript><p>{said(w, "page.no_script")}</p></noscript>
<figure role="img" aria-label="{html.escape(chart.alt)}" tabindex="0">
{plot}
</figure>
{chosen}{notes}
{citation_box(chart)}
<p>{links(chart, KINDS[1:])}</p>
"""
    return page_document(
        chart.lang, chart.title, body, (PLOTLY, BOOK, EXPLORE, SCRIPT) if evidence else (PLOTLY, SCRIPT)
    )


def cell(chart: Chart, book: dict) -> str:
    """What explains a chart in a notebook: HTML with its own script and data, to be shown after the chart.

    A widget would need a running kernel for every click, and nbval would refuse its random ids. This is one text that
    stays the same, works in a notebook that is only opened (JupyterLab runs its script once the notebook is trusted or
    the cell was run) and says so where scripts are taken out.
    """
    w, rows = chart.words, rows_behind(chart)
    texts = re.findall(r'"((?:[^"\\]|\\.)*)"', json.dumps([book, rows], ensure_ascii=False))
    told = {part.strip() for text in texts for part in (text, *text.split(";"))}
    words = {k: v for k, v in vocabulary(chart.lang, told).items() if "." in k or k in told}
    whole = {"chart": rows, "book": book | {"words": {chart.lang: words}}}
    script = asset("explore.js") + asset("explore_cell.js")
    return f"""\
<div class="evidence">
<style>{asset("explore_cell.css")}{asset("explore.css")}</style>
<p>{said(w, "page.how")}</p>
<p class="still">{said(w, "page.run")}</p>
<script type="application/json">{data(whole)}</script>
<script>{{
{script}}}</script>
</div>"""


def rows_behind(chart: Chart) -> dict:
    """The rows of a chart and the ids of the records behind each, as explore.js reads them.

    Columns without words in labels.csv are left out, and ids: they place a mark (lat, at) or join tables, and tell a
    reader nothing.
    """
    shown = [column for column in chart.data.columns if column not in KEYS.values()]
    heads = {column: _column_words(chart, str(column)) for column in shown}
    frame = chart.data[[column for column, words in heads.items() if words]].astype("object")
    rows = [[None if pd.isna(cell) else _cell(cell) for cell in row] for row in frame.itertuples(index=False)]
    words: dict[str, dict[str, str]] = {}
    for column in frame:
        texts = sorted({cell for cell in frame[column] if isinstance(cell, str)})
        printed = {text: _value_words(chart, str(column), text) for text in texts}
        if told := {text: said for text, said in printed.items() if said != text}:
            words[str(column)] = told
    return {
        "plot": chart.name,
        "lang": chart.lang,
        "of": chart.of,
        "columns": [str(column) for column in frame],
        "heads": [heads[column] for column in frame],
        "rows": rows,
        "words": words,
        "ids": [list(ids) for ids in chart.ids],
    }


def _column_words(chart: Chart, column: str) -> str | None:
    keys = (f"column.{chart.of}.{column}", f"column.{column}", column)
    return next((chart.words.say(key) for key in keys if labels.known(key)), None)


def _value_words(chart: Chart, column: str, value: str) -> str:
    """How a value of a column is printed: "outcome.announced_only", of a column group "level_group.deputy_heads" ..."""
    name = chart.name.replace("-", "_")
    at = f"{column}.{value}"
    own = (f"{name}.{at}", f"{chart.of}.{at}", at, *_keys_ending(f"_{at}"), f"{name}.{value}")
    said = next((chart.words.say(key) for key in (*own, value) if labels.known(key)), None)
    if said:
        return said
    items = [item.strip() for item in value.split(";")]  # several parties
    names = [chart.words.name(item) for item in items]
    return value if names == items else ", ".join(names)


@cache
def _keys_ending(end: str) -> tuple[str, ...]:
    return tuple(row["key"] for row in lexicon.rows("labels") if row["key"].endswith(end))


def _cell(value: object) -> str | int | float | bool:
    value = getattr(value, "item", lambda: value)()  # numpy's numbers as Python's
    if isinstance(value, float):
        return int(value) if value.is_integer() else round(value, 4)
    return value if isinstance(value, bool | int) else str(value)


def explore_script() -> str:
    """The script that answers clicks on the pages."""
    return "{\n" + asset("explore.js") + asset("explore_page.js") + "}\n"


def book_script(book: dict) -> str:
    """The records and their reports as a script, since a page opened from a disk may load no other data.

    A line a record, so that one more article is a short change; the words of both languages stand at the end.
    """
    parts = [f'"columns":{data(book["columns"])}', f'"heads":{data(book["heads"])}']
    parts.append(f'"articles":{_lines(book["articles"])}')
    kinds = ",\n".join(f"{data(kind)}:{_lines(records)}" for kind, records in book["records"].items())
    words = {lang: vocabulary(lang, _told(book)) for lang in LANGUAGES}
    parts += [f'"records":{{\n{kinds}}}', f'"words":{_lines(words)}']
    return "window.EVIDENCE={\n" + ",\n".join(parts) + "\n};\n"


def _lines(values: dict) -> str:
    return "{\n" + ",\n".join(f"{data(key)}:{data(value)}" for key, value in values.items()) + "\n}"


def _told(book: dict) -> set[str]:
    """The values that name the records of a book, those that their reports tell, and the items of both."""
    records = [record for kind in book["records"].values() for record in kind.values()]
    cells = [
        cell
        for values, reports in records
        for cells in (values, *(told for _, _, told, _ in reports))
        for cell in cells
    ]
    return {item.strip() for cell in cells if isinstance(cell, str) for item in (cell, *cell.split(";"))}


def vocabulary(lang: str, told: Iterable[str]) -> dict[str, str]:
    """The words that explore.js prints: the vocabulary, those of the pages themselves, and the names among texts."""
    rows = lexicon.rows("labels")
    words = {row["key"]: row[lang] for row in rows if re.match(r"[^.]+$|page\.", row["key"])}
    names = {text: labels.purpose(text, lang) or labels.name(text, lang) for text in sorted(told)}
    return words | {f"name.{text}": name for text, name in names.items() if name != text}


def escaped(text: str) -> str:
    """Text with Markdown's and HTML's signs made harmless; two dollar signs would enclose a formula."""
    return re.sub(r"([\\`*_{}\[\]#|~$])", r"\\\1", html.escape(text, quote=False))


# --- what pages share -------------------------------------------------------------------------------------------------


def asset(name: str) -> str:
    """A file of helpers/assets as text."""
    return (ASSETS / name).read_text(encoding="utf-8")


def citation(chart: Chart) -> str:
    """How to cite a figure, as plain text."""
    w = chart.words
    fields = {"title": chart.title, "name": chart.name, "site": w.say("page.site"), "source": chart.source}
    return w.say("page.citation", **fields, version=provenance.version())


def citation_box(chart: Chart) -> str:
    """How to cite a figure, folded, with a button that copies it."""
    w = chart.words
    return (
        f'<details class="cite"><summary>{said(w, "page.cite")}</summary><p>{html.escape(citation(chart))}</p>'
        f'<button type="button" data-done="{said(w, "page.copied")}" hidden>{said(w, "page.copy")}</button></details>'
    )


def kind_word(w: Words, kind: str) -> str:
    """What a file of a figure is called by its kind."""
    named = {"html": "page.interactive", "csv": "page.rows_csv", "json": "page.notes_json"}
    return w.say(named[kind]) if kind in named else kind.upper()


def links(chart: Chart, kinds: Iterable[str]) -> str:
    """A chart's files as links, a dot between them."""
    named = ((link(chart, kind), html.escape(kind_word(chart.words, kind))) for kind in kinds)
    return " · ".join(f'<a href="{address}">{word}</a>' for address, word in named)


def language_link(lang: str, page: str) -> str:
    """The link to the same page in the other language."""
    there = other(lang)
    return f' <a href="{across(lang)}{page}" lang="{there}" hreflang="{there}">{OWN_NAMES[there]}</a>'


def said(w: Words, key: str, **fields: object) -> str:
    """A sentence of labels.csv, escaped for HTML."""
    return html.escape(w.say(key, **fields))


def page_document(lang: str, title: str, body: str, scripts: Iterable[str] = ()) -> str:
    """A page of the figures: its head, the scripts and styles that the pages of all charts share, and its body."""
    # plotly's own script is called inside the page; the others wait until the page is whole
    loaded = "\n".join(
        f'<script src="{_up(lang)}{name}"{"" if name == PLOTLY else " defer"}></script>' for name in scripts
    )
    head = f"""\
<link rel="icon" href="data:,">
<link rel="stylesheet" href="{_up(lang)}{LOOK}">
{loaded}
"""
    return document(lang, title, head, f"<main>\n{body}</main>\n")
