"""Numbers as they are shown: rounded as readers round, an exact half up, with no error of binary fractions."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def exact(value: float | Decimal) -> Decimal:
    """A number to fifteen digits, as many as a float holds: 0.145 is 14.5 per cent, and 0.145 - 0.02 is 0.125."""
    if isinstance(value, Decimal):
        return value
    return Decimal(f"{value:.15g}" if isinstance(value, float) else str(value or 0))


def half_up(value: float | Decimal, digits: int = 0) -> Decimal:
    """A number with so many digits after the decimal sign; an exact half goes away from zero, as readers round."""
    return exact(value).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) + 0  # no -0, which would be printed
