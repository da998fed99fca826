"""Every table: its columns, types, units, meanings and vocabulary, declared once; conform() holds data to it."""

from __future__ import annotations

from helpers import columns
from helpers.columns import (
    DATE,
    DTYPES,
    PERIOD,
    Column,
    SchemaError,
    check,
    date,
    flag,
    is_date,
    is_period,
    many,
    need,
    text,
    whole,
)

__all__ = ["DATE", "DTYPES", "PERIOD", "Column", "SchemaError", "check", "is_date", "is_period"]  # found here too

FACTS = ("visits", "funding", "scholarships", "trade", "investment")  # tables of what passages of articles tell
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
    "provincial",
    "party_official",
    "parliamentary",
    "military",
    "mass_organisation",
    "ministry",
    "other",
)
VISIT_KINDS = (
    "state",
    "official_friendship",
    "official",
    "conference",
    "working",
    "other",
    "funeral",
)  # most formal first
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
REJECTIONS = (
    "empty",
    "binary",
    "too large",
    "unknown encoding",
    "unknown format",
    "cannot be read",
    "damaged",
    "no column of text",
    "no text found",
    "not Vietnamese",
    "not about the two countries",
    "not read",
    "duplicate",
    "broken metadata",
    "day not read",
    "unknown article",
    "passage not found",
)

ARTICLE_ID = need("article_id", "the article: sources.csv's id, or made from the file's path; no other one's")
CODING = need("coding", "hand: read by a person; machine: found by helpers/", CODINGS)
QUOTE = (
    text("quote", "the passage as printed; null for hand rows"),
    whole("char_start", "where the quote starts in articles.text", "code points"),
    whole("char_end", "where the quote ends in articles.text", "code points"),
)
USD = (
    whole("usd", "the sum in US dollars of its day: the printed counter-value, else the yearly average rate", "US$"),
    whole("usd_real", "the whole dollars of usd, in dollars of the last year of the price index", "US$"),
)
USD_OF_YEAR = (  # a commitment's
    whole("usd", "the sum in US dollars of its year: the printed counter-value, else that year's average rate", "US$"),
    whole("usd_real", "the whole dollars of usd, of its year, in dollars of the last year of the price index", "US$"),
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
        text("title", "headline; of a digest, our own words; null for sources without a text here"),
        date("published", "day of publication"),
        text("published_basis", "how the day is known", DATE_BASES),
        whole("year", "year of publication, else of the event", "year"),
        text("year_basis", "where the year is from", ("published", "event", "none")),
        need("language", "ISO 639-1 code"),
        text(
            "text_kind",
            "page: a saved page; digest: our own words; retold: our own words, to measure the reading; null: no text",
            ("page", "digest", "retold"),
        ),
        text("text", "the cleaned body, NFC, one paragraph a line"),
        whole("words", "Vietnamese syllables of the text", "syllables"),
        many("topics", "topics touched: coded by hand, or matched in the text and implied by its records", TOPICS),
        text("sha256", "of the file's bytes"),
    ),
    "visits": (
        ARTICLE_ID,
        CODING,
        need("direction", "who travels: VN-LA a Vietnamese delegation to Laos, LA-VN the reverse", DIRECTIONS),
        text("leader", "head: the name of people.csv, else as printed (Latin where both are); null: not named"),
        text("leader_printed", "the name as printed"),
        text("office", "the leader's title that day by people.csv, else as printed"),
        text("office_printed", "the title as printed"),
        text("level", "rank of the office", LEVELS),
        date("start", "first day told or attested"),
        date("end", "last day told; null when only one is"),
        text("date_precision", "how exactly start is known", PRECISIONS),
        text("date_basis", "how start is known; null in hand rows: not recorded", DATE_BASES),
        text("host", "inviter, receiver or co-chair, else who speaks or is listed first; the name of people.csv"),
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
        date("announced_on", "day of the earliest article that announced it, of those that print their day"),
        text("part_of_trip", "the leader's trip that this delegation travelled in"),
        whole("articles", "articles that tell it", "articles", required=True),
        whole("outlets", "distinct outlets that tell it, those not known left out", "outlets", required=True),
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
        *USD_OF_YEAR,
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
        text(
            "provider",
            "who pays: government, a province, a school; of a stock read by machine, where they study; null: not said",
        ),
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
        text("provider", "who pays, or of a stock where they study; null: the whole country"),
        text("nationality", "of the students", COUNTRIES),
        text("measure", "what is counted"),
        text("register", "of an investment stock", REGISTERS),
        need("period", "the year, or the school year"),
        whole("min", "the value chosen, or its lower bound", "people, awards, projects or US$"),
        whole("max", "the value chosen, or its upper bound", "people, awards, projects or US$"),
        whole("usd", "the value in US dollars: trade and investment", "US$"),
        text("chosen_because", "the rule that chose it among the reports"),
        whole("reports", "rows that give a value for this point", "rows", required=True),
        whole("low", "the lowest report that is no misprint; of investment, of its projects", "as min"),
        whole("high", "the highest report that is no misprint; of investment, of its projects", "as max"),
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
        need(
            "source_file",
            "the input not used, relative to the folder given; its day only: `day not read`, its quote only: "
            "`passage not found`",
        ),
        need("reason", "why", REJECTIONS),
        text("detail", "what was met"),
    ),
}

ROW_IS: dict[str, str] = {
    "articles": "an article",
    "visits": "a trip told in an article",
    "trips": "a distinct trip",
    "funding": "a sum or a stage told in an article",
    "commitments": "a distinct promise or gift",
    "scholarships": "a count told in an article",
    "trade": "a trade figure told in an article",
    "investment": "an investment figure told in an article",
    "series": "a distinct yearly figure",
    "mentions": "a phrase of a topic in an article",
    "rejected": "an input not used",
}

# A row is known by these; conform() refuses two rows with one key.
KEYS: dict[str, tuple[str, ...]] = {
    "articles": ("article_id",),
    "trips": ("trip_id",),
    "commitments": ("commitment_id",),
    "series": ("series_id",),
    "mentions": ("article_id", "topic", "phrase"),
}

# records of the tables -> the rows that they are made of
BEHIND = {"trips": ("visits",), "commitments": ("funding",), "series": ("scholarships", "trade", "investment")}

MERGED_BY: dict[str, tuple[Column, ...]] = {
    "visits": (
        text("day_printed", "month and day that the passage prints, of a trip without any year (01-09)"),
        many("home", "places of the guests' country that the passage names"),
    ),
    "funding": (Column("covers", "period", "the year or years that the sum is for, where they are told"),),
}
"""What is read of facts beside the columns of their table: merges look at it, and no table that is given out has it."""


def inner(name: str) -> list[str]:
    """The names of those that MERGED_BY has for a table."""
    return [column.name for column in MERGED_BY.get(name, ())]


def as_read(name: str) -> tuple[Column, ...]:
    """The columns of a table as its rows are read and merged: those of the contract, then those of MERGED_BY."""
    return TABLES[name] + MERGED_BY.get(name, ())


def _of_table(name: str) -> None:
    if name not in TABLES:
        raise SchemaError(f"unknown table {name!r}; those are {', '.join(TABLES)}")


def empty(name: str):
    """The table `name` with all its columns and no row."""
    _of_table(name)
    return columns.empty(TABLES[name])


def conform(frame, name: str, source: str | None = None):
    """The frame with exactly the columns and types of table `name`, checked; see columns.check().

    Args:
        frame: a DataFrame or a list of dicts; an index named "key" is kept.
        name: a key of TABLES.
        source: the file it came from, for messages (default: the table's name).

    Raises:
        SchemaError: an unknown or missing column, a value of the wrong type or outside the vocabulary, a missing
            required value, a key that stands twice; the message names the source, the row and the column.
    """
    return check(frame, TABLES[name], source or name, KEYS.get(name, ()))


def conform_read(frame, name: str, source: str | None = None):
    """conform() with the columns of as_read()."""
    return check(frame, as_read(name), source or name, KEYS.get(name, ()))


def names(name: str) -> list[str]:
    """The column names of a table, in order."""
    _of_table(name)
    return [c.name for c in TABLES[name]]
