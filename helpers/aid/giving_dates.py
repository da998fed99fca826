"""When a giving was promised, signed, handed over or finished: told with it, or in another sentence on its work."""

from __future__ import annotations

from helpers.aid.asked_givings import recalls_promise
from helpers.aid.funding_repeats import EXACT
from helpers.aid.funding_terms import lasts, own_stage, said_done
from helpers.aid.givings_told import SPAN, Reading, Told
from helpers.aid.pointed_times import announces_behind_others, ends_event, pointed_at
from helpers.aid.works import lists_works, same_work
from helpers.aid.works_besides import is_under_way
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.text import Sentence
from helpers.timing.reviews import happens_now, year_reported, year_reviewed

WHEN = 20  # code points before a part of a sum in which its year stands: "năm 2031 là | 2 tỷ đồng"
Dated = tuple[str | None, str | None]  # a date and its precision


def date_of(so_far: Reading, one: Told, status: str, amount: Amount | None, passage: Sentence) -> Dated:
    """The date of a giving's stage and its precision, both None when it is not known.

    Told with the giving; a day told in another sentence on the same stage of its work is more exact.
    """
    start = one.sentence.start
    if passage.start < start and one.work is None and not one.building:  # goods whose giver the next sentence tells
        return so_far.calendar.stage_date(passage.start, passage.end, passage.end, status)
    if passage.start > start and one.work is None and lasts(passage.text):  # "Tổng trị giá 5 năm qua là ..."
        return so_far.calendar.stage_date(passage.start, passage.end, passage.end, status, spans_years=True)
    of_cost = passage.start > start and so_far.calendar.within(passage.start, passage.end)
    begun = status == "signed" and of_cost and own_stage(passage.text, 0, len(passage.text), True) == status
    if begun and own_stage(one.sentence.text, 0, len(one.sentence.text), True) is None:
        told_there = so_far.calendar.stage_date(passage.start, passage.end, passage.end, status)
        if told_there[0]:  # "Dự án Trường Xay có tổng mức đầu tư 9 tỷ đồng, khởi công | tháng 5"
            return told_there
    if amount is not None and amount.part and not one.work:
        at = passage.start + amount.char_start
        years = so_far.calendar.within(max(passage.start, at - WHEN), at, "year", "period")
        if years := [m for m in years if m.precision == "year" and m.end is None]:
            return years[-1].start, "year"  # "9 tỷ đồng, trong đó riêng năm 2031 là | 2 tỷ đồng"
    ahead = passage.start > start and one.work is None
    years = so_far.calendar.within(passage.start, passage.end, "year") if ahead else []
    years = [m for m in years if not _COMPARED.search(so_far.article.text, passage.start, m.char_start)]
    if years:
        return years[0].start, "year"  # "...; năm 2031 là 9 tỷ đồng", not "tăng 18% so với | năm 2030"
    act, end = start + min(a.start for a in one.deal.acts), start + (one.own[1] if one.own else one.deal.end)
    of_work = one.work is not None or (one.building and not lasts(one.sentence.text))
    many = amount is not None and not of_work
    told = so_far.calendar.within(start + one.deal.start, one.sentence.end)
    first = start + one.deal.start if told else _year_before(so_far, one)
    if one.own and so_far.calendar.within(start + one.own[0], end):
        first = start + one.own[0]  # "năm 2030 là 9 tỷ đồng, | năm 2031 là 8 tỷ đồng"
    found = so_far.calendar.stage_date(first, end, act, status, spans_years=many)
    stage = own_stage(one.sentence.text, 0, len(one.sentence.text), True)
    of_stage = stage in (None, status)  # its date is this stage's
    if found[1] != "day" and one.work is not None:
        for work, its_stage, _, sentence in so_far.works_near(one.number, SPAN, SPAN):
            if its_stage == status and sentence is not one.sentence and same_work(work, one.work):
                other = so_far.calendar.stage_date(sentence.start, sentence.end, sentence.end, status)
                elsewhere = stage is None and not told and so_far.calendar.within(sentence.start, sentence.end)
                if status == "signed" and (other[0] or "") > f"{so_far.calendar.own_month or 9}-31":
                    continue  # "Trường đang được xây, dự kiến hoàn thành | tháng 12"
                if elsewhere and other[0]:  # "Trường là quà tặng của A. Trường khởi công | tháng 5"
                    found, told = other, elsewhere
                    continue
                found = _finer(found, other) if of_stage else max(found, other, key=_exact)
    carried = found[1] == "year"
    if not told and one.work is None and (pointed := pointed_at(so_far, one, carried=carried)):
        return pointed
    if found[1] == "day" and not told and status == "delivered" and ends_event(so_far, one):
        return so_far.calendar.whole_event(found, start)
    if found[1] == "day" and status == "pledged" and announces_behind_others(so_far, one):
        return (found[0] or "")[:7], "month"
    if status == "pledged" and not told and recalls_promise(one.sentence.text):
        return None, None
    if status == "delivered" and not told and _is_said_behind_thanks(so_far, one):
        return None, None
    if found[1] is None and status == "completed" and one.work is not None:  # "đi vào hoạt động từ tháng 9/2031"
        used = so_far.calendar.within(start, one.sentence.end, "since")
        found = (used[0].start, used[0].precision) if used else found
    if found[1] == "month" and happens_now(one.sentence.text):
        found = so_far.calendar.own_date(status, start)
    listed = lists_works(one.sentence.text)
    if found[1] != "day" and one.building and (one.work is None or not found[0] or (listed and not told)):
        # works told in the sentence before, with or without their names, or those that this one lists
        for before in so_far.article.sentences[max(0, one.number - 2) : one.number]:
            if own_stage(before.text, 0, len(before.text), True) == status:
                other = so_far.calendar.stage_date(before.start, before.end, before.end, status)
                found = _finer(found, other) if of_stage else max(found, other, key=_exact)
    if found[1] == "month" and not told and status != "pledged" and (year := _reviewed(so_far, found[0] or "", one)):
        return year, "year"
    if status == "delivered" and told and found[1] and found[0] == so_far.calendar.own_date(status, start)[0]:
        # "khi Việt Nam gặp lũ lụt tháng 10/2030, Lào đã giúp ...", told long after
        months = [m.start[:7] for m in told if m.start and m.role == "event" and m.precision in ("month", "day")]
        if months and max(months) < (found[0] or "")[:7]:
            return max(months), "month"
    of_news = found[0] in (so_far.calendar.own_date(status)[0], so_far.calendar.own_month)
    if of_news and not told and status != "pledged" and (year := _reported(so_far, one)):
        return year, "year"
    if amount is None and status == "signed" and _is_looked_at(so_far, one):
        return (found[0] or "")[:7] or None, "month" if found[1] == "day" else found[1]
    return found


def _is_looked_at(so_far: Reading, one: Told) -> bool:
    """Whether building goes on when a work is told of, which began on another day."""
    text = one.sentence.text
    dated = so_far.calendar.within(one.sentence.start, one.sentence.end, "event")
    return is_under_way(text) and not (dated and _BEGINS.search(text))


_BEGINS = lexicon.regex(r"\b <inaugurates> \b", "clause_words")


_COMPARED = lexicon.regex(r"\b <compared> \s (?:[^\W\d]+ \s){0,2} $", "clause_words")


def _is_said_behind_thanks(so_far: Reading, one: Told) -> bool:
    """Whether who thanked for help tells of his side's own: "X cảm ơn Việt Nam đã giúp. Ông nói Lào cũnggửi"."""
    before = so_far.article.sentences[one.number - 1] if one.number else None
    if before is None or before.paragraph != one.sentence.paragraph:
        return False
    return _ADDS.match(one.sentence.text) is not None and _THANKED.search(before.text) is not None


_ADDS = lexicon.regex(r"[^,.;]{1,80} \b <says> \b [^.;]{0,60}? \b cũng \s đã \b", "clause_words")
_THANKED = lexicon.regex(r"\b <thanks> \b [^.;]{0,140} \b (?:đã|vừa) \b", "clause_words")


def _reviewed(so_far: Reading, month: str, one: Told) -> str | None:
    """The year that the article looks back on, where it tells a giving without a date: "Dấu ấn hợp tác năm 2024"."""
    news = _JUST.search(one.sentence.text, one.deal.start, one.deal.end) or happens_now(one.sentence.text)
    if news or month != (so_far.calendar.published or "")[:7]:
        return None
    return year_reviewed(so_far.article)


def _reported(so_far: Reading, one: Told) -> str | None:
    """The year of a report that a giving without a date is told in, where it is not what is new."""
    text = one.sentence.text
    if _JUST.search(text, one.deal.start, one.deal.end):
        return None
    return year_reported(
        so_far.article, so_far.calendar, one.number, done=said_done(text, one.deal), roles=("year", "period")
    )


def _exact(date: Dated) -> int:
    return EXACT.index(date[1])


def _finer(date: Dated, other: Dated) -> Dated:
    """The more exact of two dates of a stage, the first when they tell of different times."""
    inside = date[1] != "month" or (other[0] or "").startswith(date[0] or "")
    return other if inside and _exact(other) > _exact(date) else date


def _year_before(so_far: Reading, one: Told) -> int:
    """Where the passage begins that dates a giving without a date: "Năm 2025, hai bên tuần tra chung; A đã giúp B"."""
    sentences, at = so_far.article.sentences, one.number
    while (
        at > one.number - SPAN
        and so_far.clause_before(at)
        and not so_far.calendar.within(sentences[at].start, sentences[at].end)
    ):
        at -= 1
    told = so_far.calendar.within(sentences[at].start, sentences[at].end)
    text = one.sentence.text
    if told or not at or _JUST.search(text, one.deal.start, one.deal.end):
        return sentences[at].start
    before = sentences[at - 1]
    if so_far.calendar.opens_year(before.start, before.end):
        done = said_done(text, one.deal) and not happens_now(text)
        old = before.paragraph == sentences[at].paragraph and _is_old(so_far, before)
        at -= done or old
    return sentences[at].start


_JUST = lexicon.regex(r"\b <just_given> \b", "clause_words")
_OLD = 3  # years back: what is told right behind is not the news of the article, either


def _is_old(so_far: Reading, before: Sentence) -> bool:
    """Whether a sentence begins with a year of long ago: "Năm 2009, ông trở lại Sê Pôn. | Đoàn tặng bản 20 triệu"."""
    year, own = so_far.calendar.within(before.start, before.end)[0].start, so_far.calendar.own_year
    return year is not None and own is not None and own - int(year[:4]) >= _OLD
