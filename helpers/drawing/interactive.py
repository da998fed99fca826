"""Interactive charts: their panels, axes of years, headings, keys and title block."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from helpers.drawing import style
from helpers.drawing.traces import Interactive

if TYPE_CHECKING:
    import pandas as pd

TITLE_LINE, SUBTITLE_LINE, NOTE_LINE = 58, 78, 98  # characters that fit 600 pixels, about the least of a notebook


def lines(text: str, width: int) -> str:
    """Text as plotly prints it: escaped, and broken into lines, at blanks but those that forbid it."""
    out: list[str] = []
    for word in _BLANKS.split(text.strip()):
        if out and len(out[-1]) + 1 + len(word) <= width:
            out[-1] += f" {word}"
        else:
            out.append(word)
    return "<br>".join(safe(line) for line in out)


_BLANKS = re.compile(r"[^\S\u00a0]+")


def safe(text: object) -> str:
    """A value for labels and hover texts: plotly reads HTML in them, and a formula between two dollar signs."""
    return html.escape(str(text), quote=False).replace("$", "&#36;")


def distinct(labels: list[str]) -> list[str]:
    """Labels of rows, the second of two alike numbered: plotly would draw both in one row."""
    return [f"{text} ({labels[:i].count(text) + 1})" if text in labels[:i] else text for i, text in enumerate(labels)]


def figure(**layout: Any) -> Interactive:
    """An empty interactive figure in our look."""
    return Interactive(**layout)


def stacked(heights: list[float], vertical_spacing: float = 0.085) -> Interactive:
    """An interactive figure of panels under each other that share their horizontal axis, heights as shares."""
    target, last = Interactive(), len(heights)
    scale = (1 - vertical_spacing * (last - 1)) / sum(heights)
    top = 1.0
    for n, height in enumerate(heights, 1):
        axis = str(n) if n > 1 else ""
        shared = {"matches": f"x{last}", "showticklabels": False} if n < last else {}
        bottom = max(0.0, top - height * scale)
        target.layout[f"xaxis{axis}"] = {"anchor": f"y{axis}", "domain": [0, 1], **shared}
        target.layout[f"yaxis{axis}"] = {"anchor": f"x{axis}", "domain": [round(bottom, 4), round(top, 4)]}
        top = bottom - vertical_spacing
    return target


FEW_YEARS = 8  # plotly would mark half years among fewer
TICKS = 12  # at most, of more years: every second of two decades; narrow.js lets plotly choose where there is less room


def year_axis(target: Interactive, years: Iterable[float], part: int | None = None) -> None:
    """Mark whole years on the horizontal axes, without a thousands mark; the unfinished one gets a star.

    Args:
        target: the figure.
        years: those that are drawn.
        part: the year, if any, that the articles cover only in part.
    """
    told = list(years)
    few = bool(told) and max(told) - min(told) < FEW_YEARS
    target.update_xaxes(tickformat="d", dtick=1 if few else None, nticks=None if few else TICKS, **starred(part))


def starred(part: int | None) -> dict[str, Any]:
    """What gives the tick of an unfinished year its star, for an axis of years; nothing when all are finished."""
    return {} if part is None else {"labelalias": {str(part): f"{part}*"}}


NO_BAR = "none"  # no number, so that plotly draws nothing; for nought it draws two caps over each other, for null too


def whiskers(rows: pd.DataFrame, column: str, unit: float | None = None, **look: Any) -> dict[str, Any]:
    """Error bars from the columns low to high of rows whose marks stand at another column; none where low is high.

    Args:
        rows: the rows drawn.
        column: what their marks show.
        unit: what a mark of 1 stands for; None: the column's own.
        look: more of plotly's error bars, such as their colour.
    """
    above, below = rows["high"] - rows[column], rows[column] - rows["low"]
    if unit is not None:
        above, below = above / unit, below / unit
    wide = rows["low"] < rows["high"]
    ends = {
        name: [reach if told else NO_BAR for reach, told in zip(reaches.round(4).tolist(), wide, strict=True)]
        for name, reaches in (("array", above), ("arrayminus", below))
    }
    return {"type": "data", "symmetric": False, **ends, **look}


def beside(horizontal_spacing: float, shared_yaxes: bool = False, shares: tuple[float, ...] = (1, 1)) -> Interactive:
    """An interactive figure of panels side by side, `shares` wide."""
    target, left = Interactive(), 0.0
    scale = (1 - horizontal_spacing * (len(shares) - 1)) / sum(shares)
    for n, share in enumerate(shares, 1):
        axis = str(n) if n > 1 else ""
        shared = {"matches": "y", "showticklabels": False} if shared_yaxes and n > 1 else {}
        right = min(1.0, left + share * scale)
        target.layout[f"xaxis{axis}"] = {"anchor": f"y{axis}", "domain": [round(left, 4), round(right, 4)]}
        target.layout[f"yaxis{axis}"] = {"anchor": f"x{axis}", "domain": [0, 1], **shared}
        left = right + horizontal_spacing
    return target


def heading(
    target: Interactive, words: str, colour: str, panel: int, y: float = 1.0, anchor: str = "bottom", note: str = ""
) -> None:
    """A bold heading at a panel's upper (y=1) or lower (y=0) left corner, and what else is to be said, in brackets."""
    axis = str(panel) if panel > 1 else ""
    target.add_annotation(
        text=f"<b>{safe(words)}</b>" + (f" ({safe(note)})" if note else ""),
        showarrow=False,
        x=0,
        xref=f"x{axis} domain",
        xanchor="left",
        y=y,
        yref=f"y{axis} domain",
        yanchor=anchor,
        font={"color": style.colour(colour, for_text=True)},
    )


def blank(words: str = "Nothing to draw") -> Interactive:
    """A figure for a chart without rows."""
    note = {"text": safe(words), "showarrow": False, "x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper"}
    return figure(annotations=[note], xaxis={"visible": False}, yaxis={"visible": False}, height=260)


def finish(target: Interactive, alt: str, words: tuple[str, str, tuple[str, ...]] | None) -> Interactive:
    """Leave room for the legend and, given the words (title, subtitle, notes), print them above and below."""
    target.alt = alt
    for trace in target.data:
        if trace["type"] == "bar" and trace.get("orientation") != "h":
            # Else plotly makes bars as wide as the smallest gap between years, so that few bars look like more.
            trace.setdefault("width", 0.8)
    legend = 34 if target.layout.get("showlegend") else 10
    headings, foot = 26, 40
    height = _with_room(target, target.layout.get("height", 420), legend + headings + foot)
    if words is None:
        return target.update_layout(height=height, margin={"t": legend + headings, "b": foot, "l": 16, "r": 16})
    title, subtitle = lines(words[0], TITLE_LINE), lines(words[1], SUBTITLE_LINE)
    notes = "<br>".join(lines(note, NOTE_LINE) for note in words[2])
    head = 24 * (1 + title.count("<br>")) + 17 * (1 + subtitle.count("<br>")) + 16
    foot = 14 * (1 + notes.count("<br>")) + 50
    muted = style.colour("muted")
    small = f"<span style='font-size:13px;font-weight:400;color:{muted}'>{subtitle}</span>"
    target.update_layout(
        title={"text": f"{title}<br>{small}"},
        margin={"t": head + legend + headings, "b": foot, "l": 16, "r": 16},
        height=height + head + foot,
    )
    return target.add_annotation(
        text=notes,
        x=0,
        xref="paper",
        xanchor="left",
        y=0,
        yref="paper",
        yanchor="top",
        yshift=-36,
        align="left",
        showarrow=False,
        font={"size": 11, "color": muted},
    )


KEY = 36  # pixels of the key of the strip of articles, and of the ticks of the panel above it


def _with_room(target: Interactive, height: int, margins: int) -> int:
    """Height in which the second key has room between the last panel and the one above, whose axis it would cover.

    The panels are moved apart, and the figure grows by as many pixels: none of them shrinks.
    """
    key = target.layout.get("legend2")
    if key is None:
        return height
    axes = [axis for name, axis in target.layout.items() if name.startswith("yaxis")]
    strip, plot = key["y"], height - margins
    lacking = KEY - (min(axis["domain"][0] for axis in axes if axis["domain"][0] >= strip) - strip) * plot
    if lacking <= 0:
        return height
    grown = math.ceil(lacking)
    for axis in axes:
        axis["domain"] = [
            round((share * plot + (grown if share > strip else 0)) / (plot + grown), 4) for share in axis["domain"]
        ]
    key["y"] = round(strip * plot / (plot + grown), 4)
    return height + grown


def script() -> bytes:
    """Plotly's own JavaScript, as the installed version ships it."""
    from plotly.offline import get_plotlyjs

    return get_plotlyjs().encode()
