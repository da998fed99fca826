"""Verbs and nouns of giving in a sentence: which stand there, and how each tells who gives."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from helpers.language import lexicon

WORDS = "clause_words"  # data/reference/clause_words.csv


class Act(NamedTuple):
    """A verb or noun of giving found in a sentence.

    direction: give (the receiver may follow at once: "tặng Lào"), hand (the thing given follows: "trao 3 tỷ đồng cho
    Lào"), take (the subject receives), noun ("quà của Việt Nam").
    """

    start: int
    end: int
    phrase: str
    direction: str
    stage: str
    kind: str


@cache
def act_matcher() -> lexicon.Matcher:
    """Acts of giving together with the longer acts of another sort that hide one ("hỗ trợ lẫn nhau")."""
    wanted = [(r["phrase"], r) for r in lexicon.rows("acts") if r["group"] in ("giving", "not_giving")]
    return lexicon.Matcher(wanted)


@lru_cache(maxsize=64)  # several rules ask for the acts of one sentence
def find_acts(text: str) -> tuple[Act, ...]:
    """The acts of giving in a sentence, in reading order."""
    found = [
        Act(m.start, m.end, text[m.start : m.end].lower(), direction, m.key["stage"], m.key["kind"])
        for m in act_matcher().find(text)
        if m.key["group"] == "giving" and (direction := _direction(text, m)) and not _is_share(text, m)
        if not (direction == "take" and _TAKEN_IN.match(text, m.end))
    ]
    found = [_of_taking(text, before, act) for before, act in pairwise([None, *found])]
    lends = any(map(text.__contains__, lexicon.phrases("clause_words", "lent")))
    for m in _LENT.finditer(text) if lends else ():
        if not any(a.start <= m.start("verb") < a.end for a in found):
            found.append(Act(m.start("verb"), m.end("verb"), m["verb"].lower(), "hand", "pledged", "loan"))
    trains = any(map(text.__contains__, trainings()))  # what a side spends on the other's people
    for m in _TRAINED.finditer(text) if trains else ():
        if not any(a.start <= m.start("verb") < a.end for a in found):
            found.append(Act(m.start("verb"), m.end("verb"), m["verb"].lower(), "give", "delivered", "grant"))
    return tuple(sorted(found, key=lambda act: act.start))


_TAKEN_IN = lexicon.regex(
    r"\s (?: <hedge> \s )? \d[\d.]* \s <taken_in> \b",
    WORDS,
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)


@cache
def trainings() -> frozenset[str]:
    """Verbs of training, which are acts of giving where their cost is told."""
    return frozenset(lexicon.phrases(WORDS, "trains_for"))


_TRAINED = lexicon.regex(  # "đã tiếp nhận, | đào tạo | 90 cán bộ cho tỉnh Xay với tổng kinh phí 9 tỷ đồng"
    r"""\b (?P<verb> <trains_for> )
    (?= [^.;:]{0,20} \s \d [^.;:]{8,160}? \b <training_cost> \s (?:[^\W\d]+ \s){0,3}? \d )""",
    WORDS,
)


def _direction(text: str, act: lexicon.Match) -> str | None:
    """How an act tells who gives, None when it is only watched; somebody's is a noun: "dự lễ | trao quà | của".

    So is "lễ | trao tặng | 90 máy tính của Bộ Xay", but not "lễ | bàn giao | 9 trụ sở của", who receives them.
    """
    held = _HELD.search(text, max(0, act.start - 8), act.start) is not None
    watched = act.key["direction"] != "noun" and _is_watched(text, act.start)
    if (held or watched) and act.key["kind"] == "gift" and _OWNED.match(text, act.start):
        return "noun"
    if not watched:
        return str(act.key["direction"])
    return "noun" if text.startswith(" của ", act.end) else None


_HELD = lexicon.regex(r"\b <ceremony_word> \s $", WORDS)
_OWNED = lexicon.regex(  # "trao tặng 1.000 bộ máy tính của | Bộ Xay"
    r"<hands> (?:\s[^\W\d]+){0,4} \s \d [^;:,()]{1,60}? \s của \s", WORDS
)


def _of_taking(text: str, before: Act | None, act: Act) -> Act:
    """The act, as a noun when it only tells what is taken: "Lào nhận | viện trợ từ Việt Nam"."""
    taken = before is not None and before.direction == "take" and not text[before.end : act.start].strip()
    return act._replace(direction="noun") if taken and act.direction == "give" else act


_SHARE = re.compile(r"\s+ (?:[^\W\d]+\s+)? (?P<percent>\d[\d.,]*) \s? %", re.VERBOSE)


def _is_share(text: str, act: lexicon.Match) -> bool:
    """Whether an act is of a share and no gift: "góp | 20% vốn"; but aid may be of the whole: "viện trợ | 100% vốn"."""
    share = _SHARE.match(text, act.end)
    return share is not None and not (share["percent"] == "100" and act.key["direction"] == "give")


def _is_watched(text: str, start: int) -> bool:
    """Whether an act is only attended ("dự lễ | bàn giao"), and not held ("tổ chức lễ | bàn giao") or done there."""
    low = max(0, start - 40)
    if _CEREMONY.search(text, low, start) is None or _HOLDS.search(text, low, start):
        return False
    return _DONE_THERE.search(text, low, start) is None  # "tại lễ bàn giao đã | trao"


_LENT = lexicon.regex(r"\b cho \s (?:[^\s,.;]+ \s){1,8}? (?P<verb><lent>) \b", "clause_words")  # "cho Lào | vay"


_CEREMONY = lexicon.regex(  # "dự lễ khánh thành và | bàn giao"
    r"\b (?! <not_attended> \b) <attended> \s (?:[^\s,.;]+\s){0,4} $", WORDS
)


_HOLDS = lexicon.regex(r"\b <holds> \s (?:[^\s,.;]+\s){0,3} $", WORDS)
_DONE_THERE = lexicon.regex(r"\b (?: <has_done> | <hands> ) \s $", WORDS)


def names_no_gift(text: str) -> bool:
    """Whether a sentence names what is handed over and no gift: suspects, orders, what is sold."""
    return _NOT_GOODS.search(_AGAINST.sub(" ", text)) is not None


def hands_goods(text: str, *, presents: bool = False) -> bool:
    """Whether a sentence tells that goods are handed over: "trao 60 máy tính", "thiết bị ... được Bộ Xay tặng".

    presents: those of any sort count, too ("tặng quà lưu học sinh Lào").
    """
    found = find_acts(text)
    acts = [a for a in found if a.phrase in _hand_over()]
    if presents and any(a.phrase in lexicon.phrases(WORDS, "gives_presents") for a in found):
        return not names_no_gift(text)
    starts = [*(m.start() for m in _CEREMONIAL.finditer(text)), *(a.start for a in acts)]
    goods = [m.start() for m in (_PRESENTS if presents else _GOODS).finditer(text)] if starts else []
    if not goods or names_no_gift(text):
        return False
    behind = any(0 <= at - start < _NEAR for start in starts for at in goods)
    return behind or any(at < a.start and _PASSIVE.search(text, at, a.start) for a in acts for at in goods)


def hands_counted_goods(text: str) -> bool:
    """Whether a sentence tells that hundreds of goods were handed over on the occasion: "Dịp này, A tặng B 600 máy".

    So it is news wherever it stands; a few presents are handed over at any meeting.
    """
    if _ON_OCCASION.match(text) is None or _HUNDREDS.search(text) is None or names_no_gift(text):
        return False
    return any(a.phrase in _hand_over() for a in find_acts(text))


_ON_OCCASION = lexicon.regex(r"(?: cũng \s )? <on_occasion> \b", WORDS)
_HUNDREDS = lexicon.regex(
    r"(?<![\d/.,-]) \d{1,3} (?: \d | \.\d{3} )+ \s (?:[^\W\d]+ \s){0,3}? (?: <gift_goods> | <books> ) \b", WORDS
)


def tells_gift(title: str, *, alone: bool = False) -> bool:
    """Whether a headline tells that something is given: "Huyện Xay tặng gạo cho bản Sẹt".

    alone: not as one of the things done on a visit, "Đoàn Xay chúc Tết, tặng quà tỉnh Sẹt".
    """
    given = next((a for a in find_acts(title) if a.phrase in _hand_over() or a.kind == "gift"), None)
    return given is not None and not (alone and _GREETS.search(title, 0, given.start))


_GREETS = lexicon.regex(r"\b <greets> \b", WORDS)
_NEAR = 120  # code points between an act and the goods: who receives them may stand there
_GOODS = lexicon.regex(r"\b <gift_goods> \b", WORDS)
_PRESENTS = lexicon.regex(r"\b (?: <gift_goods> | <present> ) \b", WORDS)
_NOT_GOODS = lexicon.regex(r"\b <not_goods> \b", WORDS)  # "bàn giao phương tiện, đối tượng": seized
_AGAINST = lexicon.regex(r"\b <against_drugs> \b", WORDS)  # "Trung tâm cai nghiện | ma túy": no drugs are handed over
_CEREMONIAL = lexicon.regex(r"\b <goods_ceremony> \b", WORDS)
_PASSIVE = lexicon.regex(r"\b <done_to> \s [^.;]{0,160} $", WORDS)  # "số thuốc | mà đồn ... | trao"


@cache
def _hand_over() -> frozenset[str]:
    return frozenset(lexicon.phrases(WORDS, "gives_goods"))
