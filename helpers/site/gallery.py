"""The gallery of figures, as text: for the browser and for GitHub."""

from __future__ import annotations

import html
from collections.abc import Iterable
from dataclasses import dataclass

from helpers.charts import Chart, Words
from helpers.site.pages import (
    KINDS,
    OWN_NAMES,
    SCRIPT,
    across,
    asset,
    citation_box,
    escaped,
    kind_word,
    language_link,
    link,
    links,
    other,
    page_document,
    said,
)


@dataclass(frozen=True)
class Card:
    """A chart of the gallery with its twin in the other language and what its records tell: all of it is searched."""

    theme: str
    chart: Chart
    twin: Chart | None = None
    twin_theme: str = ""
    behind: str = ""


def gallery_page(cards: Iterable[Card], lang: str = "en") -> str:
    """The gallery for the browser: a card a chart, by theme, with a search box where scripts run."""
    w = Words(lang)
    parts = [
        f'<p class="top">{language_link(lang, "index.html")}</p>\n<h1>{said(w, "page.site")}</h1>\n'
        f"<p>{said(w, 'page.lead')}</p>\n"
        f'<form role="search" hidden><label for="search">{said(w, "page.search")}</label>\n'
        f'<input type="search" id="search" autocomplete="off" aria-describedby="hint">\n'
        f'<p id="hint"><small>{said(w, "page.hint")}</small></p>\n'
        f'<p role="status" data-found="{said(w, "page.found", n="{n}", all="{all}")}" '
        f'data-none="{said(w, "page.no_match", words="{words}")}"></p></form>'
    ]
    for theme, charts in _themes(cards).items():
        shown = "\n".join(map(_card, charts))
        parts.append(f'<section>\n<h2>{html.escape(theme)}</h2>\n<div class="grid">\n{shown}\n</div>\n</section>')
    parts.append(f"<script>\n{asset('gallery.js')}</script>\n")
    return page_document(lang, f"{w.say('page.figures')}: {w.say('page.site')}", "\n".join(parts), (SCRIPT,))


def _card(card: Card) -> str:
    chart, twin = card.chart, card.twin
    words = "" if twin is None else " ".join((card.twin_theme, twin.title, twin.subtitle, twin.alt))
    words = f"{words} {card.behind}".strip()
    return (
        f'<article data-words="{html.escape(words)}" data-name="{html.escape(chart.name)}">\n'
        f'<a href="{link(chart, "html")}"><img src="{link(chart, "svg")}" alt="{html.escape(chart.alt)}" '
        f'loading="lazy"></a>\n'
        f'<h3><a href="{link(chart, "html")}">{html.escape(chart.title)}</a></h3>\n'
        f"<p>{html.escape(chart.subtitle)}. {html.escape(chart.source)}</p>\n"
        f"{citation_box(chart)}\n<p>{links(chart, KINDS)}</p>\n</article>"
    )


def gallery_markdown(cards: Iterable[Card], lang: str = "en") -> str:
    """The gallery as GitHub shows it."""
    w = Words(lang)
    there = f"[{OWN_NAMES[other(lang)]}]({across(lang)}README.md)"
    lines = [f"# {escaped(w.say('page.figures'))}", "", there, ""]
    lines += [f"{escaped(w.say('page.lead'))} {w.say('page.offline')}", ""]
    for theme, charts in _themes(cards).items():
        lines += [f"## {escaped(theme)}", ""]
        for chart in (card.chart for card in charts):
            files = " · ".join(f"[{kind_word(w, kind)}]({link(chart, kind)})" for kind in KINDS)
            lines += [
                f"### {escaped(chart.title)}",
                "",
                f"{escaped(chart.subtitle)}.",
                "",
                f"![{escaped(chart.alt)}]({chart.name}.png)",
                "",
            ]
            lines += [*(f"<sub>{escaped(note)}</sub><br>" for note in chart.notes), f"<sub>{files}</sub>", ""]
    return "\n".join(lines)


def _themes(cards: Iterable[Card]) -> dict[str, list[Card]]:
    themes: dict[str, list[Card]] = {}
    for card in cards:
        themes.setdefault(card.theme, []).append(card)
    return themes
