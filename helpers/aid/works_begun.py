"""Works of one side on the other that are begun or opened, told without a verb of giving."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.aid.at_home import is_mission
from helpers.aid.deal import AND, Deal, between
from helpers.aid.funding_terms import own_stage
from helpers.aid.giving_acts import Act
from helpers.aid.giving_parts import BUILDS_THERE
from helpers.aid.giving_roles import role_of
from helpers.aid.givings_told import Reading, Told
from helpers.aid.sums_given import worth_sums
from helpers.aid.works import Work, builds
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import OTHER, Party, opposite
from helpers.naming.party import end_of
from helpers.text import Sentence

_OPENS = lexicon.regex(r"\b <inaugurates> \b", "clause_words")
_OPENS_IT = lexicon.regex(  # "Công an tỉnh Xay | phối hợp với Công an tỉnh Sẹt tổ chức lễ khởi công"
    r"""(?: ,? \s <beside_giver> \s [^,.;:]{3,90}? )? \s (?:<has_done> \s){0,2} (?:(?: <holds> | <holder> ) \s)?
    (?P<opens> <inaugurates> ) \b""",
    "clause_words",
)


def works_begun(
    so_far: Reading, sentence: Sentence, number: int, works: Sequence[Work], amounts: Sequence[Amount] = ()
) -> bool:
    """Whether a body of one side begins or opens a work on the other; that is kept, as given to the province there.

    With what it costs, where the sentence tells a sum.

    "Tại huyện Nong, tỉnh Xay (Lào), Công an tỉnh Sẹt khởi công xây dựng trụ sở công an bản". Not a company's, nor what
    stands at home ("tại tỉnh Sẹt, ..."), nor what both sides build.
    """
    text = sentence.text
    if _OPENS.search(text) is None:
        return False
    parties = so_far.parties(number)
    values = worth_sums(text, list(amounts), of_work=True)
    if any(p.country == "other" for p in parties) or (amounts and not values):
        return False
    for subject in parties:
        known = subject.sure and subject.kind in BUILDS_THERE and not is_mission(subject)
        opened = _OPENS_IT.match(text, end_of(text, subject)) if known else None
        opened = None if opened and role_of(text, subject, 0, None) != "subject" else opened
        opened = opened or (_opened_by(text, subject) if known else None)
        if opened is None or _is_joint(text, subject, parties):
            continue
        at = opened.start("opens")
        there = [p for p in parties if p.char_end <= subject.char_start or p.char_start > at]
        there = [p for p in there if p is not subject and _is_told_as_place(text, p, at)]
        if any(p.country == subject.country for p in there):
            return False
        pair = next((pair for p in there if (pair := opposite(subject, p))), None)
        stage = own_stage(text, min(at, opened.start()), len(text), of_work=True)
        if pair is None or stage is None or not builds(text, at, len(text)):
            return False
        verb = Act(at, opened.end("opens"), "", "hand", "", "grant")
        deal = Deal(0, len(text), (verb,), verb, True, pair[:1], pair[1:])
        work = next((w for w in works if w.start > at), None)
        so_far.told.append(Told(deal, *pair, sentence, number, work, stage, building=True))
        so_far.sums += [(so_far.told[-1], value, sentence) for value in values[:1]]
        return True
    return False


def _opened_by(text: str, party: Party) -> re.Match[str] | None:
    """The opening that a party is told behind it to hold: "Lễ khánh thành trường được | Công an tỉnh Xay | tổ chức"."""
    held = _HOLDS.match(text, end_of(text, party)) and _BY.search(text, 0, party.char_start)
    return _HELD.search(text, 0, party.char_start) if held else None


_BY = re.compile(r"\b(?:được|do)\s(?:\w+\s)?$")
_HOLDS = lexicon.regex(r"\s <holder> \b", "clause_words")
_HELD = lexicon.regex(r"^ (?:[^,;:.]{1,40} , \s )? <ceremony_word> \s (?P<opens> <inaugurates> ) \b", "clause_words")


def _is_told_as_place(text: str, party: Party, at: int) -> bool:
    """Whether a province or city is where something is opened: told as such, or behind the opening."""
    place = party.sure and party.kind in ("province", "city", "people")
    return place and (party.char_start > at or role_of(text, party, 0, None) == "place")


def _is_joint(text: str, subject: Party, parties: Sequence[Party]) -> bool:
    """Whether somebody of the other side is told as one subject with a party."""
    others = (p for p in parties if p.country == OTHER.get(subject.country or ""))
    pairs = ((a, b) for p in others for a, b in ((subject, p), (p, subject)) if a.char_end <= b.char_start)
    return any(AND.fullmatch(between(text, a.char_end, b.char_start)) for a, b in pairs)
