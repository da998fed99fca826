"""load(): every table of the contract, from the hand-coded records of data/ or from a folder that `build` wrote."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from helpers import merge, records, schema
from helpers.building import kept
from helpers.selection import select
from helpers.storage import switch
from helpers.storage.latecolumns import Made, coded, late
from helpers.storage.places import Remote, place
from helpers.storage.spreadsheet import as_written
from helpers.tableset import Tables

if TYPE_CHECKING:
    from helpers.text import Article

__all__ = ["FACTS", "Tables", "known", "load", "merged"]

_ENDED_MEANWHILE = 3  # builds that may end while their tables are read
FACTS = tuple(records.RECORDS)  # the tables whose rows are facts told in one article


def load(
    corpus: str | Path | Remote | None = None,
    from_year: int | None = None,
    to_year: int | None = None,
    *,
    data_dir: Path | str = records.DATA,
) -> Tables:
    """The checked tables of a corpus, of all years or of some.

    Args:
        corpus: a folder that `build` wrote, or its URL (NAME.parquet, else NAME.csv; an absent table is empty). Without
            it data/ itself: its hand-coded records, and what the machine reads in your own pages (data/articles/local).
        from_year: only what is dated from this year on; see selection.select(). Default: everything.
        to_year: likewise up to this year.
        data_dir: another data/, for tests.

    Returns:
        DataFrames with all columns of the contract. Of a table of more than 2 MB, and of mentions, each column is read
        and checked when somebody looks at it, a text with the articles beside it alone: millions of articles open at
        once, and `tables.articles["text"].str.len()` reads every text, as it says.

    Raises:
        FileNotFoundError: the folder does not exist, or holds no table.
        schema.SchemaError: naming the file, row and column that break the contract; where a column of a large table
            does, when it is looked at.
        ValueError: a year that is no whole number, or from_year after to_year.
    """
    data_dir = Path(data_dir)
    if corpus is not None:
        found = _built(place(corpus), data_dir)
    else:
        keep = kept.of(data_dir)
        found = merged(**keep("shipped", lambda: shipped(data_dir)), data_dir=data_dir, keep=keep)
    return found if from_year is None and to_year is None else select(found, from_year=from_year, to_year=to_year)


def shipped(data_dir: Path = records.DATA) -> dict:
    """What merged() takes, of data/: its hand-coded records and what the machine reads in a user's own pages."""
    from helpers.hand import hand  # what reads pages is slow to import, and tables that are kept need none of it

    decided, lost, why = records.read_all(data_dir), [], None
    found = hand(data_dir, decided)
    articles, facts, mentions = found["articles"], {name: found[name] for name in FACTS}, None
    articles = articles[articles["article_id"].isin(records.sources(data_dir).index)].reset_index(drop=True)
    if pages := _own_pages(articles, data_dir):
        from helpers.building import recoding  # slow to import, and needed for a user's own pages alone

        own = recoding.Recoded.of(data_dir / "records" / "local")
        read, told, mentions = recoding.corpus(pages, own)
        articles = pd.concat([articles, read], ignore_index=True)
        others = {name: rows[~rows["article_id"].isin(read["article_id"])] for name, rows in facts.items()}
        facts = {name: pd.concat([others[name], told[name]]).rename_axis("key") for name in FACTS}
        for page in pages:
            own.seek(own.ids.difference(articles["article_id"]), page.article_id, page.text)
        decided, lost, why = own.standing(decided), own.lost(), own.missing
    facts, rejected = known(facts, articles, lost, why)
    return {"articles": articles, "facts": facts, "mentions": mentions, "rejected": rejected, "decided": decided}


def _own_pages(articles: pd.DataFrame, data_dir: Path) -> list[Article]:
    """A user's cleaned pages that are none of the sources, neither by their id nor by their address."""
    from helpers.articles import read_articles

    coded = set(articles["article_id"])
    addresses = {records.address(url) for url in articles["url"].dropna()}
    pages = read_articles(data_dir / "articles" / "local")
    return [p for p in pages if p.article_id not in coded and records.address(p.url) not in addresses]


def merged(
    articles: pd.DataFrame,
    facts: dict[str, pd.DataFrame],
    mentions: pd.DataFrame | None = None,
    rejected: pd.DataFrame | None = None,
    decided: dict[str, pd.DataFrame] | None = None,
    data_dir: Path = records.DATA,
    keep: kept.Keep = kept.made,
) -> Tables:
    """All tables, from the facts told in articles; distinct trips, commitments and figures are merged when asked for.

    Args:
        articles: the articles table.
        facts: visits, funding, scholarships, trade and investment; rows that a person decided carry their key as index.
        mentions: topics found in texts; default none.
        rejected: inputs not used; default none.
        decided: the records whose decisions are followed; default: those of data/, when a row was coded by hand.
        data_dir: the data/ that the tables belong to.
        keep: keeps what is made of these tables, where they are made of nothing but data_dir.
    """
    if decided is None and any((frame["coding"] == "hand").any() for frame in facts.values()):
        decided = records.read_all()
    found = {
        "articles": articles,
        **{name: frame[[c for c in frame if c not in schema.inner(name)]] for name, frame in facts.items()},
        "mentions": schema.empty("mentions") if mentions is None else mentions,
        "rejected": schema.empty("rejected") if rejected is None else rejected,
    }
    told = [facts[name] for name in ("scholarships", "trade", "investment")]
    later = {
        "trips": lambda: merge.trips(facts["visits"], articles, decided),
        "commitments": lambda: merge.commitments(facts["funding"], articles, decided),
        "series": lambda: merge.series(*told, decided, articles),
    }
    return Tables.waiting(found, later, data_dir, keep)


def _built(folder: Path | Remote, data_dir: Path) -> Tables:
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no such folder of tables; `build` writes one")
    for _ in range(_ENDED_MEANWHILE):
        at = switch.snapshot(folder)
        if not any(at(f"{name}.{kind}").exists() for name in schema.TABLES for kind in ("parquet", "csv")):
            raise FileNotFoundError(f"{folder}: no tables here; {_instead(folder)}")
        with suppress(FileNotFoundError):
            found = Tables(**{name: keyed(_built_table(at, name), name) for name in schema.TABLES}, data_dir=data_dir)
            if at("articles.parquet") == switch.snapshot(folder)("articles.parquet"):
                return found
    raise BlockingIOError(f"{folder}: its tables are replaced faster than they can be read")


def _instead(folder: Path | Remote) -> str:
    """What to do about a folder without tables: data/ needs no folder named, another one is to be built."""
    if isinstance(folder, Path) and (folder / "records").is_dir() and (folder / "sources.csv").is_file():
        return "it is a data folder, which is read where no corpus is named (corpus None, no --corpus)"
    return f"`python -m helpers build --articles {folder} --out ...` makes them"


def keyed(frame: pd.DataFrame, name: str) -> pd.DataFrame:
    """Facts get their row keys ("article_id:row") back: they were written in reading order."""
    if name not in FACTS:
        return frame
    keys = late(Made(len(frame), lambda: _keys(frame["article_id"])))
    return frame.set_index(pd.Index(keys, name="key"))


def _keys(ids: pd.Series) -> pa.Array:
    row = ids.groupby(coded(ids)[0]).cumcount()
    parts = (cells.cast(pa.large_string()) for cells in (pa.array(ids), pa.array(row), pa.scalar(":")))
    return pc.binary_join_element_wise(*parts)


def _built_table(at: Callable[[str], Path | Remote], name: str) -> pd.DataFrame:
    parquet, text = at(f"{name}.parquet"), at(f"{name}.csv")
    if parquet.exists():
        from helpers.storage import arrowfiles  # reading Parquet takes a while to import, and data/ holds none

        # Arrow reads a file by itself: through one of Python's, thousands of small parts take three times as long.
        opened = pa.OSFile(str(parquet)) if isinstance(parquet, Path) else parquet.open("rb")
        return arrowfiles.waiting(opened, name, parquet.name)
    if text.exists() and text.stat().st_size:
        with text.open("rb") as opened:
            told = pd.read_csv(opened, dtype="str", keep_default_na=False)
        return schema.conform(as_written(told), name, text.name)
    return schema.empty(name)


def known(
    facts: dict[str, pd.DataFrame],
    articles: pd.DataFrame,
    more: Iterable[dict[str, str]] = (),
    why: Callable[[str, Collection[str], Mapping[str, str]], str] | None = None,
) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    """The facts whose article is in the articles table, and the `rejected` rows that tell of the others.

    A user may code by hand a page that only his own corpus holds; its rows wait until that corpus is built.

    Args:
        facts: rows by table, with their keys as index.
        articles: the articles table.
        more: other rows of `rejected`.
        why: tells of an article why it is not there, see recoding.Recoded.missing(); default: that it is not.
    """
    ids = set(articles["article_id"])
    here = {name: frame["article_id"].map(ids.__contains__).astype("bool") for name, frame in facts.items()}
    told = {name: frame[here[name]] for name, frame in facts.items()}
    left = [
        {
            "source_file": f"records/local/{name}.csv",
            "reason": "unknown article",
            "detail": f"{key}: {why(own, ids, {}) if why else 'no such article here'}",
        }
        for name, frame in facts.items()
        for key, own in frame.loc[~here[name], "article_id"].items()
    ]
    left += more
    return told, schema.conform(left, "rejected") if left else schema.empty("rejected")
