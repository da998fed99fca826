"""US dollars of a sum's day and of constant prices, from yearly World Bank rates and the US price index."""

from __future__ import annotations

from functools import cache

from helpers.language import lexicon


@cache
def _rates() -> dict[str, dict[int, float]]:
    """currency -> year -> units of it for one US dollar, the year's average."""
    rates: dict[str, dict[int, float]] = {}
    for row in lexicon.rows("exchange_rates"):
        rates.setdefault(row["currency"], {})[int(row["year"])] = float(row["per_usd"])
    return rates


@cache
def _prices() -> dict[int, float]:
    """year -> US consumer price index."""
    return {int(row["year"]): float(row["cpi_2010_100"]) for row in lexicon.rows("us_cpi")}


def last_rate_year(currency: str) -> int | None:
    """The last year that data/reference/exchange_rates.csv has a rate for."""
    return max(_rates().get(currency, ()), default=None)


def last_price_year() -> int:
    """The year whose dollars are the constant dollars."""
    return max(_prices())


def usd(
    amount: int | None,
    currency: str | None,
    year: int | None,
    counter: int | None = None,
    counter_currency: str | None = None,
) -> int | None:
    """A sum in whole US dollars of its day, or None when it cannot be known.

    Args:
        amount: the sum, in whole units of `currency`.
        currency: ISO 4217 code.
        year: of the sum; a year after the last rate takes the last rate.
        counter: the same sum as the article prints it in another currency.
        counter_currency: the currency of `counter`; only a counter-value in US dollars is used.

    A printed counter-value outranks the rate: the newspaper used the rate of the day.
    """
    if counter is not None and counter_currency == "USD":
        return counter
    if amount is None or currency is None:
        return None
    if currency == "USD":
        return amount
    rate = _of_year(_rates().get(currency, {}), year)
    return None if rate is None else round(amount / rate)


def real(dollars: int | None, year: int | None) -> int | None:
    """US dollars of `year` in dollars of the last year of the price index; later years are taken as that year."""
    price = _of_year(_prices(), year)
    if dollars is None or price is None:
        return None
    return round(dollars * _prices()[last_price_year()] / price)


def _of_year(values: dict[int, float], year: int | None) -> float | None:
    """The value of a year, the last one for later years, None for years before the first."""
    if year is None or not values:
        return None
    return values.get(min(year, max(values)))
