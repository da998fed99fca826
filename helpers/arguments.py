"""The commands of `python -m helpers` and their options, with what their help says."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

STATUS = """\
exit status: 0 everything was used or done; 1 an input was rejected, or a page did not come: each is told in one line
(by build the first ones of a reason, all in the table rejected); 2 a wrong call, or a file that cannot be read
or written; 130 stopped by Ctrl-C, 143 by SIGTERM."""
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

REVIEW = """\
What was read in an article is looked through and corrected in Python, by helpers.review.Desk(): see
notebooks/08-your-own-articles.ipynb, or by hand in files: data/README.md, "Your own codings"."""

POLITE = """\
It keeps to robots.txt, asks each host for one page a second at most, tries a page that fails up to four times
with growing pauses, and says beforehand how many pages it will ask for. A run that was stopped goes on where
it was: nothing is fetched twice. Your own files and rows of metadata.csv are never changed. Only HTML is kept."""


def parser() -> argparse.ArgumentParser:
    """Every command with its options; the parsed arguments hold its name as `command`."""
    whole = argparse.ArgumentParser(
        prog="python -m helpers",
        description="Vietnam–Laos relations, read from the news.",
        epilog=f"{STATUS}\n{REVIEW}\nMore on each: python -m helpers COMMAND --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = whole.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(name: str, short: str, *more: str) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=short,
            description=f"{short[0].upper()}{short[1:]}.",
            epilog="\n\n".join((*more, STATUS)),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    build = command("build", "read articles and write every table", INPUTS)
    build.add_argument(
        "--articles", type=_named, metavar="DIR", help="folder of articles, or its URL; default: data/ itself"
    )
    build.add_argument(
        "--out",
        type=_named,
        metavar="DIR",
        help="folder for the tables, or its URL; needed with --articles, else data/tables",
    )
    build.add_argument(
        "--records",
        type=Path,
        metavar="DIR",
        help="with --articles: folder of corrections by hand, files as in data/records/local (data/README.md, "
        '"Your own codings"); their rows stand in place of what is read in their articles',
    )
    build.add_argument("--csv", action="store_true", help="write CSV beside parquet")
    build.add_argument(
        "-j",
        "--jobs",
        type=_jobs,
        metavar="N",
        help="read with N processes (default: one, and when few pages changed a second)",
    )
    build.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="read on a Dask cluster: its scheduler (tcp://HOST:PORT), or local: one on this machine, of -j N workers",
    )
    build.add_argument(
        "--keep-irrelevant", action="store_true", help="read articles that are not about the two countries too"
    )
    build.add_argument(
        "--allow-empty",
        action="store_true",
        help="replace tables that hold articles even when none can be used now (default: they stay, exit status 2)",
    )
    build.add_argument(
        "--json",
        action="store_true",
        help="say what was written, and how many inputs were not used for each reason, as one line of JSON",
    )

    clean = command("clean", "clean saved pages into Markdown articles", INPUTS)
    clean.add_argument(
        "--pages",
        type=_named,
        metavar="DIR",
        default=ROOT / "data" / "raw",
        help="folder of articles, or its URL (default: data/raw)",
    )
    clean.add_argument(
        "--out",
        type=_path,
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
        POLITE,
    )
    fetch.add_argument(
        "links",
        type=_path,
        nargs="?",
        metavar="LINKS",
        default=ROOT / "data" / "sources.csv",
        help="a file of addresses, one a line, or a .csv with a column url (default: data/sources.csv, our sources)",
    )
    fetch.add_argument(
        "--to",
        type=_path,
        metavar="DIR",
        default=ROOT / "data" / "raw",
        help="folder for the pages (default: data/raw)",
    )
    fetch.add_argument("--dry-run", action="store_true", help="say what would be fetched and ask no server anything")
    fetch.add_argument("--limit", type=_count, metavar="N", help="fetch N pages at most; the next run goes on")
    fetch.add_argument("--again", action="store_true", help="ask once more for pages that failed for good, such as 404")
    fetch.add_argument("--contact", metavar="ADDRESS", help="your e-mail address, told to the servers that are asked")

    figures = command("figures", "draw and export every figure")
    figures.add_argument(
        "--corpus",
        type=_named,
        metavar="DIR",
        help="folder of tables that `build` wrote, or its URL; default: data/ itself",
    )
    figures.add_argument("--from", dest="from_year", type=_year, metavar="YEAR", help="only from this year on")
    figures.add_argument("--to", dest="to_year", type=_year, metavar="YEAR", help="only up to this year")
    figures.add_argument(
        "--out", type=_path, metavar="DIR", default=ROOT / "figures", help="folder for the figures (default: figures)"
    )
    figures.add_argument(
        "--quote-pages",
        action="store_true",
        help="let a click also show the passages of saved pages, for a gallery of your own; newspapers own their "
        "sentences, so that a gallery without this quotes our digests alone and may be published",
    )

    report = command("report", "a report to print: key figures, charts, trips, commitments")
    report.add_argument(
        "--corpus", type=_named, help="folder of tables that `build` wrote, or its URL; default: data/ itself"
    )
    report.add_argument(
        "--from", dest="from_year", type=_year, metavar="YEAR", help="first year (default: the first told)"
    )
    report.add_argument("--to", dest="to_year", type=_year, metavar="YEAR", help="last year (default: the last told)")
    report.add_argument("--topic", help="only what articles on this topic tell, such as education_training")
    report.add_argument("--lang", default="en", choices=("en", "vi"), help="language (default: en)")
    report.add_argument(
        "--out", type=_path, metavar="FILE", default=Path("out", "report.html"), help="file (default: out/report.html)"
    )

    export = command(
        "export",
        "write every table as CSV, Parquet, an Excel workbook with the codebook, and a data package",
    )
    export.add_argument(
        "--corpus",
        type=_named,
        metavar="DIR",
        help="folder of tables that `build` wrote, or its URL; default: data/ itself",
    )
    export.add_argument("--from", dest="from_year", type=_year, metavar="YEAR", help="only from this year on")
    export.add_argument(
        "--to",
        dest="to_year",
        type=_year,
        metavar="YEAR",
        help="only up to this year; what has no year is left out then",
    )
    export.add_argument("--out", type=_path, metavar="DIR", required=True, help="folder for the files")

    score = command("score", "compare machine readings with the hand-coded records of the same articles", INPUTS)
    score.add_argument("--articles", type=_named, metavar="DIR", required=True, help="folder of articles, or its URL")
    score.add_argument(
        "--development", action="store_true", help="say that the rules were written with these articles at hand"
    )
    score.add_argument("--save", action="store_true", help="add the counts to data/scores.csv")

    explain = command("explain", "show the sentences, matches and rules behind an article's rows")
    explain.add_argument(
        "page",
        type=_named,
        metavar="PAGE",
        help="a saved page or cleaned article, what a file holds (crawl.warc.gz#12, a.tar/page.html), its URL, or an "
        "article_id of data/articles; with --articles or --corpus a source_file, with --corpus an article_id of it",
    )
    explain.add_argument(
        "--articles",
        metavar="DIR",
        help="folder of articles, or its URL, that a build read: PAGE is told as in its tables",
    )
    explain.add_argument(
        "--corpus",
        metavar="DIR",
        help="folder of tables that `build` wrote, or its URL; without --articles the text is that of the tables, and "
        "what a page showed around it is not known",
    )
    return whole


def _named(text: str) -> str:
    """A file or folder; an empty name, as of a variable that is not set, would be the folder just here."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty: is a variable not set?")
    return text


def _path(text: str) -> Path:
    return Path(_named(text))


def _year(text: str) -> int:
    if not re.fullmatch(r"[12]\d{3}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no year; write one as 2020")
    return int(text)


def _jobs(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 256:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes, 1 to 256")
    return int(text)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 up")
    return number
