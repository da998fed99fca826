"""The works that a sentence gives: which are built in it, at which stage, and for which of them a sum is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from helpers.aid.deal import Deal
from helpers.aid.funding_terms import further, own_stage
from helpers.aid.giving_roles import acts_at_once
from helpers.aid.givings_told import SPAN, Reading, Told, is_of_earlier_time
from helpers.aid.works import (
    OPENS,
    Work,
    building_nouns,
    counts_works,
    find_works,
    is_built,
    lists_works,
    same_work,
    speaks_of,
    works_spoken_of,
)
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.party import Party
from helpers.text import Sentence

_AGREEMENT = lexicon.regex(r"\b <concludes> \s (?:[^\W\d]+ \s){0,2}? <agreement> \b", "clause_words")


@lru_cache(maxsize=512)  # asked for a sentence and again for those around it
def works_built(text: str) -> tuple[Work, ...]:
    """The named works of a sentence that are built or handed over in it."""
    if not (works := find_works(text)):
        return ()
    stage = own_stage(text, 0, len(text), True)
    agreed = stage == "signed" and _AGREEMENT.search(text) is not None  # "Đài A và Đài B ký thỏa thuận"
    told = lists_works(text) or (stage is not None and not agreed)
    return tuple(w for w in works if is_built(text, w.start, told, w.end))


def stages_of(text: str, works: Sequence[Work]) -> list[str | None]:
    """The stage of each work of a sentence: told before it and behind the one before, else by the sentence."""
    lows = [0, *(w.end for w in works[:-1])]
    told = own_stage(text, 0, len(text), True)
    return [own_stage(text, low, w.start, True) or told for low, w in zip(lows, works, strict=True)]


_IN_BRACKET = re.compile(r"(?:,\s[^,;()]{3,40}){0,2}\s\([^()]*")


def own_work(text: str, amount: Amount | None, sums: list[Amount], work: Work | None, named: list[Work]) -> Work | None:
    """The work that one of several sums is for: the one named behind it, before the next; the first sum's, if before.

    "6 tỷ đồng xây Trạm y tế Xay và 2 tỷ đồng mua thiết bị": the second sum is for no work.
    """
    if amount is None or len(sums) < 2 or not named:
        return work
    if any(a.part for a in sums[1:]) and not sums[0].part:  # "9 tỷ đồng, trong đó: Trường Xay | 3 tỷ đồng; ..."
        low = max((a.full_end for a in sums if a.full_end <= amount.char_start), default=0)
        first = next(a for a in sums if a.part)
        if amount.part and not any(sums[0].full_end <= w.start < first.char_start for w in named):
            # "9 tỷ đồng, trong đó | 6 tỷ đồng xây Trường Xay, 3 tỷ đồng mua thiết bị"
            high = min((a.char_start for a in sums if a.char_start > amount.char_start), default=len(text))
            return next((w for w in named if amount.full_end <= w.start < high), None)
        own = next((w for w in named if amount.part and low <= w.start and w.end <= amount.char_start), None)
        return own or (work if any(w.start < sums[0].char_start for w in named) else None)
    if any(a.part or a.total for a in sums):
        return work
    costs = (text[w.end : amount.char_start] for w in named)
    if priced := next((w for w, cost in zip(named, costs, strict=True) if _IN_BRACKET.fullmatch(cost)), None):
        return priced  # "Trường Xay (9 tỷ đồng)", "Trường huyện Xay, tỉnh Sẹt (9 tỷ đồng)"
    first, following = sums[0], [a.char_start for a in sums if a.char_start > amount.char_start]
    low = 0 if amount is first else amount.char_end
    return next((w for w in named if low <= w.start < min(following, default=len(text))), None)


def works_here(so_far: Reading, sentence: Sentence, number: int) -> tuple[Work, ...]:
    """The works that a sentence names and that are built or handed over in it; the article's works are kept.

    So is the stage that it tells of one named before.
    """
    works = works_built(sentence.text)
    works = tuple(w for w in works if not _acts(sentence.text, w, so_far.parties(number))) if works else ()
    if works:
        so_far.works += [
            (w, stage, number, sentence) for w, stage in zip(works, stages_of(sentence.text, works), strict=True)
        ]
    elif so_far.works and (told := stage_alone(sentence.text, [w for w, *_ in so_far.works_near(number, SPAN, 0)])):
        so_far.works.append((*told, number, sentence))
    return works


def _acts(text: str, work: Work, parties: Sequence[Party]) -> bool:
    """Whether the name of a work is that of a body which acts: "Đài Truyền hình Việt Nam | đã bàn giao công trình"."""
    schools = (p for p in parties if p.kind == "school" and p.sure and work.start <= p.char_start < work.end)
    if any(_RECEIVES.match(text, p.char_end) for p in schools):
        return True  # "Trường Xay | nhận 9 tỷ đồng"
    named = [p for p in parties if p.char_start == work.start and p.char_end >= work.end]
    return any(p.kind == "organisation" or (p.kind == "school" and p.sure and acts_at_once(text, p)) for p in named)


_RECEIVES = lexicon.regex(
    r"\s+ (?:<has_done> \s+){0,2} <takes> \b",
    "clause_words",
    takes=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] == "take"),
)


def is_given_to(text: str, work: Work | None, bare: re.Match[str]) -> bool:
    """Whether a work, named or not, is what is given to a receiver told by its kind, and not that receiver itself.

    "tặng nhà trường | công trình nước sạch", "Trường Xay ... được bàn giao cho | tỉnh", "giúp tỉnh | xây trường".
    """
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_receiver")[bare["kind"].lower()])
    is_place = not building_nouns(bare["kind"]) and set(kinds) <= {"province", "city", "abroad"}
    if work is None or speaks_of(text[bare.end() :], work):
        return work is not None or is_place
    return is_place and text[work.start : work.end] == work.text and work.end <= bare.start()


_AHEAD = lexicon.regex(r"\b <ahead> \b", "clause_words")
_SIGNS = lexicon.regex(r"\b <concludes> \b", "clause_words")


def stage_alone(text: str, works: Sequence[Work]) -> tuple[Work, str] | None:
    """The work told before whose beginning or end a sentence tells without its name: "Công trình khởi công tháng 5".

    works: those that the article named before, in reading order.
    """
    stage = own_stage(text, 0, len(text), True) if works else None
    if stage not in ("signed", "completed") or counts_works(text) or (stage == "signed" and _SIGNS.search(text)):
        return None
    if stage == "completed" and _AHEAD.search(text):
        return None  # "Công trình hoàn thành sẽ góp phần ..."
    work = _told_alone(text, works)
    return (work, stage) if work else None


_ALONE = re.compile(rf"\s[^\W_{UPPER}]|[.,;:()]|$")  # no name follows
_CLAUSE = re.compile(r"(?:^|[,;:]\s)(?:[^\W\d]+\s){0,2}$")


def _told_alone(text: str, works: Sequence[Work]) -> Work | None:
    """The one of some works that a sentence begins a clause with, or opens, without its name, where it stands here.

    "Sau một năm thi công, | trường đã được khánh thành", "Tỉnh Xay đã bàn giao | bệnh viện": the last of that sort
    of building; "công trình" is the only work told.
    """
    only = works[-1] if works and all(same_work(w, works[-1]) for w in works) else None
    for start, end, noun in works_spoken_of(text):
        meant = next((w for w in reversed(works) if w.noun == noun), only if not noun else None)
        low = max(0, start - 40)
        stands = _CLAUSE.search(text, low, start) or OPENS.search(text, low, start)
        if meant and stands and _ALONE.match(text, end):
            return replace(meant, start=start, end=end)
    return None


_COSTS = lexicon.regex(r"\b <cost_of> \b", "clause_words")
_BUILDS = lexicon.regex(r"\b <raises> \s+ $", "clause_words")
_RAISED_BY = lexicon.regex(r"\s <agent> \s+ (?:[^\W\d]+ \s+){0,2}", "clause_words")  # "Trường Xay do | Bộ Sẹt xây"


def is_aside(text: str, deal: Deal, work: Work) -> bool:
    """Whether a work only tells who the giver is: "Công ty Xay, nhà thầu của Trường Sao Mai, đã tặng ...".

    But not in "tỉnh Xay khánh thành trụ sở | tặng ...", "bàn giao Trường Sao Mai, công trình đầu tiên Bộ Xay xây dựng |
    hỗ trợ ...", nor when the giver is told behind it: "Trường Sao Mai, món quà tỉnh Xay dành tặng".
    """
    built = _BUILDS.search(text, max(0, deal.verb.start - 12), deal.verb.start) is not None
    built = built or any(OPENS.search(text, g.char_end, work.start) for g in deal.givers if g.char_end < work.start)
    built = built or any(_RAISED_BY.fullmatch(text, work.end, g.char_start) for g in deal.givers)
    first = min((g.char_start for g in deal.givers), default=0)
    # "Chợ Xay có tổng mức đầu tư 9 tỷ đồng, trong đó A hỗ trợ ..."
    built = built or _COSTS.search(text, work.end, deal.verb.start) is not None
    behind = any(a.direction == "noun" and work.end <= a.start and a.end <= first for a in deal.acts)
    return deal.active and work.end <= deal.verb.start and not built and not behind


def stage_of(so_far: Reading, one: Told) -> str | None:
    """The furthest stage that the article tells in words of this giving or of its work."""
    if one.work is None:
        return one.said
    near = so_far.works_near(one.number, SPAN, SPAN)
    told = [(s, sentence) for w, s, _, sentence in near if s and same_work(w, one.work)]
    if one.said == "pledged":  # "sẽ tiếp tục hỗ trợ Trường Xay 9 tỷ đồng. Trước đó, năm 2010, trường đã ra đời ..."
        told = [(s, sentence) for s, sentence in told if not is_of_earlier_time(so_far, sentence)]
    return further(one.said, *{s for s, _ in told})
