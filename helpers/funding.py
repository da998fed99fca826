"""Sums and works that an article says one side gave or promised the other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from helpers.amounts import Amount
from helpers.funding_terms import (
    agreement_before,
    begins_with_agreement,
    further,
    kind_of,
    loans,
    own_stage,
    purpose_of,
    said_done,
    stage_meant,
)
from helpers.givings import read_givings, stage_of
from helpers.givings_told import SPAN, Reading, Told
from helpers.parties import STATES, differ
from helpers.text import Article, Sentence
from helpers.told import said
from helpers.works import same_work


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
    part_of_total: bool
    char_start: int
    char_end: int


def find_funding(article: Article) -> list[Funding]:
    """Find what an article says one side gave or promised the other, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Funding per sum or stage, [] when there is none. Amounts are exact, in whole currency units: "3 triệu USD"
        gives 3000000 USD. A stage without a printed sum has min, max and currency None; it needs a named work and a
        giver in the body.

    A sum counts only in a clause of giving whose giver and receiver are of the two sides, or beside a word of value
    ("trị giá", "tổng mức đầu tư") near such a clause. Trade, investment, third parties' money and domestic relief are
    left out.
    """
    so_far = read_givings(article)
    sums = [_row(so_far, *told, passage) for one, amount, passage in so_far.sums for told in _apart(one, amount)]
    rows = sums + _stages(so_far)
    return _without_repeats(sorted(rows, key=lambda r: (r.char_start, r.char_end)))


# ---- rows


def _row(so_far: Reading, one: Told, amount: Amount | None, passage: Sentence) -> Funding:
    lead = so_far.clause_before(one.number)
    kind = kind_of(
        one.sentence.text, one.deal, one.giver, of_work=one.work is not None, building=one.building, lead=lead
    )
    if kind == "project" and one.work and _is_called_gift(so_far, one):
        kind = "gift"
    status = stage_of(so_far, one) or stage_meant(one.sentence.text, one.deal, kind)
    if kind == "loan" and status == "pledged" and _is_signed(so_far, one):
        status = "signed"
    agreed = agreement_before(so_far.article.sentences, one.sentence.text, one.number)
    if agreed and status in ("pledged", "delivered") and not said_done(one.sentence.text, one.deal):
        status = "signed" if one.giver.kind == "state" and one.giver.name in STATES.values() else "pledged"
    by_terms = begins_with_agreement(one.sentence.text) and one.giver.kind != "state"
    if by_terms and status == "signed" and one.work is None:
        status = "pledged"  # "Theo thỏa thuận được ký kết ngày 6/5, tỉnh A sẽ hỗ trợ ..."
    if agreed and kind == "gift" and not said_done(one.sentence.text, one.deal):
        kind = "grant"
    low, high = amount.product if amount else (None, None)
    date, precision = _date(so_far, one, status, amount)
    own = so_far.calendar.own_day
    if agreed and status == "signed" and one.work is None:
        date, precision = so_far.calendar.own_date(status)
    past = said("looking_back").search(one.sentence.text)
    if (
        status == "pledged"
        and not past
        and kind != "aid_plan"
        and precision == "year"
        and own
        and (date or "") >= own[:4]
    ):
        date, precision = own, "day"  # "thống nhất năm 2031 hỗ trợ ...": promised at the meeting
    return Funding(
        donor=one.giver.name,
        donor_country=one.giver.country or "",
        recipient=one.receiver.name,
        recipient_country=one.receiver.country or "",
        min=low,
        max=high,
        approx=amount.approx if amount else False,
        currency=amount.currency if amount else None,
        counter=amount.counter if amount else None,
        purpose=one.work.text
        if one.work
        else purpose_of(one.sentence.text, one.deal, amount if passage is one.sentence else None),
        kind=kind,
        status=status,
        date=date,
        date_precision=precision,
        part_of_total=bool(amount and amount.part),
        char_start=passage.start,
        char_end=passage.end,
    )


def _apart(one: Told, amount: Amount | None) -> list[tuple[Told, Amount | None]]:
    """The giving, once for each receiver named when it is for each: "mỗi tỉnh Attapeu, Sekong và Champasak 9 triệu"."""
    parts = one.receiver.apart()
    if amount is None or not amount.each or len(parts) < 2 or amount.times not in (None, len(parts)):
        return [(one, amount)]
    return [(replace(one, receiver=receiver), replace(amount, times=1)) for receiver in parts]


def _is_signed(so_far: Reading, one: Told) -> bool:
    """Whether the sentence before a loan's tells that its agreement was signed."""
    before = so_far.article.sentences[max(0, one.number - 2) : one.number]
    return any(own_stage(s.text, 0, len(s.text), True) == "signed" and loans(s.text) for s in before)


def _is_called_gift(so_far: Reading, one: Told) -> bool:
    """Whether another sentence calls the work a gift: "Công trình do tỉnh Xay xây tặng tỉnh Sẹt"."""
    same = (t for t in so_far.told if t is not one and t.work and one.work and same_work(t.work, one.work))
    return any(kind_of(t.sentence.text, t.deal, t.giver, of_work=True, building=False) == "gift" for t in same)


def _date(so_far: Reading, one: Told, status: str, amount: Amount | None) -> tuple[str | None, str | None]:
    """The stage's date: told with the giving, else to the day in another sentence on the same stage of the work."""
    start = one.sentence.start
    act, end = start + min(a.start for a in one.deal.acts), start + one.deal.end
    many = amount is not None and one.work is None
    if so_far.clause_before(one.number) and not so_far.calendar.within(start, one.sentence.end):
        start = so_far.article.sentences[one.number - 1].start  # "Năm 2025, hai bên tuần tra chung; A đã giúp B ..."
    found = so_far.calendar.stage_date(start + one.deal.start, end, act, status, spans_years=many)
    if found[1] != "day" and one.work is not None:
        for work, stage, _, sentence in so_far.works_near(one.number, SPAN, SPAN):
            if stage == status and sentence is not one.sentence and same_work(work, one.work):
                other = so_far.calendar.stage_date(sentence.start, sentence.end, sentence.end, status)
                if _EXACT.index(other[1]) > _EXACT.index(found[1]):
                    found = other
    if found[1] != "day" and one.work is None and one.building:  # works without a name, told in the sentence before
        for before in so_far.article.sentences[max(0, one.number - 2) : one.number]:
            if own_stage(before.text, 0, len(before.text), True) == status:
                found = so_far.calendar.stage_date(before.start, before.end, before.end, status)
    return found


def _stages(so_far: Reading) -> list[Funding]:
    """Stages of named works whose sum the article does not print: one row a work, its furthest stage."""
    with_sum = list({one.work.text: one.work for one, _, _ in so_far.sums if one.work}.values())
    best: list[Told] = []
    lent = any(a.kind == "loan" for one, _, _ in so_far.sums for a in one.deal.acts)
    for one in so_far.told:
        if lent and any(a.kind == "loan" for a in one.deal.acts):
            continue  # the loan whose sum is told
        if one.work is None or stage_of(so_far, one) is None or any(same_work(w, one.work) for w in with_sum):
            continue
        known = next((i for i, b in enumerate(best) if b.work and same_work(b.work, one.work)), None)
        if known is None:
            best.append(one)
        elif further(best[known].said, one.said) != best[known].said:
            best[known] = one
    return [_row(so_far, one, None, one.sentence) for one in best]


def _without_repeats(rows: list[Funding]) -> list[Funding]:
    """A gift told twice in an article is one row, the first; a part counts as one only beside its total."""
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
    parts = _adding_up(kept)
    totals = [k for k in kept if not k.part_of_total and k.currency]
    largest: dict[tuple[str, str | None], int] = {}
    for total in totals:
        key = (total.donor_country, total.currency)
        largest[key] = max(largest.get(key, 0), total.max or 0)
    beside = {(total.donor_country, total.char_start) for total in totals}
    return [
        replace(
            k,
            part_of_total=i in parts or (k.part_of_total and _has_total(k, largest, beside)),
            kind=kept[parts[i]].kind if i in parts and kept[parts[i]].kind == "grant" else k.kind,
        )
        for i, k in enumerate(kept)
    ]


def _is_same_gift(one: Funding, other: Funding) -> bool:
    """Whether two rows of one sum can tell one gift: from or to the same, and not from or to two that differ."""
    shared = one.donor == other.donor or one.recipient == other.recipient
    return shared and not (differ(one.donor, other.donor) or differ(one.recipient, other.recipient))


_EXACT = (None, "year", "month", "day")
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
    return _EXACT.index(one.date_precision) > _EXACT.index(other.date_precision)


def _has_total(part: Funding, largest: dict[tuple[str, str | None], int], beside: set[tuple[str, int]]) -> bool:
    """Whether a larger sum of the giver, or one in another currency in the same passage, is told as well."""
    more = largest.get((part.donor_country, part.currency), 0) > (part.max or 0)
    return more or (part.donor_country, part.char_start) in beside


def _adding_up(rows: list[Funding]) -> dict[int, int]:
    """Rows that follow a sum of the same giver and add up to it exactly (56 = 30 + 21 + 5) -> that sum, by position."""
    parts: dict[int, int] = {}
    for i, total in enumerate(rows):
        left, run = total.min or 0, []
        for j in range(i + 1, len(rows)):
            row = rows[j]
            if (row.donor_country, row.currency) != (total.donor_country, total.currency) or (row.min or 0) > left:
                break
            if row.donor not in total.donor.split(";") and row.recipient == total.recipient:
                break  # another giver's own sum
            left -= row.min or 0
            run.append(j)
            if left == 0 and len(run) > 1:
                parts.update(dict.fromkeys(run, i))
                break
    return parts
