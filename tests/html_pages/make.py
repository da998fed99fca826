"""Builds each page of pages/*.txt in its outlet's layout, and with it the truth: which words are body, which furniture.

A page's file has `key: value` lines, a blank line, then one line for each element, its kind in front:
  L lead, P paragraph, H subhead, Q quotation, I item of a list, T row of a table (cells parted by |): the body
  C caption, G picture of a gallery, X title of a film, B byline: may be kept or dropped, as the headline may
  R related link and S its teaser between paragraphs, D notice, K tags, M comment, W sidebar, Z list below, RAW any HTML
    (there {{...}} is body and [[...]] may be either): furniture, as is all else that the layout prints
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from string import Template

from tests.html_pages.layouts import BASE, LAYOUTS

HERE = Path(__file__).parent
BODY, EITHER = ("\ue000", "\ue001"), ("\ue002", "\ue003")  # marks around text, taken out of the finished page
_MARKS = re.compile("[\ue000-\ue003]")
_MARKED = re.compile("\ue000(.*?)\ue001|\ue002(.*?)\ue003", re.DOTALL)
_UNSEEN = re.compile(r"<(script|style|title|textarea)\b.*?</\1>|<!--.*?-->|<!DOCTYPE[^>]*>", re.DOTALL | re.IGNORECASE)
_BREAK = re.compile(
    r"</?(?:p|div|li|td|tr|h[1-6]|br|ul|ol|table|article|section|header|footer|figure|figcaption)\b[^>]*>"
)
_TAG = re.compile(r"<[^>]*>")
IN_BODY, IN_EITHER = "LPHQIT", "CGXB"


@dataclass
class Page:
    """One page: its bytes, and its truth as lines of words."""

    name: str
    said: dict[str, str]
    content: bytes
    body: list[str] = field(default_factory=list)
    either: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)

    @property
    def gold(self) -> list[str]:
        """The records that the body tells, one a string."""
        return [row.strip() for row in self.said.get("records", "").split(";") if row.strip()]


def pages(batch: str = "") -> list[Page]:
    """Every page whose file name begins with `batch`, in order of names."""
    return [build(path) for path in sorted((HERE / "pages").glob(f"{batch}*.txt"))]


def build(path: Path) -> Page:
    """One page of pages/ as bytes, with its truth."""
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    said = {key: text[1:] for key, _, text in (line.partition(":") for line in head.splitlines())}
    lines = [*_parts(rest), *_pool(path.stem)]
    marked = _render(LAYOUTS[said["layout"]], said, lines)
    content = _MARKS.sub("", marked)
    if said.get("form") == "nfd":
        content = unicodedata.normalize("NFD", content)
    page = Page(path.stem, said, _encode(content, said.get("charset", "utf-8")))
    seen = _UNSEEN.sub("\n", marked)
    for match in _MARKED.finditer(seen):
        (page.either if match[1] is None else page.body).append(_plain(match[1] or match[2] or ""))
    left = _TAG.sub("", _BREAK.sub("\n", _MARKED.sub("\n", seen)))
    page.furniture = [line for raw in left.split("\n") if (line := _plain(raw))]
    return page


def rendered(layout: str, said: dict[str, str], lines: list[tuple[str, str]]) -> str:
    """A page of LAYOUTS as HTML, without its truth: the kinds of lines are those of pages/*.txt."""
    return _MARKS.sub("", _render(LAYOUTS[layout], said, lines))


def _parts(text: str) -> list[tuple[str, str]]:
    return [(kind, told) for kind, _, told in (line.partition(": ") for line in text.splitlines() if line.strip())]


def _pool(name: str) -> list[tuple[str, str]]:
    """Furniture for the page out of pool.txt: other leaders, days and sums, others for each page."""
    pool = _parts((HERE / "pool.txt").read_text(encoding="utf-8"))
    start = sum(name.encode())
    return [pool[(start + step * 7) % len(pool)] for step in range(8 + start % 7)]


def _render(layout: dict[str, str], said: dict[str, str], lines: list[tuple[str, str]]) -> str:
    lead = next((text for kind, text in lines if kind == "L"), "")
    numbered = [(kind, text, str(number)) for number, (kind, text) in enumerate(lines, start=1)]
    groups = {kind: [row for row in numbered if row[0] == kind] for kind in "KMWZ"}
    inside = [row for row in numbered if row[0] not in "KMWZL"]
    body = "".join(
        _group(layout, family, list(rows)) for family, rows in groupby(inside, key=lambda row: _family(row[0]))
    )
    charset = said.get("charset", "utf-8")
    whole = " ".join(_plain(text) for kind, text in lines if kind in IN_BODY).replace('"', "”")
    values = {
        "title": EITHER[0] + said["title"] + EITHER[1],
        "plain_title": _plain(said["title"]),
        "plain_lead": _plain(lead).replace('"', "”"),
        "suffix": said.get("suffix", ""),
        "site": said.get("site", ""),
        "url": said["url"],
        "time": said.get("time", ""),
        "shown": said.get("shown", ""),
        "charset": charset,
        "ld_body": f',"articleBody":"{whole}"' if said.get("ld_body") else "",
        "lead": BODY[0] + lead + BODY[1] if lead else "",
        "body": body,
        "tags": Template(layout["tags"]).safe_substitute(all=_items(layout, groups["K"])) if groups["K"] else "",
        "comments": _items(layout, groups["M"]),
        "side": _items(layout, groups["W"]),
        "more": _items(layout, groups["Z"]),
    }
    return Template(layout["page"]).safe_substitute(values)


def _family(kind: str) -> str:
    return "R" if kind in "RS" else kind


def _group(layout: dict[str, str], family: str, rows: list[tuple[str, str, str]]) -> str:
    if family == "RAW":
        text = "".join(text for _, text, _ in rows)
        for marks, (start, end) in ((BODY, ("{{", "}}")), (EITHER, ("[[", "]]"))):
            text = text.replace(start, marks[0]).replace(end, marks[1])
        return text
    if family == "R" and "S" in layout and layout["S"] != BASE["S"]:  # every link has a teaser there, an empty one too
        kinds = [kind for kind, _, _ in rows] + ["R"]
        rows = [
            out
            for i, row in enumerate(rows)
            for out in ([row, ("S", "", row[2])] if kinds[i : i + 2] == ["R", "R"] else [row])
        ]
    items = _items(layout, rows)
    return Template(layout[family + "+"]).safe_substitute(all=items) if family + "+" in layout else items


def _items(layout: dict[str, str], rows: list[tuple[str, str, str]]) -> str:
    return "".join(_element(layout, kind, text, number) for kind, text, number in rows)


def _element(layout: dict[str, str], kind: str, text: str, number: str) -> str:
    if kind == "K":
        return " ".join(Template(layout["K"]).substitute(text=tag.strip(), n=number) for tag in text.split(";"))
    start, end = BODY if kind in IN_BODY else EITHER if kind in IN_EITHER else ("", "")
    if kind == "T":
        cells = [Template(layout["cell"]).substitute(text=start + cell.strip() + end) for cell in text.split("|")]
        return Template(layout["T"]).substitute(cells="".join(cells))
    first, _, rest = text.partition("|")
    values = {
        "text": start + (rest.strip() if kind in "MWZ" else text) + end,
        "plain": _plain(text),
        "head": first.strip(),
        "n": number,
    }
    return Template(layout[kind]).safe_substitute(values)


def _plain(text: str) -> str:
    text = html.unescape(_TAG.sub("", _MARKS.sub("", _BREAK.sub(" ", text))))
    return " ".join(unicodedata.normalize("NFC", text).split())


def _encode(text: str, charset: str) -> bytes:
    """Windows-1258 writes the tones as marks of their own behind the letter, as its users' editors did."""
    if charset != "windows-1258":
        return text.encode(charset)
    found = bytearray()
    for char in text:
        try:
            found += char.encode("cp1258")
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", char)
            tone = next((c for c in parts if c in "\u0300\u0301\u0303\u0309\u0323"), "")
            found += unicodedata.normalize("NFC", parts.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
    return bytes(found)
