"""Who gave, or who receives, what passed through other hands: as the sentences behind a sum tell."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.deal import Deal
from helpers.aid.funding_terms import said_done
from helpers.aid.giving_acts import find_acts
from helpers.aid.givings_told import Reading, Told
from helpers.aid.sums_apart import explains
from helpers.language import lexicon
from helpers.language.numbers import has_money
from helpers.naming.parties import STATES
from helpers.text import Sentence

SOON = 2  # sentences behind a sum in which it is told who took it
_THE_MONEY = lexicon.regex(r"\b <the_money> \b", "clause_words")
_BODIES = ("organisation", "ministry", "province", "city", "army", "police")


def explain(so_far: Reading, one: Told) -> None:
    """Corrects who gave or receives a sum that passed through an embassy: "Đây là số tiền của tỉnh A hỗ trợ tỉnh B"."""
    last, amount, sentence = so_far.sums[-1]
    hands = last.giver.kind == "state" and last.giver.name not in STATES.values() and len(last.giver.members) == 1
    if (
        hands
        and one.number - last.number <= 2
        and one.giver.kind in ("state", "community")
        and one.giver.country == last.giver.country
    ):
        whole, seat = " in Laos", " in " + last.giver.name.rpartition(" in ")[2]
        giver = replace(one.giver, name=one.giver.name.replace(whole, seat))  # "Tổng Lãnh sự quán và bà con đóng góp"
        so_far.sums[-1] = (last := replace(last, giver=giver), amount, sentence)
    passed_on = last.receiver.kind == "state" and last.receiver.name not in STATES.values()
    if passed_on and one.number - last.number <= 2 and one.giver.name == last.giver.name and one.deal.receivers:
        so_far.sums[-1] = (replace(last, receiver=one.receiver), amount, sentence)


def paid_by(so_far: Reading, text: str, deal: Deal, number: int) -> bool:
    """Whether a sentence without a sum tells who paid the whole of the last one: "Toàn bộ kinh phí do Công ty Xay lo".

    He is who gave it, whoever built it or handed it over.
    """
    last = so_far.sums[-1] if so_far.sums else None
    payer = min(deal.givers, key=lambda g: g.char_start, default=None)
    if last is None or payer is None or payer.kind not in _PAYERS:
        return False
    one, amount, sentence = last
    if (
        sentence.start < so_far.article.sentences[max(0, number - SOON)].start
        or payer.country not in (None, one.giver.country)
        or payer.name in one.giver.members
    ):
        return False
    if not _PAID_BY.fullmatch(text, 0, payer.char_start):
        return False
    so_far.sums[-1] = (replace(one, giver=replace(payer, country=one.giver.country, sure=True)), amount, sentence)
    return True


_PAYERS = ("company", "organisation", "province", "city", "ministry", "army", "police")
_PAID_BY = lexicon.regex(
    r"""(?: (?:<all_of> \s)? (?: <cost_of> | <the_money> ) | <this_is> )
    (?: \s (?: [^\W\d]+ | \d{1,3} )){0,9}? ,? \s do \s""",
    "clause_words",
)


def handed_on(so_far: Reading, text: str, deal: Deal, number: int) -> bool:
    """Whether a sentence without a sum tells which body took one told for people: "trao số tiền cho Bộ Xay"."""
    last = so_far.sums[-1] if so_far.sums else None
    if last is None or not 0 < number - last[0].number <= SOON or not _THE_MONEY.search(text, deal.start, deal.end):
        return False
    one, amount, sentence = last
    body = next((r for r in deal.receivers if r.sure and r.kind in _BODIES and r.country == one.receiver.country), None)
    others = any(g.sure and g.country != one.giver.country for g in deal.givers)
    for_all = one.receiver.kind == "people" or one.receiver.name in STATES.values()
    if body is None or others or not for_all:
        return False
    so_far.sums[-1] = (replace(one, receiver=body), amount, sentence)
    return True


def handed_later(so_far: Reading, one: Told) -> Sentence | None:
    """The sentence right behind a promise in which its money is handed over: "Bộ Xay đã trao số tiền này cho ...".

    Or "Số tiền được trao ngày 6/5", by whomever.
    """
    behind = (t for t in so_far.told if 0 < t.number - one.number <= SOON and t.giver.country == one.giver.country)
    done = (t for t in behind if said_done(t.sentence.text, t.deal) and _THE_MONEY.search(t.sentence.text))
    told = next((t.sentence for t in done if not any(t is given for given, _, _ in so_far.sums)), None)
    near = so_far.article.sentences[one.number + 1 : one.number + 1 + SOON]
    return told or next((s for s in near if _WAS_HANDED.match(s.text) and not has_money(s.text)), None)


_WAS_HANDED = lexicon.regex(
    r"""(?: <all_of> \s )? <the_money> \s (?: <that_one> \s )?
    (?: (?: đã | vừa ) \s )? được \s (?: (?! (?: <ahead> | <promised> ) \b ) [^\W\d]+ \s ){0,12}? <hands_it> \b""",
    "clause_words",
    hands_it=lexicon.alternation(
        r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand") and r["stage"] == "delivered"
    ),
)


def tells_what_was_handed(so_far: Reading, one: Told) -> bool:
    """Whether a sentence explains goods that the one before hands over: "trao 9 xe. Đây là quà do A viện trợ"."""
    if not one.number or not explains(one.sentence.text):
        return False
    before = find_acts(so_far.article.sentences[one.number - 1].text)
    return any(a.direction == "hand" and a.stage == "delivered" for a in before)


def is_over(so_far: Reading, one: Told) -> bool:
    """Whether a sentence tells its giving of a year that is over: "Năm 2014, A viện trợ 9 tỷ đồng xây trường"."""
    told = so_far.calendar.within(one.sentence.start, one.sentence.end)
    years = [m for m in told if m.role == "year" and m.start and not m.end]
    now = so_far.calendar.own_year
    if any(a.stage == "pledged" for a in one.deal.acts):
        return False  # "Ngân sách năm 2027 bố trí 9 tỷ đồng"
    return bool(years) and len(years) == len(told) and now is not None and all(int(m.start[:4]) < now for m in years)
