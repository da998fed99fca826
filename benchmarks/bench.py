"""make bench: how fast the reading is, beside the physical floor and the libraries that one would take instead.

Every figure comes from a process of its own. What a machine does besides sways the clock; the processor's seconds it
sways least, so that speeds are told by these, and only processes side by side are told by the clock.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks import corpora, news, pages
from benchmarks.measure import Run, run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MADE = ROOT / "build" / "bench"
PEERS = ("underthesea word_tokenize", "underthesea pos_tag", "underthesea ner", "pyvi tokenize")
PEERS += ("spaCy blank vi, without pyvi", "dateparser search_dates")
PEERS_OF_PAGES = ("trafilatura", "trafilatura, fast", "jusText, Vietnamese", "resiliparse main content")


@dataclass(frozen=True)
class Size:
    """How much is measured: articles of each kind, and seconds for a peer."""

    stages: int
    relevant: int
    web: int
    scaling: tuple[int, ...]
    jobs: int
    peers: int
    seconds: float  # after which a peer begins no other article
    limit: float  # after which it is ended


QUICK = Size(1000, 100, 100, (300, 1000), 1000, 20, 2, 15)
FULL = Size(10_000, 1000, 1000, (1000, 10_000, 100_000), 5000, 200, 10, 60)
MILLION = 1_000_000


@dataclass(frozen=True)
class Row:
    """One line of the results.

    Attributes:
        part: what it belongs to: stages, web, scaling, processes, peers, peers of pages, charts.
        name: what was measured.
        articles: how many were done.
        mb: megabytes (millions of bytes) of them.
        cpu: seconds of the processor; None: not measured, or no answer in time.
        wall: seconds by the clock.
        peak_mb: memory at most, in megabytes.
        note: what else there is to say.
    """

    part: str
    name: str
    articles: int
    mb: float
    cpu: float | None = None
    wall: float | None = None
    peak_mb: float | None = None
    note: str = ""

    @property
    def mb_per_s(self) -> float | None:
        return round(self.mb / self.cpu, 3) if self.cpu and self.mb else None

    @property
    def articles_per_s(self) -> float | None:
        return round(self.articles / self.cpu, 2) if self.cpu and self.articles else None


def corpus(kind: str, count: int, share: float = 0.02, seed: int = 1) -> tuple[Path, int]:
    """A made corpus below build/, written when it is not there yet, and the bytes of its articles."""
    folder = MADE / "corpora" / f"{kind}-{count}-{share:g}-{seed}"
    done = folder.with_name(f"{folder.name}.bytes")
    if not done.exists():
        shutil.rmtree(folder, ignore_errors=True)
        done.write_text(str(corpora.write(folder, count, kind, share, seed)))
    return folder, int(done.read_text())


def python(*arguments: str | Path, limit: float | None = None) -> Run:
    """A run of this Python in the repository."""
    return run([sys.executable, *arguments], limit, ROOT)


def stages(size: Size) -> Iterator[Row]:
    """Each stage alone, of text and of web pages."""
    for part, kind, count in (("stages", "md", size.stages), ("web", "html", size.web)):
        folder, _ = corpus(kind, count, 0.02 if kind == "md" else 0.2)
        for told in _json(python("-m", "benchmarks.stages", folder)):
            yield Row(part, told["stage"], told["articles"], told["bytes"] / 1e6, told["seconds"])


def whole(size: Size, million: bool) -> Iterator[Row]:
    """`build` from start to end: relevant articles alone, web pages, and ever larger corpora."""
    start, _ = corpus("md", 1, 1.0)
    empty = build("start alone", start, 1, 0)
    yield empty
    for kind, count, share in (("md", size.relevant, 1.0), ("html", size.web, 0.02), ("md", size.stages, 0.02)):
        folder, length = corpus(kind, count, share)
        name = {("md", 1.0): "relevant alone", ("html", 0.02): "web pages", ("md", 0.02): "text"}[kind, share]
        yield without_start(build(name, folder, count, length), empty)
    for count in (*size.scaling, *([MILLION] if million else [])):
        folder, length = corpus("jsonl.zst", count)
        yield without_start(build(f"{count} articles", folder, count, length, "scaling"), empty)


def processes(size: Size) -> Iterator[Row]:
    """One process and two, by the clock: over the largest corpus of `scaling`, and a small one with more to read."""
    for count, share, name in ((size.scaling[-1], 0.02, "-j {}"), (size.jobs, 0.2, "-j {}, a fifth relevant")):
        folder, length = corpus("jsonl.zst", count, share)
        for jobs in (1, 2):
            yield build(name.format(jobs), folder, count, length, "processes", jobs)


def build(name: str, folder: Path, count: int, length: int, part: str = "whole", jobs: int = 1) -> Row:
    """A whole run of `build`, with nothing remembered."""
    out = MADE / "out"
    shutil.rmtree(out, ignore_errors=True)
    done = python("-m", "helpers", "build", "--articles", folder, "--out", out, "-j", str(jobs))
    if done.status not in (0, 1):
        raise SystemExit(f"build of {folder.name} ended with {done.status}:\n{done.out[-2000:]}")
    shutil.rmtree(out)
    return Row(part, name, count, length / 1e6, done.cpu, done.wall, done.peak / 1e6)


def without_start(row: Row, start: Row) -> Row:
    """The row without what a run of a single article takes: imports and word lists, once for any number."""
    told = asdict(row) | {"cpu": max(row.cpu - start.cpu, 1e-3), "wall": max(row.wall - start.wall, 1e-3)}
    return Row(**told)


def peers(size: Size, environment: Path) -> Iterator[Row]:
    """What others need for a part of the work, over the same articles."""
    texts, web = MADE / "texts.jsonl", MADE / "pages.jsonl"
    MADE.mkdir(parents=True, exist_ok=True)
    made = list(news.articles(size.peers))
    texts.write_text("".join(json.dumps({"text": one.text}, ensure_ascii=False) + "\n" for one in made), "utf-8")
    web.write_text("".join(json.dumps({"html": pages.html(one)}, ensure_ascii=False) + "\n" for one in made), "utf-8")
    for part, names, file in (("peers", PEERS, texts), ("peers of pages", PEERS_OF_PAGES, web)):
        for name in names:
            done = run([environment / "bin" / "python", HERE / "peers.py", name, file, str(size.seconds)], size.limit)
            if done.status == 0:
                told = json.loads(done.out.splitlines()[-1])
                yield Row(part, name, told["articles"], told["bytes"] / 1e6, told["seconds"], None, done.peak / 1e6)
            else:
                late = f"no answer in {size.limit:g} s of processor" if done.status is None else _last_line(done.out)
                yield Row(part, name, 0, 0.0, note=late)


def charts(count: int) -> Iterator[Row]:
    """Tables of so many articles: what opening them and each chart take."""
    folder = MADE / f"tables-{count}"
    made = python("-m", "benchmarks.tables", folder, "--articles", str(count))
    if made.status:
        raise SystemExit(made.out[-2000:])
    for told in _json(python("-m", "benchmarks.charts", folder, "--json")):
        yield Row("charts", told["name"], count, 0.0, told["cpu"], told["wall"], told["peak"] / 1e6)


def _json(done: Run) -> Iterator[dict]:
    if done.status:
        raise SystemExit(done.out[-2000:])
    return (json.loads(line) for line in done.out.splitlines() if line.startswith("{"))


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["no output"])[-1][:100]


def main(argv: list[str] | None = None) -> None:
    from benchmarks import results

    parser = argparse.ArgumentParser(prog="python -m benchmarks.bench", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="about a minute, of few articles, into build/bench/results"
    )
    parser.add_argument("--million", action="store_true", help="a corpus of a million articles as well")
    parser.add_argument("--charts", type=int, metavar="N", help="the charts of tables of N articles as well")
    parser.add_argument(
        "--peers", type=Path, metavar="ENV", help="environment with requirements.txt; without it, no peers"
    )
    parser.add_argument("--only", choices=("stages", "whole", "processes", "peers", "charts"), action="append")
    parser.add_argument("--out", type=Path, help="folder of the results (default: benchmarks/results)")
    args = parser.parse_args(argv)
    size = QUICK if args.quick else FULL
    out = args.out or (MADE / "results" if args.quick else HERE / "results")
    parts: dict[str, Callable[[], Iterator[Row]]] = {
        "stages": lambda: stages(size),
        "whole": lambda: whole(size, args.million),
        "processes": lambda: processes(size),
    }
    if args.peers:
        parts["peers"] = lambda: peers(size, args.peers)
    if args.charts:
        parts["charts"] = lambda: charts(args.charts)
    found = []
    for name, work in parts.items():
        if args.only and name not in args.only:
            continue
        for row in work():
            print(results.line(row), flush=True)
            found.append(row)
    results.write(found, out, args.peers, kept=bool(args.only))
    print(f"written: {out}")


if __name__ == "__main__":
    main()
