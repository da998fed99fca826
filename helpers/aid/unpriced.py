"""Works and goods given without a printed sum: what is the article's own news, and the named works told besides."""

from __future__ import annotations

from helpers.aid.funding_terms import further, lasts
from helpers.aid.giving_acts import hands_counted_goods, hands_goods, names_no_gift
from helpers.aid.givings import may_tell_sum
from helpers.aid.givings_told import GOODS_TOLD, SPAN, Reading, Told
from helpers.aid.in_passing import goes_back, is_in_passing, passes_by
from helpers.aid.sums_given import is_given
from helpers.aid.works import same_work
from helpers.aid.works_besides import works_besides
from helpers.aid.works_given import stage_of
from helpers.amounts import find_amounts
from helpers.language import lexicon
from helpers.naming.parties import STATES
from helpers.naming.party import place_of
from helpers.naming.thirds import names_third
from helpers.text import LEAD
from helpers.timing.told import said

_NEAR = 2  # sentences behind a gift in which its sum would be told


def unpriced(so_far: Reading) -> list[Told]:
    """The gifts whose sum the article does not print: the furthest stage of its news, else the goods of its lead.

    None of those where the article prints a sum beside words of giving or worth, but for one given over years, which is
    told besides the news. Named works that a sentence gives stand beside any other sum but their own.
    """
    best: Told | None = None
    for one in so_far.told:
        if one.work is None or not _is_news(so_far, one):
            continue
        if best is None or (best.work and same_work(best.work, one.work) and further(best.said, one.said) != best.said):
            best = one
    best = best or next((one for one in so_far.told if _is_built_now(so_far, one) or _are_news(so_far, one)), None)
    kept = [best] if best and not _is_priced(so_far, best) else []
    return kept + works_besides(so_far, kept)


def _is_priced(so_far: Reading, best: Told) -> bool:
    """Whether the article prints a sum beside words of giving or worth: not of earlier years, nor of earlier goods.

    Or any sum right around the gift, whatever it is called there.
    """

    def earlier(text: str) -> bool:
        of_goods = best.work is None and not best.building
        return lasts(text) or (of_goods and _BEFORE.match(text) is not None)

    if any(one.work or not earlier(one.sentence.text) for one, _, _ in so_far.sums):
        return True
    for at, text in enumerate(s.text for s in so_far.article.sentences):
        near = best.number - 1 <= at <= best.number + _NEAR
        if earlier(text) or not (near or may_tell_sum(text)) or (at != best.number and _is_of_others(so_far, best, at)):
            continue
        amounts = find_amounts(text)
        whatever = near and may_tell_sum(text)  # else only what is given: no trade, no taxes
        if any(whatever or is_given(text, a, amounts) for a in amounts):
            return True
    return False


def _is_of_others(so_far: Reading, best: Told, number: int) -> bool:
    """Whether a sentence tells of others' money, which is no price: "Nhật Bản viện trợ 9 tỷ yên", "A giúp tỉnh B"."""
    parties = [p for p in so_far.parties(number) if p.sure]
    laos = any(p.country == "LA" for p in parties)
    third = any(p.country == "other" for p in so_far.parties(number))
    if third or names_third(so_far.article.sentences[number].text):
        return not (laos and any(p.country == "VN" for p in parties))
    named = [p for p in parties if p.country == "VN" and p.kind in ("province", "city", "ministry", "company")]
    named += [p for p in so_far.parties(number) if p.country is None and p.kind == "company"]
    return number in so_far.home or (not laos and any(p.name not in best.giver.name for p in named))


def _are_news(so_far: Reading, one: Told) -> bool:
    """Whether goods are told in the lead as handed over: "Bộ Xay trao 60 máy tính cho Bộ Sẹt".

    Or behind it, and as presents of any sort, where the headline tells a gift; and as promised, where it tells that
    alone.
    """
    text = one.sentence.text
    announced = one.said == "pledged" and so_far.tells_presents
    if (
        (one.number >= so_far.goods_told and not hands_counted_goods(text))
        or one.work
        or one.building
        or (one.said == "pledged" and not announced)
        or one.receiver.kind == "company"
    ):
        return False
    whole = place_of(one.receiver.name) in STATES.values()
    open_one = whole or any(r.kind == "people" and not r.sure for r in one.deal.receivers)
    named = (*one.deal.receivers, *(() if whole else one.deal.places))
    if open_one and not any(p.sure and p.country == one.receiver.country for p in named):
        return False  # "tặng 60 suất quà cho cựu chiến binh từng chiến đấu ở Lào", "tặng quà cho bà con khó khăn"
    hands = hands_goods(text, presents=so_far.tells_presents) or hands_counted_goods(text)
    told = hands and not lasts(text) and not said("looking_back").search(text)
    ahead = not announced and _TO_GIVE.search(text) is not None
    return told and not ahead and not is_in_passing(text, one.deal.end)


def _is_built_now(so_far: Reading, one: Told) -> bool:
    """Whether the lead tells a work without a name as begun or handed over: "Tỉnh Xay bàn giao nhà văn hóa cho ..."."""
    text, at = one.sentence.text, one.deal.verb.start
    if one.number >= GOODS_TOLD or one.work or not one.building or one.said not in ("signed", "completed"):
        return False
    here = (p for p in so_far.parties(one.number) if p.sure and p.country == one.receiver.country)
    own = bool(one.deal.givers) and any(here)
    past = lasts(text) or said("looking_back").search(text) is not None or names_no_gift(text)
    return own and not past and not passes_by(text, at)


def _is_news(so_far: Reading, one: Told) -> bool:
    """Whether the stage of a work is told as reached, in the lead or with its giver, and not in passing.

    In passing: in thanks, among what two sides are pleased with or urge on, at an inspection, in a list of works, or of
    an earlier time: "cảm ơn Việt Nam đã tặng Nhà Văn hóa, khánh thành năm 2021".
    """
    work = one.work
    stage = stage_of(so_far, one)
    if work is None or stage in (None, "pledged") or names_no_gift(one.sentence.text) or goes_back(so_far, one):
        return False
    if not one.deal.givers and _PAPERS.search(one.sentence.text, one.deal.start, one.deal.end):
        return False  # "Đây là nội dung của văn kiện được trao ngày 6/5"
    same = [
        (w, n, s)
        for w, reached, n, s in so_far.works_near(one.number, SPAN, SPAN)
        if reached == stage and same_work(w, work)
    ]
    lead = any(n < LEAD and not passes_by(s.text, w.start) for w, n, s in same)
    own = one.said == stage and not passes_by(one.sentence.text, max(0, one.sentence.text.find(work.text)))
    return lead or (own and (one.number < LEAD or bool(one.deal.givers)))


def is_old(so_far: Reading, dated: str | None, precision: str | None) -> bool:
    """Whether a stage is told with its year alone, so that it is of an earlier time than the article's news."""
    return bool(dated) and precision == "year" and bool(so_far.calendar.published or so_far.calendar.own_day)


_BEFORE = lexicon.regex(r"(?:trong \s)? <these_days> \b", "clause_words")  # "Những ngày qua, các đồn đã giúp ..."
_TO_GIVE = lexicon.regex(r"\b <ahead> \s (?:[^\W\d]+ \s){0,4}? <gives_goods> \b", "clause_words")
_PAPERS = lexicon.regex(r"\b <papers> \b", "clause_words")
