"""Works that are built and given: the named school, hospital or seat of an office in a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from helpers.language import lexicon
from helpers.language.letters import UPPER, fold

LONGEST = 140  # code points of a name


@dataclass(frozen=True, slots=True)
class Work:
    """A named work: where its name stands, its kind of building ("trường") and its words without diacritics."""

    start: int
    end: int
    text: str
    noun: str
    key: frozenset[str]


@cache
def noun_matcher() -> lexicon.Matcher:
    return lexicon.Matcher((r["phrase"], r["phrase"]) for r in lexicon.rows("works"))


# A name ends at punctuation or where the clause goes on: "Bệnh viện Hữu nghị tỉnh Xay | do Việt Nam tài trợ"
WORDS = "clause_words"  # data/reference/clause_words.csv
_END = lexicon.regex(
    r"""[,;:.()“”"/\n] | \s[-–]\s (?! Việt | Lào ) | \s (?:và\s)? <name_end> \b | \s và \s <unit> \b
    | \s (?:<hedge>\s)? \d[\d.,]* \s (?:<scale>|<currency>) (?!\w)""",
    WORDS,
    ignore_case=False,
    **{kind: lexicon.alternation(lexicon.phrases("units", kind)) for kind in ("hedge", "scale", "currency")},
)
# "Ban Giám hiệu | Trường ...", "học sinh trường ...": people of the work, or a place where something is held
_INSIDE = lexicon.regex(r"\b <inside> \s+ (?:các\s+)? $", WORDS)
_NUMBERED = re.compile(r"\d\s$")  # "240 | trụ sở Bộ Xay xây": the builder's name follows
_COMPANY = lexicon.regex(  # "Công ty cổ phần | Trường Sơn"
    r"\b <name_company> (?:\s <name_form>){0,3} \s+ $", "bodies", column="phrase"
)
_LANGUAGE = lexicon.regex(
    r"\b <adjective_of> \s+ <paired> \b", WORDS, ignore_case=False
)  # "trung tâm dạy tiếng Việt" has no name
_PROPER = re.compile(rf"(?<=\s)[{UPPER}]\w")
_AND = re.compile(r"\svà\s$")  # "Học viện Xay | và | Trường Sẹt"


def find_works(text: str) -> list[Work]:
    """The named works of a sentence, in reading order.

    A noun of works.csv counts only when a proper name follows it: "trường học" or "các bệnh viện" name nothing. "Trụ sở
    Sở Tư pháp và Viện Kiểm sát" is one work.
    """
    found: list[Work] = []
    at = 0
    nouns = list(noun_matcher().find(text))
    for m in nouns:
        if m.start < at:
            continue
        stop = _END.search(text, m.end, m.end + LONGEST)
        end = stop.start() if stop else min(len(text), m.end + LONGEST)
        nexts = (n.start for n in nouns if m.end < n.start < end and text[n.start].isupper())
        end = next((cut.start() for n in nexts if (cut := _AND.search(text, m.end, n))), end)
        name = re.sub(r"\s+(?:này|đó|trên|nói trên)$", "", text[m.start : end].rstrip())
        lead = max(0, m.start - 40)
        called = _LANGUAGE.sub("", name)
        bare = not _PROPER.search(called) and OPENS.search(text, lead, m.start)
        if bare and (told := _OWNER.match(text, m.end) or _SPOT.match(text, m.end)):
            called = f"{name} {told['whose']}"  # a unit's or a village's, which the sentence names
        if (
            not _PROPER.search(called)
            or _INSIDE.search(text, lead, m.start)
            or (_NUMBERED.search(text, lead, m.start) and _PROPER.match(text, m.end + 1))
            or _COMPANY.search(text, lead, m.start)
        ):
            continue
        at = m.start + len(name)
        words = frozenset(fold(w) for w in re.findall(r"\w+", called))
        found.append(Work(m.start, at, name if _PROPER.search(name) else called, fold(str(m.key)).split()[0], words))
    return found


OPENS = lexicon.regex(r"\b <inaugurates> \s (?:[^\W\d]+\s | \d{1,2}\s){0,3} $", WORDS)
_SPOT = lexicon.regex(  # "khánh thành trụ sở | tặng công an bạn tại bản Na Kham"
    rf"""(?: [^.;:()]{{0,110}}? \s (?:tại|ở) | [^,.;:()]{{0,60}}? ) \s
    (?P<whose> <village> \s [{UPPER}][\w'’]* (?:\s [{UPPER}][\w'’]*){{0,3}})""",
    WORDS,
    ignore_case=False,
)
_OWNER = lexicon.regex(  # "bàn giao doanh trại | cho Đại đội Biên phòng 19"
    rf"""(?: \s [^\W\d{UPPER}]\w* ){{0,3}}? \s (?i:<handed_to>) \s
    (?P<whose> (?i:<units>) (?:\s [^\W\d]+){{0,4}}? \s (?: [{UPPER}]\w+ | \d{{1,4}} \b))""",
    WORDS,
    ignore_case=False,
    units=lexicon.alternation(r["phrase"] for r in lexicon.rows("bodies") if r["kind"] in ("army", "police")),
)
_BUILT = lexicon.regex(r"\b <built> \b [^,.;()]{0,40} $", WORDS)
_RECEIVES = lexicon.regex(r"\b <receives> \s+ (?:các\s+)? $", WORDS)
# "Bệnh viện Xay | đã trao tặng", "| vừa tiếp nhận", "Bệnh viện Hữu nghị Việt Nam | - Xay trao tặng"
_GIVES = lexicon.regex(
    rf"(?:\s[-–](?:\s(?-i:[{UPPER}])\w*){{1,4}})? \s+ (?:<has_done> \s+)? <acts> \b",
    WORDS,
    acts=lexicon.alternation(
        r["phrase"]
        for r in lexicon.acts("giving")
        if r["direction"] in ("give", "hand", "take")
        and r["phrase"] not in {stage["phrase"] for stage in lexicon.acts("stage")}
    ),
)
_OPENED = lexicon.regex(r"\b <opens> \s (?:[^\W\d]+ \s){0,3}? <bare_work> \b", WORDS)  # "khánh thành công trình ..."
_HANDED = lexicon.regex(  # "bàn giao cho bệnh viện bạn | tòa nhà", "bàn giao cho tỉnh Xay, Bắc Lào một | trường học"
    r"\b <opens> \s cho \s [^,.;()]{3,70} (?: , \s [^,.;()]{3,20} \s (?: <small_number> | một | \d{1,2} ) \s )? $",
    WORDS,
)
_LISTED = lexicon.regex(r"\b <raises> \s (?:[^\W\d]+ ,? \s){1,14} $", WORDS)  # "xây nhà ở, cầu, đường, | trường học"
_COUNTED = lexicon.regex(  # "hỗ trợ tỉnh Xay | 7 công trình", "| ba công trình"
    r"(?<![\d.,/]) (?: \d{1,3} | \b <small_number> ) \s <counted_work> \b", WORDS
)
_RAISED = lexicon.regex(r"\b <raises> \s (?:[^\W\d]+ \s){0,2}? <counted_work> \b", WORDS)  # "xây dựng các | công trình"
_OCCASION = lexicon.regex(r"\b <occasion> \b [^,.;]{0,30} $", WORDS)


_TREATS = lexicon.regex(r"[^,.;:()\d]{0,60}? \s <treats> \b", WORDS)  # "Trạm Y tế xã Xay | khám bệnh"


_PRICED = lexicon.regex(  # "Trường Xay | (9 tỷ đồng)"
    r"\s \( (?:[^\W\d]+ ,? \s){0,6} \d[\d.,]* \s? (?: <scale> | <currency> ) (?!\w)", "units"
)


def is_built(text: str, start: int, stage_told: bool = False, end: int | None = None) -> bool:
    """Whether the noun at `start` is what is built or handed over, and not who receives ("tặng Trường Xay 5 triệu").

    stage_told: the sentence tells a stage of building. end: where the name ends, when it is known.
    """
    if _RECEIVES.search(text, max(0, start - 10), start):
        return False
    built = _BUILT.search(text, max(0, start - 60), start) is not None
    if end is not None and any(p.match(text, end) for p in (_PRICED, _HAS_COST)):
        return True
    if end is not None and _COSTS.match(text, end) and _is_listed(text, start):
        return True
    if end is not None and not built and _GIVES.match(text, end):
        return False  # "Bệnh viện Xay trao tặng ...": it gives; but "bàn giao Trường Xay tặng ..."
    if _OCCASION.search(text, max(0, start - 40), start):
        return False  # "Nhân lễ bàn giao Trường Xay, ngân hàng tặng ..."
    if start == 0 and _TREATS.match(text):
        return False
    given = _GIVEN.search(text, max(0, start - 20), start) is not None and not _MORE.match(text, start)
    return stage_told or start == 0 or built or given


_GIVEN = lexicon.regex(r"\b <receives> \s (?: một \s )? <a_building> \s $", WORDS)  # "đã tặng ngôi | trường này"
_MORE = re.compile(r"[^.;:]{0,60}?\d")  # "tặng ngôi | trường 5 bộ máy tính": it receives


_HAS_COST = lexicon.regex(  # "Chợ Xay | có tổng mức đầu tư", "Chợ Xay | có quy mô 9 gian, với tổng mức đầu tư"
    r"\s (?:có|với) \s (?: <size_of> \b [^.;()]{0,120}? \s (?:với|và|có) \s )? <cost_of> \b", WORDS
)
_COSTS = lexicon.regex(r"\s (?:<hedge>\s)? \d[\d.,]* \s (?: <scale> | <currency> ) (?!\w)", "units")
_LIST = lexicon.regex(r"\b <lists_parts> \s? :? \s", WORDS)


def _is_listed(text: str, start: int) -> bool:
    """Whether a work stands in a list of works: "giúp xây 9 công trình, tiêu biểu như: | Trường Xay 3 tỷ đồng"."""
    mark = next(iter(_LIST.finditer(text, 0, start)), None)
    return mark is not None and speaks_of_works(text, 0, mark.start())


def builds(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a sentence speaks of building something, named or not: "bàn giao một trường trung học"."""
    nouns = [m for m in noun_matcher().find(text) if start <= m.start < end]
    # "Bệnh viện | còn trao 9 triệu đồng", "Trạm Y tế Xay khám bệnh"
    nouns = [m for m in nouns if m.start or not (_GIVES.match(text, m.end) or _TREATS.match(text))]
    lead = (_LISTED, _HANDED)
    told = (is_built(text, m.start) or any(p.search(text, max(0, m.start - 80), m.start) for p in lead) for m in nouns)
    whole = (m for m in nouns if not _INSIDE.search(text, max(0, m.start - 40), m.start))
    opened = (_IS_OPENED.match(text, m.end, end) for m in whole)
    return any(told) or any(opened) or any(p.search(text, start, end) for p in (_OPENED, _COUNTED, _RAISED))


# "trụ sở | do Công an tỉnh Xay giúp xây dựng đã được bàn giao"
_IS_OPENED = lexicon.regex(  # "một trường học | vừa được tỉnh Xay bàn giao cho", "| tại tỉnh Sẹt (Lào) được bàn giao"
    r"""(?: [^.;:(] | \(Lào\) ){0,120}? \s (?: đã | được ) \s
    (?: (?:[^\W\d]+ \s){0,2}? <inaugurates> \b | (?:[^\W\d]+ \s){3,12}? <opens> \s cho \b )""",
    WORDS,
)


def opening_between(text: str, start: int, end: int) -> int:
    """Where the opening of a work stands between two places, else the second: "Công ty Xay | khởi công trường tặng"."""
    opened = _OPENING.search(text, start, end)
    return opened.start() if opened else end


_OPENING = lexicon.regex(r"\b <inaugurates> \b", WORDS)
_BARE = lexicon.regex(r"\b <bare_work> \b", WORDS)


def speaks_of_works(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a sentence names a work, or speaks of one without a name."""
    return _BARE.search(text, start, end) is not None or any(start <= m.start < end for m in noun_matcher().find(text))


def building_nouns(text: str) -> frozenset[str]:
    """What a sentence speaks of building, named or not, each by its first word without diacritics."""
    return frozenset(fold(str(m.key)).split()[0] for m in noun_matcher().find(text))


def speaks_of(text: str, work: Work) -> bool:
    """Whether a sentence speaks of a work named before without its name: "ngôi trường", "công trình" ..."""
    nouns = (m for m in noun_matcher().find(text) if not _RECEIVES.search(text, max(0, m.start - 10), m.start))
    nouns = (m for m in nouns if not _FUND_OF.search(text, max(0, m.start - 40), m.start))
    bare = (_bare_noun(m) for m in _BARE.finditer(text))
    return any(noun in ("", work.noun) for noun in bare) or any(fold(str(m.key)).split()[0] == work.noun for m in nouns)


_FUND_OF = lexicon.regex(r"\b <fund_of> \s (?:[^\W\d]+ \s){0,4} của \s $", WORDS)  # "cho quỹ khuyến học của | trường"


def works_spoken_of(text: str) -> list[tuple[int, int, str]]:
    """Where a sentence speaks of works, and of which sort of building, "" for any."""
    bare = ((m.start(), m.end(), _bare_noun(m)) for m in _BARE.finditer(text))
    return sorted((*bare, *((m.start, m.end, fold(str(m.key)).split()[0]) for m in noun_matcher().find(text))))


def _bare_noun(match: re.Match[str]) -> str:
    """The sort of building that a word for a work tells, "" for any: "trạm", but "công trình"."""
    return lexicon.phrases(WORDS, "bare_work")[match[0].lower()]


_SEVERAL = re.compile(r"(?<![\d.,]) (?: [2-9] | \d{2,3} ) \s $", re.VERBOSE)


def counts_works(text: str) -> bool:
    """Whether a sentence counts works: "3 trụ sở"."""
    return any(_SEVERAL.search(text, max(0, m.start - 5), m.start) for m in noun_matcher().find(text))


_UNNAMED = lexicon.regex(r"(?:(?:các|những|<all_of>) \s+)? <bare_work> \b | <work_cost> \b", WORDS)


_GOES_ON = re.compile(rf"\s [^\W\d{UPPER}]", re.VERBOSE)  # "Trụ sở | được xây", not "Trường Xay"
_LISTS = lexicon.regex(r"(?:(?:các|những|<all_of>) \s+)? <bare_work> \s [^,.;:]{0,30}? (?: : | \b <lists> \b)", WORDS)


def lists_works(text: str) -> bool:
    """Whether a sentence names, one by one, works told before: "Các công trình gồm Trường Xay, Trường Sẹt ..."."""
    return _LISTS.match(text) is not None


def opens_unnamed(text: str) -> bool:
    """Whether a sentence begins with works that no name tells: "Các công trình có tổng kinh phí", "Trụ sở gồm ..."."""
    first = _opening(text)
    if first is not None and (_GIVES.match(text, first.end) or _TREATS.match(text)):
        return False  # "Bệnh viện | còn trao 9 triệu đồng"
    bare = first is not None and _GOES_ON.match(text, first.end) is not None
    return bare or _UNNAMED.match(text) is not None


def opens_with(text: str, work: Work) -> bool:
    """Whether a sentence begins with a work named before, by its noun alone: "Công trình do A tài trợ ..."."""
    first = _opening(text)
    noun = first is not None and fold(str(first.key)).split()[0] == work.noun
    return noun or _BARE.match(text) is not None


def _opening(text: str) -> lexicon.Match | None:
    """The noun that a sentence begins with."""
    first = next(iter(noun_matcher().find(text)), None)
    return first if first is not None and first.start == 0 else None


def same_work(one: Work, other: Work) -> bool:
    """Whether two names can mean one work: one sort of building, most words of the shorter one in the longer."""
    short, long = sorted((one.key, other.key), key=len)
    alike = one.noun == other.noun and len(short & long) * 3 >= len(short) * 2
    return alike and not _stand_apart(one.text, other.text)


_PLACE = lexicon.regex(
    rf"\b (?P<unit><in_place>) \s (?P<name> (?-i:[{UPPER}]) [^\W\d]* (?: [\s-] (?-i:[{UPPER}]) [^\W\d]* ){{0,3}})",
    WORDS,
)


@lru_cache(maxsize=1024)  # the same few names are compared again and again
def _places(name: str) -> dict[str, str]:
    return {fold(m["unit"]): fold(m["name"]) for m in _PLACE.finditer(name)}


def _stand_apart(one: str, other: str) -> bool:
    """Whether two names of works name different places of one sort: "Trường huyện Xay" and "Trường huyện Sẹt"."""
    here, there = _places(one), _places(other)
    return any(name[:3] != there[unit][:3] for unit, name in here.items() if unit in there)
