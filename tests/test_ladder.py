"""The ladder from promise to completion: which stages it draws. Works and days are invented."""

import pytest

from helpers import charts, schema, tables


def work(n=0, **stages):
    days = {f"{stage}_on": day for stage, day in stages.items()}
    status = max(stages, key=schema.STAGES.index)
    first = min(int(day[:4]) for day in stages.values())
    row = {
        "commitment_id": f"c{n}",
        "donor": "Vietnam",
        "donor_country": "VN",
        "recipient": "Laos",
        "usd": 5,
        "kind": "gift",
    }
    return row | days | {"status": status, "year": first, "in_totals": True, "articles": 1, "article_ids": "a"}


def ladder(*rows, lang="en"):
    made = schema.conform(list(rows), "commitments")
    return charts.promise_ladder(made, schema.empty("articles"), lang=lang)


STAGES = {  # stages told -> stages drawn
    "in order": ({"pledged": "2015", "signed": "2016-01", "completed": "2023"}, "pledged signed completed"),
    "promised again after the signature": (
        {"pledged": "2022", "signed": "2016-01-02", "completed": "2023-05-17"}, "signed completed"
    ),
    "promised in the year of the signature": (
        {"pledged": "2016", "signed": "2016-01-02", "completed": "2023-05-17"}, "pledged signed completed"
    ),
    "begun when it was finished": ({"signed": "2024", "completed": "2023-05", "pledged": "2020"}, "pledged completed"),
}  # fmt: skip


@pytest.mark.parametrize(("told", "drawn"), STAGES.values(), ids=STAGES)
def test_no_stage_is_drawn_behind_a_later_one(told, drawn):
    chart = ladder(work(**told))
    stages = sorted(chart.data["stage"], key=schema.STAGES.index)
    assert " ".join(stages) == drawn
    assert ("A promise told again after a later stage is not drawn (1)." in chart.caveats) == (len(told) > len(stages))


LEFT = {  # stages told of a work beside one that moves -> what the caption says of it
    "one stage": ({"pledged": "2019"}, "1 commitment with a single date not drawn."),
    "two stages of one date": ({"pledged": "2019", "delivered": "2019"}, "1 commitment with a single date not drawn."),
    "two dates": ({"pledged": "2019", "delivered": "2020"}, None),
}


@pytest.mark.parametrize(("told", "said"), LEFT.values(), ids=LEFT)
def test_what_is_not_drawn_is_told_as_it_is(told, said):
    chart = ladder(work(0, signed="2016", completed="2018"), work(1, **told))
    assert [note for note in chart.caveats if "not drawn" in note] == ([said] if said else [])
    assert f"all {2 - (said is not None)} commitment" in chart.subtitle
    assert ladder(work(1, **told)).title == (
        "No commitment with two dates here" if said else "1 commitment reported at two or more dates"
    )


def test_loans_among_the_works_completed_are_told():
    rows = [work(n, signed=f"{2010 + n}", completed=f"{2013 + n}") for n in range(5)]
    assert not any("loan" in note for note in ladder(*rows).caveats)
    lent = ladder(*rows[:4], rows[4] | {"kind": "loan", "in_totals": False})
    assert "1 loan among the works completed." in lent.caveats
    assert lent.title.endswith("5 works")


def test_a_selection_of_years_draws_every_stage_of_its_works():
    rows = [work(0, signed="2016-01", completed="2023-05"), work(1, pledged="2021", completed="2022")]
    whole = tables.Tables(**{name: schema.empty(name) for name in schema.TABLES} | {
        "commitments": schema.conform(rows, "commitments")
    })  # fmt: skip
    chosen = tables.select(whole, from_year=2020, to_year=2025)
    chart = charts.promise_ladder(chosen.commitments, chosen.articles)
    assert len(chart.data) == 4
    assert "Of each commitment with a stage in the years asked every stage is drawn." in chart.caveats
