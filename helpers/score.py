"""How good machine reading is: its rows against those that a person coded for the same articles."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from helpers import hand, reading, records
from helpers.articles import read_articles
from helpers.building import kept
from helpers.intake.screening import relevant
from helpers.intervals import wilson
from helpers.pairing import Row, matched, same_person
from helpers.records import DATA, address
from helpers.rounding import half_up
from helpers.tables import FACTS
from helpers.text import Article

SCORES = DATA / "scores.csv"
DEVELOPMENT = (
    "development.csv"  # in data/: the saved pages that the rules were written with, by the hash of their bytes
)
MATERIALS = ("unseen", "retold", "long", "development")
COLUMNS = ("material", "kind", "tp", "fp", "fn", "articles", "date", "version")
FIELDS = {  # compared on rows that were matched
    "visits": ("level", "start", "end", "host", "kind", "status"),
    "funding": ("donor", "recipient", "kind", "status", "date"),
    "scholarships": ("provider", "measure", "approx", "period"),
    "trade": ("period", "growth_pct"),
    "investment": ("as_of", "register", "projects"),
}


SHOWN = {  # of a row that only one side has
    "visits": ("direction", "leader", "start", "status"),
    "funding": ("donor", "recipient", "min", "currency", "status"),
    "scholarships": ("giver", "measure", "min", "max", "period"),
    "trade": ("period", "value_usd"),
    "investment": ("as_of", "projects", "capital_usd"),
}


@dataclass(frozen=True)
class Score:
    """Counts of one kind of record: hits, wrong rows and missed rows. A right "none" is neither hit nor miss.

    material: unseen; retold: articles in our own words, by people who did not know the rules; long: whole articles of
        our own words, of which only the beginning retells a published one (score() meets none); or development when the
    rules were written with the articles at hand: no accuracy, a check only.
    """

    kind: str
    tp: int
    fp: int
    fn: int
    articles: int
    material: str = "unseen"

    @property
    def precision(self) -> float | None:
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else None

    @property
    def recall(self) -> float | None:
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else None

    @property
    def f1(self) -> float | None:
        return 2 * self.tp / (2 * self.tp + self.fp + self.fn) if self.tp + self.fp + self.fn else None


@dataclass(frozen=True)
class Disagreement:
    """A row that only one side has, or a field that differs on a matched row."""

    article_id: str
    kind: str
    what: str
    quote: str | None


# --- scoring --------------------------------------------------------------------------------------------------------


MEANING = {  # of a material, as the report prints it
    "unseen": "are unseen: no rule was written with them at hand",
    "retold": "are retold in our own words by people who did not know the rules: an estimate, not published articles",
    "long": "are long: beginnings retold, gone on with as articles of their kind go on",
    "development": "are development pages: the rules were written with them at hand, so this is no accuracy",
}


@dataclass(frozen=True)
class Report:
    """What score() found: counts by kind, counts by field of matched rows, and each disagreement."""

    scores: tuple[Score, ...]
    fields: dict[tuple[str, str], tuple[int, int]]
    disagreements: tuple[Disagreement, ...]
    articles: int

    def lines(self) -> list[str]:
        """The report as printed by the command."""
        out = [f"{self.articles} articles with hand-coded records"]
        if not self.articles:
            return [*out, 'nothing to compare: code some of them by hand first (data/README.md, "Your own codings")']
        for material in MATERIALS:
            scores = [s for s in self.scores if s.material == material and s.articles]
            if scores:
                out += ["", f"{scores[0].articles} of them {MEANING[material]}"]
                out += ["kind          found wrong missed  precision         recall            F1"]
            for s in scores:
                out.append(
                    f"{s.kind:13} {s.tp:5} {s.fp:5} {s.fn:6}  {_share(s.tp, s.tp + s.fp)}  "
                    f"{_share(s.tp, s.tp + s.fn)}  " + ("" if s.f1 is None else f"{half_up(s.f1, 2)}")
                )
        out += ["", "field of the rows found"]
        out += [
            f"{f'{kind}.{name}':23} {right:4} of {n:4} {_share(right, n)}"
            for (kind, name), (right, n) in self.fields.items()
            if n
        ]
        out += ["", "disagreements"]
        out += [
            f"{d.article_id} {d.kind} {d.what}" + (f"\n    {d.quote[:200]}" if d.quote else "")
            for d in self.disagreements
        ]
        return out


def _share(hits: int, n: int) -> str:
    low, high = wilson(hits, n)
    return f"{half_up(hits / n, 2)} ({half_up(low, 2)}-{half_up(high, 2)})" if n else "-               "


def score(articles: Iterable[Article], data_dir: Path | str = DATA, *, development: bool = False) -> Report:
    """Read articles by machine and compare with the hand-coded records of the same sources.

    Args:
        articles: cleaned articles; one is matched to its source by article_id, by the bytes of a page of
            development.csv, else by url, else left out; so is one of whose rows nobody has read some.
        data_dir: where the records are.
        development: count every article as one that the rules were written with. Without it those of development.csv
            and our own digests are. What front matter says to be retold counts as that.
    """
    data_dir = Path(data_dir)
    coded = hand.hand(data_dir)
    find = _sources(coded["articles"], data_dir)
    rows = {kind: _by_article(coded[kind]) for kind in FACTS}
    unread = {own for told in records.read_all(data_dir).values() for own in told.loc[told["read_by"].notna(), "id"]}
    counts = {(material, kind): [0, 0, 0] for material in MATERIALS for kind in FACTS}
    fields: dict[tuple[str, str], list[int]] = {(k, f): [0, 0] for k in FACTS for f in FIELDS[k]}
    told: list[Disagreement] = []
    seen = dict.fromkeys(MATERIALS, 0)
    for article in articles:
        source, material = find(article)
        if source is None or source in unread:
            continue
        material = "development" if development else material
        seen[material] += 1
        found = reading.read(article) if relevant(article)[0] else {}  # as `build` does
        for kind in FACTS:
            machine, hand_rows = found.get(kind, []), rows[kind].get(source, [])
            pairs = matched(kind, machine, hand_rows)
            wrong = [m for m in machine if not any(m is p for p, _ in pairs)]
            missed = [c for c in hand_rows if not any(c is q for _, q in pairs)]
            for n, count in enumerate((len(pairs), len(wrong), len(missed))):
                counts[material, kind][n] += count
            told += [Disagreement(source, kind, f"wrong: {_short(kind, m)}", m["quote"]) for m in wrong]
            told += [Disagreement(source, kind, f"missed: {_short(kind, c)}", None) for c in missed]
            for m, c in pairs:
                told += _compared(source, kind, m, c, fields)
    scores = tuple(
        Score(kind, *counts[material, kind], seen[material], material) for material in MATERIALS for kind in FACTS
    )
    return Report(scores, {key: (right, n) for key, (right, n) in fields.items()}, tuple(told), sum(seen.values()))


def _compared(source: str, kind: str, machine: Row, coded: Row, fields: dict) -> list[Disagreement]:
    """The fields that differ on a matched row; counts every field that a person coded."""
    told = []
    for name in FIELDS[kind]:
        if coded[name] is not None:
            right = machine[name] == coded[name] or (name == "end" and _is_one_day(machine) and _is_one_day(coded))
            right = right or (name == "host" and same_person(machine[name], coded[name]))
            fields[kind, name][0] += right
            fields[kind, name][1] += 1
            if not right:
                what = f"{name}: read {machine[name]}, coded {coded[name]}"
                told.append(Disagreement(source, kind, what, machine["quote"]))
    return told


def _is_one_day(row: Row) -> bool:
    """Whether no other day than the first is told: its end is null, or coded as that same day."""
    return row["end"] in (None, row["start"])


def _sources(coded: pd.DataFrame, data_dir: Path) -> Callable[[Article], tuple[str | None, str]]:
    """A function from an article to its source, and the material that it is."""
    ids = set(coded["article_id"])
    by_url = {address(url): i for i, url in zip(coded["article_id"], coded["url"], strict=True) if isinstance(url, str)}
    by_hash: dict[str, str] = {}
    if (data_dir / DEVELOPMENT).exists():
        with open(data_dir / DEVELOPMENT, encoding="utf-8", newline="") as handle:
            by_hash = {row["sha256"]: row["id"] for row in csv.DictReader(handle)}

    def find(article: Article) -> tuple[str | None, str]:
        source = by_hash.get(article.sha256 or "")
        if source is not None:
            return source, "development"
        source = article.article_id if article.article_id in ids else by_url.get(address(article.url))
        if article.text_kind == "digest" or source in by_hash.values():
            return source, "development"
        return source, "retold" if article.text_kind == "retold" else "unseen"

    return find


def _plain(frame: pd.DataFrame) -> list[Row]:
    """The rows as dicts with None for null."""
    cells = (
        [None if null else value for value, null in zip(frame[c].tolist(), frame[c].isna().tolist(), strict=True)]
        for c in frame.columns
    )
    return [dict(zip(frame.columns, row, strict=True)) for row in zip(*cells, strict=True)]


def _by_article(frame: pd.DataFrame) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {}
    for row in _plain(frame):
        rows.setdefault(row["article_id"], []).append(row)
    return rows


def _short(kind: str, row: Row) -> str:
    return " ".join(str(row[name]) for name in SHOWN[kind])


def save(report: Report, day: str, version: str, path: Path | str = SCORES) -> None:
    """Add the counts to scores.csv, a row for each material and kind: numbers only, and what they were measured on."""
    new = not Path(path).exists()
    with open(path, "a", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle, lineterminator="\n")
        if new:
            writer.writerow(COLUMNS)
        writer.writerows(
            [s.material, s.kind, s.tp, s.fp, s.fn, s.articles, day, version] for s in report.scores if s.articles
        )


def saved(path: Path | str = SCORES) -> pd.DataFrame:
    """The newest counts of scores.csv for each material and kind; no row when nothing has been measured.

    Raises:
        ValueError: the file lacks a column, has a material that is unknown, or a count that is none.
    """
    path = Path(path)
    if not path.exists():
        return pd.DataFrame(columns=list(COLUMNS))
    table = pd.read_csv(path, dtype={"material": "str", "kind": "str", "date": "str", "version": "str"})
    if missing := [column for column in COLUMNS if column not in table.columns]:
        raise ValueError(f"{path.name}: no column {', '.join(missing)}")
    for row, (material, *counts) in enumerate(table[["material", "tp", "fp", "fn", "articles"]].to_numpy(), start=2):
        if material not in MATERIALS:
            raise ValueError(f"{path.name}, row {row}, column material: {material!r} is none of {', '.join(MATERIALS)}")
        if any(not isinstance(count, int) or count < 0 for count in counts):
            raise ValueError(f"{path.name}, row {row}: a count that is no whole number")
    newest = table.sort_values("date", kind="stable").drop_duplicates(["material", "kind"], keep="last")
    order = {name: n for n, name in enumerate((*MATERIALS, *FACTS))}
    return newest.sort_values(["material", "kind"], key=lambda c: c.map(order), ignore_index=True)[list(COLUMNS)]


def shipped(data_dir: Path | str = DATA) -> Report:
    """Our own digests, and a user's own pages that he coded by hand, against the hand-coded records."""
    return kept.of(Path(data_dir))("digests", lambda: score(read_articles(Path(data_dir) / "articles"), data_dir))


def failures(report: Report) -> pd.DataFrame:
    """Where machine reading and a person disagree: one row each, what differs in words."""
    rows = [(d.article_id, d.kind, d.what, d.quote) for d in report.disagreements]
    return pd.DataFrame(rows, columns=["article_id", "kind", "what", "passage"])
