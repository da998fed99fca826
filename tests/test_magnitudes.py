"""Sums that cannot be meant as printed: by size, and by the dollars printed beside."""

import pytest

from helpers.merging.magnitudes import implausible

SUMS = {  # low, high, currency, dollars printed beside -> what the reason says
    "a gift": ((5_000_000, 5_000_000, "USD", None), None),
    "a counter-value that fits": ((200_000_000, 200_000_000, "LAK", 21_000), None),
    "a bridge in đồng": ((3_250_000_000_000, 3_250_000_000_000, "VND", None), None),
    "a range": ((10_000, 20_000, "VND", None), None),
    "a currency without bounds": ((1, 1, "GBP", 9_000_000), None),
    "more than the country makes": ((500_000_000_000, 500_000_000_000, "USD", None), "more than"),
    "a range that ends beyond it": ((5, 500_000_000_000, "USD", None), "more than"),
    "a lost scale": ((12, 12, "LAK", None), "less than"),
    "a counter-value a thousand times off": ((200_000_000, 200_000_000, "LAK", 21_000_000), "not the same sum"),
    "a counter-value a thousandth of it": ((200_000_000, 200_000_000, "LAK", 21), "not the same sum"),
}


@pytest.mark.parametrize(("told", "reason"), SUMS.values(), ids=SUMS)
def test_magnitude_guard(told, reason):
    why = implausible(*told)
    assert why is None if reason is None else reason in why
