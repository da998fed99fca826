"""What an HTML page declares of itself (day of publication, headline, address, site), never what its text may mean."""

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
# "Headline | Báo Nghệ An", "Headline - Tuổi Trẻ Online"
_SITE = re.compile(r"\s+[|–-]\s+[^|–-]{2,60}$")
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


def title(tree) -> str | None:
    """The headline: the page's only h1, else what it tells other sites, else its title, without the outlet's name."""
    tops = [text for node in tree.iter("h1") if (text := " ".join("".join(node.itertext()).split()))]
    if len(tops) == 1:
        return tops[0]
    told = _meta(tree, "og:title") or next((" ".join((node.text or "").split()) for node in tree.iter("title")), "")
    return next((top for top in tops if top in told), None) or _SITE.sub("", told) or None


def address(tree) -> str | None:
    """The page's own address: its canonical link, else what it tells other sites."""
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and (href := (link.get("href") or "").strip()).startswith(
            "http"
        ):
            return href
    told = _meta(tree, "og:url")
    return told if told.startswith("http") else None


def site(tree) -> str | None:
    """The name of the site."""
    return _meta(tree, "og:site_name") or None


def _meta(tree, name: str) -> str:
    """The first filled meta tag of this name."""
    return next(
        (" ".join(told.split()) for tag in tree.iter("meta") if name in _names(tag) and (told := tag.get("content"))),
        "",
    )


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
