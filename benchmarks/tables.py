"""Tables of very many articles: python -m benchmarks.tables FOLDER --articles 1000000 --share 0.02.

BASE made articles on the two countries are read as `build` reads them. Their rows then stand again and again, under
other ids and in another year, and a text stands many times. Trips, commitments and yearly figures are merged, as
`build` does, from the first YEARS times: all later rows are reports of the same ones, and stand there as such. Articles
on something else are rows of `rejected`.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from benchmarks import corpora
from helpers import schema, tables
from helpers.building.build import build
from helpers.storage.arrowrows import declared
from helpers.storage.tablefiles import TableFiles

BASE = 2000
FIRST_YEAR, YEARS = 2010, 16
TOLD = ("articles", *tables.FACTS, "mentions")
DATED = {"articles": ("published",), "visits": ("start", "end"), "funding": ("date",)}


def write(folder: Path, count: int, base: int = BASE, share: float = 1.0) -> None:
    """Write the tables, unless they are there.

    Args:
        folder: where to.
        count: how many articles.
        base: how many of them are made and read.
        share: how many of all are on the two countries.
    """
    about = round(count * share)
    base = min(base, about)
    first = _base(folder.with_name(f"tables-base-{base}"), base)
    if folder.exists():
        return
    half = folder.with_name(f"{folder.name}-unfinished")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    times = -(-about // base)
    merged = _merged(first, times)
    with TableFiles(half) as files:
        for name in TOLD:
            table = pq.read_table(first / f"{name}.parquet", schema=declared(name))
            for time in range(times):
                files.add_table(name, _again(table, name, time))
        for name, frame in merged.items():
            files.add_frame(name, frame)
        for start in range(0, count - about, 10_000):
            files.add("rejected", [_other(number) for number in range(start, min(start + 10_000, count - about))])
    half.rename(folder)


def _base(folder: Path, count: int) -> Path:
    pages, out = folder / "articles", folder / "tables"
    if not out.exists():
        shutil.rmtree(pages, ignore_errors=True)
        corpora.write(pages, count, "jsonl", share=1.0)
        build(out, pages, jobs=2)
    return out


def _again(table, name: str, time: int):
    """The rows under other ids and `time` years later, around the span of the made news."""
    if not time:
        return table
    for column in ("article_id", "story_id", "source_file", "sha256"):
        if column in table.column_names:
            mark = pa.scalar(f"-{time}" if column != "source_file" else f".{time}")
            ids = pc.binary_join_element_wise(table[column].cast(pa.string()), mark.cast(pa.string()), "")
            table = _with(table, column, ids)
    for column in DATED.get(name, ()):
        table = _with(table, column, _later(table[column].cast(pa.string()), time))
    if name == "articles":
        year = pc.cast(table["year"], pa.int64())
        table = _with(table, "year", pc.add(pc.subtract(year, _wrap(year, time)), time))
    return table


def _with(table, column: str, values):
    at = table.schema.get_field_index(column)
    return table.set_column(at, table.schema.field(at), values.cast(table.schema.field(at).type))


def _wrap(year, time: int):
    """0, or the span where the year would leave it."""
    raised = pc.subtract(pc.add(year, time), FIRST_YEAR)
    return pc.multiply(pc.divide(pc.max_element_wise(raised, 0), YEARS), YEARS)


def _later(days, time: int):
    year = pc.cast(pc.utf8_slice_codeunits(days, 0, 4), pa.int64())
    rest = pc.replace_substring(pc.utf8_slice_codeunits(days, 4), "-02-29", "-02-28")
    moved = pc.add(pc.subtract(year, _wrap(year, time)), time)
    return pc.binary_join_element_wise(pc.cast(moved, pa.string()), rest, "")


def _other(number: int) -> dict[str, str]:
    """An article on something else."""
    told = {"source_file": f"others-{number // 10_000:05}.jsonl#{number % 10_000}"}
    return told | {"reason": "not about the two countries", "detail": "names no Laos"}


def _merged(first: Path, times: int) -> dict[str, pd.DataFrame]:
    """Trips, commitments and series of the first YEARS times that the rows stand there, told by those of all times."""

    def some(name: str, columns: list[str]) -> pd.DataFrame:
        table = pq.read_table(first / f"{name}.parquet", schema=declared(name))
        return pa.concat_tables([_again(table, name, time) for time in range(min(times, YEARS))]).to_pandas()[columns]

    heads = some("articles", ["article_id", "published", "outlet", "story_id", "year"])
    facts = {}
    for name in tables.FACTS:
        told = [column for column in schema.names(name) if column not in {"quote", "char_start", "char_end"}]
        facts[name] = tables.keyed(some(name, told), name)
    found = tables.merged(heads, facts)
    ids = set(heads["article_id"].head(len(heads) // min(times, YEARS)))
    return {name: _told_by_all(found[name], name, ids, times) for name in ("trips", "commitments", "series")}


def _told_by_all(frame: pd.DataFrame, name: str, ids: set[str], times: int) -> pd.DataFrame:
    """The rows of table `name`, their articles those of all times; ids: of the articles of the first time."""
    cells, factors = [], []
    for cell in frame["article_ids"].str.split(";"):
        told = [(own, 0) if own in ids else (own.rpartition("-")[0], int(own.rpartition("-")[2])) for own in cell]
        of_all = [f"{own}-{t}" if t else own for own, first in told for t in range(first, times, YEARS)]
        cells.append(";".join(of_all))
        factors.append((len(of_all), len(cell)))
    counted = "articles" if "articles" in frame else "reports"
    numbers = [n * many // few for n, (many, few) in zip(frame[counted], factors, strict=True)]
    return schema.conform(frame.assign(article_ids=cells, **{counted: numbers}), name)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tables", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where to")
    parser.add_argument("--articles", type=int, default=1_000_000, help="how many articles (default: a million)")
    parser.add_argument("--share", type=float, default=1.0, help="of them on the two countries (default: all)")
    args = parser.parse_args(argv)
    write(args.folder, args.articles, share=args.share)
    print(f"{args.articles} articles in {args.folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
