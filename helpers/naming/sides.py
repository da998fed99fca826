"""Whose somebody is whom a text names without a country: his body's, his delegation's, or that of the side he is on."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon
from helpers.naming.actor import Actor
from helpers.naming.items import Item
from helpers.naming.newnames import is_lao

WORDS = "visit_words"
# words of an organisation's name; a verb or preposition ends it
ORGANISATION_WORD = r"(?! <ends_organisation> \b ) (?: [^\W\d_]+ | \d{1,3} (?= \s | ,\s ) )"
LIST = 240  # characters in which a side's people are listed


@cache
def _led_by() -> re.Pattern[str]:
    """From a delegation to its head: "đoàn công tác tỉnh Sơn La [do] ông X", "đoàn ..., [trưởng đoàn là] bà Y"."""
    leading = lexicon.alternation(row["phrase"] for row in lexicon.acts("leading"))
    return lexicon.regex(r"[^.;]{0,60}? (?<!\w) (?: do | <leading> \s? (?: là | : ) ) \s* $", WORDS, leading=leading)


@cache
def gap() -> re.Pattern[str]:
    """What may stand between "đoàn đại biểu" and its body, and inside it: "tỉnh", "Hội Liên hiệp Phụ nữ", "("."""
    return lexicon.regex(rf"[\s(),–-]* (?: {ORGANISATION_WORD} [\s(),–-]+ ){{0,12}}", WORDS)


@cache
def _side() -> re.Pattern[str]:
    """ "về phía Sở An ninh tỉnh Hủa Phăn có [...]", "phía bạn có [...]"."""
    return lexicon.regex(
        r"""
        (?<!\w) phía \s+ (?: (?P<friend> <friend> ) \s+ )? (?P<whose> [^.;:]{0,90}? )
        (?: (?<!\w) <listing> (?!\w) | : )
        """,
        WORDS,
    )


def is_friend(body: str) -> bool:
    """Whether a body is the neighbour's, as a Vietnamese paper calls it: "đoàn cán bộ đơn vị bạn"."""
    return _friend().search(body) is not None


@cache
def _friend() -> re.Pattern[str]:
    return lexicon.regex(r"(?<!\w) <friend> (?!\w)", WORDS)


def heads_of_delegations(text: str, found: list[Actor]) -> list[Actor]:
    """A head has his delegation's country and rank when nothing else tells his, and a delegation its head's country."""
    told: list[Actor] = []
    at = None  # the delegation last told
    for actor in found:
        if actor.kind == "delegation":
            at = len(told)
        elif at is not None and _led_by().match(text, told[at].end, actor.start):
            actor = as_head(actor, told[at])
            if told[at].country is None and actor.country and not actor.resident:
                told[at] = told[at]._replace(country=actor.country, level=told[at].level or "other")
        told.append(actor)
    return told


def _of_any_committee(office: str | None) -> bool:
    """Whether an office tells of no committee whose it is: "Bí thư", "Phó Bí thư"."""
    return office is not None and office in lexicon.phrases(WORDS, "bare_secretary")


def as_head(head: Actor, delegation: Actor) -> Actor:
    """A head with his delegation's country and places, and with its rank where his office tells no higher one.

    "Đoàn Văn phòng Quốc hội Lào do ông X, Vụ trưởng, ...", "trưởng đoàn là ông X, Phó Giám đốc", of police.
    """
    level = head.level
    if delegation.level == "mass_organisation" and _of_any_committee(head.office):
        level = delegation.level  # "đoàn Tỉnh đoàn Sơn La do Bí thư X": of the youth union's
    if level in (None, "ministry", "other"):
        level = min(level, delegation.level, key=names.rank)
    country = delegation.country if head.guessed and delegation.country == "other" else head.country
    return head._replace(
        country=country or delegation.country,
        level=level,
        resident=head.resident or delegation.resident,
        places=head.places or delegation.places,
    )


def of_body(text: str, person: Actor, items: list[Item]) -> Actor:
    """The country of somebody whose office is followed by a body of any name: "Chủ tịch Liên minh ... Lào"."""
    if person.country or not person.office or person.office not in " ".join(text[person.start : person.end].split()):
        return person
    item = next((i for i in items if i.start >= person.end), None)
    if item is None or item.kind not in ("place", "organ") or not item.side:
        return person
    between = text[person.end : item.start]
    if "," in between or not gap().fullmatch(between) or text[: person.end].rstrip().endswith(person.printed or "-"):
        return person
    return person._replace(country=item.side, end=item.end)


def of_side(text: str, person: Actor, items: list[Item]) -> Actor:
    """The country of somebody listed on a side: "Về phía Sở An ninh tỉnh Hủa Phăn có Đại tá [X, Giám đốc Sở]"."""
    if person.country:
        return person
    told = None
    for match in _side().finditer(text, max(0, person.start - LIST), person.start):
        told = match
    if told is None or ";" in text[told.end() : person.start]:
        return person
    sides = [i.side for i in items if told.start() <= i.start < told.end() and i.side]
    country = "LA" if told["friend"] else sides[-1] if len(set(sides)) == 1 else None
    return person._replace(country=country) if country else person


def by_spelling(person: Actor, items: list[Item]) -> Actor:
    """The country of somebody with a Lao name, or one written by its sound, where no third country is named: Laos."""
    if person.kind != "person" or person.country or any(i.side == "other" for i in items):
        return person
    printed = person.printed or person.name or "-"
    if "-" in printed and _korean().fullmatch(printed):
        return person._replace(country="other")
    return person._replace(country="LA") if is_lao(printed) else person


@cache
def _korean() -> re.Pattern[str]:
    """ "Woo Won-shik": a hyphen, and no Lao name written by its sound."""
    return lexicon.regex(r"<korean_surname> \s [A-Z][a-z]+ - [a-z]+", WORDS, ignore_case=False)


@cache
def _spouse() -> re.Pattern[str]:
    """ "bà X, [Phu nhân] Tổng Bí thư Y": what Y's wife does; "Y và [Phu nhân] ..." is said of Y himself."""
    return lexicon.regex(
        r"(?: (?P<hers> , ) \s* | ^ | (?P<joined> \b (?: và | cùng ) \s ) | \s ) <spouse> (?: \s của)? \s+ $", WORDS
    )


def of_spouses(text: str, found: list[Actor]) -> list[Actor]:
    """Without those who are named only as somebody's husband or wife: the wife has the country, and no office."""
    told: list[Actor] = []
    for actor in found:
        said = _spouse().search(text, max(0, actor.start - 24), actor.start) if actor.office else None
        if said is None or (said["joined"] and (actor.known or actor.kind != "person")):
            told.append(actor)  # "theo lời mời của X và Phu nhân Thủ tướng Y thăm", where a comma is left out
        elif said["hers"] and told and told[-1].kind == "person" and told[-1].end == said.start():
            told[-1] = told[-1]._replace(country=actor.country, level="other")
        elif actor.kind == "person" and not actor.known:  # no holder of that office is called so: the name is her own
            told.append(actor._replace(office=None, level="other"))
    return told


_BRACKET = re.compile(r"[^,;()]{0,40}\(\s*(?:[^\W\d_]+\s+){0,2}")


def in_brackets(text: str, person: Actor, items: list[Item]) -> Actor:
    """The third country told behind somebody's office: "Phó Tỉnh trưởng tỉnh Mukdahan (Thái Lan)" is no Lao."""
    item = next((i for i in items if i.start >= person.end), None)
    if item is None or item.kind != "place" or item.side != "other" or person.known or person.places:
        return person
    return person._replace(country="other") if _BRACKET.fullmatch(text, person.end, item.start) else person
