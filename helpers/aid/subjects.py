"""Who gives when a clause leaves its subject out, or tells it by its kind or a person's name alone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain

from helpers.aid.at_home import is_abroad
from helpers.aid.deal import Deal
from helpers.aid.giving_roles import acts_at_once, role_of
from helpers.aid.givings_told import SPAN, Reading, sentences_before
from helpers.language import lexicon, regexes
from helpers.language.letters import UPPER
from helpers.naming.newnames import side_told
from helpers.naming.parties import STATES, Party, is_local_friend
from helpers.text import Sentence

_AUXILIARY = r"(?:(?:đã|còn|cũng|sẽ|vừa|tiếp\ tục|<hands>|<decides>|<promises>|<time_ahead>) \s+){0,3}"
_BARE = lexicon.regex(  # "Dịp này, công ty cũng | tặng ...", "đoàn đến thăm Trường Xay và | tặng ..."
    r"(?:^|[,;:]\s+|\.\s+|\b(?:<agent>|<relative>|được|<says>|<thanks>(?:\s<thanks_how>){0,5})\s+) (?:<lead_of>\s+)?"
    rf"(?P<kind><bare_giver>) \s+ (?:<who_is_in> \s [^.;:]{{3,90}}? \s (?= <goes_to> | <has_done>))? {_AUXILIARY}"
    rf"(?: <goes_to> \s (?:[^.;:] | (?<=\d)\.(?=\d)){{0,160}}? (?:,|\bvà) \s+ {_AUXILIARY} )? $",
    "clause_words",
)


def bare_giver(text: str, start: int, end: int) -> str | None:
    """The subject of a verb at `end`, when it is told by its kind alone: "đoàn đã | tặng"."""
    bare = _BARE.search(text, start, end) or _FOR_BARE.search(text, start, end)
    return bare["kind"].lower() if bare else None


_FOR_BARE = lexicon.regex(  # "Thay mặt đoàn, Phó Cục trưởng Lê Văn Hòa đã | trao tặng"
    rf"(?:^|\.\s+|,\s+) <on_behalf> \s+ (?P<kind><bare_giver>) \s* , [^,.;:]{{3,90}}? \s {_AUXILIARY} $", "clause_words"
)


def told_by_unit(text: str, start: int, end: int) -> bool:
    """Whether the subject of a verb at `end` is a province or city told by its unit alone: "| tỉnh | dành 45 suất"."""
    units = lexicon.phrases("clause_words", "own_unit")
    return any(unit in text for unit in units) and bare_giver(text, start, end) in units


def bare_giver_kinds(text: str, start: int, end: int) -> list[str]:
    """The kinds of party that the subject of a verb at `end` can mean, when it is told by its kind alone."""
    word = bare_giver(text, start, end)
    return lexicon.split(lexicon.phrases("clause_words", "bare_giver")[word]) if word else []


def is_by_another_kind(text: str, deal: Deal) -> bool:
    """Whether who gives is told by a kind that none of the givers named is of: "Trường Xay ... do thành phố | tặng"."""
    told = _BY_KIND.search(text, deal.start, deal.verb.start)
    kinds = lexicon.split(lexicon.phrases("clause_words", "bare_giver")[told["kind"].lower()]) if told else []
    return bool(kinds) and not any(g.kind in kinds for g in deal.givers)


_BY_KIND = lexicon.regex(r"\b <agent> \s (?P<kind><bare_giver>) \s (?:<at_once> \s){0,2} $", "clause_words")
_FRIEND = lexicon.regex(  # "phía bạn đã | trao", "Bạn cũng vừa | tặng"
    rf"(?:^|[,;:“\"]\s*|\.\s+|\b<says>\s+) (?:<lead_of>\s+)? (?P<kind><friend>) \s+ {_AUXILIARY} $", "clause_words"
)


def friend_gives(so_far: Reading, deal: Deal, sentence: Sentence, number: int) -> Party | None:
    """The other side as a Vietnamese paper calls it when it gives: "bạn đã tặng ..." is Laos, or its last party before.

    "tỉnh bạn" is a province told before.
    """
    friend = _FRIEND.search(sentence.text, deal.start, deal.verb.start)
    if not friend or deal.verb.direction in ("take", "noun"):
        return None
    local = any(r.kind in ("province", "city") and r.country == "VN" for r in (*deal.receivers, *deal.places))
    if not is_local_friend(friend["kind"]) and not local:
        return Party(STATES["LA"], "LA", "state", friend.start("kind"), friend.end("kind"))
    here = (p for p in so_far.parties(number) if p.char_end <= friend.start())
    told = (p for p in chain(here, so_far.parties_before(number)) if p.sure and p.country == "LA")
    whole = Party(STATES["LA"], "LA", "state", friend.start("kind"), friend.end("kind")) if local else None
    return next((p for p in told if p.kind in ("province", "city")), whole)


_AT_ONCE = lexicon.regex(  # "... 3 tỷ kíp; | đã dành", "...; | thăm Bệnh viện Xay và trao", "...; | tại tỉnh Xay trao"
    rf"\s* (?:<and_also> \s+)? (?: (?:tại|ở) \s [^,.;:]{{3,50}}? ,? \s+ )? {_AUXILIARY} "
    rf"(?: <goes_to> \b [^.;:]{{0,80}}? (?:,|\s và) \s+ {_AUXILIARY} )? $",
    "clause_words",
)


def subject_before(so_far: Reading, deal: Deal, sentence: Sentence, number: int) -> Party | None:
    """The giver that a semicolon carries on: "Công ty A đạt doanh thu 3 tỷ kíp; | đã dành 2 tỷ kíp giúp ..."."""
    told = any(r.sure and not is_abroad(r) for r in deal.receivers)
    if not so_far.clause_before(number) or not _AT_ONCE.fullmatch(sentence.text, deal.start, deal.verb.start):
        return None
    first = number - 1
    while so_far.clause_before(first) and not so_far.parties(first):
        first -= 1  # "A giúp B 9 tỷ đồng; đào tạo 90 cán bộ; | tặng 8 tỷ đồng"
    givers = [replace(t.giver, sure=True, twin=None) for t in so_far.told[-1:] if t.number >= first]
    before = so_far.article.sentences[number - 1].text
    parties = so_far.parties(number - 1)
    acting = [p for p in parties if _HAS.match(before, p.char_end) or acts_at_once(before, p)]
    acting = [p for p in acting if role_of(before, p, 0, None) == "subject"]
    if told:  # "Bộ Tư lệnh A trao 9 suất quà cho hộ nghèo ở Xay; | tặng 3 đại đội của Lào 6 triệu đồng"
        acting = [replace(p, sure=True, twin=None) for p in acting if acts_at_once(before, p) and p.country == "VN"]
        return acting[0] if acting and not any(t.number >= first for t in so_far.told[-1:]) else None
    subjects = (p for p in parties if p.kind in ("company", "organisation", "community"))
    return next(iter([*givers, *acting[:1], *subjects]), None)


_HAS = lexicon.regex(
    r"\s+ (?:đã|cũng|còn|vừa) \s", "clause_words"
)  # "Đến nay, tỉnh Xay | đã đào tạo 90 sinh viên; ..."


_PRONOUN = lexicon.regex(rf"(?:^|[,;:]\s+|\.\s+) <pronoun> \s+ {_AUXILIARY} $", "clause_words")


def pronoun_before(so_far: Reading, deal: Deal, sentence: Sentence, number: int) -> Party | None:
    """The body of whom a pronoun means: the subject of the sentence before, "... Nhân đó, ông | trao 9 triệu kíp"."""
    pronoun = _PRONOUN.search(sentence.text, deal.start, deal.verb.start) if number else None
    if pronoun is None:
        return None
    last = so_far.told[-1] if so_far.told and so_far.told[-1].number == number - 1 else None
    if last and so_far.calendar.is_quoted(sentence.start) and _ADDRESSED.search(pronoun[0]):
        return last.giver  # "Công an tỉnh Xay giúp chúng tôi nhiều. Năm 2031, các đồng chí | tặng 9 triệu đồng"
    before = so_far.article.sentences[number - 1].text
    parties = so_far.parties(number - 1)
    return next((p for p in parties if p.sure and role_of(before, p, 0, None) == "subject"), None)


_ADDRESSED = lexicon.regex(r"\b <addressed> \b", "clause_words")
_PERSON = regexes.compiled(  # "Đại tá Lê Thành | đã trao tặng", "ông Bounmy, đại diện công ty, | trao"
    rf"(?P<name> [{UPPER}][\w-]* (?: \s [{UPPER}][\w-]* ){{1,4}} ) (?: , [^,.;:]{{3,60}} , )? \s+ {_AUXILIARY} $",
    re.VERBOSE,
)
_MEETS = lexicon.regex(r"\b <receives_guest> \b", "clause_words")
_OFFICE = 60  # code points between a person's name and the body of his office


def body_of_person(so_far: Reading, deal: Deal, sentence: Sentence, number: int) -> Party | None:
    """The body that the sentences before give to a person who is the subject: "Bộ trưởng Bộ Tư pháp Lê Thành"."""
    person = _PERSON.search(sentence.text, deal.start, deal.verb.start)
    if not person or deal.verb.direction in ("take", "noun"):
        return None
    if any(p.char_start < person.end("name") and person.start("name") < p.char_end for p in so_far.parties(number)):
        return None  # "Ngân sách tỉnh | Nghệ An"
    name = " ".join(person["name"].split()[-3:])
    side = side_told(sentence.text, person.start("name"))
    for at in sentences_before(number, SPAN):
        text = so_far.article.sentences[at].text
        if (start := text.find(name)) >= 0 and (parties := so_far.parties(at)):
            end = start + len(name)
            parties = [p for p in parties if not (side and p.sure and p.country and p.country != side)]
            parties = [p for p in parties if not _MEETS.search(text, min(p.char_end, start), start)]
            if not parties:
                continue  # "Bộ trưởng Bộ Quốc phòng Lào đã tiếp | Thiếu tướng Lê Thành"
            gaps = [start - p.char_end if p.char_end <= start else p.char_start - end for p in parties]
            nearest = min(
                range(len(gaps)),
                key=lambda i: gaps[i] + _OFFICE * (parties[i].char_start > start and not parties[i].sure),
            )
            if gaps[nearest] <= _OFFICE:
                return parties[nearest]  # else told with his name alone
    return None


def names_somebody(text: str, start: int, verb: int) -> bool:
    """Whether words before a verb name who gives, though no list holds him: "World Vision | tài trợ 9.000 USD".

    An official is no such: he gives for whom the sentences before told.
    """
    part = text[start:verb].rsplit(", ", 1)[-1]
    words = part.split()
    named = [word for word in words if word[:1].isupper()]
    if not named or named[0] != words[0] or _OFFICIAL.search(part) or _ADVERBIAL.match(part):
        return False
    later = not text[start:verb].startswith(part)  # no first word of its clause
    return len(named) > 1 or named[0].isupper() or (later and named[0].isascii())


_OFFICIAL = lexicon.regex(r"\b <official_gives> \b", "clause_words")
_ADVERBIAL = lexicon.regex(r"\s* <adverbial> \b", "clause_words")
