"""An interactive chart as plotly's JSON: its traces and its layout, a mime bundle without renderer or import."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from helpers.drawing.template import template

if TYPE_CHECKING:
    import plotly.graph_objects as go


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
        if isinstance(trace.get("marker", {}).get("size"), list):  # else plotly makes marks of several sizes pale
            trace["marker"] = {"opacity": 1, **trace["marker"]}
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
