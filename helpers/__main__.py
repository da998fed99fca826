"""The command line: python -m helpers build | clean | figures | score | explain."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(argv: list[str] | None = None) -> int:
    """Run a command. Exit status: 0 when everything was used, 1 when an input was rejected, 2 for a wrong call."""
    parser = argparse.ArgumentParser(
        prog="python -m helpers", description="Vietnam–Laos relations, read from the news."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    build = commands.add_parser("build", help="read articles and write every table")
    build.add_argument(
        "--articles",
        type=Path,
        help="folder of saved pages (.txt, .html) or cleaned .md articles; default: data/ itself",
    )
    build.add_argument(
        "--out", type=Path, help="folder for the tables; needed with --articles, else data/tables by default"
    )
    build.add_argument("--csv", action="store_true", help="write CSV beside parquet")
    build.add_argument(
        "--keep-irrelevant", action="store_true", help="read articles that are not about the two countries too"
    )
    build.set_defaults(run=_build)

    clean = commands.add_parser("clean", help="clean saved pages into Markdown articles")
    clean.add_argument(
        "--pages", type=Path, default=ROOT / "data" / "raw", help="folder of saved pages (default: data/raw)"
    )
    clean.add_argument(
        "--out",
        type=Path,
        default=ROOT / "data" / "articles" / "local",
        help="folder for the articles (default: data/articles/local)",
    )
    clean.add_argument(
        "--keep-irrelevant", action="store_true", help="keep articles that are not about the two countries too"
    )
    clean.set_defaults(run=_clean)

    figures = commands.add_parser("figures", help="draw and export every figure")
    figures.add_argument("--corpus", type=Path, help="folder of tables that `build` wrote; default: data/ itself")
    figures.add_argument("--from", dest="from_year", type=int, metavar="YEAR", help="only from this year on")
    figures.add_argument("--to", dest="to_year", type=int, metavar="YEAR", help="only up to this year")
    figures.add_argument("--out", type=Path, default=ROOT / "figures", help="folder for the figures (default: figures)")
    figures.set_defaults(run=_figures)

    score = commands.add_parser(
        "score", help="compare machine readings with the hand-coded records of the same articles"
    )
    score.add_argument("--articles", type=Path, required=True, help="folder of saved pages or cleaned articles")
    score.add_argument("--save", action="store_true", help="add the counts to data/scores.csv")
    score.set_defaults(run=_score)

    explain = commands.add_parser("explain", help="show the sentences, matches and rules behind an article's rows")
    explain.add_argument("page", type=Path, help="a saved page or cleaned article")
    explain.set_defaults(run=_explain)

    args = parser.parse_args(argv)
    try:
        return args.run(args)
    except (OSError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _build(args: argparse.Namespace) -> int:
    from helpers.build import build

    if args.articles is not None and args.out is None:
        raise ValueError("say with --out where the tables of --articles shall go")
    summary = build(
        args.out or ROOT / "data" / "tables",
        args.articles,
        csv=args.csv,
        keep_irrelevant=args.keep_irrelevant,
        progress=sys.stderr.isatty(),
    )
    print(*summary.lines(), f"tables: {summary.out}", sep="\n")
    return int(summary.rejected > 0)


def _clean(args: argparse.Namespace) -> int:
    from helpers import build, clean

    if not args.pages.is_dir():
        raise NotADirectoryError(f"{args.pages}: no such folder of pages")
    if args.out.resolve() == args.pages.resolve():
        raise ValueError(f"{args.out}: the cleaned articles need a folder of their own, or they are read as pages")
    kept, rejected = build.screen(clean.read_folder(args.pages, besides=args.out), args.keep_irrelevant)
    args.out.mkdir(parents=True, exist_ok=True)
    there = 0
    for article in kept:
        path, text = args.out / f"{article.article_id}.md", clean.to_markdown(article)
        if path.exists() and path.read_text(encoding="utf-8") != text:
            there += 1  # it may hold corrections by hand
            print(f"kept as it is: {path}")
        else:
            path.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(kept) - there} of {len(kept)} articles written: {args.out}")
    print(*map(build.told, rejected), sep="\n", end="\n" * bool(rejected))
    return int(bool(rejected))


def _figures(args: argparse.Namespace) -> int:
    from helpers import figures, tables

    figures.export_all(tables.load(args.corpus, args.from_year, args.to_year), args.out)
    print(f"gallery: {args.out / 'README.md'} and {args.out / 'index.html'}")
    return 0


def _score(args: argparse.Namespace) -> int:
    from datetime import date
    from importlib.metadata import version

    from helpers import clean, score

    report = score.score(page for page in clean.read_folder(args.articles) if not isinstance(page, clean.Rejection))
    print(*report.lines(), sep="\n")
    if args.save:
        score.save(report, date.today().isoformat(), version("vietnam-laos-notebooks"))
    return 0


def _explain(args: argparse.Namespace) -> int:
    from helpers import clean, explain

    page = clean.read_page(args.page, args.page.parent, None)
    if isinstance(page, clean.Rejection):
        print(f"rejected {page.source_file}: {page.reason} ({page.detail})")
        return 1
    print(explain.explain(page))
    return 0


if __name__ == "__main__":
    sys.exit(main())
