"""The look of every chart: palette, rc settings, the page with its title block, and marks on it."""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache

import matplotlib
import matplotlib.style
from matplotlib.axes import Axes
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse
from matplotlib.ticker import MaxNLocator

from helpers.drawing import raster
from helpers.drawing.typeset import ASSETS, balanced, headed, register_fonts, text_width, wrap

WIDTH, MARGIN = 7.2, 0.22  # inches
TITLE, SUBTITLE, NOTE = 15.0, 10.0, 8.2  # points
SMALLEST = 6.8  # points, of a number above its bar
LEADING = 1.27
DPI = 160  # 1152 pixels wide: crisp at the 860 that GitHub shows, on paper too
SVG = {"metadata": {"Date": None, "Creator": None}}


@cache
def _palette() -> dict[str, tuple[str, str]]:
    with open(ASSETS / "palette.csv", encoding="utf-8", newline="") as handle:
        return {row["key"]: (row["hex"], row["text"]) for row in csv.DictReader(handle)}


def colour(key: str, *, for_text: bool = False) -> str:
    """The colour of a thing in palette.csv; for_text gives the shade that can be read on white (contrast over 4.5)."""
    return _palette()[key][for_text]


def look() -> AbstractContextManager[None]:
    """The chart style, for the length of a `with`; it neither changes a user's rcParams nor is changed by them."""
    register_fonts()
    return matplotlib.style.context(["default", _sheet()])


@cache
def _sheet() -> dict[str, object]:
    return dict(matplotlib.rc_params_from_file(ASSETS / "chart.mplstyle", use_default_template=False))


class Picture(Figure):
    """A Figure that always draws in our look, and shows itself in a notebook with its alt text."""

    alt = ""

    def draw(self, renderer) -> None:
        with look():
            super().draw(renderer)

    def png(self) -> bytes:
        """The picture as PNG, the same bytes for the same chart."""
        pixels = self._bytes("rgba", dpi=DPI)
        return raster.png(pixels, int(self.get_size_inches()[0] * DPI), DPI)

    def svg(self) -> bytes:
        """The picture as SVG with the letters drawn as paths, the same bytes for the same chart."""
        return self._bytes("svg", **SVG)

    def _bytes(self, kind: str, **options) -> bytes:
        buffer = io.BytesIO()
        with look():
            self.savefig(buffer, format=kind, **options)
        return buffer.getvalue()

    def _repr_mimebundle_(self, include=None, exclude=None) -> tuple[dict, dict]:
        width, height = self.get_size_inches()
        size = {"width": round(width * 96), "height": round(height * 96)}
        return {"image/png": self.png(), "text/plain": self.alt}, {"image/png": {"alt": self.alt, **size}}


@dataclass(frozen=True)
class Page:
    """A picture with its title block on top and its notes below; `axes` places panels in the body between them."""

    figure: Picture
    top: float  # of the body, in inches from the bottom
    height: float

    def axes(self, top: float, height: float, left: float = 0.0, right: float = 0.0, **options) -> Axes:
        """Axes `top` inches below the body's top; left and right are kept free for labels, inside the margins."""
        wide, tall = self.figure.get_size_inches()
        x, y = MARGIN + left, self.top - top - height
        return self.figure.add_axes(
            (x / wide, y / tall, (wide - 2 * MARGIN - left - right) / wide, height / tall), **options
        )

    def text(self, x: float, y: float, text: str, **options):
        """Text x inches right of the margin and y inches below the body's top."""
        wide, tall = self.figure.get_size_inches()
        return self.figure.text((MARGIN + x) / wide, (self.top - y) / tall, text, **options)


INNER = WIDTH - 2 * MARGIN


def page(title: str, subtitle: str, notes: Sequence[str], height: float, alt: str = "") -> Page:
    """An empty page for a body of `height` inches, as tall as its title, subtitle and notes need.

    Call it inside `with look():`.
    """
    heads = [(line, TITLE, 600, "ink") for line in headed(title, INNER, TITLE, 600)]
    heads += [(line, SUBTITLE, 400, "muted") for line in wrap(subtitle, INNER, SUBTITLE)]
    # Hinting widens small letters by up to 4% at the resolution of a screen.
    feet = [line for note in notes for line in _evened(note, INNER * 0.96, NOTE)]
    head = sum(size * LEADING / 72 for _, size, _, _ in heads)
    foot = len(feet) * NOTE * LEADING / 72
    tall = MARGIN + head + 0.16 + height + 0.14 + foot + MARGIN * 0.8
    figure = Picture(figsize=(WIDTH, tall))
    figure.alt = alt
    y = tall - MARGIN
    for line, size, weight, key in heads:
        _line(figure, y, line, fontsize=size, fontweight=weight, color=colour(key))
        y -= size * LEADING / 72
    body_top = y - 0.16
    y = body_top - height - 0.14
    for line in feet:
        _line(figure, y, line, fontsize=NOTE, color=colour("muted"))
        y -= NOTE * LEADING / 72
    return Page(figure, body_top, height)


def _line(figure: Picture, top: float, text: str, fontsize: float, **look) -> None:
    """A line of the title block or the notes whose top lies `top` inches above the picture's lower edge.

    It stands on its baseline: aligned by their tops, lines with stacked diacritics would slip below their neighbours.
    """
    wide, tall = figure.get_size_inches()
    figure.text(MARGIN / wide, (top - 0.86 * fontsize / 72) / tall, text, fontsize=fontsize, va="baseline", **look)


def _evened(text: str, width: float, size: float) -> list[str]:
    """wrap(), evened out where a word or two would be left over for the last line."""
    lines = wrap(text, width, size)
    leftover = len(lines) > 1 and text_width(lines[-1], size) < 0.14 * width
    return balanced(text, width, size) if leftover else lines


def filled(key: str, hatch: str | None = None) -> dict:
    """A bar's fill: its colour, and a hatch of white lines where colour alone would not set it apart."""
    return {"facecolor": colour(key), "edgecolor": colour("paper")} | ({"hatch": hatch} if hatch else {})


def on(fill: str) -> str:
    """The ink or the paper colour, whichever is read more easily on a fill: "#003B5C" -> "#FFFFFF"."""
    return max((colour("ink"), colour("paper")), key=lambda text: contrast(text, fill))


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart in lightness, from 1 to 21, as WCAG 2 reckons it."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def luminance(fill: str) -> float:
    """The relative luminance of "#RRGGBB": 0 is black, 1 white."""
    parts = [int(fill[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def spread(positions: Sequence[float], gap: float, low: float | None = None, high: float | None = None) -> list[float]:
    """Positions moved apart until neighbours are at least `gap` apart, their order kept, inside low..high if given."""
    order = sorted(range(len(positions)), key=lambda i: (positions[i], i))
    placed: list[list] = []  # runs of labels that touch: [members, centre]
    for i in order:
        placed.append([[i], float(positions[i])])
        while len(placed) > 1 and _reach(placed[-2], gap, +1) + gap > _reach(placed[-1], gap, -1):
            later, earlier = placed.pop(), placed.pop()
            members = earlier[0] + later[0]
            placed.append([members, sum(positions[k] for k in members) / len(members)])
    out = [0.0] * len(positions)
    for members, centre in placed:
        for step, i in enumerate(members):
            out[i] = centre + gap * (step - (len(members) - 1) / 2)
    for before, i in zip([None, *order], order, strict=False):
        floor = low if before is None else out[before] + gap
        out[i] = out[i] if floor is None else max(out[i], floor)
    for after, i in zip([None, *order[::-1]], order[::-1], strict=False):
        ceiling = high if after is None else out[after] - gap
        out[i] = out[i] if ceiling is None else min(out[i], ceiling)
    return out


def _reach(run: list, gap: float, side: int) -> float:
    return run[1] + side * gap * (len(run[0]) - 1) / 2


def label_above(
    ax: Axes, marks: Sequence[tuple[float, float, str]], size: float = 8.0, key: str = "ink", lift: float = 2.5
) -> None:
    """Print (x, y, text) above their points: smaller, else a line higher, where a neighbour's label stands in the way.

    Grid lines and hairlines of events pass behind them. The limits of the axes must be set before.
    """
    (left, right), (low, high) = ax.get_xlim(), ax.get_ylim()
    wide, tall = 72 * ax.figure.get_size_inches() * ax.get_position().size  # points
    if marks and size > SMALLEST:
        places, widest = sorted({x for x, _, _ in marks}), max(text_width(text, size) for _, _, text in marks)
        room = min((b - a for a, b in itertools.pairwise(places)), default=right - left) / (right - left) * wide
        size = min(size, max(SMALLEST, size * (room - 1) / (72 * widest)))
    taken: list[tuple[float, float, float]] = []
    for x, y, text in sorted(marks):
        middle, half = (x - left) / (right - left) * wide, 36 * text_width(text, size) + 0.4
        base = floor = (y - low) / (high - low) * tall + lift
        while any(abs(middle - m) < half + h and abs(floor - f) < size * 1.15 for m, h, f in taken):
            floor += 1
        taken.append((middle, half, floor))
        ax.annotate(
            text,
            (x, y),
            (0, lift + floor - base),
            textcoords="offset points",
            ha="center",
            fontsize=size,
            color=colour(key),
        )
    across, up = (right - left) / wide, (high - low) / tall
    behind = [(left + (m - h) * across, low + (f - 1) * up, 2 * h * across, size * up) for m, h, f in taken]
    boxes(ax, behind, colour("paper"), zorder=0.8)  # between those lines and the bars


def boxes(
    ax: Axes,
    corners: Sequence[tuple[float, float, float, float]],
    colours: str | Sequence[str],
    edge: str = "none",
    linewidth: float = 0.0,
    zorder: float = 1.0,
) -> None:
    """Rectangles (left, bottom, width, height), all in one artist; those without an area are left out.

    Hundreds of single rectangles take half a second to place and to draw. The limits of the axes must be set.
    """
    fills = [colours] * len(corners) if isinstance(colours, str) else colours
    drawn = [(box, fill) for box, fill in zip(corners, fills, strict=True) if box[2] and box[3]]
    outlines = [((x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall)) for (x, y, wide, tall), _ in drawn]
    shades = {"facecolors": [fill for _, fill in drawn], "edgecolors": edge, "linewidths": linewidth, "zorder": zorder}
    ax.add_collection(PolyCollection(outlines, **shades), autolim=False)


def round_ticks(most: int = 5, *, integer: bool = False) -> MaxNLocator:
    """Ticks at round numbers: 1, 2, 2.5 and 5 times a power of ten."""
    return MaxNLocator(most, integer=integer, steps=[1, 2, 5, 10] if integer else [1, 2, 2.5, 5, 10])


def dot(page: Page, x: float, y: float, words: str, fill: str, line: str) -> float:
    """A dot of a key with its words, x and y inches from the body's top left; returns where the next may begin."""
    wide, tall = page.figure.get_size_inches()
    centre = ((MARGIN + x + 0.06) / wide, (page.top - y) / tall)
    page.figure.add_artist(Ellipse(centre, 0.11 / wide, 0.11 / tall, facecolor=fill, edgecolor=line, linewidth=1.1))
    page.text(x + 0.18, y + 0.044, words, fontsize=9, color=colour("muted"), va="baseline")
    return x + 0.18 + text_width(words, 9) + 0.22


def ramp(key: str, share: float) -> str:
    """A colour between the band grey (0) and a palette colour (1)."""
    ends = [[int(colour(name)[i : i + 2], 16) for i in (1, 3, 5)] for name in ("band", key)]
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in zip(*ends, strict=True))
