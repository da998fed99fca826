"""Gifts that an article tells twice, and parts told beside their total."""

from __future__ import annotations

from dataclasses import replace

from helpers import lexicon, names
from helpers.funding_row import Funding
from helpers.funding_terms import further
from helpers.parties import differ


def without_repeats(rows: list[Funding], text: str) -> list[Funding]:
    """A gift told twice in a text is one row, the first; a part counts as one only beside its total."""
    kept: list[Funding] = []
    by_sum: dict[tuple[object, ...], list[int]] = {}
    for row in rows:
        same = by_sum.setdefault((row.donor_country, row.min, row.max, row.currency), [])
        first = next((n for n in same if row.currency and _is_same_gift(kept[n], row)), None)
        if first is None:
            same.append(len(kept))
            kept.append(row)
        else:
            kept[first] = _together(kept[first], row)
    parts = _adding_up(kept, text)
    totals = [k for k in kept if not k.part_of_total and k.currency]
    largest: dict[tuple[str, str | None], int] = {}
    for total in totals:
        for currency, most in _told_in(total).items():
            key = (total.donor_country, currency)
            largest[key] = max(largest.get(key, 0), most)
    beside = {(total.donor_country, total.char_start) for total in totals}
    return [
        replace(
            k,
            part_of_total=i in parts or (k.part_of_total and _has_total(k, largest, beside)),
            kind="grant" if i in parts and k.kind == "gift" and kept[parts[i]].kind == "grant" else k.kind,
        )
        for i, k in enumerate(kept)
    ]


def _is_same_gift(one: Funding, other: Funding) -> bool:
    """Whether two rows of one sum can tell one gift: from or to the same, and not from or to two that differ."""
    shared = one.donor == other.donor or one.recipient == other.recipient
    return shared and not (differ(one.donor, other.donor) or differ(one.recipient, other.recipient))


EXACT = (None, "year", "month", "day")
_KINDS = ("grant", "gift", "aid_plan", "project", "loan")  # a word of the later ones tells more


def _together(first: Funding, again: Funding) -> Funding:
    """A gift with what a second telling adds: the more telling kind, the furthest stage and its day."""
    status = further(first.status, again.status) or first.status
    dated = again if again.status == status and (first.status != status or _finer(again, first)) else first
    return replace(
        first,
        kind=max(first.kind, again.kind, key=_KINDS.index),
        status=status,
        date=dated.date,
        date_precision=dated.date_precision,
        purpose=first.purpose or again.purpose,
    )


def _finer(one: Funding, other: Funding) -> bool:
    return EXACT.index(one.date_precision) > EXACT.index(other.date_precision)


def _told_in(row: Funding) -> dict[str | None, int]:
    """A sum, at most, in each currency that it is printed in."""
    counter = {row.counter.currency: row.counter.max} if row.counter else {}
    return {**counter, row.currency: row.max or 0}


def _has_total(part: Funding, largest: dict[tuple[str, str | None], int], beside: set[tuple[str, int]]) -> bool:
    """Whether a larger sum of the giver, or one in another currency in the same passage, is told as well."""
    more = (largest.get((part.donor_country, currency), 0) > most for currency, most in _told_in(part).items())
    return any(more) or (part.donor_country, part.char_start) in beside


def _is_one_place(receiver: str) -> bool:
    """Whether a receiver is one province or city, so that no other one has a share of what it is given."""
    place = names.places().get(receiver)
    return place is not None and place.kind != "other"  # Laos itself


_TOTAL = lexicon.regex(r"\b <total> \b", "units")
_SHARED = lexicon.regex(r": | \b <shared> \b", "clause_words")


def _adding_up(rows: list[Funding], text: str) -> dict[int, int]:
    """Rows that add up to another (56 = 30 + 21 + 5) -> that total, by position.

    They follow it, or stand before one that is told as a total ("Tổng trị giá 56 triệu đồng").
    """
    parts: dict[int, int] = {}
    placed = list(enumerate(rows))
    for i, total in placed:
        run = _run(total, placed[i + 1 :], own=True)
        told = run and _SHARED.search(text, total.char_start, rows[run[-1]].char_end)
        plain = all(rows[j].currency == total.currency for j in run)
        apart = all(rows[j].recipient != total.recipient for j in run) and not _is_one_place(total.recipient)
        if plain and not told and not (apart or ";" in total.donor):
            run = []  # three gifts, which happen to add up
        if not run and _TOTAL.search(text, total.char_start, total.char_end):
            run = _run(total, placed[:i][::-1], own=False)
        parts.update(dict.fromkeys(run, i))
    return parts


def _run(total: Funding, others: list[tuple[int, Funding]], *, own: bool) -> list[int]:
    """The first of some rows as far as they add up to a total, [] when they do not.

    A sum in another currency counts with its counter-value; then, and beside a rounded total, 2 % may be left. own:
    another giver's sum to the same receiver is no part, unless the parts are in two currencies.
    """
    left, run, mixed = total.min or 0, [], False
    for position, row in others if left else []:
        share = _told_in(row).get(total.currency)
        mixed = mixed or row.currency != total.currency
        slack = (total.min or 0) // 50 if mixed or total.approx else 0
        if row.donor_country != total.donor_country or not share or share > left + slack:
            return []
        if own and not mixed and row.donor not in total.donor.split(";") and row.recipient == total.recipient:
            return []
        left -= share
        run.append(position)
        if abs(left) <= slack and len(run) > 1:
            return run
    return []
