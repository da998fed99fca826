"""Opens a folder of tables and draws every chart of it: python -m benchmarks.charts FOLDER; prints what each took.

A notebook opens its tables once, so the charts are drawn from open tables, one after the other: the rows and words, the
picture, and the interactive twin, all that cells show.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
from pathlib import Path
from time import perf_counter

from benchmarks.measure import cpu


def opened(folder: Path):
    """The tables, and what opening them takes."""
    from helpers import charts  # noqa: F401  (what is imported once is no part of it)
    from helpers.tables import load

    start = perf_counter(), cpu()
    tables = load(folder)
    return tables, _told("opened", start)


def drawn(tables, entry) -> list[dict[str, object]]:
    """What a chart takes, and its parts: the words and rows, the picture, the interactive twin."""
    name = entry.function.__name__
    start = perf_counter(), cpu()
    chart = entry.draw(tables)
    parts = [_told(f"{name}: rows", start)]
    for part, work in (("picture", lambda: chart.figure().png()), ("interactive", chart.interactive)):
        begun = perf_counter(), cpu()
        work()
        parts.append(_told(f"{name}: {part}", begun))
    return [_told(name, start), *parts]


def _told(name: str, start: tuple[float, float]) -> dict[str, object]:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    return {"name": name, "wall": perf_counter() - start[0], "cpu": cpu() - start[1], "peak": peak}


def main(argv: list[str] | None = None) -> None:
    from helpers.charts import CHARTS

    parser = argparse.ArgumentParser(prog="python -m benchmarks.charts", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="tables that `build` or benchmarks.tables wrote")
    parser.add_argument("--json", action="store_true", help="a line of JSON for each")
    parser.add_argument("--parts", action="store_true", help="also what the rows, the picture and its twin take")
    parser.add_argument("--chart", action="append", metavar="NAME", help="this chart alone; can be given again")
    args = parser.parse_args(argv)

    def tell(told: dict[str, object]) -> None:
        text = f"{told['name']:40}{told['wall']:8.2f} s {told['cpu']:8.2f} s of processor {told['peak'] / 1e6:8.0f} MB"
        print(json.dumps(told) if args.json else text, flush=True)

    tables, first = opened(args.folder)
    tell(first)
    for entry in CHARTS:
        if not args.chart or entry.function.__name__ in args.chart:
            whole, *parts = drawn(tables, entry)
            for told in (whole, *(parts if args.parts else [])):
                tell(told)


if __name__ == "__main__":
    main()
