"""From saved pages to checked tables on disk: read, screen, extract, merge, write."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from helpers import cache, clean, reading, schema, screening, tables
from helpers import folder as inputs
from helpers.batches import outcomes
from helpers.spreadsheet import rows_csv
from helpers.text import Article


@dataclass(frozen=True)
class Summary:
    """What a build read and wrote."""

    tables: tables.Tables
    out: Path

    @property
    def rejected(self) -> int:
        return len(self.tables.rejected)

    def lines(self) -> list[str]:
        """One line a table, one a rejected input."""
        counts = [f"{name}: {len(frame)} rows" for name, frame in self.tables.as_dict().items()]
        return [*counts, *map(told, self.tables.rejected.fillna("").to_dict("records"))]


def told(rejected: Mapping[str, str]) -> str:
    """A row of `rejected` as one line, whatever the file is called."""
    detail = f" ({rejected['detail']})" if rejected["detail"] else ""
    line = f"rejected {rejected['source_file']}: {rejected['reason']}{detail}"
    return "".join(sign if sign.isprintable() else repr(sign)[1:-1] for sign in line)


def screen(
    pages: Iterable[Article | clean.Rejection], keep_irrelevant: bool = False
) -> tuple[list[Article], list[dict]]:
    """The articles to be read, and the rows of `rejected`: broken input, second copies, other subjects."""
    kept: list[Article] = []
    rejected: list[dict] = []
    for page in pages:
        if isinstance(page, clean.Rejection):
            rejected.append({"source_file": page.source_file, "reason": page.reason, "detail": page.detail})
            continue
        about, why = (True, "") if keep_irrelevant else screening.relevant(page)
        if not about:
            rejected.append({"source_file": page.source_file, "reason": "not about the two countries", "detail": why})
        else:
            kept.append(page)
    return kept, rejected


def from_pages(
    folder: Path,
    *,
    keep_irrelevant: bool = False,
    progress: bool = False,
    besides: Path | None = None,
    remembered: Path | None = None,
    jobs: int = 1,
) -> tables.Tables:
    """Every table of a folder of saved pages or cleaned articles, by machine reading alone; data/records is not read.

    Args:
        folder: pages, archives and tables of articles at any depth; see folder.sources().
        keep_irrelevant: read articles that are not about the two countries too.
        progress: show a bar on a terminal.
        besides: a folder in it that is passed over: the one written to.
        remembered: a file with what earlier runs read, made when missing: only what is new or changed is read again.
        jobs: processes that read at the same time; the tables are the same whatever their number.
    """
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder}: no such folder of articles")
    found = _watched(inputs.sources(folder, besides), progress)
    register, readings, rejected = clean.Register(), [], []
    for name, told in outcomes(found, keep_irrelevant, remembered, jobs):
        entered = register.enter(told.entry) if told.entry else None
        if isinstance(entered, clean.Rejection):
            rejected.append((name, entered.reason, entered.detail))
        elif told.rejection:
            rejected.append((name, *told.rejection))
        else:
            readings.append(replace(told.reading, row={**told.reading.row, "article_id": entered}))
    articles, facts, mentions = reading.assemble(readings)
    rows = [dict(zip(("source_file", "reason", "detail"), row, strict=True)) for row in rejected]
    refused = schema.conform(rows, "rejected") if rows else schema.empty("rejected")
    return tables.merged(articles, facts, mentions=mentions, rejected=refused)


def _watched(pages: Iterable, progress: bool) -> Iterator:
    if not progress:
        return iter(pages)
    from tqdm import tqdm

    return iter(tqdm(pages, unit=" pages", leave=False, disable=None))


def write(found: tables.Tables, out: Path, *, csv: bool = False) -> None:
    """Write every table as NAME.parquet (and NAME.csv); an interrupted run leaves the old tables whole.

    The files are written into a folder beside `out` and renamed one by one; the same tables give the same bytes. Other
    files in `out` stay as they are.

    Raises:
        FileExistsError: `out` holds a CSV of a table's name that no build wrote, such as the records of data/.
    """
    out = Path(out)
    _refuse_others(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{out.name}-", dir=out.parent))
    try:
        for name, frame in found.as_dict().items():
            plain = frame.reset_index(drop=True)
            plain.to_parquet(beside / f"{name}.parquet", index=False)
            if csv:
                (beside / f"{name}.csv").write_text(rows_csv(plain), encoding="utf-8", newline="")
        out.mkdir(exist_ok=True)
        for name in schema.TABLES:
            if not csv:  # a CSV of an earlier build would tell another story than the new parquet
                (out / f"{name}.csv").unlink(missing_ok=True)
        for path in sorted(beside.iterdir(), key=lambda path: (path.suffix == ".csv", path.name)):
            os.replace(path, out / path.name)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _refuse_others(out: Path) -> None:
    for name in schema.TABLES:
        if (out / f"{name}.csv").exists() and not (out / f"{name}.parquet").exists():
            raise FileExistsError(f"{out / name}.csv: no build wrote it; choose another folder for the tables")


def build(
    out: Path,
    articles: Path | None = None,
    *,
    csv: bool = False,
    keep_irrelevant: bool = False,
    progress: bool = False,
    jobs: int = 1,
) -> Summary:
    """Read a folder of articles, or data/ itself, and write every table to `out`.

    What was read in a folder is remembered in `out`, so that the next run reads only what is new or changed; the file
    can be deleted at any time. Arguments as in from_pages().
    """
    _refuse_others(Path(out))
    if articles is None:
        found = tables.load()
    else:
        found = from_pages(
            Path(articles),
            keep_irrelevant=keep_irrelevant,
            progress=progress,
            besides=out,
            remembered=Path(out) / cache.NAME,
            jobs=jobs,
        )
    write(found, out, csv=csv)
    return Summary(found, Path(out))
