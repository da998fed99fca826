"""Rows of funding put into their commitments, and what one of them tells: its dollars, a misprint, its total."""

from __future__ import annotations

from dataclasses import dataclass

from helpers import money
from helpers.merging import magnitudes
from helpers.merging.merge_gifts import Gift
from helpers.merging.merge_rows import published


@dataclass(frozen=True)
class Settled:
    """Every row put into its commitment: row key -> commitment_id; parts give their commitment no sum."""

    rows: dict[str, dict]
    known: dict[str, dict]
    choice: dict[str, dict]
    told: dict[str, Gift]
    home: dict[str, str]
    parts: set[str]
    in_dollars: set[str]  # rows whose article prints the dollars beside the sum

    def dollars(self, key: str, own: list[str], year: int | None) -> dict[str, int | None]:
        """A row's sum in US dollars of the commitment's year, as printed or at that year's rate, and in constant ones.

        Printed they may be in any of its `own` reports of that very sum. A commitment without a year keeps the dollars
        of the row: those of its article's year.
        """
        row = self.rows[key]
        if year is None or row["usd"] is None:
            return {"usd": row["usd"], "usd_real": row["usd_real"]}
        same = (self.rows[k]["usd"] for k in (key, *own) if _very_sum(self.rows[k], row) and self.tells_dollars(k))
        usd = next(same, None) or money.usd(row["min"], row["currency"], year)
        return {"usd": usd, "usd_real": money.real(usd, year)}

    def tells_dollars(self, key: str) -> bool:
        """Whether the article of a row prints the dollars beside its sum."""
        return key in self.in_dollars or self._prints_dollars(self.rows[key])

    def _prints_dollars(self, row: dict) -> bool:
        """Whether the dollars of a row that a machine read are its article's own: no rate of its year gives them."""
        days = (row["date"], published(row, self.known))
        year = next((int(day[:4]) for day in days if day), None)
        return row["coding"] == "machine" and row["usd"] != money.usd(row["min"], row["currency"], year)

    def is_misprinted(self, key: str) -> bool:
        """Whether a sum that nobody decided about cannot be meant as printed."""
        row = self.rows[key]
        if row["min"] is None:
            return False
        dollars = row["usd"] if self.tells_dollars(key) else None
        return magnitudes.implausible(row["min"], row["max"] or row["min"], row["currency"], dollars) is not None

    def whole_of(self, key: str) -> str | None:
        """The commitment that a person told a row to be a part of."""
        above = self.choice.get(key, {}).get("part_of") or ""
        return above.removeprefix("total:") if above.startswith("total:") else self.home.get(above)


def _very_sum(row: dict, other: dict) -> bool:
    return (row["min"], row["max"], row["currency"]) == (other["min"], other["max"], other["currency"])
