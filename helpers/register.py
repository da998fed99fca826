"""The articles of a run by what tells them from others, so that each is used once and under an id of its own."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from helpers import addresses
from helpers.incoming import Rejection, Source

if TYPE_CHECKING:
    from helpers.text import Article


@dataclass(frozen=True, slots=True)
class Entry:
    """What tells an article from others.

    Attributes:
        name: where it stood.
        text: a hash of its text.
        address: the key of the address told for it (by metadata.csv, a table, an archive); None when none is.
        ids: its article_id, and what it is called when that is taken, and then that.
    """

    name: str
    text: bytes
    address: str | None
    ids: tuple[str, str, str]

    @classmethod
    def of(cls, source: Source, article: Article) -> Entry:
        """The entry of an article that a source gave."""
        url = dict(source.told).get("url", "")
        longer = f"{article.article_id}-{article.sha256[:8]}"
        return cls(
            name=article.source_file or "",
            text=hashlib.blake2b(article.text.encode(), digest_size=16).digest(),
            address=addresses.key(url) if url and addresses.names_a_page(url) else None,
            ids=(article.article_id, longer, f"{longer}-{source.fingerprint[:8]}"),  # "a b.txt" beside "a-b.html"
        )


class Register:
    """The articles met so far. A text read already is a duplicate, and so is a page whose address was told before."""

    def __init__(self) -> None:
        self._ids: set[str] = set()
        self._texts: dict[bytes, str] = {}
        self._places: dict[str, str] = {}

    def enter(self, entry: Entry) -> str | Rejection:
        """The id under which an article is new, or why it is not."""
        if entry.text in self._texts:
            return Rejection(entry.name, "duplicate", f"same text as {self._texts[entry.text]}")
        if entry.address in self._places:
            return Rejection(entry.name, "duplicate", f"same address as {self._places[entry.address]}")
        self._texts[entry.text] = entry.name
        if entry.address:
            self._places[entry.address] = entry.name
        own = next((name for name in entry.ids if name not in self._ids), entry.ids[-1])
        self._ids.add(own)
        return own
