"""Parties whose wording does not tell their country ("Chính phủ", "Công ty Xay"): Vietnamese where Laos is not near."""

from __future__ import annotations

from dataclasses import replace

from helpers.aid.at_home import is_abroad, is_mission
from helpers.aid.giving_acts import find_acts
from helpers.aid.givings_told import Reading
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import STATES, Party
from helpers.naming.party import COMMUNITY_IN
from helpers.naming.unlisted import is_by_sound
from helpers.text import Sentence


def with_sides(so_far: Reading, sentence: Sentence, number: int, parties: list[Party]) -> list[Party]:
    """The parties, with bodies that do not tell their country ("Chính phủ") read as Vietnamese where Laos is not near.

    A giver is Lao only when the sentence itself names Laos; a receiver also when the two sentences before do. So is a
    company or fund that no list holds.
    """
    parties = _with_families_abroad(so_far, sentence.text, number, _without_compatriots(sentence.text, parties))
    parties = [p for p in parties if p.kind != "organisation" or not _FUND_OF.match(sentence.text, p.char_end)]
    parties = [p for p in parties if not _is_fund_of_next(sentence.text, p, parties)]
    if so_far.clause_before(number) and so_far.told and so_far.told[-1].receiver.country == "LA":
        parties = [p for p in parties if not _FUND.match(sentence.text, p.char_start)]
    if not any(_is_open(p) for p in parties):
        return parties
    # "Công ty Khăm-la"
    parties = [p.on_side("LA") if p.country is None and is_by_sound(p.name) else p for p in parties]
    parties = _with_folk_abroad(so_far, sentence.text, number, parties)
    before = so_far.parties(number - 1) if so_far.clause_before(number) else []
    lao_before = any(p.country == "LA" for p in before) and not any(p.country == "VN" and p.sure for p in before)
    ours = so_far.told[-1:] and so_far.told[-1].number == number - 1 and so_far.told[-1].giver.country == "VN"
    lao_before = lao_before and not ours  # "đoàn tặng tỉnh Xay 9 triệu; | Công ty Sẹt ủng hộ 8 triệu": beside them
    here = lao_before or any(p.country == "LA" or (is_mission(p) and p.country == "VN" and p.sure) for p in parties)
    near = here or any(map(_is_in_laos, parties))
    near = near or any(p.country == "LA" and p.sure for at in _before(number, 2) for p in so_far.parties(at))
    near = near or any(one.number >= number - 2 for one in so_far.told[-1:])  # "Đoàn tặng X 9 triệu đồng; tặng ..."
    first = min((a.start for a in find_acts(sentence.text)), default=0)
    return [
        replace(p, country="VN", sure=True, twin=None)
        if _is_open(p)
        and p.twin != p.name  # a joint venture, of either side
        and (not near or (not here and not _is_meant(sentence.text, p) and (p.country is None or p.char_end <= first)))
        else p
        for p in parties
    ]


def _is_in_laos(party: Party) -> bool:
    """Whether an association of ours is told to be in Laos: "Hội Doanh nghiệp Việt Nam tại Bắc Lào"."""
    there = party.kind in ("organisation", "community") and party.name.endswith(STATES["LA"])
    return there and party.country == "VN" and party.sure


def _without_compatriots(text: str, parties: list[Party]) -> list[Party]:
    """The parties without "đồng bào" whom a firm helps at a place of Laos: "lo an sinh tại Lào, giúp | đồng bào".

    They are the people of that place, whatever the word says of compatriots.
    """
    folk = [p for p in parties if p.kind == "people" and p.country == "VN" and _COMPATRIOTS.match(text, p.char_start)]
    ours = any(p.country == "VN" and p.kind not in ("company", "people") for p in parties)
    if not folk or ours or not any(p.kind == "company" for p in parties) or _AT_HOME.search(text):
        return parties
    there = [p for p in parties if p.country == "LA" and p.sure and p.kind in ("state", "province", "city")]
    if not any(_AT.search(text, max(0, p.char_start - 20), p.char_start) for p in there):
        return parties
    return [p for p in parties if p not in folk]


def _with_families_abroad(so_far: Reading, text: str, number: int, parties: list[Party]) -> list[Party]:
    """The parties, families told to be of the Vietnamese in Laos being that community.

    "Hộ nghèo gốc Việt", "gia đình chính sách trong cộng đồng"; families of merit whom an embassy or association gives
    to are theirs, too.
    """
    folk = [p for p in parties if p.kind == "people"]
    if not folk:
        return parties
    named = [p for p in parties if p.kind == "community"]
    here = any(map(is_abroad, parties))
    found = []
    for party in parties:
        whose = _OF_COMMUNITY.match(text, party.char_end) if party in folk else None
        merit = party in folk and here and _MERIT.match(text, party.char_start)
        if whose or (merit and not _OF_LAOS.match(text, party.char_end)):
            end = whose.end() if whose else party.char_end
            own = next((p for p in named if party.char_end < p.char_start <= end or p.char_start == end), None)
            known = own or next((p for p in so_far.parties_before(number) if _is_community(p)), None)
            name = known.name if known and _is_community(known) else f"{COMMUNITY_IN}{STATES['LA']}"
            party = Party(name, "VN", "community", party.char_start, own.char_end if own else end)
        if not found or party.char_start >= found[-1].char_end:
            found.append(party)
    return found


def _is_community(party: Party) -> bool:
    return party.kind == "community" and party.name.startswith(COMMUNITY_IN)


def _is_fund_of_next(text: str, fund: Party, parties: list[Party]) -> bool:
    """Whether a fund is that of who is named behind it: "tặng | Quỹ vì người nghèo | của Quốc hội Lào"."""
    if fund.kind != "organisation" or not _A_FUND.match(text, fund.char_start):
        return False
    return any(p.sure and text[fund.char_end : p.char_start] == " của " for p in parties)


_OF_COMMUNITY = lexicon.regex(  # "các gia đình | có công trong cộng đồng", "hộ nghèo | gốc Việt"
    r"(?: , | [^,.;:()\d] ){0,60}? \s <of_community> (?!\w)", "clause_words"
)
_MERIT = lexicon.regex(r"(?:các \s)? <merit_folk> \b", "clause_words")
_OF_LAOS = lexicon.regex(r"(?:\s [^\W\d]+){0,3}? \s Lào \b", "clause_words")
_COMPATRIOTS = lexicon.regex(rf"<compatriots> (?! \s (?-i:[{UPPER}]) )", "clause_words")
_AT_HOME = lexicon.regex(r"\b (?: <home> | <home_region> ) \b", "clause_words")
_AT = lexicon.regex(r"\b <where> \s (?:[^\W\d]+\s)? $", "clause_words")
_FUND_OF = lexicon.regex(
    r"\s của \s <bare_receiver> \b (?! \s (?-i:[A-ZĐ]))", "clause_words"
)  # "quỹ khuyến học | của nhà trường"
_A_FUND = lexicon.regex(r"<fund_of> \b", "clause_words")
_FUND = lexicon.regex(  # "tặng Trường Xay 50 máy tính; Công ty Sẹt ủng hộ 9 triệu cho | quỹ khuyến học": theirs
    r"<fund_of> \s (?-i:[^\W\dA-ZĐ]\w*) (?! [^.;,]* [A-ZĐ] )", "clause_words", ignore_case=False
)
_FOLK = lexicon.regex(rf"<folk_abroad> \s+ (?! (?-i:[{UPPER}]) )", "clause_words")


def _with_folk_abroad(so_far: Reading, text: str, number: int, parties: list[Party]) -> list[Party]:
    """The parties, "bà con" who do something being the Vietnamese in Laos whom this sentence or two before it told."""
    folk = [p for p in parties if p.kind == "people" and not p.sure and _FOLK.match(text, p.char_start)]
    before = (p for at in reversed(_before(number, 2)) for p in so_far.parties(at))
    abroad = next((p for p in before if p.kind == "community" and p.country == "VN"), None) if folk else None
    if abroad is None:
        return parties
    first = min((a.start for a in find_acts(text)), default=0)
    return [
        replace(abroad, char_start=p.char_start, char_end=p.char_end) if p in folk and p.char_end <= first else p
        for p in parties
    ]


def _before(number: int, reach: int) -> range:
    """The numbers of the sentences before one."""
    return range(max(0, number - reach), number)


_FOR = lexicon.regex(r"\b <to> \s+ $", "clause_words")


_HOSPITAL = lexicon.regex(r"<name_hospital> \b", "bodies", column="phrase")


def _is_meant(text: str, party: Party) -> bool:
    """Whether people are those whom something is for: "bếp ăn cho | học sinh do Bộ A hỗ trợ"; or a hospital is."""
    if party.kind == "organisation" and _HOSPITAL.match(text, party.char_start):
        return True  # a party only where it receives
    return party.kind == "people" and _FOR.search(text, max(0, party.char_start - 10), party.char_start) is not None


def _is_open(party: Party) -> bool:
    """Whether a party's wording does not tell its country, though it would be Vietnam's at home."""
    unlisted = party.country is None and party.kind in ("company", "organisation")
    return unlisted or (party.country == "VN" and not party.sure)
