"""The country in which a work stands that a sentence tells to be begun, opened or handed over."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.spots import Spot, spots_in

REACH = 40  # characters between "khánh thành" and the work: " đưa vào sử dụng công trình "
LONG = 120  # characters of a work's name and of whose it is


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    def build(template: str) -> re.Pattern[str]:
        return lexicon.regex(template, "clause_words")

    return {
        # "lễ [bàn giao, đưa vào sử dụng] Trường Xay", "[khánh thành và bàn giao] Nhà Sẹt"
        "opens": build(
            r"(?<!\w) <inaugurates> (?: (?: , \s | \s và \s ) (?: <inaugurates> | <puts_to_use> ) ){0,2} (?!\w)"
        ),
        # "về [tiến độ] bàn giao Trường Xay", "để [sớm] khánh thành Nhà Sẹt": no ceremony is told
        "not_yet": build(r"(?<!\w) <not_opened> \s (?: [^\s,.;:]+ \s ){0,2} $"),
        # "Bệnh viện Hữu nghị Lào - Việt Nam [được]", "Trường Xay [đã chính thức được] khánh thành"
        "passive": build(r"(?: ^ | \s ) được \s (?: [^\s,.;:]+ \s ){0,3} $"),
        "ends": build(r"[,.;:()“”\n] | \s[-–]\s (?! Việt | Lào )"),
        # "ký túc xá [dành cho lưu học sinh] Lào" stands at their school, "trụ sở [Đại sứ quán] Lào" with us
        "not_whose": build(r"(?<!\w) <not_whose> (?!\w)"),
        "giver": build(r"(?<!\w) do \s (?: [^\s,.;:]+ \s ){0,8} $"),
        "friendship": build(r"<of_friends> \s Lào \s? [-–] \s? Việt"),  # whose country is told first
        # "do Chính phủ Việt Nam [tặng]", "- [quà tặng của] Đảng, Nhà nước và nhân dân Việt Nam"
        "gift": build(
            r"""(?<!\w) do \s [^,.;:]{0,60}? Việt\sNam \s [^,.;:]{0,20}? (?: <builds_for> ) (?!\w)
              | (?<!\w) <gift_of> \s [^.;:]{0,60}? Việt\sNam (?!\w)"""
        ),
    }


@cache
def _nouns() -> lexicon.Matcher:
    """What is opened: the works of works.csv, and those that nobody gives."""
    words = (r["phrase"] for r in lexicon.rows("works"))
    return lexicon.Matcher((noun, noun) for noun in (*words, *lexicon.phrases("clause_words", "opened_only")))


@cache
def _known() -> lexicon.Matcher:
    """The works of projects.csv that stand in Laos, by each of their names that begins with what they are."""
    forms = {}
    for row in lexicon.rows("projects"):
        for name in (row["name_vi"], *lexicon.split(row["aliases"])):
            noun = next(iter(_nouns().find(name)), None)
            if noun is not None and noun.start == 0 and _stands_in(row) == "LA":
                forms[name] = row["project_id"]
    return lexicon.Matcher(forms.items())


def _stands_in(project: dict[str, str]) -> str | None:
    place = names.places().get(project["place"])
    if place is not None:
        return place.country
    country = {row["party"]: row["country"] for row in lexicon.rows("parties")}
    whose = {country.get(receiver) for receiver in lexicon.split(project["receiver"])}
    return whose.pop() if len(whose) == 1 else None


def opened_work(text: str) -> Spot | None:
    """The work that a sentence tells to be opened, as the place of the ceremony; None when its country is not told.

    "lễ khánh thành [Nhà Quốc hội mới của Lào]", "[Trường Xay tỉnh Hủa Phăn] được khởi công"; one that Vietnam gave
    stands in Laos.
    """
    for opening in _patterns()["opens"].finditer(text):
        if _patterns()["not_yet"].search(text, 0, opening.start()):
            continue
        if (work := _work_of(text, *opening.span())) is not None:
            return _standing(text, *work)
    return None


def _work_of(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The name of the work behind or before a word of opening."""
    passive = _patterns()["passive"].search(text, 0, start)
    if passive is not None:
        cuts = [m.end() for m in _patterns()["ends"].finditer(text, max(0, start - LONG), start)]
        begin = (cuts or [0])[-1]
        first = next(iter(_nouns().find(text[begin : passive.start()])), None)
        return None if first is None else (begin + first.start, passive.start())
    stop = _patterns()["ends"].search(text, end, end + LONG)
    until = stop.start() if stop else min(len(text), end + LONG)
    first = next((m for m in _nouns().find(text[end:until]) if m.start <= REACH), None)
    return None if first is None else (end + first.start, until)


def _standing(text: str, start: int, end: int) -> Spot | None:
    for spot in spots_in(text):
        if start <= spot.start < end and not _patterns()["not_whose"].search(text, start, spot.start):
            if spot.country == "other" or (spot.name is None and _patterns()["giver"].search(text, start, spot.start)):
                continue
            return spot
    told = _known().find(text[start:end]) or _patterns()["friendship"].search(text, start, end)
    if told or _patterns()["gift"].search(text, start):
        return Spot(start, end, "LA", None)
    return None
