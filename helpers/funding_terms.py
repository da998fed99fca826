"""What a clause of giving says of its sum: whether it is given at all, at which stage, what kind, what for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from helpers import lexicon
from helpers.amounts import Amount
from helpers.giving import Deal
from helpers.giving_acts import find_acts
from helpers.parties import Party
from helpers.schema import STAGES
from helpers.text import Sentence
from helpers.told import said

HEAD = 60  # code points before a sum that tell what sort of sum it is
TAIL = 120  # code points after a sum in which the act of giving may follow ("3 tỷ đồng do Hà Nội hỗ trợ")


# ---- which sums


@cache
def _heads() -> lexicon.Matcher:
    """What the words before a sum say of it: not_money (trade, taxes, fines), worth (the value of a gift) or giving.

    not_giving is there to hide the giving verbs inside it ("chi" in "chi nhánh"); of those that name what is no gift
    ("nhận giải thưởng") the sum is not_money.
    """
    no_gift = [r["phrase"] for r in lexicon.acts("not_money")]

    def meaning(group: str, row: dict[str, str]) -> str:
        if group == "not_giving" and any(row["phrase"].endswith(f" {phrase}") for phrase in no_gift):
            return "not_money"
        return "worth of a work" if (group, row["kind"]) == ("worth", "project") else group

    return lexicon.Matcher(
        (r["phrase"], meaning(group, r))
        for group in ("not_money", "worth", "giving", "not_giving")
        for r in lexicon.acts(group)
    )


WORDS = "clause_words"  # data/reference/clause_words.csv
_STIPEND = lexicon.regex(r"\s* (?:/|mỗi|một|trên|hằng|hàng) \s* (?:\w+ \s* / \s*)? <stipend> \b", WORDS)
_COUNTERPART = lexicon.regex(r"\b <counterpart> \b", WORDS)
_PRIZE = lexicon.regex(r"\b <prize> \b", WORDS)
_AWARD = lexicon.regex(r"\b <award> \b", WORDS)
_PAID = lexicon.regex(r"\s* (?:(?:mỗi|một)\s+năm\s+)? <paid> \b", WORDS)  # "đóng góp 5 tỷ kíp | vào ngân sách Lào"


def _groups(text: str, amount: Amount, floor: int) -> list[object]:
    found = _heads().find(text[max(floor, amount.char_start - HEAD) : amount.char_start])
    return [m.key for m in found if m.key != "not_giving"]


def _floor(amounts: list[Amount], amount: Amount, start: int) -> int:
    """Where the words about a sum begin: after the sum before it."""
    return max([start, *((a.counter or a).char_end for a in amounts if a.char_end <= amount.char_start)])


def given_sums(text: str, deal: Deal, amounts: list[Amount]) -> list[Amount]:
    """The sums of a clause of giving that are what is given.

    Not those that the words before them call trade, tax or turnover, nor a stipend a month, nor the receiver's
    counterpart fund or the total that contains it; an equal share ("mỗi tỉnh 200 triệu") not beside its printed
    total.
    """
    found = []
    counterpart = _COUNTERPART.search(text) is not None
    for amount in amounts:
        if not deal.start <= amount.char_start < deal.end or not _near(deal, amount):
            continue
        floor = _floor(amounts, amount, deal.start)
        groups = _groups(text, amount, floor)
        if (groups and groups[-1] == "not_money") or _STIPEND.match(text, (amount.counter or amount).char_end):
            continue
        if _PAID.match(text, (amount.counter or amount).char_end):
            continue
        if counterpart and (
            _COUNTERPART.search(text[floor : amount.char_start])
            or not ("giving" in groups or _by_giver(deal, floor, amount))
        ):
            continue
        if _PRIZE.search(text, deal.start, amount.char_start):
            continue
        awards = _AWARD.search(text, floor, amount.char_start)
        if awards and (amount.each or "worth" not in groups):  # what one is worth; scholarships.py counts them
            continue
        if amount.each and (whole := next((a for a in found if _is_share(amount, a)), None)):
            if not whole.each:
                found[found.index(whole)] = replace(
                    whole, min=amount.min, max=amount.max, each=True, times=whole.min // amount.min, noun=amount.noun
                )
            continue
        found.append(amount)
    return _whole_and_parts(text, deal, found)


def _by_giver(deal: Deal, floor: int, amount: Amount) -> bool:
    """Whether the words before a sum name the giver's side: "trong đó phía Việt Nam là 9 tỷ đồng"."""
    sides = {p.country for p in deal.givers[:1]}
    near = (p for p in (*deal.givers, *deal.places) if floor <= p.char_start < amount.char_start)
    return amount.part and any(p.country in sides for p in near)


def _is_share(each: Amount, whole: Amount) -> bool:
    """Whether a sum for each is an equal share of one told before: "800 triệu đồng, mỗi tỉnh 200 triệu"."""
    counted = each.times is None or each.times * each.min == whole.min
    return bool(whole.min) and counted and whole.currency == each.currency and whole.min % max(each.min, 1) == 0


_DEALING = lexicon.regex(r"\b <dealing> \b", WORDS)


_FORM = lexicon.regex(  # "Công ty cổ phần Xay": shares are a part of the name
    r"\b <name_company> (?:\s <name_form>){1,3} \b", "bodies", column="phrase"
)


def is_business(text: str, deal: Deal, amounts: list[Amount]) -> bool:
    """Whether a clause tells a sale or a bank's business: "ký hợp đồng cung cấp ... trị giá 5 triệu USD"."""
    if any(a.kind in ("gift", "aid_plan") for a in deal.acts):
        return False
    first = min((a.char_start for a in amounts if deal.start <= a.char_start < deal.end), default=deal.end)
    return _DEALING.search(_FORM.sub(" ", text[deal.start : first])) is not None


def _whole_and_parts(text: str, deal: Deal, sums: list[Amount]) -> list[Amount]:
    """Leaves out a work's whole cost of which only a part is given; marks what stands beside its total as a part."""
    if len(sums) > 1 and sums[-1].total:  # "mỗi em 1 triệu đồng, tổng số tiền 130 triệu đồng"
        sums = [a for a in sums if not (a.each and a is not sums[-1] and _is_share(a, sums[-1]))]
    if len(sums) > 1 and sums[-1].total and sums[-1].char_start > sums[0].char_end:
        return [*(replace(a, part=True) for a in sums[:-1]), sums[-1]]
    first = sums[0] if sums else None
    if len(sums) > 1 and sums[1].part and not first.part and not any(a.start < first.char_start for a in deal.acts):
        return sums[1:]  # "Tổng kinh phí 140 triệu đồng, trong đó tỉnh Xay hỗ trợ 60 triệu"
    return sums


def _near(deal: Deal, amount: Amount) -> bool:
    return any(a.end <= amount.char_start or a.start <= (amount.counter or amount).char_end + TAIL for a in deal.acts)


def worth_sums(text: str, amounts: list[Amount], *, of_work: bool) -> list[Amount]:
    """The sums that a sentence calls a value or cost ("tổng mức đầu tư 5 tỷ đồng"), without counterpart funds.

    of_work: a work is spoken of, so that capital ("tổng vốn 5 tỷ đồng") is its cost and no investment.
    """
    found = []
    for amount in amounts:
        floor = _floor(amounts, amount, 0)
        groups = _groups(text, amount, floor)
        if (
            groups
            and (groups[-1] == "worth" or (of_work and groups[-1] == "worth of a work"))
            and "not_money" not in groups
            and not _COUNTERPART.search(text[floor : amount.char_start])
        ):
            found.append(amount)
    return found


# ---- which stage


@cache
def _stages() -> lexicon.Matcher:
    """What tells a stage, and the longer words that hide one ("Tổng Thư | ký"), which have none."""
    return lexicon.Matcher((r["phrase"], r["stage"]) for group in ("stage", "not_stage") for r in lexicon.acts(group))


_AFTER = re.compile(
    r"\b(?:sau|từ|kể từ|trước|để|nhằm)\s+(?:khi\s+)?$", re.IGNORECASE
)  # "một năm sau | khởi công": not the stage told
_FUTURE = lexicon.regex(r"\b <ahead> \s+ (?:(?:được|sẽ|vào) \s+)? $", WORDS)
_IN_PART = re.compile(r"\s+(?:\w+\s+){0,2}\d+(?:[.,]\d+)?\s*%")
_DONE = re.compile(r"\b(?:đã|vừa)\s+(?:\w+\s+)?$", re.IGNORECASE)


def own_stage(text: str, start: int, end: int, of_work: bool) -> str | None:
    """The stage that a stretch of a sentence tells, None when it tells none.

    What is done outranks what is promised; only a work is completed: goods that are handed over ("bàn giao 5.000 khẩu
    trang") are delivered.
    """
    stages: set[str] = set()
    for m in _stages().find(text):
        before = text[max(start, m.start - 16) : m.start]
        if not m.key or not start <= m.start < end or _AFTER.search(before):
            continue
        if m.key == "completed" and _IN_PART.match(text, m.end):
            stages.add("signed")  # "hoàn thành 80% khối lượng"
            continue
        future = _FUTURE.search(before) and m.key != "pledged"
        stages.add("pledged" if future else str(m.key) if of_work or m.key != "completed" else "delivered")
    if "pledged" in stages and not stages - {"pledged"} and _done(text, start, end):
        return None
    return max(stages, key=STAGES.index, default=None) if stages - {"delivered"} else None


def _done(text: str, start: int, end: int) -> bool:
    """Whether an act of giving is told as done: "đã trao tặng" although the sentence also says "công bố"."""
    acts = lexicon.Matcher.find(_heads(), text)
    return any(
        m.key == "giving" and start <= m.start < end and _DONE.search(text[max(start, m.start - 16) : m.start])
        for m in acts
    )


def said_done(text: str, deal: Deal) -> bool:
    """Whether a giving is told as done: "đã trao"."""
    return _done(text, deal.start, deal.end)


_BY_AGREEMENT = lexicon.regex(r"^ <by_agreement> \b", WORDS)


def begins_with_agreement(text: str) -> bool:
    """Whether a sentence tells what an agreement holds: "Theo thỏa thuận, ..."."""
    return _BY_AGREEMENT.match(text) is not None


def agreement_before(sentences: Sequence[Sentence], text: str, number: int) -> Sentence | None:
    """The sentence before that tells of the signing of what this one says is agreed: "Theo đó, ... sẽ dành 5 tỷ"."""
    if not _BY_AGREEMENT.match(text):
        return None
    before = sentences[max(0, number - 2) : number]
    return next((s for s in reversed(before) if own_stage(s.text, 0, len(s.text), True) in ("signed", "pledged")), None)


def stage_meant(text: str, deal: Deal, kind: str) -> str:
    """The stage when no word tells one: that of the act; a plan for a year is a promise unless told as done."""
    done = _done(text, deal.start, deal.end)
    if kind == "aid_plan" and not done:
        return "pledged"
    return next((a.stage for a in deal.acts if a.stage), "delivered" if done else "pledged")


def further(*stages: str | None) -> str | None:
    """The furthest of some stages; None counts as none."""
    return max((s for s in stages if s), key=STAGES.index, default=None)


# ---- what kind, what for


_IN_YEAR = re.compile(r"\bnăm (?:19|20)\d\d\b", re.IGNORECASE)


def kind_of(text: str, deal: Deal, giver: Party, *, of_work: bool, building: bool, lead: str = "") -> str:
    """The kind of a giving, as data/README.md tells them apart.

    loan; project: a work, except one that is called a gift; aid_plan: a state's for a year or years; grant: other aid,
    and money over years or for training; gift: what is handed over or promised once.

    of_work: a work is named; building: none is, but something is built, which over years is a grant. lead: the clause
    before, which a semicolon carries on.
    """
    kinds = {a.kind for a in deal.acts}
    clause = text[deal.start : deal.end]
    if "loan" in kinds:
        return "loan"
    if of_work or (building and not _OVER_YEARS.search(text, 0, deal.end)):
        return "gift" if _CALLED_GIFT.search(clause) and "aid_plan" not in kinds else "project"
    if "aid_plan" in kinds and giver.kind == "state" and (said("plan").search(clause) or _IN_YEAR.search(clause)):
        return "aid_plan"
    lasting = _LASTING.search(text, 0, deal.end) or _OVER_YEARS.search(lead)
    if "gift" in kinds or not ("aid_plan" in kinds or lasting):
        return "gift"
    return "grant"


_OVER_YEARS = lexicon.regex(r"\b <over_years> \b", WORDS)


def loans(text: str) -> bool:
    """Whether a sentence speaks of a loan."""
    return any(a.kind == "loan" for a in find_acts(text))


_CALLED_GIFT = lexicon.regex(r"\b <called_gift> \b", WORDS)  # "quà tặng của Đảng, Nhà nước": a work that is a gift
_LASTING = lexicon.regex(r"\b <lasting> \b", WORDS)  # "giai đoạn 2026-2030", "đào tạo": no sum of one occasion


# a comma or stop ends it, but not inside a number: "sửa 4,5 km đường"
_PURPOSE = lexicon.regex(r"\b <purpose> \s (?:[^,.;()] | (?<=\d)[,.](?=\d)){3,110}", WORDS)


def purpose_of(text: str, deal: Deal, amount: Amount | None) -> str | None:
    """What for, as printed: what follows "để", "nhằm", "phòng, chống" after the sum, else before it."""
    match = (_PURPOSE.search(text, amount.char_end) if amount else None) or _PURPOSE.search(text, deal.start)
    return match[0].strip() if match else None
