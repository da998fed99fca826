"""Whether an article tells a trip as its news, as planned or as an earlier one, or only as history."""

from __future__ import annotations

import re
from functools import cache

from helpers import dates
from helpers.language import lexicon
from helpers.naming.actors import Actor
from helpers.text import LEAD, Article
from helpers.timing import isodates
from helpers.trips.claim import Claim
from helpers.trips.elsewhere import online
from helpers.trips.grouping import Trip
from helpers.trips.scene import Scene, near

HISTORY = 12  # years; the trips of the leaders before are told in passing, those of founders and treaties are history
NEWS_DAYS = 31  # a trip that ended longer ago is no longer an article's own news


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {kind: lexicon.regex(rf"(?<!\w) <{kind}> (?!\w)", "visit_words") for kind in ("under_way", "awaited")}


def trip_status(
    article: Article,
    claims: list[Claim],
    day: dates.DateMention | None,
    main: Trip | None,
    scenes: list[Scene],
    head: Actor | None,
) -> str:
    """reported, planned or recalled: by the words of its sentences, and by its days beside the day of publication."""
    is_main = main is not None and claims is main.claims
    statuses = [c.status for c in claims if c.strength > 0] or [c.status for c in claims]
    if is_main and _awaited(claims, day, scenes, head, article.published):
        return "planned"
    if is_main and day is None and _only_expected(claims):
        return "planned"
    if is_main and day is None and _only_in_passing(claims, scenes):
        return "recalled"
    if day and article.published and day.precision == "month" and day.start > article.published[:7]:
        return "planned"  # "hoan nghênh X sang thăm vào đầu tháng 1/2024", told in December
    if day and article.published and len(day.start) == 10:
        if day.start > article.published:
            return "planned"  # "nhận lời mời ..., X thăm Lào từ ngày 10 đến 13/9", told on the 7th
        if "planned" in statuses and is_main and day.start < article.published:
            return "reported"  # announced in the words of the day before, told when it was under way
    if is_main:
        if day and article.published and _long_past(day, article.published):
            return "recalled"  # a look back: none of its trips is news
        if "reported" in statuses and statuses[0] != "planned":
            return "recalled" if day and _behind_a_call(article, claims, scenes) else "reported"
        if "planned" in statuses:
            return "planned"
        if set(statuses) != {"recalled"} or not (day and (news := article.published)):
            return "reported"
        # "gặp lại X sau chuyến thăm Lào hồi tháng trước", "... đầu năm nay"
        vague = day.precision == "year" or (day.precision == "month" and day.start < news[:7])
        return "recalled" if vague or not near((day.start, day.end), (news, news)) else "reported"
    if "planned" in statuses and not (day and main and _before(day, main)):
        return "planned"
    statuses = [c.status for c in claims if c.strength > 1] or statuses  # not "sau chuyến thăm, X cho biết" alone
    of_a_year = day is not None and day.precision == "year" and not any(c.framed for c in claims)
    if day and _over_before(day, article):
        return "recalled"
    if day and main and set(statuses) == {"recalled"} and _on_day_of(day, main):
        return "reported"  # "trước đó, sáng cùng ngày, đoàn Y cũng đã đến chúc Tết"
    if "recalled" in statuses or of_a_year or (day and main and _before(day, main)):
        return "recalled"
    return "recalled" if main and _in_return(claims, day, main) else "reported"


def _behind_a_call(article: Article, claims: list[Claim], scenes: list[Scene]) -> bool:
    """Whether a trip is told behind the news of a conference held online, where no day of publication dates it."""
    call = online(scenes) if article.published is None else None
    return call is not None and all(c.scene.sentence.paragraph > call.sentence.paragraph for c in claims)


def _in_return(claims: list[Claim], day: dates.DateMention | None, main: Trip) -> bool:
    """Whether a trip the other way, of no day, is told behind the news that has one: "Dịp Tết, đoàn X cũng đã sang"."""
    if day is not None and day.precision != "year":
        return False
    other_way = claims[0].guest_country != main.country
    dated = any(d.precision == "day" for c in main.claims for d in c.dates)
    first = min(c.scene.sentence.start for c in main.claims)
    behind = all(c.scene.sentence.start > first and not c.framed for c in claims)
    return other_way and dated and behind and not all(c.spoken for c in claims)


def _awaited(
    claims: list[Claim], day: dates.DateMention | None, scenes: list[Scene], head: Actor | None, published: str | None
) -> bool:
    """Whether a trip of the day of publication is still ahead: nothing is told as done, and what the guest will do is.

    "X thăm chính thức Lào từ ngày 12 đến 14/2, theo lời mời của Y. Ông sẽ hội đàm với ...", told on the 12th, or on a
    day that nobody knows.
    """
    ahead = day is not None and day.relative and day.tense == "future"  # "tuần sau"
    if day is None or not (ahead or day.start == published or (published is None and day.precision == "day")):
        return False
    done = [c for c in claims if c.status == "reported" and (c.dates or not c.spoken)]
    if any(not c.of_visit or _patterns()["under_way"].search(c.scene.text) for c in done):
        return False
    name = head.name if head else None
    return ahead or any(s.has("planned") and any(a.name == name for a in s.actors) for s in scenes if name)


def _only_expected(claims: list[Claim]) -> bool:
    """Whether a trip without any day is only spoken of, as one that much is hoped from: "được kỳ vọng sẽ mở ra ..."."""
    return all(c.spoken for c in claims) and any(_patterns()["awaited"].search(c.scene.text) for c in claims)


def _only_in_passing(claims: list[Claim], scenes: list[Scene]) -> bool:
    """Whether a trip without any day is only spoken of, and not before the news was told: "nhân chuyến thăm của X".

    Or as an earlier one behind a first sentence that tells other news: "Đây là quà của X nhân chuyến thăm vừa qua".
    """
    if not all(c.spoken for c in claims):
        return False
    lead = scenes[LEAD - 1].sentence.end if len(scenes) >= LEAD else None
    if lead is not None and all(c.scene.sentence.start > lead and c.strength <= 1 for c in claims):
        return True
    first = next((s.sentence for s in scenes if s.names_somebody), None)
    behind = first is not None and all(c.scene.sentence.start > first.start for c in claims)
    return behind and all(c.status == "recalled" for c in claims)


def _long_past(day: dates.DateMention, published: str) -> bool:
    """Whether a trip was over more than NEWS_DAYS before the day of publication."""
    told, today = (day.start, day.end or day.start), (published, published)
    return day.start < published and not isodates.overlaps(
        isodates.interval(*told), isodates.interval(*today), NEWS_DAYS
    )


def _over_before(day: dates.DateMention, article: Article) -> bool:
    """Whether a trip was over long before the article came out, or in a year before the one that it calls its own."""
    if article.published:
        return _long_past(day, article.published)
    own = dates.own_year(article.text)
    return own is not None and (day.end or day.start)[:4] < str(own)


def of_old(claim: Claim, article: Article) -> bool:
    """Whether a claim is no news: told in passing, or of days that were over long before the article came out."""
    days = [d for d in claim.dates if d.start]
    over = bool(days) and article.published is not None and all(_long_past(d, article.published) for d in days)
    return claim.status == "recalled" or over


def _on_day_of(day: dates.DateMention, main: Trip) -> bool:
    """Whether a day is the one on which the news was made."""
    return day.precision == "day" and any(day.start == d.start for c in main.claims for d in c.dates)


def _before(day: dates.DateMention, main: Trip) -> bool:
    """Whether a trip was over when the news began: "tháp tùng X thăm Lào từ ngày 17 đến 19/10, chiều 18/10, Y ..."."""
    told = [d.start for c in main.claims for d in c.dates]
    known = min([start for start in told if len(start) == 10] or told, default=None)  # "trong năm 2026" is no day
    return known is not None and day.start < known[: len(day.start)] and (day.end or "") < known


def is_history(day: dates.DateMention, article: Article, main: Trip | None) -> bool:
    """Whether a trip lies so far back that it is history told as background, not a trip that the article reports."""
    news = article.published or min((d.start for c in main.claims for d in c.dates), default=None) if main else None
    return news is not None and int(news[:4]) - int(day.start[:4]) > HISTORY


def told_amid_history(article: Article, claims: list[Claim], scenes: list[Scene]) -> bool:
    """Whether all that is dated before what may be a trip lies so far back: a veteran's memories of the war."""
    at, news = claims[0].scene.sentence.start, article.published
    told = [d.start for s in scenes if s.sentence.start <= at for d in s.dates if d.role in _HAPPENED and d.start]
    return bool(told) and news is not None and all(int(news[:4]) - int(day[:4]) > HISTORY for day in told)


_HAPPENED = ("event", "year")
