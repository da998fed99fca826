"""data/: nothing is missing, every row is decided, every name is known, and load() reads it."""

import re
import unicodedata

import pytest
from data_rows import KEY, none, reference, rows, sources, twice

from helpers import names, recordfiles, records, schema
from helpers.language import lexicon
from helpers.merging.sourceyears import year_told
from helpers.records import DATA

COUNTS = {"visits": 713, "funding": 292, "scholarships": 265, "trade": 168, "investment": 131}
DECIDED = {  # columns that a person filled in every row
    "visits": ("level", "level_coded", "start", "kind", "kind_coded", "status", "office", "start_is"),
    "funding": ("donor_country", "kind", "status", "giver_party", "receiver_party", "approx", "loan", "in_totals"),
    "scholarships": (
        "beneficiaries",
        "measure",
        "measure_coded",
        "min",
        "max",
        "approx",
        "approx_coded",
        "nationality",
        "in_series",
    ),
    "trade": ("period", "full_year", "estimate", "in_series"),
    "investment": ("measure", "register", "direction", "in_series"),
}
FILES = sorted(
    p.relative_to(DATA).as_posix() for p in DATA.rglob("*.csv") if "local" not in p.parts and "tables" not in p.parts
)
OFFICE = re.compile(r"[^@;]+@(?P<level>[a-z_]+)@(?P<start>\d{4}(-\d{2})?)?\.\.(?P<end>\d{4}(-\d{2})?)?")


def test_sources_are_complete():
    assert len(sources()) == 975
    told = {row["year_basis"]: 0 for row in sources().values()}
    for row in sources().values():
        told[row["year_basis"]] += 1
    assert told == {"published": 415, "event": 544, "none": 16}


@pytest.mark.parametrize("name", COUNTS)
def test_rows_are_complete(name):
    assert len(rows(name)) == COUNTS[name]


@pytest.mark.parametrize("name", COUNTS)
def test_rows_of_an_article_count_from_0(name):
    numbers: dict[str, list[int]] = {}
    for row in rows(name).values():
        numbers.setdefault(row["id"], []).append(row["row"])
    none(f"{i}: rows {found}" for i, found in numbers.items() if found != list(range(len(found))))


@pytest.mark.parametrize("name", COUNTS)
def test_every_row_has_its_source(name):
    none(f"{key}: no such source" for key, row in rows(name).items() if row["id"] not in sources())


@pytest.mark.parametrize("name", COUNTS)
def test_every_row_is_decided(name):
    none(f"{key}: {c} is empty" for key, row in rows(name).items() for c in DECIDED[name] if row[c] is None)


@pytest.mark.parametrize("name", ["scholarships", "trade", "investment"])
def test_a_figure_is_in_the_series_or_says_why_not(name):
    none(
        f"{key}: in_series {row['in_series']}, why_not {row['why_not']!r}"
        for key, row in rows(name).items()
        if row["in_series"] == bool(row["why_not"])
    )


@pytest.mark.parametrize("name", ["scholarships", "trade", "investment"])
def test_rows_named_in_reasons_exist(name):
    none(
        f"{key}: names {other}"
        for key, row in rows(name).items()
        for other in KEY.findall(f"{row['why_not'] or ''} {row.get('part_of') or ''}")
        if other == key or other not in rows(name)
    )


def test_a_source_has_its_publication_year_or_that_of_its_event():
    for key, row in sources().items():
        told = year_told({name: [row for row in rows(name).values() if row["id"] == key] for name in COUNTS})
        basis = "published" if row["published"] else "event" if told else "none"
        year = int(row["published"][:4]) if row["published"] else told
        assert (row["year_basis"], row["year"]) == (basis, year), key


def test_urls_and_outlets():
    none(
        f"{k}: url {r['url']!r}"
        for k, r in sources().items()
        if r["url"] and not re.match(r"https?://[^\s]+$", r["url"])
    )
    without = [key for key, row in sources().items() if not row["url"]]
    assert len(without) == 5  # five pages saved without an address
    assert all(key.endswith("-page") for key in without)


@pytest.mark.parametrize("file", FILES)
def test_files_are_nfc_utf8_with_unix_line_ends(file):
    content = (DATA / file).read_bytes()
    assert unicodedata.is_normalized("NFC", content.decode("utf-8"))
    assert b"\r" not in content
    assert content.endswith(b"\n")
    assert not content.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("file", ["sources", *(f"records/{name}" for name in COUNTS)])
def test_files_are_sorted_by_key(file):
    name = file.split("/")[-1]
    header, *lines = recordfiles.cells(recordfiles.content(DATA / f"{file}.csv", file), file).pipe(
        lambda f: [list(f.columns), *f.values.tolist()]
    )
    assert header == [c.name for c in (records.SOURCES if name == "sources" else records.RECORDS[name])]
    keys = [(line[0], int(line[1]) if name != "sources" else 0) for line in lines]
    assert keys == sorted(keys)


def test_people_are_well_formed():
    problems = []
    for row in reference("people"):
        if row["country"] not in ("VN", "LA", "other"):
            problems.append(f"{row['name']}: country {row['country']!r}")
        for office in lexicon.split(row["offices"]):
            match = OFFICE.fullmatch(office)
            if not match or match["level"] not in schema.LEVELS:
                problems.append(f"{row['name']}: office {office!r}")
            elif match["start"] and match["end"] and match["start"] > match["end"] + "~":  # ~ sorts after -12
                problems.append(f"{row['name']}: term runs backwards {office!r}")
    none(problems)
    assert not twice(_squeezed(row["name"]) for row in reference("people"))


def _squeezed(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _forms(row: dict[str, str]) -> set[str]:
    return {_squeezed(form) for form in (row["name"], *lexicon.split(row["aliases"]))}


def test_a_spelling_means_one_person():
    assert not twice(form for row in reference("people") for form in _forms(row))


def test_every_leader_and_host_is_a_person():
    known = {form for row in reference("people") for form in _forms(row)}
    none(
        f"{key}: {column} {row[column]!r}"
        for key, row in rows("visits").items()
        for column in ("leader", "host")
        if row[column] and _squeezed(row[column]) not in known
    )


def test_every_office_of_a_person_has_its_basis():
    based = {(row["name"], row["office"]) for row in reference("people_basis")}
    none(
        f"{row['name']}: {office}"
        for row in reference("people")
        for office in lexicon.split(row["offices"])
        if (row["name"], office.split("@")[0]) not in based
    )


def test_places_are_well_formed():
    names = {row["name"] for row in reference("places")}
    assert not twice(row["name"] for row in reference("places"))
    none(
        f"{r['name']}: parent {r['parent']!r}" for r in reference("places") if r["parent"] and r["parent"] not in names
    )
    none(
        f"{r['name']}: {r['lat']}, {r['lon']}"
        for r in reference("places")
        if r["country"] in ("VN", "LA")
        and r["lat"] + r["lon"]
        and not (8 <= float(r["lat"]) <= 24 and 100 <= float(r["lon"]) <= 116)
    )


def test_rates_and_prices_are_plausible():
    """A rate a thousand times off would turn millions into billions; bounds from the series of 2000-2024."""
    bounds = {
        "USD": (1, 1),
        "VND": (14_000, 25_000),
        "LAK": (7_000, 22_000),
        "THB": (25, 50),
        "EUR": (0.6, 1.2),
        "CNY": (6, 9),
        "JPY": (75, 155),
    }
    assert {row["currency"] for row in reference("exchange_rates")} == set(schema.CURRENCIES)
    assert not twice((row["currency"], row["year"]) for row in reference("exchange_rates"))
    for row in reference("exchange_rates"):
        low, high = bounds[row["currency"]]
        assert low <= float(row["per_usd"]) <= high, row
    years = [int(row["year"]) for row in reference("us_cpi")]
    assert years == list(range(years[0], years[-1] + 1))


def test_nobody_reports_a_trip_of_known_absences():
    """A row that tells such a trip makes it no absence any more: take it out of known_absences.csv."""
    reported = {
        (row["direction"], names.spellings().get(row["leader"]), row["start"][:7])
        for row in rows("visits").values()
        if row["trip_id"] and row["status"] != "planned"
    }
    none(
        f"{row['leader']} {row['month']}"
        for row in reference("known_absences")
        if (row["direction"], row["leader"], row["month"]) in reported
    )


SAID_IN_BOTH = {  # a word of a work's English name -> what the Vietnamese one says too
    "embassy": "Đại sứ quán",
    "consulate": "Lãnh sự quán",
    "government's": "Chính phủ",
    "community": "ộng đồng",
    "Laos-Vietnam friendship": "Hữu nghị Lào - Việt Nam",
    "Vietnam-Laos friendship": "Hữu nghị Việt Nam - Lào",
}


def test_both_names_of_a_work_say_the_same():
    """Who gives, and which country is named first."""
    none(
        f"{row['project_id']}: {row['name_en']} / {row['name_vi']}"
        for row in reference("projects")
        for english, vietnamese in SAID_IN_BOTH.items()
        if english in row["name_en"] and vietnamese not in row["name_vi"]
    )


def test_friendship_hospitals_are_named_alike():
    hospitals = [row for row in reference("projects") if row["project_id"].endswith("friendship-hospital")]
    assert {row["name_vi"].partition(" tỉnh ")[0] for row in hospitals} == {"Bệnh viện Hữu nghị Lào - Việt Nam"}
    assert {row["name_en"].partition(" in ")[0] for row in hospitals} == {"Laos-Vietnam friendship hospital"}
