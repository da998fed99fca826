"""The picture of the results: how many megabytes a second one core reads, with what, on a scale of powers of ten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from helpers.drawing import style

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from helpers.drawing.style import Picture

ROW, LABEL = 0.25, 2.55  # inches
OURS = {
    "text": [
        ("stages", "floor", "floor: read, NFC check, one hash", "rest"),
        ("whole", "text", "this project, 2 % relevant", "both"),
        ("whole", "relevant alone", "this project, relevant alone", "both"),
    ],
    "web": [
        ("web", "floor", "floor: read, NFC check, one hash", "rest"),
        ("web", "relevant cleaned", "this project, the body", "both"),
    ],
}
PARTS = {"text": ("peers", "Text"), "web": ("peers of pages", "Web pages, the body alone")}


def picture(rows: list[dict[str, object]]) -> Picture | None:
    """Bars of what was measured; None when reading a text was not."""
    panels = {kind: _bars(rows, kind) for kind in PARTS}
    if ("whole", "text") not in {(row["part"], row["name"]) for row in rows}:
        return None
    panels = {kind: bars for kind, bars in panels.items() if bars}
    height = sum(0.34 + ROW * len(bars) for bars in panels.values()) + 0.45
    title, alt = _title(rows), []
    with style.look():
        page = style.page(
            title,
            "Megabytes a second on one core, of made Vietnamese news (6 kB an article; 60 kB as a web page); log scale",
            [
                "Each in a process of its own, by the processor's seconds, over the same articles. Libraries do only "
                "part of the work: they cut words, find dates, or take the body out of a page."
            ],
            height,
        )
        top = 0.0
        for kind, bars in panels.items():
            page.text(0, top + 0.16, PARTS[kind][1], fontweight=600, va="baseline")
            last = kind == [*panels][-1]
            axes = page.axes(top + 0.24, ROW * len(bars), LABEL, 0.62)
            _draw(axes, bars, last)
            top += 0.34 + ROW * len(bars)
            alt += [f"{label}: {told}" for label, _, _, told in bars]
        page.figure.alt = f"{title}. " + "; ".join(alt)
    return page.figure


def _bars(rows: list[dict[str, object]], kind: str) -> list[tuple[str, float | None, str, str]]:
    at = {(row["part"], row["name"]): row for row in rows}
    found = [(words, at[part, name], key) for part, name, words, key in OURS[kind] if (part, name) in at]
    found += [(str(row["name"]), row, "VN-LA.4") for row in rows if row["part"] == PARTS[kind][0]]
    bars = [(words, row["mb_per_s"], key, _said(row)) for words, row, key in found]
    return sorted(bars, key=lambda bar: -(bar[1] or 0))


def _said(row: dict[str, object]) -> str:
    speed = row["mb_per_s"]
    if speed is None:
        return str(row["note"] or "no answer")
    return f"{speed:,.0f}" if speed >= 10 else f"{speed:.2g}"


def _draw(ax: Axes, bars: list[tuple[str, float | None, str, str]], last: bool) -> None:
    ax.set_xscale("log")
    ax.set_xlim(0.0005, 1000)
    ax.set_ylim(len(bars) - 0.4, -0.6)
    ax.set_yticks(range(len(bars)), [words for words, _, _, _ in bars])
    for place, (_, speed, key, told) in enumerate(bars):
        if speed:
            ax.barh(place, speed, height=0.66, left=0, **style.filled(key))
        ax.annotate(told, (speed or 0.0005, place), (4, 0), textcoords="offset points", va="center", fontsize=9)
    ax.xaxis.set_major_locator(FixedLocator([0.001, 0.01, 0.1, 1, 10, 100, 1000]))
    ax.xaxis.set_minor_locator(NullLocator())
    ax.xaxis.set_major_formatter(FuncFormatter(lambda x, _: f"{x:g}" if last else ""))
    ax.grid(True, axis="x")


def _title(rows: list[dict[str, object]]) -> str:
    speed = {(row["part"], row["name"]): row["mb_per_s"] for row in rows if row["mb_per_s"]}
    ours, bare = speed[("whole", "text")], speed.get(("stages", "floor"))
    return f"News with 2 % relevant is read at {ours:.2g} MB/s" + (f"; the floor is {bare:.0f}" if bare else "")
