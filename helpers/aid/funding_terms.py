"""What a clause of giving says of its sum: at which stage it is, what kind, what for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from helpers.aid.deal import Deal, Span
from helpers.aid.giving_acts import WORDS, find_acts, trainings
from helpers.aid.hedges import is_ahead
from helpers.aid.sums_given import heads
from helpers.language import lexicon
from helpers.naming.parties import STATES, Party
from helpers.schema import STAGES
from helpers.text import Sentence
from helpers.timing.told import said

# ---- which stage


@cache
def _stages() -> lexicon.Matcher:
    """What tells a stage, and the longer words that hide one ("Tổng Thư | ký"), which have none."""
    rows = (r for group in ("stage", "not_stage") for r in lexicon.acts(group))
    return lexicon.Matcher((r["phrase"], (r["stage"], r["kind"] == "project")) for r in rows)


_AFTER = re.compile(
    r"\b(?:sau|từ|kể từ|trước|để|nhằm)\s+(?:khi\s+)?$", re.IGNORECASE
)  # "một năm sau | khởi công": not the stage told
_ACCORDING = lexicon.regex(r"(?<!^) \b <by_agreement> \b [^,.;:]{0,70} $", WORDS)
_LET = re.compile(r"\bđược\s[^,.;:]{1,60}$", re.IGNORECASE)
_LET_END = re.compile(r"\s*,|\s+của\b")
_PROMISES = lexicon.regex(r"\b <promises> \b", WORDS)
_SAYS_NEXT = lexicon.regex(
    r"""\b <gives_at_once> \s [^.;]{0,120}? \d [^.;]{2,80}? \s <and_also> \s (?:[^\W\d]+\s){0,2}?
    <says_then> \b
    (?! [^.;]{0,90}? \b <gives_at_once> \s [^.;]{0,60}? \d )""",
    WORDS,
    gives_at_once=lexicon.alternation(
        r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand") and r["stage"] == "delivered"
    ),
)
_IN_PART = re.compile(r"\s+(?:\w+\s+){0,2}\d+(?:[.,]\d+)?\s*%")
_BEFORE_WORK = lexicon.regex(r"\s+ (?:<many_of>\s+)? <before_work> \b", WORDS)
_DONE = re.compile(r"\b(?:đã|vừa)\s+(?:\w+\s+)?$", re.IGNORECASE)
_PROGRESS = lexicon.regex(  # "đến nay công trình đạt khoảng 60% khối lượng"
    r"\b <built_to> \s (?:<hedge> \s)? \d{1,2} (?:[.,]\d+)? \s? % \s (?:[^\W\d]+ \s){0,2}? <progress_of> \b",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


def _is_name(printed: str) -> bool:
    """Whether words are printed as a name is, each with a capital; not all in capitals."""
    return " " in printed and printed.istitle()


def own_stage(text: str, start: int, end: int, of_work: bool) -> str | None:
    """The stage that a stretch of a sentence tells, None when it tells none.

    What is done outranks what is promised; only a work is completed: goods that are handed over ("bàn giao 5.000 khẩu
    trang") are delivered.
    """
    found = [m for m in _stages().find(text) if start <= m.start < end]
    part_done = of_work and "%" in text and _PROGRESS.search(text, start, end) is not None
    if not found:
        return "signed" if part_done else None  # mostly
    stages: set[str] = {"signed"} if part_done else set()
    awaited = False
    promise = _PROMISES.search(text, start, end)
    given = _SAYS_NEXT.search(text, start, end)
    given = given if given and not any(m.start < given.start() and m.key[0] == "pledged" for m in found) else None
    for m in found:
        before = text[max(start, m.start - 40) : m.start]
        stage, only_of_work = m.key
        if _is_name(text[m.start : m.end]):
            continue  # "Trường Tiểu học | Thống Nhất"
        if not stage or _AFTER.search(before) or (only_of_work and not of_work):
            continue
        if stage == "pledged" and _LET.search(text, start, m.start) and _LET_END.match(text, m.end):
            continue  # "được lãnh đạo hai tỉnh | đồng ý, tỉnh Xay tặng ..."
        if _ACCORDING.search(text, start, m.start):
            continue  # "..., theo thỏa thuận giữa hai bên | ký năm 2023": the agreement's, not the gift's
        if given and given.start() < m.start and (stage == "pledged" or is_ahead(text, start, m.start, m.end)):
            continue  # "trao tặng tỉnh bạn 9 triệu đồng và khẳng định | sẽ tiếp tục giúp bạn"
        if stage == "completed" and _IN_PART.match(text, m.end):
            stages.add("signed")  # "hoàn thành 80% khối lượng"
            continue
        if stage == "completed" and _BEFORE_WORK.match(text, m.end):
            stages |= {"pledged"} if of_work else set()  # "bàn giao hồ sơ thiết kế", "bàn giao mặt bằng"
            continue
        ahead = (
            promise and promise.end() <= m.start and not _DONE.search(before)
        )  # "cam kết xây trường, khởi công năm sau"
        future = (ahead or is_ahead(text, start, m.start, m.end)) and stage != "pledged"
        future = future and not (only_of_work and stage == "signed")  # "sẽ | đẩy nhanh tiến độ": it is under way
        awaited = awaited or (future and not ahead and stage == "completed")
        stages.add("pledged" if future else stage if of_work or stage != "completed" else "delivered")
    if "pledged" in stages and not stages - {"pledged"} and _done(text, start, end):
        return "signed" if of_work and awaited and not hands_over(text) else None
    return max(stages, key=STAGES.index, default=None) if stages - {"delivered"} else None


def _done(text: str, start: int, end: int) -> bool:
    """Whether an act of giving is told as done: "đã trao tặng" although the sentence also says "công bố"."""
    acts = lexicon.Matcher.find(heads(), text)
    return any(
        m.key == "giving" and start <= m.start < end and _DONE.search(text[max(start, m.start - 16) : m.start])
        for m in acts
    )


def hands_over(text: str) -> bool:
    """Whether a sentence tells that something was put into somebody's hands: "trao 9 triệu đồng"."""
    return any(a.direction == "hand" and a.stage == "delivered" for a in find_acts(text))


def awaits_end(text: str) -> bool:
    """Whether a sentence tells of a work whose end is still to come: "dự kiến khánh thành vào cuối năm"."""
    return any(m.key[0] == "completed" and is_ahead(text, 0, m.start, m.end) for m in _stages().find(text))


def said_done(text: str, deal: Deal) -> bool:
    """Whether a giving is told as done: "đã trao"."""
    return _done(text, deal.start, deal.end)


_BY_AGREEMENT = lexicon.regex(  # but not "Theo đó, | 4 năm qua, tỉnh Xay hỗ trợ ...": what was done
    r"^ <by_agreement> \b (?! ,? \s (?:\w+\s){0,3}? <so_far> \b )", WORDS
)


_BY_PLAN = lexicon.regex(r"^ <by_plan> \b", WORDS)


def begins_with_plan(text: str) -> bool:
    """Whether a sentence tells what is only planned: "Theo kế hoạch, tỉnh hỗ trợ ..."."""
    return _BY_PLAN.match(text) is not None


def begins_with_agreement(text: str) -> bool:
    """Whether a sentence tells what an agreement holds: "Theo thỏa thuận, ..."."""
    return _BY_AGREEMENT.match(text) is not None


_BY_STATES = lexicon.regex(  # "Theo Hiệp định hợp tác giữa hai Chính phủ", "Trong khuôn khổ thỏa thuận giữa hai nước"
    r"^ (?: theo | <in_frame_of> ) \s [^,.;:]{0,30}? <agreement> \b [^,.;:]{0,60}? \b <both_states> \b", WORDS
)


def by_states_agreement(text: str, deal: Deal) -> bool:
    """Whether a sentence tells, without a word of aid, what an agreement of the two states holds for one of them."""
    return _BY_STATES.match(text) is not None and deal.verb.direction == "hand"


_TERMS_BEHIND = lexicon.regex(r"\b <signs> \b [^.;:]{0,120} [,;] \s <terms_follow> \b", WORDS)


def is_term(text: str, deal: Deal) -> bool:
    """Whether a giving is a term of what its sentence tells to be signed: "ký bản ghi nhớ, theo đó | A hỗ trợ B"."""
    return _TERMS_BEHIND.search(text, 0, deal.verb.start) is not None


def agreement_before(sentences: Sequence[Sentence], text: str, number: int) -> Sentence | None:
    """The sentence before that tells of the signing of what this one says is agreed: "Theo đó, ... sẽ dành 5 tỷ"."""
    if not _BY_AGREEMENT.match(text):
        return None
    before = sentences[max(0, number - 2) : number]
    return next((s for s in reversed(before) if own_stage(s.text, 0, len(s.text), True) in ("signed", "pledged")), None)


def stage_meant(text: str, deal: Deal, kind: str) -> str:
    """The stage when no word tells one: that of the act; a plan for a year is a promise unless told as done."""
    done = _done(text, deal.start, deal.end)
    if kind == "aid_plan" and not done and deal.verb.direction != "take":  # but "Lào nhận được 9 tỷ đồng"
        return "delivered" if _SO_FAR.search(text, 0, deal.end) else "pledged"
    taken = done or deal.verb.direction == "take"
    if kind == "loan":
        return next((a.stage for a in deal.acts if a.kind == "loan" and a.stage), "pledged")
    if done and kind != "aid_plan" and lasts(text):
        return "delivered"  # "từ năm 2020 đến 2024 đã bố trí 9 tỷ đồng hỗ trợ ..."
    return next((a.stage for a in deal.acts if a.stage), "delivered" if taken else "pledged")


_SO_FAR = lexicon.regex(r"\b <so_far> \b", WORDS)


def further(*stages: str | None) -> str | None:
    """The furthest of some stages; None counts as none."""
    return max((s for s in stages if s), key=STAGES.index, default=None)


# ---- what kind, what for


_IN_YEAR = re.compile(r"\bnăm (?:19|20)\d\d\b", re.IGNORECASE)


def kind_of(
    text: str,
    deal: Deal,
    giver: Party,
    *,
    of_work: bool,
    building: bool,
    lead: str = "",
    own: Span | None = None,
    until: int = 0,
) -> str:
    """The kind of a giving, as data/README.md tells them apart.

    loan; project: a work, except one that is called a gift; aid_plan: a state's for a year or years; grant: other aid,
    and money over years or for training; gift: what is handed over or promised once.

    of_work: a work is named; building: none is, but something is built, which over years is a grant. lead: the clause
    before, which a semicolon carries on. own: where the words of this sum stand, when the giving has several. until:
    where the clause of the sum ends, at a comma.
    """
    low, high = own or (deal.start, deal.end)
    near = [a for a in deal.acts if low <= a.start < high] or [a for a in deal.acts if a.start < low]
    kinds = {a.kind for a in near}
    clause = text[deal.start : deal.end]
    if "loan" in kinds:
        return "loan"
    if of_work or (building and not _OVER_YEARS.search(text, 0, deal.end)):
        return "gift" if _called_gift(text, low, high, until) and "aid_plan" not in kinds else "project"
    if _RELIEF.search(clause) and not _OVER_YEARS.search(clause):
        return "gift"  # "viện trợ khẩn cấp không hoàn lại 9.000 USD": of one occasion
    if "aid_plan" in kinds and giver.kind == "state" and (said("plan").search(clause) or _IN_YEAR.search(clause)):
        return "aid_plan"
    lasting = _LASTING.search(text, 0, deal.end) or _OVER_YEARS.search(lead) or deal.verb.phrase in trainings()
    years = _OVER_YEARS.search(text, 0, deal.end) or _OVER_YEARS.search(lead)
    if years and all(a.direction == "take" for a in near if a.kind == "gift"):
        kinds -= {"gift"}  # "đã nhận 9 tỷ đồng trong giai đoạn 2026-2030": no present
    if ("gift" in kinds and not ("grant" in kinds and _OVER_YEARS.search(clause))) or not (
        "aid_plan" in kinds or lasting
    ):
        return "gift"
    return "aid_plan" if years and giver.name in STATES.values() else "grant"


_RELIEF = lexicon.regex(r"\b (?: <emergency> | <disaster> ) \b", WORDS)


def lasts(text: str) -> bool:
    """Whether a sentence tells of more years than one."""
    return _OVER_YEARS.search(text) is not None


_SO_MANY_YEARS = r"trong \s (?:<within_span> \s)? (?:\d{1,2}|hai|ba) \s năm"  # "trong vòng 3 năm"
_OVER_YEARS = lexicon.regex(
    rf"""\b (?: <over_years> (?! \s <hard_times> \b) | từ \s (?:19|20)\d\d \s (?:đến|tới)
    | {_SO_MANY_YEARS} ) \b""",
    WORDS,
)


def _called_gift(text: str, low: int, high: int, until: int) -> bool:
    """Whether a work is called a gift, or money for one is collected: "quà tặng", "ủng hộ 3 triệu đồng xây trường"."""
    collected = _COLLECTED.search(text, low, min(high, until or high))
    return collected is not None or _CALLED_GIFT.search(text, low, high) is not None


def calls_gift(text: str) -> bool:
    """Whether a sentence says of a work that it is a gift: "Trường có tổng kinh phí 9 tỷ đồng, là quà tặng của ..."."""
    return _IS_GIFT.search(text) is not None


_IS_GIFT = lexicon.regex(r"\b là \s (?:một\s)? <gift_noun> \b", WORDS)


def loans(text: str) -> bool:
    """Whether a sentence speaks of a loan."""
    return any(a.kind == "loan" for a in find_acts(text))


_CALLED_GIFT = lexicon.regex(r"\b <called_gift> \b", WORDS)  # "quà tặng của Đảng, Nhà nước": a work that is a gift
_COLLECTED = lexicon.regex(r"\b <collected> \b", WORDS)
# "giai đoạn 2026-2030", "đào tạo": no sum of one occasion
_LASTING = lexicon.regex(rf"\b (?: <lasting> (?! \s <hard_times> \b) | {_SO_MANY_YEARS} ) \b", WORDS)
