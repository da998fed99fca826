"""Whether what a sentence gives stays at home, so that it is no giving between the two sides."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.aid.collected import collected_from
from helpers.aid.deal import Deal
from helpers.aid.giving_acts import find_acts
from helpers.aid.giving_roles import role_of
from helpers.aid.givings_told import REACH, Reading, Told, sentences_before
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.naming.parties import OTHER, STATES, Party
from helpers.naming.placenames import find_places

BESIDE = 6  # code points between a receiver and its verb: "Lào | đã nhận"
NEXT = 2  # sentences in which somebody joins in a collection told before
_HOME = lexicon.regex(r"\b <home> \b", "clause_words")
_BUDGET = lexicon.regex(r"\b <state_budget> \b", "clause_words")
_AT = lexicon.regex(r"\b <inside_place> \s (?: \w+ \s )? $", "clause_words")
_AT_SPOT = lexicon.regex(r"\b <inside_place> \s (?: [^,.;:]{1,30} , \s ){0,2} $", "clause_words")
_AREA = lexicon.regex(r"\b <home_area> \b", "clause_words")
_COMMUNE = lexicon.regex(  # "các hộ nghèo trong | xã", "xã Ba Xay": Laos has none
    r"""\b (?: <longer_than_commune> | (?P<told> <home_commune>)
            (?= \s (?-i:[<upper>]) | \s \d | \s <commune_behind> \b | [.,;)] | $ ) )""",
    "clause_words",
    upper=UPPER,
)


def stays_home(text: str, parties: list[Party]) -> bool:
    """Whether what a sentence gives stays in Vietnam: "chi 35 tỷ đồng trên địa bàn", and nobody of Laos is named."""
    return not _names_abroad(parties) and _tells(_AREA, text)


def to_home_place(text: str, deal: Deal, parties: list[Party]) -> bool:
    """Whether it is given in a commune or at a district of ours, and nobody of Laos is named.

    "Tặng quà các hộ nghèo trong xã", "xây năm nhà nhân ái tại huyện A Lưới". Or spent: "chi 9 tỷ đồng cho người dân".
    """
    if _names_abroad(parties):
        return False
    if deal.verb.phrase in own_spending() and deal.receivers and not any(r.sure for r in deal.receivers):
        return True
    if _tells(_COMMUNE, text[: deal.end], deal.verb.end):
        return True
    giver = min((g.char_start for g in deal.givers), default=0)
    if any(m["told"] and _AT_SPOT.search(text, 0, m.start()) for m in _COMMUNE.finditer(text, 0, giver)):
        return True  # "tại bản A, xã Trung Lý, | đồn trao tặng nhà trường 9 triệu đồng"
    first = min((g.char_end for g in deal.givers), default=deal.verb.end)  # not "tại huyện A, | tỉnh B tặng ..."
    return any(_is_our_district(text, start, name) for start, _, name in find_places(text) if start >= first)


def _is_our_district(text: str, at: int, name: str) -> bool:
    place = names.places()[name]
    return (place.country, place.kind) == ("VN", "district") and _AT.search(text, 0, at) is not None


def in_third_country(text: str, parties: list[Party]) -> bool:
    """Whether it is given at a place of a third country, and none of Laos is named: "Tại Kratie, đoàn hỗ trợ tỉnh"."""
    away = any(p.country == "other" and role_of(text, p, 0, None) == "place" for p in parties)
    return away and not any(p.country == "LA" for p in parties)


def _names_abroad(parties: list[Party]) -> bool:
    return any(p.country == "LA" or is_abroad(p) for p in parties)


def is_abroad(party: Party) -> bool:
    """Whether a party of ours lives or works abroad: a community, an embassy."""
    return party.kind == "community" or is_mission(party)


def for_own_people(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether Laos gives to people whom nobody calls Vietnamese: "Chính phủ Lào xuất 9 tỷ kíp giúp người dân".

    They are those of Vietnam where the sentence names it, or the last before that names either does and this one tells
    no place of Laos nor that the money is its own budget's.
    """
    here = so_far.parties(number)
    giver = next((g for g in deal.givers if g.sure and g.country == "LA"), None)
    if giver is None or any(p.sure and p.country == "VN" for p in here):
        return False
    text = so_far.article.sentences[number].text
    own = _BUDGET.search(text, deal.start, deal.end) is not None
    own = own or any(p.sure and p.country == "LA" and p.char_start > deal.verb.start for p in here)
    told = ({p.country for p in so_far.parties(at) if p.sure} for at in reversed(range(max(0, number - REACH), number)))
    nearest = next((countries for countries in told if countries & OTHER.keys()), set())
    return own or "VN" not in nearest


def is_of_thirds(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether a firm of no list goes on with what other countries give: "Nhật Bản viện trợ 9 tỷ yên. Tập đoàn Xay ...".

    Nobody of Vietnam is named in either sentence.
    """
    printed = {(p.char_start, p.country) for p in so_far.parties(number)}
    firms = all(g.kind == "company" and (g.char_start, None) in printed for g in deal.givers)
    if not number or not deal.givers or not firms:
        return False
    sentences, before = so_far.article.sentences, so_far.parties(number - 1)
    same = sentences[number - 1].paragraph == sentences[number].paragraph and find_acts(sentences[number - 1].text)
    ours = any(p.country == "VN" and p.sure for p in (*before, *so_far.parties(number)))
    return bool(same) and not ours and any(p.country == "other" for p in before)


def is_mission(party: Party) -> bool:
    """Whether a party is an embassy or consulate."""
    return party.kind == "state" and party.name not in STATES.values()


def said_at_home(text: str, deal: Deal) -> bool:
    """Whether a giving is told to stay in the country: "đồng bào cả nước ủng hộ 9 tỷ đồng".

    So is one to a person told before: "tặng quà 2 triệu đồng cho ông". What many states pool is no gift of one to
    another either: "góp 1 triệu USD vào Quỹ ứng phó thiên tai ASEAN".
    """
    abroad = any(r.sure and r.country == "LA" for r in deal.receivers)  # "ủng hộ Quỹ vì người nghèo | tỉnh Hủa Phăn"
    abroad = abroad or any(is_abroad(p) for p in (*deal.givers[:1], *deal.receivers, *deal.places))
    home = (not abroad and _says_home(text, deal)) or _TO_HIM.search(text, deal.verb.end, deal.end)
    home = home or _POOLED.search(text, deal.verb.end, deal.end) or _TO_TEAM.search(text, deal.start, deal.end)
    ours = all(p.country != "LA" for p in (*deal.givers, *deal.receivers, *deal.places))
    home = home or (ours and _REGIONS.search(text, deal.verb.end, deal.end))  # "hỗ trợ 5 tỉnh miền Trung"
    home = home or _HIM_SUM.match(text, deal.verb.end, deal.end)
    return (home or _HIM_THINGS.match(text, deal.verb.end, deal.end)) is not None


def _says_home(text: str, deal: Deal) -> bool:
    """Whether words of a giving tell its home, and no giver's name: not "Tổng Liên đoàn | Lao động Việt Nam | trao"."""
    names = [(g.char_start, g.char_end) for g in deal.givers]
    told = (m.start() for m in _HOME.finditer(text, deal.start, deal.end) if not _ALONG.search(text, 0, m.start()))
    return any(not any(start < at < end for start, end in names) and not collected_from(text, at) for at in told)


_ALONG = lexicon.regex(
    r"\b <alongside> \b [^,.;]{0,70} $", "clause_words"
)  # "cùng lúc với lễ khai giảng trên | cả nước"


_REGIONS = lexicon.regex(r"\b <home_region> \b (?! [^,.;]{0,24} \b Lào )", "clause_words")
_POOLED = lexicon.regex(r"\b <into_pool> \s <pool> \b [^.,;]{0,60} \b <pooling> \b", "clause_words")
_TO_TEAM = lexicon.regex(r"\b <to_team> (?= \s \d | [.,;] | $ )", "clause_words")  # "cổ vũ, tặng đội | 2.000 USD"


_HIM_THINGS = lexicon.regex(  # "tặng | chị chân giả", but not "tặng | chị em", "tặng | bà con", "tặng ông Xay"
    r"\s <him> \s (?! <no_him> \b ) (?= [^\W\d_] ) (?! (?-i:[<upper>]) )", "clause_words", upper=UPPER
)
_HIM_SUM = lexicon.regex(  # "hỗ trợ | ông 50 triệu đồng"
    r"\s* <him> \s (?: <hedge> \s )? (?= \d )",
    "clause_words",
    hedge=lexicon.alternation(lexicon.phrases("units", "hedge")),
)
_TO_HIM = lexicon.regex(r"\b cho \s <him> (?= [.,;] | $ | \s <behind_him> \b )", "clause_words")


def is_one_sides(deal: Deal) -> bool:
    """Whether a giving is told whole and stays on one side: "Đại sứ quán tặng lưu học sinh Việt Nam 4 triệu kíp"."""
    return any(r.sure and r.country == g.country for g in deal.givers[:1] for r in deal.receivers)


_BOTH_PAY = lexicon.regex(r"\b <agent> \s (?:cả \s)? <both_sides> \b", "clause_words")


def is_shared(text: str, deal: Deal) -> bool:
    """Whether both sides pay, so that it is nobody's gift: "do chính phủ hai nước tài trợ"."""
    return not deal.givers and _BOTH_PAY.search(text, deal.start, deal.end) is not None


def both_take(text: str, deal: Deal, parties: list[Party]) -> bool:
    """Whether both sides receive, so that somebody else gives: "Lào nhận 90 dự án, Việt Nam nhận 12 dự án"."""
    if deal.givers or deal.verb.direction != "take":
        return False
    takes = [a.start for a in find_acts(text) if a.direction == "take"]
    takers = {p.country for p in parties if p.sure and any(0 <= at - p.char_end <= BESIDE for at in takes)}
    return {"VN", "LA"} <= takers


def joins_in(last: Told, giver: Party, number: int) -> bool:
    """Whether somebody at home gives behind a gift from abroad: "Lưu học sinh Lào ủng hộ A. Trường B trao ..."."""
    other = OTHER[giver.country or ""]
    from_there = last.giver.country == other and last.receiver.country == giver.country
    local = giver.kind not in ("state", "ministry") and number - last.number <= NEXT
    return from_there and local and giver.name not in last.receiver.name.split(";")


def goes_on_at_home(so_far: Reading, number: int) -> bool:
    """Whether a semicolon carries on what is received at home: "Mặt trận tỉnh A tiếp nhận ...; công ty B ..."."""
    text = so_far.clause_before(number)
    parties = so_far.parties(number - 1) if text else []
    takes = [a.start for a in find_acts(text) if a.direction == "take"]
    home = [p for p in parties if p.country == "VN" and p.sure and any(p.char_end <= start for start in takes)]
    return bool(home) and not any(p.country == "LA" for p in (*parties, *so_far.parties(number)))


def joins_in_at_home(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether somebody gives, nobody says to whom, right behind what was given at home, and Laos is named in neither.

    "Mặt trận hỗ trợ tỉnh Xay 9 tỷ đồng; thành phố A ủng hộ 5 tỷ đồng. Tập đoàn B ủng hộ 3 tỷ đồng."
    """
    last = so_far.home[-1] if so_far.home else -REACH
    ours = any(g.country in (None, "VN") for g in deal.givers[:1])
    if number - last > NEXT or not ours or any(r.sure for r in deal.receivers):
        return False
    between = (t for t in so_far.told if t.number >= last)
    return not any(between) and not any(p.country == "LA" for at in range(last, number + 1) for p in so_far.parties(at))


def came_home(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether the article turned to what is at home since it last told of Laos, and nobody says to whom is given.

    "Đồn tặng bản Na Xay (Lào) 9 triệu đồng. | Toàn tỉnh có 16 xã biên giới. | Quỹ khuyến học vận động được 9 tỷ đồng."
    """
    if deal.receivers or any(p.country == "LA" or is_abroad(p) for p in so_far.parties(number)):
        return False
    turn = _turn_home(so_far, number)
    since = () if turn is None else range(turn, number)
    told = ((so_far.article.sentences[at].text, at) for at in since)
    return turn is not None and not any(FRIEND.search(text) or _names_abroad(so_far.parties(at)) for text, at in told)


def _turn_home(so_far: Reading, number: int) -> int | None:
    """The last sentence that turns to what is at home, or before this one tells of a commune."""
    texts = [so_far.article.sentences[at].text for at in (number, *sentences_before(number))]
    turns = (back for back, text in enumerate(texts) if _tells(_TURNS_HOME, text) or (back and _tells(_COMMUNE, text)))
    return next((number - back for back in turns), None)


def _tells(words: re.Pattern[str], text: str, start: int = 0) -> bool:
    """Whether words of what is at home stand in a text, and not to tell who put up the money."""
    found = (m.start() for m in words.finditer(text, start) if not m.groupdict() or m["told"])
    return any(not collected_from(text, at) for at in found)


_TURNS_HOME = lexicon.regex(r"\b <turns_home> \b", "clause_words")
FRIEND = lexicon.regex(r"\b <friend> \b", "clause_words")  # "Hội đã trao 9 triệu đồng giúp | bạn"


def from_the_capital(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether a semicolon carries on what is spent at home: "Tỉnh Xay bố trí 9 tỷ đồng; Chính phủ hỗ trợ 6 tỷ đồng"."""
    before = so_far.parties(number - 1) if so_far.clause_before(number) else []
    state = any(g.name == STATES["VN"] for g in deal.givers) and not deal.receivers
    provinces = any(p.country == "VN" and p.kind in ("province", "city") for p in before)
    return state and provinces and not any(p.country == "LA" for p in (*before, *so_far.parties(number)))


def own_relief(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether Laos spends on what befell it: "Bão gây thiệt hại ở tỉnh Xay; Chính phủ Lào cấp 9 tỷ kíp khắc phục"."""
    giver = next((g for g in deal.givers if g.sure and g.country == "LA" and g.kind in ("state", "ministry")), None)
    named = any(r.sure or r.kind != "people" for r in deal.receivers)  # else "hỗ trợ người dân vùng lũ"
    if giver is None or named or _spends().isdisjoint(a.phrase for a in (deal.verb, *deal.acts)):
        return False
    span = (giver.char_start, giver.char_end)
    here = [p for p in so_far.parties(number) if p.sure and (p.char_start, p.char_end) != span]
    before = so_far.parties(number - 1) if number else []
    return not any(p.country == "VN" for p in here) and any(p.country == "LA" for p in (*here, *before))


def relief_at_home(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether those to whom the other side gave relieve their own: "A trao tỉnh Xay 9 tỷ đồng. Chính phủ Lào cấp ..."

    Whoever gives to victims whom nobody names, behind gifts to his own country, and tells nobody of the other one.
    """
    giver = next((g for g in deal.givers if g.sure and g.country in OTHER and g.kind in _RELIEVES), None)
    if giver is None or any(r.sure and r.country != giver.country for r in deal.receivers):
        return False
    text = so_far.article.sentences[number].text
    if any(p.sure and p.country != giver.country for p in so_far.parties(number)) or not _RELIEF.search(text):
        return False
    last = next((t for t in reversed(so_far.told) if t.giver.country != t.receiver.country), None)
    return last is not None and last.receiver.country == giver.country


_RELIEVES = ("state", "ministry", "province", "city", "organisation", "company")
_RELIEF = lexicon.regex(r"\b (?: <disaster> | <home_relief> ) \b", "clause_words")


@cache
def _spends() -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "spends_on_relief"))


def is_allotted(so_far: Reading, deal: Deal, number: int) -> bool:
    """Whether money is allotted to whom nobody tells to be abroad: "Mặt trận phân bổ 9 tỷ đồng cho các tỉnh"."""
    parties, text = so_far.parties(number), so_far.article.sentences[number].text
    thanks = deal.verb.phrase in _allots() and _SAYS_OWN.search(text, 0, deal.verb.start) is not None
    if thanks and not any(r.sure and r in parties and r.char_start > deal.verb.start for r in deal.receivers):
        return True  # "Tỉnh trưởng cảm ơn Việt Nam và cho biết tỉnh sẽ bố trí 9 tỷ kíp": at his own
    named = (p for p in parties if p.country == "LA" and p.sure)
    there = any(r.country == "LA" and r.sure for r in deal.receivers) or any(p.kind != "state" for p in named)
    return not there and deal.verb.phrase in _allots()


_SAYS_OWN = lexicon.regex(
    r"\b <thanks> \b [^.;]{3,140}? \b <says> \b [^.;]{0,30}? \b <bare_giver> \s (?: sẽ \s | <at_once> \s ){0,2} $",
    "clause_words",
)


@cache
def _allots() -> frozenset[str]:
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "allots"))


@cache
def own_spending() -> frozenset[str]:
    """Verbs of spending: without a receiver told, what is spent stays at home ("tỉnh chi 9 tỷ đồng")."""
    return frozenset(phrase.lower() for phrase in lexicon.phrases("clause_words", "own_spending"))
