"""Words and numbers as charts print them, in English and in Vietnamese."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache

import pandas as pd
from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from helpers import labels
from helpers.language.letters import fold
from helpers.rounding import exact, half_up

LANGUAGES = ("en", "vi")
DIRECTIONS = ("VN-LA", "LA-VN")


@dataclass(frozen=True)
class Words:
    """The words of one language, all from data/reference/labels.csv; numbers and dates as that language prints them."""

    lang: str = "en"

    def __post_init__(self) -> None:
        if self.lang not in LANGUAGES:
            raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {self.lang!r}")

    def say(self, key: str, **fields: object) -> str:
        """A sentence template filled in: say("source.articles", articles="3 articles").

        Fields are printed as they are: years as int, everything else through number(), count(), percent() or money().
        """
        return labels.printed(key, self.lang).format(**fields)

    def label(self, key: str) -> str:
        """A word of the vocabulary, as labels.csv prints it, else the word itself."""
        return labels.label(key, self.lang)

    def name(self, name: str) -> str:
        """A country, place or party as the language calls it ("Laos" -> "Lào"); a name without a row stays as it is."""
        return labels.name(name, self.lang)

    def number(self, value: float, digits: int = 0) -> str:
        """A number with its separators: 1,234.5 or 1.234,5; at most so many digits behind the sign, halves up."""
        return _number(exact(value), digits, self.lang)

    def percent(self, share: float, digits: int = 0) -> str:
        """A share of one as per cent: 0.434 -> 43%, 0.625 -> 63%; 0% is none and 100% all, else <1% and >99%."""
        return f"{self.hundredths(share, digits)}%"

    def hundredths(self, share: float, digits: int = 0) -> str:
        """percent() without its sign, where a heading has it."""
        told, step = exact(share) * 100, Decimal(1).scaleb(-digits)
        shown = half_up(told, digits)
        if 0 < told < 100 and shown in (0, 100):
            return f">{self.number(100 - step, digits)}" if shown else f"<{self.number(step, digits)}"
        return self.number(shown, digits)

    def points(self, change: float) -> str:
        """A change of a share in whole percentage points, with its sign: "+13", "−13", "0"."""
        points = half_up(exact(change) * 100)
        return f"{points:+f}".replace("-", "−") if points else "0"

    def count(self, number: float, noun: str) -> str:
        """A number with its noun, a key of labels.csv ("noun.trip"): "1 trip", "1,204 trips", "1.204 chuyến"."""
        return f"{self.number(number)} {self.noun(number, noun)}"

    def noun(self, number: float, noun: str) -> str:
        """The noun of count() alone; its cell holds a form a plural class, divided by "|"."""
        forms = labels.printed(noun, self.lang).split("|")
        return forms[0] if self._locale.plural_form(int(half_up(number))) == "one" else forms[-1]

    def listed(self, told: Sequence[str], most: int, sep: str = ", ") -> str:
        """The first of many as a caption tells them, and how many more there are: "a, b, c and 4 more"."""
        names = sep.join(told[:most])
        return self.say("list.more", names=names, more=self.number(len(told) - most)) if len(told) > most else names

    def money(self, usd: float) -> str:
        """Dollars as read aloud: "$3.1bn", "$82m", "$640k", "$75"; "3,1 tỷ USD", "82 triệu USD"."""
        told = exact(usd)
        for power, unit in ((9, "billion"), (6, "million"), (3, "thousand")):
            value = told.scaleb(-power)
            if abs(value) >= Decimal("0.9995"):
                return self.say(f"money.{unit}", value=self.number(value, 2 if abs(value) < 10 else 0))
        return self.say("money.one", value=self.number(told))

    def date(self, iso: str) -> str:
        """An ISO date of any precision in words: "6 February 2024", "tháng 2 năm 2024", "2024"."""
        year, month, day = ([int(part) for part in iso.split("-")] + [0, 0])[:3]
        if not month:
            return str(year)
        pattern = labels.printed("date.day" if day else "date.month", self.lang)
        return format_date(datetime.date(year, month, day or 1), pattern, locale=self._locale)

    def days(self, start: str | None, end: str | None = None) -> str:
        """From one ISO date to another, what they share told once: "23–25 March 2015", "23–25/3/2015"; "" for none.

        Of a start that is only known to the month or year of its end, the end is told: "until 4 April 2015".
        """
        if not start or not end or start == end:
            return self.date(start or end) if start or end else ""
        if end.startswith(start):
            return self.say("date.until", end=self.date(end))
        first, last = self.date(start), self.date(end)
        if len(start) == len(end) == 10 and start[:7] == end[:7]:
            return f"{int(start[8:])}–{last}"
        mark = "/" if self.lang == "vi" else " "
        same = len(start) == len(end) and start[:4] == end[:4]
        return f"{first.rpartition(mark)[0] if same else first} – {last}"

    def day(self, iso: str) -> str:
        """The day and month of an ISO date, where the year is plain: "6 February", "6 tháng 2"."""
        return format_date(datetime.date.fromisoformat(iso), "d MMMM", locale=self._locale)

    def month(self, month: int) -> str:
        """A month's name: "February", "tháng 2"."""
        return format_date(datetime.date(2000, month, 1), "MMMM", locale=self._locale)

    def months(self) -> list[str]:
        """Twelve months, short: "Jan", "Th1"."""
        return [self.label(f"month_{month:02}") for month in range(1, 13)]

    @property
    def _locale(self) -> Locale:
        return _locale(self.lang)


@cache
def _locale(lang: str) -> Locale:
    return Locale.parse({"en": "en_GB", "vi": "vi"}[lang])


@lru_cache(maxsize=10_000)  # a chart prints the same few numbers at bars, ticks and points
def _number(value: Decimal, digits: int, lang: str) -> str:
    shape = "#,##0" + ("." + "#" * digits if digits else "")
    return format_decimal(half_up(value, digits), format=shape, locale=_locale(lang))


ENGLISH = Words()


def lowered(text: str) -> str:
    """Text for the middle of a sentence: "Health" -> "health", but "ASEAN and Mekong" as it is."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """Text for the beginning of a sentence: "tháng 2" -> "Tháng 2"."""
    return text[:1].upper() + text[1:]


def phrase(*parts: str) -> str:
    """Parts joined by commas, empty ones left out."""
    return ", ".join(part for part in parts if part)


def year_of(dates: pd.Series) -> pd.Series:
    """The year of ISO dates of any precision, null when unknown."""
    return pd.to_numeric(dates.str.slice(0, 4), errors="coerce").astype("Int64")


def month_of(dates: pd.Series) -> pd.Series:
    """The month of ISO dates, null for dates known to the year."""
    return pd.to_numeric(dates.str.slice(5, 7), errors="coerce").astype("Int64")


def by_letter(column: pd.Series) -> pd.Series:
    """The key that sorts names as an alphabet does ("Điện Biên" before "Hà Nội"), and other columns as they are."""
    return column if pd.api.types.is_numeric_dtype(column.dtype) else column.map(fold)


def items(cell: object) -> list[str]:
    """The items of a cell that ";" joins; none of an empty cell."""
    return [part for one in cell.split(";") if (part := one.strip())] if isinstance(cell, str) else []


def exploded(cells: pd.Series) -> pd.Series:
    """The items of cells joined by ";", one a row, the index kept; no row for an empty cell."""
    items = cells.dropna().str.split(";").explode().str.strip()
    return items[items != ""]


def clear_lead(totals: pd.Series, least: int = 5):
    """The key of the largest total; None where it is shared, stands alone, or all add up to too little to compare.

    Args:
        totals: how many records each key has.
        least: fewer records than this bear no superlative.
    """
    ranked = totals.sort_values(ascending=False)
    if len(ranked) < 2 or ranked.sum() < least or ranked.iloc[0] == ranked.iloc[1]:
        return None
    return ranked.index[0]


def span(years: Iterable) -> str:
    """First and last of some years: "2008–2026", "2012", ""."""
    years = years.dropna().unique() if isinstance(years, pd.Series) else years
    known = sorted({int(year) for year in years if not pd.isna(year)})
    return "" if not known else str(known[0]) if len(known) == 1 else f"{known[0]}–{known[-1]}"
