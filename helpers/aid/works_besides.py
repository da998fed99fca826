"""Named works told besides an article's news, without their sum, by a sentence that tells who gives them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from helpers.aid.funding_terms import awaits_end, hands_over, lasts, own_stage
from helpers.aid.giving_acts import names_no_gift
from helpers.aid.givings_told import REACH, Reading, Told
from helpers.aid.in_passing import goes_back, is_in_passing, is_to_come, passes_by
from helpers.aid.sums_given import worth_sums
from helpers.aid.works import Work, building_nouns, opens_unnamed, opens_with, same_work
from helpers.aid.works_given import stage_of
from helpers.amounts import find_amounts
from helpers.language import lexicon
from helpers.language.numbers import has_money
from helpers.naming.parties import STATES, opposite

WORDS = "clause_words"  # data/reference/clause_words.csv


def works_besides(so_far: Reading, kept: list[Told]) -> list[Told]:
    """The named works whose sentence tells who gives them, and that they are promised, begun, built or finished.

    "Nhà Quốc hội Xay, quà tặng của Sẹt, đang được thi công". Not those that are kept already, or whose cost the article
    tells; nor many at once, nor what was given over years.
    """
    found: list[Told] = []
    for one in so_far.told:
        stage = _stage(so_far, one) if _gives_work(so_far, one) else None
        if stage and not _is_known(so_far, one, [*kept, *found]):
            found.append(replace(one, said=stage))
    return found + [other for one in (*kept, *found) for other in _listed_with(so_far, one, [*kept, *found])]


def is_under_way(text: str) -> bool:
    """Whether a sentence tells that building goes on, is looked at or pushed."""
    return _UNDER_WAY.search(text) is not None


def is_unfinished(so_far: Reading, one: Told) -> bool:
    """Whether the work that somebody helped to build is told right behind to be under way, or its end to come.

    "A đã giúp B 9 tỷ đồng xây trụ sở. Công trình đang được thi công". Not where the money itself was handed over.
    """
    if not (one.work or one.building) or hands_over(one.sentence.text):
        return False
    behind = [s.text for s in so_far.article.sentences[one.number + 1 : one.number + 1 + _SOON]]
    of_it = (t for t in behind if (opens_with(t, one.work) if one.work else opens_unnamed(t)) and not has_money(t))
    text = next(of_it, "")
    going_on = is_under_way(text) or own_stage(text, 0, len(text), of_work=True) == "signed"
    return going_on or awaits_end(text)


_SOON = 2  # sentences behind a giving in which its work goes on


_UNDER_WAY = lexicon.regex(r"\b <under_way> \b", WORDS)


def _gives_work(so_far: Reading, one: Told) -> bool:
    """Whether a sentence names a work and who gives it, not in passing, nor a paid builder; or as a gift."""
    text, work = one.sentence.text, one.work
    if work is None or work.text not in text or not (one.deal.givers or _is_of_aid_before(so_far, one)):
        return False
    at = text.find(work.text)
    if _MANY.search(text, 0, at) or names_no_gift(text) or lasts(text):
        return False
    if _is_called_gift(one):
        opened = one.said not in ("pledged", "signed") and is_in_passing(text, at)
        return is_under_way(text) or not (opened or is_to_come(text))
    return one.giver.kind != "company" and not passes_by(text, at) and not goes_back(so_far, one)


def _is_of_aid_before(so_far: Reading, one: Told) -> bool:
    """Whether a work is told as finished right behind a state's aid in its paragraph: one of what that aid built."""
    sums = [told for told, _, sentence in so_far.sums if sentence.paragraph == one.sentence.paragraph]
    near = [t for t in sums if 0 < one.number - t.number <= _BEHIND_AID and t.work is None and not t.building]
    same = bool(near) and (near[-1].giver.name, near[-1].receiver.country) == (one.giver.name, one.receiver.country)
    return same and one.giver.name in STATES.values() and one.said == "completed"


_BEHIND_AID = 2  # sentences: the share of a year may stand between
_MANY = lexicon.regex(r"\b <many_of> \s (?:[^\W\d]+ \s)? $", WORDS)


def _stage(so_far: Reading, one: Told) -> str | None:
    """The stage that a sentence tells of its work, or the article of a gift; signed where it is under way."""
    stage = stage_of(so_far, one)
    if stage in ("signed", "completed"):
        return stage if one.said or _is_called_gift(one) else None
    return "signed" if is_under_way(one.sentence.text) else stage


def _is_called_gift(one: Told) -> bool:
    """Whether a gift is told behind a work as what it is: "Nhà Quốc hội Xay, | món quà của Sẹt"."""
    text = one.sentence.text
    end = text.find(one.work.text) + len(one.work.text) if one.work else 0
    gifts = [a for a in one.deal.acts if a.kind == "gift" and a.start >= end]
    nouns = (a for a in gifts if a.direction == "noun")
    given = (a for a in gifts if a.direction == "give" for g in one.deal.givers if text[g.char_end : a.start].isspace())
    return any(_BESIDE_NAME.fullmatch(text, end, a.start) for a in nouns) or any(
        _BY.fullmatch(text, end, a.start) for a in given
    )


# "Nhà Quốc hội Xay | ở thủ đô Sẹt, | món quà", "| đang được xây dựng là | món quà"
_BESIDE_NAME = lexicon.regex(r"[^.;:()]{0,70}? (?: ,\s | \s[-–]\s | \s là \s ) (?:[^\W\d]+ \s)?", WORDS)
_BY = lexicon.regex(r"[^.;:()]{0,70}? \b do \s [^,.;:()]{2,60}", WORDS)  # "Trường Xay, công trình | do Sẹt tặng"


def _listed_with(so_far: Reading, one: Told, kept: list[Told]) -> list[Told]:
    """The works that a sentence joins to one by "và" or a comma, each given to the place told in its name."""
    if one.work is None:
        return []
    text = one.sentence.text
    here = [w for w, _, number, _ in so_far.works if number == one.number and one.deal.start <= w.start < one.deal.end]
    found: list[Told] = []
    for before, work in pairwise(w for w in here if w.start >= one.work.start):
        if not _JOINED.fullmatch(text, before.end, work.start):
            break
        where = (p for p in so_far.parties(one.number) if work.start <= p.char_start < work.end and p.sure)
        pair = next((pair for p in where if (pair := opposite(one.giver, p))), None)
        other = replace(one, work=work, receiver=pair[1] if pair else one.receiver)
        if not _is_known(so_far, other, [*kept, *found]):
            found.append(other)
    return found


_JOINED = lexicon.regex(r"(?: , | \s và ) \s (?:[^\W\d]+ \s){0,3}?", WORDS)


def _is_known(so_far: Reading, one: Told, kept: list[Told]) -> bool:
    """Whether the work of a giving has a row: one kept, or a sum, told of it or near it."""
    work = one.work
    others = (*kept, *(told for told, _, _ in so_far.sums))
    if work is None or any(told.work and same_work(told.work, work) for told in others):
        return True
    if any(waits and same_work(waits, work) for waits, *_ in so_far.waiting):
        return True
    near = so_far.article.sentences[max(0, one.number - 1) : one.number + REACH + 1]
    return any(_tells_cost_of(s.text, work) for s in near if has_money(s.text))


def _tells_cost_of(text: str, work: Work) -> bool:
    """Whether a sentence tells what a building such as a work costs."""
    costs = worth_sums(text, find_amounts(text), of_work=True)
    if not costs:
        return False
    return work.noun in building_nouns(text) or _WORK_COST.search(text, 0, costs[0].char_start) is not None


_WORK_COST = lexicon.regex(r"\b (?: <work_cost> | <bare_work> | <cost_of_works> ) \b", WORDS)
