"""Lines of text as they will be printed: the shipped fonts, how wide a line is, and where it breaks."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import matplotlib
from matplotlib import font_manager
from matplotlib.ft2font import LoadFlags

ASSETS = Path(__file__).resolve().parent.parent / "assets"
FAMILY = (
    "Chart Sans"  # our own name for the shipped font, so that another version on the machine is never taken instead
)
FALLBACK = "Chart Fallback"  # DejaVu Sans, which matplotlib ships, for letters that ours lacks
FONT_FILES = {400: "IBMPlexSans-Regular.ttf", 600: "IBMPlexSans-SemiBold.ttf"}
FALLBACK_FILES = {400: "DejaVuSans.ttf", 600: "DejaVuSans-Bold.ttf"}


def _font_path(weight: int) -> Path:
    ours = ASSETS / "fonts" / FONT_FILES[weight]
    return ours if ours.exists() else _fallback_path(weight)


def _fallback_path(weight: int) -> Path:
    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / FALLBACK_FILES[weight]


def register_fonts() -> None:
    """Make the shipped fonts known to matplotlib under FAMILY and FALLBACK, once; no rcParams are touched."""
    entries = font_manager.fontManager.ttflist
    known = {(entry.name, entry.weight) for entry in entries}
    for family, path_of in ((FAMILY, _font_path), (FALLBACK, _fallback_path)):
        for weight in FONT_FILES:
            if (family, weight) not in known:
                font_manager.fontManager.addfont(str(path_of(weight)))
                entries[-1] = replace(entries[-1], name=family, weight=weight, style="normal", stretch="normal")


@cache
def _font(weight: int):
    return font_manager.get_font(str(_font_path(weight)))


@cache
def text_width(text: str, size: float = 9.5, weight: int = 400) -> float:
    """Width of a line of text in inches."""
    font = _font(weight)
    font.set_size(size, 1440)  # large, so that hinting does not round the advances
    font.set_text(text)
    return font.get_width_height()[0] / 64 / 1440


def wrap(text: str, width: float, size: float = 9.5, weight: int = 400) -> list[str]:
    """The text in lines no wider than `width` inches, broken at blanks; a longer word stands alone."""
    lines: list[str] = []
    rough = 0.0  # of the last line, as its letters add up
    for word in text.split():
        longer = rough + _rough_width(" ", weight) + _rough_width(word, weight)
        if lines and _fits(f"{lines[-1]} {word}", longer * size, width, size, weight):
            lines[-1] += f" {word}"
            rough = longer
        else:
            lines.append(word)
            rough = _rough_width(word, weight)
    return lines


def _fits(line: str, rough: float, width: float, size: float, weight: int) -> bool:
    """Whether a line is no wider than `width`; measured as a whole only when its letters do not settle it.

    To measure a line costs far more than to add up its letters; kerning makes it narrower than they are by up to 7%.
    """
    return text_width(line, size, weight) <= width if 0.98 * width < rough < 1.1 * width + 0.1 else rough < width


@cache
def _rough_width(word: str, weight: int) -> float:
    """What the letters of a word add up to, in inches at a size of one point."""
    return sum(_letter_width(letter, weight) for letter in word)


@cache
def _letter_width(letter: str, weight: int) -> float:
    """How far a letter moves the next one, in inches at a size of one point."""
    font = _font(weight)
    return font.load_char(ord(letter), LoadFlags.NO_SCALE).horiAdvance / font.units_per_EM / 72


def balanced(text: str, width: float, size: float = 9.5, weight: int = 400) -> list[str]:
    """wrap() with lines as even as they can be, so that no single word is left over."""
    lines = wrap(text, width, size, weight)
    while (
        len(lines) > 1
        and (tighter := wrap(text, width - 0.1, size, weight))
        and len(tighter) == len(lines)
        and width > 1
    ):
        width, lines = width - 0.1, tighter
    return lines


def headed(text: str, width: float, size: float = 9.5, weight: int = 400) -> list[str]:
    """A title in as few lines as wrap() needs, broken behind a sign where it can be, and in no number with its unit.

    "5 trips: 3 to Laos, | 2 to Vietnam"; never "5 | trips", nor "82 triệu | USD".
    """
    words, least = text.split(), len(wrap(text, width, size, weight))
    if least == 1 or least > MOST_LINES:
        return balanced(text, width, size, weight)
    ways = (
        [" ".join(words[a:b]) for a, b in pairwise((0, *cuts, len(words)))]
        for cuts in combinations(range(1, len(words)), least - 1)
    )
    fitting = [lines for lines in ways if all(text_width(line, size, weight) <= width for line in lines)]
    return min(
        fitting, key=lambda lines: _cost(lines, width, size, weight), default=balanced(text, width, size, weight)
    )


MOST_LINES = 3  # of a title: more ways to break it than anybody looks at
_SIGNS = {";": 0.0, ".": 0.0, ",": 0.2}
_APART = 4.0  # a number parted from what it counts; behind a colon a half, before a bracket 2, between other words 1
_UNEVEN = 2.0  # for lines as uneven as a whole line: a sign near the middle wins, one at the edge does not


def _cost(lines: list[str], width: float, size: float, weight: int) -> float:
    """How badly a title is broken: where its lines end, and how uneven they are."""
    wide = [text_width(line, size, weight) for line in lines]
    return _UNEVEN * (max(wide) - min(wide)) / width + sum(_break_cost(*parts) for parts in pairwise(lines))


def _break_cost(line: str, following: str) -> float:
    """What it costs to end a line here: nothing behind a sign, most inside "82 triệu USD", "năm 2021" or "2021: 82"."""
    if line[-1] in _SIGNS:
        return _SIGNS[line[-1]]
    before, last = ["", *line.split()][-2:]
    counted = last[-1].isdigit() or (before[-1:].isdigit() and not last.endswith(":")) or following[0].isdigit()
    if last.endswith(":"):
        counted = last[:-1].isdigit()
    return _APART if counted else 0.5 if last.endswith(":") else 2.0 if following[0] == "(" else 1.0


def shorten(text: str, width: float, size: float = 9.5, weight: int = 400) -> str:
    """The text, cut behind a word with an ellipsis where it is wider than `width` inches; its first word anywhere."""
    if text_width(text, size, weight) <= width:
        return text
    whole = text
    while text and text_width(text + "…", size, weight) > width:
        text = text[:-1]
    if not whole[len(text)].isspace() and text.strip(" ").count(" "):
        text = text.rsplit(" ", 1)[0]
    return text.rstrip(" ,;(") + "…"
