"""Sums and works that an article says one side gave or promised the other."""

from __future__ import annotations

from dataclasses import replace

from helpers.amounts import Amount
from helpers.funding_repeats import EXACT, without_repeats
from helpers.funding_row import Funding
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
from helpers.parties import STATES
from helpers.text import Article, Sentence
from helpers.told import said
from helpers.works import same_work


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
    return without_repeats(sorted(rows, key=lambda r: (r.char_start, r.char_end)))


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
                if EXACT.index(other[1]) > EXACT.index(found[1]):
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
