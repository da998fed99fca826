"""Interactive charts as plotly's JSON: house template, title block, a mime bundle without renderer or import."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any

from helpers.drawing import style

if TYPE_CHECKING:
    import pandas as pd
    import plotly.graph_objects as go

FONT = "'IBM Plex Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
TITLE_LINE, SUBTITLE_LINE, NOTE_LINE = 58, 78, 98  # characters that fit 600 pixels, about the least of a notebook


class Interactive:
    """An interactive chart as plotly's JSON: traces and a layout, which notebooks show through a mime bundle alone.

    Plotly's own Figure checks every property when it is set: 0.2 s a chart and 0.2 s to import, in every notebook. The
    tests hold each of our charts to those checks instead. plot() gives that Figure, for whatever else plotly can do.

    Attributes:
        data: the traces, each a dict with its "type".
        layout: the layout; its template is the house style.
        alt: the chart in words.
    """

    def __init__(self, **layout: Any) -> None:
        self.data: list[dict] = []
        self.layout: dict[str, Any] = {"template": template(), **layout}
        self.alt = ""

    def add_trace(self, kind: str, *, row: int = 1, col: int = 1, **trace: Any) -> Interactive:
        """Add a trace of a type of plotly's; in a figure of panels, to the panel of a row or column."""
        if panel := self._panel(row, col):
            trace |= {"xaxis": f"x{panel}", "yaxis": f"y{panel}"}
        self.data.append({"type": kind, **trace})
        return self

    def add_bar(self, **trace: Any) -> Interactive:
        """Add bars."""
        return self.add_trace("bar", **trace)

    def add_scatter(self, **trace: Any) -> Interactive:
        """Add marks, lines or both."""
        return self.add_trace("scatter", **trace)

    def add_heatmap(self, **trace: Any) -> Interactive:
        """Add cells coloured by their value."""
        return self.add_trace("heatmap", **trace)

    def add_sankey(self, **trace: Any) -> Interactive:
        """Add flows between nodes."""
        return self.add_trace("sankey", **trace)

    def add_annotation(self, **note: Any) -> Interactive:
        """Add a text at a place."""
        self.layout["annotations"] = [*self.layout.get("annotations", ()), note]
        return self

    def update_layout(self, changes: dict[str, Any] | None = None, **more: Any) -> Interactive:
        """Set parts of the layout; a dict changes the keys that it names, and leaves the others."""
        self.layout = _updated(self.layout, (changes or {}) | more)
        return self

    def update_xaxes(self, row: int | None = None, col: int | None = None, **changes: Any) -> Interactive:
        """Set parts of every horizontal axis, or of that of a row or column of panels."""
        return self._update_axes("xaxis", row, col, changes)

    def update_yaxes(self, row: int | None = None, col: int | None = None, **changes: Any) -> Interactive:
        """Set parts of every vertical axis, or of that of a row or column of panels."""
        return self._update_axes("yaxis", row, col, changes)

    def _update_axes(self, kind: str, row: int | None, col: int | None, changes: dict[str, Any]) -> Interactive:
        every = [name for name in self.layout if name.startswith(kind)] or [kind]
        asked = every if row is None and col is None else [kind + self._panel(row or 1, col or 1)]
        return self.update_layout(dict.fromkeys(asked, changes))

    def _panel(self, row: int, col: int) -> str:
        """The number of a panel as the names of its axes end: panels stand below or beside each other, never both."""
        return str(max(row, col)) if max(row, col) > 1 else ""

    def to_dict(self) -> dict[str, Any]:
        """The chart as JSON would hold it, a copy of its own."""
        return _plain({"data": self.data, "layout": self.layout})

    def plot(self) -> go.Figure:
        """The chart as plotly's own Figure, every property checked.

        Raises:
            ValueError: naming a property that plotly does not know.
        """
        import plotly.graph_objects as go

        return go.Figure(self.to_dict())

    def _repr_mimebundle_(self, include=None, exclude=None) -> dict[str, Any]:
        return {"application/vnd.plotly.v1+json": self.to_dict(), "text/plain": self.alt}


def _updated(whole: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """A dict with the keys of another set, dicts within dicts likewise."""
    both = {
        key: _updated(whole[key], value) if isinstance(value, dict) and isinstance(whole.get(key), dict) else value
        for key, value in changes.items()
    }
    return whole | both


def _plain(value: Any) -> Any:
    """A value as JSON holds it: numbers of numpy are numbers, what is not a number is null, unset keys are left out."""
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items() if part is not None}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    value = value.item() if hasattr(value, "item") else value
    return None if isinstance(value, float) and not math.isfinite(value) else value


@cache
def template() -> dict:
    """The plotly template: the same colours and type as the static charts."""
    ink, muted, line, paper, rest = (style.colour(key) for key in ("ink", "muted", "line", "paper", "rest"))
    axis = {"gridcolor": line, "linecolor": rest, "zerolinecolor": rest, "automargin": True}
    axis |= {"tickfont": {"color": muted, "size": 12}, "zerolinewidth": 2}
    axis |= {"title": {"font": {"color": muted, "size": 12}, "standoff": 15}}
    hatch = {"fillmode": "overlay", "size": 10, "solidity": 0.2}  # over its bar's colour, not in its place
    title = {"x": 0, "xref": "container", "xanchor": "left", "y": 1, "yref": "container", "yanchor": "top"}
    return {
        "layout": {
            "font": {"family": FONT, "color": ink, "size": 13},
            "paper_bgcolor": paper,
            "plot_bgcolor": paper,
            "colorway": [style.colour(key) for key in ("VN-LA", "LA-VN", "both", "aid_plan", "fell", "rest")],
            "xaxis": axis | {"showgrid": False, "ticks": "outside", "tickcolor": rest},
            "yaxis": axis,
            "title": title | {"pad": {"l": 16, "t": 14}, "font": {"size": 19, "weight": 600}},
            "legend": {"orientation": "h", "x": 0, "y": 1, "yanchor": "bottom", "traceorder": "normal"}
            | {"font": {"color": muted, "size": 12}},
            "hoverlabel": {"bgcolor": paper, "bordercolor": rest, "align": "left"}
            | {"font": {"family": FONT, "color": ink, "size": 13}},
            "bargap": 0.2,
            "autotypenumbers": "strict",  # a name of digits is a name
        },
        "data": {"bar": [{"type": "bar", "marker": {"line": {"color": paper, "width": 0.5}, "pattern": hatch}}]},
    }


def lines(text: str, width: int) -> str:
    """Text as plotly prints it: escaped, and broken into lines."""
    out: list[str] = []
    for word in text.split():
        if out and len(out[-1]) + 1 + len(word) <= width:
            out[-1] += f" {word}"
        else:
            out.append(word)
    return "<br>".join(safe(line) for line in out)


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
    starred = {} if part is None else {"labelalias": {str(part): f"{part}*"}}
    target.update_xaxes(tickformat="d", dtick=1 if few else None, nticks=None if few else TICKS, **starred)


def whiskers(rows: pd.DataFrame, column: str, unit: float | None = None, **look: Any) -> dict[str, Any]:
    """Error bars from the columns low to high of rows whose marks stand at another column.

    Args:
        rows: the rows drawn.
        column: what their marks show.
        unit: what a mark of 1 stands for; None: the column's own.
        look: more of plotly's error bars, such as their colour.
    """
    above, below = rows["high"] - rows[column], rows[column] - rows["low"]
    if unit is not None:
        above, below = above / unit, below / unit
    ends = {"array": above.round(4).tolist(), "arrayminus": below.round(4).tolist()}
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
    height, headings = target.layout.get("height", 420), 26
    if words is None:
        return target.update_layout(height=height, margin={"t": legend + headings, "b": 40, "l": 16, "r": 16})
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


def script() -> bytes:
    """Plotly's own JavaScript, as the installed version ships it."""
    from plotly.offline import get_plotlyjs

    return get_plotlyjs().encode()
