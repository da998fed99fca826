"""Names of givers and receivers that no list holds: a company, school, fund or unit with its proper name."""

from __future__ import annotations

import re
from functools import cache

from helpers import names
from helpers.language import lexicon, regexes
from helpers.language.letters import UPPER, lower
from helpers.naming import placenames
from helpers.naming.bodies import WORDS, Hit, body_matchers, heads
from helpers.naming.schoolnames import school_called, written_out
from helpers.naming.thirds import names_third, third_body

_WORD = rf"[{UPPER}][\w'’]*(?:-(?=[^\W\d_{UPPER}])\w+){{0,4}}"  # "Sao", "Phôn-xạ-vẳn"
_TRADE = heads("trade")  # "Cao su"
_NOT_FUND = lexicon.alternation(lexicon.phrases(WORDS, "not_fund"))  # "Hội Hữu nghị ..." is a body of its own
_NOT_IN = lexicon.alternation(lexicon.phrases(WORDS, "not_in_name"))  # "Tập đoàn Sao Mai | đầu tư", "Hội Xay | TP.HCM"
_UNITS = lexicon.alternation([*lexicon.phrases("units", "scale"), *lexicon.phrases("units", "currency")])
_GIVES = [r["phrase"] for r in lexicon.acts("giving") if r["direction"] in ("give", "hand")]
_AFTER = lexicon.alternation({*lexicon.phrases(WORDS, "name_end"), *lexicon.phrases(WORDS, "after_name"), *_GIVES})
_GOODS = lexicon.alternation(lexicon.phrases(WORDS, "uncounted"))  # "Bệnh viện Xay 103 | trang thiết bị"
# "Trường Sơn 9", but not "Trường Nguyễn Du | 5.000 USD", "Đại học Xay | 50 bộ máy tính"
_PEOPLE = f"(?i:{lexicon.alternation(lexicon.phrases('students', 'abbreviated', 'phrase'))})"  # "Đại học Xay | 50 LHS"
_NUMBER = rf"\d+(?![\d.,]*\d)(?!\s{_UNITS})(?!\s{_PEOPLE}\b)(?=\s(?:{_AFTER}|{_GOODS})\b|\s?[^\w\s]|$|\s[{UPPER}])"
_PAIRED = lexicon.alternation(lexicon.phrases(WORDS, "name_pair"))  # "Cao đẳng Việt - Đức"
_PAIR_OF = rf"(?=[{UPPER}]){_TRADE}\svà(?:\s(?![{UPPER}]){_TRADE}){{1,3}}\s{_WORD}"  # "Khai thác và chế biến Xay"
_FIRST = (  # "Quân y", "cao su Sao Mai"
    rf"(?:{_PAIR_OF}|(?=[{UPPER}]){_TRADE}(?!\w)|(?:{_TRADE}\s(?:và\s|-\s)?){{0,3}}{_WORD})"
)
_LIST = rf",\s(?=(?=[{UPPER}]){_TRADE}\svà\s(?=[{UPPER}]){_TRADE})"  # "Văn hóa, Thể thao và Du lịch"
_DASH = rf"\s[-–]\s(?={_PAIRED}|(?=[{UPPER}]){_TRADE})"  # "Kinh tế - Kỹ thuật"
_AND = rf"\svà\s(?!{heads('name_company')}\s)(?=(?=[{UPPER}]){_TRADE})"  # not "Công ty Sao Mai và Ngân hàng Xay"
_JOIN = rf"(?:[ -]|{_DASH}|{_LIST}|{_AND})"
_NUMBERED = rf"(?i:{lexicon.alternation(lexicon.phrases(WORDS, 'numbered'))})\s\d{{1,2}}(?![\d.,]*\d)"  # "số 2"
_GOES_ON = rf"(?:(?<!\sLào)|(?=\s(?:[{UPPER}]|[-–])))"  # "Ngân hàng CHDCND Lào | xây dựng trụ sở"
_VERB = rf"(?![{UPPER}]){_TRADE}\s(?:[^\W\d]+\s)?\d"  # "Trường Cao đẳng Sao Mai | quản lý 200 em"
_MORE = rf"{_GOES_ON}{_JOIN}(?!{_NOT_IN}(?!\w)|{_VERB})(?:{_TRADE}(?!\w)|{_WORD}|{_NUMBERED}|{_NUMBER})"
_NAME = rf"(?:{_FIRST}|{_NUMBERED})(?:{_MORE}){{0,5}}"
_LAND = lexicon.alternation(lexicon.phrases(WORDS, "paired"))  # "Bệnh viện Hữu nghị | Lào - Việt Nam tỉnh Xay"
_DOES = (
    "(?i:"
    + lexicon.alternation([*(r["phrase"] for r in lexicon.acts("giving")), *lexicon.phrases(WORDS, "hosts")])
    + ")"
)

_OF_PLACE = lexicon.alternation(lexicon.phrases(WORDS, "own_unit"))

_MANY = lexicon.alternation(lexicon.phrases(WORDS, "many_of"))
_OTHERS = rf"(?=\s(?:{_MANY}|{_OF_PLACE})\b|\s[{UPPER}])"  # "Quỹ Hỗ trợ người nghèo | và các nhà hảo tâm"


@cache
def _generic_names(sort: str) -> re.Pattern[str]:
    """Names of one sort made of a head and a proper name; compiled at its first use, for it takes as long as a page."""
    alone = {
        "unit": rf"""\b (?P<unit> {heads("name_unit")} ) \s (?P<unit_name> {_WORD}(?:[ -]{_WORD}){{0,3}} )""",
        "company": rf"""\b (?P<company> {heads("name_company")} (?:\ {heads("name_form")}){{0,3}} ) \s
            (?:{_NAME}|{_NUMBER})""",
        "paired": rf"""\b (?P<school> {heads("name_friend_school")} ) \s (?>{_LAND})\s?[-–]\s?(?>{_LAND}) \s {_NAME}""",
        "school": rf"""\b (?P<school> (?:{heads("name_prefix")}\ )? {heads("name_school")} ) \s {_NAME}""",
        "giver": rf"""\b (?P<giver> {heads("name_giver")} ) \s {_NAME}
            (?=\s(?:(?:tại|ở)(?:\s[^\W\d]+){{1,4}}\s)?(?:(?:đã|vừa|cũng|sẽ|đang)\s)?{_DOES}\b)""",
        "goal": rf"""\b (?P<goal> (?>{heads("name_hospital")}) ) (?!\s{_LAND}) \s {_NAME}""",
        "aid": rf"""\b (?P<aid> {heads("name_aid", ignore_case=False)} )
            (?: \s (?! (?:{_AFTER}|{_DOES}|{_OF_PLACE}|và{_OTHERS}|cùng) \b ) (?![{UPPER}]) [^\W\d_]+ ){{1,8}}
            (?: (?:\s{_OF_PLACE})? \s(?!{_NOT_IN}\b){_WORD} (?:[ -]{_WORD}){{0,3}} )?""",
        "fund": rf"""\b {heads("name_fund", ignore_case=False)} (?!\s{_NOT_FUND}) \s {_NAME}""",
    }
    return regexes.compiled(alone[sort], re.VERBOSE)


def _name_at(text: str, begin: lexicon.Match) -> re.Match[str] | None:
    """The name that begins where a trigger stands: of the first sort of which there is one."""
    return next((m for sort in begin.key if (m := _generic_names(sort).match(text, begin.start))), None)


_GOAL = lexicon.regex(  # "tặng | Bệnh viện Sao Mai"
    r"\b (?: <to> | <acts> ) \s+ $",
    WORDS,
    acts=lexicon.alternation(r["phrase"] for r in lexicon.acts("giving") if r["direction"] == "give"),
)
_CHAIRS = lexicon.regex(r"\b <chairs> \s $", WORDS)
_PREFIX = re.compile(rf"{heads('name_prefix')}\s")
_SORTS = {  # kinds that a name may begin with -> the sort of name, in the order in which they are tried
    "name_unit": "unit",
    "name_company": "company",
    "name_friend_school": "paired",  # "Trường Hữu nghị Lào - Việt Sao Mai"
    "name_school": "school",
    "name_prefix": "school",
    "name_giver": "giver",
    "name_hospital": "goal",
    "name_aid": "aid",  # before the fund that "Quỹ Hỗ" would be
    "name_fund": "fund",
}


@cache
def triggers() -> lexicon.Matcher:
    """First words of names that no list holds, each with the sorts of names that it or its own beginning opens."""
    sorts: dict[str, set[str]] = {}
    for row in lexicon.rows("bodies"):
        if row["kind"] in _SORTS:
            sorts.setdefault(lower(row["phrase"]), set()).add(_SORTS[row["kind"]])
    order = list(dict.fromkeys(_SORTS.values()))

    def told(phrase: str) -> tuple[str, ...]:
        words = phrase.split(" ")
        found = set().union(*(sorts.get(" ".join(words[:n]), ()) for n in range(1, len(words) + 1)))
        return tuple(sorted(found, key=order.index))

    return lexicon.Matcher((phrase, told(phrase)) for phrase in sorts)


def _names_whose(rest: str) -> bool:
    """Whether the rest of a name only tells whose a listed body is: "Việt Nam", "thủ đô Viêng Chăn"."""
    unit = _OF_UNIT.match(rest)
    place = placenames.canonical_place(rest[unit.end() :].strip() if unit else rest.strip())
    return place in ("Việt Nam", "Laos") or (unit is not None and place is not None)


_OF_UNIT = lexicon.regex(r"\s+ <unit> \s+", WORDS, ignore_case=False)


def _is_person(name: str) -> bool:
    words = name.split()
    return len(words) > 2 and words[0] in names.surnames()


def _listed_school(text: str, name: re.Match[str]) -> Hit | None:
    """The listed school that a name is, with small words behind it: "Trường Đại học Kinh tế Quốc | dân"."""
    start, end = name.span()
    known = (m for m in body_matchers()[0].find(text[start : end + REST]) if m.key["kind"] == "school")
    return next((Hit(start, start + m.end, body=m.key) for m in known if start + m.start < end <= start + m.end), None)


REST = 16  # code points behind a name in capitals that a listed name may still have


def _hospital_called(name: re.Match[str]) -> str:
    """A hospital's name as the tables write it: "Bệnh viện Sao Mai" is Sao Mai hospital."""
    rows = (r for r in lexicon.rows("bodies") if r["kind"] == "name_hospital")
    form = next(r["local"] for r in rows if r["phrase"] == lower(name["goal"]))
    return form.format(name[0][len(name["goal"]) + 1 :])


def _province_of(name: re.Match[str]) -> str | None:
    """The province or city that a fund's name ends with, whose it is: "Quỹ Hỗ trợ người nghèo | tỉnh Xay"."""
    found = placenames.find_places(name[0])
    place = str(found[-1].key) if found and found[-1].end == len(name[0]) else None
    return place if place and names.places()[place].kind in ("province", "city", "capital", "district") else None


def _is_branch(name: str) -> bool:
    """Whether a name has a third country's firm in it: "Công ty Huawei Technologies", but not "Samsung Việt Nam"."""
    listed = (match for bodies in body_matchers() for match in bodies.find(name))
    foreign = any(match.key["other"] and match.key["kind"] == "company" for match in listed)
    return foreign and not name.endswith("Việt Nam")


def is_by_sound(name: str, begin: int = 0) -> bool:
    """Whether a name is written as papers write Lao ones, by its sound: "Công ty Phôn-xạ-vẳn"."""
    return _BY_SOUND.search(name, begin) is not None


def is_vietnamese_name(name: str) -> bool:
    """Whether the proper name of a firm is printed in Vietnamese letters: "Công ty Sao Băng", not "Công ty Chalern".

    Nor is "Công ty Phôn-xạ-vẳn", as papers write Lao names.
    """
    begin = next((match.end for match in triggers().find(name) if match.start == 0), 0)
    if is_by_sound(name, begin):
        return False
    return any(not word.isascii() and word[:1].isupper() and word != "Lào" for word in name[begin:].split())


_BY_SOUND = lexicon.regex(rf"(?<![\w-]) (?! <no_lao_name> (?!\w) ) (?-i:[{UPPER}]) \w* - (?-i:[^\W\d_{UPPER}])", WORDS)
_COUNTED = re.compile(r"\s\d{3,}$")  # "Trường Đại học Xay | 260, Trường Sẹt 205": so many people


def unlisted(text: str) -> list[Hit]:
    """The names of a passage that no list holds: a unit, company, school or fund with its proper name."""
    found = []
    for begin in triggers().find(text):
        m = _name_at(text, begin)
        if m is None or any(known.end == len(m[0]) for known in body_matchers()[1].find(m[0])):
            continue  # "Công ty Viettel" is the Viettel of the lists
        parts = m.groupdict()
        if any(known.start == 0 and known.key["kind"] == "army" for known in body_matchers()[0].find(m[0])):
            continue  # "Bệnh viện Quân y 103", "Học viện Quốc phòng Xay": an army's own
        if parts.get("school") and (listed := _listed_school(text, m)):
            found.append(listed)
            continue
        if parts.get("goal") and not _GOAL.search(text, max(0, m.start() - 20), m.start()):
            continue  # a hospital is a party where it is given something
        if any(known.start == 0 and _names_whose(m[0][known.end :]) for known in body_matchers()[0].find(m[0])):
            continue  # so is "Hội Khuyến học Việt Nam"
        start, end = m.span()
        if _CHAIRS.search(text, max(0, start - 16), start) and _is_person(text[begin.end : end].strip()):
            continue  # "Phó Chủ tịch | Hội Trần Văn An": his name, not the association's
        if parts.get("unit"):
            place = placenames.canonical_place(m["unit_name"])
            # provinces and cities are all listed; "tỉnh Trần Văn An" is a governor, not a province
            if not place and (lower(m["unit"]) in lexicon.phrases(WORDS, "listed_unit") or _is_person(m["unit_name"])):
                continue
            named, kind = f"{lower(m['unit'])} {m['unit_name']}", "province"
        else:
            label = _COUNTED.sub("", m[0]) if parts.get("school") else m[0]
            end = start + len(label)
            printed = written_out(label)
            place = _province_of(m) if parts.get("aid") else None
            place = place or placenames.canonical_place(printed) or placenames.canonical_place(_PREFIX.sub("", printed))
            kind = "company" if parts.get("company") else "school" if parts.get("school") else "organisation"
            named = (
                school_called(printed) if parts.get("school") else _hospital_called(m) if parts.get("goal") else m[0]
            )
        if kind in ("company", "organisation") and (names_third(named) or _is_branch(named)):
            found.append(Hit(start, end, body=third_body(named)))
            continue
        found.append(Hit(start, end, place=place) if place else Hit(start, end, named=named, kind=kind))
    return found
