"""The plotly side of every chart: template from the palette, title block, a mime bundle that needs no renderer."""

from __future__ import annotations

import html
import json
from functools import cache
from typing import TYPE_CHECKING

from helpers import style

if TYPE_CHECKING:
    import plotly.graph_objects as go

FONT = "'IBM Plex Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
TITLE_LINE, SUBTITLE_LINE, NOTE_LINE = 58, 78, 98  # characters that fit 600 pixels, about the least of a notebook


@cache
def _figure_class():
    import plotly.graph_objects as go

    class Interactive(go.Figure):
        """A go.Figure that notebooks show through its mime bundle alone: stable output, no renderer, no random id."""

        _ipython_display_ = _repr_html_ = None  # they would start a renderer, or print a random id
        _alt = ""

        def _repr_mimebundle_(self, include=None, exclude=None, validate=False, **options) -> dict:
            return {"application/vnd.plotly.v1+json": json.loads(self.to_json(validate=False)), "text/plain": self._alt}

    return Interactive


def template() -> dict:
    """The plotly template: the same colours and type as the static charts."""
    ink, muted, line, paper, rest = (style.colour(key) for key in ("ink", "muted", "line", "paper", "rest"))
    axis = {"gridcolor": line, "linecolor": rest, "zerolinecolor": rest, "automargin": True}
    axis |= {"tickfont": {"color": muted, "size": 12}, "title": {"font": {"color": muted, "size": 12}}}
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
            "hoverlabel": {"bgcolor": paper, "bordercolor": rest, "font": {"family": FONT, "color": ink, "size": 13}},
            "bargap": 0.2,
        }
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


def figure(**layout) -> go.Figure:
    """An empty interactive figure in our look."""
    return _figure_class()(layout={"template": template(), **layout})


def stacked(heights: list[float], **options) -> go.Figure:
    """An interactive figure of panels under each other that share their horizontal axis, heights as shares."""
    from plotly.subplots import make_subplots

    options = {"shared_xaxes": True, "vertical_spacing": 0.085} | options
    grid = make_subplots(rows=len(heights), cols=1, row_heights=heights, figure=_figure_class()(), **options)
    return grid.update_layout(template=template())


def beside(**options) -> go.Figure:
    """An interactive figure of two panels side by side."""
    from plotly.subplots import make_subplots

    return make_subplots(rows=1, cols=2, figure=_figure_class()(), **options).update_layout(template=template())


def heading(target: go.Figure, words: str, colour: str, panel: int, y: float = 1.0, anchor: str = "bottom") -> None:
    """A bold heading at a panel's upper (y=1) or lower (y=0) left corner."""
    axis = str(panel) if panel > 1 else ""
    target.add_annotation(
        text=f"<b>{safe(words)}</b>",
        showarrow=False,
        x=0,
        xref=f"x{axis} domain",
        xanchor="left",
        y=y,
        yref=f"y{axis} domain",
        yanchor=anchor,
        font={"color": style.colour(colour, for_text=True)},
    )


def blank(words: str = "Nothing to draw") -> go.Figure:
    """A figure for a chart without rows."""
    note = {"text": safe(words), "showarrow": False, "x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper"}
    return figure(annotations=[note], xaxis={"visible": False}, yaxis={"visible": False}, height=260)


def finish(target: go.Figure, alt: str, words: tuple[str, str, tuple[str, ...]] | None) -> go.Figure:
    """Leave room for the legend and, given the words (title, subtitle, notes), print them above and below."""
    target._alt = alt
    # Else plotly makes bars as wide as the smallest gap between years, so that few bars look like more.
    target.for_each_trace(
        lambda bar: bar.update(width=bar.width or 0.8), lambda t: t.type == "bar" and t.orientation != "h"
    )
    legend = 34 if target.layout.showlegend else 10
    height, headings = target.layout.height or 420, 26
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
