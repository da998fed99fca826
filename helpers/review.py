"""One's own articles, from saved page to chart: what was kept of a page, what was read in it, and corrections."""

from __future__ import annotations

import itertools
import shutil
import tempfile
import weakref
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pandas as pd

from helpers import articles, clean, explain, records, tables, telling, visits
from helpers.building import build
from helpers.charts.words import Words
from helpers.correcting import correctable, reviewpages
from helpers.correcting.corrections import Note
from helpers.correcting.corrector import Corrector
from helpers.intake import cleaning, folder, pagelines
from helpers.language import wordlists
from helpers.site import library, passages
from helpers.tableset import Tables
from helpers.text import Article

EXAMPLES = "examples"  # pages of our own, beside data/raw


class Desk(Corrector):
    """Where a user works on his own articles; everything is written below one data folder.

    Args:
        data_dir: a folder laid out as data/.
        lang: of the words around pages and records, "en" or "vi".

    Raises:
        NotADirectoryError: there are no records in it.
        ValueError: another language.
        BrokenList: a word list of data/reference/, or of its local/, cannot be used.
    """

    def __init__(self, data_dir: Path | str = records.DATA, lang: str = "en"):
        wordlists.check()  # said at once, and not when the first page is read
        Words(lang)  # so is a language that there is not
        self.lang = lang
        self.data_dir = Path(data_dir).resolve()
        if not (self.data_dir / "records").is_dir():
            raise NotADirectoryError(f"{data_dir}: no data folder, it has no records/ in it")
        self.home = correctable.Home.of_data(self.data_dir)
        self.raw = self.data_dir / "raw"
        self._cleaned = self.data_dir / "articles" / "local"
        self._read: tuple[frozenset, dict] | None = None  # what was last read, and the files that it is from
        self._merged: tuple[dict, Tables] | None = None  # the tables last merged, and what was read for them

    # ---- pages

    def clean(self) -> Note:
        """Clean what is new in raw/ into articles/local/, as `make articles` does."""
        done = cleaning.clean_into(self._cleaned, self.raw)
        count = len(done.new) + len(done.renewed) + len(done.same)
        told = [line.replace(f"{self._cleaned}/", "") for line in done.told()]
        return Note("\n".join([f"cleaned: {count}", *told, *done.rejected]))

    def pages(self) -> pd.DataFrame:
        """Every page of raw/ and every other cleaned article: its id, what became of it, what was read in it, by whom.

        Of a page that you corrected, `read by` counts the rows that you read and those that the machine alone did.
        """
        facts = self._told()["facts"]
        counts = {name: rows.groupby("article_id").size() for name, rows in facts.items()}
        readers = pd.concat([rows[["article_id", "coding"]] for rows in facts.values()]).value_counts()
        own, rows = correctable.pages(self.data_dir), []
        cleaned, root = cleaning.Cleaned(self._cleaned), cleaning.root_of(self._cleaned, self.raw)
        recoded = records.recoded(self.home.folder)
        for page in clean.read_folder(self.raw) if self.raw.is_dir() else ():
            kept, refused = build.screen([page])
            if not kept:
                why = ": ".join(filter(None, (refused[0]["reason"], refused[0]["detail"])))
                rows.append({"page": page.source_file, "became": f"not used: {why}"})
            else:
                called = cleaned.id_of(kept[0], root)
                became = "cleaned" if called in own else "new: clean() takes it in"
                rows.append({"page": page.source_file, "became": became, **_named(own.pop(called, kept[0]))})
        rows += [{"page": "", "became": "cleaned", **_named(article)} for article in own.values()]
        for row in rows:
            read = {name: int(count.get(row.get("article_id"), 0)) for name, count in counts.items()}
            row["records"] = ", ".join(f"{name} {count}" for name, count in read.items() if count)
            article_id = row.get("article_id")
            hand, machine = (int(readers.get((article_id, by), 0)) for by in ("hand", "machine"))
            row["read by"] = _readers(article_id in recoded, hand, machine)
        columns = ["page", "became", "article_id", "published", "title", "records", "read by"]
        return pd.DataFrame(rows, columns=columns, dtype="object").fillna("").astype("str")

    def kept_and_dropped(self, page: str | None = None):
        """What cleaning kept of a page and what it dropped, side by side, with the reason for each dropped line.

        Args:
            page: its name below raw/, as pages() tells it: "deep/page.html", or a record "crawl.warc.gz#12".
                None: the last one listed that was cleaned.
        """
        page = page or self._last("page")
        lines, result = pagelines.lines_of(self._source(page))
        refused = result.reason if isinstance(result, clean.Rejection) else ""
        return _html(reviewpages.lines(page, lines, refused, self.lang))

    def _last(self, column: str) -> str:
        found = self.pages()
        known = found.loc[(found["became"] == "cleaned") & (found[column] != ""), column]
        if known.empty:
            raise ValueError(f"no cleaned page: save pages into {self.data_dir.name}/raw, then clean()")
        return known.iloc[-1]

    def _source(self, page: str) -> clean.Source:
        file = page.partition("#")[0] if not (self.raw / page).exists() else page
        for source in folder.sources(self.raw) if (self.raw / file).is_file() else ():
            name = source.name if isinstance(source, clean.Source) else source.source_file
            if name == page:
                if isinstance(source, clean.Rejection):
                    raise ValueError(f"{page}: {source.reason} {source.detail}".strip())
                return source
        raise FileNotFoundError(f"{page}: no such page in {self.data_dir.name}/raw; pages() lists them")

    # ---- readings

    def readings(self, article_id: str | None = None):
        """What was read in an article: each record with its passage marked, its fields, and the rule that gave it.

        Args:
            article_id: as pages() tells it; None: the last one listed.
        """
        article_id = article_id or self._last("article_id")
        told = self.home.told(article_id)  # knows the article, or says which is near
        own = correctable.pages(self.data_dir)
        text = own.get(article_id) or next(
            (a for a in articles.read_articles(self.data_dir / "articles") if a.article_id == article_id), None
        )
        found = list(self._records(article_id, text, told.by == "machine"))
        title = f"{article_id}: {text.title}" if text else article_id
        return _html(reviewpages.records(title, found, told.by, self.lang))

    def _records(self, article_id: str, text: Article | None, machine: bool):
        told = self._told()
        found, seen = told["facts"], told["articles"][told["articles"]["article_id"] == article_id]
        shown = passages.Passages(SimpleNamespace(articles=seen), pages=True)
        claims = [claim for _, claim in visits.explain_visits(text)] if machine else []
        for name in tables.FACTS:
            for key, row in found[name][found[name]["article_id"] == article_id].iterrows():
                number = int(key.rpartition(records.SEPARATOR)[2])
                rules = explain.rules(text, name, claims[number] if name == "visits" else []) if machine else []
                unnumbered = [(_unnumbered(where), what) for where, what in rules]
                yield reviewpages.record(name, number, row, shown.of(name, row), unnumbered)

    # ---- tables

    def load(self, from_year: int | None = None, to_year: int | None = None) -> Tables:
        """Every table of this data folder, corrections included."""
        told = self._told()
        if self._merged is None or self._merged[0] is not told:
            self._merged = told, tables.merged(**told, data_dir=self.data_dir)
        read = self._merged[1]
        if from_year is not None or to_year is not None:
            return tables.select(read, from_year=from_year, to_year=to_year)
        return replace(read, **{name: frame.copy(deep=False) for name, frame in read.as_dict().items()})

    def _told(self) -> dict:
        """What the tables are merged from, see tables.merged(); read again when a file is another."""
        if self._read is None or self._read[0] != self._files():
            files = self._files()  # before they are read: what changes meanwhile is read again
            self._read = files, tables.shipped(self.data_dir)
        return self._read[1]

    def _files(self) -> frozenset:
        """The state of every file that tables are read from; one that is replaced or rewritten has another."""
        below = (place.rglob("*") for place in (self.data_dir / "records", self.data_dir / "articles"))
        states = ((path, path.stat()) for path in itertools.chain(self.data_dir.glob("*.csv"), *below))
        return frozenset((path, at.st_ino, at.st_mtime_ns, at.st_ctime_ns, at.st_size) for path, at in states)

    def own(self, from_year: int | None = None, to_year: int | None = None) -> Tables:
        """The same of your own pages alone, so that a correction shows among few."""
        told, ids = self._told(), set(correctable.pages(self.data_dir))

        def mine(rows: pd.DataFrame) -> pd.DataFrame:
            return rows[rows["article_id"].isin(ids)]

        facts = {name: mine(rows) for name, rows in told["facts"].items()}
        mentions = None if told["mentions"] is None else mine(told["mentions"]).reset_index(drop=True)
        found = tables.merged(mine(told["articles"]).reset_index(drop=True), facts, mentions, decided=told["decided"])
        asked = from_year is not None or to_year is not None
        return tables.select(found, from_year=from_year, to_year=to_year) if asked else found


def example(lang: str = "en") -> Desk:
    """A desk on a temporary copy of data/ with three short pages of our own; your own files are not in it."""
    place = Path(tempfile.mkdtemp(prefix="vietnam-laos-"))
    yours = shutil.ignore_patterns("tables", "raw", "local", ".*")
    shutil.copytree(records.DATA, place / "data", ignore=yours)
    shutil.copytree(records.DATA / EXAMPLES, place / "data" / "raw")
    desk = Desk(place / "data", lang)
    weakref.finalize(desk, shutil.rmtree, place, ignore_errors=True)
    return desk


def changed(before: Tables, after: Tables) -> pd.DataFrame:
    """The trips, commitments and yearly figures that differ: new, gone, or with other values."""
    rows = []
    for name, key in telling.KEYS.items():
        old, new = (_by_id(found[name], key) for found in (before, after))
        pairs = [(old[one], new[one]) for one in sorted(old.keys() & new.keys())]
        gone, come = ([found[k] for k in sorted(found.keys() - other)] for found, other in ((old, new), (new, old)))
        for row in gone:  # the id of a trip holds its month: the same report under another id is the same record
            same = next((other for other in come if other["article_ids"] == row["article_ids"]), None)
            pairs.append((row, same))
            come = [other for other in come if other is not same]
        pairs += [(None, row) for row in come]
        rows += [told for pair in pairs for told in _difference(name, key, *pair)]
    return pd.DataFrame(rows, columns=["table", "record", "became", "difference"])


def _by_id(frame: pd.DataFrame, key: str) -> dict[str, dict[str, str]]:
    return {
        row[key]: {c: correctable.cell(None if pd.isna(v) else v) for c, v in row.items()}
        for _, row in frame.iterrows()
    }


def _difference(name: str, key: str, old: dict | None, new: dict | None):
    head = ", ".join(value for column in library.HEADS[name] if (value := (new or old or {})[column]))
    if old is None or new is None:
        yield {"table": name, "record": head, "became": "new" if old is None else "gone", "difference": ""}
    elif parts := [f"{c}: {old[c] or '(empty)'} → {new[c] or '(empty)'}" for c in old if old[c] != new[c] and c != key]:
        yield {"table": name, "record": head, "became": "changed", "difference": "; ".join(parts)}


def _unnumbered(where: str) -> str:
    """A place in the code without its line, which every edit moves: "helpers/a.py:90 _going" -> "a.py _going"."""
    file, _, function = where.partition(" ")
    return f"{file.removeprefix('helpers/').partition(':')[0]} {function}".strip()


def _readers(recoded: bool, hand: int, machine: int) -> str:
    """Who read the rows of a page: "machine", "you", or how many each where a person corrected some of them."""
    if recoded:
        return f"you {hand}, machine {machine}" if machine else "you"
    return "machine" if machine else correctable.READERS["shipped"] if hand else ""


def _named(article: Article) -> dict[str, str]:
    return {"article_id": article.article_id, "published": article.published or "", "title": article.title}


def _html(content: str):
    from IPython.display import HTML

    return HTML(content)
