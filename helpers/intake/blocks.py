"""The blocks of text of an HTML page, in reading order, each with the elements and the looks that it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from lxml import etree

from helpers.intake.decode import unescape
from helpers.language import lexicon
from helpers.language.letters import nfc

_SILENT = {"script", "style", "noscript", "template", "head", "textarea", "select", "option", "svg", "iframe", "object"}
_APART = {"nav", "footer", "aside", "form", "button", "figcaption", "dialog", "menu", "amp-sidebar", "amp-ad"}
_INLINE = {
    *("abbr", "acronym", "big", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "font", "ins", "kbd", "label"),
    *("mark", "q", "s", "small", "span", "strike", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture"),
    *("source", "amp-img", "input", "o:p", "st1:place", "strong-text"),
}
_LOOKS = {"link": 0, "bold": 1, "italic": 2}
# What an element is to the text around it; one that is not listed breaks it off.
_KINDS = {
    **dict.fromkeys(_SILENT, "silent"),
    **dict.fromkeys(_INLINE, "inline"),
    "a": "link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "br": "br",
}
_PLAIN = [0, 0, 0]  # in no link, not bold, not in italics
_NO_MENU = ("p", "h1", "article", "time", *_SILENT)
_TEXTS = etree.XPath("descendant::text()", smart_strings=False)  # as itertext(), in a quarter of its time
_UNLINKED = etree.XPath("descendant::text()[not(ancestor::a)]", smart_strings=False)
_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none", re.IGNORECASE)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"[^\W_]+")
_PARAGRAPH = 5_000  # letters, more than a paragraph has: a longer one is not put together from lines
_SENTENCE_END = (".", "!", "?", ":", ";", "…", "”", '"', ")")


class Place(NamedTuple):
    """Where text stands.

    Attributes:
        path: the element that breaks the text off, and all around it, the outermost first.
        tag: the name of that element.
        apart: those of path that by their name, class or id may be none of the body's.
        lead: the class of one of them says that it opens the article.
    """

    path: tuple[etree._Element, ...]
    tag: str
    apart: tuple[etree._Element, ...]
    lead: bool


@dataclass(slots=True)
class Block:
    """A run of text without a break; link, bold, italic: the share of its letters in links, in bold, in italics."""

    text: str
    place: Place
    link: float = 0.0
    bold: float = 0.0
    italic: float = 0.0

    @property
    def element(self) -> etree._Element:
        return self.place.path[-1]


def read_blocks(tree: etree._Element) -> list[Block]:
    """Every block of text that the page shows, furniture included.

    Args:
        tree: without comments and processing instructions.
    """
    found: list[Block] = []
    opened: list[etree._Element] = []  # the elements around what is read
    places = [Place((tree,), "body", (), False)]
    parts: list[str] = []  # the text since the last break
    letters, depth = [0, 0, 0], [0, 0, 0]  # in links, in bold, in italics: how many of the parts, how deep now
    broken = False  # a <br> stands before the parts

    def close() -> None:
        _add(found, "".join(parts), letters, broken, places[-1])
        parts.clear()
        if letters != _PLAIN:
            letters[:] = _PLAIN

    walk = etree.iterwalk(tree, events=("start", "end"))
    for event, node in walk:
        tag = node.tag
        kind = _KINDS.get(tag)
        if event == "start":
            if kind == "silent":
                walk.skip_subtree()
                continue
            opened.append(node)
            if kind is None or kind == "br":
                if parts:  # mostly there is nothing between two tags but their line's indent
                    close()
                broken = kind == "br"
            elif kind != "inline":
                depth[_LOOKS[kind]] += 1
            if kind is None:
                place = _placed(node, tag, opened, places[-1])
                places.append(place)
                if place.apart[-1:] == (node,) and (text := _menu(node)):
                    found.append(Block(text, place, link=1.0))
                    walk.skip_subtree()
                    continue
            text = node.text
        else:
            if kind is None:
                if parts:
                    close()
                broken = False
                places.pop()
            elif kind in _LOOKS:
                depth[_LOOKS[kind]] -= 1
            if kind != "silent":
                opened.pop()
            text = node.tail
        if text and (parts or not text.isspace()):
            parts.append(text)
            if depth != _PLAIN:  # mostly it is not
                count = len(text) - text.count(" ")
                for look in range(3):
                    if depth[look]:
                        letters[look] += count
    if parts:
        close()
    whole = "\n".join(block.text for block in found)
    if nfc(whole) != whole:  # by a character told by its number; asked once for the page, which decode() has tidied
        for block in found:
            block.text = nfc(block.text)
    return found


def _placed(node: etree._Element, tag: str, opened: list[etree._Element], around: Place) -> Place:
    """The place of text right below an element, which stands in others."""
    said = _said(node)
    apart = (*around.apart, node) if said == "drop" or tag in _APART else around.apart
    return Place(tuple(opened), tag, apart, around.lead or said == "lead")


def _menu(node: etree._Element) -> str:
    """The text of an element that is nothing but links, five or more of them, as one line; "" of any other.

    A page has more links in its menus than paragraphs, and each looked at for itself takes most of the page's time.
    """
    if sum(1 for _ in node.iter("a")) < 5 or next(node.iter(*_NO_MENU), None) is not None:
        return ""
    return _clean(" ".join(_TEXTS(node))) if all(map(str.isspace, _UNLINKED(node))) else ""


def _clean(text: str) -> str:
    return " ".join(unescape(text).split())


def _add(found: list[Block], raw: str, letters: list[int], broken: bool, place: Place) -> None:
    """Add a block, or let the last one go on with it; letters: how many of it are in links, in bold, in italics."""
    text = _clean(raw)
    if not text:
        return
    last = found[-1] if found else None
    goes_on = broken and last and last.place is place and text[0].islower()
    if goes_on and len(last.text) < _PARAGRAPH and not last.text.endswith(_SENTENCE_END):
        last.text = f"{last.text} {text}"  # a line broken inside its sentence
        return
    if letters == _PLAIN:
        found.append(Block(text, place))
        return
    count = max(len(raw) - raw.count(" "), 1)
    link, bold, italic = letters
    found.append(Block(text, place, link / count, bold / count, italic / count))


def _said(node: etree._Element) -> str:
    """What furniture.csv says of an element's class, id and type: "drop", "lead", or "" for nothing."""
    attributes = node.attrib
    if not attributes:
        return ""
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
