"""What a person says of a record, as cells of a row: names in any spelling, days, sums, and what follows from them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from helpers import names, records, schema
from helpers.columns import Column
from helpers.correcting.correctable import Cells, cell, defused
from helpers.correcting.correction_files import Wrong, open_columns
from helpers.intake import stamps
from helpers.language import lexicon
from helpers.language.letters import fold, nfc
from helpers.naming import known_parties, placenames
from helpers.naming.known_parties import Known

PEOPLE = ("leader", "host")
PARTIES = ("giver_party", "receiver_party")
COUNTRY_OF = {"donor": "donor_country", "recipient": "recipient_country"}
# What a person decided of a row rests on these columns: when one of them is corrected, the decision falls.
RESTS_ON = {
    "visits": {("direction", "leader", "start"): ("trip_id", "note"), ("start",): ("start_is",)},
    "funding": {
        ("donor",): ("giver_party",),
        ("recipient",): ("receiver_party",),
        ("amount", "min", "currency"): ("counter_amount", "counter_currency"),
        ("status", "date"): ("stage_dates",),
    },
}
# Who corrects one of these means the place of the row in sums or series, which these decisions may still keep it from.
PLACED = {
    "funding": ("donor", "recipient", "amount", "min", "max", "currency", "kind", "status", "date"),
    "scholarships": ("giver", "provider", "measure", "min", "max", "nationality", "period"),
    "trade": ("period", "value_usd", "full_year"),
    "investment": ("as_of", "period", "measure", "register", "projects", "capital_usd", "direction"),
}
KEPT_OUT = {"funding": "total", "scholarships": "series", "trade": "series", "investment": "series"}
TO_VIETNAMESE = ("ethnic Vietnamese in Laos", "Vietnamese students")  # of `beneficiaries`
_GROUPED = re.compile(r"\d{1,3}(?:[., \u00a0_]\d{3})+")  # 25.000.000.000 or 25,000,000,000


def filled(name: str, fields: Mapping[str, object], before: Cells) -> tuple[Cells, list[str]]:
    """Values as cells, with what follows from them, and a line on each thing that follows.

    Args:
        name: a key of records.RECORDS.
        fields: column -> value, as a person gives it.
        before: the cells that the row has.

    Raises:
        Wrong: an unknown column, or a word that the column does not take.
    """
    known, said = open_columns(name), []
    columns = {column.name: column for column in (*records.RECORDS[name], *records.OWN_OF.get(name, ()))}
    for column in fields:
        if column not in known:
            raise Wrong(f"{name} has no column {column!r}{_nearest(column, known)}; its columns are {', '.join(known)}")
    after = {column: _cell(f"{name}.{column}", columns[column], value, said) for column, value in fields.items()}
    if name == "funding":
        after |= _sums(after, fields, before)
        after |= _sides(after, before, said)
    if name == "scholarships":
        after |= _payer(after, before, said)
        after |= _whose(after, before, said)
        if after.get("min") and before.get("max", "") in ("", before.get("min")):  # an exact count stays one
            after.setdefault("max", after["min"])
    if name == "visits":
        after |= _office(after, before, said)
    for changed, decisions in RESTS_ON.get(name, {}).items():
        if any(after.get(column, before.get(column, "")) != before.get(column, "") for column in changed):
            fallen = [d for d in decisions if before.get(d) and d not in fields]
            after |= dict.fromkeys(fallen, "")
    if before:
        said += _stays(name, before, after)
    return after, said


def _stays(name: str, before: Cells, after: Cells) -> list[str]:
    """What still keeps a row that was corrected out of sums or series, and how to lift it."""
    now = before | after
    if name not in PLACED or all(now.get(c, "") == before.get(c, "") for c in PLACED[name]):
        return []
    told = []
    if now.get("part_of") and "part_of" not in after and now.get("in_totals") != "yes":
        told.append(f"it stays a part of {now['part_of']}, and so in no {KEPT_OUT[name]}: part_of=None frees it")
    for decided in ("in_totals", "in_series"):
        if now.get(decided) == "no" and decided not in after:
            why = f" ({now['why_not']})" if now.get("why_not") else ""
            how = f"{decided}=None, why_not=None leaves it to the rule"
            told.append(f"it stays out of every {KEPT_OUT[name]} as decided before{why}: {how}")
    return told


def _cell(where: str, column: Column, value: object, said: list[str]) -> str:
    text = cell(value.isoformat() if hasattr(value, "isoformat") else value)
    if column.kind in ("int", "float") and _GROUPED.fullmatch(text):
        text = re.sub(r"\D", "", text)
    if column.kind in ("text", "list"):
        text = defused(text)
    if column.name in PEOPLE and text:
        person = names.canonical_person(text)
        if person is None:
            said.append(f"{where}: {text!r} is not in people.csv and stays as written")
        text = person or text
    if column.name == "project_id" and text and text not in (known := _projects()):
        meant = "" if records.SEPARATOR in text else _nearest(text, known)  # "article_id:row" is that of a commitment
        said.append(
            f"{where}: {text!r} is not in projects.csv{meant}; it is the commitment of that id, or one of its own"
        )
    if column.name in PARTIES:
        text = ";".join(_party(party, where, said) for party in lexicon.split(text))
    if column.words == schema.COUNTRIES and text and (state := known_parties.known(text)).kind == "state":
        text = state.country or text
    if column.name == "places":
        text = ";".join(_place(place, where, said) for place in lexicon.split(text))
    for word in text.split(";") if column.kind == "list" else [text]:
        if word and column.words and word not in column.words:
            nearest = _nearest(word, column.words)
            raise Wrong(f"{where}: {word!r} is no word of it{nearest}; the words are {', '.join(column.words)}")
    if text and column.kind in ("date", "period"):
        fits = schema.is_date if column.kind == "date" else schema.is_period
        shapes = {"date": "2024-03-11, 11/3/2024, 2024-03 or 2024", "period": "2023, 2021-22, 2018/2022 or 2024-01"}
        day_first = stamps.day(text)
        text = day_first if day_first and not fits(text) and fits(day_first) else text
        if not fits(text):
            raise Wrong(f"{where}: {text!r} is no {column.kind}; write it as {shapes[column.kind]}")
    if text and column.kind == "int" and not (text.isascii() and text.isdigit()):
        raise Wrong(f"{where}: {text!r} is no whole number")
    return text


def _projects() -> set[str]:
    return {row["project_id"] for row in lexicon.rows("projects")}


def _place(printed: str, where: str, said: list[str]) -> str:
    found = placenames.canonical_place(printed)
    if found is None:  # without diacritics, when only one place is meant
        alike = {name for name in names.places() if fold(name) == fold(nfc(printed))}
        found = alike.pop() if len(alike) == 1 else None
    if found is None:
        said.append(f"{where}: {printed!r} is not in places.csv and stays as written")
    return found or printed


def _party(written: str, where: str, said: list[str]) -> str:
    found = known_parties.known(written)
    if not found.listed:
        said.append(f"{where}: {_unlisted(written, found)}")
    return found.name


def _unlisted(written: str, found: Known) -> str:
    became = "stays as written" if found.name == written else f"is called {found.name!r}"
    return f"{written!r} is not in parties.csv and {became}"


_OWN_LIST = "or put it into data/reference/local/parties.csv"


def _sides(after: Cells, before: Cells, said: list[str]) -> Cells:
    """Giver and receiver as the lists call them, the country of who is told anew, and what the lists do not tell."""
    now = {**before, **{of: "" for who, of in COUNTRY_OF.items() if who in after}, **after}
    written = [now.get(column) or None for column in COUNTRY_OF]
    told = [now.get(column) or None for column in COUNTRY_OF.values()]
    found = known_parties.sides(*written, *told)
    cells: Cells = {}
    for (who, of), one, country, other in zip(COUNTRY_OF.items(), found, told, reversed(found), strict=True):
        if who not in after or one is None:
            continue
        cells[who] = one.name
        if of not in after and (who == "donor" or before.get(of)):
            cells[of] = one.country or "" if who == "donor" else ""
        side = other.country if other else None
        said += [f"funding.{who}: {remark}" for remark in _remarks(after[who], one, country, side, who)]
    return cells


def _remarks(written: str, found: Known, told: str | None, other: str | None, who: str) -> list[str]:
    """What the lists do not tell of a giver or receiver, and how to tell it.

    Args:
        written: as the person gives it.
        found: what the lists have.
        told: the country that the row tells of it.
        other: that of the other side.
        who: donor or recipient.
    """
    give, alone = COUNTRY_OF[who], known_parties.known(written)
    if told:
        wrong = alone.country and alone.country != told
        return [f"the lists have {alone.name} in {alone.country}, and here {give} is {told}"] if wrong else []
    if found.twin:
        return [f"{written!r} may be either country's and stays as written: give {give} (VN or LA)"]
    if alone.twin:
        return [f"{written!r} is taken as {found.name}, since the other side is {other}; else give {give}"]
    if found.country:
        return [] if found.listed else [f"{_unlisted(written, found)}; its country is taken as {found.country}"]
    if found.listed:
        return [f"{found.name} is of both countries or of neither: give {give} (VN or LA) if it stands for one"]
    if who == "recipient" and other:
        taken = known_parties.OTHER[other]
        return [f"{_unlisted(written, found)}; its country is taken as {taken}, the other side: else give {give}"]
    return [f"{_unlisted(written, found)}; its country is not known: give {give} (VN or LA), {_OWN_LIST}"]


def _payer(after: Cells, before: Cells, said: list[str]) -> Cells:
    """Who pays scholarships, as the tables call him."""
    if not (written := after.get("provider")):
        return {}
    giver = after.get("giver") or before.get("giver")
    found = known_parties.payer(written, giver)
    if found.kind == "state" and found.country and giver and found.country != giver:
        raise Wrong(f"scholarships.provider: {written!r} is {found.country}, and the giver is {giver}")
    if not found.listed:
        said.append(f"scholarships.provider: {_unlisted(written, found)}, {_OWN_LIST}")
    return {"provider": found.name}


def _whose(after: Cells, before: Cells, said: list[str]) -> Cells:
    """Whose students a new row counts, where it does not say: those of the other side, but for ethnic Vietnamese."""
    giver = after.get("giver")
    if before or not giver or "nationality" in after:
        return {}
    students = after.get("beneficiaries", "")
    taken = "VN" if students in TO_VIETNAMESE else "LA" if students.startswith("Lao ") else known_parties.OTHER[giver]
    said.append(f"scholarships.nationality is taken as {taken}: give nationality (VN or LA) if the students are others")
    return {"nationality": taken}


def _sums(after: Cells, fields: Mapping[str, object], before: Cells) -> Cells:
    """A sum stands in amount, min and max: who corrects it in one of them means all; so much each is multiplied."""
    if {"amount", "each_times"} & set(after) and not {"min", "max"} & set(fields):
        now = before | after
        total = now.get("amount", "")
        if total and now.get("each_times"):
            total = str(int(total) * int(now["each_times"]))
        return {"min": total, "max": total} if total or "amount" in after else {}
    if {"min", "max"} & set(fields) and "amount" not in fields:
        low, high = after.get("min"), after.get("max")
        if low is not None and high is None:
            return {"max": low, "amount": low}
        return {"amount": low if low == high and low else ""}
    return {}


def _office(after: Cells, before: Cells, said: list[str]) -> Cells:
    """Another head brings his own office along, unless it is told or not known."""
    if after.get("leader", before.get("leader")) == before.get("leader") or {"office", "level"} & set(after):
        return {}
    term = names.office_on(after["leader"], after.get("start") or before.get("start"))
    if term is None:
        if before.get("office"):
            said.append("office and level are those of the head before: correct them too if they differ")
        return {}
    said.append(f"office and level are those that people.csv knows of {after['leader']}")
    return {"office": term.title, "level": term.level}


def _nearest(word: str, known: object) -> str:
    from rapidfuzz import process

    near = process.extractOne(word, list(known), score_cutoff=60)
    return f"; did you mean {near[0]!r}?" if near else ""
