"""The body of an HTML page: the column that its paragraphs stand in, without what stands between and around them."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from itertools import groupby

from helpers.intake.blocks import Block, read_blocks
from helpers.intake.furniture import Cleaned, unfinished
from helpers.intake.lines import Line, line_of, undated
from helpers.intake.mastheads import credited_host, printed_day, told_outlet
from helpers.language.letters import lower, squeeze

_LINKED = 0.6  # share of letters in links from which a block is a link: a paragraph about several topics stays below
_PROSE = 8  # words: a finished block of fewer may be a caption, a slogan or a headline
_MOSTLY = 0.5  # of the page's prose: an element that holds more is the column, whatever its class says
_ENOUGH = 20  # words: a body of fewer is none
_LABEL = 5  # words: a section's name or a day, as it stands above the headline of a teaser
_HEADS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_SETS = {"body", "html", "main"}
_ITEMS = {"li", "article", "td", "tr", "dd", "section", "div", "a"}


def clean_html(tree, title: str | None) -> tuple[Cleaned | None, list[str]]:
    """Take an HTML page apart: title, body, furniture; and all its lines, so that the Cleaned's numbers have a meaning.

    Args:
        tree: of lxml.
        title: the headline that the page declares.

    Returns:
        None instead of Cleaned when no column of paragraphs is found.
    """
    blocks = read_blocks(tree)
    texts = [block.text for block in blocks]
    lines = [line_of(text, number, number > 1) for number, text in enumerate(texts, start=1)]
    linked = _teasers(blocks, _links(blocks))
    head = _head(blocks, lines, title)
    prose = [i for i, line in enumerate(lines) if i not in linked and _is_prose(line)]
    apart = _apart(blocks, lines, prose, head)
    prose = [i for i in prose if i not in apart]
    column = _column(blocks, prose, lines)
    if column is None:
        return None, texts
    inside = {i for i, block in enumerate(blocks) if not column.isdisjoint(block.place.path)}
    if head is not None:
        inside = {i for i in inside if i > head}
    inside |= _lead(blocks, prose, inside, head)
    live = sorted(inside - linked - apart)
    body, joined = _body(blocks, lines, live, set(prose))
    if sum(lines[i].words for i in body) < _ENOUGH:
        return None, texts
    day = printed_day(lines, head, body[0])
    host = told_outlet(lines, body, head)
    kept = set(body)
    return (
        Cleaned(
            title=squeeze(title) if title else (lines[head].text if head is not None else ""),
            body_lines=tuple((i + 1, undated(joined.get(i, lines[i].text))) for i in body),
            dropped=tuple(i + 1 for i in range(len(lines)) if i not in kept and i != head),
            published=day,
            published_basis="stated" if day else "none",
            credited_to=credited_host(lines, body, host),
            outlet=host,
        ),
        texts,
    )


def _is_prose(line: Line) -> bool:
    return line.words >= _PROSE and line.finished and not line.mark


def _links(blocks: list[Block]) -> set[int]:
    return {i for i, block in enumerate(blocks) if block.link >= _LINKED}


def _teasers(blocks: list[Block], linked: set[int]) -> set[int]:
    """The links, and what hangs on each: its item's other blocks, or the block in italics right below it.

    An item is the smallest element around a link of three words or more that holds another block. It begins with the
    link, or with a label above it, and holds at most two blocks more than links; a larger one is a column with a link.
    """
    found = set(linked)
    done = set()
    for i in sorted(linked):
        if blocks[i].text.count(" ") < 2:
            continue
        item = _shared(blocks, i)
        if item is not None and item.tag in _ITEMS and item not in done:
            done.add(item)  # judged by its first link, so that a column of many links is gone through once
            inside = _inside(blocks, i, item)
            others = [j for j in inside if j not in linked]
            above = any(j < i and blocks[j].text.count(" ") >= _LABEL for j in others)
            if not above and len(others) <= min(3, len(inside) - len(others) + 1):
                found.update(others)
        below = i + 1
        if below < len(blocks) and blocks[below].italic > 0.9 and blocks[below].bold < 0.5:
            found.add(below)
    return found


def _shared(blocks: list[Block], i: int):
    """The smallest element around a block that holds the one above or below it too, unless it is the page."""
    near = [block.place.path for block in (*blocks[max(i - 1, 0) : i], *blocks[i + 1 : i + 2])]
    for node in reversed(blocks[i].place.path):
        if node.tag in _SETS:
            break
        if any(node in path for path in near):
            return node
    return None


def _inside(blocks: list[Block], i: int, item) -> range:
    """The blocks in an element around block i; they stand in a row."""
    first = last = i
    while first > 0 and item in blocks[first - 1].place.path:
        first -= 1
    while last + 1 < len(blocks) and item in blocks[last + 1].place.path:
        last += 1
    return range(first, last + 1)


def _head(blocks: list[Block], lines: list[Line], title: str | None) -> int | None:
    """The block of the headline: the declared one as h1, else as any block, else the page's only h1."""
    wanted = lower(squeeze(title or "")).rstrip(" .:…")
    same = [i for i, line in enumerate(lines) if wanted and line.low.startswith(wanted) and line.key == wanted]
    tops = [i for i, block in enumerate(blocks) if block.place.tag == "h1"]
    both = [i for i in same if i in tops]
    if both or same:
        return (both or same)[0]
    return tops[0] if len(tops) == 1 else None


def _apart(blocks: list[Block], lines: list[Line], prose: list[int], head: int | None) -> set[int]:
    """Blocks in elements named as furniture, but for elements that hold the headline or most of the prose."""
    held: dict = defaultdict(int)
    total = 0
    for i in prose:
        total += lines[i].words
        for node in blocks[i].place.apart:
            held[node] += lines[i].words
    spared = set(blocks[head].place.apart) if head is not None else set()
    spared |= {node for node, words in held.items() if words > _MOSTLY * total}
    return {i for i, block in enumerate(blocks) if not spared.issuperset(block.place.apart)}


def _column(blocks: list[Block], prose: list[int], lines: list[Line]) -> set | None:
    """The elements that hold the body: the one with most prose right below it, and its brothers of the same class."""
    if not prose:
        return None
    runs = defaultdict(int)
    for i in prose:
        runs[blocks[i].element] += 1
    weight: dict = defaultdict(float)
    for i in prose:
        own = blocks[i].element
        holder = own if runs[own] > 1 or own.tag in _SETS else own.getparent()
        if holder is None:
            holder = own
        weight[holder] += lines[i].words
        if (above := holder.getparent()) is not None and holder.tag not in _SETS:
            weight[above] += lines[i].words / 2
    best = max(weight, key=lambda node: weight[node])
    if best.get("class") and best.getparent() is not None:
        brothers = (
            node for node in best.getparent() if node.tag == best.tag and node.get("class") == best.get("class")
        )
        return {best, *brothers}
    return {best}


def _lead(blocks: list[Block], prose: list[int], inside: set[int], head: int | None) -> set[int]:
    """The paragraphs between the headline and the column, and blocks whose class says that they open the article."""
    start = min(inside, default=0)
    found = {i for i in range(start) if blocks[i].place.lead and (head is None or i > head)}
    if head is not None:
        found |= {i for i in prose if head < i < start}
    return found


def _body(blocks: list[Block], lines: list[Line], live: list[int], prose: set[int]) -> tuple[list[int], dict[int, str]]:
    """The body's blocks among those of the column, and the text of each row of a table, at its first cell."""
    rows = _tables(blocks, live)
    long = unfinished(lines, set(live))
    seen: set[str] = set()
    kept: list[int] = []
    pictures: dict = {}
    stop = len(blocks)
    paragraphs = [i for i in live if i in prose or i in long]
    for i in live:
        line, block = lines[i], blocks[i]
        before = bisect_right(paragraphs, i)
        after = len(paragraphs) - before
        if line.mark == "end" and before >= 2 and after < before:
            stop = i
            break
        if line.key in seen and line.words >= 5:
            continue
        if _stays(block, line, i in long, bool(kept) and after > 0, pictures) or (
            block.place.lead and not line.mark and line.words >= _PROSE
        ):
            seen.add(line.key)
            kept.append(i)
    rows = [row for row in rows if row[0] < stop]
    joined = {row[0]: " | ".join(lines[i].text for i in row) for row in rows}
    cells = {i for row in rows for i in row[1:]}
    return sorted((set(kept) | set(joined)) - cells), joined


def _stays(block: Block, line: Line, long: bool, between: bool, pictures: dict) -> bool:
    """A paragraph, an item of a list, or a subhead: bold or a heading, with paragraphs above and below it."""
    if line.mark or line.doubled or line.address or (line.words <= 2 and line.finished is False):
        return False
    if _in_picture(block, pictures) or (block.italic > 0.9 and block.link):  # a note with a link to other pages
        return False
    if line.finished or long:
        return line.words >= 3
    if block.place.tag == "li":
        return True
    return between and line.words <= 30 and (block.place.tag in _HEADS or block.bold > 0.9) and not line.byline


def _in_picture(block: Block, pictures: dict) -> bool:
    """The text of a small table or figure with a picture in it is the picture's caption.

    pictures: what is known of tables and figures by now; an answer is added.
    """
    frame = _around(block, ("figure", "table"), 4)
    if frame is None:
        return False
    if frame not in pictures:
        drawn = next(frame.iter("img", "amp-img"), None) is not None
        pictures[frame] = drawn and sum(1 for _ in frame.iter("p", "tr")) <= 5
    return pictures[frame]


def _tables(blocks: list[Block], live: list[int]) -> list[list[int]]:
    """Rows of tables of figures: two rows or more, in each two cells or more with one short block in it."""
    cells = [(i, node) for i in live if (node := _cell(blocks[i])) is not None]
    found: list[list[int]] = []
    by_row = [(row, [i for i, _ in group]) for row, group in groupby(cells, key=lambda cell: cell[1].getparent())]
    for _, group in groupby(by_row, key=lambda told: told[0].getparent()):
        rows = [row for _, row in group if len(row) >= 2]
        if len(rows) >= 2 and all(len(blocks[i].text) < 300 for row in rows for i in row):
            found += rows
    return found


def _cell(block: Block):
    return _around(block, ("td", "th"), 3)


def _around(block: Block, tags: tuple[str, ...], most: int):
    """The innermost of the block's element and those around it that has one of these tags, None beyond so many."""
    return next((node for node in block.place.path[: -most - 1 : -1] if node.tag in tags), None)
