"""Web addresses: whether two are the same page's, and the id that a page gets from its own."""

from __future__ import annotations

import hashlib
import re
from urllib.parse import parse_qsl, urlencode, urlsplit

from helpers.language.letters import slug

# What links carry to tell where a reader came from; the page is the same without it.
_TRACKING = re.compile(r"utm_\w+|fbclid|gclid|zarsrc|ref|amp", re.IGNORECASE)


def key(url: str) -> str:
    """The address without scheme, "www.", fragment, tracking and closing slash: equal keys are one page.

    "https://www.vov.vn/a/?utm_source=x#top" -> "vov.vn/a". An address that cannot be taken apart is its own key.
    """
    try:
        parts = urlsplit(url.strip())
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port else ""
    except ValueError:
        return url.strip()
    query = urlencode([pair for pair in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.match(pair[0])])
    return f"{host}{port}{parts.path.rstrip('/')}{'?' + query if query else ''}"


def names_a_page(url: str) -> bool:
    """False for a site's front page, which many pages wrongly declare as their own address."""
    return "/" in key(url) or "?" in key(url)


def article_id(url: str) -> str:
    """An id that the address alone decides: "https://vov.vn/a.vov" -> "vov-vn-" and twelve letters."""
    found = key(url)
    mark = hashlib.sha256(found.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{slug(re.split('[/?]', found)[0])[:60]}-{mark}".lstrip("-")
