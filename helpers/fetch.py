"""Fetches the pages of a list of links into data/raw: what there is to do, doing it, and what came of it."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Event, Lock
from urllib.parse import urlsplit

from helpers.intake import addresses, listedrows, stamps
from helpers.intake.decode import Undecodable, decode
from helpers.intake.download import Failed, Manners, Web
from helpers.intake.fetched import Link, Store
from helpers.language.letters import slug, squeeze
from helpers.limits import HOST_FAILURES, ID_LENGTH

SECONDS_A_PAGE = 0.5  # what an answer takes beside the pause, for the estimate


@dataclass(frozen=True)
class Plan:
    """What a run will do: the links to fetch by host, and those that need nothing."""

    hosts: dict[str, list[Link]]
    kept: list[Link]  # came in a run that was stopped; only to be put in place
    there: int = 0
    given_up: list[tuple[Link, str]] = field(default_factory=list)  # failed for good in an earlier run
    wrong: list[tuple[str, str]] = field(default_factory=list)  # lines that are no address

    @property
    def pages(self) -> int:
        return sum(map(len, self.hosts.values()))

    def lines(self, manners: Manners) -> list[str]:
        """What the user is told beforehand."""
        seconds = manners.delay + SECONDS_A_PAGE
        longest = max((len(links) + 1 for links in self.hosts.values()), default=0) * seconds
        together = (self.pages + len(self.hosts)) * seconds / manners.hosts_at_once
        told = f"{_many(self.pages, 'page')} to fetch from {_many(len(self.hosts), 'host')}"
        if self.pages:
            told += f", one a second from each host at most: about {_duration(max(longest, together))}"
        more = [f"{self.there} are there already"] if self.there else []
        if self.given_up:
            more.append(f"{len(self.given_up)} failed for good earlier (--again asks once more)")
        if self.wrong:
            more.append(f"{len(self.wrong)} are no address")
        return [told, *(["; ".join(more)] if more else [])]

    def no_addresses(self) -> list[str]:
        """The lines of the list that are no address, each with its number and why."""
        return [_printable(f"{where[:200]}: {why}") for where, why in self.wrong]


@dataclass
class Outcome:
    """What came of a run."""

    saved: list[str] = field(default_factory=list)
    failed: list[tuple[str, str]] = field(default_factory=list)
    stopped: bool = False

    def lines(self) -> list[str]:
        """One line a failure, after the count."""
        told = f"{_many(len(self.saved), 'page')} saved, {len(self.failed)} failed"
        if self.stopped:
            told += "; stopped: the same command goes on from here"
        return [told, *(_printable(f"failed {url}: {why}") for url, why in sorted(self.failed))]


def links(path: Path) -> tuple[list[Link], list[tuple[str, str]]]:
    """The links of a file, and the lines that are none: one address a line, or a CSV with a column of addresses.

    Of a CSV the columns title, published and outlet are used too, by the names of article_columns.csv; a page of
    data/sources.csv is called by its id. In a list, empty lines and those that begin with # are passed over.

    Raises:
        ValueError: the file is no text, or a CSV without a column of addresses.
    """
    try:
        content = decode(path.read_bytes())
    except Undecodable as error:
        raise ValueError(f"{path}: {error.reason}: {error.detail}") from None
    listed = _table(path, content) if path.suffix.lower() == ".csv" else _lines(content)
    found: dict[str, Link] = {}
    wrong: list[tuple[str, str]] = []
    for number, link in listed:
        if why := _no_address(link.url):
            wrong.append((f"line {number}: {link.url}", why))
        else:
            found.setdefault(addresses.key(link.url), link)
    return list(found.values()), wrong


def _lines(content: str) -> Iterator[tuple[int, Link]]:
    for number, line in enumerate(content.split("\n"), start=1):
        if (url := line.strip()) and not url.startswith("#"):
            yield number, Link(url)


def _table(path: Path, content: str) -> Iterator[tuple[int, Link]]:
    header = content.split("\n", 1)[0]
    sign = max(",;\t", key=header.count)
    rows = csv.DictReader(io.StringIO(content, newline=""), delimiter=sign)
    held = listedrows.columns([name for name in rows.fieldnames or [] if name])
    if "url" not in held:
        raise ValueError(f"{path}: no column of addresses (url, link ...) among {', '.join(rows.fieldnames or [])}")
    ids = {"id", "url", "coders"} <= set(rows.fieldnames or [])  # data/sources.csv, or a list made like it
    for row in rows:
        told = {
            column: next((squeeze(row[name]) for name in names if row.get(name)), "") for column, names in held.items()
        }
        if told["url"]:
            published = stamps.day(told.get("published", "")) or ""
            name = slug(row["id"] or "")[:ID_LENGTH] if ids else ""
            link = Link(told["url"], name, told.get("outlet", ""), published, told.get("title", ""))
            yield rows.line_num, link


def _no_address(url: str) -> str:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError as error:
        return str(error)
    if parts.scheme not in ("http", "https") or not parts.hostname or len(url) > 2000 or any(c.isspace() for c in url):
        return "no http or https address"
    return "" if parts.username is None else "an address with a user's name in it"


def plan(
    listed: list[Link], store: Store, *, wrong: list[tuple[str, str]] | None = None, limit: int | None = None,
    again: bool = False,
) -> Plan:  # fmt: skip
    """What there is to do for some links; nothing is asked of any server.

    Args:
        listed: the links, each page once.
        store: the folder, with what is there.
        wrong: lines of the list that are no address.
        limit: fetch so many pages at most; the next run goes on.
        again: ask once more for pages that failed for good.
    """
    own = store.own_pages()
    hosts: dict[str, list[Link]] = {}
    kept: list[Link] = []
    given_up: list[tuple[Link, str]] = []
    there = pages = 0
    for link in listed:
        state = store.state(link)
        known = state.get("state")
        if known == "fetched" or (known == "saved" and not (store.folder / state["file"]).exists()):
            kept.append(link)
        elif known == "saved" or addresses.key(link.url) in own:
            there += 1
        elif known == "failed" and not state.get("later") and not again:
            given_up.append((link, str(state.get("detail"))))
        elif limit is None or pages < limit:
            pages += 1
            hosts.setdefault(urlsplit(link.url).hostname or "", []).append(link)
    return Plan(hosts, kept, there, given_up, wrong or [])


def run(
    planned: Plan, store: Store, named: frozenset[str], manners: Manners | None = None, *, agent: str = "",
    told: Callable[[], None] = lambda: None,
) -> Outcome:  # fmt: skip
    """Fetch what is planned, each host at its own pace; stopping it at any moment loses nothing.

    Args:
        planned: from plan().
        store: held by the caller (Store.alone).
        named: the hosts of the user's list.
        manners: the waits.
        agent: what it calls itself; "": the project's own name.
        told: called after each page.
    """
    manners = manners or Manners()
    lock, stop = Lock(), Event()

    def pause(seconds: float) -> None:
        if stop.wait(seconds):
            raise Failed("stopped", later=True)

    if manners.sleep is time.sleep:
        manners = replace(manners, sleep=pause)  # a pause that Ctrl-C ends
    web = Web(named, manners, agent) if agent else Web(named, manners)
    outcome = Outcome(failed=[*planned.wrong, *((link.url, why) for link, why in planned.given_up)])

    def settle(link: Link, put: Callable[[], str]) -> None:
        with lock:
            try:
                outcome.saved.append(put())
            except (OSError, ValueError) as error:
                outcome.failed.append((link.url, f"cannot be saved: {error}"))

    def visit(waiting: list[Link]) -> None:
        in_a_row = 0
        for number, link in enumerate(waiting):
            try:
                page = web.page(link.url)
            except Failed as failed:
                if stop.is_set():
                    return
                with lock:
                    store.fail(link, str(failed), failed.later)
                    outcome.failed.append((link.url, str(failed)))
                in_a_row = in_a_row + 1 if failed.later else 0
            else:
                in_a_row = 0
                settle(link, lambda link=link, page=page: store.keep(link, page.body, page.url))
            told()
            if stop.is_set():
                return
            if in_a_row == HOST_FAILURES:
                why = f"left for another run: {in_a_row} pages in a row did not come from this host"
                with lock:
                    outcome.failed += [(left.url, why) for left in waiting[number + 1 :]]
                return

    for link in planned.kept:
        settle(link, lambda link=link: store.finish(link))
    largest_first = sorted(planned.hosts.values(), key=len, reverse=True)
    with ThreadPoolExecutor(manners.hosts_at_once) as pool:
        visits = [pool.submit(visit, waiting) for waiting in largest_first]
        try:
            for one in visits:
                one.result()
        except KeyboardInterrupt:
            stop.set()
            outcome.stopped = True
            pool.shutdown(cancel_futures=True)
    return outcome


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}{'' if number == 1 else 's'}"


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} seconds"
    return f"{seconds / 60:.0f} minutes" if seconds < 5400 else f"{seconds / 3600:.1f} hours"


def _printable(line: str) -> str:
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in line)
