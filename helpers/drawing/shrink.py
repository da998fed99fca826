"""Smaller files that look the same: a PNG with a palette, an SVG without what nobody sees."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree

SVG, XLINK = "http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"
HREF, USE, PATH = f"{{{XLINK}}}href", f"{{{SVG}}}use", f"{{{SVG}}}path"


def png(content: bytes) -> bytes:
    """A PNG in 256 colours, about a third of the bytes.

    A chart has a few flat colours and their blends at edges: maximum coverage moves no channel of any pixel of ours by
    more than 8 of 255, where median cut moves some by 34. No dithering: it would speckle flat colours.
    """
    from PIL import Image

    picture = Image.open(io.BytesIO(content)).convert("RGB")
    size = picture.info.get("dpi")
    flat = picture.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    out = io.BytesIO()
    flat.save(out, "PNG", optimize=True, **({"dpi": size} if size else {}))
    return out.getvalue()


def svg(content: bytes, title: str = "") -> bytes:
    """An SVG of matplotlib with short names, short path data and no metadata, about a third of the bytes.

    Letters stay paths, each drawn once and used again: an SVG shown as a picture may load no font, and a font inside
    the file is refused by the sites that show it. A line an element, so that a change is a short diff.

    Args:
        content: as matplotlib wrote it.
        title: its words for screen readers.
    """
    ElementTree.register_namespace("", SVG)
    ElementTree.register_namespace("xlink", XLINK)
    root = ElementTree.fromstring(content)
    for element in root.findall(f"{{{SVG}}}metadata"):
        root.remove(element)
    used = set(re.findall(rb'(?:href="|url\()#([\w-]+)', content))
    short = {}  # in order of the file
    for element in root.iter():
        name = element.get("id")
        if name is not None and name.encode() in used:
            element.set("id", short.setdefault(name, f"i{len(short):x}"))
        elif name is not None:
            del element.attrib["id"]
        element.tail = None
        element.text = element.text if element.tag == f"{{{SVG}}}style" else None
    for element in root.iter():
        _shorten(element, short)
    _flatten(root)
    root.set("role", "img")
    if title:
        named = ElementTree.Element(f"{{{SVG}}}title")
        named.text = title
        root.insert(0, named)
    text = ElementTree.tostring(root, encoding="unicode", short_empty_elements=True)
    return (re.sub(r"(?<=>)(?=<(?!/))", "\n", text).replace(" />", "/>") + "\n").encode()


def _shorten(element: ElementTree.Element, short: dict[str, str]) -> None:
    for name, value in element.attrib.items():
        if name == HREF:
            element.set(name, "#" + short[value.removeprefix("#")])
        elif name == "d":
            element.set(name, path_data(value))
        elif name in ("clip-path", "style", "fill"):
            tight = re.sub(r"url\(#([\w-]+)\)", lambda m: f"url(#{short[m[1]]})", value)
            element.set(name, re.sub(r"(?<=[:;]) +", "", tight))
        elif name in ("x", "y") and re.fullmatch(r"-?\d+\.\d{3,}", value):
            element.set(name, number(value))
    # <use transform="translate(60 0)"/> and <use x="60"/> are the same place
    moved = re.fullmatch(r"translate\((-?[\d.]+)[ ,]0\)", element.get("transform", ""))
    if element.tag == USE and moved and "x" not in element.attrib:
        del element.attrib["transform"]
        element.set("x", number(moved[1]))


def _flatten(element: ElementTree.Element) -> None:
    """Take the place of groups that say nothing: matplotlib wraps every text and mark in one or two."""
    children = []
    for child in element:
        _flatten(child)
        children += list(child) if child.tag == f"{{{SVG}}}g" and not child.attrib else [child]
    element[:] = children


def number(printed: str) -> str:
    """A coordinate to a hundredth of a point, without idle zeros: "74.281188" -> "74.28"."""
    value = round(float(printed), 2) + 0.0  # -0.0 becomes 0.0
    return f"{value:.2f}".rstrip("0").rstrip(".").replace("-0.", "-.").removeprefix("0") or "0"


def path_data(told: str) -> str:
    """Path data without idle blanks and repeated letters: "L 1 2 \\nL -3 4 " -> "L1 2-3 4".

    Letters of the alphabet have whole coordinates, which stay; others are kept to a hundredth of a point.
    """
    out, before = [], ""
    for letter, numbers in re.findall(r"([A-Za-z])([^A-Za-z]*)", told):
        values = [number(value) for value in numbers.split()]
        # after M a further pair is a line, so an M is always printed
        out.append((" " if letter == before and values else letter) + " ".join(values))
        before = letter if letter not in "Mm" else {"M": "L", "m": "l"}[letter]
    return "".join(out).replace(" -", "-")
