"""Time stamps as machines write them, as the day in Vietnam: JSON-LD, meta tags, columns of a table."""

from __future__ import annotations

import datetime
import re
from functools import lru_cache

from helpers import limits

VIETNAM = datetime.timezone(datetime.timedelta(hours=7))
# 2024-03-11, 2024-03-11T23:30:00Z, 2024-03-11 23:30:00.5+0700, 2024/03/11
_ISO = re.compile(
    r"(?P<y>\d{4})[-/](?P<m>\d{1,2})[-/](?P<d>\d{1,2})"
    r"(?:[T ]\s?(?P<h>\d{1,2}):(?P<min>\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(?P<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_PARTIAL = re.compile(r"\d{4}(?:-\d{2})?")
_MONTH_FIRST = re.compile(r"(?P<m>\d{1,2})[/.-](?P<y>\d{4})")  # 03/2024
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d{2})(?P<m>\d{2})(?P<d>\d{2})")  # 20240311
_EPOCH = re.compile(r"(?P<s>1\d{9})(?:\d{3})?(?:\.\d{1,6})?")  # 1710172800 seconds or 1710172800000 milliseconds
# Vietnam writes the day first: "11/03/2024", "Thứ Hai, 11-3-2024, 14:05 (GMT+7)"
# "8 tháng 1, 2024", "Thứ Hai, ngày 8 tháng 1 năm 2024"
_SPELT = re.compile(r"(?<!\d)(?P<d>\d{1,2}) tháng (?P<m>\d{1,2})(?:, ?| )(?:năm )?(?P<y>\d{4})(?!\d)", re.I)
# As mails and feeds have it (RFC 822): "Mon, 08 Jan 2024 20:15:00 GMT"
_MAIL = re.compile(r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}(?: .*)?")
_DAY_FIRST = re.compile(r"(?<![\d/.-])(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})(?![\d/.-])")


@lru_cache(maxsize=4096)  # those of a table's rows come again and again
def day(stamp: str) -> str | None:
    """The day (or month, or year) in Vietnam that a stamp tells: "2024-03-11T20:30:00Z" -> "2024-03-12".

    A stamp without a zone is taken as written; of figures with slashes the day, or month, comes first. None for
    anything else, such as a year of two digits, which may be the day, and for years that no such news is of
    (limits.YEARS).
    """
    stamp = " ".join(stamp.split())
    if _PARTIAL.fullmatch(stamp):
        return stamp if _exists(int(stamp[:4]), int(stamp[5:] or 1), 1) else None
    if match := _MONTH_FIRST.fullmatch(stamp):
        year, month = int(match["y"]), int(match["m"])
        return f"{year:04d}-{month:02d}" if _exists(year, month, 1) else None
    if match := _EPOCH.fullmatch(stamp):
        return datetime.datetime.fromtimestamp(int(match["s"]), VIETNAM).date().isoformat()
    if match := _ISO.match(stamp):
        return _moment(match)
    if _MAIL.fullmatch(stamp[:100]):
        return _of_mail(stamp)
    match = _COMPACT.fullmatch(stamp) or _DAY_FIRST.search(stamp[:100]) or _SPELT.search(stamp[:100])
    return _iso(match) if match else None


def _of_mail(stamp: str) -> str | None:
    from email.utils import parsedate_tz  # for one table in many

    told = parsedate_tz(stamp if ":" in stamp else f"{stamp} 00:00")
    if told is None or not _exists(*told[:3]):
        return None
    try:
        moment = datetime.datetime(*told[:6])
    except ValueError:
        return None
    if told[9] is not None:
        moment += datetime.timedelta(hours=7) - datetime.timedelta(seconds=told[9])
    return moment.date().isoformat()


def _iso(match: re.Match[str]) -> str | None:
    year, month, number = int(match["y"]), int(match["m"]), int(match["d"])
    return f"{year:04d}-{month:02d}-{number:02d}" if _exists(year, month, number) else None


def _moment(match: re.Match[str]) -> str | None:
    written = _iso(match)
    if not written or not match["zone"] or int(match["h"]) > 23 or int(match["min"]) > 59:
        return written
    zone = match["zone"]
    minutes = 0
    if zone[0] in "+-":
        minutes = int(zone[1:3]) * 60 + int(zone[-2:])
        minutes = -minutes if zone[0] == "-" else minutes
    local = datetime.datetime.fromisoformat(written) + datetime.timedelta(
        hours=int(match["h"]) + 7, minutes=int(match["min"]) - minutes
    )
    return local.date().isoformat()


def _exists(year: int, month: int, number: int) -> bool:
    try:
        datetime.date(year, month, number)
    except ValueError:
        return False
    return limits.YEARS[0] <= year <= limits.YEARS[1]
