"""What an HTML page declares of itself (day of publication, headline, address, site), never what its text may mean."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from helpers.intake import stamps

# Names of meta tags, properties and itemprops, as sites use them.
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:article:published_time",
    "article:published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_time",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date.created",
    "datecreated",
    "cxenseparse:recs:publishtime",
)
# A later change is no publication, and a date finder would take it for one.
_CHANGED = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:modified_time",
    "datemodified",
    "last-modified",
    "lastmod",
    "modified",
    "dcterms.modified",
    "dc.date.modified",
    "revised",
)
# "Headline | Báo Nghệ An", "Headline - Tuổi Trẻ Online"
_SITE = re.compile(r"\s+[|–-]\s+[^|–-]{2,60}$")
# "Headline | Báo Thanh Hóa", "QĐND - Headline"
_BESIDE = re.compile(r"(?<=[|–-]\s)[^|,–-]{2,40}$|^[^|,–-]{2,40}(?=\s[|–-]\s)")
# "dateModified": "2024-03-15T23:30:00+07:00"
_MODIFIED = re.compile(r'"dateModified"\s{0,5}:\s{0,5}"[^"]{0,60}"')


class Declared(NamedTuple):
    """What a page says of itself, None for what it does not say.

    Attributes:
        published: the day in Vietnam, by its JSON-LD first, then by its meta tags.
        title: the headline: the page's only h1, else what it tells other sites, else its title, without the outlet's
            name.
        address: the page's own: its canonical link, else what it tells other sites.
        site: the name of the site.
        beside: what stands behind or before the headline in the title, perhaps the site: "Headline | Báo Thanh Hóa".
    """

    published: str | None = None
    title: str | None = None
    address: str | None = None
    site: str | None = None
    beside: tuple[str, ...] = ()


def read(tree) -> Declared:
    """What an lxml tree declares."""
    day = canonical = None
    told: dict[str, str] = {}  # by the names of meta tags, the first filled one of each
    times: dict[str, str] = {}
    tops: list[str] = []
    titles: list[str] = []
    for node in tree.iter("meta", "link", "script", "time", "h1", "title"):
        tag = node.tag
        if tag in ("meta", "time"):
            content = node.get("content") or ""
            for name in _names(node):
                times.setdefault(name, content or node.get("datetime") or "")
                if tag == "meta" and content and not told.get(name):
                    told[name] = " ".join(content.split())
        elif tag == "script":
            if day is None and (node.get("type") or "").strip().lower() == "application/ld+json":
                day = _linked(node.text or "")
        elif tag == "link":
            if canonical is None and (node.get("rel") or "").lower() == "canonical":
                href = (node.get("href") or "").strip()
                canonical = href if href.startswith("http") else None
        elif tag == "h1":
            tops.append(" ".join("".join(_texts(node)).split()))
        else:
            titles.append(" ".join((node.text or "").split()))
    address = canonical or told.get("og:url", "")
    return Declared(
        published=day or next((day for name in _PUBLISHED if (day := stamps.day(times.get(name, "")))), None),
        title=_headline([top for top in tops if top], told.get("og:title") or next(iter(titles), "")),
        address=address if address.startswith("http") else None,
        site=told.get("og:site_name") or None,
        beside=tuple(part for title in titles[:1] for part in _BESIDE.findall(title)),
    )


def _texts(node) -> Iterator[str]:
    """The texts in an element that a reader sees."""
    for part in node.iter():
        if part.tag not in ("script", "style"):
            yield part.text or ""
        if part is not node:
            yield part.tail or ""


def _headline(tops: list[str], told: str) -> str | None:
    if len(tops) == 1:
        return tops[0]
    return next((top for top in tops if top in told), None) or _SITE.sub("", told) or None


def without_changes(tree) -> None:
    """Take the days of later changes out of the tree, so that no date finder meets them."""
    for tag in [tag for tag in tree.iter("meta", "time") if any(name in _CHANGED for name in _names(tag))]:
        tag.attrib.clear()
    for script in tree.iter("script"):
        if script.text and '"dateModified"' in script.text:
            script.text = _MODIFIED.sub('"dateModified":""', script.text)


def _names(tag) -> list[str]:
    return [told.strip().lower() for name in ("property", "name", "itemprop", "http-equiv") if (told := tag.get(name))]


def _linked(text: str) -> str | None:
    """The first datePublished of an article in a block of JSON-LD."""
    try:
        stack = [json.loads(text, strict=False)]
    except (ValueError, RecursionError):
        return None
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            day = node.get("datePublished")
            if isinstance(day, str) and "Comment" not in str(node.get("@type")) and (found := stamps.day(day)):
                return found
            stack.extend(reversed(list(node.values())))
        elif isinstance(node, list):
            stack.extend(reversed(node))
    return None
