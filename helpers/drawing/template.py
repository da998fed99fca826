"""The look of every interactive chart, as a template of plotly's: the colours and the type of the static ones."""

from __future__ import annotations

from functools import cache

from helpers.drawing import style

FONT = "'IBM Plex Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"


@cache
def template() -> dict:
    """The plotly template: the same colours and type as the static charts."""
    ink, muted, line, paper, rest = (style.colour(key) for key in ("ink", "muted", "line", "paper", "rest"))
    axis = {"gridcolor": line, "linecolor": rest, "zerolinecolor": rest, "automargin": True}
    axis |= {"tickfont": {"color": muted, "size": 12}, "zerolinewidth": 2}
    axis |= {"title": {"font": {"color": muted, "size": 12}, "standoff": 15}}
    apart = {"ticklabelstandoff": 5}  # names of rows do not touch the bars or dots that begin at their side
    hatch = {"fillmode": "overlay", "size": 10, "solidity": 0.2}  # over its bar's colour, not in its place
    title = {"x": 0, "xref": "container", "xanchor": "left", "y": 1, "yref": "container", "yanchor": "top"}
    return {
        "layout": {
            "font": {"family": FONT, "color": ink, "size": 13},
            "paper_bgcolor": paper,
            "plot_bgcolor": paper,
            "colorway": [style.colour(key) for key in ("VN-LA", "LA-VN", "both", "aid_plan", "fell", "rest")],
            "xaxis": axis | {"showgrid": False, "ticks": "outside", "tickcolor": rest},
            "yaxis": axis | apart,
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
