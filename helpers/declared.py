"""What an HTML page declares of its day of publication: JSON-LD and meta tags, never what its text may mean."""

from __future__ import annotations

import json
import re

from helpers import stamps

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
# "dateModified": "2024-03-15T23:30:00+07:00"
_MODIFIED = re.compile(r'"dateModified"\s{0,5}:\s{0,5}"[^"]{0,60}"')


def published(tree) -> str | None:
    """The day in Vietnam that an lxml tree declares, by its JSON-LD first, then by its meta tags; None for neither."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json" and (day := _linked(script.text or "")):
            return day
    told = {}
    for tag in tree.iter("meta", "time"):
        for name in _names(tag):
            told.setdefault(name, tag.get("content") or tag.get("datetime") or "")
    return next((day for name in _PUBLISHED if (day := stamps.day(told.get(name, "")))), None)


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
