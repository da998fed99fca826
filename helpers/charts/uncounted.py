"""The sums that no total holds: why, and how much of them is told for several years by which sort of giver."""

from __future__ import annotations

import pandas as pd

from helpers import covered
from helpers import money as rates
from helpers.charts.words import Words, lowered
from helpers.language import lexicon
from helpers.merging.merge_commitments import MISPRINT, PART, SEVERAL

PLAN = "plan containing other rows"  # of the column why_not
TOGETHER = {"city": "province"}  # sorts of giver that are one: a city governed by the centre is a province by rank
LISTED = 3  # plans that a caption tells one by one


def drawn(commitments: pd.DataFrame) -> pd.Series:
    """Which commitments charts of money draw: those in totals and, apart, the loans."""
    return commitments["in_totals"].fillna(False).astype(bool) | lent(commitments)


def lent(commitments: pd.DataFrame) -> pd.Series:
    """Which commitments are loans that can be added up: their sum can be meant, and is no part of another loan's."""
    return (commitments["kind"] == "loan") & ~commitments["why_not"].isin((MISPRINT, PART))


def sorts_of(donors: pd.Series) -> pd.Series:
    """The sort of each giver by parties.csv, cities with provinces; of several their common one, else "several"."""
    kinds = {row["party"]: TOGETHER.get(row["kind"], row["kind"]) for row in lexicon.rows("parties")}

    def sort(donor: str) -> str:
        found = {kinds.get(name, "unlisted") for name in donor.split(";")}
        return found.pop() if len(found) == 1 else "several"

    return donors.map({donor: sort(donor) for donor in donors.dropna().unique()}).fillna("not_told")


def several_years(commitments: pd.DataFrame) -> pd.DataFrame:
    """The sums for several years that no total holds, with the sort of their giver as `giver_kind`.

    They can hold one another, and sums that are counted: no sum over them is a total.
    """
    out = _out(commitments)
    out = out[(out["why_not"] == SEVERAL) & (out["usd_real"] > 0)]
    return out.assign(giver_kind=sorts_of(out["donor"]))


def left_out(commitments: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Caveats on the sums that no total holds: how many for which reason, and who gives those for several years."""
    out = _out(commitments)
    if out.empty:
        return ()
    reasons = out["why_not"].fillna("unsaid").str.replace(" ", "_").value_counts()
    ordered = sorted(reasons.items(), key=lambda reason: (-reason[1], reason[0]))
    told = ", ".join(words.say(f"funding.out.{reason}", n=words.number(count)) for reason, count in ordered)
    caveats = [words.say("funding.left_out", sums=words.count(len(out), "noun.sum"), reasons=told)]
    several = several_years(commitments)
    if len(several):
        by_sort = several.groupby("giver_kind")["usd_real"].sum()
        sorts = sorted(by_sort.items(), key=lambda sort: (-sort[1], sort[0]))
        givers = ", ".join(f"{lowered(words.say(f'givers.{sort}'))} {words.money(usd)}" for sort, usd in sorts)
        caveats.append(words.say("funding.several", givers=givers, year=rates.last_price_year()))
    plans = out.loc[(out["why_not"] == PLAN) & (out["usd_real"] > 0), "usd_real"].sort_values(ascending=False)
    if len(plans):
        told = words.listed([words.money(usd) for usd in plans], LISTED)
        caveats.append(words.say("funding.plans", plans=told, year=rates.last_price_year()))
    return tuple(caveats)


def undrawn(commitments: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Caveats on the sums that count and are not drawn: those without a year, and those whose dollars no rate gives."""
    told = commitments[drawn(commitments) & _printed(commitments)]
    unpriced = int((told["year"].notna() & told["usd"].isna() & covered.of_years_asked(told)).sum())
    notes = _undated(told[told["year"].isna()], words)
    if unpriced:
        notes += (words.say("funding.unpriced", sums=words.count(unpriced, "noun.sum")),)
    return notes


def _undated(out: pd.DataFrame, words: Words) -> tuple[str, ...]:
    if out.empty:
        return ()
    loans = int((out["kind"] == "loan").sum())
    note = words.say("funding.undated", sums=words.count(len(out), "noun.sum"))
    if loans:
        note = words.say("funding.undated_loans", note=note, loans=words.count(loans, "noun.loan"))
    return (note + ".",)


def _out(commitments: pd.DataFrame) -> pd.DataFrame:
    """The sums that count in no total, without the loans that charts show apart."""
    asked = covered.years_asked(commitments) != (None, None)
    within = covered.of_years_asked(commitments) if asked else True
    return commitments[~drawn(commitments) & _printed(commitments) & within]


def _printed(commitments: pd.DataFrame) -> pd.Series:
    """Whether a sum is told, in whatever currency: of a gift told by its stages alone nothing is left out."""
    return commitments["amount"].notna() | commitments["usd"].notna()
