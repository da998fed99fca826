"""Aid between the two states: whose it is where nobody is named ("Hai bên thống nhất dành 9 tỷ đồng"), and a year's."""

from __future__ import annotations

from helpers.aid.deal import Deal
from helpers.aid.givings_told import Reading, Told, sentences_before
from helpers.language import lexicon
from helpers.naming.parties import STATES, Party
from helpers.text import Sentence

AID = lexicon.regex(r"\b <grant_aid> \b", "clause_words")
_BY_BOTH = lexicon.regex(r"(?: ^ | [,;:]\s | \b (?:<says>|<time_ahead>) \s ) <both_sides> \b", "clause_words")
_TOTAL_AID = lexicon.regex(r"(?:[^\W\d]+ \s){0,4}? <grant_aid> \b", "clause_words")
_PAIR = lexicon.regex(r"(?<!\w) (<paired>) \s? [-–] \s? (<paired>) (?!\w)", "clause_words", ignore_case=False)


def by_both(text: str, deal: Deal, parties: list[Party]) -> bool:
    """Whether aid for Laos is told as agreed on by both, or as a total, and nobody is told to give it."""
    laos = bool(deal.receivers) and all(r.name == STATES["LA"] for r in deal.receivers)
    if deal.givers or not laos or any(p.country == "other" for p in parties):
        return False
    told = _BY_BOTH.search(text, deal.start, deal.verb.start) or _TOTAL_AID.match(text, deal.start)
    return told is not None and any(a.kind == "aid_plan" for a in deal.acts)


def between_states(so_far: Reading, number: int) -> tuple[Party, Party] | None:
    """Vietnam and Laos for aid whose sentence names nobody: "Tổng viện trợ không hoàn lại năm 2031 là 9 tỷ đồng".

    Where the sentences before name both, and the last of them no third country.
    """
    told = [so_far.parties(at) for at in sentences_before(number)]
    named = {p.name for parties in told for p in parties}
    paired = any(_PAIR.search(so_far.article.sentences[at].text) for at in sentences_before(number))
    third = any(p.country == "other" for parties in told[:2] for p in parties)
    if third or not (paired or set(STATES.values()) <= named):
        return None
    vietnam, laos = (Party(STATES[side], side, "state", 0, 0) for side in ("VN", "LA"))
    return vietnam, laos


def is_plan_of_year(so_far: Reading, one: Told, passage: Sentence) -> bool:
    """Whether a state's aid of a year is told behind a semicolon: "A viện trợ cho B; năm 2031 là | 9 tỷ đồng"."""
    states = {one.giver.name, one.receiver.name} == set(STATES.values())
    aid = states and not one.work and any(a.kind == "aid_plan" for a in one.deal.acts)
    apart = aid and passage is not one.sentence
    return apart and bool(so_far.calendar.within(passage.start, passage.end, "year"))
