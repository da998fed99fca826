"""One page on a span of years, to print and to pass on: key figures, charts, every trip and commitment, and limits."""

from __future__ import annotations

import html
import re

import pandas as pd

from helpers import charts, covered, labels, schema, telling
from helpers.charts import coverage
from helpers.charts.funding import price_year
from helpers.charts.words import Words, span, year_of
from helpers.drawing.typeset import ASSETS
from helpers.explorer import drawn
from helpers.language import lexicon
from helpers.merging.merge_commitments import PART
from helpers.selection import MERGED, select, sources
from helpers.site.document import document
from helpers.site.keyfigures import KeyFigure, about_students, key_figures
from helpers.site.leftovers import left_out
from helpers.tableset import Tables

DRAWN = (  # the charts of the report, in order
    "trips_per_year",
    "leaders",
    "funding_per_year",
    "promise_ladder",
    "scholarships_per_year",
    "students_enrolled",
)
NOUNS = {"trips": "noun.trip", "commitments": "noun.commitment", "series": "noun.yearly_count"}
OF_STUDENTS = ("scholarships_per_year", "students_enrolled")  # in a report on another topic not drawn
LIMITS = ("collected", "promise", "constant", "stock", "links")  # stock: where students are told of


def report(
    tables: Tables,
    from_year: int | None = None,
    to_year: int | None = None,
    topic: str | None = None,
    lang: str = "en",
) -> str:
    """The report as one HTML file that needs no script and no network; the same tables give the same bytes.

    Args:
        tables: as tables.load() gives them.
        from_year: first year; default: the first there is.
        to_year: last year, likewise.
        topic: only what articles tell that touch this topic.
        lang: en or vi.

    Raises:
        ValueError: see selection.select(); or the tables tell something, and nothing of these years.
    """
    words = Words(lang)
    chosen = select(tables, from_year=from_year, to_year=to_year, topic=topic)
    of_all_years = chosen if (from_year, to_year) == (None, None) else select(tables, topic=topic)
    if not _tells(chosen) and _tells(tables) and (from_year, to_year) != (None, None):
        asked = f"{from_year or '..'} to {to_year or '..'}" + (f" that touches the topic {topic}" if topic else "")
        raise ValueError(f"nothing is told of {asked}; the tables tell of {_years_told(of_all_years)}")
    title = _title(chosen, from_year, to_year, topic, words)
    limits = [name for name in LIMITS if name != "stock" or about_students(topic)]
    limits += ["machine"] if _unchecked(chosen, words) else []
    body = [
        f"<header>\n<h1>{_unbroken(html.escape(title))}</h1>\n{_basis(chosen, topic, words)}\n</header>",
        _cards(key_figures(chosen, words, topic)),
        f"<h2>{_said(words, 'report.charts')}</h2>",
        *_figures(chosen, topic, words),
        _section(words, "report.trips", _trips(chosen, words)),
        _section(words, "report.commitments", _commitments(chosen, words)),
        f"<section>\n<h2>{_said(words, 'report.limits')}</h2>\n<ul>",
        *(f"<li>{_limit(words, name)}</li>" for name in limits),
        *(f"<li>{html.escape(told)}</li>" for told in left_out(chosen, of_all_years, words)),
        "</ul>\n</section>",
    ]
    look = (ASSETS / "report.css").read_text(encoding="utf-8") + _page_rule(title, words)
    return document(lang, title, f"<style>\n{look}</style>\n", "\n".join([*body, ""]))


def is_report(content: bytes) -> bool:
    """Whether a file holds what report() writes; another one of a user's is not to be replaced."""
    return (
        content.startswith(b'<!doctype html>\n<html lang="') and b"\n<header>\n<h1>" in content and b"@page" in content
    )


def _tells(tables: Tables) -> bool:
    return any(len(tables[name]) for name in ("articles", *MERGED))


# --- the parts of the page ------------------------------------------------------------------------------------------


def _said(words: Words, key: str, **fields: object) -> str:
    return html.escape(words.say(key, **fields))


def _years_told(tables: Tables) -> str:
    """First and last year that articles are of, or that trips, promises or yearly figures are told of: "2005–2026"."""
    dated = (year_of(tables.trips["start"]), tables.commitments["year"], year_of(tables.series["period"]))
    return span([*tables.articles["year"], *(year for years in dated for year in years)])


def _title(tables: Tables, first: int | None, last: int | None, topic: str | None, words: Words) -> str:
    years = _years_told(tables)
    if first is not None or last is not None:
        known = years.split("–")
        years = span(
            [first if first is not None else known[0] or last, last if last is not None else known[-1] or first]
        )
    title = words.say("page.site") if not years else f"{words.say('page.site')}, {years}"
    return title if topic is None else words.say("report.of_topic", title=title, topic=words.label(topic))


def _unbroken(text: str) -> str:
    """A text whose dashes end no line: "2020–2025" stays together."""
    return text.replace("–", "\u2060–\u2060")


def _basis(tables: Tables, topic: str | None, words: Words) -> str:
    """What the report rests on: its articles, and what the topic leaves out."""
    articles = tables.articles
    used = None if covered.whole(articles) is articles else sources(tables)["article_id"]
    lines = [coverage.source_line(articles, used, words), words.say("report.counted")]
    if topic is not None:
        lines.append(words.say("report.topic", topic=words.label(topic)))
    lines += _unchecked(tables, words)
    return "\n".join(f'<p class="lead">{html.escape(line)}</p>' for line in lines)


def _unchecked(tables: Tables, words: Words) -> list[str]:
    """How many records of each kind the machine alone read, in a sentence; none where people read all."""
    told = []
    for kind, noun in NOUNS.items():
        if unread := telling.unread(tables, kind):
            records = words.count(len(tables[kind]), noun)
            told.append(words.say("report.machine_of", machine=words.number(len(unread)), records=records))
    return [words.say("report.machine", parts="; ".join(told))] if told else []


def _cards(figures: list[KeyFigure]) -> str:
    cards = (
        f"<li><b>{html.escape(f.value)}</b><span>{html.escape(f.label)}</span><small>{html.escape(f.note)}</small></li>"
        for f in figures
    )
    return '<ul class="cards">\n' + "\n".join(cards) + "\n</ul>"


def _figures(tables: Tables, topic: str | None, words: Words) -> list[str]:
    entries = {entry.function.__name__: entry for entry in charts.CHARTS}
    out = []
    shown = [name for name in DRAWN if name not in OF_STUDENTS or about_students(topic)]
    for n, name in enumerate(shown, 1):
        chart = drawn(entries[name], tables, words.lang, gaps=topic is None)
        picture = inline(chart.figure().svg(), f"c{n}-")
        out.append(f'<figure role="img" aria-label="{html.escape(chart.alt)}">\n{picture}\n</figure>')
    return out


def inline(svg: bytes, prefix: str) -> str:
    """A chart's SVG for the middle of an HTML page: without prologue and metadata, every id of its own.

    Args:
        svg: as matplotlib writes it.
        prefix: put before each id and each reference to one, so that several charts can stand on one page.
    """
    text = svg.decode()
    text = re.sub(r"\s*<metadata>.*?</metadata>", "", text[text.index("<svg") :], count=1, flags=re.DOTALL)
    text = re.sub(r'(\bid=")', rf"\g<1>{prefix}", text)
    text = re.sub(r'(\bhref="#)', rf"\g<1>{prefix}", text)
    return re.sub(r"(url\(#)", rf"\g<1>{prefix}", text).strip()


def _section(words: Words, key: str, table: str) -> str:
    return f'<h2 class="turn">{_said(words, key)}</h2>\n{table}'


def _trips(tables: Tables, words: Words) -> str:
    heads = ("start", "leader", "direction", "places", "status", "sources")
    rows, unread = [], telling.unread(tables, "trips")
    for trip in _records(tables.trips, "start", "trip_id"):
        who = " – ".join(part for part in (trip["leader"], _office(trip, words)) if part) or words.say("report.unnamed")
        places = _named(trip["places"], words, unknown="")
        days = words.days(trip["start"], trip["end"])
        status = _marked(words.label(trip["status"]), trip["trip_id"] in unread, words)
        cells = [who, words.say(f"arrow.{trip['direction']}"), places, status]
        rows.append(_row([("date", days), *(("", cell) for cell in cells)], trip["article_ids"], tables))
    return _table([words.say(f"report.column_{head}") for head in heads], rows, words)


def _office(trip: dict, words: Words) -> str:
    """The office of a trip's head in the language of the report; one that no list tells as printed.

    Pages print Vietnamese: in English its rank stands before what they print.
    """
    rank = words.label(trip["level"]) if trip["level"] else ""
    if not trip["office"]:
        return rank
    if told := labels.title(trip["office"], words.lang, trip["direction"][:2]):
        return told
    return trip["office"] if words.lang == "vi" or not rank else f"{rank} ({trip['office']})"


def _commitments(tables: Tables, words: Words) -> str:
    heads = ("year", "parties", "purpose", "usd", "usd_real", "status", "sources")
    works = {row["project_id"]: row[f"name_{words.lang}"] for row in lexicon.rows("projects")}
    rows, unread = [], telling.unread(tables, "commitments")
    for gift in _records(tables.commitments, "year", "commitment_id"):
        parties = " → ".join(_named(party, words) for party in (gift["donor"], gift["recipient"]))
        told = gift["purpose"] or ""
        purpose = works.get(gift["project_id"] or "") or labels.purpose(told, words.lang) or told
        sums = [("number", "" if gift[c] is None else words.money(gift[c])) for c in ("usd", "usd_real")]
        status = words.label(gift["status"]) if gift["status"] else ""
        if not gift["in_totals"] and gift["usd"] is not None:
            status += f" ({_apart(gift, words)})"
        status = _marked(status, gift["commitment_id"] in unread, words)
        dated = [gift[f"{stage}_on"] for stage in schema.STAGES if gift[f"{stage}_on"]]
        years = span([int(day[:4]) for day in dated] or [gift["year"]])
        cells = [("date", years), ("", parties), ("", purpose), *sums, ("", status)]
        rows.append(_row(cells, gift["article_ids"], tables))
    note = f'<p class="rest">{_said(words, "report.commitments_note")}</p>\n' if rows else ""
    return note + _table([words.say(f"report.column_{head}", year=price_year()) for head in heads], rows, words)


def _marked(status: str, unread: bool, words: Words) -> str:
    """What a row says of its status, and whether the machine alone read it."""
    return "; ".join(filter(None, (status, words.say("report.machine_mark") if unread else "")))


def _apart(gift: dict, words: Words) -> str:
    """Why the sum of a commitment is in no total: a loan, one inside another loan, or another reason."""
    if gift["kind"] != "loan":
        return words.say("report.not_counted")
    return words.say("report.part_of_loan") if gift["why_not"] == PART else words.label("loan")


def _named(names: str | None, words: Words, unknown: str = "?") -> str:
    """Places or parties joined by ";" as the language calls them."""
    return ", ".join(words.name(name.strip()) for name in names.split(";")) if names else unknown


def _records(frame: pd.DataFrame, by: str, key: str) -> list[dict]:
    """The rows in order of time, those without a date last; None for what is not known."""
    ordered = frame.sort_values([by, key], kind="stable", na_position="last")
    return [{c: None if pd.isna(v) else v for c, v in row.items()} for row in ordered.to_dict("records")]


def _row(cells: list[tuple[str, str]], article_ids: str | None, tables: Tables) -> str:
    shown = "".join(
        f'<td class="{kind}">{_unbroken(html.escape(text))}</td>' if kind else f"<td>{html.escape(text)}</td>"
        for kind, text in cells
    )
    return f'<tr>{shown}<td class="sources">{_links(article_ids, tables.whole or tables)}</td></tr>'


def _links(article_ids: str | None, tables: Tables) -> str:
    """A link to each article, called by its outlet; an article without an address is named alone."""
    known = tables.articles.set_index("article_id")[["outlet", "url"]]
    out = []
    for one in (article_ids or "").split(";"):
        if one in known.index:
            outlet, url = (None if pd.isna(v) else str(v) for v in known.loc[one])
            name = html.escape(outlet or one)
            safe = url and url.startswith(("http://", "https://"))  # no javascript: from a page's own address
            out.append(f'<a href="{html.escape(url)}">{name}</a>' if safe else name)
    return ", ".join(out)


def _table(heads: list[str], rows: list[str], words: Words) -> str:
    if not rows:
        return f'<p class="rest">{_said(words, "report.none")}</p>'
    head = "".join(f"<th>{html.escape(name)}</th>" for name in heads)
    return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n" + "\n".join(rows) + "\n</tbody>\n</table>"


def _limit(words: Words, name: str) -> str:
    return _said(words, f"report.limit_{name}", year=price_year())


def _page_rule(title: str, words: Words) -> str:
    """A4 with the title above and the page's number below."""
    quoted = title.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ")
    small = 'font: 8pt "IBM Plex Sans", Arial, "DejaVu Sans", sans-serif; color: #57606a;'
    return f"""@page {{
  size: A4; margin: 17mm 14mm 16mm;
  @top-left {{ content: "{quoted}"; {small} }}
  @bottom-left {{ content: "CC BY 4.0"; {small} }}
  @bottom-right {{ content: counter(page) " / " counter(pages); {small} }}
}}
"""
