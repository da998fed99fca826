"""What a party is to the acts of giving around it: subject, giver, receiver, or only where something is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from helpers.aid.giving_acts import WORDS, Act
from helpers.aid.institutions import institution
from helpers.language import lexicon
from helpers.language.letters import UPPER
from helpers.language.numbers import has_money
from helpers.naming.parties import Party
from helpers.naming.party import STATES, end_of
from helpers.naming.wordings import hits
from helpers.timing.told import said

LOOK_BACK = 70  # code points before a party in which its preposition stands

# The last of these before a party, with no comma between, tells its part. "tại tỉnh Sekong" is where, not who.
_MARKER = lexicon.regex(
    r"""
    \b (?:
        (?P<thanked> <thanks> (?: (?:\ <thanks_how>){0,5} \ (?:tới|đến|đối\ với) )? )
      | (?P<agent> <agent> )
      | (?P<budget> <from_budget> (?:\ của)? )
      | (?P<relative> <relative> )
      | (?P<passive> được )
      | (?P<of> của )
      | (?P<source> từ )
      | (?P<says> <says> )  # "cho biết"
      | (?P<to> <to> )
      | (?P<toward> <toward> )
      | (?P<over> sang )
      | (?P<lists> <lists_members> )
      | (?P<time> <time_noun> \ qua )
      | <not_guest>
      | (?P<guest> <receives_guest> )
      | (?P<where> (?! <not_where> \b) <where> )
    ) \b
    """,
    WORDS,
)
_VILLAGE = lexicon.regex(  # "tại bản Na Kham, | tỉnh Xay": where, not who
    r"\b (?:tại|ở|<goes_to>|<calls_at>) \s <spot> \b [^,;()]{0,50} , \s* (?:<spot> \b [^,;()]{0,40} , \s*){0,2} $",
    WORDS,
)


_ACTS = lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand"))
_ACTS_AT_ONCE = lexicon.regex(r"\s+ (?: năm \s \d{4} \s+ )? (?:<at_once> \s+){0,2} <acts> \b", WORDS, acts=_ACTS)


def acts_at_once(text: str, party: Party) -> bool:
    """Whether a verb of giving stands right behind a party: "tỉnh Xay | trao"."""
    return _ACTS_AT_ONCE.match(text, end_of(text, party)) is not None


_TIME = lexicon.regex(
    r"\s+ (?:(?:các|những|hai|\d{1,2}) \s+)? <time_noun> \b", WORDS, ignore_case=False
)  # "trong | năm 2015 Lào dành", "trong | 5 năm gần đây Lào dành"


_PAIRED = lexicon.regex(r"(<paired>) \s [-–] \s (<paired>)", WORDS, ignore_case=False)  # "Trường Hữu nghị Lào - Việt"
_FOR_HAVING = lexicon.regex(r"\s <for_having> \b", WORDS)
_IS_GIVEN = lexicon.regex(r"\s+ (?:<has_done> \s+){0,2} được \b", WORDS)
_ALLOWS = lexicon.regex(r"\s+ (?:[^\W\d]+ \s+){0,3}? <allows> \b", WORDS)
_STAFF = lexicon.regex(r"\b (<staff>) , \s", WORDS)  # "do cán bộ, nhân viên | Đại sứ quán quyên góp"


_ONE_WORD = lexicon.regex(r"\b <with_comma> \b", WORDS)  # "cho Ban Chỉ đạo | phòng, chống | dịch tỉnh Xay"
_HELD_TOO = lexicon.regex(  # "làm việc với Bí thư, | Tỉnh trưởng tỉnh Xay"
    r"\b (<receives_guest>) \s (?:[^\W\d]+ \s){0,2}? (?: <held_too> , \s )+ $", WORDS
)
_OF_MANY = lexicon.regex(r"(?:^|\s) [^\W_]+ \s <many_units> \s của \s $", WORDS)  # "ba tỉnh của | Lào gồm Xay và Sẹt"


_OF_WORKS = lexicon.regex(r"\b trong \s (?:(?:các|những) \s)? (?:\d{1,3} \s)? <bare_work> \s $", WORDS)
_MEMBERS = lexicon.regex(
    r"(?:^|[,;]\s) (?:các|những) \s <member_units> (?:\s[^\W\d]+){0,3}? \s <belongs_to> \s $", WORDS
)
_SENDS = lexicon.regex(  # "được đoàn công tác của | Bộ Y tế trao": by the ministry
    r"\b (được | <agent> | <relative> | <to>) \s (?:(?:các|những) \s)? <sent_by> \s (?:[^\W\d]+ \s){0,3} của \s $",
    WORDS,
)


def _marker(text: str, start: int, floor: int) -> str | None:
    """The kind of the last preposition before a party, None when a comma or nothing stands before it."""
    before = _OF_MANY.sub("", text[max(floor, start - LOOK_BACK) : start])
    before = _MEMBERS.sub("", _SENDS.sub(r"\1 ", before))
    if "," in before:
        before = _ONE_WORD.sub(" ", _STAFF.sub(r"\1 ", _HELD_TOO.sub(r"\1 ", before)))
    before = re.split(r"[,:;()–“”\"]|\s-\s", _PAIRED.sub(r"\1 \2", before))[-1]
    found = next((m for m in reversed(list(_MARKER.finditer(before))) if m.lastgroup), None)
    if found is None or len(before[found.end() :].split()) > 6 or _TIME.match(before, found.end()):
        return None
    return found.lastgroup


def role_of(text: str, party: Party, floor: int, act: Act | None) -> str:
    """What a party is to the last act before it (None: no act yet): subject, giver, decider, receiver, place ..."""
    bracketed = (
        text[party.char_start - 1 : party.char_start] == "(" and text[party.char_end : party.char_end + 1] == ")"
    )
    acts = bracketed and _ACTS_AT_ONCE.match(text, party.char_end + 1) is not None
    unit = _UNIT.search(text, floor, party.char_start) if acts else None
    if unit and _marker(text, unit.start("unit"), floor) is None:
        return "subject"  # "xã Na Ngoi (| tỉnh Xay) đã hỗ trợ"
    if bracketed and party.country != "other":
        return "place"  # "tại trụ sở Cục Đối ngoại (| Bộ Quốc phòng)"
    if act is None and any(m.start() <= party.char_start < m.end() for m in _ASIDE.finditer(text, floor)):
        return "aside"  # "Bên cạnh | sinh viên tự túc, tỉnh Xay dành", "Còn Lào, khi | Việt Nam gặp lũ lụt, đã giúp"
    if party.kind == "state" and party.twin and _BOTH.search(text, max(0, party.char_start - 12), party.char_start):
        return "aside"  # "hai | nhà lãnh đạo chứng kiến lễ ký thỏa thuận cho vay": who lends is not told
    if not party.char_start and party.kind == "organisation" and _DASH.match(text, party.char_end):
        return "aside"  # "TTXVN - Tỉnh Xay tặng ...": a dateline
    if _FOR_HAVING.match(text, end_of(text, party)):
        return (
            "receiver" if has_money(text[floor : party.char_start]) else "thanked"
        )  # "bằng khen cho | tỉnh Xay | vì đã"
    marker = _marker(text, party.char_start, floor)
    if marker == "budget":
        return "giver"  # "trích từ ngân sách | tỉnh Xay"
    before = text[max(floor, party.char_start - 20) : party.char_start].rstrip()
    if any(m.end() == len(before) for m in said("modified").finditer(before)):
        if acts_at_once(text, party):
            return "subject"  # "ngân sách | tỉnh Xay hỗ trợ ..."
        return "aside"  # "nộp ngân sách | Lào", "công nhân | Lào": an adjective
    touches = act is not None and floor == act.end
    if marker is None and party.kind in ("province", "city") and _VILLAGE.search(text, floor, party.char_start):
        if acts_at_once(text, party):
            return "subject"  # "tại cửa khẩu Na Kham, | tỉnh Xay trao ..."
        first = next(iter(hits(text[party.char_start : party.char_end])), None)
        return "subject" if first and first.body else "place"  # "tại bản Na Kham, | Hội Chữ thập đỏ tỉnh Xay trao ..."
    if _comes_to_give(text, institution(text, party)):
        return "receiver"
    if marker == "thanked":
        return "thanked"
    if marker == "of" and acts_at_once(text, party) and (act is None or act.direction != "give"):
        return "agent"  # "xe là của | tỉnh Xay biếu", "quà của | tỉnh Xay tặng"
    if marker == "relative" and _IS_GIVEN.match(text, end_of(text, party)):
        return "subject"  # "số tiền mà | tỉnh Xay được tỉnh Sẹt tặng"
    if marker in ("agent", "relative"):  # "do | tỉnh Xay tặng", "số tiền mà | tỉnh Xay tặng"
        return "agent"
    if marker == "passive" and _ALLOWS.match(text, end_of(text, party)):
        return "aside"  # "được | Chính phủ đồng ý, tỉnh Xay tặng ..."
    if marker == "passive":
        return "passive"
    if marker == "to":
        return "receiver"
    if marker == "toward" and _ROUTE.search(text, max(0, party.char_start - LOOK_BACK), party.char_start):
        return "aside"
    if marker == "toward":
        return "receiver" if act is not None and act.direction in ("give", "hand") else "place"
    if marker == "over" and act is None and _GIVES_THERE.match(text, end_of(text, party)):
        return "place"  # "đoàn tỉnh Sẹt đã sang | tỉnh Xay trao 9 tỷ đồng"
    if marker == "over":  # "chuyển 3 tỷ đồng sang Lào", but not "sửa đường sang Lào"
        return "receiver" if act is not None and _SENT.match(act.phrase) else "aside"
    if marker == "of" and _COUNTERPART.search(text, max(floor, party.char_start - 30), party.char_start):
        return "aside"  # "vốn đối ứng của | Lào"
    if marker == "of" and _DECIDES.search(text, max(floor, party.char_start - 70), party.char_start):
        return "decider"  # "theo Nghị quyết của | HĐND tỉnh Xay"
    if marker == "of":
        return _owner(text, party, floor, act)
    if marker == "source":
        return "giver" if act is not None and act.direction in ("take", "noun") else "place"
    if marker == "lists":  # "đoàn gồm | Công ty A, Ngân hàng B đã tặng"
        return "place" if act else "subject"
    if marker == "guest":  # "tỉnh Xay tiếp đoàn | tỉnh Sẹt và trao ...", but "tiếp đoàn | tỉnh Sẹt đến trao ..."
        return "subject" if _COMES_GIVING.match(text, end_of(text, party)) else "place"
    if marker == "where" and party.kind in _UNITS and _gives_as_part(text, party):
        return "subject"
    of_works = marker == "where" and _OF_WORKS.search(text, max(floor, party.char_start - LOOK_BACK), party.char_start)
    if of_works and acts_at_once(text, party):
        return "agent"  # "một trong 5 dự án | Chính phủ Xay viện trợ"
    if marker == "where":
        return "place"
    if touches and act.direction in ("give", "hand") and not re.search(r"[,;:()]", text[floor : party.char_start]):
        return "receiver"
    if _HEARS.search(text, floor, party.char_start):
        return "place"  # "biết tin | tỉnh Xay bị thiệt hại, đơn vị hỗ trợ ..."
    return "subject"


_UNITS = ("army", "police", "organisation", "ministry")
_BELONGS = lexicon.regex(r", \s <belongs_to> \s $", WORDS)
_ACTS_BEHIND = lexicon.regex(r"\)? \s? , \s (?:<at_once> \s){0,2} <acts> \b", WORDS, acts=_ACTS)


def _gives_as_part(text: str, party: Party) -> bool:
    """Whether a unit told only by its body gives: "cán bộ Trạm Xay, thuộc | Đồn Biên phòng Sẹt, | đã trao"."""
    within = _BELONGS.search(text, max(0, party.char_start - 16), party.char_start)
    return within is not None and _ACTS_BEHIND.match(text, end_of(text, party)) is not None


_ASIDE = lexicon.regex(
    r"^<besides>\s [^,.;]{3,80} , | , \s <when_clause> \s [^,;:.]{3,80} , \s (?=<has_done>\b)", WORDS
)
_HEARS = lexicon.regex(r"\b <hears_of> \s [^,.;:]{0,70} $", WORDS)
_UNIT = lexicon.regex(r"\b (?P<unit><commune>) \s [^,.;:()]{2,30} \s \( $", WORDS)
_AND_THERE = lexicon.regex(  # "trao cho hộ nghèo xã Na Ngoi và | bản Phà Nọi, | tỉnh Xay"
    r"\)? \s* ,? \s và \s (?:<beside_people> \s){0,2} (?:<spot> \s [^,;().]{1,30} (?: ,\s | \s\( )){1,3}", WORDS
)
_REST = re.compile(r"(?:\s[^\W\d_]{1,7}){0,2}\s*,\s*")  # "cụm bản Trung | tâm, | huyện Xay": the rest of a name


def goes_on(text: str, role: str, party: Party, before: str) -> bool:
    """Whether a party goes on with the role of the one before it: "tại trụ sở Bộ A, | thủ đô B".

    So does one across the border: "cho xã A và bản B, | tỉnh C".
    """
    if role == "receiver":
        return _AND_THERE.fullmatch(before) is not None
    return (
        role == "place"
        and party.kind in ("province", "city")
        and _REST.fullmatch(before) is not None
        and (text[end_of(text, party) :][:1] in (",", ";", ")", "") or text.startswith(" và ", end_of(text, party)))
    )


def owns_gift(text: str, party: Party, verb: Act, acts: Sequence[Act]) -> bool:
    """Whether a party stands between its own gift and the verb: "nguồn viện trợ của | Việt Nam | dành cho"."""
    before = (a for a in acts if a.direction == "noun" and text[a.end : party.char_start] == " của ")
    return text[party.char_end : verb.start].isspace() and any(before)


_REPORTS = lexicon.regex(r"[^,.;:]{0,60}? \s (?:(?:vừa|đã|cũng) \s)? <reports_that> \b [^,.;:]{0,40}", WORDS)


def without_sources(text: str, subjects: list[Party]) -> list[Party]:
    """The subjects, without those who only report what the ones behind them did: "Sở A cho biết, | Công ty B tặng"."""
    following = [p.char_start for p in subjects[1:]]
    tells = [_REPORTS.match(text, p.char_end, at) is not None for p, at in zip(subjects, following, strict=False)]
    return subjects[tells.index(True) + 1 :] if True in tells else subjects


_DASH = re.compile(r"\s[-–]\s")


def is_where(text: str, one: Party, following: Party, between: str) -> bool:
    """Whether a party only tells where the one before it is, a dash between: its country, or the city of a body."""
    if not _DASH.fullmatch(between):
        return False
    if following.kind == "state":
        return following.name in STATES.values() and one.country == following.country
    bare = text[following.char_start :].startswith(following.name[:1])  # not "TTXVN - | Tỉnh Xay tặng"
    return bare and one.kind not in ("province", "city", "state") and following.kind in ("province", "city")


_DECIDES = lexicon.regex(  # "theo Quyết định số 12/QĐ-UBND ngày 6/5 của | UBND tỉnh Xay"
    r"""\b theo \s (?:[^\W\d]+ \s){0,2}? <decision> \s (?: <numbered> \s \d[\w/.-]* \s )?
    (?: ngày \s [\d/.-]+ \s )? của \s $""",
    WORDS,
)
_BOTH = lexicon.regex(r"\b <several> \s $", WORDS)
# "nâng cấp đường từ Thakhek tới biên giới | Việt Nam"
_ROUTE = lexicon.regex(
    rf"\b từ \s (?:[^\W\d]+\s){{0,2}}? [{UPPER}] [^,.;:()]{{1,40}} \s <toward> \b [^,.;:()]{{0,20}} $",
    WORDS,
    ignore_case=False,
)
_COMES_GIVING = lexicon.regex(r"[^,.;:()]{0,40}? \s <calls_at> \s (?:[^\W\d]+ \s){0,3}? <acts> \b", WORDS, acts=_ACTS)
_GIVES_THERE = lexicon.regex(  # "sang | tỉnh Xay thăm và trao", but not "đường sang | Lào được tỉnh Sẹt hỗ trợ"
    r"\s (?: (?! (?:do|được|cho|của) \s ) [^\W\dA-ZĐ]+ ,? \s ){0,6}? <acts> \b", WORDS, ignore_case=False, acts=_ACTS
)
_RECEIVES = ("ministry", "organisation", "army", "school", "province", "city")
_GOES_UP = lexicon.regex(r"\b <goes_up> \s+ $", WORDS)  # "đã lên | tỉnh Xay trao 9 triệu kíp"
_COMES = lexicon.regex(r"\b <calls_at> \s+ (?:<seat_of> \s+)? $", WORDS)


def _comes_to_give(text: str, party: Party) -> bool:
    """Whether a giver comes to a body to hand something over: "đã đến | Bộ A trao 9 triệu kíp"."""
    way = _GOES_UP if party.kind in ("province", "city") else _COMES
    came = way.search(text, max(0, party.char_start - 30), party.char_start)
    return bool(came) and party.kind in _RECEIVES and _ACTS_AT_ONCE.match(text, party.char_end) is not None


_COUNTERPART = lexicon.regex(r"\b <counterpart> \s+ (?:[^\W\d]+\s+){0,2}? của \s+ (?:phía\s+)? $", WORDS)
_MEANT_FOR = lexicon.regex(r"\b <meant_for> \b", WORDS)
_SUM_OF = lexicon.regex(r"(?:<currency>|<money_noun>) \s* \)? \s+ của \s", "units")  # "3 triệu USD của | Lào"
_OF_SUM = lexicon.regex(r"\d \s? (?: <scale> \s)? <currency> \s của \s (?:[^\W\d]+ [,\s]\s*){0,3} $", "units")
_SENT = lexicon.regex(r"<sent> \b", WORDS)
_NOMINAL = lexicon.regex(r"\b <nominal> \s+ $", WORDS)  # "nguồn | đóng góp của X"
_SENT_BY = lexicon.regex(r"\b <sent_by> \s+ (?:[^\W\d]+\s+){0,5}? của \s+ $", WORDS)  # "đoàn công tác của | Bộ Y tế"


def _owner(text: str, party: Party, floor: int, act: Act | None) -> str:
    """What "của" makes of a party: giver in "quà của X", "3 triệu USD của X", receiver in "ủng hộ quỹ của X"."""
    if act is not None and text[act.end : party.char_start].split() == ["của"]:
        return "giver"  # "viện trợ không hoàn lại của | Việt Nam cho Lào"
    if act is None:
        low = max(floor, party.char_start - LOOK_BACK)
        if _OF_SUM.search(text, low, party.char_start):
            return "giver"  # "9.000 USD của | tỉnh Xay và 8 triệu đồng của Mặt trận Sẹt ủng hộ ..."
        return "subject" if _SENT_BY.search(text, low, party.char_start) else "place"
    between = text[floor : party.char_start]
    noun = act.direction in ("noun", "take") or _NOMINAL.search(text, max(0, act.start - 12), act.start)
    if (noun and len(between) <= LOOK_BACK) or _SUM_OF.search(between):
        return "giver"
    return "receiver" if floor == act.end and not _MEANT_FOR.search(between) else "place"


_PASSIVE = lexicon.regex(
    r"""\b (?: được \s+ (?:<bare_giver> \s+ (?:<at_once> \s+)?)?
    | <thanks> (?:\s <thanks_how>){0,5} \s+ (?: <bare_giver> \s+ (?:<at_once> \s+){0,2} | <nominal> \s+ )? ) $""",
    WORDS,
)


def is_passive(text: str, act: Act) -> bool:
    """Whether what stands before an act is given something.

    "được | tặng", "được tỉnh | tặng", "cảm ơn tỉnh đã | tặng", "cảm ơn sự | hỗ trợ".
    """
    return _PASSIVE.search(text, max(0, act.start - 60), act.start) is not None
