"""Sums too large or too small to be meant as printed: the slips of a source, by bounds that are rows of units.csv."""

from __future__ import annotations

from functools import cache

from helpers.language import lexicon

SLACK = 2  # a counter-value may be off by so much: rates of the day, roundings


@cache
def _bounds() -> dict[str, dict[str, float]]:
    """kind (limit_low, limit_high, usd_low, usd_high) -> currency -> bound."""
    bounds: dict[str, dict[str, float]] = {"limit_low": {}, "limit_high": {}, "usd_low": {}, "usd_high": {}}
    for row in lexicon.rows("units"):
        if row["kind"] in bounds:
            bounds[row["kind"]][row["printed"]] = float(row["value"])
    return bounds


def implausible(low: int, high: int, currency: str | None, dollars: int | None = None) -> str | None:
    """Why a sum can hardly be meant as printed; None when it can, or when nothing is known of its currency.

    Args:
        low, high: the sum, in whole units of `currency`.
        currency: ISO 4217 code.
        dollars: the same sum as the article prints it in US dollars, if it does.
    """
    bounds = _bounds()
    least, most = bounds["limit_low"].get(currency), bounds["limit_high"].get(currency)
    if least and low < least:
        return f"{low} {currency} is less than {least:.0f}: was a scale lost?"
    if most and high > most:
        return f"{high} {currency} is more than {most:.0f}: was a scale applied twice?"
    fewest, fullest = bounds["usd_low"].get(currency), bounds["usd_high"].get(currency)
    if dollars and fewest and fullest and not low / fullest / SLACK <= dollars <= high / fewest * SLACK:
        return f"{low} {currency} and {dollars} USD are not the same sum at any rate since 1995"
    return None
