"""The articles of a run by what tells them from others, so that each is used once and under an id of its own."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
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
        published: its day of publication; None when none is known.
        captured: the moment at which a crawl got it (ISO); "" where nothing tells.
    """

    name: str
    text: bytes
    address: str | None
    ids: tuple[str, str, str]
    published: str | None = None
    captured: str = ""

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
            published=article.published,
            captured=dict(source.told).get("captured", ""),
        )


class Register:
    """The articles met so far, where each is taken or left as it comes; see Choice for all of them together.

    A text read already is a duplicate, and so is a page whose address was told before.
    """

    def __init__(self) -> None:
        self._ids = Ids()
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
        return self._ids.take(entry)


class Ids:
    """The ids of articles met so far."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, entry: Entry) -> str:
        """The first of an entry's ids that no other one has."""
        own = next((name for name in entry.ids if name not in self._taken), entry.ids[-1])
        self._taken.add(own)
        return own


class Choice:
    """Which of several copies is used, once all are met; the order of those that differ in a day decides nothing.

    Of one address the newest capture, else the one that stands last: a page that was corrected, or a row that replaces
    another. Of one text, whoever printed it, the one published first: its day is that of the news. What is about the
    two countries goes before what is not.
    """

    def __init__(self) -> None:
        self._met: list[tuple[str, bytes, str | None, tuple, tuple]] = []

    def meet(self, entry: Entry, used: bool) -> None:
        """The next article; used: it is about the two countries and was read."""
        number = len(self._met)
        newest = (used, entry.captured, number)
        first = (not used, entry.published or "9999", entry.address or "~", number)
        self._met.append((entry.name, entry.text, entry.address, newest, first))

    def settled(self) -> Iterator[tuple[str, str] | None]:
        """Of each article in the order met: why it is a second copy, (reason, detail); None where it is used."""
        met = self._met
        by_address: dict[str, int] = {}
        for number, (_, _, address, newest, _) in enumerate(met):
            if address and (address not in by_address or newest > met[by_address[address]][3]):
                by_address[address] = number
        left = [address is None or by_address[address] == number for number, (_, _, address, *_) in enumerate(met)]
        by_text: dict[bytes, int] = {}
        for number, (_, text, _, _, first) in enumerate(met):
            if left[number] and (text not in by_text or first < met[by_text[text]][4]):
                by_text[text] = number
        for number, (_, text, address, *_) in enumerate(met):
            if by_text.get(text, number) != number:
                yield "duplicate", f"same text as {met[by_text[text]][0]}"
            else:
                yield None if left[number] else ("duplicate", f"same address as {met[by_address[address]][0]}")
