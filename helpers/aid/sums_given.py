"""Which sums of a clause are given, and which are trade, taxes, prizes, a sale or the receiver's own."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from helpers.aid.capital import is_aid_of_cost, is_capital_given, is_no_gift, is_of_project_before
from helpers.aid.deal import AND, Deal, Span
from helpers.aid.giving_acts import find_acts
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.language.letters import lower

HEAD = 60  # code points before a sum that tell what sort of sum it is
OPENS = 20  # code points before a sum that begins a clause: "Số tiền gần 3 tỷ đồng ..."
TAIL = 120  # code points after a sum in which the act of giving may follow ("3 tỷ đồng do Hà Nội hỗ trợ")


@cache
def heads() -> lexicon.Matcher:
    """What the words before a sum say of it: not_money (trade, taxes, fines), worth (a value), giving or gift (a noun).

    not_giving is there to hide the giving verbs inside it ("chi" in "chi nhánh"); of those that name what is no gift
    ("nhận giải thưởng") the sum is not_money.
    """
    no_gift = [r["phrase"] for r in lexicon.acts("not_money")]

    def meaning(group: str, row: dict[str, str]) -> str:
        if group == "not_giving" and any(row["phrase"].endswith(f" {phrase}") for phrase in no_gift):
            return "not_money"
        if (group, row["direction"]) == ("giving", "noun"):
            return "gift"
        return "worth of a work" if (group, row["kind"]) == ("worth", "project") else group

    return lexicon.Matcher(
        (r["phrase"], meaning(group, r))
        for group in ("not_money", "worth", "giving", "not_giving")
        for r in lexicon.acts(group)
    )


WORDS = "clause_words"  # data/reference/clause_words.csv
_STIPEND = lexicon.regex(  # "1 triệu đồng | /người/khóa học", but not what a course costs: "200 triệu đồng/khóa"
    r"""\s* (?:/|mỗi|một|trên|hằng|hàng) \s*
    (?: (?:\w+ \s* / \s*)? <stipend> | \w+ \s* / \s* <course_time> ) \b""",
    WORDS,
)
_COUNTERPART = lexicon.regex(r"\b <counterpart> \b", WORDS)
_PRIZE = lexicon.regex(r"\b <prize> \b", WORDS)
_AWARD = lexicon.regex(r"\b <award> \b", WORDS)
_PAID = lexicon.regex(r"\s* (?:(?:mỗi|một)\s+năm\s+)? <paid> \b", WORDS)
_SLICE = lexicon.regex(  # "11 tỷ đồng, mỗi năm | 2 tỷ"
    r"(?<=\S) ,? \s* \(? (?:<time_lead>|<on_average>) \b (?: (?! \b và \b) [^,;] ){0,20} $", WORDS
)


@cache
def _worth() -> tuple[str, ...]:
    """The words for what something is worth or costs that hold no other ones."""
    told = zip(heads().forms, heads().keys, strict=True)
    return lexicon.shortest(form for form, group in told if group in ("worth", "worth of a work"))


def may_tell_worth(text: str) -> bool:
    """A cheap look: where it is false, worth_sums() finds no sum in the text."""
    return any(map(lower(text).__contains__, _worth()))


def tells_worth(text: str, deals: list[Deal]) -> bool:
    """Whether a sentence only tells what something given before is worth: "Tổng trị giá gói viện trợ là 3 tỷ đồng"."""
    acts = any(d.verb.direction != "noun" for d in deals) and _IS_WORTH.match(text) is None
    if acts or any(d.givers or d.receivers for d in deals):
        return False
    first = next(iter(heads().find(text[:HEAD])), None)
    return first is not None and first.start == 0 and first.key in ("worth", "worth of a work")


_AGAINST = lexicon.regex(r"\b <against_drugs> \b", WORDS)  # "100 bộ | test ma túy | và 9.000 USD"


def _groups(text: str, amount: Amount, floor: int) -> list[object]:
    found = heads().find(_AGAINST.sub(" ", text[max(floor, amount.char_start - HEAD) : amount.char_start]))
    return [m.key for m in found if m.key != "not_giving"]


def _floor(amounts: list[Amount], amount: Amount, start: int) -> int:
    """Where the words about a sum begin: after the sum before it."""
    return max([start, *(a.full_end for a in amounts if a.char_end <= amount.char_start)])


def _to_a_third(deal: Deal, start: int, end: int) -> bool:
    """Whether the last receiver between two sums is of a third country: "Xay 2 tỷ đồng, | tỉnh Kratie | 1 tỷ đồng"."""
    between = [p for p in (*deal.receivers, *deal.places) if start <= p.char_start < end]
    return bool(between) and max(between, key=lambda p: p.char_start).country == "other"


def given_sums(text: str, deal: Deal, amounts: list[Amount]) -> list[Amount]:
    """The sums of a clause of giving that are what is given.

    Not those that the words before them call trade, tax or turnover, nor a stipend a month, nor the receiver's
    counterpart fund or the total that contains it; an equal share ("mỗi tỉnh 200 triệu") not beside its printed
    total, exact or rounded; but beside other money ("mỗi suất 600.000 đồng, và 99 triệu đồng tiền mặt").
    """
    found: list[Amount] = []
    called: list[object] = []  # what the first of them is called
    counterpart = _COUNTERPART.search(text) is not None
    for amount in amounts:
        if not deal.start <= amount.char_start < deal.end or not _near(deal, amount):
            continue
        floor = _floor(amounts, amount, deal.start)
        if found and _to_a_third(deal, found[-1].full_end, amount.char_start):
            continue
        lent = (
            a.end for a in deal.acts if a.kind == "loan" and a.end <= amount.char_start
        )  # "Theo hợp đồng, A cho B vay"
        groups = _groups(text, amount, max(floor, deal.words_of(amount.char_start), *lent))
        aside = groups[-1:] == ["not_money"] and not is_capital_given(text, deal, amount)
        if aside or _is_pay(text, amount) or _is_of_no_gift(text, amounts, amount):
            continue
        if counterpart and (
            _COUNTERPART.search(text[floor : amount.char_start])
            or not (
                {"giving", "gift"} & set(groups) or _by_giver(deal, floor, amount) or _is_called_aid(text, deal, amount)
            )
        ):
            continue
        if found and amount.total and "(" in text[found[-1].full_end : amount.char_start]:
            continue  # "25.000 USD và 6 tấn gạo (tổng trị giá | 720 triệu đồng)": the cash is what is counted
        if _is_content(text, amounts, amount, floor):
            continue
        sliced = floor > deal.start and _SLICE.search(text, floor, amount.char_start)
        if _PRIZE.search(text, deal.start, amount.char_start) or sliced:
            continue
        names = [(p.char_start, p.char_end) for p in (*deal.givers, *deal.receivers)]  # "Quỹ Học bổng Xay"
        awards = (m.start() for m in _AWARD.finditer(text, floor, amount.char_start))
        awards = any(not any(low <= at < high for low, high in names) for at in awards)
        if is_no_gift(text, deal, amount, groups) or is_of_project_before(deal, amounts, amount, groups):
            continue
        if awards and (amount.each or "worth" not in groups):  # what one is worth; scholarships.py counts them
            continue
        if amount.each and (whole := next((a for a in found if _is_share(amount, a) or a.rounds(amount)), None)):
            if not whole.each and _is_share(amount, whole):
                found[found.index(whole)] = replace(
                    whole, min=amount.min, max=amount.max, each=True, times=whole.min // amount.min, noun=amount.noun
                )
            continue
        called = called or groups
        beside = [a for a in found if not amount.total and AND.match(text, a.full_end, amount.char_start)]
        found = [a for a in found if not amount.rounds(a) or a in beside]
        found.append(amount)
    costs = counterpart or is_aid_of_cost(deal, found, called)
    return _with_listed_parts(text, _whole_and_parts(deal, found, counterpart=costs))


def _is_of_no_gift(text: str, amounts: list[Amount], part: Amount) -> bool:
    """Whether a sum is a part of turnover or the like: "doanh thu 4.200 tỷ đồng, trong đó mảng cao su góp | 900 tỷ"."""
    whole = next((a for a in reversed(amounts) if a.char_end <= part.char_start), None) if part.part else None
    return whole is not None and _groups(text, whole, _floor(amounts, whole, 0))[-1:] == ["not_money"]


def is_given(text: str, amount: Amount, amounts: list[Amount]) -> bool:
    """Whether a part of a sum given is no stipend, no counterpart fund and nothing that its own words call no gift."""
    floor = _floor(amounts, amount, 0)
    groups = _groups(text, amount, floor)
    aside = _is_pay(text, amount) or _COUNTERPART.search(text, floor, amount.char_start)
    return not aside and "not_money" not in groups


def _is_pay(text: str, amount: Amount) -> bool:
    """Whether the words behind a sum make it a stipend a month, or what is paid in: "5 tỷ kíp | vào ngân sách Lào"."""
    return (_STIPEND.match(text, amount.full_end) or _PAID.match(text, amount.full_end)) is not None


def _by_giver(deal: Deal, floor: int, amount: Amount) -> bool:
    """Whether the words before a sum name the giver's side: "trong đó phía Việt Nam là 9 tỷ đồng"."""
    sides = {p.country for p in deal.givers[:1]}
    near = (p for p in (*deal.givers, *deal.places) if floor <= p.char_start < amount.char_start)
    return amount.part and any(p.country in sides for p in near)


_IS_CALLED = lexicon.regex(r"\s* \)? \s+ <comes_from> (?:\s+[^\W\d]+){0,2} \s+", WORDS, ignore_case=False)


def _is_called_aid(text: str, deal: Deal, amount: Amount) -> bool:
    """Whether the words behind a sum call it aid: "trong đó 9 tỷ đồng | là vốn viện trợ của Việt Nam".

    So of a whole whose counterpart a bracket tells: "kinh phí 9 tỷ đồng (gồm 1 tỷ vốn đối ứng), từ vốn viện trợ".
    """
    if any(a.kind == "aid_plan" and text[amount.full_end : a.start].isspace() for a in deal.acts):
        return True  # "9 tỷ đồng | viện trợ không hoàn lại"
    nouns = [a for a in deal.acts if a.direction == "noun" and a.start >= amount.full_end]
    if any(_IS_CALLED.fullmatch(text, amount.full_end, a.start) for a in nouns):
        return True
    behind = (_BRACKET.fullmatch(text, amount.full_end, a.start) for a in nouns)
    return any(m is not None and _COUNTERPART.search(m["told"]) for m in behind)


_BRACKET = lexicon.regex(r"\s \( (?P<told>[^()]+) \) ,? \s <comes_from> \s (?:[^\W\d]+ \s){0,2}", WORDS)


def _is_content(text: str, amounts: list[Amount], one: Amount, floor: int) -> bool:
    """Whether a sum is one of what each receives: "mỗi suất 1 triệu đồng (gồm | 500.000 đồng tiền mặt ...)".

    Told before what all are worth, too: "60 suất quà gồm gạo và | 5 triệu đồng, tổng trị giá 400 triệu đồng".
    """
    before = [a for a in amounts if a.full_end <= one.char_start]
    if one.part and not one.each and before and before[-1].each:
        return "," not in text[before[-1].full_end : one.char_start]
    holds = _CONTENTS.search(text, floor, one.char_start)
    if holds is None or not any(a.total and a.char_start > one.char_end for a in amounts):
        return False
    acts = (a for a in find_acts(text) if a.direction != "noun")
    return not any(holds.end("parcel") <= a.start < one.char_start for a in acts)  # "suất quà gồm gạo và trao | 9 tỷ"


_CONTENTS = lexicon.regex(r"\b (?P<parcel><parcel>) \s (?:[^\W\d]+ \s){0,3}? <lists_parts> \b [^.;:]{0,80} $", WORDS)


def _is_share(each: Amount, whole: Amount) -> bool:
    """Whether a sum for each is an equal share of one told before: "800 triệu đồng, mỗi tỉnh 200 triệu"."""
    counted = each.times is None or each.times * each.min == whole.min
    return bool(whole.min) and counted and whole.currency == each.currency and whole.min % max(each.min, 1) == 0


_SEIZES = lexicon.regex(r"\b <seizes> \b", WORDS)


def is_seizure(text: str, deal: Deal) -> bool:
    """Whether a clause tells of people arrested or goods seized: "bị bắt khi đang chuyển ... để nhận 9 triệu đồng"."""
    return _SEIZES.search(text, deal.start, deal.verb.start) is not None


def own_words(text: str, deal: Deal, sums: list[Amount], amount: Amount | None) -> Span | None:
    """Where the words of one of a giving's several sums stand, None for its only sum or a part of another.

    "| xây trường trị giá 3 tỷ đồng |, tặng 2 tỷ đồng".
    """
    if amount is None or amount.part or len(sums) < 2:
        return None
    at = sums.index(amount)
    low = _parted(text, sums[at - 1], amount) if at else deal.start
    return low, _parted(text, amount, sums[at + 1]) if at + 1 < len(sums) else deal.end


def _parted(text: str, one: Amount, following: Amount) -> int:
    """Where the words of a sum end and those of the next begin: at the last comma or "và" between them."""
    end = one.full_end
    cut = max(text.rfind(mark, end, following.char_start) for mark in (",", ";", " và "))
    return cut if cut >= 0 else following.char_start


def _with_listed_parts(text: str, sums: list[Amount]) -> list[Amount]:
    """The sums, those in brackets as parts of the first: "76 tỷ đồng, như Trường Xay (21 tỷ), Trạm Sẹt (6 tỷ)"."""
    listed = sums[1:]
    bracketed = len(listed) > 1 and all(
        text[a.char_start - 1] == "(" and a.currency == sums[0].currency for a in listed
    )
    if not bracketed or text[: sums[0].char_start].endswith("(") or sum(a.min for a in listed) > sums[0].min:
        return sums
    return [sums[0], *(replace(a, part=True) for a in listed)]


def _whole_and_parts(deal: Deal, sums: list[Amount], *, counterpart: bool) -> list[Amount]:
    """Leaves out a work's whole cost of which only a part is given; marks what stands beside its total as a part."""
    if len(sums) > 1 and sums[-1].total:  # "mỗi em 1 triệu đồng, tổng số tiền 130 triệu đồng"
        sums = [a for a in sums if not (a.each and a is not sums[-1] and _is_share(a, sums[-1]))]
    if len(sums) > 1 and sums[-1].total and sums[-1].char_start > sums[0].char_end:
        return [*(replace(a, part=True) for a in sums[:-1]), sums[-1]]
    shared = len(sums) > 1 and sums[1].part and not sums[0].part
    if shared and (counterpart or not any(a.start < sums[0].char_start for a in deal.acts)):
        return sums[1:]  # "Tổng kinh phí 140 triệu đồng, trong đó tỉnh Xay hỗ trợ 60 triệu"
    return sums


def _near(deal: Deal, amount: Amount) -> bool:
    """Whether an act of giving is near a sum; it may be further behind one that begins the clause as its subject."""
    tail = TAIL if amount.char_start - deal.start > OPENS else 2 * TAIL
    return any(a.end <= amount.char_start or a.start <= amount.full_end + tail for a in deal.acts)


def worth_sums(text: str, amounts: list[Amount], *, of_work: bool) -> list[Amount]:
    """The sums that a sentence calls a value or cost ("tổng mức đầu tư 5 tỷ đồng"), without counterpart funds.

    of_work: a work is spoken of, so that capital ("tổng vốn 5 tỷ đồng") is its cost and no investment.
    """
    found = []
    for amount in amounts:
        floor = _floor(amounts, amount, 0)
        groups = [group for group in _groups(text, amount, floor) if group != "gift"]  # "trị giá gói hỗ trợ là"
        if "giving" in groups and _IS_WORTH.fullmatch(text, 0, amount.char_start):
            groups = [group for group in groups if group != "giving"]  # "Tổng giá trị quà đã trao là"
        if (
            groups
            and (groups[-1] == "worth" or (of_work and groups[-1] == "worth of a work"))
            and "not_money" not in groups
            and not _COUNTERPART.search(text[floor : amount.char_start])
            and not _TRAINING.search(text, floor, amount.char_start)
            and not _ONES_OWN.search(text, floor, amount.char_start)
        ):
            found.append(amount)
    return found


_IS_WORTH = lexicon.regex(  # "Tổng giá trị | các phần quà đã trao | là khoảng | 9 triệu đồng"
    r"(?: <all_of> \s)? <worth_of> \s (?:[^\W\d]+ \s){0,9}? <comes_to> \s (?:<hedge> \s)?",
    WORDS,
    worth_of=lexicon.alternation(r["phrase"] for r in lexicon.acts("worth")),
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_ONES_OWN = lexicon.regex(r"\b <ones_own> \b", WORDS)  # "nhà chị tốn | 9 triệu kíp"
_TRAINING = lexicon.regex(  # "đào tạo 20 sinh viên với kinh phí | 9 tỷ đồng", "kinh phí đào tạo | 9 tỷ đồng": no work's
    r"\b (?: <trains_for> \s [^.;:]{0,20} \d [^.;:]{0,140} \b <training_cost> | <training_of> ) \b", WORDS
)
