"""Lines of a text dump that are no paragraphs of its article: one step for each way in which they show themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from helpers.intake.lines import LONG, Line, pairs, spaced, undated
from helpers.intake.mastheads import dateline


def _doubled(lines: list[Line], first: int) -> Iterable[int]:
    """A link printed twice on one line goes, and so does the teaser that hangs on it.

    It hangs on it without a blank line; on a page without any, it takes up the link's words, which are none of the
    headline's nor of the lead's: those would be of a picture of this story.
    """
    apart = spaced(lines)
    for i in range(first, len(lines)):
        if lines[i].doubled:
            yield i
            hangs = i + 1 < len(lines) and lines[i + 1].finished
            if hangs and (lines[i + 1].glued if apart else _is_teaser(lines, first, i)):
                yield i + 1


def _is_teaser(lines: list[Line], first: int, i: int) -> bool:
    """Whether the line below a link takes up its words, and neither the headline nor the lead does."""
    link = pairs(" ".join(lines[i].text.split()[: lines[i].words // 2]))
    own = [j for j in range(max(first - 1, 0), i) if lines[j].finished or j == first - 1][:2]
    shares = [len(link & pairs(lines[j].text)) / max(len(link), 1) for j in (i + 1, *own)]
    return shares[0] >= _TAKES_UP and all(share < _TAKES_UP for share in shares[1:])


_TAKES_UP = 0.5


def _repeated(lines: list[Line], first: int) -> Iterable[int]:
    """A line and its copy right below are a picture's caption or a link: both go. A lead printed twice stays once."""
    lead = next((i for i in range(first, len(lines)) if lines[i].finished), -1)
    for i in range(first, len(lines) - 1):
        if lines[i].key == lines[i + 1].key:
            if i != lead or lines[i].words < LONG:
                yield i
            yield i + 1


def _again(lines: list[Line], first: int) -> Iterable[int]:
    """A page may print its headline again above a picture, or its article again for small screens: the copy goes."""
    seen = {lines[first - 1].key} if first else set()
    for i in range(first, len(lines)):
        if lines[i].key in seen:
            yield i
        seen.add(lines[i].key)


def _captioned(lines: list[Line], first: int) -> Iterable[int]:
    """The line right below a repetition of the headline is the caption of the picture that the headline describes."""
    if not first or not spaced(lines):
        return
    for i in range(first + 1, len(lines)):
        if lines[i].glued and lines[i - 1].key == lines[first - 1].key:
            yield i


def _below_pictures(lines: list[Line], first: int) -> Iterable[int]:
    """The line below one that furniture.csv says to announce a picture's caption."""
    return (i for i in range(max(first, 1), len(lines)) if lines[i - 1].mark == "picture")


def _marked(lines: list[Line], first: int) -> Iterable[int]:
    """Lines that furniture.csv knows: share buttons, "see also", credits, bylines, section heads."""
    return (i for i in range(first, len(lines)) if lines[i].mark)


def _pictured(lines: list[Line], first: int) -> Iterable[int]:
    """Image marks, and the cells of caption tables, which dumps edge with "|"."""
    return (i for i in range(first, len(lines)) if lines[i].text.startswith(("|", "![")) or lines[i].text[-1] == "|")


def _hanging(lines: list[Line], first: int) -> Iterable[int]:
    """Where blank lines part the paragraphs, unfinished lines right below a paragraph are a list of links."""
    if not spaced(lines):
        return
    hanging = False
    for i in range(max(first, 1), len(lines)):
        above = hanging or lines[i - 1].finished
        hanging = above and lines[i].glued and not lines[i].finished and not lines[i].bullet
        if hanging:
            yield i


def _opened(lines: list[Line], first: int) -> Iterable[int]:
    """A paragraph that opens as the lead did ("VTV.vn - ...") is the lead of another story."""
    lead = next((i for i in range(first, len(lines)) if lines[i].words >= 12 and not lines[i].mark), len(lines))
    mark = dateline(undated(lines[lead].text)) if lead < len(lines) else None
    for i in range(lead + 1, len(lines) if mark else 0):
        if dateline(lines[i].text) == mark:
            yield i


STEPS: tuple[Callable[[list[Line], int], Iterable[int]], ...] = (
    _doubled,
    _repeated,
    _again,
    _captioned,
    _below_pictures,
    _marked,
    _pictured,
    _hanging,
    _opened,
)
