"""Whose a gift is that somebody hands over: an embassy's, the state's, a community's, a province's."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from helpers import names
from helpers.aid.deal import Deal
from helpers.aid.giving_parties import FRIENDS
from helpers.aid.givings_told import REACH, Reading
from helpers.aid.kinds_told import seen
from helpers.language import lexicon
from helpers.naming.parties import STATES, Party
from helpers.naming.party import PEOPLE_OF
from helpers.naming.partylists import MANY
from helpers.naming.placenames import find_places
from helpers.naming.schoolnames import ministry_of

_CARRIES_OUT = lexicon.regex(r"\b <carries_out> \b [^.;:]{0,80} $", "clause_words")
_AMBASSADOR = lexicon.regex(r"<ambassador> \b", "clause_words")
_ON_BEHALF = lexicon.regex(r"\b <on_behalf> \b", "clause_words")


def for_aid(text: str, deal: Deal, giver: Party) -> Party:
    """The giver, but the state for a ministry that carries out its aid: "Bộ Xay được giao 6 dự án viện trợ".

    Or for a ministry or province with the state's money: "Bộ Xay giúp Lào Trường Sẹt, từ nguồn viện trợ của Chính phủ".
    """
    builds = giver.kind in ("ministry", "province", "city") and giver.country in STATES and len(giver.members) == 1
    if builds and _STATE_MONEY.search(text, giver.char_end, deal.end):
        return replace(giver, name=STATES[giver.country or ""], kind="state")
    aid = next((a.start for a in deal.acts if a.kind == "aid_plan" and giver.char_end <= a.start), None)
    own = giver.kind != "ministry" or giver.country not in STATES or aid is None
    if own or not _CARRIES_OUT.search(text, giver.char_end, aid):
        return giver
    return replace(giver, name=STATES[giver.country or ""], kind="state")


_STATE_MONEY = lexicon.regex(
    r"\b <state_money> \s (?: của | do ) \s (?:[^\W\d]+,?\s){0,3}? <of_state> \b",
    "clause_words",
    of_state=lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] == "state"),
)


def for_embassy(text: str, deal: Deal, giver: Party) -> Party:
    """The giver, but the embassy for an ambassador who gives on nobody's behalf, and the force whose academy gives."""
    if giver.kind == "school" and giver.country != "LA" and (force := _force_of(giver.name)):
        return replace(giver, name=force[0], kind=force[1], country="VN", sure=True)
    alone = giver.name in STATES.values() and _AMBASSADOR.match(text, giver.char_start)
    if not alone or _on_behalf(text, deal, giver):
        return giver
    names = next(r for r in lexicon.rows("bodies") if r["kind"] == "embassy")
    return replace(giver, name=names["vn" if giver.country == "VN" else "la"])


def _force_of(school: str) -> tuple[str, str] | None:
    """(name, kind) of whose academy gives: the army for "Học viện Quân y", the ministry for one of the police."""
    ministry = ministry_of(school)
    forces = lexicon.phrases("clause_words", "ministry_above").items()
    army = next((name for name, above in forces if above == ministry and name.startswith(STATES["VN"])), None)
    return (army, "army") if army else (f"{STATES['VN']} {ministry}", "ministry") if ministry else None


def _on_behalf(text: str, deal: Deal, giver: Party) -> bool:
    """Whether somebody gives on behalf of his own side: not where the other side takes "thay mặt Chính phủ Lào"."""
    behalf = _ON_BEHALF.search(text, deal.start, deal.end)
    named = sorted((*deal.givers, *deal.receivers, *deal.places), key=lambda p: p.char_start)
    first = next((p for p in named if behalf and p.char_end > behalf.start()), None)
    return behalf is not None and (first is None or not first.sure or first.country == giver.country)


def for_collectors(so_far: Reading, number: int, giver: Party) -> Party:
    """The giver, but whose the money is that an embassy or its ambassador hands over, told just before.

    "bà con" who give to Laos are the community that just gave.
    """
    last = next((one for one in reversed(so_far.told) if number - 2 <= one.number < number), None)
    hands = giver.kind == "state" and giver.name not in STATES.values() and len(giver.members) == 1
    unpriced = last is not None and not any(one is last for one, _, _ in so_far.sums)
    same = giver.kind == "people" and giver.name == f"{PEOPLE_OF}{STATES['VN']}"
    state = last is not None and hands and last.giver.name == STATES.get(giver.country or "")
    state = last is not None and state and any(p.name == giver.name for p in so_far.parties(last.number))
    owns = last is not None and (last.giver.kind == "community" or state)
    return last.giver if last and ((hands and unpriced) or same) and owns else giver


def of_province(so_far: Reading, deal: Deal, number: int, giver: Party) -> Party:
    """The giver, but the province named near by for a Lao district that no list holds: "huyện Xay ủng hộ ...".

    So for "tỉnh bạn".
    """
    text = so_far.article.sentences[number].text
    friend = giver.name in MANY and FRIENDS.match(text, giver.char_start) is not None
    if giver.kind != "province" or giver.country != "LA" or not (friend or giver.name[:1].islower()):
        return giver
    near = (*deal.places, *seen(so_far, giver.country, number, REACH))
    told = (p for p in near if p.kind == "province" and p.country == "LA" and not p.name[:1].islower())
    return next((p for p in told if p.name not in MANY), giver)


_AT = lexicon.regex(r"\b <where> \s (?:[^\W\d]+ \s){0,2}? $", "clause_words")


@cache
def _seats() -> frozenset[str]:
    return frozenset(row["party"] for row in lexicon.rows("parties"))


def at_seat(so_far: Reading, number: int, giver: Party) -> Party:
    """The giver, but a consulate told without its seat as that of the place it gives at: "Tại Xay, Tổng Lãnh sự quán".

    Rather that of the seat told before.
    """
    mission = next(r["local"] for r in lexicon.rows("bodies") if r["kind"] == "embassy" and r["local"])
    anywhere = mission.format(STATES["LA"])
    if anywhere not in giver.members:
        return giver
    told = (p.name for p in (*so_far.parties_before(number), *so_far.titled))
    seated = next((name for name in told if name in _seats() and name.startswith(mission.format(""))), None)
    text = so_far.article.sentences[number].text
    here = (names.places()[m.key] for m in find_places(text[: giver.char_start]) if _AT.search(text, 0, m.start))
    seats = (mission.format(name) for place in here for name in (place.name, place.parent) if name)
    seated = seated or next((name for name in seats if name in _seats()), None)
    return replace(giver, name=giver.name.replace(anywhere, seated)) if seated else giver
