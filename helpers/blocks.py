"""The blocks of text of an HTML page, in reading order, each with the elements and the looks that it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache

from lxml import etree

from helpers import lexicon
from helpers.decode import unescape
from helpers.letters import nfc

_SILENT = {"script", "style", "noscript", "template", "head", "textarea", "select", "option", "svg", "iframe", "object"}
_APART = {"nav", "footer", "aside", "form", "button", "figcaption", "dialog", "menu", "amp-sidebar", "amp-ad"}
_INLINE = {
    *("a", "abbr", "acronym", "b", "big", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"),
    *(
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "small",
        "span",
        "strong",
        "strike",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ),
    *("img", "picture", "source", "amp-img", "input", "o:p", "st1:place", "strong-text"),
}
_LOOKS = {"a": 0, "b": 1, "strong": 1, "i": 2, "em": 2}
_NO_MENU = ("p", "h1", "article", "time", *_SILENT)
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"[^\W_]+")
_PARAGRAPH = 5_000  # letters, more than a paragraph has: a longer one is not put together from lines
_SENTENCE_END = (".", "!", "?", ":", ";", "…", "”", '"', ")")


@dataclass(slots=True)
class Block:
    """A run of text without a break in it.

    element: the block element that it stands in; tag: its name; link, bold, italic: the share of its letters in links,
    in bold, in italics; apart: every element around it that by its name, class or id may be none of the body's, the
    outermost first; lead: its class says that it opens the article.
    """

    text: str
    element: etree._Element
    tag: str
    link: float
    bold: float
    italic: float
    apart: tuple[etree._Element, ...] = ()
    lead: bool = False


@dataclass(slots=True)
class _Run:
    parts: list[str] = field(default_factory=list)
    letters: list[int] = field(default_factory=lambda: [0, 0, 0, 0])  # in links, in bold, in italics, all
    broken: bool = False  # a <br> stands before it


def read_blocks(tree: etree._Element) -> list[Block]:
    """Every block of text that the page shows, furniture included."""
    found: list[Block] = []
    run, depth = _Run(), [0, 0, 0]
    apart: list[etree._Element] = []
    leads = 0
    around: list[tuple[etree._Element, str, str]] = [(tree, "body", "")]  # each with what its class says

    def close(broken: bool = False) -> None:
        nonlocal run
        if not run.parts:  # most runs: nothing between two tags but their line's indent
            run.broken = broken
            return
        _add(found, run, around[-1][:2], tuple(apart), leads > 0)
        run = _Run(broken=broken)

    def write(text: str | None) -> None:
        if text and (run.parts or not text.isspace()):
            run.parts.append(text)
            count = len(text) - text.count(" ")
            for look in range(3):
                if depth[look]:
                    run.letters[look] += count
            run.letters[3] += count

    walk = etree.iterwalk(tree, events=("start", "end", "comment", "pi"))
    for event, node in walk:
        if event in ("comment", "pi"):
            write(node.tail)
            continue
        tag = node.tag
        if event == "start":
            if tag in _SILENT:
                walk.skip_subtree()
                continue
            if tag == "br":
                close(broken=True)
            elif tag not in _INLINE:
                close()
                said = _said(node)
                around.append((node, tag, said))
                leads += said == "lead"
                if said == "drop" or tag in _APART:
                    apart.append(node)
                    if text := _menu(node):
                        found.append(Block(text, node, tag, 1.0, 0.0, 0.0, tuple(apart), leads > 0))
                        walk.skip_subtree()
                        continue
            elif tag in _LOOKS:
                depth[_LOOKS[tag]] += 1
            write(node.text)
            continue
        if tag in _SILENT or tag == "br":
            pass
        elif tag not in _INLINE:
            close()
            leads -= around.pop()[2] == "lead"
            if apart and apart[-1] is node:
                apart.pop()
        elif tag in _LOOKS:
            depth[_LOOKS[tag]] -= 1
        write(node.tail)
    close()
    return found


def _menu(node: etree._Element) -> str:
    """The text of an element that is nothing but links, five or more of them, as one line; "" of any other.

    A page has more links in its menus than paragraphs, and each looked at for itself takes most of the page's time.
    """
    if next(node.iter(*_NO_MENU), None) is not None or len(links := list(node.iter("a"))) < 5:
        return ""
    words = " ".join(node.itertext()).split()
    if "".join(words) != "".join("".join(text for link in links for text in link.itertext()).split()):
        return ""
    return nfc(" ".join(unescape(" ".join(words)).split()))


def _add(
    found: list[Block], run: _Run, around: tuple[etree._Element, str], apart: tuple[etree._Element, ...], lead: bool
) -> None:
    text = nfc(" ".join(unescape("".join(run.parts)).split()))
    if not text:
        return
    element, tag = around
    count = max(run.letters[3], 1)
    last = found[-1] if found else None
    goes_on = run.broken and last and last.element is element and text[0].islower()
    if goes_on and len(last.text) < _PARAGRAPH and not last.text.endswith(_SENTENCE_END):
        last.text = f"{last.text} {text}"  # a line broken inside its sentence
        return
    link, bold, italic = (run.letters[look] / count for look in range(3))
    found.append(Block(text, element, tag, link, bold, italic, apart, lead))


def _said(node: etree._Element) -> str:
    """What furniture.csv says of an element's class, id and type: "drop", "lead", or "" for nothing."""
    style = node.get("style")
    if style and _HIDDEN.search(style):
        return "drop"
    told = node.get("class"), node.get("id"), node.get("type")
    return _told(" ".join(filter(None, told))) if any(told) else ""


@lru_cache(maxsize=20_000)
def _told(names: str) -> str:
    whole, part = _names()
    low = names.lower()
    if match := part.search(low):
        return whole[match[0]]
    words = _WORDS.findall(_CAMEL.sub(" ", names).lower())
    return next((whole[word] for word in words if word in whole and not part.fullmatch(word)), "")


@cache
def _names() -> tuple[dict[str, str], re.Pattern[str]]:
    """Words of class names -> what they say; and a pattern for those that may stand inside a word."""
    rows = [row for row in lexicon.rows("furniture") if row["where"] in ("class", "class part")]
    parts = [row["phrase"] for row in rows if row["where"] == "class part"]
    return {row["phrase"]: row["implies"] for row in rows}, re.compile("|".join(map(re.escape, parts)) or "(?!)")


def ancestors(block: Block) -> Iterator[etree._Element]:
    """The block's element and those around it, the innermost first."""
    yield block.element
    yield from block.element.iterancestors()
