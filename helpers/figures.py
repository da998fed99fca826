"""Saves charts: SVG, PNG, a page for the browser, their rows as CSV and their words as JSON, and a gallery of all."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from helpers.charts import CHARTS, LANGUAGES, Chart
from helpers.drawing import interactive, shrink
from helpers.site import library, pages
from helpers.site.gallery import Card, gallery_markdown, gallery_page
from helpers.site.pages import PLOTLY
from helpers.site.searchwords import words_behind
from helpers.storage import atomic
from helpers.storage.spreadsheet import rows_csv

MANIFEST = "files.json"  # the files that an export wrote, so that a later one can take back those it no longer writes


def save(chart: Chart, folder: Path | str, *, evidence: bool = False) -> list[Path]:
    """Write a chart as NAME.svg, .png, .html, .csv and .json; the same chart gives the same bytes.

    Args:
        chart: what to save; a Vietnamese one goes into the subfolder vi/.
        folder: made when missing; what all pages share is put beside the pages.
        evidence: the page answers a click with the reports behind a point; evidence.js must lie in the folder.

    Returns:
        The five files, in that order. Each is written beside its place and renamed, so none is ever half written.
    """
    folder, picture = Path(folder), chart.figure()
    contents = {
        "svg": shrink.svg(picture.svg(), chart.alt),
        "png": shrink.png(picture.png()),
        "html": pages.chart_page(chart, evidence=evidence).encode(),
        "csv": rows_csv(chart.data).encode(),
        "json": notes(chart).encode(),
    }
    _write_shared(folder)
    home = folder / pages.FOLDERS[chart.lang]
    return [_write(home / pages.link(chart, kind), content) for kind, content in contents.items()]


def export_all(tables, folder: Path | str, *, quote_pages: bool = False) -> list[Path]:
    """Save the charts of charts.CHARTS in every language, and the galleries: README.md for GitHub, index.html.

    Args:
        tables: an object with the tables as attributes, as tables.load() gives.
        folder: made when missing. Files of an earlier export that are written no more are removed; no other file is.
        quote_pages: quote the passages of saved pages beside their records. For a gallery of one's own: newspapers own
            their sentences, so that what is published quotes digests only.

    Raises:
        FileExistsError: the folder holds a README.md or index.html that no export wrote.
    """
    folder = Path(folder)
    _refuse_others(folder)
    cards = _cards(tables)
    used: dict[str, set[str]] = {}
    for chart in (card.chart for card in cards["en"]):
        used.setdefault(chart.of, set()).update(*chart.ids)
    book = library.book(tables, {kind: ids for kind, ids in used.items() if kind}, pages=quote_pages)
    paths = _write_shared(folder)
    paths.append(_write(folder / pages.BOOK, pages.book_script(book).encode()))
    for lang, drawn in cards.items():
        home = folder / pages.FOLDERS[lang]
        for card in drawn:
            paths += save(card.chart, folder, evidence=True)
        paths.append(_write(home / "README.md", gallery_markdown(drawn, lang).encode()))
        paths.append(_write(home / "index.html", gallery_page(drawn, lang).encode()))
    paths = list(dict.fromkeys(Path(os.path.normpath(path)) for path in paths))
    return [*paths, _take_back(folder, paths)]


def _refuse_others(folder: Path) -> None:
    """Leave a folder alone that holds a page of a gallery's name and no list of what an export wrote."""
    if not (folder / MANIFEST).exists():
        found = next((name for name in ("README.md", "index.html") if (folder / name).exists()), None)
        if found:
            raise FileExistsError(f"{folder / found}: no export of figures wrote it; choose another folder")


def _cards(tables) -> dict[str, list[Card]]:
    """By language, the charts that have something to show, each with its twin in the other language."""
    drawn = [(entry, {lang: entry.draw(tables, lang) for lang in LANGUAGES}) for entry in CHARTS]
    shown = [(entry, charts) for entry, charts in drawn if entry.always or len(charts["en"].data)]
    behind = {entry: words_behind(charts["en"], tables) for entry, charts in shown}
    return {
        lang: [
            Card(entry.heading(lang), charts[lang], charts[twin], entry.heading(twin), behind[entry])
            for entry, charts in shown
        ]
        for lang, twin in ((lang, pages.other(lang)) for lang in LANGUAGES)
    }


def notes(chart: Chart) -> str:
    """A chart's words as JSON; the ids of the records behind its rows, a line a row, stand in the English one alone."""
    facts = chart.facts()
    ids = facts.pop("ids", [])
    text = json.dumps(facts, ensure_ascii=False, indent=2)
    if chart.lang == "en":
        lines = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in ids)
        text = f'{text[:-2]},\n  "ids": [{f"{chr(10)}{lines}{chr(10)}  " if ids else ""}]\n}}'
    return text + "\n"


def _take_back(folder: Path, paths: Iterable[Path]) -> Path:
    """Remove what the last export wrote and this one did not, and note what this one wrote."""
    written = sorted(path.relative_to(os.path.normpath(folder)).as_posix() for path in paths)
    manifest = folder / MANIFEST
    before = json.loads(manifest.read_text(encoding="utf-8")) if manifest.exists() else []
    for name in before:
        # only names that an export can have written: a list edited by hand reaches no other folder
        if isinstance(name, str) and re.fullmatch(r"(?:vi/)?\w[\w.-]*", name) and name not in (*written, MANIFEST):
            (folder / name).unlink(missing_ok=True)
    return _write(manifest, (json.dumps(written, indent=1) + "\n").encode())


def _write_shared(folder: Path) -> list[Path]:
    """What all pages share: plotly's script and ours, and the look."""
    contents = {
        PLOTLY: interactive.script(),
        pages.EXPLORE: pages.explore_script().encode(),
        pages.SCRIPT: (pages.asset("page.js") + pages.asset("narrow.js")).encode(),
        pages.LOOK: (pages.asset("page.css") + pages.asset("explore.css")).encode(),
    }
    return [_write(folder / name, content) for name, content in contents.items()]


def _write(path: Path, content: bytes) -> Path:
    path = Path(os.path.normpath(path))  # "vi/../rows.csv"
    if path.exists() and path.read_bytes() == content:
        return path
    path.parent.mkdir(parents=True, exist_ok=True)
    return atomic.write(path, content)
