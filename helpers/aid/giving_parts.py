"""Which part each party of a giving plays in its clause: giver, receiver, subject, place, or who decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from helpers.aid.deal import AND, LEAD, Span, between
from helpers.aid.giving_acts import WORDS, Act
from helpers.aid.giving_roles import acts_at_once, goes_on, is_where, role_of
from helpers.aid.institutions import institution
from helpers.language import lexicon
from helpers.naming.parties import Party
from helpers.naming.party import STATES

REACH = 60  # code points between who gives, or is given to, and the act
ON_BEHALF = 220  # code points between on whose behalf somebody gives and the act: his offices and name stand there
_HEADING = lexicon.regex(r"\b <heading> \b", WORDS)
_HOLDS = lexicon.regex(r"\s+ <holder> \b", WORDS)  # "tại lễ do Đại sứ quán | tổ chức, Công ty Xay ủng hộ ..."
_BEHALF = lexicon.regex(r"\b <on_behalf> \b [^,]* $", WORDS)  # "thừa ủy quyền của | Thủ tướng, Thượng tướng A đã tặng"
_APPROVES = lexicon.regex(r"\s+ <approves> \b", WORDS)
_CHARGES = lexicon.regex(r"\s+ <charges> \b", WORDS)
_THANKS = lexicon.regex(r"\b <thanks> \b", WORDS)
# who builds for the other side; a firm invests
LOCAL = ("province", "city")
BUILDS_THERE = ("state", "ministry", *LOCAL, "army", "police")
INVESTS = lexicon.regex(r"\s+ <invests_in> \b", WORDS)  # "bàn giao Trường Xay do tỉnh Sẹt | đầu tư xây dựng"


@dataclass
class Parts:
    """Who plays which part in a giving, in reading order.

    Attributes:
        subjects: who stands where a subject does: they give, or receive.
        places: where it happens, or a work stands.
        deciders: who decided that it is given.
        subject_receives: whether the words tell that the subject is the one who was given something.
    """

    givers: list[Party] = field(default_factory=list)
    receivers: list[Party] = field(default_factory=list)
    subjects: list[Party] = field(default_factory=list)
    places: list[Party] = field(default_factory=list)
    deciders: list[Party] = field(default_factory=list)
    subject_receives: bool = False

    def add(self, role: str, party: Party) -> None:
        """Note a party's part; one of any other part is left aside."""
        told = {
            "giver": self.givers,
            "receiver": self.receivers,
            "subject": self.subjects,
            "place": self.places,
            "decider": self.deciders,
        }
        told.get(role, []).append(party)


def parts_of(text: str, start: int, end: int, acts: list[Act], parties: list[Party], named: Sequence[Span]) -> Parts:
    """The parts that the parties of a giving play.

    Args:
        text: the sentence; the giving is text[start:end].
        named: spans of names of works; a party inside one is where the work is.
    """
    parts = Parts()
    floor, act, role = start, None, "subject"
    last: Party | None = None
    heads = _heads(text, start, end, acts)
    for token in sorted([*acts, *parties], key=lambda t: t.start if isinstance(t, Act) else t.char_start):
        if isinstance(token, Act):
            floor, act, role = token.end, token, "subject"
            continue
        before = between(text, floor, token.char_start)
        if last is not None and is_where(text, last, token, before):
            parts.add("place", token)  # "tỉnh Xay - | CHDCND Lào tặng", "Chùa Xay - | Vientiane tặng"
            floor, last = token.char_end, token
            continue
        last = token
        if any(s < token.char_start < e for s, e in heads):
            floor = token.char_end  # "đoàn do Thiếu tướng A, Phó Tư lệnh | Binh đoàn Sẹt làm trưởng đoàn tặng"
            continue
        if is_in(token, named) or _is_address(text, token, named):
            role = "place"
        elif floor == start or not (AND.fullmatch(before) or goes_on(text, role, token, before)):
            role = role_of(text, token, floor, act)  # else "A và B", "tại huyện A, tỉnh B": B plays the part of A
        if role == "passive":
            role = _of_passive(text, token, act, acts)
            parts.subject_receives |= role == "giver" and not _is_approved(text, token, act)
        elif role == "agent":
            role = _of_agent(text, start, token, acts, parties)
        elif role == "thanked":
            role, parts.subject_receives = "giver", True
        party = institution(text, token) if role == "receiver" else token
        parts.add(role, party)
        floor = party.char_end
    return parts


def _is_approved(text: str, party: Party, act: Act | None) -> bool:
    """Whether who stands behind "được" approves a gift: "khoản kinh phí giúp Lào vừa được | Chính phủ quyết định"."""
    return act is not None and _APPROVES.match(text, party.char_end) is not None


def _of_passive(text: str, party: Party, act: Act | None, acts: list[Act]) -> str:
    """The part of who stands behind "được": "được | Hà Nội hỗ trợ", where an act must follow."""
    if _is_approved(text, party, act):
        return "giver"
    follows = any(0 <= a.start - party.char_end < REACH for a in acts if a.direction != "take")
    if not follows and not any(_led_by(text, party.char_end, a) for a in acts):
        return "subject"
    # "được Bộ A giao hỗ trợ": who is charged gives
    return "place" if _CHARGES.match(text, party.char_end) else "giver"


def _of_agent(text: str, start: int, party: Party, acts: list[Act], parties: list[Party]) -> str:
    """The part of who stands behind "do": "do | Hà Nội hỗ trợ", but not "do Hội sáng lập"."""
    end = party.char_end
    behalf = _BEHALF.search(text, max(start, party.char_start - LEAD), party.char_start)
    reach = ON_BEHALF if behalf else REACH
    follows = any(0 <= a.start - end < reach for a in acts if a.direction != "take")
    follows = follows or (party.kind in BUILDS_THERE and INVESTS.match(text, end) is not None)
    until = min([end + REACH, *(a.start for a in acts if a.start >= end)])
    holds = _HOLDS.match(text, end) and any(end <= p.char_start < until for p in parties)
    gives = follows and not holds and not _HEADING.search(text, end, until)  # no "do đồng chí X dẫn đầu"
    takes = next((a.direction == "take" for a in acts if a.start >= end), False)
    if gives and _THANKS.search(text, end, until):
        return "subject"  # "ông Y cảm ơn tỉnh Z đã hỗ trợ": X receives
    if takes:  # "thay mặt tỉnh X, ông Y nhận ..."; what is received for a state goes to a body of it
        return "subject" if party.name not in STATES.values() else "place"
    return "giver" if gives else "place"


def is_in(party: Party, spans: Sequence[Span]) -> bool:
    """Whether a party begins inside one of the spans."""
    return any(start <= party.char_start < end for start, end in spans)


def _is_address(text: str, party: Party, named: Sequence[Span]) -> bool:
    """Whether a place right behind a work's name is where it stands: "Cầu Xay, | huyện Sẹt, tỉnh Nong, do ..."."""
    local = party.kind in ("province", "city") and any(text[end : party.char_start] == ", " for _, end in named)
    return local and not acts_at_once(text, party)


_LEADER = lexicon.regex(r"\b do \s (?: (?! \b (?:<heading>|do) \b ) [^.;:] ){3,170} \b <leads> \b", WORDS)


def _heads(text: str, start: int, end: int, acts: list[Act]) -> list[Span]:
    """Where it is told who leads a delegation: his other offices give nothing."""
    spans = [m.span() for m in _LEADER.finditer(text, start, end)]
    return [(s, e) for s, e in spans if not any(s < a.start < e and a.direction != "noun" for a in acts)]


_LED_BY = lexicon.regex(r"[^,.;]{0,150}? \b <heading> \s (?:<at_once> \s){0,2}", WORDS)


def _led_by(text: str, end: int, act: Act) -> bool:
    """Whether only who leads them stands between givers and their act: "được đoàn A | do ông B dẫn đầu | trao"."""
    return act.direction != "take" and _LED_BY.fullmatch(text, end, act.start) is not None
