"""The hand-coded records as tables of the contract: names, parties and sums in their canonical form."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pandas as pd

from helpers import articles, money, names, records, schema
from helpers.intake.incoming import Note
from helpers.language import lexicon
from helpers.merging.merge_series import STATE
from helpers.naming import placenames
from helpers.records import DATA

PRECISION = {4: "year", 7: "month", 10: "day"}  # by the length of an ISO date


def hand(data_dir: Path = DATA, coded: dict[str, pd.DataFrame] | None = None) -> dict[str, pd.DataFrame]:
    """articles, visits, funding, scholarships, trade and investment as a person coded them, before merging.

    Args:
        data_dir: a folder laid out as data/.
        coded: its records, when records.read_all() has read them already.

    The five tables of facts are indexed by key ("id:row"), by which the decisions of data/records/ are found.
    """
    coded = coded or records.read_all(data_dir)
    articles = _articles(data_dir)
    years = articles.set_index("article_id")["year"]
    return {"articles": articles, **facts(coded, years, f"{data_dir.name}/records/")}


def facts(coded: dict[str, pd.DataFrame], years: pd.Series, where: str) -> dict[str, pd.DataFrame]:
    """Rows of records as tables of facts.

    Args:
        coded: by name, as records.read() gives them; those of some articles will do.
        years: of articles by their ids; a sum without a date is of its article's.
        where: what messages say before a file's name.
    """
    make: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
        "visits": _visits,
        "funding": lambda rows: _funding(rows, years),
        "scholarships": _scholarships,
        "trade": _as_coded("trade"),
        "investment": _as_coded("investment"),
    }
    found = {}
    for name, rows in coded.items():
        frame = make[name](rows).assign(article_id=rows["id"], coding="hand")
        found[name] = schema.conform_read(frame, name, f"{where}{name}.csv")
    return found


def notes(coded: dict[str, pd.DataFrame], where: str) -> list[Note]:
    """What one's own rows leave open that the tables need: whose a giver or receiver of a sum is, whose students count.

    Args:
        coded, where: see facts().
    """
    return [*_whose_sums(coded["funding"], where), *_whose_students(coded["scholarships"], where)]


def _whose_students(rows: pd.DataFrame, where: str) -> list[Note]:
    """Counts without a nationality, which series keep apart from those that have one."""
    untold = rows.index[rows["nationality"].isna() & rows["read_by"].isna()]
    told = f"no nationality, so in a series of their own: {', '.join(untold[:_TOLD])}; fill nationality (VN or LA)"
    return [Note(f"{where}scholarships.csv", told)] if len(untold) else []


def _whose_sums(rows: pd.DataFrame, where: str) -> list[Note]:
    if rows.empty:
        return []
    from helpers.naming.known_parties import known  # what reads pages is slow to import

    told = facts({"funding": rows}, pd.Series(dtype="Int64"), where)["funding"]
    untold = [
        f"{key} {printed!r}"
        for who, country in (("donor", "donor_country"), ("recipient", "recipient_country"))
        for key, printed in rows.loc[told[country].isna() & told[who].notna() & rows["read_by"].isna(), who].items()
        if who == "donor" or not known(str(printed)).listed  # "Laos and Cambodia" is of neither
    ]
    if not untold:
        return []
    how = "fill donor_country or recipient_country (VN or LA), or put who it is into data/reference/local/parties.csv"
    return [Note(f"{where}funding.csv", f"whose these are no list tells: {', '.join(untold[:_TOLD])}; {how}")]


_TOLD = 8  # of them, in a note


def _articles(data_dir: Path) -> pd.DataFrame:
    """The sources, with the texts that data/articles/ has for them, and a user's own pages that he coded by hand."""
    sources = records.sources(data_dir)
    coded = pd.DataFrame(
        {
            "article_id": sources["id"],
            "story_id": sources["id"],
            "published_basis": sources["published"].map(lambda _: "coded", na_action="ignore"),
            **{c: sources[c] for c in ("outlet", "url", "published", "year", "year_basis", "language", "topics")},
        }
    )
    # articles/local/ is read last: a user's own page outranks our digest of it.
    texts = {a.article_id: a for a in articles.read_articles(data_dir / "articles")}
    told = pd.DataFrame(articles.article_rows(texts.values()), columns=schema.names("articles"), dtype="object")
    told = told.set_index("article_id", drop=False)
    for column in ("source_file", "credited_to", "title", "text_kind", "text", "words", "sha256"):
        coded[column] = told[column].reindex(coded.index)
    own = told[told.index.isin(records.recoded(data_dir / "records" / "local")) & ~told.index.isin(coded.index)]
    both = pd.concat([coded, own]) if len(own) else coded
    return schema.conform(both.sort_index(), "articles", f"{data_dir.name}/sources.csv")


def _visits(rows: pd.DataFrame) -> pd.DataFrame:
    leader = rows["leader"].map(_person, na_action="ignore")
    titles = [_title(*row) for row in zip(leader, rows["start"], rows["level"], strict=True)]
    return pd.DataFrame(
        {
            "direction": rows["direction"],
            "leader": leader,
            "leader_printed": rows["leader"],
            "office": pd.Series(titles, index=rows.index, dtype="str").fillna(rows["office"]),
            "office_printed": rows["office"],
            "level": rows["level"],
            "start": rows["start"],
            "end": rows["end"],
            "date_precision": _precision(rows["start"]),
            "date_basis": rows["start_is"].map({"arrival": "coded", "attested": "coded", "inferred_year": "coded"}),
            "host": rows["host"].map(_person, na_action="ignore"),
            "places": rows["places"].map(_places, na_action="ignore"),
            "kind": rows["kind"],
            "status": rows["status"],
        }
    )


def _funding(rows: pd.DataFrame, years: pd.Series) -> pd.DataFrame:
    year_of_article = rows["id"].map(years)
    year = rows["date"].str[:4].astype("Int64").fillna(year_of_article)
    low = rows["min"].fillna(rows["amount"])
    sums = zip(low, rows["currency"], year, rows["counter_amount"], rows["counter_currency"], strict=True)
    dollars = [money.usd(*(_or_none(value) for value in row)) for row in sums]
    constant = [money.real(usd, _or_none(of)) for usd, of in zip(dollars, year, strict=True)]
    told = rows.reindex(columns=[*_OF_SIDES, "giver_party", "receiver_party"])
    sides = [_sides(*(_or_none(cell) for cell in row)) for row in told.itertuples(index=False)]
    return pd.DataFrame(
        {
            **pd.DataFrame(sides, columns=_OF_SIDES, index=rows.index, dtype="str"),
            "min": low,
            "max": rows["max"].fillna(rows["amount"]),
            "approx": rows["approx"],
            "currency": rows["currency"],
            "usd": pd.Series(dollars, index=rows.index, dtype="Int64"),
            "usd_real": pd.Series(constant, index=rows.index, dtype="Int64"),
            "purpose": rows["purpose"],
            "kind": rows["kind"],
            "status": rows["status"],
            "date": rows["date"],
            "date_precision": _precision(rows["date"]),
            "covers": rows["covers"],
            "part_of_total": rows["part_of"].notna(),
        },
        index=rows.index,
    )


def _scholarships(rows: pd.DataFrame) -> pd.DataFrame:
    same = ["giver", "provider", "min", "max", "approx", "measure", "nationality", "period", "level"]
    provider = pd.Series(map(_payer, rows["provider"], rows["giver"]), index=rows.index, dtype="str")
    return rows[same].assign(provider=provider, part_of_total=rows["part_of"].notna())


def _payer(provider: str | None, giver: str) -> str | None:
    """Who pays, as the tables call him; see known_parties.payer()."""
    if pd.isna(provider) or provider == STATE:  # most of them
        return _or_none(provider)
    from helpers.naming import known_parties  # what reads pages is slow to import

    return known_parties.payer(provider, giver).name


def _as_coded(name: str) -> Callable[[pd.DataFrame], pd.DataFrame]:
    """For the tables whose columns are those of the records."""
    same = [c.name for c in records.RECORDS[name] if c.name in schema.names(name)]
    return lambda rows: rows[same]


def _precision(dates: pd.Series) -> pd.Series:
    return dates.str.len().map(PRECISION)


def _person(printed: str) -> str:
    """The name of people.csv, else as printed: a user's own codings may name people who are not there yet."""
    return names.spellings().get(" ".join(printed.split()), printed)


def _places(printed: str) -> str:
    return ";".join(placenames.canonical_place(place) or place for place in lexicon.split(printed))


def _title(leader: str | None, day: str | None, level: str | None) -> str | None:
    """The title of that level that people.csv knows the leader to have held that day; None when it is not sure.

    Not sure: an office of that level whose beginning people.csv does not know may be the one meant (a party secretary
    who also chairs the people's council).
    """
    person = names.people().get(leader) if isinstance(leader, str) else None
    if person is None or not isinstance(day, str):
        return None
    of_level = [term for term in person.terms if term.level == level]
    held = [term for term in of_level if term.holds_on(day)]
    perhaps = [term for term in of_level if not term.start and (not term.end or day[:7] <= term.end)]
    return held[0].title if len(held) == 1 and not perhaps else None


@cache
def _parties() -> dict[str, tuple[str, str | None]]:
    """Printed giver or receiver -> party (several joined by ";") and country, None when it is not one of the two."""
    return {
        row["printed"]: (row["members"] or row["party"], row["country"] if row["country"] in schema.COUNTRIES else None)
        for row in lexicon.rows("parties")
    }


_OF_SIDES = ["donor", "donor_country", "recipient", "recipient_country"]


def _sides(
    donor: str | None,
    donor_country: str | None,
    recipient: str | None,
    recipient_country: str | None,
    giver_party: str | None,
    receiver_party: str | None,
) -> tuple[str | None, ...]:
    """Giver, receiver and their countries as the tables have them, from cells of a row; see known_parties.sides()."""
    parties = _parties()
    if donor_country and donor in parties and recipient in parties and STATE not in (donor, recipient):
        gives, gets = parties[donor], parties[recipient]
        return giver_party or gives[0], donor_country, receiver_party or gets[0], recipient_country or gets[1]
    from helpers.naming import known_parties  # what reads pages is slow to import

    giver, receiver = known_parties.sides(
        giver_party or donor, receiver_party or recipient, donor_country, recipient_country
    )
    country = giver.country if giver else donor_country
    other = receiver.country if receiver else recipient_country
    if other is None and not (receiver and receiver.listed):
        other = {"VN": "LA", "LA": "VN"}.get(country or "")
    return (
        giver_party or (giver.name if giver else None),
        country,
        receiver_party or (receiver.name if receiver else None),
        other,
    )


def _or_none(value):
    return None if pd.isna(value) else value
