"""A sum or stage of a gift, as one article tells it."""

from __future__ import annotations

from dataclasses import dataclass

from helpers.amounts import Amount


@dataclass(frozen=True, slots=True)
class Funding:
    """A sum or stage of a gift that one side gave or promised the other; min, max and currency are None for a stage.

    The columns of the table `funding` that one article can tell; counter is the same sum in another currency as
    printed. The passage is article.text[char_start:char_end].
    """

    donor: str
    donor_country: str
    recipient: str
    recipient_country: str
    min: int | None
    max: int | None
    approx: bool
    currency: str | None
    counter: Amount | None
    purpose: str | None
    kind: str
    status: str
    date: str | None
    date_precision: str | None
    covers: str | None  # the year or years that the sum is for
    part_of_total: bool
    char_start: int
    char_end: int
    stage_said: bool = True  # else the stage is only that of the act, in a line without a stop: a headline, a caption
