"""Charts can be read without colours: texts stand out from what is behind them, and marks differ in more than hue."""

import functools
import html
import itertools

import numpy as np
import pytest
from chart_corpora import many, tried
from matplotlib.collections import PathCollection, PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from helpers import charts
from helpers.charts.trip_calendar import _depth
from helpers.drawing import interactive, style
from helpers.tables import load

ENTRY = {entry.function.__name__: entry for entry in charts.CHARTS}
READABLE = 4.5  # WCAG 2, level AA, for text of this size
APART = 1.25  # contrast of two greys that are seen as two


@pytest.fixture(scope="module")
def drawn():
    """The charts of the shipped tables by name, each drawn once."""
    shipped = load()
    return functools.cache(lambda name: ENTRY[name].draw(shipped).figure())


def grounds(figure) -> tuple[np.ndarray, list[tuple[str, str, tuple[float, float, float, float]]]]:
    """The picture without its letters, and every text drawn with its colour and its box in pixels."""
    told, original = [], Text.draw

    def draw(self, renderer, *args, **kwargs):
        if self.get_visible() and self.get_text().strip():
            told.append((self.get_text(), to_hex(self.get_color()), self.get_window_extent(renderer).extents))
            if self._bbox_patch:
                self.update_bbox_position_size(renderer)
                self._bbox_patch.draw(renderer)

    Text.draw = draw
    try:
        figure.canvas.draw()
    finally:
        Text.draw = original
    return np.asarray(figure.canvas.buffer_rgba())[:, :, :3], told


def faint(figure) -> list[str]:
    """Texts whose contrast with a colour that fills a third of what is behind them is too low."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    FigureCanvasAgg(figure)
    picture, told = grounds(figure)
    out = []
    for text, ink, (x0, y0, x1, y1) in told:
        behind = picture[max(0, len(picture) - round(y1)) : len(picture) - round(y0), max(0, round(x0)) : round(x1)]
        colours, counts = np.unique(behind.reshape(-1, 3), axis=0, return_counts=True)
        for colour, count in zip(colours, counts, strict=True):
            fill = "#{:02X}{:02X}{:02X}".format(*colour)
            if count >= counts.sum() / 3 and style.contrast(ink, fill) < READABLE:
                out.append(f"{text!r} in {ink} on {fill}")
    return out


@pytest.mark.parametrize("name", ENTRY)
def test_texts_stand_out(name, drawn):
    assert faint(drawn(name)) == []


def test_a_faint_text_is_seen():
    from matplotlib.figure import Figure

    figure = Figure(figsize=(2, 1))
    figure.add_artist(Rectangle((0, 0), 1, 1, facecolor="#009E73"))
    figure.text(0.5, 0.5, "88", color="#FFFFFF")
    figure.text(0.2, 0.5, "12", color="#1F1F1F")
    assert faint(figure) == ["'88' in #ffffff on #009E73"]


CELLS = {  # charts whose marks need not differ in grey, and why
    "topic_heatmap": "each cell prints its number",
    "trip_calendar": "each cell prints its number",
    "topic_changes": "each row prints how many points it rose or fell",
}


# How a deuteranope sees: linear RGB times this matrix, of severity 1.0, in G. M. Machado, M. M. Oliveira and
# L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
# Visualization and Computer Graphics 15 (2009), 1291-1298.
DEUTERANOPIA = np.array(
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
)
SEEN = 10.0  # distance in CIELAB (1976): 2.3 is just noticeable side by side, small marks that lie apart need more


def lab(linear: np.ndarray) -> np.ndarray:
    """Linear sRGB, 0 to 1, as CIELAB under D65."""
    to_xyz = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    xyz = np.array(to_xyz) @ linear / [0.95047, 1.0, 1.08883]
    x, y, z = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def deuteranope(fill: str) -> np.ndarray:
    """A colour "#RRGGBB" as a deuteranope sees it, in linear sRGB."""
    parts = np.array([int(fill[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.clip(DEUTERANOPIA @ linear, 0, 1)


def distance(one: str, other: str) -> float:
    """How far apart two colours are for a deuteranope, in CIELAB."""
    return float(np.linalg.norm(lab(deuteranope(one)) - lab(deuteranope(other))))


def test_distances_as_published():
    """White and black are as for everybody; red and green of equal lightness fall together, blue and orange do not."""
    assert lab(np.ones(3)) == pytest.approx([100, 0, 0], abs=0.02)
    assert distance("#FFFFFF", "#000000") == pytest.approx(100, abs=0.1)
    assert DEUTERANOPIA.sum(axis=1) == pytest.approx(1, abs=1e-5), "grey stays grey"
    assert distance("#B07030", "#808030") < SEEN < 50 < distance("#0072B2", "#D55E00")


def marks(ax) -> set[tuple]:
    """The sorts of marks in a panel: where they stand (above or below zero), their shape or hatch, their fill."""
    found = set()
    for patch in ax.patches:
        if isinstance(patch, Rectangle) and patch.get_width() and patch.get_height() and patch.get_facecolor()[3]:
            side = patch.get_y() + patch.get_height() / 2 >= 0
            found.add(("bar", side, patch.get_hatch(), to_hex(patch.get_facecolor()).upper()))
    for dots in ax.collections:
        if isinstance(dots, PathCollection):
            shape, side = dots.get_paths()[0].vertices.round(2).tobytes(), True  # a diamond is no square
            found |= {("dot", side, shape, to_hex(fill).upper()) for fill in dots.get_facecolor()}
        if type(dots) is PolyCollection:  # style.boxes(), not the band of an interval
            for outline, fill in zip(dots.get_paths(), dots.get_facecolor(), strict=True):
                found.add(("bar", outline.vertices[:, 1].mean() >= 0, None, to_hex(fill).upper()))
    return found


def same_but_for_fill(figure) -> list[tuple[tuple, tuple]]:
    """Pairs of marks of one panel that stand on the same side and have the same shape and hatch."""
    return [
        (one, two)
        for ax in figure.axes
        for one, two in itertools.combinations(sorted(marks(ax), key=str), 2)
        if one[:3] == two[:3]
    ]


def alike(figure) -> list[str]:
    """Pairs of marks of one panel that differ in hue alone."""
    pairs = same_but_for_fill(figure)
    return [f"{one} and {two}" for one, two in pairs if style.contrast(one[3], two[3]) < APART]


def confused(figure) -> list[str]:
    """Pairs of marks of one panel whose fills a deuteranope hardly tells apart."""
    pairs = same_but_for_fill(figure)
    return [f"{one} and {two}" for one, two in pairs if distance(one[3], two[3]) < SEEN]


@pytest.mark.parametrize("name", [name for name in ENTRY if name not in CELLS])
def test_marks_differ_in_grey(name, drawn):
    assert alike(drawn(name)) == []


@pytest.mark.parametrize("name", [name for name in ENTRY if name != "topic_heatmap"])  # a scale, not sorts of marks
def test_marks_differ_for_a_deuteranope(name, drawn):
    assert confused(drawn(name)) == []


def test_marks_that_a_deuteranope_confuses_are_seen():
    from matplotlib.figure import Figure

    ax = Figure().add_subplot()
    ax.bar([1], [2], color="#B07030")
    ax.bar([2], [2], color="#808030")
    assert len(confused(ax.figure)) == 1
    ax.patches[0].set_hatch("//")
    assert confused(ax.figure) == []


@pytest.mark.parametrize("name", CELLS)
def test_an_exception_is_one(name, drawn):
    cells = [text.get_text() for ax in drawn(name).axes for text in ax.texts]
    assert sum(text.lstrip("+−").isdigit() for text in cells) >= 20


def test_marks_that_differ_in_hue_alone_are_seen():
    from matplotlib.figure import Figure

    ax = Figure().add_subplot()
    ax.bar([1], [2], color=style.colour("project"))
    ax.bar([2], [2], color=style.colour("gift"))
    assert len(alike(ax.figure)) == 1
    ax.patches[0].set_hatch("//")
    assert alike(ax.figure) == []


def test_many_rows_and_long_names_fit():
    """50 years, in Vietnamese, whose words are longer; `python -m tests.chart_corpora --rows 50000` draws more."""
    found = {chart.name: wrong for chart, _, wrong, _ in tried(many(3000), ("vi",))}
    assert len(found) == len(ENTRY)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(("most", "depths"), [(1, "1"), (6, "123444"), (9, "111222333"), (12, "111222333444")])
def test_shades_of_a_calendar_reach_from_few_trips_to_most(most, depths):
    assert "".join(str(_depth(trips, most)) for trips in range(1, most + 1)) == depths


def test_boxes_are_one_artist_that_leaves_the_limits_alone():
    from matplotlib.figure import Figure

    ax = Figure().add_subplot()
    ax.set(xlim=(0, 2), ylim=(0, 2))
    style.boxes(ax, [(0, 0, 1, 1), (1, 0, 1, 0), (5, 5, 1, 1)], ["#102030", "#FFFFFF", "#FFFFFF"])
    (drawn,) = ax.collections
    assert [to_hex(fill).upper() for fill in drawn.get_facecolor()] == ["#102030", "#FFFFFF"]  # none without an area
    assert drawn.get_paths()[0].get_extents().bounds == (0, 0, 1, 1)
    assert (ax.get_xlim(), ax.get_ylim()) == ((0, 2), (0, 2))


@pytest.fixture(scope="module")
def shown():
    """The interactive charts of the shipped tables by name, each made once."""
    shipped = load()
    return functools.cache(lambda name: ENTRY[name].draw(shipped).interactive().to_dict())


@pytest.mark.parametrize("name", ENTRY)
def test_the_key_of_the_strip_covers_no_axis(name, shown):
    layout = shown(name)["layout"]
    if "legend2" not in layout:
        return
    plot = layout["height"] - layout["margin"]["t"] - layout["margin"]["b"]
    edges = sorted(edge for axis, told in layout.items() if axis.startswith("yaxis") for edge in told["domain"])
    strip = layout["legend2"]["y"]
    assert strip in edges
    above = min(edge for edge in edges if edge > strip)
    assert (above - strip) * plot >= interactive.KEY - 1  # shares are rounded


@pytest.mark.parametrize("name", ENTRY)
def test_a_mark_without_a_range_has_no_error_bar(name, shown):
    for trace in shown(name)["data"]:
        for bars in (trace.get("error_x", {}), trace.get("error_y", {})):
            ends = list(zip(bars.get("array", []), bars.get("arrayminus", []), strict=True))
            assert (0, 0) not in ends
            assert (None, None) not in ends  # plotly takes null for nought


@pytest.mark.parametrize("name", ["trip_calendar", "topic_shares"])
def test_the_unfinished_year_has_its_star_on_every_axis(name, shown, drawn):
    last = f"{ENTRY[name].draw(load()).part_year}*"
    layout = shown(name)["layout"]
    axes = [told for axis, told in layout.items() if axis[1:].startswith("axis")]
    assert any(last in told.get("labelalias", {}).values() for told in axes)
    ticks = [text.get_text() for ax in drawn(name).axes for text in (*ax.get_xticklabels(), *ax.get_yticklabels())]
    assert last in ticks
    assert last[:-1] not in ticks


def test_lines_pass_behind_the_numbers_of_marks():
    figure = Figure()
    ax = figure.add_subplot(xlim=(0, 4), ylim=(0, 10))
    ax.grid(axis="y")
    style.label_above(ax, [(1, 4, "400"), (3, 5, "500")])
    (behind,) = [one for one in ax.collections if isinstance(one, PolyCollection)]
    assert 0.5 < behind.get_zorder() < Rectangle((0, 0), 1, 1).get_zorder()
    boxes = [path.get_extents() for path in behind.get_paths()]
    for box, x, y in zip(boxes, (1, 3), (4, 5), strict=True):
        assert box.x0 < x < box.x1
        assert box.y0 < y + 0.2 < box.y1


@pytest.mark.parametrize("name", ENTRY)
def test_marks_of_several_sizes_are_as_dark_as_their_key(name, shown):
    for trace in shown(name)["data"]:
        if isinstance(trace.get("marker", {}).get("size"), list):
            assert trace["marker"]["opacity"] >= 0.85  # plotly's own is 0.7; the map's circles may lie over one another


@pytest.mark.parametrize("lang", ["en", "vi"])
def test_names_beside_an_interactive_ladder_have_two_lines_and_whole_sums(lang):
    told = load()
    chart = charts.promise_ladder(told.commitments, told.articles, lang=lang)
    names = chart.interactive().to_dict()["layout"]["yaxis"]["categoryarray"]
    assert max(name.count("<br>") for name in names) == 1
    sums = [chart.words.money(usd).replace(" ", "\u00a0") for usd in chart.data["usd"].dropna().unique()]
    plain = [html.unescape(name) for name in names]
    assert all(any(name.endswith((f" <b>{sum_}</b>", f"<br><b>{sum_}</b>")) for name in plain) for sum_ in sums)
