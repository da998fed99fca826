"""Appeals: where somebody asks all to give for the other side, and for whom what follows is given."""

from __future__ import annotations

from helpers.aid.givings_told import REACH, Reading, Told
from helpers.language import lexicon
from helpers.naming.parties import STATES, Party
from helpers.naming.party import PEOPLE_OF

_APPEALS = lexicon.regex(r"(?<!\w) (?P<responds> <responds> \s (?:[^\W\d]+ \s){0,4}?)? <appeals> \b", "clause_words")


def appeals(text: str) -> bool:
    """Whether a sentence tells that somebody appeals for gifts, and not that one is given since somebody did."""
    return any(not m["responds"] for m in _APPEALS.finditer(text))


def appeal_before(so_far: Reading, number: int, reach: int = REACH) -> Told | None:
    """The appeal that sentences before a sentence tell, unless something was given to somebody else since."""
    near = [t for t in so_far.told[-2 * reach :] if 0 < number - t.number <= reach]
    asked = next((t for t in reversed(near) if appeals(t.sentence.text)), None)
    since = (t for t in near if asked and t.number > asked.number)
    return asked if asked and all(_is_for_same(t.receiver, asked.receiver) for t in since) else None


def _is_for_same(one: Party, other: Party) -> bool:
    """Whether two receivers can be the same: a place's people, and the country told whole."""
    whole = (STATES.get(one.country or ""), f"{PEOPLE_OF}{STATES.get(one.country or '')}")
    return one.name == other.name or (one.country == other.country and (one.name in whole or other.name in whole))
