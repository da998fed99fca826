"""An actor: someone a text names, with the country and rank that it tells of him."""

from __future__ import annotations

from typing import NamedTuple


class Actor(NamedTuple):
    """Someone a text names. kind: person, office (no name: "Thủ tướng Lào") or delegation.

    name is people.csv's, else as printed; country VN, LA, other or None; start and end are offsets in article.text and
    take in the offices around the name.
    """

    kind: str
    start: int
    end: int
    country: str | None = None
    name: str | None = None
    printed: str | None = None
    office: str | None = None
    level: str | None = None
    resident: bool = False
    former: bool = False
    many: bool = False
    known: bool = False
    places: tuple[str, ...] = ()
    guessed: bool = False  # the country is told by the name's shape alone: Chinese ones look Vietnamese, too


def names_no_country(actor: Actor) -> bool:
    """Whether a delegation names its body and no country: ours, in a Vietnamese paper."""
    return actor.kind == "delegation" and actor.country is None and not actor.many and actor.level is not None
