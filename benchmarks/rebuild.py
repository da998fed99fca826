"""How long a rebuild takes when a page has changed: python -m benchmarks.rebuild [--articles 5000] [--dense].

A corpus of made news, all of it about the two countries, is built once (--jobs processes). An article of it tells .6
visits, .4 sums and .2 counts on average, about as many as published articles do; with --dense .6, 1.4 and 1.3. Then,
time after time, one page of it is changed and `python -m helpers build` is run again, as a user would. What is printed
is the median of the runs, and their least and most: seconds by the clock, and seconds of the processor, which a busy
machine sways less. At the end the tables are compared, byte for byte, with those of a build from nothing.

edited    a sentence without facts is added to a page
new       a page is added
facts     a page's text is replaced with that of another article, so that every kind of row may change
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks import corpora
from benchmarks.measure import Run, run
from benchmarks.news import FACTS, REAL, article

CHANGES = ("edited", "new", "facts")


def changed(folder: Path, kind: str, number: int, count: int, facts: float = REAL) -> None:
    """Change one page of a corpus of `count` pages: the `number`th such change."""
    pages = sorted(folder.rglob("*.md"))
    one = pages[len(pages) * (number + 1) // (number + 2)]
    other = article(count + 100 * CHANGES.index(kind) + number, share=1, facts=facts)
    if kind == "edited":
        one.write_text(f"{one.read_text(encoding='utf-8')}\nBản tin này có thêm dòng thứ {number}.\n", encoding="utf-8")
    elif kind == "new":
        (one.parent / f"new-{number}.md").write_text(corpora.markdown(other), encoding="utf-8")
    else:
        one.write_text(corpora.markdown(other), encoding="utf-8")


def build(folder: Path, out: Path, *more: str) -> Run:
    """A build as a user runs it.

    Raises:
        RuntimeError: it failed.
    """
    done = run([sys.executable, "-m", "helpers", "build", "--articles", folder, "--out", out, *more])
    if done.status not in (0, 1):  # 1: a made page was turned away, as second copies are
        raise RuntimeError(done.out[-1000:])
    return done


def measured(home: Path, count: int, runs: int, jobs: int, facts: float = REAL) -> Iterator[tuple[str, list[Run]]]:
    """A first build, then each kind of change with its rebuilds; at the end a look whether the tables are right.

    Raises:
        RuntimeError: the tables are not those of a build from nothing.
    """
    pages, out = home / "pages", home / "tables"
    corpora.write(pages, count, "md", share=1, facts=facts)
    yield "first build", [build(pages, out, "--jobs", str(jobs))]
    yield "nothing changed", [build(pages, out) for _ in range(runs)]
    for kind in CHANGES:
        done = []
        for number in range(runs):
            changed(pages, kind, number, count, facts)
            done.append(build(pages, out))
        yield kind, done
    build(pages, home / "first", "--jobs", str(jobs))
    for path in sorted((home / "first").glob("*.parquet")):
        if path.read_bytes() != (out / path.name).read_bytes():
            raise RuntimeError(f"{path.name} is not what a build from nothing gives")


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.rebuild", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=5000, metavar="N", help="pages of the corpus (default: 5000)")
    parser.add_argument("--runs", type=int, default=5, metavar="N", help="rebuilds of each kind (default: 5)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes of first builds (default: 1)")
    parser.add_argument(
        "--dense", action="store_true", help="pages that tell three times as many facts as published ones"
    )
    args = parser.parse_args()
    print(f"{args.articles} pages about the two countries; seconds: median (least to most)")
    with tempfile.TemporaryDirectory() as home:
        for name, done in measured(Path(home), args.articles, args.runs, args.jobs, FACTS if args.dense else REAL):
            print(
                f"{name:16} clock {_told([r.wall for r in done])}   processor {_told([r.cpu for r in done])}",
                flush=True,
            )
    print("the tables are, byte for byte, those of a build from nothing")


def _told(seconds: list[float]) -> str:
    return f"{median(seconds):6.2f} ({min(seconds):.2f} to {max(seconds):.2f})"


if __name__ == "__main__":
    main()
