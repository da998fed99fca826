"""data/records/funding.csv with parties.csv and projects.csv: every sum is decided, and none is counted twice."""

import json
import re
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest
from data_rows import none, reference, rows, twice

from helpers.language import lexicon
from helpers.schema import STAGES, is_date

PARTY_KINDS = {
    "state",
    "ministry",
    "province",
    "city",
    "army",
    "police",
    "company",
    "community",
    "organisation",
    "school",
    "people",
}
TOLD_ELSEWHERE = {  # reasons that say another row of the project is counted instead
    "superseded pledge",
    "same gift told elsewhere",
    "misprint",
    "duplicate currency of the same gift",
}


@cache
def parties() -> dict[str, dict[str, str]]:
    return {row["printed"]: row for row in reference("parties")}


@cache
def canonical() -> dict[str, set[tuple[str, str]]]:
    """Party -> the (country, kind) that its rows give it."""
    found = defaultdict(set)
    for row in parties().values():
        if row["party"] != "several":
            found[row["party"]].add((row["country"], row["kind"]))
    return dict(found)


@cache
def projects() -> dict[str, dict[str, str]]:
    return {row["project_id"]: row for row in reference("projects")}


@cache
def places() -> set[str]:
    return {row["name"] for row in reference("places")}


def test_parties_stand_once_and_mean_one_thing():
    assert not twice(row["printed"] for row in reference("parties"))
    none(
        f"{row['printed']}: {row['country']} {row['kind']}"
        for row in reference("parties")
        if row["country"] not in {"VN", "LA", "both", "other"} or row["kind"] not in PARTY_KINDS
    )
    none(f"{party}: {sorted(meanings)}" for party, meanings in canonical().items() if len(meanings) > 1)
    none(f"{party}: the canonical name has no row of its own" for party in canonical() if party not in parties())


def test_members_of_several_are_parties():
    none(
        f"{row['printed']}: members {row['members']!r}"
        for row in reference("parties")
        if (row["party"] == "several") != bool(row["members"]) or set(lexicon.split(row["members"])) - set(canonical())
    )


def test_provinces_and_cities_are_places():
    none(
        f"{party}: no such place"
        for party, meanings in canonical().items()
        if {kind for _, kind in meanings} & {"province", "city"} and party not in places() | {"Lao provinces"}
    )


def test_everybody_who_gives_or_receives_is_a_party():
    printed = {row[side] for row in rows("funding").values() for side in ("donor", "recipient")}
    printed |= {row["provider_coded"] for row in rows("scholarships").values() if row["provider_coded"]}
    none(f"{name!r}: not in parties.csv" for name in printed - set(parties()))


def test_projects_are_well_formed():
    assert not twice(row["project_id"] for row in reference("projects"))
    none(
        f"{i}: id or names"
        for i, row in projects().items()
        if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", i) or not row["name_en"] or not row["name_vi"]
    )
    none(
        f"{i}: {side} {row[side]!r}"
        for i, row in projects().items()
        for side in ("giver", "receiver")
        if set(row[side].split(";")) - set(canonical())
    )
    none(f"{i}: place {r['place']!r}" for i, r in projects().items() if r["place"] and r["place"] not in places())


def test_a_name_means_one_project():
    named = defaultdict(set)
    for i, row in projects().items():
        for name in filter(None, [row["name_en"], row["name_vi"], *lexicon.split(row["aliases"])]):
            named[name.casefold()].add(i)
    none(f"{name!r}: {sorted(ids)}" for name, ids in named.items() if len(ids) > 1)


def test_vietnamese_words_spell_lao_provinces_as_vietnamese_does():
    """Names of works and events, as labels.csv does, so that a chart has one spelling of a place; others are aliases."""
    names = {row["key"].removeprefix("name."): row["vi"] for row in reference("labels")}
    provinces = [
        row for row in reference("places") if row["country"] == "LA" and row["kind"] in ("province", "capital")
    ]
    other = {form: names[r["name"]] for r in provinces for form in (r["name"], *lexicon.split(r["aliases"]))}
    printed = [row["name_vi"] for row in reference("projects")]
    printed += [cell for row in reference("events") for column, cell in row.items() if column.endswith("_vi")]
    assert "Vỡ đập ở Át-ta-pư" in printed
    none(
        f"{words!r}: {form!r} for {other[form]!r}"
        for words in printed
        for form in other
        if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", re.sub(re.escape(other[form]), "", words))
    )


def test_every_project_is_told_of():
    told = {row["project_id"] for row in rows("funding").values()}
    none(f"{i}: no row tells of it" for i in projects() if i not in told)


def parties_are_what_parties_csv_makes_of_them(key, row):
    def named(printed):
        party = parties()[printed]
        return party["members"] or party["party"]

    return (row["giver_party"], row["receiver_party"]) == (named(row["donor"]), named(row["recipient"]))


def project_is_known(key, row):
    return row["project_id"] is None or row["project_id"] in projects()


def sum_is_the_one_coded(key, row):
    if row["amount"] is None:
        return row["min"] is row["max"] is row["currency"] is None and not row["in_totals"]
    each = row["amount"] * (row["each_times"] or 1)
    told_otherwise = "coded amount" in (row["note"] or "")
    return None not in (row["min"], row["max"], row["currency"]) and (
        row["min"] == row["max"] == each or told_otherwise
    )


def counter_value_is_in_another_currency(key, row):
    return (row["counter_amount"] is None) == (row["counter_currency"] is None) and (
        row["counter_currency"] is None or row["counter_currency"] != row["currency"]
    )


def part_names_a_row_or_a_project(key, row):
    above = row["part_of"]
    if above is None:
        return True
    if above.startswith("total:"):
        return above.removeprefix("total:") in projects()
    return above in rows("funding") and above != key


def covers_a_year_or_a_span(key, row):
    return row["covers"] is None or bool(re.fullmatch(r"\d{4}(/\d{4})?", row["covers"]))


def stages(row) -> list[tuple[str, str]]:
    return [tuple(stage.split("=")) for stage in lexicon.split(row["stage_dates"] or "")]


def stages_are_dated_once_and_in_order(key, row):
    order = [STAGES.index(stage) for stage, _ in stages(row) if stage in STAGES]
    return (
        len(order) == len(stages(row)) and order == sorted(set(order)) and all(is_date(day) for _, day in stages(row))
    )


def coded_stage_is_among_the_stages(key, row):
    return row["date"] is None or (row["status"], row["date"]) in stages(row)


def counted_or_says_why_not(key, row):
    return row["in_totals"] == (row["why_not"] is None)


def counted_is_no_loan_and_one_year(key, row):
    return not row["in_totals"] or (not row["loan"] and "/" not in (row["covers"] or ""))


def part_says_of_what(key, row):
    return row["why_not"] != "part of another row" or row["part_of"] is not None


def loan_is_left_out_as_a_loan(key, row):
    return row["loan"] == (row["why_not"] == "loan")


def counted(project_id: str) -> list[str]:
    """The rows of a project that are in totals."""
    mine = ((key, row) for key, row in rows("funding").items() if row["project_id"] == project_id)
    return [key for key, row in mine if row["in_totals"]]


def reason_is_borne_out(key, row):
    return row["why_not"] not in TOLD_ELSEWHERE or bool(row["project_id"] and counted(row["project_id"]))


def not_counted_beside_its_total(key, row):
    above, seen = row["part_of"], {key}
    while above and row["in_totals"]:
        if above.startswith("total:"):
            return not counted(above.removeprefix("total:"))
        if above in seen or rows("funding")[above]["in_totals"]:  # a circle, or counted twice
            return False
        seen.add(above)
        above = rows("funding")[above]["part_of"]
    return True


RULES = (
    parties_are_what_parties_csv_makes_of_them,
    project_is_known,
    sum_is_the_one_coded,
    counter_value_is_in_another_currency,
    part_names_a_row_or_a_project,
    covers_a_year_or_a_span,
    stages_are_dated_once_and_in_order,
    coded_stage_is_among_the_stages,
    counted_or_says_why_not,
    counted_is_no_loan_and_one_year,
    part_says_of_what,
    loan_is_left_out_as_a_loan,
    reason_is_borne_out,
    not_counted_beside_its_total,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_funding(rule):
    none(f"{key}: not {rule.__name__}" for key, row in rows("funding").items() if not rule(key, row))


def test_a_project_is_counted_once():
    none(f"{', '.join(counted(i))}: all counted for {i}" for i in projects() if len(counted(i)) > 1)


EVENTS = json.loads((Path(__file__).parent / "expected" / "known_events.json").read_text(encoding="utf-8"))


def test_known_events_stand_once():
    assert len({event["project_id"] for event in EVENTS}) == len(EVENTS) == 50


def first_days(mine) -> dict[str, str]:
    """stage -> the earliest date told; of a day and its month or year the day."""
    told = defaultdict(set)
    for row in mine:
        for stage, day in stages(row):
            told[stage].add(day)
    return {
        stage: min((day for day in found if day.startswith(min(found))), key=lambda day: (-len(day), day))
        for stage, found in told.items()
    }


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: event["project_id"])
def test_known_event(event):
    mine = {key: row for key, row in rows("funding").items() if row["project_id"] == event["project_id"]}
    shown = mine[event["show_row"]]
    assert event["project_id"] in projects()
    assert set(event["rows"]) == set(mine)
    assert event["stages"] == first_days(mine.values())
    assert (event["amount"], event["currency"]) == (shown["min"], shown["currency"])
    assert (event["in_totals"], event["loan"]) == (shown["in_totals"], shown["loan"])
    assert event["in_totals"] == any(row["in_totals"] for row in mine.values())
    assert event["why"]
