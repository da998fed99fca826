"""Saves charts: SVG, PNG, a page for the browser, their rows as CSV and their words as JSON, and a gallery of all."""

from __future__ import annotations

import html
import json
import os
import re
from collections.abc import Iterable
from pathlib import Path

from helpers import interactive
from helpers.charts import CHARTS, Chart
from helpers.spreadsheet import rows_csv
from helpers.style import ASSETS

PLOTLY = "plotly.min.js"  # one script beside the pages, so that they open without a network


def save(chart: Chart, folder: Path | str) -> list[Path]:
    """Write a chart as NAME.svg, .png, .html, .csv and .json; the same chart gives the same bytes.

    Args:
        chart: what to save.
        folder: made when missing; plotly's script is put beside the pages.

    Returns:
        The five files, in that order. Each is written beside its place and renamed, so none is ever half written.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    picture = chart.figure()
    contents = {
        "svg": picture.svg(),
        "png": picture.png(),
        "html": page(chart).encode(),
        "csv": rows_csv(chart.data).encode(),
        "json": (json.dumps(chart.facts(), ensure_ascii=False, indent=2) + "\n").encode(),
    }
    _write_script(folder)
    return [_write(folder / f"{chart.name}.{kind}", content) for kind, content in contents.items()]


def export_all(tables, folder: Path | str) -> list[Path]:
    """Save the charts of charts.CHARTS, and the gallery: README.md for GitHub, index.html for the browser.

    Args:
        tables: an object with the tables as attributes, as tables.load() gives.
        folder: made when missing.
    """
    folder = Path(folder)
    drawn = [(entry.theme, entry.draw(tables), entry.always) for entry in CHARTS]
    drawn = [(theme, chart) for theme, chart, always in drawn if always or len(chart.data)]
    paths = [path for _, chart in drawn for path in save(chart, folder)]
    paths.append(_write(folder / "README.md", gallery_markdown(drawn).encode()))
    paths.append(_write(folder / "index.html", gallery_page(drawn).encode()))
    return paths


def page(chart: Chart) -> str:
    """The chart's own page: its words as text that wraps and can be read aloud, and the interactive chart."""
    plot = chart.interactive(words=False).to_html(
        full_html=False,
        include_plotlyjs=False,
        div_id=chart.name,
        config={"responsive": True, "displayModeBar": False},
    )
    notes = "\n".join(f"<p><small>{html.escape(note)}</small></p>" for note in chart.notes)
    body = f"""\
<h1>{html.escape(chart.title)}</h1>
<p>{html.escape(chart.subtitle)}</p>
<figure role="img" aria-label="{html.escape(chart.alt)}">
{plot}
</figure>
{notes}
<p>{_links(chart, ("svg", "png", "csv", "json"))} · <a href="index.html">All figures</a></p>
"""
    return _document(chart.title, f'<script src="{PLOTLY}"></script>', body)


def gallery_page(drawn: Iterable[tuple[str, Chart]]) -> str:
    """The gallery for the browser: a card a chart, by theme, with a search box where scripts run."""
    parts = [
        "<h1>Vietnam–Laos relations, read from the news</h1>",
        f'<p>{_LEAD}</p>\n<input type="search" placeholder="Search" aria-label="Search the figures" hidden>',
    ]
    for theme, charts in _themes(drawn).items():
        cards = "\n".join(
            f'<article>\n<a href="{chart.name}.html">'
            f'<img src="{chart.name}.svg" alt="{html.escape(chart.alt)}" loading="lazy"></a>\n'
            f"<h3>{html.escape(chart.title)}</h3>\n<p>{html.escape(chart.subtitle)}. {html.escape(chart.source)}</p>\n"
            f"<p>{_links(chart, ('html', 'svg', 'png', 'csv', 'json'))}</p>\n</article>"
            for chart in charts
        )
        parts.append(f'<section>\n<h2>{html.escape(theme)}</h2>\n<div class="grid">\n{cards}\n</div>\n</section>')
    parts.append(f"<script>\n{_asset('gallery.js')}</script>\n")
    return _document("Figures: Vietnam–Laos relations, read from the news", "", "\n".join(parts))


_LEAD = "Every chart as a picture, as an interactive page, and with the rows that it draws."


def gallery_markdown(drawn: Iterable[tuple[str, Chart]]) -> str:
    """The gallery as GitHub shows it."""
    lines = ["# Figures", "", f"{_LEAD} The pages need no network: open `index.html` from a copy of this folder.", ""]
    for theme, charts in _themes(drawn).items():
        lines += [f"## {escaped(theme)}", ""]
        for chart in charts:
            links = " · ".join(f"[{_KINDS[kind]}]({chart.name}.{kind})" for kind in _KINDS)
            lines += [
                f"### {escaped(chart.title)}",
                "",
                f"{escaped(chart.subtitle)}.",
                "",
                f"![{escaped(chart.alt)}]({chart.name}.png)",
                "",
            ]
            lines += [*(f"<sub>{escaped(note)}</sub><br>" for note in chart.notes), f"<sub>{links}</sub>", ""]
    return "\n".join(lines)


_KINDS = {"html": "interactive", "svg": "SVG", "png": "PNG", "csv": "rows (CSV)", "json": "notes (JSON)"}


def _links(chart: Chart, kinds: Iterable[str]) -> str:
    return " · ".join(f'<a href="{chart.name}.{kind}">{_KINDS[kind]}</a>' for kind in kinds)


def _themes(drawn: Iterable[tuple[str, Chart]]) -> dict[str, list[Chart]]:
    themes: dict[str, list[Chart]] = {}
    for theme, chart in drawn:
        themes.setdefault(theme, []).append(chart)
    return themes


def escaped(text: str) -> str:
    """Text with Markdown's and HTML's signs made harmless; two dollar signs would enclose a formula."""
    return re.sub(r"([\\`*_{}\[\]#|~$])", r"\\\1", html.escape(text, quote=False))


def _document(title: str, head: str, body: str) -> str:
    return f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{html.escape(title)}</title>
<style>
{_asset("gallery.css")}</style>
{head}
</head>
<body>
{body}</body>
</html>
"""


def _asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _write_script(folder: Path) -> None:
    script = interactive.script()
    if not (folder / PLOTLY).exists() or (folder / PLOTLY).read_bytes() != script:
        _write(folder / PLOTLY, script)


def _write(path: Path, content: bytes) -> Path:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return path
