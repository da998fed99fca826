"""Gifts that an article tells twice, and parts told beside their total."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from helpers import money
from helpers.aid.funding_row import Funding
from helpers.aid.funding_terms import further
from helpers.aid.works import find_works, lists_works, same_work
from helpers.language import lexicon
from helpers.naming.party import STATES, differ, is_ministry, is_province


def without_repeats(rows: list[Funding], text: str) -> list[Funding]:
    """A gift told twice in a text is one row, the first; a part counts as one only beside its total."""
    rows = _without_totals_again(rows, text)
    kept: list[Funding] = []
    by_sum: dict[tuple[object, ...], list[int]] = {}
    for row in rows:
        same = by_sum.setdefault((row.donor_country, row.min, row.max, row.currency), [])
        first = next((n for n in same if row.currency and _is_same_gift(kept[n], row)), None)
        if first is None and (first := _told_otherwise(kept, row)) is not None:
            same.append(first)
        if first is None:
            same.append(len(kept))
            kept.append(row)
        else:
            kept[first] = _together(kept[first], row)
    parts = _adding_up(kept, text)
    shared_out = {i for i in set(parts.values()) if _told_by_its_shares(kept, i, [j for j in parts if parts[j] == i])}
    totals = [row for i, row in enumerate(kept) if row.currency and not row.part_of_total and i not in shared_out]
    return [
        replace(
            row,
            part_of_total=parts[i] not in shared_out
            if i in parts
            else row.part_of_total and any(_may_hold(total, row, text) for total in totals),
            recipient=_body_of(row, kept[parts[i]]) if i in parts else row.recipient,
            kind="grant" if i in parts and row.kind == "gift" and kept[parts[i]].kind == "grant" else row.kind,
        )
        for i, row in enumerate(kept)
        if i not in shared_out
    ]


_ALIKE = 0.1  # a total in two currencies differs from the one told in one of them by at most so large a part


def _without_totals_again(rows: list[Funding], text: str) -> list[Funding]:
    """The rows, without a total told again in two currencies: "hơn 7 tỷ đồng ... tổng giá trị 9.000 USD và 5 tỷ"."""
    dropped: set[int] = set()
    for n, (one, other) in enumerate(pairwise(rows)):
        if one.char_start != other.char_start or one.currency == other.currency or None in (one.min, other.min):
            continue
        same = one.donor == other.donor and one.recipient == other.recipient
        if same and _TOTAL.search(text, one.char_start, one.char_end):
            value = sum(_dollars(row) for row in (one, other))
            before = (r for r in rows[:n] if r.donor == one.donor and r.recipient == one.recipient and r.currency)
            if any(abs(_dollars(r) - value) <= value * _ALIKE for r in before if r.char_start != one.char_start):
                dropped |= {n, n + 1}
    return [row for n, row in enumerate(rows) if n not in dropped] if dropped else rows


def _dollars(row: Funding) -> int:
    """What a sum is worth, by the rate of its year or the last one."""
    return money.usd(row.min, row.currency, int((row.date or _LATEST)[:4])) or 0


_LATEST = "2100"
_BACK = 6  # rows before one among which its sum may stand in another currency, or rounded
_ROUNDED = 20  # a rounded sum differs from its exact one by at most so small a part of it


def _told_otherwise(kept: list[Funding], row: Funding) -> int | None:
    """The row before that tells the same gift in the other currency printed, or rounded: "hơn 6 tỷ", then "6,1 tỷ"."""
    for n in range(len(kept) - 1, max(-1, len(kept) - 1 - _BACK), -1):
        one = kept[n]
        apart = one.char_start == row.char_start or one.part_of_total or row.part_of_total
        apart = apart or one.donor_country != row.donor_country or not (one.currency and row.currency)
        if not apart and (_is_counter_of(one, row) or _is_rounded(one, row)) and _is_same_gift(one, row):
            return n
    return None


def _is_counter_of(one: Funding, other: Funding) -> bool:
    """Whether the sum of one row is the counter-value of another."""
    pairs = ((one.counter, other), (other.counter, one))
    return any(c is not None and (c.min, c.max, c.currency) == (r.min, r.max, r.currency) for c, r in pairs)


def _is_rounded(one: Funding, other: Funding) -> bool:
    """Whether a sum told first as rounded is told exactly behind it: the same parties, on no other day."""
    if not one.approx or other.approx or one.currency != other.currency or None in (one.min, other.min):
        return False
    alike = (one.donor, one.recipient) == (other.donor, other.recipient)
    alike = alike and one.min == one.max != other.max == other.min
    days = {row.date for row in (one, other) if row.date_precision == "day"}
    low, high = sorted((one.min or 0, other.min or 0))
    return alike and len(days) < 2 and (high - low) * _ROUNDED <= high


def _told_by_its_shares(rows: list[Funding], total: int, shares: list[int]) -> bool:
    """Whether a total needs no row of its own: its shares are from, or for, several and each has its row.

    So a rounded one whose exact shares are in two currencies: "gần 9.000 USD", "6 triệu kíp (3.000 USD), 5.900 USD".
    """
    mixed = len({rows[j].currency for j in shares}) > 1 and rows[total].approx
    return mixed or 1 < len({(rows[j].donor, rows[j].recipient) for j in shares}) == len(shares)


def _is_same_gift(one: Funding, other: Funding) -> bool:
    """Whether two rows of one sum can tell one gift: from or to the same, and not from or to two that differ."""
    if one.kind == other.kind == "gift" and one.recipient_country != other.recipient_country:
        return False  # "tặng nhân dân tỉnh Xay 9.000 USD; tặng cộng đồng người Việt Nam tại Xay 9.000 USD"
    if _are_two_works(one, other):
        return False
    days = {row.date for row in (one, other) if row.kind == "gift" and row.date_precision == "day"}
    donors = {one.donor, other.donor}
    if len(days) == len(donors) == 2 and donors.isdisjoint(STATES.values()) and one.status == other.status:
        return False  # "Ngày 7/5, ngân hàng Xay tặng 1 tỷ đồng. ... Ngày 9/5, tỉnh Sẹt tặng 1 tỷ đồng"
    shared = one.donor == other.donor or one.recipient == other.recipient
    if one.char_start == other.char_start and (one.donor, one.recipient) != (other.donor, other.recipient):
        return False  # "Hải quan Xay tặng 2 triệu đồng, xã Sẹt tặng 2 triệu đồng", "quân đội, công an mỗi bên 2 triệu"
    return shared and not (differ(one.donor, other.donor) or differ(one.recipient, other.recipient))


def _are_two_works(one: Funding, other: Funding) -> bool:
    """Whether two rows are of works that differ by name, or of one that is begun when the other was handed over."""
    begun, done = sorted((one, other), key=lambda row: row.status != "signed")
    dated = one.date_precision == other.date_precision == "day" and one.stage_said and other.stage_said
    if dated and begun.status == "signed" and done.status in ("delivered", "completed"):
        return (begun.date or "") >= (done.date or "")
    works = [find_works(row.purpose) if row.purpose and row.kind in ("project", "gift") else [] for row in (one, other)]
    named = all(
        len(found) == 1 and found[0].text == row.purpose for found, row in zip(works, (one, other), strict=True)
    )
    return named and not same_work(works[0][0], works[1][0])


EXACT = (None, "year", "month", "day")
_KINDS = ("grant", "gift", "aid_plan", "project", "loan")  # a word of the later ones tells more


def _together(first: Funding, again: Funding) -> Funding:
    """A gift with what a second telling adds: the more telling kind, the furthest stage and its day."""
    said = [row for row in (first, again) if row.stage_said] or [first, again]
    status = further(*(row.status for row in said)) or first.status
    dated = again if again.status == status and (first.status != status or _finer(again, first)) else first
    told = again if _is_rounded(first, again) or (again.counter and not first.counter) else first
    return replace(
        first,
        min=told.min,
        max=told.max,
        approx=told.approx,
        currency=told.currency,
        counter=told.counter,
        recipient=_body_of(first, again),
        kind=max(first.kind, again.kind, key=_KINDS.index),
        status=status,
        date=dated.date,
        date_precision=dated.date_precision,
        purpose=first.purpose or again.purpose,
    )


def _body_of(row: Funding, again: Funding) -> str:
    """Who receives: the state, or the body or province that another telling of the gift names; no state's province.

    "Nước bạn được tỉnh Xay tặng 9 triệu đồng. ... Tỉnh Xay trao tỉnh Sẹt 9 triệu đồng": it was given to Sẹt.
    """
    body = is_ministry(again.recipient) or (row.donor not in STATES.values() and is_province(again.recipient))
    of_state = body and again.recipient_country == row.recipient_country
    return again.recipient if of_state and row.recipient in STATES.values() else row.recipient


def _finer(one: Funding, other: Funding) -> bool:
    return EXACT.index(one.date_precision) > EXACT.index(other.date_precision)


def _told_in(row: Funding) -> dict[str | None, int]:
    """A sum, at most, in each currency that it is printed in."""
    counter = {row.counter.currency: row.counter.max} if row.counter else {}
    return {**counter, row.currency: row.max or 0}


_OPENS_PART = lexicon.regex(r"(?:[^\W\d]+ ,? \s)? <part> \b", "units")


def _may_hold(total: Funding, part: Funding, text: str) -> bool:
    """Whether a sum is larger than another of its giver's side, or told beside it in another currency.

    A part told inside another sentence is one of its own total there: "Trường Xay tốn 9 tỷ đồng, trong đó A giúp 8".
    """
    if total.char_start > part.char_start:
        return False  # "trong đó A hỗ trợ 20 tỷ đồng. ... Từ năm 2011, A đã giúp 76 tỷ đồng"
    goes_on = text[: part.char_start].rstrip().endswith(";")
    opens = any(p.match(text, part.char_start) for p in (_OPENS_PART, _SHARED))
    opens = opens or lists_works(text[part.char_start : part.char_end])
    if total.char_start != part.char_start and not goes_on and not opens:
        return False
    if total.donor_country != part.donor_country or (part.donor in STATES.values() and total.donor != part.donor):
        return False
    whole, share = _told_in(total), _told_in(part)
    larger = any(whole.get(currency, 0) > most for currency, most in share.items())
    return larger or total.char_start == part.char_start or (opens and whole.keys().isdisjoint(share))


_IN_ALL = lexicon.regex(r"<all_in_all> \b", "clause_words")
_IS_TOTAL = lexicon.regex(r"<total> \b", "units")
_TOTAL = lexicon.regex(r"\b <total> \b", "units")
_SHARED = lexicon.regex(r": | \b <shared> \b", "clause_words")


def _adding_up(rows: list[Funding], text: str) -> dict[int, int]:
    """Rows that add up to another (56 = 30 + 21 + 5) -> that total, by position.

    They follow it, or stand before one that is told as a total ("Tổng trị giá 56 triệu đồng").
    """
    parts: dict[int, int] = {}
    placed = list(enumerate(rows))
    for i, total in placed:
        if i in parts and total.part_of_total:
            continue  # "gồm Xay 2 tỷ đồng, Sẹt 1 tỷ, Nong 1 tỷ": no total of those behind it
        run = _run(total, placed[i + 1 :], own=True)
        told = run and (
            _SHARED.search(text, total.char_start, rows[run[-1]].char_end)
            or _TOTAL.search(text, total.char_start, total.char_end)
            or all(rows[j].part_of_total for j in run)
        )
        plain = all(rows[j].currency == total.currency for j in run)
        apart = all(rows[j].recipient != total.recipient for j in run) and not is_province(total.recipient)
        if plain and not told and not (apart or ";" in total.donor or _handed_on(total, [rows[j] for j in run])):
            run = []  # three gifts, which happen to add up
        summed = _TOTAL.search(text, total.char_start, total.char_end) or _IN_ALL.match(text, total.char_start)
        if not run and summed:
            run = _run(total, placed[:i][::-1], own=False)
        if not run:
            shares = _run(total, placed[:i][::-1], own=False)
            run = shares if _handed_on(total, [rows[j] for j in shares]) else []
        if not run:
            run = _beside_goods(total, placed[:i][::-1], text)
        if not run and ";" in total.recipient:  # "trao Xay 3 tỷ, Sẹt 2 tỷ. ... | 5 tỷ cho hai tỉnh Xay và Sẹt"
            shares = _run(total, placed[:i][::-1], own=False)
            run = shares if {rows[j].recipient for j in shares} == set(total.recipient.split(";")) else []
        parts.update(dict.fromkeys(run, i))
    return parts


def _beside_goods(total: Funding, before: list[tuple[int, Funding]], text: str) -> list[int]:
    """The cash told right before what it and the goods beside it are worth: "9 triệu đồng và gạo. Tổng trị giá 12"."""
    if not before or not _IS_TOTAL.match(text, total.char_start):
        return []
    n, cash = before[0]
    same = (cash.donor, cash.recipient, cash.currency) == (total.donor, total.recipient, total.currency)
    gifts = cash.kind == total.kind == "gift" and cash.status == total.status and not cash.part_of_total
    apart = len(before) > 1 and before[1][1].char_start == cash.char_start
    less = cash.max is not None and cash.max < (total.min or 0)
    return [n] if same and gifts and less and not apart and 0 <= total.char_start - cash.char_end < _NEXT_TOLD else []


_NEXT_TOLD = 3  # code points between a sentence and the next one


def _handed_on(total: Funding, shares: list[Funding]) -> bool:
    """Whether what was collected went to several: "quyên góp được 5 tỷ đồng ... trao Xay 3 tỷ đồng, Sẹt 2 tỷ đồng"."""
    several = len({row.recipient for row in shares}) == len(shares) > 1
    return several and total.status == "pledged" and all(row.status == "delivered" for row in shares)


def _run(total: Funding, others: list[tuple[int, Funding]], *, own: bool) -> list[int]:
    """The first of some rows as far as they add up to a total, [] when they do not.

    A sum in another currency counts with its counter-value; then, and beside a rounded total, 2 % may be left. own:
    another giver's sum to the same receiver is no part, unless the parts are in two currencies.
    """
    left, run, mixed = total.min or 0, [], False
    for position, row in others if left else []:
        if own and not run and _is_of_others(total, row):
            continue  # "A tặng B và C 3 tỷ đồng. Đến nay, D ủng hộ 9 tỷ. Trong đó B 2 tỷ đồng, C 1 tỷ đồng"
        share = _told_in(row).get(total.currency)
        mixed = mixed or row.currency != total.currency
        slack = (total.min or 0) // 50 if mixed or total.approx else 0
        if row.donor_country != total.donor_country or not share or share > left + slack:
            return []
        told_apart = total.part_of_total or not row.part_of_total
        apart = own and not mixed and told_apart and row.donor not in total.donor.split(";")
        if apart and row.recipient == total.recipient:
            return []
        left -= share
        run.append(position)
        if abs(left) <= slack and len(run) > 1:
            return run
    return []


def _is_of_others(total: Funding, row: Funding) -> bool:
    """Whether a row is of other givers and other receivers than a total, and no part."""
    givers, receivers = total.donor.split(";"), total.recipient.split(";")
    return not row.part_of_total and row.donor not in givers and row.recipient not in receivers
