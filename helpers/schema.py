"""Every table: its columns, types, units, meanings and vocabulary, declared once; conform() holds data to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

DIRECTIONS = ("VN-LA", "LA-VN")
COUNTRIES = ("VN", "LA")
CODINGS = ("hand", "machine")
LEVELS = (  # in order of rank: of two offices held, the first here counts
    "head_of_party",
    "head_of_state",
    "head_of_government",
    "head_of_parliament",
    "deputy_head",
    "minister",
    "party_official",
    "provincial",
    "parliamentary",
    "military",
    "mass_organisation",
    "ministry",
    "other",
)
VISIT_KINDS = ("state", "official_friendship", "official", "conference", "working", "other", "funeral")  # most formal first
VISIT_STATUSES = ("reported", "planned", "recalled")
TRIP_STATUSES = ("confirmed", "announced")
DATE_BASES = ("metadata", "stated", "inferred", "coded", "none")
PRECISIONS = ("day", "month", "year")
CURRENCIES = ("USD", "VND", "LAK", "THB", "EUR", "CNY", "JPY")
FUNDING_KINDS = ("project", "aid_plan", "grant", "gift", "loan")
STAGES = ("pledged", "signed", "delivered", "completed")
MEASURES = (
    "awarded",
    "planned",
    "per_year",
    "students_enrolled",
    "students_total",
    "graduates",
    "officials_trained",
)
SERIES_KINDS = ("scholarships", "students", "trade", "investment")
REGISTERS = ("VN", "LA", "unknown")
TOPICS = (
    "politics_party",
    "diplomacy",
    "defence_security",
    "trade_investment",
    "transport_infrastructure",
    "energy",
    "education_training",
    "health",
    "agriculture",
    "culture_tourism",
    "people_to_people",
    "local_cooperation",
    "border",
    "war_legacy",
    "science_technology",
    "media",
    "justice",
    "environment_disaster",
    "finance_banking",
    "asean_mekong",
    "labour_community",
)
REJECTIONS = ("empty", "binary", "too large", "unknown encoding", "unknown format", "no text found", "not Vietnamese", "not about the two countries", "duplicate", "broken metadata")  # fmt: skip

DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
PERIOD = r"\d{4}|\d{4}-\d{2}|\d{4}/(\d{4}|\.\.)|\d{4}-\d{2}/\d{4}-\d{2}"


@dataclass(frozen=True)
class Column:
    """One column. kind: text, int, float, flag, date, period or list (texts joined by ";"); `words` is its vocabulary."""

    name: str
    kind: str
    meaning: str
    unit: str = ""
    words: tuple[str, ...] = ()
    required: bool = False


def text(name, meaning, words=(), required=False):
    return Column(name, "text", meaning, "", tuple(words), required)


def need(name, meaning, words=()):
    return text(name, meaning, words, required=True)


def whole(name, meaning, unit, required=False):
    return Column(name, "int", meaning, unit, (), required)


def flag(name, meaning):
    return Column(name, "flag", meaning)


def date(name, meaning):
    return Column(name, "date", meaning)


def many(name, meaning, words=()):
    return Column(name, "list", meaning, "", tuple(words))


ARTICLE_ID = need("article_id", "the article: sources.csv's id, or made from the file's path")
CODING = need("coding", "hand: read by a person; machine: found by helpers/", CODINGS)
QUOTE = (
    text("quote", "the passage as printed; null for hand rows"),
    whole("char_start", "where the quote starts in articles.text", "code points"),
    whole("char_end", "where the quote ends in articles.text", "code points"),
)
USD = (
    whole("usd", "the sum in US dollars of its day: the printed counter-value, else the yearly average rate", "US$"),
    whole("usd_real", "the same in dollars of the last year of the price index", "US$"),
)
REPORTS = (
    whole("articles", "articles that tell it", "articles", required=True),
    many("article_ids", "those articles"),
)

TABLES: dict[str, tuple[Column, ...]] = {
    "articles": (
        ARTICLE_ID,
        need("story_id", "near-duplicates and credited copies share one: the article_id of the first"),
        text("source_file", "the file read, relative to the folder given"),
        text("outlet", "the site that published it"),
        text("credited_to", "the outlet that it says it took the story from"),
        text("url", "its address"),
        text("title", "headline; null for hand-coded sources"),
        date("published", "day of publication"),
        text("published_basis", "how the day is known", DATE_BASES),
        whole("year", "year of publication, else of the event", "year"),
        text("year_basis", "where the year is from", ("published", "event", "none")),
        need("language", "ISO 639-1 code"),
        text("text_kind", "page: a saved page; digest: our own words; null: no text here", ("page", "digest")),
        text("text", "the cleaned body, NFC, one paragraph a line"),
        whole("words", "Vietnamese syllables of the text", "syllables"),
        many("topics", "topics touched: coded by hand, or matched in the text", TOPICS),
        text("sha256", "of the file's bytes"),
    ),
    "visits": (
        ARTICLE_ID,
        CODING,
        need("direction", "who travels: VN-LA a Vietnamese delegation to Laos, LA-VN the reverse", DIRECTIONS),
        text("leader", "head of the delegation, the name of people.csv; null: not named"),
        text("leader_printed", "the name as printed"),
        text("office", "the leader's title that day by people.csv, else as printed"),
        text("office_printed", "the title as printed"),
        text("level", "rank of the office", LEVELS),
        date("start", "first day told or attested"),
        date("end", "last day told; null when only one is"),
        text("date_precision", "how exactly start is known", PRECISIONS),
        text("date_basis", "how start is known; null in hand rows: not recorded", DATE_BASES),
        text("host", "inviter, receiver or co-chair, the name of people.csv"),
        many("places", "where in the country visited, names of places.csv"),
        text("kind", "the most formal label told", VISIT_KINDS),
        text("status", "reported: the article's news; planned: for later; recalled: in passing", VISIT_STATUSES),
        *QUOTE,
    ),
    "trips": (
        need("trip_id", "direction-leader-month"),
        need("direction", "who travels", DIRECTIONS),
        text("leader", "head of the delegation; null: not named"),
        text("office", "the leader's title that day"),
        text("level", "rank of the office", LEVELS),
        date("start", "first day attested"),
        date("end", "last day attested; null when only one is"),
        text("kind", "the most formal label told", VISIT_KINDS),
        many("places", "every place told"),
        need("status", "announced: nobody reported that it took place", TRIP_STATUSES),
        date("announced_on", "day of the earliest article that announced it"),
        text("part_of_trip", "the leader's trip that this delegation travelled in"),
        whole("articles", "articles that tell it", "articles", required=True),
        whole("outlets", "distinct outlets that tell it", "outlets", required=True),
        many("article_ids", "those articles"),
    ),
    "funding": (
        ARTICLE_ID,
        CODING,
        text("donor", "who gives, the party of parties.csv"),
        text("donor_country", "country of the giver", COUNTRIES),
        text("recipient", "who receives, the party of parties.csv"),
        text("recipient_country", "country of the receiver", COUNTRIES),
        whole("min", "the sum, or the lower bound of a printed range", "currency units"),
        whole("max", "the sum, or the upper bound", "currency units"),
        flag("approx", "printed with a hedge: hơn, gần, khoảng"),
        text("currency", "ISO 4217 code; null: a stage without a printed sum", CURRENCIES),
        *USD,
        text("purpose", "what for"),
        text("kind", "what sort of giving", FUNDING_KINDS),
        text("status", "the stage told", STAGES),
        date("date", "day, month or year of that stage"),
        text("date_precision", "how exactly the date is known", PRECISIONS),
        flag("part_of_total", "a part of another row's sum; never added to it"),
        *QUOTE,
    ),
    "commitments": (
        need("commitment_id", "project_id, or the key of the first row that tells it"),
        text("project_id", "the work or gift of projects.csv"),
        text("donor", "who gives"),
        text("donor_country", "country of the giver", COUNTRIES),
        text("recipient", "who receives"),
        whole("amount", "the sum shown", "currency units"),
        whole("amount_min", "smallest sum told, in the currency shown", "currency units"),
        whole("amount_max", "largest sum told, in the currency shown", "currency units"),
        flag("reports_disagree", "articles print different sums"),
        text("currency", "ISO 4217 code", CURRENCIES),
        *USD,
        text("purpose", "what for"),
        text("kind", "what sort of giving", FUNDING_KINDS),
        date("pledged_on", "promised"),
        date("signed_on", "agreed or begun"),
        date("delivered_on", "handed over"),
        date("completed_on", "finished"),
        text("status", "the last stage told", STAGES),
        whole("year", "year of the first dated stage", "year"),
        flag("in_totals", "counted in sums over commitments"),
        text("why_not", "why it is not counted"),
        *REPORTS,
    ),
    "scholarships": (
        ARTICLE_ID,
        CODING,
        need("giver", "country that gives or hosts", COUNTRIES),
        text("provider", "who pays: government, a province, a school, a company; null: not said"),
        whole("min", "the count, or the lower bound of a printed range", "people or awards"),
        whole("max", "the count, or the upper bound", "people or awards"),
        flag("approx", "printed with a hedge"),
        need("measure", "what is counted", MEASURES),
        text("nationality", "of the students", COUNTRIES),
        Column("period", "period", "the year, school year, span or month counted"),
        text("level", "level of study"),
        flag("part_of_total", "a part of another row's count; never added to it"),
        *QUOTE,
    ),
    "trade": (
        ARTICLE_ID,
        CODING,
        Column("period", "period", "what the figure covers"),
        whole("value_usd", "two-way trade", "US$"),
        Column("growth_pct", "float", "change on the same period a year before", "per cent"),
        whole("low", "lower end of a printed range", "US$"),
        whole("high", "upper end of a printed range", "US$"),
        flag("full_year", "covers a whole calendar year"),
        flag("estimate", "printed as an estimate or a target"),
        *QUOTE,
    ),
    "investment": (
        ARTICLE_ID,
        CODING,
        date("as_of", "when a stock is counted"),
        Column("period", "period", "what a flow covers"),
        text("measure", "stock: all valid projects; flow: those of a period", ("stock", "flow")),
        text("register", "whose count: Vietnam's, Laos's, or not known", REGISTERS),
        whole("projects", "number of projects", "projects"),
        whole("capital_usd", "registered capital", "US$"),
        text("direction", "who invests: VN-LA Vietnam in Laos", DIRECTIONS),
        *QUOTE,
    ),
    "series": (
        need("series_id", "kind, giver, provider, nationality, measure, register and period, joined"),
        need("kind", "which series", SERIES_KINDS),
        text("giver", "country that gives or hosts", COUNTRIES),
        text("provider", "who pays; null: the whole country"),
        text("nationality", "of the students", COUNTRIES),
        text("measure", "what is counted"),
        text("register", "of an investment stock", REGISTERS),
        need("period", "the year"),
        whole("min", "the value chosen, or its lower bound", "people, awards, projects or US$"),
        whole("max", "the value chosen, or its upper bound", "people, awards, projects or US$"),
        whole("usd", "the value in US dollars: trade and investment", "US$"),
        text("chosen_because", "the rule that chose it among the reports"),
        whole("reports", "rows that give a value for this point", "rows", required=True),
        whole("low", "the lowest report", "as min"),
        whole("high", "the highest report", "as max"),
        many("article_ids", "the articles that report it; the one chosen first"),
    ),
    "mentions": (
        ARTICLE_ID,
        need("topic", "the topic", TOPICS),
        need("phrase", "the phrase of topics.csv"),
        whole("count", "times it stands in the text", "mentions", required=True),
        whole("words", "length of the text", "syllables", required=True),
    ),
    "rejected": (
        need("source_file", "the input not used, relative to the folder given"),
        need("reason", "why", REJECTIONS),
        text("detail", "what was met"),
    ),
}

# A row is known by these; conform() refuses two rows with one key.
KEYS: dict[str, tuple[str, ...]] = {
    "articles": ("article_id",),
    "trips": ("trip_id",),
    "commitments": ("commitment_id",),
    "series": ("series_id",),
    "mentions": ("article_id", "topic", "phrase"),
}
DTYPES = {"int": "Int64", "float": "Float64", "flag": "boolean", "text": "str", "date": "str", "period": "str", "list": "str"}


class SchemaError(ValueError):
    """A table that breaks its declaration; the message names the file, the row and the column."""


def empty(name: str):
    """The table `name` with all its columns and no row."""
    import pandas as pd

    return pd.DataFrame({c.name: pd.Series(dtype=DTYPES[c.kind]) for c in TABLES[name]})


def conform(frame, name: str, source: str | None = None):
    """The frame with exactly the columns and types of table `name`, checked; a new DataFrame.

    Args:
        frame: a DataFrame (any dtypes; missing optional columns are added as null) or a list of dicts.
        name: a key of TABLES.
        source: the file it came from, for messages (default: the table's name).

    Raises:
        SchemaError: an unknown or missing column, a value of the wrong type or outside the vocabulary, a missing required
            value, a key that stands twice. The message names source, the first offending row (counted from 1, after the
            header) and the column.
    """
    return check(frame, TABLES[name], source or name, KEYS.get(name, ()))


def check(frame, columns: tuple[Column, ...], source: str, key: tuple[str, ...] = ()):
    """conform() for any list of columns; the files of data/records use it too."""
    import pandas as pd

    frame = pd.DataFrame(frame).reset_index(drop=True)
    known = [c.name for c in columns]
    if unknown := [str(c) for c in frame.columns if c not in known]:
        raise SchemaError(f"{source}: unknown column {', '.join(unknown)}; the columns are {', '.join(known)}")
    if missing := [c.name for c in columns if c.required and c.name not in frame.columns and len(frame)]:
        raise SchemaError(f"{source}: column {', '.join(missing)} is missing")
    out = pd.DataFrame({c.name: _column(frame, c, source) for c in columns}, index=frame.index)
    if key and (twice := out.duplicated(list(key))).any():
        row = int(twice.to_numpy().argmax())
        raise SchemaError(f"{source}, row {row + 1}, column {'+'.join(key)}: {tuple(out.loc[row, list(key)])} stands twice")
    return out


def _column(frame, column: Column, source: str):
    import pandas as pd

    if column.name not in frame.columns:
        return pd.Series(index=frame.index, dtype=DTYPES[column.kind])
    values = frame[column.name]

    def refuse(bad, why):
        row = int(bad.to_numpy().argmax())
        raise SchemaError(f"{source}, row {row + 1}, column {column.name}: {values.iloc[row]!r} {why}")

    null = values.isna() | (values.astype("str") == "")
    if column.required and null.any():
        refuse(null, "is empty, and a value is needed")
    if column.kind in ("int", "float"):
        numbers = pd.to_numeric(values.where(~null), errors="coerce")
        if (bad := numbers.isna() & ~null).any():
            refuse(bad, "is not a number")
        if column.kind == "int" and (bad := (numbers % 1 != 0) & ~null).any():
            refuse(bad, "is not a whole number")
        return numbers.astype(DTYPES[column.kind])
    if column.kind == "flag":
        flags = values.astype("object").map({True: True, False: False, "True": True, "False": False, "yes": True, "no": False, "true": True, "false": False})  # fmt: skip
        if (bad := flags.isna() & ~null).any():
            refuse(bad, "is neither true nor false")
        return flags.astype("boolean")
    texts = values.astype("str").where(~null, None).astype("str")
    if column.kind in ("date", "period"):
        shape = re.compile(DATE if column.kind == "date" else PERIOD)
        if (bad := ~null & ~texts.map(lambda t: bool(shape.fullmatch(str(t))))).any():
            refuse(bad, f"is not a {column.kind}")
    if column.words:
        allowed = set(column.words)
        parts = (lambda t: t.split(";")) if column.kind == "list" else (lambda t: [t])
        if (bad := ~null & ~texts.map(lambda t: set(parts(str(t))) <= allowed)).any():
            refuse(bad, f"is not one of {', '.join(column.words)}")
    return texts


def names(name: str) -> list[str]:
    """The column names of a table, in order."""
    return [c.name for c in TABLES[name]]
