"""The command line: python -m helpers build | clean | fetch | figures | report | export | score | explain."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from itertools import chain

from helpers.arguments import ROOT, parser
from helpers.plainly import of_file


def main(argv: list[str] | None = None) -> int:
    """Run a command; the exit statuses are those that --help tells."""
    args = parser().parse_args(argv)
    main_one = threading.current_thread() is threading.main_thread()  # no other may have a say in signals
    before = signal.signal(signal.SIGTERM, _terminate) if main_one else None
    try:
        return COMMANDS[args.command](args)
    except (OSError, ValueError) as error:
        told = of_file(error) if isinstance(error, OSError) else str(error)
        print(f"error: {_one_line(told)}", file=sys.stderr)
        return 2
    except (KeyboardInterrupt, _Terminated) as stopped:
        print("stopped", file=sys.stderr)
        return 130 if isinstance(stopped, KeyboardInterrupt) else 143
    finally:
        if before is not None:
            signal.signal(signal.SIGTERM, before)


class _Terminated(BaseException):
    """SIGTERM: to be tidied up after as after Ctrl-C."""


def _terminate(*_: object) -> None:
    raise _Terminated


def _say(lines: Iterable[object]) -> None:
    """Print lines; whoever reads them may have seen enough (`... | head`), which changes nothing of what was done."""
    try:
        for line in lines:  # there may be a million
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _build(args: argparse.Namespace) -> int:
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads for matrices take time to start; none is used
    from helpers.building import workers

    workers.tidy_seldom()
    if args.articles is not None and args.out is None:
        raise ValueError("say with --out where the tables of --articles shall go")
    if args.records is not None and args.articles is None:
        raise ValueError("--records goes with --articles; those of data/ stand in data/records/local")
    if (args.jobs or 1) > 1 and args.scheduler is None:
        workers.begin()
    with _beside(args) as other:
        import pyarrow as pa

        from helpers.building.build import build

        pa.set_memory_pool(pa.system_memory_pool())  # Arrow's own keeps twelve megabytes more of what it was given back
        summary = build(
            args.out or ROOT / "data" / "tables",
            args.articles,
            csv=args.csv,
            keep_irrelevant=args.keep_irrelevant,
            allow_empty=args.allow_empty,
            progress=sys.stderr.isatty(),
            jobs=args.jobs,
            scheduler=args.scheduler,
            other=other,
            records=args.records,
        )
    if args.json:
        told = {"tables": summary.counts, "rejected": summary.by_reason(), "out": str(summary.out)}
        _say([json.dumps(told, ensure_ascii=False)])
    else:
        _say(chain(summary.lines(), [f"tables: {summary.out}"]))
    return int(summary.rejected > 0)


def _beside(args: argparse.Namespace) -> AbstractContextManager:
    """A second process for what was not read before; none for a first build, or where it is said who reads."""
    from helpers.building import reader
    from helpers.building.beside import beside
    from helpers.building.cache import NAME

    again = args.articles is not None and os.path.exists(os.path.join(args.out, NAME))
    return beside(reader.get_ready) if again and args.jobs is args.scheduler is None else nullcontext()


def _clean(args: argparse.Namespace) -> int:
    from helpers.intake.cleaning import clean_into
    from helpers.storage.places import place

    done = clean_into(args.out, place(args.pages), args.keep_irrelevant)
    _say([*done.lines(), f"cleaned articles: {args.out}"])
    return int(bool(done.rejected))


def _figures(args: argparse.Namespace) -> int:
    from helpers import figures, tables

    if args.quote_pages and args.out.resolve() == (ROOT / "figures").resolve():
        raise ValueError("--quote-pages: say with --out another folder; figures/ is published")
    figures.export_all(tables.load(args.corpus, args.from_year, args.to_year), args.out, quote_pages=args.quote_pages)
    _say([f"gallery: {args.out / 'README.md'} and {args.out / 'index.html'}"])
    return 0


def _report(args: argparse.Namespace) -> int:
    from helpers import report, tables
    from helpers.storage import atomic

    if args.out.exists() and not report.is_report(args.out.read_bytes()):
        raise FileExistsError(f"{args.out}: no report; choose another file")
    page = report.report(tables.load(args.corpus), args.from_year, args.to_year, args.topic, args.lang)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    _say([f"written: {atomic.write(args.out, page.encode())}"])
    return 0


def _export(args: argparse.Namespace) -> int:
    from helpers import export, tables

    written = export.export(tables.load(args.corpus, args.from_year, args.to_year), args.out)
    _say([*(path.name for path in written), f"exported: {args.out}"])
    return 0


def _score(args: argparse.Namespace) -> int:
    from datetime import date

    from helpers import clean, score

    pages = (page for page in clean.read_folder(args.articles) if not isinstance(page, clean.Rejection))
    report = score.score(pages, development=args.development)
    _say(report.lines())
    if args.save:
        score.save(report, date.today().isoformat(), _version())
    return 0


def _version() -> str:
    """The version of the code, with its commit where git knows it: "0.1.0+1a2b3c4"."""
    import subprocess

    from helpers.building import provenance

    known = provenance.version()
    try:
        told = subprocess.run(
            ["git", "-C", str(ROOT), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return known
    return f"{known}+{told.stdout.strip()}"


def _explain(args: argparse.Namespace) -> int:
    from helpers import explain, named
    from helpers.building import build
    from helpers.intake.incoming import Rejection

    page = named.article(args.page, articles=args.articles, corpus=args.corpus)
    if isinstance(page, Rejection):
        _say([build.told({"source_file": page.source_file, "reason": page.reason, "detail": page.detail})])
        return 1
    _say([explain.explain(page)])
    return 0


def _fetch(args: argparse.Namespace) -> int:
    from urllib.parse import urlsplit

    from helpers import fetch
    from helpers.intake.download import AGENT, Manners
    from helpers.intake.fetched import Store

    listed, wrong = fetch.links(args.links)
    named = frozenset(urlsplit(link.url).hostname or "" for link in listed)
    manners, store = Manners(), Store(args.to)
    if args.dry_run:
        planned = fetch.plan(listed, store, wrong=wrong, limit=args.limit, again=args.again)
        hosts = (f"{len(links):5} {host}" for host, links in sorted(planned.hosts.items()))
        _say([*planned.lines(manners), *hosts, *planned.no_addresses()])
        return int(bool(wrong))
    agent = f"{AGENT} {args.contact}" if args.contact else AGENT
    if not (agent.isascii() and agent.isprintable()):
        raise ValueError("--contact: plain ASCII only, it is sent with each request")
    with store.alone():
        planned = fetch.plan(listed, store, wrong=wrong, limit=args.limit, again=args.again)
        _say(planned.lines(manners))
        with _bar(planned.pages) as bar:
            outcome = fetch.run(planned, store, named, manners, agent=agent, told=bar.update)
    _say([*outcome.lines(), f"pages: {args.to}"])
    return 130 if outcome.stopped else int(bool(outcome.failed))


def _bar(pages: int):
    from tqdm import tqdm

    return tqdm(total=pages, unit=" pages", leave=False, disable=None)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "build": _build,
    "clean": _clean,
    "fetch": _fetch,
    "figures": _figures,
    "report": _report,
    "export": _export,
    "score": _score,
    "explain": _explain,
}


if __name__ == "__main__":
    sys.exit(main())
