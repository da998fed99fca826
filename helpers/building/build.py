"""From saved pages to checked tables on disk: read, screen, extract, merge, write."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from helpers import schema
from helpers.building import cache, provenance
from helpers.building.assembly import assemble
from helpers.building.batches import sections
from helpers.building.beside import Beside
from helpers.building.summary import TOLD, Summary, told
from helpers.intake import folder as inputs
from helpers.intake.incoming import Note, Rejection, undated
from helpers.language import wordlists
from helpers.storage import switch, upload
from helpers.storage.places import Remote, place
from helpers.storage.tablefiles import TableFiles, rows_of

if TYPE_CHECKING:
    from helpers import tables
    from helpers.building.recoding import Recoded
    from helpers.text import Article


__all__ = ["TOLD", "Emptied", "Summary", "build", "from_pages", "screen", "told", "write"]


class Emptied(ValueError):
    """A build without any article would take the place of one with some."""


def screen(pages: Iterable[Article | Rejection], keep_irrelevant: bool = False) -> tuple[list[Article], list[dict]]:
    """The articles to be read, and the rows of `rejected`: broken input, second copies, other subjects, unread days."""
    from helpers.intake import screening  # everything that reads: a build of pages that were read before does without

    kept: list[Article] = []
    rejected: list[dict] = []
    for page in pages:
        if isinstance(page, Rejection):
            rejected.append({"source_file": page.source_file, "reason": page.reason, "detail": page.detail})
            continue
        about, why = (True, "") if keep_irrelevant else screening.relevant(page)
        if not about:
            rejected.append({"source_file": page.source_file, "reason": "not about the two countries", "detail": why})
        else:
            kept.append(page)
            if page.undated:
                reason, detail = undated(page.undated)
                rejected.append({"source_file": page.source_file, "reason": reason, "detail": detail})
    return kept, rejected


def from_pages(folder: Path, *, keep_irrelevant: bool = False) -> tables.Tables:
    """Every table of a folder of saved pages or cleaned articles, by machine reading alone; data/records is not read.

    Args:
        folder: pages, archives and tables of articles at any depth; see folder.sources().
        keep_irrelevant: read articles that are not about the two countries too.
    """
    with tempfile.TemporaryDirectory() as home:
        return build(Path(home) / "tables", folder, keep_irrelevant=keep_irrelevant).tables


def build(
    out: Path | Remote | str,
    articles: Path | Remote | str | None = None,
    *,
    csv: bool = False,
    keep_irrelevant: bool = False,
    allow_empty: bool = False,
    progress: bool = False,
    jobs: int | None = None,
    scheduler: str | None = None,
    other: Beside | None = None,
    records: Path | None = None,
) -> Summary:
    """Read a folder of articles, or data/ itself, and write every table to `out`; its tables change all at once.

    What was read in a folder is remembered in `out` (of a URL: in the user's own cache), so that the next run reads
    only what is new or changed; the file can be deleted at any time. The same articles give the same bytes, wherever
    and in however many processes they are read.

    Args:
        out: where NAME.parquet goes, a folder or its URL; an interrupted run leaves the old tables whole, and other
            files stay as they are.
        articles: pages, archives and tables of articles at any depth, or the URL of such a folder; see
            folder.sources(). None: data/ itself.
        csv: write NAME.csv too.
        keep_irrelevant: read articles that are not about the two countries too.
        allow_empty: let tables without an article take the place of tables with some.
        progress: show a bar on a terminal.
        jobs: processes that read at the same time; see workers().
        scheduler: of a Dask cluster that reads; see workers().
        other: a process beside this one that reads a few pages; see workers().
        records: of a folder of articles: a folder laid out as data/records/local/, whose rows stand in place of what is
            read in their articles; none is looked for elsewhere.

    Raises:
        FileExistsError: `out` holds a CSV of a table's name that no build wrote, such as the records of data/.
        FileNotFoundError: there is no such folder.
        SchemaError: a file of `records` breaks its declaration; nothing is read then.
        Emptied: no article came of it while `out` holds tables with some: they stay, unless allow_empty is set.
        BrokenList: a word list of data/reference/ cannot be used; nothing is read then.
    """
    out = place(out)
    if articles is None:
        from helpers import tables

        if records:
            raise ValueError("records: data/ has its own, in data/records/local; say which articles these are of")
        wordlists.check()
        return replace(write(tables.load(), out, csv=csv), notes=tuple(_left_open(None)))
    articles = place(articles)
    if not (articles.is_dir() or articles.is_file()):
        raise FileNotFoundError(f"{articles}: no such folder of articles")
    own = _told_anew(records) if records else None
    made_of = provenance.told(_last(articles), records and _last(records), keep_irrelevant)
    with _writing(out, csv, made_of) as files, cache.Cache(_remembered(out)) as store, _bar(progress) as counted:
        _check_lists(store)
        notes = _left_open(own) if own else []
        found = counted(inputs.sources(articles, out, store, notes.append))
        reasons = assemble(sections(found, store, keep_irrelevant, jobs, scheduler, other), files, store, own)
        summary = Summary(files.counts, out, reasons, (*notes, *(own.untaken() if own else ())))
        if not (allow_empty or files.counts["articles"]) and _holds_articles(out):
            raise Emptied(_emptied(articles, summary))
    return summary


def _check_lists(store: cache.Cache) -> None:
    """Read every word list before the first article, unless an earlier run did: a store of other lists is emptied."""
    mark = hashlib.sha256(b"word lists").digest()
    if not store.get([mark]):
        wordlists.check()
        store.put({mark: b"read"})


def _told_anew(folder: Path) -> Recoded:
    from helpers.building.recoding import Recoded  # and everything that reads

    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder of corrections")
    return Recoded.of(folder)


def _left_open(own: Recoded | None) -> list[Note]:
    """What a person's rows leave open, those of data/records/local where none are given; see hand.notes()."""
    from helpers import hand, records

    if own:
        return hand.notes(own.decided, own.where)
    folder = records.DATA / "records" / "local"
    return [*hand.notes(records.own(folder), records.called(folder)), *_untaken(folder)]


def _untaken(folder: Path) -> list[Note]:
    """What the rows of data/records/local say that nobody read, where the machine reads otherwise now."""
    if not any(folder.glob("*.csv")):
        return []
    from helpers.building import recoding
    from helpers.correcting import correctable

    own = recoding.Recoded.of(folder)
    for page in correctable.pages(folder.parents[1]).values():
        recoding.anew_if_told(page, own)
    return own.untaken()


def _holds_articles(out: Path | Remote) -> bool:
    path = switch.snapshot(out)("articles.parquet")
    try:
        return path.exists() and next(rows_of(path), None) is not None
    except pa.ArrowException:  # no table of ours
        return False


def _emptied(articles: Path | Remote, summary: Summary) -> str:
    """Why no article came of a folder, which may be a wrong one, or on a disk that is not mounted."""
    why = ", ".join(f"{number:,} {reason}" for reason, number in summary.by_reason().items())
    met = f"no article in it can be used ({why})" if why else "no page, table or archive in it"
    return f"{articles}: {met}; the tables of {summary.out} hold articles and stay as they are (--allow-empty: they go)"


def write(found: tables.Tables, out: Path | Remote | str, *, csv: bool = False) -> Summary:
    """Write tables as build() does."""
    out = place(out)
    with _writing(out, csv, provenance.told(None)) as files:
        for name, frame in found.as_dict().items():
            files.add_frame(name, frame)
    return Summary(files.counts, out, Counter(found.rejected["reason"]))


def _remembered(out: Path | Remote) -> Path:
    """Where what was read is kept: beside the tables; of tables behind a URL, among the caches of the user."""
    if not isinstance(out, Remote):
        return out / cache.NAME
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return home / "vietnam-laos-notebooks" / f"{hashlib.sha256(out.url.encode()).hexdigest()[:16]}.sqlite"


@contextmanager
def _writing(out: Path | Remote, csv: bool, made_of: bytes) -> Iterator[TableFiles]:
    for name in schema.TABLES:
        if (out / f"{name}.csv").exists() and not (out / f"{name}.parquet").exists():
            raise FileExistsError(f"{out}/{name}.csv: no build wrote it; choose another folder for the tables")
    names = tuple(f"{name}.{kind}" for kind in ("csv", "parquet") for name in schema.TABLES)
    renewed = upload.renewed if isinstance(out, Remote) else switch.renewed
    with renewed(out, (*names, provenance.NAME)) as folder:
        with TableFiles(folder, csv=csv) as files:
            yield files
        (folder / provenance.NAME).write_bytes(made_of)


def _last(folder: Path | Remote) -> str:
    """A folder by its last name: where it stands is of no matter, and a URL may hold a password."""
    return folder.name if isinstance(folder, Remote) else folder.resolve().name


@contextmanager
def _bar(progress: bool) -> Iterator[Callable[[Iterable], Iterator]]:
    """A bar that counts what passes through, and is drawn every second, whatever is done meanwhile."""
    if not progress:
        yield iter
        return
    from threading import Event, Thread

    from tqdm import tqdm

    # A terminal that tells no size, such as those of job runners, would show nothing.
    size = {"ncols": os.get_terminal_size(2).columns or 80, "nrows": 20} if os.isatty(2) else {}
    with tqdm(unit=" pages", leave=False, disable=None, miniters=1, mininterval=0.2, **size) as bar:
        ended = Event()

        def draw() -> None:
            while not ended.wait(1):
                bar.refresh()

        def counted(pages: Iterable) -> Iterator:
            for page in pages:
                yield page
                bar.update()

        Thread(target=draw, daemon=True).start()
        try:
            yield counted
        finally:
            ended.set()
