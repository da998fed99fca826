"""What cleaning kept of a saved page and what it dropped, line by line, each dropped line with its reason."""

from __future__ import annotations

from dataclasses import dataclass

from helpers import clean
from helpers.intake import decode
from helpers.intake.decode import unescape
from helpers.intake.furniture import clean_text
from helpers.intake.incoming import Rejection, Source
from helpers.language.letters import lower, nfc, squeeze
from helpers.text import Article

_BLOCKS = frozenset(  # a browser begins a new line at these
    """address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr li main nav ol option p section select table tbody td th thead time tr ul""".split()  # noqa: SIM905
)
_SILENT = frozenset({"script", "style", "noscript", "template", "head"})
_LONG = 5  # words: a shorter line is the article's only when it is a paragraph of its own


@dataclass(frozen=True)
class PageLine:
    """A line of a page: what became of it ("title", "kept" or "dropped"), and of a dropped one why.

    The words of each reason are a row of labels.csv, "dropped.caption": those of furniture.py, "outside" of the article
    in the HTML, and "other".
    """

    text: str
    became: str
    why: str = ""


def lines_of(source: Source) -> tuple[list[PageLine], Article | Rejection]:
    """The lines of a page as it arrived, and the article, or the reason why it is none.

    Args:
        source: from folder.sources() or folder.one_file(). A cleaned article (.md) has no furniture: all is kept.
    """
    result = clean.read_source(source)
    try:
        dump = decode.decode(source.data)
    except decode.Undecodable:
        return [], result
    html = source.form in (".html", ".htm") or (source.form == "row" and "<p" in dump)
    lines = _visible(dump) if html else [unescape(raw) for raw in dump.split("\n")]
    lines = [squeeze(nfc(line)) for line in lines]
    body = result.text.split("\n") if isinstance(result, Article) else []
    title = result.title if isinstance(result, Article) else ""
    if source.form == ".md":
        return [PageLine(paragraph, "kept") for paragraph in body], result
    return list(_sorted(lines, title, body, dict(source.told).get("title"), html)), result


def _sorted(lines: list[str], title: str, body: list[str], told: str | None, html: bool):
    taken = clean_text("\n".join(lines), told or (title if html else None))
    why = dict(zip(taken.dropped, taken.why, strict=True))
    kept = {number for number, _ in taken.body_lines}
    paragraphs, seen = {lower(paragraph) for paragraph in body}, set()
    for number, line in enumerate(lines, start=1):
        if not line:
            continue
        key = lower(line)
        if title and lower(title) == key and "title" not in seen:
            seen.add("title")
            yield PageLine(line, "title")
        elif (number in kept or html) and key not in seen and _is_of(key, paragraphs):
            seen.add(key)
            yield PageLine(line, "kept")
        else:
            told_by_html = html and why.get(number) in (None, "unfinished", "after", "above", "again")
            yield PageLine(line, "dropped", "outside" if told_by_html else why.get(number) or "other")


def _is_of(line: str, paragraphs: set[str]) -> bool:
    """Whether a line is a paragraph, or makes up one with a day or a mark before it."""
    if line in paragraphs:
        return True
    return len(line.split()) >= _LONG and any(line in p or p in line for p in paragraphs if len(p.split()) >= _LONG)


def _visible(dump: str) -> list[str]:
    """The text of an HTML page, a block a line, as a browser would break it."""
    import trafilatura

    tree = trafilatura.load_html(dump)
    found, now = [], []
    if tree is None:
        return []
    stack: list = [tree]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            now.append(node)
        elif node is None:  # the end of a block
            found.append(" ".join("".join(now).split()))
            now = []
        elif isinstance(node.tag, str) and node.tag not in _SILENT:
            block = node.tag in _BLOCKS
            inside = [node.text or "", *(part for child in node for part in (child, child.tail or ""))]
            stack.extend(reversed([None, *inside, None] if block else inside))
    found.append(" ".join("".join(now).split()))
    return [line for line in found if line]
