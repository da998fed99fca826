"""How sure a share is."""

from __future__ import annotations

import math


def wilson(hits: float, n: float, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share, after Wilson (1927); (0, 1) when there is nothing to count."""
    if not n:
        return 0.0, 1.0
    share, spread = hits / n, z * z / n
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * math.sqrt(share * (1 - share) / n + spread / (4 * n))
    return max(0.0, middle - half), min(1.0, middle + half)
