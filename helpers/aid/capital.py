"""Sums beside a word of giving that are capital, goods sold, or what something costs that is not what is given."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from helpers.aid.deal import Deal
from helpers.aid.giving_acts import Act
from helpers.aid.works import speaks_of_works
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.party import Party

WORDS = "clause_words"  # data/reference/clause_words.csv
_FOREMOST = lexicon.regex(r"\b <foremost> \b", WORDS)
_COMPARED = lexicon.regex(
    r"(?:\s [^\W\d]+){0,3}? ,? \s* \(? <share_or_change> \s+ (?:<hedge> \s+)? \d[\d.,]* \s? (?: % | <fold> \b)",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_INVESTED = lexicon.regex(r"\b <invested_in> \b (?! \s <raises> \b)", WORDS)  # no work: "dự án đầu tư | xây trường"
_BY = lexicon.regex(r"\s* ,? \s* (?:<all_of> \s+)? <agent> \s+ (?:[^\W\d]+ \s+){0,2}", WORDS)
_RAISES = lexicon.regex(r"\b <raises> \b", WORDS)
_OF_WORK = lexicon.regex(r"\b <capital_of> \b [^,;]{0,40} $", WORDS)
_STAKE = lexicon.regex(r"\d \s? % \s (?:[^\W\d]+ \s){0,2}? <stake> \b", WORDS)
_MONTHLY = lexicon.regex(r"\b <each_month> \b", WORDS)  # "Mỗi tháng, ... | 4 triệu đồng": a stipend
_A_MONTH = lexicon.regex(r"\s? / \s? (?: \w+ \s? / \s? )? tháng \b", WORDS)  # "3 triệu đồng | /em/tháng"
_QUOTA = lexicon.regex(r"\b <quota> \b", WORDS)  # "dành cho Lào hạn ngạch trị giá 9 tỷ đồng"
_WARTIME = lexicon.regex(r"\b <wartime> \b", WORDS)
# "góp 9 triệu USD | vào thủy điện Xay"
_INTO_BUSINESS = lexicon.regex(r"\s (?:để\s)? vào \s (?:các\s)? <business_asset> \b", WORDS)
_BUYS = lexicon.regex(  # "chi 20 triệu USD | nhập khẩu hàng hóa từ Lào", "| để mua cao su của Lào"
    r"""\s (?:<in_order_to>\s)? (?: <imports> \b | <buys> \s <security> \b
    | <buys> \s [^,.;]{1,40}? \s (?:từ|của) \s (?:Lào|Việt\ Nam) \b )""",
    WORDS,
)
_INVESTS = lexicon.regex(  # "đã đầu tư | 9 triệu USD"
    r"\b <invests> \s (?: <hedge> \s){0,2} $",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


_GROWS = lexicon.regex(r",? \s <grows> \b", WORDS)
_GROWN_BY = lexicon.regex(  # "tặng 9 tỷ đồng, tăng | 2 tỷ đồng so với năm trước"
    r"[,(] \s? <grows> \s (?:[^\W\d]+\s)?? (?: <hedge> \s){0,2} $",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_DEALING = lexicon.regex(r"\b <dealing> \b", WORDS)


_FORM = lexicon.regex(  # "Công ty cổ phần Xay": shares are a part of the name
    r"\b <name_company> (?:\s <name_form>){1,3} \b", "bodies", column="phrase"
)


_PUBLIC = frozenset(("state", "ministry", "province", "city"))


def is_business(text: str, deal: Deal, amounts: list[Amount]) -> bool:
    """Whether a clause tells a sale or a bank's business: "ký hợp đồng cung cấp ... trị giá 5 triệu USD"."""
    if any(a.kind in ("gift", "aid_plan") for a in deal.acts) or _lends_state(deal):
        return False
    first = min((a.char_start for a in amounts if deal.start <= a.char_start < deal.end), default=deal.end)
    found = _DEALING.search(_FORM.sub(" ", text[deal.start : first]))
    if found is None or not _PUBLIC.issuperset(p.kind for p in deal.receivers if p.sure) or not deal.receivers:
        return found is not None
    pays = lexicon.phrases(WORDS, "dealing")[" ".join(found[0].lower().split())] == "works"
    return not (pays and speaks_of_works(text, first, deal.end))  # "ký thỏa thuận tài trợ Bộ A 9 triệu USD xây trường"


def _lends_state(deal: Deal) -> bool:
    """Whether a state borrows: "Chính phủ Lào ký hợp đồng vay vốn của Ngân hàng A", "Theo hợp đồng, A cho Lào vay".

    Or owes a firm for what it builds: "vay của Công ty A, theo hợp đồng xây dựng - chuyển giao ký với Chính phủ Lào".
    """
    lends = any(a.kind == "loan" for a in deal.acts)
    owed = any(a.phrase in build_transfer() for a in deal.acts)
    borrowers = (*deal.receivers, *(deal.places if owed and deal.givers else ()))
    return lends and any(p.sure and p.kind in ("state", "ministry") for p in borrowers)


@cache
def build_transfer() -> frozenset[str]:
    """Words of works that a firm builds and the other state owes for, lower case."""
    return frozenset(phrase.lower() for phrase in lexicon.phrases(WORDS, "build_transfer"))


def is_no_gift(text: str, deal: Deal, amount: Amount, groups: Sequence[object]) -> bool:
    """Whether a sum near a word of giving is none that is given; groups: what the words before it call it."""
    return (
        is_capital(text, deal, amount)
        or is_invested(text, deal, amount, groups)
        or is_anothers_cost(text, deal, amount, groups)
        or is_stake(text, deal, amount)
        or _BUYS.match(text, amount.full_end) is not None
        or _GROWN_BY.search(text, deal.start, amount.char_start) is not None
        or _INTO_BUSINESS.match(text, amount.full_end) is not None
        or is_of_no_work(text, deal, amount, groups)
        or _MONTHLY.search(text, deal.start, amount.char_start) is not None
        or _A_MONTH.match(text, amount.full_end) is not None
        or _QUOTA.search(text, deal.verb.end, amount.char_start) is not None
        or _WARTIME.search(text, deal.start, deal.verb.start) is not None
    )


def is_capital(text: str, deal: Deal, amount: Amount) -> bool:
    """Whether what is sent or received is capital or goods sold: "nhận 6 tỷ USD, | chiếm 25% vốn"."""
    if any(a.direction not in ("take", "hand") for a in deal.acts):
        return False
    foremost = deal.verb.direction == "take" and _FOREMOST.search(text, deal.verb.end, amount.char_start)
    compared = _COMPARED.match(text, amount.full_end)
    public = all(any(p.sure and p.kind in _PUBLIC for p in ps) for ps in (deal.givers, deal.receivers))
    if compared and public and deal.verb.kind == "grant" and _GROWS.match(compared[0]):
        return False  # "Việt Nam dành cho Lào 9 tỷ đồng, | tăng 17%"
    return bool(foremost or compared)


def is_capital_given(text: str, deal: Deal, amount: Amount) -> bool:
    """Whether the capital of a work is told to be given: "tổng vốn đầu tư 9 tỷ đồng, | do tỉnh Xay hỗ trợ"."""
    givers = [g.char_start for g in deal.givers if g.char_start >= amount.full_end]
    behind = bool(givers) and _BY.fullmatch(text, amount.full_end, min(givers)) is not None
    return behind and _OF_WORK.search(text, deal.start, amount.char_start) is not None


def is_loan_of_none(text: str, deal: Deal, verb: Act, giver: Party, receiver: Party) -> bool:
    """Whether a loan is none between the two: what Laos lends, or a bank to whom nobody tells ("đã cho vay 9 tỷ").

    Nor is what somebody else borrows for a place there ("cho Công ty Xay vay 9 triệu USD đầu tư sân bay Sẹt").
    """
    lends = any(a.kind == "loan" for a in deal.acts)
    lent = verb.kind == "loan" and verb.direction == "give"
    firm = giver.kind == "company"
    if (lent and firm and not deal.receivers) or (lends and giver.country == "LA"):
        return True  # "Việt Nam ký hiệp định vay" is with a third
    if verb.kind != "loan":
        return False
    if who := _BORROWER.search(text, deal.start, verb.end):
        named = [r for r in deal.receivers if who.start("who") <= r.char_start < verb.end]
        return not any(r.country == receiver.country for r in named) and _THEM.match(who["who"]) is None
    site = receiver.kind in ("province", "city") and receiver.char_start > verb.end
    return firm and site and _TO_PLACE.search(text, 0, receiver.char_start) is None


_BORROWER = lexicon.regex(r"\b cho \s (?P<who> [^\s,.;]+ (?:\s [^\s,.;]+){0,7}? ) \s <lent> $", WORDS)
_THEM = lexicon.regex(r"(?: <friend> | nước \s này ) \b", WORDS)
_TO_PLACE = lexicon.regex(r"\b (?: <to> | với ) \s (?: <unit> \s )? $", WORDS)


def is_invested(text: str, deal: Deal, amount: Amount, groups: Sequence[object]) -> bool:
    """Whether a sum is what projects of investment hold: "250 dự án đầu tư với tổng vốn | 5 tỷ USD, hỗ trợ ...".

    Or what a firm invests before it gives something: "Công ty Xay đầu tư | 9 triệu USD trồng cao su, hỗ trợ ...", but
    not "đầu tư | 9 tỷ đồng xây trường tặng tỉnh Sẹt".
    """
    last = max((a.end for a in deal.acts if a.end <= amount.char_start), default=deal.start)
    inside = amount.part or text[: amount.char_start].endswith("(")
    if inside and any(a.kind == "aid_plan" for a in deal.acts):
        return False  # "viện trợ 9 tỷ đồng, trong đó các dự án đầu tư | 5 tỷ đồng"
    last = max(last, deal.words_of(amount.char_start))
    if _INVESTED.search(text, last, amount.char_start):
        return True
    firms = bool(deal.givers) and all(g.kind == "company" for g in deal.givers)
    first = min(deal.sums, default=amount.char_start)
    later = amount.char_start > first and _ALSO_INVESTS.search(text, last, amount.char_start) is not None
    if not (firms or later) or groups or not _INVESTS.search(text, last, amount.char_start):
        return False
    end = next((m.start() for m in _CLAUSE_END.finditer(text, amount.full_end)), deal.end)
    return not any(amount.full_end <= a.start < end for a in deal.acts)


_ALSO_INVESTS = lexicon.regex(  # "viện trợ 9 tỷ đồng và | đầu tư 9 triệu USD"
    r"(?: , | \b và ) \s (?:đã\s)? <invests> \s (?: <hedge> \s){0,2} $",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_CLAUSE_END = re.compile(r"[,;:]\s")
_BY_MEANS = lexicon.regex(r"\W* <by_means_of> \s [^,;:.]{1,60} $", WORDS)


def is_anothers_cost(text: str, deal: Deal, amount: Amount, groups: Sequence[object]) -> bool:
    """Whether a cost is told before another clause gives something else.

    "Tuyến đường sắt có tổng mức đầu tư | 6 tỷ USD, Việt Nam hỗ trợ Lào nghiên cứu": but not "9 tỷ đồng do A hỗ trợ",
    nor "Với số tiền | 9 tỷ đồng, A giúp B sửa trường".
    """
    first = min(a.start for a in deal.acts)
    called = bool(groups) and groups[-1] in ("worth", "worth of a work") and "gift" not in groups
    if not called or first < amount.full_end or not deal.active or any(a.kind == "gift" for a in deal.acts):
        return False
    if _BY_MEANS.fullmatch(text, deal.start, amount.char_start):
        return False
    return any(amount.full_end <= g.char_start < deal.verb.start for g in deal.givers)


def is_of_no_work(text: str, deal: Deal, amount: Amount, groups: Sequence[object]) -> bool:
    """Whether the capital of something is told behind help of another sort: "hỗ trợ Lào ..., vốn bến 1 là | 9 tỷ"."""
    behind = deal.verb.end <= amount.char_start and not any(a.kind in ("gift", "aid_plan", "loan") for a in deal.acts)
    called = bool(groups) and groups[-1] == "worth of a work" and "gift" not in groups
    building = _RAISES.search(text, deal.verb.start, amount.char_start)  # "do tỉnh Xay hỗ trợ xây dựng với tổng vốn"
    return behind and called and not building and not speaks_of_works(text, deal.verb.start, amount.char_start)


def is_of_project_before(deal: Deal, amounts: Sequence[Amount], amount: Amount, groups: Sequence[object]) -> bool:
    """Whether capital is told before what is given: "thăm dự án Xay, tổng vốn | 9 triệu USD, và trao 2 tỷ đồng"."""
    first = min(a.start for a in deal.acts)
    called = amount.full_end <= first and groups[-1:] == ["worth of a work"]
    others = [a for a in amounts if first < a.char_start < deal.end]
    return called and bool(others) and not any(a.part for a in others)


def is_stake(text: str, deal: Deal, amount: Amount) -> bool:
    """Whether shares of a business are handed over: "trao cho A thêm 10% cổ phần bến cảng, trị giá | 2 triệu USD"."""
    return _STAKE.search(text, deal.start, amount.char_start) is not None


def is_aid_of_cost(deal: Deal, sums: Sequence[Amount], called: Sequence[object]) -> bool:
    """Whether the second of some sums is the aid in what the first says that a work costs.

    "tổng mức đầu tư 9 tỷ đồng, trong đó vốn viện trợ | 8 tỷ đồng": the whole is not what is given. called: what words
    call the first sum.
    """
    if len(sums) < 2 or called[-1:] not in (["worth"], ["worth of a work"]):
        return False
    aid = (a.start for a in deal.acts if a.kind == "aid_plan" and a.direction == "noun")
    return any(sums[0].full_end <= at < sums[1].full_end + _SOON for at in aid)


_SOON = 30  # code points behind a part in which it is called aid: "trong đó 8 tỷ đồng | là vốn viện trợ"


_ITS_NAME = lexicon.regex(
    r"^ <a_project> \s (?! <project_goes_on> \b ) (?P<own> [^,.;:]{4,90}? ) (?: , | \s <project_goes_on> \b )",
    "clause_words",
)


_PUSHED = lexicon.regex(  # "thống nhất thúc đẩy dự án | đường cao tốc Hà Nội - Xay, tổng mức đầu tư ..."
    r"\b <pushes> \s (?:[^\W\d]+ \s){0,2}? <a_project> \s (?! <project_goes_on> \b ) (?P<own> [^,.;:]{4,90}? ) ,", WORDS
)


def is_another_project(text: str, told: Iterable[str]) -> bool:
    """Whether a sentence opens with a project of its own, none of those told: "Dự án quốc lộ 12A có tổng vốn ..."."""
    opens = _ITS_NAME.match(text) or _PUSHED.search(text)
    return opens is not None and not any(opens["own"].casefold() in one.casefold() for one in told)
