"""The hand-coded rows of data/records/ and data/sources.csv: what each file's columns are, and how they are read.

A row says what a person read in an article (as printed) and what was decided about it afterwards (which trip, which
work, in totals or not, and why). data/records/local/ holds a user's own codings and corrections; they replace ours
article by article.
"""

from __future__ import annotations

import re
from pathlib import Path

import pandas as pd

from helpers import schema
from helpers.columns import Column, SchemaError, date, flag, many, need, text, whole
from helpers.language import lexicon
from helpers.recordfiles import table

DATA = lexicon.REFERENCE.parent
SEPARATOR = ":"  # a row's key is "id:row"

START_IS = ("arrival", "attested", "inferred_year", "unknown")
BENEFICIARIES = ("Lao students", "Vietnamese students", "ethnic Vietnamese in Laos", "Lao officials", "mixed")
STUDY = ("all", "postgraduate", "undergraduate", "school", "language", "officials")
WHY_NOT_FUNDING = (
    "superseded pledge",
    "same gift told elsewhere",
    "part of another row",
    "plan containing other rows",
    "loan",
    "several years",
    "own community abroad",
    "misprint",
    "duplicate currency of the same gift",
    "company investment",
    "not between the two sides",
    "no sum printed",
)

_ID = need("id", "the article, an id of sources.csv")
_ROW = whole("row", "place of the fact in its article, from 0", "", required=True)
_IN_SERIES = (
    flag("in_series", "decided: the value that the yearly series shows for its point"),
    text("why_not", "decided: why it is not that value, often the row shown instead"),
)

SOURCES: tuple[Column, ...] = (
    need("id", "the article; a name, not a date: its digits are no publication day"),
    need("outlet", "the site that published it"),
    text("url", "its address; null for the five pages that were saved without one"),
    need("language", "ISO 639-1 code of the page"),
    date("published", "day of publication as the page shows it; null: not shown"),
    whole("year", "year of `published`, else of the newest event that the article tells as its own", "year"),
    need("year_basis", "where the year is from", ("published", "event", "none")),
    text("about", "what the article is about, in our own words"),
    many("topics", "topics touched, coded by hand", schema.TOPICS),
    whole("coders", "people who coded it independently", "people"),
)

RECORDS: dict[str, tuple[Column, ...]] = {
    "visits": (
        _ID,
        _ROW,
        need("direction", "who travels: VN-LA a Vietnamese delegation to Laos, LA-VN the reverse", schema.DIRECTIONS),
        text("leader", "head of the delegation as printed; null: not named"),
        text("office", "the head's title as printed, or in English"),
        text("level", "decided: rank of the office", schema.LEVELS),
        text("level_coded", "rank as first coded", schema.LEVELS),
        date("start", "first day told or attested"),
        date("end", "last day told"),
        text("host", "inviter, receiver or co-chair as printed"),
        many("places", "where in the country visited, as printed"),
        text("kind", "decided: the most formal label of this telling", schema.VISIT_KINDS),
        text("kind_coded", "label as first coded", schema.VISIT_KINDS),
        text("status", "reported: the article's news; planned: for later; recalled: in passing", schema.VISIT_STATUSES),
        text("trip_id", "decided: the distinct trip; null: a mention that makes no trip"),
        text("start_is", "decided: what `start` is; inferred_year: the page prints no year", START_IS),
        text("note", "decided: why it is a mention, what it is part of, what contradicts it"),
    ),
    "funding": (
        _ID,
        _ROW,
        text("donor", "giver as printed, in English or Vietnamese"),
        text("donor_country", "country of the giver", schema.COUNTRIES),
        text("recipient", "receiver as printed"),
        whole("amount", "the sum as printed; null: a stage whose sum is not printed", "currency units"),
        text("currency", "ISO 4217 code of amount, min and max", schema.CURRENCIES),
        text("purpose", "what for"),
        text("kind", "what sort of giving", schema.FUNDING_KINDS),
        text("status", "the stage told", schema.STAGES),
        date("date", "day, month or year of that stage"),
        many("giver_party", "decided: party or parties of parties.csv that give"),
        many("receiver_party", "decided: party or parties of parties.csv that receive"),
        text("project_id", "decided: the work, gift or package of projects.csv"),
        flag("approx", "decided: printed with a hedge (over, nearly, about)"),
        whole("min", "decided: the sum, or the lower bound of a printed range", "currency units"),
        whole("max", "decided: the sum, or the upper bound", "currency units"),
        whole(
            "counter_amount", "decided: the same sum as the article prints it in another currency", "counter_currency"
        ),
        text("counter_currency", "decided: ISO 4217 code of counter_amount", schema.CURRENCIES),
        text("part_of", "decided: key of the row that holds this sum, or total:project_id"),
        Column("covers", "period", "decided: year or span of years that the sum is for (2006/2010)"),
        whole("each_times", "decided: number of receivers of a sum printed as so much each", "receivers"),
        flag("loan", "decided: to be paid back, or build-transfer at the receiver's debt"),
        many("stage_dates", "decided: every stage that the article dates (pledged=2008)"),
        flag("in_totals", "decided: counted in sums"),
        text("why_not", "decided: why it is not counted", WHY_NOT_FUNDING),
        text("note", "decided: what contradicts it, what it rests on"),
    ),
    "scholarships": (
        _ID,
        _ROW,
        need("giver", "country that gives or hosts", schema.COUNTRIES),
        text("provider", "decided: who pays; null: not told, or the whole country's stock"),
        text("provider_coded", "payer, or place of study, as first coded"),
        text("beneficiaries", "decided: who is counted", BENEFICIARIES),
        need("measure", "decided: what is counted", schema.MEASURES),
        text("measure_coded", "what is counted, as first coded", schema.MEASURES),
        whole("min", "the count, or the lower bound of a printed range", "people or awards"),
        whole("max", "the count, or the upper bound", "people or awards"),
        flag("approx", "decided: printed with a hedge"),
        flag("approx_coded", "hedge as first coded"),
        text("nationality", "of the students", schema.COUNTRIES),
        Column("period", "period", "decided: the year, school year, span or month counted"),
        text("period_coded", "period as first coded"),
        text("level", "decided: level of study", STUDY),
        text("part_of", "decided: key of the row of this article that holds this count"),
        *_IN_SERIES,
    ),
    "trade": (
        _ID,
        _ROW,
        Column("period", "period", "decided: what the figure covers"),
        text("period_coded", "period as first coded"),
        whole("value_usd", "two-way trade", "US$"),
        Column("growth_pct", "float", "change on the same period a year before", "per cent"),
        whole("low", "decided: lower end of the printed range; on the series row, of all full-year reports", "US$"),
        whole("high", "decided: upper end of that range", "US$"),
        flag("full_year", "decided: covers a whole calendar year"),
        flag("estimate", "decided: printed as an estimate or a target"),
        *_IN_SERIES,
    ),
    "investment": (
        _ID,
        _ROW,
        date("as_of", "decided: when a stock is counted"),
        text("as_of_coded", "date or period as first coded"),
        Column("period", "period", "decided: what a flow covers"),
        text("measure", "decided: stock: all valid projects; flow: those of a period", ("stock", "flow")),
        text("register", "decided: whose count: Vietnam's, Laos's, or not known", schema.REGISTERS),
        whole("projects", "number of projects", "projects"),
        whole("capital_usd", "registered capital", "US$"),
        text("direction", "who invests: VN-LA Vietnam in Laos", schema.DIRECTIONS),
        *_IN_SERIES,
    ),
}
LOCAL = ("read", "sources", *RECORDS)  # the files that records/local/ may hold
KEY = ("id", "row")
OWN = (  # columns of one's own files alone
    text("read_by", "machine: copied beside a correction, read by nobody since; null: by a person", ("machine",)),
    text("passage", "where it was read: first and last code point of the article's text, and a check of the words"),
)
OWN_OF = {  # and those of one of them
    "funding": (text("recipient_country", "country of the receiver, where no list has it", schema.COUNTRIES),),
}
READ = (need("id", "an article read by a person in which none of the five kinds was found"),)


def sources(data_dir: Path = DATA, *, local: bool = True) -> pd.DataFrame:
    """The articles of sources.csv and of records/local/sources.csv, whose rows replace ours, indexed by article_id."""
    shipped = _table(data_dir / "sources.csv", SOURCES, data_dir, ("id",))
    own = _table(data_dir / "records" / "local" / "sources.csv", SOURCES, data_dir, ("id",)) if local else shipped[:0]
    kept = shipped[~shipped["id"].isin(own["id"])]
    return _joined(kept, own).set_index("id", drop=False).rename_axis("article_id").sort_index()


def read(name: str, data_dir: Path = DATA, *, local: bool = True) -> pd.DataFrame:
    """The rows of data/records/NAME.csv, checked, indexed by key ("id:row"), a user's own codings in place of ours.

    Args:
        name: a key of RECORDS.
        data_dir: a folder laid out as data/.
        local: whether records/local/ is read too.

    An article that has rows in any file of records/local/, or that records/local/read.csv lists as read, takes all its
    rows of every kind from there. Local files have the same columns, and those of own_columns(); columns of decisions
    may be blank or left out.

    Raises:
        SchemaError: naming the file, row and column that break the declaration.
    """
    shipped = _table(data_dir / "records" / f"{name}.csv", RECORDS[name], data_dir, KEY)
    if local:
        folder = data_dir / "records" / "local"
        shipped = shipped.assign(**{c.name: pd.Series(index=shipped.index, dtype="str") for c in own_columns(name)})
        if folder.is_dir():
            shipped = _joined(shipped[~shipped["id"].isin(recoded(folder))], own(folder)[name])
    return _keyed(shipped)


def read_all(data_dir: Path = DATA) -> dict[str, pd.DataFrame]:
    """The rows of every file of data/records/, by its name; see read()."""
    return {name: read(name, data_dir) for name in RECORDS}


def own(folder: Path) -> dict[str, pd.DataFrame]:
    """The rows of a folder laid out as records/local/, by file, checked and indexed as read() does, with own_columns().

    Raises:
        SchemaError: likewise.
    """
    found = {}
    for name, columns in RECORDS.items():
        told = (*columns, *own_columns(name))
        found[name] = _keyed(table(folder / f"{name}.csv", told, f"{called(folder)}{name}.csv", KEY))
    return found


def own_columns(name: str) -> tuple[Column, ...]:
    """The columns of one's own file NAME.csv that the shipped one has not."""
    return (*OWN, *OWN_OF.get(name, ()))


def recoded(folder: Path) -> frozenset[str]:
    """The articles that a user coded anew in a folder laid out as records/local/.

    Raises:
        SchemaError: it holds a CSV of another name, or one that breaks its declaration.
    """
    for path in sorted(folder.glob("*.csv")):
        if path.stem not in LOCAL:
            wrong = f"{called(folder)}{path.name}"
            raise SchemaError(f"{wrong}: no file of that name is read; those are {', '.join(LOCAL)}")
    read = table(folder / "read.csv", READ, f"{called(folder)}read.csv")
    return frozenset(read["id"]).union(*(rows["id"] for rows in own(folder).values()))


def address(url: str | None) -> str | None:
    """A url without scheme, www, query and closing slash, for comparing; None when there is none."""
    return re.sub(r"^https?://(?:www\.)?|[?#].*$|/$", "", url) if url else None


def _joined(first: pd.DataFrame, second: pd.DataFrame) -> pd.DataFrame:
    return pd.concat([first, second], ignore_index=True) if len(second) else first.reset_index(drop=True)


def _keyed(rows: pd.DataFrame) -> pd.DataFrame:
    rows = rows.sort_values(["id", "row"])
    return rows.set_index((rows["id"] + SEPARATOR + rows["row"].astype("str")).rename("key"))


def _table(path: Path, columns: tuple[Column, ...], data_dir: Path, key: tuple[str, ...]) -> pd.DataFrame:
    return table(path, columns, (Path(data_dir.name) / path.relative_to(data_dir)).as_posix(), key)


def called(folder: Path) -> str:
    """A folder of one's own rows as messages call it: "data/records/local/", elsewhere by its own name alone."""
    known = folder.parts[-2:] == ("records", "local")
    return Path(*folder.parts[-3 if known else -1 :]).as_posix() + "/"
