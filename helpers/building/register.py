"""The articles of a run by what tells them from others, so that each is used once and under an id of its own."""

from __future__ import annotations

import hashlib
import itertools
import re
from array import array
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from helpers import limits
from helpers.intake import addresses
from helpers.intake.incoming import Rejection, Source
from helpers.language.letters import nfc

if TYPE_CHECKING:
    from helpers.text import Article


_HASH = 16  # bytes of the hash of a text
_HOST = re.compile(r"^(?:www|m|mobile|amp)\.")


@dataclass(frozen=True, slots=True)
class Entry:
    """What tells an article from others.

    Attributes:
        name: where it stood.
        text: a hash of its text.
        address: the key of the address told for it (by metadata.csv, a table, an archive); None when none is.
        ids: its article_id, and what it is called when others have that too, and when that is taken.
        published: its day of publication; None when none is known.
        captured: the moment at which a crawl got it (ISO); "" where nothing tells.
        outlet: who printed it, by the host name without what stands for its pages for telephones; "" if unknown.
    """

    name: str
    text: bytes
    address: str | None
    ids: tuple[str, str, str]
    published: str | None = None
    captured: str = ""
    outlet: str = ""

    @classmethod
    def of(cls, source: Source, article: Article) -> Entry:
        """The entry of an article that a source gave."""
        url = dict(source.told).get("url", "")
        where = letters_of(source.file) if source.record is None else article.sha256[:8]
        longer = f"{article.article_id[: limits.ID_LENGTH - 18]}-{where}"
        return cls(
            name=article.source_file or "",
            text=hashlib.blake2b(article.text.encode(), digest_size=_HASH).digest(),
            address=addresses.key(url) if url and addresses.names_a_page(url) else None,
            ids=(article.article_id, longer, f"{longer}-{source.fingerprint[:8]}"),
            published=article.published,
            captured=dict(source.told).get("captured", ""),
            outlet=_HOST.sub("", (article.outlet or "").lower()),
        )


class Register:
    """The articles met so far, where each is taken or left as it comes; see Choice for all of them together.

    A text read already is a duplicate, unless another outlet printed it; so is a page whose address was told before.
    """

    def __init__(self) -> None:
        self._ids = Ids()
        self._texts: dict[bytes, dict[str, str]] = {}  # text -> outlet -> where it stands
        self._places: dict[str, str] = {}

    def enter(self, entry: Entry) -> str | Rejection:
        """The id under which an article is new, or why it is not."""
        printed = self._texts.get(entry.text, {})
        if printed and (entry.outlet in printed or not entry.outlet or "" in printed):
            again = printed.get(entry.outlet) or next(iter(printed.values()))
            return Rejection(entry.name, "duplicate", f"same text as {again}")
        if entry.address in self._places:
            return Rejection(entry.name, "duplicate", f"same address as {self._places[entry.address]}")
        self._texts.setdefault(entry.text, {})[entry.outlet] = entry.name
        if entry.address:
            self._places[entry.address] = entry.name
        return self._ids.take(entry)


def letters_of(path: str, count: int = 8) -> str:
    """Some letters that tell a path from others, however its own are composed."""
    return hashlib.sha256(nfc(path).encode("utf-8", "surrogatepass")).hexdigest()[:count]


class Ids:
    """The ids of articles met so far."""

    def __init__(self, shared: Container[str] = (), owners: Mapping[str, str] | None = None) -> None:
        """Ids of a run.

        Args:
            shared: what several articles would be called; none of them is where nothing tells which of them came
                first, so that what a person said of the one that was called so is of none of them.
            owners: of such an id the name of the entry that has it all the same.
        """
        self._shared, self._owners = shared, owners or {}
        self._taken: set[str] = set()

    def take(self, entry: Entry) -> str:
        """The first of an entry's ids that no other one has."""
        free = (own for own in entry.ids if own not in self._taken and self._may_have(entry, own))
        own = next(free, entry.ids[-1])
        self._taken.add(own)
        return own

    def _may_have(self, entry: Entry, own: str) -> bool:
        return own not in self._shared or self._owners.get(own) == entry.name


class Shared(frozenset[int]):
    """Ids, held as numbers: a few of millions."""

    def __contains__(self, own: object) -> bool:
        return super().__contains__(_number(str(own)))


class Choice:
    """Which of several copies is used, once all are met; the order of those that differ in a day decides nothing.

    Of one address the newest capture, else the one that stands last: a page that was corrected, or a row that replaces
    another. Of one text the one published first, and of every other outlet that printed it the first, too. What is
    about the two countries goes before what is not.
    """

    def __init__(self) -> None:
        # A national archive has millions of articles, so what is kept of each is some eighty bytes, in arrays.
        self._names, self._ends = bytearray(), array("Q")
        self._texts, self._addresses = bytearray(), array("Q")  # an address as a number; 0: none is told
        self._outlets = array("Q")  # as a number; 0: unknown
        self._days, self._used = array("Q"), bytearray()
        self._ids = array("Q")  # as numbers
        self._captured: dict[int, str] = {}

    def meet(self, entry: Entry, used: bool) -> int:
        """The next article, and its number; used: it is about the two countries and was read."""
        if entry.captured:
            self._captured[len(self._ends)] = entry.captured
        self._names += entry.name.encode()
        self._ends.append(len(self._names))
        self._texts += entry.text
        self._addresses.append(_number(entry.address))
        self._outlets.append(_number(entry.outlet))
        self._days.append(int((entry.published or "9999").replace("-", "").ljust(8, "0")))
        self._used.append(used)
        self._ids.append(_number(entry.ids[0]))
        return len(self._ids) - 1

    def settled(self) -> Iterator[tuple[str, str] | None]:
        """Of each article in the order met: why it is a second copy, (reason, detail); None where it is used."""
        newest, first, reprints = self._compared
        for number in range(len(self._ends)):
            if self.takes(number):
                yield None
            elif first[number] != number and number not in reprints:
                yield "duplicate", f"same text as {self._name(first[number])}"
            else:
                yield "duplicate", f"same address as {self._name(newest[number])}"

    def shared(self) -> Shared:
        """The article_ids that several of those that are used would have."""
        used = [own for number, own in enumerate(self._ids) if self._used[number] and self.takes(number)]
        met = sorted(used)
        return Shared({own for own, after in itertools.pairwise(met) if own == after})

    def takes(self, number: int) -> bool:
        """An article is no second copy, once all are met."""
        newest, first, reprints = self._compared
        return newest[number] == number and (first[number] == number or number in reprints)

    @cached_property
    def _compared(self) -> tuple[array, array, set[int]]:
        """Of each article the newest of its address and the first of its text; which are another outlet's reprints."""
        everyone = range(len(self._ends))
        newest = self._best(everyone, self._addresses.__getitem__, self._by_capture)
        first = self._best((n for n in everyone if newest[n] == n), self._text, self._by_day)
        reprints = self._reprints(n for n in everyone if newest[n] == n and self._of_another_outlet(n, first[n]))
        return newest, first, reprints

    def _best(self, candidates: Iterable[int], key: Callable[[int], Hashable], rank: Callable[[int], tuple]) -> array:
        """Of each article the candidate of the same key that ranks highest; itself where there is none, or no key."""
        found: dict[Hashable, int] = {}
        for number in candidates:
            if (own := key(number)) and (own not in found or rank(number) > rank(found[own])):
                found[own] = number
        return array("Q", (found.get(key(number), number) for number in range(len(self._ends))))

    def _reprints(self, candidates: Iterable[int]) -> set[int]:
        """Of candidates the first of each text and outlet."""
        found: dict[tuple[bytes, int], int] = {}
        for number in candidates:
            own = self._text(number), self._outlets[number]
            found[own] = max(found.get(own, number), number, key=self._by_day)
        return set(found.values())

    def _of_another_outlet(self, number: int, other: int) -> bool:
        outlet, first = self._outlets[number], self._outlets[other]
        return bool(outlet and first) and outlet != first

    def _by_capture(self, number: int) -> tuple:
        return self._used[number], self._captured.get(number, ""), number

    def _by_day(self, number: int) -> tuple:
        return self._used[number], -self._days[number], -(self._addresses[number] or 1 << 64), -number

    def _text(self, number: int) -> bytes:
        return bytes(self._texts[number * _HASH : (number + 1) * _HASH])

    def _name(self, number: int) -> str:
        return self._names[self._ends[number - 1] if number else 0 : self._ends[number]].decode()


def _number(printed: str | None) -> int:
    return int.from_bytes(hashlib.blake2b(printed.encode(), digest_size=8).digest()) or 1 if printed else 0
