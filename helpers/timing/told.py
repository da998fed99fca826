"""When something that an article tells took place: the date printed beside it, else the article's own day."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import timedelta
from functools import cache, cached_property

from helpers.dates import DateMention, find_dates
from helpers.language import lexicon, regexes
from helpers.text import Article
from helpers.timing.isodates import first_day, last_day


class Calendar:
    """The dates of one article, asked for a passage at a time."""

    def __init__(self, article: Article):
        self._article = article
        self.published = article.published
        self.text = article.text

    @cached_property
    def mentions(self) -> tuple[DateMention, ...]:
        """Every date of the article; read when first asked for, since most articles tell nothing to be dated."""
        return find_dates(self._article)

    def within(self, start: int, end: int, *roles: str) -> list[DateMention]:
        """The dates known in a passage, in reading order; only those of the roles given, if any."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [m for m in self.mentions[first:last] if m.start and (not roles or m.role in roles)]

    @cached_property
    def _starts(self) -> list[int]:
        return [m.char_start for m in self.mentions]

    @property
    def own_day(self) -> str | None:
        """The day of the article's own event: the first one told as past or present; None when none is."""
        return self._own.start if self._own else None

    @cached_property
    def _own(self) -> DateMention | None:
        days = (m for m in self.mentions if m.role == "event" and m.precision == "day" and m.start)
        known = (m for m in days if self._is_news(m.start or "", self._newest))
        news = (m for m in known if not self._is_ahead(m) and not self._is_earlier(m))
        return next((m for m in news if not self._is_of_calamity(m)), None)

    @cached_property
    def _newest(self) -> str:
        """The day of publication, else the end of the year of the first day told without one, or of the newest told."""
        past = [m for m in self.mentions if m.start and m.tense != "future"]
        own = [m for m in past if (m.role, m.precision, m.basis) == ("event", "day", "inferred")][:1]
        return self.published or max((f"{m.start[:4]}-12-31" for m in own or past), default="9999")

    def _is_of_calamity(self, mention: DateMention) -> bool:
        """Whether a day is that of what made help needed: "đập bị vỡ ngày | 24/7", "| 24/7, lũ quét cuốn trôi ..."."""
        low = mention.char_start - self.text.startswith("(", mention.char_start - 1)  # "vụ vỡ đập Xay (| 23/7/2030)"
        before = self.text[max(0, low - 32 - 40 * (low < mention.char_start)) : low]
        behind = self.text[mention.char_end : mention.char_end + 20].removeprefix(", ")
        return bool(said("calamity").search(re.split("[,.;:(\n]", before)[-1]) or said("calamity").match(behind))

    @staticmethod
    def _is_news(day: str, published: str) -> bool:
        """Whether a day is neither one to come nor one of history, such as that of a treaty.

        published: the day of publication, else the end of the newest year that is told as past.
        """
        return day <= published and first_day(published) - last_day(day) <= _HISTORY

    def _is_earlier(self, mention: DateMention) -> bool:
        """Whether a day is told as one before the news: "Trước đó, tối | 6/5"."""
        return said("before_it").search(self.text, max(0, mention.char_start - 24), mention.char_start) is not None

    def _on(self, mention: DateMention, status: str) -> tuple[str | None, str | None]:
        """The date that a mention gives a stage: of several days the last when finished, their month when given.

        Of the day on which what was given before is only reported, the month.
        """
        start, end = mention.start, mention.end
        if (
            start
            and mention.precision == "day"
            and status in ("delivered", "completed")
            and self._is_of_report(mention)
        ):
            return start[:7], "month"
        if start and end and status == "delivered" and mention.precision == "day" and end != start:
            return (start[:7], "month") if start[:7] == end[:7] else (start[:4], "year")
        return (end if end and status == "completed" else start), mention.precision

    def _is_of_report(self, mention: DateMention) -> bool:
        """Whether a day is that of a newspaper or of who tells: "Ngày 6/5, Bộ Chỉ huy cho biết, đồn vừa trao ..."."""
        if _PRESS.search(self.text, max(0, mention.char_start - 60), mention.char_start):
            return True
        tells = _TELLS.match(self.text, mention.char_end)
        return tells is not None and not any(said(g).search(tells["who"]) for g in ("giving", "ceremony", "stage"))

    @property
    def own_month(self) -> str | None:
        """The month that "hiện nay" means: of publication, else of the article's own day."""
        return (self.published or self.own_day or "")[:7] or None

    @property
    def own_year(self) -> int | None:
        """The year that the article was written in, None when it does not tell."""
        return int(self.own_month[:4]) if self.own_month else None

    def stage_date(
        self, start: int, end: int, act: int, status: str, *, spans_years: bool = False
    ) -> tuple[str | None, str | None]:
        """(date, precision) of a stage told in the passage start..end; (None, None) when it is not known.

        Args:
            start, end: offsets in article.text.
            act: offset of the act of giving in it; a date behind it is rather that of a flood or of the work's end.
            status: one of schema.STAGES.
            spans_years: the sum may be one of several years, so that a period told in the passage is its own.

        A promise is dated by the day it is made, not by the work's later end. A work told as finished without a day
        of its own is known to the month of the article's own day; a sum over years has the first year when promised
        and the last when given.
        """
        passage = self.text[start:end]
        until = max(act, start) + 20
        periods = self.within(start, end, "period")
        if not spans_years:  # a work: in years that are over, told before it
            periods = [m for m in periods if m.char_start < act and (m.end or "9")[:4] < str(self.own_year or "")]
            periods = [m for m in periods if not self.is_of_source(m)]
        if periods and not (status == "pledged" and self._is_to_come(periods[0])):
            date = (periods[0].start if status == "pledged" else (periods[0].end or periods[0].start)) or ""
            return (min(date[:4], str(self.own_year)) if status != "pledged" and self.own_year else date[:4]), "year"
        if status != "pledged" and (past := _YEARS_PAST.search(passage)) and self.own_year:
            return self._last_of_years(start, past["count"]) or str(self.own_year), "year"  # "trong 5 năm qua"
        begun = self.within(start, end, "since", "event", "year") if status == "signed" else []
        begun = [m for m in begun if m.role == "since" or (m.start or "9") <= f"{self.own_month or 9}-31"]
        if since := next((m for m in begun if self._is_of_start(m)), None):
            return since.start, since.precision  # "khởi công từ | tháng 5"
        if spans_years and self.within(start, end, "since"):
            return (str(self.own_year), "year") if self.own_year else (None, None)
        if mention := self._beside(start, end, act, status):
            return self._on(mention, status)
        if day := self._days_before(start, until):
            return day, "day"
        years = [m for m in self.within(start, end, "year") if not self._is_anothers(m)]
        if years := [m for m in years if spans_years or not self.is_of_source(m)]:
            return years[0].start, "year"
        if status == "delivered" and said("to_date").search(self.text, start, min(end, until)) and self.own_month:
            return self.own_month, "month"
        if _THANKED.search(self.text, start, until):
            return (self.own_month, "month") if status == "completed" and self.own_month else (None, None)
        if said("looking_back").search(self.text, start, min(end, until)):
            return (str(self.own_year), "year") if self.own_year else (None, None)
        if status == "delivered" and _GIVEN.search(passage) and self.is_quoted(start) and self.own_year:
            return str(self.own_year), "year"  # somebody tells, in his own words, of what was given
        if paragraph := self._same_paragraph(start) or self._paragraph_before(start):
            return self._on(paragraph, status)
        if status == "completed" and not said("ceremony").search(passage):
            return (self.own_month, "month") if self.own_month else (None, None)
        return self.own_date(status, start)

    def _days_before(self, start: int, until: int) -> str | None:
        """The day that a passage tells by how long before the article's own it was: "Hai ngày trước đó, ..."."""
        told = _DAYS_BEFORE.search(self.text, start, until)
        if told is None or not self.own_day:
            return None
        days = int(lexicon.phrases("clause_words", "days_before")[told["told"].lower()])
        return (first_day(self.own_day) - timedelta(days=days)).isoformat()

    def _last_of_years(self, start: int, count: str | None) -> str | None:
        """The last of as many years as a period told shortly before has: "giai đoạn 2028 - 2031. Trong 4 năm qua"."""
        for m in reversed(self.within(max(0, start - _RECENT), start, "period")):
            first, last = int((m.start or "")[:4]), int((m.end or m.start or "")[:4])
            if count and last - first + 1 == int(count):
                return str(last)
        return None

    def is_quoted(self, start: int) -> bool:
        """Whether a sentence stands inside somebody's words, in quotation marks."""
        before = self.text[self.text.rfind("\n", 0, start) + 1 : start + 1]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def opens_year(self, start: int, end: int) -> bool:
        """Whether a sentence, or what is said in it, begins with a year and tells no day: "Năm 2021, hai nước ..."."""
        told = self.within(start, end)
        first = told[0] if told else None
        if first is None or first.role != "year" or any(m.precision == "day" for m in told):
            return False
        return len(self.text[start : first.char_start].rsplit(":")[-1]) <= _LEAD

    def own_date(self, status: str, before: int = 0) -> tuple[str | None, str | None]:
        """The date of the article's own event for a stage told at `before`: its day, else the month of publication."""
        if self._own and not (before and self._is_older_story(self._own, before)):
            return self._on(self._day_within(self._own, before), status)
        return (self.published[:7], "month") if self.published else (None, None)

    def whole_event(self, day: tuple[str | None, str | None], before: int) -> tuple[str | None, str | None]:
        """The month of a day that lies within the article's event of several days, told before a passage; else it."""
        end = self._own.end if self._own and self._own.char_start < before else None
        inside = bool(end and self._own) and (self._own.start or "") <= (day[0] or "") < (end or "")
        return ((day[0] or "")[:7], "month") if inside else day

    def _is_older_story(self, own: DateMention, before: int) -> bool:
        """Whether a first day is that of another story: told in another paragraph, and long before publication.

        In an earlier paragraph news may be some days old; a review of two countries' relations tells months.
        """
        first, last = sorted((before, own.char_start))
        if not self.published or "\n" not in self.text[first:last]:
            return False
        age = first_day(self.published) - last_day(own.end or own.start or self.published)
        return age > (_AGE if before < own.char_start else _REVIEW)

    def _day_within(self, own: DateMention, before: int) -> DateMention:
        """The last single day told before a passage within the days of the article's event, else those days."""
        days = self.within(own.char_end, before, "event") if own.end and own.end != own.start else []
        single = [m for m in days if m.precision == "day" and not self._is_ahead(m) and m.end in (None, m.start)]
        return next((m for m in reversed(single) if (own.start or "") <= (m.start or "") <= (own.end or "")), own)

    def _is_to_come(self, period: DateMention) -> bool:
        """Whether a period begins in the year of the article's own day or later: a promise of it is made that day."""
        first = int((period.start or "0")[:4])
        return first >= int(self.own_day[:4]) if self.own_day else first > (self.own_year or first)

    def _beside(self, start: int, end: int, act: int, status: str) -> DateMention | None:
        """The date of the act itself: before it, else a day behind it, else right behind "hoàn thành", "khởi công"."""
        told = [m for m in self.within(start, end, "event") if not (self._is_ahead(m) or self._is_of_calamity(m))]
        if status in ("completed", "delivered"):
            told = [m for m in told if not self._is_of_start(m)]
        if before := [m for m in told if m.char_start < act]:
            return before[-1] if before[-1].precision == "day" else before[0]
        for mention in told:
            gap = self.text[max(start, mention.char_start - 40) : mention.char_start]
            if status in ("completed", "signed") and said("finishing").search(gap):
                return mention
            if mention.precision == "day" and not said("disaster").search(gap):
                return mention
            if status == "delivered" and mention.precision in ("month", "year") and self._at_time(mention):
                return mention  # "tặng Lào 500.000 USD hồi | tháng 5"
        return None

    def _is_of_start(self, mention: DateMention) -> bool:
        """Whether a date is that of a work's beginning: "khởi công ngày 13/12/2017"."""
        return _begun().search(self.text, max(0, mention.char_start - 30), mention.char_start) is not None

    def _at_time(self, mention: DateMention) -> bool:  # "tặng 500.000 USD hồi tháng 5"
        return _AT_TIME.search(self.text, max(0, mention.char_start - 6), mention.char_start + 5) is not None

    def _is_ahead(self, mention: DateMention) -> bool:
        """Whether a date is told as one to come; no day up to that of publication is: "Ngày 6/5, tỉnh cam kết sẽ"."""
        past = self.published and mention.precision == "day" and (mention.start or "") <= self.published
        return mention.tense == "future" and not past

    def _is_anothers(self, mention: DateMention) -> bool:
        """Whether a year is that of a budget, a flood, or what was signed for it: "ký kế hoạch hợp tác | năm 2018"."""
        at = mention.char_start
        found = said("disaster").search(self.text, max(0, at - 24), at)
        of_calamity = found is not None and not _DURING.search(self.text, max(0, found.start() - 50), found.start())
        return of_calamity or _SIGNED.search(self.text, max(0, at - 60), at) is not None

    def is_of_source(self, mention: DateMention) -> bool:
        """Whether years are those of the money that pays for a work: "từ nguồn vốn viện trợ | giai đoạn 2026-2030"."""
        at = mention.char_start
        return _SOURCE.search(self.text, max(0, at - 120), at) is not None

    def _same_paragraph(self, start: int) -> DateMention | None:
        """The last day told before the passage in its paragraph."""
        top = self.text.rfind("\n", 0, start) + 1
        return next(reversed(self._days_past(top, start)), None)

    def _days_past(self, start: int, end: int) -> list[DateMention]:
        """The days told in a passage that are past, without those of a calamity."""
        days = (m for m in self.within(start, end, "event") if m.precision == "day" and not self._is_ahead(m))
        return [m for m in days if not self._is_of_calamity(m)]

    def _paragraph_before(self, start: int) -> DateMention | None:
        """The last day of the paragraph before, when it is after the article's first: the story went on to it."""
        bottom = self.text.rfind("\n", 0, start)
        top = self.text.rfind("\n", 0, max(bottom, 0)) + 1
        days = self._days_past(top, max(bottom, 0))
        later = days and not self._is_earlier(days[-1]) and self.own_day and (days[-1].start or "") > self.own_day
        return days[-1] if later else None


_LEAD = 12  # code points before a year that opens a sentence: "Trong năm | 2021"
_AGE = timedelta(days=3)  # news is told within days
_REVIEW = timedelta(days=31)  # a day told ahead of its passage may be weeks old; a review tells months
_HISTORY = timedelta(days=366)  # a report of a year ago may still be an article's own; of ten years, hardly
_SOURCE = lexicon.regex(r"\b <paid_from> \s <aid_money> \b [^.;:()\d]{0,80} $", "clause_words")
_SIGNED = lexicon.regex(r"\b <signs_it> \s [^,.;:]{0,16}? <agreement> \b [^,.;:]{0,30} $", "clause_words")
_DURING = lexicon.regex(
    r"\b (?: <during> \s+ | <when_it> \s [^,.;:]{2,40} \s ) $", "clause_words"
)  # "khi Xay bị | lũ lụt"
_PRESS = lexicon.regex(r"\b <press> \b [^,.;:()\n]{0,40} $", "clause_words")  # "báo chí Lào số ra | ngày 6/5"
_TELLS = lexicon.regex(
    r"\)? ,? (?P<who> \s [^.;:\n]{0,120}? ) \b <tells_of> \b (?= [^.;\n]{1,160} \b <just_done> \b )", "clause_words"
)
_AT_TIME = lexicon.regex(r"\b <at_time> \s", "clause_words")
_DAYS_BEFORE = lexicon.regex(r"(?<!\w) (?P<told><days_before>) (?!\w)", "clause_words")
_RECENT = 300  # code points before "trong 4 năm qua" in which those years are told
_GIVEN = re.compile(r"\b(?:đã|vừa)\b", re.IGNORECASE)
_YEARS_PAST = lexicon.regex(r"\b (?:(?P<count>\d{1,2}) \s)? <years_past> \b", "clause_words")
_THANKED = lexicon.regex(r"\b <thanks> \b [^.;]{0,140} \b (?:đã|vừa) \b", "clause_words")  # before the day of thanks


@cache
def _begun() -> re.Pattern[str]:
    """A stage of beginning right before a date."""
    phrases = [r["phrase"] for r in lexicon.acts("stage") if r["stage"] == "signed"]
    return regexes.compiled(rf"(?<!\w){lexicon.alternation(phrases)}\s+(?:\w+\s+){{0,2}}$", re.VERBOSE | re.IGNORECASE)


@cache
def said(group: str) -> re.Pattern[str]:
    """Finds any phrase of a group of acts.csv, whole words, any case."""
    return regexes.compiled(
        rf"(?<!\w){lexicon.alternation(row['phrase'] for row in lexicon.acts(group))}(?!\w)", re.VERBOSE | re.IGNORECASE
    )
