"""What a course or the stay of the other side's students costs, where it is told who bears it: a province's budget."""

from __future__ import annotations

from helpers.aid.deal import Deal
from helpers.aid.giving_acts import Act, trainings
from helpers.aid.givings_told import REACH, Reading, Told, sentences_before
from helpers.aid.kinds_told import seen
from helpers.amounts import Amount
from helpers.language import lexicon
from helpers.naming.parties import OTHER, Party, opposite
from helpers.text import Sentence

WORDS = "clause_words"  # data/reference/clause_words.csv
FAR = 12  # sentences before a cost in which it is told who teaches whom
_BEARS = ("province", "city", "state", "ministry", "army", "police", "company", "organisation")
_WHOSE = ("province", "city", "people", "ministry", "army", "police", "school")


def training_paid(
    so_far: Reading, sentence: Sentence, number: int, parties: list[Party], amounts: list[Amount]
) -> bool:
    """Whether a sentence tells who bears what teaching people of the other side costs; that is kept.

    "Kinh phí ăn ở, học tập của học viên gần 2 tỷ đồng, do ngân sách tỉnh bảo đảm": whose province and students those
    are, the sentences before tell.
    """
    text = sentence.text
    borne = _BORNE.search(text) if amounts else None
    if borne is None or any(_OF_OURS.search(s.text) for s in so_far.article.sentences[max(0, number - 1) : number + 1]):
        return False  # officials of a Vietnamese province who learn Lao
    if not (_TAUGHT.search(text) or _rules_on_teaching(so_far, sentence, number)):
        return False
    sums = [a for a in amounts if a.currency == "VND" and not a.each and _COST.search(text, 0, a.char_start)]
    named = [p for p in parties if p.sure and borne.start() <= p.char_start < borne.end()]
    if not sums or any(p.country == "other" for p in parties):
        return False
    giver = next((p for p in named if p.kind in _BEARS), None)
    giver = giver or (None if named else _own_place(so_far, number))
    receiver = _taught(so_far, number, giver, parties) if giver else None
    pair = opposite(giver, receiver) if giver and receiver else None
    if pair is None:
        return False
    verb = Act(0, 0, min(trainings()), "hand", "", "grant")
    stage = "delivered" if _DONE.search(text) else "pledged"
    deal = Deal(0, len(text), (verb,), verb, True, pair[:1], pair[1:])
    one = Told(deal, *pair, sentence, number, None, stage, building=False)
    so_far.told.append(one)
    so_far.sums.append((one, sums[-1], sentence))
    return True


def _rules_on_teaching(so_far: Reading, sentence: Sentence, number: int) -> bool:
    """Whether a sentence tells what a resolution costs, and one before that it is for people taught."""
    if not _RULES.search(sentence.text):
        return False
    titled = _LAO_STUDENTS.search(so_far.article.title) is not None
    return titled or any(_LAO_STUDENTS.search(s.text) for s in so_far.article.sentences[max(0, number - FAR) : number])


def _own_place(so_far: Reading, number: int) -> Party | None:
    """The Vietnamese province told last, whose "ngân sách tỉnh" bears the cost."""
    told = (p for p in seen(so_far, "VN", number, FAR) if p.sure and p.kind in ("province", "city"))
    return next(told, next((p for p in so_far.titled if p.country == "VN" and p.kind in ("province", "city")), None))


def _taught(so_far: Reading, number: int, giver: Party, parties: list[Party]) -> Party | None:
    """Whose people are taught: told in the sentence, else right before, in the headline, or further before."""
    country = OTHER.get(giver.country or "", "")
    people = (p for at in sentences_before(number, FAR) for p in so_far.parties(at) if p.kind == "people")
    near = (
        *parties,
        *seen(so_far, country, number, REACH),
        *so_far.titled,
        *people,
        *seen(so_far, country, number, FAR),
    )
    return next((p for p in near if p.sure and p.country == country and p.kind in _WHOSE), None)


_BORNE = lexicon.regex(  # "do ngân sách tỉnh Xay | bảo đảm", "từ ngân sách tỉnh Xay"
    r"""\b (?: (?:do|được) \s [^,.;:]{2,60}? \s (?:<pays_for>|<invests_in>)
    | <from_budget> \s (?:của\s)? [^,.;:\d]{2,30} ) (?!\w)""",
    WORDS,
)
_TAUGHT = lexicon.regex(r"\b <people_taught> \b", WORDS)
_LAO_STUDENTS = lexicon.regex(r"\b <people_taught> \s (?:\w+\s){0,3}? (?:Lào|<friend>) \b", WORDS)
_RULES = lexicon.regex(r"\b <carries_out> \s <rules_on> \b", WORDS)
_COST = lexicon.regex(r"\b <training_cost> \b [^.;\d]{0,60} (?: \d{1,4} [^.;\d]{1,40} ){0,2} $", WORDS)
_OF_OURS = lexicon.regex(r"\b <lao_language> \b", WORDS)
_DONE = lexicon.regex(r"\b (?: đã | <so_far> ) \s", WORDS)
