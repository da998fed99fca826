"""Who gives and who receives: from the printed wording of a passage to the party of data/reference."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from helpers import names
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.bodies import Hit
from helpers.naming.items import name_matcher
from helpers.naming.newnames import side_told
from helpers.naming.party import OTHER, PEOPLE_OF, STATES, Party, differ, joint, opposite
from helpers.naming.partylists import MANY, listed
from helpers.naming.partynames import body_name, is_country, party_of
from helpers.naming.wordings import BORDER_VILLAGE, hits

__all__ = ["OTHER", "STATES", "Party", "differ", "joint", "opposite"]  # found here too


def find_parties(text: str, offset: int = 0) -> list[Party]:
    """Find who is named in a passage, in reading order, none overlapping.

    Args:
        text: a sentence or paragraph.
        offset: added to the spans, so that they point into the article.

    "UBND tỉnh Nghệ An" and "Công an tỉnh Nghệ An" are Nghệ An, "huyện Nongbok, tỉnh Khammouane (Lào)" is Khammouane,
    "Bộ Y tế Lào" is the Lao Ministry of Health, "Yên Bái, Sơn La và Điện Biên" is one Party of three members. "quan hệ
    Việt Nam - Lào" names nobody.
    """
    found = _found(text)
    if not offset:
        return list(found)
    return [replace(p, char_start=p.char_start + offset, char_end=p.char_end + offset) for p in found]


@lru_cache(maxsize=512)  # several extractors ask for the parties of one sentence
def _found(text: str) -> tuple[Party, ...]:
    return tuple(listed(text, _joined(text, hits(text))))


# ---- joining a body with its place and country

WORDS = "clause_words"  # data/reference/clause_words.csv
_LINK = lexicon.regex(r"[\s,(]* (?:(?:\d{1,2} \s+)? <link> \s+){0,3} [\s(]*", WORDS, ignore_case=False)  # "3 tỉnh"
_SEATED = lexicon.regex(r"\s* \(? (?:<seated> \s+){0,3} (?:tại|ở) \s+ (?:<unit> \s+)?", WORDS, ignore_case=False)
_UNIT = lexicon.regex(r"<own_unit> \s", WORDS)
_COMMUNE = lexicon.regex(rf"\s <commune> (?: \s [{UPPER}][\w'’]* ){{1,4}} ,?", WORDS, ignore_case=False)  # "xã Ba Tầng"
_NUMBERED = lexicon.regex(r"^\s\d{1,4} (?: \s <arm_of> )? (?=\s)", WORDS)  # "Đại đội Biên phòng | 321 (Lào)"
_WIDE = frozenset(lexicon.phrases(WORDS, "wide"))  # nhân dân | các bản vùng biên | tỉnh Xay
_BORDERS = lexicon.regex(
    r"\b <borders_on> \s+ (?:(?!(?:như|của)\b)[\w-]+\s+){0,4} (?:[\w-]+,\s+ (?:<unit>\s+)? | của\s+)? \(? $", WORDS
)  # "xã Ba Tầng giáp | huyện Nong"
_GIVES = lexicon.regex(r"\b <gives> \b", WORDS, ignore_case=False)
_HIT_BY = lexicon.regex(  # người dân | vùng lũ các tỉnh miền núi | Lào
    r"(?:\s (?:<region> (?!\w) | \d{1,2} | [^\W\dA-Z]+)){0,7} \s", WORDS, ignore_case=False
)


def _joined(text: str, hits: list[Hit]) -> list[Party]:
    """Bodies with the place and country that follow them; places with their province and country."""
    parties: list[Party] = []
    hits = _apart_from_superiors(text, hits)
    i = 0
    while i < len(hits):
        j = i + 1
        while j < len(hits) and _belongs(text, hits[i:j], hits[j]):
            j += 1
        party = _of_person(text, _victims(text, hits[i], _as_people(text, hits[i], party_of(hits[i:j]))))
        party = _of_friends(text, hits[i], party)
        party = None if _is_within_a_third(text, hits[i : j + 1], j - i) else party
        swallowed = parties and hits[i].start < parties[-1].char_end  # "Bộ CHQS | tỉnh bạn"
        if party and not swallowed and not (_is_neighbour(text, hits[i].start) or _is_source(text, party)):
            if parties and _is_same_person(text, parties[-1], party):
                party = replace(party, char_start=parties.pop().char_start)
            parties.append(party)
        i = j
    return parties


def _is_within_a_third(text: str, hits: list[Hit], length: int) -> bool:
    """Whether a place of no list is told to lie in a third country: "huyện Xay, | tỉnh Ratanakiri (Campuchia)".

    length: of the chain that it begins; the hit behind the chain is the last of the hits.
    """
    first, behind = hits[0], hits[-1]
    if length != 1 or len(hits) == 1 or not first.named or first.kind != "province":
        return False
    return bool(behind.body and behind.body["other"]) and _LINK.fullmatch(text, first.end, behind.start) is not None


def _is_source(text: str, party: Party) -> bool:
    """Whether a newspaper or agency only tells the news: "(TTXVN) Ngày 8/9, ...", "phóng viên TTXVN"."""
    if not _MEDIA.match(text, party.char_start):
        return False
    behind = _TELLS.match(text, party.char_end)
    return behind is not None or _TOLD_BY.search(text, 0, party.char_start) is not None


_MEDIA = lexicon.regex(r"<media> \b", WORDS)
_TOLD_BY = lexicon.regex(r"(?: ^ [(] | \b <told_by> \s (?:của\s)? ) $", WORDS)
_TELLS = lexicon.regex(r"\s* (?: [)]? \s* [-–:] | [)]? \s (?:ngày\s[\d/]+\s)? <agency_says> \b )", WORDS)
_FRIEND = lexicon.regex(
    r"\s (?:của\s)? (?P<friend> <friend> | (?P<region> (?:\d{1,2}\s)? <lao_region> ) ) (?!\w)", WORDS
)


def _of_friends(text: str, first: Hit, party: Party | None) -> Party | None:
    """The party, of the other side where it is told so: "Bộ CHQS | tỉnh bạn", "Đoàn quân sự | các tỉnh Bắc Lào".

    None where that is a province.
    """
    behind = _FRIEND.match(text, party.char_end) if party and first.body else None
    if party is None or behind is None or first.body is None or party.country != "VN":
        return party
    if behind["region"] and party.kind != "army":
        return party  # "nhân dân | các tỉnh Nam Lào": of that region
    if first.body["local"] == "{}" or not party.twin:
        # "Công an | tỉnh bạn" and "Quỹ Khuyến học của | tỉnh bạn": that province
        local = first.body["kind"] in ("organisation", "police", "province") or first.body["phrase"] in _WIDE
        if local and is_local_friend(behind["friend"]):
            return None
        if first.body["kind"] != "state" or not party.twin:
            return party  # but "nhân dân | nước bạn" is Laos
    return replace(party.on_side("LA"), char_end=behind.end())


def is_local_friend(friend: str) -> bool:
    """Whether what a paper calls the other side is a part of it: "tỉnh bạn", not "nước bạn"."""
    return any(unit in friend.lower() for unit in lexicon.phrases(WORDS, "own_unit"))


def _is_neighbour(text: str, start: int) -> bool:
    """Whether what stands at `start` is only a neighbour: "xã Ba Tầng giáp | Lào", not "các bản giáp biên | Lào"."""
    low = max(0, start - 44)
    return _BORDERS.search(text, low, start) is not None and BORDER_VILLAGE.search(text, low, start) is None


def _of_person(text: str, party: Party | None) -> Party | None:
    """The party, of the country of the person named right behind an office: "Thủ tướng | Sonexay Siphandone"."""
    if party is None or party.sure or party.kind not in ("state", "ministry"):
        return party
    named = next((m for m in name_matcher().find(text) if m.start == party.char_end + 1), None)
    person = names.people().get(str(named.key)) if named else None
    side = person.country if person else side_told(text, party.char_end + 1)
    return party.on_side(side) if side in OTHER else party


def _is_same_person(text: str, office: Party, other: Party) -> bool:
    """Whether an office that tells no country is that of who holds the next one: "Tổng Bí thư, | Chủ tịch nước Lào"."""
    both = office.kind == other.kind == "state" and office.name in STATES.values() and other.name in STATES.values()
    alone = _SEVERAL.search(text, max(0, office.char_start - 6), office.char_start) is None
    same = both and alone and not office.sure
    return same and _AND_HOLDS.fullmatch(text, office.char_end, other.char_start + 1) is not None


_SEVERAL = lexicon.regex(r"(?<!\w) <several> \s $", WORDS)  # "giữa hai | Chính phủ, | Việt Nam dành cho Lào"


_AND_HOLDS = re.compile(rf", [{UPPER}]")
_UNDER = lexicon.regex(r"\s+ (?:<under> \s+)?", WORDS)
_COMMAND = lexicon.regex(r"\s* ,? \s+ (?:<under> \s+)?", WORDS)  # "Tư lệnh Binh đoàn 12, | Bộ Quốc phòng"
_HAS_SUPERIOR = ("army", "company", "school", "organisation")


def _apart_from_superiors(text: str, hits: list[Hit]) -> list[Hit]:
    """The hits without the ministry or army that a body is told to be under: "Binh đoàn 12 | Bộ Quốc phòng"."""
    found: list[Hit] = []
    for hit in hits:
        last = found[-1] if found else None
        kind = (last.body["kind"] if last.body else last.kind) if last else ""
        above = hit.body is not None and hit.body["kind"] in ("ministry", "army")
        under = _COMMAND if kind == "army" else _UNDER
        if last and last.body and hit.body and _shortens(text, last, hit):
            continue
        if last and above and kind in _HAS_SUPERIOR and under.fullmatch(text, last.end, hit.start):
            found[-1] = last._replace(end=hit.end)
        elif last and last.body and _is_of_many(last.body, hit.body) and text[last.end : hit.start].isspace():
            continue
        else:
            found.append(hit)
    return found


def _shortens(text: str, name: Hit, short: Hit) -> bool:
    """Whether a body in brackets is only the short form of the one before: "Bộ đội Biên phòng | (BĐBP) | tỉnh Xay"."""
    bracketed = text[name.end : short.start] == " (" and text[short.end : short.end + 1] == ")"
    return bracketed and name.body is not None and short.body is not None and name.body["vn"] == short.body["vn"]


_SHORT = re.compile(rf"\s\([{UPPER}]{{2,9}}\)")  # "Bộ Chỉ huy Quân sự | (CHQS) | tỉnh Xay"


def _is_of_many(people: dict[str, str], many: dict[str, str] | None) -> bool:
    """Whether provinces only tell which people are meant: "nhân dân | các tỉnh miền Trung Việt Nam"."""
    return many is not None and many["vn"] == MANY[1] and people.get("phrase") in _WIDE


_HIT = lexicon.regex(r"\b <hit_by> \b", WORDS)


def _victims(text: str, first: Hit, party: Party | None) -> Party | None:
    """The party, but its people where they alone are meant: "nhân dân vùng lũ Việt Nam"."""
    if party is None or first.body is None or first.body.get("phrase") not in _NATION or party.kind == "people":
        return party
    behind = re.compile(r"\s+").match(text, party.char_end)
    hit = _HIT.search(text, first.end, party.char_end) or (behind and _HIT.match(text, behind.end()))
    return replace(party, name=f"{PEOPLE_OF}{party.name}", kind="people") if hit else party


_FOLK = lexicon.regex(r"\b <folk_of> \s $", WORDS)


def _as_people(text: str, first: Hit, party: Party | None) -> Party | None:
    """The party, but its people where only they are named: "tặng người Việt và | người Lào | ở Xay"."""
    folk = _FOLK.search(text, max(0, first.start - 12), first.start) if party and first.place == "Laos" else None
    if party is None or folk is None:
        return party
    return replace(party, name=f"{PEOPLE_OF}{party.name}", kind="people", char_start=folk.start())


_NATION = frozenset(lexicon.phrases(WORDS, "wide_people"))


_AT_FIRST = lexicon.regex(
    r"(?: ^ | [,;)\d] \s+ ) <at_place> \s+ (?: <spot> \s (?: \w+ \s \w+ \s | [^,;.:()]{1,24}, \s+ )? | <unit> \s+ )* $",
    WORDS,
)
_ACTS_THERE = lexicon.regex(
    r"\s+ (?:<has_done> \s+){0,2} (?: <acts> | <holder> ) \b",
    WORDS,
    acts=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] != "noun"),
)


def _gives_there(text: str, place: Hit, gap: str, province: Hit) -> bool:
    """Whether a province behind a place in it acts there: "Tại cửa khẩu Nậm Cắn, | tỉnh Nghệ An trao ..."."""
    unit = text[province.start].islower() and not place.body and province.place and gap == ", "
    if not unit or not _ACTS_THERE.match(text, province.end):
        return False
    return _AT_FIRST.search(text, max(0, place.start - 60), place.start) is not None


def _belongs(text: str, chain: list[Hit], nxt: Hit) -> bool:
    """Whether the next hit names the place or country of what the chain began."""
    first, last = chain[0], chain[-1]
    gap = _SHORT.sub("", _COMMUNE.sub(" ", text[last.end : nxt.start]))
    gap = _NUMBERED.sub("", gap) if first.body and first.body["kind"] == "army" else gap
    if len(gap) > 60 or _gives_there(text, first, gap, nxt):
        return False
    close = "," not in gap and _LINK.fullmatch(gap) is not None
    if "(" in gap and nxt.place and first.body is not None and body_name(first, nxt.place) in MANY:
        return False  # các tỉnh Trung Lào | (Xay, Sẹt): named one by one
    if nxt.named:  # nhân dân | huyện Xay Tha Ny
        return (
            first.body is not None
            and last is first
            and nxt.kind == "province"
            and first.body["local"] != ""
            and first.body["kind"] in ("people", "province", "state", "police", "organisation")
            and (close or (first.body.get("phrase") in _WIDE and _HIT_BY.fullmatch(gap) is not None))
        )
    if nxt.place is None:  # Chính phủ | Nhật Bản, Tập đoàn Xay của | Hàn Quốc
        whose = first.body is None and first.kind == "company"
        return (
            (whose or (first.body is not None and not first.body["other"]))
            and last is first
            and bool(nxt.body and nxt.body["other"])
            and close
        )
    there = names.places()[nxt.place]
    if first.body is not None:
        kind = first.body["kind"]
        seat = there.kind != "other" or is_country(there.name)  # "lưu học sinh Lào tại Đại học Huế": two parties
        if kind in ("embassy", "community", "people") and seat and _SEATED.fullmatch(gap):
            return True  # Đại sứ quán Việt Nam | tại Lào
        if last is first:
            wide = kind == "people" or first.body.get("phrase") in _WIDE
            return close or (wide and _HIT_BY.fullmatch(gap) is not None and not _GIVES.search(gap))
    if last.place is None and last.body is None:
        unit = last.kind == "province" and there.kind == "province"
        school = last.kind == "school" and there.name == "Laos"  # Học viện Xay, | Lào
        return ((unit or school) and _LINK.fullmatch(gap) is not None) or close
    if last.place is None:
        return False
    here = names.places()[last.place]
    inside = there.name in ("Việt Nam", "Laos") and there.country == here.country
    if first.body is not None and is_country(here.name) and there.country == here.country and "(" not in gap:
        return first.body["local"] != "" and close  # Mặt trận Tổ quốc Việt Nam | tỉnh Xay
    # "huyện Phôn Thoong, | tỉnh Luang Prabang": another province has a district of that name
    told = here.kind == "district" and there.kind == "province" and _UNIT.match(text, nxt.start)
    told = told and here.country == there.country
    return bool(inside or told or here.parent == there.name) and _LINK.fullmatch(gap) is not None
