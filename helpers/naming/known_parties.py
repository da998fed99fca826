"""Givers, receivers and payers as a person writes them, in any spelling of the lists -> as the tables call them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from helpers import names, records, schema
from helpers.aid.institutions import KINDS, institution
from helpers.language import lexicon
from helpers.language.letters import fold, nfc
from helpers.merging.merge_series import STATE
from helpers.naming.parties import OTHER, STATES, Party, find_parties
from helpers.naming.party import end_of
from helpers.naming.schoolnames import ministry_of
from helpers.students.student_providers import provider_name

_SEVERAL = "several"  # of parties.csv: a row whose `members` are the parties
_JOINED = re.compile(r"\s*[;,&]\s*(?:(?:và|and)\s+)?|\s+(?:và|cùng|and)\s+")


@dataclass(frozen=True)
class Known:
    """A giver, receiver or payer.

    Attributes:
        name: as the tables call it, several joined by ";"; as written where no list has it.
        country: VN or LA; None: not known, or of both or neither.
        kind: of parties.csv, "" when not known.
        listed: whether the lists of data/reference have it.
        twin: whether both countries have one of that name, of which nothing tells which is meant.
    """

    name: str
    country: str | None = None
    kind: str = ""
    listed: bool = False
    twin: bool = False


def known(written: str, side: str | None = None) -> Known:
    """Who is meant by what a person writes.

    Args:
        written: any spelling of parties.csv, places.csv or bodies.csv, a name of theirs also without capitals or
            without diacritics where only one is meant; or as articles print it, with their capitals: "UBND tỉnh Nghệ
            An", "Bộ Y tế Lào"; several joined by ";", a comma or "và".
        side: VN or LA, whose it is when the wording alone does not tell ("Chính phủ", "Bộ Y tế").
    """
    return _known(" ".join(nfc(written).split()), side)


@lru_cache(maxsize=2_000)
def _known(written: str, side: str | None) -> Known:
    found = _named(written, side)
    if not found.listed and not found.twin and (as_others := names.plain(written)) != written:
        found = _named(as_others, side)  # all in capitals
    if found.listed or found.twin:
        return found
    members = [_named(one, side) for one in _JOINED.split(written) if one]
    if len(members) > 1 and all(member.listed for member in members):
        countries = {member.country for member in members}
        name = ";".join(dict.fromkeys(one for member in members for one in member.name.split(";")))
        return replace(members[0], name=name, country=countries.pop() if len(countries) == 1 else None)
    return found


def _named(written: str, side: str | None) -> Known:
    """One giver or receiver: by a spelling of the lists, as the reading finds it, else without diacritics."""
    if found := _rows().get(written):
        return _of_state(found, side)
    if found := _of_place(written):
        return found
    if found := _only(_spellings(str.casefold).get(written.casefold(), ()), side):
        return found
    read = _read(written, side)
    if read and (read.listed or read.twin):
        return read
    return _only(_spellings(fold).get(fold(written), ()), side) or read or Known(written)


def _only(forms: Iterable[str], side: str | None) -> Known | None:
    """Who some spellings of the lists stand for, where all of them stand for the same."""
    met = {_of_form(form, side) for form in forms}
    return met.pop() if len(met) == 1 else None


def _of_form(form: str, side: str | None) -> Known:
    """Who a spelling of the lists stands for."""
    row = _rows().get(form)
    return _of_state(row, side) if row else _read(form, side) or Known(form)


def _of_state(found: Known, side: str | None) -> Known:
    """The state meant by "government" alone."""
    if found.name != STATE:
        return found
    return replace(found, name=STATES[side], country=side) if side else replace(found, listed=False, twin=True)


def _read(written: str, side: str | None) -> Known | None:
    """Who the reading finds, where all that is written names one party; None where it does not."""
    read = find_parties(written)
    party = institution(written, read[0]) if len(read) == 1 else None
    if party is None or party.char_start or end_of(written, party) != len(written):
        return None
    party = party.on_side(side) if side else party
    if not party.sure and party.twin and party.country != side:
        return Known(written, kind=party.kind, twin=True)
    return _called(replace(party, sure=party.sure or party.country == side))


def _called(party: Party) -> Known:
    listed = all(_is_listed(member) for member in party.members)
    country = party.country if party.country in OTHER and (party.sure or listed) else None
    return Known(party.name, country, party.kind, listed)


def _is_listed(name: str) -> bool:
    return name in _rows() or name in names.places() or _of_place(name) is not None


def _of_place(name: str) -> Known | None:
    """Who is called after a place as the tables call it: "people of Attapeu", "Khammouane hospital"."""
    for form, kind in _forms().items():
        place = names.places().get(match[1]) if (match := form.fullmatch(name)) else None
        if place:
            country = "VN" if kind in ("community", "embassy") else place.country
            return Known(name, country if country in OTHER else None, _KINDS.get(kind, kind), listed=True)
    return None


_KINDS = KINDS | {"embassy": "state"}  # kind of bodies.csv -> that of parties.csv


@cache
def _forms() -> dict[re.Pattern[str], str]:
    """The forms of such names, the longest first, and the kind of bodies.csv that each is of."""
    rows = {row["local"]: row["kind"] for row in lexicon.rows("bodies") if row["local"].strip("{} ")}
    return {re.compile(re.escape(form).replace(r"\{\}", "(.+)")): rows[form] for form in sorted(rows, key=len)[::-1]}


@cache
def _rows() -> dict[str, Known]:
    """What parties.csv prints, and every name that tables have, as known."""
    found: dict[str, Known] = {}
    for name, one in _canonical():
        found.setdefault(name, one)
    for row in lexicon.rows("parties"):
        country = row["country"] if row["country"] in schema.COUNTRIES else None
        found[row["printed"]] = Known(row["members"] or row["party"], country, row["kind"], listed=True)
    return found


def _canonical() -> Iterator[tuple[str, Known]]:
    for row in lexicon.rows("parties"):
        if row["party"] != _SEVERAL:
            country = row["country"] if row["country"] in schema.COUNTRIES else None
            yield row["party"], Known(row["party"], country, row["kind"], listed=True)
    for row in lexicon.rows("bodies"):
        if row["kind"] == "trade" or row["kind"].startswith("name_"):
            continue  # parts of names
        for column, country in (("vn", "VN"), ("la", "LA"), ("other", None)):
            if row[column] and not (column != "other" and row["vn"] == row["la"]):
                yield row[column], Known(row[column], country, row["kind"], listed=True)
    for country, state in STATES.items():
        yield state, Known(state, country, "state", listed=True)


@cache
def _spellings(alike: Callable[[str], str]) -> dict[str, frozenset[str]]:
    """What is left of a spelling -> those of the lists of which the same is left; alike: str.casefold, or fold."""
    found: dict[str, set[str]] = {}
    for row in lexicon.rows("places"):
        for form in (row["name"], *lexicon.split(row["aliases"])):
            found.setdefault(alike(form), set()).add(form)
    for form in _rows():
        found.setdefault(alike(form), set()).add(form)
    return {form: frozenset(spellings) for form, spellings in found.items()}


def sides(
    giver: str | None, receiver: str | None, giver_country: str | None = None, receiver_country: str | None = None
) -> tuple[Known | None, Known | None]:
    """A giver and a receiver, each of which tells whose the other is where its own wording does not.

    Args:
        giver, receiver: as written; None: not told.
        giver_country, receiver_country: VN or LA, where that is told apart; it outranks what the lists say.
    """
    gives = known(giver, giver_country) if giver else None
    gets = known(receiver, receiver_country) if receiver else None
    if gives and gives.twin and gets and (whose := OTHER.get(receiver_country or gets.country or "")):
        gives = known(str(giver), whose)
    if gets and gets.twin and gives and (whose := OTHER.get(giver_country or gives.country or "")):
        gets = known(str(receiver), whose)
    return (
        replace(gives, country=giver_country) if gives and giver_country else gives,
        replace(gets, country=receiver_country) if gets and receiver_country else gets,
    )


@cache
def _recorded() -> dict[str, str]:
    """Who pays in the shipped records, by the name that parties.csv has for them."""
    shipped = records.read("scholarships", local=False)["provider"].dropna().unique()
    return {known(name).name: name for name in sorted(shipped)}


def payer(written: str, giver: str | None) -> Known:
    """Who pays scholarships, or teaches, as the column `provider` has it: a state is "government".

    Args:
        written: see known().
        giver: VN or LA, the country that gives or hosts.
    """
    if written in _recorded().values():
        return Known(written, giver, listed=True)
    found = known(written, giver)
    if found.name in _recorded():
        return replace(found, name=_recorded()[found.name])
    if not found.listed:
        called = ministry_of(found.name)
        return replace(found, name=called, kind="ministry", listed=True) if called else found
    if found.country not in (giver, None) and found.kind == "state":
        return found  # another country's state is not the giver's government
    return replace(found, name=provider_name(found.name, found.kind))
