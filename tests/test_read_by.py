"""What charts say of records that a machine read beside those that people read."""

from dataclasses import replace

import pytest
from chart_corpora import article, commitment, point, trip

from helpers import charts, schema
from helpers.charts.read_by import FACTS
from helpers.tables import Tables

ROWS = {  # what a row of facts of each table needs
    "visits": {"direction": "VN-LA", "status": "reported"},
    "funding": {"status": "pledged", "in_totals": True},
    "scholarships": {"giver": "VN", "measure": "awarded", "min": 1, "max": 1, "nationality": "LA"},
    "trade": {"period": "2019", "value_usd": 10**9},
    "investment": {"measure": "stock", "register": "VN", "capital_usd": 10**9},
}
RECORDS = {
    "trips": lambda n: trip(n),
    "commitments": lambda n: commitment(n),
    "series": lambda n: point(n, "scholarships", provider="government"),
    "trade": None,
}
DRAWN = {
    "trips": "trips_per_year",
    "commitments": "funding_per_year",
    "series": "scholarships_per_year",
    "trade": "trade_per_year",
}
CODED = {  # by whom the rows of three articles were read -> how many records no person read
    "a person": (["hand"] * 3, None),
    "the machine": (["machine"] * 3, None),
    "both": (["hand", "machine", "machine"], "2"),
}


def facts(name: str, coded: list[str]):
    rows = [ROWS[name] | {"article_id": f"a{n}", "coding": coding} for n, coding in enumerate(coded)]
    if name == "trade":
        rows = [row | {"period": f"{2030 + n}-01/{2030 + n}-06"} for n, row in enumerate(rows)]
    known = set(schema.names(name))
    frame = schema.conform([{c: v for c, v in row.items() if c in known} for row in rows], name)
    return frame.set_index(frame["article_id"].rename("key") + ":0")


@pytest.mark.parametrize("of", FACTS)
@pytest.mark.parametrize("case", CODED)
@pytest.mark.parametrize("lang", charts.LANGUAGES)
def test_machine_readings_beside_those_of_people_are_told(of, case, lang):
    coded, machine = CODED[case]
    made = Tables(**{name: schema.empty(name) for name in schema.TABLES})
    made = replace(made, articles=schema.conform([article(n) for n in range(3)], "articles"))
    made = replace(made, **{name: facts(name, coded) for name in FACTS[of]})
    if RECORDS[of]:
        made = replace(made, **{of: schema.conform([RECORDS[of](n) for n in range(3)], of)})
    entry = next(entry for entry in charts.CHARTS if entry.function.__name__ == DRAWN[of])
    chart = entry.draw(made, lang)
    w = chart.words
    said = machine and w.say("source.machine", machine=machine, records=w.count(3, "noun.record"))
    assert chart.source.endswith(said or ".")
    assert ("unchecked" in chart.source or "chưa ai" in chart.source) is (machine is not None)
