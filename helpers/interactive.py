"""The plotly side of every chart: the template made from the palette, the title block, and a mime bundle without renderers."""

from __future__ import annotations

import html
import json
from functools import cache
from typing import TYPE_CHECKING

from helpers import style

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from helpers.charts.chart import Chart

FONT = "'IBM Plex Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
LINE = 78  # characters of a title or note line at the width that notebooks show


@cache
def _figure_class():
    import plotly.graph_objects as go

    class Interactive(go.Figure):
        """A go.Figure that notebooks show through its mime bundle alone: stable output, no renderer, no random id."""

        _ipython_display_ = None

        def _repr_mimebundle_(self, include=None, exclude=None, validate=False, **options) -> dict:
            return {
                "application/vnd.plotly.v1+json": json.loads(self.to_json(validate=False)),
                "text/plain": self.spoken,
            }

        @property
        def spoken(self) -> str:
            """The alt text, shown where a page cannot show plotly."""
            return (self.layout.meta or {}).get("alt", "") if isinstance(self.layout.meta, dict) else ""

    return Interactive


def template() -> dict:
    """The plotly template: the same colours and type as the static charts."""
    ink, muted, line, paper = (style.colour(key) for key in ("ink", "muted", "line", "paper"))
    axis = {
        "gridcolor": line,
        "linecolor": style.colour("rest"),
        "zerolinecolor": style.colour("rest"),
        "automargin": True,
    }
    axis |= {"tickfont": {"color": muted, "size": 12}, "title": {"font": {"color": muted, "size": 12}}}
    return {
        "layout": {
            "font": {"family": FONT, "color": ink, "size": 13},
            "paper_bgcolor": paper,
            "plot_bgcolor": paper,
            "colorway": [style.colour(key) for key in ("VN-LA", "LA-VN", "both", "aid_plan", "fell", "rest")],
            "xaxis": axis | {"showgrid": False, "ticks": "outside", "tickcolor": style.colour("rest")},
            "yaxis": axis,
            "title": {
                "x": 0,
                "xref": "container",
                "xanchor": "left",
                "pad": {"l": 16},
                "font": {"size": 19, "weight": 600},
            },
            "legend": {"orientation": "h", "x": 0, "y": 1.0, "yanchor": "bottom", "font": {"color": muted, "size": 12}},
            "hoverlabel": {
                "bgcolor": paper,
                "bordercolor": style.colour("rest"),
                "font": {"family": FONT, "color": ink, "size": 13},
            },
            "bargap": 0.2,
        }
    }


def lines(text: str, width: int = LINE) -> str:
    """Text of ours or of a page as plotly prints it: escaped, and broken into lines."""
    out: list[str] = []
    for word in text.split():
        if out and len(out[-1]) + 1 + len(word) <= width:
            out[-1] += f" {word}"
        else:
            out.append(word)
    return "<br>".join(html.escape(line, quote=False) for line in out)


def safe(text: object) -> str:
    """A value for hover texts and labels: plotly reads HTML in them."""
    return html.escape(str(text), quote=False)


def figure(**layout) -> go.Figure:
    """An empty interactive figure in our look."""
    return _figure_class()(layout={"template": template(), **layout})


def stacked(heights: list[float], **options) -> go.Figure:
    """An interactive figure of panels under each other that share their horizontal axis, heights as shares."""
    from plotly.subplots import make_subplots

    options = {"shared_xaxes": True, "vertical_spacing": 0.07} | options
    grid = make_subplots(rows=len(heights), cols=1, row_heights=heights, figure=_figure_class()(), **options)
    grid.update_layout(template=template())
    return grid


def add_strip(target: go.Figure, chart: Chart, row: int) -> None:
    """The strip of articles per year as the last panel."""
    from helpers.charts.coverage import LAYERS

    for name, words in LAYERS.items():
        target.add_bar(
            x=chart.articles["year"].tolist(),
            y=chart.articles[name].tolist(),
            name=words,
            marker={"color": style.colour(f"coverage.{name}"), "line": {"width": 0}},
            hovertemplate=f"%{{x}}: %{{y}} articles {words}<extra></extra>",
            showlegend=False,
            row=row,
            col=1,
        )
    target.update_yaxes(title_text="Articles", showgrid=False, nticks=3, row=row, col=1)


def blank() -> go.Figure:
    """A figure for a chart without rows."""
    note = {"text": "Nothing to draw", "showarrow": False, "x": 0.5, "y": 0.5, "xref": "paper", "yref": "paper"}
    return figure(annotations=[note], xaxis={"visible": False}, yaxis={"visible": False}, height=260)


def finish(target: go.Figure, chart: Chart) -> go.Figure:
    """Add the title block above and the notes below, sized so that nothing overlaps."""
    title, subtitle = lines(chart.title, 66), lines(chart.subtitle, 88)
    notes = "<br>".join(lines(note, 110) for note in chart.notes)
    head = 24 * (1 + title.count("<br>")) + 17 * (1 + subtitle.count("<br>")) + 22
    legend = 26 if target.layout.showlegend else 0
    foot = 14 * (1 + notes.count("<br>")) + 44
    height = (target.layout.height or 420) + head + legend + foot
    muted = style.colour("muted")
    target.update_layout(
        title={
            "text": f"{title}<br><span style='font-size:13px;font-weight:400;color:{muted}'>{subtitle}</span>",
            "y": 1,
            "yref": "container",
            "yanchor": "top",
            "pad": {"t": 14},
        },
        margin={"t": head + legend, "b": foot, "l": 16, "r": 16},
        height=height,
        meta={"alt": chart.alt},
    )
    target.add_annotation(
        text=notes,
        x=0,
        xref="container" if False else "paper",
        xanchor="left",
        y=0,
        yref="paper",
        yanchor="top",
        yshift=-36,
        align="left",
        showarrow=False,
        font={"size": 11, "color": muted},
        name="notes",
    )
    return target
