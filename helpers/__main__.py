"""The command line: python -m helpers build | clean | fetch | figures | report | export | score | explain."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


STATUS = """\
exit status: 0 everything was used or done; 1 an input was rejected, or a page did not come: each is told in one line;
2 a wrong call, or a file that cannot be read or written; 130 stopped by Ctrl-C."""
INPUTS = """\
A folder of articles may hold, at any depth:
  .txt .html .htm    saved pages; beside them, if you like, a metadata.csv (file,outlet,url,published,title)
  .md                cleaned articles with front matter
  .warc .warc.gz     archives of a crawl: each HTML answer is an article
  .jsonl .csv .parquet (also .jsonl.gz, .jsonl.zst, .csv.gz, .csv.zst)
                     tables of articles: a row each; columns are known by the names of
                     data/reference/article_columns.csv (text, title, url, published, outlet)
  .tar .tar.gz .tgz .tar.zst
                     all of these packed; a metadata.csv stands before the pages that it speaks for
It may be a single file, or a URL that fsspec opens: s3://BUCKET/FOLDER (keys as for AWS; another server by
AWS_ENDPOINT_URL), others where their package is installed. A record is told as FILE#NUMBER, a packed page as
FILE.tar/ITS/PATH. What cannot be used is named with its reason, and the rest is read."""

POLITE = """\
It keeps to robots.txt, asks each host for one page a second at most, tries a page that fails up to four times
with growing pauses, and says beforehand how many pages it will ask for. A run that was stopped goes on where
it was: nothing is fetched twice. Your own files and rows of metadata.csv are never changed. Only HTML is kept."""


def main(argv: list[str] | None = None) -> int:
    """Run a command; the exit statuses are those of STATUS."""
    parser = _parser()
    args = parser.parse_args(argv)
    try:
        return args.run(args)
    except BrokenPipeError:  # whoever read the output has seen enough: `... | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (OSError, ValueError) as error:
        print(f"error: {_one_line(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes, 1 to 256")
    return int(text)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m helpers",
        description="Vietnam–Laos relations, read from the news.",
        epilog=f"{STATUS}\nMore on each: python -m helpers COMMAND --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, short: str, run: Callable, *more: str) -> argparse.ArgumentParser:
        added = commands.add_parser(
            name,
            help=short,
            description=f"{short[0].upper()}{short[1:]}.",
            epilog="\n\n".join((*more, STATUS)),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        added.set_defaults(run=run)
        return added

    build = command("build", "read articles and write every table", _build, INPUTS)
    build.add_argument("--articles", metavar="DIR", help="folder of articles, or its URL; default: data/ itself")
    build.add_argument(
        "--out", metavar="DIR", help="folder for the tables, or its URL; needed with --articles, else data/tables"
    )
    build.add_argument("--csv", action="store_true", help="write CSV beside parquet")
    build.add_argument(
        "-j", "--jobs", type=_jobs, metavar="N", help="read with N processes at the same time (default: 1)"
    )
    build.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="read on a Dask cluster: its scheduler (tcp://HOST:PORT), or local: one on this machine, of -j N workers",
    )
    build.add_argument(
        "--keep-irrelevant", action="store_true", help="read articles that are not about the two countries too"
    )

    clean = command("clean", "clean saved pages into Markdown articles", _clean, INPUTS)
    clean.add_argument(
        "--pages",
        metavar="DIR",
        default=ROOT / "data" / "raw",
        help="folder of articles, or its URL (default: data/raw)",
    )
    clean.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        default=ROOT / "data" / "articles" / "local",
        help="folder for the cleaned articles (default: data/articles/local)",
    )
    clean.add_argument(
        "--keep-irrelevant", action="store_true", help="keep articles that are not about the two countries too"
    )

    fetch = command(
        "fetch",
        "fetch the pages of a list of links into data/raw",
        _fetch,
        POLITE,
    )
    fetch.add_argument(
        "links",
        type=Path,
        nargs="?",
        metavar="LINKS",
        default=ROOT / "data" / "sources.csv",
        help="a file of addresses, one a line, or a .csv with a column url (default: data/sources.csv, our sources)",
    )
    fetch.add_argument(
        "--to", type=Path, metavar="DIR", default=ROOT / "data" / "raw", help="folder for the pages (default: data/raw)"
    )
    fetch.add_argument("--dry-run", action="store_true", help="say what would be fetched and ask no server anything")
    fetch.add_argument("--limit", type=_count, metavar="N", help="fetch N pages at most; the next run goes on")
    fetch.add_argument("--again", action="store_true", help="ask once more for pages that failed for good, such as 404")
    fetch.add_argument("--contact", metavar="ADDRESS", help="your e-mail address, told to the servers that are asked")

    figures = command("figures", "draw and export every figure", _figures)
    figures.add_argument(
        "--corpus", metavar="DIR", help="folder of tables that `build` wrote, or its URL; default: data/ itself"
    )
    figures.add_argument("--from", dest="from_year", type=int, metavar="YEAR", help="only from this year on")
    figures.add_argument("--to", dest="to_year", type=int, metavar="YEAR", help="only up to this year")
    figures.add_argument(
        "--out", type=Path, metavar="DIR", default=ROOT / "figures", help="folder for the figures (default: figures)"
    )
    figures.add_argument(
        "--quote-pages",
        action="store_true",
        help="let a click also show the passages of saved pages, for a gallery of your own; newspapers own their "
        "sentences, so that a gallery without this quotes our digests alone and may be published",
    )

    report = command("report", "one page to print: key figures, charts, trips, commitments", _report)
    report.add_argument("--corpus", help="folder of tables that `build` wrote, or its URL; default: data/ itself")
    report.add_argument(
        "--from", dest="from_year", type=int, metavar="YEAR", help="first year (default: the first told)"
    )
    report.add_argument("--to", dest="to_year", type=int, metavar="YEAR", help="last year (default: the last told)")
    report.add_argument("--topic", help="only what articles on this topic tell, such as education_training")
    report.add_argument("--lang", default="en", choices=("en", "vi"), help="language (default: en)")
    report.add_argument(
        "--out", type=Path, default=ROOT / "out" / "report.html", help="file (default: out/report.html)"
    )

    export = command(
        "export",
        "write every table as CSV, Parquet, an Excel workbook with the codebook, and a data package",
        _export,
    )
    export.add_argument(
        "--corpus", metavar="DIR", help="folder of tables that `build` wrote, or its URL; default: data/ itself"
    )
    export.add_argument("--out", type=Path, metavar="DIR", required=True, help="folder for the files")

    score = command(
        "score", "compare machine readings with the hand-coded records of the same articles", _score, INPUTS
    )
    score.add_argument("--articles", type=Path, metavar="DIR", required=True, help="folder of articles")
    score.add_argument(
        "--development", action="store_true", help="say that the rules were written with these articles at hand"
    )
    score.add_argument("--save", action="store_true", help="add the counts to data/scores.csv")

    explain = command("explain", "show the sentences, matches and rules behind an article's rows", _explain)
    explain.add_argument(
        "page",
        metavar="PAGE",
        help="a saved page or cleaned article, or what a file holds: crawl.warc.gz#12, a.tar/page.html",
    )
    return parser


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 up")
    return number


def _build(args: argparse.Namespace) -> int:
    # Rows and word lists hold no cycles, and looking for some after every 700 new objects takes a tenth of the time.
    gc.set_threshold(100_000)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads for matrices take time to start; none is used
    import pyarrow as pa

    from helpers.build import build

    pa.set_memory_pool(pa.system_memory_pool())  # Arrow's own keeps twelve megabytes more of what it was given back

    if args.articles is not None and args.out is None:
        raise ValueError("say with --out where the tables of --articles shall go")
    summary = build(
        args.out or ROOT / "data" / "tables",
        args.articles,
        csv=args.csv,
        keep_irrelevant=args.keep_irrelevant,
        progress=sys.stderr.isatty(),
        jobs=args.jobs,
        scheduler=args.scheduler,
    )
    for line in summary.lines():  # there may be a million
        print(line)
    print(f"tables: {summary.out}")
    return int(summary.rejected > 0)


def _clean(args: argparse.Namespace) -> int:
    from helpers.cleaning import clean_into
    from helpers.places import place

    done = clean_into(args.out, place(args.pages), args.keep_irrelevant)
    print(*done.lines(), f"cleaned articles: {args.out}", sep="\n")
    return int(bool(done.rejected))


def _figures(args: argparse.Namespace) -> int:
    from helpers import figures, tables

    if args.quote_pages and args.out.resolve() == (ROOT / "figures").resolve():
        raise ValueError("--quote-pages: say with --out another folder; figures/ is published")
    figures.export_all(tables.load(args.corpus, args.from_year, args.to_year), args.out, quote_pages=args.quote_pages)
    print(f"gallery: {args.out / 'README.md'} and {args.out / 'index.html'}")
    return 0


def _report(args: argparse.Namespace) -> int:
    from helpers import atomic, report, tables

    page = report.report(tables.load(args.corpus), args.from_year, args.to_year, args.topic, args.lang)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    print(f"written: {atomic.write(args.out, page.encode())}")
    return 0


def _export(args: argparse.Namespace) -> int:
    from helpers import export, tables

    written = export.export(tables.load(args.corpus), args.out)
    print(*(path.name for path in written), f"exported: {args.out}", sep="\n")
    return 0


def _score(args: argparse.Namespace) -> int:
    from datetime import date

    from helpers import clean, score

    pages = (page for page in clean.read_folder(args.articles) if not isinstance(page, clean.Rejection))
    report = score.score(pages, development=args.development)
    print(*report.lines(), sep="\n")
    if args.save:
        score.save(report, date.today().isoformat(), _version())
    return 0


def _version() -> str:
    """The version of the code, with its commit where git knows it: "0.1.0+1a2b3c4"."""
    import subprocess
    from importlib.metadata import version

    known = version("vietnam-laos-notebooks")
    try:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return known
    return f"{known}+{told.stdout.strip()}"


def _explain(args: argparse.Namespace) -> int:
    from helpers import build, clean, explain, folder

    told = Path(args.page)
    inside = Path(args.page.rpartition("#")[0] or args.page)
    file = next((path for path in (told, inside, *inside.parents) if path.is_file()), told)
    found = folder.one_file(file, file.parent)
    if file != told:
        here = told.relative_to(file.parent).as_posix()
        found = (s for s in found if here == (s.name if isinstance(s, clean.Source) else s.source_file))
    source = next(found, None)
    if source is None:
        raise ValueError(
            f"{file}: no record {here[len(file.name) + 1 :]}" if file != told else f"{file}: no article in it"
        )
    page = source if isinstance(source, clean.Rejection) else clean.read_source(source)
    if isinstance(page, clean.Rejection):
        print(build.told({"source_file": page.source_file, "reason": page.reason, "detail": page.detail}))
        return 1
    print(explain.explain(page))
    return 0


def _fetch(args: argparse.Namespace) -> int:
    from urllib.parse import urlsplit

    from helpers import fetch
    from helpers.download import AGENT, Manners
    from helpers.fetched import Store

    listed, wrong = fetch.links(args.links)
    named = frozenset(urlsplit(link.url).hostname or "" for link in listed)
    manners, store = Manners(), Store(args.to)
    if args.dry_run:
        planned = fetch.plan(listed, store, wrong=wrong, limit=args.limit, again=args.again)
        print(*planned.lines(manners), sep="\n")
        print(*(f"{len(links):5} {host}" for host, links in sorted(planned.hosts.items())), sep="\n")
        return 0
    agent = f"{AGENT} {args.contact}" if args.contact else AGENT
    if not (agent.isascii() and agent.isprintable()):
        raise ValueError("--contact: plain ASCII only, it is sent with each request")
    with store.alone():
        planned = fetch.plan(listed, store, wrong=wrong, limit=args.limit, again=args.again)
        print(*planned.lines(manners), sep="\n", flush=True)
        with _bar(planned.pages) as bar:
            outcome = fetch.run(planned, store, named, manners, agent=agent, told=bar.update)
    print(*outcome.lines(), f"pages: {args.to}", sep="\n")
    return 130 if outcome.stopped else int(bool(outcome.failed))


def _bar(pages: int):
    from tqdm import tqdm

    return tqdm(total=pages, unit=" pages", leave=False, disable=None)


if __name__ == "__main__":
    sys.exit(main())
