"""Sums and works that an article says one side gave or promised the other."""

from __future__ import annotations

import re
from dataclasses import replace

from helpers.aid.appeals import is_promised
from helpers.aid.each_gives import gives_each, is_each, provinces_of
from helpers.aid.funding_repeats import without_repeats
from helpers.aid.funding_row import Funding
from helpers.aid.funding_terms import (
    agreement_before,
    begins_with_agreement,
    begins_with_plan,
    by_states_agreement,
    calls_gift,
    is_term,
    kind_of,
    lasts,
    loans,
    own_stage,
    said_done,
    stage_meant,
)
from helpers.aid.giving_dates import date_of
from helpers.aid.giving_parties import for_whom
from helpers.aid.givings import read_givings
from helpers.aid.givings_told import Reading, Told
from helpers.aid.hedges import awaits_signing
from helpers.aid.passed_on import handed_later, is_over, tells_what_was_handed
from helpers.aid.purposes import purpose_of
from helpers.aid.state_aid import is_plan_of_year
from helpers.aid.sum_years import date_over_years, years_of_sum
from helpers.aid.sums_apart import without_counted_out
from helpers.aid.unpriced import is_old, unpriced
from helpers.aid.works import same_work
from helpers.aid.works_besides import is_unfinished
from helpers.aid.works_given import stage_of
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import STATES
from helpers.text import Article, Sentence, asked_of
from helpers.timing.isodates import is_of_years
from helpers.timing.reviews import happens_now
from helpers.timing.told import said


def find_funding(article: Article) -> list[Funding]:
    """Find what an article says one side gave or promised the other, in reading order.

    Args:
        article: cleaned; offsets refer to article.text.

    Returns:
        One Funding per sum or stage, [] when there is none. Amounts are exact, in whole currency units: "3 triệu USD"
        gives 3000000 USD. A gift without a printed sum has min, max and currency None: a named work or goods, told as
        the article's own news with their giver; see unpriced.py.

    A sum counts only in a clause of giving whose giver and receiver are of the two sides, or beside a word of value
    ("trị giá", "tổng mức đầu tư") near such a clause. Trade, investment, third parties' money and domestic relief are
    left out.
    """
    asked_of(article)
    so_far = read_givings(article)
    told = without_counted_out(so_far.sums)
    sums = [_row(so_far, *row, passage) for one, amount, passage in told for row in _apart(so_far, one, amount)]
    rows = sums + _stages(so_far)
    return without_repeats(sorted(rows, key=lambda r: (r.char_start, r.char_end)), article.text)


# ---- rows


_TERMS = 3  # sentences in which the terms of an agreement are told


def _row(so_far: Reading, one: Told, amount: Amount | None, passage: Sentence) -> Funding:
    kind = kind_of(
        one.sentence.text,
        one.deal,
        one.giver,
        of_work=one.work is not None,
        building=one.building,
        lead=so_far.clause_before(one.number) if passage is one.sentence else passage.text,
        own=one.own,
        until=one.sentence.text.find(",", amount.char_end) + 1 if amount and passage is one.sentence else 0,
    )
    kind = "aid_plan" if kind == "grant" and is_plan_of_year(so_far, one, passage) else kind
    is_gift = amount is not None and one.work is not None and calls_gift(passage.text)
    if kind == "project" and one.work and (is_gift or _is_called_gift(so_far, one)):
        kind = "gift"
    if kind in ("gift", "grant") and (_goes_on_with_plan(so_far, one) or _is_of_agreed_plan(so_far, one)):
        kind = "aid_plan"
    status = stage_of(so_far, one) or stage_meant(one.sentence.text, one.deal, kind)
    if kind == "loan" and status == "pledged" and _is_signed(so_far, one):
        status = "signed"
    promised = kind == "gift" and one.work is None and is_promised(so_far, one, passage)
    status = "pledged" if promised else status
    planned = begins_with_plan(one.sentence.text) and not said_done(one.sentence.text, one.deal)
    if status == "delivered" and (planned or _is_for_years_to_come(so_far, one)):
        status = "pledged"
    summed = status == "pledged" and kind == "grant" and not one.said and lasts(one.sentence.text) and not planned
    if summed and any(a.kind == "aid_plan" for a in one.deal.acts) and not _is_for_years_to_come(so_far, one):
        status = "delivered"  # "Từ năm 2028 đến 2031, tổng viện trợ của tỉnh Xay cho tỉnh Sẹt là 9 tỷ đồng"
    is_in_terms = is_term(one.sentence.text, one.deal) and not said_done(one.sentence.text, one.deal)
    agreed = planned or is_in_terms or _agreed(so_far, one)
    unsigned = agreed and _awaits_signing(so_far, one)
    status = "pledged" if unsigned and status == "signed" else status
    if agreed and not unsigned and status in ("pledged", "delivered") and not said_done(one.sentence.text, one.deal):
        status = "signed" if one.giver.kind == "state" and one.giver.name in STATES.values() else "pledged"
    listed = _NAMED_AGREEMENT.match(so_far.opening(one.number))
    by_terms = (is_in_terms or listed or begins_with_agreement(one.sentence.text)) and one.giver.kind != "state"
    if by_terms and status == "signed" and one.work is None:
        status = "pledged"  # "Theo thỏa thuận được ký kết ngày 6/5, tỉnh A sẽ hỗ trợ ..."
    if agreed and kind == "gift" and not said_done(one.sentence.text, one.deal):
        kind = "grant"
    called = is_gift or any(a.direction == "noun" and a.kind == "gift" for a in one.deal.acts)  # "món quà của tỉnh Xay"
    built = (one.work or one.building) and status in ("signed", "completed")
    if kind == "gift" and built and one.giver.kind in _LOCAL and not called:
        kind = "project"
    if status == "pledged" and not one.said:
        over = kind != "aid_plan" and is_over(so_far, one)
        status = "delivered" if over or tells_what_was_handed(so_far, one) else status
    later = handed_later(so_far, one) if amount and status == "pledged" and kind in ("gift", "grant") else None
    status = "delivered" if later else status
    status = "signed" if status == "delivered" and kind == "project" and is_unfinished(so_far, one) else status
    low, high = amount.product if amount else (None, None)
    date, precision = date_of(so_far, one, status, amount, passage)
    if later and so_far.calendar.within(later.start, later.end, "event"):
        date, precision = so_far.calendar.stage_date(later.start, later.end, later.end, status)
    if kind == "aid_plan" and status == "signed" and passage is one.sentence and is_over(so_far, one):
        status, agreed = "delivered", False  # "Theo đó, A dành 9 tỷ đồng. Năm 2030, nguồn viện trợ 8 tỷ đồng ..."
        date, precision = date_of(so_far, one, status, amount, passage)
    if kind == "aid_plan" and status == "pledged" and precision == "day":
        own_year = str(so_far.calendar.own_year)
        years = [m.start for m in so_far.calendar.within(passage.start, passage.end, "year") if m.start]
        if years and years[0] <= own_year:  # "viện trợ 9 tỷ đồng trong năm 2031, Bộ trưởng cho biết chiều 6/5"
            date, precision = years[0], "year"
    own = so_far.calendar.own_day
    plan_signed = kind == "aid_plan" and status == "signed" and precision == "year" and (date or "") >= (own or "9")[:4]
    told_here = so_far.calendar.within(passage.start, passage.end, "year", "period")
    sliced = passage is not one.sentence and any(m.precision == "year" and m.end is None for m in told_here)
    if (plan_signed or (agreed and status == "signed" and one.work is None)) and not sliced:
        begun = _begun(so_far, one) if kind == "aid_plan" else None
        date, precision = (begun, "year") if begun else so_far.calendar.own_date(status)
    if promised and precision != "day":
        date, precision = so_far.calendar.own_date(status)
    summed_up = kind == "grant" and one.work is None and lasts(one.sentence.text) and precision in ("day", "month")
    if summed_up and not so_far.calendar.within(passage.start, passage.end):
        date, precision = str(so_far.calendar.own_year), "year"  # "từ ngày hai tỉnh kết nghĩa, A đã giúp B 9 tỷ đồng"
    ahead = status == "pledged" and kind != "aid_plan" and precision == "year" and _is_to_come(so_far, date)
    if ahead and not said("looking_back").search(one.sentence.text):
        date, precision = so_far.calendar.own_date(status)  # "thống nhất năm 2031 hỗ trợ ...": promised at the meeting
    built_now = status == "signed" and (one.work or one.building) and kind in ("project", "gift")
    if built_now and (date or "") > f"{so_far.calendar.own_month or 9}-31":
        date, precision = None, None  # "Trường Xay đang thi công, sẽ bàn giao năm 2031"
    if status in ("delivered", "completed") and date and (so_far.calendar.own_year or 9999) < int(date[:4]):
        date, precision = None, None  # the end of a plan told before; what is done has no year to come
        if status == "delivered" and _opens_year_to_come(so_far, one):
            status = "pledged"  # "Năm 2031, A tiếp tục giúp B đào tạo cán bộ với 9 tỷ đồng", told in 2030
            date, precision = so_far.calendar.own_date(status)
    covers = years_of_sum(so_far, one, amount, passage, kind, status)
    if covers and is_of_years(covers):
        date, precision = date_over_years(so_far, covers, status, (date, precision), passage)
    return Funding(
        donor=one.giver.name,
        donor_country=one.giver.country or "",
        recipient=for_whom(so_far, one).name,
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
        covers=covers,
        part_of_total=bool(amount and amount.part),
        char_start=passage.start,
        char_end=passage.end,
        stage_said=_ENDED.search(one.sentence.text) is not None
        or stage_of(so_far, one) is not None
        or said_done(one.sentence.text, one.deal),
    )


_LOCAL = ("province", "city", "police", "ministry")  # whose works are projects, whatever they are called


def _opens_year_to_come(so_far: Reading, one: Told) -> bool:
    """Whether a sentence tells one year before its giving, which has not begun, and not that it is done."""
    own, start = so_far.calendar.own_year, one.sentence.start
    told = [m.start for m in so_far.calendar.within(start, start + one.deal.verb.start) if m.start and not m.end]
    return bool(own and len(told) == 1 and int(told[0][:4]) > own) and not said_done(one.sentence.text, one.deal)


def _is_for_years_to_come(so_far: Reading, one: Told) -> bool:
    """Whether a sum is for years that have not begun, or only just: "Giai đoạn 2031-2035, A hỗ trợ B 9 tỷ đồng"."""
    own = so_far.calendar.own_year
    first = one.sentence.start + one.deal.start
    told = so_far.calendar.within(first, one.sentence.start + one.deal.end, "period") if own else []
    ahead = (int(m.start[:4]) >= own < int(m.end[:4]) for m in told if m.start and m.end)
    return any(ahead) and not said_done(one.sentence.text, one.deal)


def _begun(so_far: Reading, one: Told) -> str | None:
    """The first year of a plan under way, of an agreement of earlier years: "Theo Hiệp định giai đoạn 2026-2030"."""
    told = so_far.calendar.within(one.sentence.start, one.sentence.start + one.deal.verb.start, "period")
    first = next((m.start[:4] for m in told if m.start and m.end), None)
    return first if first and first < str(so_far.calendar.own_year) else None


def _is_to_come(so_far: Reading, date: str | None) -> bool:
    """Whether a year is the article's own or a later one."""
    own = so_far.calendar.own_year
    return own is not None and int((date or "0")[:4]) >= own


def _goes_on_with_plan(so_far: Reading, one: Told) -> bool:
    """Whether a state's sum of a year is told behind its aid: "Viện trợ của A ... Năm 2031, A dành cho B 9 tỷ"."""
    last = next((t for t in so_far.told if t.number == one.number - 1), None)
    if last is None or one.work or one.building:
        return False
    same = last.giver.name == one.giver.name and last.receiver.name == one.receiver.name
    aid = any(a.kind == "aid_plan" for a in last.deal.acts) and not any(a.kind == "gift" for a in one.deal.acts)
    years = so_far.calendar.within(one.sentence.start, one.sentence.end, "year")
    return same and aid and one.giver.name in STATES.values() and bool(years)


def _is_of_agreed_plan(so_far: Reading, one: Told) -> bool:
    """Whether a state's aid is a term of the two states' plan: "ký Kế hoạch hợp tác 2031. Theo đó, A viện trợ ..."."""
    if not one.work and _is_of_states_agreement(so_far, one):
        return True
    aid = any(a.kind == "aid_plan" for a in one.deal.acts) and one.giver.name in STATES.values()
    if not aid or one.work or one.building:
        return False
    if begins_with_agreement(one.sentence.text) and one.receiver.name in STATES.values():
        return True
    before = agreement_before(so_far.article.sentences, one.sentence.text, one.number)
    return before is not None and said("plan").search(before.text) is not None


def _is_of_states_agreement(so_far: Reading, one: Told) -> bool:
    """Whether one state gives the other what their agreement holds, and is not told to have done so, or on a day."""
    if {one.giver.name, one.receiver.name} != set(STATES.values()):
        return False
    if said_done(one.sentence.text, one.deal) or so_far.calendar.within(one.sentence.start, one.sentence.end, "event"):
        return False
    return by_states_agreement(one.sentence.text, one.deal)


_NAMED_AGREEMENT = lexicon.regex(r"(?: <by_agreement> \b [^,.;]{0,30}? \b | theo \s ) <agreement> \b", "clause_words")
_ENDED = re.compile(r"[.;:!?…]\W*$")


def _apart(so_far: Reading, one: Told, amount: Amount | None) -> list[tuple[Told, Amount | None]]:
    """The giving, once for each receiver named when it is for each: "mỗi tỉnh Attapeu, Sekong và Champasak 9 triệu".

    Once for each giver when each gives so much: "Công ty A và Ngân hàng B mỗi đơn vị ủng hộ 9 triệu". Not for a
    receiver of a third country: "tặng Bộ Y tế Lào và Bộ Y tế Campuchia mỗi nước 9 tỷ đồng".
    """
    if amount and len(one.giver.members) > 1 and gives_each(one.sentence.text, one.deal, one.giver, amount):
        known = amount.times == len(one.giver.members) or is_each(one.sentence.text, one.giver, amount)
        alone = replace(amount, times=1) if known else amount
        return [(replace(one, giver=giver), alone) for giver in one.giver.apart()]
    parts = one.receiver.apart()
    alike = {r.char_start for r in one.deal.receivers if r.name == one.receiver.name}
    if amount and amount.each and amount.times is None and len(parts) == 1:
        times = max(len(alike), provinces_of(one.sentence.text, one.receiver))
        return [
            (one, replace(amount, times=times if times > 1 else None))
        ]  # "huyện Xay và huyện Sẹt mỗi huyện 9 triệu"
    if amount is None or not amount.each or len(parts) < 2:
        return [(one, amount)]
    if amount.times not in (None, len(parts)) and not is_each(one.sentence.text, one.receiver, amount):
        return [(one, amount)]
    thirds = {p.name for p in so_far.parties(one.number) if p.country == "other"}
    ours = (receiver for receiver in parts if receiver.name not in thirds)
    return [(replace(one, receiver=receiver), replace(amount, times=1)) for receiver in ours]


def _agreed(so_far: Reading, one: Told) -> bool:
    """Whether a giving is what an agreement told before holds: "Theo thỏa thuận, ... Tỉnh Xay hỗ trợ tỉnh Sẹt 4 tỷ"."""
    sentences = so_far.article.sentences
    if _NAMED_AGREEMENT.match(so_far.opening(one.number)):
        return True  # "Theo biên bản vừa ký, hai bên trao đổi đoàn; | A giúp B 9 tỷ đồng"
    if agreement_before(sentences, one.sentence.text, one.number):
        return True
    if _is_of_states_agreement(so_far, one):
        return True
    if any(a.kind == "gift" and a.direction != "noun" for a in one.deal.acts):
        return False  # handed over, and no term of it
    dated = so_far.calendar.within(one.sentence.start, one.sentence.end, "event")
    if dated or happens_now(one.sentence.text) or said("looking_back").search(one.sentence.text):
        return False
    before = range(one.number - 1, max(-1, one.number - 1 - _TERMS), -1)
    return any(agreement_before(sentences, sentences[at].text, at) for at in before)


def _awaits_signing(so_far: Reading, one: Told) -> bool:
    """Whether the agreement that holds a giving is still to be signed: "dự kiến ký hiệp định, theo đó ..."."""
    before = agreement_before(so_far.article.sentences, one.sentence.text, one.number)
    return any(awaits_signing(s.text) for s in (one.sentence, before) if s)


def _is_signed(so_far: Reading, one: Told) -> bool:
    """Whether the sentence before a loan's tells that its agreement was signed."""
    before = so_far.article.sentences[max(0, one.number - 2) : one.number]
    return any(own_stage(s.text, 0, len(s.text), True) == "signed" and loans(s.text) for s in before)


def _is_called_gift(so_far: Reading, one: Told) -> bool:
    """Whether another sentence calls the work a gift: "Công trình do tỉnh Xay xây tặng tỉnh Sẹt"."""
    same = (t for t in so_far.told if t is not one and t.work and one.work and same_work(t.work, one.work))
    return any(kind_of(t.sentence.text, t.deal, t.giver, of_work=True, building=False) == "gift" for t in same)


def _stages(so_far: Reading) -> list[Funding]:
    """Works and goods whose sum the article does not print."""
    rows = [_row(so_far, one, None, one.sentence) for one in unpriced(so_far)]
    return [r for r in rows if not is_old(so_far, r.date, r.date_precision)]
