"""The texts that a matplotlib figure really draws, and which of them collide or leave the page."""

import itertools

from matplotlib.text import Text


def drawn_texts(figure, monkeypatch) -> list[tuple[str, tuple[float, float, float, float]]]:
    """Every text that is really drawn, with its box in pixels."""
    found, original = [], Text.draw

    def record(self, renderer, *args, **kwargs):
        if self.get_visible() and self.get_text().strip():
            found.append((self.get_text(), self.get_window_extent(renderer).extents))
        return original(self, renderer, *args, **kwargs)

    with monkeypatch.context() as patch:
        patch.setattr(Text, "draw", record)
        figure.savefig("/dev/null", format="png", dpi=figure.dpi)
    return list(dict.fromkeys((text, tuple(float(v) for v in box)) for text, box in found))


def collisions(texts, slack: float = 1.6) -> list[str]:
    """Pairs of texts whose boxes overlap by more than `slack` pixels both ways."""
    out = []
    for (one, a), (two, b) in itertools.combinations(texts, 2):
        if min(a[2], b[2]) - max(a[0], b[0]) > slack and min(a[3], b[3]) - max(a[1], b[1]) > slack + 1:
            out.append(f"{one!r} over {two!r}")
    return out


def outside(figure, texts) -> list[str]:
    """Texts that leave the page."""
    wide, tall = figure.get_size_inches() * figure.dpi
    return [text for text, (x0, y0, x1, y1) in texts if x0 < -1 or y0 < -1 or x1 > wide + 1 or y1 > tall + 1]
