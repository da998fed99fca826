"""Tables of very many articles on the two countries: python -m benchmarks.tables FOLDER --articles 1000000.

BASE made articles are read as `build` reads them. Their rows then stand again and again, under other ids and in another
year, and a text stands many times. Trips, commitments and yearly figures are merged, as `build` does, from the first
YEARS times: all later rows would only be reports of the same ones.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from benchmarks import corpora

BASE = 2000
FIRST_YEAR, YEARS = 2010, 16
DATED = {"articles": ("published",), "visits": ("start", "end"), "funding": ("date",)}


def write(folder: Path, count: int, base: int = BASE) -> None:
    """Write the tables, unless they are there."""
    base = min(base, count)
    first = _base(folder.with_name(f"tables-base-{base}"), base)
    if folder.exists():
        return
    half = folder.with_name(f"{folder.name}-unfinished")
    shutil.rmtree(half, ignore_errors=True)
    half.mkdir(parents=True)
    _repeated(first, half, count, base)
    _merged(first, half)
    half.rename(folder)


def _base(folder: Path, count: int) -> Path:
    from helpers.build import build

    pages, out = folder / "articles", folder / "tables"
    if not out.exists():
        shutil.rmtree(pages, ignore_errors=True)
        corpora.write(pages, count, "jsonl", share=1.0)
        build(out, pages, jobs=2)
    return out


def _repeated(first: Path, out: Path, count: int, base: int) -> None:
    """The tables told by articles, again and again; `rejected` once."""
    import pyarrow.parquet as pq

    for name in ("articles", "visits", "funding", "scholarships", "trade", "investment", "mentions", "rejected"):
        table = pq.read_table(first / f"{name}.parquet")
        table = table.replace_schema_metadata(None) if name == "articles" else table
        times = 1 if name == "rejected" else -(-count // base)
        with pq.ParquetWriter(out / f"{name}.parquet", table.schema) as writer:
            for time in range(times):
                again = _again(table, name, time)
                writer.write_table(again.cast(table.schema), row_group_size=20_000)


def _again(table, name: str, time: int):
    """The rows under other ids and `time` years later, around the span of the made news."""
    import pyarrow as pa
    import pyarrow.compute as pc

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
    import pyarrow.compute as pc

    raised = pc.subtract(pc.add(year, time), FIRST_YEAR)
    return pc.multiply(pc.divide(pc.max_element_wise(raised, 0), YEARS), YEARS)


def _later(days, time: int):
    import pyarrow as pa
    import pyarrow.compute as pc

    year = pc.cast(pc.utf8_slice_codeunits(days, 0, 4), pa.int64())
    rest = pc.replace_substring(pc.utf8_slice_codeunits(days, 4), "-02-29", "-02-28")
    moved = pc.add(pc.subtract(year, _wrap(year, time)), time)
    return pc.binary_join_element_wise(pc.cast(moved, pa.string()), rest, "")


def _merged(first: Path, out: Path) -> None:
    """Trips, commitments and series of the first YEARS times that the rows stand there."""
    import pandas as pd
    import pyarrow.parquet as pq

    from helpers import schema, tables

    columns = ["article_id", "published", "outlet", "story_id", "year"]

    def some(name: str, columns: list[str]) -> pd.DataFrame:
        rows = pq.read_metadata(first / f"{name}.parquet").num_rows
        return pd.read_parquet(out / f"{name}.parquet", columns=columns).head(rows * YEARS)

    heads = some("articles", columns).astype("object")
    facts = {}
    for name in tables.FACTS:
        told = [column for column in schema.names(name) if column not in {"quote", "char_start", "char_end"}]
        facts[name] = tables.keyed(some(name, told), name)
    merged = tables.merged(heads.where(heads.notna(), None), facts)
    for name in ("trips", "commitments", "series"):
        merged[name].reset_index(drop=True).to_parquet(out / f"{name}.parquet", index=False)


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.tables", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where to")
    parser.add_argument("--articles", type=int, default=1_000_000, help="how many articles (default: a million)")
    args = parser.parse_args(argv)
    write(args.folder, args.articles)
    print(f"{args.articles} articles in {args.folder}", file=sys.stderr)


if __name__ == "__main__":
    main()
