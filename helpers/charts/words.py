"""Words and numbers as charts print them."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from helpers import labels

DIRECTIONS = {"VN-LA": "Vietnam to Laos", "LA-VN": "Laos to Vietnam"}
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def label(key: str) -> str:
    """How a chart prints a word of the vocabulary: data/reference/labels.csv, else the word itself."""
    return labels.label(key)


def count(number: float, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 trip", "1,204 trips"."""
    return f"{number:,.0f} {one if round(number) == 1 else many or one + 's'}"


def money(usd: float) -> str:
    """Dollars as read aloud: "$3.1bn", "$82m", "$640k", "$75"."""
    for size, unit in ((1e9, "bn"), (1e6, "m"), (1e3, "k")):
        if abs(usd) >= size * 0.9995:
            value = usd / size
            return f"${value:.2f}".rstrip("0").rstrip(".") + unit if value < 10 else f"${value:,.0f}{unit}"
    return f"${usd:,.0f}"


def lowered(text: str) -> str:
    """Text for the middle of a sentence: "Health" -> "health", but "ASEAN and Mekong" as it is."""
    return text[:1].lower() + text[1:] if text[1:2].islower() or not text[1:] else text


def arrow(words: str) -> str:
    """A direction as a heading: "Vietnam to Laos" -> "Vietnam → Laos"."""
    return words.replace(" to ", " → ")


def phrase(*parts: str) -> str:
    """Parts joined by commas, empty ones left out."""
    return ", ".join(part for part in parts if part)


def year_of(dates: pd.Series) -> pd.Series:
    """The year of ISO dates of any precision, null when unknown."""
    return pd.to_numeric(dates.str.slice(0, 4), errors="coerce").astype("Int64")


def month_of(dates: pd.Series) -> pd.Series:
    """The month of ISO dates, null for dates known to the year."""
    return pd.to_numeric(dates.str.slice(5, 7), errors="coerce").astype("Int64")


def exploded(cells: pd.Series) -> pd.Series:
    """The items of cells joined by ";", one a row, the index kept; no row for an empty cell."""
    items = cells.dropna().str.split(";").explode().str.strip()
    return items[items != ""]


def span(years: Iterable) -> str:
    """First and last of some years: "2008–2026", "2012", ""."""
    known = sorted({int(year) for year in years if not pd.isna(year)})
    return "" if not known else str(known[0]) if len(known) == 1 else f"{known[0]}–{known[-1]}"
