"""Errors whose message tells all there is to do: a notebook shows it in a line, without the code that met it."""

from __future__ import annotations


class Plainly(ValueError):
    """What a person wrote cannot be used; the message names where it stands and what fits there."""

    def _render_traceback_(self) -> list[str]:  # IPython asks for it in place of the traceback
        return [f"{type(self).__name__}: {self}"]
