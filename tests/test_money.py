"""US dollars of the day and of constant prices."""

import pytest

from helpers import money

USD = {  # sum: (amount, currency, year, counter, counter_currency) -> US dollars
    "dollars stay": ((3_000, "USD", 2019, None, None), 3_000),
    "dollars without a year": ((3_000, "USD", None, None, None), 3_000),
    "the rate of the year": ((24_164_886, "VND", 2024, None, None), 1_000),
    "the last rate afterwards": ((24_164_886, "VND", 2026, None, None), 1_000),
    "kip ends a year earlier": ((17_688_874, "LAK", 2024, None, None), 1_000),
    "a counter-value outranks the rate": ((200_000_000, "LAK", 2021, 21_160, "USD"), 21_160),
    "a counter-value alone": ((None, None, 2021, 21_160, "USD"), 21_160),
    "only dollars count as one": ((24_164_886, "VND", 2024, 5, "LAK"), 1_000),
    "no sum": ((None, None, 2021, None, None), None),
    "no year, no rate": ((5_000_000, "VND", None, None, None), None),
    "before the first rate": ((5_000_000, "VND", 1975, None, None), None),
    "unknown currency": ((5, "GBP", 2021, None, None), None),
    "nothing": ((0, "VND", 2021, None, None), 0),
}


@pytest.mark.parametrize("case", USD)
def test_usd(case):
    arguments, dollars = USD[case]
    assert money.usd(*arguments) == dollars


REAL = {  # (dollars, year) -> dollars of the last year of the price index
    "prices rose by 143.85734 / 100": ((1_000_000, 2010), 1_438_573),
    "the last year": ((1_000_000, 2024), 1_000_000),
    "later years": ((1_000_000, 2026), 1_000_000),
    "no sum": ((None, 2010), None),
    "no year": ((1_000_000, None), None),
    "before the index": ((1_000_000, 1975), None),
}


@pytest.mark.parametrize("case", REAL)
def test_real(case):
    arguments, dollars = REAL[case]
    assert money.real(*arguments) == dollars


def test_last_years():
    assert {currency: money.last_rate_year(currency) for currency in ("VND", "LAK", "XXX")} == {
        "VND": 2024,
        "LAK": 2023,
        "XXX": None,
    }
    assert money.last_price_year() == 2024
