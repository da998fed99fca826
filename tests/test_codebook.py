"""data/README.md says what schema.py and the records say."""

import re
from pathlib import Path

import pytest

from helpers import codebook, records, schema
from helpers.records import DATA

README = (DATA / "README.md").read_text(encoding="utf-8")
VOCABULARIES = {
    "directions": schema.DIRECTIONS,
    "levels": schema.LEVELS,
    "visit kinds": schema.VISIT_KINDS,
    "visit statuses": schema.VISIT_STATUSES,
    "trip statuses": schema.TRIP_STATUSES,
    "funding kinds": schema.FUNDING_KINDS,
    "stages": schema.STAGES,
    "measures": schema.MEASURES,
}


def test_generated_sections_are_up_to_date():
    assert codebook.render(README) == README, "run: python -m helpers.codebook"


def test_a_lost_section_is_noticed():
    with pytest.raises(ValueError, match="no section tables"):
        codebook.render(README.replace("<!-- tables -->", ""))


@pytest.mark.parametrize("name", schema.TABLES)
def test_every_table_says_what_one_row_is(name):
    assert f"#### `{name}`\n\nOne row is {schema.ROW_IS[name]}." in README


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_word_is_explained(name):
    prose = README.split("## Tables")[0]
    assert [word for word in VOCABULARIES[name] if f"`{word}`" not in prose] == []


def test_figures_in_the_prose_are_those_of_the_records():
    visits = records.read("visits", local=False)
    most = int(visits.groupby("trip_id")["id"].nunique().max())
    several = int((records.sources(local=False)["coders"] > 1).sum())
    assert f"told by up to {most} articles" in README
    assert f"in {(visits['start_is'] == 'inferred_year').sum()} rows" in README
    assert f"{several} articles were coded independently" in README


def test_links_within_the_page_and_to_files_exist():
    lines = [line.lstrip("# ").lower() for line in README.splitlines() if line.startswith("#")]
    headings = {re.sub(r"[^\w -]", "", line).replace(" ", "-") for line in lines}
    targets = re.findall(r"\]\(([^)\s]+)\)", README)
    assert targets
    missing = [
        t
        for t in targets
        if not (t[1:] in headings if t.startswith("#") else (Path(__file__).parents[1] / "data" / t).exists())
    ]
    assert missing == []


def test_every_reference_file_is_described():
    told = set(re.findall(r"^\| `(\w+\.csv)` \|", README.split("## Reference files")[1], re.MULTILINE))
    assert told == {path.name for path in (DATA / "reference").glob("*.csv")}
