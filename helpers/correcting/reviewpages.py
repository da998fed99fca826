"""What a reader of one's own articles sees: a page's lines kept and dropped, and each record beside its passage."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pandas as pd

from helpers.charts.words import Words
from helpers.correcting.correctable import cell
from helpers.intake.pagelines import PageLine

# Colours of both themes of JupyterLab: each block brings its own paper and ink.
_PAPER = {
    "title": "background: #dbe9f6; color: #10283d; font-weight: bold",
    "kept": "background: #e3f2e6; color: #14301d",
    "dropped": "background: #f8e7e4; color: #5c1a10",
    "why": "background: #f3f3f3; color: #333333",
    "plain": "background: #ffffff; color: #1a1a1a",
}
HIDDEN = {"article_id", "coding", "quote", "char_start", "char_end", "usd_real"}  # columns that are not shown
_MARK = "background: #ffd54f; color: #1a1a1a; padding: 0 2px"
_CELL = "text-align: left; vertical-align: top; padding: 4px 8px"
_TABLE = "border-collapse: separate; border-spacing: 0 3px; width: 100%"


@dataclass(frozen=True)
class Record:
    """A record of an article: its place ("visits 0"), who read it (a word of CODINGS), its fields, passage and rules.

    passage is cut as passages.cut() cuts: plain, marked, plain ...; None: no text to show.
    """

    place: str
    reader: str
    fields: tuple[tuple[str, str], ...]
    passage: tuple[str, ...] | None
    rules: tuple[tuple[str, str], ...]


def record(
    name: str,
    number: int,
    row: pd.Series,
    passage: Sequence[str] | None,
    rules: Iterable[tuple[str, str]] = (),
) -> Record:
    """A row of a table of facts as a record to show, with its number, by which corrections name it."""
    cells = tuple((c, cell(v)) for c, v in row.items() if c not in HIDDEN and not pd.isna(v))
    return Record(f"{name} {number}", row["coding"], cells, tuple(passage) if passage else None, tuple(rules))


def lines(page: str, found: Sequence[PageLine], refused: str = "", lang: str = "en") -> str:
    """A page line by line: what was kept at the left, what was dropped beside it, and why.

    Args:
        page: what it is called.
        found: its lines.
        refused: why it is not used, a word of schema.REJECTIONS.
        lang: of the words around them.
    """
    words, rows = Words(lang), []
    kept = sum(line.became != "dropped" for line in found)
    head = words.say("review.lines_kept", page=page, kept=words.number(kept), lines=words.number(len(found)))
    if refused:
        head = f"{head} – {words.say('review.not_used', reason=words.label(refused))}"
    for line in found:
        text = html.escape(line.text)
        if line.became == "dropped":
            cells = (
                _cell("", "plain"),
                _cell(text, "dropped"),
                _cell(html.escape(words.say(f"dropped.{line.why}")), "why"),
            )
        else:
            note = html.escape(words.say("review.headline")) if line.became == "title" else ""
            cells = _cell(text, line.became), _cell("", "plain"), _cell(note, "why")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    widths = '<colgroup><col style="width: 44%"><col style="width: 34%"><col style="width: 22%"></colgroup>'
    return _framed(head, widths + _heads(words, "kept", "dropped", "why") + "\n".join(rows))


def records(title: str, found: Sequence[Record], reader: str, lang: str = "en") -> str:
    """The records of an article: the passage with its words marked, the fields beside it, the rule below.

    Args:
        title: of the article.
        found: its records.
        reader: a word of correctable.READERS.
        lang: of the words around them; tables and fields are called what corrections call them.
    """
    words, rows = Words(lang), []
    many = words.count(len(found), "noun.record")
    told = words.say(f"review.from.{reader}")
    if reader == "local" and (unread := sum(record.reader == "machine" for record in found)):
        told = words.say("review.from_both", machine=words.number(unread))
    head = words.say("review.records", title=title, records=many, reader=told)
    for record in found:
        fields = "<br>".join(f"<b>{html.escape(name)}</b> {html.escape(value)}" for name, value in record.fields)
        rules = "".join(
            f'<div style="font-size: 85%">{html.escape(what)} <code>{html.escape(where)}</code></div>'
            for where, what in record.rules
        )
        told = _marked(record.passage) if record.passage else f"<i>{html.escape(words.say('review.no_passage'))}</i>"
        place = f"<b>{html.escape(record.place)}</b><br>{html.escape(words.say(f'review.read_by.{record.reader}'))}"
        cells = _cell(place, "why"), _cell(f"<div>{told}</div>{rules}", "plain"), _cell(fields, "kept")
        rows.append(f"<tr>{''.join(cells)}</tr>")
    widths = '<colgroup><col style="width: 14%"><col style="width: 50%"><col style="width: 36%"></colgroup>'
    return _framed(head, widths + _heads(words, "record", "passage", "fields") + "\n".join(rows))


def _marked(parts: Iterable[str]) -> str:
    """A passage cut into plain, marked, plain ... with the marked words in <mark>."""
    pieces = [html.escape(part) for part in parts]
    return "".join(f'<mark style="{_MARK}">{p}</mark>' if n % 2 and p else p for n, p in enumerate(pieces))


def _framed(head: str, body: str) -> str:
    return f'<p><b>{html.escape(head)}</b></p>\n<table style="{_TABLE}">{body}\n</table>'


def _heads(words: Words, *names: str) -> str:
    cells = "".join(f'<th style="{_CELL}">{html.escape(words.say(f"review.head.{name}"))}</th>' for name in names)
    return f"<thead><tr>{cells}</tr></thead>\n"


def _cell(content: str, paper: str) -> str:
    look = f"{_CELL}; {_PAPER[paper]}" if content else _CELL
    return f'<td style="{look}">{content}</td>'
