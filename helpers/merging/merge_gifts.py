"""A report of a promise or gift as the merge compares it: parties, sum, stages, words of the purpose, named work."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from helpers.language import lexicon
from helpers.language.letters import fold
from helpers.merging.merge_rows import Span, gap, span
from helpers.schema import STAGES
from helpers.timing.isodates import years_of

SAME_SUM = 0.05  # rates, roundings and hedges keep two reports of one sum within this share
SAME_DAY = 31  # days between two reports of one stage: a month may be told for a day
SCALE = 1000  # a misprinted scale: thousand for million
ALIKE = 80  # token_set_ratio of two purposes that mean one work
SHARED_WORDS = 2  # one common word ("school") tells nothing
STATES = {"VN": "Vietnam", "LA": "Laos"}
AID, PROJECT = "aid_plan", "project"
PUBLIC = {"state", "ministry", "province", "city", "army", "police", "school"}  # what a state gives or gets through
_WORD = re.compile(r"[^\W\d_]+")


class Gift(NamedTuple):
    """What one row of funding tells; decided rows bring their project and all their stages.

    Attributes:
        days: of each stage, by its place among all.
        years: the first and the last year that the sum is for, where that is told.
        aid: a state's sum for a year or years: those of different years are alike and none is another's.
        work: a work that is paid for, and no gift.
    """

    key: str
    article: str
    givers: frozenset[str]
    takers: frozenset[str]
    low: int | None
    high: int | None
    currency: str | None
    usd: int | None
    stage: str | None
    stages: dict[str, str]
    words: frozenset[str]
    part: bool
    project: str | None
    days: tuple[tuple[int, Span], ...]
    years: tuple[float, float] | None = None
    aid: bool = False
    work: bool = False
    purpose: str = ""

    def same_sum(self, other: Gift, within: float = SAME_SUM) -> bool:
        """Whether both print one sum: in one currency, up to `within`; across currencies, in US$ up to SAME_SUM.

        Two currencies without rates count as one sum here: nothing speaks against it.
        """
        if self.currency == other.currency:
            return self._inside(other) or _close(self.low, other.high, within) or _close(self.high, other.low, within)
        return self.usd is None or other.usd is None or _close(self.usd, other.usd, SAME_SUM)

    def _inside(self, other: Gift) -> bool:
        return self.low <= other.high and other.low <= self.high


def _close(one: int, other: int, within: float) -> bool:
    return abs(one - other) <= within * max(one, other)


def gifts(rows: dict[str, dict], choice: dict[str, dict], by_name: bool = True) -> dict[str, Gift]:
    """Rows of funding as gifts; what a person decided about a row (its project, its stages) replaces what it tells.

    by_name: whether a purpose that names a work of projects.csv tells of that work.
    """
    found = {}
    for key, row in rows.items():
        sure = choice.get(key)
        stages = _stages(row, sure)
        found[key] = Gift(
            key=key,
            article=row["article_id"],
            givers=_parties_in(row["donor"] or ""),
            takers=_parties_in(row["recipient"] or ""),
            low=row["min"],
            high=row["max"] if row["max"] is not None else row["min"],
            currency=row["currency"],
            usd=row["usd"],
            stage=row["status"],
            stages=stages,
            words=words(row["purpose"] or ""),
            part=bool(row["part_of_total"]),
            project=_project(row, sure, by_name),
            days=tuple([(STAGES.index(stage), span(day)) for stage, day in stages.items()]),
            years=years_of(row["covers"]) if row.get("covers") else None,
            aid=row["kind"] == AID,
            work=row["kind"] == PROJECT,
            purpose=row["purpose"] or "",
        )
    return found


def _project(row: dict, sure: dict | None, by_name: bool) -> str | None:
    """The work of a row: the one that a person decided, else the one that its purpose names."""
    if sure and (sure.get("project_id") or is_placed(row, sure)):
        return sure.get("project_id")
    return named_project(row["purpose"] or "") if by_name else None


def _stages(row: dict, sure: dict | None) -> dict[str, str]:
    """The stages that a row dates: all those that a person listed, else the one that it tells."""
    if sure and sure.get("stage_dates"):
        return dict(part.split("=", 1) for part in lexicon.split(sure["stage_dates"]))
    return {row["status"]: row["date"]} if row["status"] and row["date"] else {}


def is_placed(row: dict, sure: dict) -> bool:
    """Whether a person decided of which commitment a row tells; one without a project_id is then one of its own.

    Who only says of a row with a date that it counts in no total and lists no stages leaves it where the rule puts it.
    """
    listed = sure.get("stage_dates") or sure.get("part_of") or not row["date"]
    return bool(sure.get("project_id")) or (sure.get("in_totals") is not None and bool(listed))


@lru_cache(maxsize=10_000)  # few parties give and receive again and again; equal sets are one object, compared at once
def _parties_in(cell: str) -> frozenset[str]:
    return frozenset(lexicon.split(cell))


@lru_cache(maxsize=10_000)  # reports of one gift often print one purpose
def words(text: str) -> frozenset[str]:
    """The words that carry the meaning of a purpose, without case and diacritics."""
    return frozenset(_WORD.findall(fold(text))) - _joining()


@cache
def _joining() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in lexicon.rows("joining_words"))


@lru_cache(maxsize=10_000)
def named_project(purpose: str) -> str | None:
    """The work of projects.csv whose name or alias stands in the purpose; None when none or several do."""
    found = {match.key for match in _projects().find(purpose)}
    return found.pop() if len(found) == 1 else None


@cache
def _projects() -> lexicon.Matcher:
    return lexicon.Matcher((name, row["project_id"]) for row in lexicon.rows("projects") for name in _names(row))


def _names(row: dict[str, str]) -> list[str]:
    return [name for name in (row["name_en"], row["name_vi"], *lexicon.split(row["aliases"])) if name]


@cache
def names_of_project() -> dict[str, list[frozenset[str]]]:
    """project_id -> the words of each of its names."""
    return {row["project_id"]: [words(name) for name in _names(row)] for row in lexicon.rows("projects")}


@cache
def _parties() -> dict[str, tuple[str, str]]:
    """Party -> its country and kind."""
    return {row["party"]: (row["country"], row["kind"]) for row in lexicon.rows("parties") if row["party"] != "several"}


@cache
def state_of(party: str) -> str | None:
    """The state that a public body belongs to: Vietnam for Nghệ An; None for a company or a community."""
    country, kind = _parties().get(party, (None, None))
    return STATES.get(country) if kind in PUBLIC else None


def alike(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two purposes are, 0 to 100; 0 with fewer than SHARED_WORDS common words."""
    if len(one & other) < SHARED_WORDS:
        return 0
    from rapidfuzz import fuzz  # seldom needed when one page has changed

    return fuzz.token_set_ratio(" ".join(sorted(one)), " ".join(sorted(other)))


@lru_cache(maxsize=10_000)
def speaks_of_building(purpose: str) -> bool:
    """Whether a purpose speaks of what is built, which takes its time from the agreement to the first stone."""
    from helpers.aid import works  # slow to import, and seldom asked

    return bool(works.building_nouns(purpose))


def is_slip(gift: Gift, own: Gift) -> bool:
    """The same digits a thousand times off, of one stage or purpose in the same days: one of the two is misprinted."""
    if gift.currency != own.currency or max(gift.low, own.low) != SCALE * min(gift.low, own.low):
        return False
    if gift.stages.keys() != own.stages.keys() and alike(gift.words, own.words) < ALIKE:
        return False
    apart = [gap(one, other) for _, one in gift.days for _, other in own.days]
    return bool(apart) and max(apart) <= SAME_DAY
